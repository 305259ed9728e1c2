//! Wake-ups without effect: a process that waits for both edges of a clock and does something at one of them.
//!
//! What such a process does when it wakes is run beforehand, for each content that what it watches can have had, with everything
//! else unknown. If it only computes, and comes back to the same wait with a frame that is known, then that is all of its
//! activation, whenever it wakes because of this content: the step loop does it without running the process.

use super::{BodyLayout, Class, Plain, SignalLayout};
use ir::design::body::{Arg, Body, Edge, Inst, Term};
use ir::design::{Design, GraphDef, Gv, Process, SigId};
use ir::ops::OpKind as K;
use reference::bits::Bits;
use reference::pure::{self, Context};
use reference::value::Value;
use runtime::plusargs::Plusargs;
use std::collections::{BTreeMap, BTreeSet};

/// Instructions that are run to find out.
const INSTRUCTIONS: usize = 64;

/// Bits that are watched, at most.
const BITS: u64 = 2;

/// A wake-up without effect.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quiet {
    /// What is watched, when it has become this.
    pub content: u64,
    /// The slot of the frame that is another one afterwards, and its content.
    pub slot: Option<(u32, u64)>,
}

/// The wake-up without effect of a plain wait at the end of a block, if there is one that is known.
pub(super) fn quiet(
    design: &Design,
    signals: &[SignalLayout],
    bodies: &[BodyLayout],
    process: &Process,
    (block, plain): (usize, &Plain),
) -> Option<Quiet> {
    let [(word, mask)] = plain.words[..] else { return None };
    let bits = u64::from(mask.count_ones());
    // One signal, all of it, that does not change while processes run.
    let whole = |(signal, ..): &super::Watched| {
        let place = &signals[*signal as usize];
        place.class == Class::Bits(bits) && !place.forcible && !design.signals[*signal as usize].at_once
    };
    if bits > BITS || mask != (1 << bits) - 1 || !plain.signals.iter().all(whole) {
        return None;
    }
    let run = |old, content| {
        let wait = Wait { design, signals, process, word, bits, block };
        let trial = Trial {
            wait,
            content: old,
            slots: BTreeMap::new(),
            written: BTreeSet::new(),
            left: INSTRUCTIONS,
        };
        trial.run(bodies, content)
    };
    (0..1u64 << bits).find_map(|content| {
        let first = run(0, content)?;
        let same = (1..1 << bits).all(|old| run(old, content).as_ref() == Some(&first));
        let slot = match first[..] {
            [] => None,
            [slot] => Some(slot),
            _ => return None,
        };
        same.then_some(Quiet { content, slot })
    })
}

/// A plain wait for a signal.
#[derive(Clone, Copy)]
struct Wait<'a> {
    design: &'a Design,
    signals: &'a [SignalLayout],
    process: &'a Process,
    /// Where the signal is, and how many bits it has.
    word: u32,
    bits: u64,
    /// The block that ends with the wait.
    block: usize,
}

/// A run from a wait to a wait.
struct Trial<'a> {
    wait: Wait<'a>,
    /// What the signal holds.
    content: u64,
    /// The slots that were written, as far as their values are known.
    slots: BTreeMap<u32, Option<Value>>,
    /// Those that were written since the process woke.
    written: BTreeSet<u32>,
    /// Instructions that may yet be run.
    left: usize,
}

impl<'a> Trial<'a> {
    /// The slots that have other contents when the process, woken by this content, is at its wait again; nothing if it does not
    /// just come back, or that is not known.
    fn run(mut self, bodies: &[BodyLayout], content: u64) -> Option<Vec<(u32, u64)>> {
        let wait = self.wait;
        let body = &wait.design.bodies[wait.process.body.index()];
        let Term::Wait { yields, delay: None, resume, .. } = &body.blocks[wait.block].term else {
            return None;
        };
        // A result is an effect.
        if !yields.is_empty() {
            return None;
        }
        // What it knew when it began to wait.
        self.block(body, wait.block)?;
        self.bind(body, resume);
        self.written.clear();
        self.content = content;
        let mut at = resume.block as usize;
        loop {
            self.block(body, at)?;
            let edge = match &body.blocks[at].term {
                Term::Branch(edge) => edge,
                Term::Cond(flag, yes, no) => match self.value(*flag)?.is_true() {
                    true => yes,
                    false => no,
                },
                Term::Wait { .. } if at == wait.block => break,
                _ => return None,
            };
            self.bind(body, edge);
            at = edge.block as usize;
        }
        self.bind(body, resume);
        let places = &bodies[wait.process.body.index()];
        // What others may look at in the frame is an effect, too.
        if self.written.iter().any(|slot| places.pinned[*slot as usize]) {
            return None;
        }
        let live = &places.live[places.after_wait(wait.block as u32)? as usize];
        let news = live.iter().filter(|slot| self.written.contains(slot));
        news.map(|slot| Some((*slot, word(self.slots.get(slot)?.as_ref()?)?))).collect()
    }

