//! Where everything is: the context block, and frames.
//!
//! The context block is one array of 64-bit words, at fixed places for a design and an order of processes:
//!
//! ```text
//! header | scratch, arguments on their way | bit sets: dirty units, reactions, touched signals, candidates, due processes | store | settled store
//!        | what is touched, thunks of units and of reactions | clocks | last values of drives | timers, records, lists of waits and outermost frames of processes, frames of code in
//!        | the network
//! ```
//!
//! Compiled code addresses it by constant displacements, the kernel by index. A value takes as many words as its
//! [`Class`] says. A signal whose change makes the network stale has a second place, its content at the last settling.

mod attend;
mod calls;
mod connect;
mod depend;
mod domains;
mod packing;
mod quiet;
mod same;
mod stop;
mod unread;
mod waits;

pub use calls::{is_call, is_window};
pub use connect::static_window;
pub use depend::{graph, root};
pub use domains::{Domain, domain};
pub use quiet::Quiet;
pub use waits::{Plain, Watched, list, record, timer};
pub(crate) use waits::{merge_words, watched_words};

use crate::abi::{frame, header};
use attend::attended;
use calls::{clusters, find_inline};
use connect::{copied, direct, drives_copy, sole};
use depend::{forcible, marks, merge, reached, reactions, stale, suspending, watches_unknown};
use ir::design::body::{Arg, Body, Edge, Term};
use ir::design::liveness;
use ir::design::ty::{Ty, TyId, TyTable};
use ir::design::{Design, Drive, DriveId, Gv, Process, ProcessKind, SigId, Sink};
use same::shared_places;
use std::collections::{BTreeMap, HashMap};
use stop::Stops;
use unread::{Connections, connections};

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
pub const INLINE_FANOUT: usize = 12;

/// The most elements of a large value that native code keeps as others than those of what it came from.
pub const PATCHES: usize = 4;

/// Words of the journal of a large signal: which of its words were written lately.
pub mod journal {
    /// How many writes there were.
    pub const COUNT: u32 = 0;
    /// The first of the words that say which word of the signal each wrote: write number n in that of n modulo `ENTRIES`.
    pub const FIRST: u32 = 1;
    /// As many are remembered: a power of two.
    pub const ENTRIES: u64 = 16;
    /// Words of a journal.
    pub const WORDS: u32 = FIRST + ENTRIES as u32;
}

/// Words of the note about what a large result of a process was equal to.
pub mod sameness {
    /// The word of the context block where that begins; 0 for nothing.
    pub const PLACE: u32 = 0;
    /// The writes in the journal of the result then.
    pub const OWN: u32 = 1;
    /// The journal of the other.
    pub const JOURNAL: u32 = 2;
    /// The writes in it then.
    pub const SOURCE: u32 = 3;
    /// Words of a note.
    pub const WORDS: u32 = 4;
}

/// Words that are noted of a drive that copies a large signal to another.
pub mod copies {
    /// The writes in the journal of the source when the last value of the drive was equal to it.
    pub const LAST: u32 = 0;
    /// The same when the target was.
    pub const FROM: u32 = 1;
    /// The writes in the journal of the target then.
    pub const TO: u32 = 2;
    /// Words of a note.
    pub const WORDS: u32 = 3;
}

/// A signal. Signals that are the same at all times may have one place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignalLayout {
    /// Its form.
    pub class: Class,
    /// Its first word in the context block.
    pub word: u32,
    /// Its first word as of the last settling, if a change of it makes the network stale.
    pub settled: Option<u32>,
    /// Bits to set when it changes: word of the context block, mask. Ascending by word.
    pub fanout: Vec<(u32, u64)>,
    /// Whether it is large, see [`LARGE`], and somebody asks which words of it were written: the settling, or who copies it.
    pub large: bool,
    /// Of a large one that is a copy, or copied, the first word of its [`mod@journal`].
    pub journal: Option<u32>,
    /// Of a large result of a process, the first word of the note about what it is [the same](mod@sameness) as.
    pub same: Option<u32>,
    /// Whether it is a result of a process that native code writes when it is yielded, not before the network settles: nothing but the
    /// network and what reacts to it reads it, and one of them does.
    pub ahead: bool,
    /// Whether a store may be inline: not large, few marks, never forced, bit-like.
    pub inline: bool,
    /// Whether a drive in the design may force it.
    pub forcible: bool,
    /// Whether its place is that of another, which says what is there at first.
    pub shared: bool,
}

