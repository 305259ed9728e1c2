//! The store: what references read and write, and who learns of a change.

use crate::abi::{header, narrow};
use crate::code::{NOWHERE, Write};
use crate::convert;
use crate::kernel::{Dynamic, FrameAt, Kernel};
use crate::layout::{Class, LARGE, Settling, reference as words_of};
use crate::objects::{self, Object};
use crate::words::{self, Limbs};
use ir::design::SigId;
use ir::design::ty::TyId;
use reference::machine::Stop;
use reference::stepper;
use reference::value::{self, Ref, Root, Value};

/// What a reference refers to, as its first word says.
pub(crate) mod root {
    pub(crate) const SIGNAL: u64 = 0;
    pub(crate) const SLOT: u64 = 1;
    pub(crate) const MEMORY: u64 = 2;
}

/// A reference, with the width of its window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Reference {
    pub(crate) root: u64,
    pub(crate) id: u64,
    pub(crate) low: u64,
    pub(crate) valid: (u64, u64),
    pub(crate) path: u64,
    pub(crate) width: u64,
}

/// What a value that is written is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// So many bits.
    Bits(u64),
    /// Of a type that is not bit-like.
    Other(TyId),
}

impl Reference {
    pub(crate) fn whole(signal: u32, width: u64) -> Reference {
        Reference { root: root::SIGNAL, id: u64::from(signal), low: 0, valid: (0, width), path: 0, width }
    }

    pub(crate) fn from_words(words: &[u64], width: u64) -> Reference {
        let at = |i: u32| words[i as usize];
        Reference {
            root: at(words_of::ROOT),
            id: at(words_of::ID),
            low: at(words_of::LOW),
            valid: (at(words_of::FROM), at(words_of::TO)),
            path: at(words_of::PATH),
            width,
        }
    }

    pub(crate) fn words(&self) -> [u64; words_of::WORDS as usize] {
        [self.root, self.id, self.low, self.valid.0, self.valid.1, self.path]
    }

    /// A window within this one, of a part of `bound` bits.
    pub(crate) fn window(&self, offset: u64, width: u64, bound: u64) -> Reference {
        let end = self.low.saturating_add(bound);
        let valid = (self.valid.0.max(self.low), self.valid.1.min(end));
        Reference { low: self.low.saturating_add(offset), valid, width, ..*self }
    }

    /// The bits that exist of a window of `width` bits, from and to (exclusive).
    fn range(&self, width: u64) -> (u64, u64) {
        (self.low.max(self.valid.0), self.low.saturating_add(width).min(self.valid.1))
    }

    /// The content of its window, given that of the whole.
    pub(crate) fn read(&self, whole: &[u64], out: &mut [u64]) {
        let (start, end) = self.range(self.width);
        if start == self.low && end == self.low.saturating_add(self.width) {
            return words::slice(whole, start, self.width, out);
        }
        out.fill(0);
        if start < end {
            words::transfer(out, self.width, start - self.low, whole, start, end - start);
        }
    }
}

/// An entry of the table of [`narrow`] writes.
#[repr(align(64))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct NarrowEntry(pub(crate) [u64; narrow::WORDS as usize]);

