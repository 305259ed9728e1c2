//! Large values that are something else but for a few elements.
//!
//! An array that a body reads, changes an element of, and yields or hands to another block is never made: it is kept as
//! the place of what it came from and the elements that are others ([`Form::Patched`]). That holds for as long as
//! nothing writes that place, and as long as the body does not suspend.

use super::Running;
use crate::lir::{Base, Cond, Mem, Operand, Term as End};
use crate::lower::Lower;
use crate::lower::builder::context;
use crate::lower::guard::is_local;
use crate::lower::value::{Bits, Form, Patch, Val};
use Operand::C;
use ir::design::body::{Arg, Body, Inst, Term};
use ir::design::ty::Ty;
use ir::design::{BodyId, GraphDef, Gv, SigId};
use ir::ops::OpKind as K;
use kernel::code::{Failure, NOWHERE};
use kernel::layout::{Class, LARGE, PATCHES, root};
use std::collections::{BTreeSet, HashMap};

/// Operations that a constant is computed by at most.
const STEPS: usize = 64;

/// What a value came from.
#[derive(Clone, Default, PartialEq, Eq)]
struct Origin {
    signals: BTreeSet<SigId>,
    patches: usize,
}

/// What may have been written before a point.
#[derive(Clone, Default, PartialEq, Eq)]
struct Written {
    all: bool,
    signals: BTreeSet<SigId>,
}

impl Written {
    fn join(&mut self, other: &Written) {
        self.all |= other.all;
        self.signals.extend(&other.signals);
    }

    fn touches(&self, origin: &Origin) -> bool {
        self.all && !origin.signals.is_empty() || !self.signals.is_disjoint(&origin.signals)
    }
}

impl<'a> Lower<'a> {
    fn is_large(&self, ty: ir::design::ty::TyId) -> bool {
        match *self.types().kind(ty) {
            Ty::Array { element, .. } => {
                self.class(ty).words() > LARGE && matches!(self.class(element), Class::Bits(1..=64))
            }
            _ => false,
        }
    }

    /// The slots of a body whose values are never made, with the elements of each that may be others.
    pub(super) fn patched(&self, id: BodyId, captures: &[Gv]) -> HashMap<u32, usize> {
        let body = &self.design.bodies[id.index()];
        let mut left: BTreeSet<u32> =
            (0..body.slots.len() as u32).filter(|s| self.is_large(body.slots[*s as usize])).collect();
        if left.is_empty() || !self.knowledge.patches {
            return HashMap::new();
        }
        let places = &self.layout.bodies[id.index()];
        let live: BTreeSet<u32> = places.live.iter().skip(1).flatten().copied().collect();
        left.retain(|s| !live.contains(s) && !places.pinned[*s as usize]);
        let written = self.written(body, captures);
        loop {
            let origins = self.origins(body, captures, &left);
            let before = left.len();
            left.retain(|s| origins.get(s).is_some_and(|o| o.patches <= PATCHES));
            self.keep_usable(body, captures, &origins, &written, &mut left);
            if left.len() == before {
                return left.iter().map(|s| (*s, origins[s].patches)).collect();
            }
        }
    }

