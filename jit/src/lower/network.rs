//! The network: units that settle, and what reacts when they have.

use super::builder::context;
use super::offset;
use super::value::{Bits, Low, Ref, Root, Val, Words, is_wide};
use super::{Exit, Lower};
use crate::lir::{B, Base, Bin, Callee, Cond, Inst, Mem, Operand, Term as End, V};
use Operand::C;
use ir::design::body::Arg;
use ir::design::network::UnitKind;
use ir::design::{
    BodyId, Delay, Drive, DriveId, Edge, GraphDef, Gv, ProcessKind, Register, SigId, Sink, Time, WritePort,
};
use ir::ops::OpKind as K;
use kernel::abi::{Callout, Status, header};
use kernel::code::{Failure, Write};
use kernel::layout::{LARGE, Reaction};
use std::collections::{BTreeMap, BTreeSet};

/// The dirty units of a word, while code for them is lowered.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    /// The word of the context block.
    pub(super) word: u32,
    /// Those that are still to be evaluated.
    pub(super) dirty: V,
    /// Those that come later than the one that is lowered.
    pub(super) later: u64,
}

/// What a connection writes that is the only writer of it.
#[derive(Clone, Copy)]
struct Window {
    signal: SigId,
    /// The lowest bit.
    low: u64,
    value: Gv,
}

/// Adjacent connections of more bits than this are not written together.
const ADJACENT: u64 = 256;

impl<'a> Lower<'a> {
    // ---- units ------------------------------------------------------------------------------------------------------

    pub(super) fn units(&mut self, from: u32, to: u32) -> Result<(), Failure> {
        let layout = self.layout;
        if let (true, Some(unit)) = (layout.attended[from as usize], layout.units[from as usize]) {
            return self.unit(unit, Exit::Return);
        }
        self.units_of_word(from, to)?;
        let end = self.b.block();
        self.b.finish(Status::Suspended, end);
        Ok(())
    }

    /// Evaluates the dirty ones of units whose bits are in one word. They are taken out of it at once: those that one marks for
    /// later are added in a variable, so that not each looks at what the one before has just written.
    fn units_of_word(&mut self, from: u32, to: u32) -> Result<(), Failure> {
        let layout = self.layout;
        let word = layout.dirty + from / 64;
        let members = super::value::mask(u64::from(to - from)) << (from % 64);
        let (dirty, done) = (self.b.var(), self.b.block());
        self.take_dirty(word, members, dirty);
        let some = self.b.block();
        self.b.branch(Cond::Ne, dirty.into(), C(0), some, done, some);
        // Few of many units are dirty: groups of which none is are passed over.
        const GROUP: u32 = 8;
        let mut after: Option<(u32, B)> = None;
        for (position, unit) in (from..to).filter_map(|at| Some((at, layout.units[at as usize]?))) {
            let bit = 1u64 << (position % 64);
            let group = position / GROUP;
            if let Some((_, after)) = after.take_if(|after| after.0 != group) {
                self.b.end(End::Jump(after), after);
            }
            let left = (to - position).min(GROUP - position % GROUP);
            if after.is_none() && left > 2 {
                let (some, none) = (self.b.block(), self.b.block());
                let any = self.b.and(dirty.into(), C(((1 << left) - 1) << (position % 64)));
                self.b.branch(Cond::Ne, any, C(0), some, none, some);
                after = Some((group, none));
            }
            if layout.idle[unit as usize] {
                continue;
            }
            let (evaluate, evaluated, next) = (self.b.block(), self.b.block(), self.b.block());
            let this = self.b.and(dirty.into(), C(bit));
            self.b.branch(Cond::Ne, this, C(0), evaluate, next, evaluate);
            self.forget_all();
            let later = members & !(bit | (bit - 1));
            self.marks = Some(Marks { word, dirty, later });
            let calls = self.b.calls;
            self.unit(unit, Exit::Jump(evaluated))?;
            self.marks = None;
            self.b.at = evaluated;
            if self.b.calls > calls && later != 0 {
                // Others may have marked some, too.
                let more = self.b.var();
                self.take_dirty(word, later, more);
                self.b.emit(Inst::Bin { op: Bin::Or, dst: dirty, a: dirty.into(), b: more.into() });
            }
            self.b.end(End::Jump(next), next);
        }
        if let Some((_, after)) = after {
            self.b.end(End::Jump(after), after);
        }
        self.b.end(End::Jump(done), done);
        Ok(())
    }

