//! Operations whose result depends on nothing but their operands, by dialect.
//!
//! An operation with several results gives them as [`Value::Parts`].

mod arith;
mod comb;
mod convert;
mod float;
mod four;
mod hw;
mod llhd;
mod sim;
mod strength;

use crate::bits::Bits;
use crate::value::Value;
use ir::design::Design;
use ir::design::body::{Imm, Inst};
use ir::ops::OpKind;
use runtime::plusargs::Plusargs;
use std::sync::LazyLock;

/// What pure operations may look up.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The design.
    pub design: &'a Design,
    /// The plusargs of the run, which do not change.
    pub plusargs: &'a Plusargs,
}

/// Evaluates a pure operation.
///
/// # Panics
/// If the operands are not of the types that the verifier checked, or the operation is not pure.
pub fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    match class(inst.kind) {
        Class::Comb => comb::evaluate(cx, inst, args),
        Class::Four => four::evaluate(cx, inst, args),
        Class::Hw => hw::evaluate(cx, inst, args),
        Class::Arith => arith::evaluate(cx, inst, args),
        Class::Llvm => arith::llvm(cx, inst, args),
        Class::Sim => sim::evaluate(cx, inst, args),
        Class::Other => llhd::evaluate(cx, inst, args),
        Class::Impure => wrong(inst),
    }
}

/// The width of result 0 of a bit-like result type.
fn width(cx: Context<'_>, inst: &Inst) -> u64 {
    cx.design.types.width(inst.result_types[0]).unwrap_or(0)
}

/// A constant.
fn constant(cx: Context<'_>, inst: &Inst) -> Value {
    match inst.imm {
        Imm::Const(id) => Bits::from_biguint(width(cx, inst), &cx.design.consts[id.0 as usize].1).into(),
        _ => crate::value::zero(&cx.design.types, inst.result_types[0]),
    }
}

fn wrong(inst: &Inst) -> ! {
    unreachable!("'{}' is not evaluated here", inst.kind.name())
}

/// The predicate of a comparison.
fn predicate(inst: &Inst) -> u32 {
    match inst.imm {
        Imm::Predicate(predicate) => predicate,
        _ => wrong(inst),
    }
}

/// Whether two integers compare as the predicate of `comb.icmp`, `arith.cmpi` or `llvm.icmp` says: eq, ne, slt, sle,
/// sgt, sge, ult, ule, ugt, uge, and at core level ceq, cne, weq, wne.
fn compare(predicate: u32, a: &Bits, b: &Bits) -> bool {
    let (signed, unsigned) = (a.cmp_signed(b), a.cmp_unsigned(b));
    match predicate {
        0 | 10 | 12 => a == b,
        1 | 11 | 13 => a != b,
        2 => signed.is_lt(),
        3 => signed.is_le(),
        4 => signed.is_gt(),
        5 => signed.is_ge(),
        6 => unsigned.is_lt(),
        7 => unsigned.is_le(),
        8 => unsigned.is_gt(),
        _ => unsigned.is_ge(),
    }
}

/// Where an operation is evaluated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    Comb,
    Four,
    Hw,
    Arith,
    Llvm,
    Sim,
    Other,
    Impure,
}

/// The class of an operation, looked up in a table that is made once.
fn class(kind: OpKind) -> Class {
    static CLASSES: LazyLock<Vec<Class>> = LazyLock::new(|| {
        let pure = |kind| {
            ir::design::trace::is_pure(kind)
                && !matches!(
                    kind,
                    OpKind::LlhdGetGlobalSignal | OpKind::LlvmMlirAddressof | OpKind::SimFmtHierPath
                )
        };
        let class = |kind: OpKind| match kind.dialect() {
            _ if !pure(kind) => Class::Impure,
            "comb" => Class::Comb,
            "four" => Class::Four,
            "hw" => Class::Hw,
            "arith" | "math" => Class::Arith,
            "llvm" => Class::Llvm,
            "sim" | "verif" => Class::Sim,
            _ => Class::Other,
        };
        ir::ops::all().iter().map(|info| class(info.kind)).collect()
    });
    CLASSES[kind as usize]
}

/// Whether the operation has a value for each of its operands alone: it is evaluated by [`evaluate`].
pub fn is_evaluated(kind: OpKind) -> bool {
    class(kind) != Class::Impure
}
