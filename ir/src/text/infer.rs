//! Types that an assembly format does not spell, by the rules of the table of operations.
//!
//! A rule is an expression over the groups of the operation: `$lhs` is the type of the first value of a group,
//! `typeof($value)` that of an attribute, and the functions below take types apart or build them.

use super::engine::Parts;
use super::parser::{P, Parser};
use super::types::MAX_WIDTH;
use crate::attrs::{Attr, AttrKind};
use crate::module::Ir;
use crate::strings::Str;
use crate::types::{Dim, FloatKind, MooreAtom, Sign, Type, TypeKind};

/// What an argument of a rule is.
enum Term {
    Type(Type),
    Types(Vec<Type>),
    Attr(Attr),
}

/// Fills in the types that are missing.
pub(super) fn run(p: &mut Parser, parts: &mut Parts) -> P<()> {
    let info = parts.info;
    for (i, param) in info.operands.iter().enumerate() {
        if parts.operand_types[i].is_none()
            && let Some(ty) = fixed(&mut p.ir, param.constraint)
        {
            parts.operand_types[i] = Some(vec![ty; parts.operands[i].len()]);
        }
    }
    for (i, param) in info.results.iter().enumerate() {
        if parts.result_types[i].is_none() && param.arity == crate::ops::Arity::One {
            parts.result_types[i] = fixed(&mut p.ir, param.constraint).map(|ty| vec![ty]);
        }
    }
    for (name, rule) in info.infer {
        let operand = info.operands.iter().position(|o| o.name == *name);
        let result = info.results.iter().position(|r| r.name == *name);
        let known = match (operand, result) {
            (Some(i), _) => parts.operand_types[i].is_some(),
            (_, Some(i)) => parts.result_types[i].is_some(),
            _ => true,
        };
        if known {
            continue;
        }
        let mut rest = *rule;
        let term = eval(p, parts, &mut rest);
        match (operand, result, term) {
            (Some(i), _, Some(Term::Type(ty))) => {
                parts.operand_types[i] = Some(vec![ty; parts.operands[i].len()]);
            }
            (Some(i), _, Some(Term::Types(types))) => parts.operand_types[i] = Some(types),
            (_, Some(i), Some(Term::Type(ty))) => parts.result_types[i] = Some(vec![ty]),
            (_, Some(i), Some(Term::Types(types))) => parts.result_types[i] = Some(types),
            _ => {}
        }
    }
    Ok(())
}

/// The only type that a constraint admits.
pub(super) fn fixed(ir: &mut Ir, constraint: &str) -> Option<Type> {
    let kind = match constraint {
        "i1" | "bool-like" => return Some(ir.types.int(1)),
        "i8" => return Some(ir.types.int(8)),
        "i32" => return Some(ir.types.int(32)),
        "i64" => return Some(ir.types.int(64)),
        "index" => TypeKind::Index,
        "clock" => TypeKind::SeqClock,
        "Time" => TypeKind::LlhdTime,
        "FString" => TypeKind::SimFString,
        "DString" => TypeKind::SimDString,
        "Stream" => TypeKind::SimOutputStream,
        "Prop" => TypeKind::LtlProperty,
        "Seq" => TypeKind::LtlSequence,
        "HWString" => TypeKind::HwString,
        "MooreI1" => TypeKind::MooreInt { width: 1, four_valued: false },
        "MooreI8" => TypeKind::MooreInt { width: 8, four_valued: false },
        "MooreI32" => TypeKind::MooreInt { width: 32, four_valued: false },
        "MooreI64" => TypeKind::MooreInt { width: 64, four_valued: false },
        "MooreL32" => TypeKind::MooreInt { width: 32, four_valued: true },
        "MooreL64" => TypeKind::MooreInt { width: 64, four_valued: true },
        "MooreF32" => TypeKind::MooreReal(FloatKind::F32),
        "MooreF64" => TypeKind::MooreReal(FloatKind::F64),
        "MooreString" => TypeKind::MooreAtom(MooreAtom::String),
        "MooreChandle" => TypeKind::MooreAtom(MooreAtom::Chandle),
        "MooreTime" => TypeKind::MooreAtom(MooreAtom::Time),
        "MooreVoid" => TypeKind::MooreAtom(MooreAtom::Void),
        "MooreNull" => TypeKind::MooreAtom(MooreAtom::Null),
        "MooreFormatString" => TypeKind::MooreAtom(MooreAtom::FormatString),
        "MooreScan" => TypeKind::MooreAtom(MooreAtom::ScanString),
        "MooreRefOfI32" => TypeKind::MooreRef(moore_int(ir, 32, false)),
        "MooreRefOfString" => TypeKind::MooreRef(ir.types.intern(TypeKind::MooreAtom(MooreAtom::String))),
        "Scope" => TypeKind::Dbg(ir.strings.intern(b"scope")),
        "DbgArray" => TypeKind::Dbg(ir.strings.intern(b"array")),
        "DbgStruct" => TypeKind::Dbg(ir.strings.intern(b"struct")),
        "DbgEnum" => TypeKind::Dbg(ir.strings.intern(b"enum")),
        "DbgValue" => TypeKind::Dbg(ir.strings.intern(b"value")),
        _ => return None,
    };
    Some(ir.types.intern(kind))
}

