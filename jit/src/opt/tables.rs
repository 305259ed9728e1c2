//! A test that depends on a few bits is one look at them.
//!
//! Four-state code asks of pairs of value and unknown: whether a bit is a known 1, whether a clock rose. Written out, that is
//! a dozen operations on single bits, whose result is a function of two or four of them: a comparison of these bits with a
//! constant, or a look into a table of a word.

use super::bits::{self, Known};
use super::{Fuel, Pass, assignments};
use crate::lir::{B, Bin, Cond, Function, Inst, Operand, Term, V, fold};
use crate::regalloc::order::reverse_postorder;
use Operand::C;
use smallvec::{SmallVec, smallvec};

/// Bits that a test may depend on: as many as a word has positions for.
const BITS: u32 = 6;
/// Bits of one value.
const MOST: u32 = 4;
/// Operations that a test is made of at most, so that the work stays linear.
const NODES: usize = 32;

/// The values that an operation depends on.
type Leaves = SmallVec<[V; 3]>;

/// What is known of a variable of one assignment.
#[derive(Clone, Default)]
struct Value {
    known: Known,
    /// A few bits that it is a function of.
    leaves: Option<Leaves>,
    /// How it is computed from them.
    inst: Option<Inst>,
    /// How often it is read, but for what is not needed any more.
    uses: u32,
}

impl Value {
    fn width(&self) -> u32 {
        64 - self.known.zeros.leading_ones()
    }
}

/// The same test in other words.
enum Test {
    Is(bool),
    Compare(Cond, V, u64),
    Mask(V, u64),
    /// A bit of a word, at the place that the values make, the first one lowest.
    Table(u64, Leaves),
}

impl Test {
    /// Operations that it takes, besides one that compares.
    fn cost(&self) -> usize {
        match self {
            Test::Is(_) | Test::Compare(..) => 0,
            Test::Mask(..) => 1,
            Test::Table(_, leaves) => 1 + 2 * leaves.len(),
        }
    }
}

struct Look {
    values: Vec<Value>,
    /// What values are for some content of the bits.
    now: Vec<u64>,
}

fn operands(inst: &Inst) -> SmallVec<[V; 3]> {
    let mut all = SmallVec::new();
    inst.uses(|v| all.push(v));
    all
}

/// Whether the result depends on nothing but the operands, and is defined for any of them.
fn is_pure(inst: &Inst) -> bool {
    match inst {
        Inst::Bin { op, .. } => !matches!(op, Bin::DivU | Bin::RemU | Bin::DivS | Bin::RemS),
        Inst::Copy { .. } | Inst::Un { .. } | Inst::Cmp { .. } | Inst::Select { .. } => true,
        _ => false,
    }
}

/// What an operation gives.
fn result(inst: &Inst, of: impl Fn(Operand) -> u64) -> u64 {
    match *inst {
        Inst::Copy { src, .. } => of(src),
        Inst::Bin { op, a, b, .. } => fold::bin(op, of(a), of(b)).unwrap_or(0),
        Inst::Un { op, a, .. } => fold::un(op, of(a)),
        Inst::Cmp { cond, a, b, .. } => cond.holds(of(a), of(b)).into(),
        Inst::Select { flag, yes, no, .. } => of(if of(flag) == 0 { no } else { yes }),
        _ => 0,
    }
}

impl Look {
    fn new(function: &Function, order: &[B]) -> Look {
        let assigned = assignments(function);
        let count = function.variables as usize;
        let mut look = Look { values: vec![Value::default(); count], now: vec![0; count] };
        for b in order {
            let block = &function.blocks[b.0 as usize];
            block.term.uses(|v| look.values[v.0 as usize].uses += 1);
            for (inst, _) in &block.insts {
                inst.uses(|v| look.values[v.0 as usize].uses += 1);
                let Some(dst) = inst.dst().filter(|dst| assigned[dst.0 as usize] == 1) else { continue };
                let value = &look.values[dst.0 as usize];
                let known = bits::result(inst, |o| look.known(o));
                let mut new = Value { known, uses: value.uses, ..Value::default() };
                if is_pure(inst) {
                    new.leaves = look.join(&operands(inst));
                    new.inst = new.leaves.is_some().then(|| inst.clone());
                }
                if new.leaves.is_none() && new.width() <= MOST {
                    new.leaves = Some(smallvec![dst]);
                }
                look.values[dst.0 as usize] = new;
            }
        }
        look
    }

