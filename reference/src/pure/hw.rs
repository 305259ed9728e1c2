//! The hw dialect: constants and aggregates.

use super::{Context, comb, constant, convert, width, wrong};
use crate::bits::Bits;
use crate::value::{self, Value};
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use spec::rule;

pub(super) fn evaluate(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    match inst.kind {
        K::HwConstant => {
            rule!("hw.constant");
            constant(cx, inst)
        }
        K::HwAggregateConstant => {
            rule!("hw.aggregate_constant");
            constant(cx, inst)
        }
        K::HwEnumConstant => {
            rule!("hw.enum.constant");
            constant(cx, inst)
        }
        K::HwParamValue => {
            rule!("hw.param.value");
            constant(cx, inst)
        }
        K::HwEnumCmp => {
            rule!("hw.enum.cmp");
            Bits::from_bool(args[0] == args[1]).into()
        }
        K::HwWire => {
            rule!("hw.wire");
            args[0].clone()
        }
        K::HwArrayCreate => {
            rule!("hw.array_create");
            if cx.design.types.width(inst.result_types[0]).is_some() {
                comb::concat(args, width(cx, inst)).into()
            } else {
                Value::Parts(args.iter().rev().map(|a| (*a).clone()).collect())
            }
        }
        K::HwArrayConcat => {
            rule!("hw.array_concat");
            if cx.design.types.width(inst.result_types[0]).is_some() {
                return comb::concat(args, width(cx, inst)).into();
            }
            let parts = args.iter().rev().flat_map(|arg| match arg {
                Value::Parts(parts) => parts.clone(),
                _ => Vec::new(),
            });
            Value::Parts(parts.collect())
        }
        K::HwArrayGet => {
            rule!("hw.array_get");
            if args[1].bits().width() == 0 {
                rule!("hw.array_get.index-zero");
            }
            array_get(cx, inst, args)
        }
        K::HwArraySlice => {
            rule!("hw.array_slice");
            array_slice(cx, inst, args)
        }
        K::HwArrayInject => {
            rule!("hw.array_inject");
            let Ty::Array { len, .. } = *cx.design.types.kind(inst.arg_types[0]) else { wrong(inst) };
            let mut out = args[0].clone();
            if let Some(index) = element_index(args[1].bits(), len) {
                match &mut out {
                    Value::Bits(bits) => bits.insert(index * args[2].bits().width(), args[2].bits()),
                    Value::Parts(parts) => parts[index as usize] = args[2].clone(),
                    _ => wrong(inst),
                }
            }
            out
        }
        K::HwStructCreate => {
            rule!("hw.struct_create");
            if cx.design.types.width(inst.result_types[0]).is_some() {
                comb::concat(args, width(cx, inst)).into()
            } else {
                Value::Parts(args.iter().map(|a| (*a).clone()).collect())
            }
        }
        K::HwStructExtract => {
            rule!("hw.struct_extract");
            field(cx, inst.arg_types[0], args[0], imm_field(inst))
        }
        K::HwStructInject => {
            rule!("hw.struct_inject");
            let index = imm_field(inst);
            let mut out = args[0].clone();
            match &mut out {
                Value::Bits(bits) => {
                    let low = cx.design.types.field_offset(inst.arg_types[0], index).unwrap_or(0);
                    bits.insert(low, args[1].bits());
                }
                Value::Parts(parts) => parts[index] = args[1].clone(),
                _ => wrong(inst),
            }
            out
        }
        K::HwStructExplode => {
            rule!("hw.struct_explode");
            let field = |i| field(cx, inst.arg_types[0], args[0], i);
            match inst.result_types.len() {
                // One result is the value itself.
                1 => field(0),
                count => Value::Parts((0..count).map(field).collect()),
            }
        }
        K::HwUnionCreate => {
            rule!("hw.union_create");
            let mut out = value::zero(&cx.design.types, inst.result_types[0]);
            let index = imm_field(inst);
            match &mut out {
                Value::Bits(bits) => {
                    let low = cx.design.types.field_offset(inst.result_types[0], index).unwrap_or(0);
                    if cx.design.types.is_four_state(inst.result_types[0]) {
                        rule!("hw.union.planes");
                        *bits = convert::union_of(cx, inst.arg_types[0], low, args[0].bits(), bits.width());
                    } else {
                        bits.insert(low, args[0].bits());
                    }
                }
                Value::Parts(parts) => parts[index] = args[0].clone(),
                _ => wrong(inst),
            }
            out
        }
        K::HwUnionExtract => {
            rule!("hw.union_extract");
            if let (Value::Bits(bits), true) = (args[0], cx.design.types.is_four_state(inst.arg_types[0])) {
                let low = cx.design.types.field_offset(inst.arg_types[0], imm_field(inst)).unwrap_or(0);
                return convert::union_member(cx, inst.result_types[0], low, bits).into();
            }
            field(cx, inst.arg_types[0], args[0], imm_field(inst))
        }
        K::HwBitcast => {
            rule!("hw.bitcast");
            match inst.imm {
                Imm::PlaneCast => {
                    rule!("hw.bitcast.planes");
                    convert::planes(cx, inst.arg_types[0], inst.result_types[0], args[0].bits()).into()
                }
                _ => args[0].clone(),
            }
        }
        _ => wrong(inst),
    }
}

