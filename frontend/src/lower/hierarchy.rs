//! Modules: their ports, variables, nets, instances, assignments and processes.

use super::code::{Code, Kind};
use super::connections::piece_name;
use super::names::{keyword, quote, symbol, unique};
use super::types::{Class, Int};
use super::{Lower, scale_of, walk};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TypeId};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A port in the signature of a module.
pub(super) struct Port {
    pub(super) name: String,
    pub(super) ty: TypeId,
    pub(super) direction: String,
}

/// Bits of a vector of the module outside that are connected to (some bits of) an inout port.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Piece {
    pub(super) whole: Int,
    pub(super) low: u32,
    pub(super) bits: u32,
}

/// For inout ports, by number, to which something else than a whole variable or net is connected: the pieces, from the left.
pub(crate) type Pieces = BTreeMap<usize, Vec<Piece>>;

/// A module as it is lowered: a body, with what its inout ports are connected to.
pub(crate) type Module = (SymbolId, Rc<Pieces>);

impl<'a> Lower<'a> {
    /// Lowers all modules, beginning with the tops, and what they need.
    pub(crate) fn design(&mut self) {
        self.out.push_str("module {\n");
        let mut tops = Vec::new();
        for &top in &self.doc.tops {
            if let SymbolKind::Instance { body, .. } = self.symbol_kind(top) {
                self.module_name((*body, Rc::default()));
                tops.push(*body);
            }
        }
        self.pending_modules.reverse();
        loop {
            while let Some(module) = self.pending_modules.pop() {
                let text = self.module_text(&module, tops.contains(&module.0));
                self.out.push_str(&text);
            }
            if self.pending_routines.is_empty() {
                break;
            }
            self.routines();
        }
        let globals: Vec<(SymbolId, String)> = self.globals.iter().map(|(s, n)| (*s, n.clone())).collect();
        for (s, name) in globals {
            if self.used_globals.contains(&s) {
                let text = self.global_text(s, &name);
                self.out.push_str(&text);
            }
        }
        let counter = self.program_counter();
        self.out.push_str(&counter);
        let checked = self.assertion_variable();
        self.out.push_str(&checked);
        // Initial values may have called more.
        self.routines();
        let helpers = std::mem::take(&mut self.helpers);
        self.out.extend(helpers);
        self.out.push_str("}\n");
    }

    /// The name of the module that a body becomes, which is lowered later.
    pub(crate) fn module_name(&mut self, module: Module) -> String {
        if let Some(name) = self.modules.get(&module) {
            return name.clone();
        }
        let name = unique(self.definition(module.0), &mut self.used);
        self.modules.insert(module.clone(), name.clone());
        self.pending_modules.push(module);
        name
    }

    /// The name of the definition that a body is of.
    pub(crate) fn definition(&self, body: SymbolId) -> String {
        match self.symbol_kind(body) {
            SymbolKind::Body { definition, .. } => definition.0.clone(),
            _ => self.symbol(body).name.clone(),
        }
    }

    fn global_text(&mut self, s: SymbolId, name: &str) -> String {
        let (ty, initial) = match self.symbol_kind(s) {
            SymbolKind::Variable { ty, initializer, .. } => (*ty, *initializer),
            SymbolKind::Formal { ty, .. } => (*ty, None),
            _ => return String::new(),
        };
        let place = self.symbol(s).place;
        let owner = self.owner(s);
        let mut c = Code::new(self, Kind::Function, owner, scale_of(None));
        c.place = place;
        let type_name = c.ty(ty);
        let mut init = String::new();
        if let Some(e) = initial {
            let value = c.value(e);
            c.line(format_args!("moore.yield {value} : {type_name}"));
            init = format!(" init {{\n{}  }}", c.text);
        }
        let loc = c.l.loc(place);
        format!("  moore.global_variable {} : !moore.{type_name}{init}{loc}\n", symbol(name))
    }

