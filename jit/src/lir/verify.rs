//! The rules of the low-level IR: every path to a use passes an assignment, and targets exist.

use super::{B, Base, Block, Callee, Function, Inst, V};

/// A rule that is not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// There is no entry.
    #[error("no blocks")]
    Empty,
    /// A block that is not there.
    #[error("block {0:?} goes to {1:?}, which does not exist")]
    Target(B, B),
    /// A variable that is not there.
    #[error("variable {1:?} in block {0:?} does not exist")]
    Variable(B, V),
    /// A use without an assignment.
    #[error("variable {1:?} may be read in block {0:?} before it is assigned")]
    Unassigned(B, V),
    /// A switch without targets.
    #[error("the switch of block {0:?} has no targets")]
    NoTargets(B),
    /// A call of a thunk, which keeps no register, by code that has a frame.
    #[error("block {0:?} calls a thunk, and the function has a frame")]
    Frame(B),
}

/// Checks a function.
///
/// # Errors
/// The first rule that it does not keep.
pub fn verify(function: &Function) -> Result<(), Malformed> {
    if function.blocks.is_empty() {
        return Err(Malformed::Empty);
    }
    for (block, b) in function.blocks.iter().zip((0..).map(B)) {
        let mut unknown = None;
        let mut note = |v: V| {
            if v.0 >= function.variables {
                unknown = Some(v);
            }
        };
        for (inst, _) in &block.insts {
            inst.uses(&mut note);
            inst.dst().into_iter().for_each(&mut note);
        }
        block.term.uses(&mut note);
        if let Some(v) = unknown {
            return Err(Malformed::Variable(b, v));
        }
        let targets = block.term.targets();
        if targets.is_empty() && !matches!(block.term, super::Term::Return(_)) {
            return Err(Malformed::NoTargets(b));
        }
        if let Some(target) = targets.iter().find(|t| t.0 as usize >= function.blocks.len()) {
            return Err(Malformed::Target(b, *target));
        }
    }
    frameless(function)?;
    assigned(function)
}

/// What calls thunks has no frame: a thunk is given its own where that would be.
fn frameless(function: &Function) -> Result<(), Malformed> {
    let any = |block: &Block, is: fn(&Inst) -> bool| block.insts.iter().any(|(inst, _)| is(inst));
    let calls = |inst: &Inst| matches!(inst, Inst::Call { callee: Callee::Thunk(_), .. });
    let frame = |inst: &Inst| match inst {
        Inst::Load { mem, .. } | Inst::Store { mem, .. } | Inst::Mark { mem, .. } => mem.base == Base::Frame,
        _ => false,
    };
    match function.blocks.iter().position(|block| any(block, calls)) {
        Some(at) if function.blocks.iter().any(|block| any(block, frame)) => {
            Err(Malformed::Frame(B(at as u32)))
        }
        _ => Ok(()),
    }
}

/// Forward: the variables that are assigned on every path to the start of each block.
fn assigned(function: &Function) -> Result<(), Malformed> {
    let words = (function.variables as usize).div_ceil(64);
    let mut starts: Vec<Option<Vec<u64>>> = vec![None; function.blocks.len()];
    starts[0] = Some(vec![0; words]);
    let mut work = vec![B(0)];
    while let Some(b) = work.pop() {
        let Some(mut set) = starts[b.0 as usize].clone() else { continue };
        let block = &function.blocks[b.0 as usize];
        for (inst, _) in &block.insts {
            if let Some(v) = inst.dst() {
                set[v.0 as usize / 64] |= 1 << (v.0 % 64);
            }
        }
        for target in block.term.targets() {
            let changed = match &mut starts[target.0 as usize] {
                start @ None => {
                    *start = Some(set.clone());
                    true
                }
                Some(start) => start.iter_mut().zip(&set).fold(false, |changed, (s, w)| {
                    let fewer = *s & !w != 0;
                    *s &= w;
                    changed | fewer
                }),
            };
            if changed {
                work.push(target);
            }
        }
    }
    for ((block, start), b) in function.blocks.iter().zip(starts).zip((0..).map(B)) {
        let Some(mut set) = start else { continue };
        let mut missing = None;
        let mut read = |v: V, set: &[u64]| {
            if set[v.0 as usize / 64] >> (v.0 % 64) & 1 == 0 {
                missing = missing.or(Some(v));
            }
        };
        for (inst, _) in &block.insts {
            inst.uses(|v| read(v, &set));
            if let Some(v) = inst.dst() {
                set[v.0 as usize / 64] |= 1 << (v.0 % 64);
            }
        }
        block.term.uses(|v| read(v, &set));
        if let Some(v) = missing {
            return Err(Malformed::Unassigned(b, v));
        }
    }
    Ok(())
}
