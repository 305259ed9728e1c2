//! Which processes drive what, and which of them are combinational.
//!
//! A combinational process is settled with the network instead of being woken: it runs its body before its first
//! wait, waits on everything that it reads and is not its own, assigns whole signals before it reads them, writes what
//! no one else writes, and has no effect but drives after an epsilon.

use super::body::{Arg, Body, DriveMode, Imm, Inst, Term, Watch};
use super::trace::{Graph, Windows, is_pure};
use super::ty::Ty;
use super::{Func, FuncCode, Gv, Process, SigId, Time};
use crate::ops::OpKind;
use hashbrown::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Where a reference in a body can come from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Origin {
    /// A capture.
    Capture(u32),
    /// An argument of the entry block.
    Param(u32),
    /// A global signal.
    Global(SigId),
    /// A signal that the body makes.
    Local,
}

/// The origins of every reference in a body, by slot.
pub fn origins(body: &Body) -> Vec<BTreeSet<Origin>> {
    let mut sets = vec![BTreeSet::new(); body.slots.len()];
    if let Some(entry) = body.blocks.first() {
        for (i, slot) in entry.args.iter().enumerate() {
            sets[*slot as usize].insert(Origin::Param(i as u32));
        }
    }
    loop {
        let mut changed = false;
        let mut flow = |sets: &mut Vec<BTreeSet<Origin>>, from: Arg, to: u32| match from {
            Arg::Slot(slot) if slot != to && !sets[slot as usize].is_empty() => {
                let mut target = std::mem::take(&mut sets[to as usize]);
                let old = target.len();
                target.extend(&sets[slot as usize]);
                changed |= target.len() > old;
                sets[to as usize] = target;
            }
            Arg::Slot(_) | Arg::Graph(_) => {}
            Arg::Capture(capture) => changed |= sets[to as usize].insert(Origin::Capture(capture)),
        };
        for block in &body.blocks {
            for inst in &block.insts {
                match (&inst.kind, &inst.imm) {
                    (_, Imm::Signal(signal)) => {
                        sets[inst.result as usize].insert(Origin::Global(*signal));
                    }
                    (OpKind::LlhdSig, _) => {
                        sets[inst.result as usize].insert(Origin::Local);
                    }
                    // What a signal holds is no reference.
                    (OpKind::LlhdPrb, _) => {}
                    _ => {
                        for slot in inst.result_slots() {
                            for arg in &inst.args {
                                flow(&mut sets, *arg, slot);
                            }
                        }
                    }
                }
            }
            for edge in block.term.edges() {
                let params = body.blocks[edge.block as usize].args.clone();
                for (arg, slot) in edge.args.iter().zip(params) {
                    flow(&mut sets, *arg, slot);
                }
            }
        }
        if !changed {
            return sets;
        }
    }
}

/// What a body may drive, itself or through the functions that it calls, and whether it may do so at once: without a delay that
/// is of the next delta or later.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Driven(pub BTreeMap<Origin, bool>);

impl Driven {
    /// Whether that was not known yet.
    fn add(&mut self, origin: Origin, at_once: bool) -> bool {
        let before = self.0.get(&origin).copied();
        self.0.insert(origin, at_once || before == Some(true));
        before.is_none_or(|before| at_once && !before)
    }
}

/// The constant delays of a body, by slot.
fn delays(body: &Body) -> HashMap<u32, Time> {
    let insts = body.blocks.iter().flat_map(|block| &block.insts);
    insts.filter_map(|inst| Some((inst.result, delay(inst)?))).collect()
}

/// Whether what is due after this delay is an event of the next delta or of a later one.
pub fn is_later(delay: Time) -> bool {
    delay.fs > 0 || delay.delta > 0
}

