//! Methods of arrays and queues that look at every element (IEEE 1800 7.12), and what else needs a loop over one.
//!
//! Each call becomes a function of its own with a loop in it: so it can stand where no control flow can, in a condition or a
//! continuous assignment. It gets the array as a queue of its elements from the left, and what its `with` clause uses.

use super::assign::Mode;
use super::code::{Code, Kind};
use super::names::{symbol, unique};
use super::types::{BIT, Class, I32, Int};
use super::walk;
use crate::document::{ExprId, ExprKind, SymbolId, SymbolKind, TypeId, TypeKind, With};
use std::collections::BTreeSet;
use std::rc::Rc;

/// An array as a function sees it.
#[derive(Clone)]
struct List {
    /// The queue with its elements.
    items: String,
    /// The type of that, without `!moore.`.
    name: String,
    /// The type of an element: as text, and as slang has it.
    part: Rc<str>,
    element: TypeId,
    /// The keys of an associative array, as a queue, and their type: as text, and as slang has it if they have one.
    keys: Option<(String, String, Option<TypeId>)>,
    /// Index of the first element, and whether the next one is lower.
    first: (i64, bool),
}

/// One element while a function goes over them.
struct Item {
    value: String,
    index: String,
    /// Where it goes on with the next, and behind the last.
    next: u32,
    end: u32,
}

impl Code<'_, '_> {
    /// A method with or without a `with` clause; `None` if it is none of these.
    pub(crate) fn array_method(
        &mut self,
        name: &str,
        object: ExprId,
        with: Option<&With>,
        ty: TypeId,
    ) -> Option<String> {
        let in_place = matches!(name, "reverse" | "sort" | "rsort" | "shuffle");
        let locator = name.starts_with("find") || matches!(name, "min" | "max" | "unique" | "unique_index");
        let reduction = matches!(name, "sum" | "product" | "and" | "or" | "xor");
        if !in_place && !locator && !reduction {
            return None;
        }
        let of = self.ty_of(object);
        let element = self.element_type(of)?;
        let part = self.ty(element);
        let result = if in_place { format!("queue<{part}, 0>") } else { self.ty(ty).to_string() };
        let value = self.value(object);
        let with = with.copied().unwrap_or((None, None));
        let result = self.outlined(name, vec![(value, of)], with.0, &result.clone(), |c, arguments| {
            let list = c.listed(&arguments[0], of, element);
            match name {
                "sum" | "product" | "and" | "or" | "xor" => c.reduction(name, &list, with, ty),
                "min" | "max" => c.extreme(name == "min", &list, with, &result),
                "unique" | "unique_index" => c.distinct(name == "unique_index", &list, with, &result),
                "reverse" => c.reversed(&list),
                "shuffle" => c.shuffled(&list),
                "sort" | "rsort" => c.sorted(name == "rsort", &list, with),
                _ => c.found(name, &list, with, &result),
            }
        });
        if !in_place {
            return Some(result);
        }
        let (name, whole) = (format!("queue<{part}, 0>"), self.ty(of));
        let value = match *name == *whole {
            true => result,
            false => self.val(format_args!(
                "svx.syscall \"$cast_array\"({result}) : (!moore.{name}) -> !moore.{whole}"
            )),
        };
        self.assign(object, value, &Mode::Blocking);
        Some(String::new())
    }

    pub(crate) fn element_type(&self, ty: TypeId) -> Option<TypeId> {
        match self.l.kind(ty) {
            TypeKind::Queue { element, .. }
            | TypeKind::Dynamic { element }
            | TypeKind::Array { element, .. }
            | TypeKind::Associative { element, .. } => Some(*element),
            _ => None,
        }
    }

