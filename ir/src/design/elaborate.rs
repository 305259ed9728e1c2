//! Elaboration: walks the instances from the tops and builds the [`Design`].
//!
//! 1. Symbols: functions, global signals and globals get their ids.
//! 2. The instance tree: every instance gets a base for its graph values; ports become aliases.
//! 3. The operations of each instance, children first, then in textual order: signals, drives, processes, registers.
//! 4. Over the whole: who drives what, which signals are nets, which processes are combinational, the network.

mod attributes;
mod checks;
mod cycles;
mod graph_ops;
mod hierarchy;
mod memory;
mod property;
mod switches;
mod symbols;
mod testbench;
mod threads;
mod whole;

use super::body::{Arg, Body, Imm, Inst, Watch};
use super::decode::BodyBuilder;
use super::network::{Network, Unit, UnitKind};
use super::params::{self, Params};
use super::support::is_metadata;
use super::tables::Tables;
use super::trace::Graph;
use super::ty::{Ty, TyId};
use super::yields::Yielded;
use super::*;
use crate::attrs::{Attr, AttrKind};
use crate::diag::Diagnostic;
use crate::module::{Ir, OpId, ValueId};
use crate::ops::OpKind;
use crate::types::{Direction, TypeKind};
use hashbrown::HashMap;
use spec::rule;
use std::collections::{BTreeMap, BTreeSet};

/// The most instances that a design may have.
pub const MAX_INSTANCES: usize = 1 << 22;

/// What to elaborate.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// The tops by name; empty: every public module that nothing instantiates.
    pub tops: Vec<String>,
}

/// A text that can't be simulated.
#[derive(Debug)]
pub struct Rejected {
    /// The text.
    pub ir: Ir,
    /// Why, in textual order.
    pub errors: Vec<Diagnostic>,
}

/// Elaborates a verified text.
///
/// # Errors
/// Everything that can't be simulated, each with its place.
pub fn elaborate(ir: Ir, options: &Options) -> Result<Design, Box<Rejected>> {
    let mut ir = ir;
    if let Err(mut errors) = crate::moore::lower(&mut ir) {
        errors.sort_by_key(|d| d.span);
        errors.dedup();
        return Err(Box::new(Rejected { ir, errors }));
    }
    let mut e = Elaborator::new(ir);
    e.symbols();
    let tops = e.tops(options);
    // Mistakes are collected over all stages; only an incomplete hierarchy leaves nothing to look at.
    if e.instances(&tops) {
        e.contents();
        if e.tables.errors.is_empty() {
            e.break_cycles();
        }
        e.functions();
        e.combinational_drives();
        e.refuse_threads();
        e.attributes();
        if e.tables.errors.is_empty() {
            e.classify_drives();
            e.switches();
        }
    }
    if !e.tables.errors.is_empty() {
        rule!("machine.load.all-errors");
        let mut errors = e.tables.errors;
        errors.sort_by_key(|d| d.span);
        errors.dedup();
        return Err(Box::new(Rejected { ir: e.tables.ir, errors }));
    }
    Ok(e.finish())
}

/// What is the same for all instances of a module with the same parameters.
#[derive(Debug)]
struct Module {
    params: Params,
    /// Local numbers of the values of the graph region.
    local: HashMap<ValueId, u32>,
    /// Code made from operations of this module.
    bodies: HashMap<(OpId, usize), (BodyId, Vec<ValueId>)>,
    /// By combinational, and by result of it, what that always is.
    yielded: HashMap<OpId, Vec<Yielded>>,
    /// Number of processes so far, for names.
    process_names: HashMap<OpId, String>,
}

type ParamKey = Vec<(Str, Attr)>;

struct Elaborator {
    tables: Tables,
    modules_by_name: HashMap<Str, OpId>,
    modules: Vec<Module>,
    module_ids: HashMap<(OpId, ParamKey), usize>,
    /// Per instance: module and base.
    placed: Vec<(usize, u32)>,
    children: Vec<Vec<InstanceId>>,
    instances: Vec<Instance>,
    values: Vec<GraphValue>,
    nodes: Vec<Inst>,
    signals: Vec<Signal>,
    bodies: Vec<Body>,
    processes: Vec<Process>,
    drives: Vec<Drive>,
    combinationals: Vec<Combinational>,
    initials: Vec<Combinational>,
    sinks: Vec<Sink>,
    /// Switches, and strengths that are looked at.
    switch_ops: Vec<(InstanceId, OpId)>,
    /// Nets that are resolved with their strengths.
    switched: BTreeSet<SigId>,
    /// Those of them that keep a charge.
    charged: BTreeSet<SigId>,
    funcs: Vec<Func>,
    globals: Vec<Global>,
    named: Vec<Named>,
    constructors: Vec<FuncId>,
    ignored: Vec<Ignored>,
    warnings: Vec<Diagnostic>,
    /// The operations of the top level, those of nested modules included.
    top_level: Vec<OpId>,
    /// The order of elaboration of units: drives, combinationals, processes, sinks.
    order: Orders,
}

