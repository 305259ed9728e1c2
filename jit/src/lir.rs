//! The low-level IR: what a thunk does, over 64-bit words, before registers are assigned.
//!
//! A function is a control-flow graph of blocks; block 0 is the entry. Its variables ([`V`]) hold 64-bit words and may
//! be assigned more than once; every path to a use passes an assignment. Operations have no hidden state: there are no
//! flags, a comparison gives 0 or 1 or belongs to a branch. All arithmetic is modulo 2^64. Memory is the context block,
//! the frame, and what pointers in them lead to; only callouts and stores change it.

#[cfg(test)]
pub(crate) mod eval;
pub(crate) mod fold;
mod print;
pub mod verify;

use kernel::abi::Callout;

/// A variable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct V(pub u32);

/// A block.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct B(pub u32);

/// A variable or a constant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Operand {
    /// A variable.
    V(V),
    /// A constant.
    C(u64),
}

impl From<V> for Operand {
    fn from(v: V) -> Operand {
        Operand::V(v)
    }
}

impl From<u64> for Operand {
    fn from(c: u64) -> Operand {
        Operand::C(c)
    }
}

/// Operations of two operands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Bin {
    /// Sum.
    Add,
    /// Difference.
    Sub,
    /// Low half of the product.
    Mul,
    /// High half of the unsigned product.
    MulHigh,
    /// Bitwise and.
    And,
    /// Bitwise or.
    Or,
    /// Bitwise exclusive or.
    Xor,
    /// Shift left by the right operand modulo 64.
    Shl,
    /// Logical shift right by the right operand modulo 64.
    Shr,
    /// Arithmetic shift right by the right operand modulo 64.
    Sar,
    /// Unsigned quotient; the divisor is not 0.
    DivU,
    /// Unsigned remainder; the divisor is not 0.
    RemU,
    /// Signed quotient, towards zero; the divisor is not 0, and the quotient fits.
    DivS,
    /// Signed remainder, with the sign of the dividend; the divisor is not 0, and the quotient fits.
    RemS,
}

/// Operations of one operand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Un {
    /// Bitwise complement.
    Not,
    /// Two's complement.
    Neg,
    /// Number of ones.
    Ones,
    /// Number of leading zeros; 64 of 0.
    LeadingZeros,
    /// Number of trailing zeros; 64 of 0.
    TrailingZeros,
    /// The low so many bits (1 to 63), with the topmost of them copied upwards.
    SignExtend(u8),
}

/// Comparisons.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Cond {
    Eq,
    Ne,
    Ult,
    Ule,
    Ugt,
    Uge,
    Slt,
    Sle,
    Sgt,
    Sge,
}

impl Cond {
    /// The opposite.
    #[must_use]
    pub fn negate(self) -> Cond {
        use Cond as C;
        match self {
            C::Eq => C::Ne,
            C::Ne => C::Eq,
            C::Ult => C::Uge,
            C::Uge => C::Ult,
            C::Ule => C::Ugt,
            C::Ugt => C::Ule,
            C::Slt => C::Sge,
            C::Sge => C::Slt,
            C::Sle => C::Sgt,
            C::Sgt => C::Sle,
        }
    }

    /// The same with the operands exchanged.
    #[must_use]
    pub fn swap(self) -> Cond {
        use Cond as C;
        match self {
            C::Eq | C::Ne => self,
            C::Ult => C::Ugt,
            C::Ugt => C::Ult,
            C::Ule => C::Uge,
            C::Uge => C::Ule,
            C::Slt => C::Sgt,
            C::Sgt => C::Slt,
            C::Sle => C::Sge,
            C::Sge => C::Sle,
        }
    }

    /// Whether it holds.
    pub fn holds(self, a: u64, b: u64) -> bool {
        let (sa, sb) = (a as i64, b as i64);
        match self {
            Cond::Eq => a == b,
            Cond::Ne => a != b,
            Cond::Ult => a < b,
            Cond::Ule => a <= b,
            Cond::Ugt => a > b,
            Cond::Uge => a >= b,
            Cond::Slt => sa < sb,
            Cond::Sle => sa <= sb,
            Cond::Sgt => sa > sb,
            Cond::Sge => sa >= sb,
        }
    }
}

