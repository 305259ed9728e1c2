//! From the document to MLIR text of the moore level.
//!
//! | module | what it lowers |
//! |---|---|
//! | `types`, `constants`, `names` | types, constants, names as text |
//! | `expr`, `operators`, `aggregates`, `convert`, `select`, `streams` | values |
//! | `patterns` | tagged unions, patterns |
//! | `assign` | assignments, and what stands on their left |
//! | `stmt`, `timing`, `merged`, `checks` | control flow; delays and events; events that are assigned; assertions |
//! | `clocking`, `programs` | clocking blocks; programs |
//! | `calls`, `disable` | functions and tasks, with what they capture; blocks and tasks that `disable` ends |
//! | `system`, `files`, `query`, `random`, `times`, `format`(mod@format) | system tasks and functions, formats |
//! | `methods`, `arrays`, `absent` | methods of built-in types; default values of associative arrays |
//! | `hierarchy`, `connections`, `ports` | modules and what is in them; the connections of instances; ports that join nets |
//! | `nets`, `gates` | nets; gates, switches and primitives |
//! | `code`, `walk` | the text under construction; what is inside a node |
//!
//! A body that several instances share is one `moore.module`. Static variables of blocks, functions and tasks are variables of the
//! module; variables of packages are global ones. What a function or task uses of its module it gets as references.

mod absent;
mod aggregates;
mod arrays;
mod assign;
mod calls;
mod checks;
mod clocking;
mod code;
mod connections;
mod constants;
mod convert;
mod disable;
mod expr;
mod files;
mod format;
mod gates;
mod hierarchy;
mod merged;
mod methods;
mod names;
mod nets;
mod operators;
mod patterns;
mod ports;
mod programs;
mod query;
mod random;
mod select;
mod specify;
mod stmt;
mod streams;
mod system;
mod times;
mod timing;
mod types;
mod walk;

use crate::document::{
    Document, Expr, ExprId, ExprKind, Place, Stmt, StmtId, StmtKind, Symbol, SymbolId, SymbolKind, TimingId,
    TimingKind, TypeId,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// Something in the sources that can't be simulated, or is not as one may think.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What, and what to do.
    pub message: String,
    /// Whether the design can be used nevertheless.
    pub warning: bool,
}

/// A design at the moore level.
#[derive(Debug)]
pub struct Lowered {
    /// MLIR text.
    pub text: String,
    /// What to warn of.
    pub warnings: Vec<Problem>,
}

/// Lowers a document.
///
/// # Errors
/// Everything in it that is not supported.
pub fn lower(doc: &Document) -> Result<Lowered, Vec<Problem>> {
    let mut l = Lower::new(doc);
    l.prepare();
    if doc.tops.is_empty() {
        let message =
            "there is no module to simulate: each one is instantiated by another, or there is none at all";
        return Err(vec![Problem { place: [0, 1, 1], message: message.into(), warning: false }]);
    }
    l.design();
    let mut problems = l.all_problems();
    problems.sort();
    if problems.iter().any(|p| !p.warning) {
        return Err(problems);
    }
    Ok(Lowered { text: l.out, warnings: problems })
}

/// What is said of a class of the AST that is not supported.
pub(crate) fn unsupported(class: &str) -> String {
    let (what, instead) = match class {
        "NewClassExpression" | "CopyClassExpression" | "ClassType" => {
            ("a class", "use structs, queues and tasks")
        }
        "ConcurrentAssertionStatement" => {
            ("a concurrent assertion", "check in a clocked procedure, with an immediate assertion")
        }
        "AssertionInstanceExpression" => {
            ("a sequence or property", "check in a clocked procedure, with an immediate assertion")
        }
        "NewCovergroupExpression" | "CovergroupType" => {
            ("a covergroup", "leave it out, or count in a procedure")
        }
        "RandSequenceStatement" => ("randsequence", "use a case over $urandom_range"),
        "CallExpression" => ("randomize", "use $urandom_range"),
        "InvalidStatement" | "InvalidExpression" => {
            return "slang could not make sense of something, and has said so above: correct that first"
                .to_owned();
        }
        "DistExpression" => ("a distribution", "use $urandom_range or $dist_uniform"),
        "CheckerInstanceSymbol" | "ProceduralCheckerStatement" => ("a checker", "use a module"),
        "ConfigBlockSymbol" => ("a configuration", "choose modules by the files that are given"),
        other => return format!("{other} is not supported"),
    };
    format!("{what} is not supported: {instead}")
}

