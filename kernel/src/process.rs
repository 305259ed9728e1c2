//! Processes: frames, and the trampoline that runs thunks.

use crate::abi::{self, header, results};
use crate::code::Code;
use crate::governor::Entry;
use crate::kernel::{FrameAt, Kernel, Stack};
use crate::layout::Class;
use crate::wait::Waiting;
use crate::words::{self, Limbs};
use ir::design::body::{Arg, Body, Imm, Inst, Term};
use ir::design::ty::TyId;
use ir::design::{BodyId, External, FuncCode, ProcId, ProcessKind, Time};
use reference::machine::Stop;
use reference::stepper::Watched;
use reference::value::function_at;
use runtime::random::Stream;

/// What a process does.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Status {
    /// Not started, running, or (of a triggered process) between two runs.
    #[default]
    Idle,
    /// Suspended.
    Waiting,
    /// Waits for threads.
    Joining,
    /// Over.
    Halted,
}

/// A frame of a callee.
#[derive(Clone, Debug)]
pub(crate) struct Callee {
    pub(crate) body: BodyId,
    pub(crate) words: Box<[u64]>,
    pub(crate) blocks: Vec<(u64, u64)>,
}

/// A process at run time. Its outermost frame is in the context block, that of a thread the first of `callees`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Process {
    pub(crate) status: Status,
    /// Whether the outermost frame is in use.
    pub(crate) started: bool,
    /// Of a thread: waits so far, and so the number of the present one.
    pub(crate) number: u64,
    pub(crate) waiting: Waiting,
    /// Frames above the outermost.
    pub(crate) callees: Vec<Callee>,
    /// Blocks of linear memory that end with the outermost frame: address and size.
    pub(crate) blocks: Vec<(u64, u64)>,
    /// Its random stream, once it drew.
    pub(crate) random: Option<Stream>,
    /// Of a triggered process: the values of its inputs at the edge, one after another.
    pub(crate) inputs: Vec<u64>,
}

/// How an activation ended.
#[derive(Debug)]
pub(crate) enum Ended {
    /// At a wait.
    Wait {
        /// New results of the process, one after another.
        yields: Option<Limbs>,
        delay: Option<Time>,
        watched: Vec<Watched>,
    },
    /// At a plain wait, which is recorded; whether it has something in the scratch words.
    Recorded { gives: bool },
    /// The process is over, with these results.
    Halt(Limbs),
    /// The outermost body returned.
    Return,
    /// It waits for threads.
    Joins,
    /// It has ended itself.
    Over,
}

impl<'d> Kernel<'d> {
    /// Runs a process until it suspends or ends.
    pub(crate) fn activate(&mut self, process: u32) -> Result<(), Stop> {
        match self.run_lane(process)? {
            true => Ok(()),
            false => self.activate_slowly(process),
        }
    }

    /// An activation of any other kind.
    fn activate_slowly(&mut self, process: u32) -> Result<(), Stop> {
        self.statistics.activations += 1;
        self.set_calm(false);
        let owner = self.threads.owner(process);
        let first = self.wait_number(process) == 0 && owner == process;
        self.close_lane(process);
        let state = &mut self.processes[process as usize];
        state.status = Status::Idle;
        if !state.started {
            self.start_frame(process);
        }
        self.active = Some(process);
        self.words[header::EFFECT as usize] = 0;
        self.start_budget();
        self.activate_on(process, owner, first, None)
    }