/// A signal whose change makes the network stale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settling {
    /// The signal.
    pub signal: u32,
    /// Its first word in the context block.
    pub word: u32,
    /// Its first word as of the last settling.
    pub settled: u32,
    /// How many words they are.
    pub count: u32,
    /// Whether it is equal if the words are, and all of them are compared.
    pub plain: bool,
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
#[derive(Clone, PartialEq, Eq, Debug)]
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
    /// Whether it takes parts of its promoted signals that only the kernel finds: it has a frame, and runs alone.
    pub seeks: bool,
    /// Whether the kernel reads and writes signals for it, and lays what it writes over the store: it settles, or what does calls
    /// it, and its writes can't be kept in variables.
    pub laid: bool,
}

impl BodyLayout {
    /// The resume index after the call at an instruction.
    pub fn after_call(&self, block: u32, inst: u32) -> Option<u32> {
        let at = |r: &Resume| r.call && r.block == block && r.inst == inst + 1;
        self.resumes.iter().position(at).map(|i| i as u32)
    }

    /// The resume index after the wait, or operation on threads, that ends a block; those where its threads start follow.
    pub fn after_wait(&self, block: u32) -> Option<u32> {
        let at = |r: &Resume| !r.call && r.from == block;
        self.resumes.iter().skip(1).position(at).map(|i| i as u32 + 1)
    }
}

/// The places of a design.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Words of the context block.
    pub words: u32,
    /// First scratch word.
    pub scratch: u32,
    /// Number of scratch words.
    pub scratch_words: u32,
    /// First of the words where the wide arguments of an edge are while they go to their places, if there are several.
    pub aside: u32,
    /// First word of the set of dirty units: bit = position in `units`.
    pub dirty: u32,
    /// First word of the set of reactions to look at: bit = position in `reactions`.
    pub reacting: u32,
    /// First word of the set of signals that changed since the last settling and have a settled place.
    pub touched: u32,
    /// First word of the set of processes that may have to wake: bit = rank.
    pub candidates: u32,
    /// First word past the bit sets that changes mark.
    pub sets_end: u32,
    /// First word of the set of processes that run in this step: bit = rank.
    pub due: u32,
    /// The first of the [`mod@timer`]s, the soonest last: room for one of each process that may have one.
    pub timers: u32,
    /// The first of the words that hold where the record of each process is, by rank.
    pub lanes: u32,
    /// Signals.
    pub signals: Vec<SignalLayout>,
    /// What each bit of the set of touched signals stands for.
    pub settling: Vec<Settling>,
    /// The first of the words that say so, two for each: how many words (high half; 0 if the kernel has to compare
    /// them) from which one on, and the first of the settled place.
    pub settlings: u32,
    /// The first of the words that say what runs for each position of `units`, two for each: the address of its code (0 if the
    /// kernel evaluates it), and what that is given as frame.
    pub unit_thunks: u32,
    /// The first of the words that say the same for each reaction.
    pub reaction_thunks: u32,
    /// For each sink with a clock, its clock as of the last settling: a word, 0 or 1. Registers of a reaction share it.
    pub clocks: Vec<u32>,
    /// For each triggered process, its trigger as of the last settling.
    pub triggers: Vec<u32>,
    /// For each drive, what it was at its last evaluation: a word (0 never, 1 disabled, 2 enabled), then its value.
    pub last: Vec<u32>,
    /// The plain waits of each process, by the block that ends with each.
    pub plain: Vec<Vec<Option<Plain>>>,
    /// Whether the results of each process, at a plain wait, are given where [`GIVEN_START`](header::GIVEN_START) says, but for
    /// large ones: all of them are bits.
    pub gives: Vec<bool>,
    /// The most words that given results can take.
    pub given_words: u32,
    /// The journals of large signals, by the first word of the signal.
    pub journals: BTreeMap<u32, u32>,
    /// Of each drive that copies a large signal to another, the first word of what is noted of that, see [`mod@copies`].
    pub copies: Vec<Option<u32>>,
    /// Results that are written at once: the first word of each, ascending, and the signal.
    pub ahead: Vec<(u32, u32)>,
    /// The [`mod@record`] of each process.
    pub records: Vec<u32>,
    /// Clock domains.
    pub domains: Vec<Domain>,
    /// The first word of the set of processes that wake [without effect](Quiet) in a step, if there are any that may; empty but while
    /// the step loop finds out who wakes.
    pub passed: Option<u32>,
    /// Words of a set of processes, and in each the bits of those that may end the run.
    pub enders: Vec<(u32, u64)>,
    /// The first of the words [about the domain](mod@domain) of each word of a set of processes, if there are domains.
    pub domain_rows: u32,
    /// Of each process, the first of these words that is about its domain, if it is in one.
    pub domain_of: Vec<Option<u32>>,
    /// The outermost frame of each process; also that of a combinational one.
    pub process_frames: Vec<u32>,
    /// The frame of each combinational.
    pub combinational_frames: Vec<u32>,
    /// Bodies.
    pub bodies: Vec<BodyLayout>,
    /// Units of the network in the order in which they settle; nothing at positions that stand for none.
    pub units: Vec<Option<u32>>,
    /// The position of each unit in `units`.
    pub position: Vec<u32>,
    /// By drive, what connections are evaluated from: what is behind others that they read.
    pub values: Vec<Gv>,
    /// By drive, whether it is a connection that need not be evaluated: nobody reads what it writes, or that is at its place.
    pub unread: Vec<bool>,
    /// By unit, whether none of its drives need be evaluated.
    pub idle: Vec<bool>,
    /// The drives that are evaluated when somebody looks at all signals, in the order in which they settle.
    pub later: Vec<DriveId>,
    /// Ranges of `units` that are evaluated by one thunk each: [`Code::Units`](crate::code::Code::Units).
    pub clusters: Vec<(u32, u32)>,
    /// The cluster of each position.
    pub cluster_of: Vec<u32>,
    /// By position, the units that the kernel attends to: their bodies call functions with frames, or are
    /// [laid](BodyLayout::laid) over the store.
    pub attended: Vec<bool>,
    /// Reactions in order.
    pub reactions: Vec<Reaction>,
    /// The position of each process in the order of running.
    pub rank: Vec<u32>,
    /// The process at each position.
    pub by_rank: Vec<u32>,
    /// Whether `candidates` can't tell whether a process has to wake: it waits on a reference that only the run knows.
    pub unknown_watch: Vec<bool>,
    /// Back-edges and calls of an activation before the kernel first looks whether the run shall end.
    pub first_slice: u64,
    /// Of connections, whether it is the only writer of a known window, but for others that write the same, never disabled, and
    /// its target is never forced: it has no last value, and writes its value whenever it is evaluated.
    pub direct: Vec<bool>,
    /// Of connections, whether it is the only driver of a net, of all of it, and of whole pairs: the net is what it says, or Z.
    pub sole: Vec<bool>,
    /// The frame of each body that is lowered in place, for what is wide: it runs once at a time.
    pub inline_frames: Vec<u32>,
    /// The place of the results of a graph instruction with a wide one, by position of the instruction.
    pub node_places: HashMap<u32, u32>,
}

