//! Random numbers (IEEE 1800 18.13, 20.15).
//!
//! A function with a seed gives its result and the new seed.

use super::{Args, Datum, Error, World, int};
use crate::random::annex;

type Results = Result<Vec<Datum>, Error>;

fn seeded(args: &Args<'_>, index: usize, draw: impl FnOnce(&mut i32) -> i32) -> Results {
    let mut seed = args.int(index) as i32;
    let value = draw(&mut seed);
    Ok(vec![int(value), int(seed)])
}

fn arg(args: &Args<'_>, index: usize) -> i32 {
    args.int(index) as i32
}

/// `$random`: the stream of the design.
pub(super) fn random(world: &mut World<'_>, _: &Args<'_>) -> Results {
    Ok(vec![int(world.state.seed.random())])
}

/// `$random(seed)`, `$urandom(seed)`
pub(super) fn random_seeded(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, annex::random)
}

/// `$urandom`: the stream of the process.
pub(super) fn urandom(world: &mut World<'_>, _: &Args<'_>) -> Results {
    Ok(vec![int(world.random.urandom())])
}

/// `$urandom_range(a, b)`
pub(super) fn urandom_range(world: &mut World<'_>, args: &Args<'_>) -> Results {
    Ok(vec![int(world.random.urandom_range(args.word(0) as u32, args.word(1) as u32))])
}

/// `$urandom_range` with a seed.
pub(super) fn urandom_range_seeded(_: &mut World<'_>, args: &Args<'_>) -> Results {
    let (a, b) = (args.word(0) as u32, args.word(1) as u32);
    seeded(args, 2, |seed| annex::urandom_range(seed, a, b) as i32)
}

/// `$dist_uniform(seed, start, end)`
pub(super) fn uniform(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_uniform(seed, arg(args, 1), arg(args, 2)))
}

/// `$dist_normal(seed, mean, deviation)`
pub(super) fn normal(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_normal(seed, arg(args, 1), arg(args, 2)))
}

/// `$dist_exponential(seed, mean)`
pub(super) fn exponential(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_exponential(seed, arg(args, 1)))
}

/// `$dist_poisson(seed, mean)`
pub(super) fn poisson(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_poisson(seed, arg(args, 1)))
}

/// `$dist_chi_square(seed, degrees)`
pub(super) fn chi_square(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_chi_square(seed, arg(args, 1)))
}

/// `$dist_t(seed, degrees)`
pub(super) fn t(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_t(seed, arg(args, 1)))
}

/// `$dist_erlang(seed, stages, mean)`
pub(super) fn erlang(_: &mut World<'_>, args: &Args<'_>) -> Results {
    seeded(args, 0, |seed| annex::dist_erlang(seed, arg(args, 1), arg(args, 2)))
}
