//! Settling: the dirty units of the network in their order, by thunks or without.

use crate::abi::{self, header};
use crate::code::Code;
use crate::governor::Entry;
use crate::kernel::{FrameAt, Kernel, Running};
use crate::words::Limbs;
use ir::design::network::UnitKind;
use ir::design::{Delay, InstanceId, Sink};
use ir::ops::OpKind;
use reference::machine::Stop;
use reference::settle::PASSES_BETWEEN_POLLS;
use reference::value::Value;

impl<'d> Kernel<'d> {
    /// The first settling: every unit is evaluated.
    pub(crate) fn settle_first(&mut self) -> Result<(), Stop> {
        let (from, to) = (self.layout.dirty as usize, self.layout.reacting as usize);
        self.words[from..to].fill(0);
        for drive in 0..self.design.drives.len() {
            if self.design.drives[drive].resolved {
                self.silence(drive as u32)?;
            }
        }
        let early = std::mem::take(&mut self.early);
        for unit in (0..self.design.network.units.len() as u32).filter(|u| !early.contains(u)) {
            let position = self.layout.position[unit as usize];
            self.words[from + position as usize / 64] |= 1 << (position % 64);
        }
        self.settle()
    }

    /// The first dirty position from `from` on.
    fn dirty_from(&self, from: u32) -> Option<u32> {
        let (first, last) = (self.layout.dirty as usize, self.layout.reacting as usize);
        let mut at = first + from as usize / 64;
        if at >= last {
            return None;
        }
        let mut set = self.words[at] & (u64::MAX << (from % 64));
        loop {
            if set != 0 {
                return Some((at - first) as u32 * 64 + set.trailing_zeros());
            }
            at += 1;
            if at >= last {
                return None;
            }
            set = self.words[at];
        }
    }

    fn is_dirty(&self, position: u32) -> bool {
        self.words[(self.layout.dirty + position / 64) as usize] >> (position % 64) & 1 == 1
    }

    fn clean(&mut self, position: u32) {
        self.words[(self.layout.dirty + position / 64) as usize] &= !(1 << (position % 64));
    }

    /// Settles the network: components in topological order, members by id, until nothing changes.
    pub(crate) fn settle(&mut self) -> Result<(), Stop> {
        self.settle_after(None)
    }

    /// The same, after a unit at a position was evaluated.
    pub(crate) fn settle_after(&mut self, mut last: Option<u32>) -> Result<(), Stop> {
        let network = &self.design.network;
        // Loops of which a part is not traced (through what functions write) show as steps back in the order.
        let mut back = 0;
        loop {
            let from = last.unwrap_or(0);
            let Some(position) = self.dirty_from(from).or_else(|| self.dirty_from(0)) else { break };
            let Some(unit) = self.layout.units[position as usize] else {
                self.clean(position);
                continue;
            };
            let component = network.component_of[unit as usize];
            if Some(position) <= last {
                self.count_pass(component, &mut back)?;
            }
            last = Some(position);
            if !network.cyclic[component as usize] {
                self.evaluate_at(position)?;
                continue;
            }
            let members = &network.components[component as usize];
            let first = self.layout.position[members[0] as usize];
            let end = first + members.len() as u32;
            let mut passes = 0;
            while self.dirty_from(first).is_some_and(|p| p < end) {
                self.count_pass(component, &mut passes)?;
                for position in first..end {
                    if self.is_dirty(position) {
                        self.evaluate_at(position)?;
                    }
                }
            }
        }
        self.settled();
        Ok(())
    }

    /// One more pass over a loop: is it one too many, or, now and then, is the run to end?
    fn count_pass(&mut self, component: u32, passes: &mut u64) -> Result<(), Stop> {
        *passes += 1;
        let limit = self.config.limits.settle_passes;
        if *passes > limit {
            return Err(Stop::Limit(reference::settle::unsettled(self.design, component, limit)));
        }
        if passes.is_multiple_of(PASSES_BETWEEN_POLLS)
            && let Some(poll) = &mut self.poll
            && poll()
        {
            return Err(Stop::Interrupted);
        }
        Ok(())
    }

