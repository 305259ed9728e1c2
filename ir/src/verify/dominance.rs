//! Every use of a value sees its definition.
//!
//! In a graph region values may be used in any order. Elsewhere the definition must come before the use: earlier in
//! the same block, or in a block that every path from the entry to the use goes through. What stands in a block that
//! can't be reached is exempt, as in MLIR. The dominator tree is computed as Cooper, Harvey and Kennedy describe
//! ("A Simple, Fast Dominance Algorithm"), once for each region that has several blocks and a use across them.

use super::Verifier;
use super::place::Places;
use super::tables::prepared;
use crate::Ir;
use crate::module::{BlockId, OpId, RegionId, ValueDef, ValueId};
use hashbrown::HashMap;

/// Checks all uses.
pub(super) fn check(v: &mut Verifier<'_>, places: &Places) {
    let mut trees: HashMap<RegionId, Tree> = HashMap::new();
    for &op in places.preorder() {
        for (index, &value) in v.ir.operands(op).iter().enumerate() {
            if let Some(problem) = problem(v.ir, places, &mut trees, op, value) {
                let name = v.ir.text(v.ir.value(value).name).into_owned();
                let what = if name.is_empty() { format!("operand {index}") } else { format!("%{name}") };
                v.error_at(op, format!("uses {what}, which {problem}"));
            }
        }
    }
}

/// What is wrong with a use, if anything is.
fn problem(
    ir: &Ir,
    places: &Places,
    trees: &mut HashMap<RegionId, Tree>,
    op: OpId,
    value: ValueId,
) -> Option<&'static str> {
    let (def_block, def_op) = match ir.value(value).def {
        ValueDef::Result(def, _) => match ir.op(def).parent {
            Some(block) => (block, Some(def)),
            None => return Some("is not defined in any block"),
        },
        ValueDef::Argument(block, _) => (block, None),
    };
    let use_block = ir.op(op).parent?;
    let region = ir.block(def_block).parent;
    let owner = ir.region(region).parent;
    if !places.is_inside(op, owner) || op == owner {
        return Some("is defined in a region that does not enclose the use");
    }
    let use_region = ir.block(use_block).parent;
    if use_region != region && !places.sees(use_region, region) {
        return Some("is defined outside a region that can't use values from above");
    }
    // An operation may have several regions: the use may be in another one than the definition.
    if use_region != region && places.region_in(ir, owner, op) != Some(region) {
        return Some("is defined in a region that does not enclose the use");
    }
    let block = if use_region == region { use_block } else { places.block_in(ir, region, op)? };
    if prepared(ir.kind(owner)).graph {
        return None;
    }
    if block == def_block {
        return match def_op {
            Some(def) if places.start(op) < places.end(def) && reachable(ir, trees, region, block) => {
                Some("is defined later, or by an operation around the use")
            }
            _ => None,
        };
    }
    let tree = trees.entry(region).or_insert_with(|| Tree::new(ir, region));
    (!tree.dominates(def_block, block)).then_some("is not defined on every path to the use")
}

fn reachable(ir: &Ir, trees: &mut HashMap<RegionId, Tree>, region: RegionId, block: BlockId) -> bool {
    ir.region(region).blocks.len() == 1
        || trees.entry(region).or_insert_with(|| Tree::new(ir, region)).reachable(block)
}

/// The dominator tree of a region, as the times at which a walk over it enters and leaves each block.
struct Tree {
    /// By block; blocks that can't be reached are missing.
    times: HashMap<BlockId, (u32, u32)>,
}

impl Tree {
    fn new(ir: &Ir, region: RegionId) -> Tree {
        let blocks = &ir.region(region).blocks;
        let Some(&entry) = blocks.first() else { return Tree { times: HashMap::new() } };
        let successors = |block: BlockId| match ir.block(block).ops.last() {
            Some(&last) => ir.successors(last),
            None => &[],
        };

        // Postorder of the blocks that can be reached.
        let mut number: HashMap<BlockId, Option<u32>> = HashMap::from([(entry, None)]);
        let mut postorder = Vec::new();
        let mut stack = vec![(entry, 0)];
        while let Some((block, next)) = stack.last_mut() {
            match successors(*block).get(*next) {
                Some(&successor) => {
                    *next += 1;
                    if ir.block(successor).parent == region && !number.contains_key(&successor) {
                        number.insert(successor, None);
                        stack.push((successor, 0));
                    }
                }
                None => {
                    number.insert(*block, Some(postorder.len() as u32));
                    postorder.push(*block);
                    stack.pop();
                }
            }
        }

        let count = postorder.len();
        let index = |block: BlockId| number.get(&block).copied().flatten();
        let mut predecessors = vec![Vec::new(); count];
        for (from, &block) in postorder.iter().enumerate() {
            for &successor in successors(block) {
                if let Some(to) = index(successor) {
                    predecessors[to as usize].push(from as u32);
                }
            }
        }

        // Immediate dominators, by postorder number; a dominator has a higher number than what it dominates.
        let root = count as u32 - 1;
        let mut dominator: Vec<Option<u32>> = vec![None; count];
        dominator[root as usize] = Some(root);
        let mut changed = true;
        while changed {
            changed = false;
            for node in (0..root).rev() {
                let mut new: Option<u32> = None;
                for &from in &predecessors[node as usize] {
                    if dominator[from as usize].is_some() {
                        new = Some(new.map_or(from, |new| intersect(&dominator, new, from)));
                    }
                }
                if new.is_some() && dominator[node as usize] != new {
                    dominator[node as usize] = new;
                    changed = true;
                }
            }
        }

        // Times of a walk over the tree.
        let mut children = vec![Vec::new(); count];
        for node in 0..root {
            if let Some(parent) = dominator[node as usize] {
                children[parent as usize].push(node);
            }
        }
        let mut times = HashMap::with_capacity(count);
        let mut clock = 0;
        let mut stack = vec![(root, 0, 0)];
        while let Some((node, entered, next)) = stack.last_mut() {
            clock += 1;
            if *next == 0 {
                *entered = clock;
            }
            match children[*node as usize].get(*next) {
                Some(&child) => {
                    *next += 1;
                    stack.push((child, 0, 0));
                }
                None => {
                    times.insert(postorder[*node as usize], (*entered, clock));
                    stack.pop();
                }
            }
        }
        Tree { times }
    }

    fn reachable(&self, block: BlockId) -> bool {
        self.times.contains_key(&block)
    }

    /// Whether every path to `below` goes through `above`; so it is if there is no path.
    fn dominates(&self, above: BlockId, below: BlockId) -> bool {
        match (self.times.get(&above), self.times.get(&below)) {
            (_, None) => true,
            (Some(above), Some(below)) => above.0 <= below.0 && below.1 <= above.1,
            (None, Some(_)) => false,
        }
    }
}

/// The nearest common dominator of two blocks by their postorder numbers.
fn intersect(dominator: &[Option<u32>], mut a: u32, mut b: u32) -> u32 {
    while a != b {
        let lower = if a < b { &mut a } else { &mut b };
        *lower = dominator[*lower as usize].unwrap_or(*lower + 1);
    }
    a
}
