//! Regions: how many blocks they have, how blocks end, where branches go, and which operations may stand where.

use super::Verifier;
use super::place::Places;
use super::tables::prepared;
use super::text;
use crate::attrs::AttrKind;
use crate::module::{BlockId, OpId, ValueId};
use crate::ops::OpKind;
use crate::text::dense_integers;
use crate::types::TypeKind;

/// How many blocks a region may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Blocks {
    None,
    Any,
    One,
    NoneOrOne,
    Some,
}

/// How the blocks of a region end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    /// They need no terminator, and have none.
    Open,
    /// With this one.
    With(OpKind),
    /// With any terminator that may stand there.
    Terminator,
}

/// The rule for region `index` of an operation.
fn shape(kind: OpKind, index: usize) -> (Blocks, End) {
    use OpKind::*;
    match kind {
        BuiltinModule | HwTypeScope | HwTriggered | SimTriggered | VerifContract | VerifFormal | EmitFile
        | EmitFragment => (Blocks::One, End::Open),
        HwModule => (Blocks::One, End::With(HwOutput)),
        MooreModule => (Blocks::One, End::With(MooreOutput)),
        MooreConditional | SvxForce | SvxProcAssign | SvxStrobe | SvxMonitor => {
            (Blocks::One, End::With(MooreYield))
        }
        MooreWaitEvent | MooreWaitLevel | MooreClassClassdecl | MooreVtable => (Blocks::One, End::Open),
        MooreProcedure | MooreCoroutine | MooreFork | SimFork => (Blocks::Some, End::Terminator),
        HwModuleExtern | HwModuleGenerated => (Blocks::None, End::Open),
        SeqInitial => (Blocks::One, End::With(SeqYield)),
        VerifSimulation | VerifBmc | VerifLec | VerifRefines => (Blocks::One, End::With(VerifYield)),
        ScfIf if index == 1 => (Blocks::NoneOrOne, End::With(ScfYield)),
        ScfWhile if index == 0 => (Blocks::One, End::With(ScfCondition)),
        ScfIf | ScfFor | ScfWhile | ScfIndexSwitch => (Blocks::One, End::With(ScfYield)),
        LlhdProcess | LlhdCombinational | LlhdFinal | LlhdCoroutine | ScfExecuteRegion => {
            (Blocks::Some, End::Terminator)
        }
        LlvmMlirGlobal | LlhdGlobalSignal | MooreGlobalVariable => (Blocks::NoneOrOne, End::Terminator),
        _ => (Blocks::Any, End::Terminator),
    }
}

/// The operations that may hold an operation directly; `None` where there is no rule. Fork regions stand in for the
/// process that executes them.
fn parents(kind: OpKind) -> Option<&'static [OpKind]> {
    use OpKind::*;
    Some(match kind {
        HwModule | HwModuleExtern | HwModuleGenerated => &[BuiltinModule],
        HwTypedecl => &[HwTypeScope],
        HwInstance => &[HwModule, VerifFormal, VerifSimulation],
        HwOutput => &[HwModule],
        LlhdProcess | LlhdFinal | LlhdCombinational => &[HwModule],
        LlhdWait => &[LlhdProcess, LlhdCoroutine],
        LlhdHalt => &[LlhdProcess, LlhdFinal, LlhdCoroutine],
        LlhdYield => &[LlhdCombinational, LlhdGlobalSignal],
        LlhdReturn => &[LlhdCoroutine],
        FuncReturn => &[FuncFunc],
        LlvmReturn => &[LlvmFunc, LlvmMlirGlobal],
        SeqYield => &[SeqInitial],
        ScfYield => &[ScfIf, ScfFor, ScfWhile, ScfIndexSwitch, ScfExecuteRegion],
        ScfCondition => &[ScfWhile],
        VerifYield => &[VerifSimulation, VerifBmc, VerifLec, VerifRefines],
        VerifRequire | VerifEnsure => &[VerifContract],
        MooreModule => &[BuiltinModule],
        MooreOutput | MooreInstance | MooreProcedure | MooreAssign | MooreDelayedAssign => &[MooreModule],
        MooreReturn => &[MooreProcedure, MooreCoroutine],
        MooreComplete => &[MooreFork, SvxScope],
        MooreYield => {
            &[MooreConditional, MooreGlobalVariable, SvxForce, SvxProcAssign, SvxMonitor, SvxStrobe]
        }
        MooreDetectEvent => &[MooreWaitEvent],
        MooreDetectLevel => &[MooreWaitLevel],
        MooreClassPropertydecl | MooreClassMethoddecl => &[MooreClassClassdecl],
        MooreVtableEntry => &[MooreVtable],
        SimForkTerminator => &[SimFork],
        EmitVerbatim | EmitRef => &[EmitFile],
        _ => return None,
    })
}

