//! Modules, and the few operations of builtin, comb, arith, dbg and seq.

use super::super::{Printer, RegionStyle};
use crate::module::OpId;
use crate::types::TypeKind;

impl Printer<'_> {
    pub(super) fn module_op(&mut self, op: OpId) {
        if let Some(name) = self.ir.attr_str(op, "sym_name") {
            self.put(" ");
            self.symbol(name);
        }
        self.other_attrs(op, &["sym_name"], true);
        self.put(" ");
        self.body(op, 0, RegionStyle { may_be_empty: true, ..RegionStyle::default() });
    }

    pub(super) fn concat(&mut self, op: OpId) {
        self.operand_list(op);
        self.other_attrs(op, &[], false);
        self.typed(&self.operand_types(op));
    }

    pub(super) fn select(&mut self, op: OpId) {
        self.operand_list(op);
        self.other_attrs(op, &[], false);
        let types = self.operand_types(op);
        let is_bit = matches!(self.ir.type_kind(types[0]), TypeKind::Integer { width: 1, .. });
        self.typed(if is_bit { &types[1..2] } else { &types[..2] });
    }

    pub(super) fn dbg_array(&mut self, op: OpId) {
        self.put(" [");
        self.values(self.ir.operands(op));
        self.put("]");
        self.other_attrs(op, &[], false);
        if let Some(ty) = self.operand_types(op).first() {
            self.typed(&[*ty]);
        }
    }

    pub(super) fn dbg_struct(&mut self, op: OpId) {
        self.put(" {");
        let names = self.array(op, "names");
        let values = self.ir.operands(op);
        self.list(names.into_iter().zip(values), |p, (name, value)| {
            p.attr(name);
            p.put(": ");
            p.value(*value);
        });
        self.put("}");
        self.other_attrs(op, &["names"], false);
        let types = self.operand_types(op);
        if !types.is_empty() {
            self.typed(&types);
        }
    }

    pub(super) fn memory_read(&mut self, op: OpId) {
        self.memory_access(op);
        if let Some(enable) = self.ir.operand(op, "rdEn") {
            self.put(" rden ");
            self.value(enable);
        }
        self.other_attrs(op, &["operandSegmentSizes"], false);
        self.typed(&self.operand_types(op)[..1]);
    }

    pub(super) fn memory_write(&mut self, op: OpId) {
        self.memory_access(op);
        for (word, group) in [("", "inData"), (" wren", "wrEn")] {
            self.put(word);
            self.put(" ");
            if let Some(value) = self.ir.operand(op, group) {
                self.value(value);
            }
        }
        self.other_attrs(op, &[], false);
        self.typed(&self.operand_types(op)[..1]);
    }

    pub(super) fn firreg(&mut self, op: OpId) {
        let operands = self.ir.operands(op);
        self.put(" ");
        self.value(operands[0]);
        self.put(" clock ");
        self.value(operands[1]);
        if let Some(sym) = self.ir.attr_id(op, "inner_sym") {
            self.put(" sym ");
            self.inner_sym(sym);
        }
        if let [_, _, reset, value] = operands {
            self.put(if self.ir.attr_bool(op, "isAsync") { " reset async " } else { " reset sync " });
            self.value(*reset);
            self.put(", ");
            self.value(*value);
        }
        if let Some(preset) = self.ir.attr_id(op, "preset") {
            self.put(" preset ");
            self.untyped_attr(preset);
        }
        let named = self.explicit_name(op).is_none();
        let hidden: &[&str] = if named {
            &["inner_sym", "isAsync", "preset", "name"]
        } else {
            &["inner_sym", "isAsync", "preset"]
        };
        self.other_attrs(op, hidden, false);
        self.typed(&self.operand_types(op)[..1]);
    }

    /// ` %m[%a, %b]`
    fn memory_access(&mut self, op: OpId) {
        self.put(" ");
        self.value(self.ir.operands(op)[0]);
        self.put("[");
        self.values(self.ir.operand_group(op, "addresses"));
        self.put("]");
    }
}
