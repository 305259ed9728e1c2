//! A run that is saved and goes on in another engine is the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| differential::fuzz::snapshot(data));
