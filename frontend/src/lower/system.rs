//! System tasks and functions.

use super::assign::Mode;
use super::code::{Code, Kind};
use super::names::quote;
use super::types::{Class, Int};
use crate::document::{ExprId, ExprKind, SymbolKind, TypeId, TypeKind, With};

const I32: Int = Int { width: 32, signed: true, four: false };
const FD: Int = Int { width: 32, signed: false, four: false };

/// Functions of one real that the moore dialect has.
const MATH: &[(&str, &str)] = &[
    ("$ln", "ln"),
    ("$log10", "log10"),
    ("$exp", "exp"),
    ("$sqrt", "sqrt"),
    ("$floor", "floor"),
    ("$ceil", "ceil"),
    ("$sin", "sin"),
    ("$cos", "cos"),
    ("$tan", "tan"),
    ("$asin", "asin"),
    ("$acos", "acos"),
    ("$atan", "atan"),
    ("$sinh", "sinh"),
    ("$cosh", "cosh"),
    ("$tanh", "tanh"),
    ("$asinh", "asinh"),
    ("$acosh", "acosh"),
    ("$atanh", "atanh"),
    ("$abs", "abs"),
];

/// System tasks and functions that are calls of their own name with the values of their arguments.
const CALLS: &[&str] = &[
    "$fgetc",
    "$ungetc",
    "$ftell",
    "$fseek",
    "$rewind",
    "$feof",
    "$urandom",
    "$timeformat",
    "$dumpfile",
    "$dumpon",
    "$dumpoff",
    "$dumpall",
    "$dumpflush",
    "$dumplimit",
    "$system",
];

