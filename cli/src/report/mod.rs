//! What `--jit-report` writes: what became of native code in a run, as JSON that programs read.
//!
//! | module | what it does |
//! |---|---|
//! | [`read`] | the part of reports that the commands look at, and where it is read from |
//! | [`summarize`] | `report summarize` |
//! | [`gate`] | `report gate` |
//!
//! Names and order of the members are a contract (`docs/jit-report.schema.json`): ours come after those that programs
//! know already, and none is renamed.

pub mod gate;
pub mod read;
pub mod summarize;

use crate::args::Mode;
use crate::native::Native;
use ir::design::Design;
use kernel::telemetry::{CachePolicy, CallSite, Reason, Telemetry};
use reference::{End, Statistics};
use schemars::JsonSchema;
use serde::Serialize;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What became of native code in a run of circt-sim.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The version of these names: 1.
    pub schema_version: u32,
    /// How the design was run: `interpret` or `compile`.
    pub mode: String,
    /// The exit status of circt-sim.
    pub exit_code: u8,
    /// The point in time that the simulation came to, in femtoseconds.
    pub final_time_fs: u64,
    /// Real time of the simulation in milliseconds.
    pub run_wall_ms: u64,
    /// Real time in milliseconds, with reading the design.
    pub total_wall_ms: u64,
    /// How native code was to be used.
    pub jit_config: ConfigPart,
    /// What the scheduler did.
    pub scheduler: SchedulerPart,
    /// Messages, and how the design ended.
    pub control: ControlPart,
    /// Native code.
    pub jit: JitPart,
    /// Nothing is recognised by name: always zero.
    pub uvm_fast_path: FastPathPart,
}

/// How native code was to be used.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub struct ConfigPart {
    /// `--jit-hot-threshold`
    pub hot_threshold: u64,
    /// `--jit-compile-budget`
    pub compile_budget: i64,
    /// `--jit-cache-policy`: `memory` or `none`.
    pub cache_policy: String,
    /// `--jit-fail-on-deopt`: 0 or 1.
    pub fail_on_deopt: u8,
}

/// What the scheduler did.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct SchedulerPart {
    /// Processes of the elaborated design.
    pub processes_registered: u64,
    /// Activations of processes.
    pub processes_executed: u64,
    /// Deltas.
    pub delta_cycles_executed: u64,
    /// Writes that changed a signal.
    pub signal_updates: u64,
    /// Edges are not counted: always 0.
    pub edges_detected: u64,
    /// 1 if a deterministic limit ended the run.
    pub max_delta_cycles_reached: u8,
}

/// Messages, and how the design ended.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct ControlPart {
    /// Messages of the engine: checks that failed, memory files that can't be read.
    pub messages_reported: u64,
    /// Nothing is filtered: always 0.
    pub messages_filtered: u64,
    /// 1 if the design ended the simulation.
    pub finish_calls: u8,
    /// 1 if the design paused, which is the end.
    pub stop_calls: u8,
    /// 1 if a check failed, the design gave up, or a fault ended the run.
    pub errors: u8,
    /// Warnings of the design are its output, and not counted: always 0.
    pub warnings: u64,
}

