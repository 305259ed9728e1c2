//! Which rules a thread has exercised.
//!
//! One byte per rule in thread-local storage: a hit is one store, so the marks can stay in the hot paths of the
//! reference engine.

use crate::RULES;
use std::cell::Cell;

const COUNT: usize = RULES.len();

thread_local! {
    static HIT: [Cell<u8>; COUNT] = const { [const { Cell::new(0) }; COUNT] };
}

/// Records that this thread exercised rule number `index` of [`RULES`]. Called by
/// [`rule!`](crate::rule!).
///
/// # Panics
/// When `index` is not below the number of rules, which the macro rules out.
#[inline(always)]
pub fn hit(index: usize) {
    HIT.with(|hit| hit[index].set(1));
}

/// Forgets the hits of this thread.
pub fn reset() {
    HIT.with(|hit| hit.iter().for_each(|h| h.set(0)));
}

/// The ids of the rules that this thread has exercised since its start or the last [`reset`], in the order of
/// [`RULES`].
pub fn hits() -> Vec<&'static str> {
    HIT.with(|hit| hit.iter().zip(RULES).filter(|(h, _)| h.get() != 0).map(|(_, rule)| rule.id).collect())
}