impl Verifier<'_> {
    /// The operation stands where it may.
    pub(super) fn check_parent(&mut self, places: &Places) {
        let Some(parent) = places.parent(self.ir, self.op) else { return };
        let around = self.ir.kind(parent);
        if let Some(allowed) = parents(self.kind()) {
            let fork = around == OpKind::SimFork && self.kind().dialect() == "llhd";
            if !allowed.contains(&around) && !fork {
                let names: Vec<_> = allowed.iter().map(|kind| format!("`{}`", kind.name())).collect();
                self.error(format!("must stand in {}, not in `{}`", names.join(" or "), around.name()));
            }
        }
    }

    /// The regions of the operation have the blocks they need, and the blocks end as they should.
    pub(super) fn check_regions(&mut self) -> bool {
        let mut good = true;
        for (index, &region) in self.ir.regions(self.op).iter().enumerate() {
            let (blocks, end) = shape(self.kind(), index);
            let have = self.ir.region(region).blocks.len();
            let wrong = match blocks {
                Blocks::None if have > 0 => Some("can't have a body"),
                Blocks::One if have != 1 => Some("needs exactly one block"),
                Blocks::NoneOrOne if have > 1 => Some("can't have more than one block"),
                Blocks::Some if have == 0 => Some("needs at least one block"),
                _ => None,
            };
            if let Some(wrong) = wrong {
                let name = self.kind().info().regions.get(index).map_or("region", |p| p.name);
                self.error(format!("{wrong} (region `{name}`)"));
                good = false;
                continue;
            }
            for (number, &block) in self.ir.region(region).blocks.iter().enumerate() {
                good &= self.check_block(block, number, end);
            }
        }
        good
    }

    fn check_block(&mut self, block: BlockId, number: usize, end: End) -> bool {
        let ops = &self.ir.block(block).ops;
        let terminator = |op: OpId| prepared(self.ir.kind(op)).terminator;
        if let Some(&early) = ops.split_last().and_then(|(_, rest)| rest.iter().find(|&&op| terminator(op))) {
            self.error_at(early, "must be the last operation of its block");
            return false;
        }
        let last = ops.last().copied();
        let wrong = match (end, last) {
            (End::Open, Some(op)) if terminator(op) => {
                self.error_at(op, format!("can't stand in `{}`", self.kind().name()));
                return false;
            }
            (End::Open, _) => return true,
            (End::With(kind), Some(op)) if self.ir.kind(op) == kind => return true,
            (End::With(kind), _) => format!("`{}`", kind.name()),
            (End::Terminator, Some(op)) if terminator(op) => return self.check_branch(op),
            (End::Terminator, _) => "a terminator".to_owned(),
        };
        let found =
            last.map_or("it is empty".to_owned(), |op| format!("the last is `{}`", self.ir.kind(op).name()));
        self.error(format!("needs {wrong} at the end of block {number} of its body, but {found}"));
        false
    }

    /// A branch goes to blocks of its own region, not to the entry, and passes what they take.
    fn check_branch(&mut self, op: OpId) -> bool {
        let Some(block) = self.ir.op(op).parent else { return true };
        let region = self.ir.block(block).parent;
        let entry = self.ir.region(region).blocks[0];
        for &successor in self.ir.successors(op) {
            if self.ir.block(successor).parent != region {
                self.error_at(op, "can't go to a block of another region");
                return false;
            }
            if successor == entry {
                self.error_at(op, "can't go to the entry block of a region");
                return false;
            }
        }
        true
    }

    /// The types of the values passed to successor `index` are those of its arguments.
    pub(super) fn check_successor(&mut self, index: usize, values: &[ValueId]) {
        let Some(&block) = self.ir.successors(self.op).get(index) else { return };
        let found = self.types_of(values);
        let expected = self.types_of(&self.ir.block(block).args);
        self.expect_types(&format!("values for successor {index}"), &found, &expected);
    }

    /// cf.br, cf.cond_br, cf.switch and their like in the llvm dialect.
    pub(super) fn check_branches(&mut self) {
        use OpKind::*;
        match self.kind() {
            CfBr | LlvmBr => self.check_successor(0, self.operands("destOperands")),
            CfCondBr | LlvmCondBr => {
                self.check_successor(0, self.operands("trueDestOperands"));
                self.check_successor(1, self.operands("falseDestOperands"));
            }
            kind if kind.name().ends_with(".switch") => self.check_switch(),
            _ => {}
        }
    }

    /// As many cases as destinations, and the operands of all cases split by `case_operand_segments`.
    fn check_switch(&mut self) {
        self.check_successor(0, self.operands("defaultOperands"));
        let cases = self.ir.successors(self.op).len().saturating_sub(1);
        let values = self.operands("caseOperands");
        let Some(AttrKind::DenseArray { values: sizes, .. }) = self.attr("case_operand_segments") else {
            return;
        };
        let mut start = 0usize;
        for (case, &size) in sizes.iter().enumerate() {
            let part = usize::try_from(size).ok().and_then(|n| values.get(start..start.checked_add(n)?));
            let Some(part) = part else {
                self.error("`case_operand_segments` do not add up to its operands");
                return;
            };
            start += part.len();
            if case < cases {
                self.check_successor(case + 1, part);
            }
        }
        let whole = sizes.len() == cases && start == values.len();
        self.expect(whole, || format!("`case_operand_segments` do not fit its {cases} cases"));
        let Some(AttrKind::DenseElements { body: numbers, ty }) = self.attr("case_values") else {
            self.expect(cases == 0, || format!("has {cases} destinations, but no case values"));
            return;
        };
        let TypeKind::Shaped { body, .. } = self.ir.type_kind(*ty) else { return };
        let body = self.ir.text(*body);
        let Some((labels, element)) = body.split_once('x') else { return };
        let as_many = self.expect(labels.trim().parse() == Ok(cases), || {
            format!("has {labels} case values, but {cases} destinations")
        });
        let numbers = dense_integers(&self.ir.text(*numbers)).map(|numbers| numbers.len());
        // One number stands for all.
        let listed = !as_many || numbers.is_some_and(|n| n == cases || n == 1);
        self.expect(listed, || "needs a number for each case".to_owned());
        let flag = self.ir.operands(self.op).first().map(|&v| text::ty(self.ir, self.ir.value_type(v)));
        let element = format!("`{}`", element.trim());
        if let Some(flag) = flag {
            self.expect(flag == element, || {
                format!("switches on {flag}, but its cases are of type {element}")
            });
        }
    }
}
