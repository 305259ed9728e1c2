//! Bodies: blocks, slots, suspension and resumption.

use super::builder::context;
use super::value::{Form, Low, Ref, Root, Val, is_wide, mask, offset};
use super::{Exit, Lower, unsupported};
use crate::lir::{B, Base, Cond, Mem, Operand, Term as End};
use Operand::C;
use ir::design::body::{Arg, Body, Edge, Imm, Inst, PrintMode, Term, Watch};
use ir::design::ty::TyId;
use ir::design::{BodyId, FuncCode, Gv, ProcId, SigId};
use ir::ops::OpKind as K;
use kernel::abi::{Callout, Status, frame, header};
use kernel::code::{Failure, InstRef};
use kernel::layout::{BodyLayout, Class};
use std::collections::{HashMap, HashSet};

/// A body that is being lowered.
pub(super) struct Running<'a> {
    id: BodyId,
    body: &'a Body,
    places: &'a BodyLayout,
    captures: &'a [Gv],
    /// The frame, if it is in the context block.
    frame: Option<u32>,
    /// Signals that hold the results, where the network publishes them itself.
    results: &'a [SigId],
    /// Variables for the results of a call that is lowered in place.
    returned: Vec<Val>,
    exit: Exit,
    /// The values of slots. Each has one definition, which dominates its uses; contents of promoted signals, arguments
    /// of blocks and what lives across a suspension are in variables of their own.
    pub(super) slots: Vec<Option<Val>>,
    /// Slots with variables of their own.
    kept: Vec<bool>,
    /// LIR blocks of the blocks.
    blocks: Vec<B>,
    /// LIR blocks where code goes on after calls, by resume index.
    returns: HashMap<u32, B>,
    /// Whether nothing calls it, or it is lowered in place in such a body.
    outermost: bool,
    /// Wide slots whose value is used up before anything can change the signal that it is a view of.
    views: HashSet<u32>,
}

impl<'a> Lower<'a> {
    pub(super) fn process(&mut self, process: ProcId) -> Result<(), Failure> {
        let info = &self.design.processes[process.index()];
        let frame = Some(self.layout.process_frames[process.index()]);
        self.body(info.body, &info.captures, frame, &[], Exit::Return, true)
    }

    pub(super) fn function(&mut self, body: BodyId) -> Result<(), Failure> {
        self.body(body, &[], None, &[], Exit::Return, false)
    }

    /// Lowers a body from the current block on. `first` says that effects before its first wait are to be noted.
    pub(super) fn body(
        &mut self,
        id: BodyId,
        captures: &'a [Gv],
        frame: Option<u32>,
        results: &'a [SigId],
        exit: Exit,
        first: bool,
    ) -> Result<(), Failure> {
        let mut run = self.prepare(id, captures, frame, results, exit);
        let body = run.body;
        let dispatch = self.b.block();
        self.b.end(End::Jump(dispatch), dispatch);
        let effects = if first { before_first_wait(body) } else { vec![false; body.blocks.len()] };
        self.blocks(&mut run, &effects)?;
        self.effect = false;
        self.b.source = u32::MAX;
        let after = self.b.at;
        self.resumes(&mut run, dispatch);
        self.b.at = after;
        Ok(())
    }

