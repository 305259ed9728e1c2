//! Reads an operation by its assembly format.

use super::dialect_attrs::Keywords;
use super::format::{self, Elem, TypeOf};
use super::lexer::Tok;
use super::operation::{Draft, ResultNames};
use super::parser::{P, Parser};
use super::regions::RegionSpec;
use super::scope::ValueUse;
use super::{directives, enums, infer};
use crate::attrs::{Attr, AttrKind};
use crate::module::{BlockId, RegionId};
use crate::ops::{Arity, OpInfo, OpKind, Param};
use crate::types::{Sign, Type, TypeKind};

/// What has been read of an operation so far, by the groups of the table.
pub(super) struct Parts<'n> {
    pub(super) info: &'static OpInfo,
    pub(super) names: &'n ResultNames,
    pub(super) operands: Vec<Vec<ValueUse>>,
    pub(super) operand_types: Vec<Option<Vec<Type>>>,
    pub(super) result_types: Vec<Option<Vec<Type>>>,
    pub(super) attrs: Vec<Option<Attr>>,
    pub(super) regions: Vec<Vec<RegionId>>,
    pub(super) successors: Vec<Vec<BlockId>>,
    /// What the attribute dictionary held.
    pub(super) dict: Vec<super::attrs::Named>,
}

/// Reads what follows the name of an operation with a declarative format.
pub(super) fn parse(p: &mut Parser, kind: OpKind, names: &ResultNames) -> P<Draft> {
    let info = kind.info();
    let format = format::of(kind).expect("an operation without a format is parsed by hand");
    let mut parts = Parts {
        info,
        names,
        operands: vec![Vec::new(); info.operands.len()],
        operand_types: vec![None; info.operands.len()],
        result_types: vec![None; info.results.len()],
        attrs: vec![None; info.attrs.len()],
        regions: vec![Vec::new(); info.regions.len()],
        successors: vec![Vec::new(); info.successors.len()],
        dict: Vec::new(),
    };
    elems(p, &mut parts, &format.elems)?;
    assemble(p, parts)
}

fn elems(p: &mut Parser, parts: &mut Parts, list: &[Elem]) -> P<()> {
    for elem in list {
        parse_elem(p, parts, elem)?;
    }
    Ok(())
}

fn parse_elem(p: &mut Parser, parts: &mut Parts, elem: &Elem) -> P<()> {
    match elem {
        Elem::Literal(text) => literal(p, text),
        Elem::Space(_) | Elem::Ref(_) => Ok(()),
        Elem::Operand(i) => {
            parts.operands[*i] = match parts.info.operands[*i].arity {
                Arity::One => vec![p.value_use()?],
                Arity::Optional if p.at(Tok::Percent) => vec![p.value_use()?],
                Arity::Optional => Vec::new(),
                Arity::Variadic => p.value_uses()?,
            };
            Ok(())
        }
        Elem::Operands => {
            let uses = p.value_uses()?;
            let fixed = parts.info.operands.iter().all(|o| o.arity == Arity::One);
            if fixed {
                if uses.len() != parts.operands.len() {
                    let message = format!("expected {} operands", parts.operands.len());
                    return Err(p.error(p.span_from(p.last_end), message));
                }
                for (group, of) in parts.operands.iter_mut().zip(uses) {
                    *group = vec![of];
                }
            } else {
                parts.operands[0] = uses;
            }
            Ok(())
        }
        Elem::Attr(i) => {
            let param = &parts.info.attrs[*i];
            parts.attrs[*i] = Some(attr(p, param)?);
            Ok(())
        }
        Elem::Region(i) => {
            let variadic = parts.info.regions[*i].arity == Arity::Variadic;
            if variadic && !p.at(Tok::LBrace) {
                return Ok(());
            }
            loop {
                let spec = RegionSpec::of(parts.info.kind);
                parts.regions[*i].push(p.region(spec)?);
                if !variadic || !p.eat(Tok::Comma) {
                    return Ok(());
                }
            }
        }
        Elem::Successor(i) => {
            parts.successors[*i].push(p.successor()?);
            Ok(())
        }
        Elem::Type { of, qualified } => {
            let types = types(p, parts, *of, *qualified)?;
            set_types(parts, *of, types);
            Ok(())
        }
        Elem::Functional(inputs, results) => {
            let span = p.tok.span;
            let (input_types, result_types) = p.function_type_lists()?;
            let wanted: usize = match inputs {
                TypeOf::Operand(i) => parts.operands[*i].len(),
                _ => parts.operands.iter().map(Vec::len).sum(),
            };
            if input_types.len() != wanted {
                return Err(p.error(span, format!("{wanted} operands have {} types", input_types.len())));
            }
            set_types(parts, *inputs, input_types);
            set_types(parts, *results, result_types);
            Ok(())
        }
        Elem::AttrDict { keyword } => {
            let present = if *keyword { p.eat_word("attributes") } else { p.at(Tok::LBrace) };
            if present { p.attr_dict(&mut parts.dict) } else { Ok(()) }
        }
        Elem::Custom { name, args } => directives::parse(p, parts, name, args),
        Elem::Optional { elems: list, anchor } => {
            if !begins(p, parts, list) {
                return Ok(());
            }
            for (i, elem) in list.iter().enumerate() {
                match elem {
                    // The group itself says that the unit attribute is there.
                    Elem::Attr(at) if i == *anchor && parts.info.attrs[*at].constraint == "unit" => {
                        parts.attrs[*at] = Some(p.unit_attr());
                    }
                    _ => parse_elem(p, parts, elem)?,
                }
                // Upstream lets the value be missing, and then forgets the group.
                if matches!(elem, Elem::Operand(at) if i == *anchor && parts.operands[*at].is_empty()) {
                    return Err(p.expected(Tok::Percent.describe()));
                }
            }
            Ok(())
        }
    }
}

