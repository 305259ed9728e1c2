//! Versions of a body: one for when no bit of what it reads is X or Z, and beside it the general one.
//!
//! Which one runs is decided each time the code is entered, by the unknown planes of the signals that the body reads and
//! that nothing writes before it suspends or ends. Both versions keep the same frames, so that a process may go on in
//! either; a slot that lives across a suspension is therefore never taken for a constant in the one for known bits.
//!
//! Where most activations only find out that there is nothing to do (`front`: is this the edge of the clock?), it is decided
//! behind that.

mod front;

use super::Lower;
use super::builder::context;
use super::refs::local;
use super::value::{Bits, Form, Val, is_wide, mask};
use crate::lir::{B, Cond, Operand, Term as End};
use Operand::C;
use front::Front;
use ir::design::body::{Arg, Body, Imm, Inst};
use ir::design::{BodyId, DriveId, FuncCode, GraphDef, Gv, SigId};
use ir::ops::OpKind as K;
use kernel::abi::header;
use kernel::code::Failure;
use kernel::layout::{Class, is_call, root};
use std::collections::{BTreeMap, BTreeSet};

/// Bodies of fewer instructions have one version.
const INSTS: usize = 8;

/// More signals are not looked at, unless there are so many times more instructions.
const SIGNALS: usize = 12;
const INSTS_PER_SIGNAL: usize = 16;
/// More signals are never looked at.
const MOST_SIGNALS: usize = 64;

/// Connections of fewer operations have one version.
const OPERATIONS: usize = 24;

/// Where the version for known bits is entered while the other is lowered.
pub(super) struct Behind {
    body: BodyId,
    /// Edges of the body, by the blocks that they lead from and to.
    edges: Vec<(u32, u32)>,
    signals: BTreeSet<SigId>,
    known: B,
}

/// What is known of the way to the work of a body in a version that is entered behind that.
pub(super) struct Ahead {
    body: BodyId,
    /// Edges of the body that are taken, by the blocks that they lead from and to.
    edges: Vec<(u32, u32)>,
    /// The only resume point where it starts, if there is one.
    resume: Option<usize>,
}

