//! The state of a run, and the store.

use crate::bits::Bits;
use crate::machine::{Monitored, Stop};
use crate::memory::Memory;
use crate::net::{self, Contribution};
use crate::stepper::{self, Frame, Watched};
use crate::value::{self, Ref, Root, Value};
use ir::design::body::{Arg, DriveMode, Imm};
use ir::design::ty::{Planes, Ty, TyId};
use ir::design::{Delay, Design, GraphDef, Gv, Init, ProcId, ProcessKind, SigId, Sink, Time};
use ir::ops::OpKind;
use runtime::files::Files;
use runtime::plusargs::Plusargs;
use runtime::random::Stream;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;
use spec::rule;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a run may use before it ends with status 3.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Epsilon steps in one instant.
    pub steps_per_instant: u64,
    /// Passes over one component of the network.
    pub settle_passes: u64,
    /// Back-edges and calls in one activation.
    pub activation_steps: u64,
    /// Frames of one process.
    pub call_depth: usize,
    /// Bytes of linear memory.
    pub memory: u64,
    /// Dynamic signals alive at a time.
    pub dynamic_signals: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            steps_per_instant: 10_000_000,
            settle_passes: 10_000,
            activation_steps: 100_000_000,
            call_depth: 10_000,
            memory: 4 << 30,
            dynamic_signals: 1 << 24,
        }
    }
}

/// How to run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {
    /// The permutation of the order of processes; 0 is that of elaboration.
    pub order_seed: u64,
    /// The seed of random streams.
    pub seed: u64,
    /// The last instant that is simulated, in femtoseconds.
    pub max_time: Option<u64>,
    /// Limits.
    pub limits: Limits,
    /// Arguments of the command line that begin with `+`.
    pub plusargs: Plusargs,
}

/// What a run did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Statistics {
    /// Epsilon steps.
    pub epsilon_steps: u64,
    /// Deltas.
    pub deltas: u64,
    /// Instants.
    pub instants: u64,
    /// Activations of processes.
    pub activations: u64,
    /// Evaluations of units of the network.
    pub evaluations: u64,
    /// Events applied.
    pub events: u64,
    /// Writes that changed something.
    pub changes: u64,
}

/// An event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) enum Event {
    /// Writes a reference, but for the bits that are kept.
    Drive(Ref, Value, Option<Bits>, #[serde(with = "mode")] DriveMode),
    /// Changes what a continuous driver contributes to its net.
    Contribute(u32, Contribution),
    /// The time of a wait has come: process, number of its wait.
    Wake(u32, u64),
}

mod mode {
    use ir::design::body::DriveMode;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(mode: &DriveMode, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u8(match mode {
            DriveMode::Assign => 0,
            DriveMode::Force => 1,
            DriveMode::Release => 2,
        })
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<DriveMode, D::Error> {
        Ok(match u8::deserialize(d)? {
            0 => DriveMode::Assign,
            1 => DriveMode::Force,
            _ => DriveMode::Release,
        })
    }
}

/// A signal at run time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Content {
    pub(crate) value: Value,
    /// Forced bits; for what is not bit-like, any bit means all of it.
    pub(crate) forced: Option<Bits>,
}

/// A wait.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// What is watched, with its content at suspension.
    pub(crate) watched: Vec<(Watched, Vec<Value>)>,
    /// The number of this wait of the process, to know its own event.
    pub(crate) number: u64,
}

/// What a process does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) enum Status {
    /// Not started, or (of a triggered process) between two runs.
    Idle,
    /// Suspended.
    Waiting(Waiting),
    /// Over.
    Halted,
}

/// A process at run time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct ProcessState {
    pub(crate) frames: Vec<Frame>,
    pub(crate) status: Status,
    /// Waits so far.
    pub(crate) waits: u64,
    /// Its random stream, once it drew.
    pub(crate) random: Option<Stream>,
    /// Of a triggered process: the trigger as of the last settling.
    pub(crate) trigger: bool,
    /// Of a triggered process: the values of its inputs at the edge.
    pub(crate) inputs: Vec<Value>,
}

