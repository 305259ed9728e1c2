//! What the optimiser makes of small functions.

use crate::lir::Cond::{self, Eq, Ne, Ult};
use crate::lir::{B, Base, Bin, Block, Callee, Function, Inst, Mem, Operand, Term, Un, V};
use crate::{Options, opt};
use kernel::abi::Callout;

/// Variable, constant.
fn v(n: u32) -> Operand {
    Operand::V(V(n))
}

fn c(n: u64) -> Operand {
    Operand::C(n)
}

fn word(word: u32) -> Mem {
    Mem { base: Base::Context, word, index: None }
}

fn load(dst: u32, at: u32) -> Inst {
    Inst::load(V(dst), word(at))
}

fn store(at: u32, src: Operand) -> Inst {
    Inst::Store { mem: word(at), src }
}

fn bin(dst: u32, a: Operand, op: Bin, b: Operand) -> Inst {
    Inst::Bin { op, dst: V(dst), a, b }
}

fn cmp(dst: u32, a: Operand, cond: Cond, b: Operand) -> Inst {
    Inst::Cmp { cond, dst: V(dst), a, b }
}

fn copy(dst: u32, src: Operand) -> Inst {
    Inst::Copy { dst: V(dst), src }
}

fn block(insts: Vec<Inst>, term: Term) -> Block {
    Block { insts: insts.into_iter().map(|inst| (inst, u32::MAX)).collect(), term, cold: false }
}

fn function(blocks: Vec<Block>) -> Function {
    Function { name: "f".to_owned(), blocks, variables: 32, ..Function::default() }
}

fn check(mut function: Function, expect: &[&str]) {
    crate::lir::verify::verify(&function).expect("the test is well formed");
    opt::optimise(&mut function, &Options::default());
    let text = function.to_string();
    let lines: Vec<&str> = text.lines().skip(1).map(str::trim).collect();
    assert_eq!(lines, expect, "{text}");
}

/// Operations whose results are stored to words from 30 on.
fn check_straight(mut insts: Vec<Inst>, results: &[u32], expect: &[&str]) {
    insts.extend(results.iter().zip(30..).map(|(r, at)| store(at, v(*r))));
    let expect: Vec<&str> = ["b0:"].iter().chain(expect).chain(&["return 0"]).copied().collect();
    check(function(vec![block(insts, Term::Return(c(0)))]), &expect);
}

#[test]
fn masks_vanish_where_the_bits_are_zero() {
    check_straight(
        vec![
            load(0, 20),
            bin(1, v(0), Bin::And, c(0xff)),
            load(2, 21),
            bin(3, v(2), Bin::And, c(0xff)),
            bin(4, v(1), Bin::Add, v(3)),
            bin(5, v(4), Bin::And, c(0x1ff)),
            bin(6, v(1), Bin::Xor, v(3)),
            bin(7, v(6), Bin::And, c(0xff)),
        ],
        &[5, 7],
        &[
            "v0 = [context + 20]",
            "v1 = v0 & 255",
            "v2 = [context + 21]",
            "v3 = v2 & 255",
            "v4 = v1 + v3",
            "v6 = v1 ^ v3",
            "[context + 30] = v4",
            "[context + 31] = v6",
        ],
    );
}

#[test]
fn an_extract_of_a_concatenation_is_its_part() {
    check_straight(
        vec![
            load(0, 20),
            bin(1, v(0), Bin::And, c(0xff)),
            load(2, 21),
            bin(3, v(2), Bin::Shl, c(8)),
            bin(4, v(1), Bin::Or, v(3)),
            bin(5, v(4), Bin::And, c(0xff)),
            bin(6, v(4), Bin::Shr, c(8)),
        ],
        &[5, 6],
        &[
            "v0 = [context + 20]",
            "v1 = v0 & 255",
            "v2 = [context + 21]",
            "v6 = v2 & 0xffffffffffffff",
            "[context + 30] = v1",
            "[context + 31] = v6",
        ],
    );
}

#[test]
fn constants_fold_through_everything() {
    check_straight(
        vec![
            copy(0, c(12)),
            bin(1, v(0), Bin::Mul, c(3)),
            Inst::Un { op: Un::SignExtend(4), dst: V(2), a: v(0) },
            cmp(3, v(1), Ult, c(37)),
            Inst::Select { dst: V(4), flag: v(3), yes: v(2), no: v(1) },
        ],
        &[1, 4],
        &["[context + 30] = 36", "[context + 31] = -4"],
    );
}

