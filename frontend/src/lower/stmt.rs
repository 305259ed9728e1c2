//! Statements.

use super::code::{Code, Exit};
use super::types::{Class, I32, Int};
use crate::document::{
    Condition, ExprId, ExprKind, LoopDimension, StmtId, StmtKind, SymbolId, SymbolKind, TimingKind, TypeId,
    TypeKind,
};

const DEPTH: u32 = 1500;

/// Numbers of places that a block is left for.
pub(super) const WAY: Int = Int { width: 32, signed: false, four: false };

/// An array that `foreach` goes over, or a part of it: the array, the value of the part where that is at hand, and its type.
struct Whole {
    array: ExprId,
    value: Option<String>,
    ty: TypeId,
}

impl Code<'_, '_> {
    /// Lowers a statement; nothing, if it can't be reached.
    pub(crate) fn statement(&mut self, s: StmtId) {
        if self.dead {
            return;
        }
        if self.depth > DEPTH {
            return self.error("statements are nested too deeply");
        }
        self.depth += 1;
        self.place = self.l.stmt(s).place;
        self.object = false;
        self.statement_inner(s);
        self.depth -= 1;
    }

    fn statement_inner(&mut self, s: StmtId) {
        let statement = self.l.stmt(s);
        match &statement.kind {
            StmtKind::Empty => {}
            StmtKind::List { statements } => statements.iter().for_each(|s| self.statement(*s)),
            StmtKind::Block { kind, symbol, body } => self.block_statement(kind, *symbol, *body),
            StmtKind::Expression { expr } => self.effect(*expr),
            StmtKind::Variable { symbol } => self.local(*symbol),
            StmtKind::If { check, conditions, then, otherwise } => {
                self.if_statement(check, conditions, *then, *otherwise);
            }
            StmtKind::Match { condition, check, value, items, default } => {
                self.match_statement((condition, check), *value, items, *default);
            }
            StmtKind::RandCase { items } => self.randcase(items),
            StmtKind::Case { condition, check, value, items, default } => {
                self.case_statement(condition, check, *value, items, *default);
            }
            StmtKind::For { initializers, variables, condition, steps, body } => {
                for v in variables {
                    self.local(*v);
                }
                for e in initializers {
                    self.effect(*e);
                }
                let (head, inside, next, end) = (self.block(), self.block(), self.block(), self.block());
                self.start(head);
                match condition {
                    Some(e) => self.branch(*e, inside, end),
                    None => self.jump(inside),
                }
                self.begin(inside);
                self.in_loop(next, end, |c| c.statement(*body));
                self.start(next);
                for e in steps {
                    self.effect(*e);
                }
                self.jump(head);
                self.begin(end);
            }
            StmtKind::Foreach { array, dimensions, body } => self.foreach(*array, dimensions, *body),
            StmtKind::Repeat { count, body } => {
                let count = self.count(*count);
                let (next, end) = (self.block(), self.block());
                self.times(count, |c| {
                    c.in_loop(next, end, |c| c.statement(*body));
                    c.start(next);
                });
                self.start(end);
            }
            StmtKind::While { condition, body } => {
                let (head, inside, end) = (self.block(), self.block(), self.block());
                self.start(head);
                self.branch(*condition, inside, end);
                self.begin(inside);
                self.in_loop(head, end, |c| c.statement(*body));
                self.jump(head);
                self.begin(end);
            }
            StmtKind::DoWhile { condition, body } => {
                let (inside, test, end) = (self.block(), self.block(), self.block());
                self.start(inside);
                self.in_loop(test, end, |c| c.statement(*body));
                self.start(test);
                self.branch(*condition, inside, end);
                self.begin(end);
            }
            StmtKind::Forever { body } => {
                let (head, end) = (self.block(), self.block());
                self.start(head);
                let left = self.in_loop(head, end, |c| c.statement(*body));
                self.jump(head);
                if left {
                    self.begin(end);
                }
            }
            StmtKind::Break | StmtKind::Continue => {
                let next = matches!(statement.kind, StmtKind::Continue);
                match self.exits.iter().rfind(|e| e.next.is_some()).cloned() {
                    Some(exit) => {
                        let to = if next { exit.next.unwrap_or(exit.end) } else { exit.end };
                        self.leave(to, exit.region);
                    }
                    None => self.error("there is no loop around this"),
                }
            }
            StmtKind::Return { value } => {
                if let (Some(value), Some((result, ty))) = (value, self.result.clone()) {
                    let text = self.value(*value);
                    let name = self.ty(ty);
                    self.op(format_args!("moore.blocking_assign {result}, {text} : {name}"));
                }
                match self.end {
                    Some((end, region)) => self.leave(end, region),
                    None => self.error("there is nothing to return from"),
                }
            }
            StmtKind::Timed { timing, body } => {
                if let Some(TimingKind::Implicit) = self.l.timing(*timing) {
                    self.wait_implicit(*body);
                } else {
                    self.wait(*timing);
                }
                self.resumed();
                self.statement(*body);
            }
            StmtKind::Wait { condition, body } => {
                self.wait_until(*condition);
                self.resumed();
                self.statement(*body);
            }
            StmtKind::Trigger { nonblocking, target, timing } if self.is_merged_event(*target) => {
                let how = if *nonblocking { " nonblocking" } else { "" };
                match timing {
                    None => self.trigger_merged(*target, how),
                    Some(timing) => self.nest("moore.fork join_none", |c| {
                        c.wait(*timing);
                        c.trigger_merged(*target, how);
                        c.line("moore.complete");
                    }),
                }
            }
            StmtKind::Trigger { nonblocking, target, timing } => {
                let Some(event) = self.target(*target) else { return };
                let how = if *nonblocking { " nonblocking" } else { "" };
                let trigger = format!("svx.trigger {}{how} : !moore.ref<event>", event.reference);
                match timing {
                    None => self.op(trigger),
                    Some(timing) => self.nest("moore.fork join_none", |c| {
                        c.wait(*timing);
                        c.op(trigger);
                        c.line("moore.complete");
                    }),
                }
            }
            StmtKind::Force { .. } | StmtKind::Release { .. } => self.force(&statement.kind),
            StmtKind::Disable { target } => self.disable(*target),
            StmtKind::DisableFork => self.op("svx.disable_fork"),
            StmtKind::WaitFork => self.op("moore.wait_fork"),
            StmtKind::Assertion { kind, deferred, condition, then, otherwise, .. } => {
                self.assertion(kind, *deferred, *condition, *then, *otherwise);
            }
            StmtKind::WaitOrder { events, then, otherwise } => self.wait_order(events, *then, *otherwise),
            StmtKind::Unknown { class } => self.error(super::unsupported(class)),
        }
    }