/// The monitor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Monitor {
    pub(crate) what: Monitored,
    pub(crate) instance: u32,
    pub(crate) on: bool,
    /// The operands when it last printed.
    pub(crate) last: Option<Vec<Value>>,
}

/// What reacts when a signal changes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Reaction {
    /// A delayed drive of the graph.
    Drive(u32),
    /// A sink.
    Sink(u32),
    /// A triggered process.
    Trigger(u32),
}

/// A run of a design.
pub struct Simulation<'d> {
    pub(crate) design: &'d Design,
    pub(crate) config: Config,
    pub(crate) files: Files,
    /// Warnings and messages for the user, in order.
    pub(crate) messages: Vec<String>,

    // ---- what never changes -----------------------------------------------------------------------------------------
    /// The units that each signal settles.
    pub(crate) reactions: Vec<Vec<Reaction>>,
    /// Whether a change of the signal makes the network stale.
    pub(crate) staling: Vec<bool>,
    /// The pairs of each net.
    pub(crate) planes: HashMap<u32, Vec<Planes>>,
    /// Continuous drivers by net.
    pub(crate) drivers: HashMap<u32, Vec<u32>>,
    /// The position of each process in the order of running.
    pub(crate) rank: Vec<u32>,
    pub(crate) by_rank: Vec<u32>,
    /// Addresses of globals of linear memory.
    pub(crate) globals: Vec<u64>,

    // ---- state ------------------------------------------------------------------------------------------------------
    pub(crate) now: Time,
    pub(crate) store: Vec<Content>,
    /// Dynamic signals.
    pub(crate) dynamic: BTreeMap<u32, (TyId, Content)>,
    pub(crate) next_dynamic: u32,
    pub(crate) collect_at: usize,
    pub(crate) memory: Memory,
    pub(crate) queue: BTreeMap<Time, Vec<Event>>,
    pub(crate) processes: Vec<ProcessState>,
    /// What each continuous driver of a net contributes.
    pub(crate) contributions: Vec<Option<Contribution>>,
    /// Value and enable of each continuous drive at its last evaluation.
    pub(crate) last: Vec<Option<(Value, bool)>>,
    /// Combinational processes: the frame at their wait.
    pub(crate) comb_frames: HashMap<u32, Vec<Frame>>,
    /// Clock inputs of sinks as of the last settling.
    pub(crate) clocks: Vec<bool>,
    /// Checks: whether the property held when last looked at.
    pub(crate) held: Vec<bool>,
    /// Cover points hit.
    pub(crate) covered: BTreeMap<u32, u64>,
    pub(crate) monitor: Option<Monitor>,
    pub(crate) failed: bool,

    // ---- bookkeeping of changes -------------------------------------------------------------------------------------
    /// Counts changes of anything that a graph value can depend on.
    pub(crate) epoch: u64,
    pub(crate) memo: Vec<(u64, Value)>,
    /// Units to evaluate.
    pub(crate) dirty: BTreeSet<(u32, u32)>,
    pub(crate) unit_dirty: Vec<bool>,
    pub(crate) reacting: BTreeSet<Reaction>,
    /// Content at the last settling of signals that changed since and whose change makes the network stale.
    pub(crate) before: BTreeMap<u32, Value>,
    /// Processes that watch a signal.
    pub(crate) observers: HashMap<u32, BTreeSet<u32>>,
    /// Waiting processes whose signals changed.
    pub(crate) candidates: BTreeSet<u32>,
    pub(crate) due: BTreeSet<u32>,
    pub(crate) zero_waits: BTreeSet<u32>,
    /// The content of all signals before the first settling, until all processes have started.
    pub(crate) initial: Option<Vec<Value>>,
    pub(crate) spent: u64,
    /// Whether the running activation has had an effect.
    pub(crate) effect: bool,
    /// The process that runs.
    pub(crate) running: Option<u32>,
    /// Statistics.
    pub(crate) statistics: Statistics,
}

