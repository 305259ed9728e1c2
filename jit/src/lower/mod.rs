//! From the code of a design to LIR.
//!
//! | module | what it does |
//! |---|---|
//! | `builder` | writes LIR, folding what is known |
//! | `value` | values in parts, limbs or memory |
//! | `arith`, `ops`, `four` | operations that only compute |
//! | `refs` | references, probes |
//! | `store` | writes to signals, at once and in the next delta |
//! | `cone` | values of the graph |
//! | `body` | slots, suspension; its instructions, and how its blocks end |
//! | `network` | units and reactions |
//! | `guard` | versions of a body for known bits |
//! | `steps` | the step loop |
//!
//! What is known when code is compiled (constants, which signal a reference is to, in which parts a struct was made) is
//! used while lowering, so that most structure costs nothing. What has no short form in machine code (wide arithmetic,
//! strings, formats, files) is executed by the kernel in one call out.

mod arith;
mod body;
mod builder;
mod cone;
mod domains;
mod four;
mod guard;
mod large;
mod network;
mod ops;
mod refs;
mod settle;
mod steps;
mod store;
#[cfg(test)]
mod tests;
mod value;

use crate::lir::{B, Function, Mem, Operand, V};
use crate::opt::FastMap;
use builder::{Builder, context};
use ir::design::body::Inst;
use ir::design::ty::{TyId, TyTable};
use ir::design::{Design, SigId};
use kernel::abi::{Callout, Status};
use kernel::code::{Code, Failure, InstRef, Tables, Write};
use kernel::layout::{Class, Layout};
use std::collections::{BTreeMap, HashMap};
use value::{Bits, Form, Ref, Val, Words, is_wide, offset};

/// What is found out once for a design.
#[derive(Debug, Default)]
pub struct Knowledge {
    /// Positions of writes that are in the tables already.
    writes: HashMap<Write, u32>,
    /// Positions of instructions that are in the tables already.
    insts: HashMap<InstRef, u32>,
    /// The nodes that use each value of the graph, as values.
    users: Vec<Vec<ir::design::Gv>>,
    /// The values of the graph that read each signal.
    readers: Vec<Vec<ir::design::Gv>>,
    /// Wide constants of the code.
    pool: value::Pool,
    /// Whether bodies get a version for known bits.
    versions: bool,
    /// Whether large values are kept as others with elements replaced.
    patches: bool,
}

impl Knowledge {
    /// Looks at a design.
    pub fn new(design: &Design, options: &crate::Options) -> Knowledge {
        let (users, readers) = cone::users(design);
        let on = |name: &str| !options.disable.contains(name);
        Knowledge {
            writes: HashMap::new(),
            insts: HashMap::new(),
            users,
            readers,
            pool: Default::default(),
            versions: on("versions"),
            patches: on("patches"),
        }
    }
}

/// Lowers a piece of a design.
///
/// # Errors
/// When it holds something that there is no code for.
pub fn lower(
    code: Code,
    design: &Design,
    layout: &Layout,
    tables: &mut Tables,
    knowledge: &mut Knowledge,
) -> Result<Function, Failure> {
    let mut lower = Lower {
        design,
        layout,
        tables,
        knowledge,
        b: Builder::new(name(code, design)),
        cache: FastMap::default(),
        overlay: HashMap::new(),
        laid: false,
        effect: false,
        body_types: &[],
        room: Default::default(),
        run: None,
        marks: None,
        gathered: BTreeMap::new(),
        stored: None,
        guarded: Default::default(),
        behind: None,
        ahead: None,
        process: None,
    };
    match code {
        Code::Process(process) => lower.process(process)?,
        Code::Thread(process) => lower.thread(process)?,
        Code::Function(body) => lower.function(body)?,
        Code::Units(from, to) => lower.units(from, to)?,
        Code::Reaction(reaction) => lower.reaction(reaction)?,
        Code::Value(gv) => {
            let value = lower.graph(gv)?;
            lower.hand_over(0, design.values[gv.index()].ty, &value);
            let end = lower.b.block();
            lower.b.finish(Status::Suspended, end);
        }
        Code::Steps => lower.steps(),
    }
    lower.end_run();
    Ok(lower.b.function)
}