    /// Runs the instructions of a block; nothing if they do more than compute.
    fn block(&mut self, body: &Body, block: usize) -> Option<()> {
        // So that a circle of empty blocks ends.
        self.left = self.left.checked_sub(1)?;
        for inst in &body.blocks[block].insts {
            self.left = self.left.checked_sub(1)?;
            let value = match inst.kind {
                K::LlhdPrb => self.probe(inst.args[0]),
                kind if is_pure(kind) => self.evaluate(inst),
                _ => return None,
            };
            match inst.result_types.len() {
                1 => self.write(inst.result, value),
                _ => inst.result_slots().for_each(|slot| self.write(slot, None)),
            }
        }
        Some(())
    }

    fn bind(&mut self, body: &Body, edge: &Edge) {
        let values: Vec<Option<Value>> = edge.args.iter().map(|arg| self.value(*arg)).collect();
        for (slot, value) in body.blocks[edge.block as usize].args.iter().zip(values) {
            self.write(*slot, value);
        }
    }

    fn write(&mut self, slot: u32, value: Option<Value>) {
        self.slots.insert(slot, value);
        self.written.insert(slot);
    }

    fn value(&mut self, arg: Arg) -> Option<Value> {
        match arg {
            Arg::Slot(slot) => self.slots.get(&slot)?.clone(),
            Arg::Capture(capture) => self.graph(self.wait.process.captures[capture as usize]),
            Arg::Graph(gv) => self.graph(gv),
        }
    }

    /// What a reference is to.
    fn probe(&self, reference: Arg) -> Option<Value> {
        let gv = match reference {
            Arg::Slot(_) => return None,
            Arg::Capture(capture) => self.wait.process.captures[capture as usize],
            Arg::Graph(gv) => gv,
        };
        match self.wait.design.values[gv.index()].def {
            GraphDef::Ref(signal) => self.signal(signal),
            _ => None,
        }
    }

    /// A value of the graph.
    fn graph(&mut self, gv: Gv) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        match self.wait.design.values[gv.index()].def {
            GraphDef::Content(signal) => self.signal(signal),
            GraphDef::Node(node, _) => {
                let node = &self.wait.design.nodes[node.index()];
                if node.kind == K::LlhdPrb { self.probe(node.args[0]) } else { self.evaluate(node) }
            }
            _ => None,
        }
    }

    /// The content of a signal: it is known of what has the place of the one that is watched.
    fn signal(&self, signal: SigId) -> Option<Value> {
        let place = &self.wait.signals[signal.index()];
        (place.word == self.wait.word && place.class == Class::Bits(self.wait.bits))
            .then(|| Bits::from_u64(self.wait.bits, self.content).into())
    }

    fn evaluate(&mut self, inst: &Inst) -> Option<Value> {
        if inst.result_types.len() != 1 || !is_pure(inst.kind) {
            return None;
        }
        let args: Vec<Value> = inst.args.iter().map(|arg| self.value(*arg)).collect::<Option<_>>()?;
        let plusargs = Plusargs::default();
        let cx = Context { design: self.wait.design, plusargs: &plusargs };
        Some(pure::evaluate(cx, inst, &args.iter().collect::<Vec<_>>()))
    }
}

/// Whether an operation gives the same for the same operands in every run.
fn is_pure(kind: K) -> bool {
    pure::is_evaluated(kind) && !kind.name().starts_with("sim.")
}

/// The word that a value is.
fn word(value: &Value) -> Option<u64> {
    match value {
        Value::Bits(bits) if (1..=64).contains(&bits.width()) => Some(bits.low_u64()),
        _ => None,
    }
}
