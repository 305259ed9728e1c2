//! Operations: `ops.toml`, the rules and the table of `ir` agree.

use super::Problems;
use spec::Kind;
use spec::ops::{Operation, Status};
use std::collections::BTreeSet;

const TOPIC: &str = "ops.toml and the rules differ";

/// Checks a table against the rules and the operations of `ir`.
pub(crate) fn check(table: &[Operation], problems: &mut Problems) {
    let known: BTreeSet<&str> = ir::ops::names().collect();
    let listed: BTreeSet<&str> = table.iter().map(|op| op.name).collect();
    for name in known.difference(&listed) {
        problems.add("ops.toml and the operations of ir differ", format!("{name} is missing in ops.toml"));
    }
    for name in listed.difference(&known) {
        problems.add("ops.toml and the operations of ir differ", format!("{name} is unknown to ir"));
    }
    check_rules(table, problems);
}

fn check_rules(table: &[Operation], problems: &mut Problems) {
    for op in table {
        let name = op.name;
        if op.rules.is_empty() {
            problems.add(TOPIC, format!("{name} has no rule"));
        }
        let mut kinds = BTreeSet::new();
        for id in op.rules {
            match spec::rule(id) {
                Some(rule) => {
                    kinds.insert(rule.kind.word());
                }
                None => problems.add(TOPIC, format!("{name} names the rule {id}, which does not exist")),
            }
        }
        let kind = match op.status {
            Status::Implemented => Kind::Behaviour,
            Status::Refused => Kind::Refused,
            Status::Metadata => Kind::Metadata,
        };
        if !kinds.is_empty() && !kinds.contains(kind.word()) {
            problems.add(TOPIC, format!("{name} is {:?}, but no rule of it is of that kind", op.status));
        }
        if (op.status == Status::Refused) != op.instead.is_some() {
            problems.add(TOPIC, format!("{name}: `instead` is for refused operations, and only for them"));
        }
    }
    for rule in spec::RULES {
        if let Some(op) = owner(rule.id, table).filter(|op| !op.rules.contains(&rule.id)) {
            problems.add(TOPIC, format!("{} does not list its rule {}", op.name, rule.id));
        }
    }
}

/// The operation that a rule belongs to by its name: the longest one that is the id or a prefix up to a dot.
fn owner<'a>(id: &str, table: &'a [Operation]) -> Option<&'a Operation> {
    let ends = id.match_indices('.').map(|(at, _)| at).chain([id.len()]);
    ends.rev().find_map(|end| table.iter().find(|op| op.name == &id[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_operation_owns_a_rule() {
        let owner = |id| owner(id, spec::ops::OPERATIONS).map(|op| op.name);
        assert_eq!(owner("llhd.wait.wake-once"), Some("llhd.wait"));
        assert_eq!(owner("seq.firmem.read_port.ruw"), Some("seq.firmem.read_port"));
        assert_eq!(owner("seq.firmem.init"), Some("seq.firmem"));
        assert_eq!(owner("machine.time.order"), None);
    }

    #[test]
    fn complains() {
        let add = spec::ops::operation("comb.add").expect("known");
        let table = [Operation { rules: &["comb.nothing"], status: Status::Refused, ..*add }];
        let mut problems = Problems::default();
        check_rules(&table, &mut problems);
        assert_eq!(
            problems.lines(),
            [
                "ops.toml and the rules differ: comb.add names the rule comb.nothing, which does not exist",
                "ops.toml and the rules differ: comb.add: `instead` is for refused operations, and only for them",
                "ops.toml and the rules differ: comb.add does not list its rule comb.add",
            ]
        );
    }
}
