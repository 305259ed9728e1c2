//! What connections are evaluated from, and which of them need not be evaluated as long as nobody looks at all signals.
//!
//! Parts of a net that instances are connected through are read by these connections alone, which read what is behind them instead.
//! What is behind has the content of the last settling whenever somebody looks, unless processes write it at once: so a connection
//! that nobody reads can be made up for at any time.

use super::LARGE;
use super::connect::{plain, selected, static_window};
use super::depend::{graph, reached};
use super::stop::Stops;
use ir::design::body::Imm;
use ir::design::network::UnitKind;
use ir::design::{Delay, Design, DriveId, Gv, ProcessKind, SigId, Sink};
use std::collections::HashMap;

/// Connections behind one another that are looked through.
const DEPTH: usize = 48;

/// The connections of a design.
pub(super) struct Connections {
    /// By drive, what it is evaluated from.
    pub(super) values: Vec<Gv>,
    /// By drive, whether nobody reads what it writes.
    pub(super) unread: Vec<bool>,
    /// By unit, the signals that it reads, ascending; none if it need not be evaluated.
    pub(super) sources: Vec<Vec<SigId>>,
    /// By unit, whether it need not be evaluated.
    pub(super) idle: Vec<bool>,
}

/// Finds them out. `direct` drives are the only writers of what they write; `shared` is whose place each signal has; `order` is that
/// in which units settle. If all signals are `watched`, none is unread.
pub(super) fn connections(
    design: &Design,
    direct: &[bool],
    shared: &[u32],
    (order, stops): (&[u32], &Stops),
    forcible: &[bool],
    watched: bool,
) -> Connections {
    let network = &design.network;
    let graph = graph(design);
    let large = |signal: SigId| {
        design
            .types
            .width(design.signals[signal.index()].ty)
            .is_none_or(|width| width > 64 * u64::from(LARGE))
    };
    let plain = |unit: u32| plain(design, direct, unit);
    let mut behind: HashMap<(SigId, u64, u64), Gv> = HashMap::new();
    for drive in order.iter().filter_map(|unit| plain(*unit)).flatten() {
        let info = &design.drives[drive.index()];
        if let Some(window) = static_window(design, info.target)
            && design.signals[window.0.index()].settles
            && !large(window.0)
        {
            behind.insert(window, info.value);
        }
    }
    let mut values: Vec<Gv> = design.drives.iter().map(|drive| drive.value).collect();
    for drive in order.iter().filter_map(|unit| plain(*unit)).flatten() {
        let value = &mut values[drive.index()];
        for _ in 0..DEPTH {
            let Some(next) = selected(design, *value).and_then(|window| behind.get(&window)) else { break };
            let alike = design.values[next.index()].ty == design.values[value.index()].ty;
            if !alike || selected(design, *next).is_none() {
                break;
            }
            *value = *next;
        }
    }

    let mut read = Read::outside(design, shared);
    let mut unread = vec![false; design.drives.len()];
    let mut idle = vec![false; network.units.len()];
    let mut sources: Vec<Vec<SigId>> = network.units.iter().map(|unit| unit.sources.clone()).collect();
    // Readers come after what they read.
    for (position, unit) in order.iter().copied().enumerate().rev() {
        let (at, targets) = (unit as usize, &network.units[unit as usize].targets);
        let Some(drives) = plain(unit) else {
            sources[at].iter().for_each(|signal| read.mark(*signal));
            continue;
        };
        let copies = targets.iter().all(|target| shared[target.index()] != target.0);
        let needed = |target: &SigId| {
            let signal = &design.signals[target.index()];
            !signal.settles || forcible[target.index()] || large(*target) || read.has(*target)
        };
        let seen = watched || position >= stops.sure || targets.iter().any(needed);
        let lasts = |signal: SigId| {
            let info = &design.signals[signal.index()];
            (info.settles || !info.at_once) && !forcible[signal.index()]
        };
        let mut from = Vec::new();
        for drive in drives {
            let observed = graph.observe(values[drive.index()]).signals;
            let lasting = || observed.iter().all(|(signal, _)| lasts(*signal));
            let can_wait = || stops.expressions[drive.index()] && lasting();
            if copies || !seen && can_wait() {
                // A copy has what it copies, whoever looks.
                unread[drive.index()] = true;
            } else {
                from.extend(observed.iter().map(|(signal, _)| *signal));
            }
        }
        from.sort_unstable();
        from.dedup();
        from.iter().for_each(|signal| read.mark(*signal));
        idle[at] = drives.iter().all(|drive| unread[drive.index()]);
        sources[at] = from;
    }
    Connections { values, unread, sources, idle }
}

