//! Operations of `svx`, the dialect of what SystemVerilog has and moore lacks.

use super::lower::{Lower, Lowered};
use super::refs::{STRENGTHS, Target};
use super::types::Shape;
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::types::Type;

impl Lower<'_> {
    /// Lowers an operation of the extension dialect; `false` if it is none of those here.
    pub(super) fn extension(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let operands = self.b.ir.operands(op).to_vec();
        match self.b.ir.kind(op) {
            K::SvxAssign => self.driver(op),
            K::SvxHier => self.hierarchical(op),
            K::SvxTrigger => {
                spec::rule!("svx.trigger");
                let Some(target) = self.target(operands[0], op) else { return true };
                let event = self.read(target);
                let count = self.b.field(event, 0);
                let one = self.b.constant(1, 64);
                let count = self.b.binary(K::CombAdd, count, one);
                let now = self.now();
                let ty = self.b.ir.value_type(event);
                let event = self.b.value(K::HwStructCreate, &[count, now], ty);
                let nonblocking = self.b.ir.attr_bool(op, "nonblocking");
                let time = if nonblocking { (0, 1, 0) } else { (0, 0, 1) };
                let time = self.b.constant_time(time.0, time.1, time.2);
                self.write(target, event, time);
            }
            K::SvxTriggered => {
                spec::rule!("svx.triggered");
                let event = match self.lowered(operands[0]) {
                    Some(Lowered::Ref(target)) => self.read(target),
                    _ => self.arg(operands[0]),
                };
                let last = self.b.field(event, 1);
                let now = self.now();
                let same = self.b.compare(0, last, now);
                let Some(ty) = self.result_type(op) else { return true };
                let same = self.fit(same, ty);
                self.define(op, 0, Lowered::Value(same));
            }
            _ => return false,
        }
        true
    }

    /// Femtoseconds since the simulation began.
    pub(super) fn now(&mut self) -> ValueId {
        let (time, int) = (self.b.time(), self.b.int(64));
        let now = self.b.value(OpKind::LlhdCurrentTime, &[], time);
        self.b.value(OpKind::LlhdTimeToInt, &[now], int)
    }

    /// A reference by hierarchical name. Elaboration knows what it names; it stands in the graph of the module.
    fn hierarchical(&mut self, op: OpId) {
        let Some(shape) = self.shape(self.b.ir.value_type(self.b.ir.result(op, 0)), op) else { return };
        let ty = self.core(&shape);
        let path = self.b.ir.attr(op, "path").cloned();
        let attrs: Vec<_> = path.into_iter().map(|p| ("path", p)).collect();
        let here = self.b.at.block;
        match self.module_block {
            Some(block) => self.b.at.block = block,
            None => return self.error(op, "a hierarchical name can stand in a module only"),
        }
        let reference = self.b.value_with(OpKind::SvxHier, &[], ty, &attrs);
        self.b.at.block = here;
        self.define(op, 0, Lowered::Ref(Target::whole(reference)));
    }

    // ---- drivers --------------------------------------------------------------------------------------------------

    /// A continuous assignment with delays and strengths.
    fn driver(&mut self, op: OpId) {
        spec::rule!("svx.assign");
        let operands = self.b.ir.operands(op).to_vec();
        let Some(target) = self.target(operands[0], op) else { return };
        let Some(shape) = self.referred(operands[0], op) else { return };
        let ty = self.core(&shape);
        let value = self.arg(operands[1]);
        let value = self.fit(value, ty);
        let names: Vec<Option<String>> = ["strength0", "strength1"]
            .into_iter()
            .map(|name| self.b.ir.attr_str(op, name).map(|s| self.b.ir.text(s).into_owned()))
            .collect();
        let strength = match &names[..] {
            [Some(zero), Some(one)] => {
                if ![zero, one].iter().all(|s| STRENGTHS.contains(&s.as_str())) {
                    self.error(op, "a strength is supply, strong, pull, weak or highz");
                }
                Some((zero.as_str(), one.as_str()))
            }
            _ => None,
        };
        let delays = self.args(&operands[2..]);
        let value = if delays.is_empty() { value } else { self.delayed(op, value, ty, &delays) };
        self.continuous(target, value, strength);
    }

    /// `value` after an inertial delay: a hidden signal that a process writes when `value` has been the same for as long
    /// as the change takes (IEEE 1800 10.3.3, 28.16).
    ///
    /// ```text
    /// eval: value ≠ output? wait for the delay or a change of value ─▶ woke: still that value? output := value
    /// ```
    pub(super) fn delayed(&mut self, op: OpId, value: ValueId, ty: Type, delays: &[ValueId]) -> ValueId {
        // What the value is made of may change without it: the process waits for a signal that holds it.
        let (input, output) = (self.hidden(ty), self.hidden(ty));
        let at_once = self.b.constant_time(0, 0, 1);
        self.b.drive(input, value, at_once);
        let process = self.b.add(OpKind::LlhdProcess, &[], &[], &[]);
        let here = self.b.at.block;
        let region = self.b.ir.add_region(process);
        let start = self.b.ir.add_block(region);
        self.b.at.block = start;
        let (eval, rest, late, woke, take) = (
            self.b.new_block(),
            self.b.new_block(),
            self.b.new_block(),
            self.b.new_block(),
            self.b.new_block(),
        );
        // With an effect before its first wait it does not see the first settling as a change.
        let nothing = self.b.probe(output);
        self.b.drive(output, nothing, at_once);
        self.b.jump(eval);
        self.b.at.block = eval;
        let now = self.b.probe(output);
        let pending = self.b.probe(input);
        let same = self.same(now, pending, true);
        self.b.choose(same, rest, late);
        self.b.at.block = rest;
        self.wait(&[pending], None, eval);
        self.b.at.block = late;
        let delay = self.transition(now, pending, delays);
        let delay = self.delay(delay);
        self.wait(&[pending], Some(delay), woke);
        self.b.at.block = woke;
        let current = self.b.probe(input);
        let still = self.same(pending, current, true);
        self.b.choose(still, take, eval);
        self.b.at.block = take;
        self.b.drive(output, pending, at_once);
        self.b.jump(eval);
        self.b.at.block = here;
        self.at(op);
        self.b.probe(output)
    }

    /// A variable without a name.
    pub(super) fn hidden(&mut self, ty: Type) -> ValueId {
        let init = self.default_value(ty);
        let reference = self.b.reference(ty);
        let output = self.b.value(OpKind::LlhdSig, &[init], reference);
        let variable = self.b.string_attr(b"variable");
        if let crate::module::ValueDef::Result(signal, _) = self.b.ir.value(output).def {
            let mut attrs = self.b.ir.op_attrs(signal).to_vec();
            let name = self.b.ir.strings.intern(b"circt.resolution");
            attrs.push((name, self.b.ir.attrs.intern(variable)));
            self.b.ir.set_attrs(signal, attrs);
        }
        output
    }

    /// A call in the graph of a function that writes variables: once at the start, and when an operand that is a value
    /// has changed (IEEE 1800 10.3.2). What the function itself reads and writes does not call it again.
    pub(super) fn call_with_effects(&mut self, op: OpId) {
        spec::rule!("moore.function.effects");
        let process = self.b.add(OpKind::LlhdProcess, &[], &[], &[]);
        let here = self.b.at.block;
        let region = self.b.ir.add_region(process);
        self.b.at.block = self.b.ir.add_block(region);
        let eval = self.b.new_block();
        self.b.jump(eval);
        self.b.at.block = eval;
        self.call(op);
        let called = self.b.at.block;
        let result = self.b.ir.results(op).next();
        if let Some(Lowered::Value(value)) = result.and_then(|result| self.lowered(result)) {
            let ty = self.b.ir.value_type(value);
            self.b.at.block = here;
            let output = self.hidden(ty);
            let read = self.b.probe(output);
            self.define(op, 0, Lowered::Value(read));
            self.b.at.block = called;
            let at_once = self.b.constant_time(0, 0, 1);
            self.b.drive(output, value, at_once);
        }
        let mut observed = Vec::new();
        for operand in self.b.ir.operands(op).to_vec() {
            if let Some(Lowered::Value(value)) = self.lowered(operand)
                && !self.is_constant(value)
            {
                observed.push(value);
            }
        }
        self.wait(&observed, None, eval);
        self.b.at.block = here;
        self.at(op);
    }

    /// What a value of the graph is now.
    pub(super) fn copy(&mut self, value: ValueId) -> ValueId {
        let ty = self.b.ir.value_type(value);
        if self.b.pair_width(ty).is_some() {
            let (v, u) = self.b.planes(value);
            return self.b.make_pair(v, u);
        }
        if self.b.width(value) > 0 {
            return self.b.or(value, value);
        }
        match self.bit_width(ty) {
            0 => value,
            width => {
                let bits = self.b.flat(value, width);
                self.b.value(OpKind::HwBitcast, &[bits], ty)
            }
        }
    }

    /// The delay of a change: of rise, fall and turn-off those that are given.
    fn transition(&mut self, from: ValueId, to: ValueId, delays: &[ValueId]) -> ValueId {
        let _ = from;
        let [rise, fall, ..] = *delays else { return delays[0] };
        let smaller = |lower: &mut Self, a: ValueId, b: ValueId| {
            let less = lower.b.compare(6, a, b);
            lower.b.mux(less, a, b)
        };
        let least = smaller(self, rise, fall);
        let (least, off) = match delays.get(2) {
            Some(&off) => (smaller(self, least, off), off),
            None => (least, least),
        };
        let width = self.b.width_of(to);
        if width == 0 {
            return least;
        }
        let (value, unknown) = self.b.planes(to);
        let any_unknown = self.b.is_nonzero(unknown);
        let known = self.known(to);
        let some_one = self.b.is_nonzero(known);
        let ones = self.b.ones(width);
        let both = self.b.and(value, unknown);
        let all_z = self.b.compare(0, both, ones);
        // Of a vector only what becomes zero falls (10.3.3); an unknown bit takes the least (28.16).
        let delay = if width == 1 {
            let delay = self.b.mux(some_one, rise, fall);
            self.b.mux(any_unknown, least, delay)
        } else {
            let some = self.b.or(any_unknown, some_one);
            self.b.mux(some, rise, fall)
        };
        self.b.mux(all_z, off, delay)
    }

    /// What a variable of this shape starts with.
    pub(super) fn initial_value(&mut self, shape: &Shape) -> ValueId {
        let ty = self.core(shape);
        if *shape == Shape::Event {
            // Never triggered: no time is that late.
            let (count, last) = (self.b.constant(0, 64), self.b.ones(64));
            return self.b.value(OpKind::HwStructCreate, &[count, last], ty);
        }
        self.default_value(ty)
    }
}
