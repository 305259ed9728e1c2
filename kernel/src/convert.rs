//! Between the values of the reference engine and the words of this one.

use crate::layout::{Class, reference};
use crate::objects::{
    self, Key, Object, Objects, Queue, ROOT_MEMORY, ROOT_SIGNAL, ROOT_SLOT, Words, words_of,
};
use crate::words;
use ::reference::bits::Bits;
use ::reference::value::{Ref, Root, Stream, Value};
use ir::design::ty::{Ty, TyId, TyTable};
use num_bigint::BigUint;

/// The words of a bit vector: as many as its width needs, none for width 0.
pub fn limbs(bits: &Bits) -> &[u64] {
    &bits.limbs()[..words::limbs(bits.width())]
}

/// A bit vector of these words.
pub fn bits(width: u64, words: &[u64]) -> Bits {
    if words.len() <= 1 {
        return Bits::from_u64(width, words::low(words));
    }
    let digits = words.iter().flat_map(|w| [*w as u32, (*w >> 32) as u32]).collect();
    Bits::from_biguint(width, &BigUint::new(digits))
}

/// Writes the low `width` bits of a number.
pub fn from_biguint(value: &BigUint, width: u64, out: &mut [u64]) {
    out.fill(0);
    out.iter_mut().zip(value.iter_u64_digits()).for_each(|(word, digit)| *word = digit);
    words::trim(out, width);
}

/// The width of what a reference of a type refers to; 0 if it is not bit-like.
pub fn window_width(types: &TyTable, ty: TyId) -> u64 {
    match *types.kind(ty) {
        Ty::Ref(inner) | Ty::Memory(inner) => types.width(inner).unwrap_or(0),
        _ => 0,
    }
}

/// The value of these words.
pub fn to_value(types: &TyTable, objects: &Objects, ty: TyId, words: &[u64]) -> Value {
    match Class::of(types, ty) {
        Class::Bits(width) => bits(width, words).into(),
        Class::Time => Value::Time(words[0], words[1] as u32, (words[1] >> 32) as u32),
        Class::Object => object_value(types, objects, ty, words[0]),
        Class::Ref => Value::Ref(Box::new(to_ref(types, objects, ty, words))),
        Class::Stream => Value::Stream(to_stream(words[0])),
        Class::Token => Value::Token,
    }
}

/// The reference of these words, of type `ty`.
pub fn to_ref(types: &TyTable, objects: &Objects, ty: TyId, words: &[u64]) -> Ref {
    let word = |index: u32| words[index as usize];
    let id = word(reference::ID);
    Ref {
        root: match word(reference::ROOT) {
            ROOT_SIGNAL => Root::Signal(id as u32),
            ROOT_SLOT => Root::Slot(id as u32),
            _ => Root::Memory(id),
        },
        path: objects.path(word(reference::PATH)).to_vec(),
        low: word(reference::LOW),
        width: window_width(types, ty),
        valid: (word(reference::FROM), word(reference::TO)),
    }
}

/// Writes the words of a reference.
pub fn from_ref(objects: &mut Objects, value: &Ref, out: &mut [u64]) {
    let (root, id) = match value.root {
        Root::Signal(signal) => (ROOT_SIGNAL, u64::from(signal)),
        Root::Slot(slot) => (ROOT_SLOT, u64::from(slot)),
        Root::Memory(address) => (ROOT_MEMORY, address),
    };
    out[reference::ROOT as usize] = root;
    out[reference::ID as usize] = id;
    out[reference::LOW as usize] = value.low;
    out[reference::FROM as usize] = value.valid.0;
    out[reference::TO as usize] = value.valid.1;
    out[reference::PATH as usize] = objects.insert(Object::Path(value.path.clone()));
}

/// The stream of a word.
pub fn to_stream(word: u64) -> Stream {
    match word >> 32 {
        0 => Stream::Stdout,
        1 => Stream::Stderr,
        2 => Stream::Channel(word as u32),
        _ => Stream::Named(word as u32),
    }
}

