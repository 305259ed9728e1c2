//! The text of one module or function while it is written: lines, values, blocks, places.

use super::types::{Class, Int};
use super::{Lower, Problem};
use crate::document::{ExprId, Place, SymbolId, TypeId};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::rc::Rc;

/// What a function or process may do when it ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// The body of a module: values in any order, no control flow.
    Graph,
    /// A process.
    Procedure,
    /// A function.
    Function,
    /// A task.
    Coroutine,
}

/// Where a named block, loop or subroutine is left to.
#[derive(Clone, Debug)]
pub(crate) struct Exit {
    /// The block of a `disable`, `None` for a loop.
    pub(crate) symbol: Option<SymbolId>,
    /// Where `continue` goes, for a loop.
    pub(crate) next: Option<u32>,
    /// Where it goes on behind.
    pub(crate) end: u32,
    /// The nesting of regions at that place.
    pub(crate) region: u32,
}

/// The body of a block that is a thread of its own, so that `disable` can end it; whoever executes the block waits for it.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    /// The nesting of regions in it.
    pub(crate) region: u32,
    /// The end of the body.
    pub(crate) end: u32,
    /// The variable that says where to go on behind the block, if the body may leave it for somewhere else.
    pub(crate) way: Option<String>,
    /// These places, from number 1: the block and its nesting of regions.
    pub(crate) ways: Vec<(u32, u32)>,
}

/// A module, function or task under construction.
pub(crate) struct Code<'l, 'a> {
    pub(crate) l: &'l mut Lower<'a>,
    pub(crate) text: String,
    pub(crate) indent: usize,
    next_value: u32,
    next_block: u32,
    /// Nothing more can be executed in the current block.
    pub(crate) dead: bool,
    pub(crate) kind: Kind,
    /// The module body, package or unit that names belong to.
    pub(crate) body: Option<SymbolId>,
    /// References to variables and nets.
    pub(crate) refs: HashMap<SymbolId, String>,
    /// Symbols that are plain values: iterators.
    pub(crate) values: HashMap<SymbolId, String>,
    /// Of iterators of `with` clauses: the index, and its type as text.
    pub(crate) indices: HashMap<SymbolId, (String, String)>,
    /// Names of values that are taken.
    pub(crate) used: HashSet<String>,
    /// Time unit and precision, in fs.
    pub(crate) scale: (u64, u64),
    pub(crate) exits: Vec<Exit>,
    pub(crate) scopes: Vec<Scope>,
    pub(crate) region: u32,
    /// Where `return` goes, with the region it is in.
    pub(crate) end: Option<(u32, u32)>,
    /// The variable that `return` writes.
    pub(crate) result: Option<(String, TypeId)>,
    /// The target of the compound assignments around.
    pub(crate) targets: Vec<String>,
    /// The scope inside the module, for `%m`.
    pub(crate) scope: Vec<String>,
    /// The variable that counts how often the process went on after a wait, if it has reports that are deferred.
    pub(crate) resumptions: Option<String>,
    /// Of a function or task: the path of its instance, if it prints that.
    pub(crate) path: Option<String>,
    /// Of the event control in the making: which events its variables refer to.
    pub(crate) awaited: HashMap<crate::document::ExprId, String>,
    /// The length of the queue that `$` stands for.
    pub(crate) last: Vec<String>,
    /// Initial values that ports give to what is inside of them.
    pub(crate) defaults: HashMap<SymbolId, ExprId>,
    /// What ports show of variables at the end of module paths.
    pub(crate) late_outputs: HashMap<SymbolId, String>,
    /// What the drivers of nets with a delay drive.
    pub(crate) sources: HashMap<SymbolId, String>,
    /// The place in an array of gates, counted from the left, and how many there are.
    pub(crate) element: Option<(u32, u32)>,
    pub(crate) place: Place,
    pub(crate) depth: u32,
    /// An object of a class was used in this statement.
    pub(crate) object: bool,
}

impl<'l, 'a> Code<'l, 'a> {
    pub(crate) fn new(l: &'l mut Lower<'a>, kind: Kind, body: Option<SymbolId>, scale: (u64, u64)) -> Self {
        Code {
            l,
            text: String::new(),
            indent: 2,
            next_value: 0,
            next_block: 1,
            dead: false,
            kind,
            body,
            refs: HashMap::new(),
            values: HashMap::new(),
            indices: HashMap::new(),
            used: HashSet::new(),
            scale,
            exits: Vec::new(),
            scopes: Vec::new(),
            region: 0,
            end: None,
            result: None,
            targets: Vec::new(),
            scope: Vec::new(),
            resumptions: None,
            path: None,
            awaited: HashMap::new(),
            last: Vec::new(),
            defaults: HashMap::new(),
            late_outputs: HashMap::new(),
            sources: HashMap::new(),
            element: None,
            place: [0, 1, 1],
            depth: 0,
            object: false,
        }
    }