/// For each body, what it may drive. Calls are followed; through a pointer, everything that is passed is driven. `later` says of
/// the captures of each body which are a delay of a delta or more, whoever owns the body.
pub fn driven(bodies: &[Body], funcs: &[Func], later: &[Vec<bool>]) -> Vec<Driven> {
    let sets: Vec<_> = bodies.iter().map(origins).collect();
    let delays: Vec<_> = bodies.iter().map(delays).collect();
    let mut out = vec![Driven::default(); bodies.len()];
    loop {
        let mut changed = false;
        for (b, body) in bodies.iter().enumerate() {
            let mut add = Vec::new();
            let drive = |add: &mut Vec<(Origin, bool)>, arg: Arg, at_once: bool| match arg {
                Arg::Slot(slot) => add.extend(sets[b][slot as usize].iter().map(|origin| (*origin, at_once))),
                Arg::Capture(capture) => add.push((Origin::Capture(capture), at_once)),
                Arg::Graph(_) => {}
            };
            for inst in body.blocks.iter().flat_map(|b| &b.insts) {
                match (inst.kind, &inst.imm) {
                    (OpKind::LlhdDrv, imm) => {
                        let waits = match inst.args[2] {
                            Arg::Slot(slot) => delays[b].get(&slot).is_some_and(|time| is_later(*time)),
                            Arg::Capture(capture) => later[b].get(capture as usize) == Some(&true),
                            Arg::Graph(_) => false,
                        };
                        let assigns = matches!(imm, Imm::Drive { mode: DriveMode::Assign, .. });
                        drive(&mut add, inst.args[0], !(waits && assigns));
                    }
                    (_, Imm::Callee(func)) => {
                        let FuncCode::Body(callee) = funcs[func.index()].code else { continue };
                        for (origin, at_once) in &out[callee.index()].0 {
                            match origin {
                                Origin::Param(i) => {
                                    if let Some(arg) = inst.args.get(*i as usize) {
                                        drive(&mut add, *arg, *at_once);
                                    }
                                }
                                Origin::Global(_) => add.push((*origin, *at_once)),
                                Origin::Capture(_) | Origin::Local => {}
                            }
                        }
                    }
                    (OpKind::FuncCallIndirect | OpKind::LlvmCall, _) => {
                        inst.args.iter().for_each(|arg| drive(&mut add, *arg, true));
                    }
                    _ => {}
                }
            }
            for (origin, at_once) in add {
                changed |= out[b].add(origin, at_once);
            }
        }
        if !changed {
            return out;
        }
    }
}

/// Whether each function only computes: pure operations and promoted signals, without recursion.
pub fn pure_funcs(bodies: &[Body], funcs: &[Func]) -> Vec<bool> {
    let mut pure: Vec<Option<bool>> = funcs
        .iter()
        .map(|f| match f.code {
            FuncCode::Body(_) => None,
            FuncCode::External(_) => Some(false),
        })
        .collect();
    // A function is decided once all that it calls are; what is left over is recursive.
    loop {
        let mut changed = false;
        for (f, func) in funcs.iter().enumerate() {
            let (None, FuncCode::Body(body)) = (pure[f], func.code) else { continue };
            let body = &bodies[body.index()];
            let mut verdict = Some(true);
            for block in &body.blocks {
                for inst in &block.insts {
                    match computes(body, inst) {
                        Computes::Yes => {}
                        Computes::No => verdict = Some(false),
                        Computes::Calls(callee) => match pure[callee] {
                            Some(true) => {}
                            Some(false) => verdict = Some(false),
                            None => verdict = verdict.filter(|v| !v),
                        },
                    }
                }
                if block.term.suspends() || matches!(block.term, Term::Halt(_)) {
                    verdict = Some(false);
                }
            }
            if verdict.is_some() {
                pure[f] = verdict;
                changed = true;
            }
        }
        if !changed {
            return pure.into_iter().map(|p| p == Some(true)).collect();
        }
    }
}

enum Computes {
    Yes,
    No,
    Calls(usize),
}

/// Whether an instruction of a function only computes on values and promoted signals.
fn computes(body: &Body, inst: &Inst) -> Computes {
    match (inst.kind, &inst.imm) {
        (OpKind::LlhdSig, Imm::Local { slot: Some(_), .. }) => Computes::Yes,
        (OpKind::LlhdPrb | OpKind::LlhdDrv, _) if is_promoted_ref(body, inst.args[0]) => Computes::Yes,
        (OpKind::FuncCall, Imm::Callee(callee)) => Computes::Calls(callee.index()),
        (kind, _) if is_pure(kind) => Computes::Yes,
        _ => Computes::No,
    }
}

/// Whether a reference is to (a part of) a promoted signal: these go nowhere, so their definition tells.
pub fn is_promoted_ref(body: &Body, mut arg: Arg) -> bool {
    loop {
        let Arg::Slot(slot) = arg else { return false };
        let Some(def) = body.blocks.iter().flat_map(|b| &b.insts).find(|i| i.result_slots().contains(&slot))
        else {
            return false;
        };
        match (def.kind, &def.imm) {
            (OpKind::LlhdSig, Imm::Local { slot, .. }) => return slot.is_some(),
            (
                OpKind::LlhdSigExtract
                | OpKind::LlhdSigArrayGet
                | OpKind::LlhdSigArraySlice
                | OpKind::LlhdSigStructExtract,
                _,
            ) => arg = def.args[0],
            _ => return false,
        }
    }
}

/// What the test for combinational processes needs to know about the design.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The graph.
    pub graph: Graph<'a>,
    /// All code.
    pub bodies: &'a [Body],
    /// See [`pure_funcs`].
    pub pure_funcs: &'a [bool],
    /// For each signal, how many processes and continuous drives write it.
    pub writers: &'a HashMap<SigId, u32>,
}

