//! Functions and tasks. What they use of their module they get as references behind their arguments.

use super::assign::Mode;
use super::code::{Code, Kind};
use super::names::{symbol, unique};
use super::types::Class;
use super::{Lower, scale_of, walk};
use crate::document::{
    Constant, ExprId, ExprKind, StmtId, StmtKind, Subroutine, SymbolId, SymbolKind, TypeId, TypeKind,
};
use std::collections::BTreeSet;

/// A function or task that is called somewhere.
#[derive(Clone)]
pub(crate) struct Routine {
    /// Its name as text, with `@`.
    pub(crate) name: String,
    /// What it uses of its module, in order.
    pub(crate) captures: Vec<SymbolId>,
    /// It has reports that are deferred, and gets the counter of whoever calls it behind all that.
    pub(crate) defers: bool,
    /// It prints the path of its instance (`%m`), and gets that behind all else.
    pub(crate) path: bool,
}

impl<'a> Lower<'a> {
    fn subroutine(&self, s: SymbolId) -> Option<&'a Subroutine> {
        match self.symbol_kind(s) {
            SymbolKind::Subroutine(routine) => Some(routine),
            _ => None,
        }
    }

    /// The routine behind a symbol, which is lowered later.
    pub(crate) fn routine(&mut self, s: SymbolId) -> Routine {
        if let Some(known) = self.routines.get(&s) {
            return known.clone();
        }
        let owner = self.owner(s);
        let prefix = match owner {
            Some(body) if self.is_body(body) => self.definition(body),
            Some(other) => self.symbol(other).name.clone(),
            None => String::new(),
        };
        let inner = self.relative.get(&s).cloned().unwrap_or_else(|| self.symbol(s).name.clone());
        let inner = inner.rsplit("::").next().unwrap_or(&inner).to_owned();
        let name = if prefix.is_empty() { inner } else { format!("{prefix}::{inner}") };
        let name = symbol(&unique(name, &mut self.used));
        let captures = self.captures(s);
        let body = self.subroutine(s).and_then(|routine| routine.body);
        let defers = body.is_some_and(|body| self.defers(body));
        let path = self.shows_path(s);
        let routine = Routine { name, captures, defers, path };
        self.routines.insert(s, routine.clone());
        self.pending_routines.push(s);
        routine
    }

    /// What a routine and those that it calls use of modules: of its own, or by hierarchical name.
    fn captures(&self, s: SymbolId) -> Vec<SymbolId> {
        let (mut found, mut seen, mut pending) = (BTreeSet::new(), BTreeSet::new(), vec![s]);
        while let Some(s) = pending.pop() {
            let Some(routine) = self.subroutine(s) else { continue };
            if !seen.insert(s) {
                continue;
            }
            let outside = |s: &SymbolId| !self.globals.contains_key(s);
            found.extend(routine.arguments.iter().filter(|a| self.is_static_formal(**a) && outside(a)));
            for m in &routine.members {
                if let SymbolKind::Variable { initializer: Some(_), lifetime, .. } = self.symbol_kind(*m)
                    && lifetime == "Static"
                    && self.hoisted(*m)
                    && outside(m)
                {
                    found.insert(*m);
                }
            }
            let Some(body) = routine.body else { continue };
            let mut nodes = vec![walk::Child::Stmt(body)];
            while let Some(node) = nodes.pop() {
                let mut also = |e: Option<ExprId>| nodes.extend(e.map(walk::Child::Expr));
                match node {
                    walk::Child::Expr(e) => match &self.expr(e).kind {
                        ExprKind::Name((v,)) | ExprKind::HierarchicalName((v,)) => {
                            let mut v = *v;
                            if let SymbolKind::ModportPort { internal: Some(internal), .. } =
                                self.symbol_kind(v)
                            {
                                v = *internal;
                            }
                            if let SymbolKind::ClockVar { direction, .. } = self.symbol_kind(v) {
                                use super::clocking::Part;
                                if direction != "In" {
                                    found.extend([Part::Out, Part::Drive].map(|p| self.part_symbol(v, p)));
                                }
                                if direction == "Out" {
                                    continue;
                                }
                            }
                            if self.is_signal(v) && self.captured(v) {
                                found.insert(v);
                                found.extend(self.absent_type(v).map(|_| self.absent_symbol(v)));
                                found.extend(self.merged_parts(v));
                            }
                        }
                        ExprKind::Symbol((block,))
                            if matches!(self.symbol_kind(*block), SymbolKind::Clocking { .. }) =>
                        {
                            found.insert(*block);
                        }
                        ExprKind::Call { callee, .. } => pending.push(*callee),
                        _ => {}
                    },
                    walk::Child::Stmt(s) => {
                        if let crate::document::StmtKind::Variable { symbol } = self.stmt(s).kind
                            && let SymbolKind::Variable { initializer, .. } = self.symbol_kind(symbol)
                        {
                            also(*initializer);
                        }
                        if let crate::document::StmtKind::For { variables, .. } = &self.stmt(s).kind {
                            for v in variables {
                                if let SymbolKind::Variable { initializer, .. } = self.symbol_kind(*v) {
                                    also(*initializer);
                                }
                            }
                        }
                    }
                    walk::Child::Timing(t) => {
                        if let Some(crate::document::TimingKind::Cycle { .. }) = self.timing(t) {
                            found.extend(self.owner(s).and_then(|body| self.default_clocking(body)));
                        }
                    }
                }
                walk::of(self.doc, node, &mut |child| nodes.push(child));
            }
        }
        found.into_iter().collect()
    }

    /// Whether a routine of a module, or one of the same module that it calls, may print the path of its instance.
    fn shows_path(&self, s: SymbolId) -> bool {
        let owner = self.owner(s);
        if !owner.is_some_and(|body| self.is_body(body)) {
            return false;
        }
        let (mut found, mut seen, mut pending) = (false, BTreeSet::new(), vec![s]);
        while let Some(s) = pending.pop() {
            let body = self.subroutine(s).and_then(|routine| routine.body);
            let Some(body) = body.filter(|_| self.owner(s) == owner && seen.insert(s)) else { continue };
            walk::all(self.doc, walk::Child::Stmt(body), &mut |child| {
                let e = match child {
                    walk::Child::Expr(e) => e,
                    walk::Child::Stmt(s) => return found |= self.reports(s),
                    walk::Child::Timing(_) => return,
                };
                match &self.expr(e).kind {
                    ExprKind::Call { callee, .. } => pending.push(*callee),
                    ExprKind::Name((s,)) => {
                        if let SymbolKind::Parameter { value: Some(Constant::String(text)), .. } =
                            self.symbol_kind(*s)
                        {
                            found |= text.contains(['m', 'M']) && text.contains('%');
                        }
                    }
                    ExprKind::String((text,)) => found |= text.contains(['m', 'M']) && text.contains('%'),
                    ExprKind::System { name, .. } => {
                        found |= matches!(
                            name.as_str(),
                            "$printtimescale" | "$fatal" | "$error" | "$warning" | "$info"
                        ) || name.starts_with("$sformat");
                    }
                    _ => {}
                }
            });
        }
        found
    }

    /// Whether a statement reports by itself that something is not as it should be.
    fn reports(&self, s: StmtId) -> bool {
        match &self.stmt(s).kind {
            StmtKind::Assertion { .. } | StmtKind::WaitOrder { .. } => true,
            StmtKind::If { check, .. } | StmtKind::Case { check, .. } | StmtKind::Match { check, .. } => {
                check != "None"
            }
            _ => false,
        }
    }

    /// The absolute path of an instance, or the name of a package and what separates it from its members.
    pub(crate) fn path_of_body(&self, body: SymbolId) -> String {
        match self.paths.get(&body) {
            Some(path) => path.clone(),
            None if matches!(self.symbol_kind(body), SymbolKind::Unit { .. }) => "$unit::".to_owned(),
            None => format!("{}::", self.symbol(body).name),
        }
    }

    /// Whether a variable or net is one of a module.
    fn captured(&self, s: SymbolId) -> bool {
        self.relative.contains_key(&s) || !self.globals.contains_key(&s) && self.paths.contains_key(&s)
    }

    /// Lowers the routines that are called, until there are no more.
    pub(crate) fn routines(&mut self) {
        while let Some(s) = self.pending_routines.pop() {
            let text = self.routine_text(s);
            self.out.push_str(&text);
        }
    }

    fn routine_text(&mut self, s: SymbolId) -> String {
        let (Some(routine), Some(info)) = (self.subroutine(s), self.routines.get(&s).cloned()) else {
            return String::new();
        };
        let owner = self.owner(s);
        let place = self.symbol(s).place;
        let task = routine.kind == "Task";
        let scope = self.scope_name(s);
        let kind = if task { Kind::Coroutine } else { Kind::Function };
        let mut c = Code::new(self, kind, owner, scale_of(routine.scale.as_deref()));
        c.place = place;
        c.scope = vec![scope];
        if routine.flags.contains("DPI") {
            c.error("an imported C function (DPI) is not supported: write it in SystemVerilog");
            return String::new();
        }
        let mut arguments = Vec::new();
        let mut inputs = Vec::new();
        for &formal in &routine.arguments {
            let SymbolKind::Formal { ty, direction, .. } = c.l.symbol_kind(formal) else { continue };
            if c.l.is_static_formal(formal) {
                continue;
            }
            let name = c.ty(*ty);
            let called = c.named(&c.l.symbol(formal).name.clone());
            if direction == "In" && c.l.class(*ty) != Class::Event {
                arguments.push(format!("{called}: !moore.{name}"));
                inputs.push((formal, called, name));
            } else {
                arguments.push(format!("{called}: !moore.ref<{name}>"));
                c.refs.insert(formal, called);
            }
        }
        for &captured in &info.captures {
            let Some((_, name)) = c.captured_type(captured) else { continue };
            let called = c.named(&c.l.symbol(captured).name.clone());
            arguments.push(format!("{called}: !moore.ref<{name}>"));
            c.refs.insert(captured, called);
        }
        if info.defers {
            let called = c.named("resumptions");
            arguments.push(format!("{called}: !moore.ref<i32>"));
            c.resumptions = Some(called);
        }
        if info.path {
            let called = c.named("path");
            arguments.push(format!("{called}: !moore.string"));
            c.path = Some(called);
        }
        for (formal, value, name) in inputs {
            let variable = c.named(&c.l.symbol(formal).name.clone());
            c.op(format_args!("{variable} = moore.variable {value} : <{name}>"));
            c.refs.insert(formal, variable);
        }
        let result = match (&routine.result_variable, c.l.class(routine.result)) {
            (_, Class::Void) => None,
            (variable, _) => {
                let name = c.ty(routine.result);
                let called = c.named("result");
                c.op(format_args!("{called} = moore.variable : <{name}>"));
                if let Some(variable) = variable {
                    c.refs.insert(*variable, called.clone());
                }
                Some((called, routine.result))
            }
        };
        c.result = result.clone();
        let end = c.block();
        c.end = Some((end, 0));
        if let Some(body) = routine.body {
            c.disableable(Some(s), |c| {
                c.end = Some((end, 0));
                c.statement(body);
            });
        }
        c.place = place;
        c.start(end);
        let mut results = String::new();
        match result {
            Some((variable, ty)) if !task => {
                let name = c.ty(ty);
                let value = c.val(format_args!("moore.read {variable} : <{name}>"));
                c.line(format_args!("return {value} : !moore.{name}"));
                results = format!(" -> !moore.{name}");
            }
            _ if task => c.line("moore.return"),
            _ => c.line("return"),
        }
        let head = if task { "moore.coroutine private" } else { "func.func private" };
        let text = std::mem::take(&mut c.text);
        let loc = c.l.loc(place);
        format!("  {head} {}({}){results} {{\n{text}  }}{loc}\n", info.name, arguments.join(", "))
    }

    /// The type of a variable, net or argument.
    pub(crate) fn value_type(&self, s: SymbolId) -> Option<TypeId> {
        match self.symbol_kind(s) {
            SymbolKind::Variable { ty, .. }
            | SymbolKind::Net { ty, .. }
            | SymbolKind::Formal { ty, .. }
            | SymbolKind::ClockVar { ty, .. }
            | SymbolKind::ModportPort { ty, .. } => Some(*ty),
            _ => None,
        }
    }
}

