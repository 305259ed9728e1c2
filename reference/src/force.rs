//! Force and release: masked bits, and forces that follow their expression.

use crate::bits::Bits;
use crate::machine::{Monitored, Stop};
use crate::simulation::{Content, Simulation};
use crate::stepper;
use crate::value::{Ref, Root, Value};
use ir::design::Delay;
use serde::{Deserialize, Serialize};
use spec::rule;

/// A force whose expression can change.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Forced {
    /// What is forced.
    pub target: Ref,
    /// The bits of the signal that this force still decides.
    pub bits: Bits,
    /// The drive that forced it, and its frame.
    pub what: Monitored,
    /// The value when it was last looked at.
    pub last: Value,
}

impl Simulation<'_> {
    /// Forces or releases a window.
    pub(crate) fn force(&mut self, reference: &Ref, content: Value, release: bool) -> Result<(), Stop> {
        let Root::Signal(signal) = reference.root else { return self.store_ref(reference, content) };
        let Some(Content { value, forced }) = self.content(signal) else { return Ok(()) };
        let width = match value {
            Value::Bits(bits) => bits.width(),
            _ => 1,
        };
        let mut window = Value::Bits(Bits::zero(width));
        stepper::write(&mut window, reference, Bits::ones(reference.width.max(1)).into());
        let window = window.bits().clone();
        let forced = forced.clone().unwrap_or_else(|| Bits::zero(width));
        let left = forced.and(&window.not());
        // A later force or release ends what earlier ones decide about the bits.
        for earlier in self.forced.iter_mut().filter(|f| f.target.root == reference.root) {
            earlier.bits = earlier.bits.and(&window.not());
        }
        self.forced.retain(|f| !f.bits.is_zero());
        if let Some(content) = self.content_mut(signal) {
            content.forced = if left.is_zero() { None } else { Some(left.clone()) };
        }
        if release {
            rule!("machine.force.release");
            self.redrive(signal, &window)
        } else {
            rule!("machine.force.mask");
            self.store_ref(reference, content)?;
            if let Some(content) = self.content_mut(signal) {
                content.forced = Some(left.or(&window));
            }
            Ok(())
        }
    }

    /// Gives the bits of `window` that something drives continuously their driven value.
    fn redrive(&mut self, signal: u32, window: &Bits) -> Result<(), Stop> {
        if self.drivers.contains_key(&signal) {
            let low = window.trailing_zeros();
            let high = window.width() - window.leading_zeros();
            return self.resolve(signal, (low, high.max(low)));
        }
        for i in 0..self.design.drives.len() {
            let drive = &self.design.drives[i];
            if drive.delay == Delay::Connection
                && drive.signals.iter().any(|s| s.0 == signal)
                && let Some((content, true)) = self.last[i].clone()
            {
                let target = self.settle_value(drive.target)?;
                self.store_ref(target.reference(), content)?;
            }
        }
        Ok(())
    }

    /// From now on the force of `target` follows the expression of its drive, if that can change.
    pub(crate) fn follow(&mut self, target: &Ref, what: Monitored, content: Value) {
        let Root::Signal(signal) = target.root else { return };
        let width = match self.content(signal) {
            Some(Content { value: Value::Bits(whole), .. }) => whole.width(),
            Some(_) => 1,
            None => return,
        };
        let mut bits = Value::Bits(Bits::zero(width));
        stepper::write(&mut bits, target, Bits::ones(target.width.max(1)).into());
        let body = &self.design.bodies[what.body as usize];
        let drive = &body.blocks[what.block as usize].insts[what.inst as usize];
        let sources = self.live_sources(&what, drive.args[1]);
        if sources.is_empty() {
            return;
        }
        rule!("machine.force.continuous");
        for source in sources {
            if !std::mem::replace(&mut self.staling[source as usize], true) {
                self.sources.insert(source);
            }
        }
        let bits = bits.bits().clone();
        self.forced.push(Forced { target: target.clone(), bits, what, last: content });
    }

    /// Evaluates the expressions of forces anew; whether any content changed.
    pub(crate) fn refresh_forces(&mut self) -> Result<bool, Stop> {
        let mut changed = false;
        for i in 0..self.forced.len() {
            let Forced { target, bits, what, last } = self.forced[i].clone();
            let body = &self.design.bodies[what.body as usize];
            let drive = &body.blocks[what.block as usize].insts[what.inst as usize];
            let (content, _) = self.live(&what, drive.args[1])?;
            if content == last {
                continue;
            }
            self.forced[i].last = content.clone();
            let Root::Signal(signal) = target.root else { continue };
            self.change(signal, |value| {
                let Value::Bits(old) = &*value else {
                    let differs = *value != content;
                    changed |= differs;
                    *value = content;
                    return differs;
                };
                let mut new = Value::Bits(old.clone());
                stepper::write(&mut new, &target, content);
                let merged = old.and(&bits.not()).or(&new.bits().and(&bits));
                let differs = *old != merged;
                changed |= differs;
                *value = merged.into();
                differs
            });
        }
        Ok(changed)
    }
}