    /// Calls a new function that `fill` writes. It gets the arguments, and what `with` uses of what is around it.
    pub(crate) fn outlined(
        &mut self,
        hint: &str,
        arguments: Vec<(String, TypeId)>,
        with: Option<ExprId>,
        result: &str,
        fill: impl FnOnce(&mut Code, &[String]) -> String,
    ) -> String {
        let (mut operands, mut types) = (Vec::new(), Vec::new());
        for (value, ty) in arguments {
            operands.push(value);
            types.push(format!("!moore.{}", self.ty(ty)));
        }
        let count = operands.len();
        let captured = with.map(|e| self.captured_by(e)).unwrap_or_default();
        let mut inside = Vec::new();
        for s in captured {
            if let Some(value) = self.values.get(&s).cloned() {
                let SymbolKind::Iterator { ty } = self.l.symbol_kind(s) else { continue };
                operands.push(value);
                types.push(format!("!moore.{}", self.ty(*ty)));
                inside.push((s, false));
                if let Some((index, ty)) = self.indices.get(&s).cloned() {
                    operands.push(index);
                    types.push(format!("!moore.{ty}"));
                    inside.push((s, true));
                }
                continue;
            }
            let ty = match self.l.symbol_kind(s) {
                SymbolKind::Iterator { ty } => Some(*ty),
                _ => self.l.value_type(s),
            };
            let Some((reference, ty)) = ty.and_then(|ty| Some((self.reference(s, ty)?, ty))) else {
                continue;
            };
            operands.push(reference);
            types.push(format!("!moore.ref<{}>", self.ty(ty)));
            inside.push((s, false));
        }
        let (place, body, scale, scope) = (self.place, self.body, self.scale, self.scope.clone());
        let indices = self.indices.clone();
        let by_value: BTreeSet<SymbolId> = self.values.keys().copied().collect();
        let name = symbol(&unique(format!("array.{hint}"), &mut self.l.used));
        let mut c = Code::new(&mut *self.l, Kind::Function, body, scale);
        (c.place, c.scope) = (place, scope);
        let names: Vec<String> = operands.iter().map(|_| c.named("a")).collect();
        for ((s, is_index), name) in inside.into_iter().zip(&names[count..]) {
            match (is_index, by_value.contains(&s)) {
                (true, _) => {
                    let ty = indices.get(&s).map(|i| i.1.clone()).unwrap_or_default();
                    c.indices.insert(s, (name.clone(), ty));
                }
                (false, true) => {
                    c.values.insert(s, name.clone());
                }
                (false, false) => {
                    c.refs.insert(s, name.clone());
                }
            }
        }
        let value = fill(&mut c, &names[..count]);
        c.line(format_args!("return {value} : !moore.{result}"));
        let text = std::mem::take(&mut c.text);
        let loc = c.l.loc(place);
        let formals: Vec<String> = names.iter().zip(&types).map(|(n, t)| format!("{n}: {t}")).collect();
        self.l.helpers.push(format!(
            "  func.func private {name}({}) -> !moore.{result} {{\n{text}  }}{loc}\n",
            formals.join(", ")
        ));
        self.val_at(format_args!(
            "func.call {name}({}) : ({}) -> !moore.{result}",
            operands.join(", "),
            types.join(", ")
        ))
    }

    /// The variables, nets and iterators that an expression uses, but global ones.
    fn captured_by(&mut self, e: ExprId) -> BTreeSet<SymbolId> {
        let (mut used, mut callees) = (BTreeSet::new(), Vec::new());
        walk::all(self.l.doc, walk::Child::Expr(e), &mut |child| {
            if let walk::Child::Expr(e) = child {
                match &self.l.expr(e).kind {
                    ExprKind::Name((s,)) | ExprKind::HierarchicalName((s,)) => {
                        used.insert(*s);
                    }
                    ExprKind::Call { callee, .. } => callees.push(*callee),
                    _ => {}
                }
            }
        });
        for callee in callees {
            used.extend(self.l.routine(callee).captures);
        }
        used.retain(|s| {
            let known = self.values.contains_key(s) || self.refs.contains_key(s);
            known || !self.l.is_global(*s) && self.l.is_signal(*s)
        });
        used
    }

