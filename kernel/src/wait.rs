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

/// What is known beforehand of a wait on values of the graph and on signals of the graph.
#[derive(Debug)]
pub(crate) struct Plain {
    list: WaitList,
    /// The word and mask of the list if it has just one, else no bits.
    pub(crate) one: (u32, u64),
    /// Words that it yields.
    pub(crate) yields: u32,
    /// Whether it has a delay.
    pub(crate) delayed: bool,
}

/// Waits on values of the graph and on signals of the graph: by process of the design and block.
#[derive(Debug, Default)]
pub(crate) struct WaitLists(Vec<Box<[Option<Plain>]>>);

/// A wait.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    /// If all that is watched are bits of one word: the word, the mask, and what they were at suspension. Else the mask is
    /// 0, and the rest says.
    one: (u32, u64, u64),
    list: WaitList,
    /// The masked words at suspension.
    old: Vec<u64>,
    /// Anything else that is watched, with its content at suspension.
    pub(crate) odd: Vec<(Watched, Vec<Value>)>,
}

impl WaitLists {
    pub(crate) fn new(design: &Design, layout: &Layout) -> WaitLists {
        let waits = |process: &ir::design::Process| {
            let body = &design.bodies[process.body.index()];
            let words = |arg: &Arg| Class::of(&design.types, body.arg_type(*arg)).words();
            let wait = |block: &ir::design::body::Block| {
                let Term::Wait { watches, yields, delay, .. } = &block.term else { return None };
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
                let (yields, delayed) = (yields.iter().map(words).sum(), delay.is_some());
                let list = merge(list);
                let one = if let [one] = *list { one } else { (0, 0) };
                Some(Plain { list, one, yields, delayed })
            };
            body.blocks.iter().map(wait).collect()
        };
        WaitLists(design.processes.iter().map(waits).collect())
    }

    /// The wait that ends a block, if all is known about it.
    pub(crate) fn plain(&self, process: u32, block: u32) -> Option<&Plain> {
        self.0[process as usize].get(block as usize)?.as_ref()
    }

    /// Every list of more than one word loses its last, for tests of whoever has to find out.
    pub(crate) fn lose_last(&mut self) {
        for plain in self.0.iter_mut().flat_map(|waits| waits.iter_mut()).flatten() {
            if let Some((_, rest)) = plain.list.split_last().filter(|(_, rest)| !rest.is_empty()) {
                plain.list = rest.into();
                plain.one = if let [one] = *plain.list { one } else { (0, 0) };
            }
        }
    }

    /// Its list.
    pub(crate) fn get(&self, process: u32, block: u32) -> Option<&WaitList> {
        self.plain(process, block).map(|plain| &plain.list)
    }
}

impl Waiting {
    /// The words that are watched, with their masks and what they were at suspension.
    pub(crate) fn words(&self) -> Vec<(u32, u64, u64)> {
        if self.one.1 != 0 {
            return vec![self.one];
        }
        self.list.iter().zip(&self.old).map(|((word, mask), old)| (*word, *mask, *old)).collect()
    }

    /// Watches words that were something.
    pub(crate) fn watch_since(&mut self, words: Vec<(u32, u64, u64)>) {
        self.one.1 = 0;
        self.old = words.iter().map(|(.., old)| *old).collect();
        self.list = words.into_iter().map(|(word, mask, _)| (word, mask)).collect();
    }

    /// Watches words that are `now`.
    fn watch(&mut self, list: &WaitList, now: &[u64]) {
        if let [(word, mask)] = **list {
            self.one = (word, mask, now[word as usize] & mask);
            return;
        }
        self.one.1 = 0;
        if !Rc::ptr_eq(&self.list, list) {
            self.list = list.clone();
        }
        self.old.clear();
        self.old.extend(list.iter().map(|(word, mask)| now[*word as usize] & mask));
    }
}

