//! Floating point: results are rounded once, and every NaN that an operation makes is the same.

use super::Context;
use crate::bits::Bits;
use crate::value::Value;
use ir::design::body::Inst;
use ir::design::ty::{Ty, TyId};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive};
use spec::rule;

/// A float operand in its own type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operand {
    F32(f32),
    F64(f64),
}

impl Operand {
    pub(super) fn as_f64(self) -> f64 {
        match self {
            Operand::F32(value) => f64::from(value),
            Operand::F64(value) => value,
        }
    }
}

/// Operand `index`.
pub(super) fn operand(cx: Context<'_>, inst: &Inst, args: &[&Value], index: usize) -> Operand {
    let bits = args[index].bits().low_u64();
    match cx.design.types.kind(inst.arg_types[index]) {
        Ty::Float(32) => Operand::F32(f32::from_bits(bits as u32)),
        _ => Operand::F64(f64::from_bits(bits)),
    }
}

/// A result of type `ty`; NaN is the positive quiet one.
pub(super) fn result(cx: Context<'_>, ty: TyId, value: Operand) -> Value {
    rule!("arith.float");
    if value.as_f64().is_nan() {
        rule!("arith.float.nan");
    }
    let bits = match (cx.design.types.kind(ty), value) {
        (Ty::Float(32), value) => {
            let value = match value {
                Operand::F32(value) => value,
                Operand::F64(value) => value as f32,
            };
            let bits = if value.is_nan() { 0x7fc0_0000 } else { value.to_bits() };
            Bits::from_u64(32, u64::from(bits))
        }
        (_, value) => {
            let value = value.as_f64();
            let bits = if value.is_nan() { 0x7ff8_0000_0000_0000 } else { value.to_bits() };
            Bits::from_u64(64, bits)
        }
    };
    bits.into()
}

/// A binary operation in the type of the operands.
pub(super) fn binary(
    a: Operand,
    b: Operand,
    single: impl Fn(f32, f32) -> f32,
    double: impl Fn(f64, f64) -> f64,
) -> Operand {
    match (a, b) {
        (Operand::F32(a), Operand::F32(b)) => Operand::F32(single(a, b)),
        (a, b) => Operand::F64(double(a.as_f64(), b.as_f64())),
    }
}

/// A function whose result in double precision is exact for a single operand too.
pub(super) fn exact(a: Operand, f: impl Fn(f64) -> f64) -> Operand {
    match a {
        Operand::F32(a) => Operand::F32(f(f64::from(a)) as f32),
        Operand::F64(a) => Operand::F64(f(a)),
    }
}

/// A function computed in double precision and rounded to the type of its operand.
pub(super) fn unary(a: Operand, f: impl Fn(f64) -> f64) -> Operand {
    rule!("math.accuracy");
    let out = exact(a, f);
    if out.as_f64().is_nan() {
        rule!("math.domain");
    }
    out
}

/// The same with two operands.
pub(super) fn accurate(a: Operand, b: Operand, f: impl Fn(f64, f64) -> f64) -> Operand {
    let b = b.as_f64();
    unary(a, |a| f(a, b))
}

/// The greater or lesser operand; `number` prefers a number to NaN. -0 is less than +0.
pub(super) fn extreme(a: Operand, b: Operand, greatest: bool, number: bool) -> Operand {
    let (x, y) = (a.as_f64(), b.as_f64());
    match (x.is_nan(), y.is_nan()) {
        (true, false) => return if number { b } else { a },
        (false, true) => return if number { a } else { b },
        _ => {}
    }
    let first = x > y || (x == y && y.is_sign_negative());
    if first == greatest { a } else { b }
}

/// The operand with its sign inverted.
pub(super) fn flip_sign(bits: &Bits) -> Bits {
    let mut out = bits.clone();
    out.insert(bits.width() - 1, &Bits::from_bool(!bits.sign()));
    out
}

/// The predicates of `arith.cmpf` and `llvm.fcmp`: false, oeq, ogt, oge, olt, ole, one, ord, ueq, ugt, uge, ult, ule,
/// une, uno, true.
pub(super) fn compare(predicate: u32, a: f64, b: f64) -> bool {
    if a.is_nan() || b.is_nan() {
        return predicate >= 8;
    }
    match predicate {
        0 | 14 => false,
        1 | 8 => a == b,
        2 | 9 => a > b,
        3 | 10 => a >= b,
        4 | 11 => a < b,
        5 | 12 => a <= b,
        6 | 13 => a != b,
        _ => true,
    }
}

