//! Development chores.

mod oracle;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Development chores of circt-sim")]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Compare how CIRCT itself and this project read MLIR files
    Oracle(oracle::Args),
}

fn main() -> ExitCode {
    let result = match Args::parse().chore {
        Chore::Oracle(args) => oracle::run(args),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
