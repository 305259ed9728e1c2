//! Functions that share code do what each of them does alone.

use super::generate::{CONTEXT, DATA, FRAME, Random, generate};
use super::run::{callouts, evaluate, execute_in};
use crate::engine::{Jit, Listing};
use crate::lir::{Base, Bin, Function, Inst, Mem, Operand};
use crate::twins::{Classes, FEWEST};
use crate::{Options, opt};
use ir::design::{BodyId, FuncCode, ProcId, elaborate};
use kernel::code::{Code, Compiler, Tables};
use kernel::layout::Layout;
use std::collections::BTreeSet;

/// A random function without a frame; `None` if it writes through pointers to anything.
fn function(seed: u64) -> Option<Function> {
    let mut function = generate(seed, 4 + seed as usize % 40, 3);
    for (inst, _) in function.blocks.iter_mut().flat_map(|block| &mut block.insts) {
        if let Some(mem) = inst.mem_mut() {
            match mem.base {
                Base::V(_) => return None,
                Base::Frame => *mem = Mem { base: Base::Context, word: 32 + mem.word, ..*mem },
                _ => {}
            }
        }
    }
    Some(function)
}

/// The same function at other places, with other constants.
fn twin(function: &Function, random: &mut Random) -> Function {
    // Where accesses have an index stays as it is: there, the twins have in common what others have for themselves.
    let mut indexed = [false; CONTEXT];
    for (inst, _) in function.blocks.iter().flat_map(|block| &block.insts) {
        if let Some(Mem { base: Base::Context, word, index: Some(_) }) = inst.mem() {
            indexed[*word as usize] = true;
        }
    }
    let free: Vec<u32> = (DATA..CONTEXT as u32).filter(|word| !indexed[*word as usize]).collect();
    let mut to = free.clone();
    (1..to.len()).for_each(|i| to.swap(i, random.below(i + 1)));
    let mut twin = function.clone();
    for (inst, _) in twin.blocks.iter_mut().flat_map(|block| &mut block.insts) {
        if let Some(mem) = inst.mem_mut()
            && mem.base == Base::Context
            && let Some(at) = free.iter().position(|word| *word == mem.word)
        {
            mem.word = to[at];
        }
        match inst {
            Inst::Store { src: Operand::C(c), .. } if random.one_in(2) => *c = random.next(),
            Inst::Bin { op: Bin::Xor, b: Operand::C(c), .. } if random.one_in(2) => {
                *c = random.word();
            }
            Inst::Mark { mask, .. } if random.one_in(2) => *mask = random.next(),
            _ => {}
        }
    }
    twin
}

#[test]
fn twins_do_what_each_does_alone() {
    let (mut compared, mut parameters) = (0, 0);
    for seed in 50_000..51_500 {
        let Some(first) = function(seed) else { continue };
        let mut random = Random(seed);
        let twins: Vec<Function> = (0..FEWEST - 1).map(|_| twin(&first, &mut random)).collect();
        let all: Vec<&Function> = std::iter::once(&first).chain(&twins).collect();
        let mut classes = Classes::default();
        all.iter().zip(0..).for_each(|(function, i)| classes.add(i, (*function).clone()));
        let Some(shared) = classes.shared().next() else { continue };
        let memory = random.next();
        for (i, frame) in shared.twins.iter().zip(shared.frames.chunks(shared.function.parameters as usize)) {
            if frame.len() > FRAME {
                continue;
            }
            let expected = evaluate(all[*i as usize], memory);
            for disable in [&[][..], opt::PASSES] {
                let disable = disable.iter().map(|p| (*p).to_owned()).collect();
                let options = Options { disable, ..Options::default() };
                let mut function = shared.function.clone();
                let got = execute_in(&mut function, memory, &options, frame);
                assert!(
                    got.same_but_frame(&expected),
                    "twin {i} of seed {seed} differs\nexpected {expected:x?}\ngot      {got:x?}\n{}\n{}\n{function}",
                    all[*i as usize],
                    shared.function
                );
            }
            compared += 1;
            parameters += frame.len();
        }
    }
    assert!(compared > 1000 && parameters > 2000, "{compared} twins with {parameters} parameters");
}

