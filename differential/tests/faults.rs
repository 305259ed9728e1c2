//! The harness is tested: mistakes that are made on purpose are found, within a bounded number of generated cases.

use differential::campaign::{bounds, config};
use differential::compare::{VerdictName, compare};
use differential::generate::{Family, of_seed};
use differential::load::load;
use differential::record::{Stride, record};
use differential::variant::Variant;
use kernel::telemetry::Fault;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Cases within which each mistake has to be found.
const CASES: u64 = 60;

/// Where mistakes are looked for: everything that is not about objects, whose handles a wrong frame would confuse.
const FAMILIES: [Family; 9] = [
    Family::Expressions,
    Family::Schedule,
    Family::Registers,
    Family::Calls,
    Family::Hierarchy,
    Family::Wide,
    Family::Table,
    Family::Threads,
    Family::Moore,
];

/// The ways in which native code with a mistake is run.
fn variants(change: impl Fn(&mut differential::variant::Native)) -> Vec<Variant> {
    ["native", "native+every:2"]
        .iter()
        .map(|text| {
            let mut variant: Variant = text.parse().expect("a variant");
            variant.native.iter_mut().for_each(&change);
            variant
        })
        .collect()
}

#[test]
fn every_mistake_is_found() {
    let mut left: BTreeMap<String, Vec<Variant>> = BTreeMap::new();
    for fault in Fault::ALL {
        left.insert(format!("kernel {fault:?}"), variants(|native| native.jit.fault = Some(fault)));
    }
    for fault in jit::fault::Fault::ALL {
        left.insert(
            format!("jit {fault:?}"),
            variants(|native| {
                native.mistake = Some(fault);
                // What is not evaluated is not wrong.
                native.jit.watched = true;
            }),
        );
    }
    let count = left.len();
    let mut score: Vec<(u64, String)> = Vec::new();
    for case in 0..CASES {
        let family = FAMILIES[case as usize % FAMILIES.len()];
        let generated = of_seed(family, 0x5eed + case);
        let design = load("generated", generated.text.as_bytes(), &[]).expect("a valid design");
        let config = config();
        let mut engine = Variant::reference().start(&design, &config, None);
        let recording = record(engine.as_mut(), Stride::Epsilon, &bounds());
        left.retain(|name, variants| {
            let found = variants.iter().any(|variant| {
                let run = || compare(&design, &config, &recording, variant, Stride::Epsilon, &bounds());
                // A stepper that meets a frame without its values stops at once.
                catch_unwind(AssertUnwindSafe(run))
                    .map_or(true, |compared| compared.verdict.name() == VerdictName::Diverged)
            });
            if found {
                score.push((case + 1, name.clone()));
            }
            !found
        });
        if left.is_empty() {
            break;
        }
    }
    score.sort();
    for (cases, name) in &score {
        println!("{name}: found by case {cases}");
    }
    let median = score.get(score.len() / 2).map_or(0, |s| s.0);
    println!("{} of {count} mistakes found; the median number of cases is {median}", score.len());
    let missed: Vec<&String> = left.keys().collect();
    assert!(missed.is_empty(), "not found within {CASES} cases: {missed:?}");
}

#[test]
fn without_a_mistake_there_is_nothing_to_find() {
    for case in 0..27 {
        let generated = of_seed(FAMILIES[case as usize % FAMILIES.len()], 0x5eed + case);
        let design = load("generated", generated.text.as_bytes(), &[]).expect("a valid design");
        let mut engine = Variant::reference().start(&design, &config(), None);
        let recording = record(engine.as_mut(), Stride::Epsilon, &bounds());
        for variant in variants(|_| {}) {
            let compared = compare(&design, &config(), &recording, &variant, Stride::Epsilon, &bounds());
            assert_eq!(compared.verdict.name(), VerdictName::Equal, "{}", compared.verdict.detail());
        }
    }
}
