//! Which value an SSA name stands for, and which block a label.
//!
//! Names live in the scope of the innermost isolated operation; those defined in a region vanish at its end. A use
//! before the definition (a graph region, a loop between blocks) is a placeholder that the definition fills in.

use super::parser::{Failed, P, Parser};
use crate::diag::Diagnostic;
use crate::loc::Span;
use crate::module::{BlockId, OpId, RegionId, ValueId};
use crate::strings::Str;
use crate::types::Type;
use hashbrown::HashMap;

/// The use of a value, as written: `%name` or `%name#2`.
#[derive(Clone, Copy, Debug)]
pub(super) struct ValueUse {
    pub(super) name: Str,
    pub(super) number: u32,
    pub(super) span: Span,
}

/// Marks an operand that is a place in `Scopes::uses`.
const PLACEHOLDER: u32 = 1 << 31;

#[derive(Clone, Copy)]
struct Defined {
    first: ValueId,
    count: u32,
    span: Span,
    /// Its definition is wrong, which has been reported.
    poisoned: bool,
}

struct EarlyUse {
    of: ValueUse,
    ty: Option<Type>,
    /// The operand, once its operation exists.
    operand: Option<(OpId, u32)>,
    /// What it stands for, if that was found before its operation existed (in a region of it).
    value: Option<ValueId>,
    /// The next early use of the same name.
    next: Option<u32>,
}

#[derive(Default)]
struct Isolated {
    values: HashMap<Str, Defined>,
    /// The names that each open region has defined.
    regions: Vec<Vec<Str>>,
    /// The latest early use of each name that has no definition yet.
    early: HashMap<Str, u32>,
}

struct Label {
    block: BlockId,
    defined: bool,
    span: Span,
}

#[derive(Default)]
pub(super) struct Scopes {
    isolated: Vec<Isolated>,
    uses: Vec<EarlyUse>,
    labels: Vec<(RegionId, HashMap<Str, Label>)>,
}