#[test]
fn what_was_computed_or_loaded_is_reused() {
    check_straight(
        vec![
            load(0, 20),
            load(1, 21),
            bin(2, v(0), Bin::Add, v(1)),
            store(22, v(2)),
            load(3, 20),
            bin(4, v(3), Bin::Add, v(1)),
            load(5, 22),
        ],
        &[4, 5],
        &[
            "v0 = [context + 20]",
            "v1 = [context + 21]",
            "v2 = v0 + v1",
            "[context + 22] = v2",
            "[context + 30] = v2",
            "[context + 31] = v2",
        ],
    );
}

#[test]
fn a_callout_may_change_everything() {
    check_straight(
        vec![
            load(0, 20),
            store(21, c(1)),
            Inst::Call { callee: Callee::Callout(Callout::Notify), arg: c(5), dst: Some(V(1)) },
            store(21, c(2)),
            load(2, 20),
        ],
        &[0, 2],
        &[
            "v0 = [context + 20]",
            "[context + 21] = 1",
            "Notify(5)",
            "[context + 21] = 2",
            "v2 = [context + 20]",
            "[context + 30] = v0",
            "[context + 31] = v2",
        ],
    );
}

#[test]
fn an_access_with_an_index_may_be_to_any_word_of_its_base() {
    let at = |base, index| Mem { base, word: 0, index };
    check_straight(
        vec![
            load(0, 20),
            Inst::load(V(1), at(Base::Frame, None)),
            Inst::Store { mem: at(Base::Context, Some(V(0))), src: c(1) },
            load(2, 20),
            Inst::load(V(3), at(Base::Frame, None)),
            Inst::Store { mem: at(Base::V(V(0)), None), src: c(2) },
            Inst::load(V(4), at(Base::Frame, None)),
        ],
        &[2, 3, 4],
        &[
            "v0 = [context + 20]",
            "v1 = [frame]",
            "[context + v0] = 1",
            "v2 = [context + 20]",
            "[v0] = 2",
            "v4 = [frame]",
            "[context + 30] = v2",
            "[context + 31] = v1",
            "[context + 32] = v4",
        ],
    );
}

#[test]
fn stores_that_change_nothing_or_are_overwritten_go() {
    check_straight(
        vec![load(0, 20), store(20, v(0)), store(21, c(1)), store(22, c(2)), store(21, c(3))],
        &[],
        &["[context + 22] = 2", "[context + 21] = 3"],
    );
}

#[test]
fn marks_of_one_word_are_joined_unless_somebody_may_see_it() {
    let mark = |at, mask| Inst::Mark { mem: word(at), mask };
    check_straight(
        vec![mark(20, 1), mark(21, 1), mark(20, 2), mark(20, 3), load(0, 20), mark(20, 4)],
        &[0],
        &[
            "[context + 20] |= 0x3",
            "[context + 21] |= 0x1",
            "v0 = [context + 20]",
            "[context + 20] |= 0x4",
            "[context + 30] = v0",
        ],
    );
}

#[test]
fn a_branch_on_a_comparison_compares() {
    let (yes, no) = (B(1), B(2));
    let entry = vec![
        load(0, 20),
        cmp(1, v(0), Ult, c(5)),
        cmp(2, v(1), Eq, c(0)),
        bin(3, v(2), Bin::Xor, c(1)),
        bin(4, v(3), Bin::And, c(1)),
    ];
    check(
        function(vec![
            block(entry, Term::Branch { cond: Ne, a: v(4), b: c(0), yes, no }),
            block(vec![], Term::Return(c(1))),
            block(vec![], Term::Return(c(2))),
        ]),
        &["b0:", "v0 = [context + 20]", "if v0 <u 5 jump b1 else b2", "b1:", "return 1", "b2:", "return 2"],
    );
}

#[test]
fn decided_branches_and_empty_blocks_go() {
    let jump = |to| Term::Jump(B(to));
    check(
        function(vec![
            block(vec![copy(0, c(1))], jump(1)),
            block(vec![], Term::Branch { cond: Ne, a: v(0), b: c(0), yes: B(2), no: B(3) }),
            block(vec![load(1, 20)], jump(4)),
            block(vec![copy(1, c(9))], jump(4)),
            block(vec![store(21, v(1))], Term::Return(c(0))),
        ]),
        &["b0:", "v1 = [context + 20]", "[context + 21] = v1", "return 0"],
    );
}

