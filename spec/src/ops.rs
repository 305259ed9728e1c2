//! The table of operations, `ops.toml`: for each, the rules that define it, its types and what it may do.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What executing an operation may depend on and change: how much freedom an engine has to move, repeat or drop it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// A function of its operands and attributes; also structure without any effect of its own.
    Pure,
    /// Reads the store, the clock, memory or a container, and changes nothing.
    ReadsState,
    /// Changes the store, the event queue or memory.
    WritesState,
    /// May give up control: the process can resume at a later step, elsewhere or not at all.
    Suspends,
    /// Talks to the world outside: output, files, plusargs, random streams, the end of the simulation.
    External,
}

/// How far an operation is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Executed as its rules say.
    Implemented,
    /// A design that has it does not load; [`Operation::instead`] says what to do.
    Refused,
    /// Accepted and kept for names and printing; it does nothing.
    Metadata,
}

/// One operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Ids of the rules that define it, the main one first.
    pub rules: Vec<String>,
    /// Operand and result types, as short text: `operands -> results`.
    pub types: String,
    /// What executing it may depend on and change.
    pub class: Class,
    /// How far it is supported.
    pub status: Status,
    /// For a refused operation: what the user can do instead.
    #[serde(default)]
    pub instead: Option<String>,
}

/// Operations by full name (`dialect.op`), in alphabetical order.
pub type Table = BTreeMap<String, Operation>;

/// Text that is not a table of operations.
#[derive(Debug, thiserror::Error)]
#[error("ops.toml: {0}")]
pub struct Error(#[from] toml::de::Error);

/// Reads a table.
///
/// # Errors
/// When the text is not TOML, or an entry lacks a field, has an unknown one or an unknown value.
pub fn parse(text: &str) -> Result<Table, Error> {
    Ok(toml::from_str(text)?)
}

/// The table of this build.
///
/// # Panics
/// Never in a tested build: the text is part of the binary and a test reads it.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| parse(include_str!("../ops.toml")).expect("the embedded ops.toml is well-formed"));
    &TABLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_table_is_read() {
        let wait = &table()["llhd.wait"];
        assert_eq!((wait.class, wait.status), (Class::Suspends, Status::Implemented));
        assert_eq!(wait.rules[0], "llhd.wait");
        assert!(table()["ltl.eventually"].instead.is_some());
    }

    #[test]
    fn mistakes_are_errors() {
        let entry = "['a.b']\nrules = ['a.b']\ntypes = '()'\nclass = 'pure'\nstatus = 'implemented'\n";
        assert!(parse(entry).is_ok());
        for wrong in [
            entry.replace("'pure'", "'impure'"),
            entry.replace("types = '()'\n", ""),
            format!("{entry}colour = 'red'\n"),
            format!("{entry}{entry}"),
        ] {
            assert!(parse(&wrong).is_err(), "{wrong}");
        }
    }
}
