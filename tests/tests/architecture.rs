//! The invariants of ARCHITECTURE.md that a test can check.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The crates of the workspace with those that each depends on, tests aside.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let manifest = root().join("Cargo.toml");
    let metadata =
        MetadataCommand::new().manifest_path(manifest).no_deps().exec().expect("cargo metadata runs");
    let names: BTreeSet<String> = metadata.packages.iter().map(|package| package.name.to_string()).collect();
    let normal = |package: &cargo_metadata::Package| {
        let used = package.dependencies.iter().filter(|d| d.kind != DependencyKind::Development);
        used.map(|d| d.name.clone()).filter(|name| names.contains(name)).collect()
    };
    metadata.packages.iter().map(|package| (package.name.to_string(), normal(package))).collect()
}

#[test]
fn crates_depend_on_no_more_than_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        (
            "circt-sim",
            [
                "circt-sim-differential",
                "circt-sim-frontend",
                "circt-sim-ir",
                "circt-sim-jit",
                "circt-sim-kernel",
                "circt-sim-reference",
                "circt-sim-runtime",
                "circt-sim-spec",
            ]
            .as_slice(),
        ),
        ("circt-sim-bench", &["circt-sim-ir", "circt-sim-reference", "circt-sim-runtime"]),
        (
            "circt-sim-differential",
            &[
                "circt-sim-ir",
                "circt-sim-jit",
                "circt-sim-kernel",
                "circt-sim-reference",
                "circt-sim-runtime",
                "circt-sim-spec",
            ],
        ),
        ("circt-sim-ir", &["circt-sim-spec"]),
        ("circt-sim-frontend", &[]),
        ("circt-sim-ir", &["circt-sim-runtime", "circt-sim-spec"]),
        ("circt-sim-jit", &["circt-sim-ir", "circt-sim-kernel", "circt-sim-runtime"]),
        ("circt-sim-kernel", &["circt-sim-ir", "circt-sim-reference", "circt-sim-runtime"]),
        ("circt-sim-reference", &["circt-sim-ir", "circt-sim-runtime", "circt-sim-spec"]),
        ("circt-sim-runtime", &[]),
        ("circt-sim-spec", &[]),
        ("circt-sim-tests", &["circt-sim", "circt-sim-runtime", "circt-sim-spec"]),
        ("xtask", &["circt-sim-ir", "circt-sim-spec"]),
    ]);
    for (name, used) in dependencies() {
        let may: BTreeSet<String> = match allowed.get(name.as_str()) {
            Some(may) => may.iter().map(|m| (*m).to_owned()).collect(),
            None => panic!("{name} is not in the table of this test"),
        };
        let more: Vec<_> = used.difference(&may).collect();
        assert!(more.is_empty(), "{name} must not depend on {more:?}");
    }
}

/// The sources of a crate, with their text; what is only for tests aside.
fn sources(member: &str) -> Vec<(String, String)> {
    let folder = root().join(member).join("src");
    let paths = tests::files(&folder, "rs").expect("the sources are there");
    let name = |path: &Path| path.strip_prefix(root()).expect("below the root").display().to_string();
    let all = paths.iter().map(|path| (name(path), fs::read_to_string(path).expect("a source can be read")));
    all.filter(|(name, _)| !name.contains("/tests")).collect()
}

/// The sources of the native engine that hold a text outside of comments.
fn native_sources_with(part: &str) -> BTreeSet<String> {
    let holds = |text: &str| text.lines().any(|line| line.split("//").next().unwrap_or("").contains(part));
    let all = ["kernel", "jit"].into_iter().flat_map(sources);
    all.filter(|(_, text)| holds(text)).map(|(name, _)| name).collect()
}

#[test]
fn unsafe_code_is_where_it_may_be() {
    for crate_root in ["bench", "ir", "spec", "reference", "runtime", "cli", "differential", "frontend"] {
        let path = root().join(crate_root).join("src/lib.rs");
        let text = fs::read_to_string(&path).expect("a library has a root");
        assert!(text.contains("#![forbid(unsafe_code)]"), "{} does not forbid unsafe code", path.display());
    }
    for crate_root in ["kernel", "jit"] {
        let path = root().join(crate_root).join("src/lib.rs");
        let text = fs::read_to_string(&path).expect("a library has a root");
        assert!(text.contains("#![deny(unsafe_code)]"), "{} does not deny unsafe code", path.display());
    }
    let may = ["jit/src/arena.rs", "kernel/src/abi.rs", "kernel/src/callouts.rs"];
    assert_eq!(native_sources_with("allow(unsafe_code)"), may.map(str::to_owned).into());
}

#[test]
fn unsafe_code_says_why_it_is_sound() {
    for (name, text) in ["kernel", "jit"].into_iter().flat_map(sources) {
        let lines: Vec<&str> = text.lines().collect();
        for (i, line) in lines.iter().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            // The comment stands before the statement, which may have begun some lines before; what makes demands of its caller
            // says so.
            let before = &lines[i.saturating_sub(6)..i];
            let says = |text: &str| before.iter().any(|line| line.contains(text));
            let known = match code.contains("unsafe {") || code.contains("unsafe impl") {
                true => says("// SAFETY:"),
                false => !code.contains("unsafe ") || says("/// # Safety"),
            };
            assert!(known, "{name}:{}: no SAFETY comment", i + 1);
        }
    }
}

#[test]
fn only_the_macro_assembler_of_a_machine_assembles() {
    for part in ["dynasm!", "dynasmrt"] {
        let found = native_sources_with(part);
        let may: BTreeSet<String> = ["jit/src/x64.rs", "jit/src/masm.rs"].map(str::to_owned).into();
        assert!(found.is_subset(&may), "{part} in {:?}", found.difference(&may));
    }
    assert_eq!(native_sources_with("dynasm!"), ["jit/src/x64.rs".to_owned()].into());
}

#[test]
fn only_the_bridge_and_units_of_the_network_run_the_stepper() {
    let may = ["kernel/src/bridge.rs", "kernel/src/unit.rs"];
    assert_eq!(native_sources_with("stepper::run"), may.map(str::to_owned).into());
}

#[test]
fn only_the_command_line_prints() {
    for library in ["ir", "jit", "kernel", "spec", "reference", "runtime"] {
        for path in tests::files(&root().join(library).join("src"), "rs").expect("the sources are there") {
            let text = fs::read_to_string(&path).expect("a source can be read");
            for (index, line) in text.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                let prints =
                    ["println!", "eprintln!", "print!(", "eprint!("].iter().any(|p| code.contains(p));
                assert!(!prints, "{}:{}: a library prints", path.display(), index + 1);
            }
        }
    }
}

#[test]
fn every_crate_takes_the_lints_of_the_workspace() {
    for member in ["bench", "cli", "ir", "jit", "kernel", "reference", "runtime", "spec", "tests", "xtask"] {
        let text = fs::read_to_string(root().join(member).join("Cargo.toml")).expect("a manifest");
        assert!(
            text.contains("[lints]\nworkspace = true"),
            "{member} does not take the lints of the workspace"
        );
    }
}
