//! Operations whose result depends on their operands alone.

use super::lower::{Lower, Lowered};
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::types::{Type, TypeKind};
use num_bigint::{BigInt, Sign};

/// The operation of `four` that does the work of one of moore, operands in order.
fn four(kind: OpKind) -> Option<OpKind> {
    use OpKind as K;
    Some(match kind {
        K::MooreAdd => K::FourAdd,
        K::MooreSub => K::FourSub,
        K::MooreMul => K::FourMul,
        K::MooreDivu => K::FourDivu,
        K::MooreDivs => K::FourDivs,
        K::MooreModu => K::FourModu,
        K::MooreMods => K::FourMods,
        K::MoorePowu => K::FourPowu,
        K::MoorePows => K::FourPows,
        K::MooreAnd => K::FourAnd,
        K::MooreOr => K::FourOr,
        K::MooreXor => K::FourXor,
        K::MooreNot => K::FourNot,
        K::MooreNeg => K::FourNeg,
        K::MooreShl => K::FourShl,
        K::MooreShr => K::FourShr,
        K::MooreAshr => K::FourAshr,
        K::MooreEq => K::FourEq,
        K::MooreNe => K::FourNe,
        K::MooreUlt => K::FourUlt,
        K::MooreUle => K::FourUle,
        K::MooreUgt => K::FourUgt,
        K::MooreUge => K::FourUge,
        K::MooreSlt => K::FourSlt,
        K::MooreSle => K::FourSle,
        K::MooreSgt => K::FourSgt,
        K::MooreSge => K::FourSge,
        K::MooreWildcardEq => K::FourWildcardEq,
        K::MooreWildcardNe => K::FourWildcardNe,
        K::MooreCasezEq => K::FourCasezEq,
        K::MooreCasexzEq => K::FourCasexzEq,
        K::MooreReduceAnd => K::FourReduceAnd,
        K::MooreReduceOr => K::FourReduceOr,
        K::MooreReduceXor => K::FourReduceXor,
        K::MooreBoolCast => K::FourBool,
        _ => return None,
    })
}

/// The operation that a two-state operand makes of it, where that is simpler.
fn two_state(kind: OpKind) -> Option<OpKind> {
    use OpKind as K;
    Some(match kind {
        K::MooreAdd => K::CombAdd,
        K::MooreSub => K::CombSub,
        K::MooreMul => K::CombMul,
        K::MooreAnd => K::CombAnd,
        K::MooreOr => K::CombOr,
        K::MooreXor => K::CombXor,
        _ => return None,
    })
}

/// The predicate of `comb.icmp`.
fn predicate(kind: OpKind) -> Option<u32> {
    use OpKind as K;
    Some(match kind {
        K::MooreEq | K::MooreCaseEq | K::MooreWildcardEq | K::MooreCasezEq | K::MooreCasexzEq => 0,
        K::MooreNe | K::MooreCaseNe | K::MooreWildcardNe => 1,
        K::MooreSlt => 2,
        K::MooreSle => 3,
        K::MooreSgt => 4,
        K::MooreSge => 5,
        K::MooreUlt => 6,
        K::MooreUle => 7,
        K::MooreUgt => 8,
        K::MooreUge => 9,
        _ => return None,
    })
}