    /// An expression that is evaluated for its effect.
    pub(crate) fn effect(&mut self, e: ExprId) {
        let place = std::mem::replace(&mut self.place, self.l.expr(e).place);
        match &self.l.expr(e).kind {
            // void'(f(x))
            ExprKind::Convert { operand, .. } if self.l.class(self.ty_of(e)) == Class::Void => {
                self.effect(*operand)
            }
            _ => {
                self.value(e);
            }
        }
        self.place = place;
    }

    /// Whether the thread that the present code belongs to is that of an enclosing region: only blocks lie in between that
    /// whoever executes them waits for.
    pub(super) fn reaches(&self, region: u32) -> bool {
        let mut at = self.region;
        for scope in self.scopes.iter().rev().take_while(|scope| scope.region > region) {
            if scope.region != at {
                return false;
            }
            at -= 1;
        }
        at == region
    }

    /// Goes to a block of an enclosing region, which is possible only in the same thread.
    pub(super) fn leave(&mut self, to: u32, region: u32) {
        if region == self.region {
            return self.jump(to);
        }
        if !self.reaches(region) {
            return self.error("a thread can't go on outside of its fork");
        }
        // The body of the block ends, and says where to go on.
        let fresh = self.fresh();
        let Some(scope) = self.scopes.last_mut() else { return };
        scope.ways.push((to, region));
        let (number, end) = (scope.ways.len(), scope.end);
        let way = scope.way.get_or_insert(fresh).clone();
        let number = self.small(number as i64, WAY);
        self.line(format_args!("moore.blocking_assign {way}, {number} : {}", WAY.name()));
        self.jump(end);
    }

