//! Which pieces of a design share code.

use super::{Classes, Common, FEWEST};
use crate::lower::{self, Knowledge};
use crate::opt::{FastHasher, FastMap};
use ir::design::network::UnitKind;
use ir::design::{BodyId, Design, GraphDef, Gv, ProcId, Sink};
use kernel::abi::Thunk;
use kernel::code::{Code, Tables};
use kernel::layout::{Layout, Reaction};
use std::hash::{Hash, Hasher};

/// Code that twins share, and the thunks of the twins once it is compiled.
pub struct Body {
    /// The code.
    pub common: Common,
    /// The twins.
    pub pieces: Vec<Code>,
    /// In the order of the twins.
    pub thunks: Vec<Thunk>,
}

/// The pieces of a design by what they share.
#[derive(Default)]
pub struct Twins {
    /// What may share code, with the form that it has; nothing until somebody asks.
    pieces: Vec<(Code, u64)>,
    /// The position of each of them.
    position: FastMap<Code, u32>,
    /// Pieces of a form that were not compared yet.
    waiting: FastMap<u64, Vec<u32>>,
    bodies: Vec<Body>,
    /// The body of a piece, and its position there.
    of: FastMap<u32, (usize, usize)>,
}

impl Twins {
    /// The body that a piece shares with others, and its position among its twins, which are looked for when the first of
    /// them is asked for.
    pub fn body(
        &mut self,
        code: Code,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
        knowledge: &mut Knowledge,
    ) -> Option<(&mut Body, usize)> {
        if self.pieces.is_empty() {
            self.pieces = pieces(design, layout);
            for ((code, form), i) in self.pieces.iter().zip(0..) {
                self.position.insert(*code, i);
                self.waiting.entry(*form).or_default().push(i);
            }
            self.waiting.retain(|_, pieces| pieces.len() >= FEWEST);
        }
        let piece = *self.position.get(&code)?;
        if let Some(pieces) = self.waiting.remove(&self.pieces[piece as usize].1) {
            let mut classes = Classes::default();
            for piece in pieces {
                let code = self.pieces[piece as usize].0;
                // One that has no code is told so when it is asked for.
                if let Ok(function) = lower::lower(code, design, layout, tables, knowledge) {
                    classes.add(piece, function);
                }
            }
            classes.shared().for_each(|common| self.take(common));
        }
        let (body, twin) = *self.of.get(&piece)?;
        Some((&mut self.bodies[body], twin))
    }

    fn take(&mut self, common: Common) {
        let body = self.bodies.len();
        self.of.extend(common.twins.iter().zip(0..).map(|(twin, i)| (*twin, (body, i))));
        let pieces = common.twins.iter().map(|twin| self.pieces[*twin as usize].0).collect();
        self.bodies.push(Body { common, pieces, thunks: Vec::new() });
    }
}

/// What may share code, with a hash of what twins have in common, so that not all is lowered to be compared: processes, clusters of
/// the network that the kernel does not attend to (which run in frames), reactions.
fn pieces(design: &Design, layout: &Layout) -> Vec<(Code, u64)> {
    let of = |code: Code, hash: &dyn Fn(&mut FastHasher)| {
        let mut hasher = FastHasher::default();
        std::mem::discriminant(&code).hash(&mut hasher);
        hash(&mut hasher);
        (code, hasher.finish())
    };
    let processes = design
        .processes
        .iter()
        .zip((0..).map(ProcId))
        .map(|(process, id)| of(Code::Process(id), &|hasher| hash_body(design, process.body, hasher)));
    let clusters = layout.clusters.iter().filter(|(from, _)| !layout.attended[*from as usize]);
    let clusters = clusters.map(|(from, to)| {
        of(Code::Units(*from, *to), &|hasher| {
            let units = layout.units[*from as usize..*to as usize].iter().flatten();
            units.for_each(|unit| hash_unit(design, layout, *unit, hasher));
        })
    });
    let reactions = layout
        .reactions
        .iter()
        .zip(0..)
        .map(|(reaction, i)| of(Code::Reaction(i), &|hasher| hash_reaction(design, reaction, hasher)));
    processes.chain(clusters).chain(reactions).collect()
}

fn hash_body(design: &Design, body: BodyId, hasher: &mut FastHasher) {
    let body = &design.bodies[body.index()];
    for block in &body.blocks {
        block.args.len().hash(hasher);
        for inst in &block.insts {
            inst.kind.hash(hasher);
            inst.args.len().hash(hasher);
            inst.result_types.iter().for_each(|ty| design.types.width(*ty).hash(hasher));
        }
        std::mem::discriminant(&block.term).hash(hasher);
    }
}

fn hash_unit(design: &Design, layout: &Layout, unit: u32, hasher: &mut FastHasher) {
    let kind = &design.network.units[unit as usize].kind;
    std::mem::discriminant(kind).hash(hasher);
    match kind {
        UnitKind::Connections(drives) => {
            let needed = drives.iter().filter(|drive| !layout.unread[drive.index()]);
            needed.for_each(|drive| hash_value(design, layout.values[drive.index()], hasher));
        }
        UnitKind::Clock(_) => {}
        _ => {
            if let Some((body, _)) = design.unit_code(unit) {
                hash_body(design, body, hasher);
            }
        }
    }
}

fn hash_reaction(design: &Design, reaction: &Reaction, hasher: &mut FastHasher) {
    std::mem::discriminant(reaction).hash(hasher);
    match reaction {
        Reaction::Registers(sinks) => {
            for sink in sinks {
                if let Sink::Register(register) = &design.sinks[*sink as usize] {
                    hash_value(design, register.next, hasher);
                }
            }
        }
        Reaction::Drive(drive) => hash_value(design, design.drives[*drive as usize].value, hasher),
        Reaction::Sink(sink) => std::mem::discriminant(&design.sinks[*sink as usize]).hash(hasher),
        Reaction::Trigger(_) => {}
    }
}

/// A value of the graph: its width, and the last operation.
fn hash_value(design: &Design, value: Gv, hasher: &mut FastHasher) {
    let value = &design.values[value.index()];
    design.types.width(value.ty).hash(hasher);
    if let GraphDef::Node(node, _) = value.def {
        design.nodes[node.index()].kind.hash(hasher);
    }
}
