//! Names of values and numbers of blocks.

use super::Form;
use crate::module::{BlockId, Ir, OpId, RegionId, ValueDef, ValueId};
use crate::strings::Str;
use std::borrow::Cow;
use std::collections::HashSet;

/// The name of one value: for the generic form a number, else a text.
#[derive(Clone, Default)]
enum Name {
    #[default]
    None,
    Number(u32),
    Argument(u32),
    Text(Box<str>),
    /// The second and later results of a group.
    Member(ValueId, u32),
}

/// The names of everything in one text.
#[derive(Default)]
pub(super) struct Names {
    values: Vec<Name>,
    blocks: Vec<u32>,
    /// Whether some operation branches to the block.
    targets: Vec<bool>,
}

impl Names {
    pub(super) fn new(ir: &Ir, form: Form) -> Names {
        let mut names = Names {
            values: vec![Name::None; ir.value_count()],
            blocks: vec![0; ir.block_count()],
            targets: vec![false; ir.block_count()],
        };
        for op in (0..ir.op_count()).map(|op| OpId(op as u32)) {
            for block in ir.successors(op) {
                names.targets[block.index()] = true;
            }
        }
        match form {
            Form::Generic => names.number_all(ir),
            Form::Custom => names.name_all(ir),
        }
        names
    }

    /// As upstream does: a region at a time, all its values first, the regions inside it last one first.
    fn number_all(&mut self, ir: &Ir) {
        let (mut next, mut next_arg) = (0, 0);
        let first: Vec<ValueId> = ir.results(ir.top).collect();
        self.number_group(&first, &mut next);
        let mut stack: Vec<RegionId> = ir.regions(ir.top).to_vec();
        while let Some(region) = stack.pop() {
            for (i, block) in ir.region(region).blocks.iter().enumerate() {
                self.blocks[block.index()] = i as u32;
                for arg in &ir.block(*block).args {
                    let counter = if i == 0 { &mut next_arg } else { &mut next };
                    self.values[arg.index()] =
                        if i == 0 { Name::Argument(*counter) } else { Name::Number(*counter) };
                    *counter += 1;
                }
                for op in &ir.block(*block).ops {
                    let results: Vec<ValueId> = ir.results(*op).collect();
                    self.number_group(&results, &mut next);
                }
            }
            for block in &ir.region(region).blocks {
                for op in &ir.block(*block).ops {
                    stack.extend(ir.regions(*op));
                }
            }
        }
    }

    fn number_group(&mut self, results: &[ValueId], next: &mut u32) {
        for (i, result) in results.iter().enumerate() {
            self.values[result.index()] =
                if i == 0 { Name::Number(*next) } else { Name::Member(results[0], i as u32) };
        }
        *next += u32::from(!results.is_empty());
    }

    /// The names of the text, made unique inside each isolated operation.
    fn name_all(&mut self, ir: &Ir) {
        struct Scope {
            used: HashSet<Box<str>>,
            next: u32,
        }
        let mut scopes = vec![Scope { used: HashSet::new(), next: 0 }];
        let mut stack: Vec<(RegionId, usize)> = ir.regions(ir.top).iter().map(|r| (*r, 0)).collect();
        while let Some((region, at)) = stack.pop() {
            let scope = &mut scopes[at];
            let mut fresh = |value: ValueId, values: &mut Vec<Name>| {
                let text = ir.text(ir.value(value).name);
                let wanted = clean(&text);
                let name = match wanted {
                    None => {
                        // Numbers can't clash with names.
                        scope.next += 1;
                        Name::Number(scope.next - 1)
                    }
                    Some(wanted) => {
                        let mut name: Box<str> = wanted.as_ref().into();
                        let mut suffix = 0;
                        while !scope.used.insert(name.clone()) {
                            name = format!("{wanted}_{suffix}").into();
                            suffix += 1;
                        }
                        Name::Text(name)
                    }
                };
                values[value.index()] = name;
            };
            for (i, block) in ir.region(region).blocks.iter().enumerate() {
                self.blocks[block.index()] = i as u32;
                for arg in &ir.block(*block).args {
                    fresh(*arg, &mut self.values);
                }
                for op in &ir.block(*block).ops {
                    let mut first: Option<ValueId> = None;
                    for result in ir.results(*op) {
                        // Neighbours of the same name are a group.
                        match first.filter(|f| ir.value(*f).name == ir.value(result).name) {
                            Some(f) => self.values[result.index()] = Name::Member(f, result.0 - f.0),
                            None => {
                                fresh(result, &mut self.values);
                                first = Some(result);
                            }
                        }
                    }
                }
            }
            let mut inner = Vec::new();
            for block in &ir.region(region).blocks {
                for op in &ir.block(*block).ops {
                    let regions = ir.regions(*op);
                    let isolated = ir.kind(*op).info().has_trait("isolated");
                    for region in regions {
                        let scope = if isolated {
                            scopes.push(Scope { used: HashSet::new(), next: 0 });
                            scopes.len() - 1
                        } else {
                            at
                        };
                        inner.push((*region, scope));
                    }
                }
            }
            stack.extend(inner.into_iter().rev());
        }
    }

