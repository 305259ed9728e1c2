//! Where everything is: the context block, and frames.
//!
//! The context block is one array of 64-bit words, at fixed places for a design and an order of processes:
//!
//! ```text
//! header | scratch | bit sets: dirty units, reactions, touched signals, candidates | store | settled store | clocks
//!        | last values of drives | outermost frames of processes and of code in the network
//! ```
//!
//! Compiled code addresses it by constant displacements, the kernel by index. A value takes as many words as its
//! [`Class`] says. A signal whose change makes the network stale has a second place, its content at the last settling.

use crate::abi::{frame, header};
use crate::liveness;
use ir::design::body::{Arg, Body, Term, Watch};
use ir::design::network::UnitKind;
use ir::design::trace::Graph;
use ir::design::ty::{Ty, TyId, TyTable};
use ir::design::{BodyId, Delay, Design, FuncCode, GraphDef, Gv, Process, ProcessKind, SigId, Sink};
use ir::ops::OpKind as K;
use std::collections::HashMap;

/// The form of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// So many bits, in limbs, zeros above; none for width 0.
    Bits(u64),
    /// Femtoseconds; delta in the low half and epsilon in the high half of a second word.
    Time,
    /// A handle of the object table: strings, formats, queues, and aggregates that are not bit-like. 0 is the default
    /// of its type.
    Object,
    /// A reference, of [`mod@reference`] form.
    Ref,
    /// A stream: kind in the high half (0 output, 1 error, 2 channel, 3 file), number in the low half.
    Stream,
    /// Nothing.
    Token,
}

/// Words of a reference. The width of its window is that of its type.
pub mod reference {
    /// 0 a signal, 1 a promoted signal (a slot of the frame that runs), 2 linear memory.
    pub const ROOT: u32 = 0;
    /// Number of the signal (dynamic ones come after the static ones), the slot, or an address.
    pub const ID: u32 = 1;
    /// Lowest bit of the window.
    pub const LOW: u32 = 2;
    /// Bits that exist: from.
    pub const FROM: u32 = 3;
    /// Bits that exist: to (exclusive).
    pub const TO: u32 = 4;
    /// Way to a part that is not bit-like: handle of a path, 0 for none.
    pub const PATH: u32 = 5;
    /// Words of a reference.
    pub const WORDS: u32 = 6;
}

impl Class {
    /// The class of a type.
    pub fn of(types: &TyTable, ty: TyId) -> Class {
        if let Some(width) = types.width(ty) {
            return Class::Bits(width);
        }
        match types.kind(ty) {
            Ty::Time => Class::Time,
            Ty::Ref(_) | Ty::Memory(_) => Class::Ref,
            Ty::Stream => Class::Stream,
            Ty::Token | Ty::Property => Class::Token,
            _ => Class::Object,
        }
    }

    /// Words that a value takes.
    pub fn words(self) -> u32 {
        match self {
            Class::Bits(width) => width.div_ceil(64) as u32,
            Class::Time => 2,
            Class::Object | Class::Stream => 1,
            Class::Ref => reference::WORDS,
            Class::Token => 0,
        }
    }
}

/// Signals of more words than this are large: their places settle word by word, and their changes are marked by
/// [`Callout::Notify`](crate::abi::Callout::Notify).
pub const LARGE: u32 = 64;

/// Values of more words than this are wide: compiled code keeps them in memory.
pub const WIDE: u32 = 16;

/// A signal of more marks than this is marked by a callout.
pub const INLINE_FANOUT: usize = 6;

/// A signal.
#[derive(Clone, Debug)]
pub struct SignalLayout {
    /// Its form.
    pub class: Class,
    /// Its first word in the context block.
    pub word: u32,
    /// Its first word as of the last settling, if a change of it makes the network stale.
    pub settled: Option<u32>,
    /// Bits to set when it changes: word of the context block, mask. Ascending by word.
    pub fanout: Vec<(u32, u64)>,
    /// Whether it settles word by word, see [`LARGE`].
    pub large: bool,
    /// Whether a store may be inline: not large, few marks, never forced, bit-like.
    pub inline: bool,
    /// Whether a drive in the design may force it.
    pub forcible: bool,
}

