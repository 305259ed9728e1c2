//! What compiled code and the kernel know of each other.
//!
//! A *thunk* is `extern "C" fn(context, frame) -> status`. `context` points to word 0 of the kernel's context block,
//! an array of 64-bit words whose parts [`Layout`](crate::layout::Layout) places: this module's header first, then
//! scratch words, bit sets, the store, outermost frames. `frame` points to word 0 of the frame that runs (see
//! [`frame`]); code of the network has its state in the context block and is given no frame. Code that several processes share is
//! given, in place of a frame, words that are for one of them ([`Thunk::with_frame`]): it says where things are.
//!
//! # Calling convention
//! The C convention of the machine. A thunk may call the functions of [`Callout`], and nothing else. It keeps nothing on
//! the native stack when it returns. Thunks that call others enter them [`INSIDE`], where what keeps registers is past.
//!
//! The thunk of [`Code::Steps`](crate::code::Code::Steps), the step loop, calls the thunks of lanes as well: it takes common
//! steps, and ends with `Suspended` after as many as it may take, with `Call` before a step that is not common, with
//! `Returned` before one that goes to another instant, if there is something to do when the present one is closed.
//!
//! # How a thunk ends
//! | [`Status`] | `SITE` | scratch words |
//! |---|---|---|
//! | `Suspended` | block with the wait | yielded values, then the delay (2 words, if the wait has one), then the reference of each `Watch::Ref` (6 words each), in order |
//! | `Waits` | – | – |
//! | `Sleeps` | – | the delay (2 words) |
//! | `Gives` | – | yielded values, unless they are given, then the delay (2 words, if the wait has one) |
//! | `Halted` | block | the process's results |
//! | `Returned` | block | the results |
//! | `Call` | resume index after the call | arguments, an indirect callee's address first |
//! | `Stop` | – | – (the kernel holds the reason) |
//! | `Unreachable` | block | – |
//!
//! A process ends an activation at a [plain](crate::layout::Plain) wait of its outermost frame with `Waits`, with
//! `Sleeps` if nothing but a delay ends the wait, or with `Gives` if it yields, or has a delay, after it has written its
//! [record](crate::layout::record). What a process [gives](crate::layout::Layout::gives) at such a wait is appended at `GIVEN_AT`,
//! as far as it differs from the content: the step loop makes it take effect before it settles the network. A result that
//! nothing but the network reads ([`SignalLayout::ahead`](crate::layout::SignalLayout::ahead)) is written at once instead, and
//! what was there before is appended at `BEFORE_AT`: the first word of the context block (low half), how many, and their content. That
//! is how it is between two calls of the step loop only: when a thunk returns to the kernel, the kernel takes such results back,
//! and holds them.
//!
//! Before `Suspended`, `Waits`, `Sleeps`, `Gives` and `Call`, word 0 of the frame is the resume index at which to go on, and every slot that is
//! live there is in its place in the frame; the arguments of the block after a wait are bound already. After a call the
//! kernel puts the results into the slots of the call's results and enters the thunk again at that index.
//!
//! Values in scratch words, frames, the store and events have the form of their [`Class`](crate::layout::Class): bits in
//! little-endian 64-bit limbs with zeros above the width. A yielded value of a large signal
//! ([`LARGE`](crate::layout::LARGE)) is described instead, in the words that it would take: the word of the context block
//! where it is (0 if it is given already, or is what it was), the number of elements that are others than there, and of each its lowest bit
//! ([`NOWHERE`](crate::code::NOWHERE): it is none) and its bits.
//!
//! Where it was found that a yielded large value is what its signal holds already, that is noted
//! ([`mod@sameness`](crate::layout::sameness)): as long as that holds, native code writes the elements that are others itself, and a wait with
//! no other values to hand over ends with `Waits`.

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
    /// How often a version of a body for known bits ran.
    pub const KNOWN: u32 = 12;
    /// How often the general version of such a body ran.
    pub const GENERAL: u32 = 13;
    /// Steps that the step loop may still take.
    pub const LEFT: u32 = 14;
    /// Steps taken at the current instant.
    pub const STEPS: u32 = 15;
    /// As many as there may be.
    pub const STEP_LIMIT: u32 = 16;
    /// Not 0 as long as nothing has happened that common steps don't look at.
    pub const CALM: u32 = 17;
    /// Where there are results of processes that have not taken effect yet: see [`results`](super::results).
    pub const RESULTS: u32 = 18;
    /// What the step loop runs, until the kernel has taken notice of it; else 0. A process in its lane: its rank plus one. A piece
    /// of the network: in the high half, the position of a unit plus one, or [`super::REACTS`].
    pub const ACTIVE: u32 = 19;
    /// Pointer to the first word of the queue of the next delta.
    pub const QUEUE_START: u32 = 20;
    /// Pointer to the first word of the other buffer, which changes places with it when its time comes.
    pub const SPARE_START: u32 = 21;
    /// Pointer past its last word.
    pub const SPARE_END: u32 = 22;
    /// Pointer past the words of it that are due.
    pub const SPARE_USED: u32 = 23;
    /// Femtoseconds of the first event in the ordered queue; `u64::MAX` if there is none.
    pub const LATER_FS: u32 = 24;
    /// Pointer to the table of narrow writes, see [`super::narrow`].
    pub const NARROW_AT: u32 = 25;
    /// How many of them may be used.
    pub const NARROW_COUNT: u32 = 26;
    /// Counts since the kernel last took them: epsilon steps.
    pub const EPSILONS: u32 = 27;
    /// Deltas.
    pub const DELTAS: u32 = 28;
    /// Activations in lanes.
    pub const LANES: u32 = 29;
    /// Events.
    pub const EVENTS: u32 = 30;
    /// Changes.
    pub const CHANGES: u32 = 31;
    /// Instants.
    pub const INSTANTS: u32 = 32;
    /// Pending [timers](crate::layout::timer).
    pub const TIMERS: u32 = 33;
    /// Femtoseconds of the soonest of them; `u64::MAX` if there is none.
    pub const TIMER_FS: u32 = 34;
    /// Femtoseconds of the last instant that there may be.
    pub const LAST_FS: u32 = 35;
    /// Not 0 if there is something to do when a time step is closed.
    pub const CLOSES: u32 = 36;
    /// Pointer to the next event that is due, after [`APPLY`](super::errand::APPLY).
    pub const SPARE_AT: u32 = 37;
    /// Pointer to the first word of the results that processes have given and that have not taken effect yet: events of
    /// writes of whole signals, in the order of the processes.
    pub const GIVEN_START: u32 = 38;
    /// Pointer past their last word.
    pub const GIVEN_AT: u32 = 39;
    /// Pieces of the network that ran.
    pub const NETWORKS: u32 = 40;
    /// Pointer to the first word of what was where results were written [at once](crate::layout::SignalLayout::ahead) that
    /// have not taken effect yet.
    pub const BEFORE_START: u32 = 41;
    /// Pointer past its last word.
    pub const BEFORE_AT: u32 = 42;
    /// Pointer to what registers that are [committed](crate::layout::Layout::committed) become: with it, a reaction writes that, and
    /// nothing else. Else 0.
    pub const COMMIT: u32 = 43;
    /// Words in the header.
    pub const WORDS: u32 = 44;
}

