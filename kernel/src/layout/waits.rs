//! Waits about which all is known beforehand: what they watch is a list of masked words of the context block.
//!
//! Each process of the design has a record in the context block, where its code notes such a wait when it suspends: which
//! one it is, and what the words were. Then nobody else has to.

use super::{Class, Quiet, SignalLayout};
use ir::design::body::{Arg, Term, Watch};
use ir::design::{Design, GraphDef, Gv, Process, SigId};
use reference::stepper;
use reference::value::{Ref, Root};

/// Words of the record of a process.
pub mod record {
    /// The address of its code, while its lane is open: it is at one of these waits, and its code alone shall run it. Else 0.
    pub const THUNK: u32 = 0;
    /// What its code is given as frame: what is its own, if other processes run the same code.
    pub const FRAME: u32 = THUNK + 1;
    /// Waits so far, and so the number of the present one.
    pub const NUMBER: u32 = 2;
    /// Where the [list](super::list) of the present wait is; 0 if it is at none of these waits.
    pub const LIST: u32 = 3;
    /// What the words of the present wait were, masked, when it began; as many as the longest list has.
    pub const OLD: u32 = 4;
}

/// Words of a timer: a process whose wait nothing but a delay ends.
pub mod timer {
    /// When it is due, in femtoseconds.
    pub const FS: u32 = 0;
    /// The rank of the process.
    pub const RANK: u32 = 1;
    /// Words of a timer.
    pub const WORDS: u32 = 2;
}

/// Words of the list of a wait.
pub mod list {
    /// The block that ends with the wait.
    pub const BLOCK: u32 = 0;
    /// What is watched, when the process wakes [without effect](crate::layout::Quiet).
    pub const QUIET: u32 = 1;
    /// Then this is in a word of the context block.
    pub const CONTENT: u32 = 2;
    /// That word, 0 if all wake-ups have effects.
    pub const PLACE: u32 = 3;
    /// Words of the context block and their watched bits, one after the other; then 0 and no bits.
    pub const ENTRIES: u32 = 4;
}

/// A signal, a word of the context block that holds a part of it, the bits that are watched.
pub type Watched = (u32, u32, u64);

/// A wait on values of the graph and on signals of the graph, all of them bit-like.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plain {
    /// Words of the context block with the bits that are watched, ascending.
    pub words: Vec<(u32, u64)>,
    /// The same for each signal that is watched, ascending.
    pub signals: Vec<Watched>,
    /// Where the [list] of them is in the context block.
    pub list: u32,
    /// Words that it yields by way of the scratch words.
    pub yields: u32,
    /// Whether it has a delay.
    pub delayed: bool,
    /// What it does not have to be woken by.
    pub quiet: Option<Quiet>,
}

impl Plain {
    /// Whether nothing but its delay ends it, and it has nothing else for the kernel.
    pub fn sleeps(&self) -> bool {
        self.delayed && self.yields == 0 && self.words.is_empty()
    }
}

/// Whether native code may give the results of a process that are not large as writes of their signals.
pub(super) fn gives(signals: &[SignalLayout], process: &Process) -> bool {
    process.results.iter().all(|signal| {
        let place = &signals[signal.index()];
        matches!(place.class, Class::Bits(1..)) && place.large == (place.class.words() > super::LARGE)
    })
}

