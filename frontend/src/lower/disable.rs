//! Blocks and tasks that `disable` ends (IEEE 1800 9.6.2): which they are, and in which instance.
//!
//! One that is disabled from inside only is left by a jump. Any other is a scope, a thread of its own, of the instance that its code is
//! of, whoever executes it: threads inherit the instance, and who calls a routine of another one enters that first.

use super::code::{Code, Exit, Scope};
use super::names::{part, quote};
use super::stmt::WAY;
use super::types::Int;
use super::{Lower, walk};
use crate::document::{ExprId, ExprKind, StmtId, StmtKind, SymbolId, SymbolKind};
use std::collections::{HashMap, HashSet};

/// Where a block or task is.
pub(crate) struct Place {
    /// The module that it is of, if all its instances share the code.
    body: Option<SymbolId>,
    /// The absolute name of its instance; of several that share it, the first.
    instance: Option<String>,
    /// Its name in the instance.
    name: String,
}

/// A `disable` inside of what it ends.
#[derive(Clone, Copy)]
pub(crate) struct Inside {
    /// The block or task that it ends.
    target: SymbolId,
    /// The routine that both are in.
    routine: Option<SymbolId>,
    /// The code of the target.
    body: StmtId,
    /// Whether it is in a fork that nobody waits for.
    detached: bool,
}

/// Whether some threads of a block of this kind may outlive it.
fn is_detached(kind: &str) -> bool {
    kind == "JoinAny" || kind == "JoinNone"
}

