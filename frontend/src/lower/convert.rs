//! Conversions between types, which slang makes explicit.

use super::code::Code;
use super::types::{Class, Int};
use crate::document::{TypeId, TypeKind};

impl Code<'_, '_> {
    /// An integral value with another width and number of states; `signed` says how it is extended.
    pub(crate) fn resize(&mut self, value: String, from: Int, to: Int, signed: bool) -> String {
        let mut value = value;
        let mut now = from;
        if now.four && !to.four {
            value = self.val(format_args!("moore.logic_to_int {value} : {}", now.name()));
            now.four = false;
        }
        if now.width != to.width {
            let op = match (now.width > to.width, signed) {
                (true, _) => "trunc",
                (false, true) => "sext",
                (false, false) => "zext",
            };
            let wide = Int { width: to.width, ..now };
            value = self.val(format_args!("moore.{op} {value} : {} -> {}", now.name(), wide.name()));
            now = wide;
        }
        if to.four && !now.four {
            value = self.val(format_args!("moore.int_to_logic {value} : {}", now.name()));
        }
        value
    }

    /// A value of one type as one of another.
    pub(crate) fn convert(&mut self, value: String, from: TypeId, to: TypeId, propagated: bool) -> String {
        let (old, new) = (self.ty(from), self.ty(to));
        let (source, target) = (self.l.class(from), self.l.class(to));
        match (source, target) {
            (Class::Int(a), Class::Int(b)) => {
                self.resize(value, a, b, if propagated { b.signed } else { a.signed })
            }
            _ if old == new => value,
            (Class::Int(a), Class::Real) => {
                let value = self.resize(value, a, Int { four: false, ..a }, false);
                let op = if a.signed { "sint_to_real" } else { "uint_to_real" };
                self.val(format_args!("moore.{op} {value} : i{} -> {new}", a.width))
            }
            (Class::Real, Class::Int(b)) => {
                let value = self.val(format_args!("moore.real_to_int {value} : {old} -> i{}", b.width));
                self.resize(value, Int { four: false, ..b }, b, false)
            }
            (Class::Real, Class::Real) => {
                self.val(format_args!("moore.convert_real {value} : {old} -> {new}"))
            }
            (Class::Int(a), Class::String) => {
                let value = self.resize(value, a, Int { four: false, ..a }, false);
                self.val(format_args!("moore.int_to_string {value} : i{}", a.width))
            }
            (Class::String, Class::Int(b)) => {
                let value = self.val(format_args!("moore.string_to_int {value} : i{}", b.width));
                self.resize(value, Int { four: false, ..b }, b, false)
            }
            (Class::Array, Class::Queue) => self
                .val(format_args!("moore.queue.from_unpacked_array {value} : !moore.{old} -> !moore.{new}")),
            (Class::Queue, Class::Queue) => {
                self.val(format_args!("moore.queue.resize {value} : !moore.{old} -> !moore.{new}"))
            }
            (Class::Array, Class::Array | Class::Dynamic)
            | (Class::Dynamic, Class::Dynamic | Class::Array | Class::Queue)
            | (Class::Queue, Class::Dynamic | Class::Array)
                if self.same_elements(from, to) =>
            {
                self.val(format_args!(
                    "svx.syscall \"$cast_array\"({value}) : (!moore.{old}) -> !moore.{new}"
                ))
            }
            (Class::Dynamic | Class::Queue, Class::Int(int)) => self.packed_list(value, from, int, false),
            (Class::Int(_), Class::Dynamic | Class::Queue) => self.bitstream(value, from, to),
            (Class::Int(_), Class::Array | Class::Struct) | (Class::Array | Class::Struct, Class::Int(_)) => {
                self.bitstream(value, from, to)
            }
            (Class::Array | Class::Struct | Class::Dynamic | Class::Queue, _)
                if self.all_bits(from) && self.width_of(from) == self.width_of(to)
                    || self.all_bits(from) && matches!(target, Class::Dynamic | Class::Queue) =>
            {
                match self.flatten(value, from) {
                    Some((bits, int)) => {
                        let mut top = int.width;
                        self.unflatten(&bits, int, to, &mut top).unwrap_or_else(|| self.default_value(to))
                    }
                    None => self.default_value(to),
                }
            }
            (Class::Null, Class::CHandle) => self.val("moore.null_chandle"),
            (Class::Null, Class::Event) => {
                self.error("null is not supported for an event");
                self.default_value(to)
            }
            _ => {
                self.error(format!("a conversion from {old} to {new} is not supported yet"));
                self.default_value(to)
            }
        }
    }

    fn same_elements(&mut self, from: TypeId, to: TypeId) -> bool {
        match (self.element_type(from), self.element_type(to)) {
            (Some(a), Some(b)) => self.ty(a) == self.ty(b),
            _ => false,
        }
    }

    /// A bit-stream cast between an integral type and an aggregate (IEEE 1800 6.24.3).
    fn bitstream(&mut self, value: String, from: TypeId, to: TypeId) -> String {
        if let Some(int) = self.l.int(to) {
            return match self.flatten(value, from) {
                Some((bits, have)) => self.resize(bits, have, int, false),
                None => self.default_value(to),
            };
        }
        let Some(int) = self.l.int(from) else { return self.default_value(to) };
        let mut top = int.width;
        self.unflatten(&value, int, to, &mut top).unwrap_or_else(|| self.default_value(to))
    }

    /// All bits of a fixed-size value, the first element or field leftmost.
    pub(crate) fn flatten(&mut self, value: String, ty: TypeId) -> Option<(String, Int)> {
        if let Some(int) = self.l.int(ty) {
            return Some((value, Int { signed: false, ..int }));
        }
        let parts = self.parts(&value, ty)?;
        let mut flat = Vec::new();
        for (part, ty) in parts {
            flat.push(self.flatten(part, ty)?);
        }
        Some(self.concat(flat))
    }

