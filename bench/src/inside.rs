//! Reads a large text and runs a loop, and prints how long it takes and how much memory it needs.

use crate::MEMORY;
use ir::design::elaborate::{Options, elaborate};
use ir::diag::Severity;
use std::time::{Duration, Instant};

/// What to measure.
#[derive(clap::Args, Debug)]
pub(crate) struct InsideArgs {
    /// Size of the text in megabytes
    #[arg(long, default_value_t = 20)]
    megabytes: usize,
    /// Rounds of the loop
    #[arg(long, default_value_t = 1_000_000)]
    rounds: u32,
    /// Write the text to standard output instead, for other tools
    #[arg(long)]
    print: bool,
}

/// A line of the table.
struct Row {
    what: &'static str,
    time: Duration,
    /// Bytes at the highest point.
    peak: usize,
}

fn measure<T>(table: &mut Vec<Row>, what: &'static str, step: impl FnOnce() -> T) -> T {
    MEMORY.reset_peak_usage();
    let start = Instant::now();
    let value = step();
    table.push(Row { what, time: start.elapsed(), peak: MEMORY.peak_usage() });
    value
}

/// Measures, and prints tables.
///
/// # Panics
/// When our own texts can't be read, or don't run to their end.
pub(crate) fn run(args: &InsideArgs) {
    let text = bench::testbench::text(args.megabytes << 20);
    if args.print {
        print!("{text}");
        return;
    }
    let mut table = Vec::new();
    let ir = measure(&mut table, "parse", || ir::text::parse(text.as_bytes())).expect("the text is syntax");
    let found = measure(&mut table, "verify", || ir::verify::verify(&ir));
    assert!(found.iter().all(|d| d.severity != Severity::Error), "{found:?}");
    let printed = measure(&mut table, "print", || ir::text::print(&ir, ir::text::Form::Custom));
    drop(printed);
    let design = measure(&mut table, "elaborate", || elaborate(ir, &Options::default()));
    let design = design.unwrap_or_else(|rejected| panic!("{:?}", rejected.errors));

    let megabytes = text.len() as f64 / f64::from(1 << 20);
    println!("{megabytes:.1} MB of text: {} processes", design.processes.len());
    println!("{:12} {:>9} {:>10} {:>13}", "step", "time", "speed", "peak memory");
    for Row { what, time, peak } in &table {
        let seconds = time.as_secs_f64();
        // The text itself is not counted.
        let peak = peak.saturating_sub(text.len()) as f64 / text.len() as f64;
        println!("{what:12} {seconds:>7.2} s {:>5.1} MB/s {peak:>6.1} x text", megabytes / seconds);
    }
    drop(design);

    let text = bench::spin::text(args.rounds);
    let ir = ir::text::parse(text.as_bytes()).expect("the text is syntax");
    let design =
        elaborate(ir, &Options::default()).unwrap_or_else(|rejected| panic!("{:?}", rejected.errors));
    let start = Instant::now();
    let mut simulation = reference::Simulation::new(&design, reference::Config::default(), bench::quiet());
    let end = simulation.run(&mut ());
    assert_eq!(end, reference::End::Starved, "the loop comes to its end");
    let operations = f64::from(args.rounds) * bench::spin::OPERATIONS as f64;
    let speed = operations / start.elapsed().as_secs_f64() / 1e6;
    println!("\nreference engine: {speed:.1} million simple operations a second");
}