    fn value(&self, v: V) -> &Value {
        &self.values[v.0 as usize]
    }

    fn known(&self, operand: Operand) -> Known {
        match operand {
            C(c) => Known::constant(c),
            Operand::V(v) => self.value(v).known,
        }
    }

    /// What all of these are functions of, if that is a few bits.
    fn join(&self, operands: &[V]) -> Option<Leaves> {
        let mut all = Leaves::new();
        for v in operands {
            for leaf in self.value(*v).leaves.as_ref()? {
                if !all.contains(leaf) {
                    all.push(*leaf);
                }
            }
        }
        let bits: u32 = all.iter().map(|leaf| self.value(*leaf).width()).sum();
        (bits <= BITS && all.len() <= 3).then_some(all)
    }

    /// What is computed from the leaves for these operands, in order.
    fn cone(&self, operands: &[V], leaves: &Leaves) -> Option<Vec<V>> {
        let mut out: Vec<V> = Vec::new();
        let mut work: Vec<(V, bool)> = operands.iter().map(|v| (*v, false)).collect();
        while let Some((v, ready)) = work.pop() {
            if leaves.contains(&v) || out.contains(&v) {
                continue;
            }
            let inst = self.value(v).inst.as_ref()?;
            if ready {
                out.push(v);
            } else {
                work.push((v, true));
                work.extend(self::operands(inst).into_iter().map(|v| (v, false)));
            }
            if work.len() + out.len() > 4 * NODES {
                return None;
            }
        }
        (out.len() <= NODES).then_some(out)
    }

    /// Those of a cone that nobody needs if these operands are not read there any more.
    fn unneeded(&self, operands: &[V], cone: &[V]) -> Vec<V> {
        // Their reads that are left out.
        let mut fewer: SmallVec<[V; NODES]> = SmallVec::from_slice(operands);
        let mut out = Vec::new();
        for v in cone.iter().rev() {
            let less = fewer.iter().filter(|read| *read == v).count();
            if less == self.value(*v).uses as usize
                && let Some(inst) = &self.value(*v).inst
            {
                out.push(*v);
                inst.uses(|v| fewer.push(v));
            }
        }
        out
    }

    /// For each content of the leaves, whether it holds.
    fn table(&mut self, (cond, a, b): (Cond, Operand, Operand), leaves: &Leaves, cone: &[V]) -> u64 {
        let Look { values, now } = self;
        let of = |now: &[u64], operand| match operand {
            C(c) => c,
            Operand::V(v) => now[v.0 as usize],
        };
        let widths: SmallVec<[u32; 3]> = leaves.iter().map(|leaf| values[leaf.0 as usize].width()).collect();
        let mut table = 0;
        for content in 0..1u64 << widths.iter().sum::<u32>() {
            let mut rest = content;
            for (leaf, width) in leaves.iter().zip(&widths) {
                now[leaf.0 as usize] = rest & ((1 << width) - 1);
                rest >>= width;
            }
            for v in cone {
                if let Some(inst) = &values[v.0 as usize].inst {
                    now[v.0 as usize] = result(inst, |o| of(now, o));
                }
            }
            table |= u64::from(cond.holds(of(now, a), of(now, b))) << content;
        }
        table
    }

    /// The same test by what is in a table.
    fn test(&self, table: u64, leaves: &Leaves) -> Test {
        let bits: u32 = leaves.iter().map(|leaf| self.value(*leaf).width()).sum();
        let all = u64::MAX >> (64 - (1 << bits));
        if table == 0 || table == all {
            return Test::Is(table != 0);
        }
        let [leaf] = leaves[..] else { return Test::Table(table, leaves.clone()) };
        for (cond, set) in [(Cond::Eq, table), (Cond::Ne, table ^ all)] {
            if set.is_power_of_two() {
                return Test::Compare(cond, leaf, set.trailing_zeros().into());
            }
        }
        let mask = (0..bits).map(|bit| 1 << bit).filter(|bit| table >> bit & 1 == 1).sum();
        match (0..1u64 << bits).all(|content| (content & mask != 0) == (table >> content & 1 == 1)) {
            true => Test::Mask(leaf, mask),
            false => Test::Table(table, leaves.clone()),
        }
    }

