//! The way out of native code: frames of words become frames of the reference engine's stepper, which goes on from
//! there over the kernel's store, and the way back.

use crate::abi::frame;
use crate::forks::Request;
use crate::kernel::{FrameAt, Kernel, Stack};
use crate::layout::Class;
use crate::objects;
use crate::process::{Callee, Ended};
use crate::words::Limbs;
use ir::design::{BodyId, Gv, InstanceId};
use reference::machine::Stop;
use reference::stepper::{self, Frame, Outcome, Place};
use reference::value::Value;

impl<'d> Kernel<'d> {
    /// The rest of an activation, by the stepper.
    ///
    /// Nothing at an operation on threads after which the process goes on.
    pub(crate) fn interpret(&mut self, process: u32) -> Result<Option<Ended>, Stop> {
        let design = self.design;
        let info = &design.processes[self.threads.owner(process) as usize];
        let place = Place {
            captures: &info.captures,
            instance: info.instance,
            max_depth: self.config.limits.call_depth,
        };
        let mut frames = self.export(process);
        self.running.frame = FrameAt::None;
        let outcome = stepper::run(self, place, &mut frames)?;
        self.import(process, frames);
        Ok(Some(match outcome {
            Outcome::Thread { op, handle, threads, slot } => {
                let threads = threads.into_iter().map(|frame| self.import_thread(frame)).collect();
                self.run_top(Stack::Process(process));
                return self.threaded(process, Request { op, handle, threads, slot });
            }
            Outcome::Wait { yields, delay, watched } => {
                let yields = yields.map(|values| self.result_words(&info.results, &values));
                Ended::Wait { yields, delay, watched }
            }
            Outcome::Halt(values) => Ended::Halt(self.result_words(&info.results, &values)),
            Outcome::Return(_) => Ended::Return,
        }))
    }

    /// The frame of a thread that the stepper makes.
    fn import_thread(&mut self, frame: Frame) -> Callee {
        let body = BodyId(frame.body);
        let mut words = vec![0; self.layout.bodies[body.index()].words as usize];
        let blocks = self.import_frame(frame, &mut words);
        Callee { body, words: words.into(), blocks }
    }

    /// The words of results, as the signals that hold them have them.
    pub(crate) fn result_words(&mut self, signals: &[ir::design::SigId], values: &[Value]) -> Limbs {
        let mut out = Limbs::new();
        for (signal, value) in signals.iter().zip(values) {
            let ty = self.design.signals[signal.index()].ty;
            out.extend_from_slice(&self.value_words(ty, value));
        }
        out
    }

    /// The frames of a process for the stepper.
    fn export(&mut self, process: u32) -> Vec<Frame> {
        let state = &mut self.processes[process as usize];
        let (blocks, callees) = (std::mem::take(&mut state.blocks), std::mem::take(&mut state.callees));
        let mut frames = Vec::new();
        if let Some(at) = self.layout.process_frames.get(process as usize) {
            let outermost = self.design.processes[process as usize].body;
            frames.push(self.export_frame(outermost, &self.words[*at as usize..], blocks));
        }
        for callee in callees {
            frames.push(self.export_frame(callee.body, &callee.words, callee.blocks));
        }
        frames
    }

    /// A frame for the stepper: the slots that are live where it goes on.
    pub(crate) fn export_frame(&self, body: BodyId, words: &[u64], blocks: Vec<(u64, u64)>) -> Frame {
        let layout = &self.layout.bodies[body.index()];
        let code = &self.design.bodies[body.index()];
        let index = words[frame::RESUME as usize] as usize;
        let resume = layout.resumes[index];
        let mut slots = vec![Value::Token; code.slots.len()];
        let pinned = (0..slots.len() as u32).filter(|s| layout.pinned[*s as usize]);
        for slot in layout.live[index].iter().copied().chain(pinned) {
            let ty = code.slots[slot as usize];
            let at = layout.slots[slot as usize] as usize;
            let count = objects::words_of(&self.design.types, ty);
            slots[slot as usize] = self.to_value(ty, &words[at..at + count]);
        }
        Frame { body: body.0, block: resume.block, inst: resume.inst, slots, blocks }
    }

    /// Takes the frames of the stepper back.
    fn import(&mut self, process: u32, frames: Vec<Frame>) {
        let place = self.layout.process_frames.get(process as usize).map(|at| *at as usize);
        for (depth, frame) in frames.into_iter().enumerate() {
            let body = BodyId(frame.body);
            let count = self.layout.bodies[body.index()].words as usize;
            match place.filter(|_| depth == 0) {
                Some(at) => {
                    let mut words = self.words[at..at + count].to_vec();
                    let blocks = self.import_frame(frame, &mut words);
                    self.words[at..at + count].copy_from_slice(&words);
                    self.processes[process as usize].blocks = blocks;
                }
                None => {
                    let mut words = vec![0; count];
                    let blocks = self.import_frame(frame, &mut words);
                    let callee = Callee { body, words: words.into(), blocks };
                    self.processes[process as usize].callees.push(callee);
                }
            }
        }
    }

    /// Writes a frame of the stepper, which is at a wait or call; the blocks of memory that end with it.
    pub(crate) fn import_frame(&mut self, frame: Frame, words: &mut [u64]) -> Vec<(u64, u64)> {
        let design = self.design;
        let code = &design.bodies[frame.body as usize];
        let layout = &self.layout.bodies[frame.body as usize];
        // All resume points at one place have the same live slots.
        let here = |r: &crate::layout::Resume| r.block == frame.block && r.inst == frame.inst;
        let index = layout.resumes.iter().skip(1).position(here).map_or(0, |i| i + 1);
        words[frame::RESUME as usize] = index as u64;
        for (slot, value) in frame.slots.iter().enumerate().filter(|s| *s.1 != Value::Token) {
            let ty = code.slots[slot];
            let at = self.layout.bodies[frame.body as usize].slots[slot] as usize;
            let count = Class::of(&design.types, ty).words() as usize;
            let new = self.value_words(ty, value);
            words[at..at + count].copy_from_slice(&new);
        }
        frame.blocks
    }

    /// Runs a body that can't suspend, with effects, and returns its results.
    pub(crate) fn run_body(
        &mut self,
        body: BodyId,
        captures: &[Gv],
        instance: InstanceId,
        args: Vec<Value>,
    ) -> Result<Vec<Value>, Stop> {
        self.start_budget();
        let mut frames = vec![Frame::new(self.design, body, args)];
        let place = Place { captures, instance, max_depth: self.config.limits.call_depth };
        match stepper::run(self, place, &mut frames)? {
            Outcome::Return(values) | Outcome::Halt(values) => Ok(values),
            Outcome::Wait { .. } | Outcome::Thread { .. } => {
                Err(Stop::Fault("this code can't wait".to_owned()))
            }
        }
    }
}
