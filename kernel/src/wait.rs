//! Waits: what a process watches, and whether it changed.
//!
//! What is watched of bit-like static signals is a list of masked words of the context block; a snapshot is the words
//! that they had. For waits on values of the graph and on whole signals such lists are made once.

use crate::kernel::Kernel;
use crate::layout::{Class, Layout};
use crate::words;
use ir::design::body::{Arg, Term, Watch};
use ir::design::{Design, GraphDef, Gv, SigId, Time};
use reference::machine::Stop;
use reference::stepper::{self, Watched};
use reference::value::{Ref, Root, Value};
use std::rc::Rc;

/// Words with masks, ascending.
pub(crate) type WaitList = Rc<[(u32, u64)]>;

/// The lists of waits on values of the graph and on signals of the graph: by process and block.
#[derive(Debug, Default)]
pub(crate) struct WaitLists {
    lists: Vec<Vec<Option<WaitList>>>,
    plain: Vec<Vec<Option<(u32, bool)>>>,
}

/// A wait.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    pub(crate) list: WaitList,
    /// The masked words at suspension.
    pub(crate) old: Vec<u64>,
    /// Anything else that is watched, with its content at suspension.
    pub(crate) odd: Vec<(Watched, Vec<Value>)>,
}

impl WaitLists {
    pub(crate) fn new(design: &Design, layout: &Layout) -> WaitLists {
        let lists = |process: &ir::design::Process| {
            let body = &design.bodies[process.body.index()];
            let list = |block: &ir::design::body::Block| {
                let Term::Wait { watches, .. } = &block.term else { return None };
                let mut list = Vec::new();
                for watch in watches {
                    let captured = |capture: &u32| process.captures[*capture as usize];
                    let watched = match watch {
                        Watch::Graph(capture) => Watched::Graph(captured(capture).0),
                        // What a probe of a signal of the graph reads: the same signal in every activation.
                        Watch::Ref(Arg::Capture(capture), windows) => {
                            let GraphDef::Ref(signal) = design.values[captured(capture).index()].def else {
                                return None;
                            };
                            let Class::Bits(width) = layout.signals[signal.index()].class else {
                                return None;
                            };
                            Watched::Ref(Ref::whole(Root::Signal(signal.0), width), windows.to_vec())
                        }
                        Watch::Ref(..) => return None,
                    };
                    if !masks(design, layout, &watched, &mut list) {
                        return None;
                    }
                }
                Some(merge(list))
            };
            body.blocks.iter().map(list).collect()
        };
        let lists: Vec<Vec<Option<WaitList>>> = design.processes.iter().map(lists).collect();
        let plain = |(process, lists): (&ir::design::Process, &Vec<Option<WaitList>>)| {
            let body = &design.bodies[process.body.index()];
            let words = |arg: &Arg| Class::of(&design.types, body.arg_type(*arg)).words();
            let plain = |(block, list): (&ir::design::body::Block, &Option<WaitList>)| match &block.term {
                Term::Wait { yields, delay, .. } if list.is_some() => {
                    Some((yields.iter().map(words).sum(), delay.is_some()))
                }
                _ => None,
            };
            body.blocks.iter().zip(lists).map(plain).collect()
        };
        let plain = design.processes.iter().zip(&lists).map(plain).collect();
        WaitLists { lists, plain }
    }

    /// The list of the wait that ends a block.
    pub(crate) fn get(&self, process: u32, block: u32) -> Option<&WaitList> {
        self.lists[process as usize].get(block as usize)?.as_ref()
    }

    /// Every list of more than one word loses its last, for tests of whoever has to find out.
    pub(crate) fn lose_last(&mut self) {
        for list in self.lists.iter_mut().flatten().flatten() {
            if let Some((_, rest)) = list.split_last().filter(|(_, rest)| !rest.is_empty()) {
                *list = rest.into();
            }
        }
    }

    /// If the wait that ends a block has such a list: the words that it yields, and whether it has a delay.
    pub(crate) fn plain(&self, process: u32, block: u32) -> Option<(u32, bool)> {
        *self.plain[process as usize].get(block as usize)?
    }
}

/// One entry for each word.
pub(crate) fn merge(mut list: Vec<(u32, u64)>) -> WaitList {
    list.sort_unstable();
    list.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 |= next.1;
        }
        same
    });
    list.into()
}

/// The masked words of a window of a signal.
fn window(layout: &Layout, signal: SigId, low: u64, high: u64, out: &mut Vec<(u32, u64)>) {
    let word = layout.signals[signal.index()].word;
    let mut at = low;
    while at < high {
        let count = (64 - at % 64).min(high - at);
        out.push((word + (at / 64) as u32, words::mask(count) << (at % 64)));
        at += count;
    }
}

