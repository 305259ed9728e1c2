//! Values that are not made of bits: strings, queues, associative arrays, aggregates with any of those in them, and the
//! ways of references into such aggregates.
//!
//! A value of such a type is a *handle* of the table of [`Objects`]. Objects never change: an operation makes a new
//! one. Handle 0 is the zero of its type: the empty string, queue or map, an aggregate all of whose parts are zero, the
//! empty way. What no handle refers to any more is freed by [`Objects::sweep`], after everything that is in use has been
//! [marked](Objects::mark). A handle holds the generation of its place, so that one that nobody reads any more, in a
//! dead slot of a frame, is never taken for another object.

use crate::layout::{Class, reference};
use crate::words;
use ::reference::value::Value;
use ir::design::ty::{Ty, TyId, TyTable};
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// A value in the form of its [`Class`].
pub type Words = SmallVec<[u64; 2]>;

/// An object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Object {
    /// A string.
    Text(Vec<u8>),
    /// A queue.
    Queue(Queue),
    /// An associative array.
    Assoc(BTreeMap<Key, Words>),
    /// An aggregate that is not bit-like: its parts one after another, the first field or element 0 first. See
    /// [`part`].
    Parts(Box<[u64]>),
    /// The way to a part of such an aggregate: fields and elements by position, outermost first.
    Path(Vec<u32>),
}

/// The elements of a queue, first one first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Queue {
    stride: usize,
    len: usize,
    words: Vec<u64>,
}

impl Queue {
    /// An empty queue of elements of so many words.
    pub fn new(stride: usize) -> Queue {
        Queue { stride, len: 0, words: Vec::new() }
    }

    /// The number of elements.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Element `index`.
    pub fn get(&self, index: usize) -> Option<&[u64]> {
        (index < self.len).then(|| &self.words[index * self.stride..][..self.stride])
    }

    /// The elements in order.
    pub fn iter(&self) -> impl Iterator<Item = &[u64]> {
        (0..self.len).map(|i| &self.words[i * self.stride..][..self.stride])
    }

    /// The elements from `low` to `high` (exclusive).
    ///
    /// # Panics
    /// If there are no such elements.
    pub fn part(&self, low: usize, high: usize) -> Queue {
        let words = self.words[low * self.stride..high * self.stride].to_vec();
        Queue { stride: self.stride, len: high - low, words }
    }

    /// Overwrites element `index`.
    ///
    /// # Panics
    /// If there is no such element.
    pub fn set(&mut self, index: usize, element: &[u64]) {
        self.words[index * self.stride..][..self.stride].copy_from_slice(element);
    }

    /// Inserts an element before `index`.
    ///
    /// # Panics
    /// If `index` is greater than the number of elements.
    pub fn insert(&mut self, index: usize, element: &[u64]) {
        let at = index * self.stride;
        self.words.splice(at..at, element.iter().copied());
        self.len += 1;
    }

    /// Appends an element.
    pub fn push(&mut self, element: &[u64]) {
        self.words.extend_from_slice(element);
        self.len += 1;
    }

    /// Appends all elements of another queue.
    pub fn append(&mut self, other: &Queue) {
        self.words.extend_from_slice(&other.words);
        self.len += other.len;
    }

    /// Removes element `index`.
    ///
    /// # Panics
    /// If there is no such element.
    pub fn remove(&mut self, index: usize) {
        self.words.drain(index * self.stride..(index + 1) * self.stride);
        self.len -= 1;
    }

    /// Drops what is beyond the first `len` elements.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
        self.words.truncate(self.len * self.stride);
    }
}

/// A key of an associative array. The order of keys is that of the values of the reference engine.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Key {
    /// A string; or an integer, the most significant byte first, with its sign bit inverted, which makes them ordered as
    /// signed numbers.
    Bytes(SmallVec<[u8; 16]>),
    /// A key of another type.
    Other(Box<Value>),
}

#[derive(Clone, Debug, Default)]
struct Place {
    generation: u32,
    marked: bool,
    /// The type that it was marked as.
    marked_as: Option<TyId>,
    object: Option<Object>,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub struct Objects {
    places: Vec<Place>,
    free: Vec<u32>,
    /// Words of objects that were made since the last sweep.
    made: usize,
}

impl Objects {
    /// An empty table.
    pub fn new() -> Objects {
        Objects::default()
    }

