//! `demo`: a design that comes with the program.

use crate::args::{DemoArgs, RunArgs};
use crate::load::{self, Loaded, Outcome};
use crate::native::Native;
use crate::report::Report;
use crate::simulate::Session;
use crate::sources::SourceArgs;
use crate::{Interrupt, Terminal, status};
use clap::ValueEnum;
use std::time::Instant;

/// The examples.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Example {
    /// A UART: transmitter, receiver, and a bench that checks them (SystemVerilog)
    #[default]
    Uart,
    /// A FIFO under random traffic (SystemVerilog)
    Fifo,
    /// A small processor that finds prime numbers (SystemVerilog)
    Cpu,
    /// A counter and its test bench: processes, signals, drives, waits (MLIR)
    Counter,
    /// A four-state bus with two drivers (MLIR)
    Bus,
}

impl Example {
    /// What messages call the file, and what is in it.
    pub fn file(self) -> (&'static str, &'static str) {
        macro_rules! file {
            ($name:literal) => {
                (concat!("examples/", $name), include_str!(concat!("../../examples/", $name)))
            };
        }
        match self {
            Example::Uart => file!("uart.sv"),
            Example::Fifo => file!("fifo.sv"),
            Example::Cpu => file!("cpu.sv"),
            Example::Counter => file!("counter.mlir"),
            Example::Bus => file!("bus.mlir"),
        }
    }

    /// Loads it; `None` if it can't be used, which has been said.
    fn load(self, terminal: &Terminal) -> Option<Loaded> {
        let (name, text) = self.file();
        if name.ends_with(".mlir") {
            return load::load_text(name, text.as_bytes().to_vec(), &[], terminal);
        }
        // slang reads files.
        let written = tempfile::tempdir().and_then(|folder| {
            let path = folder.path().join(name.rsplit('/').next().unwrap_or(name));
            std::fs::write(&path, text).map(|()| (folder, path))
        });
        let (_folder, path) = match written {
            Ok(written) => written,
            Err(error) => {
                terminal.say(format!("{name} can't be written for slang to read: {error}"));
                return None;
            }
        };
        let sources = SourceArgs { setup: true, ..SourceArgs::default() };
        match load::load_files(&[path], &[], &sources, terminal) {
            Outcome::Loaded(loaded) => Some(*loaded),
            Outcome::Printed | Outcome::Unusable => {
                terminal.say("an example that needs no front end: circt-sim demo counter");
                None
            }
        }
    }
}

/// Runs an example; the exit status.
pub fn run(args: &DemoArgs, terminal: &Terminal, interrupt: &Interrupt) -> u8 {
    let (name, text) = args.example.file();
    if args.print {
        terminal.print(text.as_bytes());
        return status::OK;
    }
    terminal.say(format!("running {name}, which is part of this program (see it: circt-sim demo --print)"));
    let started = Instant::now();
    let Some(loaded) = args.example.load(terminal) else {
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
        "next: circt-sim YOUR_DESIGN.sv, with --vcd waves.vcd to look at it; circt-sim --help says more",
    );
    status
}