#[test]
fn a_loop_counts_in_one_variable() {
    let counted = vec![bin(1, v(0), Bin::Add, c(1)), copy(0, v(1))];
    check(
        function(vec![
            block(vec![copy(0, c(0))], Term::Jump(B(1))),
            block(counted, Term::Branch { cond: Ult, a: v(1), b: c(10), yes: B(1), no: B(2) }),
            block(vec![store(20, v(0))], Term::Return(c(0))),
        ]),
        &[
            "b0:",
            "v0 = 0",
            "jump b1",
            "b1:",
            "v0 = v0 + 1",
            "if v0 <u 10 jump b1 else b2",
            "b2:",
            "[context + 20] = v0",
            "return 0",
        ],
    );
}

#[test]
fn what_one_arm_of_a_choice_needs_is_computed_on_its_way() {
    let mut insts = vec![load(0, 20), load(1, 21)];
    // A chain that only the first arm needs, and what both need.
    insts.push(bin(2, v(1), Bin::Mul, v(1)));
    insts.extend((3..15).map(|n| bin(n, v(n - 1), if n % 2 == 0 { Bin::Add } else { Bin::Mul }, v(1))));
    insts.push(bin(15, v(1), Bin::Mul, c(3)));
    insts.push(bin(16, v(14), Bin::Sub, v(15)));
    insts.push(Inst::Select { dst: V(17), flag: v(0), yes: v(16), no: v(15) });
    let mut function = function(vec![block([insts, vec![store(30, v(17))]].concat(), Term::Return(c(0)))]);
    opt::optimise(&mut function, &Options::default());
    let text = function.to_string();
    let blocks: Vec<&str> = text.split("b1:").collect();
    assert_eq!(blocks.len(), 2, "{text}");
    assert!(blocks[0].contains("if v0 != 0 jump"), "{text}");
    assert!(!blocks[0].contains("v2 = "), "{text}");
    assert!(blocks[0].contains("v1 * 3"), "both arms need it: {text}");
    assert!(blocks[1].contains("v2 = v1 * v1"), "{text}");
}

#[test]
fn what_the_same_flag_chooses_later_is_chosen_on_the_way() {
    let mut insts = vec![load(0, 20), load(1, 21)];
    insts.extend((2..15).map(|n| bin(n, v(n - 1), Bin::Mul, v(1))));
    insts.push(Inst::Select { dst: V(17), flag: v(0), yes: v(14), no: c(0) });
    insts.push(bin(18, v(17), Bin::Shl, c(3)));
    insts.push(Inst::Select { dst: V(19), flag: v(0), yes: c(5), no: v(1) });
    // Not there yet where the ways part.
    insts.push(Inst::Select { dst: V(20), flag: v(0), yes: v(18), no: v(1) });
    insts.extend([store(30, v(18)), store(31, v(19)), store(32, v(20))]);
    let mut function = function(vec![block(insts, Term::Return(c(0)))]);
    opt::optimise(&mut function, &Options::default());
    let text = function.to_string();
    assert!(text.contains("v19 = 5") && text.contains("v19 = v1"), "{text}");
    assert!(text.contains("v20 = v0 ? v18 : v1"), "{text}");
}

#[test]
fn what_is_little_or_may_change_stays_where_it_is() {
    let choice = |insts: Vec<Inst>, no: Operand| {
        let select = Inst::Select { dst: V(31), flag: v(0), yes: v(30), no };
        let all = [vec![load(0, 20)], insts, vec![select, store(40, v(31))]].concat();
        let mut function = function(vec![block(all, Term::Return(c(0)))]);
        opt::optimise(&mut function, &Options::default());
        function.to_string()
    };
    let little = vec![load(1, 21), bin(30, v(1), Bin::Add, c(1))];
    assert!(!choice(little, c(0)).contains("jump"));
    let mut stored = vec![load(1, 21)];
    stored.extend((2..30).map(|n| bin(n, v(n - 1), Bin::Mul, v(n - 1))));
    stored.extend([bin(30, v(29), Bin::Mul, v(29)), store(21, c(7))]);
    let text = choice(stored, c(0));
    let entry = text.split("b1:").next().unwrap_or_default();
    assert!(entry.contains("v1 = [context + 21]") && entry.contains("jump"), "{text}");
}

