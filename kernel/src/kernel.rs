//! The state of a run.

use crate::code::Compiler;
use crate::cone::Cone;
use crate::force::Forced;
use crate::governor::Governor;
use crate::layout::{Class, Layout};
use crate::memory::Memory;
use crate::objects::Objects;
use crate::process::{Callee, Process};
use crate::queue::Queue;
use crate::resolve::Contribution;
use crate::telemetry::{JitConfig, Telemetry};
use crate::words::Limbs;
use crate::{abi::header, convert};
use ir::design::ty::{Planes, TyId};
use ir::design::{Design, Gv, InstanceId, SigId, Sink, Time};
use reference::machine::{Monitored, Stop};
use reference::state::Activation;
use reference::threads::{Processes, Threads};
use reference::value::{Stream, Value};
use reference::{Config, Statistics};
use runtime::files::Files;
use runtime::library::State;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The content of a dynamic signal.
#[derive(Clone, Debug)]
pub(crate) struct Dynamic {
    pub(crate) ty: TyId,
    pub(crate) words: Limbs,
}

/// The monitor.
#[derive(Clone, Debug)]
pub(crate) struct Monitor {
    pub(crate) what: Monitored,
    /// Where it prints to.
    pub(crate) stream: Stream,
    pub(crate) on: bool,
    /// The operands when it last printed.
    pub(crate) last: Option<Vec<Value>>,
}

/// A net.
#[derive(Debug, Default)]
pub(crate) struct Net {
    /// Its pairs.
    pub(crate) planes: Vec<Planes>,
    /// Its continuous drivers.
    pub(crate) drivers: Vec<u32>,
}

/// Sinks that are looked at when a time step is closed, by position.
#[derive(Debug, Default)]
pub(crate) struct Closing {
    pub(crate) checks: Vec<u32>,
    pub(crate) prints: Vec<u32>,
    pub(crate) samples: Vec<u32>,
}

impl Closing {
    fn new(design: &Design) -> Closing {
        let mut closing = Closing::default();
        for (i, sink) in design.sinks.iter().enumerate() {
            match sink {
                Sink::Check(check) if check.clock.is_none() => closing.checks.push(i as u32),
                Sink::Print { .. } => closing.prints.push(i as u32),
                Sink::Sample { .. } => closing.samples.push(i as u32),
                _ => {}
            }
        }
        closing
    }
}

/// Where the frame that runs is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FrameAt {
    /// No frame: the network.
    None,
    /// In the context block, from this word on.
    Context(u32),
    /// The innermost of a stack that has callees.
    Callee(Stack),
}

/// What runs, with the frames of the functions that it calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stack {
    /// A process or thread.
    Process(u32),
    /// The unit of the network that is evaluated.
    Unit(u32),
}

/// Where code runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Running<'d> {
    pub(crate) captures: &'d [Gv],
    pub(crate) instance: InstanceId,
    pub(crate) frame: FrameAt,
    pub(crate) body: u32,
}

