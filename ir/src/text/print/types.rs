//! Types.

use super::Printer;
use crate::types::{Dim, Direction, Field, FloatKind, Sign, Type, TypeKind};

impl Printer<'_> {
    pub(super) fn ty(&mut self, ty: Type) {
        match self.ir.type_kind(ty) {
            TypeKind::Integer { width, sign } => {
                self.put(match sign {
                    Sign::Signless => "i",
                    Sign::Signed => "si",
                    Sign::Unsigned => "ui",
                });
                self.number(width);
            }
            TypeKind::Index => self.put("index"),
            TypeKind::Float(kind) => self.put(match kind {
                FloatKind::F16 => "f16",
                FloatKind::BF16 => "bf16",
                FloatKind::F32 => "f32",
                FloatKind::F64 => "f64",
            }),
            TypeKind::None => self.put("none"),
            TypeKind::Function { inputs, results } => {
                self.put("(");
                self.types(inputs);
                self.put(") -> ");
                self.result_types(results);
            }
            TypeKind::Tuple(items) => {
                self.put("tuple<");
                self.types(items);
                self.put(">");
            }
            TypeKind::Shaped { mnemonic, body } => {
                self.put(mnemonic);
                self.put("<");
                self.raw(*body);
                self.put(">");
            }
            TypeKind::Opaque { dialect, body } => {
                self.put("!");
                self.raw(*dialect);
                if !self.ir.strings.bytes(*body).starts_with(b"<") {
                    self.put(".");
                }
                self.raw(*body);
            }
            kind => {
                self.put("!");
                self.put(dialect(kind));
                self.put(".");
                self.type_body(kind);
            }
        }
    }

    /// The type from its first bracket on, where the mnemonic may be left out.
    pub(super) fn short_type(&mut self, ty: Type) {
        let at = self.out.len();
        self.type_body(self.ir.type_kind(ty));
        if let Some(open) = self.out[at..].iter().position(|c| *c == b'<') {
            self.out.drain(at..at + open);
        }
    }

    /// A type inside one of hw's, without `!hw.`.
    fn hw_element(&mut self, ty: Type) {
        match self.ir.type_kind(ty) {
            kind @ (TypeKind::HwArray(..)
            | TypeKind::HwUArray(..)
            | TypeKind::HwInOut(_)
            | TypeKind::HwStruct(_)
            | TypeKind::HwUnion(_)
            | TypeKind::HwEnum(_)
            | TypeKind::HwTypeAlias { .. }
            | TypeKind::HwInt(_)
            | TypeKind::HwString) => self.type_body(kind),
            _ => self.ty(ty),
        }
    }

    /// A type inside one of llvm's, without `!llvm.`.
    fn llvm_element(&mut self, ty: Type) {
        match self.ir.type_kind(ty) {
            kind @ (TypeKind::LlvmPtr(_)
            | TypeKind::LlvmVoid
            | TypeKind::LlvmStruct { .. }
            | TypeKind::LlvmArray(..)
            | TypeKind::LlvmFunc { .. }) => self.type_body(kind),
            _ => self.ty(ty),
        }
    }

    /// A type inside one of moore's, without `!moore.`; so are types in its operations.
    pub(super) fn moore_element(&mut self, ty: Type) {
        match self.ir.type_kind(ty) {
            kind if dialect(kind) == "moore" => self.type_body(kind),
            _ => self.ty(ty),
        }
    }

    /// `struct<{a: l8, "b c": string}>`
    fn moore_fields(&mut self, mnemonic: &str, fields: &[Field]) {
        self.angled(mnemonic, |p| {
            p.put("{");
            p.list(fields.iter(), |p, field| {
                p.word_or_string(field.name);
                p.put(": ");
                p.moore_element(field.ty);
            });
            p.put("}");
        });
    }

    /// A dialect's type without `!dialect.`.
    fn type_body(&mut self, kind: &TypeKind) {
        match kind {
            TypeKind::HwArray(dim, element) | TypeKind::HwUArray(dim, element) => {
                self.put(if matches!(kind, TypeKind::HwArray(..)) { "array<" } else { "uarray<" });
                match dim {
                    Dim::Known(size) => self.number(size),
                    Dim::Param(attr) => self.untyped_attr(*attr),
                }
                self.put("x");
                self.hw_element(*element);
                self.put(">");
            }
            TypeKind::HwInOut(inner) => self.angled("inout", |p| p.hw_element(*inner)),
            TypeKind::HwStruct(fields) => self.angled("struct", |p| {
                p.list(fields.iter(), |p, field| {
                    p.word_or_string(field.name);
                    p.put(": ");
                    p.ty(field.ty);
                });
            }),
            TypeKind::HwUnion(fields) => self.angled("union", |p| {
                p.list(fields.iter(), |p, field| {
                    p.word_or_string(field.name);
                    p.put(": ");
                    p.ty(field.ty);
                    if field.offset != 0 {
                        p.put(" offset ");
                        p.number(field.offset);
                    }
                });
            }),
            TypeKind::HwEnum(fields) => {
                self.angled("enum", |p| p.list(fields.iter(), |p, field| p.word_or_string(*field)));
            }
            TypeKind::HwTypeAlias { scope, name, inner } => self.angled("typealias", |p| {
                p.symbol(*scope);
                p.put("::");
                p.symbol(*name);
                p.put(", ");
                p.ty(*inner);
            }),
            TypeKind::HwInt(width) => self.angled("int", |p| p.untyped_attr(*width)),
            TypeKind::HwString => self.put("string"),
            TypeKind::HwModule(ports) => self.angled("modty", |p| {
                p.list(ports.iter(), |p, port| {
                    p.put(match port.dir {
                        Direction::In => "input ",
                        Direction::Out => "output ",
                        _ => "inout ",
                    });
                    p.word_or_string(port.name);
                    p.put(" : ");
                    p.ty(port.ty);
                });
            }),
            TypeKind::SeqClock => self.put("clock"),
            TypeKind::SeqImmutable(inner) => self.angled("immutable", |p| p.ty(*inner)),
            TypeKind::SeqHlMem { shape, element } => self.angled("hlmem", |p| {
                for size in shape {
                    p.number(size);
                    p.put("x");
                }
                p.ty(*element);
            }),
            TypeKind::SeqFirMem { depth, width, mask } => self.angled("firmem", |p| {
                p.number(depth);
                p.put(" x ");
                p.number(width);
                if let Some(mask) = mask {
                    p.put(", mask ");
                    p.number(mask);
                }
            }),
            TypeKind::LlhdTime => self.put("time"),
            TypeKind::LlhdRef(inner) => self.angled("ref", |p| p.ty(*inner)),
            TypeKind::SimFString => self.put("fstring"),
            TypeKind::SimDString => self.put("dstring"),
            TypeKind::SimOutputStream => self.put("output_stream"),
            TypeKind::SimQueue(element, bound) => self.angled("queue", |p| {
                p.ty(*element);
                p.put(", ");
                p.number(bound);
            }),
            TypeKind::SimAssocArray { element, key } => self.angled("assoc_array", |p| {
                p.ty(*element);
                p.put(", ");
                p.ty(*key);
            }),
            TypeKind::SimDpiFunc(ports) => self.angled("dpi_functy", |p| {
                p.list(ports.iter(), |p, port| {
                    p.put(dpi_direction(port.dir));
                    p.put(" ");
                    p.string(port.name);
                    p.put(" : ");
                    p.ty(port.ty);
                });
            }),
            TypeKind::LtlSequence => self.put("sequence"),
            TypeKind::LtlProperty => self.put("property"),
            TypeKind::Dbg(mnemonic) => self.raw(*mnemonic),
            TypeKind::MooreInt { width, four_valued } => {
                self.put(if *four_valued { "l" } else { "i" });
                self.number(width);
            }
            TypeKind::MooreReal(FloatKind::F32) => self.put("f32"),
            TypeKind::MooreReal(_) => self.put("f64"),
            TypeKind::MooreAtom(atom) => self.put(atom.name()),
            TypeKind::MooreArray { packed, size: Some(size), element } => {
                self.angled(if *packed { "array" } else { "uarray" }, |p| {
                    p.number(size);
                    p.put(" x ");
                    p.moore_element(*element);
                });
            }
            TypeKind::MooreArray { packed, size: None, element } => {
                self.angled(if *packed { "open_array" } else { "open_uarray" }, |p| {
                    p.moore_element(*element)
                });
            }
            TypeKind::MooreQueue(element, bound) => self.angled("queue", |p| {
                p.moore_element(*element);
                p.put(", ");
                p.number(bound);
            }),
            TypeKind::MooreAssocArray { element, key } => self.angled("assoc_array", |p| {
                p.moore_element(*element);
                p.put(", ");
                p.moore_element(*key);
            }),
            TypeKind::MooreStruct { packed, fields } => {
                self.moore_fields(if *packed { "struct" } else { "ustruct" }, fields);
            }
            TypeKind::MooreUnion { packed, fields } => {
                self.moore_fields(if *packed { "union" } else { "uunion" }, fields);
            }
            TypeKind::MooreClass(path) => self.angled("class", |p| p.symbol_path(path)),
            TypeKind::MooreRef(inner) => self.angled("ref", |p| p.moore_element(*inner)),
            TypeKind::LlvmPtr(0) => self.put("ptr"),
            TypeKind::LlvmPtr(space) => self.angled("ptr", |p| p.number(space)),
            TypeKind::LlvmVoid => self.put("void"),
            TypeKind::LlvmStruct { name, packed, body } => self.angled("struct", |p| {
                if let Some(name) = *name {
                    p.string(name);
                    if p.open_structs.contains(&name) {
                        return;
                    }
                    p.put(", ");
                }
                let Some(body) = body else { return p.put("opaque") };
                if *packed {
                    p.put("packed ");
                }
                p.put("(");
                p.open_structs.extend(*name);
                p.list(body.iter(), |p, ty| p.llvm_element(*ty));
                if name.is_some() {
                    p.open_structs.pop();
                }
                p.put(")");
            }),
            TypeKind::LlvmArray(size, element) => self.angled("array", |p| {
                p.number(size);
                p.put(" x ");
                p.llvm_element(*element);
            }),
            TypeKind::LlvmFunc { result, params, variadic } => self.angled("func", |p| {
                p.llvm_element(*result);
                p.put(" (");
                p.list(params.iter(), |p, ty| p.llvm_element(*ty));
                if *variadic {
                    p.put(if params.is_empty() { "..." } else { ", ..." });
                }
                p.put(")");
            }),
            _ => unreachable!("builtin types have no dialect"),
        }
    }

    fn angled(&mut self, mnemonic: &str, inner: impl FnOnce(&mut Self)) {
        self.put(mnemonic);
        self.put("<");
        inner(self);
        self.put(">");
    }
}

