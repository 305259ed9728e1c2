//! How native code is to be used, and what became of it.

use crate::code::Code;
pub use crate::fault::Fault;
use ir::design::ProcId;
use std::collections::{BTreeMap, BTreeSet};

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
///
/// As text: `every:N`, `at:K`, `from:K`, `site:PROCESS:RESUME`, `sites`, `random:SEED`, `tier:SEED`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DeoptPlan {
    /// Every n-th check point, from the n-th on; n is at least 1.
    Every(u64),
    /// The k-th check point, counted from 1.
    At(u64),
    /// The k-th check point and all later ones.
    From(u64),
    /// Whenever the site is reached: `PROCESS:RESUME`, by hierarchical name (or `function NAME`) and resume index.
    Site(String, u32),
    /// Every site, the first time that it is reached.
    Sites,
    /// Each check point with a probability of 1/2, by this seed.
    Random(u64),
    /// Each process changes between native code and the interpreter now and then, by this seed.
    Tier(u64),
}

impl std::fmt::Display for DeoptPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DeoptPlan::Every(n) => write!(f, "every:{n}"),
            DeoptPlan::At(k) => write!(f, "at:{k}"),
            DeoptPlan::From(k) => write!(f, "from:{k}"),
            DeoptPlan::Site(name, resume) => write!(f, "site:{name}:{resume}"),
            DeoptPlan::Sites => f.write_str("sites"),
            DeoptPlan::Random(seed) => write!(f, "random:{seed}"),
            DeoptPlan::Tier(seed) => write!(f, "tier:{seed}"),
        }
    }
}

impl std::str::FromStr for DeoptPlan {
    type Err = String;

    /// The name of a process may hold colons.
    fn from_str(text: &str) -> Result<DeoptPlan, String> {
        const EXPECTED: &str =
            "expected every:N, at:K, from:K, site:PROCESS:RESUME, sites, random:SEED or tier:SEED";
        if text == "sites" {
            return Ok(DeoptPlan::Sites);
        }
        let (kind, rest) = text.split_once(':').ok_or(EXPECTED)?;
        let number = || rest.parse::<u64>().map_err(|_| format!("'{rest}' is not a number"));
        let counted = || number().and_then(|n| if n == 0 { Err("counts from 1".to_owned()) } else { Ok(n) });
        match kind {
            "every" => Ok(DeoptPlan::Every(counted()?)),
            "at" => Ok(DeoptPlan::At(counted()?)),
            "from" => Ok(DeoptPlan::From(counted()?)),
            "random" => Ok(DeoptPlan::Random(number()?)),
            "tier" => Ok(DeoptPlan::Tier(number()?)),
            "site" => {
                let (process, resume) =
                    rest.rsplit_once(':').filter(|(name, _)| !name.is_empty()).ok_or(EXPECTED)?;
                let resume = resume.parse().map_err(|_| format!("'{resume}' is not a resume index"))?;
                Ok(DeoptPlan::Site(process.to_owned(), resume))
            }
            _ => Err(EXPECTED.to_owned()),
        }
    }
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
    /// A mistake made on purpose, to test whoever has to find it.
    pub fault: Option<Fault>,
    /// Whether somebody looks at all signals after each time step, as waves do. Else those that the design does not read are made
    /// up for when somebody does.
    pub watched: bool,
}

impl Default for JitConfig {
    fn default() -> JitConfig {
        JitConfig {
            hot_threshold: 1,
            compile_budget: 100_000,
            cache: CachePolicy::Memory,
            force: None,
            fault: None,
            watched: false,
        }
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
    /// Runs of native versions for known bits of bodies that have one.
    pub known_bits: u64,
    /// Runs of the general native versions beside these.
    pub unknown_bits: u64,
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
    /// Sites at which native code was left because a plan said so: process (its threads are, too) or function, resume index.
    pub forced_sites: BTreeSet<(Code, u64)>,
    /// What was given up because something failed, for people.
    pub degraded: Vec<String>,
}
