//! Where the streams and files of a design are: to compare runs, and to go on later from where one was.

use super::{Files, OpenFile, Sink};
use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::{self, BufWriter, Seek, SeekFrom};
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
    /// Whether it can be written.
    pub writable: bool,
    /// Whether it is written at its end, wherever that is.
    pub append: bool,
    /// Its length in bytes.
    pub length: u64,
    /// What was written to it.
    pub written: Written,
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
    /// Of files that were closed or opened anew: all that was written, together.
    pub closed: Written,
}

impl Position {
    /// A hash of what was written to what.
    pub fn digest(&self) -> u64 {
        let mut all = self.closed;
        let mut add = |written: &Written| {
            all.add(&written.bytes.to_le_bytes());
            all.add(&written.hash.to_le_bytes());
        };
        add(&self.out);
        add(&self.err);
        for file in self.multichannel.iter().chain(&self.descriptors) {
            match file {
                Some(file) => add(&file.written),
                None => add(&Written { bytes: 0, hash: 0 }),
            }
        }
        self.named.iter().for_each(|file| add(&file.written));
        all.hash
    }
}

impl Files {
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
            closed: self.closed,
        }
    }

    /// Opens what was open, cut back to the length that it had.
    ///
    /// # Errors
    /// What the system says, with the name of the file.
    pub fn resume(&mut self, position: &Position) -> Result<(), String> {
        let open = |at: &FilePosition| -> Result<OpenFile, String> {
            let shown = String::from_utf8_lossy(&at.name).into_owned();
            let sink = match self.discard {
                true => Sink::Nothing,
                false => {
                    Sink::File(reopen(at).map_err(|error| format!("{shown} can't be opened again: {error}"))?)
                }
            };
            Ok(OpenFile {
                name: shown,
                bytes: at.name.clone(),
                writable: at.writable,
                append: at.append,
                start: at.length - at.written.bytes.min(at.length),
                written: at.written,
                sink,
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
    match (at.writable, at.append) {
        (false, _) => options.read(true),
        (true, true) => options.append(true).create(true),
        (true, false) => options.write(true).create(true).truncate(false),
    };
    let mut file = options.open(Path::new(OsStr::from_bytes(&at.name)))?;
    if at.writable {
        if file.metadata()?.len() < at.length {
            return Err(io::Error::other(format!("it is shorter than the {} bytes it had", at.length)));
        }
        file.set_len(at.length)?;
        file.seek(SeekFrom::End(0))?;
    }
    Ok(BufWriter::new(file))
}
