//! Methods of strings, enumerations, events, queues and arrays.

use super::assign::Mode;
use super::code::Code;
use super::types::{BIT, Class, I32, Int, L32};
use crate::document::{Constant, ExprId, TypeId, TypeKind, With};

impl Code<'_, '_> {
    /// `object.name(arguments)`; the object comes first.
    pub(crate) fn method(
        &mut self,
        name: &str,
        arguments: &[ExprId],
        with: Option<&With>,
        ty: TypeId,
    ) -> String {
        let Some((&object, rest)) = arguments.split_first() else {
            self.error(format!("{name} is not supported"));
            return self.default_value(ty);
        };
        let of = self.ty_of(object);
        if name == "index"
            && let Some(index) = self.iterator_index(object, ty)
        {
            return index;
        }
        if !matches!(self.l.class(of), Class::Int(_) | Class::String | Class::Event)
            && let Some(result) = self.array_method(name, object, with, ty)
        {
            return result;
        }
        match self.l.class(of) {
            Class::String => self.string_method(name, object, rest, ty),
            Class::Event if name == "triggered" && self.is_merged_event(object) => {
                let value = self.merged_triggered(object);
                self.fit(value, BIT, ty)
            }
            Class::Event if name == "triggered" => {
                let Some(target) = self.target(object) else { return self.default_value(ty) };
                let value = self
                    .val(format_args!("svx.triggered {} : !moore.ref<event> -> !moore.i1", target.reference));
                self.fit(value, BIT, ty)
            }
            Class::Int(_) if matches!(self.l.kind(of), TypeKind::Enum { .. }) => {
                self.enum_method(name, object, rest, ty)
            }
            Class::Queue | Class::Dynamic | Class::Associative | Class::Array => {
                self.list_method(name, object, rest, ty)
            }
            _ => {
                self.error(format!("the method {name} is not supported"));
                self.default_value(ty)
            }
        }
    }

    fn string_method(&mut self, name: &str, object: ExprId, rest: &[ExprId], ty: TypeId) -> String {
        let word = name.to_ascii_lowercase();
        match (word.as_str(), rest) {
            ("len", []) => {
                let value = self.value(object);
                let value = self.val(format_args!("moore.string.len {value}"));
                self.fit(value, I32, ty)
            }
            ("toupper" | "tolower", []) => {
                let value = self.value(object);
                self.val(format_args!("moore.string.{word} {value}"))
            }
            ("compare" | "icompare", [other]) => {
                let (x, y) = (self.value(object), self.value(*other));
                let value = self.val(format_args!("moore.string.{word} {x}, {y}"));
                self.fit(value, I32, ty)
            }
            ("getc", [index]) => {
                let (value, index) = (self.value(object), self.value_i32(*index));
                let value = self.val(format_args!("moore.string.get {value}[{index}]"));
                self.fit(value, Int::unsigned(8, false), ty)
            }
            ("substr", [low, high]) => {
                let value = self.value(object);
                let (low, high) = (self.value_i32(*low), self.value_i32(*high));
                self.val(format_args!("moore.string.substr {value}[{low} : {high}]"))
            }
            ("atoi" | "atohex" | "atooct" | "atobin", []) => {
                let value = self.value(object);
                let value = self.val(format_args!("moore.string.{word} {value} : l32"));
                self.fit(value, L32, ty)
            }
            ("atoreal", []) => {
                let value = self.value(object);
                self.val(format_args!("moore.string.atoreal {value} : f64"))
            }
            ("putc", [index, byte]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let (index, byte) = (self.value_i32(*index), self.value_as(*byte, Int::unsigned(8, false)));
                self.op(format_args!("moore.string.put {}[{index}], {byte} : <string>", target.reference));
                String::new()
            }
            ("itoa" | "hextoa" | "octtoa" | "bintoa", [value]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let value = self.value_as(*value, L32);
                self.op(format_args!("moore.string.{word} {}, {value} : <string>, l32", target.reference));
                String::new()
            }
            ("realtoa", [value]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let value = self.value(*value);
                self.op(format_args!("moore.string.realtoa {}, {value} : <string>, f64", target.reference));
                String::new()
            }
            _ => {
                self.error(format!("the string method {name} is not supported"));
                self.default_value(ty)
            }
        }
    }

    /// Methods of enumerations (6.19.5), as a choice among the enumerators.
    fn enum_method(&mut self, name: &str, object: ExprId, rest: &[ExprId], ty: TypeId) -> String {
        let of = self.ty_of(object);
        let (TypeKind::Enum { values, .. }, Some(int)) = (self.l.kind(of), self.l.int(of)) else {
            return self.default_value(ty);
        };
        let count = values.len();
        let constant = |c: &mut Self, i: usize| match &values[i % count].1 {
            Constant::Integer(text) => {
                let bits = super::constants::bits(text).unwrap_or_default();
                c.bits(&bits, int)
            }
            _ => c.fill('X', int),
        };
        match name {
            _ if count == 0 => self.default_value(ty),
            "first" => constant(self, 0),
            "last" => constant(self, count - 1),
            "num" => {
                let to = self.l.int(ty).unwrap_or(I32);
                self.small(count as i64, to)
            }
            "name" => {
                let value = self.value(object);
                let none = self.string(b"");
                self.enum_name(&value, int, values, none)
            }
            "next" | "prev" => {
                let steps = match rest.first() {
                    None => 1,
                    Some(e) => match self.constant_of(*e) {
                        Some(n) => n,
                        None => {
                            self.error(format!("the argument of {name} must be constant"));
                            1
                        }
                    },
                };
                let steps = if name == "next" { steps } else { -steps };
                let value = self.value(object);
                let mut result = self.fill(if int.four { 'X' } else { '0' }, int);
                for i in 0..count {
                    let here = constant(self, i);
                    let there = constant(self, (i as i64 + steps).rem_euclid(count as i64) as usize);
                    let hit = self.val(format_args!("moore.case_eq {value}, {here} : {}", int.name()));
                    let old = result;
                    result = self.conditional(&hit, BIT, of, |_| there, |_| old);
                }
                result
            }
            _ => {
                self.error(format!("the method {name} is not supported for an enumeration"));
                self.default_value(ty)
            }
        }
    }

