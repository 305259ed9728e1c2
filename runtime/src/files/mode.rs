//! The modes of `$fopen`.

use std::fs::OpenOptions;

/// The mode of `sim.sv.fopen` (IEEE 1800 table 21-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Mode {
    /// `r`: reading.
    Read,
    /// `w`: truncate or create for writing.
    Write,
    /// `a`: append or create for writing.
    Append,
    /// `r_update`, `r+`: reading and writing.
    ReadUpdate,
    /// `w_update`, `w+`: truncate or create for both.
    WriteUpdate,
    /// `a_update`, `a+`: append or create for both.
    AppendUpdate,
}

impl Mode {
    /// Reads the mode argument of `$fopen`: `"r"`, `"rb"`, `"r+"`, `"r+b"`, `"rb+"` and so on for `w` and `a`.
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Mode> {
        let (first, rest) = text.split_first()?;
        let update = match rest {
            b"" | b"b" => false,
            b"+" | b"+b" | b"b+" => true,
            _ => return None,
        };
        Some(match (first, update) {
            (b'r', false) => Mode::Read,
            (b'w', false) => Mode::Write,
            (b'a', false) => Mode::Append,
            (b'r', true) => Mode::ReadUpdate,
            (b'w', true) => Mode::WriteUpdate,
            (b'a', true) => Mode::AppendUpdate,
            _ => return None,
        })
    }

    pub(super) fn options(self) -> OpenOptions {
        let mut options = OpenOptions::new();
        match self {
            Mode::Read => options.read(true),
            Mode::Write => options.write(true).create(true).truncate(true),
            Mode::Append => options.append(true).create(true),
            Mode::ReadUpdate => options.read(true).write(true),
            Mode::WriteUpdate => options.read(true).write(true).create(true).truncate(true),
            Mode::AppendUpdate => options.read(true).append(true).create(true),
        };
        options
    }

    /// Whether it is written at its end.
    pub(super) fn appends(self) -> bool {
        matches!(self, Mode::Append | Mode::AppendUpdate)
    }

    /// Whether a file that is not there is made.
    pub(super) fn creates(self) -> bool {
        !matches!(self, Mode::Read | Mode::ReadUpdate)
    }

    pub(super) fn reads(self) -> bool {
        !matches!(self, Mode::Write | Mode::Append)
    }

    pub(super) fn writes(self) -> bool {
        self != Mode::Read
    }
}
