//! llvm: functions, globals and calls.

use super::super::{Printer, RegionStyle};
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::types::TypeKind;

impl Printer<'_> {
    pub(super) fn llvm_func(&mut self, op: OpId) {
        self.keyword_of(op, "linkage", "external");
        self.keyword_of(op, "CConv", "ccc");
        self.put(" ");
        self.name_of(op, "sym_name");
        if let Some(TypeKind::LlvmFunc { result, params, variadic }) = self.type_attr(op, "function_type") {
            let results =
                if matches!(self.ir.type_kind(result), TypeKind::LlvmVoid) { vec![] } else { vec![result] };
            self.signature(op, &params, &results, variadic);
        }
        let hidden = ["sym_name", "function_type", "linkage", "CConv", "arg_attrs", "res_attrs"];
        self.other_attrs(op, &hidden, true);
        self.function_body(op);
    }

    pub(super) fn llvm_global(&mut self, op: OpId) {
        self.keyword_of(op, "linkage", "");
        let plain = |p: &Self, name| matches!(p.ir.attr_u64(op, name), None | Some(0));
        if self.ir.attr_bool(op, "thread_local_") {
            self.put(" thread_local");
        }
        if !plain(self, "unnamed_addr") {
            let local = self.ir.attr_u64(op, "unnamed_addr") == Some(1);
            self.put(if local { " local_unnamed_addr" } else { " unnamed_addr" });
        }
        if self.ir.attr_bool(op, "constant") {
            self.put(" constant");
        }
        self.put(" ");
        self.name_of(op, "sym_name");
        self.put("(");
        if let Some(value) = self.ir.attr_id(op, "value") {
            self.attr(value);
        }
        self.put(")");
        let hidden =
            ["sym_name", "linkage", "constant", "value", "global_type", "unnamed_addr", "thread_local_"];
        self.other_attrs(op, &hidden, false);
        if let Some(AttrKind::Type(ty)) = self.ir.attr(op, "global_type") {
            self.typed(&[*ty]);
        }
        if !self.ir.region_blocks(op, 0).is_empty() {
            self.put(" ");
            self.body(op, 0, RegionStyle::default());
        }
    }

    /// The keyword inside `#llvm.linkage<internal>`, unless it is `default`.
    fn keyword_of(&mut self, op: OpId, attr: &str, default: &str) {
        if let Some(AttrKind::Opaque { body, .. }) = self.ir.attr(op, attr) {
            let text = self.ir.text(*body);
            let word = text.split_once('<').map_or("", |(_, rest)| rest.trim_end_matches('>'));
            if word != default {
                self.put(" ");
                self.put(word);
            }
        }
    }

    pub(super) fn llvm_call(&mut self, op: OpId) {
        self.keyword_of(op, "TailCallKind", "none");
        let mut operands = self.ir.operand_group(op, "callee_operands");
        let mut pointer = None;
        self.put(" ");
        match self.ir.attr_id(op, "callee") {
            Some(callee) => self.attr(callee),
            None => {
                if let Some((first, rest)) = operands.split_first() {
                    self.value(*first);
                    pointer = Some(self.ir.value_type(*first));
                    operands = rest;
                }
            }
        }
        self.put("(");
        self.values(operands);
        self.put(")");
        if let Some(AttrKind::Type(ty)) = self.ir.attr(op, "var_callee_type") {
            self.put(" vararg(");
            self.ty(*ty);
            self.put(")");
        }
        self.other_attrs(op, &["callee", "var_callee_type", "TailCallKind", "operandSegmentSizes"], false);
        self.put(" : ");
        if let Some(ty) = pointer {
            self.ty(ty);
            self.put(", ");
        }
        self.put("(");
        self.list(operands.iter(), |p, value| p.ty(p.ir.value_type(*value)));
        self.put(") -> ");
        self.result_types(&self.result_type_list(op));
    }
}
