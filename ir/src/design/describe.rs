//! What elaboration decided about a design, as text: for `check`, and for the tests of these decisions.

use super::body::{Arg, Imm, Term, ThreadOp, Watch};
use super::network::UnitKind;
use super::{Delay, Design, Gv, Process, ProcessKind, SigId, SignalKind};
use crate::ops::OpKind;
use std::fmt::Write as _;

/// Describes the signals, processes, waits and the network of a design, one a line.
pub fn describe(design: &Design) -> String {
    let mut out = String::new();
    for (i, signal) in design.signals.iter().enumerate() {
        if signal.kind == SignalKind::Hidden || signal.name.0 == 0 {
            continue;
        }
        let mut notes = Vec::new();
        if let Some(resolution) = signal.net {
            notes.push(format!("net {resolution:?}").to_lowercase());
        }
        if signal.procedural {
            notes.push("procedural".to_owned());
        }
        if signal.at_once {
            notes.push("written at once".to_owned());
        }
        match signal.kind {
            SignalKind::Register => notes.push("register".to_owned()),
            SignalKind::Port => notes.push("port".to_owned()),
            _ => {}
        }
        line(&mut out, &format!("signal {}", design.signal_path(SigId(i as u32))), &notes.join(", "));
    }
    for drive in &design.drives {
        let targets: Vec<String> = drive.signals.iter().map(|s| name(design, *s)).collect();
        let kind = match drive.delay {
            Delay::Connection => "connection".to_owned(),
            Delay::Constant(t) => format!("drive after ({} fs, {}d, {}e)", t.fs, t.delta, t.epsilon),
            Delay::Value(_) => "drive after a variable time".to_owned(),
        };
        line(
            &mut out,
            &format!("{kind} of {}", targets.join(" or ")),
            if drive.resolved { "resolved" } else { "" },
        );
    }
    for process in &design.processes {
        let kind = match process.kind {
            ProcessKind::Free => "free",
            ProcessKind::Combinational => "combinational",
            ProcessKind::Final => "final",
            ProcessKind::Triggered { .. } => "triggered",
        };
        let path = format!("{}.{}", design.instance_path(process.instance), process.name);
        line(&mut out, &format!("process {path}"), kind);
        describe_body(design, process, &mut out);
    }
    for (component, members) in design.network.components.iter().enumerate() {
        for member in members {
            let unit = &design.network.units[*member as usize];
            let names = |signals: &[SigId]| -> String {
                let names: Vec<String> = signals.iter().map(|s| name(design, *s)).collect();
                if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
            };
            let kind = match unit.kind {
                UnitKind::Connections(_) => "connections",
                UnitKind::Combinational(_) => "combinational",
                UnitKind::Process(_) => "process",
                UnitKind::Clock(_) => "clock",
            };
            let cyclic = if design.network.cyclic[component] { " (in a loop)" } else { "" };
            let what = format!("{component}: {kind}{cyclic}");
            line(
                &mut out,
                &format!("settle {what}"),
                &format!("{} -> {}", names(&unit.sources), names(&unit.targets)),
            );
        }
    }
    out
}

fn line(out: &mut String, what: &str, notes: &str) {
    let _ = if notes.is_empty() { writeln!(out, "{what}") } else { writeln!(out, "{what}: {notes}") };
}

fn name(design: &Design, signal: SigId) -> String {
    let hidden = design.signals[signal.index()].name.0 == 0;
    if hidden { format!("#{}", signal.0) } else { design.signal_path(signal) }
}

fn describe_body(design: &Design, process: &Process, out: &mut String) {
    let body = &design.bodies[process.body.index()];
    for block in &body.blocks {
        for inst in &block.insts {
            match &inst.imm {
                Imm::Local { slot, name } if inst.kind == OpKind::LlhdSig => {
                    let what = if slot.is_some() { "promoted" } else { "dynamic" };
                    line(out, &format!("  local {}", design.ir.text(*name)), what);
                }
                Imm::Drive { kept: Some(id), .. } => {
                    let mask = &design.consts[id.0 as usize].1;
                    line(out, "  drive that keeps bits", &format!("{mask:#x}"));
                }
                _ => {}
            }
        }
        if let Term::Thread { op: ThreadOp::Fork { join, .. }, threads, .. } = &block.term {
            line(out, "  fork", &format!("{} threads, join {join:?}", threads.len()));
        }
        let Term::Wait { watches, .. } = &block.term else { continue };
        let mut seen = Vec::new();
        for watch in watches {
            match watch {
                Watch::Graph(capture) => {
                    let gv: Gv = process.captures[*capture as usize];
                    for (signal, windows) in design.observed.get(&gv).into_iter().flatten() {
                        seen.push(format!(
                            "{}{}",
                            name(design, *signal),
                            describe_windows(windows.as_deref())
                        ));
                    }
                }
                Watch::Ref(arg, windows) => {
                    let what = match arg {
                        Arg::Capture(_) => "captured reference",
                        _ => "reference",
                    };
                    let windows = if windows.is_empty() { None } else { Some(&**windows) };
                    seen.push(format!("{what}{}", describe_windows(windows)));
                }
            }
        }
        let text = if seen.is_empty() { "nothing".to_owned() } else { seen.join(", ") };
        line(out, "  wait", &text);
    }
}

fn describe_windows(windows: Option<&[(u64, u64)]>) -> String {
    match windows {
        None => String::new(),
        Some(windows) => {
            let parts: Vec<String> = windows.iter().map(|(low, width)| format!("{low}+:{width}")).collect();
            format!("[{}]", parts.join(" "))
        }
    }
}
