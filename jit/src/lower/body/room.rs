//! Room in the queue of the next delta for the events of an activation: asked for once, early, instead of at each drive.

use super::Running;
use crate::lower::Lower;
use crate::lower::store::Room;
use ir::design::GraphDef;
use ir::design::body::{Arg, Body, Imm, Inst};
use ir::ops::OpKind as K;
use std::collections::HashSet;

/// Room for more words is asked for where it is needed only: most activations use little of it.
const MOST: u32 = 512;

/// What blocks need from their starts to the next suspension, whatever way is taken.
#[derive(Clone, Copy, Default)]
struct Need {
    /// Words of the events of the block.
    own: u32,
    /// The most words on a way from its start on, up to a back-edge.
    most: u32,
    /// Whether there are events on every way.
    always: bool,
}

/// The room at the start of each block of a body that is lowered in this order.
pub(super) struct Rooms {
    needs: Vec<Need>,
    /// The blocks before each, unless it is entered in another way, too.
    before: Vec<Option<Vec<u32>>>,
    /// The room at the end of blocks that were lowered.
    ends: Vec<Option<u32>>,
}

impl Rooms {
    /// Looks at the blocks of a body, in reverse postorder; `words` are those of the events of an instruction.
    pub(super) fn new(body: &Body, order: &[u32], words: impl Fn(&Inst) -> u32) -> Rooms {
        let count = body.blocks.len();
        let mut position = vec![usize::MAX; count];
        order.iter().enumerate().for_each(|(i, block)| position[*block as usize] = i);
        let mut needs = vec![Need::default(); count];
        let mut before = vec![Some(Vec::new()); count];
        before[0] = None;
        for &block in order.iter().rev() {
            let code = &body.blocks[block as usize];
            let own = code.insts.iter().map(&words).sum();
            let mut need = Need { own, most: 0, always: false };
            let edges = code.term.edges();
            let suspends = code.term.suspends();
            let mut all = !edges.is_empty() && !suspends;
            for edge in edges {
                let to = edge.block as usize;
                let forward = position[to] > position[block as usize];
                if suspends || !forward {
                    before[to] = None;
                    all = false;
                    continue;
                }
                if let Some(before) = &mut before[to] {
                    before.push(block);
                }
                need.most = need.most.max(needs[to].most);
                all &= needs[to].always;
            }
            need.most = own.saturating_add(need.most);
            need.always = own > 0 || all;
            needs[block as usize] = need;
        }
        Rooms { needs, before, ends: vec![None; count] }
    }

    /// The room that is left at the start of a block, and how much of it is to be asked for.
    fn start(&self, block: u32) -> (u32, u32) {
        let room = |before: &Vec<u32>| before.iter().map(|b| self.ends[*b as usize].unwrap_or(0)).min();
        let left = self.before[block as usize].as_ref().and_then(room).unwrap_or(0);
        let need = self.needs[block as usize];
        let wanted = if need.most <= MOST { need.most } else { need.own };
        let asks = need.always && left < wanted || left < need.own;
        (left, if asks { wanted } else { 0 })
    }

    /// A block was lowered, at whose end there is so much room.
    pub(super) fn end(&mut self, block: u32, room: Room) {
        self.ends[block as usize] = Some(room.words);
    }
}

impl Lower<'_> {
    /// Asks for the room that a block needs, and maybe those after it.
    pub(super) fn make_room(&mut self, rooms: &Rooms, block: u32) {
        let (left, wanted) = rooms.start(block);
        self.room = Room::of(left);
        if wanted > 0 {
            self.reserve(wanted);
        }
    }

    /// The words of the events that the instructions of a body make in the queue of the next delta, as far as can be told from
    /// their delays.
    pub(super) fn rooms(&self, run: &Running<'_>, order: &[u32]) -> Rooms {
        let insts = run.body.blocks.iter().flat_map(|b| &b.insts);
        let made = insts.filter(|inst| inst.kind == K::LlhdConstantTime && is_next(&inst.imm));
        let next: HashSet<u32> = made.map(|inst| inst.result).collect();
        let is_next = |delay: Arg| {
            let gv = match delay {
                Arg::Slot(slot) => return next.contains(&slot),
                Arg::Graph(gv) => gv,
                Arg::Capture(capture) => match run.captures.get(capture as usize) {
                    Some(gv) => *gv,
                    None => return false,
                },
            };
            match self.design.values[gv.index()].def {
                GraphDef::Node(node, _) => is_next(&self.design.nodes[node.index()].imm),
                _ => false,
            }
        };
        Rooms::new(run.body, order, |inst| match inst.kind {
            K::LlhdDrv if is_next(inst.args[2]) => self.class(inst.arg_types[1]).words() + 2,
            _ => 0,
        })
    }
}

/// Whether it is the time of the next delta.
fn is_next(imm: &Imm) -> bool {
    matches!(imm, Imm::Time(time) if (time.fs, time.delta, time.epsilon) == (0, 1, 0))
}
