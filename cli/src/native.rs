//! How native code is to be used: options, and their twins in the environment.
//!
//! An option wins over its twin. A bad option is an error of the command line; a bad twin is a warning, and counts as
//! absent.

use crate::args::Mode;
use ::differential::engine::Engine;
use clap::ValueEnum;
use ir::design::Design;
use jit::engine::{self, Filter, Jit, Listing};
use jit::perf::{JitDump, PerfMap};
use kernel::Kernel;
use kernel::telemetry::{CachePolicy, DeoptPlan, JitConfig};
use reference::{Config, Simulation};
use runtime::files::Files;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The options of native code.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Native code (see docs/jit.md)")]
pub struct NativeArgs {
    /// Compile what is activated for the N-th time; 0 compiles when the design is loaded [default: 1]
    #[arg(long, value_name = "N")]
    pub jit_hot_threshold: Option<u64>,
    /// How many thunks may be compiled; a negative number is any [default: 100000]
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub jit_compile_budget: Option<i64>,
    /// Whether compiled code is kept: memory, or none [default: memory]
    #[arg(long, value_name = "POLICY", value_enum, hide_possible_values = true)]
    pub jit_cache_policy: Option<CacheArg>,
    /// Fail if anything did not run as machine code
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true",
          value_parser = boolean, hide_possible_values = true)]
    pub jit_fail_on_deopt: Option<bool>,
    /// Write what became of native code, as JSON
    #[arg(long, value_name = "FILE")]
    pub jit_report: Option<PathBuf>,
    /// Leave native code although it need not be: every:N, at:K, site:PROCESS:RESUME or random:SEED
    #[arg(long, value_name = "PLAN")]
    pub jit_force_deopt: Option<DeoptPlan>,
    /// How many transforms the optimiser may make [default: any number]
    #[arg(long, value_name = "N")]
    pub jit_fuel: Option<u64>,
    /// Leave out a pass of the optimiser; may be repeated
    #[arg(long, value_name = "PASS")]
    pub jit_disable: Vec<String>,
    /// List the processes after the run, and what became of each
    #[arg(long)]
    pub jit_list: bool,
    /// Print the machine code of a process, or of everything
    #[arg(long, value_name = "PROCESS", num_args = 0..=1, require_equals = true)]
    pub dump_asm: Option<Option<String>>,
    /// Print the low-level code of a process, or of everything
    #[arg(long, value_name = "PROCESS", num_args = 0..=1, require_equals = true)]
    pub dump_lir: Option<Option<String>>,
    /// Tell a profiler about machine code: perfmap or jitdump
    #[arg(long, value_enum, hide_possible_values = true)]
    pub profile: Option<Profile>,
    /// Threads to simulate on; so far always one
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub parallel: Option<u32>,
}

/// `--jit-cache-policy`.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CacheArg {
    /// Keep it as long as the run lasts
    Memory,
    /// Drop it after each activation
    None,
}

/// What a profiler can read.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// A symbol map in /tmp, for perf
    Perfmap,
    /// A dump with the code itself, for perf inject
    Jitdump,
}

/// What is asked of native code, options and environment taken together.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Native {
    /// What the kernel has to know.
    pub jit: JitConfig,
    /// Whether a deopt is a failure.
    pub fail_on_deopt: bool,
    /// Where the report goes.
    pub report: Option<PathBuf>,
    /// How many transforms the optimiser may make.
    pub fuel: Option<u64>,
    /// Passes that are left out.
    pub disabled: Vec<String>,
    /// Whose machine code is printed; `Some(None)`: everything's.
    pub dump_asm: Option<Option<String>>,
    /// Whose low-level code is printed; `Some(None)`: everything's.
    pub dump_lir: Option<Option<String>>,
    /// What a profiler gets.
    pub profile: Option<Profile>,
}

