//! Generates the rule registry and the `rule!` macro from `rules/*.md`, and the table of operations from `ops.toml`.

use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[allow(dead_code, unreachable_pub)] // the library exports it
#[path = "src/parse.rs"]
mod parse;

fn main() {
    println!("cargo:rerun-if-changed=rules");
    println!("cargo:rerun-if-changed=src/parse.rs");
    println!("cargo:rerun-if-changed=ops.toml");
    let mut chapters: Vec<PathBuf> = fs::read_dir("rules")
        .expect("the folder rules")
        .map(|entry| entry.expect("an entry of rules").path())
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect();
    chapters.sort();

    let mut rules: Vec<(String, parse::Found)> = Vec::new();
    for path in &chapters {
        let name = path.file_name().expect("a file name").to_string_lossy().into_owned();
        let text = fs::read_to_string(path).expect("a readable chapter");
        let found = parse::chapter(&text).unwrap_or_else(|e| panic!("spec/rules/{name}:{e}"));
        rules.extend(found.into_iter().map(|rule| (name.clone(), rule)));
    }
    let mut seen: HashMap<&str, (&str, usize)> = HashMap::new();
    for (file, rule) in &rules {
        if let Some((other, line)) = seen.insert(&rule.id, (file, rule.line)) {
            panic!("spec/rules/{file}:{}: rule `{}` is also at {other}:{line}", rule.line, rule.id);
        }
    }
    let operations = fs::read_to_string("ops.toml").expect("a readable ops.toml");
    let operations = toml::from_str(&operations).unwrap_or_else(|e| panic!("spec/ops.toml: {e}"));
    let write = |name: &str, text: String| {
        let out = Path::new(&env::var("OUT_DIR").expect("OUT_DIR")).join(name);
        fs::write(out, text).expect("a writable OUT_DIR");
    };
    write("rules.rs", generate(&rules));
    write("operations.rs", table(&operations));
}

/// An entry of `ops.toml`, as `src/ops.rs` describes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Operation {
    rules: Vec<String>,
    types: String,
    class: String,
    status: String,
    instead: Option<String>,
}

/// The table of operations, by name.
fn table(operations: &BTreeMap<String, Operation>) -> String {
    let mut text =
        "/// Every operation, in alphabetical order.\npub static OPERATIONS: &[Operation] = &[\n".to_owned();
    for (name, Operation { rules, types, class, status, instead }) in operations {
        let (class, status) = (variant(class), variant(status));
        writeln!(
            text,
            "    Operation {{ name: {name:?}, rules: &{rules:?}, types: {types:?}, class: Class::{class}, status: Status::{status}, instead: {instead:?} }},"
        )
        .unwrap();
    }
    text + "];\n"
}

/// The name of a variant: `reads-state` is `ReadsState`.
fn variant(word: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..];
    word.split('-').filter(|part| !part.is_empty()).map(capital).collect()
}

fn generate(rules: &[(String, parse::Found)]) -> String {
    let mut text = String::new();
    writeln!(text, "/// Every rule of the specification, by chapter and line.").unwrap();
    writeln!(text, "pub static RULES: &[Rule] = &[").unwrap();
    for (file, rule) in rules {
        let (id, kind, summary, line) = (&rule.id, rule.kind, &rule.summary, rule.line);
        writeln!(
            text,
            "    Rule {{ id: {id:?}, kind: Kind::{kind:?}, summary: {summary:?}, file: {file:?}, line: {line} }},"
        )
        .unwrap();
    }
    writeln!(text, "];").unwrap();
    writeln!(
        text,
        "/// Marks the place that implements a rule, and records at run time that it was reached."
    )
    .unwrap();
    writeln!(text, "///").unwrap();
    writeln!(text, "/// The id is a string literal; one that names no rule does not compile.").unwrap();
    writeln!(text, "#[macro_export]").unwrap();
    writeln!(text, "macro_rules! rule {{").unwrap();
    for (index, (_, rule)) in rules.iter().enumerate() {
        writeln!(text, "    ({:?}) => {{ $crate::coverage::hit({index}) }};", rule.id).unwrap();
    }
    writeln!(
        text,
        "    ($id:literal) => {{ ::core::compile_error!(::core::concat!(\"the specification has no rule `\", $id, \"`\")) }};"
    )
    .unwrap();
    writeln!(text, "}}").unwrap();
    text
}
