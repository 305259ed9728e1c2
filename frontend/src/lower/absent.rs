//! Default values of associative arrays (IEEE 1800 7.9.11): what is read where an array has no element.
//!
//! The pattern that gives one is assigned to a whole variable. Beside each such variable is another, `a.$default`, which is read
//! in the place of what is not there. It is copied with the array, and has the default value of its type after other assignments.

use super::Lower;
use super::clocking::Part;
use super::code::Code;
use super::names::quote;
use super::types::{BIT, I32};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TypeId, TypeKind};

impl Lower<'_> {
    /// Finds the associative arrays that get a default value somewhere.
    pub(super) fn find_absent(&mut self) {
        let has_default = |e: ExprId| matches!(self.expr(e).kind, ExprKind::Keys { default: Some(_), .. });
        let mut found = Vec::new();
        for s in (0..self.doc.symbols.len() as u32).map(SymbolId) {
            if let SymbolKind::Variable { initializer: Some(e), .. } = self.symbol_kind(s)
                && has_default(*e)
            {
                found.push(s);
            }
        }
        for e in &self.doc.expressions {
            if let ExprKind::Assign { left, right, .. } = e.kind
                && has_default(right)
                && let ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) = self.expr(left).kind
            {
                found.push(s);
            }
        }
        let is_local = |s: &SymbolId| {
            matches!(self.symbol_kind(*s), SymbolKind::Variable { .. }) && !self.globals.contains_key(s)
        };
        found.retain(is_local);
        self.absent.extend(found);
    }

    /// The type of the elements of such an array.
    pub(crate) fn absent_type(&self, s: SymbolId) -> Option<TypeId> {
        let SymbolKind::Variable { ty, .. } = self.symbol_kind(s) else { return None };
        match self.kind(*ty) {
            TypeKind::Associative { element, .. } if self.absent.contains(&s) => Some(*element),
            _ => None,
        }
    }

    /// The symbol of its default value.
    pub(crate) fn absent_symbol(&self, s: SymbolId) -> SymbolId {
        self.part_symbol(s, Part::Out)
    }

    /// The array that an expression is the whole of, if it has a default value.
    pub(crate) fn absent_array(&self, e: ExprId) -> Option<SymbolId> {
        match self.expr(e).kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => self.absent_type(s).map(|_| s),
            _ => None,
        }
    }
}

impl Code<'_, '_> {
    /// Declares the default value of an array, if it has one; `named` as a variable of the module.
    pub(crate) fn declare_absent(&mut self, s: SymbolId, named: bool) {
        let Some(element) = self.l.absent_type(s) else { return };
        let ty = self.ty(element);
        let name = format!("{}.$default", self.l.scope_name(s));
        let called = self.named(&name);
        let name = if named { format!(" name {}", quote(name.as_bytes())) } else { String::new() };
        self.op(format_args!("{called} = moore.variable{name} : <{ty}>"));
        let part = self.l.absent_symbol(s);
        self.refs.insert(part, called);
    }

    fn absent_reference(&mut self, s: SymbolId) -> Option<(String, TypeId)> {
        let element = self.l.absent_type(s)?;
        let part = self.l.absent_symbol(s);
        Some((self.reference(part, element)?, element))
    }

    /// What is assigned to the whole of such an array; its default value is written.
    pub(crate) fn value_and_absent(&mut self, s: SymbolId, e: ExprId) -> String {
        let Some((reference, element)) = self.absent_reference(s) else { return self.value(e) };
        let (value, default) = match &self.l.expr(e).kind {
            ExprKind::Keys { pairs, default } => (self.keys(pairs, None, self.ty_of(e)), *default),
            _ => (self.value(e), None),
        };
        let name = self.ty(element);
        let absent = match (default, self.l.absent_array(e)) {
            (Some(default), _) => {
                let value = self.value(default);
                self.convert(value, self.ty_of(default), element, false)
            }
            (None, Some(other)) => match self.absent_reference(other) {
                Some((from, _)) => self.val(format_args!("moore.read {from} : <{name}>")),
                None => self.default_value(element),
            },
            (None, None) => self.default_value(element),
        };
        self.op(format_args!("moore.blocking_assign {reference}, {absent} : {name}"));
        value
    }

    /// Whether an array has an element, as `i1`.
    fn is_present(&mut self, of: ExprId, key: &str) -> Option<String> {
        let array = self.target(of)?;
        let found = self.val(format_args!(
            "moore.assoc_array.exists {key} in {} : !moore.ref<{}>",
            array.reference, array.ty
        ));
        let none = self.small(0, I32);
        Some(self.val(format_args!("moore.ne {found}, {none} : i32 -> i1")))
    }

    /// `value`, which was read with a key, or the default value where there is no such element.
    pub(crate) fn or_absent(&mut self, of: ExprId, key: &str, value: String, ty: TypeId) -> String {
        let Some(s) = self.l.absent_array(of) else { return value };
        let (Some((reference, element)), Some(found)) = (self.absent_reference(s), self.is_present(of, key))
        else {
            return value;
        };
        let name = self.ty(element);
        let absent = self.val(format_args!("moore.read {reference} : <{name}>"));
        self.conditional(&found, BIT, ty, |_| value, |_| absent)
    }

    /// Before a part of an element is written: one that is not there begins with the default value.
    pub(crate) fn make_present(&mut self, of: ExprId, key: &str) {
        let Some(s) = self.l.absent_array(of) else { return };
        let (Some(found), Some(array)) = (self.is_present(of, key), self.target(of)) else { return };
        let Some((reference, element)) = self.absent_reference(s) else { return };
        let (make, end) = (self.block(), self.block());
        let test = self.builtin(found, BIT);
        self.fork(&test, end, make);
        self.begin(make);
        let name = self.ty(element);
        let absent = self.val(format_args!("moore.read {reference} : <{name}>"));
        self.op(format_args!("moore.assoc_array.set {}[{key}] = {absent} : <{}>", array.reference, array.ty));
        self.start(end);
    }
}
