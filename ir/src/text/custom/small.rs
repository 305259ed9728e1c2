//! builtin, comb, arith, dbg and seq: single operations.

use super::hw::{bit_width, dict, keyword_dict, push, push_string};
use crate::attrs::AttrKind;
use crate::ops::OpKind;
use crate::text::directives::implied_name;
use crate::text::lexer::Tok;
use crate::text::operation::{Draft, ResultNames};
use crate::text::parser::{P, Parser};
use crate::text::regions::RegionSpec;
use crate::types::TypeKind;

/// `module @name attributes {…} {…}`
pub(super) fn module(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    if p.at(Tok::At) {
        let name = p.symbol()?;
        push_string(p, &mut draft, "sym_name", name);
    }
    keyword_dict(p, &mut draft)?;
    let region = p.region(RegionSpec::of(OpKind::BuiltinModule))?;
    if p.ir.region(region).blocks.is_empty() {
        p.ir.add_block(region);
    }
    draft.regions.push(region);
    Ok(draft)
}

/// `comb.concat %a, %b : i3, i5`
pub(super) fn concat(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let uses = p.value_uses()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let span = p.tok.span;
    let types = if uses.is_empty() && !p.at_type() { Vec::new() } else { p.type_list()? };
    let mut width = 0u32;
    for ty in &types {
        let TypeKind::Integer { width: w, .. } = *p.ir.type_kind(*ty) else {
            return Err(p.error(span, "expected types of integers"));
        };
        width = width.saturating_add(w);
    }
    if width >= 1 << 24 {
        return Err(p.error(span, "the result has more bits than an integer can have"));
    }
    p.resolve_all(&uses, &types, &mut draft.operands)?;
    draft.results.push(p.ir.types.int(width));
    Ok(draft)
}

/// `arith.select %c, %a, %b : T`
pub(super) fn select(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let condition = p.value_use()?;
    p.expect(Tok::Comma)?;
    let yes = p.value_use()?;
    p.expect(Tok::Comma)?;
    let no = p.value_use()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let mut ty = p.parse_type()?;
    let mut condition_type = p.ir.types.int(1);
    if p.eat(Tok::Comma) {
        condition_type = ty;
        ty = p.parse_type()?;
    }
    p.resolve_all(&[condition, yes, no], &[condition_type, ty, ty], &mut draft.operands)?;
    draft.results.push(ty);
    Ok(draft)
}

/// `dbg.array [%a, %b] : T`
pub(super) fn dbg_array(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    p.expect(Tok::LSquare)?;
    let uses = p.list_until(Tok::RSquare, Parser::value_use)?;
    dict(p, &mut draft)?;
    if !uses.is_empty() {
        p.expect(Tok::Colon)?;
        let ty = p.parse_type()?;
        p.resolve_all(&uses, &vec![ty; uses.len()], &mut draft.operands)?;
    }
    let name = p.intern("array");
    draft.results.push(p.mk(TypeKind::Dbg(name)));
    Ok(draft)
}

/// `dbg.struct {"a": %a, "b": %b} : T, U`
pub(super) fn dbg_struct(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    p.expect(Tok::LBrace)?;
    let fields = p.list_until(Tok::RBrace, |p| {
        let name = p.string()?;
        p.expect(Tok::Colon)?;
        Ok((p.string_attr(name), p.value_use()?))
    })?;
    dict(p, &mut draft)?;
    let (names, uses): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    if !uses.is_empty() {
        p.expect(Tok::Colon)?;
        let types = p.type_list()?;
        p.resolve_all(&uses, &types, &mut draft.operands)?;
    }
    push(p, &mut draft, "names", AttrKind::Array(names.into()));
    let name = p.intern("struct");
    draft.results.push(p.mk(TypeKind::Dbg(name)));
    Ok(draft)
}