    /// An array as a queue of its elements.
    fn listed(&mut self, value: &str, of: TypeId, element: TypeId) -> List {
        let (part, whole) = (self.ty(element), self.ty(of));
        let name = format!("queue<{part}, 0>");
        let mut list = List { items: value.to_owned(), name, part, element, keys: None, first: (0, false) };
        match self.l.kind(of) {
            TypeKind::Associative { index: key, .. } => {
                let key_name = self.key_type(*key);
                let all = self.val(format_args!("moore.variable {value} : <{whole}>"));
                let items = self.val(format_args!("moore.variable : <{}>", list.name));
                let keys = self.val(format_args!("moore.variable : <queue<{key_name}, 0>>"));
                let at = self.val(format_args!("moore.variable : <{key_name}>"));
                let (inside, end) = (self.block(), self.block());
                let step = |c: &mut Self, op: &str| {
                    let found = c
                        .val(format_args!("moore.assoc_array.{op} to {at} from {all} : !moore.ref<{whole}>"));
                    let more = c.nonzero(&found);
                    c.fork(&more, inside, end);
                };
                step(self, "first");
                self.begin(inside);
                let key_value = self.val(format_args!("moore.read {at} : <{key_name}>"));
                let item =
                    self.val(format_args!("moore.assoc_array_extract {value}[{key_value}] : !moore.{whole}"));
                self.line(format_args!("moore.push_back {key_value} into {keys} : <queue<{key_name}, 0>>"));
                self.line(format_args!("moore.push_back {item} into {items} : <{}>", list.name));
                step(self, "next");
                self.begin(end);
                list.items = self.val(format_args!("moore.read {items} : <{}>", list.name));
                let keys = self.val(format_args!("moore.read {keys} : <queue<{key_name}, 0>>"));
                list.keys = Some((keys, key_name.to_string(), *key));
            }
            kind => {
                if let TypeKind::Array { range, .. } = kind {
                    list.first = (range.0, range.0 > range.1);
                }
                if *whole != *list.name {
                    list.items = self.val(format_args!(
                        "svx.syscall \"$cast_array\"({value}) : (!moore.{whole}) -> !moore.{}",
                        list.name
                    ));
                }
            }
        }
        list
    }

    /// A condition for a branch: whether an `i32` is not zero.
    fn nonzero(&mut self, value: &str) -> String {
        let zero = self.small(0, I32);
        let more = self.val(format_args!("moore.ne {value}, {zero} : i32 -> i1"));
        self.val(format_args!("moore.to_builtin_int {more} : i1"))
    }

    /// Runs `body` for each element.
    fn each(&mut self, list: &List, with: With, body: impl FnOnce(&mut Self, &Item)) {
        let at = self.val("moore.variable : <i32>");
        let length = self.val(format_args!("moore.builtin.size {} : !moore.{}", list.items, list.name));
        let (head, inside, next, end) = (self.block(), self.block(), self.block(), self.block());
        self.start(head);
        let now = self.val(format_args!("moore.read {at} : <i32>"));
        let more = self.val(format_args!("moore.slt {now}, {length} : i32 -> i1"));
        let more = self.val(format_args!("moore.to_builtin_int {more} : i1"));
        self.fork(&more, inside, end);
        self.begin(inside);
        let value = self.val(format_args!(
            "moore.dyn_extract {} from {now} : {}, i32 -> {}",
            list.items, list.name, list.part
        ));
        let (index, index_type) = match &list.keys {
            Some((keys, key, _)) => {
                let index = self
                    .val(format_args!("moore.dyn_extract {keys} from {now} : queue<{key}, 0>, i32 -> {key}"));
                (index, key.clone())
            }
            None if list.first == (0, false) => (now.clone(), "i32".to_owned()),
            None => {
                let first = self.small(list.first.0, I32);
                let op = if list.first.1 { "sub" } else { "add" };
                (self.val(format_args!("moore.{op} {first}, {now} : i32")), "i32".to_owned())
            }
        };
        if let Some(s) = with.1 {
            self.values.insert(s, value.clone());
            self.indices.insert(s, (index.clone(), index_type));
        }
        body(self, &Item { value, index, next, end });
        self.start(next);
        let one = self.small(1, I32);
        let then = self.val(format_args!("moore.add {now}, {one} : i32"));
        self.line(format_args!("moore.blocking_assign {at}, {then} : i32"));
        self.jump(head);
        self.begin(end);
    }

    /// What an element is compared by: the value of the `with` clause, or itself.
    fn key_of(&mut self, item: &Item, list: &List, with: With) -> (String, TypeId) {
        match with.0 {
            Some(e) => (self.value(e), self.ty_of(e)),
            None => (item.value.clone(), list.element),
        }
    }

