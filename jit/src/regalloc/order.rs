//! The order of the blocks, and how often each runs.

use crate::lir::{B, Function};
use smallvec::SmallVec;

/// How often a block outside loops runs.
pub const ONCE: u32 = 64;

/// An order of blocks.
#[derive(Clone, Debug)]
pub struct Order {
    /// The reachable blocks, the entry first; cold ones at the end. Otherwise a reverse postorder.
    pub blocks: Vec<B>,
    /// How often each block of the function runs, by a guess: 0 if it is not reachable.
    pub frequency: Vec<u32>,
}

/// The reachable blocks in reverse postorder.
pub fn reverse_postorder(function: &Function) -> Vec<B> {
    let mut seen = vec![false; function.blocks.len()];
    let mut post = Vec::with_capacity(function.blocks.len());
    let mut stack = Vec::new();
    let successors = |b: B| {
        let mut targets: SmallVec<[B; 4]> = SmallVec::new();
        function.blocks[b.0 as usize].term.each_target(|t| targets.push(t));
        // What is visited last follows directly; that shall not be something cold.
        targets.sort_by_key(|t| !function.blocks[t.0 as usize].cold);
        targets.into_iter()
    };
    if !function.blocks.is_empty() {
        seen[0] = true;
        stack.push((B(0), successors(B(0))));
    }
    while let Some((block, rest)) = stack.last_mut() {
        match rest.next() {
            Some(next) if !seen[next.0 as usize] => {
                seen[next.0 as usize] = true;
                stack.push((next, successors(next)));
            }
            Some(_) => {}
            None => {
                post.push(*block);
                stack.pop();
            }
        }
    }
    post.reverse();
    post
}

/// Orders the blocks.
pub fn order(function: &Function) -> Order {
    let mut blocks = reverse_postorder(function);
    let mut position = vec![usize::MAX; function.blocks.len()];
    for (i, b) in blocks.iter().enumerate() {
        position[b.0 as usize] = i;
    }
    // An edge backwards makes a loop of everything between its ends.
    let mut change = vec![0i32; blocks.len() + 1];
    for (i, b) in blocks.iter().enumerate() {
        if function.blocks[b.0 as usize].cold {
            continue;
        }
        function.blocks[b.0 as usize].term.each_target(|target| {
            let head = position[target.0 as usize];
            if head <= i {
                change[head] += 1;
                change[i + 1] -= 1;
            }
        });
    }
    let mut frequency = vec![0; function.blocks.len()];
    let mut depth = 0;
    for (i, b) in blocks.iter().enumerate() {
        depth += change[i];
        let cold = function.blocks[b.0 as usize].cold;
        frequency[b.0 as usize] = if cold { 1 } else { ONCE << (3 * depth.clamp(0, 4)) };
    }
    blocks.sort_by_key(|b| *b != B(0) && function.blocks[b.0 as usize].cold);
    Order { blocks, frequency }
}
