//! What an observed value depends on: the references behind it.
//!
//! A wait observes SSA values, but wakes on the content of references. An observed value is traced through pure
//! operations, ports and results of instances to the references that are probed for it. Extracts at constant places
//! narrow what is observed of a reference; a value/unknown pair counts as one, so that observing `value & ~unknown`
//! does not hide a change from X to 0. Anything else (a block argument, the result of a call) is a constant.

use super::body::{Arg, Body, Imm, Inst, Term, Watch};
use super::ty::{Ty, TyId, TyTable};
use super::{GraphDef, GraphValue, Gv, SigId};
use crate::ops::OpKind;
use hashbrown::HashSet;
use num_bigint::BigUint;
use num_traits::ToPrimitive;
use std::collections::BTreeMap;

/// Windows (lowest bit, width) of the content of a reference; `None` is all of it.
pub type Windows = Option<Vec<(u64, u64)>>;

/// The signals behind an observed value of the graph, each with what is observed of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Observed {
    /// The value.
    pub value: Option<Gv>,
    /// Signals in ascending order.
    pub signals: Vec<(SigId, Windows)>,
}

/// Whether the result depends on nothing but the operands.
pub fn is_pure(kind: OpKind) -> bool {
    use OpKind as K;
    match kind.dialect() {
        "comb" | "four" | "arith" | "math" => true,
        "hw" => !matches!(
            kind,
            K::HwModule
                | K::HwModuleExtern
                | K::HwModuleGenerated
                | K::HwInstance
                | K::HwOutput
                | K::HwTriggered
                | K::HwHierpath
                | K::HwTypeScope
                | K::HwTypedecl
                | K::HwGeneratorSchema
        ),
        "sim" => {
            let family = |prefix: &str| kind.name().starts_with(prefix);
            (family("sim.fmt.") && kind != K::SimFmtCurrentTime)
                || ["sim.string.", "sim.queue.", "sim.assoc_array.", "sim.plusargs."].into_iter().any(family)
                || matches!(kind, K::SimStdoutStream | K::SimStderrStream | K::SimSvChannelToOutputStream)
        }
        _ => matches!(
            kind,
            K::SeqClockInv
                | K::SeqClockMux
                | K::SeqConstClock
                | K::SeqFromClock
                | K::SeqToClock
                | K::SeqFromImmutable
                | K::LlhdConstantTime
                | K::LlhdIntToTime
                | K::LlhdTimeToInt
                | K::LlhdSigArrayGet
                | K::LlhdSigArraySlice
                | K::LlhdSigExtract
                | K::LlhdSigStructExtract
                | K::LlhdGetGlobalSignal
                | K::LtlBooleanConstant
                | K::LtlSampled
                | K::UbPoison
                | K::LlvmMlirConstant
                | K::LlvmMlirUndef
                | K::LlvmMlirZero
                | K::LlvmMlirPoison
                | K::LlvmMlirAddressof
                | K::LlvmExtractvalue
                | K::LlvmInsertvalue
                | K::LlvmGetelementptr
                | K::LlvmIcmp
                | K::LlvmFcmp
                | K::LlvmAdd
                | K::LlvmSub
                | K::LlvmMul
                | K::LlvmUdiv
                | K::LlvmSdiv
                | K::LlvmUrem
                | K::LlvmSrem
                | K::LlvmAnd
                | K::LlvmOr
                | K::LlvmXor
                | K::LlvmShl
                | K::LlvmLshr
                | K::LlvmAshr
                | K::LlvmZext
                | K::LlvmSext
                | K::LlvmTrunc
                | K::LlvmSelect
                | K::LlvmBitcast
                | K::LlvmAddrspacecast
                | K::LlvmInttoptr
                | K::LlvmPtrtoint
                | K::LlvmFreeze
                | K::LlvmFadd
                | K::LlvmFsub
                | K::LlvmFmul
                | K::LlvmFdiv
                | K::LlvmFneg
                | K::LlvmFpext
                | K::LlvmFptosi
                | K::LlvmFptoui
                | K::LlvmFptrunc
                | K::LlvmFrem
                | K::LlvmSitofp
                | K::LlvmUitofp
                | K::LlvmIntrCtpop
                | K::VerifFormatVerilogString
                | K::FuncConstant
                | K::BuiltinUnrealizedConversionCast
        ),
    }
}

