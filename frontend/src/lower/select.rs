//! Elements, ranges and members, as values and as references.

use super::code::{Code, Kind};
use super::names::quote;
use super::types::{BIT, Class, Int};
use crate::document::{Bounds, ExprId, ExprKind, SymbolId, SymbolKind, TypeId, TypeKind};
use std::rc::Rc;

const I64: Int = Int { width: 64, signed: false, four: false };

/// A position in the storage of a vector or array: the lowest bit or element has 0.
pub(crate) enum Index {
    Constant(i64),
    Computed(String, Int),
}

/// Something to write: a reference, and what it refers to.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) reference: String,
    /// The moore type behind it, which differs from that of the expression where a two-state field is part of a four-state
    /// struct.
    pub(crate) ty: Rc<str>,
    pub(crate) int: Option<Int>,
    /// Where the range of bits may begin below the vector.
    pub(crate) below: Option<Below>,
}

/// A range of bits at a place that may be negative.
#[derive(Clone)]
pub(crate) struct Below {
    /// The vector.
    pub(crate) reference: String,
    pub(crate) whole: Int,
    /// The lowest bit.
    pub(crate) index: String,
    pub(crate) of: Int,
}

/// What a select selects: positions of how many bits (0: elements of an array), out of how many.
struct Range {
    left: i64,
    right: i64,
    bits: u32,
}

impl Code<'_, '_> {
    /// The declared range of a vector or array, and the width of an element where that is packed.
    fn declared(&self, ty: TypeId) -> Option<Range> {
        let int = self.l.int(ty);
        Some(match (self.l.kind(ty), int) {
            (TypeKind::PackedArray { element, range }, _) => {
                Range { left: range.0, right: range.1, bits: self.l.int(*element)?.width }
            }
            (TypeKind::Array { range, .. }, _) => Range { left: range.0, right: range.1, bits: 0 },
            (_, Some(int)) => Range { left: i64::from(int.width) - 1, right: 0, bits: 1 },
            _ => return None,
        })
    }

    /// The position of index `e` (`known`, if that is known to be constant) plus `shift` steps to the left of the storage, in bits or elements.
    fn position(&mut self, e: ExprId, known: Option<i64>, range: &Range, shift: i64) -> Index {
        let descending = range.left >= range.right;
        let scale = i64::from(range.bits.max(1));
        if let Some(i) = known.or(self.constant_of(e)) {
            let at = if descending { i.checked_sub(range.right) } else { range.right.checked_sub(i) };
            let at = at.and_then(|at| at.checked_add(shift)?.checked_mul(scale));
            return Index::Constant(at.unwrap_or(-1 << 40));
        }
        let Some(from) = self.int_of(e) else {
            self.error("an index must be an integer");
            return Index::Constant(-1 << 40);
        };
        let value = self.value(e);
        let offset = if descending { shift - range.right } else { range.right + shift };
        if descending && offset == 0 && scale == 1 && !from.signed {
            return Index::Computed(value, from);
        }
        // Wide enough that what is out of range stays there.
        let need = from.width
            + u32::from(!from.signed)
            + if scale > 1 { 64 - (scale as u64).leading_zeros() } else { 0 };
        let int = Int { width: need.max(32), signed: true, four: from.four };
        let mut value = self.resize(value, from, int, from.signed);
        if !descending {
            let base = self.small(offset, int);
            value = self.val(format_args!("moore.sub {base}, {value} : {}", int.name()));
        } else if offset != 0 {
            let base = self.small(offset, int);
            value = self.val(format_args!("moore.add {value}, {base} : {}", int.name()));
        }
        if scale > 1 {
            let scale = self.small(scale, int);
            value = self.val(format_args!("moore.mul {value}, {scale} : {}", int.name()));
        }
        Index::Computed(value, int)
    }

    /// Where a range select begins in the storage, and how many positions it has.
    fn range_position(
        &mut self,
        kind: &str,
        (left, right): (ExprId, ExprId),
        bounds: Bounds,
        range: &Range,
    ) -> Option<(Index, i64)> {
        let descending = range.left >= range.right;
        Some(match kind {
            "Simple" => {
                let (a, b) = (bounds.0.or(self.constant_of(left)), bounds.1.or(self.constant_of(right)));
                let (Some(a), Some(b)) = (a, b) else {
                    self.error("the bounds of this range must be constant");
                    return None;
                };
                let lowest = if descending { b } else { a.max(b) };
                let at = if descending { lowest - range.right } else { range.right - lowest };
                (Index::Constant(at * i64::from(range.bits.max(1))), (a - b).abs() + 1)
            }
            _ => {
                let Some(width) = bounds.1.or(self.constant_of(right)).filter(|w| *w > 0) else {
                    self.error("the width of this range must be constant");
                    return None;
                };
                let up = kind == "IndexedUp";
                let shift = if up == descending { 0 } else { 1 - width };
                (self.position(left, bounds.0, range, shift), width)
            }
        })
    }

