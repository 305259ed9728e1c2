//! Loops that run a few times, a number that can be told, become what they do, one time after another.
//!
//! The loop itself stays behind its copies: how often it runs is a guess, which nothing depends on. Where it was right, the test that ends the
//! last copy is decided, and nothing gets to the loop any more. What the copies are worth is what is known in each of them: indices are
//! constants, and what one of them writes the next one reads.

use super::dominators::Dominators;
use super::flow::predecessors;
use super::{FastMap, Fuel, Pass, assignments};
use crate::lir::fold::{bin, un};
use crate::lir::{B, Block, Function, Inst, Operand, Term, V};
use crate::regalloc::order::reverse_postorder;

/// Loops that run more often stay.
pub(super) const TRIPS: u64 = 16;
/// Loops stay whose copies would have more operations together.
const OPERATIONS: usize = 2048;

/// Puts copies of loops before them; whether there are any.
pub fn loops(function: &mut Function, fuel: &mut Fuel) -> bool {
    let order = reverse_postorder(function);
    let predecessors = predecessors(function, &order);
    let dominators = Dominators::new(function, &order, &predecessors);
    let mut found: Vec<Loop> =
        order.iter().filter_map(|head| Loop::at(function, *head, &predecessors, &dominators)).collect();
    let mut position = vec![0; function.blocks.len()];
    order.iter().enumerate().for_each(|(at, b)| position[b.0 as usize] = at);
    found.iter_mut().for_each(|it| it.blocks.sort_unstable_by_key(|b| position[b.0 as usize]));
    let mut is_head = vec![false; function.blocks.len()];
    found.iter().for_each(|it| is_head[it.head.0 as usize] = true);
    // Only those that have no loop in them.
    found.retain(|it| it.blocks.iter().all(|b| *b == it.head || !is_head[b.0 as usize]));
    let mut changed = false;
    for it in found {
        let look = Look { assigned: assignments(function), it: &it, function, dominators: &dominators };
        let Some(plan) = look.plan() else { continue };
        if !fuel.take(Pass::Peel) {
            break;
        }
        it.peel(function, &plan);
        changed = true;
    }
    changed
}

/// A loop with one way in and one way back.
struct Loop {
    head: B,
    /// What leads to it from outside.
    before: B,
    /// Where it goes back to the head.
    latch: B,
    /// In an order in which what is computed comes before what it is used for.
    blocks: Vec<B>,
}

impl Loop {
    /// The loop of a head.
    fn at(function: &Function, head: B, predecessors: &[Vec<B>], dominators: &Dominators) -> Option<Loop> {
        let [one, other] = predecessors[head.0 as usize][..] else { return None };
        let (before, latch) = match (dominators.dominates(head, one), dominators.dominates(head, other)) {
            (false, true) => (one, other),
            (true, false) => (other, one),
            _ => return None,
        };
        // Those of one block are copies of what is large and the like, made as they should be.
        if latch == head || !matches!(function.blocks[before.0 as usize].term, Term::Jump(_)) {
            return None;
        }
        let mut blocks = vec![head, latch];
        let mut next = 1;
        while let Some(b) = blocks.get(next) {
            // Too large, whatever is in it.
            if blocks.len() > OPERATIONS {
                return None;
            }
            for p in &predecessors[b.0 as usize] {
                if !blocks.contains(p) {
                    blocks.push(*p);
                }
            }
            next += 1;
        }
        Some(Loop { head, before, latch, blocks })
    }

    fn targets(&self, function: &Function, b: B) -> Vec<B> {
        function.blocks[b.0 as usize].term.targets()
    }
}

/// How a loop is peeled.
struct Plan {
    copies: u64,
    /// Variables that one copy hands to the next.
    carried: Vec<Carried>,
    /// Variables of one assignment, in the loop; whether they are read behind it.
    own: FastMap<V, bool>,
}

/// A variable with one assignment in each turn of a loop.
struct Carried {
    v: V,
    /// Where it is assigned, and by which operation.
    at: (B, usize),
    /// The blocks of the loop that run behind that.
    after: Vec<B>,
    /// What it is at first.
    first: u64,
}

struct Look<'a> {
    function: &'a Function,
    dominators: &'a Dominators,
    assigned: Vec<u8>,
    it: &'a Loop,
}

