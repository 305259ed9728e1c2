//! Runs code: frames, instructions, control flow.
//!
//! A process is a stack of [`Frame`]s, which are plain data. One call of [`run`] goes on until the process suspends or
//! ends. What outlives that is the business of a [`Machine`].

use crate::bits::Bits;
use crate::machine::{Driven, Machine, Monitored, Stop};
use crate::pure::{self, Context};
use crate::value::{self, Ref, Root, Value, function_at};
use ir::design::body::{Arg, Body, DriveMode, Edge, Imm, Inst, PrintMode, Term, ThreadOp, Watch};
use ir::design::{BodyId, Design, FuncCode, FuncId, Gv, InstanceId, Time};
use ir::ops::OpKind as K;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;
use spec::rule;

/// An activation of a body.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Frame {
    /// The body, by position.
    pub body: u32,
    /// The block that runs.
    pub block: u32,
    /// The next instruction in it; one past the last is the end of the block.
    pub inst: u32,
    /// The values of the slots.
    pub slots: Vec<Value>,
    /// Blocks of linear memory that end with the frame: address and size.
    pub blocks: Vec<(u64, u64)>,
}

impl Frame {
    /// A frame at the start of a body, with the arguments of its entry block.
    pub fn new(design: &Design, body: BodyId, args: Vec<Value>) -> Frame {
        let code = &design.bodies[body.index()];
        let mut slots = vec![Value::Token; code.slots.len()];
        if let Some(entry) = code.blocks.first() {
            for (slot, arg) in entry.args.iter().zip(args) {
                slots[*slot as usize] = arg;
            }
        }
        Frame { body: body.0, block: 0, inst: 0, slots, blocks: Vec::new() }
    }
}

/// Where code runs.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The graph values that the outermost body mentions.
    pub captures: &'a [Gv],
    /// The instance.
    pub instance: InstanceId,
    /// The deepest stack of frames.
    pub max_depth: usize,
}

/// What a process waits for: the reference, and windows of it (all of it if there are none).
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Watched {
    /// Everything behind a value of the graph.
    Graph(u32),
    /// The content of a reference.
    Ref(Ref, Vec<(u64, u64)>),
}

/// How an activation ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// At a wait; the frame is already at the block where it goes on.
    Wait {
        /// New results of the process, if it has any.
        yields: Option<Vec<Value>>,
        /// The longest time.
        delay: Option<Time>,
        /// What wakes it.
        watched: Vec<Watched>,
    },
    /// At an operation on threads; the frame is already at the block where it goes on.
    Thread {
        /// What it does.
        op: ThreadOp,
        /// The handle of a join.
        handle: u64,
        /// The frames of threads that are made.
        threads: Vec<Frame>,
        /// The slot of the frame that takes the handle of a fork.
        slot: Option<u32>,
    },
    /// The process is over, with these results.
    Halt(Vec<Value>),
    /// The outermost body returned these values.
    Return(Vec<Value>),
}

/// Runs the innermost frame until the process suspends or ends.
///
/// # Errors
/// When the simulation stops in the middle.
pub fn run<'d, M: Machine<'d>>(
    machine: &mut M,
    place: Place<'_>,
    frames: &mut Vec<Frame>,
) -> Result<Outcome, Stop> {
    let design = machine.design();
    let mut runner = Runner { design, machine, place, frames };
    loop {
        if let Some(outcome) = runner.step()? {
            return Ok(outcome);
        }
    }
}

struct Runner<'a, 'd, M> {
    design: &'d Design,
    machine: &'a mut M,
    place: Place<'a>,
    frames: &'a mut Vec<Frame>,
}

impl<'d, M: Machine<'d>> Runner<'_, 'd, M> {
    /// Runs to the end of the block, or to a call.
    fn step(&mut self) -> Result<Option<Outcome>, Stop> {
        let Some(top) = self.frames.len().checked_sub(1) else { return Ok(Some(Outcome::Halt(Vec::new()))) };
        let (body, block) = (self.frames[top].body as usize, self.frames[top].block as usize);
        let insts = &self.design.bodies[body].blocks[block].insts;
        while let Some(inst) = insts.get(self.frames[top].inst as usize) {
            self.frames[top].inst += 1;
            if self.instruction(top, inst).map_err(|stop| self.place(stop, inst))? {
                return Ok(None);
            }
        }
        self.terminator(top)
    }

