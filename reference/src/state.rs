//! The canonical state of a run, between two steps: what every engine can write and go on from.
//!
//! [`State`] is plain data, the same for all engines: nothing in it is a position in some engine's memory, an order of a
//! hash map, or something that can be computed from the rest. Frames hold only slots that are
//! [live](ir::design::liveness); what a wait watches is a set of bits with their content at suspension; which parts of the
//! network have to be evaluated follows from what changed since it settled.
//!
//! [`State::digest`] is what engines are compared by: as the state, but pending events count by their net effect (of each
//! time and signal the last write of each bit), and what only speeds a later step up does not count.

use crate::bits::Bits;
use crate::machine::Monitored;
use crate::memory::Memory;
use crate::net::Contribution;
use crate::simulation::{Event, Forced, Monitor, Reaction, Statistics};
use crate::stepper::{Frame, Watched};
use crate::threads::{Processes, Threads};
use crate::value::{self, Ref, Root, Value};
use ir::design::Time;
use ir::design::body::DriveMode;
use runtime::files::Position;
use runtime::library;
use runtime::random::Stream;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};

/// A point in time, ordered: femtoseconds, delta, epsilon.
pub type Moment = (u64, u32, u32);

/// A time as plain data.
pub fn moment(time: Time) -> Moment {
    (time.fs, time.delta, time.epsilon)
}

/// The time of a [`Moment`].
pub fn time((fs, delta, epsilon): Moment) -> Time {
    Time { fs, delta, epsilon }
}

/// What a process waits for.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Wait {
    /// By static signal that is made of bits: which bits are watched, and the content at suspension (0 elsewhere).
    pub bits: BTreeMap<u32, (Bits, Bits)>,
    /// Anything else that is watched, with its content at suspension.
    pub other: Vec<(Watched, Vec<Value>)>,
}

/// What a process does.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Activity {
    /// Not started, or (of a triggered process) between two runs.
    Idle,
    /// Suspended.
    Waiting(Wait),
    /// Waits for threads.
    Joining,
    /// Over.
    Halted,
}

/// A process.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Process {
    /// What it does.
    pub activity: Activity,
    /// Its frames, outermost first, if it is suspended. A frame names its body.
    pub frames: Vec<Frame>,
    /// Waits so far, which is the number of the present one.
    pub waits: u64,
    /// Its random stream, once it drew.
    pub random: Option<Stream>,
    /// Of a triggered process: its trigger as of the last settling.
    pub trigger: bool,
}

/// The state of a run between two steps.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct State {
    /// The current time.
    pub now: Moment,
    /// Steps taken at the current instant.
    pub steps: u64,
    /// The content of static signals.
    pub signals: Vec<Value>,
    /// Forced bits by signal; of what is not made of bits, any bit means all of it.
    pub forced: BTreeMap<u32, Bits>,
    /// Dynamic signals: type and content.
    pub dynamic: BTreeMap<u32, (u32, Value)>,
    /// The number of the next dynamic signal.
    pub next_dynamic: u32,
    /// Linear memory.
    pub memory: Memory,
    /// Addresses of globals of linear memory.
    pub globals: Vec<u64>,
    /// Events by time, in the order in which they were issued.
    pub events: BTreeMap<Moment, Vec<Event>>,
    /// Processes, those made at run time among them.
    pub processes: Processes<Process>,
    /// Who made whom at run time, and who waits for whom.
    pub threads: Threads,
    /// Combinational processes: the frame at their wait.
    pub settling: BTreeMap<u32, Frame>,
    /// What each continuous driver of a net contributes, where that is known; else it follows from `last`.
    pub contributions: BTreeMap<u32, Contribution>,
    /// Value and enable of each continuous drive at its last evaluation.
    pub last: Vec<Option<(Value, bool)>>,
    /// Clock inputs of sinks as of the last settling.
    pub clocks: Vec<bool>,
    /// Content at the last settling of signals that changed since and make the network stale.
    pub settled: BTreeMap<u32, Value>,
    /// What reacts to the network and has to look at it after the next settling.
    pub reacting: BTreeSet<Reaction>,
    /// Results that processes gave since the last settling.
    pub results: BTreeMap<u32, Value>,
    /// Processes that wait for no time.
    pub zero_waits: BTreeSet<u32>,
    /// Checks: whether the property held when last looked at.
    pub held: Vec<bool>,
    /// Cover points hit.
    pub covered: BTreeMap<u32, u64>,
    /// The monitor.
    pub monitor: Option<Monitor>,
    /// Monitors that print to files.
    pub file_monitors: Vec<Monitor>,
    /// Prints for the end of the time step.
    pub strobes: Vec<(Monitored, value::Stream)>,
    /// What the run-time library remembers.
    pub library: library::State,
    /// Forces that follow their expression, oldest first.
    pub forces: Vec<Forced>,
    /// Signals that make the network stale only because a force has followed them.
    pub sources: BTreeSet<u32>,
    /// Whether a check failed.
    pub failed: bool,
    /// What the run did; engines that don't count it all have less.
    pub statistics: Statistics,
    /// Where output streams and files are.
    pub files: Position,
}

