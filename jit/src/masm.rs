//! The macro-assembler: one method per low-level operation, over places.
//!
//! Everything above this trait is the same for every machine and names no register: it asks the assembler which
//! registers there are, and what an operation destroys. A method accepts any mix of registers, stack slots and constants,
//! and needs no more than the scratch registers that the assembler keeps to itself.

use crate::lir::{Bin, Cond, Inst, Un};

/// A register of the machine, by its number there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Reg(pub u8);

/// A set of registers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RegSet(pub u32);

impl RegSet {
    /// The set of these.
    pub const fn of(regs: &[Reg]) -> RegSet {
        let (mut set, mut i) = (0, 0);
        while i < regs.len() {
            set |= 1 << regs[i].0;
            i += 1;
        }
        RegSet(set)
    }

    /// Whether it has this one.
    pub fn contains(self, reg: Reg) -> bool {
        self.0 >> reg.0 & 1 == 1
    }

    /// Adds one.
    pub fn insert(&mut self, reg: Reg) {
        self.0 |= 1 << reg.0;
    }

    /// Those in both.
    #[must_use]
    pub fn and(self, other: RegSet) -> RegSet {
        RegSet(self.0 & other.0)
    }

    /// Its members in ascending order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Reg> {
        (0..32u8).map(Reg).filter(move |r| self.contains(*r))
    }
}

/// Where a variable is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Place {
    /// In a register.
    Reg(Reg),
    /// In this word of the native stack.
    Slot(u32),
}

/// What an address is relative to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AddressBase {
    /// The context block.
    Context,
    /// The frame.
    Frame,
    /// A pointer.
    Place(Place),
}

/// A word of memory: base + 8 * (word + index).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Address {
    /// The base.
    pub base: AddressBase,
    /// Constant displacement in words.
    pub word: u32,
    /// Variable displacement in words.
    pub index: Option<Place>,
}

/// What an operation reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Src {
    /// A variable.
    Place(Place),
    /// A constant.
    Const(u64),
    /// A word of memory.
    Mem(Address),
}

/// What is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// The function at this address.
    Function(usize),
    /// The thunk whose [inside](kernel::abi::INSIDE) is at the address in the context block, as many words after this one as the argument says,
    /// and whose frame is in the next: it is given that in place of the argument. It keeps no register.
    Thunk(u32),
}

/// A position in the code that can be jumped to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(pub u32);

/// The registers of a machine.
#[derive(Clone, Copy, Debug)]
pub struct Registers {
    /// Registers for variables that a callout destroys, the best first.
    pub caller_saved: &'static [Reg],
    /// Registers for variables that a callout keeps.
    pub callee_saved: &'static [Reg],
    /// The register of the result of a call.
    pub result: Reg,
    /// The register of the argument of a callout.
    pub argument: Reg,
}

/// What an operation wants of registers, besides its operands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Constraints {
    /// Destroyed while it runs: what lives across it is elsewhere. Its operands may be there, and its result.
    pub clobbers: RegSet,
    /// The best place of its result.
    pub result: Option<Reg>,
    /// The best places of its first and its second operand.
    pub operands: [Option<Reg>; 2],
}

/// What a function needs of the native stack.
#[derive(Clone, Copy, Debug, Default)]
pub struct Needs {
    /// Words of the stack.
    pub slots: u32,
    /// Whether it calls anything.
    pub calls: bool,
}

/// An assembler could not finish.
#[derive(Debug, thiserror::Error)]
#[error("assembling failed: {0}")]
pub struct AssembleError(pub String);

/// Assembles machine code.
pub trait MacroAssembler {
    /// The registers.
    fn registers(&self) -> Registers;
    /// What an operation, other than a call, wants of them.
    fn constraints(&self, inst: &Inst) -> Constraints;
    /// Bytes so far.
    fn offset(&self) -> usize;
    /// A new label.
    fn label(&mut self) -> Label;
    /// Puts a label here.
    fn bind(&mut self, label: Label);
    /// Starts the function: first what the kernel enters it by, which keeps what the C convention wants kept.
    fn prologue(&mut self, needs: Needs);
    /// `dst = src`
    fn mov(&mut self, dst: Place, src: Src);
    /// `dst = op(a, b)`
    fn bin(&mut self, op: Bin, dst: Place, a: Src, b: Src);
    /// `dst = op(a)`
    fn un(&mut self, op: Un, dst: Place, a: Src);
    /// `dst = a cond b ? 1 : 0`
    fn compare(&mut self, cond: Cond, dst: Place, a: Src, b: Src);
    /// `dst = flag != 0 ? yes : no`
    fn select(&mut self, dst: Place, flag: Src, yes: Src, no: Src);
    /// `dst = a cond b ? yes : no`
    fn compare_select(&mut self, cond: Cond, dst: Place, ab: (Src, Src), yes: Src, no: Src);
    /// `[address] = src`
    fn store(&mut self, address: Address, src: Src);
    /// `[address] = op([address], src)`, where `op` is a sum, a difference or bitwise.
    fn update(&mut self, op: Bin, address: Address, src: Src);
    /// Calls `target(context, arg)`, with the values of these registers kept in these slots meanwhile.
    fn call(&mut self, target: Target, arg: Src, dst: Option<Place>, keep: &[(Reg, u32)]);
    /// Goes there.
    fn jump(&mut self, to: Label);
    /// Goes there if `a cond b`.
    fn branch(&mut self, cond: Cond, a: Src, b: Src, to: Label);
    /// Goes there if `a & b` is 0 (`Eq`) or is not 0 (`Ne`).
    fn branch_test(&mut self, cond: Cond, a: Src, b: Src, to: Label);
    /// Goes to the label at position `index`, which is in range.
    fn switch(&mut self, index: Src, targets: &[Label]);
    /// Returns `status`, undoing the prologue.
    fn ret(&mut self, status: Src);
    /// An assembler for the same calls again, which may take less space by what this one found out; `None` if there is
    /// nothing to be had.
    fn tighter(&self) -> Option<Self>
    where
        Self: Sized;
    /// The code.
    ///
    /// # Errors
    /// If a label was not bound or is out of reach.
    fn finish(self) -> Result<Vec<u8>, AssembleError>;
}
