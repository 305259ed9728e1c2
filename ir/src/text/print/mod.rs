//! Writing: the generic form, token by token as upstream's, and the custom form.

mod attrs;
mod by_hand;
mod custom;
mod directives;
mod floats;
mod names;
mod numbers;
mod shape;
mod types;

use crate::attrs::AttrKind;
use crate::loc::Loc;
use crate::module::{BlockId, Ir, OpId, RegionId, ValueId};
use crate::strings::Str;
use crate::types::Type;
use names::Names;

/// How operations are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// `"comb.add"(%0, %1) : (i8, i8) -> i8`: the same in every release of CIRCT.
    Generic,
    /// `comb.add %a, %b : i8`
    Custom,
}

/// Writes the whole text, without locations.
pub fn print(ir: &Ir, form: Form) -> Vec<u8> {
    print_op(ir, form, false)
}

/// Writes the whole text, every operation with its location.
pub fn print_with_locations(ir: &Ir, form: Form) -> Vec<u8> {
    print_op(ir, form, true)
}

fn print_op(ir: &Ir, form: Form, locations: bool) -> Vec<u8> {
    let names = Names::new(ir, form);
    let mut printer = Printer {
        ir,
        form,
        locations,
        out: Vec::new(),
        indent: 0,
        names,
        dialect: "builtin",
        open_structs: Vec::new(),
    };
    printer.operation(ir.top);
    printer.put("\n");
    printer.out
}

/// The text of a type, for messages.
pub fn type_text(ir: &Ir, ty: Type) -> String {
    let mut printer = Printer::detached(ir);
    printer.ty(ty);
    printer.text()
}

/// The text of an attribute, for messages.
pub fn attr_text(ir: &Ir, attr: crate::attrs::Attr) -> String {
    let mut printer = Printer::detached(ir);
    printer.attr(attr);
    printer.text()
}

/// The text of a location, without `loc( )`.
pub fn loc_text(ir: &Ir, loc: Loc) -> String {
    let mut printer = Printer::detached(ir);
    printer.loc_body(loc);
    printer.text()
}

struct Printer<'a> {
    ir: &'a Ir,
    form: Form,
    locations: bool,
    out: Vec<u8>,
    indent: usize,
    names: Names,
    /// The dialect that need not be written.
    dialect: &'static str,
    /// The named llvm structs whose body is being written.
    open_structs: Vec<Str>,
}

impl<'a> Printer<'a> {
    fn detached(ir: &'a Ir) -> Printer<'a> {
        let names = Names::default();
        Printer {
            ir,
            form: Form::Generic,
            locations: false,
            out: Vec::new(),
            indent: 0,
            names,
            dialect: "",
            open_structs: Vec::new(),
        }
    }

    fn text(self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }

    fn put(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn number(&mut self, value: impl std::fmt::Display) {
        use std::io::Write as _;
        write!(self.out, "{value}").expect("a vector takes everything");
    }

    fn line(&mut self) {
        self.put("\n");
        for _ in 0..self.indent {
            self.put("  ");
        }
    }

    /// Items with `, ` between them.
    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut item: impl FnMut(&mut Self, T)) {
        for (i, x) in items.into_iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            item(self, x);
        }
    }

    fn value(&mut self, value: ValueId) {
        self.put("%");
        self.names.write(self.ir, value, &mut self.out);
    }

    fn values(&mut self, values: &[ValueId]) {
        self.list(values.iter().copied(), Self::value);
    }

    fn block_name(&mut self, block: BlockId) {
        self.put("^bb");
        let number = self.names.block(block);
        self.number(number);
    }

    /// An operation, without the white space around it.
    fn operation(&mut self, op: OpId) {
        let results: Vec<ValueId> = self.ir.results(op).collect();
        if !results.is_empty() {
            self.result_names(&results);
            self.put(" = ");
        }
        match self.form {
            Form::Generic => self.generic(op),
            Form::Custom if shape::fits(self.ir, op) => self.custom(op),
            Form::Custom => self.generic(op),
        }
        if self.locations {
            self.put(" ");
            self.location(self.ir.op(op).loc);
        }
    }

    fn result_names(&mut self, results: &[ValueId]) {
        let mut i = 0;
        while i < results.len() {
            if i > 0 {
                self.put(", ");
            }
            let count = self.names.group(self.ir, results[i], results.len() - i);
            self.put("%");
            self.names.write_group(results[i], &mut self.out);
            if count > 1 {
                self.put(":");
                self.number(count);
            }
            i += count;
        }
    }

