//! The IR in memory: operations, blocks, regions and values in arenas, all named by small ids.
//!
//! Everything belongs to one [`Ir`], the result of parsing one text. An operation's operands are one flat list; the
//! groups that the table of operations names (`observed`, `destOperands` …) are slices of it, found by
//! [`Ir::operand_group`]. Inherent attributes (MLIR's properties) and discardable ones share one list, sorted by
//! name: the table tells which are which.

use crate::attrs::{Attr, AttrKind, Attrs};
use crate::ids::ids;
use crate::loc::{Loc, LocKind, Span};
use crate::ops::{Arity, OpKind, Param};
use crate::strings::{Str, Strings};
use crate::types::{Type, TypeKind, Types};
use hashbrown::{DefaultHashBuilder, HashTable};
use std::borrow::Cow;
use std::hash::BuildHasher;
use std::ops::Range;

ids! {
    /// An operation.
    OpId,
    /// A block.
    BlockId,
    /// A region.
    RegionId,
    /// An SSA value: a result of an operation or an argument of a block.
    ValueId,
}

/// A slice of one of the pools of an [`Ir`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Slice {
    start: u32,
    len: u32,
}

impl Slice {
    fn range(self) -> Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Op {
    /// Which operation it is.
    pub kind: OpKind,
    /// The block that holds it; `None` for the outermost module.
    pub parent: Option<BlockId>,
    /// Where its text stands.
    pub span: Span,
    /// The location that the text gives.
    pub loc: Loc,
    operands: Slice,
    results: Slice,
    attrs: Slice,
    successors: Slice,
    regions: Slice,
}

/// A block: arguments, then operations.
#[derive(Clone, Debug)]
pub struct Block {
    /// The region that holds it.
    pub parent: RegionId,
    /// Its arguments.
    pub args: Vec<ValueId>,
    /// Its operations in order.
    pub ops: Vec<OpId>,
}

/// A region of an operation.
#[derive(Clone, Debug)]
pub struct Region {
    /// The operation that holds it.
    pub parent: OpId,
    /// Its blocks; the first is the entry.
    pub blocks: Vec<BlockId>,
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// Result `.1` of operation `.0`.
    Result(OpId, u32),
    /// Argument `.1` of block `.0`.
    Argument(BlockId, u32),
}

/// An SSA value.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// Its type.
    pub ty: Type,
    /// Where it comes from.
    pub def: ValueDef,
    /// The SSA name in the text without `%` (of a group `%r:2`, the name of the group); empty if there is none.
    pub name: Str,
    /// The location given for a block argument or port.
    pub loc: Loc,
}

/// What is needed to add an operation.
#[derive(Clone, Debug)]
pub struct NewOp {
    /// Which operation.
    pub kind: OpKind,
    /// Its operands, flat.
    pub operands: Vec<ValueId>,
    /// The types of its results, each with the SSA name.
    pub results: Vec<(Type, Str)>,
    /// Its attributes in any order.
    pub attrs: Vec<(Str, Attr)>,
    /// Its successors.
    pub successors: Vec<BlockId>,
    /// Where its text stands.
    pub span: Span,
    /// The location that the text gives.
    pub loc: Loc,
}

impl NewOp {
    /// An operation with nothing in it yet.
    pub fn new(kind: OpKind, span: Span) -> NewOp {
        NewOp {
            kind,
            operands: Vec::new(),
            results: Vec::new(),
            attrs: Vec::new(),
            successors: Vec::new(),
            span,
            loc: Loc::UNKNOWN,
        }
    }
}

/// Text of the moore level has about so many bytes for each operation and each value that there is once it is rewritten.
const BYTES_PER_OP: usize = 16;

