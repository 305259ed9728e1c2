//! References to signals and parts of them, and what is read through them.

use super::value::{Bits, Form, Low, Ref, Root, Val, is_wide, mask};
use super::{Lower, context};
use crate::lir::{Bin, Cond, Mem, Operand};
use Operand::C;
use ir::design::SigId;
use ir::design::body::{Arg, Body, Imm, Inst};
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use kernel::layout::{Class, is_window, reference};

impl Lower<'_> {
    /// A reference to the whole of a static signal.
    pub(super) fn whole(&self, signal: SigId) -> Ref {
        let width = self.width(self.design.signals[signal.index()].ty);
        Ref::Static { root: Root::Signal(signal), low: Low::At(0), width, valid: (0, width) }
    }

    /// The words of a reference.
    pub(super) fn reference_words(&mut self, it: &Ref) -> [Operand; reference::WORDS as usize] {
        match it {
            Ref::Dynamic(words) => **words,
            Ref::Static { root, low, valid, .. } => {
                let (tag, id) = match root {
                    Root::Signal(signal) => (0, signal.0),
                    Root::Slot(slot) => (1, *slot),
                };
                let (low, from, to) = match *low {
                    Low::At(low) => (C(low), C(valid.0), C(valid.1)),
                    Low::Element { base, index, stride, within } => {
                        let far = self.b.bin(crate::lir::Bin::Mul, index, C(stride));
                        let at = self.b.add(far, C(base));
                        let low = self.b.select(within, at, C(valid.1));
                        let from = self.b.select(within, C(valid.0), C(0));
                        (low, from, self.b.select(within, C(valid.1), C(0)))
                    }
                };
                [C(tag), C(u64::from(id)), low, from, to, C(0)]
            }
        }
    }

    fn referenced(&self, ty: TyId) -> TyId {
        match *self.types().kind(ty) {
            Ty::Ref(inner) | Ty::Memory(inner) => inner,
            _ => ty,
        }
    }

    /// A reference to a part, where it can be told what it is to.
    pub(super) fn part(&mut self, inst: &Inst, args: &[Val]) -> Option<Ref> {
        let Val::Ref(Ref::Static { root, low, width: have, valid }) = &args[0] else { return None };
        let (root, low, have, valid) = (*root, *low, *have, *valid);
        let (of, to) = (self.referenced(inst.arg_types[0]), self.referenced(inst.result_types[0]));
        let bound = self.types().width(of)?;
        let width = self.types().width(to)?;
        if have == 0 {
            return match low {
                // Every part of nothing is nothing.
                Low::At(low) if bound == 0 && matches!(root, Root::Slot(_)) => {
                    Some(window(root, low, valid, 0, width, bound))
                }
                _ => None,
            };
        }
        let nowhere = Ref::Static { root, low: Low::At(valid.1), width, valid: (0, 0) };
        let (stride, len) = match inst.kind {
            K::LlhdSigStructExtract => {
                let Imm::Field(index) = inst.imm else { return None };
                let offset = self.types().field_offset(of, index as usize)?;
                return Some(match low {
                    Low::At(low) => window(root, low, valid, offset, width, bound),
                    Low::Element { base, index, stride, within } => {
                        let low = Low::Element { base: base + offset, index, stride, within };
                        Ref::Static { root, low, width, valid }
                    }
                });
            }
            K::LlhdSigExtract => (1, bound),
            _ => {
                let Ty::Array { element, len } = *self.types().kind(of) else { return None };
                (self.types().width(element)?, len)
            }
        };
        let Val::Bits(index) = &args[1] else { return None };
        let (index, within) = self.index(index, len)?;
        match (low, index, within) {
            (Low::At(_), C(_), C(0)) => Some(nowhere),
            (Low::At(low), C(index), C(_)) => Some(window(root, low, valid, index * stride, width, bound)),
            // A window that may reach beyond what it is taken from is left to the kernel.
            (Low::At(low), index, within) if width == stride && valid.0 <= low && low + bound <= valid.1 => {
                let low = Low::Element { base: low, index, stride, within };
                Some(Ref::Static { root, low, width, valid })
            }
            // The content of a promoted signal is in variables: the kernel knows nothing of it. What is too wide for them is in the
            // frame.
            (Low::At(low), index, within)
                if matches!(root, Root::Slot(slot) if self.in_variables(slot))
                    && (1..=64).contains(&width) =>
            {
                let valid = (valid.0.max(low), valid.1.min(low.saturating_add(bound)));
                Some(Ref::Static {
                    root,
                    low: Low::Element { base: low, index, stride, within },
                    width,
                    valid,
                })
            }
            // More bits, anywhere in all of it: they may reach beyond its end.
            (Low::At(0), index, within)
                if matches!(root, Root::Slot(_)) && valid == (0, bound) && is_window(bound, width) =>
            {
                let low = Low::Element { base: 0, index, stride, within };
                Some(Ref::Static { root, low, width, valid })
            }
            // Bits at any place: it may be partly inside.
            (Low::At(low), index, within) if inst.kind == K::LlhdSigExtract => match root {
                Root::Signal(signal) if !self.overlay.contains_key(&signal) => {
                    let (from, to) = (valid.0.max(low), valid.1.min(low.saturating_add(bound)));
                    let b = &mut self.b;
                    let at = b.add(index, C(low));
                    let at = b.select(within, at, C(valid.1));
                    let (from, to) = (b.select(within, C(from), C(0)), b.select(within, C(to), C(0)));
                    Some(Ref::Dynamic(Box::new([C(0), C(u64::from(signal.0)), at, from, to, C(0)])))
                }
                _ => None,
            },
            // An element at a constant place of an element.
            (Low::Element { base, index: outer, stride: step, within: inside }, C(index), C(1))
                if index * stride + width <= bound =>
            {
                let low =
                    Low::Element { base: base + index * stride, index: outer, stride: step, within: inside };
                Some(Ref::Static { root, low, width, valid })
            }
            _ => None,
        }
    }

    /// Where the content of a static signal is.
    pub(super) fn signal_place(&self, signal: SigId) -> Mem {
        context(self.layout.signals[signal.index()].word)
    }

    /// The whole content of a static signal; a large one is where it is.
    pub(super) fn signal_content(&mut self, signal: SigId) -> Val {
        if let Some(written) = self.overlay.get(&signal).cloned() {
            return self.snapshot(&written);
        }
        let ty = self.design.signals[signal.index()].ty;
        let place = self.signal_place(signal);
        let content = self.fetch(place, ty);
        self.as_guarded(signal, content)
    }

    /// Reads a reference of content type `ty`, if it is to something static and bit-like.
    pub(super) fn read(&mut self, it: &Ref, ty: TyId, slots: &[Option<Val>]) -> Option<Val> {
        let Ref::Static { root, low, width, valid } = it else { return None };
        let content = match root {
            Root::Signal(signal) => self.signal_content(*signal),
            Root::Slot(slot) => {
                let content = slots.get(*slot as usize)?.clone()?;
                self.snapshot(&content)
            }
        };
        let Val::Bits(bits) = content else {
            // Not bit-like: all of it.
            return matches!(low, Low::At(0)).then_some(content);
        };
        let default = match root {
            Root::Signal(_) => self.default_bits(ty),
            Root::Slot(_) => Bits::zero(*width),
        };
        match *low {
            Low::At(low) => {
                if *width == 0 {
                    return Some(Val::Bits(Bits::zero(0)));
                }
                if low >= valid.1 {
                    return Some(Val::Bits(if matches!(root, Root::Slot(_)) {
                        Bits::zero(*width)
                    } else {
                        default
                    }));
                }
                if low < valid.0 || low + width > valid.1 {
                    // Bits that do not exist are zero.
                    let (from, to) = (low.max(valid.0), (low + width).min(valid.1));
                    let part = bits.slice(&mut self.b, from, to - from);
                    let mut parts = vec![Bits::zero(low + width - to), part, Bits::zero(from - low)];
                    parts.retain(|p| p.width > 0);
                    return Some(Val::Bits(Bits { width: *width, form: Form::Parts(parts) }));
                }
                if is_wide(*width) && !(low == 0 && *width == bits.width) {
                    return None;
                }
                Some(Val::Bits(bits.slice(&mut self.b, low, *width)))
            }
            Low::Element { base, index, stride, within } => {
                let safe = self.b.select(within, index, C(0));
                // At most a word may be in a part of the signal; more are anywhere in all of it.
                let strided = match stride < *width && *width <= 64 {
                    true => None,
                    false => self.strided(&bits, base, safe, stride, *width),
                };
                let found = match strided {
                    Some(found) => found,
                    None => self.window_at(&bits, base, safe, stride, *valid, *width)?,
                };
                if within == C(1) {
                    return Some(Val::Bits(found));
                }
                let (found, default) = (found.words(&mut self.b), default.words(&mut self.b));
                let chosen = found.iter().zip(&default).map(|(f, d)| self.b.select(within, *f, *d)).collect();
                Some(super::value::words(*width, chosen))
            }
        }
    }

    /// `width` bits from `base + index * stride` on.
    fn strided(&mut self, bits: &Bits, base: u64, index: Operand, stride: u64, width: u64) -> Option<Bits> {
        if is_wide(width) {
            return None;
        }
        if stride == width && base == 0 {
            // Elements of several words lie anywhere, unless they are whole words.
            if bits.width > 64 && width > 64 && !width.is_multiple_of(64) {
                let low = self.b.bin(crate::lir::Bin::Mul, index, C(width));
                return self.window(bits, low, width);
            }
            return self.element(bits, index, width);
        }
        if stride.is_multiple_of(64) && base / 64 == (base + width - 1) / 64
            || width == stride && base.is_multiple_of(stride)
        {
            if width == stride {
                let index = self.b.add(index, C(base / stride));
                return self.element(bits, index, width);
            }
            // A field within one word of an element of whole words.
            let words = self.b.bin(crate::lir::Bin::Mul, index, C(stride / 64));
            let at = self.b.add(words, C(base / 64));
            let word = self.element(bits, at, 64)?;
            return Some(word.slice(&mut self.b, base % 64, width));
        }
        if bits.width <= 64 {
            let far = self.b.bin(crate::lir::Bin::Mul, index, C(stride));
            let low = self.b.add(far, C(base));
            let word = bits.single(&mut self.b);
            let moved = self.b.bin(crate::lir::Bin::Shr, word, low);
            let word = self.b.and(moved, C(super::value::mask(width)));
            return Some(Bits::word(width, word));
        }
        if stride < base + width {
            let far = self.b.bin(crate::lir::Bin::Mul, index, C(stride));
            let low = self.b.add(far, C(base));
            return self.window(bits, low, width);
        }
        // A whole element, and the field of it.
        let whole = self.element(bits, index, stride)?;
        Some(whole.slice(&mut self.b, base, width))
    }

    /// Whether the content of a promoted signal is in variables.
    fn in_variables(&self, slot: u32) -> bool {
        self.slot_type(slot).is_some_and(|ty| matches!(self.class(ty), Class::Bits(width) if !is_wide(width)))
    }

    /// At most a word of bits from `base + index * stride` on; those outside of `valid` are zero.
    fn window_at(
        &mut self,
        bits: &Bits,
        base: u64,
        index: Operand,
        stride: u64,
        valid: (u64, u64),
        width: u64,
    ) -> Option<Bits> {
        if is_wide(bits.width) || !(1..=64).contains(&width) {
            return None;
        }
        let words = bits.words(&mut self.b);
        let b = &mut self.b;
        let far = b.bin(Bin::Mul, index, C(stride));
        let low = b.add(far, C(base));
        let (word, shift) = (b.shr(low, 6), b.and(low, C(63)));
        let (mut first, mut second) = (C(0), C(0));
        for (i, limb) in words.iter().enumerate() {
            let limb = b.and(*limb, C(within_limb(i as u64, valid)));
            let here = b.cmp(Cond::Eq, word, C(i as u64));
            first = b.select(here, limb, first);
            if i > 0 {
                let next = b.cmp(Cond::Eq, word, C(i as u64 - 1));
                second = b.select(next, limb, second);
            }
        }
        // Shifts count modulo 64.
        let back = b.sub(C(63), shift);
        let low = b.bin(Bin::Shr, first, shift);
        let high = b.bin(Bin::Shl, second, C(1));
        let high = b.bin(Bin::Shl, high, back);
        let found = b.or(low, high);
        Some(Bits::word(width, b.and(found, C(mask(width)))))
    }

    /// Whether values of a type are bits.
    pub(super) fn is_bits(&self, ty: TyId) -> bool {
        matches!(self.class(ty), Class::Bits(_))
    }
}

