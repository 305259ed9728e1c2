//! Wide variables of a body that are set as a whole before they are read: where what they are set to is constant, nothing is written.
//!
//! A function that returns an element of a table has the table in such a variable.

use crate::lower::Lower;
use crate::lower::refs::local;
use crate::lower::value::is_wide;
use ir::design::body::{Arg, Body, Imm};
use ir::ops::OpKind as K;
use kernel::layout::BodyLayout;
use std::collections::{BTreeMap, HashSet};

impl Lower<'_> {
    /// The slots of wide promoted signals that are only read behind a drive of all of them in the same block, with nothing but such
    /// drives in between.
    pub(super) fn set_before_read(&self, body: &Body, places: &BodyLayout) -> HashSet<u32> {
        let insts = || body.blocks.iter().flat_map(|b| &b.insts);
        // The reference to all of each.
        let mut wholes: BTreeMap<u32, Arg> = insts()
            .filter_map(|inst| match inst.imm {
                Imm::Local { slot: Some(slot), .. } => Some((slot, Arg::Slot(inst.result))),
                _ => None,
            })
            .collect();
        wholes.retain(|slot, _| {
            let wide = self.types().width(body.slots[*slot as usize]).is_some_and(is_wide);
            let kept = places.pinned[*slot as usize] || places.live.iter().any(|live| live.contains(slot));
            wide && !kept && !places.seeks
        });
        if wholes.is_empty() {
            return HashSet::new();
        }
        for block in &body.blocks {
            let mut set = HashSet::new();
            for inst in block.insts.iter().filter(|inst| matches!(inst.kind, K::LlhdPrb | K::LlhdDrv)) {
                let Some(slot) = local(body, inst.args[0]) else { continue };
                let whole = wholes.get(&slot) == Some(&inst.args[0]);
                match inst.imm {
                    Imm::Drive { enable: false, .. } if whole => drop(set.insert(slot)),
                    _ if inst.kind == K::LlhdPrb && set.contains(&slot) => {}
                    _ => drop(wholes.remove(&slot)),
                }
            }
        }
        wholes.into_keys().collect()
    }
}
