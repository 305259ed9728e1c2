//! What operations on threads do to a run.

use crate::machine::{Machine, Stop};
use crate::simulation::{ProcessState, Simulation, Status};
use crate::stepper::{Frame, Outcome};
use crate::threads::Awaited;
use ir::design::InstanceId;
use ir::design::body::{Join, ThreadOp};
use spec::rule;

/// What becomes of a process at an operation on threads.
pub(crate) enum Threaded {
    /// It was none.
    Other(Outcome),
    /// It goes on at once.
    GoesOn,
    /// It waits for threads.
    Joins,
    /// It has ended itself.
    Over,
}

impl Simulation<'_> {
    /// Executes an operation on threads, of which the frames are at the place where the process goes on.
    pub(crate) fn threaded(
        &mut self,
        process: u32,
        outcome: Outcome,
        frames: &mut [Frame],
    ) -> Result<Threaded, Stop> {
        let Outcome::Thread { op, handle, threads, slot } = outcome else {
            return Ok(Threaded::Other(outcome));
        };
        self.effect = true;
        let awaited = match op {
            ThreadOp::Fork { join, name, instance } => {
                let instance = instance.unwrap_or_else(|| self.threads.instance(process, self.design));
                let handle = self.fork(process, (name.0, instance), join, threads)?;
                if let (Some(frame), Some(slot)) = (frames.last_mut(), slot) {
                    frame.slots[slot as usize] = crate::bits::Bits::from_u64(64, handle).into();
                }
                match join {
                    Join::All | Join::Scope => Awaited::All(handle),
                    Join::Any => Awaited::Any(handle),
                    Join::None => return Ok(Threaded::GoesOn),
                }
            }
            ThreadOp::JoinAll => Awaited::All(handle),
            ThreadOp::JoinAny => Awaited::Any(handle),
            ThreadOp::WaitFork => Awaited::Children,
            ThreadOp::DisableFork => {
                for thread in self.threads.descendants(process) {
                    self.end_thread(thread);
                }
                return Ok(Threaded::GoesOn);
            }
            ThreadOp::Disable { name, instance } => {
                let instance = instance.unwrap_or_else(|| self.threads.instance(process, self.design));
                let victims = self.threads.named(name.0, instance.0);
                let own = victims.contains(&process);
                for thread in victims {
                    if thread == process {
                        rule!("machine.thread.disable-self");
                        self.processes[process as usize].frames = frames.to_vec();
                    }
                    self.end_thread(thread);
                }
                return Ok(if own { Threaded::Over } else { Threaded::GoesOn });
            }
        };
        Ok(if self.threads.wait(process, awaited) { Threaded::GoesOn } else { Threaded::Joins })
    }

    fn fork(
        &mut self,
        process: u32,
        (name, instance): (u32, InstanceId),
        join: Join,
        frames: Vec<Frame>,
    ) -> Result<u64, Stop> {
        rule!("machine.limit.threads");
        let limit = self.config.limits.threads;
        let full = || Stop::Limit(format!("more than {limit} threads alive"));
        if self.threads.len() + frames.len() > limit {
            return Err(full());
        }
        let forked = self.threads.fork(process, (name, instance.0), join, frames.len() as u32);
        let (handle, ids) = forked.ok_or_else(full)?;
        for (id, frame) in ids.zip(frames) {
            let state = ProcessState {
                frames: vec![frame],
                status: Status::Idle,
                waits: 0,
                random: None,
                trigger: false,
                inputs: Vec::new(),
            };
            self.processes.insert(id, state);
        }
        Ok(handle)
    }

    /// Ends a thread, wherever it is.
    pub(crate) fn end_thread(&mut self, thread: u32) {
        self.wake(thread);
        if let Some(state) = self.processes.remove(thread) {
            for frame in state.frames.iter().rev() {
                for (address, size) in frame.blocks.iter().rev() {
                    self.release(*address, *size);
                }
            }
        }
        self.candidates.remove(&thread);
        self.due.remove(&thread);
        self.threads.end(thread);
    }

    /// Runs what has become runnable while processes ran, until nothing has.
    pub(crate) fn run_threads(&mut self) -> Result<(), Stop> {
        let mut rounds = 0;
        while self.threads.is_ready() {
            rule!("machine.thread.rounds");
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
