//! `certify`: parity certificates, their parts, and whether they are consistent.

use crate::sources::{self, Made, SourceArgs};
use crate::{Terminal, status};
use ::differential::certify::{self, gather};
use ::differential::compare::VerdictName;
use ::differential::sweep::{Depth, Lanes};
use clap::{Subcommand, ValueEnum};
use runtime::files::Capture;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What to do.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct CertifyArgs {
    /// Or: merge parts, verify a bundle
    #[command(subcommand)]
    pub command: Option<CertifyCommand>,
    /// Designs (MLIR or SystemVerilog), and folders of designs
    #[arg(value_name = "DESIGN|DIR")]
    pub inputs: Vec<PathBuf>,
    /// The folder for certificate.json and certificate.html
    #[arg(long, short, value_name = "OUT", default_value = "certificate")]
    pub out: PathBuf,
    /// Orders of processes
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub seeds: u64,
    /// Generated cases
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub cases: u64,
    /// The seed of generated cases
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub case_seed: u64,
    /// Ends after so many seconds, and says so
    #[arg(long, value_name = "SECONDS")]
    pub time: Option<u64>,
    /// Seconds for one design
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub design_time: u64,
    /// Only part I of N, to be merged with the others
    #[arg(long, value_name = "I/N", value_parser = shard, default_value = "1/1")]
    pub shard: (u64, u64),
    /// Deopt plans for single check points of each design; all of them if there are no more
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub points: u64,
    /// Deopt plans for single static sites of each design; all of them if there are no more
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub sites: u64,
    /// The most epsilon steps that a run takes
    #[arg(long, value_name = "N", default_value_t = 5_000)]
    pub steps: u64,
    /// Only this lane; may be repeated [default: all]
    #[arg(long, value_name = "LANE")]
    pub lane: Vec<Lane>,
    /// Threads [default: as many as the machine has processors]
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

/// What else can be done with certificates.
#[derive(Subcommand, Debug)]
pub enum CertifyCommand {
    /// Make one bundle of its parts
    Merge {
        /// Bundles
        #[arg(value_name = "DIR", required = true)]
        parts: Vec<PathBuf>,
        /// The folder for the whole
        #[arg(long, short, value_name = "OUT")]
        out: PathBuf,
    },
    /// Check that a bundle is consistent; its verdict is the exit status
    Verify {
        /// The bundle
        #[arg(value_name = "DIR")]
        bundle: PathBuf,
    },
    /// Print the JSON Schema of certificate.json
    Schema,
}

/// A lane.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lane {
    /// Nothing compiled, and native code that is left everywhere
    InterpretParity,
    /// Native code under deopt plans, eviction, changing tiers, waves, saved and restored
    CompileParity,
    /// Native code all the way
    StrictNative,
}

fn shard(text: &str) -> Result<(u64, u64), String> {
    const EXPECTED: &str = "expected I/N, from 1/N to N/N";
    let (i, n) = text.split_once('/').ok_or(EXPECTED)?;
    let (i, n) = (i.parse().map_err(|_| EXPECTED)?, n.parse().map_err(|_| EXPECTED)?);
    if i == 0 || i > n { Err(EXPECTED.to_owned()) } else { Ok((i, n)) }
}

/// Does it; the exit status: 0 if the verdict is *equal*.
pub fn run(args: &CertifyArgs, terminal: &Terminal) -> u8 {
    let done = match &args.command {
        None => make(args, terminal),
        Some(CertifyCommand::Merge { parts, out }) => merge(parts, out, terminal),
        Some(CertifyCommand::Verify { bundle }) => verify(bundle, terminal),
        Some(CertifyCommand::Schema) => {
            terminal.print(certify::schema().as_bytes());
            return status::OK;
        }
    };
    match done {
        Ok(VerdictName::Equal) => status::OK,
        Ok(VerdictName::Limit) => status::LIMIT,
        Ok(_) => status::FAILED,
        Err(message) => {
            terminal.say(message);
            status::UNUSABLE
        }
    }
}

