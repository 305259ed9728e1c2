//! What can be said on the command line.

use crate::Terminal;
use crate::certify::CertifyArgs;
use crate::differential::DifferentialArgs;
use crate::foreign;
use crate::fuzz::FuzzArgs;
use crate::native::NativeArgs;
use crate::report::{gate::GateArgs, summarize::SummarizeArgs};
use crate::sources::{SetupArgs, SourceArgs};
use crate::status;
use crate::time::SimTime;
use clap::builder::ArgPredicate;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use reference::Limits;
use runtime::plusargs::Plusargs;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::time::Duration;

const EXAMPLES: &str = "\
Examples:
  circt-sim demo                                 run a small design that comes with circt-sim
  circt-sim tb.sv                                simulate until nothing is left to happen
  circt-sim rtl/*.sv tb.sv -I rtl -D SIM -G N=4  sources with options as for slang
  circt-sim run tb.sv --top tb +verbose          choose the top, pass a plusarg to the design
  circt-sim tb.sv --max-time 10us --vcd waves.vcd
                                                 stop at 10 us, record waves for GTKWave or Surfer
  circt-sim check design.mlir                    say whether the design can be simulated
  circt-verilog --ir-llhd tb.sv | circt-sim -    read the design from standard input

Exit status:
  0    the simulation ended
  1    it failed: an assertion, $fatal, a fault
  2    the input or the command line can't be used
  3    a limit was reached
  130  interrupted by ^C

What the design prints goes to standard output; everything that circt-sim says
goes to standard error, each line marked with [circt-sim].";

#[derive(Parser)]
#[command(
    name = "circt-sim",
    about = "Simulates hardware designs: SystemVerilog sources, or CIRCT MLIR",
    after_help = EXAMPLES,
    args_conflicts_with_subcommands = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    override_usage = "circt-sim [run] DESIGN... [OPTIONS] [+PLUSARG]...\n       circt-sim check|demo|setup|differential|fuzz|certify|report|completions ..."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Subcommands>,
    // Here for the help; the parser meets these behind `run` only.
    #[command(flatten)]
    run: RunArgs,
    /// Print the version, that of the specification, and which CIRCT is read.
    #[arg(long, short = 'V')]
    version: bool,
}

#[derive(Subcommand)]
enum Subcommands {
    /// Simulate a design (what happens without a command, too)
    #[command(after_help = EXAMPLES)]
    Run(Box<RunArgs>),
    /// Parse, verify and elaborate a design; say what can't be simulated and what is ignored
    Check(CheckArgs),
    /// Run a small design that comes with circt-sim, and explain what happens
    Demo(DemoArgs),
    /// Compare all engines on designs, under forced deopts, several orders, waves, and saved in the middle
    Differential(DifferentialArgs),
    /// Compare engines on generated designs
    Fuzz(FuzzArgs),
    /// Compare engines on designs and generated ones, and leave a certificate of it
    Certify(CertifyArgs),
    /// Install what SystemVerilog sources need: pyslang, pinned by hash, in a folder of circt-sim's own
    Setup(SetupArgs),
    /// Look at what --jit-report wrote
    #[command(subcommand)]
    Report(ReportCommand),
    /// Print a script that completes circt-sim's commands and options in a shell
    Completions {
        /// The shell.
        shell: Shell,
    },
}

/// What to do.
#[derive(Debug)]
pub enum Command {
    /// Simulate.
    Run(Box<RunArgs>),
    /// Look at a design.
    Check(CheckArgs),
    /// Run an example.
    Demo(DemoArgs),
    /// Compare engines.
    Differential(DifferentialArgs),
    /// Compare engines on generated designs.
    Fuzz(FuzzArgs),
    /// Certify parity.
    Certify(CertifyArgs),
    /// Install what SystemVerilog sources need.
    Setup(SetupArgs),
    /// Look at reports.
    Report(ReportCommand),
    /// Print a completion script.
    Completions {
        /// For this shell.
        shell: Shell,
    },
    /// Print versions.
    Version,
}

/// What to do with reports.
#[derive(Subcommand, Debug)]
pub enum ReportCommand {
    /// Rank the reasons why something did not run as machine code
    Summarize(SummarizeArgs),
    /// Fail (status 1) if something did not run as machine code that should have
    Gate(GateArgs),
    /// Print the JSON Schema of reports
    Schema,
}

/// How to simulate.
#[derive(clap::Args, Debug, Default)]
pub struct RunArgs {
    /// The design: SystemVerilog sources (.sv, .v), or MLIR text; `-` is MLIR on standard input
    #[arg(value_name = "DESIGN")]
    pub files: Vec<PathBuf>,
    /// A module to simulate; may be repeated [default: every public module that nothing instantiates]
    #[arg(long = "top", value_name = "MODULE")]
    pub tops: Vec<String>,
    /// How to run the design: compile, as machine code; interpret, on the reference engine [default: compile]
    // Machine code leaves no marks of rules.
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_possible_values = true,
        hide_default_value = true,
        default_value_if("rule_coverage", ArgPredicate::IsPresent, "interpret")
    )]
    pub mode: Mode,
    /// The last point in time to simulate, with a unit: 10ns, 1.5us; a plain number is in fs
    #[arg(long, value_name = "TIME")]
    pub max_time: Option<SimTime>,
    /// Seed of the design's random streams
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub seed: u64,
    /// Run processes that are due at the same time in another order, fixed by N; a design whose result depends on it
    /// has a race
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub order_seed: u64,
    /// Save the run in FILE after the first step at TIME or later, and go on
    #[arg(long, num_args = 2, value_names = ["TIME", "FILE"])]
    pub save_at: Vec<String>,
    /// Go on with a saved run of the same design: only the rest is printed, and files are cut back to their length then
    #[arg(long, value_name = "FILE")]
    pub restore: Option<PathBuf>,
    /// What the run used: steps, events, speed, memory
    #[arg(long)]
    pub stats: bool,
    /// Which rules of the specification the run exercised; on the reference engine
    #[arg(long)]
    pub rule_coverage: bool,
    /// Waves and limits.
    #[command(flatten)]
    pub waves: WaveArgs,
    /// Limits.
    #[command(flatten)]
    pub limits: LimitArgs,
    /// Native code.
    #[command(flatten)]
    pub native: NativeArgs,
    /// SystemVerilog.
    #[command(flatten)]
    pub sources: SourceArgs,
    /// The arguments that begin with `+`, wherever they stood.
    #[arg(skip)]
    pub plusargs: Plusargs,
}

/// What to record.
#[derive(clap::Args, Debug, Default)]
#[command(next_help_heading = "Waves")]
pub struct WaveArgs {
    /// Record waves in a value change dump
    #[arg(long, value_name = "FILE", conflicts_with = "fst")]
    pub vcd: Option<PathBuf>,
    /// Record waves in an FST file, which is smaller
    #[arg(long, value_name = "FILE")]
    pub fst: Option<PathBuf>,
    /// Record only what matches, and everything below: `top.cpu`, `top.cpu.*`, `**.clk`, `top.memory[17]`; may be
    /// repeated
    #[arg(long, value_name = "PATTERN")]
    pub trace: Vec<String>,
}

/// What a run may use; reaching a limit ends it with status 3.
#[derive(clap::Args, Debug, Default)]
#[command(next_help_heading = "Limits (reaching one ends the run with status 3)")]
pub struct LimitArgs {
    /// Steps at one point in time: a combinational loop or a zero-delay loop never gets past it [default: 10000000]
    #[arg(long, value_name = "N")]
    pub max_deltas: Option<u64>,
    /// Loop iterations and calls of a process between two waits [default: 100000000]
    #[arg(long, value_name = "N")]
    pub max_steps: Option<u64>,
    /// Threads that live at a time [default: 1048576]
    #[arg(long, value_name = "N")]
    pub max_threads: Option<usize>,
    /// Real time: 90s, 10m, 2h; a plain number is in seconds [default: none]
    #[arg(long = "max-wall", visible_alias = "max-wall-time", value_name = "TIME", value_parser = wall_time)]
    pub max_wall: Option<Duration>,
    /// Memory of the design, and of the process while it simulates: 512M, 4G [default: 4G]
    #[arg(long, value_name = "BYTES", value_parser = size)]
    pub max_memory: Option<u64>,
    /// Bytes that the design may write to streams and files: 10M [default: none]
    #[arg(long, value_name = "BYTES", value_parser = size)]
    pub max_output: Option<u64>,
}

/// What to look at.
#[derive(clap::Args, Debug)]
pub struct CheckArgs {
    /// Designs as MLIR text (`-` is standard input), and the SystemVerilog sources of one design
    #[arg(value_name = "DESIGN", required = true)]
    pub files: Vec<PathBuf>,
    /// SystemVerilog.
    #[command(flatten)]
    pub sources: SourceArgs,
    /// A module to elaborate; may be repeated [default: every public module that nothing instantiates]
    #[arg(long = "top", value_name = "MODULE")]
    pub tops: Vec<String>,
}

/// What to show.
#[derive(clap::Args, Debug)]
pub struct DemoArgs {
    /// Which example
    #[arg(value_enum, default_value_t)]
    pub example: crate::demo::Example,
    /// Print the example's text instead of running it
    #[arg(long)]
    pub print: bool,
}

/// How a design is run.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mode {
    /// On the reference engine
    Interpret,
    /// As machine code
    #[default]
    Compile,
}

/// Reads a command line, program name included.
///
/// # Errors
/// What `clap` has to say; also help that was asked for.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, clap::Error> {
    let (mut plain, mut options, mut plus) = (Vec::new(), Vec::new(), Vec::new());
    for argument in arguments {
        match foreign::plus_option(&argument) {
            Some(known) => options.extend(known),
            None if argument.as_bytes().starts_with(b"+") => plus.push(argument),
            None => plain.push(argument),
        }
    }
    let plusargs = Plusargs::new(plus.iter().map(|argument| argument.as_bytes()));
    plain.extend(options);
    let cli = Cli::try_parse_from(with_command(plain))?;
    Ok(match cli.command {
        _ if cli.version => Command::Version,
        Some(Subcommands::Check(args)) => Command::Check(args),
        Some(Subcommands::Demo(args)) => Command::Demo(args),
        Some(Subcommands::Differential(args)) => Command::Differential(args),
        Some(Subcommands::Fuzz(args)) => Command::Fuzz(args),
        Some(Subcommands::Certify(args)) => Command::Certify(args),
        Some(Subcommands::Setup(args)) => Command::Setup(args),
        Some(Subcommands::Report(command)) => Command::Report(command),
        Some(Subcommands::Completions { shell }) => Command::Completions { shell },
        Some(Subcommands::Run(args)) => Command::Run(Box::new(RunArgs { plusargs, ..*args })),
        None => Command::Run(Box::new(RunArgs { plusargs, ..cli.run })),
    })
}

/// Puts `run` in front of arguments that name no command.
fn with_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let cli = Cli::command();
    let first = arguments.get(1).and_then(|first| first.to_str());
    let is_command = first.is_none_or(|first| {
        cli.get_subcommands().any(|command| command.get_name() == first)
            || matches!(first, "-h" | "--help" | "-V" | "--version")
    });
    if !is_command {
        arguments.insert(1, "run".into());
    }
    arguments
}

/// Says what is wrong with a command line, or prints the help that it asks for. The exit status.
pub fn report(error: &clap::Error, terminal: &Terminal) -> u8 {
    if error.use_stderr() {
        let unknown = match error.get(ContextKind::InvalidArg) {
            Some(ContextValue::String(option)) if error.kind() == ErrorKind::UnknownArgument => Some(option),
            _ => None,
        };
        match unknown.and_then(|option| Some((option, foreign::advice(option)?))) {
            Some((option, advice)) => {
                terminal.say(format!("error: there is no option {option} here: {advice}"));
                terminal.say("`circt-sim --help` shows all options");
            }
            None => terminal.say(error.render()),
        }
        status::UNUSABLE
    } else {
        terminal.print(error.render().to_string().as_bytes());
        status::OK
    }
}

/// The completion script for a shell.
pub fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "circt-sim", &mut script);
    script
}

/// What `--version` prints.
pub fn version() -> String {
    format!(
        "circt-sim {}\nspecification: {} rules, {} operations\nreads: MLIR text of CIRCT, spellings from 1.100 (2025) to August 2026\nengines: native (x86-64), reference interpreter\n",
        env!("CARGO_PKG_VERSION"),
        spec::RULES.len(),
        spec::ops::OPERATIONS.len(),
    )
}

impl LimitArgs {
    /// The limits of the engine.
    pub fn limits(&self) -> Limits {
        let default = Limits::default();
        Limits {
            steps_per_instant: self.max_deltas.unwrap_or(default.steps_per_instant),
            activation_steps: self.max_steps.unwrap_or(default.activation_steps),
            memory: self.max_memory(),
            threads: self.max_threads.unwrap_or(default.threads),
            ..default
        }
    }

    /// The limit of memory in bytes.
    pub fn max_memory(&self) -> u64 {
        self.max_memory.unwrap_or(Limits::default().memory)
    }
}

/// Bytes: a number with an optional K, M, G or T (powers of 1024).
fn size(text: &str) -> Result<u64, String> {
    let units = [("K", 10), ("M", 20), ("G", 30), ("T", 40)];
    let upper = text.to_ascii_uppercase();
    let upper = upper.strip_suffix('B').unwrap_or(&upper);
    let upper = upper.strip_suffix('I').unwrap_or(upper);
    let found = units.iter().find_map(|(unit, shift)| Some((upper.strip_suffix(unit)?, *shift)));
    let (number, shift) = found.unwrap_or((upper, 0));
    let number: u64 =
        number.trim().parse().map_err(|_| "expected a number of bytes, such as 512M or 4G".to_owned())?;
    number.checked_mul(1 << shift).ok_or_else(|| "the number of bytes is past 2^64-1".to_owned())
}

/// A duration: a number with an optional s, m or h.
fn wall_time(text: &str) -> Result<Duration, String> {
    let units = [("ms", 0.001), ("s", 1.0), ("m", 60.0), ("h", 3600.0)];
    let found = units.iter().find_map(|(unit, scale)| Some((text.strip_suffix(unit)?, *scale)));
    let (number, scale) = found.unwrap_or((text, 1.0));
    let seconds: f64 =
        number.trim().parse().map_err(|_| "expected a time such as 90s, 10m or 2h".to_owned())?;
    Duration::try_from_secs_f64(seconds * scale).map_err(|_| "the time is out of range".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Command, String> {
        parse(std::iter::once("circt-sim").chain(line.split_whitespace()).map(OsString::from))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn the_table_of_arguments_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn run_is_the_command_without_one() {
        for line in ["a.mlir +x --seed 3 +y=1", "run +x a.mlir +y=1 --seed=3"] {
            let Ok(Command::Run(args)) = of(line) else { panic!("{line}") };
            assert_eq!(args.files, [PathBuf::from("a.mlir")]);
            assert_eq!(args.seed, 3);
            assert!(args.plusargs.test(b"x") && args.plusargs.test(b"y=1"));
        }
    }

    #[test]
    fn limits_are_read() {
        let Ok(Command::Run(args)) =
            of("a.mlir --max-deltas 5 --max-wall 1.5m --max-memory 2GiB --max-output=10k")
        else {
            panic!()
        };
        assert_eq!(args.limits.limits().steps_per_instant, 5);
        assert_eq!(args.limits.max_wall, Some(Duration::from_secs(90)));
        assert_eq!((args.limits.max_memory, args.limits.max_output), (Some(2 << 30), Some(10 << 10)));
    }

    #[test]
    fn options_of_native_code_are_read() {
        let line = "a.mlir --mode=compile --jit-compile-budget -1 --jit-fail-on-deopt --jit-disable cse \
                    --jit-disable=dce --dump-asm --dump-lir=tb.p --profile=perfmap --jit-fuel 9 --parallel 2";
        let Ok(Command::Run(args)) = of(line) else { panic!("{:?}", of(line)) };
        let native = &args.native;
        assert_eq!((args.mode, native.jit_compile_budget), (Mode::Compile, Some(-1)));
        assert_eq!(native.jit_fail_on_deopt, Some(true));
        assert_eq!(native.jit_disable, ["cse", "dce"]);
        assert_eq!((&native.dump_asm, &native.dump_lir), (&Some(None), &Some(Some("tb.p".to_owned()))));
        assert_eq!((native.profile, native.jit_fuel), (Some(crate::native::Profile::Perfmap), Some(9)));
        assert_eq!(native.parallel, Some(2));
    }

    #[test]
    fn the_coverage_of_rules_is_that_of_the_reference_engine() {
        for (line, mode) in [
            ("a.mlir", Mode::Compile),
            ("a.mlir --rule-coverage", Mode::Interpret),
            ("a.mlir --rule-coverage --mode=compile", Mode::Compile),
        ] {
            let Ok(Command::Run(args)) = of(line) else { panic!("{line}: {:?}", of(line)) };
            assert_eq!(args.mode, mode, "{line}");
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (line, part) in [
            ("a.mlir --max-time 10x", "no unit of time"),
            ("a.mlir --max-memory many", "expected a number of bytes"),
            ("a.mlir --max-wall=-1s", "out of range"),
            ("a.mlir --vcd a --fst b", "cannot be used with"),
            ("a.mlir --mode fast", "interpret"),
            ("a.mlir --jit-hot-threshold=-1", "invalid value"),
            ("a.mlir --jit-compile-budget some", "invalid value"),
            ("a.mlir --jit-cache-policy disk", "memory"),
            ("a.mlir --jit-fail-on-deopt=maybe", "expected true or false"),
            ("a.mlir --jit-force-deopt sometimes", "expected every:N"),
            ("a.mlir --jit-fuel=-1", "invalid value"),
            ("a.mlir --profile gprof", "perfmap"),
            ("a.mlir --parallel 0", "0 is not in"),
            ("report gate", "FILE|DIR"),
            ("report gate a.json --fail-on-reason=tired", "expected one of unknown"),
            ("report gate a.json --fail-on-reason-detail=unknown", "expected REASON:DETAIL"),
        ] {
            let error = of(line).expect_err(line);
            assert!(error.contains(part), "{line}: {error}");
        }
    }
}
