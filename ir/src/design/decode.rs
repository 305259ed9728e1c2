//! From the operations of a region to a [`Body`], and from one operation to an [`Inst`].
//!
//! Everything that is static about an operation is looked up here, once. What no engine can run is an error here, with
//! its place: nothing unsupported reaches an engine.

use super::body::{Arg, Block, Body, Edge as Branch, Imm, Inst, Term, Watch};
use super::dense::switch_values;
use super::params::{self, Params};
use super::support::is_metadata;
use super::tables::Tables;
use super::ty::TyId;
use crate::attrs::AttrKind;
use crate::module::{BlockId, OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use hashbrown::HashMap;

/// Decodes the code in a region into a [`Body`].
#[derive(Debug)]
pub struct BodyBuilder<'a> {
    pub(super) tables: &'a mut Tables,
    pub(super) params: &'a Params,
    pub(super) body: Body,
    blocks: Vec<Option<Block>>,
    block_ids: HashMap<BlockId, u32>,
    pub(super) slots: HashMap<ValueId, u32>,
    captures: HashMap<ValueId, u32>,
    /// Arguments of the entry block that are operands of the operation (`seq.initial`).
    aliases: HashMap<ValueId, ValueId>,
    /// The captured values in order.
    captured: Vec<ValueId>,
    pub(super) current: Option<OpenBlock>,
}

#[derive(Debug)]
pub(super) struct OpenBlock {
    id: u32,
    args: Box<[u32]>,
    insts: Vec<Inst>,
}

/// Where the yields of a region lead.
#[derive(Clone, Copy)]
pub(super) enum Exit {
    /// Out of the body.
    Return,
    /// To a block that continues after a structured operation.
    Block(u32),
    /// From the `before` region of a loop: (after, join).
    Condition(u32, u32),
    /// Out of a thread, which ends.
    Thread,
}

impl<'a> BodyBuilder<'a> {
    /// Decodes region `region` of `op`; returns the body and the values of the surrounding graph that it mentions.
    pub fn build(
        tables: &'a mut Tables,
        params: &'a Params,
        op: OpId,
        region: usize,
    ) -> (Body, Vec<ValueId>) {
        let body = Body { blocks: Vec::new(), slots: Vec::new(), captures: Vec::new(), op };
        let mut this = BodyBuilder {
            tables,
            params,
            body,
            blocks: Vec::new(),
            block_ids: HashMap::new(),
            slots: HashMap::new(),
            captures: HashMap::new(),
            aliases: HashMap::new(),
            captured: Vec::new(),
            current: None,
        };
        if this.tables.ir.kind(op) == OpKind::SeqInitial {
            // Its arguments are constants: they stand for the operands.
            let entry = this.tables.ir.region_blocks(op, region).first().copied();
            let args = entry.map(|b| this.tables.ir.block(b).args.clone()).unwrap_or_default();
            this.aliases = args.into_iter().zip(this.tables.ir.operands(op).iter().copied()).collect();
        }
        this.region(op, region, Exit::Return);
        this.finish()
    }

    /// A body of the single operation `op`, which returns its results.
    pub fn build_single(tables: &'a mut Tables, params: &'a Params, op: OpId) -> (Body, Vec<ValueId>) {
        let body = Body { blocks: Vec::new(), slots: Vec::new(), captures: Vec::new(), op };
        let mut this = BodyBuilder {
            tables,
            params,
            body,
            blocks: vec![None],
            block_ids: HashMap::new(),
            slots: HashMap::new(),
            captures: HashMap::new(),
            aliases: HashMap::new(),
            captured: Vec::new(),
            current: Some(OpenBlock { id: 0, args: [].into(), insts: Vec::new() }),
        };
        this.operation(op, Exit::Return);
        let results: Vec<ValueId> = this.tables.ir.results(op).collect();
        let args = results.iter().map(|r| Arg::Slot(this.slots[r])).collect();
        this.close(Term::Return(args), op);
        this.finish()
    }

    fn finish(mut self) -> (Body, Vec<ValueId>) {
        let op = self.body.op;
        self.body.blocks = self
            .blocks
            .into_iter()
            .map(|block| {
                block.unwrap_or(Block {
                    args: [].into(),
                    insts: Vec::new(),
                    term: Term::Unreachable,
                    term_op: op,
                })
            })
            .collect();
        if self.body.blocks.is_empty() {
            // An empty region: nothing happens, then it ends.
            let term = Term::Return([].into());
            self.body.blocks.push(Block { args: [].into(), insts: Vec::new(), term, term_op: op });
        }
        (self.body, self.captured)
    }

    pub(super) fn new_block(&mut self) -> u32 {
        self.blocks.push(None);
        self.blocks.len() as u32 - 1
    }

    pub(super) fn new_slot(&mut self, ty: TyId) -> u32 {
        self.body.slots.push(ty);
        self.body.slots.len() as u32 - 1
    }

    fn define(&mut self, value: ValueId, op: OpId) -> u32 {
        let ty = self.tables.ir.value_type(value);
        let ty = self.tables.ty(ty, self.params, op);
        let slot = self.new_slot(ty);
        self.slots.insert(value, slot);
        slot
    }

