//! `fuzz`: campaigns of generated designs.

use crate::{Interrupt, Terminal, status};
use ::differential::campaign::{Campaign, Extent, Finding, config_of, reduced, run as campaign};
use ::differential::generate;
use ::differential::reduce::Effort;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Which generators take turns.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Level {
    /// All of them
    All,
    /// Those of the core level
    Core,
    /// That of the moore level
    Moore,
    /// All operations at all widths, in order
    Walk,
}

impl From<Level> for generate::Level {
    fn from(level: Level) -> generate::Level {
        match level {
            Level::All => generate::Level::All,
            Level::Core => generate::Level::Core,
            Level::Moore => generate::Level::Moore,
            Level::Walk => generate::Level::Walk,
        }
    }
}

/// What to run.
#[derive(clap::Args, Debug)]
pub struct FuzzArgs {
    /// Designs to make and compare
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub cases: u64,
    /// Which designs: case N of a seed is the same everywhere
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Which generators take turns
    #[arg(long, value_enum, default_value = "all")]
    pub level: Level,
    /// The number of the first case [default: where the campaign of --state is, else 0]
    #[arg(long, value_name = "N")]
    pub from: Option<u64>,
    /// Threads [default: as many as the machine has processors]
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Ends after so many seconds
    #[arg(long, value_name = "SECONDS")]
    pub time: Option<u64>,
    /// Keep what is known of the campaign in a file, and go on from there
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// Merge these parts of the campaign into --state, and run nothing
    #[arg(long, value_name = "FILE", requires = "state", num_args = 1..)]
    pub merge: Vec<PathBuf>,
    /// Where to write designs that are not equal
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Ends when so many designs are not equal
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub findings: usize,
    /// Print which operations ran natively in how many designs, by width
    #[arg(long)]
    pub coverage: bool,
    /// Print a case instead of running anything
    #[arg(long, value_name = "N")]
    pub print: Option<u64>,
}

/// Cases after which it is told how many there were, and the campaign is written to its file.
const TELL: u64 = 10_000;

/// Runs; the exit status.
pub fn run(args: &FuzzArgs, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    if let Some(case) = args.print {
        terminal.print(generate::case(args.level.into(), args.seed, case).text.as_bytes());
        return status::OK;
    }
    match try_run(args, terminal, interrupt) {
        Ok(known) => {
            terminal.print(format!("{}\n", known.summary()).as_bytes());
            if args.coverage {
                terminal.print(known.coverage().as_bytes());
            }
            for finding in &known.findings {
                let verdict = finding.verdict.map_or("rejected".to_owned(), |v| v.to_string());
                let line =
                    format!("case {}: {verdict} {} {}\n", finding.case, finding.variant, finding.detail);
                terminal.print(line.as_bytes());
            }
            if known.findings.is_empty() { status::OK } else { status::FAILED }
        }
        Err(message) => {
            terminal.say(message);
            status::UNUSABLE
        }
    }
}

fn try_run(args: &FuzzArgs, terminal: &Terminal, interrupt: &Interrupt) -> Result<Campaign, String> {
    let mut known = Campaign::new(args.level.into(), args.seed);
    if let Some(path) = args.state.as_ref().filter(|path| path.exists()) {
        let before = read(path)?;
        (known.seed, known.level) = (before.seed, before.level);
        known.merge(&before).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    for path in &args.merge {
        known.merge(&read(path)?)?;
    }
    if args.merge.is_empty() {
        let from = args.from.unwrap_or_else(|| known.next());
        let jobs = args.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        let time = args.time.map(Duration::from_secs);
        let extent = Extent { from, to: from + args.cases, jobs, time, most_findings: args.findings };
        let mut told = 0;
        let mut unwritten = None;
        let part = campaign(known.level, known.seed, extent, |part| {
            if part.cases >= told + TELL {
                told = part.cases;
                terminal.say(format!("{} cases", part.cases));
                unwritten = keep(args, &known, Some(part)).err();
            }
            unwritten.is_none() && !terminal.is_broken() && interrupt.signal().is_none()
        });
        if let Some(message) = unwritten {
            return Err(message);
        }
        if let Some(folder) = &args.out {
            for finding in &part.findings {
                write_case(folder, &known, finding).map_err(|e| format!("{}: {e}", folder.display()))?;
            }
        }
        known.merge(&part)?;
    }
    keep(args, &known, None)?;
    Ok(known)
}

/// Writes what is known of the campaign to its file, if it has one: all of it, or what was there before.
fn keep(args: &FuzzArgs, known: &Campaign, part: Option<&Campaign>) -> Result<(), String> {
    let Some(path) = &args.state else { return Ok(()) };
    let mut all = known.clone();
    part.map_or(Ok(()), |part| all.merge(part))?;
    let text = serde_json::to_string_pretty(&all).map_err(|e| e.to_string())?;
    let new = path.with_extension("new");
    let written = fs::write(&new, text + "\n").and_then(|()| fs::rename(&new, path));
    written.map_err(|e| format!("{} can't be written: {e}", path.display()))
}

fn read(path: &Path) -> Result<Campaign, String> {
    let text = fs::read(path).map_err(|e| format!("{} can't be read: {e}", path.display()))?;
    serde_json::from_slice(&text).map_err(|e| format!("{} is no campaign: {e}", path.display()))
}

/// Writes a design as it was found, and the smallest one that shows the same.
fn write_case(folder: &Path, known: &Campaign, finding: &Finding) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let text = generate::case(known.level, known.seed, finding.case).text;
    let name = format!("seed{}_case{}", known.seed, finding.case);
    fs::write(folder.join(format!("{name}.mlir")), &text)?;
    if let (Some(verdict), Ok(variant)) = (finding.verdict, finding.variant.parse()) {
        let small = reduced(&text, &config_of(finding.case), &variant, verdict, Effort::default());
        fs::write(folder.join(format!("{name}_small.mlir")), small)?;
    }
    Ok(())
}
