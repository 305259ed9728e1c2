//! Are two texts in generic form the same program?
//!
//! Names carry no meaning: values and blocks are numbered in the order of their definitions, whatever the texts call
//! them, and a use is resolved through the regions around it. Locations of operations and arguments are left out, and
//! so are the attributes that hold nothing but locations. Everything else has to agree token by token.

use std::collections::HashMap;
use std::fmt;

/// The attributes that hold nothing but locations.
const LOCATIONS: [&str; 3] = ["result_locs", "port_locs", "argument_locs"];

/// The first place where two texts differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The line in the first and in the second text, from 1.
    pub lines: (usize, usize),
    /// The tokens around the place in the first text, the differing one in the middle.
    pub first: String,
    /// The same in the second text.
    pub second: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "line {}: {}", self.lines.0, self.first)?;
        write!(f, "line {}: {}", self.lines.1, self.second)
    }
}

/// The first difference of two texts in generic form, or `None` if they are the same program.
pub fn difference(first: &str, second: &str) -> Option<Difference> {
    let (first, second) = (canonical(first), canonical(second));
    let at = (0..first.len().max(second.len()))
        .find(|&i| first.get(i).map(|t| &t.text) != second.get(i).map(|t| &t.text))?;
    let line = |tokens: &[Token]| tokens.get(at).or(tokens.last()).map_or(1, |t| t.line);
    let excerpt = |tokens: &[Token]| {
        let part = |from: usize, to: usize| {
            let part = &tokens[from.min(tokens.len())..to.min(tokens.len())];
            part.iter().map(|t| t.text.as_str()).collect::<Vec<_>>().join(" ")
        };
        format!("{} >>> {} <<< {}", part(at.saturating_sub(8), at), part(at, at + 1), part(at + 1, at + 5))
    };
    Some(Difference {
        lines: (line(&first), line(&second)),
        first: excerpt(&first),
        second: excerpt(&second),
    })
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Token {
    text: String,
    line: usize,
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || "_$.-".contains(c)
}

/// Splits a text into tokens. A value keeps its `%` and `#n`, a block its `^`.
fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut line = 1;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut chars = rest.char_indices().skip(1);
        let end = |found: Option<(usize, char)>| found.map_or(rest.len(), |(i, _)| i);
        let len = match c {
            '/' if rest.starts_with("//") => {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
                continue;
            }
            '"' => {
                let mut escaped = false;
                let close = chars.find(|&(_, c)| {
                    let closes = c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    closes
                });
                close.map_or(rest.len(), |(i, _)| i + 1)
            }
            '%' => {
                let name = end(chars.find(|&(_, c)| !is_name(c)));
                match rest[name..].strip_prefix('#') {
                    Some(number) => {
                        name + 1 + number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len())
                    }
                    None => name,
                }
            }
            '^' => end(chars.find(|&(_, c)| !is_name(c))),
            '-' if rest.starts_with("->") => 2,
            c if c.is_alphanumeric() || c == '_' => end(chars.find(|&(_, c)| !is_name(c) || c == '-')),
            c => c.len_utf8(),
        };
        if !c.is_whitespace() {
            out.push(Token { text: rest[..len].to_owned(), line });
        }
        line += rest[..len].matches('\n').count();
        rest = &rest[len..];
    }
    out
}

/// The definitions in one region.
struct Scope {
    parent: usize,
    names: HashMap<String, usize>,
}

/// A token, or a name that is to be resolved in a region.
enum Piece {
    Token(Token),
    Use { scope: usize, token: Token },
}

struct Canonical {
    input: Vec<Token>,
    at: usize,
    scopes: Vec<Scope>,
    scope: usize,
    /// For every open brace, whether it opened a region.
    braces: Vec<bool>,
    /// The brace that was closed last closed a region.
    after_region: bool,
    values: usize,
    blocks: usize,
    output: Vec<Piece>,
}

fn canonical(text: &str) -> Vec<Token> {
    let mut this = Canonical {
        input: tokens(text),
        at: 0,
        scopes: vec![Scope { parent: 0, names: HashMap::new() }],
        scope: 0,
        braces: Vec::new(),
        after_region: false,
        values: 0,
        blocks: 0,
        output: Vec::new(),
    };
    while this.at < this.input.len() {
        this.step();
    }
    let scopes = this.scopes;
    let resolve = |mut scope: usize, name: &str| loop {
        match scopes[scope].names.get(name) {
            Some(&id) => break Some(id),
            None if scope == 0 => break None,
            None => scope = scopes[scope].parent,
        }
    };
    let finish = |piece| match piece {
        Piece::Token(token) => token,
        Piece::Use { scope, token } => {
            let (name, index) = token.text.split_once('#').unwrap_or((&token.text, "0"));
            let index: usize = index.parse().unwrap_or(0);
            let text =
                resolve(scope, name).map_or(token.text.clone(), |id| format!("{}{}", &name[..1], id + index));
            Token { text, line: token.line }
        }
    };
    this.output.into_iter().map(finish).collect()
}

impl Canonical {
    fn text(&self, at: usize) -> &str {
        self.input.get(at).map_or("", |t| &t.text)
    }

    fn keep(&mut self) {
        let token = self.input[self.at].clone();
        self.output.push(Piece::Token(token));
        self.at += 1;
    }

    fn emit(&mut self, text: String) {
        let line = self.input[self.at.min(self.input.len() - 1)].line;
        self.output.push(Piece::Token(Token { text, line }));
    }