/// The masked words that are watched; false if there is more to it than words.
fn masks(design: &Design, layout: &Layout, watched: &Watched, out: &mut Vec<(u32, u64)>) -> bool {
    let width = |signal: SigId| match layout.signals[signal.index()].class {
        Class::Bits(width) => Some(width),
        _ => None,
    };
    match watched {
        Watched::Graph(gv) => {
            let Some(observed) = design.observed.get(&Gv(*gv)) else { return true };
            if observed.iter().any(|o| width(o.0).is_none()) {
                return false;
            }
            for (signal, windows) in observed {
                let whole = width(*signal).unwrap_or(0);
                match windows {
                    Some(windows) => {
                        for (low, count) in windows {
                            window(layout, *signal, *low, (low + count).min(whole), out);
                        }
                    }
                    None => window(layout, *signal, 0, whole, out),
                }
            }
            true
        }
        Watched::Ref(reference, windows) => {
            let Root::Signal(signal) = reference.root else { return false };
            let signal = SigId(signal);
            if signal.index() >= layout.signals.len() || width(signal).is_none() || !reference.path.is_empty()
            {
                return false;
            }
            let whole = [(0, reference.width)];
            let windows: &[(u64, u64)] = if windows.is_empty() { &whole } else { windows };
            for (low, count) in windows {
                let from = reference.low.saturating_add(*low);
                let to = from.saturating_add(*count).min(reference.valid.1);
                window(layout, signal, from.max(reference.valid.0), to, out);
            }
            true
        }
    }
}

