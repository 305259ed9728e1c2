//! Which slots matter at a point of a body: those that code after it may read before it writes them. On the verified
//! code, before any transformation, so that every engine has the same idea of a frame's state.

use super::body::{Arg, Block, Body, DriveMode, Imm, Inst, PrintMode, Term, Watch};
use crate::ops::OpKind as K;

/// A set of slots.
#[derive(Clone, PartialEq, Eq)]
struct Slots(Vec<u64>);

impl Slots {
    fn new(count: usize) -> Slots {
        Slots(vec![0; count.div_ceil(64)])
    }

    fn insert(&mut self, slot: u32) {
        self.0[slot as usize / 64] |= 1 << (slot % 64);
    }

    fn remove(&mut self, slot: u32) {
        self.0[slot as usize / 64] &= !(1 << (slot % 64));
    }

    fn read(&mut self, arg: Arg) {
        if let Arg::Slot(slot) = arg {
            self.insert(slot);
        }
    }

    fn join(&mut self, other: &Slots) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }

    fn list(&self) -> Vec<u32> {
        let mut out = Vec::with_capacity(self.0.iter().map(|word| word.count_ones() as usize).sum());
        for (word, first) in self.0.iter().zip((0..).step_by(64)) {
            let mut left = *word;
            while left != 0 {
                out.push(first + left.trailing_zeros());
                left &= left - 1;
            }
        }
        out
    }
}

/// The slots that are live at each of the points where code can go on: block and next instruction, the start of the body
/// first. The contents of promoted signals count as live wherever control can come from their creation: a reference to
/// one may be used anywhere after.
pub fn live_at(body: &Body, points: &[(u32, u32)]) -> Vec<Vec<u32>> {
    let count = body.slots.len();
    let mut starts: Vec<Slots> = vec![Slots::new(count); body.blocks.len()];
    // A backward fixed point; blocks mostly branch forward, and once is enough if all of them do.
    let forward = |(b, block): (usize, &Block)| block.term.edges().iter().all(|edge| edge.block as usize > b);
    let once = body.blocks.iter().enumerate().all(forward);
    let mut live = Slots::new(count);
    let mut changed = true;
    while changed {
        changed = false;
        for b in (0..body.blocks.len()).rev() {
            end(body, b, &starts, &mut live);
            body.blocks[b].insts.iter().rev().for_each(|inst| step(&mut live, inst));
            body.blocks[b].args.iter().for_each(|slot| live.remove(*slot));
            // Of the arguments of a block those matter that it reads; they are bound by whoever goes there.
            if live != starts[b] {
                starts[b].0.copy_from_slice(&live.0);
                changed = !once;
            }
        }
    }
    let contents: Vec<u32> = body
        .blocks
        .iter()
        .flat_map(|b| &b.insts)
        .filter_map(|i| match i.imm {
            Imm::Local { slot, .. } => slot,
            _ => None,
        })
        .collect();
    points
        .iter()
        .enumerate()
        .map(|(index, (block, inst))| {
            let block = *block as usize;
            end(body, block, &starts, &mut live);
            body.blocks[block].insts[*inst as usize..].iter().rev().for_each(|i| step(&mut live, i));
            if index > 0 {
                contents.iter().for_each(|slot| live.insert(*slot));
            }
            live.list()
        })
        .collect()
}

/// What is live at the end of a block, before its terminator.
fn end(body: &Body, block: usize, starts: &[Slots], live: &mut Slots) {
    let term = &body.blocks[block].term;
    live.0.fill(0);
    let edges = term.edges();
    for edge in &edges {
        live.join(&starts[edge.block as usize]);
    }
    for edge in edges {
        edge.args.iter().for_each(|arg| live.read(*arg));
    }
    match term {
        Term::Cond(flag, ..) | Term::Switch(flag, ..) => live.read(*flag),
        Term::Wait { yields, delay, watches, .. } => {
            yields.iter().chain(delay).for_each(|arg| live.read(*arg));
            for watch in watches {
                if let Watch::Ref(arg, _) = watch {
                    live.read(*arg);
                }
            }
        }
        Term::Halt(args) | Term::Return(args) | Term::Thread { args, .. } => {
            args.iter().for_each(|arg| live.read(*arg))
        }
        Term::Branch(_) | Term::Unreachable => {}
    }
}

fn step(live: &mut Slots, inst: &Inst) {
    inst.result_slots().for_each(|slot| live.remove(slot));
    if let Imm::Local { slot: Some(slot), .. } = inst.imm {
        live.remove(slot);
    }
    inst.args.iter().for_each(|arg| live.read(*arg));
}

/// The slots that an instruction which is evaluated again may read: everything behind the operands of monitored prints
/// and of forces, in bodies that have one.
pub fn pinned(body: &Body) -> Vec<bool> {
    let again = |inst: &Inst| match inst.imm {
        Imm::Print { mode, .. } => !matches!(mode, PrintMode::Now | PrintMode::Silent),
        Imm::Drive { mode, .. } => mode == DriveMode::Force,
        _ => false,
    };
    let mut pinned = vec![false; body.slots.len()];
    let insts = || body.blocks.iter().flat_map(|b| &b.insts);
    let mut work: Vec<Arg> = insts().filter(|i| again(i)).flat_map(|i| i.args.iter().copied()).collect();
    if work.is_empty() {
        return pinned;
    }
    let mut defs: Vec<Option<&Inst>> = vec![None; body.slots.len()];
    insts().for_each(|inst| inst.result_slots().for_each(|slot| defs[slot as usize] = Some(inst)));
    while let Some(arg) = work.pop() {
        let Arg::Slot(slot) = arg else { continue };
        if !std::mem::replace(&mut pinned[slot as usize], true)
            && let Some(inst) = defs[slot as usize]
        {
            work.extend(inst.args.iter().copied());
            if let (K::LlhdSig, Imm::Local { slot: Some(content), .. }) = (inst.kind, &inst.imm) {
                pinned[*content as usize] = true;
            }
        }
    }
    pinned
}
