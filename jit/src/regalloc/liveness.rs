//! Live intervals.
//!
//! Instruction number `i`, counted over the blocks in the order of their code, has the points `4 * i` (its operands are
//! read), `+ 1` (it runs: what it destroys is destroyed) and `+ 2` (its result is written).

use super::order::Order;
use crate::lir::{B, Bin, Callee, Function, Inst, Operand, V};
use crate::masm::{MacroAssembler, Reg};
use smallvec::SmallVec;

/// A point in the code.
pub type Point = u32;

/// Where an instruction reads its operands, relative to its first point: they live until after this.
const READ: Point = 0;
/// Where it runs.
pub const RUN: Point = 1;
/// Where its result starts to live.
const WRITE: Point = 2;
/// Points of an instruction.
const POINTS: Point = 4;

/// Points from `start` to before `end`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The first.
    pub start: Point,
    /// Past the last.
    pub end: Point,
}

/// What is known of a variable.
#[derive(Clone, Debug, Default)]
pub struct Interval {
    /// Where it lives, ascending and disjoint.
    pub ranges: SmallVec<[Range; 1]>,
    /// How often it is read or written.
    pub cost: u64,
    /// Variables whose register would do best.
    pub friends: SmallVec<[V; 2]>,
    /// A register that would do well.
    pub wish: Option<Reg>,
}

/// A call.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// When it runs.
    pub at: Point,
    /// Where it is: block and position in it.
    pub place: (B, u32),
    /// How often.
    pub frequency: u32,
}

/// What is known of all variables.
#[derive(Clone, Debug, Default)]
pub struct Intervals {
    /// By variable.
    pub variables: Vec<Interval>,
    /// Calls in ascending order.
    pub calls: Vec<Call>,
    /// Registers that operations destroy, and when they do, in ascending order.
    pub clobbers: Vec<(Reg, Point)>,
}

/// The variables that live at the end of each block of an order.
#[derive(Clone, Debug)]
pub struct Live {
    /// Where the variables of each row start in `members`.
    starts: Vec<u32>,
    members: Vec<V>,
}

impl Live {
    /// The variables that live at the end of the block at this position of the order.
    pub fn end(&self, row: usize) -> impl Iterator<Item = V> + '_ {
        self.members[self.starts[row] as usize..self.starts[row + 1] as usize].iter().copied()
    }
}

/// Where a variable that lives across blocks is read before it is assigned, and where it is assigned: positions of
/// blocks in the order.
#[derive(Clone, Debug, Default)]
struct Global {
    reads: SmallVec<[u32; 4]>,
    writes: SmallVec<[u32; 4]>,
}

const LOCAL: u32 = u32::MAX;
const NOBODY: u32 = u32::MAX;

/// Finds the variables that live across blocks; most do not.
fn globals(function: &Function, order: &[B]) -> Vec<(V, Global)> {
    let mut number = vec![LOCAL; function.variables as usize];
    let mut globals: Vec<(V, Global)> = Vec::new();
    // The last block (plus 1) that assigned the variable.
    let mut assigned = vec![0u32; function.variables as usize];
    for (b, row) in order.iter().zip(0u32..) {
        let block = &function.blocks[b.0 as usize];
        let mut read = |v: V, assigned: &[u32]| {
            if assigned[v.0 as usize] == row + 1 {
                return;
            }
            let n = &mut number[v.0 as usize];
            if *n == LOCAL {
                *n = globals.len() as u32;
                globals.push((v, Global::default()));
            }
            let reads = &mut globals[*n as usize].1.reads;
            if reads.last() != Some(&row) {
                reads.push(row);
            }
        };
        for (inst, _) in &block.insts {
            inst.uses(|v| read(v, &assigned));
            if let Some(v) = inst.dst() {
                assigned[v.0 as usize] = row + 1;
            }
        }
        block.term.uses(|v| read(v, &assigned));
    }
    for (b, row) in order.iter().zip(0u32..) {
        for v in function.blocks[b.0 as usize].insts.iter().filter_map(|(inst, _)| inst.dst()) {
            if let Some((_, global)) = globals.get_mut(number[v.0 as usize] as usize)
                && global.writes.last() != Some(&row)
            {
                global.writes.push(row);
            }
        }
    }
    globals
}

/// The variables that live at the ends of the blocks of an order. The work is that of writing them down: from each block
/// that reads a variable, back to those that assign it.
pub fn live(function: &Function, order: &[B]) -> Live {
    let mut position = vec![0u32; function.blocks.len()];
    for (b, row) in order.iter().zip(0..) {
        position[b.0 as usize] = row;
    }
    let mut predecessors: Vec<SmallVec<[u32; 4]>> = vec![SmallVec::new(); order.len()];
    for (b, row) in order.iter().zip(0..) {
        let term = &function.blocks[b.0 as usize].term;
        term.each_target(|target| predecessors[position[target.0 as usize] as usize].push(row));
    }
    // For which variable a block was seen: at its start, at its end, as one that assigns it.
    let mut seen = vec![[NOBODY; 3]; order.len()];
    let mut pairs: Vec<(u32, V)> = Vec::new();
    let mut starts = vec![0u32; order.len() + 1];
    let mut work: Vec<u32> = Vec::new();
    for (v, global) in globals(function, order) {
        for row in global.writes {
            seen[row as usize][2] = v.0;
        }
        work.extend(global.reads);
        while let Some(row) = work.pop() {
            if std::mem::replace(&mut seen[row as usize][0], v.0) == v.0 {
                continue;
            }
            for p in &predecessors[row as usize] {
                let before = &mut seen[*p as usize];
                if std::mem::replace(&mut before[1], v.0) != v.0 {
                    pairs.push((*p, v));
                    starts[*p as usize + 1] += 1;
                    if before[2] != v.0 {
                        work.push(*p);
                    }
                }
            }
        }
    }
    for row in 0..order.len() {
        starts[row + 1] += starts[row];
    }
    let mut next = starts.clone();
    let mut members = vec![V(0); pairs.len()];
    for (row, v) in pairs {
        members[next[row as usize] as usize] = v;
        next[row as usize] += 1;
    }
    Live { starts, members }
}