impl Kernel<'_> {
    /// Suspends a process.
    pub(crate) fn suspend(
        &mut self,
        process: u32,
        delay: Option<Time>,
        list: Option<WaitList>,
        watched: Vec<Watched>,
        compare_with_start: bool,
    ) -> Result<(), Stop> {
        let mut odd = Vec::new();
        let list = list.unwrap_or_else(|| {
            let mut list = Vec::new();
            for watched in watched {
                if !masks(self.design, &self.layout, &watched, &mut list) {
                    odd.push((watched, Vec::new()));
                }
            }
            merge(list)
        });
        let initial = if compare_with_start { self.initial.take() } else { None };
        for (watched, content) in &mut odd {
            *content = self.watched_content(watched, initial.as_deref());
        }
        let source = initial.as_deref().unwrap_or(&self.words);
        let state = &mut self.processes[process as usize];
        state.number += 1;
        let number = state.number;
        let waiting = &mut state.waiting;
        waiting.old.clear();
        waiting.old.extend(list.iter().map(|(word, mask)| source[*word as usize] & mask));
        waiting.list = list;
        waiting.odd = odd;
        state.status = crate::process::Status::Waiting;
        let Some(rank) = self.layout.rank.get(process as usize).copied() else {
            return match delay {
                None => Ok(()),
                Some(Time { fs: 0, delta: 0, epsilon: 0 }) => {
                    self.zero_threads.insert(process);
                    Ok(())
                }
                Some(delay) => self.schedule_wake(self.now.after(delay), process, number),
            };
        };
        if initial.is_some() {
            self.initial = initial;
            self.words[(self.layout.candidates + rank / 64) as usize] |= 1 << (rank % 64);
        }
        match delay {
            None => Ok(()),
            Some(Time { fs: 0, delta: 0, epsilon: 0 }) => {
                self.zero_waits[rank as usize / 64] |= 1 << (rank % 64);
                Ok(())
            }
            Some(delay) => self.schedule_wake(self.now.after(delay), process, number),
        }
    }

    /// Suspends a process, not for the first time, that watches nothing but words known beforehand.
    pub(crate) fn suspend_plain(
        &mut self,
        process: u32,
        block: u32,
        delay: Option<Time>,
    ) -> Result<(), Stop> {
        let state = &mut self.processes[process as usize];
        state.number += 1;
        let number = state.number;
        state.status = crate::process::Status::Waiting;
        let waiting = &mut state.waiting;
        if let Some(list) = self.waits.get(process, block) {
            if !Rc::ptr_eq(&waiting.list, list) {
                waiting.list = list.clone();
            }
            waiting.old.clear();
            waiting.old.extend(list.iter().map(|(word, mask)| self.words[*word as usize] & mask));
        }
        if !waiting.odd.is_empty() {
            waiting.odd.clear();
        }
        match delay {
            None => Ok(()),
            Some(Time { fs: 0, delta: 0, epsilon: 0 }) => {
                let rank = self.layout.rank[process as usize];
                self.zero_waits[rank as usize / 64] |= 1 << (rank % 64);
                Ok(())
            }
            Some(delay) => self.schedule_wake(self.now.after(delay), process, number),
        }
    }

    /// Whether the content that a process watches differs from that at its suspension.
    pub(crate) fn has_changed(&self, process: u32) -> bool {
        let state = &self.processes[process as usize];
        if state.status != crate::process::Status::Waiting {
            return false;
        }
        let Waiting { list, old, odd } = &state.waiting;
        if let ([(word, mask)], [old], true) = (&list[..], &old[..], odd.is_empty()) {
            return self.words[*word as usize] & mask != *old;
        }
        list.iter().zip(old).any(|((word, mask), old)| self.words[*word as usize] & mask != *old)
            || odd.iter().any(|(watched, old)| self.watched_content(watched, None) != *old)
    }

    /// Whether a process that may have to wake does.
    pub(crate) fn any_wakes(&self) -> bool {
        let first = self.layout.candidates as usize;
        let last = self.layout.sets_end as usize;
        for (i, set) in self.words[first..last].iter().enumerate() {
            let mut set = *set;
            while set != 0 {
                let rank = i * 64 + set.trailing_zeros() as usize;
                set &= set - 1;
                if self.has_changed(self.layout.by_rank[rank]) {
                    return true;
                }
            }
        }
        self.unknown.iter().any(|rank| self.has_changed(self.layout.by_rank[*rank as usize]))
            || self.processes.threads().any(|(thread, _)| self.has_changed(thread))
    }

    /// Makes the processes due whose content changed.
    pub(crate) fn find_awake(&mut self) {
        let first = self.layout.candidates as usize;
        let last = self.layout.sets_end as usize;
        for at in first..last {
            if self.words[at] == 0 {
                continue;
            }
            let mut set = std::mem::take(&mut self.words[at]);
            while set != 0 {
                let rank = (at - first) * 64 + set.trailing_zeros() as usize;
                set &= set - 1;
                if self.has_changed(self.layout.by_rank[rank]) {
                    self.due[rank / 64] |= 1 << (rank % 64);
                }
            }
        }
        // What a thread watches is known when it waits.
        let threads = self.processes.threads().map(|(thread, _)| thread);
        let woken: Vec<u32> = threads.filter(|thread| self.has_changed(*thread)).collect();
        self.due_threads.extend(woken);
        if self.unknown.is_empty() {
            return;
        }
        for i in 0..self.unknown.len() {
            let rank = self.unknown[i] as usize;
            if self.has_changed(self.layout.by_rank[rank]) {
                self.due[rank / 64] |= 1 << (rank % 64);
            }
        }
    }

    /// The content of what is more than words; with `from`, that of static signals before the first settling.
    fn watched_content(&self, watched: &Watched, from: Option<&[u64]>) -> Vec<Value> {
        let content = |signal: u32| match from {
            Some(words) if (signal as usize) < self.layout.signals.len() => {
                let place = &self.layout.signals[signal as usize];
                let words = &words[place.word as usize..(place.word + place.class.words()) as usize];
                Some(self.to_value(self.design.signals[signal as usize].ty, words))
            }
            _ => self.signal_value(u64::from(signal)),
        };
        match watched {
            Watched::Graph(gv) => {
                let mut out = Vec::new();
                for (signal, windows) in self.design.observed.get(&Gv(*gv)).into_iter().flatten() {
                    let Some(value) = content(signal.0) else { continue };
                    match (windows, value) {
                        (Some(windows), Value::Bits(bits)) => {
                            out.extend(windows.iter().map(|w| Value::Bits(bits.slice(w.0, w.1))));
                        }
                        (_, value) => out.push(value),
                    }
                }
                out
            }
            Watched::Ref(reference, windows) => {
                let value = match reference.root {
                    Root::Signal(signal) => {
                        content(signal).map(|v| stepper::read(&v, reference, || Value::Token))
                    }
                    _ => None,
                };
                match (value, windows.is_empty()) {
                    (Some(Value::Bits(bits)), false) => {
                        windows.iter().map(|w| Value::Bits(bits.slice(w.0, w.1))).collect()
                    }
                    (Some(value), _) => vec![value],
                    (None, _) => Vec::new(),
                }
            }
        }
    }

    /// What the references in scratch words of a native suspension watch, with what the graph watches.
    pub(crate) fn watched(&self, watches: &[Watch], mut at: usize) -> Vec<Watched> {
        let mut out = Vec::new();
        for watch in watches {
            out.push(match watch {
                Watch::Graph(capture) => Watched::Graph(self.running.captures[*capture as usize].0),
                Watch::Ref(arg, windows) => {
                    let ty = self.design.bodies[self.running.body as usize].arg_type(*arg);
                    let words = &self.words[at..at + 6];
                    at += 6;
                    let width = self.referred_width(ty);
                    let reference = crate::store::Reference::from_words(words, width);
                    Watched::Ref(self.to_ref(&reference), windows.to_vec())
                }
            });
        }
        out
    }

    /// Ends a wait: its other causes are forgotten.
    pub(crate) fn wake(&mut self, process: u32) {
        if let Some(state) = self.processes.get_mut(process as usize) {
            state.status = crate::process::Status::Idle;
        }
        let Some(rank) = self.layout.rank.get(process as usize).copied() else {
            self.zero_threads.remove(&process);
            return;
        };
        self.zero_waits[rank as usize / 64] &= !(1 << (rank % 64));
    }
}
