//! Streaming concatenations (IEEE 1800 11.4.14), as values and on the left of assignments.

use super::assign::Mode;
use super::code::Code;
use super::select::Index;
use super::types::{Class, I32, Int};
use crate::document::{ExprId, ExprKind, TypeId};

/// What a part of a stream is: with `with` the elements that it selects, of which slang has made an expression (11.4.14.4).
fn selected(parts: &[(ExprId, Option<ExprId>)]) -> Vec<ExprId> {
    parts.iter().map(|(part, with)| with.unwrap_or(*part)).collect()
}

impl Code<'_, '_> {
    /// The parts in a row, and for `<<` blocks of `slice` bits in reverse order.
    pub(crate) fn stream(&mut self, slice: u64, parts: &[(ExprId, Option<ExprId>)], ty: TypeId) -> String {
        let parts = &selected(parts)[..];
        if let Some(value) = self.list_stream(slice, parts, ty) {
            return value;
        }
        let mut flat = Vec::new();
        for (n, part) in parts.iter().enumerate() {
            let from = self.ty_of(*part);
            let value = self.value(*part);
            if let Class::Dynamic | Class::Queue | Class::String = self.l.class(from) {
                let Some(to) = self.l.int(ty) else {
                    self.error("a stream of a string or an array without a fixed size needs a target of so many bits");
                    return self.default_value(ty);
                };
                // It has the bits that the others leave. What it lacks is zero on the right of the whole stream: behind it, or
                // (where the order is reversed) before it.
                let others: u32 = parts.iter().filter_map(|p| self.fixed_bits(*p)).sum();
                let rest = Int { width: to.width.saturating_sub(others).max(1), signed: false, ..to };
                let element = match self.l.class(from) {
                    Class::String => 8,
                    _ => {
                        self.element_type(from).and_then(|e| self.l.int(e)).map_or(1, |e| u64::from(e.width))
                    }
                };
                let whole =
                    u64::from(others).is_multiple_of(slice.max(1)) && element.is_multiple_of(slice.max(1));
                let last = if slice == 0 { n + 1 == parts.len() } else { n == 0 && whole };
                if !last {
                    self.error("a stream can't have a string or an array without a fixed size in this place");
                }
                let value = match self.l.class(from) {
                    Class::String => self.packed_string(value, rest, slice == 0),
                    _ => self.packed_list(value, from, rest, slice == 0),
                };
                flat.push((value, rest));
                continue;
            }
            if let Some(bits) = self.flatten(value, from) {
                flat.push(bits);
            }
        }
        let (value, int) = self.concat(flat);
        let (value, int) = self.in_blocks(value, int, slice);
        match self.l.int(ty) {
            // The stream is left-aligned in what it goes to.
            Some(to) if to.width > int.width => {
                let pad = Int::unsigned(to.width - int.width, false);
                let zeros = self.small(0, pad);
                let (value, int) = self.concat(vec![(value, int), (zeros, pad)]);
                self.resize(value, int, to, false)
            }
            Some(to) => {
                let low = i64::from(int.width - to.width);
                let (value, int) = self.extract(&value, int, Index::Constant(low), to.width);
                self.resize(value, int, to, false)
            }
            None if self.l.class(ty) == Class::String => {
                let bits = Int { four: false, signed: false, ..int };
                let value = self.resize(value, int, bits, false);
                self.val(format_args!("moore.int_to_string {value} : i{}", bits.width))
            }
            None => {
                let mut top = int.width;
                self.unflatten(&value, int, ty, &mut top).unwrap_or_else(|| self.default_value(ty))
            }
        }
    }

