//! The control flow: branches, jumps and blocks that are not needed.

use super::{Fuel, Pass};
use crate::lir::{B, Block, Cond, Function, Inst, Operand, Term};
use crate::regalloc::order::reverse_postorder;

/// Blocks that are jumped through at most.
const CHAIN: usize = 8;

/// Edges into each block from those of the order: a block that goes there in two ways counts twice.
pub fn predecessors(function: &Function, order: &[B]) -> Vec<Vec<B>> {
    let mut out = vec![Vec::new(); function.blocks.len()];
    for b in order {
        function.blocks[b.0 as usize].term.each_target(|target| out[target.0 as usize].push(*b));
    }
    out
}

/// Simplifies the control flow; whether it changed.
pub fn tidy(function: &mut Function, fuel: &mut Fuel) -> bool {
    let before = fuel.left;
    branches(function, fuel);
    thread(function, fuel);
    branches(function, fuel);
    merge(function, fuel);
    unreachable(function, fuel);
    fuel.left != before
}

/// Branches that go one way only, and switches that are branches.
fn branches(function: &mut Function, fuel: &mut Fuel) {
    for block in &mut function.blocks {
        let simpler = match &block.term {
            Term::Branch { cond, a: Operand::C(a), b: Operand::C(b), yes, no } => {
                Term::Jump(if cond.holds(*a, *b) { *yes } else { *no })
            }
            Term::Branch { yes, no, .. } if yes == no => Term::Jump(*yes),
            Term::Switch { targets, .. } if targets.windows(2).all(|w| w[0] == w[1]) => {
                Term::Jump(targets[0])
            }
            Term::Switch { index, targets } if targets.len() == 2 => Term::Branch {
                cond: Cond::Eq,
                a: Operand::V(*index),
                b: Operand::C(0),
                yes: targets[0],
                no: targets[1],
            },
            _ => continue,
        };
        if fuel.take(Pass::Branch) {
            block.term = simpler;
        }
    }
}

/// Where an edge to a block leads in the end, with what the block before it assigned last.
fn leads(blocks: &[Block], from: &Block, mut to: B) -> B {
    for _ in 0..CHAIN {
        let block = &blocks[to.0 as usize];
        if !block.insts.is_empty() {
            break;
        }
        to = match block.term {
            Term::Jump(next) => next,
            // A branch on what was set to a constant just before.
            Term::Branch { cond, a: Operand::V(v), b: Operand::C(c), yes, no } => {
                match from.insts.iter().rev().take(CHAIN).find(|(inst, _)| inst.dst() == Some(v)) {
                    Some((Inst::Copy { src: Operand::C(value), .. }, _)) => {
                        if cond.holds(*value, c) {
                            yes
                        } else {
                            no
                        }
                    }
                    _ => break,
                }
            }
            _ => break,
        };
    }
    to
}

/// Jumps past blocks that do nothing.
fn thread(function: &mut Function, fuel: &mut Fuel) {
    for b in 0..function.blocks.len() {
        let mut term = std::mem::replace(&mut function.blocks[b].term, Term::Return(Operand::C(0)));
        term.targets_mut(|target| {
            let to = leads(&function.blocks, &function.blocks[b], *target);
            if to != *target && fuel.take(Pass::Thread) {
                *target = to;
            }
        });
        function.blocks[b].term = term;
    }
}

/// Joins a block with its only successor, if it is the only one before that.
fn merge(function: &mut Function, fuel: &mut Fuel) {
    let order = reverse_postorder(function);
    let mut count = vec![0; function.blocks.len()];
    for b in &order {
        function.blocks[b.0 as usize].term.each_target(|target| count[target.0 as usize] += 1);
    }
    count[0] += 1;
    for b in &order {
        while let Term::Jump(next) = function.blocks[b.0 as usize].term {
            if count[next.0 as usize] != 1 || next == *b || !fuel.take(Pass::Merge) {
                break;
            }
            count[next.0 as usize] = 0;
            let next = &mut function.blocks[next.0 as usize];
            let insts = std::mem::take(&mut next.insts);
            let term = std::mem::replace(&mut next.term, Term::Return(Operand::C(0)));
            let block = &mut function.blocks[b.0 as usize];
            block.insts.extend(insts);
            block.term = term;
        }
    }
}

/// Removes blocks that cannot be reached; the others are numbered anew.
fn unreachable(function: &mut Function, fuel: &mut Fuel) {
    let order = reverse_postorder(function);
    if order.len() == function.blocks.len() || !fuel.take(Pass::Unreachable) {
        return;
    }
    let mut number = vec![None; function.blocks.len()];
    for b in &order {
        number[b.0 as usize] = Some(B(0));
    }
    for (n, next) in number.iter_mut().flatten().zip(0..) {
        *n = B(next);
    }
    let mut keep = number.iter().map(Option::is_some);
    function.blocks.retain(|_| keep.next().unwrap_or(false));
    for block in &mut function.blocks {
        block.term.targets_mut(|t| *t = number[t.0 as usize].unwrap_or(*t));
    }
}