/// The intervals of all variables.
pub fn intervals<M: MacroAssembler>(function: &Function, order: &Order, masm: &M) -> Intervals {
    let live = live(function, &order.blocks);
    let mut out = Intervals {
        variables: vec![Interval::default(); function.variables as usize],
        ..Intervals::default()
    };
    // Where the current range of a variable ends, if it lives; we go backwards.
    let mut end: Vec<Point> = vec![0; function.variables as usize];
    let mut open: Vec<V> = Vec::new();
    let total: usize = order.blocks.iter().map(|b| function.blocks[b.0 as usize].insts.len() + 1).sum();
    let mut first = total as Point * POINTS;
    for (row, b) in order.blocks.iter().enumerate().rev() {
        let block = &function.blocks[b.0 as usize];
        let frequency = order.frequency[b.0 as usize];
        let block_end = first;
        first -= (block.insts.len() as Point + 1) * POINTS;
        for v in live.end(row) {
            end[v.0 as usize] = block_end;
            open.push(v);
        }
        let mut at = block_end - POINTS;
        let mut read = |v: V, at: Point, end: &mut [Point], variables: &mut [Interval]| {
            variables[v.0 as usize].cost += u64::from(frequency);
            if end[v.0 as usize] == 0 {
                end[v.0 as usize] = at + READ + 1;
                open.push(v);
            }
        };
        block.term.uses(|v| read(v, at, &mut end, &mut out.variables));
        for (i, (inst, _)) in block.insts.iter().enumerate().rev() {
            at -= POINTS;
            if let Some(v) = inst.dst() {
                let interval = &mut out.variables[v.0 as usize];
                interval.cost += u64::from(frequency);
                let until = std::mem::take(&mut end[v.0 as usize]).max(at + WRITE + 1);
                prepend(interval, Range { start: at + WRITE, end: until });
            }
            inst.uses(|v| read(v, at, &mut end, &mut out.variables));
            if let Inst::Call { .. } = inst {
                out.calls.push(Call { at: at + RUN, place: (*b, i as u32), frequency });
            }
            wishes(inst, masm, at, &mut out);
        }
        for v in open.drain(..) {
            let until = std::mem::take(&mut end[v.0 as usize]);
            if until != 0 {
                prepend(&mut out.variables[v.0 as usize], Range { start: first, end: until });
            }
        }
    }
    for interval in &mut out.variables {
        interval.ranges.reverse();
    }
    out.calls.reverse();
    out.clobbers.reverse();
    out
}

/// Adds a range before the others, which are in descending order.
fn prepend(interval: &mut Interval, range: Range) {
    match interval.ranges.last_mut() {
        Some(last) if last.start == range.end => last.start = range.start,
        _ => interval.ranges.push(range),
    }
}

/// Notes which registers would save moves, and what the operation destroys.
fn wishes<M: MacroAssembler>(inst: &Inst, masm: &M, at: Point, out: &mut Intervals) {
    let variables = &mut out.variables;
    let mut friend = |a: V, b: V| {
        for (a, b) in [(a, b), (b, a)] {
            let friends = &mut variables[a.0 as usize].friends;
            if a != b && friends.len() < 4 && !friends.contains(&b) {
                friends.push(b);
            }
        }
    };
    match inst {
        Inst::Copy { dst, src: Operand::V(src) } => friend(*dst, *src),
        Inst::Un { dst, a: Operand::V(a), .. } => friend(*dst, *a),
        Inst::Bin { op, dst, a, b } => {
            if let Operand::V(a) = a {
                friend(*dst, *a);
            }
            if let (Bin::Add | Bin::Mul | Bin::And | Bin::Or | Bin::Xor, Operand::V(b)) = (op, b) {
                friend(*dst, *b);
            }
        }
        Inst::Select { dst, yes, no, .. } => {
            for o in [no, yes] {
                if let Operand::V(v) = o {
                    friend(*dst, *v);
                }
            }
        }
        _ => {}
    }
    let mut wish = |v: V, reg: Option<Reg>| {
        if reg.is_some() {
            variables[v.0 as usize].wish = reg;
        }
    };
    if let Inst::Call { callee, arg, dst } = inst {
        let registers = masm.registers();
        if let Callee::Thunk(_) = callee {
            out.clobbers.extend(registers.callee_saved.iter().map(|reg| (*reg, at + RUN)));
        }
        if let Operand::V(arg) = arg {
            wish(*arg, Some(registers.argument));
        }
        if let Some(dst) = dst {
            wish(*dst, Some(registers.result));
        }
        return;
    }
    let constraints = masm.constraints(inst);
    if let Inst::Bin { dst, a, b, .. } = inst {
        wish(*dst, constraints.result);
        for (operand, reg) in [a, b].into_iter().zip(constraints.operands) {
            if let Operand::V(v) = operand {
                wish(*v, reg);
            }
        }
    }
    out.clobbers.extend(constraints.clobbers.iter().map(|reg| (reg, at + RUN)));
}
