//! Four-state operations on planes.
//!
//! A value is two planes of words, which stay parts of the pair. Where the unknown plane is known to be zero, as that of an
//! integer is, the builder folds away what deals with it.

use super::Lower;
use super::arith::{self, Shift};
use super::builder::Builder;
use super::ops::MUL_WORDS;
use super::value::{Bits, Form, Words, is_wide, mask};
use crate::lir::{Bin, Cond, Operand, Un};
use Operand::C;
use ir::design::body::{Imm, Inst};
use ir::design::ty::{LeafKind, Ty, TyId};
use ir::ops::OpKind as K;
use smallvec::smallvec;

/// A four-state value of `width` bits, in words.
struct Planes {
    width: u64,
    value: Words,
    unknown: Words,
}

impl Planes {
    fn new(width: u64, value: Words, unknown: Words) -> Planes {
        Planes { width, value, unknown }
    }

    /// A known value.
    fn known(width: u64, value: Words) -> Planes {
        let unknown = smallvec![C(0); value.len()];
        Planes { width, value, unknown }
    }

    /// Whether a bit is X or Z, as 0 or 1.
    fn unclear(&self, b: &mut Builder) -> Operand {
        any(b, &self.unknown)
    }

    /// This value, or X in all bits if the flag is 1.
    fn unless(mut self, b: &mut Builder, flag: Operand) -> Planes {
        let ones = ones(self.width);
        for i in 0..self.value.len() {
            self.value[i] = b.select(flag, C(0), self.value[i]);
            self.unknown[i] = b.select(flag, ones[i], self.unknown[i]);
        }
        self
    }
}

/// Whether a bit is 1, as 0 or 1.
fn any(b: &mut Builder, words: &[Operand]) -> Operand {
    let all = words.iter().fold(C(0), |all, word| b.or(all, *word));
    b.cmp(Cond::Ne, all, C(0))
}

fn none(b: &mut Builder, words: &[Operand]) -> Operand {
    let any = any(b, words);
    b.xor(any, C(1))
}

fn ones(width: u64) -> Words {
    (0..width.div_ceil(64)).map(|i| C(mask((width - i * 64).min(64)))).collect()
}

fn and_not(b: &mut Builder, x: Operand, y: Operand) -> Operand {
    let not = b.un(Un::Not, y);
    b.and(x, not)
}

/// What `f` makes of the limbs of two values: (value, unknown) of both.
fn limbs<T>(
    b: &mut Builder,
    x: &Planes,
    y: &Planes,
    mut f: impl FnMut(&mut Builder, [Operand; 4]) -> T,
) -> Vec<T> {
    (0..x.value.len()).map(|i| f(b, [x.value[i], x.unknown[i], y.value[i], y.unknown[i]])).collect()
}

/// The same, for both planes of a result.
fn zip(
    b: &mut Builder,
    x: &Planes,
    y: &Planes,
    f: impl FnMut(&mut Builder, [Operand; 4]) -> (Operand, Operand),
) -> Planes {
    let (value, unknown) = limbs(b, x, y, f).into_iter().unzip();
    Planes::new(x.width, value, unknown)
}

/// A comparison's result of one bit: X if unclear.
fn bit(b: &mut Builder, value: Operand, unclear: Operand) -> Planes {
    let known = b.xor(unclear, C(1));
    let value = b.and(value, known);
    Planes::new(1, smallvec![value], smallvec![unclear])
}

