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

    /// An element of an array, where the types that numbers have by default are left out.
    fn item(&mut self, attr: Attr) {
        let ty = match self.ir.attrs.kind(attr) {
            AttrKind::Integer { ty, .. } | AttrKind::Float { ty, .. } => *ty,
            _ => return self.attr(attr),
        };
        match self.ir.type_kind(ty) {
            TypeKind::Integer { width: 64, sign: Sign::Signless } | TypeKind::Float(FloatKind::F64) => {
                self.untyped_attr(attr);
            }
            _ => self.attr(attr),
        }
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
                self.list(items.iter(), |p, item| p.item(*item));
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
            AttrKind::FourValued { value, unknown, width } => {
                self.put("#moore.fvint<");
                self.four_valued(value, unknown, *width);
                self.put(" : ");
                self.number(width);
                self.put(">");
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
        if let [(name, 0, visibility)] = &syms[..]
            && self.ir.strings.bytes(*visibility) == b"public"
        {
            return self.symbol(*name);
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
        self.put(&super::floats::text(bits, kind));
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