/// A run of a design by the native engine.
pub struct Kernel<'d> {
    pub(crate) design: &'d Design,
    pub(crate) config: Config,
    pub(crate) files: Files,
    pub(crate) poll: Option<Box<dyn FnMut() -> bool + 'd>>,
    pub(crate) messages: Vec<String>,
    pub(crate) layout: Rc<Layout>,
    pub(crate) governor: Governor<'d>,
    /// How the outermost frame of each process of the design runs; threads have those of their owners.
    pub(crate) tops: Vec<Running<'d>>,
    /// By signal; nothing for what is no net.
    pub(crate) nets: Vec<Option<Box<Net>>>,
    /// The table of narrow writes ([`abi::narrow`](crate::abi::narrow)), as far as the governor's tables were looked at.
    pub(crate) narrow: Vec<crate::store::NarrowEntry>,
    /// Marks that have no room in it: lists to which its entries point.
    pub(crate) more_marks: Vec<Box<[u64]>>,
    /// Sinks that are looked at when a time step is closed.
    pub(crate) closing: Closing,
    /// Addresses of globals of linear memory.
    pub(crate) globals: Vec<u64>,

    // ---- state ------------------------------------------------------------------------------------------------------
    /// The context block.
    pub(crate) words: Box<[u64]>,
    pub(crate) queue: Queue,
    pub(crate) objects: Objects,
    pub(crate) memory: Memory,
    /// Whether the first step was taken.
    pub(crate) begun: bool,
    pub(crate) now: Time,
    pub(crate) processes: Processes<Process>,
    pub(crate) threads: Threads,
    /// Threads to run in this step, and those that wait for no time.
    pub(crate) due_threads: BTreeSet<u32>,
    pub(crate) zero_threads: BTreeSet<u32>,
    /// Frames that are not in use, by body.
    pub(crate) frames: Vec<Vec<Box<[u64]>>>,
    pub(crate) dynamic: BTreeMap<u32, Dynamic>,
    pub(crate) next_dynamic: u32,
    pub(crate) collect_at: usize,
    pub(crate) objects_at: usize,
    /// Forced bits by signal; for what is not bit-like, any bit means all of it.
    pub(crate) masks: BTreeMap<u32, Limbs>,
    /// Forces that follow their expression, oldest first.
    pub(crate) forces: Vec<Forced>,
    /// Content at the last settling of signals that only such forces make the network stale with.
    pub(crate) sources: BTreeMap<u32, Limbs>,
    pub(crate) contributions: Vec<Option<Contribution>>,
    pub(crate) monitor: Option<Monitor>,
    /// Monitors that print to files.
    pub(crate) file_monitors: Vec<Monitor>,
    /// Prints for the end of the time step.
    pub(crate) strobes: Vec<(Monitored, Stream)>,
    /// What the run-time library remembers.
    pub(crate) library: State,
    /// Checks: whether the property held when last looked at.
    pub(crate) held: Vec<bool>,
    pub(crate) covered: BTreeMap<u32, u64>,
    pub(crate) failed: bool,

    // ---- bookkeeping ------------------------------------------------------------------------------------------------
    pub(crate) cone: Cone,
    /// Counts changes of anything that a graph value can depend on.
    pub(crate) epoch: u64,
    /// Of large signals that changed since the last settling: the words, from and to (exclusive).
    pub(crate) ranges: BTreeMap<u32, (u32, u32)>,
    /// Processes that wait for no time, by rank.
    pub(crate) zero_waits: Vec<u64>,
    /// Ranks of processes with waits that the candidates can't tell about.
    pub(crate) unknown: Vec<u32>,
    /// Results that processes gave since the last settling.
    pub(crate) results: Vec<(u32, u32, Limbs)>,
    /// The context block before the first settling, until all processes have started.
    pub(crate) initial: Option<Box<[u64]>>,
    /// Whether the network settles, or has: signals have more than their first content.
    pub(crate) settles: bool,
    /// Units that were evaluated for the init of a signal.
    pub(crate) early: BTreeSet<u32>,
    /// What the unit that is evaluated has written: new content of whole signals, which it alone sees so far.
    pub(crate) overlay: Option<BTreeMap<u32, Value>>,
    /// Frames of the functions that the unit has called.
    pub(crate) unit_callees: Vec<Callee>,
    /// Blocks of linear memory of bodies that are lowered in place: address and size.
    pub(crate) in_place: Vec<(u64, u64)>,
    /// The process that runs.
    pub(crate) active: Option<u32>,
    pub(crate) running: Running<'d>,
    /// Steps since the run began, to know when to look whether it shall end.
    pub(crate) look: u32,
    /// Whether the present time step was closed for the step loop.
    pub(crate) closed: bool,
    /// Whether the surroundings observe every time step.
    pub(crate) observed: bool,
    /// What became of each activation, if somebody asked.
    pub(crate) trace: Option<Vec<Activation>>,
    /// Why a thunk has to stop.
    pub(crate) stop: Option<Stop>,
    /// The panic that it has to stop for.
    pub(crate) panic: Option<Box<dyn std::any::Any + Send>>,
    pub(crate) statistics: Statistics,
}

