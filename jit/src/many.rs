//! Several functions are compiled at a time, on as many processors as there are.
//!
//! What becomes of a function depends on nothing but the function and the options, so that who compiles which makes no difference.

use crate::lir::Function;
use crate::{Failure, Machine, Options, compile};
use kernel::abi::Callout;
use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Fewer low-level operations than this are compiled sooner than a thread is there that helps: they take about 0.8 ms, and a
/// thread 0.1 ms.
const WORTH_A_THREAD: usize = 2000;

/// Threads that are worth having.
const MOST: usize = 8;

/// A function, and what became of it.
pub(crate) struct Task {
    /// The function: as it was lowered, then as the optimiser made it.
    pub(crate) function: Function,
    /// Its machine code.
    pub(crate) machine: Option<Result<Machine, Failure>>,
}

/// Compiles functions.
pub(crate) fn compile_many(tasks: &mut [Task], options: &Options, callouts: &[usize; Callout::COUNT]) {
    let operations = tasks.iter().map(|task| task.function.operations());
    let useful =
        (operations.sum::<usize>() / WORTH_A_THREAD).min(tasks.len().saturating_sub(1)).min(MOST - 1);
    let helpers = match useful {
        0 => 0,
        _ => useful.min(thread::available_parallelism().map_or(1, NonZero::get) - 1),
    };
    let queue = Mutex::new(tasks.iter_mut());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        while let Some(task) = next() {
            task.machine = Some(compile(&mut task.function, options, callouts));
        }
    };
    thread::scope(|scope| {
        for _ in 0..helpers {
            // Whoever can't be had does not help.
            let _ = thread::Builder::new().spawn_scoped(scope, work);
        }
        work();
    });
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
        let task = |function: &Function| Task { function: function.clone(), machine: None };
        let mut tasks: Vec<Task> = functions.iter().map(task).collect();
        compile_many(&mut tasks, &options, &callouts);
        for (task, mut function) in tasks.into_iter().zip(functions) {
            let alone = compile(&mut function, &options, &callouts).expect("it is compiled");
            let together = task.machine.expect("somebody compiled it").expect("it is compiled");
            assert_eq!((together.code, task.function.to_string()), (alone.code, function.to_string()));
        }
    }
}
