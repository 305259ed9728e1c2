//! `cargo xtask documents`: the saved documents of the SystemVerilog sources that tests run.
//!
//! Tests run from the documents, and so need no Python; this is where they come from.

use anyhow::{Context, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

/// Options of `cargo xtask documents`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write the documents that are missing or differ
    #[arg(long)]
    bless: bool,
}

/// Where there are sources with documents.
const FOLDERS: [&str; 3] = ["examples", "frontend/tests", "tests/run"];

/// Makes each document anew with the release build of circt-sim, and compares or writes it.
pub(crate) fn run(args: &Args, root: &Path) -> anyhow::Result<ExitCode> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--release", "--quiet", "-p", "circt-sim"])
        .current_dir(root)
        .status()?;
    if !built.success() {
        bail!("circt-sim does not build");
    }
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
    let simulator = target.join("release").join("circt-sim");
    let mut sources = Vec::new();
    for folder in FOLDERS {
        find(&root.join(folder), &mut sources)?;
    }
    sources.sort();
    let mut stale = 0;
    for source in &sources {
        let document = made(&simulator, source)?;
        let path = source.with_extension("json");
        if fs::read_to_string(&path).ok().as_deref() == Some(&document) {
            continue;
        }
        if args.bless {
            fs::write(&path, document).with_context(|| path.display().to_string())?;
        } else {
            eprintln!("{} is not what the front end makes of the source", path.display());
            stale += 1;
        }
    }
    println!("{} sources, {stale} with a stale document", sources.len());
    Ok(if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn find(folder: &Path, sources: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, sources)?;
        } else if path.extension() == Some(OsStr::new("sv")) {
            sources.push(path);
        }
    }
    Ok(())
}

/// The document of a source, without the paths of this machine, which only the cache of documents needs.
fn made(simulator: &Path, source: &Path) -> anyhow::Result<String> {
    let (Some(folder), Some(name)) = (source.parent(), source.file_name()) else { bail!("no file") };
    let output = Command::new(simulator)
        .args(["run", "--emit=ast", "--no-frontend-cache"])
        .arg(name)
        .current_dir(folder)
        .output()
        .with_context(|| simulator.display().to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("{}: {said}", source.display());
    }
    let text = String::from_utf8(output.stdout)?;
    let Some((before, after)) = text.split_once("\"read\":[") else { bail!("a document without files") };
    let (_, after) = after.split_once(']').context("a list that does not end")?;
    Ok(format!("{before}\"read\":[]{after}"))
}