fn literal(p: &mut Parser, text: &str) -> P<()> {
    match Tok::punctuation(text) {
        Some(kind) => p.expect(kind).map(|_| ()),
        None => p.expect_word(text),
    }
}

/// Whether an optional group stands here, by its first element.
fn begins(p: &Parser, parts: &Parts, list: &[Elem]) -> bool {
    let first = list.iter().find(|e| !matches!(e, Elem::Space(_)));
    match first {
        Some(Elem::Literal(text)) => match Tok::punctuation(text) {
            // The word behind the punctuation tells groups apart that begin alike.
            Some(kind) => p.at(kind) && second_word(list).is_none_or(|word| p.next_is_word(word)),
            None => p.at_word(text),
        },
        Some(Elem::Operand(_) | Elem::Operands) => p.at(Tok::Percent),
        Some(Elem::Region(_)) => p.at(Tok::LBrace),
        Some(Elem::Successor(_)) => p.at(Tok::Caret),
        Some(Elem::Attr(i)) => attr_begins(p, parts.info.attrs[*i].constraint),
        Some(Elem::Type { .. }) => p.at_type(),
        _ => false,
    }
}

/// The keyword that follows the first literal of a group.
fn second_word(list: &[Elem]) -> Option<&'static str> {
    match list.iter().filter(|e| !matches!(e, Elem::Space(_))).nth(1) {
        Some(Elem::Literal(text)) if Tok::punctuation(text).is_none() => Some(text),
        _ => None,
    }
}

fn attr_begins(p: &Parser, constraint: &str) -> bool {
    match constraint {
        "StrAttr" => p.at(Tok::Str),
        "Sym" | "@Sym" | "SymbolRefAttr" | "InnerSymAttr" => p.at(Tok::At),
        "GepFlags" => p.at_word("inbounds") || p.at_word("nusw") || p.at_word("nuw"),
        _ if enums::find(constraint).is_some() => p.at_enum_keyword(constraint),
        _ => matches!(p.tok.kind, Tok::Int | Tok::Minus | Tok::LSquare | Tok::LBrace | Tok::Hash | Tok::Less),
    }
}

