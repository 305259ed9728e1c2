//! Files and output streams of the design (IEEE 1800 21.3; `sim.sv.*`, `sim.get_file`, `sim.proc.print`).
//!
//! A *channel* is the 32-bit number that a design holds:
//!
//! * bit 31 clear: a set of multichannel descriptors, one per bit. Bit 0 is the standard output, bits 1 to 30 are files
//!   opened without a mode. Writing writes to every member.
//! * bit 31 set: a file descriptor. 0x8000_0000 is the standard input, ..1 the standard output, ..2 the standard error,
//!   and from 3 on files opened with a mode. The lowest free number is handed out.
//!
//! A *stream* is what the IR passes to prints: one of the standard outputs, a channel, or a file named by
//! `sim.get_file`.
//!
//! At most [`MAX_MULTICHANNEL`], [`MAX_DESCRIPTORS`] and [`MAX_NAMED`] files can be open, so that no design exhausts the
//! descriptors of the process; past that, opening fails as if the system had refused.

mod channel;
mod console;
mod error;
mod input;
mod mode;
mod position;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

pub use channel::{STDERR, STDIN, STDOUT};
pub use console::{Capture, Console, ProcessConsole};
pub use error::FileError;
pub use mode::Mode;
pub use position::{FilePosition, Position, Written};

use channel::{DESCRIPTOR_BIT, FIRST_DESCRIPTOR, Slot, slots};
use error::{stderr_error, stdout_error, too_many};
use input::Input;

/// Files that can be open as multichannel descriptors: bits 1 to 30.
pub const MAX_MULTICHANNEL: usize = 30;
/// Files that can be open as file descriptors.
pub const MAX_DESCRIPTORS: usize = 256;
/// Files that `sim.get_file` can name in one run.
pub const MAX_NAMED: usize = 256;

/// What a print writes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Stream {
    /// `sim.stdout_stream`, and prints without a stream.
    Stdout,
    /// `sim.stderr_stream`.
    Stderr,
    /// `sim.sv.channel_to_output_stream`.
    Channel(u32),
    /// `sim.get_file`: the n-th name, from 0.
    Named(u32),
}

/// Where what is written to a file goes.
#[derive(Debug)]
enum Sink {
    File(BufWriter<File>),
    /// Only how much it is, and a hash of it, are kept.
    Nothing,
}

#[derive(Debug)]
struct OpenFile {
    name: String,
    /// The name as the design gave it.
    bytes: Vec<u8>,
    mode: Mode,
    /// Its length in bytes.
    length: u64,
    /// Where the design is in it, but for bytes that it has put back.
    at: u64,
    /// Bytes that the design has put back, the next one last.
    pushed: Vec<u8>,
    written: Written,
    /// Whether that, one after the other, is all that is in it.
    straight: bool,
    sink: Sink,
    input: Input,
    /// What went wrong last.
    error: Option<io::Error>,
}

impl OpenFile {
    fn open(name: &[u8], mode: Mode, discard: bool) -> Result<OpenFile, FileError> {
        let shown = String::from_utf8_lossy(name).into_owned();
        let path = Path::new(OsStr::from_bytes(name));
        let opened = if discard && mode.writes() {
            // It has to be there if it would not be created.
            if mode.creates() { Ok((Sink::Nothing, 0)) } else { File::open(path).map(|_| (Sink::Nothing, 0)) }
        } else {
            mode.options().open(path).map(|file| {
                let length = if mode.writes() { file.metadata().map_or(0, |m| m.len()) } else { 0 };
                (Sink::File(BufWriter::new(file)), length)
            })
        };
        let (sink, length) = opened.map_err(|source| FileError::Open { name: shown.clone(), source })?;
        Ok(OpenFile {
            name: shown,
            bytes: name.to_vec(),
            mode,
            length,
            at: if mode.appends() { length } else { 0 },
            pushed: Vec::new(),
            written: Written::default(),
            straight: length == 0,
            sink,
            input: Input::default(),
            error: None,
        })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        if !self.mode.writes() {
            return Err(FileError::NotWritable { name: self.name.clone() });
        }
        let from = if self.mode.appends() { self.length } else { self.at };
        self.straight &= from == self.written.bytes;
        self.written.add(bytes);
        let written = self.settle().and_then(|()| match &mut self.sink {
            Sink::File(file) => file.write_all(bytes),
            Sink::Nothing => Ok(()),
        });
        self.pushed.clear();
        self.at = from.saturating_add(bytes.len() as u64);
        self.length = self.length.max(self.at);
        written.map_err(|source| FileError::Write { name: self.name.clone(), source })
    }

