//! Where every operation stands: the order of the text as numbers, by which "inside" is a comparison.

use super::tables::prepared;
use crate::Ir;
use crate::module::{BlockId, OpId, RegionId};
use crate::ops::OpKind;

/// See the module.
pub(super) struct Places {
    preorder: Vec<OpId>,
    /// By operation: its number in `preorder`, and one past the number of the last operation inside it.
    spans: Vec<(u32, u32)>,
    /// By block: the number of its first operation, or of what follows if it has none.
    block_starts: Vec<u32>,
    /// By region: the same.
    region_starts: Vec<u32>,
    /// By region: the outermost region from which values can be used in it.
    visible_from: Vec<RegionId>,
    /// By operation: the symbol table that its names are in: the nearest `hw.type_scope` or class
    /// around it, or the whole text.
    tables: Vec<OpId>,
}

/// Whether symbols can be looked up in an operation.
pub(super) fn is_symbol_table(kind: OpKind) -> bool {
    matches!(kind, OpKind::BuiltinModule | OpKind::HwTypeScope | OpKind::MooreClassClassdecl)
}

impl Places {
    pub(super) fn new(ir: &Ir) -> Places {
        let count = ir.op_count();
        let mut this = Places {
            preorder: Vec::with_capacity(count),
            spans: vec![(0, 0); count],
            block_starts: vec![0; ir.block_count()],
            region_starts: Vec::new(),
            visible_from: Vec::new(),
            tables: vec![ir.top; count],
        };
        /// An operation and how far its regions have been walked.
        struct Frame {
            op: OpId,
            region: usize,
            block: usize,
            next: usize,
            root: Option<RegionId>,
        }
        let frame = |op: OpId, root: Option<RegionId>| Frame { op, region: 0, block: 0, next: 0, root };
        let mut stack = vec![frame(ir.top, None)];
        this.enter(ir.top);
        while let Some(top) = stack.last_mut() {
            let Some(&region) = ir.regions(top.op).get(top.region) else {
                this.spans[top.op.index()].1 = this.preorder.len() as u32;
                stack.pop();
                continue;
            };
            let isolated = prepared(ir.kind(top.op)).isolated;
            let root = if isolated { region } else { top.root.unwrap_or(region) };
            if top.block == 0 && top.next == 0 {
                if this.visible_from.len() <= region.index() {
                    this.visible_from.resize(region.index() + 1, region);
                    this.region_starts.resize(region.index() + 1, 0);
                }
                this.region_starts[region.index()] = this.preorder.len() as u32;
                this.visible_from[region.index()] = root;
            }
            let Some(&block) = ir.region(region).blocks.get(top.block) else {
                (top.region, top.block, top.next) = (top.region + 1, 0, 0);
                continue;
            };
            if top.next == 0 {
                this.block_starts[block.index()] = this.preorder.len() as u32;
            }
            let Some(&op) = ir.block(block).ops.get(top.next) else {
                (top.block, top.next) = (top.block + 1, 0);
                continue;
            };
            top.next += 1;
            let around = top.op;
            // The symbols of a nested `builtin.module` join those around it (`builtin.module`).
            let own = matches!(ir.kind(around), OpKind::HwTypeScope | OpKind::MooreClassClassdecl);
            let table = if own { around } else { this.tables[around.index()] };
            this.tables[op.index()] = table;
            this.enter(op);
            stack.push(frame(op, Some(root)));
        }
        this
    }

    fn enter(&mut self, op: OpId) {
        self.spans[op.index()] = (self.preorder.len() as u32, 0);
        self.preorder.push(op);
    }

    /// All operations in the order of the text, an operation before what is inside it.
    pub(super) fn preorder(&self) -> &[OpId] {
        &self.preorder
    }

    /// The number of an operation in that order.
    pub(super) fn start(&self, op: OpId) -> u32 {
        self.spans[op.index()].0
    }

    /// One past the number of the last operation inside `op`.
    pub(super) fn end(&self, op: OpId) -> u32 {
        self.spans[op.index()].1
    }

    /// Whether `inner` is `outer` or inside it.
    pub(super) fn is_inside(&self, inner: OpId, outer: OpId) -> bool {
        self.start(outer) <= self.start(inner) && self.start(inner) < self.end(outer)
    }

    /// Whether no operation between the two regions, of which one is inside the other, is isolated from above.
    pub(super) fn sees(&self, inner: RegionId, outer: RegionId) -> bool {
        let root = |r: RegionId| self.visible_from.get(r.index());
        root(inner) == root(outer)
    }

    /// The symbol table that the names in `op` are looked up in.
    pub(super) fn table(&self, op: OpId) -> OpId {
        self.tables[op.index()]
    }

    /// The operation around `op`; `None` for the outermost.
    pub(super) fn parent(&self, ir: &Ir, op: OpId) -> Option<OpId> {
        ir.op(op).parent.map(|block| ir.block_owner(block))
    }

    /// The region of `owner` in which operation `op`, which is somewhere inside `owner`, stands.
    pub(super) fn region_in(&self, ir: &Ir, owner: OpId, op: OpId) -> Option<RegionId> {
        let regions = ir.regions(owner);
        let at = self.start(op);
        let after = regions.partition_point(|region| self.region_starts[region.index()] <= at);
        after.checked_sub(1).map(|i| regions[i])
    }

    /// The block of `region` in which operation `op`, which is somewhere inside the region, stands.
    pub(super) fn block_in(&self, ir: &Ir, region: RegionId, op: OpId) -> Option<BlockId> {
        let blocks = &ir.region(region).blocks;
        let at = self.start(op);
        let after = blocks.partition_point(|block| self.block_starts[block.index()] <= at);
        after.checked_sub(1).map(|i| blocks[i])
    }
}
