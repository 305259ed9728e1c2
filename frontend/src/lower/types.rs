//! Types: what slang calls them, and how the moore dialect writes them.
//!
//! Every integral type is one flat `lN` or `iN`: fields and elements of packed types are ranges of its bits.

use super::Lower;
use crate::document::{TypeId, TypeKind};
use std::rc::Rc;

/// Of an integral type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Int {
    pub(crate) width: u32,
    pub(crate) signed: bool,
    pub(crate) four: bool,
}

/// `bit`.
pub(crate) const BIT: Int = Int { width: 1, signed: false, four: false };

/// `logic`.
pub(crate) const LOGIC: Int = Int { width: 1, signed: false, four: true };

/// `int`.
pub(crate) const I32: Int = Int { width: 32, signed: true, four: false };

/// `integer`.
pub(crate) const L32: Int = Int { width: 32, signed: true, four: true };

impl Int {
    /// `l8`.
    pub(crate) fn name(self) -> String {
        format!("{}{}", if self.four { 'l' } else { 'i' }, self.width)
    }

    pub(crate) fn unsigned(width: u32, four: bool) -> Int {
        Int { width, signed: false, four }
    }
}

/// What matters of a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    Int(Int),
    Real,
    String,
    Event,
    Void,
    Null,
    CHandle,
    Array,
    Dynamic,
    Queue,
    Associative,
    Struct,
    Union,
    Other,
}

impl<'a> Lower<'a> {
    pub(crate) fn kind(&self, ty: TypeId) -> &'a TypeKind {
        static NOTHING: TypeKind = TypeKind::Null;
        self.doc.types.get(ty.0 as usize).map_or(&NOTHING, |t| &t.kind)
    }

    pub(crate) fn class(&self, ty: TypeId) -> Class {
        if let Some(int) = self.int(ty) {
            return Class::Int(int);
        }
        match self.kind(ty) {
            TypeKind::Real { .. } => Class::Real,
            TypeKind::String => Class::String,
            TypeKind::Event => Class::Event,
            TypeKind::Void => Class::Void,
            TypeKind::Null => Class::Null,
            TypeKind::CHandle => Class::CHandle,
            TypeKind::Array { .. } => Class::Array,
            TypeKind::Dynamic { .. } => Class::Dynamic,
            TypeKind::Queue { .. } => Class::Queue,
            TypeKind::Associative { .. } => Class::Associative,
            TypeKind::UnpackedStruct { .. } | TypeKind::TaggedUnion { .. } => Class::Struct,
            TypeKind::UnpackedUnion { .. } => Class::Union,
            _ => Class::Other,
        }
    }

    /// Whether a value of the type is a handle of an object.
    pub(crate) fn is_object(&self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Other { class, .. } if class == "Class")
    }

    /// The integral part of a type.
    pub(crate) fn int(&self, ty: TypeId) -> Option<Int> {
        let (width, signed, four) = self.doc.types.get(ty.0 as usize)?.integral?;
        Some(Int { width, signed, four })
    }

    /// The moore type without `!moore.`; `None` for what has no moore type.
    pub(crate) fn ty(&mut self, ty: TypeId) -> Option<Rc<str>> {
        if let Some(Some(known)) = self.types.get(ty.0 as usize) {
            return Some(known.clone());
        }
        let name: Rc<str> = self.type_name(ty, 0)?.into();
        if let Some(slot) = self.types.get_mut(ty.0 as usize) {
            *slot = Some(name.clone());
        }
        Some(name)
    }

    fn type_name(&self, ty: TypeId, depth: u32) -> Option<String> {
        if depth > 64 {
            return None;
        }
        if let Some(int) = self.int(ty) {
            return Some(int.name());
        }
        let inner = |t: &TypeId| self.type_name(*t, depth + 1);
        let fields = |fields: &[(String, TypeId, u64)]| -> Option<String> {
            let parts: Option<Vec<String>> = fields
                .iter()
                .map(|(n, t, _)| Some(format!("{}: {}", super::names::keyword(n), inner(t)?)))
                .collect();
            Some(parts?.join(", "))
        };
        Some(match self.kind(ty) {
            TypeKind::Real { width } => format!("f{width}"),
            TypeKind::String => "string".into(),
            TypeKind::Event => "event".into(),
            TypeKind::Void => "void".into(),
            TypeKind::Null => "null".into(),
            TypeKind::CHandle => "chandle".into(),
            TypeKind::Array { element, range } => {
                format!("uarray<{} x {}>", range.0.abs_diff(range.1) + 1, inner(element)?)
            }
            TypeKind::Dynamic { element } => format!("open_uarray<{}>", inner(element)?),
            TypeKind::Queue { element, bound } => format!("queue<{}, {bound}>", inner(element)?),
            TypeKind::Associative { element, index } => {
                let key = index.as_ref().map_or(Some("i64".into()), inner)?;
                format!("assoc_array<{}, {key}>", inner(element)?)
            }
            TypeKind::UnpackedStruct { fields: list } => format!("ustruct<{{{}}}>", fields(list)?),
            TypeKind::TaggedUnion { fields, .. } => {
                super::patterns::tagged_type(fields, inner, |t| self.class(t) == Class::Void)?
            }
            TypeKind::UnpackedUnion { fields: list } => format!("uunion<{{{}}}>", fields(list)?),
            _ => return None,
        })
    }
}
