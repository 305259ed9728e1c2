//! Where two engines part: the first activation that differs.

use crate::compare::Divergence;
use crate::engine::Engine;
use crate::variant::Variant;
use ir::design::{Design, ProcId, SigId};
use reference::Config;
use reference::state::State;
use std::fmt::Write as _;

/// Runs both engines to the last step after which they are the same, takes the next one with a trace, and says what the
/// first activation is that differs; both traces side by side.
pub fn explain(
    design: &Design,
    config: &Config,
    variants: [&Variant; 2],
    divergence: &Divergence,
    steps: u64,
) -> String {
    let mut engines = variants.map(|variant| variant.start(design, config, None));
    let mut same = 0;
    // The checkpoints that were compared may be far apart: find the step.
    for step in 0..steps {
        let ends = step_all(&mut engines);
        if ends[0] || ends[1] || engines[0].digest() != engines[1].digest() {
            break;
        }
        same = step + 1;
    }
    let mut engines = variants.map(|variant| variant.start(design, config, None));
    for _ in 0..same {
        step_all(&mut engines);
    }
    let before = engines.each_mut().map(|engine| if same == 0 { None } else { Some(engine.snapshot()) });
    engines.iter_mut().for_each(|engine| engine.start_trace());
    let ends = step_all(&mut engines);
    let traces = engines.each_mut().map(|engine| engine.take_trace());
    let names = variants.map(|v| v.to_string());
    let mut out = String::new();
    let now = engines[0].now();
    let _ = writeln!(
        out,
        "equal after {same} steps; they part in the next, at {} fs, delta {}, epsilon {} ({divergence})",
        now.fs, now.delta, now.epsilon
    );
    let longest = traces[0].len().max(traces[1].len());
    let differ = (0..longest).find(|i| match (traces[0].get(*i), traces[1].get(*i)) {
        (Some(a), Some(b)) => a.process != b.process || a.state.digest() != b.state.digest(),
        _ => true,
    });
    let Some(at) = differ else {
        let ends = ends.map(|end| if end { "ends" } else { "goes on" });
        let _ = writeln!(
            out,
            "all activations are the same; after them {} {}, {} {}",
            names[0], ends[0], names[1], ends[1]
        );
        // An engine that is watched takes its time: what it does in a hurry may be something else.
        let [a, b] = variants.map(|variant| {
            let mut engine = variant.start(design, config, None);
            (0..=same).for_each(|_| _ = engine.advance(&mut ()));
            engine.snapshot()
        });
        out.push_str(&contrast(design, &a, &b));
        return out;
    };
    let _ = writeln!(out, "the first activation that differs is number {} of the step:", at + 1);
    let mut columns = [Vec::new(), Vec::new()];
    for side in 0..2 {
        let trace = &traces[side];
        let column = &mut columns[side];
        column.push(names[side].clone());
        let Some(activation) = trace.get(at) else {
            column.push("(the step is over)".to_owned());
            continue;
        };
        // One that has ended is still in the state before.
        let earlier = at.checked_sub(1).and_then(|at| trace.get(at)).map(|a| &a.state);
        let before = earlier.or(before[side].as_ref());
        let name = |process: Option<u32>| match process {
            Some(process) => process_name(design, before.unwrap_or(&activation.state), process),
            None => "events, the network, and what reacts to it".to_owned(),
        };
        column.push(name(activation.process));
        if !activation.rules.is_empty() {
            column.push(format!("rules: {}", activation.rules.join(" ")));
        }
        column.extend(changes(design, before, &activation.state));
    }
    if let (Some(a), Some(b)) = (traces[0].get(at), traces[1].get(at)) {
        let _ =
            writeln!(out, "they differ in: {}", a.state.digest().differences(&b.state.digest()).join(", "));
        out.push_str(&contrast(design, &a.state, &b.state));
    }
    side_by_side(&columns, &mut out);
    out
}

fn step_all<'d>(engines: &mut [Box<dyn Engine + 'd>; 2]) -> [bool; 2] {
    engines.each_mut().map(|engine| engine.advance(&mut ()).is_some())
}