    /// Runs the body of a loop; whether something leaves the loop.
    fn in_loop(&mut self, next: u32, end: u32, body: impl FnOnce(&mut Self)) -> bool {
        self.exits.push(Exit { symbol: None, next: Some(next), end, region: self.region });
        let before = self.text.len();
        body(self);
        self.exits.pop();
        let label = format!("^bb{end}");
        self.text[before..].split(|c: char| !(c.is_ascii_alphanumeric() || c == '^')).any(|w| w == label)
    }

    /// Goes on depending on a condition.
    pub(crate) fn branch(&mut self, condition: ExprId, then: u32, otherwise: u32) {
        let value = self.value(condition);
        let (value, int) = self.truth(value, self.ty_of(condition));
        let test = self.builtin(value, int);
        self.fork(&test, then, otherwise);
    }

    fn if_statement(
        &mut self,
        check: &str,
        conditions: &[Condition],
        then: StmtId,
        otherwise: Option<StmtId>,
    ) {
        if matches!(check, "Unique" | "Unique0") {
            self.unique_if(conditions, otherwise);
        }
        self.if_link(matches!(check, "Unique" | "Priority"), conditions, then, otherwise);
    }

    /// One condition of a chain of ifs; `complete` says that it is a violation if none is true.
    fn if_link(&mut self, complete: bool, conditions: &[Condition], then: StmtId, otherwise: Option<StmtId>) {
        let (yes, no, end) = (self.block(), self.block(), self.block());
        for (n, condition) in conditions.iter().enumerate() {
            let next = if n + 1 == conditions.len() { yes } else { self.block() };
            let (value, int) = self.condition(condition);
            let test = self.builtin(value, int);
            self.fork(&test, next, no);
            self.begin(next);
        }
        self.statement(then);
        self.jump(end);
        self.begin(no);
        match otherwise.map(|s| (s, &self.l.stmt(s).kind)) {
            Some((_, StmtKind::If { check, conditions, then, otherwise }))
                if complete && !super::checks::checks(check) =>
            {
                self.if_link(true, conditions, *then, *otherwise);
            }
            Some((s, _)) => self.statement(s),
            None if complete => self.violation("no condition of this if is true"),
            None => {}
        }
        self.start(end);
    }

    fn case_statement(
        &mut self,
        condition: &str,
        check: &str,
        value: ExprId,
        items: &[(Vec<ExprId>, StmtId)],
        default: Option<StmtId>,
    ) {
        let subject = self.value(value);
        let bodies: Vec<u32> = items.iter().map(|_| self.block()).collect();
        let end = self.block();
        if matches!(check, "Unique" | "Unique0") {
            let mut hits = Vec::new();
            for (values, _) in items {
                let mut any: Option<String> = None;
                for item in values {
                    let Some(hit) = self.case_hit(condition, &subject, value, *item) else { return };
                    any = Some(match any {
                        None => hit,
                        Some(other) => self.val(format_args!("moore.or {other}, {hit} : i1")),
                    });
                }
                hits.extend(any);
            }
            self.at_most_one(&hits, "several items of this unique case match");
        }
        for ((values, _), body) in items.iter().zip(&bodies) {
            for item in values {
                let Some(hit) = self.case_hit(condition, &subject, value, *item) else { return };
                let hit = self.val(format_args!("moore.to_builtin_int {hit} : i1"));
                let next = self.block();
                self.fork(&hit, *body, next);
                self.begin(next);
            }
        }
        let bodies = items.iter().zip(bodies).map(|((_, s), body)| (body, *s)).collect();
        self.end_case((check, default), bodies, end);
    }

