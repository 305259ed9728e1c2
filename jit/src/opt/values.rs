//! One walk forwards over the blocks: folds, propagates copies, reuses what was computed or loaded.

use super::bits::{self, Known};
use super::dominators::Dominators;
use super::flow::predecessors;
use super::memory::{ALWAYS, Content, Epoch, Memory};
use super::simplify::{self, Compared, Facts};
use super::{FastMap, Fuel, Pass, assignments};
use crate::lir::{B, Base, Bin, Callee, Cond, Function, Inst, Mem, Operand, Term, V};
use crate::regalloc::order::reverse_postorder;
use kernel::abi::Callout;

/// Steps of simplification of one operation.
const STEPS: usize = 8;

/// What is known of a variable of one assignment.
#[derive(Clone, Debug, Default)]
struct Value {
    known: Known,
    /// What it is a copy of, and until when.
    copy: Option<(Operand, Epoch)>,
    /// How it was computed, and until when that can be read.
    definition: Option<(Inst, Epoch)>,
}

struct Walk<'a> {
    fuel: &'a mut Fuel,
    assignments: Vec<u8>,
    /// Variables of one assignment of which nobody asks more than whether they are 0.
    tested: Vec<bool>,
    values: Vec<Value>,
    /// What was computed: by operation without its result, the variable, where, and until when it holds.
    computed: FastMap<Inst, (V, B, Epoch)>,
    memory: Memory,
    dominators: Dominators,
    now: Epoch,
    /// Whether twins share the code.
    shared: bool,
}

impl Facts for Walk<'_> {
    fn definition(&self, operand: Operand) -> Option<&Inst> {
        let Operand::V(v) = operand else { return None };
        let (inst, epoch) = self.values[v.0 as usize].definition.as_ref()?;
        self.holds(*epoch).then_some(inst)
    }

    fn known(&self, operand: Operand) -> Known {
        match operand {
            Operand::C(c) => Known::constant(c),
            Operand::V(v) => self.values[v.0 as usize].known,
        }
    }
}

