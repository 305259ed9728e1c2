//! Expressions as values.

use super::code::{Code, Kind};
use super::constants::{bits, number};
use super::names::{quote, symbol};
use super::types::{BIT, Class, I32, Int};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TypeId, TypeKind};
use std::collections::HashMap;

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
                if let (ExprKind::Stream { slice, parts }, "StreamingConcat") =
                    (&self.l.expr(*operand).kind, kind.as_str())
                {
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

    fn unary(&mut self, op: &str, operand: ExprId, ty: TypeId) -> String {
        let from = self.ty_of(operand);
        if let "Preincrement" | "Postincrement" | "Predecrement" | "Postdecrement" = op {
            return self.increment(op, operand, ty);
        }
        let value = self.value(operand);
        let Class::Int(int) = self.l.class(from) else {
            let name = self.ty(from);
            return match op {
                "Plus" => value,
                "Minus" => self.val(format_args!("moore.fneg {value} : {name}")),
                "LogicalNot" => {
                    let (value, int) = self.truth(value, from);
                    self.val(format_args!("moore.not {value} : {}", int.name()))
                }
                _ => {
                    self.error(format!("the operator {op} is not supported for this type"));
                    self.default_value(ty)
                }
            };
        };
        let name = int.name();
        let bit = Int::unsigned(1, int.four);
        let (base, negated) = match op {
            "Plus" => return value,
            "Minus" => return self.val(format_args!("moore.neg {value} : {name}")),
            "BitwiseNot" => return self.val(format_args!("moore.not {value} : {name}")),
            "LogicalNot" => {
                let (value, bit) = self.truth(value, from);
                let value = self.val(format_args!("moore.not {value} : {}", bit.name()));
                return self.fit(value, bit, ty);
            }
            "BitwiseAnd" => ("and", false),
            "BitwiseNand" => ("and", true),
            "BitwiseOr" => ("or", false),
            "BitwiseNor" => ("or", true),
            "BitwiseXor" => ("xor", false),
            "BitwiseXnor" => ("xor", true),
            _ => {
                self.error(format!("the operator {op} is not supported"));
                return self.default_value(ty);
            }
        };
        let mut value = self.val(format_args!("moore.reduce_{base} {value} : {name} -> {}", bit.name()));
        if negated {
            value = self.val(format_args!("moore.not {value} : {}", bit.name()));
        }
        self.fit(value, bit, ty)
    }

    /// A value of an integral type as one of the type that is expected.
    pub(crate) fn fit(&mut self, value: String, have: Int, ty: TypeId) -> String {
        match self.l.int(ty) {
            Some(int) => self.resize(value, have, int, false),
            None => value,
        }
    }

    fn binary(&mut self, op: &str, left: ExprId, right: ExprId, ty: TypeId) -> String {
        if let "LogicalAnd" | "LogicalOr" | "LogicalImplication" | "LogicalEquivalence" = op {
            return self.logical(op, left, right, ty);
        }
        if let (ExprKind::TypeReference((a,)), ExprKind::TypeReference((b,))) =
            (&self.l.expr(left).kind, &self.l.expr(right).kind)
        {
            let same = i64::from((a == b) == matches!(op, "Equality" | "CaseEquality"));
            return self.small(same, self.l.int(ty).unwrap_or(BIT));
        }
        let (lt, rt) = (self.ty_of(left), self.ty_of(right));
        if let Some(object) = [lt, rt].into_iter().find(|t| self.l.is_object(*t)) {
            self.ty(object);
            return self.default_value(ty);
        }
        match (self.l.class(lt), self.l.class(rt)) {
            (Class::Int(a), Class::Int(b)) => {
                let (x, y) = (self.value(left), self.value(right));
                self.int_binary(op, (x, a), (y, b), ty)
            }
            (Class::Real, Class::Real) => {
                let name = self.ty(lt);
                let (x, y) = (self.value(left), self.value(right));
                let op = match op {
                    "Add" => "fadd",
                    "Subtract" => "fsub",
                    "Multiply" => "fmul",
                    "Divide" => "fdiv",
                    "Power" => "fpow",
                    "Equality" | "CaseEquality" => "feq",
                    "Inequality" | "CaseInequality" => "fne",
                    "LessThan" => "flt",
                    "LessThanEqual" => "fle",
                    "GreaterThan" => "fgt",
                    "GreaterThanEqual" => "fge",
                    _ => {
                        self.error(format!("the operator {op} is not supported for reals"));
                        return self.default_value(ty);
                    }
                };
                if op.len() == 3 {
                    let value = self.val(format_args!("moore.{op} {x}, {y} : {name} -> i1"));
                    return self.fit(value, Int::unsigned(1, false), ty);
                }
                self.val(format_args!("moore.{op} {x}, {y} : {name}"))
            }
            (Class::Real, Class::Int(b)) if op == "Power" => {
                let (x, y) = (self.value(left), self.value(right));
                let name = self.ty(lt);
                let _ = b;
                let y = self.convert(y, rt, lt, false);
                self.val(format_args!("moore.fpow {x}, {y} : {name}"))
            }
            (Class::String, Class::String) => {
                let (x, y) = (self.value(left), self.value(right));
                let Some(predicate) = comparison(op) else {
                    self.error(format!("the operator {op} is not supported for strings"));
                    return self.default_value(ty);
                };
                let value = self.val(format_args!("moore.string_cmp {predicate} {x}, {y} : string -> i1"));
                self.fit(value, Int::unsigned(1, false), ty)
            }
            (Class::Null | Class::CHandle, Class::Null | Class::CHandle)
                if matches!(op, "Equality" | "Inequality" | "CaseEquality" | "CaseInequality") =>
            {
                // Without DPI nothing but null is ever in a chandle.
                let bit = Int::unsigned(1, false);
                let value = self.small(i64::from(op.ends_with("Equality")), bit);
                self.fit(value, bit, ty)
            }
            (Class::Event | Class::Null, Class::Event | Class::Null)
                if matches!(op, "Equality" | "Inequality" | "CaseEquality" | "CaseInequality") =>
            {
                let bit = Int::unsigned(1, false);
                let (x, y) = (self.event_number(left), self.event_number(right));
                let test = if op.ends_with("Inequality") { "ne" } else { "eq" };
                let value = self.val(format_args!("moore.{test} {x}, {y} : i32 -> i1"));
                self.fit(value, bit, ty)
            }
            (
                Class::Array | Class::Struct | Class::Queue | Class::Dynamic,
                Class::Array | Class::Struct | Class::Queue | Class::Dynamic,
            ) if matches!(op, "Equality" | "Inequality" | "CaseEquality" | "CaseInequality") => {
                let (x, y) = (self.value(left), self.value(right));
                let (mut value, bit) = self.same((x, lt), (y, rt), op.starts_with("Case"));
                if op.ends_with("Inequality") {
                    value = self.val(format_args!("moore.not {value} : {}", bit.name()));
                }
                self.fit(value, bit, ty)
            }
            _ => {
                self.error(format!("the operator {op} is not supported for operands of these types"));
                self.default_value(ty)
            }
        }
    }

    /// Whether two values are equal, element by element as `==` compares them, or `===` if that is `exact`; one bit.
    pub(crate) fn same(&mut self, x: (String, TypeId), y: (String, TypeId), exact: bool) -> (String, Int) {
        let two = Int::unsigned(1, false);
        let (name, other) = (self.ty(x.1), self.ty(y.1));
        match (self.l.class(x.1), self.l.class(y.1)) {
            _ if self.all_bits(x.1) && self.all_bits(y.1) => {
                let (Some((x, a)), Some((y, b))) = (self.flatten(x.0, x.1), self.flatten(y.0, y.1)) else {
                    return (self.small(0, two), two);
                };
                let int = Int { width: a.width.max(b.width), four: a.four || b.four, signed: false };
                let (x, y) = (self.resize(x, a, int, false), self.resize(y, b, int, false));
                if exact {
                    return (self.val(format_args!("moore.case_eq {x}, {y} : {}", int.name())), two);
                }
                let bit = Int::unsigned(1, int.four);
                (self.val(format_args!("moore.eq {x}, {y} : {} -> {}", int.name(), bit.name())), bit)
            }
            (Class::Real, Class::Real) if name == other => {
                (self.val(format_args!("moore.feq {}, {} : {name} -> i1", x.0, y.0)), two)
            }
            (Class::String, Class::String) => {
                (self.val(format_args!("moore.string_cmp eq {}, {} : string -> i1", x.0, y.0)), two)
            }
            (Class::Queue | Class::Dynamic, Class::Queue | Class::Dynamic) => {
                let (Some(a), Some(b)) = (self.as_list(x), self.as_list(y)) else {
                    return (self.small(0, two), two);
                };
                (self.val(format_args!("moore.queue.cmp eq {}, {} : !moore.{}", a.0, b.0, a.1)), two)
            }
            (Class::Array, Class::Array) | (Class::Struct, Class::Struct) => {
                let (a, b) = (self.parts(&x.0, x.1), self.parts(&y.0, y.1));
                let (mut all, mut bit) = (self.small(1, two), two);
                for (p, q) in a.unwrap_or_default().into_iter().zip(b.unwrap_or_default()) {
                    let (value, int) = self.same(p, q, exact);
                    let both = Int::unsigned(1, bit.four || int.four);
                    let (a, b) = (self.resize(all, bit, both, false), self.resize(value, int, both, false));
                    all = self.val(format_args!("moore.and {a}, {b} : {}", both.name()));
                    bit = both;
                }
                (all, bit)
            }
            _ => {
                self.error("values of this type can't be compared");
                (self.small(0, two), two)
            }
        }
    }

    /// Whether a type has bits only, in a fixed number.
    pub(crate) fn all_bits(&self, ty: TypeId) -> bool {
        self.l.int(ty).is_some()
            || match self.l.kind(ty) {
                TypeKind::Array { element, .. } => self.all_bits(*element),
                TypeKind::UnpackedStruct { fields } => fields.iter().all(|f| self.all_bits(f.1)),
                _ => false,
            }
    }

    pub(crate) fn int_binary(
        &mut self,
        op: &str,
        left: (String, Int),
        right: (String, Int),
        ty: TypeId,
    ) -> String {
        let ((mut x, a), (mut y, b)) = (left, right);
        let to = self.l.int(ty).unwrap_or(a);
        match op {
            "LogicalShiftLeft" | "ArithmeticShiftLeft" | "LogicalShiftRight" | "ArithmeticShiftRight" => {
                let name = match op {
                    "LogicalShiftRight" => "shr",
                    "ArithmeticShiftRight" if to.signed => "ashr",
                    "ArithmeticShiftRight" => "shr",
                    _ => "shl",
                };
                x = self.resize(x, a, to, a.signed);
                // The amount is unsigned, of whatever width; an unknown one makes a four-state result.
                if b.four && !to.four {
                    y = self.resize(y, b, Int { four: false, ..b }, false);
                }
                let amount = Int { four: b.four && to.four, ..b };
                return self.val(format_args!("moore.{name} {x}, {y} : {}, {}", to.name(), amount.name()));
            }
            "Power" => return self.power((x, a), (y, b), to),
            _ => {}
        }
        let four = a.four || b.four;
        let int = Int { width: a.width.max(b.width), four, signed: a.signed && b.signed };
        x = self.resize(x, a, int, int.signed);
        y = self.resize(y, b, int, int.signed);
        let name = int.name();
        let sign = |signed: bool| if signed { 's' } else { 'u' };
        let bit = Int::unsigned(1, four);
        let simple = match op {
            "Add" => "add".to_owned(),
            "Subtract" => "sub".to_owned(),
            "Multiply" => "mul".to_owned(),
            "Divide" => format!("div{}", sign(int.signed)),
            "Mod" => format!("mod{}", sign(int.signed)),
            "BinaryAnd" => "and".to_owned(),
            "BinaryOr" => "or".to_owned(),
            "BinaryXor" | "BinaryXnor" => "xor".to_owned(),
            "CaseEquality" | "CaseInequality" => {
                let which = if op == "CaseEquality" { "eq" } else { "ne" };
                let value = self.val(format_args!("moore.case_{which} {x}, {y} : {name}"));
                return self.fit(value, Int::unsigned(1, false), ty);
            }
            "WildcardEquality" | "WildcardInequality" => {
                let which = if op == "WildcardEquality" { "eq" } else { "ne" };
                let value =
                    self.val(format_args!("moore.wildcard_{which} {x}, {y} : {name} -> {}", bit.name()));
                return self.fit(value, bit, ty);
            }
            _ => match comparison(op) {
                Some(predicate) => {
                    let sign = match predicate {
                        "eq" | "ne" => String::new(),
                        _ => sign(int.signed).to_string(),
                    };
                    let value =
                        self.val(format_args!("moore.{sign}{predicate} {x}, {y} : {name} -> {}", bit.name()));
                    return self.fit(value, bit, ty);
                }
                None => {
                    self.error(format!("the operator {op} is not supported"));
                    return self.default_value(ty);
                }
            },
        };
        let mut value = self.val(format_args!("moore.{simple} {x}, {y} : {name}"));
        if op == "BinaryXnor" {
            value = self.val(format_args!("moore.not {value} : {name}"));
        }
        self.resize(value, int, to, int.signed)
    }

    /// `**`: the exponent has a sign of its own, so both operands get a width that holds either (IEEE 1800 11.4.3).
    fn power(&mut self, base: (String, Int), exponent: (String, Int), to: Int) -> String {
        let (a, b) = (base.1, exponent.1);
        let signed = a.signed || b.signed;
        let width = a.width.max(b.width) + u32::from(signed && a.signed != b.signed);
        let wide = Int { width, signed, four: a.four || b.four };
        let x = self.resize(base.0, a, wide, a.signed);
        let y = self.resize(exponent.0, b, wide, b.signed);
        let op = if signed { "pows" } else { "powu" };
        let value = self.val(format_args!("moore.{op} {x}, {y} : {}", wide.name()));
        self.resize(value, wide, to, signed)
    }

    /// `&&`, `||`, `->`, `<->`: the right operand is evaluated only where it matters, if that makes a difference (11.3.5).
    fn logical(&mut self, op: &str, left: ExprId, right: ExprId, ty: TypeId) -> String {
        let value = self.value(left);
        let (mut x, mut a) = self.truth(value, self.ty_of(left));
        if op == "LogicalEquivalence" {
            let value = self.value(right);
            let (y, b) = self.truth(value, self.ty_of(right));
            let bit = Int::unsigned(1, a.four || b.four);
            let (x, y) = (self.resize(x, a, bit, false), self.resize(y, b, bit, false));
            let value = self.val(format_args!("moore.xor {x}, {y} : {}", bit.name()));
            let value = self.val(format_args!("moore.not {value} : {}", bit.name()));
            return self.fit(value, bit, ty);
        }
        if op == "LogicalImplication" {
            x = self.val(format_args!("moore.not {x} : {}", a.name()));
        }
        let and = op == "LogicalAnd";
        if self.l.has_effect(right) {
            let to = Int { signed: false, ..self.l.int(ty).unwrap_or(a) };
            if a.four && !to.four {
                x = self.resize(x, a, to, false);
                a = to;
            }
            let right = |c: &mut Self| {
                let value = c.value(right);
                let (y, b) = c.truth(value, c.ty_of(right));
                c.resize(y, b, to, false)
            };
            let constant = |c: &mut Self| c.small(i64::from(!and), to);
            return if and {
                self.conditional(&x, a, ty, right, constant)
            } else {
                self.conditional(&x, a, ty, constant, right)
            };
        }
        let value = self.value(right);
        let (y, b) = self.truth(value, self.ty_of(right));
        let bit = Int::unsigned(1, a.four || b.four);
        let (x, y) = (self.resize(x, a, bit, false), self.resize(y, b, bit, false));
        let value =
            self.val(format_args!("moore.{} {x}, {y} : {}", if and { "and" } else { "or" }, bit.name()));
        self.fit(value, bit, ty)
    }

    /// `c ? a : b`; each side is a value of type `ty`.
    pub(crate) fn conditional(
        &mut self,
        condition: &str,
        int: Int,
        ty: TypeId,
        left: impl FnOnce(&mut Self) -> String,
        right: impl FnOnce(&mut Self) -> String,
    ) -> String {
        let name = self.ty(ty);
        let result = self.fresh();
        self.line(format_args!("{result} = moore.conditional {condition} : {} -> {name} {{", int.name()));
        self.inside(|c| {
            let value = left(c);
            c.line(format_args!("moore.yield {value} : {name}"));
        });
        self.line("} {");
        self.inside(|c| {
            let value = right(c);
            c.line(format_args!("moore.yield {value} : {name}"));
        });
        self.line("}");
        result
    }

    /// Whether a value is one of a list of `inside`, as `l1`.
    pub(crate) fn inside_item(&mut self, value: &str, of: ExprId, item: ExprId) -> String {
        let logic = Int::unsigned(1, true);
        let ty = self.ty_of(of);
        if let ExprKind::ValueRange { left, right } = &self.l.expr(item).kind {
            let low = self.bound(value, of, *left, "GreaterThanEqual");
            let high = self.bound(value, of, *right, "LessThanEqual");
            return self.val(format_args!("moore.and {low}, {high} : l1"));
        }
        let other = self.value(item);
        match (self.l.class(ty), self.class_of(item)) {
            (Class::Int(_), Class::Int(_)) | (Class::Real, Class::Real) | (Class::String, Class::String) => {
                self.inside_equal((value.to_owned(), ty), (other, self.ty_of(item)))
            }
            (_, Class::Array | Class::Queue | Class::Dynamic | Class::Associative) => {
                self.inside_list((value.to_owned(), ty), (other, self.ty_of(item)))
            }
            _ => {
                self.error("inside is not supported for this type");
                self.small(0, logic)
            }
        }
    }

    /// Whether a value equals another as an item of `inside` does, as `l1`.
    pub(crate) fn inside_equal(&mut self, x: (String, TypeId), y: (String, TypeId)) -> String {
        let logic = Int::unsigned(1, true);
        match (self.l.class(x.1), self.l.class(y.1)) {
            (Class::Int(a), Class::Int(b)) => {
                let int =
                    Int { width: a.width.max(b.width), four: a.four || b.four, signed: a.signed && b.signed };
                let x = self.resize(x.0, a, int, int.signed);
                let y = self.resize(y.0, b, int, int.signed);
                let bit = Int::unsigned(1, int.four);
                let value =
                    self.val(format_args!("moore.wildcard_eq {x}, {y} : {} -> {}", int.name(), bit.name()));
                self.resize(value, bit, logic, false)
            }
            _ => {
                let (value, bit) = self.same(x, y, false);
                self.resize(value, bit, logic, false)
            }
        }
    }

    fn bound(&mut self, value: &str, of: ExprId, bound: ExprId, op: &str) -> String {
        let logic = Int::unsigned(1, true);
        let mut inner = bound;
        while let ExprKind::Convert { operand, .. } = self.l.expr(inner).kind {
            inner = operand;
        }
        if let ExprKind::Unbounded = self.l.expr(inner).kind {
            return self.small(1, logic);
        }
        let other = self.value(bound);
        match (self.class_of(of), self.class_of(bound)) {
            (Class::Int(a), Class::Int(b)) => {
                let int = Int { width: a.width.max(b.width), four: true, signed: a.signed && b.signed };
                let x = self.resize(value.to_owned(), a, int, int.signed);
                let y = self.resize(other, b, int, int.signed);
                let sign = if int.signed { 's' } else { 'u' };
                let which = if op == "LessThanEqual" { "le" } else { "ge" };
                self.val(format_args!("moore.{sign}{which} {x}, {y} : {} -> l1", int.name()))
            }
            (Class::Real | Class::Int(_), Class::Real | Class::Int(_)) => {
                let which = if op == "LessThanEqual" { "fle" } else { "fge" };
                let x = self.as_real(value.to_owned(), self.ty_of(of));
                let y = self.as_real(other, self.ty_of(bound));
                let value = self.val(format_args!("moore.{which} {x}, {y} : f64 -> i1"));
                self.resize(value, Int::unsigned(1, false), logic, false)
            }
            (Class::String, Class::String) => {
                let which = if op == "LessThanEqual" { "le" } else { "ge" };
                let value =
                    self.val(format_args!("moore.string_cmp {which} {value}, {other} : string -> i1"));
                self.resize(value, Int::unsigned(1, false), logic, false)
            }
            _ => {
                self.error("a range of this type is not supported");
                self.small(0, logic)
            }
        }
    }

    /// An assignment pattern: one expression for each part, from the left.
    fn pattern(&mut self, elements: &[ExprId], ty: TypeId) -> String {
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
    fn values_once(&mut self, elements: &[ExprId]) -> Vec<String> {
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
        let variable = self.val(format_args!("moore.variable : <{name}>"));
        for (key, value) in pairs {
            let key = self.key(ty, *key);
            let value = self.value(*value);
            self.line(format_args!("moore.assoc_array.set {variable}[{key}] = {value} : <{name}>"));
        }
        self.val(format_args!("moore.read {variable} : <{name}>"))
    }

    /// A queue or array of elements, where an operand may be a queue or array of them itself (IEEE 1800 10.10).
    fn unpacked_concat(&mut self, operands: &[ExprId], ty: TypeId) -> String {
        let name = self.ty(ty);
        let element = match self.l.kind(ty) {
            TypeKind::Queue { element, .. }
            | TypeKind::Dynamic { element }
            | TypeKind::Array { element, .. } => *element,
            _ => {
                self.error("a concatenation of this type is not supported");
                return self.default_value(ty);
            }
        };
        let part = self.ty(element);
        let queue = format!("queue<{part}, 0>");
        let variable = self.val(format_args!("moore.variable : <{queue}>"));
        for operand in operands {
            let from = self.ty_of(*operand);
            let value = self.value(*operand);
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
        self.list_as(&variable, &queue, &name)
    }

    /// What a queue without bound holds, as another type of list.
    pub(crate) fn list_as(&mut self, variable: &str, queue: &str, name: &str) -> String {
        let value = self.val(format_args!("moore.read {variable} : <{queue}>"));
        if *name == *queue {
            return value;
        }
        self.val(format_args!("svx.syscall \"$cast_array\"({value}) : (!moore.{queue}) -> !moore.{name}"))
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

/// The name of a comparison in the moore dialect.
fn comparison(op: &str) -> Option<&'static str> {
    Some(match op {
        "Equality" | "CaseEquality" => "eq",
        "Inequality" | "CaseInequality" => "ne",
        "LessThan" => "lt",
        "LessThanEqual" => "le",
        "GreaterThan" => "gt",
        "GreaterThanEqual" => "ge",
        _ => return None,
    })
}
