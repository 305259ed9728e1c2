//! Mistakes of a compiler made on purpose, to test whoever has to find them: changes of low-level code that leave it well
//! formed, and safe to run. What an address, a jump table, a callout or a bound of one of them is computed from is left
//! as it is: wrong code computes wrong values, and reads and writes where right code does.

use crate::lir::{B, Base, Bin, Cond, Function, Inst, Mem, Operand, Term, Un, V};
use kernel::abi::header;
use kernel::code::Code;
use std::collections::HashSet;

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
    /// The version for when no bit is unknown runs whatever the bits are.
    WrongVersion,
    /// The step loop sets a timer for another instant.
    WrongTimer,
    /// Processes that the step loop finds awake replace those that were due.
    LostDue,
    /// What the step loop marks for an event or a timer replaces what was marked in the same word.
    ReplacedMark,
    /// A new result of a process is written where it is given, and forgotten there.
    LostResult,
}

impl Fault {
    /// All of them.
    pub const ALL: [Fault; 14] = [
        Fault::WrongTemplate,
        Fault::LogicalShift,
        Fault::UnsignedCompare,
        Fault::OffByOneCompare,
        Fault::NarrowMask,
        Fault::WrongSign,
        Fault::SwappedSelect,
        Fault::LostStore,
        Fault::LostMark,
        Fault::WrongVersion,
        Fault::WrongTimer,
        Fault::LostDue,
        Fault::ReplacedMark,
        Fault::LostResult,
    ];

    /// Makes it in the function of a piece of code.
    pub fn apply(self, code: Code, function: &mut Function) {
        match self {
            Fault::WrongVersion => return one_version(function),
            Fault::WrongTimer | Fault::LostDue | Fault::ReplacedMark => {
                if code == Code::Steps {
                    function.blocks.iter_mut().for_each(|block| self.in_steps(&mut block.insts));
                }
                return;
            }
            Fault::LostResult => {
                let tells = |inst: &Inst| matches!(inst, Inst::Store { mem, .. } if mem.base == Base::Context && mem.word == header::GIVEN_AT);
                if matches!(code, Code::Process(_)) {
                    function.blocks.iter_mut().for_each(|b| b.insts.retain(|(inst, _)| !tells(inst)));
                }
                return;
            }
            _ => {}
        }
        let fixed = fixed(function);
        for block in &mut function.blocks {
            if self == Fault::LostStore {
                let put_in_frame = |(inst, _): &(Inst, u32)| match inst {
                    // Word 0 is the place where code goes on.
                    Inst::Store { mem, .. } => mem.base == Base::Frame && mem.word > 0,
                    _ => false,
                };
                if let Some(at) = block.insts.iter().rposition(put_in_frame) {
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
            let free = |inst: &Inst| inst.dst().is_none_or(|dst| !fixed.contains(&dst));
            block.insts.iter_mut().filter(|(inst, _)| free(inst)).for_each(|(inst, _)| self.change(inst));
        }
    }

    /// Makes it in a block of the step loop: in what is computed of a word of the context block, and of another value.
    fn in_steps(self, insts: &mut [(Inst, u32)]) {
        for at in 1..insts.len() {
            let (before, rest) = insts.split_at_mut(at);
            let stored = match rest.get(1) {
                Some((Inst::Store { mem, .. }, _)) => Some(*mem),
                _ => None,
            };
            let Inst::Bin { op, dst, a: Operand::V(a), b } = &mut rest[0].0 else { continue };
            let loads = |(inst, _): &(Inst, u32)| match inst {
                Inst::Load { dst, mem, .. } if dst == a => Some(*mem),
                _ => None,
            };
            let Some(mem) = before.iter().find_map(loads) else { continue };
            let is_set = *op == Bin::Or && stored == Some(mem);
            match self {
                Fault::WrongTimer if *op == Bin::Add && mem.word == header::NOW_FS => *op = Bin::Or,
                Fault::LostDue if is_set && mem.index.is_none() => {
                    rest[0].0 = Inst::Copy { dst: *dst, src: *b };
                }
                Fault::ReplacedMark if is_set && mem.index.is_some() => {
                    rest[0].0 = Inst::Copy { dst: *dst, src: *b };
                }
                _ => {}
            }
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
            (Fault::NarrowMask, Inst::Bin { op: Bin::And, b: Operand::C(mask), .. })
                if *mask > 1 && mask.wrapping_add(1).is_power_of_two() =>
            {
                *mask >>= 1;
            }
            (Fault::WrongSign, Inst::Un { op: Un::SignExtend(bits), .. }) if *bits < 63 => *bits += 1,
            (Fault::SwappedSelect, Inst::Select { yes, no, .. }) => std::mem::swap(yes, no),
            _ => {}
        }
    }
}

/// Leads to the version for known bits what leads to the general one.
fn one_version(function: &mut Function) {
    let begins = |block: B, word: u32| {
        let mem = Mem { base: Base::Context, word, index: None };
        matches!(function.blocks[block.0 as usize].insts.first(), Some((Inst::Load { mem: m, .. }, _)) if *m == mem)
    };
    let mut wrong = Vec::new();
    for (i, block) in function.blocks.iter().enumerate() {
        if let Term::Branch { yes, no, .. } = block.term
            && begins(yes, header::GENERAL)
            && begins(no, header::KNOWN)
        {
            wrong.push((i, no));
        }
    }
    for (i, known) in wrong {
        function.blocks[i].term = Term::Jump(known);
    }
}

/// The variables that must not be wrong.
fn fixed(function: &Function) -> HashSet<V> {
    let mut work: Vec<V> = Vec::new();
    let mut variable = false;
    let mut address = |mem: &Mem, work: &mut Vec<V>| {
        let base = mem.base.pointer();
        work.extend(base.into_iter().chain(mem.index));
        variable |= base.is_some() || mem.index.is_some();
    };
    for (inst, _) in function.blocks.iter().flat_map(|b| &b.insts) {
        match inst {
            Inst::Load { mem, .. } | Inst::Store { mem, .. } | Inst::Mark { mem, .. } => {
                address(mem, &mut work)
            }
            Inst::Call { arg: Operand::V(v), .. } => work.push(*v),
            // A divisor is not 0, and a quotient fits.
            Inst::Bin { op: Bin::DivU | Bin::RemU | Bin::DivS | Bin::RemS, a, b, .. } => {
                work.extend([a, b].into_iter().filter_map(|operand| match operand {
                    Operand::V(v) => Some(*v),
                    Operand::C(_) => None,
                }));
            }
            _ => {}
        }
    }
    for block in &function.blocks {
        match &block.term {
            Term::Switch { index, .. } => work.push(*index),
            Term::Branch { a, b, .. } if variable => {
                work.extend([a, b].into_iter().filter_map(|operand| match operand {
                    Operand::V(v) => Some(*v),
                    Operand::C(_) => None,
                }));
            }
            _ => {}
        }
    }
    let mut fixed = HashSet::new();
    while let Some(v) = work.pop() {
        if fixed.insert(v) {
            for (inst, _) in function.blocks.iter().flat_map(|b| &b.insts) {
                if inst.dst() == Some(v) {
                    inst.uses(|used| work.push(used));
                }
            }
        }
    }
    fixed
}