/// An operation on reals that has a counterpart.
fn real(kind: OpKind) -> Option<OpKind> {
    use OpKind as K;
    Some(match kind {
        K::MooreFadd => K::ArithAddf,
        K::MooreFsub => K::ArithSubf,
        K::MooreFmul => K::ArithMulf,
        K::MooreFdiv => K::ArithDivf,
        K::MooreFneg => K::ArithNegf,
        K::MooreFpow => K::MathPowf,
        K::MooreBuiltinAbs => K::MathAbsf,
        K::MooreBuiltinAcos => K::MathAcos,
        K::MooreBuiltinAcosh => K::MathAcosh,
        K::MooreBuiltinAsin => K::MathAsin,
        K::MooreBuiltinAsinh => K::MathAsinh,
        K::MooreBuiltinAtan => K::MathAtan,
        K::MooreBuiltinAtan2 => K::MathAtan2,
        K::MooreBuiltinAtanh => K::MathAtanh,
        K::MooreBuiltinCeil => K::MathCeil,
        K::MooreBuiltinCos => K::MathCos,
        K::MooreBuiltinCosh => K::MathCosh,
        K::MooreBuiltinExp => K::MathExp,
        K::MooreBuiltinFloor => K::MathFloor,
        K::MooreBuiltinLn => K::MathLog,
        K::MooreBuiltinLog10 => K::MathLog10,
        K::MooreBuiltinMax => K::ArithMaxnumf,
        K::MooreBuiltinMin => K::ArithMinnumf,
        K::MooreBuiltinSin => K::MathSin,
        K::MooreBuiltinSinh => K::MathSinh,
        K::MooreBuiltinSqrt => K::MathSqrt,
        K::MooreBuiltinTan => K::MathTan,
        K::MooreBuiltinTanh => K::MathTanh,
        K::MooreBuiltinBitstoreal | K::MooreBuiltinBitstoshortreal => K::ArithBitcast,
        K::MooreBuiltinRealtobits | K::MooreBuiltinShortrealtobits => K::ArithBitcast,
        K::MooreSintToReal => K::ArithSitofp,
        K::MooreUintToReal => K::ArithUitofp,
        _ => return None,
    })
}

/// The ordered predicate of `arith.cmpf`.
fn real_predicate(kind: OpKind) -> Option<u32> {
    use OpKind as K;
    Some(match kind {
        K::MooreFeq => 1,
        K::MooreFgt => 2,
        K::MooreFge => 3,
        K::MooreFlt => 4,
        K::MooreFle => 5,
        K::MooreFne => 13,
        _ => return None,
    })
}

/// Marks the rule of an operation.
fn exercised(kind: OpKind) {
    use OpKind as K;
    match kind {
        K::MooreConstant
        | K::MooreConstantReal
        | K::MooreConstantString
        | K::MooreConstantTime
        | K::MooreNullChandle => spec::rule!("moore.constant"),
        K::MooreConvertReal | K::MooreRealToInt | K::MooreBuiltinHypot => spec::rule!("moore.real"),
        _ if real(kind).is_some() || real_predicate(kind).is_some() => spec::rule!("moore.real"),
        K::MooreConcat | K::MooreReplicate | K::MooreExtract | K::MooreDynExtract => {
            spec::rule!("moore.bits")
        }
        K::MooreStructCreate
        | K::MooreStructExtract
        | K::MooreStructInject
        | K::MooreUnionCreate
        | K::MooreUnionExtract
        | K::MooreArrayCreate
        | K::MooreUarrayCmp => spec::rule!("moore.aggregate"),
        K::MooreIntToLogic
        | K::MooreLogicToInt
        | K::MooreToBuiltinInt
        | K::MooreFromBuiltinInt
        | K::MoorePackedToSbv
        | K::MooreSbvToPacked
        | K::MooreTimeToLogic
        | K::MooreLogicToTime
        | K::MooreZext
        | K::MooreSext
        | K::MooreTrunc => spec::rule!("moore.convert"),
        _ => spec::rule!("moore.operator"),
    }
}