    /// Bits of an integral value.
    pub(crate) fn extract(&mut self, value: &str, int: Int, index: Index, width: u32) -> (String, Int) {
        let part = Int { width, signed: false, four: int.four };
        let (from, to) = (int.name(), part.name());
        let text = match index {
            Index::Computed(index, of) => {
                format!("moore.dyn_extract {value} from {index} : {from}, {} -> {to}", of.name())
            }
            Index::Constant(low) => {
                let high = low.saturating_add(i64::from(width));
                if low >= 0 && high <= i64::from(int.width) {
                    if part.width == int.width {
                        return (value.to_owned(), part);
                    }
                    format!("moore.extract {value} from {low} : {from} -> {to}")
                } else {
                    return self.extract_beyond(value, int, low, high, part);
                }
            }
        };
        (self.val(text), part)
    }

    /// Bits of which some or all are outside.
    fn extract_beyond(&mut self, value: &str, int: Int, low: i64, high: i64, part: Int) -> (String, Int) {
        let outside = if int.four { 'X' } else { '0' };
        let (first, last) = (low.max(0), high.min(i64::from(int.width)));
        if first >= last {
            return (self.fill(outside, part), part);
        }
        let mut parts = Vec::new();
        if high > last {
            let pad = Int { width: (high - last) as u32, ..part };
            parts.push((self.fill(outside, pad), pad));
        }
        parts.push(self.extract(value, int, Index::Constant(first), (last - first) as u32));
        if low < first {
            let pad = Int { width: (first - low) as u32, ..part };
            parts.push((self.fill(outside, pad), pad));
        }
        self.concat(parts)
    }

    /// `v[i]` as a value.
    pub(crate) fn element(&mut self, of: ExprId, index: ExprId, place: Option<i64>, ty: TypeId) -> String {
        let from = self.ty_of(of);
        let value = self.value(of);
        let (whole, part) = (self.ty(from), self.ty(ty));
        match self.l.class(from) {
            Class::Int(int) => {
                let Some(range) = self.declared(from) else { return self.default_value(ty) };
                let position = self.position(index, place, &range, 0);
                let (value, have) = self.extract(&value, int, position, range.bits);
                self.fit(value, have, ty)
            }
            Class::Array => {
                let Some(range) = self.declared(from) else { return self.default_value(ty) };
                let count = range.left.abs_diff(range.right) as i64 + 1;
                match self.position(index, place, &range, 0) {
                    Index::Constant(i) if (0..count).contains(&i) => {
                        self.val(format_args!("moore.extract {value} from {i} : {whole} -> {part}"))
                    }
                    Index::Constant(_) => self.default_value(ty),
                    Index::Computed(i, int) => self.val(format_args!(
                        "moore.dyn_extract {value} from {i} : {whole}, {} -> {part}",
                        int.name()
                    )),
                }
            }
            Class::Queue | Class::Dynamic => {
                let (index, int) = self.list_index(&value, from, index);
                self.val(format_args!(
                    "moore.dyn_extract {value} from {index} : {whole}, {} -> {part}",
                    int.name()
                ))
            }
            Class::Associative => {
                let key = self.key(from, index);
                let value =
                    self.val(format_args!("moore.assoc_array_extract {value}[{key}] : !moore.{whole}"));
                self.or_absent(of, &key, value, ty)
            }
            Class::String => {
                let index = self.value_i32(index);
                let value = self.val(format_args!("moore.string.get {value}[{index}]"));
                self.fit(value, Int::unsigned(8, false), ty)
            }
            _ => {
                self.error("a value of this type has no elements");
                self.default_value(ty)
            }
        }
    }