impl Code<'_, '_> {
    /// A call of a system task or function, or of a method of a built-in type.
    pub(crate) fn system(
        &mut self,
        name: &str,
        arguments: &[ExprId],
        with: Option<&With>,
        ty: TypeId,
    ) -> String {
        if !name.starts_with('$') {
            return self.method(name, arguments, with, ty);
        }
        let none = String::new;
        if let Some((_, op)) = MATH.iter().find(|m| m.0 == name) {
            let value = self.real_argument(arguments, 0);
            return self.val(format_args!("moore.builtin.{op} {value} : f64"));
        }
        match name {
            "$display" | "$displayb" | "$displayo" | "$displayh" | "$write" | "$writeb" | "$writeo"
            | "$writeh" => {
                let message = self.message(arguments, base_of(name), name.starts_with("$display"));
                self.op(format_args!("moore.builtin.display {message}"));
                none()
            }
            "$fdisplay" | "$fdisplayb" | "$fdisplayo" | "$fdisplayh" | "$fwrite" | "$fwriteb"
            | "$fwriteo" | "$fwriteh" => {
                let Some((fd, rest)) = arguments.split_first() else { return none() };
                let fd = self.value_as(*fd, FD);
                let message = self.message(rest, base_of(name), name.starts_with("$fdisplay"));
                self.op(format_args!("moore.builtin.fdisplay {fd}, {message}"));
                none()
            }
            "$strobe" | "$strobeb" | "$strobeo" | "$strobeh" | "$monitor" | "$monitorb" | "$monitoro"
            | "$monitorh" => {
                let op = if name.starts_with("$strobe") { "strobe" } else { "monitor" };
                self.deferred(op, "", arguments, base_of(name));
                none()
            }
            "$fstrobe" | "$fstrobeb" | "$fstrobeo" | "$fstrobeh" | "$fmonitor" | "$fmonitorb"
            | "$fmonitoro" | "$fmonitorh" => {
                let Some((fd, rest)) = arguments.split_first() else { return none() };
                let fd = self.value_as(*fd, FD);
                let op = if name.starts_with("$fstrobe") { "strobe" } else { "monitor" };
                self.deferred(op, &format!(" to {fd} : !moore.i32"), rest, base_of(name));
                none()
            }
            "$monitoron" | "$monitoroff" => {
                let on = self.small(i64::from(name == "$monitoron"), Int::unsigned(1, false));
                self.op(format_args!("svx.monitor_enable {on} : !moore.i1"));
                none()
            }
            "$finish" => {
                let level = arguments.first().and_then(|e| self.constant_of(*e)).unwrap_or(1);
                self.finish_with(0, level);
                none()
            }
            "$exit" => {
                self.finish_with(0, 0);
                none()
            }
            "$stop" => {
                self.op("moore.builtin.stop");
                none()
            }
            "$fatal" | "$error" | "$warning" | "$info" => {
                let mut rest = arguments;
                if name == "$fatal"
                    && let Some((_, others)) = rest.split_first()
                {
                    rest = others;
                }
                let message = self.message(rest, 'd', false);
                self.op(format_args!("moore.builtin.severity {} {message}", &name[1..]));
                if name == "$fatal" {
                    let level = arguments.first().and_then(|e| self.constant_of(*e)).unwrap_or(1);
                    self.finish_with(1, level);
                }
                none()
            }
            "$time" | "$stime" | "$realtime" => self.now(name, ty),
            "$random" | "$urandom" | "$dist_uniform" | "$dist_normal" | "$dist_exponential"
            | "$dist_poisson" | "$dist_chi_square" | "$dist_t" | "$dist_erlang" => {
                self.random(name, arguments, ty)
            }
            "$urandom_range" => {
                let first = arguments.first().map_or_else(none, |e| self.value_as(*e, FD));
                let second = match arguments.get(1) {
                    Some(e) => self.value_as(*e, FD),
                    None => self.small(0, FD),
                };
                let less = self.val(format_args!("moore.ult {first}, {second} : i32 -> i1"));
                let i32 = Int::unsigned(1, false);
                let (a, b) = (first.clone(), second.clone());
                let low = self.conditional(&less, i32, ty, |_| a, |_| b);
                let high = self.conditional(&less, i32, ty, |_| second, |_| first);
                self.val_at(format_args!("moore.builtin.urandom_range {low}, {high}"))
            }
            "$signed" | "$unsigned" => {
                let Some(e) = arguments.first() else { return none() };
                let value = self.value(*e);
                match self.int_of(*e) {
                    Some(int) => self.fit(value, int, ty),
                    None => value,
                }
            }
            "$rtoi" => {
                let value = self.real_argument(arguments, 0);
                self.truncated(value, ty)
            }
            "$itor" => self.real_argument(arguments, 0),
            "$realtobits" => {
                let value = self.real_argument(arguments, 0);
                let value = self.val(format_args!("moore.builtin.realtobits {value}"));
                self.fit(value, Int::unsigned(64, false), ty)
            }
            "$bitstoreal" => {
                let Some(e) = arguments.first() else { return none() };
                let value = self.value_as(*e, Int::unsigned(64, false));
                self.val(format_args!("moore.builtin.bitstoreal {value} : i64"))
            }
            "$shortrealtobits" => {
                let value = self.real_argument(arguments, 0);
                let value = self.val(format_args!("moore.convert_real {value} : f64 -> f32"));
                let value = self.val(format_args!("moore.builtin.shortrealtobits {value}"));
                self.fit(value, Int::unsigned(32, false), ty)
            }
            "$bitstoshortreal" => {
                let Some(e) = arguments.first() else { return none() };
                let value = self.value_as(*e, Int::unsigned(32, false));
                self.val(format_args!("moore.builtin.bitstoshortreal {value} : i32"))
            }
            "$pow" => {
                let (x, y) = (self.real_argument(arguments, 0), self.real_argument(arguments, 1));
                self.val(format_args!("moore.fpow {x}, {y} : f64"))
            }
            "$atan2" | "$hypot" => {
                let (x, y) = (self.real_argument(arguments, 0), self.real_argument(arguments, 1));
                self.val(format_args!("moore.builtin.{} {x}, {y} : f64", &name[1..]))
            }
            "$min" | "$max" if self.l.class(ty) == Class::Real => {
                let (x, y) = (self.real_argument(arguments, 0), self.real_argument(arguments, 1));
                self.val(format_args!("moore.builtin.{} {x}, {y} : f64", &name[1..]))
            }
            "$clog2" => {
                let Some((e, int)) = arguments.first().and_then(|e| Some((*e, self.int_of(*e)?))) else {
                    return none();
                };
                let value = self.value(e);
                let wide = Int { width: int.width.max(32), ..int };
                let value = self.resize(value, int, wide, false);
                let value = self.val(format_args!("moore.builtin.clog2 {value} : {}", wide.name()));
                self.fit(value, wide, ty)
            }
            "$countones" | "$onehot" | "$onehot0" | "$isunknown" | "$countbits" => {
                self.count_bits(name, arguments, ty)
            }
            "$bits"
            | "$size"
            | "$left"
            | "$right"
            | "$low"
            | "$high"
            | "$increment"
            | "$dimensions"
            | "$unpacked_dimensions" => self.query(name, arguments, ty),
            "$typename" => {
                self.error("$typename is not supported yet");
                self.default_value(ty)
            }
            "$fopen" => {
                let Some((file, rest)) = arguments.split_first() else { return none() };
                let file = self.string_argument(*file);
                match rest.first() {
                    None => {
                        let fd = self.val_at(format_args!(
                            "svx.syscall \"$fopen\"({file}) : (!moore.string) -> !moore.i32"
                        ));
                        self.fit(fd, I32, ty)
                    }
                    Some(mode) => {
                        let mode = self.string_argument(*mode);
                        let fd = self.val_at(format_args!(
                            "svx.syscall \"$fopen\"({file}, {mode}) : (!moore.string, !moore.string) -> !moore.i32"
                        ));
                        self.fit(fd, I32, ty)
                    }
                }
            }
            "$fclose" => {
                let Some(fd) = arguments.first() else { return none() };
                let fd = self.value_as(*fd, FD);
                self.op(format_args!("moore.builtin.fclose {fd}"));
                none()
            }
            "$fflush" => {
                match arguments.first() {
                    Some(fd) => {
                        let fd = self.value_as(*fd, FD);
                        self.op(format_args!("moore.builtin.fflush {fd}"));
                    }
                    None => self.op("moore.builtin.fflush"),
                }
                none()
            }
            "$sformatf" | "$psprintf" => {
                self.check_format(arguments);
                self.message_string(arguments, 'd')
            }
            "$sformat" | "$swrite" | "$swriteb" | "$swriteo" | "$swriteh" => {
                let Some((out, rest)) = arguments.split_first() else { return none() };
                if name == "$sformat" {
                    self.check_format(rest);
                }
                let text = self.message_string(rest, base_of(name));
                self.write_string(*out, text);
                none()
            }
            "$test$plusargs" => {
                let Some(e) = arguments.first() else { return none() };
                let found = match self.literal_text(*e) {
                    Some(text) => self.val(format_args!("moore.builtin.plusargs_test {} : i1", quote(&text))),
                    None => {
                        let text = self.string_argument(*e);
                        self.val(format_args!(
                            "svx.syscall \"$test$plusargs\"({text}) : (!moore.string) -> !moore.i1"
                        ))
                    }
                };
                self.fit(found, Int::unsigned(1, false), ty)
            }
            "$value$plusargs" => self.value_plusargs(arguments, ty),
            "$readmemh" | "$readmemb" | "$writememh" | "$writememb" | "$fread" | "$fgets" | "$ferror"
            | "$sscanf" | "$fscanf" => self.with_targets(name, arguments, ty),
            "$printtimescale" => {
                self.print_time_scale(arguments);
                none()
            }
            "$dumpvars" | "$dumpports" => self.dump_vars(name, arguments),
            "$q_initialize" | "$q_add" | "$q_remove" | "$q_full" | "$q_exam" => {
                self.stochastic(name, arguments, ty)
            }
            "$countdrivers" => {
                self.error("$countdrivers is not supported yet");
                self.default_value(ty)
            }
            "$cast" => self.dynamic_cast(arguments, ty),
            _ if CALLS.contains(&name) => self.plain_call(name, arguments, ty),
            _ => {
                self.error(format!("{name} is not supported yet"));
                self.default_value(ty)
            }
        }
    }

