//! From a run to the canonical state of the reference engine, and back.

use crate::abi::{frame, header};
use crate::code::{BOXED, NOWHERE, WAKE};
use crate::convert;
use crate::kernel::{Dynamic, Kernel, Monitor};
use crate::layout::{self, Class};
use crate::process::{Callee, Process, Status};
use crate::queue::{self, Bucket};
use crate::resolve::Contribution;
use crate::words::{self, Limbs};
use ir::design::body::DriveMode;
use ir::design::ty::TyId;
use ir::design::{BodyId, Delay, ProcessKind, SigId, Sink, Strengths};
use reference::bits::Bits;
use reference::machine::Stop;
use reference::net;
use reference::simulation::{Event, Reaction};
use reference::state::{self, Activation, Activity, Contents, Digest, Signals, State, TRACED, Wait};
use reference::stepper::Frame;
use reference::threads::Processes;
use reference::value::{Ref, Root, Value};
use runtime::files::Position;
use std::collections::{BTreeMap, BTreeSet};

impl Kernel<'_> {
    /// The canonical state. To be asked for between two steps, or in a trace.
    pub fn snapshot(&mut self) -> State {
        self.look_at_all();
        let mut state = self.control();
        let design = self.design;
        state.signals = (0..design.signals.len()).map(|i| self.signal(SigId(i as u32))).collect();
        let dynamic = self.dynamic.iter();
        state.dynamic = dynamic.map(|(i, d)| (*i, (d.ty.0, self.to_value(d.ty, &d.words)))).collect();
        let (bytes, end, free) = self.memory.parts();
        let limit = self.config.limits.memory;
        state.memory = reference::memory::Memory::with(bytes.to_vec(), end, free.clone(), limit);
        state.files = self.position();
        for (i, contribution) in self.contributions.iter().enumerate() {
            if let Some(Contribution { low, width, value, strengths }) = contribution
                && !self.layout.sole[i]
                && !self.layout.direct[i]
            {
                let value = convert::bits(*width, value);
                let (zero, one) = (strengths.zero, strengths.one);
                state.contributions.insert(i as u32, net::Contribution { low: *low, value, zero, one });
            }
        }
        state.last = (0..design.drives.len()).map(|i| self.last_value(i)).collect();
        for (i, process) in design.processes.iter().enumerate() {
            let at = self.layout.process_frames[i] as usize;
            let begun = self.words[at + frame::RESUME as usize] != 0;
            if matches!(process.kind, ProcessKind::Combinational) && begun {
                let frame = self.export_frame(process.body, &self.words[at..], Vec::new());
                state.settling.insert(i as u32, frame);
            }
        }
        for (id, process) in state.processes.entries_mut() {
            if matches!(process.activity, Activity::Waiting(_) | Activity::Joining) {
                process.frames = self.frames_of(id);
            }
        }
        state
    }

    /// The digest of the state.
    pub fn digest(&mut self) -> Digest {
        self.look_at_all();
        let design = self.design;
        let mut contents = Contents::default();
        for (signal, place) in design.signals.iter().zip(&self.layout.signals) {
            let words = &self.words[place.word as usize..(place.word + place.class.words()) as usize];
            match place.class {
                Class::Bits(_) => contents.signal_bits(words),
                _ => contents.signal(&self.to_value(signal.ty, words)),
            }
        }
        for (id, process) in self.processes.entries() {
            if matches!(process.status, Status::Waiting | Status::Joining) {
                self.hash_frames(id, &mut contents);
            }
        }
        let (bytes, end, free) = self.memory.parts();
        let memory = reference::memory::digest(bytes, end, free);
        let files = self.files.digest();
        self.control().digest_with(contents, memory, files, self)
    }

    /// The words of the frames of a suspended process with their bodies and blocks of memory, outermost first.
    fn frame_words(&self, process: u32) -> impl Iterator<Item = (BodyId, &[u64], &[(u64, u64)])> {
        // That of a thread is the first of its callees.
        let own = &self.processes[process as usize];
        let outermost = self.layout.process_frames.get(process as usize).map(|at| {
            (self.design.processes[process as usize].body, &self.words[*at as usize..], &own.blocks[..])
        });
        outermost.into_iter().chain(own.callees.iter().map(|c| (c.body, &c.words[..], &c.blocks[..])))
    }

    /// Hashes the frames of a suspended process as the canonical state has them.
    fn hash_frames(&self, process: u32, out: &mut Contents) {
        let mut all = self.frame_words(process).peekable();
        while let Some((body, words, blocks)) = all.next() {
            let layout = &self.layout.bodies[body.index()];
            let index = words[frame::RESUME as usize] as usize;
            let layout::Resume { block, inst, .. } = layout.resumes[index];
            out.frame(body.0, block, inst, blocks);
            let missing = match all.peek() {
                Some(_) => reference::snapshot::missing_results(self.design, body.0, block, inst),
                None => 0..0,
            };
            for slot in layout.live[index].iter().copied().filter(|slot| !missing.contains(slot)) {
                let ty = self.design.bodies[body.index()].slots[slot as usize];
                let at = layout.slots[slot as usize] as usize;
                match Class::of(&self.design.types, ty) {
                    Class::Bits(width) => out.bits(slot, &words[at..at + words::limbs(width)]),
                    class => out.slot(slot, &self.to_value(ty, &words[at..at + class.words() as usize])),
                }
            }
        }
    }

    /// Value and enable of a continuous drive at its last evaluation.
    fn last_value(&mut self, drive: usize) -> Option<(Value, bool)> {
        let info = &self.design.drives[drive];
        let ty = self.design.values[info.value.index()].ty;
        if !self.layout.direct[drive] {
            return self.last_of(drive).map(|(words, enabled)| (self.to_value(ty, &words), enabled));
        }
        // It has written all of its target, and nobody else does.
        let target = self.graph_reference(info.target).ok()?;
        let mut out = Limbs::from_elem(0, self.count(ty));
        self.load_ref(&target, ty, &mut out).ok()?;
        Some((self.to_value(ty, &out), true))
    }

    /// The frames of a suspended process, outermost first, with what may be evaluated again.
    fn frames_of(&self, process: u32) -> Vec<Frame> {
        let all = self.frame_words(process);
        let mut frames: Vec<Frame> =
            all.map(|(body, words, blocks)| self.export_frame(body, words, blocks.to_vec())).collect();
        reference::snapshot::forget_results(self.design, &mut frames);
        frames
    }

    /// The state without frames, the content of signals, static and dynamic, memory and files, and without what a digest leaves
    /// out.
    fn control(&mut self) -> State {
        let design = self.design;
        let mut processes = Vec::new();
        for (id, process) in self.processes.entries() {
            let activity = match process.status {
                Status::Idle => Activity::Idle,
                Status::Halted => Activity::Halted,
                Status::Joining => Activity::Joining,
                Status::Waiting => Activity::Waiting(self.canonical_wait(id)),
            };
            let frames = Vec::new();
            let triggers = &self.layout.triggers;
            let trigger = triggers.get(id as usize).is_some_and(|at| self.words[*at as usize] != 0);
            let (waits, random) = (self.wait_number(id), process.random.clone());
            processes.push((id, state::Process { activity, frames, waits, random, trigger }));
        }
        let mut settled = BTreeMap::new();
        for (i, place) in self.layout.signals.iter().enumerate() {
            if let Some(at) = place.settled {
                let (at, count) = (at as usize, place.class.words() as usize);
                let (old, new) = (&self.words[at..at + count], self.content(SigId(i as u32)));
                if old != new && !design.signals[i].settles && !self.same(design.signals[i].ty, old, new) {
                    settled.insert(i as u32, self.to_value(design.signals[i].ty, old));
                }
            }
        }
        for (signal, old) in &self.sources {
            let ty = design.signals[*signal as usize].ty;
            if !self.same(ty, old, self.content(SigId(*signal))) {
                settled.insert(*signal, self.to_value(ty, old));
            }
        }
        let mut results = BTreeMap::new();
        let mut whole: BTreeMap<u32, Limbs> = BTreeMap::new();
        for (signal, at, words) in &self.results {
            let content = whole.entry(*signal);
            let content = content.or_insert_with(|| Limbs::from_slice(self.content(SigId(*signal))));
            content[*at as usize..*at as usize + words.len()].copy_from_slice(words);
        }
        whole.extend(self.given().map(|(signal, words)| (signal, Limbs::from_slice(words))));
        for (signal, words) in whole {
            results.insert(signal, self.to_value(design.signals[signal as usize].ty, &words));
        }
        results.retain(|signal, value| self.signal(SigId(*signal)) != *value);
        let zero_waits = self.layout.by_rank.iter().enumerate();
        let zero_waits = zero_waits.filter(|(rank, _)| self.zero_waits[rank / 64] >> (rank % 64) & 1 == 1);
        let mut reacting = BTreeSet::new();
        for (i, reaction) in self.layout.reactions.iter().enumerate() {
            if self.words[self.layout.reacting as usize + i / 64] >> (i % 64) & 1 == 1 {
                match reaction {
                    layout::Reaction::Drive(drive) => drop(reacting.insert(Reaction::Drive(*drive))),
                    layout::Reaction::Registers(sinks) => {
                        reacting.extend(sinks.iter().map(|s| Reaction::Sink(*s)))
                    }
                    layout::Reaction::Sink(sink) => drop(reacting.insert(Reaction::Sink(*sink))),
                    layout::Reaction::Trigger(process) => drop(reacting.insert(Reaction::Trigger(*process))),
                }
            }
        }
        let has_clock = |sink: &Sink| !matches!(sink, Sink::Check(check) if check.clock.is_none());
        let clocks = design.sinks.iter().zip(&self.layout.clocks);
        let forced = self.masks.iter().map(|(signal, mask)| {
            let ty = self.signal_type(u64::from(*signal));
            let width = ty.and_then(|ty| design.types.width(ty)).unwrap_or(1);
            (*signal, convert::bits(width, mask))
        });
        let forces = self.forces.iter().map(|force| force.to_reference()).collect();
        let monitored = |m: &Monitor| reference::simulation::Monitor {
            what: m.what.clone(),
            stream: m.stream,
            on: m.on,
            last: m.last.clone(),
        };
        State {
            now: state::moment(self.now),
            steps: self.words[header::STEPS as usize],
            signals: Vec::new(),
            forced: forced.collect(),
            dynamic: BTreeMap::new(),
            next_dynamic: self.next_dynamic,
            memory: reference::memory::Memory::new(0),
            globals: self.globals.clone(),
            events: self.events(),
            processes: Processes::from_entries(design.processes.len(), processes),
            threads: self.threads.clone(),
            settling: BTreeMap::new(),
            contributions: BTreeMap::new(),
            last: Vec::new(),
            clocks: clocks.map(|(s, at)| has_clock(s) && self.words[*at as usize] != 0).collect(),
            settled,
            reacting,
            results,
            zero_waits: zero_waits
                .map(|(_, process)| *process)
                .chain(self.zero_threads.iter().copied())
                .collect(),
            held: self.held.clone(),
            covered: self.covered.clone(),
            monitor: self.monitor.as_ref().map(monitored),
            file_monitors: self.file_monitors.iter().map(monitored).collect(),
            strobes: self.strobes.clone(),
            library: self.library.clone(),
            forces,
            sources: self.sources.keys().copied().collect(),
            failed: self.failed,
            statistics: self.statistics,
            files: Position::default(),
        }
    }

    /// Where output streams and files are.
    pub fn position(&self) -> Position {
        self.files.position()
    }

    /// What a wait watches, bit by bit.
    fn canonical_wait(&self, process: u32) -> Wait {
        let mut wait = Wait::default();
        for ((signal, word, mask), old) in self.watched_now(process) {
            let place = &self.layout.signals[signal as usize];
            let Class::Bits(width) = place.class else { continue };
            let (masks, olds) =
                wait.bits.entry(signal).or_insert_with(|| (Bits::zero(width), Bits::zero(width)));
            let low = u64::from(word - place.word) * 64;
            let count = (width - low).min(64);
            masks.insert(low, &Bits::from_u64(count, mask));
            olds.insert(low, &Bits::from_u64(count, old));
        }
        wait.other.clone_from(&self.processes[process as usize].waiting.odd);
        wait
    }

    /// Pending events, in the order in which they were issued.
    fn events(&self) -> BTreeMap<state::Moment, Vec<Event>> {
        let mut out: BTreeMap<state::Moment, Vec<Event>> = BTreeMap::new();
        for (time, Bucket { words, boxed }) in self.queue.later() {
            self.events_of(words, boxed, out.entry(state::moment(time)).or_default());
        }
        for (fs, rank) in self.timers() {
            let process = self.layout.by_rank[rank as usize];
            let wake = Event::Wake(process, self.wait_number(process));
            out.entry((fs, 0, 0)).or_default().push(wake);
        }
        if !self.queued().is_empty()
            && let Some(next) = self.next_delta()
        {
            let list = out.entry(state::moment(next)).or_default();
            self.events_of(self.queued(), self.queue.boxed(), list);
        }
        out
    }

    fn events_of(&self, words: &[u64], boxed: &[queue::Event], out: &mut Vec<Event>) {
        let mut boxed = boxed.iter();
        let mut at = 0;
        while let Some(&header) = words.get(at) {
            let (number, count) = (header as u32, (header >> 32) as usize);
            let payload = &words[at + 1..at + 1 + count];
            at += 1 + count;
            match number {
                WAKE => out.push(Event::Wake(payload[0] as u32, payload[1])),
                BOXED => out.extend(boxed.next().map(|event| self.boxed_event(event))),
                _ if self.governor.tables.writes[number as usize].commits.is_some() => {
                    let committed = self.committed(number, payload);
                    out.extend(committed.map(|(signal, value)| self.write_event(signal.0, value)));
                }
                _ => out.push(self.write_event(number, payload)),
            }
        }
    }

    fn write_event(&self, number: u32, payload: &[u64]) -> Event {
        let write = &self.governor.tables.writes[number as usize];
        let ty = self.design.signals[write.signal.index()].ty;
        let (low, words) = match write.moving {
            true => (payload[0], &payload[1..]),
            false => (write.low, payload),
        };
        let root = Root::Signal(write.signal.0);
        let Some(whole) = self.design.types.width(ty) else {
            return Event::Drive(Ref::whole(root, 0), self.to_value(ty, words), None, DriveMode::Assign);
        };
        let mut target = Ref { low, width: write.width, ..Ref::whole(root, whole) };
        if write.moving && low == NOWHERE {
            target.valid = (0, 0);
        }
        let kept = write.kept.as_ref().map(|kept| convert::bits(write.width, kept));
        Event::Drive(target, convert::bits(write.width, words).into(), kept, DriveMode::Assign)
    }

    fn boxed_event(&self, event: &queue::Event) -> Event {
        match event {
            queue::Event::Drive { target, form, content, kept, mode } => {
                let value = match *form {
                    crate::store::Form::Bits(width) => convert::bits(width, content).into(),
                    crate::store::Form::Other(ty) => self.to_value(ty, content),
                };
                let kept = kept.as_ref().map(|kept| convert::bits(target.width, kept));
                Event::Drive(self.to_ref(target), value, kept, *mode)
            }
            queue::Event::Contribute(drive, Contribution { low, width, value, strengths }) => {
                let value = convert::bits(*width, value);
                let (zero, one) = (strengths.zero, strengths.one);
                Event::Contribute(*drive, net::Contribution { low: *low, value, zero, one })
            }
        }
    }

    // ---- back -----------------------------------------------------------------------------------------------------------

    /// Goes on from a state. The run must be a new one, of the same design, order and seed; its files are put to
    /// where they were by whoever made them.
    ///
    /// # Errors
    /// A message when the state is not one of this design.
    pub fn restore(&mut self, state: &State) -> Result<(), String> {
        reference::snapshot::check(self.design, state)?;
        self.compile_ahead(false);
        self.start_queue();
        self.begun = true;
        self.settles = true;
        self.words[header::STEPS as usize] = state.steps;
        self.set_now(state::time(state.now));
        self.restore_store(state);
        let (bytes, end, free) = state.memory.parts();
        self.memory =
            crate::memory::Memory::with(bytes.to_vec(), end, free.clone(), self.config.limits.memory);
        self.point_memory();
        self.globals.clone_from(&state.globals);
        self.threads = state.threads.clone();
        for (id, process) in state.processes.entries() {
            self.restore_process(id, process);
        }
        let fixed = self.design.processes.len() as u32;
        self.zero_threads = state.zero_waits.iter().copied().filter(|process| *process >= fixed).collect();
        for (process, saved) in &state.settling {
            let at = self.layout.process_frames[*process as usize] as usize;
            let count = self.layout.bodies[saved.body as usize].words as usize;
            let mut words = self.words[at..at + count].to_vec();
            self.import_frame(saved.clone(), &mut words);
            self.words[at..at + count].copy_from_slice(&words);
            self.processes[*process as usize].started = true;
        }
        for (i, last) in state.last.iter().enumerate() {
            if let Some((value, enabled)) = last
                && !self.layout.direct[i]
            {
                let ty = self.design.values[self.design.drives[i].value.index()].ty;
                let words = self.value_words(ty, value);
                self.note_last(i as u32, &words, *enabled);
            }
        }
        for (i, clock) in state.clocks.iter().enumerate() {
            if matches!(&self.design.sinks[i], Sink::Check(check) if check.clock.is_none()) {
                continue;
            }
            self.words[self.layout.clocks[i] as usize] = u64::from(*clock);
        }
        self.held.clone_from(&state.held);
        self.covered = state.covered.clone();
        let monitored = |m: &reference::simulation::Monitor| Monitor {
            what: m.what.clone(),
            stream: m.stream,
            on: m.on,
            last: m.last.clone(),
        };
        self.monitor = state.monitor.as_ref().map(monitored);
        self.file_monitors = state.file_monitors.iter().map(monitored).collect();
        self.strobes.clone_from(&state.strobes);
        self.library.clone_from(&state.library);
        self.failed = state.failed;
        self.statistics = state.statistics;
        for rank in 0..self.layout.by_rank.len() {
            let process = self.layout.by_rank[rank];
            self.words[self.layout.candidates as usize + rank / 64] |= 1 << (rank % 64);
            if state.zero_waits.contains(&process) {
                self.zero_waits[rank / 64] |= 1 << (rank % 64);
            }
        }
        self.results = Vec::new();
        self.words[header::GIVEN_AT as usize] = self.words[header::GIVEN_START as usize];
        self.words[header::RESULTS as usize] = 0;
        for (signal, value) in &state.results {
            let words = self.value_words(self.design.signals[*signal as usize].ty, value);
            self.push_result(*signal, 0, words);
        }
        self.start_journals();
        let from = self.layout.reacting as usize;
        for (i, reaction) in self.layout.reactions.iter().enumerate() {
            let has = |r| state.reacting.contains(&r);
            let reacts = match reaction {
                layout::Reaction::Drive(drive) => has(Reaction::Drive(*drive)),
                layout::Reaction::Registers(sinks) => sinks.iter().any(|s| has(Reaction::Sink(*s))),
                layout::Reaction::Sink(sink) => has(Reaction::Sink(*sink)),
                layout::Reaction::Trigger(process) => has(Reaction::Trigger(*process)),
            };
            let word = &mut self.words[from + i / 64];
            *word = *word & !(1 << (i % 64)) | u64::from(reacts) << (i % 64);
        }
        self.words[header::STARTED as usize] = 1;
        self.restore_events(state).and_then(|()| self.restore_contributions(state)).map_err(|s| s.to_string())
    }

    fn restore_store(&mut self, state: &State) {
        let design = self.design;
        for (i, value) in state.signals.iter().enumerate() {
            let words = self.value_words(design.signals[i].ty, value);
            let place = &self.layout.signals[i];
            let (at, settled) = (place.word as usize, place.settled);
            self.words[at..at + words.len()].copy_from_slice(&words);
            if let Some(settled) = settled {
                self.words[settled as usize..settled as usize + words.len()].copy_from_slice(&words);
            }
        }
        for (signal, value) in &state.settled {
            let words = self.value_words(design.signals[*signal as usize].ty, value);
            if let Some(settled) = self.layout.signals[*signal as usize].settled {
                self.words[settled as usize..settled as usize + words.len()].copy_from_slice(&words);
            }
            let fanout = self.layout.signals[*signal as usize].fanout.clone();
            fanout.iter().for_each(|(word, mask)| self.words[*word as usize] |= mask);
        }
        for (signal, (ty, value)) in &state.dynamic {
            let ty = TyId(*ty);
            let words = self.value_words(ty, value);
            self.dynamic.insert(*signal, Dynamic { ty, words });
        }
        self.next_dynamic = state.next_dynamic;
        self.collect_at = (self.dynamic.len() * 2).max(1024);
        for (signal, bits) in &state.forced {
            self.masks.insert(*signal, Limbs::from_slice(convert::limbs(bits)));
        }
        for force in &state.forces {
            let force = crate::force::Forced::of_reference(force);
            self.take_force(force);
        }
        for source in &state.sources {
            let content = Limbs::from_slice(self.content(SigId(*source)));
            self.sources.insert(*source, content);
        }
        for (signal, value) in &state.settled {
            if self.sources.contains_key(signal) {
                let words = self.value_words(design.signals[*signal as usize].ty, value);
                self.sources.insert(*signal, words);
            }
        }
    }

    fn restore_process(&mut self, index: u32, saved: &state::Process) {
        let status = match saved.activity {
            Activity::Idle => Status::Idle,
            Activity::Halted => Status::Halted,
            Activity::Joining => Status::Joining,
            Activity::Waiting(_) => Status::Waiting,
        };
        let started = matches!(status, Status::Waiting | Status::Joining);
        let random = saved.random.clone();
        self.processes.put(index, Process { status, started, random, ..Process::default() });
        self.close_lane(index);
        self.set_wait_number(index, saved.waits);
        if let Some(at) = self.layout.triggers.get(index as usize) {
            self.words[*at as usize] = u64::from(saved.trigger);
        }
        let place = self.layout.process_frames.get(index as usize).map(|at| *at as usize);
        for (depth, frame) in saved.frames.iter().enumerate() {
            let count = self.layout.bodies[frame.body as usize].words as usize;
            let mut words = vec![0; count];
            let body = BodyId(frame.body);
            let blocks = self.import_frame(frame.clone(), &mut words);
            if let Some(at) = place.filter(|_| depth == 0) {
                self.words[at..at + count].copy_from_slice(&words);
                self.processes[index as usize].blocks = blocks;
            } else {
                let callee = Callee { body, words: words.into(), blocks };
                self.processes[index as usize].callees.push(callee);
            }
        }
        let Activity::Waiting(wait) = &saved.activity else { return };
        let mut words = Vec::new();
        for (signal, (mask, content)) in &wait.bits {
            let word = self.layout.signals[*signal as usize].word;
            for (i, (mask, content)) in convert::limbs(mask).iter().zip(convert::limbs(content)).enumerate() {
                if *mask != 0 {
                    words.push(((*signal, word + i as u32, *mask), *content & mask));
                }
            }
        }
        let waiting = &mut self.processes[index as usize].waiting;
        words.sort_unstable();
        waiting.words = words;
        waiting.odd.clone_from(&wait.other);
    }

    fn restore_events(&mut self, state: &State) -> Result<(), Stop> {
        for (moment, events) in &state.events {
            let due = Some(state::time(*moment));
            for event in events {
                match event {
                    Event::Wake(process, number) => self.schedule_wake(due, *process, *number)?,
                    Event::Contribute(drive, contribution) => {
                        let contribution = of_reference(contribution);
                        self.schedule(due, queue::Event::Contribute(*drive, contribution))?;
                    }
                    Event::Drive(target, value, kept, mode) => {
                        let (form, content) = self.content_words(target, value);
                        let target = self.reference_of(target);
                        let kept = kept.as_ref().map(|kept| convert::limbs(kept).into());
                        let mode = *mode;
                        self.schedule(due, queue::Event::Drive { target, form, content, kept, mode })?;
                    }
                }
            }
        }
        Ok(())
    }

    fn restore_contributions(&mut self, state: &State) -> Result<(), Stop> {
        for i in 0..self.design.drives.len() {
            let drive = &self.design.drives[i];
            if !drive.resolved || self.layout.sole[i] || self.layout.direct[i] {
                continue;
            }
            self.contributions[i] = match (state.contributions.get(&(i as u32)), &state.last[i]) {
                (Some(contribution), _) => Some(of_reference(contribution)),
                (None, Some((value, enabled))) if drive.delay == Delay::Connection => {
                    let words = self.value_words(self.design.values[drive.value.index()].ty, value);
                    Some(self.contribution(i as u32, &words, *enabled)?)
                }
                _ => None,
            };
        }
        Ok(())
    }

    // ---- traces ---------------------------------------------------------------------------------------------------------

    /// From now on, keeps what each activation did, until it is [taken](Self::take_trace).
    pub fn start_trace(&mut self) {
        self.trace = Some(Vec::new());
    }

    /// What was traced.
    pub fn take_trace(&mut self) -> Vec<Activation> {
        self.trace.take().unwrap_or_default()
    }

    #[inline]
    pub(crate) fn traced(&mut self, process: Option<u32>) {
        if self.trace.is_some() {
            self.trace_activation(process);
        }
    }

    #[cold]
    fn trace_activation(&mut self, process: Option<u32>) {
        if let Some(mut trace) = self.trace.take() {
            if trace.len() < TRACED {
                trace.push(Activation { process, rules: Vec::new(), state: self.snapshot() });
            }
            self.trace = Some(trace);
        }
    }
}

fn of_reference(contribution: &net::Contribution) -> Contribution {
    let net::Contribution { low, value, zero, one } = contribution;
    let width = value.width();
    let mut limbs = words::zeros(width);
    limbs.copy_from_slice(convert::limbs(value));
    Contribution { low: *low, width, value: limbs, strengths: Strengths { zero: *zero, one: *one } }
}

impl Signals for Kernel<'_> {
    fn width(&self, signal: u32) -> Option<u64> {
        self.design.types.width(self.design.signals.get(signal as usize)?.ty)
    }

    fn dynamic(&self, signal: u32) -> Option<(u32, Value)> {
        let dynamic = self.dynamic.get(&signal)?;
        Some((dynamic.ty.0, self.to_value(dynamic.ty, &dynamic.words)))
    }
}
