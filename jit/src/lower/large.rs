//! Copies of large signals: what `kernel::large` does, as long as the journals remember what was written.

use super::Lower;
use super::builder::context;
use super::steps::indexed;
use super::value::{Bits, Patch};
use crate::lir::{Bin, Cond, Inst, Operand, Term, V};
use Operand::C;
use ir::design::{DriveId, SigId};
use kernel::abi::Callout;
use kernel::code::NOWHERE;
use kernel::layout::{copies, journal, sameness};

impl Lower<'_> {
    /// Notes in its journal that a word of a large signal is written.
    pub(super) fn write_journal(&mut self, at: u32, word: Operand) {
        let count = self.b.load(context(at + journal::COUNT));
        let slot = self.b.and(count, C(journal::ENTRIES - 1));
        let to = self.b.var();
        self.b.copy(to, slot);
        self.b.store(indexed(at + journal::FIRST, to), word);
        let count = self.b.add(count, C(1));
        self.b.store(context(at + journal::COUNT), count);
    }

    /// Goes through the words that a journal remembers from one count to another.
    fn each_written(&mut self, at: u32, (from, to): (Operand, Operand), mut body: impl FnMut(&mut Self, V)) {
        let (count, word, slot) = (self.b.var(), self.b.var(), self.b.var());
        let [head, each, done] = std::array::from_fn(|_| self.b.block());
        self.b.copy(count, from);
        self.b.end(Term::Jump(head), head);
        self.b.branch(Cond::Ult, count.into(), to, each, done, each);
        let entry = self.b.and(count.into(), C(journal::ENTRIES - 1));
        self.b.copy(slot, entry);
        let written = self.b.load(indexed(at + journal::FIRST, slot));
        self.b.copy(word, written);
        body(self, word);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: count, a: count.into(), b: C(1) });
        self.b.end(Term::Jump(head), done);
    }

    /// A connection of a whole large signal to another, with this enable.
    pub(super) fn copy_large(&mut self, drive: DriveId, (from, to): (SigId, SigId), enable: Operand) {
        let layout = self.layout;
        let (source, target) = (&layout.signals[from.index()], &layout.signals[to.index()]);
        let (slow, done) = (self.b.cold_block(), self.b.block());
        if let (Some(notes), Some(read), Some(written), false) =
            (layout.copies[drive.index()], source.journal, target.journal, target.forcible)
        {
            let direct = layout.direct[drive.index()];
            let known = |lower: &mut Self, at: u32, note: u32| {
                let (now, then) = (lower.b.load(context(at)), lower.b.load(context(notes + note)));
                let since = lower.b.sub(now, then);
                let next = lower.b.block();
                lower.b.branch(Cond::Ugt, since, C(journal::ENTRIES), slow, next, next);
                (then, now)
            };
            let reads = known(self, read, copies::FROM);
            let writes = known(self, written, copies::TO);
            if !direct {
                let news = known(self, read, copies::LAST);
                let last = layout.last[drive.index()];
                let (state, differs) = (self.b.add(enable, C(1)), self.b.var());
                let old = self.b.load(context(last));
                let other = self.b.xor(old, state);
                self.b.copy(differs, other);
                self.b.store(context(last), state);
                self.each_written(read, news, |lower, word| {
                    let new = lower.b.load(indexed(source.word, word));
                    let old = lower.b.load(indexed(last + 1, word));
                    let other = lower.b.xor(old, new);
                    lower.b.emit(Inst::Bin { op: Bin::Or, dst: differs, a: differs.into(), b: other });
                    lower.b.store(indexed(last + 1, word), new);
                });
                self.b.store(context(notes + copies::LAST), news.1);
                let (changed, enabled) = (self.b.block(), self.b.block());
                self.b.branch(Cond::Ne, differs.into(), C(0), changed, done, changed);
                self.b.branch(Cond::Ne, enable, C(0), enabled, done, enabled);
            }
            // A word that is written is noted after it was read: what is still to be read is not lost.
            for (journal, counts) in [(written, writes), (read, reads)] {
                self.each_written(journal, counts, |lower, word| {
                    let (changed, next) = (lower.b.block(), lower.b.block());
                    let new = lower.b.load(indexed(source.word, word));
                    let old = lower.b.load(indexed(target.word, word));
                    lower.b.branch(Cond::Ne, old, new, changed, next, changed);
                    lower.b.store(indexed(target.word, word), new);
                    lower.mark(to, word.into());
                    lower.b.end(Term::Jump(next), next);
                });
            }
            let now = self.b.load(context(written));
            self.b.store(context(notes + copies::FROM), reads.1);
            self.b.store(context(notes + copies::TO), now);
            if let Some(note) = source.same {
                self.b.store(context(note + sameness::PLACE), C(u64::from(target.word)));
                self.b.store(context(note + sameness::OWN), reads.1);
                self.b.store(context(note + sameness::JOURNAL), C(u64::from(written)));
                self.b.store(context(note + sameness::SOURCE), now);
            }
            self.b.end(Term::Jump(done), slow);
        }
        let place = self.scratch(0);
        self.b.store(place, enable);
        self.b.call_or_stop(Callout::Copy, C(u64::from(drive.0)));
        self.b.end(Term::Jump(done), done);
        self.forget(to);
    }

    /// 0 if it is known that a large result is equal to what is at a place.
    pub(super) fn not_same(&mut self, note: u32, own: u32, at: Operand) -> Operand {
        let place = self.b.load(context(note + sameness::PLACE));
        let mut differs = self.b.xor(place, at);
        let source = self.b.load(context(note + sameness::JOURNAL));
        let journal = self.b.var();
        self.b.copy(journal, source);
        let counts = [
            (sameness::OWN, self.b.load(context(own))),
            (sameness::SOURCE, self.b.load(indexed(journal::COUNT, journal))),
        ];
        for (word, now) in counts {
            let then = self.b.load(context(note + word));
            let later = self.b.xor(then, now);
            differs = self.b.or(differs, later);
        }
        differs
    }

    /// Writes the elements of a large result that are others than they were, each within a word; the kernel may take that back.
    pub(super) fn give_elements(&mut self, signal: SigId, width: u64, patches: &[Patch]) {
        let first = self.layout.signals[signal.index()].word;
        for (i, patch) in patches.iter().enumerate() {
            // That which counts is the last of an element.
            let mut left_out = self.b.cmp(Cond::Eq, patch.low, C(NOWHERE));
            for later in &patches[i + 1..] {
                let again = self.b.cmp(Cond::Eq, patch.low, later.low);
                left_out = self.b.or(left_out, again);
            }
            let (write, next) = (self.b.block(), self.b.block());
            self.b.branch(Cond::Eq, left_out, C(0), write, next, write);
            self.write_word(signal, patch.low, &Bits::word(width, patch.bits), |lower, word, old| {
                let at = lower.b.add(word, C(1 << 32 | u64::from(first)));
                lower.append(true, at, &smallvec::smallvec![old]);
            });
            self.b.end(Term::Jump(next), next);
        }
    }
}
