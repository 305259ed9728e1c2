//! Values of the graph: pure operations evaluated now, over the content of signals.
//!
//! A value that was computed stays at hand until something that it depends on is written, or control may have come
//! another way.

use super::value::Val;
use super::{Lower, context, unsupported};
use crate::lir::{Mem, Operand};
use ir::design::body::{Arg, Imm};
use ir::design::{Design, GraphDef, Gv, NodeId, SigId};
use ir::ops::OpKind as K;
use kernel::abi::header;
use kernel::code::{Failure, InstRef};
use std::collections::HashSet;

/// For each value of the graph, those that are computed from it; for each signal, those that read it.
pub(super) fn users(design: &Design) -> (Vec<Vec<Gv>>, Vec<Vec<Gv>>) {
    let mut users = vec![Vec::new(); design.values.len()];
    let mut readers = vec![Vec::new(); design.signals.len()];
    for (i, value) in design.values.iter().enumerate() {
        let gv = Gv(i as u32);
        match value.def {
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                for arg in &inst.args {
                    if let Arg::Graph(operand) = arg {
                        users[operand.index()].push(gv);
                    }
                }
                if inst.kind == K::LlhdPrb
                    && let Some(Arg::Graph(reference)) = inst.args.first()
                {
                    for signal in roots(design, *reference) {
                        readers[signal.index()].push(gv);
                    }
                }
            }
            GraphDef::Content(signal) => readers[signal.index()].push(gv),
            _ => {}
        }
    }
    (users, readers)
}

/// The signals that a reference of the graph may be to.
pub(super) fn roots(design: &Design, gv: Gv) -> Vec<SigId> {
    let mut out = Vec::new();
    let mut work = vec![gv];
    let mut seen = std::collections::HashSet::new();
    while let Some(gv) = work.pop() {
        if !seen.insert(gv) {
            continue;
        }
        match design.values[gv.index()].def {
            GraphDef::Ref(signal) => out.push(signal),
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                if let Imm::Signal(signal) = inst.imm {
                    out.push(signal);
                }
                for arg in &inst.args {
                    if let Arg::Graph(operand) = arg {
                        work.push(*operand);
                    }
                }
            }
            _ => {}
        }
    }
    out
}

impl Lower<'_> {
    /// Forgets values that depend on a signal.
    pub(super) fn forget(&mut self, signal: SigId) {
        if self.cache.is_empty() {
            return;
        }
        // What reads it may be a mere view of memory, which is not at hand either, and was not seen as a user.
        let readers = &self.knowledge.readers[signal.index()];
        let mut seen: HashSet<Gv> = readers.iter().copied().collect();
        let mut work = Vec::new();
        for gv in readers {
            self.cache.remove(gv);
            work.extend(&self.knowledge.users[gv.index()]);
        }
        while let Some(gv) = work.pop() {
            if seen.insert(gv) && self.cache.remove(&gv).is_some() {
                work.extend(&self.knowledge.users[gv.index()]);
            }
        }
    }

    /// Forgets all values of the graph.
    pub(super) fn forget_all(&mut self) {
        self.cache.clear();
    }

    /// The live value of the graph.
    pub(super) fn graph(&mut self, gv: Gv) -> Result<Val, Failure> {
        if let Some(value) = self.leaf(gv) {
            return Ok(value);
        }
        // Operands before operations, with an explicit stack.
        let mut stack = vec![gv];
        while let Some(&top) = stack.last() {
            if self.leaf(top).is_some() {
                stack.pop();
                continue;
            }
            let GraphDef::Node(node, _) = self.design.values[top.index()].def else {
                stack.pop();
                continue;
            };
            let before = stack.len();
            for arg in &self.design.nodes[node.index()].args {
                if let Arg::Graph(operand) = arg
                    && self.leaf(*operand).is_none()
                {
                    stack.push(*operand);
                }
            }
            if stack.len() == before {
                self.node(top, node)?;
                stack.pop();
            }
        }
        Ok(self.leaf(gv).unwrap_or(Val::Token))
    }

    /// A value that is at hand, or needs no computation.
    fn leaf(&mut self, gv: Gv) -> Option<Val> {
        if let Some(value) = self.cache.get(&gv) {
            return Some(value.clone());
        }
        match self.design.values[gv.index()].def {
            GraphDef::Ref(signal) => Some(Val::Ref(self.whole(signal))),
            GraphDef::Content(signal) => {
                let ty = self.design.signals[signal.index()].ty;
                let place = self.signal_place(signal);
                let value = self.fetch(place, ty);
                let value = self.as_guarded(signal, value);
                self.cache.insert(gv, value.clone());
                Some(value)
            }
            GraphDef::None | GraphDef::Alias(_) => Some(Val::Token),
            GraphDef::Node(..) => None,
        }
    }

    /// Computes an instruction of the graph whose operands are at hand.
    fn node(&mut self, gv: Gv, node: NodeId) -> Result<(), Failure> {
        let design = self.design;
        let inst = &design.nodes[node.index()];
        let GraphDef::Node(_, position) = design.values[gv.index()].def else { return Ok(()) };
        let source = std::mem::replace(&mut self.b.source, inst.op.0);
        let home = self.layout.node_places.get(&node.0).copied();
        let place = |i: usize| {
            // Results lie one behind the other.
            let home = home?;
            let before: u32 = inst.result_types[..i]
                .iter()
                .map(|ty| kernel::layout::Class::of(&design.types, *ty).words())
                .sum();
            Some(context(home + before))
        };
        let at = InstRef::Node(node);
        let value = match inst.kind {
            K::LlhdPrb => {
                let reference = self.operand(&inst.args[0])?;
                let Val::Ref(reference) = &reference else { return Err(unsupported(inst)) };
                // Code in the network reads the graph as it was settled, not its own writes.
                let overlay = std::mem::take(&mut self.overlay);
                let read = self.read(reference, inst.result_types[0], &[]);
                self.overlay = overlay;
                match read {
                    Some(value) => value,
                    None => {
                        let reference = Val::Ref(reference.clone());
                        self.outline(at, inst, &[reference], false, &place).remove(0)
                    }
                }
            }
            K::LlhdCurrentTime => Val::Time(self.b.load(context(header::NOW_FS)), Operand::C(0)),
            _ => {
                let mut args = Vec::with_capacity(inst.args.len());
                for arg in &inst.args {
                    args.push(self.operand(arg)?);
                }
                let impure = matches!(
                    inst.kind,
                    K::LlvmLoad | K::LlvmMlirAddressof | K::SimFmtCurrentTime | K::SimFmtHierPath
                );
                let mut results = match impure {
                    true => self.outline(at, inst, &args, false, &place),
                    false => self.pure(at, inst, &args, &place)?,
                };
                if results.len() <= usize::from(position) {
                    return Err(unsupported(inst));
                }
                results.swap_remove(position.into())
            }
        };
        self.b.source = source;
        self.cache.insert(gv, value);
        Ok(())
    }

    fn operand(&mut self, arg: &Arg) -> Result<Val, Failure> {
        match arg {
            Arg::Graph(gv) => Ok(self.leaf(*gv).unwrap_or(Val::Token)),
            _ => Err(Failure::Unsupported("first_op:operand".to_owned())),
        }
    }

    /// A place in the frame that runs.
    pub(super) fn frame_place(&self, frame: Option<u32>, word: u32) -> Mem {
        super::value::in_frame(frame, word)
    }
}