    /// What the values of slots came from; nothing of those of which it can't be told.
    fn origins(&self, body: &Body, captures: &[Gv], left: &BTreeSet<u32>) -> HashMap<u32, Origin> {
        let mut found: HashMap<u32, Origin> = HashMap::new();
        let mut lost: BTreeSet<u32> = BTreeSet::new();
        // Each round lengthens what is known by an operation; a loop that patches what it patched ends by its limit.
        loop {
            let mut next: HashMap<u32, Origin> = HashMap::new();
            let mut more: BTreeSet<u32> = BTreeSet::new();
            let of = |arg: Arg| match arg {
                Arg::Slot(slot) if left.contains(&slot) && !lost.contains(&slot) => {
                    Some(found.get(&slot).cloned().unwrap_or_default())
                }
                Arg::Slot(_) => None,
                Arg::Capture(at) => self.graph_origin(captures[at as usize]),
                Arg::Graph(gv) => self.graph_origin(gv),
            };
            let mut give = |slot: u32, origin: Option<Origin>| {
                let Some(origin) = origin.filter(|o| o.patches <= PATCHES) else {
                    more.insert(slot);
                    return;
                };
                let known = next.entry(slot).or_default();
                known.signals.extend(origin.signals);
                known.patches = known.patches.max(origin.patches);
            };
            for block in &body.blocks {
                for inst in &block.insts {
                    for slot in inst.result_slots().filter(|s| left.contains(s)) {
                        let origin = match inst.kind {
                            K::LlhdPrb => self
                                .whole_signal(captures, inst.args[0])
                                .map(|signal| Origin { signals: BTreeSet::from([signal]), patches: 0 }),
                            K::HwArrayInject => {
                                of(inst.args[0]).map(|o| Origin { patches: o.patches + 1, ..o })
                            }
                            _ => None,
                        };
                        give(slot, origin);
                    }
                }
                let suspends = block.term.suspends();
                for edge in block.term.edges() {
                    for (slot, arg) in body.blocks[edge.block as usize].args.iter().zip(&edge.args) {
                        if left.contains(slot) {
                            give(*slot, if suspends { None } else { of(*arg) });
                        }
                    }
                }
            }
            // What a caller or nobody gives.
            body.blocks[0].args.iter().filter(|s| left.contains(s)).for_each(|s| give(*s, None));
            lost.extend(more);
            next.retain(|slot, _| !lost.contains(slot));
            if next == found {
                return found;
            }
            found = next;
        }
    }

    /// The large signal that a reference is to the whole of.
    fn whole_signal(&self, captures: &[Gv], arg: Arg) -> Option<SigId> {
        let gv = match arg {
            Arg::Capture(at) => captures[at as usize],
            Arg::Graph(gv) => gv,
            Arg::Slot(_) => return None,
        };
        match self.design.values[gv.index()].def {
            GraphDef::Ref(signal) => self.is_large(self.design.signals[signal.index()].ty).then_some(signal),
            _ => None,
        }
    }

    fn graph_origin(&self, gv: Gv) -> Option<Origin> {
        let signal = match self.design.values[gv.index()].def {
            GraphDef::Content(signal) => Some(signal),
            GraphDef::Node(node, _) => {
                let inst = &self.design.nodes[node.index()];
                if inst.kind != K::LlhdPrb {
                    return self.is_computed_constant(gv).then(Origin::default);
                }
                self.whole_signal(&[], inst.args[0])
            }
            _ => None,
        };
        let signal = signal.filter(|s| self.is_large(self.design.signals[s.index()].ty))?;
        Some(Origin { signals: BTreeSet::from([signal]), patches: 0 })
    }

    /// Whether lowering a value of the graph gives a constant.
    fn is_computed_constant(&self, gv: Gv) -> bool {
        let mut work = vec![gv];
        for _ in 0..STEPS {
            let Some(gv) = work.pop() else { return true };
            let GraphDef::Node(node, _) = self.design.values[gv.index()].def else { return false };
            let inst = &self.design.nodes[node.index()];
            if !kernel::ops::is_evaluated(inst.kind) || inst.kind.name().starts_with("sim.plusargs.") {
                return false;
            }
            for arg in &inst.args {
                let Arg::Graph(operand) = arg else { return false };
                work.push(*operand);
            }
        }
        false
    }

    /// What an instruction may write at once.
    fn writes(&self, body: &Body, captures: &[Gv], inst: &Inst, out: &mut Written) {
        if inst.kind == K::LlhdDrv {
            if is_local(body, inst.args[0]) || self.is_later(captures, inst) {
                return;
            }
            match root(self.design, body, captures, inst.args[0]) {
                Some(signal) => {
                    out.signals.insert(signal);
                }
                None => out.all = true,
            }
        } else if self.may_write(inst) {
            out.all = true;
        }
    }

    /// What may have been written when a block begins, since the body was entered or went on.
    fn written(&self, body: &Body, captures: &[Gv]) -> Vec<Written> {
        let mut out = vec![Written::default(); body.blocks.len()];
        let mut work: Vec<usize> = (0..body.blocks.len()).rev().collect();
        while let Some(at) = work.pop() {
            let block = &body.blocks[at];
            if block.term.suspends() {
                continue;
            }
            let mut now = out[at].clone();
            block.insts.iter().for_each(|inst| self.writes(body, captures, inst, &mut now));
            for edge in block.term.edges() {
                let to = &mut out[edge.block as usize];
                let before = to.clone();
                to.join(&now);
                if *to != before {
                    work.push(edge.block as usize);
                }
            }
        }
        out
    }