    /// The rest of an activation; `status` says how a thunk of the innermost frame has ended.
    pub(crate) fn activate_on(
        &mut self,
        process: u32,
        owner: u32,
        first: bool,
        status: Option<(BodyId, abi::Status)>,
    ) -> Result<(), Stop> {
        self.set_calm(false);
        let design = self.design;
        let info = &design.processes[owner as usize];
        let ended = self.run_process(process, status);
        self.active = None;
        self.running.frame = FrameAt::None;
        let ended = ended.map_err(|stop| stop.within(&reference::names::of_process(design, owner)))?;
        if owner != process && matches!(ended, Ended::Halt(_) | Ended::Return) {
            self.end_thread(process);
            return Ok(());
        }
        match ended {
            Ended::Wait { yields, delay, watched } => {
                if let Some(values) = yields {
                    self.publish_values(process, &values);
                }
                let effect = self.words[header::EFFECT as usize] != 0;
                self.suspend(process, delay, watched, first && !effect)
            }
            Ended::Recorded { gives } => {
                let effect = self.words[header::EFFECT as usize] != 0;
                self.suspend_recorded(process, gives, first && !effect)?;
                self.open_lane(process);
                Ok(())
            }
            Ended::Halt(values) => {
                self.publish_values(process, &values);
                let state = &mut self.processes[process as usize];
                (state.status, state.started) = (Status::Halted, false);
                self.threads.halt(process);
                Ok(())
            }
            Ended::Joins => {
                self.processes[process as usize].status = Status::Joining;
                Ok(())
            }
            Ended::Over => Ok(()),
            Ended::Return => {
                let triggered = matches!(info.kind, ProcessKind::Triggered { .. });
                let state = &mut self.processes[process as usize];
                state.status = if triggered { Status::Idle } else { Status::Halted };
                state.started = false;
                Ok(())
            }
        }
    }

    /// Runs a process that runs at the end, from its start to its end.
    pub(crate) fn finish(&mut self, process: u32) -> Result<(), Stop> {
        self.start_frame(process);
        self.active = Some(process);
        self.start_budget();
        match self.run_process(process, None)? {
            Ended::Wait { .. } | Ended::Recorded { .. } | Ended::Joins | Ended::Over => {
                Err(Stop::Fault("this code can't wait".to_owned()))
            }
            Ended::Halt(_) | Ended::Return => Ok(()),
        }
    }

    /// Puts the outermost frame of a process at its start.
    fn start_frame(&mut self, process: u32) {
        let body = self.design.processes[process as usize].body;
        let at = self.layout.process_frames[process as usize] as usize;
        let layout = &self.layout.bodies[body.index()];
        self.words[at..at + layout.words as usize].fill(0);
        let inputs = std::mem::take(&mut self.processes[process as usize].inputs);
        if let Some(entry) = self.design.bodies[body.index()].blocks.first() {
            let slots = &self.layout.bodies[body.index()].slots;
            let mut from = 0;
            for slot in &entry.args {
                let ty = self.design.bodies[body.index()].slots[*slot as usize];
                let count = Class::of(&self.design.types, ty).words() as usize;
                if let Some(value) = inputs.get(from..from + count) {
                    let to = at + slots[*slot as usize] as usize;
                    self.words[to..to + count].copy_from_slice(value);
                }
                from += count;
            }
        }
        let state = &mut self.processes[process as usize];
        state.inputs = inputs;
        state.inputs.clear();
        state.started = true;
        state.blocks.clear();
    }

    /// New results of a process, which the network and other processes see from the next settling on.
    fn publish_values(&mut self, process: u32, values: &[u64]) {
        let mut at = 0;
        for signal in &self.design.processes[process as usize].results {
            let count = self.layout.signals[signal.index()].class.words() as usize;
            let Some(value) = values.get(at..at + count) else { return };
            self.push_result(signal.0, 0, Limbs::from_slice(value));
            at += count;
        }
    }

    /// A new result, for the next settling: a signal, the first of its words that are given, and these.
    pub(crate) fn push_result(&mut self, signal: u32, first: u32, value: Limbs) {
        self.results.push((signal, first, value));
        self.words[header::RESULTS as usize] |= results::HELD;
    }

    /// The same, with the values in scratch words, or only the large ones. What does not change is not kept.
    pub(crate) fn publish(&mut self, process: u32, large_only: bool) {
        let design = self.design;
        let mut at = self.layout.scratch as usize;
        for signal in &design.processes[process as usize].results {
            let place = &self.layout.signals[signal.index()];
            let (word, count) = (place.word as usize, place.class.words() as usize);
            if place.large {
                self.publish_large(*signal, at);
                at += count;
                continue;
            }
            if large_only {
                continue;
            }
            if count == 1 {
                if self.words[word] != self.words[at] {
                    let value = Limbs::from_slice(&self.words[at..=at]);
                    self.push_result(signal.0, 0, value);
                }
                at += 1;
                continue;
            }
            // None is pending from before: results take effect before processes run, and each yields once in a step.
            if self.words[word..word + count] != self.words[at..at + count] {
                let value = Limbs::from_slice(&self.words[at..at + count]);
                self.push_result(signal.0, 0, value);
            }
            at += count;
        }
    }