    /// Says at which operation a fault or limit was met.
    fn place(&self, stop: Stop, inst: &Inst) -> Stop {
        let place =
            crate::names::location(self.design, inst.op).map(|l| format!(" at {l}")).unwrap_or_default();
        stop.within(&format!("'{}'{place}", inst.kind.name()))
    }

    fn value(&mut self, top: usize, arg: Arg) -> Result<Value, Stop> {
        match arg {
            Arg::Slot(slot) => Ok(self.frames[top].slots[slot as usize].clone()),
            Arg::Capture(capture) => {
                rule!("machine.frame.captures");
                self.machine.graph(self.place.captures[capture as usize])
            }
            Arg::Graph(gv) => self.machine.graph(gv),
        }
    }

    fn values(&mut self, top: usize, args: &[Arg]) -> Result<Vec<Value>, Stop> {
        args.iter().map(|arg| self.value(top, *arg)).collect()
    }

    /// Evaluates a pure operation.
    fn pure(&mut self, top: usize, inst: &Inst) -> Result<Value, Stop> {
        let mut captured: SmallVec<[Value; 4]> = SmallVec::new();
        for arg in &inst.args {
            if !matches!(arg, Arg::Slot(_)) {
                captured.push(self.value(top, *arg)?);
            }
        }
        let mut next = captured.iter();
        let slots = &self.frames[top].slots;
        let args: SmallVec<[&Value; 4]> = inst
            .args
            .iter()
            .map(|arg| match arg {
                Arg::Slot(slot) => &slots[*slot as usize],
                _ => next.next().expect("one captured value per operand that is no slot"),
            })
            .collect();
        let cx = Context { design: self.design, plusargs: self.machine.plusargs() };
        Ok(pure::evaluate(cx, inst, &args))
    }

    fn bind(&mut self, top: usize, inst: &Inst, value: Value) {
        let slots = &mut self.frames[top].slots;
        match (inst.result_types.len(), value) {
            (0, _) => {}
            (1, value) => slots[inst.result as usize] = value,
            (_, Value::Parts(values)) => {
                for (slot, value) in inst.result_slots().zip(values) {
                    slots[slot as usize] = value;
                }
            }
            _ => unreachable!("an operation with several results gives them as parts"),
        }
    }