impl<'d> Simulation<'d> {
    /// Sets up a run. Nothing runs yet.
    pub fn new(design: &'d Design, config: Config, files: Files) -> Simulation<'d> {
        let signals = design.signals.len();
        let mut reactions: Vec<Vec<Reaction>> = vec![Vec::new(); signals];
        let mut staling = vec![false; signals];
        for (i, readers) in design.network.readers.iter().enumerate() {
            staling[i] = !readers.is_empty();
        }
        let graph = ir::design::trace::Graph {
            types: &design.types,
            values: &design.values,
            nodes: &design.nodes,
            consts: &design.consts,
        };
        let mut react = |values: &[Gv], reaction: Reaction, stale: bool| {
            for gv in values {
                for (signal, _) in graph.observe(*gv).signals {
                    reactions[signal.index()].push(reaction);
                    staling[signal.index()] |= stale;
                }
            }
        };
        for (i, drive) in design.drives.iter().enumerate() {
            let mut values = vec![drive.value];
            values.extend(drive.enable);
            match drive.delay {
                Delay::Connection => continue,
                Delay::Constant(_) => {}
                Delay::Value(delay) => values.push(delay),
            }
            react(&values, Reaction::Drive(i as u32), true);
        }
        for (i, sink) in design.sinks.iter().enumerate() {
            let reaction = Reaction::Sink(i as u32);
            match sink {
                Sink::Register(register) => {
                    react(&[register.clock], reaction, true);
                    if let (true, Some((reset, value))) = (register.asynchronous, register.reset) {
                        react(&[reset, value], reaction, true);
                    }
                }
                Sink::Write(port) => react(&[port.clock], reaction, true),
                Sink::Check(check) => match check.clock {
                    Some((_, clock)) => react(&[clock], reaction, true),
                    None => {}
                },
                Sink::ClockGate { .. } | Sink::ClockDivider { .. } => {} // units of the network
            }
        }
        for (i, process) in design.processes.iter().enumerate() {
            if let ProcessKind::Triggered { trigger, .. } = &process.kind {
                react(&[*trigger], Reaction::Trigger(i as u32), true);
            }
        }
        for list in &mut reactions {
            list.sort_unstable();
            list.dedup();
        }
        let mut planes = HashMap::new();
        let mut drivers: HashMap<u32, Vec<u32>> = HashMap::new();
        for (i, signal) in design.signals.iter().enumerate() {
            if signal.net.is_some() {
                planes.insert(i as u32, design.types.planes(signal.ty));
            }
        }
        for (i, drive) in design.drives.iter().enumerate().filter(|d| d.1.resolved) {
            for signal in &drive.signals {
                drivers.entry(signal.0).or_default().push(i as u32);
            }
        }
        let by_rank = order(design.processes.len() as u32, config.order_seed);
        let mut rank = vec![0; by_rank.len()];
        for (position, process) in by_rank.iter().enumerate() {
            rank[*process as usize] = position as u32;
        }
        let idle = ProcessState {
            frames: Vec::new(),
            status: Status::Idle,
            waits: 0,
            random: None,
            trigger: false,
            inputs: Vec::new(),
        };
        let limits = config.limits.clone();
        Simulation {
            design,
            config,
            files,
            messages: Vec::new(),
            reactions,
            staling,
            planes,
            drivers,
            rank,
            by_rank,
            globals: Vec::new(),
            now: Time::default(),
            store: Vec::new(),
            dynamic: BTreeMap::new(),
            next_dynamic: signals as u32,
            collect_at: 1024,
            memory: Memory::new(limits.memory),
            queue: BTreeMap::new(),
            processes: vec![idle; design.processes.len()],
            contributions: vec![None; design.drives.len()],
            last: vec![None; design.drives.len()],
            comb_frames: HashMap::new(),
            clocks: vec![false; design.sinks.len()],
            held: vec![true; design.sinks.len()],
            covered: BTreeMap::new(),
            monitor: None,
            failed: false,
            epoch: 1,
            memo: vec![(0, Value::Token); design.values.len()],
            dirty: BTreeSet::new(),
            unit_dirty: vec![false; design.network.units.len()],
            reacting: BTreeSet::new(),
            before: BTreeMap::new(),
            observers: HashMap::new(),
            candidates: BTreeSet::new(),
            due: BTreeSet::new(),
            zero_waits: BTreeSet::new(),
            initial: None,
            spent: 0,
            effect: false,
            running: None,
            statistics: Statistics::default(),
        }
    }

    /// The design.
    pub fn design(&self) -> &'d Design {
        self.design
    }

