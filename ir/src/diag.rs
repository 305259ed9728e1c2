//! Diagnostics: what is wrong, where, and what to do about it.

use crate::loc::{Loc, Span};
use crate::module::{Ir, OpId};

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The input can't be used.
    Error,
    /// The input can be used, but probably does not mean what it seems to.
    Warning,
    /// More about the diagnostic before it.
    Note,
}

/// One message about the input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, and what was expected: one sentence, lower case, no full stop.
    pub message: String,
    /// Its place in the parsed text, if it has one.
    pub span: Option<Span>,
    /// The location that the input itself gives for the place (`loc("f.sv":3:1)`), rendered.
    pub source: Option<String>,
    /// What the user can do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            message: message.into(),
            span: Some(span),
            source: None,
            help: None,
        }
    }

    /// A warning at a place.
    pub fn warning(span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(span, message) }
    }

    /// An error about an operation: at its place in the text, and with the location that the text gives it.
    pub fn error_at(ir: &Ir, op: OpId, message: impl Into<String>) -> Diagnostic {
        let op = ir.op(op);
        let source = (op.loc != Loc::UNKNOWN).then(|| crate::text::loc_text(ir, op.loc));
        Diagnostic { source, ..Diagnostic::error(op.span, message) }
    }

    /// The same with advice.
    pub fn with_help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
}