    /// Puts the system's place in the file where the design believes it to be.
    fn settle(&mut self) -> io::Result<()> {
        let ahead = self.input.ahead();
        if let Sink::File(file) = &mut self.sink
            && ahead > 0
        {
            file.seek(SeekFrom::Current(-(ahead as i64)))?;
        }
        if ahead > 0 {
            self.input.clear();
        }
        Ok(())
    }

    fn next(&mut self) -> Result<Option<u8>, FileError> {
        if !self.mode.reads() {
            return Err(FileError::NotReadable { name: self.name.clone() });
        }
        let read = match &mut self.sink {
            Sink::File(file) => {
                let flushed = if self.mode.writes() { file.flush() } else { Ok(()) };
                flushed.and_then(|()| self.input.next(file.get_ref()))
            }
            Sink::Nothing => self.input.next(io::empty()),
        };
        if let Ok(Some(_)) = &read
            && self.pushed.pop().is_none()
        {
            self.at += 1;
        }
        self.noted(read)
    }

    /// Puts a byte in front of what is read next.
    fn push(&mut self, byte: u8) {
        self.input.push(byte);
        self.pushed.push(byte);
    }

    fn seek(&mut self, to: SeekFrom) -> Result<u64, FileError> {
        let settled = self.settle();
        self.input.clear();
        let at = settled.and_then(|()| match &mut self.sink {
            Sink::File(file) => file.seek(to),
            Sink::Nothing => place(to, self.at, self.length),
        });
        if let Ok(at) = &at {
            (self.at, self.pushed) = (*at, Vec::new());
        }
        self.noted(at)
    }

    fn tell(&mut self) -> Result<u64, FileError> {
        let ahead = self.input.ahead() as u64;
        let at = match &mut self.sink {
            Sink::File(file) => file.stream_position(),
            Sink::Nothing => Ok(self.at.saturating_add(ahead).saturating_sub(self.pushed.len() as u64)),
        };
        self.noted(at.map(|at| at.saturating_sub(ahead)))
    }

    /// Remembers what went wrong.
    fn noted<T>(&mut self, done: io::Result<T>) -> Result<T, FileError> {
        done.map_err(|source| {
            let kept =
                source.raw_os_error().map_or_else(|| source.kind().into(), io::Error::from_raw_os_error);
            self.error = Some(kept);
            FileError::Read { name: self.name.clone(), source }
        })
    }

    fn flush(&mut self) -> Result<(), FileError> {
        match &mut self.sink {
            Sink::File(file) => {
                file.flush().map_err(|source| FileError::Write { name: self.name.clone(), source })
            }
            Sink::Nothing => Ok(()),
        }
    }

    fn position(&self) -> FilePosition {
        FilePosition {
            name: self.bytes.clone(),
            mode: self.mode,
            length: self.length,
            at: self.at,
            pushed: self.pushed.clone(),
            ended: self.input.ended(),
            error: self.error.as_ref().and_then(io::Error::raw_os_error),
            written: self.written,
            straight: self.straight,
        }
    }
}

/// The open files of a design, and its console.
///
/// Call [`Files::finish`] at the end: dropping flushes too, but has nobody to report an error to.
pub struct Files {
    console: Box<dyn Console + Send>,
    /// Bits 1 to 30.
    multichannel: Vec<Option<OpenFile>>,
    descriptors: Vec<Option<OpenFile>>,
    named: Vec<OpenFile>,
    names: HashMap<Vec<u8>, u32>,
    limit: Option<u64>,
    written: u64,
    out: Written,
    err: Written,
    /// What was written to files that are closed.
    closed: Written,
    /// Whether files that would be created are not.
    discard: bool,
    open_error: Option<FileError>,
    stdin: Input,
    /// Whether the standard input was read.
    asked: bool,
}

