//! Variables of one assignment: splits the others within blocks, and joins again what was split in vain.

use super::{Fuel, Pass, assignments};
use crate::lir::{Function, Inst, Operand, V};

/// Gives each assignment of a variable that is assigned more than once a variable of its own; the old one becomes a copy
/// of it at the end of the block, which is dead if nobody reads it later.
pub fn split(function: &mut Function, fuel: &mut Fuel) {
    let assignments = assignments(function);
    // The current variable for each one that was split in this block.
    let mut current: Vec<Option<V>> = vec![None; assignments.len()];
    let mut variables = function.variables;
    for block in &mut function.blocks {
        let mut split = Vec::new();
        for (inst, _) in &mut block.insts {
            inst.uses_mut(|v| *v = current[v.0 as usize].unwrap_or(*v));
            let Some(dst) = inst.dst_mut() else { continue };
            let old = *dst;
            if assignments[old.0 as usize] < 2 {
                continue;
            }
            if fuel.take(Pass::Rename) {
                if current[old.0 as usize].is_none() {
                    split.push(old);
                }
                *dst = V(variables);
                current[old.0 as usize] = Some(*dst);
                variables += 1;
            } else if current[old.0 as usize].take().is_some() {
                split.retain(|v| *v != old);
            }
        }
        block.term.uses_mut(|v| *v = current[v.0 as usize].unwrap_or(*v));
        let source = block.insts.last().map_or(u32::MAX, |(_, source)| *source);
        for old in split {
            if let Some(new) = current[old.0 as usize].take() {
                block.insts.push((Inst::Copy { dst: old, src: new.into() }, source));
            }
        }
    }
    function.variables = variables;
}

/// Where a block mentions a variable.
#[derive(Clone, Copy, Default)]
struct Mentions {
    /// The block (plus 1) that this is about.
    block: u32,
    /// The last operation that reads it.
    read: u32,
    /// The last operation that assigns it, and how many do.
    assigned: u32,
    assignments: u32,
    /// How many operations of the block, and its end, read it.
    reads: u32,
}

/// Computes a value in the variable that it is copied to, where both have the same value as long as they live.
pub fn join(function: &mut Function, fuel: &mut Fuel) {
    let assignments = assignments(function);
    let mut reads = vec![0u32; assignments.len()];
    for block in &function.blocks {
        for (inst, _) in &block.insts {
            inst.uses(|v| reads[v.0 as usize] += 1);
        }
        block.term.uses(|v| reads[v.0 as usize] += 1);
    }
    let mut mentions = vec![Mentions::default(); assignments.len()];
    let mut renamed: Vec<Option<V>> = vec![None; assignments.len()];
    for (block, number) in function.blocks.iter_mut().zip(1..) {
        let insts = &block.insts;
        let at = |mentions: &mut [Mentions], v: V| -> usize {
            let m = &mut mentions[v.0 as usize];
            if m.block != number {
                *m = Mentions { block: number, ..Mentions::default() };
            }
            v.0 as usize
        };
        for ((inst, _), i) in insts.iter().zip(1..) {
            inst.uses(|v| {
                let m = at(&mut mentions, v);
                mentions[m].read = i;
                mentions[m].reads += 1;
            });
            if let Some(v) = inst.dst() {
                let m = at(&mut mentions, v);
                mentions[m].assigned = i;
                mentions[m].assignments += 1;
            }
        }
        block.term.uses(|v| {
            let m = at(&mut mentions, v);
            mentions[m].read = u32::MAX;
            mentions[m].reads += 1;
        });
        let mut changed = Vec::new();
        for ((inst, _), copy) in insts.iter().zip(1..) {
            let Inst::Copy { dst: to, src: Operand::V(from) } = *inst else { continue };
            let (t, f) = (at(&mut mentions, to), at(&mut mentions, from));
            let (t, f) = (mentions[t], mentions[f]);
            // The value is of this block only, and computed here; the variable is assigned by this copy only, and not
            // read between the two.
            let joins = assignments[from.0 as usize] == 1
                && f.assignments == 1
                && reads[from.0 as usize] == f.reads
                && renamed[from.0 as usize].is_none()
                && t.assignments == 1
                && t.read <= f.assigned
                && f.assigned < copy;
            if joins && fuel.take(Pass::Copy) {
                renamed[from.0 as usize] = Some(to);
                changed.push(from);
                // Nobody else may join with it in this block.
                mentions[to.0 as usize].assignments = 2;
            }
        }
        if changed.is_empty() {
            continue;
        }
        for (inst, _) in &mut block.insts {
            inst.uses_mut(|v| *v = renamed[v.0 as usize].unwrap_or(*v));
            if let Some(dst) = inst.dst_mut() {
                *dst = renamed[dst.0 as usize].unwrap_or(*dst);
            }
        }
        block.term.uses_mut(|v| *v = renamed[v.0 as usize].unwrap_or(*v));
        block
            .insts
            .retain(|(inst, _)| !matches!(inst, Inst::Copy { dst, src: Operand::V(src) } if dst == src));
        for v in changed {
            renamed[v.0 as usize] = None;
        }
    }
}
