//! The kernel as the machine that the reference engine's stepper runs over: as it is, or (while a unit of the network is
//! evaluated) with the unit's own writes laid over its store.

use crate::abi::header;
use crate::convert;
use crate::kernel::{Dynamic, Kernel, Monitor};
use crate::queue::Event;
use crate::store::{Form, Reference};
use crate::words::Limbs;
use ir::design::body::{DriveMode, Imm, Inst, PrintMode};
use ir::design::ty::{Ty, TyId};
use ir::design::{BodyId, CheckKind, Design, External, FuncId, Gv, InstanceId, SigId, Time};
use ir::module::OpId;
use reference::bits::Bits;
use reference::library;
use reference::machine::{Driven, Machine, Monitored, Stop};
use reference::outside;
use reference::stepper;
use reference::value::{self, Ref, Root, Stream, Value};
use runtime::library::{Effect, World};
use runtime::plusargs::Plusargs;
use runtime::random::{Stream as Random, annex};

impl Kernel<'_> {
    /// Tells native code where linear memory is.
    pub(crate) fn point_memory(&mut self) {
        let (start, room) = self.memory.window();
        self.words[header::MEMORY_AT as usize] = start as u64;
        self.words[header::MEMORY_ROOM as usize] = room;
    }
}

impl<'d> Machine<'d> for Kernel<'d> {
    fn design(&self) -> &'d Design {
        self.design
    }

    fn plusargs(&self) -> &Plusargs {
        &self.config.plusargs
    }

    fn now(&self) -> Time {
        self.now
    }

    fn graph(&mut self, gv: Gv) -> Result<Value, Stop> {
        self.value(gv)
    }

    fn probe(&mut self, reference: &Ref, ty: TyId) -> Result<Value, Stop> {
        if let Some(content) = self.written(reference) {
            return Ok(stepper::read(content, reference, || value::default(&self.design.types, ty)));
        }
        let reference = self.reference_of(reference);
        let mut out = Limbs::from_elem(0, self.count(ty));
        self.load_ref(&reference, ty, &mut out)?;
        Ok(self.to_value(ty, &out))
    }

    fn drive(&mut self, drive: Driven, delay: Time) -> Result<(), Stop> {
        if self.overlay.is_some() && !self.is_dynamic(&drive.target) {
            return self.drive_over(drive, delay);
        }
        let target = self.reference_of(&drive.target);
        let (form, content) = self.content_words(&drive.target, &drive.content);
        let kept = drive.kept.map(|kept| convert::limbs(&kept).into());
        self.drive_words(&target, form, content, kept, drive.mode, delay)?;
        if let Some(what) = drive.expression
            && delay.fs == 0
            && delay.delta == 0
        {
            self.follow(&drive.target, what, drive.content);
        }
        Ok(())
    }

    fn create(&mut self, ty: TyId, content: Value) -> Result<Ref, Stop> {
        let words = self.value_words(ty, &content);
        let reference = self.create_words(ty, words)?;
        Ok(self.to_ref(&reference))
    }

    fn signal(&self, signal: SigId) -> Ref {
        self.to_ref(&self.whole(signal))
    }

    fn global(&self, index: u32) -> u64 {
        self.globals[index as usize]
    }

    fn allocate(&mut self, size: u64) -> Result<u64, Stop> {
        self.note_effect();
        let address = self.memory.allocate(size).map_err(|e| Stop::Limit(e.to_string()));
        self.point_memory();
        address
    }

    fn release(&mut self, address: u64, size: u64) {
        self.memory.release(address, size);
    }

    fn load(&mut self, address: u64, width: u64) -> Result<Bits, Stop> {
        Ok(convert::bits(width, &self.load_memory(address, width)?))
    }

    fn store(&mut self, address: u64, content: &Bits) -> Result<(), Stop> {
        self.store_memory(address, convert::limbs(content), content.width())
    }

    fn called(&mut self, body: BodyId, inst: &Inst, target: Option<FuncId>) {
        let active = self.active.map(|process| self.threads.owner(process));
        self.governor.called(self.design, active, body, inst, target);
    }

    fn external(&mut self, external: External, args: &[Value]) -> Result<Vec<Value>, Stop> {
        self.note_effect();
        Ok(match external {
            External::Malloc => {
                let address = Machine::allocate(self, args[0].bits().low_u64())?;
                vec![Bits::from_u64(64, address).into()]
            }
            External::Free => Vec::new(),
            External::UrandomRange => {
                let (low, high) = (args[0].bits().low_u64() as u32, args[1].bits().low_u64() as u32);
                let seed = args[2].bits().low_u64();
                vec![Bits::from_u64(32, u64::from(self.urandom_range(low, high, seed)?)).into()]
            }
        })
    }

    fn write(&mut self, to: Stream, bytes: &[u8]) -> Result<(), Stop> {
        self.note_effect();
        outside::write(&mut self.files, &mut self.messages, to, bytes)
    }

    fn file(&mut self, inst: &Inst, args: &[Value]) -> Result<Option<Value>, Stop> {
        if outside::is_effect(inst.kind) {
            self.note_effect();
        }
        outside::file(self.design, &mut self.files, &mut self.messages, inst, args)
    }

    fn monitor(&mut self, inst: &Inst, what: Monitored, stream: Stream) {
        self.note_effect();
        let Imm::Print { mode, .. } = inst.imm else { return };
        match mode {
            PrintMode::MonitorRegister => {
                self.monitor = Some(Monitor { what, stream, on: true, last: None });
            }
            PrintMode::MonitorFile => {
                self.file_monitors.push(Monitor { what, stream, on: true, last: None });
            }
            PrintMode::Strobe => self.strobes.push((what, stream)),
            _ => {
                if let Some(monitor) = &mut self.monitor {
                    monitor.on = mode == PrintMode::MonitorOn;
                    monitor.last = None;
                }
            }
        }
    }

    fn library(&mut self, inst: &Inst, args: &[Value]) -> Result<Vec<Value>, Stop> {
        let effect = inst.library().map(|function| function.effect);
        if effect != Some(Effect::Pure) {
            self.note_effect();
        }
        let mut unused = Random::new(0);
        let process = self.active.unwrap_or(0);
        let random = match (effect, self.processes.get_mut(process as usize)) {
            (Some(Effect::Draws), Some(state)) => state.random.get_or_insert_with(|| {
                library::stream(self.design, &self.threads, self.config.seed, process)
            }),
            _ => &mut unused,
        };
        let mut world = World {
            state: &mut self.library,
            files: &mut self.files,
            plusargs: &self.config.plusargs,
            random,
            messages: &mut self.messages,
            now: self.now.fs,
        };
        library::call(self.design, &mut world, inst, args)
    }

    fn check(&mut self, inst: &Inst, instance: InstanceId, holds: bool) -> Result<(), Stop> {
        self.note_effect();
        let Imm::Check { kind, label, .. } = inst.imm else { return Ok(()) };
        let label = label.map(|l| self.design.ir.text(l).into_owned());
        match (kind, holds) {
            (CheckKind::Cover, true) => {
                *self.covered.entry(u32::MAX - inst.op.0).or_default() += 1;
            }
            (CheckKind::Cover, false) | (_, true) => {}
            (kind, false) => self.violated(kind, label.as_deref(), instance, inst.op),
        }
        Ok(())
    }

    fn spend(&mut self) -> Result<(), Stop> {
        self.pay()
    }
}