    /// Writes a line as it is.
    pub(crate) fn line(&mut self, text: impl std::fmt::Display) {
        for _ in 0..self.indent {
            self.text.push_str("  ");
        }
        let _ = writeln!(self.text, "{text}");
    }

    /// Writes an operation with its place.
    pub(crate) fn op(&mut self, text: impl std::fmt::Display) {
        let place = self.l.loc(self.place);
        self.line(format_args!("{text}{place}"));
    }

    /// Writes an operation with one result, which it returns.
    pub(crate) fn val(&mut self, text: impl std::fmt::Display) -> String {
        let name = self.fresh();
        self.line(format_args!("{name} = {text}"));
        name
    }

    /// As [`Self::val`], with the place.
    pub(crate) fn val_at(&mut self, text: impl std::fmt::Display) -> String {
        let name = self.fresh();
        self.op(format_args!("{name} = {text}"));
        name
    }

    /// A name for a value.
    pub(crate) fn fresh(&mut self) -> String {
        self.next_value += 1;
        format!("%{}", self.next_value - 1)
    }

    /// A named value, unique in the module.
    pub(crate) fn named(&mut self, name: &str) -> String {
        let name = super::names::unique(super::names::ssa(name), &mut self.used);
        format!("%{name}")
    }

    /// A label.
    pub(crate) fn block(&mut self) -> u32 {
        self.next_block += 1;
        self.next_block - 1
    }

    /// Ends the current block with a jump, unless it has ended, and begins another.
    pub(crate) fn start(&mut self, block: u32) {
        self.jump(block);
        self.begin(block);
    }

    /// Begins a block that others have jumped to.
    pub(crate) fn begin(&mut self, block: u32) {
        self.indent -= 1;
        self.line(format_args!("^bb{block}:"));
        self.indent += 1;
        self.dead = false;
    }

    /// Goes to a block, unless the current one has ended.
    pub(crate) fn jump(&mut self, block: u32) {
        if !self.dead {
            self.line(format_args!("cf.br ^bb{block}"));
        }
        self.dead = true;
    }

    /// Goes to one of two blocks.
    pub(crate) fn fork(&mut self, condition: &str, then: u32, otherwise: u32) {
        self.line(format_args!("cf.cond_br {condition}, ^bb{then}, ^bb{otherwise}"));
        self.dead = true;
    }

    /// Writes an operation with a region, which `body` fills.
    pub(crate) fn nest<T>(&mut self, head: impl std::fmt::Display, body: impl FnOnce(&mut Self) -> T) -> T {
        self.line(format_args!("{head} {{"));
        let result = self.inside(body);
        let place = self.l.loc(self.place);
        self.line(format_args!("}}{place}"));
        result
    }

    /// Runs `body` one region deeper.
    pub(crate) fn inside<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        self.indent += 1;
        self.region += 1;
        let dead = std::mem::replace(&mut self.dead, false);
        let result = body(self);
        self.dead = dead;
        self.region -= 1;
        self.indent -= 1;
        result
    }

    /// A use of a class: the error of its declaration says it all, if that is in the sources. What follows from it in the
    /// same statement is no news.
    pub(crate) fn object_error(&mut self, message: impl Into<String>) {
        self.l.object_uses.entry(message.into()).or_insert(self.place);
        self.l.object_lines.insert((self.place[0], self.place[1]));
        self.object = true;
    }

    /// An error at the current place; it is enough to say it once.
    pub(crate) fn error(&mut self, message: impl Into<String>) {
        if self.object {
            return;
        }
        let problem = Problem { place: self.place, message: message.into(), warning: false };
        self.l.problem(problem);
    }

    /// The type of an expression.
    pub(crate) fn ty_of(&self, e: ExprId) -> TypeId {
        self.l.expr(e).ty
    }

    pub(crate) fn class_of(&self, e: ExprId) -> Class {
        self.l.class(self.ty_of(e))
    }

    pub(crate) fn int_of(&self, e: ExprId) -> Option<Int> {
        self.l.int(self.ty_of(e))
    }

    /// The moore type of a type, or an error and a type that goes through.
    pub(crate) fn ty(&mut self, ty: TypeId) -> Rc<str> {
        if let Some(name) = self.l.ty(ty) {
            return name;
        }
        let what = match self.l.kind(ty) {
            crate::document::TypeKind::Other { class, name } if class == "Class" => {
                let text =
                    format!("objects of class {name} are not supported: use structs, queues and tasks");
                self.object_error(text);
                return "i1".into();
            }
            crate::document::TypeKind::Other { class, .. } => super::unsupported_type(class),
            crate::document::TypeKind::Array { .. } => {
                "an array of such elements is not supported here".into()
            }
            other => format!("a value of type {other:?} is not supported here").to_lowercase(),
        };
        self.error(what);
        "i1".into()
    }
}
