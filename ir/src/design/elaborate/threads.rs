//! What runs without giving up control makes no threads and waits for none.

use super::super::body::Term;
use super::super::*;
use super::*;

impl Elaborator {
    /// Reports code that makes threads or waits for them where it can't be suspended.
    pub(super) fn refuse_threads(&mut self) {
        let forks = |body: &Body| body.blocks.iter().any(|b| matches!(b.term, Term::Thread { .. }));
        let mut suspends: Vec<bool> = self.bodies.iter().map(forks).collect();
        if !suspends.contains(&true) {
            return;
        }
        // Callers of what suspends do, too.
        let callee = |inst: &Inst| match inst.imm {
            Imm::Callee(func) => match self.funcs[func.index()].code {
                FuncCode::Body(body) => Some(body.index()).filter(|body| *body < suspends.len()),
                FuncCode::External(_) => None,
            },
            _ => None,
        };
        let calls: Vec<Vec<usize>> = self
            .bodies
            .iter()
            .map(|body| body.blocks.iter().flat_map(|b| &b.insts).filter_map(callee).collect())
            .collect();
        let graph: Vec<(usize, OpId)> =
            self.nodes.iter().filter_map(|inst| callee(inst).map(|body| (body, inst.op))).collect();
        loop {
            let found: Vec<usize> = (0..calls.len())
                .filter(|&body| !suspends[body] && calls[body].iter().any(|callee| suspends[*callee]))
                .collect();
            if found.is_empty() {
                break;
            }
            found.into_iter().for_each(|body| suspends[body] = true);
        }
        let mut wrong: Vec<OpId> = Vec::new();
        let once = self.combinationals.iter().chain(&self.initials).map(|c| (c.body.index(), c.op));
        let processes = self.processes.iter().filter(|p| !matches!(p.kind, ProcessKind::Free));
        let processes = processes.map(|p| (p.body.index(), p.op));
        let constructors = self.constructors.iter().filter_map(|func| {
            let func = &self.funcs[func.index()];
            match func.code {
                FuncCode::Body(body) => Some((body.index(), func.op)),
                FuncCode::External(_) => None,
            }
        });
        for (body, op) in once.chain(processes).chain(constructors).chain(graph) {
            if suspends.get(body) == Some(&true) {
                wrong.push(op);
            }
        }
        wrong.sort_unstable();
        wrong.dedup();
        for op in wrong {
            rule!("machine.thread.no-suspend");
            self.tables.error(op, "makes threads or waits for them, but it can't be suspended");
        }
    }
}
