//! Which values of the graph are the same whenever the network is settled, however they are called: each instance has its
//! own signals and operations for the clock that it is given.

use ir::design::body::Arg;
use ir::design::trace::is_pure;
use ir::design::{Design, GraphDef, Gv, NodeId, SigId};
use ir::ops::OpKind as K;
use std::collections::HashMap;

/// Operations that are looked through one behind the other.
const DEPTH: usize = 48;

/// A set of values that are the same.
pub(super) type Class = u32;

/// What tells operations apart but for their attributes: kind, result, operands.
type Form = (K, u16, Vec<Class>);

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
            Some(source) if depth < DEPTH => self.value(source, depth + 1),
            _ => own,
        };
        self.signals.insert(signal, class);
        class
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