    /// The ports of a body as they are connected: of one that joins several, each of these, the lowest first.
    pub(crate) fn body_ports(&self, body: SymbolId) -> Vec<SymbolId> {
        let SymbolKind::Body { ports, .. } = self.symbol_kind(body) else { return Vec::new() };
        let mut flat = Vec::new();
        for &s in ports {
            match self.symbol_kind(s) {
                SymbolKind::MultiPort { ports, .. } => flat.extend(ports.iter().rev()),
                _ => flat.push(s),
            }
        }
        flat
    }

    /// How many instances or gates an array of them has; one, if the symbol is no array.
    fn array_size(&self, s: SymbolId, depth: u32) -> u32 {
        match self.symbol_kind(s) {
            SymbolKind::InstanceArray { elements } if depth < 500 => {
                elements.iter().map(|e| self.array_size(*e, depth + 1)).fold(0, u32::saturating_add)
            }
            _ => 1,
        }
    }

    /// The signature of a port; `None` for what has no value of its own.
    pub(super) fn port(&self, s: SymbolId, number: usize) -> Option<Port> {
        let (ty, direction) = match self.symbol_kind(s) {
            // A port of nothing has no type.
            SymbolKind::Port { ty, direction, .. } if self.class(*ty) != Class::Void => (*ty, direction),
            _ => return None,
        };
        let name = &self.symbol(s).name;
        let name = if name.is_empty() { format!("port{number}") } else { name.clone() };
        Some(Port { name, ty, direction: direction.clone() })
    }

    fn module_text(&mut self, module: &Module, top: bool) -> String {
        let (body, pieces) = (module.0, &module.1);
        let SymbolKind::Body { members, scale, .. } = self.symbol_kind(body) else {
            return String::new();
        };
        let place = self.symbol(body).place;
        let name = self.modules.get(module).cloned().unwrap_or_default();
        let mut c = Code::new(self, Kind::Graph, Some(body), scale_of(scale.as_deref()));
        c.place = place;
        let mut signature = Vec::new();
        let mut inputs = Vec::new();
        let mut outputs = Vec::new();
        let mut mirrors = Vec::new();
        for (n, s) in c.l.body_ports(body).into_iter().enumerate() {
            let Some(port) = c.l.port(s, n) else { continue };
            c.place = c.l.symbol(s).place;
            let ty = c.ty(port.ty);
            let loc = c.l.loc(c.place);
            let reference = !top && c.l.joined.is_reference(s, &port.direction);
            match port.direction.as_str() {
                "In" if !reference => {
                    let value = c.named(&port.name);
                    let quoted = if value[1..] == *port.name {
                        String::new()
                    } else {
                        format!(" {}", quote(port.name.as_bytes()))
                    };
                    signature.push(format!("in {value}{quoted} : !moore.{ty}{loc}"));
                    inputs.push((s, value, port.ty));
                }
                "Out" if !reference => {
                    signature.push(format!("out {} : !moore.{ty}{loc}", keyword(&port.name)));
                    if let SymbolKind::Port { internal: Some(internal), initializer: Some(e), .. } =
                        c.l.symbol_kind(s)
                    {
                        c.defaults.insert(*internal, *e);
                    }
                    outputs.push((s, port.ty));
                }
                _ if top => {}
                _ => {
                    let mut argument = |c: &mut Code, name: &str, ty: &str| {
                        let value = c.named(name);
                        let quoted = match value[1..] == *name {
                            true => String::new(),
                            false => format!(" {}", quote(name.as_bytes())),
                        };
                        signature.push(format!("in {value}{quoted} : !moore.ref<{ty}>{loc}"));
                        value
                    };
                    let reference = match (pieces.get(&n), c.l.int(port.ty)) {
                        (Some(pieces), Some(int)) => {
                            let parts: Vec<(String, Piece)> = pieces
                                .iter()
                                .enumerate()
                                .map(|(i, p)| {
                                    let name = piece_name(&port.name, i);
                                    (argument(&mut c, &name, &p.whole.name()), *p)
                                })
                                .collect();
                            c.joined(parts, int)
                        }
                        _ => argument(&mut c, &port.name, &ty),
                    };
                    c.inout(s, reference, port.ty);
                    if pieces.contains_key(&n) {
                        mirrors.push((s, port.ty));
                    }
                }
            }
        }
        let mut late = Vec::new();
        c.declarations(members, &mut late, 0);
        if !late.is_empty() {
            c.initializers(&late);
        }
        for (s, value, ty) in inputs {
            c.place = c.l.symbol(s).place;
            c.input(s, value, ty);
        }
        for (s, ty) in mirrors {
            c.mirror(s, ty);
            c.hold(s, ty);
        }
        c.paths(members);
        c.members(members, 0);
        let mut results = Vec::new();
        for (s, ty) in outputs {
            c.place = c.l.symbol(s).place;
            let value = c.output(s, ty);
            results.push((value, format!("!moore.{}", c.ty(ty))));
        }
        if results.is_empty() {
            c.line("moore.output");
        } else {
            let values: Vec<&str> = results.iter().map(|r| r.0.as_str()).collect();
            let types: Vec<&str> = results.iter().map(|r| r.1.as_str()).collect();
            c.line(format_args!("moore.output {} : {}", values.join(", "), types.join(", ")));
        }
        let text = std::mem::take(&mut c.text);
        let loc = c.l.loc(place);
        let visibility = if top { "" } else { "private " };
        format!(
            "  moore.module {visibility}{}({}) {{\n{text}  }}{loc}\n",
            symbol(&name),
            signature.join(", ")
        )
    }

