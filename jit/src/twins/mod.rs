//! Code that instances share.
//!
//! Processes of different instances are *twins* if they do the same at other places; so are pieces of the network, and reactions.
//! Those that have one form are lowered one by one, which is cheap, and compared: those whose functions differ in [numbers](crate::lir::Number) only are a *class*,
//! of which the first one is optimised and compiled, with the numbers that differ taken from a block of words that each twin has
//! for itself. The block is the frame of the shared code (the frame of a process is in the context block): the [thunk](kernel::abi::Thunk)
//! of a twin has it with it.
//!
//! What the optimiser may take for granted of the first one holds of all: a word that two accesses name is one word, and words
//! with different names are different ones, in each of them alike; twins of which that is not so are in different classes. So
//! accesses keep the displacements that the first one has, by way of [`Base::Shifted`]; only when all is optimised they
//! become what they are ([`place`]).
//!
//! Machine code of many instances is then as large as that of one: it stays in the caches of the processor, and is made once.

pub mod design;
pub mod place;

use crate::lir::{Base, Bin, Block, Function, Inst, Mem, Number, Operand, V};
use crate::opt::{FastHasher, FastMap};
use std::hash::{Hash, Hasher};

/// Fewer twins have code of their own: what is taken from memory costs more than it saves.
pub const FEWEST: usize = 4;

/// A class of more twins is cut into several, so that what is kept to compare them stays small.
const MOST: usize = 1024;

/// A class whose twins differ in more numbers than this, or in more than half of them, is none.
const PARAMETERS: usize = 512;

/// Twins, by numbers of the caller, whose functions are alike.
struct Class {
    /// What they have in common: the function of the first one with all its numbers 0.
    shape: Function,
    /// The numbers of each twin, in order.
    twins: Vec<(u32, Vec<u64>)>,
}

/// Code that twins share.
pub struct Common {
    /// The function.
    pub function: Function,
    /// The twins, the first one first.
    pub twins: Vec<u32>,
    /// The words that the function finds in its frame, [`parameters`](Function::parameters) for each of them; not none.
    pub frames: Vec<u64>,
}

/// Finds out which functions are alike.
#[derive(Default)]
pub struct Classes {
    classes: Vec<Class>,
    /// Classes by a hash of what their functions have in common.
    by_shape: FastMap<u64, Vec<usize>>,
}

impl Classes {
    /// One more function.
    pub fn add(&mut self, twin: u32, mut function: Function) {
        let mut numbers = Vec::new();
        each_number(&mut function, |mut number| {
            numbers.push(number.get());
            number.set(0);
        });
        let known = self.by_shape.entry(hash(&function)).or_default();
        for at in known.iter() {
            let class = &mut self.classes[*at];
            if class.twins.len() < MOST
                && alike(&class.shape, &function)
                && same_places(&mut function, &class.twins[0].1, &numbers)
            {
                class.twins.push((twin, numbers));
                return;
            }
        }
        known.push(self.classes.len());
        self.classes.push(Class { shape: function, twins: vec![(twin, numbers)] });
    }

    /// What is worth sharing.
    pub fn shared(self) -> impl Iterator<Item = Common> {
        self.classes.into_iter().filter(|class| class.twins.len() >= FEWEST).filter_map(Class::share)
    }
}

