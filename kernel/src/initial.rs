//! What holds before time 0: globals of linear memory, and the first content of every signal.

use crate::kernel::Kernel;
use crate::layout;
use crate::objects;
use crate::words::Limbs;
use ir::design::network::UnitKind;
use ir::design::{Delay, FuncCode, Init, InstanceId, SigId};
use reference::machine::{Machine, Stop};
use reference::value::{self, Value};
use std::collections::HashMap;

impl Kernel<'_> {
    /// Gives every signal its content from before time 0, and linear memory its globals.
    pub(crate) fn initialise(&mut self) -> Result<(), Stop> {
        let design = self.design;
        self.start_queue();
        self.start_journals();
        for global in &design.globals {
            let size = design.types.memory_size(global.ty).unwrap_or(0);
            let address = Machine::allocate(self, size)?;
            self.globals.push(address);
        }
        for signal in 0..design.signals.len() as u32 {
            let mut content = Limbs::from_elem(0, self.content(SigId(signal)).len());
            objects::default(&design.types, design.signals[signal as usize].ty, &mut content);
            self.initialise_with(signal, &content);
        }
        for (i, global) in design.globals.iter().enumerate() {
            let (address, width) = (self.globals[i], self.width(global.ty));
            if let Some(value) = global.value {
                let content = crate::queue::limbs_of(design, value);
                self.store_memory(address, &content, width)?;
            }
            if let Some(body) = global.init {
                let values = self.run_body(body, &[], InstanceId(0), Vec::new())?;
                if let Some(Value::Bits(bits)) = values.first() {
                    self.store_memory(address, crate::convert::limbs(bits), bits.width())?;
                }
            }
        }
        for func in &design.constructors {
            if let FuncCode::Body(body) = design.funcs[func.index()].code {
                self.run_body(body, &[], InstanceId(0), Vec::new())?;
            }
        }
        // Bodies that give initial values, in order; then signals, each after those that its init reads.
        let mut done = vec![false; design.signals.len()];
        for initial in &design.initials {
            let results = self.run_body(initial.body, &initial.captures, initial.instance, Vec::new())?;
            for (signal, value) in initial.results.iter().zip(results) {
                let content = self.value_words(design.signals[signal.index()].ty, &value);
                self.initialise_with(signal.0, &content);
                done[signal.index()] = true;
            }
        }
        // Results of calls in the network, which an init may need.
        let mut calls: HashMap<u32, u32> = HashMap::new();
        for (i, unit) in design.network.units.iter().enumerate() {
            if matches!(unit.kind, UnitKind::Combinational(_)) {
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

    /// The content of a signal before anything depends on it.
    fn initialise_with(&mut self, signal: u32, content: &[u64]) {
        let place = &self.layout.signals[signal as usize];
        if place.shared {
            return;
        }
        let at = place.word as usize;
        self.words[at..at + content.len()].copy_from_slice(content);
        if let Some(settled) = place.settled {
            let at = settled as usize;
            self.words[at..at + content.len()].copy_from_slice(content);
        }
        self.epoch += 1;
    }

    /// Initialises a signal after those whose content its init depends on.
    fn initialise_signal(
        &mut self,
        signal: u32,
        done: &mut [bool],
        calls: &HashMap<u32, u32>,
    ) -> Result<(), Stop> {
        let design = self.design;
        let graph = layout::graph(design);
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
            } else if let Some(&unit) = calls.get(&signal) {
                if self.early.insert(unit) {
                    self.evaluate(unit)?;
                }
            } else {
                let content = self.first_content(signal)?;
                self.initialise_with(signal, &content);
            }
        }
        Ok(())
    }

    /// What a signal holds at first.
    fn first_content(&mut self, signal: u32) -> Result<Limbs, Stop> {
        let design = self.design;
        let ir::design::Signal { ty, init, .. } = design.signals[signal as usize];
        let mut content = Limbs::from_elem(0, self.count(ty));
        let value = match init {
            Init::Value(gv) => return self.graph_words(gv),
            Init::Const(id) => return Ok(Limbs::from_slice(&crate::queue::limbs_of(design, id))),
            Init::Default => {
                objects::default(&design.types, ty, &mut content);
                return Ok(content);
            }
            Init::Body(body) => {
                let values = self.run_body(body, &[], InstanceId(0), Vec::new())?;
                values.into_iter().next().unwrap_or_else(|| value::default(&design.types, ty))
            }
            Init::HighImpedance if design.types.is_four_state(ty) => {
                let drivers = self.nets[signal as usize].as_ref().map_or(&[][..], |net| &net.drivers);
                let delayed = |d: &u32| design.drives[*d as usize].delay != Delay::Connection;
                let unknown = !drivers.is_empty() && drivers.iter().all(delayed);
                value::unknown_bits(&design.types, ty, !unknown).into()
            }
            Init::HighImpedance => value::zero(&design.types, ty),
            Init::File { path, binary } => {
                reference::outside::memory_file(design, &mut self.messages, ty, path, binary)?
            }
        };
        Ok(self.value_words(ty, &value))
    }
}
