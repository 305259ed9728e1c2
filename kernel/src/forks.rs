//! What operations on threads do to a run.

use crate::abi::{frame, header};
use crate::kernel::Kernel;
use crate::process::{Callee, Ended, Process};
use ir::design::body::{Join, Term, ThreadOp};
use ir::design::{BodyId, InstanceId};
use reference::machine::Stop;
use reference::threads::Awaited;

/// An operation on threads that a process is at; its frames are where it goes on.
pub(crate) struct Request {
    pub(crate) op: ThreadOp,
    /// The handle of a join.
    pub(crate) handle: u64,
    /// The frames of threads that are made.
    pub(crate) threads: Vec<Callee>,
    /// The slot of the innermost frame that takes the handle of a fork.
    pub(crate) slot: Option<u32>,
}

impl<'d> Kernel<'d> {
    /// The operation on threads that a thunk was suspended at, if it was at one.
    pub(crate) fn thread_request(&mut self, body: BodyId) -> Option<Request> {
        let design = self.design;
        let block = self.words[header::SITE as usize] as usize;
        let code = &design.bodies[body.index()];
        let Term::Thread { op, args, threads, resume } = &code.blocks.get(block)?.term else { return None };
        let handle = if args.is_empty() { 0 } else { self.scratch(1)[0] };
        let layout = &self.layout.bodies[body.index()];
        let first = layout.after_wait(block as u32)? as u64 + 1;
        let words = layout.words as usize;
        let frame = self.frame()?;
        let start = |index: u64| {
            let mut words: Box<[u64]> = frame[..words].into();
            words[frame::RESUME as usize] = first + index;
            Callee { body, words, blocks: Vec::new() }
        };
        let threads = (0..threads.len() as u64).map(start).collect();
        let slot = code.blocks[resume.block as usize].args.first().copied();
        Some(Request { op: *op, handle, threads, slot })
    }

    /// Executes an operation on threads; nothing if the process goes on.
    pub(crate) fn threaded(&mut self, process: u32, request: Request) -> Result<Option<Ended>, Stop> {
        self.note_effect();
        let Request { op, handle, threads, slot } = request;
        let awaited = match op {
            ThreadOp::Fork { join, name, instance } => {
                let instance = instance.unwrap_or_else(|| self.threads.instance(process, self.design));
                let handle = self.fork(process, (name.0, instance), join, threads)?;
                if let Some(slot) = slot {
                    let at = self.layout.bodies[self.running.body as usize].slots[slot as usize] as usize;
                    if let Some(frame) = self.frame_mut() {
                        frame[at] = handle;
                    }
                }
                match join {
                    Join::All | Join::Scope => Awaited::All(handle),
                    Join::Any => Awaited::Any(handle),
                    Join::None => return Ok(None),
                }
            }
            ThreadOp::JoinAll => Awaited::All(handle),
            ThreadOp::JoinAny => Awaited::Any(handle),
            ThreadOp::WaitFork => Awaited::Children,
            ThreadOp::DisableFork => {
                for thread in self.threads.descendants(process) {
                    self.end_thread(thread);
                }
                return Ok(None);
            }
            ThreadOp::Disable { name, instance } => {
                let instance = instance.unwrap_or_else(|| self.threads.instance(process, self.design));
                let victims = self.threads.named(name.0, instance.0);
                let own = victims.contains(&process);
                victims.into_iter().for_each(|thread| self.end_thread(thread));
                return Ok(own.then_some(Ended::Over));
            }
        };
        Ok((!self.threads.wait(process, awaited)).then_some(Ended::Joins))
    }

    fn fork(
        &mut self,
        process: u32,
        (name, instance): (u32, InstanceId),
        join: Join,
        frames: Vec<Callee>,
    ) -> Result<u64, Stop> {
        let limit = self.config.limits.threads;
        let full = || Stop::Limit(format!("more than {limit} threads alive"));
        if self.threads.len() + frames.len() > limit {
            return Err(full());
        }
        let forked = self.threads.fork(process, (name, instance.0), join, frames.len() as u32);
        let (handle, ids) = forked.ok_or_else(full)?;
        for (id, frame) in ids.zip(frames) {
            let state = Process { started: true, callees: vec![frame], ..Process::default() };
            self.processes.insert(id, state);
        }
        Ok(handle)
    }

    /// Ends a thread, wherever it is.
    pub(crate) fn end_thread(&mut self, thread: u32) {
        self.unwind(thread);
        self.processes.remove(thread);
        self.due_threads.remove(&thread);
        self.zero_threads.remove(&thread);
        self.threads.end(thread);
    }

    /// Runs processes, in the order of their ranks; threads come after all processes of the design.
    pub(crate) fn run_all(&mut self, mut runnable: Vec<u32>) -> Result<(), Stop> {
        runnable.sort_unstable_by_key(|process| {
            self.layout.rank.get(*process as usize).copied().unwrap_or(*process)
        });
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

    /// Runs what has become runnable while processes ran, until nothing has.
    pub(crate) fn run_threads(&mut self) -> Result<(), Stop> {
        let mut rounds = 0;
        while self.threads.is_ready() {
            rounds += 1;
            let limit = self.config.limits.steps_per_instant;
            if rounds > limit {
                return Err(Stop::Limit(format!("more than {limit} rounds at {} fs", self.now.fs)));
            }
            let round = self.threads.round();
            self.run_all(round)?;
        }
        Ok(())
    }
}