/// What is said of a class of types that is not supported.
pub(crate) fn unsupported_type(class: &str) -> String {
    match class {
        "VirtualInterface" => "a virtual interface is not supported: pass the interface to a port".into(),
        "Covergroup" => unsupported("CovergroupType"),
        "Sequence" | "Property" => unsupported("AssertionInstanceExpression"),
        "Untyped" => "an argument without a type is not supported: give it one".into(),
        other => format!("a type of class {other} is not supported"),
    }
}

/// The design while it is lowered.
pub(crate) struct Lower<'a> {
    pub(crate) doc: &'a Document,
    problems: BTreeSet<Problem>,
    /// The first use of each class, and the lines of all uses.
    object_uses: BTreeMap<String, Place>,
    object_lines: BTreeSet<(u32, u32)>,
    types: Vec<Option<Rc<str>>>,
    paths: HashMap<SymbolId, String>,
    /// Names in their module: `g[0].block.x`.
    relative: HashMap<SymbolId, String>,
    /// Variables of packages and units, by global name.
    globals: BTreeMap<SymbolId, String>,
    /// Formal arguments of static tasks.
    static_formals: HashSet<SymbolId>,
    /// Blocks and tasks that some `disable` names; whether one outside of them does.
    pub(crate) disabled: HashMap<SymbolId, bool>,
    /// What is disabled from inside.
    disabled_inside: Vec<disable::Inside>,
    /// Blocks and tasks in another instance of a module that several share: the instance and the name in it.
    elsewhere: HashMap<SymbolId, (String, String)>,
    /// What some hierarchical name refers to.
    pub(crate) named_outside: HashSet<SymbolId>,
    /// The ports that join nets.
    pub(crate) joined: ports::Joined,
    /// Names of modules, functions and tasks that are taken.
    used: HashSet<String>,
    /// Global variables that something refers to.
    pub(crate) used_globals: BTreeSet<SymbolId>,
    modules: HashMap<hierarchy::Module, String>,
    routines: HashMap<SymbolId, calls::Routine>,
    pending_modules: Vec<hierarchy::Module>,
    pending_routines: Vec<SymbolId>,
    /// The smallest precision of the design, in fs.
    pub(crate) precision: u64,
    locations: Vec<Option<String>>,
    /// Functions that stand for loops in expressions.
    pub(crate) helpers: Vec<String>,
    /// Whether assertions are turned on and off, if that has been asked.
    assertion_control: Option<bool>,
    /// Associative arrays that get a default value somewhere.
    absent: HashSet<SymbolId>,
    /// Event variables that are assigned, with the events that they may refer to.
    merged: HashMap<SymbolId, Vec<SymbolId>>,
    pub(crate) out: String,
}

static NO_EXPR: Expr = Expr { ty: TypeId(u32::MAX), place: [0, 1, 1], kind: ExprKind::Empty };
static NO_STMT: Stmt = Stmt { place: [0, 1, 1], kind: StmtKind::Empty };
static NO_SYMBOL: Symbol = Symbol { name: String::new(), place: [0, 1, 1], kind: SymbolKind::Ignored };

impl<'a> Lower<'a> {
    fn new(doc: &'a Document) -> Self {
        Lower {
            doc,
            problems: BTreeSet::new(),
            object_uses: BTreeMap::new(),
            object_lines: BTreeSet::new(),
            types: vec![None; doc.types.len()],
            paths: doc.paths.iter().map(|(s, path)| (*s, names::path(path))).collect(),
            relative: HashMap::new(),
            globals: BTreeMap::new(),
            static_formals: HashSet::new(),
            disabled: HashMap::new(),
            disabled_inside: Vec::new(),
            elsewhere: HashMap::new(),
            named_outside: HashSet::new(),
            joined: ports::Joined::default(),
            used: HashSet::new(),
            used_globals: BTreeSet::new(),
            modules: HashMap::new(),
            routines: HashMap::new(),
            pending_modules: Vec::new(),
            pending_routines: Vec::new(),
            precision: u64::MAX,
            locations: doc
                .files
                .iter()
                .map(|f| (!f.is_empty()).then(|| names::quote(f.as_bytes())))
                .collect(),
            helpers: Vec::new(),
            assertion_control: None,
            absent: HashSet::new(),
            merged: HashMap::new(),
            out: String::new(),
        }
    }

