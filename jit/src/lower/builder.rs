//! Writes LIR: fresh variables, blocks, and operations with what is known at once folded away.

use crate::lir::{B, Base, Bin, Block, Callee, Cond, Function, Inst, Mem, Operand, Term, Un, V};
use Operand::C;
use kernel::abi::{Callout, Status, header};

/// A function that is being written.
#[derive(Debug)]
pub(super) struct Builder {
    pub(super) function: Function,
    /// Where operations go.
    pub(super) at: B,
    /// The operation of the design that they are for.
    pub(super) source: u32,
    /// Calls so far.
    pub(super) calls: u32,
}

/// Word `word` of the context block.
pub(super) fn context(word: u32) -> Mem {
    Mem { base: Base::Context, word, index: None }
}

impl Builder {
    /// An empty function, at its entry.
    pub(super) fn new(name: String) -> Builder {
        let mut builder = Builder {
            function: Function { name, ..Function::default() },
            at: B(0),
            source: u32::MAX,
            calls: 0,
        };
        builder.at = builder.block();
        builder
    }

    pub(super) fn var(&mut self) -> V {
        self.function.variables += 1;
        V(self.function.variables - 1)
    }

    /// A new block, which returns until it gets another end.
    pub(super) fn block(&mut self) -> B {
        let end = Term::Return(C(u64::from(Status::Stop as u32)));
        self.function.blocks.push(Block { insts: Vec::new(), term: end, cold: false });
        B(self.function.blocks.len() as u32 - 1)
    }

    pub(super) fn cold_block(&mut self) -> B {
        let block = self.block();
        self.function.blocks[block.0 as usize].cold = true;
        block
    }

    /// How many operations there are in this block.
    pub(super) fn position(&self) -> usize {
        self.function.blocks[self.at.0 as usize].insts.len()
    }

    /// An operation, by block and position.
    pub(super) fn inst_at(&mut self, (block, at): (B, usize)) -> &mut Inst {
        &mut self.function.blocks[block.0 as usize].insts[at].0
    }

    /// Ends the current block and goes on at `next`.
    pub(super) fn end(&mut self, term: Term, next: B) {
        self.function.blocks[self.at.0 as usize].term = term;
        self.at = next;
    }

    pub(super) fn emit(&mut self, inst: Inst) {
        let source = self.source;
        self.calls += u32::from(matches!(inst, Inst::Call { .. }));
        self.function.blocks[self.at.0 as usize].insts.push((inst, source));
    }

    pub(super) fn copy(&mut self, dst: V, src: Operand) {
        if src != Operand::V(dst) {
            self.emit(Inst::Copy { dst, src });
        }
    }

    pub(super) fn bin(&mut self, op: Bin, a: Operand, b: Operand) -> Operand {
        if let Some(known) = fold(op, a, b) {
            return known;
        }
        // A constant goes to the right where the order does not matter.
        let commutes = matches!(op, Bin::Add | Bin::Mul | Bin::MulHigh | Bin::And | Bin::Or | Bin::Xor);
        let (a, b) = if commutes && matches!(a, C(_)) { (b, a) } else { (a, b) };
        let dst = self.var();
        self.emit(Inst::Bin { op, dst, a, b });
        dst.into()
    }

    pub(super) fn and(&mut self, a: Operand, b: Operand) -> Operand {
        self.bin(Bin::And, a, b)
    }

    pub(super) fn or(&mut self, a: Operand, b: Operand) -> Operand {
        self.bin(Bin::Or, a, b)
    }

    pub(super) fn xor(&mut self, a: Operand, b: Operand) -> Operand {
        self.bin(Bin::Xor, a, b)
    }

    pub(super) fn add(&mut self, a: Operand, b: Operand) -> Operand {
        self.bin(Bin::Add, a, b)
    }

    pub(super) fn sub(&mut self, a: Operand, b: Operand) -> Operand {
        self.bin(Bin::Sub, a, b)
    }

    /// Shift left by less than 64.
    pub(super) fn shl(&mut self, a: Operand, by: u64) -> Operand {
        self.bin(Bin::Shl, a, C(by))
    }

    /// Shift right by less than 64.
    pub(super) fn shr(&mut self, a: Operand, by: u64) -> Operand {
        self.bin(Bin::Shr, a, C(by))
    }

    pub(super) fn un(&mut self, op: Un, a: Operand) -> Operand {
        if let C(a) = a {
            return C(match op {
                Un::Not => !a,
                Un::Neg => a.wrapping_neg(),
                Un::Ones => u64::from(a.count_ones()),
                Un::LeadingZeros => u64::from(a.leading_zeros()),
                Un::TrailingZeros => u64::from(a.trailing_zeros()),
                Un::SignExtend(w) => sign_extend(a, u64::from(w)),
            });
        }
        let dst = self.var();
        self.emit(Inst::Un { op, dst, a });
        dst.into()
    }

    pub(super) fn cmp(&mut self, cond: Cond, a: Operand, b: Operand) -> Operand {
        match (a, b) {
            (C(a), C(b)) => C(u64::from(cond.holds(a, b))),
            _ if a == b => C(u64::from(cond.holds(0, 0))),
            (C(_), _) => {
                let dst = self.var();
                self.emit(Inst::Cmp { cond: cond.swap(), dst, a: b, b: a });
                dst.into()
            }
            _ => {
                let dst = self.var();
                self.emit(Inst::Cmp { cond, dst, a, b });
                dst.into()
            }
        }
    }

