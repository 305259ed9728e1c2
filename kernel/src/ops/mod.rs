//! Operations whose results depend on nothing but their operands, over words.
//!
//! | module | what it evaluates |
//! |---|---|
//! | `integer` | integer arithmetic of comb, arith, math and llvm |
//! | `four` | four-state operations |
//! | `strength` | nets with strengths and switches |
//! | `shape` | bits put together and taken apart: comb, hw and llvm aggregates |
//! | `planes` | conversions between layouts |
//! | `float` | floating point |
//! | `format` | formats, strings, plusargs |
//! | `queue`, `assoc` | queues and associative arrays |
//! | `refs` | times, references, addresses, casts |
//!
//! What they mean is the specification's; the reference engine has an implementation of its own, over other values, and
//! the two are compared.

mod assoc;
mod float;
mod format;
mod four;
mod integer;
mod planes;
mod queue;
mod refs;
mod shape;
mod strength;

pub use planes::{Move, aggregate_moves, plane_moves};
pub use shape::member_at;

use crate::convert;
use crate::objects::{self, Objects, words_of};
use crate::words;
use ir::design::Design;
use ir::design::body::{Imm, Inst};
use ir::design::ty::{TyId, TyTable};
use ir::ops::OpKind;
use runtime::plusargs::Plusargs;

/// What operations may look up, and where they keep objects.
#[derive(Debug)]
pub struct Context<'a> {
    /// The design.
    pub design: &'a Design,
    /// Objects.
    pub objects: &'a mut Objects,
    /// The plusargs of the run, which do not change.
    pub plusargs: &'a Plusargs,
}

/// Evaluates an operation. `args` holds the operands one after another, each in the words of the class of its type;
/// `out` gets the results likewise, and has exactly their length.
///
/// # Panics
/// If [`is_evaluated`] is false for the operation, or the words are not those of its types.
pub fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    match family(inst.kind) {
        Some(Family::Copy) => out.copy_from_slice(args),
        Some(Family::Choice) => {
            let from = if args[0] & 1 == 1 { 1 } else { 1 + out.len() };
            out.copy_from_slice(&args[from..from + out.len()]);
        }
        Some(Family::Constant) => constant(cx.design, inst, out),
        Some(Family::Zero) => objects::zero(types, inst.result_types[0], out),
        Some(Family::Integer) => integer::evaluate(types, inst, args, out),
        Some(Family::Four) => four::evaluate(cx, inst, args, out),
        Some(Family::Shape) => shape::evaluate(cx, inst, args, out),
        Some(Family::Float) => float::evaluate(types, inst, args, out),
        Some(Family::Format) => format::evaluate(cx, inst, args, out),
        Some(Family::Queue) => queue::evaluate(cx, inst, args, out),
        Some(Family::Assoc) => assoc::evaluate(cx, inst, args, out),
        Some(Family::Reference) => refs::evaluate(cx, inst, args, out),
        None => wrong(inst),
    }
}

/// Whether the operation has a value for each of its operands alone: it is evaluated by [`evaluate`].
pub fn is_evaluated(kind: OpKind) -> bool {
    family(kind).is_some()
}

/// What kind of operation it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Family {
    /// The result is the operand.
    Copy,
    /// Operand 1 or 2, as the truth of operand 0 says.
    Choice,
    /// A constant.
    Constant,
    /// The zero of the result's type.
    Zero,
    Integer,
    Four,
    Shape,
    Float,
    Format,
    Queue,
    Assoc,
    Reference,
}

