//! Which functions are lowered in place where they are called, and which units share a thunk.

use super::BodyLayout;
use ir::design::body::{Body, Term};
use ir::design::network::UnitKind;
use ir::design::{BodyId, Design, FuncCode};
use ir::ops::OpKind as K;
use ir::types::TypeKind;

/// Bodies of more instructions than this, with what is lowered in place in them, have frames of their own.
const INLINE_INSTS: usize = 2000;

/// Calls are lowered in place this deep at most.
const INLINE_DEPTH: usize = 16;

/// Units in one cluster, at most.
const CLUSTER: usize = 64;

/// Whether the operation calls a function.
pub fn is_call(kind: K) -> bool {
    matches!(kind, K::FuncCall | K::LlhdCallCoroutine | K::FuncCallIndirect | K::LlvmCall)
}

/// The body that a call is of, if that is known.
fn callee(design: &Design, inst: &ir::design::body::Inst) -> Option<BodyId> {
    match inst.imm {
        ir::design::body::Imm::Callee(func) => match design.funcs[func.index()].code {
            FuncCode::Body(body) => Some(body),
            FuncCode::External(_) => None,
        },
        _ => None,
    }
}

/// Finds the bodies whose calls are lowered in place, and those that call others.
pub(super) fn find_inline(design: &Design, layouts: &mut [BodyLayout], call_depth: usize) {
    // Instructions and depth of what can be in place; a caller comes after its callees.
    let mut found: Vec<Option<(usize, usize)>> = vec![None; layouts.len()];
    let fits = |body: &Body, layout: &BodyLayout| {
        let insts = || body.blocks.iter().flat_map(|b| &b.insts);
        !body.blocks.iter().any(|b| b.term.suspends() || matches!(b.term, Term::Halt(_)))
            && !insts().any(|i| matches!(i.kind, K::SimFmtHierPath | K::FuncCallIndirect))
            && !layout.pinned.contains(&true)
            && !says_where(body)
    };
    let mut open: Vec<usize> = design
        .funcs
        .iter()
        .filter_map(|f| match f.code {
            FuncCode::Body(body) => Some(body.index()),
            FuncCode::External(_) => None,
        })
        .filter(|b| fits(&design.bodies[*b], &layouts[*b]))
        .collect();
    for _ in 0..INLINE_DEPTH {
        let before = open.len();
        open.retain(|&b| {
            let insts = || design.bodies[b].blocks.iter().flat_map(|b| &b.insts);
            let (mut size, mut depth) = (insts().count(), 1);
            for called in insts().filter_map(|i| callee(design, i)) {
                match found[called.index()] {
                    Some((more, deep)) => (size, depth) = (size + more, depth.max(deep + 1)),
                    None => return true,
                }
            }
            if size <= INLINE_INSTS && depth < call_depth {
                found[b] = Some((size, depth));
            }
            found[b].is_none()
        });
        if open.len() == before {
            break;
        }
    }
    for (b, layout) in layouts.iter_mut().enumerate() {
        layout.inline = found[b].is_some();
        let insts = design.bodies[b].blocks.iter().flat_map(|b| &b.insts);
        layout.calls = insts.filter(|i| is_call(i.kind)).any(|i| match callee(design, i) {
            Some(body) => found[body.index()].is_none(),
            None => i.kind == K::FuncCallIndirect,
        });
    }
}

/// Whether the code of a body says where it is: it must be known which unit it runs for.
pub(super) fn says_where(body: &Body) -> bool {
    let says = |kind: K| {
        matches!(
            kind,
            K::SimFmtHierPath
                | K::SimTerminate
                | K::SimPause
                | K::VerifAssert
                | K::VerifAssume
                | K::VerifCover
        )
    };
    body.blocks.iter().any(|b| b.term == Term::Unreachable || b.insts.iter().any(|i| says(i.kind)))
}

/// Whether a unit is a call of a function that may drive signals, which may bring the network back to itself.
fn may_drive(design: &Design, unit: &UnitKind) -> bool {
    let UnitKind::Combinational(index) = unit else { return false };
    let call = design.combinationals[*index as usize].op;
    design.ir.kind(call) == K::FuncCall
        && design.ir.operands(call).iter().any(|operand| {
            matches!(design.ir.type_kind(design.ir.value_type(*operand)), TypeKind::LlhdRef(_))
        })
}

/// Splits the settling order into ranges: a member of a loop, and a unit that calls, may drive or says where it is, stands
/// alone.
pub(super) fn clusters(design: &Design, units: &[u32], bodies: &[BodyLayout]) -> (Vec<(u32, u32)>, Vec<u32>) {
    let alone = |unit: u32| {
        let cyclic = design.network.cyclic[design.network.component_of[unit as usize] as usize];
        let body = match &design.network.units[unit as usize].kind {
            UnitKind::Combinational(index) => Some(design.combinationals[*index as usize].body),
            UnitKind::Process(process) => Some(design.processes[process.index()].body),
            UnitKind::Connections(_) | UnitKind::Clock(_) => None,
        };
        cyclic
            || may_drive(design, &design.network.units[unit as usize].kind)
            || body.is_some_and(|b| bodies[b.index()].calls || says_where(&design.bodies[b.index()]))
    };
    let mut clusters: Vec<(u32, u32)> = Vec::new();
    let mut open = false;
    for (i, unit) in units.iter().enumerate() {
        let i = i as u32;
        let alone = alone(*unit);
        match clusters.last_mut() {
            Some(last) if open && !alone && ((i - last.0) as usize) < CLUSTER => last.1 = i + 1,
            _ => clusters.push((i, i + 1)),
        }
        open = !alone;
    }
    let mut cluster_of = vec![0; units.len()];
    for (c, (from, to)) in clusters.iter().enumerate() {
        cluster_of[*from as usize..*to as usize].fill(c as u32);
    }
    (clusters, cluster_of)
}
