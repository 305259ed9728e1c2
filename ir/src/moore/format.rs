//! Text: formats, output, strings, files, plusargs.

use super::lower::{Lower, Lowered};
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueId};
use crate::ops::OpKind;
use crate::types::{Type, TypeKind};

/// The formats of `moore.fmt.int`, as the dialect counts.
pub(super) mod int_format {
    pub(in crate::moore) const DECIMAL: u32 = 0;
    pub(in crate::moore) const BINARY: u32 = 1;
    pub(in crate::moore) const OCTAL: u32 = 2;
    pub(in crate::moore) const HEX_UPPER: u32 = 4;
}

/// The severities of `moore.builtin.severity`: what stands before the message.
const SEVERITIES: [&str; 4] = ["Info: ", "Warning: ", "Error: ", "Fatal: "];

/// A function of the run-time library on strings: the operation, the function, and its result.
const STRING_FUNCTIONS: [(OpKind, &str, Returns); 8] = [
    (OpKind::MooreStringAtoi, "string.atoi", Returns::Int),
    (OpKind::MooreStringAtohex, "string.atohex", Returns::Int),
    (OpKind::MooreStringAtooct, "string.atooct", Returns::Int),
    (OpKind::MooreStringAtobin, "string.atobin", Returns::Int),
    (OpKind::MooreStringAtoreal, "string.atoreal", Returns::Real),
    (OpKind::MooreStringSubstr, "string.substr", Returns::Text),
    (OpKind::MooreStringCompare, "string.compare", Returns::Int),
    (OpKind::MooreStringIcompare, "string.icompare", Returns::Int),
];

/// A function that gives a string a new content.
const STRING_WRITERS: [(OpKind, &str); 6] = [
    (OpKind::MooreStringItoa, "string.itoa"),
    (OpKind::MooreStringHextoa, "string.hextoa"),
    (OpKind::MooreStringOcttoa, "string.octtoa"),
    (OpKind::MooreStringBintoa, "string.bintoa"),
    (OpKind::MooreStringRealtoa, "string.realtoa"),
    (OpKind::MooreStringPut, "string.put"),
];

#[derive(Clone, Copy)]
enum Returns {
    Int,
    Real,
    Text,
}

