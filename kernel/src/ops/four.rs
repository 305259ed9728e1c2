//! The four dialect: four-state arithmetic on planes.
//!
//! A value is split into its two planes; a known bit has 0 in the unknown plane, an X has 0 in the value plane. Operations
//! compute all bits of a limb at once.

use super::{Context, first, integer, put_bool, shape, strength, wrong};
use crate::layout::Class;
use crate::objects::{self, Object, part_places, words_of};
use crate::words::{self, Limbs};
use ir::design::body::{Imm, Inst};
use ir::design::ty::{LeafKind, Ty, TyId, TyTable};
use ir::ops::OpKind as K;

/// A four-state value.
struct Planes {
    width: u64,
    value: Limbs,
    unknown: Limbs,
}

/// A single bit: the planes of 0, 1 and X.
type Bit = (bool, bool);

const UNCLEAR: Bit = (false, true);

impl Planes {
    fn read(types: &TyTable, ty: TyId, from: &[u64]) -> Planes {
        let pair = types.pair_width(ty);
        let width = pair.or(types.width(ty)).unwrap_or(0);
        let mut planes = Planes { width, value: words::zeros(width), unknown: words::zeros(width) };
        match pair {
            Some(width) => {
                words::slice(from, width, width, &mut planes.value);
                words::slice(from, 0, width, &mut planes.unknown);
            }
            None => planes.value.copy_from_slice(from),
        }
        planes
    }

    /// All bits X.
    fn unclear(width: u64) -> Planes {
        let mut planes = Planes { width, value: words::zeros(width), unknown: words::zeros(width) };
        words::set_ones(&mut planes.unknown, 0, width);
        planes
    }

    /// As a value of a type: a pair, or an integer with 0 for X and Z.
    fn write(mut self, types: &TyTable, ty: TyId, out: &mut [u64]) {
        match types.pair_width(ty) {
            Some(width) => {
                out.fill(0);
                words::insert(out, 2 * width, 0, &self.unknown, width);
                words::insert(out, 2 * width, width, &self.value, width);
            }
            None => {
                self.value.iter_mut().zip(&self.unknown).for_each(|(value, unknown)| *value &= !unknown);
                out.copy_from_slice(&self.value);
            }
        }
    }

    fn is_known(&self) -> bool {
        words::is_zero(&self.unknown)
    }

    /// Combines limbs of two values: what `f` makes of (value, unknown) of both is value and unknown.
    fn zip(mut self, other: &Planes, f: impl Fn(u64, u64, u64, u64) -> (u64, u64)) -> Planes {
        for i in 0..self.value.len() {
            let (value, unknown) = f(self.value[i], self.unknown[i], other.value[i], other.unknown[i]);
            (self.value[i], self.unknown[i]) = (value, unknown);
        }
        self
    }

    /// Whether `f` of the limbs of two values is 0 everywhere.
    fn none(&self, other: &Planes, f: impl Fn(u64, u64, u64, u64) -> u64) -> bool {
        (0..self.value.len())
            .all(|i| f(self.value[i], self.unknown[i], other.value[i], other.unknown[i]) == 0)
    }
}

pub(super) fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    match inst.kind {
        K::FourMerge => {
            let [a, b] = first(&cx.design.types, inst, args);
            return merge(cx, inst.arg_types[0], a, b, out);
        }
        K::FourArrayGet => return array_get(cx, inst, args, out),
        K::FourResolve => return strength::resolve(&cx.design.types, inst, args, out),
        _ => {}
    }
    let types = &cx.design.types;
    let [first, second] = first(types, inst, args);
    let a = Planes::read(types, inst.arg_types[0], first);
    let b = || Planes::read(types, inst.arg_types[1], second);
    let to = inst.result_types[0];
    match inst.kind {
        K::FourAnd => {
            a.zip(&b(), |v, u, w, x| (v & !u & w & !x, (u | x) & (v | u) & (w | x))).write(types, to, out)
        }
        K::FourOr => a
            .zip(&b(), |v, u, w, x| {
                let one = v & !u | w & !x;
                (one, (u | x) & !one)
            })
            .write(types, to, out),
        K::FourXor => a.zip(&b(), |v, u, w, x| ((v ^ w) & !(u | x), u | x)).write(types, to, out),
        K::FourNot => {
            let mut a = a;
            let width = a.width;
            a.value.iter_mut().zip(&a.unknown).for_each(|(value, unknown)| *value = !(*value | unknown));
            words::trim(&mut a.value, width);
            a.write(types, to, out);
        }
        K::FourNeg
        | K::FourAdd
        | K::FourSub
        | K::FourMul
        | K::FourDivu
        | K::FourDivs
        | K::FourModu
        | K::FourMods
        | K::FourPowu
        | K::FourPows => arithmetic(inst.kind, a, (inst.arg_types.len() > 1).then(b)).write(types, to, out),
        K::FourShl | K::FourShr | K::FourAshr => shift(inst.kind, a, &b()).write(types, to, out),
        K::FourExtract => {
            let width = types.pair_width(to).or(types.width(to)).unwrap_or(0);
            extract(&a, index(inst, &b()), width).write(types, to, out);
        }
        K::FourReduceAnd | K::FourReduceOr | K::FourReduceXor | K::FourBool => {
            put_bit(types, to, reduce(inst.kind, &a), out);
        }
        K::FourKnown => put_bool(out, a.is_known()),
        K::FourCasezEq => {
            let differs = |v: u64, u: u64, w: u64, x: u64| ((v ^ w) | (u ^ x)) & !(v & u | w & x);
            put_bool(out, a.none(&b(), differs));
        }
        K::FourCasexzEq => put_bool(out, a.none(&b(), |v, u, w, x| (v ^ w) & !(u | x))),
        _ => put_bit(types, to, compare(inst.kind, &a, &b()), out),
    }
}