impl Native {
    /// An engine with a design in it, at the start; whether all its signals are [`watched`](JitConfig::watched). `poll` is asked
    /// within long computations, too; true ends the run.
    ///
    /// # Errors
    /// A message when this build has no such engine.
    pub fn start<'d>(
        &self,
        design: &'d Design,
        mode: Mode,
        config: Config,
        files: Files,
        watched: bool,
        poll: impl FnMut() -> bool + 'd,
    ) -> Result<Box<dyn Engine + 'd>, String> {
        match mode {
            Mode::Interpret => {
                let mut simulation = Simulation::new(design, config, files);
                simulation.poll_with(poll);
                Ok(Box::new(simulation))
            }
            Mode::Compile => {
                let compiler = self.compiler()?;
                let jit = JitConfig { watched, ..self.jit.clone() };
                let mut kernel = Kernel::new(design, config, files, jit, Some(compiler));
                kernel.poll_with(poll);
                Ok(Box::new(kernel))
            }
        }
    }

    /// The compiler, set up as it was asked for.
    ///
    /// # Errors
    /// A message when a pass does not exist, or a profile can't be written.
    pub fn compiler(&self) -> Result<Box<Jit>, String> {
        let mut options = jit::Options { fuel: self.fuel, ..jit::Options::default() };
        for pass in &self.disabled {
            if !jit::opt::PASSES.contains(&pass.as_str()) {
                return Err(format!("there is no pass '{pass}': {}", jit::opt::PASSES.join(", ")));
            }
            options.disable.insert(pass.clone());
        }
        let filter = |dump: &Option<Option<String>>| {
            dump.as_ref().map(|name| match name {
                Some(name) => Filter::Named(name.clone()),
                None => Filter::All,
            })
        };
        let failed = |error: std::io::Error| format!("the profile can't be written: {error}");
        let profile = match self.profile {
            Some(Profile::Perfmap) => {
                Some(engine::Profile::Map(PerfMap::create(&jit::perf::map_path()).map_err(failed)?))
            }
            Some(Profile::Jitdump) => {
                Some(engine::Profile::Dump(JitDump::create(Path::new(".")).map_err(failed)?))
            }
            None => None,
        };
        let listing = Listing {
            lir: filter(&self.dump_lir),
            asm: filter(&self.dump_asm),
            out: Some(Box::new(|text| eprint!("{text}"))),
            profile,
        };
        Ok(Box::new(Jit::new(options, listing, kernel::callouts::addresses())))
    }
}

impl NativeArgs {
    /// Takes options and environment together; also the warnings about it, a line each.
    pub fn resolve(&self, variable: impl Fn(&str) -> Option<OsString>) -> (Native, Vec<String>) {
        let mut twins = Twins { variable, warnings: Vec::new() };
        let default = JitConfig::default();
        let threshold = twins.get("CIRCT_SIM_JIT_HOT_THRESHOLD", "a number, 0 or more", |t| t.parse().ok());
        let budget = twins.get("CIRCT_SIM_JIT_COMPILE_BUDGET", "a number", |t| t.parse().ok());
        let cache =
            twins.get("CIRCT_SIM_JIT_CACHE_POLICY", "memory or none", |t| CacheArg::from_str(t, false).ok());
        let fail = twins.get("CIRCT_SIM_JIT_FAIL_ON_DEOPT", "0 or 1", |t| boolean(t).ok());
        let report = twins.path("CIRCT_SIM_JIT_REPORT_PATH");
        let cache = match self.jit_cache_policy.or(cache) {
            Some(CacheArg::Memory) => CachePolicy::Memory,
            Some(CacheArg::None) => CachePolicy::None,
            None => default.cache,
        };
        let native = Native {
            jit: JitConfig {
                hot_threshold: self.jit_hot_threshold.or(threshold).unwrap_or(default.hot_threshold),
                compile_budget: self.jit_compile_budget.or(budget).unwrap_or(default.compile_budget),
                cache,
                force: self.jit_force_deopt.clone(),
                ..default
            },
            fail_on_deopt: self.jit_fail_on_deopt.or(fail).unwrap_or(false),
            report: self.jit_report.clone().or(report),
            fuel: self.jit_fuel,
            disabled: self.jit_disable.clone(),
            dump_asm: self.dump_asm.clone(),
            dump_lir: self.dump_lir.clone(),
            profile: self.profile,
        };
        if let Some(threads) = self.parallel.filter(|threads| *threads > 1) {
            let text =
                format!("--parallel={threads}: the simulation runs on one thread, with the same result");
            twins.warnings.push(text);
        }
        (native, twins.warnings)
    }
}

/// Reads the environment.
struct Twins<F> {
    variable: F,
    warnings: Vec<String>,
}