    /// A comparison of two values of one type, for a branch.
    fn compared(&mut self, op: &str, x: &str, y: &str, ty: TypeId) -> String {
        let hit = match self.l.class(ty) {
            Class::Int(int) => {
                let sign = match (op, int.signed) {
                    ("eq", _) => "",
                    (_, true) => "s",
                    _ => "u",
                };
                if op == "eq" {
                    self.val(format_args!("moore.case_eq {x}, {y} : {}", int.name()))
                } else {
                    let bit = Int::unsigned(1, int.four);
                    let value = self.val(format_args!(
                        "moore.{sign}{op} {x}, {y} : {} -> {}",
                        int.name(),
                        bit.name()
                    ));
                    self.resize(value, bit, BIT, false)
                }
            }
            Class::Real => {
                let name = self.ty(ty);
                self.val(format_args!("moore.f{op} {x}, {y} : {name} -> i1"))
            }
            Class::String => self.val(format_args!("moore.string_cmp {op} {x}, {y} : string -> i1")),
            Class::Array | Class::Struct | Class::Queue | Class::Dynamic if op == "eq" => {
                let (value, bit) = self.same((x.to_owned(), ty), (y.to_owned(), ty), true);
                self.resize(value, bit, BIT, false)
            }
            _ => {
                self.error("elements of this type can't be compared");
                self.small(0, BIT)
            }
        };
        self.val(format_args!("moore.to_builtin_int {hit} : i1"))
    }

    /// A queue or dynamic array as a queue without bound, with its type.
    pub(crate) fn as_list(&mut self, (value, ty): (String, TypeId)) -> Option<(String, String)> {
        let element = self.element_type(ty)?;
        let list = self.listed(&value, ty, element);
        Some((list.items, list.name))
    }

    /// Whether some element of an array equals a value (11.4.13), as `l1`.
    pub(crate) fn inside_list(&mut self, value: (String, TypeId), (array, of): (String, TypeId)) -> String {
        let logic = Int::unsigned(1, true);
        let Some(element) = self.element_type(of) else { return self.small(0, logic) };
        let arguments = vec![(array, of), value.clone()];
        self.outlined("inside", arguments, None, "l1", |c, arguments| {
            let list = c.listed(&arguments[0], of, element);
            let none = c.small(0, logic);
            let any = c.val(format_args!("moore.variable {none} : <l1>"));
            c.each(&list, (None, None), |c, item| {
                let x = (arguments[1].clone(), value.1);
                let y = (item.value.clone(), element);
                let hit = match c.element_type(element) {
                    Some(_) => c.inside_list(x, y),
                    None => c.inside_equal(x, y),
                };
                let old = c.val(format_args!("moore.read {any} : <l1>"));
                let new = c.val(format_args!("moore.or {old}, {hit} : l1"));
                c.line(format_args!("moore.blocking_assign {any}, {new} : l1"));
            });
            c.val(format_args!("moore.read {any} : <l1>"))
        })
    }

    /// `find`, `find_index`, `find_first` …
    fn found(&mut self, name: &str, list: &List, with: With, result: &str) -> String {
        let out = self.val(format_args!("moore.variable : <{result}>"));
        self.each(list, with, |c, item| {
            let Some(e) = with.0 else { return c.error(format!("{name} needs a with clause")) };
            let hit = c.block();
            c.branch(e, hit, item.next);
            c.begin(hit);
            if name.starts_with("find_last") {
                c.line(format_args!("moore.queue.clear {out} : !moore.ref<{result}>"));
            }
            let value = if name.ends_with("index") { &item.index } else { &item.value };
            c.line(format_args!("moore.push_back {value} into {out} : <{result}>"));
            if name.starts_with("find_first") {
                c.jump(item.end);
            }
        });
        self.val(format_args!("moore.read {out} : <{result}>"))
    }

