//! Types after elaboration: parameters are numbers, aliases are gone, and every type that is made of bits has a
//! layout.
//!
//! *Bit-like* types (integers, floats, pointers, and arrays, structs and unions of them) have a width, and a value of
//! one is just that many bits: the first field of a struct occupies the most significant bits, element 0 of an array
//! the least significant ones, and a union member the bits from its offset upwards.

use crate::strings::Str;
use hashbrown::HashMap;

/// An interned elaborated type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TyId(pub u32);

/// What an elaborated type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    /// Integers, clocks and enumerations, by width in bits; `index` has 64.
    Int(u32),
    /// `f32` or `f64`, by width in bits.
    Float(u32),
    /// An array.
    Array {
        /// Element type.
        element: TyId,
        /// Number of elements.
        len: u64,
    },
    /// A struct.
    Struct(Box<[(Str, TyId)]>),
    /// A union: name, type and lowest bit of each member.
    Union(Box<[(Str, TyId, u64)]>),
    /// `!llhd.time`
    Time,
    /// `!sim.dstring`
    String,
    /// `!sim.fstring`, a string once its operands are known
    Format,
    /// `!sim.output_stream`
    Stream,
    /// `!sim.queue`; a bound of 0 is none
    Queue {
        /// Element type.
        element: TyId,
        /// Largest number of elements, or 0.
        bound: u64,
    },
    /// `!sim.assoc_array`
    Assoc {
        /// Element type.
        element: TyId,
        /// Key type.
        key: TyId,
    },
    /// `!llhd.ref<T>`, `!hw.inout<T>`
    Ref(TyId),
    /// `!llvm.ptr`
    Ptr,
    /// `!llvm.struct`, a value of which is its image in memory
    Record {
        /// Field types.
        fields: Box<[TyId]>,
        /// Byte offset of each field.
        offsets: Box<[u64]>,
        /// Size in bytes, padding included.
        size: u64,
        /// Alignment in bytes.
        align: u64,
    },
    /// `!llvm.array`
    Sequence {
        /// Element type.
        element: TyId,
        /// Number of elements.
        len: u64,
    },
    /// A function type, a value of which is a function's address.
    Function,
    /// `!ltl.sequence` and `!ltl.property`
    Property,
    /// `!seq.firmem`, `!seq.hlmem`: the array that holds the memory's words.
    Memory(TyId),
    /// Types whose values nobody reads: debug scopes, `none`, `void`.
    Token,
}

/// A value plane and an unknown plane of equal width within a bit-like type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Planes {
    /// Lowest bit of the value plane.
    pub value: u64,
    /// Lowest bit of the unknown plane.
    pub unknown: u64,
    /// Width of each in bits.
    pub width: u64,
}

/// What a leaf of a bit-like type is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LeafKind {
    /// A four-state pair, its value plane above its unknown plane.
    Pair,
    /// Integers, one or several side by side; also a union that is not four-state.
    Int,
    /// Something else, such as a float or a pointer.
    Other,
}

/// A leaf of a bit-like type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leaf {
    /// What it is.
    pub kind: LeafKind,
    /// Its lowest bit.
    pub low: u64,
    /// Its width in bits.
    pub width: u64,
}

/// What is asked often about a type; computed once, from that of its parts.
#[derive(Clone, Copy, Debug)]
struct Facts {
    width: Option<u64>,
    size: u64,
    four_state: bool,
    has_pair: bool,
}

/// All elaborated types of a design.
#[derive(Debug, Default)]
pub struct TyTable {
    ids: HashMap<Ty, TyId>,
    kinds: Vec<Ty>,
    facts: Vec<Facts>,
    /// The names `value` and `unknown`, by which four-state pairs are known.
    pair_names: Option<(Str, Str)>,
}

impl TyTable {
    /// A table that knows four-state pairs by these field names.
    pub fn new(value: Str, unknown: Str) -> TyTable {
        TyTable { pair_names: Some((value, unknown)), ..TyTable::default() }
    }

    /// The id of a type.
    pub fn intern(&mut self, ty: Ty) -> TyId {
        if let Some(&id) = self.ids.get(&ty) {
            return id;
        }
        let id = TyId(self.kinds.len() as u32);
        self.facts.push(Facts {
            width: self.compute_width(&ty),
            size: self.compute_size(&ty),
            four_state: self.compute_four_state(&ty),
            has_pair: self.compute_has_pair(&ty),
        });
        self.kinds.push(ty.clone());
        self.ids.insert(ty, id);
        id
    }

