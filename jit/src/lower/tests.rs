//! All code of the repository's designs is lowered to well-formed LIR, whatever else becomes of it.

use super::{Knowledge, lower};
use crate::lir;
use ir::design::elaborate::{Options, elaborate};
use ir::design::{Design, FuncCode, Gv, ProcId, ProcessKind};
use kernel::code::{Code, Failure, Tables};
use kernel::layout::Layout;
use std::path::{Path, PathBuf};

/// The designs that elaborate without arguments.
fn designs() -> Vec<(PathBuf, Design)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root.join("tests/run"), root.join("examples")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "mlir") {
                let text = std::fs::read(&path).expect("it can be read");
                let Ok(ir) = ir::text::parse(&text) else { continue };
                if ir::verify::verify(&ir).iter().all(|d| d.severity != ir::diag::Severity::Error) {
                    found.extend(elaborate(ir, &Options::default()).ok().map(|design| (path, design)));
                }
            }
        }
    }
    found
}

/// Everything of a design that can have code of its own.
fn pieces(design: &Design, layout: &Layout) -> Vec<Code> {
    let mut all = Vec::new();
    for (i, process) in design.processes.iter().enumerate() {
        if !matches!(process.kind, ProcessKind::Combinational) {
            all.push(Code::Process(ProcId(i as u32)));
        }
    }
    all.extend(design.funcs.iter().filter_map(|func| match func.code {
        FuncCode::Body(body) => Some(Code::Function(body)),
        FuncCode::External(_) => None,
    }));
    all.extend(layout.clusters.iter().map(|(from, to)| Code::Units(*from, *to)));
    all.extend((0..layout.reactions.len() as u32).map(Code::Reaction));
    all.extend((0..design.values.len() as u32).map(|value| Code::Value(Gv(value))));
    all
}

#[test]
fn all_code_is_well_formed() {
    let mut count = 0;
    for (path, design) in designs() {
        let order = (0..design.processes.len() as u32).collect();
        let layout = Layout::new(&design, order, 1000, 1000, false);
        let (mut tables, mut knowledge) =
            (Tables::new(&design), Knowledge::new(&design, &crate::Options::default()));
        for code in pieces(&design, &layout) {
            let what = || format!("{}: {}", path.display(), super::name(code, &design));
            match lower(code, &design, &layout, &mut tables, &mut knowledge) {
                Ok(function) => {
                    let checked = lir::verify::verify(&function);
                    assert!(checked.is_ok(), "{}: {checked:?}\n{function}", what());
                    assert_eq!(function.name, super::name(code, &design));
                    count += 1;
                }
                // What is unsupported is named.
                Err(Failure::Unsupported(detail)) => {
                    assert!(detail.starts_with("first_op:"), "{}: {detail}", what());
                }
                Err(Failure::Install(detail)) => panic!("{}: nothing is installed here: {detail}", what()),
            }
        }
    }
    assert!(count > 1000, "only {count} pieces of code");
}

/// A design of the tests, laid out, with the code of those of its pieces that `which` says, and what that refers to.
fn lowered(path: &str, which: impl Fn(&Code) -> bool) -> (Design, Layout, Vec<lir::Function>, Tables) {
    let (_, design) = designs().into_iter().find(|(file, _)| file.ends_with(path)).expect("it is there");
    let layout = Layout::new(&design, (0..design.processes.len() as u32).collect(), 1000, 1000, false);
    let (mut tables, mut knowledge) =
        (Tables::new(&design), Knowledge::new(&design, &crate::Options::default()));
    let codes = pieces(&design, &layout).into_iter().filter(which);
    let functions = codes
        .map(|code| lower(code, &design, &layout, &mut tables, &mut knowledge).expect("it has code"))
        .collect();
    (design, layout, functions, tables)
}

#[test]
fn adjacent_connections_are_one_write() {
    let path = "tests/run/native/adjacent_connections.mlir";
    let (design, layout, functions, _) = lowered(path, |code| matches!(code, Code::Units(..)));
    let mut stored = Vec::new();
    for function in functions {
        for (inst, _) in function.blocks.iter().flat_map(|block| &block.insts) {
            if let lir::Inst::Store { mem, .. } = inst {
                stored.push(mem.word);
            }
        }
    }
    for name in ["tb.up", "tb.down", "tb.gap"] {
        let signal = (0..).map(ir::design::SigId).find(|s| design.signal_path(*s) == name).expect("a signal");
        let place = &layout.signals[signal.index()];
        for word in place.word..place.word + place.class.words() {
            // The last part of `gap` is next to nothing.
            let writes = if name == "tb.gap" { 2 } else { 1 };
            assert_eq!(stored.iter().filter(|at| **at == word).count(), writes, "{name}, word {word}");
        }
    }
}

#[test]
fn assignments_one_after_another_are_runs() {
    let path = "tests/run/native/runs_of_events.mlir";
    let (design, _, _, tables) = lowered(path, |code| matches!(code, Code::Process(_)));
    let runs = tables.writes.iter().filter(|write| !write.then.is_empty());
    let names = runs.map(|first| {
        let others = first.then.iter().map(|number| &tables.writes[*number as usize]);
        let all = [first].into_iter().chain(others);
        all.map(|write| design.signal_path(write.signal)).collect::<Vec<_>>()
    });
    // A part of `c` comes before `d`, which is alone.
    assert_eq!(names.collect::<Vec<_>>(), [["tb.a", "tb.b", "tb.a", "tb.c"]]);
}

#[test]
fn registers_of_a_clock_are_one_event() {
    let path = "tests/run/native/registers_committed.mlir";
    let (design, layout, _, tables) = lowered(path, |code| matches!(code, Code::Reaction(_)));
    let commits = tables.writes.iter().filter_map(|write| write.commits);
    let names = commits.map(|reaction| {
        let committed = layout.committed(&design, reaction);
        committed.into_iter().map(|signal| design.signal_path(signal)).collect::<Vec<_>>()
    });
    // The one with an enable is written by an event of its own.
    let all = ["tb.count", "tb.kept", "tb.wide", "tb.down", "tb.cleared"];
    assert_eq!(names.collect::<Vec<_>>(), [all]);
}

#[test]
fn a_wide_value_that_is_put_together_is_nowhere() {
    let path = "tests/run/native/parts_connected.mlir";
    let (_, _, functions, _) = lowered(path, |code| matches!(code, Code::Units(..)));
    let insts = functions.iter().flat_map(|function| &function.blocks).flat_map(|block| &block.insts);
    let called = insts.filter_map(|(inst, _)| match inst {
        lir::Inst::Call { callee: lir::Callee::Callout(callout), .. } => Some(*callout),
        _ => None,
    });
    assert_eq!(called.collect::<Vec<_>>(), []);
}