    /// `min`, `max`: a queue of one element, or of none if the array has none.
    fn extreme(&mut self, least: bool, list: &List, with: With, result: &str) -> String {
        let out = self.val(format_args!("moore.variable : <{result}>"));
        let best_type = with.0.map_or(list.element, |e| self.ty_of(e));
        let best_name = self.ty(best_type);
        let best = self.val(format_args!("moore.variable : <{best_name}>"));
        self.each(list, with, |c, item| {
            let (key, ty) = c.key_of(item, list, with);
            let (test, take) = (c.block(), c.block());
            let some = c.val(format_args!("moore.read {out} : <{result}>"));
            let some = c.val(format_args!("moore.builtin.size {some} : !moore.{result}"));
            let some = c.nonzero(&some);
            c.fork(&some, test, take);
            c.begin(test);
            let old = c.val(format_args!("moore.read {best} : <{best_name}>"));
            let better = c.compared(if least { "lt" } else { "gt" }, &key, &old, ty);
            c.fork(&better, take, item.next);
            c.begin(take);
            c.line(format_args!("moore.blocking_assign {best}, {key} : {best_name}"));
            c.line(format_args!("moore.queue.clear {out} : !moore.ref<{result}>"));
            c.line(format_args!("moore.push_back {} into {out} : <{result}>", item.value));
        });
        self.val(format_args!("moore.read {out} : <{result}>"))
    }

    /// `unique`, `unique_index`: the first of those that are equal.
    fn distinct(&mut self, index: bool, list: &List, with: With, result: &str) -> String {
        let out = self.val(format_args!("moore.variable : <{result}>"));
        let key_type = with.0.map_or(list.element, |e| self.ty_of(e));
        let part = self.ty(key_type);
        let name = format!("queue<{part}, 0>");
        let seen = self.val(format_args!("moore.variable : <{name}>"));
        self.each(list, with, |c, item| {
            let (key, ty) = c.key_of(item, list, with);
            let items = c.val(format_args!("moore.read {seen} : <{name}>"));
            let part = part.clone();
            let known =
                List { items, name: name.clone(), part, element: key_type, keys: None, first: (0, false) };
            c.each(&known, (None, None), |c, old| {
                let same = c.compared("eq", &old.value, &key, ty);
                c.fork(&same, item.next, old.next);
            });
            c.line(format_args!("moore.push_back {key} into {seen} : <{name}>"));
            let value = if index { &item.index } else { &item.value };
            c.line(format_args!("moore.push_back {value} into {out} : <{result}>"));
        });
        self.val(format_args!("moore.read {out} : <{result}>"))
    }

    /// `sum` and its family (7.12.3).
    fn reduction(&mut self, name: &str, list: &List, with: With, ty: TypeId) -> String {
        let result = self.ty(ty);
        let class = self.l.class(ty);
        let (op, neutral) = match (name, class) {
            ("sum", Class::Real) => ("fadd", self.real_as(0.0, ty)),
            ("product", Class::Real) => ("fmul", self.real_as(1.0, ty)),
            ("sum", Class::Int(int)) => ("add", self.small(0, int)),
            ("product", Class::Int(int)) => ("mul", self.small(1, int)),
            ("and", Class::Int(int)) => ("and", self.fill('1', int)),
            ("or" | "xor", Class::Int(int)) => (name, self.small(0, int)),
            _ => {
                self.error(format!("{name} needs elements that are numbers"));
                return self.default_value(ty);
            }
        };
        let total = self.val(format_args!("moore.variable {neutral} : <{result}>"));
        self.each(list, with, |c, item| {
            let (key, from) = c.key_of(item, list, with);
            let key = c.convert(key, from, ty, false);
            let old = c.val(format_args!("moore.read {total} : <{result}>"));
            let new = c.val(format_args!("moore.{op} {old}, {key} : {result}"));
            c.line(format_args!("moore.blocking_assign {total}, {new} : {result}"));
        });
        self.val(format_args!("moore.read {total} : <{result}>"))
    }

    fn reversed(&mut self, list: &List) -> String {
        let out = self.val(format_args!("moore.variable : <{}>", list.name));
        self.each(list, (None, None), |c, item| {
            c.line(format_args!("moore.push_front {} into {out} : <{}>", item.value, list.name));
        });
        self.val(format_args!("moore.read {out} : <{}>", list.name))
    }

    /// The elements of an array without a fixed size in reverse order, as another such array.
    pub(crate) fn reversed_list(&mut self, value: String, from: TypeId, to: TypeId) -> String {
        let Some(element) = self.element_type(from) else { return value };
        let result = self.ty(to);
        self.outlined("reverse", vec![(value, from)], None, &result.clone(), |c, arguments| {
            let list = c.listed(&arguments[0], from, element);
            let value = c.reversed(&list);
            match *list.name == *result {
                true => value,
                false => c.val(format_args!(
                    "svx.syscall \"$cast_array\"({value}) : (!moore.{}) -> !moore.{result}",
                    list.name
                )),
            }
        })
    }