    /// The position after the brackets that open at `at`.
    fn after_brackets(&self, at: usize) -> usize {
        let mut depth = 0usize;
        for i in at..self.input.len() {
            match self.text(i) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return i + 1;
                    }
                }
                _ => {}
            }
        }
        self.input.len()
    }

    fn define(&mut self, name: &str, count: usize) {
        self.scopes[self.scope].names.insert(name.to_owned(), self.values);
        for _ in 0..count {
            self.emit(format!("%{}", self.values));
            self.values += 1;
        }
    }

    /// `%a, %b:2 =`: the names and how many values each stands for.
    fn results(&self) -> Option<(Vec<(String, usize)>, usize)> {
        let mut names = Vec::new();
        let mut at = self.at;
        loop {
            let name = self.text(at);
            if !name.starts_with('%') {
                return None;
            }
            let name = name.to_owned();
            at += 1;
            let mut count = 1;
            if self.text(at) == ":" {
                count = self.text(at + 1).parse().ok()?;
                at += 2;
            }
            names.push((name, count));
            match self.text(at) {
                "=" => return Some((names, at)),
                "," => at += 1,
                _ => return None,
            }
        }
    }

    fn step(&mut self) {
        let text = self.text(self.at).to_owned();
        let previous = if self.at == 0 { "" } else { self.text(self.at - 1) };
        match text.as_str() {
            "{" => {
                let region = previous == "(" || (previous == "," && self.after_region);
                self.braces.push(region);
                if region {
                    self.scopes.push(Scope { parent: self.scope, names: HashMap::new() });
                    self.scope = self.scopes.len() - 1;
                }
                self.keep();
                // The label of an entry block without arguments may be written or not.
                if region && self.text(self.at).starts_with('^') && self.text(self.at + 1) == ":" {
                    let name = self.text(self.at).to_owned();
                    self.scopes[self.scope].names.insert(name, self.blocks);
                    self.at += 2;
                }
                if region {
                    self.blocks += 1;
                }
            }
            "}" => {
                self.after_region = self.braces.pop().unwrap_or(false);
                if self.after_region {
                    self.scope = self.scopes[self.scope].parent;
                }
                self.keep();
            }
            "loc" if self.text(self.at + 1) == "(" && !["=", "[", ","].contains(&previous) => {
                self.at = self.after_brackets(self.at + 1);
            }
            name if LOCATIONS.contains(&name) && self.text(self.at + 1) == "=" => {
                self.at = self.after_brackets(self.at + 2);
                if self.text(self.at) == "," {
                    self.at += 1;
                }
            }
            name if name.starts_with('%') => match self.results() {
                Some((names, at)) => {
                    for (name, count) in names {
                        self.define(&name, count);
                    }
                    self.at = at;
                }
                None => self.use_name(),
            },
            name if name.starts_with('^') && ["(", ":"].contains(&self.text(self.at + 1)) => self.label(),
            name if name.starts_with('^') => self.use_name(),
            _ => self.keep(),
        }
    }

    fn use_name(&mut self) {
        let token = self.input[self.at].clone();
        self.output.push(Piece::Use { scope: self.scope, token });
        self.at += 1;
    }

    /// `^bb1(%a: i8, %b: i1):`
    fn label(&mut self) {
        let name = self.text(self.at).to_owned();
        let entry = matches!(self.output.last(), Some(Piece::Token(t)) if t.text == "{");
        let id = if entry { self.blocks - 1 } else { self.blocks };
        self.blocks = id + 1;
        self.scopes[self.scope].names.insert(name, id);
        self.emit(format!("^{id}"));
        self.at += 1;
        if self.text(self.at) != "(" {
            return;
        }
        let end = self.after_brackets(self.at);
        while self.at < end {
            let name = self.text(self.at).to_owned();
            if name.starts_with('%') {
                self.define(&name, 1);
                self.at += 1;
            } else if name == "loc" && self.text(self.at + 1) == "(" {
                self.at = self.after_brackets(self.at + 1);
            } else {
                self.keep();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_locations_and_comments_do_not_count() {
        let a = r#""m"() <{result_locs = [loc("f":1:2)], s = "a"}> ({
            ^bb0(%arg0: i8):
              "p"(%1#1, %arg0)[^bb1] ({ "q"(%1#0) : (i1) -> () }) : () -> () // comment
            ^bb1:
              %1:2 = "d"() {l = loc("x":1:1)} : () -> (i1, i1)
            }) : () -> ()"#;
        let b = r#""m"() <{s = "a"}> ({
            ^e(%x: i8 loc("f":2:2)):
              "p"(%z, %x)[^k] ({ ^start: "q"(%y) : (i1) -> () }) : () -> () loc("y")
            ^k:
              %y, %z = "d"() {l = loc("x":1:1)} : () -> (i1, i1)
            }) : () -> ()"#;
        assert_eq!(difference(a, b), None);
    }

    #[test]
    fn the_same_name_in_another_region_is_another_value() {
        let a = r#""m"() ({ %0 = "c"() : () -> i1 "u"(%0) }) "m"() ({ %0 = "c"() : () -> i1 "u"(%0) })"#;
        let b = r#""m"() ({ %a = "c"() : () -> i1 "u"(%a) }) "m"() ({ %b = "c"() : () -> i1 "u"(%b) })"#;
        assert_eq!(difference(a, b), None);
    }

    #[test]
    fn the_first_difference_is_reported() {
        let difference =
            difference("\"a\"() : () -> i8\n\"b\"(%x)", "\"a\"() : () -> i8\n\n\"b\"(%y)").unwrap();
        assert_eq!(difference.lines, (2, 3));
        assert!(difference.first.contains(">>> %x <<<"), "{difference}");
    }
}
