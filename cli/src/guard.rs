//! What ends a run from outside: signals, real time, and the memory of the host.

use crate::args::LimitArgs;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The signal that asks us to stop, if one came. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Arc<AtomicUsize>);

impl Interrupt {
    /// Set by ^C, and by the signals by which a system ends programs. A second ^C ends the process at once.
    pub fn from_signals() -> Interrupt {
        let interrupt = Interrupt::default();
        let once = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            // Registering fails only for signals that can't be caught; then the system's own handling stays.
            let _ = signal_hook::flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&once));
            let _ = signal_hook::flag::register(signal, Arc::clone(&once));
            let _ = signal_hook::flag::register_usize(signal, Arc::clone(&interrupt.0), signal as usize);
        }
        interrupt
    }

    /// As if this signal had come.
    pub fn raise(&self, signal: u8) {
        self.0.store(usize::from(signal), Ordering::Relaxed);
    }

    /// The signal that came.
    pub fn signal(&self) -> Option<u8> {
        u8::try_from(self.0.load(Ordering::Relaxed)).ok().filter(|signal| *signal != 0)
    }
}

/// Why a run has to stop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cause {
    /// A signal.
    Signal(u8),
    /// A limit of the host, with a message.
    Limit(String),
}

/// How often the memory of the process is looked at.
const MEMORY_INTERVAL: Duration = Duration::from_millis(50);

/// Looks after a run, between its steps.
pub struct Guard {
    interrupt: Interrupt,
    wall: Option<(Instant, Duration)>,
    /// The most resident memory in bytes.
    memory: u64,
    next_look: Instant,
}

impl Guard {
    /// From now on.
    pub fn new(limits: &LimitArgs, interrupt: &Interrupt) -> Guard {
        let now = Instant::now();
        let before = resident().unwrap_or(0);
        Guard {
            interrupt: interrupt.clone(),
            wall: limits.max_wall.and_then(|wall| Some((now.checked_add(wall)?, wall))),
            memory: before.saturating_add(limits.max_memory()),
            next_look: now,
        }
    }

    /// Whether the run has to stop.
    pub fn cause(&mut self, now: Instant) -> Option<Cause> {
        if let Some(signal) = self.interrupt.signal() {
            return Some(Cause::Signal(signal));
        }
        if let Some((_, wall)) = self.wall.filter(|(end, _)| now >= *end) {
            spec::rule!("machine.limit.wall");
            return Some(Cause::Limit(format!("more than {wall:?} of real time (--max-wall)")));
        }
        if now >= self.next_look {
            self.next_look = now + MEMORY_INTERVAL;
            if resident().is_some_and(|resident| resident > self.memory) {
                return Some(Cause::Limit(
                    "the simulation uses more memory than allowed (--max-memory)".to_owned(),
                ));
            }
        }
        None
    }
}

/// The resident memory of this process in bytes, where the system tells.
pub fn resident() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
