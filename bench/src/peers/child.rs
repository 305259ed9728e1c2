//! Programs that are run and measured.

use anyhow::{Context, Result};
use serde::Serialize;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Instant;
use wait4::Wait4;

/// What a program used, with everything that it started and waited for.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Used {
    /// Seconds of processor time, in the program and in the system for it.
    pub cpu: f64,
    /// Seconds from start to end.
    pub wall: f64,
    /// The most resident memory, in bytes.
    pub memory: u64,
}

/// A program that has ended.
#[derive(Debug)]
pub struct Ran {
    /// What it used.
    pub used: Used,
    /// Its exit status; `None` if a signal ended it.
    pub status: Option<i32>,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

/// Runs a program to its end.
///
/// # Errors
/// When it can't be started.
pub fn run(command: &mut Command) -> Result<Ran> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} can't be started", command.get_program().to_string_lossy()))?;
    let errors = child.stderr.take().map(|mut pipe| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            // What can't be read any more is not there.
            let _ = pipe.read_to_end(&mut bytes);
            bytes
        })
    });
    let mut out = Vec::new();
    if let Some(mut pipe) = child.stdout.take() {
        pipe.read_to_end(&mut out)?;
    }
    let ended = child.wait4()?;
    let wall = started.elapsed().as_secs_f64();
    let err = errors.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let cpu = (ended.rusage.utime + ended.rusage.stime).as_secs_f64();
    Ok(Ran {
        used: Used { cpu, wall, memory: ended.rusage.maxrss },
        status: ended.status.code(),
        out: String::from_utf8_lossy(&out).into_owned(),
        err: String::from_utf8_lossy(&err).into_owned(),
    })
}

impl Ran {
    /// The output without what Verilator adds to it.
    pub fn result(&self) -> String {
        self.out.lines().filter(|line| !line.starts_with("- ")).map(|line| format!("{line}\n")).collect()
    }

    /// The first line of what it complained about.
    pub fn complaint(&self) -> String {
        let lines = self.err.lines().chain(self.out.lines()).map(str::trim);
        let told = lines.clone().find(|line| line.to_lowercase().contains("error")).or(lines.clone().next());
        let status = self.status.map_or("a signal".to_owned(), |status| format!("status {status}"));
        format!("{status}: {}", told.unwrap_or_default())
    }
}