    /// The integer of `width` bits.
    pub fn int(&mut self, width: u32) -> TyId {
        self.intern(Ty::Int(width))
    }

    /// What `ty` is.
    pub fn kind(&self, ty: TyId) -> &Ty {
        &self.kinds[ty.0 as usize]
    }

    /// The width in bits of a bit-like type, `None` for others (also where it exceeds 2^64-1).
    pub fn width(&self, ty: TyId) -> Option<u64> {
        self.facts[ty.0 as usize].width
    }

    fn compute_width(&self, ty: &Ty) -> Option<u64> {
        spec::rule!("machine.value.bits");
        match ty {
            Ty::Int(w) | Ty::Float(w) => Some(u64::from(*w)),
            Ty::Array { element, len } => self.width(*element)?.checked_mul(*len),
            Ty::Struct(fields) => {
                fields.iter().try_fold(0u64, |sum, (_, ty)| sum.checked_add(self.width(*ty)?))
            }
            Ty::Union(members) => members
                .iter()
                .try_fold(0u64, |max, (_, ty, offset)| Some(max.max(self.width(*ty)?.checked_add(*offset)?))),
            Ty::Ptr | Ty::Function => Some(64),
            Ty::Record { size, .. } => size.checked_mul(8),
            Ty::Sequence { element, len } => self.memory_stride(*element)?.checked_mul(*len)?.checked_mul(8),
            _ => None,
        }
    }

    /// How large a value of a type is: its bits, counting a part without bits as one; saturating.
    pub fn size(&self, ty: TyId) -> u64 {
        self.facts[ty.0 as usize].size
    }

    fn compute_size(&self, ty: &Ty) -> u64 {
        match ty {
            Ty::Array { element, len } | Ty::Sequence { element, len } => {
                self.size(*element).saturating_mul(*len)
            }
            Ty::Struct(fields) => fields.iter().fold(1, |sum, (_, ty)| sum.saturating_add(self.size(*ty))),
            Ty::Union(members) => {
                members.iter().fold(1, |max, (_, ty, offset)| max.max(self.size(*ty).saturating_add(*offset)))
            }
            Ty::Memory(array) => self.size(*array),
            _ => self.compute_width(ty).unwrap_or(1).max(1),
        }
    }

    fn compute_four_state(&self, ty: &Ty) -> bool {
        self.pair_of(ty).is_some()
            || match ty {
                Ty::Array { element, .. } => self.is_four_state(*element),
                Ty::Struct(fields) => {
                    !fields.is_empty() && fields.iter().all(|(_, ty)| self.is_four_state(*ty))
                }
                // A union keeps the flat pair: its value plane above its unknown plane.
                Ty::Union(members) => !members.is_empty() && members.iter().all(|m| self.is_four_state(m.1)),
                _ => false,
            }
    }

    fn compute_has_pair(&self, ty: &Ty) -> bool {
        let has_pair = |ty: &TyId| self.facts[ty.0 as usize].has_pair;
        self.pair_of(ty).is_some()
            || match ty {
                Ty::Array { element, .. } => has_pair(element),
                Ty::Struct(fields) => fields.iter().any(|f| has_pair(&f.1)),
                Ty::Union(_) => self.compute_four_state(ty),
                _ => false,
            }
    }

    /// The lowest bit of field `index` of a bit-like struct, union or record.
    pub fn field_offset(&self, ty: TyId, index: usize) -> Option<u64> {
        match self.kind(ty) {
            Ty::Struct(fields) => {
                fields.get(index)?;
                fields[index + 1..].iter().try_fold(0u64, |sum, (_, ty)| Some(sum + self.width(*ty)?))
            }
            Ty::Union(members) => members.get(index).map(|m| m.2),
            Ty::Record { offsets, .. } => offsets.get(index).map(|o| o * 8),
            _ => None,
        }
    }

    /// The type of field `index` of a struct, union or record.
    pub fn field_type(&self, ty: TyId, index: usize) -> Option<TyId> {
        match self.kind(ty) {
            Ty::Struct(fields) => fields.get(index).map(|f| f.1),
            Ty::Union(members) => members.get(index).map(|m| m.1),
            Ty::Record { fields, .. } => fields.get(index).copied(),
            _ => None,
        }
    }

