//! The command line from outside: statuses, streams, interrupts, limits of the host.

use circt_sim::{Interrupt, Terminal};
use runtime::files::{Capture, Console};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::process::{Command, Stdio};

/// Counts nanoseconds for ever, and prints a line at each.
const CLOCK: &str = r#"hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %line = sim.fmt.literal "tick\0A"
  llhd.process {
    cf.br ^tick
  ^tick:
    sim.proc.print %line
    llhd.wait delay %ns, ^tick
  }
  llhd.final {
    sim.proc.print %line
    llhd.halt
  }
}
"#;

struct Ran {
    status: u8,
    out: String,
    err: String,
}

fn run_with(arguments: &[&str], design: &str, interrupt: &Interrupt) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("design.mlir");
    fs::write(&path, design).expect("the design can be written");
    let console = Capture::new();
    let terminal = Terminal::new(Box::new(console.clone()));
    let mut line: Vec<OsString> = vec!["circt-sim".into()];
    line.extend(arguments.iter().map(|argument| match *argument {
        "DESIGN" => path.clone().into_os_string(),
        other => other.into(),
    }));
    let status = circt_sim::run(line, &terminal, interrupt);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Ran { status, out: text(console.take_out()), err: text(console.take_err()) }
}

fn run(arguments: &[&str], design: &str) -> Ran {
    run_with(arguments, design, &Interrupt::default())
}

/// rule: machine.end.interrupt, machine.end.status
#[test]
fn an_interrupt_ends_the_run_and_says_where_it_was() {
    let interrupt = Interrupt::default();
    interrupt.raise(2);
    let ran = run_with(&["DESIGN"], CLOCK, &interrupt);
    assert_eq!((ran.status, ran.out.as_str()), (130, "tick\n"), "no final body runs");
    assert_eq!(ran.err, "[circt-sim] interrupted at 0 fs (delta 0, epsilon 0)\n");
}

/// rule: machine.limit.wall, machine.limit.status
#[test]
fn real_time_is_a_limit() {
    let ran = run(&["DESIGN", "--max-wall", "0s"], CLOCK);
    assert_eq!(ran.status, 3);
    assert!(ran.err.starts_with("[circt-sim] limit reached at 0 fs"), "{}", ran.err);
    assert!(ran.err.contains("--max-wall"), "{}", ran.err);
}

#[test]
fn every_line_of_ours_is_marked() {
    for (arguments, design) in [
        (vec!["DESIGN"], "hw.modul @a() {}\n"),
        (vec!["DESIGN", "--max-time", "1parsec"], CLOCK),
        (vec!["DESIGN", "--max-time", "1ns", "--stats", "--rule-coverage"], CLOCK),
        (vec!["DESIGN", "--jit-disable", "nothing"], CLOCK),
        (vec!["check", "DESIGN", "no-such-file.mlir"], CLOCK),
        (vec!["DESIGN", "--max-time", "1ns", "--jit-list", "--parallel=4"], CLOCK),
        (vec!["report", "gate", "no-such-file.json"], ""),
        (vec!["demo", "counter"], ""),
        (vec![], ""),
    ] {
        let ran = run(&arguments, design);
        assert!(!ran.err.is_empty(), "{arguments:?}");
        for line in ran.err.lines() {
            assert!(line.starts_with("[circt-sim]"), "{arguments:?}: {line}");
        }
    }
}

#[test]
fn statuses() {
    for (arguments, design, status) in [
        (vec!["DESIGN", "--max-time", "1ns"], CLOCK, 0),
        (vec!["check", "DESIGN"], CLOCK, 0),
        (vec!["--help"], "", 0),
        (vec!["--version"], "", 0),
        (vec!["completions", "bash"], "", 0),
        (vec!["demo", "counter"], "", 0),
        (vec!["demo", "--print"], "", 0),
        (vec!["demo", "bus", "--print"], "", 0),
        (vec!["DESIGN", "--jit-disable=nothing"], CLOCK, 2),
        (vec!["DESIGN", "--top", "nowhere"], CLOCK, 2),
        (vec!["no-such-file.mlir"], "", 2),
        (vec!["DESIGN", "--jit-cache-policy=disk"], CLOCK, 2),
        (vec!["DESIGN", "--jit-force-deopt", "every:0"], CLOCK, 2),
        (vec!["DESIGN", "--parallel=2", "--max-time", "1ns"], CLOCK, 0),
        (vec!["report", "schema"], "", 0),
        (vec!["report", "summarize", "no-such-folder"], "", 2),
        (vec![], "", 2),
        (vec!["DESIGN", "--vcd", "/no/such/folder/waves.vcd"], CLOCK, 2),
        (vec!["DESIGN", "--max-output", "12"], CLOCK, 3),
    ] {
        let ran = run(&arguments, design);
        assert_eq!(ran.status, status, "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn the_version_names_specification_and_circt() {
    let ran = run(&["--version"], "");
    for part in [env!("CARGO_PKG_VERSION"), "specification:", "CIRCT"] {
        assert!(ran.out.contains(part), "{}", ran.out);
    }
}

/// Takes some bytes, then says that nobody reads them any more.
struct Closing(usize);

impl Console for Closing {
    fn out(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(())
    }

    fn err(&mut self, bytes: &[u8]) -> io::Result<()> {
        panic!("the end has to be quiet: {}", String::from_utf8_lossy(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("design.mlir");
    fs::write(&path, CLOCK).expect("the design can be written");
    let terminal = Terminal::new(Box::new(Closing(12)));
    let line = ["circt-sim".into(), path.into_os_string()];
    assert_eq!(circt_sim::run(line, &terminal, &Interrupt::default()), 141);
}

#[test]
fn the_binary_reads_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_circt-sim"))
        .args(["-", "--max-time", "2ns"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    child.stdin.take().expect("a pipe").write_all(CLOCK.as_bytes()).expect("the design is taken");
    let ran = child.wait_with_output().expect("the binary ends");
    assert_eq!(ran.status.code(), Some(0));
    assert_eq!(ran.stdout, b"tick\n".repeat(4));
}