    /// The frames above the outermost.
    pub(crate) fn callees(&self, stack: Stack) -> &[Callee] {
        match stack {
            Stack::Process(process) => &self.processes[process as usize].callees,
            Stack::Unit(_) => &self.unit_callees,
        }
    }

    /// The same, to change them.
    pub(crate) fn callees_mut(&mut self, stack: Stack) -> &mut Vec<Callee> {
        match stack {
            Stack::Process(process) => &mut self.processes[process as usize].callees,
            Stack::Unit(_) => &mut self.unit_callees,
        }
    }

    /// Says that the innermost frame of a stack runs.
    pub(crate) fn run_top(&mut self, stack: Stack) -> BodyId {
        match stack {
            Stack::Process(process) => self.running = self.tops[self.threads.owner(process) as usize],
            Stack::Unit(unit) => self.locate(unit),
        }
        if let Some(callee) = self.callees(stack).last() {
            self.running.body = callee.body.0;
            self.running.frame = FrameAt::Callee(stack);
        }
        BodyId(self.running.body)
    }

    /// Runs a process on; `ran` says how a thunk of its innermost frame ended already.
    fn run_process(&mut self, process: u32, mut ran: Option<(BodyId, abi::Status)>) -> Result<Ended, Stop> {
        let mut native = true;
        let stack = Stack::Process(process);
        loop {
            let (body, status) = match ran.take() {
                Some(ran) => ran,
                None => {
                    let body = self.run_top(stack);
                    let owner = self.threads.owner(process);
                    let code = match self.running.frame {
                        FrameAt::Callee(_) if body == self.design.processes[owner as usize].body => {
                            Code::Thread(ProcId(owner))
                        }
                        FrameAt::Callee(_) => Code::Function(body),
                        _ => Code::Process(ProcId(process)),
                    };
                    let Entry::Native(thunk) = self.enter(code, process) else {
                        native = false;
                        break;
                    };
                    (body, self.call_thunk(thunk)?)
                }
            };
            let ended = match status {
                abi::Status::Suspended => match self.thread_request(body) {
                    Some(request) => self.threaded(process, request)?,
                    None => Some(self.suspended(body)),
                },
                abi::Status::Waits => Some(Ended::Recorded { gives: false }),
                abi::Status::Gives | abi::Status::Sleeps => Some(Ended::Recorded { gives: true }),
                abi::Status::Halted => {
                    let values = self.handed_over(body);
                    self.unwind(process);
                    Some(Ended::Halt(values))
                }
                abi::Status::Returned if self.leave(stack, body) => None,
                abi::Status::Returned => {
                    self.unwind(process);
                    Some(Ended::Return)
                }
                abi::Status::Call => {
                    self.call(stack, body)?;
                    None
                }
                abi::Status::Stop => return Err(self.stop.take().unwrap_or(Stop::Interrupted)),
                abi::Status::Unreachable => {
                    let block = self.words[header::SITE as usize] as usize;
                    return Err(unreachable_at(self.design, body, block));
                }
            };
            if let Some(ended) = ended {
                self.governor.ran(process, native);
                return Ok(ended);
            }
        }
        self.governor.ran(process, native);
        loop {
            if let Some(ended) = self.interpret(process)? {
                return Ok(ended);
            }
        }
    }

    /// The block that a thunk ended in.
    fn site(&self) -> usize {
        self.words[header::SITE as usize] as usize
    }

