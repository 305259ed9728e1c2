//! References: variables, nets, and parts of them.
//!
//! A part of a four-state vector is two references, to its bits in the value plane and in the unknown plane.

use super::lens::{Lens, PartIndex};
use super::lower::{Around, Lower, Lowered};
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::strings::Str;
use crate::types::{Type, TypeKind};

/// What a reference of moore refers to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    /// `!llhd.ref<T>`; of the value plane, if there is another.
    pub(super) value: ValueId,
    /// The unknown plane of a part of a four-state vector.
    pub(super) unknown: Option<ValueId>,
    /// Of a part of a net at a constant place: the vector that it belongs to, and its lowest bit there.
    pub(super) net: Option<(ValueId, u32)>,
    /// Whether it is a net.
    pub(super) is_net: bool,
    /// What it refers to, if that is no part of a signal.
    pub(super) lens: Option<usize>,
}

impl Target {
    /// All of a signal, or an element or field of one.
    pub(super) fn whole(value: ValueId) -> Target {
        Target { value, unknown: None, net: None, is_net: false, lens: None }
    }

    /// Some reference of it.
    pub(super) fn any(self) -> ValueId {
        self.value
    }
}

/// The kinds of nets, as the dialect counts.
mod net {
    pub(super) const SUPPLY0: u32 = 0;
    pub(super) const SUPPLY1: u32 = 1;
    pub(super) const TRIAND: u32 = 3;
    pub(super) const TRIOR: u32 = 4;
    pub(super) const TRIREG: u32 = 5;
    pub(super) const TRI0: u32 = 6;
    pub(super) const TRI1: u32 = 7;
    pub(super) const WAND: u32 = 10;
    pub(super) const WOR: u32 = 11;
    pub(super) const OTHERS: u32 = 12;
}