    /// The first argument of `$sformat` and `$sformatf` is a format, whatever it is (21.3.3).
    fn check_format(&mut self, arguments: &[ExprId]) {
        if arguments.first().is_some_and(|e| self.literal_text(*e).is_none()) {
            self.error(
                "a format that is known at run time only is not supported yet: it has to be a literal",
            );
        }
    }

    fn finish_with(&mut self, status: i8, level: i64) {
        let (loud, stats) = (level > 0, level > 1);
        if loud {
            self.op(format_args!("moore.builtin.finish_message {stats}"));
        }
        self.op(format_args!("moore.builtin.finish {status}"));
        // A function ends as it would otherwise: nothing behind a finish is executed.
        if self.kind == Kind::Procedure || self.kind == Kind::Coroutine || self.kind == Kind::Function {
            self.line("moore.unreachable");
            self.dead = true;
        }
    }

    fn deferred(&mut self, op: &str, to: &str, arguments: &[ExprId], base: char) {
        self.nest(format_args!("svx.{op}{to}"), |c| {
            let message = c.message(arguments, base, true);
            c.line(format_args!("moore.yield {message} : format_string"));
        });
    }

    /// An argument as f64.
    fn real_argument(&mut self, arguments: &[ExprId], n: usize) -> String {
        let Some(&e) = arguments.get(n) else { return self.real(0.0) };
        let value = self.value(e);
        match self.class_of(e) {
            Class::Real => {
                let name = self.ty(self.ty_of(e));
                match &*name {
                    "f64" => value,
                    _ => self.val(format_args!("moore.convert_real {value} : {name} -> f64")),
                }
            }
            Class::Int(int) => {
                let value = self.resize(value, int, Int { four: false, ..int }, false);
                let op = if int.signed { "sint" } else { "uint" };
                self.val(format_args!("moore.{op}_to_real {value} : i{} -> f64", int.width))
            }
            _ => {
                self.error("a number is expected here");
                self.real(0.0)
            }
        }
    }