/// Bits of [`header::RESULTS`].
pub mod results {
    /// The kernel holds some. Not all of them need to be others than before.
    pub const HELD: u64 = 1;
    /// Native code has given some, at `GIVEN_START`.
    pub const GIVEN: u64 = 2;
    /// Native code has written some, as `BEFORE_START` says.
    pub const AHEAD: u64 = 4;
}

/// The high half of [`header::ACTIVE`] while a reaction runs.
pub const REACTS: u64 = u32::MAX as u64;

/// Words of a frame.
pub mod frame {
    /// The resume index: 0 at the start, then the position in [`crate::layout::BodyLayout::resumes`].
    pub const RESUME: u32 = 0;
    /// The first slot may be here.
    pub const SLOTS: u32 = 1;
}

/// Words of an entry of the table of narrow writes: writes of bits of one word of a signal, or of some of its words, as their events
/// take effect. Entries have the positions of [`Tables::writes`](crate::code::Tables::writes), and each has a cache line.
pub mod narrow {
    /// The word of the context block.
    pub const WORD: u32 = 0;
    /// The bits that are written, of a write of bits of one word.
    pub const MASK: u32 = 1;
    /// How far the value is shifted left, less than 64; else one of the kinds below.
    pub const KIND: u32 = 2;
    /// What a change marks: a word of the context block and its bits, twice; no bits end the list.
    pub const MARKS: u32 = 3;
    /// After that, the address of more marks, a list that no bits end; 0 for none.
    pub const MORE: u32 = 7;
    /// Words of an entry: a power of two.
    pub const WORDS: u32 = 8;
    /// Registers that are [committed](crate::layout::Layout::committed), by the code of their reaction. Twice its position is in
    /// [`WORD`].
    pub const COMMIT: u64 = 64;
    /// A write that the step loop does not apply.
    pub const OTHER: u64 = 65;
    /// Bits of one word at a place that the event says.
    pub const MOVING: u64 = 66;
    /// And how many words are written, from that one on.
    pub const WHOLE: u64 = 66;
    /// A write of a whole word, of which a change marks no more than the first place for marks says: no bits of some word are nothing.
    pub const SINGLE: u64 = (1 << 32) - 1;
    /// The first of several writes of a whole word whose events follow one another. What they are, `MEMBER` words each, is between
    /// the addresses in [`MARKS`] and [`MORE`].
    pub const RUN: u64 = 1 << 32;
    /// Words of a member of a run: the word of the context block, and what a change marks.
    pub const MEMBER: u32 = 3;
}

