//! What profilers want to know of code that is made at run time: the map of `perf`, and its `jitdump`.

use crate::arena::{InstallError, Marker};
use rustix::time::{ClockId, clock_gettime};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Where `perf` looks for the map of this process.
pub fn map_path() -> PathBuf {
    PathBuf::from(format!("/tmp/perf-{}.map", std::process::id()))
}

/// Writes a map: names of pieces of code.
#[derive(Debug)]
pub struct PerfMap<W: Write> {
    out: W,
}

impl PerfMap<BufWriter<File>> {
    /// Creates the file.
    ///
    /// # Errors
    /// If it cannot be created.
    pub fn create(path: &Path) -> io::Result<Self> {
        Ok(PerfMap { out: BufWriter::new(File::create(path)?) })
    }
}

impl<W: Write> PerfMap<W> {
    /// A map that is written there.
    pub fn new(out: W) -> Self {
        PerfMap { out }
    }

    /// Adds a piece of code of `size` bytes.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn add(&mut self, address: u64, size: u64, name: &str) -> io::Result<()> {
        let name = name.replace(['\n', '\r'], " ");
        writeln!(self.out, "{address:x} {size:x} {name}")?;
        self.out.flush()
    }

    /// The writer.
    pub fn into_inner(self) -> W {
        self.out
    }
}

/// `JiTD`, in the order of bytes of the machine.
const MAGIC: u32 = 0x4a69_5444;
const VERSION: u32 = 1;
/// Bytes of the header of the file.
const HEADER: u32 = 40;
/// The machine code is that of x86-64 (`EM_X86_64`) or of AArch64.
const MACHINE: u32 = if cfg!(target_arch = "aarch64") { 183 } else { 62 };
/// The record of a piece of code.
const CODE_LOAD: u32 = 0;
/// The record at the end.
const CODE_CLOSE: u32 = 3;
/// Bytes of the header of a record: kind, size, time.
const RECORD: usize = 16;

/// Writes a `jitdump`: names and contents of pieces of code, for `perf inject --jit`.
#[derive(Debug)]
pub struct JitDump<W: Write> {
    out: W,
    /// What tells `perf` of the file, if it is one.
    _marker: Option<Marker>,
    index: u64,
    pid: u32,
}

impl JitDump<BufWriter<File>> {
    /// Creates the file `jit-PID.dump` in a folder.
    ///
    /// # Errors
    /// If it cannot be created or mapped.
    pub fn create(folder: &Path) -> io::Result<Self> {
        let path = folder.join(format!("jit-{}.dump", std::process::id()));
        let file = File::options().read(true).write(true).create(true).truncate(true).open(path)?;
        let marker = Marker::of(&file).map_err(|error: InstallError| io::Error::other(error))?;
        let mut dump = JitDump::new(BufWriter::new(file))?;
        dump.out.flush()?;
        dump._marker = Some(marker);
        Ok(dump)
    }
}

impl<W: Write> JitDump<W> {
    /// A dump that is written there, starting with the header. Times are those of the monotonic clock
    /// (`perf record -k mono`).
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(mut out: W) -> io::Result<Self> {
        let pid = std::process::id();
        for word in [MAGIC, VERSION, HEADER, MACHINE, 0, pid] {
            out.write_all(&word.to_ne_bytes())?;
        }
        // Time and flags.
        out.write_all(&[0; 16])?;
        Ok(JitDump { out, _marker: None, index: 0, pid })
    }

    fn record(&mut self, kind: u32, size: usize) -> io::Result<()> {
        let size = u32::try_from(RECORD + size).map_err(io::Error::other)?;
        self.out.write_all(&kind.to_ne_bytes())?;
        self.out.write_all(&size.to_ne_bytes())?;
        let now = clock_gettime(ClockId::Monotonic);
        let now = (now.tv_sec as u64).wrapping_mul(1_000_000_000).wrapping_add(now.tv_nsec as u64);
        self.out.write_all(&now.to_ne_bytes())
    }

    /// Adds a piece of code.
    ///
    /// # Errors
    /// If it cannot be written, or is too large for the format.
    pub fn add(&mut self, address: u64, code: &[u8], name: &str) -> io::Result<()> {
        let name = name.replace('\0', " ");
        self.record(CODE_LOAD, 8 + 32 + name.len() + 1 + code.len())?;
        for word in [self.pid, self.pid] {
            self.out.write_all(&word.to_ne_bytes())?;
        }
        for word in [address, address, code.len() as u64, self.index] {
            self.out.write_all(&word.to_ne_bytes())?;
        }
        self.index += 1;
        self.out.write_all(name.as_bytes())?;
        self.out.write_all(&[0])?;
        self.out.write_all(code)?;
        self.out.flush()
    }

    /// Writes the end.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn close(mut self) -> io::Result<W> {
        self.record(CODE_CLOSE, 0)?;
        self.out.flush()?;
        Ok(self.out)
    }
}
