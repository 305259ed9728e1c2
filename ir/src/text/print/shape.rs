//! Whether an operation has the shape that its custom form takes for granted. One that has not is written in the
//! generic form, so that wrong IR can be looked at too.

use crate::attrs::AttrKind;
use crate::module::{Ir, OpId};
use crate::ops::{Arity, Param};
use crate::text::{dense_integers, enums, holds_keywords};
use crate::types::{Sign, TypeKind};

/// Whether the groups of `op` have the sizes, and its attributes the kinds, that the table asks for.
pub(super) fn fits(ir: &Ir, op: OpId) -> bool {
    let info = ir.kind(op).info();
    let operand_size = |p: &Param| ir.operand_group(op, p.name).len();
    let result_size = |p: &Param| ir.result_group(op, p.name).len();
    sizes_fit(
        info.operands,
        operand_size,
        ir.operands(op).len(),
        ir.attr(op, "operandSegmentSizes").is_some() == info.has_operand_segments(),
    ) && sizes_fit(
        info.results,
        result_size,
        ir.results(op).len(),
        ir.attr(op, "resultSegmentSizes").is_some() == info.has_result_segments(),
    ) && count_fits(info.regions, ir.regions(op).len())
        && count_fits(info.successors, ir.successors(op).len())
        && info.attrs.iter().all(|param| match ir.attr(op, param.name) {
            Some(attr) => kind_fits(ir, param.constraint, attr),
            None => param.arity != Arity::One,
        })
}

fn sizes_fit(params: &[Param], size: impl Fn(&Param) -> usize, len: usize, kept: bool) -> bool {
    let fits = |p: &Param| match p.arity {
        Arity::One => size(p) == 1,
        Arity::Optional => size(p) <= 1,
        Arity::Variadic => true,
    };
    kept && params.iter().all(fits) && params.iter().map(size).sum::<usize>() == len
}

fn count_fits(params: &[Param], len: usize) -> bool {
    let fixed = params.iter().filter(|p| p.arity == Arity::One).count();
    if fixed == params.len() { len == fixed } else { len >= fixed }
}

fn kind_fits(ir: &Ir, constraint: &str, attr: &AttrKind) -> bool {
    let is_int = |wanted: u32| {
        matches!(attr, AttrKind::Integer { ty, .. }
            if matches!(ir.type_kind(*ty), TypeKind::Integer { width, sign: Sign::Signless } if *width == wanted))
    };
    let is_array = |wanted: u32| {
        matches!(attr, AttrKind::DenseArray { ty, .. }
            if matches!(ir.type_kind(*ty), TypeKind::Integer { width, sign: Sign::Signless } if *width == wanted))
    };
    match constraint {
        "unit" => matches!(attr, AttrKind::Unit),
        "StrAttr" | "Sym" => matches!(attr, AttrKind::String { ty: None, .. }),
        "@Sym" | "SymbolRefAttr" => matches!(attr, AttrKind::Symbol(_)),
        "BoolAttr" | "I1Attr" => is_int(1),
        "UI64Attr" => {
            matches!(attr, AttrKind::Integer { ty, .. }
                if *ir.type_kind(*ty) == TypeKind::Integer { width: 64, sign: Sign::Unsigned })
        }
        "FVIntegerAttr" => matches!(attr, AttrKind::FourValued { .. }),
        "SymbolRefArrayAttr" => matches!(attr, AttrKind::Array(_)),
        "I8Attr" => is_int(8),
        "I32Attr" | "LlvmOverflow" | "GepFlags" => is_int(32),
        "I64Attr" | "UnnamedAddr" => is_int(64),
        "TypeAttr" => matches!(attr, AttrKind::Type(_)),
        "DenseBoolArrayAttr" => is_array(1),
        "DenseI32ArrayAttr" => is_array(32),
        "DenseI64ArrayAttr" => is_array(64),
        "LLHDTimeAttr" => matches!(attr, AttrKind::Time { .. }),
        "InnerSymAttr" => matches!(attr, AttrKind::InnerSym(_)),
        "EnumFieldAttr" => matches!(attr, AttrKind::EnumField { .. }),
        "APIntAttr" => matches!(attr, AttrKind::Integer { .. }),
        "AnyIntElementsAttr" => {
            matches!(attr, AttrKind::DenseElements { body, .. } if dense_integers(&ir.text(*body)).is_some())
        }
        "DictionaryAttr" => matches!(attr, AttrKind::Dict(_)),
        "ArrayAttr"
        | "StrArrayAttr"
        | "DictArrayAttr"
        | "ParamDeclArrayAttr"
        | "NameRefArrayAttr"
        | "LocationArrayAttr"
        | "FlatSymbolRefArrayAttr" => matches!(attr, AttrKind::Array(_)),
        _ if holds_keywords(ir, constraint, attr) == Some(false) => false,
        _ => match enums::find(constraint) {
            Some(enumeration) => matches!(attr, AttrKind::Enum { class, .. } if *class == enumeration.class),
            None => true,
        },
    }
}