    /// All problems. Of classes their declarations are enough; if they have none here (those of packages), the first use of each.
    fn all_problems(&mut self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = std::mem::take(&mut self.problems).into_iter().collect();
        let class = unsupported("ClassType");
        let follows = |p: &Problem| self.object_lines.contains(&(p.place[0], p.place[1]));
        problems.retain(|p| p.warning || p.message == class || !follows(p));
        if !problems.iter().any(|p| p.message == class) {
            let uses = std::mem::take(&mut self.object_uses).into_iter();
            problems.extend(uses.map(|(message, place)| Problem { place, message, warning: false }));
        }
        problems
    }

    pub(crate) fn problem(&mut self, problem: Problem) {
        self.problems.insert(problem);
    }

    pub(crate) fn warn(&mut self, place: Place, message: impl Into<String>) {
        self.problem(Problem { place, message: message.into(), warning: true });
    }

    pub(crate) fn expr(&self, e: ExprId) -> &'a Expr {
        self.doc.expressions.get(e.0 as usize).unwrap_or(&NO_EXPR)
    }

    pub(crate) fn stmt(&self, s: StmtId) -> &'a Stmt {
        self.doc.statements.get(s.0 as usize).unwrap_or(&NO_STMT)
    }

    pub(crate) fn timing(&self, t: TimingId) -> Option<&'a TimingKind> {
        self.doc.timings.get(t.0 as usize).map(|t| &t.kind)
    }

    pub(crate) fn symbol(&self, s: SymbolId) -> &'a Symbol {
        self.doc.symbols.get(s.0 as usize).unwrap_or(&NO_SYMBOL)
    }

    pub(crate) fn symbol_kind(&self, s: SymbolId) -> &'a SymbolKind {
        &self.symbol(s).kind
    }

    /// The body, package or unit that a symbol belongs to.
    pub(crate) fn owner(&self, s: SymbolId) -> Option<SymbolId> {
        self.doc.owners.get(s.0 as usize).copied().flatten()
    }

    pub(crate) fn is_body(&self, s: SymbolId) -> bool {
        matches!(self.symbol_kind(s), SymbolKind::Body { .. })
    }

    /// ` loc("file":line:column)`, or nothing.
    pub(crate) fn loc(&self, place: Place) -> String {
        match self.locations.get(place[0] as usize) {
            Some(Some(file)) => format!(" loc({file}:{}:{})", place[1], place[2]),
            _ => String::new(),
        }
    }

    pub(crate) fn is_global(&self, s: SymbolId) -> bool {
        self.globals.contains_key(&s)
    }

    /// The name of a global variable.
    pub(crate) fn global(&mut self, s: SymbolId) -> Option<String> {
        let name = self.globals.get(&s).cloned()?;
        self.used_globals.insert(s);
        Some(name)
    }

    /// Whether a static variable is one of its module or package.
    pub(crate) fn hoisted(&self, s: SymbolId) -> bool {
        self.relative.contains_key(&s) || self.globals.contains_key(&s)
    }

    pub(crate) fn is_static_formal(&self, s: SymbolId) -> bool {
        self.static_formals.contains(&s)
    }

    /// The absolute hierarchical name of a variable, net, block or task.
    pub(crate) fn path(&self, s: SymbolId) -> Option<String> {
        if let Some((of, part)) = self.part_of_symbol(s) {
            let ending = match (self.symbol_kind(of), part) {
                (SymbolKind::Variable { .. }, _) if self.is_merged(of) => "$event",
                (SymbolKind::Variable { .. }, _) => "$default",
                (_, clocking::Part::Out) => "$out",
                (_, clocking::Part::Drive) => "$drive",
            };
            return Some(format!("{}.{ending}", self.path(of)?));
        }
        if let Some(path) = self.paths.get(&s) {
            return Some(path.clone());
        }
        let body = self.paths.get(&self.owner(s)?)?;
        Some(format!("{body}.{}", self.relative.get(&s)?))
    }

    /// Whether evaluating an expression may do more than give a value.
    pub(crate) fn has_effect(&self, e: ExprId) -> bool {
        let mut found = false;
        walk::all(self.doc, walk::Child::Expr(e), &mut |child| {
            if let walk::Child::Expr(e) = child {
                found |= match &self.expr(e).kind {
                    ExprKind::Assign { .. } | ExprKind::Call { .. } | ExprKind::System { .. } => true,
                    ExprKind::Unary { op, .. } => op.ends_with("crement"),
                    _ => false,
                };
            }
        });
        found
    }

    /// Looks at the whole document: names, what is static, what is disabled, the precision.
    fn prepare(&mut self) {
        for e in &self.doc.expressions {
            if let ExprKind::HierarchicalName((s,)) = e.kind {
                self.named_outside.insert(s);
            }
        }
        for s in (0..self.doc.symbols.len() as u32).map(SymbolId) {
            match self.symbol_kind(s) {
                SymbolKind::Body { members, scale, .. } => {
                    self.precision = self.precision.min(scale_of(scale.as_deref()).1);
                    self.name_members(members, "", false, 0);
                }
                SymbolKind::Package { members } => {
                    let prefix = format!("{}::", self.symbol(s).name);
                    self.name_members(members, &prefix, true, 0);
                }
                SymbolKind::Unit { members } => self.name_members(members, "$unit::", true, 0),
                SymbolKind::Process { body, .. } => self.find_disables(*body, None),
                SymbolKind::Subroutine(routine) => {
                    self.precision = self.precision.min(scale_of(routine.scale.as_deref()).1);
                    if let Some(body) = routine.body {
                        self.find_disables(body, Some(s));
                        self.check_detached(s, body);
                    }
                }
                _ => {}
            }
        }
        if self.precision == u64::MAX {
            self.precision = scale_of(None).1;
        }
        self.find_overlaps();
        self.find_disabled_elsewhere();
        self.find_absent();
        self.find_merged();
        self.find_joined();
    }

    /// Gives members of a scope their names, and finds what is static in them.
    fn name_members(&mut self, members: &'a [SymbolId], prefix: &str, global: bool, depth: u32) {
        if depth > 500 {
            return;
        }
        for &s in members {
            let symbol = self.symbol(s);
            let name = format!("{prefix}{}", names::part(&symbol.name));
            let inner = if symbol.name.is_empty() { prefix.to_owned() } else { format!("{name}.") };
            match &symbol.kind {
                SymbolKind::Block { members, .. } => self.name_members(members, &inner, global, depth + 1),
                SymbolKind::Generate { members } | SymbolKind::Clocking { members, .. } => {
                    self.name_members(members, &inner, global, depth + 1);
                }
                SymbolKind::Unit { members } => self.name_members(members, prefix, global, depth + 1),
                SymbolKind::GenerateArray { entries } => {
                    self.name_members(entries, prefix, global, depth + 1)
                }
                SymbolKind::InstanceArray { elements } => {
                    self.name_members(elements, prefix, global, depth + 1)
                }
                SymbolKind::Subroutine(routine) => {
                    if routine.kind == "Task" && routine.lifetime == "Static" {
                        for &formal in &routine.arguments {
                            let by_value = matches!(self.symbol_kind(formal),
                                SymbolKind::Formal { ty, direction, .. } if direction != "Ref" && self.class(*ty) != types::Class::Event);
                            if by_value {
                                self.static_formals.insert(formal);
                            }
                        }
                    }
                    self.name_members(&routine.members, &inner, global, depth + 1);
                    if let Some(result) = routine.result_variable {
                        self.relative.remove(&result);
                        self.globals.remove(&result);
                    }
                }
                SymbolKind::Variable { lifetime, .. } if lifetime != "Static" => continue,
                SymbolKind::Formal { .. } if !self.static_formals.contains(&s) => continue,
                _ => {}
            }
            if global && matches!(symbol.kind, SymbolKind::Variable { .. } | SymbolKind::Formal { .. }) {
                self.globals.insert(s, name);
            } else {
                self.relative.insert(s, name);
            }
        }
    }
}

/// Unit and precision in fs of a time scale such as `1ns / 1ps`; 1 ns where there is none.
pub(crate) fn scale_of(text: Option<&str>) -> (u64, u64) {
    let one = |text: &str| -> Option<u64> {
        let text = text.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit())?;
        let (number, unit) = text.split_at(digits);
        let unit = match unit.trim() {
            "s" => 1_000_000_000_000_000,
            "ms" => 1_000_000_000_000,
            "us" => 1_000_000_000,
            "ns" => 1_000_000,
            "ps" => 1_000,
            "fs" => 1,
            _ => return None,
        };
        Some(number.parse::<u64>().ok()? * unit)
    };
    text.and_then(|t| t.split_once('/'))
        .and_then(|(unit, precision)| Some((one(unit)?, one(precision)?)))
        .unwrap_or((1_000_000, 1_000_000))
}