fn make(args: &CertifyArgs, terminal: &Terminal) -> Result<VerdictName, String> {
    let mut files = Vec::new();
    for input in &args.inputs {
        if input.is_dir() {
            collect(input, &mut files).map_err(|e| format!("{} can't be read: {e}", input.display()))?;
        } else {
            files.push(input.clone());
        }
    }
    if files.is_empty() && args.cases == 0 {
        return Err("nothing to certify: give designs, folders of designs, or --cases N".to_owned());
    }
    let chosen = |lane| args.lane.is_empty() || args.lane.contains(&lane);
    let depth = Depth {
        orders: args.seeds,
        points: args.points,
        sites: args.sites,
        lanes: Lanes {
            interpret: chosen(Lane::InterpretParity),
            compile: chosen(Lane::CompileParity),
            strict: chosen(Lane::StrictNative),
        },
        time: Duration::from_secs(args.design_time),
        steps: args.steps,
    };
    let inputs: Vec<String> = args.inputs.iter().map(|p| p.display().to_string()).collect();
    let lanes: Vec<String> = args
        .lane
        .iter()
        .filter_map(|lane| lane.to_possible_value().map(|v| format!(" --lane {}", v.get_name())))
        .collect();
    let command = format!(
        "circt-sim certify {} -o {} --seeds {} --cases {} --case-seed {} --points {} --sites {} --steps {}{}",
        inputs.join(" "),
        args.out.display(),
        args.seeds,
        args.cases,
        args.case_seed,
        args.points,
        args.sites,
        args.steps,
        lanes.concat()
    );
    let plan = gather::Plan {
        files,
        depth,
        cases: args.cases,
        case_seed: args.case_seed,
        time: args.time.map(Duration::from_secs),
        shard: args.shard,
        jobs: args.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)),
        command,
    };
    let terminal_of = std::sync::Mutex::new(terminal.clone());
    let certificate = gather::gather(&plan, read, |entry| {
        let text = match entry.verdict {
            Some(VerdictName::Equal) => return,
            Some(verdict) => format!("{}: {verdict}: {}", entry.name, entry.detail),
            None => format!("{}: not loaded: {}", entry.name, entry.detail),
        };
        if let Ok(terminal) = terminal_of.lock() {
            terminal.say(text);
        }
    });
    certify::write(&certificate, &args.out)?;
    tell(&certificate, terminal);
    Ok(certificate.verdict)
}

/// Reads a design; SystemVerilog goes through the front end.
fn read(path: &Path) -> std::io::Result<gather::Read> {
    let bytes = std::fs::read(path)?;
    if !sources::is_source(path) {
        return Ok(gather::Read::mlir(bytes));
    }
    let console = Capture::new();
    let made = sources::make(
        &[path.to_owned()],
        &[],
        &SourceArgs::default(),
        &Terminal::new(Box::new(console.clone())),
    );
    let text = match made {
        Made::Text(_, text) => Ok(text),
        Made::Printed | Made::Nothing => Err(String::from_utf8_lossy(&console.take_err()).into_owned()),
    };
    Ok(gather::Read { digest: gather::digest(&bytes), text })
}

/// A few lines about a certificate.
fn tell(certificate: &certify::Certificate, terminal: &Terminal) {
    let t = &certificate.totals;
    let list: Vec<String> = t.verdicts.iter().map(|(verdict, n)| format!("{n} {verdict}")).collect();
    let mut text = format!(
        "verdict: {}\ndesigns: {} compared ({}), {} not loaded, {} with a race; {} checkpoints, {} deopts forced, {} fallbacks in strict runs\n",
        certificate.verdict,
        t.compared,
        if list.is_empty() { "none".to_owned() } else { list.join(", ") },
        t.not_loaded,
        t.races,
        t.checkpoints,
        t.forced,
        t.fallbacks
    );
    for (lane, verdicts) in &t.runs {
        let list: Vec<String> = verdicts.iter().map(|(verdict, n)| format!("{n} {verdict}")).collect();
        text += &format!("{lane}: {}\n", list.join(", "));
    }
    if let Some(generated) = &certificate.generated {
        text += &format!("generated: {} cases, seed {}\n", generated.cases, generated.seed);
    }
    if certificate.timing.cut_by_time {
        text += "real time ran out: not all that was asked for was run\n";
    }
    terminal.print(text.as_bytes());
}

fn merge(parts: &[PathBuf], out: &Path, terminal: &Terminal) -> Result<VerdictName, String> {
    let parts = parts.iter().map(|part| certify::read(part)).collect::<Result<Vec<_>, _>>()?;
    let whole = certify::merge(&parts)?;
    certify::write(&whole, out)?;
    tell(&whole, terminal);
    Ok(whole.verdict)
}

fn verify(bundle: &Path, terminal: &Terminal) -> Result<VerdictName, String> {
    let wrong = certify::verify(bundle)?;
    wrong.iter().for_each(|line| terminal.say(line));
    if !wrong.is_empty() {
        return Err(format!("{} is not in order", bundle.display()));
    }
    let certificate = certify::read(bundle)?;
    tell(&certificate, terminal);
    Ok(certificate.verdict)
}

/// The designs below a folder: MLIR, and SystemVerilog of one file.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "mlir" || e == "sv" || e == "v") {
                files.push(path);
            }
        }
    }
    Ok(())
}