impl Files {
    /// A table with no files. `limit` bounds the bytes that the design may write to all streams and files together.
    #[must_use]
    pub fn new(console: Box<dyn Console + Send>, limit: Option<u64>) -> Files {
        Files {
            console,
            multichannel: (0..MAX_MULTICHANNEL).map(|_| None).collect(),
            descriptors: Vec::new(),
            named: Vec::new(),
            names: HashMap::new(),
            limit,
            written: 0,
            out: Written::default(),
            err: Written::default(),
            closed: Written::default(),
            discard: false,
            open_error: None,
            stdin: Input::default(),
            asked: false,
        }
    }

    /// A table that creates and changes no file: of what would be written to one, the length and a hash are kept, and
    /// reading it back meets its end; so does reading the standard input. For runs that are compared with each other.
    #[must_use]
    pub fn discarding(console: Box<dyn Console + Send>, limit: Option<u64>) -> Files {
        let mut files = Files::new(console, limit);
        files.discard = true;
        files
    }

    /// Bytes that the design has written so far, counted once per write, however many channels it went to.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Opens a file (`sim.sv.fopen`): without a mode as a multichannel descriptor, truncated or created; with a mode as a
    /// file descriptor. The result is 0 if that fails; [`Files::open_error`] has the reason.
    pub fn fopen(&mut self, name: &[u8], mode: Option<Mode>) -> u32 {
        let opened = match mode {
            None => self.open_multichannel(name),
            Some(mode) => self.open_descriptor(name, mode),
        };
        opened.unwrap_or_else(|error| {
            self.open_error = Some(error);
            0
        })
    }

    /// Why the last [`Files::fopen`] that failed did so.
    #[must_use]
    pub fn open_error(&self) -> Option<&FileError> {
        self.open_error.as_ref()
    }

    fn open_multichannel(&mut self, name: &[u8]) -> Result<u32, FileError> {
        let free = free_slot(&self.multichannel).ok_or_else(|| too_many(name, MAX_MULTICHANNEL))?;
        self.multichannel[free] = Some(OpenFile::open(name, Mode::Write, self.discard)?);
        Ok(2 << free)
    }

    fn open_descriptor(&mut self, name: &[u8], mode: Mode) -> Result<u32, FileError> {
        let free = free_slot(&self.descriptors).unwrap_or(self.descriptors.len());
        if free == MAX_DESCRIPTORS {
            return Err(too_many(name, MAX_DESCRIPTORS));
        }
        let file = OpenFile::open(name, mode, self.discard)?;
        if free == self.descriptors.len() {
            self.descriptors.push(None);
        }
        self.descriptors[free] = Some(file);
        Ok(DESCRIPTOR_BIT | (FIRST_DESCRIPTOR + free as u32))
    }

    /// The stream that writes to the file of this name (`sim.get_file`). The first call creates or truncates it; later
    /// ones with the same name, byte for byte, return the same stream.
    ///
    /// # Errors
    /// [`FileError::Open`], [`FileError::TooMany`].
    pub fn get_file(&mut self, name: &[u8]) -> Result<Stream, FileError> {
        if let Some(&index) = self.names.get(name) {
            return Ok(Stream::Named(index));
        }
        if self.named.len() == MAX_NAMED {
            return Err(too_many(name, MAX_NAMED));
        }
        let index = self.named.len() as u32;
        self.named.push(OpenFile::open(name, Mode::Write, self.discard)?);
        self.names.insert(name.to_owned(), index);
        Ok(Stream::Named(index))
    }

    /// Writes and closes every file of the channel (`sim.sv.fclose`). The standard streams stay open.
    ///
    /// # Errors
    /// [`FileError::Write`] if the last bytes could not be written, [`FileError::NotOpen`].
    pub fn fclose(&mut self, channel: u32) -> Result<(), FileError> {
        let mut result = Ok(());
        for slot in slots(channel) {
            let closed = match slot {
                Slot::Stdin | Slot::Stdout | Slot::Stderr => Ok(()),
                Slot::Multichannel(index) => {
                    close(self.multichannel.get_mut(index), channel, &mut self.closed)
                }
                Slot::Descriptor(index) => close(self.descriptors.get_mut(index), channel, &mut self.closed),
                Slot::Nothing => Err(FileError::NotOpen { channel }),
            };
            result = result.and(closed);
        }
        result
    }

