//! From low-level operations and places to calls of the macro-assembler.
//!
//! Neighbours that one machine instruction can do are fused here: a load with the operation that reads it, an update of
//! memory, a test or comparison with the branch or selection on it.

use crate::lir::{B, Base, Bin, Callee, Cond, Function, Inst, Mem, Operand, Term, V};
use crate::masm::{Address, AddressBase, Label, MacroAssembler, Needs, Place, Src, Target};
use crate::regalloc::{Allocation, Keep};
use crate::{Failure, MAX_CODE, MAX_SLOTS, Machine, Options};

/// What a piece of code is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// Saving registers, making room on the stack.
    Prologue,
    /// An operation of a block, by its position; fused ones count as the last of them.
    Inst(B, u32),
    /// The end of a block.
    Term(B),
}

/// A piece of code, up to the next one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its offset in bytes.
    pub offset: u32,
    /// What it is for.
    pub what: What,
    /// The operation of the design that it is for; `u32::MAX`: none.
    pub source: u32,
}

struct Emit<'a, M> {
    function: &'a Function,
    masm: M,
    allocation: &'a Allocation,
    callouts: &'a [usize; kernel::abi::Callout::COUNT],
    labels: Vec<Label>,
    /// Reads of each variable.
    reads: Vec<u32>,
    fuse: bool,
}

