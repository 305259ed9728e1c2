//! Which units of the network the kernel attends to while they are evaluated, see [`crate::unit`].

use super::calls::{callee, is_call};
use super::{BodyLayout, WIDE, root};
use ir::design::body::{Body, DriveMode, Imm, Inst};
use ir::design::comb::is_promoted_ref;
use ir::design::{BodyId, Design, FuncCode, Gv};
use ir::ops::OpKind as K;
use std::collections::BTreeSet;

/// Finds the units, by position, that the kernel attends to, and the bodies that are laid over the store.
pub(super) fn attended(design: &Design, units: &[Option<u32>], layouts: &mut [BodyLayout]) -> Vec<bool> {
    for (body, captures) in units.iter().flatten().filter_map(|unit| design.unit_code(*unit)) {
        let called = called(design, body);
        let code = &design.bodies[body.index()];
        let calls = layouts[body.index()].calls;
        let own = drives(code).any(|inst| calls || !in_variables(design, code, captures, inst));
        if own || called.iter().any(|b| drives(&design.bodies[b.index()]).next().is_some()) {
            layouts[body.index()].laid = true;
            called.iter().for_each(|b| layouts[b.index()].laid = true);
        }
    }
    let is_attended = |(body, _): (BodyId, &[Gv])| layouts[body.index()].calls || layouts[body.index()].laid;
    let unit_is = |unit: &Option<u32>| unit.and_then(|unit| design.unit_code(unit)).is_some_and(is_attended);
    units.iter().map(unit_is).collect()
}

/// The bodies that a body may call, and those that they may call.
fn called(design: &Design, body: BodyId) -> BTreeSet<BodyId> {
    let (mut found, mut open) = (BTreeSet::new(), vec![body]);
    while let Some(body) = open.pop() {
        let insts = design.bodies[body.index()].blocks.iter().flat_map(|b| &b.insts);
        for inst in insts.filter(|inst| is_call(inst.kind)) {
            let func = |func: &ir::design::Func| match func.code {
                FuncCode::Body(body) => Some(body),
                FuncCode::External(_) => None,
            };
            let callees: Vec<BodyId> = match inst.imm {
                Imm::Callee(_) => callee(design, inst).into_iter().collect(),
                // Through a pointer, any.
                _ => design.funcs.iter().filter_map(func).collect(),
            };
            open.extend(callees.into_iter().filter(|callee| found.insert(*callee)));
        }
    }
    found
}

/// The drives of a body of signals that are not its own.
fn drives(body: &Body) -> impl Iterator<Item = &Inst> {
    let insts = body.blocks.iter().flat_map(|b| &b.insts);
    insts.filter(|inst| inst.kind == K::LlhdDrv && !is_promoted_ref(body, inst.args[0]))
}

/// Whether compiled code can keep in variables what a drive writes.
fn in_variables(design: &Design, body: &Body, captures: &[Gv], inst: &Inst) -> bool {
    let assigns = matches!(inst.imm, Imm::Drive { mode: DriveMode::Assign, .. });
    let narrow = |ty| design.types.width(ty).is_some_and(|width| width <= 64 * u64::from(WIDE));
    assigns
        && root(design, body, captures, inst.args[0])
            .is_some_and(|signal| narrow(design.signals[signal.index()].ty))
}
