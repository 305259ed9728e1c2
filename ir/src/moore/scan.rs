//! Scanning, `$sscanf` and `$fscanf`: a cursor is what is scanned, a place in it, and the number of items read.

use super::format::int_format;
use super::lower::{Lower, Lowered};
use super::types::Shape;
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::types::{FloatKind, Type, TypeKind};

impl Lower<'_> {
    /// Lowers an operation that scans; `false` if it is none. What a place is, rule `library.scan.*` says.
    pub(super) fn scan(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op).to_vec();
        match kind {
            K::MooreScanBeginSscanf | K::MooreScanBeginFscanf => {
                let mut source = self.arg(operands[0]);
                if kind == K::MooreScanBeginFscanf {
                    let fd = self.known(source);
                    source = self.b.resize(fd, 32, true);
                }
                let zero = self.b.constant(0, 32);
                self.define(op, 0, Lowered::Cursor([source, zero, zero]));
                return true;
            }
            K::MooreScanEnd
            | K::MooreScanLiteral
            | K::MooreScanChar
            | K::MooreScanInt
            | K::MooreScanReal
            | K::MooreScanTime
            | K::MooreScanStr => {}
            _ => return false,
        }
        let Some(Lowered::Cursor([source, at, count])) = self.lowered(operands[0]) else {
            self.error(op, "what is scanned has to be at hand: a cursor can't be passed on");
            return true;
        };
        match kind {
            K::MooreScanEnd => {
                // Nothing read because the input ended: -1.
                let (zero, ended) = (self.b.constant(0, 32), self.b.constant(-2, 32));
                let nothing = self.b.compare(0, count, zero);
                let ended = self.b.compare(0, at, ended);
                let failed = self.b.and(nothing, ended);
                let minus = self.b.ones(32);
                let result = self.b.mux(failed, minus, count);
                self.define(op, 0, Lowered::Value(result));
            }
            K::MooreScanLiteral => {
                let literal = self.b.ir.attr_str(op, "literal").map(|l| self.b.ir.strings.bytes(l).to_vec());
                let literal = self.b.string_attr(&literal.unwrap_or_default());
                let text = self.b.ir.types.intern(TypeKind::SimDString);
                let literal = self.b.value_with(K::SimStringLiteral, &[], text, &[("literal", literal)]);
                let int = self.b.int(32);
                let at = self.library("scan.literal", &[source, at, literal], &[int])[0];
                self.define(op, 0, Lowered::Cursor([source, at, count]));
            }
            _ => self.scan_item(op, [source, at, count]),
        }
        true
    }

    fn scan_item(&mut self, op: OpId, [source, at, count]: [ValueId; 3]) {
        spec::rule!("moore.scan");
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        let kept = self.b.ir.results(op).len() > 1;
        let shape = match kept {
            true => {
                let result = self.b.ir.result(op, 1);
                let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return };
                Some(shape)
            }
            false => None,
        };
        let (int, bit) = (self.b.int(32), self.b.int(1));
        let width = self.optional_number(op, "maxWidth").unwrap_or(0);
        let width = self.b.constant(width, 32);
        let bits = match &shape {
            Some(Shape::Core(ty)) => self.bit_width(*ty),
            Some(shape) => shape.bits().unwrap_or(32),
            None => 32,
        };
        let plane = self.b.int(bits);
        let (name, args, value): (&str, Vec<ValueId>, Vec<Type>) = match kind {
            K::MooreScanChar => ("scan.char", vec![source, at], vec![plane, plane]),
            K::MooreScanInt => {
                let base = match self.enum_value(op, "format") {
                    int_format::DECIMAL => 10,
                    int_format::BINARY => 2,
                    int_format::OCTAL => 8,
                    _ => 16,
                };
                let base = self.b.constant(base, 32);
                ("scan.int", vec![source, at, base, width], vec![plane, plane])
            }
            K::MooreScanStr => {
                let text = self.b.ir.types.intern(TypeKind::SimDString);
                ("scan.str", vec![source, at, width], vec![text])
            }
            _ => {
                let real = self.b.ir.types.intern(TypeKind::Float(FloatKind::F64));
                ("scan.real", vec![source, at, width], vec![real])
            }
        };
        let types = [vec![int], value, vec![bit]].concat();
        let results = self.library(name, &args, &types);
        let (at, value, matched) = (results[0], results[1], results[results.len() - 1]);
        let Some(shape) = shape else {
            // `%*d`: read, and not counted.
            self.define(op, 0, Lowered::Cursor([source, at, count]));
            return;
        };
        let one = self.b.resize(matched, 32, false);
        let count = self.b.binary(K::CombAdd, count, one);
        self.define(op, 0, Lowered::Cursor([source, at, count]));
        let ty = self.core(&shape);
        let value = match kind {
            K::MooreScanChar | K::MooreScanInt => self.b.make_pair(value, results[2]),
            K::MooreScanTime => {
                let (wide, float) = (self.b.int(64), self.b.ir.value_type(value));
                let rounded = self.b.value(K::MathRound, &[value], float);
                self.b.value(K::ArithFptosi, &[rounded], wide)
            }
            _ => value,
        };
        let value = match (self.b.ir.type_kind(ty), kind) {
            (TypeKind::Float(FloatKind::F32), K::MooreScanReal) => self.b.value(K::ArithTruncf, &[value], ty),
            _ => self.fit(value, ty),
        };
        self.define(op, 1, Lowered::Value(value));
        self.define(op, 2, Lowered::Value(matched));
    }
}
