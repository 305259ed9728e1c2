//! Values of the graph as of now: pure operations evaluated over the store, operands first, with an explicit stack, each
//! once as long as nothing changes.

use crate::kernel::Kernel;
use crate::layout::Class;
use crate::ops;
use crate::store::Reference;
use crate::words::{self, Limbs};
use ir::design::body::{Arg, Imm, Inst};
use ir::design::{Design, GraphDef, Gv, NodeId, SigId};
use ir::ops::OpKind as K;
use reference::machine::Stop;

/// What was computed, and when.
#[derive(Debug)]
pub(crate) struct Cone {
    /// The place of each value of a node in `words`.
    at: Vec<u32>,
    epoch: Vec<u64>,
    words: Vec<u64>,
    /// The signal whose content a value simply is.
    plain: Vec<Option<SigId>>,
    stack: Vec<Gv>,
    args: Vec<u64>,
}

/// Where a value is.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// In the context block.
    Context(usize),
    /// Among what was computed.
    Computed(usize),
    /// A reference to the whole of a signal, which is nowhere.
    Whole(SigId),
    /// It has no words.
    Nowhere,
}

impl Cone {
    pub(crate) fn new(design: &Design) -> Cone {
        let mut at = Vec::with_capacity(design.values.len());
        let mut total = 0;
        let mut plain = Vec::with_capacity(design.values.len());
        for (i, value) in design.values.iter().enumerate() {
            at.push(total);
            let signal = plain_probe(design, Gv(i as u32));
            if signal.is_none() && matches!(value.def, GraphDef::Node(..)) {
                total += Class::of(&design.types, value.ty).words();
            }
            plain.push(signal);
        }
        Cone {
            at,
            epoch: vec![0; design.values.len()],
            words: vec![0; total as usize],
            plain,
            stack: Vec::new(),
            args: Vec::new(),
        }
    }
}