    /// The position of the field `name` of a struct or union.
    pub fn field_index(&self, ty: TyId, name: Str) -> Option<usize> {
        match self.kind(ty) {
            Ty::Struct(fields) => fields.iter().position(|f| f.0 == name),
            Ty::Union(members) => members.iter().position(|m| m.0 == name),
            _ => None,
        }
    }

    /// Width of the planes, if `ty` is a four-state pair: a struct of exactly `value` and `unknown`, integers of the
    /// same width.
    pub fn pair_width(&self, ty: TyId) -> Option<u64> {
        self.pair_of(self.kind(ty))
    }

    fn pair_of(&self, ty: &Ty) -> Option<u64> {
        let Ty::Struct(fields) = ty else { return None };
        let [(value, a), (unknown, b)] = **fields else { return None };
        let Ty::Int(width) = *self.kind(a) else { return None };
        (Some((value, unknown)) == self.pair_names && a == b).then_some(u64::from(width))
    }

    /// Whether every leaf of a bit-like type is a four-state pair.
    pub fn is_four_state(&self, ty: TyId) -> bool {
        self.facts[ty.0 as usize].four_state
    }

    /// The four-state pairs among the leaves of a bit-like type, least significant first. A union counts as one flat
    /// pair if all its members are four-state.
    pub fn planes(&self, ty: TyId) -> Vec<Planes> {
        let mut out = Vec::new();
        // (type, lowest bit); pushed so that the least significant part is popped first.
        let mut stack = vec![(ty, 0u64)];
        while let Some((ty, low)) = stack.pop() {
            if !self.facts[ty.0 as usize].has_pair {
                continue;
            }
            if let Some(width) = self.pair_width(ty) {
                spec::rule!("machine.value.pair");
                out.push(Planes { value: low + width, unknown: low, width });
                continue;
            }
            match self.kind(ty) {
                Ty::Array { element, len } => {
                    let width = self.width(*element).unwrap_or(0);
                    stack.extend((0..*len).rev().map(|i| (*element, low + i * width)));
                }
                Ty::Struct(fields) => {
                    for (i, (_, field)) in fields.iter().enumerate() {
                        stack.push((*field, low + self.field_offset(ty, i).unwrap_or(0)));
                    }
                }
                Ty::Union(_) if self.is_four_state(ty) => {
                    let width = self.width(ty).unwrap_or(0) / 2;
                    out.push(Planes { value: low + width, unknown: low, width });
                }
                _ => {}
            }
        }
        out
    }

    /// The leaves of a bit-like type, which cover it, least significant first. Leaves without bits are left out.
    pub fn leaves(&self, ty: TyId) -> Vec<Leaf> {
        let mut out: Vec<Leaf> = Vec::new();
        let mut stack = vec![(ty, 0u64)];
        while let Some((ty, low)) = stack.pop() {
            let width = self.width(ty).unwrap_or(0);
            let kind = match self.kind(ty) {
                _ if width == 0 => continue,
                _ if self.pair_width(ty).is_some() => LeafKind::Pair,
                Ty::Union(_) if self.is_four_state(ty) => LeafKind::Pair,
                Ty::Int(_) | Ty::Union(_) => LeafKind::Int,
                Ty::Array { element, len } => {
                    let width = self.width(*element).unwrap_or(0);
                    stack.extend((0..*len).rev().map(|i| (*element, low + i * width)));
                    continue;
                }
                Ty::Struct(fields) => {
                    for (i, (_, field)) in fields.iter().enumerate() {
                        stack.push((*field, low + self.field_offset(ty, i).unwrap_or(0)));
                    }
                    continue;
                }
                _ => LeafKind::Other,
            };
            match out.last_mut() {
                Some(last) if (last.kind, kind) == (LeafKind::Int, LeafKind::Int) => last.width += width,
                _ => out.push(Leaf { kind, low, width }),
            }
        }
        out
    }

    /// The size in bytes of a value in linear memory (spec `machine.memory.layout`).
    pub fn memory_size(&self, ty: TyId) -> Option<u64> {
        match self.kind(ty) {
            Ty::Record { size, .. } => Some(*size),
            Ty::Sequence { element, len } => self.memory_stride(*element)?.checked_mul(*len),
            _ => Some(self.width(ty)?.div_ceil(8)),
        }
    }

