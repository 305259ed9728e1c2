//! llhd: signals, processes and what they yield, coroutines.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use super::text;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::types::{Type, TypeKind};

impl<'a> Verifier<'a> {
    pub(super) fn check_llhd(&mut self, symbols: &Symbols, places: &Places) {
        use OpKind::*;
        match self.kind() {
            LlhdProcess | LlhdCombinational | LlhdFinal => self.check_entry("inputs", &[]),
            LlhdWait => {
                self.check_yield(places);
                self.check_successor(0, self.operands("destOperands"));
            }
            LlhdHalt | LlhdYield | LlhdReturn => self.check_yield(places),
            LlhdCoroutine => {
                let Some((inputs, _)) = self.signature(self.op) else {
                    self.error("needs a function type as attribute `function_type`");
                    return;
                };
                self.check_entry("inputs", inputs);
            }
            LlhdCallCoroutine => self.check_call_coroutine(symbols, places),
            LlhdGetGlobalSignal => self.check_global(symbols, places),
            LlhdSigExtract | LlhdSigArrayGet | LlhdSigArraySlice => self.check_part(),
            _ => {}
        }
    }

    /// The arguments and results of a function or coroutine.
    pub(super) fn signature(&self, op: OpId) -> Option<(&'a [Type], &'a [Type])> {
        match self.attr_of(op, "function_type")? {
            AttrKind::Type(ty) => match self.ir.type_kind(*ty) {
                TypeKind::Function { inputs, results } => Some((inputs, results)),
                _ => None,
            },
            _ => None,
        }
    }

    /// What is yielded is what the operation around it results in. A coroutine that waits or halts yields nothing.
    fn check_yield(&mut self, places: &Places) {
        let Some(parent) = places.parent(self.ir, self.op) else { return };
        let found = match self.kind() {
            OpKind::LlhdReturn => self.operand_types("operands"),
            _ => self.operand_types("yieldOperands"),
        };
        let expected: Vec<Type> = match (self.ir.kind(parent), self.kind()) {
            (OpKind::LlhdProcess | OpKind::LlhdCombinational, _) => {
                self.ir.results(parent).map(|v| self.ir.value_type(v)).collect()
            }
            (OpKind::LlhdCoroutine, OpKind::LlhdReturn) => match self.signature(parent) {
                Some((_, results)) => results.to_vec(),
                None => return,
            },
            (OpKind::LlhdGlobalSignal, _) => match self.attr_of(parent, "type") {
                Some(AttrKind::Type(ty)) => vec![*ty],
                _ => return,
            },
            _ => Vec::new(),
        };
        self.expect_types("yielded values", &found, &expected);
    }

    /// The callee is a coroutine, of this signature; only what can be suspended calls it.
    fn check_call_coroutine(&mut self, symbols: &Symbols, places: &Places) {
        let coroutine = |kind| kind == OpKind::LlhdCoroutine;
        if let Some(callee) = symbols.lookup_attr(self, places, "callee", "coroutine", coroutine) {
            let operands = self.operand_types("operands");
            self.check_signature(callee, &operands);
        }
        let mut around = places.parent(self.ir, self.op);
        while let Some(op) = around.filter(|&op| self.ir.kind(op).dialect() == "scf") {
            around = places.parent(self.ir, op);
        }
        let kind = around.map(|op| self.ir.kind(op));
        spec::rule!("machine.call.no-suspend");
        let suspends = matches!(kind, Some(OpKind::LlhdProcess | OpKind::LlhdCoroutine | OpKind::SimFork));
        self.expect(suspends, || {
            let kind = kind.map_or("nothing", OpKind::name);
            format!("must stand in an `llhd.process` or `llhd.coroutine`, not in `{kind}`, which can't be suspended")
        });
    }

    /// The operands and results of a call are those of the callee.
    pub(super) fn check_signature(&mut self, callee: OpId, operands: &[Type]) {
        let Some((inputs, results)) = self.signature(callee) else { return };
        let found = self.result_types();
        self.expect_types("arguments", operands, inputs);
        self.expect_types("results", &found, results);
    }

    /// The reference is to the type of the global signal.
    fn check_global(&mut self, symbols: &Symbols, places: &Places) {
        let signal = |kind| kind == OpKind::LlhdGlobalSignal;
        let Some(global) = symbols.lookup_attr(self, places, "global_name", "global signal", signal) else {
            return;
        };
        let (Some(AttrKind::Type(ty)), Some(result)) = (self.attr_of(global, "type"), self.result_type())
        else {
            return;
        };
        if let TypeKind::LlhdRef(inner) = self.ir.type_kind(result) {
            self.expect_type("a reference to a signal", *inner, *ty);
        }
    }

    /// A part of a signal: an index of the right width, and a result that fits in.
    fn check_part(&mut self) {
        let target = |ty: Option<Type>| match ty.map(|ty| self.ir.type_kind(ty)) {
            Some(TypeKind::LlhdRef(inner)) => Some(*inner),
            _ => None,
        };
        let (Some(from), Some(to)) = (target(self.operand_type("input")), target(self.result_type())) else {
            return;
        };
        let ir = self.ir;
        let part = |v: &mut Self, whole: Option<u64>, part: Option<u64>| {
            if let (Some(whole), Some(part)) = (whole, part) {
                v.expect(part <= whole, || {
                    format!("can't take {} out of {}", text::ty(ir, to), text::ty(ir, from))
                });
            }
        };
        match self.kind() {
            OpKind::LlhdSigExtract => {
                let (whole, slice) = (self.facts.width(from), self.facts.width(to));
                part(self, whole, slice);
                self.check_index("lowBit", whole, 0);
            }
            OpKind::LlhdSigArrayGet => {
                let len = self.array(from).and_then(|(len, _)| len);
                self.check_index("index", len, 0);
            }
            _ => {
                let (Some((whole, element)), Some((slice, inner))) = (self.array(from), self.array(to))
                else {
                    return;
                };
                self.expect_type("elements", inner, element);
                part(self, whole, slice);
                self.check_index("lowIndex", whole, 0);
            }
        }
    }
}
