//! Floating point: results are rounded once, and every NaN that an operation makes is the same.

use super::{first, operand_width, predicate, put_bool, put_word, result_width, wrong};
use crate::words::{self, Limbs};
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::ops::OpKind as K;

/// A number in its own type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Real {
    Single(f32),
    Double(f64),
}
use Real::{Double, Single};

impl Real {
    fn double(self) -> f64 {
        match self {
            Single(value) => f64::from(value),
            Double(value) => value,
        }
    }

    /// Of its own type, by a function of doubles.
    fn map(self, f: impl Fn(f64) -> f64) -> Real {
        match self {
            Single(value) => Single(f(f64::from(value)) as f32),
            Double(value) => Double(f(value)),
        }
    }

    /// With another number of the same type.
    fn with(self, other: Real, single: fn(f32, f32) -> f32, double: fn(f64, f64) -> f64) -> Real {
        match (self, other) {
            (Single(a), Single(b)) => Single(single(a, b)),
            (a, b) => Double(double(a.double(), b.double())),
        }
    }
}

/// Whether a type is that of single precision.
fn is_single(types: &TyTable, ty: TyId) -> bool {
    matches!(types.kind(ty), Ty::Float(32))
}

fn number(types: &TyTable, ty: TyId, value: &[u64]) -> Real {
    let bits = words::low(value);
    if is_single(types, ty) { Single(f32::from_bits(bits as u32)) } else { Double(f64::from_bits(bits)) }
}

/// The bits of a number of type `ty`; NaN is the positive quiet one.
pub(super) fn encode(types: &TyTable, ty: TyId, value: Real) -> u64 {
    let value = match (is_single(types, ty), value) {
        (true, Double(value)) => Single(value as f32),
        (false, Single(value)) => Double(f64::from(value)),
        (_, value) => value,
    };
    match value {
        Single(value) if value.is_nan() => 0x7fc0_0000,
        Single(value) => u64::from(value.to_bits()),
        Double(value) if value.is_nan() => 0x7ff8_0000_0000_0000,
        Double(value) => value.to_bits(),
    }
}

pub(super) fn evaluate(types: &TyTable, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let [a, b, c] = first(types, inst, args);
    let real = |index: usize, value: &[u64]| {
        let ty = inst.arg_types.get(index).copied().unwrap_or(inst.result_types[0]);
        number(types, ty, value)
    };
    let (x, y) = (real(0, a), real(1, b));
    match inst.kind {
        K::ArithNegf | K::LlvmFneg => out[0] = a[0] ^ 1 << (operand_width(types, inst, 0) - 1),
        K::MathAbsf => out[0] = a[0] & !(1 << (operand_width(types, inst, 0) - 1)),
        K::MathCopysign => {
            let sign = 1 << (operand_width(types, inst, 0) - 1);
            out[0] = a[0] & !sign | b[0] & sign;
        }
        K::ArithCmpf | K::LlvmFcmp => put_bool(out, compare(predicate(inst), x.double(), y.double())),
        K::MathIsfinite => put_bool(out, x.double().is_finite()),
        K::MathIsinf => put_bool(out, x.double().is_infinite()),
        K::MathIsnan => put_bool(out, x.double().is_nan()),
        K::MathIsnormal => put_bool(
            out,
            match x {
                Single(x) => x.is_normal(),
                Double(x) => x.is_normal(),
            },
        ),
        K::ArithFptosi | K::ArithFptoui | K::LlvmFptosi | K::LlvmFptoui => {
            to_int(x.double(), result_width(types, inst), out);
        }
        K::MathSincos => {
            out[0] = encode(types, inst.result_types[0], x.map(libm::sin));
            out[1] = encode(types, inst.result_types[1], x.map(libm::cos));
        }
        _ => {
            let ty = inst.result_types[0];
            let width = operand_width(types, inst, 0);
            let result = match inst.kind {
                K::ArithSitofp | K::LlvmSitofp => from_int(types, ty, a, width, true),
                K::ArithUitofp | K::LlvmUitofp => from_int(types, ty, a, width, false),
                K::MathFpowi => {
                    let exponent = nearest(b, operand_width(types, inst, 1), true);
                    x.map(|x| libm::pow(x, exponent))
                }
                K::MathFma => match (x, y, real(2, c)) {
                    (Single(x), Single(y), Single(z)) => Single(libm::fmaf(x, y, z)),
                    (x, y, z) => Double(libm::fma(x.double(), y.double(), z.double())),
                },
                K::MathClampf => extreme(extreme(x, y, true, false), real(2, c), false, false),
                K::ArithTruncf => match inst.imm {
                    Imm::Number(mode) if mode != 0 => Single(to_single(x.double(), mode)),
                    _ => x,
                },
                K::ArithExtf | K::LlvmFpext | K::LlvmFptrunc => x,
                _ => function(inst, x, y),
            };
            out[0] = encode(types, ty, result);
        }
    }
}