impl Layout {
    /// The registers of a reaction that are *committed*: the most that follow one another of those that are written at each edge of
    /// the clock, none of them wide, and written as a whole, if they are several. Native code makes one event for all of them, and
    /// that of the reaction makes it take effect.
    pub fn committed(&self, design: &Design, reaction: u32) -> Vec<SigId> {
        let Reaction::Registers(sinks) = &self.reactions[reaction as usize] else { return Vec::new() };
        let output = |sink: &u32| match &design.sinks[*sink as usize] {
            Sink::Register(register) if register.enable.is_none() => Some(register.output),
            _ => None,
        };
        let plain = |signal: &SigId| {
            let place = &self.signals[signal.index()];
            !place.forcible && matches!(place.class, Class::Bits(1..)) && place.class.words() <= WIDE
        };
        let outputs: Vec<Option<SigId>> = sinks.iter().map(|sink| output(sink).filter(plain)).collect();
        let runs = outputs.split(Option::is_none);
        let most = runs.rev().max_by_key(|run| run.len()).filter(|run| run.len() > 1);
        most.into_iter().flatten().flatten().copied().collect()
    }

    /// The words of the context block that never change, with their places.
    pub(crate) fn constants(&self, design: &Design) -> impl Iterator<Item = (u32, u64)> {
        let lanes = self.by_rank.iter().enumerate();
        let lanes = lanes
            .map(|(rank, process)| (self.lanes + rank as u32, u64::from(self.records[*process as usize])));
        let waits = self.plain.iter().enumerate().flat_map(|(process, waits)| {
            waits.iter().enumerate().map(move |(block, plain)| (process, block, plain))
        });
        let lists = waits.filter_map(|(process, block, plain)| Some((process, block, plain.as_ref()?)));
        let settlings = (self.settlings..).step_by(2).zip(&self.settling).flat_map(|(at, place)| {
            let count = if place.plain { place.count } else { 0 };
            [(at, u64::from(place.word) | u64::from(count) << 32), (at + 1, u64::from(place.settled))]
        });
        let domains = self.domains.iter().flat_map(|it| it.words(self.domain_row(it)));
        lanes.chain(settlings).chain(domains).chain(lists.flat_map(|(process, block, plain)| {
            let body = &self.bodies[design.processes[process].body.index()];
            let slot = |slot: u32| self.process_frames[process] + body.slots[slot as usize];
            let words = waits::list_words(block, plain, slot, self.records[process]);
            (plain.list..).zip(words)
        }))
    }

