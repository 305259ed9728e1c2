//! What native code may call, and how it is called: the other side of [`crate::abi`].

#![allow(unsafe_code)]

use crate::abi::{self, Callout, Thunk, header};
use crate::kernel::{FrameAt, Kernel};
use reference::machine::Stop;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// The form of a callout.
///
/// # Safety
/// A thunk calls one, with the context that [`Kernel::call_thunk`] gave it.
type CalloutFn = unsafe extern "C" fn(*mut u64, u64) -> u64;

/// The address of the function of a callout.
pub fn address(callout: Callout) -> usize {
    let function: CalloutFn = match callout {
        Callout::Spend => spend,
        Callout::Grow => grow,
        Callout::Notify => notify,
        Callout::Inst => inst,
        Callout::Connect => connect,
        Callout::Delayed => delayed,
        Callout::Store => store,
        Callout::React => react,
        Callout::Blocks => blocks,
        Callout::Errand => errand,
        Callout::Copy => copy,
    };
    function as usize
}

/// The addresses of all of them, by number.
pub fn addresses() -> [usize; Callout::COUNT] {
    Callout::ALL.map(address)
}

impl Kernel<'_> {
    /// Runs a thunk over the frame that runs.
    #[inline(always)]
    pub(crate) fn call_thunk(&mut self, thunk: Thunk) -> Result<abi::Status, Stop> {
        let context = self.words.as_mut_ptr();
        let frame = match self.running.frame {
            FrameAt::None => context,
            FrameAt::Context(at) => self.words[at as usize..].as_mut_ptr(),
            FrameAt::Callee(stack) => {
                let callee = self.callees_mut(stack).last_mut();
                callee.map_or(context, |callee| callee.words.as_mut_ptr())
            }
        };
        let kernel: *mut Self = self;
        self.words[header::KERNEL as usize] = kernel as u64;
        // SAFETY: the context block is that of this kernel, of the layout that its compiler was given; the frame is one
        // of the body that the code is of, or none is used. `self` is not used until the thunk returned, but for the
        // references that callouts make from `KERNEL` while the thunk waits for them, and drop before it goes on.
        let status = unsafe { thunk.call(context, frame) };
        if status == abi::Status::Stop as u32 {
            self.go_on_panicking();
        }
        self.hold_results();
        // It may have changed what values of the graph depend on.
        self.epoch += 1;
        crate::process::known_status(status)
    }

    /// Does what a callout has to do. There is no way for a panic through native code: it stops, and the panic goes on behind it.
    fn caught<T>(&mut self, does: impl FnOnce(&mut Self) -> Result<T, Stop>) -> Result<T, Stop> {
        catch_unwind(AssertUnwindSafe(|| does(self))).unwrap_or_else(|panic| {
            self.panic = Some(panic);
            Err(Stop::Interrupted)
        })
    }

    #[cold]
    fn go_on_panicking(&mut self) {
        if let Some(panic) = self.panic.take() {
            resume_unwind(panic);
        }
    }

    /// The answer of a callout: 0 if the thunk shall go on.
    fn answer(&mut self, done: Result<(), Stop>) -> u64 {
        match done {
            Ok(()) => 0,
            Err(stop) => {
                self.stop = Some(stop);
                1
            }
        }
    }
}

/// The kernel behind the context block of a process or of the network.
///
/// # Safety
/// As [`any_kernel`].
unsafe fn kernel<'a, 'd>(context: *mut u64) -> &'a mut Kernel<'d> {
    // SAFETY: by the contract of this function.
    let kernel = unsafe { any_kernel(context) };
    kernel.set_calm(false);
    kernel.say_running();
    kernel
}

/// The kernel behind a context block.
///
/// # Safety
/// `context` is that which [`Kernel::call_thunk`] gave a thunk, which has not returned yet, and no other reference made
/// by this function is in use.
unsafe fn any_kernel<'a, 'd>(context: *mut u64) -> &'a mut Kernel<'d> {
    // SAFETY: `call_thunk` put the pointer there, and waits.
    let kernel = unsafe { &mut *(context.add(header::KERNEL as usize).read() as *mut Kernel<'d>) };
    kernel.notice_time();
    kernel
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn spend(context: *mut u64, _: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    let done = kernel.refill();
    kernel.answer(done)
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn grow(context: *mut u64, count: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    kernel.grow_queue(count as usize);
    0
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn notify(context: *mut u64, signal: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    let (signal, word) = (signal as u32, (signal >> 32) as u32);
    match word.checked_sub(1) {
        Some(word) => kernel.changed(signal, word, word + 1),
        None => kernel.changed(signal, 0, kernel.layout.signals[signal as usize].class.words()),
    }
    0
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn inst(context: *mut u64, number: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { any_kernel(context) };
    kernel.say_running();
    let done = kernel.caught(|kernel| kernel.instruction(number as usize));
    kernel.answer(done)
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn connect(context: *mut u64, drive: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    let (value, enabled) = kernel.drive_scratch(drive as usize);
    let done = kernel.connect_with(drive as u32, &value, enabled);
    kernel.answer(done)
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn delayed(context: *mut u64, drive: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    let (value, enabled) = kernel.drive_scratch(drive as usize);
    let done = kernel.delay_with(drive as u32, &value, enabled);
    kernel.answer(done)
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn store(context: *mut u64, signal: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    kernel.store_scratch(signal as u32);
    0
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn react(context: *mut u64, reaction: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    let done = kernel.react_scratch(reaction as usize);
    kernel.answer(done)
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn blocks(context: *mut u64, count: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { kernel(context) };
    kernel.blocks_in_place(count)
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn errand(context: *mut u64, what: u64) -> u64 {
    // SAFETY: called by the step loop with its context.
    let kernel = unsafe { any_kernel(context) };
    match kernel.caught(|kernel| kernel.errand(what)) {
        Ok(answer) => answer,
        Err(stop) => {
            kernel.stop = Some(stop);
            1
        }
    }
}

/// # Safety
/// Compiled code of the kernel calls it, with its context.
unsafe extern "C" fn copy(context: *mut u64, drive: u64) -> u64 {
    // SAFETY: called by a thunk with its context.
    let kernel = unsafe { any_kernel(context) };
    // Common steps look at whatever it changes.
    kernel.say_running();
    let enabled = kernel.words[kernel.layout.scratch as usize] != 0;
    let done = kernel.connect_large(drive as u32, enabled);
    kernel.answer(done)
}