/// Native code.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct JitPart {
    /// Thunks that were compiled.
    pub jit_compiles_total: u64,
    /// Activations that found a thunk.
    pub jit_cache_hits_total: u64,
    /// Activations that ran native from their start to their end.
    pub jit_exec_hits_total: u64,
    /// Processes that did not always run native.
    pub jit_deopts_total: u64,
    /// Those of them with the reason `unknown`.
    pub jit_deopt_reason_unknown: u64,
    /// Those of them with the reason `interpreter_fallback`.
    pub jit_deopt_reason_interpreter_fallback: u64,
    /// Those of them with the reason `guard_failed`.
    pub jit_deopt_reason_guard_failed: u64,
    /// Those of them with the reason `unsupported_operation`.
    pub jit_deopt_reason_unsupported_operation: u64,
    /// Those of them with the reason `missing_thunk`.
    pub jit_deopt_reason_missing_thunk: u64,
    /// Real time of compiling in milliseconds.
    pub jit_compile_wall_ms: f64,
    /// Real time of the simulation without compiling, in milliseconds; 0 where nothing is compiled.
    pub jit_exec_wall_ms: f64,
    /// 1 if `--jit-fail-on-deopt` failed the run.
    pub jit_strict_violations_total: u8,
    /// Places of indirect calls.
    pub jit_call_indirect_sites_total: u64,
    /// Indirect calls.
    pub jit_call_indirect_calls_total: u64,
    /// Those of them that had no target.
    pub jit_call_indirect_unresolved_total: u64,
    /// The first deopt of each process, by process id.
    pub jit_deopt_processes: Vec<DeoptPart>,
    /// The places of indirect calls.
    pub jit_call_indirect_sites: Vec<SitePart>,
    /// Activations that did not run native, at least for a part.
    pub jit_activations_interpreted: u64,
    /// Evaluations of parts of the network by native code.
    pub jit_network_native: u64,
    /// Evaluations of parts of the network without.
    pub jit_network_interpreted: u64,
    /// The first reason why a part of the network was not native, by name.
    pub jit_deopt_networks: Vec<NetworkPart>,
    /// Check points of forced deopts that were passed.
    pub jit_check_points_total: u64,
    /// Deopts that `--jit-force-deopt` forced.
    pub jit_forced_deopts_total: u64,
    /// What was given up because something failed, for people.
    pub jit_degraded: Vec<String>,
    /// Runs of versions for known bits.
    pub jit_guards_known_bits: u64,
    /// Runs of the general versions beside them.
    pub jit_guards_unknown_bits: u64,
}

/// Why a process did not always run native.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct DeoptPart {
    /// Its id.
    pub process_id: u32,
    /// Its hierarchical name.
    pub process_name: String,
    /// One of five reasons.
    pub reason: ReasonPart,
    /// More about it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub detail: String,
}

/// Why a part of the network was not native.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct NetworkPart {
    /// What the part is called.
    pub name: String,
    /// One of five reasons.
    pub reason: ReasonPart,
    /// More about it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub detail: String,
}

/// A reason.
#[derive(Serialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "snake_case")]
pub enum ReasonPart {
    /// There is no code.
    MissingThunk,
    /// The compiler doesn't know an operation.
    UnsupportedOperation,
    /// What the code relies on did not hold.
    GuardFailed,
    /// Only the interpreter does this.
    InterpreterFallback,
    /// Nobody knows.
    Unknown,
}

/// A place of indirect calls.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct SitePart {
    /// Counts from 0.
    pub site_id: u64,
    /// The process or function that holds it.
    pub owner: String,
    /// Where it is in the source.
    pub location: String,
    /// Calls.
    pub calls_total: u64,
    /// Calls without a target.
    pub unresolved_calls: u64,
    /// Different targets.
    pub targets_total: u64,
    /// Counts changes of the set of targets.
    pub target_set_version: u64,
    /// FNV-1a of the names of the targets, each ended by a zero byte.
    pub target_set_hash: String,
    /// The targets by name.
    pub targets: Vec<TargetPart>,
}

/// A target of indirect calls.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct TargetPart {
    /// The function.
    pub target_name: String,
    /// Calls.
    pub calls: u64,
}

/// Nothing is recognised by name: always zero.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct FastPathPart {
    /// Always 0.
    pub hits_total: u64,
    /// Always 0.
    pub action_keys_total: u64,
    /// Always 0.
    pub jit_promoted_actions_total: u64,
    /// Always 0.
    pub jit_hot_threshold: u64,
    /// Always 0.
    pub jit_promotion_budget_remaining: u64,
}

/// The most processes that strict mode names.
const STRICT_SHOWN: usize = 20;

