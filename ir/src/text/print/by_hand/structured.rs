//! scf: structured control flow.

use super::super::{Printer, RegionStyle};
use crate::module::{OpId, ValueId};
use crate::types::TypeKind;

impl Printer<'_> {
    pub(super) fn if_op(&mut self, op: OpId) {
        self.operand_list(op);
        self.arrow_results(op);
        self.put(" ");
        self.body(op, 0, hide());
        if !self.ir.region_blocks(op, 1).is_empty() {
            self.put(" else ");
            self.body(op, 1, hide());
        }
        self.other_attrs(op, &[], false);
    }

    pub(super) fn while_op(&mut self, op: OpId) {
        let args = self.entry_args(op, 0);
        self.put(" (");
        self.assignments(&args, self.ir.operands(op));
        self.put(") : (");
        self.types(&self.operand_types(op));
        self.put(") -> ");
        self.result_types(&self.result_type_list(op));
        self.put(" ");
        self.body(op, 0, RegionStyle { hide_entry: true, ..RegionStyle::default() });
        self.put(" do ");
        self.body(op, 1, RegionStyle::default());
        self.other_attrs(op, &[], true);
    }

    pub(super) fn execute_region(&mut self, op: OpId) {
        if self.ir.attr_bool(op, "no_inline") {
            self.put(" no_inline");
        }
        self.arrow_results(op);
        self.put(" ");
        self.body(op, 0, RegionStyle::default());
        self.other_attrs(op, &["no_inline"], false);
    }

    /// `%x = %init, …`
    fn assignments(&mut self, args: &[ValueId], inits: &[ValueId]) {
        self.list(args.iter().zip(inits), |p, (arg, init)| {
            p.value(*arg);
            p.put(" = ");
            p.value(*init);
        });
    }

    pub(super) fn for_loop(&mut self, op: OpId) {
        let operands = self.ir.operands(op);
        let args = self.entry_args(op, 0);
        if self.ir.attr_bool(op, "unsignedCmp") {
            self.put(" unsigned");
        }
        self.put(" ");
        if let Some(variable) = args.first() {
            self.value(*variable);
        }
        for (word, value) in ["=", "to", "step"].into_iter().zip(operands) {
            self.put(" ");
            self.put(word);
            self.put(" ");
            self.value(*value);
        }
        if operands.len() > 3 {
            self.put(" iter_args(");
            self.assignments(args.get(1..).unwrap_or(&[]), &operands[3..]);
            self.put(")");
            self.arrow_results(op);
        }
        if let Some(ty) = operands.first().map(|v| self.ir.value_type(*v))
            && !matches!(self.ir.type_kind(ty), TypeKind::Index)
        {
            self.typed(&[ty]);
        }
        self.put(" ");
        let with_results = self.ir.results(op).len() > 0;
        self.body(
            op,
            0,
            RegionStyle { hide_entry: true, hide_terminator: !with_results, may_be_empty: false },
        );
        self.other_attrs(op, &["unsignedCmp"], false);
    }
}

fn hide() -> RegionStyle {
    RegionStyle { hide_terminator: true, ..RegionStyle::default() }
}
