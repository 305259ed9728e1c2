//! Associative arrays.

use super::{Context, first, format, predicate, put_bool, put_word, wrong};
use crate::convert;
use crate::objects::{self, Key, Object, Words};
use crate::words;
use ir::design::body::Inst;
use ir::design::ty::{Ty, TyId};
use ir::ops::OpKind as K;
use smallvec::SmallVec;
use std::collections::BTreeMap;
use std::ops::Bound;

pub(super) fn evaluate(cx: &mut Context<'_>, inst: &Inst, args: &[u64], out: &mut [u64]) {
    let types = &cx.design.types;
    let [map, index, value] = first(types, inst, args);
    let handle = words::low(map);
    let key = || key(cx, inst.arg_types[1], index);
    let found = cx.objects.assoc(handle);
    let whole = || found.cloned().unwrap_or_default();
    match inst.kind {
        K::SimAssocArrayEmpty => out[0] = 0,
        K::SimAssocArraySize => put_word(out, 32, found.map_or(0, BTreeMap::len) as u64),
        K::SimAssocArrayGet => match found.and_then(|map| map.get(&key())) {
            Some(value) => out.copy_from_slice(value),
            None => objects::default(types, inst.result_types[0], out),
        },
        K::SimAssocArrayExists => put_bool(out, found.is_some_and(|map| map.contains_key(&key()))),
        K::SimAssocArraySet => {
            let mut map = whole();
            map.insert(key(), Words::from_slice(value));
            out[0] = cx.objects.insert(Object::Assoc(map));
        }
        K::SimAssocArrayDelete => {
            let key = key();
            out[0] = handle;
            if found.is_some_and(|map| map.contains_key(&key)) {
                let mut map = whole();
                map.remove(&key);
                out[0] = cx.objects.insert(Object::Assoc(map));
            }
        }
        K::SimAssocArrayCmp => {
            let equal = cx.objects.equal(types, inst.arg_types[0], &args[..1], &args[1..]);
            put_bool(out, equal == (predicate(inst) == 0));
        }
        K::SimAssocArrayFirst => {
            let key = found.and_then(|map| map.keys().next()).cloned();
            neighbour(cx, inst, key, None, out);
        }
        K::SimAssocArrayLast => {
            let key = found.and_then(|map| map.keys().next_back()).cloned();
            neighbour(cx, inst, key, None, out);
        }
        K::SimAssocArrayNext => {
            let above = (Bound::Excluded(key()), Bound::Unbounded);
            let key = found.and_then(|map| map.range(above).next()).map(|entry| entry.0.clone());
            neighbour(cx, inst, key, Some(index), out);
        }
        K::SimAssocArrayPrev => {
            let below = (Bound::Unbounded, Bound::Excluded(key()));
            let key = found.and_then(|map| map.range(below).next_back()).map(|entry| entry.0.clone());
            neighbour(cx, inst, key, Some(index), out);
        }
        _ => wrong(inst),
    }
}

/// Results: whether there is such a key, and the key, or what it is without one; the zero of its type by default.
fn neighbour(cx: &mut Context<'_>, inst: &Inst, key: Option<Key>, without: Option<&[u64]>, out: &mut [u64]) {
    let types = &cx.design.types;
    let ty = inst.result_types[1];
    let (flag, value) = out.split_at_mut(objects::words_of(types, inst.result_types[0]));
    put_bool(flag, key.is_some());
    match (key, types.width(ty)) {
        (Some(Key::Bytes(bytes)), Some(width)) => {
            format::from_bytes(&bytes, width, value);
            flip_sign(value, width);
        }
        (Some(Key::Bytes(bytes)), None) => {
            value[0] = cx.objects.insert(Object::Text(bytes.into_vec()));
        }
        (Some(Key::Other(key)), _) => convert::from_value(types, cx.objects, ty, &key, value),
        (None, _) => match without {
            Some(without) => value.copy_from_slice(without),
            None => objects::zero(types, ty, value),
        },
    }
}

/// Inverts the most significant bit, which makes signed numbers ordered as unsigned ones.
fn flip_sign(value: &mut [u64], width: u64) {
    if let (Some(top), 1..) = (value.last_mut(), width) {
        *top ^= 1 << ((width - 1) % 64);
    }
}

/// The key of a value of type `ty`.
fn key(cx: &Context<'_>, ty: TyId, value: &[u64]) -> Key {
    let types = &cx.design.types;
    match (types.width(ty), types.kind(ty)) {
        (Some(width @ 1..), _) => {
            let mut value = words::Limbs::from_slice(value);
            flip_sign(&mut value, width);
            let bytes = (0..width.div_ceil(8)).rev().map(|i| words::word_at(&value, i * 8) as u8);
            Key::Bytes(bytes.collect())
        }
        (None, Ty::String | Ty::Format) => Key::Bytes(SmallVec::from_slice(cx.objects.text(value[0]))),
        _ => Key::Other(Box::new(convert::to_value(types, cx.objects, ty, value))),
    }
}