/// What an address is relative to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Base {
    /// The context block.
    Context,
    /// The context block, displaced by as many words as this word of the frame says: a place that twins have elsewhere, see
    /// [`twins`](crate::twins). The displacement of the access is that of the first of them, so that it is the same word as one of
    /// [`Base::Context`] if the numbers are.
    Shifted(u32),
    /// The frame.
    Frame,
    /// A pointer, to anything.
    V(V),
    /// A pointer to what is neither in the context block nor in a frame: constants, queues, linear memory.
    Outside(V),
}

impl Base {
    /// The variable that it is in, of a pointer.
    pub fn pointer(self) -> Option<V> {
        match self {
            Base::Context | Base::Shifted(_) | Base::Frame => None,
            Base::V(v) | Base::Outside(v) => Some(v),
        }
    }

    /// Whether it is the context block, displaced or not.
    pub fn is_context(self) -> bool {
        matches!(self, Base::Context | Base::Shifted(_))
    }
}

/// A word of memory: base + 8 * (word + index). It lies within its object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mem {
    /// The base.
    pub base: Base,
    /// Constant displacement in words.
    pub word: u32,
    /// Variable displacement in words.
    pub index: Option<V>,
}

/// What is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Callee {
    /// A function of the kernel.
    Callout(Callout),
    /// The thunk whose address is in the context block, as many words after this one as the argument says; the word after it is
    /// given as its frame. The result is its status.
    Thunk(u32),
}

/// An operation.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Inst {
    /// `dst = src`
    Copy { dst: V, src: Operand },
    /// `dst = op(a, b)`
    Bin { op: Bin, dst: V, a: Operand, b: Operand },
    /// `dst = op(a)`
    Un { op: Un, dst: V, a: Operand },
    /// `dst = a cond b ? 1 : 0`
    Cmp { cond: Cond, dst: V, a: Operand, b: Operand },
    /// `dst = flag != 0 ? yes : no`
    Select { dst: V, flag: Operand, yes: Operand, no: Operand },
    /// `dst = [mem]`; there are ones in the low `bits` (1 to 64) only.
    Load { dst: V, mem: Mem, bits: u8 },
    /// `[mem] = src`
    Store { mem: Mem, src: Operand },
    /// `[mem] |= mask`
    Mark { mem: Mem, mask: u64 },
    /// `dst = callee(context, arg)`; it may change any memory.
    Call { callee: Callee, arg: Operand, dst: Option<V> },
}

/// The end of a block.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Term {
    /// Goes on there.
    Jump(B),
    /// Goes to `yes` if `a cond b`, else to `no`.
    Branch { cond: Cond, a: Operand, b: Operand, yes: B, no: B },
    /// Goes to the block at this position, which is in range.
    Switch { index: V, targets: Vec<B> },
    /// Returns a status.
    Return(Operand),
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its operations, each with the number of the operation of the design that it is for, to show beside the machine
    /// code (`u32::MAX`: none).
    pub insts: Vec<(Inst, u32)>,
    /// Its end.
    pub term: Term,
    /// Rarely reached: placed out of the way.
    pub cold: bool,
}

/// A function.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// What it is, for people.
    pub name: String,
    /// Blocks; 0 is the entry.
    pub blocks: Vec<Block>,
    /// Number of variables.
    pub variables: u32,
    /// Words of the frame that say where things are: it is shared if there are any, see [`twins`](crate::twins).
    pub parameters: u32,
    /// What there is to pay with whenever it is called, if that is known.
    pub budget: Option<u64>,
}

impl Function {
    /// Operations, with the ends of blocks.
    pub fn operations(&self) -> usize {
        self.blocks.iter().map(|block| block.insts.len() + 1).sum()
    }
}