    /// Methods of queues and arrays (7.5, 7.9, 7.10, 7.12).
    fn list_method(&mut self, name: &str, object: ExprId, rest: &[ExprId], ty: TypeId) -> String {
        let of = self.ty_of(object);
        let (whole, class) = (self.ty(of), self.l.class(of));
        let element = match self.l.kind(of) {
            TypeKind::Queue { element, .. }
            | TypeKind::Dynamic { element }
            | TypeKind::Array { element, .. }
            | TypeKind::Associative { element, .. } => *element,
            _ => ty,
        };
        let full = format!("!moore.ref<{whole}>");
        match (name, class, rest) {
            ("size" | "num", Class::Queue | Class::Dynamic, []) => {
                let value = self.value(object);
                let value = self.length(&value, of);
                return self.fit(value, I32, ty);
            }
            ("size" | "num", Class::Associative, []) => {
                let Some(target) = self.target(object) else { return self.default_value(ty) };
                let value = self.val(format_args!("moore.assoc_array.size {} : {full}", target.reference));
                return self.fit(value, I32, ty);
            }
            ("push_back" | "push_front", Class::Queue, [item]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let value = self.value(*item);
                let value = self.convert(value, self.ty_of(*item), element, false);
                self.op(format_args!("moore.{name} {value} into {} : {full}", target.reference));
                return String::new();
            }
            ("pop_back" | "pop_front", Class::Queue, []) => {
                let Some(target) = self.target(object) else { return self.default_value(ty) };
                return self.val_at(format_args!("moore.{name} from {} : {full}", target.reference));
            }
            ("insert", Class::Queue, [index, item]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let index = self.value_i32(*index);
                let value = self.value(*item);
                let value = self.convert(value, self.ty_of(*item), element, false);
                self.op(format_args!(
                    "moore.queue.insert {value} into {} at {index} : {full}",
                    target.reference
                ));
                return String::new();
            }
            ("delete", Class::Queue, []) => {
                let Some(target) = self.target(object) else { return String::new() };
                self.op(format_args!("moore.queue.clear {} : {full}", target.reference));
                return String::new();
            }
            ("delete", Class::Queue, [index]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let index = self.value_i32(*index);
                self.op(format_args!("moore.queue.delete index {index} of {} : {full}", target.reference));
                return String::new();
            }
            ("delete", Class::Dynamic, []) => {
                let Some(target) = self.target(object) else { return String::new() };
                let zero = self.small(0, Int::unsigned(64, false));
                let empty = self.val(format_args!("moore.open_uarray_create {zero} : i64 -> !moore.{whole}"));
                self.op(format_args!("moore.blocking_assign {}, {empty} : {whole}", target.reference));
                return String::new();
            }
            ("delete", Class::Associative, []) => {
                let Some(target) = self.target(object) else { return String::new() };
                self.op(format_args!("moore.assoc_array.clear {} : {full}", target.reference));
                return String::new();
            }
            ("delete", Class::Associative, [index]) => {
                let Some(target) = self.target(object) else { return String::new() };
                let key = self.key(of, *index);
                self.op(format_args!(
                    "moore.assoc_array.delete index {key} from {} : {full}",
                    target.reference
                ));
                return String::new();
            }
            ("exists", Class::Associative, [index]) => {
                let Some(target) = self.target(object) else { return self.default_value(ty) };
                let key = self.key(of, *index);
                let value =
                    self.val(format_args!("moore.assoc_array.exists {key} in {} : {full}", target.reference));
                return self.fit(value, I32, ty);
            }
            ("first" | "last" | "next" | "prev", Class::Associative, [index]) => {
                let Some(target) = self.target(object) else { return self.default_value(ty) };
                let index = match self.l.expr(*index).kind {
                    crate::document::ExprKind::Assign { left, .. } => left,
                    _ => *index,
                };
                let TypeKind::Associative { index: Some(key), .. } = self.l.kind(of) else {
                    return self.default_value(ty);
                };
                let key_name = self.ty(*key);
                // The key goes through a copy of the array's type.
                let value = self.value(index);
                let value = self.convert(value, self.ty_of(index), *key, false);
                let copy = self.val(format_args!("moore.variable {value} : <{key_name}>"));
                let found = self.val(format_args!(
                    "moore.assoc_array.{name} to {copy} from {} : {full}",
                    target.reference
                ));
                let value = self.val(format_args!("moore.read {copy} : <{key_name}>"));
                let value = self.convert(value, *key, self.ty_of(index), false);
                self.assign(index, value, &Mode::Blocking);
                return self.fit(found, I32, ty);
            }
            _ => {}
        }
        self.error(format!("the method {name} is not supported for this type"));
        self.default_value(ty)
    }
}