impl Kernel<'_> {
    /// New content of the signal of a reference, which the unit that is evaluated has written and is to read.
    fn written(&self, reference: &Ref) -> Option<&Value> {
        let Root::Signal(signal) = reference.root else { return None };
        let content = self.overlay.as_ref()?.get(&signal)?;
        (reference.low < reference.valid.1 || reference.width == 0).then_some(content)
    }

    /// Whether a reference is to a signal that a function made: it belongs to its maker alone.
    fn is_dynamic(&self, reference: &Ref) -> bool {
        matches!(reference.root, Root::Signal(signal) if signal as usize >= self.design.signals.len())
    }

    /// A drive of the unit that is evaluated.
    fn drive_over(&mut self, drive: Driven, delay: Time) -> Result<(), Stop> {
        let at_once = delay.fs == 0 && delay.delta == 0 && drive.mode == DriveMode::Assign;
        let Root::Signal(signal) = drive.target.root else { return Err(refused()) };
        if !at_once {
            return Err(refused());
        }
        let known = self.overlay.as_ref().is_some_and(|written| written.contains_key(&signal));
        let old = if known { None } else { self.signal_value(u64::from(signal)) };
        let Some(written) = &mut self.overlay else { return Ok(()) };
        written.extend(old.map(|old| (signal, old)));
        if let Some(content) = written.get_mut(&signal) {
            stepper::write(content, &drive.target, drive.content);
        }
        Ok(())
    }

    /// The words of a value that is written to a reference.
    pub(crate) fn content_words(&mut self, target: &Ref, content: &Value) -> (Form, Limbs) {
        if let Value::Bits(bits) = content {
            return (Form::Bits(bits.width()), Limbs::from_slice(convert::limbs(bits)));
        }
        let ty = match target.root {
            Root::Signal(signal) => self.signal_type(u64::from(signal)),
            _ => None,
        };
        let types = &self.design.types;
        let part = |ty: TyId, step: &u32| match types.kind(ty) {
            Ty::Array { element, .. } => Some(*element),
            Ty::Struct(fields) => fields.get(*step as usize).map(|f| f.1),
            Ty::Union(members) => members.get(*step as usize).map(|m| m.1),
            _ => None,
        };
        match ty.and_then(|ty| target.path.iter().try_fold(ty, part)) {
            Some(ty) => (Form::Other(ty), self.value_words(ty, content)),
            // There is no such signal or part: nothing is written.
            None => (Form::Bits(0), Limbs::new()),
        }
    }

    /// A procedural drive whose enable is 1, of what is no promoted signal; what a force follows is not its business.
    pub(crate) fn drive_words(
        &mut self,
        target: &Reference,
        form: Form,
        content: Limbs,
        kept: Option<Box<[u64]>>,
        mode: DriveMode,
        delay: Time,
    ) -> Result<(), Stop> {
        self.note_effect();
        if delay.fs == 0 && delay.delta == 0 {
            return self.assign(target, form, &content, mode);
        }
        let due = match delay.fs {
            0 => self.now.after(delay),
            _ => self.now.after(Time { delta: delay.delta.max(1), ..delay }),
        };
        self.schedule(due, Event::Drive { target: *target, form, content, kept, mode })
    }

    /// A write that takes effect at once.
    pub(crate) fn assign(
        &mut self,
        target: &Reference,
        form: Form,
        content: &[u64],
        mode: DriveMode,
    ) -> Result<(), Stop> {
        match mode {
            DriveMode::Assign => self.store_ref(target, form, content),
            DriveMode::Force => self.force(target, form, content, false),
            DriveMode::Release => self.force(target, form, content, true),
        }
    }

    /// Makes a dynamic signal.
    pub(crate) fn create_words(&mut self, ty: TyId, words: Limbs) -> Result<Reference, Stop> {
        if self.dynamic.len() >= self.config.limits.dynamic_signals {
            let limit = self.config.limits.dynamic_signals;
            return Err(Stop::Limit(format!("more than {limit} dynamic signals at a time")));
        }
        let id = self.next_dynamic;
        self.next_dynamic = id.checked_add(1).ok_or_else(|| Stop::Limit("dynamic signals".to_owned()))?;
        self.dynamic.insert(id, Dynamic { ty, words });
        Ok(Reference::whole(id, self.width(ty)))
    }

    /// Says that a check failed; the run goes on, and fails.
    pub(crate) fn violated(&mut self, kind: CheckKind, label: Option<&str>, instance: InstanceId, op: OpId) {
        self.failed = true;
        self.messages.push(outside::violation(self.design, self.now, kind, label, instance, op));
    }

    fn urandom_range(&mut self, low: u32, high: u32, seed: u64) -> Result<u32, Stop> {
        if seed != 0 {
            let mut state = self.load_memory(seed, 32)?[0] as u32 as i32;
            let value = annex::urandom_range(&mut state, low, high);
            // The state of a generator is nothing that a value of the graph may depend on.
            let bits = [u64::from(state as u32)];
            self.memory.store(seed, 32, &bits).map_err(|e| Stop::Fault(e.to_string()))?;
            return Ok(value);
        }
        let process = self.active.unwrap_or(0);
        let stream = || library::stream(self.design, &self.threads, self.config.seed, process);
        Ok(match self.processes.get_mut(process as usize) {
            Some(state) => state.random.get_or_insert_with(stream).urandom_range(high, low),
            None => stream().urandom_range(high, low),
        })
    }
}

/// What is said about a drive of code that settles that it must not have.
fn refused() -> Stop {
    Stop::Fault("code in the network can drive signals only at once, and without force".to_owned())
}
