//! Waveforms: VCD (IEEE 1800 21.7) and FST.
//!
//! A [`Hierarchy`] declares scopes and variables, perhaps thinned out by a [`Filter`]; [`Waves`] takes the changes. It
//! remembers every value, so that a variable is written at most once per time and only if it differs from what was
//! written before. Headers hold no date and no version: two runs give the same bytes (for FST see below).
//!
//! **Time.** The unit of a file is fixed when it is created, before anyone knows which times will occur. It is 1 fs unless
//! the user says otherwise: nothing is lost, and viewers show such times in the unit that suits the zoom. A coarser unit
//! gives smaller files that read better in tools that show raw numbers; times are then rounded down, and changes that
//! fall on one time merge into the last.
//!
//! **A run that is killed** leaves a file that can be read up to the last flush, which [`Waves::poll`] does once a
//! second. Only whole times are ever passed to the system, in one write where it allows. A VCD file needs no end; an FST
//! file gets a whole block and a header that counts it at each flush, the first as soon as the time has moved. The blocks
//! of an FST file therefore depend on how fast the run was, and so do its bytes, though not what they say;
//! [`Waves::set_flush_interval`] turns that off.
//!
//! **What the formats cannot hold.** Variables of zero bits are left out of both, strings of FST (its writer has no
//! variable-length values); [`Waves::omitted`] lists them. [`Kind`] says how names are escaped.

mod filter;
mod fst;
mod hierarchy;
mod vcd;

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use filter::Filter;
pub use hierarchy::{Hierarchy, Item, ScopeKind, VarId, VarKind, element_name, field_name};

use crate::bits::{IntView, limbs};

/// The format of a waveform file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Value change dump. In names, white space, control characters, backslashes and the `$` of `$end` become `\xHH`
    /// and an empty name `\`;
    /// in strings so do backslashes, white space and all bytes that are not printable ASCII.
    Vcd,
    /// Fast signal trace. Names are escaped as for VCD; past 512 bytes, the last ones are replaced by `~` and a hash.
    Fst,
}

/// The unit of time in a file: 10^exponent seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timescale(i8);

impl Timescale {
    /// One femtosecond, the default.
    pub const FEMTOSECOND: Timescale = Timescale(-15);

    /// 10^`exponent` seconds, from -15 (1 fs) to 2 (100 s).
    #[must_use]
    pub fn new(exponent: i8) -> Option<Timescale> {
        (-15..=2).contains(&exponent).then_some(Timescale(exponent))
    }

    /// Femtoseconds per unit.
    fn femtoseconds(self) -> u64 {
        10u64.pow((i32::from(self.0) + 15) as u32)
    }
}

/// Why a waveform cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WaveError {
    /// The file cannot be created.
    #[error("cannot create {}", path.display())]
    Create {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A write failed, for instance because the disk is full.
    #[error("cannot write to {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The variables have more bits than the format can address.
    #[error("{} would have {bits} bits of variables; an FST file can have {limit}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The sum over all variables.
        bits: u64,
        /// The limit.
        limit: u64,
    },
}

