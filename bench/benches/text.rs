//! Reading, checking and writing 200 KB of text.
#![allow(missing_docs, reason = "the macros of criterion make functions that are public")]

use bench::testbench;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use ir::design::elaborate::{Options, elaborate};
use ir::text::{Form, parse, print};
use ir::verify::verify;
use std::hint::black_box;

fn text(c: &mut Criterion) {
    let text = testbench::text(200 << 10).into_bytes();
    let read = || parse(&text).expect("the text is syntax");
    let ir = read();
    let mut group = c.benchmark_group("text");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("parse", |b| b.iter(|| parse(black_box(&text))));
    group.bench_function("verify", |b| b.iter(|| verify(black_box(&ir))));
    group.bench_function("print custom", |b| b.iter(|| print(black_box(&ir), Form::Custom)));
    group.bench_function("print generic", |b| b.iter(|| print(black_box(&ir), Form::Generic)));
    group.bench_function("elaborate", |b| {
        b.iter_batched(read, |ir| elaborate(ir, &Options::default()).is_ok(), BatchSize::LargeInput);
    });
    group.finish();
}

criterion_group!(benches, text);
criterion_main!(benches);
