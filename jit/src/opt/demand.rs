//! Bits that nobody reads need not be right.
//!
//! One walk backwards over the blocks finds which bits of each value matter: those that a store, a comparison or a pointer sees, and those
//! that these are computed from. A mask that clears others is not needed, nor what only makes others. The same walk finds out of which
//! values nobody asks unless a flag is as it has to be for one arm of a choice: a choice by that flag is its arm.

use super::{Fuel, Pass, assignments};
use crate::lir::{Bin, Function, Inst, Operand, Un, V};
use crate::regalloc::order::reverse_postorder;
use Operand::C;

/// The bits up to the topmost one: those that a carry into any of them may come from.
fn below(bits: u64) -> u64 {
    u64::MAX.checked_shr(bits.leading_zeros()).unwrap_or(0)
}

/// What makes nothing but bits that nobody reads becomes what it is made of; whether anything changed. `bits` are those that are read.
fn simpler(inst: &Inst, bits: u64) -> Option<Inst> {
    let copy = |dst, src| Some(Inst::Copy { dst, src });
    match *inst {
        Inst::Bin { op: Bin::And, dst, a, b: C(c) } if bits & !c == 0 => copy(dst, a),
        Inst::Bin { op: Bin::Or | Bin::Xor, dst, a, b: C(c) } if bits & c == 0 => copy(dst, a),
        Inst::Bin { op: Bin::Shl, dst, b: C(n), .. } if bits >> (n & 63) == 0 => copy(dst, C(0)),
        Inst::Bin { op: Bin::Shr, dst, b: C(n), .. } if bits << (n & 63) == 0 => copy(dst, C(0)),
        Inst::Un { op: Un::SignExtend(width), dst, a } if bits >> width == 0 => copy(dst, a),
        _ => None,
    }
}

/// Who reads a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Readers {
    Nobody,
    /// Who takes it if this flag is not 0, or if it is.
    Arm(V, bool),
    Anybody,
}

impl Readers {
    fn add(&mut self, other: Readers) {
        *self = match *self {
            Readers::Nobody => other,
            same if same == other => same,
            _ => Readers::Anybody,
        };
    }
}

/// The arm of a choice that its readers take.
fn taken(inst: &Inst, readers: Readers) -> Option<Inst> {
    match (inst, readers) {
        (Inst::Select { dst, flag, yes, no }, Readers::Arm(by, is)) if *flag == by.into() => {
            Some(Inst::Copy { dst: *dst, src: if is { *yes } else { *no } })
        }
        _ => None,
    }
}

/// Calls `note` with each operand and who reads it, of an operation whose result these read. What an operation must not find, as a zero divisor
/// or a place that is not there, anybody may.
fn asks(inst: &Inst, readers: Readers, mut note: impl FnMut(V, Readers)) {
    let mut of = |operand: Operand, readers| {
        if let Operand::V(v) = operand {
            note(v, readers);
        }
    };
    match *inst {
        Inst::Select { flag: Operand::V(by), yes, no, .. } => {
            of(by.into(), Readers::Anybody);
            of(yes, Readers::Arm(by, true));
            of(no, Readers::Arm(by, false));
        }
        Inst::Bin { op: Bin::DivU | Bin::RemU | Bin::DivS | Bin::RemS, .. } => {
            inst.uses(|v| of(v.into(), Readers::Anybody))
        }
        Inst::Copy { .. } | Inst::Bin { .. } | Inst::Un { .. } | Inst::Cmp { .. } => {
            inst.uses(|v| of(v.into(), readers))
        }
        _ => inst.uses(|v| of(v.into(), Readers::Anybody)),
    }
}

/// Calls `note` with each operand and the bits of it that matter, of an operation of whose result these do.
fn reads(inst: &Inst, bits: u64, mut note: impl FnMut(V, u64)) {
    let mut of = |operand: Operand, bits: u64| {
        if let Operand::V(v) = operand {
            note(v, bits);
        }
    };
    match *inst {
        Inst::Copy { src, .. } => of(src, bits),
        Inst::Bin { op: Bin::And, a, b: C(c), .. } => of(a, bits & c),
        Inst::Bin { op: Bin::Or, a, b: C(c), .. } => of(a, bits & !c),
        Inst::Bin { op: Bin::And | Bin::Or | Bin::Xor, a, b, .. } => {
            of(a, bits);
            of(b, bits);
        }
        Inst::Bin { op: Bin::Add | Bin::Sub | Bin::Mul, a, b, .. } => {
            of(a, below(bits));
            of(b, below(bits));
        }
        Inst::Bin { op: Bin::Shl, a, b: C(n), .. } => of(a, bits >> (n & 63)),
        Inst::Bin { op: Bin::Shr, a, b: C(n), .. } => of(a, bits << (n & 63)),
        Inst::Un { op: Un::Not, a, .. } => of(a, bits),
        Inst::Un { op: Un::Neg, a, .. } => of(a, below(bits)),
        Inst::Un { op: Un::SignExtend(width), a, .. } => {
            let sign = 1 << (width - 1);
            of(a, bits & (sign - 1) | if bits >> (width - 1) == 0 { 0 } else { sign });
        }
        Inst::Select { flag, yes, no, .. } => {
            of(flag, u64::MAX);
            of(yes, bits);
            of(no, bits);
        }
        _ => inst.uses(|v| of(v.into(), u64::MAX)),
    }
}

/// Leaves out what makes bits, or arms of choices, that nobody reads; whether anything changed.
pub fn narrow(function: &mut Function, fuel: &mut Fuel) -> bool {
    let before = fuel.left;
    let order = reverse_postorder(function);
    // Of variables of several assignments all bits matter: what comes back to a block was not looked at.
    let several = assignments(function);
    let mut bits: Vec<u64> = several.iter().map(|count| if *count == 1 { 0 } else { u64::MAX }).collect();
    let any = |count: &u8| if *count == 1 { Readers::Nobody } else { Readers::Anybody };
    let mut readers: Vec<Readers> = several.iter().map(any).collect();
    // Uses come after the assignment in this order, so that backwards all of them are known at the assignment.
    for b in order.iter().rev() {
        let block = &mut function.blocks[b.0 as usize];
        block.term.uses(|v| {
            bits[v.0 as usize] = u64::MAX;
            readers[v.0 as usize] = Readers::Anybody;
        });
        for (inst, _) in block.insts.iter_mut().rev() {
            let read = inst.dst().map_or(u64::MAX, |dst| bits[dst.0 as usize]);
            let by = inst.dst().map_or(Readers::Anybody, |dst| readers[dst.0 as usize]);
            if let Some(simpler) = simpler(inst, read).or_else(|| taken(inst, by))
                && fuel.take(Pass::Demand)
            {
                *inst = simpler;
            }
            asks(inst, by, |v, by| readers[v.0 as usize].add(by));
            reads(inst, read, |v, read| bits[v.0 as usize] |= read);
        }
    }
    fuel.left != before
}