impl Code<'_, '_> {
    /// The type of what a routine uses, as slang and as moore have it.
    fn captured_type(&mut self, s: SymbolId) -> Option<(TypeId, std::rc::Rc<str>)> {
        if let SymbolKind::Clocking { .. } = self.l.symbol_kind(s) {
            return Some((TypeId(u32::MAX), "event".into()));
        }
        match self.l.part_of_symbol(s) {
            None => {
                let ty = self.l.value_type(s)?;
                Some((ty, self.ty(ty)))
            }
            Some((of, part)) => {
                if self.l.is_merged(of) {
                    return Some((TypeId(u32::MAX), "i32".into()));
                }
                let ty = match self.l.absent_type(of) {
                    Some(element) => element,
                    None => self.l.value_type(of)?,
                };
                let name = self.ty(ty);
                Some((ty, if part == super::clocking::Part::Drive { "event".into() } else { name }))
            }
        }
    }

    /// Calls a function or task.
    pub(crate) fn call(
        &mut self,
        callee: SymbolId,
        this: Option<ExprId>,
        arguments: &[ExprId],
        ty: TypeId,
    ) -> String {
        let Some(routine) = self.l.subroutine(callee) else {
            self.error("this can't be called");
            return self.default_value(ty);
        };
        if let Some(this) = this.filter(|e| self.l.is_object(self.ty_of(*e))) {
            self.ty(self.ty_of(this));
            return self.default_value(ty);
        }
        if let Some(this) = this
            && let TypeKind::Other { class, .. } = self.l.kind(self.ty_of(this))
        {
            self.error(super::unsupported_type(class));
            return self.default_value(ty);
        }
        if this.is_some() || routine.body.is_none() && !routine.flags.contains("DPI") {
            self.object_error(format!(
                "a method of a class, {}, is not supported",
                self.l.symbol(callee).name
            ));
            return self.default_value(ty);
        }
        let info = self.l.routine(callee);
        let mut operands: Vec<(String, String)> = Vec::new();
        // What is written back afterwards: from a reference of the formal's type to the actual argument.
        let mut back: Vec<(String, TypeId, ExprId)> = Vec::new();
        let mut before: Vec<(SymbolId, String, TypeId)> = Vec::new();
        for (formal, actual) in routine.arguments.iter().zip(arguments) {
            let SymbolKind::Formal { ty, direction, .. } = self.l.symbol_kind(*formal) else { continue };
            let name = self.ty(*ty);
            let actual = match self.l.expr(*actual).kind {
                ExprKind::Assign { left, .. } if direction != "In" => left,
                _ => *actual,
            };
            let is_static = self.l.is_static_formal(*formal);
            match direction.as_str() {
                "In" if self.l.class(*ty) != Class::Event => {
                    let value = self.value(actual);
                    if is_static {
                        before.push((*formal, value, *ty));
                    } else {
                        operands.push((value, format!("!moore.{name}")));
                    }
                }
                "Ref" | "In" if self.is_merged_event(actual) => {
                    self.error("an event that is assigned can't be an argument: use it by its name");
                    return self.default_value(routine.result);
                }
                // An event is what it is wherever it is known.
                "Ref" | "In" => match self.target(actual) {
                    Some(target) => operands.push((target.reference, format!("!moore.ref<{}>", target.ty))),
                    None => return self.default_value(routine.result),
                },
                _ => {
                    let initial = (direction == "InOut").then(|| {
                        let value = self.value(actual);
                        self.convert(value, self.ty_of(actual), *ty, false)
                    });
                    if is_static {
                        if let Some(value) = initial {
                            before.push((*formal, value, *ty));
                        }
                        if let Some(reference) = self.reference(*formal, *ty) {
                            back.push((reference, *ty, actual));
                        }
                    } else {
                        let value = initial.map(|v| format!("{v} ")).unwrap_or_default();
                        let copy = self.val(format_args!("moore.variable {value}: <{name}>"));
                        operands.push((copy.clone(), format!("!moore.ref<{name}>")));
                        back.push((copy, *ty, actual));
                    }
                }
            }
        }
        for (formal, value, ty) in before {
            let name = self.ty(ty);
            if let Some(reference) = self.reference(formal, ty) {
                self.op(format_args!("moore.blocking_assign {reference}, {value} : {name}"));
            }
        }
        for captured in &info.captures {
            let Some((ty, name)) = self.captured_type(*captured) else { continue };
            let reference = match self.l.symbol_kind(*captured) {
                SymbolKind::Clocking { .. } => self.clocking_event(*captured),
                _ => self.reference(*captured, ty),
            };
            let Some(reference) = reference else { continue };
            operands.push((reference, format!("!moore.ref<{name}>")));
        }
        if info.defers {
            let counter = match self.resumptions.clone() {
                Some(counter) => counter,
                None => self.val("moore.variable : <i32>"),
            };
            operands.push((counter, "!moore.ref<i32>".to_owned()));
        }
        if info.path {
            let owner = self.l.owner(callee);
            let path = match owner {
                Some(body) if owner != self.body => {
                    let path = self.l.path_of_body(body);
                    self.string(path.as_bytes())
                }
                _ => self.own_path(),
            };
            operands.push((path, "!moore.string".to_owned()));
        }
        let values: Vec<&str> = operands.iter().map(|o| o.0.as_str()).collect();
        let types: Vec<&str> = operands.iter().map(|o| o.1.as_str()).collect();
        let (values, types) = (values.join(", "), types.join(", "));
        let void = self.l.class(routine.result) == Class::Void;
        let entered = self.entered(callee);
        let result = if void || routine.kind == "Task" {
            let call = if routine.kind == "Task" { "moore.call_coroutine" } else { "func.call" };
            self.inside_of(entered, |c| {
                c.op(format_args!("{call} {}({values}) : ({types}) -> ()", info.name));
            });
            String::new()
        } else {
            let name = self.ty(routine.result);
            let call = format!("func.call {}({values}) : ({types}) -> !moore.{name}", info.name);
            match entered {
                None => self.val_at(call),
                Some(_) => {
                    let result = self.val(format_args!("moore.variable : <{name}>"));
                    self.inside_of(entered, |c| {
                        let value = c.val_at(&call);
                        c.op(format_args!("moore.blocking_assign {result}, {value} : {name}"));
                    });
                    self.val(format_args!("moore.read {result} : <{name}>"))
                }
            }
        };
        for (copy, ty, actual) in back {
            let name = self.ty(ty);
            let value = self.val(format_args!("moore.read {copy} : <{name}>"));
            let value = self.convert(value, ty, self.ty_of(actual), false);
            self.assign(actual, value, &Mode::Blocking);
        }
        result
    }
}