    /// The words of values that the end of a block hands over.
    fn handed_over(&self, body: BodyId) -> Limbs {
        let code = &self.design.bodies[body.index()];
        let args = match code.blocks.get(self.site()).map(|b| &b.term) {
            Some(Term::Halt(args) | Term::Return(args)) => &args[..],
            Some(Term::Wait { yields, .. }) => {
                let large = |arg: &Arg| self.count(code.arg_type(*arg)) > crate::layout::LARGE as usize;
                if yields.iter().any(large) {
                    return self.yielded(code, yields);
                }
                &yields[..]
            }
            _ => &[],
        };
        let count = args.iter().map(|arg| self.count(code.arg_type(*arg))).sum();
        Limbs::from_slice(self.scratch(count))
    }

    /// The words of what a wait yields, of which something is large.
    fn yielded(&self, code: &Body, yields: &[Arg]) -> Limbs {
        let mut at = self.layout.scratch as usize;
        let mut out = Limbs::new();
        for ty in yields.iter().map(|arg| code.arg_type(*arg)) {
            let count = self.count(ty);
            match count > crate::layout::LARGE as usize {
                true => out.extend_from_slice(&self.large_value(at, ty)),
                false => out.extend_from_slice(&self.words[at..at + count]),
            }
            at += count;
        }
        out
    }

    fn suspended(&mut self, body: BodyId) -> Ended {
        let block = self.site();
        let design = self.design;
        let Some(Term::Wait { yields, delay, watches, .. }) =
            design.bodies[body.index()].blocks.get(block).map(|b| &b.term)
        else {
            return Ended::Halt(Limbs::new());
        };
        let values = self.handed_over(body);
        let mut at = self.layout.scratch as usize + values.len();
        let delay = delay.map(|_| {
            at += 2;
            time(&self.words[at - 2..at])
        });
        let watched = self.watched(watches, at);
        Ended::Wait { yields: (!yields.is_empty()).then_some(values), delay, watched }
    }

    /// Ends all frames of a process.
    pub(crate) fn unwind(&mut self, process: u32) {
        let state = &mut self.processes[process as usize];
        let callees = std::mem::take(&mut state.callees);
        let blocks = std::mem::take(&mut state.blocks);
        for callee in callees.iter().rev() {
            self.release(&callee.blocks);
        }
        self.release(&blocks);
    }

    fn release(&mut self, blocks: &[(u64, u64)]) {
        for (address, size) in blocks.iter().rev() {
            self.memory.release(*address, *size);
        }
    }

    /// Ends the innermost frame and gives its caller the results; false if it is the outermost.
    pub(crate) fn leave(&mut self, stack: Stack, body: BodyId) -> bool {
        let Some(callee) = self.callees_mut(stack).pop() else { return false };
        let values = self.handed_over(body);
        self.release(&callee.blocks);
        self.reuse_frame(callee);
        self.run_top(stack);
        if let Some((_, inst)) = self.calling() {
            self.bind_results(inst, &values);
        }
        true
    }

    /// The call that the frame that runs is at, with its block.
    fn calling(&self) -> Option<(u32, &'d Inst)> {
        let body = self.running.body as usize;
        let resume = *self.frame()?.get(abi::frame::RESUME as usize)? as usize;
        let resume = self.layout.bodies[body].resumes.get(resume)?;
        let inst = resume.inst.checked_sub(1)? as usize;
        Some((resume.block, self.design.bodies[body].blocks[resume.block as usize].insts.get(inst)?))
    }

    /// Puts results into the slots of the frame that runs.
    fn bind_results(&mut self, inst: &Inst, values: &[u64]) {
        let body = self.running.body as usize;
        let mut from = 0;
        for (slot, ty) in inst.result_slots().zip(&inst.result_types) {
            let count = self.count(*ty);
            let to = self.layout.bodies[body].slots[slot as usize] as usize;
            let Some(value) = values.get(from..from + count) else { return };
            if let Some(frame) = self.frame_mut() {
                frame[to..to + count].copy_from_slice(value);
            }
            from += count;
        }
    }

    /// A thunk's call of a function: arguments are in the scratch words.
    pub(crate) fn call(&mut self, stack: Stack, body: BodyId) -> Result<(), Stop> {
        let Some((_, inst)) = self.calling() else {
            return Err(Stop::Fault("a thunk calls at no call".to_owned()));
        };
        self.enter_callee(stack, body, inst).map_err(|stop| self.at(stop, inst))
    }