/// Narrows windows of a result to windows of the operand that an extract at a constant place takes it from; `None` if
/// `inst` is no such extract. `constant` tells the value of an operand.
fn narrow(
    types: &TyTable,
    inst: &Inst,
    windows: &Windows,
    constant: impl Fn(Arg) -> Option<BigUint>,
) -> Option<Windows> {
    let whole = types.width(*inst.result_types.first()?)?;
    let windows = windows.clone().unwrap_or_else(|| vec![(0, whole)]);
    let shift = |by: u64| Some(Some(windows.iter().map(|w| (w.0 + by, w.1)).collect()));
    let from = *inst.arg_types.first()?;
    match (inst.kind, &inst.imm) {
        (OpKind::CombExtract, Imm::Number(low)) => shift(*low),
        (OpKind::HwStructExtract, Imm::Field(index)) => {
            if let Some(width) = types.pair_width(from) {
                // Both planes of a pair, whichever is taken.
                spec::rule!("machine.observe.pair");
                return Some(Some(windows.iter().flat_map(|w| [*w, (w.0 + width, w.1)]).collect()));
            }
            shift(types.field_offset(from, *index as usize)?)
        }
        (OpKind::HwUnionExtract, Imm::Field(index)) if !types.is_four_state(from) => {
            shift(types.field_offset(from, *index as usize)?)
        }
        (OpKind::HwArrayGet, _) => {
            let Ty::Array { element, len } = *types.kind(from) else { return None };
            let index = constant(inst.args[1])?.to_u64().filter(|i| *i < len)?;
            shift(index * types.width(element)?)
        }
        (OpKind::FourArrayGet, Imm::Flag(signed)) => {
            let Ty::Array { element, len } = *types.kind(from) else { return None };
            let index = four_index(types, inst.arg_types[1], *signed, constant(inst.args[1])?)?;
            let index = u64::try_from(index).ok().filter(|i| *i < len)?;
            shift(index * types.width(element)?)
        }
        (OpKind::FourExtract, Imm::Flag(signed)) => {
            let low = four_index(types, inst.arg_types[1], *signed, constant(inst.args[1])?)?;
            let inside = match (types.pair_width(from), types.pair_width(inst.result_types[0])) {
                (Some(from), Some(part)) => pair_windows(&windows, part, low, from),
                _ => windows.iter().filter_map(|w| moved(*w, low, types.width(from)?)).collect(),
            };
            // What is outside of the operand is a constant, and so is an extract of nothing else.
            (!inside.is_empty()).then_some(Some(inside))
        }
        _ => None,
    }
}

/// The number that a constant index of `four` is; `None` if it has unknown bits or is out of reach of any type.
pub fn four_index(types: &TyTable, ty: TyId, signed: bool, constant: BigUint) -> Option<i64> {
    let (width, value) = match types.pair_width(ty) {
        Some(width) => {
            let known = &constant % (BigUint::from(1u8) << width) == BigUint::ZERO;
            (width, known.then(|| constant >> width)?)
        }
        None => (types.width(ty)?, constant),
    };
    let negative = signed && width > 0 && value.bit(width - 1);
    match negative {
        true => ((BigUint::from(1u8) << width) - value).to_i64().map(|magnitude| -magnitude),
        false => value.to_i64(),
    }
}

/// A window moved up by `by`, cut to the `width` bits that there are; `None` if nothing is left.
fn moved(window: (u64, u64), by: i64, width: u64) -> Option<(u64, u64)> {
    let place = |at: u64| (i128::from(at) + i128::from(by)).clamp(0, i128::from(width)) as u64;
    let (low, high) = (place(window.0), place(window.0 + window.1));
    (low < high).then_some((low, high - low))
}