    /// Writes what a print says.
    ///
    /// # Errors
    /// Any of [`FileError`] but those of opening. [`FileError::OutputLimit`] leaves everything unwritten.
    pub fn write(&mut self, stream: Stream, bytes: &[u8]) -> Result<(), FileError> {
        let total = self.written.saturating_add(bytes.len() as u64);
        if let Some(limit) = self.limit.filter(|&limit| total > limit) {
            return Err(FileError::OutputLimit { limit });
        }
        self.written = total;
        match stream {
            Stream::Stdout => self.write_out(bytes),
            Stream::Stderr => self.write_err(bytes),
            Stream::Channel(channel) => {
                self.each(channel, |files, slot| files.write_slot(slot, channel, bytes))
            }
            Stream::Named(index) => match self.named.get_mut(index as usize) {
                Some(file) => file.write(bytes),
                None => Err(FileError::NotOpen { channel: index }),
            },
        }
    }

    fn write_out(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        self.out.add(bytes);
        self.console.out(bytes).map_err(stdout_error)
    }

    fn write_err(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        self.err.add(bytes);
        self.console.err(bytes).map_err(stderr_error)
    }

    fn write_slot(&mut self, slot: Slot, channel: u32, bytes: &[u8]) -> Result<(), FileError> {
        match slot {
            Slot::Stdin => Err(FileError::NotWritable { name: "the standard input".to_owned() }),
            Slot::Stdout => self.write_out(bytes),
            Slot::Stderr => self.write_err(bytes),
            _ => self.open_file(slot, channel)?.write(bytes),
        }
    }

    /// Whether all members of a channel are open.
    #[must_use]
    pub fn is_open(&self, channel: u32) -> bool {
        slots(channel).all(|slot| match slot {
            Slot::Stdin | Slot::Stdout | Slot::Stderr => true,
            Slot::Multichannel(index) => self.multichannel.get(index).is_some_and(Option::is_some),
            Slot::Descriptor(index) => self.descriptors.get(index).is_some_and(Option::is_some),
            Slot::Nothing => false,
        })
    }

    /// The next byte of a file, `None` at its end (`$fgetc`).
    ///
    /// # Errors
    /// [`FileError::NotOpen`], [`FileError::NotReadable`], [`FileError::Read`].
    pub fn next_byte(&mut self, channel: u32) -> Result<Option<u8>, FileError> {
        match only(channel) {
            Slot::Stdin => {
                self.asked = true;
                let read = match self.discard {
                    true => self.stdin.next(io::empty()),
                    false => self.stdin.next(io::stdin()),
                };
                read.map_err(|source| FileError::Read { name: "the standard input".to_owned(), source })
            }
            Slot::Stdout => Err(FileError::NotReadable { name: "the standard output".to_owned() }),
            Slot::Stderr => Err(FileError::NotReadable { name: "the standard error".to_owned() }),
            slot => self.open_file(slot, channel)?.next(),
        }
    }

    /// Puts a byte in front of what is read next (`$ungetc`).
    ///
    /// # Errors
    /// [`FileError::NotOpen`], [`FileError::NotReadable`].
    pub fn push_byte(&mut self, channel: u32, byte: u8) -> Result<(), FileError> {
        match only(channel) {
            Slot::Stdin => self.stdin.push(byte),
            slot => {
                let file = self.open_file(slot, channel)?;
                if !file.mode.reads() {
                    return Err(FileError::NotReadable { name: file.name.clone() });
                }
                file.push(byte);
            }
        }
        Ok(())
    }

    /// Whether a read has met the end of the file (`$feof`).
    ///
    /// # Errors
    /// [`FileError::NotOpen`].
    pub fn at_end(&mut self, channel: u32) -> Result<bool, FileError> {
        match only(channel) {
            Slot::Stdin => Ok(self.stdin.ended()),
            slot => Ok(self.open_file(slot, channel)?.input.ended()),
        }
    }

    /// Goes to a place in the file (`$fseek`, `$rewind`).
    ///
    /// # Errors
    /// [`FileError::NotOpen`], [`FileError::Read`].
    pub fn seek(&mut self, channel: u32, to: SeekFrom) -> Result<u64, FileError> {
        self.open_file(only(channel), channel)?.seek(to)
    }

