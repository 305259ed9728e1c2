//! Bodies: blocks, slots, suspension and resumption.

mod end;
mod inst;
mod patched;
mod room;
mod stored;
mod tables;

use super::value::{Form, Low, Ref, Val, offset};
use super::{Exit, Lower};
use crate::lir::{B, Cond, Operand, Term as End};
use crate::opt::FastMap;
use Operand::C;
use ir::design::body::{Arg, Body, Imm, Term};
use ir::design::ty::TyId;
use ir::design::{BodyId, Gv, ProcId, SigId};
use ir::ops::OpKind as K;
use kernel::abi::frame;
use kernel::code::Failure;
use kernel::layout::BodyLayout;
use room::Rooms;
use smallvec::SmallVec;
use std::collections::{HashMap, HashSet};
pub(super) use stored::Stored;

/// A body that is being lowered.
pub(super) struct Running<'a> {
    id: BodyId,
    body: &'a Body,
    places: &'a BodyLayout,
    captures: &'a [Gv],
    /// The frame, if it is in the context block.
    frame: Option<u32>,
    /// Signals that hold the results, where the network publishes them itself.
    results: &'a [SigId],
    /// Variables for the results of a call that is lowered in place.
    returned: Vec<Val>,
    exit: Exit,
    /// The values of slots. Each has one definition, which dominates its uses; contents of promoted signals, arguments
    /// of blocks and what lives across a suspension are in variables of their own.
    pub(super) slots: Vec<Option<Val>>,
    /// Slots with variables of their own.
    kept: Vec<bool>,
    /// Slots that are constants of the text: the same in all versions.
    literal: Vec<bool>,
    /// LIR blocks of the blocks.
    blocks: Vec<B>,
    /// LIR blocks where code goes on after calls, by resume index.
    returns: HashMap<u32, B>,
    /// Whether no activation can use the budget up, so that back-edges need not pay.
    frugal: bool,
    /// Whether nothing calls it, or it is lowered in place in such a body.
    outermost: bool,
    /// Wide slots whose value is used up before anything can change the signal that it is a view of.
    views: HashSet<u32>,
    /// Large slots whose values are not made, and how many elements may be others.
    patched: HashMap<u32, usize>,
    /// Slots of promoted signals that are [set before they are read](tables), and hold a constant instead of their place while that is
    /// what they were set to.
    tables: HashSet<u32>,
}

impl<'a> Lower<'a> {
    pub(super) fn process(&mut self, process: ProcId) -> Result<(), Failure> {
        let info = &self.design.processes[process.index()];
        let frame = Some(self.layout.process_frames[process.index()]);
        self.process = Some(process);
        // Without calls that have frames of their own, each activation is one call of the code.
        if !self.layout.bodies[info.body.index()].calls {
            self.b.function.budget = Some(self.layout.first_slice);
        }
        self.versions(info.body, &info.captures, |lower| {
            lower.body(info.body, &info.captures, frame, &[], Exit::Return, true)
        })
    }

    /// The code of a process in a frame that is not in the context block.
    pub(super) fn thread(&mut self, process: ProcId) -> Result<(), Failure> {
        let info = &self.design.processes[process.index()];
        self.body(info.body, &info.captures, None, &[], Exit::Return, false)
    }

    pub(super) fn function(&mut self, body: BodyId) -> Result<(), Failure> {
        self.laid = self.layout.bodies[body.index()].laid;
        self.body(body, &[], None, &[], Exit::Return, false)
    }

    /// Lowers a body from the current block on. `first` says that effects before its first wait are to be noted.
    pub(super) fn body(
        &mut self,
        id: BodyId,
        captures: &'a [Gv],
        frame: Option<u32>,
        results: &'a [SigId],
        exit: Exit,
        first: bool,
    ) -> Result<(), Failure> {
        let mut run = self.prepare(id, captures, frame, results, exit);
        let body = run.body;
        let dispatch = self.b.block();
        self.b.end(End::Jump(dispatch), dispatch);
        let effects = if first { before_first_wait(body) } else { vec![false; body.blocks.len()] };
        self.blocks(&mut run, &effects)?;
        self.effect = false;
        self.b.source = u32::MAX;
        let after = self.b.at;
        self.resumes(&mut run, dispatch);
        self.b.at = after;
        Ok(())
    }

