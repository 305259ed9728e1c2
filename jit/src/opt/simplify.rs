//! Simpler forms of one operation, by its operands and how they were computed.

use super::bits::Known;
use crate::lir::{Bin, Cond, Inst, Operand, Un, V, fold};

/// What a simplification may ask.
pub trait Facts {
    /// The operation that computed a variable, with operands that can be read here, and have the values of then.
    fn definition(&self, operand: Operand) -> Option<&Inst>;
    /// What is known of the bits.
    fn known(&self, operand: Operand) -> Known;
}

use Operand::C;

/// Operations in operations that are looked at.
const NESTED: u32 = 2;

fn copy(dst: V, src: impl Into<Operand>) -> Option<Inst> {
    Some(Inst::Copy { dst, src: src.into() })
}

/// A simpler form of the operation, if there is one.
pub fn simplify(inst: &Inst, facts: &impl Facts) -> Option<Inst> {
    let dst = inst.dst()?;
    if !matches!(inst, Inst::Copy { .. })
        && let Some(c) = super::bits::result(inst, |o| facts.known(o)).value()
    {
        return copy(dst, c);
    }
    match *inst {
        Inst::Bin { op, a: C(a), b: C(b), .. } => copy(dst, fold::bin(op, a, b)?),
        Inst::Bin {
            op: Bin::Add | Bin::Mul | Bin::MulHigh | Bin::And | Bin::Or | Bin::Xor,
            a: C(_),
            b,
            ..
        } => {
            let Inst::Bin { op, a, .. } = *inst else { return None };
            Some(Inst::Bin { op, dst, a: b, b: a })
        }
        Inst::Bin { op, a, b, .. } => bin(op, dst, a, b, facts),
        Inst::Un { op, a: C(a), .. } => copy(dst, fold::un(op, a)),
        Inst::Un { op, a, .. } => un(op, dst, a, facts),
        Inst::Cmp { cond: Cond::Ne, a, b: C(0), .. } if facts.known(a).max() == 1 => copy(dst, a),
        Inst::Cmp { cond, a, b, .. } => match compare(cond, a, b, facts)? {
            Compared::Is(holds) => copy(dst, u64::from(holds)),
            Compared::As(cond, a, b) => Some(Inst::Cmp { cond, dst, a, b }),
        },
        Inst::Select { flag, yes, no, .. } => select(dst, flag, yes, no, facts),
        _ => None,
    }
}