impl Kernel<'_> {
    /// A reference to the whole of a static signal.
    pub(crate) fn whole(&self, signal: SigId) -> Reference {
        Reference::whole(signal.0, self.width(self.design.signals[signal.index()].ty))
    }

    /// The width of what a type of references refers to.
    pub(crate) fn referred_width(&self, ty: TyId) -> u64 {
        convert::window_width(&self.design.types, ty)
    }

    pub(crate) fn reference_of(&mut self, r: &Ref) -> Reference {
        let (root, id) = match r.root {
            Root::Signal(signal) => (root::SIGNAL, u64::from(signal)),
            Root::Slot(slot) => (root::SLOT, u64::from(slot)),
            Root::Memory(address) => (root::MEMORY, address),
        };
        let path = self.objects.insert(Object::Path(r.path.clone()));
        Reference { root, id, low: r.low, valid: r.valid, path, width: r.width }
    }

    pub(crate) fn to_ref(&self, r: &Reference) -> Ref {
        let root = match r.root {
            root::SIGNAL => Root::Signal(r.id as u32),
            root::SLOT => Root::Slot(r.id as u32),
            _ => Root::Memory(r.id),
        };
        let path = self.objects.path(r.path).to_vec();
        Ref { root, path, low: r.low, width: r.width, valid: r.valid }
    }

    /// The type of a signal.
    pub(crate) fn signal_type(&self, signal: u64) -> Option<TyId> {
        match self.design.signals.get(signal as usize) {
            Some(signal) => Some(signal.ty),
            None => self.dynamic.get(&u32::try_from(signal).ok()?).map(|d| d.ty),
        }
    }

    /// The words of a signal.
    pub(crate) fn signal_words(&self, signal: u64) -> Option<&[u64]> {
        match self.layout.signals.get(signal as usize) {
            Some(_) => Some(self.content(SigId(signal as u32))),
            None => self.dynamic.get(&u32::try_from(signal).ok()?).map(|d| &d.words[..]),
        }
    }

    /// The content of a signal as a value.
    pub(crate) fn signal_value(&self, signal: u64) -> Option<Value> {
        Some(self.to_value(self.signal_type(signal)?, self.signal_words(signal)?))
    }

    fn default_words(&self, ty: TyId, out: &mut [u64]) {
        objects::default(&self.design.types, ty, out);
    }

    /// The content of a reference of type `ty`.
    pub(crate) fn load_ref(&mut self, r: &Reference, ty: TyId, out: &mut [u64]) -> Result<(), Stop> {
        match r.root {
            root::SIGNAL => {
                let Some(signal_ty) = self.signal_type(r.id) else {
                    self.default_words(ty, out);
                    return Ok(());
                };
                if r.low >= r.valid.1 && r.width > 0 {
                    self.default_words(ty, out);
                    return Ok(());
                }
                let bits = Class::of(&self.design.types, signal_ty);
                if r.path != 0 {
                    let whole = self.signal_value(r.id).unwrap_or(Value::Token);
                    let types = &self.design.types;
                    let found = stepper::read(&whole, &self.to_ref(r), || value::default(types, ty));
                    let words = self.value_words(ty, &found);
                    out.copy_from_slice(&words);
                } else if let Some(whole) = self.signal_words(r.id) {
                    match bits {
                        Class::Bits(_) => r.read(whole, out),
                        _ => out.copy_from_slice(whole),
                    }
                }
                Ok(())
            }
            root::MEMORY => {
                let whole = self.load_memory(r.id, r.low.saturating_add(r.width))?;
                r.read(&whole, out);
                Ok(())
            }
            _ => self.load_slot(r, ty, out),
        }
    }

    /// The content of a promoted signal of the frame that runs.
    fn load_slot(&mut self, r: &Reference, ty: TyId, out: &mut [u64]) -> Result<(), Stop> {
        let body = self.running.body as usize;
        let Some(&at) = self.layout.bodies.get(body).and_then(|b| b.slots.get(r.id as usize)) else {
            return Err(outside());
        };
        let slot_ty = self.design.bodies[body].slots[r.id as usize];
        let count = self.count(slot_ty);
        let Some(frame) = self.frame() else { return Err(outside()) };
        let content = Limbs::from_slice(&frame[at as usize..at as usize + count]);
        if r.path != 0 {
            let whole = self.to_value(slot_ty, &content);
            let types = &self.design.types;
            let found = stepper::read(&whole, &self.to_ref(r), || value::zero(types, ty));
            out.copy_from_slice(&self.value_words(ty, &found));
        } else if let Class::Bits(_) = Class::of(&self.design.types, slot_ty) {
            r.read(&content, out);
        } else {
            out.copy_from_slice(&content);
        }
        Ok(())
    }

    /// Writes a promoted signal of the frame that runs.
    pub(crate) fn store_slot(&mut self, r: &Reference, form: Form, content: &[u64]) -> Result<(), Stop> {
        let body = self.running.body as usize;
        let Some(&at) = self.layout.bodies.get(body).and_then(|b| b.slots.get(r.id as usize)) else {
            return Err(outside());
        };
        let at = at as usize;
        let slot_ty = self.design.bodies[body].slots[r.id as usize];
        let count = self.count(slot_ty);
        let new = match (Class::of(&self.design.types, slot_ty), form) {
            (Class::Bits(width), Form::Bits(part)) if r.path == 0 => {
                let (start, end) = r.range(part);
                let Some(frame) = self.frame_mut() else { return Err(outside()) };
                if start < end {
                    let whole = &mut frame[at..at + count];
                    words::transfer(whole, width, start, content, start - r.low, end - start);
                }
                return Ok(());
            }
            (_, Form::Other(_)) if r.path == 0 => Limbs::from_slice(content),
            _ => {
                let Some(frame) = self.frame() else { return Err(outside()) };
                let old = Limbs::from_slice(&frame[at..at + count]);
                let mut whole = self.to_value(slot_ty, &old);
                stepper::write(&mut whole, &self.to_ref(r), self.formed(form, content));
                self.value_words(slot_ty, &whole)
            }
        };
        let Some(frame) = self.frame_mut() else { return Err(outside()) };
        frame[at..at + count].copy_from_slice(&new);
        Ok(())
    }

    /// A value by its form.
    pub(crate) fn formed(&self, form: Form, content: &[u64]) -> Value {
        match form {
            Form::Bits(width) => convert::bits(width, content).into(),
            Form::Other(ty) => self.to_value(ty, content),
        }
    }

    /// The form of a type.
    pub(crate) fn form(&self, ty: TyId) -> Form {
        self.design.types.width(ty).map_or(Form::Other(ty), Form::Bits)
    }

    /// Writes a reference, except for forced bits.
    pub(crate) fn store_ref(&mut self, r: &Reference, form: Form, content: &[u64]) -> Result<(), Stop> {
        match r.root {
            root::SIGNAL => {
                self.store_signal(r, form, content);
                Ok(())
            }
            root::MEMORY => {
                self.note_effect();
                let width = r.low.saturating_add(r.width);
                let mut old = self.load_memory(r.id, width)?;
                let Form::Bits(part) = form else { return Ok(()) };
                let (start, end) = r.range(part);
                if start < end {
                    words::transfer(&mut old, width, start, content, start - r.low, end - start);
                }
                self.store_memory(r.id, &old, width)
            }
            _ => Err(outside()),
        }
    }

    fn store_signal(&mut self, r: &Reference, form: Form, content: &[u64]) {
        let Some(ty) = self.signal_type(r.id) else { return };
        let signal = r.id as u32;
        match (Class::of(&self.design.types, ty), form) {
            (Class::Bits(_), Form::Bits(part)) if r.path == 0 => {
                let (start, end) = r.range(part);
                if start < end {
                    let mut bits = words::zeros(end - start);
                    words::slice(content, start - r.low, end - start, &mut bits);
                    self.put(signal, start, end - start, &mut bits);
                }
            }
            _ if self.masks.contains_key(&signal) => {}
            (_, Form::Other(_)) if r.path == 0 => self.replace(signal, ty, content),
            _ => {
                let Some(mut whole) = self.signal_value(r.id) else { return };
                if stepper::write(&mut whole, &self.to_ref(r), self.formed(form, content)) {
                    let words = self.value_words(ty, &whole);
                    self.replace(signal, ty, &words);
                }
            }
        }
    }

    /// Writes bits of a bit-like signal, which exist, except for those that are forced; spoils `part`.
    pub(crate) fn put(&mut self, signal: u32, low: u64, width: u64, part: &mut [u64]) {
        if let Some(forced) = self.masks.get(&signal)
            && let Some(old) = self.signal_words(u64::from(signal))
        {
            let (mut mask, mut now) = (words::zeros(width), words::zeros(width));
            words::slice(forced, low, width, &mut mask);
            words::slice(old, low, width, &mut now);
            for (i, word) in part.iter_mut().enumerate() {
                *word = now[i] & mask[i] | *word & !mask[i];
            }
        }
        self.put_bits(signal, low, width, part);
    }

    /// Writes bits of a bit-like signal, which exist, forced or not. Whether anything changed.
    pub(crate) fn put_bits(&mut self, signal: u32, low: u64, width: u64, part: &[u64]) -> bool {
        let Some(place) = self.layout.signals.get(signal as usize) else {
            let Some(Dynamic { words, .. }) = self.dynamic.get_mut(&signal) else { return false };
            if words::equal_window(words, low, part, width) {
                return false;
            }
            let whole = words.len() as u64 * 64;
            words::insert(words, whole, low, part, width);
            self.statistics.changes += 1;
            self.epoch += 1;
            return true;
        };
        let count = place.class.words();
        let words = &mut self.words[place.word as usize..(place.word + count) as usize];
        if words::equal_window(words, low, part, width) {
            return false;
        }
        words::insert(words, u64::from(count) * 64, low, part, width);
        self.changed(signal, (low / 64) as u32, (low + width).div_ceil(64) as u32);
        true
    }

    /// Gives a signal another content as a whole, forced or not.
    pub(crate) fn replace(&mut self, signal: u32, ty: TyId, content: &[u64]) {
        let Some(old) = self.signal_words(u64::from(signal)) else { return };
        if self.same(ty, old, content) {
            return;
        }
        match self.layout.signals.get(signal as usize) {
            Some(place) => {
                let at = place.word as usize;
                self.words[at..at + content.len()].copy_from_slice(content);
                self.changed(signal, 0, content.len() as u32);
            }
            None => {
                if let Some(dynamic) = self.dynamic.get_mut(&signal) {
                    dynamic.words = Limbs::from_slice(content);
                    self.statistics.changes += 1;
                    self.epoch += 1;
                }
            }
        }
    }

    /// Gives a hidden signal a content.
    pub(crate) fn set(&mut self, signal: SigId, content: &[u64]) {
        self.replace(signal.0, self.design.signals[signal.index()].ty, content);
    }

    /// Notes that words of a static signal changed, from and to (exclusive).
    pub(crate) fn changed(&mut self, signal: u32, from: u32, to: u32) {
        self.statistics.changes += 1;
        self.epoch += 1;
        let place = &self.layout.signals[signal as usize];
        for (word, mask) in &place.fanout {
            self.words[*word as usize] |= mask;
        }
        if place.large && place.settled.is_some() {
            let range = self.ranges.entry(signal).or_insert((from, to));
            *range = (range.0.min(from), range.1.max(to));
        }
        if let Some(journal) = place.journal {
            self.write_journal(journal, from, to);
        }
    }

    /// Makes what is settled the present content of what changed.
    pub(crate) fn settled(&mut self) {
        let (from, to) = (self.layout.touched as usize, self.layout.candidates as usize);
        for at in from..to {
            let mut set = std::mem::take(&mut self.words[at]);
            while set != 0 {
                let place = self.layout.settling[(at - from) * 64 + set.trailing_zeros() as usize];
                set &= set - 1;
                let (word, settled, range) = self.places(place);
                self.words.copy_within(word + range.0..word + range.1, settled + range.0);
            }
        }
        if !self.ranges.is_empty() {
            self.ranges.clear();
        }
        if !self.sources.is_empty() {
            let mut sources = std::mem::take(&mut self.sources);
            for (signal, content) in &mut sources {
                *content = Limbs::from_slice(self.content(SigId(*signal)));
            }
            self.sources = sources;
        }
    }

    /// Present and settled place of a touched signal, and the words that may differ.
    fn places(&self, place: Settling) -> (usize, usize, (usize, usize)) {
        let range = match place.count > LARGE {
            true => self.ranges.get(&place.signal).copied().unwrap_or((0, place.count)),
            false => (0, place.count),
        };
        (place.word as usize, place.settled as usize, (range.0 as usize, range.1 as usize))
    }

    /// Whether a signal whose change makes the network stale differs from its content at the last settling.
    pub(crate) fn differs(&self) -> bool {
        let (from, to) = (self.layout.touched as usize, self.layout.candidates as usize);
        for at in from..to {
            let mut set = self.words[at];
            while set != 0 {
                let place = self.layout.settling[(at - from) * 64 + set.trailing_zeros() as usize];
                set &= set - 1;
                let (word, settled, range) = self.places(place);
                let now = &self.words[word + range.0..word + range.1];
                let then = &self.words[settled + range.0..settled + range.1];
                if now != then && !self.same(self.design.signals[place.signal as usize].ty, now, then) {
                    return true;
                }
            }
        }
        self.sources.iter().any(|(signal, then)| {
            let ty = self.design.signals[*signal as usize].ty;
            !self.same(ty, self.content(SigId(*signal)), then)
        })
    }

    // ---- events -------------------------------------------------------------------------------------------------------

    /// Whether there are writes that were not looked at.
    pub(crate) fn is_writes_unknown(&self) -> bool {
        self.narrow.len() != self.governor.tables.writes.len()
    }

    /// Looks at the writes that there are, and says which of them the step loop may apply.
    pub(crate) fn learn_writes(&mut self) {
        for write in &self.governor.tables.writes[self.narrow.len()..] {
            let (at, shift) = ((write.low / 64) as u32, write.low % 64);
            let place = &self.layout.signals[write.signal.index()];
            let short = !write.moving && write.width > 0 && shift + write.width <= 64;
            let kept = write.kept.as_ref().and_then(|kept| kept.first()).copied().unwrap_or(0);
            let mask = if short && !place.large { (words::mask(write.width) & !kept) << shift } else { 0 };
            let total = match place.class {
                Class::Bits(width) => width,
                _ => 0,
            };
            let to_end = write.width.is_multiple_of(64) || write.low + write.width == total;
            let kind = match write.moving {
                _ if mask != 0 => shift,
                _ if place.large || write.width == 0 => narrow::OTHER,
                true if write.width <= 64 => narrow::MOVING,
                false if write.kept.is_none() && shift == 0 && to_end => {
                    narrow::WHOLE + write.width.div_ceil(64)
                }
                _ => narrow::OTHER,
            };
            let mask = if kind == narrow::MOVING { words::mask(write.width) & !kept } else { mask };
            let mut entry = [0; narrow::WORDS as usize];
            entry[narrow::WORD as usize] = u64::from(place.word + at);
            entry[narrow::MASK as usize] = mask;
            entry[narrow::KIND as usize] = kind;
            if kind != narrow::OTHER {
                let marks = place.fanout.iter().flat_map(|(word, mask)| [u64::from(*word), *mask]);
                let inline = &mut entry[narrow::MARKS as usize..narrow::MORE as usize];
                inline.iter_mut().zip(marks.clone()).for_each(|(to, mark)| *to = mark);
                let more: Box<[u64]> = marks.skip(inline.len()).chain([0, 0]).collect();
                if more.len() > 2 {
                    entry[narrow::MORE as usize] = more.as_ptr() as u64;
                    self.more_marks.push(more);
                }
            }
            let whole = mask != 0 && write.width == total;
            if whole && kept == 0 && write.then.is_empty() && place.fanout.len() <= 1 {
                entry[narrow::KIND as usize] = narrow::SINGLE;
                if place.fanout.is_empty() {
                    entry[narrow::MARKS as usize] = u64::from(self.layout.scratch);
                }
            }
            if let Some(reaction) = write.commits {
                entry[narrow::KIND as usize] = narrow::COMMIT;
                entry[narrow::WORD as usize] = 2 * u64::from(reaction);
            }
            if let Some(run) = self.run_of(write) {
                let ends = run.as_ptr_range();
                entry[narrow::KIND as usize] = narrow::RUN;
                entry[narrow::MARKS as usize] = ends.start as u64;
                entry[narrow::MORE as usize] = ends.end as u64;
                self.more_marks.push(run);
            }
            self.narrow.push(NarrowEntry(entry));
        }
        self.words[header::NARROW_AT as usize] = self.narrow.as_ptr() as u64;
        // What is forced is not simply written.
        let count = if self.masks.is_empty() { self.narrow.len() } else { 0 };
        self.words[header::NARROW_COUNT as usize] = count as u64;
    }

    /// The members of a run, if the write is the first of one in which a change of any marks bits of one word at most.
    fn run_of(&self, write: &Write) -> Option<Box<[u64]>> {
        if write.then.is_empty() {
            return None;
        }
        let others = write.then.iter().map(|number| &self.governor.tables.writes[*number as usize]);
        let mut members = Vec::new();
        for write in [write].into_iter().chain(others) {
            let place = &self.layout.signals[write.signal.index()];
            // No bits of some word are nothing.
            let (word, bits) = match place.fanout[..] {
                [] => (self.layout.scratch, 0),
                [mark] => mark,
                _ => return None,
            };
            members.extend([u64::from(place.word), u64::from(word), bits]);
        }
        Some(members.into())
    }

    /// Applies a write of bits of one word that nothing forces; false for any other.
    pub(crate) fn write_narrow(&mut self, number: u32, value: u64) -> bool {
        let Some(NarrowEntry(entry)) = self.narrow.get(number as usize) else { return false };
        let (kind, mask) = (entry[narrow::KIND as usize], entry[narrow::MASK as usize]);
        let shift = if kind == narrow::SINGLE { 0 } else { kind };
        if shift >= 64 || !self.masks.is_empty() {
            return false;
        }
        let place = &mut self.words[entry[narrow::WORD as usize] as usize];
        let differs = (*place ^ value << shift) & mask;
        if differs != 0 {
            *place ^= differs;
            let signal = self.governor.tables.writes[number as usize].signal;
            for (word, bits) in &self.layout.signals[signal.index()].fanout {
                self.words[*word as usize] |= bits;
            }
            self.statistics.changes += 1;
            self.epoch += 1;
        }
        true
    }

    /// The registers that a write commits, and what they become; none if it does not do that.
    pub(crate) fn committed<'p>(
        &self,
        number: u32,
        mut payload: &'p [u64],
    ) -> impl Iterator<Item = (SigId, &'p [u64])> {
        let reaction = self.governor.tables.writes[number as usize].commits;
        let committed = reaction.map(|reaction| self.layout.committed(self.design, reaction));
        committed.into_iter().flatten().map(move |signal| {
            let words = self.layout.signals[signal.index()].class.words();
            let (value, rest) = payload.split_at(words as usize);
            payload = rest;
            (signal, value)
        })
    }

    /// Applies a write that is due.
    pub(crate) fn apply(&mut self, number: u32, payload: &[u64]) {
        let write = &self.governor.tables.writes[number as usize];
        let Write { signal, width, moving, .. } = *write;
        if write.commits.is_some() {
            let committed: Vec<(u32, Limbs)> =
                self.committed(number, payload).map(|(signal, value)| (signal.0, value.into())).collect();
            self.statistics.events += committed.len() as u64 - 1;
            committed.iter().for_each(|(signal, value)| self.apply(*signal, value));
            return;
        }
        let (low, value) = match moving {
            true => (payload[0], &payload[1..]),
            false => (write.low, payload),
        };
        if moving && low == NOWHERE {
            return;
        }
        let place = &self.layout.signals[signal.index()];
        if width == 0 {
            if let Class::Bits(_) = place.class {
                return;
            }
            if !self.masks.contains_key(&signal.0) {
                self.set(signal, value);
            }
            return;
        }
        let (at, shift) = ((low / 64) as u32, low % 64);
        if moving && shift + width <= 64 && self.masks.is_empty() && write.kept.is_none() {
            let mask = words::mask(width) << shift;
            let word = &mut self.words[(place.word + at) as usize];
            let new = *word & !mask | value[0] << shift & mask;
            if *word != new {
                *word = new;
                self.changed(signal.0, at, at + 1);
            }
            return;
        }
        let mut part = Limbs::from_slice(value);
        if let Some(kept) = &write.kept {
            let kept = kept.clone();
            self.keep(signal.0, low, width, &kept, &mut part);
        }
        self.put(signal.0, low, width, &mut part);
    }

    /// Replaces bits of `part` that are not to be written by those that are there.
    pub(crate) fn keep(&self, signal: u32, low: u64, width: u64, kept: &[u64], part: &mut [u64]) {
        let Some(whole) = self.signal_words(u64::from(signal)) else { return };
        let mut now = words::zeros(width);
        words::slice(whole, low, width, &mut now);
        for (i, word) in part.iter_mut().enumerate() {
            *word = now[i] & kept[i] | *word & !kept[i];
        }
    }

    /// The same for a reference, whose window may be partly or wholly beyond what exists.
    pub(crate) fn keep_window(&self, target: &Reference, kept: &[u64], content: &mut [u64]) {
        let Some(whole) = self.signal_words(target.id) else { return };
        let mut now = words::zeros(target.width);
        target.read(whole, &mut now);
        for (i, word) in content.iter_mut().enumerate() {
            *word = now[i] & kept[i] | *word & !kept[i];
        }
    }

    // ---- linear memory ------------------------------------------------------------------------------------------------

    pub(crate) fn load_memory(&mut self, address: u64, width: u64) -> Result<Limbs, Stop> {
        // What is larger than the memory is out of bounds anyway.
        let fits = width.div_ceil(8) <= self.memory.size() + 0x1_0000;
        let mut out = if fits { words::zeros(width) } else { Limbs::new() };
        self.memory.load(address, width, &mut out).map_err(|e| Stop::Fault(e.to_string()))?;
        Ok(out)
    }

    pub(crate) fn store_memory(&mut self, address: u64, content: &[u64], width: u64) -> Result<(), Stop> {
        self.note_effect();
        self.epoch += 1;
        self.memory.store(address, width, content).map_err(|e| Stop::Fault(e.to_string()))
    }

    // ---- frames -------------------------------------------------------------------------------------------------------

    /// The frame that runs.
    pub(crate) fn frame(&self) -> Option<&[u64]> {
        match self.running.frame {
            FrameAt::None => None,
            FrameAt::Context(at) => self.words.get(at as usize..),
            FrameAt::Callee(stack) => self.callees(stack).last().map(|c| &c.words[..]),
        }
    }

    /// The frame that runs.
    pub(crate) fn frame_mut(&mut self) -> Option<&mut [u64]> {
        match self.running.frame {
            FrameAt::None => None,
            FrameAt::Context(at) => self.words.get_mut(at as usize..),
            FrameAt::Callee(stack) => self.callees_mut(stack).last_mut().map(|c| &mut c.words[..]),
        }
    }
}

fn outside() -> Stop {
    Stop::Fault("a promoted signal outside of its frame".to_owned())
}
