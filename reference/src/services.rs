//! The machine that running code sees: the simulation itself, or (for code that settles) the simulation with the code's
//! own writes laid over it.

use crate::bits::Bits;
use crate::machine::{Driven, Machine, Monitored, Stop};
use crate::simulation::{Content, Event, Monitor, Simulation};
use crate::stepper;
use crate::value::{self, Ref, Root, Stream, Value};
use ir::design::body::{DriveMode, Imm, Inst, PrintMode};
use ir::design::ty::{Ty, TyId};
use ir::design::{CheckKind, Design, External, Gv, InstanceId, SigId, Time};
use ir::ops::OpKind as K;
use runtime::files::{FileError, Mode, Stream as FileStream};
use runtime::plusargs::Plusargs;
use runtime::random::{Streams, annex};
use spec::rule;
use std::collections::BTreeMap;

/// Back-edges and calls between two looks at whether the run shall end.
const POLL_INTERVAL: u64 = 1 << 12;

fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Fault(error.to_string())
}

fn output(error: FileError) -> Stop {
    match error {
        FileError::OutputLimit { .. } => {
            rule!("machine.limit.output");
            Stop::Limit(error.to_string())
        }
        _ => Stop::Output(error.to_string()),
    }
}

fn stream(stream: Stream) -> FileStream {
    match stream {
        Stream::Stdout => FileStream::Stdout,
        Stream::Stderr => FileStream::Stderr,
        Stream::Channel(channel) => FileStream::Channel(channel),
        Stream::Named(file) => FileStream::Named(file),
    }
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
        match self.files.write(stream(to), bytes) {
            Err(error @ (FileError::NotOpen { .. } | FileError::NotWritable { .. })) => {
                rule!("sim.sv.closed");
                self.messages.push(error.to_string());
                Ok(())
            }
            other => other.map_err(output),
        }
    }

    fn file(&mut self, inst: &Inst, args: &[Value]) -> Result<Option<Value>, Stop> {
        let as_stream = |value: &Value| match value {
            Value::Stream(to) => *to,
            _ => Stream::Stdout,
        };
        Ok(match inst.kind {
            K::SimGetFile => {
                rule!("sim.get_file");
                self.effect = true;
                match self.files.get_file(args[0].text()).map_err(fault)? {
                    FileStream::Named(file) => Some(Value::Stream(Stream::Named(file))),
                    _ => Some(Value::Stream(Stream::Stdout)),
                }
            }
            K::SimFlush => {
                rule!("sim.flush");
                self.files.flush(stream(as_stream(&args[0]))).map_err(output)?;
                None
            }
            K::SimSvFflushAll => {
                rule!("sim.sv.fflush_all");
                self.files.flush_all().map_err(output)?;
                None
            }
            K::SimSvFopen => {
                rule!("sim.sv.fopen");
                rule!("sim.sv.fopen.reserved");
                self.effect = true;
                let mode = match inst.imm {
                    Imm::Open(mode) => mode.map(|m| {
                        [
                            Mode::Read,
                            Mode::Write,
                            Mode::Append,
                            Mode::ReadUpdate,
                            Mode::WriteUpdate,
                            Mode::AppendUpdate,
                        ][m.min(5) as usize]
                    }),
                    _ => None,
                };
                let channel = self.files.fopen(args[0].text(), mode);
                Some(Bits::from_u64(32, u64::from(channel)).into())
            }
            K::SimSvFclose => {
                rule!("sim.sv.fclose");
                self.effect = true;
                if let Err(error) = self.files.fclose(args[0].bits().low_u64() as u32) {
                    self.messages.push(error.to_string());
                }
                None
            }
            _ => Some(self.readmem(inst, args)),
        })
    }

    fn monitor(&mut self, inst: &Inst, what: Monitored) {
        self.effect = true;
        let Imm::Print { mode, .. } = inst.imm else { return };
        match mode {
            PrintMode::MonitorRegister => {
                rule!("sim.monitor.register");
                self.monitor = Some(Monitor { what, on: true, last: None });
            }
            _ => {
                rule!("sim.monitor.switch");
                if let Some(monitor) = &mut self.monitor {
                    monitor.on = mode == PrintMode::MonitorOn;
                    monitor.last = None;
                }
            }
        }
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
        let what = if kind == CheckKind::Assume { "assumption" } else { "assertion" };
        let label = label.map(|l| format!(" '{l}'")).unwrap_or_default();
        let path = self.design.instance_path(instance);
        let place = crate::names::location(self.design, op).map(|l| format!(" ({l})")).unwrap_or_default();
        self.messages.push(format!("{what}{label} failed at {} fs in {path}{place}", self.now.fs));
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
        let name = match self.design.processes.get(process as usize) {
            Some(_) => self.design.process_path(ir::design::ProcId(process)),
            None => String::new(),
        };
        rule!("machine.random.default-seed");
        let streams = Streams { seed: self.config.seed };
        match self.processes.get_mut(process as usize) {
            Some(state) => {
                let random = state.random.get_or_insert_with(|| streams.stream(&name));
                Ok(random.urandom_range(high, low))
            }
            None => Ok(streams.stream(&name).urandom_range(high, low)),
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
            for process in &self.processes {
                if let crate::simulation::Status::Waiting(waiting) = &process.status {
                    for (watched, _) in &waiting.watched {
                        if let stepper::Watched::Ref(reference, _) = watched {
                            mark(reference.root);
                        }
                    }
                }
            }
            self.store.iter().for_each(|c| roots(&c.value, &mut mark));
            if let Some(monitor) = &self.monitor {
                monitor.what.slots.iter().for_each(|v| roots(v, &mut mark));
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

    /// The content of a memory from its init file.
    pub(crate) fn memory_file(
        &mut self,
        ty: TyId,
        path: ir::strings::Str,
        binary: bool,
    ) -> Result<Value, Stop> {
        rule!("seq.firmem.init");
        let path = self.design.ir.text(path).into_owned();
        let fault = |error: &dyn std::fmt::Display| Stop::Fault(format!("the memory image {path}: {error}"));
        let Ty::Array { element, len } = *self.design.types.kind(ty) else { return Ok(Value::Token) };
        let width = self.width(element);
        let mut out = Bits::zero(self.width(ty));
        let file = std::fs::File::open(&path).map_err(|error| fault(&error))?;
        let target = runtime::readmem::Target {
            base: if binary { runtime::readmem::Base::Bin } else { runtime::readmem::Base::Hex },
            width: width as u32,
            low: 0,
            high: i64::try_from(len).unwrap_or(i64::MAX).saturating_sub(1),
            start: None,
            finish: None,
        };
        let read = runtime::readmem::read(std::io::BufReader::new(file), &target, |address, word| {
            let view = word.view();
            let mut value = Bits::from_biguint(width, &view.to_biguint());
            if let Some(unknown) = view.unknown {
                value = value.and(&limbs(width, unknown).not());
            }
            out.insert(address as u64 * width, &value);
        });
        let loaded = read.map_err(|error| fault(&error))?;
        if let Some(mismatch) = loaded.mismatch {
            self.messages.push(format!("{path}: {mismatch}"));
        }
        Ok(out.into())
    }

    fn readmem(&mut self, inst: &Inst, args: &[Value]) -> Value {
        rule!("sim.sv.readmem");
        let Imm::Readmem(info) = &inst.imm else { return args[1].clone() };
        let mut out = args[1].clone();
        let types = &self.design.types;
        let (element, len) = match *types.kind(inst.arg_types[1]) {
            Ty::Array { element, len } => (element, len),
            Ty::Queue { element, .. } => match &out {
                Value::Queue(items) => (element, items.len() as u64),
                _ => return out,
            },
            _ => return out,
        };
        let width = types.width(element).unwrap_or(0);
        let four_state = types.pair_width(element);
        let mut next = 2;
        let mut operand = |present: bool| {
            present.then(|| {
                next += 1;
                i64::from(args[next - 1].bits().low_i64() as i32)
            })
        };
        let (start, finish) = (operand(info.start), operand(info.finish));
        let (left, right) = (operand(info.slice), operand(info.slice));
        rule!("sim.sv.readmem.range");
        let low = info.lows.first().copied().unwrap_or(0);
        let descending = info.descending.first().copied().unwrap_or(false);
        let high = low.saturating_add(len as i64).saturating_sub(1);
        let (first, last) = match (left, right) {
            (Some(left), Some(right)) => (left.min(right).max(low), left.max(right).min(high)),
            _ => (low, high),
        };
        let name = args[0].text().to_vec();
        let path = String::from_utf8_lossy(&name).into_owned();
        let file = match std::fs::File::open(&path) {
            Ok(file) => std::io::BufReader::new(file),
            Err(error) => {
                rule!("sim.sv.readmem.missing");
                self.messages.push(format!("{path}: {error}"));
                return out;
            }
        };
        let base = if info.binary { runtime::readmem::Base::Bin } else { runtime::readmem::Base::Hex };
        let target = runtime::readmem::Target {
            base,
            width: four_state.unwrap_or(width) as u32,
            low: first,
            high: last,
            start,
            finish,
        };
        let read = runtime::readmem::read(file, &target, |address, word| {
            let offset = (address - low) as u64;
            // Element 0 of an array has the rightmost index; of a queue, index 0.
            let position = match &out {
                Value::Queue(_) => offset,
                _ if descending => offset,
                _ => len - 1 - offset,
            };
            let view = word.view();
            let value = Bits::from_biguint(u64::from(view.width), &view.to_biguint());
            let unknown = view.unknown.map(|u| limbs(u64::from(view.width), u));
            let word = match (four_state, unknown) {
                (Some(plane), unknown) => value.concat(&unknown.unwrap_or_else(|| Bits::zero(plane))),
                (None, Some(unknown)) => {
                    rule!("sim.sv.readmem.unknown");
                    value.and(&unknown.not())
                }
                (None, None) => value,
            };
            match &mut out {
                Value::Bits(bits) => bits.insert(position * width, &word),
                Value::Queue(items) => items[position as usize] = word.into(),
                _ => {}
            }
        });
        match read {
            Ok(loaded) => {
                if let Some(mismatch) = loaded.mismatch {
                    let (expected, found) = (mismatch.expected, mismatch.found);
                    self.messages.push(format!("{path}: {found} words for {expected} addresses"));
                }
            }
            Err(error) => self.messages.push(format!("{path}: {error}")),
        }
        out
    }
}

fn limbs(width: u64, limbs: &[u64]) -> Bits {
    let mut out = Bits::zero(width);
    for (i, limb) in limbs.iter().enumerate() {
        out.insert(i as u64 * 64, &Bits::from_u64(64, *limb));
    }
    out
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

    fn monitor(&mut self, inst: &Inst, what: Monitored) {
        self.simulation.monitor(inst, what);
    }

    fn check(&mut self, inst: &Inst, instance: InstanceId, holds: bool) -> Result<(), Stop> {
        self.simulation.check(inst, instance, holds)
    }

    fn spend(&mut self) -> Result<(), Stop> {
        self.simulation.spend()
    }
}
