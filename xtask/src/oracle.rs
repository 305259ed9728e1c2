//! `cargo xtask oracle`: CIRCT itself, from the `pycde` wheel, reads MLIR files, and the outcome is compared with ours.
//!
//! The wheel runs in a virtual environment under the target folder, made at the first use. For the corpus `tests/ir`
//! the generic form that it prints is kept beside each file as `NAME.generic` (`--bless`), so that the ordinary tests
//! compare without network or Python.

use ir::diag::{Diagnostic, Severity};
use serde::Deserialize;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version that the corpus was blessed with.
const WHEEL: &str = "pycde==0.12.1";
const SCRIPT: &str = include_str!("oracle.py");
const CORPUS: &str = "tests/ir";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Compare how CIRCT itself and this project read MLIR files.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files and folders (not searched recursively); the corpus by default
    paths: Vec<PathBuf>,
    /// Write the generic form beside each file
    #[arg(long)]
    bless: bool,
    /// A Python that has the wheel, instead of the one under the target folder
    #[arg(long, env = "ORACLE_PYTHON")]
    python: Option<PathBuf>,
}

/// What the oracle says about a file.
#[derive(Deserialize)]
struct Answer {
    file: PathBuf,
    generic: Option<String>,
    errors: Option<Vec<(u32, u32, String)>>,
    crash: Option<String>,
}

/// Runs the chore; `false` if something differs.
pub(crate) fn run(args: Args) -> Result<bool> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace");
    let paths = if args.paths.is_empty() { vec![root.join(CORPUS)] } else { args.paths };
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                let file = entry?.path();
                if file.extension().is_some_and(|e| e == "mlir") {
                    files.push(file);
                }
            }
        } else {
            files.push(path);
        }
    }
    files.sort();
    let python = match args.python {
        Some(python) => python,
        None => environment(root)?,
    };
    let mut equal = 0;
    for answer in ask(&python, &files)? {
        match judge(&answer, args.bless)? {
            None => equal += 1,
            Some(difference) => println!("{}: {difference}", answer.file.display()),
        }
    }
    println!("{equal} of {} files agree", files.len());
    Ok(equal == files.len())
}

/// The Python of the virtual environment, which is made if it is not there.
fn environment(root: &Path) -> Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("oracle");
    let python = folder.join("bin/python");
    let installed = folder.join("installed");
    if fs::read_to_string(&installed).is_ok_and(|version| version == WHEEL) {
        return Ok(python);
    }
    succeed(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    succeed(Command::new(&python).args(["-m", "pip", "install", "--quiet", WHEEL]))?;
    fs::write(installed, WHEEL)?;
    Ok(python)
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|e| format!("{command:?}: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Lets the oracle read the files.
fn ask(python: &Path, files: &[PathBuf]) -> Result<Vec<Answer>> {
    let output = Command::new(python).arg("-c").arg(SCRIPT).args(files).output()?;
    if !output.status.success() {
        return Err(format!("{}: {}", python.display(), String::from_utf8_lossy(&output.stderr)).into());
    }
    let lines = String::from_utf8(output.stdout)?;
    lines.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// What is different between the oracle's answer and ours, if anything is.
fn judge(answer: &Answer, bless: bool) -> Result<Option<String>> {
    let theirs = match (&answer.generic, &answer.errors) {
        (Some(generic), _) => Ok(generic),
        (None, Some(errors)) => {
            Err(list(errors.iter().map(|(line, col, text)| format!("{line}:{col}: {text}"))))
        }
        (None, None) => Err(format!("crash: {}", answer.crash.as_deref().unwrap_or("unknown"))),
    };
    if let (true, Ok(generic)) = (bless, &theirs) {
        fs::write(answer.file.with_extension("generic"), generic)?;
    }
    let text = fs::read(&answer.file)?;
    Ok(match (theirs, ours(&text)) {
        (Ok(theirs), Ok(ours)) => ir::compare::difference(&ours, theirs)
            .map(|d| format!("the generic forms (ours, then CIRCT's) differ\n{d}")),
        (Ok(_), Err(ours)) => Some(format!("only we reject it: {ours}")),
        (Err(theirs), Ok(_)) => Some(format!("only CIRCT rejects it: {theirs}")),
        (Err(_), Err(_)) => None,
    })
}

/// The generic form that we print for a text, or what is wrong with it.
fn ours(text: &[u8]) -> std::result::Result<String, String> {
    let found = match ir::text::parse(text) {
        Err(found) => found,
        Ok(ir) => {
            let found: Vec<Diagnostic> = ir::verify::verify(&ir);
            if found.iter().all(|d| d.severity != Severity::Error) {
                let generic = ir::text::print(&ir, ir::text::Form::Generic);
                return Ok(String::from_utf8_lossy(&generic).into_owned());
            }
            found
        }
    };
    let place = |d: &Diagnostic| {
        let start = d.span.map_or(0, |span| span.start as usize).min(text.len());
        let line = text[..start].iter().filter(|&&b| b == b'\n').count() + 1;
        format!("line {line}: {}", d.message)
    };
    Err(list(found.iter().map(place)))
}

fn list(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("; ")
}
