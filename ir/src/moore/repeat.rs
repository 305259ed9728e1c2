//! Procedures that may miss an event: those for which it makes no difference to run once more.
//!
//! That is most combinational logic, `always @(a or b)` and `always @*`: what it writes follows from what it waits for. Such a
//! procedure that waits for any change needs to see the last values only.

use super::lower::{Lower, Lowered};
use crate::module::{BlockId, OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use crate::types::TypeKind;
use hashbrown::HashMap;
use std::collections::BTreeSet;

/// Which procedures write a variable: one, or several.
pub(super) type Writers = HashMap<ValueId, Option<OpId>>;

impl Lower<'_> {
    /// Which of the procedures write each variable or net.
    pub(super) fn writers(&self, procedures: &[OpId]) -> Writers {
        let mut writers = Writers::new();
        for &procedure in procedures {
            for op in self.inside(procedure) {
                if !reads_only(self.b.ir.kind(op)) {
                    for root in self.referred_by(op) {
                        let writer = writers.entry(root).or_insert(Some(procedure));
                        if *writer != Some(procedure) {
                            *writer = None;
                        }
                    }
                }
            }
        }
        writers
    }

    /// Whether a procedure that waits for changes at `wait` alone does the same when it runs again before one comes.
    pub(super) fn is_repeatable(&self, procedure: OpId, wait: OpId, writers: &Writers) -> bool {
        const ALWAYS: [u32; 2] = [2, 5];
        if !ALWAYS.contains(&self.enum_value(procedure, "kind")) {
            return false;
        }
        let blocks = self.b.ir.region_blocks(procedure, 0).to_vec();
        let awaited: BTreeSet<ValueId> = self
            .b
            .ir
            .body(wait)
            .iter()
            .flat_map(|op| self.b.ir.operands(*op))
            .map(|operand| self.root(*operand))
            .collect();
        // What has surely been written before each block.
        let mut before: HashMap<BlockId, BTreeSet<ValueId>> = HashMap::new();
        let mut work: Vec<BlockId> = blocks.first().copied().into_iter().collect();
        before.extend(work.iter().map(|block| (*block, BTreeSet::new())));
        while let Some(block) = work.pop() {
            let mut written = before.get(&block).cloned().unwrap_or_default();
            for &op in &self.b.ir.block(block).ops {
                if op == wait {
                    if Some(&block) != blocks.first() || !written.is_empty() {
                        return false;
                    }
                } else if !self.repeats(op, &awaited, &mut written, writers, procedure) {
                    return false;
                }
            }
            let next =
                self.b.ir.block(block).ops.last().map_or(Vec::new(), |op| self.b.ir.successors(*op).to_vec());
            for next in next {
                let known = before.get(&next);
                let both = known.map_or_else(|| written.clone(), |known| known & &written);
                if known != Some(&both) {
                    before.insert(next, both);
                    work.push(next);
                }
            }
        }
        true
    }

    /// Whether an operation, and all in it, does the same again.
    fn repeats(
        &self,
        op: OpId,
        awaited: &BTreeSet<ValueId>,
        written: &mut BTreeSet<ValueId>,
        writers: &Writers,
        procedure: OpId,
    ) -> bool {
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op);
        match kind {
            OpKind::MooreVariable => {}
            OpKind::MooreRead => {
                let root = self.root(operands[0]);
                let own = writers.contains_key(&root) && written.contains(&root);
                if self.is_of_module(root) && !awaited.contains(&root) && !own {
                    return false;
                }
            }
            OpKind::MooreBlockingAssign | OpKind::MooreNonblockingAssign => {
                let root = self.root(operands[0]);
                if writers.get(&root) != Some(&Some(procedure)) || awaited.contains(&root) {
                    return false;
                }
                if kind == OpKind::MooreBlockingAssign && root == operands[0] {
                    written.insert(root);
                }
            }
            kind if reads_only(kind) => {}
            _ if !self.is_value(op) || !self.referred_by(op).is_empty() => return false,
            _ => {}
        }
        // Values of the module around it are as variables.
        let strange = |operand: &ValueId| {
            self.is_of_module(*operand)
                && matches!(self.lowered(*operand), Some(Lowered::Value(value)) if !self.is_constant(value))
                && !awaited.contains(operand)
        };
        if operands.iter().any(strange) {
            return false;
        }
        let inner = self.b.ir.regions(op).iter().flat_map(|region| &self.b.ir.region(*region).blocks);
        let inner: Vec<OpId> = inner.flat_map(|block| self.b.ir.block(*block).ops.iter().copied()).collect();
        inner.into_iter().all(|op| self.repeats(op, awaited, &mut written.clone(), writers, procedure))
    }

    /// Whether all that changes any of these variables are blocking assignments of the procedures.
    pub(super) fn written_at_once(&self, procedures: &[OpId], roots: &BTreeSet<ValueId>) -> bool {
        let variables = roots.iter().all(|root| match self.b.ir.value(*root).def {
            ValueDef::Result(op, _) => self.b.ir.kind(op) == OpKind::MooreVariable,
            ValueDef::Argument(..) => false,
        });
        let module = procedures.first().and_then(|p| self.b.ir.op(*p).parent);
        let outside = module.into_iter().flat_map(|block| self.b.ir.block(block).ops.iter().copied());
        let mut all = outside.chain(procedures.iter().flat_map(|p| self.inside(*p)));
        variables
            && all.all(|op| {
                let kind = self.b.ir.kind(op);
                reads_only(kind)
                    || kind == OpKind::MooreBlockingAssign
                    || !self.referred_by(op).iter().any(|root| roots.contains(root))
            })
    }

    /// The variables and nets that an operation has references to.
    fn referred_by(&self, op: OpId) -> Vec<ValueId> {
        let operands = self.b.ir.operands(op).iter();
        let references = operands
            .filter(|o| matches!(self.b.ir.type_kind(self.b.ir.value_type(**o)), TypeKind::MooreRef(_)));
        references.map(|operand| self.root(*operand)).collect()
    }

    /// Whether an operation without references does nothing but give a value, the same for the same operands, or passes one on.
    fn is_value(&self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        match kind {
            K::CfBr | K::CfCondBr | K::MooreYield | K::MooreReturn | K::MooreDetectEvent => true,
            K::MooreBuiltinTime
            | K::MooreBuiltinUrandomRange
            | K::MooreBuiltinFopen
            | K::MooreBuiltinPlusargsTest
            | K::MooreBuiltinPlusargsValue
            | K::MooreCallCoroutine => false,
            _ => {
                kind.dialect() != "func" && kind.dialect() != "svx" && self.b.ir.results(op).next().is_some()
            }
        }
    }
}

/// Whether an operation only reads what its reference refers to, or narrows it.
fn reads_only(kind: OpKind) -> bool {
    use OpKind as K;
    matches!(
        kind,
        K::MooreRead
            | K::MooreExtractRef
            | K::MooreDynExtractRef
            | K::MooreStructExtractRef
            | K::MooreUnionExtractRef
            | K::MooreConcatRef
    )
}