/// A parsed text.
#[derive(Debug)]
pub struct Ir {
    /// Its strings.
    pub strings: Strings,
    /// Its types.
    pub types: Types,
    /// Its attributes.
    pub attrs: Attrs,
    locs: Vec<LocKind>,
    loc_ids: HashTable<Loc>,
    loc_hasher: DefaultHashBuilder,
    ops: Vec<Op>,
    blocks: Vec<Block>,
    regions: Vec<Region>,
    values: Vec<Value>,
    value_pool: Vec<ValueId>,
    attr_pool: Vec<(Str, Attr)>,
    block_pool: Vec<BlockId>,
    region_pool: Vec<RegionId>,
    /// The outermost `builtin.module`, written or implied.
    pub top: OpId,
}

impl Default for Ir {
    fn default() -> Self {
        Ir::new()
    }
}

impl Ir {
    /// An empty module: `builtin.module {}` with one block.
    pub fn new() -> Ir {
        let mut ir = Ir {
            strings: Strings::default(),
            types: Types::default(),
            attrs: Attrs::default(),
            locs: Vec::new(),
            loc_ids: HashTable::new(),
            loc_hasher: DefaultHashBuilder::default(),
            ops: Vec::new(),
            blocks: Vec::new(),
            regions: Vec::new(),
            values: Vec::new(),
            value_pool: Vec::new(),
            attr_pool: Vec::new(),
            block_pool: Vec::new(),
            region_pool: Vec::new(),
            top: OpId(0),
        };
        ir.intern_loc(LocKind::Unknown);
        ir.top = ir.add_op(NewOp::new(OpKind::BuiltinModule, Span::default()));
        let region = ir.add_region(ir.top);
        ir.add_block(region);
        ir
    }

    /// An empty module with room for what a text of so many bytes becomes: large tables are not copied as they grow. Memory
    /// that nothing is written to is not taken.
    pub fn for_text(bytes: usize) -> Ir {
        let mut ir = Ir::new();
        ir.ops.reserve(bytes / BYTES_PER_OP);
        ir.values.reserve(bytes / BYTES_PER_OP);
        ir
    }

    // ---- building -------------------------------------------------------------------------------------------------

    /// Adds an operation that is in no block yet; see [`Ir::push_op`].
    pub fn add_op(&mut self, new: NewOp) -> OpId {
        let id = OpId(next(self.ops.len()));
        let first = next(self.values.len());
        for (index, &(ty, name)) in new.results.iter().enumerate() {
            let def = ValueDef::Result(id, index as u32);
            self.values.push(Value { ty, def, name, loc: Loc::UNKNOWN });
        }
        let results = Slice { start: first, len: new.results.len() as u32 };
        let mut attrs = new.attrs;
        attrs.sort_by(|a, b| self.strings.bytes(a.0).cmp(self.strings.bytes(b.0)));
        let operands = extend(&mut self.value_pool, new.operands);
        let attrs = extend(&mut self.attr_pool, attrs);
        let successors = extend(&mut self.block_pool, new.successors);
        self.ops.push(Op {
            kind: new.kind,
            parent: None,
            span: new.span,
            loc: new.loc,
            operands,
            results,
            attrs,
            successors,
            regions: Slice::default(),
        });
        id
    }

    /// Puts `op` at the end of `block`.
    pub fn push_op(&mut self, block: BlockId, op: OpId) {
        self.blocks[block.index()].ops.push(op);
        self.ops[op.index()].parent = Some(block);
    }

    /// Adds an empty region at the end of the regions of `op`.
    pub fn add_region(&mut self, op: OpId) -> RegionId {
        let id = RegionId(next(self.regions.len()));
        self.regions.push(Region { parent: op, blocks: Vec::new() });
        let mut regions = self.region_pool[self.ops[op.index()].regions.range()].to_vec();
        regions.push(id);
        self.ops[op.index()].regions = extend(&mut self.region_pool, regions);
        id
    }

    /// Adds an empty block at the end of `region`.
    pub fn add_block(&mut self, region: RegionId) -> BlockId {
        let id = BlockId(next(self.blocks.len()));
        self.blocks.push(Block { parent: region, args: Vec::new(), ops: Vec::new() });
        self.regions[region.index()].blocks.push(id);
        id
    }

