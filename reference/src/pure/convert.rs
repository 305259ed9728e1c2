//! Conversions between layouts.

use super::Context;
use crate::bits::Bits;
use ir::design::ty::{Ty, TyId};

/// A cast between a flat four-state pair and a type of several pairs: bit k of each plane of the one is bit k of that
/// plane of the other, in packed order.
pub(super) fn planes(cx: Context<'_>, from: TyId, to: TyId, bits: &Bits) -> Bits {
    let types = &cx.design.types;
    let width = bits.width() / 2;
    let (mut value, mut unknown) = (Bits::zero(width), Bits::zero(width));
    let mut at = 0;
    for part in types.planes(from) {
        value.insert(at, &bits.slice(part.value, part.width));
        unknown.insert(at, &bits.slice(part.unknown, part.width));
        at += part.width;
    }
    let mut out = Bits::zero(bits.width());
    at = 0;
    for part in types.planes(to) {
        out.insert(part.value, &value.slice(at, part.width));
        out.insert(part.unknown, &unknown.slice(at, part.width));
        at += part.width;
    }
    out
}

/// A cast between an aggregate of hw and one of llvm: the first element or field of the one becomes that of the other.
/// The first of an hw aggregate occupies its most significant bits (an array begins with its highest index), the first
/// of an llvm aggregate its lowest addresses.
pub(super) fn aggregate(cx: Context<'_>, from: TyId, to: TyId, bits: &Bits) -> Bits {
    let types = &cx.design.types;
    let mut out = Bits::zero(types.width(to).unwrap_or(0));
    // Parts still to move: type and lowest bit on either side.
    let mut stack = vec![(from, 0u64, to, 0u64)];
    while let Some((from, source, to, target)) = stack.pop() {
        let parts = (parts(types.kind(from)), parts(types.kind(to)));
        let (Some(count), Some(_)) = parts else {
            let width = types.width(from).unwrap_or(0).min(types.width(to).unwrap_or(0));
            out.insert(target, &bits.slice(source, width));
            continue;
        };
        for i in 0..count {
            if let (Some((a, low)), Some((b, high))) = (part(cx, from, i), part(cx, to, i)) {
                stack.push((a, source + low, b, target + high));
            }
        }
    }
    out
}

/// The number of parts of an aggregate.
fn parts(ty: &Ty) -> Option<u64> {
    match ty {
        Ty::Array { len, .. } | Ty::Sequence { len, .. } => Some(*len),
        Ty::Struct(fields) => Some(fields.len() as u64),
        Ty::Record { fields, .. } => Some(fields.len() as u64),
        _ => None,
    }
}

/// Part `index` of an aggregate in order: its type and lowest bit.
fn part(cx: Context<'_>, ty: TyId, index: u64) -> Option<(TyId, u64)> {
    let types = &cx.design.types;
    match *types.kind(ty) {
        Ty::Array { element, len } => {
            let position = len.checked_sub(1 + index)?;
            Some((element, position * types.width(element)?))
        }
        Ty::Sequence { element, .. } => Some((element, index * types.memory_stride(element)? * 8)),
        _ => {
            let index = index as usize;
            Some((types.field_type(ty, index)?, types.field_offset(ty, index)?))
        }
    }
}
