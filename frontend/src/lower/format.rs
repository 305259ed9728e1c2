//! Format strings: the arguments of `$display` and its family become one value of type `format_string` (IEEE 1800 21.2.1).

use super::code::{Code, Kind};
use super::names::quote;
use super::types::{Class, Int};
use crate::document::{Constant, ExprId, ExprKind, SymbolKind, TypeId, TypeKind};

/// What stands between `%` and the letter.
#[derive(Clone, Copy, Default)]
struct Spec {
    left: bool,
    zero: bool,
    width: Option<u32>,
    digits: Option<u32>,
}

/// A message under construction.
struct Message {
    parts: Vec<String>,
    text: Vec<u8>,
}

impl Code<'_, '_> {
    /// The message that a list of arguments makes; `base` is how integers without a format are shown.
    pub(crate) fn message(&mut self, arguments: &[ExprId], base: char, newline: bool) -> String {
        let message = Message { parts: Vec::new(), text: Vec::new() };
        self.message_behind(message, arguments, base, newline)
    }

    /// A report of this severity: where it comes from and when (20.10), and what the arguments say, or a text of ours.
    pub(crate) fn severity(&mut self, severity: &str, arguments: &[ExprId], otherwise: &str) {
        let mut message = Message { parts: Vec::new(), text: Vec::new() };
        let [file, line, _] = self.place;
        let file = self.l.doc.files.get(file as usize).map_or("", String::as_str);
        message.text.extend(format!("{file}:{line}: ").bytes());
        self.hierarchical_path(&mut message);
        message.text.extend(b" at ");
        let time = self.val("moore.builtin.time");
        let time = self.val(format_args!("moore.time_to_logic {time}"));
        let precision = self.l.precision;
        self.add(&mut message, format!(
            "svx.fmt.time {time} unit 1 precision {precision} width 0 : !moore.l64 -> !moore.format_string"
        ));
        message.text.extend(b": ");
        if arguments.is_empty() {
            message.text.extend(otherwise.bytes());
        }
        let message = self.message_behind(message, arguments, 'd', false);
        self.op(format_args!("moore.builtin.severity {severity} {message}"));
    }

    fn message_behind(&mut self, before: Message, arguments: &[ExprId], base: char, newline: bool) -> String {
        let mut message = before;
        let mut rest = arguments;
        while let [first, others @ ..] = rest {
            rest = others;
            let expr = self.l.expr(*first);
            match &expr.kind {
                ExprKind::Empty => message.text.push(b' '),
                _ => match self.literal_text(*first) {
                    Some(text) => self.formatted(&text, &mut rest, &mut message),
                    None => self.plain(*first, base, &mut message),
                },
            }
        }
        if newline {
            message.text.push(b'\n');
        }
        self.finish(message)
    }