impl Look<'_> {
    fn plan(&self) -> Option<Plan> {
        let blocks = || self.it.blocks.iter().map(|b| (*b, &self.function.blocks[b.0 as usize]));
        let operations: usize = blocks().map(|(_, block)| block.insts.len() + 1).sum();
        if operations * 2 > OPERATIONS {
            return None;
        }
        let mut homes: FastMap<V, Vec<(B, usize)>> = FastMap::default();
        for (b, block) in blocks() {
            for (at, (inst, _)) in block.insts.iter().enumerate() {
                if let Some(dst) = inst.dst() {
                    homes.entry(dst).or_default().push((b, at));
                }
            }
        }
        let mut homes: Vec<(V, Vec<(B, usize)>)> = homes.into_iter().collect();
        homes.sort_unstable_by_key(|(v, _)| *v);
        let several = |v: V| self.assigned[v.0 as usize] > 1;
        let carried: Vec<Carried> = homes
            .iter()
            .filter_map(|(v, at)| match at[..] {
                [at] if several(*v) => self.carried(*v, at),
                _ => None,
            })
            .collect();
        let trips = self.trips(&carried)?;
        if (trips as usize + 1) * operations > OPERATIONS {
            return None;
        }
        let mut own: FastMap<V, bool> =
            homes.iter().filter(|(v, at)| !several(*v) && at.len() == 1).map(|(v, _)| (*v, false)).collect();
        for (b, block) in self.function.blocks.iter().zip(0..).map(|(block, b)| (B(b), block)) {
            if self.it.blocks.contains(&b) {
                continue;
            }
            let mut read = |v: V| {
                if let Some(outside) = own.get_mut(&v) {
                    *outside = true;
                }
            };
            block.insts.iter().for_each(|(inst, _)| inst.uses(&mut read));
            block.term.uses(&mut read);
        }
        Some(Plan { copies: trips + 1, carried, own })
    }

    /// A variable that is assigned once in a turn, always, with a constant before: if what is read of it before and behind that can be told
    /// apart.
    fn carried(&self, v: V, at: (B, usize)) -> Option<Carried> {
        if !self.dominators.dominates(at.0, self.it.latch) {
            return None;
        }
        let mut after = Vec::new();
        let mut work = vec![at.0];
        while let Some(b) = work.pop() {
            for to in self.it.targets(self.function, b) {
                if to != self.it.head && self.it.blocks.contains(&to) && !after.contains(&to) {
                    // A loop within this one may assign it again.
                    if to == at.0 || !self.dominators.dominates(at.0, to) {
                        return None;
                    }
                    after.push(to);
                    work.push(to);
                }
            }
        }
        let insts = &self.function.blocks[self.it.before.0 as usize].insts;
        let first = insts.iter().rev().find(|(inst, _)| inst.dst() == Some(v));
        match first {
            Some((Inst::Copy { src: Operand::C(first), .. }, _)) => {
                Some(Carried { v, at, after, first: *first })
            }
            _ => None,
        }
    }

    /// How often the loop runs, by a variable that it carries and that alone decides whether it ends.
    fn trips(&self, carried: &[Carried]) -> Option<u64> {
        let exits: Vec<B> = (self.it.blocks.iter().copied())
            .filter(|b| self.dominators.dominates(*b, self.it.latch))
            .filter(|b| self.it.targets(self.function, *b).iter().any(|to| !self.it.blocks.contains(to)))
            .collect();
        carried.iter().filter_map(|it| self.trips_by(it, &exits)).min()
    }

    fn trips_by(&self, it: &Carried, exits: &[B]) -> Option<u64> {
        let (b, i) = it.at;
        let Inst::Copy { src: step, .. } = self.function.blocks[b.0 as usize].insts[i].0 else { return None };
        let mut value = it.first;
        for trips in 0..=TRIPS {
            let known = self.turn(it.v, value);
            let get = |operand: Operand| self.get(operand, &known);
            for exit in exits {
                if let Term::Branch { cond, a, b, yes, no } = self.function.blocks[exit.0 as usize].term
                    && let (Some(a), Some(b)) = (get(a), get(b))
                    && !self.it.blocks.contains(if cond.holds(a, b) { &yes } else { &no })
                {
                    return Some(trips);
                }
            }
            value = get(step)?;
        }
        None
    }

    /// What is computed in a turn from a variable that is this at its begin, and from nothing else.
    fn turn(&self, v: V, value: u64) -> FastMap<V, u64> {
        let mut known = FastMap::default();
        known.insert(v, value);
        let insts = self.it.blocks.iter().flat_map(|b| &self.function.blocks[b.0 as usize].insts);
        for (inst, _) in insts {
            let get = |operand: &Operand| self.get(*operand, &known);
            let result = match inst {
                Inst::Copy { src, .. } => get(src),
                Inst::Un { op, a, .. } => get(a).map(|a| un(*op, a)),
                Inst::Bin { op, a, b, .. } => get(a).zip(get(b)).and_then(|(a, b)| bin(*op, a, b)),
                Inst::Cmp { cond, a, b, .. } => get(a).zip(get(b)).map(|(a, b)| cond.holds(a, b).into()),
                Inst::Select { flag, yes, no, .. } => {
                    get(flag).and_then(|flag| get(if flag != 0 { yes } else { no }))
                }
                Inst::Load { .. } | Inst::Store { .. } | Inst::Mark { .. } | Inst::Call { .. } => None,
            };
            if let (Some(dst), Some(result)) = (inst.dst(), result)
                && self.assigned[dst.0 as usize] == 1
            {
                known.insert(dst, result);
            }
        }
        known
    }

    fn get(&self, operand: Operand, known: &FastMap<V, u64>) -> Option<u64> {
        match operand {
            Operand::C(c) => Some(c),
            Operand::V(v) => known.get(&v).copied(),
        }
    }
}

