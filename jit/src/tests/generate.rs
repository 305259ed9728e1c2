//! Random functions that are defined everywhere and end.

use crate::lir::{B, Base, Bin, Block, Callee, Cond, Function, Inst, Mem, Operand, Term, Un, V};
use kernel::abi::Callout;

/// Words of the context that functions may write start here; there are as many as the mask of an index allows for.
pub(crate) const DATA: u32 = 16;
/// Words of the context.
pub(crate) const CONTEXT: usize = 64;
/// Words of the frame.
pub(crate) const FRAME: usize = 32;
/// Words outside of both.
pub(crate) const OUTSIDE: usize = 32;
/// The words of the context with a pointer to `DATA + 16`, to word 8 of the frame, and to word 8 of what is outside.
pub(crate) const POINTERS: [u32; 3] = [5, 6, 7];

/// A sequence of random numbers (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// A word; often one at an edge.
    pub(crate) fn word(&mut self) -> u64 {
        const EDGES: &[u64] = &[
            0,
            1,
            2,
            3,
            7,
            63,
            64,
            65,
            0x7f,
            0x80,
            0xff,
            0x100,
            0x7fff,
            0xffff,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_ffff,
            0x1_0000_0000,
            u64::MAX >> 1,
            1 << 63,
            u64::MAX,
            u64::MAX - 1,
            !0x7f,
            !0x80,
            !0x7fff_ffff,
            !0x8000_0000,
        ];
        match self.below(6) {
            0..3 => self.pick(EDGES),
            3 => 1 << self.below(64),
            4 => (1 << self.below(64)) - 1,
            _ => self.next(),
        }
    }
}

const BINS: &[Bin] = &[
    Bin::Add,
    Bin::Sub,
    Bin::Mul,
    Bin::MulHigh,
    Bin::And,
    Bin::Or,
    Bin::Xor,
    Bin::Shl,
    Bin::Shr,
    Bin::Sar,
    Bin::DivU,
    Bin::RemU,
    Bin::DivS,
    Bin::RemS,
];

const CONDS: &[Cond] = &[
    Cond::Eq,
    Cond::Ne,
    Cond::Ult,
    Cond::Ule,
    Cond::Ugt,
    Cond::Uge,
    Cond::Slt,
    Cond::Sle,
    Cond::Sgt,
    Cond::Sge,
];

struct Generator {
    random: Random,
    function: Function,
    at: usize,
    /// Variables that are assigned everywhere, and again and again.
    pool: Vec<V>,
    /// Variables that are assigned here.
    visible: Vec<V>,
    /// Pointers that are assigned here.
    pointers: Vec<Base>,
    statements: usize,
}

/// A function with about so many operations and so many variables that live everywhere.
pub(crate) fn generate(seed: u64, statements: usize, pressure: usize) -> Function {
    let mut generator = Generator {
        random: Random(seed),
        function: Function { name: format!("seed {seed}"), ..Function::default() },
        at: 0,
        pool: Vec::new(),
        visible: Vec::new(),
        pointers: Vec::new(),
        statements,
    };
    generator.block();
    for i in 0..pressure {
        let v = generator.fresh();
        let inst = match i % 3 {
            0 => Inst::Copy { dst: v, src: generator.random.word().into() },
            _ => Inst::load(v, generator.direct()),
        };
        generator.emit(inst);
        generator.pool.push(v);
        generator.visible.push(v);
    }
    while generator.statements > 0 {
        generator.statement(3);
    }
    for (i, v) in generator.pool.clone().into_iter().enumerate() {
        let mem = Mem { base: Base::Context, word: DATA + (i as u32 % 48), index: None };
        if i < 48 {
            generator.emit(Inst::Store { mem, src: v.into() });
        }
    }
    let status = generator.operand();
    generator.function.blocks[generator.at].term = Term::Return(status);
    generator.function
}

impl Generator {
    fn fresh(&mut self) -> V {
        self.function.variables += 1;
        V(self.function.variables - 1)
    }

