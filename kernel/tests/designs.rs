//! Every design of the repository's tests runs alike in the reference engine and in the kernel without native code: what
//! it prints and writes, its messages, how and when it ends, and what every signal and named value is at the end of every
//! time step.

use ir::design::elaborate::{Options, elaborate};
use ir::design::{Design, SigId};
use kernel::Kernel;
use kernel::telemetry::JitConfig;
use libtest_mimic::{Arguments, Failed, Trial};
use reference::value::Value;
use reference::{Config, End, Simulation};
use runtime::files::{Capture, Files};
use runtime::plusargs::Plusargs;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The orders of processes that a design runs under.
const ORDERS: [u64; 3] = [0, 1, 0x1234_5678_9abc];

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    for folder in ["tests/run", "examples"] {
        find(&root.join(folder), &mut paths);
    }
    paths.sort();
    let trials = paths.into_iter().map(|path| {
        let name = path.strip_prefix(&root).expect("below the folder").display().to_string();
        Trial::test(name, move || check(&path).map_err(Failed::from))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

fn find(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            find(&path, out);
        } else if path.extension().is_some_and(|e| e == "mlir") {
            out.push(path);
        }
    }
}

/// What the header of a test says about how to run it.
#[derive(Default)]
struct Setup {
    tops: Vec<String>,
    config: Config,
    max_output: Option<u64>,
    given: BTreeMap<String, Vec<String>>,
}

fn setup(text: &str) -> Setup {
    let mut setup = Setup::default();
    let mut plusargs = Vec::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("// ")) {
        let Some((key, value)) = line.split_once(": ") else { continue };
        if let Some(name) = key.strip_prefix("GIVEN ") {
            setup.given.entry(name.to_owned()).or_default().push(value.to_owned());
        }
        if key != "ARGS" {
            continue;
        }
        let mut words = value.split_whitespace();
        while let Some(word) = words.next() {
            let mut next = || words.next().expect("an argument has a value");
            match word {
                "--top" => setup.tops.push(next().to_owned()),
                "--max-time" => {
                    let ns: f64 = next().trim_end_matches("ns").parse().expect("nanoseconds");
                    setup.config.max_time = Some((ns * 1e6) as u64);
                }
                "--max-deltas" => setup.config.limits.steps_per_instant = next().parse().expect("a number"),
                "--max-steps" => setup.config.limits.activation_steps = next().parse().expect("a number"),
                "--max-threads" => setup.config.limits.threads = next().parse().expect("a number"),
                "--seed" => setup.config.seed = next().parse().expect("a number"),
                "--max-output" => setup.max_output = Some(next().parse().expect("a number")),
                "--max-memory" => setup.config.limits.memory = mebibytes(next()),
                "--order-seed" | "--vcd" | "--fst" | "--trace" => drop(next()),
                word if word.starts_with('+') => plusargs.push(word.to_owned()),
                word => panic!("an argument that this test does not know: {word}"),
            }
        }
    }
    setup.config.plusargs = Plusargs::new(plusargs);
    setup
}

/// What a run did.
#[derive(PartialEq, Debug)]
struct Ran {
    end: End,
    time: ir::design::Time,
    failed: bool,
    out: String,
    err: String,
    messages: Vec<String>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    instants: Vec<(u64, Vec<Value>)>,
}

/// Collects what is observed at the end of each time step.
#[derive(Default)]
struct Observer {
    messages: Vec<String>,
    instants: Vec<(u64, Vec<Value>)>,
}

/// More of them need not be compared.
const INSTANTS: usize = 2000;

impl reference::Hooks for Observer {
    fn instant(&mut self, simulation: &mut Simulation<'_>) -> Result<(), String> {
        self.messages.append(&mut simulation.take_messages());
        if self.instants.len() < INSTANTS {
            let design = simulation.design();
            let signals = (0..design.signals.len() as u32).map(SigId);
            let mut values: Vec<Value> = signals.map(|s| simulation.signal(s).clone()).collect();
            for named in &design.named {
                values.extend(simulation.value(named.value).ok());
            }
            self.instants.push((simulation.now().fs, values));
        }
        Ok(())
    }
}

