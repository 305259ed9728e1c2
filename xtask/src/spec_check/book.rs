//! The book: chapters, links, references to rules.

use super::Problems;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const SUMMARY: &str = "chapters and SUMMARY.md differ";
const LINK: &str = "links that lead nowhere";
const REFERENCE: &str = "references to rules that do not exist";

/// Checks every chapter of `root/spec/rules`.
pub(crate) fn check(root: &Path, problems: &mut Problems) -> Result<()> {
    let folder = root.join("spec/rules");
    let mut chapters = BTreeSet::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") && name != "SUMMARY.md" {
            chapters.insert(name);
        }
    }
    let summary = fs::read_to_string(folder.join("SUMMARY.md")).context("spec/rules/SUMMARY.md")?;
    let listed: Vec<&str> = links(&summary).map(|(_, target)| target).collect();
    for chapter in &chapters {
        match listed.iter().filter(|l| *l == chapter).count() {
            0 => problems.add(SUMMARY, format!("{chapter} is not in SUMMARY.md")),
            1 => {}
            n => problems.add(SUMMARY, format!("{chapter} is {n} times in SUMMARY.md")),
        }
    }
    for target in listed.iter().filter(|l| !chapters.contains(**l)) {
        problems.add(SUMMARY, format!("SUMMARY.md lists {target}, which does not exist"));
    }
    for chapter in &chapters {
        let text = fs::read_to_string(folder.join(chapter)).with_context(|| chapter.clone())?;
        check_chapter(chapter, &text, &folder, problems);
    }
    Ok(())
}

fn check_chapter(name: &str, text: &str, folder: &Path, problems: &mut Problems) {
    let text = &prose(text);
    for (line, target) in links(text) {
        let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
        if file.contains("://") {
            continue;
        }
        let no_file = !file.is_empty() && !folder.join(file).is_file();
        if no_file || anchor.strip_prefix("r-").is_some_and(|id| spec::rule(id).is_none()) {
            problems.add(LINK, format!("spec/rules/{name}:{line}: {target}"));
        }
    }
    for (line, id) in references(text) {
        if spec::rule(id).is_none() {
            problems.add(REFERENCE, format!("spec/rules/{name}:{line}: [{id}]"));
        }
    }
}

/// The text with code blanked out: fenced blocks and inline code are not prose.
pub(crate) fn prose(text: &str) -> String {
    let mut fenced = false;
    let mut result = String::with_capacity(text.len());
    for line in text.lines() {
        let fence = line.starts_with("```");
        if fence {
            fenced = !fenced;
        }
        if !fenced && !fence {
            // Odd pieces between backticks are code.
            for (index, piece) in line.split('`').enumerate() {
                result.push_str(if index % 2 == 0 { piece } else { "`" });
            }
        }
        result.push('\n');
    }
    result
}

/// Targets of inline links, with their lines.
fn links(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().flat_map(|(index, line)| {
        line.match_indices("](").filter_map(move |(at, _)| {
            let rest = &line[at + 2..];
            Some((index + 1, &rest[..rest.find(')')?]))
        })
    })
}

/// References of the form `[rule.id]` in prose, with their lines.
pub(crate) fn references(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter(|(_, line)| spec::parse::rule_line(line).is_none()).flat_map(
        |(index, line)| {
            line.match_indices('[').filter_map(move |(at, _)| {
                let rest = &line[at + 1..];
                let (id, after) = rest.split_at(rest.find(']')?);
                (spec::parse::is_id(id) && !after.starts_with("](")).then_some((index + 1, id))
            })
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_not_prose() {
        let text = prose("a [b.c] and `[d.e]`\n```\n[f.g]\n```\n[h.i](x.md)\n");
        assert_eq!(references(&text).collect::<Vec<_>>(), [(1, "b.c")]);
        assert_eq!(links(&text).collect::<Vec<_>>(), [(5, "x.md")]);
    }

    #[test]
    fn finds_what_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let rules = folder.path().join("spec/rules");
        fs::create_dir_all(&rules).unwrap();
        fs::write(rules.join("SUMMARY.md"), "[A](a.md)\n[C](c.md)\n").unwrap();
        fs::write(rules.join("a.md"), "see [no.rule], [x](nowhere.md) and [machine.time.order]\n").unwrap();
        fs::write(rules.join("b.md"), "").unwrap();
        let mut problems = Problems::default();
        check(folder.path(), &mut problems).unwrap();
        assert_eq!(
            problems.lines(),
            [
                "chapters and SUMMARY.md differ: b.md is not in SUMMARY.md",
                "chapters and SUMMARY.md differ: SUMMARY.md lists c.md, which does not exist",
                "links that lead nowhere: spec/rules/a.md:1: nowhere.md",
                "references to rules that do not exist: spec/rules/a.md:1: [no.rule]",
            ]
        );
    }
}
