//! scf: structured control flow.

use super::hw::{dict, keyword_dict, push};
use crate::attrs::AttrKind;
use crate::loc::Loc;
use crate::ops::OpKind;
use crate::text::lexer::Tok;
use crate::text::operation::Draft;
use crate::text::parser::{P, Parser};
use crate::text::regions::{EntryArg, RegionSpec};
use crate::text::scope::ValueUse;
use crate::types::{Type, TypeKind};

/// `scf.if %c -> (T) {…} else {…}`
pub(super) fn if_op(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let condition = p.value_use()?;
    if p.eat(Tok::Arrow) {
        draft.results = p.type_or_list()?;
    }
    let bit = p.ir.types.int(1);
    draft.operands.push(p.resolve(condition, Some(bit))?);
    let spec = || RegionSpec::of(OpKind::ScfIf);
    let then = p.region(spec())?;
    let otherwise = if p.eat_word("else") { p.region(spec())? } else { p.ir.detached_region() };
    draft.regions = vec![then, otherwise];
    dict(p, &mut draft)?;
    Ok(draft)
}

/// `%x = %init, …`: the names of the arguments and the uses.
fn assignments(p: &mut Parser) -> P<Vec<(ValueUse, ValueUse)>> {
    p.expect(Tok::LParen)?;
    p.list_until(Tok::RParen, |p| {
        let name = p.value_use()?;
        p.expect(Tok::Equal)?;
        Ok((name, p.value_use()?))
    })
}

fn entry(name: ValueUse, ty: Type) -> EntryArg {
    EntryArg { name: Some((name.name, name.span)), ty, loc: Loc::UNKNOWN }
}

/// `scf.for unsigned %i = %a to %b step %s iter_args(%x = %y) -> (T) : i32 {…}`
pub(super) fn for_op(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    if p.eat_word("unsigned") {
        push(p, &mut draft, "unsignedCmp", AttrKind::Unit);
    }
    let variable = p.value_use()?;
    p.expect(Tok::Equal)?;
    let lower = p.value_use()?;
    p.expect_word("to")?;
    let upper = p.value_use()?;
    p.expect_word("step")?;
    let step = p.value_use()?;
    let mut carried = Vec::new();
    if p.eat_word("iter_args") {
        carried = assignments(p)?;
        p.expect(Tok::Arrow)?;
        draft.results = p.type_or_list()?;
    }
    let ty = if p.eat(Tok::Colon) { p.parse_type()? } else { p.mk(TypeKind::Index) };
    p.resolve_all(&[lower, upper, step], &[ty, ty, ty], &mut draft.operands)?;
    let inits: Vec<ValueUse> = carried.iter().map(|(_, init)| *init).collect();
    p.resolve_all(&inits, &draft.results, &mut draft.operands)?;
    let mut args = vec![entry(variable, ty)];
    args.extend(carried.iter().zip(&draft.results).map(|((name, _), ty)| entry(*name, *ty)));
    let implicit = if draft.results.is_empty() { RegionSpec::of(OpKind::ScfFor).implicit } else { None };
    draft.regions.push(p.region(RegionSpec { args, implicit, ..RegionSpec::default() })?);
    dict(p, &mut draft)?;
    Ok(draft)
}

/// `scf.while (%x = %y) : (T) -> U {…} do {…}`
pub(super) fn while_op(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let carried = if p.at(Tok::LParen) { assignments(p)? } else { Vec::new() };
    p.expect(Tok::Colon)?;
    let (inputs, results) = p.function_type_lists()?;
    let inits: Vec<ValueUse> = carried.iter().map(|(_, init)| *init).collect();
    p.resolve_all(&inits, &inputs, &mut draft.operands)?;
    let args = carried.iter().zip(&inputs).map(|((name, _), ty)| entry(*name, *ty)).collect();
    draft.regions.push(p.region(RegionSpec { args, ..RegionSpec::default() })?);
    p.expect_word("do")?;
    draft.regions.push(p.region(RegionSpec::default())?);
    draft.results = results;
    keyword_dict(p, &mut draft)?;
    Ok(draft)
}

/// `scf.execute_region no_inline -> T {…}`
pub(super) fn execute_region(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    if p.eat_word("no_inline") {
        push(p, &mut draft, "no_inline", AttrKind::Unit);
    }
    if p.eat(Tok::Arrow) {
        draft.results = p.type_or_list()?;
    }
    draft.regions.push(p.region(RegionSpec::default())?);
    dict(p, &mut draft)?;
    Ok(draft)
}