    /// The rest of a case statement, where no item matches: what it does then, and what it does where one does, in blocks of their own.
    pub(super) fn end_case(
        &mut self,
        (check, default): (&str, Option<StmtId>),
        bodies: Vec<(u32, StmtId)>,
        end: u32,
    ) {
        match default {
            Some(s) => self.statement(s),
            None if matches!(check, "Unique" | "Priority") => self.violation("no item of this case matches"),
            None => {}
        }
        self.jump(end);
        for (body, s) in bodies {
            self.begin(body);
            self.statement(s);
            self.jump(end);
        }
        self.begin(end);
    }

    /// Whether an item of a case matches, as `i1`; `None` after an error.
    fn case_hit(&mut self, condition: &str, subject: &str, value: ExprId, item: ExprId) -> Option<String> {
        let hit = match (condition, self.class_of(value), self.class_of(item)) {
            ("Inside", ..) => {
                let hit = self.inside_item(subject, value, item);
                self.resize(hit, Int::unsigned(1, true), Int::unsigned(1, false), false)
            }
            (_, Class::Int(a), Class::Int(b)) => {
                let other = self.value(item);
                let int =
                    Int { width: a.width.max(b.width), four: a.four || b.four, signed: a.signed && b.signed };
                let x = self.resize(subject.to_owned(), a, int, int.signed);
                let y = self.resize(other, b, int, int.signed);
                let op = match condition {
                    "WildcardJustZ" => "casez_eq",
                    "WildcardXOrZ" => "casexz_eq",
                    _ => "case_eq",
                };
                self.val(format_args!("moore.{op} {x}, {y} : {}", int.name()))
            }
            (_, Class::Real, Class::Real) => {
                let other = self.value(item);
                self.val(format_args!("moore.feq {subject}, {other} : f64 -> i1"))
            }
            (_, Class::String, Class::String) => {
                let other = self.value(item);
                self.val(format_args!("moore.string_cmp eq {subject}, {other} : string -> i1"))
            }
            _ => {
                self.error("a case of this type is not supported");
                return None;
            }
        };
        Some(hit)
    }

    /// Declares a variable of a block where it is automatic; static ones are variables of the module.
    pub(crate) fn local(&mut self, s: SymbolId) {
        let SymbolKind::Variable { ty, lifetime, initializer } = self.l.symbol_kind(s) else {
            return self.error("this declaration is not supported here");
        };
        if lifetime == "Static" && self.l.hoisted(s) {
            return;
        }
        if let (Class::Event, Some(e), false) = (self.l.class(*ty), initializer, self.l.is_merged(s)) {
            return self.same_event(s, *e);
        }
        let name = self.ty(*ty);
        if self.l.is_merged(s) {
            let called = self.named(&self.l.symbol(s).name.clone());
            self.op(format_args!("{called} = moore.variable : <{name}>"));
            self.refs.insert(s, called);
            self.declare_merged(s, false);
            if let Some(e) = initializer {
                self.merge_variable(s, *e);
            }
            return;
        }
        self.declare_absent(s, false);
        let initial = initializer.map(|e| self.value_and_absent(s, e));
        let value = initial.map(|v| format!("{v} ")).unwrap_or_default();
        let called = self.named(&self.l.symbol(s).name.clone());
        self.op(format_args!("{called} = moore.variable {value}: <{name}>"));
        self.refs.insert(s, called);
    }

    /// `event a = b;`: another name of the event (15.5.5).
    pub(crate) fn same_event(&mut self, s: SymbolId, other: ExprId) {
        if let Some(target) = self.target(other) {
            self.refs.insert(s, target.reference);
        }
    }

