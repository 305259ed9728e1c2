//! What has to look again when a signal changes, and which signals a drive may force.

use super::same::{Class, Same};
use super::{Reaction, is_call};
use ir::design::body::{Arg, Body, Imm, Inst, Term, Watch};
use ir::design::trace::Graph;
use ir::design::{Delay, Design, FuncCode, GraphDef, Gv, Process, ProcessKind, SigId, Sink};
use ir::ops::OpKind as K;
use std::collections::HashMap;

/// One entry for each word.
pub(super) fn merge(mut marks: Vec<(u32, u64)>) -> Vec<(u32, u64)> {
    marks.sort_unstable();
    let mut out: Vec<(u32, u64)> = Vec::new();
    for (word, mask) in marks {
        match out.last_mut() {
            Some(last) if last.0 == word => last.1 |= mask,
            _ => out.push((word, mask)),
        }
    }
    out
}

/// What the values of a graph depend on.
pub fn graph(design: &Design) -> Graph<'_> {
    Graph { types: &design.types, values: &design.values, nodes: &design.nodes, consts: &design.consts }
}

/// The reactions of a design, in order: drives, sinks, triggered processes. Registers of the same clock and asynchronous
/// reset are one, at the place of the first; if their values at reset vary, these have to be the same, too.
pub(super) fn reactions(design: &Design, direct: &[bool]) -> Vec<Reaction> {
    let mut out = Vec::new();
    for (i, drive) in design.drives.iter().enumerate() {
        if drive.delay != Delay::Connection {
            out.push(Reaction::Drive(i as u32));
        }
    }
    let mut groups: HashMap<(Class, Option<Class>, Option<Class>), usize> = HashMap::new();
    let mut same = Same::new(design, direct);
    let graph = graph(design);
    for (i, sink) in design.sinks.iter().enumerate() {
        match sink {
            Sink::Register(register) => {
                let reset = register.reset.filter(|_| register.asynchronous);
                let value = reset.map(|r| r.1).filter(|v| !graph.observe(*v).signals.is_empty());
                let mut class = |gv| same.class(gv);
                let key = (class(register.clock), reset.map(|r| class(r.0)), value.map(class));
                let group = *groups.entry(key).or_insert_with(|| {
                    out.push(Reaction::Registers(Vec::new()));
                    out.len() - 1
                });
                if let Reaction::Registers(sinks) = &mut out[group] {
                    sinks.push(i as u32);
                }
            }
            Sink::Write(_) => out.push(Reaction::Sink(i as u32)),
            Sink::Check(check) if check.clock.is_some() => out.push(Reaction::Sink(i as u32)),
            _ => {}
        }
    }
    for (i, process) in design.processes.iter().enumerate() {
        if matches!(process.kind, ProcessKind::Triggered { .. }) {
            out.push(Reaction::Trigger(i as u32));
        }
    }
    out
}

/// Whether the network, or a reaction, has to look again when a signal changes after the network was settled. What events write
/// does not: the network settles right after them.
pub(super) fn stale(design: &Design, reactions: &[Reaction], forcible: &[bool]) -> Vec<bool> {
    let graph = graph(design);
    let mut out: Vec<bool> = design.network.readers.iter().map(|units| !units.is_empty()).collect();
    for gv in reactions.iter().flat_map(|reaction| reaction_inputs(design, reaction)) {
        graph.observe(gv).signals.iter().for_each(|(signal, _)| out[signal.index()] = true);
    }
    // Results take effect right before the network settles, as events do.
    for (i, signal) in design.signals.iter().enumerate() {
        out[i] &= signal.at_once && !signal.settles || forcible[i];
    }
    out
}

type Marks = Vec<Vec<(u32, u64)>>;

