//! Immediate and deferred assertions (IEEE 1800 16.3, 16.4), and the checks of `unique` and `priority` (12.4.2, 12.5.3).
//!
//! What is deferred is reported by a thread that goes on when the region of nonblocking assignments is through. A process that
//! has such reports counts how often it went on after a wait; a report is dropped if the process has gone on since.
//!
//! A global variable says whether assertions are checked, if `$assertoff` and its family (20.12) are called anywhere.

use super::code::Code;
use super::names::symbol;
use super::types::{BIT, I32};
use super::{Lower, walk};
use crate::document::{Condition, ExprId, ExprKind, StmtId, StmtKind, SymbolKind};
use std::collections::BTreeSet;

/// The variable that says whether assertions are checked.
const CHECKED: &str = "$assertions";

/// Whether a system task turns assertions on or off: which.
fn control(name: &str) -> Option<bool> {
    match name {
        "$asserton" => Some(true),
        "$assertoff" | "$assertkill" => Some(false),
        _ => None,
    }
}

/// Whether a qualifier is one of `unique`, `unique0` and `priority`.
pub(crate) fn checks(check: &str) -> bool {
    matches!(check, "Unique" | "Unique0" | "Priority")
}

impl Lower<'_> {
    /// Whether assertions are turned on and off.
    fn controls_assertions(&mut self) -> bool {
        let doc = self.doc;
        *self.assertion_control.get_or_insert_with(|| {
            let calls =
                |kind: &ExprKind| matches!(kind, ExprKind::System { name, .. } if control(name).is_some());
            doc.expressions.iter().any(|e| calls(&e.kind))
        })
    }

    /// The variable for that, if there has to be one.
    pub(crate) fn assertion_variable(&mut self) -> String {
        if !self.controls_assertions() {
            return String::new();
        }
        format!(
            "  moore.global_variable {} : !moore.i1 init {{\n    %0 = moore.constant 1 : i1\n    moore.yield %0 : i1\n  }}\n",
            symbol(CHECKED)
        )
    }

    /// Whether a process reports anything later.
    pub(crate) fn defers(&self, body: StmtId) -> bool {
        let (mut found, mut seen, mut pending) = (false, BTreeSet::new(), vec![body]);
        while let Some(body) = pending.pop() {
            walk::all(self.doc, walk::Child::Stmt(body), &mut |child| match child {
                walk::Child::Stmt(s) => {
                    found |= match &self.stmt(s).kind {
                        StmtKind::If { check, .. }
                        | StmtKind::Case { check, .. }
                        | StmtKind::Match { check, .. } => checks(check),
                        StmtKind::Assertion { deferred, .. } => *deferred,
                        _ => false,
                    };
                }
                walk::Child::Expr(e) => {
                    if let ExprKind::Call { callee, .. } = self.expr(e).kind
                        && let SymbolKind::Subroutine(routine) = self.symbol_kind(callee)
                        && seen.insert(callee)
                    {
                        pending.extend(routine.body);
                    }
                }
                walk::Child::Timing(_) => {}
            });
        }
        found
    }
}

impl Code<'_, '_> {
    /// The process goes on: what it wanted to report until now is dropped.
    pub(crate) fn resumed(&mut self) {
        if self.in_program() {
            self.reactive();
        }
        let Some(count) = self.resumptions.clone() else { return };
        let old = self.val(format_args!("moore.read {count} : <i32>"));
        let one = self.small(1, I32);
        let new = self.val(format_args!("moore.add {old}, {one} : i32"));
        self.line(format_args!("moore.blocking_assign {count}, {new} : i32"));
    }

    /// Runs `report` when this time slot's nonblocking assignments have been made, unless the process goes on before; at once
    /// outside of processes.
    fn later(&mut self, report: impl FnOnce(&mut Self)) {
        let Some(count) = self.resumptions.clone() else { return report(self) };
        let before = self.val(format_args!("moore.read {count} : <i32>"));
        self.nest("moore.fork join_none", |c| {
            c.reactive();
            let now = c.val(format_args!("moore.read {count} : <i32>"));
            let same = c.val(format_args!("moore.eq {now}, {before} : i32 -> i1"));
            let same = c.val(format_args!("moore.to_builtin_int {same} : i1"));
            let (yes, end) = (c.block(), c.block());
            c.fork(&same, yes, end);
            c.begin(yes);
            let (exit, counter) = (c.end.take(), c.resumptions.take());
            report(c);
            (c.end, c.resumptions) = (exit, counter);
            c.start(end);
            c.line("moore.complete");
        });
    }