/// What was done within a step, and the state after it.
#[derive(Clone, PartialEq, Debug)]
pub struct Activation {
    /// The process that ran; nothing for events, the network and what reacts to it.
    pub process: Option<u32>,
    /// The rules that were exercised, as far as the engine marks them.
    pub rules: Vec<&'static str>,
    /// The state after it.
    pub state: State,
}

/// Activations of one step that a trace keeps.
pub const TRACED: usize = 4096;

/// What a digest tells apart.
pub const SECTIONS: [&str; 8] =
    ["signals", "forces", "memory", "events", "processes", "network", "checks", "output"];

/// A digest of a state, by [section](SECTIONS).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Digest {
    /// When.
    pub now: Moment,
    /// One number for each section.
    pub parts: [u64; SECTIONS.len()],
}

impl Digest {
    /// All of it in one number.
    pub fn whole(&self) -> u64 {
        let mut mixer = Mixer::default();
        (self.now, self.parts).hash(&mut mixer);
        mixer.finish()
    }

    /// The sections in which two digests differ; `time` if it is that.
    pub fn differences(&self, other: &Digest) -> Vec<&'static str> {
        let sections = SECTIONS.iter().zip(self.parts.iter().zip(&other.parts));
        let parts = sections.filter(|(_, (a, b))| a != b).map(|(name, _)| *name);
        (self.now != other.now).then_some("time").into_iter().chain(parts).collect()
    }
}

/// A hash that is the same on every host and in every run.
#[derive(Clone, Copy, Debug)]
pub struct Mixer(u64);

impl Default for Mixer {
    fn default() -> Mixer {
        Mixer(0x9e37_79b9_7f4a_7c15)
    }
}

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word).wrapping_mul(0x9ddf_ea08_eb38_2d69_a2f1_d9e5_c387_6b4f);
        self.0 = (product as u64) ^ (product >> 64) as u64 ^ word.rotate_left(32);
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }

    fn write_isize(&mut self, n: isize) {
        self.write_u64(n as u64);
    }
}

/// The hash of something.
pub fn hash(what: &(impl Hash + ?Sized)) -> u64 {
    let mut mixer = Mixer::default();
    what.hash(&mut mixer);
    mixer.finish()
}

fn hash_limbs(mixer: &mut Mixer, limbs: &[u64]) {
    limbs.iter().for_each(|limb| mixer.write_u64(*limb));
}

/// The events of one time by their net effect.
#[derive(Default, Hash)]
struct Net<'a> {
    /// By signal: which bits are written, and with what.
    bits: BTreeMap<u32, (Bits, Bits)>,
    /// By driver of a net.
    contributions: BTreeMap<u32, &'a Contribution>,
    /// Processes that wake.
    wakes: BTreeSet<u32>,
    /// All else, in order.
    other: Vec<&'a Event>,
}

impl State {
    /// The digest of everything.
    pub fn digest(&self) -> Digest {
        let mut contents = Contents::default();
        self.signals.iter().for_each(|value| contents.signal(value));
        for process in self.processes.iter() {
            for frame in &process.frames {
                contents.frame(frame.body, frame.block, frame.inst, &frame.blocks);
                frame.slots.iter().enumerate().for_each(|(slot, value)| contents.slot(slot as u32, value));
            }
        }
        self.digest_with(contents, self.memory.digest(), self.files.digest(), self)
    }

