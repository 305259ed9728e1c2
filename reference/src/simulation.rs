//! The state of a run, and the store.

use crate::bits::Bits;
pub use crate::force::Forced;
use crate::machine::{Monitored, Stop};
use crate::memory::Memory;
use crate::net::Contribution;
use crate::stepper::{Frame, Watched};
use crate::threads::{Processes, Threads};
use crate::value::{Ref, Stream, Value};
use ir::design::body::DriveMode;
use ir::design::ty::{Planes, TyId};
use ir::design::{Delay, Design, Gv, ProcId, ProcessKind, SigId, Sink, Time};
use runtime::files::Files;
use runtime::library::State;
use runtime::plusargs::Plusargs;
use runtime::random::Stream as Random;
use serde::{Deserialize, Serialize};
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
    /// Threads alive at a time.
    pub threads: usize,
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
            threads: 1 << 20,
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
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Event {
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
    /// Waits for threads.
    Joining,
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
    pub(crate) random: Option<Random>,
    /// Of a triggered process: the trigger as of the last settling.
    pub(crate) trigger: bool,
    /// Of a triggered process: the values of its inputs at the edge.
    pub(crate) inputs: Vec<Value>,
}

/// The monitor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Monitor {
    /// What it prints.
    pub what: Monitored,
    /// Where it prints to.
    pub stream: Stream,
    /// Whether it does.
    pub on: bool,
    /// The operands when it last printed.
    pub last: Option<Vec<Value>>,
}

/// What reacts when a signal changes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Reaction {
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
    /// Asked now and then during an activation; true ends the run.
    pub(crate) poll: Option<Box<dyn FnMut() -> bool + 'd>>,
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
    /// Whether the first step was taken.
    pub(crate) begun: bool,
    /// Steps taken at the current instant.
    pub(crate) steps: u64,
    pub(crate) now: Time,
    pub(crate) store: Vec<Content>,
    /// Dynamic signals.
    pub(crate) dynamic: BTreeMap<u32, (TyId, Content)>,
    pub(crate) next_dynamic: u32,
    pub(crate) collect_at: usize,
    pub(crate) memory: Memory,
    pub(crate) queue: BTreeMap<Time, Vec<Event>>,
    pub(crate) processes: Processes<ProcessState>,
    pub(crate) threads: Threads,
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
    /// Monitors that print to files.
    pub(crate) file_monitors: Vec<Monitor>,
    /// Prints for the end of the time step.
    pub(crate) strobes: Vec<(Monitored, Stream)>,
    /// What the run-time library remembers.
    pub(crate) library: State,
    /// Forces that follow their expression, oldest first.
    pub(crate) forced: Vec<Forced>,
    /// Signals that make the network stale only because a force has followed them.
    pub(crate) sources: BTreeSet<u32>,
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
    /// Results that processes gave since the last settling.
    pub(crate) results: BTreeMap<u32, Value>,
    /// The content of all signals before the first settling, until all processes have started.
    pub(crate) initial: Option<Vec<Value>>,
    /// Units that were evaluated for the init of a signal.
    pub(crate) early: BTreeSet<u32>,
    pub(crate) spent: u64,
    /// Whether the running activation has had an effect.
    pub(crate) effect: bool,
    /// The process that runs.
    pub(crate) running: Option<u32>,
    /// Which slots matter where.
    pub(crate) live_slots: crate::snapshot::Live,
    /// What became of each activation, if somebody asked.
    pub(crate) trace: Option<Vec<crate::state::Activation>>,
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
                Sink::Check(check) => {
                    if let Some((_, clock)) = check.clock {
                        react(&[clock], reaction, true);
                    }
                }
                Sink::Sample { .. } | Sink::Print { .. } => {} // looked at when a time step is closed
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
                let width = design.types.width(signal.ty).unwrap_or(0);
                let found = match design.types.is_four_state(signal.ty) {
                    true => design.types.planes(signal.ty),
                    false => vec![Planes { value: 0, unknown: 0, width }],
                };
                planes.insert(i as u32, found);
            }
        }
        for (i, drive) in design.drives.iter().enumerate().filter(|d| d.1.resolved) {
            for signal in &drive.signals {
                drivers.entry(signal.0).or_default().push(i as u32);
            }
        }
        let by_rank = order(design, config.order_seed);
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
            poll: None,
            messages: Vec::new(),
            reactions,
            staling,
            planes,
            drivers,
            rank,
            by_rank,
            globals: Vec::new(),
            begun: false,
            steps: 0,
            now: Time::default(),
            store: Vec::new(),
            dynamic: BTreeMap::new(),
            next_dynamic: signals as u32,
            collect_at: 1024,
            memory: Memory::new(limits.memory),
            queue: BTreeMap::new(),
            processes: Processes::new(vec![idle; design.processes.len()]),
            threads: Threads::new(design.processes.len()),
            contributions: vec![None; design.drives.len()],
            last: vec![None; design.drives.len()],
            comb_frames: HashMap::new(),
            clocks: vec![false; design.sinks.len()],
            held: vec![true; design.sinks.len()],
            covered: BTreeMap::new(),
            monitor: None,
            file_monitors: Vec::new(),
            strobes: Vec::new(),
            library: State::default(),
            forced: Vec::new(),
            sources: BTreeSet::new(),
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
            results: BTreeMap::new(),
            initial: None,
            early: BTreeSet::new(),
            spent: 0,
            effect: false,
            running: None,
            live_slots: HashMap::new(),
            trace: None,
            statistics: Statistics::default(),
        }
    }

    /// The design.
    pub fn design(&self) -> &'d Design {
        self.design
    }

    /// Asks `poll` now and then during an activation, however long it is; true ends the run as interrupted.
    pub fn poll_with(&mut self, poll: impl FnMut() -> bool + 'd) {
        self.poll = Some(Box::new(poll));
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

    /// What the run-time library remembers.
    pub fn library(&self) -> &State {
        &self.library
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
}

/// The order in which processes run: that of elaboration, or a permutation of it.
pub fn order(design: &Design, seed: u64) -> Vec<u32> {
    rule!("machine.order.static");
    // Bodies that the network settles or that run at the end hold a place, without effect.
    let mut order: Vec<u32> = (0..design.processes.len() as u32).collect();
    if seed != 0 {
        rule!("machine.order.seed");
        rule!("machine.order.seed-scope");
        let mut stream = Random::new(seed);
        for i in (1..order.len()).rev() {
            let draw = u64::from(stream.urandom());
            order.swap(i, ((draw * (i as u64 + 1)) >> 32) as usize);
        }
    }
    order
}

/// Which processes are free to run: those that the network does not settle.
pub(crate) fn is_free(design: &Design, process: ProcId) -> bool {
    matches!(design.processes[process.index()].kind, ProcessKind::Free)
}
