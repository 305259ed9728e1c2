//! Modules: their ports, variables, nets, instances, assignments and processes.

use super::assign::Mode;
use super::code::{Code, Kind};
use super::names::{keyword, quote, symbol, unique};
use super::types::{Class, Int};
use super::{Lower, scale_of, walk};
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TimingId, TimingKind, TypeId};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A port in the signature of a module.
struct Port {
    name: String,
    ty: TypeId,
    direction: String,
}

/// Bits of a vector of the module outside that are connected to (some bits of) an inout port.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Piece {
    whole: Int,
    low: u32,
    bits: u32,
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
    fn port(&self, s: SymbolId, number: usize) -> Option<Port> {
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

    /// A reference to pieces of references, which together are a vector.
    fn joined(&mut self, parts: Vec<(String, Piece)>, whole: Int) -> String {
        let parts: Vec<(String, Int)> = parts
            .into_iter()
            .map(|(reference, piece)| {
                let part = Int { width: piece.bits, signed: false, four: piece.whole.four };
                if piece.bits == piece.whole.width {
                    return (reference, part);
                }
                let text = format!(
                    "moore.extract_ref {reference} from {} : <{}> -> <{}>",
                    piece.low,
                    piece.whole.name(),
                    part.name()
                );
                (self.val(text), part)
            })
            .collect();
        match &parts[..] {
            [one] => one.0.clone(),
            _ => self.concat_ref(&parts, whole),
        }
    }

    /// What is inside an inout port is what is outside.
    fn inout(&mut self, s: SymbolId, reference: String, ty: TypeId) {
        match self.l.symbol_kind(s) {
            SymbolKind::Port { internal: Some(internal), expr: None, .. } => {
                self.refs.insert(*internal, reference);
            }
            SymbolKind::Port { expr: Some(e), .. } => self.inout_parts(&[*e], reference, ty),
            _ => self.error("this inout port is not supported yet"),
        }
    }

    /// An inout port that is several whole nets.
    fn inout_parts(&mut self, parts: &[ExprId], reference: String, ty: TypeId) {
        let mut low = self.l.int(ty).map_or(0, |i| i.width);
        for &e in parts {
            match (&self.l.expr(e).kind, self.int_of(e), self.l.int(ty)) {
                (ExprKind::Name((s,)), ..) if parts.len() == 1 && self.ty(self.ty_of(e)) == self.ty(ty) => {
                    self.refs.insert(*s, reference.clone());
                }
                (ExprKind::Concat((parts,)), ..) => self.inout_parts(parts, reference.clone(), ty),
                (ExprKind::Name((s,)), Some(int), Some(whole)) => {
                    low = low.saturating_sub(int.width);
                    let piece = Piece { whole, low, bits: int.width };
                    let part = self.joined(vec![(reference.clone(), piece)], int);
                    self.refs.insert(*s, part);
                }
                _ => self.error("an inout port that is a part of a net is not supported yet"),
            }
        }
    }

    /// A net that shows what is at an inout port, for waves and for names from outside: what is connected is a part of
    /// something there.
    fn mirror(&mut self, s: SymbolId, ty: TypeId) {
        let SymbolKind::Port { internal: Some(internal), .. } = self.l.symbol_kind(s) else { return };
        let Some(reference) = self.refs.get(internal).cloned() else { return };
        let (name, ty) = (self.l.scope_name(*internal), self.ty(ty));
        self.place = self.l.symbol(s).place;
        let net = self.val_at(format_args!("moore.net name {} wire : <{ty}>", quote(name.as_bytes())));
        let value = self.val(format_args!("moore.read {reference} : <{ty}>"));
        self.op(format_args!("moore.assign {net}, {value} : {ty}"));
    }

    /// What a net inside of a port does by its kind, if it is joined to parts of nets outside, which have kinds of their own.
    fn hold(&mut self, s: SymbolId, ty: TypeId) {
        let SymbolKind::Port { internal: Some(internal), .. } = self.l.symbol_kind(s) else { return };
        let (Some(reference), Class::Int(int)) = (self.refs.get(internal).cloned(), self.l.class(ty)) else {
            return;
        };
        let int = Int { signed: false, ..int };
        let (digit, strength) = match self.l.net_kind(*internal).as_str() {
            "wire" | "tri" | "uwire" => return,
            "tri0" => ('0', "pull"),
            "tri1" => ('1', "pull"),
            "supply0" => ('0', "supply"),
            "supply1" => ('1', "supply"),
            _ => return self.error("a net of this kind can't be joined to a part of another net"),
        };
        let value = self.fill(digit, int);
        let target = super::select::Target { reference, ty: int.name().into(), int: Some(int), below: None };
        let mode =
            Mode::Continuous { delays: Vec::new(), strength: Some((strength.into(), strength.into())) };
        self.write(&target, value, ty, &mode);
    }

    /// Drives what is inside an input port.
    fn input(&mut self, s: SymbolId, value: String, ty: TypeId) {
        let mode = Mode::Continuous { delays: Vec::new(), strength: None };
        match self.l.symbol_kind(s) {
            SymbolKind::Port { expr: Some(expr), .. } => {
                let value = self.convert(value, ty, self.ty_of(*expr), false);
                self.assign(*expr, value, &mode);
            }
            SymbolKind::Port { internal: Some(internal), .. } => {
                if let Some(reference) = self.refs.get(internal).cloned() {
                    let ty = self.ty(ty);
                    self.op(format_args!("moore.assign {reference}, {value} : {ty}"));
                }
            }
            _ => {}
        }
    }

    /// The value of an output port.
    fn output(&mut self, s: SymbolId, ty: TypeId) -> String {
        match self.l.symbol_kind(s) {
            SymbolKind::Port { expr: Some(expr), .. } => {
                let value = self.value(*expr);
                self.convert(value, self.ty_of(*expr), ty, false)
            }
            SymbolKind::Port { internal: Some(internal), .. } => {
                match self.late_outputs.get(internal).or(self.refs.get(internal)).cloned() {
                    Some(reference) => {
                        let ty = self.ty(ty);
                        self.val(format_args!("moore.read {reference} : <{ty}>"))
                    }
                    None => self.default_value(ty),
                }
            }
            _ => self.default_value(ty),
        }
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

    /// `alias` (10.11): nets that are one are connected by switches that are always on, and lose nothing.
    fn alias(&mut self, nets: &[ExprId]) {
        let sides: Option<Vec<_>> = nets.iter().map(|e| self.net_bits(*e)).collect();
        let Some((first, others)) = sides.as_ref().and_then(|s| s.split_first()) else {
            return self.error("an alias joins nets and parts of them at constant places");
        };
        for other in others {
            // Pieces as long as both sides allow.
            let (mut a, mut b) = (first.clone(), other.clone());
            while let (Some(x), Some(y)) = (a.pop(), b.pop()) {
                let width = x.1.bits.min(y.1.bits);
                let part = |(reference, piece): &(String, Piece)| {
                    (reference.clone(), Piece { bits: width, ..*piece })
                };
                let int = Int { width, signed: false, four: x.1.whole.four };
                let (p, q) = (self.joined(vec![part(&x)], int), self.joined(vec![part(&y)], int));
                self.op(format_args!(
                    "svx.switch \"tran\" {p}, {q} : !moore.ref<{0}>, !moore.ref<{0}>",
                    int.name()
                ));
                for (side, (reference, piece)) in [(&mut a, x), (&mut b, y)] {
                    if piece.bits > width {
                        let rest = Piece { low: piece.low + width, bits: piece.bits - width, ..piece };
                        side.push((reference, rest));
                    }
                }
            }
        }
    }

    /// The pieces of nets that an expression joins, from the left.
    fn net_bits(&mut self, e: ExprId) -> Option<Vec<(String, Piece)>> {
        let mut leaves = Vec::new();
        self.leaves(e, &mut leaves);
        let mut list = Vec::new();
        for e in leaves {
            let (target, low, bits) = self.narrow(e)?;
            let whole = Int { signed: false, ..target.int? };
            list.push((target.reference, Piece { whole, low, bits }));
        }
        Some(list)
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

    /// How a continuous assignment or a gate drives: its delays and strengths.
    pub(crate) fn drive(&mut self, delay: Option<TimingId>, strength: Option<&[String]>) -> Mode {
        let delays: Vec<ExprId> = match delay.and_then(|t| self.l.timing(t)) {
            Some(TimingKind::Delay { delay }) => vec![*delay],
            Some(TimingKind::Delay3 { rise, fall, off }) => {
                [Some(*rise), *fall, *off].into_iter().flatten().collect()
            }
            _ => Vec::new(),
        };
        let delays = delays.into_iter().map(|e| self.delay(e)).collect();
        let of = |digit: char| {
            let words = strength.unwrap_or_default().iter();
            words.filter(|w| w.ends_with(digit)).map(|w| w.trim_end_matches(digit).to_owned()).next()
        };
        let strength = match (of('0'), of('1')) {
            (None, None) => None,
            (zero, one) => Some((zero.unwrap_or("strong".into()), one.unwrap_or("strong".into()))),
        };
        let strong = |s: &(String, String)| s.0 == "strong" && s.1 == "strong";
        Mode::Continuous { delays, strength: strength.filter(|s| !strong(s)) }
    }

    /// The assignment that is part of the declaration of a net, and the delay of a net.
    fn net_assignment(
        &mut self,
        s: SymbolId,
        ty: TypeId,
        delay: Option<TimingId>,
        strength: Option<&[String]>,
        initializer: Option<ExprId>,
    ) {
        let Some(reference) = self.refs.get(&s).cloned() else { return };
        let name = self.ty(ty);
        let target = super::select::Target { reference, ty: name, int: self.l.int(ty), below: None };
        match initializer {
            Some(e) => {
                let value = self.value(e);
                let mode = self.drive(delay, strength);
                self.write(&target, value, ty, &mode);
            }
            None => {
                // What is at the end of module paths follows its source by those.
                let (Some(source), Some(_)) = (self.sources.get(&s).cloned(), delay) else { return };
                let value = self.val(format_args!("moore.read {source} : <{}>", target.ty));
                let Mode::Continuous { mut delays, .. } = self.drive(delay, None) else { return };
                if self.l.net_kind(s) == "trireg" && delays.len() == 3 {
                    // The third is not that of turning off, but the time that the charge lasts.
                    let decay = std::mem::replace(&mut delays[2], self.val("moore.constant_time 0 fs"));
                    self.decay(&target, &source, &decay);
                }
                self.write(&target, value, ty, &Mode::Continuous { delays, strength: None });
            }
        }
    }

    /// What a trireg does that nothing has driven for as long as its charge lasts: it is X (28.16.2.2).
    fn decay(&mut self, target: &super::select::Target, source: &str, decay: &str) {
        use super::select::Index;
        let Some(Int { width, .. }) = target.int else { return };
        let bit = Int::unsigned(1, true);
        let whole = super::select::Target { reference: source.to_owned(), ..target.clone() };
        for n in 0..width {
            let part = |c: &mut Self, of: &super::select::Target| {
                c.extract_ref(of.clone(), Index::Constant(i64::from(n)), 1)
            };
            let (Some(driven), Some(held)) = (part(self, &whole), part(self, target)) else { return };
            let floating = self.fill('Z', bit);
            let unknown = self.fill('X', bit);
            // A short pulse of X leaves its charge.
            let pulse = self.val(format_args!("moore.variable {floating} : <l1>"));
            let changes = self.val("moore.variable : <i32>");
            self.process("always", |c| {
                let driven = &driven.reference;
                let count = c.val(format_args!("moore.read {changes} : <i32>"));
                let one = c.small(1, Int::unsigned(32, false));
                let count = c.val(format_args!("moore.add {count}, {one} : i32"));
                c.line(format_args!("moore.blocking_assign {changes}, {count} : i32"));
                c.nest("moore.fork join_none", |c| {
                    c.line(format_args!("moore.wait_delay {decay}"));
                    let now = c.val(format_args!("moore.read {changes} : <i32>"));
                    let same = c.val(format_args!("moore.eq {now}, {count} : i32 -> i1"));
                    let same = c.builtin(same, Int::unsigned(1, false));
                    let value = c.val(format_args!("moore.read {driven} : <l1>"));
                    let off = c.val(format_args!("moore.case_eq {value}, {floating} : l1"));
                    let off = c.builtin(off, Int::unsigned(1, false));
                    let (still, lost, end) = (c.block(), c.block(), c.block());
                    c.fork(&same, still, end);
                    c.begin(still);
                    c.fork(&off, lost, end);
                    c.begin(lost);
                    c.line(format_args!("moore.blocking_assign {pulse}, {unknown} : l1"));
                    let at_once = c.val("moore.constant_time 0 fs");
                    c.line(format_args!("moore.wait_delay {at_once}"));
                    c.line(format_args!("moore.blocking_assign {pulse}, {floating} : l1"));
                    c.start(end);
                    c.line("moore.complete");
                });
                c.nest("moore.wait_event", |c| {
                    let value = c.val(format_args!("moore.read {driven} : <l1>"));
                    c.line(format_args!("moore.detect_event any {value} : l1"));
                });
            });
            let pulse = self.val(format_args!("moore.read {pulse} : <l1>"));
            self.store(&held, &pulse, &Mode::Continuous { delays: Vec::new(), strength: None });
        }
    }

    fn instance(&mut self, s: SymbolId, body: SymbolId, connections: &[(SymbolId, Option<ExprId>, bool)]) {
        let place = self.place;
        let name = self.l.scope_name(s);
        let mut pieces = Pieces::new();
        let (mut operands, mut results, mut after) = (Vec::new(), Vec::new(), Vec::new());
        let shared = self.l.body_ports(body);
        for (n, (port, expr, _)) in connections.iter().enumerate() {
            let Some(info) = self.l.port(*port, n) else { continue };
            let ty = self.ty(info.ty);
            let expr = expr.filter(|e| !matches!(self.l.expr(*e).kind, ExprKind::Empty));
            let label = keyword(&info.name);
            let inside = shared.get(n).copied().unwrap_or(*port);
            let reference = self.l.joined.is_reference(inside, &info.direction);
            match (info.direction.as_str(), expr) {
                ("In", expr) if !reference => {
                    let value = match expr {
                        Some(e) => {
                            let value = self.value(e);
                            self.convert(value, self.ty_of(e), info.ty, false)
                        }
                        None => self.unconnected(body, *port, info.ty),
                    };
                    operands.push(format!("{label}: {value}: !moore.{ty}"));
                }
                ("Out", expr) if !reference => {
                    let value = self.fresh();
                    results.push((value.clone(), format!("{label}: !moore.{ty}")));
                    if let Some(e) = expr {
                        after.push((self.l.connected(e), value, info.ty));
                    }
                }
                (direction, expr) => {
                    let joined = expr.and_then(|e| self.joined_nets(self.l.connected(e), &info));
                    if let Some((references, list)) = joined {
                        operands.extend(references);
                        pieces.extend(list.map(|list| (n, list)));
                        continue;
                    }
                    if direction != "In" && direction != "Out" && expr.is_some() {
                        self.error("an inout port must be connected to nets of its type");
                        continue;
                    }
                    // A net between the one inside and what is connected.
                    let kind = match self.l.symbol_kind(inside) {
                        SymbolKind::Port { internal: Some(net), .. } => self.l.net_kind(*net),
                        _ => "wire".to_owned(),
                    };
                    let net = self.val(format_args!("moore.net {kind} : <{ty}>"));
                    operands.push(format!("{label}: {net}: !moore.ref<{ty}>"));
                    let has_default =
                        matches!(self.l.symbol_kind(*port), SymbolKind::Port { initializer: Some(_), .. });
                    let value = match (direction, expr) {
                        ("Out", Some(e)) => {
                            let value = self.val(format_args!("moore.read {net} : <{ty}>"));
                            after.push((self.l.connected(e), value, info.ty));
                            continue;
                        }
                        ("In", Some(e)) => {
                            let value = self.value(e);
                            self.convert(value, self.ty_of(e), info.ty, false)
                        }
                        ("In", None) if has_default || self.pulled(body).is_some() => {
                            self.unconnected(body, *port, info.ty)
                        }
                        _ => continue,
                    };
                    let strength = expr.is_none() && !has_default;
                    let strength = strength.then(|| ("pull".to_owned(), "pull".to_owned()));
                    let mode = Mode::Continuous { delays: Vec::new(), strength };
                    let target = super::select::Target {
                        reference: net,
                        ty: ty.clone(),
                        int: self.l.int(info.ty),
                        below: None,
                    };
                    self.write(&target, value, info.ty, &mode);
                }
            }
        }
        let module = self.l.module_name((body, Rc::new(pieces)));
        self.place = place;
        let names: Vec<&str> = results.iter().map(|r| r.0.as_str()).collect();
        let types: Vec<&str> = results.iter().map(|r| r.1.as_str()).collect();
        let left = if names.is_empty() { String::new() } else { format!("{} = ", names.join(", ")) };
        self.op(format_args!(
            "{left}moore.instance {} {}({}) -> ({})",
            quote(name.as_bytes()),
            symbol(&module),
            operands.join(", "),
            types.join(", ")
        ));
        let mode = Mode::Continuous { delays: Vec::new(), strength: None };
        for (left, value, ty) in after {
            let value = self.convert(value, ty, self.ty_of(left), false);
            self.assign(left, value, &mode);
        }
    }

    /// What an input port has that nothing is connected to.
    fn unconnected(&mut self, body: SymbolId, port: SymbolId, ty: TypeId) -> String {
        if let SymbolKind::Port { initializer: Some(e), .. } = self.l.symbol_kind(port) {
            return self.value(*e);
        }
        let pull = self.pulled(body);
        // A variable keeps its initial value (23.3.3.2).
        let variable = matches!(self.l.symbol_kind(port), SymbolKind::Port { internal: Some(s), .. }
            if matches!(self.l.symbol_kind(*s), SymbolKind::Variable { .. }));
        match self.l.class(ty) {
            Class::Int(int) if pull.is_some() => self.fill(pull.unwrap_or('0'), Int { signed: false, ..int }),
            Class::Int(int) if !variable => {
                self.fill(if int.four { 'Z' } else { '0' }, Int { signed: false, ..int })
            }
            _ => self.default_value(ty),
        }
    }

    /// What unconnected inputs are pulled to: `unconnected_drive (22.9).
    fn pulled(&self, body: SymbolId) -> Option<char> {
        match self.l.symbol_kind(body) {
            SymbolKind::Body { definition, .. } if definition.2 == "Pull0" => Some('0'),
            SymbolKind::Body { definition, .. } if definition.2 == "Pull1" => Some('1'),
            _ => None,
        }
    }

    /// The operands for a port that joins nets, and the pieces of what is connected if that is not all of one net; `None` if
    /// something else than nets of the port's type is connected.
    fn joined_nets(&mut self, e: ExprId, port: &Port) -> Option<(Vec<String>, Option<Vec<Piece>>)> {
        let ty = self.ty(port.ty);
        let mut leaves = Vec::new();
        self.leaves(e, &mut leaves);
        if !leaves.iter().all(|e| self.is_net(*e) && (port.direction != "In" || !self.is_late(*e))) {
            return None;
        }
        let int = self.l.int(port.ty);
        if let [e] = &leaves[..]
            && (int.is_none()
                || matches!(self.l.expr(*e).kind, ExprKind::Name(_) | ExprKind::HierarchicalName(_)))
        {
            let target = self.target(*e)?;
            let operand = format!("{}: {}: !moore.ref<{ty}>", keyword(&port.name), target.reference);
            return (target.ty == ty).then(|| (vec![operand], None));
        }
        let (mut operands, mut list) = (Vec::new(), Vec::new());
        for (i, e) in leaves.into_iter().enumerate() {
            let (target, low, bits) = self.narrow(e)?;
            let whole = target.int?;
            let label = keyword(&piece_name(&port.name, i));
            operands.push(format!("{label}: {}: !moore.ref<{}>", target.reference, target.ty));
            list.push(Piece { whole: Int { signed: false, ..whole }, low, bits });
        }
        let width: u32 = list.iter().map(|p| p.bits).sum();
        let plain = matches!(&list[..], [p] if p.bits == p.whole.width);
        (Some(width) == int.map(|i| i.width)).then_some((operands, (!plain).then_some(list)))
    }
}

/// The name of the port for a piece of what is connected to an inout port.
fn piece_name(port: &str, n: usize) -> String {
    if n == 0 { port.to_owned() } else { format!("{port}.{n}") }
}
