//! Times, references to parts, addresses and casts.

use super::{Context, first, operands, planes, wrong};
use crate::convert::window_width;
use crate::layout::reference as r;
use crate::objects::{Object, ROOT_MEMORY};
use crate::words;
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::ops::OpKind as K;

/// Indices of the words of a reference.
const ROOT: usize = r::ROOT as usize;
const ID: usize = r::ID as usize;
const LOW: usize = r::LOW as usize;
const FROM: usize = r::FROM as usize;
const TO: usize = r::TO as usize;
const PATH: usize = r::PATH as usize;

pub(super) fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    match inst.kind {
        K::LlhdConstantTime => {
            let Imm::Time(time) = inst.imm else { wrong(inst) };
            out.copy_from_slice(&[time.fs, u64::from(time.delta) | u64::from(time.epsilon) << 32]);
        }
        K::LlhdIntToTime => out.copy_from_slice(&[words::low(args), 0]),
        K::LlhdTimeToInt => out[0] = args[0],
        K::LlhdSigExtract => {
            let bound = window_width(types, inst.arg_types[0]);
            let [whole, low] = first(types, inst, args);
            match words::index_below(low, bound) {
                Some(low) => window(whole, low, bound, out),
                None => nowhere(whole, out),
            }
        }
        K::LlhdSigArrayGet | K::LlhdSigArraySlice => elements(cx, inst, args, out),
        K::LlhdSigStructExtract => {
            let Imm::Field(index) = inst.imm else { wrong(inst) };
            let of = referenced(types, inst.arg_types[0]);
            match types.width(of) {
                Some(bound) => {
                    let low = types.field_offset(of, index as usize).unwrap_or(0);
                    window(args, low, bound, out);
                }
                None => part(cx, args, index, inst.result_types[0], out),
            }
        }
        K::FuncConstant => {
            let Imm::Function(func) = inst.imm else { wrong(inst) };
            out[0] = (0xF << 60) + 16 * u64::from(func.0);
        }
        K::LlvmGetelementptr => out[0] = address(types, inst, args),
        K::BuiltinUnrealizedConversionCast => cast(types, inst, args, out),
        _ => wrong(inst),
    }
}

/// The type behind a reference.
fn referenced(types: &TyTable, ty: TyId) -> TyId {
    match *types.kind(ty) {
        Ty::Ref(inner) => inner,
        _ => ty,
    }
}

/// A window within a part of `bound` bits, beyond which no bits exist.
fn window(whole: &[u64], offset: u64, bound: u64, out: &mut [u64]) {
    out.copy_from_slice(whole);
    out[FROM] = whole[FROM].max(whole[LOW]);
    out[TO] = whole[TO].min(whole[LOW].saturating_add(bound));
    out[LOW] = whole[LOW].saturating_add(offset);
}

/// A reference to nothing: reads zero, writes are dropped.
fn nowhere(whole: &[u64], out: &mut [u64]) {
    out.copy_from_slice(whole);
    (out[LOW], out[FROM], out[TO]) = (whole[TO], 0, 0);
}

/// A reference of type `ty` to part `index` of something that is not bit-like.
fn part(cx: &mut Context<'_>, whole: &[u64], index: u32, ty: TyId, out: &mut [u64]) {
    let mut path = cx.objects.path(whole[PATH]).to_vec();
    path.push(index);
    out.copy_from_slice(whole);
    (out[LOW], out[FROM], out[TO]) = (0, 0, window_width(&cx.design.types, ty));
    out[PATH] = cx.objects.insert(Object::Path(path));
}

fn elements(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let Ty::Array { element, len } = *types.kind(referenced(types, inst.arg_types[0])) else { wrong(inst) };
    let [whole, index] = first(types, inst, args);
    let index = words::index_below(index, len);
    match (types.width(element), index) {
        (Some(width), Some(index)) => window(whole, index * width, len * width, out),
        (Some(_), None) => nowhere(whole, out),
        (None, index) => {
            let index = index.and_then(|i| u32::try_from(i).ok()).unwrap_or(u32::MAX);
            part(cx, whole, index, inst.result_types[0], out);
        }
    }
}

/// The address that `llvm.getelementptr` computes.
fn address(types: &TyTable, inst: &Inst, args: &[u64]) -> u64 {
    let Imm::Address { element, indices } = &inst.imm else { wrong(inst) };
    let mut operands = operands(types, inst, args);
    let mut address = operands.next().map_or(0, |base| words::low(base.1));
    let mut ty = *element;
    for (depth, index) in indices.iter().enumerate() {
        let index = match index {
            Some(index) => i64::from(*index),
            None => {
                let signed = |(ty, value)| words::low_signed(value, types.width(ty).unwrap_or(0));
                operands.next().map_or(0, signed)
            }
        };
        let stride = |ty| types.memory_stride(ty).unwrap_or(0).wrapping_mul(index as u64);
        let offset = match *types.kind(ty) {
            _ if depth == 0 => stride(ty),
            Ty::Sequence { element, .. } => {
                ty = element;
                stride(element)
            }
            _ => {
                let offset = types.field_offset(ty, index as usize).unwrap_or(0) / 8;
                ty = types.field_type(ty, index as usize).unwrap_or(ty);
                offset
            }
        };
        address = address.wrapping_add(offset);
    }
    address
}

/// Casts keep the value; a pointer becomes a reference to what it points to, and back.
fn cast(types: &TyTable, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let (from, to) = (inst.arg_types[0], inst.result_types[0]);
    match (types.kind(from), types.kind(to)) {
        (Ty::Ptr, Ty::Ref(_)) => {
            out.fill(0);
            (out[ROOT], out[ID], out[TO]) = (ROOT_MEMORY, args[0], window_width(types, to));
        }
        (Ty::Ref(_), Ty::Ptr) => out[0] = if args[ROOT] == ROOT_MEMORY { args[ID] } else { 0 },
        (Ty::Sequence { .. } | Ty::Record { .. }, Ty::Array { .. } | Ty::Struct(_))
        | (Ty::Array { .. } | Ty::Struct(_), Ty::Sequence { .. } | Ty::Record { .. }) => {
            planes::aggregate(types, from, to, args, out);
        }
        _ => out.copy_from_slice(args),
    }
}
