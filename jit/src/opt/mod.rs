//! Makes low-level code simpler.

use crate::Options;
use crate::lir::Function;

/// The passes, by the names that [`Options::disable`] knows.
pub const PASSES: &[&str] = &["coalesce", "fuse"];

/// Runs the passes.
pub fn optimise(_function: &mut Function, _options: &Options) {}