    /// Runs one instruction; true if another frame is now innermost.
    fn instruction(&mut self, top: usize, inst: &Inst) -> Result<bool, Stop> {
        if pure::is_evaluated(inst.kind) {
            let value = self.pure(top, inst)?;
            self.bind(top, inst, value);
            return Ok(false);
        }
        match inst.kind {
            K::LlhdPrb => {
                rule!("llhd.prb");
                let value = self.probe(top, inst)?;
                self.bind(top, inst, value);
            }
            K::LlhdDrv => self.drive(top, inst)?,
            K::LlhdSig => {
                rule!("llhd.sig");
                let content = self.value(top, inst.args[0])?;
                let reference = match inst.imm {
                    Imm::Local { slot: Some(slot), .. } => {
                        rule!("machine.promote.rule");
                        let width = self.design.types.width(inst.arg_types[0]).unwrap_or(0);
                        self.frames[top].slots[slot as usize] = content;
                        Ref::whole(Root::Slot(slot), width)
                    }
                    _ => {
                        rule!("machine.signal.dynamic");
                        self.machine.create(inst.arg_types[0], content)?
                    }
                };
                self.bind(top, inst, Value::Ref(Box::new(reference)));
            }
            K::LlhdGetGlobalSignal => {
                rule!("llhd.get_global_signal");
                let Imm::Signal(signal) = inst.imm else { return Err(malformed(inst)) };
                let reference = self.machine.signal(signal);
                self.bind(top, inst, Value::Ref(Box::new(reference)));
            }
            K::LlhdCurrentTime => {
                rule!("llhd.current_time");
                let now = Time { fs: self.machine.now().fs, ..Time::default() };
                self.bind(top, inst, now.into());
            }
            K::SimFmtCurrentTime => {
                rule!("sim.fmt.current_time");
                let mut text = Vec::new();
                runtime::format::current_time(&mut text, self.machine.now().fs);
                self.bind(top, inst, Value::Text(text));
            }
            K::SimFmtHierPath => {
                rule!("sim.fmt.hier_path");
                let escaped = inst.imm == Imm::Flag(true);
                let text = self.hier_path(top, escaped);
                self.bind(top, inst, Value::Text(text));
            }
            K::FuncCall | K::LlhdCallCoroutine | K::FuncCallIndirect | K::LlvmCall => {
                return self.call(top, inst);
            }
            K::SimProcPrint | K::VerifPrint => self.print(top, inst)?,
            K::SimTerminate => {
                rule!("sim.terminate");
                let Imm::Terminate { success, verbose } = inst.imm else { return Err(malformed(inst)) };
                if verbose {
                    rule!("sim.terminate.verbose");
                    let text = self.whereabouts(inst, "terminated");
                    self.machine.write(value::Stream::Stderr, text.as_bytes())?;
                }
                return Err(Stop::Terminate { success });
            }
            K::SimPause => {
                rule!("sim.pause");
                if matches!(inst.imm, Imm::Terminate { verbose: true, .. }) {
                    let text = self.whereabouts(inst, "paused");
                    self.machine.write(value::Stream::Stderr, text.as_bytes())?;
                }
                return Err(Stop::Pause);
            }
            K::SimGetFile
            | K::SimFlush
            | K::SimSvFopen
            | K::SimSvFclose
            | K::SimSvFflushAll
            | K::SimSvReadmem => {
                let args = self.values(top, &inst.args)?;
                if let Some(value) = self.machine.file(inst, &args)? {
                    self.bind(top, inst, value);
                }
            }
            K::SvxSyscall => {
                let args = self.values(top, &inst.args)?;
                let results = self.machine.library(inst, &args)?;
                for (slot, value) in inst.result_slots().zip(results) {
                    self.frames[top].slots[slot as usize] = value;
                }
            }
            K::CfAssert => {
                rule!("cf.assert");
                if !self.value(top, inst.args[0])?.is_true() {
                    let Imm::Text(text) = inst.imm else { return Err(malformed(inst)) };
                    let message = self.design.ir.text(text).into_owned();
                    return Err(Stop::Fault(format!("assertion failed: {message}")));
                }
            }
            K::VerifAssert | K::VerifAssume | K::VerifCover => {
                match inst.kind {
                    K::VerifAssert => rule!("verif.assert"),
                    K::VerifAssume => rule!("verif.assume"),
                    _ => rule!("verif.cover"),
                }
                let Imm::Check { enable, .. } = inst.imm else { return Err(malformed(inst)) };
                if !enable || self.value(top, inst.args[1])?.is_true() {
                    let holds = self.value(top, inst.args[0])?.is_true();
                    self.machine.check(inst, self.place.instance, holds)?;
                }
            }
            K::LlvmMlirAddressof => {
                rule!("llvm.mlir.addressof");
                let address = match inst.imm {
                    Imm::Global(global) => Bits::from_u64(64, self.machine.global(global)),
                    Imm::Function(func) => value::function_address(func),
                    _ => return Err(malformed(inst)),
                };
                self.bind(top, inst, address.into());
            }
            K::LlvmLoad => {
                rule!("llvm.load");
                let address = self.value(top, inst.args[0])?.bits().low_u64();
                let width = self.design.types.width(inst.result_types[0]).unwrap_or(0);
                let value = self.machine.load(address, width)?.into();
                self.bind(top, inst, value);
            }
            K::LlvmStore => {
                rule!("llvm.store");
                let value = self.value(top, inst.args[0])?;
                let address = self.value(top, inst.args[1])?.bits().low_u64();
                self.machine.store(address, value.bits())?;
            }
            K::LlvmAlloca => {
                rule!("llvm.alloca");
                let Imm::Type(ty) = inst.imm else { return Err(malformed(inst)) };
                let count = self.value(top, inst.args[0])?.bits().to_u64().unwrap_or(u64::MAX);
                let stride = self.design.types.memory_stride(ty).unwrap_or(0);
                let size = count.saturating_mul(stride);
                let address = self.machine.allocate(size)?;
                self.frames[top].blocks.push((address, size));
                self.bind(top, inst, Bits::from_u64(64, address).into());
            }
            _ => return Err(malformed(inst)),
        }
        Ok(false)
    }

