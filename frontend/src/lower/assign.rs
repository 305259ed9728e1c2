//! Assignments of all kinds: the left side is taken apart until each part is one reference.

use super::code::{Code, Kind};
use super::select::Target;
use super::types::{Class, Int};
use crate::document::{ExprId, ExprKind, StmtKind, TimingId, TimingKind, TypeId};

/// How a value is written.
#[derive(Clone)]
pub(crate) enum Mode {
    Blocking,
    Nonblocking,
    /// A nonblocking assignment after a time.
    Delayed(String),
    /// A continuous assignment, with delays and strengths as text.
    Continuous {
        delays: Vec<String>,
        strength: Option<(String, String)>,
    },
}

impl Mode {
    /// Whether a continuous assignment has delays.
    pub(crate) fn is_delayed(&self) -> bool {
        matches!(self, Mode::Continuous { delays, .. } if !delays.is_empty())
    }
}

impl Code<'_, '_> {
    /// An assignment as an expression; its value is what was assigned.
    pub(crate) fn assignment(
        &mut self,
        compound: bool,
        nonblocking: bool,
        timing: Option<TimingId>,
        left: ExprId,
        right: ExprId,
    ) -> String {
        if self.kind == Kind::Graph {
            self.error("an assignment inside an expression is not supported here");
            return self.default_value(self.ty_of(left));
        }
        if let ExprKind::Stream { .. } = self.l.expr(left).kind {
            return self.stream_assignment(left, right);
        }
        if self.class_of(left) == Class::Event {
            self.merge(left, right);
            return String::new();
        }
        if let (Some(s), true) = (self.l.clocking_variable(left), nonblocking && !compound) {
            let value = self.value(right);
            match timing {
                None => self.clocking_drive(s, &value),
                Some(timing) => self.nest("moore.fork join_none", |c| {
                    c.wait(timing);
                    c.clocking_drive(s, &value);
                    c.line("moore.complete");
                }),
            }
            return value;
        }
        if compound {
            let Some(target) = self.target(left) else { return self.default_value(self.ty_of(left)) };
            let old = self.read(&target, self.ty_of(left));
            self.targets.push(old);
            let value = self.value(right);
            self.targets.pop();
            let mode = if nonblocking { Mode::Nonblocking } else { Mode::Blocking };
            self.write(&target, value.clone(), self.ty_of(left), &mode);
            return value;
        }
        let value = match self.l.absent_array(left) {
            Some(array) => self.value_and_absent(array, right),
            None => self.value(right),
        };
        match timing {
            None => {
                let mode = if nonblocking { Mode::Nonblocking } else { Mode::Blocking };
                self.assign(left, value.clone(), &mode);
            }
            Some(timing) => self.timed_assignment(nonblocking, timing, left, value.clone()),
        }
        value
    }

    /// `a = #d b`, `a <= @e b` (IEEE 1800 9.4.5).
    fn timed_assignment(&mut self, nonblocking: bool, timing: TimingId, left: ExprId, value: String) {
        if !nonblocking {
            self.wait(timing);
            return self.assign(left, value, &Mode::Blocking);
        }
        if let Some(TimingKind::Delay { delay }) = self.l.timing(timing) {
            let delay = self.delay(*delay);
            return self.assign(left, value, &Mode::Delayed(delay));
        }
        // What is written to, and how often to wait, is found out now.
        let mut targets = Vec::new();
        self.split(left, value, &mut targets);
        let count = match self.l.timing(timing) {
            Some(TimingKind::Repeat { count, event }) => {
                let value = self.count(*count);
                Some((value, *event))
            }
            _ => None,
        };
        let seen = if count.is_none() { self.event_values(timing) } else { None };
        self.nest("moore.fork join_none", |c| {
            match count {
                Some((count, event)) => c.times(count, |c| c.wait(event)),
                None => c.wait_since(timing, seen),
            }
            for (target, value, ty) in targets {
                c.write(&target, value, ty, &Mode::Nonblocking);
            }
            c.line("moore.complete");
        });
    }

