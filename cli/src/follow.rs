//! Which signals changed since the last look, by comparing the engine's own words where it has them.
//!
//! Most signals keep their content for most of the time; whoever follows many of them should not ask for the
//! [`Value`](reference::value::Value) of each.

use ::differential::engine::Engine;
use ir::design::body::Arg;
use ir::design::trace::is_pure;
use ir::design::{Design, GraphDef, Gv, SigId};
use ir::ops::OpKind;
use std::collections::{HashMap, HashSet};

/// Signals that are followed.
#[derive(Default)]
pub struct Followed {
    signals: Vec<Signal>,
    index: HashMap<SigId, usize>,
}

struct Signal {
    id: SigId,
    words: Vec<u64>,
    changed: bool,
}

impl Followed {
    /// Follows a signal from now on; its number here.
    pub fn follow(&mut self, id: SigId) -> usize {
        let signals = &mut self.signals;
        *self.index.entry(id).or_insert_with(|| {
            signals.push(Signal { id, words: Vec::new(), changed: true });
            signals.len() - 1
        })
    }

    /// Looks at all of them; what an engine does not tell about may have changed.
    pub fn look(&mut self, engine: &dyn Engine) {
        for signal in &mut self.signals {
            signal.changed = match engine.words(signal.id) {
                Some(words) if words == signal.words => false,
                Some(words) => {
                    signal.words.clear();
                    signal.words.extend_from_slice(words);
                    true
                }
                None => true,
            };
        }
    }

    /// Whether one of these, by number, may have changed between the last two looks.
    pub fn changed(&self, numbers: &[usize]) -> bool {
        numbers.iter().any(|number| self.signals[*number].changed)
    }
}

/// The signals that a value of the graph is computed from; `None` if it depends on anything else.
pub fn sources(design: &Design, gv: Gv) -> Option<Vec<SigId>> {
    let (mut found, mut seen, mut stack) = (Vec::new(), HashSet::new(), vec![gv]);
    while let Some(gv) = stack.pop() {
        if !seen.insert(gv) {
            continue;
        }
        match design.values[gv.index()].def {
            GraphDef::None => {}
            GraphDef::Alias(other) => stack.push(other),
            GraphDef::Ref(signal) | GraphDef::Content(signal) => found.push(signal),
            GraphDef::Node(node, _) => {
                let inst = &design.nodes[node.index()];
                if !is_pure(inst.kind) && inst.kind != OpKind::LlhdPrb {
                    return None;
                }
                for arg in &inst.args {
                    let Arg::Graph(operand) = arg else { return None };
                    stack.push(*operand);
                }
            }
        }
    }
    Some(found)
}
