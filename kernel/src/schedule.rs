//! Time: steps, deltas, instants, and the end.

use crate::abi::header;
use crate::kernel::Kernel;
use crate::queue::Due;
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

    /// Whether [`instant`](Hooks::instant) is to be called for every time step; else only for those after which there is
    /// a message, or the design has asked for waves.
    fn observes(&self) -> bool {
        true
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
            // As many as there may be before the next look.
            let left = LOOK_INTERVAL - self.look % LOOK_INTERVAL;
            match self.try_advance(hooks, left) {
                Ok(None) => {}
                Ok(Some(end)) => return self.conclude(end),
                Err(stop) => return self.conclude(stop.into()),
            }
        }
    }

    /// Takes one epsilon step; at first, everything before time 0 and the step in which processes start. Why the run
    /// ends, if it does, is to be given to [`Self::conclude`].
    pub fn advance(&mut self, hooks: &mut dyn Hooks) -> Option<End> {
        match self.try_advance(hooks, 1) {
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
        self.governor.telemetry.known_bits = self.words[header::KNOWN as usize];
        self.governor.telemetry.unknown_bits = self.words[header::GENERAL as usize];
        let mut covers = reference::outside::covers(self.design, &self.covered);
        self.messages.append(&mut covers);
        match self.files.flush_all() {
            Err(error) if !matches!(end, End::Fault(_) | End::Limit(_)) => End::Output(error.to_string()),
            _ => end,
        }
    }

    /// Takes a step; up to `count` of them, if they are common ones.
    fn try_advance(&mut self, hooks: &mut dyn Hooks, count: u32) -> Result<Option<End>, Stop> {
        if !self.begun {
            self.begun = true;
            self.compile_ahead(true);
            self.initialise()?;
            self.start()?;
            self.words[header::STEPS as usize] = 1;
            return Ok(None);
        }
        // Looking at the clock costs more than a step.
        if self.look.is_multiple_of(LOOK_INTERVAL) && hooks.interrupted(self) {
            return Ok(Some(End::Interrupted));
        }
        let taken = self.glide(hooks, count)?;
        self.look = self.look.wrapping_add(taken.max(1));
        if taken > 0 {
            return Ok(None);
        }
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
            self.words[header::STEPS as usize] = 0;
            self.statistics.instants += 1;
        }
        if (next.fs, next.delta) != (self.now.fs, self.now.delta) {
            self.statistics.deltas += 1;
        }
        self.count_step()?;
        let due = self.advance_to(next);
        for (signal, content) in sampled {
            self.set(signal, &content);
        }
        self.step(due)?;
        Ok(None)
    }

    /// A step is taken at the current instant.
    pub(crate) fn count_step(&mut self) -> Result<(), Stop> {
        self.words[header::STEPS as usize] += 1;
        let limit = self.config.limits.steps_per_instant;
        if self.words[header::STEPS as usize] > limit {
            return Err(Stop::Limit(format!("more than {limit} steps at {} fs", self.now.fs)));
        }
        Ok(())
    }

    /// The first step.
    fn start(&mut self) -> Result<(), Stop> {
        self.initial = Some(self.words.clone());
        self.settles = true;
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
            for (at, waits) in self.zero_waits.iter_mut().enumerate() {
                self.words[self.layout.due as usize + at] |= std::mem::take(waits);
            }
            return Some(Time { epsilon: now.epsilon + 1, ..now });
        }
        self.first_event()
    }

    /// Whether something depends on content that changed since it was looked at.
    pub(crate) fn is_stale(&mut self) -> bool {
        self.given_words() > 0
            || self.differs()
            || !self.results.is_empty()
                && self.results.iter().any(|(signal, at, value)| {
                    let ty = self.design.signals[*signal as usize].ty;
                    let content = &self.content(SigId(*signal))[*at as usize..];
                    !self.same(ty, &content[..value.len()], value)
                })
            || self.any_wakes()
    }

    /// An epsilon step, with the events that are due.
    fn step(&mut self, due: Due) -> Result<(), Stop> {
        self.statistics.epsilon_steps += 1;
        self.apply_due(due)?;
        self.apply_results(0);
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
    }

    /// Runs the processes that are due.
    fn run_due(&mut self) -> Result<(), Stop> {
        for at in 0..self.zero_waits.len() {
            // What becomes due while processes run is for a later step.
            let mut set = std::mem::take(&mut self.words[self.layout.due as usize + at]);
            // Their waits are over: other causes are forgotten.
            self.zero_waits[at] &= !set;
            while set != 0 {
                let process = self.layout.by_rank[at * 64 + set.trailing_zeros() as usize];
                set &= set - 1;
                self.activate(process)?;
                self.traced(Some(process));
            }
        }
        self.run_due_threads()
    }

    /// Runs the threads that are due, and what becomes runnable by that.
    pub(crate) fn run_due_threads(&mut self) -> Result<(), Stop> {
        if !self.threads.is_empty() {
            let due = std::mem::take(&mut self.due_threads);
            self.run_all(due.into_iter().collect())?;
        }
        self.run_threads()?;
        self.collect();
        Ok(())
    }

    /// Whether there is anything to do when a time step is closed, but for what hooks observe.
    pub(crate) fn closes(&self) -> bool {
        !self.closing.checks.is_empty()
            || !self.closing.prints.is_empty()
            || !self.strobes.is_empty()
            || self.monitor.is_some()
            || !self.file_monitors.is_empty()
            || !self.messages.is_empty()
            || self.library.dump.started
    }

    /// Closes a time step: checks, monitor, waves.
    pub(crate) fn close(&mut self, hooks: &mut dyn Hooks) -> Result<(), Stop> {
        self.immediate_checks()?;
        self.print_changed()?;
        self.run_monitors()?;
        if self.observed || self.library.dump.started {
            self.look_at_all();
        }
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
