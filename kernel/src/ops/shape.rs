//! Bits put together and taken apart, and aggregates.
//!
//! An aggregate is either bits, or a handle of an object with its parts.

use super::{Context, first, operand_width, operands, planes, result_width, wrong};
use crate::layout::Class;
use crate::objects::{self, Object, part, words_of};
use crate::words;
use ir::design::body::{Imm, Inst};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::ops::OpKind as K;

pub(super) fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    match inst.kind {
        K::CombConcat => concat(types, inst, args, out),
        K::CombExtract => {
            let Imm::Number(low) = inst.imm else { wrong(inst) };
            words::slice(args, low, result_width(types, inst), out);
        }
        K::CombReplicate => replicate(args, operand_width(types, inst, 0), result_width(types, inst), out),
        K::HwArrayGet => array_get(cx, inst, args, out),
        K::HwArraySlice => array_slice(cx, inst, args, out),
        K::HwArrayInject => array_inject(cx, inst, args, out),
        K::HwStructExtract => {
            let [whole] = first(types, inst, args);
            field(cx, inst.arg_types[0], whole, imm_field(inst), out);
        }
        K::HwStructExplode => {
            let mut rest = out;
            for (i, ty) in inst.result_types.iter().enumerate() {
                let (part, above) = rest.split_at_mut(words_of(types, *ty));
                field(cx, inst.arg_types[0], args, i, part);
                rest = above;
            }
        }
        K::HwUnionCreate => union_create(cx, inst, args, out),
        K::HwUnionExtract => {
            let (ty, index) = (inst.arg_types[0], imm_field(inst));
            if types.width(ty).is_some() && types.is_four_state(ty) {
                let low = types.field_offset(ty, index).unwrap_or(0);
                planes::union_member(types, ty, args, inst.result_types[0], low, out);
            } else {
                field(cx, ty, args, index, out);
            }
        }
        K::HwBitcast => match inst.imm {
            Imm::PlaneCast => planes::cast(types, inst.arg_types[0], inst.result_types[0], args, out),
            _ => out.copy_from_slice(args),
        },
        K::LlvmExtractvalue => {
            let (low, width) = member(types, inst);
            words::slice(args, low, width, out);
        }
        // Like these: an aggregate with one part replaced.
        K::HwStructInject | K::LlvmInsertvalue => {
            let [whole, part] = first(types, inst, args);
            let ty = inst.arg_types[0];
            match types.width(ty) {
                Some(width) => {
                    let low = match inst.kind {
                        K::HwStructInject => types.field_offset(ty, imm_field(inst)).unwrap_or(0),
                        _ => member(types, inst).0,
                    };
                    out.copy_from_slice(whole);
                    words::insert(out, width, low, part, operand_width(types, inst, 1));
                }
                None => out[0] = with_part(cx, ty, whole[0], imm_field(inst) as u64, part),
            }
        }
        K::HwArrayCreate | K::HwArrayConcat | K::HwStructCreate => {
            if types.width(inst.result_types[0]).is_some() {
                concat(types, inst, args, out);
            } else {
                out[0] = create(cx, inst, args);
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

/// The operands one below the other, the first most significant.
fn concat(types: &TyTable, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let width = result_width(types, inst);
    if let [out] = out {
        *out = 0;
        for (ty, value) in operands(types, inst, args) {
            let count = types.width(ty).unwrap_or(0);
            *out = out.checked_shl(count as u32).unwrap_or(0) | words::low(value);
        }
        return;
    }
    let mut low = width;
    for (ty, value) in operands(types, inst, args) {
        let count = types.width(ty).unwrap_or(0);
        low = low.saturating_sub(count);
        words::insert(out, width, low, value, count);
    }
    words::trim(out, width);
}

fn replicate(value: &[u64], step: u64, width: u64, out: &mut [u64]) {
    out.fill(0);
    if step == 0 {
        return;
    }
    if step == 1 {
        if words::low(value) == 1 {
            words::set_ones(out, 0, width);
        }
        return;
    }
    let mut at = 0;
    while at < width {
        words::insert(out, width, at, value, step);
        at += step;
    }
}

/// An aggregate that is not bit-like, of its parts.
fn create(cx: &mut Context<'_>, inst: &Inst, args: &[u64]) -> u64 {
    let types = &cx.design.types;
    let mut parts: Vec<u64> = Vec::new();
    let given: Vec<(TyId, &[u64])> = operands(types, inst, args).collect();
    match inst.kind {
        K::HwStructCreate => parts.extend_from_slice(args),
        // The first operand is the highest element.
        K::HwArrayCreate => given.iter().rev().for_each(|(_, value)| parts.extend_from_slice(value)),
        _ => {
            for (ty, value) in given.iter().rev() {
                parts.extend(cx.objects.all_parts(types, *ty, value[0]));
            }
        }
    }
    cx.objects.insert(Object::Parts(parts.into()))
}

/// The aggregate with another part `index`.
fn with_part(cx: &mut Context<'_>, ty: TyId, whole: u64, index: u64, new: &[u64]) -> u64 {
    let types = &cx.design.types;
    let Some((at, _)) = part(types, ty, index) else { return whole };
    let mut parts = cx.objects.all_parts(types, ty, whole);
    parts[at..at + new.len()].copy_from_slice(new);
    cx.objects.insert(Object::Parts(parts.into()))
}

/// Part `index` of an aggregate that is not bit-like.
pub(super) fn get_part(cx: &Context<'_>, ty: TyId, whole: u64, index: u64, out: &mut [u64]) {
    let types = &cx.design.types;
    let Some((at, part_ty)) = part(types, ty, index) else { return out.fill(0) };
    match cx.objects.parts(whole).and_then(|parts| parts.get(at..at + out.len())) {
        Some(part) => out.copy_from_slice(part),
        None => objects::zero(types, part_ty, out),
    }
}

/// Field `index` of a struct or union.
fn field(cx: &Context<'_>, ty: TyId, whole: &[u64], index: usize, out: &mut [u64]) {
    let types = &cx.design.types;
    if Class::of(types, ty) == Class::Object {
        return get_part(cx, ty, whole[0], index as u64, out);
    }
    let low = types.field_offset(ty, index).unwrap_or(0);
    let width = types.field_type(ty, index).and_then(|t| types.width(t)).unwrap_or(0);
    words::slice(whole, low, width, out);
}

fn array(types: &TyTable, ty: TyId, inst: &Inst) -> (TyId, u64) {
    match *types.kind(ty) {
        Ty::Array { element, len } => (element, len),
        _ => wrong(inst),
    }
}

fn array_get(cx: &Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let (element, len) = array(types, inst.arg_types[0], inst);
    let [whole, index] = first(types, inst, args);
    let Some(index) = words::index_below(index, len) else {
        return objects::default(types, element, out);
    };
    match (types.width(inst.arg_types[0]), types.width(element)) {
        (Some(_), Some(width)) => words::slice(whole, index * width, width, out),
        _ => get_part(cx, inst.arg_types[0], whole[0], index, out),
    }
}

fn array_slice(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let (element, len) = array(types, inst.arg_types[0], inst);
    let (_, count) = array(types, inst.result_types[0], inst);
    let [whole, low] = first(types, inst, args);
    let low = words::index_below(low, len);
    // Elements that exist.
    let inside = low.map_or(0, |low| count.min(len - low));
    let low = low.unwrap_or(0);
    if let (Some(total), Some(width)) = (types.width(inst.result_types[0]), types.width(element)) {
        if inside == count {
            words::slice(whole, low * width, total, out);
        } else {
            objects::default(types, inst.result_types[0], out);
            words::transfer(out, total, 0, whole, low * width, inside * width);
        }
        return;
    }
    let size = words_of(types, element);
    let mut parts = cx.objects.all_parts(types, inst.result_types[0], 0);
    let all = cx.objects.all_parts(types, inst.arg_types[0], whole[0]);
    let (low, inside) = (low as usize, inside as usize);
    parts[..inside * size].copy_from_slice(&all[low * size..(low + inside) * size]);
    out[0] = cx.objects.insert(Object::Parts(parts.into()));
}

fn array_inject(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let ty = inst.arg_types[0];
    let (_, len) = array(types, ty, inst);
    let [whole, index, new] = first(types, inst, args);
    out.copy_from_slice(whole);
    let Some(index) = words::index_below(index, len) else { return };
    match types.width(ty) {
        Some(total) => {
            let width = operand_width(types, inst, 2);
            words::insert(out, total, index * width, new, width);
        }
        None => out[0] = with_part(cx, ty, whole[0], index, new),
    }
}

fn union_create(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let (ty, index) = (inst.result_types[0], imm_field(inst));
    let Some(width) = types.width(ty) else {
        out[0] = with_part(cx, ty, 0, index as u64, args);
        return;
    };
    let low = types.field_offset(ty, index).unwrap_or(0);
    out.fill(0);
    if types.is_four_state(ty) {
        planes::union_of(types, inst.arg_types[0], args, low, width, out);
    } else {
        words::insert(out, width, low, args, operand_width(types, inst, 0));
    }
}

/// The bits of the member at the path of `llvm.extractvalue`: lowest bit and width.
fn member(types: &TyTable, inst: &Inst) -> (u64, u64) {
    let Imm::Path(path) = &inst.imm else { wrong(inst) };
    member_at(types, inst.arg_types[0], path)
}

/// The bits of the member of an llvm aggregate at a path: lowest bit and width.
pub fn member_at(types: &TyTable, mut ty: TyId, path: &[u32]) -> (u64, u64) {
    let mut low = 0;
    for &step in path {
        match *types.kind(ty) {
            Ty::Sequence { element, .. } => {
                low += u64::from(step) * types.memory_stride(element).unwrap_or(0) * 8;
                ty = element;
            }
            _ => {
                low += types.field_offset(ty, step as usize).unwrap_or(0);
                ty = types.field_type(ty, step as usize).unwrap_or(ty);
            }
        }
    }
    (low, types.width(ty).unwrap_or(0))
}
