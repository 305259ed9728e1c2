//! Which connections are the only writers of what they write.

use super::{SignalLayout, graph};
use crate::resolve::HIGH_Z;
use ir::design::body::{Arg, Imm};
use ir::design::network::UnitKind;
use ir::design::trace::four_index;
use ir::design::ty::{Ty, TyId};
use ir::design::{Delay, Design, Drive, DriveId, GraphDef, Gv, SigId};
use ir::ops::OpKind as K;
use num_traits::ToPrimitive;
use std::collections::BTreeSet;

/// See [`Layout::direct`].
pub(super) fn direct(design: &Design, forcible: &[bool]) -> Vec<bool> {
    // What each drive writes, where that is known; a signal with another drive has none of its drives direct.
    let windows: Vec<Option<(SigId, u64, u64)>> =
        design.drives.iter().map(|drive| static_window(design, drive.target)).collect();
    // Low, high, and what tells drivers of the same bits apart: those that always say the same are one driver.
    type Says = (Gv, [u8; 2], bool, Option<usize>);
    let mut drivers: Vec<Vec<(u64, u64, Says)>> = vec![Vec::new(); design.signals.len()];
    let mut unknown = vec![false; design.signals.len()];
    for (i, (drive, window)) in design.drives.iter().zip(&windows).enumerate() {
        match window {
            Some((signal, low, width)) => {
                let strengths = [drive.strengths.zero, drive.strengths.one];
                let always = drive.delay == Delay::Connection && drive.enable.is_none();
                let says = (drive.value, strengths, drive.resolved, (!always).then_some(i));
                drivers[signal.index()].push((*low, low + width, says));
            }
            None => drive.signals.iter().for_each(|s| unknown[s.index()] = true),
        }
    }
    for list in &mut drivers {
        list.sort_unstable();
        list.dedup();
    }
    let strong = |s: ir::design::Strengths| s.zero < HIGH_Z && s.one < HIGH_Z;
    let alone = |signal: SigId, low: u64, high: u64| {
        let list = &drivers[signal.index()];
        let at = list.partition_point(|w| w.0 < low);
        // The one before, itself, the one after.
        at.checked_sub(1).is_none_or(|before| list[before].1 <= low)
            && list.get(at + 1).is_none_or(|after| after.0 >= high)
    };
    let whole_pairs = |signal: SigId, low: u64, high: u64| {
        let ty = design.signals[signal.index()].ty;
        if !design.types.is_four_state(ty) {
            return true;
        }
        let planes = design.types.planes(ty);
        ::reference::net::whole_pairs(&planes, low, high) == (low, high)
    };
    design
        .drives
        .iter()
        .zip(&windows)
        .map(|(drive, window)| {
            let Some((signal, low, width)) = *window else { return false };
            let high = low + width;
            drive.delay == Delay::Connection
                && drive.enable.is_none()
                && width > 0
                && strong(drive.strengths)
                && !unknown[signal.index()]
                && !design.signals[signal.index()].procedural
                && !forcible[signal.index()]
                && alone(signal, low, high)
                && (!drive.resolved || whole_pairs(signal, low, high))
        })
        .collect()
}

/// The drives of a unit of connections that are the only writers of what they write, and do not depend on that themselves.
pub(super) fn plain<'d>(design: &'d Design, direct: &[bool], unit: u32) -> Option<&'d [DriveId]> {
    let network = &design.network;
    let UnitKind::Connections(drives) = &network.units[unit as usize].kind else { return None };
    let cyclic = network.cyclic[network.component_of[unit as usize] as usize];
    (!cyclic && drives.iter().all(|drive| direct[drive.index()])).then_some(drives)
}

/// See [`Layout::sole`].
pub(super) fn sole(design: &Design) -> Vec<bool> {
    let mut drivers = vec![0; design.signals.len()];
    let resolved = design.drives.iter().filter(|drive| drive.resolved);
    resolved.flat_map(|drive| &drive.signals).for_each(|signal| drivers[signal.index()] += 1);
    let is_sole = |drive: &Drive| {
        let [signal] = drive.signals[..] else { return false };
        let info = &design.signals[signal.index()];
        let pairs = design.types.planes(info.ty).iter().map(|p| 2 * p.width).sum::<u64>();
        drive.resolved
            && drive.delay == Delay::Connection
            && info.net.is_some()
            && drivers[signal.index()] == 1
            && design.values[drive.target.index()].def == GraphDef::Ref(signal)
            && drive.strengths.zero < HIGH_Z
            && drive.strengths.one < HIGH_Z
            && design.types.is_four_state(info.ty)
            && Some(pairs) == design.types.width(info.ty)
    };
    design.drives.iter().map(is_sole).collect()
}

