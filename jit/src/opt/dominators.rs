//! Which blocks every path to a block leads through.

use crate::lir::{B, Function};

/// The dominator tree, as intervals of a walk over it.
#[derive(Clone, Debug)]
pub struct Dominators {
    enter: Vec<u32>,
    leave: Vec<u32>,
}

impl Dominators {
    /// Whether every path to `b` leads through `a`.
    pub fn dominates(&self, a: B, b: B) -> bool {
        let (a, b) = (a.0 as usize, b.0 as usize);
        self.enter[a] <= self.enter[b] && self.leave[b] <= self.leave[a]
    }

    /// The tree, by the algorithm of Cooper, Harvey and Kennedy; `order` is a reverse postorder.
    pub fn new(function: &Function, order: &[B], predecessors: &[Vec<B>]) -> Dominators {
        let blocks = function.blocks.len();
        let mut position = vec![usize::MAX; blocks];
        for (i, b) in order.iter().enumerate() {
            position[b.0 as usize] = i;
        }
        let mut parent = vec![usize::MAX; order.len()];
        parent[0] = 0;
        let mut changed = true;
        while changed {
            changed = false;
            for (i, b) in order.iter().enumerate().skip(1) {
                let mut new = usize::MAX;
                for p in &predecessors[b.0 as usize] {
                    let mut p = position[p.0 as usize];
                    if p == usize::MAX || parent[p] == usize::MAX {
                        continue;
                    }
                    if new == usize::MAX {
                        new = p;
                        continue;
                    }
                    while new != p {
                        while new > p {
                            new = parent[new];
                        }
                        while p > new {
                            p = parent[p];
                        }
                    }
                }
                changed |= parent[i] != new;
                parent[i] = new;
            }
        }
        let mut children = vec![Vec::new(); order.len()];
        for (i, p) in parent.iter().enumerate().skip(1) {
            children[*p].push(i);
        }
        let (mut enter, mut leave) = (vec![0; blocks], vec![0; blocks]);
        let (mut clock, mut stack) = (0, vec![(0, 0)]);
        while let Some((node, next)) = stack.last_mut() {
            let b = order[*node].0 as usize;
            if *next == 0 {
                clock += 1;
                enter[b] = clock;
            }
            match children[*node].get(*next) {
                Some(child) => {
                    *next += 1;
                    stack.push((*child, 0));
                }
                None => {
                    clock += 1;
                    leave[b] = clock;
                    stack.pop();
                }
            }
        }
        Dominators { enter, leave }
    }
}
