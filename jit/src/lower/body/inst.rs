//! The instructions of a body.

use super::{Running, is_constant};
use crate::lir::{Callee, Cond, Inst as Op, Mem, Operand, Term as End};
use crate::lower::builder::context;
use crate::lower::refs::local;
use crate::lower::value::{Bits, Low, Ref, Root, Val};
use crate::lower::{Exit, Lower, unsupported};
use Operand::C;
use ir::design::body::{Arg, Block, Imm, Inst, PrintMode};
use ir::design::{BodyId, FuncCode, SigId};
use ir::ops::OpKind as K;
use kernel::abi::{Callout, Status, header};
use kernel::code::{Failure, InstRef};
use kernel::layout::root;
use smallvec::SmallVec;

impl<'a> Lower<'a> {
    pub(super) fn inst(
        &mut self,
        run: &mut Running<'a>,
        block: u32,
        position: u32,
        inst: &'a Inst,
    ) -> Result<(), Failure> {
        let at = InstRef::Body(run.id, block, position);
        let homes: SmallVec<[Mem; 1]> = inst
            .result_slots()
            .map(|slot| self.frame_place(run.frame, run.places.slots[slot as usize]))
            .collect();
        let home = |i: usize| homes.get(i).copied();
        let is_pure = ir::design::trace::is_pure(inst.kind);
        if !is_pure && !keeps_memory(inst.kind) {
            self.stored = None;
        }
        match inst.kind {
            K::LlhdPrb => {
                let target = self.arg(run, inst.args[0])?;
                let Val::Ref(reference) = &target else { return Err(unsupported(inst)) };
                let read = match self.is_laid(reference) {
                    true => None,
                    false => self.read(reference, inst.result_types[0], &run.slots),
                };
                let value = match read {
                    Some(value) => value,
                    None => {
                        let short = match self.put_in_frame(run, inst)? {
                            Some(_) => None,
                            None if self.is_laid(reference) => None,
                            None => {
                                let (ty, guess) = (inst.result_types[0], self.guess(run, inst.args[0]));
                                let width = self.types().width(ty).unwrap_or(0);
                                self.probe_window(reference, width, guess)
                            }
                        };
                        let value =
                            self.outline(at, inst, std::slice::from_ref(&target), false, &home).remove(0);
                        match (short, value) {
                            (Some((found, on)), Val::Bits(bits)) => {
                                let word = bits.single(&mut self.b);
                                self.b.copy(found, word);
                                self.b.end(End::Jump(on), on);
                                Val::Bits(Bits::word(bits.width, found.into()))
                            }
                            (_, value) => value,
                        }
                    }
                };
                self.bind(run, inst.result, value);
                return Ok(());
            }
            K::LlhdDrv => return self.drive_inst(run, at, inst),
            K::LlhdSig => {
                if let Imm::Local { slot: Some(slot), .. } = inst.imm {
                    let content = self.arg(run, inst.args[0])?;
                    let ty = run.body.slots[slot as usize];
                    if let Some(variables) = run.slots[slot as usize].clone()
                        && !run.tables.contains(&slot)
                    {
                        self.assign(&variables, ty, &content);
                    }
                    let width = self.width(inst.arg_types[0]);
                    let reference =
                        Ref::Static { root: Root::Slot(slot), low: Low::At(0), width, valid: (0, width) };
                    // References to promoted signals never leave their body.
                    run.slots[inst.result as usize] = Some(Val::Ref(reference));
                    return Ok(());
                }
            }
            K::LlhdCurrentTime => {
                let fs = self.b.load(context(header::NOW_FS));
                self.bind(run, inst.result, Val::Time(fs, C(0)));
                return Ok(());
            }
            K::FuncCall | K::LlhdCallCoroutine | K::FuncCallIndirect | K::LlvmCall => {
                let external = match inst.imm {
                    Imm::Callee(func) => {
                        matches!(self.design.funcs[func.index()].code, FuncCode::External(_))
                    }
                    _ => false,
                };
                let body = match inst.imm {
                    Imm::Callee(func) => match self.design.funcs[func.index()].code {
                        FuncCode::Body(body) => Some(body),
                        FuncCode::External(_) => None,
                    },
                    _ => None,
                };
                if let Some(body) = body
                    && self.layout.bodies[body.index()].inline
                    && run.outermost
                {
                    return self.inline(run, at, inst, body);
                }
                if !external {
                    return self.call_inst(run, block, position, inst);
                }
            }
            K::LlvmLoad | K::LlvmStore => {
                let rest = &run.body.blocks[block as usize].insts[position as usize + 1..];
                if self.memory_inst(run, at, rest, inst)? {
                    return Ok(());
                }
            }
            K::SimProcPrint if matches!(inst.imm, Imm::Print { mode: PrintMode::Silent, .. }) => {
                return Ok(());
            }
            _ => {}
        }
        let args = self.args(run, &inst.args)?;
        if inst.kind == K::HwArrayInject
            && run.patched.contains_key(&inst.result)
            && let Some(base) = self.as_patched(run, inst.args[0], &args[0])
            && let (Val::Bits(index), Val::Bits(part)) = (&args[1], &args[2])
            && let Some(value) = self.patch(inst, &base, index, part)
        {
            self.bind(run, inst.result, value);
            return Ok(());
        }
        let pure = is_pure && !matches!(inst.kind, K::LlvmMlirAddressof | K::SimFmtHierPath);
        let results = if pure {
            self.pure(at, inst, &args, &home)?
        } else {
            let results = self.outline(at, inst, &args, false, &home);
            // Files, memory and signals may have changed.
            if !matches!(inst.kind, K::SimFmtCurrentTime | K::SimFmtHierPath | K::LlvmMlirAddressof) {
                self.forget_all();
            }
            results
        };
        for (slot, value) in inst.result_slots().zip(results) {
            self.bind(run, slot, value);
        }
        Ok(())
    }

