//! Events that are assigned (IEEE 1800 15.5.5): variables that refer to an event, which another may refer to, too, or to none.
//!
//! Beside each variable that is assigned is a number, `e.$event`, that says which event it refers to at present: the events that it
//! may refer to are known from the assignments. Whoever waits, waits for the event that it referred to when the wait began.

use super::Lower;
use super::clocking::Part;
use super::code::Code;
use super::names::quote;
use super::types::{BIT, Class, I32};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TimingId, TimingKind, TypeId};
use std::collections::{BTreeSet, HashMap};

impl Lower<'_> {
    /// Finds the event variables that are assigned, and the events that each may refer to.
    pub(super) fn find_merged(&mut self) {
        let mut sources: HashMap<SymbolId, BTreeSet<SymbolId>> = HashMap::new();
        for e in &self.doc.expressions {
            if let ExprKind::Assign { left, right, .. } = e.kind
                && let Some(s) = self.event_variable(left).filter(|s| !self.is_global(*s))
            {
                sources.entry(s).or_default().extend(self.event_variable(right));
            }
        }
        // `event e = null;`
        for s in (0..self.doc.symbols.len() as u32).map(SymbolId) {
            if let SymbolKind::Variable { ty, initializer: Some(e), .. } = self.symbol_kind(s)
                && self.class(*ty) == Class::Event
                && self.event_variable(*e).is_none()
                && !self.is_global(s)
            {
                sources.entry(s).or_default();
            }
        }
        for (s, from) in &mut sources {
            if let SymbolKind::Variable { initializer: Some(e), .. } = self.symbol_kind(*s) {
                from.extend(self.event_variable(*e));
            }
        }
        for &s in sources.keys() {
            let (mut found, mut work) = (BTreeSet::new(), vec![s]);
            while let Some(s) = work.pop() {
                let s = self.declared_as(s, &sources);
                if found.insert(s) {
                    work.extend(sources.get(&s).into_iter().flatten());
                }
            }
            self.merged.insert(s, found.into_iter().collect());
        }
    }

    /// The variable that an expression of an event is the name of.
    fn event_variable(&self, e: ExprId) -> Option<SymbolId> {
        match self.expr(e).kind {
            ExprKind::Convert { operand, .. } => self.event_variable(operand),
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => match self.symbol_kind(s) {
                SymbolKind::Variable { ty, .. } if self.class(*ty) == Class::Event => Some(s),
                _ => None,
            },
            _ => None,
        }
    }

    /// The variable that another one is a name of by its declaration, if nobody assigns it.
    fn declared_as<T>(&self, mut s: SymbolId, assigned: &HashMap<SymbolId, T>) -> SymbolId {
        for _ in 0..1000 {
            let SymbolKind::Variable { initializer: Some(e), .. } = self.symbol_kind(s) else { break };
            match self.event_variable(*e) {
                Some(other) if !assigned.contains_key(&s) => s = other,
                _ => break,
            }
        }
        s
    }

    pub(crate) fn is_merged(&self, s: SymbolId) -> bool {
        self.merged.contains_key(&s)
    }

    /// What a routine that uses an event variable needs of its module besides.
    pub(crate) fn merged_parts(&self, s: SymbolId) -> Vec<SymbolId> {
        let Some(events) = self.merged.get(&s) else { return Vec::new() };
        events.iter().copied().chain([self.part_symbol(s, Part::Out)]).collect()
    }
}

/// The number of an event; 0 is none.
fn number(s: SymbolId) -> i64 {
    i64::from(s.0) + 1
}

impl Code<'_, '_> {
    /// Declares the number of an event variable, if that is assigned; it begins as itself.
    pub(crate) fn declare_merged(&mut self, s: SymbolId, named: bool) {
        if !self.l.is_merged(s) {
            return;
        }
        let name = format!("{}.$event", self.l.scope_name(s));
        let called = self.named(&name);
        let name = if named { format!(" name {}", quote(name.as_bytes())) } else { String::new() };
        let own = self.small(number(s), I32);
        self.op(format_args!("{called} = moore.variable{name} {own} : <i32>"));
        let part = self.l.part_symbol(s, Part::Out);
        self.refs.insert(part, called);
    }

