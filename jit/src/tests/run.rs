//! Runs functions over a context and a frame, by the evaluator and as machine code.

#![allow(unsafe_code)]

use super::generate::{CONTEXT, DATA, FRAME, OUTSIDE, POINTERS, Random};
use crate::arena::Arena;
use crate::lir::{Base, Block, Callee, Function, Inst, Mem, Operand, Term, V, eval};
use crate::{Machine, Options, compile};
use kernel::abi::Thunk;

/// What a function did.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Outcome {
    status: u32,
    context: Vec<u64>,
    frame: Vec<u64>,
    outside: Vec<u64>,
}

/// A callout of the tests: changes some words, depending on the number and the argument.
fn effect(number: u32, context: &mut [u64], arg: u64) -> u64 {
    let at = DATA as usize + (arg % 40) as usize;
    context[at] = context[at].rotate_left(number + 1) ^ arg;
    context[DATA as usize + number as usize] = arg.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    context[at].wrapping_add(u64::from(number))
}

#[repr(align(16))]
struct Aligned([u64; 2]);

/// The same as machine code calls it; it destroys all registers that it may.
extern "C" fn callout<const N: u32>(context: *mut u64, arg: u64) -> u64 {
    let aligned = Aligned([arg, 0]);
    let address = std::hint::black_box(&raw const aligned) as usize;
    assert!(std::hint::black_box(address).is_multiple_of(16), "the stack is not aligned");
    // SAFETY: the caller is code under test, whose context has that many words and is used by nothing else now.
    let words = unsafe { std::slice::from_raw_parts_mut(context, CONTEXT) };
    let result = effect(N, words, aligned.0[0]);
    // SAFETY: sets registers only, and says which.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        std::arch::asm!(
            "mov rcx, 0x0bad", "mov rdx, rcx", "mov rsi, rcx", "mov rdi, rcx",
            "mov r8, rcx", "mov r9, rcx", "mov r10, rcx", "mov r11, rcx",
            out("rcx") _, out("rdx") _, out("rsi") _, out("rdi") _,
            out("r8") _, out("r9") _, out("r10") _, out("r11") _, options(nomem, nostack),
        );
    }
    result
}

pub(crate) fn callouts() -> [usize; kernel::abi::Callout::COUNT] {
    let all: [extern "C" fn(*mut u64, u64) -> u64; kernel::abi::Callout::COUNT] = [
        callout::<0>,
        callout::<1>,
        callout::<2>,
        callout::<3>,
        callout::<4>,
        callout::<5>,
        callout::<6>,
        callout::<7>,
        callout::<8>,
        callout::<9>,
        callout::<10>,
    ];
    all.map(|f| f as usize)
}

impl Outcome {
    /// Whether it is the same, but for what the frame began with.
    pub(crate) fn same_but_frame(&self, other: &Outcome) -> bool {
        (self.status, &self.context, &self.outside) == (other.status, &other.context, &other.outside)
    }
}

/// Context and frame at addresses that are the same each time, as pointers are among the values.
struct Memory {
    context: Box<[u64; CONTEXT]>,
    frame: Box<[u64; FRAME]>,
    outside: Box<[u64; OUTSIDE]>,
}

thread_local! {
    static MEMORY: std::cell::RefCell<Memory> =
        std::cell::RefCell::new(Memory {
            context: Box::new([0; CONTEXT]),
            frame: Box::new([0; FRAME]),
            outside: Box::new([0; OUTSIDE]),
        });
}

/// Calls `f` with memory filled by this seed; what is there afterwards.
fn with_memory(seed: u64, f: impl FnOnce(&mut [u64], &mut [u64], &mut [u64]) -> u32) -> Outcome {
    MEMORY.with_borrow_mut(|memory| {
        let mut random = Random(seed);
        memory.context.fill_with(|| random.word());
        memory.frame.fill_with(|| random.word());
        memory.outside.fill_with(|| random.word());
        memory.context[POINTERS[0] as usize] = (&raw const memory.context[DATA as usize + 16]) as u64;
        memory.context[POINTERS[1] as usize] = (&raw const memory.frame[8]) as u64;
        memory.context[POINTERS[2] as usize] = (&raw const memory.outside[8]) as u64;
        let status = f(&mut memory.context[..], &mut memory.frame[..], &mut memory.outside[..]);
        Outcome {
            status,
            context: memory.context.to_vec(),
            frame: memory.frame.to_vec(),
            outside: memory.outside.to_vec(),
        }
    })
}

/// What the function does by the evaluator.
pub(crate) fn evaluate(function: &Function, memory: u64) -> Outcome {
    with_memory(memory, |context, frame, outside| {
        let mut machine = eval::Machine { memory: [context, frame, outside], callout: effect };
        machine.run(function, 10_000_000).expect("the function is defined everywhere and ends") as u32
    })
}