    fn probe(&mut self, top: usize, inst: &Inst) -> Result<Value, Stop> {
        let reference = self.value(top, inst.args[0])?;
        let reference = reference.reference();
        match reference.root {
            Root::Slot(slot) => {
                rule!("machine.promote.effect");
                Ok(read(&self.frames[top].slots[slot as usize], reference, || {
                    value::zero(&self.design.types, inst.result_types[0])
                }))
            }
            _ => self.machine.probe(reference, inst.result_types[0]),
        }
    }

    fn drive(&mut self, top: usize, inst: &Inst) -> Result<(), Stop> {
        rule!("llhd.drv");
        let Imm::Drive { enable, mode, kept, .. } = inst.imm else { return Err(malformed(inst)) };
        if enable && !self.value(top, inst.args[3])?.is_true() {
            return Ok(());
        }
        let target = match self.value(top, inst.args[0])? {
            Value::Ref(reference) => *reference,
            _ => return Err(malformed(inst)),
        };
        let content = self.value(top, inst.args[1])?;
        if let Root::Slot(slot) = target.root {
            rule!("machine.promote.effect");
            write(&mut self.frames[top].slots[slot as usize], &target, content);
            return Ok(());
        }
        let delay = self.value(top, inst.args[2])?.time();
        rule!("llhd.drv.window");
        let kept = kept.map(|id| {
            rule!("llhd.drv.kept");
            let (ty, mask) = &self.design.consts[id.0 as usize];
            Bits::from_biguint(self.design.types.width(*ty).unwrap_or(0), mask)
        });
        let expression = (mode == DriveMode::Force).then(|| self.expression(top));
        self.machine.drive(Driven { target, content, kept, mode, expression }, delay)
    }

    fn print(&mut self, top: usize, inst: &Inst) -> Result<(), Stop> {
        let Imm::Print { stream, mode } = inst.imm else { return Err(malformed(inst)) };
        match mode {
            PrintMode::Now => {
                match inst.kind {
                    K::VerifPrint => rule!("verif.print"),
                    _ => rule!("sim.proc.print"),
                }
                let text = self.value(top, inst.args[0])?;
                let to = self.stream(top, inst, stream)?;
                self.machine.write(to, text.text())?;
            }
            PrintMode::Silent => rule!("sim.proc.print.dump"),
            PrintMode::MonitorRegister
            | PrintMode::MonitorFile
            | PrintMode::Strobe
            | PrintMode::MonitorOn
            | PrintMode::MonitorOff => {
                let to = self.stream(top, inst, stream)?;
                let monitored = self.expression(top);
                self.machine.monitor(inst, monitored, to);
            }
        }
        Ok(())
    }

    /// Where a print writes to.
    fn stream(&mut self, top: usize, inst: &Inst, given: bool) -> Result<value::Stream, Stop> {
        match given {
            true => match self.value(top, inst.args[1])? {
                Value::Stream(stream) => Ok(stream),
                _ => Err(malformed(inst)),
            },
            false => Ok(value::Stream::Stdout),
        }
    }

    /// The instruction that runs, to evaluate its operands anew later.
    fn expression(&self, top: usize) -> Monitored {
        let frame = &self.frames[top];
        Monitored {
            body: frame.body,
            block: frame.block,
            inst: frame.inst - 1,
            slots: frame.slots.clone(),
            captures: self.place.captures.iter().map(|gv| gv.0).collect(),
        }
    }

