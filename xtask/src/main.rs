//! Chores of the project: `cargo xtask <command>`.
//!
//! One module per command; each returns an error for the terminal and a non-zero exit status.

mod documents;
mod oracle;
mod spec_check;

use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Development chores of circt-sim")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check that rules, operations, implementation and tests of the specification agree.
    Spec(spec_check::Args),
    /// Check that the saved document of each SystemVerilog source is what the front end makes of it.
    Documents(documents::Args),
    /// Compare how CIRCT itself and this project read MLIR files.
    Oracle(oracle::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Spec(args) => spec_check::run(&args, &root()),
        Command::Documents(args) => documents::run(&args, &root()),
        Command::Oracle(args) => oracle::run(args)
            .map(|same| if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
            .map_err(|error| anyhow::anyhow!("{error}")),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}
