//! Types and locations as they appear in messages.

use crate::Ir;
use crate::loc::{Loc, LocKind};
use crate::types::Type;

/// How many characters of a type a message shows.
const SHOWN: usize = 120;

/// A type in its spelling, cut where it is longer than a reader would want.
pub(super) fn ty(ir: &Ir, ty: Type) -> String {
    let text = crate::text::type_text(ir, ty);
    match text.char_indices().nth(SHOWN) {
        None => format!("`{text}`"),
        Some((end, _)) => format!("`{}…`", &text[..end]),
    }
}

/// The location that a text gives: `file:line:col`, of the innermost file if there are several.
pub(crate) fn location(ir: &Ir, mut loc: Loc) -> Option<String> {
    loop {
        match ir.loc(loc) {
            LocKind::Unknown => return None,
            LocKind::File { file, line, col, .. } => return Some(format!("{}:{line}:{col}", ir.text(*file))),
            LocKind::Name(_, child) | LocKind::CallSite(child, _) => loc = *child,
            LocKind::Fused(_, locs) => loc = *locs.first()?,
        }
    }
}
