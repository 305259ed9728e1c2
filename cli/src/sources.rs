//! SystemVerilog sources: what can be said about them on the command line, and the way from them to MLIR text.

use crate::{Terminal, load, status};
use clap::ValueEnum;
use frontend::document::Document;
use frontend::export::{self, Request};
use frontend::{Problem, lower, setup};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Options of SystemVerilog sources, as slang and circt-verilog have them.
#[derive(clap::Args, Debug, Default, Clone)]
#[command(next_help_heading = "SystemVerilog")]
pub struct SourceArgs {
    /// A folder to search for included files; may be repeated
    #[arg(short = 'I', value_name = "DIR", allow_hyphen_values = true)]
    pub include: Vec<String>,
    /// Define a macro: NAME or NAME=VALUE; may be repeated
    #[arg(short = 'D', value_name = "NAME=VALUE")]
    pub define: Vec<String>,
    /// Override a parameter of the tops: NAME=VALUE; may be repeated
    #[arg(short = 'G', value_name = "NAME=VALUE")]
    pub parameter: Vec<String>,
    /// A file with sources and options, one or more a line; may be repeated
    #[arg(short = 'f', value_name = "FILELIST")]
    pub filelist: Vec<String>,
    /// A folder to search for modules that are not found elsewhere; may be repeated
    #[arg(short = 'y', value_name = "DIR")]
    pub libdir: Vec<String>,
    /// The ending of files in such folders; may be repeated
    #[arg(short = 'Y', value_name = "EXT")]
    pub libext: Vec<String>,
    /// The time scale of modules that have none, such as 1ns/1ps
    #[arg(long, value_name = "UNIT/PRECISION")]
    pub timescale: Option<String>,
    /// An option for slang itself; may be repeated
    #[arg(long = "Xslang", value_name = "OPTION", allow_hyphen_values = true)]
    pub slang: Vec<String>,
    /// Print what the front end makes of the sources instead of simulating: ast, moore or mlir
    #[arg(long, value_enum, value_name = "STAGE")]
    pub emit: Option<Emit>,
    /// Install pyslang first if it is not there (`circt-sim setup` does so, too)
    #[arg(long)]
    pub setup: bool,
    /// Do not use or keep elaborated sources of earlier runs
    #[arg(long)]
    pub no_frontend_cache: bool,
    /// How long slang may take, in seconds [default: 600]
    #[arg(long, value_name = "SECONDS")]
    pub frontend_timeout: Option<u64>,
}

/// A stage of the front end.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Emit {
    /// The elaborated, typed AST, as a JSON document
    Ast,
    /// MLIR of the moore level
    Moore,
    /// MLIR of the core level
    Mlir,
}

/// What to install.
#[derive(clap::Args, Debug)]
pub struct SetupArgs {
    /// Wheels, or folders with wheels, to install from without a network
    #[arg(long = "from", value_name = "WHEEL", num_args = 1..)]
    pub from: Vec<PathBuf>,
}

/// `setup`: installs pyslang; the exit status.
pub fn run_setup(args: &SetupArgs, terminal: &Terminal) -> u8 {
    match setup::install(&args.from) {
        Ok(folder) => {
            terminal.say(format!("pyslang {} is in {}", export::SLANG, folder.display()));
            status::OK
        }
        Err(error) => {
            terminal.say(error);
            status::FAILED
        }
    }
}

/// Whether a file goes through the front end.
pub fn is_source(path: &Path) -> bool {
    matches!(path.extension().and_then(OsStr::to_str), Some("sv" | "v" | "svh" | "vh" | "json"))
}

/// What came of sources.
pub enum Made {
    /// MLIR text of the moore level, and what messages call it.
    Text(String, Vec<u8>),
    /// What was asked for has been printed.
    Printed,
    /// The sources can't be used, which has been said.
    Nothing,
}