/// The bits that each signal sets when it changes. Those of `shared` places are all of the signal that has the place. `sources` are what
/// each unit reads.
pub(super) fn marks(
    design: &Design,
    reactions: &[Reaction],
    position: &[u32],
    rank: &[u32],
    (shared, sources): (&[u32], &[Vec<SigId>]),
    [dirty, reacting, candidates]: [u32; 3],
) -> Marks {
    let graph = graph(design);
    let mut marks: Marks = vec![Vec::new(); design.signals.len()];
    let bit = |base: u32, index: u32| (base + index / 64, 1u64 << (index % 64));
    for (unit, sources) in sources.iter().enumerate() {
        sources.iter().for_each(|signal| marks[signal.index()].push(bit(dirty, position[unit])));
    }
    for (i, reaction) in reactions.iter().enumerate() {
        for gv in reaction_inputs(design, reaction) {
            for (signal, _) in graph.observe(gv).signals {
                marks[signal.index()].push(bit(reacting, i as u32));
            }
        }
    }
    for (i, process) in design.processes.iter().enumerate() {
        watched(design, process, |signal| {
            if let Some(signal) = signal {
                marks[signal.index()].push(bit(candidates, rank[i]));
            }
        });
    }
    for (signal, place) in shared.iter().enumerate().filter(|(signal, place)| **place != *signal as u32) {
        let more = std::mem::take(&mut marks[signal]);
        marks[*place as usize].extend(more);
    }
    marks.into_iter().map(merge).collect()
}

/// The values of the graph that an operation takes.
pub(super) fn graph_operands(inst: &Inst) -> impl Iterator<Item = Gv> {
    inst.args.iter().filter_map(|arg| if let Arg::Graph(gv) = arg { Some(*gv) } else { None })
}

/// Whether any of these values refers to a signal, or depends on its content: by signal, for the one that has the place.
pub(super) fn reached(design: &Design, shared: &[u32], mut left: Vec<Gv>) -> Vec<bool> {
    let mut out = vec![false; design.signals.len()];
    let mut seen = vec![false; design.values.len()];
    let mut mark = |signal: SigId| out[shared[signal.index()] as usize] = true;
    while let Some(gv) = left.pop() {
        if std::mem::replace(&mut seen[gv.index()], true) {
            continue;
        }
        match design.values[gv.index()].def {
            GraphDef::Content(signal) | GraphDef::Ref(signal) => mark(signal),
            GraphDef::Alias(other) => left.push(other),
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                if let Imm::Signal(signal) = inst.imm {
                    mark(signal);
                }
                left.extend(graph_operands(inst));
            }
            GraphDef::None => {}
        }
    }
    out
}

/// Tells `watch` each signal that a wait in the code of a process watches, none for what is known only when it runs.
pub(super) fn watched(design: &Design, process: &Process, mut watch: impl FnMut(Option<SigId>)) {
    let body = &design.bodies[process.body.index()];
    for block in &body.blocks {
        let Term::Wait { watches, .. } = &block.term else { continue };
        for found in watches {
            match found {
                Watch::Graph(capture) => {
                    let gv = process.captures[*capture as usize];
                    design.observed.get(&gv).into_iter().flatten().for_each(|s| watch(Some(s.0)));
                }
                Watch::Ref(arg, _) => watch(root(design, body, &process.captures, *arg)),
            }
        }
    }
}

/// The values of the graph whose change a reaction has to see.
fn reaction_inputs(design: &Design, reaction: &Reaction) -> Vec<Gv> {
    match reaction {
        Reaction::Drive(drive) => {
            let drive = &design.drives[*drive as usize];
            let delay = match drive.delay {
                Delay::Value(gv) => Some(gv),
                _ => None,
            };
            [drive.value].into_iter().chain(drive.enable).chain(delay).collect()
        }
        Reaction::Registers(sinks) => {
            let mut out = Vec::new();
            for sink in sinks {
                let Sink::Register(register) = &design.sinks[*sink as usize] else { continue };
                out.push(register.clock);
                if let (true, Some((reset, value))) = (register.asynchronous, register.reset) {
                    out.extend([reset, value]);
                }
            }
            out.sort_unstable();
            out.dedup();
            out
        }
        Reaction::Sink(sink) => match &design.sinks[*sink as usize] {
            Sink::Write(port) => vec![port.clock],
            Sink::Check(check) => check.clock.iter().map(|c| c.1).collect(),
            _ => Vec::new(),
        },
        Reaction::Trigger(process) => match &design.processes[*process as usize].kind {
            ProcessKind::Triggered { trigger, .. } => vec![*trigger],
            _ => Vec::new(),
        },
    }
}

