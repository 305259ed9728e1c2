//! Short forms of machine code do what the long ones do.

use super::run::evaluate;
use super::{agree, options};
use crate::lir::{B, Base, Bin, Block, Cond, Function, Inst, Mem, Operand, Term, V};
use Operand::C;

fn word(word: u32) -> Mem {
    Mem { base: Base::Context, word, index: None }
}

fn load(dst: u32, at: u32) -> Inst {
    Inst::load(V(dst), word(at))
}

fn block(insts: Vec<Inst>, term: Term) -> Block {
    Block { insts: insts.into_iter().map(|inst| (inst, u32::MAX)).collect(), term, cold: false }
}

fn function(blocks: Vec<Block>) -> Function {
    Function { name: "f".to_owned(), blocks, variables: 8, ..Function::default() }
}

#[test]
fn a_choice_between_loaded_words_by_a_loaded_flag_agrees() {
    for [flag, yes, no] in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let [flag, yes, no] = [flag, yes, no].map(|n| Operand::V(V(n)));
        let insts = vec![
            load(0, 20),
            load(1, 21),
            load(2, 22),
            Inst::Select { dst: V(3), flag, yes, no },
            Inst::Store { mem: word(30), src: V(3).into() },
        ];
        let function = function(vec![block(insts, Term::Return(C(0)))]);
        // Flags are zero in some of these memories.
        for memory in 0..60 {
            let expected = evaluate(&function, memory);
            agree(&function, &expected, memory, &options(&[]), "fused");
        }
    }
}

#[test]
fn every_bit_and_byte_of_a_word_is_set_and_tested_alone() {
    let bits = (0..64).map(|bit| 1 << bit);
    let bytes = (0..8).map(|byte| 0xff << (8 * byte));
    for mask in bits.chain(bytes) {
        let tested = vec![
            load(0, 20),
            Inst::Bin { op: Bin::Or, dst: V(1), a: V(0).into(), b: C(mask) },
            Inst::Store { mem: word(30), src: V(1).into() },
            Inst::Mark { mem: word(21), mask },
            load(2, 22),
            Inst::Bin { op: Bin::And, dst: V(3), a: V(2).into(), b: C(mask) },
        ];
        let branch = Term::Branch { cond: Cond::Ne, a: V(3).into(), b: C(0), yes: B(1), no: B(2) };
        let [yes, no] = [1, 2].map(|status| block(Vec::new(), Term::Return(C(status))));
        let function = function(vec![block(tested, branch), yes, no]);
        for memory in 0..6 {
            let expected = evaluate(&function, memory);
            agree(&function, &expected, memory, &options(&[]), "short");
        }
    }
}