/// The signals that somebody reads, by place.
struct Read<'d> {
    shared: &'d [u32],
    read: Vec<bool>,
}

impl Read<'_> {
    /// Those that others than connections read.
    fn outside<'d>(design: &'d Design, shared: &'d [u32]) -> Read<'d> {
        let mut left: Vec<Gv> = Vec::new();
        for process in &design.processes {
            left.extend(&process.captures);
            if let ProcessKind::Triggered { trigger, condition, inputs, .. } = &process.kind {
                left.extend([*trigger].iter().chain(condition).chain(inputs));
            }
        }
        for body in design.combinationals.iter().chain(&design.initials) {
            left.extend(&body.captures);
        }
        design.sinks.iter().for_each(|sink| operands(sink, &mut left));
        for drive in &design.drives {
            // The signals that a connection drives are not read.
            match drive.delay {
                Delay::Connection => left.extend(drive.enable),
                Delay::Constant(_) => left.extend([drive.value, drive.target].iter().chain(&drive.enable)),
                Delay::Value(delay) => {
                    left.extend([drive.value, drive.target, delay].iter().chain(&drive.enable));
                }
            }
        }
        let mut read = Read { shared, read: reached(design, shared, left) };
        let insts = design.bodies.iter().flat_map(|body| &body.blocks).flat_map(|block| &block.insts);
        for inst in insts {
            if let Imm::Signal(signal) = inst.imm {
                read.mark(signal);
            }
        }
        read
    }

    fn mark(&mut self, signal: SigId) {
        self.read[self.shared[signal.index()] as usize] = true;
    }

    fn has(&self, signal: SigId) -> bool {
        self.read[self.shared[signal.index()] as usize]
    }
}

/// What a sink reads.
fn operands(sink: &Sink, out: &mut Vec<Gv>) {
    match sink {
        Sink::Register(register) => {
            out.extend([register.clock, register.next].iter().chain(&register.enable));
            out.extend(register.reset.iter().flat_map(|(reset, value)| [reset, value]));
        }
        Sink::Write(port) => {
            out.extend([port.clock, port.address, port.data].iter().chain(&port.enable));
            out.extend(port.mask.map(|mask| mask.0));
        }
        Sink::ClockGate { clock, enables, .. } => out.extend([*clock].iter().chain(enables)),
        Sink::ClockDivider { clock, .. } => out.push(*clock),
        Sink::Check(check) => {
            out.extend([check.property].iter().chain(&check.enable));
            out.extend(check.clock.map(|clock| clock.1));
        }
        Sink::Sample { input, .. } => out.push(*input),
        Sink::Print { text, .. } => out.push(*text),
    }
}

impl Connections {
    /// The drives that are evaluated when somebody looks, in the order in which they settle.
    pub(super) fn later(&self, design: &Design, order: &[u32], shared: &[u32]) -> Vec<DriveId> {
        let drives = order.iter().flat_map(|unit| match &design.network.units[*unit as usize].kind {
            UnitKind::Connections(drives) => &drives[..],
            _ => &[],
        });
        let later = |drive: &&DriveId| {
            let targets = &design.drives[drive.index()].signals;
            self.unread[drive.index()] && targets.iter().any(|target| shared[target.index()] == target.0)
        };
        drives.filter(later).copied().collect()
    }
}