    fn block(&mut self) -> usize {
        let cold = self.random.one_in(6);
        self.function.blocks.push(Block { insts: Vec::new(), term: Term::Return(0.into()), cold });
        self.function.blocks.len() - 1
    }

    fn emit(&mut self, inst: Inst) {
        let source = self.statements as u32;
        self.function.blocks[self.at].insts.push((inst, source));
    }

    fn end(&mut self, term: Term) {
        self.function.blocks[self.at].term = term;
    }

    fn variable(&mut self) -> V {
        // The newest are the likeliest, so that there are chains.
        let n = self.visible.len();
        if self.random.one_in(2) { self.visible[n - 1 - self.random.below(n.min(4))] } else { self.any() }
    }

    fn any(&mut self) -> V {
        self.random.pick(&self.visible)
    }

    fn operand(&mut self) -> Operand {
        if self.random.one_in(4) { self.random.word().into() } else { self.variable().into() }
    }

    /// Where a result goes.
    fn dst(&mut self) -> V {
        if self.random.one_in(3) && !self.pool.is_empty() {
            return self.random.pick(&self.pool);
        }
        self.fresh()
    }

    /// A result was assigned.
    fn assigned(&mut self, v: V) {
        if !self.visible.contains(&v) {
            self.visible.push(v);
        }
    }

    fn assign(&mut self, inst: Inst) -> V {
        let dst = inst.dst().expect("it has a result");
        self.emit(inst);
        self.assigned(dst);
        dst
    }

    fn direct(&mut self) -> Mem {
        let (base, word) = match self.random.below(3) {
            0 => (Base::Frame, self.random.below(FRAME)),
            _ => (Base::Context, DATA as usize + self.random.below(12)),
        };
        Mem { base, word: word as u32, index: None }
    }

    fn mem(&mut self) -> Mem {
        if self.random.one_in(3) {
            let (base, word) = match self.random.below(3) {
                0 => (Base::Frame, 4),
                1 if !self.pointers.is_empty() => (self.random.pick(&self.pointers), 2),
                _ => (Base::Context, DATA),
            };
            let (index, a) = (self.fresh(), self.variable().into());
            self.emit(Inst::Bin { op: Bin::And, dst: index, a, b: 7.into() });
            return Mem { base, word, index: Some(index) };
        }
        if self.random.one_in(8) && !self.pointers.is_empty() {
            // From far away.
            let words = [17, 1000, (1 << 28) - 1, 1 << 28, 1 << 29, (1 << 29) + 3, u32::MAX];
            let (word, far) = (self.random.pick(&words), self.fresh());
            let (base, back) = (self.random.pick(&self.pointers), u64::from(word) * 8);
            let near = base.pointer().expect("these are pointers");
            self.emit(Inst::Bin { op: Bin::Sub, dst: far, a: near.into(), b: back.into() });
            let index = self.random.one_in(2).then(|| self.fresh());
            if let Some(index) = index {
                let a = self.variable().into();
                self.emit(Inst::Bin { op: Bin::And, dst: index, a, b: 7.into() });
            }
            let base = if base == Base::V(near) { Base::V(far) } else { Base::Outside(far) };
            return Mem { base, word, index };
        }
        if self.random.one_in(4) && !self.pointers.is_empty() {
            let base = self.random.pick(&self.pointers);
            return Mem { base, word: self.random.below(8) as u32, index: None };
        }
        self.direct()
    }

    fn bin(&mut self) {
        let op = self.random.pick(BINS);
        let (mut a, mut b) = (self.operand(), self.operand());
        let divides = matches!(op, Bin::DivU | Bin::RemU | Bin::DivS | Bin::RemS);
        if divides {
            match b {
                Operand::C(c) => b = Operand::C(c | 1),
                Operand::V(_) => {
                    let dst = self.fresh();
                    self.emit(Inst::Bin { op: Bin::Or, dst, a: b, b: 1.into() });
                    b = dst.into();
                }
            }
            // The least number by -1 does not fit.
            let dst = self.fresh();
            self.emit(Inst::Bin { op: Bin::Sar, dst, a, b: 1.into() });
            a = dst.into();
        }
        let dst = self.dst();
        self.assign(Inst::Bin { op, dst, a, b });
    }

