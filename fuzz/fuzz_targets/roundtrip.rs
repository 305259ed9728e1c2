//! What is accepted and written in the generic form reads back as the same.
#![no_main]

use ir::text::{Form, parse, print};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &[u8]| {
    let Ok(ir) = parse(source) else { return };
    let text = print(&ir, Form::Generic);
    match parse(&text) {
        Ok(again) => assert!(print(&again, Form::Generic) == text, "{}", String::from_utf8_lossy(&text)),
        Err(diagnostics) => panic!("{diagnostics:?}\n{}", String::from_utf8_lossy(&text)),
    }
});
