//! What code may not do where it stands: suspend, or drive with a delay.

use super::super::body::{DriveMode, Term};
use super::*;

impl Elaborator {
    /// Checks the code of everything that is elaborated.
    pub(super) fn checks(&mut self) {
        self.suspensions();
        self.combinational_drives();
    }

    /// The function behind a code, by type of call: direct, or any whose address is taken and whose type fits.
    fn callees(&self, inst: &Inst, taken: &[FuncId]) -> Vec<FuncId> {
        match (inst.kind, &inst.imm) {
            (_, Imm::Callee(func)) => vec![*func],
            (OpKind::FuncCallIndirect | OpKind::LlvmCall, _) => {
                let fits = |func: &FuncId| {
                    let Func { code, results, .. } = &self.funcs[func.index()];
                    let FuncCode::Body(body) = code else { return false };
                    let Some(body) = self.bodies.get(body.index()) else { return false };
                    let entry = body.blocks.first().map_or(&[][..], |b| &b.args);
                    let args = entry.iter().map(|slot| body.slots[*slot as usize]);
                    results[..] == inst.result_types[..] && args.eq(inst.arg_types.iter().skip(1).copied())
                };
                taken.iter().copied().filter(fits).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Code that the network, the end or the time before the start runs must not be able to wait.
    fn suspensions(&mut self) {
        let all = |b: &Body| b.blocks.iter().flat_map(|b| &b.insts).cloned().collect::<Vec<_>>();
        let insts: Vec<Vec<Inst>> = self
            .bodies
            .iter()
            .map(|body| {
                let calls = |i: &&Inst| {
                    matches!(i.imm, Imm::Callee(_) | Imm::Function(_))
                        || matches!(i.kind, OpKind::FuncCallIndirect | OpKind::LlvmCall)
                };
                all(body).iter().filter(calls).cloned().collect()
            })
            .collect();
        let mut taken: Vec<FuncId> = insts
            .iter()
            .flatten()
            .chain(&self.nodes)
            .filter_map(|i| match i.imm {
                Imm::Function(func) => Some(func),
                _ => None,
            })
            .collect();
        taken.sort_unstable();
        taken.dedup();
        // From the bodies that wait to those that call them.
        let mut callers: Vec<Vec<usize>> = vec![Vec::new(); self.bodies.len()];
        for (caller, insts) in insts.iter().enumerate() {
            for callee in insts.iter().flat_map(|i| self.callees(i, &taken)) {
                if let FuncCode::Body(body) = self.funcs[callee.index()].code
                    && let Some(list) = callers.get_mut(body.index())
                {
                    list.push(caller);
                }
            }
        }
        let waits = |body: &Body| body.blocks.iter().any(|b| matches!(b.term, Term::Wait { .. }));
        let mut suspends: Vec<bool> = self.bodies.iter().map(waits).collect();
        let mut work: Vec<usize> = (0..suspends.len()).filter(|b| suspends[*b]).collect();
        while let Some(body) = work.pop() {
            for &caller in &callers[body] {
                if !std::mem::replace(&mut suspends[caller], true) {
                    work.push(caller);
                }
            }
        }
        let mut confined: BTreeSet<BodyId> =
            self.combinationals.iter().chain(&self.initials).map(|c| c.body).collect();
        for process in &self.processes {
            let kind = self.ir().kind(process.op);
            let free = matches!(process.kind, ProcessKind::Free) && kind != OpKind::SeqInitial;
            if !free {
                confined.insert(process.body);
            }
        }
        for func in &self.constructors {
            if let FuncCode::Body(body) = self.funcs[func.index()].code {
                confined.insert(body);
            }
        }
        for body in confined {
            rule!("machine.call.no-suspend");
            if !suspends.get(body.index()).copied().unwrap_or(false) {
                continue;
            }
            let culprit = insts[body.index()].iter().find_map(|inst| {
                let callees = self.callees(inst, &taken);
                let waits = |f: &FuncId| match self.funcs[f.index()].code {
                    FuncCode::Body(body) => suspends.get(body.index()).copied().unwrap_or(false),
                    FuncCode::External(_) => false,
                };
                callees.into_iter().find(waits).map(|f| (inst.op, f))
            });
            let (op, message) = match culprit {
                Some((op, func)) => {
                    let name = self.ir().text(self.funcs[func.index()].name).into_owned();
                    (op, format!("@{name} can wait, which nothing that is called here may do"))
                }
                None => (self.bodies[body.index()].op, "this can't wait here".to_owned()),
            };
            let span = self.ir().op(op).span;
            let help = "only an llhd.process, and coroutines that it calls, can wait";
            self.tables.errors.push(Diagnostic::error(span, message).with_help(help));
        }
    }

    /// Drives in combinational code are zero or epsilon drives.
    fn combinational_drives(&mut self) {
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