    /// Takes some of the dirty units out of a word.
    fn take_dirty(&mut self, word: u32, units: u64, out: V) {
        let set = self.b.load(context(word));
        let dirty = self.b.and(set, C(units));
        self.b.copy(out, dirty);
        let rest = self.b.and(set, C(!units));
        self.b.store(context(word), rest);
    }

    /// Evaluates a unit, and goes on at `exit`.
    fn unit(&mut self, unit: u32, exit: Exit) -> Result<(), Failure> {
        let design = self.design;
        match &design.network.units[unit as usize].kind {
            UnitKind::Connections(drives) => {
                let needed = |drive: &&DriveId| !self.layout.unread[drive.index()];
                let drives: Vec<DriveId> = drives.iter().filter(needed).copied().collect();
                self.connection_versions(&drives, |lower| {
                    let mut rest = &drives[..];
                    while let [first, others @ ..] = rest {
                        let run = lower.adjacent(rest);
                        let after = &rest[run.len()..];
                        if run.len() > 1 && lower.connect_adjacent(run)? {
                            rest = after;
                        } else {
                            lower.connection(*first)?;
                            rest = others;
                        }
                    }
                    lower.go(exit);
                    Ok(())
                })?;
            }
            UnitKind::Combinational(index) => {
                let info = &design.combinationals[*index as usize];
                let frame = Some(self.layout.combinational_frames[*index as usize]);
                // Each evaluation is a new run of the body, unless it goes on after a call.
                let code = &design.bodies[info.body.index()];
                let allocates = code.blocks.iter().flat_map(|b| &b.insts).any(|i| i.kind == K::LlvmAlloca);
                // The kernel ends them itself if it attends to the unit.
                let allocates = allocates && !self.is_attended(unit);
                self.versions(info.body, &info.captures, |lower| {
                    lower.settling(unit, info.body, &info.captures);
                    if allocates {
                        // Its blocks of memory end with each evaluation.
                        let held = lower.b.call(Callout::Blocks, C(u64::MAX));
                        let done = Exit::Jump(lower.b.block());
                        lower.body(info.body, &info.captures, frame, &info.results, done, false)?;
                        if let Exit::Jump(done) = done {
                            lower.b.at = done;
                        }
                        lower.b.emit(Inst::Call {
                            callee: Callee::Callout(Callout::Blocks),
                            arg: held.into(),
                            dst: None,
                        });
                        lower.go(exit);
                    } else {
                        lower.body(info.body, &info.captures, frame, &info.results, exit, false)?;
                    }
                    lower.overlay.clear();
                    Ok(())
                })?;
            }
            UnitKind::Process(process) => {
                let info = &design.processes[process.index()];
                let frame = Some(self.layout.process_frames[process.index()]);
                self.versions(info.body, &info.captures, |lower| {
                    lower.settling(unit, info.body, &info.captures);
                    lower.body(info.body, &info.captures, frame, &info.results, exit, false)?;
                    lower.overlay.clear();
                    Ok(())
                })?;
            }
            UnitKind::Clock(sink) => {
                match &design.sinks[*sink as usize] {
                    Sink::ClockGate { clock, enables, latch } => {
                        let clock = self.flag(*clock)?;
                        let mut enabled = C(0);
                        for enable in enables {
                            let enable = self.flag(*enable)?;
                            enabled = self.b.or(enabled, enable);
                        }
                        let (low, done) = (self.b.block(), self.b.block());
                        self.b.branch(Cond::Eq, clock, C(0), low, done, low);
                        self.write_whole(*latch, &Val::Bits(Bits::word(1, enabled)));
                        self.b.end(End::Jump(done), done);
                    }
                    Sink::ClockDivider { clock, counter } => self.divider(*sink, *clock, *counter)?,
                    _ => {}
                }
                self.go(exit);
            }
        }
        Ok(())
    }

    /// Counts rising edges of a clock, from when all processes have started.
    fn divider(&mut self, sink: u32, clock: Gv, counter: SigId) -> Result<(), Failure> {
        let done = self.b.block();
        let clock = self.flag(clock)?;
        self.edge_or(Edge::Pos, clock, self.layout.clocks[sink as usize], done);
        let started = self.b.load(context(header::STARTED));
        let on = self.b.block();
        self.b.branch(Cond::Ne, started, C(0), on, done, on);
        let content = self.signal_content(counter);
        if let Val::Bits(bits) = &content {
            let words = bits.words(&mut self.b);
            let one = (0..words.len()).map(|i| C(u64::from(i == 0))).collect();
            let next = super::arith::add(&mut self.b, &words, &one, bits.width);
            self.write_whole(counter, &super::value::words(bits.width, next));
        }
        self.b.end(End::Jump(done), done);
        Ok(())
    }

