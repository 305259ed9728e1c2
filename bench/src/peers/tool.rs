//! The simulators: how each is given a design, and what runs it.

use super::catalog::{COPIES, Entry, SOURCES};
use super::child::{self, Ran, Used};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The macro of a design is this expression for peers, so that one build runs any number of cycles.
const UNITS: &str = "bench_units::get(0)";
const UNITS_PACKAGE: &str = "package bench_units;
  function automatic int get(input int otherwise);
    int n;
    if ($value$plusargs(\"units=%d\", n)) return n;
    return otherwise;
  endfunction
endpackage
";

/// A simulator.
#[derive(Clone, Debug)]
pub enum Tool {
    /// circt-sim: the binary, its mode, the form that it reads.
    CirctSim(PathBuf, &'static str, String, PathBuf),
    /// `iverilog` and `vvp`.
    Icarus,
    /// `verilator --binary`.
    Verilator,
}

/// A design in a simulator, ready to run.
pub struct Subject {
    tool: Tool,
    entry: Entry,
    copies: u32,
    /// What building took; nothing for circt-sim, which reads the text in each run.
    pub built: Used,
    folder: tempfile::TempDir,
    text: String,
    /// What circt-sim reads, if that is no MLIR.
    sources: Vec<PathBuf>,
}

impl Tool {
    /// What the tables call it.
    pub fn name(&self) -> String {
        match self {
            Tool::CirctSim(_, mode, form, _) => format!("circt-sim {mode} {form}"),
            Tool::Icarus => "Icarus".to_owned(),
            Tool::Verilator => "Verilator".to_owned(),
        }
    }

    /// Gets a design ready.
    ///
    /// # Errors
    /// When the simulator can't read it.
    pub fn prepare(&self, entry: &Entry, designs: &Path, copies: u32) -> Result<Subject> {
        let folder = tempfile::tempdir()?;
        let at = folder.path();
        let mut text = String::new();
        let mut built = Used::default();
        let top = if copies > 1 { COPIES } else { &entry.top };
        fs::write(at.join("units.sv"), UNITS_PACKAGE)?;
        fs::write(
            at.join("copies.sv"),
            if copies > 1 { entry.copies_in_verilog(copies) } else { String::new() },
        )?;
        let define = format!("-D{}={UNITS}", entry.define);
        let sources = || entry.sources.iter().map(|source| designs.join(source));
        let ran = match self {
            Tool::CirctSim(_, _, form, _) if form == SOURCES => None,
            Tool::CirctSim(_, _, form, path) => {
                text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
                if copies > 1 {
                    text.push_str(&entry.copies_in_mlir(copies, form.contains("moore")));
                }
                None
            }
            Tool::Icarus => Some(child::run(
                Command::new("iverilog")
                    .current_dir(at)
                    .args(["-g2012", "-o", "sim", "-s", top, &define, "units.sv"])
                    .args(entry.for_icarus(designs, at)?)
                    .arg("copies.sv"),
            )?),
            Tool::Verilator => Some(child::run(
                Command::new("verilator")
                    .current_dir(at)
                    .args(["--binary", "-Wno-fatal", "-O3", "-MAKEFLAGS", "OPT_FAST=-O3", "--Mdir", "built"])
                    .args(["-o", "sim", "--top", top, &define, "units.sv"])
                    .args(sources())
                    .arg("copies.sv"),
            )?),
        };
        if let Some(ran) = ran {
            if ran.status != Some(0) {
                bail!("{}", ran.complaint());
            }
            built = ran.used;
        }
        let mut read: Vec<PathBuf> = Vec::new();
        if matches!(self, Tool::CirctSim(_, _, form, _) if form == SOURCES) {
            read = sources().collect();
            read.extend((copies > 1).then(|| at.join("copies.sv")));
        }
        Ok(Subject { tool: self.clone(), entry: entry.clone(), copies, built, folder, text, sources: read })
    }
}

impl Subject {
    /// The cycles that a run of at least so many takes.
    pub fn cycles(&self, cycles: u64) -> u64 {
        self.entry.cycles_of(self.entry.units_of(cycles))
    }

    /// Runs so many cycles, or a few more.
    ///
    /// # Errors
    /// When the run fails.
    pub fn run(&self, cycles: u64) -> Result<Ran> {
        self.run_under(&[], cycles, &[])
    }

    /// Changes of signals and activations of processes in a run, as the reference engine counts them; `None` for other
    /// simulators.
    ///
    /// # Errors
    /// When the run fails.
    pub fn events(&self, cycles: u64) -> Result<Option<u64>> {
        if !matches!(self.tool, Tool::CirctSim(..)) {
            return Ok(None);
        }
        let text = self.run_under(&[], cycles, &["--stats", "--mode=interpret"])?.err;
        let number = |name: &str| -> Option<u64> {
            let line = text.lines().find_map(|line| line.strip_prefix("[circt-sim] ")?.strip_prefix(name))?;
            line.split_whitespace().next()?.parse().ok()
        };
        Ok(number("changes ").zip(number("activations ")).map(|(changes, activations)| changes + activations))
    }

    /// As [`run`](Self::run), under another program, with more options for circt-sim.
    ///
    /// # Errors
    /// When the run fails.
    pub fn run_under(&self, wrapper: &[&str], cycles: u64, more: &[&str]) -> Result<Ran> {
        let units = self.entry.units_of(cycles);
        let at = self.folder.path();
        let mut line: Vec<String> = wrapper.iter().map(|part| (*part).to_owned()).collect();
        let plusarg = format!("+units={units}");
        match &self.tool {
            Tool::CirctSim(binary, mode, form, _) if form == SOURCES => {
                line.extend([binary.display().to_string(), "run".to_owned()]);
                line.extend(self.sources.iter().map(|source| source.display().to_string()));
                let top = if self.copies > 1 { COPIES } else { &self.entry.top };
                line.extend([format!("--top={top}"), format!("-D{}={units}", self.entry.define)]);
                line.extend(own_mode(mode, more));
                line.extend(more.iter().map(|option| (*option).to_owned()));
            }
            Tool::CirctSim(binary, mode, ..) => {
                let file = at.join("design.mlir");
                fs::write(&file, self.entry.scaled(&self.text, units)?)?;
                line.push(binary.display().to_string());
                line.extend(["run".to_owned(), file.display().to_string()]);
                line.extend(own_mode(mode, more));
                if self.copies > 1 {
                    line.push(format!("--top={COPIES}"));
                }
                line.extend(more.iter().map(|option| (*option).to_owned()));
            }
            Tool::Icarus => line.extend(["vvp".to_owned(), "-n".to_owned(), "./sim".to_owned(), plusarg]),
            Tool::Verilator => line.extend(["./built/sim".to_owned(), plusarg]),
        }
        let ran = child::run(Command::new(&line[0]).args(&line[1..]).current_dir(at))?;
        if ran.status != Some(0) {
            bail!("{}", ran.complaint());
        }
        Ok(ran)
    }
}

/// The mode of a run, unless `more` says another.
fn own_mode(mode: &str, more: &[&str]) -> Option<String> {
    (!more.iter().any(|option| option.starts_with("--mode"))).then(|| format!("--mode={mode}"))
}

/// What a tool says of its version; `None` where it is not installed.
pub fn version(program: &str, option: &str) -> Option<String> {
    let ran = child::run(Command::new(program).arg(option)).ok()?;
    ran.out.lines().next().map(str::to_owned)
}
