//! Copies of large signals, which cost what differs and not what is there.
//!
//! A process that yields an array, the connection from there to a signal, and the process that reads that signal and
//! yields it again hand one large value round, of which at most an element is new. So each large signal has a journal of
//! the words that were lately written; a copy of it remembers how far both journals had got when they were equal, and
//! the next copy looks at what was written since, on either side.
//!
//! Native code says of a large value that it yields where it is (a *description*): the word of the context block where
//! it begins, how many elements differ from that, and of each the lowest bit ([`NOWHERE`]: of none) and the bits.

use crate::abi::header;
use crate::code::NOWHERE;
use crate::kernel::Kernel;
use crate::layout::Class;
use crate::words::{self, Limbs};
use ir::design::ty::{Ty, TyId};
use ir::design::{Delay, GraphDef, SigId};
use reference::machine::Stop;
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// Writes that a journal remembers.
const ENTRIES: u64 = 16;

/// Words from and to (exclusive), ascending.
type Ranges = SmallVec<[(u32, u32); 8]>;

/// What holds a copy of a signal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Holder {
    /// A signal.
    Signal(u32),
    /// What a drive was at its last evaluation.
    Last(u32),
}

/// A copy that was equal to its signal, when so many writes had been made to the signal, and to the copy.
#[derive(Clone, Copy, Debug)]
struct Copied {
    holder: Holder,
    read: u64,
    written: u64,
}

#[derive(Clone, Debug, Default)]
struct Journal {
    /// Writes so far.
    count: u64,
    /// The last of them, by number.
    last: [(u32, u32); ENTRIES as usize],
    copies: Vec<Copied>,
}

impl Journal {
    fn write(&mut self, from: u32, to: u32) {
        self.last[(self.count % ENTRIES) as usize] = (from, to);
        self.count += 1;
    }

    /// Adds what was written since then; false if that is forgotten.
    fn since(&self, count: u64, out: &mut Ranges) -> bool {
        if count + ENTRIES < self.count {
            return false;
        }
        out.extend((count..self.count).map(|at| self.last[(at % ENTRIES) as usize]));
        true
    }
}

/// The journals of the large signals.
#[derive(Debug, Default)]
pub(crate) struct Journals {
    /// By signal.
    by_signal: Vec<Option<Box<Journal>>>,
    /// Large signals by their first word.
    places: BTreeMap<u32, u32>,
}

impl Journals {
    pub(crate) fn new(layout: &crate::layout::Layout) -> Journals {
        let large = layout.signals.iter().enumerate().filter(|(_, signal)| signal.large);
        Journals {
            by_signal: layout.signals.iter().map(|signal| signal.large.then(Box::default)).collect(),
            places: large.map(|(i, signal)| (signal.word, i as u32)).collect(),
        }
    }

    fn of(&self, signal: u32) -> Option<&Journal> {
        self.by_signal.get(signal as usize)?.as_deref()
    }

    fn of_mut(&mut self, signal: u32) -> Option<&mut Journal> {
        self.by_signal.get_mut(signal as usize)?.as_deref_mut()
    }

    /// Words of a large signal were written.
    pub(crate) fn write(&mut self, signal: u32, from: u32, to: u32) {
        if let Some(journal) = self.of_mut(signal) {
            journal.write(from, to);
        }
    }

    /// No copy is known to be one any more.
    pub(crate) fn forget(&mut self) {
        self.by_signal.iter_mut().flatten().for_each(|journal| journal.copies.clear());
    }

    /// What is kept of a drive is no copy any more.
    pub(crate) fn forget_last(&mut self, drive: u32) {
        for journal in self.by_signal.iter_mut().flatten() {
            journal.copies.retain(|copy| copy.holder != Holder::Last(drive));
        }
    }

    fn count(&self, holder: Holder) -> u64 {
        match holder {
            Holder::Signal(signal) => self.of(signal).map_or(0, |journal| journal.count),
            Holder::Last(_) => 0,
        }
    }