impl<'d> Kernel<'d> {
    /// Sets up a run. Nothing runs yet. Without a compiler everything is interpreted.
    pub fn new(
        design: &'d Design,
        config: Config,
        files: Files,
        jit: JitConfig,
        compiler: Option<Box<dyn Compiler + 'd>>,
    ) -> Kernel<'d> {
        let mut layout = Kernel::layout(design, &config, jit.watched);
        if let Some(fault) = jit.fault {
            fault.in_layout(design, &mut layout);
        }
        Kernel::with_layout(design, Rc::new(layout), config, files, jit, compiler)
    }

    /// The places of a design that is run in this way; see [`JitConfig::watched`].
    pub fn layout(design: &Design, config: &Config, watched: bool) -> Layout {
        let by_rank = reference::simulation::order(design, config.order_seed);
        let (steps, depth) = (config.limits.activation_steps, config.limits.call_depth);
        Layout::new(design, by_rank, steps, depth, watched)
    }

    /// As [`Kernel::new`], with the [layout](Kernel::layout) of the same design and configuration, which runs can share.
    pub fn with_layout(
        design: &'d Design,
        layout: Rc<Layout>,
        config: Config,
        files: Files,
        jit: JitConfig,
        compiler: Option<Box<dyn Compiler + 'd>>,
    ) -> Kernel<'d> {
        let lateness = Kernel::lateness(jit.fault);
        let mut nets: Vec<Option<Box<Net>>> = Vec::with_capacity(design.signals.len());
        for signal in &design.signals {
            nets.push(signal.net.map(|_| {
                let width = design.types.width(signal.ty).unwrap_or(0);
                let planes = match design.types.is_four_state(signal.ty) {
                    true => design.types.planes(signal.ty),
                    false => vec![Planes { value: 0, unknown: 0, width }],
                };
                Box::new(Net { planes, drivers: Vec::new() })
            }));
        }
        for (i, drive) in design.drives.iter().enumerate().filter(|d| d.1.resolved) {
            for signal in &drive.signals {
                if let Some(net) = &mut nets[signal.index()] {
                    net.drivers.push(i as u32);
                }
            }
        }
        let set = design.processes.len().div_ceil(64);
        let unknown = (0..design.processes.len())
            .filter(|p| layout.unknown_watch[*p])
            .map(|p| layout.rank[p])
            .collect();
        let top = |(info, frame): (&'d ir::design::Process, &u32)| Running {
            captures: &info.captures[..],
            instance: info.instance,
            frame: FrameAt::Context(*frame),
            body: info.body.0,
        };
        let tops = design.processes.iter().zip(&layout.process_frames).map(top).collect();
        let words = vec![0; layout.words as usize].into_boxed_slice();
        let limits = &config.limits;
        let memory = Memory::new(limits.memory);
        let mut kernel = Kernel {
            design,
            files,
            poll: None,
            messages: Vec::new(),
            governor: Governor::new(design, &layout, jit, compiler),
            tops,
            nets,
            narrow: Vec::new(),
            more_marks: Vec::new(),
            closing: Closing::new(design),
            globals: Vec::new(),
            words,
            queue: Queue::late(lateness),
            objects: Objects::new(),
            memory,
            begun: false,
            now: Time::default(),
            processes: Processes::new(design.processes.iter().map(|_| Process::default()).collect()),
            threads: Threads::new(design.processes.len()),
            due_threads: BTreeSet::new(),
            zero_threads: BTreeSet::new(),
            frames: vec![Vec::new(); design.bodies.len()],
            dynamic: BTreeMap::new(),
            next_dynamic: design.signals.len() as u32,
            collect_at: 1024,
            objects_at: 4096,
            masks: BTreeMap::new(),
            forces: Vec::new(),
            sources: BTreeMap::new(),
            contributions: vec![None; design.drives.len()],
            monitor: None,
            file_monitors: Vec::new(),
            strobes: Vec::new(),
            library: State::default(),
            held: vec![true; design.sinks.len()],
            covered: BTreeMap::new(),
            failed: false,
            cone: Cone::new(design),
            epoch: 1,
            ranges: BTreeMap::new(),
            zero_waits: vec![0; set],
            unknown,
            results: Vec::new(),
            initial: None,
            settles: false,
            early: BTreeSet::new(),
            overlay: None,
            unit_callees: Vec::new(),
            in_place: Vec::new(),
            active: None,
            running: Running { captures: &[], instance: InstanceId(0), frame: FrameAt::None, body: 0 },
            look: 0,
            closed: false,
            observed: true,
            trace: None,
            stop: None,
            panic: None,
            statistics: Statistics::default(),
            layout,
            config,
        };
        kernel.set_now(Time::default());
        kernel.words[header::STEP_LIMIT as usize] = kernel.config.limits.steps_per_instant;
        kernel.words[header::LAST_FS as usize] = kernel.config.max_time.unwrap_or(u64::MAX);
        for (word, content) in kernel.layout.constants(design) {
            kernel.words[word as usize] = content;
        }
        kernel
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

    /// What the run did so far, as far as the kernel saw it: native code does not count what it does.
    pub fn statistics(&self) -> Statistics {
        self.statistics
    }

    /// What became of native code.
    pub fn telemetry(&self) -> &Telemetry {
        &self.governor.telemetry
    }

    /// The cover points that were hit: position among the sinks, number of hits.
    pub fn covered(&self) -> &BTreeMap<u32, u64> {
        &self.covered
    }

    /// Whether an assertion failed.
    pub fn failed(&self) -> bool {
        self.failed
    }

    /// What the run-time library remembers.
    pub fn library(&self) -> &State {
        &self.library
    }

    /// The messages for the user since the last call.
    pub fn take_messages(&mut self) -> Vec<String> {
        std::mem::take(&mut self.messages)
    }

    /// The content of a static signal.
    pub fn signal(&self, signal: SigId) -> Value {
        let ty = self.design.signals[signal.index()].ty;
        convert::to_value(&self.design.types, &self.objects, ty, self.content(signal))
    }

    /// Where a static signal is in the words of the context block, for those who compare many of them.
    pub fn content(&self, signal: SigId) -> &[u64] {
        let place = &self.layout.signals[signal.index()];
        &self.words[place.word as usize..(place.word + place.class.words()) as usize]
    }

    /// The live value of a graph value.
    ///
    /// # Errors
    /// When memory that it reads is out of bounds.
    pub fn value(&mut self, gv: Gv) -> Result<Value, Stop> {
        let words = self.graph_words(gv)?;
        Ok(self.to_value(self.design.values[gv.index()].ty, &words))
    }

    pub(crate) fn to_value(&self, ty: TyId, words: &[u64]) -> Value {
        convert::to_value(&self.design.types, &self.objects, ty, words)
    }

    pub(crate) fn value_words(&mut self, ty: TyId, value: &Value) -> Limbs {
        let count = Class::of(&self.design.types, ty).words() as usize;
        let mut out = Limbs::from_elem(0, count);
        convert::from_value(&self.design.types, &mut self.objects, ty, value, &mut out);
        out
    }

    pub(crate) fn count(&self, ty: TyId) -> usize {
        Class::of(&self.design.types, ty).words() as usize
    }

    pub(crate) fn width(&self, ty: TyId) -> u64 {
        self.design.types.width(ty).unwrap_or(0)
    }

    /// Whether two values of a type are the same, whatever their handles.
    pub(crate) fn same(&self, ty: TyId, a: &[u64], b: &[u64]) -> bool {
        self.objects.equal(&self.design.types, ty, a, b)
    }

    /// The scratch words from the first on.
    pub(crate) fn scratch(&self, count: usize) -> &[u64] {
        let at = self.layout.scratch as usize;
        &self.words[at..at + count]
    }

    /// Puts results into the scratch words.
    pub(crate) fn set_scratch(&mut self, words: &[u64]) {
        let at = self.layout.scratch as usize;
        self.words[at..at + words.len()].copy_from_slice(words);
    }

    pub(crate) fn set_now(&mut self, now: Time) {
        self.now = now;
        self.words[header::NOW_FS as usize] = now.fs;
        self.words[header::NOW_STEP as usize] = u64::from(now.delta) | u64::from(now.epsilon) << 32;
        // What reads the time is computed anew.
        self.epoch += 1;
    }

    /// Whether nothing has happened that common steps don't look at.
    #[inline]
    pub(crate) fn set_calm(&mut self, calm: bool) {
        self.words[header::CALM as usize] = u64::from(calm);
    }

    pub(crate) fn note_effect(&mut self) {
        self.words[header::EFFECT as usize] = 1;
    }
}