/// The value of a variable.
#[derive(Debug, Clone, Copy)]
pub enum WaveValue<'a> {
    /// For [`VarKind::Logic`]; cut or zero-extended to the variable's width.
    Int(IntView<'a>),
    /// For [`VarKind::Real`].
    Real(f64),
    /// For [`VarKind::Text`].
    Text(&'a [u8]),
    /// For [`VarKind::Event`]: it was triggered.
    Event,
}

/// A format's writer. Times are in the file's unit and ascend.
trait Sink {
    /// Starts a time; the values that follow belong to it.
    fn time(&mut self, time: u64) -> io::Result<()>;
    /// ASCII bits, most significant first, as many as the variable is wide.
    fn logic(&mut self, var: usize, bits: &[u8]) -> io::Result<()>;
    fn real(&mut self, var: usize, value: f64) -> io::Result<()>;
    fn text(&mut self, var: usize, value: &[u8]) -> io::Result<()>;
    fn event(&mut self, var: usize) -> io::Result<()>;
    /// The values of the time are complete.
    fn end_of_time(&mut self) -> io::Result<()>;
    /// Passes everything on to the system. Called between times only.
    fn flush(&mut self) -> io::Result<()>;
    /// Completes the file, which ends at this time.
    fn finish(&mut self, time: u64) -> io::Result<()>;
}

/// Where the values of a variable are kept.
#[derive(Debug, Clone, Copy)]
struct Slot {
    kind: VarKind,
    /// Into `current` and `written`, or `texts`.
    offset: usize,
    /// Whether it is in the file.
    declared: bool,
    dirty: bool,
}

/// A waveform file that is being written.
///
/// Call [`Waves::finish`] at the end: one that is dropped leaves the file of a run that was killed, with everything before
/// the present time.
pub struct Waves {
    path: PathBuf,
    sink: Box<dyn Sink + Send>,
    scale: u64,
    /// In units of the file.
    now: u64,
    started: bool,
    slots: Vec<Slot>,
    /// Value plane, then unknown plane, of each variable; the bits of reals.
    current: Vec<u64>,
    written: Vec<u64>,
    /// Current and written text.
    texts: Vec<(Vec<u8>, Vec<u8>)>,
    dirty: Vec<u32>,
    bits: Vec<u8>,
    omitted: Vec<String>,
    interval: Option<Duration>,
    last_flush: Option<Instant>,
}

impl Waves {
    /// Creates the file and writes its header. The time is 0, and everything is unknown.
    ///
    /// # Errors
    /// [`WaveError`].
    pub fn create(
        path: &Path,
        kind: Kind,
        timescale: Timescale,
        hierarchy: &Hierarchy,
    ) -> Result<Waves, WaveError> {
        let mut slots: Vec<Slot> = Vec::with_capacity(hierarchy.kinds().len());
        let (mut words, mut texts) = (0, Vec::new());
        for &kind in hierarchy.kinds() {
            let offset = match kind {
                VarKind::Text => texts.len(),
                _ => words,
            };
            match kind {
                VarKind::Logic { width } => words += 2 * limbs(width),
                VarKind::Real => words += 1,
                VarKind::Text => texts.push((Vec::new(), Vec::new())),
                VarKind::Event => {}
            }
            slots.push(Slot { kind, offset, declared: false, dirty: false });
        }
        let mut omitted = Vec::new();
        hierarchy.each_variable(|name, id| {
            let holds = match hierarchy.kinds()[id.0 as usize] {
                VarKind::Logic { width } => width > 0,
                VarKind::Text => kind == Kind::Vcd,
                VarKind::Real | VarKind::Event => true,
            };
            slots[id.0 as usize].declared |= holds;
            if !holds {
                omitted.push(name.to_owned());
            }
        });
        let declared: Vec<bool> = slots.iter().map(|slot| slot.declared).collect();
        let sink: Box<dyn Sink + Send> = match kind {
            Kind::Vcd => Box::new(vcd::Vcd::create(path, timescale, hierarchy, &declared)?),
            Kind::Fst => Box::new(fst::Fst::create(path, timescale, hierarchy, &declared)?),
        };
        let mut current = vec![0; words];
        for slot in &slots {
            match slot.kind {
                VarKind::Logic { width } => {
                    let view = IntView::two_state(width, &[]);
                    for index in 0..limbs(width) {
                        current[slot.offset + limbs(width) + index] = view.mask(index);
                    }
                }
                VarKind::Real => current[slot.offset] = f64::NAN.to_bits(),
                VarKind::Text | VarKind::Event => {}
            }
        }
        Ok(Waves {
            path: path.to_owned(),
            sink,
            scale: timescale.femtoseconds(),
            now: 0,
            started: false,
            slots,
            written: current.clone(),
            current,
            texts,
            dirty: Vec::new(),
            bits: Vec::new(),
            omitted,
            interval: Some(Duration::from_secs(1)),
            last_flush: None,
        })
    }

    /// Whether a variable is in the file; changes of others are ignored.
    #[must_use]
    pub fn wants(&self, id: VarId) -> bool {
        self.slots.get(id.0 as usize).is_some_and(|slot| slot.declared)
    }

    /// The dotted names of variables that the format cannot hold.
    #[must_use]
    pub fn omitted(&self) -> &[String] {
        &self.omitted
    }

    /// How often [`Waves::poll`] flushes: a second unless set, never if `None`.
    pub fn set_flush_interval(&mut self, interval: Option<Duration>) {
        self.interval = interval;
    }

    /// Moves to a time, in femtoseconds. What changed at the time before is written. Times that do not ascend in the
    /// file's unit stay where they are.
    ///
    /// # Errors
    /// [`WaveError::Write`].
    pub fn time(&mut self, femtoseconds: u64) -> Result<(), WaveError> {
        let time = femtoseconds / self.scale;
        if time <= self.now {
            return Ok(());
        }
        let done = self.commit();
        self.now = time;
        done.map_err(|source| self.write_error(source))
    }

    /// Records a value for the present time.
    ///
    /// # Panics
    /// If the value is not of the variable's kind.
    pub fn change(&mut self, id: VarId, value: WaveValue<'_>) {
        let Some(slot) = self.slots.get_mut(id.0 as usize).filter(|slot| slot.declared) else { return };
        match (slot.kind, value) {
            (VarKind::Logic { width }, WaveValue::Int(view)) => {
                let view = IntView { width: width.min(view.width), ..view };
                let (value, unknown) =
                    self.current[slot.offset..][..2 * limbs(width)].split_at_mut(limbs(width));
                for (index, (value, unknown)) in value.iter_mut().zip(unknown).enumerate() {
                    (*value, *unknown) = (view.value_limb(index), view.unknown_limb(index));
                }
            }
            (VarKind::Real, WaveValue::Real(real)) => self.current[slot.offset] = real.to_bits(),
            (VarKind::Text, WaveValue::Text(text)) => {
                let current = &mut self.texts[slot.offset].0;
                current.clear();
                current.extend_from_slice(text);
            }
            (VarKind::Event, WaveValue::Event) => {}
            (kind, value) => panic!("a variable of kind {kind:?} cannot be {value:?}"),
        }
        if !std::mem::replace(&mut slot.dirty, true) {
            self.dirty.push(id.0);
        }
    }

    /// Flushes if the interval has passed since the last flush (or since the first call). The clock only decides when
    /// bytes reach the system.
    ///
    /// # Errors
    /// [`WaveError::Write`].
    pub fn poll(&mut self, now: Instant) -> Result<(), WaveError> {
        let Some(interval) = self.interval else { return Ok(()) };
        let last = *self.last_flush.get_or_insert(now);
        if now.saturating_duration_since(last) >= interval {
            self.last_flush = Some(now);
            self.flush()?;
        }
        Ok(())
    }

    /// Passes all changes before the present time on to the system.
    ///
    /// # Errors
    /// [`WaveError::Write`].
    pub fn flush(&mut self) -> Result<(), WaveError> {
        self.sink.flush().map_err(|source| self.write_error(source))
    }

    /// Writes the last changes, marks the end at the present time, and completes the file.
    ///
    /// # Errors
    /// [`WaveError::Write`].
    pub fn finish(mut self) -> Result<(), WaveError> {
        let done = self.commit().and_then(|()| self.sink.finish(self.now));
        done.map_err(|source| self.write_error(source))
    }

    /// Writes what changed at the present time; at the first time, everything.
    fn commit(&mut self) -> io::Result<()> {
        let mut dirty = std::mem::take(&mut self.dirty);
        let first = !std::mem::replace(&mut self.started, true);
        if first {
            // Whatever has no value yet is written as unknown.
            dirty = (0..self.slots.len() as u32).filter(|&id| self.slots[id as usize].declared).collect();
        } else {
            dirty.sort_unstable();
        }
        let mut timed = false;
        for &id in &dirty {
            let slot = &mut self.slots[id as usize];
            let triggered = std::mem::take(&mut slot.dirty);
            let slot = *slot;
            if !(self.differs(slot, triggered) || first && slot.kind.has_initial()) {
                continue;
            }
            if !std::mem::replace(&mut timed, true) {
                self.sink.time(self.now)?;
            }
            self.emit(id as usize, slot)?;
        }
        if timed {
            self.sink.end_of_time()?;
        }
        dirty.clear();
        self.dirty = dirty;
        Ok(())
    }

    fn differs(&self, slot: Slot, triggered: bool) -> bool {
        match slot.kind {
            VarKind::Text => triggered && self.texts[slot.offset].0 != self.texts[slot.offset].1,
            VarKind::Event => triggered,
            kind => {
                let range = slot.offset..slot.offset + kind.words();
                self.current[range.clone()] != self.written[range]
            }
        }
    }

    fn emit(&mut self, var: usize, slot: Slot) -> io::Result<()> {
        let range = slot.offset..slot.offset + slot.kind.words();
        match slot.kind {
            VarKind::Logic { width } => {
                self.written[range.clone()].copy_from_slice(&self.current[range.clone()]);
                let (value, unknown) = self.current[range].split_at(limbs(width));
                self.bits.clear();
                IntView::four_state(width, value, unknown).push_bits(&mut self.bits);
                self.sink.logic(var, &self.bits)
            }
            VarKind::Real => {
                self.written[slot.offset] = self.current[slot.offset];
                self.sink.real(var, f64::from_bits(self.current[slot.offset]))
            }
            VarKind::Text => {
                let (current, written) = &mut self.texts[slot.offset];
                written.clone_from(current);
                self.sink.text(var, current)
            }
            VarKind::Event => self.sink.event(var),
        }
    }

    fn write_error(&self, source: io::Error) -> WaveError {
        WaveError::Write { path: self.path.clone(), source }
    }
}

impl Drop for Waves {
    fn drop(&mut self) {
        // After `finish` there is nothing left to write; without it, nobody asked about errors.
        let _ = self.sink.flush();
    }
}

/// A name as both formats take it: without white space, control characters and ambiguity.
fn escaped_name(name: &str) -> String {
    if name.is_empty() {
        return "\\".to_owned();
    }
    let mut out = String::with_capacity(name.len());
    for (index, character) in name.char_indices() {
        let keyword = name[index..].starts_with("$end");
        if character.is_whitespace() || character.is_control() || character == '\\' || keyword {
            for byte in character.to_string().bytes() {
                out.push_str(&format!("\\x{byte:02x}"));
            }
        } else {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests;
