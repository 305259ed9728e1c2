//! The coverage of rules, as other crates see it.

use spec::{coverage, rule};

#[test]
fn hits_are_of_this_thread_and_in_order() {
    coverage::reset();
    rule!("machine.time.add");
    rule!("machine.time.order");
    rule!("machine.time.add");
    std::thread::spawn(|| rule!("machine.time.overflow")).join().expect("the thread ends");
    assert_eq!(coverage::hits(), ["machine.time.order", "machine.time.add"]);
    coverage::reset();
    assert!(coverage::hits().is_empty());
}

#[test]
fn a_rule_is_found_by_its_id() {
    let found = spec::rule("machine.time.order").expect("a rule");
    assert_eq!((found.kind, found.file), (spec::Kind::Behaviour, "time.md"));
    assert_eq!(found.summary, "Time is a triple (real, delta, epsilon), ordered lexicographically.");
    assert!(spec::rule("machine.time").is_none());
}
