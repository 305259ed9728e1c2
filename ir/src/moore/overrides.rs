//! `force` and `release`, and the weaker `assign` and `deassign` of procedures (IEEE 1800 10.6).
//!
//! Both mask what is written, which one mask can do as long as a variable knows only one of them. A variable that is both
//! forced and assigned has a hidden one that holds what is assigned, and two bits that say which of both are in force:
//! the variable is forced to the one or the other.

use super::lower::Lower;
use super::refs::Target;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::types::{Type, TypeKind};

/// What belongs to a variable that is both forced and assigned in a procedure.
#[derive(Clone, Copy)]
pub(super) struct Both {
    /// What is assigned.
    assigned: ValueId,
    /// Whether something is.
    assigning: ValueId,
    /// Whether it is forced.
    forcing: ValueId,
}

/// What a net that is forced gives to those that switches connect to it.
#[derive(Clone, Copy)]
pub(super) struct Given {
    /// The forced value.
    value: ValueId,
    /// Which bits are forced.
    bits: ValueId,
    width: u32,
}

impl Lower<'_> {
    /// Lowers `force` and its family; `false` if the operation is none of it.
    pub(super) fn overrides(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        match kind {
            K::SvxForce => spec::rule!("svx.force"),
            K::SvxProcAssign => spec::rule!("svx.proc_assign"),
            K::SvxRelease => spec::rule!("svx.release"),
            K::SvxDeassign => spec::rule!("svx.deassign"),
            _ => return false,
        }
        let operand = self.b.ir.operands(op)[0];
        let Some(target) = self.target(operand, op) else { return true };
        let Some(shape) = self.referred(operand, op) else { return true };
        let ty = self.core(&shape);
        let value = match kind {
            K::SvxForce | K::SvxProcAssign => {
                let value = self.region_value(op, 0);
                self.fit(value, ty)
            }
            _ => self.default_value(ty),
        };
        self.at(op);
        match (kind, self.both.get(&operand).copied()) {
            (K::SvxForce, both) => {
                self.floats(target, ty);
                if let Some(both) = both {
                    self.set(both.forcing, 1);
                }
                self.override_with(target, value, FORCE);
                self.give(op, target, value, FORCE);
            }
            (K::SvxProcAssign, None) => {
                self.floats(target, ty);
                self.override_with(target, value, FORCE);
            }
            (K::SvxProcAssign, Some(both)) => {
                self.override_with(Target::whole(both.assigned), value, FORCE);
                self.set(both.assigning, 1);
                self.unless(both.forcing, |this| {
                    let value = this.b.probe(both.assigned);
                    this.override_with(target, value, FORCE);
                });
            }
            (_, None) => {
                self.override_with(target, value, RELEASE);
                self.give(op, target, value, RELEASE);
            }
            (K::SvxRelease, Some(both)) => {
                self.set(both.forcing, 0);
                self.override_with(target, value, RELEASE);
                let idle = self.b.probe(both.assigning);
                let idle = self.b.not(idle);
                self.when_not(idle, |this| {
                    let value = this.b.probe(both.assigned);
                    this.override_with(target, value, FORCE);
                });
            }
            (_, Some(both)) => {
                self.set(both.assigning, 0);
                self.override_with(Target::whole(both.assigned), value, RELEASE);
                self.unless(both.forcing, |this| this.override_with(target, value, RELEASE));
            }
        }
        true
    }

    /// Passes the force of a net, or its end, on to the nets that switches connect to it.
    fn give(&mut self, op: OpId, target: Target, value: ValueId, attr: &str) {
        let Some((whole, low)) = self.window(target) else { return };
        let Some(given) = self.given(op, target, whole) else { return };
        let width = self.b.width_of(value);
        let part = self.bits_at(Target::whole(given.value), i64::from(low), width, given.width);
        self.override_with(part, value, attr);
        let old = self.b.probe(given.bits);
        let new = match attr {
            FORCE => self.b.ones(width),
            _ => self.b.constant(0, width),
        };
        let new = self.replace(old, new, low, width, given.width);
        let at_once = self.b.constant_time(0, 0, 1);
        self.b.drive(given.bits, new, at_once);
    }

    /// What a net gives when it is forced: two hidden variables, and a switch that says what they are for.
    fn given(&mut self, op: OpId, target: Target, whole: ValueId) -> Option<Given> {
        let block = self.module_block.filter(|_| target.is_net)?;
        let TypeKind::LlhdRef(ty) = *self.b.ir.type_kind(self.b.ir.value_type(whole)) else { return None };
        let width = self.b.pair_width(ty)?;
        if let Some(given) = self.given.get(&whole) {
            return Some(*given);
        }
        let here = std::mem::replace(&mut self.b.at.block, block);
        let bits = self.b.int(width);
        let given = Given { value: self.hidden(ty), bits: self.hidden(bits), width };
        self.given.insert(whole, given);
        let forced = self.b.probe(given.bits);
        let ends = (Target::whole(whole), Target::whole(given.value));
        self.connect(op, "forced", ends, width, Some(forced));
        self.b.at.block = here;
        Some(given)
    }

    /// Gives the variables that procedures of a module both force and assign what they need for it.
    pub(super) fn find_both(&mut self, op: OpId) {
        self.both.clear();
        let inside = self.inside(op);
        let of = |this: &Self, kind: OpKind| {
            let ops = inside.iter().filter(|op| this.b.ir.kind(**op) == kind);
            ops.map(|op| this.b.ir.operands(*op)[0]).collect::<Vec<_>>()
        };
        let forced = of(self, OpKind::SvxForce);
        let mut assigned = of(self, OpKind::SvxProcAssign);
        assigned.retain(|variable| forced.contains(variable) && self.is_of_module(*variable));
        assigned.sort_unstable();
        assigned.dedup();
        for variable in assigned {
            let Some(shape) = self.referred(variable, op) else { continue };
            let (ty, bit) = (self.core(&shape), self.b.int(1));
            let both =
                Both { assigned: self.hidden(ty), assigning: self.hidden(bit), forcing: self.hidden(bit) };
            self.both.insert(variable, both);
        }
    }

    fn set(&mut self, bit: ValueId, to: i64) {
        let (value, at_once) = (self.b.constant(to, 1), self.b.constant_time(0, 0, 1));
        self.b.drive(bit, value, at_once);
    }

    /// Does something unless a variable of one bit is set.
    fn unless(&mut self, bit: ValueId, body: impl FnOnce(&mut Self)) {
        let bit = self.b.probe(bit);
        self.when_not(bit, body);
    }

    fn when_not(&mut self, bit: ValueId, body: impl FnOnce(&mut Self)) {
        let (yes, next) = (self.b.new_block(), self.b.new_block());
        self.b.choose(bit, next, yes);
        self.b.at.block = yes;
        body(self);
        self.b.jump(next);
        self.b.at.block = next;
    }

    /// A net that is forced has a driver that gives nothing: when it is released it is resolved anew.
    fn floats(&mut self, target: Target, ty: Type) {
        let (Some(block), Some(width)) = (self.module_block, self.b.pair_width(ty)) else { return };
        let place = target.net.map_or(target.value, |(whole, _)| whole);
        let own = target.net.is_some() || target.unknown.is_none();
        if !target.is_net || !own || target.lens.is_some() || !self.floating.insert(place) {
            return;
        }
        let here = std::mem::replace(&mut self.b.at.block, block);
        let ones = self.b.ones(width);
        let nothing = self.b.make_pair(ones, ones);
        self.continuous(target, nothing, None);
        self.b.at.block = here;
    }

    /// A force or release.
    fn override_with(&mut self, target: Target, value: ValueId, attr: &str) {
        let time = self.b.constant_time(0, 0, 1);
        let parts = match target.unknown {
            Some(unknown) => {
                let (v, u) = self.b.planes(value);
                vec![(target.value, v), (unknown, u)]
            }
            None => vec![(target.value, value)],
        };
        for (reference, value) in parts {
            self.b.add(OpKind::LlhdDrv, &[reference, value, time], &[], &[(attr, AttrKind::Unit)]);
        }
    }
}

const FORCE: &str = "circt.force";
const RELEASE: &str = "circt.release";