    /// Writes a value of the type of `left` to it.
    pub(crate) fn assign(&mut self, left: ExprId, value: String, mode: &Mode) {
        if let Mode::Blocking = mode
            && self.assign_element(left, &value)
        {
            return;
        }
        let mut targets = Vec::new();
        self.split(left, value, &mut targets);
        for (target, value, ty) in targets {
            self.write(&target, value, ty, mode);
        }
    }

    /// Elements of what has no references to elements: strings, associative arrays, queues.
    fn assign_element(&mut self, left: ExprId, value: &str) -> bool {
        let ExprKind::Element { value: of, index, .. } = self.l.expr(left).kind else { return false };
        let from = self.ty_of(of);
        let name = self.ty(from);
        match self.l.class(from) {
            Class::String => {
                let Some(target) = self.target(of) else { return true };
                let index = self.value_i32(index);
                let byte = match self.int_of(left) {
                    Some(int) => self.resize(value.to_owned(), int, Int::unsigned(8, false), false),
                    None => value.to_owned(),
                };
                self.op(format_args!("moore.string.put {}[{index}], {byte} : <{name}>", target.reference));
            }
            Class::Associative => {
                let Some(target) = self.target(of) else { return true };
                let key = self.key(from, index);
                self.op(format_args!(
                    "moore.assoc_array.set {}[{key}] = {value} : <{name}>",
                    target.reference
                ));
            }
            Class::Queue => {
                let Some(target) = self.target(of) else { return true };
                let list = self.val(format_args!("moore.read {} : <{name}>", target.reference));
                let length = self.length(&list, from);
                self.last.push(length);
                let index = self.value_i32(index);
                self.last.pop();
                self.op(format_args!("moore.queue.set {}[{index}] = {value} : <{name}>", target.reference));
            }
            _ => return false,
        }
        true
    }

    /// The references of the left side of an assignment, with the part of the value for each.
    pub(crate) fn split(&mut self, left: ExprId, value: String, out: &mut Vec<(Target, String, TypeId)>) {
        let ty = self.ty_of(left);
        match (&self.l.expr(left).kind, self.l.class(ty)) {
            (kind @ (ExprKind::Concat((parts,)) | ExprKind::Pattern((parts,))), Class::Int(int))
                if parts.len() != 1 || matches!(kind, ExprKind::Pattern(_)) =>
            {
                let mut top = int.width;
                for part in parts {
                    let Some(want) = self.int_of(*part) else { continue };
                    top = top.saturating_sub(want.width);
                    let index = super::select::Index::Constant(i64::from(top));
                    let (bits, have) = self.extract(&value, int, index, want.width);
                    let bits = self.resize(bits, have, want, false);
                    match kind {
                        ExprKind::Pattern(_) => self.pattern_part(*part, bits, out),
                        _ => self.split(*part, bits, out),
                    }
                }
            }
            (ExprKind::Pattern((parts,)), Class::Array | Class::Struct) => {
                let values = self.parts(&value, ty).unwrap_or_default();
                for (part, (value, _)) in parts.iter().zip(values) {
                    self.pattern_part(*part, value, out);
                }
            }
            (ExprKind::Convert { operand, .. }, _) if self.l.expr(*operand).ty != ty => {
                let value = self.convert(value, ty, self.ty_of(*operand), false);
                self.split(*operand, value, out);
            }
            _ => {
                if let Some(target) = self.target(left) {
                    out.push((target, value, ty));
                }
            }
        }
    }

    /// A part of a pattern on the left, which slang writes as an assignment to it.
    fn pattern_part(&mut self, part: ExprId, value: String, out: &mut Vec<(Target, String, TypeId)>) {
        match &self.l.expr(part).kind {
            ExprKind::Assign { left, .. } => {
                let value = self.convert(value, self.ty_of(part), self.ty_of(*left), false);
                self.split(*left, value, out);
            }
            _ => self.split(part, value, out),
        }
    }

