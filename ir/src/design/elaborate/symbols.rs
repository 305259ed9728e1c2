//! Symbols: functions, global signals, globals of linear memory, and the functions that the engines provide.

use super::super::*;
use super::*;

impl Elaborator {
    /// The operations of the top level and of the modules nested in it, in the order of the text.
    pub(super) fn flatten(&mut self) {
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

    pub(super) fn symbols(&mut self) {
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
    pub(super) fn constructors_of(&mut self, op: OpId, out: &mut Vec<(i64, FuncId)>) {
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

    pub(super) fn function_results(&mut self, op: OpId) -> Vec<TyId> {
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
    pub(super) fn functions(&mut self) {
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
    pub(super) fn unused_functions(&mut self) {
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
