//! The corpora of the fuzz targets, replayed.

use differential::fuzz;
use std::path::Path;

fn replay(target: &str, run: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let mut entries: Vec<_> = std::fs::read_dir(&folder)
        .expect("a corpus is committed")
        .map(|entry| entry.expect("an entry can be read").path())
        .collect();
    entries.sort();
    assert!(entries.len() >= 8, "{target} has a corpus");
    for path in entries {
        let data = std::fs::read(&path).expect("an entry can be read");
        assert!(fuzz::design_of(&data).is_some(), "{} is a design", path.display());
        run(&data);
    }
}

#[test]
fn differential() {
    replay("differential", fuzz::differential);
}

#[test]
fn deopt() {
    replay("deopt", fuzz::deopt);
}

#[test]
fn snapshot() {
    replay("snapshot", fuzz::snapshot);
}

#[test]
fn any_bytes_stand_for_a_valid_design() {
    for bytes in [&b""[..], b"\x01", b"\xff\xff\xff\xff\xff\xff\xff\xff", b"hello", &[0x55; 300]] {
        fuzz::differential(bytes);
    }
}