    /// What a reference holds, as a value of a type.
    pub(crate) fn read(&mut self, target: &Target, ty: TypeId) -> String {
        let value = self.val(format_args!("moore.read {} : <{}>", target.reference, target.ty));
        match target.int {
            Some(int) => self.fit(value, int, ty),
            None => value,
        }
    }

    /// Writes a value of type `ty` through a reference.
    pub(crate) fn write(&mut self, target: &Target, value: String, ty: TypeId, mode: &Mode) {
        let value = match (self.l.int(ty), target.int) {
            (Some(from), Some(to)) => self.resize(value, from, to, false),
            _ => value,
        };
        if let (Some(below), Some(int), false) =
            (&target.below, target.int, matches!(mode, Mode::Continuous { .. }))
        {
            let (low, inside, end) = (self.block(), self.block(), self.block());
            let zero = self.small(0, below.of);
            let bit = Int::unsigned(1, below.of.four);
            let negative = self.val(format_args!(
                "moore.slt {}, {zero} : {} -> {}",
                below.index,
                below.of.name(),
                bit.name()
            ));
            let test = self.builtin(negative, bit);
            self.fork(&test, low, inside);
            self.begin(low);
            let (whole, value) = (below.clone(), value.clone());
            self.write_below(&whole, (value.clone(), int), mode);
            self.jump(end);
            self.begin(inside);
            self.write(&Target { below: None, ..target.clone() }, value, ty, mode);
            return self.start(end);
        }
        self.store(target, &value, mode);
    }

    /// Writes a value of the type behind a reference.
    pub(crate) fn store(&mut self, target: &Target, value: &str, mode: &Mode) {
        let (reference, ty) = (&target.reference, &target.ty);
        match mode {
            Mode::Blocking => self.op(format_args!("moore.blocking_assign {reference}, {value} : {ty}")),
            Mode::Nonblocking => {
                self.op(format_args!("moore.nonblocking_assign {reference}, {value} : {ty}"))
            }
            Mode::Delayed(delay) => {
                self.op(format_args!("moore.delayed_nonblocking_assign {reference}, {value}, {delay} : {ty}"))
            }
            Mode::Continuous { delays, strength: None } if delays.is_empty() => {
                self.op(format_args!("moore.assign {reference}, {value} : {ty}"))
            }
            Mode::Continuous { delays, strength: None } if delays.len() == 1 => {
                self.op(format_args!("moore.delayed_assign {reference}, {value}, {} : {ty}", delays[0]))
            }
            Mode::Continuous { delays, strength } => {
                let delays = delay_text(delays);
                let strength = match strength {
                    Some((zero, one)) => format!(" strength(\"{zero}\", \"{one}\")"),
                    None => String::new(),
                };
                self.op(format_args!(
                    "svx.assign {reference}, {value}{delays}{strength} : !moore.ref<{ty}>, !moore.{ty}"
                ));
            }
        }
    }

    /// Writes those bits of a value that are in a vector, where its lowest bit is at a negative place.
    fn write_below(&mut self, below: &super::select::Below, (value, part): (String, Int), mode: &Mode) {
        let int = Int { width: below.whole.width.max(part.width), signed: false, ..below.whole };
        let name = int.name();
        let target = Target {
            reference: below.reference.clone(),
            ty: below.whole.name().into(),
            int: Some(below.whole),
            below: None,
        };
        let amount = self.val(format_args!("moore.neg {} : {}", below.index, below.of.name()));
        let old = self.val(format_args!("moore.read {} : <{}>", target.reference, target.ty));
        let old = self.resize(old, below.whole, int, false);
        let ones = self.fill('1', Int { width: part.width, ..int });
        let mask = self.resize(ones, Int { width: part.width, ..int }, int, false);
        let mask = self.val(format_args!("moore.shr {mask}, {amount} : {name}, {}", below.of.name()));
        let value = self.resize(value, part, int, false);
        let value = self.val(format_args!("moore.shr {value}, {amount} : {name}, {}", below.of.name()));
        let keep = self.val(format_args!("moore.not {mask} : {name}"));
        let old = self.val(format_args!("moore.and {old}, {keep} : {name}"));
        let value = self.val(format_args!("moore.or {old}, {value} : {name}"));
        let value = self.resize(value, int, below.whole, false);
        self.store(&target, &value, mode);
    }

