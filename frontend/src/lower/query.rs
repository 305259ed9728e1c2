//! Queries of types and arrays (IEEE 1800 20.6, 20.7), and functions that count bits (20.9).

use super::code::Code;
use super::types::{Class, Int};
use crate::document::{ExprId, TypeId, TypeKind};

const I32: Int = Int { width: 32, signed: true, four: false };

impl Code<'_, '_> {
    /// `$countones` and its family, which are sums over the bits.
    pub(super) fn count_bits(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let Some(&e) = arguments.first() else { return self.default_value(ty) };
        let from = self.ty_of(e);
        let value = self.value(e);
        let Some((value, int)) = self.flatten(value, from) else { return self.default_value(ty) };
        let bit = Int::unsigned(1, false);
        if name == "$isunknown" {
            if !int.four {
                let no = self.small(0, bit);
                return self.fit(no, bit, ty);
            }
            let parity = self.val(format_args!("moore.reduce_xor {value} : {} -> l1", int.name()));
            let x = self.fill('X', Int::unsigned(1, true));
            let unknown = self.val(format_args!("moore.case_eq {parity}, {x} : l1"));
            return self.fit(unknown, bit, ty);
        }
        // Bits with two states are compared with x and z, too, and never are.
        let (value, int) = match name == "$countbits" {
            true => (self.resize(value, int, Int { four: true, ..int }, false), Int { four: true, ..int }),
            false => (value, int),
        };
        let part = Int::unsigned(1, int.four);
        let mut wanted = Vec::new();
        for control in &arguments[1..] {
            let control_value = self.value(*control);
            let Some(from) = self.int_of(*control) else { continue };
            let low = super::select::Index::Constant(0);
            let (bit, have) = self.extract(&control_value, from, low, 1);
            wanted.push(self.resize(bit, have, part, false));
        }
        if name != "$countbits" {
            wanted.push(self.small(1, part));
        }
        let count = Int { width: 32, signed: true, four: false };
        let total = self.sum_of_bits(&value, int, &wanted);
        let compare = |c: &mut Self, op: &str| {
            let one = c.small(1, count);
            let value = c.val(format_args!("moore.{op} {total}, {one} : i32 -> i1"));
            c.fit(value, bit, ty)
        };
        match name {
            "$onehot" => compare(self, "eq"),
            "$onehot0" => compare(self, "ule"),
            _ => self.fit(total.clone(), count, ty),
        }
    }

    /// How many bits have one of the values, as `i32`.
    pub(super) fn sum_of_bits(&mut self, value: &str, int: Int, wanted: &[String]) -> String {
        let count = Int { width: 32, signed: true, four: false };
        let mut total = self.small(0, count);
        if int.width > 1 << 14 {
            self.error("counting the bits of so wide a value is not supported yet");
            return total;
        }
        let part = Int::unsigned(1, int.four);
        for low in 0..int.width {
            let (bit, _) = self.extract(value, int, super::select::Index::Constant(i64::from(low)), 1);
            let mut any: Option<String> = None;
            for want in wanted {
                let hit = self.val(format_args!("moore.case_eq {bit}, {want} : {}", part.name()));
                any = Some(match any {
                    None => hit,
                    Some(other) => self.val(format_args!("moore.or {other}, {hit} : i1")),
                });
            }
            let Some(hit) = any else { continue };
            let hit = self.resize(hit, Int::unsigned(1, false), count, false);
            total = self.val(format_args!("moore.add {total}, {hit} : i32"));
        }
        total
    }