#[rustfmt::skip]
fn family(kind: OpKind) -> Option<Family> {
    use Family as F;
    use OpKind as K;
    Some(match kind {
        K::HwWire | K::ArithBitcast | K::LlvmBitcast | K::LlvmAddrspacecast | K::LlvmFreeze | K::SeqToClock
        | K::SeqFromClock | K::SeqFromImmutable | K::SimStringFormatToString => F::Copy,

        K::CombMux | K::ArithSelect | K::LlvmSelect | K::SeqClockMux => F::Choice,

        K::HwConstant | K::HwAggregateConstant | K::FourDefault | K::HwEnumConstant | K::HwParamValue | K::ArithConstant
        | K::SeqConstClock | K::LtlBooleanConstant | K::LlvmMlirConstant => F::Constant,

        K::UbPoison | K::LlvmMlirZero | K::LlvmMlirUndef | K::LlvmMlirPoison => F::Zero,

        K::CombAdd | K::CombSub | K::CombMul | K::CombDivu | K::CombDivs | K::CombModu | K::CombMods | K::CombAnd
        | K::CombOr | K::CombXor | K::CombParity | K::CombShl | K::CombShru | K::CombShrs | K::CombIcmp
        | K::CombReverse | K::CombTruthTable | K::HwEnumCmp | K::SeqClockInv
        | K::ArithAddi | K::ArithSubi | K::ArithMuli | K::ArithAndi | K::ArithOri | K::ArithXori | K::ArithShli
        | K::ArithShrui | K::ArithShrsi | K::ArithDivui | K::ArithDivsi | K::ArithRemui | K::ArithRemsi
        | K::ArithCeildivui | K::ArithCeildivsi | K::ArithFloordivsi | K::ArithMaxsi | K::ArithMaxui | K::ArithMinsi
        | K::ArithMinui | K::ArithExtsi | K::ArithExtui | K::ArithTrunci | K::ArithIndexCast | K::ArithIndexCastui
        | K::ArithCmpi | K::ArithAdduiExtended | K::ArithSubuiExtended | K::ArithMuluiExtended
        | K::ArithMulsiExtended | K::MathAbsi | K::MathCtlz | K::MathCttz | K::MathCtpop | K::MathIpowi
        | K::LlvmAdd | K::LlvmSub | K::LlvmMul | K::LlvmUdiv | K::LlvmSdiv | K::LlvmUrem | K::LlvmSrem | K::LlvmAnd
        | K::LlvmOr | K::LlvmXor | K::LlvmShl | K::LlvmLshr | K::LlvmAshr | K::LlvmZext | K::LlvmTrunc | K::LlvmSext
        | K::LlvmInttoptr | K::LlvmPtrtoint | K::LlvmIntrCtpop | K::LlvmIcmp => F::Integer,

        K::FourAnd | K::FourOr | K::FourXor | K::FourNot | K::FourNeg | K::FourAdd | K::FourSub | K::FourMul
        | K::FourDivu | K::FourDivs | K::FourModu | K::FourMods | K::FourPowu | K::FourPows | K::FourShl
        | K::FourShr | K::FourAshr | K::FourEq | K::FourNe | K::FourUlt | K::FourUle | K::FourUgt | K::FourUge
        | K::FourSlt | K::FourSle | K::FourSgt | K::FourSge | K::FourWildcardEq | K::FourWildcardNe
        | K::FourCasezEq | K::FourCasexzEq | K::FourReduceAnd | K::FourReduceOr | K::FourReduceXor
        | K::FourBool | K::FourKnown | K::FourMerge | K::FourExtract | K::FourArrayGet | K::FourResolve => F::Four,

        K::CombConcat | K::CombExtract | K::CombReplicate | K::HwArrayCreate | K::HwArrayConcat | K::HwArrayGet
        | K::HwArraySlice | K::HwArrayInject | K::HwStructCreate | K::HwStructExtract | K::HwStructInject
        | K::HwStructExplode | K::HwUnionCreate | K::HwUnionExtract | K::HwBitcast | K::LlvmExtractvalue
        | K::LlvmInsertvalue => F::Shape,

        K::ArithAddf | K::ArithSubf | K::ArithMulf | K::ArithDivf | K::ArithRemf | K::ArithMaximumf
        | K::ArithMinimumf | K::ArithMaxnumf | K::ArithMinnumf | K::ArithMaximumnumf | K::ArithMinimumnumf
        | K::ArithNegf | K::ArithCmpf | K::ArithExtf | K::ArithTruncf | K::ArithSitofp | K::ArithUitofp
        | K::ArithFptosi | K::ArithFptoui | K::MathAbsf | K::MathCopysign | K::MathFma | K::MathClampf
        | K::MathIsfinite | K::MathIsinf | K::MathIsnan | K::MathIsnormal | K::MathSincos | K::MathAtan2
        | K::MathPowf | K::MathFpowi | K::MathRsqrt | K::MathCeil | K::MathFloor | K::MathTrunc | K::MathRound
        | K::MathRoundeven | K::MathSqrt | K::MathAcos | K::MathAcosh | K::MathAsin | K::MathAsinh | K::MathAtan
        | K::MathAtanh | K::MathCbrt | K::MathCos | K::MathCosh | K::MathErf | K::MathErfc | K::MathExp | K::MathExp2
        | K::MathExpm1 | K::MathLog | K::MathLog10 | K::MathLog1p | K::MathLog2 | K::MathSin | K::MathSinh
        | K::MathTan | K::MathTanh | K::LlvmFadd | K::LlvmFsub | K::LlvmFmul | K::LlvmFdiv | K::LlvmFrem
        | K::LlvmFneg | K::LlvmFpext | K::LlvmFptrunc | K::LlvmFptosi | K::LlvmFptoui | K::LlvmSitofp
        | K::LlvmUitofp | K::LlvmFcmp => F::Float,

        K::SimFmtLiteral | K::SimFmtConcat | K::SimFmtBin | K::SimFmtOct | K::SimFmtHex | K::SimFmtDec
        | K::SimFmtChar | K::SimFmtFlt | K::SimFmtExp | K::SimFmtGen | K::SimFmtString | K::SimStringLiteral
        | K::SimStringConcat | K::SimStringLength | K::SimStringGet | K::SimStringCmp | K::SimStringCompare
        | K::SimStringTolower | K::SimStringToupper | K::SimStringIntToString | K::SimStringStringToInt
        | K::VerifFormatVerilogString | K::SimPlusargsTest | K::SimPlusargsValue | K::SimStdoutStream
        | K::SimStderrStream | K::SimSvChannelToOutputStream => F::Format,

        K::SimQueueEmpty | K::SimQueueSize | K::SimQueueGet | K::SimQueueSet | K::SimQueuePushBack
        | K::SimQueuePushFront | K::SimQueuePopBack | K::SimQueuePopFront | K::SimQueueInsert | K::SimQueueDelete
        | K::SimQueueSlice | K::SimQueueConcat | K::SimQueueResize | K::SimQueueFromArray
        | K::SimQueueCmp => F::Queue,

        K::SimAssocArrayEmpty | K::SimAssocArraySize | K::SimAssocArrayGet | K::SimAssocArraySet
        | K::SimAssocArrayDelete | K::SimAssocArrayExists | K::SimAssocArrayFirst | K::SimAssocArrayLast
        | K::SimAssocArrayNext | K::SimAssocArrayPrev | K::SimAssocArrayCmp => F::Assoc,

        K::LlhdConstantTime | K::LlhdIntToTime | K::LlhdTimeToInt | K::LlhdSigExtract | K::LlhdSigArrayGet
        | K::LlhdSigArraySlice | K::LlhdSigStructExtract | K::FuncConstant | K::LlvmGetelementptr
        | K::BuiltinUnrealizedConversionCast => F::Reference,

        _ => return None,
    })
}

