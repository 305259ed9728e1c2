//! Integer arithmetic: total, and the same in all dialects.

use super::{first, operand_width, predicate, put_bool, put_word, result_width, wrong};
use crate::words::{self, Limbs, mask};
use ir::design::body::{Imm, Inst};
use ir::design::ty::TyTable;
use ir::ops::OpKind as K;

/// What takes two integers of a width to a third.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Binary {
    Add,
    Sub,
    Mul,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    ShrSigned,
    Div,
    DivSigned,
    Rem,
    RemSigned,
    CeilDiv,
    CeilDivSigned,
    FloorDivSigned,
    MaxSigned,
    Max,
    MinSigned,
    Min,
}

fn binary(kind: K) -> Option<Binary> {
    use Binary as B;
    Some(match kind {
        K::CombAdd | K::ArithAddi | K::LlvmAdd => B::Add,
        K::CombSub | K::ArithSubi | K::LlvmSub => B::Sub,
        K::CombMul | K::ArithMuli | K::LlvmMul => B::Mul,
        K::CombAnd | K::ArithAndi | K::LlvmAnd => B::And,
        K::CombOr | K::ArithOri | K::LlvmOr => B::Or,
        K::CombXor | K::ArithXori | K::LlvmXor => B::Xor,
        K::CombShl | K::ArithShli | K::LlvmShl => B::Shl,
        K::CombShru | K::ArithShrui | K::LlvmLshr => B::Shr,
        K::CombShrs | K::ArithShrsi | K::LlvmAshr => B::ShrSigned,
        K::CombDivu | K::ArithDivui | K::LlvmUdiv => B::Div,
        K::CombDivs | K::ArithDivsi | K::LlvmSdiv => B::DivSigned,
        K::CombModu | K::ArithRemui | K::LlvmUrem => B::Rem,
        K::CombMods | K::ArithRemsi | K::LlvmSrem => B::RemSigned,
        K::ArithCeildivui => B::CeilDiv,
        K::ArithCeildivsi => B::CeilDivSigned,
        K::ArithFloordivsi => B::FloorDivSigned,
        K::ArithMaxsi => B::MaxSigned,
        K::ArithMaxui => B::Max,
        K::ArithMinsi => B::MinSigned,
        K::ArithMinui => B::Min,
        _ => return None,
    })
}

pub(super) fn evaluate(types: &TyTable, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let width = operand_width(types, inst, 0);
    if let Some(op) = binary(inst.kind) {
        return fold(op, args, width, out);
    }
    let [a, b] = first(types, inst, args);
    match inst.kind {
        K::CombParity => put_bool(out, words::parity(a)),
        K::CombReverse => words::reverse(a, width, out),
        K::CombIcmp | K::ArithCmpi | K::LlvmIcmp => put_bool(out, compare(predicate(inst), a, b, width)),
        K::HwEnumCmp => put_bool(out, a == b),
        K::CombTruthTable => {
            let Imm::Table(table) = &inst.imm else { wrong(inst) };
            let index = args.iter().fold(0, |index, arg| index << 1 | (arg & 1) as usize);
            put_bool(out, table.get(index).copied().unwrap_or(false));
        }
        K::SeqClockInv => {
            out.copy_from_slice(a);
            words::not(out, width);
        }
        K::ArithExtui
        | K::ArithTrunci
        | K::ArithIndexCastui
        | K::LlvmZext
        | K::LlvmTrunc
        | K::LlvmInttoptr
        | K::LlvmPtrtoint => words::resize(a, out, result_width(types, inst)),
        K::ArithExtsi | K::ArithIndexCast | K::LlvmSext => {
            words::resize_signed(a, width, out, result_width(types, inst));
        }
        K::MathAbsi => {
            out.copy_from_slice(a);
            if words::sign(a, width) {
                words::negate(out, width);
            }
        }
        K::MathCtlz => put_word(out, width, words::leading_zeros(a, width)),
        K::MathCttz => put_word(out, width, words::trailing_zeros(a, width)),
        K::MathCtpop | K::LlvmIntrCtpop => put_word(out, result_width(types, inst), words::count_ones(a)),
        K::MathIpowi => power(a, width, b, operand_width(types, inst, 1), out),
        K::ArithAdduiExtended => {
            let (sum, carry) = out.split_at_mut(a.len());
            sum.copy_from_slice(a);
            words::add(sum, b, width);
            put_bool(carry, words::compare(sum, a).is_lt());
        }
        K::ArithSubuiExtended => {
            let (difference, borrow) = out.split_at_mut(a.len());
            difference.copy_from_slice(a);
            let less = words::sub(difference, b, width);
            put_bool(borrow, less);
        }
        K::ArithMuluiExtended => halves(a, b, width, out),
        K::ArithMulsiExtended => {
            let (mut x, mut y) = (words::zeros(2 * width), words::zeros(2 * width));
            words::resize_signed(a, width, &mut x, 2 * width);
            words::resize_signed(b, width, &mut y, 2 * width);
            halves(&x, &y, width, out);
        }
        _ => wrong(inst),
    }
}