    /// Leaves out slots that are used where they have to be made, or when what they came from may have been written.
    fn keep_usable(
        &self,
        body: &Body,
        captures: &[Gv],
        origins: &HashMap<u32, Origin>,
        written: &[Written],
        left: &mut BTreeSet<u32>,
    ) {
        for (block, before) in body.blocks.iter().zip(written) {
            let mut now = before.clone();
            let mut look = |arg: &Arg, fits: bool, now: &Written| {
                if let Arg::Slot(slot) = arg
                    && origins.get(slot).is_some_and(|origin| !fits || now.touches(origin))
                {
                    left.remove(slot);
                }
            };
            for inst in &block.insts {
                for (i, arg) in inst.args.iter().enumerate() {
                    let fits = match inst.kind {
                        K::HwArrayGet | K::HwArrayInject => i == 0,
                        K::LlhdDrv => i == 1,
                        _ => false,
                    };
                    look(arg, fits, &now);
                }
                self.writes(body, captures, inst, &mut now);
            }
            match &block.term {
                Term::Wait { yields, .. } => yields.iter().for_each(|arg| look(arg, true, &now)),
                Term::Halt(args) => args.iter().for_each(|arg| look(arg, true, &now)),
                Term::Return(args) | Term::Thread { args, .. } => {
                    args.iter().for_each(|arg| look(arg, false, &now));
                }
                _ => {}
            }
            for edge in block.term.edges() {
                for (slot, arg) in body.blocks[edge.block as usize].args.iter().zip(&edge.args) {
                    look(arg, origins.contains_key(slot), &now);
                }
            }
        }
    }

    // ---- values -----------------------------------------------------------------------------------------------------