    /// Whether an expression is made of constants only.
    pub(crate) fn is_constant(&self, e: ExprId) -> bool {
        let mut constant = true;
        walk::all(self.doc, walk::Child::Expr(e), &mut |child| {
            if let walk::Child::Expr(e) = child {
                // Containers are filled element by element, which only a process can do.
                constant &= !matches!(
                    self.class(self.expr(e).ty),
                    Class::Dynamic | Class::Queue | Class::Associative
                );
                constant &= match &self.expr(e).kind {
                    ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                        matches!(self.symbol_kind(*s), SymbolKind::Parameter { .. })
                    }
                    ExprKind::Call { .. }
                    | ExprKind::System { .. }
                    | ExprKind::Assign { .. }
                    | ExprKind::NewArray { .. } => false,
                    _ => true,
                };
            }
        });
        constant
    }
}

impl Code<'_, '_> {
    /// Declares variables and nets of a scope and of those in it.
    fn declarations(&mut self, members: &[SymbolId], late: &mut Vec<(SymbolId, ExprId)>, depth: u32) {
        if depth > 500 {
            return;
        }
        for &s in members {
            let symbol = self.l.symbol(s);
            self.place = symbol.place;
            self.object = false;
            match &symbol.kind {
                SymbolKind::Generate { members } | SymbolKind::Block { members, .. } => {
                    self.declarations(members, late, depth + 1);
                }
                SymbolKind::Unit { members } => self.declarations(members, late, depth + 1),
                SymbolKind::GenerateArray { entries } => self.declarations(entries, late, depth + 1),
                SymbolKind::Subroutine(routine) if routine.body.is_some() => {
                    self.declarations(&routine.members, late, depth + 1);
                }
                SymbolKind::Variable { ty, initializer: Some(e), .. }
                    if self.l.hoisted(s) && self.l.class(*ty) == Class::Event && !self.l.is_merged(s) =>
                {
                    self.same_event(s, *e);
                }
                SymbolKind::Variable { ty, initializer, .. } if self.l.hoisted(s) => {
                    let mut initial = None;
                    let default = self.defaults.get(&s).copied();
                    if let Some(e) = &initializer.or(default) {
                        if self.l.is_constant(*e) && !self.l.is_merged(s) {
                            initial = Some(self.value(*e));
                        } else {
                            late.push((s, *e));
                        }
                    }
                    self.declare(s, "variable", *ty, initial);
                    self.declare_absent(s, true);
                    self.declare_merged(s, true);
                }
                SymbolKind::Clocking { members, .. } => self.declare_clocking(s, members),
                SymbolKind::Formal { ty, .. } if self.l.is_static_formal(s) => {
                    self.declare(s, "variable", *ty, None);
                }
                SymbolKind::Net { ty, kind, delay, initializer, strength } => {
                    match kind.as_str() {
                        "Unknown" | "Interconnect" => self.error("nets of this kind are not supported yet"),
                        "Resolved" => self.error(
                            "a net with a resolution function is not supported: collect what drives it in an array",
                        ),
                        _ => {}
                    }
                    let kind = self.l.net_kind(s);
                    // The strength of a trireg is that of its charge, which is medium by itself (28.16.2).
                    let charge = strength.iter().flatten().next().filter(|_| kind == "trireg");
                    let charge = charge.map_or("medium", |word| word.as_str());
                    if !self.refs.contains_key(&s) {
                        let kind = match &*kind {
                            // Without a resolution function a net has one driver, as a variable has (6.6.7).
                            "userdefined" => "variable",
                            kind if charge == "medium" => kind,
                            _ => "wire",
                        };
                        self.declare(s, kind, *ty, None);
                        if charge != "medium" {
                            let (net, ty) = (self.refs[&s].clone(), self.ty(*ty));
                            self.op(format_args!(
                                "svx.switch \"{charge}\" {net}, {net} : !moore.ref<{ty}>, !moore.ref<{ty}>"
                            ));
                        }
                    }
                    if delay.is_some() && initializer.is_none() {
                        let kind = if kind == "trireg" { "wire" } else { &kind };
                        let ty = self.ty(*ty);
                        let source = self.val_at(format_args!("moore.net {kind} : <{ty}>"));
                        self.sources.insert(s, source);
                    }
                }
                _ => {}
            }
        }
    }