/// What a piece of code is called in listings and profiles.
pub fn name(code: Code, design: &Design) -> String {
    match code {
        Code::Process(process) => design.process_path(process),
        Code::Thread(process) => format!("thread of {}", design.process_path(process)),
        Code::Function(body) => {
            let op = design.bodies[body.index()].op;
            let name = design.ir.attr_str(op, "sym_name");
            name.map_or_else(|| format!("body {}", body.0), |n| format!("function {}", design.ir.text(n)))
        }
        Code::Units(from, to) => format!("network {from}..{to}"),
        Code::Reaction(reaction) => format!("reaction {reaction}"),
        Code::Value(gv) => format!("value {}", gv.0),
        Code::Steps => "step loop".to_owned(),
    }
}

/// The state of lowering one function.
struct Lower<'a> {
    design: &'a Design,
    layout: &'a Layout,
    tables: &'a mut Tables,
    knowledge: &'a mut Knowledge,
    b: Builder,
    /// Values of the graph that are at hand here.
    cache: FastMap<ir::design::Gv, Val>,
    /// What code that settles has written to signals, in variables.
    overlay: HashMap<SigId, Val>,
    /// Whether the kernel reads and writes signals for the body that is lowered.
    laid: bool,
    /// Whether the kernel has to know of effects here (before the first wait of a process).
    effect: bool,
    /// The types of the slots of the body that is lowered.
    body_types: &'a [TyId],
    room: store::Room,
    /// Events that follow one another, the last of those that were lowered.
    run: Option<store::Run>,
    /// The units of the network among which that is which is lowered.
    marks: Option<network::Marks>,
    /// Words whose marks are in variables for now.
    gathered: BTreeMap<u32, V>,
    /// What linear memory holds.
    stored: Option<body::Stored>,
    /// Signals without unknown bits in the version that is lowered.
    guarded: std::collections::BTreeSet<SigId>,
    /// Where the body that is lowered enters its version for known bits, if not where it begins.
    behind: Option<guard::Behind>,
    /// What is known of the way into the version that is lowered.
    ahead: Option<guard::Ahead>,
    /// The process whose activations are lowered: it records its plain waits.
    process: Option<ir::design::ProcId>,
}

