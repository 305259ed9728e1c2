//! func: calls and returns.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use crate::attrs::AttrKind;
use crate::ops::OpKind;
use crate::types::TypeKind;

impl Verifier<'_> {
    pub(super) fn check_func(&mut self, symbols: &Symbols, places: &Places) {
        let function = |kind| kind == OpKind::FuncFunc;
        match self.kind() {
            OpKind::FuncFunc => {
                let Some((inputs, _)) = self.signature(self.op) else {
                    self.error("needs a function type as attribute `function_type`");
                    return;
                };
                self.check_entry("inputs", inputs);
                let public = match self.attr("sym_visibility") {
                    Some(AttrKind::String { value, .. }) => self.ir.strings.bytes(*value) == b"public",
                    _ => true,
                };
                let declared = self.ir.region_blocks(self.op, 0).is_empty();
                self.expect(!(public && declared), || "has no body, so it has to be private".to_owned());
            }
            OpKind::FuncReturn => {
                let parent = places.parent(self.ir, self.op);
                if let Some((_, results)) = parent.and_then(|op| self.signature(op)) {
                    let found = self.operand_types("operands");
                    self.expect_types("returned values", &found, results);
                }
            }
            OpKind::FuncCall => {
                if let Some(callee) = symbols.lookup_attr(self, places, "callee", "function", function) {
                    let operands = self.operand_types("operands");
                    self.check_signature(callee, &operands);
                }
            }
            OpKind::FuncConstant => {
                let Some(callee) = symbols.lookup_attr(self, places, "value", "function", function) else {
                    return;
                };
                if let (Some(AttrKind::Type(ty)), Some(result)) =
                    (self.attr_of(callee, "function_type"), self.result_type())
                {
                    self.expect_type("a result", result, *ty);
                }
            }
            OpKind::FuncCallIndirect => {
                let callee = self.operand_type("callee").map(|ty| self.ir.type_kind(ty));
                if let Some(TypeKind::Function { inputs, results }) = callee {
                    let (operands, found) = (self.operand_types("callee_operands"), self.result_types());
                    self.expect_types("arguments", &operands, inputs);
                    self.expect_types("results", &found, results);
                }
            }
            _ => {}
        }
    }
}
