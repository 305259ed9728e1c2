//! Conversions between layouts.

use crate::words;
use ir::design::ty::{Ty, TyId, TyTable};

/// Bits that go from one place to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    /// The lowest bit there.
    pub from: u64,
    /// The lowest bit here.
    pub to: u64,
    /// The number of bits.
    pub width: u64,
}

/// A cast between a flat four-state pair and a type of several pairs.
pub(super) fn cast(types: &TyTable, from: TyId, to: TyId, value: &[u64], out: &mut [u64]) {
    let width = types.width(to).unwrap_or(0);
    out.fill(0);
    for it in plane_moves(types, from, to) {
        words::transfer(out, width, it.to, value, it.from, it.width);
    }
}

/// What goes where in a cast between a flat four-state pair and a type of several pairs: bit k of each plane of the one is bit
/// k of that plane of the other, in packed order.
pub fn plane_moves(types: &TyTable, from: TyId, to: TyId) -> Vec<Move> {
    let mut out = Vec::new();
    // Both lists cover the packed bits from the least significant on, in parts of different sizes.
    let (sources, targets) = (types.planes(from), types.planes(to));
    let (mut sources, mut targets) = (sources.into_iter(), targets.into_iter());
    let (mut source, mut target) = (sources.next(), targets.next());
    while let (Some(a), Some(b)) = (&mut source, &mut target) {
        let count = a.width.min(b.width);
        out.push(Move { from: a.value, to: b.value, width: count });
        out.push(Move { from: a.unknown, to: b.unknown, width: count });
        for part in [&mut *a, &mut *b] {
            part.value += count;
            part.unknown += count;
            part.width -= count;
        }
        if a.width == 0 {
            source = sources.next();
        }
        if b.width == 0 {
            target = targets.next();
        }
    }
    out
}

/// A member of a four-state union, which keeps the flat pair: its planes are the low bits (from half the member's
/// offset on) of the planes of the union.
pub(super) fn union_member(
    types: &TyTable,
    union: TyId,
    value: &[u64],
    member: TyId,
    offset: u64,
    out: &mut [u64],
) {
    let width = types.width(member).unwrap_or(0);
    let half = types.width(union).unwrap_or(0) / 2;
    out.fill(0);
    let mut at = offset / 2;
    for part in types.planes(member) {
        words::transfer(out, width, part.value, value, half + at, part.width);
        words::transfer(out, width, part.unknown, value, at, part.width);
        at += part.width;
    }
}

/// Writes the planes of a member to those of a four-state union of `width` bits.
pub(super) fn union_of(
    types: &TyTable,
    member: TyId,
    value: &[u64],
    offset: u64,
    width: u64,
    out: &mut [u64],
) {
    let mut at = offset / 2;
    for part in types.planes(member) {
        words::transfer(out, width, width / 2 + at, value, part.value, part.width);
        words::transfer(out, width, at, value, part.unknown, part.width);
        at += part.width;
    }
}

/// A cast between an aggregate of hw and one of llvm: the first element or field of the one becomes that of the other.
/// The first of an hw aggregate occupies its most significant bits (an array begins with its highest index), the first
/// of an llvm aggregate its lowest addresses.
pub(super) fn aggregate(types: &TyTable, from: TyId, to: TyId, value: &[u64], out: &mut [u64]) {
    let total = types.width(to).unwrap_or(0);
    out.fill(0);
    // The elements of arrays are all alike.
    let elements = match (types.kind(from), types.kind(to)) {
        (Ty::Array { element, len }, Ty::Sequence { element: other, .. })
        | (Ty::Sequence { element, len }, Ty::Array { element: other, .. }) => Some((*element, *other, *len)),
        _ => None,
    };
    let Some((element, other, len)) = elements else {
        for it in aggregate_moves(types, from, to) {
            words::transfer(out, total, it.to, value, it.from, it.width);
        }
        return;
    };
    let moves = aggregate_moves(types, element, other);
    for i in 0..len {
        let (Some((_, a)), Some((_, b))) = (part(types, from, i), part(types, to, i)) else { return };
        for it in &moves {
            words::transfer(out, total, b + it.to, value, a + it.from, it.width);
        }
    }
}

/// What goes where in a cast between an aggregate of hw and one of llvm.
pub fn aggregate_moves(types: &TyTable, from: TyId, to: TyId) -> Vec<Move> {
    let mut out = Vec::new();
    // Parts still to move: type and lowest bit on either side.
    let mut work = vec![(from, 0, to, 0)];
    while let Some((from, source, to, target)) = work.pop() {
        match (parts(types, from), parts(types, to)) {
            (Some(count), Some(_)) => {
                for i in 0..count {
                    if let (Some(a), Some(b)) = (part(types, from, i), part(types, to, i)) {
                        work.push((a.0, source + a.1, b.0, target + b.1));
                    }
                }
            }
            _ => {
                let width = types.width(from).unwrap_or(0).min(types.width(to).unwrap_or(0));
                out.push(Move { from: source, to: target, width });
            }
        }
    }
    out
}

/// The number of parts of an aggregate.
fn parts(types: &TyTable, ty: TyId) -> Option<u64> {
    match types.kind(ty) {
        Ty::Array { len, .. } | Ty::Sequence { len, .. } => Some(*len),
        Ty::Struct(fields) => Some(fields.len() as u64),
        Ty::Record { fields, .. } => Some(fields.len() as u64),
        _ => None,
    }
}

/// Part `index` of an aggregate in order: its type and lowest bit.
fn part(types: &TyTable, ty: TyId, index: u64) -> Option<(TyId, u64)> {
    match *types.kind(ty) {
        Ty::Array { element, len } => {
            let below = len.checked_sub(index + 1)?;
            Some((element, below * types.width(element)?))
        }
        Ty::Sequence { element, .. } => Some((element, index * types.memory_stride(element)? * 8)),
        _ => {
            let index = index as usize;
            Some((types.field_type(ty, index)?, types.field_offset(ty, index)?))
        }
    }
}