#[derive(Default)]
struct Orders {
    next: u32,
    drives: Vec<u32>,
    combinationals: Vec<u32>,
    processes: Vec<u32>,
    sinks: Vec<u32>,
}

impl Orders {
    fn next(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }
}

impl Elaborator {
    fn new(ir: Ir) -> Elaborator {
        Elaborator {
            tables: Tables::new(ir),
            modules_by_name: HashMap::new(),
            modules: Vec::new(),
            module_ids: HashMap::new(),
            placed: Vec::new(),
            children: Vec::new(),
            instances: Vec::new(),
            values: Vec::new(),
            nodes: Vec::new(),
            signals: Vec::new(),
            bodies: Vec::new(),
            processes: Vec::new(),
            drives: Vec::new(),
            combinationals: Vec::new(),
            initials: Vec::new(),
            sinks: Vec::new(),
            switch_ops: Vec::new(),
            switched: BTreeSet::new(),
            charged: BTreeSet::new(),
            funcs: Vec::new(),
            globals: Vec::new(),
            named: Vec::new(),
            constructors: Vec::new(),
            ignored: Vec::new(),
            warnings: Vec::new(),
            top_level: Vec::new(),
            order: Orders::default(),
        }
    }

    fn ir(&self) -> &Ir {
        &self.tables.ir
    }

    // ---- contents -------------------------------------------------------------------------------------------------

    /// The operations of all instances: children first, then in textual order.
    fn contents(&mut self) {
        rule!("machine.elab.order");
        let tops: Vec<InstanceId> = (0..self.instances.len() as u32)
            .map(InstanceId)
            .filter(|i| self.instances[i.index()].parent.is_none())
            .collect();
        let mut order = Vec::with_capacity(self.instances.len());
        let mut stack: Vec<(InstanceId, usize)> = tops.into_iter().rev().map(|t| (t, 0)).collect();
        while let Some((instance, child)) = stack.pop() {
            match self.children[instance.index()].get(child) {
                Some(&next) => {
                    stack.push((instance, child + 1));
                    stack.push((next, 0));
                }
                None => order.push(instance),
            }
        }
        self.tables.instances = self.instances.iter().map(|i| (i.parent, i.name)).collect();
        // References first: operations may mention what stands later in the text, in any instance.
        for &instance in &order {
            self.declare(instance);
        }
        self.hierarchical_names(&order);
        for &instance in &order {
            let op = self.instances[instance.index()].op;
            for inner in self.ir().body(op).to_vec() {
                self.graph_op(instance, inner);
            }
        }
    }

    /// What hierarchical names name.
    fn hierarchical_names(&mut self, order: &[InstanceId]) {
        let mut names: Option<HashMap<String, SigId>> = None;
        for &instance in order {
            let op = self.instances[instance.index()].op;
            for inner in self.ir().body(op).to_vec() {
                if self.ir().kind(inner) != OpKind::SvxHier {
                    continue;
                }
                rule!("svx.hier");
                let names = names.get_or_insert_with(|| {
                    let path = |s: &Signal| {
                        let around = instance_path(&self.tables.ir, &self.instances, s.instance?);
                        Some(format!("{around}.{}", self.tables.ir.text(s.name)))
                    };
                    let named = |(i, s): (usize, &Signal)| Some((path(s)?, SigId(i as u32)));
                    // A port that is passed by reference is a name of what is outside.
                    let port = |n: &Named| match self.values[self.resolve(n.value).index()].def {
                        GraphDef::Ref(signal) => {
                            let around = instance_path(&self.tables.ir, &self.instances, n.instance);
                            Some((format!("{around}.{}", self.tables.ir.text(n.name)), signal))
                        }
                        _ => None,
                    };
                    let ports = self.named.iter().filter_map(port);
                    ports.chain(self.signals.iter().enumerate().filter_map(named)).collect()
                });
                let path = self.tables.ir.attr_str(inner, "path").unwrap_or(Str::EMPTY);
                let path = self.tables.ir.text(path).into_owned();
                let result = self.gv(instance, self.tables.ir.result(inner, 0));
                let ty = self.values[result.index()].ty;
                match names.get(&path) {
                    Some(&signal) => {
                        let expected = self.tables.types.intern(Ty::Ref(self.signals[signal.index()].ty));
                        if ty == expected {
                            self.values[result.index()].def = GraphDef::Ref(signal);
                        } else {
                            self.tables.error(inner, format!("`{path}` is of another type"));
                        }
                    }
                    None => self.tables.error(inner, format!("there is no variable or net `{path}`")),
                }
            }
        }
    }