impl<M: MacroAssembler> Emit<'_, M> {
    fn place(&self, v: V) -> Place {
        // A variable that is read was assigned before: the verifier saw to it.
        self.allocation.places[v.0 as usize].unwrap_or(Place::Slot(0))
    }

    fn src(&self, operand: Operand) -> Src {
        match operand {
            Operand::V(v) => Src::Place(self.place(v)),
            Operand::C(c) => Src::Const(c),
        }
    }

    fn address(&self, mem: &Mem) -> Address {
        let base = match mem.base {
            // Displacements are in variables by now.
            Base::Context | Base::Shifted(_) => AddressBase::Context,
            Base::Frame => AddressBase::Frame,
            Base::V(v) | Base::Outside(v) => AddressBase::Place(self.place(v)),
        };
        Address { base, word: mem.word, index: mem.index.map(|v| self.place(v)) }
    }

    /// Whether this variable is read once only.
    fn once(&self, v: V) -> bool {
        self.fuse && self.reads[v.0 as usize] == 1
    }

    /// The variable that the operation before loads only for this one.
    fn loaded<'m>(&self, before: Option<&'m Inst>) -> Option<(V, &'m Mem)> {
        match before {
            Some(Inst::Load { dst, mem, .. }) if self.once(*dst) => Some((*dst, mem)),
            _ => None,
        }
    }

    /// An operand, which is in memory still if it is what was just loaded.
    fn operand(&self, operand: Operand, loaded: Option<(V, &Mem)>) -> Src {
        match (operand, loaded) {
            (Operand::V(v), Some((l, mem))) if v == l => Src::Mem(self.address(mem)),
            _ => self.src(operand),
        }
    }

    /// A selection of what was just loaded, by a flag that was: all are in memory still.
    fn loads_select(&mut self, insts: Option<&[(Inst, u32); 4]>) -> Option<usize> {
        let [(first, _), (second, _), (third, _), (Inst::Select { dst, flag, yes, no }, _)] = insts? else {
            return None;
        };
        let load = |inst: &Inst| match inst {
            Inst::Load { dst, mem, .. }
                if self.once(*dst) && mem.base.pointer().is_none() && mem.index.is_none() =>
            {
                Some((*dst, Src::Mem(self.address(mem))))
            }
            _ => None,
        };
        let loaded = [load(first)?, load(second)?, load(third)?];
        let find =
            |operand: &Operand| loaded.iter().find(|(v, _)| *operand == Operand::V(*v)).map(|(_, src)| *src);
        let (flag, yes, no) = (find(flag)?, find(yes)?, find(no)?);
        self.masm.select(self.place(*dst), flag, yes, no);
        Some(4)
    }

    /// Emits operations from position `i`, as many as fuse into one; how many.
    fn fused(&mut self, insts: &[(Inst, u32)], i: usize) -> Option<usize> {
        let inst = |n: usize| insts.get(i + n).map(|(inst, _)| inst);
        let next = inst(1)?;
        if let Some(count) = self.loads_select(insts.get(i..).and_then(|rest| rest.first_chunk())) {
            return Some(count);
        }
        match inst(0)? {
            Inst::Load { dst: loaded, mem, .. } if self.once(*loaded) => {
                // [mem] = op([mem], x)
                if let (
                    Inst::Bin { op: op @ (Bin::Add | Bin::Sub | Bin::And | Bin::Or | Bin::Xor), dst, a, b },
                    Some(Inst::Store { mem: to, src }),
                ) = (next, inst(2))
                    && to == mem
                    && *src == Operand::V(*dst)
                    && self.once(*dst)
                    && mem.base.pointer() != Some(*dst)
                    && mem.index != Some(*dst)
                {
                    let other = match (*a == Operand::V(*loaded), *b == Operand::V(*loaded)) {
                        (true, false) => Some(*b),
                        (false, true) if *op != Bin::Sub => Some(*a),
                        _ => None,
                    };
                    if let Some(other) = other {
                        self.masm.update(*op, self.address(mem), self.src(other));
                        return Some(3);
                    }
                }
                let mut reads = 0;
                next.uses(|v| reads += u32::from(v == *loaded));
                let takes = matches!(
                    next,
                    Inst::Bin { .. }
                        | Inst::Un { .. }
                        | Inst::Cmp { .. }
                        | Inst::Select { .. }
                        | Inst::Copy { .. }
                );
                (takes && reads == 1).then(|| {
                    self.one(next, Some((*loaded, mem)), None);
                    2
                })
            }
            Inst::Cmp { cond, dst: flag, a, b } if self.once(*flag) => match next {
                Inst::Select { dst, flag: Operand::V(f), yes, no } if f == flag => {
                    let ab = (self.src(*a), self.src(*b));
                    self.masm.compare_select(*cond, self.place(*dst), ab, self.src(*yes), self.src(*no));
                    Some(2)
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn one(&mut self, inst: &Inst, loaded: Option<(V, &Mem)>, keep: Option<&Keep>) {
        let src = |o: Operand| self.operand(o, loaded);
        match *inst {
            Inst::Copy { dst, src: s } => self.masm.mov(self.place(dst), src(s)),
            Inst::Bin { op, dst, a, b } => self.masm.bin(op, self.place(dst), src(a), src(b)),
            Inst::Un { op, dst, a } => self.masm.un(op, self.place(dst), src(a)),
            Inst::Cmp { cond, dst, a, b } => self.masm.compare(cond, self.place(dst), src(a), src(b)),
            Inst::Select { dst, flag, yes, no } => {
                self.masm.select(self.place(dst), src(flag), src(yes), src(no));
            }
            Inst::Load { dst, ref mem, .. } => self.masm.mov(self.place(dst), Src::Mem(self.address(mem))),
            Inst::Store { ref mem, src: s } => self.masm.store(self.address(mem), src(s)),
            Inst::Mark { ref mem, mask } => self.masm.update(Bin::Or, self.address(mem), Src::Const(mask)),
            Inst::Call { callee, arg, dst } => {
                let entry = match callee {
                    Callee::Callout(callout) => Target::Function(self.callouts[callout as usize]),
                    Callee::Thunk(word) => Target::Thunk(word),
                };
                let dst = dst.map(|v| self.place(v));
                self.masm.call(entry, src(arg), dst, keep.map_or(&[], |k| k.as_slice()));
            }
        }
    }

    fn label(&self, block: B) -> Label {
        self.labels[block.0 as usize]
    }

    /// Whether the end of the block does the work of its last operation, too.
    fn ends_fused(&self, insts: &[(Inst, u32)], term: &Term) -> bool {
        let (Some((last, _)), Term::Branch { cond, a, b, .. }) = (insts.last(), term) else { return false };
        match last {
            Inst::Bin { op: Bin::And, dst, .. } | Inst::Cmp { dst, .. } => {
                self.once(*dst)
                    && *a == Operand::V(*dst)
                    && *b == Operand::C(0)
                    && matches!(cond, Cond::Eq | Cond::Ne)
            }
            Inst::Load { dst, .. } => self.once(*dst) && (*a == Operand::V(*dst)) != (*b == Operand::V(*dst)),
            _ => false,
        }
    }

    /// Goes to `yes` if it holds, else to `no`; falls through to `next`.
    fn branch(&mut self, yes: B, no: B, next: Option<B>, jump: impl FnOnce(&mut M, bool, Label)) {
        if Some(yes) == next {
            let no = self.label(no);
            return jump(&mut self.masm, false, no);
        }
        let yes = self.label(yes);
        jump(&mut self.masm, true, yes);
        if Some(no) != next {
            let no = self.label(no);
            self.masm.jump(no);
        }
    }

    /// Emits everything; which piece of the code is for what.
    fn all(&mut self, needs: Needs, operations: usize) -> Result<Vec<Piece>, Failure> {
        self.labels = self.function.blocks.iter().map(|_| self.masm.label()).collect();
        let mut map = Vec::with_capacity(operations + 1);
        map.push(Piece { offset: 0, what: What::Prologue, source: u32::MAX });
        self.masm.prologue(needs);
        for (position, b) in self.allocation.order.iter().enumerate() {
            let next = self.allocation.order.get(position + 1).copied();
            self.block(*b, next, &mut map);
            if self.masm.offset() > MAX_CODE {
                return Err(Failure::TooLarge(self.masm.offset()));
            }
        }
        Ok(map)
    }

    fn block(&mut self, b: B, next: Option<B>, map: &mut Vec<Piece>) {
        let (function, allocation) = (self.function, self.allocation);
        let block = &function.blocks[b.0 as usize];
        self.masm.bind(self.label(b));
        let fused = self.ends_fused(&block.insts, &block.term);
        let insts = &block.insts[..block.insts.len() - usize::from(fused)];
        let mut i = 0;
        while i < insts.len() && self.masm.offset() <= MAX_CODE {
            let offset = self.masm.offset() as u32;
            let count = match self.fused(insts, i) {
                Some(count) => count,
                None => {
                    self.one(&insts[i].0, None, allocation.keeps.get(&(b, i as u32)));
                    1
                }
            };
            i += count;
            map.push(Piece { offset, what: What::Inst(b, i as u32 - 1), source: insts[i - 1].1 });
        }
        let last = block.insts.last();
        let source = last.map_or(u32::MAX, |(_, source)| *source);
        map.push(Piece { offset: self.masm.offset() as u32, what: What::Term(b), source });
        let fused = if fused { last.map(|(inst, _)| inst) } else { None };
        self.term(&block.term, fused, next);
    }

    fn term(&mut self, term: &Term, fused: Option<&Inst>, next: Option<B>) {
        match term {
            Term::Jump(to) => {
                if Some(*to) != next {
                    let to = self.label(*to);
                    self.masm.jump(to);
                }
            }
            Term::Branch { cond, a, b, yes, no } => {
                let sense = |holds: bool, cond: Cond| if holds { cond } else { cond.negate() };
                match fused {
                    Some(Inst::Bin { a, b, .. }) => {
                        let (a, b) = (self.src(*a), self.src(*b));
                        self.branch(*yes, *no, next, |masm, holds, to| {
                            masm.branch_test(sense(holds, *cond), a, b, to);
                        });
                    }
                    Some(Inst::Cmp { cond: inner, a, b, .. }) => {
                        let inner = if *cond == Cond::Ne { *inner } else { inner.negate() };
                        let (a, b) = (self.src(*a), self.src(*b));
                        self.branch(*yes, *no, next, |masm, holds, to| {
                            masm.branch(sense(holds, inner), a, b, to);
                        });
                    }
                    _ => {
                        let loaded = self.loaded(fused);
                        let (a, b) = (self.operand(*a, loaded), self.operand(*b, loaded));
                        self.branch(*yes, *no, next, |masm, holds, to| {
                            masm.branch(sense(holds, *cond), a, b, to);
                        });
                    }
                }
            }
            Term::Switch { index, targets } => {
                let labels: Vec<Label> = targets.iter().map(|b| self.label(*b)).collect();
                self.masm.switch(self.src((*index).into()), &labels);
            }
            Term::Return(status) => self.masm.ret(self.src(*status)),
        }
    }
}

/// Emits a function: twice, if the second time can be shorter.
///
/// # Errors
/// If the code gets larger than [`MAX_CODE`], or needs more than [`MAX_SLOTS`].
pub fn emit<M: MacroAssembler>(
    function: &Function,
    masm: M,
    allocation: &Allocation,
    options: &Options,
    callouts: &[usize; kernel::abi::Callout::COUNT],
) -> Result<Machine, Failure> {
    let mut needs = Needs { slots: allocation.slots, calls: false };
    let mut reads = vec![0; function.variables as usize];
    let mut operations = 0;
    // What comes after the code: tables of switches.
    let mut tables = 0;
    for block in &function.blocks {
        operations += block.insts.len() + 1;
        for (inst, _) in &block.insts {
            inst.uses(|v| reads[v.0 as usize] += 1);
            needs.calls |= matches!(inst, Inst::Call { .. });
        }
        block.term.uses(|v| reads[v.0 as usize] += 1);
        if let Term::Switch { targets, .. } = &block.term {
            tables += (targets.len() + 1) * 4;
        }
    }
    if tables > MAX_CODE {
        return Err(Failure::TooLarge(tables));
    }
    if allocation.slots > MAX_SLOTS {
        return Err(Failure::TooManyValues(allocation.slots));
    }
    let fuse = !options.disable.contains("fuse");
    let mut emit = Emit { function, masm, allocation, callouts, labels: Vec::new(), reads, fuse };
    let mut map = emit.all(needs, operations)?;
    if !options.disable.contains("tighten")
        && let Some(masm) = emit.masm.tighter()
    {
        emit.masm = masm;
        map = emit.all(needs, operations)?;
    }
    let code = emit.masm.finish()?;
    if code.len() > MAX_CODE + tables {
        return Err(Failure::TooLarge(code.len()));
    }
    Ok(Machine { name: function.name.clone(), code, map, operations, transforms: 0 })
}
