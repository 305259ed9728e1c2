//! `report summarize`: why things did not run native, most frequent reason first.

use super::read::{self, Found};
use crate::{Terminal, status};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What to summarize.
#[derive(clap::Args, Debug)]
pub struct SummarizeArgs {
    /// Reports, or folders of reports
    #[arg(value_name = "FILE|DIR", required = true)]
    pub paths: Vec<PathBuf>,
    /// Separate columns by tabs instead of aligning them
    #[arg(long)]
    pub tsv: bool,
}

/// Prints three tables: reasons, reasons with details, processes. The exit status.
pub fn run(args: &SummarizeArgs, terminal: &Terminal) -> u8 {
    let found = match read::all(&args.paths) {
        Ok(found) => found,
        Err(errors) => {
            errors.iter().for_each(|error| terminal.say(error));
            return status::UNUSABLE;
        }
    };
    let text: Vec<String> =
        tables(&found).iter().map(|table| if args.tsv { tabbed(table) } else { aligned(table) }).collect();
    terminal.print(text.join("\n").as_bytes());
    status::OK
}

type Table = Vec<Vec<String>>;

fn tables(found: &[Found]) -> [Table; 3] {
    let deopts = || found.iter().flat_map(|report| &report.deopts);
    let mut rows = vec![titles(&["report", "id", "name", "reason", "detail"])];
    for report in found {
        let file = report.file.display().to_string();
        rows.extend(report.deopts.iter().map(|d| {
            let id = d.id.map(|id| id.to_string()).unwrap_or_default();
            vec![file.clone(), id, d.name.clone(), d.reason.clone(), d.detail.clone()]
        }));
    }
    [
        ranked(&["count", "reason"], deopts().map(|d| vec![d.reason.clone()])),
        ranked(&["count", "reason", "detail"], deopts().map(|d| vec![d.reason.clone(), d.detail.clone()])),
        rows,
    ]
}

/// How often each key is there, most frequent first, then by name.
fn ranked(columns: &[&str], keys: impl Iterator<Item = Vec<String>>) -> Table {
    let mut counts: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    keys.for_each(|key| *counts.entry(key).or_default() += 1);
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rows = counts.into_iter().map(|(key, count)| [vec![count.to_string()], key].concat());
    std::iter::once(titles(columns)).chain(rows).collect()
}

fn titles(columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| (*column).to_owned()).collect()
}

fn aligned(table: &Table) -> String {
    let columns = table.first().map_or(0, Vec::len);
    let width = |column: usize| table.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    table.iter().map(line).collect()
}

/// A tab or a line break in a cell becomes a space.
fn tabbed(table: &Table) -> String {
    let cell = |cell: &String| cell.replace(['\t', '\n', '\r'], " ");
    table.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n").collect()
}
