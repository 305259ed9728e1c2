//! Values of the graph that depend on themselves through pure operations alone.
//!
//! Many of these are false cycles, over different bits of one value. Each operation in a cycle becomes a node of the
//! network: a hidden signal holds its result, and a connection computes it (spec `machine.network.cycle`).

use super::super::network::components;
use super::super::*;
use super::*;

impl Elaborator {
    /// Puts a signal behind every instruction of the graph that is part of a cycle.
    pub(super) fn break_cycles(&mut self) {
        let node_of = |gv: Gv| match self.values[gv.index()].def {
            GraphDef::Node(node, _) => Some(node.0),
            _ => None,
        };
        let operands = |inst: &Inst| -> Vec<u32> {
            let graph = inst.args.iter().filter_map(|arg| match arg {
                Arg::Graph(gv) => node_of(*gv),
                _ => None,
            });
            graph.collect()
        };
        let edges: Vec<Vec<u32>> = self.nodes.iter().map(operands).collect();
        let component = components(&edges);
        let mut size = vec![0u32; component.len()];
        component.iter().for_each(|c| size[*c as usize] += 1);
        let cyclic: Vec<bool> = (0..edges.len())
            .map(|n| size[component[n] as usize] > 1 || edges[n].contains(&(n as u32)))
            .collect();
        if !cyclic.contains(&true) {
            return;
        }
        rule!("machine.network.cycle");
        let time = self.tables.types.intern(Ty::Time);
        let mut holders: HashMap<(NodeId, u16), SigId> = HashMap::new();
        for i in 0..self.values.len() {
            let GraphValue { ty, def: GraphDef::Node(node, result) } = self.values[i] else { continue };
            if !cyclic[node.index()] {
                continue;
            }
            let op = self.nodes[node.index()].op;
            if matches!(self.tables.types.kind(ty), Ty::Ref(_)) {
                self.tables.error(op, "this reference is selected by itself");
                return;
            }
            let known = holders.get(&(node, result)).copied();
            let holder = known.unwrap_or_else(|| {
                let signal = self.signal(Str::EMPTY, None, SignalKind::Hidden, ty, Init::Default, op);
                holders.insert((node, result), signal);
                let value = Gv(self.values.len() as u32);
                self.values.push(GraphValue { ty, def: GraphDef::Node(node, result) });
                let target = Gv(self.values.len() as u32);
                let ref_type = self.tables.types.intern(Ty::Ref(ty));
                self.values.push(GraphValue { ty: ref_type, def: GraphDef::Ref(signal) });
                let epsilon = Time { fs: 0, delta: 0, epsilon: 1 };
                let delay = self.node(OpKind::LlhdConstantTime, &[], time, Imm::Time(epsilon), op);
                self.add_drive(target, value, delay, None, Strengths::STRONG, op);
                signal
            });
            self.values[i].def = GraphDef::Content(holder);
        }
    }
}