/// An integer as the nearest double, ties to even.
pub(super) fn nearest(value: &BigInt) -> f64 {
    value.to_f64().unwrap_or(f64::NAN)
}

/// An integer as the nearest float of type `ty`, rounded once.
pub(super) fn from_int(cx: Context<'_>, ty: TyId, value: &BigInt) -> Value {
    let value = match cx.design.types.kind(ty) {
        Ty::Float(32) => Operand::F32(value.to_f32().unwrap_or(f32::NAN)),
        _ => Operand::F64(nearest(value)),
    };
    result(cx, ty, value)
}

/// A double in single precision, rounded as the mode says: 1 downward, 2 upward, 3 toward zero, 4 to nearest with ties
/// away from zero; anything else to nearest with ties to even.
pub(super) fn to_single(value: f64, mode: u64) -> f32 {
    let nearest = value as f32;
    let (below, above) = match f64::from(nearest).partial_cmp(&value) {
        Some(std::cmp::Ordering::Less) => (nearest, nearest.next_up()),
        Some(std::cmp::Ordering::Greater) => (nearest.next_down(), nearest),
        _ => return nearest,
    };
    // Past the largest number, the next one would be 2^128.
    let place = |single: f32| match single.is_infinite() {
        true => f64::from(single.signum()) * 2f64.powi(128),
        false => f64::from(single),
    };
    match mode {
        1 => below,
        2 => above,
        3 if value < 0.0 => above,
        3 => below,
        4 if value - place(below) == place(above) - value => {
            if value < 0.0 {
                below
            } else {
                above
            }
        }
        _ => nearest,
    }
}

/// A float truncated toward zero, modulo 2^width; NaN and infinities give 0.
pub(super) fn to_int(value: f64, width: u64) -> Bits {
    match BigInt::from_f64(value.trunc()) {
        Some(value) => Bits::from_bigint(width, &value),
        None => Bits::zero(width),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversion_to_integers_truncates_and_wraps() {
        assert_eq!(to_int(-1.9, 8).low_u64(), 255);
        assert_eq!(to_int(300.5, 8).low_u64(), 44);
        assert_eq!(to_int(f64::NAN, 8).low_u64(), 0);
        assert_eq!(to_int(f64::INFINITY, 8).low_u64(), 0);
        assert_eq!(to_int(2f64.powi(100), 128).to_biguint().bits(), 101);
    }

    /// rule: arith.truncf.mode
    #[test]
    fn narrowing_rounds_as_the_mode_says() {
        let tie = 1.0 + 2f64.powi(-24);
        let next = 1.0f32.next_up();
        let all = |value: f64| [0, 1, 2, 3, 4].map(|mode| to_single(value, mode));
        assert_eq!(all(tie), [1.0, 1.0, next, 1.0, next]);
        assert_eq!(all(-tie), [-1.0, -next, -1.0, -1.0, -next]);
        let largest = f32::MAX;
        assert_eq!(all(1e39), [f32::INFINITY, largest, f32::INFINITY, largest, f32::INFINITY]);
        assert_eq!(all(0.5), [0.5; 5]);
        assert!(to_single(f64::NAN, 1).is_nan());
    }

    #[test]
    fn unordered_predicates_hold_for_nan() {
        for predicate in 0..16 {
            assert_eq!(compare(predicate, f64::NAN, 0.0), predicate >= 8);
        }
        assert!(
            compare(6, 1.0, 2.0) && !compare(6, 1.0, 1.0) && compare(7, 1.0, 1.0) && !compare(14, 1.0, 1.0)
        );
    }

    #[test]
    fn extremes_order_zeros_and_treat_nan_as_asked() {
        let get =
            |a, b, greatest, number| extreme(Operand::F64(a), Operand::F64(b), greatest, number).as_f64();
        assert!(get(-0.0, 0.0, true, false).is_sign_positive());
        assert!(get(0.0, -0.0, false, false).is_sign_negative());
        assert!(get(f64::NAN, 1.0, true, false).is_nan());
        assert_eq!(get(f64::NAN, 1.0, true, true), 1.0);
    }
}