    pub(super) fn arg(&mut self, value: ValueId) -> Arg {
        let value = self.aliases.get(&value).copied().unwrap_or(value);
        if let Some(&slot) = self.slots.get(&value) {
            return Arg::Slot(slot);
        }
        if let Some(&capture) = self.captures.get(&value) {
            return Arg::Capture(capture);
        }
        let ty = self.tables.ir.value_type(value);
        let ty = self.tables.ty(ty, self.params, self.body.op);
        let capture = self.captured.len() as u32;
        self.captured.push(value);
        self.body.captures.push(ty);
        self.captures.insert(value, capture);
        Arg::Capture(capture)
    }

    pub(super) fn args(&mut self, values: &[ValueId]) -> Box<[Arg]> {
        values.iter().map(|v| self.arg(*v)).collect()
    }

    pub(super) fn open(&mut self, id: u32, args: Box<[u32]>) {
        self.current = Some(OpenBlock { id, args, insts: Vec::new() });
    }

    pub(super) fn close(&mut self, term: Term, op: OpId) {
        if let Some(OpenBlock { id, args, insts }) = self.current.take() {
            self.blocks[id as usize] = Some(Block { args, insts, term, term_op: op });
        }
    }

    pub(super) fn push(&mut self, inst: Inst) {
        if let Some(block) = &mut self.current {
            block.insts.push(inst);
        }
    }

    /// Decodes the blocks of a region; the entry block is opened by position order, and the caller branches to it.
    /// Returns the entry block.
    pub(super) fn region(&mut self, op: OpId, region: usize, exit: Exit) -> u32 {
        let blocks = self.tables.ir.region_blocks(op, region).to_vec();
        for &block in &blocks {
            let id = self.new_block();
            self.block_ids.insert(block, id);
        }
        // Slots first: a block may mention what a later block in the text defines.
        for &block in &blocks {
            for arg in self.tables.ir.block(block).args.clone() {
                self.define(arg, op);
            }
            for inner in self.tables.ir.block(block).ops.clone() {
                for result in self.tables.ir.results(inner).collect::<Vec<_>>() {
                    self.define(result, inner);
                }
            }
        }
        for &block in &blocks {
            let args = self.tables.ir.block(block).args.clone();
            let args =
                args.iter().filter(|a| !self.aliases.contains_key(*a)).map(|a| self.slots[a]).collect();
            let id = self.block_ids[&block];
            self.open(id, args);
            let mut last = op;
            for inner in self.tables.ir.block(block).ops.clone() {
                last = inner;
                self.operation(inner, exit);
            }
            // A block without a terminator (the printer elides the empty ones).
            if self.current.is_some() {
                let term = self.leave(exit, &[]);
                self.close(term, last);
            }
        }
        blocks.first().map_or(0, |b| self.block_ids[b])
    }

    fn leave(&mut self, exit: Exit, values: &[ValueId]) -> Term {
        let args = self.args(values);
        match exit {
            Exit::Return => Term::Return(args),
            Exit::Block(block) => Term::Branch(Branch { block, args }),
            Exit::Condition(..) => Term::Unreachable,
            Exit::Thread => Term::Halt(args),
        }
    }

    fn edge(&mut self, block: BlockId, values: &[ValueId]) -> Branch {
        Branch { block: self.block_ids.get(&block).copied().unwrap_or(0), args: self.args(values) }
    }