    /// Declares one variable (`kind` is `variable`) or net.
    fn declare(&mut self, s: SymbolId, kind: &str, ty: TypeId, initial: Option<String>) {
        let name = self.l.scope_name(s);
        let called = self.named(&name);
        let ty = self.ty(ty);
        let named =
            if called[1..] == *name { String::new() } else { format!(" name {}", quote(name.as_bytes())) };
        let initial = initial.map(|v| format!(" {v}")).unwrap_or_default();
        if kind == "variable" {
            self.op(format_args!("{called} = moore.variable{named}{initial} : <{ty}>"));
        } else {
            self.op(format_args!("{called} = moore.net{named} {kind}{initial} : <{ty}>"));
        }
        self.refs.insert(s, called);
    }

    /// Initial values that have to be computed, before any process begins.
    fn initializers(&mut self, late: &[(SymbolId, ExprId)]) {
        self.kind = Kind::Procedure;
        self.nest("moore.procedure initial", |c| {
            for &(s, e) in late {
                let Some(reference) = c.refs.get(&s).cloned() else { continue };
                if c.l.is_merged(s) {
                    c.merge_variable(s, e);
                    continue;
                }
                let value = c.value_and_absent(s, e);
                let ty = c.ty(c.ty_of(e));
                c.op(format_args!("moore.blocking_assign {reference}, {value} : {ty}"));
            }
            c.line("moore.return");
        });
        self.kind = Kind::Graph;
    }

