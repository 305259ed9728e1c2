//! What a procedure does: assignments, waits, calls, and how it ends.

use super::lower::{Around, Lower, Lowered};
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::module::{BlockId, OpId, ValueDef, ValueId};
use crate::ops::OpKind;

/// The edges of `moore.detect_event`, as the dialect counts.
mod edge {
    pub(super) const ANY: u32 = 0;
    pub(super) const POSEDGE: u32 = 1;
    pub(super) const NEGEDGE: u32 = 2;
}

impl Lower<'_> {
    /// Lowers an assignment; `false` if it is none.
    pub(super) fn assignment(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let operands = self.b.ir.operands(op).to_vec();
        let kind = self.b.ir.kind(op);
        match kind {
            K::MooreAssign | K::MooreDelayedAssign => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let value = self.arg(operands[1]);
                let value = self.fit_target(operands[0], value, op);
                spec::rule!("moore.assign");
                if kind == K::MooreAssign && self.is_inout(&operands) {
                    // What the net inside is driven with, drives the one outside, too.
                    let port = self.b.ir.operands(self.defining(operands[1]).unwrap_or(op))[0];
                    let width = self.referred(port, op).and_then(|s| s.bits()).unwrap_or(0);
                    let Some(outside) = self.target(port, op) else { return true };
                    self.connect(op, "short", (target, outside), width, None);
                } else if kind == K::MooreAssign {
                    self.continuous(target, value, None);
                } else {
                    let delay = self.arg(operands[2]);
                    let ty = self.b.ir.value_type(value);
                    let late = self.delayed(op, value, ty, &[delay]);
                    self.continuous(target, late, None);
                }
            }
            K::MooreBlockingAssign | K::MooreNonblockingAssign | K::MooreDelayedNonblockingAssign => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let value = self.arg(operands[1]);
                let value = self.fit_target(operands[0], value, op);
                spec::rule!("moore.procedural");
                let time = match kind {
                    K::MooreBlockingAssign => self.b.constant_time(0, 0, 1),
                    K::MooreNonblockingAssign => self.b.constant_time(0, 1, 0),
                    _ => {
                        let delay = self.arg(operands[2]);
                        self.nonblocking_delay(delay)
                    }
                };
                let root = self.root(operands[0]);
                match kind {
                    K::MooreBlockingAssign => self.telling(root, op, |this| this.write(target, value, time)),
                    _ => self.write(target, value, time),
                }
            }
            _ => return false,
        }
        true
    }

    /// Whether an assignment makes a net the inside of an inout port: it assigns all that an argument of the module refers to
    /// to a net (23.3.3.7).
    fn is_inout(&self, operands: &[ValueId]) -> bool {
        let is = |value, kind| self.defining(value).is_some_and(|op| self.b.ir.kind(op) == kind);
        let (Around::Graph, true, true) =
            (self.around, is(operands[0], OpKind::MooreNet), is(operands[1], OpKind::MooreRead))
        else {
            return false;
        };
        let port = self.defining(operands[1]).map(|read| self.b.ir.operands(read)[0]);
        port.is_some_and(|port| {
            let argument = matches!(self.b.ir.value(port).def, ValueDef::Argument(..));
            argument && self.b.ir.value_type(port) == self.b.ir.value_type(operands[0])
        })
    }

    /// The operation whose result a value is.
    fn defining(&self, value: ValueId) -> Option<OpId> {
        match self.b.ir.value(value).def {
            ValueDef::Result(op, _) => Some(op),
            ValueDef::Argument(..) => None,
        }
    }

    /// A value as a target of this reference type holds it.
    fn fit_target(&mut self, reference: ValueId, value: ValueId, op: OpId) -> ValueId {
        let Some(shape) = self.referred(reference, op) else { return value };
        let ty = self.core(&shape);
        self.fit(value, ty)
    }

    /// Femtoseconds as a time.
    pub(super) fn delay(&mut self, fs: ValueId) -> ValueId {
        if let Some(fs) = self.constant_fs(fs) {
            return self.b.constant_time(fs, 0, 0);
        }
        let ty = self.b.time();
        self.b.value(OpKind::LlhdIntToTime, &[fs], ty)
    }

    /// The delay of a nonblocking assignment: of zero femtoseconds it is one delta step.
    fn nonblocking_delay(&mut self, fs: ValueId) -> ValueId {
        if let Some(fs) = self.constant_fs(fs) {
            return if fs == 0 { self.b.constant_time(0, 1, 0) } else { self.b.constant_time(fs, 0, 0) };
        }
        let time = self.delay(fs);
        let delta = self.b.constant_time(0, 1, 0);
        let some = self.b.is_nonzero(fs);
        self.b.mux(some, time, delta)
    }

    /// The number that an `i64` is, if it is a constant.
    fn constant_fs(&self, value: ValueId) -> Option<u64> {
        let crate::module::ValueDef::Result(op, _) = self.b.ir.value(value).def else { return None };
        match self.b.ir.attr(op, "value") {
            Some(AttrKind::Integer { value, .. }) if self.b.ir.kind(op) == OpKind::HwConstant => {
                u64::try_from(value).ok()
            }
            _ => None,
        }
    }

    /// Lowers a statement; `false` if it is none.
    pub(super) fn statement(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let operands = self.b.ir.operands(op).to_vec();
        match self.b.ir.kind(op) {
            K::MooreWaitDelay => {
                let fs = self.arg(operands[0]);
                let time = self.delay(fs);
                let next = self.b.new_block();
                self.wait(&[], Some(time), next);
                self.b.at.block = next;
            }
            K::MooreWaitEvent => self.wait_event(op),
            K::MooreWaitLevel => self.wait_level(op),
            K::MooreConditional => self.conditional(op),
            K::MooreReturn | K::MooreComplete => self.leave(op),
            K::MooreUnreachable => {
                // The end of the simulation stands before it; a process that comes here all the same stops.
                self.stop();
            }
            K::MooreCallCoroutine => self.call(op),
            K::MooreBuiltinTime => {
                spec::rule!("moore.time");
                let (time, int) = (self.b.time(), self.b.int(64));
                let now = self.b.value(K::LlhdCurrentTime, &[], time);
                let fs = self.b.value(K::LlhdTimeToInt, &[now], int);
                self.define(op, 0, Lowered::Value(fs));
            }
            K::MooreBuiltinFinish => {
                spec::rule!("moore.end");
                let success = self.number(op, "exitCode") == 0;
                let success = self.b.int_attr(i32::from(success), 1);
                let quiet = self.b.int_attr(0, 1);
                self.b.add(K::SimTerminate, &[], &[], &[("success", success), ("verbose", quiet)]);
            }
            K::MooreBuiltinStop => {
                let verbose = self.b.int_attr(1, 1);
                self.b.add(K::SimPause, &[], &[], &[("verbose", verbose)]);
            }
            // How the end is announced is ours to say.
            K::MooreBuiltinFinishMessage => {}
            K::MooreAssert => self.assert(op),
            K::MooreBuiltinUrandomRange => return false,
            _ => return false,
        }
        true
    }

    /// Ends the code that is being lowered, without a value.
    fn stop(&mut self) {
        match self.around {
            Around::Function => {
                self.b.add(OpKind::UbUnreachable, &[], &[], &[]);
            }
            Around::Graph | Around::Yield => {}
            Around::Thread => self.end_thread(),
            _ => {
                self.b.add(OpKind::LlhdHalt, &[], &[], &[]);
            }
        }
    }

    /// The end of a procedure, thread, function or coroutine.
    pub(super) fn leave(&mut self, op: OpId) {
        let operands = self.b.ir.operands(op).to_vec();
        let values = self.args(&operands);
        match self.around {
            Around::Initial | Around::Final => {
                self.b.add(OpKind::LlhdHalt, &[], &[], &[]);
            }
            Around::Always(again) => self.b.jump(again),
            Around::Function => {
                self.b.add(OpKind::FuncReturn, &values, &[], &[]);
            }
            Around::Coroutine => {
                self.b.add(OpKind::LlhdReturn, &values, &[], &[]);
            }
            Around::Thread => self.end_thread(),
            Around::Graph | Around::Yield => {}
        }
    }

    /// `llhd.wait`, which goes on at `next`.
    pub(super) fn wait(&mut self, observed: &[ValueId], delay: Option<ValueId>, next: BlockId) {
        let mut operands: Vec<ValueId> = delay.into_iter().collect();
        operands.extend(observed);
        let sizes = self.b.segments(&[0, usize::from(delay.is_some()), observed.len(), 0]);
        self.b.branch(OpKind::LlhdWait, &operands, &[next], &[("operandSegmentSizes", sizes)]);
    }

    // ---- waiting for events ---------------------------------------------------------------------------------------

    /// Waits until one of the events has come: `before ─▶ wait ─▶ after ─▶ (an edge? on : before)`.
    fn wait_event(&mut self, op: OpId) {
        spec::rule!("moore.wait");
        let region = self.b.ir.body(op).to_vec();
        let (before, after, next) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        self.b.jump(before);

        self.b.at.block = before;
        let old: Vec<ValueId> = self.events(&region).into_iter().map(|e| e.input).collect();
        let mut observed = old.clone();
        let counter = self.counter(op);
        let count = counter.map(|counter| self.b.probe(counter));
        if self.counts_all(op) {
            observed.clear();
        }
        observed.extend(count);
        if region.iter().any(|op| self.b.ir.kind(*op).dialect() == "func") {
            // What a call reads is what it is given.
            for &inner in &region {
                if self.b.ir.kind(inner) == OpKind::MooreRead {
                    let result = self.b.ir.result(inner, 0);
                    observed.push(self.arg(result));
                }
            }
            observed.extend(self.references_read(&region));
        }
        self.at(op);
        self.wait(&observed, None, after);

        self.b.at.block = after;
        if self.wakes_by_events(&region) {
            // Who was woken saw a change: also the first of all, from before the network settled at time 0.
            self.b.jump(next);
            self.b.at.block = next;
            return;
        }
        let mut fires = self.fired(&region, old);
        self.at(op);
        if let (Some(counter), Some(old)) = (counter, count) {
            let now = self.b.probe(counter);
            let moved = self.same(old, now, false);
            fires = Some(match fires {
                Some(other) if !self.counts_all(op) => self.b.or(other, moved),
                _ => moved,
            });
        }
        match fires {
            Some(fires) => self.b.choose(fires, next, before),
            None => self.b.jump(before),
        }
        self.b.at.block = next;
    }

    /// Whether one of the events of a wait has come since its inputs were `old`.
    pub(super) fn fired(&mut self, region: &[OpId], old: Vec<ValueId>) -> Option<ValueId> {
        let events = self.events(region);
        let mut fires: Option<ValueId> = None;
        for (old, event) in old.into_iter().zip(events) {
            let mut fired = self.edge(event.edge, old, event.input);
            if let Some(condition) = event.condition {
                fired = self.b.and(fired, condition);
            }
            fires = Some(match fires {
                Some(other) => self.b.or(other, fired),
                None => fired,
            });
        }
        fires
    }

    /// Whether all that a wait observes are whole variables and nets, each change of which is an event.
    fn wakes_by_events(&self, region: &[OpId]) -> bool {
        let read = |value: ValueId| match self.b.ir.value(value).def {
            crate::module::ValueDef::Result(op, _) if region.contains(&op) => {
                self.b.ir.kind(op) == OpKind::MooreRead
                    && matches!(self.lowered(self.b.ir.operands(op)[0]), Some(Lowered::Ref(t)) if t.lens.is_none())
            }
            _ => false,
        };
        region.iter().all(|op| match self.b.ir.kind(*op) {
            OpKind::MooreRead => true,
            OpKind::MooreDetectEvent => {
                let operands = self.b.ir.operands(*op);
                self.enum_value(*op, "edge") == edge::ANY && operands.len() == 1 && read(operands[0])
            }
            _ => false,
        })
    }

    /// Lowers the body of a wait at the current place.
    pub(super) fn events(&mut self, region: &[OpId]) -> Vec<Event> {
        let mut events = Vec::new();
        for &op in region {
            if self.b.ir.kind(op) == OpKind::MooreDetectEvent {
                let operands = self.b.ir.operands(op).to_vec();
                let input = self.arg(operands[0]);
                // A value of the graph is what it is when it is read: what it was has to be kept.
                let input = if self.is_of_graph(input) { self.copy(input) } else { input };
                let condition = operands.get(1).map(|c| self.arg(*c));
                events.push(Event { edge: self.enum_value(op, "edge"), input, condition });
            } else {
                self.operation(op);
            }
        }
        events
    }

    /// Whether a value is one of the graph around a procedure.
    fn is_of_graph(&self, value: ValueId) -> bool {
        let block = match self.b.ir.value(value).def {
            crate::module::ValueDef::Result(op, _) => self.b.ir.op(op).parent,
            crate::module::ValueDef::Argument(block, _) => Some(block),
        };
        block.is_some() && block == self.module_block
    }

    /// Whether a value has changed as an edge says (IEEE 1800 9.4.2): of several bits the lowest decides.
    fn edge(&mut self, edge: u32, old: ValueId, new: ValueId) -> ValueId {
        if edge == edge::ANY || self.b.width_of(old) == 0 {
            return self.same(old, new, false);
        }
        let ((ov, ou), (nv, nu)) = (self.low_planes(old), self.low_planes(new));
        let rising = {
            // 0 to anything else, or unknown to 1
            let (was_0, is_0) = (self.zero(ov, ou), self.zero(nv, nu));
            let is_not_0 = self.b.not(is_0);
            let from_0 = self.b.and(was_0, is_not_0);
            let is_1 = self.one(nv, nu);
            let to_1 = self.b.and(ou, is_1);
            self.b.or(from_0, to_1)
        };
        if edge == edge::POSEDGE {
            return rising;
        }
        let falling = {
            let (was_1, is_1) = (self.one(ov, ou), self.one(nv, nu));
            let is_not_1 = self.b.not(is_1);
            let from_1 = self.b.and(was_1, is_not_1);
            let is_0 = self.zero(nv, nu);
            let to_0 = self.b.and(ou, is_0);
            self.b.or(from_1, to_0)
        };
        if edge == edge::NEGEDGE { falling } else { self.b.or(rising, falling) }
    }

    fn low_planes(&mut self, value: ValueId) -> (ValueId, ValueId) {
        let (value, unknown) = self.b.planes(value);
        (self.b.extract(value, 0, 1), self.b.extract(unknown, 0, 1))
    }

    fn zero(&mut self, value: ValueId, unknown: ValueId) -> ValueId {
        let any = self.b.or(value, unknown);
        self.b.not(any)
    }

    fn one(&mut self, value: ValueId, unknown: ValueId) -> ValueId {
        let known = self.b.not(unknown);
        self.b.and(value, known)
    }

    /// Goes on as soon as a condition holds: `check ─▶ (true? on : wait ─▶ check)`.
    fn wait_level(&mut self, op: OpId) {
        spec::rule!("moore.wait");
        let region = self.b.ir.body(op).to_vec();
        let (check, wait, next) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        self.b.jump(check);
        self.b.at.block = check;
        let (mut holds, mut observed): (Option<ValueId>, Vec<ValueId>) = (None, Vec::new());
        for &inner in &region {
            if self.b.ir.kind(inner) == OpKind::MooreDetectLevel {
                let condition = self.b.ir.operands(inner)[0];
                let condition = self.arg(condition);
                let (value, unknown) = self.b.planes(condition);
                let one = self.one(value, unknown);
                observed.push(condition);
                holds = Some(match holds {
                    Some(other) => self.b.or(other, one),
                    None => one,
                });
            } else {
                self.operation(inner);
            }
        }
        if region.iter().any(|op| self.b.ir.kind(*op) == OpKind::SvxTriggered) {
            // Whether an event has been triggered is seen by the event, not by the time.
            observed.retain(|value| self.is_of_graph(*value));
            observed.extend(self.references_read(&region));
        } else if region.iter().any(|op| self.b.ir.kind(*op).dialect() == "func") {
            observed.extend(self.references_read(&region));
        }
        self.at(op);
        match holds {
            Some(holds) => self.b.choose(holds, next, wait),
            None => self.b.jump(wait),
        }
        self.b.at.block = wait;
        self.wait(&observed, None, check);
        self.b.at.block = next;
    }

    /// The contents of the references that operations read or hand to calls.
    fn references_read(&mut self, ops: &[OpId]) -> Vec<ValueId> {
        let mut values = Vec::new();
        for &op in ops {
            for operand in self.b.ir.operands(op).to_vec() {
                if let Some(Lowered::Ref(target)) = self.lowered(operand) {
                    values.push(self.read(target));
                }
            }
        }
        values
    }

    // ---- choices --------------------------------------------------------------------------------------------------

    /// `moore.conditional`: one of two regions, or both merged where the condition is unknown (IEEE 1800 11.4.11).
    fn conditional(&mut self, op: OpId) {
        spec::rule!("moore.conditional");
        let condition = self.b.ir.operands(op)[0];
        let condition = self.arg(condition);
        let result = self.b.ir.result(op, 0);
        let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return };
        let ty = self.core(&shape);
        let (value, unknown) = self.b.planes(condition);
        let four = self.b.pair_width(self.b.ir.value_type(condition)).is_some();
        if self.around == Around::Graph || !self.has_effect(op) {
            let (yes, no) = (self.region_value(op, 0), self.region_value(op, 1));
            let (yes, no) = (self.fit(yes, ty), self.fit(no, ty));
            let mut chosen = self.b.mux(value, yes, no);
            if four {
                let merged = self.b.value(OpKind::FourMerge, &[yes, no], ty);
                chosen = self.b.mux(unknown, merged, chosen);
            }
            self.define(op, 0, Lowered::Value(chosen));
            return;
        }
        let join = self.b.new_block();
        let chosen = self.b.ir.add_arg(join, ty, crate::strings::Str::EMPTY, self.b.at.loc);
        let (yes, no) = (self.b.new_block(), self.b.new_block());
        if four {
            let (known, both) = (self.b.new_block(), self.b.new_block());
            self.b.choose(unknown, both, known);
            self.b.at.block = both;
            let (a, b) = (self.region_value(op, 0), self.region_value(op, 1));
            let (a, b) = (self.fit(a, ty), self.fit(b, ty));
            let merged = self.b.value(OpKind::FourMerge, &[a, b], ty);
            self.b.branch(OpKind::CfBr, &[merged], &[join], &[]);
            self.b.at.block = known;
        }
        self.b.choose(value, yes, no);
        for (index, block) in [yes, no].into_iter().enumerate() {
            self.b.at.block = block;
            let value = self.region_value(op, index);
            let value = self.fit(value, ty);
            self.b.branch(OpKind::CfBr, &[value], &[join], &[]);
        }
        self.b.at.block = join;
        self.define(op, 0, Lowered::Value(chosen));
    }

    /// Lowers a region of one block at the current place; what it yields.
    pub(super) fn region_value(&mut self, op: OpId, index: usize) -> ValueId {
        let ops = match self.b.ir.region_blocks(op, index).first() {
            Some(&block) => self.b.ir.block(block).ops.clone(),
            None => Vec::new(),
        };
        for inner in ops {
            if self.b.ir.kind(inner) == OpKind::MooreYield {
                let value = self.b.ir.operands(inner)[0];
                return self.arg(value);
            }
            self.operation(inner);
        }
        self.error(op, "this region yields nothing");
        self.b.constant(0, 0)
    }

    /// Whether executing the regions of an operation does more than compute a value.
    fn has_effect(&self, op: OpId) -> bool {
        use OpKind as K;
        let mut stack: Vec<OpId> = vec![op];
        while let Some(op) = stack.pop() {
            for &region in self.b.ir.regions(op) {
                for &block in &self.b.ir.region(region).blocks {
                    for &inner in &self.b.ir.block(block).ops {
                        let effect = matches!(
                            self.b.ir.kind(inner),
                            K::FuncCall
                                | K::FuncCallIndirect
                                | K::MoorePopBack
                                | K::MoorePopFront
                                | K::MooreBuiltinUrandomRange
                                | K::MooreBuiltinFopen
                                | K::SvxSyscall
                                | K::MooreBlockingAssign
                                | K::MooreAssocArrayFirst
                                | K::MooreAssocArrayNext
                                | K::MooreAssocArrayLast
                                | K::MooreAssocArrayPrev
                        );
                        if effect {
                            return true;
                        }
                        stack.push(inner);
                    }
                }
            }
        }
        false
    }

    // ---- calls ----------------------------------------------------------------------------------------------------

    /// A call of a function or coroutine: references to four-state bits are passed as two.
    pub(super) fn call(&mut self, op: OpId) {
        let kind = match self.b.ir.kind(op) {
            OpKind::MooreCallCoroutine => OpKind::LlhdCallCoroutine,
            other => other,
        };
        let shown = self.b.ir.attr_symbol(op, "callee").and_then(|name| self.shown.get(&name).cloned());
        let mut operands = Vec::new();
        for (index, operand) in self.b.ir.operands(op).to_vec().into_iter().enumerate() {
            match self.lowered(operand) {
                Some(Lowered::Ref(target)) => {
                    operands.extend(self.passed(target));
                    if shown.as_ref().is_some_and(|s| s.get(index) == Some(&true)) {
                        operands.push(self.passed_strength(op, operand, target));
                    }
                }
                _ => operands.push(self.arg(operand)),
            }
        }
        let mut results = Vec::new();
        for result in self.b.ir.results(op).collect::<Vec<_>>() {
            let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return };
            if shape == Shape::Void {
                continue;
            }
            results.push(self.core(&shape));
        }
        let callee = self.b.ir.attr(op, "callee").cloned();
        let attrs: Vec<_> = callee.into_iter().map(|c| ("callee", c)).collect();
        let new = self.b.add(kind, &operands, &results, &attrs);
        for (index, result) in self.b.ir.results(new).collect::<Vec<_>>().into_iter().enumerate() {
            self.define(op, index, Lowered::Value(result));
        }
    }

    /// An immediate assertion.
    fn assert(&mut self, op: OpId) {
        spec::rule!("moore.assert");
        let condition = self.b.ir.operands(op)[0];
        let condition = self.arg(condition);
        let (value, unknown) = self.b.planes(condition);
        let holds = self.one(value, unknown);
        let label = self.b.ir.attr(op, "label").cloned();
        let attrs: Vec<_> = label.into_iter().map(|l| ("label", l)).collect();
        self.b.add(OpKind::VerifAssert, &[holds], &[], &attrs);
    }
}

/// An event that a wait detects.
pub(super) struct Event {
    edge: u32,
    /// What is watched.
    pub(super) input: ValueId,
    condition: Option<ValueId>,
}