/// What reacts to the settled network, in the order in which it does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reaction {
    /// A delayed drive of the graph, by position.
    Drive(u32),
    /// Registers of one clock (and one asynchronous reset), by position among the sinks, ascending.
    Registers(Vec<u32>),
    /// Another sink with a clock.
    Sink(u32),
    /// A triggered process.
    Trigger(u32),
}

/// Where code goes on after a suspension or call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resume {
    /// The block.
    pub block: u32,
    /// The next instruction.
    pub inst: u32,
    /// Whether it is after a call: that at `inst - 1`.
    pub call: bool,
    /// The block that ends with the wait, or holds the call.
    pub from: u32,
}

/// Frames of a body.
#[derive(Clone, Debug)]
pub struct BodyLayout {
    /// The first word of each slot in a frame.
    pub slots: Vec<u32>,
    /// Words of a frame.
    pub words: u32,
    /// By resume index; 0 is the start.
    pub resumes: Vec<Resume>,
    /// Slots that are live at each of them, ascending: those that code after it may read before writing them.
    pub live: Vec<Vec<u32>>,
    /// Slots that have to be in the frame whenever an instruction is executed by a callout: what a monitored print or a
    /// force may evaluate again.
    pub pinned: Vec<bool>,
    /// Whether there is a call of a body in it that is not lowered in place.
    pub calls: bool,
    /// Whether calls of it are lowered in place, in bodies that are not called themselves: it can't suspend, and nothing
    /// in it depends on having a frame.
    pub inline: bool,
}

/// Bodies of more instructions than this, with what is lowered in place in them, have frames of their own.
const INLINE_INSTS: usize = 2000;

/// Calls are lowered in place this deep at most.
const INLINE_DEPTH: usize = 16;

impl BodyLayout {
    /// The resume index after the call at an instruction.
    pub fn after_call(&self, block: u32, inst: u32) -> Option<u32> {
        let at = |r: &Resume| r.call && r.block == block && r.inst == inst + 1;
        self.resumes.iter().position(at).map(|i| i as u32)
    }

    /// The resume index after the wait that ends a block.
    pub fn after_wait(&self, block: u32) -> Option<u32> {
        let at = |r: &Resume| !r.call && r.from == block;
        self.resumes.iter().skip(1).position(at).map(|i| i as u32 + 1)
    }
}

/// The places of a design.
#[derive(Debug)]
pub struct Layout {
    /// Words of the context block.
    pub words: u32,
    /// First scratch word.
    pub scratch: u32,
    /// Number of scratch words.
    pub scratch_words: u32,
    /// First word of the set of dirty units: bit = position in `units`.
    pub dirty: u32,
    /// First word of the set of reactions to look at: bit = position in `reactions`.
    pub reacting: u32,
    /// First word of the set of signals that changed since the last settling and have a settled place.
    pub touched: u32,
    /// First word of the set of processes that may have to wake: bit = rank.
    pub candidates: u32,
    /// First word past the bit sets.
    pub sets_end: u32,
    /// Signals.
    pub signals: Vec<SignalLayout>,
    /// For each sink with a clock, its clock as of the last settling: a word, 0 or 1. Registers of a reaction share it.
    pub clocks: Vec<u32>,
    /// For each triggered process, its trigger as of the last settling.
    pub triggers: Vec<u32>,
    /// For each drive, what it was at its last evaluation: a word (0 never, 1 disabled, 2 enabled), then its value.
    pub last: Vec<u32>,
    /// The outermost frame of each process; also that of a combinational one.
    pub process_frames: Vec<u32>,
    /// The frame of each combinational.
    pub combinational_frames: Vec<u32>,
    /// Bodies.
    pub bodies: Vec<BodyLayout>,
    /// Units of the network in the order in which they settle.
    pub units: Vec<u32>,
    /// The position of each unit in `units`.
    pub position: Vec<u32>,
    /// Ranges of `units` that are evaluated by one thunk each: [`Code::Units`](crate::code::Code::Units).
    pub clusters: Vec<(u32, u32)>,
    /// The cluster of each position.
    pub cluster_of: Vec<u32>,
    /// Reactions in order.
    pub reactions: Vec<Reaction>,
    /// The position of each process in the order of running.
    pub rank: Vec<u32>,
    /// The process at each position.
    pub by_rank: Vec<u32>,
    /// Whether `candidates` can't tell whether a process has to wake: it waits on a reference that only the run knows.
    pub unknown_watch: Vec<bool>,
    /// Back-edges and calls of one activation.
    pub activation_steps: u64,
    /// Of connections, whether it is the only writer of a known window, never disabled, and its target is never forced: it
    /// has no last value, and writes its value whenever it is evaluated.
    pub direct: Vec<bool>,
    /// The frame of each body that is lowered in place, for what is wide: it runs once at a time.
    pub inline_frames: Vec<u32>,
    /// The place of the results of a graph instruction with a wide one, by position of the instruction.
    pub node_places: HashMap<u32, u32>,
}

