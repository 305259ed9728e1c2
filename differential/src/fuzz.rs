//! What fuzz targets do with an input, so that ordinary tests can replay it.
//!
//! An input that is the text of a design is that design; anything else steers the generators. A corpus is of texts: they
//! outlive the generators.

use crate::campaign::{bounds, config, run_case};
use crate::compare::{Verdict, hand_over};
use crate::generate::{Family, generate};
use crate::load::load;
use crate::record::{Stride, record};
use crate::variant::Variant;
use arbitrary::Unstructured;
use ir::design::Design;
use reference::Config;

/// Instances that a text may have: those that instantiate each other twice make 2^n.
const MOST_OPERATIONS: usize = 20_000;

/// The design that an input stands for, and its text.
pub fn design_of(data: &[u8]) -> Option<(Design, String)> {
    if let Ok(text) = std::str::from_utf8(data)
        && text.contains("hw.module")
    {
        if text.matches("hw.instance").count() > 16 {
            return None;
        }
        let design = load("input", data, &[]).ok()?;
        let small =
            design.nodes.len() + design.bodies.len() < MOST_OPERATIONS && design.signals.len() < 2_000;
        return small.then(|| (design, text.to_owned()));
    }
    let mut u = Unstructured::new(data);
    let family = *u.choose(&Family::ALL).ok()?;
    let text = generate(&mut u, family).ok()?.text;
    let design = load("generated", text.as_bytes(), &[]);
    // Whatever the bytes: the generators make valid designs.
    let design = design.unwrap_or_else(|message| panic!("{message}\n{text}"));
    Some((design, text))
}

fn check(verdict: &Verdict, variant: &str, text: &str) {
    assert!(!matches!(verdict, Verdict::Diverged(_)), "{variant}: {}\n{text}", verdict.detail());
}

/// The reference engine and native code do the same.
///
/// # Panics
/// If they don't.
pub fn differential(data: &[u8]) {
    let Some((design, text)) = design_of(data) else { return };
    let outcome = run_case(&design, &config(), &[Variant::native()]);
    check(&outcome.verdict, &outcome.variant.to_string(), &text);
}

/// So does native code that is left now and then.
///
/// # Panics
/// If it doesn't.
pub fn deopt(data: &[u8]) {
    let Some((design, text)) = design_of(data) else { return };
    let plans = ["native+every:1", "native+random:1", "native+sites", "native+tier:1", "native+evict"];
    let variants: Vec<Variant> = plans.iter().filter_map(|plan| plan.parse().ok()).collect();
    let outcome = run_case(&design, &config(), &variants);
    check(&outcome.verdict, &outcome.variant.to_string(), &text);
}

/// A run that is saved and goes on in another engine is the same.
///
/// # Panics
/// If it is not.
pub fn snapshot(data: &[u8]) {
    let Some((design, text)) = design_of(data) else { return };
    let config: Config = config();
    let mut engine = Variant::reference().start(&design, &config, None);
    let recording = record(engine.as_mut(), Stride::Epsilon, &bounds());
    drop(engine);
    let engines = [Variant::reference(), Variant::native()];
    for (i, first) in engines.iter().enumerate() {
        for (j, second) in engines.iter().enumerate() {
            let steps = recording.steps * (1 + i as u64 + j as u64) / 4;
            if steps > 0 && steps < recording.steps {
                let compared = hand_over(&design, &config, &recording, [first, second], steps, &bounds());
                check(&compared.verdict, &format!("{first} until step {steps}, then {second}"), &text);
            }
        }
    }
}
