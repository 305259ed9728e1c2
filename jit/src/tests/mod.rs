//! Random functions, evaluated and run as machine code.

mod forms;
pub(crate) mod generate;
pub(crate) mod run;
mod tools;
mod transforms;
mod twins;

use crate::x64::Features;
use crate::{Options, lir, opt};
use generate::{Random, generate};
use run::{Outcome, evaluate, execute};

fn options(disable: &[&str]) -> Options {
    Options { disable: disable.iter().map(|p| (*p).to_owned()).collect(), ..Options::default() }
}

/// Compiles and runs the function, and compares with what was expected.
fn agree(function: &lir::Function, expected: &Outcome, memory: u64, options: &Options, what: &str) {
    let mut compiled = function.clone();
    let got = execute(&mut compiled, memory, options);
    assert!(
        got == *expected,
        "{} differs, {what}\nexpected {expected:x?}\ngot      {got:x?}\n{function}\n{compiled}",
        function.name
    );
}

/// One function under several options.
fn check(seed: u64, statements: usize, pressure: usize) {
    let function = generate(seed, statements, pressure);
    let mut random = Random(!seed);
    let memory = random.next();
    let expected = evaluate(&function, memory);
    let with = |options: &Options, what: &str| agree(&function, &expected, memory, options, what);
    with(&options(&[]), "everything on");
    with(&options(opt::PASSES), "everything off");
    let plain = Options { features: Features::NONE, ..options(&[]) };
    with(&plain, "on the base instruction set");
    let pass = random.pick(opt::PASSES);
    let mut one_off = options(&[pass]);
    if random.one_in(2) {
        one_off.features = Features::NONE;
    }
    with(&one_off, &format!("without {pass}"));
    let fuel = random.below(statements + 1) as u64;
    with(&Options { fuel: Some(fuel), ..options(&[]) }, &format!("with {fuel} transforms"));
}

#[test]
fn short_functions_agree() {
    (0..1500).for_each(|seed| check(seed, 1 + seed as usize % 12, 2));
}

#[test]
fn functions_agree() {
    (10_000..10_600).for_each(|seed| check(seed, 60, 6));
}

#[test]
fn functions_with_more_variables_than_registers_agree() {
    (20_000..20_300).for_each(|seed| check(seed, 80, 24));
}

#[test]
fn functions_with_more_variables_than_fit_a_page_agree() {
    (40_000..40_004).for_each(|seed| check(seed, 60, 1200));
}

#[test]
fn large_functions_agree() {
    (30_000..30_010).for_each(|seed| check(seed, 1500, 12));
}