/// Units in one cluster, at most.
const CLUSTER: usize = 64;

impl Layout {
    /// Places everything. `by_rank` is the order of processes; `activation_steps` and `call_depth` are limits.
    pub fn new(design: &Design, by_rank: Vec<u32>, activation_steps: u64, call_depth: usize) -> Layout {
        let types = &design.types;
        let words = |ty: TyId| Class::of(types, ty).words();
        let mut at = header::WORDS;
        let mut take = |count: u32| {
            let start = at;
            at += count;
            start
        };
        let scratch_words = scratch_words(design);
        let scratch = take(scratch_words);
        let set = |bits: usize| bits.div_ceil(64) as u32;
        let reactions = reactions(design);
        let dirty = take(set(design.network.units.len()));
        let reacting = take(set(reactions.len()));
        let touched = take(set(design.signals.len()));
        let candidates = take(set(design.processes.len()));
        let sets_end = take(0);

        let units: Vec<u32> = design.network.components.iter().flatten().copied().collect();
        let mut position = vec![0; units.len()];
        units.iter().enumerate().for_each(|(i, unit)| position[*unit as usize] = i as u32);
        let mut rank = vec![0; by_rank.len()];
        by_rank.iter().enumerate().for_each(|(i, process)| rank[*process as usize] = i as u32);

        let (marks, stale) = marks(design, &reactions, &position, &rank, [dirty, reacting, candidates]);
        let forcible = forcible(design);
        let mut signals: Vec<SignalLayout> = Vec::with_capacity(design.signals.len());
        for (i, signal) in design.signals.iter().enumerate() {
            let class = Class::of(types, signal.ty);
            let mut fanout = marks[i].clone();
            if stale[i] {
                fanout.push((touched + i as u32 / 64, 1 << (i % 64)));
            }
            let fanout = merge(fanout);
            let inline = matches!(class, Class::Bits(_))
                && class.words() <= LARGE
                && fanout.len() <= INLINE_FANOUT
                && !forcible[i];
            signals.push(SignalLayout {
                class,
                word: take(class.words()),
                settled: None,
                large: stale[i] && class.words() > LARGE,
                fanout,
                inline,
                forcible: forcible[i],
            });
        }
        for (signal, _) in signals.iter_mut().zip(&stale).filter(|s| *s.1) {
            signal.settled = Some(take(signal.class.words()));
        }
        let mut clocks: Vec<u32> = design.sinks.iter().map(|_| take(1)).collect();
        for reaction in &reactions {
            if let Reaction::Registers(sinks) = reaction {
                sinks.iter().for_each(|s| clocks[*s as usize] = clocks[sinks[0] as usize]);
            }
        }
        let triggers = design.processes.iter().map(|_| take(1)).collect();
        let last = design.drives.iter().map(|d| take(1 + words(design.values[d.value.index()].ty))).collect();
        let mut bodies: Vec<BodyLayout> = design.bodies.iter().map(|body| body_layout(types, body)).collect();
        find_inline(design, &mut bodies, call_depth);
        let inline_frames = bodies.iter().map(|b| if b.inline { take(b.words) } else { 0 }).collect();
        let process_frames = design.processes.iter().map(|p| take(bodies[p.body.index()].words)).collect();
        let combinational_frames =
            design.combinationals.iter().map(|c| take(bodies[c.body.index()].words)).collect();
        let (clusters, cluster_of) = clusters(design, &units, &bodies);
        let direct = direct(design, &signals);
        let mut node_places = HashMap::new();
        for (i, node) in design.nodes.iter().enumerate() {
            if node.result_types.iter().any(|ty| words(*ty) > WIDE) {
                node_places.insert(i as u32, take(node.result_types.iter().map(|ty| words(*ty)).sum()));
            }
        }
        let unknown_watch = design.processes.iter().map(|p| watches_unknown(design, p)).collect();
        Layout {
            words: at,
            scratch,
            scratch_words,
            dirty,
            reacting,
            touched,
            candidates,
            sets_end,
            signals,
            clocks,
            triggers,
            last,
            process_frames,
            combinational_frames,
            bodies,
            units,
            position,
            clusters,
            cluster_of,
            reactions,
            rank,
            by_rank,
            unknown_watch,
            activation_steps,
            direct,
            node_places,
            inline_frames,
        }
    }
}