/// The word of a stream.
pub fn from_stream(stream: Stream) -> u64 {
    match stream {
        Stream::Stdout => 0,
        Stream::Stderr => 1 << 32,
        Stream::Channel(number) => 2 << 32 | u64::from(number),
        Stream::Named(number) => 3 << 32 | u64::from(number),
    }
}

fn object_value(types: &TyTable, objects: &Objects, ty: TyId, handle: u64) -> Value {
    match *types.kind(ty) {
        Ty::Queue { element, .. } => {
            let items = objects.queue(handle).into_iter().flat_map(Queue::iter);
            Value::Queue(items.map(|words| to_value(types, objects, element, words)).collect())
        }
        Ty::Assoc { element, .. } => {
            let entries = objects.assoc(handle).into_iter().flatten();
            let entry =
                |(key, words): (&Key, &Words)| (from_key(key), to_value(types, objects, element, words));
            Value::Assoc(entries.map(entry).collect())
        }
        Ty::Array { .. } | Ty::Struct(_) | Ty::Union(_) => {
            let all = objects.all_parts(types, ty, handle);
            let part =
                |(at, ty): (usize, TyId)| to_value(types, objects, ty, &all[at..at + words_of(types, ty)]);
            Value::Parts(objects::part_places(types, ty).map(part).collect())
        }
        _ => Value::Text(objects.text(handle).to_vec()),
    }
}

/// The key of the reference engine for one of ours.
fn from_key(key: &Key) -> Value {
    match key {
        Key::Bytes(bytes) => Value::Text(bytes.to_vec()),
        Key::Other(value) => (**value).clone(),
    }
}

/// Our key for one of the reference engine.
fn to_key(key: &Value) -> Key {
    match key {
        Value::Text(bytes) => Key::Bytes(bytes.as_slice().into()),
        other => Key::Other(Box::new(other.clone())),
    }
}

/// Writes the words of a value of type `ty`; zeros for [`Value::Token`], and for one that is not of that type.
pub fn from_value(types: &TyTable, objects: &mut Objects, ty: TyId, value: &Value, out: &mut [u64]) {
    out.fill(0);
    match (Class::of(types, ty), value) {
        (Class::Bits(_), Value::Bits(bits)) => {
            out.iter_mut().zip(limbs(bits)).for_each(|(word, limb)| *word = *limb);
        }
        (Class::Time, Value::Time(fs, delta, epsilon)) => {
            out.copy_from_slice(&[*fs, u64::from(*delta) | u64::from(*epsilon) << 32]);
        }
        (Class::Object, value) => out[0] = object(types, objects, ty, value),
        (Class::Ref, Value::Ref(value)) => from_ref(objects, value, out),
        (Class::Stream, Value::Stream(stream)) => out[0] = from_stream(*stream),
        _ => {}
    }
}

fn object(types: &TyTable, objects: &mut Objects, ty: TyId, value: &Value) -> u64 {
    let mut element_words = |ty: TyId, value: &Value| {
        let mut out = Words::from_elem(0, words_of(types, ty));
        from_value(types, objects, ty, value, &mut out);
        out
    };
    let object = match (types.kind(ty), value) {
        (_, Value::Text(text)) => Object::Text(text.clone()),
        (Ty::Queue { element, .. }, Value::Queue(items)) => {
            let mut queue = Queue::new(words_of(types, *element));
            items.iter().for_each(|item| queue.push(&element_words(*element, item)));
            Object::Queue(queue)
        }
        (Ty::Assoc { element, .. }, Value::Assoc(map)) => {
            let entry = |(key, value): (&Value, &Value)| (to_key(key), element_words(*element, value));
            Object::Assoc(map.iter().map(entry).collect())
        }
        (_, Value::Parts(parts)) => {
            let mut all = Vec::with_capacity(objects::parts_words(types, ty));
            for ((_, ty), part) in objects::part_places(types, ty).zip(parts) {
                all.extend(element_words(ty, part));
            }
            Object::Parts(all.into())
        }
        _ => return 0,
    };
    objects.insert(object)
}
