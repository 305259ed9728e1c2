//! References that no signal can give: elements of queues and associative arrays, parts of those, and concatenations.
//!
//! Such a reference is read by reading what is around it, and written by replacing its part in that.

use super::lower::Lower;
use super::refs::Target;
use super::types::Shape;
use crate::module::ValueId;
use crate::ops::OpKind;
use crate::types::{Type, TypeKind};

/// What is referred to.
#[derive(Clone, Debug)]
pub(super) enum Lens {
    /// A part of what another reference refers to.
    Part(Target, Step),
    /// Bits of several references, the first being the most significant; with the bits of each.
    Concat(Vec<(Target, u32)>),
}

/// The way to a part.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// Element of a queue, by an `i32`.
    Queue(ValueId),
    /// Element of an associative array.
    Assoc(ValueId),
    /// Element of a fixed array, at a variable place.
    Element(ValueId),
    /// Field of a struct by position.
    Field(usize),
    /// Bits of a vector, from the lowest.
    Bits(u32, u32),
}

impl Lower<'_> {
    /// A reference to a part of something that is no signal.
    pub(super) fn part_of(&mut self, around: Target, step: Step) -> Target {
        self.lenses.push(Lens::Part(around, step));
        Target { lens: Some(self.lenses.len() - 1), ..around }
    }

    /// A reference to several parts, the first being the most significant.
    pub(super) fn concatenated(&mut self, parts: Vec<(Target, u32)>) -> Option<Target> {
        let first = parts.first()?.0;
        self.lenses.push(Lens::Concat(parts));
        Some(Target { lens: Some(self.lenses.len() - 1), net: None, ..first })
    }

    /// The content behind a lens.
    pub(super) fn look(&mut self, lens: usize) -> ValueId {
        match self.lenses[lens].clone() {
            Lens::Part(around, step) => {
                let whole = self.read(around);
                self.step(whole, step)
            }
            Lens::Concat(parts) => {
                let values: Vec<ValueId> = parts.iter().map(|(target, _)| self.read(*target)).collect();
                let width = parts.iter().map(|p| p.1).sum();
                let four = values.iter().any(|v| self.b.pair_width(self.b.ir.value_type(*v)).is_some());
                let ty = if four { self.b.pair(width) } else { self.b.int(width) };
                self.pack(&values, ty)
            }
        }
    }

    fn step(&mut self, whole: ValueId, step: Step) -> ValueId {
        let ty = self.b.ir.value_type(whole);
        match step {
            Step::Queue(index) => {
                let element = self.core_element(ty);
                self.b.value(OpKind::SimQueueGet, &[whole, index], element)
            }
            Step::Assoc(key) => {
                let element = self.core_element(ty);
                self.b.value(OpKind::SimAssocArrayGet, &[whole, key], element)
            }
            Step::Element(index) => {
                let element = self.core_element(ty);
                self.b.value(OpKind::FourArrayGet, &[whole, index], element)
            }
            Step::Field(index) => self.b.field(whole, index),
            Step::Bits(low, width) => self.on_planes(whole, |b, plane| b.extract(plane, low, width)),
        }
    }

    /// Gives what is behind a lens a value.
    pub(super) fn put(&mut self, lens: usize, value: ValueId, time: ValueId) {
        match self.lenses[lens].clone() {
            Lens::Part(around, step) => {
                let whole = self.read(around);
                let ty = self.b.ir.value_type(whole);
                let new = match step {
                    Step::Queue(index) => {
                        let value = self.fit_to_element(ty, value);
                        self.b.value(OpKind::SimQueueSet, &[whole, index, value], ty)
                    }
                    Step::Assoc(key) => {
                        let value = self.fit_to_element(ty, value);
                        self.b.value(OpKind::SimAssocArraySet, &[whole, key, value], ty)
                    }
                    Step::Element(index) => {
                        let value = self.fit_to_element(ty, value);
                        let index = self.array_index(ty, index);
                        self.b.value(OpKind::HwArrayInject, &[whole, index, value], ty)
                    }
                    Step::Field(index) => {
                        let index = self.b.int_attr(index, 32);
                        self.b.value_with(
                            OpKind::HwStructInject,
                            &[whole, value],
                            ty,
                            &[("fieldIndex", index)],
                        )
                    }
                    Step::Bits(low, width) => {
                        let total = self.b.width_of(whole);
                        let part = match self.b.pair_width(ty) {
                            Some(_) => self.b.pair(width),
                            None => self.b.int(width),
                        };
                        let value = self.fit(value, part);
                        self.replace(whole, value, low, width, total)
                    }
                };
                self.write(around, new, time);
            }
            Lens::Concat(parts) => {
                for (target, value) in self.split(&parts, value) {
                    self.write(target, value, time);
                }
            }
        }
    }

    /// The part of a value that each reference of a concatenation takes.
    pub(super) fn split(&mut self, parts: &[(Target, u32)], value: ValueId) -> Vec<(Target, ValueId)> {
        let mut low: u32 = parts.iter().map(|p| p.1).sum();
        let mut out = Vec::new();
        for &(target, width) in parts {
            low -= width;
            let part = self.on_planes(value, |b, plane| b.extract(plane, low, width));
            let part = match self.target_type(target) {
                Some(ty) => self.fit(part, ty),
                None => part,
            };
            out.push((target, part));
        }
        out
    }

    /// The type of what a plain reference refers to.
    fn target_type(&mut self, target: Target) -> Option<Type> {
        if target.lens.is_some() || target.unknown.is_some() {
            return None;
        }
        match *self.b.ir.type_kind(self.b.ir.value_type(target.value)) {
            TypeKind::LlhdRef(inner) => Some(inner),
            _ => None,
        }
    }

    fn fit_to_element(&mut self, container: Type, value: ValueId) -> ValueId {
        let element = self.core_element(container);
        self.fit(value, element)
    }

    /// An index as an array operation of hw takes it; out of range, an array is left as it is.
    fn array_index(&mut self, array: Type, index: ValueId) -> ValueId {
        let len = match self.b.ir.type_kind(array) {
            TypeKind::HwArray(crate::types::Dim::Known(len), _) => *len,
            _ => 1,
        };
        let width = (u64::BITS - len.saturating_sub(1).leading_zeros()).max(1);
        let index = self.known(index);
        self.b.resize(index, width, false)
    }

    /// A reference to an element or field of what is behind a lens; `None` where it has none such.
    pub(super) fn part_behind(&mut self, target: Target, whole: &Shape, index: PartIndex) -> Option<Target> {
        let step = match (whole, index) {
            (Shape::Queue { .. }, PartIndex::Value(index)) => Step::Queue(self.queue_index(index)),
            (Shape::Queue { .. }, PartIndex::Constant(low)) => Step::Queue(self.b.constant(low, 32)),
            (Shape::Assoc { .. }, PartIndex::Value(key)) => Step::Assoc(key),
            (Shape::Array { .. }, PartIndex::Value(index)) => Step::Element(index),
            (Shape::Array { .. }, PartIndex::Constant(low)) => Step::Element(self.b.constant(low, 64)),
            (Shape::Fields { .. }, PartIndex::Field(index, _, _)) => Step::Field(index),
            (Shape::Bits { .. }, PartIndex::Field(_, low, width)) => Step::Bits(low, width),
            _ => return None,
        };
        Some(self.part_of(target, step))
    }
}

/// Which part of something.
#[derive(Clone, Copy, Debug)]
pub(super) enum PartIndex {
    /// At a constant place.
    Constant(i64),
    /// At a variable place.
    Value(ValueId),
    /// A field: its position, lowest bit and width in bits.
    Field(usize, u32, u32),
}