#[test]
fn what_is_outside_is_no_word_of_the_context_or_the_frame() {
    let outside = |word| Mem { base: Base::Outside(V(0)), word, index: None };
    check_straight(
        vec![
            load(0, 20),
            load(1, 21),
            Inst::Store { mem: outside(0), src: v(1) },
            store(22, c(1)),
            Inst::load(V(2), outside(1)),
            Inst::Store { mem: outside(2), src: c(3) },
            Inst::load(V(3), outside(1)),
            load(4, 21),
            store(22, c(2)),
        ],
        &[2, 3, 4],
        &[
            "v0 = [context + 20]",
            "v1 = [context + 21]",
            "[outside v0] = v1",
            "v2 = [outside v0 + 1]",
            "[outside v0 + 2] = 3",
            "v3 = [outside v0 + 1]",
            "[context + 22] = 2",
            "[context + 30] = v2",
            "[context + 31] = v3",
            "[context + 32] = v1",
        ],
    );
}

#[test]
fn what_all_ways_to_a_block_know_is_known_there() {
    let arm = |known: u32| block(vec![store(22, c(1)), store(23, c(known.into()))], Term::Jump(B(3)));
    check(
        function(vec![
            block(vec![load(0, 20)], Term::Branch { cond: Ne, a: v(0), b: c(0), yes: B(1), no: B(2) }),
            arm(1),
            arm(2),
            block(
                vec![
                    load(1, 20),
                    load(2, 22),
                    load(3, 23),
                    store(30, v(1)),
                    store(31, v(2)),
                    store(32, v(3)),
                ],
                Term::Return(c(0)),
            ),
        ]),
        &[
            "b0:",
            "v0 = [context + 20]",
            "if v0 != 0 jump b1 else b2",
            "b1:",
            "[context + 22] = 1",
            "[context + 23] = 1",
            "jump b3",
            "b2:",
            "[context + 22] = 1",
            "[context + 23] = 2",
            "jump b3",
            "b3:",
            "v3 = [context + 23]",
            "[context + 30] = v0",
            "[context + 31] = 1",
            "[context + 32] = v3",
            "return 0",
        ],
    );
}

#[test]
fn what_only_tests_ask_for_is_not_moved_into_place() {
    let part = |n: u32| [load(n, 20 + n), bin(n + 4, v(n), Bin::And, c(1))];
    let parts = [part(0), part(1)].concat();
    let joined = [bin(8, v(4), Bin::Shl, c(3)), bin(9, v(5), Bin::Or, v(8))];
    let tested = [parts.clone(), joined.to_vec(), vec![cmp(10, v(9), Ne, c(0)), cmp(11, v(9), Eq, c(0))]];
    check_straight(
        tested.concat(),
        &[10, 11],
        &[
            "v0 = [context + 20]",
            "v4 = v0 & 1",
            "v1 = [context + 21]",
            "v5 = v1 & 1",
            "v9 = v5 | v4",
            "v11 = v9 == 0",
            "[context + 30] = v9",
            "[context + 31] = v11",
        ],
    );
    // The same shift, for somebody to whom its value matters, is another value.
    let again = vec![cmp(11, v(9), Eq, c(0)), bin(12, v(4), Bin::Shl, c(3))];
    check_straight(
        [parts.clone(), joined.to_vec(), again].concat(),
        &[11, 12],
        &[
            "v0 = [context + 20]",
            "v4 = v0 & 1",
            "v1 = [context + 21]",
            "v5 = v1 & 1",
            "v9 = v5 | v4",
            "v11 = v9 == 0",
            "v12 = v4 << 3",
            "[context + 30] = v11",
            "[context + 31] = v12",
        ],
    );
    // One of which the value matters stays where it is.
    let mut function = function(vec![block(
        [parts, joined.to_vec(), vec![cmp(10, v(9), Ne, c(0)), store(30, v(10)), store(31, v(9))]].concat(),
        Term::Return(c(0)),
    )]);
    opt::optimise(&mut function, &Options::default());
    assert!(function.to_string().contains("v4 << 3"), "{function}");
}

