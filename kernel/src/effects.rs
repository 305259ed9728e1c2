//! What native code leaves to the kernel: instructions with effects, and drives and reactions whose operands are in the
//! scratch words.

use crate::code::InstRef;
use crate::kernel::{FrameAt, Kernel, Stack};
use crate::layout::Reaction;
use crate::objects::{self, Object};
use crate::store::{Form, Reference, root};
use crate::words::{self, Limbs};
use ir::design::body::{DriveMode, Imm, Inst, PrintMode};
use ir::design::{ProcessKind, SigId, Sink};
use ir::ops::OpKind as K;
use reference::machine::{Driven, Machine, Monitored, Stop};
use reference::value::{Stream, Value};

/// Where an instruction of a body is: body, block, position.
type At = Option<(u32, u32, u32)>;

impl Kernel<'_> {
    // ---- operands in scratch words --------------------------------------------------------------------------------

    /// Value and enable of a continuous drive.
    pub(crate) fn drive_scratch(&self, drive: usize) -> (Limbs, bool) {
        let info = &self.design.drives[drive];
        let count = self.count(self.design.values[info.value.index()].ty);
        let scratch = self.scratch(count + 1);
        (Limbs::from_slice(&scratch[..count]), scratch[count] & 1 == 1)
    }

    /// Writes the scratch words to the whole of a signal.
    pub(crate) fn store_scratch(&mut self, signal: u32) {
        let ty = self.design.signals[signal as usize].ty;
        let mut content = Limbs::from_slice(self.scratch(self.count(ty)));
        match self.form(ty) {
            Form::Bits(0) => {}
            Form::Bits(width) => self.put(signal, 0, width, &mut content),
            Form::Other(_) if self.masks.contains_key(&signal) => {}
            Form::Other(_) => self.set(SigId(signal), &content),
        }
    }

    /// The edge of a reaction came.
    pub(crate) fn react_scratch(&mut self, reaction: usize) -> Result<(), Stop> {
        let design = self.design;
        let words = |gv: &ir::design::Gv| objects::words_of(&design.types, design.values[gv.index()].ty);
        match self.layout.reactions[reaction] {
            Reaction::Sink(sink) => match &design.sinks[sink as usize] {
                Sink::Write(port) => {
                    let (address, data) = (words(&port.address), words(&port.data));
                    let mask = port.mask.map_or(0, |m| words(&m.0));
                    let all = Limbs::from_slice(self.scratch(address + data + mask));
                    let (address, rest) = all.split_at(address);
                    let (data, mask) = rest.split_at(data);
                    self.write_with(port, address, data, port.mask.map(|_| mask))
                }
                Sink::Check(_) => {
                    let [enabled, holds] = [self.scratch(2)[0] & 1 == 1, self.scratch(2)[1] & 1 == 1];
                    self.judge(sink, enabled, holds);
                    Ok(())
                }
                _ => Ok(()),
            },
            Reaction::Trigger(process) => {
                if let ProcessKind::Triggered { inputs, .. } = &design.processes[process as usize].kind {
                    let inputs = self.scratch(inputs.iter().map(words).sum()).to_vec();
                    self.trigger_with(process, inputs);
                }
                Ok(())
            }
            Reaction::Drive(_) | Reaction::Registers(_) => Ok(()),
        }
    }

    // ---- instructions -------------------------------------------------------------------------------------------------

    /// Executes an instruction that is no call of a body: operands and results in scratch words.
    pub(crate) fn instruction(&mut self, number: usize) -> Result<(), Stop> {
        let design = self.design;
        let found = self.governor.tables.insts[number];
        let (inst, at) = match found {
            InstRef::Node(node) => (&design.nodes[node.index()], None),
            InstRef::Body(body, block, inst) => {
                let found = &design.bodies[body.index()].blocks[block as usize].insts[inst as usize];
                (found, Some((body.0, block, inst)))
            }
        };
        // What only computes bits leaves nothing behind.
        let bits = |ty: &ir::design::ty::TyId| design.types.width(*ty).is_some();
        if !crate::ops::is_evaluated(inst.kind) || !inst.result_types.iter().all(bits) {
            self.set_calm(false);
        }
        let sum = |types: &[ir::design::ty::TyId]| {
            types.iter().map(|ty| objects::words_of(&design.types, *ty)).sum::<usize>()
        };
        let args = Limbs::from_slice(self.scratch(sum(&inst.arg_types)));
        let mut out = Limbs::from_elem(0, sum(&inst.result_types));
        let done = self.effect(inst, at, &args, &mut out);
        match at {
            // An operation of the graph has no place of its own: who reads it has.
            None => done?,
            Some(_) => done.map_err(|stop| self.at(stop, inst))?,
        }
        self.set_scratch(&out);
        Ok(())
    }

    /// Operand `index` of the words of all.
    fn operand<'a>(&self, inst: &Inst, index: usize, args: &'a [u64]) -> &'a [u64] {
        let types = &self.design.types;
        let from = inst.arg_types[..index].iter().map(|ty| objects::words_of(types, *ty)).sum::<usize>();
        &args[from..from + objects::words_of(types, inst.arg_types[index])]
    }

    fn effect(&mut self, inst: &Inst, at: At, args: &[u64], out: &mut [u64]) -> Result<(), Stop> {
        match inst.kind {
            K::LlhdDrv => self.effect_drive(inst, at, args),
            K::FuncCall | K::LlhdCallCoroutine | K::LlvmCall => self.effect_call(inst, args, out),
            K::LlhdSig => {
                let ty = inst.arg_types[0];
                let reference = match inst.imm {
                    Imm::Local { slot: Some(slot), .. } => {
                        let width = self.width(ty);
                        let whole = Reference { root: root::SLOT, ..Reference::whole(slot, width) };
                        self.store_slot(&whole, self.form(ty), args)?;
                        whole
                    }
                    _ => self.create_words(ty, Limbs::from_slice(args))?,
                };
                out.copy_from_slice(&reference.words());
                Ok(())
            }
            K::SimFmtHierPath => {
                let text = self.hier_path(inst.imm == Imm::Flag(true));
                out[0] = self.objects.insert(Object::Text(text));
                Ok(())
            }
            K::SimProcPrint | K::VerifPrint => self.effect_print(inst, at, args),
            K::SimTerminate | K::SimPause => {
                let Imm::Terminate { success, verbose } = inst.imm else { return Err(malformed(inst)) };
                let (what, stop) = match inst.kind {
                    K::SimTerminate => ("terminated", Stop::Terminate { success }),
                    _ => ("paused", Stop::Pause),
                };
                if verbose {
                    let text = self.whereabouts(inst, what);
                    self.write(Stream::Stderr, text.as_bytes())?;
                }
                Err(stop)
            }
            K::SimGetFile
            | K::SimFlush
            | K::SimSvFopen
            | K::SimSvFclose
            | K::SimSvFflushAll
            | K::SimSvReadmem => {
                let values: Vec<Value> = (0..inst.arg_types.len())
                    .map(|i| self.to_value(inst.arg_types[i], self.operand(inst, i, args)))
                    .collect();
                if let Some(value) = self.file(inst, &values)?
                    && let Some(ty) = inst.result_types.first()
                {
                    out.copy_from_slice(&self.value_words(*ty, &value));
                }
                Ok(())
            }
            K::SvxSyscall => {
                let values: Vec<Value> = (0..inst.arg_types.len())
                    .map(|i| self.to_value(inst.arg_types[i], self.operand(inst, i, args)))
                    .collect();
                let results = self.library(inst, &values)?;
                let mut at = 0;
                for (ty, value) in inst.result_types.iter().zip(&results) {
                    let count = self.count(*ty);
                    let words = self.value_words(*ty, value);
                    out[at..at + count].copy_from_slice(&words);
                    at += count;
                }
                Ok(())
            }
            K::CfAssert => match (args[0] & 1, &inst.imm) {
                (1, _) => Ok(()),
                (_, Imm::Text(text)) => {
                    let message = self.design.ir.text(*text).into_owned();
                    Err(Stop::Fault(format!("assertion failed: {message}")))
                }
                _ => Err(malformed(inst)),
            },
            K::VerifAssert | K::VerifAssume | K::VerifCover => {
                let Imm::Check { enable, .. } = inst.imm else { return Err(malformed(inst)) };
                if !enable || self.operand(inst, 1, args)[0] & 1 == 1 {
                    let instance = self.running.instance;
                    self.check(inst, instance, args[0] & 1 == 1)?;
                }
                Ok(())
            }
            K::LlvmStore => {
                let address = words::low(self.operand(inst, 1, args));
                let width = self.width(inst.arg_types[0]);
                self.store_memory(address, self.operand(inst, 0, args), width)
            }
            K::LlvmAlloca => {
                let Imm::Type(ty) = inst.imm else { return Err(malformed(inst)) };
                let count = words::to_u64(args).unwrap_or(u64::MAX);
                let size = count.saturating_mul(self.design.types.memory_stride(ty).unwrap_or(0));
                let address = Machine::allocate(self, size)?;
                let in_place = at.is_some_and(|(body, ..)| {
                    self.layout.bodies[body as usize].inline && self.running.body != body
                });
                // Units of the network give their blocks back as bodies in place do: by the end of an evaluation.
                let in_unit = self.active.is_none() && !matches!(self.running.frame, FrameAt::Callee(_));
                match in_place || in_unit {
                    true => self.in_place.push((address, size)),
                    false => self.own_block(address, size),
                }
                out[0] = address;
                Ok(())
            }
            K::LlhdPrb if at.is_some() && self.overlay.is_some() => {
                let ty = inst.result_types[0];
                let reference = self.to_ref(&Reference::from_words(args, self.width(ty)));
                let value = Machine::probe(self, &reference, ty)?;
                out.copy_from_slice(&self.value_words(ty, &value));
                Ok(())
            }
            K::LlhdPrb
            | K::LlhdCurrentTime
            | K::SimFmtCurrentTime
            | K::LlhdGetGlobalSignal
            | K::LlvmMlirAddressof
            | K::LlvmLoad => self.execute(inst, args, out),
            kind if crate::ops::is_evaluated(kind) => {
                self.pure(inst, args, out);
                Ok(())
            }
            _ => Err(malformed(inst)),
        }
    }

    /// The number of blocks that bodies in place hold; frees those beyond `count` unless it is `u64::MAX`.
    pub(crate) fn blocks_in_place(&mut self, count: u64) -> u64 {
        while count < self.in_place.len() as u64 {
            if let Some((address, size)) = self.in_place.pop() {
                self.memory.release(address, size);
            }
        }
        self.in_place.len() as u64
    }

    /// A block of linear memory that ends with the frame that runs.
    fn own_block(&mut self, address: u64, size: u64) {
        let stack = match (self.running.frame, self.active) {
            (FrameAt::Callee(stack), _) => stack,
            (_, Some(process)) => Stack::Process(process),
            (_, None) => return,
        };
        match (self.callees_mut(stack).last_mut(), stack) {
            (Some(callee), _) => callee.blocks.push((address, size)),
            (None, Stack::Process(process)) => self.processes[process as usize].blocks.push((address, size)),
            (None, Stack::Unit(_)) => {}
        }
    }

    fn effect_drive(&mut self, inst: &Inst, at: At, args: &[u64]) -> Result<(), Stop> {
        let Imm::Drive { enable, mode, kept, .. } = inst.imm else { return Err(malformed(inst)) };
        if enable && self.operand(inst, 3, args)[0] & 1 == 0 {
            return Ok(());
        }
        let width = self.referred_width(inst.arg_types[0]);
        let target = Reference::from_words(args, width);
        let form = self.form(inst.arg_types[1]);
        let content = Limbs::from_slice(self.operand(inst, 1, args));
        if target.root == root::SLOT {
            return self.store_slot(&target, form, &content);
        }
        let delay = crate::process::time(self.operand(inst, 2, args));
        if self.overlay.is_some() {
            let (target, content) = (self.to_ref(&target), self.formed(form, &content));
            return Machine::drive(
                self,
                Driven { target, content, mode, kept: None, expression: None },
                delay,
            );
        }
        let kept = kept.map(|id| crate::queue::limbs_of(self.design, id));
        let expression = (mode == DriveMode::Force).then(|| self.expression(at)).flatten();
        let followed = expression.map(|what| (what, self.formed(form, &content)));
        self.drive_words(&target, form, content, kept, mode, delay)?;
        if let Some((what, value)) = followed
            && delay.fs == 0
            && delay.delta == 0
        {
            let target = self.to_ref(&target);
            self.follow(&target, what, value);
        }
        Ok(())
    }

    fn effect_print(&mut self, inst: &Inst, at: At, args: &[u64]) -> Result<(), Stop> {
        let Imm::Print { stream, mode } = inst.imm else { return Err(malformed(inst)) };
        let to = match stream {
            true => crate::convert::to_stream(self.operand(inst, 1, args)[0]),
            false => Stream::Stdout,
        };
        match mode {
            PrintMode::Now => {
                let text = self.objects.text(args[0]).to_vec();
                self.write(to, &text)
            }
            PrintMode::Silent => Ok(()),
            PrintMode::MonitorRegister
            | PrintMode::MonitorFile
            | PrintMode::Strobe
            | PrintMode::MonitorOn
            | PrintMode::MonitorOff => {
                if let Some(what) = self.expression(at) {
                    Machine::monitor(self, inst, what, to);
                }
                Ok(())
            }
        }
    }

    /// The instruction that runs, to evaluate its operands anew later.
    fn expression(&self, at: At) -> Option<Monitored> {
        let (body, block, inst) = at?;
        let code = &self.design.bodies[body as usize];
        let layout = &self.layout.bodies[body as usize];
        let mut slots = vec![Value::Token; code.slots.len()];
        if let Some(frame) = self.frame() {
            for slot in (0..slots.len()).filter(|s| layout.pinned[*s]) {
                let (ty, at) = (code.slots[slot], layout.slots[slot] as usize);
                slots[slot] = self.to_value(ty, &frame[at..at + self.count(ty)]);
            }
        }
        let captures = self.running.captures.iter().map(|gv| gv.0).collect();
        Some(Monitored { body, block, inst, slots, captures })
    }

    fn hier_path(&self, escaped: bool) -> Vec<u8> {
        let design = self.design;
        let op = design.bodies.get(self.running.body as usize).map(|body| body.op);
        if let Some(op) = op
            && matches!(design.ir.kind(op), K::FuncFunc | K::LlhdCoroutine | K::LlvmFunc)
        {
            let name = design.ir.attr_str(op, "sym_name");
            return name.map(|n| design.ir.strings.bytes(n).to_vec()).unwrap_or_default();
        }
        reference::names::path(design, self.running.instance, escaped).into_bytes()
    }

    fn whereabouts(&self, inst: &Inst, what: &str) -> String {
        let path = self.design.instance_path(self.running.instance);
        let place = reference::names::location(self.design, inst.op);
        let place = place.map(|l| format!(" ({l})")).unwrap_or_default();
        format!("[circt-sim] {what} at {} fs by {path}{place}\n", self.now.fs)
    }
}

fn malformed(inst: &Inst) -> Stop {
    Stop::Fault(format!("'{}' is not of the form that the verifier checks", inst.kind.name()))
}