/// `seq.firreg %next clock %clk sym @s reset async %rst, %value preset 3 {…} : T`
pub(super) fn firreg(p: &mut Parser, names: &ResultNames) -> P<Draft> {
    let mut draft = Draft::default();
    let next = p.value_use()?;
    p.expect_word("clock")?;
    let clock = p.value_use()?;
    if p.eat_word("sym") {
        let sym = p.inner_sym()?;
        draft.attrs.push((p.intern("inner_sym"), sym));
    }
    let mut reset = None;
    if p.eat_word("reset") {
        if p.eat_word("async") {
            push(p, &mut draft, "isAsync", AttrKind::Unit);
        } else {
            p.expect_word("sync")?;
        }
        let signal = p.value_use()?;
        p.expect(Tok::Comma)?;
        reset = Some((signal, p.value_use()?));
    }
    // The width of the preset is that of the register, which is written last.
    let preset = if p.eat_word("preset") {
        let start = p.tok.span.start;
        p.eat(Tok::Minus);
        if p.eat_word("true") || p.eat_word("false") {
            Some(start)
        } else {
            p.expect(Tok::Int)?;
            Some(start)
        }
    } else {
        None
    };
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let ty = p.parse_type()?;
    if let Some(start) = preset {
        let Some(width) = bit_width(p, ty) else {
            return Err(p.error(p.span_from(start), "a register of this type has no preset"));
        };
        let end = p.last_end;
        p.seek(start);
        let value = p.integer_value(width)?;
        p.seek(end);
        draft.attrs.push((p.intern("preset"), value));
    }
    let key = p.intern("name");
    if !draft.attrs.iter().any(|(name, _)| *name == key) {
        let name = implied_name(p, names);
        push_string(p, &mut draft, "name", name);
    }
    let (clock_type, bit) = (p.mk(TypeKind::SeqClock), p.ir.types.int(1));
    p.resolve_all(&[next, clock], &[ty, clock_type], &mut draft.operands)?;
    if let Some((signal, value)) = reset {
        p.resolve_all(&[signal, value], &[bit, ty], &mut draft.operands)?;
    }
    draft.results.push(ty);
    Ok(draft)
}

/// `seq.read %m[%a, %b] rden %e {…} : T`
pub(super) fn memory_read(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let memory = p.value_use()?;
    p.expect(Tok::LSquare)?;
    let addresses = p.list_until(Tok::RSquare, Parser::value_use)?;
    let enable = if p.eat_word("rden") { Some(p.value_use()?) } else { None };
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let (ty, element) = memory_type(p)?;
    let bit = p.ir.types.int(1);
    draft.operands.push(p.resolve(memory, Some(ty))?);
    for of in &addresses {
        draft.operands.push(p.resolve(*of, None)?);
    }
    if let Some(of) = enable {
        draft.operands.push(p.resolve(of, Some(bit))?);
    }
    let sizes =
        p.segments("operandSegmentSizes", [1, addresses.len(), usize::from(enable.is_some())].into_iter());
    draft.attrs.push(sizes);
    draft.results.push(element);
    Ok(draft)
}

/// `seq.write %m[%a] %v wren %e {…} : T`
pub(super) fn memory_write(p: &mut Parser) -> P<Draft> {
    let mut draft = Draft::default();
    let memory = p.value_use()?;
    p.expect(Tok::LSquare)?;
    let addresses = p.list_until(Tok::RSquare, Parser::value_use)?;
    let value = p.value_use()?;
    p.expect_word("wren")?;
    let enable = p.value_use()?;
    dict(p, &mut draft)?;
    p.expect(Tok::Colon)?;
    let (ty, element) = memory_type(p)?;
    let bit = p.ir.types.int(1);
    draft.operands.push(p.resolve(memory, Some(ty))?);
    for of in addresses {
        draft.operands.push(p.resolve(of, None)?);
    }
    p.resolve_all(&[value, enable], &[element, bit], &mut draft.operands)?;
    Ok(draft)
}

fn memory_type(p: &mut Parser) -> P<(crate::types::Type, crate::types::Type)> {
    let span = p.tok.span;
    let ty = if p.at(Tok::Less) { p.type_body("seq", "hlmem", span)? } else { p.parse_type()? };
    match *p.ir.type_kind(ty) {
        TypeKind::SeqHlMem { element, .. } => Ok((ty, element)),
        _ => Err(p.error(span, "expected a type `!seq.hlmem<…>`")),
    }
}
