//! The reference engine: a process that only computes, and many that wait for a clock.
#![allow(missing_docs, reason = "the macros of criterion make functions that are public")]

use bench::{quiet, spin, testbench};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ir::design::Design;
use ir::design::elaborate::{Options, elaborate};
use reference::{Config, Simulation};

fn design(text: &str) -> Design {
    let ir = ir::text::parse(text.as_bytes()).expect("the text is syntax");
    elaborate(ir, &Options::default()).unwrap_or_else(|rejected| panic!("{:?}", rejected.errors))
}

fn reference(c: &mut Criterion) {
    let mut group = c.benchmark_group("reference");
    group.sample_size(10);
    let rounds = 20_000;
    let spin = design(&spin::text(rounds));
    group.throughput(Throughput::Elements(u64::from(rounds) * spin::OPERATIONS));
    group.bench_function("spin", |b| {
        b.iter(|| Simulation::new(&spin, Config::default(), quiet()).run(&mut ()));
    });
    let clocked = design(&testbench::text(200 << 10));
    let cycles = 100;
    let config = Config { max_time: Some(cycles * 10_000_000), ..Config::default() };
    group.throughput(Throughput::Elements(cycles));
    group.bench_function("clock cycles of a test bench", |b| {
        b.iter(|| Simulation::new(&clocked, config.clone(), quiet()).run(&mut ()));
    });
    group.finish();
}

criterion_group!(benches, reference);
criterion_main!(benches);
