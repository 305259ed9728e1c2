//! What may end a run: then whoever looks sees what was settled before that, and not what comes after it.

use ir::design::body::{Body, Edge, Term};
use ir::design::network::UnitKind;
use ir::design::trace::is_pure;
use ir::design::{Design, FuncCode, Init};
use ir::ops::OpKind as K;

/// How many units of this order settle before the first that may end the run: a member of a loop, or code that is no expression.
pub(super) fn sure_units(design: &Design, order: &[u32]) -> usize {
    let network = &design.network;
    let may_stop = |unit: &u32| {
        let code = design.unit_code(*unit);
        network.cyclic[network.component_of[*unit as usize] as usize]
            || code.is_some_and(|(body, _)| body_may_stop(&design.bodies[body.index()]))
            || matches!(network.units[*unit as usize].kind, UnitKind::Clock(_))
    };
    order.iter().position(may_stop).unwrap_or(order.len())
}

/// Whether a run may end while signals are given their first content.
pub(super) fn initial_may_stop(design: &Design) -> bool {
    let body = |body: ir::design::BodyId| body_may_stop(&design.bodies[body.index()]);
    let constructor = |func: &ir::design::FuncId| match design.funcs[func.index()].code {
        FuncCode::Body(code) => body(code),
        FuncCode::External(_) => true,
    };
    design.initials.iter().any(|initial| body(initial.body))
        || design.constructors.iter().any(constructor)
        || design.signals.iter().any(|signal| match signal.init {
            Init::Body(code) => body(code),
            Init::File { .. } => true,
            _ => false,
        })
}

/// Whether code does anything but to compute, look at signals and drive them, once.
fn body_may_stop(body: &Body) -> bool {
    let simple = |kind: K| is_pure(kind) || matches!(kind, K::LlhdPrb | K::LlhdDrv);
    body.blocks.iter().any(|block| {
        matches!(block.term, Term::Unreachable | Term::Thread { .. })
            || block.insts.iter().any(|inst| !simple(inst.kind))
    }) || loops(body)
}

/// Whether there is a way from a block back to it that does not suspend.
fn loops(body: &Body) -> bool {
    // Not seen; on the way that is looked at; done.
    let mut state = vec![0u8; body.blocks.len()];
    let next = |block: u32| -> Vec<u32> {
        match &body.blocks[block as usize].term {
            Term::Wait { .. } => Vec::new(),
            term => term.edges().into_iter().map(|edge: &Edge| edge.block).collect(),
        }
    };
    for start in 0..body.blocks.len() as u32 {
        let mut stack = vec![(start, false)];
        while let Some((block, left)) = stack.pop() {
            let known = &mut state[block as usize];
            if left {
                *known = 2;
            } else if *known == 0 {
                *known = 1;
                stack.push((block, true));
                for to in next(block) {
                    match state[to as usize] {
                        0 => stack.push((to, false)),
                        1 => return true,
                        _ => {}
                    }
                }
            }
        }
    }
    false
}
