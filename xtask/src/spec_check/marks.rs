//! Implementation marks and test marks.
//!
//! * `rule!("id")` in a Rust file of the crates that implement the semantics;
//! * `// RULE: id, id` in an MLIR file below `tests/`;
//! * `/// rule: id, id` in the doc comment of a `#[test]` function, in any Rust file.

use super::Problems;
use anyhow::{Context, Result};
use spec::Kind;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The crates whose marks count as implementation.
const IMPLEMENTATION: [&str; 4] = ["ir", "reference", "runtime", "cli"];

/// Where a rule is implemented and tested: files relative to the workspace, with `/`.
#[derive(Default)]
pub(crate) struct Places {
    /// Files with a `rule!` mark.
    pub(crate) implemented: BTreeSet<String>,
    /// Files with a test.
    pub(crate) tested: BTreeSet<String>,
}

/// The places of every rule that has a mark.
pub(crate) struct Marks(BTreeMap<String, Places>);

/// Reads all marks of the workspace; marks that name no rule are problems.
pub(crate) fn collect(root: &Path, problems: &mut Problems) -> Result<Marks> {
    let mut marks = Marks(BTreeMap::new());
    for path in files(root)? {
        let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        let extension = path.extension().unwrap_or_default();
        if extension == "rs" {
            let text = fs::read_to_string(&path).with_context(|| name.clone())?;
            let krate = name.split('/').next().unwrap_or_default();
            if IMPLEMENTATION.contains(&krate) {
                for (line, id) in rule_marks(&text) {
                    // An unknown id here does not compile; the table is read from the same chapters.
                    marks.add(id, line, &name, problems, |places| &mut places.implemented);
                }
            }
            for (line, ids) in doc_marks(&text) {
                match ids {
                    Some(ids) => ids.for_each(|id| marks.add(id, line, &name, problems, |p| &mut p.tested)),
                    None => problems.add("test marks that belong to no #[test]", format!("{name}:{line}")),
                }
            }
        } else if (extension == "mlir" || extension == "sv") && name.starts_with("tests/") {
            let text = fs::read(&path).with_context(|| name.clone())?;
            for (index, line) in String::from_utf8_lossy(&text).lines().enumerate() {
                let Some(ids) = line.trim_start().strip_prefix("// RULE:") else { continue };
                list(ids).for_each(|id| marks.add(id, index + 1, &name, problems, |p| &mut p.tested));
            }
        }
    }
    Ok(marks)
}

impl Marks {
    fn add(
        &mut self,
        id: &str,
        line: usize,
        file: &str,
        problems: &mut Problems,
        set: impl Fn(&mut Places) -> &mut BTreeSet<String>,
    ) {
        if spec::rule(id).is_none() {
            problems.add("marks that name no rule", format!("{file}:{line}: {id}"));
            return;
        }
        set(self.0.entry(id.to_owned()).or_default()).insert(file.to_owned());
    }

    /// The places of a rule.
    pub(crate) fn of(&self, id: &str) -> Option<&Places> {
        self.0.get(id)
    }

    /// Every rule that asks for an implementation and a test has both.
    pub(crate) fn check(&self, problems: &mut Problems) {
        let lacks = |set: fn(&Places) -> &BTreeSet<String>| {
            spec::RULES
                .iter()
                .filter(|rule| rule.kind == Kind::Behaviour)
                .filter(move |rule| self.of(rule.id).is_none_or(|places| set(places).is_empty()))
        };
        for rule in lacks(|places| &places.implemented) {
            problems.add("rules without implementation", at(rule));
        }
        for rule in lacks(|places| &places.tested) {
            problems.add("rules without test", at(rule));
        }
    }
}

fn at(rule: &spec::Rule) -> String {
    format!("{:<40} spec/rules/{}:{}", rule.id, rule.file, rule.line)
}

/// All Rust and MLIR files of the workspace, sorted, without build output and hidden folders.
fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries: io::Result<Vec<_>> =
            fs::read_dir(&folder).with_context(|| folder.display().to_string())?.collect();
        for entry in entries? {
            let path = entry.path();
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if entry.file_type()?.is_dir() {
                if !name.starts_with('.') && name != "target" && name != "corpus" && name != "pending" {
                    folders.push(path);
                }
            } else if [".rs", ".mlir", ".sv"].iter().any(|end| name.ends_with(end)) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// `rule!("id")` outside of comments, with lines.
fn rule_marks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")).flat_map(
        |(index, line)| {
            line.match_indices("rule!(\"").filter_map(move |(at, open)| {
                let rest = &line[at + open.len()..];
                Some((index + 1, &rest[..rest.find('"')?]))
            })
        },
    )
}

/// `/// rule: id, id` lines: the ids, or `None` if what follows is no test function.
fn doc_marks(text: &str) -> impl Iterator<Item = (usize, Option<impl Iterator<Item = &str>>)> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(ids) = line.strip_prefix("/// rule:") else { continue };
        let is_test = lines[index..]
            .iter()
            .take_while(|l| l.starts_with("///") || l.starts_with("#["))
            .any(|l| *l == "#[test]");
        found.push((index + 1, is_test.then(|| list(ids))));
    }
    found.into_iter()
}

fn list(ids: &str) -> impl Iterator<Item = &str> {
    ids.split(',').map(str::trim).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_rust() {
        let text = "rule!(\"a.b\"); spec::rule!(\"c.d\");\n// rule!(\"e.f\")\n/// rule: g.h, i.j\n#[test]\nfn t() {}\n";
        assert_eq!(rule_marks(text).collect::<Vec<_>>(), [(1, "a.b"), (1, "c.d")]);
        let marks: Vec<_> =
            doc_marks(text).map(|(line, ids)| (line, ids.map(|i| i.collect::<Vec<_>>()))).collect();
        assert_eq!(marks, [(3, Some(vec!["g.h", "i.j"]))]);
        let stray: Vec<_> = doc_marks("/// rule: a.b\nfn f() {}\n").map(|(_, ids)| ids.is_some()).collect();
        assert_eq!(stray, [false]);
    }

    #[test]
    fn collects_and_complains() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("reference/src/time.rs", "rule!(\"machine.time.order\");");
        write("xtask/src/main.rs", "rule!(\"machine.time.add\");");
        write("tests/time.mlir", "// RULE: machine.time.order, machine.time.nowhere\n");
        let mut problems = Problems::default();
        let marks = collect(folder.path(), &mut problems).unwrap();
        assert_eq!(problems.lines(), ["marks that name no rule: tests/time.mlir:1: machine.time.nowhere"]);
        let order = marks.of("machine.time.order").unwrap();
        assert!(
            order.implemented.contains("reference/src/time.rs") && order.tested.contains("tests/time.mlir")
        );
        assert!(marks.of("machine.time.add").is_none(), "only the implementing crates count");
    }
}