    /// An index into a queue or dynamic array, where `$` is the last element.
    fn list_index(&mut self, value: &str, ty: TypeId, index: ExprId) -> (String, Int) {
        let int = self.int_of(index).unwrap_or(Int { width: 32, signed: true, four: false });
        self.with_length(value, ty, |c| {
            let value = c.value(index);
            // A negative index must not become a large one of more elements.
            let wide = Int { width: int.width.max(32), ..int };
            (c.resize(value, int, wide, int.signed), wide)
        })
    }

    fn with_length<T>(&mut self, value: &str, ty: TypeId, body: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.length(value, ty);
        self.last.push(length);
        let result = body(self);
        self.last.pop();
        result
    }

    /// The number of elements, as `i32`.
    pub(crate) fn length(&mut self, value: &str, ty: TypeId) -> String {
        let name = self.ty(ty);
        match self.l.class(ty) {
            Class::Dynamic => self.val(format_args!("moore.open_uarray_size {value} : !moore.{name}")),
            _ => self.val(format_args!("moore.builtin.size {value} : !moore.{name}")),
        }
    }

    /// A key of an associative array.
    pub(crate) fn key(&mut self, ty: TypeId, index: ExprId) -> String {
        let TypeKind::Associative { index: Some(want), .. } = self.l.kind(ty) else {
            if self.int_of(index).is_none_or(|int| int.width > 64) {
                self.error(
                    "a wildcard index is an integer of at most 64 bits here: give the array a type of index",
                );
            }
            return match self.int_of(index) {
                Some(_) => {
                    // Keys are compared by their value, unsigned.
                    let value = self.value(index);
                    let int = self.int_of(index).unwrap_or(I64);
                    self.resize(value, int, I64, false)
                }
                None => self.small(0, I64),
            };
        };
        let value = self.value(index);
        self.convert(value, self.ty_of(index), *want, false)
    }

    /// `v[a:b]`, `v[a+:w]`, `v[a-:w]` as a value.
    pub(crate) fn range(
        &mut self,
        kind: &str,
        of: ExprId,
        (left, right): (ExprId, ExprId),
        bounds: Bounds,
        ty: TypeId,
    ) -> String {
        let from = self.ty_of(of);
        let value = self.value(of);
        let (whole, part) = (self.ty(from), self.ty(ty));
        match self.l.class(from) {
            Class::Int(int) => {
                let Some(range) = self.declared(from) else { return self.default_value(ty) };
                let Some((index, count)) = self.range_position(kind, (left, right), bounds, &range) else {
                    return self.default_value(ty);
                };
                let width = (count as u32).saturating_mul(range.bits);
                let (value, have) = self.extract(&value, int, index, width);
                self.fit(value, have, ty)
            }
            Class::Array => {
                let Some(range) = self.declared(from) else { return self.default_value(ty) };
                match self.range_position(kind, (left, right), bounds, &range) {
                    Some((Index::Constant(i), _)) => {
                        self.val(format_args!("moore.extract {value} from {i} : {whole} -> {part}"))
                    }
                    Some((Index::Computed(i, int), _)) => self.val(format_args!(
                        "moore.dyn_extract {value} from {i} : {whole}, {} -> {part}",
                        int.name()
                    )),
                    None => self.default_value(ty),
                }
            }
            // Of a list whose place and number of elements are known slang makes an array.
            Class::Queue | Class::Dynamic if self.l.class(ty) == Class::Array => {
                let TypeKind::Array { element, range: (first, last) } = *self.l.kind(ty) else {
                    return self.default_value(ty);
                };
                let part = self.ty(element);
                let (low, high) = (first.min(last), first.max(last));
                let values: Vec<String> = (low..=high.min(low + 4095))
                    .map(|place| {
                        let place = self.small(place, Int { width: 32, signed: true, four: false });
                        self.val(format_args!(
                            "moore.dyn_extract {value} from {place} : {whole}, i32 -> {part}"
                        ))
                    })
                    .collect();
                if high - low > 4095 {
                    self.error("a range of more than 4096 elements of a list is not supported here: copy them in a loop");
                    return self.default_value(ty);
                }
                let types = vec![element; values.len()];
                self.aggregate(&values, &types, ty)
            }
            Class::Queue => {
                let (low, high) = self.with_length(&value, from, |c| (c.value_i32(left), c.value_i32(right)));
                self.val(format_args!(
                    "moore.dyn_queue_extract {value} from {low} to {high} : !moore.{whole}, i32 -> !moore.{part}"
                ))
            }
            Class::String => {
                let (low, high) = (self.value_i32(left), self.value_i32(right));
                self.val(format_args!("moore.string.substr {value}[{low} : {high}]"))
            }
            _ => {
                self.error("a range of this type is not supported yet");
                self.default_value(ty)
            }
        }
    }

