//! The table of operations, `ops.toml`: for each, the rules that define it, its types and what it may do. The build script
//! reads it; a mistake in it does not compile.

/// What executing an operation may depend on and change: how much freedom an engine has to move, repeat or drop it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Executed as its rules say.
    Implemented,
    /// A design that has it does not load; [`Operation::instead`] says what to do.
    Refused,
    /// Accepted and kept for names and printing; it does nothing.
    Metadata,
}

/// One operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Its full name, `dialect.op`.
    pub name: &'static str,
    /// Ids of the rules that define it, the main one first.
    pub rules: &'static [&'static str],
    /// Operand and result types, as short text: `operands -> results`.
    pub types: &'static str,
    /// What executing it may depend on and change.
    pub class: Class,
    /// How far it is supported.
    pub status: Status,
    /// For a refused operation: what the user can do instead.
    pub instead: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/operations.rs"));

/// The operation of this name, if there is one.
pub fn operation(name: &str) -> Option<&'static Operation> {
    OPERATIONS.binary_search_by(|known| known.name.cmp(name)).ok().map(|at| &OPERATIONS[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_found() {
        let wait = operation("llhd.wait").expect("known");
        assert_eq!((wait.class, wait.status), (Class::Suspends, Status::Implemented));
        assert_eq!(wait.rules[0], "llhd.wait");
        assert!(operation("ltl.eventually").expect("known").instead.is_some());
        assert!(OPERATIONS.iter().all(|known| operation(known.name).is_some()));
        assert!(operation("llhd.wai").is_none());
    }
}