/// Functions from one type of floats to the same.
fn function(inst: &Inst, x: Real, y: Real) -> Real {
    match inst.kind {
        K::ArithAddf | K::LlvmFadd => x.with(y, |x, y| x + y, |x, y| x + y),
        K::ArithSubf | K::LlvmFsub => x.with(y, |x, y| x - y, |x, y| x - y),
        K::ArithMulf | K::LlvmFmul => x.with(y, |x, y| x * y, |x, y| x * y),
        K::ArithDivf | K::LlvmFdiv => x.with(y, |x, y| x / y, |x, y| x / y),
        K::ArithRemf | K::LlvmFrem => x.with(y, |x, y| x % y, |x, y| x % y),
        K::ArithMaximumf => extreme(x, y, true, false),
        K::ArithMinimumf => extreme(x, y, false, false),
        K::ArithMaxnumf | K::ArithMaximumnumf => extreme(x, y, true, true),
        K::ArithMinnumf | K::ArithMinimumnumf => extreme(x, y, false, true),
        K::MathRsqrt => match x {
            Single(x) => Single(1.0 / x.sqrt()),
            Double(x) => Double(1.0 / x.sqrt()),
        },
        // Exact in double precision, or rounded from it as all that follow.
        K::MathCeil => x.map(f64::ceil),
        K::MathFloor => x.map(f64::floor),
        K::MathTrunc => x.map(f64::trunc),
        K::MathRound => x.map(f64::round),
        K::MathRoundeven => x.map(f64::round_ties_even),
        K::MathSqrt => x.map(f64::sqrt),
        K::MathAtan2 => x.map(|x| libm::atan2(x, y.double())),
        K::MathPowf => x.map(|x| libm::pow(x, y.double())),
        K::MathAcos => x.map(libm::acos),
        K::MathAcosh => x.map(libm::acosh),
        K::MathAsin => x.map(libm::asin),
        K::MathAsinh => x.map(libm::asinh),
        K::MathAtan => x.map(libm::atan),
        K::MathAtanh => x.map(libm::atanh),
        K::MathCbrt => x.map(libm::cbrt),
        K::MathCos => x.map(libm::cos),
        K::MathCosh => x.map(libm::cosh),
        K::MathErf => x.map(libm::erf),
        K::MathErfc => x.map(libm::erfc),
        K::MathExp => x.map(libm::exp),
        K::MathExp2 => x.map(libm::exp2),
        K::MathExpm1 => x.map(libm::expm1),
        K::MathLog => x.map(libm::log),
        K::MathLog10 => x.map(libm::log10),
        K::MathLog1p => x.map(libm::log1p),
        K::MathLog2 => x.map(libm::log2),
        K::MathSin => x.map(libm::sin),
        K::MathSinh => x.map(libm::sinh),
        K::MathTan => x.map(libm::tan),
        K::MathTanh => x.map(libm::tanh),
        _ => wrong(inst),
    }
}

/// The greater or lesser operand; `number` prefers a number to NaN. -0 is less than +0.
fn extreme(a: Real, b: Real, greatest: bool, number: bool) -> Real {
    let (x, y) = (a.double(), b.double());
    if x.is_nan() != y.is_nan() {
        return if x.is_nan() == number { b } else { a };
    }
    let first_is_greater = x > y || (x == y && y.is_sign_negative());
    if first_is_greater == greatest { a } else { b }
}

/// The predicates of `arith.cmpf` and `llvm.fcmp`: false, oeq, ogt, oge, olt, ole, one, ord, ueq, ugt, uge, ult, ule,
/// une, uno, true.
fn compare(predicate: u32, x: f64, y: f64) -> bool {
    match x.partial_cmp(&y) {
        None => predicate >= 8,
        Some(order) => match predicate {
            1 | 8 => order.is_eq(),
            2 | 9 => order.is_gt(),
            3 | 10 => order.is_ge(),
            4 | 11 => order.is_lt(),
            5 | 12 => order.is_le(),
            6 | 13 => order.is_ne(),
            7 | 15 => true,
            _ => false,
        },
    }
}

/// The magnitude of an integer as its top 64 bits, with a sticky lowest bit, and the power of two they stand for; and
/// whether it is negative.
fn scaled(value: &[u64], width: u64, signed: bool) -> (u64, u64, bool) {
    let negative = signed && words::sign(value, width);
    let mut magnitude = Limbs::from_slice(value);
    if negative {
        words::negate(&mut magnitude, width);
    }
    let shift = words::bit_length(&magnitude).saturating_sub(64);
    let sticky = words::trailing_zeros(&magnitude, width) < shift;
    (words::word_at(&magnitude, shift) | u64::from(sticky), shift, negative)
}