/// The low and the high half of the product modulo 2^(2 width).
fn halves(a: &[u64], b: &[u64], width: u64, out: &mut [u64]) {
    let mut product = words::zeros(2 * width);
    words::mul_limbs(a, b, &mut product);
    let (low, high) = out.split_at_mut(words::limbs(width));
    words::slice(&product, 0, width, low);
    words::slice(&product, width, width, high);
}

/// All operands of `width` bits, combined from the first on.
fn fold(op: Binary, args: &[u64], width: u64, out: &mut [u64]) {
    match out {
        [] => {}
        [out] => {
            let (first, rest) = args.split_first().expect("an operation has operands");
            *out = rest.iter().fold(*first, |a, b| word(op, a, *b, width));
        }
        _ => {
            let mut operands = args.chunks_exact(out.len());
            out.copy_from_slice(operands.next().expect("an operation has operands"));
            operands.for_each(|b| wide(op, out, b, width));
        }
    }
}

/// An operation on up to 64 bits, but not on none.
fn word(op: Binary, a: u64, b: u64, width: u64) -> u64 {
    let spare = 64 - width;
    let signed = |value: u64| ((value << spare) as i64) >> spare;
    let (x, y) = (signed(a), signed(b));
    let (divisor, signed_divisor) = (b.max(1), if y == 0 { 1 } else { y });
    let quotient = || (x.wrapping_div(signed_divisor), x.wrapping_rem(signed_divisor));
    let value = match op {
        Binary::Add => a.wrapping_add(b),
        Binary::Sub => a.wrapping_sub(b),
        Binary::Mul => a.wrapping_mul(b),
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::Shl if b < width => a << b,
        Binary::Shr if b < width => a >> b,
        Binary::Shl | Binary::Shr => 0,
        Binary::ShrSigned => (x >> b.min(63)) as u64,
        Binary::Div => a / divisor,
        Binary::Rem => a % divisor,
        Binary::DivSigned => quotient().0 as u64,
        Binary::RemSigned => quotient().1 as u64,
        Binary::CeilDiv => a.div_ceil(divisor),
        Binary::CeilDivSigned => {
            let (quotient, remainder) = quotient();
            quotient.wrapping_add(i64::from(remainder != 0 && (x < 0) == (y < 0))) as u64
        }
        Binary::FloorDivSigned => {
            let (quotient, remainder) = quotient();
            quotient.wrapping_sub(i64::from(remainder != 0 && (x < 0) != (y < 0))) as u64
        }
        Binary::MaxSigned => x.max(y) as u64,
        Binary::Max => a.max(b),
        Binary::MinSigned => x.min(y) as u64,
        Binary::Min => a.min(b),
    };
    value & mask(width)
}