pub(super) fn dpi_direction(dir: Direction) -> &'static str {
    match dir {
        Direction::In => "in",
        Direction::Out => "out",
        Direction::InOut => "inout",
        Direction::Return => "return",
        Direction::Ref => "ref",
    }
}

fn dialect(kind: &TypeKind) -> &'static str {
    use TypeKind::*;
    match kind {
        HwArray(..)
        | HwUArray(..)
        | HwInOut(_)
        | HwStruct(_)
        | HwUnion(_)
        | HwEnum(_)
        | HwTypeAlias { .. }
        | HwInt(_)
        | HwString
        | HwModule(_) => "hw",
        SeqClock | SeqImmutable(_) | SeqHlMem { .. } | SeqFirMem { .. } => "seq",
        LlhdTime | LlhdRef(_) => "llhd",
        SimFString | SimDString | SimOutputStream | SimQueue(..) | SimAssocArray { .. } | SimDpiFunc(_) => {
            "sim"
        }
        LtlSequence | LtlProperty => "ltl",
        MooreInt { .. }
        | MooreReal(_)
        | MooreAtom(_)
        | MooreArray { .. }
        | MooreQueue(..)
        | MooreAssocArray { .. }
        | MooreStruct { .. }
        | MooreUnion { .. }
        | MooreClass(_)
        | MooreRef(_) => "moore",
        Dbg(_) => "dbg",
        LlvmPtr(_) | LlvmVoid | LlvmStruct { .. } | LlvmArray(..) | LlvmFunc { .. } => "llvm",
        _ => "builtin",
    }
}
