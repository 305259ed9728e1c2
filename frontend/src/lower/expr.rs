//! Expressions as values.

use super::code::{Code, Kind};
use super::constants::{bits, number};
use super::names::{quote, symbol};
use super::types::{Class, I32, Int};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TypeId, TypeKind};

const DEPTH: u32 = 4000;

impl<'a> Code<'_, 'a> {
    /// The value of an expression, of its own type.
    pub(crate) fn value(&mut self, e: ExprId) -> String {
        if self.depth > DEPTH {
            self.error("this expression is nested too deeply");
            return self.default_value(self.ty_of(e));
        }
        self.depth += 1;
        let place = std::mem::replace(&mut self.place, self.l.expr(e).place);
        let value = self.value_inner(e);
        self.place = place;
        self.depth -= 1;
        value
    }

    fn value_inner(&mut self, e: ExprId) -> String {
        let ty = self.ty_of(e);
        let l = self.l.doc;
        let expr = self.l.expr(e);
        if self.l.is_object(ty) {
            self.ty(ty);
            return self.small(0, Int::unsigned(1, false));
        }
        match &expr.kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => self.name(*s, ty),
            ExprKind::Integer((text,)) | ExprKind::Unsized((text,)) => match (bits(text), self.l.int(ty)) {
                (Some(bits), Some(int)) => self.bits(&bits, int),
                _ => self.default_value(ty),
            },
            ExprKind::Unbased((text,)) => match (bits(text), self.l.int(ty)) {
                (Some(bits), Some(int)) => self.fill(bits.chars().last().unwrap_or('0'), int),
                _ => self.default_value(ty),
            },
            ExprKind::Real((text,)) => self.real_as(text.parse().unwrap_or(f64::NAN), ty),
            ExprKind::Time((text,)) => {
                let steps = (self.scale.0 / self.scale.1.max(1)) as f64;
                let value = text.parse::<f64>().unwrap_or(0.0) * steps;
                self.real_as(value.round() / steps, ty)
            }
            ExprKind::Null => match self.l.class(ty) {
                Class::CHandle => self.val("moore.null_chandle"),
                _ => self.val("moore.null"),
            },
            ExprKind::Unbounded => match self.last.last() {
                Some(length) => {
                    let length = length.clone();
                    let one = self.small(1, I32);
                    self.val(format_args!("moore.sub {length}, {one} : i32"))
                }
                None => {
                    self.error("$ is not supported here");
                    self.default_value(ty)
                }
            },
            ExprKind::String((text,)) => {
                let bytes = super::names::bytes(text);
                match self.l.class(ty) {
                    Class::String => self.string(&bytes),
                    Class::Int(int) => {
                        let width = bytes.len() * 8;
                        let value =
                            self.val(format_args!("moore.constant_string {} : i{width}", quote(&bytes)));
                        self.resize(value, Int::unsigned(width as u32, false), int, false)
                    }
                    _ => self.default_value(ty),
                }
            }
            ExprKind::Unary { op, operand } => self.unary(op, *operand, ty),
            ExprKind::Binary { op, left, right } => self.binary(op, *left, *right, ty),
            ExprKind::Conditional { conditions, left, right } => {
                self.conditions(conditions, *left, *right, ty)
            }
            ExprKind::Inside { left, ranges } => {
                let value = self.value(*left);
                let mut any = self.small(0, Int::unsigned(1, true));
                for range in ranges {
                    let hit = self.inside_item(&value, *left, *range);
                    any = self.val(format_args!("moore.or {any}, {hit} : l1"));
                }
                match self.l.int(ty) {
                    Some(int) => self.resize(any, Int::unsigned(1, true), int, false),
                    None => any,
                }
            }
            ExprKind::Assign { op, nonblocking, timing, left, right } => {
                self.assignment(op.is_some(), *nonblocking, *timing, *left, *right)
            }
            ExprKind::Concat((operands,)) => match self.l.class(ty) {
                Class::String => {
                    let parts: Vec<String> = operands.iter().map(|o| self.value(*o)).collect();
                    self.val(format_args!("moore.string.concat ({})", parts.join(", ")))
                }
                Class::Int(int) => {
                    let mut parts = Vec::new();
                    for o in operands {
                        if let Some(int) = self.int_of(*o).filter(|int| int.width > 0) {
                            parts.push((self.value(*o), int));
                        } else if let ExprKind::Replicate { value, .. } = &self.l.expr(*o).kind {
                            // Of what is replicated no times the effects remain (IEEE 1800 11.4.12.1).
                            self.value(*value);
                        }
                    }
                    let (value, have) = self.concat(parts);
                    self.resize(value, have, int, false)
                }
                _ => self.unpacked_concat(operands, ty),
            },
            ExprKind::Replicate { count, value } => match self.l.class(ty) {
                Class::String => {
                    let (text, count) = (self.value(*value), self.value_i32(*count));
                    self.val(format_args!(
                        "svx.syscall \"$replicate\"({text}, {count}) : (!moore.string, !moore.i32) -> !moore.string"
                    ))
                }
                Class::Int(int) => {
                    let Some(part) = self.int_of(*value).filter(|p| p.width > 0 && int.width > 0) else {
                        return self.default_value(ty);
                    };
                    let text = self.value(*value);
                    if part.width == int.width {
                        return self.resize(text, part, int, false);
                    }
                    let four = Int { width: int.width, ..part };
                    let text =
                        self.val(format_args!("moore.replicate {text} : {} -> {}", part.name(), four.name()));
                    self.resize(text, four, int, false)
                }
                _ => {
                    self.error("a replication of this type is not supported");
                    self.default_value(ty)
                }
            },
            ExprKind::Stream { slice, parts } => self.stream(*slice, parts, ty),
            ExprKind::Element { value, index, place } => self.element(*value, *index, *place, ty),
            ExprKind::Range { kind, value, left, right, bounds } => {
                self.range(kind, *value, (*left, *right), *bounds, ty)
            }
            ExprKind::Member { field, value } => self.member(*field, *value, ty),
            ExprKind::Convert { kind, operand } => {
                // An array of parts that are given takes its type from the context.
                let from = self.ty_of(*operand);
                if let ExprKind::Stream { slice, parts } = &self.l.expr(*operand).kind {
                    return self.stream(*slice, parts, ty);
                }
                if let (Some(text), Some(int), false) =
                    (self.unsized_literal(*operand), self.l.int(ty), kind == "Explicit")
                {
                    // Its first digit fills what it is too short for (IEEE 1800 5.7.1).
                    let digits = bits(text).unwrap_or_default();
                    let first = digits.chars().next().unwrap_or('X').to_string();
                    let missing = (int.width as usize).saturating_sub(digits.len());
                    return self.bits(&(first.repeat(missing) + &digits), int);
                }
                let text = self.value(*operand);
                if let TypeKind::Unbounded = self.l.kind(from) {
                    return self.fit(text, I32, ty);
                }
                self.convert(text, from, ty, kind == "Propagated")
            }
            ExprKind::Pattern((elements,)) => self.pattern(elements, ty),
            ExprKind::Keys { pairs, default } => self.keys(pairs, *default, ty),
            ExprKind::NewArray { size, initial } => {
                let size = self.value_i64(*size);
                let name = self.ty(ty);
                match initial {
                    None => self.val(format_args!("moore.open_uarray_create {size} : i64 -> !moore.{name}")),
                    Some(initial) => {
                        let from = self.ty_of(*initial);
                        let value = self.value(*initial);
                        let value = self.convert(value, from, ty, false);
                        self.val(format_args!(
                            "svx.syscall \"$resize\"({value}, {size}) : (!moore.{name}, !moore.i64) -> !moore.{name}"
                        ))
                    }
                }
            }
            ExprKind::MinTypMax((selected,)) => self.value(*selected),
            ExprKind::LValue => match self.targets.last() {
                Some(value) => value.clone(),
                None => self.default_value(ty),
            },
            ExprKind::Call { callee, this, arguments } => self.call(*callee, *this, arguments, ty),
            ExprKind::System { name, arguments, with } => self.system(name, arguments, with.as_ref(), ty),
            ExprKind::Empty => self.default_value(ty),
            ExprKind::Tagged { member, value } => self.tagged(*member, *value, ty),
            ExprKind::Type
            | ExprKind::TypeReference(_)
            | ExprKind::ValueRange { .. }
            | ExprKind::Timing(_) => {
                self.error("this expression is not supported here");
                self.default_value(ty)
            }
            ExprKind::Symbol((s,)) => {
                let name = l.symbols.get(s.0 as usize).map_or("", |s| s.name.as_str());
                self.error(format!("{name} can't be used as a value"));
                self.default_value(ty)
            }
            ExprKind::Unknown((class,)) => {
                self.error(super::unsupported(class));
                self.default_value(ty)
            }
        }
    }

    /// The digits of a literal without a size that begins with x or z.
    fn unsized_literal(&self, mut e: ExprId) -> Option<&'a str> {
        loop {
            match &self.l.expr(e).kind {
                ExprKind::Unsized((text,)) => return Some(text),
                ExprKind::Convert { kind, operand } if kind != "Explicit" => e = *operand,
                _ => return None,
            }
        }
    }

    /// A value of type `i32`.
    pub(crate) fn value_i32(&mut self, e: ExprId) -> String {
        self.value_as(e, Int { width: 32, signed: true, four: false })
    }

    fn value_i64(&mut self, e: ExprId) -> String {
        self.value_as(e, Int { width: 64, signed: true, four: false })
    }

    /// An integral value with another width and number of states.
    pub(crate) fn value_as(&mut self, e: ExprId, int: Int) -> String {
        let value = self.value(e);
        match self.class_of(e) {
            Class::Int(from) => self.resize(value, from, int, from.signed),
            Class::Other if matches!(self.l.kind(self.ty_of(e)), TypeKind::Unbounded) => {
                self.resize(value, I32, int, true)
            }
            Class::Real => {
                let name = self.ty(self.ty_of(e));
                let value = self.val(format_args!("moore.real_to_int {value} : {name} -> i{}", int.width));
                self.resize(value, Int { four: false, ..int }, int, false)
            }
            _ => {
                self.error("a number is expected here");
                self.small(0, int)
            }
        }
    }

    /// The value of a variable, net, parameter or iterator.
    fn name(&mut self, s: SymbolId, ty: TypeId) -> String {
        if let Some(value) = self.values.get(&s) {
            return value.clone();
        }
        match self.l.symbol_kind(s) {
            SymbolKind::Parameter { ty, value: Some(value), .. } => return self.constant(value, *ty),
            SymbolKind::Parameter { list: Some(list), .. } => return self.value(*list),
            SymbolKind::Parameter { .. } => {
                self.error("this parameter has no value that is supported here");
                return self.default_value(ty);
            }
            SymbolKind::ModportPort { internal: None, expr: Some(expr), .. } => return self.value(*expr),
            _ => {}
        }
        let name = self.ty(ty);
        match self.reference(s, ty) {
            Some(reference) => self.val(format_args!("moore.read {reference} : <{name}>")),
            None => self.default_value(ty),
        }
    }

    /// A reference to a variable or net.
    pub(crate) fn reference(&mut self, s: SymbolId, ty: TypeId) -> Option<String> {
        if let Some(known) = self.refs.get(&s) {
            return Some(known.clone());
        }
        let name = match self.l.part_of_symbol(s) {
            Some((_, super::clocking::Part::Drive)) => "event".into(),
            Some((of, _)) if self.l.is_merged(of) => "i32".into(),
            _ => self.ty(ty),
        };
        match self.l.symbol_kind(s) {
            SymbolKind::ModportPort { internal: Some(internal), .. } => return self.reference(*internal, ty),
            SymbolKind::Variable { .. }
            | SymbolKind::Net { .. }
            | SymbolKind::Formal { .. }
            | SymbolKind::ClockVar { .. } => {}
            _ if self.l.part_of_symbol(s).is_some() => {}
            // Methods of arrays want a variable.
            SymbolKind::Parameter { ty, .. } => {
                let value = self.name(s, *ty);
                return Some(self.val(format_args!("moore.variable {value} : <{name}>")));
            }
            SymbolKind::Unknown { class } => {
                self.error(super::unsupported(class));
                return None;
            }
            _ => {
                self.error("this can't be read or written here");
                return None;
            }
        }
        if let Some(global) = self.l.global(s) {
            return Some(self.val(format_args!("moore.get_global_variable {} : <{name}>", symbol(&global))));
        }
        let own = self.l.owner(s);
        if own.is_some() && own == self.body && self.kind != Kind::Function && self.kind != Kind::Coroutine {
            self.error(format!("{} is not visible here", self.l.symbol(s).name));
            return None;
        }
        match self.l.path(s) {
            Some(path) => {
                Some(self.val(format_args!("svx.hier {} : !moore.ref<{name}>", quote(path.as_bytes()))))
            }
            None => {
                self.error(format!("{} can't be reached from here", self.l.symbol(s).name));
                None
            }
        }
    }

    /// A value of an integral type as one of the type that is expected.
    pub(crate) fn fit(&mut self, value: String, have: Int, ty: TypeId) -> String {
        match self.l.int(ty) {
            Some(int) => self.resize(value, have, int, false),
            None => value,
        }
    }

    /// The value of an expression that is a small constant.
    pub(crate) fn constant_of(&self, e: ExprId) -> Option<i64> {
        self.constant_in(e, 0)
    }

    fn constant_in(&self, e: ExprId, depth: u32) -> Option<i64> {
        if depth > 32 {
            return None;
        }
        let int = self.int_of(e)?;
        let of = |e: ExprId| self.constant_in(e, depth + 1);
        let value = match &self.l.expr(e).kind {
            ExprKind::Integer((text,)) | ExprKind::Unbased((text,)) => number(text, int.signed)?,
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => match self.l.symbol_kind(*s) {
                SymbolKind::Parameter { value: Some(crate::document::Constant::Integer(text)), .. } => {
                    number(text, int.signed)?
                }
                _ => return None,
            },
            ExprKind::Convert { operand, .. } => of(*operand)?,
            ExprKind::MinTypMax((e,)) => of(*e)?,
            ExprKind::Unary { op, operand } if op == "Minus" => of(*operand)?.checked_neg()?,
            ExprKind::Unary { op, operand } if op == "Plus" => of(*operand)?,
            ExprKind::Binary { op, left, right } => match op.as_str() {
                "Add" => of(*left)?.checked_add(of(*right)?)?,
                "Subtract" => of(*left)?.checked_sub(of(*right)?)?,
                "Multiply" => of(*left)?.checked_mul(of(*right)?)?,
                _ => return None,
            },
            _ => return None,
        };
        // Only what the type can hold is taken; the rest is computed as it is.
        let fits = match (int.width, int.signed) {
            (63.., _) => true,
            (w, true) => (-(1 << (w - 1))..1 << (w - 1)).contains(&value),
            (w, false) => (0..1 << w).contains(&value),
        };
        fits.then_some(value)
    }
}
