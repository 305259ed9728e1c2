#![forbid(unsafe_code)]
//! The semantics of circt-sim as data: the rules of the book in `rules/`, and the table of operations.
//!
//! The book is the specification. This crate makes it traceable: [`RULES`] lists every rule, [`rule!`] marks the place
//! in the code that implements one (an unknown id does not compile), [`coverage`] tells which ones a run has exercised,
//! and [`ops`] says for every operation which rules define it and what it may do. `cargo xtask spec` checks that
//! rules, code, tests and operations agree.
//!
//! ```
//! spec::coverage::reset();
//! spec::rule!("machine.time.order");
//! assert_eq!(spec::coverage::hits(), ["machine.time.order"]);
//! ```
//!
//! ```compile_fail
//! spec::rule!("machine.time.no-such-rule");
//! ```

pub mod coverage;
pub mod ops;
pub mod parse;

pub use parse::Kind;

/// A rule of the specification.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Stable identifier: `dialect.op`, `dialect.op.aspect` or `machine.topic.aspect`.
    pub id: &'static str,
    /// What it demands of the implementation.
    pub kind: Kind,
    /// The first sentence of its text.
    pub summary: &'static str,
    /// The chapter that holds it: a file name below `spec/rules`.
    pub file: &'static str,
    /// Its line in that file, counted from 1.
    pub line: u32,
}

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// The rule with this id, if there is one.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}