    fn operation(&mut self, op: OpId, exit: Exit) {
        use OpKind as K;
        let ir = &self.tables.ir;
        let kind = ir.kind(op);
        let successors = ir.successors(op).to_vec();
        match kind {
            K::CfBr | K::LlvmBr => {
                let values = ir.operands(op).to_vec();
                let edge = self.edge(successors[0], &values);
                self.close(Term::Branch(edge), op);
            }
            K::CfCondBr | K::LlvmCondBr => {
                let condition = ir.operands(op)[0];
                let yes = ir.operand_group(op, "trueDestOperands").to_vec();
                let no = ir.operand_group(op, "falseDestOperands").to_vec();
                let condition = self.arg(condition);
                let yes = self.edge(successors[0], &yes);
                let no = self.edge(successors[1], &no);
                self.close(Term::Cond(condition, yes, no), op);
            }
            K::CfSwitch | K::LlvmSwitch => self.switch(op, &successors),
            K::LlhdWait => {
                let yields = ir.operand_group(op, "yieldOperands").to_vec();
                let delay = ir.operand(op, "delay");
                let observed = ir.operand_group(op, "observed").to_vec();
                let dest = ir.operand_group(op, "destOperands").to_vec();
                let watches = observed.into_iter().map(|v| self.arg(v)).map(|arg| match arg {
                    Arg::Capture(capture) => Watch::Graph(capture),
                    arg => Watch::Ref(arg, [].into()), // refined by `trace::watches`
                });
                let watches = watches.collect();
                let yields = self.args(&yields);
                let delay = delay.map(|d| self.arg(d));
                let resume = self.edge(successors[0], &dest);
                self.close(Term::Wait { yields, delay, watches, resume }, op);
            }
            K::LlhdHalt => {
                let values = ir.operands(op).to_vec();
                let args = self.args(&values);
                self.close(Term::Halt(args), op);
            }
            K::FuncReturn | K::LlhdReturn | K::LlvmReturn => {
                let values = ir.operands(op).to_vec();
                let args = self.args(&values);
                self.close(Term::Return(args), op);
            }
            K::LlhdYield | K::SeqYield | K::ScfYield => {
                let values = ir.operands(op).to_vec();
                let term = self.leave(exit, &values);
                self.close(term, op);
            }
            K::ScfCondition => {
                let values = ir.operands(op).to_vec();
                let condition = self.arg(values[0]);
                let args = self.args(&values[1..]);
                if let Exit::Condition(after, join) = exit {
                    let yes = Branch { block: after, args: args.clone() };
                    self.close(Term::Cond(condition, yes, Branch { block: join, args }), op);
                }
            }
            K::SimForkTerminator => self.close(Term::Halt([].into()), op),
            K::SimFork | K::SimJoin | K::SimJoinAny | K::SimWaitFork | K::SimDisableFork | K::SimDisable => {
                self.threads(op);
            }
            K::UbUnreachable | K::LlvmUnreachable => self.close(Term::Unreachable, op),
            K::ScfIf => self.scf_if(op),
            K::ScfFor => self.scf_for(op),
            K::ScfWhile => self.scf_while(op),
            K::ScfExecuteRegion => {
                let join = self.join(op);
                self.inline(op, 0, Exit::Block(join), &[]);
                self.resume(op, join);
            }
            K::ScfIndexSwitch => self.scf_index_switch(op),
            _ if is_metadata(kind) => {}
            K::LlhdSig => {
                let name = ir.attr_str(op, "name").unwrap_or(Str::EMPTY);
                self.plain(op, Some(Imm::Local { slot: None, name }));
            }
            _ => self.plain(op, None),
        }
    }

    fn plain(&mut self, op: OpId, imm: Option<Imm>) {
        let operands = self.tables.ir.operands(op).to_vec();
        let args = self.args(&operands);
        let arg_types: Box<[TyId]> = args.iter().map(|a| self.body.arg_type(*a)).collect();
        let results: Vec<ValueId> = self.tables.ir.results(op).collect();
        for &result in &results {
            if !self.slots.contains_key(&result) {
                self.define(result, op);
            }
        }
        let result = results.first().map_or(0, |r| self.slots[r]);
        let result_types: Box<[TyId]> =
            results.iter().map(|r| self.body.slots[self.slots[r] as usize]).collect();
        let imm = imm.unwrap_or_else(|| self.tables.imm(op, &result_types, &arg_types, self.params));
        let kind = self.tables.ir.kind(op);
        self.push(Inst { kind, args, arg_types, result, result_types, imm, op });
    }

    fn switch(&mut self, op: OpId, successors: &[BlockId]) {
        let ir = &self.tables.ir;
        let operands = ir.operands(op).to_vec();
        let segments: Vec<usize> = match ir.attr(op, "case_operand_segments") {
            Some(AttrKind::DenseArray { values, .. }) => values.iter().map(|v| *v as usize).collect(),
            _ => Vec::new(),
        };
        let default_operands = ir.operand_group(op, "defaultOperands").to_vec();
        let Some(values) = switch_values(ir, op) else {
            self.tables.error(op, "the case values can't be read");
            return;
        };
        let flag = self.arg(operands[0]);
        let width = self.tables.types.width(self.body.arg_type(flag)).unwrap_or(0) as u32;
        let default = self.edge(successors[0], &default_operands);
        let mut at = 1 + default_operands.len();
        let mut cases = Vec::new();
        for (i, value) in values.into_iter().enumerate() {
            let len = segments.get(i).copied().unwrap_or(0);
            let args = operands.get(at..at + len).unwrap_or(&[]).to_vec();
            at += len;
            if let Some(&block) = successors.get(i + 1) {
                cases.push((params::wrap(&value, width), self.edge(block, &args)));
            }
        }
        self.close(Term::Switch(flag, cases.into(), default), op);
    }

    /// A block whose arguments are the results of a structured operation.
    pub(super) fn join(&mut self, op: OpId) -> u32 {
        for result in self.tables.ir.results(op).collect::<Vec<_>>() {
            if !self.slots.contains_key(&result) {
                self.define(result, op);
            }
        }
        self.new_block()
    }

    /// Goes on in the block made by [`BodyBuilder::join`].
    pub(super) fn resume(&mut self, op: OpId, join: u32) {
        let args = self.tables.ir.results(op).map(|r| self.slots[&r]).collect();
        self.open(join, args);
    }

    /// Ends the current block with a branch into a region, and decodes the region.
    pub(super) fn inline(&mut self, op: OpId, region: usize, exit: Exit, args: &[Arg]) {
        let entry = self.blocks.len() as u32;
        self.close(Term::Branch(Branch { block: entry, args: args.into() }), op);
        self.region(op, region, exit);
    }
}
