//! Back-edges and calls are paid for, so that a run that does not end is noticed. What pays less than there is in any activation need not.

use super::{Fuel, Pass, peel};
use crate::lir::{B, Base, Block, Function, Inst, Mem, Operand};
use crate::regalloc::order::reverse_postorder;
use kernel::abi::header;

/// The word of the context block with what is left.
const BUDGET: Mem = Mem { base: Base::Context, word: header::BUDGET, index: None };

/// The payments of a function before it is optimised: some may be joined later.
pub fn payments(function: &Function) -> u64 {
    function.blocks.iter().map(|block| pays(block) as u64).sum()
}

fn pays(block: &Block) -> usize {
    block.insts.iter().filter(|(inst, _)| matches!(inst, Inst::Load { mem: BUDGET, .. })).count()
}

/// Makes payments free, if each runs once at most; whether it did. There were so many of them before loops were peeled.
pub fn unpaid(function: &mut Function, payments: u64, fuel: &mut Fuel) -> bool {
    let Some(budget) = function.budget else { return false };
    if payments == 0 || payments * (peel::TRIPS + 2) >= budget {
        return false;
    }
    let looping = looping(function, &reverse_postorder(function));
    if looping.iter().any(|b| pays(&function.blocks[b.0 as usize]) > 0) || !fuel.take(Pass::Peel) {
        return false;
    }
    for (inst, _) in function.blocks.iter_mut().flat_map(|block| &mut block.insts) {
        if let Inst::Load { dst, mem: BUDGET, .. } = *inst {
            *inst = Inst::Copy { dst, src: Operand::C(budget) };
        }
    }
    for block in &mut function.blocks {
        block.insts.retain(|(inst, _)| !matches!(inst, Inst::Store { mem: BUDGET, .. }));
    }
    true
}

/// The blocks that are in loops, or on a way from one to another.
fn looping(function: &Function, order: &[B]) -> Vec<B> {
    let targets = |b: &B| function.blocks[b.0 as usize].term.targets();
    // Takes away those that nothing leads to any more, and of the rest those that lead to nothing.
    let mut ways = vec![0u32; function.blocks.len()];
    order.iter().flat_map(targets).for_each(|to| ways[to.0 as usize] += 1);
    let mut gone = vec![false; function.blocks.len()];
    // What leads to a block comes before it, but for back-edges.
    for b in order {
        if ways[b.0 as usize] == 0 {
            gone[b.0 as usize] = true;
            targets(b).iter().for_each(|to| ways[to.0 as usize] -= 1);
        }
    }
    for b in order.iter().rev() {
        gone[b.0 as usize] |= targets(b).iter().all(|to| gone[to.0 as usize]);
    }
    order.iter().copied().filter(|b| !gone[b.0 as usize]).collect()
}
