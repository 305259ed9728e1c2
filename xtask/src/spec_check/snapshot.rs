//! `spec/coverage.snapshot`: for every rule, the files that implement and test it.

use super::Problems;
use super::marks::Marks;
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

const HEADER: &str = "# Where each rule is implemented and tested. Written by `cargo xtask spec --bless`.\n";

/// Compares the snapshot with what is found now, or rewrites it.
pub(crate) fn check(root: &Path, marks: &Marks, bless: bool, problems: &mut Problems) -> Result<()> {
    let path = root.join("spec/coverage.snapshot");
    let now = render(marks);
    if bless {
        return fs::write(&path, now).with_context(|| path.display().to_string());
    }
    let before = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).context(path.display().to_string()),
    };
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    const TOPIC: &str = "spec/coverage.snapshot is out of date (cargo xtask spec --bless)";
    old.iter().filter(|line| !new.contains(line)).for_each(|line| problems.add(TOPIC, format!("- {line}")));
    new.iter().filter(|line| !old.contains(line)).for_each(|line| problems.add(TOPIC, format!("+ {line}")));
    Ok(())
}

/// One line per rule that has a mark: `id | implementation | tests`.
fn render(marks: &Marks) -> String {
    let mut text = HEADER.to_owned();
    for rule in spec::RULES {
        if let Some(places) = marks.of(rule.id) {
            let join =
                |set: &std::collections::BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(" ");
            writeln!(text, "{} | {} | {}", rule.id, join(&places.implemented), join(&places.tested))
                .expect("writing to a string");
        }
    }
    text
}