    /// Makes the signals of an instance.
    fn declare(&mut self, instance: InstanceId) {
        let op = self.instances[instance.index()].op;
        for inner in self.ir().body(op).to_vec() {
            match self.ir().kind(inner) {
                OpKind::LlhdSig => rule!("llhd.sig"),
                OpKind::LlhdOutput => rule!("llhd.output"),
                OpKind::SeqFirmem | OpKind::SeqHlmem => {
                    self.declare_memory(instance, inner);
                    continue;
                }
                _ => continue,
            }
            let result = self.gv(instance, self.ir().result(inner, 0));
            let init = self.arg(instance, self.ir().operands(inner)[0]);
            let ty = match *self.tables.types.kind(self.values[result.index()].ty) {
                Ty::Ref(inner) => inner,
                _ => self.tables.types.intern(Ty::Token),
            };
            let name = self.ir().attr_str(inner, "name").unwrap_or(Str::EMPTY);
            let signal = self.signal(name, Some(instance), SignalKind::Signal, ty, Init::Value(init), inner);
            self.values[result.index()].def = GraphDef::Ref(signal);
        }
    }

    fn signal(
        &mut self,
        name: Str,
        instance: Option<InstanceId>,
        kind: SignalKind,
        ty: TyId,
        init: Init,
        op: OpId,
    ) -> SigId {
        let id = SigId(self.signals.len() as u32);
        self.signals.push(Signal {
            name,
            instance,
            kind,
            ty,
            init,
            net: None,
            procedural: false,
            settles: true,
            at_once: false,
            op,
        });
        id
    }

    /// The graph value of an operand, behind aliases.
    fn arg(&self, instance: InstanceId, value: ValueId) -> Gv {
        self.resolve(self.gv(instance, value))
    }

    fn ty(&self, gv: Gv) -> TyId {
        self.values[gv.index()].ty
    }

    fn bit(&mut self) -> TyId {
        self.tables.types.int(1)
    }

    /// Adds an instruction of the graph, and a value for its first result.
    fn node(&mut self, kind: OpKind, args: &[Gv], ty: TyId, imm: Imm, op: OpId) -> Gv {
        let inst = Inst {
            kind,
            args: args.iter().map(|a| Arg::Graph(*a)).collect(),
            arg_types: args.iter().map(|a| self.ty(*a)).collect(),
            result: 0,
            result_types: [ty].into(),
            imm,
            op,
        };
        let node = NodeId(self.nodes.len() as u32);
        self.nodes.push(inst);
        let gv = Gv(self.values.len() as u32);
        self.values.push(GraphValue { ty, def: GraphDef::Node(node, 0) });
        gv
    }

    /// A value that reads a signal.
    fn content(&mut self, signal: SigId) -> Gv {
        let gv = Gv(self.values.len() as u32);
        let ty = self.signals[signal.index()].ty;
        self.values.push(GraphValue { ty, def: GraphDef::Content(signal) });
        gv
    }

    fn const_gv(&mut self, ty: TyId, value: impl Into<num_bigint::BigUint>, op: OpId) -> Gv {
        let id = self.tables.konst(ty, value.into());
        self.node(OpKind::HwConstant, &[], ty, Imm::Const(id), op)
    }

    fn not(&mut self, a: Gv, op: OpId) -> Gv {
        let bit = self.bit();
        let one = self.const_gv(bit, 1u32, op);
        self.node(OpKind::CombXor, &[a, one], bit, Imm::None, op)
    }

    fn and(&mut self, args: &[Gv], op: OpId) -> Gv {
        let bit = self.bit();
        self.node(OpKind::CombAnd, args, bit, Imm::None, op)
    }

    /// A hidden signal.
    fn hidden(&mut self, instance: InstanceId, ty: TyId, init: Init, op: OpId) -> SigId {
        self.signal(Str::EMPTY, Some(instance), SignalKind::Hidden, ty, init, op)
    }

    fn add_sink(&mut self, sink: Sink) {
        let order = self.order.next();
        self.order.sinks.push(order);
        self.sinks.push(sink);
    }