    /// Gives blocks and variables to a body.
    fn prepare(
        &mut self,
        id: BodyId,
        captures: &'a [Gv],
        frame: Option<u32>,
        results: &'a [SigId],
        exit: Exit,
    ) -> Running<'a> {
        let body = &self.design.bodies[id.index()];
        let places = &self.layout.bodies[id.index()];
        let mut kept = vec![false; body.slots.len()];
        places.live.iter().skip(1).flatten().for_each(|s| kept[*s as usize] = true);
        body.blocks.iter().flat_map(|b| &b.args).for_each(|s| kept[*s as usize] = true);
        let mut literal = vec![false; body.slots.len()];
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            match inst.imm {
                Imm::Local { slot: Some(slot), .. } => kept[slot as usize] = true,
                Imm::Const(_) => literal[inst.result as usize] = true,
                _ => {}
            }
        }
        let blocks = body.blocks.iter().map(|_| self.b.block()).collect();
        let has_wide = body.slots.iter().any(|ty| self.types().width(*ty).is_some_and(super::value::is_wide));
        let patched = if frame.is_some() { self.patched(id, captures) } else { HashMap::new() };
        let mut tables = if has_wide { self.set_before_read(body, places) } else { HashSet::new() };
        tables.retain(|slot| !patched.contains_key(slot));
        let mut run = Running {
            id,
            body,
            places,
            captures,
            frame,
            results,
            returned: Vec::new(),
            exit,
            slots: vec![None; body.slots.len()],
            kept,
            literal,
            blocks,
            returns: HashMap::new(),
            frugal: !matches!(exit, Exit::Inline(_)) && is_frugal(body, self.layout.first_slice),
            outermost: frame.is_some(),
            views: if has_wide { views(body) } else { HashSet::new() },
            patched,
            tables,
        };
        // Contents of promoted signals and arguments are in variables from the start.
        for slot in body.blocks.iter().flat_map(|b| b.args.iter().copied()) {
            self.own_variables(&mut run, slot);
        }
        for inst in body.blocks.iter().flat_map(|b| &b.insts) {
            if let Imm::Local { slot: Some(slot), .. } = inst.imm {
                self.own_variables(&mut run, slot);
            }
        }
        run
    }

    /// Lowers the blocks of a body; in which of them the kernel has to know of effects.
    fn blocks(&mut self, run: &mut Running<'a>, effects: &[bool]) -> Result<(), Failure> {
        let (order, lone) = order(run.body);
        let mut caches: FastMap<u32, FastMap<Gv, Val>> = FastMap::default();
        let mut rooms = self.rooms(run, &order);
        for block in order {
            self.b.at = run.blocks[block as usize];
            self.effect = effects[block as usize];
            // What was at hand at the end of the only block before is at hand here.
            self.cache = match lone[block as usize] {
                Some(before) => {
                    let alone = matches!(run.body.blocks[before as usize].term, Term::Branch(_));
                    let known = if alone { caches.remove(&before) } else { caches.get(&before).cloned() };
                    known.unwrap_or_default()
                }
                None => FastMap::default(),
            };
            self.stored = None;
            self.block(run, block, &mut rooms)?;
            caches.insert(block, std::mem::take(&mut self.cache));
        }
        Ok(())
    }

    pub(super) fn slot_type(&self, slot: u32) -> Option<TyId> {
        self.body_types.get(slot as usize).copied()
    }

    /// Gives a slot variables, or what is wide its place in the frame.
    fn own_variables(&mut self, run: &mut Running<'_>, slot: u32) {
        let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
        let ty = run.body.slots[slot as usize];
        let fresh = match run.patched.get(&slot) {
            Some(patches) => self.fresh_patched(self.width(ty), *patches),
            None => self.fresh(ty, home),
        };
        run.slots[slot as usize] = Some(fresh);
    }

    /// The entry: goes on where the frame says.
    fn resumes(&mut self, run: &mut Running<'_>, dispatch: B) {
        self.b.at = dispatch;
        let count = run.places.resumes.len();
        let stubs: Vec<B> = (0..count).map(|_| self.b.block()).collect();
        let resume = self.frame_place(run.frame, frame::RESUME);
        if let Some(only) = self.starts_at(run.id).or((count == 1).then_some(0)) {
            self.b.end(End::Jump(stubs[only]), stubs[0]);
        } else {
            let index = self.b.load(resume);
            match index {
                Operand::V(index) => {
                    let targets = stubs.clone();
                    self.b.end(End::Switch { index, targets }, stubs[0]);
                }
                C(_) => self.b.end(End::Jump(stubs[0]), stubs[0]),
            }
        }
        for (i, stub) in stubs.iter().enumerate() {
            self.b.at = *stub;
            let target = match run.places.resumes[i] {
                r if r.call => run.returns.get(&(i as u32)).copied(),
                r => run.blocks.get(r.block as usize).copied(),
            };
            let Some(target) = target else { continue };
            for &slot in &run.places.live[i] {
                self.reload(run, slot);
            }
            if i == 0 && count > 1 {
                // What a suspension saves of signals that are not made yet is what the frame begins with: nothing.
                for inst in run.body.blocks.iter().flat_map(|b| &b.insts) {
                    if let Imm::Local { slot: Some(slot), .. } = inst.imm {
                        self.reload(run, slot);
                    }
                }
            }
            self.b.end(End::Jump(target), target);
        }
    }

    /// Takes a slot from the frame into its variables.
    fn reload(&mut self, run: &Running<'_>, slot: u32) {
        let ty = run.body.slots[slot as usize];
        let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
        let Some(variables) = run.slots[slot as usize].clone() else { return };
        if is_constant(&variables) {
            return;
        }
        if let Val::Ref(Ref::Static { low: Low::Element { index: Operand::V(index), within, .. }, .. }) =
            variables
        {
            // Kept as distance from the start, see `bind`.
            let low = self.b.load(offset(home, kernel::layout::reference::LOW));
            self.b.copy(index, low);
            if let Operand::V(within) = within {
                let to = self.b.load(offset(home, kernel::layout::reference::TO));
                let inside = self.b.cmp(Cond::Ult, low, to);
                self.b.copy(within, inside);
            }
            return;
        }
        let value = self.fetch(home, ty);
        self.assign(&variables, ty, &value);
    }

    /// Puts slots into the frame.
    fn spill(&mut self, run: &Running<'_>, slots: &[u32], but: &[u32]) {
        for &slot in slots.iter().filter(|s| !but.contains(s)) {
            let Some(value) = run.slots[slot as usize].clone() else { continue };
            let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
            self.save(home, run.body.slots[slot as usize], &value);
        }
    }

    fn arg(&mut self, run: &Running<'_>, arg: Arg) -> Result<Val, Failure> {
        match arg {
            Arg::Slot(slot) => run.slots[slot as usize]
                .clone()
                .ok_or_else(|| Failure::Unsupported("first_op:undefined".to_owned())),
            Arg::Capture(capture) => match run.captures.get(capture as usize) {
                Some(gv) => self.graph(*gv),
                None => Err(Failure::Unsupported("first_op:capture".to_owned())),
            },
            Arg::Graph(gv) => self.graph(gv),
        }
    }

    fn args(&mut self, run: &Running<'_>, args: &[Arg]) -> Result<SmallVec<[Val; 3]>, Failure> {
        args.iter().map(|arg| self.arg(run, *arg)).collect()
    }

    /// Gives a slot its value.
    fn bind(&mut self, run: &mut Running<'_>, slot: u32, value: Val) {
        let ty = run.body.slots[slot as usize];
        let home = self.frame_place(run.frame, run.places.slots[slot as usize]);
        if run.patched.contains_key(&slot)
            && let Some(bits) = self.as_patched(run, Arg::Slot(slot), &value)
        {
            run.slots[slot as usize] = Some(Val::Bits(bits));
            return;
        }
        let mut value = value;
        if let Val::Bits(bits) = &value
            && matches!(bits.form, Form::Memory(mem) if mem != home)
            && !run.views.contains(&slot)
        {
            self.save(home, ty, &value);
            value = Val::Bits(super::Bits { width: bits.width, form: Form::Memory(home) });
        }
        // What is a constant in the version for known bits may have another value where the other version suspends.
        let versioned = !self.guarded.is_empty() && !run.literal[slot as usize];
        if run.kept[slot as usize] && (!is_constant(&value) || versioned) {
            let variables = match &value {
                Val::Ref(Ref::Static {
                    root,
                    low: Low::Element { base, index, stride, within },
                    width,
                    valid,
                }) => {
                    // As distance from the start: that is what a frame holds.
                    let far = self.b.bin(crate::lir::Bin::Mul, *index, C(*stride));
                    let at = self.b.add(far, C(*base));
                    let (index, inside) = (self.b.var(), self.b.var());
                    self.b.copy(index, at);
                    self.b.copy(inside, *within);
                    let low = Low::Element { base: 0, index: index.into(), stride: 1, within: inside.into() };
                    run.slots[slot as usize] =
                        Some(Val::Ref(Ref::Static { root: *root, low, width: *width, valid: *valid }));
                    return;
                }
                _ => self.fresh(ty, home),
            };
            self.assign(&variables, ty, &value);
            value = variables;
        }
        if run.places.pinned[slot as usize] {
            self.save(home, ty, &value);
        }
        run.slots[slot as usize] = Some(value);
    }

    fn block(&mut self, run: &mut Running<'a>, block: u32, rooms: &mut Rooms) -> Result<(), Failure> {
        let code = &run.body.blocks[block as usize];
        for slot in &code.args {
            if run.places.pinned[*slot as usize]
                && let Some(value) = run.slots[*slot as usize].clone()
            {
                let home = self.frame_place(run.frame, run.places.slots[*slot as usize]);
                self.save(home, run.body.slots[*slot as usize], &value);
            }
        }
        self.make_room(rooms, block);
        for (i, inst) in code.insts.iter().enumerate() {
            self.b.source = inst.op.0;
            self.body_types = &run.body.slots;
            self.inst(run, block, i as u32, inst)?;
        }
        rooms.end(block, self.room);
        self.b.source = code.term_op.0;
        self.terminator(run, block, &code.term)
    }
}

