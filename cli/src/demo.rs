//! `demo`: a design that comes with the program.

use crate::args::{DemoArgs, RunArgs};
use crate::native::Native;
use crate::report::Report;
use crate::simulate::Session;
use crate::{Interrupt, Terminal, load, status};
use clap::ValueEnum;
use std::time::Instant;

/// The examples.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Example {
    /// A counter and its test bench: processes, signals, drives, waits
    #[default]
    Counter,
    /// A FIFO of seq registers and a memory, with a bench that checks it
    Fifo,
    /// A four-state bus with two drivers
    Bus,
}

impl Example {
    /// What messages call the file.
    pub fn name(self) -> &'static str {
        match self {
            Example::Counter => "examples/counter.mlir",
            Example::Fifo => "examples/fifo.mlir",
            Example::Bus => "examples/bus.mlir",
        }
    }

    /// Its MLIR.
    pub fn text(self) -> &'static str {
        match self {
            Example::Counter => include_str!("../../examples/counter.mlir"),
            Example::Fifo => include_str!("../../examples/fifo.mlir"),
            Example::Bus => include_str!("../../examples/bus.mlir"),
        }
    }
}

/// Runs an example; the exit status.
pub fn run(args: &DemoArgs, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    let (name, text) = (args.example.name(), args.example.text());
    if args.print {
        terminal.print(text.as_bytes());
        return status::OK;
    }
    terminal.say(format!("running {name}, which is part of this program (see it: circt-sim demo --print)"));
    let started = Instant::now();
    let Some(loaded) = load::load_text(name, text.as_bytes().to_vec(), &[], terminal) else {
        return status::UNUSABLE;
    };
    let run = RunArgs { stats: true, ..RunArgs::default() };
    let native = Native::default();
    let session = Session { args: &run, native: &native, terminal, interrupt };
    let mut report = Report::new(run.mode, &native);
    let status = session.simulate(&loaded, started.elapsed(), &mut report);
    let jit = &report.jit;
    let (pieces, time) = (jit.jit_compiles_total, jit.jit_compile_wall_ms);
    terminal.say(match jit.jit_deopt_processes.len() + jit.jit_deopt_networks.len() {
        0 => format!("all of this ran as machine code: {pieces} pieces, compiled in {time:.1} ms"),
        left => format!("{pieces} pieces of this ran as machine code, {left} did not: --jit-list says why"),
    });
    terminal.say(
        "next: circt-sim YOUR_DESIGN.mlir, with --vcd waves.vcd to look at it; circt-sim --help says more",
    );
    status
}
