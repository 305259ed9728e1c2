//! The integers of dense attributes.

use crate::attrs::{Attr, AttrKind};
use crate::module::{Ir, OpId};
use crate::types::{Type, TypeKind};
use num_bigint::{BigInt, BigUint};

/// The case values of `cf.switch` or `llvm.switch`.
pub(super) fn switch_values(ir: &Ir, op: OpId) -> Option<Vec<BigInt>> {
    match ir.attr_id(op, "case_values") {
        Some(attr) => dense_values(ir, attr),
        None => Some(Vec::new()),
    }
}

/// The integers of a dense attribute in order; one where all are the same.
pub(super) fn dense_values(ir: &Ir, attr: Attr) -> Option<Vec<BigInt>> {
    match ir.attrs.kind(attr) {
        AttrKind::DenseArray { values, .. } => Some(values.iter().map(|v| (*v).into()).collect()),
        AttrKind::DenseElements { body, ty } => {
            let text = ir.text(*body).into_owned();
            match text.trim().strip_prefix("\"0x") {
                Some(hex) => hex_elements(hex.strip_suffix('"')?, element_width(ir, *ty)?),
                None => {
                    let text = text.replace(['[', ']'], "");
                    text.split(',').map(str::trim).filter(|v| !v.is_empty()).map(element).collect()
                }
            }
        }
        _ => None,
    }
}

fn element(text: &str) -> Option<BigInt> {
    match text {
        "true" => Some(BigInt::from(1)),
        "false" => Some(BigInt::ZERO),
        _ => text.parse().ok(),
    }
}

fn element_width(ir: &Ir, ty: Type) -> Option<u32> {
    let TypeKind::Shaped { body, .. } = ir.type_kind(ty) else { return None };
    let text = ir.text(*body);
    match text.ends_with("index") {
        true => Some(64),
        false => text.rsplit('x').next()?.strip_prefix('i')?.parse().ok(),
    }
}

/// The elements of a dense attribute that is written as its bytes in memory, least significant first.
fn hex_elements(hex: &str, width: u32) -> Option<Vec<BigInt>> {
    let nibble = |c: u8| char::from(c).to_digit(16).map(|d| d as u8);
    let bytes: Vec<u8> = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(nibble(*high)? << 4 | nibble(*low)?),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let size = (width.div_ceil(8).max(1) as usize).next_power_of_two();
    Some(bytes.chunks(size).map(|part| BigUint::from_bytes_le(part).into()).collect())
}
