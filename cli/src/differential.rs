//! `differential`: compares engines on designs.

use crate::load::{self, Outcome};
use crate::sources::SourceArgs;
use crate::{Terminal, status};
use ::differential::bisect::bisect;
use ::differential::compare::VerdictName;
use ::differential::record::Bounds;
use ::differential::sweep::{Depth, Lanes, config, examine};
use reference::Config;
use std::path::PathBuf;

/// What to compare.
#[derive(clap::Args, Debug)]
pub struct DifferentialArgs {
    /// The designs, MLIR or SystemVerilog of one file; `-` is MLIR on standard input
    #[arg(value_name = "DESIGN", required = true)]
    pub files: Vec<PathBuf>,
    /// A module to simulate; may be repeated [default: every public module that nothing instantiates]
    #[arg(long = "top", value_name = "MODULE")]
    pub tops: Vec<String>,
    /// Orders of processes to compare under
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub seeds: u64,
    /// The most epsilon steps that a run takes
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    pub steps: u64,
    /// Deopt plans for single check points, and for single sites; all of them if there are no more
    #[arg(long, value_name = "N", default_value_t = 24)]
    pub points: u64,
    /// Of a divergence, find the transform of the optimiser that is to blame
    #[arg(long)]
    pub bisect: bool,
    /// Print every run
    #[arg(long)]
    pub verbose: bool,
}

/// Compares, prints the verdicts; the exit status: 0 if all are equal.
pub fn run(args: &DifferentialArgs, terminal: &Terminal) -> u8 {
    let mut status = status::OK;
    for file in &args.files {
        let files = std::slice::from_ref(file);
        let Outcome::Loaded(loaded) = load::load_files(files, &args.tops, &SourceArgs::default(), terminal)
        else {
            status = status.max(status::UNUSABLE);
            continue;
        };
        let depth = Depth {
            orders: args.seeds,
            steps: args.steps,
            points: args.points,
            sites: args.points,
            lanes: Lanes::default(),
            ..Depth::default()
        };
        let found = examine(&loaded.design, &config(), &depth);
        if args.verbose {
            for run in &found.runs {
                let detail = run.verdict.detail();
                let line = format!(
                    "  {} {} order {}: {}",
                    run.lane,
                    run.variant,
                    run.order_seed,
                    run.verdict.name()
                );
                terminal.print(format!("{line} {} checkpoints {detail}\n", run.checkpoints).as_bytes());
            }
        }
        let (verdict, why) = found.verdict();
        let race = if found.race { ", race" } else { "" };
        let why = if why.is_empty() { why } else { format!(": {why}") };
        let line = format!(
            "{}: {verdict}{race} ({} runs, {} checkpoints, {} deopts forced){why}\n",
            loaded.name,
            found.runs.len(),
            found.checkpoints(),
            found.forced
        );
        terminal.print(line.as_bytes());
        if let Some(text) = &found.explanation {
            terminal.print(text.as_bytes());
        }
        if let (true, Some((variant, order_seed))) = (args.bisect, &found.first) {
            let config = Config { order_seed: *order_seed, ..config() };
            let bounds = Bounds { steps: args.steps, ..Bounds::default() };
            terminal.print(format!("{}\n", bisect(&loaded.design, &config, variant, &bounds)).as_bytes());
        }
        status = status.max(match verdict {
            VerdictName::Equal => status::OK,
            VerdictName::Diverged | VerdictName::Unsupported => status::FAILED,
            VerdictName::Limit => status::LIMIT,
        });
    }
    status
}