    /// The current time.
    pub fn now(&self) -> Time {
        self.now
    }

    /// What the run did so far.
    pub fn statistics(&self) -> Statistics {
        self.statistics
    }

    /// The cover points that were hit: position among the sinks, number of hits.
    pub fn covered(&self) -> &BTreeMap<u32, u64> {
        &self.covered
    }

    /// The content of a static signal.
    pub fn signal(&self, signal: SigId) -> &Value {
        &self.store[signal.index()].value
    }

    /// The messages for the user since the last call.
    pub fn take_messages(&mut self) -> Vec<String> {
        std::mem::take(&mut self.messages)
    }

    /// The live value of a graph value.
    ///
    /// # Errors
    /// When memory that it reads is out of bounds.
    pub fn value(&mut self, gv: Gv) -> Result<Value, Stop> {
        self.settle_value(gv)
    }

    pub(crate) fn width(&self, ty: TyId) -> u64 {
        self.design.types.width(ty).unwrap_or(0)
    }

    // ---- the store --------------------------------------------------------------------------------------------------

    /// A reference to the whole of a static signal.
    pub(crate) fn whole(&self, signal: SigId) -> Ref {
        value::signal_ref(signal, self.width(self.design.signals[signal.index()].ty))
    }

    pub(crate) fn content(&self, signal: u32) -> Option<&Content> {
        match self.store.get(signal as usize) {
            Some(content) => Some(content),
            None => self.dynamic.get(&signal).map(|d| &d.1),
        }
    }

    fn content_mut(&mut self, signal: u32) -> Option<&mut Content> {
        match self.store.get_mut(signal as usize) {
            Some(content) => Some(content),
            None => self.dynamic.get_mut(&signal).map(|d| &mut d.1),
        }
    }

    /// The content of a reference of type `ty`.
    pub(crate) fn load_ref(&self, reference: &Ref, ty: TyId) -> Result<Value, Stop> {
        let missing = || {
            rule!("machine.ref.out-of-range");
            value::default(&self.design.types, ty)
        };
        match reference.root {
            Root::Signal(signal) => {
                let Some(content) = self.content(signal) else { return Ok(missing()) };
                if reference.low >= reference.valid.1 && reference.width > 0 {
                    return Ok(missing());
                }
                Ok(stepper::read(&content.value, reference, missing))
            }
            Root::Memory(address) => {
                rule!("machine.ref.memory");
                let whole = reference.low + reference.width;
                let bits = self.memory.load(address, whole).map_err(|e| Stop::Fault(e.to_string()))?;
                Ok(stepper::window(&bits, reference).into())
            }
            Root::Slot(_) => Err(Stop::Fault("a promoted signal outside of its frame".to_owned())),
        }
    }

