//! What surrounds compilation: executable memory, the checker of allocations, what people see.

use super::generate::{Random, generate};
use super::run::{Outcome, call, callouts, evaluate, execute, run};
use crate::arena::{Arena, Faults, InstallError};
use crate::lir::verify::{Malformed, verify};
use crate::lir::{B, Base, Block, Callee, Function, Inst, Mem, Operand, Term, V};
use crate::masm::Place;
use crate::regalloc::{self, Allocation, check};
use crate::x64::{Features, X64};
use crate::{Failure, Machine, Options, compile, disasm, emit, perf};

fn constant(status: u64) -> Machine {
    let block = Block { insts: Vec::new(), term: Term::Return(status.into()), cold: false };
    let mut function =
        Function { name: "constant".to_owned(), blocks: vec![block], variables: 0, ..Function::default() };
    compile(&mut function, &Options::default(), &[0; kernel::abi::Callout::COUNT]).expect("it compiles")
}

#[test]
fn code_stays_when_more_is_installed() {
    let mut arena = Arena::reserve(1 << 16).expect("there is memory");
    let first = arena.install(&constant(1).code).expect("it fits");
    let (two, three) = (constant(2), constant(3));
    let more = arena.install_all(&[&two.code, &three.code]).expect("they fit");
    let statuses = [first, more[0], more[1]].map(call);
    assert_eq!(statuses, [1, 2, 3]);
    assert_eq!(more[0].address() % 16, 0);
    assert!(arena.used() <= arena.capacity());
}

#[test]
fn a_full_arena_says_so_and_keeps_what_it_has() {
    let mut arena = Arena::reserve(1 << 13).expect("there is memory");
    let first = arena.install(&constant(1).code).expect("it fits");
    let large = vec![0xcc; 1 << 13];
    assert!(matches!(arena.install(&large), Err(InstallError::Full(_))));
    assert!(matches!(Arena::reserve(usize::MAX), Err(InstallError::Full(_))));
    assert_eq!(call(first), 1);
    let second = arena.install(&constant(2).code).expect("a small one fits yet");
    assert_eq!(call(second), 2);
}

#[test]
fn whatever_step_fails_is_an_error_and_nothing_is_lost() {
    let (one, two) = (constant(1), constant(2));
    let mut failures = Vec::new();
    for k in 0.. {
        let mut arena = match Arena::reserve_with(1 << 16, Faults { countdown: Some(k) }) {
            Ok(arena) => arena,
            Err(error) => {
                failures.push(error.to_string());
                continue;
            }
        };
        let first = arena.install(&one.code);
        let second = arena.install(&two.code);
        let all = first.is_ok() && second.is_ok();
        for (result, status) in [(first, 1), (second, 2)] {
            match result {
                Ok(thunk) => assert_eq!(call(thunk), status),
                Err(error) => failures.push(error.to_string()),
            }
        }
        let third = arena.install(&one.code);
        if all && third.is_ok() {
            break;
        }
        arena.inject(Faults::default());
        let again = arena.install(&two.code).expect("it fails once only");
        assert_eq!(call(again), 2);
    }
    // Reserving, then room, writable and executable for each of the two pieces.
    assert!(failures.len() >= 7, "{failures:?}");
}

#[test]
fn the_checker_accepts_no_wrong_allocation() {
    let masm = X64::new(Features::NONE);
    let options = Options::default();
    let (mut rejected, mut accepted) = (0, 0);
    for seed in 0..300 {
        let function = generate(40_000 + seed, 30, 12);
        let mut random = Random(seed);
        let mut allocation: Allocation = regalloc::allocate(&function, &masm, &options);
        assert_eq!(check::check(&function, &masm, &allocation), Ok(()));
        // Another place for a variable, or a register that is not kept.
        if random.one_in(4) && !allocation.keeps.is_empty() {
            let n = random.below(allocation.keeps.len());
            let keep = allocation.keeps.values_mut().nth(n).expect("there are as many");
            keep.pop();
        } else {
            let assigned: Vec<usize> =
                (0..allocation.places.len()).filter(|v| allocation.places[*v].is_some()).collect();
            let (a, b) = (random.pick(&assigned), random.pick(&assigned));
            allocation.places[a] = allocation.places[b];
        }
        if check::check(&function, &masm, &allocation).is_err() {
            rejected += 1;
            continue;
        }
        accepted += 1;
        let expected: Outcome = evaluate(&function, seed);
        let emitted = emit::emit(&function, X64::new(Features::NONE), &allocation, &options, &callouts());
        assert!(run(&emitted.expect("it is small"), seed) == expected, "seed {seed}");
    }
    assert!(rejected > 100 && accepted > 10, "{rejected} rejected, {accepted} accepted");
}