fn put_bit(types: &TyTable, ty: TyId, (value, unknown): Bit, out: &mut [u64]) {
    out[0] = match types.pair_width(ty) {
        Some(_) => u64::from(value) << 1 | u64::from(unknown),
        None => u64::from(value && !unknown),
    };
}

// ---- arithmetic --------------------------------------------------------------------------------------------------------

fn arithmetic(kind: K, mut a: Planes, b: Option<Planes>) -> Planes {
    let width = a.width;
    if !a.is_known() || b.as_ref().is_some_and(|b| !b.is_known()) {
        return Planes::unclear(width);
    }
    let Some(b) = b else {
        words::negate(&mut a.value, width);
        return a;
    };
    let zero = words::is_zero(&b.value);
    let mut out = words::zeros(width);
    let mut rest = words::zeros(width);
    match kind {
        K::FourAdd => {
            words::add(&mut a.value, &b.value, width);
            return a;
        }
        K::FourSub => {
            words::sub(&mut a.value, &b.value, width);
            return a;
        }
        K::FourMul => words::mul(&a.value, &b.value, width, &mut out),
        // One bit more than there is: the exponent has no sign.
        K::FourPowu => integer::power(&a.value, width, &b.value, width + 1, &mut out),
        K::FourPows if words::sign(&b.value, width) && words::is_zero(&a.value) => {
            return Planes::unclear(width);
        }
        K::FourPows => integer::power(&a.value, width, &b.value, width, &mut out),
        _ if zero => return Planes::unclear(width),
        K::FourDivu => words::div_rem(&a.value, &b.value, &mut out, &mut rest),
        K::FourModu => words::div_rem(&a.value, &b.value, &mut rest, &mut out),
        K::FourDivs => words::div_rem_signed(&a.value, &b.value, width, &mut out, &mut rest),
        _ => words::div_rem_signed(&a.value, &b.value, width, &mut rest, &mut out),
    }
    a.value = out;
    a
}

fn shift(kind: K, mut a: Planes, amount: &Planes) -> Planes {
    let width = a.width;
    if !amount.is_known() {
        return Planes::unclear(width);
    }
    let by = words::amount(&amount.value);
    let (value, unknown) = (a.value.clone(), a.unknown.clone());
    for (plane, out) in [(&value, &mut a.value), (&unknown, &mut a.unknown)] {
        match kind {
            K::FourShl => words::shl(plane, by, width, out),
            K::FourShr => words::shr(plane, by, width, out),
            _ => words::shr_signed(plane, by, width, out),
        }
    }
    a
}

fn reduce(kind: K, a: &Planes) -> Bit {
    let limbs = || a.value.iter().zip(&a.unknown);
    let unknown = !a.is_known();
    match kind {
        K::FourReduceAnd => {
            let ones = limbs().map(|(value, unknown)| u64::from((value | unknown).count_ones())).sum::<u64>();
            if ones < a.width { (false, false) } else { (!unknown, unknown) }
        }
        K::FourReduceXor => (!unknown && words::parity(&a.value), unknown),
        _ => {
            let one = limbs().any(|(value, unknown)| value & !unknown != 0);
            (one, unknown && !one)
        }
    }
}

fn compare(kind: K, a: &Planes, b: &Planes) -> Bit {
    let wildcard = matches!(kind, K::FourWildcardEq | K::FourWildcardNe);
    if wildcard || matches!(kind, K::FourEq | K::FourNe) {
        let ne = matches!(kind, K::FourWildcardNe | K::FourNe);
        let same = a.none(b, |v, u, w, x| (v ^ w) & !(u | x));
        let clear = a.none(b, |_, u, _, x| if wildcard { u & !x } else { u | x });
        return match (same, clear) {
            (false, _) => (ne, false),
            (true, false) => UNCLEAR,
            (true, true) => (!ne, false),
        };
    }
    if !a.is_known() || !b.is_known() {
        return UNCLEAR;
    }
    let unsigned = || words::compare(&a.value, &b.value);
    let signed = || words::compare_signed(&a.value, &b.value, a.width);
    let holds = match kind {
        K::FourUlt => unsigned().is_lt(),
        K::FourUle => unsigned().is_le(),
        K::FourUgt => unsigned().is_gt(),
        K::FourUge => unsigned().is_ge(),
        K::FourSlt => signed().is_lt(),
        K::FourSle => signed().is_le(),
        K::FourSgt => signed().is_gt(),
        _ => signed().is_ge(),
    };
    (holds, false)
}

