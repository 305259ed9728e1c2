//! Writes to signals: at once, and in the next delta.

use super::builder::Builder;
use super::refs::within_limb;
use super::value::{Bits, Form, Low, Ref, Root, Val, Words, is_wide, mask, offset, replace};
use super::{Lower, context};
use crate::lir::{B, Base, Bin, Callee, Cond, Inst, Mem, Operand, Term, Un, V};
use Operand::C;
use ir::design::body::{DriveMode, Imm};
use ir::design::{ConstId, SigId};
use kernel::abi::{Callout, header, results};
use kernel::code::{Failure, NOWHERE, Write};
use kernel::layout::{Class, INLINE_FANOUT, LARGE, is_window};

/// What is known of the queue of the next delta.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Room {
    /// Words that there is room for.
    pub(super) words: u32,
    /// In this block, a pointer into the queue, and how many words beyond it the queue ends.
    end: Option<(B, V, u32)>,
}

impl Room {
    /// Nothing is known, but that there is room for so many words.
    pub(super) fn of(words: u32) -> Room {
        Room { words, end: None }
    }
}

/// Events of whole signals of one word, which are made one after the other whenever the first is.
pub(super) struct Run {
    /// Where the header of the first is stored: block and position.
    first: (B, usize),
    write: Write,
    then: Vec<u32>,
    /// Where it ends: in a block, so many words beyond a pointer.
    end: (B, V, u32),
}