// ---- what they share ---------------------------------------------------------------------------------------------------

/// The operands one by one: type and words.
fn operands<'a>(
    types: &'a TyTable,
    inst: &'a Inst,
    args: &'a [u64],
) -> impl Iterator<Item = (TyId, &'a [u64])> {
    let mut rest = args;
    inst.arg_types.iter().map(move |ty| {
        let (words, above) = rest.split_at(words_of(types, *ty));
        rest = above;
        (*ty, words)
    })
}

/// The words of the first operands; empty where there are fewer.
fn first<'a, const N: usize>(types: &'a TyTable, inst: &'a Inst, args: &'a [u64]) -> [&'a [u64]; N] {
    let mut operands = operands(types, inst, args);
    std::array::from_fn(|_| operands.next().map_or(&[][..], |operand| operand.1))
}

/// The width of operand `index`; 0 if it is not bit-like.
fn operand_width(types: &TyTable, inst: &Inst, index: usize) -> u64 {
    inst.arg_types.get(index).and_then(|ty| types.width(*ty)).unwrap_or(0)
}

/// The width of result 0; 0 if it is not bit-like.
fn result_width(types: &TyTable, inst: &Inst) -> u64 {
    inst.result_types.first().and_then(|ty| types.width(*ty)).unwrap_or(0)
}

/// Writes the low `width` bits of a word.
fn put_word(out: &mut [u64], width: u64, value: u64) {
    match out {
        [] => {}
        [word] => *word = value & words::mask(width),
        [low, rest @ ..] => {
            *low = value;
            rest.fill(0);
        }
    }
}

/// Writes a bit.
fn put_bool(out: &mut [u64], value: bool) {
    put_word(out, 1, u64::from(value));
}

fn constant(design: &Design, inst: &Inst, out: &mut [u64]) {
    match inst.imm {
        Imm::Const(id) => {
            let width = result_width(&design.types, inst);
            convert::from_biguint(&design.consts[id.0 as usize].1, width, out);
        }
        _ => objects::zero(&design.types, inst.result_types[0], out),
    }
}

/// The predicate of a comparison.
fn predicate(inst: &Inst) -> u32 {
    match inst.imm {
        Imm::Predicate(predicate) => predicate,
        _ => wrong(inst),
    }
}

fn wrong(inst: &Inst) -> ! {
    unreachable!("'{}' is not evaluated here", inst.kind.name())
}