#[test]
fn slots_are_places_only_if_there_are_so_many() {
    let function = generate(1, 20, 4);
    let masm = X64::new(Features::NONE);
    let mut allocation = regalloc::allocate(&function, &masm, &Options::default());
    allocation.places[0] = Some(Place::Slot(allocation.slots));
    assert!(matches!(check::check(&function, &masm, &allocation), Err(check::Wrong::Place(V(0), _))));
}

#[test]
fn the_verifier_finds_what_is_malformed() {
    let block = |insts: Vec<Inst>, term| Block {
        insts: insts.into_iter().map(|inst| (inst, u32::MAX)).collect(),
        term,
        cold: false,
    };
    let function = |blocks| Function { name: String::new(), blocks, variables: 2, ..Function::default() };
    let set = Inst::Copy { dst: V(0), src: 1.into() };
    let ret = || Term::Return(V(0).into());
    let branch = Term::Branch { cond: crate::lir::Cond::Eq, a: 0.into(), b: 0.into(), yes: B(1), no: B(2) };
    assert_eq!(verify(&function(vec![])), Err(Malformed::Empty));
    assert_eq!(verify(&function(vec![block(vec![], Term::Jump(B(1)))])), Err(Malformed::Target(B(0), B(1))));
    assert_eq!(verify(&function(vec![block(vec![], ret())])), Err(Malformed::Unassigned(B(0), V(0))));
    let other = Term::Return(V(2).into());
    assert_eq!(verify(&function(vec![block(vec![], other)])), Err(Malformed::Variable(B(0), V(2))));
    let switch = Term::Switch { index: V(0), targets: vec![] };
    assert_eq!(verify(&function(vec![block(vec![set.clone()], switch)])), Err(Malformed::NoTargets(B(0))));
    assert_eq!(verify(&function(vec![block(vec![set.clone()], ret())])), Ok(()));
    // On one of two paths only.
    let arms = vec![block(vec![], branch), block(vec![set], Term::Jump(B(2))), block(vec![], ret())];
    assert_eq!(verify(&function(arms)), Err(Malformed::Unassigned(B(2), V(0))));
}

#[test]
fn a_constant_function_is_a_few_instructions() {
    let machine = constant(7);
    let block = Block { insts: Vec::new(), term: Term::Return(7.into()), cold: false };
    let function =
        Function { name: "constant".to_owned(), blocks: vec![block], variables: 0, ..Function::default() };
    let text = disasm::disassemble(&machine, &function, 0x1000, |_| None);
    assert!(text.starts_with("constant: 54 bytes at 0x1000\n  ; prologue\n         0  push rbx\n"), "{text}");
    // Behind what the kernel enters it by.
    assert!(text.ends_with("  ; b0: return 7\n        30  mov eax,7\n        35  ret\n"), "{text}");
}

#[test]
fn who_calls_thunks_has_no_frame() {
    let call = Inst::Call { callee: Callee::Thunk(7), arg: Operand::C(0), dst: None };
    let store = |base| Inst::Store { mem: Mem { base, word: 20, index: None }, src: Operand::C(5) };
    let function = |base| {
        let insts = vec![(call.clone(), 0), (store(base), 0)];
        let blocks = vec![Block { insts, term: Term::Return(0.into()), cold: false }];
        Function { name: "f".to_owned(), blocks, variables: 0, ..Function::default() }
    };
    assert_eq!(verify(&function(Base::Context)), Ok(()));
    assert_eq!(verify(&function(Base::Frame)), Err(Malformed::Frame(B(0))));
}