/// Whether a value is made of nothing that varies.
fn is_constant(value: &Val) -> bool {
    let fixed = |o: &Operand| matches!(o, C(_));
    fn bits(it: &super::Bits) -> bool {
        match &it.form {
            Form::Words(words) => words.iter().all(|w| matches!(w, C(_))),
            Form::Parts(parts) => parts.iter().all(bits),
            Form::Memory(_) | Form::Patched { .. } => false,
            Form::Pool(_) => true,
        }
    }
    match value {
        Val::Bits(it) => bits(it),
        Val::Time(a, b) => fixed(a) && fixed(b),
        Val::Word(a) => fixed(a),
        Val::Ref(Ref::Static { low, .. }) => match low {
            Low::At(_) => true,
            Low::Element { index, within, .. } => fixed(index) && fixed(within),
        },
        Val::Ref(Ref::Dynamic(words)) => words.iter().all(fixed),
        Val::Token => true,
    }
}

/// Reverse postorder of the blocks that can be reached, and for each block the only one that comes before it without a
/// suspension, if there is just one way to it.
fn order(body: &Body) -> (Vec<u32>, Vec<Option<u32>>) {
    let mut seen = vec![false; body.blocks.len()];
    let mut out = Vec::new();
    let mut ways: Vec<Vec<Option<u32>>> = vec![Vec::new(); body.blocks.len()];
    ways[0].push(None);
    let mut stack: Vec<(u32, Vec<u32>)> = Vec::new();
    let next = |block: u32| -> Vec<u32> {
        body.blocks[block as usize].term.edges().iter().map(|e| e.block).collect()
    };
    seen[0] = true;
    stack.push((0, next(0)));
    while let Some((block, rest)) = stack.last_mut() {
        let block = *block;
        match rest.pop() {
            Some(to) => {
                if !std::mem::replace(&mut seen[to as usize], true) {
                    stack.push((to, next(to)));
                }
            }
            None => {
                let suspends = body.blocks[block as usize].term.suspends();
                for to in next(block) {
                    ways[to as usize].push((!suspends).then_some(block));
                }
                out.push(block);
                stack.pop();
            }
        }
    }
    out.reverse();
    let lone = ways.iter().map(|w| if let [only] = w[..] { only } else { None }).collect();
    (out, lone)
}

