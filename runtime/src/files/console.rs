//! Where the design's standard output and error go.

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The standard output and standard error of the design.
///
/// An implementation may buffer, but keeps the order in which bytes arrive on each of the two.
pub trait Console {
    /// Writes to the standard output.
    ///
    /// # Errors
    /// Whatever the system says; an error of kind `BrokenPipe` means that the reader has gone away.
    fn out(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Writes to the standard error.
    ///
    /// # Errors
    /// Whatever the system says.
    fn err(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Passes on everything that is buffered.
    ///
    /// # Errors
    /// Whatever the system says.
    fn flush(&mut self) -> io::Result<()>;
}

/// The console of the process itself.
///
/// Standard output is buffered; it is passed on when a line ends if it is a terminal, before anything is written to
/// standard error, and on [`Console::flush`].
#[derive(Debug)]
pub struct ProcessConsole {
    out: io::BufWriter<io::Stdout>,
    interactive: bool,
}

impl ProcessConsole {
    /// Uses the standard streams of this process.
    #[must_use]
    pub fn new() -> Self {
        let out = io::stdout();
        let interactive = out.is_terminal();
        ProcessConsole { out: io::BufWriter::with_capacity(1 << 16, out), interactive }
    }
}

impl Default for ProcessConsole {
    fn default() -> Self {
        ProcessConsole::new()
    }
}

impl Console for ProcessConsole {
    fn out(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        if self.interactive && bytes.contains(&b'\n') { self.out.flush() } else { Ok(()) }
    }

    fn err(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.flush()?;
        io::stderr().write_all(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()?;
        io::stderr().flush()
    }
}

/// A console that keeps what it gets, for tests and for comparing engines. Clones share their contents.
#[derive(Debug, Clone, Default)]
pub struct Capture(Arc<Mutex<(Vec<u8>, Vec<u8>)>>);

impl Capture {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Capture::default()
    }

    /// Takes everything written to the standard output so far.
    #[must_use]
    pub fn take_out(&self) -> Vec<u8> {
        std::mem::take(&mut self.lock().0)
    }

    /// Takes everything written to the standard error so far.
    #[must_use]
    pub fn take_err(&self) -> Vec<u8> {
        std::mem::take(&mut self.lock().1)
    }

    /// The buffers are valid whatever a holder of the lock did, so a panic elsewhere is no reason for another one.
    fn lock(&self) -> MutexGuard<'_, (Vec<u8>, Vec<u8>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Console for Capture {
    fn out(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.lock().0.extend_from_slice(bytes);
        Ok(())
    }

    fn err(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.lock().1.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
