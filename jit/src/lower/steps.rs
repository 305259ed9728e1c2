//! The step loop of a design: common steps, one after another, see [`kernel::abi`].
//!
//! A step is one of three: processes wake because a signal changed (the next epsilon); what was issued for the next delta takes
//! effect; what is due at the next instant does. Then the network settles, it is found out which processes wake, and those
//! that are due run, in the order of their ranks. What is rare is left to the kernel.

use super::Lower;
use super::builder::context;
use crate::lir::{B, Base, Bin, Callee, Cond, Inst, Mem, Operand, Term, Un, V};
use Operand::C;
use kernel::abi::{Callout, Status, errand, header, narrow};
use kernel::code::NOWHERE;
use kernel::layout::{Plain, list, record, timer};

/// Sets of more words than this are gone through by a loop.
const UNROLLED: u32 = 2;

/// Where the loop leaves to, and with which answer.
pub(super) struct Leave {
    answer: V,
    at: B,
}

/// A word of a set of processes: how far it is from the first, a constant or in a variable.
#[derive(Clone, Copy)]
pub(super) enum Word {
    At(u32),
    Index(V),
}

impl Word {
    pub(super) fn of(self, set: u32) -> Mem {
        match self {
            Word::At(at) => context(set + at),
            Word::Index(index) => Mem { base: Base::Context, word: set, index: Some(index) },
        }
    }
}

/// A word of the context block whose place is in a variable.
pub(super) fn indexed(word: u32, index: V) -> Mem {
    Mem { base: Base::Context, word, index: Some(index) }
}

/// A word of a queue or table, behind a pointer.
fn behind(pointer: V, word: u32) -> Mem {
    Mem { base: Base::Outside(pointer), word, index: None }
}

