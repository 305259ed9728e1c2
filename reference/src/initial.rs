//! What holds before time 0: globals of linear memory, and the first content of every signal.

use crate::bits::Bits;
use crate::machine::Stop;
use crate::simulation::{Content, Simulation};
use crate::value::{self, Value};
use ir::design::{Delay, Init};
use spec::rule;
use std::collections::HashMap;

impl Simulation<'_> {
    /// Gives every signal its content from before time 0, and linear memory its globals.
    pub(crate) fn initialise(&mut self) -> Result<(), Stop> {
        rule!("machine.signal.create");
        rule!("machine.elab.initial-state");
        let design = self.design;
        for global in &design.globals {
            rule!("llvm.mlir.global");
            let size = design.types.memory_size(global.ty).unwrap_or(0);
            let address = self.memory.allocate(size).map_err(|e| Stop::Limit(e.to_string()))?;
            self.globals.push(address);
        }
        for signal in &design.signals {
            let value = value::default(&design.types, signal.ty);
            self.store.push(Content { value, forced: None });
        }
        for (i, global) in design.globals.iter().enumerate() {
            let address = self.globals[i];
            let fault = |e: crate::memory::MemoryError| Stop::Fault(e.to_string());
            if let Some(value) = global.value {
                let bits = Bits::from_biguint(self.width(global.ty), &design.consts[value.0 as usize].1);
                self.memory.store(address, &bits).map_err(fault)?;
            }
            if let Some(body) = global.init {
                let values = self.run_body(body, &[], ir::design::InstanceId(0), Vec::new())?;
                if let Some(Value::Bits(bits)) = values.first() {
                    self.memory.store(address, bits).map_err(fault)?;
                }
            }
        }
        for func in &design.constructors {
            rule!("llvm.mlir.global_ctors");
            if let ir::design::FuncCode::Body(body) = design.funcs[func.index()].code {
                self.run_body(body, &[], ir::design::InstanceId(0), Vec::new())?;
            }
        }
        // Bodies that give initial values, in order; then signals, each after those that its init reads.
        for initial in &design.initials {
            rule!("seq.initial.value");
            let results = self.run_body(initial.body, &initial.captures, initial.instance, Vec::new())?;
            for (signal, value) in initial.results.iter().zip(results) {
                self.store[signal.index()].value = value;
                self.epoch += 1;
            }
        }
        let mut done = vec![false; design.signals.len()];
        for initial in &design.initials {
            initial.results.iter().for_each(|s| done[s.index()] = true);
        }
        // Results of calls in the network, which an init may need.
        let mut calls: HashMap<u32, u32> = HashMap::new();
        for (i, unit) in design.network.units.iter().enumerate() {
            if matches!(unit.kind, ir::design::network::UnitKind::Combinational(_)) {
                calls.extend(unit.targets.iter().map(|s| (s.0, i as u32)));
            }
        }
        for i in 0..design.signals.len() as u32 {
            if !calls.contains_key(&i) {
                self.initialise_signal(i, &mut done, &calls)?;
            }
        }
        Ok(())
    }

    /// Initialises a signal after those whose content its init depends on.
    fn initialise_signal(
        &mut self,
        signal: u32,
        done: &mut [bool],
        calls: &HashMap<u32, u32>,
    ) -> Result<(), Stop> {
        let design = self.design;
        let graph = ir::design::trace::Graph {
            types: &design.types,
            values: &design.values,
            nodes: &design.nodes,
            consts: &design.consts,
        };
        // (signal, whether what it depends on is done)
        let mut stack = vec![(signal, false)];
        while let Some((signal, ready)) = stack.pop() {
            if !ready {
                if std::mem::replace(&mut done[signal as usize], true) {
                    continue;
                }
                stack.push((signal, true));
                if let Some(unit) = calls.get(&signal) {
                    let sources = &design.network.units[*unit as usize].sources;
                    stack.extend(sources.iter().rev().map(|s| (s.0, false)));
                } else if let Init::Value(gv) = design.signals[signal as usize].init {
                    let sources = graph.observe(gv).signals;
                    stack.extend(sources.iter().rev().map(|s| (s.0.0, false)));
                }
                continue;
            }
            if let Some(&unit) = calls.get(&signal) {
                rule!("llhd.sig.init-call");
                if self.early.insert(unit) {
                    self.evaluate(unit)?;
                }
                continue;
            }
            let ir::design::Signal { ty, init, net, .. } = design.signals[signal as usize];
            let four_state = design.types.is_four_state(ty);
            let value = match init {
                Init::Value(gv) => {
                    rule!("llhd.sig.init");
                    self.settle_value(gv)?
                }
                Init::Body(body) => {
                    rule!("llhd.global_signal");
                    let values = self.run_body(body, &[], ir::design::InstanceId(0), Vec::new())?;
                    values.into_iter().next().unwrap_or_else(|| value::default(&design.types, ty))
                }
                Init::Const(id) => Bits::from_biguint(self.width(ty), &design.consts[id.0 as usize].1).into(),
                Init::Default => {
                    if design.signals[signal as usize].kind == ir::design::SignalKind::Register {
                        rule!("seq.initial-content");
                    }
                    value::default(&design.types, ty)
                }
                Init::HighImpedance if four_state => {
                    if net.is_some() {
                        rule!("machine.net.initial");
                        rule!("machine.net.uncovered");
                    } else {
                        rule!("machine.elab.top-inputs");
                    }
                    let drivers = self.drivers.get(&signal).map_or(&[][..], |d| d);
                    let delayed = |d: &u32| design.drives[*d as usize].delay != Delay::Connection;
                    let unknown = !drivers.is_empty() && drivers.iter().all(delayed);
                    value::unknown_bits(&design.types, ty, !unknown).into()
                }
                Init::HighImpedance => value::zero(&design.types, ty),
                Init::File { path, binary } => {
                    crate::outside::memory_file(design, &mut self.messages, ty, path, binary)?
                }
            };
            self.store[signal as usize].value = value;
            self.epoch += 1;
        }
        Ok(())
    }
}