/// The window of a signal that a reference of the graph is to, if that is the same at all times and inside of it: the
/// signal, lowest bit, width.
pub fn static_window(design: &Design, gv: Gv) -> Option<(SigId, u64, u64)> {
    let inner = |ty: TyId| match *design.types.kind(ty) {
        Ty::Ref(inner) => inner,
        _ => ty,
    };
    window(design, (gv, 0, design.types.width(inner(design.values[gv.index()].ty))?))
}

/// The same for a value of the graph that is nothing but a part of the content of a signal.
pub(super) fn selected(design: &Design, gv: Gv) -> Option<(SigId, u64, u64)> {
    window(design, (gv, 0, design.types.width(design.values[gv.index()].ty)?))
}

/// The window of a signal that bits of a value, or of a reference, of the graph are: so many from the lowest on.
fn window(design: &Design, (mut gv, mut low, width): (Gv, u64, u64)) -> Option<(SigId, u64, u64)> {
    let types = &design.types;
    let inner = |ty: TyId| match *types.kind(ty) {
        Ty::Ref(inner) => inner,
        _ => ty,
    };
    loop {
        let node = match design.values[gv.index()].def {
            GraphDef::Ref(signal) | GraphDef::Content(signal) => {
                let whole = types.width(design.signals[signal.index()].ty)?;
                return (low.checked_add(width)? <= whole).then_some((signal, low, width));
            }
            GraphDef::Node(node, _) => node,
            GraphDef::None | GraphDef::Alias(_) => return None,
        };
        let inst = &design.nodes[node.index()];
        let of = inner(*inst.arg_types.first()?);
        let index = |step: u64| {
            let Arg::Graph(index) = *inst.args.get(1)? else { return None };
            graph(design).constant(index)?.to_u64()?.checked_mul(step)
        };
        let element = || match types.kind(of) {
            Ty::Array { element, .. } => types.width(*element),
            _ => None,
        };
        let offset = match (inst.kind, &inst.imm) {
            (K::LlhdPrb, _) => 0,
            (K::LlhdSigStructExtract | K::HwStructExtract, Imm::Field(field)) => {
                types.field_offset(of, *field as usize)?
            }
            (K::CombExtract, Imm::Number(low)) => *low,
            (K::LlhdSigExtract, _) => index(1)?,
            (K::LlhdSigArrayGet | K::LlhdSigArraySlice | K::HwArrayGet, _) => index(element()?)?,
            (K::FourArrayGet, Imm::Flag(signed)) => {
                let Arg::Graph(index) = inst.args[1] else { return None };
                let constant = graph(design).constant(index)?;
                let index = four_index(types, inst.arg_types[1], *signed, constant)?;
                u64::try_from(index).ok()?.checked_mul(element()?)?
            }
            _ => return None,
        };
        let part = types.width(inner(*inst.result_types.first()?))?;
        if offset.checked_add(part)? > types.width(of)? {
            return None;
        }
        low = low.checked_add(offset)?;
        let Arg::Graph(operand) = inst.args[0] else { return None };
        gv = operand;
    }
}

/// The signals from which and to which a drive copies a whole large one, if it does that.
pub(super) fn drives_copy(
    design: &Design,
    signals: &[SignalLayout],
    drive: &Drive,
) -> Option<(SigId, SigId)> {
    let (GraphDef::Content(from), GraphDef::Ref(to)) =
        (design.values[drive.value.index()].def, design.values[drive.target.index()].def)
    else {
        return None;
    };
    let large = |signal: SigId| signals[signal.index()].journal.is_some();
    let alike = design.signals[from.index()].ty == design.signals[to.index()].ty;
    (drive.delay == Delay::Connection && !drive.resolved && alike && large(from) && large(to))
        .then_some((from, to))
}

/// Results of processes, and what they are connected to: of large ones, copies are made.
pub(super) fn copied(design: &Design) -> BTreeSet<u32> {
    let results = design.processes.iter().flat_map(|process| &process.results);
    let mut out: BTreeSet<u32> = results.map(|signal| signal.0).collect();
    for drive in &design.drives {
        if let GraphDef::Content(from) = design.values[drive.value.index()].def
            && let GraphDef::Ref(to) = design.values[drive.target.index()].def
            && out.contains(&from.0)
        {
            out.insert(to.0);
        }
    }
    out
}
