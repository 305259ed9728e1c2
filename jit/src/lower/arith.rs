//! Integer arithmetic over limbs.

use super::builder::Builder;
use super::value::{Words, mask, place, slice_words};
use crate::lir::{Bin, Cond, Operand, Un};
use Operand::C;
use smallvec::smallvec;

/// Clears what lies above the width.
pub(super) fn trim(b: &mut Builder, words: &mut Words, width: u64) {
    if let (Some(top), true) = (words.last_mut(), !width.is_multiple_of(64)) {
        *top = b.and(*top, C(mask(width % 64)));
    }
}

pub(super) fn bitwise(b: &mut Builder, op: Bin, x: &Words, y: &Words) -> Words {
    x.iter().zip(y).map(|(x, y)| b.bin(op, *x, *y)).collect()
}

pub(super) fn add(b: &mut Builder, x: &Words, y: &Words, width: u64) -> Words {
    let mut out = Words::new();
    let mut carry = C(0);
    for (i, (x, y)) in x.iter().zip(y).enumerate() {
        let sum = b.add(*x, *y);
        let total = b.add(sum, carry);
        if i + 1 < (width.div_ceil(64)) as usize {
            let first = b.cmp(Cond::Ult, sum, *x);
            let second = b.cmp(Cond::Ult, total, sum);
            carry = b.or(first, second);
        }
        out.push(total);
    }
    trim(b, &mut out, width);
    out
}

pub(super) fn sub(b: &mut Builder, x: &Words, y: &Words, width: u64) -> Words {
    let mut out = Words::new();
    let mut borrow = C(0);
    for (i, (x, y)) in x.iter().zip(y).enumerate() {
        let first = b.sub(*x, *y);
        let total = b.sub(first, borrow);
        if i + 1 < (width.div_ceil(64)) as usize {
            let under = b.cmp(Cond::Ult, *x, *y);
            let again = b.cmp(Cond::Ult, first, borrow);
            borrow = b.or(under, again);
        }
        out.push(total);
    }
    trim(b, &mut out, width);
    out
}

/// The product, by words.
pub(super) fn mul(b: &mut Builder, x: &Words, y: &Words, width: u64) -> Words {
    let n = x.len();
    let mut out: Words = smallvec![C(0); n];
    for i in 0..n {
        let mut carry = C(0);
        for j in 0..n - i {
            let low = b.bin(Bin::Mul, x[i], y[j]);
            let sum = b.add(out[i + j], low);
            let total = b.add(sum, carry);
            if i + j + 1 < n {
                let high = b.bin(Bin::MulHigh, x[i], y[j]);
                let first = b.cmp(Cond::Ult, sum, low);
                let second = b.cmp(Cond::Ult, total, sum);
                let carries = b.add(first, second);
                carry = b.add(high, carries);
            }
            out[i + j] = total;
        }
    }
    trim(b, &mut out, width);
    out
}

/// A word as a signed number of 64 bits.
fn signed(b: &mut Builder, x: Operand, width: u64) -> Operand {
    if width >= 64 { x } else { b.un(Un::SignExtend(width as u8), x) }
}

/// Division of one word. A zero divisor acts as one; the quotient of the smallest number by -1 wraps.
pub(super) fn divide(b: &mut Builder, x: Operand, y: Operand, width: u64, sign: bool, rest: bool) -> Operand {
    let none = b.cmp(Cond::Eq, y, C(0));
    if !sign {
        let y = b.select(none, C(1), y);
        return b.bin(if rest { Bin::RemU } else { Bin::DivU }, x, y);
    }
    let x = signed(b, x, width);
    let y = signed(b, y, width);
    let minus = b.cmp(Cond::Eq, y, C(u64::MAX));
    let special = b.or(none, minus);
    let safe = b.select(special, C(1), y);
    let out = if rest {
        b.bin(Bin::RemS, x, safe)
    } else {
        let quotient = b.bin(Bin::DivS, x, safe);
        let negated = b.un(Un::Neg, x);
        b.select(minus, negated, quotient)
    };
    b.and(out, C(mask(width)))
}

