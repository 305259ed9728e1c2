//! Time: steps, deltas, instants, and the end.

use crate::abi::header;
use crate::code::{BOXED, WAKE};
use crate::kernel::Kernel;
use crate::process::Status;
use crate::queue::{Bucket, Due, Event};
use crate::store::root;
use crate::words::Limbs;
use ir::design::{ProcessKind, SigId, Time};
use reference::End;
use reference::machine::Stop;

/// What the surroundings of a run do with it.
pub trait Hooks {
    /// The time step at the current instant is over: content of signals is that which waves show.
    ///
    /// # Errors
    /// A message; the run ends.
    fn instant(&mut self, kernel: &mut Kernel<'_>) -> Result<(), String> {
        let _ = kernel;
        Ok(())
    }

    /// Called now and then between epsilon steps, first before the second; true ends the run.
    fn interrupted(&mut self, kernel: &Kernel<'_>) -> bool {
        let _ = kernel;
        false
    }
}

impl Hooks for () {}

/// Steps between two looks at whether the run shall end.
const LOOK_INTERVAL: u32 = 256;

impl Kernel<'_> {
    /// Runs to the end.
    pub fn run(&mut self, hooks: &mut dyn Hooks) -> End {
        loop {
            if let Some(end) = self.advance(hooks) {
                return self.conclude(end);
            }
        }
    }

    /// Takes one epsilon step; at first, everything before time 0 and the step in which processes start. Why the run
    /// ends, if it does, is to be given to [`Self::conclude`].
    pub fn advance(&mut self, hooks: &mut dyn Hooks) -> Option<End> {
        match self.try_advance(hooks) {
            Ok(end) => end,
            Err(stop) => Some(stop.into()),
        }
    }

    /// What happens at the end: final bodies, reports. Why the run ended, all in all.
    pub fn conclude(&mut self, end: End) -> End {
        let end = match end {
            End::Terminated { .. } | End::Paused | End::Starved | End::MaxTime => match self.finals() {
                Ok(()) => end,
                Err(Stop::Terminate { success: false }) => End::Terminated { success: false },
                Err(Stop::Terminate { .. } | Stop::Pause) => end,
                Err(stop) => stop.into(),
            },
            other => other,
        };
        let mut covers = reference::outside::covers(self.design, &self.covered);
        self.messages.append(&mut covers);
        match self.files.flush_all() {
            Err(error) if !matches!(end, End::Fault(_) | End::Limit(_)) => End::Output(error.to_string()),
            _ => end,
        }
    }

    fn try_advance(&mut self, hooks: &mut dyn Hooks) -> Result<Option<End>, Stop> {
        if !self.begun {
            self.begun = true;
            self.compile_all();
            self.initialise()?;
            self.start()?;
            self.steps = 1;
            return Ok(None);
        }
        // Looking at the clock costs more than a step.
        if self.look.is_multiple_of(LOOK_INTERVAL) && hooks.interrupted(self) {
            return Ok(Some(End::Interrupted));
        }
        self.look = self.look.wrapping_add(1);
        let Some(next) = self.next_step() else {
            self.close(hooks)?;
            return Ok(Some(End::Starved));
        };
        let mut sampled: Vec<(SigId, Limbs)> = Vec::new();
        if next.fs > self.now.fs {
            self.close(hooks)?;
            if let Some(max) = self.config.max_time.filter(|max| next.fs > *max) {
                self.set_now(Time { fs: max, ..Time::default() });
                return Ok(Some(End::MaxTime));
            }
            if !self.closing.samples.is_empty() {
                sampled = self.sample()?;
            }
            self.steps = 0;
            self.statistics.instants += 1;
        }
        if (next.fs, next.delta) != (self.now.fs, self.now.delta) {
            self.statistics.deltas += 1;
        }
        self.steps += 1;
        if self.steps > self.config.limits.steps_per_instant {
            let limit = self.config.limits.steps_per_instant;
            return Err(Stop::Limit(format!("more than {limit} steps at {} fs", self.now.fs)));
        }
        let due = self.advance_to(next);
        for (signal, content) in sampled {
            self.set(signal, &content);
        }
        self.step(due)?;
        Ok(None)
    }

    /// The first step.
    fn start(&mut self) -> Result<(), Stop> {
        self.initial = Some(self.words.clone());
        self.settle_first()?;
        self.start_delay_lines()?;
        self.react_first()?;
        let (from, to) = (self.layout.candidates as usize, self.layout.sets_end as usize);
        self.words[from..to].fill(0);
        self.settled();
        self.traced(None);
        for position in 0..self.layout.by_rank.len() {
            let process = self.layout.by_rank[position];
            if matches!(self.design.processes[process as usize].kind, ProcessKind::Free) {
                self.activate(process)?;
                self.traced(Some(process));
            }
        }
        self.initial = None;
        self.run_threads()?;
        self.words[header::STARTED as usize] = 1;
        self.statistics.epsilon_steps += 1;
        self.statistics.deltas += 1;
        self.statistics.instants += 1;
        Ok(())
    }

    /// The time of the next step, if there is one.
    fn next_step(&mut self) -> Option<Time> {
        let now = self.now;
        // What is in the buffer of the next delta is due later than any epsilon step.
        let later = self.first_later();
        if self.is_stale() {
            let next = Time { epsilon: now.epsilon + 1, ..now };
            return Some(later.map_or(next, |q| q.min(next)));
        }
        if let Some(queued) = later.filter(|q| (q.fs, q.delta) == (now.fs, now.delta)) {
            return Some(queued);
        }
        if self.zero_waits.iter().any(|set| *set != 0) || !self.zero_threads.is_empty() {
            self.due_threads.append(&mut self.zero_threads);
            for (due, waits) in self.due.iter_mut().zip(&mut self.zero_waits) {
                *due |= std::mem::take(waits);
            }
            return Some(Time { epsilon: now.epsilon + 1, ..now });
        }
        self.first_event()
    }

    /// Whether something depends on content that changed since it was looked at.
    fn is_stale(&mut self) -> bool {
        self.differs()
            || !self.results.is_empty()
                && self.results.iter().any(|(signal, value)| {
                    let ty = self.design.signals[*signal as usize].ty;
                    !self.same(ty, self.content(SigId(*signal)), value)
                })
            || self.any_wakes()
    }

    /// An epsilon step, with the events that are due.
    fn step(&mut self, due: Due) -> Result<(), Stop> {
        self.statistics.epsilon_steps += 1;
        self.apply_due(due)?;
        if !self.results.is_empty() {
            let mut results = std::mem::take(&mut self.results);
            for (signal, value) in results.drain(..) {
                self.set(SigId(signal), &value);
            }
            self.results = results;
        }
        if self.is_quiet() {
            return self.run_due();
        }
        self.settle()?;
        if !self.forces.is_empty() {
            let mut passes = 0;
            while self.refresh_forces()? {
                passes += 1;
                if passes > self.config.limits.settle_passes {
                    return Err(Stop::Limit("forces that depend on each other do not settle".to_owned()));
                }
                self.settle()?;
            }
        }
        self.react()?;
        self.traced(None);
        self.find_awake();
        self.run_due()
    }

    /// Whether nothing happened that the network, a reaction, or a wait for a change could depend on.
    fn is_quiet(&self) -> bool {
        let (from, to) = (self.layout.dirty as usize, self.layout.sets_end as usize);
        self.words[from..to].iter().all(|set| *set == 0)
            && self.sources.is_empty()
            && self.forces.is_empty()
            && self.unknown.is_empty()
            // What threads watch is in none of the sets.
            && self.threads.is_empty()
    }

    /// Runs the processes that are due.
    fn run_due(&mut self) -> Result<(), Stop> {
        let count = self.due.len();
        for at in 0..count {
            // What becomes due while processes run is for a later step.
            let mut set = std::mem::take(&mut self.due[at]);
            while set != 0 {
                let bit = set.trailing_zeros();
                set &= set - 1;
                let process = self.layout.by_rank[at * 64 + bit as usize];
                // Its wait is over: other causes are forgotten.
                self.processes[process as usize].status = Status::Idle;
                self.zero_waits[at] &= !(1 << bit);
                self.activate(process)?;
                self.traced(Some(process));
            }
        }
        if !self.threads.is_empty() {
            let due = std::mem::take(&mut self.due_threads);
            self.run_all(due.into_iter().collect())?;
        }
        self.run_threads()?;
        self.collect();
        Ok(())
    }

    /// Applies the events in the first words of a buffer in order.
    pub(crate) fn apply_all(&mut self, bucket: &mut Bucket, used: usize) -> Result<(), Stop> {
        self.learn_writes();
        let Bucket { words, boxed } = bucket;
        let words = &words[..used];
        let mut events = (!boxed.is_empty()).then(|| boxed.drain(..));
        let mut at = 0;
        while let Some(&header) = words.get(at) {
            self.statistics.events += 1;
            let (number, count) = (header as u32, (header >> 32) as usize);
            at += 1;
            if self.write_word(number, words.get(at).copied().unwrap_or(0)) {
                at += count;
                continue;
            }
            match number {
                WAKE => self.wake_due(words[at] as u32, words[at + 1]),
                BOXED => {
                    if let Some(event) = events.as_mut().and_then(Iterator::next) {
                        self.apply_event(event)?;
                    }
                }
                _ => self.apply(number, &words[at..at + count]),
            }
            at += count;
        }
        Ok(())
    }

    fn apply_event(&mut self, event: Event) -> Result<(), Stop> {
        match event {
            Event::Drive { target, form, mut content, kept, mode } => {
                if let Some(kept) = kept
                    && target.root == root::SIGNAL
                    && target.path == 0
                {
                    self.keep_window(&target, &kept, &mut content);
                }
                self.assign(&target, form, &content, mode)
            }
            Event::Contribute(drive, contribution) => self.contribute(drive, contribution),
        }
    }

    /// The time of a wait has come.
    fn wake_due(&mut self, process: u32, number: u64) {
        let Some(state) = self.processes.get(process as usize) else { return };
        if state.status == Status::Waiting && state.number == number {
            let Some(&rank) = self.layout.rank.get(process as usize) else {
                self.due_threads.insert(process);
                return;
            };
            self.due[rank as usize / 64] |= 1 << (rank % 64);
        }
    }

    /// Closes a time step: checks, monitor, waves.
    fn close(&mut self, hooks: &mut dyn Hooks) -> Result<(), Stop> {
        self.immediate_checks()?;
        self.print_changed()?;
        self.run_monitors()?;
        hooks.instant(self).map_err(Stop::Output)
    }

    /// Bodies that run at the end.
    fn finals(&mut self) -> Result<(), Stop> {
        for (i, process) in self.design.processes.iter().enumerate() {
            if matches!(process.kind, ProcessKind::Final) {
                self.finish(i as u32)?;
            }
        }
        Ok(())
    }
}