// ---- selection ---------------------------------------------------------------------------------------------------------

/// Where an index points.
enum Index {
    /// It has unknown bits.
    Unclear,
    /// At or above 0; saturates.
    At(u64),
    /// So much below 0; saturates.
    Below(u64),
}

fn index(inst: &Inst, index: &Planes) -> Index {
    let Imm::Flag(signed) = inst.imm else { wrong(inst) };
    if !index.is_known() {
        return Index::Unclear;
    }
    if signed && words::sign(&index.value, index.width) {
        let mut magnitude = index.value.clone();
        words::negate(&mut magnitude, index.width);
        return Index::Below(words::amount(&magnitude));
    }
    Index::At(words::amount(&index.value))
}

fn extract(a: &Planes, from: Index, width: u64) -> Planes {
    let mut out = Planes::unclear(width);
    let (to, from) = match from {
        Index::Unclear => return out,
        Index::At(low) => (0, low),
        Index::Below(magnitude) => (magnitude, 0),
    };
    if to < width && from < a.width {
        let count = (width - to).min(a.width - from);
        words::transfer(&mut out.value, width, to, &a.value, from, count);
        words::transfer(&mut out.unknown, width, to, &a.unknown, from, count);
    }
    out
}

fn array_get(cx: &Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let Ty::Array { element, len } = *types.kind(inst.arg_types[0]) else { wrong(inst) };
    let [whole, second] = first(types, inst, args);
    match index(inst, &Planes::read(types, inst.arg_types[1], second)) {
        Index::At(index) if index < len => match types.width(inst.arg_types[0]) {
            Some(_) => {
                let width = types.width(element).unwrap_or(0);
                words::slice(whole, index * width, width, out);
            }
            None => shape::get_part(cx, inst.arg_types[0], whole[0], index, out),
        },
        _ => objects::default(types, element, out),
    }
}

// ---- merging -----------------------------------------------------------------------------------------------------------

fn merge(cx: &mut Context<'_>, ty: TyId, a: &[u64], b: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let aggregate = matches!(types.kind(ty), Ty::Array { .. } | Ty::Struct(_) | Ty::Union(_));
    match Class::of(types, ty) {
        Class::Bits(_) => merge_bits(types, ty, a, b, out),
        Class::Object if aggregate => {
            let (a, b) = (cx.objects.all_parts(types, ty, a[0]), cx.objects.all_parts(types, ty, b[0]));
            let mut parts = vec![0; a.len()];
            for (at, ty) in part_places(types, ty) {
                let range = at..at + words_of(types, ty);
                merge(cx, ty, &a[range.clone()], &b[range.clone()], &mut parts[range]);
            }
            out[0] = cx.objects.insert(Object::Parts(parts.into()));
        }
        _ if cx.objects.equal(types, ty, a, b) => out.copy_from_slice(a),
        _ => objects::zero(types, ty, out),
    }
}

fn merge_bits(types: &TyTable, ty: TyId, a: &[u64], b: &[u64], out: &mut [u64]) {
    let total = types.width(ty).unwrap_or(0);
    out.fill(0);
    for leaf in types.leaves(ty) {
        let part = |from: &[u64], low: u64, width: u64| {
            let mut part = words::zeros(width);
            words::slice(from, low, width, &mut part);
            part
        };
        let (low, width) = (leaf.low, leaf.width);
        match leaf.kind {
            LeafKind::Pair => {
                let plane = width / 2;
                let planes = |from: &[u64]| Planes {
                    width: plane,
                    value: part(from, low + plane, plane),
                    unknown: part(from, low, plane),
                };
                let mut merged = planes(a).zip(&planes(b), |v, u, w, x| {
                    let differs = u | x | (v ^ w);
                    (v & !differs, differs)
                });
                words::trim(&mut merged.unknown, plane);
                words::insert(out, total, low + plane, &merged.value, plane);
                words::insert(out, total, low, &merged.unknown, plane);
            }
            LeafKind::Int => {
                let mut both = part(a, low, width);
                words::and(&mut both, &part(b, low, width));
                words::insert(out, total, low, &both, width);
            }
            LeafKind::Other => {
                let (a, b) = (part(a, low, width), part(b, low, width));
                if a == b {
                    words::insert(out, total, low, &a, width);
                }
            }
        }
    }
}
