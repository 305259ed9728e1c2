//! What compiled code and the kernel know of each other.
//!
//! A *thunk* is `extern "C" fn(context, frame) -> status`. `context` points to word 0 of the kernel's context block,
//! an array of 64-bit words whose parts [`Layout`](crate::layout::Layout) places: this module's header first, then
//! scratch words, bit sets, the store, outermost frames. `frame` points to word 0 of the frame that runs (see
//! [`frame`]); code of the network has its state in the context block and is given no frame.
//!
//! # Calling convention
//! The C convention of the machine. A thunk may call the functions of [`Callout`], and nothing else. It keeps nothing on
//! the native stack when it returns.
//!
//! # How a thunk ends
//! | [`Status`] | `SITE` | scratch words |
//! |---|---|---|
//! | `Suspended` | block with the wait | yielded values, then the delay (2 words, if the wait has one), then the reference of each `Watch::Ref` (6 words each), in order |
//! | `Waits` | – | – |
//! | `Gives` | – | yielded values, then the delay (2 words, if the wait has one) |
//! | `Halted` | block | the process's results |
//! | `Returned` | block | the results |
//! | `Call` | resume index after the call | arguments, an indirect callee's address first |
//! | `Stop` | – | – (the kernel holds the reason) |
//! | `Unreachable` | block | – |
//!
//! A process ends an activation at a [plain](crate::layout::Plain) wait of its outermost frame with `Waits`, or `Gives` if the
//! wait yields or has a delay, after it has written its [record](crate::layout::record).
//!
//! Before `Suspended`, `Waits`, `Gives` and `Call`, word 0 of the frame is the resume index at which to go on, and every slot that is
//! live there is in its place in the frame; the arguments of the block after a wait are bound already. After a call the
//! kernel puts the results into the slots of the call's results and enters the thunk again at that index.
//!
//! Values in scratch words, frames, the store and events have the form of their [`Class`](crate::layout::Class): bits in
//! little-endian 64-bit limbs with zeros above the width.

#![allow(unsafe_code)]

use std::ptr::NonNull;

/// Words of the header of the context block.
pub mod header {
    /// The kernel, for callouts.
    pub const KERNEL: u32 = 0;
    /// Femtoseconds of the current time.
    pub const NOW_FS: u32 = 1;
    /// Delta in the low half, epsilon in the high half.
    pub const NOW_STEP: u32 = 2;
    /// See the table in [`super`].
    pub const SITE: u32 = 3;
    /// Back-edges and calls that are left: each takes one, and calls [`super::Callout::Spend`] if none was left. The kernel
    /// does so for a call that a thunk hands to it ([`super::Status::Call`]), once it knows the callee.
    pub const BUDGET: u32 = 4;
    /// Pointer to the next free word of the queue of the next delta.
    pub const QUEUE_AT: u32 = 5;
    /// Pointer past its last word.
    pub const QUEUE_END: u32 = 6;
    /// Not 0 once the running activation has had an effect (spec `machine.step.first-wait`).
    pub const EFFECT: u32 = 7;
    /// Not 0 once all processes have started.
    pub const STARTED: u32 = 8;
    /// Pointer to the byte of linear memory at [`crate::memory::BASE`].
    pub const MEMORY_AT: u32 = 9;
    /// From [`crate::memory::BASE`] on, how many addresses have 8 bytes of memory.
    pub const MEMORY_ROOM: u32 = 10;
    /// Back-edges and calls of the activation up to the present slice of the budget. Code that settles several units begins
    /// each with 0 here and [`first_slice`](crate::layout::Layout::first_slice) in `BUDGET`.
    pub const SPENT: u32 = 11;
    /// Stands for nothing.
    pub const NOTHING: u32 = 12;
    /// How often a version of a body for known bits ran.
    pub const KNOWN: u32 = 13;
    /// How often the general version of such a body ran.
    pub const GENERAL: u32 = 14;
    /// Words in the header.
    pub const WORDS: u32 = 16;
}

/// Words of a frame.
pub mod frame {
    /// The resume index: 0 at the start, then the position in [`crate::layout::BodyLayout::resumes`].
    pub const RESUME: u32 = 0;
    /// The first slot may be here.
    pub const SLOTS: u32 = 1;
}

