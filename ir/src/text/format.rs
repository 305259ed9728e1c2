//! Assembly formats: the strings of the table of operations, taken apart once.
//!
//! The language is that of MLIR's `assemblyFormat`: literals in backquotes, `$name`, `attr-dict`, `type(…)`,
//! `functional-type(…)`, `custom<Directive>(…)` and optional groups `(… $anchor^ …)?`.

use crate::ops::{self, OpInfo, OpKind};
use std::sync::OnceLock;

/// One element of a format.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Elem {
    /// A keyword or punctuation.
    Literal(&'static str),
    /// White space to print: one space, nothing, or a new line.
    Space(&'static str),
    /// An operand group.
    Operand(usize),
    /// An attribute.
    Attr(usize),
    /// A region group.
    Region(usize),
    /// A successor group.
    Successor(usize),
    /// All operands.
    Operands,
    /// The types of a group.
    Type { of: TypeOf, qualified: bool },
    /// `(a) -> b`
    Functional(TypeOf, TypeOf),
    /// The attributes that nothing else spells.
    AttrDict {
        /// Behind `attributes`.
        keyword: bool,
    },
    /// A directive that is written by hand.
    Custom { name: &'static str, args: Vec<Elem> },
    /// `ref(…)`: an argument of a directive that is parsed elsewhere.
    Ref(Box<Elem>),
    /// A group that may be missing; the anchor says whether it is printed.
    Optional { elems: Vec<Elem>, anchor: usize },
}

/// Whose types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeOf {
    Operand(usize),
    Result(usize),
    AllOperands,
    AllResults,
}

/// A format with what follows from it.
pub(super) struct Format {
    pub(super) elems: Vec<Elem>,
    /// Whether the format spells attribute `i`, so that the dictionary does not.
    pub(super) spelled: Vec<bool>,
}

/// The format of an operation, or `None` if its syntax is written by hand.
pub(super) fn of(kind: OpKind) -> Option<&'static Format> {
    static FORMATS: OnceLock<Vec<Option<Format>>> = OnceLock::new();
    FORMATS.get_or_init(|| ops::all().iter().map(compile).collect())[kind as usize].as_ref()
}

fn compile(info: &'static OpInfo) -> Option<Format> {
    if info.format == "custom" || info.format.is_empty() {
        return None;
    }
    let mut reader = Reader { info, rest: info.format, anchor: None };
    let elems = reader.elems();
    assert!(reader.rest.is_empty(), "{}: left over: {}", info.name, reader.rest);
    let mut spelled = vec![false; info.attrs.len()];
    mark(&elems, info, &mut spelled);
    Some(Format { elems, spelled })
}

fn mark(elems: &[Elem], info: &OpInfo, spelled: &mut [bool]) {
    for elem in elems {
        match elem {
            Elem::Attr(i) => spelled[*i] = true,
            Elem::Custom { name, args } => {
                mark(args, info, spelled);
                if *name == "ImplicitSSAName"
                    && let Some(i) = info.attrs.iter().position(|a| a.name == "name")
                {
                    spelled[i] = true;
                }
            }
            Elem::Optional { elems, .. } => mark(elems, info, spelled),
            Elem::Ref(inner) => mark(std::slice::from_ref(inner), info, spelled),
            _ => {}
        }
    }
}

struct Reader {
    info: &'static OpInfo,
    rest: &'static str,
    /// The position of the anchor in the group that is being read.
    anchor: Option<usize>,
}

impl Reader {
    fn eat(&mut self, prefix: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(prefix) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, prefix: &str) {
        assert!(self.eat(prefix), "{}: expected {prefix} at {}", self.info.name, self.rest);
    }

