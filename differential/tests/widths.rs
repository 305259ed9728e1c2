//! The table of native operations by width, over the walk through all that the generators can write: every operation on values is
//! reached, and what is missing in the table is what can't be. `BLESS=1` writes what comes out; look at it before you commit it.

use differential::campaign::{Campaign, Extent, run};
use differential::generate::{Level, table};
use differential::load::{first_line, load};
use differential::widths;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn walk(from: u64, to: u64) -> Campaign {
    run(Level::Walk, 0, Extent { from, to, jobs: 2, time: None, most_findings: 10 }, |_| true)
}

/// What the verifier says of operations without any bits, and of which.
fn refused() -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut exist: Vec<String> = Vec::new();
    for generated in table::refused() {
        let Err(message) = load("generated", generated.text.as_bytes(), &[]) else {
            exist.push(generated.text);
            continue;
        };
        let message = first_line(&message);
        // The place, what is wrong, and of which operation.
        let said = message.splitn(3, ": ").last().unwrap_or(message);
        let (operation, why) = said.split_once(": ").unwrap_or(("", said));
        out.entry(why.to_owned()).or_default().insert(operation.trim_matches('\'').to_owned());
    }
    assert!(exist.is_empty(), "they exist without bits, but are not made: {}", exist.join("\n"));
    out
}

#[test]
fn every_operation_is_reached_at_every_width_at_which_it_exists() {
    let campaign = walk(0, table::steps());
    assert_eq!(campaign.findings, [], "{}", campaign.summary());
    let missed: Vec<&str> =
        widths::operations().filter(|name| !campaign.operations.contains_key(*name)).collect();
    assert_eq!(missed, Vec::<&str>::new(), "operations that no design has");
    let mut text = widths::table(&campaign.operations, |_| "x".to_owned());
    text += "\nWithout any bits, the verifier refuses:\n";
    for (why, operations) in refused() {
        let operations: Vec<String> = operations.into_iter().collect();
        text += &format!("- {why}: {}\n", operations.join(" "));
    }
    text += "\nOther classes that an operation lacks are those of no type that it has.\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/widths.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("the table can be written");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(known == text, "the table is another one than in tests/widths.txt:\n{text}");
}