    /// The first of the words about a domain.
    pub(crate) fn domain_row(&self, domain: &Domain) -> u32 {
        self.domain_rows + domain.set.0 * domain::WORDS
    }

    /// The result of a process that is written at once and has a word: its first, and the signal.
    pub(crate) fn result_at(&self, word: u32) -> (u32, u32) {
        self.ahead[self.ahead.partition_point(|(at, _)| *at <= word) - 1]
    }

    /// Places everything. `by_rank` is the order of processes; `activation_steps` and `call_depth` are limits. If all signals are
    /// `watched`, as by waves, it pays to evaluate all of them.
    pub fn new(
        design: &Design,
        by_rank: Vec<u32>,
        activation_steps: u64,
        call_depth: usize,
        watched: bool,
    ) -> Layout {
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
        let aside = take(aside_words(design));
        let set = |bits: usize| bits.div_ceil(64) as u32;
        let forcible = forcible(design);
        let direct = direct(design, &forcible);
        let reactions = reactions(design, &direct);
        let units = packing::positions(design);
        let dirty = take(set(units.len()));
        let reacting = take(set(reactions.len()));
        let stale = stale(design, &reactions, &forcible);
        let touched = take(set(stale.iter().filter(|stale| **stale).count()));
        let candidates = take(set(design.processes.len()));
        let sets_end = take(0);
        let due = take(set(design.processes.len()));

        let mut position = vec![0; design.network.units.len()];
        for (i, unit) in units.iter().enumerate() {
            if let Some(unit) = unit {
                position[*unit as usize] = i as u32;
            }
        }
        let mut rank = vec![0; by_rank.len()];
        by_rank.iter().enumerate().for_each(|(i, process)| rank[*process as usize] = i as u32);

        let apart = |signal: usize| {
            let class = Class::of(types, design.signals[signal].ty);
            forcible[signal] || !matches!(class, Class::Bits(_)) || class.words() > LARGE
        };
        let order: Vec<u32> = units.iter().flatten().copied().collect();
        let stops = Stops::new(design, &order);
        let shared = shared_places(design, &direct, (&order, &stops), apart);
        let connections = connections(design, &direct, &shared, (&order, &stops), &forcible, watched);
        let later = connections.later(design, &order, &shared);
        let Connections { values, unread, sources, idle } = connections;
        let sets = [dirty, reacting, candidates];
        let marks = marks(design, &reactions, &position, &rank, (&shared, &sources), sets);
        let copied = copied(design);
        let mut signals: Vec<SignalLayout> = Vec::with_capacity(design.signals.len());
        let mut settling: Vec<Settling> = Vec::new();
        for (i, signal) in design.signals.iter().enumerate() {
            let class = Class::of(types, signal.ty);
            if shared[i] != i as u32 {
                // That of another, which may come later.
                signals.push(SignalLayout {
                    class,
                    word: 0,
                    settled: None,
                    fanout: Vec::new(),
                    large: false,
                    journal: None,
                    same: None,
                    ahead: false,
                    inline: false,
                    forcible: false,
                    shared: true,
                });
                continue;
            }
            let mut fanout = marks[i].clone();
            if stale[i] {
                let bit = settling.len();
                fanout.push((touched + bit as u32 / 64, 1 << (bit % 64)));
                let plain = matches!(class, Class::Bits(_)) && class.words() <= LARGE;
                settling.push(Settling {
                    signal: i as u32,
                    word: 0,
                    settled: 0,
                    count: class.words(),
                    plain,
                });
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
                large: class.words() > LARGE && (stale[i] || copied.contains(&(i as u32))),
                journal: None,
                same: None,
                ahead: false,
                fanout,
                inline,
                forcible: forcible[i],
                shared: false,
            });
        }
        for (i, place) in shared.iter().enumerate().filter(|(i, place)| **place != *i as u32) {
            signals[i] = SignalLayout { shared: true, ..signals[*place as usize].clone() };
        }
        for place in &mut settling {
            let signal = &mut signals[place.signal as usize];
            (place.word, place.settled) = (signal.word, take(place.count));
            signal.settled = Some(place.settled);
        }
        let settlings = take(2 * settling.len() as u32);
        let (unit_thunks, reaction_thunks) = (take(2 * units.len() as u32), take(2 * reactions.len() as u32));
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
        let attended = attended(design, &units, &mut bodies);
        let inline_frames = bodies.iter().map(|b| if b.inline { take(b.words) } else { 0 }).collect();
        let gives: Vec<bool> = design.processes.iter().map(|p| waits::gives(&signals, p)).collect();
        let given = design.processes.iter().zip(&gives).filter(|(_, gives)| **gives);
        let given: Vec<SigId> = given.flat_map(|(process, _)| &process.results).copied().collect();
        let captures = design.processes.iter().flat_map(|process| process.captures.iter().copied());
        let read = reached(design, &shared, captures.collect());
        for signal in given.iter().map(|signal| signal.index()) {
            let place = &mut signals[signal];
            let short = !place.forcible && place.settled.is_none() && place.fanout.len() <= INLINE_FANOUT;
            place.ahead = short && !place.fanout.is_empty() && !read[signal];
        }
        let ahead = given.iter().filter(|signal| signals[signal.index()].ahead);
        let mut ahead: Vec<(u32, u32)> =
            ahead.map(|signal| (signals[signal.index()].word, signal.0)).collect();
        ahead.sort_unstable();
        let words_of = |signal: &SigId| match signals[signal.index()].class.words() {
            words @ ..=LARGE => 1 + words,
            // Each element that is another lies in a word.
            _ => 2 * PATCHES as u32,
        };
        let given_words = given.iter().map(words_of).sum();
        for signal in design.processes.iter().flat_map(|process| &process.results) {
            let place = &mut signals[signal.index()];
            place.same = place.large.then(|| take(sameness::WORDS));
        }
        let mut journals = BTreeMap::new();
        for signal in &copied {
            let place = &mut signals[*signal as usize];
            if !place.large {
                continue;
            }
            let at = take(journal::WORDS);
            place.journal = Some(at);
            journals.insert(place.word, at);
        }
        let is_copy = |drive: &Drive| drives_copy(design, &signals, drive).is_some();
        let copies = design.drives.iter().map(|drive| is_copy(drive).then(|| take(copies::WORDS))).collect();
        let plain = |(p, gives): (&Process, &bool)| waits::plain_waits(design, &signals, p, *gives);
        let mut plain: Vec<_> = design.processes.iter().zip(&gives).map(plain).collect();
        let longest = |waits: &Vec<Option<Plain>>| waits.iter().flatten().map(|w| w.words.len() as u32).max();
        let records: Vec<u32> =
            plain.iter().map(|waits| take(record::OLD + longest(waits).unwrap_or(0))).collect();
        let lanes = take(records.len() as u32);
        let sleepers = plain.iter().filter(|waits| waits.iter().flatten().any(Plain::sleeps)).count();
        let timers = take(sleepers as u32 * timer::WORDS);
        for plain in plain.iter_mut().flatten().flatten() {
            plain.list = take(list::ENTRIES + 2 * plain.words.len() as u32 + 2);
        }
        for (process, waits) in design.processes.iter().zip(&mut plain) {
            for (block, plain) in waits.iter_mut().enumerate() {
                if let Some(plain) = plain {
                    plain.quiet = quiet::quiet(design, &signals, &bodies, process, (block, plain));
                }
            }
        }
        let process_frames: Vec<u32> =
            design.processes.iter().map(|p| take(bodies[p.body.index()].words)).collect();
        let frame_of = |process: usize, slot: u32| {
            let body = &bodies[design.processes[process].body.index()];
            process_frames[process] + body.slots[slot as usize]
        };
        let mut domains = domains::domains(&plain, &records, &rank, frame_of);
        let domain_rows = match domains.is_empty() {
            true => 0,
            false => take((sets_end - candidates) * domain::WORDS),
        };
        for domain in &mut domains {
            domain.first = take(2 * domain.members.len() as u32);
        }
        let domain_of = domains::members(&domains, &rank, domain_rows);
        let any_quiet = plain.iter().flatten().flatten().any(|wait| wait.quiet.is_some());
        let passed = any_quiet.then(|| take(sets_end - candidates));
        let enders = stop::enders(design, &rank);
        let combinational_frames =
            design.combinationals.iter().map(|c| take(bodies[c.body.index()].words)).collect();
        let (clusters, cluster_of) = clusters(design, &units, &bodies, &attended);
        let mut node_places = HashMap::new();
        for (i, node) in design.nodes.iter().enumerate() {
            if node.result_types.iter().any(|ty| words(*ty) > WIDE) {
                node_places.insert(i as u32, take(node.result_types.iter().map(|ty| words(*ty)).sum()));
            }
        }
        let suspending = suspending(design);
        let unknown_watch =
            design.processes.iter().map(|p| watches_unknown(design, &suspending, p)).collect();
        Layout {
            words: at,
            scratch,
            scratch_words,
            aside,
            dirty,
            reacting,
            touched,
            candidates,
            sets_end,
            due,
            lanes,
            timers,
            signals,
            settling,
            settlings,
            unit_thunks,
            reaction_thunks,
            clocks,
            triggers,
            last,
            plain,
            gives,
            given_words,
            journals,
            copies,
            ahead,
            records,
            domains,
            domain_rows,
            passed,
            enders,
            domain_of,
            process_frames,
            combinational_frames,
            bodies,
            units,
            position,
            values,
            unread,
            idle,
            later,
            clusters,
            cluster_of,
            attended,
            reactions,
            rank,
            by_rank,
            unknown_watch,
            first_slice: (crate::process::POLL_INTERVAL - 1).min(activation_steps),
            direct,
            sole: sole(design),
            node_places,
            inline_frames,
        }
    }
}

