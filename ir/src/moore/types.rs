//! What a type of moore is at core level.

use super::lower::Lower;
use crate::module::OpId;
use crate::strings::Str;
use crate::types::{Dim, Field, FloatKind, MooreAtom, Type, TypeKind, UnionField};

/// The widest integer, in bits.
const MAX_BITS: u64 = 65_535;

/// A type of moore, seen as what it is made of at core level.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// Bits: an integer, or a packed type as one vector.
    Bits {
        /// How many.
        width: u32,
        /// Whether each is 0, 1, X or Z.
        four: bool,
        /// The bits of an element of a packed array; 1 for others.
        stride: u32,
        /// The fields of a packed struct or union: name, lowest bit, type.
        fields: Vec<(Str, u32, Type)>,
    },
    /// `f32` or `f64`, by its bits
    Real(u32),
    /// `string`
    String,
    /// `time`: 64 bits of femtoseconds
    Time,
    /// `event`: how often it was triggered, and when last
    Event,
    /// `chandle`: 64 bits
    Chandle,
    /// Text that is formatted when it is used.
    Format,
    /// A cursor in text that is scanned.
    Scan,
    /// A fixed unpacked array.
    Array {
        /// Number of elements.
        len: u64,
        /// Element type.
        element: Box<Shape>,
    },
    /// A queue or dynamic array.
    Queue {
        /// Element type.
        element: Box<Shape>,
        /// Largest number of elements, 0 for any.
        bound: u64,
    },
    /// An associative array.
    Assoc {
        /// Element type.
        element: Box<Shape>,
        /// Key type.
        key: Box<Shape>,
    },
    /// An unpacked struct or union.
    Fields {
        /// Its fields.
        fields: Vec<(Str, Shape)>,
        /// Members that share their place.
        union: bool,
    },
    /// A reference.
    Ref(Box<Shape>),
    /// A type that core level has as it is.
    Core(Type),
    /// No value.
    Void,
}

impl Shape {
    /// Bits, if it is nothing but bits.
    pub(super) fn bits(&self) -> Option<u32> {
        match self {
            Shape::Bits { width, .. } => Some(*width),
            Shape::Time | Shape::Chandle => Some(64),
            _ => None,
        }
    }

    /// The bits of an element of a packed array; 1 for others.
    pub(super) fn stride(&self) -> u32 {
        match self {
            Shape::Bits { stride, .. } => *stride,
            _ => 1,
        }
    }

    /// The elements of an unpacked array, queue or associative array.
    pub(super) fn element(&self) -> Option<&Shape> {
        match self {
            Shape::Array { element, .. } | Shape::Queue { element, .. } | Shape::Assoc { element, .. } => {
                Some(element)
            }
            _ => None,
        }
    }

    /// The place of a field among the fields, and its lowest bit in a packed type.
    pub(super) fn field(&self, name: Str) -> Option<(usize, u32)> {
        match self {
            Shape::Bits { fields, .. } => {
                let index = fields.iter().position(|f| f.0 == name)?;
                Some((index, fields[index].1))
            }
            Shape::Fields { fields, .. } => Some((fields.iter().position(|f| f.0 == name)?, 0)),
            _ => None,
        }
    }
}

