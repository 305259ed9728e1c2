//! Switches, and strengths that are looked at: what both become is known when all drivers of the nets are, so they stay
//! operations of the graph, of whole nets with a window of bits.

use super::lens::Lens;
use super::lower::{Lower, Lowered};
use super::refs::Target;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use crate::types::TypeKind;

impl Lower<'_> {
    /// Lowers a switch or a strength; `false` if it is none.
    pub(super) fn switches(&mut self, op: OpId) -> bool {
        match self.b.ir.kind(op) {
            OpKind::SvxSwitch => self.switch(op),
            OpKind::SvxFmtStrength => self.strength(op),
            _ => return false,
        }
        true
    }

    fn switch(&mut self, op: OpId) {
        spec::rule!("svx.switch");
        let operands = self.b.ir.operands(op).to_vec();
        let (controls, delays) = (self.b.ir.operand_group(op, "controls").len(), operands.len());
        let (Some(a), Some(b)) = (self.target(operands[0], op), self.target(operands[1], op)) else { return };
        let control = (controls > 0).then(|| {
            let control = self.arg(operands[2]);
            let (value, unknown) = self.b.planes(control);
            self.b.make_pair(value, unknown)
        });
        let control = match control {
            Some(control) if delays > 2 + controls => {
                let delays = self.args(&operands[2 + controls..]);
                let ty = self.b.ir.value_type(control);
                Some(self.delayed(op, control, ty, &delays[..delays.len().min(2)]))
            }
            control => control,
        };
        let name = self.b.ir.attr_str(op, "kind").map(|n| self.b.ir.text(n).into_owned()).unwrap_or_default();
        let width = self.referred(operands[0], op).and_then(|s| s.bits()).unwrap_or(0);
        self.connect(op, &name, (a, b), width, control);
    }

    /// A switch of the graph between two parts of nets.
    pub(super) fn connect(
        &mut self,
        op: OpId,
        kind: &str,
        (a, b): (Target, Target),
        width: u32,
        control: Option<ValueId>,
    ) {
        let (Some(a), Some(b)) = (self.window(a), self.window(b)) else {
            return self.error(op, "a switch connects nets and parts of them at constant places");
        };
        let kind = self.b.string_attr(kind.as_bytes());
        let mut attrs = vec![("kind", kind)];
        for (name, number) in [("lowA", a.1), ("lowB", b.1), ("width", width)] {
            attrs.push((name, self.b.int_attr(number, 64)));
        }
        let operands: Vec<ValueId> = [a.0, b.0].into_iter().chain(control).collect();
        self.b.add(OpKind::SvxSwitch, &operands, &[], &attrs);
    }

    /// A net for a part of one, or for several, that is passed to an instance: one and the same as those.
    pub(super) fn net_for(&mut self, op: OpId, operand: ValueId, target: Target) -> ValueId {
        let width = self.referred(operand, op).and_then(|s| s.bits()).unwrap_or(0);
        let ty = self.b.pair(width);
        let ones = self.b.ones(2 * width);
        let floating = self.b.value(OpKind::HwBitcast, &[ones], ty);
        let reference = self.b.reference(ty);
        let net = self.b.value(OpKind::LlhdSig, &[floating], reference);
        let parts = match target.lens.map(|lens| self.lenses[lens].clone()) {
            None => vec![(target, width)],
            Some(Lens::Concat(parts)) => parts,
            Some(Lens::Part(..)) => {
                self.error(op, "a port can't be connected to this by reference");
                return net;
            }
        };
        let mut low = width;
        for (part, bits) in parts {
            low = low.saturating_sub(bits);
            let here = Target { net: Some((net, low)), is_net: true, ..Target::whole(net) };
            self.connect(op, "short", (here, part), bits, None);
        }
        net
    }

    /// The vector that a part of a net belongs to, and its lowest bit there.
    fn window(&self, target: Target) -> Option<(ValueId, u32)> {
        match target {
            Target { lens: Some(_), .. } => None,
            Target { net: Some(net), .. } => Some(net),
            Target { unknown: Some(_), .. } => None,
            Target { value, .. } => Some((value, 0)),
        }
    }

    /// `%v`: the strength of a net is a value of the graph; a variable has those of strong drivers.
    fn strength(&mut self, op: OpId) {
        spec::rule!("svx.fmt.strength");
        let operand = self.b.ir.operands(op)[0];
        let Some(target) = self.target(operand, op) else { return };
        let Some(width) = self.referred(operand, op).and_then(|s| s.bits()) else {
            return self.error(op, "only bits have a strength");
        };
        let strength = match (self.window(target), self.module_block) {
            (Some((whole, low)), Some(block)) if self.is_net(whole) => {
                let here = self.b.at;
                self.b.at.block = block;
                let ty = self.b.int(8 * width);
                let (low, width) = (self.b.int_attr(low, 64), self.b.int_attr(width, 64));
                let value = self.b.value_with(
                    OpKind::SvxFmtStrength,
                    &[whole],
                    ty,
                    &[("low", low), ("width", width)],
                );
                self.b.at = here;
                value
            }
            _ => {
                let value = self.read(target);
                let (value, unknown) = self.b.planes(value);
                self.strong(value, unknown, width)
            }
        };
        let text = self.b.ir.types.intern(TypeKind::SimDString);
        let text = self.library("format.strength", &[strength], &[text])[0];
        let format = self.b.ir.types.intern(TypeKind::SimFString);
        let value = self.b.value(OpKind::SimFmtString, &[text], format);
        self.define(op, 0, Lowered::Value(value));
    }

    /// Whether a reference of the graph may be one to a net.
    fn is_net(&self, reference: ValueId) -> bool {
        match self.b.ir.value(reference).def {
            ValueDef::Argument(block, _) => Some(block) == self.module_block,
            ValueDef::Result(op, _) => {
                let variable = match self.b.ir.attr(op, "circt.resolution") {
                    Some(AttrKind::String { value, .. }) => self.b.ir.strings.bytes(*value) == b"variable",
                    _ => false,
                };
                self.b.ir.op(op).parent.is_some() && self.b.ir.op(op).parent == self.module_block && !variable
            }
        }
    }

    /// The strengths of bits that are driven strongly: from −6 where they can be 0 to 6 where they can be 1.
    fn strong(&mut self, value: ValueId, unknown: ValueId, width: u32) -> ValueId {
        let mut bits = Vec::new();
        for at in (0..width).rev() {
            let (v, u) = (self.b.extract(value, at, 1), self.b.extract(unknown, at, 1));
            let end = |lower: &mut Self, known: ValueId, unclear: i64| {
                let (six, other) = (lower.b.constant(6, 4), lower.b.constant(-6, 4));
                let (unclear, zero) = (lower.b.constant(unclear, 4), lower.b.constant(0, 4));
                let driven = lower.b.mux(known, six, other);
                let unknown = lower.b.mux(v, zero, unclear);
                lower.b.mux(u, unknown, driven)
            };
            bits.push(end(self, v, 6));
            bits.push(end(self, v, -6));
        }
        self.b.concat(&bits)
    }
}