/// The plain waits of a process, by the block that ends with each; `gives` as that function says.
pub(super) fn plain_waits(
    design: &Design,
    signals: &[SignalLayout],
    process: &Process,
    gives: bool,
) -> Vec<Option<Plain>> {
    let body = &design.bodies[process.body.index()];
    let words = |arg: &Arg| Class::of(&design.types, body.arg_type(*arg)).words();
    let wait = |block: &ir::design::body::Block| {
        let Term::Wait { watches, yields, delay, .. } = &block.term else { return None };
        let mut list = Vec::new();
        for watch in watches {
            let captured = |capture: &u32| process.captures[*capture as usize];
            let watched = match watch {
                Watch::Graph(capture) => stepper::Watched::Graph(captured(capture).0),
                // What a probe of a signal of the graph reads: the same signal in every activation.
                Watch::Ref(Arg::Capture(capture), windows) => {
                    let GraphDef::Ref(signal) = design.values[captured(capture).index()].def else {
                        return None;
                    };
                    let Class::Bits(width) = signals[signal.index()].class else { return None };
                    stepper::Watched::Ref(Ref::whole(Root::Signal(signal.0), width), windows.to_vec())
                }
                Watch::Ref(..) => return None,
            };
            if !watched_words(design, signals, &watched, &mut list) {
                return None;
            }
        }
        // Those that are not large are given.
        let handed = yields.iter().map(words).filter(|words| !gives || *words > super::LARGE);
        let (yields, delayed) = (handed.sum(), delay.is_some());
        let signals = merge_words(list);
        Some(Plain { words: words_of(&signals), signals, list: 0, yields, delayed, quiet: None })
    };
    body.blocks.iter().map(wait).collect()
}

/// One entry for each word of each signal, ascending.
pub(crate) fn merge_words(mut list: Vec<Watched>) -> Vec<Watched> {
    list.sort_unstable();
    list.dedup_by(|next, kept| {
        let same = (next.0, next.1) == (kept.0, kept.1);
        if same {
            kept.2 |= next.2;
        }
        same
    });
    list
}

/// One entry for each word, ascending: signals may share a place.
fn words_of(signals: &[Watched]) -> Vec<(u32, u64)> {
    super::depend::merge(signals.iter().map(|(_, word, mask)| (*word, *mask)).collect())
}

/// Adds the masked words that are watched; false if there is more to it than words.
pub(crate) fn watched_words(
    design: &Design,
    signals: &[SignalLayout],
    watched: &stepper::Watched,
    out: &mut Vec<Watched>,
) -> bool {
    let width = |signal: SigId| match signals[signal.index()].class {
        Class::Bits(width) => Some(width),
        _ => None,
    };
    match watched {
        stepper::Watched::Graph(gv) => {
            let Some(observed) = design.observed.get(&Gv(*gv)) else { return true };
            if observed.iter().any(|o| width(o.0).is_none()) {
                return false;
            }
            for (signal, windows) in observed {
                let whole = width(*signal).unwrap_or(0);
                match windows {
                    Some(windows) => {
                        for (low, count) in windows {
                            window(signals, *signal, *low, (low + count).min(whole), out);
                        }
                    }
                    None => window(signals, *signal, 0, whole, out),
                }
            }
            true
        }
        stepper::Watched::Ref(reference, windows) => {
            let Root::Signal(signal) = reference.root else { return false };
            let signal = SigId(signal);
            if signal.index() >= signals.len() || width(signal).is_none() || !reference.path.is_empty() {
                return false;
            }
            let whole = [(0, reference.width)];
            let windows: &[(u64, u64)] = if windows.is_empty() { &whole } else { windows };
            for (low, count) in windows {
                let from = reference.low.saturating_add(*low);
                let to = from.saturating_add(*count).min(reference.valid.1);
                window(signals, signal, from.max(reference.valid.0), to, out);
            }
            true
        }
    }
}

/// Adds the masked words of a window of a signal.
fn window(signals: &[SignalLayout], signal: SigId, low: u64, high: u64, out: &mut Vec<Watched>) {
    let word = signals[signal.index()].word;
    let mut at = low;
    while at < high {
        let count = (64 - at % 64).min(high - at);
        out.push((signal.0, word + (at / 64) as u32, crate::words::mask(count) << (at % 64)));
        at += count;
    }
}

/// The list of a wait at this block. `frame` says where slots of the process are, `record` is that
/// of the process.
pub(super) fn list_words(block: usize, plain: &Plain, frame: impl Fn(u32) -> u32, record: u32) -> Vec<u64> {
    let quiet = plain.quiet.map(|quiet| {
        let (place, content) = super::domains::place(quiet, record, &frame);
        [quiet.content, content, u64::from(place)]
    });
    let mut out = vec![block as u64];
    out.extend(quiet.unwrap_or_default());
    out.extend(plain.words.iter().flat_map(|(word, mask)| [u64::from(*word), *mask]));
    out.extend([0, 0]);
    out
}
