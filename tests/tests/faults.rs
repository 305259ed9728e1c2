//! Executable memory can be refused at any time: the run goes on with the same result, and says what it gave up.

use ir::design::Design;
use ir::design::elaborate::{Options, elaborate};
use jit::arena::{Arena, Faults};
use jit::engine::Jit;
use kernel::Kernel;
use kernel::telemetry::{JitConfig, Reason, Telemetry};
use reference::{Config, End, Simulation};
use runtime::files::{Capture, Files};
use std::path::Path;

/// Designs with processes, functions, registers and a network.
const DESIGNS: [&str; 2] = ["seq/registers", "machine/process/coroutine"];

/// Ends a design that runs for ever.
const MAX_TIME: u64 = 14_000_000;

fn design(name: &str) -> Design {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("run").join(name).with_extension("mlir");
    let text = std::fs::read(path).expect("the design is there");
    let ir = ir::text::parse(&text).expect("it can be parsed");
    elaborate(ir, &Options::default()).expect("it can be simulated")
}

fn config() -> Config {
    Config { max_time: Some(MAX_TIME), ..Config::default() }
}

/// Nothing surrounds the runs of this test.
struct Alone;

impl reference::Hooks for Alone {}

impl kernel::Hooks for Alone {}

fn interpret(design: &Design) -> (End, Vec<u8>) {
    let console = Capture::new();
    let files = Files::new(Box::new(console.clone()), None);
    let end = Simulation::new(design, config(), files).run(&mut Alone);
    (end, console.take_out())
}

fn compile(design: &Design, hot_threshold: u64, jit: Jit) -> (End, Vec<u8>, Telemetry) {
    let console = Capture::new();
    let files = Files::new(Box::new(console.clone()), None);
    let options = JitConfig { hot_threshold, ..JitConfig::default() };
    let mut kernel = Kernel::new(design, config(), files, options, Some(Box::new(jit)));
    let end = kernel.run(&mut Alone);
    (end, console.take_out(), kernel.telemetry().clone())
}

fn compile_with(design: &Design, hot_threshold: u64, countdown: Option<u64>) -> (End, Vec<u8>, Telemetry) {
    let faults = Faults { countdown };
    let jit = Jit::with_faults(jit::Options::default(), faults, kernel::callouts::addresses());
    compile(design, hot_threshold, jit)
}

/// Whether something was interpreted because its code could not be installed.
fn install_failed(telemetry: &Telemetry) -> bool {
    let why = telemetry.deopts.values().chain(telemetry.network_deopts.values());
    why.clone().any(|why| *why == (Reason::MissingThunk, "install_failed".to_owned()))
}

#[test]
fn any_one_step_of_the_arena_may_fail() {
    for name in DESIGNS {
        let design = design(name);
        let (end, out) = interpret(&design);
        let run = |countdown| compile_with(&design, 1, countdown);
        let whole = run(None).2;
        assert!(whole.degraded.is_empty() && whole.compiles > 0, "{name}");
        // Addresses are reserved once; then each thunk takes room, and changes the protection of its pages twice. So does the
        // step loop, which is none of the design's.
        let steps = 1 + 3 * (whole.compiles + 1);
        let mut without_loop = 0;
        for step in 0..steps {
            let (found_end, found_out, telemetry) = run(Some(step));
            assert_eq!((&found_end, &found_out), (&end, &out), "{name}, step {step}");
            assert_eq!(telemetry.degraded.len(), 1, "{name}, step {step}");
            if telemetry.compiles == whole.compiles {
                without_loop += 1;
                continue;
            }
            assert_eq!(telemetry.compiles, whole.compiles - 1, "{name}, step {step}");
            assert!(install_failed(&telemetry), "{name}, step {step}: {telemetry:?}");
        }
        // It may be the first, for which addresses are reserved.
        assert!((3..=4).contains(&without_loop), "{name}: {without_loop}");
        assert!(run(Some(steps)).2.degraded.is_empty(), "{name}: there are no more steps");
    }
}

#[test]
fn what_cannot_be_installed_together_is_installed_piece_by_piece() {
    for name in DESIGNS {
        let design = design(name);
        let (end, out) = interpret(&design);
        let whole = compile_with(&design, 0, None).2;
        assert!(whole.degraded.is_empty() && whole.compiles > 1, "{name}");
        // Addresses are reserved, then all thunks take room, and change the protection of their pages twice.
        for step in 0..4 {
            let (found_end, found_out, telemetry) = compile_with(&design, 0, Some(step));
            assert_eq!((&found_end, &found_out), (&end, &out), "{name}, step {step}");
            assert_eq!(telemetry.compiles, whole.compiles, "{name}, step {step}");
            assert!(telemetry.degraded.is_empty(), "{name}, step {step}: {telemetry:?}");
        }
        // So does the step loop, afterwards.
        let (found_end, found_out, telemetry) = compile_with(&design, 0, Some(4));
        assert_eq!((&found_end, &found_out), (&end, &out), "{name}");
        assert_eq!(telemetry.degraded.len(), 1, "{name}");
    }
}

#[test]
fn a_full_arena_is_the_end_of_compiling() {
    for name in DESIGNS {
        let design = design(name);
        let (end, out) = interpret(&design);
        for bytes in [1, 8192, 16384] {
            let arena = Arena::reserve(bytes).expect("addresses are plenty");
            let jit = Jit::with_arena(jit::Options::default(), arena, kernel::callouts::addresses());
            let (found_end, found_out, telemetry) = compile(&design, 1, jit);
            assert_eq!((&found_end, &found_out), (&end, &out), "{name} in {bytes} bytes");
            let full = !telemetry.degraded.is_empty();
            // What did not fit may be the step loop, of which nothing else tells.
            assert!(full || !install_failed(&telemetry), "{name} in {bytes} bytes");
            assert!(full || bytes > 1, "{name} in {bytes} bytes: {telemetry:?}");
        }
    }
}