impl Lower<'_> {
    /// Lowers an operation on text; `false` if it is none.
    pub(super) fn text(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op).to_vec();
        let format = self.b.ir.types.intern(TypeKind::SimFString);
        let text = self.b.ir.types.intern(TypeKind::SimDString);
        let result = match kind {
            K::MooreFmtLiteral => {
                let literal = self.attr(op, "literal");
                self.b.value_with(K::SimFmtLiteral, &[], format, &literal)
            }
            K::MooreFmtConcat => {
                let args = self.args(&operands);
                self.b.value(K::SimFmtConcat, &args, format)
            }
            K::MooreFmtHierPath => {
                let escapes = self.attr(op, "useEscapes");
                self.b.value_with(K::SimFmtHierPath, &[], format, &escapes)
            }
            K::MooreFmtInt => self.format_int(op, format),
            K::MooreFmtReal => {
                let arg = self.arg(operands[0]);
                let kind = match self.enum_value(op, "format") {
                    0 => K::SimFmtGen,
                    1 => K::SimFmtFlt,
                    _ => K::SimFmtExp,
                };
                let mut attrs = vec![("isLeftAligned", self.flag(self.enum_value(op, "alignment") == 1))];
                for name in ["fieldWidth", "fracDigits"] {
                    if let Some(value) = self.optional_number(op, name) {
                        attrs.push((name, self.b.int_attr(value, 32)));
                    }
                }
                if self.optional_number(op, "fracDigits").is_none() {
                    attrs.push(("fracDigits", self.b.int_attr(6, 32)));
                }
                self.b.value_with(kind, &[arg], format, &attrs)
            }
            K::MooreFmtString => {
                let arg = self.arg(operands[0]);
                let pad = if self.enum_value(op, "padding") == 1 { b'0' } else { b' ' };
                let mut attrs = vec![
                    ("isLeftAligned", self.flag(self.enum_value(op, "alignment") == 1)),
                    ("paddingChar", self.b.int_attr(pad, 8)),
                ];
                if let Some(width) = self.optional_number(op, "width") {
                    attrs.push(("specifierWidth", self.b.int_attr(width, 32)));
                }
                self.b.value_with(K::SimFmtString, &[arg], format, &attrs)
            }
            K::MooreFmtChar => {
                let arg = self.arg(operands[0]);
                let arg = self.known(arg);
                let byte = self.b.resize(arg, 8, false);
                self.b.value(K::SimFmtChar, &[byte], format)
            }
            K::MooreFstringToString => {
                let arg = self.arg(operands[0]);
                self.b.value(K::SimStringFormatToString, &[arg], text)
            }
            K::MooreBuiltinDisplay => {
                let arg = self.arg(operands[0]);
                self.b.add(K::SimProcPrint, &[arg], &[], &[]);
                return true;
            }
            K::MooreBuiltinFdisplay => {
                let args = self.args(&operands);
                self.print_to(args[0], args[1]);
                return true;
            }
            K::MooreBuiltinSeverity => {
                let arg = self.arg(operands[0]);
                let severity = self.enum_value(op, "severity") as usize;
                let before = self.literal(SEVERITIES[severity.min(3)].as_bytes());
                let after = self.literal(b"\n");
                let line = self.b.value(K::SimFmtConcat, &[before, arg, after], format);
                self.b.add(K::SimProcPrint, &[line], &[], &[]);
                return true;
            }
            K::MooreBuiltinFopen => {
                let arg = self.arg(operands[0]);
                let int = self.b.int(32);
                let mode = self.b.ir.attr(op, "mode").cloned();
                let mode: Vec<_> = match mode {
                    Some(AttrKind::Enum { value, .. }) => {
                        vec![("mode", AttrKind::Enum { class: "SVFOpenModeAttr", value })]
                    }
                    _ => Vec::new(),
                };
                self.b.value_with(K::SimSvFopen, &[arg], int, &mode)
            }
            K::MooreBuiltinFclose => {
                let arg = self.arg(operands[0]);
                self.b.add(K::SimSvFclose, &[arg], &[], &[]);
                return true;
            }
            K::MooreBuiltinFflush => {
                if operands.is_empty() {
                    self.b.add(K::SimSvFflushAll, &[], &[], &[]);
                } else {
                    let arg = self.arg(operands[0]);
                    let stream = self.stream(arg);
                    self.b.add(K::SimFlush, &[stream], &[], &[]);
                }
                return true;
            }
            K::MooreIntToString => {
                let arg = self.arg(operands[0]);
                self.b.value(K::SimStringIntToString, &[arg], text)
            }
            K::MooreStringToInt => {
                let arg = self.arg(operands[0]);
                let Some(ty) = self.result_type(op) else { return true };
                self.b.value(K::SimStringStringToInt, &[arg], ty)
            }
            K::MooreStringLen => {
                let arg = self.arg(operands[0]);
                let wide = self.b.int(64);
                let length = self.b.value(K::SimStringLength, &[arg], wide);
                self.b.extract(length, 0, 32)
            }
            K::MooreStringConcat => {
                spec::rule!("moore.string");
                let args = self.args(&operands);
                self.b.value(K::SimStringConcat, &args, text)
            }
            K::MooreStringGet => {
                let args = self.args(&operands);
                let byte = self.b.int(8);
                self.b.value(K::SimStringGet, &args, byte)
            }
            K::MooreStringTolower => {
                let arg = self.arg(operands[0]);
                self.b.value(K::SimStringTolower, &[arg], text)
            }
            K::MooreStringToupper => {
                let arg = self.arg(operands[0]);
                self.b.value(K::SimStringToupper, &[arg], text)
            }
            K::MooreStringCmp => {
                let args = self.args(&operands);
                let bit = self.b.int(1);
                let value = self.enum_value(op, "predicate");
                let predicate = AttrKind::Enum { class: "SimStringCmpPredicateAttr", value };
                self.b.value_with(K::SimStringCmp, &args, bit, &[("predicate", predicate)])
            }
            K::MooreBuiltinPlusargsTest => {
                let bit = self.b.int(1);
                let name = self.attr(op, "formatString");
                self.b.value_with(K::SimPlusargsTest, &[], bit, &name)
            }
            K::MooreBuiltinPlusargsValue => return self.plusargs_value(op),
            K::MooreBuiltinUrandomRange => return self.urandom_range(op),
            K::MooreBuiltinClog2 => {
                let arg = self.arg(operands[0]);
                let Some(ty) = self.result_type(op) else { return true };
                let value = self.clog2(arg);
                self.unknown_if(arg, value, ty)
            }
            K::MooreBuiltinReadmem => return self.readmem(op),
            _ => return self.string_function(op),
        };
        let Some(ty) = self.result_type(op) else { return true };
        let result = self.fit(result, ty);
        self.define(op, 0, Lowered::Value(result));
        true
    }

    /// The type of result 0.
    pub(super) fn result_type(&mut self, op: OpId) -> Option<Type> {
        let result = self.b.ir.results(op).next()?;
        let shape = self.shape(self.b.ir.value_type(result), op)?;
        Some(self.core(&shape))
    }

    fn attr(&self, op: OpId, name: &'static str) -> Vec<(&'static str, AttrKind)> {
        self.b.ir.attr(op, name).cloned().into_iter().map(|value| (name, value)).collect()
    }

    fn flag(&mut self, yes: bool) -> AttrKind {
        self.b.int_attr(i32::from(yes), 1)
    }

    /// Text that is printed as it is.
    pub(super) fn literal(&mut self, bytes: &[u8]) -> ValueId {
        let format = self.b.ir.types.intern(TypeKind::SimFString);
        let literal = self.b.string_attr(bytes);
        self.b.value_with(OpKind::SimFmtLiteral, &[], format, &[("literal", literal)])
    }

    /// The output stream of a file descriptor.
    pub(super) fn stream(&mut self, fd: ValueId) -> ValueId {
        let stream = self.b.ir.types.intern(TypeKind::SimOutputStream);
        self.b.value(OpKind::SimSvChannelToOutputStream, &[fd], stream)
    }

    fn print_to(&mut self, fd: ValueId, message: ValueId) {
        let fd = self.known(fd);
        let stream = self.stream(fd);
        self.b.add(OpKind::SimProcPrint, &[message, stream], &[], &[]);
    }

    fn format_int(&mut self, op: OpId, format: Type) -> ValueId {
        spec::rule!("moore.format");
        use OpKind as K;
        let operand = self.b.ir.operands(op)[0];
        let arg = self.arg(operand);
        let pair = self.b.pair_width(self.b.ir.value_type(arg));
        let flat = match pair {
            Some(width) => self.b.flat(arg, 2 * width),
            None => arg,
        };
        let kind = self.enum_value(op, "format");
        let pad = if self.enum_value(op, "padding") == 1 { b'0' } else { b' ' };
        let mut attrs = vec![
            ("isLeftAligned", self.flag(self.enum_value(op, "alignment") == 1)),
            ("paddingChar", self.b.int_attr(pad, 8)),
        ];
        if let Some(width) = self.optional_number(op, "specifierWidth") {
            attrs.push(("specifierWidth", self.b.int_attr(width, 32)));
        }
        if let Some(width) = pair {
            attrs.push(("fourStateWidth", self.b.int_attr(width, 32)));
        }
        let kind = match kind {
            int_format::DECIMAL => {
                if self.b.ir.attr_bool(op, "isSigned") {
                    attrs.push(("isSigned", AttrKind::Unit));
                }
                K::SimFmtDec
            }
            int_format::BINARY => K::SimFmtBin,
            int_format::OCTAL => K::SimFmtOct,
            _ => {
                attrs.push(("isHexUppercase", self.flag(kind == int_format::HEX_UPPER)));
                K::SimFmtHex
            }
        };
        self.b.value_with(kind, &[flat], format, &attrs)
    }

    // ---- the run-time library -------------------------------------------------------------------------------------

    /// A call of the run-time library; its results.
    pub(super) fn library(&mut self, name: &str, args: &[ValueId], results: &[Type]) -> Vec<ValueId> {
        let callee = self.b.string_attr(name.as_bytes());
        let op = self.b.add(OpKind::SvxSyscall, args, results, &[("callee", callee)]);
        self.b.ir.results(op).collect()
    }

    fn string_function(&mut self, op: OpId) -> bool {
        let kind = self.b.ir.kind(op);
        let operands = self.b.ir.operands(op).to_vec();
        if let Some(&(_, name, returns)) = STRING_FUNCTIONS.iter().find(|f| f.0 == kind) {
            let args = self.args(&operands);
            let ty = match returns {
                Returns::Int => self.b.int(32),
                Returns::Real => self.b.ir.types.intern(TypeKind::Float(crate::types::FloatKind::F64)),
                Returns::Text => self.b.ir.types.intern(TypeKind::SimDString),
            };
            let value = self.library(name, &args, &[ty])[0];
            let Some(ty) = self.result_type(op) else { return true };
            let value = self.fit(value, ty);
            self.define(op, 0, Lowered::Value(value));
            return true;
        }
        let Some(&(_, name)) = STRING_WRITERS.iter().find(|f| f.0 == kind) else { return false };
        let Some(target) = self.target(operands[0], op) else { return true };
        let ty = self.b.ir.types.intern(TypeKind::SimDString);
        let mut args = vec![self.read(target)];
        for operand in &operands[1..] {
            let arg = self.arg(*operand);
            args.push(self.known(arg));
        }
        let new = self.library(name, &args, &[ty])[0];
        let now = self.b.constant_time(0, 0, 1);
        self.write(target, new, now);
        true
    }

    fn plusargs_value(&mut self, op: OpId) -> bool {
        let bit = self.b.int(1);
        let result = self.b.ir.result(op, 1);
        let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return true };
        let ty = self.core(&shape);
        // The library reads two-state values.
        let plain = match self.b.pair_width(ty) {
            Some(width) => self.b.int(width),
            None => ty,
        };
        let format = self.attr(op, "formatString");
        let new = self.b.add(OpKind::SimPlusargsValue, &[], &[bit, plain], &format);
        let (found, value) = (self.b.ir.result(new, 0), self.b.ir.result(new, 1));
        let value = self.fit(value, ty);
        self.define(op, 0, Lowered::Value(found));
        self.define(op, 1, Lowered::Value(value));
        true
    }

    fn urandom_range(&mut self, op: OpId) -> bool {
        spec::rule!("moore.random");
        let operands = self.b.ir.operands(op).to_vec();
        let int = self.b.int(32);
        let (low, high) = (self.arg(operands[0]), self.arg(operands[1]));
        let value = match operands.get(2) {
            Some(&seed) => {
                let Some(target) = self.target(seed, op) else { return true };
                let seed = self.read(target);
                let seed = self.known(seed);
                let results = self.library("$urandom_range", &[low, high, seed], &[int, int]);
                let now = self.b.constant_time(0, 0, 1);
                self.write(target, results[1], now);
                results[0]
            }
            None => self.library("$urandom_range", &[low, high], &[int])[0],
        };
        self.define(op, 0, Lowered::Value(value));
        true
    }

    /// The number of bits that hold all numbers below `a`; 0 for 0 (IEEE 1800 20.8.1).
    fn clog2(&mut self, a: ValueId) -> ValueId {
        let known = self.known(a);
        let width = self.b.width(known);
        let mut result = self.b.constant(0, width);
        // The highest power of two below `a` decides.
        for bit in 0..width {
            let power = self.b.constant(num_bigint::BigInt::from(1) << bit, width);
            let above = self.b.compare(8, known, power);
            let answer = self.b.constant(bit + 1, width);
            result = self.b.mux(above, answer, result);
        }
        result
    }

    /// `value` as `ty`, all X if `a` has an unknown bit.
    fn unknown_if(&mut self, a: ValueId, value: ValueId, ty: Type) -> ValueId {
        let value = self.fit(value, ty);
        if self.b.pair_width(self.b.ir.value_type(a)).is_none() || self.b.pair_width(ty).is_none() {
            return value;
        }
        let (_, unknown) = self.b.planes(a);
        let bad = self.b.is_nonzero(unknown);
        let x = self.default_value(ty);
        self.b.mux(bad, x, value)
    }

    /// `$readmemb`, `$readmemh`: reads the memory, changes the words that the file names, writes it back.
    fn readmem(&mut self, op: OpId) -> bool {
        spec::rule!("moore.file");
        let operands = self.b.ir.operands(op).to_vec();
        let Some(target) = self.target(operands[1], op) else { return true };
        let mut args = vec![self.arg(operands[0]), self.read(target)];
        for bound in self.args(&operands[2..]) {
            let known = self.known(bound);
            args.push(self.b.resize(known, 32, true));
        }
        let ty = self.b.ir.value_type(args[1]);
        let binary = self.enum_value(op, "base") == 0;
        let mut attrs = vec![("isBinary", self.flag(binary))];
        for name in ["dimLows", "dimDescending", "enumValues"] {
            attrs.extend(self.attr(op, name));
        }
        let given = |name: &str| usize::from(self.b.ir.operand(op, name).is_some());
        let sizes = [1, 1, given("startAddr"), given("finishAddr"), given("sliceLeft"), given("sliceRight")];
        attrs.push(("operandSegmentSizes", self.b.segments(&sizes)));
        let new = self.b.value_with(OpKind::SimSvReadmem, &args, ty, &attrs);
        let now = self.b.constant_time(0, 0, 1);
        self.write(target, new, now);
        true
    }
}