/// Windows of a pair of `part` bits, taken from bit `low` on of one of `whole` bits: always of both planes.
fn pair_windows(windows: &[(u64, u64)], part: u64, low: i64, whole: u64) -> Vec<(u64, u64)> {
    spec::rule!("machine.observe.pair");
    let mut out = Vec::new();
    for &(from, width) in windows {
        let to = from + width;
        for (from, to) in [(from, to.min(part)), (from.max(part) - part, to.max(part) - part)] {
            if let Some((at, width)) = (from < to).then(|| moved((from, to - from), low, whole)).flatten() {
                out.extend([(at, width), (at + whole, width)]);
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The same for references to parts: windows of the part as windows of the whole.
fn narrow_ref(
    types: &TyTable,
    inst: &Inst,
    windows: &Windows,
    constant: impl Fn(Arg) -> Option<BigUint>,
) -> Option<Windows> {
    let inner = |ty: TyId| match *types.kind(ty) {
        Ty::Ref(inner) => Some(inner),
        _ => None,
    };
    let whole = types.width(inner(*inst.result_types.first()?)?)?;
    let from = inner(*inst.arg_types.first()?)?;
    let windows = windows.clone().unwrap_or_else(|| vec![(0, whole)]);
    let offset = match (inst.kind, &inst.imm) {
        (OpKind::LlhdSigStructExtract, Imm::Field(index)) => {
            if let Some(width) = types.pair_width(from) {
                return Some(Some(windows.iter().flat_map(|w| [*w, (w.0 + width, w.1)]).collect()));
            }
            if matches!(types.kind(from), Ty::Union(_)) && types.is_four_state(from) {
                return None;
            }
            types.field_offset(from, *index as usize)?
        }
        (OpKind::LlhdSigExtract, _) => constant(inst.args[1])?.to_u64()?,
        (OpKind::LlhdSigArrayGet | OpKind::LlhdSigArraySlice, _) => {
            let Ty::Array { element, .. } = *types.kind(from) else { return None };
            constant(inst.args[1])?.to_u64()?.checked_mul(types.width(element)?)?
        }
        _ => return None,
    };
    let limit = types.width(from)?;
    let inside = windows.iter().all(|w| offset.checked_add(w.0 + w.1).is_some_and(|end| end <= limit));
    inside.then(|| Some(windows.iter().map(|w| (w.0 + offset, w.1)).collect()))
}

/// The graph, as far as tracing reads it.
#[derive(Clone, Copy)]
pub struct Graph<'a> {
    /// Types.
    pub types: &'a TyTable,
    /// Values.
    pub values: &'a [GraphValue],
    /// Instructions.
    pub nodes: &'a [Inst],
    /// Constants.
    pub consts: &'a [(TyId, BigUint)],
}

impl Graph<'_> {
    /// The constant that a value is, if it is one.
    pub fn constant(&self, gv: Gv) -> Option<BigUint> {
        let GraphDef::Node(node, _) = self.values[gv.index()].def else { return None };
        match self.nodes[node.index()].imm {
            Imm::Const(id) => Some(self.consts[id.0 as usize].1.clone()),
            _ => None,
        }
    }

    /// The signals whose content a value depends on, and what of them.
    pub fn observe(&self, gv: Gv) -> Observed {
        let mut found: BTreeMap<SigId, Windows> = BTreeMap::new();
        let mut add = |signal: SigId, windows: Windows| {
            let entry = found.entry(signal).or_insert_with(|| Some(Vec::new()));
            match (entry, windows) {
                (Some(all), Some(more)) => all.extend(more),
                (entry, _) => *entry = None,
            }
        };
        let mut seen: HashSet<(Gv, Windows)> = HashSet::new();
        let mut stack: Vec<(Gv, Windows)> = vec![(gv, None)];
        while let Some((gv, windows)) = stack.pop() {
            if !seen.insert((gv, windows.clone())) {
                continue;
            }
            match self.values[gv.index()].def {
                GraphDef::Content(signal) => add(signal, windows),
                GraphDef::Ref(_) | GraphDef::None | GraphDef::Alias(_) => {}
                GraphDef::Node(node, _) => {
                    let inst = &self.nodes[node.index()];
                    let constant = |arg| match arg {
                        Arg::Graph(gv) => self.constant(gv),
                        _ => None,
                    };
                    if inst.kind == OpKind::LlhdPrb {
                        if let Arg::Graph(reference) = inst.args[0] {
                            self.observe_ref(reference, windows, &mut add, &mut stack);
                        }
                        continue;
                    }
                    if let Some(narrowed) = narrow(self.types, inst, &windows, constant)
                        && let Arg::Graph(operand) = inst.args[0]
                    {
                        stack.push((operand, narrowed));
                        continue;
                    }
                    for arg in &inst.args {
                        if let Arg::Graph(operand) = arg {
                            stack.push((*operand, None));
                        }
                    }
                }
            }
        }
        for windows in found.values_mut().flatten() {
            windows.sort_unstable();
            windows.dedup();
        }
        Observed { value: Some(gv), signals: found.into_iter().collect() }
    }

    fn observe_ref(
        &self,
        reference: Gv,
        windows: Windows,
        add: &mut impl FnMut(SigId, Windows),
        stack: &mut Vec<(Gv, Windows)>,
    ) {
        let mut refs = vec![(reference, windows)];
        let mut seen = HashSet::new();
        while let Some((gv, windows)) = refs.pop() {
            if !seen.insert((gv, windows.clone())) {
                continue;
            }
            match self.values[gv.index()].def {
                GraphDef::Ref(signal) => add(signal, windows),
                GraphDef::Content(signal) => add(signal, None),
                GraphDef::None | GraphDef::Alias(_) => {}
                GraphDef::Node(node, _) => {
                    let inst = &self.nodes[node.index()];
                    if let Imm::Signal(signal) = inst.imm {
                        add(signal, windows);
                        continue;
                    }
                    let constant = |arg| match arg {
                        Arg::Graph(gv) => self.constant(gv),
                        _ => None,
                    };
                    let narrowed = narrow_ref(self.types, inst, &windows, constant);
                    if narrowed.is_none() && inst.args.len() > 1 {
                        spec::rule!("machine.observe.dynamic-index");
                    }
                    for (i, arg) in inst.args.iter().enumerate() {
                        let Arg::Graph(operand) = *arg else { continue };
                        let is_ref = matches!(self.types.kind(self.values[operand.index()].ty), Ty::Ref(_));
                        match (is_ref, &narrowed) {
                            (true, Some(narrowed)) if i == 0 => refs.push((operand, narrowed.clone())),
                            (true, _) => refs.push((operand, None)),
                            (false, _) => stack.push((operand, None)),
                        }
                    }
                }
            }
        }
    }

    /// The signal that a reference always stands for, with its lowest bit there and its width.
    pub fn constant_window(&self, mut reference: Gv) -> Option<(SigId, u64, u64)> {
        let Ty::Ref(inner) = *self.types.kind(self.values[reference.index()].ty) else { return None };
        let width = self.types.width(inner)?;
        let mut window = (0, width);
        loop {
            let node = match self.values[reference.index()].def {
                GraphDef::Ref(signal) => return Some((signal, window.0, width)),
                GraphDef::Node(node, _) => &self.nodes[node.index()],
                _ => return None,
            };
            if let Imm::Signal(signal) = node.imm {
                return Some((signal, window.0, width));
            }
            let constant = |arg| match arg {
                Arg::Graph(gv) => self.constant(gv),
                _ => None,
            };
            // One plane of a pair is told from both of them by being two windows.
            let narrowed = narrow_ref(self.types, node, &Some(vec![window]), constant)??;
            let (&[one], Some(&Arg::Graph(next))) = (&narrowed[..], node.args.first()) else { return None };
            (window, reference) = (one, next);
        }
    }

    /// The signals that a reference can stand for, ascending, and whether it is the whole of a single one.
    pub fn targets(&self, reference: Gv) -> (Vec<SigId>, bool) {
        let mut found = Vec::new();
        let mut whole = true;
        let mut seen = HashSet::new();
        let mut stack = vec![reference];
        while let Some(gv) = stack.pop() {
            if !seen.insert(gv) {
                continue;
            }
            match self.values[gv.index()].def {
                GraphDef::Ref(signal) => found.push(signal),
                GraphDef::Node(node, _) => {
                    let inst = &self.nodes[node.index()];
                    if let Imm::Signal(signal) = inst.imm {
                        found.push(signal);
                        continue;
                    }
                    whole = false;
                    for arg in &inst.args {
                        if let Arg::Graph(operand) = *arg
                            && matches!(self.types.kind(self.values[operand.index()].ty), Ty::Ref(_))
                        {
                            stack.push(operand);
                        }
                    }
                }
                _ => whole = false,
            }
        }
        found.sort_unstable();
        found.dedup();
        let whole = whole && found.len() == 1;
        (found, whole)
    }
}

/// Replaces the observed values of the waits of a body by what is behind them within the body. Returns the number of
/// observed values that are constants because tracing met something that it can't look through. `capture_const` tells
/// the constant that a capture stands for, if it does.
pub fn trace_body(
    types: &TyTable,
    consts: &[(TyId, BigUint)],
    body: &mut Body,
    capture_const: impl Fn(u32) -> Option<BigUint>,
) -> usize {
    let mut defs: Vec<Option<(usize, usize)>> = vec![None; body.slots.len()];
    for (b, block) in body.blocks.iter().enumerate() {
        for (i, inst) in block.insts.iter().enumerate() {
            for slot in inst.result_slots() {
                defs[slot as usize] = Some((b, i));
            }
        }
    }
    let mut opaque = 0;
    let mut replaced = Vec::new();
    for (b, block) in body.blocks.iter().enumerate() {
        let Term::Wait { watches, .. } = &block.term else { continue };
        let mut out: Vec<Watch> = Vec::new();
        let mut seen: HashSet<(Arg, Windows)> = HashSet::new();
        let mut stack: Vec<(Arg, Windows)> = Vec::new();
        for watch in watches.iter().rev() {
            stack.push(match watch {
                Watch::Graph(capture) => (Arg::Capture(*capture), None),
                Watch::Ref(arg, _) => (*arg, None),
            });
        }
        while let Some((arg, windows)) = stack.pop() {
            if !seen.insert((arg, windows.clone())) {
                continue;
            }
            let slot = match arg {
                Arg::Capture(capture) => {
                    out.push(Watch::Graph(capture));
                    continue;
                }
                Arg::Slot(slot) => slot,
                Arg::Graph(_) => continue,
            };
            let Some((db, di)) = defs[slot as usize] else {
                opaque += 1;
                continue;
            };
            let inst = &body.blocks[db].insts[di];
            let constant = |arg| match arg {
                Arg::Slot(slot) => {
                    let (b, i) = defs[slot as usize]?;
                    match body.blocks[b].insts[i].imm {
                        Imm::Const(id) => Some(consts[id.0 as usize].1.clone()),
                        _ => None,
                    }
                }
                Arg::Capture(capture) => capture_const(capture),
                Arg::Graph(_) => None,
            };
            if inst.kind == OpKind::LlhdPrb {
                out.push(Watch::Ref(inst.args[0], windows.unwrap_or_default().into()));
            } else if let Some(narrowed) = narrow(types, inst, &windows, constant) {
                stack.push((inst.args[0], narrowed));
            } else if is_pure(inst.kind) {
                stack.extend(inst.args.iter().rev().map(|a| (*a, None)));
            } else {
                opaque += 1;
            }
        }
        replaced.push((b, out));
    }
    for (b, out) in replaced {
        if let Term::Wait { watches, .. } = &mut body.blocks[b].term {
            *watches = out.into();
        }
    }
    opaque
}