fn imm_field(inst: &Inst) -> usize {
    match inst.imm {
        Imm::Field(index) => index as usize,
        _ => wrong(inst),
    }
}

/// Field `index` of a struct or union.
pub(super) fn field(cx: Context<'_>, ty: TyId, whole: &Value, index: usize) -> Value {
    match whole {
        Value::Bits(bits) => {
            let types = &cx.design.types;
            let low = types.field_offset(ty, index).unwrap_or(0);
            let width = types.field_type(ty, index).and_then(|t| types.width(t)).unwrap_or(0);
            bits.slice(low, width).into()
        }
        Value::Parts(parts) => parts[index].clone(),
        _ => Value::Token,
    }
}

/// The position that an index names, if there is such an element. The only element of an array of one needs no index.
fn element_index(index: &Bits, len: u64) -> Option<u64> {
    index.index_below(len)
}

fn array_get(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let Ty::Array { element, len } = *cx.design.types.kind(inst.arg_types[0]) else { wrong(inst) };
    let Some(index) = element_index(args[1].bits(), len) else {
        rule!("hw.array_get.out-of-range");
        return value::default(&cx.design.types, element);
    };
    match args[0] {
        Value::Bits(bits) => {
            let width = cx.design.types.width(element).unwrap_or(0);
            bits.slice(index * width, width).into()
        }
        Value::Parts(parts) => parts[index as usize].clone(),
        _ => wrong(inst),
    }
}

fn array_slice(cx: Context<'_>, inst: &Inst, args: &[&Value]) -> Value {
    let types = &cx.design.types;
    let Ty::Array { element, len } = *types.kind(inst.arg_types[0]) else { wrong(inst) };
    let Ty::Array { len: count, .. } = *types.kind(inst.result_types[0]) else { wrong(inst) };
    let low = args[1].bits().to_u64();
    let default = value::default(types, element);
    let get = |i: u64| -> Value {
        match (low.and_then(|low| low.checked_add(i)).filter(|at| *at < len), args[0]) {
            (Some(at), Value::Bits(bits)) => {
                let width = types.width(element).unwrap_or(0);
                bits.slice(at * width, width).into()
            }
            (Some(at), Value::Parts(parts)) => parts[at as usize].clone(),
            _ => default.clone(),
        }
    };
    if types.width(inst.result_types[0]).is_some() {
        let mut out = Bits::zero(width(cx, inst));
        for i in 0..count {
            let part = get(i);
            out.insert(i * part.bits().width(), part.bits());
        }
        return out.into();
    }
    Value::Parts((0..count).map(get).collect())
}
