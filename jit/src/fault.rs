//! Mistakes of a compiler made on purpose, to test whoever has to find them: changes of low-level code that leave it well
//! formed.

use crate::lir::{Base, Bin, Cond, Function, Inst, Operand, Un};

/// A mistake. Where there is nothing that it could concern, it does nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Fault {
    /// A subtraction adds.
    WrongTemplate,
    /// An arithmetic shift right is a logical one.
    LogicalShift,
    /// A signed comparison is an unsigned one.
    UnsignedCompare,
    /// A comparison takes what is equal to be less.
    OffByOneCompare,
    /// A bit mask lacks its topmost bit.
    NarrowMask,
    /// What extends a sign looks at the bit above.
    WrongSign,
    /// A selection exchanges its alternatives.
    SwappedSelect,
    /// What goes to a frame last, in a block, is not stored.
    LostStore,
    /// A change is not marked.
    LostMark,
}

impl Fault {
    /// All of them.
    pub const ALL: [Fault; 9] = [
        Fault::WrongTemplate,
        Fault::LogicalShift,
        Fault::UnsignedCompare,
        Fault::OffByOneCompare,
        Fault::NarrowMask,
        Fault::WrongSign,
        Fault::SwappedSelect,
        Fault::LostStore,
        Fault::LostMark,
    ];

    /// Makes it in a function.
    pub fn apply(self, function: &mut Function) {
        for block in &mut function.blocks {
            if self == Fault::LostStore {
                let to_frame = |(inst, _): &(Inst, u32)| match inst {
                    // Word 0 is the place where code goes on.
                    Inst::Store { mem, .. } => mem.base == Base::Frame && mem.word > 0,
                    _ => false,
                };
                if let Some(at) = block.insts.iter().rposition(to_frame) {
                    block.insts.remove(at);
                }
                continue;
            }
            if self == Fault::LostMark {
                if let Some(at) = block.insts.iter().rposition(|(inst, _)| matches!(inst, Inst::Mark { .. }))
                {
                    block.insts.remove(at);
                }
                continue;
            }
            block.insts.iter_mut().for_each(|(inst, _)| self.change(inst));
        }
    }

    fn change(self, inst: &mut Inst) {
        match (self, inst) {
            (Fault::WrongTemplate, Inst::Bin { op, .. }) if *op == Bin::Sub => *op = Bin::Add,
            (Fault::LogicalShift, Inst::Bin { op, .. }) if *op == Bin::Sar => *op = Bin::Shr,
            (Fault::UnsignedCompare, Inst::Cmp { cond, .. }) => {
                *cond = match *cond {
                    Cond::Slt => Cond::Ult,
                    Cond::Sle => Cond::Ule,
                    Cond::Sgt => Cond::Ugt,
                    Cond::Sge => Cond::Uge,
                    other => other,
                }
            }
            (Fault::OffByOneCompare, Inst::Cmp { cond, .. }) => {
                *cond = match *cond {
                    Cond::Ult => Cond::Ule,
                    Cond::Ugt => Cond::Uge,
                    other => other,
                }
            }
            (Fault::NarrowMask, Inst::Bin { op: Bin::And, b: Operand::C(mask), .. }) => {
                if *mask > 1 && mask.wrapping_add(1).is_power_of_two() {
                    *mask >>= 1;
                }
            }
            (Fault::WrongSign, Inst::Un { op: Un::SignExtend(bits), .. }) if *bits < 63 => *bits += 1,
            (Fault::SwappedSelect, Inst::Select { yes, no, .. }) => std::mem::swap(yes, no),
            _ => {}
        }
    }
}