    /// Where a field is: offset in bits and name.
    fn field(&self, field: SymbolId, of: TypeId) -> Option<(u64, String, TypeId)> {
        let SymbolKind::Field { index, .. } = self.l.symbol_kind(field) else { return None };
        match self.l.kind(of) {
            TypeKind::PackedStruct { fields }
            | TypeKind::PackedUnion { fields }
            | TypeKind::UnpackedStruct { fields }
            | TypeKind::UnpackedUnion { fields }
            | TypeKind::TaggedUnion { fields, .. } => {
                let (name, ty, offset) = fields.get(*index as usize)?;
                Some((*offset, name.clone(), *ty))
            }
            _ => None,
        }
    }

    /// `v.f` as a value.
    pub(crate) fn member(&mut self, field: SymbolId, of: ExprId, ty: TypeId) -> String {
        let from = self.ty_of(of);
        if self.l.is_object(from) {
            self.ty(from);
            return self.default_value(ty);
        }
        let value = self.value(of);
        let Some((part, part_type)) = self.part(&value, from, field) else {
            self.error("a member of this kind is not supported");
            return self.default_value(ty);
        };
        let part = match self.l.int(part_type) {
            Some(int) => self.fit(part, int, ty),
            None => part,
        };
        match self.has_tag(&value, from, field) {
            Some(there) => self.conditional(&there, BIT, ty, |_| part, |c| c.default_value(ty)),
            None => part,
        }
    }

    /// A field of a value of a struct or union, with its type.
    pub(crate) fn part(&mut self, value: &str, from: TypeId, field: SymbolId) -> Option<(String, TypeId)> {
        let (offset, name, field) = self.field(field, from)?;
        Some((self.member_at(value, from, (&name, field, offset)), field))
    }

    /// A member of a struct or a union, by what is known of it.
    pub(super) fn member_at(
        &mut self,
        value: &str,
        from: TypeId,
        (name, field, offset): (&str, TypeId, u64),
    ) -> String {
        let (whole, part) = (self.ty(from), self.ty(field));
        match self.l.class(from) {
            Class::Int(int) => {
                let width = self.l.int(field).map_or(0, |f| f.width);
                let (value, have) = self.extract(value, int, Index::Constant(offset as i64), width);
                self.fit(value, have, field)
            }
            class => {
                let op = if class == Class::Struct { "struct" } else { "union" };
                let name = quote(name.as_bytes());
                self.val(format_args!("moore.{op}_extract {value}, {name} : {whole} -> {part}"))
            }
        }
    }

    /// A reference to what an expression denotes; `None` after an error, or where the place is out of range.
    pub(crate) fn target(&mut self, e: ExprId) -> Option<Target> {
        let expr = self.l.expr(e);
        let place = std::mem::replace(&mut self.place, expr.place);
        let target = self.target_inner(e);
        self.place = place;
        target
    }

