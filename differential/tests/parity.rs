//! The three lanes over designs of the tests; states that are saved and restored; designs that have to do the same.

use ciborium::Value;
use differential::campaign::{bounds, config};
use differential::compare::{Verdict, VerdictName};
use differential::generate::pairs::Change;
use differential::generate::{Family, of_seed};
use differential::load::load;
use differential::record::{Ending, Stride, record};
use differential::save::{VERSION, from_bytes, to_bytes};
use differential::sweep::{Depth, examine};
use differential::variant::Variant;
use reference::Config;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

fn text(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).expect("a design")
}

/// Designs for all that the state has: nets, forces, registers, coroutines, objects, memory, output, threads,
/// the run-time library.
const DESIGNS: &[&str] = &[
    "examples/bus.mlir",
    "examples/counter.mlir",
    "examples/fifo.mlir",
    "tests/run/machine/nets/force_continuous.mlir",
    "tests/run/machine/nets/resolve.mlir",
    "tests/run/machine/observe/narrow.mlir",
    "tests/run/machine/process/results.mlir",
    "tests/run/native/clock_divider.mlir",
    "tests/run/native/force_release.mlir",
    "tests/run/native/live_kinds.mlir",
    "tests/run/native/memory_in_place.mlir",
    "tests/run/native/suspend_deep.mlir",
    "tests/run/native/wait_chosen.mlir",
    "tests/run/library/arrays.mlir",
    "tests/run/library/printing.mlir",
    "tests/run/library/queues.mlir",
    "tests/run/library/random.mlir",
    "tests/run/library/text.mlir",
    "tests/run/seq/register_kinds.mlir",
    "tests/run/sim/monitor.mlir",
    "tests/run/sim/queues.mlir",
    "tests/run/threads/disable.mlir",
    "tests/run/threads/frames.mlir",
    "tests/run/threads/functions.mlir",
    "tests/run/threads/join.mlir",
    "tests/run/threads/random.mlir",
    "tests/run/threads/rounds.mlir",
    "tests/run/threads/wait_fork.mlir",
    "tests/run/threads/waits.mlir",
];

#[test]
fn designs_are_equal_in_all_lanes() {
    for path in DESIGNS {
        let text = text(path);
        let design = load(path, &text, &[]).expect("a valid design");
        let time = Duration::from_secs(600);
        let depth = Depth { orders: 1, points: 6, sites: 6, steps: 500, time, ..Depth::default() };
        let found = examine(&design, &Config::default(), &depth);
        assert_eq!(found.verdict(), (VerdictName::Equal, String::new()), "{path}\n{:?}", found.explanation);
        assert!(found.runs.iter().all(|run| run.verdict == Verdict::Equal));
        assert_eq!(found.fallbacks, 0, "{path}");
    }
}

/// `restore(snapshot(x)) = x`, at each step, from each engine to each.
#[test]
fn a_restored_state_is_the_same() {
    for path in DESIGNS {
        let text = text(path);
        let design = load(path, &text, &[]).expect("a valid design");
        let config = Config::default();
        for from in [Variant::reference(), Variant::native()] {
            let mut engine = from.start(&design, &config, None);
            for _ in 0..12 {
                if engine.advance(&mut ()).is_some() {
                    break;
                }
                let state = engine.snapshot();
                let bytes = to_bytes(&state).expect("a state can be written");
                let read = from_bytes(&bytes).expect("and read");
                assert_eq!(read, state, "{path}");
                for to in [Variant::reference(), Variant::native()] {
                    let mut files =
                        runtime::files::Files::discarding(Box::new(runtime::files::Capture::new()), None);
                    files.resume(&read.files).expect("files are where they were");
                    let mut other = to.start_with(&design, &config, files, None);
                    other.restore(&read).expect("a state of this design");
                    assert_eq!(other.digest(), engine.digest(), "{path}: from {from} to {to}");
                    assert_eq!(other.snapshot().digest(), state.digest(), "{path}: from {from} to {to}");
                }
            }
        }
    }
}

