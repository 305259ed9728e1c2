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
fn units_of_copies_have_the_same_bits_of_words() {
    // Each copy has its connections in a row: and there are some that are none of theirs.
    let instances: String = (0..6).map(|i| format!("hw.instance \"c{i}\" @copy() -> ()\n")).collect();
    let connections = |count: u32| -> String {
        let one = |i| format!("%s{i} = llhd.sig %z : i8\nllhd.drv %s{i}, %t after %e : i8\n");
        (0..count).map(one).collect()
    };
    let begin = "%e = llhd.constant_time <0ns, 0d, 1e>
        %z = hw.constant 0 : i8
        %r = llhd.sig %z : i8
        %t = llhd.prb %r : i8
    ";
    let text = |own: u32, each: u32| {
        let (own, each) = (connections(own), connections(each));
        format!("hw.module @tb() {{ {begin} {own} {instances} }}\nhw.module @copy() {{ {begin} {each} }}")
    };
    let bits = |own, each| -> Vec<u32> {
        let (design, layout) = laid_out(text(own, each).as_bytes());
        let of = |i| {
            let signal = (0..).map(SigId).find(|s| design.signal_path(*s) == format!("tb.c{i}.s0"));
            let signal = signal.expect("a signal");
            let unit = design.network.units.iter().position(|unit| unit.targets.contains(&signal));
            layout.position[unit.expect("it is connected")]
        };
        assert!(layout.clusters.iter().all(|(from, to)| from / 64 == (to - 1) / 64), "one word each");
        (0..6).map(of).collect()
    };
    assert_eq!(bits(3, 20), [0, 20, 40, 64, 84, 104], "as many as there is room for");
    assert_eq!(bits(3, 40), [0, 64, 128, 192, 256, 320]);
    assert_eq!(bits(3, 100), [0, 128, 256, 384, 512, 640], "each begins a word");
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
fn copies_share_a_place_unless_first_contents_come_from_them() {
    let file = include_bytes!("../../tests/run/native/first_content_of_copies.mlir");
    let (design, layout) = laid_out(file);
    let place = |name: &str| layout.signals[signal(&design, name).index()].word;
    assert_eq!(place("tb.hidden"), place("tb.register"));
    assert_ne!(place("tb.shown"), place("tb.register"));
}

#[test]
fn nothing_waits_that_settles_behind_what_may_end_the_run() {
    let (_, layout) = laid_out(include_bytes!("../../tests/run/machine/limit/untraced_loop.mlir"));
    assert_eq!(layout.later, []);
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
