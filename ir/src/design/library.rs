//! Calls of the run-time library: found by name and signature when the design loads.

use super::body::Imm;
use super::tables::Tables;
use super::ty::{Ty, TyId, TyTable};
use crate::diag::Diagnostic;
use crate::module::OpId;
use crate::strings::Str;
use runtime::library::{self, Kind};
use spec::rule;

impl Tables {
    /// The function that `svx.syscall` calls.
    pub(super) fn library(&mut self, op: OpId, results: &[TyId], operands: &[TyId]) -> Imm {
        let name = self.ir.attr_str(op, "callee").unwrap_or(Str::EMPTY);
        let name = self.ir.strings.bytes(name).to_vec();
        let kinds = |types: &TyTable, given: &[TyId]| given.iter().map(|ty| kind(types, *ty)).collect();
        let operands: Option<Vec<Kind>> = kinds(&self.types, operands);
        let results: Option<Vec<Kind>> = kinds(&self.types, results);
        rule!("library.registry");
        if let (Some(operands), Some(results)) = (&operands, &results)
            && let Some(function) = library::find(&name, operands, results)
        {
            return Imm::Library(function);
        }
        rule!("library.unknown");
        let shown = String::from_utf8_lossy(&name).into_owned();
        let known: Vec<String> = library::overloads(&name).map(ToString::to_string).collect();
        let span = self.ir.op(op).span;
        let error = if known.is_empty() {
            Diagnostic::error(span, format!("the run-time library has no function '{shown}'"))
                .with_help("remove the call, or compute its result in the design")
        } else {
            let list = |kinds: &Option<Vec<Kind>>| match kinds {
                Some(kinds) => kinds.iter().map(Kind::to_string).collect::<Vec<_>>().join(", "),
                None => "a type that no function has".to_owned(),
            };
            let given = format!("({}) -> ({})", list(&operands), list(&results));
            Diagnostic::error(span, format!("the run-time library has no '{shown}' of type {given}"))
                .with_help(format!("it has {}", known.join("; ")))
        };
        self.errors.push(error);
        Imm::Default
    }
}

/// What a type is for the library.
fn kind(types: &TyTable, ty: TyId) -> Option<Kind> {
    Some(match *types.kind(ty) {
        Ty::Float(_) => Kind::Real,
        Ty::String => Kind::Text,
        Ty::Queue { element, .. } => {
            kind(types, element)?;
            Kind::List
        }
        _ => Kind::Int(types.width(ty)?),
    })
}