    fn go(&mut self, exit: Exit) {
        let next = self.b.block();
        match exit {
            Exit::Jump(to) | Exit::Inline(to) => self.b.end(End::Jump(to), next),
            Exit::Return => self.b.finish(Status::Suspended, next),
        }
    }

    fn is_attended(&self, unit: u32) -> bool {
        self.layout.attended[self.layout.position[unit as usize] as usize]
    }

    /// Gets ready to run code that settles: its budget, and variables for what it writes.
    fn settling(&mut self, unit: u32, body: BodyId, captures: &[Gv]) {
        let design = self.design;
        let code = &design.bodies[body.index()];
        let loops = code.blocks.iter().enumerate().any(|(b, block)| {
            block.term.edges().iter().any(|e| e.block as usize <= b)
                || block.insts.iter().any(|i| kernel::layout::is_call(i.kind))
        });
        self.laid = self.layout.bodies[body.index()].laid;
        if loops && !self.is_attended(unit) {
            self.b.store(context(header::SPENT), C(0));
            self.b.store(context(header::BUDGET), C(self.layout.first_slice));
        }
        let drives = code.blocks.iter().flat_map(|b| &b.insts).filter(|i| i.kind == K::LlhdDrv && !self.laid);
        let written: BTreeSet<SigId> =
            drives.filter_map(|inst| kernel::layout::root(design, code, captures, inst.args[0])).collect();
        for signal in written {
            let ty = design.signals[signal.index()].ty;
            let place = self.signal_place(signal);
            let variables = self.fresh(ty, place);
            let content = self.fetch(place, ty);
            self.assign(&variables, ty, &content);
            self.overlay.insert(signal, variables);
        }
    }

    /// Those of these connections, from the first one on, that write windows next to each other, one after another or one before another,
    /// each of them the only writer, with values that do not depend on what they write.
    fn adjacent(&self, drives: &[DriveId]) -> Vec<Window> {
        let graph = kernel::layout::graph(self.design);
        let mut run: Vec<Window> = Vec::new();
        let (mut from, mut to) = (0, 0);
        for drive in drives {
            let info = &self.design.drives[drive.index()];
            let window = kernel::layout::static_window(self.design, info.target);
            let Some((signal, low, width)) = window.filter(|_| self.layout.direct[drive.index()]) else {
                break;
            };
            let high = low + width;
            match run.first() {
                Some(first) if first.signal != signal || low != to && high != from => break,
                Some(_) => (from, to) = (from.min(low), to.max(high)),
                None => (from, to) = (low, high),
            }
            let reads = || graph.observe(self.value(*drive)).signals.iter().any(|(read, _)| *read == signal);
            // Of one alone, it does not matter.
            if to - from > ADJACENT || drives.len() > 1 && reads() {
                break;
            }
            run.push(Window { low, signal, value: self.value(*drive) });
        }
        run
    }

    /// Connections that are [adjacent](Lower::adjacent): what they write is put together, compared and written once. False if there
    /// is no short way.
    fn connect_adjacent(&mut self, mut windows: Vec<Window>) -> Result<bool, Failure> {
        windows.sort_unstable_by_key(|window| window.low);
        let Window { signal, low: from, .. } = windows[0];
        let mut all = Words::new();
        let mut width = 0;
        for window in windows {
            let Val::Bits(bits) = self.graph(window.value)? else { return Ok(false) };
            for (word, at) in bits.words(&mut self.b).into_iter().zip((width..).step_by(64)) {
                let (index, shift) = ((at / 64) as usize, at % 64);
                all.resize(index + 1, C(0));
                let low = self.b.shl(word, shift);
                all[index] = self.b.or(all[index], low);
                if shift > 0 {
                    let high = self.b.shr(word, 64 - shift);
                    all.push(high);
                }
            }
            width += bits.width;
            all.truncate(width.div_ceil(64) as usize);
        }
        let Val::Bits(bits) = super::value::words(width, all) else { return Ok(false) };
        let written = self.write_now(signal, Low::At(from), &bits);
        self.forget(signal);
        Ok(written)
    }

