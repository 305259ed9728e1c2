//! Values that are made of several: assignment patterns, and concatenations of lists.

use super::code::{Code, Kind};
use super::types::Class;
use crate::document::{ExprId, TypeId, TypeKind};
use std::collections::HashMap;

impl Code<'_, '_> {
    /// An assignment pattern: one expression for each part, from the left.
    pub(super) fn pattern(&mut self, elements: &[ExprId], ty: TypeId) -> String {
        match self.l.class(ty) {
            Class::Int(int) => {
                let values = self.values_once(elements);
                let ints = elements.iter().map(|e| self.int_of(*e));
                let parts =
                    values.into_iter().zip(ints).filter_map(|(value, int)| Some((value, int?))).collect();
                let (value, have) = self.concat(parts);
                self.resize(value, have, int, false)
            }
            Class::Array | Class::Struct => {
                let types: Vec<TypeId> = elements.iter().map(|e| self.ty_of(*e)).collect();
                let values = self.values_once(elements);
                self.aggregate(&values, &types, ty)
            }
            Class::Queue | Class::Dynamic => self.unpacked_concat(elements, ty),
            _ => {
                self.error("an assignment pattern of this type is not supported");
                self.default_value(ty)
            }
        }
    }

    /// The values of expressions, each evaluated once: those that a pattern repeats are listed so often.
    pub(super) fn values_once(&mut self, elements: &[ExprId]) -> Vec<String> {
        let mut known: HashMap<ExprId, String> = HashMap::new();
        let mut values = Vec::new();
        for e in elements {
            let value = match known.get(e) {
                Some(value) => value.clone(),
                None => self.value(*e),
            };
            known.insert(*e, value.clone());
            values.push(value);
        }
        values
    }

    /// A pattern of keys and their values (7.9.11).
    pub(crate) fn keys(&mut self, pairs: &[(ExprId, ExprId)], default: Option<ExprId>, ty: TypeId) -> String {
        if let Some(default) = default {
            self.place = self.l.expr(default).place;
            self.error("a default value is supported where a pattern is assigned to a whole variable of a module or block only");
        }
        let name = self.ty(ty);
        if self.kind == Kind::Graph {
            return self.outlined("keys", Vec::new(), None, &name, |c, _| c.keys(pairs, None, ty));
        }
        let variable = self.val(format_args!("moore.variable : <{name}>"));
        for (key, value) in pairs {
            let key = self.key(ty, *key);
            let value = self.value(*value);
            self.line(format_args!("moore.assoc_array.set {variable}[{key}] = {value} : <{name}>"));
        }
        self.val(format_args!("moore.read {variable} : <{name}>"))
    }

    /// A queue or array of elements, where an operand may be a queue or array of them itself (IEEE 1800 10.10).
    pub(super) fn unpacked_concat(&mut self, operands: &[ExprId], ty: TypeId) -> String {
        let element = match self.l.kind(ty) {
            TypeKind::Queue { element, .. }
            | TypeKind::Dynamic { element }
            | TypeKind::Array { element, .. } => *element,
            _ => {
                self.error("a concatenation of this type is not supported");
                return self.default_value(ty);
            }
        };
        let values = operands.iter().map(|e| (self.value(*e), self.ty_of(*e))).collect();
        self.list(values, element, ty)
    }

    /// A list of elements, and of those of other lists.
    pub(crate) fn list(&mut self, values: Vec<(String, TypeId)>, element: TypeId, ty: TypeId) -> String {
        let (name, part) = (self.ty(ty), self.ty(element));
        if self.kind == Kind::Graph {
            // What adds one element after the other has an order, which a graph has not.
            let types: Vec<TypeId> = values.iter().map(|v| v.1).collect();
            return self.outlined("list", values, None, &name, |c, values| {
                c.list(values.iter().cloned().zip(types).collect(), element, ty)
            });
        }
        let queue = format!("queue<{part}, 0>");
        let variable = self.val(format_args!("moore.variable : <{queue}>"));
        for (value, from) in values {
            match self.l.class(from) {
                Class::Queue | Class::Dynamic | Class::Array if self.ty(from) != part => {
                    let have = self.ty(from);
                    self.line(format_args!(
                        "svx.syscall \"$append\"({variable}, {value}) : (!moore.ref<{queue}>, !moore.{have}) -> ()"
                    ));
                }
                _ => self.line(format_args!("moore.push_back {value} into {variable} : <{queue}>")),
            }
        }
        let value = self.val(format_args!("moore.read {variable} : <{queue}>"));
        if *name == *queue {
            return value;
        }
        self.val(format_args!("svx.syscall \"$cast_array\"({value}) : (!moore.{queue}) -> !moore.{name}"))
    }
}