    /// Keeps an object; its handle, which is 0 for an empty one.
    pub fn insert(&mut self, object: Object) -> u64 {
        let size = match &object {
            Object::Text(text) => text.len().div_ceil(8),
            Object::Queue(queue) => queue.words.len().max(queue.len),
            Object::Assoc(map) => map.len() * 8,
            Object::Parts(words) => words.len().max(1),
            Object::Path(path) => path.len(),
        };
        if size == 0 {
            return 0;
        }
        self.made += size + 4;
        let index = self.free.pop().unwrap_or_else(|| {
            self.places.push(Place::default());
            self.places.len() as u32 - 1
        });
        let place = &mut self.places[index as usize];
        place.object = Some(object);
        u64::from(place.generation) << 32 | (u64::from(index) + 1)
    }

    fn place(&self, handle: u64) -> Option<usize> {
        let index = (handle as u32).checked_sub(1)? as usize;
        let place = self.places.get(index)?;
        (place.object.is_some() && u64::from(place.generation) == handle >> 32).then_some(index)
    }

    /// The object of a handle; none for 0, and for one whose object was freed.
    pub fn get(&self, handle: u64) -> Option<&Object> {
        self.place(handle).and_then(|index| self.places[index].object.as_ref())
    }

    /// The bytes of a string.
    pub fn text(&self, handle: u64) -> &[u8] {
        match self.get(handle) {
            Some(Object::Text(text)) => text,
            _ => &[],
        }
    }

    /// The queue, if it is not empty.
    pub fn queue(&self, handle: u64) -> Option<&Queue> {
        match self.get(handle) {
            Some(Object::Queue(queue)) => Some(queue),
            _ => None,
        }
    }

    /// The associative array, if it is not empty.
    pub fn assoc(&self, handle: u64) -> Option<&BTreeMap<Key, Words>> {
        match self.get(handle) {
            Some(Object::Assoc(map)) => Some(map),
            _ => None,
        }
    }

    /// The words of the parts of an aggregate, if they are not all zero.
    pub fn parts(&self, handle: u64) -> Option<&[u64]> {
        match self.get(handle) {
            Some(Object::Parts(words)) => Some(words),
            _ => None,
        }
    }

    /// A way.
    pub fn path(&self, handle: u64) -> &[u32] {
        match self.get(handle) {
            Some(Object::Path(path)) => path,
            _ => &[],
        }
    }

    /// The words of all parts of an aggregate.
    pub fn all_parts(&self, types: &TyTable, ty: TyId, handle: u64) -> Vec<u64> {
        let size = parts_words(types, ty);
        match self.parts(handle).filter(|words| words.len() == size) {
            Some(words) => words.to_vec(),
            None => {
                let mut out = vec![0; size];
                for (place, ty) in part_places(types, ty) {
                    zero(types, ty, &mut out[place..place + words_of(types, ty)]);
                }
                out
            }
        }
    }

    /// Whether two values of a type are equal, whatever their handles.
    pub fn equal(&self, types: &TyTable, ty: TyId, a: &[u64], b: &[u64]) -> bool {
        match Class::of(types, ty) {
            Class::Object => a[0] == b[0] || self.equal_objects(types, ty, a[0], b[0]),
            Class::Ref => {
                let path = reference::PATH as usize;
                a[..path] == b[..path] && self.path(a[path]) == self.path(b[path])
            }
            _ => a == b,
        }
    }

    fn equal_objects(&self, types: &TyTable, ty: TyId, a: u64, b: u64) -> bool {
        match *types.kind(ty) {
            Ty::Queue { element, .. } => match (self.queue(a), self.queue(b)) {
                (Some(a), Some(b)) => {
                    a.len() == b.len()
                        && a.iter().zip(b.iter()).all(|(a, b)| self.equal(types, element, a, b))
                }
                (a, b) => a.is_none() == b.is_none(),
            },
            Ty::Assoc { element, .. } => match (self.assoc(a), self.assoc(b)) {
                (Some(a), Some(b)) => {
                    a.len() == b.len()
                        && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && self.equal(types, element, a.1, b.1))
                }
                (a, b) => a.is_none() == b.is_none(),
            },
            Ty::Array { .. } | Ty::Struct(_) | Ty::Union(_) => {
                let (a, b) = (self.all_parts(types, ty, a), self.all_parts(types, ty, b));
                part_places(types, ty).all(|(at, ty)| {
                    let range = at..at + words_of(types, ty);
                    self.equal(types, ty, &a[range.clone()], &b[range])
                })
            }
            _ => self.text(a) == self.text(b),
        }
    }