    fn statement(&mut self, depth: usize) {
        self.statements = self.statements.saturating_sub(1);
        match self.random.below(if depth == 0 { 20 } else { 25 }) {
            0..6 => self.bin(),
            6 => {
                let ops = [Un::Not, Un::Neg, Un::Ones, Un::LeadingZeros, Un::TrailingZeros];
                let mut op = self.random.pick(&ops);
                if self.random.one_in(3) {
                    let width = if self.random.one_in(2) {
                        self.random.pick(&[1, 8, 16, 32, 63])
                    } else {
                        1 + self.random.below(63) as u8
                    };
                    op = Un::SignExtend(width);
                }
                let (a, dst) = (self.operand(), self.dst());
                self.assign(Inst::Un { op, dst, a });
            }
            7 => {
                let (cond, a, b) = (self.random.pick(CONDS), self.operand(), self.operand());
                let dst = self.dst();
                self.assign(Inst::Cmp { cond, dst, a, b });
            }
            8 => {
                let (flag, yes, no) = (self.operand(), self.operand(), self.operand());
                let dst = self.dst();
                self.assign(Inst::Select { dst, flag, yes, no });
            }
            9 => {
                // A comparison with the selection on it.
                let (cond, a, b) = (self.random.pick(CONDS), self.operand(), self.operand());
                let (yes, no, flag) = (self.operand(), self.operand(), self.fresh());
                self.emit(Inst::Cmp { cond, dst: flag, a, b });
                let dst = self.dst();
                self.assign(Inst::Select { dst, flag: flag.into(), yes, no });
            }
            10 => {
                let (src, dst) = (self.operand(), self.dst());
                self.assign(Inst::Copy { dst, src });
            }
            11 | 12 => {
                let mem = self.mem();
                let dst = self.dst();
                self.assign(Inst::load(dst, mem));
            }
            13 | 14 => {
                let mem = self.mem();
                let src = self.operand();
                self.emit(Inst::Store { mem, src });
            }
            15 => {
                let (mem, mask) = (self.mem(), self.random.word());
                self.emit(Inst::Mark { mem, mask });
                if self.random.one_in(2) {
                    let mask = self.random.word();
                    self.emit(Inst::Mark { mem, mask });
                }
            }
            16 => {
                // An update of memory.
                let (mem, loaded, dst) = (self.mem(), self.fresh(), self.fresh());
                let op = self.random.pick(BINS);
                let op =
                    if matches!(op, Bin::DivU | Bin::RemU | Bin::DivS | Bin::RemS) { Bin::Sub } else { op };
                let other = self.operand();
                let (a, b) =
                    if self.random.one_in(3) { (other, loaded.into()) } else { (loaded.into(), other) };
                self.emit(Inst::load(loaded, mem));
                self.emit(Inst::Bin { op, dst, a, b });
                self.emit(Inst::Store { mem, src: dst.into() });
            }
            17 => {
                let dst = self.fresh();
                let word = self.random.pick(&POINTERS);
                self.emit(Inst::load(dst, Mem { base: Base::Context, word, index: None }));
                self.pointers.push(if word == POINTERS[2] { Base::Outside(dst) } else { Base::V(dst) });
            }
            18 => {
                let (callout, arg) = (self.random.pick(&Callout::ALL), self.operand());
                let dst = if self.random.one_in(2) { None } else { Some(self.dst()) };
                self.emit(Inst::Call { callee: Callee::Callout(callout), arg, dst });
                dst.into_iter().for_each(|v| self.assigned(v));
            }
            19 => {
                // A value of known width.
                let (a, dst) = (self.operand(), self.fresh());
                let mask = (1 << self.random.below(64)) - 1;
                let masked = self.assign(Inst::Bin { op: Bin::And, dst, a, b: mask.into() });
                let dst = self.dst();
                self.assign(Inst::Bin { op: Bin::And, dst, a: masked.into(), b: (mask | 1).into() });
            }
            20..22 => self.diamond(depth),
            22 => self.counted(depth),
            _ => self.choice(depth),
        }
    }