/// How an activation of a thunk ended; see the table in [`self`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Status {
    /// At a wait. Code of the network returns it, too, when it is done.
    Suspended = 0,
    /// The process is over.
    Halted = 1,
    /// The body returned.
    Returned = 2,
    /// The body calls a function.
    Call = 3,
    /// The simulation stops: a callout said so.
    Stop = 4,
    /// Control reached what the design says is unreachable.
    Unreachable = 5,
    /// At a plain wait, which is recorded.
    Waits = 6,
    /// The same, with something for the kernel to do.
    Gives = 7,
}

impl Status {
    /// The status of this number.
    pub fn from_u32(status: u32) -> Option<Status> {
        use Status as S;
        let all =
            [S::Suspended, S::Halted, S::Returned, S::Call, S::Stop, S::Unreachable, S::Waits, S::Gives];
        all.get(status as usize).copied()
    }
}

const _: () = assert!(Status::Gives as u32 == 7);

/// The form of a thunk: context, frame, status.
pub type ThunkFn = unsafe extern "C" fn(*mut u64, *mut u64) -> u32;

/// Compiled code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Thunk(NonNull<u8>);

impl Thunk {
    /// A thunk at an address.
    ///
    /// # Safety
    /// At `entry` is code that keeps to this module, compiled for the layout of the kernel that will call it, and it
    /// stays there as long as that kernel lives.
    pub unsafe fn new(entry: NonNull<u8>) -> Thunk {
        Thunk(entry)
    }

    /// Its address.
    pub fn address(self) -> usize {
        self.0.as_ptr() as usize
    }

    /// Runs it.
    ///
    /// # Safety
    /// `context` is the context block of the kernel that the code was compiled for, with `KERNEL` set to a pointer
    /// that callouts may use; nothing else uses either until the call returns. `frame` points to a frame of the code's
    /// body, or the code takes none.
    pub unsafe fn call(self, context: *mut u64, frame: *mut u64) -> u32 {
        // SAFETY: by the contract of `new` this is code of that form.
        let entry: ThunkFn = unsafe { std::mem::transmute(self.0.as_ptr()) };
        // SAFETY: by the contract of this function.
        unsafe { entry(context, frame) }
    }
}

/// What compiled code may call: `extern "C" fn(context, argument) -> u64`. All but `Notify` and `Blocks` return 0 if the thunk shall
/// go on, else it has to return [`Status::Stop`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u32)]
pub enum Callout {
    /// The budget was used up: refills it, or stops. Called after `BUDGET` was found 0; the step is paid for.
    Spend = 0,
    /// Makes room for `argument` words in the queue of the next delta; `QUEUE_AT` and `QUEUE_END` may change.
    Grow = 1,
    /// The content of the signal in the low half of `argument` changed, by a store of the caller: marks what depends on
    /// it. For signals whose [`SignalLayout::fanout`](crate::layout::SignalLayout::fanout) is too long to be inline, or
    /// that are large: then the high half is the word of it that changed, plus one.
    Notify = 2,
    /// Executes instruction `argument` of [`Tables::insts`](crate::code::Tables::insts), whatever it is but a call of a
    /// body: operands in scratch words in order, results there afterwards.
    Inst = 3,
    /// A connection of the network, drive `argument`: value and enable (1 word, 1 if it has none) in scratch words. Does
    /// all that [`Drive`](ir::design::Drive) asks for, also for nets and targets selected at run time.
    Connect = 4,
    /// A delayed drive `argument` of the graph, called when its value or enable may have changed; scratch words as for
    /// `Connect`.
    Delayed = 5,
    /// Writes the scratch words to the whole of signal `argument`, but for forced bits, and marks what depends on it.
    Store = 6,
    /// The edge of reaction `argument` of [`Layout::reactions`](crate::layout::Layout::reactions) came. Scratch words: of
    /// a write port, whose enable is 1, address, data and mask; of a check, enable and property, a word each; of a
    /// triggered process, whose condition is 1, its inputs.
    React = 7,
    /// With `u64::MAX`, the number of blocks of linear memory that bodies in place hold; with such a number, frees those
    /// beyond it, the last one first. Never stops the thunk.
    Blocks = 8,
}

impl Callout {
    /// How many there are.
    pub const COUNT: usize = 9;

    /// All of them, by number.
    pub const ALL: [Callout; Callout::COUNT] = {
        use Callout as C;
        [C::Spend, C::Grow, C::Notify, C::Inst, C::Connect, C::Delayed, C::Store, C::React, C::Blocks]
    };
}
