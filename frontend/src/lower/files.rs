//! Calls that write some of their arguments, or take names: files and memories (IEEE 1800 21.3, 21.4), plusargs (21.6), dumps (21.7).

use super::assign::Mode;
use super::code::Code;
use super::names::quote;
use super::types::{Class, I32};
use crate::document::{ExprId, ExprKind, TypeId, TypeKind};

impl Code<'_, '_> {
    pub(super) fn value_plusargs(&mut self, arguments: &[ExprId], ty: TypeId) -> String {
        let [format, out] = arguments else { return self.default_value(ty) };
        let out = match self.l.expr(*out).kind {
            ExprKind::Assign { left, .. } => left,
            _ => *out,
        };
        let Some(target) = self.target(out) else { return self.default_value(ty) };
        let text = self.string_argument(*format);
        let found = self.val_at(format_args!(
            "svx.syscall \"$value$plusargs\"({text}, {}) : (!moore.string, !moore.ref<{}>) -> !moore.i32",
            target.reference, target.ty
        ));
        self.fit(found, I32, ty)
    }

    /// Calls that write some of their arguments: those that are passed as references.
    pub(super) fn with_targets(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let (mut values, mut types) = (Vec::new(), Vec::new());
        let mut back = Vec::new();
        let memory = match name {
            "$fread" => arguments.first(),
            name if name.contains("mem") => arguments.get(1),
            _ => None,
        };
        let ranges = self.memory_range(memory.copied());
        for (n, e) in arguments.iter().enumerate() {
            let written = match name {
                "$readmemh" | "$readmemb" => n == 1,
                "$sscanf" | "$fscanf" => n >= 2,
                "$fgets" | "$fread" => n == 0,
                "$ferror" => n == 1,
                _ => false,
            };
            if written {
                let e = match self.l.expr(*e).kind {
                    ExprKind::Assign { left, .. } => left,
                    _ => *e,
                };
                let ty = self.ty_of(e);
                // A part of something goes through a copy.
                let whole = matches!(self.l.expr(e).kind, ExprKind::Name(_) | ExprKind::HierarchicalName(_));
                if whole || self.l.int(ty).is_none() {
                    let Some(target) = self.target(e) else { continue };
                    values.push(target.reference);
                    types.push(format!("!moore.ref<{}>", target.ty));
                } else {
                    let value = self.value(e);
                    let type_name = self.ty(ty);
                    let copy = self.val(format_args!("moore.variable {value} : <{type_name}>"));
                    values.push(copy.clone());
                    types.push(format!("!moore.ref<{type_name}>"));
                    back.push((e, copy, type_name));
                }
            } else if n == 0 && (name.contains("mem") || name == "$sscanf")
                || n == 1 && name.ends_with("scanf")
            {
                values.push(self.string_argument(*e));
                types.push("!moore.string".to_owned());
            } else if n == 1 && name.starts_with("$writemem") {
                values.push(self.value(*e));
                types.push(format!("!moore.{}", self.ty(self.ty_of(*e))));
            } else if let (ExprKind::Empty, Some((left, right))) = (&self.l.expr(*e).kind, ranges) {
                // From the lowest address.
                values.push(self.small(left.min(right), I32));
                types.push("!moore.i32".to_owned());
            } else {
                values.push(self.value_as(*e, I32));
                types.push("!moore.i32".to_owned());
            }
        }
        let mut text =
            format!("svx.syscall {}({}) : ({})", quote(name.as_bytes()), values.join(", "), types.join(", "));
        if let Some((left, right)) = ranges {
            let ascending = memory.map_or(0, |e| self.ascending(*e));
            let ascending =
                if ascending == 0 { String::new() } else { format!(", ascending = {ascending} : i64") };
            text = format!(
                "svx.syscall {}({}) {{left = {left} : i64, right = {right} : i64{ascending}}} : ({})",
                quote(name.as_bytes()),
                values.join(", "),
                types.join(", ")
            );
        }
        if self.l.class(ty) == Class::Void {
            self.op(format_args!("{text} -> ()"));
            return String::new();
        }
        let result = self.val_at(format_args!("{text} -> !moore.i32"));
        for (e, copy, name) in back {
            let value = self.val(format_args!("moore.read {copy} : <{name}>"));
            self.assign(e, value, &Mode::Blocking);
        }
        self.fit(result, I32, ty)
    }

    /// Which inner dimensions of a memory have their lowest index on the left, as bits.
    fn ascending(&self, memory: ExprId) -> u64 {
        let e = match self.l.expr(memory).kind {
            ExprKind::Assign { left, .. } => left,
            _ => memory,
        };
        let (mut ty, mut bits) = (self.ty_of(e), 0);
        for dimension in 0..63 {
            let TypeKind::Array { element, range } = self.l.kind(ty) else { break };
            bits |= u64::from(dimension > 0 && range.0 < range.1) << dimension;
            ty = *element;
        }
        bits
    }

    /// The declared range of a memory, which says in which order its words are read.
    pub(super) fn memory_range(&self, memory: Option<ExprId>) -> Option<(i64, i64)> {
        let e = memory?;
        let e = match self.l.expr(e).kind {
            ExprKind::Assign { left, .. } => left,
            _ => e,
        };
        match self.l.kind(self.ty_of(e)) {
            TypeKind::Array { range, .. } => Some(*range),
            _ => None,
        }
    }

    /// `$dumpvars`: how deep, and the names of what to record.
    pub(super) fn dump_vars(&mut self, name: &str, arguments: &[ExprId]) -> String {
        let (mut values, mut types) = (Vec::new(), Vec::new());
        for (n, e) in arguments.iter().enumerate() {
            match self.l.expr(*e).kind {
                ExprKind::Symbol((s,)) | ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) if n > 0 => {
                    let path = self.l.path(s).unwrap_or_else(|| self.l.symbol(s).name.clone());
                    values.push(self.string(path.as_bytes()));
                    types.push("!moore.string");
                }
                _ if n == 0 => {
                    values.push(self.value_as(*e, I32));
                    types.push("!moore.i32");
                }
                _ => {}
            }
        }
        self.op(format_args!(
            "svx.syscall {}({}) : ({}) -> ()",
            quote(name.as_bytes()),
            values.join(", "),
            types.join(", ")
        ));
        String::new()
    }

    /// A call by name with the values of the arguments.
    pub(super) fn plain_call(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let (mut values, mut types) = (Vec::new(), Vec::new());
        for e in arguments {
            if let ExprKind::Symbol((s,)) = self.l.expr(*e).kind {
                let path = self.l.path(s).unwrap_or_else(|| self.l.symbol(s).name.clone());
                values.push(self.string(path.as_bytes()));
                types.push("!moore.string".to_owned());
                continue;
            }
            match self.class_of(*e) {
                Class::Int(_) if self.literal_text(*e).is_none() => {
                    values.push(self.value_as(*e, I32));
                    types.push("!moore.i32".to_owned());
                }
                _ => {
                    values.push(self.string_argument(*e));
                    types.push("!moore.string".to_owned());
                }
            }
        }
        let text =
            format!("svx.syscall {}({}) : ({})", quote(name.as_bytes()), values.join(", "), types.join(", "));
        if self.l.class(ty) == Class::Void {
            self.op(format_args!("{text} -> ()"));
            return String::new();
        }
        let result = self.val_at(format_args!("{text} -> !moore.i32"));
        self.fit(result, I32, ty)
    }
}
