//! Copies of large signals, which cost what differs and not what is there.
//!
//! A process that yields an array, the connection from there to a signal, and the process that reads that signal and
//! yields it again hand one large value round, of which at most an element is new. So each large signal has a [`journal`] of
//! the words that were lately written; a copy of it notes how far both journals had got when they were equal, and
//! the next copy looks at what was written since, on either side. All of that is in the context block: native code does the same,
//! and leaves to the kernel what a journal does not remember.
//!
//! Native code says of a large value that it yields where it is (a *description*): the word of the context block where
//! it begins (0 if the value is given already), how many elements differ from that, and of each the lowest bit ([`NOWHERE`]: of none) and the bits.

use crate::code::NOWHERE;
use crate::kernel::Kernel;
use crate::layout::{Class, copies, journal, sameness};
use crate::words::{self, Limbs};
use ir::design::ty::{Ty, TyId};
use ir::design::{Delay, GraphDef, SigId};
use reference::machine::Stop;
use smallvec::SmallVec;

/// Words from and to (exclusive), ascending.
type Ranges = SmallVec<[(u32, u32); 8]>;

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
    /// Fills the journals, in effect: what is written from now on is the first that they remember.
    pub(crate) fn start_journals(&mut self) {
        let journals = self.layout.signals.iter().filter_map(|signal| signal.journal);
        journals.for_each(|at| self.words[(at + journal::COUNT) as usize] += journal::ENTRIES + 1);
    }

    /// Notes in its journal that words of a large signal were written.
    pub(crate) fn write_journal(&mut self, at: u32, from: u32, to: u32) {
        let at = at as usize;
        let count = self.words[at];
        if u64::from(to - from) > journal::ENTRIES {
            // More than is remembered.
            self.words[at] = count + u64::from(to - from);
            return;
        }
        for (count, word) in (count..).zip(from..to) {
            self.words[at + journal::FIRST as usize + (count % journal::ENTRIES) as usize] = u64::from(word);
        }
        self.words[at] = count + u64::from(to - from);
    }

    /// What is kept of a drive is no copy any more.
    pub(crate) fn forget_last(&mut self, drive: u32) {
        if let Some(at) = self.layout.copies[drive as usize] {
            self.words[(at + copies::LAST) as usize] = 0;
        }
    }

    /// A word of the context block.
    fn word(&self, word: u32) -> u64 {
        self.words[word as usize]
    }

    /// Where what was equal may differ, so many words, when it was when so many writes were in these journals.
    fn differences(&self, notes: &[(u32, u64)], words: u32) -> Ranges {
        let mut out = Ranges::new();
        for &(at, count) in notes {
            let now = self.word(at);
            if count + journal::ENTRIES < now {
                return SmallVec::from_slice(&[(0, words)]);
            }
            for write in count..now {
                let word = self.word(at + journal::FIRST + (write % journal::ENTRIES) as u32) as u32;
                out.push((word, word + 1));
            }
        }
        merge(&mut out);
        out
    }

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
        if self.words[at] == 0 {
            return;
        }
        let (count, here, own, note) = (info.class.words(), info.word, info.journal, info.same);
        let (place, patched) = self.described(at, self.design.signals[signal.index()].ty);
        let mut ranges: Ranges = SmallVec::from_slice(&[(0, count)]);
        // Writes of what is no large signal are not counted.
        if let (Some(own), Some(note), Some(&source)) = (own, note, self.layout.journals.get(&place)) {
            if self.word(note + sameness::PLACE) == u64::from(place) {
                let counts =
                    [(own, self.word(note + sameness::OWN)), (source, self.word(note + sameness::SOURCE))];
                ranges = self.differences(&counts, count);
            }
            self.note_same(note, own, (place, source));
        }
        if !patched.is_empty() {
            for (word, _) in &patched {
                // It is no copy there, whether or not that is written.
                own.into_iter().for_each(|own| self.write_journal(own, *word, word + 1));
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

    /// Notes that a large signal with this journal is equal to what is at a place, which has a journal, too: where that is noted.
    fn note_same(&mut self, note: u32, own: u32, (place, source): (u32, u32)) {
        let content = [u64::from(place), self.word(own), u64::from(source), self.word(source)];
        self.words[note as usize..note as usize + content.len()].copy_from_slice(&content);
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
        let (source, target) = (&self.layout.signals[from.index()], &self.layout.signals[to.index()]);
        let (words, here, there, note) = (source.class.words(), source.word, target.word, source.same);
        let (Some(copies), Some(read), Some(written)) =
            (self.layout.copies[drive as usize], source.journal, target.journal)
        else {
            return Err(Stop::Fault("a copy of what has no journal".to_owned()));
        };
        if !self.layout.direct[drive as usize] {
            let (last, state) = (self.layout.last[drive as usize], 1 + u64::from(enabled));
            let mut changed = std::mem::replace(&mut self.words[last as usize], state) != state;
            for (first, end) in self.differences(&[(read, self.word(copies + copies::LAST))], words) {
                changed |= self.copy_words(here + first, last + 1 + first, end - first).is_some();
            }
            self.words[(copies + copies::LAST) as usize] = self.word(read);
            if !changed || !enabled {
                return Ok(());
            }
        }
        let counts = [copies::FROM, copies::TO].map(|count| self.word(copies + count));
        for (first, end) in self.differences(&[(read, counts[0]), (written, counts[1])], words) {
            if let Some((a, b)) = self.copy_words(here + first, there + first, end - first) {
                self.changed(to.0, first + a, first + b);
            }
        }
        self.words[(copies + copies::FROM) as usize] = self.word(read);
        self.words[(copies + copies::TO) as usize] = self.word(written);
        if let Some(note) = note {
            self.note_same(note, read, (there, written));
        }
        Ok(())
    }
}