impl Lower<'_> {
    /// Lowers an operation that makes or narrows a reference, or reads one; `false` if it is none.
    pub(super) fn reference(&mut self, op: OpId) -> bool {
        use OpKind as K;
        if self.around == Around::Graph
            && let Some(result) = self.b.ir.results(op).next()
            && matches!(self.lowered(result), Some(Lowered::Ref(_)))
        {
            return true; // declared before
        }
        let operands = self.b.ir.operands(op).to_vec();
        match self.b.ir.kind(op) {
            K::MooreVariable => self.variable(op),
            K::MooreNet => self.net(op),
            K::MooreAssignedVariable => {
                let input = self.arg(operands[0]);
                let ty = self.b.ir.value_type(input);
                let name = self.b.ir.attr(op, "name").cloned();
                let attrs: Vec<_> = name.into_iter().map(|n| ("name", n)).collect();
                let wire = self.b.value_with(K::HwWire, &[input], ty, &attrs);
                self.define(op, 0, Lowered::Value(wire));
            }
            K::MooreRead => {
                let Some(target) = self.target(operands[0], op) else { return true };
                let value = self.read(target);
                // A two-state field of a four-state struct is read from both planes.
                let Some(shape) = self.shape(self.b.ir.value_type(self.b.ir.result(op, 0)), op) else {
                    return true;
                };
                let ty = self.core(&shape);
                let value = self.fit(value, ty);
                self.define(op, 0, Lowered::Value(value));
            }
            K::MooreGetGlobalVariable => {
                let Some(shape) = self.shape(self.b.ir.value_type(self.b.ir.result(op, 0)), op) else {
                    return true;
                };
                let ty = self.core(&shape);
                let name = self.b.ir.attr(op, "global_name").cloned();
                let attrs: Vec<_> = name.into_iter().map(|n| ("global_name", n)).collect();
                let reference = self.b.value_with(K::LlhdGetGlobalSignal, &[], ty, &attrs);
                self.define(op, 0, Lowered::Ref(Target::whole(reference)));
            }
            K::MooreExtractRef => {
                let low = self.number(op, "lowBit");
                self.part(op, Index::Constant(low));
            }
            K::MooreDynExtractRef | K::MooreDynQueueRefElement | K::MooreAssocArrayExtractRef => {
                let index = self.arg(operands[1]);
                self.part(op, Index::Value(index));
            }
            K::MooreConcatRef => {
                let mut parts = Vec::new();
                for operand in operands {
                    let (Some(target), Some(shape)) = (self.target(operand, op), self.referred(operand, op))
                    else {
                        return true;
                    };
                    parts.push((target, shape.bits().unwrap_or(0)));
                }
                match self.concatenated(parts) {
                    Some(target) => self.define(op, 0, Lowered::Ref(target)),
                    None => self.error(op, "a concatenation of no references"),
                }
            }
            K::MooreStructExtractRef | K::MooreUnionExtractRef => self.field_of(op),
            _ => return false,
        }
        true
    }

    /// The target of a reference.
    pub(super) fn target(&mut self, value: ValueId, op: OpId) -> Option<Target> {
        match self.lowered(value) {
            Some(Lowered::Ref(target)) => Some(target),
            Some(Lowered::Value(value)) => Some(Target::whole(value)),
            Some(Lowered::Cursor(_)) | None => {
                self.error(op, "the reference is made after it is used");
                None
            }
        }
    }

    /// The shape behind a reference type.
    pub(super) fn referred(&mut self, value: ValueId, op: OpId) -> Option<Shape> {
        match self.shape(self.b.ir.value_type(value), op)? {
            Shape::Ref(inner) => Some(*inner),
            other => Some(other),
        }
    }

    /// The content.
    pub(super) fn read(&mut self, target: Target) -> ValueId {
        if let Some(lens) = target.lens {
            return self.look(lens);
        }
        let value = self.b.probe(target.value);
        match target.unknown {
            Some(unknown) => {
                let unknown = self.b.probe(unknown);
                self.b.make_pair(value, unknown)
            }
            None => value,
        }
    }

    /// Drives it.
    pub(super) fn write(&mut self, target: Target, value: ValueId, time: ValueId) {
        if let Some(lens) = target.lens {
            return self.put(lens, value, time);
        }
        match target.unknown {
            Some(unknown) => {
                let (v, u) = self.b.planes(value);
                self.b.drive(target.value, v, time);
                self.b.drive(unknown, u, time);
            }
            None => {
                self.b.drive(target.value, value, time);
            }
        }
    }

    /// A single reference to it, where there is one.
    pub(super) fn whole(&mut self, target: Target) -> ValueId {
        target.value
    }

    /// The references that are passed for it to a function: two, if it is four-state bits.
    pub(super) fn passed(&mut self, target: Target) -> Vec<ValueId> {
        match self.planes_of(target) {
            Some((value, unknown)) => vec![value, unknown],
            None => vec![target.value],
        }
    }

    /// The types of the references that are passed for one of this shape.
    pub(super) fn passed_types(&mut self, inner: &Shape) -> Vec<Type> {
        match inner {
            Shape::Bits { width, four: true, .. } => {
                let plane = self.b.int(*width);
                let plane = self.b.reference(plane);
                vec![plane, plane]
            }
            _ => {
                let ty = self.core(inner);
                vec![self.b.reference(ty)]
            }
        }
    }

    /// References to the planes of a four-state vector.
    fn planes_of(&mut self, target: Target) -> Option<(ValueId, ValueId)> {
        if let Some(unknown) = target.unknown {
            return Some((target.value, unknown));
        }
        let TypeKind::LlhdRef(inner) = *self.b.ir.type_kind(self.b.ir.value_type(target.value)) else {
            return None;
        };
        let width = self.b.pair_width(inner)?;
        let plane = self.b.int(width);
        let plane = self.b.reference(plane);
        let mut field = |name: &[u8]| {
            let name = self.b.string_attr(name);
            self.b.value_with(OpKind::LlhdSigStructExtract, &[target.value], plane, &[("field", name)])
        };
        Some((field(b"value"), field(b"unknown")))
    }

    // ---- declarations ---------------------------------------------------------------------------------------------

    fn variable(&mut self, op: OpId) {
        spec::rule!("moore.variable");
        let result = self.b.ir.result(op, 0);
        let Some(shape) = self.referred(result, op) else { return };
        let ty = self.core(&shape);
        let init = match self.b.ir.operands(op).first().copied() {
            Some(init) => self.arg(init),
            None => self.initial_value(&shape),
        };
        let mut attrs = self.name_of(op);
        if self.around == Around::Graph {
            // Continuous assignments to a variable are no drivers of a net.
            attrs.push(("circt.resolution", self.b.string_attr(b"variable")));
        }
        let reference = self.signal(init, ty, &attrs);
        self.define(op, 0, Lowered::Ref(Target::whole(reference)));
    }

    fn signal(&mut self, init: ValueId, ty: Type, attrs: &[(&str, AttrKind)]) -> ValueId {
        let reference = self.b.reference(ty);
        self.b.value_with(OpKind::LlhdSig, &[init], reference, attrs)
    }

    fn name_of(&mut self, op: OpId) -> Vec<(&'static str, AttrKind)> {
        let name = match self.b.ir.attr_str(op, "name") {
            Some(name) => name,
            None => self.b.ir.value(self.b.ir.result(op, 0)).name,
        };
        if name == Str::EMPTY {
            Vec::new()
        } else {
            vec![("name", AttrKind::String { value: name, ty: None })]
        }
    }

    fn net(&mut self, op: OpId) {
        spec::rule!("moore.net");
        let result = self.b.ir.result(op, 0);
        let Some(shape) = self.referred(result, op) else { return };
        let ty = self.core(&shape);
        let kind = self.enum_value(op, "kind");
        if kind >= net::OTHERS {
            self.error(op, "nets of this kind can't be simulated yet");
        }
        let floating = match self.four_state_only(ty) {
            true => {
                let ones = self.bit_width(ty);
                let ones = self.b.ones(ones);
                self.b.value(OpKind::HwBitcast, &[ones], ty)
            }
            false => self.default_value(ty),
        };
        let mut attrs = self.name_of(op);
        match kind {
            net::WAND | net::TRIAND => attrs.push(("circt.resolution", self.b.string_attr(b"wired_and"))),
            net::WOR | net::TRIOR => attrs.push(("circt.resolution", self.b.string_attr(b"wired_or"))),
            _ => {}
        }
        let reference = self.signal(floating, ty, &attrs);
        let target = Target { is_net: true, ..Target::whole(reference) };
        let constant = match kind {
            net::SUPPLY0 => Some((false, "supply")),
            net::SUPPLY1 => Some((true, "supply")),
            net::TRI0 => Some((false, "pull")),
            net::TRI1 => Some((true, "pull")),
            _ => None,
        };
        if self.forced.contains(&result) && self.b.ir.operands(op).is_empty() && self.four_state_only(ty) {
            // A net that nothing drives is Z again when it is released.
            self.continuous(target, floating, None);
        }
        if kind == net::TRIREG {
            // What is driven stays as a charge.
            let width = self.b.pair_width(ty).unwrap_or(0);
            self.connect(op, "medium", (target, target), width, None);
        }
        if let Some((one, strength)) = constant {
            let width = self.bit_width(ty);
            let value = if self.b.pair_width(ty).is_some() {
                let width = width / 2;
                let (value, unknown) =
                    (self.b.constant(if one { -1 } else { 0 }, width), self.b.constant(0, width));
                self.b.make_pair(value, unknown)
            } else {
                let bits = self.b.constant(if one { -1 } else { 0 }, width);
                self.b.value(OpKind::HwBitcast, &[bits], ty)
            };
            self.continuous(target, value, Some((strength, strength)));
        }
        self.define(op, 0, Lowered::Ref(target));
    }

    /// The driver that a net is declared with, once everything is declared.
    pub(super) fn net_driver(&mut self, op: OpId) {
        let Some(&driver) = self.b.ir.operands(op).first() else { return };
        let result = self.b.ir.result(op, 0);
        let Some(target) = self.target(result, op) else { return };
        let value = self.arg(driver);
        self.continuous(target, value, None);
    }

    /// Whether every bit of a type is four-state.
    fn four_state_only(&self, ty: Type) -> bool {
        if self.b.pair_width(ty).is_some() {
            return true;
        }
        match self.b.ir.type_kind(ty) {
            TypeKind::HwArray(_, element) => self.four_state_only(*element),
            TypeKind::HwStruct(fields) => {
                !fields.is_empty() && fields.iter().all(|f| self.four_state_only(f.ty))
            }
            _ => false,
        }
    }

    // ---- continuous assignments -----------------------------------------------------------------------------------

    /// A continuous assignment without delay.
    pub(super) fn continuous(&mut self, target: Target, value: ValueId, strength: Option<(&str, &str)>) {
        let time = self.b.constant_time(0, 0, 1);
        self.continuous_after(target, value, time, strength);
    }

    /// A continuous assignment. A driver of some bits of a net drives all of the vector, with Z elsewhere.
    pub(super) fn continuous_after(
        &mut self,
        target: Target,
        value: ValueId,
        time: ValueId,
        strength: Option<(&str, &str)>,
    ) {
        if let Some(lens) = target.lens {
            if let Lens::Concat(parts) = self.lenses[lens].clone() {
                for (target, value) in self.split(&parts, value) {
                    self.continuous_after(target, value, time, strength);
                }
            }
            return;
        }
        let mut attrs = Vec::new();
        if let Some((zero, one)) = strength {
            for (name, keyword) in [("strength0", zero), ("strength1", one)] {
                let value = STRENGTHS.iter().position(|s| *s == keyword).unwrap_or(1) as u32;
                attrs.push((name, AttrKind::Enum { class: "DriveStrength", value }));
            }
        }
        if let Some((whole, low)) = target.net {
            let width = match *self.b.ir.type_kind(self.b.ir.value_type(whole)) {
                TypeKind::LlhdRef(inner) => self.b.pair_width(inner).unwrap_or(0),
                _ => 0,
            };
            let padded = self.on_planes(value, |b, plane| {
                let part = b.width(plane);
                let mut parts = Vec::new();
                if low + part < width {
                    parts.push(b.ones(width - low - part));
                }
                parts.push(plane);
                if low > 0 {
                    parts.push(b.ones(low));
                }
                b.concat(&parts)
            });
            self.b.add(OpKind::LlhdDrv, &[whole, padded, time], &[], &attrs);
            return;
        }
        match target.unknown {
            Some(unknown) => {
                let (v, u) = self.b.planes(value);
                self.b.add(OpKind::LlhdDrv, &[target.value, v, time], &[], &attrs);
                self.b.add(OpKind::LlhdDrv, &[unknown, u, time], &[], &attrs);
            }
            None => {
                self.b.add(OpKind::LlhdDrv, &[target.value, value, time], &[], &attrs);
            }
        }
    }

    // ---- parts ----------------------------------------------------------------------------------------------------

    fn part(&mut self, op: OpId, index: Index) {
        spec::rule!("moore.part");
        let operand = self.b.ir.operands(op)[0];
        let result = self.b.ir.result(op, 0);
        let (Some(whole), Some(part)) = (self.referred(operand, op), self.referred(result, op)) else {
            return;
        };
        let Some(target) = self.target(operand, op) else { return };
        let container = matches!(whole, Shape::Queue { .. } | Shape::Assoc { .. });
        if let (Index::Constant(low), Shape::Bits { stride, .. }) = (&index, &whole)
            && let Some(bits) = part.bits()
            && let Some(part) = self.bits_of_several(target, low.saturating_mul(i64::from(*stride)), bits)
        {
            return self.define(op, 0, Lowered::Ref(part));
        }
        if target.lens.is_some() || container {
            let bits = part.bits().unwrap_or(0);
            let index = match (index, &whole) {
                (Index::Constant(low), Shape::Bits { stride, .. }) => {
                    PartIndex::Field(0, (low as u32).saturating_mul(*stride), bits)
                }
                (Index::Constant(low), _) => PartIndex::Constant(low),
                (Index::Value(index), _) => PartIndex::Value(index),
            };
            match self.part_behind(target, &whole, index) {
                Some(part) => self.define(op, 0, Lowered::Ref(part)),
                None => self.error(op, "a reference to such a part of an element can't be simulated yet"),
            }
            return;
        }
        let lowered = match (&whole, &part) {
            (Shape::Bits { width, stride, .. }, Shape::Bits { width: bits, .. }) => {
                let (width, stride, bits) = (*width, *stride, *bits);
                match index {
                    Index::Constant(low) => {
                        let low = low.saturating_mul(i64::from(stride));
                        self.bits_at(target, low, bits, width)
                    }
                    Index::Value(index) => {
                        let signed = self.b.width_of(index) >= 32;
                        let low = self.scaled(index, stride, signed);
                        let low = self.place(low);
                        self.slice_of(target, low, bits)
                    }
                }
            }
            (Shape::Array { len, .. }, Shape::Array { len: part_len, .. })
                if whole.element() != Some(&part) =>
            {
                // Elements next to each other.
                let low = match index {
                    Index::Constant(low) => self.b.constant(low, 64),
                    Index::Value(index) => self.place(index),
                };
                let _ = (len, part_len);
                let ty = self.core(&part);
                let ty = self.b.reference(ty);
                Target {
                    net: None,
                    ..Target::whole(self.b.value(OpKind::LlhdSigArraySlice, &[target.value, low], ty))
                }
            }
            (Shape::Array { .. }, _) => {
                let index = match index {
                    Index::Constant(low) => self.b.constant(low, 64),
                    Index::Value(index) => self.place(index),
                };
                let ty = self.core(&part);
                let ty = self.b.reference(ty);
                let element = self.b.value(OpKind::LlhdSigArrayGet, &[target.value, index], ty);
                Target { is_net: target.is_net, ..Target::whole(element) }
            }
            _ => {
                self.error(op, "a reference to a part of this can't be simulated yet");
                return;
            }
        };
        self.define(op, 0, Lowered::Ref(lowered));
    }

    /// Bits at a constant place of a concatenation of parts of signals: those parts of the parts.
    fn bits_of_several(&mut self, target: Target, low: i64, bits: u32) -> Option<Target> {
        let Lens::Concat(parts) = self.lenses[target.lens?].clone() else { return None };
        if parts.iter().any(|(part, _)| part.lens.is_some()) {
            return None;
        }
        let mut chosen = Vec::new();
        let mut high: i64 = parts.iter().map(|p| i64::from(p.1)).sum();
        if low < 0 || low + i64::from(bits) > high {
            return None;
        }
        for (part, width) in parts {
            let base = high - i64::from(width);
            let (first, end) = (low.max(base), (low + i64::from(bits)).min(high));
            if first < end {
                let count = (end - first) as u32;
                chosen.push((self.bits_at(part, first - base, count, width), count));
            }
            high = base;
        }
        match chosen[..] {
            [(one, _)] => Some(one),
            _ => self.concatenated(chosen),
        }
    }

    /// Bits of a vector at a constant place.
    pub(super) fn bits_at(&mut self, target: Target, low: i64, bits: u32, width: u32) -> Target {
        if low == 0 && bits == width {
            return target;
        }
        let inside = low >= 0 && low + i64::from(bits) <= i64::from(width);
        let at = self.b.constant(if low < 0 { i64::from(u32::MAX) } else { low }, 64);
        let mut part = self.slice_of(target, at, bits);
        if target.is_net && inside {
            let (whole, base) = target.net.unwrap_or((target.value, 0));
            let four = match *self.b.ir.type_kind(self.b.ir.value_type(whole)) {
                TypeKind::LlhdRef(inner) => self.b.pair_width(inner).is_some(),
                _ => false,
            };
            part.net = four.then_some((whole, base + low as u32));
        }
        part
    }

    /// `bits` bits of a vector, from a variable place upwards.
    fn slice_of(&mut self, target: Target, low: ValueId, bits: u32) -> Target {
        let plane = self.b.int(bits);
        let plane = self.b.reference(plane);
        let is_net = target.is_net;
        match self.planes_of(target) {
            Some((value, unknown)) => Target {
                value: self.b.value(OpKind::LlhdSigExtract, &[value, low], plane),
                unknown: Some(self.b.value(OpKind::LlhdSigExtract, &[unknown, low], plane)),
                net: None,
                is_net,
                lens: None,
            },
            None => {
                let value = self.b.value(OpKind::LlhdSigExtract, &[target.value, low], plane);
                Target { is_net, ..Target::whole(value) }
            }
        }
    }

    /// An index as a place in a signal: out of any range if it has unknown bits.
    fn place(&mut self, index: ValueId) -> ValueId {
        let width = self.b.width_of(index) + 1;
        let (value, unknown) = self.b.planes(index);
        let value = self.b.resize(value, width, false);
        if self.b.pair_width(self.b.ir.value_type(index)).is_none() {
            return value;
        }
        let bad = self.b.is_nonzero(unknown);
        let nowhere = self.b.ones(width);
        self.b.mux(bad, nowhere, value)
    }

    fn field_of(&mut self, op: OpId) {
        spec::rule!("moore.part");
        let operand = self.b.ir.operands(op)[0];
        let result = self.b.ir.result(op, 0);
        let (Some(whole), Some(part)) = (self.referred(operand, op), self.referred(result, op)) else {
            return;
        };
        let Some(target) = self.target(operand, op) else { return };
        let name = self.b.ir.attr_str(op, "fieldName");
        let Some((position, low)) = name.and_then(|name| whole.field(name)) else {
            self.error(op, "there is no such field");
            return;
        };
        if target.lens.is_some() {
            let index = PartIndex::Field(position, low, part.bits().unwrap_or(0));
            match self.part_behind(target, &whole, index) {
                Some(part) => self.define(op, 0, Lowered::Ref(part)),
                None => self.error(op, "a reference to such a part of an element can't be simulated yet"),
            }
            return;
        }
        let lowered = match (whole.bits(), part.bits()) {
            (Some(width), Some(bits)) => self.bits_at(target, i64::from(low), bits, width),
            _ => {
                let ty = self.core(&part);
                let ty = self.b.reference(ty);
                let name = name.map(|value| AttrKind::String { value, ty: None });
                let attrs: Vec<_> = name.into_iter().map(|n| ("field", n)).collect();
                let field = self.b.value_with(OpKind::LlhdSigStructExtract, &[target.value], ty, &attrs);
                Target { is_net: target.is_net, ..Target::whole(field) }
            }
        };
        self.define(op, 0, Lowered::Ref(lowered));
    }
}

/// The keywords of drive strengths.
pub(super) const STRENGTHS: [&str; 5] = ["supply", "strong", "pull", "weak", "highz"];

enum Index {
    Constant(i64),
    Value(ValueId),
}