/// The slot of the promoted signal of a body that a reference is to, if it is to one.
pub(super) fn local(body: &Body, mut arg: Arg) -> Option<u32> {
    while let Arg::Slot(slot) = arg {
        let mut insts = body.blocks.iter().flat_map(|b| &b.insts);
        let inst = insts.find(|inst| inst.result_slots().contains(&slot))?;
        match (inst.kind, &inst.imm) {
            (K::LlhdSig, Imm::Local { slot, .. }) => return *slot,
            (K::LlhdSigExtract | K::LlhdSigArrayGet | K::LlhdSigArraySlice | K::LlhdSigStructExtract, _) => {
                arg = inst.args[0];
            }
            _ => return None,
        }
    }
    None
}

/// The bits of limb `i` that are in a range.
pub(super) fn within_limb(i: u64, (from, to): (u64, u64)) -> u64 {
    let below = |end: u64| mask(end.saturating_sub(64 * i).min(64));
    below(to) & !below(from)
}

fn window(root: Root, low: u64, valid: (u64, u64), offset: u64, width: u64, bound: u64) -> Ref {
    let end = low.saturating_add(bound);
    let valid = (valid.0.max(low), valid.1.min(end));
    Ref::Static { root, low: Low::At(low.saturating_add(offset)), width, valid }
}