/// One entry for each word.
fn merge(mut marks: Vec<(u32, u64)>) -> Vec<(u32, u64)> {
    marks.sort_unstable();
    let mut out: Vec<(u32, u64)> = Vec::new();
    for (word, mask) in marks {
        match out.last_mut() {
            Some(last) if last.0 == word => last.1 |= mask,
            _ => out.push((word, mask)),
        }
    }
    out
}

/// What the values of a graph depend on.
pub fn graph(design: &Design) -> Graph<'_> {
    Graph { types: &design.types, values: &design.values, nodes: &design.nodes, consts: &design.consts }
}

/// The reactions of a design, in order: drives, sinks, triggered processes. Registers of the same clock and asynchronous
/// reset are one, at the place of the first; if their values at reset vary, these have to be the same, too.
fn reactions(design: &Design) -> Vec<Reaction> {
    let mut out = Vec::new();
    for (i, drive) in design.drives.iter().enumerate() {
        if drive.delay != Delay::Connection {
            out.push(Reaction::Drive(i as u32));
        }
    }
    let mut groups: HashMap<(Gv, Option<Gv>, Option<Gv>), usize> = HashMap::new();
    let graph = graph(design);
    for (i, sink) in design.sinks.iter().enumerate() {
        match sink {
            Sink::Register(register) => {
                let reset = register.reset.filter(|_| register.asynchronous);
                let value = reset.map(|r| r.1).filter(|v| !graph.observe(*v).signals.is_empty());
                let key = (register.clock, reset.map(|r| r.0), value);
                let group = *groups.entry(key).or_insert_with(|| {
                    out.push(Reaction::Registers(Vec::new()));
                    out.len() - 1
                });
                if let Reaction::Registers(sinks) = &mut out[group] {
                    sinks.push(i as u32);
                }
            }
            Sink::Write(_) => out.push(Reaction::Sink(i as u32)),
            Sink::Check(check) if check.clock.is_some() => out.push(Reaction::Sink(i as u32)),
            _ => {}
        }
    }
    for (i, process) in design.processes.iter().enumerate() {
        if matches!(process.kind, ProcessKind::Triggered { .. }) {
            out.push(Reaction::Trigger(i as u32));
        }
    }
    out
}

type Marks = Vec<Vec<(u32, u64)>>;

/// The bits that each signal sets, and whether its change makes the network stale.
fn marks(
    design: &Design,
    reactions: &[Reaction],
    position: &[u32],
    rank: &[u32],
    [dirty, reacting, candidates]: [u32; 3],
) -> (Marks, Vec<bool>) {
    let graph = graph(design);
    let mut marks: Marks = vec![Vec::new(); design.signals.len()];
    let mut stale = vec![false; design.signals.len()];
    let bit = |base: u32, index: u32| (base + index / 64, 1u64 << (index % 64));
    for (signal, units) in design.network.readers.iter().enumerate() {
        stale[signal] |= !units.is_empty();
        marks[signal].extend(units.iter().map(|u| bit(dirty, position[*u as usize])));
    }
    for (i, reaction) in reactions.iter().enumerate() {
        for gv in reaction_inputs(design, reaction) {
            for (signal, _) in graph.observe(gv).signals {
                marks[signal.index()].push(bit(reacting, i as u32));
                stale[signal.index()] = true;
            }
        }
    }
    for (i, process) in design.processes.iter().enumerate() {
        let mut watch = |signal: SigId| marks[signal.index()].push(bit(candidates, rank[i]));
        let body = &design.bodies[process.body.index()];
        for block in &body.blocks {
            let Term::Wait { watches, .. } = &block.term else { continue };
            for found in watches {
                match found {
                    Watch::Graph(capture) => {
                        let gv = process.captures[*capture as usize];
                        design.observed.get(&gv).into_iter().flatten().for_each(|s| watch(s.0));
                    }
                    Watch::Ref(arg, _) => {
                        root(design, body, &process.captures, *arg).into_iter().for_each(&mut watch);
                    }
                }
            }
        }
    }
    (marks.into_iter().map(merge).collect(), stale)
}

