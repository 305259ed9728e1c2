//! From the moore level to core level.
//!
//! Modules, variables, nets and procedures of moore become those of hw and llhd; a four-state vector becomes a pair of
//! planes, `!hw.struct<value: iN, unknown: iN>`, and what has four-state meaning becomes an operation of the dialect
//! `four`, which the engines define. So both engines, and everything that is said about a design, know one level.
//!
//! | module | what it lowers |
//! |---|---|
//! | `types` | types: what they are made of at core level |
//! | `values` | operations whose result depends on their operands alone |
//! | `refs` | references to variables, nets and parts of them; continuous assignments |
//! | `lens` | references that no signal can give |
//! | `statements` | assignments, waits, calls, choices |
//! | `threads` | fork, join and disable |
//! | `modules` | modules, procedures, functions, globals |
//! | `format` | text: formats, output, strings, files |
//! | `scan`, `scanf` | `$sscanf`, `$fscanf`, piece by piece and in one call |
//! | `system` | system tasks and functions |
//! | `containers` | queues, dynamic and associative arrays |
//! | `events`, `repeat` | updates that an event control must not miss; procedures that may |
//! | `overrides` | force, release, and assign of procedures |
//! | `extension` | operations of `svx` |
//! | `switch` | switches and strengths |
//! | `build` | how core-level operations are added |
//! | `lower` | the state of the pass, and the walk |
//!
//! The rules in `spec/rules/moore.md` say what each operation means.

mod build;
mod containers;
mod events;
mod extension;
mod format;
mod lens;
mod lower;
mod modules;
mod overrides;
mod refs;
mod repeat;
mod scan;
mod scanf;
mod statements;
mod switch;
mod system;
mod threads;
mod types;
mod values;

use crate::Ir;
use crate::diag::Diagnostic;
use crate::module::OpId;
use lower::Lower;

/// Lowers everything of moore and svx in a verified text to core level, in place. A text without moore is left alone.
///
/// # Errors
/// Every operation that can't be simulated, with its place.
pub fn lower(ir: &mut Ir) -> Result<(), Vec<Diagnostic>> {
    let ops: Vec<OpId> = ir.body(ir.top).to_vec();
    let is_moore = |op: &OpId| matches!(ir.kind(*op).dialect(), "moore" | "svx");
    if !ops.iter().any(is_moore) {
        return Ok(());
    }
    let top = ir.region_blocks(ir.top, 0)[0];
    let mut pass = Lower::new(ir);
    pass.find_written(&ops);
    let lowered: Vec<OpId> = ops.into_iter().filter_map(|op| pass.top_level(op)).collect();
    let errors = pass.errors;
    ir.block_mut(top).ops.clear();
    for op in lowered {
        ir.push_op(top, op);
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