    /// A large value as the place where it is and the elements that are others, if it can be had so. A constant is put into
    /// the place of the operation of the graph that it is the result of.
    pub(super) fn as_patched(&mut self, run: &Running<'_>, arg: Arg, value: &Val) -> Option<Bits> {
        let Val::Bits(bits) = value else { return None };
        let at = match &bits.form {
            Form::Patched { .. } => return Some(bits.clone()),
            Form::Memory(Mem { base: Base::Context, word, index: None }) => *word,
            Form::Pool(limbs) => {
                let gv = match arg {
                    Arg::Capture(at) => Some(run.captures[at as usize]),
                    Arg::Graph(gv) => Some(gv),
                    Arg::Slot(_) => None,
                };
                let node = gv.and_then(|gv| match self.design.values[gv.index()].def {
                    GraphDef::Node(node, 0) => Some(node.0),
                    _ => None,
                });
                match (node.and_then(|node| self.layout.node_places.get(&node).copied()), arg, run.frame) {
                    (Some(place), ..) => {
                        let known = self.tables.constants.iter().any(|(at, _)| *at == place);
                        if !known {
                            self.tables.constants.push((place, limbs[..].into()));
                        }
                        place
                    }
                    (None, Arg::Slot(slot), Some(frame)) => {
                        let place = frame + run.places.slots[slot as usize];
                        self.save(context(place), run.body.arg_type(arg), value);
                        place
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(Bits { width: bits.width, form: Form::Patched { at: C(u64::from(at)), patches: Vec::new() } })
    }

    /// Fresh variables for a value with so many elements that may be others.
    pub(super) fn fresh_patched(&mut self, width: u64, patches: usize) -> Val {
        let at = self.b.var().into();
        let patch = |low: Operand, bits: Operand| Patch { low, bits };
        let patches = (0..patches).map(|_| patch(self.b.var().into(), self.b.var().into())).collect();
        Val::Bits(Bits { width, form: Form::Patched { at, patches } })
    }

    /// A value with an element replaced.
    pub(super) fn patch(&mut self, inst: &Inst, base: &Bits, index: &Bits, part: &Bits) -> Option<Val> {
        let Ty::Array { len, .. } = *self.types().kind(inst.arg_types[0]) else { return None };
        let Form::Patched { at, patches } = &base.form else { return None };
        let (index, within) = self.index(index, len)?;
        let far = self.b.bin(crate::lir::Bin::Mul, index, C(part.width));
        let low = self.b.select(within, far, C(NOWHERE));
        let bits = part.single(&mut self.b);
        let mut patches = patches.clone();
        patches.push(Patch { low, bits });
        Some(Val::Bits(Bits { width: base.width, form: Form::Patched { at: *at, patches } }))
    }

    /// Element `index`, which exists, of such a value.
    pub(in crate::lower) fn patched_element(
        &mut self,
        whole: u64,
        at: Operand,
        patches: &[Patch],
        index: Operand,
        width: u64,
    ) -> Option<Bits> {
        let mem = match at {
            C(word) => context(word as u32),
            Operand::V(at) => {
                // Only an element within a word: the place is an index already.
                if 64 % width != 0 {
                    return None;
                }
                let low = self.b.bin(crate::lir::Bin::Mul, index, C(width));
                let (word, shift) = (self.b.shr(low, 6), self.b.and(low, C(63)));
                let far = self.b.add(at.into(), word);
                let Operand::V(far) = far else { return None };
                let word = self.b.load(Mem { base: Base::Context, word: 0, index: Some(far) });
                let moved = self.b.bin(crate::lir::Bin::Shr, word, shift);
                let found = self.b.and(moved, C(crate::lower::value::mask(width)));
                return Some(self.under_patches(Bits::word(width, found), patches, index, width));
            }
        };
        let found = self.element_at(mem, whole, index, width)?;
        Some(self.under_patches(found, patches, index, width))
    }

    fn under_patches(&mut self, found: Bits, patches: &[Patch], index: Operand, width: u64) -> Bits {
        if patches.is_empty() {
            return found;
        }
        let low = self.b.bin(crate::lir::Bin::Mul, index, C(width));
        let mut word = found.single(&mut self.b);
        for patch in patches {
            let here = self.b.cmp(Cond::Eq, low, patch.low);
            word = self.b.select(here, patch.bits, word);
        }
        Bits::word(width, word)
    }

    /// Gives a large value that is yielded, where it is known what the signal that it is for holds; else says in scratch words
    /// what it is. Not 0 if the kernel is to look at that.
    pub(super) fn describe_yield(
        &mut self,
        run: &Running<'_>,
        word: u32,
        arg: Arg,
        value: &Val,
        signal: Option<SigId>,
    ) -> Result<Operand, Failure> {
        let Some(value) = self.as_patched(run, arg, value) else {
            return Err(Failure::Unsupported("first_op:llhd.wait that yields this".to_owned()));
        };
        let info = signal.map(|signal| (signal, &self.layout.signals[signal.index()]));
        let Some((signal, info)) = info else {
            self.describe(word, &value);
            return Ok(C(1));
        };
        let (Some(note), Some(own), Form::Patched { at, patches }) = (info.same, info.journal, &value.form)
        else {
            self.describe(word, &value);
            return Ok(C(1));
        };
        let element = match *self.types().kind(self.design.signals[signal.index()].ty) {
            Ty::Array { element, .. } => self.width(element),
            _ => 0,
        };
        let differs = self.not_same(note, own, *at);
        let (news, known, other, done) = (self.b.var(), self.b.block(), self.b.cold_block(), self.b.block());
        self.b.branch(Cond::Eq, differs, C(0), known, other, known);
        let within = element > 0 && 64u64.is_multiple_of(element);
        if patches.is_empty() || info.ahead && within {
            self.b.copy(news, C(0));
            self.give_elements(signal, element, patches);
            let given = self.scratch(word);
            self.b.store(given, C(0));
            self.b.end(End::Jump(done), other);
        } else {
            let mut any = C(0);
            for patch in patches {
                let some = self.b.cmp(Cond::Ne, patch.low, C(NOWHERE));
                any = self.b.or(any, some);
            }
            self.b.copy(news, any);
            self.b.branch(Cond::Ne, any, C(0), other, done, other);
        }
        self.describe(word, &value);
        self.b.copy(news, C(1));
        self.b.end(End::Jump(done), done);
        Ok(news.into())
    }

    /// Says in scratch words what a large value is: see `kernel::abi`.
    fn describe(&mut self, word: u32, value: &Bits) {
        let Form::Patched { at, patches } = &value.form else { return };
        let mut to = self.scratch(word);
        let mut put = |lower: &mut Self, content: Operand| {
            lower.b.store(to, content);
            to.word += 1;
        };
        put(self, *at);
        put(self, C(patches.len() as u64));
        for patch in patches {
            put(self, patch.low);
            put(self, patch.bits);
        }
    }
}
