//! The arith and math dialects, and the arithmetic of llvm.

use super::float::{self, Operand, operand, result};
use super::{Context, compare, constant, predicate, width, wrong};
use crate::bits::Bits;
use crate::value::{self, Value};
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use spec::rule;

pub(super) fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    if let Some(bits) = integer(cx, inst, args) {
        return bits.into();
    }
    if let Some(value) = real(cx, inst, args) {
        return value;
    }
    let bits = |i: usize| args[i].bits();
    match inst.kind {
        K::ArithConstant => {
            rule!("arith.constant");
            constant(cx, inst)
        }
        K::ArithSelect => {
            rule!("arith.select");
            if matches!(args[1], Value::Ref(_)) {
                rule!("machine.ref.choice");
            }
            args[if args[0].is_true() { 1 } else { 2 }].clone()
        }
        K::ArithBitcast => {
            rule!("arith.bitcast");
            args[0].clone()
        }
        K::ArithCmpi => {
            rule!("arith.cmpi");
            Bits::from_bool(compare(predicate(inst), bits(0), bits(1))).into()
        }
        K::ArithAdduiExtended => {
            rule!("arith.addui_extended");
            let sum = bits(0).add(bits(1));
            let carry = sum.cmp_unsigned(bits(0)).is_lt();
            Value::Parts(vec![sum.into(), Bits::from_bool(carry).into()])
        }
        K::ArithSubuiExtended => {
            rule!("arith.subui_extended");
            let borrow = bits(0).cmp_unsigned(bits(1)).is_lt();
            Value::Parts(vec![bits(0).sub(bits(1)).into(), Bits::from_bool(borrow).into()])
        }
        K::ArithMuluiExtended => {
            rule!("arith.mului_extended");
            let product = BigInt::from(bits(0).to_biguint() * bits(1).to_biguint());
            halves(&product, width(cx, inst))
        }
        K::ArithMulsiExtended => {
            rule!("arith.mulsi_extended");
            halves(&(bits(0).to_bigint() * bits(1).to_bigint()), width(cx, inst))
        }
        _ => wrong(inst),
    }
}

fn halves(product: &BigInt, width: u64) -> Value {
    let (low, high) = (Bits::from_bigint(width, product), Bits::from_bigint(width, &(product >> width)));
    Value::Parts(vec![low.into(), high.into()])
}

/// A division that rounds as `round` says for a remainder; a zero divisor acts as one.
fn rounded(a: &BigInt, b: &BigInt, up: bool) -> BigInt {
    rule!("arith.division");
    let one = BigInt::from(1);
    let b = if b.is_zero() { &one } else { b };
    let (quotient, remainder) = (a / b, a % b);
    let positive = a.is_negative() == b.is_negative();
    match (remainder.is_zero(), up, positive) {
        (false, true, true) => quotient + 1,
        (false, false, false) => quotient - 1,
        _ => quotient,
    }
}