    /// Each element changes places with a random one of those up to it.
    fn shuffled(&mut self, list: &List) -> String {
        let (name, part) = (&list.name, &list.part);
        let out = self.val(format_args!("moore.variable {} : <{name}>", list.items));
        let zero = self.small(0, I32);
        // By position, whatever the indices are.
        let places = List { keys: None, first: (0, false), ..list.clone() };
        self.each(&places, (None, None), |c, item| {
            let other = c.val_at(format_args!("moore.builtin.urandom_range {zero}, {}", item.index));
            let now = c.val(format_args!("moore.read {out} : <{name}>"));
            let get = |c: &mut Self, at: &str| {
                c.val(format_args!("moore.dyn_extract {now} from {at} : {name}, i32 -> {part}"))
            };
            let (x, y) = (get(c, &item.index), get(c, &other));
            c.line(format_args!("moore.queue.set {out}[{}] = {y} : <{name}>", item.index));
            c.line(format_args!("moore.queue.set {out}[{other}] = {x} : <{name}>"));
        });
        self.val(format_args!("moore.read {out} : <{name}>"))
    }

    /// `sort`, `rsort`: the library puts the keys in order.
    fn sorted(&mut self, down: bool, list: &List, with: With) -> String {
        let key_type = with.0.map_or(list.element, |e| self.ty_of(e));
        let class = self.l.class(key_type);
        let (plain, signed) = match class {
            Class::Int(int) => (Int { four: false, ..int }.name(), int.signed),
            Class::Real | Class::String => (self.ty(key_type).to_string(), false),
            _ => {
                self.error("elements of this type have no order: a with clause can give one");
                return list.items.clone();
            }
        };
        let keys_name = format!("queue<{plain}, 0>");
        let keys = self.val(format_args!("moore.variable : <{keys_name}>"));
        self.each(list, with, |c, item| {
            let (mut key, _) = c.key_of(item, list, with);
            if let Class::Int(int) = class {
                key = c.resize(key, int, Int { four: false, ..int }, false);
            }
            c.line(format_args!("moore.push_back {key} into {keys} : <{keys_name}>"));
        });
        let keys = self.val(format_args!("moore.read {keys} : <{keys_name}>"));
        let (signed, down) = (self.small(i64::from(signed), I32), self.small(i64::from(down), I32));
        let order = self.val(format_args!(
            "svx.syscall \"$order\"({keys}, {signed}, {down}) : (!moore.{keys_name}, !moore.i32, !moore.i32) -> \
             !moore.queue<i32, 0>"
        ));
        let part = &list.part;
        let out = self.val(format_args!("moore.variable : <{}>", list.name));
        let (name, int) = ("queue<i32, 0>".to_owned(), "i32".into());
        let places = List { items: order, name, part: int, keys: None, first: (0, false), ..*list };
        self.each(&places, (None, None), |c, item| {
            let value = c.val(format_args!(
                "moore.dyn_extract {} from {} : {}, i32 -> {part}",
                list.items, item.value, list.name
            ));
            c.line(format_args!("moore.push_back {value} into {out} : <{}>", list.name));
        });
        self.val(format_args!("moore.read {out} : <{}>", list.name))
    }

    /// All bits of the elements of a queue or dynamic array, the first leftmost; `left` says that zeros come behind them.
    pub(crate) fn packed_list(&mut self, value: String, of: TypeId, to: Int, left: bool) -> String {
        let Some((element, int)) = self.element_type(of).and_then(|e| Some((e, self.l.int(e)?))) else {
            self.error("a bit-stream cast of elements of this type is not supported yet");
            return self.fill('0', to);
        };
        let result = to.name();
        self.outlined("pack", vec![(value, of)], None, &result.clone(), |c, arguments| {
            let list = c.listed(&arguments[0], of, element);
            let zero = c.small(0, to);
            let total = c.val(format_args!("moore.variable {zero} : <{result}>"));
            c.each(&list, (None, None), |c, item| {
                let old = c.val(format_args!("moore.read {total} : <{result}>"));
                let amount = c.small(i64::from(int.width), I32);
                let moved = c.val(format_args!("moore.shl {old}, {amount} : {result}, i32"));
                let value = c.resize(item.value.clone(), int, to, false);
                let new = c.val(format_args!("moore.or {moved}, {value} : {result}"));
                c.line(format_args!("moore.blocking_assign {total}, {new} : {result}"));
            });
            let value = c.val(format_args!("moore.read {total} : <{result}>"));
            if !left {
                return value;
            }
            let length = c.val(format_args!("moore.builtin.size {} : !moore.{}", list.items, list.name));
            let (each, all) = (c.small(i64::from(int.width), I32), c.small(i64::from(to.width), I32));
            let have = c.val(format_args!("moore.mul {length}, {each} : i32"));
            let rest = c.val(format_args!("moore.sub {all}, {have} : i32"));
            c.val(format_args!("moore.shl {value}, {rest} : {result}, i32"))
        })
    }