/// What the step loop leaves to the kernel: the low byte of the argument of [`Callout::Errand`]; the rest is the operand. The
/// answer is 0 if the loop shall go on, [`REFUSED`](errand::REFUSED) if this is no common step,
/// [`CLOSE`](errand::CLOSE) if the time step is to be closed first, else 1: it stops.
pub mod errand {
    /// Looks whether all is calm.
    pub const CALM: u64 = 0;
    /// The network is due although no event was, and nothing was found to differ: settles it in a step of its own, if anything
    /// does.
    pub const NETWORK: u64 = 1;
    /// Settles what is left of the network, and reacts; the operand is the position of the last unit that was evaluated, plus one,
    /// or 0.
    pub const SETTLE: u64 = 2;
    /// Whether a process, by rank, has to wake: 0 or 1.
    pub const CHANGED: u64 = 3;
    /// Goes to the next instant and applies what is due.
    pub const INSTANT: u64 = 4;
    /// Applies the event that is due at this word of the spare buffer, and maybe more.
    pub const APPLY: u64 = 5;
    /// Activates a process, by rank, that is not in its lane.
    pub const ACTIVATE: u64 = 6;
    /// An activation in a lane ended: by rank (32 bits), then the status.
    pub const ENDED: u64 = 7;
    /// All processes ran that were due, and not all is calm.
    pub const THREADS: u64 = 8;
    /// One step more than there may be.
    pub const LIMIT: u64 = 9;
    /// Makes the present content that which was settled, as far as that was not done.
    pub const SETTLED: u64 = 10;
    /// Looks at a reaction, by position.
    pub const REACT: u64 = 11;
    /// A piece of the network ended with this status.
    pub const STOPPED: u64 = 12;
    /// Results take effect: those from this word on of those at [`GIVEN_START`](super::header::GIVEN_START), and what the kernel
    /// holds.
    pub const RESULTS: u64 = 13;
    /// The answer that sends the loop back.
    pub const REFUSED: u64 = 2;
    /// The answer that says that the present time step is to be closed first.
    pub const CLOSE: u64 = 3;
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
    /// At a plain wait, which is recorded, and which a delay ends.
    Sleeps = 8,
}