impl Lower<'_> {
    /// The block or task that stands behind `disable`.
    pub(super) fn named_scope(&self, target: ExprId) -> Option<SymbolId> {
        match self.expr(target).kind {
            ExprKind::Symbol((s,)) | ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => Some(s),
            _ => None,
        }
    }

    /// Where a block or task is. Those of packages and units, which have no instance, are taken for ones of the first top.
    fn scope(&self, s: SymbolId) -> Place {
        let name = || self.scope_name(s);
        match self.owner(s) {
            Some(body) if self.is_body(body) => {
                Place { body: Some(body), instance: self.paths.get(&body).cloned(), name: name() }
            }
            Some(other) => {
                let top = self.doc.tops.first().map(|top| part(&self.symbol(*top).name));
                // Units have no names.
                let name = match self.symbol_kind(other) {
                    SymbolKind::Unit { .. } => format!("{}::{}", other.0, name()),
                    _ => name(),
                };
                Place { body: None, instance: top, name }
            }
            None => match self.elsewhere.get(&s).cloned() {
                Some((instance, name)) => Place { body: None, instance: Some(instance), name },
                None => Place { body: None, instance: None, name: name() },
            },
        }
    }

    /// The name of a block or task in its module.
    pub(crate) fn scope_name(&self, s: SymbolId) -> String {
        self.relative.get(&s).cloned().unwrap_or_else(|| self.symbol(s).name.clone())
    }

    /// Finds where blocks and tasks are that are named in another instance than the one whose body its equals share: what stands for
    /// them is in that body, and what is disabled by one of these names may be executed by another.
    pub(super) fn find_disabled_elsewhere(&mut self) {
        if self.disabled.is_empty() {
            return;
        }
        let is_scope = |s: &SymbolId| {
            matches!(self.symbol_kind(*s), SymbolKind::Block { .. } | SymbolKind::Subroutine(_))
        };
        let apart: Vec<(SymbolId, &String)> = (self.paths.iter().map(|(s, path)| (*s, path)))
            .filter(|(s, _)| self.owner(*s).is_none() && is_scope(s))
            .collect();
        if apart.is_empty() {
            return;
        }
        let bodies = self.bodies_of_instances();
        let scopes: HashMap<(SymbolId, &str), SymbolId> = (self.relative.iter())
            .filter(|(s, _)| is_scope(s))
            .filter_map(|(s, name)| Some(((self.owner(*s)?, name.as_str()), *s)))
            .collect();
        let mut found = Vec::new();
        for (s, path) in apart {
            let scope = path.match_indices('.').find_map(|(dot, _)| {
                let body = bodies.get(&path[..dot])?;
                let name = &path[dot + 1..];
                Some((*scopes.get(&(*body, name))?, (path[..dot].to_owned(), name.to_owned())))
            });
            found.extend(scope.map(|(shared, place)| (s, shared, place)));
        }
        for (s, shared, _) in &found {
            if self.disabled.contains_key(s) {
                self.disabled.insert(*shared, true);
            }
        }
        for (s, shared, place) in found {
            if self.disabled.get(&shared) == Some(&true) {
                self.disabled.insert(s, true);
            }
            self.elsewhere.insert(s, place);
        }
    }

    /// The body of each instance, by absolute hierarchical name.
    fn bodies_of_instances(&self) -> HashMap<String, SymbolId> {
        let mut bodies = HashMap::new();
        let mut work: Vec<(SymbolId, String)> =
            self.doc.tops.iter().map(|top| (*top, String::new())).collect();
        while let Some((s, prefix)) = work.pop() {
            let symbol = self.symbol(s);
            let name = format!("{prefix}{}", part(&symbol.name));
            let inner = if symbol.name.is_empty() { prefix.clone() } else { format!("{name}.") };
            let (members, inner) = match &symbol.kind {
                SymbolKind::Instance { body, .. } => {
                    let SymbolKind::Body { members, .. } = self.symbol_kind(*body) else { continue };
                    bodies.insert(name.clone(), *body);
                    (members, format!("{name}."))
                }
                SymbolKind::Generate { members } => (members, inner),
                SymbolKind::GenerateArray { entries } => (entries, prefix),
                SymbolKind::InstanceArray { elements } => (elements, prefix),
                _ => continue,
            };
            work.extend(members.iter().map(|m| (*m, inner.clone())));
        }
        bodies
    }

    /// A block that is disabled from inside has to be a thread, too, if it leaves threads behind that end with it.
    pub(super) fn check_detached(&mut self, symbol: SymbolId, body: StmtId) {
        if self.disabled.get(&symbol) == Some(&false) && self.detaches(body) {
            self.disabled.insert(symbol, true);
        }
    }

    /// Whether a statement forks threads that it does not wait for, or calls a task that does.
    fn detaches(&self, body: StmtId) -> bool {
        self.somewhere_in(body, |child| match child {
            walk::Child::Stmt(s) => {
                matches!(&self.stmt(s).kind, StmtKind::Block { kind, .. } if is_detached(kind))
            }
            _ => false,
        })
    }

    /// Whether a routine, or one that it calls, is or has a scope, or disables one.
    fn touches_scopes(&self, routine: SymbolId) -> bool {
        let is_scope = |s: SymbolId| self.disabled.get(&s) == Some(&true);
        let touches = |child| match child {
            walk::Child::Stmt(s) => match &self.stmt(s).kind {
                StmtKind::Block { symbol: Some(symbol), .. } => is_scope(*symbol),
                StmtKind::Disable { target } => self.named_scope(*target).is_some_and(is_scope),
                _ => false,
            },
            walk::Child::Expr(e) => {
                matches!(self.expr(e).kind, ExprKind::Call { callee, .. } if is_scope(callee))
            }
            walk::Child::Timing(_) => false,
        };
        let SymbolKind::Subroutine(code) = self.symbol_kind(routine) else { return false };
        is_scope(routine) || code.body.is_some_and(|body| self.somewhere_in(body, touches))
    }

    /// Whether something holds of a node in a statement, or in the body of a routine that is called there.
    fn somewhere_in(&self, body: StmtId, mut test: impl FnMut(walk::Child) -> bool) -> bool {
        let (mut found, mut seen, mut bodies) = (false, HashSet::new(), vec![body]);
        while let Some(body) = bodies.pop().filter(|_| !found) {
            walk::all(self.doc, walk::Child::Stmt(body), &mut |child| {
                found |= test(child);
                if let walk::Child::Expr(e) = child
                    && let ExprKind::Call { callee, .. } = self.expr(e).kind
                    && seen.insert(callee)
                    && let SymbolKind::Subroutine(routine) = self.symbol_kind(callee)
                {
                    bodies.extend(routine.body);
                }
            });
        }
        found
    }

    /// What is disabled from inside ends wherever it is executed: where several threads may be in it at a time, it has to be a scope. They
    /// may where a fork that nobody waits for is executed again, and in tasks that several threads call.
    pub(super) fn find_overlaps(&mut self) {
        let waits = |body: &StmtId| {
            self.somewhere_in(*body, |child| match child {
                walk::Child::Timing(_) => true,
                walk::Child::Stmt(s) => matches!(
                    self.stmt(s).kind,
                    StmtKind::Wait { .. } | StmtKind::WaitOrder { .. } | StmtKind::WaitFork
                ),
                walk::Child::Expr(_) => false,
            })
        };
        let found: Vec<_> = (self.disabled_inside.iter().copied())
            .filter(|inside| self.disabled.get(&inside.target) == Some(&false) && waits(&inside.body))
            .collect();
        if found.is_empty() {
            return;
        }
        let processes = self.doc.symbols.iter().filter_map(|symbol| match symbol.kind {
            SymbolKind::Process { body, .. } => Some(body),
            _ => None,
        });
        let forks = self.doc.statements.iter().filter_map(|s| match &s.kind {
            StmtKind::Block { kind, body, .. } if kind != "Sequential" => {
                Some((*body, 1 + u32::from(is_detached(kind))))
            }
            _ => None,
        });
        let mut threads: HashMap<SymbolId, u32> = HashMap::new();
        for (body, count) in processes.map(|body| (body, 1)).chain(forks) {
            let mut called = HashSet::new();
            self.somewhere_in(body, |child| {
                if let walk::Child::Expr(e) = child
                    && let ExprKind::Call { callee, .. } = self.expr(e).kind
                    && called.insert(callee)
                {
                    *threads.entry(callee).or_default() += count;
                }
                false
            });
        }
        for Inside { target, routine, detached, .. } in found {
            // Instances that share a body call the same task of a package.
            let of_package = |routine| self.owner(routine).is_some_and(|owner| !self.is_body(owner));
            let is_shared =
                |routine| of_package(routine) || threads.get(&routine).is_some_and(|count| *count > 1);
            if detached || routine.is_some_and(is_shared) {
                self.disabled.insert(target, true);
            }
        }
    }

    /// Finds the targets of `disable` in code of a thread, that of a process or of the routine `around`.
    pub(super) fn find_disables(&mut self, body: StmtId, around: Option<SymbolId>) {
        // What is left to look at, `Err` for the end of a block; where the blocks begin that its thread is in; whether it may run while
        // another execution of it does.
        let mut blocks: Vec<(SymbolId, StmtId)> = around.map(|routine| (routine, body)).into_iter().collect();
        let mut work = vec![(Ok(body), 0, false)];
        while let Some((next, thread, detached)) = work.pop() {
            let s = match next {
                Ok(s) => s,
                Err(()) => {
                    if let Some((symbol, body)) = blocks.pop() {
                        self.check_detached(symbol, body);
                    }
                    continue;
                }
            };
            match &self.stmt(s).kind {
                StmtKind::Disable { target } => {
                    let Some(t) = self.named_scope(*target) else { continue };
                    let found = blocks[thread..].iter().find(|(symbol, _)| *symbol == t);
                    *self.disabled.entry(t).or_default() |= found.is_none();
                    if let Some((_, body)) = found {
                        self.disabled_inside.push(Inside {
                            target: t,
                            routine: around,
                            body: *body,
                            detached,
                        });
                    }
                }
                StmtKind::Block { kind, symbol, body } if kind == "Sequential" => {
                    if let Some(symbol) = symbol {
                        blocks.push((*symbol, *body));
                        work.push((Err(()), thread, detached));
                    }
                    work.push((Ok(*body), thread, detached));
                }
                StmtKind::Block { kind, body, .. } => {
                    work.push((Ok(*body), blocks.len(), detached || is_detached(kind)));
                }
                _ => {
                    let first = work.len();
                    walk::of_statement(self.doc, s, &mut |child| {
                        if let walk::Child::Stmt(s) = child {
                            work.push((Ok(s), thread, detached));
                        }
                    });
                    work[first..].reverse();
                }
            }
        }
    }
}

