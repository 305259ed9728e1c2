//! The enumerations: their keywords, and how the generic form writes them.

use super::lexer::Tok;
use super::parser::{P, Parser};
use crate::attrs::{Attr, AttrKind};

/// An enumeration attribute.
pub(super) struct Enumeration {
    /// Its name as a constraint in the table of operations.
    pub(super) class: &'static str,
    /// The keywords by value.
    pub(super) keywords: &'static [&'static str],
    /// The width of the integer that stands for it in the generic form; 0 where that form has the keyword too.
    pub(super) width: u32,
}

const EDGES: &[&str] = &["posedge", "negedge", "edge"];
const COMPARISONS: &[&str] = &["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];

/// All of them.
const ALL: &[Enumeration] = &[
    Enumeration {
        class: "ICmpPredicate",
        keywords: &[
            "eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge", "ceq", "cne", "weq", "wne",
        ],
        width: 64,
    },
    Enumeration { class: "EventControlAttr", keywords: EDGES, width: 32 },
    Enumeration { class: "ClockEdgeAttr", keywords: EDGES, width: 32 },
    Enumeration { class: "RUWAttr", keywords: &["undefined", "old", "new"], width: 32 },
    Enumeration { class: "WUWAttr", keywords: &["undefined", "port_order"], width: 32 },
    Enumeration { class: "ClockConstAttr", keywords: &["low", "high"], width: 0 },
    Enumeration { class: "UArrayCmpPredicateAttr", keywords: &["eq", "ne"], width: 64 },
    Enumeration {
        class: "SimStringCmpPredicateAttr",
        keywords: &["eq", "ne", "lt", "le", "gt", "ge"],
        width: 64,
    },
    Enumeration {
        class: "SVFOpenModeAttr",
        keywords: &["r", "w", "a", "r_update", "w_update", "a_update"],
        width: 32,
    },
    Enumeration { class: "Arith_CmpIPredicateAttr", keywords: COMPARISONS, width: 64 },
    Enumeration {
        class: "Arith_CmpFPredicateAttr",
        keywords: &[
            "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule",
            "une", "uno", "true",
        ],
        width: 64,
    },
    Enumeration {
        class: "Arith_RoundingModeAttr",
        keywords: &["to_nearest_even", "downward", "upward", "toward_zero", "to_nearest_away"],
        width: 32,
    },
    Enumeration { class: "LlvmICmpPredicate", keywords: COMPARISONS, width: 64 },
    Enumeration {
        class: "LlvmFCmpPredicate",
        keywords: &[
            "_false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule",
            "une", "uno", "_true",
        ],
        width: 64,
    },
    Enumeration { class: "DeferAssertAttr", keywords: &["immediate", "observed", "final"], width: 32 },
    Enumeration { class: "MooreEdgeAttr", keywords: &["any", "posedge", "negedge", "edge"], width: 32 },
    Enumeration {
        class: "IntFormatAttr",
        keywords: &["decimal", "binary", "octal", "hex_lower", "hex_upper"],
        width: 32,
    },
    Enumeration { class: "IntAlignAttr", keywords: &["right", "left"], width: 32 },
    Enumeration { class: "IntPaddingAttr", keywords: &["space", "zero"], width: 32 },
    Enumeration { class: "RealFormatAttr", keywords: &["general", "float", "exponential"], width: 32 },
    Enumeration { class: "JoinKindAttr", keywords: &["join_all", "join_any", "join_none"], width: 32 },
    Enumeration {
        class: "NetKindAttr",
        keywords: &[
            "supply0",
            "supply1",
            "tri",
            "triand",
            "trior",
            "trireg",
            "tri0",
            "tri1",
            "uwire",
            "wire",
            "wand",
            "wor",
            "interconnect",
            "userdefined",
            "unknown",
        ],
        width: 32,
    },
    Enumeration {
        class: "ProcedureKindAttr",
        keywords: &["initial", "final", "always", "always_comb", "always_latch", "always_ff"],
        width: 32,
    },
    Enumeration { class: "MooreSeverityAttr", keywords: &["info", "warning", "error", "fatal"], width: 32 },
    Enumeration { class: "MooreMemBaseAttr", keywords: &["bin", "hex"], width: 32 },
    Enumeration {
        class: "DriveStrength",
        keywords: &["supply", "strong", "pull", "weak", "highz"],
        width: 32,
    },
];

/// The enumeration of a constraint.
pub(super) fn find(constraint: &str) -> Option<&'static Enumeration> {
    ALL.iter().find(|e| e.class == constraint)
}

/// Whether a constraint of the table of operations names an enumeration.
pub(crate) fn is_enumeration(constraint: &str) -> bool {
    find(constraint).is_some()
}

/// The keyword of a value.
pub(super) fn keyword(class: &str, value: u32) -> &'static str {
    find(class).and_then(|e| e.keywords.get(value as usize)).unwrap_or(&"invalid")
}

impl Parser<'_> {
    /// Whether a keyword of the enumeration comes next.
    pub(super) fn at_enum_keyword(&self, class: &str) -> bool {
        self.at(Tok::Word)
            && find(class).is_some_and(|e| e.keywords.iter().any(|k| k.as_bytes() == self.text()))
    }

    /// One of the keywords of the enumeration.
    pub(super) fn enum_keyword(&mut self, class: &str) -> P<Attr> {
        let enumeration = find(class).expect("the caller asks for an enumeration");
        let found = match self.tok.kind {
            Tok::Word => enumeration.keywords.iter().position(|k| k.as_bytes() == self.text()),
            _ => None,
        };
        let Some(value) = found else {
            return Err(self.expected(&format!("one of `{}`", enumeration.keywords.join("`, `"))));
        };
        self.bump();
        Ok(self.attr(AttrKind::Enum { class: enumeration.class, value: value as u32 }))
    }

    /// An attribute as the generic form gives it, as an enumeration where the constraint is one.
    pub(super) fn as_enum(&mut self, constraint: &str, attr: Attr) -> Attr {
        let Some(enumeration) = find(constraint).filter(|e| e.width > 0) else { return attr };
        let value = match self.ir.attrs.kind(attr) {
            AttrKind::Integer { value, .. } => u32::try_from(value).ok(),
            _ => None,
        };
        match value.filter(|v| (*v as usize) < enumeration.keywords.len()) {
            Some(value) => self.attr(AttrKind::Enum { class: enumeration.class, value }),
            None => attr,
        }
    }
}
