//! Proves an allocation: every use finds its variable where the allocation says it is.
//!
//! A symbolic execution: for each place, the variables whose current value it certainly holds. It knows nothing of
//! intervals; what operations destroy it asks the macro-assembler, as the allocator did.

use super::Allocation;
use crate::lir::{B, Callee, Function, Inst, Operand, V};
use crate::masm::{MacroAssembler, Place, Reg, RegSet};
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// What is wrong with an allocation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// A variable is read that is not in its place.
    #[error("{1} is not in its place when block {0} reads it")]
    Lost(B, V),
    /// A variable has a place that it must not have.
    #[error("{0} has no proper place: {1:?}")]
    Place(V, Option<Place>),
    /// What is kept around a call cannot be.
    #[error("a call of block {0} keeps something wrongly")]
    Keep(B),
    /// A reachable block has no code.
    #[error("block {0} has no code")]
    Block(B),
}

type State = BTreeMap<Place, SmallVec<[V; 2]>>;

struct Check<'a, M> {
    allocation: &'a Allocation,
    masm: &'a M,
    allowed: RegSet,
    caller_saved: RegSet,
}

impl<M: MacroAssembler> Check<'_, M> {
    fn place(&self, v: V) -> Result<Place, Wrong> {
        let place = self.allocation.places[v.0 as usize];
        match place {
            Some(p @ Place::Reg(reg)) => {
                if self.allowed.contains(reg) {
                    Ok(p)
                } else {
                    Err(Wrong::Place(v, place))
                }
            }
            Some(p @ Place::Slot(slot)) if slot < self.allocation.slots => Ok(p),
            _ => Err(Wrong::Place(v, place)),
        }
    }

    fn read(&self, b: B, v: V, state: &State) -> Result<(), Wrong> {
        match state.get(&self.place(v)?) {
            Some(held) if held.contains(&v) => Ok(()),
            _ => Err(Wrong::Lost(b, v)),
        }
    }

    fn write(&self, v: V, state: &mut State) -> Result<(), Wrong> {
        state.insert(self.place(v)?, SmallVec::from_slice(&[v]));
        Ok(())
    }

    fn step(&self, b: B, position: u32, inst: &Inst, state: &mut State) -> Result<(), Wrong> {
        let mut result = Ok(());
        inst.uses(|v| {
            if result.is_ok() {
                result = self.read(b, v, state);
            }
        });
        result?;
        let mut destroyed = self.masm.constraints(inst).clobbers;
        if let Inst::Call { callee, .. } = inst {
            destroyed = match callee {
                Callee::Callout(_) => self.caller_saved,
                Callee::Thunk(_) => self.allowed,
            };
            let keep = self.allocation.keeps.get(&(b, position)).map_or(&[][..], |k| k.as_slice());
            let mut slots: Vec<u32> = keep.iter().map(|(_, slot)| *slot).collect();
            slots.sort_unstable();
            slots.dedup();
            if slots.len() != keep.len() || slots.iter().any(|s| *s >= self.allocation.slots) {
                return Err(Wrong::Keep(b));
            }
            for slot in slots {
                state.remove(&Place::Slot(slot));
            }
            for (reg, _) in keep {
                destroyed.0 &= !(1 << reg.0);
            }
        }
        for reg in destroyed.iter() {
            state.remove(&Place::Reg(reg));
        }
        let Some(dst) = inst.dst() else { return Ok(()) };
        match inst {
            Inst::Copy { src: Operand::V(src), .. } if self.place(*src)? == self.place(dst)? => {
                // Both are there now.
                let held = state.entry(self.place(dst)?).or_default();
                if !held.contains(&dst) {
                    held.push(dst);
                }
                Ok(())
            }
            Inst::Call { .. } if matches!(self.place(dst)?, Place::Reg(r) if self.kept(b, position, r)) => {
                Err(Wrong::Keep(b))
            }
            _ => self.write(dst, state),
        }
    }

    fn kept(&self, b: B, position: u32, reg: Reg) -> bool {
        self.allocation.keeps.get(&(b, position)).is_some_and(|k| k.iter().any(|(r, _)| *r == reg))
    }
}

/// What both hold.
fn meet(a: &mut State, b: &State) -> bool {
    let mut changed = false;
    a.retain(|place, held| {
        let other = b.get(place).map_or(&[][..], |o| o.as_slice());
        let before = held.len();
        held.retain(|v| other.contains(v));
        changed |= held.len() != before;
        !held.is_empty()
    });
    changed
}

/// Checks the places of a function's variables.
///
/// # Errors
/// The first use that may find something else.
pub fn check<M: MacroAssembler>(function: &Function, masm: &M, allocation: &Allocation) -> Result<(), Wrong> {
    let registers = masm.registers();
    let (caller_saved, callee_saved) =
        (RegSet::of(registers.caller_saved), RegSet::of(registers.callee_saved));
    let allowed = RegSet(caller_saved.0 | callee_saved.0);
    let check = Check { allocation, masm, allowed, caller_saved };
    let mut starts: Vec<Option<State>> = vec![None; function.blocks.len()];
    starts[0] = Some(State::new());
    let mut work = vec![B(0)];
    let mut has_code = vec![false; function.blocks.len()];
    allocation.order.iter().for_each(|b| has_code[b.0 as usize] = true);
    // A use is judged when nothing changes any more: on the way a state may know too much, never too little, so that a
    // use that fails once fails in the end.
    while let Some(b) = work.pop() {
        if !has_code[b.0 as usize] {
            return Err(Wrong::Block(b));
        }
        let Some(mut state) = starts[b.0 as usize].clone() else { continue };
        let block = &function.blocks[b.0 as usize];
        for ((inst, _), position) in block.insts.iter().zip(0..) {
            check.step(b, position, inst, &mut state)?;
        }
        let mut result = Ok(());
        block.term.uses(|v| {
            if result.is_ok() {
                result = check.read(b, v, &state);
            }
        });
        result?;
        for target in block.term.targets() {
            let start = &mut starts[target.0 as usize];
            let changed = match start {
                None => {
                    *start = Some(state.clone());
                    true
                }
                Some(start) => meet(start, &state),
            };
            if changed {
                work.push(target);
            }
        }
    }
    Ok(())
}