/// Evaluates the expression at the start of `rest`; nesting is that of the table, not of the input.
fn eval(p: &mut Parser, parts: &Parts, rest: &mut &'static str) -> Option<Term> {
    *rest = rest.trim_start();
    if let Some(tail) = rest.strip_prefix('$') {
        let name = word(tail);
        *rest = &tail[name.len()..];
        return variable(parts, name);
    }
    let function = word(rest);
    *rest = rest[function.len()..].strip_prefix('(')?;
    let mut args = Vec::new();
    loop {
        *rest = rest.trim_start();
        if let Some(tail) = rest.strip_prefix(')') {
            *rest = tail;
            break;
        }
        args.push(eval(p, parts, rest));
        *rest = rest.trim_start();
        *rest = rest.strip_prefix(',').unwrap_or(rest);
    }
    let args: Option<Vec<Term>> = args.into_iter().collect();
    apply(p, function, &args?)
}

fn word(text: &'static str) -> &'static str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

fn variable(parts: &Parts, name: &str) -> Option<Term> {
    let info = parts.info;
    if let Some(i) = info.attrs.iter().position(|a| a.name == name) {
        return parts.attrs[i].map(Term::Attr);
    }
    let (types, arity) = match info.operands.iter().position(|o| o.name == name) {
        Some(i) => (parts.operand_types[i].as_ref()?, info.operands[i].arity),
        None => {
            let i = info.results.iter().position(|r| r.name == name)?;
            (parts.result_types[i].as_ref()?, info.results[i].arity)
        }
    };
    if arity == crate::ops::Arity::Variadic {
        Some(Term::Types(types.clone()))
    } else {
        types.first().map(|ty| Term::Type(*ty))
    }
}

fn apply(p: &mut Parser, function: &str, args: &[Term]) -> Option<Term> {
    let ir = &mut p.ir;
    let ty = match (function, args) {
        ("typeof", [Term::Attr(attr)]) => attr_type(ir, *attr)?,
        ("ref", [Term::Type(ty)]) => ir.types.intern(TypeKind::LlhdRef(*ty)),
        ("deref", [Term::Type(ty)]) => match ir.type_kind(*ty) {
            TypeKind::LlhdRef(inner) | TypeKind::MooreRef(inner) => *inner,
            _ => return None,
        },
        ("moore_ref", [Term::Type(ty)]) => ir.types.intern(TypeKind::MooreRef(*ty)),
        ("two_valued" | "four_valued", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::MooreInt { width, .. } => moore_int(ir, width, function == "four_valued"),
            _ => return None,
        },
        ("moore_int", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::Integer { width, .. } => moore_int(ir, width, false),
            _ => return None,
        },
        ("builtin_int", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::MooreInt { width, .. } => {
                ir.types.intern(TypeKind::Integer { width, sign: Sign::Signless })
            }
            _ => return None,
        },
        ("moore_real", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::Float(kind) => ir.types.intern(TypeKind::MooreReal(kind)),
            _ => return None,
        },
        ("bit_vector", [Term::Type(ty)]) => {
            let (width, four_valued) = packed_bits(ir, *ty)?;
            moore_int(ir, u32::try_from(width).ok().filter(|w| *w <= MAX_WIDTH)?, four_valued)
        }
        ("immutable", [Term::Type(ty)]) => ir.types.intern(TypeKind::SeqImmutable(*ty)),
        ("element", [Term::Type(ty)]) => match *ir.type_kind(unalias(ir, *ty)) {
            TypeKind::HwArray(_, element) | TypeKind::HwUArray(_, element) => element,
            _ => return None,
        },
        ("field", [Term::Type(ty), Term::Attr(attr)]) => match *ir.attrs.kind(*attr) {
            AttrKind::String { value, .. } => field(ir, *ty, value)?,
            _ => return None,
        },
        ("queue_element", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::SimQueue(element, _) | TypeKind::MooreQueue(element, _) => element,
            _ => return None,
        },
        ("assoc_element", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::SimAssocArray { element, .. } | TypeKind::MooreAssocArray { element, .. } => element,
            _ => return None,
        },
        ("assoc_key", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::SimAssocArray { key, .. } | TypeKind::MooreAssocArray { key, .. } => key,
            _ => return None,
        },
        ("firmem_word", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::SeqFirMem { width, .. } => ir.types.int(width),
            _ => return None,
        },
        ("firmem_address", [Term::Type(ty)]) => match *ir.type_kind(*ty) {
            TypeKind::SeqFirMem { depth, .. } => ir.types.int(index_width(depth)),
            _ => return None,
        },
        ("inputs", [Term::Type(ty)]) => match ir.type_kind(*ty) {
            TypeKind::Function { inputs, .. } => return Some(Term::Types(inputs.to_vec())),
            _ => return None,
        },
        ("results", [Term::Type(ty)]) => match ir.type_kind(*ty) {
            TypeKind::Function { results, .. } => return Some(Term::Types(results.to_vec())),
            _ => return None,
        },
        ("ltl_join", [Term::Types(types)]) => {
            let has = |kind: TypeKind| types.iter().copied().find(|ty| *ir.type_kind(*ty) == kind);
            has(TypeKind::LtlProperty).or(has(TypeKind::LtlSequence)).or(types.first().copied())?
        }
        ("ltl_sequence", [Term::Type(ty)]) => match ir.type_kind(*ty) {
            TypeKind::LtlProperty => *ty,
            _ => ir.types.intern(TypeKind::LtlSequence),
        },
        ("llvm_field", [Term::Type(ty), Term::Attr(attr)]) => match ir.attrs.kind(*attr).clone() {
            AttrKind::DenseArray { values, .. } => {
                values.iter().try_fold(*ty, |ty, &i| llvm_field(ir, ty, i))?
            }
            _ => return None,
        },
        _ => return None,
    };
    Some(Term::Type(ty))
}

/// The bits that tell `size` elements apart.
pub(super) fn index_width(size: u64) -> u32 {
    u64::BITS - size.saturating_sub(1).leading_zeros()
}

/// What a type alias of hw stands for.
pub(super) fn unalias(ir: &Ir, mut ty: Type) -> Type {
    while let TypeKind::HwTypeAlias { inner, .. } = ir.type_kind(ty) {
        ty = *inner;
    }
    ty
}

/// The type of a field of a struct or union.
pub(super) fn field(ir: &Ir, ty: Type, name: Str) -> Option<Type> {
    match ir.type_kind(unalias(ir, ty)) {
        TypeKind::HwStruct(fields) => fields.iter().find(|f| f.name == name).map(|f| f.ty),
        TypeKind::HwUnion(fields) => fields.iter().find(|f| f.name == name).map(|f| f.ty),
        TypeKind::MooreStruct { fields, .. } | TypeKind::MooreUnion { fields, .. } => {
            fields.iter().find(|f| f.name == name).map(|f| f.ty)
        }
        _ => None,
    }
}

fn moore_int(ir: &mut Ir, width: u32, four_valued: bool) -> Type {
    ir.types.intern(TypeKind::MooreInt { width, four_valued })
}

/// The bits of a packed type of moore, and whether one of them may be X or Z.
fn packed_bits(ir: &Ir, ty: Type) -> Option<(u64, bool)> {
    // Types nest no deeper than the parser allows.
    match ir.type_kind(ty) {
        TypeKind::MooreInt { width, four_valued } => Some((u64::from(*width), *four_valued)),
        TypeKind::MooreAtom(MooreAtom::Time) => Some((64, true)),
        TypeKind::MooreArray { packed: true, size: Some(size), element } => {
            let (width, four_valued) = packed_bits(ir, *element)?;
            Some((width.checked_mul(*size)?, four_valued))
        }
        TypeKind::MooreStruct { packed: true, fields } => {
            fields.iter().try_fold((0u64, false), |(sum, any), field| {
                let (width, four_valued) = packed_bits(ir, field.ty)?;
                Some((sum.checked_add(width)?, any | four_valued))
            })
        }
        TypeKind::MooreUnion { packed: true, fields } => {
            fields.iter().try_fold((0u64, false), |(most, any), field| {
                let (width, four_valued) = packed_bits(ir, field.ty)?;
                Some((most.max(width), any | four_valued))
            })
        }
        _ => None,
    }
}

fn llvm_field(ir: &Ir, ty: Type, index: i64) -> Option<Type> {
    match ir.type_kind(ty) {
        TypeKind::LlvmArray(_, element) => Some(*element),
        TypeKind::LlvmStruct { body: Some(body), .. } => body.get(usize::try_from(index).ok()?).copied(),
        _ => None,
    }
}

/// The type that an attribute carries.
pub(super) fn attr_type(ir: &mut Ir, attr: Attr) -> Option<Type> {
    Some(match ir.attrs.kind(attr) {
        AttrKind::Integer { ty, .. }
        | AttrKind::Float { ty, .. }
        | AttrKind::DenseElements { ty, .. }
        | AttrKind::ParamRef { ty, .. }
        | AttrKind::ParamExpr { ty, .. }
        | AttrKind::ParamVerbatim { ty, .. }
        | AttrKind::EnumField { ty, .. } => *ty,
        AttrKind::String { ty: Some(ty), .. } => *ty,
        _ => return None,
    })
}

/// An array of `size` elements.
pub(super) fn array_of(ir: &mut Ir, size: u64, element: Type) -> Type {
    ir.types.intern(TypeKind::HwArray(Dim::Known(size), element))
}
