//! Expressions of an instruction that ran, evaluated anew with live probes: the operands of a monitored print, and the
//! value of a force.

use crate::machine::{Machine, Monitored, Stop};
use crate::pure;
use crate::simulation::Simulation;
use crate::stepper;
use crate::value::{Root, Value};
use ir::design::body::{Arg, Inst};
use ir::design::{GraphDef, Gv};
use ir::ops::OpKind as K;
use std::collections::{BTreeSet, HashMap};

impl Simulation<'_> {
    /// The value of operand `root` now, and the operands of the formats in it, except those that derive from time.
    pub(crate) fn live(&mut self, what: &Monitored, root: Arg) -> Result<(Value, Vec<Value>), Stop> {
        let design = self.design;
        let body = &design.bodies[what.body as usize];
        let mut defs: HashMap<u32, &Inst> = HashMap::new();
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            for slot in inst.result_slots() {
                defs.insert(slot, inst);
            }
        }
        // Live values of slots, and whether they derive from the current time; operands first.
        let mut live: HashMap<u32, (Value, bool)> = HashMap::new();
        let mut watched = Vec::new();
        let root = match root {
            Arg::Slot(slot) => slot,
            Arg::Capture(capture) => {
                let gv = Gv(what.captures[capture as usize]);
                self.graph_operands(gv, &mut watched)?;
                return Ok((self.settle_value(gv)?, watched));
            }
            Arg::Graph(_) => return Ok((Value::Token, watched)),
        };
        let mut stack = vec![root];
        while let Some(&slot) = stack.last() {
            if live.contains_key(&slot) {
                stack.pop();
                continue;
            }
            let Some(inst) = defs.get(&slot).filter(|i| is_live(i)) else {
                // Anything else keeps the value that it had when the instruction ran.
                live.insert(slot, (what.slots[slot as usize].clone(), false));
                stack.pop();
                continue;
            };
            let missing: Vec<u32> = inst
                .args
                .iter()
                .filter_map(|a| match a {
                    Arg::Slot(s) if !live.contains_key(s) => Some(*s),
                    _ => None,
                })
                .collect();
            if !missing.is_empty() {
                stack.extend(missing);
                continue;
            }
            let mut args = Vec::new();
            let mut timed = false;
            for arg in &inst.args {
                let (value, from_time) = match arg {
                    Arg::Slot(slot) => live[slot].clone(),
                    Arg::Capture(capture) => {
                        let gv = Gv(what.captures[*capture as usize]);
                        (self.settle_value(gv)?, self.is_timed(gv))
                    }
                    Arg::Graph(gv) => (self.settle_value(*gv)?, false),
                };
                timed |= from_time;
                args.push(value);
            }
            if inst.kind.name().starts_with("sim.fmt.") && inst.kind != K::SimFmtConcat && !timed {
                watched.extend(args.iter().cloned());
            }
            let value = match inst.kind {
                K::LlhdPrb => match args[0].reference().root {
                    Root::Slot(slot) => {
                        let missing = || Value::Token;
                        stepper::read(&what.slots[slot as usize], args[0].reference(), missing)
                    }
                    _ => self.load_ref(args[0].reference(), inst.result_types[0])?,
                },
                K::LlhdCurrentTime => {
                    timed = true;
                    Value::Time(self.now.fs, 0, 0)
                }
                K::SimFmtCurrentTime => {
                    timed = true;
                    let mut text = Vec::new();
                    runtime::format::current_time(&mut text, self.now.fs);
                    Value::Text(text)
                }
                K::SvxSyscall => Value::Parts(self.library(inst, &args)?),
                _ => {
                    let args: Vec<&Value> = args.iter().collect();
                    pure::evaluate(self.context(), inst, &args)
                }
            };
            let parts = match value {
                Value::Parts(parts) if inst.result_types.len() > 1 || inst.kind == K::SvxSyscall => parts,
                value => vec![value],
            };
            for (slot, value) in inst.result_slots().zip(parts) {
                live.insert(slot, (value, timed));
            }
            stack.pop();
        }
        Ok((live.remove(&root).map_or(Value::Token, |l| l.0), watched))
    }

    /// The static signals whose content operand `root` of an instruction depends on.
    pub(crate) fn live_sources(&self, what: &Monitored, root: Arg) -> BTreeSet<u32> {
        let design = self.design;
        let body = &design.bodies[what.body as usize];
        let graph = ir::design::trace::Graph {
            types: &design.types,
            values: &design.values,
            nodes: &design.nodes,
            consts: &design.consts,
        };
        let mut out = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut stack = vec![root];
        while let Some(arg) = stack.pop() {
            let slot = match arg {
                Arg::Capture(capture) => {
                    let gv = Gv(what.captures[capture as usize]);
                    out.extend(graph.observe(gv).signals.iter().map(|s| s.0.0));
                    continue;
                }
                Arg::Slot(slot) if seen.insert(slot) => slot,
                _ => continue,
            };
            let mut insts = body.blocks.iter().flat_map(|b| &b.insts);
            let Some(inst) = insts.find(|i| i.result_slots().contains(&slot) && is_live(i)) else {
                continue;
            };
            if inst.kind == K::LlhdPrb {
                let reference = match inst.args[0] {
                    Arg::Slot(slot) => match &what.slots[slot as usize] {
                        Value::Ref(reference) => Some(reference.root),
                        _ => None,
                    },
                    Arg::Capture(capture) => {
                        let gv = Gv(what.captures[capture as usize]);
                        out.extend(graph.targets(gv).0.iter().map(|s| s.0));
                        None
                    }
                    Arg::Graph(_) => None,
                };
                if let Some(Root::Signal(signal)) = reference
                    && (signal as usize) < self.store.len()
                {
                    out.insert(signal);
                }
                continue;
            }
            stack.extend(inst.args.iter().copied());
        }
        out
    }

    /// The operands of the formats of a format tree in the graph.
    fn graph_operands(&mut self, gv: Gv, out: &mut Vec<Value>) -> Result<(), Stop> {
        let mut stack = vec![gv];
        while let Some(gv) = stack.pop() {
            let GraphDef::Node(node, _) = self.design.values[gv.index()].def else { continue };
            let inst = &self.design.nodes[node.index()];
            let operands = inst.args.iter().filter_map(|a| match a {
                Arg::Graph(gv) => Some(*gv),
                _ => None,
            });
            if inst.kind == K::SimFmtConcat {
                stack.extend(operands);
            } else {
                for operand in operands {
                    if !self.is_timed(operand) {
                        let value = self.settle_value(operand)?;
                        out.push(value);
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether a graph value derives from the current time.
    fn is_timed(&self, gv: Gv) -> bool {
        let mut stack = vec![gv];
        let mut seen = std::collections::HashSet::new();
        while let Some(gv) = stack.pop() {
            let GraphDef::Node(node, _) = self.design.values[gv.index()].def else { continue };
            if !seen.insert(gv) {
                continue;
            }
            let inst = &self.design.nodes[node.index()];
            if matches!(inst.kind, K::LlhdCurrentTime | K::SimFmtCurrentTime) {
                return true;
            }
            stack.extend(inst.args.iter().filter_map(|a| match a {
                Arg::Graph(gv) => Some(*gv),
                _ => None,
            }));
        }
        false
    }
}

/// Operations that are evaluated anew.
fn is_live(inst: &Inst) -> bool {
    pure::is_evaluated(inst.kind)
        || matches!(inst.kind, K::LlhdPrb | K::LlhdCurrentTime | K::SimFmtCurrentTime)
        || inst.is_pure_call()
}