#[test]
fn what_only_tests_ask_for_is_not_made_a_flag() {
    let select =
        |dst: u32, flag: u32, yes: u64| Inst::Select { dst: V(dst), flag: v(flag), yes: c(yes), no: c(0) };
    let flags = [load(0, 20), load(1, 21), cmp(2, v(0), Ne, c(0)), cmp(3, v(1), Ne, c(0))];
    let joined = [bin(4, v(2), Bin::Or, v(3)), select(5, 4, 9)];
    check_straight(
        [flags.to_vec(), joined.to_vec()].concat(),
        &[5],
        &[
            "v0 = [context + 20]",
            "v1 = [context + 21]",
            "v4 = v0 | v1",
            "v5 = v4 ? 9 : 0",
            "[context + 30] = v5",
        ],
    );
    // A choice between 0 and something else is 0 when its flag is.
    check_straight(
        vec![load(0, 20), select(1, 0, 9), cmp(2, v(1), Eq, c(0)), select(3, 0, 5), select(4, 3, 7)],
        &[1, 2, 4],
        &[
            "v0 = [context + 20]",
            "v1 = v0 ? 9 : 0",
            "v2 = v0 == 0",
            "v4 = v0 ? 7 : 0",
            "[context + 30] = v1",
            "[context + 31] = v2",
            "[context + 32] = v4",
        ],
    );
}

#[test]
fn what_is_masked_already_is_not_masked_again() {
    let start = vec![load(0, 20), load(1, 21), bin(2, v(0), Bin::And, v(1))];
    let nested = [bin(3, v(2), Bin::And, v(1)), bin(4, v(0), Bin::Xor, c(7)), bin(5, v(4), Bin::And, v(1))];
    let undone = [bin(6, v(5), Bin::Xor, c(7)), bin(7, v(6), Bin::And, v(1))];
    check_straight(
        [start, nested.to_vec(), undone.to_vec()].concat(),
        &[3, 7],
        &[
            "v0 = [context + 20]",
            "v1 = [context + 21]",
            "v2 = v0 & v1",
            "[context + 30] = v2",
            "[context + 31] = v2",
        ],
    );
}

#[test]
fn an_equality_that_does_not_hold_is_an_inequality_that_does() {
    check_straight(
        vec![load(0, 20), cmp(1, v(0), Eq, c(5)), cmp(2, v(0), Ne, c(5))],
        &[1, 2],
        &["v0 = [context + 20]", "v1 = v0 == 5", "v2 = v1 ^ 1", "[context + 30] = v1", "[context + 31] = v2"],
    );
}

/// Adds those of the words from 20 on to a variable that are not 0, of three; `before` ends the block before the loop.
fn sum_of_three(before: Vec<Inst>) -> Function {
    let indexed = Mem { base: Base::Context, word: 20, index: Some(V(0)) };
    let test = Term::Branch { cond: Ne, a: v(2), b: c(0), yes: B(3), no: B(4) };
    function(vec![
        block(before, Term::Jump(B(1))),
        block(vec![], Term::Branch { cond: Ult, a: v(0), b: c(3), yes: B(2), no: B(5) }),
        block(vec![Inst::load(V(2), indexed)], test),
        block(vec![bin(3, v(1), Bin::Add, v(2)), copy(1, v(3))], Term::Jump(B(4))),
        block(vec![bin(4, v(0), Bin::Add, c(1)), copy(0, v(4))], Term::Jump(B(1))),
        block(vec![store(30, v(1)), store(31, v(0))], Term::Return(c(0))),
    ])
}

#[test]
fn a_loop_of_a_few_turns_becomes_what_it_does() {
    check(
        sum_of_three(vec![copy(1, c(0)), copy(0, c(0))]),
        &[
            "b0:",
            "v1 = 0",
            "v38 = [context + 20]",
            "if v38 != 0 jump b1 else b2",
            "b1:",
            "v1 = v1 + v38",
            "jump b2",
            "b2:",
            "v42 = [context + 21]",
            "if v42 != 0 jump b3 else b4",
            "b3:",
            "v1 = v1 + v42",
            "jump b4",
            "b4:",
            "v46 = [context + 22]",
            "if v46 != 0 jump b5 else b6",
            "b5:",
            "v1 = v1 + v46",
            "jump b6",
            "b6:",
            "[context + 30] = v1",
            "[context + 31] = 3",
            "return 0",
        ],
    );
}

#[test]
fn a_loop_stays_if_nobody_knows_where_it_begins() {
    let mut function = sum_of_three(vec![copy(1, c(0)), load(0, 19)]);
    opt::optimise(&mut function, &Options::default());
    assert!(function.to_string().contains("[context + 20 + v0]"), "{function}");
}

