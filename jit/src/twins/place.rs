//! Accesses to displaced words of the context block become accesses with an index.

use crate::lir::{B, Base, Bin, Function, Inst, Mem, V};
use crate::opt::FastMap;
use crate::opt::dominators::Dominators;
use crate::opt::flow::predecessors;
use crate::regalloc::order::reverse_postorder;

/// A word of the frame that says how far places are displaced: who needs it, and where it is at hand.
struct Shift {
    /// A block that every path to a block that needs it leads through.
    at: B,
    variable: V,
}

/// Loads each displacement once, before all that need it.
pub fn place(function: &mut Function) {
    if function.parameters == 0 {
        return;
    }
    let order = reverse_postorder(function);
    let dominators = Dominators::new(function, &order, &predecessors(function, &order));
    let mut position = vec![0; function.blocks.len()];
    order.iter().enumerate().for_each(|(i, b)| position[b.0 as usize] = i);
    let mut shifts: FastMap<u32, Shift> = FastMap::default();
    for b in &order {
        for (inst, _) in &function.blocks[b.0 as usize].insts {
            let Some(Mem { base: Base::Shifted(word), .. }) = inst.mem() else { continue };
            match shifts.get_mut(word) {
                Some(shift) => {
                    // Those before it in this order are the only ones that may be.
                    let mut at = position[shift.at.0 as usize];
                    while !dominators.dominates(order[at], *b) || !dominators.dominates(order[at], shift.at) {
                        at -= 1;
                    }
                    shift.at = order[at];
                }
                None => {
                    shifts.insert(*word, Shift { at: *b, variable: V(function.variables) });
                    function.variables += 1;
                }
            }
        }
    }
    let mut entries: Vec<(u32, Shift)> = shifts.into_iter().collect();
    entries.sort_unstable_by_key(|(word, _)| *word);
    let variable: FastMap<u32, V> = entries.iter().map(|(word, shift)| (*word, shift.variable)).collect();
    for block in &mut function.blocks {
        let mut insts = Vec::with_capacity(block.insts.len());
        // Sums with an index, as long as that is what it was.
        let mut sums: FastMap<(u32, V), V> = FastMap::default();
        for (mut inst, source) in std::mem::take(&mut block.insts) {
            if let Some(mem) = inst.mem_mut()
                && let Base::Shifted(word) = mem.base
                && let Some(shift) = variable.get(&word)
            {
                mem.base = Base::Context;
                let index = match mem.index {
                    None => *shift,
                    Some(index) => *sums.entry((word, index)).or_insert_with(|| {
                        let sum = V(function.variables);
                        function.variables += 1;
                        let (a, b) = (index.into(), (*shift).into());
                        insts.push((Inst::Bin { op: Bin::Add, dst: sum, a, b }, source));
                        sum
                    }),
                };
                mem.index = Some(index);
            }
            if let Some(dst) = inst.dst() {
                sums.retain(|(_, index), _| *index != dst);
            }
            insts.push((inst, source));
        }
        block.insts = insts;
    }
    for (word, shift) in entries.into_iter().rev() {
        let load = Inst::load(shift.variable, Mem { base: Base::Frame, word, index: None });
        let insts = &mut function.blocks[shift.at.0 as usize].insts;
        // As late as can be.
        let uses = |(inst, _): &(Inst, u32)| {
            let mut used = false;
            inst.uses(|v| used |= v == shift.variable);
            used
        };
        let at = insts.iter().position(uses).unwrap_or(0);
        insts.insert(at, (load, u32::MAX));
    }
}
