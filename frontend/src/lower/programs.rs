//! Programs (IEEE 1800 24): their processes run when the nonblocking assignments of a time slot have been made, and the simulation
//! ends when all of them have.

use super::Lower;
use super::code::{Code, Kind};
use super::names::symbol;
use super::types::{BIT, I32};
use crate::document::{SymbolId, SymbolKind};

/// The variable that counts the initial procedures of programs that have not ended.
const RUNNING: &str = "$programs";

impl Lower<'_> {
    fn is_program(&self, s: SymbolId) -> bool {
        matches!(self.symbol_kind(s), SymbolKind::Body { definition, .. } if definition.1 == "Program")
    }

    /// The counter, if there are programs.
    pub(crate) fn program_counter(&self) -> String {
        let mut count = 0u64;
        let mut pending: Vec<(SymbolId, bool)> = self.doc.tops.iter().map(|top| (*top, false)).collect();
        while let Some((s, program)) = pending.pop() {
            let mut members = |list: &[SymbolId], program| pending.extend(list.iter().map(|m| (*m, program)));
            match self.symbol_kind(s) {
                SymbolKind::Instance { body, .. } => members(&[*body], false),
                SymbolKind::Body { members: list, .. } => members(list, self.is_program(s)),
                SymbolKind::Generate { members: list }
                | SymbolKind::GenerateArray { entries: list }
                | SymbolKind::InstanceArray { elements: list } => members(list, program),
                SymbolKind::Process { kind, .. } if program && kind == "Initial" => count += 1,
                _ => {}
            }
        }
        if count == 0 {
            return String::new();
        }
        format!(
            "  moore.global_variable {} : !moore.i32 init {{\n    %0 = moore.constant {count} : i32\n    moore.yield %0 : i32\n  }}\n",
            symbol(RUNNING)
        )
    }
}

impl Code<'_, '_> {
    /// Whether this is a process or task of a program.
    pub(crate) fn in_program(&self) -> bool {
        matches!(self.kind, Kind::Procedure | Kind::Coroutine)
            && self.body.is_some_and(|body| self.l.is_program(body))
    }

    /// Goes on when the nonblocking assignments of this time slot have been made, and what follows from them has happened.
    pub(crate) fn reactive(&mut self) {
        let passed = self.val("moore.variable : <i1>");
        let (zero, one) = (self.small(0, BIT), self.small(1, BIT));
        self.line(format_args!("moore.blocking_assign {passed}, {zero} : i1"));
        self.line(format_args!("moore.nonblocking_assign {passed}, {one} : i1"));
        self.nest("moore.wait_level", |c| {
            let value = c.val(format_args!("moore.read {passed} : <i1>"));
            c.line(format_args!("moore.detect_level {value} : i1"));
        });
        let zero = self.time(0);
        self.line(format_args!("moore.wait_delay {zero}"));
    }

    /// The end of an initial procedure of a program: that of the last one is the end of all (24.7), when what it has assigned has
    /// taken effect.
    pub(crate) fn program_ends(&mut self) {
        self.reactive();
        let counter = self.val(format_args!("moore.get_global_variable {} : <i32>", symbol(RUNNING)));
        let old = self.val(format_args!("moore.read {counter} : <i32>"));
        let one = self.small(1, I32);
        let new = self.val(format_args!("moore.sub {old}, {one} : i32"));
        self.line(format_args!("moore.blocking_assign {counter}, {new} : i32"));
        let zero = self.small(0, I32);
        let last = self.val(format_args!("moore.eq {new}, {zero} : i32 -> i1"));
        let last = self.val(format_args!("moore.to_builtin_int {last} : i1"));
        let (yes, no) = (self.block(), self.block());
        self.fork(&last, yes, no);
        self.begin(yes);
        self.line("moore.builtin.finish 0");
        self.line("moore.unreachable");
        self.dead = true;
        self.begin(no);
    }
}
