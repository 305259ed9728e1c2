//! comb: widths.

use super::Verifier;
use super::text;
use crate::attrs::AttrKind;
use crate::ops::OpKind;

impl Verifier<'_> {
    /// The rules of comb. A width that is a parameter is not known yet, and not checked.
    pub(super) fn check_comb(&mut self) {
        use OpKind::*;
        match self.kind() {
            CombAdd | CombAnd | CombMul | CombOr | CombXor => {
                let some = !self.operands("inputs").is_empty();
                self.expect(some, || "needs at least one operand".to_owned());
            }
            CombExtract => self.check_extract(),
            CombConcat => {
                let widths = self.operand_types("inputs").into_iter().map(|ty| self.facts.width(ty));
                let sum = widths.into_iter().try_fold(0u64, |sum, width| sum.checked_add(width?));
                self.check_result_width(sum);
            }
            CombReplicate => {
                let (from, to) = (self.operand_type("input"), self.result_type());
                let (Some(from), Some(to)) = (from, to) else { return };
                let (Some(input), Some(result)) = (self.facts.width(from), self.facts.width(to)) else {
                    return;
                };
                let multiple = if input == 0 { result == 0 } else { result >= input && result % input == 0 };
                let ir = self.ir;
                self.expect(multiple, || {
                    format!("can't repeat {} to get {}", text::ty(ir, from), text::ty(ir, to))
                });
            }
            CombReverse => {
                let (Some(from), Some(to)) = (self.operand_type("input"), self.result_type()) else { return };
                self.expect_type("a result", to, from);
            }
            CombTruthTable => {
                let inputs = self.operands("inputs").len();
                if let Some(AttrKind::DenseArray { values, .. }) = self.attr("lookupTable") {
                    let size = u32::try_from(inputs).ok().and_then(|n| 1usize.checked_shl(n));
                    let entries = values.len();
                    self.expect(size == Some(entries), || {
                        format!("needs a table of 2^{inputs} entries, but has {entries}")
                    });
                }
            }
            _ => {}
        }
    }

    /// The bits from `lowBit` up to the width of the result lie inside the operand.
    fn check_extract(&mut self) {
        let (Some(from), Some(to)) = (self.operand_type("input"), self.result_type()) else { return };
        let (Some(input), Some(result)) = (self.facts.width(from), self.facts.width(to)) else { return };
        let low = self.attr_i64("lowBit").unwrap_or(-1);
        let inside =
            u64::try_from(low).ok().and_then(|low| low.checked_add(result)).is_some_and(|end| end <= input);
        let ir = self.ir;
        self.expect(inside, || {
            format!("takes {} from bit {low}, which is not inside {}", text::ty(ir, to), text::ty(ir, from))
        });
    }

    /// The first result is as wide as `width`, if that is known.
    pub(super) fn check_result_width(&mut self, width: Option<u64>) {
        let Some(result) = self.result_type() else { return };
        if let (Some(expected), Some(found)) = (width, self.facts.width(result)) {
            self.expect(expected == found, || {
                format!("needs a result of {expected} bits, but it has {found}")
            });
        }
    }
}