impl Code<'_, '_> {
    /// Runs a body that `disable` may end: in a scope of its own where some thread that is not inside does so.
    pub(crate) fn disableable(&mut self, symbol: Option<SymbolId>, body: impl FnOnce(&mut Self)) {
        let Some(symbol) = symbol.filter(|s| self.l.disabled.contains_key(s)) else { return body(self) };
        let remote = self.l.disabled.get(&symbol).copied().unwrap_or(false);
        if remote {
            return self.scoped(symbol, body);
        }
        let end = self.block();
        self.exits.push(Exit { symbol: Some(symbol), next: None, end, region: self.region });
        body(self);
        self.exits.pop();
        self.start(end);
    }

    /// Runs a body in a scope of its own.
    fn scoped(&mut self, symbol: SymbolId, body: impl FnOnce(&mut Self)) {
        let scope = self.l.scope(symbol);
        let mut head = format!("svx.scope {}", quote(scope.name.as_bytes()));
        if let (None, Some(instance)) = (scope.body, scope.instance) {
            head = format!("{head} in {}", quote(instance.as_bytes()));
        }
        let before = self.text.len();
        let scope = self.nest(head, |c| {
            let end = c.block();
            c.exits.push(Exit { symbol: Some(symbol), next: None, end, region: c.region });
            c.scopes.push(Scope { region: c.region, end, way: None, ways: Vec::new() });
            body(c);
            c.exits.pop();
            c.start(end);
            c.line("moore.complete");
            c.scopes.pop()
        });
        let Some(Scope { way: Some(way), ways, .. }) = scope else { return };
        let line = format!("{:1$}{way} = moore.variable : <{2}>\n", "", 2 * self.indent, WAY.name());
        self.text.insert_str(before, &line);
        let name = WAY.name();
        let taken = self.val(format_args!("moore.read {way} : <{name}>"));
        for (i, (to, region)) in ways.into_iter().enumerate() {
            let number = self.small(i as i64 + 1, WAY);
            let here = self.val(format_args!("moore.eq {taken}, {number} : {name} -> i1"));
            let test = self.builtin(here, Int { width: 1, signed: false, four: false });
            let (go, next) = (self.block(), self.block());
            self.fork(&test, go, next);
            self.begin(go);
            self.leave(to, region);
            self.begin(next);
        }
    }