    /// The number of the event that an expression refers to.
    pub(crate) fn event_number(&mut self, e: ExprId) -> String {
        if let Some(s) = self.l.event_variable(e) {
            if !self.l.is_merged(s) {
                let s = self.l.declared_as(s, &self.l.merged);
                return self.small(number(s), I32);
            }
            let part = self.l.part_symbol(s, Part::Out);
            if let Some(reference) = self.reference(part, TypeId(u32::MAX)) {
                return self.val(format_args!("moore.read {reference} : <i32>"));
            }
        }
        match self.l.expr(e).kind {
            ExprKind::Convert { operand, .. } => return self.event_number(operand),
            ExprKind::Null => {}
            _ => self.error("only a named event or null can be assigned to an event, or compared with one"),
        }
        self.small(0, I32)
    }

    /// `a = b` for events.
    pub(crate) fn merge(&mut self, left: ExprId, right: ExprId) {
        match self.l.event_variable(left) {
            Some(s) if self.l.is_merged(s) => self.merge_variable(s, right),
            _ => self.error(
                "an event of an array, a struct or a package can get another one in its declaration only",
            ),
        }
    }

    /// As [`Self::merge`], for a variable.
    pub(crate) fn merge_variable(&mut self, s: SymbolId, right: ExprId) {
        let value = self.event_number(right);
        let part = self.l.part_symbol(s, Part::Out);
        if let Some(reference) = self.reference(part, TypeId(u32::MAX)) {
            self.op(format_args!("moore.blocking_assign {reference}, {value} : i32"));
        }
    }

    /// The events that an expression may refer to, if that changes: references, each with whether it is that at present.
    pub(crate) fn merged_events(&mut self, e: ExprId, now: &str) -> Option<Vec<(String, String)>> {
        let s = self.l.event_variable(e)?;
        let events = self.l.merged.get(&s)?.clone();
        let ty = self.ty_of(e);
        let mut all = Vec::new();
        for event in events {
            let reference = self.reference(event, ty)?;
            let it = self.small(number(event), I32);
            all.push((reference, self.val(format_args!("moore.eq {now}, {it} : i32 -> i1"))));
        }
        Some(all)
    }

    /// Whether an expression is a variable that is assigned.
    pub(crate) fn is_merged_event(&self, e: ExprId) -> bool {
        self.l.event_variable(e).is_some_and(|s| self.l.is_merged(s))
    }

    /// The numbers of the events that an event control is about to wait for.
    pub(crate) fn awaited_events(&mut self, timing: TimingId) {
        match self.l.timing(timing) {
            Some(TimingKind::Any { events }) => events.iter().for_each(|e| self.awaited_events(*e)),
            Some(TimingKind::Event { expr, .. }) if self.is_merged_event(*expr) => {
                let now = self.event_number(*expr);
                self.awaited.insert(*expr, now);
            }
            _ => {}
        }
    }

    /// Triggers the event that a variable refers to.
    pub(crate) fn trigger_merged(&mut self, target: ExprId, how: &str) {
        let now = self.event_number(target);
        for (event, test) in self.merged_events(target, &now).unwrap_or_default() {
            let (hit, next) = (self.block(), self.block());
            let test = self.builtin(test, BIT);
            self.fork(&test, hit, next);
            self.begin(hit);
            self.op(format_args!("svx.trigger {event}{how} : !moore.ref<event>"));
            self.start(next);
        }
    }

    /// Whether the event that a variable refers to has been triggered in this time slot, as `i1`.
    pub(crate) fn merged_triggered(&mut self, e: ExprId) -> String {
        let now = self.event_number(e);
        let mut any = self.small(0, BIT);
        for (event, test) in self.merged_events(e, &now).unwrap_or_default() {
            let come = self.val(format_args!("svx.triggered {event} : !moore.ref<event> -> !moore.i1"));
            let both = self.val(format_args!("moore.and {come}, {test} : i1"));
            any = self.val(format_args!("moore.or {any}, {both} : i1"));
        }
        any
    }
}
