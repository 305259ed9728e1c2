//! Updates that an event control must not miss (IEEE 1800 9.4.2): of a variable that is written more than once between two
//! suspensions, the values in between are gone when a waiting process looks.
//!
//! For each event control that such a variable can trigger there is a counter. Whoever writes the variable evaluates the
//! events before and after, and counts if one has come; the event control goes on when its counter has moved, too.

use super::lower::{Around, Lower, Lowered};
use super::refs::Target;
use super::repeat::Writers;
use crate::module::{BlockId, OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use hashbrown::{HashMap, HashSet};
use std::collections::BTreeSet;

/// The event controls of a module that count.
#[derive(Default)]
pub(super) struct Counters {
    /// The counter of each event control.
    signals: HashMap<OpId, ValueId>,
    /// The event controls that a variable can trigger, and whether only `initial` procedures have to tell them.
    watchers: HashMap<ValueId, Vec<(OpId, bool)>>,
    /// Those for which the counter says it all.
    exact: HashSet<OpId>,
}

/// The variables that some procedure writes more than once without a suspension in between, and those that an `initial` one does.
#[derive(Default)]
struct Hasty {
    all: BTreeSet<ValueId>,
    initial: BTreeSet<ValueId>,
}

impl Lower<'_> {
    /// Finds the variables of a module whose values in between matter, and gives the event controls counters.
    pub(super) fn find_counters(&mut self, procedures: &[OpId]) {
        self.counters = Counters::default();
        let mut hasty = Hasty::default();
        for &procedure in procedures {
            self.written_twice(procedure, &mut hasty.all);
            if self.is_initial(procedure) {
                self.written_twice(procedure, &mut hasty.initial);
            }
        }
        let writers = self.writers(procedures);
        for &procedure in procedures {
            for op in self.inside(procedure) {
                if self.b.ir.kind(op) == OpKind::MooreWaitEvent {
                    self.count((procedure, procedures), op, &hasty, &writers);
                }
            }
        }
    }

    /// Gives an event control a counter if one of the variables can trigger it and it might miss an update.
    fn count(
        &mut self,
        (procedure, procedures): (OpId, &[OpId]),
        op: OpId,
        hasty: &Hasty,
        writers: &Writers,
    ) {
        let region = self.b.ir.body(op).to_vec();
        let detects: Vec<OpId> =
            region.iter().copied().filter(|op| self.b.ir.kind(*op) == OpKind::MooreDetectEvent).collect();
        // A condition holds or not when the update comes, whatever becomes of it in the same step.
        let conditional = detects.iter().any(|op| self.b.ir.operands(*op).len() > 1);
        if hasty.all.is_empty() && !conditional {
            return;
        }
        let mut roots = BTreeSet::new();
        for &inner in &region {
            if self.b.ir.kind(inner).dialect() == "func" {
                return;
            }
            for operand in self.b.ir.operands(inner).to_vec() {
                let root = self.root(operand);
                let local = match self.b.ir.value(operand).def {
                    ValueDef::Result(def, _) => region.contains(&def),
                    ValueDef::Argument(..) => false,
                };
                if local {
                    continue;
                }
                // Whoever writes evaluates the events: what only the waiting process has is not there.
                match self.lowered(root) {
                    Some(Lowered::Ref(Target { lens: None, .. })) => roots.insert(root),
                    Some(Lowered::Value(_)) if self.is_of_module(operand) => true,
                    _ => return,
                };
            }
        }
        let exact = conditional && self.written_at_once(procedures, &roots);
        let any = |op: &OpId| self.enum_value(*op, "edge") == 0;
        // Such a procedure misses nothing once it has run; what test benches do before that counts.
        let late = !conditional && detects.iter().all(any) && self.is_repeatable(procedure, op, writers);
        match (conditional, late) {
            (true, _) => {}
            (_, true) => roots.retain(|root| hasty.initial.contains(root)),
            _ => roots.retain(|root| hasty.all.contains(root)),
        }
        if roots.is_empty() {
            return;
        }
        self.at(op);
        let ty = self.b.int(32);
        let counter = self.hidden(ty);
        spec::rule!("moore.wait.update");
        self.counters.signals.insert(op, counter);
        if exact {
            self.counters.exact.insert(op);
        }
        for root in roots {
            self.counters.watchers.entry(root).or_default().push((op, late));
        }
    }

    fn is_initial(&self, procedure: OpId) -> bool {
        self.enum_value(procedure, "kind") == super::modules::procedure::INITIAL
    }

    /// Whether a value is one of the graph of the module.
    pub(super) fn is_of_module(&self, value: ValueId) -> bool {
        let block = match self.b.ir.value(value).def {
            ValueDef::Result(op, _) => self.b.ir.op(op).parent,
            ValueDef::Argument(block, _) => Some(block),
        };
        block.is_some_and(|block| self.b.ir.kind(self.b.ir.block_owner(block)) == OpKind::MooreModule)
    }

    /// The variables of the module that code writes more than once without a suspension in between.
    fn written_twice(&self, op: OpId, found: &mut BTreeSet<ValueId>) {
        for &region in self.b.ir.regions(op) {
            let blocks = &self.b.ir.region(region).blocks;
            let mut before: HashMap<BlockId, BTreeSet<ValueId>> = HashMap::new();
            let mut work: Vec<BlockId> = blocks.first().copied().into_iter().collect();
            let mut seen = BTreeSet::new();
            while let Some(block) = work.pop() {
                let mut written = before.get(&block).cloned().unwrap_or_default();
                for &inner in &self.b.ir.block(block).ops {
                    match self.b.ir.kind(inner) {
                        OpKind::MooreBlockingAssign => {
                            let root = self.root(self.b.ir.operands(inner)[0]);
                            if self.is_of_module(root) && !written.insert(root) {
                                found.insert(root);
                            }
                        }
                        OpKind::MooreWaitEvent
                        | OpKind::MooreWaitDelay
                        | OpKind::MooreWaitLevel
                        | OpKind::MooreWaitFork
                        | OpKind::MooreFork
                        | OpKind::MooreCallCoroutine
                        | OpKind::SvxScope => written.clear(),
                        _ => {}
                    }
                    self.written_twice(inner, found);
                }
                let last = self.b.ir.block(block).ops.last().copied();
                let mut next = last.map_or(Vec::new(), |last| self.b.ir.successors(last).to_vec());
                if next.is_empty()
                    && self.b.ir.kind(op) == OpKind::MooreProcedure
                    && last.is_some_and(|last| self.b.ir.kind(last) == OpKind::MooreReturn)
                {
                    next.extend(blocks.first());
                }
                for next in next {
                    let entry = before.entry(next).or_default();
                    let old = entry.len();
                    entry.extend(written.iter().copied());
                    if entry.len() > old || !seen.contains(&next) {
                        work.push(next);
                    }
                }
                seen.insert(block);
            }
        }
    }

    /// Whether an event control goes on when its counter has moved, and at no other time.
    pub(super) fn counts_all(&self, op: OpId) -> bool {
        self.counters.exact.contains(&op)
    }

    /// The counter of an event control, if it has one.
    pub(super) fn counter(&self, op: OpId) -> Option<ValueId> {
        self.counters.signals.get(&op).copied()
    }

    /// Writes something; the event controls that the variable `root` can trigger are told.
    pub(super) fn telling(&mut self, root: ValueId, op: OpId, write: impl FnOnce(&mut Self)) {
        let watchers = match self.around {
            Around::Graph | Around::Yield => Vec::new(),
            _ => self.counters.watchers.get(&root).cloned().unwrap_or_default(),
        };
        let watchers: Vec<OpId> =
            watchers.into_iter().filter(|(_, late)| !late || self.in_initial).map(|(wait, _)| wait).collect();
        let mut old = Vec::new();
        for &wait in &watchers {
            let region = self.b.ir.body(wait).to_vec();
            old.push(self.events(&region));
        }
        self.at(op);
        write(self);
        for (wait, old) in watchers.into_iter().zip(old) {
            let region = self.b.ir.body(wait).to_vec();
            let inputs = old.into_iter().map(|event| event.input).collect();
            let (Some(fired), Some(counter)) = (self.fired(&region, inputs), self.counter(wait)) else {
                continue;
            };
            self.at(op);
            let count = self.b.probe(counter);
            let one = self.b.resize(fired, 32, false);
            let count = self.b.binary(OpKind::CombAdd, count, one);
            let at_once = self.b.constant_time(0, 0, 1);
            self.b.drive(counter, count, at_once);
        }
    }
}
