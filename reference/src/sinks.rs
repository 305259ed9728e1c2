//! What reacts to the settled network: registers, memory ports, delayed drives, triggers, checks.

use crate::machine::Stop;
use crate::simulation::{Event, Reaction, Simulation};
use crate::value::{Ref, Value};
use ir::design::body::DriveMode;
use ir::design::{CheckKind, Delay, Edge, ProcessKind, Register, SigId, Sink, Time, WritePort};
use ir::ops::OpKind;
use spec::rule;

/// Whether a clock that went from `old` to `new` shows the edge.
fn is_edge(edge: Edge, old: bool, new: bool) -> bool {
    match edge {
        Edge::Pos => !old && new,
        Edge::Neg => old && !new,
        Edge::Both => old != new,
    }
}

impl Simulation<'_> {
    /// What every reaction compares with: the network as settled for the first time.
    pub(crate) fn react_first(&mut self) -> Result<(), Stop> {
        rule!("machine.settle.no-edge");
        let design = self.design;
        self.reacting.clear();
        for (i, drive) in design.drives.iter().enumerate() {
            if drive.delay != Delay::Connection {
                self.delayed_drive(i as u32)?;
            }
        }
        for (i, sink) in design.sinks.iter().enumerate() {
            match sink {
                Sink::Register(register) => {
                    self.clocks[i] = self.is_true(register.clock)?;
                    if register.asynchronous {
                        self.asynchronous_reset(register)?;
                    }
                }
                Sink::Write(port) => self.clocks[i] = self.is_true(port.clock)?,
                Sink::Check(check) => {
                    if let Some((_, clock)) = check.clock {
                        self.clocks[i] = self.is_true(clock)?;
                    }
                }
                Sink::ClockGate { .. }
                | Sink::ClockDivider { .. }
                | Sink::Sample { .. }
                | Sink::Print { .. } => {}
            }
        }
        for (i, process) in design.processes.iter().enumerate() {
            if let ProcessKind::Triggered { trigger, .. } = &process.kind {
                self.processes[i].trigger = self.is_true(*trigger)?;
            }
        }
        Ok(())
    }

    /// Delay lines start with the value of their operand, as the network settles for the first time.
    pub(crate) fn start_delay_lines(&mut self) -> Result<(), Stop> {
        let design = self.design;
        let lines: Vec<usize> = (0..design.drives.len())
            .filter(|d| design.ir.kind(design.drives[*d].op) == OpKind::LlhdDelay)
            .collect();
        // Each round may reach one more line of a chain.
        for _ in &lines {
            rule!("llhd.delay");
            let mut changed = false;
            for &line in &lines {
                let info = &design.drives[line];
                let content = self.settle_value(info.value)?;
                self.last[line] = Some((content.clone(), true));
                for signal in &info.signals {
                    changed |= self.store[signal.index()].value != content;
                    self.set(signal.0, content.clone());
                }
            }
            if !changed {
                break;
            }
            self.settle()?;
        }
        Ok(())
    }

    /// What `ltl.sampled` gives in the next time step, when one is closed.
    pub(crate) fn sample(&mut self) -> Result<Vec<(SigId, Value)>, Stop> {
        let mut out = Vec::new();
        for sink in &self.design.sinks {
            if let Sink::Sample { input, output } = sink {
                rule!("ltl.sampled");
                out.push((*output, self.settle_value(*input)?));
            }
        }
        Ok(out)
    }

    /// `verif.print` in graph regions: what has changed is printed when a time step is closed.
    pub(crate) fn print_changed(&mut self) -> Result<(), Stop> {
        for sink in &self.design.sinks {
            if let Sink::Print { text, last } = sink {
                rule!("verif.print");
                let text = self.settle_value(*text)?;
                if self.store[last.index()].value != text {
                    crate::machine::Machine::write(self, crate::value::Stream::Stdout, text.text())?;
                    self.set(last.0, text);
                }
            }
        }
        Ok(())
    }

    /// Reactions to what changed since the last settling, in order.
    pub(crate) fn react(&mut self) -> Result<(), Stop> {
        for reaction in std::mem::take(&mut self.reacting) {
            match reaction {
                Reaction::Drive(drive) => self.delayed_drive(drive)?,
                Reaction::Sink(sink) => self.sink(sink)?,
                Reaction::Trigger(process) => self.trigger(process)?,
            }
        }
        Ok(())
    }

    /// A delayed drive issues an event when its value or enable changed.
    fn delayed_drive(&mut self, drive: u32) -> Result<(), Stop> {
        let info = &self.design.drives[drive as usize];
        let content = self.settle_value(info.value)?;
        let enabled = info.enable.map(|e| self.is_true(e)).transpose()?.unwrap_or(true);
        if self.last[drive as usize].as_ref().is_some_and(|(v, e)| *v == content && *e == enabled) {
            return Ok(());
        }
        rule!("machine.settle.delayed");
        rule!("llhd.drv.graph");
        self.last[drive as usize] = Some((content.clone(), enabled));
        let delay = match info.delay {
            Delay::Constant(time) => time,
            Delay::Value(gv) => self.settle_value(gv)?.time(),
            Delay::Connection => return Ok(()),
        };
        let due = self.now.after(delay).map(|due| {
            let soonest = Time { epsilon: self.now.epsilon + 1, ..self.now };
            if due <= self.now { soonest } else { due }
        });
        if info.resolved {
            rule!("machine.net.driver-delay");
            let contribution = self.contribution(drive, &content, enabled)?;
            return self.schedule(due, Event::Contribute(drive, contribution));
        }
        if enabled {
            rule!("machine.ref.graph");
            let target = self.settle_value(info.target)?;
            let target = target.reference().clone();
            self.schedule(due, Event::Drive(target, content, None, DriveMode::Assign))?;
        }
        Ok(())
    }

    fn sink(&mut self, sink: u32) -> Result<(), Stop> {
        let design = self.design;
        match &design.sinks[sink as usize] {
            Sink::Register(register) => {
                let rises = self.edge(sink, register.clock, Edge::Pos)?;
                self.register(register, rises)
            }
            Sink::Write(port) => {
                if self.edge(sink, port.clock, Edge::Pos)? {
                    self.write_port(port)?;
                }
                Ok(())
            }
            Sink::Check(check) => {
                let Some((edge, clock)) = check.clock else { return Ok(()) };
                if self.edge(sink, clock, edge)? {
                    match check.kind {
                        CheckKind::Assert => rule!("verif.clocked_assert"),
                        CheckKind::Assume => rule!("verif.clocked_assume"),
                        CheckKind::Cover => rule!("verif.clocked_cover"),
                    }
                    self.judge(sink)?;
                }
                Ok(())
            }
            Sink::ClockGate { .. } | Sink::ClockDivider { .. } | Sink::Sample { .. } | Sink::Print { .. } => {
                Ok(())
            }
        }
    }

    /// Whether the clock of a sink shows the edge since the last settling.
    fn edge(&mut self, sink: u32, clock: ir::design::Gv, edge: Edge) -> Result<bool, Stop> {
        rule!("seq.edge");
        let now = self.is_true(clock)?;
        let old = std::mem::replace(&mut self.clocks[sink as usize], now);
        Ok(is_edge(edge, old, now))
    }

    fn register(&mut self, register: &Register, rises: bool) -> Result<(), Stop> {
        if register.asynchronous && self.asynchronous_reset(register)? {
            return Ok(());
        }
        if !rises {
            return Ok(());
        }
        rule!("seq.sample");
        mark_register(self.design.ir.kind(register.op));
        if let (false, Some((reset, content))) = (register.asynchronous, register.reset)
            && self.is_true(reset)?
        {
            rule!("seq.reset.sync");
            let content = self.settle_value(content)?;
            return self.update(register.output, content);
        }
        if let Some(enable) = register.enable
            && !self.is_true(enable)?
        {
            return Ok(());
        }
        let content = self.settle_value(register.next)?;
        self.update(register.output, content)
    }

    /// While the reset is 1 the register has the reset value. Whether it is.
    fn asynchronous_reset(&mut self, register: &Register) -> Result<bool, Stop> {
        let Some((reset, content)) = register.reset else { return Ok(false) };
        if !self.is_true(reset)? {
            return Ok(false);
        }
        rule!("seq.reset.async");
        let content = self.settle_value(content)?;
        self.update(register.output, content)?;
        Ok(true)
    }

    /// The new content of a register, in the next delta.
    fn update(&mut self, signal: SigId, content: Value) -> Result<(), Stop> {
        rule!("seq.update");
        let due = self.now.after(Time { fs: 0, delta: 1, epsilon: 0 });
        self.schedule(due, Event::Drive(self.whole(signal), content, None, DriveMode::Assign))
    }

    fn write_port(&mut self, port: &WritePort) -> Result<(), Stop> {
        rule!("seq.firmem.write_port");
        if let Some(enable) = port.enable
            && !self.is_true(enable)?
        {
            return Ok(());
        }
        let data = self.settle_value(port.data)?;
        let address = self.settle_value(port.address)?;
        let memory = self.whole(port.memory);
        let array = self.design.signals[port.memory.index()].ty;
        let ir::design::ty::Ty::Array { len, element } = *self.design.types.kind(array) else {
            return Ok(());
        };
        let Some(index) = address.bits().index_below(len) else {
            rule!("seq.write.out-of-range");
            return Ok(());
        };
        let due = self.now.after(Time { fs: 0, delta: 1, epsilon: 0 });
        let Some(width) = self.design.types.width(element) else { return Ok(()) };
        let word = memory.window(index * width, width, width * len);
        rule!("seq.firmem.write_port.order");
        let Some((mask, step)) = port.mask else {
            return self.schedule(due, Event::Drive(word, data, None, DriveMode::Assign));
        };
        rule!("seq.firmem.write_port.mask");
        let mask = self.settle_value(mask)?;
        let step = u64::from(step);
        for i in (0..mask.bits().width()).filter(|i| mask.bits().bit(*i)) {
            let lane: Ref = word.window(i * step, step, width);
            let part = data.bits().slice(i * step, step);
            self.schedule(due, Event::Drive(lane, part.into(), None, DriveMode::Assign))?;
        }
        Ok(())
    }

    /// A triggered process becomes runnable at the edge.
    fn trigger(&mut self, process: u32) -> Result<(), Stop> {
        let design = self.design;
        let ProcessKind::Triggered { edge, trigger, condition, inputs } =
            &design.processes[process as usize].kind
        else {
            return Ok(());
        };
        let now = self.is_true(*trigger)?;
        let old = std::mem::replace(&mut self.processes[process as usize].trigger, now);
        if !is_edge(*edge, old, now) {
            return Ok(());
        }
        if let Some(condition) = condition
            && !self.is_true(*condition)?
        {
            return Ok(());
        }
        let mut values = Vec::new();
        for input in inputs {
            rule!("hw.triggered.sampled");
            values.push(self.settle_value(*input)?);
        }
        self.processes[process as usize].inputs = values;
        self.due.insert(process);
        Ok(())
    }

    // ---- checks -----------------------------------------------------------------------------------------------------

    /// Checks of the graph without a clock, when a time step is closed: once per violation.
    pub(crate) fn immediate_checks(&mut self) -> Result<(), Stop> {
        for (i, sink) in self.design.sinks.iter().enumerate() {
            if let Sink::Check(check) = sink
                && check.clock.is_none()
            {
                rule!("verif.assert.graph");
                self.judge(i as u32)?;
            }
        }
        Ok(())
    }

    fn judge(&mut self, sink: u32) -> Result<(), Stop> {
        let Sink::Check(check) = &self.design.sinks[sink as usize] else { return Ok(()) };
        let enabled = check.enable.map(|e| self.is_true(e)).transpose()?.unwrap_or(true);
        let holds = self.is_true(check.property)?;
        let violated = enabled && !holds;
        let held = std::mem::replace(&mut self.held[sink as usize], !violated);
        if check.kind == CheckKind::Cover {
            if enabled && holds {
                rule!("verif.cover.count");
                *self.covered.entry(sink).or_default() += 1;
            }
            return Ok(());
        }
        if violated && (check.clock.is_some() || held) {
            let label = check.label.map(|l| self.design.ir.text(l).into_owned());
            self.violated(check.kind, label.as_deref(), check.instance, check.op);
        }
        Ok(())
    }

    /// What the cover points counted, as messages.
    pub(crate) fn report_covers(&mut self) {
        let mut lines = crate::outside::covers(self.design, &self.covered);
        self.messages.append(&mut lines);
    }
}

/// Marks the rule of the operation behind a register.
fn mark_register(kind: ir::ops::OpKind) {
    use ir::ops::OpKind as K;
    match kind {
        K::SeqFirreg => rule!("seq.firreg"),
        K::SeqCompreg => rule!("seq.compreg"),
        K::SeqCompregCe => rule!("seq.compreg.ce"),
        K::SeqShiftreg => rule!("seq.shiftreg"),
        K::SeqFirmemReadPort => rule!("seq.firmem.read_port"),
        K::SeqFirmemReadWritePort => rule!("seq.firmem.read_write_port"),
        K::SeqRead => rule!("seq.read"),
        K::SeqFifo => rule!("seq.fifo"),
        K::LtlPast => rule!("ltl.past"),
        K::VerifHasBeenReset => rule!("verif.has_been_reset"),
        _ => {}
    }
}