impl kernel::Hooks for Observer {
    fn instant(&mut self, kernel: &mut Kernel<'_>) -> Result<(), String> {
        self.messages.append(&mut kernel.take_messages());
        if self.instants.len() < INSTANTS {
            let design = kernel.design();
            let signals = (0..design.signals.len() as u32).map(SigId);
            let mut values: Vec<Value> = signals.map(|s| kernel.signal(s)).collect();
            for named in &design.named {
                values.extend(kernel.value(named.value).ok());
            }
            self.instants.push((kernel.now().fs, values));
        }
        Ok(())
    }
}

/// A folder with the files that a test is given.
fn folder(path: &Path, setup: &Setup) {
    let _ = fs::remove_dir_all(path);
    fs::create_dir_all(path).expect("a folder can be made");
    for (name, lines) in &setup.given {
        fs::write(path.join(name), lines.join("\n") + "\n").expect("a file can be written");
    }
}

fn files(path: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(path).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    paths.filter(|p| p.is_file()).map(|p| (p.clone(), fs::read(p).unwrap_or_default())).collect()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

fn interpret(design: &Design, config: Config, setup: &Setup, here: &Path) -> Ran {
    folder(here, setup);
    let console = Capture::new();
    let outside = Files::new(Box::new(console.clone()), setup.max_output);
    let mut simulation = Simulation::new(design, config, outside);
    let mut observer = Observer::default();
    let end = simulation.run(&mut observer);
    reference::Hooks::instant(&mut observer, &mut simulation).expect("it only looks");
    Ran {
        end,
        time: simulation.now(),
        failed: simulation.failed(),
        out: text(console.take_out()),
        err: text(console.take_err()),
        messages: observer.messages,
        files: files(here),
        instants: observer.instants,
    }
}

fn run(design: &Design, config: Config, setup: &Setup, here: &Path) -> Ran {
    folder(here, setup);
    let console = Capture::new();
    let outside = Files::new(Box::new(console.clone()), setup.max_output);
    let mut kernel = Kernel::new(design, config, outside, JitConfig::default(), None);
    let mut observer = Observer::default();
    let end = kernel.run(&mut observer);
    kernel::Hooks::instant(&mut observer, &mut kernel).expect("it only looks");
    Ran {
        end,
        time: kernel.now(),
        failed: kernel.failed(),
        out: text(console.take_out()),
        err: text(console.take_err()),
        messages: observer.messages,
        files: files(here),
        instants: observer.instants,
    }
}

fn check(path: &Path) -> Result<(), String> {
    let source = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let setup = setup(&source);
    let temporary = tempfile::tempdir().map_err(|error| error.to_string())?;
    let here = temporary.path().join("run");
    let source = source.replace("$TMP", &here.display().to_string());
    let Ok(ir) = ir::text::parse(source.as_bytes()) else { return Ok(()) };
    let Ok(design) = elaborate(ir, &Options { tops: setup.tops.clone() }) else { return Ok(()) };
    for order in ORDERS {
        let config = Config { order_seed: order, ..setup.config.clone() };
        let expected = interpret(&design, config.clone(), &setup, &here);
        let found = run(&design, config, &setup, &here);
        compare(&design, &expected, &found).map_err(|what| format!("with order {order}: {what}"))?;
    }
    Ok(())
}

/// The first difference between two runs.
fn compare(design: &Design, expected: &Ran, found: &Ran) -> Result<(), String> {
    for (a, b) in expected.instants.iter().zip(&found.instants) {
        if a.0 != b.0 {
            return Err(format!("an instant at {} fs, expected at {} fs", b.0, a.0));
        }
        if let Some(i) = (0..a.1.len()).find(|i| a.1.get(*i) != b.1.get(*i)) {
            let name = match design.signals.get(i) {
                Some(_) => design.signal_path(SigId(i as u32)),
                None => "a named value".to_owned(),
            };
            let (old, new) = (&a.1[i], b.1.get(i));
            return Err(format!("at {} fs {name} ({i}) is {new:?}, expected {old:?}", a.0));
        }
    }
    if expected != found {
        let short = |ran: &Ran| {
            format!(
                "{:?} at {:?}, failed {}, {} instants\n{}{}{}\n{:?}",
                ran.end,
                ran.time,
                ran.failed,
                ran.instants.len(),
                ran.out,
                ran.err,
                ran.messages.join("\n"),
                ran.files.keys(),
            )
        };
        return Err(format!("expected\n{}\nfound\n{}", short(expected), short(found)));
    }
    Ok(())
}

fn mebibytes(size: &str) -> u64 {
    size.trim_end_matches('M').parse::<u64>().expect("a number") << 20
}