    fn hier_path(&self, top: usize, escaped: bool) -> Vec<u8> {
        let design = self.design;
        let body = &design.bodies[self.frames[top].body as usize];
        let function = design.ir.kind(body.op);
        if matches!(function, K::FuncFunc | K::LlhdCoroutine | K::LlvmFunc) {
            let name = design.ir.attr_str(body.op, "sym_name");
            return name.map(|n| design.ir.strings.bytes(n).to_vec()).unwrap_or_default();
        }
        crate::names::path(design, self.place.instance, escaped).into_bytes()
    }

    fn whereabouts(&self, inst: &Inst, what: &str) -> String {
        let design = self.design;
        let path = design.instance_path(self.place.instance);
        let place = crate::names::location(design, inst.op).map(|l| format!(" ({l})")).unwrap_or_default();
        format!("[circt-sim] {what} at {} fs by {path}{place}\n", self.machine.now().fs)
    }

    fn call(&mut self, top: usize, inst: &Inst) -> Result<bool, Stop> {
        rule!("machine.call.push");
        let mut args = self.values(top, &inst.args)?;
        let func = match inst.imm {
            Imm::Callee(func) => {
                match inst.kind {
                    K::FuncCall => rule!("func.call"),
                    K::LlhdCallCoroutine => rule!("llhd.call_coroutine"),
                    _ => rule!("llvm.call"),
                }
                func
            }
            _ => {
                rule!("func.call_indirect");
                let address = args.remove(0).bits().low_u64();
                self.callee(top, address, inst)?
            }
        };
        self.machine.spend()?;
        match self.design.funcs[func.index()].code {
            FuncCode::External(external) => {
                let results = self.machine.external(external, &args)?;
                for (slot, value) in inst.result_slots().zip(results) {
                    self.frames[top].slots[slot as usize] = value;
                }
                Ok(false)
            }
            FuncCode::Body(body) => {
                rule!("machine.limit.depth");
                if self.frames[top].body == body.0 {
                    rule!("machine.call.recursion");
                }
                if self.frames.len() >= self.place.max_depth {
                    return Err(Stop::Limit(format!("calls nested more than {} deep", self.place.max_depth)));
                }
                let frame = Frame::new(self.design, body, args);
                self.frames.push(frame);
                Ok(true)
            }
        }
    }

    fn callee(&mut self, top: usize, address: u64, inst: &Inst) -> Result<FuncId, Stop> {
        let design = self.design;
        let func = function_at(address).filter(|f| f.index() < design.funcs.len());
        let fits = |f: &FuncId| {
            let func = &design.funcs[f.index()];
            let FuncCode::Body(body) = func.code else { return true };
            let Some(body) = design.bodies.get(body.index()) else { return false };
            let params = body.blocks.first().map_or(&[][..], |b| &b.args);
            func.results.len() == inst.result_types.len()
                && params.len() + 1 == inst.arg_types.len()
                && params.iter().zip(&inst.arg_types[1..]).all(|(p, t)| body.slots[*p as usize] == *t)
        };
        let func = func.filter(fits);
        self.machine.called(BodyId(self.frames[top].body), inst, func);
        func.ok_or_else(|| {
            rule!("func.call_indirect.bad");
            Stop::Fault(format!("call through address {address:#x}, where there is no such function"))
        })
    }

    // ---- control flow ---------------------------------------------------------------------------------------------

    fn jump(&mut self, top: usize, edge: &Edge) -> Result<(), Stop> {
        if edge.block <= self.frames[top].block {
            rule!("machine.limit.steps");
            self.machine.spend()?;
        }
        self.enter(top, edge)
    }