    fn word(&mut self) -> &'static str {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn elems(&mut self) -> Vec<Elem> {
        let mut elems = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || self.rest.starts_with(')') {
                return elems;
            }
            elems.push(self.elem());
            if self.eat("^") {
                self.anchor = Some(elems.len() - 1);
            }
        }
    }

    fn elem(&mut self) -> Elem {
        if self.eat("`") {
            let (text, rest) = self.rest.split_once('`').expect("a literal ends");
            self.rest = rest;
            return if text.trim().is_empty() || text == "\\n" {
                Elem::Space(text)
            } else {
                Elem::Literal(text)
            };
        }
        if self.eat("$") {
            return self.variable();
        }
        if self.eat("(") {
            let outer = self.anchor.take();
            let elems = self.elems();
            self.expect(")");
            self.expect("?");
            let anchor = std::mem::replace(&mut self.anchor, outer);
            return Elem::Optional {
                elems,
                anchor: anchor.unwrap_or_else(|| panic!("{}: no anchor", self.info.name)),
            };
        }
        if self.eat("attr-dict-with-keyword") {
            return Elem::AttrDict { keyword: true };
        }
        if self.eat("attr-dict") {
            return Elem::AttrDict { keyword: false };
        }
        if self.eat("qualified(") {
            self.expect("type(");
            let of = self.type_of();
            self.expect(")");
            self.expect(")");
            return Elem::Type { of, qualified: true };
        }
        if self.eat("type(") {
            let of = self.type_of();
            self.expect(")");
            return Elem::Type { of, qualified: false };
        }
        if self.eat("functional-type(") {
            let inputs = self.type_of();
            self.expect(",");
            let results = self.type_of();
            self.expect(")");
            return Elem::Functional(inputs, results);
        }
        if self.eat("ref(") {
            let inner = self.elem();
            self.expect(")");
            return Elem::Ref(Box::new(inner));
        }
        if self.eat("custom<") {
            let name = self.word();
            self.expect(">");
            let mut args = Vec::new();
            if self.eat("(") {
                while !self.eat(")") {
                    if self.eat("\"") {
                        // Strings are written as C++ ones are: "\"verbose\"".
                        let (text, rest) = self.rest.split_once("\\\"\"").expect("a string ends");
                        args.push(Elem::Literal(text.trim_start_matches("\\\"")));
                        self.rest = rest;
                    } else {
                        args.push(self.elem());
                    }
                    self.eat(",");
                }
            }
            return Elem::Custom { name, args };
        }
        if self.eat("operands") {
            return Elem::Operands;
        }
        panic!("{}: what is {}?", self.info.name, self.rest)
    }

    fn variable(&mut self) -> Elem {
        let name = self.word();
        let find = |params: &[ops::Param]| params.iter().position(|p| p.name == name);
        if let Some(i) = find(self.info.operands) {
            return Elem::Operand(i);
        }
        if let Some(i) = find(self.info.attrs) {
            return Elem::Attr(i);
        }
        if let Some(i) = find(self.info.regions) {
            return Elem::Region(i);
        }
        if let Some(i) = find(self.info.successors) {
            return Elem::Successor(i);
        }
        panic!("{}: what is ${name}?", self.info.name)
    }

    fn type_of(&mut self) -> TypeOf {
        if self.eat("$") {
            let name = self.word();
            let find = |params: &[ops::Param]| params.iter().position(|p| p.name == name);
            if let Some(i) = find(self.info.operands) {
                return TypeOf::Operand(i);
            }
            if let Some(i) = find(self.info.results) {
                return TypeOf::Result(i);
            }
            panic!("{}: what is ${name}?", self.info.name)
        }
        if self.eat("operands") {
            return TypeOf::AllOperands;
        }
        self.expect("results");
        TypeOf::AllResults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_understood() {
        for info in ops::all() {
            of(info.kind);
        }
    }

    #[test]
    fn an_optional_group_has_its_anchor() {
        let format = of(OpKind::LlhdDrv).expect("declarative");
        let Elem::Optional { elems, anchor } = &format.elems[5] else { panic!("{:?}", format.elems) };
        assert_eq!(elems[0], Elem::Literal("if"));
        assert_eq!(*anchor, 1);
    }
}