    /// An argument as a string.
    pub(crate) fn string_argument(&mut self, e: ExprId) -> String {
        if let Some(text) = self.literal_text(e) {
            return self.string(&text);
        }
        let value = self.value(e);
        match self.class_of(e) {
            Class::String => value,
            Class::Int(int) => {
                let value = self.resize(value, int, Int { four: false, ..int }, false);
                self.val(format_args!("moore.int_to_string {value} : i{}", int.width))
            }
            _ => {
                self.error("a string is expected here");
                self.string(b"")
            }
        }
    }

    /// Writes a string to a variable of whatever type.
    fn write_string(&mut self, out: ExprId, text: String) {
        let out = match self.l.expr(out).kind {
            ExprKind::Assign { left, .. } => left,
            _ => out,
        };
        let value = match self.class_of(out) {
            Class::String => text,
            Class::Int(int) => {
                let value = self.val(format_args!("moore.string_to_int {text} : i{}", int.width));
                self.resize(value, Int { four: false, ..int }, int, false)
            }
            _ => return self.error("a string can't be written to this"),
        };
        self.assign(out, value, &Mode::Blocking);
    }

    /// The simulation time in units of the module, rounded (20.3).
    fn now(&mut self, name: &str, ty: TypeId) -> String {
        let (unit, _) = self.scale;
        let time = self.val("moore.builtin.time");
        let mut value = self.val(format_args!("moore.time_to_logic {time}"));
        if name == "$realtime" {
            let value = self.val(format_args!("moore.logic_to_int {value} : l64"));
            let value = self.val(format_args!("moore.uint_to_real {value} : i64 -> f64"));
            let unit = self.real(unit as f64);
            return self.val(format_args!("moore.fdiv {value}, {unit} : f64"));
        }
        let int = Int::unsigned(64, true);
        if self.scale.0 != self.l.precision && unit > 1 {
            let half = self.small((unit / 2) as i64, int);
            value = self.val(format_args!("moore.add {value}, {half} : l64"));
        }
        let unit = self.small(unit as i64, int);
        let value = self.val(format_args!("moore.divu {value}, {unit} : l64"));
        self.fit(value, int, ty)
    }

