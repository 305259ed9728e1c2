//! The state of the pass, and the walk over operations.

use super::build::{Builder, Place};
use super::events::Counters;
use super::lens::Lens;
use super::refs::Target;
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::diag::Diagnostic;
use crate::loc::{Loc, Span};
use crate::module::{BlockId, Ir, OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::Type;
use hashbrown::{HashMap, HashSet};
use num_bigint::BigInt;

/// What a value of the text has become.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lowered {
    /// A value.
    Value(ValueId),
    /// A reference.
    Ref(Target),
    /// A cursor of scanned text: text, position, items read.
    Cursor([ValueId; 3]),
}

/// What code stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Around {
    /// The graph region of a module.
    Graph,
    /// A process that starts, and ends where it returns.
    Initial,
    /// A process that begins anew where it returns: at this block.
    Always(BlockId),
    /// A body that runs at the end.
    Final,
    /// A function.
    Function,
    /// A coroutine.
    Coroutine,
    /// A thread of a fork.
    Thread,
    /// A region that yields one value: a global's initial one, the value of a force.
    Yield,
}

/// The pass over one text.
pub(super) struct Lower<'a> {
    pub(super) b: Builder<'a>,
    pub(super) shapes: HashMap<Type, Shape>,
    pub(super) errors: Vec<Diagnostic>,
    map: Vec<Option<Lowered>>,
    /// Values that were mentioned before they were lowered, by what stands for them.
    promised: HashMap<ValueId, ValueId>,
    promises: HashMap<ValueId, ValueId>,
    pub(super) blocks: HashMap<BlockId, BlockId>,
    pub(super) around: Around,
    /// The graph of the module that is being lowered.
    pub(super) module_block: Option<BlockId>,
    /// References that are no parts of signals, by number.
    pub(super) lenses: Vec<Lens>,
    /// Nets that are forced, which float afterwards where they have no drivers.
    pub(super) floating: HashSet<ValueId>,
    /// Which arguments of functions are written, by symbol.
    pub(super) written: HashMap<Str, Vec<bool>>,
    /// The event controls that whoever writes has to tell.
    pub(super) counters: Counters,
    /// The variables and nets that the module forces.
    pub(super) forced: HashSet<ValueId>,
    /// The variables that the module both forces and assigns in procedures.
    pub(super) both: HashMap<ValueId, super::overrides::Both>,
    /// The procedure that is being lowered is `initial`.
    pub(super) in_initial: bool,
    /// What the nets that the module forces give to others.
    pub(super) given: HashMap<ValueId, super::overrides::Given>,
    /// Of which arguments of functions the strength is looked at, by symbol.
    pub(super) shown: HashMap<Str, Vec<bool>>,
    /// The signals with the strengths of arguments of the function that is being lowered.
    pub(super) strengths: HashMap<ValueId, ValueId>,
}

