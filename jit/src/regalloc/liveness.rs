//! Live intervals.
//!
//! Instruction number `i`, counted over the blocks in the order of their code, has the points `4 * i` (its operands are
//! read), `+ 1` (it runs: what it destroys is destroyed) and `+ 2` (its result is written).

use super::order::Order;
use crate::lir::{B, Bin, Function, Inst, Operand, V};
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

/// A matrix of bits: a set of variables for each block.
#[derive(Clone, Debug)]
struct Sets {
    words: usize,
    bits: Vec<u64>,
}

impl Sets {
    fn new(rows: usize, columns: usize) -> Sets {
        let words = columns.div_ceil(64);
        Sets { words, bits: vec![0; rows * words] }
    }

    fn row(&self, row: usize) -> &[u64] {
        &self.bits[row * self.words..(row + 1) * self.words]
    }

    fn insert(&mut self, row: usize, column: u32) {
        self.bits[row * self.words + column as usize / 64] |= 1 << (column % 64);
    }

    fn members(&self, row: usize) -> impl Iterator<Item = u32> + '_ {
        self.row(row).iter().enumerate().flat_map(|(i, word)| {
            let mut word = *word;
            std::iter::from_fn(move || {
                (word != 0).then(|| {
                    let bit = word.trailing_zeros();
                    word &= word - 1;
                    i as u32 * 64 + bit
                })
            })
        })
    }
}

/// The variables that live at the end of each block of the order. Only those that live across blocks have a bit; most do
/// not.
#[derive(Clone, Debug)]
pub struct Live {
    globals: Vec<V>,
    ends: Sets,
}

impl Live {
    /// The variables that live at the end of the block at this position of the order.
    pub fn end(&self, row: usize) -> impl Iterator<Item = V> + '_ {
        self.ends.members(row).map(|global| self.globals[global as usize])
    }
}

const LOCAL: u32 = u32::MAX;

/// The variables that live at the ends of the blocks of an order.
pub fn live(function: &Function, order: &[B]) -> Live {
    let mut number = vec![LOCAL; function.variables as usize];
    let mut globals = Vec::new();
    let mut stamp = vec![0u32; function.variables as usize];
    for (row, b) in order.iter().enumerate() {
        let block = &function.blocks[b.0 as usize];
        let mut exposed = |v: V, stamp: &[u32]| {
            if stamp[v.0 as usize] != row as u32 + 1 && number[v.0 as usize] == LOCAL {
                number[v.0 as usize] = globals.len() as u32;
                globals.push(v);
            }
        };
        for (inst, _) in &block.insts {
            inst.uses(|v| exposed(v, &stamp));
            if let Some(v) = inst.dst() {
                stamp[v.0 as usize] = row as u32 + 1;
            }
        }
        block.term.uses(|v| exposed(v, &stamp));
    }
    let rows = order.len();
    let (mut starts, mut kills) = (Sets::new(rows, globals.len()), Sets::new(rows, globals.len()));
    stamp.fill(0);
    let mut position = vec![0; function.blocks.len()];
    for (row, b) in order.iter().enumerate() {
        position[b.0 as usize] = row;
        let block = &function.blocks[b.0 as usize];
        let mut read = |v: V, stamp: &[u32]| {
            if stamp[v.0 as usize] != row as u32 + 1 && number[v.0 as usize] != LOCAL {
                starts.insert(row, number[v.0 as usize]);
            }
        };
        for (inst, _) in &block.insts {
            inst.uses(|v| read(v, &stamp));
            if let Some(v) = inst.dst() {
                stamp[v.0 as usize] = row as u32 + 1;
                if number[v.0 as usize] != LOCAL {
                    kills.insert(row, number[v.0 as usize]);
                }
            }
        }
        block.term.uses(|v| read(v, &stamp));
    }
    let mut ends = Sets::new(rows, globals.len());
    let words = ends.words;
    let mut changed = words != 0;
    while changed {
        changed = false;
        for row in (0..rows).rev() {
            let b = order[row];
            function.blocks[b.0 as usize].term.each_target(|target| {
                let target = position[target.0 as usize];
                for w in 0..words {
                    ends.bits[row * words + w] |= starts.bits[target * words + w];
                }
            });
            for w in row * words..(row + 1) * words {
                let start = starts.bits[w] | ends.bits[w] & !kills.bits[w];
                changed |= start != starts.bits[w];
                starts.bits[w] = start;
            }
        }
    }
    Live { globals, ends }
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
    if let Inst::Call { arg, dst, .. } = inst {
        let registers = masm.registers();
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