/// An attribute whose kind the table gives, so that less is written.
pub(super) fn attr(p: &mut Parser, param: &Param) -> P<Attr> {
    match param.constraint {
        "StrAttr" => {
            let value = p.string()?;
            Ok(p.string_attr(value))
        }
        "Sym" => {
            let value = p.symbol()?;
            Ok(p.string_attr(value))
        }
        "@Sym" | "SymbolRefAttr" => {
            let path = p.symbol_path()?;
            Ok(p.attr(AttrKind::Symbol(path)))
        }
        "BoolAttr" | "I1Attr" => {
            let value = p.boolean()?;
            Ok(p.int_attr(i32::from(value), 1))
        }
        "I8Attr" => p.integer_value(8),
        "I32Attr" => p.integer_value(32),
        "I64Attr" => p.integer_value(64),
        "UI64Attr" => {
            let ty = p.mk(TypeKind::Integer { width: 64, sign: Sign::Unsigned });
            p.numeric(Some(ty))
        }
        "TypeAttr" => {
            let ty = p.parse_type()?;
            Ok(p.attr(AttrKind::Type(ty)))
        }
        "DenseBoolArrayAttr" => p.bare_dense_array(1),
        "DenseI32ArrayAttr" => p.bare_dense_array(32),
        "DenseI64ArrayAttr" => p.bare_dense_array(64),
        "LLHDTimeAttr" if p.at(Tok::Less) => p.time(),
        "InnerSymAttr" => p.inner_sym(),
        constraint if p.at(Tok::Less) && Keywords::of(constraint).is_some() => {
            let kept = Keywords::of(constraint).expect("the guard says so");
            p.bare_keywords(kept)
        }
        "LlvmOverflow" => {
            p.expect(Tok::Less)?;
            let flags = p.list_until(Tok::Greater, |p| flag(p, &[("nsw", 1), ("nuw", 2), ("none", 0)]))?;
            Ok(p.int_attr(flags.iter().fold(0, |a, b| a | b), 32))
        }
        "GepFlags" => {
            let mut flags = 0;
            while attr_begins(p, "GepFlags") {
                flags |= flag(p, &[("inbounds", 3), ("nusw", 2), ("nuw", 4)])?;
            }
            Ok(p.int_attr(flags, 32))
        }
        constraint if enums::find(constraint).is_some() => p.enum_keyword(constraint),
        _ => p.parse_attr(),
    }
}

fn flag(p: &mut Parser, flags: &[(&str, u32)]) -> P<u32> {
    let span = p.tok.span;
    let word = p.word("a flag")?;
    match flags.iter().find(|(name, _)| *name == word) {
        Some((_, bit)) => Ok(*bit),
        None => Err(p.error(span, format!("unknown flag `{word}`"))),
    }
}

/// The dialect and mnemonic of the only type class that a constraint admits; such a type may be written without them.
pub(super) fn short_class(constraint: &str) -> Option<(&'static str, &'static str)> {
    Some(match constraint {
        "FirMem" => ("seq", "firmem"),
        "HLMem" => ("seq", "hlmem"),
        "Queue" => ("sim", "queue"),
        "Assoc" => ("sim", "assoc_array"),
        "MooreClass" => ("moore", "class"),
        "MooreQueue" => ("moore", "queue"),
        "MooreAssoc" => ("moore", "assoc_array"),
        "MooreOpenArray" => ("moore", "open_uarray"),
        "MooreUnpackedArray" => ("moore", "uarray"),
        c if c.starts_with("MooreRef") => ("moore", "ref"),
        c if c == "Ref" || c.starts_with("ref of ") => ("llhd", "ref"),
        _ => return None,
    })
}

/// The type class that may be written short in this place.
pub(super) fn short_of(info: &OpInfo, of: TypeOf, qualified: bool) -> Option<(&'static str, &'static str)> {
    let param = match of {
        TypeOf::Operand(i) => &info.operands[i],
        TypeOf::Result(i) => &info.results[i],
        _ => return None,
    };
    if qualified || param.arity != Arity::One { None } else { short_class(param.constraint) }
}

/// Whether a constraint is one of the moore dialect, whose types may be written without `!moore.`.
pub(super) fn is_moore(info: &OpInfo, of: TypeOf) -> bool {
    let param = match of {
        TypeOf::Operand(i) => &info.operands[i],
        TypeOf::Result(i) => &info.results[i],
        _ => return false,
    };
    param.arity != Arity::Variadic && param.constraint.starts_with("Moore")
}

/// Whether the type in this place is printed without `!moore.`: where several classes of types may stand, it is not.
pub(super) fn is_short_moore(info: &OpInfo, of: TypeOf) -> bool {
    let param = match of {
        TypeOf::Operand(i) => &info.operands[i],
        TypeOf::Result(i) => &info.results[i],
        _ => return false,
    };
    is_moore(info, of) && param.arity == Arity::One && param.constraint != "MooreHandle"
}

