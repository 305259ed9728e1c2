//! Threads: forks, waiting for them, ending them (IEEE 1800 9.3.2, 9.6).

use super::lower::{Around, Lower};
use crate::module::OpId;
use crate::ops::OpKind;

/// The ways to join, as the dialect counts.
const JOINS: [&[u8]; 3] = [b"join", b"join_any", b"join_none"];

impl Lower<'_> {
    /// Lowers an operation on threads; `false` if it is none.
    pub(super) fn thread(&mut self, op: OpId) -> bool {
        use OpKind as K;
        match self.b.ir.kind(op) {
            K::MooreFork => {
                let kind = self.enum_value(op, "kind") as usize;
                self.fork(op, JOINS[kind.min(2)], None);
            }
            // A named block that something disables is a thread, for which whoever enters it waits.
            K::SvxScope => {
                spec::rule!("svx.scope");
                self.fork(op, b"scope", Some("scope"));
            }
            K::SvxDisable => {
                spec::rule!("svx.disable");
                let attrs: Vec<_> = [("name", "scope"), ("instance", "instance")]
                    .into_iter()
                    .filter_map(|(to, from)| Some((to, self.b.ir.attr(op, from).cloned()?)))
                    .collect();
                self.b.add(K::SimDisable, &[], &[], &attrs);
            }
            K::SvxDisableFork => {
                spec::rule!("svx.disable_fork");
                self.b.add(K::SimDisableFork, &[], &[], &[]);
            }
            K::MooreWaitFork => {
                self.b.add(K::SimWaitFork, &[], &[], &[]);
            }
            _ => return false,
        }
        true
    }

    fn fork(&mut self, op: OpId, join: &[u8], name: Option<&str>) {
        spec::rule!("moore.fork");
        let int = self.b.int(64);
        let mut attrs = vec![("join_type", self.b.string_attr(join))];
        if let Some(name) = name {
            let named = [("name", name), ("instance", "instance")];
            attrs.extend(
                named.into_iter().filter_map(|(to, from)| Some((to, self.b.ir.attr(op, from).cloned()?))),
            );
        }
        let fork = self.b.add(OpKind::SimFork, &[], &[int], &attrs);
        let (place, around) = (self.b.at, self.around);
        self.around = Around::Thread;
        for index in 0..self.b.ir.regions(op).len() {
            let region = self.b.ir.add_region(fork);
            self.b.at.block = self.b.ir.add_block(region);
            self.region_blocks(op, index, None);
        }
        self.around = around;
        self.b.at = place;
    }

    /// The end of a thread.
    pub(super) fn end_thread(&mut self) {
        self.b.add(OpKind::SimForkTerminator, &[], &[], &[]);
    }
}
