//! Elaboration of whatever the verifier lets through: an error or a design, never a panic.

use ir::design::elaborate::{Options, elaborate};
use ir::diag::Severity;
use std::fs;
use std::path::{Path, PathBuf};

/// The designs below `tests/run`, sorted.
fn designs() -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/run")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "mlir") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Cuts a text into words and what is between them.
fn words(text: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '%' | '.' | '@' | '!');
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_word(c) != is_word(first)).unwrap_or(rest.len());
        words.push(&rest[..end]);
        rest = &rest[end..];
    }
    words
}

/// Whether a text elaborates; `None` if it is no valid one.
fn load(text: &str) -> Option<bool> {
    let ir = ir::text::parse(text.as_bytes()).ok()?;
    let valid = ir::verify::verify(&ir).iter().all(|d| d.severity != Severity::Error);
    valid.then(|| elaborate(ir, &Options::default()).is_ok())
}

#[test]
fn mutated_designs_do_no_harm() {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let rounds = std::env::var("MUTATIONS").map_or(20, |n| n.parse().unwrap());
    let (mut elaborated, mut refused) = (0, 0);
    for file in designs() {
        let text = fs::read_to_string(&file).unwrap();
        let original = words(&text);
        for _ in 0..rounds {
            let mut mutant = original.clone();
            for _ in 0..1 + random(2) {
                let at = random(mutant.len());
                mutant[at] = original[random(original.len())];
            }
            let mutant = mutant.concat();
            match std::panic::catch_unwind(|| load(&mutant)) {
                Ok(Some(true)) => elaborated += 1,
                Ok(Some(false)) => refused += 1,
                Ok(None) => {}
                Err(_) => panic!("this mutant of {} panics:\n{mutant}", file.display()),
            }
        }
    }
    assert!(elaborated > 0 && refused > 0, "{elaborated} mutants elaborate, {refused} do not");
}
