//! The type constraints of the moore dialect.

use crate::Ir;
use crate::types::{FloatKind, MooreAtom, Type, TypeKind};

/// What the type of an operand or result of a moore operation may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// Any type of the dialect but a reference.
    Any,
    /// An integer: of so many bits, two- or four-valued, where that is said.
    Int {
        width: Option<u32>,
        four_valued: Option<bool>,
    },
    Real(Option<FloatKind>),
    Atom(MooreAtom),
    /// `array` or `uarray`
    StaticArray,
    OpenArray,
    UnpackedArray,
    Struct,
    Queue,
    Assoc,
    Object,
    /// Packed, of known width.
    Packed,
    /// What may be compared with null: an object, a `chandle`, an event, null itself.
    Handle,
    Ref,
    RefOfAssoc,
    RefOfQueue,
    RefOfStruct,
    RefOfString,
    RefOfI32,
}

impl Class {
    /// The class that the table calls `name`.
    pub(super) fn parse(name: &str) -> Option<Class> {
        let int = |width, four_valued| Class::Int { width, four_valued };
        Some(match name.strip_prefix("Moore")? {
            "Type" => Class::Any,
            "Int" => int(None, None),
            "Bit" => int(Some(1), None),
            "TwoValued" => int(None, Some(false)),
            "FourValued" => int(None, Some(true)),
            "I1" => int(Some(1), Some(false)),
            "I8" => int(Some(8), Some(false)),
            "I32" => int(Some(32), Some(false)),
            "I64" => int(Some(64), Some(false)),
            "L32" => int(Some(32), Some(true)),
            "L64" => int(Some(64), Some(true)),
            "Real" => Class::Real(None),
            "F32" => Class::Real(Some(FloatKind::F32)),
            "F64" => Class::Real(Some(FloatKind::F64)),
            "String" => Class::Atom(MooreAtom::String),
            "Chandle" => Class::Atom(MooreAtom::Chandle),
            "Time" => Class::Atom(MooreAtom::Time),
            "Void" => Class::Atom(MooreAtom::Void),
            "Null" => Class::Atom(MooreAtom::Null),
            "FormatString" => Class::Atom(MooreAtom::FormatString),
            "Scan" => Class::Atom(MooreAtom::ScanString),
            "StaticArray" => Class::StaticArray,
            "OpenArray" => Class::OpenArray,
            "UnpackedArray" => Class::UnpackedArray,
            "Struct" => Class::Struct,
            "Queue" => Class::Queue,
            "Assoc" => Class::Assoc,
            "Class" => Class::Object,
            "Packed" => Class::Packed,
            "Handle" => Class::Handle,
            "Ref" => Class::Ref,
            "RefOfAssoc" => Class::RefOfAssoc,
            "RefOfQueue" => Class::RefOfQueue,
            "RefOfStruct" => Class::RefOfStruct,
            "RefOfString" => Class::RefOfString,
            "RefOfI32" => Class::RefOfI32,
            _ => return None,
        })
    }

