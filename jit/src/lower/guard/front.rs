//! The front of a body: what runs after a suspension to find out whether there is anything to do.

use super::INSTS;
use ir::design::body::{Block, Body, Term};
use ir::ops::OpKind as K;
use kernel::layout::BodyLayout;

/// More instructions are not run twice.
const FRONT: usize = 24;

/// What runs from a resume point up to the work.
pub(super) struct Front {
    /// The resume index.
    pub(super) resume: usize,
    /// The edges on the way, each by the blocks that it leads from and to: by the last one it gets to its work.
    pub(super) way: Vec<(u32, u32)>,
}

/// The fronts of a body; none if it has work to do wherever it goes on, or if going there again is not the same.
pub(super) fn fronts(body: &Body, places: &BodyLayout) -> Option<Vec<Front>> {
    let mut found = Vec::new();
    let mut fronts = vec![false; body.blocks.len()];
    for (i, resume) in places.resumes.iter().enumerate() {
        if resume.call {
            return None;
        }
        if is_light(body, resume.block) {
            continue;
        }
        let mut at = resume.block;
        let mut left = FRONT;
        let mut way = Vec::new();
        while let Some(next) = heavy_edge(body, at, &mut left) {
            fronts[at as usize] = true;
            way.push((at, next));
            at = next;
        }
        if way.is_empty() {
            return None;
        }
        found.push(Front { resume: i, way });
    }
    // Nothing else gets there, so that all that was done since the suspension is known.
    for (from, block) in body.blocks.iter().enumerate().filter(|(_, b)| !b.term.suspends()) {
        let to = block.term.edges().into_iter().map(|edge| edge.block);
        if to.into_iter().any(|to| fronts[to as usize] && !fronts[from]) {
            return None;
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The block that a front goes on with behind this one, if all others that this one leads to have next to nothing to do.
fn heavy_edge(body: &Body, at: u32, left: &mut usize) -> Option<u32> {
    let block = &body.blocks[at as usize];
    *left = left.checked_sub(block.insts.len())?;
    if !only_looks(block) {
        return None;
    }
    let heavy: Vec<_> = match &block.term {
        Term::Branch(_) | Term::Cond(..) => {
            block.term.edges().into_iter().filter(|edge| !is_light(body, edge.block)).collect()
        }
        _ => return None,
    };
    // Forward, and with nothing to bind: nothing has to be done on the way.
    match heavy[..] {
        [edge] if edge.args.is_empty() && edge.block > at => Some(edge.block),
        _ => None,
    }
}

/// Whether a block has no effect and changes nothing that is kept.
fn only_looks(block: &Block) -> bool {
    block.insts.iter().all(|inst| inst.kind == K::LlhdPrb || ir::design::trace::is_pure(inst.kind))
}

/// Whether only few instructions can run from a block on, up to the next suspension.
fn is_light(body: &Body, from: u32) -> bool {
    let mut seen = vec![from];
    let mut count = 0;
    let mut next = 0;
    while let Some(&at) = seen.get(next) {
        let block = &body.blocks[at as usize];
        count += block.insts.len();
        if count >= INSTS || seen.len() > INSTS {
            return false;
        }
        if !block.term.suspends() {
            for edge in block.term.edges() {
                if !seen.contains(&edge.block) {
                    seen.push(edge.block);
                }
            }
        }
        next += 1;
    }
    true
}
