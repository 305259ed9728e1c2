//! What low-level code does, step by step: what machine code is compared with.

use super::fold::{bin, un};
use super::{Base, Callee, Function, Inst, Mem, Operand, Term, V};

/// Words of memory, by address; an access must hit one of them.
pub(crate) struct Machine<'a> {
    /// Context, frame, what is outside of them.
    pub(crate) memory: [&'a mut [u64]; 3],
    /// What a callout does.
    pub(crate) callout: fn(number: u32, context: &mut [u64], arg: u64) -> u64,
}

impl Machine<'_> {
    fn word(&mut self, mem: &Mem, variables: &[u64]) -> Option<&mut u64> {
        let at = |v: V| variables[v.0 as usize];
        let index = u64::from(mem.word).wrapping_add(mem.index.map_or(0, at)).wrapping_mul(8);
        let address = match mem.base {
            Base::Context => self.memory[0].as_ptr() as u64,
            Base::Shifted(by) => {
                let shift = self.memory[1].get(by as usize)?.wrapping_mul(8);
                (self.memory[0].as_ptr() as u64).wrapping_add(shift)
            }
            Base::Frame => self.memory[1].as_ptr() as u64,
            Base::V(v) | Base::Outside(v) => at(v),
        };
        let address = address.wrapping_add(index);
        self.memory.iter_mut().find_map(|words| {
            let offset = address.wrapping_sub(words.as_ptr() as u64);
            if offset % 8 == 0 { words.get_mut(usize::try_from(offset / 8).ok()?) } else { None }
        })
    }

    /// Runs a function, at most so many operations; `None` if it does what is not defined, or does not end.
    pub(crate) fn run(&mut self, function: &Function, mut steps: u64) -> Option<u64> {
        let mut variables = vec![0xdead_beef_dead_beef; function.variables as usize];
        let mut block = &function.blocks[0];
        loop {
            let value = |o: Operand, variables: &[u64]| match o {
                Operand::V(v) => variables[v.0 as usize],
                Operand::C(c) => c,
            };
            for (inst, _) in &block.insts {
                steps = steps.checked_sub(1)?;
                let get = |o: Operand| value(o, &variables);
                let result = match *inst {
                    Inst::Copy { src, .. } => get(src),
                    Inst::Bin { op, a, b, .. } => bin(op, get(a), get(b))?,
                    Inst::Un { op, a, .. } => un(op, get(a)),
                    Inst::Cmp { cond, a, b, .. } => u64::from(cond.holds(get(a), get(b))),
                    Inst::Select { flag, yes, no, .. } => get(if get(flag) != 0 { yes } else { no }),
                    Inst::Load { ref mem, .. } => *self.word(mem, &variables)?,
                    Inst::Store { ref mem, src } => {
                        let src = get(src);
                        *self.word(mem, &variables)? = src;
                        0
                    }
                    Inst::Mark { ref mem, mask } => {
                        *self.word(mem, &variables)? |= mask;
                        0
                    }
                    Inst::Call { callee: Callee::Callout(callout), arg, .. } => {
                        let arg = get(arg);
                        (self.callout)(callout as u32, self.memory[0], arg)
                    }
                    Inst::Call { callee: Callee::Thunk(_), .. } => return None,
                };
                if let Some(dst) = inst.dst() {
                    variables[dst.0 as usize] = result;
                }
            }
            steps = steps.checked_sub(1)?;
            let next = match block.term {
                Term::Jump(to) => to,
                Term::Branch { cond, a, b, yes, no } => {
                    if cond.holds(value(a, &variables), value(b, &variables)) { yes } else { no }
                }
                Term::Switch { index, ref targets } => *targets.get(variables[index.0 as usize] as usize)?,
                Term::Return(status) => return Some(value(status, &variables)),
            };
            block = &function.blocks[next.0 as usize];
        }
    }
}