/// What an activation changed, a line each.
fn changes(design: &Design, before: Option<&State>, after: &State) -> Vec<String> {
    const MOST: usize = 40;
    let mut out = Vec::new();
    for (i, value) in after.signals.iter().enumerate() {
        if before.is_none_or(|b| b.signals[i] != *value) {
            let shown = crate::load::shorten(&format!("{value:?}"));
            out.push(format!("{} = {shown}", signal_name(design, i)));
        }
    }
    for (time, events) in &after.events {
        let old = before.and_then(|b| b.events.get(time)).map_or(0, Vec::len);
        for event in events.iter().skip(old) {
            out.push(format!("at {time:?}: {}", crate::load::shorten(&format!("{event:?}"))));
        }
    }
    for (id, process) in after.processes.entries() {
        if before.is_none_or(|b| b.processes.get(id as usize) != Some(process)) {
            let text = crate::load::shorten(&format!("{:?} {:?}", process.activity, process.frames));
            out.push(format!("{}: {text}", process_name(design, after, id)));
        }
    }
    let more = out.len().saturating_sub(MOST);
    if more > 0 {
        out.truncate(MOST);
        out.push(format!("(and {more} more)"));
    }
    out
}

/// The name of a process; of one made at run time, that of the process that it descends from, and its number.
fn process_name(design: &Design, state: &State, id: u32) -> String {
    match state.threads.get(id) {
        Some(thread) => format!("{}, thread {}", design.process_path(ProcId(thread.owner)), thread.number),
        None if (id as usize) < design.processes.len() => design.process_path(ProcId(id)),
        // It was made and ended within the step.
        None => format!("thread of id {id}"),
    }
}

/// The parts of two states that are not the same.
fn contrast(design: &Design, a: &State, b: &State) -> String {
    let mut out = String::new();
    let mut line = |what: String, a: String, b: String| {
        if a != b {
            let _ = writeln!(out, "  {what}: {} | {}", crate::load::shorten(&a), crate::load::shorten(&b));
        }
    };
    for (i, (x, y)) in a.signals.iter().zip(&b.signals).enumerate() {
        if x != y {
            line(signal_name(design, i), format!("{x:?}"), format!("{y:?}"));
        }
    }
    line("threads".to_owned(), format!("{:?}", a.threads), format!("{:?}", b.threads));
    for (id, x) in a.processes.entries() {
        let Some(y) = b.processes.get(id as usize) else { continue };
        let name = process_name(design, a, id);
        line(format!("{name}, activity"), format!("{:?}", x.activity), format!("{:?}", y.activity));
        line(format!("{name}, waits"), x.waits.to_string(), y.waits.to_string());
        for (depth, (x, y)) in x.frames.iter().zip(&y.frames).enumerate() {
            let at =
                |f: &reference::stepper::Frame| format!("body {} block {} inst {}", f.body, f.block, f.inst);
            line(format!("{name}, frame {depth}"), at(x), at(y));
            for (slot, (x, y)) in x.slots.iter().zip(&y.slots).enumerate() {
                line(format!("{name}, frame {depth}, slot {slot}"), format!("{x:?}"), format!("{y:?}"));
            }
        }
    }
    line("events".to_owned(), format!("{:?}", a.events), format!("{:?}", b.events));
    line("settled".to_owned(), format!("{:?}", a.settled), format!("{:?}", b.settled));
    line("results".to_owned(), format!("{:?}", a.results), format!("{:?}", b.results));
    line("zero waits".to_owned(), format!("{:?}", a.zero_waits), format!("{:?}", b.zero_waits));
    line("clocks".to_owned(), format!("{:?}", a.clocks), format!("{:?}", b.clocks));
    line("forced".to_owned(), format!("{:?}", a.forced), format!("{:?}", b.forced));
    line("forces".to_owned(), format!("{:?}", a.forces), format!("{:?}", b.forces));
    line("dynamic".to_owned(), format!("{:?}", a.dynamic), format!("{:?}", b.dynamic));
    line("held".to_owned(), format!("{:?}", a.held), format!("{:?}", b.held));
    line("monitor".to_owned(), format!("{:?}", a.monitor), format!("{:?}", b.monitor));
    line("files".to_owned(), format!("{:?}", a.files), format!("{:?}", b.files));
    out
}

fn signal_name(design: &Design, index: usize) -> String {
    let name = design.signal_path(SigId(index as u32));
    if design.signals[index].name.0 == 0 { format!("signal {index}") } else { name }
}

/// Two columns.
fn side_by_side(columns: &[Vec<String>; 2], out: &mut String) {
    const WIDTH: usize = 70;
    let wrap = |lines: &[String]| -> Vec<String> {
        let mut all = Vec::new();
        for line in lines {
            let chars: Vec<char> = line.chars().collect();
            all.extend(chars.chunks(WIDTH).map(|part| part.iter().collect::<String>()));
        }
        all
    };
    let [left, right] = [wrap(&columns[0]), wrap(&columns[1])];
    for i in 0..left.len().max(right.len()) {
        let part = |column: &[String]| column.get(i).cloned().unwrap_or_default();
        let _ = writeln!(out, "  {:WIDTH$} | {}", part(&left), part(&right));
    }
}