    /// Gives blocks and variables to a body.
    fn prepare(
        &mut self,
        id: BodyId,
        captures: &'a [Gv],
        frame: Option<u32>,
        results: &'a [SigId],
        exit: Exit,
    ) -> Running<'a> {
        let body = &self.design.bodies[id.index()];
        let places = &self.layout.bodies[id.index()];
        let mut kept = vec![false; body.slots.len()];
        places.live.iter().skip(1).flatten().for_each(|s| kept[*s as usize] = true);
        body.blocks.iter().flat_map(|b| &b.args).for_each(|s| kept[*s as usize] = true);
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            if let Imm::Local { slot: Some(slot), .. } = inst.imm {
                kept[slot as usize] = true;
            }
        }
        let blocks = body.blocks.iter().map(|_| self.b.block()).collect();
        let mut run = Running {
            id,
            body,
            places,
            captures,
            frame,
            results,
            returned: Vec::new(),
            exit,
            slots: vec![None; body.slots.len()],
            kept,
            blocks,
            returns: HashMap::new(),
            outermost: frame.is_some(),
            views: views(body),
        };
        // Contents of promoted signals and arguments are in variables from the start.
        for slot in body.blocks.iter().flat_map(|b| b.args.iter().copied()) {
            self.own_variables(&mut run, slot);
        }
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            if let Imm::Local { slot: Some(slot), .. } = inst.imm {
                self.own_variables(&mut run, slot);
            }
        }
        run
    }

    /// Lowers the blocks of a body; in which of them the kernel has to know of effects.
    fn blocks(&mut self, run: &mut Running<'a>, effects: &[bool]) -> Result<(), Failure> {
        let (order, lone) = order(run.body);
        let mut caches: HashMap<u32, HashMap<Gv, Val>> = HashMap::new();
        for block in order {
            self.b.at = run.blocks[block as usize];
            self.effect = effects[block as usize];
            // What was at hand at the end of the only block before is at hand here.
            self.cache = match lone[block as usize] {
                Some(before) => caches.get(&before).cloned().unwrap_or_default(),
                None => HashMap::new(),
            };
            self.block(run, block)?;
            caches.insert(block, std::mem::take(&mut self.cache));
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
            self.b.emit(crate::lir::Inst::Call { callout: Callout::Blocks, arg: held.into(), dst: None });
        }
        self.reserved = 0;
        self.cache = if pure { cache } else { HashMap::new() };
        for (slot, value) in inst.result_slots().zip(std::mem::take(&mut callee.returned)) {
            self.bind(run, slot, value);
        }
        Ok(())
    }

    pub(super) fn slot_type(&self, slot: u32) -> Option<TyId> {
        self.body_types.get(slot as usize).copied()
    }

    fn own_variables(&mut self, run: &mut Running<'_>, slot: u32) {
        let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
        let ty = run.body.slots[slot as usize];
        run.slots[slot as usize] = Some(self.fresh(ty, home));
    }

    /// The entry: goes on where the frame says.
    fn resumes(&mut self, run: &mut Running<'_>, dispatch: B) {
        self.b.at = dispatch;
        let count = run.places.resumes.len();
        let stubs: Vec<B> = (0..count).map(|_| self.b.block()).collect();
        let resume = self.frame_place(run.frame, frame::RESUME);
        if count == 1 {
            self.b.end(End::Jump(stubs[0]), stubs[0]);
        } else {
            let index = self.b.load(resume);
            match index {
                Operand::V(index) => {
                    let targets = stubs.clone();
                    self.b.end(End::Switch { index, targets }, stubs[0]);
                }
                C(_) => self.b.end(End::Jump(stubs[0]), stubs[0]),
            }
        }
        for (i, stub) in stubs.iter().enumerate() {
            self.b.at = *stub;
            let target = match run.places.resumes[i] {
                r if r.call => run.returns.get(&(i as u32)).copied(),
                r => run.blocks.get(r.block as usize).copied(),
            };
            let Some(target) = target else { continue };
            for &slot in &run.places.live[i] {
                self.reload(run, slot);
            }
            self.b.end(End::Jump(target), target);
        }
    }

    /// Takes a slot from the frame into its variables.
    fn reload(&mut self, run: &Running<'_>, slot: u32) {
        let ty = run.body.slots[slot as usize];
        let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
        let Some(variables) = run.slots[slot as usize].clone() else { return };
        if is_constant(&variables) {
            return;
        }
        if let Val::Ref(Ref::Static { low: Low::Element { index: Operand::V(index), within, .. }, .. }) =
            variables
        {
            // Kept as distance from the start, see `bind`.
            let low = self.b.load(offset(home, kernel::layout::reference::LOW));
            self.b.copy(index, low);
            if let Operand::V(within) = within {
                let to = self.b.load(offset(home, kernel::layout::reference::TO));
                let inside = self.b.cmp(Cond::Ult, low, to);
                self.b.copy(within, inside);
            }
            return;
        }
        let value = self.fetch(home, ty);
        self.assign(&variables, ty, &value);
    }

    /// Puts slots into the frame.
    fn spill(&mut self, run: &Running<'_>, slots: &[u32], but: &[u32]) {
        for &slot in slots.iter().filter(|s| !but.contains(s)) {
            let Some(value) = run.slots[slot as usize].clone() else { continue };
            let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
            self.save(home, run.body.slots[slot as usize], &value);
        }
    }

    fn arg(&mut self, run: &Running<'_>, arg: Arg) -> Result<Val, Failure> {
        match arg {
            Arg::Slot(slot) => run.slots[slot as usize]
                .clone()
                .ok_or_else(|| Failure::Unsupported("first_op:undefined".to_owned())),
            Arg::Capture(capture) => match run.captures.get(capture as usize) {
                Some(gv) => self.graph(*gv),
                None => Err(Failure::Unsupported("first_op:capture".to_owned())),
            },
            Arg::Graph(gv) => self.graph(gv),
        }
    }

    fn args(&mut self, run: &Running<'_>, args: &[Arg]) -> Result<Vec<Val>, Failure> {
        args.iter().map(|arg| self.arg(run, *arg)).collect()
    }

    /// Gives a slot its value.
    fn bind(&mut self, run: &mut Running<'_>, slot: u32, value: Val) {
        let ty = run.body.slots[slot as usize];
        let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
        let mut value = value;
        if let Val::Bits(bits) = &value
            && matches!(bits.form, Form::Memory(mem) if mem != home)
            && !run.views.contains(&slot)
        {
            self.save(home, ty, &value);
            value = Val::Bits(super::Bits { width: bits.width, form: Form::Memory(home) });
        }
        if run.kept[slot as usize] && !is_constant(&value) {
            let variables = match &value {
                Val::Ref(Ref::Static {
                    root,
                    low: Low::Element { base, index, stride, within },
                    width,
                    valid,
                }) => {
                    // As distance from the start: that is what a frame holds.
                    let far = self.b.bin(crate::lir::Bin::Mul, *index, C(*stride));
                    let at = self.b.add(far, C(*base));
                    let (index, inside) = (self.b.var(), self.b.var());
                    self.b.copy(index, at);
                    self.b.copy(inside, *within);
                    let low = Low::Element { base: 0, index: index.into(), stride: 1, within: inside.into() };
                    run.slots[slot as usize] =
                        Some(Val::Ref(Ref::Static { root: *root, low, width: *width, valid: *valid }));
                    return;
                }
                _ => self.fresh(ty, home),
            };
            self.assign(&variables, ty, &value);
            value = variables;
        }
        if run.places.pinned[slot as usize] {
            self.save(home, ty, &value);
        }
        run.slots[slot as usize] = Some(value);
    }

    fn block(&mut self, run: &mut Running<'a>, block: u32) -> Result<(), Failure> {
        let code = &run.body.blocks[block as usize];
        for slot in &code.args {
            if run.places.pinned[*slot as usize]
                && let Some(value) = run.slots[*slot as usize].clone()
            {
                let home = self.frame_place(run.frame, run.places.slots[*slot as usize]);
                self.save(home, run.body.slots[*slot as usize], &value);
            }
        }
        self.reserved = 0;
        let drives = code.insts.iter().filter(|i| i.kind == K::LlhdDrv);
        let words = drives.map(|i| self.event_words(run, i)).sum();
        if words > 0 {
            self.reserve(words);
        }
        for (i, inst) in code.insts.iter().enumerate() {
            self.b.source = inst.op.0;
            self.body_types = &run.body.slots;
            self.inst(run, block, i as u32, inst)?;
        }
        self.b.source = code.term_op.0;
        self.terminator(run, block, &code.term)
    }

    fn inst(
        &mut self,
        run: &mut Running<'a>,
        block: u32,
        position: u32,
        inst: &'a Inst,
    ) -> Result<(), Failure> {
        let at = InstRef::Body(run.id, block, position);
        let homes: Vec<Mem> = inst
            .result_slots()
            .map(|slot| self.frame_place(run.frame, run.places.slots[slot as usize]))
            .collect();
        let home = |i: usize| homes.get(i).copied();
        match inst.kind {
            K::LlhdPrb => {
                let target = self.arg(run, inst.args[0])?;
                let Val::Ref(reference) = &target else { return Err(unsupported(inst)) };
                let value = match self.read(reference, inst.result_types[0], &run.slots) {
                    Some(value) => value,
                    None if is_slot(reference) => return Err(unsupported(inst)),
                    None => self.outline(at, inst, std::slice::from_ref(&target), false, &home).remove(0),
                };
                self.bind(run, inst.result, value);
                return Ok(());
            }
            K::LlhdDrv => return self.drive_inst(run, at, inst),
            K::LlhdSig => {
                if let Imm::Local { slot: Some(slot), .. } = inst.imm {
                    let content = self.arg(run, inst.args[0])?;
                    let ty = run.body.slots[slot as usize];
                    if let Some(variables) = run.slots[slot as usize].clone() {
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
            K::LlvmLoad | K::LlvmStore if self.memory_inst(run, at, inst)? => return Ok(()),
            K::SimProcPrint if matches!(inst.imm, Imm::Print { mode: PrintMode::Silent, .. }) => {
                return Ok(());
            }
            _ => {}
        }
        let args = self.args(run, &inst.args)?;
        let pure = ir::design::trace::is_pure(inst.kind)
            && !matches!(inst.kind, K::LlvmMlirAddressof | K::SimFmtHierPath);
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

    /// A load or store of at most one word: inline, unless it is near the end of memory or outside of it.
    fn memory_inst(&mut self, run: &mut Running<'a>, at: InstRef, inst: &Inst) -> Result<bool, Failure> {
        let loads = inst.kind == K::LlvmLoad;
        let (address, ty) = if loads { (0, inst.result_types[0]) } else { (1, inst.arg_types[0]) };
        let Class::Bits(width @ 1..=64) = self.class(ty) else { return Ok(false) };
        let args = self.args(run, &inst.args)?;
        let Val::Bits(address) = &args[address] else { return Ok(false) };
        let address = address.single(&mut self.b);
        let (near, far, done) = (self.b.block(), self.b.cold_block(), self.b.block());
        let offset = self.b.sub(address, C(kernel::memory::BASE));
        let room = self.b.load(context(header::MEMORY_ROOM));
        self.b.branch(Cond::Ult, offset, room, near, far, near);
        let base = self.b.load(context(header::MEMORY_AT));
        let pointer = self.b.var();
        let place = self.b.add(base, offset);
        self.b.copy(pointer, place);
        let place = Mem { base: Base::V(pointer), word: 0, index: None };
        let bytes = mask(width.next_multiple_of(8));
        let out = self.b.var();
        if loads {
            let word = self.b.load(place);
            let value = self.b.and(word, C(mask(width)));
            self.b.copy(out, value);
        } else if let Val::Bits(value) = &args[0] {
            let value = value.single(&mut self.b);
            let old = self.b.load(place);
            let kept = self.b.and(old, C(!bytes));
            let merged = self.b.or(kept, value);
            self.b.store(place, merged);
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
            self.bind(run, inst.result, Val::Bits(super::Bits::word(width, out.into())));
        } else {
            self.forget_all();
        }
        Ok(true)
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
        if !self.drive(reference, &value, &delay, &inst.imm, &run.slots) {
            let local = is_slot(reference)
                || matches!(reference, Ref::Static { root: Root::Signal(s), .. } if self.overlay.contains_key(s));
            if local {
                return Err(unsupported(inst));
            }
            let mut args = vec![target.clone(), value, delay];
            if enable {
                args.push(Val::Bits(super::Bits::word(1, C(1))));
            }
            self.outline(at, inst, &args, false, &|_| None);
            self.forget_all();
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
        self.b.end(End::Jump(done), done);
        Ok(())
    }

    /// The words of the event that a drive makes in the queue of the next delta, if it does.
    fn event_words(&mut self, run: &Running<'_>, inst: &Inst) -> u32 {
        let delay = match inst.args[2] {
            Arg::Slot(slot) => run.slots[slot as usize].clone(),
            arg => self.arg(run, arg).ok(),
        };
        match delay {
            Some(Val::Time(C(0), C(1))) => self.class(inst.arg_types[1]).words() + 2,
            _ => 0,
        }
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
        for slot in results {
            let ty = run.body.slots[slot as usize];
            let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
            let value = self.fetch(home, ty);
            self.bind(run, slot, value);
        }
        Ok(())
    }

    /// Returns to the kernel, to go on at resume index `index`.
    fn leave(&mut self, run: &Running<'_>, index: u32, site: u32, status: Status) {
        let resume = self.frame_place(run.frame, frame::RESUME);
        self.b.store(resume, C(u64::from(index)));
        self.b.store(context(header::SITE), C(u64::from(site)));
        let next = self.b.block();
        match run.exit {
            Exit::Jump(to) if status != Status::Call => self.b.end(End::Jump(to), next),
            _ => self.b.finish(status, next),
        }
    }

    /// The end of a body without a next activation.
    fn conclude(
        &mut self,
        run: &Running<'_>,
        block: u32,
        args: &[Arg],
        status: Status,
    ) -> Result<(), Failure> {
        let values = self.args(run, args)?;
        if let Exit::Inline(done) = run.exit {
            let mut moves = Vec::new();
            for ((arg, value), variables) in args.iter().zip(&values).zip(&run.returned) {
                self.moves(variables, run.body.arg_type(*arg), value, &mut moves);
            }
            self.move_all(moves);
            let next = self.b.block();
            self.b.end(End::Jump(done), next);
            return Ok(());
        }
        self.commit();
        if run.results.is_empty() {
            let mut word = 0;
            for (arg, value) in args.iter().zip(&values) {
                word += self.hand_over(word, run.body.arg_type(*arg), value);
            }
        }
        for (signal, value) in run.results.iter().zip(&values) {
            self.write_whole(*signal, value);
        }
        self.b.store(context(header::SITE), C(u64::from(block)));
        let next = self.b.block();
        match run.exit {
            Exit::Jump(to) | Exit::Inline(to) => self.b.end(End::Jump(to), next),
            Exit::Return => self.b.finish(status, next),
        }
        Ok(())
    }

    /// Publishes what code that settles has written.
    fn commit(&mut self) {
        let mut written: Vec<(SigId, Val)> = self.overlay.iter().map(|(s, v)| (*s, v.clone())).collect();
        written.sort_by_key(|w| w.0);
        for (signal, value) in written {
            self.write_whole(signal, &value);
        }
    }

    /// The LIR block that an edge leads to, with its arguments bound on the way.
    fn edge(&mut self, run: &Running<'_>, from: u32, edge: &Edge) -> Result<B, Failure> {
        let target = run.blocks[edge.block as usize];
        let back = edge.block <= from;
        if edge.args.is_empty() && !back {
            return Ok(target);
        }
        let here = self.b.at;
        let way = self.b.block();
        self.b.at = way;
        let cache = self.cache.clone();
        if back {
            self.b.spend(Callout::Spend, C(0));
        }
        self.bind_edge(run, edge)?;
        self.b.end(End::Jump(target), here);
        self.cache = cache;
        Ok(way)
    }

    fn bind_edge(&mut self, run: &Running<'_>, edge: &Edge) -> Result<(), Failure> {
        let values = self.args(run, &edge.args)?;
        let mut moves = Vec::new();
        let params = &run.body.blocks[edge.block as usize].args;
        let wide = |v: &Val| matches!(v, Val::Bits(b) if is_wide(b.width));
        if values.iter().filter(|v| wide(v)).count() > 1 {
            return Err(Failure::Unsupported("first_op:cf.br of several wide values".to_owned()));
        }
        for (slot, value) in params.iter().zip(&values) {
            if let Some(variables) = run.slots[*slot as usize].clone() {
                self.moves(&variables, run.body.slots[*slot as usize], value, &mut moves);
            }
        }
        self.move_all(moves);
        Ok(())
    }

    fn terminator(&mut self, run: &mut Running<'a>, block: u32, term: &Term) -> Result<(), Failure> {
        match term {
            Term::Branch(edge) => {
                let to = self.edge(run, block, edge)?;
                let next = self.b.block();
                self.b.end(End::Jump(to), next);
            }
            Term::Cond(flag, yes, no) => {
                let flag = self.arg(run, *flag)?;
                let Val::Bits(flag) = flag else {
                    return Err(Failure::Unsupported("first_op:cf.cond_br".into()));
                };
                let flag = flag.single(&mut self.b);
                let (yes, no) = (self.edge(run, block, yes)?, self.edge(run, block, no)?);
                let next = self.b.block();
                self.b.branch(Cond::Ne, flag, C(0), yes, no, next);
            }
            Term::Switch(flag, cases, default) => self.switch(run, block, *flag, cases, default)?,
            Term::Wait { yields, delay, watches, resume } => {
                let mut word = 0;
                let values = self.args(run, yields)?;
                let delay = delay.map(|d| self.arg(run, d)).transpose()?;
                let mut watched = Vec::new();
                for watch in watches {
                    if let Watch::Ref(arg, _) = watch {
                        watched.push((run.body.arg_type(*arg), self.arg(run, *arg)?));
                    }
                }
                self.commit();
                if run.results.is_empty() && matches!(run.exit, Exit::Return) {
                    for (arg, value) in yields.iter().zip(&values) {
                        word += self.hand_over(word, run.body.arg_type(*arg), value);
                    }
                    if let Some(delay) = &delay {
                        let to = self.scratch(word);
                        self.save(to, TyId(0), delay);
                        word += 2;
                    }
                    for (ty, reference) in &watched {
                        word += self.hand_over(word, *ty, reference);
                    }
                } else {
                    for (signal, value) in run.results.iter().zip(&values) {
                        self.write_whole(*signal, value);
                    }
                }
                let Some(index) = run.places.after_wait(block) else {
                    return Err(Failure::Unsupported("first_op:llhd.wait".into()));
                };
                self.bind_edge(run, resume)?;
                let places = run.places;
                self.spill(run, &places.live[index as usize], &[]);
                self.leave(run, index, block, Status::Suspended);
            }
            Term::Halt(args) => self.conclude(run, block, args, Status::Halted)?,
            Term::Return(args) => self.conclude(run, block, args, Status::Returned)?,
            Term::Unreachable => {
                self.b.store(context(header::SITE), C(u64::from(block)));
                let next = self.b.block();
                self.b.finish(Status::Unreachable, next);
            }
        }
        Ok(())
    }

    fn switch(
        &mut self,
        run: &Running<'_>,
        block: u32,
        flag: Arg,
        cases: &[(num_bigint::BigUint, Edge)],
        default: &Edge,
    ) -> Result<(), Failure> {
        let flag = self.arg(run, flag)?;
        let Val::Bits(flag) = flag else { return Err(Failure::Unsupported("first_op:cf.switch".into())) };
        let width = flag.width;
        let words = flag.words(&mut self.b);
        let mut targets = Vec::new();
        for (value, edge) in cases {
            targets.push((value.to_u64_digits(), self.edge(run, block, edge)?));
        }
        let default = self.edge(run, block, default)?;
        // A dense table of one word.
        let most = targets.iter().map(|t| t.0.first().copied().unwrap_or(0)).max().unwrap_or(0);
        let dense = targets.len() >= 6 && most < 4 * targets.len() as u64 && width <= 64;
        if let (true, [Operand::V(index)]) = (dense, &words[..]) {
            let table = self.b.block();
            self.b.branch(Cond::Ule, words[0], C(most), table, default, table);
            let mut entries = vec![default; most as usize + 1];
            // The first of equal cases is taken.
            for (value, target) in targets.iter().rev() {
                entries[value.first().copied().unwrap_or(0) as usize] = *target;
            }
            let next = self.b.block();
            self.b.end(End::Switch { index: *index, targets: entries }, next);
            return Ok(());
        }
        for (value, target) in targets {
            let expected = (0..words.len()).map(|i| C(value.get(i).copied().unwrap_or(0))).collect();
            let next = self.b.block();
            if value.len() > words.len() {
                continue;
            }
            let same = super::arith::equal(&mut self.b, &words, &expected);
            self.b.branch(Cond::Ne, same, C(0), target, next, next);
        }
        let next = self.b.block();
        self.b.end(End::Jump(default), next);
        Ok(())
    }
}

fn is_slot(reference: &Ref) -> bool {
    matches!(reference, Ref::Static { root: Root::Slot(_), .. })
}

/// Whether a value is made of nothing that varies.
fn is_constant(value: &Val) -> bool {
    let fixed = |o: &Operand| matches!(o, C(_));
    fn bits(it: &super::Bits) -> bool {
        match &it.form {
            Form::Words(words) => words.iter().all(|w| matches!(w, C(_))),
            Form::Parts(parts) => parts.iter().all(bits),
            Form::Memory(_) => false,
            Form::Pool(_) => true,
        }
    }
    match value {
        Val::Bits(it) => bits(it),
        Val::Time(a, b) => fixed(a) && fixed(b),
        Val::Word(a) => fixed(a),
        Val::Ref(Ref::Static { low, .. }) => match low {
            Low::At(_) => true,
            Low::Element { index, within, .. } => fixed(index) && fixed(within),
        },
        Val::Ref(Ref::Dynamic(words)) => words.iter().all(fixed),
        Val::Token => true,
    }
}

/// Reverse postorder of the blocks that can be reached, and for each block the only one that comes before it without a
/// suspension, if there is just one way to it.
fn order(body: &Body) -> (Vec<u32>, Vec<Option<u32>>) {
    let mut seen = vec![false; body.blocks.len()];
    let mut out = Vec::new();
    let mut ways: Vec<Vec<Option<u32>>> = vec![Vec::new(); body.blocks.len()];
    ways[0].push(None);
    let mut stack: Vec<(u32, Vec<u32>)> = Vec::new();
    let next = |block: u32| -> Vec<u32> {
        body.blocks[block as usize].term.edges().iter().map(|e| e.block).collect()
    };
    seen[0] = true;
    stack.push((0, next(0)));
    while let Some((block, rest)) = stack.last_mut() {
        let block = *block;
        match rest.pop() {
            Some(to) => {
                if !std::mem::replace(&mut seen[to as usize], true) {
                    stack.push((to, next(to)));
                }
            }
            None => {
                let suspends = matches!(body.blocks[block as usize].term, Term::Wait { .. });
                for to in next(block) {
                    ways[to as usize].push((!suspends).then_some(block));
                }
                out.push(block);
                stack.pop();
            }
        }
    }
    out.reverse();
    let lone = ways.iter().map(|w| if let [only] = w[..] { only } else { None }).collect();
    (out, lone)
}

/// Which blocks can be reached from the start without a wait.
fn before_first_wait(body: &Body) -> Vec<bool> {
    let mut out = vec![false; body.blocks.len()];
    let mut work = vec![0u32];
    while let Some(block) = work.pop() {
        if std::mem::replace(&mut out[block as usize], true) {
            continue;
        }
        let term = &body.blocks[block as usize].term;
        if !matches!(term, Term::Wait { .. }) {
            work.extend(term.edges().iter().map(|e| e.block));
        }
    }
    out
}

/// Wide results of probes that are read in their block only, before anything is written.
fn views(body: &Body) -> HashSet<u32> {
    let mut used_elsewhere: HashSet<u32> = HashSet::new();
    let mut home: HashMap<u32, usize> = HashMap::new();
    for (b, block) in body.blocks.iter().enumerate() {
        block.insts.iter().for_each(|i| {
            i.result_slots().for_each(|s| {
                home.insert(s, b);
            })
        });
    }
    let mut out = HashSet::new();
    for (b, block) in body.blocks.iter().enumerate() {
        let mut open: HashSet<u32> = HashSet::new();
        for inst in &block.insts {
            for arg in &inst.args {
                if let Arg::Slot(slot) = arg
                    && (home.get(slot) != Some(&b) || !open.contains(slot))
                {
                    used_elsewhere.insert(*slot);
                }
            }
            let pure = ir::design::trace::is_pure(inst.kind) || inst.kind == K::LlhdPrb;
            if !pure {
                open.clear();
            }
            inst.result_slots().for_each(|s| {
                open.insert(s);
                out.insert(s);
            });
        }
        let mut at_end = |arg: &Arg| {
            if let Arg::Slot(slot) = arg
                && !open.contains(slot)
            {
                used_elsewhere.insert(*slot);
            }
        };
        match &block.term {
            // What goes along an edge is copied there; what is observed or returned is saved there.
            Term::Cond(flag, ..) | Term::Switch(flag, ..) => at_end(flag),
            Term::Halt(args) | Term::Return(args) => args.iter().for_each(&mut at_end),
            Term::Wait { yields, .. } => yields.iter().for_each(&mut at_end),
            _ => {}
        }
        for edge in block.term.edges() {
            edge.args.iter().for_each(&mut at_end);
        }
    }
    out.retain(|s| !used_elsewhere.contains(s));
    out
}
