//! Any bytes: the parser comes back, its messages can be shown, and what it accepts can be written.
#![no_main]

use ir::text::{Form, parse, print};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &[u8]| {
    match parse(source) {
        Ok(ir) => {
            print(&ir, Form::Custom);
        }
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty());
            ir::render::render(&diagnostics, "input", source, false);
        }
    }
});
