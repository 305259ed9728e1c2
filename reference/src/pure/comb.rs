//! The comb dialect.

use super::{Context, compare, predicate, width, wrong};
use crate::bits::Bits;
use crate::value::Value;
use ir::design::body::{Imm, Inst};
use ir::ops::OpKind as K;
use spec::rule;

fn fold(args: &[&Value], f: impl Fn(&Bits, &Bits) -> Bits) -> Bits {
    let mut out = args[0].bits().clone();
    for arg in &args[1..] {
        out = f(&out, arg.bits());
    }
    out
}

pub(super) fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let bits = |i: usize| args[i].bits();
    let out = match inst.kind {
        K::CombAdd => {
            rule!("comb.add");
            fold(args, Bits::add)
        }
        K::CombSub => {
            rule!("comb.sub");
            bits(0).sub(bits(1))
        }
        K::CombMul => {
            rule!("comb.mul");
            fold(args, Bits::mul)
        }
        K::CombDivu => {
            rule!("comb.divu");
            if bits(1).is_zero() {
                rule!("comb.divu.zero");
            }
            bits(0).div_unsigned(bits(1))
        }
        K::CombDivs => {
            rule!("comb.divs");
            if bits(1).is_zero() {
                rule!("comb.divs.zero");
            }
            if is_overflow(bits(0), bits(1)) {
                rule!("comb.divs.overflow");
            }
            bits(0).div_signed(bits(1))
        }
        K::CombModu => {
            rule!("comb.modu");
            if bits(1).is_zero() {
                rule!("comb.modu.zero");
            }
            bits(0).rem_unsigned(bits(1))
        }
        K::CombMods => {
            rule!("comb.mods");
            if bits(1).is_zero() {
                rule!("comb.mods.zero");
            }
            if is_overflow(bits(0), bits(1)) {
                rule!("comb.mods.overflow");
            }
            bits(0).rem_signed(bits(1))
        }
        K::CombAnd => {
            rule!("comb.and");
            fold(args, Bits::and)
        }
        K::CombOr => {
            rule!("comb.or");
            fold(args, Bits::or)
        }
        K::CombXor => {
            rule!("comb.xor");
            fold(args, Bits::xor)
        }
        K::CombParity => {
            rule!("comb.parity");
            Bits::from_bool(bits(0).count_ones() % 2 == 1)
        }
        K::CombShl => {
            rule!("comb.shl");
            bits(0).shl(bits(1))
        }
        K::CombShru => {
            rule!("comb.shru");
            bits(0).shr(bits(1))
        }
        K::CombShrs => {
            rule!("comb.shrs");
            bits(0).shr_signed(bits(1))
        }
        K::CombIcmp => {
            rule!("comb.icmp");
            let predicate = predicate(inst);
            if predicate >= 10 {
                rule!("comb.icmp.case");
            }
            Bits::from_bool(compare(predicate, bits(0), bits(1)))
        }
        K::CombConcat => {
            rule!("comb.concat");
            concat(args, width(cx, inst))
        }
        K::CombExtract => {
            rule!("comb.extract");
            let Imm::Number(low) = inst.imm else { wrong(inst) };
            bits(0).slice(low, width(cx, inst))
        }
        K::CombReplicate => {
            rule!("comb.replicate");
            let mut out = Bits::zero(width(cx, inst));
            let step = bits(0).width();
            let mut at = 0;
            while step > 0 && at < out.width() {
                out.insert(at, bits(0));
                at += step;
            }
            out
        }
        K::CombReverse => {
            rule!("comb.reverse");
            let value = bits(0);
            let mut out = Bits::zero(value.width());
            for i in (0..value.width()).filter(|i| value.bit(*i)) {
                out.insert(value.width() - 1 - i, &Bits::from_bool(true));
            }
            out
        }
        K::CombMux => {
            rule!("comb.mux");
            if matches!(args[1], Value::Ref(_)) {
                rule!("machine.ref.choice");
            }
            return args[if args[0].is_true() { 1 } else { 2 }].clone();
        }
        K::CombTruthTable => {
            rule!("comb.truth_table");
            let Imm::Table(table) = &inst.imm else { wrong(inst) };
            let index = args.iter().fold(0usize, |index, arg| index << 1 | usize::from(arg.is_true()));
            Bits::from_bool(table.get(index).copied().unwrap_or(false))
        }
        _ => wrong(inst),
    };
    out.into()
}

fn is_overflow(a: &Bits, b: &Bits) -> bool {
    a.width() > 1 && a.sign() && a.count_ones() == 1 && b.count_ones() == b.width()
}

/// The operands one below the other, the first most significant.
pub(super) fn concat(args: &[&Value], width: u64) -> Bits {
    let mut out = Bits::zero(width);
    let mut low = width;
    for arg in args {
        low = low.saturating_sub(arg.bits().width());
        out.insert(low, arg.bits());
    }
    out
}
