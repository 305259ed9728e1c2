//! The probabilistic distribution functions of IEEE 1800 Annex N.
//!
//! Each takes the seed that it updates. Arguments that the standard rejects (a mean or a number of degrees that is not
//! positive) give 0 and leave the seed alone. The time of [`dist_chi_square`], [`dist_t`] and [`dist_erlang`] grows with
//! their degree.
//!
//! The logarithm and the exponential come from a software library, so that the results are the same on every host.

const MIN: i64 = i32::MIN as i64;
const MAX: i64 = i32::MAX as i64;

/// `$random(seed)`.
pub fn random(seed: &mut i32) -> i32 {
    dist_uniform(seed, i32::MIN, i32::MAX)
}

/// `$urandom_range` on a seed of the design: a number between the two, inclusive, whatever their order. With the full
/// range it equals [`random`] of the same seed.
pub fn urandom_range(seed: &mut i32, a: u32, b: u32) -> u32 {
    let signed = |number: u32| (number ^ 0x8000_0000) as i32;
    let drawn = dist_uniform(seed, signed(a.min(b)), signed(a.max(b)));
    // The full range is the one case where the bits themselves are wanted.
    if (a.min(b), a.max(b)) == (0, u32::MAX) { drawn as u32 } else { drawn as u32 ^ 0x8000_0000 }
}

/// `$dist_uniform(seed, start, end)`: `start` if that is not less than `end`.
pub fn dist_uniform(seed: &mut i32, start: i32, end: i32) -> i32 {
    let (low, high) = (i64::from(start), i64::from(end));
    if low >= high {
        return start;
    }
    let number = if high != MAX {
        floor(uniform(seed, low, high + 1)).clamp(low, high)
    } else if low != MIN {
        floor(uniform(seed, low - 1, high) + 1.0).clamp(low, high)
    } else {
        let scaled = (uniform(seed, low, high) + 2_147_483_648.0) / 4_294_967_295.0;
        floor(scaled * 4_294_967_296.0 - 2_147_483_648.0)
    };
    number as i32
}

/// `$dist_normal(seed, mean, deviation)`.
pub fn dist_normal(seed: &mut i32, mean: i32, deviation: i32) -> i32 {
    round(normal(seed, mean, deviation))
}

/// `$dist_exponential(seed, mean)`.
pub fn dist_exponential(seed: &mut i32, mean: i32) -> i32 {
    if mean > 0 { round(exponential(seed, mean)) } else { 0 }
}

/// `$dist_poisson(seed, mean)`.
pub fn dist_poisson(seed: &mut i32, mean: i32) -> i32 {
    if mean <= 0 {
        return 0;
    }
    let limit = libm::exp(-f64::from(mean));
    let mut product = uniform(seed, 0, 1);
    let mut count = 0;
    // Ends: the product shrinks to zero sooner or later, and zero is not above the limit.
    while limit < product {
        count += 1;
        product *= uniform(seed, 0, 1);
    }
    count
}

/// `$dist_chi_square(seed, degrees)`.
pub fn dist_chi_square(seed: &mut i32, degrees: i32) -> i32 {
    if degrees > 0 { round(chi_square(seed, degrees)) } else { 0 }
}

/// `$dist_t(seed, degrees)`.
pub fn dist_t(seed: &mut i32, degrees: i32) -> i32 {
    if degrees <= 0 {
        return 0;
    }
    let root = (chi_square(seed, degrees) / f64::from(degrees)).sqrt();
    round(normal(seed, 0, 1) / root)
}

/// `$dist_erlang(seed, stages, mean)`.
pub fn dist_erlang(seed: &mut i32, stages: i32, mean: i32) -> i32 {
    if stages <= 0 {
        return 0;
    }
    let product = (0..stages).fold(1.0, |product, _| product * uniform(seed, 0, 1));
    round(-f64::from(mean) * libm::log(product) / f64::from(stages))
}

/// A number between `start` and `end`: the linear congruence that everything else draws from.
fn uniform(seed: &mut i32, start: i64, end: i64) -> f64 {
    /// 2^-23
    const STEP: f64 = 1.0 / 8_388_608.0;
    let old = if *seed == 0 { 259_341_593 } else { *seed as u32 };
    let new = old.wrapping_mul(69069).wrapping_add(1);
    *seed = new as i32;
    // The standard puts the upper 23 bits into the fraction of a single between 1 and 2.
    let fraction = 1.0 + f64::from(new >> 9) * STEP;
    let fraction = fraction + fraction * STEP;
    (end - start) as f64 * (fraction - 1.0) + start as f64
}

fn normal(seed: &mut i32, mean: i32, deviation: i32) -> f64 {
    loop {
        let first = uniform(seed, -1, 1);
        let second = uniform(seed, -1, 1);
        let square = first * first + second * second;
        if square < 1.0 && square != 0.0 {
            let unit = first * (-2.0 * libm::log(square) / square).sqrt();
            return unit * f64::from(deviation) + f64::from(mean);
        }
    }
}

fn exponential(seed: &mut i32, mean: i32) -> f64 {
    match uniform(seed, 0, 1) {
        0.0 => 0.0,
        number => -libm::log(number) * f64::from(mean),
    }
}

fn chi_square(seed: &mut i32, degrees: i32) -> f64 {
    let mut sum = 0.0;
    if degrees % 2 != 0 {
        let unit = normal(seed, 0, 1);
        sum = unit * unit;
    }
    for _ in 0..degrees / 2 {
        sum += 2.0 * exponential(seed, 1);
    }
    sum
}

