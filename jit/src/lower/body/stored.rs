//! Linear memory: loads and stores of bits in place, and what is known to be in it.

use super::Running;
use crate::lir::{Base, Cond, Mem, Operand, Term as End};
use crate::lower::Lower;
use crate::lower::builder::context;
use crate::lower::value::{Bits, Form, Val, mask, offset};
use Operand::C;
use ir::design::body::{Arg, Imm, Inst};
use ir::design::ty::TyId;
use ir::ops::OpKind as K;
use kernel::abi::header;
use kernel::code::{Failure, InstRef};
use kernel::layout::Class;

/// Values of more words are stored by the kernel.
const MOST_WORDS: u64 = 256;

/// What linear memory holds where the code is that is written.
#[derive(Debug)]
pub(in crate::lower) struct Stored {
    address: Arg,
    ty: TyId,
    value: Val,
}

impl<'a> Lower<'a> {
    /// Loads and stores of bits: inline, unless it is near the end of memory or outside of it.
    pub(super) fn memory_inst(
        &mut self,
        run: &mut Running<'a>,
        at: InstRef,
        rest: &[Inst],
        inst: &Inst,
    ) -> Result<bool, Failure> {
        let loads = inst.kind == K::LlvmLoad;
        let (address, ty) = if loads { (0, inst.result_types[0]) } else { (1, inst.arg_types[0]) };
        let Class::Bits(width) = self.class(ty) else { return Ok(false) };
        let place = inst.args[address];
        if loads && let Some(stored) = self.stored.as_ref().filter(|s| (s.address, s.ty) == (place, ty)) {
            let value = stored.value.clone();
            self.bind(run, inst.result, value);
            return Ok(true);
        }
        if !loads && self.is_overwritten(run, rest, inst) {
            return Ok(true);
        }
        if !loads {
            self.stored = None;
        }
        let inline = match width {
            0 => false,
            1..=64 => true,
            _ => !loads && width.is_multiple_of(64) && width / 64 <= MOST_WORDS,
        };
        let args = self.args(run, &inst.args)?;
        let Val::Bits(address) = &args[address] else { return Ok(false) };
        if !inline {
            return Ok(false);
        }
        let address = address.single(&mut self.b);
        let (near, far, done) = (self.b.block(), self.b.cold_block(), self.b.block());
        let distance = self.b.sub(address, C(kernel::memory::BASE));
        let room = self.b.load(context(header::MEMORY_ROOM));
        self.b.branch(Cond::Ult, distance, room, near, far, near);
        if width > 64 {
            // The last word has to be in bounds, too.
            let inside = self.b.block();
            let last = self.b.add(distance, C(width / 8 - 8));
            self.b.branch(Cond::Ult, last, room, inside, far, inside);
        }
        let base = self.b.load(context(header::MEMORY_AT));
        let pointer = self.b.var();
        let word = self.b.add(base, distance);
        self.b.copy(pointer, word);
        let memory = Mem { base: Base::Outside(pointer), word: 0, index: None };
        let out = self.b.var();
        match &args[0] {
            _ if loads => {
                let word = self.b.load(memory);
                let value = self.b.and(word, C(mask(width)));
                self.b.copy(out, value);
            }
            Val::Bits(value) if width <= 64 => {
                let value = value.single(&mut self.b);
                let bytes = mask(width.next_multiple_of(8));
                let old = self.b.load(offset(memory, 0));
                let kept = self.b.and(old, C(!bytes));
                let merged = self.b.or(kept, value);
                self.b.store(memory, merged);
            }
            value => drop(self.save(memory, ty, value)),
        }
        if !loads {
            self.note_effect();
        }
        self.b.end(End::Jump(done), far);
        let results = self.outline(at, inst, &args, false, &|_| None);
        if let Some(Val::Bits(value)) = results.first() {
            let value = value.single(&mut self.b);
            self.b.copy(out, value);
        }
        self.b.end(End::Jump(done), done);
        if loads {
            self.bind(run, inst.result, Val::Bits(Bits::word(width, out.into())));
            return Ok(true);
        }
        self.forget_all();
        // What is a view of memory may be another value later.
        if let Val::Bits(Bits { form: Form::Words(_) | Form::Parts(_) | Form::Pool(_), .. }) = &args[0] {
            self.stored = Some(Stored { address: place, ty, value: args[0].clone() });
        }
        Ok(true)
    }

    /// Whether a store into a block of memory of this body is followed by another one there, before anything can look.
    fn is_overwritten(&mut self, run: &Running<'_>, rest: &[Inst], inst: &Inst) -> bool {
        let Arg::Slot(address) = inst.args[1] else { return false };
        let next = rest.iter().find(|i| !ir::design::trace::is_pure(i.kind));
        let again = next.is_some_and(|i| {
            i.kind == K::LlvmStore && i.args[1] == inst.args[1] && i.arg_types[0] == inst.arg_types[0]
        });
        if !again {
            return false;
        }
        // It is in bounds: what is not fails at the first store.
        let mut insts = run.body.blocks.iter().flat_map(|b| &b.insts);
        let whole = |i: &&Inst| i.kind == K::LlvmAlloca && i.imm == Imm::Type(inst.arg_types[0]);
        let Some(made) = insts.find(|i| i.result == address && whole(i)) else { return false };
        let Ok(Val::Bits(count)) = self.arg(run, made.args[0]) else { return false };
        count.limbs().is_some_and(|limbs| limbs.iter().any(|limb| *limb > 0))
    }
}