impl Walk<'_> {
    fn holds(&self, epoch: Epoch) -> bool {
        epoch == ALWAYS || epoch == self.now
    }

    fn is_value(&self, v: V) -> bool {
        self.assignments[v.0 as usize] == 1
    }

    /// How long what depends on these variables holds.
    fn lasts(&self, inst: &Inst) -> Epoch {
        let mut epoch = ALWAYS;
        inst.uses(|v| {
            if !self.is_value(v) {
                epoch = self.now;
            }
        });
        epoch
    }

    fn lasts_mem(&self, mem: &Mem) -> Epoch {
        let stable = |v: V| self.is_value(v);
        if mem.base.pointer().is_none_or(stable) && mem.index.is_none_or(stable) { ALWAYS } else { self.now }
    }

    fn lasts_operand(&self, operand: Operand) -> Epoch {
        match operand {
            Operand::V(v) if !self.is_value(v) => self.now,
            _ => ALWAYS,
        }
    }

    /// What it is a copy of.
    fn resolve(&mut self, operand: &mut Operand) {
        let Operand::V(v) = *operand else { return };
        if let Some((src, epoch)) = self.values[v.0 as usize].copy
            && self.holds(epoch)
            && self.fuel.take(Pass::Copy)
        {
            *operand = src;
        }
    }

    fn resolve_variable(&mut self, v: &mut V) -> Option<u64> {
        let mut operand = Operand::V(*v);
        self.resolve(&mut operand);
        match operand {
            Operand::V(to) => {
                *v = to;
                None
            }
            Operand::C(c) => Some(c),
        }
    }

    fn resolve_mem(&mut self, mem: &mut Mem) {
        if let Some(index) = &mut mem.index
            && let Some(c) = self.resolve_variable(index)
            // Which words are different ones is known of those that twins name, not of what lies beside them.
            && !self.shared
            && let Ok(word) = u32::try_from(u64::from(mem.word).wrapping_add(c))
        {
            mem.word = word;
            mem.index = None;
        }
        if let Base::V(v) | Base::Outside(v) = &mut mem.base {
            self.resolve_variable(v);
        }
    }

    fn resolve_all(&mut self, inst: &mut Inst) {
        match inst {
            Inst::Copy { src: a, .. } | Inst::Un { a, .. } | Inst::Call { arg: a, .. } => self.resolve(a),
            Inst::Bin { a, b, .. } | Inst::Cmp { a, b, .. } => {
                self.resolve(a);
                self.resolve(b);
            }
            Inst::Select { flag, yes, no, .. } => {
                self.resolve(flag);
                self.resolve(yes);
                self.resolve(no);
            }
            Inst::Load { mem, .. } | Inst::Mark { mem, .. } => self.resolve_mem(mem),
            Inst::Store { mem, src } => {
                self.resolve_mem(mem);
                self.resolve(src);
            }
        }
    }

    /// Rewrites an operation; whether it stays.
    fn visit(&mut self, inst: &mut Inst, b: B) -> bool {
        self.resolve_all(inst);
        for _ in 0..STEPS {
            match simplify::simplify(inst, self) {
                Some(simpler) if self.fuel.take(Pass::Fold) => *inst = simpler,
                _ => break,
            }
        }
        // Before others may get to know it as what it was.
        if let Some(simpler) = self.as_tested(inst)
            && self.fuel.take(Pass::Fold)
        {
            *inst = simpler;
        }
        self.reuse(inst, b);
        match inst {
            Inst::Load { dst, mem, .. } => {
                if let Some(Content::Value(src)) = self.memory.content(mem, self.now)
                    && self.fuel.take(Pass::Load)
                {
                    *inst = Inst::Copy { dst: *dst, src };
                } else if self.is_value(*dst) {
                    let epoch = self.lasts_mem(mem);
                    self.memory.note(mem, Content::Value((*dst).into()), epoch);
                }
            }
            Inst::Store { mem, src } => {
                if self.memory.content(mem, self.now) == Some(Content::Value(*src))
                    && self.fuel.take(Pass::Store)
                {
                    return false;
                }
                self.memory.overwrite(mem);
                let epoch = self.lasts_mem(mem).max(self.lasts_operand(*src));
                self.memory.note(mem, Content::Value(*src), epoch);
            }
            Inst::Mark { mem, mask } => {
                let ones = match self.memory.content(mem, self.now) {
                    Some(Content::Ones(ones)) => ones,
                    Some(Content::Value(v)) => self.known(v).ones,
                    None => 0,
                };
                if ones & *mask == *mask && self.fuel.take(Pass::Mark) {
                    return false;
                }
                self.memory.overwrite(mem);
                let epoch = self.lasts_mem(mem);
                self.memory.note(mem, Content::Ones(ones | *mask), epoch);
            }
            Inst::Call { callee: Callee::Callout(Callout::Grow), .. } => self.memory.forget_header(),
            Inst::Call { .. } => self.memory.forget(),
            _ => {}
        }
        if let Some(dst) = inst.dst() {
            self.assign(inst, dst);
        }
        true
    }

    /// What a variable of which nobody asks more than whether it is 0 can be instead.
    fn as_tested(&self, inst: &Inst) -> Option<Inst> {
        let dst = inst.dst().filter(|dst| self.tested[dst.0 as usize])?;
        match *inst {
            Inst::Bin { op: Bin::Shl, a, b: Operand::C(n), .. }
                if self.known(a).max() << (n & 63) >> (n & 63) == self.known(a).max() =>
            {
                Some(Inst::Copy { dst, src: a })
            }
            Inst::Cmp { cond: Cond::Ne, a, b: Operand::C(0), .. } => Some(Inst::Copy { dst, src: a }),
            Inst::Select { flag, yes, no: Operand::C(0), .. } if self.known(yes).ones != 0 => {
                Some(Inst::Copy { dst, src: flag })
            }
            _ => None,
        }
    }

    /// Replaces an operation by a copy of a variable that has its result.
    fn reuse(&mut self, inst: &mut Inst, b: B) {
        if !matches!(inst, Inst::Bin { .. } | Inst::Un { .. } | Inst::Cmp { .. } | Inst::Select { .. }) {
            return;
        }
        let Some(dst) = inst.dst() else { return };
        let mut key = inst.clone();
        if let Some(result) = key.dst_mut() {
            *result = V(0);
        }
        let epoch = self.lasts(inst);
        let known = self.computed.get(&key);
        let known = known.filter(|(_, at, until)| self.holds(*until) && self.dominators.dominates(*at, b));
        if let Some((src, ..)) = known {
            let src = (*src).into();
            if self.fuel.take(Pass::Common) {
                *inst = Inst::Copy { dst, src };
            }
        } else if let Some(opposite) = self.opposite(&key, b)
            && self.fuel.take(Pass::Common)
        {
            *inst = Inst::Bin { op: Bin::Xor, dst, a: opposite.into(), b: Operand::C(1) };
        } else if self.is_value(dst) {
            self.computed.insert(key, (dst, b, epoch));
        }
    }

    /// A variable that has the opposite of a comparison, an equality.
    fn opposite(&self, key: &Inst, b: B) -> Option<V> {
        let Inst::Cmp { cond: cond @ (Cond::Eq | Cond::Ne), dst, a, b: with } = *key else { return None };
        let opposite = Inst::Cmp { cond: cond.negate(), dst, a, b: with };
        let (src, at, until) = self.computed.get(&opposite)?;
        (self.holds(*until) && self.dominators.dominates(*at, b)).then_some(*src)
    }

    /// A variable gets the result of this operation.
    fn assign(&mut self, inst: &Inst, dst: V) {
        if !self.is_value(dst) {
            // All that depends on variables of several assignments ends.
            self.now += 1;
            return;
        }
        let known = bits::result(inst, |o| self.known(o));
        let epoch = self.lasts(inst);
        let value = match inst {
            Inst::Copy { src, .. } => Value { known, copy: Some((*src, epoch)), definition: None },
            Inst::Bin { .. } | Inst::Un { .. } | Inst::Cmp { .. } | Inst::Select { .. } => {
                Value { known, copy: None, definition: Some((inst.clone(), epoch)) }
            }
            _ => Value { known, copy: None, definition: None },
        };
        self.values[dst.0 as usize] = value;
    }

    fn end(&mut self, term: &mut Term) {
        match term {
            Term::Jump(_) => {}
            Term::Return(status) => self.resolve(status),
            Term::Switch { index, targets } => {
                if let Some(c) = self.resolve_variable(index)
                    && let Some(to) = targets.get(c as usize).copied()
                    && self.fuel.take(Pass::Branch)
                {
                    *term = Term::Jump(to);
                }
            }
            Term::Branch { cond, a, b, yes, no } => {
                self.resolve(a);
                self.resolve(b);
                for _ in 0..STEPS {
                    match simplify::compare(*cond, *a, *b, self) {
                        Some(Compared::Is(holds)) if self.fuel.take(Pass::Branch) => {
                            *term = Term::Jump(if holds { *yes } else { *no });
                            return;
                        }
                        Some(Compared::As(c, x, y)) if self.fuel.take(Pass::Branch) => {
                            (*cond, *a, *b) = (c, x, y)
                        }
                        _ => break,
                    }
                }
            }
        }
    }
}

