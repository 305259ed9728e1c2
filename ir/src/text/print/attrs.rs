//! Attributes, locations, strings.

use super::Printer;
use super::names::is_word;
use crate::attrs::{Attr, AttrKind};
use crate::loc::{Loc, LocKind};
use crate::strings::Str;
use crate::text::enums;
use crate::types::{FloatKind, Sign, Type, TypeKind};
use num_bigint::BigInt;

impl Printer<'_> {
    /// The bytes of a string as they are.
    pub(super) fn raw(&mut self, text: Str) {
        self.out.extend_from_slice(self.ir.strings.bytes(text));
    }

    /// `"text"` with escapes
    pub(super) fn string(&mut self, text: Str) {
        self.put("\"");
        for &c in self.ir.strings.bytes(text) {
            match c {
                b'\\' => self.put("\\\\"),
                b'"' | 0..=0x1F | 0x7F.. => {
                    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                    self.out.extend([b'\\', DIGITS[usize::from(c >> 4)], DIGITS[usize::from(c & 15)]]);
                }
                _ => self.out.push(c),
            }
        }
        self.put("\"");
    }

    pub(super) fn word_or_string(&mut self, text: Str) {
        if is_word(self.ir.strings.bytes(text)) { self.raw(text) } else { self.string(text) }
    }

    /// `@name` or `@"name"`
    pub(super) fn symbol(&mut self, name: Str) {
        self.put("@");
        self.word_or_string(name);
    }

    pub(super) fn symbol_path(&mut self, path: &[Str]) {
        for (i, name) in path.iter().enumerate() {
            if i > 0 {
                self.put("::");
            }
            self.symbol(*name);
        }
    }

    /// An attribute with its type.
    pub(super) fn attr(&mut self, attr: Attr) {
        self.untyped_attr(attr);
        let ty = match self.ir.attrs.kind(attr) {
            AttrKind::Integer { ty, .. } if *self.ir.type_kind(*ty) == bit() => return,
            AttrKind::Integer { ty, .. } | AttrKind::Float { ty, .. } => *ty,
            AttrKind::ParamDecl { ty, .. }
            | AttrKind::ParamRef { ty, .. }
            | AttrKind::ParamExpr { ty, .. }
            | AttrKind::ParamVerbatim { ty, .. } => {
                if *self.ir.type_kind(*ty) == TypeKind::None {
                    return;
                }
                *ty
            }
            AttrKind::String { ty: Some(ty), .. } => *ty,
            AttrKind::Enum { class: "ClockConstAttr", .. } => return self.put(" : !seq.clock"),
            _ => return,
        };
        self.put(" : ");
        self.ty(ty);
    }

    /// An attribute without the type that may follow it.
    pub(super) fn untyped_attr(&mut self, attr: Attr) {
        match self.ir.attrs.kind(attr) {
            AttrKind::Unit => self.put("unit"),
            AttrKind::Integer { value, ty } => self.integer(value, *ty),
            AttrKind::Float { bits, ty } => self.float(*bits, *ty),
            AttrKind::String { value, .. } => self.string(*value),
            AttrKind::Type(ty) => self.ty(*ty),
            AttrKind::Symbol(path) => self.symbol_path(path),
            AttrKind::Array(items) => {
                self.put("[");
                self.list(items.iter(), |p, item| p.attr(*item));
                self.put("]");
            }
            AttrKind::Dict(pairs) => {
                self.put("{");
                self.pairs(pairs);
                self.put("}");
            }
            AttrKind::DenseArray { ty, values } => {
                self.put("array<");
                self.ty(*ty);
                if !values.is_empty() {
                    self.put(": ");
                    self.dense_values(*ty, values);
                }
                self.put(">");
            }
            AttrKind::DenseElements { body, ty } => {
                let whole = self.ir.strings.bytes(*body);
                if whole.starts_with(b"dense_resource<") || whole.starts_with(b"sparse<") {
                    self.raw(*body);
                } else {
                    self.put("dense<");
                    self.raw(*body);
                    self.put(">");
                }
                self.put(" : ");
                self.ty(*ty);
            }
            AttrKind::Time { .. } => {
                self.put("#llhd.time");
                self.time(attr);
            }
            AttrKind::Enum { class, value } => match enums::find(class).map_or(0, |e| e.width) {
                0 => {
                    self.put("#seq<clock_constant ");
                    self.put(enums::keyword(class, *value));
                    self.put(">");
                }
                width => {
                    self.number(value);
                    self.put(if width == 64 { " : i64" } else { " : i32" });
                }
            },
            AttrKind::ParamDecl { .. } => {
                self.put("#hw.param.decl<");
                self.param_decl(attr, true);
                self.put(">");
            }
            AttrKind::ParamRef { name, .. } => {
                self.put("#hw.param.decl.ref<");
                self.string(*name);
                self.put(">");
            }
            AttrKind::ParamExpr { op, args, .. } => {
                self.put("#hw.param.expr.");
                self.raw(*op);
                self.put("<");
                self.list(args.iter(), |p, arg| p.untyped_attr(*arg));
                self.put(">");
            }
            AttrKind::ParamVerbatim { text, .. } => {
                self.put("#hw.param.verbatim<");
                self.string(*text);
                self.put(">");
            }
            AttrKind::EnumField { field, ty } => {
                self.put("#hw.enum.field<");
                self.word_or_string(*field);
                self.put(", ");
                self.ty(*ty);
                self.put(">");
            }
            AttrKind::InnerSym(_) => {
                self.put("#hw<innerSym");
                self.inner_sym(attr);
                self.put(">");
            }
            AttrKind::InnerNameRef(module, name) => {
                self.put("#hw.innerNameRef<");
                self.symbol_path(&[*module, *name]);
                self.put(">");
            }
            AttrKind::FirMemInit { file, binary, inline } => {
                self.put("#seq.firmem.init<");
                self.string(*file);
                self.put(if *binary { ", true" } else { ", false" });
                self.put(if *inline { ", true>" } else { ", false>" });
            }
            AttrKind::Location(loc) => self.location(*loc),
            AttrKind::Opaque { dialect, body } => {
                if *dialect != Str::EMPTY {
                    self.put("#");
                    self.raw(*dialect);
                    if !self.ir.strings.bytes(*body).starts_with(b"<") {
                        self.put(".");
                    }
                }
                self.raw(*body);
            }
        }
    }

    /// `"P": T = value`, or with a plain name
    pub(super) fn param_decl(&mut self, attr: Attr, quoted: bool) {
        let AttrKind::ParamDecl { name, ty, value } = self.ir.attrs.kind(attr) else {
            return self.attr(attr);
        };
        if quoted {
            self.string(*name)
        } else {
            self.word_or_string(*name)
        }
        self.put(": ");
        self.ty(*ty);
        if let Some(value) = value {
            self.put(" = ");
            self.untyped_attr(*value);
        }
    }

    /// `<10ns, 1d, 0e>`
    pub(super) fn time(&mut self, attr: Attr) {
        if let AttrKind::Time { amount, unit, delta, epsilon } = *self.ir.attrs.kind(attr) {
            self.put("<");
            self.number(amount);
            self.put(unit.name());
            self.put(", ");
            self.number(delta);
            self.put("d, ");
            self.number(epsilon);
            self.put("e>");
        }
    }

    /// `@s` or `[<@x,1,public>]`
    pub(super) fn inner_sym(&mut self, attr: Attr) {
        let AttrKind::InnerSym(syms) = self.ir.attrs.kind(attr) else { return self.attr(attr) };
        if let [(name, 0, visibility)] = &syms[..] {
            if self.ir.strings.bytes(*visibility) == b"public" {
                return self.symbol(*name);
            }
        }
        self.put("[");
        self.list(syms.iter(), |p, (name, field, visibility)| {
            p.put("<");
            p.symbol(*name);
            p.put(",");
            p.number(field);
            p.put(",");
            p.raw(*visibility);
            p.put(">");
        });
        self.put("]");
    }

    pub(super) fn dense_values(&mut self, ty: Type, values: &[i64]) {
        let is_bit = *self.ir.type_kind(ty) == bit();
        let is_float = matches!(self.ir.type_kind(ty), TypeKind::Float(_));
        self.list(values.iter(), |p, value| match value {
            0 if is_bit => p.put("false"),
            _ if is_bit => p.put("true"),
            _ if is_float => p.float(*value as u64, ty),
            _ => p.number(value),
        });
    }

    fn integer(&mut self, value: &BigInt, ty: Type) {
        match *self.ir.type_kind(ty) {
            TypeKind::Integer { width: 1, sign: Sign::Signless } => {
                self.put(if *value == BigInt::ZERO { "false" } else { "true" });
            }
            // Without a sign of its own a number is written as if it were signed.
            TypeKind::Integer { width, sign: Sign::Signless }
                if value.sign() == num_bigint::Sign::Plus && value.bits() == u64::from(width) =>
            {
                self.number(value - (BigInt::from(1) << width));
            }
            _ => self.number(value),
        }
    }

    fn float(&mut self, bits: u64, ty: Type) {
        let TypeKind::Float(kind) = *self.ir.type_kind(ty) else { return self.number(bits) };
        let value = f64::from_bits(bits);
        if !value.is_finite() {
            return match kind {
                FloatKind::F64 => self.put(&format!("0x{bits:016X}")),
                FloatKind::F32 => self.put(&format!("0x{:08X}", (value as f32).to_bits())),
                FloatKind::F16 => self.put(&format!("0x{:04X}", half::f16::from_f64(value).to_bits())),
                FloatKind::BF16 => self.put(&format!("0x{:04X}", half::bf16::from_f64(value).to_bits())),
            };
        }
        let short = scientific(value, 6);
        let round = |text: &str| match kind {
            FloatKind::F64 => text.parse::<f64>().ok(),
            FloatKind::F32 => text.parse::<f32>().ok().map(f64::from),
            FloatKind::F16 => text.parse::<f64>().ok().map(|v| half::f16::from_f64(v).to_f64()),
            FloatKind::BF16 => text.parse::<f64>().ok().map(|v| half::bf16::from_f64(v).to_f64()),
        };
        if round(&short).is_some_and(|v| v.to_bits() == bits) {
            return self.put(&short);
        }
        let digits = match kind {
            FloatKind::F64 => 17,
            FloatKind::F32 => 9,
            FloatKind::F16 | FloatKind::BF16 => 5,
        };
        let long = natural(value, digits);
        self.put(&long);
    }

    // ---- locations ------------------------------------------------------------------------------------------------

    pub(super) fn location(&mut self, loc: Loc) {
        self.put("loc(");
        self.loc_body(loc);
        self.put(")");
    }

    pub(super) fn loc_body(&mut self, loc: Loc) {
        match self.ir.loc(loc) {
            LocKind::Unknown => self.put("unknown"),
            LocKind::File { file, line, col, end } => {
                self.string(*file);
                self.put(":");
                self.number(line);
                self.put(":");
                self.number(col);
                if let Some((end_line, end_col)) = end {
                    self.put(" to ");
                    if end_line != line {
                        self.number(end_line);
                    }
                    self.put(":");
                    self.number(end_col);
                }
            }
            LocKind::Name(name, child) => {
                self.string(*name);
                if *child != Loc::UNKNOWN {
                    self.put("(");
                    self.loc_body(*child);
                    self.put(")");
                }
            }
            LocKind::CallSite(callee, caller) => {
                self.put("callsite(");
                self.loc_body(*callee);
                self.put(" at ");
                self.loc_body(*caller);
                self.put(")");
            }
            LocKind::Fused(metadata, parts) => {
                self.put("fused");
                if let Some(metadata) = metadata {
                    self.put("<");
                    self.attr(*metadata);
                    self.put(">");
                }
                self.put("[");
                self.list(parts.iter(), |p, part| p.loc_body(*part));
                self.put("]");
            }
        }
    }
}