    fn random(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let (mut values, mut types) = (Vec::new(), Vec::new());
        let mut rest = arguments;
        let mut seed = None;
        if let Some((first, others)) = rest.split_first() {
            rest = others;
            let mut e = *first;
            while let ExprKind::Assign { left: inner, .. } | ExprKind::Convert { operand: inner, .. } =
                self.l.expr(e).kind
            {
                e = inner;
            }
            let is_variable = matches!(
                self.l.expr(e).kind,
                ExprKind::Name(_)
                    | ExprKind::HierarchicalName(_)
                    | ExprKind::Element { .. }
                    | ExprKind::Member { .. }
            );
            let parameter = matches!(self.l.expr(e).kind, ExprKind::Name((s,))
                if matches!(self.l.symbol_kind(s), crate::document::SymbolKind::Parameter { .. }));
            if is_variable && !parameter {
                // The seed goes through a copy of type i32.
                let value = self.value_as(e, I32);
                let copy = self.val(format_args!("moore.variable {value} : <i32>"));
                values.push(copy.clone());
                types.push("!moore.ref<i32>".to_owned());
                seed = Some((e, copy));
            } else {
                let value = self.value_as(e, I32);
                let copy = self.val(format_args!("moore.variable {value} : <i32>"));
                values.push(copy);
                types.push("!moore.ref<i32>".to_owned());
            }
        }
        for e in rest {
            values.push(self.value_as(*e, I32));
            types.push("!moore.i32".to_owned());
        }
        let result = self.val_at(format_args!(
            "svx.syscall {}({}) : ({}) -> !moore.i32",
            quote(name.as_bytes()),
            values.join(", "),
            types.join(", ")
        ));
        if let Some((e, copy)) = seed {
            let value = self.val(format_args!("moore.read {copy} : <i32>"));
            if let Some(int) = self.int_of(e) {
                let value = self.resize(value, I32, int, true);
                self.assign(e, value, &Mode::Blocking);
            }
        }
        self.fit(result, I32, ty)
    }

    /// `$q_initialize` and its family (20.16): what they write goes through copies.
    fn stochastic(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let inputs = match name {
            "$q_initialize" | "$q_add" => 3,
            "$q_exam" => 2,
            _ => 1,
        };
        let (mut values, mut types, mut back) = (Vec::new(), Vec::new(), Vec::new());
        for (n, e) in arguments.iter().enumerate() {
            if n < inputs {
                values.push(self.value_as(*e, I32));
                types.push("!moore.i32");
                continue;
            }
            let mut e = *e;
            while let ExprKind::Assign { left: inner, .. } | ExprKind::Convert { operand: inner, .. } =
                self.l.expr(e).kind
            {
                e = inner;
            }
            let copy = self.val("moore.variable : <i32>");
            values.push(copy.clone());
            types.push("!moore.ref<i32>");
            back.push((e, copy));
        }
        if name == "$q_exam" {
            // Times are in the unit of whoever asks.
            values.push(self.small(self.scale.0 as i64, Int { width: 64, signed: true, four: false }));
            types.push("!moore.i64");
        }
        let text =
            format!("svx.syscall {}({}) : ({})", quote(name.as_bytes()), values.join(", "), types.join(", "));
        let result = match name == "$q_full" {
            true => self.val_at(format_args!("{text} -> !moore.i32")),
            false => {
                self.op(format_args!("{text} -> ()"));
                String::new()
            }
        };
        for (e, copy) in back {
            let value = self.val(format_args!("moore.read {copy} : <i32>"));
            if let Some(int) = self.int_of(e) {
                let value = self.resize(value, I32, int, true);
                self.assign(e, value, &Mode::Blocking);
            }
        }
        if result.is_empty() { result } else { self.fit(result, I32, ty) }
    }

