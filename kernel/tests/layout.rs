//! What is found out about a design when its places are chosen.

mod common;

use ir::design::{Design, SigId};
use kernel::layout::{Layout, Quiet};

fn laid_out(text: &[u8]) -> (Design, Layout) {
    let design = common::design(text).expect("a design");
    let layout = Layout::new(&design, (0..design.processes.len() as u32).collect(), 1000, 1000, false);
    (design, layout)
}

const QUIET_WAKES: &[u8] = include_bytes!("../../tests/run/native/quiet_wakes.mlir");
const ADJACENT: &[u8] = include_bytes!("../../tests/run/native/adjacent_connections.mlir");
const PARTS: &[u8] = include_bytes!("../../tests/run/native/parts_of_a_net.mlir");

fn signal(design: &Design, name: &str) -> SigId {
    (0..).map(SigId).find(|signal| design.signal_path(*signal) == name).expect("a signal")
}

#[test]
fn wake_ups_without_effect_are_known() {
    let (design, layout) = laid_out(QUIET_WAKES);
    let of = |content, slot: bool| Some((content, slot));
    // At the rising edge, at the falling one, at both, at a level; what counts in its frame, what gives a result.
    let expected = [of(0, true), of(1, true), None, of(0, false), None, None];
    let quiet = |process: usize| {
        let mut waits = layout.plain[process].iter().flatten();
        waits.find_map(|plain| plain.quiet).map(|Quiet { content, slot }| (content, slot.is_some()))
    };
    for instance in ["tb.x.", "tb.y."] {
        let processes = (0..design.processes.len())
            .filter(|process| design.process_path(ir::design::ProcId(*process as u32)).starts_with(instance));
        assert_eq!(processes.map(quiet).collect::<Vec<_>>(), expected, "{instance}");
    }
}

#[test]
fn only_what_is_written_at_once_has_a_settled_place() {
    // Of what connections read.
    let settled = |text: &[u8], name: &str| {
        let (design, layout) = laid_out(text);
        layout.signals[signal(&design, name).index()].settled.is_some()
    };
    assert!(settled(QUIET_WAKES, "tb.clock"));
    assert!(!settled(ADJACENT, "tb.s0"));
}

#[test]
fn copies_have_the_place_of_what_they_are_connected_to_through_parts_of_others() {
    let (design, layout) = laid_out(PARTS);
    let place = |name: &str| layout.signals[signal(&design, name).index()].word;
    assert_eq!(place("tb.s1.in"), place("tb.s0.q"));
    assert_eq!(place("tb.s0.clock"), place("tb.clk"));
    // What a process writes at once, and what somebody sees begin as another.
    assert_ne!(place("tb.copy"), place("tb.seed"));
    assert_ne!(place("tb.s0.in"), place("tb.seed"));
    assert_ne!(place("tb.late"), place("tb.early"));
}

#[test]
fn what_nobody_reads_waits_until_somebody_looks() {
    let (design, layout) = laid_out(PARTS);
    let later = layout.later.iter().map(|drive| design.drives[drive.index()].signals[0]);
    // All of it but what comes from a signal that is written at once.
    assert_eq!(later.collect::<Vec<_>>(), [signal(&design, "tb.line"); 3]);
    let order = (0..design.processes.len() as u32).collect();
    let watched = Layout::new(&design, order, 1000, 1000, true);
    assert_eq!(watched.later, []);
}
