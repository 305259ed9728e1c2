//! Tests of the registry. What the functions do is tested by designs.

use super::*;
use crate::files::Capture;

#[test]
fn a_signature_has_one_function() {
    for (index, function) in FUNCTIONS.iter().enumerate() {
        let concrete = |kinds: &[Kind]| -> Vec<Kind> {
            let one = |kind: &Kind| match kind {
                Kind::Bits | Kind::Any => Kind::Int(7),
                other => *other,
            };
            kinds.iter().map(one).collect()
        };
        let (operands, results) = (concrete(function.operands), concrete(function.results));
        let found = find(function.name.as_bytes(), &operands, &results);
        assert_eq!(found, Some(index as u32), "{function}");
    }
    assert_eq!(find(b"$random", &[Kind::Int(33)], &[Kind::Int(32), Kind::Int(32)]), None);
    assert_eq!(find(b"$system", &[Kind::Text], &[]), None);
    assert_eq!(overloads(b"$random").count(), 2);
}

/// Every function takes every operand, however odd, and gives what its signature says.
#[test]
fn nothing_panics() {
    let words = [0, 1, 2, 7, 31, 0x7fff_ffff, 0xffff_ffff, 0xffff_fffe, 0x8000_0003];
    let texts: [&[u8]; 5] = [b"", b"12.5e3 x", b"-_7\n", b"\xff\0", b"%d"];
    let plusargs = Plusargs::new(["+7"]);
    for function in FUNCTIONS.iter().filter(|f| !matches!(f.name, "$fopen" | "$writememh" | "$writememb")) {
        for round in 0..20usize {
            let mut files = Files::new(Box::new(Capture::new()), None);
            let (mut state, mut random) = (State::default(), Stream::new(1));
            let mut messages = Vec::new();
            let mut world = World {
                state: &mut state,
                files: &mut files,
                plusargs: &plusargs,
                random: &mut random,
                messages: &mut messages,
                now: 5,
            };
            let operand = |(index, kind): (usize, &Kind)| {
                // Loops over degrees and mean take their time with large numbers.
                let few = function.name.starts_with("$dist") && index > 0;
                let word = words[(round * 3 + index * 5) % if few { 5 } else { words.len() }];
                // The standard input is not for tests.
                match kind {
                    Kind::Int(width) => {
                        let mut limbs = vec![word];
                        trim(&mut limbs, *width);
                        Datum::Bits(*width, limbs)
                    }
                    Kind::Bits | Kind::Any => Datum::Bits(65, vec![word, 1]),
                    Kind::Real => Datum::Real([0.5, -1e300, f64::NAN, f64::INFINITY][round % 4]),
                    Kind::Text => Datum::Text(texts[(round + index) % 5].to_vec()),
                    Kind::List => Datum::List(vec![Datum::Real(1.0); 3]),
                }
            };
            let operands: Vec<Datum> = function.operands.iter().enumerate().map(operand).collect();
            let width = |kind: &Kind| match kind {
                Kind::Int(width) => *width,
                Kind::Bits => 70,
                _ => 0,
            };
            let widths: Vec<u64> = function.results.iter().map(width).collect();
            let Ok(results) = function.call(&mut world, &operands, &widths) else { continue };
            assert_eq!(results.len(), function.results.len(), "{function}");
            for (result, (kind, width)) in results.iter().zip(function.results.iter().zip(&widths)) {
                let fits = match (kind, result) {
                    (Kind::Int(_) | Kind::Bits, Datum::Bits(bits, limbs)) => {
                        bits == width && limbs.len() as u64 == width.div_ceil(64)
                    }
                    (Kind::Real, Datum::Real(_))
                    | (Kind::Text, Datum::Text(_))
                    | (Kind::List, Datum::List(_)) => true,
                    _ => false,
                };
                assert!(fits, "{function}: {result:?}");
            }
        }
    }
}