    /// The place in the file, in bytes (`$ftell`).
    ///
    /// # Errors
    /// [`FileError::NotOpen`], [`FileError::Read`].
    pub fn tell(&mut self, channel: u32) -> Result<u64, FileError> {
        self.open_file(only(channel), channel)?.tell()
    }

    /// What went wrong last with a file, as the system numbers and names it (`$ferror`).
    ///
    /// # Errors
    /// [`FileError::NotOpen`].
    pub fn last_error(&mut self, channel: u32) -> Result<Option<&io::Error>, FileError> {
        match only(channel) {
            Slot::Stdin | Slot::Stdout | Slot::Stderr => Ok(None),
            slot => Ok(self.open_file(slot, channel)?.error.as_ref()),
        }
    }

    /// Passes buffered bytes of one stream on to the system (`sim.flush`).
    ///
    /// # Errors
    /// Any of [`FileError`] but those of opening.
    pub fn flush(&mut self, stream: Stream) -> Result<(), FileError> {
        match stream {
            Stream::Stdout | Stream::Stderr => self.console.flush().map_err(stdout_error),
            Stream::Channel(channel) => self.each(channel, |files, slot| match slot {
                Slot::Stdin => Ok(()),
                Slot::Stdout | Slot::Stderr => files.console.flush().map_err(stdout_error),
                _ => files.open_file(slot, channel)?.flush(),
            }),
            Stream::Named(index) => match self.named.get_mut(index as usize) {
                Some(file) => file.flush(),
                None => Err(FileError::NotOpen { channel: index }),
            },
        }
    }

    /// Passes all buffered bytes on to the system (`sim.sv.fflush_all`).
    ///
    /// # Errors
    /// The first error met; the other files are flushed nevertheless.
    pub fn flush_all(&mut self) -> Result<(), FileError> {
        let mut result = self.console.flush().map_err(stdout_error);
        let open = self.multichannel.iter_mut().chain(&mut self.descriptors).flatten();
        for file in open.chain(&mut self.named) {
            result = result.and(file.flush());
        }
        result
    }

    /// Flushes everything and closes the table.
    ///
    /// # Errors
    /// As [`Files::flush_all`].
    pub fn finish(mut self) -> Result<(), FileError> {
        self.flush_all()
    }

    /// Runs `action` for every member of a channel; the first error is the result.
    fn each(
        &mut self,
        channel: u32,
        mut action: impl FnMut(&mut Files, Slot) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        let mut result = Ok(());
        for slot in slots(channel) {
            let done = action(self, slot);
            result = result.and(done);
        }
        result
    }

    fn open_file(&mut self, slot: Slot, channel: u32) -> Result<&mut OpenFile, FileError> {
        let file = match slot {
            Slot::Multichannel(index) => self.multichannel.get_mut(index),
            Slot::Descriptor(index) => self.descriptors.get_mut(index),
            _ => None,
        };
        file.and_then(Option::as_mut).ok_or(FileError::NotOpen { channel })
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // After `finish` there is nothing left to write; without it, nobody asked about errors.
        let _ = self.flush_all();
    }
}

/// The one file that a channel names; nothing, if they are several.
fn only(channel: u32) -> Slot {
    let mut all = slots(channel);
    match (all.next(), all.next()) {
        (Some(slot), None) => slot,
        _ => Slot::Nothing,
    }
}

/// The place that a seek goes to.
fn place(to: SeekFrom, at: u64, length: u64) -> io::Result<u64> {
    let place = match to {
        SeekFrom::Start(place) => Some(place),
        SeekFrom::Current(by) => at.checked_add_signed(by),
        SeekFrom::End(by) => length.checked_add_signed(by),
    };
    place.ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

fn free_slot(table: &[Option<OpenFile>]) -> Option<usize> {
    table.iter().position(Option::is_none)
}

fn close(slot: Option<&mut Option<OpenFile>>, channel: u32, closed: &mut Written) -> Result<(), FileError> {
    match slot.and_then(Option::take) {
        Some(mut file) => {
            closed.add(&file.written.bytes.to_le_bytes());
            closed.add(&file.written.hash.to_le_bytes());
            file.flush()
        }
        None => Err(FileError::NotOpen { channel }),
    }
}

#[cfg(test)]
mod tests;