/// A number in an operation that may be another one in its twin.
#[derive(Debug)]
pub enum Number<'a> {
    /// The displacement of an access to the context block.
    Place(&'a mut Mem),
    /// A constant operand.
    Constant(&'a mut Operand),
    /// The bits that are marked.
    Mask(&'a mut u64),
}

impl Number<'_> {
    /// What it is.
    pub fn get(&self) -> u64 {
        match self {
            Number::Place(mem) => mem.word.into(),
            Number::Constant(Operand::C(c)) => *c,
            Number::Constant(Operand::V(_)) => 0,
            Number::Mask(mask) => **mask,
        }
    }

    /// Makes it another one.
    ///
    /// # Panics
    /// If it is a place and more than 32 bits.
    pub fn set(&mut self, to: u64) {
        match self {
            Number::Place(mem) => mem.word = u32::try_from(to).expect("a place has 32 bits"),
            Number::Constant(operand) => **operand = Operand::C(to),
            Number::Mask(mask) => **mask = to,
        }
    }
}

impl Inst {
    /// `dst = [mem]`, of which nothing is known.
    pub fn load(dst: V, mem: Mem) -> Inst {
        Inst::Load { dst, mem, bits: 64 }
    }

    /// The variable that it assigns.
    pub fn dst(&self) -> Option<V> {
        match self {
            Inst::Copy { dst, .. }
            | Inst::Bin { dst, .. }
            | Inst::Un { dst, .. }
            | Inst::Cmp { dst, .. }
            | Inst::Select { dst, .. }
            | Inst::Load { dst, .. } => Some(*dst),
            Inst::Call { dst, .. } => *dst,
            Inst::Store { .. } | Inst::Mark { .. } => None,
        }
    }

    /// The same, to be changed.
    pub fn dst_mut(&mut self) -> Option<&mut V> {
        match self {
            Inst::Copy { dst, .. }
            | Inst::Bin { dst, .. }
            | Inst::Un { dst, .. }
            | Inst::Cmp { dst, .. }
            | Inst::Select { dst, .. }
            | Inst::Load { dst, .. } => Some(dst),
            Inst::Call { dst, .. } => dst.as_mut(),
            Inst::Store { .. } | Inst::Mark { .. } => None,
        }
    }

    /// The word of memory that it is about.
    pub fn mem(&self) -> Option<&Mem> {
        match self {
            Inst::Load { mem, .. } | Inst::Store { mem, .. } | Inst::Mark { mem, .. } => Some(mem),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn mem_mut(&mut self) -> Option<&mut Mem> {
        match self {
            Inst::Load { mem, .. } | Inst::Store { mem, .. } | Inst::Mark { mem, .. } => Some(mem),
            _ => None,
        }
    }

    /// Calls `f` with each operand, to be changed.
    fn operands_mut(&mut self, mut f: impl FnMut(&mut Operand)) {
        match self {
            Inst::Copy { src: a, .. }
            | Inst::Un { a, .. }
            | Inst::Call { arg: a, .. }
            | Inst::Store { src: a, .. } => f(a),
            Inst::Bin { a, b, .. } | Inst::Cmp { a, b, .. } => {
                f(a);
                f(b);
            }
            Inst::Select { flag, yes, no, .. } => {
                f(flag);
                f(yes);
                f(no);
            }
            Inst::Load { .. } | Inst::Mark { .. } => {}
        }
    }

    /// Calls `f` with each variable that it reads, to be changed.
    pub fn uses_mut(&mut self, mut f: impl FnMut(&mut V)) {
        self.operands_mut(|operand| {
            if let Operand::V(v) = operand {
                f(v);
            }
        });
        if let Some(mem) = self.mem_mut() {
            if let Base::V(v) | Base::Outside(v) = &mut mem.base {
                f(v);
            }
            if let Some(v) = &mut mem.index {
                f(v);
            }
        }
    }

    /// Calls `f` with each of its numbers, in an order of its own.
    pub fn numbers(&mut self, mut f: impl FnMut(Number<'_>)) {
        if let Some(mem) = self.mem_mut()
            && mem.base == Base::Context
        {
            f(Number::Place(mem));
        }
        self.operands_mut(|operand| {
            if let Operand::C(_) = operand {
                f(Number::Constant(operand));
            }
        });
        if let Inst::Mark { mask, .. } = self {
            f(Number::Mask(mask));
        }
    }

    /// Calls `f` with each variable that it reads.
    pub fn uses(&self, mut f: impl FnMut(V)) {
        let mut operand = |o: &Operand| {
            if let Operand::V(v) = o {
                f(*v);
            }
        };
        match self {
            Inst::Copy { src, .. } => operand(src),
            Inst::Bin { a, b, .. } | Inst::Cmp { a, b, .. } => {
                operand(a);
                operand(b);
            }
            Inst::Un { a, .. } => operand(a),
            Inst::Select { flag, yes, no, .. } => {
                operand(flag);
                operand(yes);
                operand(no);
            }
            Inst::Call { arg, .. } => operand(arg),
            Inst::Store { src, .. } => operand(src),
            Inst::Load { .. } | Inst::Mark { .. } => {}
        }
        if let Inst::Load { mem, .. } | Inst::Store { mem, .. } | Inst::Mark { mem, .. } = self {
            if let Some(v) = mem.base.pointer() {
                f(v);
            }
            if let Some(v) = mem.index {
                f(v);
            }
        }
    }
}

impl Term {
    /// The blocks that it may go to.
    pub fn targets(&self) -> Vec<B> {
        match self {
            Term::Jump(b) => vec![*b],
            Term::Branch { yes, no, .. } => vec![*yes, *no],
            Term::Switch { targets, .. } => targets.clone(),
            Term::Return(_) => Vec::new(),
        }
    }

    /// Calls `f` with each of these.
    pub fn each_target(&self, mut f: impl FnMut(B)) {
        match self {
            Term::Jump(b) => f(*b),
            Term::Branch { yes, no, .. } => {
                f(*yes);
                f(*no);
            }
            Term::Switch { targets, .. } => targets.iter().copied().for_each(f),
            Term::Return(_) => {}
        }
    }

    /// Calls `f` with each of these, to be changed.
    pub fn targets_mut(&mut self, mut f: impl FnMut(&mut B)) {
        match self {
            Term::Jump(b) => f(b),
            Term::Branch { yes, no, .. } => {
                f(yes);
                f(no);
            }
            Term::Switch { targets, .. } => targets.iter_mut().for_each(f),
            Term::Return(_) => {}
        }
    }

    /// Calls `f` with each operand, to be changed.
    fn operands_mut(&mut self, mut f: impl FnMut(&mut Operand)) {
        match self {
            Term::Jump(_) | Term::Switch { .. } => {}
            Term::Branch { a, b, .. } => {
                f(a);
                f(b);
            }
            Term::Return(status) => f(status),
        }
    }

    /// Calls `f` with each variable that it reads, to be changed.
    pub fn uses_mut(&mut self, mut f: impl FnMut(&mut V)) {
        if let Term::Switch { index, .. } = self {
            f(index);
        }
        self.operands_mut(|operand| {
            if let Operand::V(v) = operand {
                f(v);
            }
        });
    }

    /// Calls `f` with each of its numbers, in an order of its own.
    pub fn numbers(&mut self, mut f: impl FnMut(Number<'_>)) {
        self.operands_mut(|operand| {
            if let Operand::C(_) = operand {
                f(Number::Constant(operand));
            }
        });
    }

    /// Calls `f` with each variable that it reads.
    pub fn uses(&self, mut f: impl FnMut(V)) {
        let mut operand = |o: &Operand| {
            if let Operand::V(v) = o {
                f(*v);
            }
        };
        match self {
            Term::Jump(_) => {}
            Term::Branch { a, b, .. } => {
                operand(a);
                operand(b);
            }
            Term::Switch { index, .. } => f(*index),
            Term::Return(status) => operand(status),
        }
    }
}