    /// A connection that is the only writer of its whole target writes it whenever it is evaluated: the target is what
    /// it was at the last evaluation.
    fn connection(&mut self, drive: DriveId) -> Result<(), Failure> {
        let info = &self.design.drives[drive.index()];
        if self.layout.direct[drive.index()] {
            if self.connect_parts(drive)? {
                return Ok(());
            }
            let (target, value) = (self.graph(info.target)?, self.graph(self.value(drive))?);
            if let (Val::Ref(Ref::Static { root: Root::Signal(signal), low, .. }), Val::Bits(bits)) =
                (&target, &value)
                && self.write_now(*signal, *low, bits)
            {
                self.forget(*signal);
                return Ok(());
            }
        }
        let inline = !info.resolved || self.layout.sole[drive.index()];
        if self.connect_large(drive, info)? || inline && self.connect_inline(drive, info)? {
            return Ok(());
        }
        self.call_drive(drive, info, Callout::Connect)?;
        self.forget_all();
        Ok(())
    }

    /// A direct connection of a wide value that is put together from others: each of them is written where it belongs, and what is
    /// wide is nowhere. False if there is no short way.
    fn connect_parts(&mut self, drive: DriveId) -> Result<bool, Failure> {
        let Some(parts) = self.parts(drive) else { return Ok(false) };
        let large = self.layout.signals[parts[0].signal.index()].class.words() > LARGE;
        let mut rest = &parts[..];
        while let [first, ..] = rest {
            let (mut count, mut to) = (0, first.low);
            for part in rest {
                let high = part.low + self.width(self.design.values[part.value.index()].ty);
                let fits = match large {
                    true => first.low / 64 == (high - 1) / 64,
                    false => high - first.low <= ADJACENT,
                };
                if part.low != to || count > 0 && !fits {
                    break;
                }
                (count, to) = (count + 1, high);
            }
            if !self.connect_adjacent(rest[..count].to_vec())? {
                return Ok(false);
            }
            rest = &rest[count..];
        }
        Ok(true)
    }

    /// The parts of a wide value that a connection writes, from the lowest on; none if it is not put together, or depends on what it
    /// writes.
    fn parts(&self, drive: DriveId) -> Option<Vec<Window>> {
        let (design, value) = (self.design, self.value(drive));
        let (signal, low, width) =
            kernel::layout::static_window(design, design.drives[drive.index()].target)?;
        let reads = || kernel::layout::graph(design).observe(value).signals;
        if !is_wide(width) || reads().iter().any(|(read, _)| *read == signal) {
            return None;
        }
        let mut parts = Vec::new();
        let mut left = vec![(low, value)];
        while let Some((mut low, value)) = left.pop() {
            match self.width(design.values[value.index()].ty) {
                0 => {}
                width if is_wide(width) => {
                    let GraphDef::Node(node, _) = design.values[value.index()].def else { return None };
                    let inst = &design.nodes[node.index()];
                    let created = [K::CombConcat, K::HwStructCreate, K::HwArrayCreate, K::HwArrayConcat];
                    if !created.contains(&inst.kind) {
                        return None;
                    }
                    // The last operand is the lowest part.
                    for (arg, ty) in inst.args.iter().zip(&inst.arg_types).rev() {
                        let Arg::Graph(part) = *arg else { return None };
                        left.push((low, part));
                        low += self.width(*ty);
                    }
                }
                _ => parts.push(Window { signal, low, value }),
            }
        }
        parts.sort_unstable_by_key(|part| part.low);
        (!parts.is_empty()).then_some(parts)
    }

    /// What a drive is evaluated from.
    fn value(&self, drive: DriveId) -> Gv {
        self.layout.values[drive.index()]
    }

    /// A connection of a whole large signal to another; false if it is none.
    fn connect_large(&mut self, drive: DriveId, info: &Drive) -> Result<bool, Failure> {
        let (GraphDef::Content(from), GraphDef::Ref(to), Some(_)) = (
            self.design.values[info.value.index()].def,
            self.design.values[info.target.index()].def,
            self.layout.copies[drive.index()],
        ) else {
            return Ok(false);
        };
        let enable = match info.enable {
            Some(enable) => self.flag(enable)?,
            None => C(1),
        };
        self.copy_large(drive, (from, to), enable);
        Ok(true)
    }

