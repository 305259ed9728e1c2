//! What the simulator costs: alone, from text to engine, or beside other simulators.

use clap::{Parser, Subcommand};
use peak_alloc::PeakAlloc;
use std::process::ExitCode;

mod inside;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Benchmarks of the simulator; without a command, on a large text and a long loop.
#[derive(Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    inside: inside::InsideArgs,
}

#[derive(Subcommand)]
enum Command {
    /// Time circt-sim, Icarus Verilog and Verilator on the same designs
    Peers(bench::peers::PeersArgs),
    /// Time the way from SystemVerilog sources to the first event
    Sources(bench::sources::SourcesArgs),
}

fn main() -> ExitCode {
    let args = Args::parse();
    let result = match args.command {
        None => {
            inside::run(&args.inside);
            Ok(())
        }
        Some(Command::Peers(args)) => bench::peers::run(&args),
        Some(Command::Sources(args)) => bench::sources::run(&args),
    };
    if let Err(error) = result {
        eprintln!("circt-sim-bench: {error:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
