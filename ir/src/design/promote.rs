//! Promotion: which signals made by a process or function are plain values of its frame.
//!
//! A local signal is promoted if nobody but its own body can see it and no time passes between a drive and its effect:
//! its reference goes nowhere but to probes, to drives after zero or epsilon time, and to references to parts of it;
//! no wait observes it, and no thread uses it but the one that made it. This is a rule of the semantics, not an optimisation: both engines follow it.

use super::Time;
use super::body::{Arg, Body, DriveMode, Imm, Term, Watch};
use crate::ops::OpKind;
use hashbrown::HashSet;

/// Gives every promoted signal of `body` a slot for its content. `capture_time` tells the constant time that a capture
/// stands for, if it does.
pub fn promote(body: &mut Body, capture_time: impl Fn(u32) -> Option<Time>) {
    let escaping = escaping_slots(body, capture_time);
    let mut slots = std::mem::take(&mut body.slots);
    for inst in body.blocks.iter_mut().flat_map(|b| &mut b.insts) {
        if let Imm::Local { slot, .. } = &mut inst.imm
            && inst.kind == OpKind::LlhdSig
            && !escaping.contains(&inst.result)
        {
            *slot = Some(slots.len() as u32);
            slots.push(inst.arg_types[0]);
        }
    }
    body.slots = slots;
}

/// The slots of references that are used for more than promotion allows.
fn escaping_slots(body: &Body, capture_time: impl Fn(u32) -> Option<Time>) -> HashSet<u32> {
    let mut times = HashSet::new();
    for inst in body.blocks.iter().flat_map(|b| &b.insts) {
        if let Imm::Time(Time { fs: 0, delta: 0, .. }) = inst.imm {
            times.insert(inst.result);
        }
    }
    let at_once = |arg: Arg| match arg {
        Arg::Slot(slot) => times.contains(&slot),
        Arg::Capture(capture) => capture_time(capture).is_some_and(|t| t.fs == 0 && t.delta == 0),
        Arg::Graph(_) => false,
    };
    let mut escaping = HashSet::new();
    let mut escape = |arg: &Arg| {
        if let Arg::Slot(slot) = arg {
            escaping.insert(*slot);
        }
    };
    // A thread has a frame of its own: what it shares with others is no value of a frame.
    super::threads::shared_slots(body).iter().for_each(|slot| escape(&Arg::Slot(*slot)));
    let mut parts = Vec::new();
    for block in &body.blocks {
        for inst in &block.insts {
            match inst.kind {
                OpKind::LlhdPrb => {}
                OpKind::LlhdSigExtract
                | OpKind::LlhdSigArrayGet
                | OpKind::LlhdSigArraySlice
                | OpKind::LlhdSigStructExtract => {
                    if let Arg::Slot(whole) = inst.args[0] {
                        parts.push((inst.result, whole));
                    }
                    inst.args[1..].iter().for_each(&mut escape);
                }
                OpKind::LlhdDrv => {
                    let assign = matches!(inst.imm, Imm::Drive { mode: DriveMode::Assign, .. });
                    if !assign || !at_once(inst.args[2]) {
                        escape(&inst.args[0]);
                    }
                    inst.args[1..].iter().for_each(&mut escape);
                }
                _ => inst.args.iter().for_each(&mut escape),
            }
        }
        block.term.edges().iter().flat_map(|e| &*e.args).for_each(&mut escape);
        match &block.term {
            Term::Wait { yields, watches, .. } => {
                yields.iter().for_each(&mut escape);
                for watch in watches {
                    if let Watch::Ref(arg, _) = watch {
                        escape(arg);
                    }
                }
            }
            Term::Thread { args, .. } => args.iter().for_each(&mut escape),
            Term::Halt(args) | Term::Return(args) => args.iter().for_each(&mut escape),
            _ => {}
        }
    }
    // What happens to a reference to a part happens to the whole. Parts are defined after their wholes.
    loop {
        let before = escaping.len();
        for &(part, whole) in parts.iter().rev() {
            if escaping.contains(&part) {
                escaping.insert(whole);
            }
        }
        if escaping.len() == before {
            return escaping;
        }
    }
}