fn bit() -> TypeKind {
    TypeKind::Integer { width: 1, sign: Sign::Signless }
}

/// `1.500000e+00`
fn scientific(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$e}");
    let (mantissa, exponent) = text.split_once('e').expect("an exponent");
    let exponent: i32 = exponent.parse().expect("a number");
    format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// All digits that matter, without an exponent where few zeros are needed.
fn natural(value: f64, digits: usize) -> String {
    let text = format!("{value:.*e}", digits - 1);
    let (mantissa, exponent) = text.split_once('e').expect("an exponent");
    let exponent: i32 = exponent.parse().expect("a number");
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa),
    };
    let mut figures: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    while figures.len() > 1 && figures.ends_with('0') {
        figures.pop();
    }
    let count = figures.len() as i32;
    if exponent >= 0 && exponent + 1 < count {
        let (whole, part) = figures.split_at(exponent as usize + 1);
        return format!("{sign}{whole}.{part}");
    }
    if (-3..0).contains(&exponent) {
        let zeros = "0".repeat((-exponent - 1) as usize);
        return format!("{sign}0.{zeros}{figures}");
    }
    let (first, rest) = figures.split_at(1);
    let rest = if rest.is_empty() { "0" } else { rest };
    format!("{sign}{first}.{rest}E{}{}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}
