//! What the tests of the text have in common.
#![allow(dead_code, reason = "each test program uses a part of it")]

use ir::Ir;
use ir::diag::{Diagnostic, Severity};
use ir::text::{Form, parse, print};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder of the corpus.
pub(crate) fn files(folder: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ir").join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    assert!(!files.is_empty(), "{} is empty", path.display());
    files
}

pub(crate) fn good_files() -> Vec<PathBuf> {
    [files(""), files("skew"), files("moore")].concat()
}

/// Line and column of a place in a text, from 1.
pub(crate) fn place(text: &[u8], diagnostic: &Diagnostic) -> (usize, usize) {
    let at = diagnostic.span.map_or(0, |span| span.start as usize).min(text.len());
    let before = &text[..at];
    let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
    let start = before.iter().rposition(|&b| b == b'\n').map_or(0, |p| p + 1);
    (line, at - start + 1)
}

pub(crate) fn list(text: &[u8], diagnostics: &[Diagnostic]) -> String {
    let line = |d: &Diagnostic| {
        let (line, col) = place(text, d);
        format!("  {line}:{col}: {}\n", d.message)
    };
    diagnostics.iter().map(line).collect()
}

/// All that parser and verifier have to say against a text.
pub(crate) fn errors(text: &[u8]) -> Vec<Diagnostic> {
    let mut found = match parse(text) {
        Ok(ir) => ir::verify::verify(&ir),
        Err(found) => found,
    };
    found.retain(|d| d.severity == Severity::Error);
    found
}

/// A file that has to be good syntax.
pub(crate) fn read_file(file: &Path) -> Ir {
    let text = fs::read(file).unwrap();
    parse(&text).unwrap_or_else(|found| panic!("{}:\n{}", file.display(), list(&text, &found)))
}

/// What the parser has to say against a text, as `line: message`.
pub(crate) fn syntax_errors(text: &str) -> Vec<String> {
    let Err(found) = parse(text.as_bytes()) else { return Vec::new() };
    found.iter().map(|d| format!("{}: {}", place(text.as_bytes(), d).0, d.message)).collect()
}

/// A text that has to be good syntax.
pub(crate) fn read(text: &str) -> Ir {
    parse(text.as_bytes()).unwrap_or_else(|found| panic!("{}", list(text.as_bytes(), &found)))
}

/// Its generic form.
pub(crate) fn generic(text: &str) -> String {
    String::from_utf8(print(&read(text), Form::Generic)).expect("the test is UTF-8")
}

/// Its custom form.
pub(crate) fn custom(text: &str) -> String {
    String::from_utf8(print(&read(text), Form::Custom)).expect("the test is UTF-8")
}

/// The first line of the generic form that holds `part`.
pub(crate) fn line_with(text: &str, part: &str) -> String {
    let all = generic(text);
    all.lines().find(|line| line.contains(part)).unwrap_or_else(|| panic!("{all}")).trim().to_owned()
}