    /// The distance in bytes between elements of an array in linear memory.
    pub fn memory_stride(&self, ty: TyId) -> Option<u64> {
        self.memory_size(ty)?.checked_next_multiple_of(self.memory_align(ty))
    }

    /// The alignment in bytes of a value in linear memory.
    pub fn memory_align(&self, ty: TyId) -> u64 {
        match self.kind(ty) {
            Ty::Record { align, .. } => *align,
            Ty::Sequence { element, .. } => self.memory_align(*element),
            Ty::Float(width) => u64::from(*width) / 8,
            Ty::Ptr | Ty::Function => 8,
            _ => match self.width(ty) {
                Some(0) | None => 1,
                Some(w) if w >= 64 => 4,
                Some(w) => w.div_ceil(8).next_power_of_two(),
            },
        }
    }

    /// Lays out a record (`!llvm.struct`).
    pub fn record(&mut self, fields: Box<[TyId]>, packed: bool) -> Option<TyId> {
        let (mut offsets, mut size, mut align) = (Vec::new(), 0u64, 1u64);
        for &field in &fields {
            let field_align = if packed { 1 } else { self.memory_align(field) };
            size = size.checked_next_multiple_of(field_align)?;
            offsets.push(size);
            size = size.checked_add(self.memory_size(field)?)?;
            align = align.max(field_align);
        }
        let size = size.checked_next_multiple_of(align)?;
        Some(self.intern(Ty::Record { fields, offsets: offsets.into(), size, align }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::Strings;

    fn table() -> (TyTable, Str, Str) {
        let mut strings = Strings::default();
        let (value, unknown) = (strings.intern(b"value"), strings.intern(b"unknown"));
        (TyTable::new(value, unknown), value, unknown)
    }

    #[test]
    fn first_field_is_most_significant_and_element_zero_least() {
        let (mut t, a, b) = table();
        let (i3, i5) = (t.int(3), t.int(5));
        let s = t.intern(Ty::Struct([(a, i3), (b, i5)].into()));
        let arr = t.intern(Ty::Array { element: s, len: 4 });
        assert_eq!(t.width(arr), Some(32));
        assert_eq!((t.field_offset(s, 0), t.field_offset(s, 1)), (Some(5), Some(0)));
        assert_eq!(t.pair_width(s), None, "planes of different widths are no pair");
    }

    #[test]
    fn planes_list_the_pairs_from_the_least_significant() {
        let (mut t, value, unknown) = table();
        let i2 = t.int(2);
        let pair = t.intern(Ty::Struct([(value, i2), (unknown, i2)].into()));
        let arr = t.intern(Ty::Array { element: pair, len: 2 });
        assert!(t.is_four_state(arr));
        let expected = [Planes { value: 2, unknown: 0, width: 2 }, Planes { value: 6, unknown: 4, width: 2 }];
        assert_eq!(t.planes(arr), expected);
    }

    #[test]
    fn leaves_cover_a_type_from_the_least_significant() {
        let (mut t, value, unknown) = table();
        let (i2, f64) = (t.int(2), t.intern(Ty::Float(64)));
        let pair = t.intern(Ty::Struct([(value, i2), (unknown, i2)].into()));
        let ints = t.intern(Ty::Array { element: i2, len: 3 });
        let s = t.intern(Ty::Struct([(value, pair), (unknown, f64), (value, i2), (unknown, ints)].into()));
        let leaf = |kind, low, width| Leaf { kind, low, width };
        let expected = [leaf(LeafKind::Int, 0, 8), leaf(LeafKind::Other, 8, 64), leaf(LeafKind::Pair, 72, 4)];
        assert_eq!(t.leaves(s), expected);
    }

    #[test]
    fn records_are_laid_out_as_llvm_does() {
        let (mut t, ..) = table();
        let (i8, i32, ptr) = (t.int(8), t.int(32), t.intern(Ty::Ptr));
        let r = t.record([i8, i32, i8, ptr].into(), false).unwrap();
        assert_eq!(
            t.kind(r),
            &Ty::Record {
                fields: [i8, i32, i8, ptr].into(),
                offsets: [0, 4, 8, 16].into(),
                size: 24,
                align: 8
            }
        );
        let packed = t.record([i8, i32].into(), true).unwrap();
        assert_eq!(t.memory_size(packed), Some(5));
    }
}
