//! Time: steps, deltas, instants, and the end.

use crate::bits::Bits;
use crate::forks::Threaded;
use crate::machine::Stop;
use crate::simulation::{Event, ProcessState, Simulation, Status, Waiting, is_free};
use crate::stepper::{self, Frame, Outcome, Place, Watched};
use crate::value::{Ref, Value};
use ir::design::{Gv, ProcId, ProcessKind, Time};
use ir::ops::OpKind as K;
use spec::rule;

/// Why a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum End {
    /// `sim.terminate`
    Terminated {
        /// Not a failure.
        success: bool,
    },
    /// `sim.pause`, without anyone to resume it.
    Paused,
    /// Nothing is left to happen.
    Starved,
    /// The next event lies beyond the last instant to simulate.
    MaxTime,
    /// Something without meaning happened.
    Fault(String),
    /// A deterministic limit.
    Limit(String),
    /// Output could not be written.
    Output(String),
    /// The hooks asked for it.
    Interrupted,
}

impl From<Stop> for End {
    fn from(stop: Stop) -> End {
        match stop {
            Stop::Terminate { success } => End::Terminated { success },
            Stop::Pause => End::Paused,
            Stop::Fault(message) => End::Fault(message),
            Stop::Limit(message) => End::Limit(message),
            Stop::Output(message) => End::Output(message),
            Stop::Interrupted => End::Interrupted,
        }
    }
}

/// What the surroundings of a run do with it.
pub trait Hooks {
    /// The time step at the current instant is over: content of signals is that which waves show.
    ///
    /// # Errors
    /// A message; the run ends.
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        let _ = simulation;
        Ok(())
    }

    /// Called before each epsilon step; true ends the run.
    fn interrupted(&mut self, simulation: &Simulation<'_>) -> bool {
        let _ = simulation;
        false
    }
}

impl Hooks for () {}