    pub(crate) fn disable(&mut self, target: ExprId) {
        let Some(symbol) = self.l.named_scope(target) else { return self.error("this can't be disabled") };
        if let Some(exit) = self.exits.iter().rfind(|e| e.symbol == Some(symbol)).cloned()
            && self.reaches(exit.region)
            && self.l.disabled.get(&symbol) == Some(&false)
        {
            return self.leave(exit.end, exit.region);
        }
        let scope = self.l.scope(symbol);
        let name = quote(scope.name.as_bytes());
        if scope.body.is_some() && scope.body == self.body {
            return self.op(format_args!("svx.disable {name}"));
        }
        match scope.instance {
            Some(instance) => {
                self.op(format_args!("svx.disable {name} in {}", quote(instance.as_bytes())));
            }
            None => self.error("this can't be disabled from here: name it by its whole hierarchical name"),
        }
    }

    /// The instance to enter before a routine is called: what `disable` ends in one of another instance belongs there, and so does
    /// what it names.
    pub(crate) fn entered(&mut self, callee: SymbolId) -> Option<String> {
        let scope = self.l.scope(callee);
        let here = scope.body.is_some() && scope.body == self.body;
        let of_package = self.l.owner(callee).is_some_and(|owner| !self.l.is_body(owner));
        if here || of_package || !self.l.touches_scopes(callee) {
            return None;
        }
        if scope.instance.is_none() {
            self.error(
                "a task with what is disabled can't be called by this name: call it from its own module",
            );
        }
        scope.instance
    }

    /// Runs code, in an instance that is entered.
    pub(crate) fn inside_of(&mut self, entered: Option<String>, code: impl FnOnce(&mut Self)) {
        let Some(instance) = entered else { return code(self) };
        self.nest(format_args!("svx.scope \"\" in {}", quote(instance.as_bytes())), |c| {
            code(c);
            c.line("moore.complete");
        });
    }
}
