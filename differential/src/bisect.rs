//! Which transform of the optimiser is to blame, by fuel.

use crate::compare::{VerdictName, compare};
use crate::record::{Bounds, Stride, record};
use crate::variant::Variant;
use ir::design::Design;
use reference::Config;

/// What a variant that diverges depends on: a line for people. Each function gets as many transforms as there is fuel.
pub fn bisect(design: &Design, config: &Config, variant: &Variant, bounds: &Bounds) -> String {
    let mut engine = Variant::reference().start(design, config, bounds.deadline);
    let recording = record(engine.as_mut(), Stride::Epsilon, bounds);
    drop(engine);
    let Some(native) = &variant.native else { return "nothing is optimised in it".to_owned() };
    let differs = |fuel: Option<u64>, without: Option<&str>| {
        let mut native = native.clone();
        native.fuel = fuel;
        native.disabled.extend(without.map(str::to_owned));
        let variant = Variant { native: Some(native) };
        let compared = compare(design, config, &recording, &variant, Stride::Epsilon, bounds);
        compared.verdict.name() == VerdictName::Diverged
    };
    if !differs(None, None) {
        return "it does not differ".to_owned();
    }
    if differs(Some(0), None) {
        return "it differs without the optimiser, too: the lowering or the kernel is wrong".to_owned();
    }
    let (mut equal, mut most) = (0, 1u64);
    while !differs(Some(most), None) {
        equal = most;
        match most.checked_mul(2) {
            Some(more) => most = more,
            None => return "it differs only with unlimited fuel".to_owned(),
        }
    }
    while most - equal > 1 {
        let middle = equal + (most - equal) / 2;
        if differs(Some(middle), None) {
            most = middle;
        } else {
            equal = middle;
        }
    }
    let passes: Vec<&str> =
        jit::opt::PASSES.iter().copied().filter(|pass| !differs(Some(most), Some(pass))).collect();
    format!(
        "it is equal with --jit-fuel={equal} and differs with {most}; not without {}",
        if passes.is_empty() { "several passes".to_owned() } else { passes.join(", or without ") }
    )
}
