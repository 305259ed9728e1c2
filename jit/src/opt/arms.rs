//! What only one arm of a choice needs is computed on the way that takes the arm.
//!
//! A choice between values computes both of them. Where that is much, as it is where one arm says what happens to unknown
//! bits, a branch is cheaper. Choices by the same flag that stand together become one.

use super::{FastMap, Fuel, Pass, assignments};
use crate::lir::{B, Block, Cond, Function, Inst, Operand, Term, V};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The least that has to be saved, in operations.
const WORTH: u32 = 12;

/// Turns choices into branches; whether it changed anything.
pub fn split(function: &mut Function, fuel: &mut Fuel) -> bool {
    let mut uses = vec![0u32; function.variables as usize];
    for block in &function.blocks {
        block.insts.iter().for_each(|(inst, _)| inst.uses(|v| uses[v.0 as usize] += 1));
        block.term.uses(|v| uses[v.0 as usize] += 1);
    }
    let mut assigned = assignments(function);
    let before = fuel.left;
    let mut work: Vec<usize> = (0..function.blocks.len()).collect();
    while let Some(at) = work.pop() {
        let block = &function.blocks[at];
        if block.insts.len() < WORTH as usize {
            continue;
        }
        let found = Look::new(block, &uses, &assigned).choice();
        let Some(choice) = found else { continue };
        if !fuel.take(Pass::Arms) {
            break;
        }
        for dst in choice.selects.iter().filter_map(|at| block.insts[*at].0.dst()) {
            assigned[dst.0 as usize] = 2;
        }
        work.extend(choice.apply(function, at));
    }
    fuel.left != before
}

/// Choices by one flag, and what only their arms need, by position in the block.
struct Choice {
    flag: V,
    /// Where the way parts.
    at: usize,
    /// Ascending.
    selects: Vec<usize>,
    yes: Vec<usize>,
    no: Vec<usize>,
}

/// How often each variable is used by what is computed for an arm.
#[derive(Clone, Copy, Default)]
struct Count {
    yes: u32,
    no: u32,
}

struct Look<'a> {
    block: &'a Block,
    uses: &'a [u32],
    assigned: &'a [u8],
    /// Where each value is computed.
    home: FastMap<V, usize>,
    /// Variables of several assignments that are assigned here.
    varying: FastMap<V, ()>,
    /// Where each variable is used first.
    first_use: FastMap<V, usize>,
    /// Choices by their flag.
    selects: FastMap<V, Vec<usize>>,
    /// Before each position, the last operation that may write memory, plus 1.
    written: Vec<usize>,
}