impl<'a> Lower<'a> {
    pub(super) fn new(ir: &'a mut Ir) -> Lower<'a> {
        let block = ir.region_blocks(ir.top, 0).first().copied().unwrap_or(BlockId(0));
        Lower {
            b: Builder::new(ir, Place { block, span: Span::default(), loc: Loc::UNKNOWN }),
            shapes: HashMap::new(),
            errors: Vec::new(),
            map: Vec::new(),
            promised: HashMap::new(),
            promises: HashMap::new(),
            blocks: HashMap::new(),
            around: Around::Graph,
            module_block: None,
            lenses: Vec::new(),
            floating: HashSet::new(),
            written: HashMap::new(),
            counters: Counters::default(),
            forced: HashSet::new(),
            both: HashMap::new(),
            given: HashMap::new(),
            in_initial: false,
            shown: HashMap::new(),
            strengths: HashMap::new(),
        }
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    pub(super) fn error(&mut self, op: OpId, message: impl Into<String>) {
        let mut error = Diagnostic::error(self.b.ir.op(op).span, message.into());
        error.source = crate::verify::location(self.b.ir, self.b.ir.op(op).loc);
        self.errors.push(error);
    }

    /// Result `index` of `op` has become `lowered`.
    pub(super) fn define(&mut self, op: OpId, index: usize, lowered: Lowered) {
        let result = self.b.ir.result(op, index);
        self.bind(result, lowered);
    }

    /// A value of the text has become `lowered`.
    pub(super) fn bind(&mut self, value: ValueId, lowered: Lowered) {
        if let Lowered::Value(new) = lowered {
            let name = self.b.ir.value(value).name;
            if name != Str::EMPTY && self.b.ir.value(new).name == Str::EMPTY {
                self.b.ir.value_mut(new).name = name;
            }
        }
        if self.map.len() <= value.index() {
            self.map.resize(value.index() + 1, None);
        }
        self.map[value.index()] = Some(lowered);
    }

    pub(super) fn lowered(&self, value: ValueId) -> Option<Lowered> {
        self.map.get(value.index()).copied().flatten()
    }

    /// What a value has become; what stands for it, if its turn is still to come.
    pub(super) fn arg(&mut self, value: ValueId) -> ValueId {
        match self.lowered(value) {
            Some(Lowered::Value(new)) => return new,
            Some(Lowered::Ref(target)) => return target.any(),
            Some(Lowered::Cursor([text, ..])) => return text,
            None => {}
        }
        if let Some(&promise) = self.promised.get(&value) {
            return promise;
        }
        let op = match self.b.ir.value(value).def {
            crate::module::ValueDef::Result(op, _) => op,
            crate::module::ValueDef::Argument(block, _) => self.b.ir.block_owner(block),
        };
        let ty = match self.shape(self.b.ir.value_type(value), op) {
            Some(shape) => self.core(&shape),
            None => self.b.int(0),
        };
        // In no block: it never runs, and its result is replaced before anyone looks.
        let op = self.b.detached(OpKind::BuiltinUnrealizedConversionCast, &[], &[ty], &[]);
        let promise = self.b.ir.result(op, 0);
        self.promised.insert(value, promise);
        self.promises.insert(promise, value);
        promise
    }

    pub(super) fn args(&mut self, values: &[ValueId]) -> Vec<ValueId> {
        values.iter().map(|v| self.arg(*v)).collect()
    }

    /// Puts what values have become in the place of what stood for them, in `op` and everything in it.
    pub(super) fn keep_promises(&mut self, op: OpId) {
        if self.promises.is_empty() {
            return;
        }
        let mut stack = vec![op];
        while let Some(op) = stack.pop() {
            for index in 0..self.b.ir.operands(op).len() {
                let operand = self.b.ir.operands(op)[index];
                let Some(&old) = self.promises.get(&operand) else { continue };
                match self.lowered(old) {
                    Some(Lowered::Value(new)) => self.b.ir.set_operand(op, index, new),
                    Some(Lowered::Ref(target)) => {
                        let whole = target.any();
                        self.b.ir.set_operand(op, index, whole);
                    }
                    Some(Lowered::Cursor(_)) => {}
                    None => {
                        self.error(op, "this uses a value that nothing defines here");
                    }
                }
            }
            for &region in self.b.ir.regions(op) {
                for &block in &self.b.ir.region(region).blocks {
                    stack.extend(&self.b.ir.block(block).ops);
                }
            }
        }
        self.promised.clear();
        self.promises.clear();
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /// A small number of the operation; 0 if it is not there.
    pub(super) fn number(&self, op: OpId, name: &str) -> i64 {
        match self.b.ir.attr(op, name) {
            Some(AttrKind::Integer { value, .. }) => i64::try_from(value).unwrap_or(i64::MAX),
            _ => 0,
        }
    }

    /// A small number of the operation, if it is there.
    pub(super) fn optional_number(&self, op: OpId, name: &str) -> Option<i64> {
        self.b.ir.attr(op, name).map(|_| self.number(op, name))
    }

    /// The number of a keyword.
    pub(super) fn enum_value(&self, op: OpId, name: &str) -> u32 {
        match self.b.ir.attr(op, name) {
            Some(AttrKind::Enum { value, .. }) => *value,
            _ => 0,
        }
    }

    /// The planes of a constant.
    pub(super) fn four_state_constant(&self, op: OpId) -> (BigInt, BigInt) {
        match self.b.ir.attr(op, "value") {
            Some(AttrKind::FourValued { value, unknown, .. }) => (value.clone(), unknown.clone()),
            Some(AttrKind::Integer { value, .. }) => (value.clone(), BigInt::ZERO),
            _ => (BigInt::ZERO, BigInt::ZERO),
        }
    }

    // ---- the walk -------------------------------------------------------------------------------------------------

    /// What is added from here on comes from `op`.
    pub(super) fn at(&mut self, op: OpId) {
        let op = self.b.ir.op(op);
        (self.b.at.span, self.b.at.loc) = (op.span, op.loc);
    }

    /// Lowers an operation at the current place.
    pub(super) fn operation(&mut self, op: OpId) {
        self.at(op);
        let dialect = self.b.ir.kind(op).dialect();
        let done = match dialect {
            "moore" | "svx" => {
                self.pure(op)
                    || self.reference(op)
                    || self.container(op)
                    || self.text(op)
                    || self.assignment(op)
                    || self.statement(op)
                    || self.thread(op)
                    || self.scan(op)
                    || self.system(op)
                    || self.overrides(op)
                    || self.extension(op)
                    || self.switches(op)
            }
            _ => {
                self.core_operation(op);
                true
            }
        };
        if !done {
            let name = self.b.ir.kind(op).name();
            let span = self.b.ir.op(op).span;
            let mut error = Diagnostic::error(span, format!("'{name}' can't be simulated"));
            if let Some(help) = crate::design::support::instead(self.b.ir.kind(op)) {
                error = error.with_help(help.to_owned());
            }
            self.errors.push(error);
            // What it results in stands for itself, so that the rest can be looked at.
            for index in 0..self.b.ir.results(op).len() {
                let result = self.b.ir.result(op, index);
                let ty = self.b.ir.value_type(result);
                if let Some(shape) = self.shape(ty, op) {
                    let ty = self.core(&shape);
                    let value = self.default_value(ty);
                    self.define(op, index, Lowered::Value(value));
                }
            }
        }
    }

    /// An operation of another dialect: itself, with what its operands have become.
    fn core_operation(&mut self, op: OpId) {
        let kind = self.b.ir.kind(op);
        match kind {
            OpKind::CfBr | OpKind::CfCondBr | OpKind::CfSwitch => return self.branch(op),
            OpKind::FuncCall if self.around == Around::Graph && self.writes(op) => {
                return self.call_with_effects(op);
            }
            OpKind::FuncCall => return self.call(op),
            OpKind::FuncReturn => return self.leave(op),
            _ => {}
        }
        let operands = self.b.ir.operands(op).to_vec();
        let operands = self.args(&operands);
        let mut results = Vec::new();
        for result in self.b.ir.results(op).collect::<Vec<_>>() {
            let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return };
            results.push(self.core(&shape));
        }
        if !self.b.ir.regions(op).is_empty() {
            self.error(op, format!("'{}' can't stand among operations of moore", kind.name()));
            return;
        }
        let new = self.b.add(kind, &operands, &results, &[]);
        let attrs = self.b.ir.op_attrs(op).to_vec();
        self.b.ir.set_attrs(new, attrs);
        for (index, result) in self.b.ir.results(new).collect::<Vec<_>>().into_iter().enumerate() {
            self.define(op, index, Lowered::Value(result));
        }
    }

    /// A branch: to what the blocks have become, with what the arguments have.
    fn branch(&mut self, op: OpId) {
        let kind = self.b.ir.kind(op);
        let successors: Vec<BlockId> =
            self.b.ir.successors(op).iter().filter_map(|s| self.blocks.get(s).copied()).collect();
        let operands = self.b.ir.operands(op).to_vec();
        let operands: Vec<ValueId> = operands.iter().map(|v| self.branch_arg(*v)).collect();
        let attrs: Vec<_> = self.b.ir.op_attrs(op).to_vec();
        let new = self.b.branch(kind, &operands, &successors, &[]);
        self.b.ir.set_attrs(new, attrs);
    }

    fn branch_arg(&mut self, value: ValueId) -> ValueId {
        match self.lowered(value) {
            Some(Lowered::Ref(target)) => self.whole(target),
            _ => self.arg(value),
        }
    }
}
