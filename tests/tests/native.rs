//! However native code is made and left, a run is that of the reference engine: its status, what it prints, and its wave
//! file to the byte. A trial is a design with a way of compiling it.

use circt_sim::{Interrupt, Terminal};
use ir::design::{Design, FuncCode, ProcId, ProcessKind};
use kernel::code::Code;
use kernel::layout::Layout;
use libtest_mimic::{Arguments, Failed, Trial};
use runtime::files::Capture;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tests::Case;

/// Small designs below `run`, of every kind that code is made of.
const DESIGNS: &[&str] = &[
    "cf/switch",
    "comb/bits",
    "func/calls",
    "hw/aggregates",
    "hw/triggered",
    "llhd/kept_bits",
    "llhd/references",
    "machine/end/failed",
    "machine/event/order",
    "machine/limit/steps",
    "machine/nets/force",
    "machine/nets/force_continuous",
    "machine/nets/parts",
    "machine/network/call",
    "machine/network/comb_process_yield",
    "machine/network/connection",
    "machine/network/cycle",
    "machine/network/delayed",
    "machine/observe/dynamic_index",
    "machine/process/coroutine",
    "machine/process/results",
    "machine/random/annex",
    "machine/ref/choice",
    "machine/ref/out_of_range",
    "machine/signal/dynamic",
    "machine/step/inactive",
    "machine/wait/several",
    "scf/all",
    "seq/clock_operations",
    "seq/firmem",
    "seq/register_kinds",
    "sim/strings",
    "threads/disable",
    "threads/frames",
    "threads/functions",
    "threads/wait_fork",
    "threads/waits",
];

/// More check points than this are not tried one by one.
const MAX_CHECK_POINTS: u64 = 100;

/// Everything is compiled when the design is loaded.
const COMPILED: [&str; 2] = ["--mode=compile", "--jit-hot-threshold=0"];