    fn generic(&mut self, op: OpId) {
        let (ir, kind) = (self.ir, self.ir.kind(op));
        self.put("\"");
        self.put(kind.name());
        self.put("\"(");
        self.values(ir.operands(op));
        self.put(")");
        if !ir.successors(op).is_empty() {
            self.put("[");
            self.list(ir.successors(op).iter().copied(), Self::block_name);
            self.put("]");
        }
        let info = kind.info();
        let inherent = |name: Str| {
            let name = ir.strings.bytes(name);
            info.attrs.iter().any(|a| a.name.as_bytes() == name)
                || name == b"operandSegmentSizes"
                || name == b"resultSegmentSizes"
        };
        let (props, others): (Vec<_>, Vec<_>) =
            ir.op_attrs(op).iter().copied().partition(|(name, _)| inherent(*name));
        if !props.is_empty() {
            self.put(" <{");
            self.pairs(&props);
            self.put("}>");
        }
        if !ir.regions(op).is_empty() {
            self.put(" (");
            self.list(ir.regions(op).iter().copied(), |p, region| p.region(region, RegionStyle::default()));
            self.put(")");
        }
        if !others.is_empty() {
            self.put(" {");
            self.pairs(&others);
            self.put("}");
        }
        self.put(" : (");
        self.list(ir.operands(op).iter(), |p, value| p.ty(p.ir.value_type(*value)));
        self.put(") -> ");
        let results: Vec<Type> = ir.results(op).map(|value| ir.value_type(value)).collect();
        self.result_types(&results);
    }

    /// `T`, `(T, U)` or `()`; a function type has parentheses of its own.
    fn result_types(&mut self, types: &[Type]) {
        match types {
            [ty] if !matches!(self.ir.type_kind(*ty), crate::types::TypeKind::Function { .. }) => {
                self.ty(*ty)
            }
            _ => {
                self.put("(");
                self.types(types);
                self.put(")");
            }
        }
    }

    fn types(&mut self, types: &[Type]) {
        self.list(types.iter(), |p, ty| p.ty(*ty));
    }

    fn region(&mut self, region: RegionId, style: RegionStyle) {
        self.put("{");
        let outer = self.dialect;
        let owner = self.ir.kind(self.ir.region(region).parent);
        self.dialect = if owner.info().has_trait("dialect") { owner.dialect() } else { "" };
        let blocks: Vec<BlockId> = self.ir.region(region).blocks.clone();
        for (i, block) in blocks.iter().enumerate() {
            let is_entry = i == 0;
            // A branch to an entry is wrong, but must not be lost.
            let args = !self.ir.block(*block).args.is_empty() || self.names.is_target(*block);
            let ops = self.ir.block(*block).ops.clone();
            let hidden = is_entry && style.hide_entry;
            let empty = is_entry && ops.is_empty() && !style.may_be_empty;
            if !is_entry || (args && !hidden) || (empty && !hidden) {
                self.line();
                self.block_label(*block);
            }
            self.indent += 1;
            let shown = match ops.last() {
                Some(last) if style.hide_terminator && blocks.len() == 1 && self.is_bare(*last) => {
                    &ops[..ops.len() - 1]
                }
                _ => &ops[..],
            };
            for op in shown {
                self.line();
                self.operation(*op);
            }
            self.indent -= 1;
        }
        self.line();
        self.put("}");
        self.dialect = outer;
    }

    /// Whether a terminator says nothing.
    fn is_bare(&self, op: OpId) -> bool {
        let ir = self.ir;
        ir.operands(op).is_empty()
            && ir.op_attrs(op).is_empty()
            && ir.successors(op).is_empty()
            && ir.kind(op).info().has_trait("terminator")
            && ir.op(op).parent.is_some_and(|block| {
                ir.kind(ir.block_owner(block)).info().implicit_terminator() == Some(ir.kind(op))
            })
    }

    fn block_label(&mut self, block: BlockId) {
        self.block_name(block);
        let args = self.ir.block(block).args.clone();
        if !args.is_empty() {
            self.put("(");
            self.list(args, |p, arg| {
                p.value(arg);
                p.put(": ");
                p.ty(p.ir.value_type(arg));
                p.value_location(arg);
            });
            self.put(")");
        }
        self.put(":");
    }

    /// The location of a block argument, if locations are asked for and it has one.
    fn value_location(&mut self, value: ValueId) {
        let loc = self.ir.value(value).loc;
        if self.locations && loc != Loc::UNKNOWN {
            self.put(" ");
            self.location(loc);
        }
    }

    /// The named attributes with commas between them.
    fn pairs(&mut self, pairs: &[(Str, crate::attrs::Attr)]) {
        self.list(pairs.iter(), |p, (name, value)| {
            p.word_or_string(*name);
            if *p.ir.attrs.kind(*value) != AttrKind::Unit {
                p.put(" = ");
                p.attr(*value);
            }
        });
    }
}

/// How a region is written.
#[derive(Clone, Copy, Default)]
struct RegionStyle {
    /// The arguments of the entry stand elsewhere.
    hide_entry: bool,
    /// An implicit terminator that says nothing is left out.
    hide_terminator: bool,
    /// An empty entry block needs no label, for there always is one.
    may_be_empty: bool,
}