    /// Adds an empty region that no operation holds yet; see [`Ir::attach_regions`].
    pub fn detached_region(&mut self) -> RegionId {
        let id = RegionId(next(self.regions.len()));
        self.regions.push(Region { parent: self.top, blocks: Vec::new() });
        id
    }

    /// Gives `op`, which has no regions yet, these regions.
    pub fn attach_regions(&mut self, op: OpId, regions: &[RegionId]) {
        for region in regions {
            self.regions[region.index()].parent = op;
        }
        self.ops[op.index()].regions = extend(&mut self.region_pool, regions.iter().copied());
    }

    /// Adds an empty block that is not in the list of blocks of its region yet; see [`Ir::attach_block`].
    pub fn detached_block(&mut self, region: RegionId) -> BlockId {
        let id = BlockId(next(self.blocks.len()));
        self.blocks.push(Block { parent: region, args: Vec::new(), ops: Vec::new() });
        id
    }

    /// Puts `block` at the end of the blocks of its region.
    pub fn attach_block(&mut self, block: BlockId) {
        let region = self.blocks[block.index()].parent;
        self.regions[region.index()].blocks.push(block);
    }

    /// Adds an argument at the end of the arguments of `block`.
    pub fn add_arg(&mut self, block: BlockId, ty: Type, name: Str, loc: Loc) -> ValueId {
        let id = ValueId(next(self.values.len()));
        let index = self.blocks[block.index()].args.len() as u32;
        self.values.push(Value { ty, def: ValueDef::Argument(block, index), name, loc });
        self.blocks[block.index()].args.push(id);
        id
    }

    /// Replaces the operands of `op` (a parser resolves forward references this way).
    pub fn set_operands(&mut self, op: OpId, operands: &[ValueId]) {
        let slot = &mut self.ops[op.index()].operands;
        if slot.len as usize == operands.len() {
            self.value_pool[slot.range()].copy_from_slice(operands);
        } else {
            *slot = extend(&mut self.value_pool, operands.iter().copied());
        }
    }

    /// Replaces operand `index` of `op`.
    pub fn set_operand(&mut self, op: OpId, index: usize, value: ValueId) {
        let range = self.ops[op.index()].operands.range();
        self.value_pool[range][index] = value;
    }

    /// Replaces the attributes of `op`.
    pub fn set_attrs(&mut self, op: OpId, mut attrs: Vec<(Str, Attr)>) {
        attrs.sort_by(|a, b| self.strings.bytes(a.0).cmp(self.strings.bytes(b.0)));
        self.ops[op.index()].attrs = extend(&mut self.attr_pool, attrs);
    }

    /// The operation itself, to change its span or location.
    pub fn op_mut(&mut self, op: OpId) -> &mut Op {
        &mut self.ops[op.index()]
    }

    /// The block itself, to reorder its operations.
    pub fn block_mut(&mut self, block: BlockId) -> &mut Block {
        &mut self.blocks[block.index()]
    }

    /// The value itself, to change its type or name.
    pub fn value_mut(&mut self, value: ValueId) -> &mut Value {
        &mut self.values[value.index()]
    }