impl Lower<'_> {
    /// Lowers an operation with a short form, from bits to a result of `width` bits.
    pub(super) fn four(&mut self, inst: &Inst, args: &[&Bits], width: u64) -> Option<Bits> {
        match inst.kind {
            K::FourArrayGet if !is_wide(width) && args[1].width > 0 => {
                let index = self.planes(inst.arg_types[1], args[1]);
                return self.four_array_get(inst, args[0], &index, width);
            }
            _ if is_wide(width) || args.iter().any(|a| is_wide(a.width)) || width == 0 => return None,
            K::FourMerge => return Some(self.merge(inst.arg_types[0], args[0], args[1])),
            _ => {}
        }
        let a = self.planes(inst.arg_types[0], args[0]);
        let second = args.get(1).map(|bits| self.planes(inst.arg_types[1], bits));
        if a.width == 0 || second.as_ref().is_some_and(|by| by.width == 0) {
            return None;
        }
        let to = inst.result_types[0];
        let out = match second {
            None => self.unary(inst.kind, a),
            Some(by) if matches!(inst.kind, K::FourShl | K::FourShr | K::FourAshr) => {
                Some(self.shift_planes(inst.kind, a, &by))
            }
            Some(low) if inst.kind == K::FourExtract => {
                let Imm::Flag(signed) = inst.imm else { return None };
                let width = self.types().pair_width(to).unwrap_or(width);
                self.extract_planes(a, low, signed, width)
            }
            Some(second) => self.binary(inst.kind, &a, &second),
        };
        out.map(|out| self.joined(to, out))
    }

    /// The planes of an operand.
    fn planes(&mut self, ty: TyId, bits: &Bits) -> Planes {
        match self.types().pair_width(ty) {
            Some(width) => {
                let value = bits.slice(&mut self.b, width, width).words(&mut self.b);
                let unknown = bits.slice(&mut self.b, 0, width).words(&mut self.b);
                Planes::new(width, value, unknown)
            }
            None => Planes::known(bits.width, bits.words(&mut self.b)),
        }
    }

    /// A value of a type from its planes: a pair, or an integer with 0 for X and Z.
    fn joined(&mut self, ty: TyId, planes: Planes) -> Bits {
        let Planes { width, value, unknown } = planes;
        let part = |words| Bits { width, form: Form::Words(words) };
        if self.types().pair_width(ty).is_some() {
            return Bits { width: 2 * width, form: Form::Parts(vec![part(value), part(unknown)]) };
        }
        let b = &mut self.b;
        part(value.iter().zip(&unknown).map(|(value, unknown)| and_not(b, *value, *unknown)).collect())
    }

    fn unary(&mut self, kind: K, a: Planes) -> Option<Planes> {
        let b = &mut self.b;
        let unclear = a.unclear(b);
        Some(match kind {
            K::FourNot => {
                let ones = ones(a.width);
                let value = (0..a.value.len()).map(|i| {
                    let not = b.or(a.value[i], a.unknown[i]);
                    b.xor(not, ones[i])
                });
                Planes::new(a.width, value.collect(), a.unknown.clone())
            }
            K::FourNeg => {
                let zero: Words = smallvec![C(0); a.value.len()];
                let negated = arith::sub(b, &zero, &a.value, a.width);
                Planes::known(a.width, negated).unless(b, unclear)
            }
            K::FourKnown => {
                let known = b.xor(unclear, C(1));
                Planes::known(1, smallvec![known])
            }
            K::FourReduceAnd => {
                let ones = ones(a.width);
                let zeros: Words = (0..a.value.len())
                    .map(|i| {
                        let other = b.or(a.value[i], a.unknown[i]);
                        b.xor(other, ones[i])
                    })
                    .collect();
                let possible = none(b, &zeros);
                let unclear = b.and(unclear, possible);
                bit(b, possible, unclear)
            }
            K::FourReduceXor => {
                let all = a.value.iter().fold(C(0), |all, word| b.xor(all, *word));
                let count = b.un(Un::Ones, all);
                let parity = b.and(count, C(1));
                bit(b, parity, unclear)
            }
            K::FourReduceOr | K::FourBool => {
                let ones: Words = (0..a.value.len()).map(|i| and_not(b, a.value[i], a.unknown[i])).collect();
                let one = any(b, &ones);
                let unclear = and_not(b, unclear, one);
                bit(b, one, unclear)
            }
            _ => return None,
        })
    }

    fn binary(&mut self, kind: K, x: &Planes, y: &Planes) -> Option<Planes> {
        let b = &mut self.b;
        Some(match kind {
            K::FourAnd => zip(b, x, y, |b, [v, u, w, x]| {
                let (one, other) = (and_not(b, v, u), and_not(b, w, x));
                let (possible, also) = (b.or(v, u), b.or(w, x));
                let (one, possible) = (b.and(one, other), b.and(possible, also));
                (one, b.xor(possible, one))
            }),
            K::FourOr => zip(b, x, y, |b, [v, u, w, x]| {
                let (one, other) = (and_not(b, v, u), and_not(b, w, x));
                let one = b.or(one, other);
                let unclear = b.or(u, x);
                (one, and_not(b, unclear, one))
            }),
            K::FourXor => zip(b, x, y, |b, [v, u, w, x]| {
                let (differs, unclear) = (b.xor(v, w), b.or(u, x));
                (and_not(b, differs, unclear), unclear)
            }),
            K::FourWildcardEq | K::FourWildcardNe | K::FourEq | K::FourNe => {
                let wildcard = matches!(kind, K::FourWildcardEq | K::FourWildcardNe);
                let found = limbs(b, x, y, |b, [v, u, w, x]| {
                    let (differs, unclear) = (b.xor(v, w), b.or(u, x));
                    (and_not(b, differs, unclear), if wildcard { and_not(b, u, x) } else { unclear })
                });
                let (differs, unclear): (Words, Words) = found.into_iter().unzip();
                let (differs, unclear) = (any(b, &differs), any(b, &unclear));
                let unclear = and_not(b, unclear, differs);
                let equal = matches!(kind, K::FourWildcardEq | K::FourEq);
                let holds = if equal { b.xor(differs, C(1)) } else { differs };
                bit(b, holds, unclear)
            }
            K::FourCasezEq => {
                let differs = limbs(b, x, y, |b, [v, u, w, x]| {
                    let (values, unknown) = (b.xor(v, w), b.xor(u, x));
                    let differs = b.or(values, unknown);
                    let (z, other) = (b.and(v, u), b.and(w, x));
                    let z = b.or(z, other);
                    and_not(b, differs, z)
                });
                Planes::known(1, smallvec![none(b, &differs)])
            }
            K::FourCasexzEq => {
                let differs = limbs(b, x, y, |b, [v, u, w, x]| {
                    let (differs, unclear) = (b.xor(v, w), b.or(u, x));
                    and_not(b, differs, unclear)
                });
                Planes::known(1, smallvec![none(b, &differs)])
            }
            _ => return self.known_binary(kind, x, y),
        })
    }

    /// Operations that give X if any bit of an operand is unknown.
    fn known_binary(&mut self, kind: K, x: &Planes, y: &Planes) -> Option<Planes> {
        let b = &mut self.b;
        let width = x.width;
        let (first, second) = (x.unclear(b), y.unclear(b));
        let mut unclear = b.or(first, second);
        let predicate = match kind {
            K::FourSlt => Some(2),
            K::FourSle => Some(3),
            K::FourSgt => Some(4),
            K::FourSge => Some(5),
            K::FourUlt => Some(6),
            K::FourUle => Some(7),
            K::FourUgt => Some(8),
            K::FourUge => Some(9),
            _ => None,
        };
        if let Some(predicate) = predicate {
            let holds = arith::compare(b, predicate, &x.value, &y.value, width);
            return Some(bit(b, holds, unclear));
        }
        let single = x.value.len() == 1;
        let out = match kind {
            K::FourAdd => arith::add(b, &x.value, &y.value, width),
            K::FourSub => arith::sub(b, &x.value, &y.value, width),
            K::FourMul if x.value.len() <= MUL_WORDS => arith::mul(b, &x.value, &y.value, width),
            K::FourDivu | K::FourDivs | K::FourModu | K::FourMods if single => {
                let zero = b.cmp(Cond::Eq, y.value[0], C(0));
                unclear = b.or(unclear, zero);
                let (signed, rest) =
                    (matches!(kind, K::FourDivs | K::FourMods), matches!(kind, K::FourModu | K::FourMods));
                smallvec![arith::divide(b, x.value[0], y.value[0], width, signed, rest)]
            }
            _ => return None,
        };
        Some(Planes::known(width, out).unless(b, unclear))
    }

    fn shift_words(&mut self, kind: Shift, x: &Words, by: &Words, width: u64) -> Words {
        if x.iter().all(|word| *word == C(0)) {
            return x.clone();
        }
        match arith::shift(&mut self.b, kind, x, by, width) {
            Some(out) => out,
            None => self.long_shift(kind, x, by, width),
        }
    }

    fn shift_planes(&mut self, kind: K, a: Planes, by: &Planes) -> Planes {
        let unclear = by.unclear(&mut self.b);
        let kind = match kind {
            K::FourShl => Shift::Left,
            K::FourShr => Shift::Right,
            _ => Shift::Signed,
        };
        let amount = if by.value.is_empty() { smallvec![C(0)] } else { by.value.clone() };
        let value = self.shift_words(kind, &a.value, &amount, a.width);
        let unknown = self.shift_words(kind, &a.unknown, &amount, a.width);
        Planes::new(a.width, value, unknown).unless(&mut self.b, unclear)
    }

    /// An index as a word of 64 bits, in two's complement if it is signed, and whether it is unclear.
    fn position(&mut self, index: &Planes, signed: bool) -> Option<(Operand, Operand)> {
        if index.width > 64 {
            return None;
        }
        let unclear = index.unclear(&mut self.b);
        let word = match signed {
            true => index_word(&mut self.b, index),
            false => index.value.first().copied().unwrap_or(C(0)),
        };
        Some((word, unclear))
    }

    fn extract_planes(&mut self, a: Planes, index: Planes, signed: bool, width: u64) -> Option<Planes> {
        let (low, unclear) = self.position(&index, signed)?;
        // Below 0 there is something to take only with a sign, above only if no bit is.
        let below = if signed { self.b.cmp(Cond::Slt, low, C(0)) } else { C(0) };
        if width > 64 {
            return None;
        }
        let low = self.b.select(below, C(0), low);
        let part = |lower: &mut Self, plane: &Words| -> Operand {
            lower.shift_words(Shift::Right, plane, &smallvec![low], a.width)[0]
        };
        let (mut value, mut unknown) = (part(self, &a.value), part(self, &a.unknown));
        // The bits that are there: `a.width - low`, if that is less than the width of the result.
        let b = &mut self.b;
        let inside = b.cmp(Cond::Ult, low, C(a.width));
        let left = b.sub(C(a.width), low);
        let few = b.cmp(Cond::Ult, left, C(64));
        let amount = b.select(few, left, C(0));
        let up = b.bin(Bin::Shl, C(1), amount);
        let some = b.sub(up, C(1));
        let some = b.select(few, some, C(u64::MAX));
        let mut there = b.select(inside, some, C(0));
        if below != C(0) {
            // From further below: all of it, moved up.
            let signed = index_word(b, &index);
            let magnitude = b.un(Un::Neg, signed);
            let near = b.cmp(Cond::Ult, magnitude, C(64));
            let by = b.select(near, magnitude, C(0));
            let mut moved = |plane: Operand| {
                let moved = b.bin(Bin::Shl, plane, by);
                b.select(near, moved, C(0))
            };
            let found = [moved(a.value[0]), moved(a.unknown[0]), moved(C(mask(a.width.min(64))))];
            value = b.select(below, found[0], value);
            unknown = b.select(below, found[1], unknown);
            there = b.select(below, found[2], there);
        }
        let there = b.and(there, C(mask(width)));
        let value = b.and(value, there);
        let unknown = b.and(unknown, there);
        let outside = b.xor(there, C(mask(width)));
        let unknown = b.or(unknown, outside);
        Some(Planes::new(width, smallvec![value], smallvec![unknown]).unless(b, unclear))
    }

    fn four_array_get(&mut self, inst: &Inst, array: &Bits, index: &Planes, width: u64) -> Option<Bits> {
        let Imm::Flag(signed) = inst.imm else { return None };
        let Ty::Array { element, len } = *self.types().kind(inst.arg_types[0]) else { return None };
        let (index, unclear) = self.position(index, signed)?;
        let b = &mut self.b;
        let below = b.cmp(Cond::Ult, index, C(len));
        let within = and_not(b, below, unclear);
        self.array_element(element, array, index, within, width)
    }

    /// What a choice between two values gives if it is not known which.
    fn merge(&mut self, ty: TyId, x: &Bits, y: &Bits) -> Bits {
        let mut parts = Vec::new();
        for leaf in self.types().leaves(ty) {
            let (low, width) = (leaf.low, leaf.width);
            let (x, y) = (x.slice(&mut self.b, low, width), y.slice(&mut self.b, low, width));
            match leaf.kind {
                LeafKind::Pair => {
                    let plane = width / 2;
                    let mut planes = |bits: &Bits| {
                        let value = bits.slice(&mut self.b, plane, plane).words(&mut self.b);
                        Planes::new(plane, value, bits.slice(&mut self.b, 0, plane).words(&mut self.b))
                    };
                    let (x, y) = (planes(&x), planes(&y));
                    let merged = zip(&mut self.b, &x, &y, |b, [v, u, w, x]| {
                        let (differs, unclear) = (b.xor(v, w), b.or(u, x));
                        let unclear = b.or(differs, unclear);
                        (and_not(b, v, unclear), unclear)
                    });
                    let part = |words| Bits { width: plane, form: Form::Words(words) };
                    parts.extend([part(merged.unknown), part(merged.value)]);
                }
                LeafKind::Int | LeafKind::Other => {
                    let (x, y) = (x.words(&mut self.b), y.words(&mut self.b));
                    let words = match leaf.kind {
                        LeafKind::Int => arith::bitwise(&mut self.b, Bin::And, &x, &y),
                        _ => {
                            let same = arith::equal(&mut self.b, &x, &y);
                            x.iter().map(|word| self.b.select(same, *word, C(0))).collect()
                        }
                    };
                    parts.push(Bits { width, form: Form::Words(words) });
                }
            }
        }
        parts.reverse();
        Bits { width: x.width, form: Form::Parts(parts) }
    }
}

/// The value of a signed index of at most 64 bits.
fn index_word(b: &mut Builder, index: &Planes) -> Operand {
    let word = index.value.first().copied().unwrap_or(C(0));
    if (1..64).contains(&index.width) { b.un(Un::SignExtend(index.width as u8), word) } else { word }
}