    /// Writes the name of a value, without `%`.
    pub(super) fn write(&self, ir: &Ir, value: ValueId, out: &mut Vec<u8>) {
        match &self.values[value.index()] {
            Name::Member(first, number) => {
                self.write_group(*first, out);
                out.extend(format!("#{number}").bytes());
            }
            _ => {
                self.write_group(value, out);
                if self.group(ir, value, usize::MAX) > 1 {
                    out.extend(b"#0");
                }
            }
        }
    }

    /// Writes the name of a value, or of the group that it begins.
    pub(super) fn write_group(&self, value: ValueId, out: &mut Vec<u8>) {
        match &self.values[value.index()] {
            Name::None | Name::Member(..) => out.extend(b"<none>"),
            Name::Number(n) => out.extend(n.to_string().bytes()),
            Name::Argument(n) => out.extend(format!("arg{n}").bytes()),
            Name::Text(text) => out.extend(text.bytes()),
        }
    }

    /// How many values the group has that begins with `value`, looking at no more than `limit`.
    pub(super) fn group(&self, ir: &Ir, value: ValueId, limit: usize) -> usize {
        let ValueDef::Result(op, index) = ir.value(value).def else { return 1 };
        let rest = ir.results(op).len() - index as usize;
        let members = (1..rest.min(limit)).take_while(
            |i| matches!(self.values[value.index() + i], Name::Member(first, _) if first == value),
        );
        1 + members.count()
    }

    /// Whether some operation branches to the block.
    pub(super) fn is_target(&self, block: BlockId) -> bool {
        self.targets[block.index()]
    }

    pub(super) fn block(&self, block: BlockId) -> u32 {
        self.blocks[block.index()]
    }

    /// Whether a value has a number for a name.
    pub(super) fn text(&self, value: ValueId) -> Option<&str> {
        match &self.values[value.index()] {
            Name::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A text as an SSA name, or `None` if it is empty or a number.
fn clean(text: &str) -> Option<Cow<'_, str>> {
    if text.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let part = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'$' | b'.' | b'-');
    if text.bytes().all(part) && !text.as_bytes()[0].is_ascii_digit() {
        return Some(text.into());
    }
    let mut out = String::from(if text.as_bytes()[0].is_ascii_digit() { "_" } else { "" });
    out.extend(text.chars().map(|c| if c.is_ascii() && part(c as u8) { c } else { '_' }));
    Some(out.into())
}

/// Whether a text may stand without quotes.
pub(super) fn is_word(text: &[u8]) -> bool {
    matches!(text, [first, rest @ ..] if (first.is_ascii_alphabetic() || *first == b'_')
        && rest.iter().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'$' | b'.')))
}

/// The name that an SSA name implies for an operation that takes it from there.
pub(super) fn implied(names: &Names, value: Option<ValueId>) -> &str {
    value.and_then(|value| names.text(value)).unwrap_or("")
}

/// Whether `name` is what the printed SSA name implies.
pub(super) fn is_implied(names: &Names, ir: &Ir, value: Option<ValueId>, name: Str) -> bool {
    implied(names, value).as_bytes() == ir.strings.bytes(name)
}

/// An SSA name for a port that has no value, and the number `index` among the ports.
pub(super) fn port_name(name: &str, index: usize) -> Vec<u8> {
    clean(name).map_or_else(|| format!("port{index}"), Cow::into_owned).into_bytes()
}