/// The values of the graph whose change a reaction has to see.
fn reaction_inputs(design: &Design, reaction: &Reaction) -> Vec<Gv> {
    match reaction {
        Reaction::Drive(drive) => {
            let drive = &design.drives[*drive as usize];
            let delay = match drive.delay {
                Delay::Value(gv) => Some(gv),
                _ => None,
            };
            [drive.value].into_iter().chain(drive.enable).chain(delay).collect()
        }
        Reaction::Registers(sinks) => {
            let mut out = Vec::new();
            for sink in sinks {
                let Sink::Register(register) = &design.sinks[*sink as usize] else { continue };
                out.push(register.clock);
                if let (true, Some((reset, value))) = (register.asynchronous, register.reset) {
                    out.extend([reset, value]);
                }
            }
            out.sort_unstable();
            out.dedup();
            out
        }
        Reaction::Sink(sink) => match &design.sinks[*sink as usize] {
            Sink::Write(port) => vec![port.clock],
            Sink::Check(check) => check.clock.iter().map(|c| c.1).collect(),
            _ => Vec::new(),
        },
        Reaction::Trigger(process) => match &design.processes[*process as usize].kind {
            ProcessKind::Triggered { trigger, .. } => vec![*trigger],
            _ => Vec::new(),
        },
    }
}

/// The static signal that a reference of a body is to, as far as can be told without running it.
pub fn root(design: &Design, body: &Body, captures: &[Gv], arg: Arg) -> Option<SigId> {
    let mut arg = arg;
    loop {
        match arg {
            Arg::Capture(capture) => return graph_root(design, *captures.get(capture as usize)?),
            Arg::Graph(gv) => return graph_root(design, gv),
            Arg::Slot(slot) => {
                let insts = body.blocks.iter().flat_map(|b| &b.insts);
                let inst = insts.into_iter().find(|i| i.result_slots().contains(&slot))?;
                match (inst.kind, &inst.imm) {
                    (K::LlhdGetGlobalSignal, ir::design::body::Imm::Signal(signal)) => return Some(*signal),
                    (
                        K::LlhdSigExtract
                        | K::LlhdSigArrayGet
                        | K::LlhdSigArraySlice
                        | K::LlhdSigStructExtract,
                        _,
                    ) => arg = inst.args[0],
                    _ => return None,
                }
            }
        }
    }
}