    fn terminator(&mut self, top: usize) -> Result<Option<Outcome>, Stop> {
        let frame = &self.frames[top];
        let body: &Body = &self.design.bodies[frame.body as usize];
        let block = &body.blocks[frame.block as usize];
        mark(self.design.ir.kind(block.term_op));
        match &block.term {
            Term::Branch(edge) => self.jump(top, edge)?,
            Term::Cond(condition, yes, no) => {
                let taken = self.value(top, *condition)?.is_true();
                self.jump(top, if taken { yes } else { no })?;
            }
            Term::Switch(flag, cases, default) => {
                let flag = self.value(top, *flag)?.bits().to_biguint();
                let edge = cases.iter().find(|c| c.0 == flag).map_or(default, |c| &c.1);
                self.jump(top, edge)?;
            }
            Term::Wait { yields, delay, watches, resume } => {
                rule!("llhd.wait");
                rule!("machine.wait.suspend");
                let outcome = self.suspend(top, yields, *delay, watches)?;
                rule!("machine.wait.arguments");
                self.enter(top, resume)?;
                return Ok(Some(outcome));
            }
            Term::Thread { op, args, threads, resume } => {
                let handle = self.values(top, args)?;
                let handle = handle.first().map_or(0, |handle| handle.bits().low_u64());
                rule!("machine.thread.frame");
                let start = |edge: &Edge| Frame {
                    block: edge.block,
                    inst: 0,
                    blocks: Vec::new(),
                    ..self.frames[top].clone()
                };
                let threads = threads.iter().map(start).collect();
                self.enter(top, resume)?;
                let slot = body.blocks[resume.block as usize].args.first().copied();
                return Ok(Some(Outcome::Thread { op: *op, handle, threads, slot }));
            }
            Term::Halt(args) => {
                match self.design.ir.kind(block.term_op) {
                    K::LlhdHalt => rule!("llhd.halt"),
                    _ => rule!("sim.fork.terminator"),
                }
                let values = self.values(top, args)?;
                self.unwind();
                return Ok(Some(Outcome::Halt(values)));
            }
            Term::Return(args) => {
                let values = self.values(top, args)?;
                return Ok(self.leave(values));
            }
            Term::Unreachable => {
                rule!("ub.unreachable");
                let place = self.whereabouts_of_block(top);
                return Err(Stop::Fault(format!("reached what the design says is unreachable{place}")));
            }
        }
        Ok(None)
    }

    fn whereabouts_of_block(&self, top: usize) -> String {
        let frame = &self.frames[top];
        let design = self.design;
        let op = design.bodies[frame.body as usize].blocks[frame.block as usize].term_op;
        crate::names::location(design, op).map(|l| format!(" ({l})")).unwrap_or_default()
    }

    fn suspend(
        &mut self,
        top: usize,
        yields: &[Arg],
        delay: Option<Arg>,
        watches: &[Watch],
    ) -> Result<Outcome, Stop> {
        let yields = if yields.is_empty() { None } else { Some(self.values(top, yields)?) };
        let delay = delay.map(|d| self.value(top, d)).transpose()?.map(|d| d.time());
        let mut watched = Vec::new();
        for watch in watches {
            watched.push(match watch {
                Watch::Graph(capture) => Watched::Graph(self.place.captures[*capture as usize].0),
                Watch::Ref(arg, windows) => {
                    rule!("machine.observe.region");
                    Watched::Ref(self.value(top, *arg)?.reference().clone(), windows.to_vec())
                }
            });
        }
        Ok(Outcome::Wait { yields, delay, watched })
    }

    /// Binds the arguments of a block and goes to its start.
    fn enter(&mut self, top: usize, edge: &Edge) -> Result<(), Stop> {
        rule!("machine.frame.branch");
        let values = self.values(top, &edge.args)?;
        let frame = &self.frames[top];
        let params = &self.design.bodies[frame.body as usize].blocks[edge.block as usize].args;
        let frame = &mut self.frames[top];
        for (slot, value) in params.iter().zip(values) {
            frame.slots[*slot as usize] = value;
        }
        frame.block = edge.block;
        frame.inst = 0;
        Ok(())
    }

    /// Ends all frames.
    fn unwind(&mut self) {
        while let Some(frame) = self.frames.pop() {
            self.release(&frame);
        }
    }

    fn release(&mut self, frame: &Frame) {
        for (address, size) in frame.blocks.iter().rev() {
            self.machine.release(*address, *size);
        }
    }

