//! Conversions between layouts.

use super::Context;
use crate::bits::Bits;
use ir::design::ty::{Ty, TyId};

/// A cast between a flat four-state pair and a type of several pairs: bit k of each plane of the one is bit k of that
/// plane of the other, in packed order.
pub(super) fn planes(cx: Context<'_>, from: TyId, to: TyId, bits: &Bits) -> Bits {
    let (value, unknown) = gather(cx, from, bits);
    scatter(cx, to, &value, &unknown)
}

/// The value plane and the unknown plane of a four-state value, in packed order.
fn gather(cx: Context<'_>, ty: TyId, bits: &Bits) -> (Bits, Bits) {
    let width = bits.width() / 2;
    let (mut value, mut unknown) = (Bits::zero(width), Bits::zero(width));
    let mut at = 0;
    for part in cx.design.types.planes(ty) {
        value.insert(at, &bits.slice(part.value, part.width));
        unknown.insert(at, &bits.slice(part.unknown, part.width));
        at += part.width;
    }
    (value, unknown)
}

/// The four-state value with these planes.
fn scatter(cx: Context<'_>, ty: TyId, value: &Bits, unknown: &Bits) -> Bits {
    let mut out = Bits::zero(cx.design.types.width(ty).unwrap_or(0));
    let mut at = 0;
    for part in cx.design.types.planes(ty) {
        out.insert(part.value, &value.slice(at, part.width));
        out.insert(part.unknown, &unknown.slice(at, part.width));
        at += part.width;
    }
    out
}

/// A member of a four-state union, which keeps the flat pair: its planes are the low bits (from half the member's
/// offset on) of the planes of the union.
pub(super) fn union_member(cx: Context<'_>, member: TyId, offset: u64, union: &Bits) -> Bits {
    let plane = union.width() / 2;
    let width = cx.design.types.width(member).unwrap_or(0) / 2;
    let value = union.slice(plane + offset / 2, width);
    let unknown = union.slice(offset / 2, width);
    scatter(cx, member, &value, &unknown)
}

/// The four-state union of `width` bits with this member; its other bits are 0.
pub(super) fn union_of(cx: Context<'_>, member: TyId, offset: u64, bits: &Bits, width: u64) -> Bits {
    let (value, unknown) = gather(cx, member, bits);
    let mut out = Bits::zero(width);
    out.insert(width / 2 + offset / 2, &value);
    out.insert(offset / 2, &unknown);
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