    /// What the members of a scope do.
    fn members(&mut self, members: &[SymbolId], depth: u32) {
        if depth > 500 {
            return self.error("generate blocks are nested too deeply");
        }
        for &s in members {
            let symbol = self.l.symbol(s);
            self.place = symbol.place;
            self.object = false;
            match &symbol.kind {
                SymbolKind::Generate { members } => {
                    let named = !symbol.name.is_empty();
                    if named {
                        self.scope.push(symbol.name.clone());
                    }
                    self.members(members, depth + 1);
                    if named {
                        self.scope.pop();
                    }
                }
                SymbolKind::Unit { members } => self.members(members, depth + 1),
                SymbolKind::GenerateArray { entries } => self.members(entries, depth + 1),
                SymbolKind::InstanceArray { elements } => {
                    let count = self.l.array_size(s, depth);
                    let around = self.element;
                    for (n, element) in elements.iter().enumerate() {
                        let first = around.map_or(0, |(first, _)| first);
                        let count = around.map_or(count, |(_, count)| count);
                        let n = first + n as u32 * self.l.array_size(*element, depth);
                        self.element = Some((n, count));
                        self.members(std::slice::from_ref(element), depth + 1);
                    }
                    self.element = around;
                }
                SymbolKind::Net { ty, delay, strength, initializer, .. } => {
                    self.net_assignment(s, *ty, *delay, strength.as_deref(), *initializer);
                }
                SymbolKind::Assign { assignment, delay, strength } => {
                    self.place = self.l.expr(*assignment).place;
                    let ExprKind::Assign { left, right, .. } = self.l.expr(*assignment).kind else {
                        continue;
                    };
                    let value = self.value(right);
                    let mode = self.drive(*delay, strength.as_deref());
                    self.assign(left, value, &mode);
                }
                SymbolKind::Instance { body, connections } => self.instance(s, *body, connections),
                SymbolKind::Gate { primitive, connections, delay, strength } => {
                    self.gate(*primitive, connections, *delay, strength.as_deref());
                }
                SymbolKind::Process { kind, body } => {
                    let kind = match kind.as_str() {
                        "Initial" => "initial",
                        "Final" => "final",
                        "AlwaysComb" => "always_comb",
                        "AlwaysLatch" => "always_latch",
                        "AlwaysFF" => "always_ff",
                        _ => "always",
                    };
                    self.resumptions = match self.l.defers(*body) {
                        true => Some(self.val("moore.variable : <i32>")),
                        false => None,
                    };
                    self.process(kind, |c| {
                        if kind.starts_with("always_") {
                            c.resumed();
                        }
                        c.statement(*body);
                    });
                    self.resumptions = None;
                }
                SymbolKind::Specify { members } => {
                    let check = |s: &&SymbolId| matches!(self.l.symbol_kind(**s), SymbolKind::TimingCheck);
                    if let Some(check) = members.iter().find(check) {
                        let place = self.l.symbol(*check).place;
                        self.l.warn(place, "timing checks are ignored: they report nothing");
                    }
                }
                SymbolKind::Clocking { event, input, output, members, .. } => {
                    self.clocking(s, *event, (input, output), members);
                }
                SymbolKind::Alias { nets } => self.alias(nets),
                SymbolKind::Uninstantiated { definition } => {
                    self.error(format!("there is no module {definition}"))
                }
                SymbolKind::Unknown { class } if class.ends_with("Type") && class != "ClassType" => {}
                SymbolKind::Unknown { class } => {
                    let text = super::unsupported(class);
                    self.error(text);
                }
                _ => {}
            }
        }
    }

    /// A process with this body.
    pub(crate) fn process(&mut self, kind: &str, body: impl FnOnce(&mut Self)) {
        self.kind = Kind::Procedure;
        self.nest(format_args!("moore.procedure {kind}"), |c| {
            let end = c.block();
            c.end = Some((end, c.region));
            let program = kind != "final" && c.in_program();
            if program {
                c.reactive();
            }
            body(c);
            c.start(end);
            if program && kind == "initial" {
                c.program_ends();
            }
            if !c.dead {
                c.line("moore.return");
            }
            c.end = None;
        });
        self.kind = Kind::Graph;
    }
}
