//! Functions: func.func, llhd.coroutine, sim.func.dpi.

use super::hw::{keyword_dict, push, push_string, visibility};
use crate::attrs::{Attr, AttrKind};
use crate::loc::Loc;
use crate::ops::OpKind;
use crate::text::lexer::Tok;
use crate::text::operation::Draft;
use crate::text::parser::{P, Parser};
use crate::text::regions::{EntryArg, RegionSpec};
use crate::types::{Direction, Port, Type, TypeKind};

/// A signature: arguments with names or without, and results.
pub(super) struct Signature {
    pub(super) args: Vec<EntryArg>,
    pub(super) results: Vec<Type>,
    pub(super) variadic: bool,
}

/// `(%a: T {…} loc(…), …) -> (T {…}, …)`; adds `arg_attrs` and `res_attrs` where there are any.
pub(super) fn signature(p: &mut Parser, draft: &mut Draft) -> P<Signature> {
    p.expect(Tok::LParen)?;
    let mut arg_attrs: Vec<Option<Attr>> = Vec::new();
    let mut variadic = false;
    let args = p.list_until(Tok::RParen, |p| {
        if variadic {
            return Err(p.expected("`)` after `...`"));
        }
        if p.eat(Tok::Ellipsis) {
            variadic = true;
            return Ok(None);
        }
        let name = if p.at(Tok::Percent) {
            let of = p.value_use()?;
            p.expect(Tok::Colon)?;
            Some((of.name, of.span))
        } else {
            None
        };
        let ty = p.parse_type()?;
        arg_attrs.push(if p.at(Tok::LBrace) { Some(p.parse_attr()?) } else { None });
        let loc = p.location_ref()?;
        Ok(Some(EntryArg { name, ty, loc }))
    })?;
    let args: Vec<EntryArg> = args.into_iter().flatten().collect();
    if args.iter().any(|arg| arg.name.is_some() != args[0].name.is_some()) {
        return Err(
            p.error(p.span_from(p.last_end.saturating_sub(1)), "either all arguments have names or none")
        );
    }
    let (mut results, mut result_attrs) = (Vec::new(), Vec::new());
    if p.eat(Tok::Arrow) {
        if p.eat(Tok::LParen) {
            results = p.list_until(Tok::RParen, |p| {
                let ty = p.parse_type()?;
                result_attrs.push(if p.at(Tok::LBrace) { Some(p.parse_attr()?) } else { None });
                Ok(ty)
            })?;
        } else {
            results.push(p.parse_type()?);
        }
    }
    attr_lists(p, draft, "arg_attrs", arg_attrs);
    attr_lists(p, draft, "res_attrs", result_attrs);
    Ok(Signature { args, results, variadic })
}

fn attr_lists(p: &mut Parser, draft: &mut Draft, name: &str, attrs: Vec<Option<Attr>>) {
    if attrs.iter().any(Option::is_some) {
        let empty = p.attr(AttrKind::Dict(Box::default()));
        let attrs: Vec<Attr> = attrs.into_iter().map(|attr| attr.unwrap_or(empty)).collect();
        push(p, draft, name, AttrKind::Array(attrs.into()));
    }
}

/// The body, or an empty region where there is none.
pub(super) fn body(p: &mut Parser, draft: &mut Draft, kind: OpKind, args: Vec<EntryArg>) -> P<()> {
    let region = if p.at(Tok::LBrace) {
        if args.iter().any(|arg| arg.name.is_none()) {
            return Err(p.error(p.tok.span, "the arguments of a function with a body have names"));
        }
        let span = p.tok.span;
        let region = p.region(RegionSpec { args, ..RegionSpec::of(kind) })?;
        if p.ir.region(region).blocks.is_empty() {
            return Err(p.error(span, "the body of a function is not empty; a declaration has none"));
        }
        region
    } else {
        p.ir.detached_region()
    };
    draft.regions.push(region);
    Ok(())
}

/// `func.func private @f(%a: T) -> U attributes {…} {…}`, and `llhd.coroutine`
pub(super) fn func(p: &mut Parser, kind: OpKind) -> P<Draft> {
    let mut draft = Draft::default();
    visibility(p, &mut draft);
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    let Signature { args, results, variadic } = signature(p, &mut draft)?;
    if variadic {
        return Err(p.error(
            p.span_from(p.last_end.saturating_sub(1)),
            "only llvm functions take any number of arguments",
        ));
    }
    let inputs: Vec<Type> = args.iter().map(|arg| arg.ty).collect();
    let ty = p.mk(TypeKind::Function { inputs: inputs.into(), results: results.into() });
    push(p, &mut draft, "function_type", AttrKind::Type(ty));
    keyword_dict(p, &mut draft)?;
    body(p, &mut draft, kind, args)?;
    Ok(draft)
}

/// `sim.func.dpi private @f(in %a : i32, out b : i32) attributes {…}`
pub(super) fn dpi(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    visibility(p, &mut draft);
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    p.expect(Tok::LParen)?;
    let mut locs = Vec::new();
    let ports = p.list_until(Tok::RParen, |p| {
        let dir = p.dpi_direction()?;
        let is_input = matches!(dir, Direction::In | Direction::InOut | Direction::Ref);
        let name = if is_input && p.at(Tok::Percent) {
            let of = p.value_use()?;
            if p.at(Tok::Str) { p.string()? } else { of.name }
        } else {
            p.word_or_string("the name of an argument")?
        };
        p.expect(Tok::Colon)?;
        let ty = p.parse_type()?;
        locs.push(p.location_ref()?);
        Ok(Port { dir, name, ty })
    })?;
    let ty = p.mk(TypeKind::SimDpiFunc(ports.into()));
    push(p, &mut draft, "dpi_function_type", AttrKind::Type(ty));
    if locs.iter().any(|loc| *loc != Loc::UNKNOWN) {
        let locs: Vec<Attr> = locs.into_iter().map(|loc| p.attr(AttrKind::Location(loc))).collect();
        push(p, &mut draft, "argument_locs", AttrKind::Array(locs.into()));
    }
    keyword_dict(p, &mut draft)?;
    body(p, &mut draft, OpKind::SimFuncDpi, Vec::new())?;
    Ok(draft)
}