    fn add_body(&mut self, mut body: Body, captured: &[ValueId]) -> BodyId {
        let def = |c: u32| match self.tables.ir.value(*captured.get(c as usize)?).def {
            crate::module::ValueDef::Result(op, _) => Some(op),
            _ => None,
        };
        let time = |c: u32| {
            let op = def(c)?;
            match (self.tables.ir.kind(op), self.tables.ir.attr(op, "value")) {
                (OpKind::LlhdConstantTime, Some(&AttrKind::Time { amount, unit, delta, epsilon })) => {
                    Some(Time {
                        fs: unit.femtoseconds(amount)?,
                        delta: u32::try_from(delta).ok()?,
                        epsilon: u32::try_from(epsilon).ok()?,
                    })
                }
                _ => None,
            }
        };
        let konst = |c: u32| {
            let op = def(c)?;
            match (self.tables.ir.kind(op), self.tables.ir.attr(op, "value")) {
                (OpKind::HwConstant, Some(AttrKind::Integer { value, .. })) => {
                    let width = self.tables.types.width(body.captures[c as usize])?;
                    Some(params::wrap(value, u32::try_from(width).ok()?))
                }
                _ => None, // an aggregate is no index, and hides no bits
            }
        };
        let konsts: Vec<_> = (0..body.captures.len() as u32).map(konst).collect();
        let opaque = super::trace::trace_body(&self.tables.types, &self.tables.consts, &mut body, |c| {
            konsts[c as usize].clone()
        });
        // What a wait observes is no value of the frame alone: tracing comes first.
        super::promote::promote(&mut body, time);
        self.keep_bits(&mut body, &konsts);
        if opaque > 0 {
            rule!("machine.observe.opaque");
            let message = "this process waits on a value that is computed by a call or chosen by control flow, and never changes";
            let wait = body.blocks.iter().find(|b| matches!(b.term, super::body::Term::Wait { .. }));
            let span = self.tables.ir.op(wait.map_or(body.op, |b| b.term_op)).span;
            self.warnings.push(Diagnostic::warning(span, message));
        }
        let id = BodyId(self.bodies.len() as u32);
        self.bodies.push(body);
        id
    }

    /// Notes which bits each drive of a body keeps.
    fn keep_bits(&mut self, body: &mut Body, captured: &[Option<num_bigint::BigUint>]) {
        let mut constants = HashMap::new();
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            if let Imm::Const(id) = inst.imm {
                constants.insert(inst.result, id);
            }
        }
        let konst = |arg| match arg {
            Arg::Slot(slot) => constants.get(&slot).map(|id| self.tables.consts[id.0 as usize].1.clone()),
            Arg::Capture(capture) => captured[capture as usize].clone(),
            Arg::Graph(_) => None,
        };
        let kept = super::partial::kept(&self.tables.types, body, konst);
        for ((block, inst), mask) in kept {
            let inst = &mut body.blocks[block].insts[inst];
            let id = self.tables.konst(inst.arg_types[1], mask);
            if let Imm::Drive { kept, .. } = &mut inst.imm {
                *kept = Some(id);
            }
        }
    }

    /// The operation behind a value that is a constant.
    fn constant(&self, value: ValueId) -> Option<OpId> {
        let crate::module::ValueDef::Result(op, _) = self.tables.ir.value(value).def else { return None };
        matches!(self.tables.ir.kind(op), OpKind::HwConstant | OpKind::HwAggregateConstant).then_some(op)
    }

    /// The code of region `region` of `op`, made once per module.
    fn body_of(&mut self, instance: InstanceId, op: OpId, region: usize) -> (BodyId, Vec<Gv>) {
        let module = self.placed[instance.index()].0;
        if !self.modules[module].bodies.contains_key(&(op, region)) {
            let params = self.modules[module].params.clone();
            let (mut body, captured) = if region == usize::MAX {
                BodyBuilder::build_single(&mut self.tables, &params, op)
            } else {
                BodyBuilder::build(&mut self.tables, &params, op, region)
            };
            if self.tables.ir.kind(op) == OpKind::LlhdCombinational {
                let constant = |capture: u32| self.constant(captured[capture as usize]);
                let yielded = super::yields::take_known(&mut body, constant);
                self.modules[module].yielded.insert(op, yielded);
            }
            let id = self.add_body(body, &captured);
            self.modules[module].bodies.insert((op, region), (id, captured));
        }
        let (id, captured) = &self.modules[module].bodies[&(op, region)];
        (*id, captured.iter().map(|v| self.arg(instance, *v)).collect())
    }

    fn finish(mut self) -> Design {
        self.unused_functions();
        let writers = self.writers();
        self.nets();
        let units = self.units(&writers);
        self.written_outside(&units);
        let network = Network::new(units, self.signals.len());
        let observed = self.observed();
        let mut named = std::mem::take(&mut self.named);
        named.iter_mut().for_each(|n| n.value = self.resolve(n.value));
        Design {
            ir: self.tables.ir,
            types: self.tables.types,
            consts: self.tables.consts,
            instances: self.instances,
            signals: self.signals,
            values: self.values,
            nodes: self.nodes,
            bodies: self.bodies,
            processes: self.processes,
            drives: self.drives,
            combinationals: self.combinationals,
            initials: self.initials,
            sinks: self.sinks,
            funcs: self.funcs,
            globals: self.globals,
            named,
            constructors: self.constructors,
            ignored: self.ignored,
            network,
            observed,
            warnings: self.warnings,
        }
    }
}
