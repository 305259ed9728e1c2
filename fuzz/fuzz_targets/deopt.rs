//! Native code does the same when it is left now and then.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| differential::fuzz::deopt(data));
