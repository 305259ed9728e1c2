//! seq: registers, memories, queues, initial values.

use super::Verifier;
use super::facts::clog2;
use super::text;
use crate::attrs::AttrKind;
use crate::ops::OpKind;
use crate::types::{Type, TypeKind};

impl Verifier<'_> {
    pub(super) fn check_seq(&mut self) {
        use OpKind::*;
        match self.kind() {
            SeqCompreg | SeqCompregCe | SeqShiftreg => {
                let both = self.operands("reset").len() == self.operands("resetValue").len();
                self.expect(both, || "needs a reset together with its value, or neither".to_owned());
                if self.kind() == SeqShiftreg {
                    self.check_positive("numElements");
                }
            }
            SeqFirreg => self.check_firreg(),
            SeqFifo => self.check_fifo(),
            SeqFirmemWritePort | SeqFirmemReadWritePort => self.check_mask(),
            SeqRead => {
                let found = self.result_type();
                self.check_hlmem(found);
            }
            SeqWrite => {
                let found = self.operand_type("inData");
                self.check_hlmem(found);
            }
            SeqInitial => self.check_initial(),
            SeqFromImmutable => {
                let input = self.operand_type("input").map(|ty| self.ir.type_kind(ty));
                if let (Some(TypeKind::SeqImmutable(inner)), Some(result)) = (input, self.result_type()) {
                    self.expect_type("a result", result, *inner);
                }
            }
            SeqClockDiv => {
                let log = self.attr_i64("pow2").unwrap_or(-1);
                self.expect((0..64).contains(&log), || format!("can't divide by 2^{log}"));
            }
            _ => {}
        }
    }

    fn check_positive(&mut self, attr: &str) {
        let value = self.attr_i64(attr).unwrap_or(0);
        self.expect(value > 0, || {
            format!("needs a positive number as attribute `{attr}`, but it is {value}")
        });
    }

    /// All values of a register are of its type; a preset is as wide; only a reset can be asynchronous.
    fn check_firreg(&mut self) {
        let Some(ty) = self.result_type() else { return };
        for group in ["next", "resetValue"] {
            if let Some(found) = self.operand_type(group) {
                self.expect_type(&format!("`{group}`"), found, ty);
            }
        }
        let lone = self.attr("isAsync").is_some() && self.operands("reset").is_empty();
        self.expect(!lone, || "needs a reset to be asynchronous".to_owned());
        if let Some(AttrKind::Integer { ty: of, .. }) = self.attr("preset")
            && let (Some(have), Some(need)) = (self.facts.width(*of), self.facts.width(ty))
        {
            self.expect(have == need, || format!("has a preset of {have} bits, but holds {need}"));
        }
    }

    /// A queue has room, and thresholds within it.
    fn check_fifo(&mut self) {
        self.check_positive("depth");
        let depth = self.attr_i64("depth").unwrap_or(0);
        let pairs = [("almostFullThreshold", "almostFull"), ("almostEmptyThreshold", "almostEmpty")];
        for (name, result) in pairs {
            let given = self.attr(name).is_some();
            let asked = !self.ir.result_group(self.op, result).is_empty();
            self.expect(given == asked, || format!("needs `{name}` together with its result, or neither"));
            if given {
                let value = self.attr_i64(name).unwrap_or(-1);
                self.expect((0..=depth).contains(&value), || {
                    format!("has `{name}` {value}, but room for {depth}")
                });
            }
        }
        let latency = self.attr("rdLatency").map_or(Some(0), |_| self.attr_i64("rdLatency"));
        self.expect(latency.is_some_and(|n| n >= 0), || "can't have a negative latency".to_owned());
    }

    /// A mask is as wide as that of the memory.
    fn check_mask(&mut self) {
        let (Some(memory), Some(mask)) = (self.operand_type("memory"), self.operand_type("mask")) else {
            return;
        };
        let TypeKind::SeqFirMem { mask: need, .. } = self.ir.type_kind(memory) else { return };
        let have = self.int_width(mask);
        let ir = self.ir;
        self.expect(need.is_some() && have == *need, || {
            format!("has a mask of type {}, but the memory is {}", text::ty(ir, mask), text::ty(ir, memory))
        });
    }

    /// An access has one address per dimension, each as wide as its length needs, and the type of an element.
    fn check_hlmem(&mut self, element: Option<Type>) {
        let Some(TypeKind::SeqHlMem { shape, element: of }) =
            self.operand_type("memory").map(|t| self.ir.type_kind(t))
        else {
            return;
        };
        let addresses = self.operand_types("addresses");
        let (need, have) = (shape.len(), addresses.len());
        if self.expect(need == have, || format!("needs {need} addresses, but has {have}")) {
            for (&len, address) in shape.iter().zip(addresses) {
                let (need, have) = (clog2(len), self.int_width(address));
                self.expect(have == Some(need), || {
                    format!(
                        "needs an address of {need} bits for {len} elements, but it has {}",
                        have.unwrap_or(0)
                    )
                });
            }
        }
        if let Some(element) = element {
            self.expect_type("an element", element, *of);
        }
        let latency = self.attr_i64("latency").unwrap_or(-1);
        self.expect(latency >= 0, || format!("can't have a latency of {latency}"));
    }

    /// The body takes and yields what is inside the immutable types of the operands and results.
    fn check_initial(&mut self) {
        let ir = self.ir;
        let inner = |types: Vec<Type>| -> Vec<Type> {
            let inner = |ty: Type| match ir.type_kind(ty) {
                TypeKind::SeqImmutable(inner) => *inner,
                _ => ty,
            };
            types.into_iter().map(inner).collect()
        };
        self.check_entry("inputs", &inner(self.operand_types("inputs")));
        if let Some(&end) = self.ir.body(self.op).last() {
            let found = self.types_of(self.ir.operands(end));
            let expected = inner(self.result_types());
            self.expect_types("yielded values", &found, &expected);
        }
    }
}
