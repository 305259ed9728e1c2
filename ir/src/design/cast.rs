//! `builtin.unrealized_conversion_cast`: between which types there is nothing left to convert.

use super::ty::{Ty, TyId, TyTable};

/// Whether a value of `from` is one of `to`, possibly with its parts in another layout.
pub(super) fn fits(types: &TyTable, from: TyId, to: TyId) -> bool {
    // Pairs of parts still to compare.
    let mut stack = vec![(from, to)];
    while let Some((from, to)) = stack.pop() {
        if from == to {
            continue;
        }
        let same = match (types.kind(from), types.kind(to)) {
            (Ty::Ptr, Ty::Function) | (Ty::Function, Ty::Ptr) => true,
            (Ty::Ptr, Ty::Ref(content)) | (Ty::Ref(content), Ty::Ptr) => {
                spec::rule!("machine.memory.hw-layout");
                types.width(*content).is_some()
            }
            (Ty::Array { element: a, len: n }, Ty::Sequence { element: b, len: m })
            | (Ty::Sequence { element: a, len: n }, Ty::Array { element: b, len: m }) => {
                stack.push((*a, *b));
                n == m
            }
            (Ty::Struct(a), Ty::Record { fields: b, .. }) | (Ty::Record { fields: b, .. }, Ty::Struct(a)) => {
                stack.extend(a.iter().map(|f| f.1).zip(b.iter().copied()));
                a.len() == b.len()
            }
            _ => false,
        };
        if !same {
            return false;
        }
    }
    true
}
