//! The store: what references read and write, forces, and the resolution of nets.

use crate::machine::Stop;
use crate::net::{self, Contribution};
use crate::simulation::{Content, Simulation};
use crate::stepper;
use crate::value::{self, Ref, Root, Value};
use ir::design::SigId;
use ir::design::ty::TyId;
use smallvec::SmallVec;
use spec::rule;

impl Simulation<'_> {
    /// A reference to the whole of a static signal.
    pub(crate) fn whole(&self, signal: SigId) -> Ref {
        value::signal_ref(signal, self.width(self.design.signals[signal.index()].ty))
    }

    pub(crate) fn content(&self, signal: u32) -> Option<&Content> {
        match self.store.get(signal as usize) {
            Some(content) => Some(content),
            None => self.dynamic.get(&signal).map(|d| &d.1),
        }
    }

    pub(crate) fn content_mut(&mut self, signal: u32) -> Option<&mut Content> {
        match self.store.get_mut(signal as usize) {
            Some(content) => Some(content),
            None => self.dynamic.get_mut(&signal).map(|d| &mut d.1),
        }
    }

    /// The content of a reference of type `ty`.
    pub(crate) fn load_ref(&self, reference: &Ref, ty: TyId) -> Result<Value, Stop> {
        let missing = || {
            rule!("machine.ref.out-of-range");
            value::default(&self.design.types, ty)
        };
        match reference.root {
            Root::Signal(signal) => {
                let Some(content) = self.content(signal) else { return Ok(missing()) };
                if reference.low >= reference.valid.1 && reference.width > 0 {
                    return Ok(missing());
                }
                Ok(stepper::read(&content.value, reference, missing))
            }
            Root::Memory(address) => {
                rule!("machine.ref.memory");
                let whole = reference.low + reference.width;
                let bits = self.memory.load(address, whole).map_err(|e| Stop::Fault(e.to_string()))?;
                Ok(stepper::window(&bits, reference).into())
            }
            Root::Slot(_) => Err(Stop::Fault("a promoted signal outside of its frame".to_owned())),
        }
    }

    /// Writes a reference, except for forced bits.
    pub(crate) fn store_ref(&mut self, reference: &Ref, content: Value) -> Result<(), Stop> {
        rule!("machine.write.immediate");
        match reference.root {
            Root::Signal(signal) => {
                let forced = self.content(signal).and_then(|c| c.forced.clone());
                match (forced, content) {
                    (None, content) => self.change(signal, |value| stepper::write(value, reference, content)),
                    (Some(forced), Value::Bits(bits)) => {
                        rule!("machine.write.masked");
                        self.change(signal, |value| {
                            let Value::Bits(old) = &*value else { return false };
                            let mut new = Value::Bits(old.clone());
                            stepper::write(&mut new, reference, bits.into());
                            let merged = old.and(&forced).or(&new.bits().and(&forced.not()));
                            let changed = *old != merged;
                            *value = merged.into();
                            changed
                        });
                    }
                    (Some(_), _) => {}
                }
                Ok(())
            }
            Root::Memory(address) => {
                self.effect = true;
                let whole = reference.low + reference.width;
                let fault = |e: crate::memory::MemoryError| Stop::Fault(e.to_string());
                let mut old = Value::Bits(self.memory.load(address, whole).map_err(fault)?);
                stepper::write(&mut old, reference, content);
                self.epoch += 1;
                self.memory.store(address, old.bits()).map_err(fault)
            }
            Root::Slot(_) => Err(Stop::Fault("a promoted signal outside of its frame".to_owned())),
        }
    }

    /// Changes a signal by `f`, which tells whether it did, and notes what depends on it.
    pub(crate) fn change(&mut self, signal: u32, f: impl FnOnce(&mut Value) -> bool) {
        let staling = self.staling.get(signal as usize).copied().unwrap_or(false);
        let old = match staling && !self.before.contains_key(&signal) {
            true => self.content(signal).map(|c| c.value.clone()),
            false => None,
        };
        let Some(content) = self.content_mut(signal) else { return };
        rule!("machine.value.equality");
        if !f(&mut content.value) {
            rule!("machine.event.no-activity");
            return;
        }
        self.statistics.changes += 1;
        self.epoch += 1;
        if let Some(old) = old {
            self.before.insert(signal, old);
        }
        if let Some(readers) = self.design.network.readers.get(signal as usize) {
            for unit in readers {
                self.unit_dirty[*unit as usize] = true;
                self.dirty.insert((self.design.network.component_of[*unit as usize], *unit));
            }
        }
        if let Some(reactions) = self.reactions.get(signal as usize) {
            self.reacting.extend(reactions);
        }
        if let Some(observers) = self.observers.get(&signal) {
            self.candidates.extend(observers);
        }
    }

    /// Resolves the bits of a net from `low` to `high` that its drivers cover.
    pub(crate) fn resolve(&mut self, signal: u32, (low, high): (u64, u64)) -> Result<(), Stop> {
        let Some(kind) = self.design.signals[signal as usize].net else { return Ok(()) };
        let planes = &self.planes[&signal];
        let window = net::whole_pairs(planes, low, high);
        let resolved = {
            let drivers: SmallVec<[&Contribution; 4]> = self
                .drivers
                .get(&signal)
                .into_iter()
                .flatten()
                .filter_map(|d| self.contributions[*d as usize].as_ref())
                .filter(|c| c.low < window.1 && c.high() > window.0)
                .collect();
            let old = self.store[signal as usize].value.bits();
            net::resolve(planes, kind, &drivers, old, window)
        };
        let whole = self.whole(SigId(signal));
        rule!("machine.force.drivers");
        self.store_ref(&whole.window(window.0, window.1 - window.0, whole.width), resolved.into())
    }

    /// The bits of a net that the target of a driver means now, from and to (exclusive).
    pub(crate) fn covered_bits(&mut self, drive: u32, signal: u32) -> Result<(u64, u64), Stop> {
        let target = self.settle_value(self.design.drives[drive as usize].target)?;
        let reference = target.reference();
        if reference.root != Root::Signal(signal) {
            return Ok((0, 0));
        }
        let low = reference.low.max(reference.valid.0);
        let high = reference.low.saturating_add(reference.width).min(reference.valid.1);
        Ok((low, high.max(low)))
    }
}