/// What it does as machine code.
pub(crate) fn execute(function: &mut Function, memory: u64, options: &Options) -> Outcome {
    match compile(function, options, &callouts()) {
        Ok(machine) => run(&machine, memory),
        Err(failure) => panic!("{failure}\n{function}"),
    }
}

/// What it does as machine code that finds these words in its frame.
pub(crate) fn execute_in(function: &mut Function, memory: u64, options: &Options, frame: &[u64]) -> Outcome {
    let machine = compile(function, options, &callouts()).expect("it compiles");
    let mut arena = Arena::reserve(machine.code.len()).expect("there is memory");
    let thunk = arena.install(&machine.code).expect("it fits");
    with_memory(memory, |context, own, _| {
        own[..frame.len()].copy_from_slice(frame);
        // SAFETY: as in `run`.
        unsafe { thunk.call(context.as_mut_ptr(), own.as_mut_ptr()) }
    })
}

/// What machine code does.
pub(crate) fn run(machine: &Machine, memory: u64) -> Outcome {
    let mut arena = Arena::reserve(machine.code.len()).expect("there is memory");
    let thunk = arena.install(&machine.code).expect("it fits");
    with_memory(memory, |context, frame, _| {
        // SAFETY: context and frame are as large as the generator of the function assumes, and nothing else uses them.
        unsafe { thunk.call(context.as_mut_ptr(), frame.as_mut_ptr()) }
    })
}

/// Calls installed code that uses no memory.
pub(crate) fn call(thunk: Thunk) -> u32 {
    let mut nothing = [0; 1];
    // SAFETY: the tests call this for functions that return a constant, while their arena lives.
    unsafe { thunk.call(nothing.as_mut_ptr(), nothing.as_mut_ptr()) }
}

/// A thunk that destroys what it may, called by one whose values are kept meanwhile, whether its place is a constant or not.
#[test]
fn what_lives_across_the_call_of_a_thunk_is_kept() {
    let word = |word| Mem { base: Base::Context, word, index: None };
    let own = |word| Mem { base: Base::Frame, word, index: None };
    let insts = |all: Vec<Inst>| all.into_iter().map(|inst| (inst, u32::MAX)).collect::<Vec<_>>();
    let body = |insts, term, variables| Function {
        name: "f".to_owned(),
        blocks: vec![Block { insts, term, cold: false }],
        variables,
        ..Function::default()
    };
    // More values than there are registers, of which the last read is the first.
    let mut inner: Vec<Inst> = (0..20).map(|i| Inst::load(V(i), own(i % 4))).collect();
    inner.extend((0..20).rev().map(|i| Inst::Store { mem: word(DATA + i), src: Operand::V(V(i)) }));
    let mut inner = body(insts(inner), Term::Return(5.into()), 20);
    let mut outer: Vec<Inst> = (0..6).map(|i| Inst::load(V(i), word(DATA + 40 + i))).collect();
    for (arg, dst) in [(Operand::C(2), 6), (Operand::V(V(0)), 7)] {
        outer.push(Inst::Call { callee: Callee::Thunk(DATA + 20), arg, dst: Some(V(dst)) });
    }
    outer.extend((0..8).map(|i| Inst::Store { mem: word(DATA + 30 + i), src: Operand::V(V(i)) }));
    let mut outer = body(insts(outer), Term::Return(V(7).into()), 8);
    for transform in [&["fuse"][..], &[]] {
        let options =
            Options { disable: transform.iter().map(|t| (*t).to_owned()).collect(), ..Options::default() };
        let [inner, outer] =
            [&mut inner, &mut outer].map(|f| compile(f, &options, &callouts()).expect("it compiles"));
        let mut arena = Arena::reserve(2 * 4096).expect("there is memory");
        let [inner, outer] = [inner, outer].map(|machine| arena.install(&machine.code).expect("it fits"));
        let mut context = vec![0; CONTEXT];
        let frame: Vec<u64> = vec![11, 12, 13, 14];
        let at = DATA as usize;
        for place in [22, 24] {
            context[at + place] = inner.inside() as u64;
            context[at + place + 1] = frame.as_ptr() as u64;
        }
        context[at + 40..at + 46].copy_from_slice(&[4, 101, 102, 103, 104, 105]);
        // SAFETY: both functions use the words of the context and the frame that are there, and nothing else uses them.
        let status = unsafe { outer.call(context.as_mut_ptr(), std::ptr::null_mut()) };
        assert_eq!(status, 5);
        assert_eq!(context[at + 30..at + 38], [4, 101, 102, 103, 104, 105, 5, 5]);
        assert_eq!(context[at..at + 4], [11, 12, 13, 14]);
    }
}