    /// `%p` of a queue, dynamic or associative array (21.2.1.7).
    pub(crate) fn list_text(&mut self, value: String, of: TypeId) -> String {
        let Some(element) = self.element_type(of) else { return self.string(b"") };
        self.outlined("text", vec![(value, of)], None, "string", |c, arguments| {
            let list = c.listed(&arguments[0], of, element);
            let text = c.string(b"'{");
            let text = c.val(format_args!("moore.variable {text} : <string>"));
            let between = c.string(b"");
            let between = c.val(format_args!("moore.variable {between} : <string>"));
            c.each(&list, (None, None), |c, item| {
                let old = c.val(format_args!("moore.read {text} : <string>"));
                let comma = c.val(format_args!("moore.read {between} : <string>"));
                let mut parts = vec![old, comma];
                if let Some((_, _, key)) = list.keys {
                    parts.push(match key {
                        Some(key) => c.pattern_string(item.index.clone(), key),
                        None => c.wildcard_text(&item.index),
                    });
                    parts.push(c.string(b":"));
                }
                parts.push(c.pattern_string(item.value.clone(), element));
                let new = c.val(format_args!("moore.string.concat ({})", parts.join(", ")));
                c.line(format_args!("moore.blocking_assign {text}, {new} : string"));
                let comma = c.string(b", ");
                c.line(format_args!("moore.blocking_assign {between}, {comma} : string"));
            });
            let text = c.val(format_args!("moore.read {text} : <string>"));
            let close = c.string(b"}");
            c.val(format_args!("moore.string.concat ({text}, {close})"))
        })
    }

    /// Whether two associative arrays of one type have the same keys, with equal values: `i1`.
    pub(crate) fn same_tables(&mut self, x: String, y: String, of: TypeId) -> String {
        let Some(element) = self.element_type(of) else { return self.small(0, BIT) };
        self.outlined("same", vec![(x, of), (y, of)], None, "i1", |c, arguments| {
            let (a, b) = (c.listed(&arguments[0], of, element), c.listed(&arguments[1], of, element));
            let values =
                c.val(format_args!("moore.queue.cmp eq {}, {} : !moore.{}", a.items, b.items, a.name));
            let (Some((x, key, _)), Some((y, ..))) = (&a.keys, &b.keys) else { return values };
            let keys = c.val(format_args!("moore.queue.cmp eq {x}, {y} : !moore.queue<{key}, 0>"));
            c.val(format_args!("moore.and {values}, {keys} : i1"))
        })
    }

    /// The type of the keys of an associative array; those of a wildcard index are unsigned (7.8.1).
    pub(crate) fn key_type(&mut self, key: Option<TypeId>) -> Rc<str> {
        match key {
            Some(key) => self.ty(key),
            None => "i64".into(),
        }
    }

    fn wildcard_text(&mut self, key: &str) -> String {
        let text = self.val(format_args!("moore.fmt.int decimal {key}, align right, pad zero width 0 : i64"));
        self.val(format_args!("moore.fstring_to_string {text}"))
    }

    /// `index` of an iterator.
    pub(crate) fn iterator_index(&mut self, object: ExprId, ty: TypeId) -> Option<String> {
        let ExprKind::Name((s,)) = self.l.expr(object).kind else { return None };
        let (index, name) = self.indices.get(&s).cloned()?;
        match self.l.int(ty) {
            Some(int) if name == "i32" => Some(self.resize(index, I32, int, true)),
            _ => Some(index),
        }
    }
}