    /// `flag` is 0 or 1.
    pub(super) fn select(&mut self, flag: Operand, yes: Operand, no: Operand) -> Operand {
        match flag {
            C(0) => return no,
            C(_) => return yes,
            _ if yes == no => return yes,
            _ if (yes, no) == (C(1), C(0)) => return flag,
            _ => {}
        }
        let dst = self.var();
        self.emit(Inst::Select { dst, flag, yes, no });
        dst.into()
    }

    pub(super) fn load(&mut self, mem: Mem) -> Operand {
        self.load_bits(mem, 64)
    }

    /// The word at this position of a value of this width, which is in memory from a place on.
    pub(super) fn load_limb(&mut self, mem: Mem, position: u32, width: u64) -> Operand {
        let bits = (width - 64 * u64::from(position)).min(64);
        self.load_bits(Mem { word: mem.word + position, ..mem }, bits as u8)
    }

    fn load_bits(&mut self, mem: Mem, bits: u8) -> Operand {
        let dst = self.var();
        self.emit(Inst::Load { dst, mem, bits });
        dst.into()
    }

    pub(super) fn store(&mut self, mem: Mem, src: Operand) {
        self.emit(Inst::Store { mem, src });
    }

    pub(super) fn branch(&mut self, cond: Cond, a: Operand, b: Operand, yes: B, no: B, next: B) {
        let term = match (a, b) {
            (C(a), C(b)) => Term::Jump(if cond.holds(a, b) { yes } else { no }),
            (C(_), _) => Term::Branch { cond: cond.swap(), a: b, b: a, yes, no },
            _ => Term::Branch { cond, a, b, yes, no },
        };
        self.end(term, next);
    }

    pub(super) fn call(&mut self, callout: Callout, arg: Operand) -> V {
        let dst = self.var();
        self.emit(Inst::Call { callee: Callee::Callout(callout), arg, dst: Some(dst) });
        dst
    }

    /// Calls out, and returns `Stop` if that says so.
    pub(super) fn call_or_stop(&mut self, callout: Callout, arg: Operand) {
        let status = self.call(callout, arg);
        let (stop, on) = (self.cold_block(), self.block());
        self.branch(Cond::Ne, status.into(), C(0), stop, on, stop);
        self.end(Term::Return(C(u64::from(Status::Stop as u32))), on);
    }

    /// Pays for a back-edge or call; `callout` is called with `arg` when nothing is left.
    pub(super) fn spend(&mut self, callout: Callout, arg: Operand) {
        let budget = self.load(context(header::BUDGET));
        let (pay, refill, on) = (self.block(), self.cold_block(), self.block());
        self.branch(Cond::Eq, budget, C(0), refill, pay, pay);
        let left = self.sub(budget, C(1));
        self.store(context(header::BUDGET), left);
        self.end(Term::Jump(on), refill);
        self.call_or_stop(callout, arg);
        self.end(Term::Jump(on), on);
    }

    pub(super) fn finish(&mut self, status: Status, next: B) {
        self.end(Term::Return(C(u64::from(status as u32))), next);
    }
}

/// The low `width` bits (1 to 64) as a signed number.
pub(super) fn sign_extend(a: u64, width: u64) -> u64 {
    let shift = 64 - width;
    ((a << shift) as i64 >> shift) as u64
}

fn fold(op: Bin, a: Operand, b: Operand) -> Option<Operand> {
    if let (C(a), C(b)) = (a, b) {
        return Some(C(match op {
            Bin::Add => a.wrapping_add(b),
            Bin::Sub => a.wrapping_sub(b),
            Bin::Mul => a.wrapping_mul(b),
            Bin::MulHigh => ((u128::from(a) * u128::from(b)) >> 64) as u64,
            Bin::And => a & b,
            Bin::Or => a | b,
            Bin::Xor => a ^ b,
            Bin::Shl => a.wrapping_shl(b as u32),
            Bin::Shr => a.wrapping_shr(b as u32),
            Bin::Sar => (a as i64).wrapping_shr(b as u32) as u64,
            Bin::DivU => a.checked_div(b)?,
            Bin::RemU => a.checked_rem(b)?,
            Bin::DivS => (a as i64).checked_div(b as i64)? as u64,
            Bin::RemS => (a as i64).checked_rem(b as i64)? as u64,
        }));
    }
    match (op, a, b) {
        (Bin::Add | Bin::Or | Bin::Xor, x, C(0)) | (Bin::Add | Bin::Or | Bin::Xor, C(0), x) => Some(x),
        (Bin::Sub | Bin::Shl | Bin::Shr | Bin::Sar, x, C(0)) => Some(x),
        (Bin::And | Bin::Mul | Bin::MulHigh, _, C(0)) | (Bin::And | Bin::Mul | Bin::MulHigh, C(0), _) => {
            Some(C(0))
        }
        (Bin::And, x, C(u64::MAX)) | (Bin::And, C(u64::MAX), x) => Some(x),
        (Bin::Or, _, C(u64::MAX)) | (Bin::Or, C(u64::MAX), _) => Some(C(u64::MAX)),
        (Bin::Mul | Bin::DivU | Bin::DivS, x, C(1)) | (Bin::Mul, C(1), x) => Some(x),
        (Bin::And | Bin::Or, x, y) if x == y => Some(x),
        (Bin::Xor | Bin::Sub, x, y) if x == y => Some(C(0)),
        (Bin::Shl | Bin::Shr, C(0), _) => Some(C(0)),
        _ => None,
    }
}
