//! Delays, event controls, waits.

use super::code::Code;
use super::types::{Class, Int};
use crate::document::{ExprId, ExprKind, StmtId, StmtKind, SymbolId, SymbolKind, TimingId, TimingKind};
use std::collections::BTreeSet;

const I64: Int = Int { width: 64, signed: true, four: false };

impl Code<'_, '_> {
    /// Waits for a timing control.
    pub(crate) fn wait(&mut self, timing: TimingId) {
        let Some(kind) = self.l.timing(timing) else { return };
        match kind {
            TimingKind::Delay { delay } | TimingKind::Delay3 { rise: delay, .. } => {
                let delay = self.delay(*delay);
                self.op(format_args!("moore.wait_delay {delay}"));
            }
            TimingKind::Event { .. } | TimingKind::Any { .. } => {
                self.awaited_events(timing);
                self.nest("moore.wait_event", |c| c.events(timing));
            }
            TimingKind::Repeat { count, event } => {
                let count = self.count(*count);
                self.times(count, |c| c.wait(*event));
            }
            TimingKind::Implicit => self.error("@* is not supported here"),
            TimingKind::Cycle { count } => self.cycles(*count),
            TimingKind::OneStep => {
                let step = self.time(self.l.precision);
                self.op(format_args!("moore.wait_delay {step}"));
            }
            TimingKind::Unknown { class } => self.error(super::unsupported(class)),
        }
    }

    /// What an event control waits for, as operations in its region.
    fn events(&mut self, timing: TimingId) {
        match self.l.timing(timing) {
            Some(TimingKind::Any { events }) => events.iter().for_each(|e| self.events(*e)),
            Some(TimingKind::Event { expr, condition: None, .. })
                if matches!(self.l.expr(*expr).kind, ExprKind::Symbol((s,))
                    if matches!(self.l.symbol_kind(s), SymbolKind::Clocking { .. })) =>
            {
                let ExprKind::Symbol((s,)) = self.l.expr(*expr).kind else { return };
                let Some(event) = self.clocking_event(s) else { return };
                let value = self.val(format_args!("moore.read {event} : <event>"));
                self.op(format_args!("moore.detect_event any {value} : event"));
            }
            Some(TimingKind::Event { expr, condition, .. }) if self.is_merged_event(*expr) => {
                let Some(now) = self.awaited.get(expr).cloned() else { return };
                let condition = condition.map(|condition| {
                    let test = self.value(condition);
                    let (test, int) = self.truth(test, self.ty_of(condition));
                    self.resize(test, int, Int::unsigned(1, false), false)
                });
                for (event, mut test) in self.merged_events(*expr, &now).unwrap_or_default() {
                    if let Some(condition) = &condition {
                        test = self.val(format_args!("moore.and {test}, {condition} : i1"));
                    }
                    let value = self.val(format_args!("moore.read {event} : <event>"));
                    self.op(format_args!("moore.detect_event any {value} if {test} : event"));
                }
            }
            Some(TimingKind::Event { edge, expr, condition }) => {
                let mut value = self.value(*expr);
                let mut name = self.ty(self.ty_of(*expr)).to_string();
                let edge = match edge.as_str() {
                    "PosEdge" => "posedge",
                    "NegEdge" => "negedge",
                    "BothEdges" => "edge",
                    _ => "any",
                };
                if let (Some(int), true) = (self.int_of(*expr), edge != "any")
                    && int.width > 1
                {
                    let bit = Int::unsigned(1, int.four);
                    value = self.val(format_args!(
                        "moore.extract {value} from 0 : {} -> {}",
                        int.name(),
                        bit.name()
                    ));
                    name = bit.name();
                }
                match condition {
                    None => self.op(format_args!("moore.detect_event {edge} {value} : {name}")),
                    Some(condition) => {
                        let test = self.value(*condition);
                        let (test, int) = self.truth(test, self.ty_of(*condition));
                        let test = self.resize(test, int, Int::unsigned(1, false), false);
                        self.op(format_args!("moore.detect_event {edge} {value} if {test} : {name}"));
                    }
                }
            }
            _ => self.error("this event control is not supported"),
        }
    }