    /// Evaluates the unit at a dirty position, and with it, natively, what follows it in its cluster.
    fn evaluate_at(&mut self, position: u32) -> Result<(), Stop> {
        let (from, to) = self.layout.clusters[self.layout.cluster_of[position as usize] as usize];
        if self.layout.attended[position as usize] {
            self.clean(position);
            return self.attend(position);
        }
        if let Entry::Native(thunk) = self.enter_network(Code::Units(from, to)) {
            self.say_network(position);
            self.start_budget();
            return self.run_network(thunk);
        }
        self.clean(position);
        self.layout.units[position as usize].map_or(Ok(()), |unit| self.evaluate(unit))
    }

    /// Says that the code of the cluster of a position runs, or, for a position that there is none of, that of a reaction.
    pub(crate) fn say_network(&mut self, position: u32) {
        self.running =
            Running { captures: &[], instance: InstanceId(0), frame: FrameAt::None, body: u32::MAX };
        let Some(cluster) = self.layout.cluster_of.get(position as usize) else { return };
        let (from, to) = self.layout.clusters[*cluster as usize];
        if let (true, Some(unit)) = (to == from + 1, self.layout.units[position as usize]) {
            self.locate(unit);
        }
    }

    /// Runs a thunk of the network, which calls nothing.
    pub(crate) fn run_network(&mut self, thunk: abi::Thunk) -> Result<(), Stop> {
        let status = self.call_thunk(thunk)?;
        self.network_ended(status)
    }

    /// A thunk of the network has ended so.
    pub(crate) fn network_ended(&mut self, status: abi::Status) -> Result<(), Stop> {
        self.epoch += 1;
        match status {
            abi::Status::Stop => Err(self.stop.take().unwrap_or(Stop::Interrupted)),
            abi::Status::Unreachable => {
                let (body, block) = (self.running.body, self.words[header::SITE as usize] as usize);
                Err(match (body as usize) < self.design.bodies.len() {
                    true => crate::process::unreachable_at(self.design, ir::design::BodyId(body), block),
                    false => Stop::Fault("reached what the design says is unreachable".to_owned()),
                })
            }
            _ => Ok(()),
        }
    }

    /// Evaluates a unit without native code.
    pub(crate) fn evaluate(&mut self, unit: u32) -> Result<(), Stop> {
        self.statistics.evaluations += 1;
        let design = self.design;
        match &design.network.units[unit as usize].kind {
            UnitKind::Connections(drives) => {
                for drive in drives {
                    self.connect(drive.0)?;
                }
                Ok(())
            }
            UnitKind::Combinational(_) | UnitKind::Process(_) => {
                self.over_store(|kernel| kernel.interpret_unit(unit, kernel.in_place.len()))
            }
            UnitKind::Clock(sink) => self.clock(*sink),
        }
    }

    /// Gives a static signal a content, forced or not.
    pub(crate) fn set_value(&mut self, signal: u32, value: &Value) {
        let ty = self.design.signals[signal as usize].ty;
        let words = self.value_words(ty, value);
        self.replace(signal, ty, &words);
    }

    /// A connection: writes its target when its value or enable changed.
    fn connect(&mut self, drive: u32) -> Result<(), Stop> {
        let info = &self.design.drives[drive as usize];
        let value = self.layout.values[drive as usize];
        let enabled = info.enable.map(|e| self.is_true(e)).transpose()?.unwrap_or(true);
        let last = self.layout.last[drive as usize];
        let known = self.words[last as usize];
        if known == 1 + u64::from(enabled) && self.is_still(value, last + 1)? {
            return Ok(());
        }
        let value = self.graph_words(value)?;
        self.connect_with(drive, &value, enabled)
    }

    /// Evaluates the connections that nobody has needed so far: somebody looks at all signals. To be asked for when the network is
    /// settled, but for what processes wrote since.
    pub(crate) fn look_at_all(&mut self) {
        if !self.settles {
            return;
        }
        let layout = self.layout.clone();
        for drive in &layout.later {
            let done = self.connect(drive.0);
            debug_assert!(done.is_ok(), "what is computed from signals can't stop");
        }
    }

