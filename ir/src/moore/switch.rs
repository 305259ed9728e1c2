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
    pub(super) fn window(&self, target: Target) -> Option<(ValueId, u32)> {
        match target {
            Target { lens: Some(_), .. } => None,
            Target { net: Some(net), .. } => Some(net),
            Target { unknown: Some(_), .. } => None,
            Target { value, .. } => Some((value, 0)),
        }
    }

    /// `%v`: the strength of a net is held by a signal; a variable has those of strong drivers.
    fn strength(&mut self, op: OpId) {
        spec::rule!("svx.fmt.strength");
        let operand = self.b.ir.operands(op)[0];
        let Some(target) = self.target(operand, op) else { return };
        let Some(width) = self.referred(operand, op).and_then(|s| s.bits()) else {
            return self.error(op, "only bits have a strength");
        };
        let strength = match self.strength_signal(operand, target, width) {
            Some(signal) => self.b.probe(signal),
            None => self.strong(target, width),
        };
        let text = self.b.ir.types.intern(TypeKind::SimDString);
        let text = self.library("format.strength", &[strength], &[text])[0];
        let format = self.b.ir.types.intern(TypeKind::SimFString);
        let value = self.b.value(OpKind::SimFmtString, &[text], format);
        self.define(op, 0, Lowered::Value(value));
    }

    /// The signal that holds the strengths of a net, if a reference may be one to a net.
    fn strength_signal(&mut self, operand: ValueId, target: Target, width: u32) -> Option<ValueId> {
        if let Some(&signal) = self.strengths.get(&operand) {
            return Some(signal);
        }
        let ((whole, low), block) = (self.window(target)?, self.module_block?);
        if !self.is_net(whole) {
            return None;
        }
        let here = self.b.at;
        self.b.at.block = block;
        let ty = self.b.int(8 * width);
        let ty = self.b.reference(ty);
        let attrs = [("low", self.b.int_attr(low, 64)), ("width", self.b.int_attr(width, 64))];
        let signal = self.b.value_with(OpKind::SvxFmtStrength, &[whole], ty, &attrs);
        self.b.at = here;
        Some(signal)
    }

    /// What is passed to a function that looks at the strength of an argument, besides the argument.
    pub(super) fn passed_strength(&mut self, op: OpId, operand: ValueId, target: Target) -> ValueId {
        let width = self.referred(operand, op).and_then(|s| s.bits()).unwrap_or(0);
        match self.strength_signal(operand, target, width) {
            Some(signal) => signal,
            None => {
                let strengths = self.strong(target, width);
                let ty = self.b.ir.value_type(strengths);
                let ty = self.b.reference(ty);
                self.b.value(OpKind::LlhdSig, &[strengths], ty)
            }
        }
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
    fn strong(&mut self, target: Target, width: u32) -> ValueId {
        let content = self.read(target);
        let (value, unknown) = self.b.planes(content);
        let mut bits = Vec::new();
        for at in (0..width).rev() {
            let (v, u) = (self.b.extract(value, at, 1), self.b.extract(unknown, at, 1));
            for unclear in [6, -6] {
                let [high, low, unclear, none] = [6, -6, unclear, 0].map(|end| self.b.constant(end, 4));
                let known = self.b.mux(v, high, low);
                let unknown = self.b.mux(v, none, unclear);
                bits.push(self.b.mux(u, unknown, known));
            }
        }
        self.b.concat(&bits)
    }
}