fn graph_root(design: &Design, gv: Gv) -> Option<SigId> {
    let mut gv = gv;
    loop {
        match design.values[gv.index()].def {
            GraphDef::Ref(signal) => return Some(signal),
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                if let ir::design::body::Imm::Signal(signal) = inst.imm {
                    return Some(signal);
                }
                match inst.args.first() {
                    Some(Arg::Graph(inner)) => gv = *inner,
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
}

fn watches_unknown(design: &Design, process: &Process) -> bool {
    // A body that calls may suspend in the callee, whose references come from anywhere.
    let body = &design.bodies[process.body.index()];
    let unknown = |watch: &Watch| match watch {
        Watch::Graph(_) => false,
        Watch::Ref(arg, _) => root(design, body, &process.captures, *arg).is_none(),
    };
    body.blocks.iter().flat_map(|b| &b.insts).any(|i| is_call(i.kind))
        || body.blocks.iter().any(|block| match &block.term {
            Term::Wait { watches, .. } => watches.iter().any(unknown),
            _ => false,
        })
}

/// Whether the operation calls a function.
pub fn is_call(kind: K) -> bool {
    matches!(kind, K::FuncCall | K::LlhdCallCoroutine | K::FuncCallIndirect | K::LlvmCall)
}

/// The signals that a drive may force: all of them, if one has a target that is not known.
fn forcible(design: &Design) -> Vec<bool> {
    use ir::design::body::{DriveMode, Imm};
    let mut out = vec![false; design.signals.len()];
    let mut owners: Vec<Vec<&[Gv]>> = vec![Vec::new(); design.bodies.len()];
    for process in &design.processes {
        owners[process.body.index()].push(&process.captures);
    }
    for combinational in design.combinationals.iter().chain(&design.initials) {
        owners[combinational.body.index()].push(&combinational.captures);
    }
    for (body, owners) in design.bodies.iter().zip(&owners) {
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            if !matches!(inst.imm, Imm::Drive { mode: DriveMode::Force | DriveMode::Release, .. }) {
                continue;
            }
            // A body without owner is a function: what it forces comes from its callers.
            let none: [&[Gv]; 1] = [&[]];
            let owners: &[&[Gv]] = if owners.is_empty() { &none } else { owners };
            for captures in owners {
                match root(design, body, captures, inst.args[0]) {
                    Some(signal) => out[signal.index()] = true,
                    None => {
                        out.fill(true);
                        return out;
                    }
                }
            }
        }
    }
    out
}

/// See [`Layout::direct`].
fn direct(design: &Design, signals: &[SignalLayout]) -> Vec<bool> {
    // What each drive writes, where that is known; a signal with another drive has none of its drives direct.
    let windows: Vec<Option<(SigId, u64, u64)>> =
        design.drives.iter().map(|drive| static_window(design, drive.target)).collect();
    let mut drivers: Vec<Vec<(u64, u64)>> = vec![Vec::new(); design.signals.len()];
    let mut unknown = vec![false; design.signals.len()];
    for (drive, window) in design.drives.iter().zip(&windows) {
        match window {
            Some((signal, low, width)) => drivers[signal.index()].push((*low, low + width)),
            None => drive.signals.iter().for_each(|s| unknown[s.index()] = true),
        }
    }
    drivers.iter_mut().for_each(|list| list.sort_unstable());
    let strong = |s: ir::design::Strengths| s.zero < 4 && s.one < 4;
    let alone = |signal: SigId, low: u64, high: u64| {
        let list = &drivers[signal.index()];
        let at = list.partition_point(|w| w.0 < low);
        // The one before, itself, the one after.
        at.checked_sub(1).is_none_or(|before| list[before].1 <= low)
            && list.get(at + 1).is_none_or(|after| after.0 >= high)
    };
    let whole_pairs = |signal: SigId, low: u64, high: u64| {
        let ty = design.signals[signal.index()].ty;
        if !design.types.is_four_state(ty) {
            return true;
        }
        let planes = design.types.planes(ty);
        ::reference::net::whole_pairs(&planes, low, high) == (low, high)
    };
    design
        .drives
        .iter()
        .zip(&windows)
        .map(|(drive, window)| {
            let Some((signal, low, width)) = *window else { return false };
            let high = low + width;
            drive.delay == Delay::Connection
                && drive.enable.is_none()
                && width > 0
                && strong(drive.strengths)
                && !unknown[signal.index()]
                && !design.signals[signal.index()].procedural
                && !signals[signal.index()].forcible
                && alone(signal, low, high)
                && (!drive.resolved || whole_pairs(signal, low, high))
        })
        .collect()
}

/// The window of a signal that a reference of the graph is to, if that is the same at all times and inside of it: the
/// signal, lowest bit, width.
fn static_window(design: &Design, gv: Gv) -> Option<(SigId, u64, u64)> {
    let types = &design.types;
    let inner = |ty: TyId| match *types.kind(ty) {
        Ty::Ref(inner) => inner,
        _ => ty,
    };
    let constant = |arg: Option<&Arg>| {
        let Some(Arg::Graph(gv)) = arg else { return None };
        let GraphDef::Node(node, _) = design.values[gv.index()].def else { return None };
        let inst = &design.nodes[node.index()];
        match (inst.kind, &inst.imm) {
            (K::HwConstant, ir::design::body::Imm::Const(id)) => {
                num_traits::ToPrimitive::to_u64(&design.consts[id.0 as usize].1)
            }
            _ => None,
        }
    };
    let (mut gv, mut low) = (gv, 0u64);
    let width = types.width(inner(design.values[gv.index()].ty))?;
    loop {
        match design.values[gv.index()].def {
            GraphDef::Ref(signal) => {
                let whole = types.width(design.signals[signal.index()].ty)?;
                return (low.checked_add(width)? <= whole).then_some((signal, low, width));
            }
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                let of = inner(*inst.arg_types.first()?);
                let (step, limit) = match (inst.kind, types.kind(of)) {
                    (K::LlhdSigStructExtract, _) => {
                        let ir::design::body::Imm::Field(index) = inst.imm else { return None };
                        low = low.checked_add(types.field_offset(of, index as usize)?)?;
                        let Arg::Graph(of) = inst.args[0] else { return None };
                        gv = of;
                        continue;
                    }
                    (K::LlhdSigExtract, _) => (1, types.width(of)?),
                    (K::LlhdSigArrayGet | K::LlhdSigArraySlice, Ty::Array { element, len }) => {
                        (types.width(*element)?, *len)
                    }
                    _ => return None,
                };
                let index = constant(inst.args.get(1)).filter(|i| *i < limit)?;
                let part = types.width(inner(*inst.result_types.first()?))?;
                let offset = index.checked_mul(step)?;
                if offset.checked_add(part)? > types.width(of)? {
                    return None;
                }
                low = low.checked_add(offset)?;
                let Arg::Graph(of) = inst.args[0] else { return None };
                gv = of;
            }
            _ => return None,
        }
    }
}

fn body_layout(types: &TyTable, body: &Body) -> BodyLayout {
    let mut at = frame::SLOTS;
    let slots = body
        .slots
        .iter()
        .map(|ty| {
            let start = at;
            at += Class::of(types, *ty).words();
            start
        })
        .collect();
    let mut resumes = vec![Resume { block: 0, inst: 0, call: false, from: 0 }];
    let mut calls = false;
    for (b, block) in body.blocks.iter().enumerate() {
        for (i, inst) in block.insts.iter().enumerate() {
            if is_call(inst.kind) {
                calls = true;
                resumes.push(Resume { block: b as u32, inst: i as u32 + 1, call: true, from: b as u32 });
            }
        }
        if let Term::Wait { resume, .. } = &block.term {
            resumes.push(Resume { block: resume.block, inst: 0, call: false, from: b as u32 });
        }
    }
    let live = liveness::live_at(body, &resumes);
    BodyLayout { slots, words: at, resumes, live, pinned: liveness::pinned(body), calls, inline: false }
}

/// The body that a call is of, if that is known.
fn callee(design: &Design, inst: &ir::design::body::Inst) -> Option<BodyId> {
    match inst.imm {
        ir::design::body::Imm::Callee(func) => match design.funcs[func.index()].code {
            FuncCode::Body(body) => Some(body),
            FuncCode::External(_) => None,
        },
        _ => None,
    }
}

/// Finds the bodies whose calls are lowered in place, and those that call others.
fn find_inline(design: &Design, layouts: &mut [BodyLayout], call_depth: usize) {
    // Instructions and depth of what can be in place; a caller comes after its callees.
    let mut found: Vec<Option<(usize, usize)>> = vec![None; layouts.len()];
    let fits = |body: &Body, layout: &BodyLayout| {
        let insts = || body.blocks.iter().flat_map(|b| &b.insts);
        !body.blocks.iter().any(|b| matches!(b.term, Term::Wait { .. } | Term::Halt(_)))
            && !insts().any(|i| matches!(i.kind, K::SimFmtHierPath | K::FuncCallIndirect))
            && !layout.pinned.contains(&true)
            && !says_where(body)
    };
    let mut open: Vec<usize> = design
        .funcs
        .iter()
        .filter_map(|f| match f.code {
            FuncCode::Body(body) => Some(body.index()),
            FuncCode::External(_) => None,
        })
        .filter(|b| fits(&design.bodies[*b], &layouts[*b]))
        .collect();
    for _ in 0..INLINE_DEPTH {
        let before = open.len();
        open.retain(|&b| {
            let insts = || design.bodies[b].blocks.iter().flat_map(|b| &b.insts);
            let (mut size, mut depth) = (insts().count(), 1);
            for called in insts().filter_map(|i| callee(design, i)) {
                match found[called.index()] {
                    Some((more, deep)) => (size, depth) = (size + more, depth.max(deep + 1)),
                    None => return true,
                }
            }
            if size <= INLINE_INSTS && depth < call_depth {
                found[b] = Some((size, depth));
            }
            found[b].is_none()
        });
        if open.len() == before {
            break;
        }
    }
    for (b, layout) in layouts.iter_mut().enumerate() {
        layout.inline = found[b].is_some();
        let insts = design.bodies[b].blocks.iter().flat_map(|b| &b.insts);
        layout.calls = insts.filter(|i| is_call(i.kind)).any(|i| match callee(design, i) {
            Some(body) => found[body.index()].is_none(),
            None => i.kind == K::FuncCallIndirect,
        });
    }
}

/// Whether the code of a body says where it is: it must be known which unit it runs for.
fn says_where(body: &Body) -> bool {
    let says = |kind: K| {
        matches!(
            kind,
            K::SimFmtHierPath
                | K::SimTerminate
                | K::SimPause
                | K::VerifAssert
                | K::VerifAssume
                | K::VerifCover
        )
    };
    body.blocks.iter().any(|b| b.term == Term::Unreachable || b.insts.iter().any(|i| says(i.kind)))
}

/// Splits the settling order into ranges: a member of a loop, and a unit that calls or says where it is, stands alone.
fn clusters(design: &Design, units: &[u32], bodies: &[BodyLayout]) -> (Vec<(u32, u32)>, Vec<u32>) {
    let alone = |unit: u32| {
        let cyclic = design.network.cyclic[design.network.component_of[unit as usize] as usize];
        let body = match &design.network.units[unit as usize].kind {
            UnitKind::Combinational(index) => Some(design.combinationals[*index as usize].body),
            UnitKind::Process(process) => Some(design.processes[process.index()].body),
            UnitKind::Connections(_) | UnitKind::Clock(_) => None,
        };
        cyclic || body.is_some_and(|b| bodies[b.index()].calls || says_where(&design.bodies[b.index()]))
    };
    let mut clusters: Vec<(u32, u32)> = Vec::new();
    let mut open = false;
    for (i, unit) in units.iter().enumerate() {
        let i = i as u32;
        let alone = alone(*unit);
        match clusters.last_mut() {
            Some(last) if open && !alone && ((i - last.0) as usize) < CLUSTER => last.1 = i + 1,
            _ => clusters.push((i, i + 1)),
        }
        open = !alone;
    }
    let mut cluster_of = vec![0; units.len()];
    for (c, (from, to)) in clusters.iter().enumerate() {
        cluster_of[*from as usize..*to as usize].fill(c as u32);
    }
    (clusters, cluster_of)
}

/// The most words that arguments, results, or what a suspension hands over take.
fn scratch_words(design: &Design) -> u32 {
    let types = &design.types;
    let words = |ty: TyId| Class::of(types, ty).words();
    let sum = |list: &[TyId]| list.iter().map(|t| words(*t)).sum::<u32>();
    let mut most = 64;
    let bodies = design.bodies.iter().flat_map(|b| &b.blocks);
    for inst in bodies.flat_map(|b| &b.insts).chain(&design.nodes) {
        most = most.max(sum(&inst.arg_types)).max(sum(&inst.result_types));
    }
    for body in &design.bodies {
        let args = |args: &[Arg]| args.iter().map(|a| words(body.arg_type(*a))).sum::<u32>();
        for block in &body.blocks {
            most = most.max(match &block.term {
                Term::Wait { yields, watches, .. } => {
                    args(yields) + 2 + watches.len() as u32 * reference::WORDS
                }
                Term::Halt(list) | Term::Return(list) => args(list),
                _ => 0,
            });
        }
    }
    let value = |gv: &Gv| words(design.values[gv.index()].ty);
    for drive in &design.drives {
        most = most.max(value(&drive.value) + 4);
    }
    for signal in &design.signals {
        most = most.max(words(signal.ty));
    }
    for sink in &design.sinks {
        if let Sink::Write(port) = sink {
            let mask = port.mask.map_or(0, |m| value(&m.0));
            most = most.max(value(&port.address) + value(&port.data) + mask);
        }
    }
    for process in &design.processes {
        if let ProcessKind::Triggered { inputs, .. } = &process.kind {
            most = most.max(inputs.iter().map(value).sum());
        }
    }
    most + 2
}
