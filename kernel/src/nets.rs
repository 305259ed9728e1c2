//! Nets: what drivers contribute, and what comes of it.

use crate::kernel::Kernel;
use crate::resolve::{self, Contribution};
use crate::store::root;
use crate::words::{self, Limbs};
use ir::design::{Delay, SigId};
use reference::machine::Stop;

impl Kernel<'_> {
    /// The bits of a net that the target of a driver means now, from and to (exclusive), and the lowest bit of the target.
    fn covered_bits(&mut self, drive: u32, signal: u32) -> Result<((u64, u64), u64), Stop> {
        let target = self.graph_reference(self.design.drives[drive as usize].target)?;
        if target.root != root::SIGNAL || target.id != u64::from(signal) {
            return Ok(((0, 0), target.low));
        }
        let low = target.low.max(target.valid.0);
        let high = target.low.saturating_add(target.width).min(target.valid.1);
        Ok(((low, high.max(low)), target.low))
    }

    /// What a driver of a net contributes before it has said anything.
    pub(crate) fn silence(&mut self, drive: u32) -> Result<(), Stop> {
        let info = &self.design.drives[drive as usize];
        let Some(signal) = info.signals.first().copied() else { return Ok(()) };
        let (covered, _) = self.covered_bits(drive, signal.0)?;
        let connection = info.delay == Delay::Connection;
        let Some(net) = &self.nets[signal.index()] else { return Ok(()) };
        let contribution = resolve::silent(&net.planes, covered, info.strengths, connection);
        self.contributions[drive as usize] = Some(contribution);
        Ok(())
    }

    /// What a driver of a net contributes with this value.
    pub(crate) fn contribution(
        &mut self,
        drive: u32,
        value: &[u64],
        enabled: bool,
    ) -> Result<Contribution, Stop> {
        let info = &self.design.drives[drive as usize];
        let Some(signal) = info.signals.first().copied() else {
            return Err(Stop::Fault("a driver of nothing".to_owned()));
        };
        let (covered, low) = self.covered_bits(drive, signal.0)?;
        let planes = self.nets[signal.index()].as_ref().map_or(&[][..], |net| &net.planes);
        let mut contribution = resolve::silent(planes, covered, info.strengths, true);
        if enabled {
            contribution.low = covered.0;
            contribution.width = covered.1 - covered.0;
            contribution.value = words::zeros(contribution.width);
            let from = covered.0.saturating_sub(low);
            words::slice(value, from, contribution.width, &mut contribution.value);
        }
        Ok(contribution)
    }

    /// Changes a contribution, and resolves the net.
    pub(crate) fn contribute(&mut self, drive: u32, contribution: Contribution) -> Result<(), Stop> {
        let Some(signal) = self.design.drives[drive as usize].signals.first().copied() else { return Ok(()) };
        let (mut low, mut high) = (contribution.low, contribution.high());
        if let Some(old) = self.contributions[drive as usize].replace(contribution) {
            (low, high) = (low.min(old.low), high.max(old.high()));
        }
        self.resolve(signal.0, (low, high))
    }

    /// What the sole driver of a net says.
    pub(crate) fn contribute_alone(&mut self, drive: u32, value: &[u64], enabled: bool) {
        let signal = self.design.drives[drive as usize].signals[0];
        let width = self.width(self.design.signals[signal.index()].ty);
        let mut content = match enabled {
            true => Limbs::from_slice(value),
            false => {
                let mut high_impedance = words::zeros(width);
                words::set_ones(&mut high_impedance, 0, width);
                high_impedance
            }
        };
        self.put(signal.0, 0, width, &mut content);
    }

    /// Resolves the bits of a net from `low` to `high` that its drivers cover.
    pub(crate) fn resolve(&mut self, signal: u32, (low, high): (u64, u64)) -> Result<(), Stop> {
        let Some(kind) = self.design.signals[signal as usize].net else { return Ok(()) };
        let width = self.width(self.design.signals[signal as usize].ty);
        let Some(net) = &self.nets[signal as usize] else { return Ok(()) };
        let window = resolve::whole_pairs(&net.planes, low, high);
        if window.0 >= window.1 {
            return Ok(());
        }
        let drivers = net.drivers.iter().filter_map(|d| self.contributions[*d as usize].as_ref());
        let mut content = Limbs::from_slice(self.content(SigId(signal)));
        resolve::resolve(&net.planes, kind, drivers, &mut content, width, window);
        let mut part = words::zeros(window.1 - window.0);
        words::slice(&content, window.0, window.1 - window.0, &mut part);
        self.put(signal, window.0, window.1 - window.0, &mut part);
        Ok(())
    }
}
