//! System tasks and functions.

use super::assign::Mode;
use super::code::{Code, Kind};
use super::names::quote;
use super::types::{Class, I32, Int};
use crate::document::{ExprId, ExprKind, TypeId, TypeKind, With};

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

/// System tasks and functions of the standard that there are not, and what to do instead.
const ABSENT: &[(&str, &str)] = &[
    ("$dumpports", DUMP_PORTS),
    ("$dumpportsoff", DUMP_PORTS),
    ("$dumpportson", DUMP_PORTS),
    ("$dumpportsall", DUMP_PORTS),
    ("$dumpportslimit", DUMP_PORTS),
    ("$dumpportsflush", DUMP_PORTS),
    (
        "$countdrivers",
        "what each driver of a net contributes is not kept: `%v` shows what they make together, with its strength",
    ),
    ("$showscopes", "`--emit=moore` shows the hierarchy"),
    ("$showvars", "`$monitor` and `$dumpvars` show variables"),
    ("$list", "the sources are not kept with the design"),
    ("$scope", "there is no interactive mode, whose scope it would set"),
    ("$input", "there is no interactive mode, whose commands it would read"),
    ("$key", "there is no interactive mode, whose commands it would record"),
    ("$nokey", "there is no interactive mode, whose commands it would record"),
    ("$log", "what a simulation prints can be redirected where it is started"),
    ("$nolog", "what a simulation prints can be redirected where it is started"),
    ("$save", "a simulation can't be written to a file"),
    ("$incsave", "a simulation can't be written to a file"),
    ("$restart", "a simulation can't be written to a file"),
    ("$reset", "a simulation can't start again by itself"),
    ("$reset_count", "a simulation can't start again by itself"),
    ("$reset_value", "a simulation can't start again by itself"),
    ("$sreadmemb", "`$readmemb` reads a file"),
    ("$sreadmemh", "`$readmemh` reads a file"),
    ("$getpattern", "`$readmemb` reads patterns to a memory, of which elements can be assigned"),
];
const DUMP_PORTS: &str =
    "extended VCD (IEEE 1800 21.7.3) is not written: `$dumpvars` with an instance records its ports, too";

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
                self.severity(&name[1..], rest, &name[1..]);
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
            "$sformatf" | "$psprintf" => self.sformat(arguments),
            "$sformat" | "$swrite" | "$swriteb" | "$swriteo" | "$swriteh" => {
                let Some((out, rest)) = arguments.split_first() else { return none() };
                let text = match name {
                    "$sformat" => self.sformat(rest),
                    _ => self.message_string(rest, base_of(name)),
                };
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
            "$dumpvars" => self.dump_vars(name, arguments),
            "$q_initialize" | "$q_add" | "$q_remove" | "$q_full" | "$q_exam" => {
                self.stochastic(name, arguments, ty)
            }
            "$asserton" | "$assertoff" | "$assertkill" => {
                self.control_assertions(name, arguments);
                none()
            }
            "$cast" => self.dynamic_cast(arguments, ty),
            _ if CALLS.contains(&name) => self.plain_call(name, arguments, ty),
            _ => {
                let instead = ABSENT.iter().find(|absent| absent.0 == name);
                self.error(match instead {
                    Some((_, instead)) => format!("{name} is not supported: {instead}"),
                    None => format!("{name} is not supported yet"),
                });
                self.default_value(ty)
            }
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
        self.as_real(value, self.ty_of(e))
    }

    /// A number as f64.
    pub(crate) fn as_real(&mut self, value: String, ty: TypeId) -> String {
        match self.l.class(ty) {
            Class::Real => {
                let name = self.ty(ty);
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
        let given = self.value(*value);
        let text = self.convert(given.clone(), from, to, false);
        let mut good = self.small(1, bit);
        if let (TypeKind::Enum { values, .. }, Some(int)) = (self.l.kind(to), self.l.int(to)) {
            good = self.small(0, bit);
            // Compared as wide as the wider of both: what is cut off is no value of an enumerator.
            let source = self.l.int(from).filter(|source| source.width > int.width).unwrap_or(int);
            let wide = Int { width: source.width, signed: int.signed, four: int.four | source.four };
            let given = match self.l.int(from) {
                Some(source) => self.resize(given, source, wide, source.signed),
                None => self.resize(text.clone(), int, wide, int.signed),
            };
            for (_, constant) in values {
                let crate::document::Constant::Integer(digits) = constant else { continue };
                let bits = super::constants::bits(digits).unwrap_or_default();
                let wanted = self.bits(&bits, int);
                let wanted = self.resize(wanted, int, wide, int.signed);
                let same = self.val(format_args!("moore.case_eq {given}, {wanted} : {}", wide.name()));
                good = self.val(format_args!("moore.or {good}, {same} : i1"));
            }
        }
        let old = self.value(out);
        let new = self.conditional(&good, bit, to, |_| text, |_| old);
        self.assign(out, new, &Mode::Blocking);
        self.fit(good, bit, ty)
    }
}

/// How a task of the `$display` family shows integers without a format.
fn base_of(name: &str) -> char {
    match name.chars().last() {
        Some(base @ ('b' | 'o' | 'h')) if !name.ends_with("$strob") => base,
        _ => 'd',
    }
}
