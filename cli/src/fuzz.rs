//! `fuzz`: campaigns of generated designs.

use crate::{Interrupt, Terminal, status};
use ::differential::campaign::{Campaign, Extent, Finding, config_of, reduced, run as campaign};
use ::differential::generate;
use ::differential::reduce::Effort;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What to run.
#[derive(clap::Args, Debug)]
pub struct FuzzArgs {
    /// Designs to make and compare
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub cases: u64,
    /// Which designs: case N of a seed is the same everywhere
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
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
    /// Print a case instead of running anything
    #[arg(long, value_name = "N")]
    pub print: Option<u64>,
}

/// Runs; the exit status.
pub fn run(args: &FuzzArgs, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    if let Some(case) = args.print {
        terminal.print(generate::case(args.seed, case).text.as_bytes());
        return status::OK;
    }
    match try_run(args, terminal, interrupt) {
        Ok(known) => {
            terminal.print(format!("{}\n", known.summary()).as_bytes());
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
    let mut known = Campaign::new(args.seed);
    if let Some(path) = args.state.as_ref().filter(|path| path.exists()) {
        let before = read(path)?;
        known.seed = before.seed;
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
        let part = campaign(known.seed, extent, |part| {
            if part.cases >= told + 10_000 {
                told = part.cases;
                terminal.say(format!("{} cases", part.cases));
            }
            !terminal.is_broken() && interrupt.signal().is_none()
        });
        if let Some(folder) = &args.out {
            for finding in &part.findings {
                write_case(folder, known.seed, finding).map_err(|e| format!("{}: {e}", folder.display()))?;
            }
        }
        known.merge(&part)?;
    }
    if let Some(path) = &args.state {
        let text = serde_json::to_string_pretty(&known).map_err(|e| e.to_string())?;
        fs::write(path, text + "\n").map_err(|e| format!("{} can't be written: {e}", path.display()))?;
    }
    Ok(known)
}

fn read(path: &Path) -> Result<Campaign, String> {
    let text = fs::read(path).map_err(|e| format!("{} can't be read: {e}", path.display()))?;
    serde_json::from_slice(&text).map_err(|e| format!("{} is no campaign: {e}", path.display()))
}

/// Writes a design as it was found, and the smallest one that shows the same.
fn write_case(folder: &Path, seed: u64, finding: &Finding) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let text = generate::case(seed, finding.case).text;
    let name = format!("seed{seed}_case{}", finding.case);
    fs::write(folder.join(format!("{name}.mlir")), &text)?;
    if let (Some(verdict), Ok(variant)) = (finding.verdict, finding.variant.parse()) {
        let small = reduced(&text, &config_of(finding.case), &variant, verdict, Effort::default());
        fs::write(folder.join(format!("{name}_small.mlir")), small)?;
    }
    Ok(())
}