impl<F: Fn(&str) -> Option<OsString>> Twins<F> {
    /// A variable that is set to something, read by `parse`.
    fn get<T>(&mut self, name: &str, expected: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.path(name)?.into_os_string();
        let value = text.to_str().map(str::trim).and_then(parse);
        if value.is_none() {
            let text = OsStr::to_string_lossy(&text).into_owned();
            self.warnings.push(format!("{name} is ignored: '{text}' is not {expected}"));
        }
        value
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        (self.variable)(name).filter(|text| !text.is_empty()).map(PathBuf::from)
    }
}

/// The words by which people say yes and no.
fn boolean(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err("expected true or false".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(args: &NativeArgs, environment: &[(&str, &str)]) -> (Native, Vec<String>) {
        let environment: Vec<(String, String)> =
            environment.iter().map(|(n, v)| (format!("CIRCT_SIM_JIT_{n}"), (*v).to_owned())).collect();
        args.resolve(|name| environment.iter().find(|(n, _)| n == name).map(|(_, v)| v.into()))
    }

    #[test]
    fn defaults_are_those_of_the_kernel() {
        assert_eq!(resolve(&NativeArgs::default(), &[]), (Native::default(), vec![]));
    }

    #[test]
    fn the_environment_counts_where_no_option_is_given() {
        let all = [
            ("HOT_THRESHOLD", "7"),
            ("COMPILE_BUDGET", "-1"),
            ("CACHE_POLICY", "none"),
            ("FAIL_ON_DEOPT", "1"),
            ("REPORT_PATH", "a.json"),
        ];
        let (native, warnings) = resolve(&NativeArgs::default(), &all);
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!((native.jit.hot_threshold, native.jit.compile_budget), (7, -1));
        assert_eq!((native.jit.cache, native.fail_on_deopt), (CachePolicy::None, true));
        assert_eq!(native.report, Some("a.json".into()));

        let args = NativeArgs {
            jit_hot_threshold: Some(0),
            jit_compile_budget: Some(5),
            jit_cache_policy: Some(CacheArg::Memory),
            jit_fail_on_deopt: Some(false),
            jit_report: Some("b.json".into()),
            ..NativeArgs::default()
        };
        let (native, _) = resolve(&args, &all);
        assert_eq!((native.jit.hot_threshold, native.jit.compile_budget), (0, 5));
        assert_eq!((native.jit.cache, native.fail_on_deopt), (CachePolicy::Memory, false));
        assert_eq!(native.report, Some("b.json".into()));
    }

    #[test]
    fn a_bad_variable_is_one_warning_and_counts_as_absent() {
        for (name, value) in [
            ("HOT_THRESHOLD", "-1"),
            ("HOT_THRESHOLD", "often"),
            ("COMPILE_BUDGET", "1.5"),
            ("CACHE_POLICY", "disk"),
            ("FAIL_ON_DEOPT", "maybe"),
        ] {
            let (native, warnings) = resolve(&NativeArgs::default(), &[(name, value)]);
            assert_eq!(native, Native::default(), "{name}={value}");
            assert_eq!(warnings.len(), 1, "{name}={value}: {warnings:?}");
            assert!(warnings[0].contains(name) && warnings[0].contains(value), "{}", warnings[0]);
        }
        assert_eq!(resolve(&NativeArgs::default(), &[("HOT_THRESHOLD", "")]).1, Vec::<String>::new());
    }

    #[test]
    fn plans() {
        assert_eq!("every:3".parse(), Ok(DeoptPlan::Every(3)));
        assert_eq!("at:1".parse(), Ok(DeoptPlan::At(1)));
        assert_eq!("random:0".parse(), Ok(DeoptPlan::Random(0)));
        assert_eq!("site:tb.a:b:2".parse(), Ok(DeoptPlan::Site("tb.a:b".to_owned(), 2)));
        for bad in [
            "",
            "every",
            "every:0",
            "at:0",
            "at:x",
            "random:-1",
            "site:tb",
            "site::1",
            "site:tb:x",
            "never:1",
        ] {
            assert!(bad.parse::<DeoptPlan>().is_err(), "{bad}");
        }
    }

    #[test]
    fn several_threads_are_one_warning() {
        let warnings = |parallel| resolve(&NativeArgs { parallel, ..NativeArgs::default() }, &[]).1.len();
        assert_eq!((warnings(None), warnings(Some(1)), warnings(Some(4))), (0, 0, 1));
    }
}