    /// The bytes of a string as bits, on the left if that is asked for.
    fn packed_string(&mut self, value: String, to: Int, left: bool) -> String {
        let two = Int { four: false, ..to };
        let bits = self.val(format_args!("moore.string_to_int {value} : {}", two.name()));
        let bits = self.resize(bits, two, to, false);
        if !left {
            return bits;
        }
        let length = self.val(format_args!("moore.string.len {value}"));
        let (each, all) = (self.small(8, I32), self.small(i64::from(to.width), I32));
        let have = self.val(format_args!("moore.mul {length}, {each} : i32"));
        let rest = self.val(format_args!("moore.sub {all}, {have} : i32"));
        self.val(format_args!("moore.shl {bits}, {rest} : {}, i32", to.name()))
    }

    /// An array without a fixed size that becomes another one, element by element.
    fn list_stream(&mut self, slice: u64, parts: &[ExprId], ty: TypeId) -> Option<String> {
        let [part] = parts else { return None };
        let from = self.ty_of(*part);
        let list = |c: &Self, ty| matches!(c.l.class(ty), Class::Dynamic | Class::Queue);
        let (old, new) = (self.element_type(from)?, self.element_type(ty)?);
        if !list(self, from) || !list(self, ty) {
            return None;
        }
        let width = u64::from(self.l.int(old)?.width);
        if self.ty(old) != self.ty(new) || slice != 0 && slice != width {
            self.error("a stream from one array without a fixed size to another one keeps the elements, or reverses their order");
            return Some(self.default_value(ty));
        }
        let value = self.value(*part);
        Some(match slice {
            0 => self.convert(value, from, ty, false),
            _ => self.reversed_list(value, from, ty),
        })
    }

    /// Blocks of `slice` bits in reverse order; as it is, if that is 0.
    fn in_blocks(&mut self, value: String, int: Int, slice: u64) -> (String, Int) {
        if slice == 0 || slice >= u64::from(int.width) {
            return (value, int);
        }
        let mut blocks = Vec::new();
        let mut low = 0;
        while low < int.width {
            let width = (slice as u32).min(int.width - low);
            blocks.push(self.extract(&value, int, Index::Constant(i64::from(low)), width));
            low += width;
        }
        self.concat(blocks)
    }

    fn fixed_bits(&self, e: ExprId) -> Option<u32> {
        self.width_of(self.ty_of(e)).and_then(|width| u32::try_from(width).ok())
    }

    /// `{>>{a, b}} = v` (11.4.14.3). An array without a fixed size gets what the others leave.
    pub(crate) fn stream_assignment(&mut self, left: ExprId, right: ExprId) -> String {
        let value = self.value(right);
        let ExprKind::Stream { slice, parts } = &self.l.expr(left).kind else { return value };
        let Some((bits, int)) = self.flatten(value.clone(), self.ty_of(right)) else { return value };
        // An array without a fixed size would have to grow to what `with` selects.
        let grows = parts.iter().any(|p| p.1.is_some() && self.fixed_bits(p.0).is_none());
        let parts = selected(parts);
        let fixed: u32 = parts.iter().filter_map(|p| self.fixed_bits(*p)).sum();
        let open = parts.iter().filter(|p| self.fixed_bits(**p).is_none()).count();
        let want = if open == 1 { int.width } else { fixed };
        if want == 0 || fixed > int.width || open > 1 || grows {
            self.error("the target of this streaming concatenation is not supported yet");
            return value;
        }
        let (bits, int) = self.extract(&bits, int, Index::Constant(i64::from(int.width - want)), want);
        let (bits, int) = self.in_blocks(bits, int, *slice);
        let mut top = want;
        for part in &parts {
            let ty = self.ty_of(*part);
            let width = self.fixed_bits(*part).unwrap_or(want - fixed);
            top = top.saturating_sub(width);
            if width == 0 {
                continue;
            }
            let (piece, have) = self.extract(&bits, int, Index::Constant(i64::from(top)), width);
            let mut all = width;
            if let Some(piece) = self.unflatten(&piece, have, ty, &mut all) {
                self.assign(*part, piece, &Mode::Blocking);
            }
        }
        value
    }
}