    /// The digest, given what it has of the content of signals and frames, of memory and of files, which `self` may lack, as it
    /// may dynamic signals.
    pub fn digest_with(&self, contents: Contents, memory: u64, files: u64, signals: &dyn Signals) -> Digest {
        let mut parts = [0; SECTIONS.len()];
        let Contents { signals: content, frames, roots } = contents;
        let dynamic = self.reachable(roots, signals);
        parts[0] = hash(&(content.finish(), dynamic, self.next_dynamic));
        // Of a frame that is kept to evaluate something anew, engines keep what they need.
        let forces: Vec<_> = self
            .forces
            .iter()
            .map(|Forced { target, bits, what: Monitored { body, block, inst, captures, .. }, last }| {
                (target, bits, body, block, inst, captures, last)
            })
            .collect();
        parts[1] = hash(&(&self.forced, forces));
        parts[2] = hash(&(memory, &self.globals));
        let mut events = Mixer::default();
        for (moment, list) in &self.events {
            (moment, self.net(list, signals)).hash(&mut events);
        }
        parts[3] = events.finish();
        let mut processes = Mixer::default();
        for (id, process) in self.processes.entries() {
            (id, &process.activity, process.waits, &process.random, process.trigger).hash(&mut processes);
        }
        processes.write_u64(frames.finish());
        self.threads.hash(&mut processes);
        parts[4] = processes.finish();
        parts[5] = hash(&(&self.settled, &self.results, &self.zero_waits, &self.clocks));
        let place = |what: &Monitored| (what.body, what.block, what.inst, hash(&what.captures));
        let monitors = self.monitor.iter().chain(&self.file_monitors);
        let monitors: Vec<_> = monitors.map(|m| (place(&m.what), m.stream, m.on, &m.last)).collect();
        let strobes: Vec<_> = self.strobes.iter().map(|(what, stream)| (place(what), stream)).collect();
        let monitored = (self.monitor.is_some(), monitors, strobes);
        parts[6] = hash(&(&self.held, &self.covered, monitored, &self.library, self.failed));
        parts[7] = files;
        Digest { now: self.now, parts }
    }

    /// The dynamic signals that something refers to, ascending, with type and content; `work`: those that the content of
    /// signals and frames refers to.
    fn reachable(&self, mut work: Vec<u32>, signals: &dyn Signals) -> BTreeMap<u32, (u32, Value)> {
        for process in self.processes.iter() {
            if let Activity::Waiting(wait) = &process.activity {
                for (watched, _) in &wait.other {
                    if let Watched::Ref(Ref { root: Root::Signal(signal), .. }, _) = watched {
                        work.push(*signal);
                    }
                }
            }
        }
        for event in self.events.values().flatten() {
            if let Event::Drive(target, content, ..) = event {
                if let Root::Signal(signal) = target.root {
                    work.push(signal);
                }
                roots(content, &mut work);
            }
        }
        let mut found = BTreeMap::new();
        while let Some(signal) = work.pop() {
            if !found.contains_key(&signal)
                && let Some((ty, content)) = signals.dynamic(signal)
            {
                roots(&content, &mut work);
                found.insert(signal, (ty, content));
            }
        }
        found
    }

    fn net<'a>(&'a self, events: &'a [Event], signals: &dyn Signals) -> Net<'a> {
        let mut net = Net::default();
        for event in events {
            match event {
                Event::Wake(process, number) => {
                    let state = self.processes.get(*process as usize);
                    if state.is_some_and(|p| p.waits == *number && matches!(p.activity, Activity::Waiting(_)))
                    {
                        net.wakes.insert(*process);
                    }
                }
                Event::Contribute(drive, contribution) => {
                    net.contributions.insert(*drive, contribution);
                }
                Event::Drive(target, Value::Bits(content), kept, DriveMode::Assign)
                    if target.path.is_empty() && net.other.is_empty() =>
                {
                    let Root::Signal(signal) = target.root else {
                        net.other.push(event);
                        continue;
                    };
                    let dynamic = || match signals.dynamic(signal)?.1 {
                        Value::Bits(bits) => Some(bits.width()),
                        _ => None,
                    };
                    let Some(width) = signals.width(signal).or_else(dynamic) else { continue };
                    let low = target.low.max(target.valid.0);
                    let high = target.low.saturating_add(target.width).min(target.valid.1).min(width);
                    if low >= high {
                        continue;
                    }
                    if high - low == width && target.width == width && kept.is_none() {
                        net.bits.insert(signal, (Bits::ones(width), content.clone()));
                        continue;
                    }
                    let (from, count) = (low - target.low, high - low);
                    let mut written = Bits::ones(target.width);
                    if let Some(kept) = kept {
                        written = written.and(&kept.not());
                    }
                    let written = written.slice(from, count);
                    let (mask, value) =
                        net.bits.entry(signal).or_insert_with(|| (Bits::zero(width), Bits::zero(width)));
                    let old = value.slice(low, count);
                    value.insert(low, &old.and(&written.not()).or(&content.slice(from, count).and(&written)));
                    let old = mask.slice(low, count);
                    mask.insert(low, &old.or(&written));
                }
                _ => net.other.push(event),
            }
        }
        net.bits.retain(|_, (mask, _)| !mask.is_zero());
        net
    }
}