/// The standard's idea of the next lower integer, which is one too low for negative integers.
fn floor(number: f64) -> i64 {
    if number >= 0.0 { number as i64 } else { (number - 1.0) as i64 }
}

/// To the nearest integer, halves away from zero. The low 32 bits are kept; a number that no 64-bit integer holds is 0.
fn round(number: f64) -> i32 {
    let number = if number >= 0.0 { number + 0.5 } else { number - 0.5 };
    if number.abs() < 9.2e18 { number as i64 as i32 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_numbers_of_every_simulator() {
        let mut seed = 0;
        let drawn: Vec<i32> = (0..8).map(|_| random(&mut seed)).collect();
        let expect = [
            303_379_748,
            -1_064_739_199,
            -2_071_669_239,
            -1_309_649_309,
            112_818_957,
            1_189_058_957,
            -1_295_874_971,
            -1_992_863_214,
        ];
        assert_eq!(drawn, expect);
        assert_eq!(seed, 154_620_049);
    }

    /// Expected values come from the standard's C code.
    #[test]
    fn distributions() {
        type Draw = fn(&mut i32) -> i32;
        let table: [(Draw, [i32; 8], i32); 13] = [
            (|s| dist_uniform(s, 0, 9), [0, 1, 7, 1, 9, 8, 3, 4], 2_044_158_073),
            (|s| dist_uniform(s, -5, 5), [-5, -4, 3, -4, 4, 4, -1, 0], 2_044_158_073),
            (
                |s| dist_uniform(s, 1, i32::MAX),
                [34561, 237814301, 1638702275, 386500142, 1938916327, 1910918115, 831100515, 1022079354],
                2_044_158_073,
            ),
            (
                |s| dist_uniform(s, i32::MIN, 0),
                [
                    -2147449088,
                    -1909669348,
                    -508781372,
                    -1760983506,
                    -208567320,
                    -236565532,
                    -1316383133,
                    -1125404294,
                ],
                2_044_158_073,
            ),
            (|s| dist_normal(s, 100, 20), [111, 53, 103, 116, 92, 88, 119, 132], 1_692_139_853),
            (|s| dist_normal(s, -100, 1000), [451, -2468, 58, 711, -496, -696, 872, 1494], 1_692_139_853),
            (|s| dist_exponential(s, 1000), [11037, 2201, 270, 1715, 102, 117, 949, 742], 2_044_158_073),
            (|s| dist_poisson(s, 30), [22, 20, 33, 25, 26, 29, 31, 37], 369_450_488),
            (|s| dist_poisson(s, 5000), [766, 762, 726, 726, 800, 720, 757, 702], 322_130_800),
            (|s| dist_chi_square(s, 7), [3, 7, 5, 6, 8, 9, 14, 7], 1_413_113_931),
            (|s| dist_chi_square(s, 1000), [964, 986, 963, 1079, 957, 1066, 945, 937], -1_407_853_471),
            (|s| dist_t(s, 3), [2, 1, 1, 1, -10, -1, -1, 0], 1_489_374_793),
            (|s| dist_erlang(s, 3, 500), [2251, 322, 303, 574, 849, 308, 245, 829], 799_809_129),
        ];
        for (index, (draw, expect, end)) in table.into_iter().enumerate() {
            let mut seed = 1;
            assert_eq!([(); 8].map(|()| draw(&mut seed)), expect, "{index}");
            assert_eq!(seed, end, "{index}");
        }
    }

    #[test]
    fn long_runs() {
        let mut seed = 0;
        for _ in 0..1_000_000 {
            random(&mut seed);
        }
        assert_eq!(seed, 1_079_212_761);
        // Large deviations show every bit of the logarithm. The sum is that of the standard's C code with GNU's libm.
        let (mut seed, mut sum) = (12345, 0i64);
        for _ in 0..100_000 {
            sum = sum.wrapping_mul(31).wrapping_add(i64::from(dist_normal(&mut seed, 0, 1_000_000_000)));
            sum = sum.wrapping_mul(31).wrapping_add(i64::from(dist_erlang(&mut seed, 2, 1_000_000_000)));
        }
        assert_eq!(sum, -2_838_298_217_699_177_041);
    }

    #[test]
    fn odd_arguments() {
        let mut seed = 7;
        let nothing = [
            dist_exponential(&mut seed, 0),
            dist_poisson(&mut seed, -1),
            dist_chi_square(&mut seed, 0),
            dist_t(&mut seed, -3),
            dist_erlang(&mut seed, 0, 5),
        ];
        assert_eq!((nothing, seed), ([0; 5], 7));
        assert_eq!(dist_uniform(&mut seed, 5, 5), 5);
        assert_eq!(dist_uniform(&mut seed, 6, 5), 6);
        assert_eq!(seed, 7);
        assert_eq!(round(f64::INFINITY), 0);
        assert_eq!(round(f64::NAN), 0);
        assert_eq!(round(-2.5), -3);
    }

    #[test]
    fn ranges_of_the_unsigned() {
        let (mut a, mut b) = (3, 3);
        for _ in 0..100 {
            assert_eq!(urandom_range(&mut a, 0, u32::MAX), random(&mut b) as u32);
            assert!((10..=20).contains(&urandom_range(&mut a, 20, 10)));
            b = a;
        }
        assert_eq!(urandom_range(&mut a, 9, 9), 9);
        assert_eq!(a, b);
    }
}