    /// The part that a way leads to, and its type; `None` if there is no such part.
    pub fn read_part(&self, types: &TyTable, ty: TyId, value: &[u64], path: &[u32]) -> Option<(TyId, Words)> {
        let (mut ty, mut value) = (ty, Words::from_slice(value));
        for &step in path {
            if Class::of(types, ty) != Class::Object {
                return None;
            }
            let (at, part_ty) = part(types, ty, u64::from(step))?;
            let count = words_of(types, part_ty);
            let mut out = Words::from_elem(0, count);
            match self.parts(value[0]) {
                Some(words) => out.copy_from_slice(words.get(at..at + count)?),
                None => zero(types, part_ty, &mut out),
            }
            (ty, value) = (part_ty, out);
        }
        Some((ty, value))
    }

    /// The value with another part where a way leads to, which is that of the whole for an empty way; `None` if there is
    /// no such part.
    pub fn with_part(
        &mut self,
        types: &TyTable,
        ty: TyId,
        value: &[u64],
        path: &[u32],
        new: &[u64],
    ) -> Option<Words> {
        let Some((step, rest)) = path.split_first() else { return Some(Words::from_slice(new)) };
        if Class::of(types, ty) != Class::Object {
            return None;
        }
        let (at, part_ty) = part(types, ty, u64::from(*step))?;
        let mut parts = self.all_parts(types, ty, value[0]);
        let range = at..at + words_of(types, part_ty);
        let new = self.with_part(types, part_ty, &parts[range.clone()], rest, new)?;
        parts[range].copy_from_slice(&new);
        Some(SmallVec::from_slice(&[self.insert(Object::Parts(parts.into()))]))
    }

    // ---- freeing -------------------------------------------------------------------------------------------------------

    /// About how many words of objects were made since the last sweep: a measure for when to sweep next.
    pub fn made(&self) -> usize {
        self.made
    }