impl<'a> Lower<'a> {
    /// Lowers the code of a body with `emit`, in two versions if that may pay.
    pub(super) fn versions(
        &mut self,
        body: BodyId,
        captures: &'a [Gv],
        mut emit: impl FnMut(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if !self.knowledge.versions {
            return emit(self);
        }
        let signals = self.guardable(body, captures);
        let insts = self.design.bodies[body.index()].blocks.iter().map(|b| b.insts.len()).sum::<usize>();
        if !pays(signals.len(), insts) {
            return emit(self);
        }
        match front::fronts(&self.design.bodies[body.index()], &self.layout.bodies[body.index()]) {
            Some(fronts) => self.version_behind(body, &fronts, signals, emit),
            None => self.two_versions(signals, emit),
        }
    }

    /// Lowers the code of a body in two versions, of which the one for known bits is entered where the other gets from one of these fronts
    /// to the work: it begins again with what leads there, which has no effects, and gets there again.
    fn version_behind(
        &mut self,
        body: BodyId,
        fronts: &[Front],
        signals: BTreeSet<SigId>,
        mut emit: impl FnMut(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let known = self.b.block();
        let edges = fronts.iter().filter_map(|front| front.way.last().copied()).collect();
        self.behind = Some(Behind { body, edges, signals: signals.clone(), known });
        let done = emit(self);
        self.behind = None;
        done?;
        self.forget_all();
        self.b.at = known;
        self.guarded = signals;
        let edges = fronts.iter().flat_map(|front| front.way.iter().copied()).collect();
        let resume = if let [only] = fronts { Some(only.resume) } else { None };
        self.ahead = Some(Ahead { body, edges, resume });
        let done = emit(self);
        self.ahead = None;
        self.guarded = BTreeSet::new();
        done
    }

    /// The block that a block of a body leads to for sure, as it did on the way here.
    pub(super) fn leads_to(&self, body: BodyId, block: u32) -> Option<u32> {
        let ahead = self.ahead.as_ref().filter(|ahead| ahead.body == body)?;
        ahead.edges.iter().find(|(from, _)| *from == block).map(|(_, to)| *to)
    }

    /// The only resume point where the code of a body starts.
    pub(super) fn starts_at(&self, body: BodyId) -> Option<usize> {
        self.ahead.as_ref().filter(|ahead| ahead.body == body)?.resume
    }

    /// What an edge of a body to a block leads to instead, if the version for known bits may be entered there.
    pub(super) fn guard_edge(&mut self, body: BodyId, (from, to): (u32, u32), target: B) -> Option<B> {
        let behind = self.behind.as_ref().filter(|b| b.body == body && b.edges.contains(&(from, to)))?;
        let (signals, known) = (behind.signals.clone(), behind.known);
        let way = self.b.block();
        let here = std::mem::replace(&mut self.b.at, way);
        self.guard(&signals, known, target);
        self.b.at = here;
        Some(way)
    }

    /// Lowers connections of the network with `emit`, in two versions if that may pay.
    pub(super) fn connection_versions(
        &mut self,
        drives: &[DriveId],
        mut emit: impl FnMut(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if !self.knowledge.versions {
            return emit(self);
        }
        let graph = kernel::layout::graph(self.design);
        let info = |drive: &DriveId| &self.design.drives[drive.index()];
        let values =
            drives.iter().flat_map(|d| [Some(self.layout.values[d.index()]), info(d).enable]).flatten();
        let mut seen = BTreeSet::new();
        let operations = values.clone().map(|gv| self.operations(gv, &mut seen)).sum();
        // One of several drivers of a net writes more than its target.
        let among_others = |drive: &DriveId| info(drive).resolved && !self.layout.direct[drive.index()];
        if operations < OPERATIONS || drives.iter().any(among_others) {
            return emit(self);
        }
        let mut signals: BTreeSet<SigId> =
            values.flat_map(|gv| graph.observe(gv).signals.into_iter().map(|s| s.0)).collect();
        // Of what they write themselves, nothing is known any more once they have.
        for drive in drives {
            let written = super::cone::roots(self.design, info(drive).target);
            signals.retain(|signal| !written.contains(signal));
        }
        signals.retain(|signal| self.pair(*signal).is_some());
        if !pays(signals.len(), operations) {
            return emit(self);
        }
        self.two_versions(signals, emit)
    }

    /// The number of operations that a value of the graph is computed by, but for those seen.
    fn operations(&self, gv: Gv, seen: &mut BTreeSet<Gv>) -> usize {
        let mut work = vec![gv];
        let mut count = 0;
        while let Some(gv) = work.pop() {
            let GraphDef::Node(node, _) = self.design.values[gv.index()].def else { continue };
            if seen.insert(gv) {
                count += 1;
                work.extend(self.design.nodes[node.index()].args.iter().filter_map(|arg| match arg {
                    Arg::Graph(gv) => Some(*gv),
                    _ => None,
                }));
            }
        }
        count
    }

    /// Lowers code in two versions, one for when these signals have no unknown bits.
    fn two_versions(
        &mut self,
        signals: BTreeSet<SigId>,
        mut emit: impl FnMut(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let (known, general) = (self.b.block(), self.b.block());
        self.guard(&signals, known, general);
        self.b.at = known;
        self.guarded = signals;
        let done = emit(self);
        self.guarded = BTreeSet::new();
        done?;
        self.forget_all();
        self.b.at = general;
        emit(self)
    }

    /// Goes on at `known` if no bit of these signals is unknown, else at `general`, where it counts that. Writes `general` next.
    fn guard(&mut self, signals: &BTreeSet<SigId>, known: B, general: B) {
        // The unknown planes, by which of their bits count.
        let mut unknown: BTreeMap<u64, Operand> = BTreeMap::new();
        for signal in signals {
            let width = self.pair(*signal).unwrap_or(0);
            for limb in 0..width.div_ceil(64) {
                let word = self.b.load_limb(self.signal_place(*signal), limb as u32, 2 * width);
                let all = unknown.entry(mask((width - limb * 64).min(64))).or_insert(C(0));
                *all = self.b.or(*all, word);
            }
        }
        let unknown = unknown.into_iter().fold(C(0), |all, (mask, word)| {
            let word = self.b.and(word, C(mask));
            self.b.or(all, word)
        });
        let (yes, no) = (self.b.block(), self.b.block());
        self.b.branch(Cond::Ne, unknown, C(0), no, yes, yes);
        self.tally(header::KNOWN);
        self.b.end(End::Jump(known), no);
        self.tally(header::GENERAL);
        self.b.end(End::Jump(general), general);
    }

    fn tally(&mut self, word: u32) {
        let count = self.b.load(context(word));
        let count = self.b.add(count, C(1));
        self.b.store(context(word), count);
    }

    /// The width of each plane of a signal that is a four-state pair.
    fn pair(&self, signal: SigId) -> Option<u64> {
        let width = self.types().pair_width(self.design.signals[signal.index()].ty)?;
        (width > 0 && !is_wide(2 * width)).then_some(width)
    }

    /// The content of a signal, of which the code that is lowered may know that nothing in it is unknown.
    pub(super) fn as_guarded(&mut self, signal: SigId, content: Val) -> Val {
        match (content, self.pair(signal)) {
            (Val::Bits(bits), Some(width)) if self.guarded.contains(&signal) => {
                let value = bits.slice(&mut self.b, width, width);
                Val::Bits(Bits { width: bits.width, form: Form::Parts(vec![value, Bits::zero(width)]) })
            }
            (content, _) => content,
        }
    }

    /// The four-state signals that a body reads and that are what they are while it runs; none if it can't be told, or a
    /// second version would not pay.
    fn guardable(&self, body: BodyId, captures: &[Gv]) -> BTreeSet<SigId> {
        let code = &self.design.bodies[body.index()];
        let places = &self.layout.bodies[body.index()];
        let insts = || code.blocks.iter().flat_map(|b| &b.insts);
        let is_ref = |slot: &u32| self.class(code.slots[*slot as usize]) == Class::Ref;
        let references = places.live.iter().skip(1).flatten().any(is_ref)
            || code.blocks.iter().flat_map(|b| &b.args).any(is_ref);
        if insts().count() < INSTS || references || insts().any(|inst| self.may_write(inst)) {
            return BTreeSet::new();
        }
        let mut found = BTreeSet::new();
        let graph = kernel::layout::graph(self.design);
        for (i, gv) in captures.iter().enumerate() {
            match root(self.design, code, captures, Arg::Capture(i as u32)) {
                Some(signal) => drop(found.insert(signal)),
                None => found.extend(graph.observe(*gv).signals.iter().map(|s| s.0)),
            }
        }
        for drive in insts().filter(|inst| inst.kind == K::LlhdDrv) {
            match root(self.design, code, captures, drive.args[0]) {
                Some(_) if self.is_later(captures, drive) => {}
                Some(signal) => drop(found.remove(&signal)),
                None if local(code, drive.args[0]).is_some() => {}
                None => return BTreeSet::new(),
            }
        }
        found.retain(|signal| self.pair(*signal).is_some());
        found
    }

    /// Whether an instruction other than a drive may write signals.
    pub(super) fn may_write(&self, inst: &Inst) -> bool {
        if !is_call(inst.kind) {
            return inst.kind == K::SimSvReadmem;
        }
        let Imm::Callee(func) = inst.imm else { return true };
        let FuncCode::Body(callee) = self.design.funcs[func.index()].code else { return false };
        let mut insts = self.design.bodies[callee.index()].blocks.iter().flat_map(|b| &b.insts);
        insts.any(|inst| inst.kind == K::LlhdDrv || inst.kind == K::SimSvReadmem || is_call(inst.kind))
    }

    /// Whether a drive takes effect in a later delta.
    pub(super) fn is_later(&self, captures: &[Gv], drive: &Inst) -> bool {
        let gv = match drive.args[2] {
            Arg::Capture(capture) => captures[capture as usize],
            Arg::Graph(gv) => gv,
            Arg::Slot(_) => return false,
        };
        let GraphDef::Node(node, _) = self.design.values[gv.index()].def else { return false };
        match self.design.nodes[node.index()].imm {
            Imm::Time(time) => time.fs > 0 || time.delta > 0,
            _ => false,
        }
    }
}

/// Whether a second version may pay, if so many signals have to be looked at before.
fn pays(signals: usize, operations: usize) -> bool {
    let most = (operations / INSTS_PER_SIGNAL).clamp(SIGNALS, MOST_SIGNALS);
    (1..=most).contains(&signals)
}

/// Whether a reference is to a promoted signal of the body.
pub(super) fn is_local(body: &Body, arg: Arg) -> bool {
    local(body, arg).is_some()
}
