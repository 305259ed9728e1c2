//! llvm: functions, globals and calls.

use super::functions::{Signature, body, signature};
use super::hw::{dict, keyword_dict, push, push_string};
use crate::attrs::AttrKind;
use crate::ops::OpKind;
use crate::text::infer;
use crate::text::lexer::Tok;
use crate::text::operation::Draft;
use crate::text::parser::{P, Parser};
use crate::text::regions::RegionSpec;
use crate::types::{Type, TypeKind};

/// The linkage, which is external where none is written.
fn linkage(p: &mut Parser, draft: &mut Draft) {
    let value = p.eat_keyword("Linkage").unwrap_or_else(|| {
        let (dialect, body) = (p.intern("llvm"), p.intern("linkage<external>"));
        p.attr(AttrKind::Opaque { dialect, body })
    });
    draft.attrs.push((p.intern("linkage"), value));
}

/// Keywords that set a unit attribute or a number.
fn modifiers(p: &mut Parser, draft: &mut Draft) {
    loop {
        if p.eat_word("thread_local") {
            push(p, draft, "thread_local_", AttrKind::Unit);
        } else if p.eat_word("dso_local") {
            push(p, draft, "dso_local", AttrKind::Unit);
        } else if p.eat_word("unnamed_addr") || p.eat_word("local_unnamed_addr") {
            let local = p.src(crate::loc::Span { start: p.last_end - 18.min(p.last_end), end: p.last_end });
            let value = if local == b"local_unnamed_addr" { 1 } else { 2 };
            let value = p.int_attr(value, 64);
            draft.attrs.push((p.intern("unnamed_addr"), value));
        } else if p.at_word("hidden") || p.at_word("protected") {
            let value = if p.at_word("hidden") { 1 } else { 2 };
            p.bump();
            let value = p.int_attr(value, 64);
            draft.attrs.push((p.intern("visibility_"), value));
        } else {
            return;
        }
    }
}

/// `llvm.func internal @f(%a: T) -> U attributes {…} {…}`
pub(super) fn func(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    linkage(p, &mut draft);
    modifiers(p, &mut draft);
    if let Some(convention) = p.eat_keyword("CConv") {
        draft.attrs.push((p.intern("CConv"), convention));
    }
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    let Signature { args, results, variadic } = signature(p, &mut draft)?;
    if results.len() > 1 {
        return Err(
            p.error(p.span_from(p.last_end.saturating_sub(1)), "an llvm function has at most one result")
        );
    }
    let result = match results.first() {
        Some(ty) => *ty,
        None => p.mk(TypeKind::LlvmVoid),
    };
    let params: Vec<Type> = args.iter().map(|arg| arg.ty).collect();
    let ty = p.mk(TypeKind::LlvmFunc { result, params: params.into(), variadic });
    push(p, &mut draft, "function_type", AttrKind::Type(ty));
    keyword_dict(p, &mut draft)?;
    body(p, &mut draft, OpKind::LlvmFunc, args)?;
    Ok(draft)
}

/// `llvm.mlir.global internal constant @g(3 : i32) {…} : T {…}`
pub(super) fn global(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    linkage(p, &mut draft);
    modifiers(p, &mut draft);
    if p.eat_word("constant") {
        push(p, &mut draft, "constant", AttrKind::Unit);
    }
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    p.expect(Tok::LParen)?;
    let value = if p.at(Tok::RParen) { None } else { Some(p.parse_attr()?) };
    p.expect(Tok::RParen)?;
    dict(p, &mut draft)?;
    let ty = if p.eat(Tok::Colon) {
        p.parse_type()?
    } else {
        let inferred = value.and_then(|value| match p.ir.attrs.kind(value) {
            // A string without a type is an array of its bytes.
            AttrKind::String { value, ty: None } => {
                let len = p.ir.strings.bytes(*value).len() as u64;
                let byte = p.ir.types.int(8);
                Some(p.mk(TypeKind::LlvmArray(len, byte)))
            }
            _ => infer::attr_type(&mut p.ir, value),
        });
        match inferred {
            Some(ty) => ty,
            None => return Err(p.expected("`:` and the type of the global")),
        }
    };
    push(p, &mut draft, "global_type", AttrKind::Type(ty));
    if let Some(value) = value {
        draft.attrs.push((p.intern("value"), value));
    }
    let region = if p.at(Tok::LBrace) {
        p.region(RegionSpec::of(OpKind::LlvmMlirGlobal))?
    } else {
        p.ir.detached_region()
    };
    draft.regions.push(region);
    Ok(draft)
}

/// `llvm.call @f(%a) : (T) -> U`, `llvm.call %p(%a) : !llvm.ptr, (T) -> U`
pub(super) fn call(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    if let Some(kind) = p.eat_keyword("TailCallKind") {
        draft.attrs.push((p.intern("TailCallKind"), kind));
    }
    let mut pointer = None;
    if p.at(Tok::Percent) {
        pointer = Some(p.value_use()?);
    } else {
        let callee = p.symbol_path()?;
        push(p, &mut draft, "callee", AttrKind::Symbol(callee));
    }
    p.expect(Tok::LParen)?;
    let uses = p.list_until(Tok::RParen, Parser::value_use)?;
    if p.eat_word("vararg") {
        p.expect(Tok::LParen)?;
        let ty = p.parse_type()?;
        p.expect(Tok::RParen)?;
        push(p, &mut draft, "var_callee_type", AttrKind::Type(ty));
    }
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    if let Some(of) = pointer {
        let ty = p.parse_type()?;
        p.expect(Tok::Comma)?;
        draft.operands.push(p.resolve(of, Some(ty))?);
    }
    let (inputs, results) = p.function_type_lists()?;
    p.resolve_all(&uses, &inputs, &mut draft.operands)?;
    draft.results =
        results.into_iter().filter(|ty| !matches!(p.ir.type_kind(*ty), TypeKind::LlvmVoid)).collect();
    let sizes = p.segments("operandSegmentSizes", [draft.operands.len(), 0].into_iter());
    draft.attrs.push(sizes);
    Ok(draft)
}
