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
mod memory;
mod property;
mod testbench;

use super::body::{Arg, Body, Imm, Inst, Watch};
use super::decode::{BodyBuilder, Tables};
use super::network::{Network, Unit, UnitKind};
use super::params::{self, Params};
use super::support::is_metadata;
use super::trace::Graph;
use super::ty::{Ty, TyId};
use super::*;
use crate::attrs::{Attr, AttrKind};
use crate::diag::Diagnostic;
use crate::module::{Ir, OpId, ValueId};
use crate::ops::OpKind;
use crate::types::{Direction, TypeKind};
use spec::rule;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
        e.attributes();
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

    // ---- symbols --------------------------------------------------------------------------------------------------

    /// The operations of the top level and of the modules nested in it, in the order of the text.
    fn flatten(&mut self) {
        rule!("builtin.module");
        let mut stack = vec![self.ir().top];
        let mut names = BTreeSet::new();
        while let Some(op) = stack.pop() {
            if self.ir().kind(op) == OpKind::BuiltinModule {
                stack.extend(self.ir().body(op).iter().rev());
                continue;
            }
            let name = self.ir().attr_str(op, "sym_name");
            if let Some(name) = name.filter(|name| !names.insert(*name)) {
                let name = self.ir().text(name).into_owned();
                let message =
                    format!("@{name} is defined in several nested modules, which share their names here");
                self.tables.error(op, message);
            }
            self.top_level.push(op);
        }
    }

    fn symbols(&mut self) {
        self.flatten();
        let none = Params::new();
        for op in self.top_level.clone() {
            let kind = self.ir().kind(op);
            let name = self.ir().attr_str(op, "sym_name").unwrap_or(Str::EMPTY);
            match kind {
                OpKind::HwModule
                | OpKind::HwModuleExtern
                | OpKind::HwModuleGenerated
                | OpKind::VerifSimulation => {
                    self.modules_by_name.insert(name, op);
                }
                OpKind::FuncFunc | OpKind::LlhdCoroutine | OpKind::LlvmFunc => {
                    match kind {
                        OpKind::FuncFunc => rule!("func.func"),
                        OpKind::LlvmFunc => rule!("llvm.func"),
                        _ => {}
                    }
                    let id = FuncId(self.funcs.len() as u32);
                    self.tables.funcs.insert(name, id);
                    let results = self.function_results(op);
                    // Decoded when something calls it.
                    let code = FuncCode::Body(BodyId(u32::MAX));
                    self.funcs.push(Func { name, code, results, op });
                }
                OpKind::LlhdGlobalSignal => {
                    let ty = match self.ir().attr(op, "type") {
                        Some(&AttrKind::Type(ty)) => self.tables.ty(ty, &none, op),
                        _ => self.tables.types.intern(Ty::Token),
                    };
                    let id = self.signal(name, None, SignalKind::Signal, ty, Init::Default, op);
                    self.tables.global_signals.insert(name, id);
                }
                OpKind::LlvmMlirGlobal => {
                    let ty = match self.ir().attr(op, "global_type") {
                        Some(&AttrKind::Type(ty)) => self.tables.ty(ty, &none, op),
                        _ => self.tables.types.intern(Ty::Token),
                    };
                    let value = self.ir().attr_id(op, "value");
                    let has_body = !self.ir().region_blocks(op, 0).is_empty();
                    // A declaration: external (10) or extern_weak (7), which nothing here defines.
                    let external = matches!(self.ir().attr_u64(op, "linkage"), None | Some(7 | 10));
                    if external && value.is_none() && !has_body {
                        self.tables.error(op, "an external global has no content");
                    }
                    let value = value.and_then(|value| match self.tables.const_bits(value, ty, &none) {
                        Ok(bits) => Some(self.tables.konst(ty, bits)),
                        Err(message) => {
                            self.tables.error(op, message);
                            None
                        }
                    });
                    self.tables.globals.insert(name, self.globals.len() as u32);
                    self.globals.push(Global { name, ty, init: None, value });
                }
                OpKind::SimFuncDpi => {}          // refused where it is called
                OpKind::LlvmMlirGlobalCtors => {} // below, when all functions are known
                _ if is_metadata(kind) => {}
                _ => self.tables.unsupported(op, "at the top level"),
            }
        }
        // Initial values may mention any symbol.
        let mut constructors = Vec::new();
        for op in self.top_level.clone() {
            let name = self.ir().attr_str(op, "sym_name").unwrap_or(Str::EMPTY);
            let has_body = !self.ir().region_blocks(op, 0).is_empty();
            match self.ir().kind(op) {
                OpKind::LlhdGlobalSignal if has_body => {
                    let (body, _) = BodyBuilder::build(&mut self.tables, &none, op, 0);
                    let id = self.add_body(body, &[]);
                    let signal = self.tables.global_signals[&name];
                    self.signals[signal.index()].init = Init::Body(id);
                }
                OpKind::LlvmMlirGlobal if has_body => {
                    let (body, _) = BodyBuilder::build(&mut self.tables, &none, op, 0);
                    let id = self.add_body(body, &[]);
                    let global = self.tables.globals[&name] as usize;
                    self.globals[global].init = Some(id);
                }
                OpKind::LlvmMlirGlobalCtors => self.constructors_of(op, &mut constructors),
                _ => {}
            }
        }
        constructors.sort_by_key(|c: &(i64, FuncId)| c.0); // stable: then in the order listed
        self.constructors = constructors.into_iter().map(|c| c.1).collect();
    }

    /// The functions of `llvm.mlir.global_ctors`, with their priorities.
    fn constructors_of(&mut self, op: OpId, out: &mut Vec<(i64, FuncId)>) {
        rule!("llvm.mlir.global_ctors");
        let list = |name| match self.ir().attr(op, name) {
            Some(AttrKind::Array(items)) => items.to_vec(),
            _ => Vec::new(),
        };
        for (ctor, priority) in list("ctors").into_iter().zip(list("priorities")) {
            let name = match self.ir().attrs.kind(ctor) {
                AttrKind::Symbol(path) => path.first().copied(),
                _ => None,
            };
            let priority = match self.ir().attrs.kind(priority) {
                AttrKind::Integer { value, .. } => i64::try_from(value).ok(),
                _ => None,
            };
            let func = name.and_then(|n| self.tables.funcs.get(&n).copied());
            let waits = |func: FuncId| self.ir().kind(self.funcs[func.index()].op) == OpKind::LlhdCoroutine;
            match (func.filter(|func| !waits(*func)), priority) {
                (Some(func), Some(priority)) => out.push((priority, func)),
                _ => self.tables.error(op, "a constructor is a function with an integer as priority"),
            }
        }
    }

    fn function_results(&mut self, op: OpId) -> Vec<TyId> {
        let Some(&AttrKind::Type(ty)) = self.ir().attr(op, "function_type") else { return Vec::new() };
        let results: Vec<_> = match self.ir().type_kind(ty) {
            TypeKind::Function { results, .. } => results.to_vec(),
            TypeKind::LlvmFunc { result, .. } if *self.ir().type_kind(*result) != TypeKind::LlvmVoid => {
                vec![*result]
            }
            _ => Vec::new(),
        };
        results.into_iter().map(|ty| self.tables.ty(ty, &Params::new(), op)).collect()
    }

    /// Decodes every function that is called or whose address is taken, and those that they mention.
    fn functions(&mut self) {
        let mut seen = vec![false; self.funcs.len()];
        let mut work: Vec<FuncId> = Vec::new();
        let mentions = |body: &Body, out: &mut Vec<FuncId>| {
            for inst in body.blocks.iter().flat_map(|b| &b.insts) {
                if let Imm::Callee(func) | Imm::Function(func) = inst.imm {
                    out.push(func);
                }
            }
        };
        work.extend(&self.constructors);
        self.bodies.iter().for_each(|body| mentions(body, &mut work));
        for inst in &self.nodes {
            if let Imm::Callee(func) | Imm::Function(func) = inst.imm {
                work.push(func);
            }
        }
        while let Some(func) = work.pop() {
            if std::mem::replace(&mut seen[func.index()], true) {
                continue;
            }
            let Func { op, name, .. } = self.funcs[func.index()];
            if self.ir().region_blocks(op, 0).is_empty() {
                match external(self.ir(), op, name) {
                    Ok(code) => self.funcs[func.index()].code = FuncCode::External(code),
                    Err(message) => {
                        let span = self.ir().op(op).span;
                        let help = "give it a body, or remove the calls to it";
                        self.tables.errors.push(Diagnostic::error(span, message).with_help(help));
                    }
                }
                continue;
            }
            let (body, _) = BodyBuilder::build(&mut self.tables, &Params::new(), op, 0);
            mentions(&body, &mut work);
            let id = self.add_body(body, &[]);
            self.funcs[func.index()].code = FuncCode::Body(id);
        }
    }

    /// Functions that nothing mentions keep their addresses, and share a body that is never run.
    fn unused_functions(&mut self) {
        let mut never = None;
        for func in 0..self.funcs.len() {
            let Func { op, code, .. } = self.funcs[func];
            if code != FuncCode::Body(BodyId(u32::MAX)) {
                continue;
            }
            let id = *never.get_or_insert_with(|| {
                let term = super::body::Term::Unreachable;
                let block = super::body::Block { args: [].into(), insts: Vec::new(), term, term_op: op };
                self.bodies.push(Body { blocks: vec![block], slots: Vec::new(), captures: Vec::new(), op });
                BodyId(self.bodies.len() as u32 - 1)
            });
            self.funcs[func].code = FuncCode::Body(id);
        }
    }

    // ---- instances ------------------------------------------------------------------------------------------------

    fn tops(&mut self, options: &Options) -> Vec<OpId> {
        rule!("machine.elab.tops");
        if !options.tops.is_empty() {
            let mut out = Vec::new();
            for name in &options.tops {
                let symbol = self.ir().strings.find(name.as_bytes());
                match symbol.and_then(|n| self.modules_by_name.get(&n)) {
                    Some(&op) if self.has_behaviour(op) => {
                        if !out.contains(&op) {
                            out.push(op);
                        }
                    }
                    _ => {
                        let names: Vec<_> = self
                            .modules_by_name
                            .iter()
                            .filter(|(_, op)| self.has_behaviour(**op))
                            .map(|(n, _)| self.ir().text(*n).into_owned())
                            .collect();
                        let message = format!("there is no module @{name}");
                        let diagnostic =
                            Diagnostic { span: None, ..Diagnostic::error(Default::default(), message) };
                        let mut names = names;
                        names.sort();
                        names.truncate(20);
                        self.tables
                            .errors
                            .push(diagnostic.with_help(format!("modules: {}", names.join(", "))));
                    }
                }
            }
            return out;
        }
        let ir = self.ir();
        let mut instantiated = BTreeSet::new();
        let body = self.top_level.clone();
        for &op in body.iter().filter(|op| ir.kind(**op) == OpKind::HwModule) {
            for &inner in ir.body(op) {
                if ir.kind(inner) == OpKind::HwInstance {
                    instantiated.extend(ir.attr_symbol(inner, "moduleName"));
                }
            }
        }
        let tops: Vec<OpId> = body
            .into_iter()
            .filter(|op| ir.kind(*op) == OpKind::HwModule)
            .filter(|op| ir.attr_str(*op, "sym_visibility").is_none_or(|v| ir.strings.bytes(v) == b"public"))
            .filter(|op| ir.attr_str(*op, "sym_name").is_some_and(|n| !instantiated.contains(&n)))
            .collect();
        if tops.is_empty() {
            let diagnostic = Diagnostic::error(
                Default::default(),
                "there is no top: no public hw.module that nothing instantiates",
            );
            self.tables.errors.push(Diagnostic { span: None, ..diagnostic }.with_help("name one with --top"));
        }
        tops
    }

    /// Whether something can be simulated on its own: a module with a body, or a test bench.
    fn has_behaviour(&self, op: OpId) -> bool {
        matches!(self.ir().kind(op), OpKind::HwModule | OpKind::VerifSimulation)
    }

    fn module(&mut self, op: OpId, params: Params) -> usize {
        let mut key: ParamKey = params.iter().map(|(k, v)| (*k, *v)).collect();
        key.sort();
        if let Some(&id) = self.module_ids.get(&(op, key.clone())) {
            return id;
        }
        let mut local = HashMap::new();
        let mut process_names = HashMap::new();
        let ir = self.ir();
        if let Some(&block) = ir.region_blocks(op, 0).first() {
            for &arg in &ir.block(block).args {
                local.insert(arg, local.len() as u32);
            }
            for &inner in &ir.block(block).ops {
                for result in ir.results(inner) {
                    local.insert(result, local.len() as u32);
                }
                if matches!(
                    ir.kind(inner),
                    OpKind::LlhdProcess
                        | OpKind::LlhdFinal
                        | OpKind::SeqInitial
                        | OpKind::SimTriggered
                        | OpKind::HwTriggered
                        | OpKind::SimPrint
                        | OpKind::SimClockedTerminate
                        | OpKind::SimClockedPause
                ) {
                    let name = match ir.attr_str(inner, "name").or_else(|| ir.attr_str(inner, "sv.namehint"))
                    {
                        Some(name) => ir.text(name).into_owned(),
                        None => format!("process_{}", process_names.len()),
                    };
                    process_names.insert(inner, name);
                }
            }
        }
        let id = self.modules.len();
        self.modules.push(Module { params, local, bodies: HashMap::new(), process_names });
        self.module_ids.insert((op, key), id);
        id
    }

    fn place(&mut self, name: Str, parent: Option<InstanceId>, op: OpId, params: Params) -> InstanceId {
        rule!("hw.module");
        let module = self.module(op, params);
        let id = InstanceId(self.instances.len() as u32);
        let symbol = self.ir().attr_str(op, "sym_name").unwrap_or(Str::EMPTY);
        self.instances.push(Instance { name, parent, module: symbol, op });
        let base = self.values.len() as u32;
        self.placed.push((module, base));
        self.children.push(Vec::new());
        let token = self.tables.types.intern(Ty::Token);
        let count = self.modules[module].local.len();
        self.values.extend(std::iter::repeat_n(GraphValue { ty: token, def: GraphDef::None }, count));
        let params = self.modules[module].params.clone();
        let locals: Vec<(ValueId, u32)> = self.modules[module].local.iter().map(|(v, l)| (*v, *l)).collect();
        for (value, local) in locals {
            let ty = self.ir().value_type(value);
            // Properties of assertions and the like have types that only their lowering understands.
            let ty = self.tables.ty(ty, &params, op);
            self.values[(base + local) as usize].ty = ty;
        }
        id
    }

    fn gv(&self, instance: InstanceId, value: ValueId) -> Gv {
        let (module, base) = self.placed[instance.index()];
        Gv(base + self.modules[module].local[&value])
    }

    /// The value behind aliases.
    fn resolve(&self, mut gv: Gv) -> Gv {
        while let GraphDef::Alias(next) = self.values[gv.index()].def {
            gv = next;
        }
        gv
    }

    fn alias(&mut self, from: Gv, to: Gv, op: OpId) {
        let to = self.resolve(to);
        if to == from {
            self.tables.error(op, "this value is connected to itself through ports, and nothing defines it");
            return;
        }
        self.values[from.index()].def = GraphDef::Alias(to);
    }

    /// Builds the hierarchy; whether it is complete.
    fn instances(&mut self, tops: &[OpId]) -> bool {
        let mut work: Vec<InstanceId> = Vec::new();
        for &op in tops {
            let params = self.default_params(op);
            let name = self.ir().attr_str(op, "sym_name").unwrap_or(Str::EMPTY);
            let top = self.place(name, None, op, params);
            match self.ir().kind(op) {
                OpKind::VerifSimulation => self.test_bench_ports(top, op),
                _ => self.top_ports(top, op),
            }
            work.push(top);
        }
        let mut complete = true;
        let mut next = 0;
        while next < work.len() {
            let instance = work[next];
            next += 1;
            let op = self.instances[instance.index()].op;
            for inner in self.ir().body(op).to_vec() {
                match self.ir().kind(inner) {
                    OpKind::HwInstance => {
                        if self.instances.len() >= MAX_INSTANCES {
                            self.tables
                                .error(inner, format!("the design has more than {MAX_INSTANCES} instances"));
                            return false;
                        }
                        match self.instantiate(instance, inner) {
                            Some(child) => {
                                self.children[instance.index()].push(child);
                                work.push(child);
                            }
                            None => complete = false,
                        }
                    }
                    OpKind::HwWire | OpKind::DbgValue => {
                        let (result, input) = (self.ir().result(inner, 0), self.ir().operands(inner)[0]);
                        let (from, to) = (self.gv(instance, result), self.gv(instance, input));
                        self.alias(from, to, inner);
                    }
                    OpKind::VerifContract => {
                        rule!("verif.contract");
                        for (i, input) in self.ir().operands(inner).to_vec().into_iter().enumerate() {
                            let (from, to) =
                                (self.gv(instance, self.ir().result(inner, i)), self.gv(instance, input));
                            self.alias(from, to, inner);
                        }
                    }
                    _ => {}
                }
            }
        }
        if !complete {
            return false;
        }
        // Paths of aliases are only resolved as far as they were known.
        for i in 0..self.values.len() {
            if let GraphDef::Alias(_) = self.values[i].def {
                let to = self.resolve(Gv(i as u32));
                self.values[i].def = GraphDef::Alias(to);
            }
        }
        true
    }

    fn default_params(&mut self, op: OpId) -> Params {
        let mut params = Params::new();
        if let Some(AttrKind::Array(decls)) = self.ir().attr(op, "parameters").cloned() {
            for decl in decls {
                if let AttrKind::ParamDecl { name, value, .. } = self.ir().attrs.kind(decl).clone() {
                    match value {
                        Some(value) => {
                            params.insert(name, value);
                        }
                        None => {
                            let name = self.ir().text(name).into_owned();
                            self.tables
                                .error(op, format!("a top needs a value for its parameter \"{name}\""));
                        }
                    }
                }
            }
        }
        params
    }

    /// The ports of a module type: direction and name in order, and the positions among inputs.
    fn ports(&self, op: OpId) -> Vec<crate::types::Port> {
        match self.ir().attr(op, "module_type") {
            Some(&AttrKind::Type(ty)) => match self.ir().type_kind(ty) {
                TypeKind::HwModule(ports) => ports.to_vec(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn top_ports(&mut self, top: InstanceId, op: OpId) {
        let args = match self.ir().region_blocks(op, 0).first() {
            Some(&block) => self.ir().block(block).args.clone(),
            None => return,
        };
        let names: Vec<Str> =
            self.ports(op).into_iter().filter(|p| p.dir != Direction::Out).map(|p| p.name).collect();
        for (i, arg) in args.into_iter().enumerate() {
            let gv = self.gv(top, arg);
            let ty = self.values[gv.index()].ty;
            let name = names.get(i).copied().unwrap_or(Str::EMPTY);
            match *self.tables.types.kind(ty) {
                Ty::Ref(inner) => {
                    let signal = self.signal(name, Some(top), SignalKind::Port, inner, Init::Default, op);
                    self.values[gv.index()].def = GraphDef::Ref(signal);
                }
                _ => {
                    let signal = self.signal(name, Some(top), SignalKind::Port, ty, Init::HighImpedance, op);
                    self.values[gv.index()].def = GraphDef::Content(signal);
                }
            }
        }
    }

    fn instantiate(&mut self, parent: InstanceId, op: OpId) -> Option<InstanceId> {
        let name = self.ir().attr_symbol(op, "moduleName").unwrap_or(Str::EMPTY);
        let Some(&module) = self.modules_by_name.get(&name) else {
            let name = self.ir().text(name).into_owned();
            self.tables.error(op, format!("there is no module @{name}"));
            return None;
        };
        rule!("hw.instance");
        if self.ir().kind(module) != OpKind::HwModule {
            rule!("hw.instance.extern");
            let name = self.ir().text(name).into_owned();
            let span = self.ir().op(op).span;
            let instance = self.ir().attr_str(op, "instanceName").unwrap_or(Str::EMPTY);
            let path = format!("{}.{}", self.path_text(parent), self.ir().text(instance));
            let message = format!("module @{name}, of which {path} is an instance, has no body to simulate");
            let help = "add its definition to the input: external modules have no model";
            self.tables.errors.push(Diagnostic::error(span, message).with_help(help));
            return None;
        }
        rule!("machine.elab.instance");
        let mut at = Some(parent);
        while let Some(id) = at {
            if self.instances[id.index()].op == module {
                let name = self.ir().text(name).into_owned();
                self.tables.error(op, format!("module @{name} contains itself"));
                return None;
            }
            at = self.instances[id.index()].parent;
        }
        rule!("machine.elab.parameters");
        // Parameters: those of the instance, evaluated around it, over the defaults of the module.
        let outer = self.modules[self.placed[parent.index()].0].params.clone();
        let mut inner = Params::new();
        for source in [module, op] {
            if let Some(AttrKind::Array(decls)) = self.ir().attr(source, "parameters").cloned() {
                for decl in decls {
                    if let AttrKind::ParamDecl { name, value: Some(value), .. } =
                        self.ir().attrs.kind(decl).clone()
                    {
                        let scope = if source == op { &outer } else { &inner };
                        match params::evaluate(&mut self.tables.ir, value, scope) {
                            Ok(value) => {
                                inner.insert(name, value);
                            }
                            Err(error) => self.tables.error(op, error.to_string()),
                        }
                    }
                }
            }
        }
        let instance_name = self.ir().attr_str(op, "instanceName").unwrap_or(Str::EMPTY);
        let child = self.place(instance_name, Some(parent), module, inner);
        let body = self.ir().region_blocks(module, 0).first().copied()?;
        let args = self.ir().block(body).args.clone();
        let inputs = self.ir().operands(op).to_vec();
        if args.len() != inputs.len() {
            self.tables.error(op, format!("{} inputs given, {} expected", inputs.len(), args.len()));
            return None;
        }
        for (arg, input) in args.into_iter().zip(inputs) {
            let (from, to) = (self.gv(child, arg), self.gv(parent, input));
            self.alias(from, to, op);
        }
        rule!("machine.elab.ports");
        rule!("hw.output");
        let outputs = match self.ir().body(module).last() {
            Some(&last) if self.ir().kind(last) == OpKind::HwOutput => self.ir().operands(last).to_vec(),
            _ => Vec::new(),
        };
        let results: Vec<ValueId> = self.ir().results(op).collect();
        if outputs.len() != results.len() {
            self.tables.error(op, format!("{} results given, {} expected", results.len(), outputs.len()));
            return None;
        }
        let names: Vec<Str> =
            self.ports(module).into_iter().filter(|p| p.dir == Direction::Out).map(|p| p.name).collect();
        for (i, (result, output)) in results.into_iter().zip(outputs).enumerate() {
            let (from, to) = (self.gv(parent, result), self.gv(child, output));
            self.alias(from, to, op);
            if let Some(&name) = names.get(i) {
                self.named.push(Named { name, instance: child, value: to });
            }
        }
        Some(child)
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
        // References first: operations may mention what stands later in the text, in any instance.
        for &instance in &order {
            self.declare(instance);
        }
        for &instance in &order {
            let op = self.instances[instance.index()].op;
            for inner in self.ir().body(op).to_vec() {
                self.graph_op(instance, inner);
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
        self.signals.push(Signal { name, instance, kind, ty, init, net: None, procedural: false, op });
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

    /// The code of region `region` of `op`, made once per module.
    fn body_of(&mut self, instance: InstanceId, op: OpId, region: usize) -> (BodyId, Vec<Gv>) {
        let module = self.placed[instance.index()].0;
        if !self.modules[module].bodies.contains_key(&(op, region)) {
            let params = self.modules[module].params.clone();
            let (body, captured) = if region == usize::MAX {
                BodyBuilder::build_single(&mut self.tables, &params, op)
            } else {
                BodyBuilder::build(&mut self.tables, &params, op, region)
            };
            let id = self.add_body(body, &captured);
            self.modules[module].bodies.insert((op, region), (id, captured));
        }
        let (id, captured) = &self.modules[module].bodies[&(op, region)];
        (*id, captured.iter().map(|v| self.arg(instance, *v)).collect())
    }

    // ---- over the whole -------------------------------------------------------------------------------------------

    fn finish(mut self) -> Design {
        self.unused_functions();
        self.classify_drives();
        let writers = self.writers();
        self.nets();
        let units = self.units(&writers);
        let network = Network::new(units, self.signals.len());
        let observed = self.observed();
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
            named: self.named,
            constructors: self.constructors,
            ignored: self.ignored,
            network,
            observed,
            warnings: self.warnings,
        }
    }

    fn graph(&self) -> Graph<'_> {
        Graph {
            types: &self.tables.types,
            values: &self.values,
            nodes: &self.nodes,
            consts: &self.tables.consts,
        }
    }

    /// The targets and delays of continuous drives, which may be defined later in the text than the drives.
    fn classify_drives(&mut self) {
        for i in 0..self.drives.len() {
            let (signals, _) = self.graph().targets(self.drives[i].target);
            self.drives[i].signals = signals;
            if let Delay::Value(time) = self.drives[i].delay
                && let Some(time) = self.constant_time(time)
            {
                let at_once = time.fs == 0 && time.delta == 0;
                self.drives[i].delay = if at_once { Delay::Connection } else { Delay::Constant(time) };
            }
        }
    }

    /// How many processes and continuous drives write each signal; marks procedural ones.
    fn writers(&mut self) -> HashMap<SigId, u32> {
        let driven = super::comb::driven(&self.bodies, &self.funcs);
        let mut writers: HashMap<SigId, u32> = HashMap::new();
        for i in 0..self.processes.len() {
            let process = &self.processes[i];
            let mut signals = BTreeSet::new();
            for origin in &driven[process.body.index()].0 {
                match origin {
                    super::comb::Origin::Capture(c) => {
                        signals.extend(self.graph().targets(process.captures[*c as usize]).0);
                    }
                    super::comb::Origin::Global(signal) => {
                        signals.insert(*signal);
                    }
                    _ => {}
                }
            }
            for signal in signals {
                self.signals[signal.index()].procedural = true;
                *writers.entry(signal).or_default() += 1;
            }
        }
        for drive in &self.drives {
            for signal in &drive.signals {
                *writers.entry(*signal).or_default() += 1;
            }
        }
        writers
    }

    /// Nets: four-state signals with continuous drivers that are resolved.
    fn nets(&mut self) {
        for i in 0..self.signals.len() {
            let op = self.signals[i].op;
            let Some(resolution) = self.ir().attr_str(op, "circt.resolution") else { continue };
            if self.ir().kind(op) != OpKind::LlhdSig {
                continue;
            }
            self.signals[i].net = match &*self.ir().text(resolution) {
                "wired_and" => Some(Resolution::WiredAnd),
                "wired_or" => Some(Resolution::WiredOr),
                _ => None, // an error by now
            };
        }
        for i in 0..self.drives.len() {
            let drive = &self.drives[i];
            let hoisted =
                drive.enable.is_some_and(|enable| self.depend_on_process_results(&[drive.value, enable]));
            let resolvable = |s: &SigId| {
                let signal = &self.signals[s.index()];
                signal.net.is_some() || self.tables.types.is_four_state(signal.ty)
            };
            let resolved = !hoisted && !drive.signals.is_empty() && drive.signals.iter().all(resolvable);
            let signals = drive.signals.clone();
            self.drives[i].resolved = resolved;
            if resolved {
                spec::rule!("machine.net.resolved");
                for signal in signals {
                    self.signals[signal.index()].net.get_or_insert(Resolution::Wire);
                }
            }
        }
        for signal in self.signals.iter_mut().filter(|s| s.net.is_some() && !s.procedural) {
            signal.init = Init::HighImpedance;
        }
    }

    /// Whether values depend on results of processes through pure operations (assignments that a compiler hoisted).
    fn depend_on_process_results(&self, values: &[Gv]) -> bool {
        self.sources(values)
            .iter()
            .any(|signal| self.ir().kind(self.signals[signal.index()].op) == OpKind::LlhdProcess)
    }

    fn sources(&self, values: &[Gv]) -> BTreeSet<SigId> {
        values.iter().flat_map(|gv| self.graph().observe(*gv).signals).map(|s| s.0).collect()
    }

    fn units(&mut self, writers: &HashMap<SigId, u32>) -> Vec<Unit> {
        let mut units = Vec::new();
        // Connections, grouped by the signals that they share.
        let mut group_of: BTreeMap<SigId, usize> = BTreeMap::new();
        let mut groups: Vec<Vec<u32>> = Vec::new();
        for (i, drive) in self.drives.iter().enumerate() {
            if drive.delay != Delay::Connection {
                continue;
            }
            let mut found: Vec<usize> =
                drive.signals.iter().filter_map(|s| group_of.get(s).copied()).collect();
            found.sort_unstable();
            found.dedup();
            let group = found.first().copied().unwrap_or(groups.len());
            if group == groups.len() {
                groups.push(Vec::new());
            }
            groups[group].push(i as u32);
            for &other in found.iter().skip(1) {
                let moved = std::mem::take(&mut groups[other]);
                groups[group].extend(moved);
                group_of.values_mut().filter(|g| **g == other).for_each(|g| *g = group);
            }
            for signal in &drive.signals {
                group_of.insert(*signal, group);
            }
        }
        for mut group in groups.into_iter().filter(|g| !g.is_empty()) {
            group.sort_unstable();
            let mut sources = BTreeSet::new();
            let mut targets = BTreeSet::new();
            for &i in &group {
                let drive = &self.drives[i as usize];
                sources.extend(self.sources(&[drive.value]));
                sources.extend(drive.enable.iter().flat_map(|e| self.sources(&[*e])));
                sources.extend(self.target_sources(drive.target));
                targets.extend(drive.signals.iter().copied());
            }
            units.push(Unit {
                id: self.order.drives[group[0] as usize],
                kind: UnitKind::Connections(group.into_iter().map(DriveId).collect()),
                sources: sources.into_iter().collect(),
                targets: targets.into_iter().collect(),
            });
        }
        for (i, combinational) in self.combinationals.iter().enumerate() {
            units.push(Unit {
                id: self.order.combinationals[i],
                kind: UnitKind::Combinational(i as u32),
                sources: self
                    .captured_sources(combinational.body, &combinational.captures)
                    .into_iter()
                    .collect(),
                targets: combinational.results.clone(),
            });
        }
        let pure = super::comb::pure_funcs(&self.bodies, &self.funcs);
        for i in 0..self.processes.len() {
            if !matches!(self.processes[i].kind, ProcessKind::Free) {
                continue;
            }
            let cx = super::comb::Context {
                graph: self.graph(),
                bodies: &self.bodies,
                pure_funcs: &pure,
                writers,
            };
            if let Some((sources, targets)) = super::comb::combinational(cx, &self.processes[i]) {
                self.processes[i].kind = ProcessKind::Combinational;
                units.push(Unit {
                    id: self.order.processes[i],
                    kind: UnitKind::Process(ProcId(i as u32)),
                    sources: sources.into_iter().collect(),
                    targets: targets.into_iter().collect(),
                });
            }
        }
        for (i, sink) in self.sinks.iter().enumerate() {
            let (values, target) = match sink {
                Sink::ClockGate { clock, enables, latch } => {
                    (enables.iter().chain([clock]).copied().collect::<Vec<_>>(), *latch)
                }
                Sink::ClockDivider { clock, counter } => (vec![*clock], *counter),
                _ => continue,
            };
            units.push(Unit {
                id: self.order.sinks[i],
                kind: UnitKind::Clock(i as u32),
                sources: self.sources(&values).into_iter().collect(),
                targets: vec![target],
            });
        }
        units
    }

    /// The signals that select the target of a drive (dynamic indices, multiplexed references).
    fn target_sources(&self, reference: Gv) -> BTreeSet<SigId> {
        let mut out = BTreeSet::new();
        let mut stack = vec![reference];
        let mut seen = BTreeSet::new();
        while let Some(gv) = stack.pop() {
            if !seen.insert(gv) {
                continue;
            }
            if let GraphDef::Node(node, _) = self.values[gv.index()].def {
                for arg in &self.nodes[node.index()].args {
                    let Arg::Graph(operand) = *arg else { continue };
                    if matches!(self.tables.types.kind(self.ty(operand)), Ty::Ref(_)) {
                        stack.push(operand);
                    } else {
                        out.extend(self.sources(&[operand]));
                    }
                }
            }
        }
        out
    }

    /// Everything that code in a graph region reads: captured values, and the content of captured references.
    fn captured_sources(&self, _body: BodyId, captures: &[Gv]) -> BTreeSet<SigId> {
        let mut out = BTreeSet::new();
        for &gv in captures {
            if matches!(self.tables.types.kind(self.ty(gv)), Ty::Ref(_)) {
                out.extend(self.graph().targets(gv).0);
                out.extend(self.target_sources(gv));
            } else {
                out.extend(self.sources(&[gv]));
            }
        }
        out
    }

    /// What the waits of each process observe of the graph.
    fn observed(&self) -> HashMap<Gv, Vec<(SigId, super::trace::Windows)>> {
        let mut out = HashMap::new();
        for process in &self.processes {
            for block in &self.bodies[process.body.index()].blocks {
                let super::body::Term::Wait { watches, .. } = &block.term else { continue };
                for watch in watches {
                    let Watch::Graph(capture) = watch else { continue };
                    let gv = process.captures[*capture as usize];
                    out.entry(gv).or_insert_with(|| self.graph().observe(gv).signals);
                }
            }
        }
        out
    }
}

/// The registry of functions that the engines provide: exact name and signature.
fn external(ir: &Ir, op: OpId, name: Str) -> Result<External, String> {
    let signature = |ty: crate::types::Type| -> Vec<&'static str> {
        let name = |ty| match ir.type_kind(ty) {
            TypeKind::Integer { width: 32, .. } => "i32",
            TypeKind::Integer { width: 64, .. } => "i64",
            TypeKind::LlvmPtr(_) => "ptr",
            TypeKind::LlvmVoid => "void",
            _ => "other",
        };
        match ir.type_kind(ty) {
            TypeKind::Function { inputs, results } => {
                inputs.iter().chain(results.iter()).map(|ty| name(*ty)).collect()
            }
            TypeKind::LlvmFunc { result, params, .. } => {
                params.iter().chain([result]).map(|ty| name(*ty)).filter(|n| *n != "void").collect()
            }
            _ => Vec::new(),
        }
    };
    let found = match ir.attr(op, "function_type") {
        Some(&AttrKind::Type(ty)) => signature(ty),
        _ => Vec::new(),
    };
    let text = ir.text(name);
    for (known, expected, external) in EXTERNALS {
        if *text == *known {
            if found == expected {
                return Ok(external);
            }
            return Err(format!("@{text} is a function of the simulator, but not with this signature"));
        }
    }
    Err(format!("@{text} has no body, and the simulator provides no such function"))
}

const EXTERNALS: [(&str, &[&str], External); 3] = [
    ("malloc", &["i64", "ptr"], External::Malloc),
    ("free", &["ptr"], External::Free),
    ("__circt_urandom_range", &["i32", "i32", "ptr", "i32"], External::UrandomRange),
];
