//! Installs pyslang, by exact version and hash, into a folder of ours.

use crate::export::write_whole;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, io};

/// What is installed, as pip reads it.
pub const REQUIREMENTS: &str = include_str!("requirements.txt");

/// Why it could not be installed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no place to install it to.
    #[error("there is no home directory: set CIRCT_SIM_HOME to a folder that circt-sim may write to")]
    Home,
    /// A file or folder.
    #[error("{0} can't be used: {1}")]
    Io(PathBuf, io::Error),
    /// No Python.
    #[error(
        "{0} can't be run ({1}): install python3 (3.11 or later) with pip, or set CIRCT_SIM_PYTHON to where it is"
    )]
    Python(PathBuf, io::Error),
    /// pip failed.
    #[error(
        "{0}pip could not install the packages: with no network, give their wheels with --from; where pip is missing, \
         install it (Debian: apt-get install python3-pip)"
    )]
    Pip(String),
    /// pip failed with the wheels that were given.
    #[error(
        "{0}pip could not install the packages from these wheels: it needs those of pyslang and nanobind-backend for this Python and \
         machine, in the versions that it names; `pip download --no-deps pyslang==12.1.0 nanobind-backend==1.0.0` gets them where there is a network"
    )]
    Wheels(String),
}

/// The folder that holds what is installed: `CIRCT_SIM_HOME`, or `circt-sim` in the XDG data directory.
pub fn home() -> Option<PathBuf> {
    let of = |name: &str| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    of("CIRCT_SIM_HOME")
        .or_else(|| Some(of("XDG_DATA_HOME")?.join("circt-sim")))
        .or_else(|| Some(of("HOME")?.join(".local/share/circt-sim")))
}

/// Where the Python packages are.
pub fn packages() -> Option<PathBuf> {
    Some(home()?.join("python"))
}

/// The Python to run: `CIRCT_SIM_PYTHON`, or the one that the packages are for, or `python3`.
pub fn python() -> PathBuf {
    chosen().or_else(interpreter).unwrap_or_else(|| "python3".into())
}

fn chosen() -> Option<PathBuf> {
    env::var_os("CIRCT_SIM_PYTHON").filter(|p| !p.is_empty()).map(PathBuf::from)
}

/// The Python that the packages were used with, if it is still there. What `python3` is called may be a script that looks for
/// it, which takes longer than a small design; and another Python may not be able to load the packages.
fn interpreter() -> Option<PathBuf> {
    let path = PathBuf::from(fs::read_to_string(home()?.join("interpreter")).ok()?);
    path.is_file().then_some(path)
}

/// Keeps which Python the packages are used with, as it says itself.
pub(crate) fn remember(python: &Path) {
    if chosen().is_some() || interpreter().is_some() {
        return;
    }
    let asked = Command::new(python)
        .args(["-I", "-S", "-c", "import sys; sys.stdout.write(sys.executable)"])
        .output();
    if let (Some(home), Ok(Output { status, stdout, .. })) = (home(), asked)
        && status.success()
    {
        // A folder that can't be written is no reason to fail.
        let _ = write_whole(&home.join("interpreter"), &stdout);
    }
}

/// Installs the packages: from PyPI, or from `wheels` (files or folders with them) without a network. Gives the folder.
///
/// # Errors
/// See [`Error`]. What was installed before stays as it was then.
pub fn install(wheels: &[PathBuf]) -> Result<PathBuf, Error> {
    let home = home().ok_or(Error::Home)?;
    let io = |path: &Path| {
        let path = path.to_owned();
        move |error| Error::Io(path, error)
    };
    for wheel in wheels {
        fs::metadata(wheel).map_err(io(wheel))?;
    }
    fs::create_dir_all(&home).map_err(io(&home))?;
    let temporary = tempfile::tempdir_in(&home).map_err(io(&home))?;
    let requirements = temporary.path().join("requirements.txt");
    fs::File::create(&requirements)
        .and_then(|mut file| file.write_all(REQUIREMENTS.as_bytes()))
        .map_err(io(&requirements))?;
    let target = temporary.path().join("python");
    let python = chosen().unwrap_or_else(|| "python3".into());
    let mut pip = Command::new(&python);
    pip.args([
        "-I",
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--quiet",
        "--require-hashes",
    ]);
    pip.args(["--only-binary", ":all:", "--no-deps", "--target"]).arg(&target).arg("-r").arg(&requirements);
    if !wheels.is_empty() {
        pip.arg("--no-index");
        for wheel in wheels {
            let folder = if wheel.is_dir() { Some(wheel.as_path()) } else { wheel.parent() };
            let folder = folder.filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
            pip.arg("--find-links").arg(folder);
        }
    }
    let Output { status, stdout, stderr } =
        pip.output().map_err(|error| Error::Python(python.clone(), error))?;
    if !status.success() {
        let text = [stdout, stderr].concat();
        let text = String::from_utf8_lossy(&text).into_owned();
        return Err(if wheels.is_empty() { Error::Pip(text) } else { Error::Wheels(text) });
    }
    let place = home.join("python");
    let old = temporary.path().join("old");
    if place.exists() {
        fs::rename(&place, &old).map_err(io(&place))?;
    }
    fs::rename(&target, &place).map_err(io(&place))?;
    // Which there may be none of.
    let _ = fs::remove_file(home.join("interpreter"));
    remember(&python);
    Ok(place)
}