impl Report {
    /// Of a run that has not begun.
    pub fn new(mode: Mode, native: &Native) -> Report {
        Report {
            schema_version: 1,
            mode: if mode == Mode::Compile { "compile" } else { "interpret" }.to_owned(),
            exit_code: 0,
            final_time_fs: 0,
            run_wall_ms: 0,
            total_wall_ms: 0,
            jit_config: ConfigPart {
                hot_threshold: native.jit.hot_threshold,
                compile_budget: native.jit.compile_budget,
                cache_policy: match native.jit.cache {
                    CachePolicy::Memory => "memory".to_owned(),
                    CachePolicy::None => "none".to_owned(),
                },
                fail_on_deopt: native.fail_on_deopt.into(),
            },
            scheduler: SchedulerPart::default(),
            control: ControlPart::default(),
            jit: JitPart::default(),
            uvm_fast_path: FastPathPart::default(),
        }
    }

    /// Notes what the scheduler did, in a design of so many processes.
    pub fn scheduled(&mut self, processes: usize, statistics: &Statistics) {
        self.scheduler.processes_registered = processes as u64;
        self.scheduler.processes_executed = statistics.activations;
        self.scheduler.delta_cycles_executed = statistics.deltas;
        self.scheduler.signal_updates = statistics.changes;
    }

    /// Notes how the run ended; `failed`: a check of the design failed.
    pub fn ended(&mut self, end: &End, failed: bool) {
        self.scheduler.max_delta_cycles_reached = matches!(end, End::Limit(_)).into();
        self.control.finish_calls = matches!(end, End::Terminated { .. }).into();
        self.control.stop_calls = matches!(end, End::Paused).into();
        let gave_up = matches!(end, End::Terminated { success: false } | End::Fault(_));
        self.control.errors = (failed || gave_up).into();
    }

    /// Notes what became of native code in a simulation of `design` that took so long.
    pub fn native(&mut self, telemetry: &Telemetry, running: Duration, design: &Design) {
        let t = telemetry;
        let reasons = |reason| t.deopts.values().filter(|(r, _)| *r == reason).count() as u64;
        self.jit = JitPart {
            jit_compiles_total: t.compiles,
            jit_cache_hits_total: t.cache_hits,
            jit_exec_hits_total: t.native,
            jit_deopts_total: t.deopts.len() as u64,
            jit_deopt_reason_unknown: reasons(Reason::Unknown),
            jit_deopt_reason_interpreter_fallback: reasons(Reason::InterpreterFallback),
            jit_deopt_reason_guard_failed: reasons(Reason::GuardFailed),
            jit_deopt_reason_unsupported_operation: reasons(Reason::UnsupportedOperation),
            jit_deopt_reason_missing_thunk: reasons(Reason::MissingThunk),
            jit_compile_wall_ms: t.compile_ns as f64 / 1e6,
            jit_exec_wall_ms: running.saturating_sub(Duration::from_nanos(t.compile_ns)).as_secs_f64() * 1e3,
            jit_strict_violations_total: 0,
            jit_call_indirect_sites_total: t.call_sites.len() as u64,
            jit_call_indirect_calls_total: t.call_sites.iter().map(|site| site.calls).sum(),
            jit_call_indirect_unresolved_total: t.call_sites.iter().map(|site| site.unresolved).sum(),
            jit_deopt_processes: t
                .deopts
                .iter()
                .map(|(process, (reason, detail))| DeoptPart {
                    process_id: process.0,
                    process_name: design.process_path(*process),
                    reason: (*reason).into(),
                    detail: detail.clone(),
                })
                .collect(),
            jit_call_indirect_sites: t
                .call_sites
                .iter()
                .enumerate()
                .map(|(i, s)| site(i as u64, s))
                .collect(),
            jit_activations_interpreted: t.interpreted,
            jit_network_native: t.network_native,
            jit_network_interpreted: t.network_interpreted,
            jit_deopt_networks: t
                .network_deopts
                .iter()
                .map(|(name, (reason, detail))| NetworkPart {
                    name: name.clone(),
                    reason: (*reason).into(),
                    detail: detail.clone(),
                })
                .collect(),
            jit_check_points_total: t.check_points,
            jit_forced_deopts_total: t.forced,
            jit_degraded: t.degraded.clone(),
            jit_guards_known_bits: t.known_bits,
            jit_guards_unknown_bits: t.unknown_bits,
        };
    }