    /// A delay as a time value, rounded to the precision (IEEE 1800 3.14).
    pub(crate) fn delay(&mut self, e: ExprId) -> String {
        let (unit, precision) = self.scale;
        if let Some(n) = self.constant_of(e) {
            return self.time((n.max(0) as u64).saturating_mul(unit));
        }
        let expr = self.l.expr(e);
        if let ExprKind::Real((text,)) | ExprKind::Time((text,)) = &expr.kind {
            let steps = text.parse::<f64>().unwrap_or(0.0) * (unit / precision.max(1)) as f64;
            return self.time((steps.max(0.0).round() as u64).saturating_mul(precision));
        }
        let value = self.value(e);
        let fs = match self.class_of(e) {
            Class::Int(int) => {
                let wide = Int { width: int.width.max(64), ..int };
                let value = self.resize(value, int, wide, int.signed);
                let to = Int { width: 64, signed: false, four: true };
                let value = self.resize(value, wide, to, false);
                let unit = self.small(unit as i64, to);
                self.val(format_args!("moore.mul {value}, {unit} : l64"))
            }
            Class::Real => {
                let name = self.ty(expr.ty);
                let mut value = value;
                if &*name != "f64" {
                    value = self.val(format_args!("moore.convert_real {value} : {name} -> f64"));
                }
                let scale = self.real((unit / precision.max(1)) as f64);
                let value = self.val(format_args!("moore.fmul {value}, {scale} : f64"));
                let value = self.val(format_args!("moore.real_to_int {value} : f64 -> i64"));
                let step = self.small(precision as i64, I64);
                let value = self.val(format_args!("moore.mul {value}, {step} : i64"));
                self.val(format_args!("moore.int_to_logic {value} : i64"))
            }
            _ => {
                self.error("a delay must be a number");
                return self.time(0);
            }
        };
        self.val(format_args!("moore.logic_to_time {fs}"))
    }

    /// The count of a `repeat`, as `i64`: nothing for an unknown or negative one.
    pub(crate) fn count(&mut self, e: ExprId) -> String {
        let int = self.int_of(e).unwrap_or(I64);
        if int.width > 64 {
            // More than can ever be counted is as good as for ever.
            let value = self.value(e);
            return self.resize(value, int, I64, false);
        }
        self.value_as(e, I64)
    }

    /// Runs `body` so many times.
    pub(crate) fn times(&mut self, count: String, body: impl FnOnce(&mut Self)) {
        let (head, inside, end) = (self.block(), self.block(), self.block());
        let left = self.val("moore.variable : <i64>");
        self.line(format_args!("moore.blocking_assign {left}, {count} : i64"));
        self.start(head);
        let now = self.val(format_args!("moore.read {left} : <i64>"));
        let zero = self.small(0, I64);
        let more = self.val(format_args!("moore.sgt {now}, {zero} : i64 -> i1"));
        let more = self.val(format_args!("moore.to_builtin_int {more} : i1"));
        self.fork(&more, inside, end);
        self.begin(inside);
        let one = self.small(1, I64);
        let next = self.val(format_args!("moore.sub {now}, {one} : i64"));
        self.line(format_args!("moore.blocking_assign {left}, {next} : i64"));
        body(self);
        self.jump(head);
        self.begin(end);
    }

    /// `wait (c)`.
    pub(crate) fn wait_until(&mut self, condition: ExprId) {
        self.nest("moore.wait_level", |c| {
            let value = c.value(condition);
            let (value, int) = c.truth(value, c.ty_of(condition));
            c.op(format_args!("moore.detect_level {value} : {}", int.name()));
        });
    }