    /// `assert`, `assume`, `cover`.
    pub(crate) fn assertion(
        &mut self,
        kind: &str,
        deferred: bool,
        condition: ExprId,
        then: Option<StmtId>,
        otherwise: Option<StmtId>,
    ) {
        let (yes, no, end) = (self.block(), self.block(), self.block());
        if self.l.controls_assertions() {
            let checked = self.val(format_args!("moore.get_global_variable {} : <i1>", symbol(CHECKED)));
            let checked = self.val(format_args!("moore.read {checked} : <i1>"));
            let test = self.builtin(checked, BIT);
            let check = self.block();
            self.fork(&test, check, end);
            self.begin(check);
        }
        let value = self.value(condition);
        let (value, int) = self.truth(value, self.ty_of(condition));
        let test = self.builtin(value, int);
        self.fork(&test, yes, no);
        self.begin(yes);
        if let Some(then) = then {
            self.perhaps_later(deferred, |c| c.statement(then));
        }
        self.jump(end);
        self.begin(no);
        match otherwise {
            Some(s) => self.perhaps_later(deferred, |c| c.statement(s)),
            None if kind.starts_with("Cover") => {}
            None => self.perhaps_later(deferred, |c| c.severity("error", &[], "assertion failed")),
        }
        self.start(end);
    }

    /// `$asserton`, `$assertoff`, `$assertkill` for all assertions.
    pub(crate) fn control_assertions(&mut self, name: &str, arguments: &[ExprId]) {
        let all = match arguments {
            [] => true,
            [levels] => self.constant_of(*levels) == Some(0),
            _ => false,
        };
        if !all {
            return self.error(format!(
                "{name} is supported for all assertions together: call it without arguments"
            ));
        }
        let value = self.small(i64::from(control(name) == Some(true)), BIT);
        let checked = self.val(format_args!("moore.get_global_variable {} : <i1>", symbol(CHECKED)));
        self.op(format_args!("moore.blocking_assign {checked}, {value} : i1"));
    }

    fn perhaps_later(&mut self, deferred: bool, report: impl FnOnce(&mut Self)) {
        if deferred { self.later(report) } else { report(self) }
    }

    /// A violation of `unique` or `priority`: a warning.
    pub(crate) fn violation(&mut self, what: &str) {
        self.later(|c| c.severity("warning", &[], what));
    }

    /// Reports if more than one of some conditions (values of type `i1`) is true.
    pub(crate) fn at_most_one(&mut self, conditions: &[String], what: &str) {
        let (mut some, mut several) = (self.small(0, BIT), self.small(0, BIT));
        for condition in conditions {
            let both = self.val(format_args!("moore.and {some}, {condition} : i1"));
            several = self.val(format_args!("moore.or {several}, {both} : i1"));
            some = self.val(format_args!("moore.or {some}, {condition} : i1"));
        }
        let test = self.val(format_args!("moore.to_builtin_int {several} : i1"));
        let (yes, end) = (self.block(), self.block());
        self.fork(&test, yes, end);
        self.begin(yes);
        self.violation(what);
        self.start(end);
    }

    /// Reports if more than one condition of an if with all its `else if` is true.
    pub(crate) fn unique_if(&mut self, conditions: &[Condition], otherwise: Option<StmtId>) {
        let mut links = vec![conditions];
        let mut next = otherwise;
        while let Some(StmtKind::If { conditions, otherwise, .. }) = next.map(|s| &self.l.stmt(s).kind) {
            links.push(conditions);
            next = *otherwise;
        }
        if links.iter().any(|link| link.iter().any(|c| self.l.has_effect(c.0))) {
            return;
        }
        let mut values = Vec::new();
        for link in links {
            let mut all: Option<String> = None;
            for condition in link {
                let (value, int) = self.condition(condition);
                let value = self.resize(value, int, BIT, false);
                all = Some(match all {
                    None => value,
                    Some(other) => self.val(format_args!("moore.and {other}, {value} : i1")),
                });
            }
            values.extend(all);
        }
        self.at_most_one(&values, "several conditions of this unique if are true");
    }
}