impl<'a> Lower<'a> {
    fn types(&self) -> &'a TyTable {
        &self.design.types
    }

    fn width(&self, ty: TyId) -> u64 {
        self.design.types.width(ty).unwrap_or(0)
    }

    fn class(&self, ty: TyId) -> Class {
        Class::of(&self.design.types, ty)
    }

    fn scratch(&self, word: u32) -> Mem {
        context(self.layout.scratch + word)
    }

    /// Writes a value to memory; the number of words.
    fn save(&mut self, to: Mem, ty: TyId, value: &Val) -> u32 {
        match value {
            Val::Bits(bits) => {
                if let Form::Patched { at, patches } = &bits.form {
                    return self.make(to, ty, *at, &patches.clone(), bits.width);
                }
                let place = match &bits.form {
                    Form::Memory(from) => Some(*from),
                    Form::Pool(limbs) => Some(self.constant_place(limbs)),
                    _ => None,
                };
                if let Some(from) = place {
                    let words = bits.width.div_ceil(64) as u32;
                    if from != to {
                        self.copy_words(to, from, words);
                    }
                    return words;
                }
                let words = bits.words(&mut self.b);
                for (i, word) in words.iter().enumerate() {
                    self.b.store(offset(to, i as u32), *word);
                }
                words.len() as u32
            }
            Val::Time(fs, steps) => {
                self.b.store(to, *fs);
                self.b.store(offset(to, 1), *steps);
                2
            }
            Val::Word(word) => {
                self.b.store(to, *word);
                1
            }
            Val::Ref(reference) => {
                let words = self.reference_words(reference);
                for (i, word) in words.iter().enumerate() {
                    self.b.store(offset(to, i as u32), *word);
                }
                words.len() as u32
            }
            Val::Token => self.class(ty).words(),
        }
    }

    /// Writes a large value of which some elements are replaced.
    fn make(&mut self, to: Mem, ty: TyId, at: Operand, patches: &[value::Patch], width: u64) -> u32 {
        let words = width.div_ceil(64) as u32;
        match at {
            Operand::C(word) => self.copy_words(to, context(word as u32), words),
            Operand::V(at) => {
                use crate::lir::{Base, Bin, Cond, Inst, Term};
                let (index, from, head, end) = (self.b.var(), self.b.var(), self.b.block(), self.b.block());
                self.b.copy(index, Operand::C(0));
                self.b.end(Term::Jump(head), head);
                self.b.emit(Inst::Bin { op: Bin::Add, dst: from, a: at.into(), b: index.into() });
                let word = self.b.load(Mem { base: Base::Context, word: 0, index: Some(from) });
                self.b.store(Mem { index: Some(index), ..to }, word);
                self.b.emit(Inst::Bin { op: Bin::Add, dst: index, a: index.into(), b: Operand::C(1) });
                self.b.branch(Cond::Ult, index.into(), Operand::C(u64::from(words)), head, end, end);
            }
        }
        let element = match *self.types().kind(ty) {
            ir::design::ty::Ty::Array { element, .. } => self.width(element),
            _ => 0,
        };
        for patch in patches {
            self.put_element(to, patch, element);
        }
        words
    }

    /// Replaces an element of a large value in memory.
    fn put_element(&mut self, to: Mem, patch: &value::Patch, width: u64) {
        use crate::lir::{Bin, Cond, Term, Un};
        let (inside, done) = (self.b.block(), self.b.block());
        self.b.branch(Cond::Ne, patch.low, Operand::C(kernel::code::NOWHERE), inside, done, inside);
        let (word, shift) = (self.b.shr(patch.low, 6), self.b.and(patch.low, Operand::C(63)));
        let mask = Operand::C(value::mask(width));
        let merge = |lower: &mut Self, add: u32, hole: Operand, bits: Operand| {
            let place = match word {
                Operand::C(word) => offset(to, word as u32 + add),
                Operand::V(word) => Mem { index: Some(word), ..offset(to, add) },
            };
            let keep = lower.b.un(Un::Not, hole);
            let old = lower.b.load(place);
            let kept = lower.b.and(old, keep);
            let new = lower.b.or(kept, bits);
            lower.b.store(place, new);
        };
        let hole = self.b.bin(Bin::Shl, mask, shift);
        let bits = self.b.bin(Bin::Shl, patch.bits, shift);
        merge(self, 0, hole, bits);
        if 64 % width != 0 {
            // What reaches into the next word, if anything does.
            let (over, next) = (self.b.block(), self.b.block());
            let end = self.b.add(shift, Operand::C(width));
            self.b.branch(Cond::Ugt, end, Operand::C(64), over, next, over);
            let back = self.b.sub(Operand::C(64), shift);
            let hole = self.b.bin(Bin::Shr, mask, back);
            let bits = self.b.bin(Bin::Shr, patch.bits, back);
            merge(self, 1, hole, bits);
            self.b.end(Term::Jump(next), next);
        }
        self.b.end(Term::Jump(done), done);
    }

    /// Reads a value from memory; a wide one stays there.
    fn fetch(&mut self, from: Mem, ty: TyId) -> Val {
        match self.class(ty) {
            Class::Bits(width) if is_wide(width) => Val::Bits(Bits { width, form: Form::Memory(from) }),
            Class::Bits(width) => {
                let words: Words =
                    (0..width.div_ceil(64) as u32).map(|i| self.b.load_limb(from, i, width)).collect();
                value::words(width, words)
            }
            Class::Time => Val::Time(self.b.load(from), self.b.load(offset(from, 1))),
            Class::Object | Class::Stream => Val::Word(self.b.load(from)),
            Class::Ref => {
                let words = std::array::from_fn(|i| self.b.load(offset(from, i as u32)));
                Val::Ref(Ref::Dynamic(Box::new(words)))
            }
            Class::Token => Val::Token,
        }
    }

    /// Where a constant of the pool is.
    fn constant_place(&mut self, limbs: &std::rc::Rc<[u64]>) -> Mem {
        let pointer = self.b.var();
        self.b.copy(pointer, Operand::C(limbs.as_ptr() as u64));
        Mem { base: crate::lir::Base::Outside(pointer), word: 0, index: None }
    }

    fn hand_over(&mut self, word: u32, ty: TyId, value: &Val) -> u32 {
        let to = self.scratch(word);
        self.save(to, ty, value)
    }

    fn copy_words(&mut self, to: Mem, from: Mem, words: u32) {
        use crate::lir::{Bin, Cond, Inst, Term};
        if words <= 16 {
            // All loads first: the places may overlap.
            let loaded: Vec<Operand> = (0..words).map(|i| self.b.load(offset(from, i))).collect();
            for (i, word) in loaded.into_iter().enumerate() {
                self.b.store(offset(to, i as u32), word);
            }
            return;
        }
        // Several words at a time, and first those that are too many for that.
        const CHUNK: u32 = 8;
        self.copy_words(to, from, words % CHUNK);
        let (index, head, end) = (self.b.var(), self.b.block(), self.b.block());
        self.b.copy(index, Operand::C(u64::from(words % CHUNK)));
        self.b.end(Term::Jump(head), head);
        let at = |mem: Mem| Mem { index: Some(index), ..mem };
        self.copy_words(at(to), at(from), CHUNK);
        self.b.emit(Inst::Bin { op: Bin::Add, dst: index, a: index.into(), b: Operand::C(u64::from(CHUNK)) });
        self.b.branch(Cond::Ult, index.into(), Operand::C(u64::from(words)), head, end, end);
    }

    /// The number of an instruction for the kernel.
    fn inst_id(&mut self, inst: InstRef) -> u32 {
        let tables = &mut *self.tables;
        *self.knowledge.insts.entry(inst).or_insert_with(|| {
            tables.insts.push(inst);
            tables.insts.len() as u32 - 1
        })
    }

    /// The number of a write for the kernel.
    fn write_id(&mut self, write: Write) -> u32 {
        let tables = &mut *self.tables;
        *self.knowledge.writes.entry(write.clone()).or_insert_with(|| {
            tables.writes.push(write);
            tables.writes.len() as u32 - 1
        })
    }

    /// Has the kernel execute an instruction; wide results go to `home`.
    fn outline(
        &mut self,
        at: InstRef,
        inst: &Inst,
        args: &[Val],
        pure: bool,
        home: &dyn Fn(usize) -> Option<Mem>,
    ) -> Vec<Val> {
        let mut word = 0;
        for (arg, ty) in args.iter().zip(&inst.arg_types) {
            word += self.hand_over(word, *ty, arg);
        }
        let id = u64::from(self.inst_id(at));
        if pure {
            self.b.emit(crate::lir::Inst::Call {
                callee: crate::lir::Callee::Callout(Callout::Inst),
                arg: Operand::C(id),
                dst: None,
            });
        } else {
            self.b.call_or_stop(Callout::Inst, Operand::C(id));
            // The kernel queues events, too.
            self.room = Default::default();
        }
        self.results(&inst.result_types, home)
    }

    /// Takes values from scratch words.
    fn results(&mut self, types: &[TyId], home: &dyn Fn(usize) -> Option<Mem>) -> Vec<Val> {
        let mut word = 0;
        let mut out = Vec::new();
        for (i, ty) in types.iter().enumerate() {
            let from = self.scratch(word);
            let words = self.class(*ty).words();
            out.push(match (self.class(*ty), home(i)) {
                (Class::Bits(width), Some(home)) if is_wide(width) => {
                    self.copy_words(home, from, words);
                    Val::Bits(Bits { width, form: Form::Memory(home) })
                }
                _ => self.fetch(from, *ty),
            });
            word += words;
        }
        out
    }

    // ---- variables --------------------------------------------------------------------------------------------------

    /// Fresh variables for a value of a type; a wide one has its place in memory.
    fn fresh(&mut self, ty: TyId, home: Mem) -> Val {
        match self.class(ty) {
            Class::Bits(width) if is_wide(width) => Val::Bits(Bits { width, form: Form::Memory(home) }),
            Class::Bits(_) => Val::Bits(self.fresh_bits(ty)),
            Class::Time => Val::Time(self.b.var().into(), self.b.var().into()),
            Class::Object | Class::Stream => Val::Word(self.b.var().into()),
            Class::Ref => Val::Ref(Ref::Dynamic(Box::new(std::array::from_fn(|_| self.b.var().into())))),
            Class::Token => Val::Token,
        }
    }

    /// A struct has variables for each field.
    fn fresh_bits(&mut self, ty: TyId) -> Bits {
        let width = self.width(ty);
        if let ir::design::ty::Ty::Struct(fields) = self.types().kind(ty) {
            let parts = fields.iter().map(|f| self.fresh_bits(f.1)).collect();
            return Bits { width, form: Form::Parts(parts) };
        }
        let words = (0..width.div_ceil(64)).map(|_| Operand::V(self.b.var())).collect();
        Bits { width, form: Form::Words(words) }
    }

    /// What has to be copied to make variables hold a value: pairs of variable and operand.
    fn moves(&mut self, to: &Val, ty: TyId, value: &Val, out: &mut Vec<(V, Operand)>) {
        let mut push = |to: &Operand, from: Operand| {
            if let Operand::V(v) = to {
                out.push((*v, from));
            }
        };
        match (to, value) {
            (Val::Bits(to), Val::Bits(value)) => self.bit_moves(to, value, out),
            (Val::Time(a, b), Val::Time(c, d)) => {
                push(a, *c);
                push(b, *d);
            }
            (Val::Word(a), Val::Word(b)) => push(a, *b),
            (Val::Ref(Ref::Dynamic(to)), Val::Ref(reference)) => {
                let words = self.reference_words(reference);
                to.iter().zip(words).for_each(|(to, from)| push(to, from));
            }
            _ => {
                // Nothing was said about a value without content.
                let _ = ty;
            }
        }
    }

    pub(super) fn bit_moves(&mut self, to: &Bits, value: &Bits, out: &mut Vec<(V, Operand)>) {
        match &to.form {
            Form::Pool(_) => {}
            Form::Patched { at, patches } => {
                let Form::Patched { at: from, patches: others } = &value.form else { return };
                let none = value::Patch { low: Operand::C(kernel::code::NOWHERE), bits: Operand::C(0) };
                let others = others.iter().chain(std::iter::repeat(&none));
                let mut push = |to: Operand, from: Operand| {
                    if let Operand::V(to) = to {
                        out.push((to, from));
                    }
                };
                push(*at, *from);
                for (to, from) in patches.iter().zip(others) {
                    push(to.low, from.low);
                    push(to.bits, from.bits);
                }
            }
            Form::Memory(place) => {
                let place = *place;
                self.save(place, TyId(0), &Val::Bits(value.clone()));
            }
            Form::Words(words) => {
                let from = value.words(&mut self.b);
                for (to, from) in words.iter().zip(from) {
                    if let Operand::V(v) = to {
                        out.push((*v, from));
                    }
                }
            }
            Form::Parts(parts) => {
                let mut low = to.width;
                for part in parts {
                    low -= part.width;
                    let slice = value.slice(&mut self.b, low, part.width);
                    self.bit_moves(part, &slice, out);
                }
            }
        }
    }

    /// Copies all at once.
    fn move_all(&mut self, mut moves: Vec<(V, Operand)>) {
        let targets: std::collections::HashSet<V> = moves.iter().map(|m| m.0).collect();
        for (to, from) in &mut moves {
            if let Operand::V(v) = *from
                && v != *to
                && targets.contains(&v)
            {
                let copy = self.b.var();
                self.b.copy(copy, *from);
                *from = copy.into();
            }
        }
        for (to, from) in moves {
            self.b.copy(to, from);
        }
    }

    fn assign(&mut self, to: &Val, ty: TyId, value: &Val) {
        let mut moves = Vec::new();
        self.moves(to, ty, value, &mut moves);
        self.move_all(moves);
    }

    /// The value of variables as of now: it stays when they are assigned again.
    fn snapshot(&mut self, value: &Val) -> Val {
        let b = &mut self.b;
        let mut copy = |o: &Operand| match o {
            Operand::V(v) => {
                let to = b.var();
                b.copy(to, Operand::V(*v));
                Operand::V(to)
            }
            constant => *constant,
        };
        match value {
            Val::Bits(bits) => Val::Bits(copy_bits(bits, &mut copy)),
            Val::Time(a, b) => Val::Time(copy(a), copy(b)),
            Val::Word(word) => Val::Word(copy(word)),
            Val::Ref(Ref::Dynamic(words)) => {
                Val::Ref(Ref::Dynamic(Box::new(std::array::from_fn(|i| copy(&words[i])))))
            }
            other => other.clone(),
        }
    }
}

fn copy_bits(bits: &Bits, copy: &mut impl FnMut(&Operand) -> Operand) -> Bits {
    let form = match &bits.form {
        Form::Words(words) => Form::Words(words.iter().map(&mut *copy).collect()),
        Form::Parts(parts) => Form::Parts(parts.iter().map(|p| copy_bits(p, copy)).collect()),
        Form::Patched { at, patches } => Form::Patched {
            at: copy(at),
            patches: patches
                .iter()
                .map(|p| value::Patch { low: copy(&p.low), bits: copy(&p.bits) })
                .collect(),
        },
        other => other.clone(),
    };
    Bits { width: bits.width, form }
}

/// A failure for an operation without code.
fn unsupported(inst: &Inst) -> Failure {
    Failure::Unsupported(format!("first_op:{}", inst.kind.name()))
}

/// Where a piece of code goes on when it is done.
#[derive(Clone, Copy, Debug)]
enum Exit {
    /// It returns.
    Return,
    /// There.
    Jump(B),
    /// There, with the results in variables: it is a call lowered in place.
    Inline(B),
}
