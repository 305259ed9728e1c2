//! Operators: arithmetic, comparisons, logic, conditions, `inside`.

use super::code::Code;
use super::types::{BIT, Class, Int};
use crate::document::{ExprId, ExprKind, TypeId, TypeKind};

impl Code<'_, '_> {
    pub(super) fn unary(&mut self, op: &str, operand: ExprId, ty: TypeId) -> String {
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

    pub(super) fn binary(&mut self, op: &str, left: ExprId, right: ExprId, ty: TypeId) -> String {
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
                Class::Array | Class::Struct | Class::Queue | Class::Dynamic | Class::Associative,
                Class::Array | Class::Struct | Class::Queue | Class::Dynamic | Class::Associative,
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
            (Class::Associative, Class::Associative) if name == other => {
                (self.same_tables(x.0, y.0, x.1), two)
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
    pub(super) fn power(&mut self, base: (String, Int), exponent: (String, Int), to: Int) -> String {
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
    pub(super) fn logical(&mut self, op: &str, left: ExprId, right: ExprId, ty: TypeId) -> String {
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

    pub(super) fn bound(&mut self, value: &str, of: ExprId, bound: ExprId, op: &str) -> String {
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
