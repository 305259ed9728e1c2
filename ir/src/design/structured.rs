//! Structured control flow (`scf`) as branches.

use super::body::{Arg, Edge as Branch, Imm, Inst, Term};
use super::decode::{BodyBuilder, Exit};
use super::ty::TyId;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use num_bigint::{BigInt, BigUint};
use spec::rule;

impl BodyBuilder<'_> {
    pub(super) fn scf_if(&mut self, op: OpId) {
        let condition = self.tables.ir.operands(op)[0];
        let condition = self.arg(condition);
        let join = self.join(op);
        let has_else = !self.tables.ir.region_blocks(op, 1).is_empty();
        let open = self.current.take();
        let then = self.region(op, 0, Exit::Block(join));
        let otherwise = if has_else { self.region(op, 1, Exit::Block(join)) } else { join };
        self.current = open;
        let edge = |block| Branch { block, args: [].into() };
        self.close(Term::Cond(condition, edge(then), edge(otherwise)), op);
        self.resume(op, join);
    }

    pub(super) fn scf_index_switch(&mut self, op: OpId) {
        let flag = self.tables.ir.operands(op)[0];
        let flag = self.arg(flag);
        let values: Vec<i64> = match self.tables.ir.attr(op, "cases") {
            Some(AttrKind::DenseArray { values, .. }) => values.to_vec(),
            _ => Vec::new(),
        };
        let join = self.join(op);
        let open = self.current.take();
        let edge = |block| Branch { block, args: [].into() };
        let default = edge(self.region(op, 0, Exit::Block(join)));
        let mut cases = Vec::new();
        for (i, value) in values.into_iter().enumerate() {
            let block = self.region(op, i + 1, Exit::Block(join));
            cases.push((BigUint::from(value as u64), edge(block)));
        }
        self.current = open;
        self.close(Term::Switch(flag, cases.into(), default), op);
        self.resume(op, join);
    }

    pub(super) fn scf_while(&mut self, op: OpId) {
        let inits = self.tables.ir.operands(op).to_vec();
        let inits = self.args(&inits);
        let join = self.join(op);
        let open = self.current.take();
        // `before` leaves to a landing block, whose arguments are those of `after`.
        let landing = self.new_block();
        let before = self.region(op, 0, Exit::Condition(landing, join));
        let after = self.region(op, 1, Exit::Block(before));
        let arg_types: Vec<TyId> = {
            let args =
                self.tables.ir.region_blocks(op, 1).first().map(|b| self.tables.ir.block(*b).args.clone());
            args.unwrap_or_default().iter().map(|a| self.body.slots[self.slots[a] as usize]).collect()
        };
        let slots: Box<[u32]> = arg_types.iter().map(|ty| self.new_slot(*ty)).collect();
        let args: Box<[Arg]> = slots.iter().map(|s| Arg::Slot(*s)).collect();
        self.open(landing, slots);
        self.close(Term::Branch(Branch { block: after, args }), op);
        self.current = open;
        self.close(Term::Branch(Branch { block: before, args: inits }), op);
        self.resume(op, join);
    }

    /// `for iv = lb to ub step s iter_args(x = x0)`: a header that compares, the body, and a latch that adds.
    pub(super) fn scf_for(&mut self, op: OpId) {
        let operands = self.tables.ir.operands(op).to_vec();
        let args = self.args(&operands);
        let (lower, upper, step) = (args[0], args[1], args[2]);
        let iv_type = self.body.arg_type(lower);
        let bit = self.tables.types.int(1);
        let unsigned = self.tables.ir.attr_bool(op, "unsignedCmp");
        let join = self.join(op);
        let open = self.current.take();
        let header = self.new_block();
        let latch = self.new_block();
        let carried: Vec<TyId> = args[3..].iter().map(|a| self.body.arg_type(*a)).collect();
        let slots = |this: &mut Self| -> Vec<u32> { carried.iter().map(|ty| this.new_slot(*ty)).collect() };
        let iv = self.new_slot(iv_type);
        let header_slots = slots(self);
        let latch_slots = slots(self);
        let body = self.region(op, 0, Exit::Block(latch));

        let as_args = |slots: &[u32]| -> Vec<Arg> { slots.iter().map(|s| Arg::Slot(*s)).collect() };
        let goes_on = self.new_slot(bit);
        self.open(header, [iv].into_iter().chain(header_slots.iter().copied()).collect());
        self.push(Inst {
            kind: OpKind::ArithCmpi,
            args: [Arg::Slot(iv), upper].into(),
            arg_types: [iv_type; 2].into(),
            result: goes_on,
            result_types: [bit].into(),
            imm: Imm::Predicate(if unsigned { 6 } else { 2 }),
            op,
        });
        let carried_args = as_args(&header_slots);
        let into_body = [Arg::Slot(iv)].into_iter().chain(carried_args.iter().copied()).collect();
        self.close(
            Term::Cond(
                Arg::Slot(goes_on),
                Branch { block: body, args: into_body },
                Branch { block: join, args: carried_args.into() },
            ),
            op,
        );
        let (next, more) = (self.new_slot(iv_type), self.new_slot(bit));
        self.open(latch, latch_slots.clone().into());
        self.push(Inst {
            kind: OpKind::ArithAddi,
            args: [Arg::Slot(iv), step].into(),
            arg_types: [iv_type; 2].into(),
            result: next,
            result_types: [iv_type].into(),
            imm: Imm::None,
            op,
        });
        // It ends where the next value can't be represented.
        self.push(Inst {
            kind: OpKind::ArithCmpi,
            args: [Arg::Slot(next), Arg::Slot(iv)].into(),
            arg_types: [iv_type; 2].into(),
            result: more,
            result_types: [bit].into(),
            imm: Imm::Predicate(if unsigned { 8 } else { 4 }),
            op,
        });
        let carried_args = as_args(&latch_slots);
        let back = [Arg::Slot(next)].into_iter().chain(carried_args.iter().copied()).collect();
        self.close(
            Term::Cond(
                Arg::Slot(more),
                Branch { block: header, args: back },
                Branch { block: join, args: carried_args.into() },
            ),
            op,
        );

        self.current = open;
        if !self.is_positive(operands[2], unsigned) {
            self.assert_positive(step, iv_type, unsigned, op);
        }
        let start = [lower].into_iter().chain(args[3..].iter().copied()).collect();
        self.close(Term::Branch(Branch { block: header, args: start }), op);
        self.resume(op, join);
    }

    /// Whether a step is known to be positive.
    pub(super) fn is_positive(&self, step: ValueId, unsigned: bool) -> bool {
        let ir = &self.tables.ir;
        let ValueDef::Result(op, _) = ir.value(step).def else { return false };
        match (ir.kind(op), ir.attr(op, "value")) {
            (OpKind::ArithConstant | OpKind::HwConstant, Some(AttrKind::Integer { value, .. })) => {
                *value > BigInt::ZERO || (unsigned && *value != BigInt::ZERO)
            }
            _ => false,
        }
    }

    /// A step that is not positive is a fault.
    pub(super) fn assert_positive(&mut self, step: Arg, ty: TyId, unsigned: bool, op: OpId) {
        rule!("scf.for.step");
        let bit = self.tables.types.int(1);
        let (zero, positive) = (self.new_slot(ty), self.new_slot(bit));
        let value = self.tables.konst(ty, BigUint::ZERO);
        self.push(Inst {
            kind: OpKind::ArithConstant,
            args: [].into(),
            arg_types: [].into(),
            result: zero,
            result_types: [ty].into(),
            imm: Imm::Const(value),
            op,
        });
        self.push(Inst {
            kind: OpKind::ArithCmpi,
            args: [step, Arg::Slot(zero)].into(),
            arg_types: [ty; 2].into(),
            result: positive,
            result_types: [bit].into(),
            imm: Imm::Predicate(if unsigned { 8 } else { 4 }),
            op,
        });
        let message = self.tables.ir.strings.intern(b"the step of a loop is positive");
        self.push(Inst {
            kind: OpKind::CfAssert,
            args: [Arg::Slot(positive)].into(),
            arg_types: [bit].into(),
            result: 0,
            result_types: [].into(),
            imm: Imm::Text(message),
            op,
        });
    }
}