impl Parser<'_> {
    // ---- values ---------------------------------------------------------------------------------------------------

    pub(super) fn enter_region(&mut self, region: RegionId, isolated: bool) {
        if isolated || self.scopes.isolated.is_empty() {
            self.scopes.isolated.push(Isolated::default());
        }
        self.scopes.isolated.last_mut().expect("one scope").regions.push(Vec::new());
        self.scopes.labels.push((region, HashMap::new()));
    }

    /// Reports what is used but not defined, and forgets the names of the region.
    pub(super) fn leave_region(&mut self) {
        let (_, labels) = self.scopes.labels.pop().expect("a region is open");
        let mut missing: Vec<(Str, Label)> = labels.into_iter().filter(|(_, l)| !l.defined).collect();
        missing.sort_by_key(|(_, label)| label.span);
        for (name, label) in missing {
            let message = format!("the block `^{}` is not defined in this region", self.ir.text(name));
            self.error(label.span, message);
        }
        let scope = self.scopes.isolated.last_mut().expect("one scope");
        for name in scope.regions.pop().expect("a region is open") {
            scope.values.remove(&name);
        }
        if scope.regions.is_empty() {
            let scope = self.scopes.isolated.pop().expect("one scope");
            let mut missing: Vec<u32> = scope.early.into_values().collect();
            missing.sort_unstable();
            for latest in missing {
                // The chain leads to the first use, where the message belongs.
                let mut at = latest;
                while let Some(next) = self.scopes.uses[at as usize].next {
                    at = next;
                }
                let of = self.scopes.uses[at as usize].of;
                let message = format!("the value `%{}` is not defined here", self.ir.text(of.name));
                let help = "operations that are isolated from above, such as hw.module and func.func, see no values from outside";
                self.report(Diagnostic::error(of.span, message).with_help(help));
            }
        }
    }

    /// Lets `name` stand for `count` values from `first` on.
    pub(super) fn define(&mut self, name: Str, first: ValueId, count: u32, span: Span) -> P<()> {
        self.define_as(name, Defined { first, count, span, poisoned: false })
    }

    /// Lets `name` stand for something that has been reported as wrong, so that its uses are not reported too.
    pub(super) fn poison(&mut self, name: Str, span: Span) {
        let defined = Defined { first: ValueId(0), count: u32::MAX, span, poisoned: true };
        let scope = self.scopes.isolated.last_mut().expect("a region is open");
        if !scope.values.contains_key(&name) {
            // Only a redefinition is refused, and there is none.
            let _ = self.define_as(name, defined);
        }
    }

    fn define_as(&mut self, name: Str, defined: Defined) -> P<()> {
        let scope = self.scopes.isolated.last_mut().expect("a region is open");
        if let Some(&before) = scope.values.get(&name) {
            if before.poisoned {
                return Ok(());
            }
            let line = self.line_of(before.span.start);
            let message = format!("the value `%{}` is already defined in line {line}", self.ir.text(name));
            return Err(self.error(defined.span, message));
        }
        scope.values.insert(name, defined);
        scope.regions.last_mut().expect("a region is open").push(name);
        let mut next = scope.early.remove(&name);
        let mut result = Ok(());
        while let Some(at) = next {
            let early = &self.scopes.uses[at as usize];
            next = early.next;
            let (of, ty, operand) = (early.of, early.ty, early.operand);
            match self.pick(defined, of, ty) {
                Ok(value) => match operand {
                    Some((op, index)) => self.ir.set_operand(op, index as usize, value),
                    None => self.scopes.uses[at as usize].value = Some(value),
                },
                Err(failed) => result = Err(failed),
            }
        }
        result
    }

    fn pick(&mut self, defined: Defined, of: ValueUse, ty: Option<Type>) -> P<ValueId> {
        if defined.poisoned {
            return Ok(defined.first);
        }
        if of.number >= defined.count {
            let message = format!("the group `%{}` has {} values", self.ir.text(of.name), defined.count);
            return Err(self.error(of.span, message));
        }
        let value = ValueId(defined.first.0 + of.number);
        let actual = self.ir.value_type(value);
        if let Some(ty) = ty.filter(|ty| *ty != actual) {
            let message = format!(
                "`%{}` has the type `{}`, but `{}` is needed here",
                self.ir.text(of.name),
                super::print::type_text(&self.ir, actual),
                super::print::type_text(&self.ir, ty)
            );
            return Err(self.error(of.span, message));
        }
        Ok(value)
    }

    /// The value of a use, which must have the type `ty` if one is given.
    pub(super) fn resolve(&mut self, of: ValueUse, ty: Option<Type>) -> P<ValueId> {
        let scope = self.scopes.isolated.last_mut().expect("a region is open");
        if let Some(&defined) = scope.values.get(&of.name) {
            return self.pick(defined, of, ty);
        }
        let at = self.scopes.uses.len() as u32;
        let next = scope.early.insert(of.name, at);
        self.scopes.uses.push(EarlyUse { of, ty, operand: None, value: None, next });
        Ok(ValueId(PLACEHOLDER | at))
    }

    /// Remembers which operands of a new operation are placeholders.
    pub(super) fn note_placeholders(&mut self, op: OpId) {
        for index in 0..self.ir.operands(op).len() {
            let operand = self.ir.operands(op)[index];
            if operand.0 & PLACEHOLDER == 0 {
                continue;
            }
            let early = &mut self.scopes.uses[(operand.0 ^ PLACEHOLDER) as usize];
            match early.value {
                Some(value) => self.ir.set_operand(op, index, value),
                None => early.operand = Some((op, index as u32)),
            }
        }
    }

    // ---- blocks ---------------------------------------------------------------------------------------------------

    /// The block that a successor names.
    pub(super) fn successor_block(&mut self, name: Str, span: Span) -> BlockId {
        let (region, labels) = self.scopes.labels.last_mut().expect("a region is open");
        let (region, ir) = (*region, &mut self.ir);
        labels
            .entry(name)
            .or_insert_with(|| Label { block: ir.detached_block(region), defined: false, span })
            .block
    }

    /// The block that a label begins.
    pub(super) fn define_block(&mut self, name: Str, span: Span) -> Result<BlockId, Failed> {
        let block = self.successor_block(name, span);
        let (_, labels) = self.scopes.labels.last_mut().expect("a region is open");
        let label = labels.get_mut(&name).expect("just inserted");
        if label.defined {
            let message = format!("the block `^{}` is already defined", self.ir.text(name));
            return Err(self.error(span, message));
        }
        label.defined = true;
        self.ir.attach_block(block);
        Ok(block)
    }

    /// The line of a byte, from 1.
    pub(super) fn line_of(&self, pos: u32) -> usize {
        1 + self.lexer.src[..pos as usize].iter().filter(|&&c| c == b'\n').count()
    }
}
