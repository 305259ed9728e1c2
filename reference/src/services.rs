//! The machine that running code sees: the simulation itself, or (for code that settles) the simulation with the code's
//! own writes laid over it.

use crate::bits::Bits;
use crate::library;
use crate::machine::{Driven, Machine, Monitored, Stop};
use crate::outside;
use crate::simulation::{Content, Event, Monitor, Simulation};
use crate::stepper;
use crate::value::{self, Ref, Root, Stream, Value};
use ir::design::body::{DriveMode, Imm, Inst, PrintMode};
use ir::design::ty::TyId;
use ir::design::{CheckKind, Design, External, Gv, InstanceId, SigId, Time};

use runtime::library::{Effect, World};
use runtime::plusargs::Plusargs;
use runtime::random::{Stream as Random, annex};
use spec::rule;
use std::collections::BTreeMap;

/// Back-edges and calls between two looks at whether the run shall end.
const POLL_INTERVAL: u64 = 1 << 12;

fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Fault(error.to_string())
}

impl<'d> Machine<'d> for Simulation<'d> {
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
        self.settle_value(gv)
    }

    fn probe(&mut self, reference: &Ref, ty: TyId) -> Result<Value, Stop> {
        self.load_ref(reference, ty)
    }

    fn drive(&mut self, drive: Driven, delay: Time) -> Result<(), Stop> {
        self.effect = true;
        if delay.fs == 0 && delay.delta == 0 {
            rule!("llhd.drv.epsilon");
            self.assign(&drive.target, drive.content.clone(), drive.mode)?;
            if let Some(what) = drive.expression {
                self.follow(&drive.target, what, drive.content);
            }
            return Ok(());
        }
        rule!("machine.time.add");
        let due = if delay.fs == 0 {
            rule!("llhd.drv.delta");
            self.now.after(delay)
        } else {
            rule!("llhd.drv.real");
            self.now.after(Time { delta: delay.delta.max(1), ..delay })
        };
        self.schedule(due, Event::Drive(drive.target, drive.content, drive.kept, drive.mode))
    }

    fn create(&mut self, ty: TyId, content: Value) -> Result<Ref, Stop> {
        if self.dynamic.len() >= self.config.limits.dynamic_signals {
            let limit = self.config.limits.dynamic_signals;
            return Err(Stop::Limit(format!("more than {limit} dynamic signals at a time")));
        }
        let id = self.next_dynamic;
        self.next_dynamic = id.checked_add(1).ok_or_else(|| Stop::Limit("dynamic signals".to_owned()))?;
        self.dynamic.insert(id, (ty, Content { value: content, forced: None }));
        Ok(Ref::whole(Root::Signal(id), self.width(ty)))
    }

    fn signal(&self, signal: SigId) -> Ref {
        self.whole(signal)
    }

    fn global(&self, index: u32) -> u64 {
        self.globals[index as usize]
    }

    fn allocate(&mut self, size: u64) -> Result<u64, Stop> {
        self.effect = true;
        self.memory.allocate(size).map_err(|e| {
            rule!("machine.limit.memory");
            Stop::Limit(e.to_string())
        })
    }

    fn release(&mut self, address: u64, size: u64) {
        self.memory.release(address, size);
    }

    fn load(&mut self, address: u64, width: u64) -> Result<Bits, Stop> {
        self.memory.load(address, width).map_err(fault)
    }

    fn store(&mut self, address: u64, content: &Bits) -> Result<(), Stop> {
        self.effect = true;
        self.epoch += 1;
        self.memory.store(address, content).map_err(fault)
    }

    fn external(&mut self, external: External, args: &[Value]) -> Result<Vec<Value>, Stop> {
        rule!("machine.load.externals");
        self.effect = true;
        Ok(match external {
            External::Malloc => {
                rule!("llvm.malloc");
                let address = self.allocate(args[0].bits().low_u64())?;
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
        self.effect = true;
        outside::write(&mut self.files, &mut self.messages, to, bytes)
    }

    fn file(&mut self, inst: &Inst, args: &[Value]) -> Result<Option<Value>, Stop> {
        self.effect |= outside::is_effect(inst.kind);
        outside::file(self.design, &mut self.files, &mut self.messages, inst, args)
    }

    fn monitor(&mut self, inst: &Inst, what: Monitored, stream: Stream) {
        self.effect = true;
        let Imm::Print { mode, .. } = inst.imm else { return };
        match mode {
            PrintMode::MonitorRegister => {
                rule!("sim.monitor.register");
                self.monitor = Some(Monitor { what, stream, on: true, last: None });
            }
            PrintMode::MonitorFile => {
                rule!("sim.monitor.file");
                self.file_monitors.push(Monitor { what, stream, on: true, last: None });
            }
            PrintMode::Strobe => self.strobes.push((what, stream)),
            _ => {
                rule!("sim.monitor.switch");
                if let Some(monitor) = &mut self.monitor {
                    monitor.on = mode == PrintMode::MonitorOn;
                    monitor.last = None;
                }
            }
        }
    }

    fn library(&mut self, inst: &Inst, args: &[Value]) -> Result<Vec<Value>, Stop> {
        let effect = inst.library().map(|function| function.effect);
        self.effect |= effect.is_some_and(|effect| effect != Effect::Pure);
        let mut unused = Random::new(0);
        let process = self.running.unwrap_or(0);
        let random = match (effect, self.processes.get_mut(process as usize)) {
            (Some(Effect::Draws), Some(state)) => {
                rule!("machine.random.stream");
                rule!("machine.random.name");
                state.random.get_or_insert_with(|| {
                    library::stream(self.design, &self.threads, self.config.seed, process)
                })
            }
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
        self.effect = true;
        let Imm::Check { kind, label, .. } = inst.imm else { return Ok(()) };
        let label = label.map(|l| self.design.ir.text(l).into_owned());
        match (kind, holds) {
            (CheckKind::Cover, true) => {
                rule!("verif.cover.count");
                *self.covered.entry(u32::MAX - inst.op.0).or_default() += 1;
            }
            (CheckKind::Cover, false) | (_, true) => {}
            (kind, false) => self.violated(kind, label.as_deref(), instance, inst.op),
        }
        Ok(())
    }

    fn spend(&mut self) -> Result<(), Stop> {
        self.spent += 1;
        if self.spent.is_multiple_of(POLL_INTERVAL)
            && let Some(poll) = &mut self.poll
            && poll()
        {
            return Err(Stop::Interrupted);
        }
        if self.spent > self.config.limits.activation_steps {
            let limit = self.config.limits.activation_steps;
            return Err(Stop::Limit(format!(
                "more than {limit} loop iterations and calls without suspending"
            )));
        }
        Ok(())
    }
}

impl Simulation<'_> {
    /// A write that takes effect at once.
    pub(crate) fn assign(&mut self, reference: &Ref, content: Value, mode: DriveMode) -> Result<(), Stop> {
        match mode {
            DriveMode::Assign => {
                rule!("machine.write.disjoint");
                self.store_ref(reference, content)
            }
            DriveMode::Force => self.force(reference, content, false),
            DriveMode::Release => self.force(reference, content, true),
        }
    }

    /// Queues an event.
    pub(crate) fn schedule(&mut self, due: Option<Time>, event: Event) -> Result<(), Stop> {
        rule!("machine.event.transport");
        let Some(due) = due else {
            rule!("machine.time.overflow");
            return Err(Stop::Limit("an event is due later than 2^64-1 fs or after 2^32-1 steps".to_owned()));
        };
        rule!("machine.time.order");
        self.queue.entry(due).or_default().push(event);
        Ok(())
    }

    /// Says that a check failed; the run goes on, and fails.
    pub(crate) fn violated(
        &mut self,
        kind: CheckKind,
        label: Option<&str>,
        instance: InstanceId,
        op: ir::module::OpId,
    ) {
        rule!("verif.assert.fail");
        rule!("machine.end.failed");
        self.failed = true;
        self.messages.push(outside::violation(self.design, self.now, kind, label, instance, op));
    }

    fn urandom_range(&mut self, low: u32, high: u32, seed: u64) -> Result<u32, Stop> {
        rule!("machine.random.urandom-range");
        if seed != 0 {
            rule!("machine.random.urandom-seed");
            let mut state = self.memory.load(seed, 32).map_err(fault)?.low_u64() as u32 as i32;
            let value = annex::urandom_range(&mut state, low, high);
            let state = Bits::from_u64(32, u64::from(state as u32));
            self.memory.store(seed, &state).map_err(fault)?;
            return Ok(value);
        }
        rule!("machine.random.stream");
        rule!("machine.random.seed");
        rule!("machine.random.name");
        let process = self.running.unwrap_or(0);
        rule!("machine.random.default-seed");
        let stream = || library::stream(self.design, &self.threads, self.config.seed, process);
        match self.processes.get_mut(process as usize) {
            Some(state) => Ok(state.random.get_or_insert_with(stream).urandom_range(high, low)),
            None => Ok(stream().urandom_range(high, low)),
        }
    }

    /// Frees dynamic signals that no frame, event or wait refers to, once there are enough of them. Called between
    /// activations, when all frames are in their processes.
    pub(crate) fn collect(&mut self) {
        if self.dynamic.len() < self.collect_at {
            return;
        }
        rule!("machine.signal.free");
        let mut live = std::collections::BTreeSet::new();
        let mut work: Vec<u32> = Vec::new();
        {
            let mut mark = |root: Root| {
                if let Root::Signal(signal) = root {
                    work.push(signal);
                }
            };
            let frames =
                self.processes.iter().flat_map(|p| &p.frames).chain(self.comb_frames.values().flatten());
            for frame in frames {
                frame.slots.iter().for_each(|v| roots(v, &mut mark));
            }
            for event in self.queue.values().flatten() {
                if let Event::Drive(reference, content, ..) = event {
                    mark(reference.root);
                    roots(content, &mut mark);
                }
            }
            for process in self.processes.iter() {
                if let crate::simulation::Status::Waiting(waiting) = &process.status {
                    for (watched, _) in &waiting.watched {
                        if let stepper::Watched::Ref(reference, _) = watched {
                            mark(reference.root);
                        }
                    }
                }
            }
            self.store.iter().for_each(|c| roots(&c.value, &mut mark));
            let monitored = self.monitor.iter().chain(&self.file_monitors).map(|monitor| &monitor.what);
            for what in monitored.chain(self.strobes.iter().map(|strobe| &strobe.0)) {
                what.slots.iter().for_each(|v| roots(v, &mut mark));
            }
        }
        while let Some(signal) = work.pop() {
            if live.insert(signal)
                && let Some((_, content)) = self.dynamic.get(&signal)
            {
                roots(&content.value, &mut |root| {
                    if let Root::Signal(signal) = root {
                        work.push(signal);
                    }
                });
            }
        }
        self.dynamic.retain(|signal, _| live.contains(signal));
        self.collect_at = (self.dynamic.len() * 2).max(1024);
    }
}

/// Calls `mark` with the root of every reference in a value.
fn roots(value: &Value, mark: &mut impl FnMut(Root)) {
    match value {
        Value::Ref(reference) => mark(reference.root),
        Value::Parts(items) | Value::Queue(items) => items.iter().for_each(|v| roots(v, mark)),
        Value::Assoc(map) => map.values().for_each(|v| roots(v, mark)),
        _ => {}
    }
}

/// The simulation as code that settles sees it: its own writes over the store.
pub(crate) struct Overlay<'a, 'd> {
    simulation: &'a mut Simulation<'d>,
    /// New content of whole signals.
    pub(crate) written: BTreeMap<u32, Value>,
}

impl<'a, 'd> Overlay<'a, 'd> {
    pub(crate) fn new(simulation: &'a mut Simulation<'d>) -> Overlay<'a, 'd> {
        Overlay { simulation, written: BTreeMap::new() }
    }

    fn refuse<T>(&self) -> Result<T, Stop> {
        Err(Stop::Fault("code in the network can drive signals only at once, and without force".to_owned()))
    }
}

impl<'d> Machine<'d> for Overlay<'_, 'd> {
    fn design(&self) -> &'d Design {
        self.simulation.design
    }

    fn plusargs(&self) -> &Plusargs {
        &self.simulation.config.plusargs
    }

    fn now(&self) -> Time {
        self.simulation.now
    }

    fn graph(&mut self, gv: Gv) -> Result<Value, Stop> {
        self.simulation.settle_value(gv)
    }

    fn probe(&mut self, reference: &Ref, ty: TyId) -> Result<Value, Stop> {
        if let Root::Signal(signal) = reference.root
            && let Some(content) = self.written.get(&signal)
            && (reference.low < reference.valid.1 || reference.width == 0)
        {
            let types = &self.simulation.design.types;
            return Ok(stepper::read(content, reference, || value::default(types, ty)));
        }
        self.simulation.load_ref(reference, ty)
    }

    fn drive(&mut self, drive: Driven, delay: Time) -> Result<(), Stop> {
        let Root::Signal(signal) = drive.target.root else { return self.refuse() };
        if signal as usize >= self.simulation.store.len() {
            // A dynamic signal of a function belongs to this evaluation alone.
            return self.simulation.drive(drive, delay);
        }
        rule!("llhd.combinational.drive");
        if delay.fs > 0 || delay.delta > 0 || drive.mode != DriveMode::Assign {
            return self.refuse();
        }
        if !self.written.contains_key(&signal) {
            let Some(old) = self.simulation.content(signal) else { return Ok(()) };
            let old = old.value.clone();
            self.written.insert(signal, old);
        }
        if let Some(old) = self.written.get_mut(&signal) {
            stepper::write(old, &drive.target, drive.content);
        }
        Ok(())
    }

    fn create(&mut self, ty: TyId, content: Value) -> Result<Ref, Stop> {
        self.simulation.create(ty, content)
    }

    fn signal(&self, signal: SigId) -> Ref {
        self.simulation.whole(signal)
    }

    fn global(&self, index: u32) -> u64 {
        self.simulation.globals[index as usize]
    }

    fn allocate(&mut self, size: u64) -> Result<u64, Stop> {
        self.simulation.allocate(size)
    }

    fn release(&mut self, address: u64, size: u64) {
        self.simulation.release(address, size);
    }

    fn load(&mut self, address: u64, width: u64) -> Result<Bits, Stop> {
        self.simulation.load(address, width)
    }

    fn store(&mut self, address: u64, content: &Bits) -> Result<(), Stop> {
        self.simulation.store(address, content)
    }

    fn external(&mut self, external: External, args: &[Value]) -> Result<Vec<Value>, Stop> {
        self.simulation.external(external, args)
    }

    fn write(&mut self, stream: Stream, bytes: &[u8]) -> Result<(), Stop> {
        self.simulation.write(stream, bytes)
    }

    fn file(&mut self, inst: &Inst, args: &[Value]) -> Result<Option<Value>, Stop> {
        self.simulation.file(inst, args)
    }

    fn library(&mut self, inst: &Inst, args: &[Value]) -> Result<Vec<Value>, Stop> {
        self.simulation.library(inst, args)
    }

    fn monitor(&mut self, inst: &Inst, what: Monitored, stream: Stream) {
        self.simulation.monitor(inst, what, stream);
    }

    fn check(&mut self, inst: &Inst, instance: InstanceId, holds: bool) -> Result<(), Stop> {
        self.simulation.check(inst, instance, holds)
    }

    fn spend(&mut self) -> Result<(), Stop> {
        self.simulation.spend()
    }
}