/// Comparison as `comb.icmp` numbers its predicates: 0 or 1.
pub(super) fn compare(b: &mut Builder, predicate: u32, x: &Words, y: &Words, width: u64) -> Operand {
    let (cond, swap, negate) = match predicate {
        0 | 10 | 12 => return equal(b, x, y),
        1 | 11 | 13 => {
            let same = equal(b, x, y);
            return b.xor(same, C(1));
        }
        2 => (Cond::Slt, false, false),
        3 => (Cond::Slt, true, true),
        4 => (Cond::Slt, true, false),
        5 => (Cond::Slt, false, true),
        6 => (Cond::Ult, false, false),
        7 => (Cond::Ult, true, true),
        8 => (Cond::Ult, true, false),
        _ => (Cond::Ult, false, true),
    };
    if let ([x], [y]) = (&x[..], &y[..]) {
        let cond = match (cond, swap, negate) {
            (c, false, false) => c,
            (c, false, true) => c.negate(),
            (c, true, false) => c.swap(),
            (c, true, true) => c.negate().swap(),
        };
        if matches!(cond, Cond::Slt | Cond::Sle | Cond::Sgt | Cond::Sge) {
            let (x, y) = (signed(b, *x, width), signed(b, *y, width));
            return b.cmp(cond, x, y);
        }
        return b.cmp(cond, *x, *y);
    }
    let (x, y) = if swap { (y, x) } else { (x, y) };
    let mut less = C(0);
    for (i, (x, y)) in x.iter().zip(y).enumerate() {
        let top = i as u64 + 1 == width.div_ceil(64);
        let (x, y, cond) = match top && cond == Cond::Slt {
            true => {
                let rest = width - i as u64 * 64;
                (signed(b, *x, rest), signed(b, *y, rest), Cond::Slt)
            }
            false => (*x, *y, Cond::Ult),
        };
        let here = b.cmp(cond, x, y);
        let same = b.cmp(Cond::Eq, x, y);
        let below = b.and(same, less);
        less = b.or(here, below);
    }
    if negate { b.xor(less, C(1)) } else { less }
}

pub(super) fn equal(b: &mut Builder, x: &Words, y: &Words) -> Operand {
    if let ([x], [y]) = (&x[..], &y[..]) {
        return b.cmp(Cond::Eq, *x, *y);
    }
    let mut differs = C(0);
    for (x, y) in x.iter().zip(y) {
        let d = b.xor(*x, *y);
        differs = b.or(differs, d);
    }
    b.cmp(Cond::Eq, differs, C(0))
}

/// Which way a shift goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shift {
    Left,
    Right,
    Signed,
}

/// A shift by a constant, or of one word; `None` where neither.
pub(super) fn shift(b: &mut Builder, kind: Shift, x: &Words, by: &Words, width: u64) -> Option<Words> {
    let constant = by.iter().try_fold(Vec::new(), |mut list, w| {
        let C(c) = w else { return None };
        list.push(*c);
        Some(list)
    });
    if let Some(limbs) = constant {
        let far = limbs.iter().skip(1).any(|l| *l != 0);
        let by = limbs.first().copied().unwrap_or(0);
        let by = if far || by >= width { width } else { by };
        return match kind {
            Shift::Left => {
                let mut out: Words = smallvec![C(0); x.len()];
                if by < width {
                    let kept = slice_words(b, x, width, 0, width - by);
                    place(b, &mut out, by, width - by, &kept);
                }
                Some(out)
            }
            Shift::Right => {
                let kept = slice_words(b, x, width, by, width - by);
                Some((0..x.len()).map(|i| kept.get(i).copied().unwrap_or(C(0))).collect())
            }
            Shift::Signed if width <= 64 && width > 0 => {
                let wide = signed(b, x[0], width);
                let moved = b.bin(Bin::Sar, wide, C(by.min(width - 1)));
                Some(smallvec![b.and(moved, C(mask(width)))])
            }
            Shift::Signed => None,
        };
    }
    let ([x], [by]) = (&x[..], &by[..]) else { return None };
    let inside = b.cmp(Cond::Ult, *by, C(width));
    let out = match kind {
        Shift::Left => {
            let moved = b.bin(Bin::Shl, *x, *by);
            let moved = b.and(moved, C(mask(width)));
            b.select(inside, moved, C(0))
        }
        Shift::Right => {
            let moved = b.bin(Bin::Shr, *x, *by);
            b.select(inside, moved, C(0))
        }
        Shift::Signed => {
            let wide = signed(b, *x, width);
            let by = b.select(inside, *by, C(width - 1));
            let moved = b.bin(Bin::Sar, wide, by);
            b.and(moved, C(mask(width)))
        }
    };
    Some(smallvec![out])
}

/// The value with its sign bit copied up to `to` bits.
pub(super) fn extend(b: &mut Builder, x: &Words, from: u64, to: u64) -> Words {
    if to <= from {
        return slice_words(b, x, from, 0, to);
    }
    let Some(last) = x.last() else { return smallvec![C(0); to.div_ceil(64) as usize] };
    let rest = from - (x.len() as u64 - 1) * 64;
    let top = signed(b, *last, rest);
    let mut out = x.clone();
    let at = out.len() - 1;
    out[at] = top;
    let sign = b.bin(Bin::Sar, top, C(63));
    while (out.len() as u64) < to.div_ceil(64) {
        out.push(sign);
    }
    trim(b, &mut out, to);
    out
}
