//! Mistakes made on purpose: each is one that an engine could well have, and that a comparison of engines has to find.
//!
//! They change where the kernel looks, not how: tables that are made once for a run. A kernel that is not asked for one
//! runs no instruction more.

use crate::kernel::Kernel;
use crate::layout::{Layout, Reaction};
use ir::design::body::Term;
use ir::design::{Design, Drive, GraphDef};

/// A mistake. Where there is nothing that it could concern, it does nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Fault {
    /// A slot that is live after a wait is not in the frame.
    LostLiveValue,
    /// A wait does not look at one of the words that it watches.
    DroppedWakeUp,
    /// A change of a signal does not make what reads it in the network stale.
    StaleCluster,
    /// A change of a clock does not reach what reacts to it.
    LostEdge,
    /// The register that was declared last is not updated.
    ForgottenRegister,
    /// After a wait, code goes on at the place that belongs to another one.
    WrongExit,
    /// An event of the time wheel is due a femtosecond late.
    LateEvent,
    /// Processes that are due at once run in another order than that of the seed.
    WrongOrder,
    /// A signal of more than one word settles without its last word.
    HalfSettled,
    /// A connection is taken to be the only writer of its target.
    NotAlone,
    /// A thread begins without one of the values that it takes from who forks it.
    LostCapture,
    /// Signals that are connected to different values have one place, as copies of the same have.
    SharedCopies,
    /// A process that waits for both edges passes over the wrong one.
    DeafProcess,
    /// What nobody reads stays what it was when somebody looks.
    LeftUnread,
}

impl Fault {
    /// All of them.
    pub const ALL: [Fault; 14] = [
        Fault::LostLiveValue,
        Fault::DroppedWakeUp,
        Fault::StaleCluster,
        Fault::LostEdge,
        Fault::ForgottenRegister,
        Fault::WrongExit,
        Fault::LateEvent,
        Fault::WrongOrder,
        Fault::HalfSettled,
        Fault::NotAlone,
        Fault::LostCapture,
        Fault::SharedCopies,
        Fault::DeafProcess,
        Fault::LeftUnread,
    ];

    /// Makes it in the places of a design.
    pub(crate) fn in_layout(self, design: &Design, layout: &mut Layout) {
        match self {
            Fault::LostLiveValue => {
                for live in layout.bodies.iter_mut().flat_map(|b| b.live.iter_mut().skip(1)) {
                    live.pop();
                }
            }
            Fault::StaleCluster => layout.lose_marks(layout.dirty, layout.reacting),
            Fault::LostEdge => layout.lose_marks(layout.reacting, layout.touched),
            Fault::ForgottenRegister => {
                for reaction in &mut layout.reactions {
                    if let Reaction::Registers(sinks) = reaction
                        && sinks.len() > 1
                    {
                        sinks.pop();
                    }
                }
            }
            Fault::WrongExit => {
                for body in layout.bodies.iter_mut().filter(|b| b.resumes.len() > 2) {
                    let last = body.resumes.len() - 1;
                    body.resumes.swap(1, last);
                }
            }
            Fault::WrongOrder => {
                let count = layout.by_rank.len();
                if count > 1 {
                    layout.by_rank.swap(0, count - 1);
                    let (first, last) = (layout.by_rank[0] as usize, layout.by_rank[count - 1] as usize);
                    layout.rank.swap(first, last);
                }
            }
            Fault::HalfSettled => {
                for place in layout.settling.iter_mut().filter(|place| place.count > 1) {
                    place.settled = place.word;
                    layout.signals[place.signal as usize].settled = Some(place.word);
                }
            }
            Fault::NotAlone => {
                for (direct, drive) in layout.direct.iter_mut().zip(&design.drives) {
                    *direct |= drive.delay == ir::design::Delay::Connection && drive.enable.is_none();
                }
            }
            // The last word of every wait for more than one is forgotten.
            Fault::DroppedWakeUp => {
                let waits = layout.plain.iter_mut().flatten().flatten();
                for wait in waits.filter(|wait| wait.words.len() > 1) {
                    let lost = wait.words.pop();
                    wait.signals.retain(|watched| Some(watched.1) != lost.map(|word| word.0));
                }
            }
            Fault::LostCapture => {
                for (body, places) in design.bodies.iter().zip(&mut layout.bodies) {
                    for (b, block) in body.blocks.iter().enumerate() {
                        let Term::Thread { threads, .. } = &block.term else { continue };
                        let Some(on) = places.after_wait(b as u32) else { continue };
                        let first = on as usize + 1;
                        for live in &mut places.live[first..first + threads.len()] {
                            live.pop();
                        }
                    }
                }
            }
            Fault::SharedCopies => {
                let whole = |drive: &Drive| match design.values[drive.target.index()].def {
                    GraphDef::Ref(signal) => Some(signal.index()),
                    _ => None,
                };
                let direct = design.drives.iter().zip(&layout.direct).filter(|(_, direct)| **direct);
                let copies: Vec<usize> = direct.filter_map(|(drive, _)| whole(drive)).collect();
                for pair in copies.windows(2) {
                    if layout.signals[pair[0]].class == layout.signals[pair[1]].class {
                        layout.signals[pair[1]] = layout.signals[pair[0]].clone();
                    }
                }
            }
            Fault::DeafProcess => {
                let waits = layout.plain.iter_mut().flatten().flatten();
                waits.filter_map(|wait| wait.quiet.as_mut()).for_each(|quiet| quiet.content ^= 1);
            }
            Fault::LeftUnread => layout.later.clear(),
            Fault::LateEvent => {}
        }
    }
}

impl Layout {
    /// The last mark between these words is lost, of every signal.
    fn lose_marks(&mut self, from: u32, to: u32) {
        for place in &mut self.signals {
            if let Some(at) = place.fanout.iter().rposition(|(word, _)| (from..to).contains(word)) {
                let mask = &mut place.fanout[at].1;
                *mask &= *mask - 1;
                if *mask == 0 {
                    place.fanout.remove(at);
                }
            }
        }
    }
}

impl Kernel<'_> {
    /// By how much events are late, in femtoseconds.
    pub(crate) fn lateness(fault: Option<Fault>) -> u64 {
        u64::from(fault == Some(Fault::LateEvent))
    }
}