    /// Whether `ty` is of the class; `packed` says whether it is made of a known number of bits.
    pub(super) fn allows(self, ir: &Ir, ty: Type, packed: bool) -> bool {
        use TypeKind::{
            MooreArray, MooreAssocArray, MooreClass, MooreInt, MooreQueue, MooreReal, MooreRef, MooreStruct,
        };
        let kind = ir.type_kind(ty);
        let target = match kind {
            MooreRef(inner) => Some(ir.type_kind(*inner)),
            _ => None,
        };
        match self {
            Class::Any => is_moore(kind) && target.is_none(),
            Class::Int { width: bits, four_valued: four } => matches!(kind, MooreInt { width, four_valued }
                if bits.is_none_or(|b| b == *width) && four.is_none_or(|f| f == *four_valued)),
            Class::Real(which) => matches!(kind, MooreReal(kind) if which.is_none_or(|w| w == *kind)),
            Class::Atom(which) => *kind == TypeKind::MooreAtom(which),
            Class::StaticArray => matches!(kind, MooreArray { size: Some(_), .. }),
            Class::OpenArray => matches!(kind, MooreArray { packed: false, size: None, .. }),
            Class::UnpackedArray => matches!(kind, MooreArray { packed: false, size: Some(_), .. }),
            Class::Struct => matches!(kind, MooreStruct { .. }),
            Class::Queue => matches!(kind, MooreQueue(..)),
            Class::Assoc => matches!(kind, MooreAssocArray { .. }),
            Class::Object => matches!(kind, MooreClass(_)),
            Class::Packed => is_moore(kind) && packed,
            Class::Handle => matches!(
                kind,
                MooreClass(_) | TypeKind::MooreAtom(MooreAtom::Chandle | MooreAtom::Event | MooreAtom::Null)
            ),
            Class::Ref => target.is_some(),
            Class::RefOfAssoc => matches!(target, Some(MooreAssocArray { .. })),
            Class::RefOfQueue => matches!(target, Some(MooreQueue(..))),
            Class::RefOfStruct => matches!(target, Some(MooreStruct { .. })),
            Class::RefOfString => target == Some(&TypeKind::MooreAtom(MooreAtom::String)),
            Class::RefOfI32 => target == Some(&MooreInt { width: 32, four_valued: false }),
        }
    }

    /// What may stand here, for a message.
    pub(super) fn expected(self) -> String {
        let text = match self {
            Class::Any => "a type of the moore dialect",
            Class::Int { width: Some(width), four_valued } => {
                return match four_valued {
                    Some(four) => format!("`!moore.{}{width}`", if four { "l" } else { "i" }),
                    None => format!("`!moore.i{width}` or `!moore.l{width}`"),
                };
            }
            Class::Int { four_valued: Some(false), .. } => "a two-valued integer (`!moore.iN`)",
            Class::Int { four_valued: Some(true), .. } => "a four-valued integer (`!moore.lN`)",
            Class::Int { .. } => "an integer (`!moore.iN` or `!moore.lN`)",
            Class::Real(None) => "`!moore.f32` or `!moore.f64`",
            Class::Real(Some(FloatKind::F32)) => "`!moore.f32`",
            Class::Real(_) => "`!moore.f64`",
            Class::Atom(atom) => return format!("`!moore.{}`", atom.name()),
            Class::StaticArray => "an `!moore.array` or `!moore.uarray`",
            Class::OpenArray => "an `!moore.open_uarray`",
            Class::UnpackedArray => "an `!moore.uarray`",
            Class::Struct => "an `!moore.struct` or `!moore.ustruct`",
            Class::Queue => "an `!moore.queue`",
            Class::Assoc => "an `!moore.assoc_array`",
            Class::Object => "an `!moore.class`",
            Class::Packed => "a packed type of known width",
            Class::Handle => "an `!moore.class`, `!moore.chandle`, `!moore.event` or `!moore.null`",
            Class::Ref => "an `!moore.ref`",
            Class::RefOfAssoc => "an `!moore.ref` of an associative array",
            Class::RefOfQueue => "an `!moore.ref` of a queue",
            Class::RefOfStruct => "an `!moore.ref` of a struct",
            Class::RefOfString => "`!moore.ref<string>`",
            Class::RefOfI32 => "`!moore.ref<i32>`",
        };
        text.to_owned()
    }
}

/// Whether it is a type of the dialect.
pub(super) fn is_moore(kind: &TypeKind) -> bool {
    use TypeKind::*;
    matches!(
        kind,
        MooreInt { .. }
            | MooreReal(_)
            | MooreAtom(_)
            | MooreArray { .. }
            | MooreQueue(..)
            | MooreAssocArray { .. }
            | MooreStruct { .. }
            | MooreUnion { .. }
            | MooreClass(_)
            | MooreRef(_)
    )
}