/// Rewrites the operations and the ends of all reachable blocks.
pub fn propagate(function: &mut Function, fuel: &mut Fuel) {
    let order = reverse_postorder(function);
    let predecessors = predecessors(function, &order);
    let assignments = assignments(function);
    let mut walk = Walk {
        fuel,
        tested: tested(function, &order, &assignments),
        assignments,
        values: vec![Value::default(); function.variables as usize],
        computed: FastMap::default(),
        memory: Memory::default(),
        dominators: Dominators::new(function, &order, &predecessors),
        now: ALWAYS,
        shared: function.parameters > 0,
    };
    // What is known at the end of blocks that others inherit from.
    let mut ends: FastMap<u32, Memory> = FastMap::default();
    for b in order {
        walk.now += 1;
        // A block that something comes back to knows nothing: not all of that was looked at.
        let before: Option<Vec<&Memory>> =
            predecessors[b.0 as usize].iter().map(|p| ends.get(&p.0)).collect();
        walk.memory = match before {
            Some(before) if b != B(0) => Memory::inherit(&before),
            _ => Memory::default(),
        };
        let block = &mut function.blocks[b.0 as usize];
        block.insts.retain_mut(|(inst, _)| walk.visit(inst, b));
        walk.end(&mut block.term);
        ends.insert(b.0, std::mem::take(&mut walk.memory));
    }
}

/// The variables of one assignment of which nobody asks more than whether they are 0, be it by way of an or.
fn tested(function: &Function, order: &[B], assignments: &[u8]) -> Vec<bool> {
    let mut tested: Vec<bool> = assignments.iter().map(|count| *count == 1).collect();
    let is_test = |cond: Cond, b: Operand| matches!(cond, Cond::Eq | Cond::Ne) && b == Operand::C(0);
    // Uses come after the assignment in this order, so that backwards all of them are known at the assignment.
    for b in order.iter().rev() {
        let block = &function.blocks[b.0 as usize];
        match &block.term {
            Term::Branch { cond, b, .. } if is_test(*cond, *b) => {}
            term => term.uses(|v| tested[v.0 as usize] = false),
        }
        for (inst, _) in block.insts.iter().rev() {
            match inst {
                Inst::Cmp { cond, b, .. } if is_test(*cond, *b) => {}
                Inst::Bin { op: Bin::Or, dst, .. } if tested[dst.0 as usize] => {}
                Inst::Select { yes, no, .. } => {
                    for operand in [yes, no] {
                        if let Operand::V(v) = operand {
                            tested[v.0 as usize] = false;
                        }
                    }
                }
                _ => inst.uses(|v| tested[v.0 as usize] = false),
            }
        }
    }
    tested
}