    /// Some statements from `start` on; what they assign is forgotten. Goes to `join`, or possibly `returns`.
    fn arm(&mut self, start: usize, join: usize, returns: bool, depth: usize) {
        self.at = start;
        let (visible, pointers) = (self.visible.len(), self.pointers.len());
        for _ in 0..self.random.below(6) {
            self.statement(depth - 1);
        }
        let end = if returns && self.random.one_in(20) {
            Term::Return(self.operand())
        } else {
            Term::Jump(B(join as u32))
        };
        self.end(end);
        self.visible.truncate(visible);
        self.pointers.truncate(pointers);
    }

    fn branch(&mut self, yes: usize, no: usize) {
        let (yes, no) = (B(yes as u32), B(no as u32));
        let (mut cond, mut a, mut b) = (self.random.pick(CONDS), self.operand(), self.operand());
        match self.random.below(4) {
            0 => {
                let dst = self.fresh();
                self.emit(Inst::Bin { op: Bin::And, dst, a, b });
                (cond, a, b) = (self.random.pick(&[Cond::Eq, Cond::Ne]), dst.into(), 0.into());
            }
            1 => {
                let dst = self.fresh();
                self.emit(Inst::Cmp { cond, dst, a, b });
                (cond, a, b) = (self.random.pick(&[Cond::Eq, Cond::Ne]), dst.into(), 0.into());
            }
            2 => {
                let (mem, dst) = (self.mem(), self.fresh());
                self.emit(Inst::load(dst, mem));
                b = dst.into();
            }
            _ => {}
        }
        self.end(Term::Branch { cond, a, b, yes, no });
    }

    fn diamond(&mut self, depth: usize) {
        let (yes, no, join) = (self.block(), self.block(), self.block());
        let short = self.random.one_in(3);
        self.branch(yes, if short { join } else { no });
        self.arm(yes, join, true, depth);
        if !short {
            self.arm(no, join, false, depth);
        }
        self.at = join;
    }

    fn counted(&mut self, depth: usize) {
        let (counter, limit) = (self.fresh(), 1 + self.random.below(4) as u64);
        let first = self.random.below(limit as usize) as u64;
        self.emit(Inst::Copy { dst: counter, src: first.into() });
        let (head, latch, exit) = (self.block(), self.block(), self.block());
        self.end(Term::Jump(B(head as u32)));
        // The counter may be read.
        self.visible.push(counter);
        self.arm(head, latch, false, depth);
        self.at = latch;
        match self.random.one_in(2) {
            true => self.emit(Inst::Bin { op: Bin::Add, dst: counter, a: counter.into(), b: 1.into() }),
            false => {
                let next = self.fresh();
                self.emit(Inst::Bin { op: Bin::Add, dst: next, a: counter.into(), b: 1.into() });
                self.emit(Inst::Copy { dst: counter, src: next.into() });
            }
        }
        let (yes, no) = (B(head as u32), B(exit as u32));
        self.end(Term::Branch { cond: Cond::Ult, a: counter.into(), b: limit.into(), yes, no });
        self.visible.retain(|v| *v != counter);
        self.at = exit;
    }

    fn choice(&mut self, depth: usize) {
        let bits = 1 + self.random.below(3);
        let (index, a) = (self.fresh(), self.variable().into());
        self.emit(Inst::Bin { op: Bin::And, dst: index, a, b: ((1u64 << bits) - 1).into() });
        let join = self.block();
        let arms: Vec<usize> = (0..1 + self.random.below(1 << bits)).map(|_| self.block()).collect();
        let targets = (0..1 << bits).map(|_| B(self.random.pick(&arms) as u32)).collect();
        self.end(Term::Switch { index, targets });
        for (i, arm) in arms.into_iter().enumerate() {
            self.arm(arm, join, i != 0, depth);
        }
        self.at = join;
    }
}