    /// `$countones` and its family, which are sums over the bits.
    fn count_bits(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
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
    fn sum_of_bits(&mut self, value: &str, int: Int, wanted: &[String]) -> String {
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

    /// `$rtoi`: towards zero.
    fn truncated(&mut self, value: String, ty: TypeId) -> String {
        let zero = self.real(0.0);
        let negative = self.val(format_args!("moore.flt {value}, {zero} : f64 -> i1"));
        let up = self.val(format_args!("moore.builtin.ceil {value} : f64"));
        let down = self.val(format_args!("moore.builtin.floor {value} : f64"));
        let whole = self.fresh();
        self.line(format_args!("{whole} = moore.conditional {negative} : i1 -> f64 {{"));
        self.inside(|c| c.line(format_args!("moore.yield {up} : f64")));
        self.line("} {");
        self.inside(|c| c.line(format_args!("moore.yield {down} : f64")));
        self.line("}");
        let value = self.val(format_args!("moore.real_to_int {whole} : f64 -> i32"));
        self.fit(value, I32, ty)
    }

    /// `$printtimescale` (20.4.2).
    fn print_time_scale(&mut self, arguments: &[ExprId]) {
        let mut scale = self.scale;
        let mut path = None;
        if let Some(e) = arguments.first() {
            let ExprKind::Symbol((s,)) = self.l.expr(*e).kind else {
                return self.error("$printtimescale takes the name of a module");
            };
            let body = match self.l.symbol_kind(s) {
                SymbolKind::Instance { body, .. } => *body,
                _ => s,
            };
            if let SymbolKind::Body { scale: text, .. } = self.l.symbol_kind(body) {
                scale = super::scale_of(text.as_deref());
            }
            path = Some(
                self.l.path(s).or_else(|| self.l.path(body)).unwrap_or_else(|| self.l.symbol(s).name.clone()),
            );
        }
        let name = match path {
            Some(path) => self.val(format_args!("moore.fmt.literal {}", quote(path.as_bytes()))),
            None => self.val("moore.fmt.hier_path"),
        };
        let head = self.val("moore.fmt.literal \"Time scale of (\"");
        let text = format!(") is {} / {}\n", time_text(scale.0), time_text(scale.1));
        let tail = self.val(format_args!("moore.fmt.literal {}", quote(text.as_bytes())));
        let message = self.val(format_args!("moore.fmt.concat ({head}, {name}, {tail})"));
        self.op(format_args!("moore.builtin.display {message}"));
    }

    /// Queries of arrays and types (20.6, 20.7).
    fn query(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
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
    fn width_of(&self, ty: TypeId) -> Option<i64> {
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

    fn value_plusargs(&mut self, arguments: &[ExprId], ty: TypeId) -> String {
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
    fn with_targets(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
        let (mut values, mut types) = (Vec::new(), Vec::new());
        let mut back = Vec::new();
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
            } else {
                values.push(self.value_as(*e, I32));
                types.push("!moore.i32".to_owned());
            }
        }
        let mut text =
            format!("svx.syscall {}({}) : ({})", quote(name.as_bytes()), values.join(", "), types.join(", "));
        let ranges = name.contains("mem").then(|| self.memory_range(arguments.get(1).copied())).flatten();
        if let Some((left, right)) = ranges {
            text = format!(
                "svx.syscall {}({}) {{left = {left} : i64, right = {right} : i64}} : ({})",
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

    /// The declared range of a memory, which says in which order its words are read.
    fn memory_range(&self, memory: Option<ExprId>) -> Option<(i64, i64)> {
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
    fn dump_vars(&mut self, name: &str, arguments: &[ExprId]) -> String {
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

    /// `$cast` between enumerations and integers: it fails where no enumerator has the value.
    fn dynamic_cast(&mut self, arguments: &[ExprId], ty: TypeId) -> String {
        let [out, value] = arguments else { return self.default_value(ty) };
        let out = match self.l.expr(*out).kind {
            ExprKind::Assign { left, .. } => left,
            _ => *out,
        };
        let to = self.ty_of(out);
        let from = self.ty_of(*value);
        let bit = Int::unsigned(1, false);
        let text = self.value(*value);
        let text = self.convert(text, from, to, false);
        let mut good = self.small(1, bit);
        if let (TypeKind::Enum { values, .. }, Some(int)) = (self.l.kind(to), self.l.int(to)) {
            good = self.small(0, bit);
            for (_, constant) in values {
                let crate::document::Constant::Integer(digits) = constant else { continue };
                let bits = super::constants::bits(digits).unwrap_or_default();
                let wanted = self.bits(&bits, int);
                let same = self.val(format_args!("moore.case_eq {text}, {wanted} : {}", int.name()));
                good = self.val(format_args!("moore.or {good}, {same} : i1"));
            }
        }
        let old = self.value(out);
        let new = self.conditional(&good, bit, to, |_| text, |_| old);
        self.assign(out, new, &Mode::Blocking);
        self.fit(good, bit, ty)
    }

    /// A call by name with the values of the arguments.
    fn plain_call(&mut self, name: &str, arguments: &[ExprId], ty: TypeId) -> String {
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

/// A time unit such as `10ns`.
fn time_text(fs: u64) -> String {
    let units = ["fs", "ps", "ns", "us", "ms", "s"];
    let mut value = fs.max(1);
    let mut unit = 0;
    while value.is_multiple_of(1000) && unit + 1 < units.len() {
        value /= 1000;
        unit += 1;
    }
    format!("{value}{}", units[unit])
}

/// How a task of the `$display` family shows integers without a format.
fn base_of(name: &str) -> char {
    match name.chars().last() {
        Some(base @ ('b' | 'o' | 'h')) if !name.ends_with("$strob") => base,
        _ => 'd',
    }
}
