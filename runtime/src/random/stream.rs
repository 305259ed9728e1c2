//! Independent streams, stable for ever.

use std::fmt;
use std::str::FromStr;

/// A stream of random numbers, with its whole state in the open.
///
/// The generator is xoshiro256** 1.0 (Blackman and Vigna): with the state `s0..s3`, the next number is
/// `rotl(s1 * 5, 7) * 9`, after which `t = s1 << 17; s2 ^= s0; s3 ^= s1; s1 ^= s2; s0 ^= s3; s2 ^= t; s3 = rotl(s3, 45)`.
/// A 64-bit seed fills the state with four numbers of splitmix64: `x += 0x9e3779b97f4a7c15`, then
/// `z = x; z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9; z = (z ^ z >> 27) * 0x94d049bb133111eb; z ^ z >> 31`.
/// All arithmetic is modulo 2^64.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Stream([u64; 4]);

impl Stream {
    /// The stream of a seed; also what `srandom` resets a process or object to.
    #[must_use]
    pub fn new(seed: u64) -> Stream {
        let mut x = seed;
        Stream([(); 4].map(|()| splitmix(&mut x)))
    }

    /// 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        let s = &mut self.0;
        let result = s[1].wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// `$urandom`: the upper half of the next 64 bits.
    pub fn urandom(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }

    /// `$urandom_range(max, min)`: a number between the two, inclusive, whatever their order, each equally likely.
    ///
    /// With n numbers to choose from, it draws [`Stream::urandom`] until `(draw * n) mod 2^32` is at least
    /// `2^32 mod n`; then `draw * n / 2^32` is how far above the minimum the result lies.
    pub fn urandom_range(&mut self, max: u32, min: u32) -> u32 {
        let (low, high) = (min.min(max), min.max(max));
        let Some(count) = (high - low).checked_add(1) else { return self.urandom() };
        let rejected = count.wrapping_neg() % count;
        loop {
            let product = u64::from(self.urandom()) * u64::from(count);
            if product as u32 >= rejected {
                return low + (product >> 32) as u32;
            }
        }
    }
}

fn splitmix(x: &mut u64) -> u64 {
    *x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (*x ^ *x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

/// The state as 64 hexadecimal digits, as `get_randstate` returns it.
impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|word| write!(f, "{word:016x}"))
    }
}

/// A text that [`Stream`]'s `Display` did not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a random state has 64 hexadecimal digits, not all zero")]
pub struct ParseStreamError;

/// The inverse of `Display`, for `set_randstate`.
impl FromStr for Stream {
    type Err = ParseStreamError;

    fn from_str(text: &str) -> Result<Stream, ParseStreamError> {
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(ParseStreamError);
        }
        let mut state = [0; 4];
        for (index, word) in state.iter_mut().enumerate() {
            *word = u64::from_str_radix(&text[16 * index..][..16], 16).map_err(|_| ParseStreamError)?;
        }
        // The generator never leaves the state of all zeros.
        if state == [0; 4] { Err(ParseStreamError) } else { Ok(Stream(state)) }
    }
}

/// Gives every process and object its own stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Streams {
    /// The seed of the run (`--seed`).
    pub seed: u64,
}

impl Streams {
    /// The stream of a process or object, from its hierarchical name alone.
    ///
    /// The stream's seed is the run's seed, put through splitmix64 once, exclusive-or the 64-bit FNV-1a hash of the name's
    /// bytes (offset 0xcbf29ce484222325, prime 0x100000001b3).
    #[must_use]
    pub fn stream(&self, name: &str) -> Stream {
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut x = self.seed;
        Stream::new(splitmix(&mut x) ^ hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reference_values() {
        // Published test vectors of splitmix64 (seed 1234567) and of xoshiro256** (state 1, 2, 3, 4).
        let mut x = 1_234_567;
        assert_eq!(splitmix(&mut x), 6_457_827_717_110_365_317);
        assert_eq!(splitmix(&mut x), 3_203_168_211_198_807_973);
        let mut stream = Stream([1, 2, 3, 4]);
        let drawn = [(); 4].map(|()| stream.next_u64());
        assert_eq!(drawn, [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240]);
    }

    #[test]
    fn streams_depend_on_the_seed_and_the_name_alone() {
        let first = |seed, name| Streams { seed }.stream(name).urandom();
        assert_eq!(first(1, "top.p"), first(1, "top.p"));
        assert_ne!(first(1, "top.p"), first(1, "top.q"));
        assert_ne!(first(1, "top.p"), first(2, "top.p"));
        // These must never change.
        assert_eq!([first(0, ""), first(1, "top.p"), first(u64::MAX, "top")], FROZEN);
    }

    const FROZEN: [u32; 3] = [505_943_950, 2_320_088_878, 3_632_446_853];

    #[test]
    fn ranges() {
        let mut stream = Stream::new(42);
        let mut seen = [0u32; 6];
        for _ in 0..6000 {
            seen[stream.urandom_range(15, 10) as usize - 10] += 1;
        }
        assert!(seen.iter().all(|&count| (800..1200).contains(&count)), "{seen:?}");
        for _ in 0..100 {
            assert!((3..=5).contains(&stream.urandom_range(3, 5)));
            assert_eq!(stream.urandom_range(7, 7), 7);
            assert!(stream.urandom_range(u32::MAX, 0x8000_0000) >= 0x8000_0000);
        }
        let mut twin = stream.clone();
        assert_eq!(stream.urandom_range(u32::MAX, 0), twin.urandom());
    }

    #[test]
    fn states_are_text() {
        let mut stream = Stream::new(3);
        stream.next_u64();
        let text = stream.to_string();
        assert_eq!(text.len(), 64);
        assert_eq!(text.parse(), Ok(stream));
        for bad in ["", &"0".repeat(64), &"g".repeat(64), &"+".repeat(64), &"1".repeat(63)] {
            assert_eq!(bad.parse::<Stream>(), Err(ParseStreamError));
        }
    }
}