    fn block_statement(&mut self, kind: &str, symbol: Option<SymbolId>, body: StmtId) {
        let name = symbol.map(|s| self.l.symbol(s).name.clone()).filter(|n| !n.is_empty());
        if let Some(name) = &name {
            self.scope.push(name.clone());
        }
        if kind == "Sequential" {
            self.disableable(symbol, |c| c.statement(body));
        } else {
            self.disableable(symbol, |c| c.fork_statement(kind, body));
        }
        if name.is_some() {
            self.scope.pop();
        }
    }

    /// `fork`: declarations first, then a thread for each statement.
    fn fork_statement(&mut self, kind: &str, body: StmtId) {
        let statements: Vec<StmtId> = match &self.l.stmt(body).kind {
            StmtKind::List { statements } => statements.clone(),
            _ => vec![body],
        };
        let mut threads = Vec::new();
        for s in statements {
            match self.l.stmt(s).kind {
                StmtKind::Variable { .. } => self.statement(s),
                StmtKind::Empty => {}
                _ => threads.push(s),
            }
        }
        if threads.is_empty() {
            return;
        }
        let kind = match kind {
            "JoinAny" => "join_any",
            "JoinNone" => "join_none",
            _ => "join_all",
        };
        self.line(format_args!("moore.fork {kind} {{"));
        for (i, s) in threads.iter().enumerate() {
            if i > 0 {
                self.line("}, {");
            }
            self.inside(|c| {
                let end = std::mem::take(&mut c.end);
                c.statement(*s);
                if !c.dead {
                    c.line("moore.complete");
                }
                c.end = end;
            });
        }
        let place = self.l.loc(self.place);
        self.line(format_args!("}}{place}"));
    }

    fn foreach(&mut self, array: ExprId, dimensions: &[LoopDimension], body: StmtId) {
        let end = self.block();
        let whole = Whole { array, value: None, ty: self.ty_of(array) };
        self.foreach_dimension(whole, dimensions, end, body);
        self.start(end);
    }

    /// The loops over an array from one of its dimensions on; what breaks out of them goes to `end`.
    fn foreach_dimension(&mut self, whole: Whole, dimensions: &[LoopDimension], end: u32, body: StmtId) {
        let Some(((range, variable), inner)) = dimensions.split_first() else { return };
        let element = match self.l.kind(whole.ty) {
            TypeKind::PackedArray { element, .. } => *element,
            _ => self.element_type(whole.ty).unwrap_or(whole.ty),
        };
        let Some(variable) = *variable else {
            if whole.value.is_some() || inner.iter().any(|d| d.0.is_none() && d.1.is_some()) {
                return self.error("foreach can't skip a dimension here: give it a loop variable");
            }
            return self.foreach_dimension(Whole { ty: element, ..whole }, inner, end, body);
        };
        if self.l.class(whole.ty) == Class::Associative {
            return self.foreach_key(whole, element, variable, inner, end, body);
        }
        let (first, last) = match range {
            Some((left, right)) => (self.small(*left, I32), self.small(*right, I32)),
            None => {
                let value = self.whole_value(&whole);
                let length = match self.l.class(whole.ty) {
                    Class::String => self.val(format_args!("moore.string.len {value}")),
                    _ => self.length(&value, whole.ty),
                };
                let one = self.small(1, I32);
                let last = self.val(format_args!("moore.sub {length}, {one} : i32"));
                (self.small(0, I32), last)
            }
        };
        let down = range.is_some_and(|(left, right)| left > right);
        let called = self.named(&self.l.symbol(variable).name.clone());
        self.line(format_args!("{called} = moore.variable {first} : <i32>"));
        self.line(format_args!("moore.blocking_assign {called}, {first} : i32"));
        let (head, inside, next, out) = (self.block(), self.block(), self.block(), self.block());
        self.start(head);
        let now = self.val(format_args!("moore.read {called} : <i32>"));
        let op = if down { "sge" } else { "sle" };
        let more = self.val(format_args!("moore.{op} {now}, {last} : i32 -> i1"));
        let more = self.val(format_args!("moore.to_builtin_int {more} : i1"));
        self.fork(&more, inside, out);
        self.begin(inside);
        self.refs.insert(variable, called.clone());
        if inner.iter().any(|d| d.1.is_some()) {
            let mut part = Whole { array: whole.array, value: None, ty: element };
            if inner.iter().any(|d| d.0.is_none() && d.1.is_some()) {
                // The size of an array in it is known only here.
                let value = self.whole_value(&whole);
                part.value = Some(self.element_at(&value, whole.ty, &now));
            }
            self.foreach_dimension(part, inner, end, body);
        } else {
            self.in_loop(next, end, |c| c.statement(body));
        }
        self.start(next);
        let now = self.val(format_args!("moore.read {called} : <i32>"));
        let one = self.small(1, I32);
        let op = if down { "sub" } else { "add" };
        let then = self.val(format_args!("moore.{op} {now}, {one} : i32"));
        self.line(format_args!("moore.blocking_assign {called}, {then} : i32"));
        self.jump(head);
        self.begin(out);
    }