    /// The id of a location.
    pub fn intern_loc(&mut self, kind: LocKind) -> Loc {
        let hash = self.loc_hasher.hash_one(&kind);
        if let Some(&id) = self.loc_ids.find(hash, |id| self.locs[id.0 as usize] == kind) {
            return id;
        }
        let id = Loc(next(self.locs.len()));
        self.locs.push(kind);
        let (locs, hasher) = (&self.locs, &self.loc_hasher);
        self.loc_ids.insert_unique(hash, id, |id| hasher.hash_one(&locs[id.0 as usize]));
        id
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    /// The operation `op`.
    pub fn op(&self, op: OpId) -> &Op {
        &self.ops[op.index()]
    }

    /// Which operation `op` is.
    pub fn kind(&self, op: OpId) -> OpKind {
        self.ops[op.index()].kind
    }

    /// The block `block`.
    pub fn block(&self, block: BlockId) -> &Block {
        &self.blocks[block.index()]
    }

    /// The region `region`.
    pub fn region(&self, region: RegionId) -> &Region {
        &self.regions[region.index()]
    }

    /// The value `value`.
    pub fn value(&self, value: ValueId) -> &Value {
        &self.values[value.index()]
    }

    /// The type of `value`.
    pub fn value_type(&self, value: ValueId) -> Type {
        self.values[value.index()].ty
    }

    /// The number of operations, including those that were never put into a block.
    pub fn op_count(&self) -> usize {
        self.ops.len()
    }

    /// The number of values.
    pub fn value_count(&self) -> usize {
        self.values.len()
    }

    /// The number of blocks.
    pub fn block_count(&self) -> usize {
        self.blocks.len()
    }

    /// All operands of `op`, flat.
    pub fn operands(&self, op: OpId) -> &[ValueId] {
        &self.value_pool[self.ops[op.index()].operands.range()]
    }

    /// Result `index` of `op`.
    ///
    /// # Panics
    /// If there is no such result.
    pub fn result(&self, op: OpId, index: usize) -> ValueId {
        let results = self.ops[op.index()].results;
        assert!(index < results.len as usize, "no such result");
        ValueId(results.start + index as u32)
    }

    /// All results of `op`.
    pub fn results(&self, op: OpId) -> impl DoubleEndedIterator<Item = ValueId> + ExactSizeIterator + use<> {
        let results = self.ops[op.index()].results;
        (results.start..results.start + results.len).map(ValueId)
    }

    /// All successors of `op`.
    pub fn successors(&self, op: OpId) -> &[BlockId] {
        &self.block_pool[self.ops[op.index()].successors.range()]
    }

    /// All regions of `op`.
    pub fn regions(&self, op: OpId) -> &[RegionId] {
        &self.region_pool[self.ops[op.index()].regions.range()]
    }

    /// The blocks of region `index` of `op`; none if there is no such region.
    pub fn region_blocks(&self, op: OpId, index: usize) -> &[BlockId] {
        self.regions(op).get(index).map_or(&[], |r| &self.regions[r.index()].blocks)
    }

    /// The operations in the first block of the first region of `op`; none if there is no such block.
    pub fn body(&self, op: OpId) -> &[OpId] {
        self.region_blocks(op, 0).first().map_or(&[], |b| &self.blocks[b.index()].ops)
    }

    /// The operation that holds `block`.
    pub fn block_owner(&self, block: BlockId) -> OpId {
        self.regions[self.blocks[block.index()].parent.index()].parent
    }

    /// All attributes of `op`, sorted by name.
    pub fn op_attrs(&self, op: OpId) -> &[(Str, Attr)] {
        &self.attr_pool[self.ops[op.index()].attrs.range()]
    }

    /// The attribute `name` of `op`.
    pub fn attr(&self, op: OpId, name: &str) -> Option<&AttrKind> {
        self.attr_id(op, name).map(|attr| self.attrs.kind(attr))
    }

    /// The id of the attribute `name` of `op`.
    pub fn attr_id(&self, op: OpId, name: &str) -> Option<Attr> {
        let name = self.strings.find(name.as_bytes())?;
        self.op_attrs(op).iter().find(|(key, _)| *key == name).map(|(_, attr)| *attr)
    }

    /// The attribute `name` of `op` as an unsigned number, also of an enumeration.
    pub fn attr_u64(&self, op: OpId, name: &str) -> Option<u64> {
        match self.attr(op, name)? {
            AttrKind::Integer { value, .. } => u64::try_from(value).ok(),
            AttrKind::Enum { value, .. } => Some(u64::from(*value)),
            _ => None,
        }
    }

    /// The attribute `name` of `op` as a boolean: a set unit attribute is true, a missing one false.
    pub fn attr_bool(&self, op: OpId, name: &str) -> bool {
        match self.attr(op, name) {
            Some(AttrKind::Unit) => true,
            Some(AttrKind::Integer { value, .. }) => *value != num_bigint::BigInt::ZERO,
            _ => false,
        }
    }

    /// The string attribute `name` of `op`.
    pub fn attr_str(&self, op: OpId, name: &str) -> Option<Str> {
        match self.attr(op, name)? {
            AttrKind::String { value, .. } => Some(*value),
            _ => None,
        }
    }

    /// The symbol reference `name` of `op`, of which the root is returned.
    pub fn attr_symbol(&self, op: OpId, name: &str) -> Option<Str> {
        match self.attr(op, name)? {
            AttrKind::Symbol(path) => path.first().copied(),
            _ => None,
        }
    }

    /// What `ty` is.
    pub fn type_kind(&self, ty: Type) -> &TypeKind {
        self.types.kind(ty)
    }

    /// What `loc` says.
    pub fn loc(&self, loc: Loc) -> &LocKind {
        &self.locs[loc.0 as usize]
    }

    /// The text of a string.
    pub fn text(&self, id: Str) -> Cow<'_, str> {
        self.strings.text(id)
    }

