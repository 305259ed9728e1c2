//! The network in the step loop of a design, see [`kernel::abi`]: new results of processes take effect, dirty units are
//! evaluated in their order, what is touched is settled, reactions follow.
//!
//! It does what the kernel's `settle` and `react` do, as long as all pieces have code and the order has no steps back. The
//! rest of a settling that is not like this is the kernel's, see [`errand`].

use super::Lower;
use super::builder::context;
use super::steps::{Leave, Word, indexed};
use crate::lir::{B, Base, Bin, Callee, Cond, Inst, Mem, Operand, Term, Un, V};
use Operand::C;
use kernel::abi::{REACTS, errand, header, results};

impl Lower<'_> {
    /// Goes on at `due` if a unit of the network or a reaction is due, or results are; else at `next`.
    pub(super) fn if_network_due(&mut self, due: B, next: B) {
        let any = self.b.var();
        let results = self.b.load(context(header::RESULTS));
        self.b.copy(any, results);
        self.sum(self.layout.dirty, self.layout.touched - self.layout.dirty, any);
        self.b.branch(Cond::Ne, any.into(), C(0), due, next, due);
    }

    /// Adds the bits of all words of a set.
    fn sum(&mut self, set: u32, words: u32, any: V) {
        // Marks are few, and near each other: an or of all words is as fast as a look at each.
        const CHUNK: u32 = 16;
        let sum = |lower: &mut Self, base: u32, index: Option<V>, words: u32| {
            for at in 0..words {
                let word = lower.b.load(Mem { base: Base::Context, word: base + at, index });
                lower.b.emit(Inst::Bin { op: Bin::Or, dst: any, a: any.into(), b: word });
            }
        };
        let rest = if words <= 2 * CHUNK { words } else { words % CHUNK };
        sum(self, set, None, rest);
        if rest < words {
            let index = self.b.var();
            let (head, end) = (self.b.block(), self.b.block());
            self.b.copy(index, C(0));
            self.b.end(Term::Jump(head), head);
            sum(self, set + rest, Some(index), CHUNK);
            self.b.emit(Inst::Bin { op: Bin::Add, dst: index, a: index.into(), b: C(u64::from(CHUNK)) });
            self.b.branch(Cond::Ult, index.into(), C(u64::from(words - rest)), head, end, end);
        }
    }

    /// Whether settling would do anything: goes on at `yes` if there are results, or if a signal that made the network stale is
    /// not what it was when that was last settled; at `no` if it can't tell.
    pub(super) fn if_stale(&mut self, yes: B, no: B) {
        // Only those are given, or written ahead, that change something.
        let results = self.b.load(context(header::RESULTS));
        let news = self.b.and(results, C(results::GIVEN | results::AHEAD));
        let (held, look) = (self.b.block(), self.b.block());
        self.b.branch(Cond::Ne, news, C(0), yes, held, held);
        self.b.branch(Cond::Ne, results, C(0), no, look, look);
        self.each_touched(
            |_, _, _| {},
            |lower, word, settled, next| {
                let now = lower.b.load(indexed(0, word));
                let then = lower.b.load(indexed(0, settled));
                lower.b.branch(Cond::Ne, now, then, yes, next, next);
            },
            no,
        );
        self.b.end(Term::Jump(no), yes);
    }

    /// Makes the present content that which was settled. Goes on at `next`.
    fn settled(&mut self, leave: &Leave, next: B) {
        let other = self.b.cold_block();
        self.each_touched(
            |lower, word, rest| lower.b.store(word.of(lower.layout.touched), rest.into()),
            |lower, word, settled, next| {
                let now = lower.b.load(indexed(0, word));
                lower.b.store(indexed(0, settled), now);
                lower.b.end(Term::Jump(next), next);
            },
            other,
        );
        self.b.end(Term::Jump(next), other);
        self.errand(leave, errand::SETTLED, C(0), next);
    }

    /// For each word of each signal that is touched; at `other` for a signal that the kernel has to look at. `took` is called
    /// when a signal is taken out of a word of the set, with what is left; `body` gets the words and where to go on.
    fn each_touched(
        &mut self,
        took: impl Fn(&mut Self, Word, V),
        body: impl Fn(&mut Self, V, V, B),
        other: B,
    ) {
        self.each_word(self.layout.candidates - self.layout.touched, |lower, word| {
            let (some, done, head, plain) =
                (lower.b.block(), lower.b.block(), lower.b.block(), lower.b.block());
            let all = lower.b.load(word.of(lower.layout.touched));
            lower.b.branch(Cond::Ne, all, C(0), some, done, some);
            let set = lower.b.var();
            lower.b.copy(set, all);
            lower.b.end(Term::Jump(head), head);
            let (_, bit) = lower.take_rank(set, word);
            let entry = lower.b.shl(bit.into(), 1);
            let at = lower.b.var();
            lower.b.copy(at, entry);
            let places = lower.b.load(indexed(lower.layout.settlings, at));
            let (from, to, count) = (lower.b.var(), lower.b.var(), lower.b.var());
            let first = lower.b.and(places, C(u64::from(u32::MAX)));
            lower.b.copy(from, first);
            let first = lower.b.load(indexed(lower.layout.settlings + 1, at));
            lower.b.copy(to, first);
            let words = lower.b.shr(places, 32);
            lower.b.copy(count, words);
            lower.b.branch(Cond::Eq, words, C(0), other, plain, plain);
            took(lower, word, set);
            let [each, next, over] = std::array::from_fn(|_| lower.b.block());
            lower.b.end(Term::Jump(each), each);
            body(lower, from, to, next);
            lower.b.at = next;
            for (place, by) in [(from, 1), (to, 1), (count, u64::MAX)] {
                lower.b.emit(Inst::Bin { op: Bin::Add, dst: place, a: place.into(), b: C(by) });
            }
            lower.b.branch(Cond::Ne, count.into(), C(0), each, over, over);
            lower.b.branch(Cond::Ne, set.into(), C(0), head, done, done);
        });
    }

    /// New results take effect, the network settles, what reacts to it does. Goes on at `next`.
    pub(super) fn settle(&mut self, leave: &Leave, next: B) {
        let stopped = (self.b.var(), self.b.cold_block());
        let settle = self.b.block();
        self.take_results(leave, settle);
        self.evaluate_units(leave, stopped, next);
        let react = self.b.block();
        self.settled(leave, react);
        self.b.at = react;
        self.react(leave, stopped);
        self.b.end(Term::Jump(next), stopped.1);
        self.errand(leave, errand::STOPPED, stopped.0.into(), next);
    }

    /// New results take effect. Goes on at `next`, where code is written next.
    fn take_results(&mut self, leave: &Leave, next: B) {
        let [some, given, given_some, taken] = std::array::from_fn(|_| self.b.block());
        let (ask, rest) = (self.b.cold_block(), self.b.cold_block());
        let results = self.b.load(context(header::RESULTS));
        self.b.branch(Cond::Ne, results, C(0), some, next, some);
        self.b.store(context(header::RESULTS), C(0));
        // Those that were written ahead take effect by being in place.
        let before = self.b.load(context(header::BEFORE_START));
        self.b.store(context(header::BEFORE_AT), before);
        let any = self.b.and(results, C(results::GIVEN));
        self.b.branch(Cond::Ne, any, C(0), given_some, given, given_some);
        let start = self.b.load(context(header::GIVEN_START));
        let end = self.b.load(context(header::GIVEN_AT));
        self.b.store(context(header::GIVEN_AT), start);
        let at = self.b.var();
        self.b.copy(at, start);
        self.apply_narrow(at, end, rest, given, None);
        self.b.at = given;
        // Those that the kernel holds are others.
        let held = self.b.and(results, C(results::HELD));
        self.b.branch(Cond::Ne, held, C(0), ask, taken, rest);
        self.b.store(context(header::GIVEN_AT), end);
        let used = self.b.sub(at.into(), start);
        let used = self.b.shr(used, 3);
        self.errand(leave, errand::RESULTS, used, next);
        self.b.at = ask;
        self.errand(leave, errand::RESULTS, C(0), next);
        self.b.at = taken;
        self.b.end(Term::Jump(next), next);
    }

    /// Evaluates what is dirty, in its order; goes on at `over` if the kernel did the rest.
    fn evaluate_units(&mut self, leave: &Leave, (status, stopped): (V, B), over: B) {
        let words = self.layout.reacting - self.layout.dirty;
        if words == 0 {
            return;
        }
        if matches!(self.layout.clusters[..], [(0, _)]) {
            return self.evaluate_cluster(leave, (status, stopped), over);
        }
        let rest = self.b.cold_block();
        // The position of the last unit, plus one.
        let last = self.b.var();
        self.b.copy(last, C(0));
        self.each_word(words, |lower, word| {
            let [head, some, on, known, run, done] = std::array::from_fn(|_| lower.b.block());
            lower.b.end(Term::Jump(head), head);
            let set = lower.b.load(word.of(lower.layout.dirty));
            lower.b.branch(Cond::Eq, set, C(0), done, some, some);
            let (left, unit) = (lower.b.var(), lower.b.var());
            lower.b.copy(left, set);
            let (_, position) = lower.take_rank(left, word);
            lower.b.copy(unit, position.into());
            // A step back.
            lower.b.branch(Cond::Ult, unit.into(), last.into(), rest, on, on);
            let entry = lower.entry(unit);
            let thunk = lower.b.load(indexed(lower.layout.unit_thunks, entry));
            lower.b.branch(Cond::Eq, thunk, C(0), rest, known, known);
            lower.b.emit(Inst::Bin { op: Bin::Add, dst: last, a: unit.into(), b: C(1) });
            lower.b.end(Term::Jump(run), run);
            let code = (lower.layout.unit_thunks, entry.into());
            lower.run_piece(last.into(), code, (status, stopped), head);
            lower.b.at = done;
        });
        let done = self.b.block();
        if words > 1 {
            let any = self.b.var();
            self.b.copy(any, C(0));
            self.sum(self.layout.dirty, words, any);
            self.b.branch(Cond::Ne, any.into(), C(0), rest, done, rest);
        } else {
            self.b.end(Term::Jump(done), rest);
        }
        self.errand(leave, errand::SETTLE, last.into(), over);
        self.b.at = done;
    }

    /// The same where all units are one cluster.
    fn evaluate_cluster(&mut self, leave: &Leave, stopped: (V, B), over: B) {
        let [some, known, after, done] = std::array::from_fn(|_| self.b.block());
        let (ask, again) = (self.b.cold_block(), self.b.cold_block());
        let set = self.b.load(context(self.layout.dirty));
        self.b.branch(Cond::Ne, set, C(0), some, done, some);
        let thunk = self.b.load(context(self.layout.unit_thunks));
        self.b.branch(Cond::Eq, thunk, C(0), ask, known, known);
        self.run_piece(C(1), (self.layout.unit_thunks, C(0)), stopped, after);
        let more = self.b.load(context(self.layout.dirty));
        self.b.branch(Cond::Ne, more, C(0), again, done, again);
        // The first that was dirty is the last one that the kernel knows of.
        let first = self.b.un(Un::TrailingZeros, set);
        let last = self.b.add(first, C(1));
        self.errand(leave, errand::SETTLE, last, over);
        self.b.at = ask;
        self.errand(leave, errand::SETTLE, C(0), over);
        self.b.at = done;
    }

    /// Where a table of code has what runs for this position.
    fn entry(&mut self, position: V) -> V {
        let (at, entry) = (self.b.shl(position.into(), 1), self.b.var());
        self.b.copy(entry, at);
        entry
    }

    /// Runs a piece of the network, whose code a table has at this position; goes on at `next`, or if it stops, at the place for that.
    fn run_piece(&mut self, piece: Operand, (table, at): (u32, Operand), (status, stopped): (V, B), next: B) {
        let active = self.b.shl(piece, 32);
        self.b.store(context(header::ACTIVE), active);
        self.increase(header::NETWORKS, 1);
        self.b.emit(Inst::Call { callee: Callee::Thunk(table), arg: at, dst: Some(status) });
        self.b.branch(Cond::Ne, status.into(), C(0), stopped, next, next);
    }

    /// Looks at the only reaction, if it is due.
    fn react_alone(&mut self, leave: &Leave, stopped: (V, B)) {
        let [some, known, done] = std::array::from_fn(|_| self.b.block());
        let ask = self.b.cold_block();
        let place = context(self.layout.reacting);
        let due = self.b.load(place);
        self.b.branch(Cond::Ne, due, C(0), some, done, some);
        self.b.store(place, C(0));
        let thunk = self.b.load(context(self.layout.reaction_thunks));
        self.b.branch(Cond::Eq, thunk, C(0), ask, known, ask);
        self.errand(leave, errand::REACT, C(0), done);
        self.b.at = known;
        self.run_piece(C(REACTS), (self.layout.reaction_thunks, C(0)), stopped, done);
    }

    /// Looks at the reactions that are due, in order.
    fn react(&mut self, leave: &Leave, stopped: (V, B)) {
        if let [_] = self.layout.reactions[..] {
            return self.react_alone(leave, stopped);
        }
        self.each_word(self.layout.touched - self.layout.reacting, |lower, word| {
            let place = word.of(lower.layout.reacting);
            let [some, done, head, known, next] = std::array::from_fn(|_| lower.b.block());
            let ask = lower.b.cold_block();
            let all = lower.b.load(place);
            lower.b.branch(Cond::Ne, all, C(0), some, done, some);
            lower.b.store(place, C(0));
            let set = lower.b.var();
            lower.b.copy(set, all);
            lower.b.end(Term::Jump(head), head);
            let (_, reaction) = lower.take_rank(set, word);
            let entry = lower.entry(reaction);
            let thunk = lower.b.load(indexed(lower.layout.reaction_thunks, entry));
            lower.b.branch(Cond::Eq, thunk, C(0), ask, known, ask);
            lower.errand(leave, errand::REACT, reaction.into(), next);
            lower.b.at = known;
            let code = (lower.layout.reaction_thunks, entry.into());
            lower.run_piece(C(REACTS), code, stopped, next);
            lower.b.branch(Cond::Ne, set.into(), C(0), head, done, done);
        });
    }
}