/// A function that adds a word to another.
fn sum(from: u32, to: u32) -> Function {
    use crate::lir::{Block, Term, V};
    let at = |word| Mem { base: Base::Context, word, index: None };
    let insts = [
        Inst::load(V(0), at(from)),
        Inst::load(V(1), at(to)),
        Inst::Bin { op: Bin::Add, dst: V(2), a: V(0).into(), b: V(1).into() },
        Inst::Store { mem: at(to), src: V(2).into() },
    ];
    let insts = insts.into_iter().map(|inst| (inst, u32::MAX)).collect();
    let block = Block { insts, term: Term::Return(Operand::C(0)), cold: false };
    Function { name: "sum".to_owned(), blocks: vec![block], variables: 3, ..Function::default() }
}

/// What the classes of such functions are, by twins and words of their frames.
fn classes(functions: impl IntoIterator<Item = (u32, u32)>) -> Vec<(usize, u32)> {
    let mut classes = Classes::default();
    functions.into_iter().zip(0..).for_each(|((from, to), i)| classes.add(i, sum(from, to)));
    classes.shared().map(|shared| (shared.twins.len(), shared.function.parameters)).collect()
}

#[test]
fn what_moves_together_is_one_parameter() {
    assert_eq!(classes((0..8).map(|i| (20 + 2 * i, 21 + 2 * i))), [(8, 1)]);
    assert_eq!(classes((0..8).map(|i| (20, 21 + i))), [(8, 1)]);
}

#[test]
fn words_that_are_one_in_some_only_make_two_classes() {
    let apart = (0..4).map(|i| (20 + i, 40 + i));
    let same = (0..5).map(|i| (30 + i, 30 + i));
    assert_eq!(classes(apart.chain(same)), [(4, 1), (5, 1)]);
}

#[test]
fn few_twins_share_nothing() {
    assert_eq!(classes((0..FEWEST as u32 - 1).map(|i| (20 + i, 40 + i))), []);
}

/// Processes that differ in places only, the last one has a constant of its own, which the code of all finds in a word.
fn copies(count: u32) -> String {
    let process = |i: u32| {
        format!(
            "  %c{i} = hw.constant {} : i8
  llhd.process {{
    cf.br ^wait
  ^wait:
    llhd.wait (%clk : i1), ^edge
  ^edge:
    %old = llhd.prb %s{i} : i8
    %new = comb.add %old, %c{i} : i8
    llhd.drv %s{i}, %new after %delta : i8
    cf.br ^wait
  }}
",
            1 + i / (count - 1)
        )
    };
    let signals: String = (0..count).map(|i| format!("  %s{i} = llhd.sig %zero : i8\n")).collect();
    let processes: String = (0..count).map(process).collect();
    format!(
        "hw.module @tb() {{
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %zero = hw.constant 0 : i8
  %low = hw.constant 0 : i1
  %clock = llhd.sig %low : i1
  %clk = llhd.prb %clock : i1
{signals}{processes}}}
"
    )
}

/// How many addresses the code of some pieces of the design has.
fn addresses(text: &str, options: Options, pieces: fn(&Layout) -> Vec<Code>) -> usize {
    let ir = ir::text::parse(text.as_bytes()).expect("it is well formed");
    let design = elaborate::elaborate(ir, &elaborate::Options::default()).expect("it can be elaborated");
    let order: Vec<u32> = (0..design.processes.len() as u32).collect();
    let layout = Layout::new(&design, order, 1000, 1000, false);
    let codes = pieces(&layout);
    let mut jit = Jit::new(options, Listing::default(), callouts());
    let thunks = jit.compile(&codes, &design, &layout, &mut Tables::new(&design));
    let thunks: Vec<_> = thunks.into_iter().map(|thunk| thunk.expect("it is compiled")).collect();
    assert_eq!(thunks.len(), codes.len());
    thunks.iter().map(|thunk| thunk.address()).collect::<BTreeSet<usize>>().len()
}

