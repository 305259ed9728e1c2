//! What reacts to the settled network: registers, memory ports, delayed drives, triggers, checks.

use crate::code::Code;
use crate::governor::Entry;
use crate::kernel::Kernel;
use crate::layout::Reaction;
use crate::queue::Event;
use crate::store::Form;
use crate::words::{self, Limbs};
use ir::design::body::DriveMode;
use ir::design::ty::Ty;
use ir::design::{CheckKind, Delay, Design, Edge, Gv, ProcessKind, Register, SigId, Sink, Time, WritePort};
use reference::machine::{Machine, Stop};
use reference::value::Stream;

/// Whether a clock that went from `old` to `new` shows the edge.
fn is_edge(edge: Edge, old: bool, new: bool) -> bool {
    match edge {
        Edge::Pos => !old && new,
        Edge::Neg => old && !new,
        Edge::Both => old != new,
    }
}

fn register_of(design: &Design, sink: u32) -> Option<&Register> {
    match &design.sinks[sink as usize] {
        Sink::Register(register) => Some(register),
        _ => None,
    }
}

impl Kernel<'_> {
    /// What every reaction compares with: the network as settled for the first time.
    pub(crate) fn react_first(&mut self) -> Result<(), Stop> {
        let design = self.design;
        let (from, to) = (self.layout.reacting as usize, self.layout.touched as usize);
        self.words[from..to].fill(0);
        for (i, drive) in design.drives.iter().enumerate() {
            if drive.delay != Delay::Connection {
                self.delayed_drive(i as u32)?;
            }
        }
        for (i, sink) in design.sinks.iter().enumerate() {
            let clock = match sink {
                Sink::Register(register) => register.clock,
                Sink::Write(port) => port.clock,
                Sink::Check(check) => match check.clock {
                    Some((_, clock)) => clock,
                    None => continue,
                },
                _ => continue,
            };
            let place = self.layout.clocks[i] as usize;
            self.words[place] = u64::from(self.is_true(clock)?);
            if let Sink::Register(register) = sink
                && register.asynchronous
            {
                self.asynchronous_reset(register)?;
            }
        }
        for (i, process) in design.processes.iter().enumerate() {
            if let ProcessKind::Triggered { trigger, .. } = &process.kind {
                let place = self.layout.triggers[i] as usize;
                self.words[place] = u64::from(self.is_true(*trigger)?);
            }
        }
        Ok(())
    }

    /// What `ltl.sampled` gives in the next time step, when one is closed.
    pub(crate) fn sample(&mut self) -> Result<Vec<(SigId, Limbs)>, Stop> {
        let mut out = Vec::new();
        for i in 0..self.closing.samples.len() {
            if let Sink::Sample { input, output } = &self.design.sinks[self.closing.samples[i] as usize] {
                out.push((*output, self.graph_words(*input)?));
            }
        }
        Ok(out)
    }

    /// `verif.print` in graph regions: what has changed is printed when a time step is closed.
    pub(crate) fn print_changed(&mut self) -> Result<(), Stop> {
        for i in 0..self.closing.prints.len() {
            if let Sink::Print { text, last } = &self.design.sinks[self.closing.prints[i] as usize] {
                let words = self.graph_words(*text)?;
                let ty = self.design.signals[last.index()].ty;
                if !self.same(ty, self.content(*last), &words) {
                    let bytes = self.objects.text(words[0]).to_vec();
                    self.write(Stream::Stdout, &bytes)?;
                    self.set(*last, &words);
                }
            }
        }
        Ok(())
    }

    /// Reactions to what changed since the last settling, in order.
    pub(crate) fn react(&mut self) -> Result<(), Stop> {
        let (from, to) = (self.layout.reacting as usize, self.layout.touched as usize);
        for at in from..to {
            let mut set = std::mem::take(&mut self.words[at]);
            while set != 0 {
                let reaction = (at - from) as u32 * 64 + set.trailing_zeros();
                set &= set - 1;
                self.reaction(reaction)?;
            }
        }
        Ok(())
    }

    pub(crate) fn reaction(&mut self, index: u32) -> Result<(), Stop> {
        if let Entry::Native(thunk) = self.enter_network(Code::Reaction(index)) {
            self.say_network(u32::MAX);
            return self.run_network(thunk);
        }
        match self.layout.reactions[index as usize] {
            Reaction::Drive(drive) => self.delayed_drive(drive),
            Reaction::Registers(_) => self.registers(index),
            Reaction::Sink(sink) => self.sink(sink),
            Reaction::Trigger(process) => self.trigger(process),
        }
    }

    /// Whether the clock of a reaction shows the edge since the last settling.
    fn edge(&mut self, place: u32, clock: Gv, edge: Edge) -> Result<bool, Stop> {
        let now = self.is_true(clock)?;
        let old = std::mem::replace(&mut self.words[place as usize], u64::from(now));
        Ok(is_edge(edge, old != 0, now))
    }

    /// A delayed drive issues an event when its value or enable changed.
    fn delayed_drive(&mut self, drive: u32) -> Result<(), Stop> {
        let info = &self.design.drives[drive as usize];
        let content = self.graph_words(info.value)?;
        let enabled = info.enable.map(|e| self.is_true(e)).transpose()?.unwrap_or(true);
        self.delay_with(drive, &content, enabled)
    }

    /// A delayed drive with this value and enable.
    pub(crate) fn delay_with(&mut self, drive: u32, content: &[u64], enabled: bool) -> Result<(), Stop> {
        if !self.note_last(drive, content, enabled) {
            return Ok(());
        }
        let info = &self.design.drives[drive as usize];
        let delay = match info.delay {
            Delay::Constant(time) => time,
            Delay::Value(gv) => crate::process::time(&self.graph_words(gv)?),
            Delay::Connection => return Ok(()),
        };
        let due = self.now.after(delay).map(|due| {
            let soonest = Time { epsilon: self.now.epsilon + 1, ..self.now };
            if due <= self.now { soonest } else { due }
        });
        if info.resolved {
            let contribution = self.contribution(drive, content, enabled)?;
            return self.schedule(due, Event::Contribute(drive, contribution));
        }
        if enabled {
            let target = self.graph_reference(info.target)?;
            let form = self.form(self.design.values[info.value.index()].ty);
            let content = Limbs::from_slice(content);
            let mode = DriveMode::Assign;
            self.schedule(due, Event::Drive { target, form, content, kept: None, mode })?;
        }
        Ok(())
    }

    fn sink(&mut self, sink: u32) -> Result<(), Stop> {
        let design = self.design;
        let place = self.layout.clocks[sink as usize];
        match &design.sinks[sink as usize] {
            Sink::Write(port) => {
                if self.edge(place, port.clock, Edge::Pos)? {
                    self.write_port(port)?;
                }
                Ok(())
            }
            Sink::Check(check) => {
                let Some((edge, clock)) = check.clock else { return Ok(()) };
                if self.edge(place, clock, edge)? {
                    let (enabled, holds) = self.look(sink)?;
                    self.judge(sink, enabled, holds);
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Registers of one clock.
    fn registers(&mut self, index: u32) -> Result<(), Stop> {
        let design = self.design;
        let Reaction::Registers(sinks) = &self.layout.reactions[index as usize] else { return Ok(()) };
        let count = sinks.len();
        let (first, place) = (sinks[0], self.layout.clocks[sinks[0] as usize]);
        let Some(register) = register_of(design, first) else { return Ok(()) };
        let rises = self.edge(place, register.clock, Edge::Pos)?;
        for i in 0..count {
            let Reaction::Registers(sinks) = &self.layout.reactions[index as usize] else { return Ok(()) };
            let Some(register) = register_of(design, sinks[i]) else { continue };
            self.register(register, rises)?;
        }
        Ok(())
    }

    fn register(&mut self, register: &Register, rises: bool) -> Result<(), Stop> {
        if register.asynchronous && self.asynchronous_reset(register)? {
            return Ok(());
        }
        if !rises {
            return Ok(());
        }
        if let (false, Some((reset, content))) = (register.asynchronous, register.reset)
            && self.is_true(reset)?
        {
            let content = self.graph_words(content)?;
            return self.update(register.output, &content);
        }
        if let Some(enable) = register.enable
            && !self.is_true(enable)?
        {
            return Ok(());
        }
        let content = self.graph_words(register.next)?;
        self.update(register.output, &content)
    }

    /// While the reset is 1 the register has the reset value. Whether it is.
    fn asynchronous_reset(&mut self, register: &Register) -> Result<bool, Stop> {
        let Some((reset, content)) = register.reset else { return Ok(false) };
        if !self.is_true(reset)? {
            return Ok(false);
        }
        let content = self.graph_words(content)?;
        self.update(register.output, &content)?;
        Ok(true)
    }

    /// The new content of a register, in the next delta.
    fn update(&mut self, signal: SigId, content: &[u64]) -> Result<(), Stop> {
        self.schedule_whole(self.next_delta(), signal, content)
    }

    fn write_port(&mut self, port: &WritePort) -> Result<(), Stop> {
        if let Some(enable) = port.enable
            && !self.is_true(enable)?
        {
            return Ok(());
        }
        let data = self.graph_words(port.data)?;
        let address = self.graph_words(port.address)?;
        let mask = port.mask.map(|m| self.graph_words(m.0)).transpose()?;
        self.write_with(port, &address, &data, mask.as_deref())
    }

    /// The write of a port whose enable is 1.
    pub(crate) fn write_with(
        &mut self,
        port: &WritePort,
        address: &[u64],
        data: &[u64],
        mask: Option<&[u64]>,
    ) -> Result<(), Stop> {
        let types = &self.design.types;
        let array = self.design.signals[port.memory.index()].ty;
        let Ty::Array { len, element } = *types.kind(array) else { return Ok(()) };
        let Some(index) = words::index_below(address, len) else { return Ok(()) };
        let Some(width) = types.width(element) else { return Ok(()) };
        let word = self.whole(port.memory).window(index * width, width, width * len);
        let due = self.next_delta();
        let drive = |target, bits, content| Event::Drive {
            target,
            form: Form::Bits(bits),
            content,
            kept: None,
            mode: DriveMode::Assign,
        };
        let (Some(mask), Some((gv, step))) = (mask, port.mask) else {
            return self.schedule(due, drive(word, width, Limbs::from_slice(data)));
        };
        let (lanes, step) = (self.width(self.design.values[gv.index()].ty), u64::from(step));
        for lane in (0..lanes).filter(|lane| words::bit(mask, *lane)) {
            let target = word.window(lane * step, step, width);
            let mut part = words::zeros(step);
            words::slice(data, lane * step, step, &mut part);
            self.schedule(due, drive(target, step, part))?;
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
        if !self.edge(self.layout.triggers[process as usize], *trigger, *edge)? {
            return Ok(());
        }
        if let Some(condition) = condition
            && !self.is_true(*condition)?
        {
            return Ok(());
        }
        let mut values = Vec::new();
        for input in inputs {
            values.extend_from_slice(&self.graph_words(*input)?);
        }
        self.trigger_with(process, values);
        Ok(())
    }

    /// A triggered process becomes runnable with these inputs.
    pub(crate) fn trigger_with(&mut self, process: u32, inputs: Vec<u64>) {
        self.processes[process as usize].inputs = inputs;
        self.make_due(self.layout.rank[process as usize]);
    }

    // ---- checks -----------------------------------------------------------------------------------------------------

    /// Checks of the graph without a clock, when a time step is closed: once per violation.
    pub(crate) fn immediate_checks(&mut self) -> Result<(), Stop> {
        for i in 0..self.closing.checks.len() {
            let sink = self.closing.checks[i];
            let (enabled, holds) = self.look(sink)?;
            self.judge(sink, enabled, holds);
        }
        Ok(())
    }

    /// Enable and property of a check.
    fn look(&mut self, sink: u32) -> Result<(bool, bool), Stop> {
        let Sink::Check(check) = &self.design.sinks[sink as usize] else { return Ok((false, true)) };
        let enabled = check.enable.map(|e| self.is_true(e)).transpose()?.unwrap_or(true);
        Ok((enabled, self.is_true(check.property)?))
    }

    pub(crate) fn judge(&mut self, sink: u32, enabled: bool, holds: bool) {
        let design = self.design;
        let Sink::Check(check) = &design.sinks[sink as usize] else { return };
        let violated = enabled && !holds;
        let held = std::mem::replace(&mut self.held[sink as usize], !violated);
        if check.kind == CheckKind::Cover {
            if enabled && holds {
                *self.covered.entry(sink).or_default() += 1;
            }
            return;
        }
        if violated && (check.clock.is_some() || held) {
            let label = check.label.map(|l| design.ir.text(l).into_owned());
            self.violated(check.kind, label.as_deref(), check.instance, check.op);
        }
    }
}
