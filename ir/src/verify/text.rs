//! Types and locations as they appear in messages.

use crate::Ir;
use crate::loc::{Loc, LocKind};
use crate::types::{Dim, FloatKind, Sign, Type, TypeKind};

/// How deep a type is spelled out in a message.
const DEPTH: u32 = 4;

/// A type, in its spelling; what is nested deeper than a reader would want is left out.
pub(super) fn ty(ir: &Ir, ty: Type) -> String {
    format!("`{}`", spell(ir, ty, DEPTH))
}

fn spell(ir: &Ir, ty: Type, depth: u32) -> String {
    if depth == 0 {
        return "…".to_owned();
    }
    let inner = |ty: Type| spell(ir, ty, depth - 1);
    let list = |types: &[Type]| types.iter().map(|&t| inner(t)).collect::<Vec<_>>().join(", ");
    let dim = |dim: &Dim| match dim {
        Dim::Known(n) => n.to_string(),
        Dim::Param(_) => "…".to_owned(),
    };
    match ir.type_kind(ty) {
        TypeKind::Integer { width, sign } => {
            let sign = match sign {
                Sign::Signless => "",
                Sign::Signed => "s",
                Sign::Unsigned => "u",
            };
            format!("{sign}i{width}")
        }
        TypeKind::Index => "index".to_owned(),
        TypeKind::Float(FloatKind::F16) => "f16".to_owned(),
        TypeKind::Float(FloatKind::BF16) => "bf16".to_owned(),
        TypeKind::Float(FloatKind::F32) => "f32".to_owned(),
        TypeKind::Float(FloatKind::F64) => "f64".to_owned(),
        TypeKind::None => "none".to_owned(),
        TypeKind::Function { inputs, results } => format!("({}) -> ({})", list(inputs), list(results)),
        TypeKind::Tuple(types) => format!("tuple<{}>", list(types)),
        TypeKind::Shaped { mnemonic, body } => format!("{mnemonic}<{}>", ir.text(*body)),
        TypeKind::HwArray(n, element) => format!("!hw.array<{}x{}>", dim(n), inner(*element)),
        TypeKind::HwUArray(n, element) => format!("!hw.uarray<{}x{}>", dim(n), inner(*element)),
        TypeKind::HwInOut(t) => format!("!hw.inout<{}>", inner(*t)),
        TypeKind::HwStruct(fields) => {
            let field = |f: &crate::types::Field| format!("{}: {}", ir.text(f.name), inner(f.ty));
            format!("!hw.struct<{}>", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        TypeKind::HwUnion(fields) => {
            let field = |f: &crate::types::UnionField| format!("{}: {}", ir.text(f.name), inner(f.ty));
            format!("!hw.union<{}>", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        TypeKind::HwEnum(fields) => {
            format!("!hw.enum<{}>", fields.iter().map(|&f| ir.text(f)).collect::<Vec<_>>().join(", "))
        }
        TypeKind::HwTypeAlias { scope, name, .. } => {
            format!("!hw.typealias<@{}::@{}>", ir.text(*scope), ir.text(*name))
        }
        TypeKind::HwInt(_) => "!hw.int<…>".to_owned(),
        TypeKind::HwString => "!hw.string".to_owned(),
        TypeKind::HwModule(_) => "!hw.modty<…>".to_owned(),
        TypeKind::SeqClock => "!seq.clock".to_owned(),
        TypeKind::SeqImmutable(t) => format!("!seq.immutable<{}>", inner(*t)),
        TypeKind::SeqHlMem { shape, element } => {
            let shape: String = shape.iter().map(|n| format!("{n}x")).collect();
            format!("!seq.hlmem<{shape}{}>", inner(*element))
        }
        TypeKind::SeqFirMem { depth, width, mask: None } => format!("!seq.firmem<{depth} x {width}>"),
        TypeKind::SeqFirMem { depth, width, mask: Some(mask) } => {
            format!("!seq.firmem<{depth} x {width}, mask {mask}>")
        }
        TypeKind::LlhdTime => "!llhd.time".to_owned(),
        TypeKind::LlhdRef(t) => format!("!llhd.ref<{}>", inner(*t)),
        TypeKind::SimFString => "!sim.fstring".to_owned(),
        TypeKind::SimDString => "!sim.dstring".to_owned(),
        TypeKind::SimOutputStream => "!sim.output_stream".to_owned(),
        TypeKind::SimQueue(t, bound) => format!("!sim.queue<{}, {bound}>", inner(*t)),
        TypeKind::SimAssocArray { element, key } => {
            format!("!sim.assoc_array<{}, {}>", inner(*element), inner(*key))
        }
        TypeKind::SimDpiFunc(_) => "!sim.dpi_functy<…>".to_owned(),
        TypeKind::LtlSequence => "!ltl.sequence".to_owned(),
        TypeKind::LtlProperty => "!ltl.property".to_owned(),
        TypeKind::Dbg(name) => format!("!dbg.{}", ir.text(*name)),
        TypeKind::LlvmPtr(0) => "!llvm.ptr".to_owned(),
        TypeKind::LlvmPtr(space) => format!("!llvm.ptr<{space}>"),
        TypeKind::LlvmVoid => "!llvm.void".to_owned(),
        TypeKind::LlvmStruct { name: Some(name), .. } => format!("!llvm.struct<\"{}\">", ir.text(*name)),
        TypeKind::LlvmStruct { body, .. } => format!("!llvm.struct<({})>", list(body.as_deref().unwrap_or(&[]))),
        TypeKind::LlvmArray(n, element) => format!("!llvm.array<{n} x {}>", inner(*element)),
        TypeKind::LlvmFunc { result, params, .. } => format!("!llvm.func<{} ({})>", inner(*result), list(params)),
        TypeKind::Opaque { dialect, body } => format!("!{}.{}", ir.text(*dialect), ir.text(*body)),
    }
}

/// The location that a text gives: `file:line:col`, of the innermost file if there are several.
pub(super) fn location(ir: &Ir, mut loc: Loc) -> Option<String> {
    loop {
        match ir.loc(loc) {
            LocKind::Unknown => return None,
            LocKind::File { file, line, col, .. } => return Some(format!("{}:{line}:{col}", ir.text(*file))),
            LocKind::Name(_, child) | LocKind::CallSite(child, _) => loc = *child,
            LocKind::Fused(_, locs) => loc = *locs.first()?,
        }
    }
}