impl<'a> Look<'a> {
    fn new(block: &'a Block, uses: &'a [u32], assigned: &'a [u8]) -> Look<'a> {
        let mut look = Look {
            block,
            uses,
            assigned,
            home: FastMap::default(),
            varying: FastMap::default(),
            first_use: FastMap::default(),
            selects: FastMap::default(),
            written: Vec::with_capacity(block.insts.len()),
        };
        let mut written = 0;
        for (at, (inst, _)) in block.insts.iter().enumerate() {
            look.written.push(written);
            inst.uses(|v| {
                look.first_use.entry(v).or_insert(at);
            });
            if let Inst::Select { flag: Operand::V(flag), .. } = inst {
                look.selects.entry(*flag).or_default().push(at);
            }
            if matches!(inst, Inst::Store { .. } | Inst::Mark { .. } | Inst::Call { .. }) {
                written = at + 1;
            }
            if let Some(dst) = inst.dst() {
                if assigned[dst.0 as usize] == 1 {
                    look.home.insert(dst, at);
                } else {
                    look.varying.insert(dst, ());
                }
            }
        }
        look
    }

    /// The last choice that is worth a branch.
    fn choice(&self) -> Option<Choice> {
        let mut at = self.block.insts.len();
        while at > 0 {
            at -= 1;
            let Inst::Select { flag: Operand::V(flag), .. } = self.block.insts[at].0 else { continue };
            if !self.has_arm(at) || !self.is_steady(at) {
                continue;
            }
            let choice = self.gather(at, flag);
            if self.cost(&choice.yes) + self.cost(&choice.no) >= WORTH {
                return Some(choice);
            }
        }
        None
    }

    /// Whether an arm is computed here, for this choice alone.
    fn has_arm(&self, at: usize) -> bool {
        let Inst::Select { yes, no, .. } = self.block.insts[at].0 else { return false };
        [yes, no].into_iter().any(|arm| match arm {
            Operand::V(v) => self.uses[v.0 as usize] == 1 && self.home.contains_key(&v),
            Operand::C(_) => false,
        })
    }

    /// Whether what an operation needs is there before an earlier one.
    fn is_there(&self, at: usize, before: usize) -> bool {
        let mut there = true;
        self.block.insts[at].0.uses(|v| there &= self.home.get(&v).is_none_or(|home| *home < before));
        there
    }

    /// Whether an operation gives the same at any later place of the block, as far as variables go.
    fn is_steady(&self, at: usize) -> bool {
        let inst = &self.block.insts[at].0;
        let mut steady = inst.dst().is_some_and(|dst| self.assigned[dst.0 as usize] == 1);
        inst.uses(|v| steady &= !self.varying.contains_key(&v));
        steady
    }

    /// The choices by the same flag that can be made where the one at `last` is, and what only they need.
    fn gather(&self, last: usize, flag: V) -> Choice {
        let mut counts: FastMap<V, Count> = FastMap::default();
        // Those before whose results nobody needs before this one's place, and those behind for which everything is there by then.
        let mut selects: Vec<usize> = self.selects.get(&flag).cloned().unwrap_or_default();
        selects.retain(|at| {
            let used = self.block.insts[*at].0.dst().and_then(|dst| self.first_use.get(&dst));
            match at.cmp(&last) {
                Ordering::Less => self.is_steady(*at) && used.is_none_or(|first| *first > last),
                Ordering::Equal => true,
                Ordering::Greater => self.is_steady(*at) && self.is_there(*at, last),
            }
        });
        let mut heap = BinaryHeap::new();
        for select in &selects {
            let Inst::Select { yes, no, .. } = self.block.insts[*select].0 else { continue };
            for (arm, is_yes) in [(yes, true), (no, false)] {
                if let Operand::V(v) = arm {
                    let count = counts.entry(v).or_default();
                    *if is_yes { &mut count.yes } else { &mut count.no } += 1;
                    heap.extend(self.home.get(&v));
                }
            }
        }
        let (mut yes, mut no) = (Vec::new(), Vec::new());
        let mut before = usize::MAX;
        // What is used is computed before: when it is its turn, all uses by arms are counted.
        while let Some(at) = heap.pop() {
            if std::mem::replace(&mut before, at) == at || selects.contains(&at) {
                continue;
            }
            let inst = &self.block.insts[at].0;
            let Some(dst) = inst.dst() else { continue };
            let Count { yes: by_yes, no: by_no } = counts.get(&dst).copied().unwrap_or_default();
            let all = self.uses[dst.0 as usize];
            let is_yes = by_yes == all;
            if !(is_yes || by_no == all) || !self.may_move(at, last) {
                continue;
            }
            if is_yes { &mut yes } else { &mut no }.push(at);
            inst.uses(|v| {
                let count = counts.entry(v).or_default();
                *if is_yes { &mut count.yes } else { &mut count.no } += 1;
                heap.extend(self.home.get(&v));
            });
        }
        yes.reverse();
        no.reverse();
        Choice { flag, at: last, selects, yes, no }
    }

    /// Whether an operation gives the same where a later one is.
    fn may_move(&self, at: usize, to: usize) -> bool {
        match self.block.insts[at].0 {
            Inst::Load { .. } => self.written[to] <= at && self.is_steady(at),
            Inst::Store { .. } | Inst::Mark { .. } | Inst::Call { .. } => false,
            _ => self.is_steady(at),
        }
    }

    fn cost(&self, list: &[usize]) -> u32 {
        let cost = |at: &usize| match self.block.insts[*at].0 {
            Inst::Copy { .. } => 0,
            Inst::Bin { op: crate::lir::Bin::Mul | crate::lir::Bin::MulHigh, .. } => 3,
            Inst::Bin { op, .. } => match op {
                crate::lir::Bin::DivU | crate::lir::Bin::DivS => 20,
                crate::lir::Bin::RemU | crate::lir::Bin::RemS => 20,
                _ => 1,
            },
            _ => 1,
        };
        list.iter().map(cost).sum()
    }
}

impl Choice {
    /// Parts the block in four; those where there may be more to do.
    fn apply(self, function: &mut Function, at: usize) -> [usize; 3] {
        let first = function.blocks.len();
        let [yes, no, join] = [0, 1, 2].map(|i| B((first + i) as u32));
        let cold = function.blocks[at].cold;
        let block = &mut function.blocks[at];
        let mut insts = std::mem::take(&mut block.insts);
        let branch = Term::Branch { cond: Cond::Ne, a: self.flag.into(), b: Operand::C(0), yes, no };
        let end = std::mem::replace(&mut block.term, branch);
        let arm = |list: &[usize], is_yes: bool| {
            let mut out: Vec<(Inst, u32)> = list.iter().map(|at| insts[*at].clone()).collect();
            for select in &self.selects {
                if let (Inst::Select { dst, yes, no, .. }, source) = &insts[*select] {
                    let src = if is_yes { *yes } else { *no };
                    out.push((Inst::Copy { dst: *dst, src }, *source));
                }
            }
            Block { insts: out, term: Term::Jump(join), cold }
        };
        let arms = [arm(&self.yes, true), arm(&self.no, false)];
        let mut moved = vec![false; insts.len()];
        self.yes.iter().chain(&self.no).chain(&self.selects).for_each(|at| moved[*at] = true);
        let parts = moved[..self.at].iter().filter(|moved| !**moved).count();
        let mut moved = moved.into_iter();
        insts.retain(|_| moved.next() == Some(false));
        let rest = insts.split_off(parts);
        function.blocks[at].insts = insts;
        function.blocks.extend(arms);
        function.blocks.push(Block { insts: rest, term: end, cold });
        [at, first, first + 1]
    }
}
