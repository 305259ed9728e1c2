//! Which values of the graph are the same whenever the network is settled, however they are called: each instance has its
//! own signals and operations for the clock that it is given.

use super::connect::{plain, selected, static_window};
use super::depend::{graph, suspending, watched, watches_unknown};
use super::stop::Stops;
use ir::design::body::Arg;
use ir::design::network::UnitKind;
use ir::design::trace::is_pure;
use ir::design::ty::TyId;
use ir::design::{Design, GraphDef, Gv, Init, NodeId, SigId};
use ir::ops::OpKind as K;
use num_bigint::BigUint;
use std::collections::{HashMap, HashSet};

/// Operations that are looked through one behind the other.
const DEPTH: usize = 48;

/// A set of values that are the same.
pub(super) type Class = u32;

/// What tells operations apart but for their attributes: kind, result, operands.
type Form = (K, u16, Vec<Class>);

/// What tells apart signals that are connected to the same: how they begin.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Beginning {
    Class(Class),
    Bits(BigUint),
    Default,
    /// A net that is connected.
    HighImpedance,
    /// As no other does.
    Signal(SigId),
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Signal(SigId),
    Value(Gv),
}

/// Finds out which values are the same.
pub(super) struct Same<'d> {
    design: &'d Design,
    /// What windows of signals (lowest bit, width) are connected to, and by nothing else.
    sources: HashMap<(SigId, u64, u64), Gv>,
    values: HashMap<Gv, Class>,
    signals: HashMap<SigId, Class>,
    single: HashMap<Key, Class>,
    /// Operations with their class.
    nodes: HashMap<Form, Vec<(NodeId, Class)>>,
    count: Class,
}