    fn drive_inst(&mut self, run: &mut Running<'a>, at: InstRef, inst: &Inst) -> Result<(), Failure> {
        let Imm::Drive { enable, .. } = inst.imm else { return Err(unsupported(inst)) };
        let done = self.b.block();
        if enable {
            let flag = self.arg(run, inst.args[3])?;
            let Val::Bits(flag) = flag else { return Err(unsupported(inst)) };
            let flag = flag.single(&mut self.b);
            let on = self.b.block();
            self.b.branch(Cond::Ne, flag, C(0), on, done, on);
        }
        // What is computed under the enable is at hand there only.
        let cache = if enable { Some(self.cache.clone()) } else { None };
        let target = self.arg(run, inst.args[0])?;
        let value = self.arg(run, inst.args[1])?;
        let delay = self.arg(run, inst.args[2])?;
        let Val::Ref(reference) = &target else { return Err(unsupported(inst)) };
        if let Ref::Static { root: Root::Slot(slot), .. } = reference
            && run.tables.contains(slot)
        {
            if is_constant(&value) {
                run.slots[*slot as usize] = Some(value);
                self.b.end(End::Jump(done), done);
                return Ok(());
            }
            self.own_variables(run, *slot);
        }
        let laid = self.is_laid(reference);
        if laid || !self.drive(reference, &value, &delay, &inst.imm, &run.slots) {
            if matches!(reference, Ref::Static { root: Root::Signal(s), .. } if self.overlay.contains_key(s))
            {
                return Err(unsupported(inst));
            }
            let local = self.put_in_frame(run, inst)?;
            let short = match local {
                Some(_) => None,
                None if laid => None,
                None => {
                    let guess = self.guess(run, inst.args[0]);
                    self.drive_window(reference, &value, &delay, &inst.imm, guess)
                }
            };
            let mut args = vec![target.clone(), value, delay];
            if enable {
                args.push(Val::Bits(Bits::word(1, C(1))));
            }
            self.outline(at, inst, &args, false, &|_| None);
            self.forget_all();
            if let Some(slot) = local {
                self.reload(run, slot);
            }
            if let Some(on) = short {
                self.b.end(End::Jump(on), on);
            }
        }
        if let Ref::Static { root: Root::Slot(slot), .. } = reference
            && run.places.pinned[*slot as usize]
            && let Some(value) = run.slots[*slot as usize].clone()
        {
            let home = self.frame_place(run.frame, run.places.slots[*slot as usize]);
            self.save(home, run.body.slots[*slot as usize], &value);
        }
        if let Some(cache) = cache {
            // Of what was at hand before, that is left which the drive did not change.
            let now = std::mem::take(&mut self.cache);
            self.cache = cache.into_iter().filter(|(gv, _)| now.contains_key(gv)).collect();
        }
        if !enable {
            self.go_on(done);
        }
        self.b.end(End::Jump(done), done);
        Ok(())
    }

    /// Whether the kernel has to look whether a signal was written over the store, or to do so.
    fn is_laid(&self, reference: &Ref) -> bool {
        self.laid && !matches!(reference, Ref::Static { root: Root::Slot(_), .. })
    }