    /// A value of a type from the bits below `top`, which moves.
    pub(crate) fn unflatten(&mut self, value: &str, int: Int, ty: TypeId, top: &mut u32) -> Option<String> {
        if let Some(want) = self.l.int(ty) {
            *top = top.checked_sub(want.width)?;
            let part = Int { width: want.width, ..int };
            let (bits, part) =
                self.extract(value, int, super::select::Index::Constant(i64::from(*top)), part.width);
            return Some(self.resize(bits, part, want, false));
        }
        let types: Vec<TypeId> = match self.l.kind(ty) {
            TypeKind::Array { element, range } => vec![*element; range.0.abs_diff(range.1) as usize + 1],
            TypeKind::UnpackedStruct { fields } => fields.iter().map(|f| f.1).collect(),
            TypeKind::Dynamic { element } | TypeKind::Queue { element, .. }
                if self.l.int(*element).is_some_and(|e| e.width > 0) =>
            {
                let count = *top / self.l.int(*element).map_or(1, |e| e.width);
                let (part, name) = (self.ty(*element), self.ty(ty));
                let queue = format!("queue<{part}, 0>");
                let list = self.val(format_args!("moore.variable : <{queue}>"));
                for _ in 0..count {
                    let value = self.unflatten(value, int, *element, top)?;
                    self.line(format_args!("moore.push_back {value} into {list} : <{queue}>"));
                }
                let value = self.val(format_args!("moore.read {list} : <{queue}>"));
                if *name == *queue {
                    return Some(value);
                }
                return Some(self.val(format_args!(
                    "svx.syscall \"$cast_array\"({value}) : (!moore.{queue}) -> !moore.{name}"
                )));
            }
            _ => {
                self.error("a bit-stream cast to this type is not supported yet");
                return None;
            }
        };
        let mut values = Vec::new();
        for t in &types {
            values.push(self.unflatten(value, int, *t, top)?);
        }
        Some(self.aggregate(&values, &types, ty))
    }

    /// The elements or fields of an aggregate, from the left.
    pub(crate) fn parts(&mut self, value: &str, ty: TypeId) -> Option<Vec<(String, TypeId)>> {
        let whole = self.ty(ty);
        match self.l.kind(ty) {
            TypeKind::Array { element, range } => {
                let count = range.0.abs_diff(range.1) + 1;
                let part = self.ty(*element);
                let parts = (0..count.min(1 << 16)).rev().map(|i| {
                    let text = format!("moore.extract {value} from {i} : {whole} -> {part}");
                    (self.val(text), *element)
                });
                Some(parts.collect())
            }
            TypeKind::UnpackedStruct { fields } => {
                let parts = fields.iter().map(|(name, ty, _)| {
                    let part = self.ty(*ty);
                    let name = super::names::quote(name.as_bytes());
                    (self.val(format_args!("moore.struct_extract {value}, {name} : {whole} -> {part}")), *ty)
                });
                Some(parts.collect())
            }
            _ => {
                self.error("a bit-stream cast of this type is not supported yet");
                None
            }
        }
    }

    /// A concatenation; mixed operands become four-state.
    pub(crate) fn concat(&mut self, parts: Vec<(String, Int)>) -> (String, Int) {
        let parts: Vec<_> = parts.into_iter().filter(|p| p.1.width > 0).collect();
        let four = parts.iter().any(|p| p.1.four);
        let whole = Int::unsigned(parts.iter().map(|p| p.1.width).sum(), four);
        let values: Vec<(String, String)> = parts
            .into_iter()
            .map(|(value, int)| {
                let to = Int { four, ..int };
                (self.resize(value, int, to, false), format!("!moore.{}", to.name()))
            })
            .collect();
        if let [one] = &values[..] {
            return (one.0.clone(), whole);
        }
        let names: Vec<&str> = values.iter().map(|v| v.0.as_str()).collect();
        let types: Vec<&str> = values.iter().map(|v| v.1.as_str()).collect();
        let text = format!("moore.concat {} : ({}) -> {}", names.join(", "), types.join(", "), whole.name());
        (self.val(text), whole)
    }

    /// A value as one bit: whether it is true.
    pub(crate) fn truth(&mut self, value: String, ty: TypeId) -> (String, Int) {
        let one = Int::unsigned(1, false);
        match self.l.class(ty) {
            Class::Int(int) if int.width == 1 => (value, Int { signed: false, ..int }),
            Class::Int(int) => {
                let to = Int::unsigned(1, int.four);
                (self.val(format_args!("moore.bool_cast {value} : {} -> {}", int.name(), to.name())), to)
            }
            Class::Real => {
                let name = self.ty(ty);
                let zero = self.real_as(0.0, ty);
                (self.val(format_args!("moore.fne {value}, {zero} : {name} -> i1")), one)
            }
            Class::String => {
                let empty = self.string(b"");
                (self.val(format_args!("moore.string_cmp ne {value}, {empty} : string -> i1")), one)
            }
            // Without DPI nothing but null is ever in a chandle.
            Class::CHandle | Class::Null => (self.small(0, one), one),
            _ => {
                self.error("a condition of this type is not supported yet");
                (self.small(0, one), one)
            }
        }
    }

    /// A one-bit value for a branch: X counts as false.
    pub(crate) fn builtin(&mut self, value: String, int: Int) -> String {
        let value = self.resize(value, int, Int::unsigned(1, false), false);
        self.val(format_args!("moore.to_builtin_int {value} : i1"))
    }
}