/// Calls `f` with each number of a function, in order.
fn each_number(function: &mut Function, mut f: impl FnMut(Number<'_>)) {
    for block in &mut function.blocks {
        block.insts.iter_mut().for_each(|(inst, _)| inst.numbers(&mut f));
        block.term.numbers(&mut f);
    }
}

/// A hash of what a function does.
pub(crate) fn hash(shape: &Function) -> u64 {
    let mut hasher = FastHasher::default();
    for block in &shape.blocks {
        block.insts.iter().for_each(|(inst, _)| inst.hash(&mut hasher));
        block.term.hash(&mut hasher);
    }
    hasher.finish()
}

/// Whether functions do the same, wherever their operations come from.
pub(crate) fn alike(a: &Function, b: &Function) -> bool {
    let same_block = |(a, b): (&Block, &Block)| {
        a.cold == b.cold
            && a.term == b.term
            && a.insts.len() == b.insts.len()
            && a.insts.iter().zip(&b.insts).all(|((a, _), (b, _))| a == b)
    };
    a.variables == b.variables
        && a.blocks.len() == b.blocks.len()
        && a.blocks.iter().zip(&b.blocks).all(same_block)
}

/// Whether what is one word of the context block by the first numbers is one by the others, and what is not is not.
fn same_places(shape: &mut Function, first: &[u64], others: &[u64]) -> bool {
    let (mut there, mut back) = (FastMap::default(), FastMap::default());
    let (mut numbers, mut same) = (first.iter().zip(others), true);
    each_number(shape, |number| {
        if let (Some((here, other)), Number::Place(_)) = (numbers.next(), number) {
            same &=
                there.entry(*here).or_insert(*other) == other && back.entry(*other).or_insert(*here) == here;
        }
    });
    same
}

/// Where a number comes from.
#[derive(Clone, Copy)]
enum Source {
    /// It is the same for all twins.
    Function,
    /// This word of the frame; of a place, how far it is from that of the first twin.
    Frame(u32),
}

impl Class {
    /// The function that all twins can run, unless too much is different.
    fn share(mut self) -> Option<Common> {
        let mut words: Vec<Vec<u64>> = vec![Vec::new(); self.twins.len()];
        let mut known: FastMap<Vec<u64>, u32> = FastMap::default();
        let mut sources = Vec::new();
        let twins = &self.twins;
        each_number(&mut self.shape, |mut number| {
            let at = sources.len();
            let numbers = twins.iter().map(|(_, numbers)| numbers[at]);
            let first = twins[0].1[at];
            number.set(first);
            let column: Vec<u64> = match number {
                Number::Place(_) => numbers.map(|n| n.wrapping_sub(first)).collect(),
                _ => numbers.collect(),
            };
            if column.iter().all(|n| *n == column[0]) {
                sources.push(Source::Function);
                return;
            }
            let next = known.len() as u32;
            let word = *known.entry(column).or_insert_with_key(|column| {
                words.iter_mut().zip(column).for_each(|(words, n)| words.push(*n));
                next
            });
            sources.push(Source::Frame(word));
        });
        if known.is_empty() || known.len() > PARAMETERS.min(sources.len() / 2) {
            return None;
        }
        let mut function = self.shape;
        function.parameters = known.len() as u32;
        take_from_frame(&mut function, &sources);
        let twins = self.twins.iter().map(|(twin, _)| *twin).collect();
        Some(Common { function, twins, frames: words.concat() })
    }
}

/// Operations that are written.
struct Writer {
    insts: Vec<(Inst, u32)>,
    /// Variables of the function so far.
    variables: u32,
}

impl Writer {
    fn variable(&mut self) -> V {
        self.variables += 1;
        V(self.variables - 1)
    }

    /// What is in a word of the frame.
    fn load(&mut self, word: u32, source: u32) -> Operand {
        let dst = self.variable();
        self.insts.push((Inst::load(dst, Mem { base: Base::Frame, word, index: None }), source));
        dst.into()
    }
}

/// Has numbers come from where they are.
fn take_from_frame(function: &mut Function, sources: &[Source]) {
    let mut sources = sources.iter();
    let mut to = Writer { insts: Vec::new(), variables: function.variables };
    for block in &mut function.blocks {
        for (mut inst, source) in std::mem::take(&mut block.insts) {
            let mut mask = None;
            inst.numbers(|number| {
                let Some(Source::Frame(word)) = sources.next() else { return };
                match number {
                    Number::Place(mem) => mem.base = Base::Shifted(*word),
                    Number::Constant(operand) => *operand = to.load(*word, source),
                    Number::Mask(_) => mask = Some(to.load(*word, source)),
                }
            });
            match (inst, mask) {
                (Inst::Mark { mem, .. }, Some(mask)) => {
                    let (old, new) = (to.variable(), to.variable());
                    to.insts.push((Inst::load(old, mem), source));
                    to.insts.push((Inst::Bin { op: Bin::Or, dst: new, a: old.into(), b: mask }, source));
                    to.insts.push((Inst::Store { mem, src: new.into() }, source));
                }
                (inst, _) => to.insts.push((inst, source)),
            }
        }
        block.term.numbers(|number| {
            if let (Some(Source::Frame(word)), Number::Constant(operand)) = (sources.next(), number) {
                *operand = to.load(*word, u32::MAX);
            }
        });
        block.insts = std::mem::take(&mut to.insts);
    }
    function.variables = to.variables;
}