/// Whether an activation pays less than this: without calls and loops between suspensions, it takes each edge once at most.
fn is_frugal(body: &Body, budget: u64) -> bool {
    let count = body.blocks.len();
    let mut insts = body.blocks.iter().flat_map(|b| &b.insts);
    if count as u64 * 2 >= budget || insts.any(|inst| kernel::layout::is_call(inst.kind)) {
        return false;
    }
    let next = |block: usize| -> Vec<usize> {
        let term = &body.blocks[block].term;
        if term.suspends() { Vec::new() } else { term.edges().iter().map(|e| e.block as usize).collect() }
    };
    // Takes away blocks that nothing comes to any more; what is left are loops.
    let mut ways = vec![0usize; count];
    (0..count).flat_map(next).for_each(|to| ways[to] += 1);
    let mut work: Vec<usize> = (0..count).filter(|block| ways[*block] == 0).collect();
    let mut gone = 0;
    while let Some(block) = work.pop() {
        gone += 1;
        for to in next(block) {
            ways[to] -= 1;
            if ways[to] == 0 {
                work.push(to);
            }
        }
    }
    gone == count
}

/// Which blocks can be reached from the start without a wait.
fn before_first_wait(body: &Body) -> Vec<bool> {
    let mut out = vec![false; body.blocks.len()];
    let mut work = vec![0u32];
    while let Some(block) = work.pop() {
        if std::mem::replace(&mut out[block as usize], true) {
            continue;
        }
        let term = &body.blocks[block as usize].term;
        if !term.suspends() {
            work.extend(term.edges().iter().map(|e| e.block));
        }
    }
    out
}

