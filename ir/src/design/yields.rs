//! Results of combinational code that are the same constant wherever it yields.

use super::body::{Arg, Body, Term};

/// Takes the results that every yield gives as one constant out of the yields of `body`; by result, the capture that is it.
/// `constant` tells whether a capture is a constant.
pub(super) fn take_constants(body: &mut Body, constant: impl Fn(u32) -> bool) -> Vec<Option<u32>> {
    let mut found: Option<Vec<Option<u32>>> = None;
    for block in &body.blocks {
        let Term::Return(args) = &block.term else { continue };
        let these = args.iter().map(|arg| match *arg {
            Arg::Capture(capture) if constant(capture) => Some(capture),
            _ => None,
        });
        found = Some(match found {
            Some(before) => before.iter().zip(these).map(|(a, b)| a.filter(|_| *a == b)).collect(),
            None => these.collect(),
        });
    }
    let found = found.unwrap_or_default();
    for block in &mut body.blocks {
        if let Term::Return(args) = &mut block.term {
            let others = args.iter().zip(&found).filter(|(_, constant)| constant.is_none());
            *args = others.map(|(arg, _)| *arg).collect();
        }
    }
    found
}
