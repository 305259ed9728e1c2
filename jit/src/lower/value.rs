//! Values while lowering: words that are operands, kept in parts as long as nobody needs them together.

use super::builder::Builder;
use crate::lir::{Base, Mem, Operand};
use Operand::C;
use ir::design::SigId;
use smallvec::{SmallVec, smallvec};
use std::collections::HashSet;
use std::rc::Rc;

/// Limbs, least significant first; zeros above the width.
pub(super) type Words = SmallVec<[Operand; 2]>;

/// Values of more words than this stay in memory.
pub(super) const MOST_WORDS: u64 = kernel::layout::WIDE as u64;

/// Whether a value of so many bits stays in memory.
pub(super) fn is_wide(width: u64) -> bool {
    width > 64 * MOST_WORDS
}

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Val {
    /// Of a bit-like type.
    Bits(Bits),
    /// Femtoseconds, steps.
    Time(Operand, Operand),
    /// A reference.
    Ref(Ref),
    /// An object or a stream.
    Word(Operand),
    /// Nothing.
    Token,
}

/// A bit-like value.
#[derive(Clone, Debug)]
pub(super) struct Bits {
    pub(super) width: u64,
    pub(super) form: Form,
}

/// How it is at hand.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// In limbs.
    Words(Words),
    /// Piece by piece, the most significant first.
    Parts(Vec<Bits>),
    /// In memory from this word on: as long as nobody writes there.
    Memory(Mem),
    /// A wide constant, which the [`Pool`] keeps.
    Pool(Rc<[u64]>),
    /// What is in the context block from a word on, but for some elements; the last one counts. Only values that are read
    /// element by element, or handed on as a whole, are like this.
    Patched { at: Operand, patches: Vec<Patch> },
}

/// An element that is replaced.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patch {
    /// Its lowest bit; [`NOWHERE`](kernel::code::NOWHERE): none is replaced.
    pub(super) low: Operand,
    pub(super) bits: Operand,
}

/// What a static reference is to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Root {
    /// A static signal.
    Signal(SigId),
    /// A promoted signal: the slot of its content.
    Slot(u32),
}

/// A reference.
#[derive(Clone, Debug)]
pub(super) enum Ref {
    /// To a window of something known.
    Static {
        root: Root,
        /// The lowest bit.
        low: Low,
        /// Width in bits; 0 if the object is not bit-like (then it is all of it).
        width: u64,
        /// The bits that exist, from and to (exclusive).
        valid: (u64, u64),
    },
    /// In words, as `kernel::layout::reference` says.
    Dynamic(Box<[Operand; kernel::layout::reference::WORDS as usize]>),
}

/// The lowest bit of a window.
#[derive(Clone, Copy, Debug)]
pub(super) enum Low {
    /// A constant.
    At(u64),
    /// `base + index * stride`, inside of what is valid if `within`, else nothing is there.
    Element { base: u64, index: Operand, stride: u64, within: Operand },
}

/// A bit-like value of one known word or more.
pub(super) fn words(width: u64, words: Words) -> Val {
    Val::Bits(Bits { width, form: Form::Words(words) })
}

impl Bits {
    pub(super) fn word(width: u64, word: Operand) -> Bits {
        let words = if width == 0 { Words::new() } else { smallvec![word] };
        Bits { width, form: Form::Words(words) }
    }

    pub(super) fn zero(width: u64) -> Bits {
        Bits { width, form: Form::Words(smallvec![C(0); width.div_ceil(64) as usize]) }
    }

    /// A constant from its limbs, which may be fewer than needed.
    pub(super) fn constant(width: u64, limbs: &[u64]) -> Bits {
        let count = width.div_ceil(64) as usize;
        let limb = |i: usize| C(limbs.get(i).copied().unwrap_or(0));
        Bits { width, form: Form::Words((0..count).map(limb).collect()) }
    }

    /// The limbs.
    pub(super) fn words(&self, b: &mut Builder) -> Words {
        match &self.form {
            Form::Words(words) => words.clone(),
            Form::Memory(mem) => {
                (0..self.width.div_ceil(64) as u32).map(|i| b.load_limb(*mem, i, self.width)).collect()
            }
            Form::Pool(limbs) => limbs.iter().map(|limb| C(*limb)).collect(),
            // Wide values are not taken apart.
            Form::Patched { .. } => smallvec![C(0); self.width.div_ceil(64) as usize],
            Form::Parts(parts) => {
                let mut out: Words = smallvec![C(0); self.width.div_ceil(64) as usize];
                let mut low = 0;
                for part in parts.iter().rev() {
                    let words = part.words(b);
                    place(b, &mut out, low, part.width, &words);
                    low += part.width;
                }
                out
            }
        }
    }

    /// The limbs of a constant.
    pub(super) fn limbs(&self) -> Option<Vec<u64>> {
        match &self.form {
            Form::Pool(limbs) => Some(limbs.to_vec()),
            Form::Memory(_) | Form::Patched { .. } => None,
            Form::Words(words) => {
                let limb = |w: &Operand| if let C(c) = w { Some(*c) } else { None };
                words.iter().map(limb).collect()
            }
            Form::Parts(parts) => {
                let mut out = vec![0u64; self.width.div_ceil(64) as usize];
                let mut low = 0;
                for part in parts.iter().rev() {
                    kernel::words::insert(&mut out, self.width, low, &part.limbs()?, part.width);
                    low += part.width;
                }
                Some(out)
            }
        }
    }

