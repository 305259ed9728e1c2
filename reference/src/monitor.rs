//! `circt.monitor.kind`: a print that follows its operands.

use crate::machine::{Machine, Stop};
use crate::simulation::Simulation;
use crate::value::Stream;
use spec::rule;

impl Simulation<'_> {
    /// Prints the monitor when an operand changed, at the end of a time step.
    pub(crate) fn run_monitor(&mut self) -> Result<(), Stop> {
        rule!("sim.monitor.when");
        let Some(monitor) = self.monitor.clone().filter(|m| m.on) else { return Ok(()) };
        let what = &monitor.what;
        let body = &self.design.bodies[what.body as usize];
        let print = &body.blocks[what.block as usize].insts[what.inst as usize];
        let (text, operands) = self.live(what, print.args[0])?;
        if monitor.last.as_ref() == Some(&operands) {
            return Ok(());
        }
        if let Some(monitor) = &mut self.monitor {
            monitor.last = Some(operands);
        }
        self.write(Stream::Stdout, text.text())
    }
}