impl Kernel<'_> {
    /// The live value of the graph.
    pub(crate) fn graph_words(&mut self, gv: Gv) -> Result<Limbs, Stop> {
        let place = self.graph(gv)?;
        let count = self.count(self.design.values[gv.index()].ty);
        Ok(match place {
            Place::Context(at) => Limbs::from_slice(&self.words[at..at + count]),
            Place::Computed(at) => Limbs::from_slice(&self.cone.words[at..at + count]),
            Place::Whole(signal) => Limbs::from_slice(&self.whole(signal).words()),
            Place::Nowhere => Limbs::from_elem(0, count),
        })
    }

    /// Whether a live value of one bit is 1.
    pub(crate) fn is_true(&mut self, gv: Gv) -> Result<bool, Stop> {
        Ok(match self.graph(gv)? {
            Place::Context(at) => self.words[at] & 1 == 1,
            Place::Computed(at) => self.cone.words[at] & 1 == 1,
            Place::Whole(_) | Place::Nowhere => false,
        })
    }

    /// The reference that a live value is.
    pub(crate) fn graph_reference(&mut self, gv: Gv) -> Result<Reference, Stop> {
        let words = self.graph_words(gv)?;
        let width = self.referred_width(self.design.values[gv.index()].ty);
        Ok(Reference::from_words(&words, width))
    }

    /// Whether a live value is what these words are.
    pub(crate) fn is_still(&mut self, gv: Gv, words: u32) -> Result<bool, Stop> {
        let ty = self.design.values[gv.index()].ty;
        let count = self.count(ty);
        let place = self.graph(gv)?;
        let old = &self.words[words as usize..words as usize + count];
        Ok(match place {
            Place::Context(at) => self.same(ty, &self.words[at..at + count], old),
            Place::Computed(at) => self.same(ty, &self.cone.words[at..at + count], old),
            Place::Whole(signal) => self.whole(signal).words()[..] == *old,
            Place::Nowhere => true,
        })
    }

    fn known(&self, gv: Gv) -> Option<Place> {
        if let Some(signal) = self.cone.plain[gv.index()] {
            return Some(Place::Context(self.layout.signals[signal.index()].word as usize));
        }
        match self.design.values[gv.index()].def {
            GraphDef::Ref(signal) => Some(Place::Whole(signal)),
            GraphDef::Node(..) => (self.cone.epoch[gv.index()] == self.epoch)
                .then_some(Place::Computed(self.cone.at[gv.index()] as usize)),
            _ => Some(Place::Nowhere),
        }
    }

    fn graph(&mut self, gv: Gv) -> Result<Place, Stop> {
        if let Some(place) = self.known(gv) {
            return Ok(place);
        }
        let mut stack = std::mem::take(&mut self.cone.stack);
        stack.clear();
        stack.push(gv);
        let design = self.design;
        while let Some(&top) = stack.last() {
            let GraphDef::Node(node, _) = design.values[top.index()].def else {
                stack.pop();
                continue;
            };
            if self.known(top).is_some() {
                stack.pop();
                continue;
            }
            let before = stack.len();
            for arg in &design.nodes[node.index()].args {
                if let Arg::Graph(operand) = arg
                    && self.known(*operand).is_none()
                {
                    stack.push(*operand);
                }
            }
            if stack.len() == before {
                self.compute(top, node)?;
                stack.pop();
            }
        }
        self.cone.stack = stack;
        Ok(Place::Computed(self.cone.at[gv.index()] as usize))
    }

    /// Evaluates a value of a node whose operands are known.
    fn compute(&mut self, gv: Gv, node: NodeId) -> Result<(), Stop> {
        let design = self.design;
        let inst = &design.nodes[node.index()];
        let at = self.cone.at[gv.index()] as usize;
        let GraphDef::Node(_, result) = design.values[gv.index()].def else { return Ok(()) };
        if self.part(inst, at) {
            self.cone.epoch[gv.index()] = self.epoch;
            return Ok(());
        }
        let mut args = std::mem::take(&mut self.cone.args);
        args.clear();
        for (arg, ty) in inst.args.iter().zip(&inst.arg_types) {
            let Arg::Graph(operand) = *arg else { continue };
            let count = self.count(*ty);
            match self.known(operand) {
                Some(Place::Context(at)) => args.extend_from_slice(&self.words[at..at + count]),
                Some(Place::Computed(at)) => args.extend_from_slice(&self.cone.words[at..at + count]),
                Some(Place::Whole(signal)) => args.extend(self.whole(signal).words()),
                Some(Place::Nowhere) | None => args.extend(std::iter::repeat_n(0, count)),
            }
        }
        let counts: Limbs = inst.result_types.iter().map(|ty| self.count(*ty) as u64).collect();
        let mut out = Limbs::from_elem(0, counts.iter().sum::<u64>() as usize);
        let done = self.execute(inst, &args, &mut out);
        self.cone.args = args;
        done?;
        let skip = counts[..result as usize].iter().sum::<u64>() as usize;
        let count = counts[result as usize] as usize;
        self.cone.words[at..at + count].copy_from_slice(&out[skip..skip + count]);
        self.cone.epoch[gv.index()] = self.epoch;
        Ok(())
    }

    /// Takes a part at a constant place, or an element, out of a large value where it is; whether `inst` does that.
    fn part(&mut self, inst: &Inst, at: usize) -> bool {
        let types = &self.design.types;
        let Some(Arg::Graph(operand)) = inst.args.first() else { return false };
        if !matches!(inst.kind, K::HwArrayGet | K::CombExtract | K::HwStructExtract) {
            return false;
        }
        let (Some(from), Some(width)) = (types.width(inst.arg_types[0]), types.width(inst.result_types[0]))
        else {
            return false;
        };
        let low = match (inst.kind, &inst.imm) {
            (K::CombExtract, Imm::Number(low)) => *low,
            (K::HwStructExtract, Imm::Field(field)) => {
                match types.field_offset(inst.arg_types[0], *field as usize) {
                    Some(low) => low,
                    None => return false,
                }
            }
            (K::HwArrayGet, _) if width > 0 => {
                let Arg::Graph(index) = inst.args[1] else { return false };
                let count = self.count(inst.arg_types[1]);
                let index = match self.known(index) {
                    Some(Place::Context(at)) => words::to_u64(&self.words[at..at + count]),
                    Some(Place::Computed(at)) => words::to_u64(&self.cone.words[at..at + count]),
                    _ => return false,
                };
                match index.and_then(|i| i.checked_mul(width)).filter(|low| *low < from) {
                    Some(low) => low,
                    // What is out of range has a value of its own.
                    None => return false,
                }
            }
            _ => return false,
        };
        let (count, size) = (words::limbs(width), words::limbs(from));
        match self.known(*operand) {
            Some(Place::Context(source)) => {
                let out = &mut self.cone.words[at..at + count];
                words::slice(&self.words[source..source + size], low, width, out);
            }
            Some(Place::Computed(source)) => {
                let mut out = words::zeros(width);
                words::slice(&self.cone.words[source..source + size], low, width, &mut out);
                self.cone.words[at..at + count].copy_from_slice(&out);
            }
            _ => return false,
        }
        true
    }

    /// Evaluates an instruction of the graph.
    pub(crate) fn execute(&mut self, inst: &Inst, args: &[u64], out: &mut [u64]) -> Result<(), Stop> {
        match inst.kind {
            K::LlhdPrb => {
                let width = self.width(inst.result_types[0]);
                let reference = Reference::from_words(args, width);
                self.load_ref(&reference, inst.result_types[0], out)
            }
            K::LlhdCurrentTime => {
                out.copy_from_slice(&[self.now.fs, 0]);
                Ok(())
            }
            K::SimFmtCurrentTime => {
                let mut text = Vec::new();
                runtime::format::current_time(&mut text, self.now.fs);
                out[0] = self.objects.insert(crate::objects::Object::Text(text));
                Ok(())
            }
            K::LlhdGetGlobalSignal => {
                if let Imm::Signal(signal) = inst.imm {
                    out.copy_from_slice(&self.whole(signal).words());
                }
                Ok(())
            }
            K::LlvmMlirAddressof => {
                out[0] = self.address_of(inst);
                Ok(())
            }
            K::LlvmLoad => {
                let width = self.width(inst.result_types[0]);
                let bits = self.load_memory(words::low(args), width)?;
                out.copy_from_slice(&bits);
                Ok(())
            }
            _ => {
                self.pure(inst, args, out);
                Ok(())
            }
        }
    }

    pub(crate) fn address_of(&self, inst: &Inst) -> u64 {
        match inst.imm {
            Imm::Global(global) => self.globals[global as usize],
            Imm::Function(func) => reference::value::function_address(func).low_u64(),
            _ => 0,
        }
    }

    /// Evaluates a pure operation.
    pub(crate) fn pure(&mut self, inst: &Inst, args: &[u64], out: &mut [u64]) {
        let mut cx =
            ops::Context { design: self.design, objects: &mut self.objects, plusargs: &self.config.plusargs };
        ops::evaluate(&mut cx, inst, args, out);
    }
}

/// The signal whose content a value of the graph simply is.
fn plain_probe(design: &Design, gv: Gv) -> Option<SigId> {
    match design.values[gv.index()].def {
        GraphDef::Content(signal) => Some(signal),
        GraphDef::Node(node, _) => {
            let inst = &design.nodes[node.index()];
            if inst.kind != K::LlhdPrb {
                return None;
            }
            let Arg::Graph(reference) = inst.args[0] else { return None };
            match design.values[reference.index()].def {
                GraphDef::Ref(signal) => Some(signal),
                GraphDef::Node(node, _) => match design.nodes[node.index()].imm {
                    Imm::Signal(signal) => Some(signal),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}