    /// Writes a reference, except for forced bits.
    pub(crate) fn store_ref(&mut self, reference: &Ref, content: Value) -> Result<(), Stop> {
        rule!("machine.write.immediate");
        match reference.root {
            Root::Signal(signal) => {
                let forced = self.content(signal).and_then(|c| c.forced.clone());
                match (forced, content) {
                    (None, content) => self.change(signal, |value| stepper::write(value, reference, content)),
                    (Some(forced), Value::Bits(bits)) => {
                        rule!("machine.write.masked");
                        self.change(signal, |value| {
                            let Value::Bits(old) = &*value else { return false };
                            let mut new = Value::Bits(old.clone());
                            stepper::write(&mut new, reference, bits.into());
                            let merged = old.and(&forced).or(&new.bits().and(&forced.not()));
                            let changed = *old != merged;
                            *value = merged.into();
                            changed
                        });
                    }
                    (Some(_), _) => {}
                }
                Ok(())
            }
            Root::Memory(address) => {
                self.effect = true;
                let whole = reference.low + reference.width;
                let fault = |e: crate::memory::MemoryError| Stop::Fault(e.to_string());
                let mut old = Value::Bits(self.memory.load(address, whole).map_err(fault)?);
                stepper::write(&mut old, reference, content);
                self.epoch += 1;
                self.memory.store(address, old.bits()).map_err(fault)
            }
            Root::Slot(_) => Err(Stop::Fault("a promoted signal outside of its frame".to_owned())),
        }
    }

    /// Changes a signal by `f`, which tells whether it did, and notes what depends on it.
    pub(crate) fn change(&mut self, signal: u32, f: impl FnOnce(&mut Value) -> bool) {
        let staling = self.staling.get(signal as usize).copied().unwrap_or(false);
        let old = match staling && !self.before.contains_key(&signal) {
            true => self.content(signal).map(|c| c.value.clone()),
            false => None,
        };
        let Some(content) = self.content_mut(signal) else { return };
        if !f(&mut content.value) {
            rule!("machine.event.no-activity");
            return;
        }
        self.statistics.changes += 1;
        self.epoch += 1;
        if let Some(old) = old {
            self.before.insert(signal, old);
        }
        if let Some(readers) = self.design.network.readers.get(signal as usize) {
            for unit in readers {
                self.unit_dirty[*unit as usize] = true;
                self.dirty.insert((self.design.network.component_of[*unit as usize], *unit));
            }
        }
        if let Some(reactions) = self.reactions.get(signal as usize) {
            self.reacting.extend(reactions);
        }
        if let Some(observers) = self.observers.get(&signal) {
            self.candidates.extend(observers);
        }
    }

    /// Forces or releases a window.
    pub(crate) fn force(&mut self, reference: &Ref, content: Value, release: bool) -> Result<(), Stop> {
        let Root::Signal(signal) = reference.root else { return self.store_ref(reference, content) };
        let Some(Content { value, forced }) = self.content(signal) else { return Ok(()) };
        let width = match value {
            Value::Bits(bits) => bits.width(),
            _ => 1,
        };
        let mut window = Value::Bits(Bits::zero(width));
        stepper::write(&mut window, reference, Bits::ones(reference.width.max(1)).into());
        let window = window.bits().clone();
        let forced = forced.clone().unwrap_or_else(|| Bits::zero(width));
        let left = forced.and(&window.not());
        if let Some(content) = self.content_mut(signal) {
            content.forced = if left.is_zero() { None } else { Some(left.clone()) };
        }
        if release {
            rule!("machine.force.release");
            self.redrive(signal, &window)
        } else {
            rule!("machine.force.mask");
            self.store_ref(reference, content)?;
            if let Some(content) = self.content_mut(signal) {
                content.forced = Some(left.or(&window));
            }
            Ok(())
        }
    }

    /// Gives the bits of `window` that something drives continuously their driven value.
    fn redrive(&mut self, signal: u32, window: &Bits) -> Result<(), Stop> {
        if self.drivers.contains_key(&signal) {
            let low = window.trailing_zeros();
            let high = window.width() - window.leading_zeros();
            return self.resolve(signal, (low, high.max(low)));
        }
        for i in 0..self.design.drives.len() {
            let drive = &self.design.drives[i];
            if drive.delay == Delay::Connection && drive.signals.iter().any(|s| s.0 == signal) {
                if let Some((content, true)) = self.last[i].clone() {
                    let target = self.settle_value(drive.target)?;
                    self.store_ref(target.reference(), content)?;
                }
            }
        }
        Ok(())
    }

