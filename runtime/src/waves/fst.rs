//! Fast signal trace, through the `fst-writer` crate.
//!
//! That crate completes the header at the end only. Here the header is brought up to date after every block, so that the
//! file of a run that was killed reads up to there, and a block reaches the file in one piece.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use fst_writer::{
    FstBodyWriter, FstFileType, FstHeaderWriter, FstInfo, FstScopeType, FstSignalId, FstSignalType,
    FstVarDirection, FstVarType, FstWriteError,
};

use super::{Hierarchy, Item, ScopeKind, Sink, Timescale, VarKind, WaveError, escaped_name};

pub(super) struct Fst {
    body: FstBodyWriter<Staged>,
    staged: Staged,
    /// The writer's number of each declared variable.
    signals: Vec<Option<FstSignalId>>,
    counts: Counts,
    /// The last time written. The values of time 0 are the initial state and do not count as one.
    time: u64,
    /// Whether there are changes since the last block.
    pending: bool,
}

/// What the header counts.
#[derive(Default)]
struct Counts {
    scopes: u64,
    names: u64,
    signals: u64,
    blocks: u64,
}

/// A block is written when it has grown to this many bytes of changes.
const BLOCK: usize = 1 << 22;

/// The writer keeps one byte per bit and addresses them with 32 bits.
const MAX_BITS: u64 = 1 << 31;

/// The longest name that the format allows, in bytes.
const MAX_NAME: usize = 512;

impl Fst {
    pub(super) fn create(
        path: &Path,
        timescale: Timescale,
        hierarchy: &Hierarchy,
        declared: &[bool],
    ) -> Result<Fst, WaveError> {
        let width = |kind: &VarKind| match *kind {
            VarKind::Logic { width } => u64::from(width),
            VarKind::Real => 8,
            VarKind::Text => 0,
            VarKind::Event => 1,
        };
        let bits = hierarchy.kinds().iter().zip(declared).filter(|(_, declared)| **declared);
        let bits = bits.map(|(kind, _)| width(kind)).sum();
        if bits > MAX_BITS {
            return Err(WaveError::TooLarge { path: path.to_owned(), bits, limit: MAX_BITS });
        }
        let file =
            File::create(path).map_err(|source| WaveError::Create { path: path.to_owned(), source })?;
        let staged = Staged::new(file);
        let write_error = |source| WaveError::Write { path: path.to_owned(), source };
        let mut fst =
            header(staged, timescale, hierarchy, declared).map_err(|error| write_error(plain(error)))?;
        fst.publish(0).map_err(write_error)?;
        Ok(fst)
    }

    fn change(&mut self, var: usize, value: &[u8]) -> io::Result<()> {
        match self.signals[var] {
            Some(signal) => self.body.signal_change(signal, value).map_err(plain),
            None => Ok(()),
        }
    }

    /// Passes on what is staged, and makes the header say so.
    fn publish(&mut self, time: u64) -> io::Result<()> {
        self.staged.commit()?;
        let Counts { scopes, names, signals, blocks } = self.counts;
        let fields = [scopes, names, signals, blocks];
        self.staged.patch(END_TIME, &time.to_be_bytes())?;
        self.staged.patch(COUNTS, &fields.map(u64::to_be_bytes).concat())
    }
}

/// Where the header of an FST file has its end time: after the block's type and length and the start time.
const END_TIME: u64 = 1 + 8 + 8;
/// Four counts follow a marker of the byte order and the writer's use of memory.
const COUNTS: u64 = END_TIME + 3 * 8;

fn header(
    staged: Staged,
    timescale: Timescale,
    hierarchy: &Hierarchy,
    declared: &[bool],
) -> Result<Fst, FstWriteError> {
    let info = FstInfo {
        start_time: 0,
        timescale_exponent: timescale.0,
        version: String::new(),
        date: String::new(),
        file_type: FstFileType::Verilog,
    };
    let mut header = FstHeaderWriter::new(staged.clone(), &info)?;
    let mut signals = vec![None; declared.len()];
    let mut counts = Counts::default();
    for item in hierarchy.items() {
        match item {
            Item::Open { name, kind } => {
                let kind = match kind {
                    ScopeKind::Module => FstScopeType::Module,
                    ScopeKind::Block => FstScopeType::Begin,
                    ScopeKind::Aggregate => FstScopeType::Struct,
                };
                header.scope(short_name(name, ""), "", kind)?;
                counts.scopes += 1;
            }
            Item::Close => header.up_scope()?,
            Item::Var { id, .. } if !declared[id.0 as usize] => {}
            Item::Var { name, id } => {
                let (signal, kind, range) = match hierarchy.kinds()[id.0 as usize] {
                    VarKind::Logic { width: 1 } => {
                        (FstSignalType::bit_vec(1), FstVarType::Logic, String::new())
                    }
                    VarKind::Logic { width } => {
                        (FstSignalType::bit_vec(width), FstVarType::Logic, format!(" [{}:0]", width - 1))
                    }
                    VarKind::Real => (FstSignalType::real(), FstVarType::Real, String::new()),
                    VarKind::Event => (FstSignalType::bit_vec(1), FstVarType::Event, String::new()),
                    VarKind::Text => continue,
                };
                let known = &mut signals[id.0 as usize];
                counts.signals += u64::from(known.is_none());
                counts.names += 1;
                let name = short_name(name, &range);
                *known = Some(header.var(name, signal, kind, FstVarDirection::Implicit, *known)?);
            }
        }
    }
    for _ in 0..hierarchy.open_scopes() {
        header.up_scope()?;
    }
    let mut body = header.finish()?;
    // Waves knows what has changed; repeated triggers of an event are not repetitions to drop.
    body.set_deduplicate(false);
    Ok(Fst { body, staged, signals, counts, time: 0, pending: false })
}