fn bin(op: Bin, dst: V, a: Operand, b: Operand, facts: &impl Facts) -> Option<Inst> {
    let new = |op, a: Operand, b: u64| Some(Inst::Bin { op, dst, a, b: C(b) });
    let (ka, kb) = (facts.known(a), facts.known(b));
    match op {
        Bin::Add | Bin::Or | Bin::Xor | Bin::Sub | Bin::Shl | Bin::Shr | Bin::Sar if b == C(0) => {
            return copy(dst, a);
        }
        Bin::Sub | Bin::Xor if a == b => return copy(dst, 0),
        Bin::And | Bin::Or if a == b => return copy(dst, a),
        _ => {}
    }
    match op {
        // A mask that masks nothing.
        Bin::And if ka.zeros | kb.ones == u64::MAX => return copy(dst, a),
        Bin::And if kb.zeros | ka.ones == u64::MAX => return copy(dst, b),
        Bin::Or if ka.ones | kb.zeros == u64::MAX => return copy(dst, a),
        Bin::Or if kb.ones | ka.zeros == u64::MAX => return copy(dst, b),
        Bin::Sar if ka.zeros >> 63 == 1 => return Some(Inst::Bin { op: Bin::Shr, dst, a, b }),
        // What is in it already, or holds it.
        Bin::And | Bin::Or if joins(op, a, b, facts, NESTED) => return copy(dst, a),
        Bin::And | Bin::Or if joins(op, b, a, facts, NESTED) => return copy(dst, b),
        Bin::Or => {
            if let Some((a, c)) = rejoined(a, b, facts) {
                return Some(Inst::Bin { op: Bin::And, dst, a, b: C(c) });
            }
            let mut both = [(a, b), (b, a)].into_iter();
            if let Some(chosen) = both.clone().find_map(|(x, y)| chosen(dst, x, y, facts)) {
                return Some(chosen);
            }
            if let Some((a, width)) =
                both.find_map(|(x, y)| sign_extended(x, y, facts).map(|width| (x, width)))
            {
                return Some(Inst::Un { op: Un::SignExtend(width), dst, a });
            }
        }
        Bin::And => {
            for (x, y) in [(a, b), (b, a)] {
                if let Some(a) = undone(x, y, facts) {
                    return Some(Inst::Bin { op, dst, a, b: y });
                }
            }
        }
        _ => {}
    }
    let C(c) = b else { return None };
    match op {
        Bin::Sub => return new(Bin::Add, a, c.wrapping_neg()),
        Bin::Xor if c == u64::MAX => return Some(Inst::Un { op: Un::Not, dst, a }),
        Bin::Mul | Bin::DivU | Bin::DivS if c == 1 => return copy(dst, a),
        Bin::Mul if c.is_power_of_two() => return new(Bin::Shl, a, u64::from(c.trailing_zeros())),
        Bin::MulHigh if c.is_power_of_two() && c > 1 => {
            return new(Bin::Shr, a, 64 - u64::from(c.trailing_zeros()));
        }
        Bin::DivU if c.is_power_of_two() => return new(Bin::Shr, a, u64::from(c.trailing_zeros())),
        Bin::RemU if c.is_power_of_two() => return new(Bin::And, a, c - 1),
        Bin::Shl | Bin::Shr | Bin::Sar if c > 63 => return new(op, a, c & 63),
        _ => {}
    }
    // The two operations in a row.
    match (op, facts.definition(a)?) {
        (Bin::Add, Inst::Bin { op: Bin::Add, a, b: C(d), .. }) => new(Bin::Add, *a, c.wrapping_add(*d)),
        (Bin::And, Inst::Bin { op: Bin::And, a, b: C(d), .. }) => new(Bin::And, *a, c & d),
        (Bin::Or, Inst::Bin { op: Bin::Or, a, b: C(d), .. }) => new(Bin::Or, *a, c | d),
        (Bin::Xor, Inst::Bin { op: Bin::Xor, a, b: C(d), .. }) => new(Bin::Xor, *a, c ^ d),
        (Bin::Xor, Inst::Cmp { cond, a, b, .. }) if c == 1 => {
            Some(Inst::Cmp { cond: cond.negate(), dst, a: *a, b: *b })
        }
        (Bin::Shl | Bin::Shr, Inst::Bin { op: inner, a, b: C(d), .. }) if *inner == op => {
            if c + (d & 63) > 63 { copy(dst, 0) } else { new(op, *a, c + (d & 63)) }
        }
        (Bin::Shr, Inst::Bin { op: Bin::Shl, a, b: C(d), .. }) if c == d & 63 => {
            new(Bin::And, *a, u64::MAX >> c)
        }
        (Bin::Shl, Inst::Bin { op: Bin::Shr, a, b: C(d), .. }) if c == d & 63 => {
            new(Bin::And, *a, u64::MAX << c)
        }
        // Parts of a concatenation that are cut off.
        (Bin::And, Inst::Bin { op: Bin::Or | Bin::Xor, a, b, .. }) => {
            let other = [(a, b), (b, a)].into_iter().find(|(_, cut)| facts.known(**cut).max() & c == 0)?.0;
            new(Bin::And, *other, c)
        }
        (Bin::Shr, Inst::Bin { op: Bin::Or | Bin::Xor, a, b, .. }) => {
            let other = [(a, b), (b, a)].into_iter().find(|(_, cut)| facts.known(**cut).max() >> c == 0)?.0;
            new(Bin::Shr, *other, c)
        }
        // Bits that a mask cuts off before a shift does.
        (Bin::Shr, Inst::Bin { op: Bin::And, a, b: C(d), .. }) if d >> c == u64::MAX >> c => {
            new(Bin::Shr, *a, c)
        }
        (Bin::Shl, Inst::Bin { op: Bin::And, a, b: C(d), .. }) if d << c == u64::MAX << c => {
            new(Bin::Shl, *a, c)
        }
        _ => None,
    }
}

/// Whether `op(a, b)` is `a`, because `b` is one of the operands that `a` was made of, so many operations back at most.
fn joins(op: Bin, a: Operand, b: Operand, facts: &impl Facts, nested: u32) -> bool {
    match facts.definition(a) {
        Some(Inst::Bin { op: inner, a, b: other, .. }) if *inner == op => {
            *a == b
                || *other == b
                || nested > 0
                    && (joins(op, *a, b, facts, nested - 1) || joins(op, *other, b, facts, nested - 1))
        }
        _ => false,
    }
}

