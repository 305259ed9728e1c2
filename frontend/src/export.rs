//! Runs the exporter, a Python script over `pyslang`, in a child process: slang may crash, we must not.

use crate::setup;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::{Read, Seek, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// The exporter.
pub const SCRIPT: &str = include_str!("export.py");

/// The version of pyslang that the exporter is made for; `export.py` has it, too.
pub const SLANG: &str = "12.1.0";

/// What to export.
#[derive(Clone, Debug)]
pub struct Request {
    /// slang's command line: files and options.
    pub arguments: Vec<String>,
    /// How long it may take.
    pub timeout: Duration,
    /// Whether documents are kept and used again.
    pub cache: bool,
}

/// What came of it.
#[derive(Debug)]
pub struct Exported {
    /// The document, as JSON.
    pub document: String,
    /// What slang had to say: warnings.
    pub diagnostics: String,
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No Python.
    #[error(
        "SystemVerilog needs Python 3.11 or later, and {0} can't be run ({1}): install python3, or set CIRCT_SIM_PYTHON to \
         where it is"
    )]
    Python(PathBuf, io::Error),
    /// No pyslang.
    #[error(
        "SystemVerilog needs pyslang {SLANG}, which is not there yet: run `circt-sim setup` once, or add --setup ({0})"
    )]
    Missing(String),
    /// Another pyslang.
    #[error("SystemVerilog needs pyslang {SLANG}, and {0} is installed: run `circt-sim setup`")]
    Version(String),
    /// Errors in the sources, as slang reports them.
    #[error("{}the sources have errors", .0)]
    Sources(String),
    /// slang ended in a way that it must not.
    #[error("{}slang ended with {}: this is a mistake of slang or of the exporter; please report it with the sources", .1, .0)]
    Crash(ExitStatus, String),
    /// It took too long.
    #[error("slang took longer than {} s: raise the limit with --frontend-timeout", .0.as_secs())]
    Timeout(Duration),
    /// A file of ours.
    #[error("{0} can't be used: {1}")]
    Io(PathBuf, io::Error),
}

/// Exports sources, or finds the document of an earlier export of the same.
///
/// # Errors
/// See [`Error`].
pub fn export(request: &Request) -> Result<Exported, Error> {
    let cache = request.cache.then(|| Cache::of(request)).flatten();
    if let Some(found) = cache.as_ref().and_then(Cache::find) {
        return Ok(found);
    }
    let exported = run(request)?;
    if let Some(cache) = cache {
        // A cache that can't be written is no reason to fail.
        let _ = cache.keep(&exported);
    }
    Ok(exported)
}

fn run(request: &Request) -> Result<Exported, Error> {
    let python = setup::python();
    let temporary = |error| Error::Io(env::temp_dir(), error);
    let folder = tempfile::tempdir().map_err(temporary)?;
    let out = folder.path().join("document.json");
    let mut said = tempfile::tempfile().map_err(temporary)?;
    let packages = setup::packages().filter(|p| p.is_dir());
    let mut child = Command::new(&python)
        // With packages of our own nothing has to be looked for elsewhere.
        .args(if packages.is_some() { &["-I", "-S", "-"][..] } else { &["-I", "-"] })
        .arg(packages.as_deref().unwrap_or(Path::new("")))
        .arg(&out)
        .args(&request.arguments)
        .stdin(Stdio::piped())
        .stdout(said.try_clone().map_err(temporary)?)
        .stderr(said.try_clone().map_err(temporary)?)
        .spawn()
        .map_err(|error| Error::Python(python.clone(), error))?;
    if let Some(mut input) = child.stdin.take() {
        // A child that ends early says why by its status.
        let _ = input.write_all(SCRIPT.as_bytes());
    }
    let begin = Instant::now();
    let status = loop {
        match child.try_wait().map_err(|error| Error::Python(python.clone(), error))? {
            Some(status) => break status,
            None if begin.elapsed() > request.timeout => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(Error::Timeout(request.timeout));
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let mut text = Vec::new();
    said.rewind().and_then(|()| said.read_to_end(&mut text)).map_err(temporary)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    match status.code() {
        Some(0) => {
            let document = fs::read_to_string(&out).map_err(|error| Error::Io(out, error))?;
            if packages.is_some() && python.is_relative() {
                setup::remember(&python);
            }
            Ok(Exported { document, diagnostics: text })
        }
        Some(1) if !text.contains("Traceback (most recent call last)") => Err(Error::Sources(text)),
        Some(3) => Err(Error::Missing(text.trim().to_owned())),
        Some(4) => Err(Error::Version(text.trim().to_owned())),
        _ => Err(Error::Crash(status, text)),
    }
}

/// Documents of earlier exports: for each command line a list of the files that were read, with what was in them.
struct Cache {
    folder: PathBuf,
    key: String,
}

fn digest(data: &[u8]) -> String {
    Sha256::digest(data).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl Cache {
    fn of(request: &Request) -> Option<Cache> {
        let base = match env::var_os("XDG_CACHE_HOME").filter(|d| !d.is_empty()) {
            Some(folder) => PathBuf::from(folder),
            None => PathBuf::from(env::var_os("HOME").filter(|d| !d.is_empty())?).join(".cache"),
        };
        let here = env::current_dir().ok()?;
        let mut text = format!("{}\n{}\n{}\n", SCRIPT, SLANG, here.display());
        for argument in &request.arguments {
            let _ = writeln!(text, "{argument}");
        }
        Some(Cache { folder: base.join("circt-sim").join("documents"), key: digest(text.as_bytes()) })
    }

    fn index(&self) -> PathBuf {
        self.folder.join(format!("{}.index", self.key))
    }

    fn document(&self) -> PathBuf {
        self.folder.join(format!("{}.json", self.key))
    }

    /// The document, if no file that it was made of has changed.
    fn find(&self) -> Option<Exported> {
        let index = fs::read_to_string(self.index()).ok()?;
        let (files, diagnostics) = index.split_once("\n\n")?;
        let mut lines = files.lines();
        let whole = lines.next()?;
        for line in lines {
            let (want, path) = line.split_once(' ')?;
            if digest(&fs::read(path).ok()?) != want {
                return None;
            }
        }
        let document = fs::read_to_string(self.document()).ok()?;
        (digest(document.as_bytes()) == whole)
            .then(|| Exported { document, diagnostics: diagnostics.to_owned() })
    }

    fn keep(&self, exported: &Exported) -> io::Result<()> {
        #[derive(serde::Deserialize)]
        struct Files {
            read: Vec<PathBuf>,
        }
        let files: Files = serde_json::from_str(&exported.document)?;
        let mut index = digest(exported.document.as_bytes());
        for path in files.read {
            // slang's own buffers have no file.
            if let Ok(data) = fs::read(&path) {
                let _ = write!(index, "\n{} {}", digest(&data), path.display());
            }
        }
        index.push_str("\n\n");
        index.push_str(&exported.diagnostics);
        fs::create_dir_all(&self.folder)?;
        write_whole(&self.document(), exported.document.as_bytes())?;
        write_whole(&self.index(), index.as_bytes())
    }
}

/// Writes a file so that others see all of it or nothing.
pub(crate) fn write_whole(path: &Path, data: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(data)?;
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}
