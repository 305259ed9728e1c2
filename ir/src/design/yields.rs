//! Results of combinational code that are the same constant, or the same as another result, wherever it yields.

use super::body::{Arg, Body, Term};
use crate::module::OpId;

/// What a result always is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Yielded {
    /// What the code gives.
    Own,
    /// What this operation gives, a constant.
    Constant(OpId),
    /// What this result is, an earlier one.
    Result(usize),
}

/// Takes the results that are known without the code out of the yields of `body`; by result, what it is. `constant` tells the operation
/// that gives a capture if that is a constant.
pub(super) fn take_known(body: &mut Body, constant: impl Fn(u32) -> Option<OpId>) -> Vec<Yielded> {
    let returned = body.blocks.iter_mut().filter_map(|block| match &mut block.term {
        Term::Return(args) => Some(args),
        _ => None,
    });
    let mut yields: Vec<&mut Box<[Arg]>> = returned.collect();
    let results = yields.first().map_or(0, |args| args.len());
    let always = |test: &dyn Fn(&[Arg]) -> bool| yields.iter().all(|args| test(args));
    let known = |result: usize| {
        if let Arg::Capture(capture) = yields[0][result]
            && let Some(op) = constant(capture)
            && always(&|args| args[result] == Arg::Capture(capture))
        {
            return Yielded::Constant(op);
        }
        let same = (0..result).find(|earlier| always(&|args| args[*earlier] == args[result]));
        same.map_or(Yielded::Own, Yielded::Result)
    };
    let known: Vec<Yielded> = (0..results).map(known).collect();
    for args in &mut yields {
        let own = args.iter().zip(&known).filter(|(_, known)| **known == Yielded::Own);
        **args = own.map(|(arg, _)| *arg).collect();
    }
    known
}