    /// A connection of a known window that others may write, too: writes it when its value or enable changed; a net of which it is
    /// the only driver is Z when it is disabled. False if there is no short way.
    fn connect_inline(&mut self, drive: DriveId, info: &Drive) -> Result<bool, Failure> {
        let Some((signal, low, width)) = self.known_window(info)? else { return Ok(false) };
        let layout = &self.layout.signals[signal.index()];
        if layout.large && low / 64 != (low + width - 1) / 64
            || layout.forcible
            || !self.is_bits(self.content_type(signal))
        {
            return Ok(false);
        }
        let Val::Bits(bits) = self.graph(self.value(drive))? else { return Ok(false) };
        let enable = match info.enable {
            Some(enable) => self.flag(enable)?,
            None => C(1),
        };
        let mut words = bits.words(&mut self.b);
        let done = self.note_last(drive, &words, enable, info.resolved);
        if info.resolved {
            for (word, low) in words.iter_mut().zip((0..width).step_by(64)) {
                *word = self.b.select(enable, *word, C(super::value::mask((width - low).min(64))));
            }
        }
        let Val::Bits(bits) = super::value::words(width, words) else { return Ok(false) };
        if !self.write_now(signal, Low::At(low), &bits) {
            return Err(Failure::Unsupported("first_op:llhd.drv".to_owned()));
        }
        self.b.end(End::Jump(done), done);
        self.forget(signal);
        Ok(true)
    }

    /// What a drive writes, if that is a window of a signal that is known, wholly inside, and not wide: the signal, the lowest bit,
    /// the width.
    fn known_window(&mut self, info: &Drive) -> Result<Option<(SigId, u64, u64)>, Failure> {
        let Val::Ref(Ref::Static { root: Root::Signal(signal), low: Low::At(low), width, valid }) =
            self.graph(info.target)?
        else {
            return Ok(None);
        };
        let inside = valid.0 <= low && low + width <= valid.1 && width > 0 && !is_wide(width);
        Ok(inside.then_some((signal, low, width)))
    }

