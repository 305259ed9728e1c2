//! arith and math: conversions.

use super::Verifier;
use super::text;
use crate::ops::OpKind;
use crate::types::{FloatKind, Type, TypeKind};

impl Verifier<'_> {
    pub(super) fn check_arith(&mut self) {
        use OpKind::*;
        if matches!(
            self.kind(),
            ArithBitcast
                | ArithExtsi
                | ArithExtui
                | ArithTrunci
                | ArithExtf
                | ArithTruncf
                | ArithConvertf
                | ArithIndexCast
                | ArithIndexCastui
                | ArithSitofp
                | ArithUitofp
                | ArithFptosi
                | ArithFptoui
        ) {
            self.check_cast();
        }
    }

    /// The bits of a number; `None` for what is no scalar.
    fn bits(&self, ty: Type) -> Option<u32> {
        match self.ir.type_kind(ty) {
            TypeKind::Integer { width, .. } => Some(*width),
            TypeKind::Float(FloatKind::F16 | FloatKind::BF16) => Some(16),
            TypeKind::Float(FloatKind::F32) => Some(32),
            TypeKind::Float(FloatKind::F64) => Some(64),
            _ => None,
        }
    }

    /// A conversion widens, narrows or keeps the width, as its name says.
    fn check_cast(&mut self) {
        use OpKind::*;
        let (Some(from), Some(to)) = (self.operand_type("in"), self.result_type()) else { return };
        let index = |ty: Type| *self.ir.type_kind(ty) == TypeKind::Index;
        let (input, output) = (self.bits(from), self.bits(to));
        let good = match self.kind() {
            ArithExtsi | ArithExtui | ArithExtf => input.zip(output).is_none_or(|(a, b)| a < b),
            ArithTrunci | ArithTruncf => input.zip(output).is_none_or(|(a, b)| a > b),
            ArithConvertf => from != to && input == output,
            ArithBitcast => input.zip(output).is_none_or(|(a, b)| a == b),
            ArithIndexCast | ArithIndexCastui => index(from) != index(to),
            _ => true,
        };
        // Vectors are of the same kind on both sides, or neither is one.
        let scalar = |ty: Type, bits: Option<u32>| bits.is_some() || index(ty);
        let good = good && scalar(from, input) == scalar(to, output);
        let ir = self.ir;
        self.expect(good, || format!("can't make {} of {}", text::ty(ir, to), text::ty(ir, from)));
    }
}