#[test]
fn what_is_overwritten_on_all_ways_is_not_written() {
    let test = Term::Branch { cond: Ne, a: v(0), b: c(0), yes: B(1), no: B(2) };
    check(
        function(vec![
            block(vec![load(0, 20), store(30, c(1)), store(31, c(1)), store(32, c(1))], test),
            block(vec![store(30, c(2)), store(31, c(2)), load(1, 32), store(33, v(1))], Term::Jump(B(3))),
            block(vec![store(30, c(3)), store(32, c(3))], Term::Jump(B(3))),
            block(vec![], Term::Return(c(0))),
        ]),
        &[
            "b0:",
            "v0 = [context + 20]",
            "[context + 31] = 1",
            "[context + 32] = 1",
            "if v0 != 0 jump b1 else b2",
            "b1:",
            "[context + 30] = 2",
            "[context + 31] = 2",
            "[context + 33] = 1",
            "jump b3",
            "b2:",
            "[context + 30] = 3",
            "[context + 32] = 3",
            "jump b3",
            "b3:",
            "return 0",
        ],
    );
}

/// Pays, and goes on at `next`, or at `refill`.
fn payment(next: u32, refill: u32) -> Vec<Block> {
    use kernel::abi::header::BUDGET;
    let at = 3 * next;
    let pay = vec![bin(at + 1, v(at), Bin::Sub, c(1)), store(BUDGET, v(at + 1))];
    vec![
        block(
            vec![load(at, BUDGET)],
            Term::Branch { cond: Eq, a: v(at), b: c(0), yes: B(refill), no: B(next - 1) },
        ),
        block(pay, Term::Jump(B(next))),
    ]
}

#[test]
fn what_does_not_loop_does_not_pay() {
    let mut blocks = payment(2, 4);
    blocks.extend(payment(5, 4));
    let out = Inst::Call { callee: Callee::Callout(Callout::Spend), arg: c(0), dst: None };
    blocks.insert(4, block(vec![out], Term::Return(c(1))));
    blocks[3].term = Term::Jump(B(5));
    if let Term::Branch { no, .. } = &mut blocks[2].term {
        *no = B(3);
    }
    blocks.push(block(vec![store(30, c(1))], Term::Return(c(0))));
    let mut function = function(blocks);
    function.budget = Some(100);
    check(function.clone(), &["b0:", "[context + 30] = 1", "return 0"]);
    // There might not be enough, or nobody knows how much there is.
    for budget in [Some(2), None] {
        function.budget = budget;
        let mut function = function.clone();
        opt::optimise(&mut function, &Options::default());
        assert!(function.to_string().contains("Spend"), "{function}");
    }
}

fn un(dst: u32, op: Un, a: Operand) -> Inst {
    Inst::Un { op, dst: V(dst), a }
}

#[test]
fn bits_that_nobody_reads_are_not_made() {
    let insts = vec![
        load(0, 20),
        bin(1, v(0), Bin::Or, c(0xff00)),
        bin(2, v(1), Bin::And, c(0xffff)),
        load(3, 21),
        bin(4, v(3), Bin::Mul, v(2)),
        // A carry comes from below only.
        bin(5, v(4), Bin::And, c(0xff)),
    ];
    let expect = [
        "v0 = [context + 20]",
        "v3 = [context + 21]",
        "v4 = v3 * v0",
        "v5 = v4 & 255",
        "[context + 30] = v5",
    ];
    check_straight(insts.clone(), &[5], &expect);
    // Somebody reads them after all.
    let expect = [
        "v0 = [context + 20]",
        "v1 = v0 | 0xff00",
        "v2 = v1 & 0xffff",
        "v3 = [context + 21]",
        "v4 = v3 * v2",
        "v5 = v4 & 255",
        "[context + 30] = v5",
        "[context + 31] = v4",
    ];
    check_straight(insts, &[5, 4], &expect);
}

