//! From a run to its canonical state, and back.

use crate::bits::Bits;
use crate::machine::Stop;
use crate::simulation::{Content, ProcessState, Reaction, Simulation, Status, Waiting};
use crate::state::{self, Activation, Contents, Digest, Process, Signals, State, TRACED, Wait};
use crate::stepper::{Frame, Watched};
use crate::threads::Processes;
use crate::value::{Ref, Root, Value};
use ir::design::liveness;
use ir::design::ty::TyId;
use ir::design::{Delay, Gv};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// The slots that matter at a point of a body: body, block, instruction. Filled as it is asked for.
pub(crate) type Live = HashMap<(u32, u32, u32), Vec<u32>>;

impl Simulation<'_> {
    /// The canonical state. To be asked for between two steps, or in a trace.
    pub fn snapshot(&mut self) -> State {
        let mut state = self.control();
        state.signals = self.store.iter().map(|c| c.value.clone()).collect();
        state.dynamic = self.dynamic.iter().map(|(i, (ty, c))| (*i, (ty.0, c.value.clone()))).collect();
        state.memory = self.memory.clone();
        let design = self.design;
        for (i, drive) in design.drives.iter().enumerate() {
            if drive.resolved
                && let Some(contribution) = &self.contributions[i]
            {
                state.contributions.insert(i as u32, contribution.clone());
            }
        }
        state.last.clone_from(&self.last);
        for (process, frames) in &self.comb_frames {
            if let Some(frame) = frames.first() {
                let frame = live_frame(&mut self.live_slots, design, frame);
                state.settling.insert(*process, frame);
            }
        }
        for (id, found) in state.processes.entries_mut() {
            let Some(process) = self.processes.get(id as usize) else { continue };
            // What is printed or forced anew may look at more than what is live.
            found.frames = process
                .frames
                .iter()
                .filter(|_| matches!(process.status, Status::Waiting(_) | Status::Joining))
                .map(|frame| live_frame(&mut self.live_slots, design, frame))
                .collect();
            forget_results(design, &mut found.frames);
        }
        state
    }

    /// The digest of the state.
    pub fn digest(&mut self) -> Digest {
        let mut contents = Contents::default();
        self.store.iter().for_each(|c| contents.signal(&c.value));
        for process in self.processes.iter() {
            if !matches!(process.status, Status::Waiting(_) | Status::Joining) {
                continue;
            }
            for (i, frame) in process.frames.iter().enumerate() {
                contents.frame(frame.body, frame.block, frame.inst, &frame.blocks);
                let live = live(&mut self.live_slots, self.design, frame);
                let caller = i + 1 < process.frames.len();
                let missing = if caller {
                    missing_results(self.design, frame.body, frame.block, frame.inst)
                } else {
                    0..0
                };
                live.iter().filter(|slot| !missing.contains(slot)).for_each(|slot| {
                    contents.slot(*slot, &frame.slots[*slot as usize]);
                });
            }
        }
        let memory = self.memory.digest();
        self.control().digest_with(contents, memory, self)
    }

    /// The state without frames, the content of signals, static and dynamic, and memory, and without what a digest leaves out.
    fn control(&mut self) -> State {
        let design = self.design;
        let mut processes = Vec::new();
        for (id, process) in self.processes.entries() {
            let frames = Vec::new();
            let activity = match &process.status {
                Status::Idle => state::Activity::Idle,
                Status::Halted => state::Activity::Halted,
                Status::Joining => state::Activity::Joining,
                Status::Waiting(waiting) => state::Activity::Waiting(self.wait(waiting)),
            };
            let (waits, random, trigger) = (process.waits, process.random.clone(), process.trigger);
            processes.push((id, Process { activity, frames, waits, random, trigger }));
        }
        let store = self.store.iter().enumerate().map(|(i, c)| (i as u32, c));
        let contents = store.chain(self.dynamic.iter().map(|(i, d)| (*i, &d.1)));
        let settled = self.before.iter().filter(|(s, old)| {
            let differs = self.store.get(**s as usize).is_some_and(|c| c.value != **old);
            differs && !design.signals[**s as usize].settles
        });
        let results = self.results.iter().filter(|(s, new)| self.store[**s as usize].value != **new);
        State {
            now: state::moment(self.now),
            steps: self.steps,
            signals: Vec::new(),
            forced: contents.filter_map(|(i, c)| Some((i, c.forced.clone()?))).collect(),
            dynamic: BTreeMap::new(),
            next_dynamic: self.next_dynamic,
            memory: crate::memory::Memory::new(0),
            globals: self.globals.clone(),
            events: self.queue.iter().map(|(t, e)| (state::moment(*t), e.clone())).collect(),
            processes: Processes::from_entries(design.processes.len(), processes),
            threads: self.threads.clone(),
            settling: BTreeMap::new(),
            contributions: BTreeMap::new(),
            last: Vec::new(),
            clocks: self.clocks.clone(),
            settled: settled.map(|(s, v)| (*s, v.clone())).collect(),
            reacting: self.reacting.clone(),
            results: results.map(|(s, v)| (*s, v.clone())).collect(),
            zero_waits: self.zero_waits.clone(),
            held: self.held.clone(),
            covered: self.covered.clone(),
            monitor: self.monitor.clone(),
            file_monitors: self.file_monitors.clone(),
            strobes: self.strobes.clone(),
            library: self.library.clone(),
            forces: self.forced.clone(),
            sources: self.sources.clone(),
            failed: self.failed,
            statistics: self.statistics,
            files: self.files.position(),
        }
    }

    /// What a wait watches, bit by bit.
    fn wait(&self, waiting: &Waiting) -> Wait {
        let mut wait = Wait::default();
        for (watched, snapshot) in &waiting.watched {
            let windows = match watched {
                Watched::Graph(gv) => self.observed_windows(*gv),
                Watched::Ref(reference, windows) => self.reference_windows(reference, windows),
            };
            let Some(windows) = windows else {
                wait.other.push((watched.clone(), snapshot.clone()));
                continue;
            };
            for ((signal, from, width, offset), content) in windows.into_iter().zip(snapshot) {
                let Value::Bits(content) = content else { continue };
                let Value::Bits(whole) = &self.store[signal as usize].value else { continue };
                let total = whole.width();
                let (mask, old) =
                    wait.bits.entry(signal).or_insert_with(|| (Bits::zero(total), Bits::zero(total)));
                mask.insert(from, &Bits::ones(width));
                old.insert(from, &content.slice(offset, width));
            }
        }
        wait.bits.retain(|_, (mask, _)| !mask.is_zero());
        wait
    }

    /// The windows (signal, lowest bit, width, and where in its snapshot) behind a value of the graph, unless not all of
    /// that is made of bits.
    fn observed_windows(&self, gv: u32) -> Option<Vec<(u32, u64, u64, u64)>> {
        let mut out = Vec::new();
        for (signal, windows) in self.design.observed.get(&Gv(gv)).into_iter().flatten() {
            let whole = self.design.types.width(self.design.signals[signal.index()].ty)?;
            match windows {
                Some(windows) => out.extend(windows.iter().map(|(low, width)| {
                    let low = (*low).min(whole);
                    (signal.0, low, (*width).min(whole - low), 0)
                })),
                None => out.push((signal.0, 0, whole, 0)),
            }
        }
        Some(out)
    }

    /// The same of windows of a reference.
    fn reference_windows(
        &self,
        reference: &Ref,
        windows: &[(u64, u64)],
    ) -> Option<Vec<(u32, u64, u64, u64)>> {
        let Root::Signal(signal) = reference.root else { return None };
        let static_signal = self.design.signals.get(signal as usize)?;
        let whole = self.design.types.width(static_signal.ty)?;
        if !reference.path.is_empty() {
            return None;
        }
        let all = [(0, reference.width)];
        let windows = if windows.is_empty() { &all } else { windows };
        let window = |(low, width): &(u64, u64)| {
            let first = reference.low.saturating_add(*low);
            let end = first.saturating_add(*width).min(reference.valid.1).min(whole);
            let from = first.max(reference.valid.0).min(end);
            (signal, from, end - from, from.saturating_sub(first))
        };
        Some(windows.iter().map(window).collect())
    }

    /// Goes on from a state. The run must be a new one, of the same design, order and seed; its files are put to
    /// where they were by whoever made them.
    ///
    /// # Errors
    /// A message when the state is not one of this design.
    pub fn restore(&mut self, state: &State) -> Result<(), String> {
        let design = self.design;
        check(design, state)?;
        self.begun = true;
        self.steps = state.steps;
        self.now = state::time(state.now);
        let forced = |signal: u32| state.forced.get(&signal).cloned();
        let content =
            |(i, value): (usize, &Value)| Content { value: value.clone(), forced: forced(i as u32) };
        self.store = state.signals.iter().enumerate().map(content).collect();
        let dynamic = state
            .dynamic
            .iter()
            .map(|(i, (ty, value))| (*i, (TyId(*ty), Content { value: value.clone(), forced: forced(*i) })));
        self.dynamic = dynamic.collect();
        self.next_dynamic = state.next_dynamic;
        self.collect_at = (self.dynamic.len() * 2).max(1024);
        let (bytes, end, free) = state.memory.parts();
        self.memory =
            crate::memory::Memory::with(bytes.to_vec(), end, free.clone(), self.config.limits.memory);
        self.globals.clone_from(&state.globals);
        self.queue = state.events.iter().map(|(t, e)| (state::time(*t), e.clone())).collect();
        self.before = state.settled.clone();
        self.results = state.results.clone();
        self.zero_waits = state.zero_waits.clone();
        self.held.clone_from(&state.held);
        self.covered = state.covered.clone();
        self.monitor = state.monitor.clone();
        self.file_monitors.clone_from(&state.file_monitors);
        self.strobes.clone_from(&state.strobes);
        self.library.clone_from(&state.library);
        self.threads = state.threads.clone();
        self.forced.clone_from(&state.forces);
        self.sources.clone_from(&state.sources);
        for source in &state.sources {
            self.staling[*source as usize] = true;
        }
        self.failed = state.failed;
        self.statistics = state.statistics;
        self.clocks.clone_from(&state.clocks);
        self.last.clone_from(&state.last);
        self.comb_frames = state.settling.iter().map(|(p, f)| (*p, vec![f.clone()])).collect();
        self.epoch += 1;
        self.candidates.clear();
        for (id, process) in state.processes.entries() {
            let status = match &process.activity {
                state::Activity::Idle => Status::Idle,
                state::Activity::Halted => Status::Halted,
                state::Activity::Joining => Status::Joining,
                state::Activity::Waiting(wait) => {
                    self.candidates.insert(id);
                    Status::Waiting(self.waiting(id, wait, process.waits))
                }
            };
            let restored = ProcessState {
                status,
                frames: process.frames.clone(),
                waits: process.waits,
                random: process.random.clone(),
                trigger: process.trigger,
                inputs: Vec::new(),
            };
            self.processes.put(id, restored);
        }
        self.dirty.clear();
        self.unit_dirty.fill(false);
        for signal in state.settled.keys() {
            if let Some(units) = design.network.readers.get(*signal as usize) {
                for unit in units {
                    self.unit_dirty[*unit as usize] = true;
                    self.dirty.insert((design.network.component_of[*unit as usize], *unit));
                }
            }
        }
        self.reacting.clone_from(&state.reacting);
        self.restore_contributions(state).map_err(|stop| stop.to_string())
    }

    fn restore_contributions(&mut self, state: &State) -> Result<(), Stop> {
        for i in 0..self.design.drives.len() {
            let drive = &self.design.drives[i];
            if !drive.resolved {
                continue;
            }
            self.contributions[i] = match (state.contributions.get(&(i as u32)), &state.last[i]) {
                (Some(contribution), _) => Some(contribution.clone()),
                (None, Some((value, enabled))) if drive.delay == Delay::Connection => {
                    let value = value.clone();
                    Some(self.contribution(i as u32, &value, *enabled)?)
                }
                _ => None,
            };
        }
        Ok(())
    }

    fn waiting(&mut self, process: u32, wait: &Wait, number: u64) -> Waiting {
        let mut watched = Vec::new();
        for (signal, (mask, old)) in &wait.bits {
            let windows = runs(mask);
            let snapshot = windows.iter().map(|(low, width)| old.slice(*low, *width).into()).collect();
            let whole = Ref::whole(Root::Signal(*signal), mask.width());
            watched.push((Watched::Ref(whole, windows), snapshot));
        }
        watched.extend(wait.other.iter().cloned());
        for (watched, _) in &watched {
            for signal in crate::schedule::watched_signals(self.design, watched) {
                self.observers.entry(signal).or_default().insert(process);
            }
        }
        Waiting { watched, number }
    }

    /// From now on, keeps what each activation did, until it is [taken](Self::take_trace).
    pub fn start_trace(&mut self) {
        spec::coverage::reset();
        self.trace = Some(Vec::new());
    }

    /// What was traced.
    pub fn take_trace(&mut self) -> Vec<Activation> {
        self.trace.take().unwrap_or_default()
    }

    pub(crate) fn traced(&mut self, process: Option<u32>) {
        if let Some(mut trace) = self.trace.take() {
            if trace.len() < TRACED {
                let rules = spec::coverage::hits();
                spec::coverage::reset();
                trace.push(Activation { process, rules, state: self.snapshot() });
            }
            self.trace = Some(trace);
        }
    }
}