    /// What an event control waits for, as it is now: whether each named event has come in this time slot, and the values of
    /// variables that any change of is an event. `None` if it waits for something else, too.
    pub(crate) fn event_values(&mut self, timing: TimingId) -> Option<Vec<(ExprId, String)>> {
        match self.l.timing(timing)? {
            TimingKind::Any { events } => {
                let mut all = Vec::new();
                for e in events {
                    all.extend(self.event_values(*e)?);
                }
                Some(all)
            }
            TimingKind::Event { edge, expr, condition: None } if edge == "None_" || edge == "None" => {
                match self.class_of(*expr) {
                    Class::Event if self.is_merged_event(*expr) => None,
                    Class::Event => {
                        let event = self.target(*expr)?.reference;
                        let now =
                            self.val(format_args!("svx.triggered {event} : !moore.ref<event> -> !moore.i1"));
                        Some(vec![(*expr, now)])
                    }
                    Class::Int(_) => Some(vec![(*expr, self.value(*expr))]),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Waits for an event control, beginning with an earlier moment of this time slot.
    pub(crate) fn wait_since(&mut self, timing: TimingId, seen: Option<Vec<(ExprId, String)>>) {
        let Some(seen) = seen else { return self.wait(timing) };
        let bit = Int::unsigned(1, false);
        let mut came = self.small(0, bit);
        for (e, before) in seen {
            let hit = match self.class_of(e) {
                Class::Int(int) => {
                    let now = self.value(e);
                    self.val(format_args!("moore.case_ne {now}, {before} : {}", int.name()))
                }
                _ => {
                    let Some(event) = self.target(e) else { continue };
                    let event = event.reference;
                    let now =
                        self.val(format_args!("svx.triggered {event} : !moore.ref<event> -> !moore.i1"));
                    let before = self.val(format_args!("moore.not {before} : i1"));
                    self.val(format_args!("moore.and {now}, {before} : i1"))
                }
            };
            came = self.val(format_args!("moore.or {came}, {hit} : i1"));
        }
        let test = self.builtin(came, bit);
        let (wait, end) = (self.block(), self.block());
        self.fork(&test, end, wait);
        self.begin(wait);
        self.wait(timing);
        self.start(end);
    }

    /// `wait_order` (15.5.4): each event has to come before those behind it.
    pub(crate) fn wait_order(&mut self, events: &[ExprId], then: Option<StmtId>, otherwise: Option<StmtId>) {
        if events.iter().any(|e| self.is_merged_event(*e)) {
            self.error(
                "wait_order of an event that is assigned is not supported: wait for one after the other",
            );
        }
        let targets: Vec<String> = events.iter().filter_map(|e| Some(self.target(*e)?.reference)).collect();
        let (failed, end) = (self.block(), self.block());
        for (n, event) in targets.iter().enumerate() {
            let (wait, next) = (self.block(), self.block());
            let test = |c: &mut Self| {
                let now = c.val(format_args!("svx.triggered {event} : !moore.ref<event> -> !moore.i1"));
                c.val(format_args!("moore.to_builtin_int {now} : i1"))
            };
            if n > 0 {
                // It may have come right after the one before.
                let now = test(self);
                self.fork(&now, next, wait);
                self.begin(wait);
            }
            self.nest("moore.wait_event", |c| {
                for other in &targets[n..] {
                    let value = c.val(format_args!("moore.read {other} : <event>"));
                    c.line(format_args!("moore.detect_event any {value} : event"));
                }
            });
            let now = test(self);
            self.fork(&now, next, failed);
            self.begin(next);
        }
        self.resumed();
        if let Some(s) = then {
            self.statement(s);
        }
        self.jump(end);
        self.begin(failed);
        match otherwise {
            Some(s) => self.statement(s),
            None => self.severity("error", &[], "the events did not come in this order"),
        }
        self.start(end);
    }

    /// `@*`: everything that the statement reads (9.4.2.2).
    pub(crate) fn wait_implicit(&mut self, body: StmtId) {
        let mut reads = Reads::default();
        self.l.reads_of_statement(body, &mut reads);
        self.nest("moore.wait_event", |c| {
            for e in &reads.selects {
                let value = c.value(*e);
                let name = c.ty(c.ty_of(*e));
                c.op(format_args!("moore.detect_event any {value} : {name}"));
            }
            let whole: Vec<SymbolId> = reads.names.iter().map(|(s, _)| *s).collect();
            for (s, e) in &reads.names {
                debug_assert!(whole.contains(s));
                let ty = c.ty_of(*e);
                if !c.l.is_signal(*s) || matches!(c.l.class(ty), Class::Other | Class::Void) {
                    continue;
                }
                let value = c.value(*e);
                let name = c.ty(ty);
                c.op(format_args!("moore.detect_event any {value} : {name}"));
            }
        });
    }
}

/// What a statement reads: whole variables, each with an expression that names it, and selects of them with constant indices.
#[derive(Default)]
pub(crate) struct Reads {
    pub(crate) names: Vec<(SymbolId, ExprId)>,
    pub(crate) selects: Vec<ExprId>,
    seen: BTreeSet<SymbolId>,
    texts: BTreeSet<(SymbolId, Vec<i64>)>,
}

impl super::Lower<'_> {
    /// Variables and nets that exist for ever.
    pub(crate) fn is_signal(&self, s: SymbolId) -> bool {
        match self.symbol_kind(s) {
            SymbolKind::Net { .. } | SymbolKind::ModportPort { .. } | SymbolKind::ClockVar { .. } => true,
            SymbolKind::Variable { lifetime, .. } => lifetime == "Static",
            SymbolKind::Formal { .. } => self.is_static_formal(s),
            _ => false,
        }
    }

    fn reads_of_statement(&self, s: StmtId, reads: &mut Reads) {
        match &self.stmt(s).kind {
            StmtKind::Expression { expr } => self.reads(*expr, reads),
            // What a statement waits for is not what it reads; what is behind is.
            StmtKind::Timed { body, .. } => self.reads_of_statement(*body, reads),
            StmtKind::Wait { body, .. } => self.reads_of_statement(*body, reads),
            StmtKind::Trigger { .. } | StmtKind::Disable { .. } | StmtKind::Release { .. } => {}
            StmtKind::Force { assignment, .. } => self.reads(*assignment, reads),
            _ => {
                super::walk::of_statement(self.doc, s, &mut |child| match child {
                    super::walk::Child::Expr(e) => self.reads(e, reads),
                    super::walk::Child::Stmt(s) => self.reads_of_statement(s, reads),
                    super::walk::Child::Timing(_) => {}
                });
            }
        }
    }

    /// Collects what an expression reads; of the left side of an assignment that is the indices only.
    fn reads(&self, e: ExprId, reads: &mut Reads) {
        match &self.expr(e).kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                if reads.seen.insert(*s) {
                    reads.names.push((*s, e));
                }
            }
            ExprKind::Assign { left, right, op, .. } => {
                self.reads_of_target(*left, reads);
                if op.is_some() {
                    self.reads(*left, reads);
                }
                self.reads(*right, reads);
            }
            ExprKind::Element { .. } | ExprKind::Range { .. } | ExprKind::Member { .. } => {
                match self.static_select(e) {
                    Some((s, path)) => {
                        if reads.texts.insert((s, path)) && self.is_signal(s) {
                            reads.selects.push(e);
                        }
                    }
                    None => self.children_reads(e, reads),
                }
            }
            _ => self.children_reads(e, reads),
        }
    }

    fn children_reads(&self, e: ExprId, reads: &mut Reads) {
        super::walk::of_expression(self.doc, e, &mut |child| {
            if let super::walk::Child::Expr(e) = child {
                self.reads(e, reads);
            }
        });
    }

    fn reads_of_target(&self, e: ExprId, reads: &mut Reads) {
        match &self.expr(e).kind {
            ExprKind::Name(_) | ExprKind::HierarchicalName(_) => {}
            ExprKind::Element { value, index, .. } => {
                self.reads_of_target(*value, reads);
                self.reads(*index, reads);
            }
            ExprKind::Range { value, left, right, .. } => {
                self.reads_of_target(*value, reads);
                self.reads(*left, reads);
                self.reads(*right, reads);
            }
            ExprKind::Member { value, .. } => self.reads_of_target(*value, reads),
            ExprKind::Concat((parts,)) | ExprKind::Pattern((parts,)) => {
                parts.iter().for_each(|p| self.reads_of_target(*p, reads));
            }
            ExprKind::Convert { operand, .. } => self.reads_of_target(*operand, reads),
            _ => {}
        }
    }

    /// A select whose indices are all constant: the variable, and what is selected.
    fn static_select(&self, e: ExprId) -> Option<(SymbolId, Vec<i64>)> {
        match &self.expr(e).kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => Some((*s, Vec::new())),
            ExprKind::Element { value, index, .. } => {
                let (s, mut path) = self.static_select(*value)?;
                path.extend([0, self.literal(*index)?]);
                Some((s, path))
            }
            ExprKind::Range { kind, value, left, right, .. } => {
                let (s, mut path) = self.static_select(*value)?;
                path.extend([kind.len() as i64, self.literal(*left)?, self.literal(*right)?]);
                Some((s, path))
            }
            ExprKind::Member { value, field } => {
                let (s, mut path) = self.static_select(*value)?;
                let SymbolKind::Field { index, .. } = self.symbol_kind(*field) else { return None };
                path.extend([-1, i64::from(*index)]);
                Some((s, path))
            }
            _ => None,
        }
    }

    fn literal(&self, e: ExprId) -> Option<i64> {
        match &self.expr(e).kind {
            ExprKind::Integer((text,)) => super::constants::number(text, self.int(self.expr(e).ty)?.signed),
            ExprKind::Convert { operand, .. } => self.literal(*operand),
            ExprKind::Name((s,)) => match self.symbol_kind(*s) {
                SymbolKind::Parameter { value: Some(crate::document::Constant::Integer(text)), .. } => {
                    super::constants::number(text, self.int(self.expr(e).ty)?.signed)
                }
                _ => None,
            },
            _ => None,
        }
    }
}