/// An integer as the nearest double, ties to even.
pub(super) fn nearest(value: &[u64], width: u64, signed: bool) -> f64 {
    let (top, shift, negative) = scaled(value, width, signed);
    // One rounding, to 53 of 64 bits; the scaling is exact, or overflows.
    let magnitude = top as f64 * if shift > 1000 { f64::INFINITY } else { 2f64.powi(shift as i32) };
    if negative { -magnitude } else { magnitude }
}

/// An integer as the nearest float of type `ty`, rounded once.
fn from_int(types: &TyTable, ty: TyId, value: &[u64], width: u64, signed: bool) -> Real {
    if !is_single(types, ty) {
        return Double(nearest(value, width, signed));
    }
    let (top, shift, negative) = scaled(value, width, signed);
    let magnitude = top as f32 * if shift > 100 { f32::INFINITY } else { 2f32.powi(shift as i32) };
    Single(if negative { -magnitude } else { magnitude })
}

/// A double in single precision, rounded as the mode says: 1 downward, 2 upward, 3 toward zero, 4 to nearest with ties
/// away from zero; anything else to nearest with ties to even.
fn to_single(value: f64, mode: u64) -> f32 {
    let nearest = value as f32;
    let back = f64::from(nearest);
    if value.is_nan() || back == value {
        return nearest;
    }
    let (below, above) =
        if back < value { (nearest, nearest.next_up()) } else { (nearest.next_down(), nearest) };
    let (inner, outer) = if value < 0.0 { (above, below) } else { (below, above) };
    match mode {
        1 => below,
        2 => above,
        3 => inner,
        // A tie at the largest number rounds to infinity anyway.
        4 if outer.is_finite() && value - f64::from(below) == f64::from(above) - value => outer,
        _ => nearest,
    }
}

/// A float truncated toward zero, modulo 2^width; NaN and infinities give 0.
pub(super) fn to_int(value: f64, width: u64, out: &mut [u64]) {
    out.fill(0);
    if !value.is_finite() {
        return;
    }
    let bits = value.abs().to_bits();
    let (mantissa, exponent) = (bits & ((1 << 52) - 1) | 1 << 52, (bits >> 52) as i64 - 1075);
    match exponent {
        ..-52 => return,
        -52..0 => put_word(out, width, mantissa >> -exponent),
        _ => words::insert(out, width, exponent as u64, &[mantissa], 53),
    }
    if value < 0.0 {
        words::negate(out, width);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversion_to_integers_truncates_and_wraps() {
        let int = |value: f64, width: u64| {
            let mut out = words::zeros(width);
            to_int(value, width, &mut out);
            out.to_vec()
        };
        assert_eq!(int(-1.9, 8), [255]);
        assert_eq!(int(0.9, 8), [0]);
        assert_eq!(int(300.5, 8), [44]);
        assert_eq!(int(f64::NAN, 8), [0]);
        assert_eq!(int(f64::NEG_INFINITY, 70), [0, 0]);
        assert_eq!(int(2f64.powi(100), 128), [0, 1 << 36]);
        assert_eq!(int(-2f64.powi(52) - 1.0, 128), [!(1 << 52), u64::MAX]);
        assert_eq!(int(5e-324, 64), [0]);
    }

    #[test]
    fn narrowing_rounds_as_the_mode_says() {
        let all = |value: f64| [0, 1, 2, 3, 4].map(|mode| to_single(value, mode));
        let (tie, next) = (1.0 + 2f64.powi(-24), 1.0f32.next_up());
        assert_eq!(all(tie), [1.0, 1.0, next, 1.0, next]);
        assert_eq!(all(-tie), [-1.0, -next, -1.0, -1.0, -next]);
        assert_eq!(all(1e39), [f32::INFINITY, f32::MAX, f32::INFINITY, f32::MAX, f32::INFINITY]);
        let edge = f64::from(f32::MAX) + 2f64.powi(103);
        assert_eq!(all(edge), [f32::INFINITY, f32::MAX, f32::INFINITY, f32::MAX, f32::INFINITY]);
        assert_eq!(all(f64::from(f32::MAX) + 2f64.powi(102))[4], f32::MAX);
    }

    #[test]
    fn wide_integers_round_once() {
        // 2^64 + 2^11 + 1: just above the middle between two doubles.
        assert_eq!(nearest(&[1 << 11 | 1, 1], 128, false), 2f64.powi(64) + 4096.0);
        assert_eq!(nearest(&[1 << 11, 1], 128, false), 2f64.powi(64));
        assert_eq!(nearest(&[0, 1 << 63], 128, true), -2f64.powi(127));
        assert_eq!(nearest(&[u64::MAX; 17], 1088, false), f64::INFINITY);
        assert_eq!(nearest(&[], 0, false), 0.0);
    }
}