    /// Where a signal of so many words and a copy of it may differ.
    fn differences(&self, signal: u32, holder: Holder, words: u32) -> Ranges {
        let mut out = Ranges::new();
        let known = self.of(signal).is_some_and(|journal| {
            let Some(copy) = journal.copies.iter().find(|copy| copy.holder == holder) else { return false };
            let other = match holder {
                Holder::Signal(other) => self.of(other),
                Holder::Last(_) => None,
            };
            journal.since(copy.read, &mut out) && other.is_none_or(|j| j.since(copy.written, &mut out))
        });
        if !known {
            out.clear();
            out.push((0, words));
        }
        merge(&mut out);
        out
    }

    /// Notes that a signal and a copy of it are equal.
    fn equal(&mut self, signal: u32, holder: Holder) {
        let written = self.count(holder);
        let Some(journal) = self.of_mut(signal) else { return };
        let copy = Copied { holder, read: journal.count, written };
        match journal.copies.iter_mut().find(|copy| copy.holder == holder) {
            Some(known) => *known = copy,
            None => journal.copies.push(copy),
        }
    }
}

/// One range where they touch.
fn merge(ranges: &mut Ranges) {
    if ranges.len() < 2 {
        return;
    }
    ranges.sort_unstable();
    ranges.dedup_by(|next, kept| {
        let touch = next.0 <= kept.1;
        if touch {
            kept.1 = kept.1.max(next.1);
        }
        touch
    });
}

/// From the first to the last word in which two slices differ.
fn differing(a: &[u64], b: &[u64]) -> Option<(usize, usize)> {
    if let ([a], [b]) = (a, b) {
        return (a != b).then_some((0, 1));
    }
    if a == b {
        return None;
    }
    let differs = |(x, y): (&u64, &u64)| x != y;
    let first = a.iter().zip(b).position(differs)?;
    let last = a.iter().zip(b).rposition(differs)?;
    Some((first, last + 1))
}

/// Words of elements that differ, with their content.
type Patched = SmallVec<[(u32, u64); 4]>;