/// The static signal that a reference of a body is to, as far as can be told without running it.
pub fn root(design: &Design, body: &Body, captures: &[Gv], arg: Arg) -> Option<SigId> {
    let mut arg = arg;
    loop {
        match arg {
            Arg::Capture(capture) => return graph_root(design, *captures.get(capture as usize)?),
            Arg::Graph(gv) => return graph_root(design, gv),
            Arg::Slot(slot) => {
                let insts = body.blocks.iter().flat_map(|b| &b.insts);
                let inst = insts.into_iter().find(|i| i.result_slots().contains(&slot))?;
                match (inst.kind, &inst.imm) {
                    (K::LlhdGetGlobalSignal, Imm::Signal(signal)) => return Some(*signal),
                    (
                        K::LlhdSigExtract
                        | K::LlhdSigArrayGet
                        | K::LlhdSigArraySlice
                        | K::LlhdSigStructExtract,
                        _,
                    ) => arg = inst.args[0],
                    _ => return None,
                }
            }
        }
    }
}

fn graph_root(design: &Design, gv: Gv) -> Option<SigId> {
    let mut gv = gv;
    loop {
        match design.values[gv.index()].def {
            GraphDef::Ref(signal) => return Some(signal),
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                if let Imm::Signal(signal) = inst.imm {
                    return Some(signal);
                }
                match inst.args.first() {
                    Some(Arg::Graph(inner)) => gv = *inner,
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
}

/// Bodies that may suspend, themselves or in what they call.
pub(super) fn suspending(design: &Design) -> Vec<bool> {
    let mut out: Vec<bool> =
        design.bodies.iter().map(|body| body.blocks.iter().any(|b| b.term.suspends())).collect();
    loop {
        let mut more = false;
        for (i, body) in design.bodies.iter().enumerate().filter(|(i, _)| !out[*i]).collect::<Vec<_>>() {
            out[i] =
                body.blocks.iter().flat_map(|b| &b.insts).any(|inst| calls_suspending(design, &out, inst));
            more |= out[i];
        }
        if !more {
            return out;
        }
    }
}

/// Whether an instruction calls what may suspend.
fn calls_suspending(design: &Design, suspending: &[bool], inst: &Inst) -> bool {
    is_call(inst.kind)
        && match inst.imm {
            Imm::Callee(func) => match design.funcs[func.index()].code {
                FuncCode::Body(body) => suspending[body.index()],
                FuncCode::External(_) => false,
            },
            _ => true,
        }
}

/// Whether what a process watches is not known before it runs.
pub(super) fn watches_unknown(design: &Design, suspending: &[bool], process: &Process) -> bool {
    // A body that calls may suspend in the callee, whose references come from anywhere.
    let body = &design.bodies[process.body.index()];
    let unknown = |watch: &Watch| match watch {
        Watch::Graph(_) => false,
        Watch::Ref(arg, _) => root(design, body, &process.captures, *arg).is_none(),
    };
    body.blocks.iter().flat_map(|b| &b.insts).any(|inst| calls_suspending(design, suspending, inst))
        || body.blocks.iter().any(|block| match &block.term {
            Term::Wait { watches, .. } => watches.iter().any(unknown),
            _ => false,
        })
}

/// The signals that a drive may force: all of them, if one has a target that is not known.
pub(super) fn forcible(design: &Design) -> Vec<bool> {
    use ir::design::body::DriveMode;
    let mut out = vec![false; design.signals.len()];
    let mut owners: Vec<Vec<&[Gv]>> = vec![Vec::new(); design.bodies.len()];
    for process in &design.processes {
        owners[process.body.index()].push(&process.captures);
    }
    for combinational in design.combinationals.iter().chain(&design.initials) {
        owners[combinational.body.index()].push(&combinational.captures);
    }
    for (body, owners) in design.bodies.iter().zip(&owners) {
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            if !matches!(inst.imm, Imm::Drive { mode: DriveMode::Force | DriveMode::Release, .. }) {
                continue;
            }
            // A body without owner is a function: what it forces comes from its callers.
            let none: [&[Gv]; 1] = [&[]];
            let owners: &[&[Gv]] = if owners.is_empty() { &none } else { owners };
            for captures in owners {
                match root(design, body, captures, inst.args[0]) {
                    Some(signal) => out[signal.index()] = true,
                    None => {
                        out.fill(true);
                        return out;
                    }
                }
            }
        }
    }
    out
}