    /// The number of objects that are kept.
    pub fn len(&self) -> usize {
        self.places.len() - self.free.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all marks.
    pub fn begin_mark(&mut self) {
        for place in &mut self.places {
            (place.marked, place.marked_as) = (false, None);
        }
    }

    /// Marks the objects in a value, and all in them; hands the numbers of the signals that references in the value, or
    /// in an object that was not marked before, refer to, to `signal`. Words of a dead slot do no harm, whatever they
    /// are: they keep an object alive at most.
    pub fn mark(&mut self, types: &TyTable, ty: TyId, value: &[u64], signal: &mut dyn FnMut(u32)) {
        let mut work: Vec<(TyId, u64)> = Vec::new();
        self.visit(types, ty, value, &mut work, signal);
        while let Some((ty, handle)) = work.pop() {
            let Some(index) = self.place(handle) else { continue };
            let place = &mut self.places[index];
            place.marked = true;
            // A dead slot may hold the handle of an object of another type: then this visit saw nothing of what is in
            // it, and that by its own type has to come as well.
            if place.marked_as.replace(ty) == Some(ty) {
                continue;
            }
            // Taken out so that what is in it can be visited.
            let Some(object) = self.places[index].object.take() else { continue };
            match (types.kind(ty), &object) {
                (Ty::Queue { element, .. }, Object::Queue(queue)) if may_hold(types, *element) => {
                    queue.iter().for_each(|value| self.visit(types, *element, value, &mut work, signal));
                }
                (Ty::Assoc { element, .. }, Object::Assoc(map)) if may_hold(types, *element) => {
                    map.values().for_each(|value| self.visit(types, *element, value, &mut work, signal));
                }
                (_, Object::Parts(words)) => {
                    for (at, ty) in part_places(types, ty) {
                        if let Some(value) = words.get(at..at + words_of(types, ty)) {
                            self.visit(types, ty, value, &mut work, signal);
                        }
                    }
                }
                _ => {}
            }
            self.places[index].object = Some(object);
        }
    }

    /// Puts the handles in a value on the list; marks ways, which hold nothing.
    fn visit(
        &mut self,
        types: &TyTable,
        ty: TyId,
        value: &[u64],
        work: &mut Vec<(TyId, u64)>,
        signal: &mut dyn FnMut(u32),
    ) {
        match Class::of(types, ty) {
            Class::Object => {
                work.extend(value.first().filter(|handle| **handle != 0).map(|handle| (ty, *handle)))
            }
            Class::Ref if value.len() == reference::WORDS as usize => {
                if value[reference::ROOT as usize] == ROOT_SIGNAL {
                    signal(value[reference::ID as usize] as u32);
                }
                if let Some(index) = self.place(value[reference::PATH as usize]) {
                    self.places[index].marked = true;
                }
            }
            _ => {}
        }
    }

    /// Marks a way.
    pub fn mark_way(&mut self, handle: u64) {
        if let Some(index) = self.place(handle) {
            self.places[index].marked = true;
        }
    }

    /// Frees the objects that are not marked.
    pub fn sweep(&mut self) {
        for (index, place) in self.places.iter_mut().enumerate() {
            if !place.marked && place.object.take().is_some() {
                place.generation = place.generation.wrapping_add(1);
                self.free.push(index as u32);
            }
        }
        self.made = 0;
    }
}

/// [`reference::ROOT`] of a reference to a signal.
pub const ROOT_SIGNAL: u64 = 0;
/// [`reference::ROOT`] of a reference to a promoted signal.
pub const ROOT_SLOT: u64 = 1;
/// [`reference::ROOT`] of a reference to linear memory.
pub const ROOT_MEMORY: u64 = 2;

/// Words of a value of a type.
pub fn words_of(types: &TyTable, ty: TyId) -> usize {
    Class::of(types, ty).words() as usize
}

/// Whether a value of a type can hold handles or references.
fn may_hold(types: &TyTable, ty: TyId) -> bool {
    matches!(Class::of(types, ty), Class::Object | Class::Ref)
}

/// Writes the zero of a type: all bits zero, empty, null.
pub fn zero(types: &TyTable, ty: TyId, out: &mut [u64]) {
    out.fill(0);
    if matches!(types.kind(ty), Ty::Ref(_)) {
        out[reference::ROOT as usize] = ROOT_MEMORY;
    }
}

/// Writes the default content of a type: X where it is a four-state pair, zero elsewhere.
pub fn default(types: &TyTable, ty: TyId, out: &mut [u64]) {
    zero(types, ty, out);
    if types.width(ty).is_some() {
        for planes in types.planes(ty) {
            words::set_ones(out, planes.unknown, planes.unknown + planes.width);
        }
    }
}

/// The place of part `index` of an aggregate among the words of its parts, and its type.
pub fn part(types: &TyTable, ty: TyId, index: u64) -> Option<(usize, TyId)> {
    match *types.kind(ty) {
        Ty::Array { element, len } => {
            (index < len).then(|| (index as usize * words_of(types, element), element))
        }
        _ => part_places(types, ty).nth(usize::try_from(index).ok()?),
    }
}

/// The places of all parts of an aggregate, and their types.
pub fn part_places(types: &TyTable, ty: TyId) -> impl Iterator<Item = (usize, TyId)> {
    let count = match types.kind(ty) {
        Ty::Array { len, .. } => *len as usize,
        Ty::Struct(fields) => fields.len(),
        Ty::Union(members) => members.len(),
        _ => 0,
    };
    let mut at = 0;
    (0..count).map(move |index| {
        let part = match types.kind(ty) {
            Ty::Array { element, .. } => *element,
            Ty::Struct(fields) => fields[index].1,
            Ty::Union(members) => members[index].1,
            _ => ty,
        };
        let place = at;
        at += words_of(types, part);
        (place, part)
    })
}

/// Words of all parts of an aggregate.
pub fn parts_words(types: &TyTable, ty: TyId) -> usize {
    match *types.kind(ty) {
        Ty::Array { element, len } => words_of(types, element) * len as usize,
        _ => part_places(types, ty).map(|(_, ty)| words_of(types, ty)).sum(),
    }
}