impl Loop {
    fn peel(&self, function: &mut Function, plan: &Plan) {
        let size = self.blocks.len() as u32;
        let first = function.blocks.len() as u32;
        let mut fresh = || {
            function.variables += 1;
            V(function.variables - 1)
        };
        let mut now: Vec<V> = plan.carried.iter().map(|_| fresh()).collect();
        let begin: Vec<(Inst, u32)> = (plan.carried.iter().zip(&now))
            .map(|(it, now)| (Inst::Copy { dst: *now, src: Operand::C(it.first) }, u32::MAX))
            .collect();
        let mut copies: Vec<Block> = Vec::new();
        for copy in 0..plan.copies as u32 {
            let next: Vec<V> = plan.carried.iter().map(|_| fresh()).collect();
            let mut names: Vec<(V, V)> = plan.own.keys().map(|v| (*v, V(0))).collect();
            names.sort_unstable();
            names.iter_mut().for_each(|(_, name)| *name = fresh());
            let own: FastMap<V, V> = names.into_iter().collect();
            for b in &self.blocks {
                let block = &function.blocks[b.0 as usize];
                let name = |v: V, at: usize| {
                    let carried = plan.carried.iter().position(|it| it.v == v).map(|i| {
                        let it = &plan.carried[i];
                        let later = it.after.contains(b) || it.at.0 == *b && it.at.1 < at;
                        if later { next[i] } else { now[i] }
                    });
                    carried.or_else(|| own.get(&v).copied()).unwrap_or(v)
                };
                let mut insts = Vec::with_capacity(block.insts.len());
                for (at, (inst, source)) in block.insts.iter().enumerate() {
                    let mut inst = inst.clone();
                    inst.uses_mut(|v| *v = name(*v, at));
                    let old = inst.dst();
                    let new = old.map(|v| name(v, at + 1));
                    if let (Some(dst), Some(new)) = (inst.dst_mut(), new) {
                        *dst = new;
                    }
                    insts.push((inst, *source));
                    // Who reads it behind the loop, or in it, does as ever.
                    if let (Some(dst), Some(new)) = (old, new)
                        && new != dst
                        && plan.own.get(&dst).is_none_or(|outside| *outside)
                    {
                        insts.push((Inst::Copy { dst, src: new.into() }, *source));
                    }
                }
                let mut term = block.term.clone();
                term.uses_mut(|v| *v = name(*v, usize::MAX));
                term.targets_mut(|to| {
                    if *to == self.head && copy + 1 == plan.copies as u32 {
                        return;
                    }
                    let turn = if *to == self.head { copy + 1 } else { copy };
                    if let Some(at) = self.blocks.iter().position(|b| b == to) {
                        *to = B(first + turn * size + at as u32);
                    }
                });
                copies.push(Block { insts, term, cold: block.cold });
            }
            now = next;
        }
        function.blocks.extend(copies);
        let before = &mut function.blocks[self.before.0 as usize];
        before.insts.extend(begin);
        before.term.targets_mut(|to| *to = B(first));
    }
}
