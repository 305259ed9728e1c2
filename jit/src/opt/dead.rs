//! One walk backwards over the blocks: what nobody reads, and what is overwritten.

use super::{FastMap, Fuel, Pass};
use crate::lir::{Base, Block, Function, Inst, Mem, Term};
use crate::regalloc::liveness::live;
use crate::regalloc::order::reverse_postorder;

/// Removes operations whose result nobody reads, stores that are overwritten, and joins marks of one word.
pub fn remove(function: &mut Function, fuel: &mut Fuel) {
    let order = reverse_postorder(function);
    let live = live(function, &order);
    // The block (plus 1) in which a variable lives here.
    let mut lives = vec![0; function.variables as usize];
    let mut starts: Vec<Option<Overwritten>> = vec![None; function.blocks.len()];
    for (row, b) in order.iter().enumerate().rev() {
        let now = row + 1;
        live.end(row).for_each(|v| lives[v.0 as usize] = now);
        let block = &mut function.blocks[b.0 as usize];
        block.term.uses(|v| lives[v.0 as usize] = now);
        let mut writes = Overwritten::behind(&block.term, &starts);
        let mut removed = false;
        for (inst, _) in block.insts.iter_mut().rev() {
            let mut keep = true;
            if let Some(dst) = inst.dst() {
                if lives[dst.0 as usize] != now {
                    match inst {
                        Inst::Call { dst, .. } => {
                            if fuel.take(Pass::Dead) {
                                *dst = None;
                            }
                        }
                        _ => keep = !fuel.take(Pass::Dead),
                    }
                }
                if keep {
                    lives[dst.0 as usize] = 0;
                }
            }
            if keep && writes.before(inst) && fuel.take(Pass::Store) {
                keep = false;
            }
            if keep {
                inst.uses(|v| lives[v.0 as usize] = now);
            } else {
                // A copy of a constant to the variable itself stands for nothing.
                *inst = NOTHING;
                removed = true;
            }
        }
        if removed {
            block.insts.retain(|(inst, _)| *inst != NOTHING);
        }
        starts[b.0 as usize] = Some(writes);
        marks(block, fuel);
    }
}

/// What a removed operation becomes until the block is swept: it marks nothing.
const NOTHING: Inst = Inst::Mark { mem: Mem { base: Base::Context, word: u32::MAX, index: None }, mask: 0 };

/// Words at constant displacements that are overwritten later, before anything can read them.
#[derive(Clone, Default)]
struct Overwritten(FastMap<(bool, u32), ()>);

/// Words that a block is told of by the ones behind it at most, so that the work stays linear.
const TOLD: usize = 64;

impl Overwritten {
    /// What all blocks that this one leads to overwrite, as far as they were looked at.
    fn behind(term: &Term, starts: &[Option<Overwritten>]) -> Overwritten {
        let mut all: Option<Overwritten> = None;
        let mut known = true;
        term.each_target(|to| match (&starts[to.0 as usize], &mut all) {
            (Some(start), _) if start.0.len() > TOLD => known = false,
            (None, _) => known = false,
            (Some(start), None) => all = Some(start.clone()),
            (Some(start), Some(all)) => all.0.retain(|key, ()| start.0.contains_key(key)),
        });
        if known { all.unwrap_or_default() } else { Overwritten::default() }
    }

    fn key(mem: &Mem) -> Option<(bool, u32)> {
        match (mem.base, mem.index) {
            (Base::Context | Base::Shifted(_), None) => Some((false, mem.word)),
            (Base::Frame, None) => Some((true, mem.word)),
            _ => None,
        }
    }

    fn read(&mut self, mem: &Mem) {
        if matches!(mem.base, Base::Outside(_)) {
            return;
        }
        match Self::key(mem) {
            Some(key) => {
                self.0.remove(&key);
            }
            None => self.0.clear(),
        }
    }

    /// Steps back over an operation; whether it is a store that is overwritten.
    fn before(&mut self, inst: &Inst) -> bool {
        match inst {
            Inst::Store { mem, .. } => match Self::key(mem) {
                Some(key) => self.0.insert(key, ()).is_some(),
                None => false,
            },
            Inst::Load { mem, .. } | Inst::Mark { mem, .. } => {
                self.read(mem);
                false
            }
            Inst::Call { .. } => {
                self.0.clear();
                false
            }
            _ => false,
        }
    }
}

/// Joins marks of one word with the first of them, unless something in between may see or change the word.
fn marks(block: &mut Block, fuel: &mut Fuel) {
    let mut last: FastMap<(bool, u32), usize> = FastMap::default();
    let mut removed = false;
    for i in 0..block.insts.len() {
        let inst = &block.insts[i].0;
        match inst {
            Inst::Mark { mem, mask } => {
                let mask = *mask;
                let Some(key) = Overwritten::key(mem) else {
                    if !matches!(mem.base, Base::Outside(_)) {
                        last.clear();
                    }
                    continue;
                };
                if let Some(first) = last.get(&key)
                    && fuel.take(Pass::Mark)
                    && let Inst::Mark { mask: joined, .. } = &mut block.insts[*first].0
                {
                    *joined |= mask;
                    block.insts[i].0 = NOTHING;
                    removed = true;
                } else {
                    last.insert(key, i);
                }
            }
            Inst::Load { mem, .. } | Inst::Store { mem, .. } if matches!(mem.base, Base::Outside(_)) => {}
            Inst::Load { mem, .. } | Inst::Store { mem, .. } => match Overwritten::key(mem) {
                Some(key) => {
                    last.remove(&key);
                }
                None => last.clear(),
            },
            Inst::Call { .. } => last.clear(),
            _ => {}
        }
    }
    if removed {
        block.insts.retain(|(inst, _)| *inst != NOTHING);
    }
}
