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
        ("circt-sim-ir", &["circt-sim-spec"]),
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

#[test]
fn no_crate_has_unsafe_code() {
    for crate_root in ["ir", "spec", "reference", "runtime", "cli"] {
        let path = root().join(crate_root).join("src/lib.rs");
        let text = fs::read_to_string(&path).expect("a library has a root");
        assert!(text.contains("#![forbid(unsafe_code)]"), "{} does not forbid unsafe code", path.display());
    }
}

#[test]
fn only_the_command_line_prints() {
    for library in ["ir", "spec", "reference", "runtime"] {
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
