//! Threads: forks and joins as ends of blocks.
//!
//! The code of a thread is part of the body that forks it. A fork ends a block; its threads begin in blocks of their
//! own, each in a copy of the frame, so that a thread sees the values of its parent as they were at the fork.

use super::InstanceId;
use super::body::{Arg, Body, Edge as Branch, Join, Term, ThreadOp};
use super::decode::{BodyBuilder, Exit};
use crate::module::OpId;
use crate::ops::OpKind as K;
use crate::strings::Str;
use hashbrown::HashSet;

impl BodyBuilder<'_> {
    /// An operation on threads, in the middle of a block.
    pub(super) fn threads(&mut self, op: OpId) {
        let ir = &self.tables.ir;
        let kind = ir.kind(op);
        let operands = ir.operands(op).to_vec();
        let name = ir.attr_str(op, "name").unwrap_or(Str::EMPTY);
        let join = match ir.attr_str(op, "join_type").map(|word| ir.text(word)).as_deref() {
            Some("join_any") => Join::Any,
            Some("join_none") => Join::None,
            Some("scope") => Join::Scope,
            _ => Join::All,
        };
        let what = match kind {
            K::SimFork => ThreadOp::Fork { join, name, instance: self.named_instance(op) },
            K::SimJoin => ThreadOp::JoinAll,
            K::SimJoinAny => ThreadOp::JoinAny,
            K::SimWaitFork => ThreadOp::WaitFork,
            K::SimDisableFork => ThreadOp::DisableFork,
            _ => ThreadOp::Disable { name, instance: self.named_instance(op) },
        };
        let args = self.args(&operands);
        let after = self.join(op);
        let open = self.current.take();
        let count = self.tables.ir.regions(op).len();
        let edge = |block| Branch { block, args: [].into() };
        let threads = (0..count).map(|region| edge(self.region(op, region, Exit::Thread))).collect();
        self.current = open;
        self.close(Term::Thread { op: what, args, threads, resume: edge(after) }, op);
        self.resume(op, after);
    }

    /// The instance that `sim.fork` or `sim.disable` names.
    fn named_instance(&mut self, op: OpId) -> Option<InstanceId> {
        let path = self.tables.ir.attr_str(op, "instance")?;
        let path = self.tables.ir.text(path).into_owned();
        let found = self.tables.instance(&path);
        if found.is_none() {
            self.tables.error(op, format!("there is no instance `{path}`"));
        }
        found
    }
}

/// Slots that code of a thread uses, but that are defined outside of it.
pub(super) fn shared_slots(body: &Body) -> HashSet<u32> {
    let mut out = HashSet::new();
    let mut home = vec![usize::MAX; body.slots.len()];
    for (b, block) in body.blocks.iter().enumerate() {
        let results = block.insts.iter().flat_map(|inst| inst.result_slots());
        block.args.iter().copied().chain(results).for_each(|slot| home[slot as usize] = b);
    }
    for block in &body.blocks {
        let Term::Thread { threads, .. } = &block.term else { continue };
        for thread in threads {
            let inside = reachable(body, thread.block);
            let mut used = |arg: &Arg| match arg {
                Arg::Slot(slot) if !inside.contains(&home[*slot as usize]) => {
                    out.insert(*slot);
                }
                _ => {}
            };
            for &b in &inside {
                let block = &body.blocks[b];
                block.insts.iter().flat_map(|inst| &inst.args).for_each(&mut used);
                block.term.edges().iter().flat_map(|edge| &*edge.args).for_each(&mut used);
            }
        }
    }
    out
}

/// The blocks of a thread, those of threads that it makes included.
fn reachable(body: &Body, entry: u32) -> HashSet<usize> {
    let mut seen = HashSet::from([entry as usize]);
    let mut work = vec![entry as usize];
    while let Some(block) = work.pop() {
        for edge in body.blocks[block].term.edges() {
            if seen.insert(edge.block as usize) {
                work.push(edge.block as usize);
            }
        }
    }
    seen
}
