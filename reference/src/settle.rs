//! The network: live values of the graph, and settling.

use crate::bits::Bits;
use crate::machine::Stop;
use crate::net::{self, Contribution};
use crate::pure::{self, Context};
use crate::services::Overlay;
use crate::simulation::Simulation;
use crate::stepper::{self, Frame, Outcome, Place};
use crate::value::Value;
use ir::design::body::{Arg, Imm};
use ir::design::network::UnitKind;
use ir::design::{BodyId, Delay, GraphDef, Gv, InstanceId, NodeId, Sink};
use ir::ops::OpKind as K;
use smallvec::SmallVec;
use spec::rule;

impl Simulation<'_> {
    // ---- values -----------------------------------------------------------------------------------------------------

    /// The live value of the graph: pure operations evaluated now, over the content of signals.
    pub(crate) fn settle_value(&mut self, gv: Gv) -> Result<Value, Stop> {
        rule!("machine.network.read");
        match self.design.values[gv.index()].def {
            GraphDef::Content(signal) => return Ok(self.store[signal.index()].value.clone()),
            GraphDef::Ref(signal) => return Ok(Value::Ref(Box::new(self.whole(signal)))),
            GraphDef::None | GraphDef::Alias(_) => return Ok(Value::Token),
            GraphDef::Node(..) => {}
        }
        if self.memo[gv.index()].0 == self.epoch {
            return Ok(self.memo[gv.index()].1.clone());
        }
        // Operands before operations, with an explicit stack.
        let mut stack: Vec<Gv> = vec![gv];
        while let Some(&top) = stack.last() {
            let GraphDef::Node(node, result) = self.design.values[top.index()].def else {
                stack.pop();
                continue;
            };
            if self.memo[top.index()].0 == self.epoch {
                stack.pop();
                continue;
            }
            let before = stack.len();
            for arg in &self.design.nodes[node.index()].args {
                if let Arg::Graph(operand) = arg
                    && matches!(self.design.values[operand.index()].def, GraphDef::Node(..))
                    && self.memo[operand.index()].0 != self.epoch
                    && plain_probe(self.design, *operand).is_none()
                {
                    stack.push(*operand);
                }
            }
            if stack.len() == before {
                let value = self.compute(node, result)?;
                self.memo[top.index()] = (self.epoch, value);
                stack.pop();
            }
        }
        Ok(self.memo[gv.index()].1.clone())
    }

    /// Evaluates an instruction of the graph whose operands are known.
    fn compute(&self, node: NodeId, result: u16) -> Result<Value, Stop> {
        let inst = &self.design.nodes[node.index()];
        match inst.kind {
            K::LlhdPrb => {
                rule!("llhd.prb.graph");
                rule!("machine.ref.graph");
                let reference = self.known(inst.args[0]);
                return self.load_ref(reference.reference(), inst.result_types[0]);
            }
            K::LlhdCurrentTime => {
                rule!("llhd.current_time.graph");
                return Ok(Value::Time(self.now.fs, 0, 0));
            }
            K::SimFmtCurrentTime => {
                let mut text = Vec::new();
                runtime::format::current_time(&mut text, self.now.fs);
                return Ok(Value::Text(text));
            }
            K::LlhdGetGlobalSignal => {
                let Imm::Signal(signal) = inst.imm else { return Ok(Value::Token) };
                return Ok(Value::Ref(Box::new(self.whole(signal))));
            }
            K::LlvmMlirAddressof => {
                let address = match inst.imm {
                    Imm::Global(global) => Bits::from_u64(64, self.globals[global as usize]),
                    Imm::Function(func) => crate::value::function_address(func),
                    _ => return Ok(Value::Token),
                };
                return Ok(address.into());
            }
            K::LlvmLoad => {
                let address = self.known(inst.args[0]).bits().low_u64();
                let width = self.width(inst.result_types[0]);
                let bits = self.memory.load(address, width).map_err(|e| Stop::Fault(e.to_string()))?;
                return Ok(bits.into());
            }
            _ => {}
        }
        let owned: SmallVec<[Value; 2]> =
            inst.args.iter().filter_map(|arg| self.reference_of(*arg)).collect();
        let mut next = owned.iter();
        let args: SmallVec<[&Value; 4]> = inst
            .args
            .iter()
            .map(|arg| match self.reference_of(*arg) {
                Some(_) => next.next().expect("counted above"),
                None => self.borrowed(*arg),
            })
            .collect();
        let value = pure::evaluate(self.context(), inst, &args);
        Ok(match value {
            Value::Parts(mut parts) if inst.result_types.len() > 1 => parts.swap_remove(result as usize),
            value => value,
        })
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context { design: self.design, plusargs: &self.config.plusargs }
    }

    /// A reference to a whole signal, which is nowhere stored.
    fn reference_of(&self, arg: Arg) -> Option<Value> {
        let Arg::Graph(gv) = arg else { return None };
        match self.design.values[gv.index()].def {
            GraphDef::Ref(signal) => Some(Value::Ref(Box::new(self.whole(signal)))),
            _ => None,
        }
    }

    /// A known operand, where it is stored.
    fn borrowed(&self, arg: Arg) -> &Value {
        let Arg::Graph(gv) = arg else { return &Value::Token };
        match plain_probe(self.design, gv) {
            Some(signal) => &self.store[signal.index()].value,
            None => &self.memo[gv.index()].1,
        }
    }

    fn known(&self, arg: Arg) -> Value {
        self.reference_of(arg).unwrap_or_else(|| self.borrowed(arg).clone())
    }

    pub(crate) fn is_true(&mut self, gv: Gv) -> Result<bool, Stop> {
        Ok(self.settle_value(gv)?.is_true())
    }

    // ---- settling ---------------------------------------------------------------------------------------------------

    /// The first settling: every unit is evaluated.
    pub(crate) fn settle_first(&mut self) -> Result<(), Stop> {
        rule!("machine.settle.first");
        self.dirty.clear();
        self.unit_dirty.fill(false);
        for drive in 0..self.design.drives.len() {
            if self.design.drives[drive].resolved {
                self.silence(drive as u32)?;
            }
        }
        let early = std::mem::take(&mut self.early);
        for unit in (0..self.design.network.units.len() as u32).filter(|u| !early.contains(u)) {
            self.unit_dirty[unit as usize] = true;
            self.dirty.insert((self.design.network.component_of[unit as usize], unit));
        }
        self.settle()
    }

    /// What a driver of a net contributes before it has said anything.
    fn silence(&mut self, drive: u32) -> Result<(), Stop> {
        let Some(signal) = self.design.drives[drive as usize].signals.first().copied() else { return Ok(()) };
        let covered = self.covered_bits(drive, signal.0)?;
        let connection = self.design.drives[drive as usize].delay == Delay::Connection;
        let strengths = self.design.drives[drive as usize].strengths;
        let contribution = net::silent(&self.planes[&signal.0], covered, strengths, connection);
        self.contributions[drive as usize] = Some(contribution);
        Ok(())
    }

    /// Settles the network: components in topological order, members by id, until nothing changes.
    pub(crate) fn settle(&mut self) -> Result<(), Stop> {
        rule!("machine.settle.order");
        rule!("machine.settle.when");
        rule!("machine.settle.graph");
        let network = &self.design.network;
        // Loops of which a part is not traced (through what functions write) show as steps back in the order.
        let (mut last, mut back) = (None, 0);
        while let Some(&(component, next)) = self.dirty.first() {
            if Some((component, next)) <= last {
                self.count_pass(component, &mut back)?;
            }
            last = Some((component, next));
            if !network.cyclic[component as usize] {
                let Some((_, unit)) = self.dirty.pop_first() else { break };
                self.unit_dirty[unit as usize] = false;
                self.evaluate(unit)?;
                continue;
            }
            rule!("machine.settle.loop");
            let members = &network.components[component as usize];
            let mut passes = 0;
            while members.iter().any(|m| self.unit_dirty[*m as usize]) {
                self.count_pass(component, &mut passes)?;
                for &member in members {
                    if std::mem::replace(&mut self.unit_dirty[member as usize], false) {
                        self.dirty.remove(&(component, member));
                        self.evaluate(member)?;
                    }
                }
            }
        }
        self.before.clear();
        Ok(())
    }

    /// One more pass over a loop: is it one too many, or, now and then, is the run to end?
    fn count_pass(&mut self, component: u32, passes: &mut u64) -> Result<(), Stop> {
        *passes += 1;
        let limit = self.config.limits.settle_passes;
        if *passes > limit {
            rule!("machine.settle.limit");
            return Err(Stop::Limit(unsettled(self.design, component, limit)));
        }
        if passes.is_multiple_of(PASSES_BETWEEN_POLLS)
            && let Some(poll) = &mut self.poll
            && poll()
        {
            return Err(Stop::Interrupted);
        }
        Ok(())
    }

    pub(crate) fn evaluate(&mut self, unit: u32) -> Result<(), Stop> {
        self.statistics.evaluations += 1;
        let design = self.design;
        match &design.network.units[unit as usize].kind {
            UnitKind::Connections(drives) => {
                rule!("machine.network.id");
                rule!("machine.settle.write-order");
                for drive in drives {
                    self.connect(drive.0)?;
                }
                Ok(())
            }
            UnitKind::Combinational(index) => {
                rule!("llhd.combinational");
                let combinational = &design.combinationals[*index as usize];
                if design.ir.kind(combinational.op) == K::FuncCall {
                    rule!("machine.network.call");
                }
                let place = Place {
                    captures: &combinational.captures,
                    instance: combinational.instance,
                    max_depth: self.config.limits.call_depth,
                };
                let frames = vec![Frame::new(design, combinational.body, Vec::new())];
                let (outcome, _) = self.run_settled(place, frames)?;
                if let Outcome::Return(values) | Outcome::Halt(values) = outcome {
                    for (signal, value) in combinational.results.iter().zip(values) {
                        self.change(signal.0, |old| std::mem::replace(old, value) != *old);
                    }
                }
                Ok(())
            }
            UnitKind::Process(process) => {
                rule!("machine.comb-process.settle");
                rule!("machine.comb-process.condition");
                let process_info = &design.processes[process.index()];
                let place = Place {
                    captures: &process_info.captures,
                    instance: process_info.instance,
                    max_depth: self.config.limits.call_depth,
                };
                let frames = self
                    .comb_frames
                    .remove(&process.0)
                    .unwrap_or_else(|| vec![Frame::new(design, process_info.body, Vec::new())]);
                let (outcome, frames) = self.run_settled(place, frames)?;
                if let Outcome::Wait { yields: Some(values), .. } = outcome {
                    rule!("machine.comb-process.yield");
                    for (signal, value) in process_info.results.iter().zip(values) {
                        self.set(signal.0, value);
                    }
                }
                self.comb_frames.insert(process.0, frames);
                Ok(())
            }
            UnitKind::Clock(sink) => self.clock(*sink),
        }
    }

    /// A connection: writes its target when its value or enable changed.
    fn connect(&mut self, drive: u32) -> Result<(), Stop> {
        rule!("machine.network.connection");
        let design = self.design;
        let info = &design.drives[drive as usize];
        let value = self.settle_value(info.value)?;
        let enabled = info.enable.map(|e| self.is_true(e)).transpose()?.unwrap_or(true);
        let last = self.last[drive as usize].as_ref();
        if last.is_some_and(|(v, e)| *v == value && *e == enabled) {
            rule!("machine.network.equal");
            return Ok(());
        }
        self.last[drive as usize] = Some((value.clone(), enabled));
        if info.resolved {
            rule!("machine.net.driver");
            // The strengths are those of this drive: what its value was made from has none.
            rule!("machine.net.strength-ports");
            let contribution = self.contribution(drive, &value, enabled)?;
            return self.contribute(drive, contribution);
        }
        if enabled {
            let target = self.settle_value(info.target)?;
            self.store_ref(target.reference(), value)?;
        }
        Ok(())
    }

    /// What a driver of a net contributes with this value.
    pub(crate) fn contribution(
        &mut self,
        drive: u32,
        value: &Value,
        enabled: bool,
    ) -> Result<Contribution, Stop> {
        let design = self.design;
        let info = &design.drives[drive as usize];
        let Some(signal) = info.signals.first().copied() else {
            return Err(Stop::Fault("a driver of nothing".to_owned()));
        };
        let covered = self.covered_bits(drive, signal.0)?;
        let mut contribution = net::silent(&self.planes[&signal.0], covered, info.strengths, true);
        if enabled && let Value::Bits(value) = value {
            let target = self.settle_value(info.target)?;
            let offset = covered.0.saturating_sub(target.reference().low);
            contribution.low = covered.0;
            contribution.value = value.slice(offset, covered.1 - covered.0);
        }
        Ok(contribution)
    }

    /// Changes a contribution, and resolves the net.
    pub(crate) fn contribute(&mut self, drive: u32, contribution: Contribution) -> Result<(), Stop> {
        let Some(signal) = self.design.drives[drive as usize].signals.first().copied() else { return Ok(()) };
        rule!("machine.net.procedural");
        let (mut low, mut high) = (contribution.low, contribution.high());
        if let Some(old) = self.contributions[drive as usize].replace(contribution) {
            (low, high) = (low.min(old.low), high.max(old.high()));
        }
        self.resolve(signal.0, (low, high))
    }

    /// Runs code that settles: its drives take effect together at its end, and only where they change something.
    fn run_settled(
        &mut self,
        place: Place<'_>,
        mut frames: Vec<Frame>,
    ) -> Result<(Outcome, Vec<Frame>), Stop> {
        self.spent = 0;
        let mut overlay = Overlay::new(self);
        let outcome = stepper::run(&mut overlay, place, &mut frames)?;
        let written = overlay.written;
        for (signal, content) in written {
            self.change(signal, |old| {
                let changed = *old != content;
                *old = content;
                changed
            });
        }
        Ok((outcome, frames))
    }

    /// Runs a body that can't suspend, with effects, and returns its results.
    pub(crate) fn run_body(
        &mut self,
        body: BodyId,
        captures: &[Gv],
        instance: InstanceId,
        args: Vec<Value>,
    ) -> Result<Vec<Value>, Stop> {
        self.spent = 0;
        let mut frames = vec![Frame::new(self.design, body, args)];
        let place = Place { captures, instance, max_depth: self.config.limits.call_depth };
        match stepper::run(self, place, &mut frames)? {
            Outcome::Return(values) | Outcome::Halt(values) => Ok(values),
            Outcome::Wait { .. } | Outcome::Thread { .. } => {
                Err(Stop::Fault("this code can't wait".to_owned()))
            }
        }
    }

    /// A clock gate or divider.
    fn clock(&mut self, sink: u32) -> Result<(), Stop> {
        match &self.design.sinks[sink as usize] {
            Sink::ClockGate { clock, enables, latch } => {
                rule!("seq.clock_gate");
                if !self.is_true(*clock)? {
                    let mut enabled = false;
                    for enable in enables {
                        enabled |= self.is_true(*enable)?;
                    }
                    self.set(latch.0, Bits::from_bool(enabled).into());
                }
            }
            Sink::ClockDivider { clock, counter } => {
                rule!("seq.clock_div");
                let now = self.is_true(*clock)?;
                if now && !std::mem::replace(&mut self.clocks[sink as usize], now) && self.initial.is_none() {
                    let count = self.store[counter.index()].value.bits().clone();
                    let next = count.add(&Bits::from_u64(count.width(), 1));
                    self.set(counter.0, next.into());
                } else {
                    self.clocks[sink as usize] = now;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Gives a hidden signal a content.
    pub(crate) fn set(&mut self, signal: u32, content: Value) {
        self.change(signal, |old| {
            let changed = *old != content;
            *old = content;
            changed
        });
    }
}

/// Passes over a loop of the network between two looks at whether the run shall end.
pub const PASSES_BETWEEN_POLLS: u64 = 64;

/// What is said about a component of the network that does not settle in so many passes.
pub fn unsettled(design: &ir::design::Design, component: u32, passes: u64) -> String {
    rule!("machine.limit.settle");
    let network = &design.network;
    let members = &network.components[component as usize];
    let signals = members.iter().flat_map(|m| &network.units[*m as usize].targets);
    let mut names: Vec<String> =
        signals.filter(|s| design.signals[s.index()].name.0 != 0).map(|s| design.signal_path(*s)).collect();
    names.dedup();
    names.truncate(5);
    format!("a combinational loop does not settle in {} passes: {}", passes, names.join(", "))
}

/// Whether a graph instruction reads whole content through a reference that is a plain signal.
fn plain_probe(design: &ir::design::Design, gv: Gv) -> Option<ir::design::SigId> {
    match design.values[gv.index()].def {
        GraphDef::Content(signal) => Some(signal),
        GraphDef::Node(node, _) => {
            let inst = &design.nodes[node.index()];
            if inst.kind != K::LlhdPrb {
                return None;
            }
            let Arg::Graph(reference) = inst.args[0] else { return None };
            match design.values[reference.index()].def {
                GraphDef::Ref(signal) => Some(signal),
                GraphDef::Node(node, _) => match design.nodes[node.index()].imm {
                    Imm::Signal(signal) => Some(signal),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}
