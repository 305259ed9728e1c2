//! Turns the operation tables `ops/*.ops` into the enum of all operations and their static descriptions.
//!
//! The tables are line based: `op NAME`, then indented `operands`, `attrs`, `results`, `regions`, `successors`,
//! `format`, `infer`, `traits` lines, each at most once. A name ending in `*` is variadic, in `?` optional; an attribute written
//! `name=default:Kind` has a default. See `src/ops.rs` for what each part means.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=ops");
    let mut files: Vec<_> = fs::read_dir("ops").expect("ops/").map(|e| e.expect("entry").path()).collect();
    files.sort();
    let mut ops: Vec<(String, [String; 8])> = Vec::new();
    const KEYS: [&str; 8] =
        ["operands", "attrs", "results", "regions", "successors", "format", "infer", "traits"];
    for file in files {
        let text = fs::read_to_string(&file).expect("readable table");
        for (number, line) in text.lines().enumerate() {
            let at = || format!("{}:{}", file.display(), number + 1);
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix("op ") {
                ops.push((name.trim().to_owned(), Default::default()));
                continue;
            }
            let (key, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
            let slot =
                KEYS.iter().position(|k| *k == key).unwrap_or_else(|| panic!("{}: unknown key {key}", at()));
            ops.last_mut().unwrap_or_else(|| panic!("{}: no op yet", at())).1[slot] = rest.trim().to_owned();
        }
    }
    ops.sort();
    let mut out = String::new();
    out.push_str("/// Every operation that the tables list, named after its dialect and mnemonic.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]\n#[repr(u16)]\npub enum OpKind {\n");
    for (name, _) in &ops {
        writeln!(out, "    /// `{name}`\n    {},", camel(name)).unwrap();
    }
    out.push_str("}\n\n/// The descriptions, indexed by `OpKind as usize` (and sorted by name).\n");
    writeln!(out, "static TABLE: [OpInfo; {}] = [", ops.len()).unwrap();
    for (name, fields) in &ops {
        let [operands, attrs, results, regions, successors, format, infer, traits] = fields;
        writeln!(
            out,
            "    OpInfo {{ kind: OpKind::{}, name: {name:?}, dialect: {:?}, operands: &[{}], attrs: &[{}], results: &[{}], \
             regions: &[{}], successors: &[{}], format: {format:?}, infer: &[{}], traits: &[{}] }},",
            camel(name),
            name.split('.').next().unwrap(),
            params(operands),
            params(attrs),
            params(results),
            params(regions),
            params(successors),
            rules(infer),
            words(traits)
        )
        .unwrap();
    }
    out.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("ops.rs"), out).unwrap();
}

/// `llhd.sig.array_get` to `LlhdSigArrayGet`.
fn camel(name: &str) -> String {
    name.split(['.', '_'])
        .map(|part| {
            let mut chars = part.chars();
            chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
        })
        .collect()
}

/// A comma separated list of `name[*|?|=default][:constraint]`.
fn params(list: &str) -> String {
    let (mut items, mut depth, mut item) = (Vec::new(), 0, String::new());
    for c in list.chars() {
        match c {
            '<' | '(' | '{' | '[' => depth += 1,
            '>' | ')' | '}' | ']' => depth -= 1,
            ',' if depth == 0 => {
                items.push(std::mem::take(&mut item));
                continue;
            }
            _ => {}
        }
        item.push(c);
    }
    items.push(item);
    let mut out = String::new();
    for item in items.iter().map(|i| i.trim()).filter(|i| !i.is_empty()) {
        // A default may hold a colon, as in `48 : i8`.
        let (name, default, constraint) = match item.split_once('=') {
            Some((name, rest)) => {
                let (default, constraint) = rest.rsplit_once(':').expect("a default has a constraint");
                (name, Some(default.trim()), constraint)
            }
            None => match item.split_once(':') {
                Some((name, constraint)) => (name, None, constraint),
                None => (item, None, ""),
            },
        };
        let (name, arity) = match name.chars().last() {
            Some('*') => (&name[..name.len() - 1], "Variadic"),
            Some('?') => (&name[..name.len() - 1], "Optional"),
            _ if default.is_some() => (name, "Optional"),
            _ => (name, "One"),
        };
        write!(
            out,
            "Param {{ name: {name:?}, arity: Arity::{arity}, constraint: {constraint:?}, default: {default:?} }}, "
        )
        .unwrap();
    }
    out
}

/// A semicolon separated list of `name = rule`.
fn rules(list: &str) -> String {
    let split = |item: &str| {
        let (name, rule) = item.split_once('=').unwrap_or_else(|| panic!("no `=` in {item}"));
        format!("({:?}, {:?}), ", name.trim(), rule.trim())
    };
    list.split(';').filter(|i| !i.trim().is_empty()).map(split).collect()
}

/// A comma separated list of words.
fn words(list: &str) -> String {
    list.split(',').map(str::trim).filter(|w| !w.is_empty()).map(|w| format!("{w:?}, ")).collect()
}
