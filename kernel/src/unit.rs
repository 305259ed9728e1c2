//! Units of the network that have code of their own: where it runs, what it writes, and how the kernel attends to it.
//!
//! What such a unit drives takes effect when its evaluation ends, all at once, and only where it changes something; until
//! then the unit alone sees it, laid over the store. Native code keeps it in variables. Where it can't, because functions with
//! frames of their own write or run in between, the unit is *attended* ([`Layout::attended`](crate::layout::Layout::attended)):
//! the kernel keeps what is written, and takes the unit's calls from it as it does from processes. Where native code is left,
//! the stepper goes on over the same.

use crate::abi;
use crate::code::Code;
use crate::governor::Entry;
use crate::kernel::{FrameAt, Kernel, Running, Stack};
use crate::process::Callee;
use ir::design::network::UnitKind;
use ir::design::{BodyId, SigId};
use reference::machine::Stop;
use reference::stepper::{self, Frame, Outcome, Place};

impl<'d> Kernel<'d> {
    /// Says where the code of a unit runs.
    pub(crate) fn locate(&mut self, unit: u32) {
        let design = self.design;
        match &design.network.units[unit as usize].kind {
            UnitKind::Combinational(index) => {
                let info = &design.combinationals[*index as usize];
                let frame = FrameAt::Context(self.layout.combinational_frames[*index as usize]);
                let body = info.body.0;
                self.running = Running { captures: &info.captures, instance: info.instance, frame, body };
            }
            UnitKind::Process(process) => {
                self.run_top(Stack::Process(process.0));
            }
            _ => {}
        }
    }

    /// Evaluates a unit with its writes over the store, and has them take effect.
    pub(crate) fn over_store(
        &mut self,
        evaluate: impl FnOnce(&mut Self) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        self.start_budget();
        self.overlay = Some(Default::default());
        let done = evaluate(self);
        self.unit_callees.clear();
        let written = self.overlay.take().unwrap_or_default();
        done?;
        for (signal, content) in written {
            self.set_value(signal, &content);
        }
        Ok(())
    }

    /// Evaluates the unit at a position natively, as far as that goes.
    pub(crate) fn attend(&mut self, position: u32) -> Result<(), Stop> {
        let Some(unit) = self.layout.units[position as usize] else { return Ok(()) };
        let mut native = true;
        self.over_store(|kernel| kernel.run_unit(position, unit, &mut native))?;
        self.governor.ran_unit(native);
        Ok(())
    }

    /// Runs a unit from its start to its end.
    fn run_unit(&mut self, position: u32, unit: u32, native: &mut bool) -> Result<(), Stop> {
        let stack = Stack::Unit(unit);
        let code = Code::Units(position, position + 1);
        let held = self.in_place.len();
        if let UnitKind::Combinational(index) = self.design.network.units[unit as usize].kind {
            // Each evaluation is a new run of the body.
            let at = self.layout.combinational_frames[index as usize] as usize;
            let body = self.design.combinationals[index as usize].body;
            let count = self.layout.bodies[body.index()].words as usize;
            self.words[at..at + count].fill(0);
        }
        loop {
            let body = self.run_top(stack);
            let innermost = match self.running.frame {
                FrameAt::Callee(_) => Code::Function(body),
                _ => code,
            };
            let Entry::Native(thunk) = self.enter_unit(code, innermost) else {
                *native = false;
                self.statistics.evaluations += 1;
                return self.interpret_unit(unit, held);
            };
            match self.call_thunk(thunk)? {
                abi::Status::Call => self.call(stack, body)?,
                abi::Status::Returned if self.leave(stack, body) => {}
                status => {
                    self.blocks_in_place(held as u64);
                    return self.network_ended(status);
                }
            }
        }
    }

    /// The rest of an evaluation, by the stepper; the unit has the blocks of memory in place from `held` on.
    pub(crate) fn interpret_unit(&mut self, unit: u32, held: usize) -> Result<(), Stop> {
        let design = self.design;
        let Some((body, captures)) = design.unit_code(unit) else { return Ok(()) };
        let (instance, results) = match &design.network.units[unit as usize].kind {
            UnitKind::Combinational(index) => {
                let info = &design.combinationals[*index as usize];
                (info.instance, &info.results)
            }
            UnitKind::Process(process) => {
                let info = &design.processes[process.index()];
                (info.instance, &info.results)
            }
            UnitKind::Connections(_) | UnitKind::Clock(_) => return Ok(()),
        };
        let mut frames = self.unit_frames(unit, body, held);
        let place = Place { captures, instance, max_depth: self.config.limits.call_depth };
        self.running.frame = FrameAt::None;
        let outcome = stepper::run(self, place, &mut frames)?;
        if let Outcome::Return(values) | Outcome::Halt(values) | Outcome::Wait { yields: Some(values), .. } =
            outcome
        {
            self.set_results(results, &values);
        }
        if let (UnitKind::Process(process), Some(frame)) =
            (&design.network.units[unit as usize].kind, frames.pop())
        {
            let at = self.layout.process_frames[process.index()] as usize;
            let count = self.layout.bodies[body.index()].words as usize;
            let mut words = self.words[at..at + count].to_vec();
            let blocks = self.import_frame(frame, &mut words);
            self.words[at..at + count].copy_from_slice(&words);
            self.processes[process.index()].blocks = blocks;
        }
        Ok(())
    }

    /// The frames of a unit for the stepper.
    fn unit_frames(&mut self, unit: u32, body: BodyId, held: usize) -> Vec<Frame> {
        let (at, blocks) = match &self.design.network.units[unit as usize].kind {
            UnitKind::Process(process) => {
                let blocks = std::mem::take(&mut self.processes[process.index()].blocks);
                (self.layout.process_frames[process.index()], blocks)
            }
            UnitKind::Combinational(index) => {
                (self.layout.combinational_frames[*index as usize], self.in_place.split_off(held))
            }
            UnitKind::Connections(_) | UnitKind::Clock(_) => return Vec::new(),
        };
        let outermost = self.export_frame(body, &self.words[at as usize..], blocks);
        let callees = std::mem::take(&mut self.unit_callees).into_iter();
        let callees = callees.map(|Callee { body, words, blocks }| self.export_frame(body, &words, blocks));
        std::iter::once(outermost).chain(callees).collect()
    }

    fn set_results(&mut self, results: &[SigId], values: &[reference::value::Value]) {
        for (signal, value) in results.iter().zip(values) {
            self.set_value(signal.0, value);
        }
    }
}