/// Lowers sources to the moore level.
pub fn make(files: &[PathBuf], tops: &[String], args: &SourceArgs, terminal: &Terminal) -> Made {
    let Some(text) = document(files, tops, args, terminal) else { return Made::Nothing };
    if args.emit == Some(Emit::Ast) {
        terminal.print(text.as_bytes());
        return Made::Printed;
    }
    let name = files.first().map_or_else(|| "design".to_owned(), |f| f.display().to_string());
    let document = match Document::read(&text) {
        Ok(document) => document,
        Err(error) => {
            terminal.say(format!("{name}: {error}"));
            return Made::Nothing;
        }
    };
    let lowered = match lower_deep(&document) {
        Ok(lowered) => lowered,
        Err(problems) => {
            let errors = problems.iter().filter(|p| !p.warning).count();
            problems.iter().for_each(|p| terminal.say(problem_text(&document, p)));
            terminal.say(format!("{name}: {} and can't be simulated", load::count(errors, "error")));
            return Made::Nothing;
        }
    };
    lowered.warnings.iter().for_each(|p| terminal.say(problem_text(&document, p)));
    if args.emit == Some(Emit::Moore) {
        terminal.print(lowered.text.as_bytes());
        return Made::Printed;
    }
    Made::Text(name, lowered.text.into_bytes())
}

/// Sources may be nested deeply: they are lowered on a stack of their own.
fn lower_deep(document: &Document) -> Result<frontend::Lowered, Vec<Problem>> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(1 << 30).spawn_scoped(scope, || lower(document));
        match thread.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(result)) => result,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(_) => lower(document),
        }
    })
}

fn problem_text(document: &Document, problem: &Problem) -> String {
    let [file, line, column] = problem.place;
    let file = document.files.get(file as usize).filter(|f| !f.is_empty());
    let place = file.map(|f| format!("{f}:{line}:{column}: ")).unwrap_or_default();
    let kind = if problem.warning { "warning" } else { "error" };
    format!("{place}{kind}: {}", problem.message)
}

/// The document of the sources, as text.
fn document(files: &[PathBuf], tops: &[String], args: &SourceArgs, terminal: &Terminal) -> Option<String> {
    if let [file] = files
        && file.extension() == Some(OsStr::new("json"))
    {
        return match std::fs::read_to_string(file) {
            Ok(text) => Some(text),
            Err(error) => {
                terminal.say(format!("{} can't be read: {error}", file.display()));
                None
            }
        };
    }
    let request = Request {
        arguments: arguments(files, tops, args),
        timeout: Duration::from_secs(args.frontend_timeout.unwrap_or(600)),
        cache: !args.no_frontend_cache,
    };
    let mut result = export::export(&request);
    if let (Err(export::Error::Missing(_) | export::Error::Version(_)), true) = (&result, args.setup) {
        terminal.say(format!("installing pyslang {} (once)", export::SLANG));
        if let Err(error) = setup::install(&[]) {
            terminal.say(error);
            return None;
        }
        result = export::export(&request);
    }
    match result {
        Ok(exported) => {
            terminal.pass_on(&exported.diagnostics);
            Some(exported.document)
        }
        Err(export::Error::Sources(diagnostics)) => {
            terminal.pass_on(&diagnostics);
            if diagnostics.contains("error: unknown module") {
                terminal
                    .say("modules of other files: give these, too, or the folder that holds them (-y DIR)");
            }
            terminal.say("the sources have errors and can't be simulated");
            None
        }
        Err(error) => {
            terminal.say(error);
            None
        }
    }
}

/// slang's command line.
fn arguments(files: &[PathBuf], tops: &[String], args: &SourceArgs) -> Vec<String> {
    let mut line: Vec<String> = files.iter().map(|f| f.display().to_string()).collect();
    let mut add = |option: &str, values: &[String]| {
        values.iter().for_each(|value| line.extend([option.to_owned(), value.clone()]));
    };
    add("--top", tops);
    add("-I", &args.include);
    add("-D", &args.define);
    add("-G", &args.parameter);
    add("-f", &args.filelist);
    add("-y", &args.libdir);
    add("-Y", &args.libext);
    add("--timescale", args.timescale.as_slice());
    line.extend(args.slang.iter().cloned());
    // Old test benches rely on what other simulators accept.
    line.insert(0, "--compat=all".into());
    line
}