/// An operation on several limbs, in place.
fn wide(op: Binary, out: &mut [u64], b: &[u64], width: u64) {
    let old = || Limbs::from_slice(out);
    match op {
        Binary::Add => {
            words::add(out, b, width);
        }
        Binary::Sub => {
            words::sub(out, b, width);
        }
        Binary::And => words::and(out, b),
        Binary::Or => words::or(out, b),
        Binary::Xor => words::xor(out, b),
        Binary::Mul => words::mul(&old(), b, width, out),
        Binary::Shl => words::shl(&old(), words::amount(b), width, out),
        Binary::Shr => words::shr(&old(), words::amount(b), width, out),
        Binary::ShrSigned => words::shr_signed(&old(), words::amount(b), width, out),
        Binary::MaxSigned if words::compare_signed(out, b, width).is_lt() => out.copy_from_slice(b),
        Binary::Max if words::compare(out, b).is_lt() => out.copy_from_slice(b),
        Binary::MinSigned if words::compare_signed(out, b, width).is_gt() => out.copy_from_slice(b),
        Binary::Min if words::compare(out, b).is_gt() => out.copy_from_slice(b),
        Binary::MaxSigned | Binary::Max | Binary::MinSigned | Binary::Min => {}
        _ => divide(op, out, b, width),
    }
}

fn divide(op: Binary, out: &mut [u64], b: &[u64], width: u64) {
    let a = Limbs::from_slice(out);
    let mut remainder = words::zeros(width);
    match op {
        Binary::Div | Binary::Rem | Binary::CeilDiv => words::div_rem(&a, b, out, &mut remainder),
        _ => words::div_rem_signed(&a, b, width, out, &mut remainder),
    }
    let positive = words::sign(&a, width) == words::sign(b, width);
    let one = || {
        let mut one = words::zeros(width);
        one[0] = 1;
        one
    };
    match op {
        Binary::Rem | Binary::RemSigned => out.copy_from_slice(&remainder),
        _ if words::is_zero(&remainder) => {}
        Binary::CeilDiv => {
            words::add(out, &one(), width);
        }
        Binary::CeilDivSigned if positive => {
            words::add(out, &one(), width);
        }
        Binary::FloorDivSigned if !positive => {
            words::sub(out, &one(), width);
        }
        _ => {}
    }
}

/// Whether two integers compare as the predicate says: eq, ne, slt, sle, sgt, sge, ult, ule, ugt, uge, and at core level
/// ceq, cne, weq, wne.
fn compare(predicate: u32, a: &[u64], b: &[u64], width: u64) -> bool {
    match predicate {
        0 | 10 | 12 => a == b,
        1 | 11 | 13 => a != b,
        2..=5 => holds(predicate - 2, words::compare_signed(a, b, width)),
        _ => holds(predicate.min(9) - 6, words::compare(a, b)),
    }
}

fn holds(relation: u32, order: std::cmp::Ordering) -> bool {
    match relation {
        0 => order.is_lt(),
        1 => order.is_le(),
        2 => order.is_gt(),
        _ => order.is_ge(),
    }
}

/// `base` to the signed power `exponent`.
pub(super) fn power(base: &[u64], width: u64, exponent: &[u64], exponent_width: u64, out: &mut [u64]) {
    if width == 0 {
        return;
    }
    let odd = words::bit(exponent, 0);
    if words::sign(exponent, exponent_width) {
        // 1 / base^n, truncated: something else than 0 only if the base is 1 or -1.
        let minus_one = words::count_ones(base) == width;
        let one = !minus_one && words::to_u64(base) == Some(1);
        match (one, minus_one) {
            (false, true) if odd => out.copy_from_slice(base),
            (false, false) => out.fill(0),
            _ => put_word(out, width, 1),
        }
        return;
    }
    let mut square = Limbs::from_slice(base);
    let mut scratch = words::zeros(width);
    put_word(out, width, 1);
    for i in 0..words::bit_length(exponent) {
        if words::bit(exponent, i) {
            scratch.copy_from_slice(out);
            words::mul(&scratch, &square, width, out);
        }
        scratch.copy_from_slice(&square);
        words::mul(&scratch, &scratch, width, &mut square);
    }
}
