//! Several functions are compiled at a time, on as many processors as there are, and while others are still being lowered.
//!
//! What becomes of a function depends on nothing but the function and the options, so that who compiles which makes no difference.

use crate::lir::Function;
use crate::{Failure, Machine, Options, compile};
use kernel::abi::Callout;
use std::num::NonZero;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

/// Fewer low-level operations than this are compiled sooner than a thread is there that helps: they take about 0.8 ms, and a
/// thread 0.1 ms.
const WORTH_A_THREAD: usize = 2000;

/// Threads that are worth having.
const MOST: usize = 8;

/// A function that was compiled.
pub(crate) struct Compiled {
    /// The function, as the optimiser made it.
    pub(crate) function: Function,
    /// Its machine code.
    pub(crate) machine: Result<Machine, Failure>,
}

/// Compiles the functions that `make` gives to what it is called with; what became of them, in order, and what `make` returns.
pub(crate) fn compile_many<T>(
    options: &Options,
    callouts: &[usize; Callout::COUNT],
    make: impl FnOnce(&mut dyn FnMut(Function)) -> T,
) -> (T, Vec<Compiled>) {
    let (sender, queue) = mpsc::channel::<(usize, Function)>();
    let (queue, done) = (Mutex::new(queue), Mutex::new(Vec::new()));
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
    // Until the queue is empty and nobody can add to it.
    let work = || {
        while let Ok((number, mut function)) = next() {
            let machine = compile(&mut function, options, callouts);
            let compiled = (number, Compiled { function, machine });
            done.lock().unwrap_or_else(PoisonError::into_inner).push(compiled);
        }
    };
    let made = thread::scope(|scope| {
        let (mut given, mut operations, mut helpers) = (0, 0, 0);
        let made = make(&mut |function| {
            operations += function.operations();
            // Nobody stops to receive before the queue ends.
            let _ = sender.send((given, function));
            given += 1;
            if given > 1 && helpers < MOST - 1 && operations / WORTH_A_THREAD > helpers && helpers < others()
            {
                helpers += 1;
                // Whoever can't be had does not help.
                let _ = thread::Builder::new().spawn_scoped(scope, work);
            }
        });
        drop(sender);
        work();
        made
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(number, _)| *number);
    (made, done.into_iter().map(|(_, compiled)| compiled).collect())
}

/// How many processors there are besides this one.
fn others() -> usize {
    thread::available_parallelism().map_or(0, |all| NonZero::get(all) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::generate::generate;
    use crate::tests::run::callouts;

    #[test]
    fn together_is_as_one_by_one() {
        let functions: Vec<Function> = (0..60).map(|seed| generate(seed, 40, 3)).collect();
        let (options, callouts) = (Options::default(), callouts());
        assert!(functions.iter().map(Function::operations).sum::<usize>() > 2 * WORTH_A_THREAD);
        let ((), compiled) = compile_many(&options, &callouts, |give| {
            functions.iter().for_each(|function| give(function.clone()));
        });
        assert_eq!(compiled.len(), functions.len());
        for (compiled, mut function) in compiled.into_iter().zip(functions) {
            let alone = compile(&mut function, &options, &callouts).expect("it is compiled");
            let together = compiled.machine.expect("it is compiled");
            assert_eq!((together.code, compiled.function.to_string()), (alone.code, function.to_string()));
        }
    }
}