#[test]
fn processes_of_instances_run_one_piece_of_code() {
    let alone = || Options { disable: ["twins".to_owned()].into(), ..Options::default() };
    let processes = |layout: &Layout| {
        (0..layout.by_rank.len() as u32).map(|process| Code::Process(ProcId(process))).collect()
    };
    assert_eq!(addresses(&copies(8), Options::default(), processes), 1);
    assert_eq!(addresses(&copies(8), alone(), processes), 8);
    assert_eq!(addresses(&copies(FEWEST as u32 - 1), Options::default(), processes), FEWEST - 1);
}

/// Instances, each of a chain of connections that is longer than half a word, and a register.
fn chains(count: u32) -> String {
    let links: String = (1..40)
        .map(|i| {
            format!(
                "  %p{i} = llhd.prb %s{} : i8
  %v{i} = comb.add %p{i}, %one : i8
  %s{i} = llhd.sig %zero : i8
  llhd.drv %s{i}, %v{i} after %epsilon : i8
",
                i - 1
            )
        })
        .collect();
    let instances: String =
        (0..count).map(|i| format!("  hw.instance \"c{i}\" @chain(clk: %clk: !seq.clock) -> ()\n")).collect();
    format!(
        "hw.module @chain(in %clk : !seq.clock) {{
  %epsilon = llhd.constant_time <0ns, 0d, 1e>
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %s0 = llhd.sig %zero : i8
  llhd.drv %s0, %count after %epsilon : i8
{links}  %last = llhd.prb %s39 : i8
  %count = seq.compreg %last, %clk : i8
}}
hw.module @tb() {{
  %low = hw.constant 0 : i1
  %clock = llhd.sig %low : i1
  %bit = llhd.prb %clock : i1
  %clk = seq.to_clock %bit
{instances}}}
"
    )
}

#[test]
fn the_network_of_instances_runs_one_piece_of_code() {
    let clusters = |layout: &Layout| -> Vec<Code> {
        let long = layout.clusters.iter().filter(|(from, to)| to - from > 30);
        long.map(|(from, to)| Code::Units(*from, *to)).collect()
    };
    let alone = || Options { disable: ["twins".to_owned()].into(), ..Options::default() };
    assert_eq!(addresses(&chains(8), Options::default(), clusters), 1);
    assert_eq!(addresses(&chains(8), alone(), clusters), 8);
}

#[test]
fn functions_that_do_the_same_run_one_piece_of_code() {
    let text = "hw.module @tb() {
  %one = hw.constant 1 : i8
  llhd.process {
    %a = func.call @a(%one) : (i8) -> i8
    %b = func.call @b(%one) : (i8) -> i8
    %c = func.call @c(%one) : (i8) -> i8
    llhd.halt
  }
}
func.func @a(%x : i8) -> i8 {
  %y = comb.add %x, %x : i8
  return %y : i8
}
func.func @b(%x : i8) -> i8 {
  %y = comb.add %x, %x : i8
  return %y : i8
}
func.func @c(%x : i8) -> i8 {
  %y = comb.mul %x, %x : i8
  return %y : i8
}
";
    let ir = ir::text::parse(text.as_bytes()).expect("it is well formed");
    let design = elaborate::elaborate(ir, &elaborate::Options::default()).expect("it can be elaborated");
    let layout = Layout::new(&design, vec![0], 1000, 1000, false);
    let mut jit = Jit::new(Options::default(), Listing::default(), callouts());
    let mut tables = Tables::new(&design);
    let mut address = |body: &BodyId| {
        let thunk = jit.compile(&[Code::Function(*body)], &design, &layout, &mut tables).pop();
        thunk.expect("one was asked for").expect("it is compiled").address()
    };
    let bodies = design.funcs.iter().filter_map(|func| match func.code {
        FuncCode::Body(body) => Some(body),
        FuncCode::External(_) => None,
    });
    let bodies: Vec<BodyId> = bodies.collect();
    let addresses: Vec<usize> = bodies.iter().map(&mut address).collect();
    assert_eq!(addresses[0], addresses[1]);
    assert_ne!(addresses[0], addresses[2]);
}
