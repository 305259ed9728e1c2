//! `check`: whether designs can be simulated, and what is in them.

use crate::args::CheckArgs;
use crate::load::{self, Outcome, count};
use crate::sources::is_source;
use crate::{Terminal, status};
use ir::design::ProcessKind;
use std::path::PathBuf;

/// Checks designs; the exit status.
pub fn run(args: &CheckArgs, terminal: &Terminal) -> u8 {
    let mut status = status::OK;
    let (sources, others): (Vec<PathBuf>, Vec<PathBuf>) =
        args.files.iter().cloned().partition(|f| is_source(f));
    let mut designs: Vec<Vec<PathBuf>> = others.into_iter().map(|file| vec![file]).collect();
    if !sources.is_empty() {
        designs.push(sources);
    }
    for files in &designs {
        let loaded = match load::load_files(files, &args.tops, &args.sources, terminal) {
            Outcome::Loaded(loaded) => loaded,
            Outcome::Printed => continue,
            Outcome::Unusable => {
                status = status::UNUSABLE;
                continue;
            }
        };
        let design = &loaded.design;
        for ignored in &design.ignored {
            let name = design.ir.text(ignored.name);
            terminal.say(format!(
                "{}: the attribute '{name}' is ignored ({})",
                loaded.name,
                count(usize::try_from(ignored.count).unwrap_or(usize::MAX), "operation")
            ));
        }
        let tops: Vec<_> = design.instances.iter().filter(|i| i.parent.is_none()).collect();
        let names: Vec<_> = tops.iter().map(|i| design.ir.text(i.name).into_owned()).collect();
        let comb = design.processes.iter().filter(|p| matches!(p.kind, ProcessKind::Combinational)).count();
        terminal.say(format!(
            "{}: can be simulated; top {}; {}, {}, {} ({comb} combinational), {}",
            loaded.name,
            names.join(", "),
            count(design.instances.len(), "instance"),
            count(design.signals.len(), "signal"),
            match design.processes.len() {
                1 => "1 process".to_owned(),
                n => format!("{n} processes"),
            },
            count(design.drives.len(), "continuous drive"),
        ));
    }
    status
}
