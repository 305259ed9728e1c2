//! Conversions between layouts.

use super::Context;
use crate::bits::Bits;
use ir::design::ty::TyId;

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
