//! The instance tree: tops, parameters, ports.

use super::super::*;
use super::*;

impl Elaborator {
    pub(super) fn tops(&mut self, options: &Options) -> Vec<OpId> {
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
    pub(super) fn has_behaviour(&self, op: OpId) -> bool {
        matches!(self.ir().kind(op), OpKind::HwModule | OpKind::VerifSimulation)
    }

    pub(super) fn module(&mut self, op: OpId, params: Params) -> usize {
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
        self.modules.push(Module {
            params,
            local,
            bodies: HashMap::new(),
            yielded: HashMap::new(),
            process_names,
        });
        self.module_ids.insert((op, key), id);
        id
    }

    pub(super) fn place(
        &mut self,
        name: Str,
        parent: Option<InstanceId>,
        op: OpId,
        params: Params,
    ) -> InstanceId {
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

    pub(super) fn gv(&self, instance: InstanceId, value: ValueId) -> Gv {
        let (module, base) = self.placed[instance.index()];
        Gv(base + self.modules[module].local[&value])
    }

    /// The value behind aliases.
    pub(super) fn resolve(&self, mut gv: Gv) -> Gv {
        while let GraphDef::Alias(next) = self.values[gv.index()].def {
            gv = next;
        }
        gv
    }

    pub(super) fn alias(&mut self, from: Gv, to: Gv, op: OpId) {
        let to = self.resolve(to);
        if to == from {
            self.tables.error(op, "this value is connected to itself through ports, and nothing defines it");
            return;
        }
        self.values[from.index()].def = GraphDef::Alias(to);
    }

    /// Builds the hierarchy; whether it is complete.
    pub(super) fn instances(&mut self, tops: &[OpId]) -> bool {
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
                        if self.ir().kind(inner) == OpKind::HwWire {
                            rule!("hw.wire");
                        }
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

    pub(super) fn default_params(&mut self, op: OpId) -> Params {
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
    pub(super) fn ports(&self, op: OpId) -> Vec<crate::types::Port> {
        match self.ir().attr(op, "module_type") {
            Some(&AttrKind::Type(ty)) => match self.ir().type_kind(ty) {
                TypeKind::HwModule(ports) => ports.to_vec(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    pub(super) fn top_ports(&mut self, top: InstanceId, op: OpId) {
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

    pub(super) fn instantiate(&mut self, parent: InstanceId, op: OpId) -> Option<InstanceId> {
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
        let names: Vec<Str> =
            self.ports(module).into_iter().filter(|p| p.dir != Direction::Out).map(|p| p.name).collect();
        for (i, (arg, input)) in args.into_iter().zip(inputs).enumerate() {
            let (from, to) = (self.gv(child, arg), self.gv(parent, input));
            self.alias(from, to, op);
            if let Some(&name) = names.get(i) {
                self.named.push(Named { name, instance: child, value: to });
            }
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
}