/// Operations on integers with one result of an integer type.
fn integer(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Option<Bits> {
    let bits = |i: usize| args[i].bits();
    let w = || width(cx, inst);
    Some(match inst.kind {
        K::ArithAddi => {
            rule!("arith.addi");
            bits(0).add(bits(1))
        }
        K::ArithSubi => {
            rule!("arith.subi");
            bits(0).sub(bits(1))
        }
        K::ArithMuli => {
            rule!("arith.muli");
            bits(0).mul(bits(1))
        }
        K::ArithAndi => {
            rule!("arith.andi");
            bits(0).and(bits(1))
        }
        K::ArithOri => {
            rule!("arith.ori");
            bits(0).or(bits(1))
        }
        K::ArithXori => {
            rule!("arith.xori");
            bits(0).xor(bits(1))
        }
        K::ArithShli => {
            rule!("arith.shli");
            bits(0).shl(bits(1))
        }
        K::ArithShrui => {
            rule!("arith.shrui");
            bits(0).shr(bits(1))
        }
        K::ArithShrsi => {
            rule!("arith.shrsi");
            bits(0).shr_signed(bits(1))
        }
        K::ArithDivui => {
            rule!("arith.divui");
            divide(Bits::div_unsigned, bits(0), bits(1))
        }
        K::ArithDivsi => {
            rule!("arith.divsi");
            divide(Bits::div_signed, bits(0), bits(1))
        }
        K::ArithRemui => {
            rule!("arith.remui");
            divide(Bits::rem_unsigned, bits(0), bits(1))
        }
        K::ArithRemsi => {
            rule!("arith.remsi");
            divide(Bits::rem_signed, bits(0), bits(1))
        }
        K::ArithCeildivui => {
            rule!("arith.ceildivui");
            Bits::from_bigint(w(), &rounded(&bits(0).to_biguint().into(), &bits(1).to_biguint().into(), true))
        }
        K::ArithCeildivsi => {
            rule!("arith.ceildivsi");
            Bits::from_bigint(w(), &rounded(&bits(0).to_bigint(), &bits(1).to_bigint(), true))
        }
        K::ArithFloordivsi => {
            rule!("arith.floordivsi");
            Bits::from_bigint(w(), &rounded(&bits(0).to_bigint(), &bits(1).to_bigint(), false))
        }
        K::ArithMaxsi => {
            rule!("arith.maxsi");
            pick(bits(0), bits(1), bits(0).cmp_signed(bits(1)).is_ge())
        }
        K::ArithMaxui => {
            rule!("arith.maxui");
            pick(bits(0), bits(1), bits(0).cmp_unsigned(bits(1)).is_ge())
        }
        K::ArithMinsi => {
            rule!("arith.minsi");
            pick(bits(0), bits(1), bits(0).cmp_signed(bits(1)).is_le())
        }
        K::ArithMinui => {
            rule!("arith.minui");
            pick(bits(0), bits(1), bits(0).cmp_unsigned(bits(1)).is_le())
        }
        K::ArithExtsi => {
            rule!("arith.extsi");
            bits(0).resize_signed(w())
        }
        K::ArithExtui => {
            rule!("arith.extui");
            bits(0).resize(w())
        }
        K::ArithTrunci => {
            rule!("arith.trunci");
            bits(0).resize(w())
        }
        K::ArithIndexCast => {
            rule!("arith.index_cast");
            bits(0).resize_signed(w())
        }
        K::ArithIndexCastui => {
            rule!("arith.index_castui");
            bits(0).resize(w())
        }
        K::MathAbsi => {
            rule!("math.absi");
            if bits(0).sign() { Bits::zero(w()).sub(bits(0)) } else { bits(0).clone() }
        }
        K::MathCtlz => {
            rule!("math.ctlz");
            Bits::from_u64(w(), bits(0).leading_zeros())
        }
        K::MathCttz => {
            rule!("math.cttz");
            Bits::from_u64(w(), bits(0).trailing_zeros())
        }
        K::MathCtpop => {
            rule!("math.ctpop");
            Bits::from_u64(w(), bits(0).count_ones())
        }
        K::MathIpowi => {
            rule!("math.ipowi");
            power(bits(0), bits(1))
        }
        _ => return None,
    })
}

fn divide(f: impl Fn(&Bits, &Bits) -> Bits, a: &Bits, b: &Bits) -> Bits {
    rule!("arith.division");
    f(a, b)
}

fn pick(a: &Bits, b: &Bits, first: bool) -> Bits {
    if first { a.clone() } else { b.clone() }
}

/// `base` to the signed power `exponent`, by squaring.
fn power(base: &Bits, exponent: &Bits) -> Bits {
    let width = base.width();
    if exponent.sign() {
        rule!("math.ipowi.negative");
        let one = BigInt::from(1);
        let base = base.to_bigint();
        let value = if base == one || (base == -&one && !exponent.bit(0)) {
            one
        } else if base == -&one {
            -one
        } else {
            BigInt::ZERO
        };
        return Bits::from_bigint(width, &value);
    }
    let (mut square, mut out) = (base.clone(), Bits::from_u64(width, 1));
    for i in 0..exponent.width() {
        if exponent.bit(i) {
            out = out.mul(&square);
        }
        square = square.mul(&square);
    }
    out
}

/// Operations on floats.
fn real(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Option<Value> {
    let types = &cx.design.types;
    let is_float = |ty: &TyId| matches!(types.kind(*ty), Ty::Float(_));
    if !inst.arg_types.iter().chain(&inst.result_types).any(is_float) {
        return None;
    }
    let a = || operand(cx, inst, args, 0);
    let b = || operand(cx, inst, args, 1);
    let ty = *inst.result_types.first()?;
    let out = |value: Operand| Some(result(cx, ty, value));
    match inst.kind {
        K::ArithAddf => {
            rule!("arith.addf");
            out(float::binary(a(), b(), |a, b| a + b, |a, b| a + b))
        }
        K::ArithSubf => {
            rule!("arith.subf");
            out(float::binary(a(), b(), |a, b| a - b, |a, b| a - b))
        }
        K::ArithMulf => {
            rule!("arith.mulf");
            out(float::binary(a(), b(), |a, b| a * b, |a, b| a * b))
        }
        K::ArithDivf => {
            rule!("arith.divf");
            out(float::binary(a(), b(), |a, b| a / b, |a, b| a / b))
        }
        K::ArithRemf => {
            rule!("arith.remf");
            out(float::binary(a(), b(), |a, b| a % b, |a, b| a % b))
        }
        K::ArithMaximumf => {
            rule!("arith.maximumf");
            out(float::extreme(a(), b(), true, false))
        }
        K::ArithMinimumf => {
            rule!("arith.minimumf");
            out(float::extreme(a(), b(), false, false))
        }
        K::ArithMaxnumf => {
            rule!("arith.maxnumf");
            out(float::extreme(a(), b(), true, true))
        }
        K::ArithMinnumf => {
            rule!("arith.minnumf");
            out(float::extreme(a(), b(), false, true))
        }
        K::ArithNegf => {
            rule!("arith.negf");
            Some(float::flip_sign(args[0].bits()).into())
        }
        K::ArithCmpf => {
            rule!("arith.cmpf");
            let holds = float::compare(predicate(inst), a().as_f64(), b().as_f64());
            Some(Bits::from_bool(holds).into())
        }
        K::ArithExtf => {
            rule!("arith.extf");
            out(Operand::F64(a().as_f64()))
        }
        K::ArithTruncf => {
            rule!("arith.truncf");
            match inst.imm {
                Imm::Number(mode) if mode != 0 => {
                    rule!("arith.truncf.mode");
                    out(Operand::F32(float::to_single(a().as_f64(), mode)))
                }
                _ => out(a()),
            }
        }
        K::ArithSitofp => {
            rule!("arith.sitofp");
            Some(float::from_int(cx, ty, &args[0].bits().to_bigint()))
        }
        K::ArithUitofp => {
            rule!("arith.uitofp");
            Some(float::from_int(cx, ty, &args[0].bits().to_biguint().into()))
        }
        K::ArithFptosi => {
            rule!("arith.fptosi");
            if !a().as_f64().is_finite() {
                rule!("arith.fptosi.nan");
            }
            Some(float::to_int(a().as_f64(), width(cx, inst)).into())
        }
        K::ArithFptoui => {
            rule!("arith.fptoui");
            if !a().as_f64().is_finite() {
                rule!("arith.fptoui.nan");
            }
            Some(float::to_int(a().as_f64(), width(cx, inst)).into())
        }
        K::MathAbsf => {
            rule!("math.absf");
            let mut bits = args[0].bits().clone();
            bits.insert(bits.width() - 1, &Bits::from_bool(false));
            Some(bits.into())
        }
        K::MathCopysign => {
            rule!("math.copysign");
            let mut bits = args[0].bits().clone();
            bits.insert(bits.width() - 1, &Bits::from_bool(args[1].bits().sign()));
            Some(bits.into())
        }
        K::MathFma => {
            rule!("math.fma");
            let c = operand(cx, inst, args, 2);
            out(match (a(), b(), c) {
                (Operand::F32(a), Operand::F32(b), Operand::F32(c)) => Operand::F32(libm::fmaf(a, b, c)),
                (a, b, c) => Operand::F64(libm::fma(a.as_f64(), b.as_f64(), c.as_f64())),
            })
        }
        K::MathClampf => {
            rule!("math.clampf");
            let (low, high) = (operand(cx, inst, args, 1), operand(cx, inst, args, 2));
            out(float::extreme(float::extreme(a(), low, true, false), high, false, false))
        }
        K::MathIsfinite => {
            rule!("math.isfinite");
            Some(Bits::from_bool(a().as_f64().is_finite()).into())
        }
        K::MathIsinf => {
            rule!("math.isinf");
            Some(Bits::from_bool(a().as_f64().is_infinite()).into())
        }
        K::MathIsnan => {
            rule!("math.isnan");
            Some(Bits::from_bool(a().as_f64().is_nan()).into())
        }
        K::MathIsnormal => {
            rule!("math.isnormal");
            let normal = match a() {
                Operand::F32(a) => a.is_normal(),
                Operand::F64(a) => a.is_normal(),
            };
            Some(Bits::from_bool(normal).into())
        }
        K::MathSincos => {
            rule!("math.sincos");
            let (sin, cos) = (float::unary(a(), libm::sin), float::unary(a(), libm::cos));
            Some(Value::Parts(vec![result(cx, ty, sin), result(cx, ty, cos)]))
        }
        K::MathAtan2 => {
            rule!("math.atan2");
            out(float::accurate(a(), b(), libm::atan2))
        }
        K::MathPowf => {
            rule!("math.powf");
            out(float::accurate(a(), b(), libm::pow))
        }
        K::MathFpowi => {
            rule!("math.fpowi");
            let exponent = float::nearest(&args[1].bits().to_bigint());
            out(float::unary(a(), |a| libm::pow(a, exponent)))
        }
        K::MathRsqrt => {
            rule!("math.rsqrt");
            out(match a() {
                Operand::F32(a) => Operand::F32(1.0 / a.sqrt()),
                Operand::F64(a) => Operand::F64(1.0 / a.sqrt()),
            })
        }
        K::MathCeil => {
            rule!("math.ceil");
            out(float::exact(a(), f64::ceil))
        }
        K::MathFloor => {
            rule!("math.floor");
            out(float::exact(a(), f64::floor))
        }
        K::MathTrunc => {
            rule!("math.trunc");
            out(float::exact(a(), f64::trunc))
        }
        K::MathRound => {
            rule!("math.round");
            out(float::exact(a(), f64::round))
        }
        K::MathRoundeven => {
            rule!("math.roundeven");
            out(float::exact(a(), f64::round_ties_even))
        }
        K::MathSqrt => {
            rule!("math.sqrt");
            out(float::exact(a(), f64::sqrt))
        }
        K::MathAcos => {
            rule!("math.acos");
            out(float::unary(a(), libm::acos))
        }
        K::MathAcosh => {
            rule!("math.acosh");
            out(float::unary(a(), libm::acosh))
        }
        K::MathAsin => {
            rule!("math.asin");
            out(float::unary(a(), libm::asin))
        }
        K::MathAsinh => {
            rule!("math.asinh");
            out(float::unary(a(), libm::asinh))
        }
        K::MathAtan => {
            rule!("math.atan");
            out(float::unary(a(), libm::atan))
        }
        K::MathAtanh => {
            rule!("math.atanh");
            out(float::unary(a(), libm::atanh))
        }
        K::MathCbrt => {
            rule!("math.cbrt");
            out(float::unary(a(), libm::cbrt))
        }
        K::MathCos => {
            rule!("math.cos");
            out(float::unary(a(), libm::cos))
        }
        K::MathCosh => {
            rule!("math.cosh");
            out(float::unary(a(), libm::cosh))
        }
        K::MathErf => {
            rule!("math.erf");
            out(float::unary(a(), libm::erf))
        }
        K::MathErfc => {
            rule!("math.erfc");
            out(float::unary(a(), libm::erfc))
        }
        K::MathExp => {
            rule!("math.exp");
            out(float::unary(a(), libm::exp))
        }
        K::MathExp2 => {
            rule!("math.exp2");
            out(float::unary(a(), libm::exp2))
        }
        K::MathExpm1 => {
            rule!("math.expm1");
            out(float::unary(a(), libm::expm1))
        }
        K::MathLog => {
            rule!("math.log");
            out(float::unary(a(), libm::log))
        }
        K::MathLog10 => {
            rule!("math.log10");
            out(float::unary(a(), libm::log10))
        }
        K::MathLog1p => {
            rule!("math.log1p");
            out(float::unary(a(), libm::log1p))
        }
        K::MathLog2 => {
            rule!("math.log2");
            out(float::unary(a(), libm::log2))
        }
        K::MathSin => {
            rule!("math.sin");
            out(float::unary(a(), libm::sin))
        }
        K::MathSinh => {
            rule!("math.sinh");
            out(float::unary(a(), libm::sinh))
        }
        K::MathTan => {
            rule!("math.tan");
            out(float::unary(a(), libm::tan))
        }
        K::MathTanh => {
            rule!("math.tanh");
            out(float::unary(a(), libm::tanh))
        }
        _ => None,
    }
}

/// The arithmetic of llvm, which is that of arith and math.
pub(super) fn llvm(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let bits = |i: usize| args[i].bits();
    let w = || width(cx, inst);
    let out = match inst.kind {
        K::LlvmAdd => {
            rule!("llvm.add");
            bits(0).add(bits(1))
        }
        K::LlvmSub => {
            rule!("llvm.sub");
            bits(0).sub(bits(1))
        }
        K::LlvmMul => {
            rule!("llvm.mul");
            bits(0).mul(bits(1))
        }
        K::LlvmUdiv => {
            rule!("llvm.udiv");
            divide(Bits::div_unsigned, bits(0), bits(1))
        }
        K::LlvmSdiv => {
            rule!("llvm.sdiv");
            divide(Bits::div_signed, bits(0), bits(1))
        }
        K::LlvmUrem => {
            rule!("llvm.urem");
            divide(Bits::rem_unsigned, bits(0), bits(1))
        }
        K::LlvmSrem => {
            rule!("llvm.srem");
            divide(Bits::rem_signed, bits(0), bits(1))
        }
        K::LlvmAnd => {
            rule!("llvm.and");
            bits(0).and(bits(1))
        }
        K::LlvmOr => {
            rule!("llvm.or");
            bits(0).or(bits(1))
        }
        K::LlvmXor => {
            rule!("llvm.xor");
            bits(0).xor(bits(1))
        }
        K::LlvmShl => {
            rule!("llvm.shl");
            bits(0).shl(bits(1))
        }
        K::LlvmLshr => {
            rule!("llvm.lshr");
            bits(0).shr(bits(1))
        }
        K::LlvmAshr => {
            rule!("llvm.ashr");
            bits(0).shr_signed(bits(1))
        }
        K::LlvmZext => {
            rule!("llvm.zext");
            bits(0).resize(w())
        }
        K::LlvmTrunc => {
            rule!("llvm.trunc");
            bits(0).resize(w())
        }
        K::LlvmSext => {
            rule!("llvm.sext");
            bits(0).resize_signed(w())
        }
        K::LlvmInttoptr => {
            rule!("llvm.inttoptr");
            bits(0).resize(w())
        }
        K::LlvmPtrtoint => {
            rule!("llvm.ptrtoint");
            bits(0).resize(w())
        }
        K::LlvmBitcast => {
            rule!("llvm.bitcast");
            bits(0).clone()
        }
        K::LlvmAddrspacecast => {
            rule!("llvm.addrspacecast");
            bits(0).clone()
        }
        K::LlvmIntrCtpop => {
            rule!("llvm.intr.ctpop");
            Bits::from_u64(w(), bits(0).count_ones())
        }
        K::LlvmIcmp => {
            rule!("llvm.icmp");
            Bits::from_bool(compare(predicate(inst), bits(0), bits(1)))
        }
        K::LlvmFreeze => {
            rule!("llvm.freeze");
            return args[0].clone();
        }
        K::LlvmSelect => {
            rule!("llvm.select");
            return args[if args[0].is_true() { 1 } else { 2 }].clone();
        }
        K::LlvmMlirConstant => {
            rule!("llvm.mlir.constant");
            return constant(cx, inst);
        }
        K::LlvmMlirZero => {
            rule!("llvm.mlir.zero");
            return value::zero(&cx.design.types, inst.result_types[0]);
        }
        K::LlvmMlirUndef => {
            rule!("llvm.mlir.undef");
            return value::zero(&cx.design.types, inst.result_types[0]);
        }
        K::LlvmMlirPoison => {
            rule!("llvm.mlir.poison");
            return value::zero(&cx.design.types, inst.result_types[0]);
        }
        K::LlvmExtractvalue => {
            rule!("llvm.extractvalue");
            let (low, width) = member(cx, inst);
            bits(0).slice(low, width)
        }
        K::LlvmInsertvalue => {
            rule!("llvm.insertvalue");
            let (low, _) = member(cx, inst);
            let mut out = bits(0).clone();
            out.insert(low, bits(1));
            out
        }
        K::LlvmGetelementptr => {
            rule!("llvm.getelementptr");
            address(cx, inst, args)
        }
        K::LlvmFneg => {
            rule!("llvm.fneg");
            float::flip_sign(bits(0))
        }
        K::LlvmFpext => {
            rule!("llvm.fpext");
            let value = Operand::F64(operand(cx, inst, args, 0).as_f64());
            return result(cx, inst.result_types[0], value);
        }
        K::LlvmFptrunc => {
            rule!("llvm.fptrunc");
            return result(cx, inst.result_types[0], operand(cx, inst, args, 0));
        }
        K::LlvmFrem => {
            rule!("llvm.frem");
            let (a, b) = (operand(cx, inst, args, 0), operand(cx, inst, args, 1));
            return result(cx, inst.result_types[0], float::binary(a, b, |a, b| a % b, |a, b| a % b));
        }
        K::LlvmSitofp => {
            rule!("llvm.sitofp");
            return float::from_int(cx, inst.result_types[0], &bits(0).to_bigint());
        }
        K::LlvmUitofp => {
            rule!("llvm.uitofp");
            return float::from_int(cx, inst.result_types[0], &bits(0).to_biguint().into());
        }
        K::LlvmFptosi => {
            rule!("llvm.fptosi");
            float::to_int(operand(cx, inst, args, 0).as_f64(), w())
        }
        K::LlvmFptoui => {
            rule!("llvm.fptoui");
            float::to_int(operand(cx, inst, args, 0).as_f64(), w())
        }
        K::LlvmFadd | K::LlvmFsub | K::LlvmFmul | K::LlvmFdiv => {
            let (a, b) = (operand(cx, inst, args, 0), operand(cx, inst, args, 1));
            let value = match inst.kind {
                K::LlvmFadd => {
                    rule!("llvm.fadd");
                    float::binary(a, b, |a, b| a + b, |a, b| a + b)
                }
                K::LlvmFsub => {
                    rule!("llvm.fsub");
                    float::binary(a, b, |a, b| a - b, |a, b| a - b)
                }
                K::LlvmFmul => {
                    rule!("llvm.fmul");
                    float::binary(a, b, |a, b| a * b, |a, b| a * b)
                }
                _ => {
                    rule!("llvm.fdiv");
                    float::binary(a, b, |a, b| a / b, |a, b| a / b)
                }
            };
            return result(cx, inst.result_types[0], value);
        }
        K::LlvmFcmp => {
            rule!("llvm.fcmp");
            let (a, b) = (operand(cx, inst, args, 0), operand(cx, inst, args, 1));
            Bits::from_bool(float::compare(predicate(inst), a.as_f64(), b.as_f64()))
        }
        _ => wrong(inst),
    };
    out.into()
}

/// The bits of the member at the path of `llvm.extractvalue`: lowest bit and width.
fn member(cx: Context<'_>, inst: &Inst) -> (u64, u64) {
    let Imm::Path(path) = &inst.imm else { wrong(inst) };
    let types = &cx.design.types;
    let (mut ty, mut low) = (inst.arg_types[0], 0);
    for &step in path {
        match types.kind(ty) {
            Ty::Sequence { element, .. } => {
                low += u64::from(step) * types.memory_stride(*element).unwrap_or(0) * 8;
                ty = *element;
            }
            _ => {
                low += types.field_offset(ty, step as usize).unwrap_or(0);
                ty = types.field_type(ty, step as usize).unwrap_or(ty);
            }
        }
    }
    (low, types.width(ty).unwrap_or(0))
}

/// The address that `llvm.getelementptr` computes.
fn address(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Bits {
    let Imm::Address { element, indices } = &inst.imm else { wrong(inst) };
    let types = &cx.design.types;
    let mut address = args[0].bits().low_u64();
    let mut dynamic = args[1..].iter();
    let mut ty = *element;
    for (depth, index) in indices.iter().enumerate() {
        let index = match index {
            Some(constant) => i64::from(*constant),
            None => dynamic.next().map_or(0, |v| v.bits().low_i64()),
        };
        let (offset, next) = match types.kind(ty) {
            _ if depth == 0 => (types.memory_stride(ty).unwrap_or(0).wrapping_mul(index as u64), ty),
            Ty::Sequence { element, .. } => {
                (types.memory_stride(*element).unwrap_or(0).wrapping_mul(index as u64), *element)
            }
            _ => {
                let field = index as usize;
                let offset = types.field_offset(ty, field).unwrap_or(0) / 8;
                (offset, types.field_type(ty, field).unwrap_or(ty))
            }
        };
        address = address.wrapping_add(offset);
        ty = next;
    }
    Bits::from_u64(64, address)
}