    /// Resolves the bits of a net from `low` to `high` that its drivers cover.
    pub(crate) fn resolve(&mut self, signal: u32, (low, high): (u64, u64)) -> Result<(), Stop> {
        let Some(kind) = self.design.signals[signal as usize].net else { return Ok(()) };
        let planes = &self.planes[&signal];
        let window = net::whole_pairs(planes, low, high);
        let resolved = {
            let drivers: SmallVec<[&Contribution; 4]> = self
                .drivers
                .get(&signal)
                .into_iter()
                .flatten()
                .filter_map(|d| self.contributions[*d as usize].as_ref())
                .filter(|c| c.low < window.1 && c.high() > window.0)
                .collect();
            let old = self.store[signal as usize].value.bits();
            net::resolve(planes, kind, &drivers, old, window)
        };
        let whole = self.whole(SigId(signal));
        rule!("machine.force.drivers");
        self.store_ref(&whole.window(window.0, window.1 - window.0, whole.width), resolved.into())
    }

    // ---- setting up -------------------------------------------------------------------------------------------------

    /// Gives every signal its content from before time 0, and linear memory its globals.
    pub(crate) fn initialise(&mut self) -> Result<(), Stop> {
        rule!("machine.signal.create");
        rule!("machine.elab.initial-state");
        let design = self.design;
        for global in &design.globals {
            rule!("llvm.mlir.global");
            let size = design.types.memory_size(global.ty).unwrap_or(0);
            let address = self.memory.allocate(size).map_err(|e| Stop::Limit(e.to_string()))?;
            self.globals.push(address);
        }
        for signal in &design.signals {
            let value = value::default(&design.types, signal.ty);
            self.store.push(Content { value, forced: None });
        }
        for (i, global) in design.globals.iter().enumerate() {
            let address = self.globals[i];
            let fault = |e: crate::memory::MemoryError| Stop::Fault(e.to_string());
            if let Some(bytes) = global.bytes {
                for (k, byte) in design.ir.strings.bytes(bytes).iter().enumerate() {
                    let byte = Bits::from_u64(8, u64::from(*byte));
                    self.memory.store(address + k as u64, &byte).map_err(fault)?;
                }
            }
            if let Some(body) = global.init {
                let values = self.run_body(body, &[], ir::design::InstanceId(0), Vec::new())?;
                if let Some(Value::Bits(bits)) = values.first() {
                    self.memory.store(address, bits).map_err(fault)?;
                }
            }
        }
        // Bodies that give initial values, in order; then signals, each after those that its init reads.
        for initial in &design.initials {
            rule!("seq.initial.value");
            let results = self.run_body(initial.body, &initial.captures, initial.instance, Vec::new())?;
            for (signal, value) in initial.results.iter().zip(results) {
                self.store[signal.index()].value = value;
                self.epoch += 1;
            }
        }
        let mut done = vec![false; design.signals.len()];
        for initial in &design.initials {
            initial.results.iter().for_each(|s| done[s.index()] = true);
        }
        for i in 0..design.signals.len() as u32 {
            self.initialise_signal(i, &mut done)?;
        }
        Ok(())
    }

