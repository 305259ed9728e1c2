//! Force and release: masked bits, and forces that follow their expression.

use crate::convert;
use crate::kernel::Kernel;
use crate::layout::Class;
use crate::store::{Form, Reference, root};
use crate::words::Limbs;
use ir::design::{Delay, SigId};
use reference::bits::Bits;
use reference::machine::{Monitored, Stop};
use reference::stepper;
use reference::value::{Ref, Root, Value};

/// A force whose expression can change.
#[derive(Clone, Debug)]
pub(crate) struct Forced {
    /// What is forced.
    target: Ref,
    /// The bits of the signal that this force still decides.
    bits: Bits,
    /// The drive that forced it, and its frame.
    pub(crate) what: Monitored,
    /// The value when it was last looked at.
    last: Value,
}

impl Forced {
    /// As the canonical state has it.
    pub(crate) fn to_reference(&self) -> reference::simulation::Forced {
        let Forced { target, bits, what, last } = self.clone();
        reference::simulation::Forced { target, bits, what, last }
    }

    /// From the canonical state.
    pub(crate) fn of_reference(force: &reference::simulation::Forced) -> Forced {
        let reference::simulation::Forced { target, bits, what, last } = force.clone();
        Forced { target, bits, what, last }
    }
}

impl Kernel<'_> {
    /// Forces or releases a window.
    pub(crate) fn force(
        &mut self,
        target: &Reference,
        form: Form,
        content: &[u64],
        release: bool,
    ) -> Result<(), Stop> {
        if target.root != root::SIGNAL {
            return self.store_ref(target, form, content);
        }
        let signal = target.id as u32;
        let Some(ty) = self.signal_type(target.id) else { return Ok(()) };
        let width = match Class::of(&self.design.types, ty) {
            Class::Bits(width) => width,
            _ => 1,
        };
        let reference = self.to_ref(target);
        let mut window = Value::Bits(Bits::zero(width));
        stepper::write(&mut window, &reference, Bits::ones(reference.width.max(1)).into());
        let window = window.bits().clone();
        let forced = match self.masks.get(&signal) {
            Some(mask) => convert::bits(width, mask),
            None => Bits::zero(width),
        };
        let left = forced.and(&window.not());
        // A later force or release ends what earlier ones decide about the bits.
        for earlier in self.forces.iter_mut().filter(|f| f.target.root == reference.root) {
            earlier.bits = earlier.bits.and(&window.not());
        }
        self.forces.retain(|f| !f.bits.is_zero());
        self.mask(signal, &left);
        if release {
            return self.redrive(signal, &window);
        }
        self.store_ref(target, form, content)?;
        self.mask(signal, &left.or(&window));
        Ok(())
    }

    /// Says which bits of a signal are forced.
    fn mask(&mut self, signal: u32, bits: &Bits) {
        if bits.is_zero() {
            self.masks.remove(&signal);
        } else {
            self.masks.insert(signal, Limbs::from_slice(convert::limbs(bits)));
        }
    }

    /// Gives the bits of `window` that something drives continuously their driven value.
    fn redrive(&mut self, signal: u32, window: &Bits) -> Result<(), Stop> {
        if let Some(Some(net)) = self.nets.get(signal as usize)
            && !net.drivers.is_empty()
        {
            if let [driver] = net.drivers[..]
                && self.layout.sole[driver as usize]
                && let Some((content, enabled)) = self.last_of(driver as usize)
            {
                self.contribute_alone(driver, &content, enabled);
                return Ok(());
            }
            let low = window.trailing_zeros();
            let high = window.width() - window.leading_zeros();
            return self.resolve(signal, (low, high.max(low)));
        }
        for i in 0..self.design.drives.len() {
            let drive = &self.design.drives[i];
            if drive.delay == Delay::Connection
                && drive.signals.iter().any(|s| s.0 == signal)
                && let Some((content, true)) = self.last_of(i)
            {
                let target = self.graph_reference(drive.target)?;
                let form = self.form(self.design.values[drive.value.index()].ty);
                self.store_ref(&target, form, &content)?;
            }
        }
        Ok(())
    }

    /// From now on the force of `target` follows the expression of its drive, if that can change.
    pub(crate) fn follow(&mut self, target: &Ref, what: Monitored, content: Value) {
        let Root::Signal(signal) = target.root else { return };
        let width = match self.signal_value(u64::from(signal)) {
            Some(Value::Bits(whole)) => whole.width(),
            Some(_) => 1,
            None => return,
        };
        let mut bits = Value::Bits(Bits::zero(width));
        stepper::write(&mut bits, target, Bits::ones(target.width.max(1)).into());
        let body = &self.design.bodies[what.body as usize];
        let drive = &body.blocks[what.block as usize].insts[what.inst as usize];
        if self.live_sources(&what, drive.args[1]).is_empty() {
            return;
        }
        let bits = bits.bits().clone();
        self.take_force(Forced { target: target.clone(), bits, what, last: content });
    }

    /// Keeps a force, and what makes the network stale from now on.
    pub(crate) fn take_force(&mut self, force: Forced) {
        let body = &self.design.bodies[force.what.body as usize];
        let drive = &body.blocks[force.what.block as usize].insts[force.what.inst as usize];
        for source in self.live_sources(&force.what, drive.args[1]) {
            if self.layout.signals[source as usize].settled.is_none() {
                // From now on a change of it makes the network stale.
                let content = Limbs::from_slice(self.content(SigId(source)));
                self.sources.entry(source).or_insert(content);
            }
        }
        self.forces.push(force);
    }

    /// Evaluates the expressions of forces anew; whether any content changed.
    pub(crate) fn refresh_forces(&mut self) -> Result<bool, Stop> {
        let mut changed = false;
        for i in 0..self.forces.len() {
            let Forced { target, bits, what, last } = self.forces[i].clone();
            let body = &self.design.bodies[what.body as usize];
            let drive = &body.blocks[what.block as usize].insts[what.inst as usize];
            let (content, _) = self.live(&what, drive.args[1])?;
            if content == last {
                continue;
            }
            self.forces[i].last = content.clone();
            let Root::Signal(signal) = target.root else { continue };
            let old = match self.signal_value(u64::from(signal)) {
                Some(Value::Bits(old)) => old,
                Some(old) => {
                    changed |= old != content;
                    let reference = self.reference_of(&target);
                    let (form, words) = self.content_words(&target, &content);
                    let mask = self.masks.remove(&signal);
                    self.store_ref(&reference, form, &words)?;
                    self.masks.extend(mask.map(|mask| (signal, mask)));
                    continue;
                }
                None => continue,
            };
            let mut new = Value::Bits(old.clone());
            stepper::write(&mut new, &target, content);
            let merged = old.and(&bits.not()).or(&new.bits().and(&bits));
            changed |= self.put_bits(signal, 0, old.width(), convert::limbs(&merged));
        }
        Ok(changed)
    }
}
