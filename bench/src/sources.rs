//! From SystemVerilog sources to the first event: designs that are given, and one that is as large as one wants.

use crate::peers::catalog::{self, SOURCES};
use crate::peers::child::{self, Used};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A module of the kind that designs are made of: a function, a state machine, a memory, combinational logic, registers. `NUMBER`
/// is its own, so that no two modules are one.
const UNIT: &str = include_str!("unit.sv");

/// Nodes of the elaborated AST (symbols, expressions, statements, timing controls) in one module with its instance.
const NODES_PER_UNIT: usize = 505;

/// Times the way from sources to the first event, without documents of earlier runs
#[derive(clap::Args, Debug)]
pub struct SourcesArgs {
    /// The folder of the designs, as for `peers` [default: only a design that is made up]
    #[arg(long, value_name = "DIR")]
    designs: Option<PathBuf>,
    /// How many nodes the AST of the design has that is made up
    #[arg(long, value_name = "N", default_value_t = 500_000)]
    nodes: usize,
    /// The best of so many runs
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// The binary to measure [default: circt-sim beside this one]
    #[arg(long, value_name = "FILE")]
    circt_sim: Option<PathBuf>,
    /// Write the design that is made up to standard output instead
    #[arg(long)]
    print: bool,
}

/// A design whose AST has at least so many nodes, and which ends after its first events.
pub fn text(nodes: usize) -> String {
    let units = nodes.div_ceil(NODES_PER_UNIT);
    let mut text: String = (0..units).map(|unit| UNIT.replace("NUMBER", &unit.to_string())).collect();
    // Writing to a string can't fail.
    let _ = writeln!(text, "module top;\n  logic clk = 0, rst = 1;\n  logic [31:0] chain [0:{units}];");
    for unit in 0..units {
        let (from, to) = (unit, unit + 1);
        let _ = writeln!(text, "  unit_{unit} u{unit} (.clk, .rst, .in(chain[{from}]), .out(chain[{to}]));");
    }
    text.push_str("  assign chain[0] = 1;\n  initial #1 $finish;\nendmodule\n");
    text
}

/// The tables of a document, of which only the sizes matter.
#[derive(Deserialize)]
struct Sizes {
    symbols: Vec<IgnoredAny>,
    expressions: Vec<IgnoredAny>,
    statements: Vec<IgnoredAny>,
    timings: Vec<IgnoredAny>,
}

/// Measures, and prints a table.
///
/// # Errors
/// When a design can't be simulated.
pub fn run(args: &SourcesArgs) -> Result<()> {
    if args.print {
        print!("{}", text(args.nodes));
        return Ok(());
    }
    let binary = match &args.circt_sim {
        Some(binary) => binary.canonicalize(),
        None => std::env::current_exe().map(|this| this.with_file_name("circt-sim")),
    }?;
    let folder = tempfile::tempdir()?;
    let made = folder.path().join("made.sv");
    std::fs::write(&made, text(args.nodes))?;
    let mut designs = vec![("made up".to_owned(), vec![made.display().to_string()])];
    if let Some(designs_folder) = &args.designs {
        let designs_folder =
            designs_folder.canonicalize().with_context(|| designs_folder.display().to_string())?;
        for (name, entry) in catalog::all()? {
            if catalog::forms(&designs_folder, &name, &entry).iter().any(|(form, _)| form == SOURCES) {
                let sources =
                    entry.sources.iter().map(|source| designs_folder.join(source).display().to_string());
                let options = [format!("--top={}", entry.top), format!("-D{}=1", entry.define)];
                designs.push((name, sources.chain(options).collect()));
            }
        }
    }
    println!("seconds of processor time, and real time for the last; the best of {}", args.runs);
    println!(
        "{:12} {:>9} {:>8} {:>8} {:>12} {:>8} {:>8}",
        "design", "nodes", "AST", "moore", "first event", "real", "MiB"
    );
    for (name, line) in designs {
        let sizes: Sizes =
            serde_json::from_str(&stage(&binary, &line, &["--emit=ast"])?.1).context("the document")?;
        let nodes =
            sizes.symbols.len() + sizes.expressions.len() + sizes.statements.len() + sizes.timings.len();
        let best = |more: &[&str]| -> Result<Used> {
            let mut runs = Vec::new();
            for _ in 0..args.runs {
                runs.push(stage(&binary, &line, more)?.0);
            }
            let fastest = runs.into_iter().min_by(|a, b| a.cpu.total_cmp(&b.cpu));
            fastest.context("there is one run at least")
        };
        let (ast, moore, all) = (best(&["--emit=ast"])?, best(&["--emit=moore"])?, best(&[])?);
        let memory = all.memory >> 20;
        println!(
            "{name:12} {nodes:>9} {:>8.3} {:>8.3} {:>12.3} {:>8.3} {memory:>8}",
            ast.cpu, moore.cpu, all.cpu, all.wall
        );
    }
    Ok(())
}

/// Runs the binary on sources, as far as `more` says; what it used and printed.
fn stage(binary: &Path, line: &[String], more: &[&str]) -> Result<(Used, String)> {
    let ran = child::run(Command::new(binary).arg("run").args(line).arg("--no-frontend-cache").args(more))?;
    ensure!(ran.status == Some(0), "{}: {}", line[0], ran.complaint());
    Ok((ran.used, ran.out))
}