/// Whether `process` is combinational; then the signals that it reads and writes.
pub fn combinational(cx: Context<'_>, process: &Process) -> Option<(BTreeSet<SigId>, BTreeSet<SigId>)> {
    let body = &cx.bodies[process.body.index()];
    let (start, wait) = shape(body)?;
    let Term::Wait { watches, .. } = &body.blocks[wait].term else { return None };
    let capture = |c: u32| process.captures[c as usize];

    // What it waits on.
    let mut observed: BTreeMap<SigId, Windows> = BTreeMap::new();
    for watch in watches {
        let signals = match watch {
            Watch::Graph(c) => cx.graph.observe(capture(*c)).signals,
            Watch::Ref(Arg::Capture(c), windows) => {
                let (targets, whole) = cx.graph.targets(capture(*c));
                if !whole {
                    return None;
                }
                targets.into_iter().map(|s| (s, (!windows.is_empty()).then(|| windows.to_vec()))).collect()
            }
            Watch::Ref(..) => return None,
        };
        for (signal, windows) in signals {
            let entry = observed.entry(signal).or_insert_with(|| Some(Vec::new()));
            match (entry, windows) {
                (Some(all), Some(more)) => all.extend(more),
                (entry, _) => *entry = None,
            }
        }
    }

    // What it writes, and where; and what it reads.
    let sets = origins(body);
    let target = |arg: Arg| -> Option<(SigId, bool)> {
        let (root, direct) = match arg {
            Arg::Capture(c) => (c, true),
            Arg::Slot(slot) => match sets[slot as usize].iter().collect::<Vec<_>>()[..] {
                [Origin::Capture(c)] => (*c, false),
                _ => return None,
            },
            Arg::Graph(_) => return None,
        };
        match cx.graph.targets(capture(root)) {
            (signals, whole) if signals.len() == 1 => Some((signals[0], whole && direct)),
            _ => None,
        }
    };
    let mut written: BTreeSet<SigId> = BTreeSet::new();
    let mut reads: Vec<(SigId, Windows)> = Vec::new();
    // A value of the graph over what the process itself writes is computed outside of it, and lags behind.
    let mut graph_reads: BTreeSet<SigId> = BTreeSet::new();
    // Per block: (signal, is a whole write) in order.
    let mut accesses: Vec<Vec<(SigId, Access)>> = vec![Vec::new(); body.blocks.len()];
    for (b, block) in body.blocks.iter().enumerate() {
        let mut captured_values: Vec<Arg> = Vec::new();
        for inst in &block.insts {
            match (inst.kind, &inst.imm) {
                (OpKind::LlhdPrb, _) => {
                    if is_promoted_ref(body, inst.args[0]) {
                        continue;
                    }
                    let (signal, _) = target(inst.args[0])?;
                    accesses[b].push((signal, Access::Read));
                    reads.push((signal, None));
                }
                (OpKind::LlhdDrv, Imm::Drive { mode, enable, .. }) => {
                    if is_promoted_ref(body, inst.args[0]) {
                        captured_values.extend(&inst.args[1..]);
                        continue;
                    }
                    let (signal, whole) = target(inst.args[0])?;
                    if *mode != DriveMode::Assign || !is_epsilon(cx, body, process, inst.args[2]) {
                        return None;
                    }
                    written.insert(signal);
                    accesses[b].push((signal, if whole && !enable { Access::Assign } else { Access::Part }));
                    captured_values.push(inst.args[1]);
                    captured_values.extend(inst.args.get(3));
                }
                _ => match computes(body, inst) {
                    Computes::Yes => captured_values.extend(&inst.args),
                    Computes::Calls(callee) if cx.pure_funcs[callee] => captured_values.extend(&inst.args),
                    _ => return None,
                },
            }
        }
        match &block.term {
            Term::Cond(arg, ..) | Term::Switch(arg, ..) => captured_values.push(*arg),
            Term::Wait { yields, .. } => captured_values.extend(yields),
            _ => {}
        }
        captured_values.extend(block.term.edges().iter().flat_map(|e| e.args.iter().copied()));
        for arg in captured_values {
            let Arg::Capture(c) = arg else { continue };
            if matches!(cx.graph.types.kind(body.captures[c as usize]), Ty::Ref(_)) {
                continue; // the reference itself is constant; its content is a read of its own
            }
            for (signal, windows) in cx.graph.observe(capture(c)).signals {
                graph_reads.insert(signal);
                reads.push((signal, windows));
            }
        }
    }
    let shared = written.iter().any(|s| cx.writers.get(s) != Some(&1));
    written.extend(&process.results);
    if shared || written.is_empty() || !graph_reads.is_disjoint(&written) {
        return None;
    }
    if !assigned_before_read(body, start, &accesses, &written) {
        return None;
    }
    let sources: BTreeSet<SigId> = reads.iter().map(|r| r.0).filter(|s| !written.contains(s)).collect();
    for (signal, windows) in &reads {
        if !written.contains(signal) && !covers(observed.get(signal)?, windows) {
            return None;
        }
    }
    // What it observes beyond what it reads wakes it too, without effect.
    if observed.keys().any(|s| written.contains(s)) {
        return None;
    }
    Some((sources, written))
}