    /// The text of a string literal, or of a concatenation of literals, which other simulators take for one, too.
    pub(crate) fn literal_text(&self, e: ExprId) -> Option<Vec<u8>> {
        match &self.l.expr(e).kind {
            ExprKind::String((text,)) => Some(super::names::bytes(text)),
            ExprKind::Convert { operand, .. } if self.l.class(self.ty_of(e)) == Class::String => {
                self.literal_text(*operand)
            }
            ExprKind::Concat((parts,)) => {
                let parts: Option<Vec<_>> = parts.iter().map(|part| self.literal_text(*part)).collect();
                parts.map(|parts| parts.concat())
            }
            ExprKind::Replicate { count, value } => {
                let count = usize::try_from(self.constant_of(*count)?).ok().filter(|n| *n <= 1 << 16)?;
                Some(self.literal_text(*value)?.repeat(count))
            }
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => match self.l.symbol_kind(*s) {
                SymbolKind::Parameter { value: Some(Constant::String(text)), .. } => {
                    Some(super::names::bytes(text))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn flush(&mut self, message: &mut Message) {
        if !message.text.is_empty() {
            let text = quote(&std::mem::take(&mut message.text));
            message.parts.push(self.val(format_args!("moore.fmt.literal {text}")));
        }
    }

    fn finish(&mut self, mut message: Message) -> String {
        self.flush(&mut message);
        match &message.parts[..] {
            [] => self.val("moore.fmt.literal \"\""),
            [one] => one.clone(),
            parts => self.val(format_args!("moore.fmt.concat ({})", parts.join(", "))),
        }
    }

    fn add(&mut self, message: &mut Message, part: impl std::fmt::Display) {
        self.flush(message);
        let value = self.val(part);
        message.parts.push(value);
    }

    /// A format string with the arguments that it takes.
    fn formatted(&mut self, format: &[u8], rest: &mut &[ExprId], message: &mut Message) {
        let mut bytes = format.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            if byte != b'%' {
                message.text.push(byte);
                continue;
            }
            let mut spec = Spec::default();
            let mut text = vec![b'%'];
            while let Some(&c) = bytes.peek() {
                match c {
                    b'-' => spec.left = true,
                    b'+' => {}
                    b'0' if spec.width.is_none() => {
                        spec.zero = true;
                    }
                    b'0'..=b'9' => {
                        let digit = u32::from(c - b'0');
                        spec.width = Some(
                            spec.width.unwrap_or(0).saturating_mul(10).saturating_add(digit).min(1 << 20),
                        );
                    }
                    b'.' => {
                        text.push(c);
                        bytes.next();
                        let mut digits = 0u32;
                        while let Some(d) = bytes.peek().filter(|d| d.is_ascii_digit()) {
                            digits =
                                digits.saturating_mul(10).saturating_add(u32::from(d - b'0')).min(1 << 16);
                            text.push(*d);
                            bytes.next();
                        }
                        spec.digits = Some(digits);
                        continue;
                    }
                    _ => break,
                }
                text.push(c);
                bytes.next();
            }
            let Some(letter) = bytes.next() else {
                message.text.extend(text);
                return;
            };
            match letter.to_ascii_lowercase() {
                b'%' => message.text.push(b'%'),
                b'm' => self.hierarchical_path(message),
                b'l' => message.text.extend(b"work"),
                lower => {
                    let Some((argument, others)) = rest.split_first() else {
                        // slang has warned: the text stands for itself.
                        text.push(letter);
                        message.text.extend(text);
                        continue;
                    };
                    *rest = others;
                    self.specified(lower as char, letter.is_ascii_uppercase(), spec, *argument, message);
                }
            }
        }
    }

    fn hierarchical_path(&mut self, message: &mut Message) {
        let scope = self.scope.join(".");
        // The name of a function or task of a package has that of the package in it.
        if matches!(self.kind, Kind::Graph | Kind::Procedure) || self.body.is_some_and(|b| self.l.is_body(b))
        {
            self.instance_path(message);
            if !scope.is_empty() {
                message.text.push(b'.');
            }
            message.text.extend(scope.as_bytes());
        } else {
            message.text.extend(scope.as_bytes());
        }
    }

    /// The path of the instance; a function or task gets it from whoever calls it.
    fn instance_path(&mut self, message: &mut Message) {
        match (self.kind, self.path.clone()) {
            (Kind::Graph | Kind::Procedure, _) => self.add(message, "moore.fmt.hier_path"),
            (_, Some(path)) => self.add(message, format!("moore.fmt.string {path}")),
            (_, None) => {
                let path = self.body.map(|body| self.l.path_of_body(body)).unwrap_or_default();
                message.text.extend(path.as_bytes());
            }
        }
    }

    /// The path of the instance as a string.
    pub(crate) fn own_path(&mut self) -> String {
        let mut message = Message { parts: Vec::new(), text: Vec::new() };
        self.instance_path(&mut message);
        let message = self.finish(message);
        self.val(format_args!("moore.fstring_to_string {message}"))
    }

    /// One argument in a given format.
    fn specified(&mut self, letter: char, upper: bool, spec: Spec, e: ExprId, message: &mut Message) {
        let (ty, class) = (self.ty_of(e), self.class_of(e));
        let align = if spec.left { "left" } else { "right" };
        match (letter, class) {
            ('d' | 'b' | 'o' | 'h' | 'x', Class::Int(int)) => {
                let value = self.value(e);
                self.integer(letter, upper, spec, value, int, message);
            }
            ('d' | 'b' | 'o' | 'h' | 'x', Class::Real) => {
                let value = self.value(e);
                let name = self.ty(ty);
                let value = self.val(format_args!("moore.real_to_int {value} : {name} -> i64"));
                let spec = Spec { zero: spec.zero || spec.width.is_none(), ..spec };
                self.integer(
                    letter,
                    upper,
                    spec,
                    value,
                    Int { width: 64, signed: true, four: false },
                    message,
                );
            }
            ('d' | 'b' | 'o' | 'h' | 'x', Class::String) => {
                let value = self.value(e);
                let value = self.val(format_args!("moore.string_to_int {value} : i64"));
                self.integer(letter, upper, spec, value, Int::unsigned(64, false), message);
            }
            ('e' | 'f' | 'g', Class::Real | Class::Int(_)) => {
                let mut value = self.value(e);
                let mut name = self.ty(ty).to_string();
                if let Class::Int(int) = class {
                    let two = self.resize(value, int, Int { four: false, ..int }, false);
                    let op = if int.signed { "sint" } else { "uint" };
                    value = self.val(format_args!("moore.{op}_to_real {two} : i{} -> f64", int.width));
                    name = "f64".into();
                }
                let format = match letter {
                    'e' => "exponential",
                    'f' => "float",
                    _ => "general",
                };
                let zeros = spec.width.filter(|_| spec.zero && !spec.left);
                let width = match (spec.width, zeros) {
                    (Some(w), None) => format!(" fieldWidth {w}"),
                    _ => String::new(),
                };
                let digits = spec.digits.map(|d| format!(" fracDigits {d}")).unwrap_or_default();
                let text = format!("moore.fmt.real {format} {value}, align {align}{width}{digits} : {name}");
                if !upper && zeros.is_none() {
                    return self.add(message, text);
                }
                let value = self.val(text);
                let mut value = self.val(format_args!("moore.fstring_to_string {value}"));
                if let Some(width) = zeros {
                    let width = self.small(i64::from(width), Int { width: 32, signed: true, four: false });
                    value = self.val(format_args!(
                        "svx.syscall \"$zeros\"({value}, {width}) : (!moore.string, !moore.i32) -> !moore.string"
                    ));
                }
                if upper {
                    value = self.val(format_args!("moore.string.toupper {value}"));
                }
                self.add(message, format!("moore.fmt.string {value}"));
            }
            ('t', Class::Real | Class::Int(_)) => {
                let value = self.value(e);
                let name = self.ty(ty);
                let (unit, precision) = (self.scale.0, self.l.precision);
                let width = match (spec.width, spec.zero) {
                    (None, true) => " width 0".to_owned(),
                    (Some(w), _) => format!(" width {w}"),
                    _ => String::new(),
                };
                let left = if spec.left { " left" } else { "" };
                self.add(message, format!(
                    "svx.fmt.time {value} unit {unit} precision {precision}{width}{left} : !moore.{name} -> \
                     !moore.format_string"
                ));
            }
            ('c', Class::Int(int)) => {
                let value = self.value(e);
                let byte = Int { width: 8, signed: false, four: int.four };
                let value = self.resize(value, int, byte, false);
                self.add(message, format!("moore.fmt.char {value} : {}", byte.name()));
            }
            ('s', Class::Int(int)) => {
                let value = self.value(e);
                let two = Int { four: false, ..int };
                let value = self.resize(value, int, two, false);
                let value = self.val(format_args!(
                    "svx.syscall \"$bytes\"({value}) : (!moore.{}) -> !moore.string",
                    two.name()
                ));
                let own = if spec.zero { 0 } else { int.width.div_ceil(8) };
                let width = spec.width.unwrap_or(own);
                self.text(value, Spec { width: (width > 0).then_some(width), ..spec }, message);
            }
            ('s', Class::String) => {
                let value = self.value(e);
                self.text(value, spec, message);
            }
            ('s', Class::Real) => self.specified('g', false, spec, e, message),
            ('v', Class::Int(_)) => {
                let named = matches!(
                    self.l.expr(e).kind,
                    ExprKind::Name(_)
                        | ExprKind::HierarchicalName(_)
                        | ExprKind::Element { .. }
                        | ExprKind::Range { .. }
                );
                let (reference, name) = match named.then(|| self.target(e)) {
                    Some(Some(target)) => (target.reference, target.ty),
                    Some(None) => return,
                    None => {
                        // What is computed is strong, as what is in a variable.
                        let (value, name) = (self.value(e), self.ty(ty));
                        (self.val(format_args!("moore.variable {value} : <{name}>")), name)
                    }
                };
                self.add(
                    message,
                    format!("svx.fmt.strength {reference} : !moore.ref<{name}> -> !moore.format_string"),
                );
            }
            ('u' | 'z', Class::Int(int)) => {
                let value = self.value(e);
                let four = if letter == 'z' { " four_state" } else { "" };
                self.add(
                    message,
                    format!("svx.fmt.raw {value}{four} : !moore.{} -> !moore.format_string", int.name()),
                );
            }
            ('p', _) => {
                let value = self.value(e);
                self.pattern_text(value, ty, message, 0);
            }
            _ => self.error(format!("the format %{letter} is not supported for a value of this type")),
        }
    }

    fn text(&mut self, value: String, spec: Spec, message: &mut Message) {
        let width = match spec.width {
            Some(w) => {
                format!(", width {w}, alignment {}, padding space", if spec.left { "left" } else { "right" })
            }
            None => String::new(),
        };
        self.add(message, format!("moore.fmt.string {value}{width}"));
    }

    fn integer(
        &mut self,
        letter: char,
        upper: bool,
        spec: Spec,
        value: String,
        int: Int,
        message: &mut Message,
    ) {
        let (format, decimal) = match letter {
            'd' => ("decimal", true),
            'b' => ("binary", false),
            'o' => ("octal", false),
            _ if upper => ("hex_upper", false),
            _ => ("hex_lower", false),
        };
        let _ = upper;
        let format = if format == "hex_upper" { "hex_lower" } else { format };
        let align = if spec.left { "left" } else { "right" };
        let pad = if decimal && !(spec.zero && spec.width.is_some()) { "space" } else { "zero" };
        let width = match (spec.width, spec.zero) {
            (Some(w), _) => format!(" width {w}"),
            (None, true) => " width 0".to_owned(),
            (None, false) => String::new(),
        };
        let signed = if decimal && int.signed { " signed" } else { "" };
        self.add(
            message,
            format!(
                "moore.fmt.int {format} {value}, align {align}, pad {pad}{width}{signed} : {}",
                int.name()
            ),
        );
    }

    /// An argument without a format.
    fn plain(&mut self, e: ExprId, base: char, message: &mut Message) {
        match self.class_of(e) {
            Class::Int(_) => self.specified(base, false, Spec::default(), e, message),
            Class::Real => self.specified('g', false, Spec::default(), e, message),
            Class::String => self.specified('s', false, Spec::default(), e, message),
            Class::Void => {
                self.effect(e);
            }
            _ => self.specified('p', false, Spec::default(), e, message),
        }
    }

    /// `%p`: an assignment pattern (21.2.1.7).
    fn pattern_text(&mut self, value: String, ty: TypeId, message: &mut Message, depth: u32) {
        match (self.l.class(ty), self.l.kind(ty)) {
            (Class::Int(int), TypeKind::Enum { values, .. }) => {
                let signed = if int.signed { " signed" } else { "" };
                let number = self.val(format_args!(
                    "moore.fmt.int decimal {value}, align right, pad space width 0{signed} : {}",
                    int.name()
                ));
                let number = self.val(format_args!("moore.fstring_to_string {number}"));
                let text = self.enum_name(&value, int, values, number);
                self.add(message, format!("moore.fmt.string {text}"));
            }
            (_, TypeKind::TaggedUnion { .. }) if depth < 16 => {
                let text = self.tagged_text(&value, ty);
                self.add(message, format!("moore.fmt.string {text}"));
            }
            (Class::Int(int), TypeKind::PackedStruct { fields }) if depth < 16 => {
                message.text.extend(b"'{");
                for (n, (name, field, offset)) in fields.iter().enumerate() {
                    message
                        .text
                        .extend(if n == 0 { "" } else { ", " }.bytes().chain(name.bytes()).chain([b':']));
                    let Some(part) = self.l.int(*field) else { continue };
                    let index = super::select::Index::Constant(*offset as i64);
                    let (bits, have) = self.extract(&value, int, index, part.width);
                    let bits = self.resize(bits, have, part, false);
                    self.pattern_text(bits, *field, message, depth + 1);
                }
                message.text.push(b'}');
            }
            (Class::Int(int), _) => {
                let spec = Spec { zero: true, ..Spec::default() };
                self.integer('d', false, spec, value, int, message);
            }
            (Class::Real, _) => {
                let name = self.ty(ty);
                self.add(message, format!("moore.fmt.real general {value}, align right : {name}"));
            }
            (Class::String, _) => {
                message.text.push(b'"');
                self.add(message, format!("moore.fmt.string {value}"));
                message.text.push(b'"');
            }
            (Class::Array, TypeKind::Array { range, .. })
                if depth < 16 && range.0.abs_diff(range.1) < 4096 =>
            {
                message.text.extend(b"'{");
                let parts = self.parts(&value, ty).unwrap_or_default();
                for (n, (part, ty)) in parts.into_iter().enumerate() {
                    if n > 0 {
                        message.text.extend(b", ");
                    }
                    self.pattern_text(part, ty, message, depth + 1);
                }
                message.text.push(b'}');
            }
            (Class::Struct, TypeKind::UnpackedStruct { fields }) if depth < 16 => {
                message.text.extend(b"'{");
                let parts = self.parts(&value, ty).unwrap_or_default();
                for (n, ((part, ty), field)) in parts.into_iter().zip(fields).enumerate() {
                    message
                        .text
                        .extend(if n == 0 { "" } else { ", " }.bytes().chain(field.0.bytes()).chain([b':']));
                    self.pattern_text(part, ty, message, depth + 1);
                }
                message.text.push(b'}');
            }
            (Class::Queue | Class::Dynamic | Class::Associative, _) => {
                let text = self.list_text(value, ty);
                self.add(message, format!("moore.fmt.string {text}"));
            }
            _ => self.error("the format %p is not supported for a value of this type"),
        }
    }

    /// A value as `%p` shows it.
    pub(crate) fn pattern_string(&mut self, value: String, ty: TypeId) -> String {
        let mut message = Message { parts: Vec::new(), text: Vec::new() };
        self.pattern_text(value, ty, &mut message, 0);
        let message = self.finish(message);
        self.val(format_args!("moore.fstring_to_string {message}"))
    }

    /// The name of an enumerator, or an empty string.
    pub(crate) fn enum_name(
        &mut self,
        value: &str,
        int: Int,
        values: &[(String, crate::document::Constant)],
        otherwise: String,
    ) -> String {
        let mut result = otherwise;
        for (name, constant) in values.iter().rev() {
            let crate::document::Constant::Integer(text) = constant else { continue };
            let bits = super::constants::bits(text).unwrap_or_default();
            let wanted = self.bits(&bits, int);
            let hit = self.val(format_args!("moore.case_eq {value}, {wanted} : {}", int.name()));
            let text = self.string(name.as_bytes());
            let next = self.fresh();
            self.line(format_args!("{next} = moore.conditional {hit} : i1 -> string {{"));
            self.inside(|c| c.line(format_args!("moore.yield {text} : string")));
            self.line("} {");
            self.inside(|c| c.line(format_args!("moore.yield {result} : string")));
            self.line("}");
            result = next;
        }
        result
    }

    /// The text of `$sformat`: its first argument is a format, whatever it is (21.3.3).
    pub(crate) fn sformat(&mut self, arguments: &[ExprId]) -> String {
        let Some((format, rest)) = arguments.split_first().filter(|(f, _)| self.literal_text(**f).is_none())
        else {
            return self.message_string(arguments, 'd');
        };
        let format = self.string_argument(*format);
        let mut path = Message { parts: Vec::new(), text: Vec::new() };
        self.hierarchical_path(&mut path);
        let path = self.finish(path);
        let path = self.val(format_args!("moore.fstring_to_string {path}"));
        let (mut values, mut types) = (vec![format, path], vec!["!moore.string".to_owned(); 2]);
        let mut signs = String::new();
        for e in rest {
            let ty = self.ty_of(*e);
            let mut sign = if self.l.int(ty).is_some_and(|int| int.signed) { 's' } else { 'u' };
            let (value, name) = match (self.literal_text(*e), self.l.class(ty)) {
                (Some(text), _) => (self.string(&text), "string".into()),
                (None, Class::Int(_) | Class::Real | Class::String) => (self.value(*e), self.ty(ty)),
                _ => {
                    let value = self.value(*e);
                    sign = 'p';
                    (self.pattern_string(value, ty), "string".into())
                }
            };
            signs.push(sign);
            values.push(value);
            types.push(format!("!moore.{name}"));
        }
        let (unit, precision) = (self.scale.0, self.l.precision);
        self.val_at(format_args!(
            "svx.syscall \"$format\"({}) {{precision = {precision} : i64, signs = \"{signs}\", unit = {unit} : i64}} : \
             ({}) -> !moore.string",
            values.join(", "),
            types.join(", ")
        ))
    }

    /// A message as a string.
    pub(crate) fn message_string(&mut self, arguments: &[ExprId], base: char) -> String {
        let message = self.message(arguments, base, false);
        self.val(format_args!("moore.fstring_to_string {message}"))
    }
}
