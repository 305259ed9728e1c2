//! The command line of circt-sim.
//!
//! | module | what it does |
//! |---|---|
//! | [`args`] | what can be said on the command line |
//! | [`sources`] | SystemVerilog sources, on the way to MLIR text |
//! | [`load`] | from a file to an elaborated design, with diagnostics |
//! | [`simulate`] | `run`: the engine, its surroundings, and the status at the end |
//! | [`saving`] | runs that go on later |
//! | [`native`] | how native code is to be used |
//! | [`guard`] | interrupts and limits of the host |
//! | [`follow`] | which signals changed |
//! | [`waves`] | the design's signals as variables of a waveform file |
//! | [`report`] | what became of native code, for programs; the commands that read it |
//! | [`differential`] | compares engines |
//! | [`certify`] | parity certificates |
//! | [`fuzz`] | compares engines on generated designs |
//! | [`check`], [`demo`] | the other commands |
//! | [`terminal`] | everything that is printed |
//! | [`time`] | times as people write them |
//!
//! The library exists so that tests can run the command line in their own process; [`run`] is all there is to it.

#![forbid(unsafe_code)]

pub mod args;
pub mod certify;
pub mod check;
pub mod demo;
pub mod differential;
pub mod follow;
pub mod foreign;
pub mod fuzz;
pub mod guard;
pub mod load;
pub mod native;
pub mod report;
pub mod saving;
pub mod simulate;
pub mod sources;
pub mod terminal;
pub mod time;
pub mod waves;

use args::{Command, ReportCommand};
use std::ffi::OsString;

pub use guard::Interrupt;
pub use terminal::Terminal;

/// The exit statuses.
pub mod status {
    /// The simulation ended.
    pub const OK: u8 = 0;
    /// The simulation failed: a check, `$fatal`, a fault, output that could not be written.
    pub const FAILED: u8 = 1;
    /// The input or the command line can't be used.
    pub const UNUSABLE: u8 = 2;
    /// A limit was reached.
    pub const LIMIT: u8 = 3;
    /// Interrupted by signal N: this plus N, 130 for ^C.
    pub const SIGNAL: u8 = 128;
    /// The reader of our output has gone away: what the shell reports of a program ended by SIGPIPE.
    pub const BROKEN_PIPE: u8 = SIGNAL + 13;
}

/// Runs a command line, program name included, and returns the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    let parsed = match args::parse(arguments) {
        Ok(parsed) => parsed,
        Err(error) => return args::report(&error, terminal),
    };
    let status = match parsed {
        Command::Run(args) => simulate::run(&args, terminal, interrupt),
        Command::Check(args) => check::run(&args, terminal),
        Command::Differential(args) => differential::run(&args, terminal),
        Command::Fuzz(args) => fuzz::run(&args, terminal, interrupt),
        Command::Certify(args) => certify::run(&args, terminal),
        Command::Demo(args) => demo::run(&args, terminal, interrupt),
        Command::Setup(args) => sources::run_setup(&args, terminal),
        Command::Report(ReportCommand::Summarize(args)) => report::summarize::run(&args, terminal),
        Command::Report(ReportCommand::Gate(args)) => report::gate::run(&args, terminal),
        Command::Report(ReportCommand::Schema) => {
            terminal.print(report::schema().as_bytes());
            status::OK
        }
        Command::Completions { shell } => {
            terminal.print(&args::completions(shell));
            status::OK
        }
        Command::Version => {
            terminal.print(args::version().as_bytes());
            status::OK
        }
    };
    if terminal.is_broken() { status::BROKEN_PIPE } else { status }
}

/// Makes a panic, which is always a mistake of ours, say so and ask for a report.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|l| format!(" at {}:{}", l.file(), l.line())).unwrap_or_default();
        let payload = panic.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("?");
        let line = text.replace('\n', " ");
        eprintln!("[circt-sim] internal error{place}: {line}");
        eprintln!("[circt-sim] this is a mistake of circt-sim: please report it with the design");
    }));
}
