//! Which processes of a design share code.

use super::{Classes, Common, FEWEST};
use crate::lower::{self, Knowledge};
use crate::opt::{FastHasher, FastMap};
use ir::design::{BodyId, Design, ProcId};
use kernel::abi::Thunk;
use kernel::code::{Code, Tables};
use kernel::layout::Layout;
use std::hash::{Hash, Hasher};

/// Code that twins share, and the thunks of the twins once it is compiled.
pub struct Body {
    /// The code.
    pub common: Common,
    /// In the order of the twins.
    pub thunks: Vec<Thunk>,
}

/// The processes of a design by what they share.
#[derive(Default)]
pub struct Twins {
    /// The form of the code of each process; nothing until somebody asks.
    forms: Vec<u64>,
    /// Processes of a form that were not compared yet.
    waiting: FastMap<u64, Vec<ProcId>>,
    bodies: Vec<Body>,
    /// The body of a process, and its position there.
    of: FastMap<u32, (usize, usize)>,
}

impl Twins {
    /// The body that a process shares with others, and its position among its twins, which are looked for when the first of
    /// them is asked for.
    pub fn body(
        &mut self,
        process: ProcId,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
        knowledge: &mut Knowledge,
    ) -> Option<(&mut Body, usize)> {
        if self.forms.is_empty() {
            self.forms = design.processes.iter().map(|p| form(design, p.body)).collect();
            for (form, process) in self.forms.iter().zip((0..).map(ProcId)) {
                self.waiting.entry(*form).or_default().push(process);
            }
            self.waiting.retain(|_, processes| processes.len() >= FEWEST);
        }
        if let Some(processes) = self.waiting.remove(&self.forms[process.index()]) {
            let mut classes = Classes::default();
            for process in processes {
                // One that has no code is told so when it is asked for.
                if let Ok(function) = lower::lower(Code::Process(process), design, layout, tables, knowledge)
                {
                    classes.add(process.0, function);
                }
            }
            classes.shared().for_each(|common| self.take(common));
        }
        let (body, twin) = *self.of.get(&process.0)?;
        Some((&mut self.bodies[body], twin))
    }

    fn take(&mut self, common: Common) {
        let body = self.bodies.len();
        self.of.extend(common.twins.iter().zip(0..).map(|(twin, i)| (*twin, (body, i))));
        self.bodies.push(Body { common, thunks: Vec::new() });
    }
}

/// A hash of what the code of twins has in common, so that not all processes are lowered to be compared.
fn form(design: &Design, body: BodyId) -> u64 {
    let body = &design.bodies[body.index()];
    let mut hasher = FastHasher::default();
    for block in &body.blocks {
        block.args.len().hash(&mut hasher);
        for inst in &block.insts {
            inst.kind.hash(&mut hasher);
            inst.args.len().hash(&mut hasher);
            inst.result_types.iter().for_each(|ty| design.types.width(*ty).hash(&mut hasher));
        }
        std::mem::discriminant(&block.term).hash(&mut hasher);
    }
    hasher.finish()
}
