//! Which processes of a design share code.

use super::{Classes, FEWEST, Common};
use crate::lower::{self, Knowledge};
use crate::opt::FastMap;
use ir::design::{Design, ProcId};
use ir::module::OpId;
use kernel::abi::Thunk;
use kernel::code::{Code, Tables};
use kernel::layout::Layout;
use std::collections::HashMap;

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
    /// Processes of an operation that were not compared yet.
    waiting: Option<HashMap<OpId, Vec<ProcId>>>,
    bodies: Vec<Body>,
    /// The body of a process, and its position there.
    of: FastMap<u32, (usize, usize)>,
}

impl Twins {
    /// The body that a process shares with others, and its position among its twins, which are looked for when the first of them is asked for.
    pub fn body(
        &mut self,
        process: ProcId,
        design: &Design,
        layout: &Layout,
        tables: &mut Tables,
        knowledge: &mut Knowledge,
    ) -> Option<(&mut Body, usize)> {
        let waiting = self.waiting.get_or_insert_with(|| by_operation(design));
        if let Some(processes) = waiting.remove(&design.processes[process.index()].op) {
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

/// Processes that may be twins: in enough instances.
fn by_operation(design: &Design) -> HashMap<OpId, Vec<ProcId>> {
    let mut all: HashMap<OpId, Vec<ProcId>> = HashMap::new();
    for (i, process) in design.processes.iter().enumerate() {
        all.entry(process.op).or_default().push(ProcId(i as u32));
    }
    all.retain(|_, processes| processes.len() >= FEWEST);
    all
}