impl Sink for Fst {
    fn time(&mut self, time: u64) -> io::Result<()> {
        self.time = time;
        self.pending = time > 0;
        self.body.time_change(time).map_err(plain)
    }

    fn logic(&mut self, var: usize, bits: &[u8]) -> io::Result<()> {
        self.change(var, bits)
    }

    fn real(&mut self, var: usize, value: f64) -> io::Result<()> {
        self.change(var, &value.to_le_bytes())
    }

    fn text(&mut self, _var: usize, _value: &[u8]) -> io::Result<()> {
        Ok(())
    }

    fn event(&mut self, var: usize) -> io::Result<()> {
        self.change(var, b"1")
    }

    fn end_of_time(&mut self) -> io::Result<()> {
        // Viewers cannot open a file without any block, so the first one does not wait.
        if self.counts.blocks == 0 || self.body.size() >= BLOCK { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        // A block has to have a time of its own.
        if !std::mem::take(&mut self.pending) {
            return Ok(());
        }
        self.body.flush().map_err(plain)?;
        self.counts.blocks += 1;
        self.publish(self.time)
    }

    /// The writer puts the initial values into the first block when a later time begins, so a run that ends at time 0 is
    /// shown as one unit long.
    fn finish(&mut self, time: u64) -> io::Result<()> {
        let end = time.max(1);
        if end > self.time {
            self.time(end)?;
        }
        self.flush()
    }
}

/// The file, with what has not been passed on to the system yet. Clones share it.
#[derive(Clone)]
struct Staged(Arc<Mutex<Staging>>);

struct Staging {
    file: File,
    /// Bytes in the file; the staged ones follow.
    length: u64,
    bytes: Vec<u8>,
    position: u64,
}

impl Staged {
    fn new(file: File) -> Staged {
        Staged(Arc::new(Mutex::new(Staging { file, length: 0, bytes: Vec::new(), position: 0 })))
    }

    fn with<T>(&self, action: impl FnOnce(&mut Staging) -> T) -> T {
        action(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn commit(&self) -> io::Result<()> {
        self.with(|staging| {
            staging.file.write_all_at(&staging.bytes, staging.length)?;
            staging.length += staging.bytes.len() as u64;
            staging.bytes.clear();
            Ok(())
        })
    }

    /// Overwrites bytes that are in the file.
    fn patch(&self, position: u64, bytes: &[u8]) -> io::Result<()> {
        self.with(|staging| staging.file.write_all_at(bytes, position))
    }
}

impl Write for Staged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.with(|staging| {
            // What is in the file is changed by `patch` only.
            let start = staging.position.checked_sub(staging.length).ok_or(io::ErrorKind::InvalidInput)?;
            let start = start as usize;
            let end = start + bytes.len();
            if staging.bytes.len() < end {
                staging.bytes.resize(end, 0);
            }
            staging.bytes[start..end].copy_from_slice(bytes);
            staging.position += bytes.len() as u64;
            Ok(bytes.len())
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Staged {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.with(|staging| {
            let position = match to {
                SeekFrom::Start(position) => Some(position),
                SeekFrom::Current(offset) => staging.position.checked_add_signed(offset),
                SeekFrom::End(offset) => {
                    (staging.length + staging.bytes.len() as u64).checked_add_signed(offset)
                }
            };
            staging.position = position.ok_or(io::ErrorKind::InvalidInput)?;
            Ok(staging.position)
        })
    }
}

fn plain(error: FstWriteError) -> io::Error {
    match error {
        FstWriteError::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// The escaped name with its range, shortened if it has to be: its end is replaced by a hash of the whole (FNV-1a).
fn short_name(name: &str, range: &str) -> String {
    let mut short = escaped_name(name);
    let room = MAX_NAME - range.len();
    if short.len() > room {
        let hash = short.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mark = format!("~{hash:016x}");
        let cut = (0..=room - mark.len()).rev().find(|&cut| short.is_char_boundary(cut)).unwrap_or(0);
        short.truncate(cut);
        short.push_str(&mark);
    }
    short + range
}