/// Where the body proper begins, and the only wait: the process reaches its body without effect, and the wait resumes
/// there.
fn shape(body: &Body) -> Option<(u32, usize)> {
    let mut waits = body.blocks.iter().enumerate().filter(|(_, b)| matches!(b.term, Term::Wait { .. }));
    let (wait, block) = waits.next()?;
    let Term::Wait { delay: None, watches, resume, .. } = &block.term else { return None };
    let ends =
        |b: &super::body::Block| matches!(b.term, Term::Halt(_) | Term::Return(_) | Term::Thread { .. });
    if waits.next().is_some() || !resume.args.is_empty() || watches.is_empty() {
        return None;
    }
    if body.blocks.iter().any(ends) {
        return None;
    }
    let mut at = 0u32;
    for _ in 0..body.blocks.len() {
        if at == resume.block {
            return Some((at, wait));
        }
        let block = &body.blocks[at as usize];
        match &block.term {
            Term::Branch(edge) if block.insts.is_empty() && edge.args.is_empty() => at = edge.block,
            Term::Wait { .. } => {
                spec::rule!("machine.comb-process.waits-first");
                return None;
            }
            _ => return None,
        }
    }
    None
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Assign,
    Part,
}

/// Forward data flow: on every path from `start`, each written signal is assigned as a whole before it is read.
fn assigned_before_read(
    body: &Body,
    start: u32,
    accesses: &[Vec<(SigId, Access)>],
    written: &BTreeSet<SigId>,
) -> bool {
    // Assigned on entry to each block; `None` before any path reached it.
    let mut entry: Vec<Option<BTreeSet<SigId>>> = vec![None; body.blocks.len()];
    entry[start as usize] = Some(BTreeSet::new());
    let mut work = vec![start];
    while let Some(b) = work.pop() {
        let mut assigned = entry[b as usize].clone().unwrap_or_default();
        for &(signal, access) in &accesses[b as usize] {
            if access == Access::Assign {
                assigned.insert(signal);
            }
        }
        let block = &body.blocks[b as usize];
        if matches!(block.term, Term::Wait { .. }) {
            continue;
        }
        for edge in block.term.edges() {
            let slot = &mut entry[edge.block as usize];
            let met = match slot {
                None => assigned.clone(),
                Some(old) => old.intersection(&assigned).copied().collect(),
            };
            if slot.as_ref() != Some(&met) {
                *slot = Some(met);
                work.push(edge.block);
            }
        }
    }
    for (b, list) in accesses.iter().enumerate() {
        let Some(mut assigned) = entry[b].clone() else { continue };
        for &(signal, access) in list {
            match access {
                Access::Read if written.contains(&signal) && !assigned.contains(&signal) => return false,
                Access::Assign => {
                    assigned.insert(signal);
                }
                _ => {}
            }
        }
    }
    true
}

fn covers(observed: &Windows, read: &Windows) -> bool {
    match (observed, read) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(observed), Some(read)) => {
            read.iter().all(|r| observed.iter().any(|o| o.0 <= r.0 && r.0 + r.1 <= o.0 + o.1))
        }
    }
}

/// Whether a drive takes effect after exactly an epsilon (or at once).
fn is_epsilon(cx: Context<'_>, body: &Body, process: &Process, arg: Arg) -> bool {
    let time = match arg {
        Arg::Slot(slot) => {
            let mut insts = body.blocks.iter().flat_map(|b| &b.insts);
            insts.find(|i| i.result_slots().contains(&slot)).and_then(delay)
        }
        Arg::Capture(c) => captured_delay(cx.graph, process.captures[c as usize]),
        Arg::Graph(_) => None,
    };
    time.is_some_and(|time| !is_later(time))
}

/// The delay that an operation is.
fn delay(inst: &Inst) -> Option<Time> {
    match inst.imm {
        Imm::Time(time) => Some(time),
        _ => None,
    }
}

/// The constant delay that a value of the graph is.
pub fn captured_delay(graph: Graph<'_>, gv: Gv) -> Option<Time> {
    match graph.values[gv.index()].def {
        super::GraphDef::Node(node, _) => delay(&graph.nodes[node.index()]),
        _ => None,
    }
}
