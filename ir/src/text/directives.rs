//! The `custom<…>` directives of assembly formats: reading.

use super::engine::Parts;
use super::format::{Elem, TypeOf};
use super::lexer::Tok;
use super::parser::{P, Parser};
use super::{enums, infer};
use crate::attrs::AttrKind;
use crate::strings::Str;
use crate::types::TypeKind;

/// Reads `custom<name>(args)`.
pub(super) fn parse(p: &mut Parser, parts: &mut Parts, name: &str, args: &[Elem]) -> P<()> {
    match (name, args) {
        ("ImplicitSSAName", _) => implicit_name(p, parts),
        ("KeywordBool", [Elem::Attr(i), Elem::Literal(yes), Elem::Literal(no)]) => {
            let value = if p.eat_word(yes) {
                1
            } else if p.eat_word(no) {
                0
            } else {
                return Err(p.expected(&format!("`{yes}` or `{no}`")));
            };
            parts.attrs[*i] = Some(p.int_attr(value, 1));
            Ok(())
        }
        ("SignalType", [Elem::Type { of: TypeOf::Operand(i), .. }]) => {
            // Some releases write the type of the reference, `<T>`, others that of the value, `T`.
            let ty = if p.at(Tok::Less) { p.angled(Parser::parse_type)? } else { p.parse_type()? };
            parts.operand_types[*i] = Some(vec![ty]);
            Ok(())
        }
        ("Strength", [Elem::Attr(zero), Elem::Attr(one)]) => {
            p.expect(Tok::LParen)?;
            parts.attrs[*zero] = Some(p.enum_keyword("DriveStrength")?);
            p.expect(Tok::Comma)?;
            parts.attrs[*one] = Some(p.enum_keyword("DriveStrength")?);
            p.expect(Tok::RParen).map(|_| ())
        }
        (
            "ArrayConcatTypes",
            [Elem::Type { of: TypeOf::Operand(i), .. }, Elem::Type { of: TypeOf::Result(r), .. }],
        ) => {
            let span = p.tok.span;
            let types = p.type_list()?;
            let mut size = 0u64;
            let mut element = None;
            for ty in &types {
                let TypeKind::HwArray(crate::types::Dim::Known(n), e) =
                    *p.ir.type_kind(infer::unalias(&p.ir, *ty))
                else {
                    return Err(p.error(span, "expected types of arrays"));
                };
                size = size.saturating_add(n);
                element = Some(e);
            }
            let Some(element) = element else { return Err(p.expected("a type")) };
            let result = infer::array_of(&mut p.ir, size, element);
            parts.operand_types[*i] = Some(types);
            parts.result_types[*r] = Some(vec![result]);
            Ok(())
        }
        (
            "SliceTypes",
            [Elem::Type { of: TypeOf::Operand(i), .. }, Elem::Type { of: TypeOf::Operand(index), .. }],
        ) => {
            let ty = p.parse_type()?;
            let width = match *p.ir.type_kind(infer::unalias(&p.ir, ty)) {
                TypeKind::HwArray(crate::types::Dim::Known(size), _) => Some(infer::index_width(size)),
                _ => None,
            };
            parts.operand_types[*i] = Some(vec![ty]);
            if p.eat(Tok::Comma) {
                parts.operand_types[*index] = Some(vec![p.parse_type()?]);
            } else if let Some(width) = width {
                parts.operand_types[*index] = Some(vec![p.ir.types.int(width)]);
            }
            Ok(())
        }
        ("ParamValue", [Elem::Attr(i), Elem::Type { of: TypeOf::Result(r), .. }]) => {
            let ty = p.parse_type()?;
            p.expect(Tok::Equal)?;
            parts.attrs[*i] = Some(p.param_value(ty)?);
            parts.result_types[*r] = Some(vec![ty]);
            Ok(())
        }
        ("FIFOAFThreshold", [Elem::Attr(i), Elem::Type { of: TypeOf::Result(r), .. }]) => {
            threshold(p, parts, "almost_full", *i, *r)
        }
        ("FIFOAEThreshold", [Elem::Attr(i), Elem::Type { of: TypeOf::Result(r), .. }]) => {
            threshold(p, parts, "almost_empty", *i, *r)
        }
        ("QuotedEnum", [Elem::Attr(i)]) => {
            let class = parts.info.attrs[*i].constraint;
            let enumeration = enums::find(class).expect("the table names an enumeration");
            let span = p.tok.span;
            let word = p.string()?;
            let word = p.ir.text(word).into_owned();
            let Some(value) = enumeration.keywords.iter().position(|k| *k == word) else {
                return Err(
                    p.error(span, format!("expected one of \"{}\"", enumeration.keywords.join("\", \"")))
                );
            };
            parts.attrs[*i] = Some(p.attr(AttrKind::Enum { class: enumeration.class, value: value as u32 }));
            Ok(())
        }
        ("GEPIndices", [Elem::Operand(dynamic), Elem::Attr(constants)]) => {
            let mut values = Vec::new();
            loop {
                if p.at(Tok::Percent) {
                    parts.operands[*dynamic].push(p.value_use()?);
                    values.push(i64::from(i32::MIN));
                } else {
                    let negative = p.eat(Tok::Minus);
                    let value = i64::from(p.number32("an index")?);
                    values.push(if negative { -value } else { value });
                }
                if !p.eat(Tok::Comma) {
                    break;
                }
            }
            let ty = p.ir.types.int(32);
            parts.attrs[*constants] = Some(p.attr(AttrKind::DenseArray { ty, values: values.into() }));
            Ok(())
        }
        (
            "SwitchOpCases",
            [
                Elem::Ref(_),
                Elem::Successor(default),
                Elem::Operand(defaults),
                _,
                Elem::Attr(values),
                Elem::Successor(cases),
                Elem::Operand(operands),
                _,
            ],
        ) => {
            p.expect_word("default")?;
            p.expect(Tok::Colon)?;
            parts.successors[*default].push(p.successor()?);
            let (uses, types) = successor_operands(p)?;
            parts.operands[*defaults] = uses;
            parts.operand_types[*defaults] = Some(types);
            let more = p.eat(Tok::Comma);
            switch_cases(p, parts, *values, *cases, *operands, more)
        }
        (
            "LlvmSwitchCases",
            [Elem::Ref(_), Elem::Attr(values), Elem::Successor(cases), Elem::Operand(operands), _],
        ) => {
            let more = !p.at(Tok::RSquare);
            switch_cases(p, parts, *values, *cases, *operands, more)
        }
        ("SwitchCases", [Elem::Attr(values), Elem::Region(regions)]) => {
            let mut cases = Vec::new();
            while p.eat_word("case") {
                let negative = p.eat(Tok::Minus);
                let span = p.tok.span;
                let value = p.number("a case")?;
                let Ok(value) = i64::try_from(value) else {
                    return Err(p.error(span, "a case is too large"));
                };
                cases.push(if negative { -value } else { value });
                let spec = super::regions::RegionSpec::of(parts.info.kind);
                let region = p.region(spec)?;
                parts.regions[*regions].push(region);
            }
            let ty = p.ir.types.int(64);
            parts.attrs[*values] = Some(p.attr(AttrKind::DenseArray { ty, values: cases.into() }));
            Ok(())
        }
        _ => unreachable!("the table names a directive that does not exist: {name}"),
    }
}

