//! Where the streams and files of a design are: to compare runs, and to go on later from where one was.

use super::input::Input;
use super::{Files, Mode, OpenFile, Sink};
use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// What was written to one stream: how much, and a hash of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub struct Written {
    /// Bytes.
    pub bytes: u64,
    /// Their hash (FNV-1a, 64 bits).
    pub hash: u64,
}

impl Default for Written {
    fn default() -> Written {
        Written { bytes: 0, hash: 0xcbf2_9ce4_8422_2325 }
    }
}

impl Written {
    /// More bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        for byte in bytes {
            self.hash = (self.hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

/// A file that is open.
#[derive(Clone, PartialEq, Eq, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub struct FilePosition {
    /// Its name, as the design gave it.
    pub name: Vec<u8>,
    /// How it was opened.
    pub mode: Mode,
    /// Its length in bytes; 0 for one that is only read.
    pub length: u64,
    /// Where the design is in it, but for bytes that it has put back.
    pub at: u64,
    /// Bytes that it has put back, the next one last.
    pub pushed: Vec<u8>,
    /// Whether a read has met the end.
    pub ended: bool,
    /// The system's number of what went wrong last.
    pub error: Option<i32>,
    /// What was written to it.
    pub written: Written,
    /// Whether that, one after the other, is all that is in it.
    pub straight: bool,
}

/// Where all streams and files are.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Position {
    /// Bytes written to everything together, as the limit counts them.
    pub total: u64,
    /// Standard output.
    pub out: Written,
    /// Standard error.
    pub err: Written,
    /// Bits 1 to 30.
    pub multichannel: Vec<Option<FilePosition>>,
    /// File descriptors.
    pub descriptors: Vec<Option<FilePosition>>,
    /// Files of `sim.get_file`.
    pub named: Vec<FilePosition>,
    /// Whether the standard input was read.
    pub asked: bool,
    /// Of files that were closed or opened anew: all that was written, together.
    pub closed: Written,
}

impl Position {
    /// A hash of what was written to what, and of where the design is in each.
    pub fn digest(&self) -> u64 {
        let place = |file: &FilePosition| (file.written, file.at.wrapping_sub(file.pushed.len() as u64));
        let numbered = self.multichannel.iter().chain(&self.descriptors).map(|f| f.as_ref().map(place));
        let named = self.named.iter().map(|file| Some(place(file)));
        digest([self.closed, self.out, self.err], numbered.chain(named))
    }
}

/// A hash of streams (that of closed files first) and of files: what was written to each, where the design is in it.
fn digest([closed, out, err]: [Written; 3], files: impl Iterator<Item = Option<(Written, u64)>>) -> u64 {
    let mut all = closed;
    let streams = [out, err].map(|written| Some((written, 0)));
    for file in streams.into_iter().chain(files) {
        let (written, at) = file.unwrap_or((Written { bytes: 0, hash: 0 }, 0));
        all.add(&written.bytes.to_le_bytes());
        all.add(&written.hash.to_le_bytes());
        all.add(&at.to_le_bytes());
    }
    all.hash
}

impl Files {
    /// The digest of [`Files::position`], which costs nothing as long as no file is open.
    pub fn digest(&self) -> u64 {
        let channels = self.multichannel.iter().chain(&self.descriptors);
        if self.named.is_empty() && channels.flatten().next().is_none() && self.descriptors.is_empty() {
            return digest([self.closed, self.out, self.err], std::iter::empty());
        }
        self.position().digest()
    }

    /// Where everything is. What is buffered counts as written.
    pub fn position(&self) -> Position {
        let at = |file: &OpenFile| file.position();
        let mut multichannel: Vec<_> = self.multichannel.iter().map(|f| f.as_ref().map(at)).collect();
        while multichannel.last().is_some_and(Option::is_none) {
            multichannel.pop();
        }
        Position {
            total: self.written,
            out: self.out,
            err: self.err,
            multichannel,
            descriptors: self.descriptors.iter().map(|f| f.as_ref().map(at)).collect(),
            named: self.named.iter().map(at).collect(),
            asked: self.asked,
            closed: self.closed,
        }
    }

    /// Opens what was open, cut back to the length that it had, and goes to where the design was in it.
    ///
    /// # Errors
    /// What the system says, with the name of the file; that what was read can't be read again; or that a file no longer begins
    /// with what was written to it.
    pub fn resume(&mut self, position: &Position) -> Result<(), String> {
        if position.asked {
            return Err("the design has read the standard input, which can't be read again: \
                        such a run can't go on from a saved state"
                .to_owned());
        }
        let open = |at: &FilePosition| -> Result<OpenFile, String> {
            let shown = String::from_utf8_lossy(&at.name).into_owned();
            let sink = match self.discard && at.mode.writes() {
                true => Sink::Nothing,
                false => {
                    Sink::File(reopen(at).map_err(|error| format!("{shown} can't be opened again: {error}"))?)
                }
            };
            let mut input = Input::at_end(at.ended);
            at.pushed.iter().for_each(|byte| input.push(*byte));
            Ok(OpenFile {
                name: shown,
                bytes: at.name.clone(),
                mode: at.mode,
                length: at.length,
                at: at.at,
                pushed: at.pushed.clone(),
                written: at.written,
                straight: at.straight,
                sink,
                input,
                error: at.error.map(io::Error::from_raw_os_error),
            })
        };
        let all = |list: &[Option<FilePosition>]| -> Result<Vec<Option<OpenFile>>, String> {
            list.iter().map(|f| f.as_ref().map(&open).transpose()).collect()
        };
        let mut multichannel = all(&position.multichannel)?;
        let descriptors = all(&position.descriptors)?;
        let named: Vec<OpenFile> = position.named.iter().map(&open).collect::<Result<_, _>>()?;
        multichannel.resize_with(super::MAX_MULTICHANNEL, || None);
        self.multichannel = multichannel;
        self.descriptors = descriptors;
        self.names = position.named.iter().zip(0..).map(|(file, i)| (file.name.clone(), i)).collect();
        self.named = named;
        self.written = position.total;
        (self.out, self.err, self.closed) = (position.out, position.err, position.closed);
        Ok(())
    }
}

fn reopen(at: &FilePosition) -> io::Result<BufWriter<std::fs::File>> {
    let mut options = OpenOptions::new();
    options.read(at.mode.reads()).create(at.mode.creates());
    if at.mode.appends() {
        options.append(true);
    } else {
        options.write(at.mode.writes()).truncate(false);
    }
    let mut file = options.open(Path::new(OsStr::from_bytes(&at.name)))?;
    if at.mode.writes() {
        if file.metadata()?.len() < at.length {
            return Err(io::Error::other(format!("it is shorter than the {} bytes it had", at.length)));
        }
        if at.straight && first(at)? != at.written {
            return Err(io::Error::other(format!(
                "it was overwritten since: its first {} bytes are not those that it had",
                at.length
            )));
        }
        file.set_len(at.length)?;
    }
    file.seek(SeekFrom::Start(at.at))?;
    Ok(BufWriter::new(file))
}

/// What the file has up to the length that it had.
fn first(at: &FilePosition) -> io::Result<Written> {
    let mut reader =
        BufReader::new(std::fs::File::open(Path::new(OsStr::from_bytes(&at.name)))?.take(at.length));
    let mut found = Written::default();
    loop {
        let bytes = reader.fill_buf()?;
        if bytes.is_empty() {
            return Ok(found);
        }
        found.add(bytes);
        let count = bytes.len();
        reader.consume(count);
    }
}