    /// A test in fewer operations, if there is one; what is not needed then counts as not there.
    fn shorter(&mut self, cond: Cond, a: Operand, b: Operand, fuel: &mut Fuel) -> Option<Test> {
        let operands: SmallVec<[V; 2]> =
            [a, b].into_iter().filter_map(|o| if let Operand::V(v) = o { Some(v) } else { None }).collect();
        let leaves = self.join(&operands)?;
        let cone = self.cone(&operands, &leaves)?;
        let unneeded = self.unneeded(&operands, &cone);
        if unneeded.is_empty() {
            return None;
        }
        let table = self.table((cond, a, b), &leaves, &cone);
        let test = self.test(table, &leaves);
        if unneeded.len() <= test.cost() || !fuel.take(Pass::Tables) {
            return None;
        }
        for v in unneeded {
            let value = &mut self.values[v.0 as usize];
            value.uses = 0;
            let reads = value.inst.take().map(|inst| self::operands(&inst)).unwrap_or_default();
            reads.iter().for_each(|v| self.values[v.0 as usize].uses -= 1);
        }
        Some(test)
    }

    /// What computes the operands of a comparison that is this test, and the comparison.
    fn code(&self, test: Test, variables: &mut u32) -> (SmallVec<[Inst; 6]>, (Cond, Operand, Operand)) {
        let mut out = SmallVec::new();
        let mut bin = |op, a: Operand, b: Operand| {
            let dst = V(*variables);
            *variables += 1;
            out.push(Inst::Bin { op, dst, a, b });
            Operand::V(dst)
        };
        let compare = match test {
            Test::Is(holds) => (Cond::Ne, C(holds.into()), C(0)),
            Test::Compare(cond, leaf, c) => (cond, leaf.into(), C(c)),
            Test::Mask(leaf, mask) => (Cond::Ne, bin(Bin::And, leaf.into(), C(mask)), C(0)),
            Test::Table(table, leaves) => {
                let mut low = 0;
                let mut place = C(0);
                for leaf in leaves {
                    let up = if low == 0 { leaf.into() } else { bin(Bin::Shl, leaf.into(), C(low)) };
                    place = if low == 0 { up } else { bin(Bin::Or, place, up) };
                    low += u64::from(self.value(leaf).width());
                }
                let from = bin(Bin::Shr, C(table), place);
                (Cond::Ne, bin(Bin::And, from, C(1)), C(0))
            }
        };
        (out, compare)
    }
}

/// Makes tests of a few bits shorter; whether any became so.
pub fn look_up(function: &mut Function, fuel: &mut Fuel) -> bool {
    let before = fuel.left;
    let order = reverse_postorder(function);
    let mut look = Look::new(function, &order);
    for b in order.iter().rev() {
        let block = &mut function.blocks[b.0 as usize];
        if let Term::Branch { cond, a, b, .. } = &mut block.term
            && let Some(test) = look.shorter(*cond, *a, *b, fuel)
        {
            let (insts, compare) = look.code(test, &mut function.variables);
            block.insts.extend(insts.into_iter().map(|inst| (inst, u32::MAX)));
            (*cond, *a, *b) = compare;
        }
        for at in (0..block.insts.len()).rev() {
            let (inst, source) = block.insts[at].clone();
            let (dst, (cond, a, b)) = match inst {
                Inst::Cmp { cond, dst, a, b } => (dst, (cond, a, b)),
                Inst::Select { dst, flag, .. } => (dst, (Cond::Ne, flag, C(0))),
                _ => continue,
            };
            if look.values.get(dst.0 as usize).is_none_or(|value| value.uses == 0) {
                continue;
            }
            let Some(test) = look.shorter(cond, a, b, fuel) else { continue };
            let (mut insts, (cond, a, b)) = look.code(test, &mut function.variables);
            match &mut block.insts[at].0 {
                Inst::Select { flag, .. } => {
                    let dst = V(function.variables);
                    function.variables += 1;
                    insts.push(Inst::Cmp { cond, dst, a, b });
                    *flag = dst.into();
                }
                compare => *compare = Inst::Cmp { cond, dst, a, b },
            }
            let _ = block.insts.splice(at..at, insts.into_iter().map(|inst| (inst, source)));
        }
    }
    fuel.left != before
}