    // ---- groups ---------------------------------------------------------------------------------------------------

    /// The operands of the group `name` of the table of operations; empty if the operation has no such group, or its
    /// segment sizes do not add up (which the verifier reports).
    pub fn operand_group(&self, op: OpId, name: &str) -> &[ValueId] {
        let info = self.kind(op).info();
        let operands = self.operands(op);
        let Some(group) = info.operands.iter().position(|p| p.name == name) else { return &[] };
        let sizes = self.attr(op, "operandSegmentSizes");
        segment(info.operands, operands.len(), sizes, group).and_then(|r| operands.get(r)).unwrap_or(&[])
    }

    /// The only operand of the optional or single group `name`.
    pub fn operand(&self, op: OpId, name: &str) -> Option<ValueId> {
        self.operand_group(op, name).first().copied()
    }

    /// The positions of the results of the group `name`; see [`Ir::operand_group`].
    pub fn result_group(&self, op: OpId, name: &str) -> Range<usize> {
        let info = self.kind(op).info();
        let len = self.ops[op.index()].results.len as usize;
        let Some(group) = info.results.iter().position(|p| p.name == name) else { return 0..0 };
        segment(info.results, len, self.attr(op, "resultSegmentSizes"), group)
            .filter(|r| r.end <= len)
            .unwrap_or(0..0)
    }
}

/// The part of `len` operands or results that belongs to `group`.
fn segment(params: &[Param], len: usize, sizes: Option<&AttrKind>, group: usize) -> Option<Range<usize>> {
    if let Some(AttrKind::DenseArray { values, .. }) = sizes {
        let size = |i: usize| values.get(i).and_then(|&v| usize::try_from(v).ok());
        let mut start = 0usize;
        for i in 0..group {
            start = start.checked_add(size(i)?)?;
        }
        return Some(start..start.checked_add(size(group)?)?);
    }
    // Without sizes the groups that have no fixed one are equally large; mostly there is just one.
    let fixed = params.iter().filter(|p| p.arity == Arity::One).count();
    let rest = len.checked_sub(fixed)?;
    let open = params.len() - fixed;
    if open > 1 && rest % open != 0 {
        return None;
    }
    let rest = rest / open.max(1);
    let mut start = 0;
    for (i, param) in params.iter().enumerate() {
        let size = if param.arity == Arity::One { 1 } else { rest };
        if i == group {
            return Some(start..start + size);
        }
        start += size;
    }
    None
}

fn next(len: usize) -> u32 {
    u32::try_from(len).expect("fewer than 2^32 entities: the parser limits the size of its input")
}

fn extend<T>(pool: &mut Vec<T>, items: impl IntoIterator<Item = T>) -> Slice {
    let start = next(pool.len());
    pool.extend(items);
    Slice { start, len: next(pool.len()) - start }
}
