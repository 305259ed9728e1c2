//! Which functions are lowered in place where they are called, and which units share a thunk.

use super::packing::WORD;
use super::{BodyLayout, WIDE};
use ir::design::body::{Arg, Body, Imm, Term};
use ir::design::ty::{Ty, TyId, TyTable};
use ir::design::{BodyId, Design, FuncCode};
use ir::ops::OpKind as K;
use std::collections::{HashMap, HashSet};

/// Bodies of more instructions than this, with what is lowered in place in them, have frames of their own.
const INLINE_INSTS: usize = 2000;

/// Calls are lowered in place this deep at most.
const INLINE_DEPTH: usize = 16;

/// Whether the operation calls a function.
pub fn is_call(kind: K) -> bool {
    matches!(kind, K::FuncCall | K::LlhdCallCoroutine | K::FuncCallIndirect | K::LlvmCall)
}

/// The body that a call is of, if that is known.
pub(super) fn callee(design: &Design, inst: &ir::design::body::Inst) -> Option<BodyId> {
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
            && !layout.seeks
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

/// Whether a body takes parts of its promoted signals that only the kernel can find, which looks for them in the frame of
/// the body: parts of wide ones, and those at places that vary, but for elements that words hold a whole number of.
pub(super) fn seeks(types: &TyTable, body: &Body) -> bool {
    let referenced = |ty: TyId| match *types.kind(ty) {
        Ty::Ref(inner) => inner,
        _ => ty,
    };
    let insts = || body.blocks.iter().flat_map(|b| &b.insts);
    let constants: HashSet<u32> =
        insts().filter(|i| matches!(i.imm, Imm::Const(_))).map(|i| i.result).collect();
    // Of references, what they are to. Parts are defined after their wholes.
    let mut known: HashMap<u32, Part> = HashMap::new();
    for inst in insts() {
        if let Imm::Local { slot: Some(_), .. } = inst.imm {
            known.insert(inst.result, Part::Whole);
        }
        if !matches!(
            inst.kind,
            K::LlhdSigExtract | K::LlhdSigArrayGet | K::LlhdSigArraySlice | K::LlhdSigStructExtract
        ) {
            continue;
        }
        let Arg::Slot(whole) = inst.args[0] else { continue };
        let Some(&of) = known.get(&whole) else { continue };
        let fixed = match inst.args.get(1) {
            None => true,
            Some(Arg::Slot(index)) => constants.contains(index),
            Some(_) => false,
        };
        let (from, to) = (referenced(inst.arg_types[0]), referenced(inst.result_types[0]));
        let (from, to) = (types.width(from).unwrap_or(u64::MAX), types.width(to).unwrap_or(u64::MAX));
        let part = match of {
            _ if from > 64 * u64::from(WIDE) => return true,
            _ if fixed => of,
            Part::Element | Part::Window => return true,
            _ if inst.kind == K::LlhdSigExtract && to == 1 => Part::Element,
            _ if inst.kind == K::LlhdSigArrayGet && to > 0 && 64 % to == 0 => Part::Element,
            Part::Whole if is_window(from, to) => Part::Window,
            _ => return true,
        };
        known.insert(inst.result, if of == Part::Whole && part == Part::Whole { Part::Fixed } else { part });
    }
    false
}

/// What a reference is to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// All of a promoted signal.
    Whole,
    /// A part at a fixed place.
    Fixed,
    /// A part of words, at a place that varies.
    Element,
    /// Some bits anywhere.
    Window,
}

/// Whether `to` bits anywhere in `of` bits of a promoted signal are read and written in place, though they may reach from
/// one word into the next, and beyond the end: as long as there are not too many words to choose from.
pub fn is_window(of: u64, to: u64) -> bool {
    let words = of.div_ceil(64).saturating_mul(to.div_ceil(64));
    to > 0 && of <= 64 * u64::from(WIDE) && words <= 64
}

/// Splits the settling order into ranges, whose bits are in one word: a member of a loop, and a unit that is attended, says where it
/// is or seeks parts in its frame, stands alone.
pub(super) fn clusters(
    design: &Design,
    units: &[Option<u32>],
    bodies: &[BodyLayout],
    attended: &[bool],
) -> (Vec<(u32, u32)>, Vec<u32>) {
    let alone = |position: usize, unit: u32| {
        let cyclic = design.network.cyclic[design.network.component_of[unit as usize] as usize];
        cyclic
            || attended[position]
            || design
                .unit_code(unit)
                .is_some_and(|(b, _)| bodies[b.index()].seeks || says_where(&design.bodies[b.index()]))
    };
    let mut clusters: Vec<(u32, u32)> = Vec::new();
    let mut open = false;
    for (i, unit) in units.iter().enumerate() {
        let Some(unit) = unit else { continue };
        let alone = alone(i, *unit);
        open &= !i.is_multiple_of(WORD);
        let i = i as u32;
        match clusters.last_mut() {
            Some(last) if open && !alone => last.1 = i + 1,
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
