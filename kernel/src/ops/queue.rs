//! Queues.

use super::{Context, first, operand_width, predicate, put_bool, put_word, result_width, wrong};
use crate::objects::{self, Object, Queue, words_of};
use crate::words;
use ir::design::body::Inst;
use ir::design::ty::{Ty, TyId, TyTable};
use ir::ops::OpKind as K;

pub(super) fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let handle = args.first().copied().unwrap_or(0);
    let len = cx.objects.queue(handle).map_or(0, Queue::len);
    match inst.kind {
        K::SimQueueSize => put_word(out, result_width(types, inst), len as u64),
        K::SimQueueGet => {
            let at = position(types, inst, args, 1).filter(|at| *at < len);
            match at.and_then(|at| cx.objects.queue(handle)?.get(at)) {
                Some(element) => out.copy_from_slice(element),
                None => objects::default(types, inst.result_types[0], out),
            }
        }
        K::SimQueueCmp => {
            let equal = cx.objects.equal(types, inst.arg_types[0], &args[..1], &args[1..]);
            put_bool(out, equal == (predicate(inst) == 0));
        }
        K::SimQueuePopBack | K::SimQueuePopFront => {
            let (element, _) = queue_type(types, inst.result_types[0]);
            let (rest, popped) = out.split_at_mut(1);
            let at = if inst.kind == K::SimQueuePopFront { 0 } else { len.saturating_sub(1) };
            let Some(queue) = cx.objects.queue(handle) else {
                rest[0] = 0;
                return objects::default(types, element, popped);
            };
            popped.copy_from_slice(queue.get(at).unwrap_or(&[]));
            let queue = if at == 0 { queue.part(1, len) } else { queue.part(0, at) };
            rest[0] = cx.objects.insert(Object::Queue(queue));
        }
        _ => {
            let changed = change(cx, inst, args, handle, len);
            out[0] = match changed {
                Some(queue) => cx.objects.insert(Object::Queue(queue)),
                None => handle,
            };
        }
    }
}

/// The queue that an operation makes; `None` for its first operand as it is.
fn change(cx: &Context<'_>, inst: &Inst, args: &[u64], handle: u64, len: usize) -> Option<Queue> {
    let types = &cx.design.types;
    let (element, bound) = queue_type(types, inst.result_types[0]);
    let empty = || Queue::new(words_of(types, element));
    let whole = || cx.objects.queue(handle).cloned().unwrap_or_else(empty);
    let mut queue;
    match inst.kind {
        K::SimQueueEmpty => return Some(empty()),
        K::SimQueueSet => {
            let [_, _, value] = first(types, inst, args);
            let at = position(types, inst, args, 1)?;
            if at < len {
                queue = whole();
                queue.set(at, value);
            } else if at == len && at < bound {
                queue = whole();
                queue.push(value);
            } else {
                return None;
            }
        }
        K::SimQueuePushBack => {
            if len >= bound {
                return None;
            }
            queue = whole();
            queue.push(&args[1..]);
        }
        K::SimQueuePushFront => {
            queue = whole();
            queue.insert(0, &args[1..]);
            queue.truncate(bound);
        }
        K::SimQueueInsert => {
            let [_, _, value] = first(types, inst, args);
            let at = position(types, inst, args, 1).filter(|at| *at <= len)?;
            queue = whole();
            queue.insert(at, value);
            queue.truncate(bound);
        }
        K::SimQueueDelete => {
            let at = position(types, inst, args, 1).filter(|at| *at < len)?;
            queue = whole();
            queue.remove(at);
        }
        K::SimQueueSlice => {
            let [_, low, high] = first(types, inst, args);
            let low = words::low_signed(low, operand_width(types, inst, 1)).max(0);
            let high = words::low_signed(high, operand_width(types, inst, 2)).min(len as i64 - 1);
            if low > high {
                return Some(empty());
            }
            queue = cx.objects.queue(handle)?.part(low as usize, high as usize + 1);
        }
        K::SimQueueConcat => {
            queue = empty();
            for handle in args {
                if let Some(other) = cx.objects.queue(*handle) {
                    queue.append(other);
                }
            }
            queue.truncate(bound);
        }
        K::SimQueueResize => {
            if len <= bound {
                return None;
            }
            queue = cx.objects.queue(handle)?.part(0, bound);
        }
        K::SimQueueFromArray => {
            queue = from_array(cx, inst, args, element);
            queue.truncate(bound);
        }
        _ => wrong(inst),
    }
    Some(queue)
}

/// The elements of an array, the highest index first.
fn from_array(cx: &Context<'_>, inst: &Inst, args: &[u64], element: TyId) -> Queue {
    let types = &cx.design.types;
    let Ty::Array { len, .. } = *types.kind(inst.arg_types[0]) else { wrong(inst) };
    let size = words_of(types, element);
    let mut queue = Queue::new(size);
    if types.width(inst.arg_types[0]).is_some() {
        let width = types.width(element).unwrap_or(0);
        let mut value = words::zeros(width);
        for i in (0..len).rev() {
            words::slice(args, i * width, width, &mut value);
            queue.push(&value);
        }
    } else {
        let parts = cx.objects.all_parts(types, inst.arg_types[0], args[0]);
        (0..len as usize).rev().for_each(|i| queue.push(&parts[i * size..][..size]));
    }
    queue
}

/// The element type of a queue, and the largest number of elements.
fn queue_type(types: &TyTable, ty: TyId) -> (TyId, usize) {
    match *types.kind(ty) {
        Ty::Queue { element, bound: 0 } => (element, usize::MAX),
        Ty::Queue { element, bound } => (element, usize::try_from(bound).unwrap_or(usize::MAX)),
        _ => (ty, usize::MAX),
    }
}

/// The index that is operand `operand`, which follows the queue: signed, `None` below 0.
fn position(types: &TyTable, inst: &Inst, args: &[u64], operand: usize) -> Option<usize> {
    let width = operand_width(types, inst, operand);
    usize::try_from(words::low_signed(&args[1..1 + words::limbs(width)], width)).ok()
}
