//! What code may not do where it stands.

use super::super::body::DriveMode;
use super::*;

impl Elaborator {
    /// Drives in combinational code are zero or epsilon drives.
    pub(super) fn combinational_drives(&mut self) {
        let mut wrong = Vec::new();
        for combinational in &self.combinationals {
            let body = &self.bodies[combinational.body.index()];
            let local = |slot: u32| {
                let defines = |i: &&Inst| i.result_slots().contains(&slot);
                match body.blocks.iter().flat_map(|b| &b.insts).find(defines)?.imm {
                    Imm::Time(time) => Some(time),
                    _ => None,
                }
            };
            for inst in body.blocks.iter().flat_map(|b| &b.insts) {
                let Imm::Drive { mode, .. } = inst.imm else { continue };
                let delay = match inst.args[2] {
                    Arg::Capture(capture) => {
                        combinational.captures.get(capture as usize).and_then(|gv| self.constant_time(*gv))
                    }
                    Arg::Slot(slot) => local(slot),
                    Arg::Graph(_) => None,
                };
                let at_once = delay.is_some_and(|d| d.fs == 0 && d.delta == 0);
                if mode != DriveMode::Assign || !at_once {
                    rule!("llhd.combinational.drive");
                    wrong.push(inst.op);
                }
            }
        }
        for op in wrong {
            let message = "a drive in combinational code takes effect after constant zero or epsilon time";
            self.tables.error(op, message);
        }
    }
}