    fn enter_callee(&mut self, stack: Stack, body: BodyId, inst: &Inst) -> Result<(), Stop> {
        let design = self.design;
        let count = inst.arg_types.iter().map(|ty| self.count(*ty)).sum();
        let mut args = Limbs::from_slice(self.scratch(count));
        let mut arg_types = &inst.arg_types[..];
        let func = match inst.imm {
            Imm::Callee(func) => func,
            _ => {
                let address = words::low(&args);
                args.remove(0);
                arg_types = &arg_types[1..];
                self.callee(body, address, inst)?
            }
        };
        self.pay()?;
        match design.funcs[func.index()].code {
            FuncCode::External(external) => {
                let mut out =
                    words::zeros(64 * inst.result_types.iter().map(|ty| self.count(*ty) as u64).sum::<u64>());
                self.external(external, arg_types, &args, &inst.result_types, &mut out)?;
                self.bind_results(inst, &out);
                Ok(())
            }
            FuncCode::Body(callee) => {
                // The first frame of a thread is its outermost.
                let thread = matches!(stack, Stack::Process(process) if self.threads.get(process).is_some());
                let depth = self.callees(stack).len() + usize::from(!thread);
                let limit = self.config.limits.call_depth;
                if depth >= limit {
                    return Err(Stop::Limit(format!("calls nested more than {limit} deep")));
                }
                let mut frame = self.new_frame(callee);
                let layout = &self.layout.bodies[callee.index()];
                let code = &design.bodies[callee.index()];
                let mut from = 0;
                for slot in code.blocks.first().map_or(&[][..], |b| &b.args) {
                    let count = self.count(code.slots[*slot as usize]);
                    let to = layout.slots[*slot as usize] as usize;
                    if let Some(value) = args.get(from..from + count) {
                        frame[to..to + count].copy_from_slice(value);
                    }
                    from += count;
                }
                let callee = Callee { body: callee, words: frame, blocks: Vec::new() };
                self.callees_mut(stack).push(callee);
                Ok(())
            }
        }
    }

    /// A frame of a body, all zero.
    fn new_frame(&mut self, body: BodyId) -> Box<[u64]> {
        let words = self.layout.bodies[body.index()].words as usize;
        match self.frames[body.index()].pop() {
            Some(mut frame) => {
                frame.fill(0);
                frame
            }
            None => vec![0; words].into_boxed_slice(),
        }
    }

    /// Keeps a frame that is over for the next call.
    fn reuse_frame(&mut self, callee: Callee) {
        let spare = &mut self.frames[callee.body.index()];
        if spare.len() < SPARE_FRAMES {
            spare.push(callee.words);
        }
    }

    /// The function at an address.
    fn callee(&mut self, owner: BodyId, address: u64, inst: &Inst) -> Result<ir::design::FuncId, Stop> {
        let design = self.design;
        let func = function_at(address).filter(|f| f.index() < design.funcs.len());
        let fits = |f: &ir::design::FuncId| {
            let func = &design.funcs[f.index()];
            let FuncCode::Body(body) = func.code else { return true };
            let Some(body) = design.bodies.get(body.index()) else { return false };
            let params = body.blocks.first().map_or(&[][..], |b| &b.args);
            func.results.len() == inst.result_types.len()
                && params.len() + 1 == inst.arg_types.len()
                && params.iter().zip(&inst.arg_types[1..]).all(|(p, t)| body.slots[*p as usize] == *t)
        };
        let func = func.filter(fits);
        let active = self.active.map(|process| self.threads.owner(process));
        self.governor.called(design, active, owner, inst, func);
        func.ok_or_else(|| {
            Stop::Fault(format!("call through address {address:#x}, where there is no such function"))
        })
    }

    /// A function of the registry.
    fn external(
        &mut self,
        external: External,
        arg_types: &[TyId],
        args: &[u64],
        result_types: &[TyId],
        out: &mut [u64],
    ) -> Result<(), Stop> {
        let mut values = Vec::new();
        let mut at = 0;
        for ty in arg_types {
            let count = self.count(*ty);
            values.push(self.to_value(*ty, &args[at..at + count]));
            at += count;
        }
        let results = reference::machine::Machine::external(self, external, &values)?;
        let mut at = 0;
        for (ty, value) in result_types.iter().zip(&results) {
            let words = self.value_words(*ty, value);
            out[at..at + words.len()].copy_from_slice(&words);
            at += words.len();
        }
        Ok(())
    }

