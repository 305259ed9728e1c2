//! Queries of types and arrays (IEEE 1800 20.6, 20.7), and functions that count bits (20.9).

use super::code::Code;
use super::types::{Class, I32, Int};
use crate::document::{ExprId, TypeId, TypeKind};

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
                let value = self.value(e);
                let value = self.bits_now(value, of);
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
        match arguments.get(1).map(|d| (*d, self.constant_of(*d))) {
            None => self.dimension(name, e, 1, ty),
            Some((_, Some(n))) => self.dimension(name, e, n, ty),
            Some((d, None)) => {
                // One of those that there are; X for any other.
                let asked = self.value_as(d, I32);
                let mut result = self.fill('X', to);
                for n in 1..=self.dimensions(of) {
                    let answer = self.dimension(name, e, n, ty);
                    let this = self.small(n, I32);
                    let hit = self.val(format_args!("moore.eq {asked}, {this} : i32 -> i1"));
                    result = self.conditional(&hit, Int::unsigned(1, false), ty, |_| answer, |_| result);
                }
                result
            }
        }
    }

    /// How many dimensions of a type `$left` and its family know.
    fn dimensions(&self, ty: TypeId) -> i64 {
        let (mut n, mut at) = (0, ty);
        loop {
            at = match self.l.kind(at) {
                TypeKind::PackedArray { element, .. } => *element,
                _ => match self.element_type(at) {
                    Some(element) => element,
                    None => return n + i64::from(self.l.int(at).is_some_and(|i| i.width > 1)),
                },
            };
            n += 1;
        }
    }

    /// The bits of a value whose size changes, as `i32`.
    fn bits_now(&mut self, value: String, ty: TypeId) -> String {
        if let Some(width) = self.width_of(ty) {
            return self.small(width, I32);
        }
        let element = self.element_type(ty).and_then(|e| self.width_of(e));
        let (count, each) = match (self.l.class(ty), element) {
            (Class::String, _) => (self.val(format_args!("moore.string.len {value}")), 8),
            (Class::Queue | Class::Dynamic, Some(width)) => (self.length(&value, ty), width),
            (Class::Array | Class::Struct, _) => {
                let mut total = self.small(0, I32);
                for (part, ty) in self.parts(&value, ty).unwrap_or_default() {
                    let bits = self.bits_now(part, ty);
                    total = self.val(format_args!("moore.add {total}, {bits} : i32"));
                }
                return total;
            }
            _ => {
                self.error("$bits is not supported for this type");
                return self.small(0, I32);
            }
        };
        let each = self.small(each, I32);
        self.val(format_args!("moore.mul {count}, {each} : i32"))
    }

    /// `$size` and its family of one dimension.
    fn dimension(&mut self, name: &str, e: ExprId, dimension: i64, ty: TypeId) -> String {
        let to = self.l.int(ty).unwrap_or(I32);
        let of = self.ty_of(e);
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
        self.small(n, to)
    }

    /// The width of all bits of a type of fixed size.
    pub(crate) fn width_of(&self, ty: TypeId) -> Option<i64> {
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