impl Lower<'_> {
    /// Marks what depends on a signal that changed, in word `word` (of a large one).
    pub(super) fn mark(&mut self, signal: SigId, word: Operand) {
        let info = &self.layout.signals[signal.index()];
        if let Some(journal) = info.journal
            && info.settled.is_none()
            && info.fanout.len() <= INLINE_FANOUT
        {
            self.write_journal(journal, word);
            self.increase(header::CHANGES, 1);
        } else if info.large {
            let after = self.b.add(word, C(1));
            let high = self.b.shl(after, 32);
            let arg = self.b.or(high, C(u64::from(signal.0)));
            self.b.emit(Inst::Call { callee: Callee::Callout(Callout::Notify), arg, dst: None });
            return;
        } else if info.fanout.len() > INLINE_FANOUT {
            let arg = C(u64::from(signal.0));
            self.b.emit(Inst::Call { callee: Callee::Callout(Callout::Notify), arg, dst: None });
            return;
        }
        for (word, mask) in &info.fanout {
            let mut mask = *mask;
            if let Some(marks) = self.marks.filter(|marks| marks.word == *word && mask & marks.later != 0) {
                let later = C(mask & marks.later);
                self.b.emit(Inst::Bin { op: Bin::Or, dst: marks.dirty, a: marks.dirty.into(), b: later });
                mask &= !marks.later;
            }
            if mask == 0 {
                continue;
            }
            if let Some(bits) = self.gathered.get(word).copied() {
                self.b.emit(Inst::Bin { op: Bin::Or, dst: bits, a: bits.into(), b: C(mask) });
            } else {
                self.b.emit(Inst::Mark { mem: context(*word), mask });
            }
        }
    }

    /// Whether anybody wants to know that a signal changed: else it is as well written when it does not.
    fn is_noted(&self, signal: SigId) -> bool {
        let info = &self.layout.signals[signal.index()];
        info.large || info.journal.is_some() || info.settled.is_some() || !info.fanout.is_empty()
    }

    /// Writes a window of a static signal at once; false if there is no short way.
    pub(super) fn write_now(&mut self, signal: SigId, low: Low, value: &Bits) -> bool {
        let layout = self.layout;
        let info = &layout.signals[signal.index()];
        if info.forcible || !matches!(info.class, Class::Bits(_)) {
            return false;
        }
        let total = self.width(self.design.signals[signal.index()].ty);
        let width = value.width;
        if width == 0 {
            return true;
        }
        let place = self.signal_place(signal);
        let done = self.b.block();
        let touched;
        match low {
            Low::At(low) => {
                let (first, last) = (low / 64, (low + width - 1) / 64);
                if low + width > total || last - first >= u64::from(LARGE) || is_wide(width) {
                    return false;
                }
                if info.class.words() > LARGE && first != last {
                    return false;
                }
                touched = C(first);
                let new = value.words(&mut self.b);
                let old: Words = (first..=last).map(|i| self.b.load(offset(place, i as u32))).collect();
                let mut merged = old.clone();
                let partial =
                    !low.is_multiple_of(64) || !(low + width).is_multiple_of(64) && low + width != total;
                if partial {
                    replace(&mut self.b, &mut merged, low % 64, width, &new);
                } else {
                    merged = new;
                }
                if self.is_noted(signal) {
                    let changed = self.b.block();
                    self.if_other(&old, &merged, changed, done);
                }
                for (i, word) in merged.iter().enumerate() {
                    self.b.store(offset(place, first as u32 + i as u32), *word);
                }
            }
            Low::Element { base, index, stride, within } => {
                // One word: an element that lies within one.
                let fits = 64 % stride == 0 && base % stride + width <= stride
                    || stride.is_multiple_of(64) && base % 64 + width <= 64;
                if !fits {
                    return false;
                }
                let inside = self.b.block();
                self.b.branch(Cond::Ne, within, C(0), inside, done, inside);
                let far = self.b.bin(Bin::Mul, index, C(stride));
                let low = self.b.add(far, C(base));
                self.write_word(signal, low, value, |_, _, _| {});
                self.b.end(Term::Jump(done), done);
                return true;
            }
        }
        self.mark(signal, touched);
        self.b.end(Term::Jump(done), done);
        true
    }

    /// Goes on at `changed`, which is written next, if words are others than they were, else at `same`.
    pub(super) fn if_other(&mut self, old: &[Operand], new: &[Operand], changed: B, same: B) {
        if let ([old], [new]) = (old, new) {
            self.b.branch(Cond::Ne, *old, *new, changed, same, changed);
            return;
        }
        let mut differs = C(0);
        for (old, new) in old.iter().zip(new) {
            let other = self.b.xor(*old, *new);
            differs = self.b.or(differs, other);
        }
        self.b.branch(Cond::Ne, differs, C(0), changed, same, changed);
    }

    /// Writes a window at once that lies within a word, from a bit on that is known only when it runs. Where that changes anything,
    /// `before` is told which word it is and its old content.
    pub(super) fn write_word(
        &mut self,
        signal: SigId,
        low: Operand,
        value: &Bits,
        before: impl FnOnce(&mut Self, Operand, Operand),
    ) {
        let (done, changed) = (self.b.block(), self.b.block());
        let place = self.signal_place(signal);
        let (word, shift) = (self.b.shr(low, 6), self.b.and(low, C(63)));
        let at = match word {
            C(word) => offset(place, word as u32),
            Operand::V(v) => Mem { index: Some(v), ..place },
        };
        let old = self.b.load(at);
        let hole = self.b.bin(Bin::Shl, C(mask(value.width)), shift);
        let keep = self.b.un(Un::Not, hole);
        let kept = self.b.and(old, keep);
        let new = value.single(&mut self.b);
        let moved = self.b.bin(Bin::Shl, new, shift);
        let merged = self.b.or(kept, moved);
        self.b.branch(Cond::Ne, old, merged, changed, done, changed);
        before(self, word, old);
        self.b.store(at, merged);
        self.mark(signal, word);
        self.b.end(Term::Jump(done), done);
    }

    /// A drive of a window of a signal that is known, or likely to be `guess`, whose place is known only when it runs: inline if it
    /// is wholly inside and within a word. The block where that goes on; what follows here is for the kernel.
    pub(super) fn drive_window(
        &mut self,
        target: &Ref,
        value: &Val,
        delay: &Val,
        imm: &Imm,
        guess: Option<SigId>,
    ) -> Option<B> {
        let Imm::Drive { mode: DriveMode::Assign, kept, .. } = imm else { return None };
        let Val::Bits(bits) = value else { return None };
        let signal = referred_to(target, guess)?;
        let info = &self.layout.signals[signal.index()];
        let Val::Time(C(0), C(steps)) = *delay else { return None };
        // At once, or in the next delta.
        let at_once = steps as u32 == 0;
        let soon = if at_once { kept.is_none() } else { steps == 1 };
        if !soon
            || !(1..=64).contains(&bits.width)
            || info.forcible
            || !matches!(info.class, Class::Bits(_))
            || self.overlay.contains_key(&signal)
        {
            return None;
        }
        let (slow, on) = (self.b.block(), self.b.block());
        let low = self.within(target, signal, bits.width, slow)?;
        if at_once {
            self.within_word(low, bits.width, slow);
            self.write_word(signal, low, bits, |_, _, _| {});
        } else {
            let low = Low::Element { base: 0, index: low, stride: 1, within: C(1) };
            self.write_next(signal, low, value, *kept);
        }
        self.note_effect();
        self.b.end(Term::Jump(on), slow);
        Some(on)
    }

    /// Goes on if a reference is to bits of this signal that exist, else at `slow`; the lowest of them.
    fn within(&mut self, target: &Ref, signal: SigId, width: u64, slow: B) -> Option<Operand> {
        let Ref::Dynamic(words) = target else { return None };
        let [kind, id, low, from, to, path] = **words;
        let after = self.b.add(low, C(width));
        let holds = [
            (Cond::Eq, kind, C(0)),
            (Cond::Eq, id, C(u64::from(signal.0))),
            (Cond::Eq, path, C(0)),
            (Cond::Ule, from, low),
            (Cond::Ule, after, to),
        ];
        for (cond, a, b) in holds {
            let next = self.b.block();
            self.b.branch(cond, a, b, next, slow, next);
        }
        Some(low)
    }

    /// Goes on if bits from `low` on are in one word, else at `slow`.
    fn within_word(&mut self, low: Operand, width: u64, slow: B) {
        let shift = self.b.and(low, C(63));
        let end = self.b.add(shift, C(width));
        let next = self.b.block();
        self.b.branch(Cond::Ule, end, C(64), next, slow, next);
    }

    /// Reads a window of a signal that is known, or likely to be `guess`, whose place is known only when it runs: at most a word, if
    /// it is wholly inside and within a word. A variable for it, and the block where that goes on; what follows here is for the
    /// kernel.
    pub(super) fn probe_window(&mut self, target: &Ref, width: u64, guess: Option<SigId>) -> Option<(V, B)> {
        let signal = referred_to(target, guess)?;
        let info = &self.layout.signals[signal.index()];
        if !matches!(info.class, Class::Bits(_))
            || !(1..=64).contains(&width)
            || self.overlay.contains_key(&signal)
        {
            return None;
        }
        let (slow, on, found) = (self.b.block(), self.b.block(), self.b.var());
        let low = self.within(target, signal, width, slow)?;
        self.within_word(low, width, slow);
        let place = self.signal_place(signal);
        let at = match self.b.shr(low, 6) {
            C(word) => offset(place, word as u32),
            Operand::V(word) => Mem { index: Some(word), ..place },
        };
        let word = self.b.load(at);
        let word = self.b.bin(Bin::Shr, word, low);
        let word = self.b.and(word, C(mask(width)));
        self.b.copy(found, word);
        self.b.end(Term::Jump(on), slow);
        Some((found, on))
    }

    /// Writes the whole of a signal at once, whatever it takes.
    pub(super) fn write_whole(&mut self, signal: SigId, value: &Val) {
        let ty = self.design.signals[signal.index()].ty;
        if let Val::Bits(bits) = value
            && self.write_now(signal, Low::At(0), bits)
        {
            return;
        }
        self.hand_over(0, ty, value);
        self.b.call_or_stop(Callout::Store, C(u64::from(signal.0)));
    }

    /// A new result of a process, which takes effect before the next settling, or is written at once if nobody can tell; what is no
    /// change is none.
    pub(super) fn give(&mut self, signal: SigId, value: &Val) -> Result<(), Failure> {
        let Val::Bits(bits) = value else {
            return Err(Failure::Unsupported("first_op:llhd.wait that yields this".to_owned()));
        };
        let place = self.signal_place(signal);
        let count = bits.width.div_ceil(64) as u32;
        let words: Words = match bits.form {
            Form::Memory(from) => (0..count).map(|i| self.b.load(offset(from, i))).collect(),
            _ => bits.words(&mut self.b),
        };
        let olds: Words = (0..count).map(|i| self.b.load(offset(place, i))).collect();
        let mut differs = C(0);
        for (old, word) in olds.iter().zip(&words) {
            let d = self.b.xor(*old, *word);
            differs = self.b.or(differs, d);
        }
        let (changes, done) = (self.b.block(), self.b.block());
        self.b.branch(Cond::Ne, differs, C(0), changes, done, changes);
        let info = &self.layout.signals[signal.index()];
        let (id, list) = if info.ahead { (info.word, &olds) } else { (signal.0, &words) };
        self.append(info.ahead, C(u64::from(id) | u64::from(count) << 32), list);
        if info.ahead {
            for (at, word) in (0..).zip(&words) {
                self.b.store(offset(place, at), *word);
            }
            self.increase(header::CHANGES, 1);
            self.mark(signal, C(0));
        }
        self.b.end(Term::Jump(done), done);
        Ok(())
    }

    /// Appends words to the buffer of what was where results are written ahead, or to that of given results: there is room.
    pub(super) fn append(&mut self, ahead: bool, first: Operand, rest: &Words) {
        let (at, mask) = match ahead {
            true => (header::BEFORE_AT, results::AHEAD),
            false => (header::GIVEN_AT, results::GIVEN),
        };
        self.b.emit(Inst::Mark { mem: context(header::RESULTS), mask });
        let (end, list) = (self.b.load(context(at)), self.b.var());
        self.b.copy(list, end);
        let to = Mem { base: Base::Outside(list), word: 0, index: None };
        self.b.store(to, first);
        for (at, word) in (1..).zip(rest) {
            self.b.store(offset(to, at), *word);
        }
        let after = self.b.add(list.into(), C(8 * (1 + rest.len() as u64)));
        self.b.store(context(at), after);
    }

    /// Queues a write of a window of a static signal for the next delta; false if there is no short way.
    pub(super) fn write_next(&mut self, signal: SigId, low: Low, value: &Val, kept: Option<ConstId>) -> bool {
        let ty = self.design.signals[signal.index()].ty;
        let total = self.width(ty);
        let (width, words) = match value {
            Val::Bits(bits) => (bits.width, bits.width.div_ceil(64) as u32),
            _ => (0, self.class(ty).words()),
        };
        // Without bits, all of a signal, or nothing that an event could hold.
        if width == 0 && (total > 0 || !matches!(low, Low::At(0))) {
            return false;
        }
        let kept = kept.map(|id| {
            let mut limbs = self.design.consts[id.0 as usize].1.to_u64_digits();
            limbs.resize(words as usize, 0);
            limbs.into_boxed_slice()
        });
        let (write, moving) = match low {
            Low::At(low) => {
                if low + width > total {
                    return false;
                }
                (Write { signal, low, width, kept, moving: false, then: Box::default(), commits: None }, None)
            }
            Low::Element { base, index, stride, within } => {
                let far = self.b.bin(Bin::Mul, index, C(stride));
                let low = self.b.add(far, C(base));
                // An event that writes nothing is an event all the same: it makes a delta.
                let low = self.b.select(within, low, C(NOWHERE));
                (
                    Write { signal, low: 0, width, kept, moving: true, then: Box::default(), commits: None },
                    Some(low),
                )
            }
        };
        let payload = words + u32::from(moving.is_some());
        self.queue(write, payload, |lower, mut at| {
            if let Some(low) = moving {
                lower.b.store(at, low);
                at = offset(at, 1);
            }
            lower.save(at, ty, value);
        });
        true
    }

    /// Makes room for events of so many words, so that they need not ask one by one. What is not used stays.
    pub(super) fn reserve(&mut self, words: u32) {
        if words <= self.room.words {
            return;
        }
        let first = self.b.load(context(header::QUEUE_AT));
        let next = self.b.add(first, C(8 * u64::from(words)));
        let end = self.b.load(context(header::QUEUE_END));
        let (grow, on) = (self.b.cold_block(), self.b.block());
        self.b.branch(Cond::Ugt, next, end, grow, on, grow);
        self.b.call_or_stop(Callout::Grow, C(u64::from(words)));
        self.b.end(Term::Jump(on), on);
        self.room = Room { words, end: None };
    }

    /// An event in the queue of the next delta, whose words after the first `fill` writes.
    fn queue(&mut self, write: Write, payload: u32, fill: impl FnOnce(&mut Self, Mem)) {
        let id = self.write_id(write.clone());
        let size = payload + 1;
        self.reserve(size);
        self.room.words -= size;
        let (at, used) = match self.room.end {
            Some((block, at, used)) if block == self.b.at => (at, used),
            _ => {
                let (at, end) = (self.b.var(), self.b.load(context(header::QUEUE_AT)));
                self.b.copy(at, end);
                (at, 0)
            }
        };
        let event = Mem { base: Base::Outside(at), word: used, index: None };
        let here = (self.b.at, self.b.position());
        self.b.store(event, C(u64::from(id) | u64::from(payload) << 32));
        fill(self, offset(event, 1));
        let used = used + size;
        let total = self.width(self.design.signals[write.signal.index()].ty);
        let whole =
            !write.moving && write.kept.is_none() && write.width == total && (1..=64).contains(&total);
        match &mut self.run {
            Some(run) if whole && run.end == (here.0, at, used - size) => {
                run.then.push(id);
                run.end = (self.b.at, at, used);
            }
            _ => {
                self.end_run();
                let run = || Run { first: here, write, then: Vec::new(), end: (here.0, at, used) };
                self.run = whole.then(run);
            }
        }
        let after = self.b.add(at.into(), C(8 * u64::from(used)));
        self.b.store(context(header::QUEUE_AT), after);
        self.room.end = Some((self.b.at, at, used));
    }

    /// The event that commits registers of so many words: where these are, which are still to be written.
    pub(super) fn commit_event(&mut self, write: Write, words: u32) -> Mem {
        let id = self.write_id(write);
        let size = words + 1;
        self.reserve(size);
        self.room.words -= size;
        // Other events come after it.
        self.end_run();
        self.room.end = None;
        let (at, end) = (self.b.var(), self.b.load(context(header::QUEUE_AT)));
        self.b.copy(at, end);
        let event = Mem { base: Base::Outside(at), word: 0, index: None };
        self.b.store(event, C(u64::from(id) | u64::from(words) << 32));
        let after = self.b.add(at.into(), C(8 * u64::from(size)));
        self.b.store(context(header::QUEUE_AT), after);
        offset(event, 1)
    }

    /// This block goes on at `to`, to which nothing else goes.
    pub(super) fn go_on(&mut self, to: B) {
        let here = self.b.at;
        let ends =
            [self.room.end.as_mut().map(|end| &mut end.0), self.run.as_mut().map(|run| &mut run.end.0)];
        ends.into_iter().flatten().filter(|block| **block == here).for_each(|block| *block = to);
    }

    /// The first of the events that follow one another says so.
    pub(super) fn end_run(&mut self) {
        let Some(run) = self.run.take().filter(|run| !run.then.is_empty()) else { return };
        let id = self.write_id(Write { then: run.then.into(), ..run.write });
        if let Inst::Store { src: C(header), .. } = self.b.inst_at(run.first) {
            *header = u64::from(id) | *header >> 32 << 32;
        }
    }

    /// Notes an effect of the running activation, where somebody asks.
    pub(super) fn note_effect(&mut self) {
        if self.effect {
            self.b.store(context(header::EFFECT), C(1));
        }
    }

    /// A procedural drive whose enable is 1 (or not there); false if the kernel has to do it.
    pub(super) fn drive(
        &mut self,
        target: &Ref,
        value: &Val,
        delay: &Val,
        imm: &Imm,
        slots: &[Option<Val>],
    ) -> bool {
        let Imm::Drive { mode: DriveMode::Assign, kept, .. } = imm else { return false };
        let Ref::Static { root, low, width, valid } = target else { return false };
        if let Root::Slot(slot) = root {
            return self.write_slot(*slot, *low, *width, *valid, value, slots);
        }
        let Root::Signal(signal) = *root else { return false };
        let Val::Time(C(fs), C(steps)) = delay else { return false };
        let delta = *steps as u32;
        let inside = match low {
            Low::At(low) => valid.0 <= *low && low + width <= valid.1,
            Low::Element { .. } => true,
        };
        if let (Low::At(low), false) = (low, inside)
            && *low >= valid.1
            && (valid.0, valid.1) == (0, 0)
        {
            // Nothing is there, and nothing is written; the event remains.
            return false;
        }
        if !inside || *fs != 0 {
            return false;
        }
        if delta == 0 {
            if let Some(variables) = self.overlay.get(&signal).cloned() {
                return self.write_overlay(signal, &variables, *low, value);
            }
            let Val::Bits(bits) = value else { return false };
            if !self.write_now(signal, *low, bits) {
                return false;
            }
            self.forget(signal);
            self.note_effect();
            return true;
        }
        // A later delta is rare, and left to the kernel.
        let bits = match value {
            Val::Bits(bits) if matches!(low, Low::Element { .. }) => !is_wide(bits.width),
            Val::Bits(bits) => bits.width > 0,
            _ => false,
        };
        if *steps != 1 || !bits {
            return false;
        }
        if !self.write_next(signal, *low, value, *kept) {
            return false;
        }
        self.note_effect();
        true
    }

    /// Writes a window of a value in variables.
    fn write_variables(
        &mut self,
        variables: &Val,
        ty: ir::design::ty::TyId,
        low: Low,
        valid: (u64, u64),
        value: &Val,
    ) -> bool {
        let total = self.width(ty);
        match (variables, value) {
            (Val::Bits(have), Val::Bits(bits)) => {
                let new = match low {
                    Low::At(0) if bits.width == total => value.clone(),
                    Low::At(low) => {
                        if let Form::Memory(_) = have.form {
                            return false;
                        }
                        let mut parts = vec![
                            have.slice(&mut self.b, low + bits.width, total - low - bits.width),
                            bits.clone(),
                            have.slice(&mut self.b, 0, low),
                        ];
                        parts.retain(|p| p.width > 0);
                        Val::Bits(Bits { width: total, form: Form::Parts(parts) })
                    }
                    Low::Element { base, index, stride, within } => {
                        if matches!(have.form, Form::Memory(_)) {
                            return false;
                        }
                        let fits = 64 % stride == 0 && base % stride + bits.width <= stride
                            || stride.is_multiple_of(64) && base % 64 + bits.width <= 64;
                        if !fits && bits.width > 64 && !is_window(total, bits.width) {
                            return false;
                        }
                        let mut words = have.words(&mut self.b);
                        if !fits && bits.width <= 64 {
                            self.window_into(&mut words, (base, index, stride), within, valid, bits);
                            let new = super::value::words(total, words);
                            self.assign(variables, ty, &new);
                            return true;
                        }
                        let far = self.b.bin(Bin::Mul, index, C(stride));
                        let low = self.b.add(far, C(base));
                        let (word, shift) = (self.b.shr(low, 6), self.b.and(low, C(63)));
                        let down = self.b.sub(C(63), shift);
                        let parts = bits.words(&mut self.b);
                        for (i, part) in parts.into_iter().enumerate() {
                            let (i, hole) = (i as u64, C(mask((bits.width - 64 * i as u64).min(64))));
                            self.write_limbs(&mut words, word, [hole, part].map(|w| (w, shift)), within, i);
                            if fits {
                                continue;
                            }
                            // What is in the next limb; a shift by 64 is one by 0, hence two of them.
                            let over = [hole, part].map(|word| {
                                let half = self.b.shr(word, 1);
                                (self.b.bin(Bin::Shr, half, down), C(0))
                            });
                            self.write_limbs(&mut words, word, over, within, i + 1);
                        }
                        super::arith::trim(&mut self.b, &mut words, total);
                        super::value::words(total, words)
                    }
                };
                self.assign(variables, ty, &new);
                true
            }
            _ => {
                self.assign(variables, ty, value);
                true
            }
        }
    }

    /// Writes bits, the second of two with the amounts that they are shifted up by, where the first has ones, into the limb
    /// `after` the one at `word`, where there is one, and where `within`.
    fn write_limbs(
        &mut self,
        words: &mut Words,
        word: Operand,
        parts: [(Operand, Operand); 2],
        within: Operand,
        after: u64,
    ) {
        let [hole, moved] = parts.map(|(part, by)| self.b.bin(Bin::Shl, part, by));
        let keep = self.b.un(Un::Not, hole);
        for (i, limb) in words.iter_mut().enumerate().skip(after as usize) {
            let kept = self.b.and(*limb, keep);
            let new = self.b.or(kept, moved);
            let here = self.b.cmp(Cond::Eq, word, C(i as u64 - after));
            let here = self.b.and(here, within);
            *limb = self.b.select(here, new, *limb);
        }
    }

    fn write_overlay(&mut self, signal: SigId, variables: &Val, low: Low, value: &Val) -> bool {
        let ty = self.design.signals[signal.index()].ty;
        let total = self.width(ty);
        self.write_variables(variables, ty, low, (0, total), value)
    }

    /// Puts at most a word of bits to `base + index * stride` if that is `within`; those outside of `valid` are dropped.
    fn window_into(
        &mut self,
        words: &mut [Operand],
        (base, index, stride): (u64, Operand, u64),
        within: Operand,
        valid: (u64, u64),
        bits: &Bits,
    ) {
        let b = &mut self.b;
        let far = b.bin(Bin::Mul, index, C(stride));
        let low = b.add(far, C(base));
        let (word, shift) = (b.shr(low, 6), b.and(low, C(63)));
        // Shifts count modulo 64.
        let back = b.sub(C(63), shift);
        let spread = |b: &mut Builder, word: Operand| {
            let high = b.bin(Bin::Shr, word, C(1));
            (b.bin(Bin::Shl, word, shift), b.bin(Bin::Shr, high, back))
        };
        let hole = spread(b, C(mask(bits.width)));
        let part = bits.single(b);
        let part = spread(b, part);
        for (i, limb) in words.iter_mut().enumerate() {
            let here = b.cmp(Cond::Eq, word, C(i as u64));
            let (mut gone, mut new) = (b.select(here, hole.0, C(0)), part.0);
            if i > 0 {
                let next = b.cmp(Cond::Eq, word, C(i as u64 - 1));
                gone = b.select(next, hole.1, gone);
                new = b.select(next, part.1, new);
            }
            let gone = b.and(gone, C(within_limb(i as u64, valid)));
            let gone = b.select(within, gone, C(0));
            let keep = b.un(Un::Not, gone);
            let (kept, new) = (b.and(*limb, keep), b.and(new, gone));
            *limb = b.or(kept, new);
        }
    }

    fn write_slot(
        &mut self,
        slot: u32,
        low: Low,
        width: u64,
        valid: (u64, u64),
        value: &Val,
        slots: &[Option<Val>],
    ) -> bool {
        if matches!(value, Val::Bits(bits) if bits.width == 0) {
            // There is nothing to write, wherever that is.
            return true;
        }
        let Some(Some(variables)) = slots.get(slot as usize).cloned() else { return false };
        let Some(ty) = self.slot_type(slot) else { return false };
        match low {
            Low::At(low) if width > 0 && low >= valid.1 => true,
            Low::At(low) if width > 0 && (low < valid.0 || low + width > valid.1) => {
                // Bits that do not exist are dropped.
                let (from, to) = (low.max(valid.0), (low + width).min(valid.1));
                let Val::Bits(bits) = value else { return false };
                let part = bits.slice(&mut self.b, from - low, to - from);
                self.write_variables(&variables, ty, Low::At(from), valid, &Val::Bits(part))
            }
            low => self.write_variables(&variables, ty, low, valid, value),
        }
    }
}

/// The signal that a reference whose words are known only when it runs is to, for sure or likely.
fn referred_to(target: &Ref, guess: Option<SigId>) -> Option<SigId> {
    let Ref::Dynamic(words) = target else { return None };
    match **words {
        [C(0), C(signal), _, _, _, C(0)] => Some(SigId(signal as u32)),
        _ => guess,
    }
}
