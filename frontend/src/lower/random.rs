//! `$random` and its family (IEEE 1800 18.13, 20.15), and the queues of stochastic analysis (20.16).

use super::assign::Mode;
use super::code::Code;
use super::names::quote;
use super::types::{I32, Int};
use crate::document::{ExprId, ExprKind, StmtId, TypeId};

impl Code<'_, '_> {
    pub(super) fn random(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let (mut values, mut types) = (Vec::new(), Vec::new());
        let mut rest = arguments;
        let mut seed = None;
        if let Some((first, others)) = rest.split_first() {
            rest = others;
            let mut e = *first;
            while let ExprKind::Assign { left: inner, .. } | ExprKind::Convert { operand: inner, .. } =
                self.l.expr(e).kind
            {
                e = inner;
            }
            let is_variable = matches!(
                self.l.expr(e).kind,
                ExprKind::Name(_)
                    | ExprKind::HierarchicalName(_)
                    | ExprKind::Element { .. }
                    | ExprKind::Member { .. }
            );
            let parameter = matches!(self.l.expr(e).kind, ExprKind::Name((s,))
                if matches!(self.l.symbol_kind(s), crate::document::SymbolKind::Parameter { .. }));
            if is_variable && !parameter {
                // The seed goes through a copy of type i32.
                let value = self.value_as(e, I32);
                let copy = self.val(format_args!("moore.variable {value} : <i32>"));
                values.push(copy.clone());
                types.push("!moore.ref<i32>".to_owned());
                seed = Some((e, copy));
            } else {
                let value = self.value_as(e, I32);
                let copy = self.val(format_args!("moore.variable {value} : <i32>"));
                values.push(copy);
                types.push("!moore.ref<i32>".to_owned());
            }
        }
        for e in rest {
            values.push(self.value_as(*e, I32));
            types.push("!moore.i32".to_owned());
        }
        let result = self.val_at(format_args!(
            "svx.syscall {}({}) : ({}) -> !moore.i32",
            quote(name.as_bytes()),
            values.join(", "),
            types.join(", ")
        ));
        if let Some((e, copy)) = seed {
            let value = self.val(format_args!("moore.read {copy} : <i32>"));
            if let Some(int) = self.int_of(e) {
                let value = self.resize(value, I32, int, true);
                self.assign(e, value, &Mode::Blocking);
            }
        }
        self.fit(result, I32, ty)
    }

    /// `randcase` (18.16): a branch by chance, as often as its weight says; without a weight above 0, none.
    pub(super) fn randcase(&mut self, items: &[(ExprId, StmtId)]) {
        let wide = Int::unsigned(64, false);
        let mut ends = Vec::new();
        let mut sum = self.small(0, wide);
        for (weight, _) in items {
            let weight = self.value_as(*weight, wide);
            sum = self.val(format_args!("moore.add {sum}, {weight} : i64"));
            ends.push(sum.clone());
        }
        let (some, end) = (self.block(), self.block());
        let any = self.val(format_args!("moore.bool_cast {sum} : i64 -> i1"));
        let any = self.builtin(any, super::types::BIT);
        self.fork(&any, some, end);
        self.begin(some);
        let high = self.val_at(format_args!("svx.syscall \"$urandom\"() : () -> !moore.i32"));
        let low = self.val_at(format_args!("svx.syscall \"$urandom\"() : () -> !moore.i32"));
        let drawn = self.val(format_args!("moore.concat {high}, {low} : (!moore.i32, !moore.i32) -> i64"));
        let drawn = self.val(format_args!("moore.modu {drawn}, {sum} : i64"));
        for (limit, (_, body)) in ends.iter().zip(items) {
            let hit = self.val(format_args!("moore.ult {drawn}, {limit} : i64 -> i1"));
            let hit = self.builtin(hit, super::types::BIT);
            let (chosen, next) = (self.block(), self.block());
            self.fork(&hit, chosen, next);
            self.begin(chosen);
            self.statement(*body);
            self.jump(end);
            self.begin(next);
        }
        self.jump(end);
        self.begin(end);
    }

    /// `$q_initialize` and its family (20.16): what they write goes through copies.
    pub(super) fn stochastic(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let inputs = match name {
            "$q_initialize" | "$q_add" => 3,
            "$q_exam" => 2,
            _ => 1,
        };
        let (mut values, mut types, mut back) = (Vec::new(), Vec::new(), Vec::new());
        for (n, e) in arguments.iter().enumerate() {
            if n < inputs {
                values.push(self.value_as(*e, I32));
                types.push("!moore.i32");
                continue;
            }
            let mut e = *e;
            while let ExprKind::Assign { left: inner, .. } | ExprKind::Convert { operand: inner, .. } =
                self.l.expr(e).kind
            {
                e = inner;
            }
            let copy = self.val("moore.variable : <i32>");
            values.push(copy.clone());
            types.push("!moore.ref<i32>");
            back.push((e, copy));
        }
        if name == "$q_exam" {
            // Times are in the unit of whoever asks.
            values.push(self.small(self.scale.0 as i64, Int { width: 64, signed: true, four: false }));
            types.push("!moore.i64");
        }
        let text =
            format!("svx.syscall {}({}) : ({})", quote(name.as_bytes()), values.join(", "), types.join(", "));
        let result = match name == "$q_full" {
            true => self.val_at(format_args!("{text} -> !moore.i32")),
            false => {
                self.op(format_args!("{text} -> ()"));
                String::new()
            }
        };
        for (e, copy) in back {
            let value = self.val(format_args!("moore.read {copy} : <i32>"));
            if let Some(int) = self.int_of(e) {
                let value = self.resize(value, I32, int, true);
                self.assign(e, value, &Mode::Blocking);
            }
        }
        if result.is_empty() { result } else { self.fit(result, I32, ty) }
    }
}