    fn whole_value(&mut self, whole: &Whole) -> String {
        match &whole.value {
            Some(value) => value.clone(),
            None => self.value(whole.array),
        }
    }

    /// The element of an array of arrays at an index, which is an `i32`.
    fn element_at(&mut self, value: &str, ty: TypeId, index: &str) -> String {
        let int = Int { width: 32, signed: true, four: false };
        let Some(part) = self.element_type(ty) else { return value.to_owned() };
        let (whole, part) = (self.ty(ty), self.ty(part));
        let mut place = index.to_owned();
        if let TypeKind::Array { range, .. } = self.l.kind(ty) {
            let right = self.small(range.1, int);
            let (a, b) = if range.0 >= range.1 { (index, right.as_str()) } else { (right.as_str(), index) };
            place = self.val(format_args!("moore.sub {a}, {b} : i32"));
        }
        self.val(format_args!("moore.dyn_extract {value} from {place} : {whole}, i32 -> {part}"))
    }

    /// A dimension of `foreach` with the keys of an associative array.
    fn foreach_key(
        &mut self,
        whole: Whole,
        element: TypeId,
        variable: SymbolId,
        inner: &[LoopDimension],
        end: u32,
        body: StmtId,
    ) {
        let TypeKind::Associative { index, .. } = self.l.kind(whole.ty) else { return };
        let (name, kind) = (self.key_type(*index), self.ty(whole.ty));
        let reference = match &whole.value {
            // What is in another array is looked at as it is now.
            Some(value) => self.val(format_args!("moore.variable {value} : <{kind}>")),
            None => match self.target(whole.array) {
                Some(target) => target.reference,
                None => return,
            },
        };
        let called = self.named(&self.l.symbol(variable).name.clone());
        self.line(format_args!("{called} = moore.variable : <{name}>"));
        self.refs.insert(variable, called.clone());
        let (inside, next, out) = (self.block(), self.block(), self.block());
        let step = |c: &mut Self, op: &str| {
            let found = c.val(format_args!(
                "moore.assoc_array.{op} to {called} from {reference} : !moore.ref<{kind}>"
            ));
            let none = c.small(0, I32);
            let more = c.val(format_args!("moore.ne {found}, {none} : i32 -> i1"));
            let more = c.val(format_args!("moore.to_builtin_int {more} : i1"));
            c.fork(&more, inside, out);
        };
        step(self, "first");
        self.begin(inside);
        if inner.iter().any(|d| d.1.is_some()) {
            let array = self.val(format_args!("moore.read {reference} : <{kind}>"));
            let key = self.val(format_args!("moore.read {called} : <{name}>"));
            let value = self.val(format_args!("moore.assoc_array_extract {array}[{key}] : !moore.{kind}"));
            self.foreach_dimension(
                Whole { array: whole.array, value: Some(value), ty: element },
                inner,
                end,
                body,
            );
        } else {
            self.in_loop(next, end, |c| c.statement(body));
        }
        self.start(next);
        step(self, "next");
        self.begin(out);
    }
}
