//! Pure operations of llhd and of the small dialects: times, references to parts, casts.

use super::{Context, constant, convert, wrong};
use crate::bits::Bits;
use crate::value::{self, Ref, Value, function_address};
use ir::design::Time;
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use spec::rule;

pub(super) fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    match inst.kind {
        K::LlhdConstantTime => {
            rule!("llhd.constant_time");
            let Imm::Time(time) = inst.imm else { wrong(inst) };
            time.into()
        }
        K::LlhdIntToTime => {
            rule!("llhd.int_to_time");
            Time { fs: args[0].bits().low_u64(), delta: 0, epsilon: 0 }.into()
        }
        K::LlhdTimeToInt => {
            rule!("llhd.time_to_int");
            Bits::from_u64(64, args[0].time().fs).into()
        }
        K::LlhdSigExtract => {
            rule!("llhd.sig.extract");
            let (of, to) = (referenced(cx, inst.arg_types[0]), referenced(cx, inst.result_types[0]));
            let (bound, width) = (bit_width(cx, of), bit_width(cx, to));
            let whole = args[0].reference();
            Value::Ref(Box::new(match args[1].bits().index_below(bound) {
                Some(low) => whole.window(low, width, bound),
                None => whole.nowhere(width),
            }))
        }
        K::LlhdSigArrayGet => {
            rule!("llhd.sig.array_get");
            elements(cx, inst, args, 1)
        }
        K::LlhdSigArraySlice => {
            rule!("llhd.sig.array_slice");
            let to = referenced(cx, inst.result_types[0]);
            let Ty::Array { len, .. } = *cx.design.types.kind(to) else { wrong(inst) };
            elements(cx, inst, args, len)
        }
        K::LlhdSigStructExtract => {
            rule!("llhd.sig.struct_extract");
            let Imm::Field(index) = inst.imm else { wrong(inst) };
            let (of, to) = (referenced(cx, inst.arg_types[0]), referenced(cx, inst.result_types[0]));
            let whole = args[0].reference();
            Value::Ref(Box::new(match cx.design.types.width(of) {
                Some(bound) => {
                    let low = cx.design.types.field_offset(of, index as usize).unwrap_or(0);
                    whole.window(low, bit_width(cx, to), bound)
                }
                None => part(cx, whole, index, to),
            }))
        }
        K::SeqToClock => {
            rule!("seq.to_clock");
            args[0].clone()
        }
        K::SeqFromClock => {
            rule!("seq.from_clock");
            args[0].clone()
        }
        K::SeqFromImmutable => {
            rule!("seq.from_immutable");
            args[0].clone()
        }
        K::SeqClockInv => {
            rule!("seq.clock_inv");
            args[0].bits().not().into()
        }
        K::SeqClockMux => {
            rule!("seq.clock_mux");
            args[if args[0].is_true() { 1 } else { 2 }].clone()
        }
        K::SeqConstClock => {
            rule!("seq.const_clock");
            constant(cx, inst)
        }
        K::LtlBooleanConstant => constant(cx, inst),
        K::UbPoison => {
            rule!("ub.poison");
            value::zero(&cx.design.types, inst.result_types[0])
        }
        K::FuncConstant => {
            rule!("func.constant");
            let Imm::Function(func) = inst.imm else { wrong(inst) };
            function_address(func).into()
        }
        K::BuiltinUnrealizedConversionCast => {
            rule!("builtin.unrealized_conversion_cast");
            cast(cx, inst, args[0])
        }
        _ => wrong(inst),
    }
}

/// The type behind a reference.
fn referenced(cx: Context<'_>, ty: TyId) -> TyId {
    match *cx.design.types.kind(ty) {
        Ty::Ref(inner) => inner,
        _ => ty,
    }
}

fn bit_width(cx: Context<'_>, ty: TyId) -> u64 {
    cx.design.types.width(ty).unwrap_or(0)
}

/// A reference to part `index` of something that is not bit-like.
fn part(cx: Context<'_>, whole: &Ref, index: u32, to: TyId) -> Ref {
    let mut path = whole.path.clone();
    path.push(index);
    let width = bit_width(cx, to);
    Ref { root: whole.root, path, low: 0, width, valid: (0, width) }
}

fn elements(cx: Context<'_>, inst: &Inst, args: &[&Value], count: u64) -> Value {
    let (of, to) = (referenced(cx, inst.arg_types[0]), referenced(cx, inst.result_types[0]));
    let Ty::Array { element, len } = *cx.design.types.kind(of) else { wrong(inst) };
    let whole = args[0].reference();
    let index = args[1].bits().index_below(len);
    let out = match (cx.design.types.width(element), index) {
        (Some(width), Some(index)) => whole.window(index * width, width * count, len * width),
        (Some(width), None) => {
            rule!("machine.ref.out-of-range");
            whole.nowhere(width * count)
        }
        (None, index) => part(cx, whole, index.map_or(u32::MAX, |i| i as u32), to),
    };
    Value::Ref(Box::new(out))
}

/// Casts keep the value; a pointer becomes a reference to what it points to, and back.
fn cast(cx: Context<'_>, inst: &Inst, arg: &Value) -> Value {
    let types = &cx.design.types;
    match (types.kind(inst.arg_types[0]), types.kind(inst.result_types[0])) {
        (Ty::Ptr, Ty::Ref(inner)) => {
            rule!("builtin.unrealized_conversion_cast.reference");
            let address = arg.bits().low_u64();
            Value::Ref(Box::new(Ref::whole(
                crate::value::Root::Memory(address),
                types.width(*inner).unwrap_or(0),
            )))
        }
        (Ty::Ref(_), Ty::Ptr) => match arg.reference().root {
            crate::value::Root::Memory(address) => Bits::from_u64(64, address).into(),
            _ => Bits::zero(64).into(),
        },
        (Ty::Sequence { .. } | Ty::Record { .. }, Ty::Array { .. } | Ty::Struct(_))
        | (Ty::Array { .. } | Ty::Struct(_), Ty::Sequence { .. } | Ty::Record { .. }) => {
            rule!("builtin.unrealized_conversion_cast.aggregate");
            convert::aggregate(cx, inst.arg_types[0], inst.result_types[0], arg.bits()).into()
        }
        _ => arg.clone(),
    }
}