#[test]
fn the_disassembly_names_the_operations_of_the_design() {
    let mem = Mem { base: Base::Context, word: 20, index: None };
    let store = Inst::Store { mem, src: Operand::C(5) };
    let block = Block { insts: vec![(store, 3)], term: Term::Return(0.into()), cold: false };
    let mut function =
        Function { name: "f".to_owned(), blocks: vec![block], variables: 0, ..Function::default() };
    let machine =
        compile(&mut function, &Options::default(), &[0; kernel::abi::Callout::COUNT]).expect("it compiles");
    let text = disasm::disassemble(&machine, &function, 0, |n| Some(format!("operation {n}")));
    for line in ["; operation 3\n", "  ; b0: [context + 20] = 5\n", "mov qword ptr [rbx+0A0h],5\n"] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn profilers_get_names_and_code() {
    let mut map = perf::PerfMap::new(Vec::new());
    map.add(0x1000, 0x20, "top.clock").expect("memory takes it");
    map.add(0x1020, 0x10, "a\nb").expect("memory takes it");
    assert_eq!(map.into_inner(), b"1000 20 top.clock\n1020 10 a b\n");
    let mut dump = perf::JitDump::new(Vec::new()).expect("memory takes it");
    dump.add(0x1000, &[0x90, 0xc3], "f").expect("memory takes it");
    let dump = dump.close().expect("memory takes it");
    let word = |at: usize| u32::from_ne_bytes([dump[at], dump[at + 1], dump[at + 2], dump[at + 3]]);
    assert_eq!((word(0), word(4), word(8)), (0x4a69_5444, 1, 40));
    // One record with the name and the code, and the end.
    let size = 16 + 40 + 2 + 2;
    assert_eq!((word(40), word(44)), (0, size));
    assert_eq!(dump[40 + size as usize - 4..40 + size as usize], [b'f', 0, 0x90, 0xc3]);
    assert_eq!((word(40 + size as usize), word(44 + size as usize)), (3, 16));
    assert_eq!(dump.len(), 40 + size as usize + 16);
}

#[test]
fn a_function_that_needs_too_much_of_the_stack_is_refused() {
    let mut function = generate(1, 1, 40_000);
    // All variables live to the end.
    let sum = V(function.variables);
    function.variables += 1;
    let entry = &mut function.blocks[0].insts;
    entry.push((Inst::Copy { dst: sum, src: 0.into() }, u32::MAX));
    let add = |n| Inst::Bin { op: crate::lir::Bin::Add, dst: sum, a: sum.into(), b: V(n).into() };
    entry.extend((0..40_000).map(|n| (add(n), u32::MAX)));
    let disable = crate::opt::PASSES.iter().map(|p| (*p).to_owned()).collect();
    let options = Options { disable, ..Options::default() };
    assert!(matches!(
        compile(&mut function, &options, &[0; kernel::abi::Callout::COUNT]),
        Err(Failure::TooManyValues(_))
    ));
}

#[test]
fn without_fuel_nothing_is_transformed() {
    for seed in 0..50 {
        let function = generate(seed, 40, 6);
        let mut compiled = function.clone();
        let options = Options { fuel: Some(0), ..Options::default() };
        execute(&mut compiled, seed, &options);
        assert_eq!(compiled.to_string(), function.to_string());
        // As much fuel as it takes is as good as any.
        let (mut all, mut enough) = (function.clone(), function.clone());
        let unlimited =
            compile(&mut all, &Options::default(), &[0; kernel::abi::Callout::COUNT]).expect("it is small");
        let options = Options { fuel: Some(unlimited.transforms), ..Options::default() };
        let limited = compile(&mut enough, &options, &[0; kernel::abi::Callout::COUNT]).expect("it is small");
        assert_eq!((limited.transforms, limited.code), (unlimited.transforms, unlimited.code));
    }
}

#[test]
fn a_dump_is_a_file_that_is_named_after_the_process() {
    let folder = std::env::temp_dir().join(format!("circt-sim-jit-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
    let mut dump = perf::JitDump::create(&folder).expect("it can be created");
    dump.add(0x1000, &[0xc3], "f").expect("it can be written");
    drop(dump.close().expect("it can be written"));
    let path = folder.join(format!("jit-{}.dump", std::process::id()));
    let bytes = std::fs::read(path).expect("it is there");
    assert_eq!(bytes.len(), 40 + 16 + 40 + 2 + 1 + 16);
    std::fs::remove_dir_all(&folder).expect("it is ours");
}