#[test]
fn copies_of_the_topmost_bit_extend_a_number() {
    let extended = |bits| {
        vec![
            Inst::Load { dst: V(0), mem: word(20), bits },
            bin(1, v(0), Bin::Shr, c(8)),
            bin(2, v(0), Bin::Shr, c(15)),
            un(3, Un::Neg, v(2)),
            bin(4, v(3), Bin::Shl, c(8)),
            bin(5, v(1), Bin::Or, v(4)),
        ]
    };
    let expect =
        ["v0 = [context + 20] of 16", "v1 = v0 >> 8", "v5 = sign_extend v1, 8", "[context + 30] = v5"];
    check_straight(extended(16), &[5], &expect);
    // There might be more above the topmost bit.
    let mut function = function(vec![block(extended(17), Term::Return(c(0)))]);
    function.blocks[0].insts.push((store(30, v(5)), u32::MAX));
    opt::optimise(&mut function, &Options::default());
    assert!(!function.to_string().contains("sign"), "{function}");
}

#[test]
fn parts_of_one_value_side_by_side_are_it() {
    let insts = vec![
        Inst::Load { dst: V(0), mem: word(20), bits: 3 },
        bin(1, v(0), Bin::And, c(1)),
        bin(2, v(0), Bin::And, c(6)),
        bin(3, v(1), Bin::Or, v(2)),
    ];
    check_straight(insts, &[3], &["v0 = [context + 20] of 3", "[context + 30] = v0"]);
}

#[test]
fn more_room_in_the_queue_changes_the_header_only() {
    let grow = Inst::Call { callee: Callee::Callout(Callout::Grow), arg: c(5), dst: None };
    let queue = kernel::abi::header::QUEUE_AT;
    let other = kernel::abi::header::WORDS;
    let insts = vec![load(0, other), load(1, queue), grow, load(2, other), load(3, queue)];
    let expect = [
        &format!("v0 = [context + {other}]"),
        &format!("v1 = [context + {queue}]"),
        "Grow(5)",
        &format!("v3 = [context + {queue}]"),
        "[context + 60] = v0",
        "[context + 61] = v1",
        "[context + 62] = v0",
        "[context + 63] = v3",
    ];
    let mut all = insts;
    all.extend((0..4).map(|i| store(60 + i, v(i))));
    let expect: Vec<&str> = ["b0:"].into_iter().chain(expect).chain(["return 0"]).collect();
    check(function(vec![block(all, Term::Return(c(0)))]), &expect);
}

/// A few bits of a word of memory.
fn load_bits(dst: u32, at: u32, bits: u8) -> Inst {
    Inst::Load { dst: V(dst), mem: word(at), bits }
}

/// Whether a pair of value and unknown, in two bits, is a known 1: from variable 0, to variable 4.
fn known_one() -> Vec<Inst> {
    vec![
        load_bits(0, 20, 2),
        bin(1, v(0), Bin::Shr, c(1)),
        bin(2, v(0), Bin::And, c(1)),
        bin(3, v(2), Bin::Xor, c(1)),
        bin(4, v(1), Bin::And, v(3)),
    ]
}

/// Stores 1 if variable `v` is not 0, else 2.
fn choose(insts: Vec<Inst>, on: Operand) -> Function {
    let term = Term::Branch { cond: Ne, a: on, b: c(0), yes: B(1), no: B(2) };
    let arm = |n| block(vec![store(30, c(n))], Term::Return(c(0)));
    function(vec![block(insts, term), arm(1), arm(2)])
}

#[test]
fn a_known_bit_is_one_comparison() {
    let arms = ["b1:", "[context + 30] = 1", "return 0", "b2:", "[context + 30] = 2", "return 0"];
    let with = |test| [&["b0:", "v0 = [context + 20] of 2", test][..], &arms].concat();
    check(choose(known_one(), v(4)), &with("if v0 == 2 jump b1 else b2"));
    // What else reads the parts keeps them, and then it is none the less.
    let mut read = choose(known_one(), v(4));
    read.blocks[0].insts.insert(5, (store(31, v(1)), u32::MAX));
    opt::optimise(&mut read, &Options::default());
    assert!(read.to_string().contains("if v0 == 2 jump"), "{read}");
    // A bit of several is a mask.
    let any = vec![
        load_bits(0, 20, 3),
        bin(1, v(0), Bin::Shr, c(2)),
        bin(2, v(0), Bin::And, c(1)),
        bin(3, v(1), Bin::Or, v(2)),
    ];
    check(
        choose(any, v(3)),
        &[&["b0:", "v0 = [context + 20] of 3", "v32 = v0 & 5", "if v32 != 0 jump b1 else b2"][..], &arms]
            .concat(),
    );
}

/// Whether a clock rose (IEEE 1800 table 9-2), of two pairs.
fn rose(old: u32, new: u32) -> bool {
    let level = |pair: u32| if pair & 1 == 1 { 1 } else { pair & 2 };
    level(new) > level(old)
}