impl Simulation<'_> {
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
        rule!("machine.end.status");
        match &end {
            End::Terminated { .. } => {
                rule!("machine.end.terminate");
                rule!("machine.end.no-close");
            }
            End::Paused => rule!("machine.end.pause"),
            End::Starved => rule!("machine.end.starvation"),
            End::MaxTime => rule!("machine.end.max-time"),
            End::Fault(_) => rule!("machine.end.fault"),
            End::Interrupted => rule!("machine.end.interrupt"),
            End::Limit(_) => rule!("machine.limit.status"),
            End::Output(_) => {}
        }
        let end = match end {
            End::Terminated { .. } | End::Paused | End::Starved | End::MaxTime => match self.finals() {
                Ok(()) => end,
                Err(Stop::Terminate { success: false }) => {
                    rule!("machine.end.final-terminate");
                    End::Terminated { success: false }
                }
                Err(Stop::Terminate { .. } | Stop::Pause) => {
                    rule!("machine.end.final-terminate");
                    end
                }
                Err(stop) => stop.into(),
            },
            other => other,
        };
        self.report_covers();
        rule!("machine.end.streams");
        match self.files.flush_all() {
            Err(error) if !matches!(end, End::Fault(_) | End::Limit(_)) => End::Output(error.to_string()),
            _ => end,
        }
    }

    /// Whether an assertion failed.
    pub fn failed(&self) -> bool {
        self.failed
    }

    fn try_advance(&mut self, hooks: &mut dyn Hooks) -> Result<Option<End>, Stop> {
        if !self.begun {
            self.begun = true;
            self.initialise()?;
            self.start()?;
            self.steps = 1;
            return Ok(None);
        }
        if hooks.interrupted(self) {
            return Ok(Some(End::Interrupted));
        }
        let Some(next) = self.next_step() else {
            self.close(hooks)?;
            return Ok(Some(End::Starved));
        };
        let mut sampled = Vec::new();
        if next.fs > self.now.fs {
            self.close(hooks)?;
            if let Some(max) = self.config.max_time.filter(|max| next.fs > *max) {
                self.now = Time { fs: max, ..Time::default() };
                self.epoch += 1;
                return Ok(Some(End::MaxTime));
            }
            sampled = self.sample()?;
            self.steps = 0;
            self.statistics.instants += 1;
        }
        if (next.fs, next.delta) != (self.now.fs, self.now.delta) {
            self.statistics.deltas += 1;
        }
        self.steps += 1;
        if self.steps > self.config.limits.steps_per_instant {
            rule!("machine.limit.deltas");
            let limit = self.config.limits.steps_per_instant;
            return Err(Stop::Limit(format!("more than {limit} steps at {} fs", self.now.fs)));
        }
        self.now = next;
        // What reads the time is computed anew.
        self.epoch += 1;
        for (signal, content) in sampled {
            self.set(signal.0, content);
        }
        self.step()?;
        Ok(None)
    }

    /// The first step.
    fn start(&mut self) -> Result<(), Stop> {
        rule!("machine.step.start");
        self.initial = Some(self.store.iter().map(|c| c.value.clone()).collect());
        self.settle_first()?;
        self.start_delay_lines()?;
        self.react_first()?;
        self.candidates.clear();
        self.before.clear();
        self.traced(None);
        for position in 0..self.by_rank.len() {
            let process = self.by_rank[position];
            if is_free(self.design, ProcId(process)) {
                self.activate(process)?;
                self.traced(Some(process));
            }
        }
        self.initial = None;
        self.run_threads()?;
        self.statistics.epsilon_steps += 1;
        self.statistics.deltas += 1;
        self.statistics.instants += 1;
        Ok(())
    }

    /// The time of the next step, if there is one.
    fn next_step(&mut self) -> Option<Time> {
        rule!("machine.step.epsilon");
        let now = self.now;
        let queued = self.queue.keys().next().copied();
        if self.is_stale() {
            let next = Time { epsilon: now.epsilon + 1, ..now };
            return Some(queued.map_or(next, |q| q.min(next)));
        }
        if let Some(queued) = queued.filter(|q| (q.fs, q.delta) == (now.fs, now.delta)) {
            return Some(queued);
        }
        if !self.zero_waits.is_empty() {
            rule!("machine.step.inactive");
            rule!("machine.wait.zero");
            self.due.append(&mut self.zero_waits);
            return Some(Time { epsilon: now.epsilon + 1, ..now });
        }
        rule!("machine.step.delta");
        queued
    }

    /// Whether something depends on content that changed since it was looked at.
    fn is_stale(&mut self) -> bool {
        rule!("machine.step.net-change");
        let before = std::mem::take(&mut self.before);
        let stale = before.iter().any(|(signal, old)| self.content(*signal).is_some_and(|c| c.value != *old));
        self.before = before;
        if stale {
            return true;
        }
        if self.results.iter().any(|(signal, value)| self.store[*signal as usize].value != *value) {
            return true;
        }
        rule!("machine.wait.undone");
        let candidates: Vec<u32> = self.candidates.iter().copied().collect();
        candidates.into_iter().any(|process| self.has_changed(process))
    }

    /// An epsilon step.
    fn step(&mut self) -> Result<(), Stop> {
        rule!("machine.step.phases");
        self.statistics.epsilon_steps += 1;
        rule!("machine.event.order");
        for event in self.queue.remove(&self.now).unwrap_or_default() {
            self.statistics.events += 1;
            match event {
                Event::Drive(target, content, None, mode) => self.assign(&target, content, mode)?,
                Event::Drive(target, content, Some(kept), mode) => {
                    let content = self.keep(&target, content, &kept);
                    self.assign(&target, content, mode)?;
                }
                Event::Contribute(drive, contribution) => self.contribute(drive, contribution)?,
                Event::Wake(process, number) => {
                    if let Some(state) = self.processes.get(process as usize)
                        && let Status::Waiting(waiting) = &state.status
                        && waiting.number == number
                    {
                        rule!("machine.wait.delay");
                        self.due.insert(process);
                    }
                }
            }
        }
        for (signal, value) in std::mem::take(&mut self.results) {
            self.set(signal, value);
        }
        self.settle()?;
        let mut passes = 0;
        while self.refresh_forces()? {
            passes += 1;
            if passes > self.config.limits.settle_passes {
                return Err(Stop::Limit("forces that depend on each other do not settle".to_owned()));
            }
            self.settle()?;
        }
        self.react()?;
        self.traced(None);
        rule!("machine.wait.wake");
        for process in std::mem::take(&mut self.candidates) {
            if self.has_changed(process) {
                self.due.insert(process);
            }
        }
        let runnable = std::mem::take(&mut self.due).into_iter().collect();
        self.run_all(runnable)?;
        self.run_threads()?;
        self.collect();
        Ok(())
    }

    /// Runs processes in order.
    pub(crate) fn run_all(&mut self, mut runnable: Vec<u32>) -> Result<(), Stop> {
        rule!("machine.order.ascending");
        rule!("machine.order.atomic");
        // Threads come after all processes of the design, in the order in which they were made.
        runnable
            .sort_unstable_by_key(|process| self.rank.get(*process as usize).copied().unwrap_or(*process));
        for process in runnable {
            // It may have been ended by one that ran before it.
            if self.processes.get(process as usize).is_some() {
                self.wake(process);
                self.activate(process)?;
                self.traced(Some(process));
            }
        }
        Ok(())
    }

    /// The content of an event with the bits that it does not write as they are now.
    fn keep(&self, target: &Ref, content: Value, kept: &Bits) -> Value {
        let crate::value::Root::Signal(signal) = target.root else { return content };
        let now = self.content(signal).map(|c| stepper::read(&c.value, target, || Value::Token));
        match (now, content) {
            (Some(Value::Bits(now)), Value::Bits(new)) => {
                Value::Bits(now.and(kept).or(&new.and(&kept.not())))
            }
            (_, content) => content,
        }
    }

    /// Ends a wait: its other causes are forgotten.
    pub(crate) fn wake(&mut self, process: u32) {
        let Some(state) = self.processes.get_mut(process as usize) else { return };
        if let Status::Waiting(waiting) = std::mem::replace(&mut state.status, Status::Idle) {
            rule!("llhd.wait.wake-once");
            rule!("machine.wait.wake-once");
            self.zero_waits.remove(&process);
            for (watched, _) in &waiting.watched {
                for signal in watched_signals(self.design, watched) {
                    if let Some(observers) = self.observers.get_mut(&signal) {
                        observers.remove(&process);
                        if observers.is_empty() {
                            self.observers.remove(&signal);
                        }
                    }
                }
            }
        }
    }

    /// Whether the content that a process watches differs from that at its suspension.
    fn has_changed(&self, process: u32) -> bool {
        let Some(Status::Waiting(waiting)) = self.processes.get(process as usize).map(|p| &p.status) else {
            return false;
        };
        waiting.watched.iter().any(|(watched, snapshot)| self.watched_content(watched, None) != *snapshot)
    }

    /// The content that a wait watches; with `from`, that of static signals before the first settling.
    fn watched_content(&self, watched: &Watched, from: Option<&[Value]>) -> Vec<Value> {
        rule!("machine.observe.trace");
        let content = |signal: u32| match from.and_then(|f| f.get(signal as usize)) {
            Some(value) => Some(value),
            None => self.content(signal).map(|c| &c.value),
        };
        match watched {
            Watched::Graph(gv) => {
                let mut out = Vec::new();
                for (signal, windows) in &self.design.observed[&Gv(*gv)] {
                    let Some(value) = content(signal.0) else { continue };
                    match (windows, value) {
                        (Some(windows), Value::Bits(bits)) => {
                            rule!("machine.observe.narrow");
                            out.extend(windows.iter().map(|w| Value::Bits(bits.slice(w.0, w.1))));
                        }
                        (_, value) => out.push(value.clone()),
                    }
                }
                out
            }
            Watched::Ref(reference, windows) => {
                let value = match reference.root {
                    crate::value::Root::Signal(signal) => {
                        content(signal).map(|v| stepper::read(v, reference, || Value::Token))
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

    /// Runs a process until it suspends or ends.
    fn activate(&mut self, process: u32) -> Result<(), Stop> {
        self.statistics.activations += 1;
        let design = self.design;
        let owner = self.threads.owner(process);
        let info = &design.processes[owner as usize];
        let place = Place {
            captures: &info.captures,
            instance: info.instance,
            max_depth: self.config.limits.call_depth,
        };
        let state = &mut self.processes[process as usize];
        let mut frames = std::mem::take(&mut state.frames);
        if frames.is_empty() {
            mark_process(design.ir.kind(info.op));
            frames.push(Frame::new(design, info.body, std::mem::take(&mut state.inputs)));
        } else if frames.len() > 1 {
            rule!("machine.call.suspend");
            rule!("llhd.coroutine");
        }
        let first = state.waits == 0 && owner == process;
        self.running = Some(process);
        self.effect = false;
        self.spent = 0;
        let outcome = loop {
            let outcome = stepper::run(self, place, &mut frames);
            let outcome = outcome.and_then(|outcome| self.threaded(process, outcome, &mut frames));
            match outcome.map_err(|stop| stop.within(&crate::names::of_process(design, owner)))? {
                Threaded::Other(outcome) => break outcome,
                Threaded::GoesOn => {}
                Threaded::Joins => {
                    self.running = None;
                    let state = &mut self.processes[process as usize];
                    (state.frames, state.status) = (frames, Status::Joining);
                    return Ok(());
                }
                Threaded::Over => {
                    self.running = None;
                    return Ok(());
                }
            }
        };
        self.running = None;
        self.processes[process as usize].frames = frames;
        if owner != process && !matches!(outcome, Outcome::Wait { .. }) {
            self.end_thread(process);
            return Ok(());
        }
        match outcome {
            Outcome::Wait { yields, delay, watched } => {
                rule!("machine.wait.own-change");
                if let Some(values) = yields {
                    rule!("llhd.wait.yield");
                    self.publish(process, values);
                }
                self.suspend(process, delay, watched, first && !self.effect)
            }
            Outcome::Halt(values) => {
                rule!("machine.process.halt");
                self.publish(process, values);
                self.processes[process as usize].status = Status::Halted;
                self.threads.halt(process);
                Ok(())
            }
            Outcome::Thread { .. } => Ok(()), // done above
            Outcome::Return(_) => {
                let triggered = matches!(info.kind, ProcessKind::Triggered { .. });
                let state = &mut self.processes[process as usize];
                state.status = if triggered { Status::Idle } else { Status::Halted };
                Ok(())
            }
        }
    }

    /// New results of a process, which the network and other processes see from the next settling on.
    fn publish(&mut self, process: u32, values: Vec<Value>) {
        rule!("machine.process.results");
        let results = &self.design.processes[process as usize].results;
        self.results.extend(results.iter().map(|s| s.0).zip(values));
    }

    fn suspend(
        &mut self,
        process: u32,
        delay: Option<Time>,
        watched: Vec<Watched>,
        compare_with_start: bool,
    ) -> Result<(), Stop> {
        let state: &mut ProcessState = &mut self.processes[process as usize];
        state.waits += 1;
        let number = state.waits;
        let initial = if compare_with_start {
            rule!("machine.step.first-wait");
            self.initial.take()
        } else {
            None
        };
        let mut snapshots = Vec::new();
        for watched in watched {
            for signal in watched_signals(self.design, &watched) {
                self.observers.entry(signal).or_default().insert(process);
            }
            let snapshot = self.watched_content(&watched, initial.as_deref());
            snapshots.push((watched, snapshot));
        }
        if initial.is_some() {
            self.initial = initial;
            self.candidates.insert(process);
        }
        if snapshots.is_empty() && delay.is_none() {
            rule!("machine.wait.nothing");
        }
        self.processes[process as usize].status = Status::Waiting(Waiting { watched: snapshots, number });
        match delay {
            None => Ok(()),
            Some(Time { fs: 0, delta: 0, epsilon: 0 }) => {
                self.zero_waits.insert(process);
                Ok(())
            }
            Some(delay) => self.schedule(self.now.after(delay), Event::Wake(process, number)),
        }
    }

    /// Closes a time step: checks, monitor, waves.
    fn close(&mut self, hooks: &mut dyn Hooks) -> Result<(), Stop> {
        rule!("machine.step.end-of-instant");
        self.immediate_checks()?;
        self.print_changed()?;
        self.run_monitors()?;
        rule!("machine.wave.sample");
        hooks.instant(self).map_err(Stop::Output)
    }

    /// Bodies that run at the end.
    fn finals(&mut self) -> Result<(), Stop> {
        rule!("machine.end.final-order");
        for (i, process) in self.design.processes.iter().enumerate() {
            if matches!(process.kind, ProcessKind::Final) {
                rule!("llhd.final");
                self.running = Some(i as u32);
                self.run_body(process.body, &process.captures, process.instance, Vec::new())?;
            }
        }
        Ok(())
    }
}

/// The signals that a wait watches.
pub(crate) fn watched_signals(design: &ir::design::Design, watched: &Watched) -> Vec<u32> {
    match watched {
        Watched::Graph(gv) => {
            design.observed.get(&Gv(*gv)).map_or(Vec::new(), |o| o.iter().map(|s| s.0.0).collect())
        }
        Watched::Ref(Ref { root: crate::value::Root::Signal(signal), .. }, _) => vec![*signal],
        Watched::Ref(..) => Vec::new(),
    }
}

/// Marks the rule of the operation behind a process.
fn mark_process(kind: K) {
    match kind {
        K::LlhdProcess => rule!("llhd.process"),
        K::SeqInitial => rule!("seq.initial"),
        K::HwTriggered => rule!("hw.triggered"),
        K::SimTriggered => rule!("sim.triggered"),
        K::SimPrint => {
            rule!("sim.print");
            rule!("sim.print.order");
        }
        K::SimClockedTerminate => rule!("sim.clocked_terminate"),
        K::SimClockedPause => rule!("sim.clocked_pause"),
        _ => {}
    }
}
