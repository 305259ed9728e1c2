//! circt-sim beside other simulators, on the same designs in the same run.

pub mod catalog;
pub mod child;
pub mod measure;
pub mod scale;
pub mod table;
pub mod tool;

use anyhow::{Context, Result, ensure};
use measure::{Effort, Figures, measure};
use scale::Scale;
use serde::Serialize;
use std::path::{Path, PathBuf};
use tool::{Tool, version};

/// Times circt-sim, Icarus Verilog and Verilator on the same designs
#[derive(clap::Args, Debug)]
pub struct PeersArgs {
    /// The folder of the designs: `NAME.sv`, `NAME.core.mlir` and so on, as designs.toml names them
    #[arg(long, value_name = "DIR")]
    designs: PathBuf,
    /// Only these designs [default: all that are there]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,
    /// Only these forms: llhd, core, moore, up.llhd, up.core, up.moore, sv [default: all that are there]
    #[arg(long, value_name = "FORM", value_delimiter = ',')]
    forms: Vec<String>,
    /// So many copies of each design under one top
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "1",
          value_parser = clap::value_parser!(u32).range(1..))]
    copies: Vec<u32>,
    /// The binary to measure [default: circt-sim beside this one]
    #[arg(long, value_name = "FILE")]
    circt_sim: Option<PathBuf>,
    /// More tables: what a cycle costs with so many copies, in circt-sim; 0: none
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "1,10,100")]
    scale: Vec<u32>,
    /// The forms of these tables
    #[arg(long, value_name = "FORM", value_delimiter = ',', default_value = "llhd,up.llhd")]
    scale_forms: Vec<String>,
    /// Measure the reference engine, too
    #[arg(long)]
    reference: bool,
    /// Leave out the other simulators
    #[arg(long)]
    alone: bool,
    /// How long the run lasts that the steady speed is taken from
    #[arg(long, value_name = "SECONDS", default_value_t = 0.4)]
    seconds: f64,
    /// Runs that would last longer than this are extrapolated
    #[arg(long, value_name = "SECONDS", default_value_t = 4.0)]
    longest: f64,
    /// Don't count instructions (by perf, or valgrind where there is no counter)
    #[arg(long)]
    no_instructions: bool,
    /// Write the figures as JSON, too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Everything that was measured.
#[derive(Serialize)]
pub struct Results {
    /// The versions of what was measured.
    pub tools: Vec<String>,
    /// What was measured, design by design.
    pub figures: Vec<Figures>,
    /// What more copies cost.
    pub scales: Vec<Scale>,
}

impl Results {
    fn write(&self, path: Option<&Path>) -> Result<()> {
        let Some(path) = path else { return Ok(()) };
        std::fs::write(path, serde_json::to_string_pretty(self)?).with_context(|| path.display().to_string())
    }
}

/// Measures, and prints tables.
///
/// # Errors
/// When nothing can be measured. A simulator that is missing or can't read a design is a note in the table.
pub fn run(args: &PeersArgs) -> Result<()> {
    let designs = args.designs.canonicalize().with_context(|| args.designs.display().to_string())?;
    let binary = match &args.circt_sim {
        Some(binary) => binary.canonicalize(),
        None => std::env::current_exe().map(|this| this.with_file_name("circt-sim")),
    }?;
    let ours = version(&binary.display().to_string(), "--version");
    let ours = ours.with_context(|| {
        format!("{} does not run: cargo build --release -p circt-sim, or --circt-sim FILE", binary.display())
    })?;
    let mut tools = vec![ours];
    let mut peers = Vec::new();
    for (tool, program, option) in
        [(Tool::Icarus, "iverilog", "-V"), (Tool::Verilator, "verilator", "--version")]
    {
        match version(program, option).filter(|_| !args.alone) {
            Some(version) => {
                peers.push(tool);
                tools.push(version);
            }
            None if args.alone => {}
            None => tools.push(format!("{}: not installed, left out", tool.name())),
        }
    }
    let compiles = compiles(&binary)?;
    let modes: &[&str] = match compiles {
        true if args.reference => &["interpret", "compile"],
        true => &["compile"],
        false => &["interpret"],
    };
    let effort = Effort { seconds: args.seconds, longest: args.longest, instructions: !args.no_instructions };
    print!("{}", table::title(&tools));
    let mut results = Results { tools, figures: Vec::new(), scales: Vec::new() };
    for (name, entry) in catalog::all()? {
        let forms = catalog::forms(&designs, &name, &entry);
        if forms.is_empty() || !(args.only.is_empty() || args.only.contains(&name)) {
            continue;
        }
        for copies in &args.copies {
            let wanted = forms.iter().filter(|(form, _)| args.forms.is_empty() || args.forms.contains(form));
            let ours = wanted.flat_map(|(form, path)| {
                modes.iter().map(|mode| Tool::CirctSim(binary.clone(), mode, form.clone(), path.clone()))
            });
            let mut expected = None;
            let mut rows = Vec::new();
            for tool in ours.chain(peers.iter().cloned()) {
                eprintln!("{name} x{copies}: {}", tool.name());
                let measured =
                    tool.prepare(&entry, &designs, *copies).and_then(|subject| measure(&subject, effort));
                let mut row = match measured {
                    Ok((mut row, output)) => {
                        row.agrees = Some(*expected.get_or_insert_with(|| output.clone()) == output);
                        row
                    }
                    Err(error) => Figures { failure: Some(format!("{error:#}")), ..Figures::default() },
                };
                (row.design, row.copies, row.tool) = (name.clone(), *copies, tool.name());
                rows.push(row);
            }
            print!("{}", table::design(&rows));
            results.figures.extend(rows);
            // After each design: what was measured is not lost when the rest is too much.
            results.write(args.json.as_deref())?;
        }
        let copies: Vec<u32> = args.scale.iter().copied().filter(|copies| *copies > 0).collect();
        let wanted = forms.iter().filter(|(form, _)| !copies.is_empty() && args.scale_forms.contains(form));
        let mut rows = Vec::new();
        for (form, path) in wanted.filter(|_| compiles) {
            eprintln!("{name}: copies of {form}");
            let tool = Tool::CirctSim(binary.clone(), "compile", form.clone(), path.clone());
            rows.push(scale::measure(&name, &entry, &designs, &tool, &copies, effort));
        }
        print!("{}", scale::table(&rows));
        results.scales.extend(rows);
        results.write(args.json.as_deref())?;
    }
    ensure!(!results.figures.is_empty(), "no design of designs.toml is in {}", designs.display());
    Ok(())
}

/// Whether a binary has a native engine.
fn compiles(binary: &Path) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    let empty = folder.path().join("empty.mlir");
    std::fs::write(&empty, "hw.module @empty() {}\n")?;
    let mut command = std::process::Command::new(binary);
    Ok(child::run(command.arg(empty).arg("--mode=compile"))?.status == Some(0))
}
