//! What the table of operations says of each: whether it runs, and what to do instead if it does not.

use crate::ops::{self, OpKind};
use spec::ops::{Operation, Status, operation};
use std::sync::LazyLock;

/// The entries of the table by [`OpKind`].
static ENTRIES: LazyLock<Vec<Option<&'static Operation>>> =
    LazyLock::new(|| ops::all().iter().map(|info| operation(info.name)).collect());

fn entry(kind: OpKind) -> Option<&'static Operation> {
    ENTRIES[kind as usize]
}

/// Whether an operation holds only names and text.
pub fn is_metadata(kind: OpKind) -> bool {
    let metadata = entry(kind).is_some_and(|entry| entry.status == Status::Metadata);
    if metadata {
        spec::rule!("machine.load.metadata");
    }
    metadata
}

/// What a user can do instead of an operation that is refused everywhere.
pub fn instead(kind: OpKind) -> Option<&'static str> {
    entry(kind)?.instead
}