fn body_layout(types: &TyTable, body: &Body) -> BodyLayout {
    let mut resumes = vec![Resume { block: 0, inst: 0, call: false, from: 0 }];
    let mut calls = false;
    for (b, block) in body.blocks.iter().enumerate() {
        for (i, inst) in block.insts.iter().enumerate() {
            if is_call(inst.kind) {
                calls = true;
                resumes.push(Resume { block: b as u32, inst: i as u32 + 1, call: true, from: b as u32 });
            }
        }
        // Where it goes on first, then where threads start.
        if block.term.suspends() {
            let to = |edge: &Edge| Resume { block: edge.block, inst: 0, call: false, from: b as u32 };
            resumes.extend(block.term.edges().into_iter().map(to));
        }
    }
    let points: Vec<(u32, u32)> = resumes.iter().map(|r| (r.block, r.inst)).collect();
    let live = liveness::live_at(body, &points);
    // What is in the frame from one activation to the next is together, the short ones first.
    let mut kept = vec![false; body.slots.len()];
    live.iter().flatten().for_each(|slot| kept[*slot as usize] = true);
    let words: Vec<u32> = body.slots.iter().map(|ty| Class::of(types, *ty).words()).collect();
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by_key(|slot| (!kept[*slot], words[*slot]));
    let (mut slots, mut at) = (vec![0; words.len()], frame::SLOTS);
    for slot in order {
        slots[slot] = at;
        at += words[slot];
    }
    let (pinned, seeks) = (liveness::pinned(body), calls::seeks(types, body));
    BodyLayout { slots, words: at, resumes, live, pinned, calls, inline: false, seeks, laid: false }
}

/// The most words of wide arguments of an edge of which there are several.
fn aside_words(design: &Design) -> u32 {
    let wide = |body: &Body, edge: &Edge| {
        let words = edge.args.iter().map(|arg| Class::of(&design.types, body.arg_type(*arg)).words());
        let wide = words.filter(|words| *words > WIDE);
        let (count, sum) = wide.fold((0, 0), |(count, sum), words| (count + 1, sum + words));
        if count > 1 { sum } else { 0 }
    };
    let of = |body: &Body| {
        body.blocks.iter().flat_map(|b| b.term.edges()).map(|edge| wide(body, edge)).max().unwrap_or(0)
    };
    design.bodies.iter().map(of).max().unwrap_or(0)
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
                Term::Halt(list) | Term::Return(list) | Term::Thread { args: list, .. } => args(list),
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