/// One entry for each word.
fn merge(mut list: Vec<(u32, u64)>) -> WaitList {
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
        state.waiting.watch(&list, source);
        if !odd.is_empty() && state.waiting.one.1 != 0 {
            // More than one word after all.
            state.waiting.one.1 = 0;
            state.waiting.old = list.iter().map(|(word, mask)| source[*word as usize] & mask).collect();
            state.waiting.list = list;
        }
        state.waiting.odd = odd;
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

    /// Suspends a process, not for the first time, at a wait about which all is known beforehand. What it yields and its
    /// delay are in the scratch words.
    #[inline]
    pub(crate) fn suspend_plain(&mut self, process: u32, block: u32) -> Result<(), Stop> {
        let Some(plain) = self.waits.plain(process, block) else { return Ok(()) };
        let Plain { one: (word, mask), yields, delayed, .. } = *plain;
        let state = &mut self.processes.fixed_mut()[process as usize];
        state.number += 1;
        state.status = crate::process::Status::Waiting;
        if mask != 0 {
            state.waiting.one = (word, mask, self.words[word as usize] & mask);
        } else {
            state.waiting.watch(&plain.list, &self.words);
        }
        if !state.waiting.odd.is_empty() {
            state.waiting.odd = Vec::new();
        }
        let number = state.number;
        if yields > 0 {
            self.publish_scratch(process);
        }
        if !delayed {
            return Ok(());
        }
        let scratch = (self.layout.scratch + yields) as usize;
        let delay = crate::process::time(&self.words[scratch..scratch + 2]);
        self.suspend_for(process, number, delay)
    }

    /// The present wait of a process ends after `delay`.
    fn suspend_for(&mut self, process: u32, number: u64, delay: Time) -> Result<(), Stop> {
        match delay {
            Time { fs: 1.., delta: 0, epsilon: 0 } => {
                let due = self.now.fs.checked_add(delay.fs);
                self.schedule_wake(due.map(|fs| Time { fs, ..Time::default() }), process, number)
            }
            Time { fs: 0, delta: 0, epsilon: 0 } => {
                self.calm = false;
                let rank = self.layout.rank[process as usize];
                self.zero_waits[rank as usize / 64] |= 1 << (rank % 64);
                Ok(())
            }
            delay => {
                self.calm = false;
                self.schedule_wake(self.now.after(delay), process, number)
            }
        }
    }

    /// Whether the content that a process watches differs from that at its suspension.
    #[inline]
    pub(crate) fn has_changed(&self, process: u32) -> bool {
        let state = &self.processes[process as usize];
        if state.status != crate::process::Status::Waiting {
            return false;
        }
        let (word, mask, was) = state.waiting.one;
        match mask {
            0 => self.has_any_changed(&state.waiting),
            _ => self.words[word as usize] & mask != was,
        }
    }

    /// The same for more than one word.
    #[inline(never)]
    fn has_any_changed(&self, waiting: &Waiting) -> bool {
        let Waiting { list, old, odd, .. } = waiting;
        list.iter().zip(old).any(|((word, mask), old)| self.words[*word as usize] & mask != *old)
            || odd.iter().any(|(watched, old)| self.watched_content(watched, None) != *old)
    }

    /// Whether a process that may have to wake does. Those found to have no reason are candidates no more.
    pub(crate) fn any_wakes(&mut self) -> bool {
        let first = self.layout.candidates as usize;
        let last = self.layout.sets_end as usize;
        for (i, at) in (first..last).enumerate() {
            let mut set = self.words[at];
            while set != 0 {
                let bit = set.trailing_zeros();
                if self.wakes(self.layout.by_rank[i * 64 + bit as usize]) {
                    self.words[at] = set;
                    return true;
                }
                set &= set - 1;
            }
            self.words[at] = 0;
        }
        self.unknown.iter().any(|rank| self.wakes(self.layout.by_rank[*rank as usize]))
    }

    /// Whether a process wakes, or a thread that descends from it: their code is the same, or it calls what suspends, so
    /// that what tells about the process tells about them.
    fn wakes(&self, process: u32) -> bool {
        self.has_changed(process) || self.threads.of(process).any(|thread| self.has_changed(thread))
    }

    /// Makes the threads due that descend from a process and whose content changed.
    fn find_threads(&mut self, process: u32) {
        if self.threads.is_empty() {
            return;
        }
        let woken: Vec<u32> = self.threads.of(process).filter(|thread| self.has_changed(*thread)).collect();
        self.due_threads.extend(woken);
    }

    /// Makes the processes of the design due whose content changed, where there are no threads. Whether there are any.
    #[inline]
    pub(crate) fn is_awake(&mut self) -> bool {
        let first = self.layout.candidates as usize;
        let mut any = false;
        for i in 0..self.due.len() {
            let set = self.words[first + i];
            if set != 0 {
                self.words[first + i] = 0;
                any |= self.wake_among(i, set);
            }
        }
        for i in 0..self.unknown.len() {
            let rank = self.unknown[i] as usize;
            any |= self.wake_among(rank / 64, 1 << (rank % 64));
        }
        any
    }

    /// Makes those processes due, of 64 by their rank, whose content changed. Whether there are any.
    fn wake_among(&mut self, at: usize, mut set: u64) -> bool {
        let (words, processes) = (&self.words, self.processes.fixed());
        let mut due = 0;
        while set != 0 {
            let bit = set.trailing_zeros();
            set &= set - 1;
            let process = &processes[self.layout.by_rank[at * 64 + bit as usize] as usize];
            let (word, mask, was) = process.waiting.one;
            let changed = match mask {
                0 => self.has_any_changed(&process.waiting),
                _ => words[word as usize] & mask != was,
            };
            if changed && process.status == crate::process::Status::Waiting {
                due |= 1 << bit;
            }
        }
        self.due[at] |= due;
        due != 0
    }

    /// Makes the processes due whose content changed.
    pub(crate) fn find_awake(&mut self) {
        let first = self.layout.candidates as usize;
        let last = self.layout.sets_end as usize;
        for (i, at) in (first..last).enumerate() {
            let mut set = std::mem::take(&mut self.words[at]);
            let mut due = 0;
            while set != 0 {
                let bit = set.trailing_zeros();
                set &= set - 1;
                let process = self.layout.by_rank[i * 64 + bit as usize];
                if self.has_changed(process) {
                    due |= 1 << bit;
                }
                self.find_threads(process);
            }
            self.due[i] |= due;
        }
        if self.unknown.is_empty() {
            return;
        }
        for i in 0..self.unknown.len() {
            let rank = self.unknown[i] as usize;
            if self.has_changed(self.layout.by_rank[rank]) {
                self.due[rank / 64] |= 1 << (rank % 64);
            }
            self.find_threads(self.layout.by_rank[rank]);
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
