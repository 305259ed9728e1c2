//! The corpus `tests/ir`: what the parser, the printer and the verifier make of it.
//!
//! Beside each `NAME.mlir` stands `NAME.generic`, the generic form that CIRCT's own printer gives for it
//! (`cargo xtask oracle --bless`). In `skew` are spellings that the version of CIRCT that blesses does not know, with
//! generic forms written by hand. In `errors` are texts that have to be rejected: a comment `// ERROR: line:col: part
//! of the message` for each diagnostic that must be there, in which `*` leaves a position open.

use ir::Ir;
use ir::diag::{Diagnostic, Severity};
use ir::ops;
use ir::text::{Form, parse, print};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder of the corpus.
fn files(folder: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ir").join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    assert!(!files.is_empty(), "{} is empty", path.display());
    files
}

fn good_files() -> Vec<PathBuf> {
    [files(""), files("skew")].concat()
}

/// Line and column of a place in a text, from 1.
fn place(text: &[u8], diagnostic: &Diagnostic) -> (usize, usize) {
    let at = diagnostic.span.map_or(0, |span| span.start as usize).min(text.len());
    let before = &text[..at];
    let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
    let start = before.iter().rposition(|&b| b == b'\n').map_or(0, |p| p + 1);
    (line, at - start + 1)
}

fn list(text: &[u8], diagnostics: &[Diagnostic]) -> String {
    let line = |d: &Diagnostic| {
        let (line, col) = place(text, d);
        format!("  {line}:{col}: {}\n", d.message)
    };
    diagnostics.iter().map(line).collect()
}

/// All that parser and verifier have to say against a text.
fn errors(text: &[u8]) -> Vec<Diagnostic> {
    let mut found = match parse(text) {
        Ok(ir) => ir::verify::verify(&ir),
        Err(found) => found,
    };
    found.retain(|d| d.severity == Severity::Error);
    found
}

fn read(file: &Path) -> Ir {
    let text = fs::read(file).unwrap();
    parse(&text).unwrap_or_else(|found| panic!("{}:\n{}", file.display(), list(&text, &found)))
}

#[test]
fn every_operation_of_the_table_occurs() {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for file in good_files() {
        let ir = read(&file);
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
        let found = String::from_utf8(print(&read(&file), Form::Generic)).unwrap();
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
        let ir = read(&file);
        let generic = print(&ir, Form::Generic);
        for form in [Form::Generic, Form::Custom] {
            let printed = print(&ir, form);
            let name = format!("{} as {form:?}", file.display());
            match parse(&printed) {
                Err(found) => wrong += &format!("{name}:\n{}", list(&printed, &found)),
                Ok(again) => {
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

#[test]
fn errors_are_found_and_placed() {
    let mut wrong = String::new();
    for file in files("errors") {
        let text = fs::read(&file).unwrap();
        let mut found = errors(&text);
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

#[test]
fn no_prefix_of_a_text_does_harm() {
    for file in files("") {
        let text = fs::read(&file).unwrap();
        for end in (0..text.len()).step_by(97) {
            errors(&text[..end]);
        }
    }
}

#[test]
fn deep_and_wide_texts_do_no_harm() {
    let chain = |n: usize| {
        let block = |i: usize| format!("^b{i}:\n  cf.br ^b{}\n", i + 1);
        let blocks: String = (0..n).map(block).collect();
        format!("func.func @f() {{\n  cf.br ^b0\n{blocks}^b{n}:\n  return\n}}\n")
    };
    assert_eq!(errors(chain(20_000).as_bytes()), []);
    let modules = |n: usize, last: usize| {
        let module = |i: usize| {
            let next = if i + 1 < n { i + 1 } else { last };
            format!("hw.module @m{i}() {{ hw.instance \"u\" @m{next}() -> () }}\n")
        };
        (0..n).map(module).collect::<String>() + &format!("hw.module @m{n}() {{}}\n")
    };
    assert_eq!(errors(modules(20_000, 20_000).as_bytes()), []);
    assert_eq!(errors(modules(20_000, 0).as_bytes()).len(), 1);
    let nested = "scf.if %c {\n".repeat(100_000);
    assert!(!errors(format!("func.func @f(%c: i1) {{\n{nested}").as_bytes()).is_empty());
    let ty = format!("{}i1{}", "!hw.array<1x".repeat(100_000), ">".repeat(100_000));
    assert!(!errors(format!("func.func private @f({ty})").as_bytes()).is_empty());
}

/// The rules of the dialects must not rely on what the table has not made sure of.
#[test]
fn operations_in_a_wrong_shape_do_no_harm() {
    for name in ops::names() {
        for text in [
            format!("\"{name}\"() : () -> ()"),
            format!("\"{name}\"() ({{}}, {{}}, {{}}) : () -> (i1, i1, i1)"),
            format!("func.func @f(%a: i8) {{ \"{name}\"(%a, %a, %a) : (i8, i8, i8) -> ()\n return }}"),
            format!("func.func @f(%a: i8) {{ \"{name}\"(%a) ({{ ^b(%x: i1): }}) : (i8) -> i8\n return }}"),
            format!("func.func @f(%a: i1) {{ \"{name}\"(%a)[^b, ^b] : (i1) -> ()\n ^b: return }}"),
        ] {
            errors(text.as_bytes());
        }
    }
}

/// Words of a text and what stands between them.
fn words(text: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || "_.%@^#!\"".contains(c);
    let mut words = Vec::new();
    let mut start = 0;
    let mut inside = false;
    for (at, c) in text.char_indices() {
        if is_word(c) != inside || !inside {
            words.push(&text[start..at]);
            (start, inside) = (at, is_word(c));
        }
    }
    words.push(&text[start..]);
    words
}

/// A text in which words have changed places still is syntax often enough to get far into the verifier.
#[test]
fn mutated_texts_do_no_harm() {
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let rounds = std::env::var("MUTATIONS").map_or(60, |n| n.parse().unwrap());
    let mut verified = 0;
    for file in good_files() {
        let text = fs::read_to_string(file.with_extension("generic")).unwrap();
        let original = words(&text);
        for _ in 0..rounds {
            let mut mutant = original.clone();
            for _ in 0..1 + random(3) {
                let at = random(mutant.len());
                mutant[at] = original[random(original.len())];
            }
            if let Ok(ir) = parse(mutant.concat().as_bytes()) {
                ir::verify::verify(&ir);
                verified += 1;
            }
        }
    }
    assert!(verified > rounds, "only {verified} mutants are syntax");
}