    /// A connection with this value and enable.
    pub(crate) fn connect_with(&mut self, drive: u32, value: &[u64], enabled: bool) -> Result<(), Stop> {
        let info = &self.design.drives[drive as usize];
        if self.layout.direct[drive as usize] {
            let target = self.graph_reference(info.target)?;
            let form = self.form(self.design.values[info.value.index()].ty);
            return self.store_ref(&target, form, value);
        }
        if !self.note_last(drive, value, enabled) {
            return Ok(());
        }
        if self.layout.sole[drive as usize] {
            self.contribute_alone(drive, value, enabled);
            return Ok(());
        }
        if info.resolved {
            let contribution = self.contribution(drive, value, enabled)?;
            return self.contribute(drive, contribution);
        }
        if enabled {
            let target = self.graph_reference(info.target)?;
            let form = self.form(self.design.values[info.value.index()].ty);
            self.store_ref(&target, form, value)?;
        }
        Ok(())
    }

    /// Keeps value and enable of a continuous drive. Whether they differ from those at its last evaluation.
    pub(crate) fn note_last(&mut self, drive: u32, value: &[u64], enabled: bool) -> bool {
        let ty = self.design.values[self.design.drives[drive as usize].value.index()].ty;
        let at = self.layout.last[drive as usize] as usize;
        let old = &self.words[at + 1..at + 1 + value.len()];
        let state = 1 + u64::from(enabled);
        if self.words[at] == state && self.same(ty, old, value) {
            return false;
        }
        self.words[at] = state;
        if value.len() > crate::layout::LARGE as usize {
            self.forget_last(drive);
        }
        self.words[at + 1..at + 1 + value.len()].copy_from_slice(value);
        true
    }

    /// Value and enable of a continuous drive at its last evaluation.
    pub(crate) fn last_of(&self, drive: usize) -> Option<(Limbs, bool)> {
        let ty = self.design.values[self.design.drives[drive].value.index()].ty;
        let at = self.layout.last[drive] as usize;
        let value = Limbs::from_slice(&self.words[at + 1..at + 1 + self.count(ty)]);
        match self.words[at] {
            0 => None,
            state => Some((value, state == 2)),
        }
    }

    /// A clock gate or divider.
    fn clock(&mut self, sink: u32) -> Result<(), Stop> {
        match &self.design.sinks[sink as usize] {
            Sink::ClockGate { clock, enables, latch } => {
                if self.is_true(*clock)? {
                    return Ok(());
                }
                let mut enabled = false;
                for enable in enables {
                    enabled |= self.is_true(*enable)?;
                }
                self.set(*latch, &[u64::from(enabled)]);
            }
            Sink::ClockDivider { clock, counter } => {
                let now = self.is_true(*clock)?;
                let place = self.layout.clocks[sink as usize] as usize;
                let old = std::mem::replace(&mut self.words[place], u64::from(now));
                if now && old == 0 && self.initial.is_none() {
                    let width = self.width(self.design.signals[counter.index()].ty);
                    let mut count = Limbs::from_slice(self.content(*counter));
                    let mut one = crate::words::zeros(width);
                    one.iter_mut().take(1).for_each(|word| *word = 1);
                    crate::words::add(&mut count, &one, width);
                    self.set(*counter, &count);
                }
            }
            _ => {}
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
            let mut changed = false;
            for &line in &lines {
                let info = &design.drives[line];
                debug_assert!(info.delay != Delay::Connection);
                let content = self.graph_words(info.value)?;
                self.note_last(line as u32, &content, true);
                for signal in &info.signals {
                    let ty = design.signals[signal.index()].ty;
                    changed |= !self.same(ty, self.content(*signal), &content);
                    self.set(*signal, &content);
                }
            }
            if !changed {
                break;
            }
            self.settle()?;
        }
        Ok(())
    }
}