fn types(p: &mut Parser, parts: &Parts, of: TypeOf, qualified: bool) -> P<Vec<Type>> {
    if p.at(Tok::Word) && is_moore(parts.info, of) {
        return p.moore_element().map(|ty| vec![ty]);
    }
    if p.at(Tok::Less)
        && let Some((dialect, mnemonic)) = short_of(parts.info, of, qualified)
    {
        let span = p.tok.span;
        return p.nested(|p| p.type_body(dialect, mnemonic, span)).map(|ty| vec![ty]);
    }
    let arity = match of {
        TypeOf::Operand(i) => parts.info.operands[i].arity,
        TypeOf::Result(i) => parts.info.results[i].arity,
        TypeOf::AllOperands | TypeOf::AllResults => Arity::Variadic,
    };
    match arity {
        Arity::One => Ok(vec![p.parse_type()?]),
        _ if !p.at_type() => Ok(Vec::new()),
        Arity::Optional => Ok(vec![p.parse_type()?]),
        Arity::Variadic => p.type_list(),
    }
}

fn set_types(parts: &mut Parts, of: TypeOf, types: Vec<Type>) {
    match of {
        TypeOf::Operand(i) => parts.operand_types[i] = Some(types),
        TypeOf::Result(i) => parts.result_types[i] = Some(types),
        TypeOf::AllOperands => {
            let mut types = types.into_iter();
            for (slot, uses) in parts.operand_types.iter_mut().zip(&parts.operands) {
                *slot = Some(types.by_ref().take(uses.len()).collect());
            }
        }
        TypeOf::AllResults => {
            // One group takes them all, or each takes one.
            if parts.result_types.len() == 1 {
                parts.result_types[0] = Some(types);
            } else {
                for (slot, ty) in parts.result_types.iter_mut().zip(types) {
                    *slot = Some(vec![ty]);
                }
            }
        }
    }
}

/// Infers the types that are not written, and puts everything in order.
fn assemble(p: &mut Parser, mut parts: Parts) -> P<Draft> {
    infer::run(p, &mut parts)?;
    let mut draft = Draft { attrs: std::mem::take(&mut parts.dict), ..Draft::default() };
    let info = parts.info;
    for (i, uses) in parts.operands.iter().enumerate() {
        match &parts.operand_types[i] {
            Some(types) if types.len() == uses.len() => {
                for (of, ty) in uses.iter().zip(types) {
                    draft.operands.push(p.resolve(*of, Some(*ty))?);
                }
            }
            Some(types) => {
                let span = uses.first().map_or(p.span_from(p.last_end.saturating_sub(1)), |u| u.span);
                let message = format!(
                    "`{}` has {} operands but {} types",
                    info.operands[i].name,
                    uses.len(),
                    types.len()
                );
                return Err(p.error(span, message));
            }
            None => {
                for of in uses {
                    draft.operands.push(p.resolve(*of, None)?);
                }
            }
        }
    }
    for (types, param) in parts.result_types.iter().zip(info.results) {
        match types {
            Some(types) if param.arity != Arity::One || types.len() == 1 => draft.results.extend(types),
            None if param.arity != Arity::One => {}
            Some(types) => {
                let message = format!("`{}` is one result, not {}", param.name, types.len());
                return Err(p.error(p.span_from(p.last_end.saturating_sub(1)), message));
            }
            None => {
                let message =
                    format!("the type of the result `{}` does not follow from the operands", param.name);
                return Err(p.error(p.span_from(p.last_end.saturating_sub(1)), message));
            }
        }
    }
    for (value, param) in parts.attrs.iter().zip(info.attrs) {
        if let Some(value) = value {
            draft.attrs.push((p.intern(param.name), *value));
        }
    }
    if info.has_operand_segments() {
        let sizes = p.segments("operandSegmentSizes", parts.operands.iter().map(Vec::len));
        draft.attrs.push(sizes);
    }
    if info.has_result_segments() {
        let sizes = parts.result_types.iter().map(|t| t.as_ref().map_or(0, Vec::len));
        let sizes = p.segments("resultSegmentSizes", sizes);
        draft.attrs.push(sizes);
    }
    draft.successors = parts.successors.concat();
    draft.regions = parts.regions.concat();
    // A region group that is left out is an empty region.
    if draft.regions.len() < info.regions.iter().filter(|r| r.arity == Arity::One).count() {
        let region = p.ir.detached_region();
        draft.regions.push(region);
    }
    Ok(draft)
}
