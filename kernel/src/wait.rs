//! Waits: what a process watches, and whether it changed.
//!
//! What is watched of bit-like static signals is a list of masked words of the context block; a snapshot is the words
//! that they had. For [plain](crate::layout::Plain) waits such lists are made once, and native code takes the snapshot.

use crate::kernel::Kernel;
use crate::layout::{self, merge_words, watched_words};
use crate::process::Status;
use ir::design::body::Watch;
use ir::design::{Gv, Time};
use reference::machine::Stop;
use reference::stepper::{self, Watched};
use reference::value::{Root, Value};

/// A wait that no record tells about.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    /// The words that are watched, and what their bits were at suspension.
    pub(crate) words: Vec<(layout::Watched, u64)>,
    /// Anything else that is watched, with its content at suspension.
    pub(crate) odd: Vec<(Watched, Vec<Value>)>,
}

impl Kernel<'_> {
    /// Suspends a process.
    pub(crate) fn suspend(
        &mut self,
        process: u32,
        delay: Option<Time>,
        watched: Vec<Watched>,
        compare_with_start: bool,
    ) -> Result<(), Stop> {
        let mut odd = Vec::new();
        let mut list = Vec::new();
        for watched in watched {
            if !watched_words(self.design, &self.layout.signals, &watched, &mut list) {
                odd.push((watched, Vec::new()));
            }
        }
        let initial = if compare_with_start { self.initial.take() } else { None };
        for (watched, content) in &mut odd {
            *content = self.watched_content(watched, initial.as_deref());
        }
        let source = initial.as_deref().unwrap_or(&self.words);
        let list = merge_words(list).into_iter();
        let words = list.map(|watched| (watched, source[watched.1 as usize] & watched.2)).collect();
        let state = &mut self.processes[process as usize];
        state.waiting = Waiting { words, odd };
        state.status = Status::Waiting;
        let number = self.wait_number(process) + 1;
        self.set_wait_number(process, number);
        if initial.is_some() {
            self.compare_with(process, initial);
        }
        if self.layout.rank.get(process as usize).is_some() {
            return delay.map_or(Ok(()), |delay| self.suspend_for(process, delay));
        }
        match delay {
            None => Ok(()),
            Some(Time { fs: 0, delta: 0, epsilon: 0 }) => {
                self.zero_threads.insert(process);
                Ok(())
            }
            Some(delay) => self.schedule_wake(self.now.after(delay), process, number),
        }
    }

    /// The present wait of a process compares with the content before the first settling.
    fn compare_with(&mut self, process: u32, initial: Option<Box<[u64]>>) {
        self.initial = initial;
        if let Some(rank) = self.layout.rank.get(process as usize) {
            self.words[(self.layout.candidates + rank / 64) as usize] |= 1 << (rank % 64);
        }
    }

    /// A process has suspended at a plain wait, and its code has recorded that. If the wait `gives`, what it yields and its
    /// delay are in the scratch words.
    pub(crate) fn suspend_recorded(
        &mut self,
        process: u32,
        gives: bool,
        compare_with_start: bool,
    ) -> Result<(), Stop> {
        let state = &mut self.processes[process as usize];
        state.status = Status::Waiting;
        state.waiting = Waiting::default();
        if compare_with_start && let Some(initial) = self.initial.take() {
            if let Some((plain, at)) = self.recorded(process) {
                let olds: Vec<u64> =
                    plain.words.iter().map(|(word, mask)| initial[*word as usize] & mask).collect();
                self.words[at..at + olds.len()].copy_from_slice(&olds);
            }
            self.compare_with(process, Some(initial));
        }
        if gives { self.give(process) } else { Ok(()) }
    }

    /// What a process watches, signal by signal and word by word, with what it was when the wait began.
    pub(crate) fn watched_now(&self, process: u32) -> Vec<(layout::Watched, u64)> {
        let Some((plain, at)) = self.recorded(process) else {
            return self.processes[process as usize].waiting.words.clone();
        };
        let old = |word: u32| self.words[at + plain.words.partition_point(|known| known.0 < word)];
        plain.signals.iter().map(|watched| (*watched, old(watched.1) & watched.2)).collect()
    }

    /// The present wait of a process ends after `delay`.
    #[inline]
    pub(crate) fn suspend_for(&mut self, process: u32, delay: Time) -> Result<(), Stop> {
        let number = self.wait_number(process);
        match delay {
            Time { fs: 1.., delta: 0, epsilon: 0 } => {
                let due = self.now.fs.checked_add(delay.fs);
                self.schedule_wake(due.map(|fs| Time { fs, ..Time::default() }), process, number)
            }
            Time { fs: 0, delta: 0, epsilon: 0 } => {
                self.set_calm(false);
                let rank = self.layout.rank[process as usize];
                self.zero_waits[rank as usize / 64] |= 1 << (rank % 64);
                Ok(())
            }
            delay => {
                self.set_calm(false);
                self.schedule_wake(self.now.after(delay), process, number)
            }
        }
    }

    /// Whether the content that a process watches differs from that at its suspension.
    pub(crate) fn has_changed(&self, process: u32) -> bool {
        if let Some(changed) = self.record_has_changed(process) {
            return changed;
        }
        let state = &self.processes[process as usize];
        let Waiting { words, odd } = &state.waiting;
        state.status == Status::Waiting
            && (words.iter().any(|((_, word, mask), old)| self.words[*word as usize] & mask != *old)
                || odd.iter().any(|(watched, old)| self.watched_content(watched, None) != *old))
    }

    /// A process, by rank, runs in this step.
    #[inline]
    pub(crate) fn make_due(&mut self, rank: u32) {
        self.words[(self.layout.due + rank / 64) as usize] |= 1 << (rank % 64);
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
            self.words[self.layout.due as usize + i] |= due;
        }
        if self.unknown.is_empty() {
            return;
        }
        for i in 0..self.unknown.len() {
            let rank = self.unknown[i] as usize;
            if self.has_changed(self.layout.by_rank[rank]) {
                self.make_due(rank as u32);
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
        let Some(rank) = self.layout.rank.get(process as usize).copied() else {
            self.zero_threads.remove(&process);
            return;
        };
        self.zero_waits[rank as usize / 64] &= !(1 << (rank % 64));
    }
}
