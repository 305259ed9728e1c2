//! Clock domains in the step loop, see [`kernel::layout::domain`]: processes that wake, or do so without effect, together.

use super::Lower;
use super::builder::context;
use super::steps::{Word, indexed};
use crate::lir::{Bin, Cond, Inst, Mem, Operand, Term, Un, V};
use Operand::C;
use kernel::abi::header;
use kernel::layout::{domain, record};

/// The words about the domain of a word of a set.
#[derive(Clone, Copy)]
struct Row {
    first: u32,
    index: Option<V>,
}

impl Row {
    fn word(self, word: u32) -> Mem {
        let mem = context(self.first + word);
        Mem { index: self.index, ..mem }
    }
}

impl Lower<'_> {
    fn row(&mut self, word: Word) -> Row {
        let first = self.layout.domain_rows;
        match word {
            Word::At(at) => Row { first: first + at * domain::WORDS, index: None },
            Word::Index(index) => {
                let far = self.b.shl(index.into(), u64::from(domain::WORDS.trailing_zeros()));
                let at = self.b.var();
                self.b.copy(at, far);
                Row { first, index: Some(at) }
            }
        }
    }

    /// What the clock of a domain is.
    fn clock(&mut self, row: Row) -> Operand {
        let place = self.b.load(row.word(domain::WORD));
        let bits = self.b.load(row.word(domain::BITS));
        let content = self.content(place);
        self.b.and(content, bits)
    }

    /// Takes the domain out of a set of candidates, all of which are `all`, if one look tells of it: makes it due if it wakes, and has
    /// it `passed` if that has no effect. Goes on with a block of its own.
    pub(super) fn wake_domain(&mut self, word: Word, all: Operand, [set, due, passed]: [V; 3]) {
        let row = self.row(word);
        let [look, whole, moved, quiet, wake, on] = std::array::from_fn(|_| self.b.block());
        let (part, disarm) = (self.b.cold_block(), self.b.cold_block());
        let armed = self.b.load(row.word(domain::ARMED));
        self.b.branch(Cond::Ne, armed, C(0), look, on, look);
        let both = self.b.and(all, armed);
        self.b.branch(Cond::Eq, both, armed, whole, part, whole);
        self.b.emit(Inst::Bin { op: Bin::Xor, dst: set, a: set.into(), b: armed });
        let now = self.clock(row);
        let seen = self.b.load(row.word(domain::SEEN));
        self.b.branch(Cond::Ne, now, seen, moved, on, moved);
        self.b.store(row.word(domain::SEEN), now);
        let still = self.b.load(row.word(domain::QUIET));
        self.b.branch(Cond::Eq, now, still, quiet, wake, quiet);

        self.b.emit(Inst::Bin { op: Bin::Or, dst: passed, a: passed.into(), b: armed });
        self.b.end(Term::Jump(on), wake);

        self.b.emit(Inst::Bin { op: Bin::Or, dst: due, a: due.into(), b: armed });
        self.b.store(row.word(domain::ARMED), C(0));
        self.b.end(Term::Jump(on), part);
        // Some only: they are looked at one by one.
        self.b.branch(Cond::Ne, both, C(0), disarm, on, disarm);
        self.b.store(row.word(domain::ARMED), C(0));
        self.b.end(Term::Jump(on), on);
    }

    /// Whatever is armed of a word is not any more.
    pub(super) fn disarm_domain(&mut self, word: Word) {
        let row = self.row(word);
        self.b.store(row.word(domain::ARMED), C(0));
    }

    /// Takes the domain out of a set of processes that woke without effect, and notes of each that it woke, came back and waits
    /// again.
    pub(super) fn pass_domain(&mut self, word: Word, passed: V) {
        let row = self.row(word);
        let [look, all, each, on] = std::array::from_fn(|_| self.b.block());
        let armed = self.b.load(row.word(domain::ARMED));
        self.b.branch(Cond::Ne, armed, C(0), look, on, look);
        let both = self.b.and(passed.into(), armed);
        self.b.branch(Cond::Eq, both, armed, all, on, all);
        self.b.emit(Inst::Bin { op: Bin::Xor, dst: passed, a: passed.into(), b: armed });
        let count = self.b.un(Un::Ones, armed);
        self.add_to(header::LANES, count);
        let now = self.b.load(row.word(domain::QUIET));
        let content = self.b.load(row.word(domain::CONTENT));
        let first = self.b.load(row.word(domain::FIRST));
        let end = self.b.load(row.word(domain::END));
        let (at, own, place) = (self.b.var(), self.b.var(), self.b.var());
        self.b.copy(at, first);
        self.b.end(Term::Jump(each), each);
        let word = self.b.load(indexed(0, at));
        self.b.copy(own, word);
        let word = self.b.load(indexed(1, at));
        self.b.copy(place, word);
        self.b.store(indexed(record::OLD, own), now);
        let number = self.b.load(indexed(record::NUMBER, own));
        let number = self.b.add(number, C(1));
        self.b.store(indexed(record::NUMBER, own), number);
        self.b.store(indexed(0, place), content);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: at, a: at.into(), b: C(2) });
        self.b.branch(Cond::Ult, at.into(), end, each, on, on);
    }

    /// Notes that a domain will have seen what its clock is now, if all of it runs. Whatever else happens to one of its processes
    /// meanwhile is noted when it does.
    pub(super) fn arm_domain(&mut self, word: Word, all: Operand) {
        let row = self.row(word);
        let [some, arm, on] = std::array::from_fn(|_| self.b.block());
        let members = self.b.load(row.word(domain::MEMBERS));
        let both = self.b.and(all, members);
        self.b.branch(Cond::Ne, both, C(0), some, on, some);
        self.b.branch(Cond::Eq, both, members, arm, on, arm);
        let now = self.clock(row);
        self.b.store(row.word(domain::SEEN), now);
        self.b.store(row.word(domain::ARMED), members);
        self.b.end(Term::Jump(on), on);
    }
}