/// Results of calls that have not returned yet are not there: what is in their slots is from an earlier time.
pub fn forget_results(design: &ir::design::Design, frames: &mut [Frame]) {
    let callers = frames.len().saturating_sub(1);
    for frame in &mut frames[..callers] {
        for slot in missing_results(design, frame.body, frame.block, frame.inst) {
            frame.slots[slot as usize] = Value::Token;
        }
    }
}

/// The slots of the results of the call that a frame is behind.
pub fn missing_results(design: &ir::design::Design, body: u32, block: u32, inst: u32) -> Range<u32> {
    let block = &design.bodies[body as usize].blocks[block as usize];
    let call = (inst as usize).checked_sub(1).and_then(|at| block.insts.get(at));
    call.map_or(0..0, ir::design::body::Inst::result_slots)
}

/// The slots that matter where a frame goes on, ascending.
fn live<'a>(known: &'a mut Live, design: &ir::design::Design, frame: &Frame) -> &'a [u32] {
    let at = (frame.block, frame.inst);
    known.entry((frame.body, at.0, at.1)).or_insert_with(|| {
        let body = &design.bodies[frame.body as usize];
        liveness::live_at(body, &[(0, 0), at]).pop().unwrap_or_default()
    })
}

/// A frame with only what matters where it goes on, and what may be evaluated again.
fn live_frame(known: &mut Live, design: &ir::design::Design, frame: &Frame) -> Frame {
    let body = &design.bodies[frame.body as usize];
    let live = live(known, design, frame);
    let mut slots = vec![Value::Token; frame.slots.len()];
    let mut keep = |slot: usize| slots[slot].clone_from(&frame.slots[slot]);
    live.iter().for_each(|slot| keep(*slot as usize));
    let pinned = liveness::pinned(body);
    (0..pinned.len()).filter(|s| pinned[*s]).for_each(keep);
    Frame { slots, ..frame.clone() }
}

