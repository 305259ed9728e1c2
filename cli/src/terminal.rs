//! Everything that is printed: the design's output as it is, and ours, marked line by line.

use indicatif::ProgressBar;
use runtime::files::{Console, ProcessConsole};
use std::io::{self, IsTerminal};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What each line of ours begins with.
const MARK: &str = "[circt-sim] ";

/// The console that the design and the command line share. Clones are the same terminal.
#[derive(Clone)]
pub struct Terminal(Arc<Mutex<Inner>>);

struct Inner {
    console: Box<dyn Console + Send>,
    /// Whether standard output and standard error are terminals that people look at.
    interactive: (bool, bool),
    /// The progress line, which makes room for whatever else is printed.
    progress: Option<ProgressBar>,
    /// Whether the design's last byte on standard error left a line unfinished.
    unfinished: bool,
    /// Whether a reader of ours has gone away.
    broken: bool,
}

impl Terminal {
    /// The standard streams of this process.
    pub fn of_process() -> Terminal {
        let interactive = (io::stdout().is_terminal(), io::stderr().is_terminal());
        Terminal::with(Box::new(ProcessConsole::new()), interactive)
    }

    /// Any console, not looked at by people.
    pub fn new(console: Box<dyn Console + Send>) -> Terminal {
        Terminal::with(console, (false, false))
    }

    fn with(console: Box<dyn Console + Send>, interactive: (bool, bool)) -> Terminal {
        Terminal(Arc::new(Mutex::new(Inner {
            console,
            interactive,
            progress: None,
            unfinished: false,
            broken: false,
        })))
    }

    /// Whether standard error is a terminal that people look at.
    pub fn is_interactive(&self) -> bool {
        self.lock().interactive.1
    }

    /// Whether messages may be coloured.
    pub fn is_coloured(&self) -> bool {
        self.is_interactive() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
    }

    /// Whether a reader of ours has gone away: nothing that is printed arrives any more.
    pub fn is_broken(&self) -> bool {
        self.lock().broken
    }

    /// Prints what the user asked for, on standard output.
    pub fn print(&self, bytes: &[u8]) {
        let mut inner = self.lock();
        // A broken pipe is remembered; other errors have nowhere to be told.
        let _ = inner.write(true, bytes).and_then(|()| inner.flush());
    }

    /// Passes on what another program has said, as it is, on standard error.
    pub fn pass_on(&self, text: &str) {
        let mut inner = self.lock();
        let _ = inner.write(false, text.as_bytes()).and_then(|()| inner.flush());
    }

    /// Says something about the run, on standard error, after everything printed before; one mark per line.
    pub fn say(&self, text: impl std::fmt::Display) {
        let mut inner = self.lock();
        let mut marked = String::new();
        if std::mem::take(&mut inner.unfinished) {
            marked.push('\n');
        }
        for line in text.to_string().trim_end().lines() {
            marked.push_str(format!("{MARK}{line}").trim_end());
            marked.push('\n');
        }
        let _ = inner.write(false, marked.as_bytes());
    }

    /// Passes on what is buffered.
    pub fn flush(&self) {
        let _ = self.lock().flush();
    }

    /// Shows a progress line from now on, or none.
    pub fn set_progress(&self, progress: Option<ProgressBar>) {
        if let Some(old) = std::mem::replace(&mut self.lock().progress, progress) {
            old.finish_and_clear();
        }
    }

    /// The state is valid whatever a holder of the lock did, so a panic elsewhere is no reason for another one.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn write(&mut self, out: bool, bytes: &[u8]) -> io::Result<()> {
        let console = &mut self.console;
        let mut write = || if out { console.out(bytes) } else { console.err(bytes) };
        let seen = if out { self.interactive.0 } else { self.interactive.1 };
        let done = match &self.progress {
            Some(progress) if seen => progress.suspend(write),
            _ => write(),
        };
        self.note(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.console.flush();
        self.note(done)
    }

    fn note(&mut self, done: io::Result<()>) -> io::Result<()> {
        self.broken |= matches!(&done, Err(error) if error.kind() == io::ErrorKind::BrokenPipe);
        done
    }
}

impl Console for Terminal {
    fn out(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.lock().write(true, bytes)
    }

    fn err(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.lock();
        if let Some(last) = bytes.last() {
            inner.unfinished = *last != b'\n';
        }
        inner.write(false, bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.lock().flush()
    }
}
