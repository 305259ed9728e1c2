//! sim: threads. What waits, or makes what waits, stands where the process around it can wait.

use super::Verifier;
use super::place::Places;
use crate::attrs::AttrKind;
use crate::ops::OpKind;

impl Verifier<'_> {
    /// `sim.fork` and the operations on threads.
    pub(super) fn check_threads(&mut self, places: &Places) {
        if let Some(AttrKind::String { value, .. }) = self.attr("join_type") {
            let word = self.ir.text(*value);
            let known = ["join", "join_any", "join_none", "scope"].contains(&word.as_ref());
            self.expect(known, || {
                format!("has the join type `{word}`, which is not `join`, `join_any`, `join_none` or `scope`")
            });
            let threads = self.ir.regions(self.op).len();
            self.expect(word != "scope" || threads == 1, || {
                format!("makes a scope of {threads} threads: one can be it")
            });
        }
        let mut around = places.parent(self.ir, self.op);
        while let Some(op) = around.filter(|&op| self.ir.kind(op).dialect() == "scf") {
            around = places.parent(self.ir, op);
        }
        let kind = around.map(|op| self.ir.kind(op));
        use OpKind::{FuncFunc, LlhdCoroutine, LlhdProcess, SimFork};
        let suspends = matches!(kind, Some(LlhdProcess | LlhdCoroutine | FuncFunc | SimFork));
        self.expect(suspends, || {
            let kind = kind.map_or("nothing", OpKind::name);
            format!("must stand in a process, a coroutine or a function, not in `{kind}`, which can't be suspended")
        });
    }
}
