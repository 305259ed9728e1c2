use super::*;
use crate::convert;
use ::reference::memory as oracle;

/// The same calls on the memories of both engines have the same results, errors and their texts included.
#[test]
fn it_is_that_of_the_reference() {
    const LIMIT: u64 = 1 << 20;
    let mut state = 7u64;
    let mut random = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut ours = Memory::new(LIMIT);
    let mut theirs = oracle::Memory::new(LIMIT);
    let mut blocks: Vec<(u64, u64)> = Vec::new();
    let (mut failed, mut loaded) = (0, 0);
    for round in 0..20_000 {
        let address = match random(8) {
            0 => [0, BASE - 1, u64::MAX, u64::MAX - 7, BASE + PAGE - 1][random(5) as usize],
            _ => blocks.get(random(64) as usize).map_or(BASE, |b| b.0) + random(16),
        };
        let width = [0, 1, 7, 8, 9, 32, 63, 64, 65, 130, 600][random(11) as usize];
        match random(6) {
            0 => {
                let size =
                    if round == 100 { u64::MAX } else { random(if round % 50 == 0 { 40_000 } else { 70 }) };
                match (ours.allocate(size), theirs.allocate(size)) {
                    (Ok(a), Ok(b)) => {
                        assert_eq!(a, b);
                        blocks.push((a, size));
                    }
                    (a, b) => assert_eq!(a.unwrap_err().to_string(), b.unwrap_err().to_string()),
                }
            }
            1 if !blocks.is_empty() => {
                let (address, size) = blocks.swap_remove(random(blocks.len() as u64) as usize);
                ours.release(address, size);
                theirs.release(address, size);
            }
            2 | 3 => {
                let mut value = words::zeros(width);
                value.iter_mut().for_each(|word| *word = random(u64::MAX) << 40 ^ random(u64::MAX));
                words::trim(&mut value, width);
                let stored = theirs.store(address, &convert::bits(width, &value)).map_err(|e| e.to_string());
                assert_eq!(ours.store(address, width, &value).map_err(|e| e.to_string()), stored);
            }
            _ => {
                let mut value = words::zeros(width);
                value.fill(u64::MAX);
                match (ours.load(address, width, &mut value), theirs.load(address, width)) {
                    (Ok(()), Ok(expected)) => {
                        assert_eq!(&value[..], convert::limbs(&expected));
                        loaded += usize::from(!words::is_zero(&value));
                    }
                    (a, b) => {
                        assert_eq!(a.unwrap_err().to_string(), b.unwrap_err().to_string());
                        failed += 1;
                    }
                }
            }
        }
        assert_eq!(ours.size(), theirs.size());
    }
    assert!(failed > 100 && loaded > 1000, "{failed} failed, {loaded} loaded something");
}