    /// `++` and `--`.
    pub(crate) fn increment(&mut self, op: &str, operand: ExprId, ty: TypeId) -> String {
        let Some(target) = self.target(operand) else { return self.default_value(ty) };
        let old = self.read(&target, ty);
        let up = op.ends_with("increment");
        let new = match self.l.class(ty) {
            Class::Int(int) => {
                let one = self.small(1, int);
                let which = if up { "add" } else { "sub" };
                self.val(format_args!("moore.{which} {old}, {one} : {}", int.name()))
            }
            Class::Real => {
                let one = self.real_as(1.0, ty);
                let name = self.ty(ty);
                let which = if up { "fadd" } else { "fsub" };
                self.val(format_args!("moore.{which} {old}, {one} : {name}"))
            }
            _ => {
                self.error("this operator is not supported for this type");
                return old;
            }
        };
        self.write(&target, new.clone(), ty, &Mode::Blocking);
        if op.starts_with("Post") { old } else { new }
    }

    /// `force`, `assign` in a procedure, and their ends.
    pub(crate) fn force(&mut self, statement: &StmtKind) {
        match statement {
            StmtKind::Force { force, assignment } => {
                let ExprKind::Assign { left, right, .. } = self.l.expr(*assignment).kind else {
                    return self.error("this is not an assignment");
                };
                let op = if *force { "force" } else { "proc_assign" };
                let mut parts = Vec::new();
                self.leaves(left, &mut parts);
                let whole = self.int_of(left);
                let mut top = whole.map_or(0, |i| i.width);
                let single = parts.len() == 1;
                for part in parts {
                    let Some(target) = self.target(part) else { continue };
                    let want = self.int_of(part);
                    top = top.saturating_sub(want.map_or(0, |i| i.width));
                    let head = format!("svx.{op} {} : !moore.ref<{}>", target.reference, target.ty);
                    self.nest(head, |c| {
                        let mut value = c.value(right);
                        if let (Some(whole), Some(want), false) = (whole, want, single) {
                            let at = super::select::Index::Constant(i64::from(top));
                            let (bits, have) = c.extract(&value, whole, at, want.width);
                            value = c.resize(bits, have, want, false);
                        }
                        if let (Some(have), Some(want)) = (c.int_of(part), target.int) {
                            value = c.resize(value, have, want, false);
                        }
                        c.line(format_args!("moore.yield {value} : {}", target.ty));
                    });
                }
            }
            StmtKind::Release { release, target } => {
                let op = if *release { "release" } else { "deassign" };
                let mut parts = Vec::new();
                self.leaves(*target, &mut parts);
                for part in parts {
                    if let Some(target) = self.target(part) {
                        self.op(format_args!("svx.{op} {} : !moore.ref<{}>", target.reference, target.ty));
                    }
                }
            }
            _ => {}
        }
    }

    /// The parts of a concatenation, from the left.
    pub(crate) fn leaves(&mut self, e: ExprId, out: &mut Vec<ExprId>) {
        match &self.l.expr(e).kind {
            ExprKind::Concat((parts,)) => parts.iter().for_each(|p| self.leaves(*p, out)),
            _ => out.push(e),
        }
    }
}

/// The delays of an operation of the svx dialect.
pub(crate) fn delay_text(delays: &[String]) -> String {
    if delays.is_empty() {
        return String::new();
    }
    format!(" delay({} : {})", delays.join(", "), vec!["!moore.time"; delays.len()].join(", "))
}