fn main() -> ExitCode {
    let run = Path::new(env!("CARGO_MANIFEST_DIR")).join("run");
    let mut paths: Vec<PathBuf> = DESIGNS.iter().map(|name| run.join(name).with_extension("mlir")).collect();
    paths.extend(tests::files(&run.join("native"), "mlir").expect("the folder is there"));
    let mut trials = Vec::new();
    for path in paths {
        let name = path.strip_prefix(&run).expect("below the folder").with_extension("");
        for (what, plans) in WAYS {
            let path = path.clone();
            let trial = move || check(&path, plans).map_err(Failed::from);
            trials.push(Trial::test(format!("{} {what}", name.display()), trial));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Lists of arguments, each for one run of a design.
type Plans = fn(&Subject) -> Vec<Vec<String>>;

/// The ways in which native code is made and left.
const WAYS: [(&str, Plans); 5] = [
    ("without optimiser passes", without_passes),
    ("with limited fuel", with_fuel),
    ("with code that is dropped", dropped),
    ("left at each site", left_at_sites),
    ("left at each check point", left_at_check_points),
];

/// Each pass alone left out, and all.
fn without_passes(_: &Subject) -> Vec<Vec<String>> {
    let off = |pass: &&str| format!("--jit-disable={pass}");
    let mut plans: Vec<Vec<String>> = jit::opt::PASSES.iter().map(|pass| vec![off(pass)]).collect();
    plans.push(jit::opt::PASSES.iter().map(off).collect());
    plans
}

fn with_fuel(_: &Subject) -> Vec<Vec<String>> {
    [0, 1, 2, 5, 13, 40, 150].map(|fuel| vec![format!("--jit-fuel={fuel}")]).into()
}

/// Code that is compiled for one activation, and code that there is a budget for.
fn dropped(_: &Subject) -> Vec<Vec<String>> {
    let mut plans = vec![vec!["--jit-cache-policy=none".to_owned()]];
    plans.extend([0, 1, 2, 3, 5].map(|budget| vec![format!("--jit-compile-budget={budget}")]));
    plans.extend([1, 2, 3].map(|threshold| vec![format!("--jit-hot-threshold={threshold}")]));
    plans
}

/// Every resume index of every process, function, and unit of the network that the kernel attends to.
fn left_at_sites(subject: &Subject) -> Vec<Vec<String>> {
    let Some(design) = &subject.design else { return Vec::new() };
    let order = (0..design.processes.len() as u32).collect();
    let layout = Layout::new(design, order, 1, 1, false);
    let mut bodies = Vec::new();
    for (i, process) in design.processes.iter().enumerate() {
        if !matches!(process.kind, ProcessKind::Combinational) {
            bodies.push((design.process_path(ProcId(i as u32)), process.body));
        }
    }
    for func in &design.funcs {
        if let FuncCode::Body(body) = func.code {
            bodies.push((format!("function {}", design.ir.text(func.name)), body));
        }
    }
    for (at, unit) in (0..).zip(&layout.units).filter(|(at, _)| layout.attended[*at as usize]) {
        let code = Code::Units(at, at + 1);
        bodies.extend(
            unit.and_then(|unit| design.unit_code(unit))
                .map(|(body, _)| (code.network_name(design, &layout), body)),
        );
    }
    let mut plans = Vec::new();
    for (name, body) in bodies {
        for resume in 0..layout.bodies[body.0 as usize].resumes.len() {
            plans.push(vec![format!("--jit-force-deopt=site:{name}:{resume}")]);
        }
    }
    plans
}

/// Every check point that a run passes.
fn left_at_check_points(subject: &Subject) -> Vec<Vec<String>> {
    let report = subject.folder.path().join("report.json");
    subject
        .run(&[format!("--jit-report={}", report.display()), "--jit-force-deopt=at:1000000000".to_owned()]);
    let report: serde_json::Value =
        serde_json::from_slice(&fs::read(report).expect("a report was written")).expect("it is JSON");
    let count = report["jit"]["jit_check_points_total"].as_u64().expect("it has the number");
    assert!(count > 0 || subject.design.as_ref().is_none_or(|d| d.processes.is_empty()), "no check points");
    (1..=count.min(MAX_CHECK_POINTS)).map(|k| vec![format!("--jit-force-deopt=at:{k}")]).collect()
}

/// A design that is run.
struct Subject {
    path: PathBuf,
    arguments: Vec<String>,
    design: Option<Design>,
    folder: tempfile::TempDir,
}

/// What a run did.
#[derive(PartialEq)]
struct Ran {
    status: u8,
    out: Vec<u8>,
    err: Vec<u8>,
    waves: Vec<u8>,
}

impl Subject {
    /// Runs the design as native code.
    fn run(&self, arguments: &[String]) -> Ran {
        self.run_with(&COMPILED, arguments)
    }

    fn run_with(&self, mode: &[&str], arguments: &[String]) -> Ran {
        let waves = self.folder.path().join("waves.vcd");
        let _ = fs::remove_file(&waves);
        let mut line: Vec<OsString> = vec!["circt-sim".into(), "run".into(), self.path.clone().into()];
        line.extend(self.arguments.iter().map(Into::into));
        // The last one of an option that is given twice would be an error.
        let given = |option: &&&str| {
            let name = option.split('=').next().unwrap_or_default();
            !arguments.iter().any(|a| a.starts_with(name))
        };
        line.extend(mode.iter().filter(given).map(Into::into));
        line.extend(arguments.iter().map(Into::into));
        line.push(format!("--vcd={}", waves.display()).into());
        let console = Capture::new();
        let terminal = Terminal::new(Box::new(console.clone()));
        let status = circt_sim::run(line, &terminal, &Interrupt::default());
        let waves = fs::read(waves).unwrap_or_default();
        Ran { status, out: console.take_out(), err: console.take_err(), waves }
    }
}

fn check(path: &Path, plans: Plans) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let case = Case::parse(&text)?;
    let ir = ir::text::parse(text.as_bytes()).map_err(|wrong| format!("{wrong:?}"))?;
    let design = ir::design::elaborate::elaborate(ir, &Default::default()).ok();
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let subject = Subject { path: path.to_owned(), arguments: case.arguments().to_vec(), design, folder };
    let expected = subject.run_with(&["--mode=interpret"], &[]);
    for plan in plans(&subject) {
        let found = subject.run(&plan);
        if found != expected {
            let show = |ran: &Ran| {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                format!("status {}\n{}{}{}", ran.status, text(&ran.out), text(&ran.err), text(&ran.waves))
            };
            return Err(format!("{plan:?}: expected {}\nfound {}", show(&expected), show(&found)));
        }
    }
    Ok(())
}