    /// Queries of arrays and types (20.6, 20.7).
    pub(super) fn query(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let Some(&e) = arguments.first() else { return self.default_value(ty) };
        let to = self.l.int(ty).unwrap_or(I32);
        let of = self.ty_of(e);
        let answer = |c: &mut Self, n: i64| c.small(n, to);
        match name {
            "$bits" => {
                if let Some(n) = self.width_of(of) {
                    return answer(self, n);
                }
                let element = self.element_type(of).and_then(|e| self.width_of(e));
                let Some(width) = element.filter(|_| self.l.class(of) != Class::Associative) else {
                    self.error("$bits is not supported for this type");
                    return self.default_value(ty);
                };
                let from = self.value(e);
                let length = self.length(&from, of);
                let width = self.small(width, I32);
                let value = self.val(format_args!("moore.mul {length}, {width} : i32"));
                return self.fit(value, I32, ty);
            }
            "$dimensions" | "$unpacked_dimensions" => {
                let (mut n, mut at, mut packed) = (0, of, false);
                loop {
                    let kind = self.l.kind(at);
                    at = match kind {
                        TypeKind::Array { element, .. }
                        | TypeKind::Dynamic { element }
                        | TypeKind::Queue { element, .. }
                        | TypeKind::Associative { element, .. } => *element,
                        TypeKind::PackedArray { element, .. } => {
                            packed = true;
                            *element
                        }
                        _ => break,
                    };
                    n += i64::from(!(packed && name == "$unpacked_dimensions"));
                }
                let vector = !packed && name == "$dimensions";
                if vector && self.l.int(at).is_some_and(|i| i.width > 1) || self.l.class(of) == Class::String
                {
                    n += 1;
                }
                return answer(self, n);
            }
            _ => {}
        }
        let dimension = match arguments.get(1) {
            None => 1,
            Some(d) => match self.constant_of(*d) {
                Some(n) => n,
                None => {
                    self.error(format!("the dimension of {name} must be constant"));
                    1
                }
            },
        };
        let mut at = of;
        for _ in 1..dimension {
            at = match self.l.kind(at) {
                TypeKind::Array { element, .. }
                | TypeKind::Dynamic { element }
                | TypeKind::Queue { element, .. }
                | TypeKind::PackedArray { element, .. }
                | TypeKind::Associative { element, .. } => *element,
                _ => return self.fill('X', to),
            };
        }
        let range = match (self.l.kind(at), self.l.int(at)) {
            (TypeKind::Array { range, .. } | TypeKind::PackedArray { range, .. }, _) => *range,
            (_, Some(int)) => (i64::from(int.width) - 1, 0),
            (TypeKind::Dynamic { .. } | TypeKind::Queue { .. } | TypeKind::String, _) if dimension == 1 => {
                let value = self.value(e);
                let size = match self.l.class(at) {
                    Class::String => self.val(format_args!("moore.string.len {value}")),
                    _ => self.length(&value, at),
                };
                let value = match name {
                    "$size" => size,
                    "$left" | "$low" => self.small(0, I32),
                    "$increment" => self.small(-1, I32),
                    _ => {
                        let one = self.small(1, I32);
                        self.val(format_args!("moore.sub {size}, {one} : i32"))
                    }
                };
                return self.fit(value, I32, ty);
            }
            (TypeKind::Associative { .. }, _) if name == "$size" => {
                let Some(target) = self.target(e) else { return self.default_value(ty) };
                let value = self.val(format_args!(
                    "moore.assoc_array.size {} : !moore.ref<{}>",
                    target.reference, target.ty
                ));
                return self.fit(value, I32, ty);
            }
            _ => {
                self.error(format!("{name} is not supported for this type"));
                return self.default_value(ty);
            }
        };
        let n = match name {
            "$left" => range.0,
            "$right" => range.1,
            "$low" => range.0.min(range.1),
            "$high" => range.0.max(range.1),
            "$increment" => {
                if range.0 >= range.1 {
                    1
                } else {
                    -1
                }
            }
            _ => range.0.abs_diff(range.1) as i64 + 1,
        };
        answer(self, n)
    }

    /// The width of all bits of a type of fixed size.
    pub(super) fn width_of(&self, ty: TypeId) -> Option<i64> {
        if let Some(int) = self.l.int(ty) {
            return Some(i64::from(int.width));
        }
        match self.l.kind(ty) {
            TypeKind::Array { element, range } => {
                self.width_of(*element)?.checked_mul(range.0.abs_diff(range.1) as i64 + 1)
            }
            TypeKind::UnpackedStruct { fields } => fields.iter().map(|f| self.width_of(f.1)).sum(),
            TypeKind::UnpackedUnion { fields } => {
                fields.iter().map(|f| self.width_of(f.1)).collect::<Option<Vec<_>>>()?.into_iter().max()
            }
            TypeKind::Real { width } => Some(i64::from(*width)),
            _ => None,
        }
    }
}