/// `name "x"`, or the name of the result; a number gives the empty name.
fn implicit_name(p: &mut Parser, parts: &mut Parts) -> P<()> {
    let Some(i) = parts.info.attrs.iter().position(|a| a.name == "name") else { return Ok(()) };
    let name = if p.eat_word("name") { p.string()? } else { implied_name(p, parts.names) };
    parts.attrs[i] = Some(p.string_attr(name));
    Ok(())
}

/// The name that the SSA name of the first result implies.
pub(super) fn implied_name(p: &Parser, names: &super::operation::ResultNames) -> Str {
    match names.first() {
        Some(&(name, _, _)) if !p.ir.strings.bytes(name).first().is_some_and(u8::is_ascii_digit) => name,
        _ => Str::EMPTY,
    }
}

fn threshold(p: &mut Parser, parts: &mut Parts, keyword: &str, attr: usize, result: usize) -> P<()> {
    parts.result_types[result] = Some(Vec::new());
    if p.eat_word(keyword) {
        parts.attrs[attr] = Some(p.integer_value(64)?);
        parts.result_types[result] = Some(vec![p.ir.types.int(1)]);
    }
    Ok(())
}

type Typed = (Vec<super::scope::ValueUse>, Vec<crate::types::Type>);

/// `(%a, %b : T, U)`, if there is any.
fn successor_operands(p: &mut Parser) -> P<Typed> {
    if !p.eat(Tok::LParen) {
        return Ok((Vec::new(), Vec::new()));
    }
    let uses = p.value_uses()?;
    p.expect(Tok::Colon)?;
    let types = p.type_list()?;
    p.expect(Tok::RParen)?;
    Ok((uses, types))
}

/// `42: ^bb1(%a : T), …`
fn switch_cases(
    p: &mut Parser,
    parts: &mut Parts,
    values: usize,
    cases: usize,
    operands: usize,
    mut more: bool,
) -> P<()> {
    let ty = parts.operand_types[0].as_ref().and_then(|t| t.first().copied());
    let width = match ty.map(|ty| p.ir.type_kind(ty)) {
        Some(TypeKind::Integer { width, .. }) => *width,
        _ => 64,
    };
    let (mut numbers, mut sizes, mut types) = (Vec::new(), Vec::new(), Vec::new());
    while more {
        let attr = p.integer_value(width)?;
        if let AttrKind::Integer { value, .. } = p.ir.attrs.kind(attr) {
            // The dense form is signed.
            let wrapped = if value.bits() >= u64::from(width.max(1)) && value.sign() == num_bigint::Sign::Plus
            {
                value - (num_bigint::BigInt::from(1) << width)
            } else {
                value.clone()
            };
            numbers.push(wrapped.to_string());
        }
        p.expect(Tok::Colon)?;
        parts.successors[cases].push(p.successor()?);
        let (uses, case_types) = successor_operands(p)?;
        sizes.push(uses.len() as i64);
        parts.operands[operands].extend(uses);
        types.extend(case_types);
        more = p.eat(Tok::Comma);
    }
    parts.operand_types[operands] = Some(types);
    if !numbers.is_empty() {
        let vector = format!("{}xi{width}", numbers.len());
        let text = if numbers.iter().all(|n| *n == numbers[0]) {
            numbers[0].clone()
        } else {
            format!("[{}]", numbers.join(", "))
        };
        let (vector, body) = (p.intern(&vector), p.intern(&text));
        let ty = p.mk(TypeKind::Shaped { mnemonic: "vector", body: vector });
        parts.attrs[values] = Some(p.attr(AttrKind::DenseElements { body, ty }));
    }
    let ty = p.ir.types.int(32);
    let segments = p.attr(AttrKind::DenseArray { ty, values: sizes.into() });
    let at =
        parts.info.attrs.iter().position(|a| a.name == "case_operand_segments").expect("a switch has it");
    parts.attrs[at] = Some(segments);
    Ok(())
}