impl Status {
    /// The status of this number.
    pub fn from_u32(status: u32) -> Option<Status> {
        use Status as S;
        let all = [
            S::Suspended,
            S::Halted,
            S::Returned,
            S::Call,
            S::Stop,
            S::Unreachable,
            S::Waits,
            S::Gives,
            S::Sleeps,
        ];
        all.get(status as usize).copied()
    }
}

const _: () = assert!(Status::Sleeps as u32 == 8);

/// The form of a thunk: context, frame, status.
///
/// # Safety
/// Whoever calls one keeps to the contract of [`Thunk::call`].
pub type ThunkFn = unsafe extern "C" fn(*mut u64, *mut u64) -> u32;

/// Where thunks enter one another, in bytes from where the kernel enters them: behind what keeps the registers that the C convention wants
/// kept. The context, and what is given as frame, are in the registers in which all code has them; nothing else is kept.
pub const INSIDE: usize = 48;

/// Compiled code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Thunk {
    entry: NonNull<u8>,
    /// What it is given as frame, of code that several processes share.
    frame: Option<NonNull<u64>>,
}

impl Thunk {
    /// A thunk at an address.
    ///
    /// # Safety
    /// At `entry` is code that keeps to this module, compiled for the layout of the kernel that will call it, and it
    /// stays there as long as that kernel lives.
    pub unsafe fn new(entry: NonNull<u8>) -> Thunk {
        Thunk { entry, frame: None }
    }

    /// The same code for a process that shares it with others: it finds what is its own in these words.
    ///
    /// # Safety
    /// They are what the code expects for the process, and stay there unchanged as long as the code.
    pub unsafe fn with_frame(self, frame: NonNull<u64>) -> Thunk {
        Thunk { frame: Some(frame), ..self }
    }

    /// The address of what it is given as frame, whatever runs; 0 if it is given the frame that runs, or none.
    pub fn frame(self) -> usize {
        self.frame.map_or(0, |frame| frame.as_ptr() as usize)
    }

    /// Its address.
    pub fn address(self) -> usize {
        self.entry.as_ptr() as usize
    }

    /// Where other thunks enter it.
    pub fn inside(self) -> usize {
        self.address() + INSIDE
    }

    /// Runs it.
    ///
    /// `context` is the context block of the kernel that the code was compiled for, with `KERNEL` set to a pointer
    /// that callouts may use. `frame` points to a frame of the code's body, or the code takes none.
    ///
    /// # Safety
    /// That is so, and nothing else uses the context block or the kernel until the call returns.
    pub unsafe fn call(self, context: *mut u64, frame: *mut u64) -> u32 {
        // SAFETY: by the contract of `new` this is code of that form.
        let entry: ThunkFn = unsafe { std::mem::transmute(self.entry.as_ptr()) };
        let frame = self.frame.map_or(frame, NonNull::as_ptr);
        // SAFETY: by the contract of this function, and that of `with_frame`.
        unsafe { entry(context, frame) }
    }
}

/// What compiled code may call: `extern "C" fn(context, argument) -> u64`. All but `Notify`, `Blocks` and `Errand` return 0 if the thunk shall
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
    /// What the step loop does not do itself, see [`errand`].
    Errand = 9,
    /// A connection of the network, drive `argument`, of one whole large signal to another: its enable (1 if it has none) in
    /// a scratch word. Does what `Connect` does, without looking at words that are equal.
    Copy = 10,
}

impl Callout {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// All of them, by number.
    pub const ALL: [Callout; Callout::COUNT] = {
        use Callout as C;
        [
            C::Spend,
            C::Grow,
            C::Notify,
            C::Inst,
            C::Connect,
            C::Delayed,
            C::Store,
            C::React,
            C::Blocks,
            C::Errand,
            C::Copy,
        ]
    };
}