    fn target_inner(&mut self, e: ExprId) -> Option<Target> {
        let expr = self.l.expr(e);
        let ty = expr.ty;
        if self.l.is_object(ty) {
            self.ty(ty);
            return None;
        }
        match &expr.kind {
            ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                if let SymbolKind::ModportPort { internal: None, expr: Some(expr), .. } =
                    self.l.symbol_kind(*s)
                {
                    return self.target(*expr);
                }
                // What drives a net with a delay in the graph drives another, which the net follows.
                let source = (self.kind == Kind::Graph).then(|| self.sources.get(s).cloned()).flatten();
                let reference = match source {
                    Some(source) => source,
                    None => self.reference(*s, ty)?,
                };
                Some(Target { reference, ty: self.ty(ty), int: self.l.int(ty), below: None })
            }
            ExprKind::Element { value, index, place } => {
                let from = self.ty_of(*value);
                let base = self.target(*value)?;
                let whole = base.ty.clone();
                match self.l.class(from) {
                    Class::Int(_) => {
                        let range = self.declared(from)?;
                        let position = self.position(*index, *place, &range, 0);
                        self.extract_ref(base, position, range.bits)
                    }
                    Class::Array => {
                        let range = self.declared(from)?;
                        let count = range.left.abs_diff(range.right) as i64 + 1;
                        let part = self.ty(ty);
                        let reference = match self.position(*index, *place, &range, 0) {
                            Index::Constant(i) if (0..count).contains(&i) => self.val(format_args!(
                                "moore.extract_ref {} from {i} : <{whole}> -> <{part}>",
                                base.reference
                            )),
                            Index::Constant(_) => self.nowhere(&part),
                            Index::Computed(i, int) => self.val(format_args!(
                                "moore.dyn_extract_ref {} from {i} : <{whole}>, {} -> <{part}>",
                                base.reference,
                                int.name()
                            )),
                        };
                        Some(Target { reference, ty: part, int: self.l.int(ty), below: None })
                    }
                    Class::Queue | Class::Dynamic => {
                        let part = self.ty(ty);
                        let value = self.val(format_args!("moore.read {} : <{whole}>", base.reference));
                        let (index, int) = self.list_index(&value, from, *index);
                        let reference = self.val(format_args!(
                            "moore.dyn_queue_ref_element {} from {index} : <{whole}>, {} -> <{part}>",
                            base.reference,
                            int.name()
                        ));
                        Some(Target { reference, ty: part, int: self.l.int(ty), below: None })
                    }
                    Class::Associative => {
                        let part = self.ty(ty);
                        let key = self.key(from, *index);
                        self.make_present(*value, &key);
                        let reference = self.val(format_args!(
                            "moore.assoc_array_extract_ref {}[{key}] : <{whole}>",
                            base.reference
                        ));
                        Some(Target { reference, ty: part, int: self.l.int(ty), below: None })
                    }
                    _ => {
                        self.error("an element of this type can't be written this way");
                        None
                    }
                }
            }
            ExprKind::Range { kind, value, left, right, bounds } => {
                let from = self.ty_of(*value);
                let base = self.target(*value)?;
                let range = match self.l.class(from) {
                    Class::Int(_) | Class::Array => self.declared(from)?,
                    _ => {
                        self.error("a range of this type can't be written");
                        return None;
                    }
                };
                let (index, count) = self.range_position(kind, (*left, *right), *bounds, &range)?;
                if range.bits > 0 {
                    return self.extract_ref(base, index, (count as u32).saturating_mul(range.bits));
                }
                let (whole, part) = (base.ty.clone(), self.ty(ty));
                let text = match index {
                    Index::Constant(i) => {
                        format!("moore.extract_ref {} from {i} : <{whole}> -> <{part}>", base.reference)
                    }
                    Index::Computed(i, int) => format!(
                        "moore.dyn_extract_ref {} from {i} : <{whole}>, {} -> <{part}>",
                        base.reference,
                        int.name()
                    ),
                };
                Some(Target { reference: self.val(text), ty: part, int: None, below: None })
            }
            ExprKind::Member { field, value } if !self.l.is_object(self.ty_of(*value)) => {
                let from = self.ty_of(*value);
                let (offset, name, field) = self.field(*field, from)?;
                let base = self.target(*value)?;
                if base.int.is_some() {
                    let width = self.l.int(field)?.width;
                    return self.extract_ref(base, Index::Constant(offset as i64), width);
                }
                let op = if self.l.class(from) == Class::Struct { "struct" } else { "union" };
                let part = self.ty(field);
                let text = format!(
                    "moore.{op}_extract_ref {}, {} : <{}> -> <{part}>",
                    base.reference,
                    quote(name.as_bytes()),
                    base.ty
                );
                Some(Target { reference: self.val(text), ty: part, int: self.l.int(field), below: None })
            }
            ExprKind::MinTypMax((e,)) => self.target(*e),
            ExprKind::Convert { operand, .. } if self.ty(self.ty_of(*operand)) == self.ty(ty) => {
                self.target(*operand)
            }
            ExprKind::Concat((parts,)) if parts.len() == 1 => self.target(parts[0]),
            ExprKind::Unknown((class,)) => {
                self.error(super::unsupported(class));
                None
            }
            ExprKind::Member { value, .. } if self.l.is_object(self.ty_of(*value)) => {
                self.ty(self.ty_of(*value));
                None
            }
            _ => {
                self.error("this can't be written, or not in this place");
                None
            }
        }
    }

    /// A reference to several parts, the first being the most significant.
    pub(crate) fn concat_ref(&mut self, parts: &[(String, Int)], whole: Int) -> String {
        let values: Vec<&str> = parts.iter().map(|p| p.0.as_str()).collect();
        let types: Vec<String> = parts.iter().map(|p| format!("!moore.ref<{}>", p.1.name())).collect();
        let text =
            format!("moore.concat_ref {} : ({}) -> <{}>", values.join(", "), types.join(", "), whole.name());
        self.val(text)
    }

    /// Bits of what a port, variable or net is: the reference that they are in, the lowest of them, and how many.
    pub(crate) fn narrow(&mut self, e: ExprId) -> Option<(Target, u32, u32)> {
        let expr = self.l.expr(e);
        let within = |base: (Target, u32, u32), index: Index, bits: u32| match index {
            Index::Constant(low) if low >= 0 && low + i64::from(bits) <= i64::from(base.2) => {
                Some((base.0, base.1 + low as u32, bits))
            }
            _ => None,
        };
        match &expr.kind {
            ExprKind::Element { value, index, place } if self.int_of(*value).is_some() => {
                let base = self.narrow(*value)?;
                let range = self.declared(self.ty_of(*value))?;
                let index = self.position(*index, *place, &range, 0);
                within(base, index, range.bits)
            }
            ExprKind::Range { kind, value, left, right, bounds } if self.int_of(*value).is_some() => {
                let base = self.narrow(*value)?;
                let range = self.declared(self.ty_of(*value))?;
                let (index, count) = self.range_position(kind, (*left, *right), *bounds, &range)?;
                within(base, index, (count as u32).saturating_mul(range.bits))
            }
            ExprKind::Member { field, value } if self.int_of(*value).is_some() => {
                let base = self.narrow(*value)?;
                let (offset, _, field) = self.field(*field, self.ty_of(*value))?;
                let width = self.l.int(field)?.width;
                within(base, Index::Constant(offset as i64), width)
            }
            ExprKind::Convert { operand, .. } if self.ty(self.ty_of(*operand)) == self.ty(expr.ty) => {
                self.narrow(*operand)
            }
            _ => {
                let target = self.target(e)?;
                let width = target.int?.width;
                Some((target, 0, width))
            }
        }
    }

    /// A variable that nobody reads: where writes out of range go.
    pub(crate) fn nowhere(&mut self, ty: &str) -> String {
        self.val(format_args!("moore.variable : <{ty}>"))
    }

    pub(crate) fn extract_ref(&mut self, base: Target, index: Index, width: u32) -> Option<Target> {
        let int = base.int?;
        let mut below = None;
        let mut part = Int { width, signed: false, four: int.four };
        let reference = match index {
            Index::Constant(low) => {
                let high = low.saturating_add(i64::from(width));
                let (first, last) = (low.max(0), high.min(i64::from(int.width)));
                if first >= last {
                    self.nowhere(&part.name())
                } else if (first, last) == (low, high) {
                    if part.width == int.width {
                        return Some(Target { ty: part.name().into(), int: Some(part), ..base });
                    }
                    self.val(format_args!(
                        "moore.extract_ref {} from {low} : <{}> -> <{}>",
                        base.reference,
                        int.name(),
                        part.name()
                    ))
                } else {
                    // What is beyond the end is cut off when the value is made narrower.
                    part.width = (last - first) as u32;
                    let inside = match part.width == int.width {
                        true => base.reference,
                        false => self.val(format_args!(
                            "moore.extract_ref {} from {first} : <{}> -> <{}>",
                            base.reference,
                            int.name(),
                            part.name()
                        )),
                    };
                    if low >= 0 {
                        inside
                    } else {
                        let below = Int { width: first.abs_diff(low) as u32, ..part };
                        let nowhere = self.nowhere(&below.name());
                        let parts = [(inside, part), (nowhere, below)];
                        part.width += below.width;
                        self.concat_ref(&parts, part)
                    }
                }
            }
            Index::Computed(index, of) => {
                let reference = self.val(format_args!(
                    "moore.dyn_extract_ref {} from {index} : <{}>, {} -> <{}>",
                    base.reference,
                    int.name(),
                    of.name(),
                    part.name()
                ));
                if of.signed && width > 1 && base.below.is_none() {
                    below = Some(Below { reference: base.reference, whole: int, index, of });
                }
                reference
            }
        };
        Some(Target { reference, ty: part.name().into(), int: Some(part), below })
    }
}