    /// Ends the innermost frame and gives its caller the results.
    fn leave(&mut self, values: Vec<Value>) -> Option<Outcome> {
        if let Some(frame) = self.frames.pop() {
            self.release(&frame);
        }
        let Some(caller) = self.frames.last_mut() else { return Some(Outcome::Return(values)) };
        let code = &self.design.bodies[caller.body as usize].blocks[caller.block as usize];
        let inst = &code.insts[caller.inst as usize - 1];
        for (slot, value) in inst.result_slots().zip(values) {
            caller.slots[slot as usize] = value;
        }
        None
    }
}

/// Marks the rule of the operation that ends a block.
fn mark(kind: K) {
    match kind {
        K::CfBr => rule!("cf.br"),
        K::CfCondBr => rule!("cf.cond_br"),
        K::CfSwitch => rule!("cf.switch"),
        K::LlvmBr => rule!("llvm.br"),
        K::LlvmCondBr => rule!("llvm.cond_br"),
        K::LlvmSwitch => rule!("llvm.switch"),
        K::FuncReturn => rule!("func.return"),
        K::LlhdReturn => rule!("llhd.return"),
        K::LlvmReturn => rule!("llvm.return"),
        K::LlhdYield => rule!("llhd.yield"),
        K::SeqYield => rule!("seq.yield"),
        K::ScfYield => rule!("scf.yield"),
        K::ScfIf => rule!("scf.if"),
        K::ScfFor => rule!("scf.for"),
        K::ScfWhile => rule!("scf.while"),
        K::ScfCondition => rule!("scf.condition"),
        K::ScfIndexSwitch => rule!("scf.index_switch"),
        K::ScfExecuteRegion => rule!("scf.execute_region"),
        K::LlvmUnreachable => rule!("llvm.unreachable"),
        _ => {}
    }
}

fn malformed(inst: &Inst) -> Stop {
    Stop::Fault(format!("'{}' is not of the form that the verifier checks", inst.kind.name()))
}

/// Reads the part of `content` that a reference means; `missing` gives the content of a part that is not there.
pub fn read(content: &Value, reference: &Ref, missing: impl FnOnce() -> Value) -> Value {
    let mut at = content;
    for step in &reference.path {
        match at {
            Value::Parts(parts) if (*step as usize) < parts.len() => at = &parts[*step as usize],
            _ => return missing(),
        }
    }
    match at {
        Value::Bits(bits) => window(bits, reference).into(),
        other => other.clone(),
    }
}

/// The bits of a window; those outside of what is valid are zero.
pub fn window(bits: &Bits, reference: &Ref) -> Bits {
    let (from, to) = reference.valid;
    if from == 0 && to == bits.width() && reference.low == 0 && reference.width == to {
        return bits.clone();
    }
    let start = reference.low.max(from);
    let end = reference.low.saturating_add(reference.width).min(to);
    let mut out = Bits::zero(reference.width);
    if start < end {
        out.insert(start - reference.low, &bits.slice(start, end - start));
    }
    out
}

/// Writes the part of `content` that a reference means. Whether anything changed.
pub fn write(content: &mut Value, reference: &Ref, value: Value) -> bool {
    let mut at = content;
    for step in &reference.path {
        match at {
            Value::Parts(parts) if (*step as usize) < parts.len() => at = &mut parts[*step as usize],
            _ => return false,
        }
    }
    match (at, value) {
        (Value::Bits(bits), Value::Bits(value)) => write_window(bits, reference, &value),
        (at, value) => {
            let changed = *at != value;
            *at = value;
            changed
        }
    }
}

fn write_window(bits: &mut Bits, reference: &Ref, value: &Bits) -> bool {
    let (from, to) = reference.valid;
    let start = reference.low.max(from);
    let end = reference.low.saturating_add(value.width()).min(to);
    if start >= end {
        return false;
    }
    let part = value.slice(start - reference.low, end - start);
    if bits.slice(start, end - start) == part {
        return false;
    }
    bits.insert(start, &part);
    true
}