    /// The only limb of a value of at most 64 bits.
    pub(super) fn single(&self, b: &mut Builder) -> Operand {
        self.words(b).first().copied().unwrap_or(C(0))
    }

    /// The `width` bits from `low` on; bits beyond the value are zero.
    pub(super) fn slice(&self, b: &mut Builder, low: u64, width: u64) -> Bits {
        if low == 0 && width == self.width {
            return self.clone();
        }
        match &self.form {
            Form::Parts(parts) => {
                let mut found: Vec<Bits> = Vec::new();
                let mut at = 0;
                for part in parts.iter().rev() {
                    let (from, to) = (low.max(at), (low + width).min(at + part.width));
                    if from < to {
                        found.insert(0, part.slice(b, from - at, to - from));
                    }
                    at += part.width;
                }
                let have: u64 = found.iter().map(|p| p.width).sum();
                if have < width {
                    found.insert(0, Bits::zero(width - have));
                }
                match found.len() {
                    1 => found.remove(0),
                    _ => Bits { width, form: Form::Parts(found) },
                }
            }
            Form::Words(words) => {
                Bits { width, form: Form::Words(slice_words(b, words, self.width, low, width)) }
            }
            Form::Pool(limbs) => {
                let mut out = vec![0; width.div_ceil(64) as usize];
                kernel::words::slice(limbs, low, width, &mut out);
                Bits::constant(width, &out)
            }
            // Nobody slices these.
            Form::Patched { .. } => Bits::zero(width),
            Form::Memory(mem) => {
                let limbs = self.width.div_ceil(64);
                let words: Words = (low / 64..(low + width).div_ceil(64))
                    .map(|i| match i < limbs {
                        true => b.load_limb(*mem, i as u32, self.width),
                        false => C(0),
                    })
                    .collect();
                let have = words.len() as u64 * 64;
                Bits { width, form: Form::Words(slice_words(b, &words, have, low % 64, width)) }
            }
        }
    }
}

/// The low `width` bits of a limb, if it has more.
pub(super) fn mask(width: u64) -> u64 {
    if width >= 64 { u64::MAX } else { (1 << width) - 1 }
}

/// `width` bits of limbs from `low` on.
pub(super) fn slice_words(b: &mut Builder, words: &[Operand], have: u64, low: u64, width: u64) -> Words {
    let get = |i: u64| words.get(i as usize).copied().unwrap_or(C(0));
    let shift = low % 64;
    (0..width.div_ceil(64))
        .map(|i| {
            let at = low / 64 + i;
            let mut word = b.shr(get(at), shift);
            let take = (width - i * 64).min(64);
            if shift > 0 && shift + take > 64 {
                let high = b.shl(get(at + 1), 64 - shift);
                word = b.or(word, high);
            }
            // Above the bits that exist there are zeros already.
            let beyond = at * 64 + shift + take >= have;
            if beyond { word } else { b.and(word, C(mask(take))) }
        })
        .collect()
}

/// Puts `width` bits at `low`, where `out` has zeros.
pub(super) fn place(b: &mut Builder, out: &mut [Operand], low: u64, width: u64, words: &[Operand]) {
    let shift = low % 64;
    for (i, word) in words.iter().enumerate() {
        let at = (low / 64) as usize + i;
        let moved = b.shl(*word, shift);
        out[at] = b.or(out[at], moved);
        let take = (width - i as u64 * 64).min(64);
        if shift > 0 && shift + take > 64 {
            let high = b.shr(*word, 64 - shift);
            out[at + 1] = b.or(out[at + 1], high);
        }
    }
}

/// Replaces `width` bits at `low`.
pub(super) fn replace(b: &mut Builder, out: &mut [Operand], low: u64, width: u64, words: &[Operand]) {
    let mut done = 0;
    while done < width {
        let (at, shift) = ((low + done) / 64, (low + done) % 64);
        let take = (64 - shift).min(width - done);
        let hole = C(!(mask(take) << shift));
        let kept = b.and(out[at as usize], hole);
        let part = slice_words(b, words, width, done, take);
        let moved = b.shl(part[0], shift);
        out[at as usize] = b.or(kept, moved);
        done += take;
    }
}

/// The place `words` further on.
pub(super) fn offset(mem: Mem, words: u32) -> Mem {
    Mem { word: mem.word + words, ..mem }
}

/// A place in a frame, or in the context block for a frame that is there.
pub(super) fn in_frame(frame: Option<u32>, word: u32) -> Mem {
    match frame {
        Some(base) => Mem { base: Base::Context, word: base + word, index: None },
        None => Mem { base: Base::Frame, word, index: None },
    }
}

/// Wide constants, in memory that stays as long as the code does.
#[derive(Debug, Default)]
pub(super) struct Pool(HashSet<Rc<[u64]>>);

impl Pool {
    /// A wide constant, in the pool.
    pub(super) fn bits(&mut self, width: u64, limbs: &[u64]) -> Bits {
        let constant = match self.0.get(limbs) {
            Some(constant) => constant.clone(),
            None => {
                let constant: Rc<[u64]> = limbs.into();
                self.0.insert(constant.clone());
                constant
            }
        };
        Bits { width, form: Form::Pool(constant) }
    }
}