impl Signals for Simulation<'_> {
    fn width(&self, signal: u32) -> Option<u64> {
        self.design.types.width(self.design.signals.get(signal as usize)?.ty)
    }

    fn dynamic(&self, signal: u32) -> Option<(u32, Value)> {
        self.dynamic.get(&signal).map(|(ty, content)| (ty.0, content.value.clone()))
    }
}

/// The runs of ones: lowest bit and length.
fn runs(mask: &Bits) -> Vec<(u64, u64)> {
    let mut out: Vec<(u64, u64)> = Vec::new();
    for bit in (0..mask.width()).filter(|b| mask.bit(*b)) {
        match out.last_mut() {
            Some((low, width)) if *low + *width == bit => *width += 1,
            _ => out.push((bit, 1)),
        }
    }
    out
}

/// Whether a state is one of this design, as far as its shape tells.
///
/// # Errors
/// A message that says what does not fit.
pub fn check(design: &ir::design::Design, state: &State) -> Result<(), String> {
    let fits = |what: &str, found: usize, expected: usize| {
        if found == expected {
            return Ok(());
        }
        Err(format!("the saved state has {found} {what}, the design {expected}: it is of another design"))
    };
    fits("signals", state.signals.len(), design.signals.len())?;
    fits("processes", state.processes.fixed().len(), design.processes.len())?;
    fits("drives", state.last.len(), design.drives.len())?;
    fits("clocks", state.clocks.len(), design.sinks.len())?;
    fits("checks", state.held.len(), design.sinks.len())?;
    fits("globals", state.globals.len(), design.globals.len())?;
    let wrong = |what: &str| Err(format!("the saved state is damaged: {what}"));
    for (signal, value) in design.signals.iter().zip(&state.signals) {
        let width = design.types.width(signal.ty);
        let found = match value {
            Value::Bits(bits) => Some(bits.width()),
            _ => None,
        };
        if width != found {
            return wrong("the content of a signal is not of its type");
        }
    }
    let frames = state.processes.iter().flat_map(|p| &p.frames).chain(state.settling.values());
    for frame in frames {
        let body = design.bodies.get(frame.body as usize);
        let block = body.and_then(|b| b.blocks.get(frame.block as usize));
        match (body, block) {
            (Some(body), Some(block))
                if body.slots.len() == frame.slots.len() && frame.inst as usize <= block.insts.len() => {}
            _ => return wrong("a frame is not at a place of its code"),
        }
    }
    if !state.threads.is_sound(&state.processes)
        || state.zero_waits.iter().any(|process| state.processes.get(*process as usize).is_none())
    {
        return wrong("a process that does not exist");
    }
    let bodies: BTreeSet<u32> = design.processes.iter().map(|process| process.body.0).collect();
    for (id, process) in state.processes.entries() {
        let suspended = matches!(process.activity, state::Activity::Waiting(_) | state::Activity::Joining);
        let body = design.processes[state.threads.owner(id) as usize].body;
        // What a function forks begins in the body of that.
        let thread = state.threads.get(id).is_some();
        let own = process
            .frames
            .first()
            .is_some_and(|frame| frame.body == body.0 || thread && !bodies.contains(&frame.body));
        if suspended && !own || !suspended && thread {
            return wrong("a process is not in its code");
        }
    }
    let printed = state.monitor.iter().chain(&state.file_monitors).map(|m| &m.what);
    let again = state.forces.iter().map(|f| &f.what).chain(printed).chain(state.strobes.iter().map(|s| &s.0));
    for what in again {
        let body = design.bodies.get(what.body as usize);
        let block = body.and_then(|b| b.blocks.get(what.block as usize));
        let captures = what.captures.iter().all(|gv| (*gv as usize) < design.values.len());
        match (body, block.and_then(|b| b.insts.get(what.inst as usize))) {
            (Some(body), Some(inst))
                if body.slots.len() == what.slots.len() && captures && !inst.args.is_empty() => {}
            _ => return wrong("a print or a force is not at a place of its code"),
        }
    }
    if state.settling.keys().any(|p| *p as usize >= design.processes.len()) {
        return wrong("a process that does not exist");
    }
    let waits = state.processes.iter().filter_map(|p| match &p.activity {
        state::Activity::Waiting(wait) => Some(wait),
        _ => None,
    });
    for (signal, (mask, old)) in waits.flat_map(|w| &w.bits) {
        let width = design.signals.get(*signal as usize).and_then(|s| design.types.width(s.ty));
        if width != Some(mask.width()) || width != Some(old.width()) {
            return wrong("a wait watches a signal that does not exist");
        }
    }
    let reactions = state.reacting.iter().all(|reaction| match *reaction {
        Reaction::Drive(i) => (i as usize) < design.drives.len(),
        Reaction::Sink(i) => (i as usize) < design.sinks.len(),
        Reaction::Trigger(i) => (i as usize) < design.processes.len(),
    });
    if !reactions {
        return wrong("a reaction that does not exist");
    }
    let named = state.settled.keys().chain(state.results.keys()).chain(&state.sources);
    if named.copied().any(|s| s as usize >= design.signals.len()) {
        return wrong("a signal that does not exist");
    }
    Ok(())
}