/// Of which value these are parts, and which bits of it they have.
fn rejoined(a: Operand, b: Operand, facts: &impl Facts) -> Option<(Operand, u64)> {
    let part = |x: Operand| match facts.definition(x) {
        Some(Inst::Bin { op: Bin::And, a, b: C(c), .. }) => Some((*a, *c)),
        _ => None,
    };
    let ((x, c), (y, d)) = part(a).zip(part(b))?;
    (x == y).then_some((x, c | d))
}

/// `x | y`, where `x` is 0 unless a flag holds, and `y` if it does.
fn chosen(dst: V, x: Operand, y: Operand, facts: &impl Facts) -> Option<Inst> {
    let Inst::Select { flag, yes, no, .. } = *facts.definition(x)? else { return None };
    let other = |is: bool| vanishes(y, flag, is, facts, NESTED);
    match (yes, no) {
        (_, C(0)) if other(true) => Some(Inst::Select { dst, flag, yes, no: y }),
        (C(0), _) if other(false) => Some(Inst::Select { dst, flag, yes: y, no }),
        _ => None,
    }
}

/// Whether a value is 0 if a flag holds, or if it does not.
fn vanishes(value: Operand, by: Operand, holds: bool, facts: &impl Facts, nested: u32) -> bool {
    match facts.definition(value) {
        Some(Inst::Select { flag, yes, no, .. }) if *flag == by => (if holds { *yes } else { *no }) == C(0),
        Some(Inst::Bin { op: Bin::Shl | Bin::Shr | Bin::And, a, .. }) if nested > 0 => {
            vanishes(*a, by, holds, facts, nested - 1)
        }
        _ => false,
    }
}

/// If a value is the low bits of another one: of which, and from which bit of it on.
fn part(value: Operand, width: u8, facts: &impl Facts) -> (Operand, u64) {
    let low = (1 << width) - 1;
    let whole = match facts.definition(value) {
        Some(Inst::Bin { op: Bin::And, a, b: C(c), .. }) if c & low == low => *a,
        _ => value,
    };
    match facts.definition(whole) {
        Some(Inst::Bin { op: Bin::Shr, a, b: C(n), .. }) => (*a, n & 63),
        _ => (whole, 0),
    }
}

/// Of how many bits `x` is, if `y` is copies of the topmost of them above it.
fn sign_extended(x: Operand, y: Operand, facts: &impl Facts) -> Option<u8> {
    let Inst::Bin { op: Bin::Shl, a: copies, b: C(width), .. } = *facts.definition(y)? else { return None };
    let Inst::Un { op: Un::Neg, a: bit, .. } = *facts.definition(copies)? else { return None };
    let width = u8::try_from(width).ok().filter(|width| (1..64).contains(width))?;
    let ((of, from), (all, low)) = (part(bit, 1, facts), part(x, width, facts));
    let fits = facts.known(x).max() >> width == 0 && facts.known(bit).max() == 1;
    (fits && of == all && from == low + u64::from(width) - 1).then_some(width)
}

/// Of `x & y` where `x` is `~(~r & y)`, with any constant instead of all ones: `r`.
fn undone(x: Operand, y: Operand, facts: &impl Facts) -> Option<Operand> {
    let xor = |x: Operand| match facts.definition(x) {
        Some(Inst::Bin { op: Bin::Xor, a, b: C(c), .. }) => Some((*a, *c)),
        _ => None,
    };
    let (masked, c) = xor(x)?;
    let Some(Inst::Bin { op: Bin::And, a, b, .. }) = facts.definition(masked) else { return None };
    let (r, d) = xor(if *b == y { *a } else { *b }).filter(|_| *a == y || *b == y)?;
    (c == d).then_some(r)
}

