//! four: operands and results are four-state alike, and comparisons have one bit.

use super::Verifier;
use super::facts::Facts;
use super::text;
use crate::Ir;
use crate::ops::OpKind;
use crate::types::{Sign, Type, TypeKind};

/// Whether a type is a four-state pair (a struct of exactly `value` and `unknown`, integers of the same width), for a
/// pair or an integer; `None` for others.
pub(super) fn four_state(ir: &Ir, facts: &Facts, ty: Type) -> Option<bool> {
    let kind = |ty: Type| ir.type_kind(facts.canonical(ty));
    let integer =
        |ty: Type| matches!(kind(ty), TypeKind::Integer { sign: Sign::Signless, .. } | TypeKind::HwInt(_));
    if integer(ty) {
        return Some(false);
    }
    let TypeKind::HwStruct(fields) = kind(ty) else { return None };
    let [value, unknown] = &fields[..] else { return None };
    let named = |name: crate::strings::Str, text: &[u8]| ir.strings.bytes(name) == text;
    let pair = named(value.name, b"value") && named(unknown.name, b"unknown");
    let same = facts.canonical(value.ty) == facts.canonical(unknown.ty);
    (pair && same && integer(value.ty)).then_some(true)
}

impl Verifier<'_> {
    pub(super) fn check_four(&mut self) {
        use OpKind::*;
        let bit = match self.kind() {
            FourEq | FourNe | FourUlt | FourUle | FourUgt | FourUge | FourSlt | FourSle | FourSgt
            | FourSge | FourWildcardEq | FourWildcardNe | FourReduceAnd | FourReduceOr | FourReduceXor
            | FourBool => true,
            FourExtract => false,
            FourMerge => {
                let reference =
                    self.result_type().is_some_and(|ty| matches!(self.shape(ty), TypeKind::LlhdRef(_)));
                self.expect(!reference, || "can't merge references".to_owned());
                return;
            }
            _ => return,
        };
        let from = self.ir.operands(self.op).first().map(|v| self.ir.value_type(*v));
        let (Some(from), Some(to)) = (from, self.result_type()) else { return };
        let ir = self.ir;
        let alike = four_state(ir, &self.facts, from) == four_state(ir, &self.facts, to);
        self.expect(alike, || {
            let (from, to) = (text::ty(ir, from), text::ty(ir, to));
            format!("takes {from} to {to}, but both have to be pairs or both integers")
        });
        if bit && alike {
            let pair = four_state(ir, &self.facts, to) == Some(true);
            self.check_result_width(Some(if pair { 2 } else { 1 }));
        }
    }
}
