//! The `circt-sim` binary: the library's command line, on the streams and signals of the process.

use circt_sim::{Interrupt, Terminal};
use std::process::ExitCode;

/// Loading a design makes millions of small objects, which takes a sixth less time with this allocator than with the
/// system's. It takes no huge pages: they cost a large design more time than they save, and a small one 9 MiB.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    circt_sim::report_panics();
    let interrupt = Interrupt::from_signals();
    let status = circt_sim::run(std::env::args_os(), &Terminal::of_process(), &interrupt);
    ExitCode::from(status)
}
