//! How native code is to be used, and what became of it.

use ir::design::ProcId;
use std::collections::BTreeMap;

/// Whether compiled code is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CachePolicy {
    /// As long as the run lasts.
    #[default]
    Memory,
    /// For one activation.
    None,
}

/// When an activation leaves native code although it need not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DeoptPlan {
    /// Every n-th check point, from the n-th on; n is at least 1.
    Every(u64),
    /// The k-th check point, counted from 1.
    At(u64),
    /// Whenever the site is reached: `PROCESS:RESUME`, by hierarchical name (or `function NAME`) and resume index.
    Site(String, u32),
    /// Each check point with a probability of 1/2, by this seed.
    Random(u64),
}

/// How native code is to be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JitConfig {
    /// Compile when this many activations were asked for, this one included; 0 compiles when the design is loaded.
    pub hot_threshold: u64,
    /// How many thunks may be compiled; negative: any number.
    pub compile_budget: i64,
    /// Whether they are kept.
    pub cache: CachePolicy,
    /// Forced deopts.
    pub force: Option<DeoptPlan>,
}

impl Default for JitConfig {
    fn default() -> JitConfig {
        JitConfig { hot_threshold: 1, compile_budget: 100_000, cache: CachePolicy::Memory, force: None }
    }
}

/// Why an activation did not run native.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Reason {
    /// There is no code: details `below_hot_threshold`, `compile_budget_zero`, `compile_budget_exhausted`,
    /// `install_failed`.
    MissingThunk,
    /// The compiler doesn't know an operation: detail `first_op:OP`.
    UnsupportedOperation,
    /// What the code relies on does not hold: details `forced`, `unknown_bits`, `step_limit_reached`,
    /// `resume_token_mismatch`.
    GuardFailed,
    /// Something that only the interpreter does.
    InterpreterFallback,
    /// Nobody knows.
    Unknown,
}

impl Reason {
    /// All, in the order of the report.
    pub const ALL: [Reason; 5] = [
        Reason::Unknown,
        Reason::InterpreterFallback,
        Reason::GuardFailed,
        Reason::UnsupportedOperation,
        Reason::MissingThunk,
    ];

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Reason::MissingThunk => "missing_thunk",
            Reason::UnsupportedOperation => "unsupported_operation",
            Reason::GuardFailed => "guard_failed",
            Reason::InterpreterFallback => "interpreter_fallback",
            Reason::Unknown => "unknown",
        }
    }
}

/// A `func.call_indirect`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CallSite {
    /// The process or function that holds it, by name.
    pub owner: String,
    /// Where it is in the source.
    pub location: String,
    /// Calls.
    pub calls: u64,
    /// Calls of an address where there is no such function.
    pub unresolved: u64,
    /// Calls by target name.
    pub targets: BTreeMap<String, u64>,
    /// Counts changes of the set of targets.
    pub version: u64,
}

/// What became of it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Telemetry {
    /// Thunks compiled.
    pub compiles: u64,
    /// Activations that found a thunk.
    pub cache_hits: u64,
    /// Activations that ran native from their start to their end.
    pub native: u64,
    /// Activations that did not, at least for a part.
    pub interpreted: u64,
    /// Evaluations of units and reactions of the network by native code.
    pub network_native: u64,
    /// Evaluations of units and reactions of the network without.
    pub network_interpreted: u64,
    /// Nanoseconds spent compiling.
    pub compile_ns: u64,
    /// The first deopt of each process: reason, detail (may be empty).
    pub deopts: BTreeMap<ProcId, (Reason, String)>,
    /// The first reason why a part of the network (by name) was not native.
    pub network_deopts: BTreeMap<String, (Reason, String)>,
    /// Indirect calls, in the order in which they were first met.
    pub call_sites: Vec<CallSite>,
    /// Check points of forced deopts that were passed.
    pub check_points: u64,
    /// Deopts that were forced.
    pub forced: u64,
    /// What was given up because something failed, for people.
    pub degraded: Vec<String>,
}