impl Kernel<'_> {
    /// The width of what may differ in a description of a value of this type.
    fn element_width(&self, ty: TyId) -> u64 {
        match *self.design.types.kind(ty) {
            Ty::Array { element, .. } => self.design.types.width(element).unwrap_or(0),
            _ => 0,
        }
    }

    /// Reads a description in scratch words: where the value begins, and the words of it that are others.
    fn described(&self, at: usize, ty: TyId) -> (u32, Patched) {
        let (place, count) = (self.words[at] as u32, self.words[at + 1] as usize);
        let width = self.element_width(ty);
        let mut out = Patched::new();
        for patch in self.words[at + 2..at + 2 + 2 * count].chunks_exact(2) {
            let (low, value) = (patch[0], patch[1]);
            if low == NOWHERE {
                continue;
            }
            let mut done = 0;
            while done < width {
                let (word, shift) = (((low + done) / 64) as u32, (low + done) % 64);
                let take = (64 - shift).min(width - done);
                let mask = words::mask(take) << shift;
                let bits = value >> done << shift & mask;
                match out.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, content)) => *content = *content & !mask | bits,
                    None => out.push((word, self.words[(place + word) as usize] & !mask | bits)),
                }
                done += take;
            }
        }
        (place, out)
    }

    /// The value of a description in scratch words.
    pub(crate) fn large_value(&self, at: usize, ty: TyId) -> Limbs {
        let (place, patched) = self.described(at, ty);
        let count = Class::of(&self.design.types, ty).words() as usize;
        let mut out = Limbs::from_slice(&self.words[place as usize..place as usize + count]);
        patched.iter().for_each(|(word, content)| out[*word as usize] = *content);
        out
    }

    /// The result of a process in a large signal, which a description in scratch words gives: what differs is kept until
    /// results take effect.
    pub(crate) fn publish_large(&mut self, signal: SigId, at: usize) {
        let info = &self.layout.signals[signal.index()];
        let (count, here) = (info.class.words(), info.word);
        let (place, patched) = self.described(at, self.design.signals[signal.index()].ty);
        let source = self.journals.places.get(&place).copied();
        let mut ranges = match source {
            Some(source) => {
                let holder = Holder::Signal(signal.0);
                let ranges = self.journals.differences(source, holder, count);
                self.journals.equal(source, holder);
                ranges
            }
            None => SmallVec::from_slice(&[(0, count)]),
        };
        let results = self.results.len();
        if !patched.is_empty() {
            for (word, _) in &patched {
                // It is no copy there, whether or not that is written.
                self.journals.write(signal.0, *word, word + 1);
                ranges.push((*word, word + 1));
            }
            merge(&mut ranges);
        }
        for (from, to) in ranges {
            let mut new = Limbs::from_slice(&self.words[(place + from) as usize..(place + to) as usize]);
            for (word, content) in patched.iter().filter(|p| (from..to).contains(&p.0)) {
                new[(word - from) as usize] = *content;
            }
            let old = &self.words[(here + from) as usize..(here + to) as usize];
            if let Some((first, last)) = differing(old, &new) {
                let value = Limbs::from_slice(&new[first..last]);
                self.push_result(signal.0, from + first as u32, value);
            }
        }
        // Writes of what is no large signal are not counted.
        if source.is_some() && patched.is_empty() && self.results.len() == results {
            self.note_same(signal.0, place);
        }
    }

    /// Writes words of a signal whose content is bits, forced or not.
    pub(crate) fn set_words(&mut self, signal: u32, at: u32, content: &[u64]) {
        let start = (self.layout.signals[signal as usize].word + at) as usize;
        if let [word] = *content {
            if std::mem::replace(&mut self.words[start], word) != word {
                self.changed(signal, at, at + 1);
            }
            return;
        }
        let words = &mut self.words[start..start + content.len()];
        if words != content {
            words.copy_from_slice(content);
            self.changed(signal, at, at + content.len() as u32);
        }
    }

    /// Makes a large signal a copy of another, by a drive that writes nothing else.
    fn copy_signal(&mut self, from: u32, to: u32, words: u32) {
        let (here, there) = (self.layout.signals[from as usize].word, self.layout.signals[to as usize].word);
        for (first, end) in self.journals.differences(from, Holder::Signal(to), words) {
            if let Some((first, end)) =
                self.copy_words(here + first, there + first, end - first).map(|(a, b)| (first + a, first + b))
            {
                self.changed(to, first, end);
            }
        }
        self.journals.equal(from, Holder::Signal(to));
        self.note_same(from, there);
    }

    /// Notes for native code that a large signal is equal to what is at this word of the context block, see
    /// [`SignalLayout::same`](crate::layout::SignalLayout::same).
    fn note_same(&mut self, signal: u32, place: u32) {
        if let Some(at) = self.layout.signals[signal as usize].same {
            let note = [u64::from(place), self.words[header::LARGE_WRITES as usize]];
            self.words[at as usize..at as usize + 2].copy_from_slice(&note);
        }
    }

    /// Copies words; from where to where they differed.
    fn copy_words(&mut self, from: u32, to: u32, count: u32) -> Option<(u32, u32)> {
        let (from, to, count) = (from as usize, to as usize, count as usize);
        let (a, b) = differing(&self.words[from..from + count], &self.words[to..to + count])?;
        self.words.copy_within(from + a..from + b, to + a);
        Some((a as u32, b as u32))
    }

    /// A connection of one large signal to another, [`Callout::Copy`](crate::abi::Callout::Copy).
    pub(crate) fn connect_large(&mut self, drive: u32, enabled: bool) -> Result<(), Stop> {
        let info = &self.design.drives[drive as usize];
        let (GraphDef::Content(from), GraphDef::Ref(to)) =
            (self.design.values[info.value.index()].def, self.design.values[info.target.index()].def)
        else {
            return Err(Stop::Fault("a connection of what is no signal".to_owned()));
        };
        debug_assert!(info.delay == Delay::Connection && !info.resolved);
        if self.masks.contains_key(&to.0) {
            let value = Limbs::from_slice(self.content(from));
            return self.connect_with(drive, &value, enabled);
        }
        let words = self.layout.signals[from.index()].class.words();
        if !self.layout.direct[drive as usize] {
            let (last, state) = (self.layout.last[drive as usize], 1 + u64::from(enabled));
            let here = self.layout.signals[from.index()].word;
            let mut changed = std::mem::replace(&mut self.words[last as usize], state) != state;
            let holder = Holder::Last(drive);
            for (first, end) in self.journals.differences(from.0, holder, words) {
                changed |= self.copy_words(here + first, last + 1 + first, end - first).is_some();
            }
            self.journals.equal(from.0, holder);
            if !changed || !enabled {
                return Ok(());
            }
        }
        self.copy_signal(from.0, to.0, words);
        Ok(())
    }
}
