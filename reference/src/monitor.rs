//! `circt.monitor.kind`: prints that follow their operands, and those for the end of the time step.

use crate::machine::{Machine, Monitored, Stop};
use crate::simulation::{Monitor, Simulation};
use crate::value::{Stream, Value};
use spec::rule;

impl Simulation<'_> {
    /// Prints what is for the end of a time step, and the monitors of which an operand changed.
    pub(crate) fn run_monitors(&mut self) -> Result<(), Stop> {
        for (what, stream) in std::mem::take(&mut self.strobes) {
            rule!("sim.monitor.strobe");
            let (text, _) = self.message(&what)?;
            self.write(stream, text.text())?;
        }
        if let Some(mut monitor) = self.monitor.take() {
            let printed = self.run_monitor(&mut monitor);
            self.monitor = Some(monitor);
            printed?;
        }
        let mut files = std::mem::take(&mut self.file_monitors);
        files.retain(|monitor| match monitor.stream {
            Stream::Channel(channel) => self.files.is_open(channel),
            _ => true,
        });
        let printed = files.iter_mut().try_for_each(|monitor| self.run_monitor(monitor));
        self.file_monitors = files;
        printed
    }

    fn run_monitor(&mut self, monitor: &mut Monitor) -> Result<(), Stop> {
        rule!("sim.monitor.when");
        if !monitor.on {
            return Ok(());
        }
        let (text, operands) = self.message(&monitor.what)?;
        if monitor.last.as_ref() == Some(&operands) {
            return Ok(());
        }
        monitor.last = Some(operands);
        self.write(monitor.stream, text.text())
    }

    fn message(&mut self, what: &Monitored) -> Result<(Value, Vec<Value>), Stop> {
        let body = &self.design.bodies[what.body as usize];
        let print = &body.blocks[what.block as usize].insts[what.inst as usize];
        self.live(what, print.args[0])
    }
}