    /// Keeps value and enable of a drive. Goes on where they are others than at its last evaluation and it is enabled, or that does
    /// not matter; else where it returns.
    fn note_last(&mut self, drive: DriveId, words: &[Operand], enable: Operand, always: bool) -> B {
        let state = self.b.add(enable, C(1));
        let last = self.layout.last[drive.index()];
        let old = self.b.load(context(last));
        let mut differs = self.b.xor(old, state);
        for (word, at) in words.iter().zip(last + 1..) {
            let old = self.b.load(context(at));
            let d = self.b.xor(old, *word);
            differs = self.b.or(differs, d);
        }
        let (changed, write, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.branch(Cond::Ne, differs, C(0), changed, done, changed);
        self.b.store(context(last), state);
        for (word, at) in words.iter().zip(last + 1..) {
            self.b.store(context(at), *word);
        }
        let enable = if always { C(1) } else { enable };
        self.b.branch(Cond::Ne, enable, C(0), write, done, write);
        done
    }

    /// A drive of the graph of a known window in the next delta, when its value or enable changed. False if it is none.
    fn delay_inline(&mut self, drive: DriveId, info: &Drive) -> Result<bool, Failure> {
        let next = Time { fs: 0, delta: 1, epsilon: 0 };
        if info.resolved || info.delay != Delay::Constant(next) {
            return Ok(false);
        }
        let Some((signal, low, width)) = self.known_window(info)? else { return Ok(false) };
        if !self.is_bits(self.content_type(signal)) {
            return Ok(false);
        }
        let Val::Bits(bits) = self.graph(self.value(drive))? else { return Ok(false) };
        let enable = match info.enable {
            Some(enable) => self.flag(enable)?,
            None => C(1),
        };
        let words = bits.words(&mut self.b);
        let done = self.note_last(drive, &words, enable, false);
        if !self.write_next(signal, Low::At(low), &super::value::words(width, words), None) {
            return Err(Failure::Unsupported("first_op:llhd.drv".to_owned()));
        }
        self.b.end(End::Jump(done), done);
        Ok(true)
    }

    fn content_type(&self, signal: SigId) -> ir::design::ty::TyId {
        self.design.signals[signal.index()].ty
    }

    fn call_drive(&mut self, drive: DriveId, info: &Drive, callout: Callout) -> Result<(), Failure> {
        let value = self.graph(self.value(drive))?;
        let enable = match info.enable {
            Some(enable) => self.flag(enable)?,
            None => C(1),
        };
        let delay = match info.delay {
            Delay::Value(delay) => Some(self.graph(delay)?),
            _ => None,
        };
        let mut word = self.hand_over(0, self.design.values[info.value.index()].ty, &value);
        let to = self.scratch(word);
        self.b.store(to, enable);
        word += 1;
        if let Some(Val::Time(fs, steps)) = delay {
            let to = self.scratch(word);
            self.b.store(to, fs);
            let to = self.scratch(word + 1);
            self.b.store(to, steps);
        }
        self.b.call_or_stop(callout, C(u64::from(drive.0)));
        Ok(())
    }

    /// A boolean of the graph.
    fn flag(&mut self, gv: Gv) -> Result<Operand, Failure> {
        match self.graph(gv)? {
            Val::Bits(bits) => Ok(bits.slice(&mut self.b, 0, 1).single(&mut self.b)),
            _ => Err(Failure::Unsupported("first_op:flag".to_owned())),
        }
    }

    // ---- reactions --------------------------------------------------------------------------------------------------

    pub(super) fn reaction(&mut self, index: u32) -> Result<(), Failure> {
        let (design, layout) = (self.design, self.layout);
        match &layout.reactions[index as usize] {
            Reaction::Drive(drive) => {
                let (id, info) = (DriveId(*drive), &design.drives[*drive as usize]);
                if !self.delay_inline(id, info)? {
                    self.call_drive(id, info, Callout::Delayed)?;
                }
            }
            Reaction::Registers(sinks) => self.registers(index, sinks)?,
            Reaction::Sink(sink) => match &design.sinks[*sink as usize] {
                Sink::Write(port) => self.write_port(index, *sink, port)?,
                Sink::Check(check) => {
                    let Some((edge, clock)) = check.clock else { return Ok(()) };
                    let done = self.b.block();
                    let clock = self.flag(clock)?;
                    self.edge_or(edge, clock, layout.clocks[*sink as usize], done);
                    let enable = match check.enable {
                        Some(enable) => self.flag(enable)?,
                        None => C(1),
                    };
                    let property = self.flag(check.property)?;
                    let (first, second) = (self.scratch(0), self.scratch(1));
                    self.b.store(first, enable);
                    self.b.store(second, property);
                    self.b.call_or_stop(Callout::React, C(u64::from(index)));
                    self.b.end(End::Jump(done), done);
                }
                _ => {}
            },
            Reaction::Trigger(process) => {
                let ProcessKind::Triggered { edge, trigger, condition, inputs } =
                    &design.processes[*process as usize].kind
                else {
                    return Ok(());
                };
                let done = self.b.block();
                let now = self.flag(*trigger)?;
                self.edge_or(*edge, now, layout.triggers[*process as usize], done);
                if let Some(condition) = condition {
                    let condition = self.flag(*condition)?;
                    let on = self.b.block();
                    self.b.branch(Cond::Ne, condition, C(0), on, done, on);
                }
                let mut word = 0;
                let mut values = Vec::new();
                for input in inputs {
                    values.push((design.values[input.index()].ty, self.graph(*input)?));
                }
                for (ty, value) in &values {
                    word += self.hand_over(word, *ty, value);
                }
                self.b.call_or_stop(Callout::React, C(u64::from(index)));
                self.b.end(End::Jump(done), done);
            }
        }
        let end = self.b.block();
        self.b.finish(Status::Suspended, end);
        Ok(())
    }

    /// Keeps a clock, and goes to `otherwise` unless it shows the edge.
    fn edge_or(&mut self, edge: Edge, now: Operand, place: u32, otherwise: B) {
        let old = self.b.load(context(place));
        self.b.store(context(place), now);
        let shows = match edge {
            Edge::Pos => {
                let low = self.b.xor(old, C(1));
                self.b.and(low, now)
            }
            Edge::Neg => {
                let low = self.b.xor(now, C(1));
                self.b.and(old, low)
            }
            Edge::Both => self.b.xor(old, now),
        };
        let on = self.b.block();
        self.b.branch(Cond::Ne, shows, C(0), on, otherwise, on);
    }

    fn registers(&mut self, index: u32, sinks: &[u32]) -> Result<(), Failure> {
        let design = self.design;
        let list: Vec<&Register> = sinks
            .iter()
            .filter_map(|s| match &design.sinks[*s as usize] {
                Sink::Register(register) => Some(register),
                _ => None,
            })
            .collect();
        let Some(first) = list.first() else { return Ok(()) };
        let committed = self.layout.committed(design, index);
        self.commit_registers(&committed);
        let done = self.b.block();
        let clock = self.flag(first.clock)?;
        let place = self.layout.clocks[sinks[0] as usize];
        let reset = first.reset.filter(|_| first.asynchronous).map(|r| r.0);
        if let Some(reset) = reset {
            // While the reset is 1, all have their reset values, whatever the clock does.
            let active = self.flag(reset)?;
            let old = self.b.load(context(place));
            self.b.store(context(place), clock);
            let low = self.b.xor(old, C(1));
            let rises = self.b.and(low, clock);
            let (held, free) = (self.b.block(), self.b.block());
            self.b.branch(Cond::Ne, active, C(0), held, free, held);
            let cache = self.cache.clone();
            let room = self.room;
            for register in &list {
                if let Some((_, value)) = register.reset {
                    let value = self.graph(value)?;
                    self.update(register.output, &value)?;
                }
            }
            self.b.end(End::Jump(done), free);
            self.cache = cache;
            self.room = room;
            let on = self.b.block();
            self.b.branch(Cond::Ne, rises, C(0), on, done, on);
        } else {
            self.edge_or(Edge::Pos, clock, place, done);
        }
        let words = |r: &&Register| self.layout.signals[r.output.index()].class.words() + 1;
        let words = list.iter().map(words).sum();
        self.reserve(words);
        let mut rest = &list[..];
        while let [register, others @ ..] = rest {
            if committed.first() == Some(&register.output) {
                let (these, others) = rest.split_at(committed.len());
                self.issue_commit(index, these)?;
                rest = others;
            } else {
                self.register(register)?;
                rest = others;
            }
        }
        self.b.end(End::Jump(done), done);
        Ok(())
    }

    /// The event of registers that are committed, whose room is reserved.
    fn issue_commit(&mut self, reaction: u32, registers: &[&Register]) -> Result<(), Failure> {
        let signal = registers[0].output;
        let width = self.width(self.content_type(signal));
        let write = Write {
            signal,
            low: 0,
            width,
            kept: None,
            moving: false,
            then: Box::default(),
            commits: Some(reaction),
        };
        let words = |r: &&Register| self.layout.signals[r.output.index()].class.words();
        let mut to = self.commit_event(write, registers.iter().map(words).sum());
        for register in registers {
            let Val::Bits(bits) = self.next_content(register)?.0 else {
                return Err(Failure::Unsupported("first_op:seq.compreg of a type without bits".to_owned()));
            };
            for word in bits.words(&mut self.b) {
                self.b.store(to, word);
                to = offset(to, 1);
            }
        }
        Ok(())
    }

    /// With what registers that are committed become, writes that, and does nothing else.
    fn commit_registers(&mut self, committed: &[SigId]) {
        if committed.is_empty() {
            return;
        }
        let (writes, reacts) = (self.b.block(), self.b.block());
        let values = self.b.load(context(header::COMMIT));
        self.b.branch(Cond::Ne, values, C(0), writes, reacts, writes);
        self.b.store(context(header::COMMIT), C(0));
        let (from, changes) = (self.b.var(), self.b.var());
        self.b.copy(from, values);
        self.b.copy(changes, C(0));
        self.gather(committed);
        let mut at = Mem { base: Base::Outside(from), word: 0, index: None };
        for signal in committed {
            let place = self.signal_place(*signal);
            let (changed, next) = (self.b.block(), self.b.block());
            let words = 0..self.layout.signals[signal.index()].class.words();
            let new: Words = words.clone().map(|word| self.b.load(offset(at, word))).collect();
            let old: Words = words.clone().map(|word| self.b.load(offset(place, word))).collect();
            self.if_other(&old, &new, changed, next);
            at = offset(at, words.end);
            new.iter().zip(words).for_each(|(new, word)| self.b.store(offset(place, word), *new));
            self.b.emit(Inst::Bin { op: Bin::Add, dst: changes, a: changes.into(), b: C(1) });
            self.mark(*signal, C(0));
            self.b.end(End::Jump(next), next);
        }
        for (word, bits) in std::mem::take(&mut self.gathered) {
            let mem = context(word);
            let before = self.b.load(mem);
            let after = self.b.or(before, bits.into());
            self.b.store(mem, after);
        }
        self.add_to(header::CHANGES, changes.into());
        self.add_to(header::EVENTS, C(committed.len() as u64));
        self.b.finish(Status::Suspended, reacts);
    }

    /// What several of these signals mark in one word is marked in a variable first: each mark would wait for the word to come back
    /// from the one before.
    fn gather(&mut self, signals: &[SigId]) {
        let mut count: BTreeMap<u32, u32> = BTreeMap::new();
        for (word, _) in signals.iter().flat_map(|signal| &self.layout.signals[signal.index()].fanout) {
            *count.entry(*word).or_default() += 1;
        }
        for (word, _) in count.into_iter().filter(|(_, count)| *count > 1) {
            let bits = self.b.var();
            self.b.copy(bits, C(0));
            self.gathered.insert(word, bits);
        }
    }

    /// What a narrow register becomes at its edge, and whether it is written.
    fn next_content(&mut self, register: &Register) -> Result<(Val, Operand), Failure> {
        let ty = self.content_type(register.output);
        let reset = register.reset.filter(|_| !register.asynchronous);
        let mut value = self.graph(register.next)?;
        let mut writes = match register.enable {
            Some(enable) => self.flag(enable)?,
            None => C(1),
        };
        if let Some((reset, held)) = reset {
            let active = self.flag(reset)?;
            let held = self.graph(held)?;
            if let (Val::Bits(held), Val::Bits(next)) = (&held, &value) {
                let (held, next) = (held.words(&mut self.b), next.words(&mut self.b));
                let words = held.iter().zip(&next).map(|(h, n)| self.b.select(active, *h, *n)).collect();
                value = super::value::words(self.width(ty), words);
            }
            writes = self.b.or(writes, active);
        }
        Ok((value, writes))
    }

    /// A register at its edge.
    fn register(&mut self, register: &Register) -> Result<(), Failure> {
        let ty = self.design.signals[register.output.index()].ty;
        let done = self.b.block();
        let reset = register.reset.filter(|_| !register.asynchronous);
        let narrow = self.is_bits(ty) && !self.types().width(ty).is_some_and(is_wide);
        if !narrow {
            // What is wide is written on the way that needs it.
            let cache = self.cache.clone();
            if let Some((reset, value)) = reset {
                let active = self.flag(reset)?;
                let (held, free) = (self.b.block(), self.b.block());
                self.b.branch(Cond::Ne, active, C(0), held, free, held);
                let value = self.graph(value)?;
                self.update(register.output, &value)?;
                self.b.end(End::Jump(done), free);
                self.cache = cache.clone();
            }
            if let Some(enable) = register.enable {
                let enabled = self.flag(enable)?;
                let on = self.b.block();
                self.b.branch(Cond::Ne, enabled, C(0), on, done, on);
            }
            let value = self.graph(register.next)?;
            self.update(register.output, &value)?;
            self.b.end(End::Jump(done), done);
            self.cache = cache;
            return Ok(());
        }
        let (value, writes) = self.next_content(register)?;
        let on = self.b.block();
        self.b.branch(Cond::Ne, writes, C(0), on, done, on);
        self.update(register.output, &value)?;
        self.b.end(End::Jump(done), done);
        Ok(())
    }

    /// New content of a register in the next delta.
    fn update(&mut self, signal: SigId, value: &Val) -> Result<(), Failure> {
        if self.write_next(signal, Low::At(0), value, None) {
            return Ok(());
        }
        Err(Failure::Unsupported("first_op:seq.compreg of a type without bits".to_owned()))
    }

    fn write_port(&mut self, index: u32, sink: u32, port: &WritePort) -> Result<(), Failure> {
        let done = self.b.block();
        let clock = self.flag(port.clock)?;
        self.edge_or(Edge::Pos, clock, self.layout.clocks[sink as usize], done);
        if let Some(enable) = port.enable {
            let enable = self.flag(enable)?;
            let on = self.b.block();
            self.b.branch(Cond::Ne, enable, C(0), on, done, on);
        }
        let address = self.graph(port.address)?;
        let data = self.graph(port.data)?;
        let ty = self.design.signals[port.memory.index()].ty;
        if let (Val::Bits(address), Val::Bits(word), None) = (&address, &data, port.mask)
            && let ir::design::ty::Ty::Array { len, .. } = *self.types().kind(ty)
            && let Some((address, within)) = self.index(address, len)
        {
            // An address out of range writes nothing, and makes no event.
            let inside = self.b.block();
            self.b.branch(Cond::Ne, within, C(0), inside, done, inside);
            let low = Low::Element { base: 0, index: address, stride: word.width, within: C(1) };
            if self.write_next(port.memory, low, &data, None) {
                self.b.end(End::Jump(done), done);
                return Ok(());
            }
        }
        let mask = port.mask.map(|m| self.graph(m.0)).transpose()?;
        let ty = |gv: Gv| self.design.values[gv.index()].ty;
        let (address_ty, data_ty, mask_ty) = (ty(port.address), ty(port.data), port.mask.map(|m| ty(m.0)));
        let mut word = self.hand_over(0, address_ty, &address);
        word += self.hand_over(word, data_ty, &data);
        if let (Some(ty), Some(mask)) = (mask_ty, mask) {
            self.hand_over(word, ty, &mask);
        }
        self.b.call_or_stop(Callout::React, C(u64::from(index)));
        self.b.end(End::Jump(done), done);
        Ok(())
    }
}