    /// A signal of the design that an argument of a block may be a reference into: what some way to the block says.
    fn guess(&self, run: &Running<'_>, arg: Arg) -> Option<SigId> {
        let Arg::Slot(slot) = arg else { return None };
        let at = |block: &Block| block.args.iter().position(|arg| *arg == slot);
        let (block, position) = (0..).zip(&run.body.blocks).find_map(|(i, block)| Some((i, at(block)?)))?;
        let edges = run.body.blocks.iter().flat_map(|from| from.term.edges());
        edges
            .filter(|edge| edge.block == block)
            .filter_map(|edge| edge.args.get(position))
            .find_map(|arg| root(self.design, run.body, run.captures, *arg))
    }

    /// What a probe or a drive refers to goes to the frame, where the kernel looks for it, if it is a promoted signal: its slot.
    fn put_in_frame(&mut self, run: &Running<'a>, inst: &Inst) -> Result<Option<u32>, Failure> {
        let Some(slot) = local(run.body, inst.args[0]) else { return Ok(None) };
        if !run.places.seeks {
            return Err(unsupported(inst));
        }
        self.spill(run, &[slot], &[]);
        Ok(Some(slot))
    }

    fn call_inst(
        &mut self,
        run: &mut Running<'a>,
        block: u32,
        position: u32,
        inst: &Inst,
    ) -> Result<(), Failure> {
        let args = self.args(run, &inst.args)?;
        let Some(index) = run.places.after_call(block, position) else { return Err(unsupported(inst)) };
        let mut word = 0;
        for (arg, ty) in args.iter().zip(&inst.arg_types) {
            word += self.hand_over(word, *ty, arg);
        }
        let results: Vec<u32> = inst.result_slots().collect();
        let places = run.places;
        self.spill(run, &places.live[index as usize], &results);
        self.leave(run, index, index, Status::Call);
        let on = self.b.block();
        self.b.at = on;
        run.returns.insert(index, on);
        self.forget_all();
        self.room = Default::default();
        for slot in results {
            let ty = run.body.slots[slot as usize];
            let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
            let value = self.fetch(home, ty);
            self.bind(run, slot, value);
        }
        Ok(())
    }

    /// Lowers a call in place.
    fn inline(
        &mut self,
        run: &mut Running<'a>,
        at: InstRef,
        inst: &'a Inst,
        body: BodyId,
    ) -> Result<(), Failure> {
        let args = self.args(run, &inst.args)?;
        let id = u64::from(self.inst_id(at));
        self.b.spend(Callout::Inst, C(id));
        let done = self.b.block();
        let frame = Some(self.layout.inline_frames[body.index()]);
        let mut callee = self.prepare(body, &[], frame, &[], Exit::Inline(done));
        let mut moves = Vec::new();
        if let Some(entry) = callee.body.blocks.first() {
            for (slot, value) in entry.args.iter().zip(&args) {
                if let Some(variables) = callee.slots[*slot as usize].clone() {
                    self.moves(&variables, callee.body.slots[*slot as usize], value, &mut moves);
                }
            }
        }
        self.move_all(moves);
        for (slot, ty) in inst.result_slots().zip(&inst.result_types) {
            let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
            let variables = self.fresh(*ty, home);
            callee.returned.push(variables);
        }
        let allocates = callee.body.blocks.iter().flat_map(|b| &b.insts).any(|i| i.kind == K::LlvmAlloca);
        let held = allocates.then(|| self.b.call(Callout::Blocks, C(u64::MAX)));
        let cache = std::mem::take(&mut self.cache);
        let pure =
            callee.body.blocks.iter().flat_map(|b| &b.insts).all(|i| ir::design::trace::is_pure(i.kind));
        let effects = vec![self.effect; callee.body.blocks.len()];
        let Some(&start) = callee.blocks.first() else { return Err(unsupported(inst)) };
        self.b.end(End::Jump(start), start);
        let effect = self.effect;
        self.blocks(&mut callee, &effects)?;
        self.effect = effect;
        self.b.at = done;
        self.b.source = inst.op.0;
        if let Some(held) = held {
            self.b.emit(Op::Call { callee: Callee::Callout(Callout::Blocks), arg: held.into(), dst: None });
        }
        self.room = Default::default();
        self.stored = None;
        self.cache = if pure { cache } else { Default::default() };
        for (slot, value) in inst.result_slots().zip(std::mem::take(&mut callee.returned)) {
            self.bind(run, slot, value);
        }
        Ok(())
    }
}

/// Whether an operation that is not pure leaves linear memory as it is, or says itself what it does to it.
fn keeps_memory(kind: K) -> bool {
    matches!(kind, K::LlvmLoad | K::LlvmStore | K::LlhdPrb | K::LlhdDrv | K::LlhdSig)
}
