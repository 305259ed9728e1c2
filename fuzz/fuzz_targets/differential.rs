//! The reference engine and native code do the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| differential::fuzz::differential(data));
