//! Which values of the graph are the same whenever the network is settled, however they are called: each instance has its
//! own signals and operations for the clock that it is given.

use ir::design::body::Arg;
use ir::design::network::UnitKind;
use ir::design::trace::is_pure;
use ir::design::ty::TyId;
use ir::design::{ConstId, Design, GraphDef, Gv, Init, NodeId, SigId};
use ir::ops::OpKind as K;
use std::collections::HashMap;

/// Operations that are looked through one behind the other.
const DEPTH: usize = 48;

/// A set of values that are the same.
pub(super) type Class = u32;

/// What tells operations apart but for their attributes: kind, result, operands.
type Form = (K, u16, Vec<Class>);

/// What tells apart signals that are connected to the same: how they begin.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Beginning {
    Class(Class),
    Const(ConstId),
    Default,
    HighImpedance,
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Signal(SigId),
    Value(Gv),
}

/// Finds out which values are the same.
pub(super) struct Same<'d> {
    design: &'d Design,
    /// What signals are connected to, as a whole and by nothing else.
    sources: HashMap<SigId, Gv>,
    values: HashMap<Gv, Class>,
    signals: HashMap<SigId, Class>,
    single: HashMap<Key, Class>,
    /// Signals that are copies of a class, if those are told apart from what they are copies of.
    copies: Option<HashMap<(Class, TyId, Beginning), Class>>,
    /// Operations with their class.
    nodes: HashMap<Form, Vec<(NodeId, Class)>>,
    count: Class,
}

impl<'d> Same<'d> {
    /// `direct` says which connections are the only writers of what they write.
    pub(super) fn new(design: &'d Design, direct: &[bool]) -> Same<'d> {
        let mut sources = HashMap::new();
        for (drive, _) in design.drives.iter().zip(direct).filter(|(_, direct)| **direct) {
            if let GraphDef::Ref(signal) = design.values[drive.target.index()].def
                && design.values[drive.value.index()].ty == design.signals[signal.index()].ty
            {
                sources.insert(signal, drive.value);
            }
        }
        Same {
            design,
            sources,
            values: HashMap::new(),
            signals: HashMap::new(),
            single: HashMap::new(),
            copies: None,
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

    fn signal(&mut self, signal: SigId, depth: usize) -> Class {
        if let Some(class) = self.signals.get(&signal) {
            return *class;
        }
        let own = self.single(Key::Signal(signal));
        // What it is for those that it depends on itself.
        self.signals.insert(signal, own);
        let class = match self.sources.get(&signal).copied() {
            Some(source) if depth < DEPTH => {
                let class = self.value(source, depth + 1);
                if self.copies.is_some() { self.copy(signal, class, depth).unwrap_or(own) } else { class }
            }
            _ => own,
        };
        self.signals.insert(signal, class);
        class
    }

    /// The class of a signal that is connected to a class, if it is known how it begins.
    fn copy(&mut self, signal: SigId, of: Class, depth: usize) -> Option<Class> {
        let info = &self.design.signals[signal.index()];
        let beginning = match info.init {
            Init::Value(gv) => Beginning::Class(self.value(gv, depth + 1)),
            Init::Const(id) => Beginning::Const(id),
            Init::Default => Beginning::Default,
            Init::HighImpedance => Beginning::HighImpedance,
            Init::Body(_) | Init::File { .. } => return None,
        };
        let fresh = self.fresh();
        Some(*self.copies.as_mut()?.entry((of, info.ty, beginning)).or_insert(fresh))
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

/// For each signal, the one whose place it shares, which may be itself. Signals that nothing but a connection writes, which are
/// connected to the same and begin as the same, are the same at all times: copies of the clock of all instances. The one that
/// settles first has the place. `position` is that of each unit in the order of settling; `direct` and `apart` say which
/// connections are the only writers of what they write, and which signals need a place of their own.
pub(super) fn shared_places(
    design: &Design,
    direct: &[bool],
    position: &[u32],
    apart: impl Fn(usize) -> bool,
) -> Vec<u32> {
    let network = &design.network;
    let mut first = vec![u32::MAX; design.signals.len()];
    for (unit, info) in network.units.iter().enumerate() {
        let connects =
            matches!(&info.kind, UnitKind::Connections(drives) if drives.iter().all(|d| direct[d.index()]));
        if let (true, false, [target]) =
            (connects, network.cyclic[network.component_of[unit] as usize], &info.targets[..])
        {
            first[target.index()] = position[unit];
        }
    }
    let mut same = Same::new(design, direct);
    let alone = |signal: usize| first[signal] != u32::MAX && design.signals[signal].settles && !apart(signal);
    same.sources.retain(|signal, _| alone(signal.index()));
    same.copies = Some(HashMap::new());
    let mut copies: Vec<SigId> = same.sources.keys().copied().collect();
    copies.sort_unstable_by_key(|signal| first[signal.index()]);
    let mut out: Vec<u32> = (0..design.signals.len() as u32).collect();
    let mut places: HashMap<Class, u32> = HashMap::new();
    for signal in copies {
        let class = same.signal(signal, 0);
        out[signal.index()] = *places.entry(class).or_insert(signal.0);
    }
    out
}