fn un(op: Un, dst: V, a: Operand, facts: &impl Facts) -> Option<Inst> {
    if let Un::SignExtend(width) = op {
        let (known, sign, high) = (facts.known(a), width - 1, u64::MAX << width);
        if known.zeros >> sign & 1 == 1 {
            return if known.zeros & high == high {
                copy(dst, a)
            } else {
                Some(Inst::Bin { op: Bin::And, dst, a, b: C(!high) })
            };
        }
    }
    match (op, facts.definition(a)?) {
        (Un::Not, Inst::Un { op: Un::Not, a, .. }) | (Un::Neg, Inst::Un { op: Un::Neg, a, .. }) => {
            copy(dst, *a)
        }
        // Only the low bits matter.
        (Un::SignExtend(width), Inst::Bin { op: Bin::And, a, b: C(c), .. })
            if c | u64::MAX << width == u64::MAX =>
        {
            Some(Inst::Un { op, dst, a: *a })
        }
        (Un::SignExtend(width), Inst::Un { op: Un::SignExtend(inner), a, .. }) if width <= *inner => {
            Some(Inst::Un { op, dst, a: *a })
        }
        _ => None,
    }
}

fn select(dst: V, flag: Operand, yes: Operand, no: Operand, facts: &impl Facts) -> Option<Inst> {
    let known = facts.known(flag);
    if yes == no || known.ones != 0 {
        return copy(dst, yes);
    }
    if known.max() == 0 {
        return copy(dst, no);
    }
    match (yes, no) {
        (C(1), C(0)) => return Some(Inst::Cmp { cond: Cond::Ne, dst, a: flag, b: C(0) }),
        (C(0), C(1)) => return Some(Inst::Cmp { cond: Cond::Eq, dst, a: flag, b: C(0) }),
        _ => {}
    }
    match facts.definition(flag)? {
        Inst::Cmp { cond: Cond::Ne, a, b: C(0), .. } => Some(Inst::Select { dst, flag: *a, yes, no }),
        Inst::Cmp { cond: Cond::Eq, a, b: C(0), .. } => {
            Some(Inst::Select { dst, flag: *a, yes: no, no: yes })
        }
        _ => None,
    }
}

/// A simpler comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Compared {
    /// It always holds, or never.
    Is(bool),
    /// The same as this one.
    As(Cond, Operand, Operand),
}

/// A simpler form of `a cond b`, if there is one.
pub fn compare(cond: Cond, a: Operand, b: Operand, facts: &impl Facts) -> Option<Compared> {
    if a == b {
        return Some(Compared::Is(cond.holds(0, 0)));
    }
    let known = facts.known(a);
    if let Some(holds) = Known::decide(cond, known, facts.known(b)) {
        return Some(Compared::Is(holds));
    }
    if let (C(_), Operand::V(_)) = (a, b) {
        return Some(Compared::As(cond.swap(), b, a));
    }
    let C(c) = b else { return None };
    match (cond, c) {
        (Cond::Ugt, 0) | (Cond::Uge, 1) => return Some(Compared::As(Cond::Ne, a, C(0))),
        (Cond::Ule, 0) | (Cond::Ult, 1) => return Some(Compared::As(Cond::Eq, a, C(0))),
        (Cond::Eq, 1) if known.max() == 1 => return Some(Compared::As(Cond::Ne, a, C(0))),
        (Cond::Ne, 1) if known.max() == 1 => return Some(Compared::As(Cond::Eq, a, C(0))),
        _ => {}
    }
    let (Cond::Eq | Cond::Ne, 0) = (cond, c) else { return None };
    match *facts.definition(a)? {
        Inst::Cmp { cond: inner, a, b, .. } => {
            Some(Compared::As(if cond == Cond::Ne { inner } else { inner.negate() }, a, b))
        }
        Inst::Bin { op: Bin::Xor | Bin::Sub, a, b, .. } => Some(Compared::As(cond, a, b)),
        Inst::Bin { op: Bin::Add, a, b: C(d), .. } => Some(Compared::As(cond, a, C(d.wrapping_neg()))),
        Inst::Un { op: Un::Neg | Un::Ones, a, .. } => Some(Compared::As(cond, a, C(0))),
        Inst::Un { op: Un::Not, a, .. } => Some(Compared::As(cond, a, C(u64::MAX))),
        Inst::Select { flag, yes, no: C(0), .. } if facts.known(yes).ones != 0 => {
            Some(Compared::As(cond, flag, C(0)))
        }
        Inst::Select { flag, yes: C(0), no, .. } if facts.known(no).ones != 0 => {
            Some(Compared::As(cond.negate(), flag, C(0)))
        }
        // A test of one bit: `test` does not care where it is.
        Inst::Bin { op: Bin::Shl, a: x, b: C(n), .. }
            if facts.known(x).max() << (n & 63) >> (n & 63) == facts.known(x).max() =>
        {
            Some(Compared::As(cond, x, C(0)))
        }
        _ => None,
    }
}
