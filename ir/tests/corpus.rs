//! The corpus `tests/ir`: what the parser, the printer and the verifier make of it.
//!
//! Beside each `NAME.mlir` stands `NAME.generic`, the generic form that CIRCT's own printer gives for it
//! (`cargo xtask oracle --bless`). In `skew` are spellings that the version of CIRCT that blesses does not know, with
//! generic forms written by hand; in `moore` is the dialect of that name, which that version can't load, with the
//! generic forms that we print. In `errors` are texts that have to be rejected: a comment `// ERROR: line:col: part
//! of the message` for each diagnostic that must be there, in which `*` leaves a position open; a line `// -----` parts a
//! file into texts of their own.

mod common;

use common::{errors, files, good_files, list, place, read_file};
use ir::diag::Diagnostic;
use ir::ops;
use ir::text::{Form, parse, print};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_operation_of_the_table_occurs() {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for file in good_files() {
        let ir = read_file(&file);
        seen.extend((0..ir.op_count()).map(|i| ir.kind(ir::module::OpId(i as u32)).name()));
    }
    let missing: Vec<&str> = ops::names().filter(|name| !seen.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_corpus_is_valid() {
    let mut wrong = String::new();
    for file in good_files() {
        let text = fs::read(&file).unwrap();
        let found = errors(&text);
        if !found.is_empty() {
            wrong += &format!("{}:\n{}", file.display(), list(&text, &found));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_generic_form_is_that_of_circt() {
    let mut wrong = String::new();
    for file in good_files() {
        let expected = fs::read_to_string(file.with_extension("generic")).unwrap();
        let found = String::from_utf8(print(&read_file(&file), Form::Generic)).unwrap();
        if let Some(difference) = ir::compare::difference(&found, &expected) {
            wrong += &format!("{} (ours, then CIRCT's):\n{difference}\n", file.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_printed_is_read_again() {
    let mut wrong = String::new();
    for file in good_files() {
        let ir = read_file(&file);
        let generic = print(&ir, Form::Generic);
        for form in [Form::Generic, Form::Custom] {
            let printed = print(&ir, form);
            let name = format!("{} as {form:?}", file.display());
            match parse(&printed) {
                Err(found) => wrong += &format!("{name}:\n{}", list(&printed, &found)),
                Ok(again) => {
                    if print(&again, form) != printed {
                        wrong += &format!("{name}: printing it again gives another text\n");
                    }
                    let again = print(&again, Form::Generic);
                    let (first, second) =
                        (String::from_utf8_lossy(&generic), String::from_utf8_lossy(&again));
                    if let Some(difference) = ir::compare::difference(&first, &second) {
                        wrong += &format!("{name}:\n{difference}\n");
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A line `// -----` parts texts that have nothing to do with each other. Every part keeps its place: all else is blank.
fn parts(text: &[u8]) -> Vec<Vec<u8>> {
    const MARK: &[u8] = b"\n// -----\n";
    let marks = (0..text.len()).filter(|&at| text[at..].starts_with(MARK));
    let starts: Vec<usize> = std::iter::once(0).chain(marks).chain([text.len()]).collect();
    let blank =
        |bytes: &[u8]| bytes.iter().map(|&b| if b == b'\n' { b'\n' } else { b' ' }).collect::<Vec<u8>>();
    let part = |ends: &[usize]| [blank(&text[..ends[0]]), text[ends[0]..ends[1]].to_vec()].concat();
    starts.windows(2).map(part).collect()
}

#[test]
fn errors_are_found_and_placed() {
    let mut wrong = String::new();
    for file in files("errors") {
        let text = fs::read(&file).unwrap();
        let mut found = Vec::new();
        for part in parts(&text) {
            found.extend(errors(&part));
        }
        let mut problems = String::new();
        let source = String::from_utf8_lossy(&text).into_owned();
        let expectations = source.lines().filter_map(|line| line.split_once("// ERROR: ")).map(|(_, e)| e);
        let mut count = 0;
        for expectation in expectations {
            count += 1;
            let mut parts = expectation.splitn(3, ':');
            let (line, col) = (parts.next().unwrap(), parts.next().unwrap());
            let message = parts.next().unwrap_or_else(|| panic!("{}: {expectation}", file.display())).trim();
            let fits = |d: &Diagnostic| {
                let (l, c) = place(&text, d);
                let same = |want: &str, have: usize| want == "*" || want == have.to_string();
                same(line, l) && same(col, c) && d.message.contains(message)
            };
            match found.iter().position(fits) {
                Some(index) => drop(found.remove(index)),
                None => problems += &format!("  not found: {expectation}\n"),
            }
        }
        assert!(count > 0, "{} expects no error", file.display());
        if !found.is_empty() || !problems.is_empty() {
            wrong += &format!("{}:\n{problems} not expected:\n{}", file.display(), list(&text, &found));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
