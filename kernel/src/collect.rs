//! Frees dynamic signals and objects that nothing refers to any more.

use crate::code::{BOXED, WAKE};
use crate::kernel::Kernel;
use crate::layout::Class;
use crate::objects::{self, Objects};
use crate::queue::Event;
use crate::store::{Form, root};
use ir::design::body::Body;
use ir::design::ty::{TyId, TyTable};
use reference::stepper::Watched;
use reference::value::{Root, Value};
use std::collections::BTreeSet;

/// What was found to be in use.
struct Marks<'a> {
    types: &'a TyTable,
    objects: &'a mut Objects,
    signals: Vec<u32>,
}

impl Marks<'_> {
    fn words(&mut self, ty: TyId, words: &[u64]) {
        if matches!(Class::of(self.types, ty), Class::Object | Class::Ref) {
            let signals = &mut self.signals;
            self.objects.mark(self.types, ty, words, &mut |signal| signals.push(signal));
        }
    }

    /// Everything in a frame, dead slots included: what they hold is found to be gone, or kept a little longer.
    fn frame(&mut self, body: &Body, slots: &[u32], frame: &[u64]) {
        for (ty, at) in body.slots.iter().zip(slots) {
            let count = objects::words_of(self.types, *ty);
            self.words(*ty, &frame[*at as usize..*at as usize + count]);
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Ref(reference) => {
                if let Root::Signal(signal) = reference.root {
                    self.signals.push(signal);
                }
            }
            Value::Parts(items) | Value::Queue(items) => items.iter().for_each(|v| self.value(v)),
            Value::Assoc(map) => map.values().for_each(|v| self.value(v)),
            _ => {}
        }
    }
}

/// Words of objects made before they are swept for the first time.
const OBJECTS: usize = 1 << 16;

impl Kernel<'_> {
    /// Frees what is not in use, once there is enough of it. Called between activations, when all frames are in their
    /// places.
    pub(crate) fn collect(&mut self) {
        if self.dynamic.len() < self.collect_at && self.objects.made() < self.objects_at.max(OBJECTS) {
            return;
        }
        let mut objects = std::mem::take(&mut self.objects);
        objects.begin_mark();
        let mut marks = Marks { types: &self.design.types, objects: &mut objects, signals: Vec::new() };
        self.mark_frames(&mut marks);
        self.mark_store(&mut marks);
        self.mark_events(&mut marks);
        for process in self.processes.iter() {
            for (watched, _) in &process.waiting.odd {
                if let Watched::Ref(reference, _) = watched
                    && let Root::Signal(signal) = reference.root
                {
                    marks.signals.push(signal);
                }
            }
        }
        let monitored = self.monitor.iter().chain(&self.file_monitors).map(|monitor| &monitor.what);
        for what in monitored.chain(self.strobes.iter().map(|strobe| &strobe.0)) {
            what.slots.iter().for_each(|v| marks.value(v));
        }
        for force in &self.forces {
            force.what.slots.iter().for_each(|v| marks.value(v));
        }
        let mut live = BTreeSet::new();
        while let Some(signal) = marks.signals.pop() {
            if live.insert(signal)
                && let Some(dynamic) = self.dynamic.get(&signal)
            {
                marks.words(dynamic.ty, &dynamic.words);
            }
        }
        objects.sweep();
        self.objects = objects;
        self.dynamic.retain(|signal, _| live.contains(signal));
        self.masks
            .retain(|signal, _| (*signal as usize) < self.design.signals.len() || live.contains(signal));
        self.collect_at = (self.dynamic.len() * 2).max(1024);
        self.objects_at = self.objects.len() * 16;
        // What was computed may hold handles of what is gone.
        self.epoch += 1;
    }

    fn mark_frames(&self, marks: &mut Marks<'_>) {
        let design = self.design;
        for (i, process) in design.processes.iter().enumerate() {
            let (body, state) = (process.body.index(), &self.processes[i]);
            let frame = &self.words[self.layout.process_frames[i] as usize..];
            marks.frame(&design.bodies[body], &self.layout.bodies[body].slots, frame);
            for callee in &state.callees {
                let body = callee.body.index();
                marks.frame(&design.bodies[body], &self.layout.bodies[body].slots, &callee.words);
            }
            if let ir::design::ProcessKind::Triggered { inputs, .. } = &process.kind {
                let mut at = 0;
                for input in inputs {
                    let ty = design.values[input.index()].ty;
                    let count = self.count(ty);
                    if let Some(words) = state.inputs.get(at..at + count) {
                        marks.words(ty, words);
                    }
                    at += count;
                }
            }
        }
        for callee in self.processes.threads().flat_map(|(_, thread)| &thread.callees) {
            let body = callee.body.index();
            marks.frame(&design.bodies[body], &self.layout.bodies[body].slots, &callee.words);
        }
        for (i, combinational) in design.combinationals.iter().enumerate() {
            let body = combinational.body.index();
            let frame = &self.words[self.layout.combinational_frames[i] as usize..];
            marks.frame(&design.bodies[body], &self.layout.bodies[body].slots, frame);
        }
    }

    fn mark_store(&self, marks: &mut Marks<'_>) {
        let design = self.design;
        for (signal, place) in design.signals.iter().zip(&self.layout.signals) {
            if matches!(place.class, Class::Object | Class::Ref) {
                let count = place.class.words() as usize;
                for at in [Some(place.word), place.settled].into_iter().flatten() {
                    marks.words(signal.ty, &self.words[at as usize..at as usize + count]);
                }
            }
        }
        let results = self.results.iter().map(|(signal, _, words)| (signal, words));
        let results = results.filter(|(signal, _)| !self.layout.signals[**signal as usize].large);
        for (signal, words) in results.chain(&self.sources) {
            marks.words(design.signals[*signal as usize].ty, words);
        }
        for (drive, at) in design.drives.iter().zip(&self.layout.last) {
            let ty = design.values[drive.value.index()].ty;
            let at = *at as usize + 1;
            marks.words(ty, &self.words[at..at + self.count(ty)]);
        }
    }

    fn mark_events(&self, marks: &mut Marks<'_>) {
        let writes = |marks: &mut Marks<'_>, words: &[u64]| {
            let mut at = 0;
            while let Some(&header) = words.get(at) {
                let (number, count) = (header as u32, (header >> 32) as usize);
                at += 1;
                if number != BOXED && number != WAKE {
                    let write = &self.governor.tables.writes[number as usize];
                    if write.width == 0 {
                        let ty = self.design.signals[write.signal.index()].ty;
                        if count == self.count(ty) {
                            marks.words(ty, &words[at..at + count]);
                        }
                    }
                }
                at += count;
            }
        };
        writes(marks, self.queued());
        for (_, bucket) in self.queue.later() {
            writes(marks, &bucket.words);
        }
        let boxed = self.queue.later().flat_map(|(_, b)| &b.boxed).chain(self.queue.boxed());
        for event in boxed {
            let Event::Drive { target, form, content, .. } = event else { continue };
            if target.root == root::SIGNAL {
                marks.signals.push(target.id as u32);
            }
            marks.objects.mark_way(target.path);
            if let Form::Other(ty) = form {
                marks.words(*ty, content);
            }
        }
    }
}