impl Lower<'_> {
    /// Lowers a pure operation; `false` if it is none of those here.
    pub(super) fn pure(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op).to_vec();
        let shape = match self.b.ir.results(op).next() {
            Some(result) => self.shape(self.b.ir.value_type(result), op),
            None => return false,
        };
        let Some(shape) = shape else { return true };
        let ty = self.core(&shape);
        exercised(kind);
        let result = match kind {
            K::MooreConstant => self.constant(op, ty),
            K::MooreConstantReal => {
                let Some(attr) = self.b.ir.attr(op, "value").cloned() else { return true };
                self.b.value_with(K::ArithConstant, &[], ty, &[("value", attr)])
            }
            K::MooreConstantString => {
                let width = shape.bits().unwrap_or(0);
                let text = self.b.ir.attr_str(op, "value");
                let bytes = text.map(|t| self.b.ir.strings.bytes(t).to_vec()).unwrap_or_default();
                let value = self.b.constant(BigInt::from_bytes_be(Sign::Plus, &bytes), width);
                self.fit(value, ty)
            }
            K::MooreConstantTime => {
                let fs = self.b.ir.attr(op, "value").cloned();
                let fs = match fs {
                    Some(AttrKind::Integer { value, .. }) => value,
                    _ => BigInt::ZERO,
                };
                self.b.constant(fs, 64)
            }
            _ if real(kind).is_some() => {
                let args = self.args(&operands);
                self.b.value(real(kind).unwrap_or(kind), &args, ty)
            }
            _ if real_predicate(kind).is_some() => {
                let args = self.args(&operands);
                self.compare_reals(kind, &args, ty)
            }
            K::MooreCaseEq | K::MooreCaseNe => {
                let args = self.args(&operands);
                let equal = kind == K::MooreCaseEq;
                self.same(args[0], args[1], equal)
            }
            K::MooreBoolCast if self.is_real(operands[0]) => {
                let arg = self.arg(operands[0]);
                let (none, real) = (self.b.constant(0, 1), self.b.ir.value_type(arg));
                let zero = self.b.value(K::ArithUitofp, &[none], real);
                self.compare_reals(K::MooreFne, &[arg, zero], ty)
            }
            _ if four(kind).is_some() => {
                let args = self.args(&operands);
                self.four_state(kind, &args, ty)
            }
            K::MooreBuiltinHypot => {
                let args = self.args(&operands);
                let a = self.b.binary(K::ArithMulf, args[0], args[0]);
                let b = self.b.binary(K::ArithMulf, args[1], args[1]);
                let sum = self.b.binary(K::ArithAddf, a, b);
                self.b.value(K::MathSqrt, &[sum], ty)
            }
            K::MooreConvertReal => {
                let arg = self.arg(operands[0]);
                let bits = |ty: Type, ir: &crate::Ir| match ir.type_kind(ty) {
                    TypeKind::Float(crate::types::FloatKind::F32) => 32,
                    _ => 64,
                };
                match bits(self.b.ir.value_type(arg), self.b.ir).cmp(&bits(ty, self.b.ir)) {
                    std::cmp::Ordering::Less => self.b.value(K::ArithExtf, &[arg], ty),
                    std::cmp::Ordering::Equal => arg,
                    std::cmp::Ordering::Greater => self.b.value(K::ArithTruncf, &[arg], ty),
                }
            }
            K::MooreRealToInt => {
                let arg = self.arg(operands[0]);
                let float = self.b.ir.value_type(arg);
                let rounded = self.b.value(K::MathRound, &[arg], float);
                self.b.value(K::ArithFptosi, &[rounded], ty)
            }
            K::MooreIntToLogic => {
                let arg = self.arg(operands[0]);
                self.fit(arg, ty)
            }
            K::MooreLogicToInt => {
                let arg = self.arg(operands[0]);
                self.fit(arg, ty)
            }
            K::MooreToBuiltinInt | K::MooreFromBuiltinInt | K::MoorePackedToSbv | K::MooreSbvToPacked => {
                let arg = self.arg(operands[0]);
                self.fit(arg, ty)
            }
            K::MooreTimeToLogic => {
                let arg = self.arg(operands[0]);
                self.fit(arg, ty)
            }
            K::MooreLogicToTime => {
                let arg = self.arg(operands[0]);
                self.known(arg)
            }
            K::MooreZext | K::MooreTrunc | K::MooreSext => {
                let arg = self.arg(operands[0]);
                let width = shape.bits().unwrap_or(0);
                self.on_planes(arg, |b, plane| b.resize(plane, width, kind == K::MooreSext))
            }
            K::MooreConcat => {
                let args = self.args(&operands);
                if self.b.pair_width(ty).is_none() {
                    self.b.concat(&args)
                } else {
                    let planes: Vec<_> = args.iter().map(|a| self.b.planes(*a)).collect();
                    let values: Vec<_> = planes.iter().map(|p| p.0).collect();
                    let unknowns: Vec<_> = planes.iter().map(|p| p.1).collect();
                    let (value, unknown) = (self.b.concat(&values), self.b.concat(&unknowns));
                    self.b.make_pair(value, unknown)
                }
            }
            K::MooreReplicate => {
                let arg = self.arg(operands[0]);
                let plane_type = self.b.int(shape.bits().unwrap_or(0));
                self.on_planes(arg, |b, plane| b.value(K::CombReplicate, &[plane], plane_type))
            }
            K::MooreExtract => {
                let low = self.number(op, "lowBit");
                let whole = self.shape(self.b.ir.value_type(operands[0]), op);
                let arg = self.arg(operands[0]);
                let Some(whole) = whole else { return true };
                self.extract(arg, &whole, low, &shape, ty)
            }
            K::MooreDynExtract => {
                let whole = self.shape(self.b.ir.value_type(operands[0]), op);
                let (arg, index) = (self.arg(operands[0]), self.arg(operands[1]));
                let Some(whole) = whole else { return true };
                self.dyn_extract(arg, &whole, index, &shape, ty)
            }
            K::MooreStructCreate => {
                let args = self.args(&operands);
                if shape.bits().is_some() {
                    self.pack(&args, ty)
                } else {
                    self.b.value(K::HwStructCreate, &args, ty)
                }
            }
            K::MooreStructExtract | K::MooreUnionExtract => {
                let whole = self.shape(self.b.ir.value_type(operands[0]), op);
                let arg = self.arg(operands[0]);
                let name = self.b.ir.attr_str(op, "fieldName");
                let (Some(whole), Some(name)) = (whole, name) else { return true };
                let Some((index, low)) = whole.field(name) else {
                    self.error(op, "there is no such field");
                    return true;
                };
                if whole.bits().is_some() {
                    let width = shape.bits().unwrap_or(0);
                    let part = self.on_planes(arg, |b, plane| b.extract(plane, low, width));
                    self.fit(part, ty)
                } else {
                    self.b.field(arg, index)
                }
            }
            K::MooreStructInject => {
                let (arg, new) = (self.arg(operands[0]), self.arg(operands[1]));
                let name = self.b.ir.attr_str(op, "fieldName");
                let field = name.and_then(|name| shape.field(name));
                let Some((index, low)) = field else {
                    self.error(op, "there is no such field");
                    return true;
                };
                if let Some(width) = shape.bits() {
                    let part = self.field_shape(&shape, index).and_then(|f| f.bits()).unwrap_or(0);
                    let new = self.fit_state(new, ty, part);
                    self.replace(arg, new, low, part, width)
                } else {
                    let index = self.b.int_attr(index, 32);
                    self.b.value_with(K::HwStructInject, &[arg, new], ty, &[("fieldIndex", index)])
                }
            }
            K::MooreUnionCreate => {
                let arg = self.arg(operands[0]);
                let name = self.b.ir.attr_str(op, "fieldName");
                match shape.bits() {
                    Some(width) => {
                        let own = self.b.width_of(arg);
                        let wide = self.on_planes(arg, |b, plane| b.resize(plane, width.max(own), false));
                        self.fit(wide, ty)
                    }
                    None => {
                        let Some((index, _)) = name.and_then(|name| shape.field(name)) else { return true };
                        let index = self.b.int_attr(index, 32);
                        self.b.value_with(K::HwUnionCreate, &[arg], ty, &[("fieldIndex", index)])
                    }
                }
            }
            K::MooreArrayCreate => {
                let args = self.args(&operands);
                if shape.bits().is_some() {
                    self.pack(&args, ty)
                } else {
                    self.b.value(K::HwArrayCreate, &args, ty)
                }
            }
            K::MooreUarrayCmp => {
                let args = self.args(&operands);
                let equal = self.enum_value(op, "predicate") == 0;
                self.same(args[0], args[1], equal)
            }
            K::MooreNullChandle => self.b.constant(0, 64),
            K::MooreHandleEq | K::MooreHandleNe | K::MooreHandleCaseEq | K::MooreHandleCaseNe => {
                let args = self.args(&operands);
                let equal = matches!(kind, K::MooreHandleEq | K::MooreHandleCaseEq);
                let same = self.same(args[0], args[1], equal);
                self.fit(same, ty)
            }
            _ => return false,
        };
        let result = self.fit(result, ty);
        self.define(op, 0, Lowered::Value(result));
        true
    }

    /// Whether a value of the moore level is a real number.
    fn is_real(&self, value: ValueId) -> bool {
        matches!(
            self.b.ir.type_kind(self.b.ir.value_type(value)),
            TypeKind::MooreReal(_) | TypeKind::Float(_)
        )
    }

    /// A comparison of real numbers, by its operation at the moore level.
    fn compare_reals(&mut self, kind: OpKind, args: &[ValueId], ty: Type) -> ValueId {
        let value = real_predicate(kind).unwrap_or(0);
        let predicate = AttrKind::Enum { class: "Arith_CmpFPredicateAttr", value };
        self.b.value_with(OpKind::ArithCmpf, args, ty, &[("predicate", predicate)])
    }

    /// A four-state operation, or its two-state form.
    fn four_state(&mut self, kind: OpKind, args: &[ValueId], ty: Type) -> ValueId {
        use OpKind as K;
        let pairs = args.iter().any(|a| self.b.pair_width(self.b.ir.value_type(*a)).is_some());
        if !pairs {
            let width = self.b.width(args[0]);
            if let Some(kind) = two_state(kind) {
                return self.b.value(kind, args, ty);
            }
            if let Some(predicate) = predicate(kind) {
                return self.b.compare(predicate, args[0], args[1]);
            }
            match kind {
                K::MooreNot => return self.b.not(args[0]),
                K::MooreNeg => {
                    let zero = self.b.constant(0, width);
                    return self.b.binary(K::CombSub, zero, args[0]);
                }
                K::MooreReduceAnd => {
                    let ones = self.b.ones(width);
                    return self.b.compare(0, args[0], ones);
                }
                K::MooreReduceOr | K::MooreBoolCast => return self.b.is_nonzero(args[0]),
                K::MooreReduceXor => return self.b.value(K::CombParity, args, ty),
                _ => {}
            }
        }
        self.b.value(four(kind).unwrap_or(kind), args, ty)
    }

    fn constant(&mut self, op: OpId, ty: Type) -> ValueId {
        let (value, unknown) = self.four_state_constant(op);
        match self.b.pair_width(ty) {
            Some(width) => self.b.constant_pair(value, unknown, width),
            None => {
                let width = match self.b.ir.type_kind(ty) {
                    TypeKind::Integer { width, .. } => *width,
                    _ => 0,
                };
                self.b.constant(value, width)
            }
        }
    }

    /// Whether two values are the same in every bit, X and Z included.
    pub(super) fn same(&mut self, a: ValueId, b: ValueId, equal: bool) -> ValueId {
        let ty = self.b.ir.value_type(a);
        if matches!(self.b.ir.type_kind(ty), TypeKind::SimDString) {
            let bit = self.b.int(1);
            let value = u32::from(!equal);
            let predicate = AttrKind::Enum { class: "SimStringCmpPredicateAttr", value };
            return self.b.value_with(OpKind::SimStringCmp, &[a, b], bit, &[("predicate", predicate)]);
        }
        if matches!(self.b.ir.type_kind(ty), TypeKind::SimQueue(..)) {
            let bit = self.b.int(1);
            let value = u32::from(!equal);
            let predicate = AttrKind::Enum { class: "UArrayCmpPredicateAttr", value };
            return self.b.value_with(OpKind::SimQueueCmp, &[a, b], bit, &[("predicate", predicate)]);
        }
        let width = self.bit_width(ty);
        let (a, b) = (self.b.flat(a, width), self.b.flat(b, width));
        self.b.compare(u32::from(!equal), a, b)
    }

    /// Applies `f` to the value plane and the unknown plane of a pair, or to an integer.
    pub(super) fn on_planes(
        &mut self,
        a: ValueId,
        mut f: impl FnMut(&mut super::build::Builder<'_>, ValueId) -> ValueId,
    ) -> ValueId {
        if self.b.pair_width(self.b.ir.value_type(a)).is_none() {
            return f(&mut self.b, a);
        }
        let (value, unknown) = self.b.planes(a);
        let (value, unknown) = (f(&mut self.b, value), f(&mut self.b, unknown));
        self.b.make_pair(value, unknown)
    }

    /// An integer: X and Z are 0.
    pub(super) fn known(&mut self, a: ValueId) -> ValueId {
        if self.b.pair_width(self.b.ir.value_type(a)).is_none() {
            return a;
        }
        let (value, unknown) = self.b.planes(a);
        let known = self.b.not(unknown);
        self.b.and(value, known)
    }

    /// A value of the same width as one of `ty`: pairs and integers are converted into each other.
    pub(super) fn fit(&mut self, a: ValueId, ty: Type) -> ValueId {
        let have = self.b.ir.value_type(a);
        if have == ty {
            return a;
        }
        match (self.b.pair_width(have), self.b.pair_width(ty)) {
            (Some(_), None) if matches!(self.b.ir.type_kind(ty), TypeKind::Integer { .. }) => self.known(a),
            (None, Some(_)) => {
                let (value, unknown) = self.b.planes(a);
                self.b.make_pair(value, unknown)
            }
            _ => a,
        }
    }

    /// As [`Lower::fit`], for a part of `width` bits of something that has as many states as `whole`.
    fn fit_state(&mut self, a: ValueId, whole: Type, width: u32) -> ValueId {
        let ty = match self.b.pair_width(whole) {
            Some(_) => self.b.pair(width),
            None => self.b.int(width),
        };
        self.fit(a, ty)
    }

    /// Concatenates parts, the first being the most significant, to a flat value of type `ty`.
    pub(super) fn pack(&mut self, parts: &[ValueId], ty: Type) -> ValueId {
        if self.b.pair_width(ty).is_none() {
            return self.b.concat(parts);
        }
        let planes: Vec<_> = parts.iter().map(|p| self.b.planes(*p)).collect();
        let values: Vec<_> = planes.iter().map(|p| p.0).collect();
        let unknowns: Vec<_> = planes.iter().map(|p| p.1).collect();
        let (value, unknown) = (self.b.concat(&values), self.b.concat(&unknowns));
        self.b.make_pair(value, unknown)
    }

    /// `a` with the `part` bits from `low` upwards replaced.
    pub(super) fn replace(&mut self, a: ValueId, new: ValueId, low: u32, part: u32, width: u32) -> ValueId {
        let plane = |lower: &mut Self, a: ValueId, new: ValueId| {
            let mut parts = Vec::new();
            if low + part < width {
                parts.push(lower.b.extract(a, low + part, width - low - part));
            }
            parts.push(new);
            if low > 0 {
                parts.push(lower.b.extract(a, 0, low));
            }
            lower.b.concat(&parts)
        };
        if self.b.pair_width(self.b.ir.value_type(a)).is_none() {
            return plane(self, a, new);
        }
        let ((av, au), (nv, nu)) = (self.b.planes(a), self.b.planes(new));
        let (value, unknown) = (plane(self, av, nv), plane(self, au, nu));
        self.b.make_pair(value, unknown)
    }

    /// A part at a constant place; bits that do not exist are X, or 0 where two-state.
    fn extract(&mut self, a: ValueId, whole: &Shape, low: i64, part: &Shape, ty: Type) -> ValueId {
        let index = |lower: &mut Self, at: i64| lower.b.constant(at, 64);
        if let (Some(width), Some(bits)) = (whole.bits(), part.bits()) {
            let low = low.saturating_mul(i64::from(whole.stride()));
            if low >= 0 && low + i64::from(bits) <= i64::from(width) {
                let part = self.on_planes(a, |b, plane| b.extract(plane, low as u32, bits));
                return self.fit(part, ty);
            }
            let low = index(self, low);
            return self.slice(a, low, true, ty);
        }
        let low = index(self, low);
        self.dyn_extract(a, whole, low, part, ty)
    }

    /// `four.extract`, with a result that has as many states as `a`, made to fit `ty`.
    fn slice(&mut self, a: ValueId, low: ValueId, signed: bool, ty: Type) -> ValueId {
        let bits = match (self.b.pair_width(ty), self.b.ir.type_kind(ty)) {
            (Some(width), _) => width,
            (None, TypeKind::Integer { width, .. }) => *width,
            _ => 0,
        };
        let same_states = match self.b.pair_width(self.b.ir.value_type(a)) {
            Some(_) => self.b.pair(bits),
            None => self.b.int(bits),
        };
        let signed: &[(&str, AttrKind)] = if signed { &[("isSigned", AttrKind::Unit)] } else { &[] };
        let part = self.b.value_with(OpKind::FourExtract, &[a, low], same_states, signed);
        self.fit(part, ty)
    }

    /// A part at a variable place.
    ///
    /// An index of 32 bits or more is signed, as SystemVerilog's `int` is; a narrower one is not: moore does not say.
    fn dyn_extract(&mut self, a: ValueId, whole: &Shape, index: ValueId, part: &Shape, ty: Type) -> ValueId {
        let signed = self.b.width_of(index) >= 32;
        let flag: &[(&str, AttrKind)] = if signed { &[("isSigned", AttrKind::Unit)] } else { &[] };
        if whole.bits().is_some() {
            let low = self.scaled(index, whole.stride(), signed);
            return self.slice(a, low, signed, ty);
        }
        match whole {
            Shape::Array { .. } => match part {
                Shape::Array { len, .. } if whole.element() != Some(part) => {
                    // A slice: its elements one by one, the highest first.
                    let (array, element) = (self.b.ir.value_type(a), self.core_element(ty));
                    let _ = array;
                    let mut elements = Vec::new();
                    for offset in (0..*len).rev() {
                        let at = self.offset(index, offset, signed);
                        elements.push(self.b.value_with(
                            OpKind::FourArrayGet,
                            &[a, at],
                            element,
                            &[("isSigned", AttrKind::Unit)],
                        ));
                    }
                    self.b.value(OpKind::HwArrayCreate, &elements, ty)
                }
                _ => self.b.value_with(OpKind::FourArrayGet, &[a, index], ty, flag),
            },
            Shape::Queue { .. } => {
                let index = self.queue_index(index);
                self.b.value(OpKind::SimQueueGet, &[a, index], ty)
            }
            Shape::String => {
                let index = self.queue_index(index);
                let byte = self.b.int(8);
                let char = self.b.value(OpKind::SimStringGet, &[a, index], byte);
                self.fit(char, ty)
            }
            _ => a,
        }
    }

    /// An index times the number of bits of an element, wide enough not to overflow.
    pub(super) fn scaled(&mut self, index: ValueId, stride: u32, signed: bool) -> ValueId {
        if stride == 1 {
            return index;
        }
        let width = self.b.width_of(index) + u32::BITS;
        let wide = self.on_planes(index, |b, plane| {
            // The sign of an unknown plane spreads X, which is right.
            b.resize(plane, width, signed)
        });
        let factor = self.b.constant(stride, width);
        match self.b.pair_width(self.b.ir.value_type(wide)) {
            Some(_) => {
                let ty = self.b.ir.value_type(wide);
                let factor = self.fit(factor, ty);
                self.b.value(OpKind::FourMul, &[wide, factor], ty)
            }
            None => self.b.binary(OpKind::CombMul, wide, factor),
        }
    }

    /// An index plus a constant, one bit wider than both need; signed.
    pub(super) fn offset(&mut self, index: ValueId, by: u64, signed: bool) -> ValueId {
        let width = self.b.width_of(index).max(u64::BITS - by.leading_zeros()) + 2;
        let wide = self.on_planes(index, |b, plane| b.resize(plane, width, signed));
        let by = self.b.constant(by, width);
        match self.b.pair_width(self.b.ir.value_type(wide)) {
            Some(_) => {
                let ty = self.b.ir.value_type(wide);
                let by = self.fit(by, ty);
                self.b.value(OpKind::FourAdd, &[wide, by], ty)
            }
            None => self.b.binary(OpKind::CombAdd, wide, by),
        }
    }

    /// The `i32` that indexes a queue; -1, which is out of range, for an unknown one and one that does not fit.
    pub(super) fn queue_index(&mut self, index: ValueId) -> ValueId {
        let width = self.b.width_of(index);
        let (value, unknown) = self.b.planes(index);
        let small = self.b.resize(value, 32, width >= 32);
        let mut bad = self.b.is_nonzero(unknown);
        if width > 32 {
            let back = self.b.resize(small, width, true);
            let differs = self.b.compare(1, back, value);
            bad = self.b.or(bad, differs);
        }
        let nowhere = self.b.ones(32);
        self.b.mux(bad, nowhere, small)
    }
}