impl<'d> Same<'d> {
    /// `direct` says which connections are the only writers of what they write.
    pub(super) fn new(design: &'d Design, direct: &[bool]) -> Same<'d> {
        let mut sources = HashMap::new();
        for (drive, _) in design.drives.iter().zip(direct).filter(|(_, direct)| **direct) {
            if let Some(window) = static_window(design, drive.target) {
                sources.insert(window, drive.value);
            }
        }
        Same {
            design,
            sources,
            values: HashMap::new(),
            signals: HashMap::new(),
            single: HashMap::new(),
            nodes: HashMap::new(),
            count: 0,
        }
    }

    /// The class of a value.
    pub(super) fn class(&mut self, gv: Gv) -> Class {
        self.value(gv, 0)
    }

    fn fresh(&mut self) -> Class {
        self.count += 1;
        self.count
    }

    fn single(&mut self, key: Key) -> Class {
        if let Some(class) = self.single.get(&key) {
            return *class;
        }
        let class = self.fresh();
        self.single.insert(key, class);
        class
    }

    /// What a signal is connected to as a whole.
    fn source(&self, signal: SigId) -> Option<Gv> {
        let width = self.design.types.width(self.design.signals[signal.index()].ty)?;
        self.sources.get(&(signal, 0, width)).copied()
    }

    fn signal(&mut self, signal: SigId, depth: usize) -> Class {
        if let Some(class) = self.signals.get(&signal) {
            return *class;
        }
        let own = self.single(Key::Signal(signal));
        // What it is for those that it depends on itself.
        self.signals.insert(signal, own);
        let class = match self.source(signal) {
            Some(source) if depth < DEPTH => self.value(source, depth + 1),
            _ => own,
        };
        self.signals.insert(signal, class);
        class
    }

    /// How a signal begins, if that is known.
    fn beginning(&mut self, signal: SigId) -> Option<Beginning> {
        Some(match self.design.signals[signal.index()].init {
            Init::Value(gv) => match graph(self.design).constant(gv) {
                Some(bits) => Beginning::Bits(bits),
                None => Beginning::Class(self.class(gv)),
            },
            Init::Const(id) => Beginning::Bits(self.design.consts[id.0 as usize].1.clone()),
            Init::Default => Beginning::Default,
            Init::HighImpedance if self.source(signal).is_some() => Beginning::HighImpedance,
            Init::HighImpedance => Beginning::Signal(signal),
            Init::Body(_) | Init::File { .. } => return None,
        })
    }

    fn value(&mut self, gv: Gv, depth: usize) -> Class {
        if let Some(class) = self.values.get(&gv) {
            return *class;
        }
        let class = match self.design.values[gv.index()].def {
            GraphDef::Content(signal) => self.signal(signal, depth),
            GraphDef::Node(node, position) if depth < DEPTH => self.node(gv, node, position, depth),
            _ => self.single(Key::Value(gv)),
        };
        self.values.insert(gv, class);
        class
    }

    fn node(&mut self, gv: Gv, node: NodeId, position: u16, depth: usize) -> Class {
        let inst = &self.design.nodes[node.index()];
        match (inst.kind, &inst.args[..]) {
            (K::SeqToClock | K::SeqFromClock | K::HwWire, [Arg::Graph(operand)]) => {
                return self.value(*operand, depth + 1);
            }
            (K::LlhdPrb, [Arg::Graph(reference)]) => {
                if let GraphDef::Ref(signal) = self.design.values[reference.index()].def {
                    return self.signal(signal, depth + 1);
                }
            }
            _ => {}
        }
        if !is_pure(inst.kind) {
            return self.single(Key::Value(gv));
        }
        let source = selected(self.design, gv).and_then(|window| self.sources.get(&window).copied());
        if let Some(source) = source {
            return self.value(source, depth + 1);
        }
        let mut args = Vec::with_capacity(inst.args.len());
        for arg in &inst.args {
            let Arg::Graph(operand) = arg else { return self.single(Key::Value(gv)) };
            args.push(self.value(*operand, depth + 1));
        }
        let key = (inst.kind, position, args);
        for (known, class) in self.nodes.get(&key).into_iter().flatten() {
            let known = &self.design.nodes[known.index()];
            if known.imm == inst.imm
                && known.arg_types == inst.arg_types
                && known.result_types == inst.result_types
            {
                return *class;
            }
        }
        let class = self.fresh();
        self.nodes.entry(key).or_default().push((node, class));
        class
    }
}

/// For each signal, the one whose place it shares, which may be itself. Signals are the same at all times when anybody looks that are
/// connected to the same, as wholes and by nothing else: copies of the clock of all instances. So is what they are connected to, maybe
/// by way of parts of others, if it is written only by the network or right before that settles. They begin as the same, or nobody
/// sees how. The one that is written first has the place.
///
/// `order` is that in which units settle; `direct` and `apart` say which connections are the only writers of what they write, and
/// which signals need a place of their own. A run that ends while the network settles leaves what it would have written as it was.
pub(super) fn shared_places(
    design: &Design,
    direct: &[bool],
    (order, stops): (&[u32], &Stops),
    apart: impl Fn(usize) -> bool,
) -> Vec<u32> {
    let network = &design.network;
    // When each copy settles; and what is evaluated before anything settles.
    let mut copied = vec![None; design.signals.len()];
    let first = evaluated_first(design);
    let mut early = vec![false; design.signals.len()];
    for (at, unit) in (0..).zip(order) {
        let info = &network.units[*unit as usize];
        if first.contains(unit) {
            info.targets.iter().for_each(|target| early[target.index()] = true);
        }
        if let (Some(_), [target]) = (plain(design, direct, *unit), &info.targets[..])
            && design.signals[target.index()].settles
            && !apart(target.index())
        {
            copied[target.index()] = Some(at);
        }
    }
    let mut same = Same::new(design, direct);
    same.sources.retain(|(signal, ..), _| copied[signal.index()].is_some());
    let shares = |signal: &u32| {
        let (at, info) = (*signal as usize, &design.signals[*signal as usize]);
        !apart(at) && !early[at] && (info.settles || !info.at_once)
    };
    let mut signals: Vec<u32> = (0..design.signals.len() as u32).filter(shares).collect();
    // What is no copy is written before what is one of it.
    signals.sort_by_key(|signal| copied[*signal as usize]);
    let seen = seen_before(design, &first);
    let is_sure = |signal: u32| copied[signal as usize].is_none_or(|at| at < stops.sure);
    let mut out: Vec<u32> = (0..design.signals.len() as u32).collect();
    let mut places: HashMap<(Class, TyId), Vec<(Beginning, u32)>> = HashMap::new();
    for signal in signals {
        let class = same.signal(SigId(signal), 0);
        let Some(beginning) = same.beginning(SigId(signal)) else { continue };
        let places = places.entry((class, design.signals[signal as usize].ty)).or_default();
        let unseen = !seen[signal as usize] && !stops.first && is_sure(signal);
        // Copies of one settle together.
        let fits = |(begins, place): &&(Beginning, u32)| {
            (*begins == beginning || unseen) && (copied[*place as usize].is_some() || is_sure(signal))
        };
        match places.iter().find(fits) {
            Some((_, place)) => out[signal as usize] = *place,
            None => places.push((beginning, signal)),
        }
    }
    out
}

/// The units that are evaluated before the network settles for the first time: what signals hold at first depends on their results.
fn evaluated_first(design: &Design) -> HashSet<u32> {
    let graph = graph(design);
    let mut results = HashMap::new();
    for (unit, info) in (0..).zip(&design.network.units) {
        if let UnitKind::Combinational(_) = info.kind {
            results.extend(info.targets.iter().map(|target| (*target, unit)));
        }
    }
    let mut left: Vec<SigId> = Vec::new();
    for signal in &design.signals {
        if let Init::Value(gv) = signal.init {
            left.extend(graph.observe(gv).signals.iter().map(|(signal, _)| *signal));
        }
    }
    let mut found = HashSet::new();
    while let Some(signal) = left.pop() {
        if let Some(unit) = results.get(&signal)
            && found.insert(*unit)
        {
            left.extend(&design.network.units[*unit as usize].sources);
        }
    }
    found
}

/// Signals whose content from before the network settles for the first time somebody may see: in the first wait of a process, or for
/// what others hold at first.
fn seen_before(design: &Design, first: &HashSet<u32>) -> Vec<bool> {
    let graph = graph(design);
    let mut seen: Vec<bool> = design.signals.iter().map(|signal| signal.instance.is_none()).collect();
    // Values of which nothing more is known.
    let mut values: Vec<Gv> =
        design.initials.iter().flat_map(|initial| initial.captures.iter().copied()).collect();
    let suspending = suspending(design);
    for process in &design.processes {
        watched(design, process, |signal| {
            if let Some(signal) = signal {
                seen[signal.index()] = true;
            }
        });
        if watches_unknown(design, &suspending, process) {
            values.extend(&process.captures);
        }
    }
    let units = first.iter().map(|unit| &design.network.units[*unit as usize]);
    units.flat_map(|unit| &unit.sources).for_each(|signal| seen[signal.index()] = true);
    values.extend(design.signals.iter().filter_map(|signal| match signal.init {
        Init::Value(gv) => Some(gv),
        _ => None,
    }));
    for gv in values {
        graph.observe(gv).signals.iter().for_each(|(signal, _)| seen[signal.index()] = true);
        graph.targets(gv).0.iter().for_each(|signal| seen[signal.index()] = true);
    }
    seen
}
