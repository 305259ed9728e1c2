//! Symbols: no name twice in a table, and every reference finds what it names.

use super::Verifier;
use super::place::{Places, is_symbol_table};
use crate::attrs::AttrKind;
use crate::diag::Diagnostic;
use crate::module::OpId;
use crate::ops::OpKind;
use crate::strings::Str;
use hashbrown::HashMap;
use std::cell::Cell;

/// How many unknown names get a suggestion, each of which looks at all names of a table.
const SUGGESTIONS: u32 = 50;

/// The symbols of all tables of a text.
pub(super) struct Symbols {
    ids: HashMap<(OpId, Str), OpId>,
    suggestions: Cell<u32>,
}

impl Symbols {
    /// Collects the symbols, and reports those that are defined twice or outside a table.
    pub(super) fn new(v: &mut Verifier<'_>, places: &Places) -> Symbols {
        let mut ids = HashMap::new();
        for &op in places.preorder() {
            if op == v.ir.top || !v.ir.kind(op).info().has_trait("symbol") {
                continue;
            }
            let Some(AttrKind::String { value: name, .. }) =
                v.keyed(op, v.keys.sym_name).map(|a| v.ir.attrs.kind(a))
            else {
                continue;
            };
            let visibility = v.ir.attr_str(op, "sym_visibility").map(|text| v.ir.text(text).into_owned());
            if let Some(text) = visibility.filter(|t| !["public", "private", "nested"].contains(&t.as_str()))
            {
                v.error_at(op, format!("is `public`, `private` or `nested`, not `{text}`"));
            }
            let table = places.table(op);
            let parent = places.parent(v.ir, op);
            if parent.is_some_and(|parent| !is_symbol_table(v.ir.kind(parent))) {
                v.error_at(op, "is a symbol, which must stand in a symbol table such as `builtin.module`");
                continue;
            }
            if let Some(first) = ids.insert((table, *name), op) {
                let text = v.ir.text(*name).into_owned();
                v.error_at(op, format!("defines the symbol @{text} a second time"));
                let mut note =
                    Diagnostic::error(v.ir.op(first).span, format!("@{text} is first defined here"));
                note.severity = crate::diag::Severity::Note;
                v.diags.push(note);
                ids.insert((table, *name), first);
            }
        }
        Symbols { ids, suggestions: Cell::new(SUGGESTIONS) }
    }

    /// The operation that the symbol `name` means at `op`, of any kind.
    pub(super) fn find(&self, places: &Places, op: OpId, name: Str) -> Option<OpId> {
        self.ids.get(&(places.table(op), name)).copied()
    }

    /// What the symbol attribute `attr` of the operation under test means; reported if it is not a `what`, or nothing.
    pub(super) fn lookup_attr(
        &self,
        v: &mut Verifier<'_>,
        places: &Places,
        attr: &str,
        what: &str,
        fits: impl Fn(OpKind) -> bool,
    ) -> Option<OpId> {
        match v.attr(attr)? {
            AttrKind::Symbol(path) => self.lookup(v, places, path, what, fits),
            _ => None,
        }
    }

    /// What a symbol path means; reported if it is not a `what`, or nothing. Only its root is followed.
    pub(super) fn lookup(
        &self,
        v: &mut Verifier<'_>,
        places: &Places,
        path: &[Str],
        what: &str,
        fits: impl Fn(OpKind) -> bool,
    ) -> Option<OpId> {
        let &name = path.first()?;
        let found = self.find(places, v.op, name);
        if let Some(op) = found.filter(|&op| fits(v.ir.kind(op))) {
            return Some(op);
        }
        let text = v.ir.text(name).into_owned();
        match found {
            Some(other) => {
                let kind = v.ir.kind(other).name();
                v.error(format!("needs a {what}, but @{text} is a `{kind}`"));
            }
            None => {
                v.error(format!("refers to @{text}, but there is no {what} of that name"));
                if let Some(near) = self.near(v, places.table(v.op), &text, fits)
                    && let Some(diagnostic) = v.diags.last_mut()
                {
                    diagnostic.help = Some(format!("did you mean @{near}?"));
                }
            }
        }
        None
    }

    /// The symbol of the table whose name is most like `name`, if one is.
    fn near(
        &self,
        v: &Verifier<'_>,
        table: OpId,
        name: &str,
        fits: impl Fn(OpKind) -> bool,
    ) -> Option<String> {
        self.suggestions.set(self.suggestions.get().checked_sub(1)?);
        let names = self.ids.iter().filter(|((at, _), op)| *at == table && fits(v.ir.kind(**op)));
        let scored = names.map(|((_, other), _)| {
            let other = v.ir.text(*other).into_owned();
            (strsim::damerau_levenshtein(name, &other), other)
        });
        let (distance, other) = scored.min()?;
        (distance <= name.chars().count().div_ceil(3)).then_some(other)
    }
}