    /// A call that compiled code does not make itself: of a function of the registry, or of a body that it has in place,
    /// when the budget was used up.
    pub(crate) fn effect_call(&mut self, inst: &Inst, args: &[u64], out: &mut [u64]) -> Result<(), Stop> {
        let Imm::Callee(func) = inst.imm else { return Ok(()) };
        match self.design.funcs[func.index()].code {
            FuncCode::External(external) => {
                self.pay()?;
                self.external(external, &inst.arg_types, args, &inst.result_types, out)
            }
            FuncCode::Body(_) => self.refill(),
        }
    }

    /// Says at which operation a fault or limit was met.
    pub(crate) fn at(&self, stop: Stop, inst: &Inst) -> Stop {
        let place = reference::names::location(self.design, inst.op);
        let place = place.map(|l| format!(" at {l}")).unwrap_or_default();
        stop.within(&format!("'{}'{place}", inst.kind.name()))
    }

    // ---- the budget -----------------------------------------------------------------------------------------------------

    /// An activation begins: nothing is spent.
    #[inline]
    pub(crate) fn start_budget(&mut self) {
        if let Some(header) = self.words.first_chunk_mut::<{ header::WORDS as usize }>() {
            header[header::SPENT as usize] = 0;
            header[header::BUDGET as usize] = self.layout.first_slice;
        }
    }

    /// As much as may be spent after `spent` before the next look at whether the run shall end.
    fn slice(&self, spent: u64) -> u64 {
        let left = self.config.limits.activation_steps.saturating_sub(spent);
        (POLL_INTERVAL - 1 - spent % POLL_INTERVAL).min(left)
    }

    /// Pays for a back-edge or call.
    pub(crate) fn pay(&mut self) -> Result<(), Stop> {
        match self.words[header::BUDGET as usize] {
            0 => self.refill(),
            left => {
                self.words[header::BUDGET as usize] = left - 1;
                Ok(())
            }
        }
    }

    /// Pays for a back-edge or call after the slice was used up.
    pub(crate) fn refill(&mut self) -> Result<(), Stop> {
        let before = self.words[header::SPENT as usize];
        let spent = before + self.slice(before) + 1;
        if spent.is_multiple_of(POLL_INTERVAL)
            && let Some(poll) = &mut self.poll
            && poll()
        {
            return Err(Stop::Interrupted);
        }
        let limit = self.config.limits.activation_steps;
        if spent > limit {
            return Err(Stop::Limit(format!(
                "more than {limit} loop iterations and calls without suspending"
            )));
        }
        self.words[header::SPENT as usize] = spent;
        self.words[header::BUDGET as usize] = self.slice(spent);
        Ok(())
    }
}

/// Back-edges and calls between two looks at whether the run shall end.
pub(crate) const POLL_INTERVAL: u64 = 1 << 12;

/// Frames of a body that are kept for later calls.
const SPARE_FRAMES: usize = 8;

/// The status that native code has ended with.
///
/// # Errors
/// When there is no such status: the code is broken.
pub(crate) fn known_status(status: u32) -> Result<abi::Status, Stop> {
    abi::Status::from_u32(status)
        .ok_or_else(|| Stop::Fault(format!("native code ended with the status {status}")))
}

/// A time of two words.
pub(crate) fn time(words: &[u64]) -> Time {
    Time { fs: words[0], delta: words[1] as u32, epsilon: (words[1] >> 32) as u32 }
}

/// What is said about a block whose end is unreachable.
pub(crate) fn unreachable_at(design: &ir::design::Design, body: BodyId, block: usize) -> Stop {
    let block = design.bodies[body.index()].blocks.get(block);
    let place = block.and_then(|b| reference::names::location(design, b.term_op));
    let place = place.map(|l| format!(" ({l})")).unwrap_or_default();
    Stop::Fault(format!("reached what the design says is unreachable{place}"))
}