/// Wide results of probes that are read in their block only, before anything is written.
fn views(body: &Body) -> HashSet<u32> {
    let mut used_elsewhere: HashSet<u32> = HashSet::new();
    let mut home: HashMap<u32, usize> = HashMap::new();
    for (b, block) in body.blocks.iter().enumerate() {
        block.insts.iter().for_each(|i| {
            i.result_slots().for_each(|s| {
                home.insert(s, b);
            })
        });
    }
    let mut out = HashSet::new();
    for (b, block) in body.blocks.iter().enumerate() {
        let mut open: HashSet<u32> = HashSet::new();
        for inst in &block.insts {
            for arg in &inst.args {
                if let Arg::Slot(slot) = arg
                    && (home.get(slot) != Some(&b) || !open.contains(slot))
                {
                    used_elsewhere.insert(*slot);
                }
            }
            let pure = ir::design::trace::is_pure(inst.kind) || inst.kind == K::LlhdPrb;
            if !pure {
                open.clear();
            }
            inst.result_slots().for_each(|s| {
                open.insert(s);
                out.insert(s);
            });
        }
        let mut at_end = |arg: &Arg| {
            if let Arg::Slot(slot) = arg
                && !open.contains(slot)
            {
                used_elsewhere.insert(*slot);
            }
        };
        match &block.term {
            // What goes along an edge is copied there; what is observed or returned is saved there.
            Term::Cond(flag, ..) | Term::Switch(flag, ..) => at_end(flag),
            Term::Halt(args) | Term::Return(args) | Term::Thread { args, .. } => {
                args.iter().for_each(&mut at_end);
            }
            Term::Wait { yields, .. } => yields.iter().for_each(&mut at_end),
            _ => {}
        }
        for edge in block.term.edges() {
            edge.args.iter().for_each(&mut at_end);
        }
    }
    out.retain(|s| !used_elsewhere.contains(s));
    out
}
