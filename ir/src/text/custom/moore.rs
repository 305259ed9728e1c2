//! moore: instances, constants, foreign functions. Its modules are read as those of hw.

use super::functions::body;
use super::hw::{connections, dict, keyword_dict, push, push_string, visibility};
use crate::attrs::{Attr, AttrKind};
use crate::loc::Loc;
use crate::ops::OpKind;
use crate::text::lexer::Tok;
use crate::text::operation::Draft;
use crate::text::parser::{P, Parser};
use crate::text::print::type_text;
use crate::types::{Direction, Type, TypeKind};

/// `moore.instance "u" @M(a: %a: !moore.l1) -> (b: !moore.l8) {…}`
pub(super) fn instance(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let name = p.string()?;
    push_string(p, &mut draft, "instanceName", name);
    let module = p.symbol_path()?;
    push(p, &mut draft, "moduleName", AttrKind::Symbol(module));
    connections(p, &mut draft, "inputNames", "outputNames")?;
    Ok(draft)
}

/// `moore.constant b10XZ {…} : l4`
pub(super) fn constant(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let text = p.four_valued_text()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let span = p.tok.span;
    let ty = p.moore_element()?;
    let TypeKind::MooreInt { width, .. } = *p.ir.type_kind(ty) else {
        let message = format!("expected an integer such as `i8` or `l8`, not `{}`", type_text(&p.ir, ty));
        return Err(p.error(span, message));
    };
    let value = p.four_valued(text, width)?;
    draft.attrs.push((p.intern("value"), value));
    draft.results.push(ty);
    Ok(draft)
}

/// `moore.func.dpi private @f(in %a : !moore.i32, return r : !moore.i32) attributes {…}`
pub(super) fn dpi(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    visibility(p, &mut draft);
    let name = p.symbol()?;
    push_string(p, &mut draft, "sym_name", name);
    p.expect(Tok::LParen)?;
    let (mut inputs, mut results): (Vec<Type>, Vec<Type>) = (Vec::new(), Vec::new());
    let (mut dirs, mut names, mut locs) = (Vec::new(), Vec::new(), Vec::new());
    p.list_until(Tok::RParen, |p| {
        let word = p.tok.span;
        let dir = p.dpi_direction()?;
        let dir_name = String::from_utf8_lossy(p.src(word)).into_owned();
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
        if is_input {
            inputs.push(ty);
        }
        if matches!(dir, Direction::Out | Direction::InOut | Direction::Return) {
            results.push(ty);
        }
        let dir_name = p.intern(&dir_name);
        dirs.push(p.string_attr(dir_name));
        names.push(p.string_attr(name));
        Ok(())
    })?;
    let ty = p.mk(TypeKind::Function { inputs: inputs.into(), results: results.into() });
    push(p, &mut draft, "function_type", AttrKind::Type(ty));
    push(p, &mut draft, "dpi_arg_dirs", AttrKind::Array(dirs.into()));
    push(p, &mut draft, "dpi_arg_names", AttrKind::Array(names.into()));
    if locs.iter().any(|loc| *loc != Loc::UNKNOWN) {
        let locs: Vec<Attr> = locs.into_iter().map(|loc| p.attr(AttrKind::Location(loc))).collect();
        push(p, &mut draft, "argument_locs", AttrKind::Array(locs.into()));
    }
    keyword_dict(p, &mut draft)?;
    body(p, &mut draft, OpKind::MooreFuncDpi, Vec::new())?;
    Ok(draft)
}