/// What a digest asks of whoever has the signals.
pub trait Signals {
    /// The width of a static signal, if it is made of bits.
    fn width(&self, signal: u32) -> Option<u64>;
    /// Type and content of a dynamic signal; nothing of any other.
    fn dynamic(&self, signal: u32) -> Option<(u32, Value)>;
}

impl Signals for State {
    fn width(&self, signal: u32) -> Option<u64> {
        match self.signals.get(signal as usize)? {
            Value::Bits(bits) => Some(bits.width()),
            _ => None,
        }
    }

    fn dynamic(&self, signal: u32) -> Option<(u32, Value)> {
        self.dynamic.get(&signal).cloned()
    }
}

/// The signals that a value refers to.
fn roots(value: &Value, out: &mut Vec<u32>) {
    match value {
        Value::Ref(reference) => {
            if let Root::Signal(signal) = reference.root {
                out.push(signal);
            }
        }
        Value::Parts(items) | Value::Queue(items) => items.iter().for_each(|v| roots(v, out)),
        Value::Assoc(map) => map.values().for_each(|v| roots(v, out)),
        _ => {}
    }
}

/// Hashes the content of static signals, in ascending order, and the frames of all processes, in ascending order, outermost
/// first, each with the slots that are live, ascending; and notes the signals that they refer to.
///
/// A slot that has not been written yet counts as zero, for that is what frames in words have there, and zero does not count at all.
/// (It is part of a state if a promoted signal is not there yet, or if a force or a print is going to look at it.)
#[derive(Clone, Default, Debug)]
pub struct Contents {
    signals: Mixer,
    frames: Mixer,
    roots: Vec<u32>,
}

impl Contents {
    /// The content of a signal.
    pub fn signal(&mut self, value: &Value) {
        match value {
            Value::Bits(bits) => self.signal_bits(&bits.limbs()[..bits.width().div_ceil(64) as usize]),
            other => {
                other.hash(&mut self.signals);
                roots(other, &mut self.roots);
            }
        }
    }

    /// The content of a signal that is made of bits, from its limbs.
    pub fn signal_bits(&mut self, limbs: &[u64]) {
        hash_limbs(&mut self.signals, limbs);
    }

    /// A frame begins: its body, where it is, its blocks of memory.
    pub fn frame(&mut self, body: u32, block: u32, inst: u32, blocks: &[(u64, u64)]) {
        (body, block, inst, blocks).hash(&mut self.frames);
    }

    /// A slot of it.
    pub fn slot(&mut self, slot: u32, value: &Value) {
        match value {
            Value::Bits(bits) => self.bits(slot, bits.limbs()),
            value => {
                if !is_unwritten(value) {
                    (slot, value).hash(&mut self.frames);
                }
                roots(value, &mut self.roots);
            }
        }
    }

    /// A slot that is made of bits, from its limbs.
    pub fn bits(&mut self, slot: u32, limbs: &[u64]) {
        if limbs.iter().any(|limb| *limb != 0) {
            self.frames.write_u32(slot);
            hash_limbs(&mut self.frames, limbs);
        }
    }
}

/// Whether a slot may never have been written.
fn is_unwritten(value: &Value) -> bool {
    match value {
        Value::Token | Value::Stream(value::Stream::Stdout) | Value::Time(0, 0, 0) => true,
        Value::Bits(bits) => bits.is_zero(),
        Value::Text(bytes) => bytes.is_empty(),
        Value::Queue(items) => items.is_empty(),
        Value::Assoc(items) => items.is_empty(),
        Value::Parts(items) => items.iter().all(is_unwritten),
        Value::Ref(place) => **place == Ref { width: place.width, ..Ref::whole(Root::Signal(0), 0) },
        Value::Stream(_) | Value::Time(..) => false,
    }
}
