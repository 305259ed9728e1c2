//! What is read from a file, or from the standard input.

use std::io::{self, Read};

/// Bytes asked of the system at a time.
const CHUNK: usize = 1 << 13;

/// A buffer of bytes that were read, with a place in it.
#[derive(Debug, Default)]
pub(super) struct Input {
    buffer: Vec<u8>,
    at: usize,
    /// Whether a read has met the end.
    ended: bool,
}

impl Input {
    /// Nothing read ahead, after a read that met the end, or not.
    pub(super) fn at_end(ended: bool) -> Input {
        Input { ended, ..Input::default() }
    }

    /// The next byte; `None` at the end.
    pub(super) fn next(&mut self, mut source: impl Read) -> io::Result<Option<u8>> {
        if self.at == self.buffer.len() {
            self.buffer.resize(CHUNK, 0);
            self.at = 0;
            let read = loop {
                match source.read(&mut self.buffer) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    other => break other,
                }
            };
            self.buffer.truncate(*read.as_ref().unwrap_or(&0));
            if read? == 0 {
                self.ended = true;
                return Ok(None);
            }
        }
        self.at += 1;
        Ok(self.buffer.get(self.at - 1).copied())
    }

    /// Puts a byte in front of what comes next.
    pub(super) fn push(&mut self, byte: u8) {
        self.ended = false;
        match self.at.checked_sub(1) {
            Some(before) => {
                self.at = before;
                self.buffer[before] = byte;
            }
            None => self.buffer.insert(0, byte),
        }
    }

    /// Bytes that were read from the system and not asked for yet.
    pub(super) fn ahead(&self) -> usize {
        self.buffer.len() - self.at
    }

    /// Forgets what was read ahead.
    pub(super) fn clear(&mut self) {
        *self = Input::default();
    }

    /// Whether a read has met the end.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }
}
