//! What can go wrong.

use std::io;

/// What can go wrong with the design's output.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The reader of the standard output has gone away, as in `circt-sim design.mlir | head`.
    #[error("the reader of the standard output has closed it")]
    BrokenPipe,
    /// A write failed, for instance because the disk is full.
    #[error("cannot write to {name}")]
    Write {
        /// The file's name, or `the standard output`, `the standard error`.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be opened.
    #[error("cannot open {name}")]
    Open {
        /// The file's name.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// Too many files are open.
    #[error("cannot open {name}: {limit} files of its kind are open already")]
    TooMany {
        /// The file's name.
        name: String,
        /// [`super::MAX_MULTICHANNEL`], [`super::MAX_DESCRIPTORS`] or [`super::MAX_NAMED`].
        limit: usize,
    },
    /// A channel has a member that is not open, or is empty (as after a failed `$fopen`). Whatever else it names has been
    /// served. Engines report this as a warning and go on, as other simulators do.
    #[error("channel 0x{channel:08x} is not open: `$fopen` gives 0 where it fails")]
    NotOpen {
        /// The whole channel.
        channel: u32,
    },
    /// A write to a file that was opened for reading, or to the standard input.
    #[error("{name} is not open for writing")]
    NotWritable {
        /// The file's name.
        name: String,
    },
    /// A read of a file that was opened for writing, or of an output.
    #[error("{name} is not open for reading")]
    NotReadable {
        /// The file's name.
        name: String,
    },
    /// A file could not be read, or its place in it not be changed.
    #[error("cannot read {name}")]
    Read {
        /// The file's name, or `the standard input`.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// The design wrote more than it may.
    #[error("the design's output exceeds {limit} bytes")]
    OutputLimit {
        /// The limit in bytes.
        limit: u64,
    },
}

pub(super) fn too_many(name: &[u8], limit: usize) -> FileError {
    FileError::TooMany { name: String::from_utf8_lossy(name).into_owned(), limit }
}

pub(super) fn stdout_error(source: io::Error) -> FileError {
    match source.kind() {
        io::ErrorKind::BrokenPipe => FileError::BrokenPipe,
        _ => FileError::Write { name: "the standard output".to_owned(), source },
    }
}

pub(super) fn stderr_error(source: io::Error) -> FileError {
    FileError::Write { name: "the standard error".to_owned(), source }
}