impl Lower<'_> {
    pub(super) fn steps(&mut self) {
        let leave = Leave { answer: self.b.var(), at: self.b.cold_block() };
        let [top, wake, event, happened, settle, settled, run] = std::array::from_fn(|_| self.b.block());
        self.b.end(Term::Jump(top), top);
        let left = self.b.load(context(header::LEFT));
        let done = self.b.cold_block();
        let on = self.b.block();
        self.b.branch(Cond::Eq, left, C(0), done, on, on);
        let calm = self.b.load(context(header::CALM));
        let (ask, calmed) = (self.b.cold_block(), self.b.block());
        self.b.branch(Cond::Eq, calm, C(0), ask, calmed, ask);
        self.errand(&leave, errand::CALM, C(0), calmed);

        let (due, ask, stale) = (self.b.block(), self.b.cold_block(), self.b.block());
        self.if_network_due(due, wake);
        self.if_stale(stale, ask);
        self.count_step(&leave);
        self.increase(header::NOW_STEP, 1 << 32);
        self.b.end(Term::Jump(settle), ask);
        self.errand(&leave, errand::NETWORK, C(0), settled);
        self.b.at = wake;
        let any = self.b.var();
        self.b.copy(any, C(0));
        self.find_awake(Some(any));
        let epsilon = self.b.block();
        self.b.branch(Cond::Ne, any.into(), C(0), epsilon, event, epsilon);
        self.count_step(&leave);
        self.increase(header::NOW_STEP, 1 << 32);
        self.b.end(Term::Jump(run), event);

        self.next_event(&leave, happened, run);
        self.b.at = happened;
        self.if_network_due(settle, settled);
        self.settle(&leave, settled);
        self.b.at = settled;
        self.find_awake(None);
        self.b.end(Term::Jump(run), run);

        self.run_due(&leave);
        self.b.store(context(header::ACTIVE), C(0));
        let left = self.b.load(context(header::LEFT));
        let left = self.b.sub(left, C(1));
        self.b.store(context(header::LEFT), left);
        let calm = self.b.load(context(header::CALM));
        let (threads, next) = (self.b.cold_block(), self.b.block());
        self.b.branch(Cond::Eq, calm, C(0), threads, next, next);
        self.b.branch(Cond::Ne, left, C(0), calmed, done, threads);
        self.errand(&leave, errand::THREADS, C(0), top);
        self.b.at = done;
        self.b.finish(Status::Suspended, leave.at);
        self.end_loop(&leave);
    }

    /// Ends the loop as the answer of an errand says.
    fn end_loop(&mut self, leave: &Leave) {
        for (answer, status) in [(errand::REFUSED, Status::Call), (errand::CLOSE, Status::Returned)] {
            let (this, other) = (self.b.cold_block(), self.b.cold_block());
            self.b.branch(Cond::Eq, leave.answer.into(), C(answer), this, other, this);
            self.b.finish(status, other);
        }
        let end = self.b.at;
        self.b.finish(Status::Stop, end);
    }

    /// Asks the kernel; goes on at `next` if it says so.
    pub(super) fn errand(&mut self, leave: &Leave, what: u64, operand: Operand, next: B) {
        let arg = self.b.shl(operand, 8);
        let arg = self.b.or(arg, C(what));
        let answer = self.b.call(Callout::Errand, arg);
        self.b.copy(leave.answer, answer.into());
        self.b.branch(Cond::Ne, answer.into(), C(0), leave.at, next, next);
    }

    pub(super) fn increase(&mut self, word: u32, by: u64) {
        self.add_to(word, C(by));
    }

    pub(super) fn add_to(&mut self, word: u32, by: Operand) {
        let count = self.b.load(context(word));
        let count = self.b.add(count, by);
        self.b.store(context(word), count);
    }

    /// A step is taken at the current instant.
    fn count_step(&mut self, leave: &Leave) {
        let steps = self.b.load(context(header::STEPS));
        let limit = self.b.load(context(header::STEP_LIMIT));
        let (over, on) = (self.b.cold_block(), self.b.block());
        self.b.branch(Cond::Uge, steps, limit, over, on, over);
        self.errand(leave, errand::LIMIT, C(0), on);
        let steps = self.b.add(steps, C(1));
        self.b.store(context(header::STEPS), steps);
        self.increase(header::EPSILONS, 1);
    }

    /// Goes through the words of a set.
    pub(super) fn each_word(&mut self, words: u32, mut body: impl FnMut(&mut Self, Word)) {
        if words <= UNROLLED {
            (0..words).for_each(|at| body(self, Word::At(at)));
            return;
        }
        let index = self.b.var();
        let (head, end) = (self.b.block(), self.b.block());
        self.b.copy(index, C(0));
        self.b.end(Term::Jump(head), head);
        body(self, Word::Index(index));
        self.b.emit(Inst::Bin { op: Bin::Add, dst: index, a: index.into(), b: C(1) });
        self.b.branch(Cond::Ult, index.into(), C(u64::from(words)), head, end, end);
    }

    /// The lowest rank of a set of 64 processes, which is taken out of it: its bit, and the rank.
    pub(super) fn take_rank(&mut self, set: V, word: Word) -> (Operand, V) {
        let bit = self.b.un(Un::TrailingZeros, set.into());
        let less = self.b.sub(set.into(), C(1));
        self.b.emit(Inst::Bin { op: Bin::And, dst: set, a: set.into(), b: less });
        let first = match word {
            Word::At(at) => C(u64::from(at) * 64),
            Word::Index(index) => self.b.shl(index.into(), 6),
        };
        let rank = self.b.add(bit, first);
        let place = self.b.var();
        self.b.copy(place, rank);
        (bit, place)
    }

    /// Makes those of the candidates due whose content changed; notes whether there are any.
    fn find_awake(&mut self, any: Option<V>) {
        let sets = self.layout.sets_end - self.layout.candidates;
        // The last word with some that are passed, plus one; 0 if there are none.
        let last = self.b.var();
        self.b.copy(last, C(0));
        self.each_word(sets, |lower, word| {
            let candidates = word.of(lower.layout.candidates);
            let (some, done) = (lower.b.block(), lower.b.block());
            let all = lower.b.load(candidates);
            lower.b.branch(Cond::Ne, all, C(0), some, done, some);
            lower.b.store(candidates, C(0));
            let [set, due, passed] = std::array::from_fn(|_| lower.b.var());
            lower.b.copy(set, all);
            lower.b.copy(due, C(0));
            lower.b.copy(passed, C(0));
            let (head, changed, next, end) =
                (lower.b.block(), lower.b.block(), lower.b.block(), lower.b.block());
            if lower.layout.domains.is_empty() {
                lower.b.end(Term::Jump(head), head);
            } else {
                lower.wake_domain(word, all, [set, due, passed]);
                lower.b.branch(Cond::Ne, set.into(), C(0), head, end, head);
            }
            let (bit, rank) = lower.take_rank(set, word);
            let mark = lower.b.bin(Bin::Shl, C(1), bit);
            lower.if_changed(rank, (passed, mark), changed, next);
            lower.b.emit(Inst::Bin { op: Bin::Or, dst: due, a: due.into(), b: mark });
            lower.b.end(Term::Jump(next), next);
            lower.b.branch(Cond::Ne, set.into(), C(0), head, end, end);
            lower.add_due(word.of(lower.layout.due), due.into(), any);
            if let Some(place) = lower.layout.passed {
                lower.b.store(word.of(place), passed.into());
                if let Some(any) = any {
                    lower.b.emit(Inst::Bin { op: Bin::Or, dst: any, a: any.into(), b: passed.into() });
                }
                let next = match word {
                    Word::At(at) => C(u64::from(at) + 1),
                    Word::Index(index) => lower.b.add(index.into(), C(1)),
                };
                let later = lower.b.select(passed.into(), next, last.into());
                lower.b.copy(last, later);
            }
            lower.b.end(Term::Jump(done), done);
        });
        let unknown: Vec<u32> = (0..self.layout.rank.len())
            .filter(|process| self.layout.unknown_watch[*process])
            .map(|process| self.layout.rank[process])
            .collect();
        for rank in unknown {
            let changed = self.b.call(Callout::Errand, C(u64::from(rank) << 8 | errand::CHANGED));
            let mut due = self.b.shl(changed.into(), u64::from(rank % 64));
            // One that is passed has changed, too.
            if let Some(place) = self.layout.passed {
                let passed = self.b.load(context(place + rank / 64));
                let others = self.b.un(Un::Not, passed);
                due = self.b.and(due, others);
            }
            self.add_due(context(self.layout.due + rank / 64), due, any);
        }
        if let Some(place) = self.layout.passed {
            self.pass(place, last);
        }
    }

    /// Notes of the processes that wake [without effect](kernel::layout::Quiet) that they did; if one of them ranks after one that is due
    /// and may end the run, they are due, too: it would not have woken then.
    fn pass(&mut self, place: u32, last: V) {
        let (some, all, done) = (self.b.block(), self.b.block(), self.b.block());
        let (wake, woken) = (self.b.cold_block(), self.b.block());
        self.b.branch(Cond::Ne, last.into(), C(0), some, done, some);
        let mut ends = C(0);
        for (word, bits) in &self.layout.enders {
            let due = self.b.load(context(self.layout.due + word));
            let due = self.b.and(due, C(*bits));
            // The first of them, and those before it.
            let less = self.b.sub(due, C(1));
            let until = self.b.xor(due, less);
            let passed = self.b.load(context(place + word));
            let after = self.b.un(Un::Not, until);
            let after = self.b.and(passed, after);
            let later = self.b.cmp(Cond::Ugt, last.into(), C(u64::from(*word) + 1));
            let these = self.b.or(after, later);
            let these = self.b.select(due, these, C(0));
            ends = self.b.or(ends, these);
        }
        let sets = self.layout.sets_end - self.layout.candidates;
        self.b.branch(Cond::Ne, ends, C(0), wake, all, wake);
        self.each_word(sets, |lower, word| {
            let passed = lower.b.load(word.of(place));
            lower.b.store(word.of(place), C(0));
            lower.add_due(word.of(lower.layout.due), passed, None);
            if !lower.layout.domains.is_empty() {
                lower.disarm_domain(word);
            }
        });
        self.b.end(Term::Jump(woken), woken);
        self.b.end(Term::Jump(done), all);
        self.each_word(sets, |lower, word| {
            let [some, each, done] = std::array::from_fn(|_| lower.b.block());
            let set = lower.b.var();
            let passed = lower.b.load(word.of(place));
            lower.b.copy(set, passed);
            lower.b.branch(Cond::Ne, set.into(), C(0), some, done, some);
            lower.b.store(word.of(place), C(0));
            if !lower.layout.domains.is_empty() {
                lower.pass_domain(word, set);
                lower.b.branch(Cond::Ne, set.into(), C(0), each, done, each);
            } else {
                lower.b.end(Term::Jump(each), each);
            }
            let (_, rank) = lower.take_rank(set, word);
            lower.pass_one(rank);
            lower.b.branch(Cond::Ne, set.into(), C(0), each, done, done);
        });
        self.b.end(Term::Jump(done), done);
    }

    /// Notes of a process, by rank, that it woke, came back and waits again.
    fn pass_one(&mut self, rank: V) {
        let [record, list, to] = std::array::from_fn(|_| self.b.var());
        let place = self.b.load(indexed(self.layout.lanes, rank));
        self.b.copy(record, place);
        let known = self.b.load(indexed(record::LIST, record));
        self.b.copy(list, known);
        let now = self.b.load(indexed(list::QUIET, list));
        let content = self.b.load(indexed(list::CONTENT, list));
        let place = self.b.load(indexed(list::PLACE, list));
        self.b.copy(to, place);
        self.b.store(indexed(0, to), content);
        self.b.store(indexed(record::OLD, record), now);
        let number = self.b.load(indexed(record::NUMBER, record));
        let number = self.b.add(number, C(1));
        self.b.store(indexed(record::NUMBER, record), number);
        self.increase(header::LANES, 1);
    }

    fn add_due(&mut self, place: Mem, due: Operand, any: Option<V>) {
        let before = self.b.load(place);
        let after = self.b.or(before, due);
        self.b.store(place, after);
        if let Some(any) = any {
            self.b.emit(Inst::Bin { op: Bin::Or, dst: any, a: any.into(), b: due });
        }
    }

    /// Goes on at `yes` if what the process of a rank watches differs from what its record says, else at `no`; also there if it wakes
    /// without effect: then its bit is among those that are passed. Writes `yes` next.
    fn if_changed(&mut self, rank: V, passed: (V, Operand), yes: B, no: B) {
        let (list, old) = (self.b.var(), self.b.var());
        let place = self.b.load(indexed(self.layout.lanes, rank));
        self.b.copy(old, place);
        let known = self.b.load(indexed(record::LIST, old));
        self.b.copy(list, known);
        let [head, first, more, changed] = std::array::from_fn(|_| self.b.block());
        let ask = self.b.cold_block();
        self.b.branch(Cond::Eq, list.into(), C(0), ask, first, first);
        let now = self.watched(list, old, (changed, no), more);
        // Where there are several, none is quiet.
        self.b.at = changed;
        self.wake_quietly(list, old, now, passed, (yes, no));
        self.b.at = more;
        self.b.emit(Inst::Bin { op: Bin::Add, dst: list, a: list.into(), b: C(2) });
        self.b.emit(Inst::Bin { op: Bin::Add, dst: old, a: old.into(), b: C(1) });
        self.b.end(Term::Jump(head), head);
        self.watched(list, old, (yes, no), more);
        self.b.at = ask;
        let arg = self.b.shl(rank.into(), 8);
        let arg = self.b.or(arg, C(errand::CHANGED));
        let changed = self.b.call(Callout::Errand, arg);
        self.b.branch(Cond::Ne, changed.into(), C(0), yes, no, yes);
    }

    /// What is watched by an entry of a list, masked: goes on at `changed` if it is not what it was, at `next` if it is, and at `end` if
    /// there is no entry.
    fn watched(&mut self, list: V, old: V, (changed, end): (B, B), next: B) -> Operand {
        let look = self.b.block();
        let mask = self.b.load(indexed(list::ENTRIES + 1, list));
        self.b.branch(Cond::Eq, mask, C(0), end, look, look);
        let word = self.b.load(indexed(list::ENTRIES, list));
        let now = self.content(word);
        let now = self.b.and(now, mask);
        let was = self.b.load(indexed(record::OLD, old));
        self.b.branch(Cond::Ne, now, was, changed, next, next);
        now
    }

    /// A process wakes, as what it watches is another one now. If native code may run it, and that has [no
    /// effect](kernel::layout::Quiet), it is passed over.
    fn wake_quietly(
        &mut self,
        list: V,
        record: V,
        now: Operand,
        (passed, mark): (V, Operand),
        (yes, no): (B, B),
    ) {
        if self.layout.passed.is_none() {
            self.b.end(Term::Jump(yes), yes);
            return;
        }
        let [same, quiet, pass] = std::array::from_fn(|_| self.b.block());
        let content = self.b.load(indexed(list::QUIET, list));
        self.b.branch(Cond::Eq, content, now, same, yes, same);
        let place = self.b.load(indexed(list::PLACE, list));
        self.b.branch(Cond::Ne, place, C(0), quiet, yes, quiet);
        let thunk = self.b.load(indexed(record::THUNK, record));
        self.b.branch(Cond::Ne, thunk, C(0), pass, yes, pass);
        self.b.emit(Inst::Bin { op: Bin::Or, dst: passed, a: passed.into(), b: mark });
        self.b.end(Term::Jump(no), yes);
    }

    /// The word of the context block at a place.
    pub(super) fn content(&mut self, place: Operand) -> Operand {
        match place {
            Operand::V(place) => self.b.load(indexed(0, place)),
            C(place) => self.b.load(context(place as u32)),
        }
    }

    /// Goes to the next delta if there are events, else to the next instant; what is due takes effect. Goes on at `next`, or where
    /// that is known to have been timers, which change nothing, at `run`.
    fn next_event(&mut self, leave: &Leave, next: B, run: B) {
        let (delta, instant, refuse, go) =
            (self.b.block(), self.b.block(), self.b.cold_block(), self.b.block());
        let start = self.b.load(context(header::QUEUE_START));
        let end = self.b.load(context(header::QUEUE_AT));
        let later = self.b.load(context(header::LATER_FS));
        let now = self.b.load(context(header::NOW_FS));
        self.b.branch(Cond::Ne, start, end, delta, instant, instant);
        let timer = self.b.load(context(header::TIMER_FS));
        let closes = self.b.load(context(header::CLOSES));
        let (ask, look, alone) = (self.b.block(), self.b.block(), self.b.block());
        self.b.branch(Cond::Ult, timer, later, look, ask, ask);
        self.b.branch(Cond::Ule, later, now, refuse, go, go);
        self.errand(leave, errand::INSTANT, C(0), next);
        self.b.at = look;
        self.b.branch(Cond::Ne, closes, C(0), go, alone, alone);
        self.take_timers(leave, timer, refuse, run);
        self.b.at = refuse;
        self.b.copy(leave.answer, C(errand::REFUSED));
        self.b.end(Term::Jump(leave.at), delta);

        // Something in the ordered queue may be due before.
        let (known, some) = (self.b.block(), self.b.block());
        self.b.branch(Cond::Eq, later, now, refuse, known, known);
        let step = self.b.load(context(header::NOW_STEP));
        let step = self.b.and(step, C(u64::from(u32::MAX)));
        self.b.branch(Cond::Eq, step, C(u64::from(u32::MAX)), refuse, some, some);
        self.count_step(leave);
        self.increase(header::DELTAS, 1);
        let step = self.b.add(step, C(1));
        self.b.store(context(header::NOW_STEP), step);
        let room = self.b.load(context(header::QUEUE_END));
        let spare = self.b.load(context(header::SPARE_START));
        let spare_end = self.b.load(context(header::SPARE_END));
        for (word, content) in [
            (header::QUEUE_START, spare),
            (header::QUEUE_AT, spare),
            (header::QUEUE_END, spare_end),
            (header::SPARE_START, start),
            (header::SPARE_END, room),
            (header::SPARE_USED, end),
        ] {
            self.b.store(context(word), content);
        }
        self.apply(leave, start, end, next);
    }

    /// Goes to the instant when the soonest timers are due, and makes their processes due. Goes on at `next`.
    fn take_timers(&mut self, leave: &Leave, first: Operand, refuse: B, next: B) {
        let last = self.b.load(context(header::LAST_FS));
        let (go, head, end) = (self.b.block(), self.b.block(), self.b.block());
        self.b.branch(Cond::Ugt, first, last, refuse, go, go);
        self.increase(header::INSTANTS, 1);
        self.increase(header::DELTAS, 1);
        self.b.store(context(header::STEPS), C(0));
        self.count_step(leave);
        self.b.store(context(header::NOW_FS), first);
        self.b.store(context(header::NOW_STEP), C(0));
        // They are due now: the process is made so, and the count is one less, until the next is not.
        let (count, place, word) = (self.b.var(), self.b.var(), self.b.var());
        let before = self.b.load(context(header::TIMERS));
        self.b.copy(count, before);
        let (take, none) = (self.b.block(), self.b.block());
        self.b.end(Term::Jump(take), take);
        self.b.emit(Inst::Bin { op: Bin::Sub, dst: count, a: count.into(), b: C(1) });
        let at = self.b.shl(count.into(), u64::from(timer::WORDS.trailing_zeros()));
        self.b.copy(place, at);
        let rank = self.b.load(indexed(self.layout.timers + timer::RANK, place));
        let at = self.b.shr(rank, 6);
        self.b.copy(word, at);
        let bit = self.b.and(rank, C(63));
        let bit = self.b.bin(Bin::Shl, C(1), bit);
        self.add_due(indexed(self.layout.due, word), bit, None);
        self.increase(header::EVENTS, 1);
        self.b.branch(Cond::Ne, count.into(), C(0), head, none, head);
        // That before it is the next to come.
        let before = timer::WORDS - timer::FS;
        let fs = self.b.load(indexed(self.layout.timers - before, place));
        self.b.branch(Cond::Eq, fs, first, take, end, end);
        self.b.store(context(header::TIMER_FS), fs);
        self.b.store(context(header::TIMERS), count.into());
        self.b.end(Term::Jump(next), none);
        self.b.store(context(header::TIMER_FS), C(u64::MAX));
        self.b.store(context(header::TIMERS), C(0));
        self.b.end(Term::Jump(next), next);
    }

    /// Sets the timer of a process, by rank, as its delay in the scratch words says; goes on at `next`, or at `other` for a delay
    /// that is none of an instant to come.
    fn set_timer(&mut self, rank: V, next: B, other: B) {
        let delay = self.b.load(context(self.layout.scratch));
        let step = self.b.load(context(self.layout.scratch + 1));
        let now = self.b.load(context(header::NOW_FS));
        let due = self.b.add(now, delay);
        let (timely, go) = (self.b.block(), self.b.block());
        self.b.branch(Cond::Ne, step, C(0), other, timely, timely);
        // No delay, or one beyond the end of time.
        self.b.branch(Cond::Ule, due, now, other, go, go);
        let (place, head, look, shift, found) =
            (self.b.var(), self.b.block(), self.b.block(), self.b.block(), self.b.block());
        let count = self.b.load(context(header::TIMERS));
        let end = self.b.shl(count, u64::from(timer::WORDS.trailing_zeros()));
        self.b.copy(place, end);
        let count = self.b.add(count, C(1));
        self.b.store(context(header::TIMERS), count);
        self.b.end(Term::Jump(head), head);
        // Sooner ones move up.
        self.b.branch(Cond::Eq, place.into(), C(0), found, look, look);
        let before = indexed(self.layout.timers - timer::WORDS + timer::FS, place);
        let fs = self.b.load(before);
        self.b.branch(Cond::Uge, fs, due, found, shift, shift);
        let moved = self.b.load(indexed(self.layout.timers - timer::WORDS + timer::RANK, place));
        self.b.store(indexed(self.layout.timers + timer::FS, place), fs);
        self.b.store(indexed(self.layout.timers + timer::RANK, place), moved);
        self.b.emit(Inst::Bin { op: Bin::Sub, dst: place, a: place.into(), b: C(u64::from(timer::WORDS)) });
        self.b.end(Term::Jump(head), found);
        self.b.store(indexed(self.layout.timers + timer::FS, place), due);
        self.b.store(indexed(self.layout.timers + timer::RANK, place), rank.into());
        let soonest = self.b.load(context(header::TIMER_FS));
        let sooner = self.b.cmp(Cond::Ult, due, soonest);
        let soonest = self.b.select(sooner, due, soonest);
        self.b.store(context(header::TIMER_FS), soonest);
        self.b.end(Term::Jump(next), next);
    }

    /// Applies the events from one address to another, of which there are some. Goes on at `next`.
    fn apply(&mut self, leave: &Leave, start: Operand, end: Operand, next: B) {
        let at = self.b.var();
        self.b.copy(at, start);
        let [rest, head, done] = std::array::from_fn(|_| self.b.block());
        let count = self.b.var();
        self.b.end(Term::Jump(head), head);
        self.b.copy(count, C(0));
        self.apply_narrow(at, end, rest, done, Some(count));
        self.b.at = done;
        self.add_to(header::EVENTS, count.into());
        self.b.end(Term::Jump(next), rest);
        self.add_to(header::EVENTS, count.into());
        let kernel = self.b.cold_block();
        self.apply_commit(at, kernel);
        self.b.branch(Cond::Ult, at.into(), end, head, next, kernel);
        let used = self.b.sub(at.into(), start);
        let used = self.b.shr(used, 3);
        let back = self.b.block();
        self.errand(leave, errand::APPLY, used, back);
        self.b.at = back;
        let on = self.b.load(context(header::SPARE_AT));
        self.b.copy(at, on);
        self.b.branch(Cond::Ult, at.into(), end, head, next, next);
    }

    /// Where a table of narrow writes has the one of this number.
    fn narrow_entry(&mut self, table: Operand, number: Operand) -> V {
        let far = self.b.shl(number, u64::from(narrow::WORDS.trailing_zeros() + 3));
        let (place, entry) = (self.b.add(table, far), self.b.var());
        self.b.copy(entry, place);
        entry
    }

    /// Has native code of a reaction commit its registers; goes on at `other` if that is not what the event does.
    fn apply_commit(&mut self, at: V, other: B) {
        let table = self.b.load(context(header::NARROW_AT));
        let count = self.b.load(context(header::NARROW_COUNT));
        let [known, commit, there] = std::array::from_fn(|_| self.b.block());
        let event = self.b.load(behind(at, 0));
        let number = self.b.and(event, C(u64::from(u32::MAX)));
        self.b.branch(Cond::Ult, number, count, known, other, known);
        let entry = self.narrow_entry(table, number);
        let kind = self.b.load(behind(entry, narrow::KIND));
        self.b.branch(Cond::Eq, kind, C(narrow::COMMIT), commit, other, commit);
        let reaction = self.b.load(behind(entry, narrow::WORD));
        self.b.copy(entry, reaction);
        let thunk = self.b.load(indexed(self.layout.reaction_thunks, entry));
        self.b.branch(Cond::Ne, thunk, C(0), there, other, there);
        let values = self.b.add(at.into(), C(8));
        self.b.store(context(header::COMMIT), values);
        let words = self.b.shr(event, 32);
        let size = self.b.shl(words, 3);
        let after = self.b.add(values, size);
        self.b.copy(at, after);
        let callee = Callee::Thunk(self.layout.reaction_thunks);
        self.b.emit(Inst::Call { callee, arg: entry.into(), dst: None });
    }

    /// Makes writes take effect, from an address on, of which there are some to `end`, and counts them. Goes on at `next`, or at
    /// `rest` with the address of one that is not narrow.
    pub(super) fn apply_narrow(&mut self, at: V, end: Operand, rest: B, next: B, counted: Option<V>) {
        let marks = self.b.var();
        let table = self.b.load(context(header::NARROW_AT));
        let count = self.b.load(context(header::NARROW_COUNT));
        let [head, known, write, differs, changed, mark, applied] = std::array::from_fn(|_| self.b.block());
        self.b.end(Term::Jump(head), head);
        let number = self.b.load(behind(at, 0));
        let number = self.b.and(number, C(u64::from(u32::MAX)));
        self.b.branch(Cond::Uge, number, count, rest, known, known);
        let entry = self.narrow_entry(table, number);
        let kind = self.b.load(behind(entry, narrow::KIND));
        let [single, several, more_of_it, run, other] = std::array::from_fn(|_| self.b.block());
        self.b.branch(Cond::Eq, kind, C(narrow::SINGLE), single, several, single);
        self.apply_single(at, entry, applied);
        self.b.at = several;
        self.b.branch(Cond::Uge, kind, C(narrow::COMMIT), more_of_it, write, more_of_it);
        self.b.branch(Cond::Eq, kind, C(narrow::RUN), run, other, run);
        self.apply_run(at, entry, counted);
        self.b.branch(Cond::Ult, at.into(), end, head, next, other);
        self.apply_words(at, (entry, kind), rest, changed, applied);
        self.b.at = write;
        let value = self.b.load(behind(at, 1));
        let mask = self.b.load(behind(entry, narrow::MASK));
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(16) });
        let value = self.b.bin(Bin::Shl, value, kind);
        let word = self.b.var();
        let place = self.b.load(behind(entry, narrow::WORD));
        self.b.copy(word, place);
        let old = self.b.load(indexed(0, word));
        let change = self.b.xor(old, value);
        let change = self.b.and(change, mask);
        self.b.branch(Cond::Eq, change, C(0), applied, differs, differs);
        let new = self.b.xor(old, change);
        self.b.store(indexed(0, word), new);
        self.b.end(Term::Jump(changed), changed);
        self.increase(header::CHANGES, 1);
        for at in [narrow::MARKS, narrow::MARKS + 2] {
            let more = self.b.block();
            self.mark_listed((entry, at), word, applied, more);
        }
        let more = self.b.load(behind(entry, narrow::MORE));
        self.b.copy(marks, more);
        self.b.branch(Cond::Eq, more, C(0), applied, mark, mark);
        let after = self.b.block();
        self.mark_listed((marks, 0), word, applied, after);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: marks, a: marks.into(), b: C(16) });
        self.b.end(Term::Jump(mark), applied);
        if let Some(counted) = counted {
            self.b.emit(Inst::Bin { op: Bin::Add, dst: counted, a: counted.into(), b: C(1) });
        }
        self.b.branch(Cond::Ult, at.into(), end, head, next, next);
    }

    /// Makes the write of a whole word take effect, and goes on at `next`.
    fn apply_single(&mut self, at: V, entry: V, next: B) {
        let value = self.b.load(behind(at, 1));
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(16) });
        self.write_marked(
            value,
            [narrow::WORD, narrow::MARKS, narrow::MARKS + 1].map(|at| (entry, at)),
            next,
        );
        let here = self.b.at;
        self.b.end(Term::Jump(next), here);
    }

    /// Writes a word, if that changes it. What is behind pointers: which, a word to mark then, and the bits of that. Else goes on at `same`.
    fn write_marked(&mut self, value: Operand, [place, mark, bits]: [(V, u32); 3], same: B) {
        let (word, changed) = (self.b.var(), self.b.block());
        let at = self.b.load(behind(place.0, place.1));
        self.b.copy(word, at);
        let old = self.b.load(indexed(0, word));
        self.b.branch(Cond::Ne, old, value, changed, same, changed);
        self.b.store(indexed(0, word), value);
        self.increase(header::CHANGES, 1);
        let at = self.b.load(behind(mark.0, mark.1));
        let marked = self.b.var();
        self.b.copy(marked, at);
        let bits = self.b.load(behind(bits.0, bits.1));
        let set = self.b.load(indexed(0, marked));
        let set = self.b.or(set, bits);
        self.b.store(indexed(0, marked), set);
    }

    /// Makes the writes of a run take effect, and counts them.
    fn apply_run(&mut self, at: V, entry: V, counted: Option<V>) {
        let member = self.b.var();
        let first = self.b.load(behind(entry, narrow::MARKS));
        let last = self.b.load(behind(entry, narrow::MORE));
        self.b.copy(member, first);
        let [head, same, done] = std::array::from_fn(|_| self.b.block());
        self.b.end(Term::Jump(head), head);
        let value = self.b.load(behind(at, 1));
        self.write_marked(value, [0, 1, 2].map(|at| (member, at)), same);
        self.b.end(Term::Jump(same), same);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(16) });
        let size = 8 * u64::from(narrow::MEMBER);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: member, a: member.into(), b: C(size) });
        if let Some(counted) = counted {
            self.b.emit(Inst::Bin { op: Bin::Add, dst: counted, a: counted.into(), b: C(1) });
        }
        self.b.branch(Cond::Ult, member.into(), last, head, done, done);
    }

    /// Marks what a list of marks says at this place, and goes on at `next`, which is written next; at its end, goes to `end`. `word` is
    /// free.
    fn mark_listed(&mut self, (list, at): (V, u32), word: V, end: B, next: B) {
        let some = self.b.block();
        let bits = self.b.load(behind(list, at + 1));
        self.b.branch(Cond::Eq, bits, C(0), end, some, some);
        let place = self.b.load(behind(list, at));
        self.b.copy(word, place);
        let set = self.b.load(indexed(0, word));
        let set = self.b.or(set, bits);
        self.b.store(indexed(0, word), set);
        self.b.end(Term::Jump(next), next);
    }

    /// A write of some words, or of bits at a place that the event says: goes on at `changed` if it changes anything, else at
    /// `applied`; at `rest` if it is none of these, and nothing was done.
    fn apply_words(&mut self, at: V, (entry, kind): (V, Operand), rest: B, changed: B, applied: B) {
        let [some, moving, inside, fits, whole, each, over] = std::array::from_fn(|_| self.b.block());
        self.b.branch(Cond::Ule, kind, C(narrow::OTHER), rest, some, some);
        let first = self.b.load(behind(entry, narrow::WORD));
        let word = self.b.var();
        self.b.copy(word, first);
        self.b.branch(Cond::Eq, kind, C(narrow::MOVING), moving, whole, moving);

        let low = self.b.load(behind(at, 1));
        let value = self.b.load(behind(at, 2));
        let nowhere = self.b.block();
        self.b.branch(Cond::Eq, low, C(NOWHERE), nowhere, inside, nowhere);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(24) });
        self.b.end(Term::Jump(applied), inside);
        let bits = self.b.load(behind(entry, narrow::MASK));
        let shift = self.b.and(low, C(63));
        let mask = self.b.bin(Bin::Shl, bits, shift);
        let all = self.b.bin(Bin::Shr, mask, shift);
        // What reaches into the next word is rare.
        self.b.branch(Cond::Ne, all, bits, rest, fits, fits);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(24) });
        let far = self.b.shr(low, 6);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: word, a: word.into(), b: far });
        let value = self.b.bin(Bin::Shl, value, shift);
        let old = self.b.load(indexed(0, word));
        let change = self.b.xor(old, value);
        let change = self.b.and(change, mask);
        let new = self.b.xor(old, change);
        self.b.store(indexed(0, word), new);
        self.b.branch(Cond::Ne, change, C(0), changed, applied, whole);

        // In pairs, after one if they are not even. The first word of the event is not one of them.
        let differs = self.b.var();
        let words = self.b.sub(kind, C(narrow::WHOLE - 1));
        let bytes = self.b.shl(words, 3);
        let end = self.b.add(at.into(), bytes);
        self.b.copy(differs, C(0));
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(8) });
        let even = self.b.and(words, C(1));
        let one = self.b.block();
        self.b.branch(Cond::Ne, even, C(0), each, one, one);
        self.write_words(at, word, 1, differs);
        self.b.branch(Cond::Ne, at.into(), end, each, over, each);
        self.write_words(at, word, 2, differs);
        self.b.branch(Cond::Ne, at.into(), end, each, over, over);
        self.b.branch(Cond::Ne, differs.into(), C(0), changed, applied, applied);
    }

    /// Writes some words from an event on, notes whether they differ from what they were, and goes past them.
    fn write_words(&mut self, at: V, word: V, words: u32, differs: V) {
        for far in 0..words {
            let place = indexed(far, word);
            let value = self.b.load(behind(at, far));
            let old = self.b.load(place);
            let change = self.b.xor(old, value);
            self.b.emit(Inst::Bin { op: Bin::Or, dst: differs, a: differs.into(), b: change });
            self.b.store(place, value);
        }
        let words = u64::from(words);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(8 * words) });
        self.b.emit(Inst::Bin { op: Bin::Add, dst: word, a: word.into(), b: C(words) });
    }

    /// Whether there are waits that only a delay ends.
    fn sleeps(&self) -> bool {
        self.layout.plain.iter().flatten().flatten().any(Plain::sleeps)
    }

    /// Runs the processes that are due.
    fn run_due(&mut self, leave: &Leave) {
        let sets = self.layout.sets_end - self.layout.candidates;
        self.each_word(sets, |lower, word| {
            let place = word.of(lower.layout.due);
            let (some, done, head) = (lower.b.block(), lower.b.block(), lower.b.block());
            let (next, lane) = (lower.b.block(), lower.b.block());
            let (slow, ended) = (lower.b.cold_block(), lower.b.cold_block());
            let all = lower.b.load(place);
            lower.b.branch(Cond::Ne, all, C(0), some, done, some);
            // What becomes due while processes run is for a later step.
            lower.b.store(place, C(0));
            if !lower.layout.domains.is_empty() {
                lower.arm_domain(word, all);
            }
            let set = lower.b.var();
            lower.b.copy(set, all);
            lower.b.end(Term::Jump(head), head);
            let (_, rank) = lower.take_rank(set, word);
            let found = lower.b.load(indexed(lower.layout.lanes, rank));
            let at = lower.b.var();
            lower.b.copy(at, found);
            let thunk = lower.b.load(indexed(record::THUNK, at));
            lower.b.branch(Cond::Eq, thunk, C(0), slow, lane, slow);
            lower.errand(leave, errand::ACTIVATE, rank.into(), next);
            lower.b.at = lane;
            let active = lower.b.add(rank.into(), C(1));
            lower.b.store(context(header::ACTIVE), active);
            lower.b.store(context(header::SPENT), C(0));
            lower.b.store(context(header::BUDGET), C(lower.layout.first_slice));
            lower.increase(header::LANES, 1);
            let status = lower.b.var();
            lower.b.emit(Inst::Call {
                callee: Callee::Thunk(record::THUNK),
                arg: at.into(),
                dst: Some(status),
            });
            let other = lower.b.block();
            lower.b.branch(Cond::Eq, status.into(), C(Status::Waits as u64), next, other, other);
            if lower.sleeps() {
                let sleeps = lower.b.block();
                lower.b.branch(Cond::Eq, status.into(), C(Status::Sleeps as u64), sleeps, ended, sleeps);
                lower.set_timer(rank, next, ended);
                lower.b.at = ended;
            } else {
                lower.b.end(Term::Jump(ended), ended);
            }
            let operand = lower.b.shl(status.into(), 32);
            let operand = lower.b.or(operand, rank.into());
            lower.errand(leave, errand::ENDED, operand, next);
            lower.b.at = next;
            lower.b.branch(Cond::Ne, set.into(), C(0), head, done, done);
        });
    }
}
