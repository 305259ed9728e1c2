//! The part of reports that the commands look at.

use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// What did not run native, in one report.
pub struct Found {
    /// The file.
    pub file: PathBuf,
    /// Processes, then parts of the network.
    pub deopts: Vec<Deopt>,
}

/// A process or a part of the network that did not always run native.
pub struct Deopt {
    /// The id of a process; a part of the network has none.
    pub id: Option<u64>,
    /// The name of the process, or of the part.
    pub name: String,
    /// The reason.
    pub reason: String,
    /// The detail; may be empty.
    pub detail: String,
}

#[derive(Deserialize)]
struct Document {
    schema_version: u64,
    jit: Jit,
}

#[derive(Deserialize)]
struct Jit {
    jit_deopt_processes: Vec<Process>,
    #[serde(default)]
    jit_deopt_networks: Vec<Network>,
}

#[derive(Deserialize)]
struct Process {
    process_id: u64,
    process_name: String,
    reason: String,
    #[serde(default)]
    detail: String,
}

#[derive(Deserialize)]
struct Network {
    name: String,
    reason: String,
    #[serde(default)]
    detail: String,
}

/// Reads reports: files as they are given, of folders everything in them that ends in `.json`, by name.
///
/// # Errors
/// What can't be read, a line each.
pub fn all(paths: &[PathBuf]) -> Result<Vec<Found>, Vec<String>> {
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    for path in paths {
        let before = found.len();
        let mut take = |file: PathBuf| match report(&file) {
            Ok(report) => found.push(report),
            Err(error) => errors.push(format!("{}: {error}", file.display())),
        };
        if !path.is_dir() {
            take(path.clone());
            continue;
        }
        match folder(path) {
            Ok(files) => files.into_iter().for_each(&mut take),
            Err(error) => errors.push(format!("{} can't be read: {error}", path.display())),
        }
        if found.len() == before && errors.is_empty() {
            errors.push(format!("{}: no report in it", path.display()));
        }
    }
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// The JSON files in a folder and those below, sorted.
fn folder(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    let (mut folders, mut files) = (vec![path.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            // Links are not followed, so that this ends.
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().is_some_and(|e| e == "json") {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

fn report(file: &Path) -> Result<Found, String> {
    let text = fs::read(file).map_err(|error| format!("can't be read: {error}"))?;
    let document: Document =
        serde_json::from_slice(&text).map_err(|error| format!("is not a report: {error}"))?;
    if document.schema_version != 1 {
        return Err(format!("schema version {} is not known", document.schema_version));
    }
    let processes = document.jit.jit_deopt_processes.into_iter().map(|p| Deopt {
        id: Some(p.process_id),
        name: p.process_name,
        reason: p.reason,
        detail: p.detail,
    });
    let networks = document.jit.jit_deopt_networks.into_iter().map(|n| Deopt {
        id: None,
        name: n.name,
        reason: n.reason,
        detail: n.detail,
    });
    Ok(Found { file: file.to_owned(), deopts: processes.chain(networks).collect() })
}