#[test]
fn a_damaged_state_is_refused() {
    let text = text("examples/counter.mlir");
    let design = load("counter", &text, &[]).expect("a valid design");
    let mut engine = Variant::reference().start(&design, &Config::default(), None);
    assert!(engine.advance(&mut ()).is_none());
    let state = engine.snapshot();
    let refused = |state: &reference::state::State| {
        [Variant::reference(), Variant::native()]
            .iter()
            .all(|variant| variant.start(&design, &Config::default(), None).restore(state).is_err())
    };
    let mut fewer = state.clone();
    fewer.signals.pop();
    assert!(refused(&fewer));
    let mut elsewhere = state.clone();
    for (_, process) in elsewhere.processes.entries_mut() {
        process.frames.iter_mut().for_each(|frame| frame.block = 1000);
    }
    assert!(refused(&elsewhere));
    assert!(from_bytes(format!("circt-sim state {VERSION}\n\x01\x02").as_bytes()).is_err());
    let old = from_bytes(b"circt-sim state 1\n").expect_err("another version");
    assert!(old.contains("version '1'"), "{old}");
    assert!(from_bytes(b"something").is_err());
}

/// The fields of everything in states, as far as these designs have it, against those that are committed for this version: who
/// changes them raises [`VERSION`], or adds what was not seen before.
#[test]
fn the_format_of_states_is_that_of_its_version() {
    let mut shapes = BTreeSet::new();
    for path in DESIGNS {
        let design = load(path, &text(path), &[]).expect("a valid design");
        let mut engine = Variant::reference().start(&design, &Config::default(), None);
        for _ in 0..12 {
            if engine.advance(&mut ()).is_some() {
                break;
            }
            shape(&Value::serialized(&engine.snapshot()).expect("plain data"), "state", &mut shapes);
        }
    }
    let found: String = shapes.iter().map(|line| format!("{line}\n")).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/state-{VERSION}.txt"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &found).expect("written");
    }
    let committed = std::fs::read_to_string(&path).expect("a description of this version");
    assert_eq!(
        found, committed,
        "raise save::VERSION, then: BLESS=1 cargo test -p circt-sim-differential --test parity"
    );
}

/// The fields and kinds of a value, a line each; elements of a list, and entries of a map with numbers for keys, are one.
fn shape(value: &Value, path: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Map(entries) => {
            for (key, value) in entries {
                let key = key.as_text().unwrap_or("#");
                shape(value, &format!("{path}.{key}"), out);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| shape(item, &format!("{path}[]"), out)),
        Value::Text(name) if name.chars().next().is_some_and(|c| c.is_ascii_uppercase()) => {
            out.insert(format!("{path} = {name}"));
        }
        Value::Null => {}
        Value::Bool(_) => drop(out.insert(format!("{path}: flag"))),
        Value::Integer(_) => drop(out.insert(format!("{path}: number"))),
        Value::Text(_) => drop(out.insert(format!("{path}: text"))),
        _ => drop(out.insert(format!("{path}: other"))),
    }
}

#[test]
fn changed_designs_do_the_same() {
    let mut split = 0;
    for seed in 0..12u64 {
        let generated = of_seed(Family::ALL[seed as usize % Family::ALL.len()], seed);
        let run = |text: &str| {
            let design = load("generated", text.as_bytes(), &[]).expect("a valid design");
            let mut engine = Variant::native().start(&design, &config(), None);
            let recording = record(engine.as_mut(), Stride::Instant, &bounds());
            let Ending::Ended { end, failed, .. } = recording.ending else { return (None, Vec::new()) };
            let state = engine.snapshot();
            (Some((end, failed, state.now, state.files)), state.signals)
        };
        let expected = run(&generated.text);
        for change in [Change::Renamed, Change::DeadProcess, Change::SplitDrives] {
            let changed = change.apply(&generated, seed);
            split += usize::from(change == Change::SplitDrives && changed.contains("llhd.drv %w"));
            assert_eq!(run(&changed), expected, "{change:?} of seed {seed}");
        }
    }
    assert!(split >= 8, "drives were split in {split} designs");
}