    /// Initialises a signal after those whose content its init depends on.
    fn initialise_signal(&mut self, signal: u32, done: &mut [bool]) -> Result<(), Stop> {
        let design = self.design;
        let graph = ir::design::trace::Graph {
            types: &design.types,
            values: &design.values,
            nodes: &design.nodes,
            consts: &design.consts,
        };
        // (signal, whether what it depends on is done)
        let mut stack = vec![(signal, false)];
        while let Some((signal, ready)) = stack.pop() {
            if !ready {
                if std::mem::replace(&mut done[signal as usize], true) {
                    continue;
                }
                stack.push((signal, true));
                if let Init::Value(gv) = design.signals[signal as usize].init {
                    let sources = graph.observe(gv).signals;
                    stack.extend(sources.iter().rev().map(|s| (s.0.0, false)));
                }
                continue;
            }
            let Signal { ty, init, net, procedural, .. } = view(design, signal);
            let four_state = design.types.is_four_state(ty);
            let value = match init {
                Init::Value(gv) => {
                    rule!("llhd.sig.init");
                    self.settle_value(gv)?
                }
                Init::Body(body) => {
                    rule!("llhd.global_signal");
                    let values = self.run_body(body, &[], ir::design::InstanceId(0), Vec::new())?;
                    values.into_iter().next().unwrap_or_else(|| value::default(&design.types, ty))
                }
                Init::Const(id) => Bits::from_biguint(self.width(ty), &design.consts[id.0 as usize].1).into(),
                Init::Default => {
                    if design.signals[signal as usize].kind == ir::design::SignalKind::Register {
                        rule!("seq.initial-content");
                    }
                    value::default(&design.types, ty)
                }
                Init::HighImpedance if four_state => {
                    if net {
                        rule!("machine.net.initial");
                        rule!("machine.net.uncovered");
                    } else {
                        rule!("machine.elab.top-inputs");
                    }
                    let drivers = self.drivers.get(&signal).map_or(&[][..], |d| d);
                    let delayed = |d: &u32| design.drives[*d as usize].delay != Delay::Connection;
                    let unknown = !drivers.is_empty() && drivers.iter().all(delayed);
                    value::unknown_bits(&design.types, ty, !unknown).into()
                }
                Init::HighImpedance => value::zero(&design.types, ty),
            };
            let _ = procedural;
            self.store[signal as usize].value = value;
            self.epoch += 1;
        }
        Ok(())
    }

    /// The bits of a net that the target of a driver means now, from and to (exclusive).
    pub(crate) fn covered_bits(&mut self, drive: u32, signal: u32) -> Result<(u64, u64), Stop> {
        let target = self.settle_value(self.design.drives[drive as usize].target)?;
        let reference = target.reference();
        if reference.root != Root::Signal(signal) {
            return Ok((0, 0));
        }
        let low = reference.low.max(reference.valid.0);
        let high = reference.low.saturating_add(reference.width).min(reference.valid.1);
        Ok((low, high.max(low)))
    }
}

struct Signal {
    ty: TyId,
    init: Init,
    net: bool,
    procedural: bool,
}

fn view(design: &Design, signal: u32) -> Signal {
    let signal = &design.signals[signal as usize];
    Signal { ty: signal.ty, init: signal.init, net: signal.net.is_some(), procedural: signal.procedural }
}

/// The order in which processes run: that of elaboration, or a permutation of it.
fn order(count: u32, seed: u64) -> Vec<u32> {
    rule!("machine.order.static");
    let mut order: Vec<u32> = (0..count).collect();
    if seed != 0 {
        rule!("machine.order.seed");
        let mut stream = Stream::new(seed);
        for i in (1..order.len()).rev() {
            let draw = u64::from(stream.urandom());
            order.swap(i, (draw * (i as u64 + 1) >> 32) as usize);
        }
    }
    order
}

/// Which processes are free to run: those that the network does not settle.
pub(crate) fn is_free(design: &Design, process: ProcId) -> bool {
    matches!(design.processes[process.index()].kind, ProcessKind::Free)
}

/// Whether a graph instruction reads whole content through a reference that is a plain signal.
pub(crate) fn plain_probe(design: &Design, gv: Gv) -> Option<SigId> {
    match design.values[gv.index()].def {
        GraphDef::Content(signal) => Some(signal),
        GraphDef::Node(node, _) => {
            let inst = &design.nodes[node.index()];
            if inst.kind != OpKind::LlhdPrb {
                return None;
            }
            let Arg::Graph(reference) = inst.args[0] else { return None };
            match design.values[reference.index()].def {
                GraphDef::Ref(signal) => Some(signal),
                GraphDef::Node(node, _) => match design.nodes[node.index()].imm {
                    Imm::Signal(signal) => Some(signal),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a type is a reference.
pub(crate) fn is_ref(design: &Design, ty: TyId) -> bool {
    matches!(design.types.kind(ty), Ty::Ref(_))
}