    /// If deopts are failures and there were any: notes that, and returns what to say, a line each.
    pub fn violation(&mut self) -> Option<Vec<String>> {
        let (processes, networks) = (&self.jit.jit_deopt_processes, &self.jit.jit_deopt_networks);
        let total = processes.len() + networks.len();
        if self.jit_config.fail_on_deopt == 0 || total == 0 {
            return None;
        }
        self.jit.jit_strict_violations_total = 1;
        let mut lines = vec![format!(
            "Strict JIT policy violation: deopts_total={total} (native-thunk coverage is not complete yet)"
        )];
        let detail = |text: &str| if text.is_empty() { String::new() } else { format!(" detail={text}") };
        let of_processes = processes.iter().map(|p| {
            let (id, name, reason) = (p.process_id, &p.process_name, p.reason.name());
            format!("Strict JIT deopt process: id={id} name={name} reason={reason}{}", detail(&p.detail))
        });
        let of_networks = networks.iter().map(|n| {
            let (name, reason) = (&n.name, n.reason.name());
            format!("Strict JIT deopt network: name={name} reason={reason}{}", detail(&n.detail))
        });
        lines.extend(of_processes.chain(of_networks).take(STRICT_SHOWN));
        if total > STRICT_SHOWN {
            lines.push(format!("Strict JIT deopt process: omitted={}", total - STRICT_SHOWN));
        }
        Some(lines)
    }

    /// The JSON text.
    pub fn text(&self) -> String {
        // Strings, numbers and lists: nothing that JSON has no form for.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Writes the report at once: a reader finds the old file or the new one, never a part. Makes the folders that it is to be in.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        // What is no file, such as a pipe, can't be replaced.
        if fs::metadata(path).is_ok_and(|data| !data.is_file()) {
            return fs::OpenOptions::new().write(true).open(path)?.write_all(self.text().as_bytes());
        }
        let beside = beside(path)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let written = fs::write(&beside, self.text()).and_then(|()| fs::rename(&beside, path));
        if written.is_err() {
            // It may not even exist; the first error is the one to tell.
            let _ = fs::remove_file(&beside);
        }
        written
    }
}

/// A name in the same folder that no other process uses.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.tmp", std::process::id()));
    Ok(path.with_file_name(hidden))
}

/// The JSON Schema of reports, as text.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Report);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn site(id: u64, site: &CallSite) -> SitePart {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let bytes = site.targets.keys().flat_map(|name| name.bytes().chain([0]));
    bytes.for_each(|byte| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    SitePart {
        site_id: id,
        owner: site.owner.clone(),
        location: site.location.clone(),
        calls_total: site.calls,
        unresolved_calls: site.unresolved,
        targets_total: site.targets.len() as u64,
        target_set_version: site.version,
        target_set_hash: format!("0x{hash:016X}"),
        targets: site
            .targets
            .iter()
            .map(|(name, calls)| TargetPart { target_name: name.clone(), calls: *calls })
            .collect(),
    }
}

impl From<Reason> for ReasonPart {
    fn from(reason: Reason) -> ReasonPart {
        match reason {
            Reason::MissingThunk => ReasonPart::MissingThunk,
            Reason::UnsupportedOperation => ReasonPart::UnsupportedOperation,
            Reason::GuardFailed => ReasonPart::GuardFailed,
            Reason::InterpreterFallback => ReasonPart::InterpreterFallback,
            Reason::Unknown => ReasonPart::Unknown,
        }
    }
}

impl ReasonPart {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            ReasonPart::MissingThunk => "missing_thunk",
            ReasonPart::UnsupportedOperation => "unsupported_operation",
            ReasonPart::GuardFailed => "guard_failed",
            ReasonPart::InterpreterFallback => "interpreter_fallback",
            ReasonPart::Unknown => "unknown",
        }
    }
}