#[test]
fn an_edge_is_a_look_into_a_table() {
    let mut insts = known_one();
    // From anything but 1 to 1, or from 0 to unknown.
    insts.extend([
        load_bits(5, 21, 2),
        bin(6, v(5), Bin::Shr, c(1)),
        bin(7, v(5), Bin::And, c(1)),
        bin(8, v(7), Bin::Xor, c(1)),
        bin(9, v(6), Bin::And, v(8)),
        bin(10, v(9), Bin::Xor, c(1)),
        bin(11, v(10), Bin::And, v(4)),
        bin(12, v(6), Bin::Or, v(7)),
        bin(13, v(12), Bin::Xor, c(1)),
        bin(14, v(13), Bin::And, v(2)),
        bin(15, v(11), Bin::Or, v(14)),
    ]);
    let mut function = choose(insts, v(15));
    opt::optimise(&mut function, &Options::default());
    assert_eq!(function.blocks[0].insts.len(), 6, "{function}");
    let Some(table) = function.blocks[0].insts.iter().find_map(|(inst, _)| match inst {
        Inst::Bin { op: Bin::Shr, a: Operand::C(table), .. } => Some(*table),
        _ => None,
    }) else {
        panic!("{function}")
    };
    // The order of the two is that in which they were met.
    let text = function.to_string();
    let first = text.find("<< 2").and_then(|at| text[..at].rsplit('v').next()?.trim().parse().ok());
    let new_is_low = first != Some(0);
    for (old, new) in (0..4).flat_map(|old| (0..4).map(move |new| (old, new))) {
        let place = if new_is_low { old << 2 | new } else { new << 2 | old };
        assert_eq!(table >> place & 1 == 1, rose(old, new), "from {old} to {new}: {text}");
    }
}

#[test]
fn what_a_choice_asks_of_a_few_bits_is_a_comparison() {
    let mut insts = known_one();
    insts.extend([load(5, 22), Inst::Select { dst: V(6), flag: v(4), yes: v(5), no: c(9) }]);
    let expect = [
        "v0 = [context + 20] of 2",
        "v5 = [context + 22]",
        "v32 = v0 == 2",
        "v6 = v32 ? v5 : 9",
        "[context + 30] = v6",
    ];
    check_straight(insts, &[6], &expect);
}

#[test]
fn what_one_of_two_parts_is_stands_for_both() {
    let select = |dst, flag, yes, no| Inst::Select { dst: V(dst), flag, yes, no };
    // The parts of a pair that is wholly unknown, or else a number.
    let insts = vec![
        load(0, 20),
        load(1, 21),
        select(2, v(0), c(0), v(1)),
        select(3, v(0), c(0xff), c(0)),
        bin(4, v(2), Bin::Shl, c(8)),
        bin(5, v(3), Bin::Or, v(4)),
    ];
    let expect = [
        "v0 = [context + 20]",
        "v1 = [context + 21]",
        "v4 = v1 << 8",
        "v5 = v0 ? 255 : v4",
        "[context + 30] = v5",
    ];
    check_straight(insts.clone(), &[5], &expect);
    // Somebody reads the number alone.
    let expect = [
        "v0 = [context + 20]",
        "v1 = [context + 21]",
        "v2 = v0 ? 0 : v1",
        "v4 = v2 << 8",
        "v5 = v0 ? 255 : v4",
        "[context + 30] = v5",
        "[context + 31] = v2",
    ];
    check_straight(insts, &[5, 2], &expect);
}

#[test]
fn a_divisor_is_safe_whoever_reads_the_quotient() {
    let select = |dst, flag, yes, no| Inst::Select { dst: V(dst), flag, yes, no };
    let insts = vec![
        load(0, 20),
        load(1, 21),
        cmp(2, v(1), Eq, c(0)),
        select(3, v(2), c(1), v(1)),
        bin(4, v(0), Bin::DivU, v(3)),
        select(5, v(2), c(7), v(4)),
    ];
    let mut function = function(vec![block([insts, vec![store(30, v(5))]].concat(), Term::Return(c(0)))]);
    opt::optimise(&mut function, &Options::default());
    assert!(
        function.to_string().contains("? v1 : 1") || function.to_string().contains("? 1 : v1"),
        "{function}"
    );
}
