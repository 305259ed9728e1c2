//! sim: where effects may stand, queues, DPI functions, and attributes that the simulator acts on.

use super::Verifier;
use super::place::Places;
use super::symbols::Symbols;
use crate::attrs::AttrKind;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::types::{Direction, Port, Type, TypeKind};

/// What happens once, when it is executed, and so can't stand directly in a module.
const PROCEDURAL: [OpKind; 11] = [
    OpKind::SimPause,
    OpKind::SimTerminate,
    OpKind::SimProcPrint,
    OpKind::SimFlush,
    OpKind::SimGetFile,
    OpKind::SimStringFormatToString,
    OpKind::SimSvFopen,
    OpKind::SimSvFclose,
    OpKind::SimSvFflushAll,
    OpKind::SimSvChannelToOutputStream,
    OpKind::SimSvReadmem,
];

impl<'a> Verifier<'a> {
    pub(super) fn check_sim(&mut self, symbols: &Symbols, places: &Places) {
        use OpKind::*;
        if PROCEDURAL.contains(&self.kind()) {
            self.check_procedural(places);
        }
        match self.kind() {
            SimFuncDpi => {
                let good = self.dpi_ports(self.op).is_some();
                self.expect(good, || {
                    "needs an `!sim.dpi_functy<…>` as attribute `dpi_function_type`".to_owned()
                });
            }
            SimFork | SimJoin | SimJoinAny | SimWaitFork | SimDisableFork | SimDisable => {
                self.check_threads(places);
            }
            SimFuncDpiCall => self.check_dpi_call(symbols, places),
            SimQueueConcat | SimQueueResize | SimQueueFromArray => self.check_elements(),
            SimFmtBin | SimFmtOct | SimFmtHex | SimFmtDec | SimFmtString => {
                self.check_not_negative("specifierWidth");
            }
            SimFmtFlt | SimFmtExp | SimFmtGen => {
                self.check_not_negative("fieldWidth");
                self.check_not_negative("fracDigits");
            }
            SimSvReadmem => {
                let both = self.operands("sliceLeft").len() == self.operands("sliceRight").len();
                self.expect(both, || "needs both ends of a slice, or neither".to_owned());
            }
            _ => {}
        }
    }

    /// Not in the body of a module, nor in structured control flow there.
    fn check_procedural(&mut self, places: &Places) {
        let mut around = places.parent(self.ir, self.op);
        while let Some(op) = around.filter(|&op| self.ir.kind(op).dialect() == "scf") {
            around = places.parent(self.ir, op);
        }
        let graph =
            around.is_some_and(|op| matches!(self.ir.kind(op), OpKind::HwModule | OpKind::BuiltinModule));
        self.expect(!graph, || "must stand in a process, a function or another procedure".to_owned());
    }

    fn check_not_negative(&mut self, attr: &str) {
        if self.attr(attr).is_some() {
            let value = self.attr_i64(attr);
            self.expect(value.is_some_and(|n| n >= 0), || format!("can't have a negative `{attr}`"));
        }
    }

    /// The elements of all operands are those of the resulting queue.
    fn check_elements(&mut self) {
        let element = |v: &Self, ty: Type| match v.shape(ty) {
            TypeKind::SimQueue(element, _) => Some(*element),
            _ => v.array(ty).map(|(_, element)| element),
        };
        let Some(expected) = self.result_type().and_then(|ty| element(self, ty)) else { return };
        for operand in self.types_of(self.ir.operands(self.op)) {
            if let Some(found) = element(self, operand) {
                self.expect_type("elements", found, expected);
            }
        }
    }

    /// The ports of a DPI function.
    fn dpi_ports(&self, op: OpId) -> Option<&'a [Port]> {
        match self.attr_of(op, "dpi_function_type")? {
            AttrKind::Type(ty) => match self.ir.type_kind(*ty) {
                TypeKind::SimDpiFunc(ports) => Some(ports),
                _ => None,
            },
            _ => None,
        }
    }

    /// A call passes what goes in, and gets what comes out: `inout` does both.
    fn check_dpi_call(&mut self, symbols: &Symbols, places: &Places) {
        let callable = |kind| matches!(kind, OpKind::SimFuncDpi | OpKind::FuncFunc);
        let Some(callee) = symbols.lookup_attr(self, places, "callee", "DPI function", callable) else {
            return;
        };
        let operands = self.operand_types("inputs");
        let Some(ports) = self.dpi_ports(callee) else {
            self.check_signature(callee, &operands);
            return;
        };
        let pick = |directions: &[Direction]| -> Vec<Type> {
            ports.iter().filter(|p| directions.contains(&p.dir)).map(|p| p.ty).collect()
        };
        let inputs = pick(&[Direction::In, Direction::InOut, Direction::Ref]);
        let outputs = pick(&[Direction::Out, Direction::InOut, Direction::Return]);
        let results = self.result_types();
        self.expect_types("arguments", &operands, &inputs);
        self.expect_types("results", &results, &outputs);
    }
}
