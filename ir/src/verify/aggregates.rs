//! hw: constants, arrays, structs, unions and enumerations.

use super::Verifier;
use super::facts::clog2;
use super::text;
use crate::attrs::AttrKind;
use crate::ops::OpKind;
use crate::types::{Dim, Type, TypeKind};
use num_bigint::BigInt;

impl<'a> Verifier<'a> {
    /// The value is of the type of the result.
    pub(super) fn check_constant(&mut self) {
        let (Some(AttrKind::Integer { ty, .. }), Some(result)) = (self.attr("value"), self.result_type())
        else {
            return;
        };
        self.expect_type("a result", self.facts.canonical(result), *ty);
    }

    /// The nested lists have the shape of the type.
    pub(super) fn check_aggregate_constant(&mut self) {
        let (Some(fields), Some(ty)) = (self.attr_id_of(self.op, "fields"), self.result_type()) else {
            return;
        };
        let ir = self.ir;
        let mut work = vec![(fields, ty)];
        while let Some((attr, ty)) = work.pop() {
            let shape = self.shape(ty);
            let good = match (ir.attrs.kind(attr), shape) {
                (AttrKind::Array(items), TypeKind::HwArray(Dim::Known(n), element))
                | (AttrKind::Array(items), TypeKind::HwUArray(Dim::Known(n), element)) => {
                    work.extend(items.iter().map(|&item| (item, *element)));
                    items.len() as u64 == *n
                }
                (AttrKind::Array(items), TypeKind::HwStruct(fields)) => {
                    work.extend(items.iter().zip(fields).map(|(&item, field)| (item, field.ty)));
                    items.len() == fields.len()
                }
                (AttrKind::Integer { ty: of, .. }, TypeKind::Integer { .. }) => {
                    self.facts.width(*of) == self.facts.width(ty)
                }
                (AttrKind::String { value, .. }, TypeKind::HwEnum(fields)) => fields.contains(value),
                (AttrKind::EnumField { field, .. }, TypeKind::HwEnum(fields)) => fields.contains(field),
                (AttrKind::String { .. }, TypeKind::HwString) => true,
                _ => false,
            };
            if !self.expect(good, || format!("has a constant that does not fit {}", text::ty(ir, ty))) {
                return;
            }
        }
    }

    /// The field is one of the enumeration, which is the type of the result.
    pub(super) fn check_enum_constant(&mut self) {
        let (Some(AttrKind::EnumField { field, ty }), Some(result)) =
            (self.attr("field"), self.result_type())
        else {
            return;
        };
        let of = self.facts.canonical(*ty);
        if self.expect_type("a result", self.facts.canonical(result), of)
            && let TypeKind::HwEnum(fields) = self.shape(of)
        {
            let (ir, known) = (self.ir, fields.contains(field));
            self.expect(known, || format!("`{}` is not in {}", ir.text(*field), text::ty(ir, of)));
        }
    }

    /// The length and element type of an array type.
    pub(super) fn array(&self, ty: Type) -> Option<(Option<u64>, Type)> {
        match self.shape(ty) {
            TypeKind::HwArray(Dim::Known(n), element) | TypeKind::HwUArray(Dim::Known(n), element) => {
                Some((Some(*n), *element))
            }
            TypeKind::HwArray(_, element) | TypeKind::HwUArray(_, element) => Some((None, *element)),
            _ => None,
        }
    }

    pub(super) fn check_array(&mut self) {
        use OpKind::*;
        match self.kind() {
            HwArrayCreate => {
                let Some((len, element)) = self.result_type().and_then(|ty| self.array(ty)) else { return };
                let inputs = self.operand_types("inputs");
                self.expect_types("elements", &inputs, &vec![element; inputs.len()]);
                let count = inputs.len() as u64;
                self.expect(len.is_none_or(|n| n == count), || {
                    format!("has {count} elements, its type has not")
                });
            }
            HwArrayConcat => {
                let Some((len, element)) = self.result_type().and_then(|ty| self.array(ty)) else { return };
                let mut sum = Some(0u64);
                for input in self.operand_types("inputs") {
                    let Some((len, inner)) = self.array(input) else { continue };
                    self.expect_type("elements", inner, element);
                    sum = sum.zip(len).and_then(|(sum, len)| sum.checked_add(len));
                }
                if let (Some(sum), Some(len)) = (sum, len) {
                    self.expect(sum == len, || format!("needs a result of {sum} elements, but it has {len}"));
                }
            }
            HwArraySlice => {
                let (Some(input), Some(result)) = (self.operand_type("input"), self.result_type()) else {
                    return;
                };
                let (Some((len, from)), Some((_, to))) = (self.array(input), self.array(result)) else {
                    return;
                };
                self.expect_type("elements", to, from);
                self.check_index("lowIndex", len, 0);
            }
            _ => {
                let len = self.operand_type("input").and_then(|ty| self.array(ty)).and_then(|(len, _)| len);
                self.expect(len != Some(0), || "can't index an array without elements".to_owned());
                self.check_index("index", len, if len == Some(1) { 1 } else { 0 });
            }
        }
    }

    /// An index into `len` elements is clog2(len) bits wide, or up to `slack` bits wider.
    pub(super) fn check_index(&mut self, group: &str, len: Option<u64>, slack: u32) {
        let width = self.operand_type(group).and_then(|ty| self.int_width(ty));
        if let (Some(len), Some(width)) = (len, width) {
            let need = clog2(len);
            self.expect((need..=need + slack).contains(&width), || {
                format!("needs an index of {need} bits for {len} elements, but it has {width}")
            });
        }
    }

    /// The types of the fields of a struct or the members of a union.
    pub(super) fn field_types(&self, ty: Type) -> Option<Vec<Type>> {
        match self.shape(ty) {
            TypeKind::HwStruct(fields) => Some(fields.iter().map(|f| f.ty).collect()),
            TypeKind::HwUnion(fields) => Some(fields.iter().map(|f| f.ty).collect()),
            _ => None,
        }
    }

    /// Structs and unions: all fields, or the one that `fieldIndex` names.
    pub(super) fn check_fields(&mut self) {
        use OpKind::*;
        let kind = self.kind();
        let aggregate = match kind {
            HwStructCreate | HwUnionCreate => self.result_type(),
            HwStructExplode | HwStructExtract | HwStructInject | HwUnionExtract => self.operand_type("input"),
            _ => return,
        };
        let Some(aggregate) = aggregate else { return };
        let Some(fields) = self.field_types(aggregate) else { return };
        match kind {
            HwStructCreate => {
                let found = self.operand_types("input");
                self.expect_types("fields", &found, &fields);
                return;
            }
            HwStructExplode => {
                let found = self.result_types();
                self.expect_types("results", &found, &fields);
                return;
            }
            _ => {}
        }
        let index = match self.attr("fieldIndex") {
            Some(AttrKind::Integer { value, .. }) => value.clone(),
            _ => BigInt::from(-1),
        };
        let Some(&field) = usize::try_from(&index).ok().and_then(|i| fields.get(i)) else {
            self.error(format!("has no field {index}, there are {}", fields.len()));
            return;
        };
        let found = match kind {
            HwStructExtract | HwUnionExtract => self.result_type(),
            HwStructInject => self.operand_type("newValue"),
            _ => self.operand_type("input"),
        };
        if let Some(found) = found {
            self.expect_type("a field", found, field);
        }
        if kind == HwStructInject
            && let Some(result) = self.result_type()
        {
            self.expect_type("a result", result, aggregate);
        }
    }
}
