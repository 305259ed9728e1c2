//! What may end a run: then whoever looks sees what was settled before that, and not what comes after it.

use super::depend::graph_operands;
use ir::design::body::{Body, Term};
use ir::design::network::{UnitKind, components};
use ir::design::trace::is_pure;
use ir::design::{BodyId, Design, Drive, FuncCode, FuncId, GraphDef, Gv, Init};
use ir::ops::OpKind as K;
use std::collections::{BTreeMap, HashSet};

/// What may end a run before it has settled for the first time, and when it settles.
pub(super) struct Stops {
    /// By drive, whether its value depends on signals alone, so that it can be computed at any time.
    pub(super) expressions: Vec<bool>,
    /// How many units settle before the first that may end the run: a member of a loop, code that is no expression, or a connection of
    /// one that reads memory.
    pub(super) sure: usize,
    /// Whether the run may end while signals are given their first content.
    pub(super) first: bool,
}

impl Stops {
    /// Finds it out; `order` is that in which units settle.
    pub(super) fn new(design: &Design, order: &[u32]) -> Stops {
        let network = &design.network;
        let mut known = vec![false; design.values.len()];
        let mut expression = |drive: &Drive| {
            let values = [drive.value, drive.target].into_iter().chain(drive.enable);
            values.into_iter().all(|gv| is_expression(design, gv, &mut known))
        };
        let expressions: Vec<bool> = design.drives.iter().map(&mut expression).collect();
        let may_stop = |unit: &u32| {
            network.cyclic[network.component_of[*unit as usize] as usize]
                || match &network.units[*unit as usize].kind {
                    UnitKind::Connections(drives) => !drives.iter().all(|drive| expressions[drive.index()]),
                    UnitKind::Clock(_) => true,
                    UnitKind::Combinational(_) | UnitKind::Process(_) => {
                        let code = design.unit_code(*unit);
                        code.is_some_and(|(body, _)| body_may_stop(&design.bodies[body.index()]))
                    }
                }
        };
        let sure = order.iter().position(may_stop).unwrap_or(order.len());
        Stops { expressions, sure, first: first_may_stop(design) }
    }
}

/// Whether a value depends on signals alone. Those that are `known` do, and the ones that are found to are added.
fn is_expression(design: &Design, gv: Gv, known: &mut [bool]) -> bool {
    let mut left = vec![gv];
    let mut seen = HashSet::new();
    while let Some(gv) = left.pop() {
        let GraphDef::Node(node, _) = design.values[gv.index()].def else { continue };
        if known[gv.index()] || !seen.insert(gv) {
            continue;
        }
        let inst = &design.nodes[node.index()];
        if !is_pure(inst.kind) && inst.kind != K::LlhdPrb {
            return false;
        }
        left.extend(graph_operands(inst));
    }
    seen.into_iter().for_each(|gv| known[gv.index()] = true);
    true
}

/// Whether a run may end while signals are given their first content.
fn first_may_stop(design: &Design) -> bool {
    let body = |body: BodyId| body_may_stop(&design.bodies[body.index()]);
    let constructor = |func: &FuncId| match design.funcs[func.index()].code {
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

/// The processes that may end the run, by words of a set of processes, of which `rank` says their places. What ranks after one of them
/// is not run then, and so has not woken without effect either.
pub(super) fn enders(design: &Design, rank: &[u32]) -> Vec<(u32, u64)> {
    let mut out: BTreeMap<u32, u64> = BTreeMap::new();
    for (process, rank) in design.processes.iter().zip(rank) {
        if body_may_stop(&design.bodies[process.body.index()]) {
            *out.entry(rank / 64).or_default() |= 1 << (rank % 64);
        }
    }
    out.into_iter().collect()
}

/// Whether code does anything but to compute, look at signals and drive them, once.
fn body_may_stop(body: &Body) -> bool {
    let simple = |kind: K| is_pure(kind) || matches!(kind, K::LlhdPrb | K::LlhdDrv);
    loops(body)
        || body.blocks.iter().any(|block| {
            matches!(block.term, Term::Unreachable | Term::Thread { .. })
                || block.insts.iter().any(|inst| !simple(inst.kind))
        })
}

/// Whether there is a way from a block back to it that does not suspend.
fn loops(body: &Body) -> bool {
    let next = body.blocks.iter().map(|block| match &block.term {
        Term::Wait { .. } => Vec::new(),
        term => term.edges().into_iter().map(|edge| edge.block).collect(),
    });
    let next: Vec<Vec<u32>> = next.collect();
    let component = components(&next);
    let mut seen = vec![false; next.len()];
    // Two blocks of one component, or one that follows itself.
    let twice = component.iter().any(|component| std::mem::replace(&mut seen[*component as usize], true));
    twice || next.iter().zip(0..).any(|(next, block)| next.contains(&block))
}
