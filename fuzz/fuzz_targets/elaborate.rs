//! What parser and verifier accept is elaborated, or refused with messages that can be shown.
#![no_main]

use ir::design::elaborate::{Options, elaborate};
use ir::diag::Severity;
use ir::module::OpId;
use ir::ops::OpKind;
use libfuzzer_sys::fuzz_target;

/// Modules that instantiate each other twice make 2^n instances: so many operations keep them few.
const MAX_INSTANCES: usize = 16;

fuzz_target!(|source: &[u8]| {
    let Ok(ir) = ir::text::parse(source) else { return };
    let is_instance = |i: &usize| ir.kind(OpId(*i as u32)) == OpKind::HwInstance;
    if (0..ir.op_count()).filter(is_instance).count() > MAX_INSTANCES {
        return;
    }
    if ir::verify::verify(&ir).iter().any(|d| d.severity == Severity::Error) {
        return;
    }
    if let Err(rejected) = elaborate(ir, &Options::default()) {
        let diagnostics = rejected.errors;
        assert!(!diagnostics.is_empty());
        ir::render::render(&diagnostics, "input", source, false);
    }
});
