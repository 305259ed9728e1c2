//! What is known of the bits of a value.

use crate::lir::{Bin, Cond, Inst, Operand, Un};

/// Bits that are certainly 0 or certainly 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Known {
    /// Certainly 0.
    pub zeros: u64,
    /// Certainly 1.
    pub ones: u64,
}

fn low_mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

impl Known {
    /// Nothing is known.
    pub const NOTHING: Known = Known { zeros: 0, ones: 0 };
    /// 0 or 1.
    pub const BOOL: Known = Known { zeros: !1, ones: 0 };

    /// A constant.
    pub fn constant(c: u64) -> Known {
        Known { zeros: !c, ones: c }
    }

    /// At most so much.
    fn at_most(max: u64) -> Known {
        Known { zeros: !low_mask(64 - max.leading_zeros()), ones: 0 }
    }

    /// The least value, unsigned.
    pub fn min(self) -> u64 {
        self.ones
    }

    /// The greatest value, unsigned.
    pub fn max(self) -> u64 {
        !self.zeros
    }

    /// The value, if all is known.
    pub fn value(self) -> Option<u64> {
        (self.zeros | self.ones == u64::MAX).then_some(self.ones)
    }

    /// Whether `a cond b` certainly holds or certainly does not.
    pub fn decide(cond: Cond, a: Known, b: Known) -> Option<bool> {
        // Signed comparisons are unsigned ones with the topmost bits exchanged.
        const SIGN: u64 = 1 << 63;
        let flip = |k: Known| Known {
            zeros: k.zeros & !SIGN | k.ones & SIGN,
            ones: k.ones & !SIGN | k.zeros & SIGN,
        };
        match cond {
            Cond::Eq if a.zeros & b.ones | a.ones & b.zeros != 0 => Some(false),
            Cond::Eq => a.value().zip(b.value()).map(|(a, b)| a == b),
            Cond::Ne => Known::decide(Cond::Eq, a, b).map(|equal| !equal),
            Cond::Ult if a.max() < b.min() => Some(true),
            Cond::Ult if a.min() >= b.max() => Some(false),
            Cond::Ult => None,
            Cond::Ugt => Known::decide(Cond::Ult, b, a),
            Cond::Ule => Known::decide(Cond::Ult, b, a).map(|greater| !greater),
            Cond::Uge => Known::decide(Cond::Ult, a, b).map(|less| !less),
            Cond::Slt => Known::decide(Cond::Ult, flip(a), flip(b)),
            Cond::Sgt => Known::decide(Cond::Ult, flip(b), flip(a)),
            Cond::Sle => Known::decide(Cond::Ult, flip(b), flip(a)).map(|greater| !greater),
            Cond::Sge => Known::decide(Cond::Ult, flip(a), flip(b)).map(|less| !less),
        }
    }

    /// A sum: the low zeros that both have, and high ones that no carry can reach.
    fn sum(a: Known, b: Known) -> Known {
        let low = a.zeros.trailing_ones().min(b.zeros.trailing_ones());
        let high = match a.max().checked_add(b.max()) {
            Some(max) => Known::at_most(max).zeros,
            None => 0,
        };
        Known { zeros: high | low_mask(low), ones: 0 }
    }
}

/// What is known of the result of an operation.
pub fn result(inst: &Inst, known: impl Fn(Operand) -> Known) -> Known {
    match *inst {
        Inst::Copy { src, .. } => known(src),
        Inst::Cmp { .. } => Known::BOOL,
        Inst::Select { yes, no, .. } => {
            let (yes, no) = (known(yes), known(no));
            Known { zeros: yes.zeros & no.zeros, ones: yes.ones & no.ones }
        }
        Inst::Un { op, a, .. } => {
            let a = known(a);
            match op {
                Un::Not => Known { zeros: a.ones, ones: a.zeros },
                Un::Neg => Known { zeros: low_mask(a.zeros.trailing_ones()), ones: 0 },
                Un::Ones => Known::at_most(u64::from(a.max().count_ones())),
                Un::LeadingZeros => Known::at_most(u64::from(a.ones.leading_zeros())),
                Un::TrailingZeros => Known::at_most(u64::from(a.ones.trailing_zeros())),
                Un::SignExtend(width) => {
                    let (low, sign) = (low_mask(u32::from(width)), 1u64 << (width - 1));
                    let copied = |bits: u64| bits & low | if bits & sign == 0 { 0 } else { !low };
                    Known { zeros: copied(a.zeros), ones: copied(a.ones) }
                }
            }
        }
        Inst::Bin { op, a, b, .. } => {
            let (ka, kb) = (known(a), known(b));
            let count = kb.value().map(|c| c as u32 & 63);
            match (op, count) {
                (Bin::And, _) => Known { zeros: ka.zeros | kb.zeros, ones: ka.ones & kb.ones },
                (Bin::Or, _) => Known { zeros: ka.zeros & kb.zeros, ones: ka.ones | kb.ones },
                (Bin::Xor, _) => Known {
                    zeros: ka.zeros & kb.zeros | ka.ones & kb.ones,
                    ones: ka.zeros & kb.ones | ka.ones & kb.zeros,
                },
                (Bin::Shl, Some(n)) => Known { zeros: ka.zeros << n | low_mask(n), ones: ka.ones << n },
                (Bin::Shr, Some(n)) => Known { zeros: ka.zeros >> n | !(u64::MAX >> n), ones: ka.ones >> n },
                (Bin::Sar, Some(n)) => {
                    Known { zeros: (ka.zeros as i64 >> n) as u64, ones: (ka.ones as i64 >> n) as u64 }
                }
                (Bin::Shr | Bin::DivU, _) => Known::at_most(ka.max()),
                (Bin::RemU, _) => Known::at_most(ka.max().min(kb.max().saturating_sub(1))),
                (Bin::Add, _) => Known::sum(ka, kb),
                (Bin::Mul, _) => {
                    let low = ka.zeros.trailing_ones() + kb.zeros.trailing_ones();
                    let high = ka.max().checked_mul(kb.max()).map_or(0, |max| Known::at_most(max).zeros);
                    Known { zeros: high | low_mask(low), ones: 0 }
                }
                (Bin::MulHigh, _) => {
                    Known::at_most(((u128::from(ka.max()) * u128::from(kb.max())) >> 64) as u64)
                }
                _ => Known::NOTHING,
            }
        }
        Inst::Load { bits, .. } => Known { zeros: !low_mask(u32::from(bits)), ones: 0 },
        Inst::Store { .. } | Inst::Mark { .. } | Inst::Call { .. } => Known::NOTHING,
    }
}