impl Lower<'_> {
    /// The shape of a type; `None`, with an error at `op`, if no engine has such values.
    pub(super) fn shape(&mut self, ty: Type, op: OpId) -> Option<Shape> {
        if let Some(shape) = self.shapes.get(&ty) {
            return Some(shape.clone());
        }
        let shape = match self.b.ir.type_kind(ty).clone() {
            TypeKind::MooreInt { width, four_valued } => bits(width, four_valued),
            TypeKind::MooreReal(FloatKind::F32) => Shape::Real(32),
            TypeKind::MooreReal(_) => Shape::Real(64),
            TypeKind::MooreAtom(atom) => match atom {
                MooreAtom::String => Shape::String,
                MooreAtom::Chandle | MooreAtom::Null => Shape::Chandle,
                MooreAtom::Event => Shape::Event,
                MooreAtom::Time => Shape::Time,
                MooreAtom::Void => Shape::Void,
                MooreAtom::FormatString => Shape::Format,
                MooreAtom::ScanString => Shape::Scan,
            },
            TypeKind::MooreArray { packed: true, size: Some(len), element } => {
                let inner = self.shape(element, op)?;
                let Shape::Bits { width, four, .. } = inner else {
                    return self.no_type(op, "a packed array has elements made of bits");
                };
                let total = u64::from(width).checked_mul(len).filter(|w| *w <= MAX_BITS);
                let Some(total) = total else {
                    return self.no_type(op, "a packed array has at most 65,535 bits");
                };
                Shape::Bits { width: total as u32, four, stride: width, fields: Vec::new() }
            }
            TypeKind::MooreArray { size: Some(len), element, .. } => {
                Shape::Array { len, element: Box::new(self.shape(element, op)?) }
            }
            TypeKind::MooreArray { size: None, element, .. } => {
                Shape::Queue { element: Box::new(self.shape(element, op)?), bound: 0 }
            }
            TypeKind::MooreQueue(element, last) => {
                // Here it is the highest index, as in `[$:last]` (7.10.5); at the core level the number of elements.
                let bound = if last == 0 { 0 } else { last.saturating_add(1) };
                Shape::Queue { element: Box::new(self.shape(element, op)?), bound }
            }
            TypeKind::MooreAssocArray { element, key } => Shape::Assoc {
                element: Box::new(self.shape(element, op)?),
                key: Box::new(self.shape(key, op)?),
            },
            TypeKind::MooreStruct { packed: true, fields } => self.packed(&fields, false, op)?,
            TypeKind::MooreUnion { packed: true, fields } => self.packed(&fields, true, op)?,
            TypeKind::MooreStruct { fields, .. } => self.unpacked(&fields, false, op)?,
            TypeKind::MooreUnion { fields, .. } => self.unpacked(&fields, true, op)?,
            TypeKind::MooreRef(inner) => Shape::Ref(Box::new(self.shape(inner, op)?)),
            TypeKind::MooreClass(_) => {
                return self.no_type(op, "objects of classes can't be simulated yet");
            }
            _ => Shape::Core(ty),
        };
        self.shapes.insert(ty, shape.clone());
        Some(shape)
    }

    fn no_type(&mut self, op: OpId, message: &str) -> Option<Shape> {
        self.error(op, message);
        None
    }

    fn packed(&mut self, fields: &[Field], union: bool, op: OpId) -> Option<Shape> {
        let mut parts = Vec::new();
        let (mut total, mut four) = (0u64, false);
        for field in fields {
            let Shape::Bits { width, four: f, .. } = self.shape(field.ty, op)? else {
                return self.no_type(op, "the fields of a packed struct or union are made of bits");
            };
            four |= f;
            total = if union { total.max(u64::from(width)) } else { total + u64::from(width) };
            parts.push((field.name, width, field.ty));
        }
        if total > MAX_BITS {
            return self.no_type(op, "a packed struct or union has at most 65,535 bits");
        }
        // The first field is the most significant; the members of a union begin at bit 0.
        let mut above = total as u32;
        for part in &mut parts {
            let width = part.1;
            part.1 = if union { 0 } else { above - width };
            above -= if union { 0 } else { width };
        }
        Some(Shape::Bits { width: total as u32, four, stride: 1, fields: parts })
    }

    fn unpacked(&mut self, fields: &[Field], union: bool, op: OpId) -> Option<Shape> {
        let fields: Option<Vec<_>> = fields.iter().map(|f| Some((f.name, self.shape(f.ty, op)?))).collect();
        Some(Shape::Fields { fields: fields?, union })
    }

    /// The shape of field `index`.
    pub(super) fn field_shape(&mut self, shape: &Shape, index: usize) -> Option<Shape> {
        match shape {
            Shape::Bits { fields, .. } => {
                let ty = fields.get(index)?.2;
                self.shapes.get(&ty).cloned()
            }
            Shape::Fields { fields, .. } => fields.get(index).map(|f| f.1.clone()),
            _ => None,
        }
    }

    /// The type at core level; of a reference, that of a reference to all of a signal.
    pub(super) fn core(&mut self, shape: &Shape) -> Type {
        let kind = match shape {
            Shape::Bits { width, four: true, .. } => return self.b.pair(*width),
            Shape::Bits { width, .. } => return self.b.int(*width),
            Shape::Time | Shape::Chandle => return self.b.int(64),
            Shape::Real(32) => TypeKind::Float(FloatKind::F32),
            Shape::Real(_) => TypeKind::Float(FloatKind::F64),
            Shape::String => TypeKind::SimDString,
            Shape::Scan => {
                let (text, int) = (self.b.ir.types.intern(TypeKind::SimDString), self.b.int(32));
                return self.structure(&[(b"text", text), (b"at", int), (b"count", int)]);
            }
            Shape::Event => {
                let int = self.b.int(64);
                return self.structure(&[(b"triggers", int), (b"last", int)]);
            }
            Shape::Format => TypeKind::SimFString,
            Shape::Array { len, element } => {
                let element = self.core(element);
                TypeKind::HwArray(Dim::Known(*len), element)
            }
            Shape::Queue { element, bound } => {
                let element = self.core(element);
                TypeKind::SimQueue(element, *bound)
            }
            Shape::Assoc { element, key } => {
                let (element, key) = (self.core(element), self.core(key));
                TypeKind::SimAssocArray { element, key }
            }
            Shape::Fields { fields, union: false } => {
                let fields = fields.iter().map(|(name, shape)| Field { name: *name, ty: self.core(shape) });
                TypeKind::HwStruct(fields.collect())
            }
            Shape::Fields { fields, union: true } => {
                let fields = fields.iter().map(|(name, shape)| UnionField {
                    name: *name,
                    ty: self.core(shape),
                    offset: 0,
                });
                TypeKind::HwUnion(fields.collect())
            }
            Shape::Ref(inner) => {
                let inner = self.core(inner);
                TypeKind::LlhdRef(inner)
            }
            Shape::Core(ty) => return *ty,
            Shape::Void => TypeKind::None,
        };
        self.b.ir.types.intern(kind)
    }

    /// A struct type.
    pub(super) fn structure(&mut self, fields: &[(&[u8], Type)]) -> Type {
        let fields =
            fields.iter().map(|(name, ty)| Field { name: self.b.ir.strings.intern(name), ty: *ty }).collect();
        self.b.ir.types.intern(TypeKind::HwStruct(fields))
    }

    /// The element type of an array type of core level.
    pub(super) fn core_element(&self, array: Type) -> Type {
        match self.b.ir.type_kind(array) {
            TypeKind::HwArray(_, element) | TypeKind::SimQueue(element, _) => *element,
            TypeKind::SimAssocArray { element, .. } => *element,
            _ => array,
        }
    }

    /// The bits of a bit-like type of core level; 0 of others.
    pub(super) fn bit_width(&self, ty: Type) -> u32 {
        match self.b.ir.type_kind(ty) {
            TypeKind::Integer { width, .. } => *width,
            TypeKind::Float(FloatKind::F32) => 32,
            TypeKind::Float(_) => 64,
            TypeKind::HwStruct(fields) => fields.iter().map(|f| self.bit_width(f.ty)).sum(),
            TypeKind::HwUnion(fields) => fields.iter().map(|f| self.bit_width(f.ty)).max().unwrap_or(0),
            TypeKind::HwArray(Dim::Known(len), element) => {
                (u64::from(self.bit_width(*element)) * *len).min(u64::from(u32::MAX)) as u32
            }
            _ => 0,
        }
    }

    /// Whether a type of core level is made of bits alone.
    fn is_bits(&self, ty: Type) -> bool {
        match self.b.ir.type_kind(ty) {
            TypeKind::HwStruct(fields) => fields.iter().all(|f| self.is_bits(f.ty)),
            TypeKind::HwUnion(fields) => fields.iter().all(|f| self.is_bits(f.ty)),
            TypeKind::HwArray(_, element) => self.is_bits(*element),
            TypeKind::Integer { .. } | TypeKind::Float(_) => true,
            _ => false,
        }
    }

    /// The value that a variable of a type starts with.
    pub(super) fn default_value(&mut self, ty: Type) -> crate::module::ValueId {
        use crate::ops::OpKind as K;
        if let Some(width) = self.b.pair_width(ty) {
            return self.b.constant_pair(0, -1, width);
        }
        match self.b.ir.type_kind(ty).clone() {
            TypeKind::Integer { width, .. } => self.b.constant(0, width),
            TypeKind::SimDString => {
                let empty = self.b.string_attr(b"");
                self.b.value_with(K::SimStringLiteral, &[], ty, &[("literal", empty)])
            }
            TypeKind::SimQueue(..) => self.b.value(K::SimQueueEmpty, &[], ty),
            TypeKind::SimAssocArray { .. } => self.b.value(K::SimAssocArrayEmpty, &[], ty),
            TypeKind::HwStruct(fields) if !self.is_bits(ty) => {
                let fields: Vec<_> = fields.iter().map(|f| self.default_value(f.ty)).collect();
                self.b.value(K::HwStructCreate, &fields, ty)
            }
            TypeKind::HwArray(Dim::Known(len), element) if !self.is_bits(ty) => {
                let element = self.default_value(element);
                self.b.value(K::HwArrayCreate, &vec![element; len as usize], ty)
            }
            _ => self.b.value(K::FourDefault, &[], ty),
        }
    }
}

/// Bits without structure.
pub(super) fn bits(width: u32, four: bool) -> Shape {
    Shape::Bits { width, four, stride: 1, fields: Vec::new() }
}
