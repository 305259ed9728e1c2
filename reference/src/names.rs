//! Names for messages and for `%m`.

use crate::threads::Threads;
use ir::design::{Design, InstanceId, ProcId};
use ir::loc::{Loc, LocKind};
use ir::module::OpId;

/// The hierarchical name of an instance; with `escaped`, names that are no simple identifiers as escaped identifiers.
pub fn path(design: &Design, instance: InstanceId, escaped: bool) -> String {
    let mut parts = Vec::new();
    let mut at = Some(instance);
    while let Some(id) = at {
        let instance = &design.instances[id.index()];
        let name = design.ir.text(instance.name).into_owned();
        parts.push(if escaped && !is_simple(&name) { format!("\\{name} ") } else { name });
        at = instance.parent;
    }
    parts.reverse();
    parts.join(".")
}

/// Whether a name is a simple identifier (IEEE 1800 5.6).
fn is_simple(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
}

/// The hierarchical name of a process, for its random stream; that of a thread is the name of the process that it
/// descends from, and its number. Empty for none.
pub fn process(design: &Design, threads: &Threads, process: u32) -> String {
    let owner = threads.owner(process);
    if design.processes.get(owner as usize).is_none() {
        return String::new();
    }
    let name = design.process_path(ProcId(owner));
    match threads.get(process) {
        Some(thread) => {
            spec::rule!("machine.thread.random");
            format!("{name}.{}", thread.number)
        }
        None => name,
    }
}

/// What users call a process: its hierarchical name, and where it is in the sources if that is known.
pub fn of_process(design: &Design, process: u32) -> String {
    let name = design.process_path(ProcId(process));
    match location(design, design.processes[process as usize].op) {
        Some(place) => format!("{name} ({place})"),
        None => name,
    }
}

/// The location that the input gives for an operation: `file:line:col`.
pub fn location(design: &Design, op: OpId) -> Option<String> {
    let mut at: Loc = design.ir.op(op).loc;
    // Locations nest, but only so deep that they could be written down.
    for _ in 0..64 {
        match design.ir.loc(at) {
            LocKind::Unknown => return None,
            LocKind::File { file, line, col, .. } => {
                return Some(format!("{}:{line}:{col}", design.ir.text(*file)));
            }
            LocKind::Name(_, child) => at = *child,
            LocKind::CallSite(callee, _) => at = *callee,
            LocKind::Fused(_, parts) => at = *parts.first()?,
        }
    }
    None
}
