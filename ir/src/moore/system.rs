//! System tasks and functions: `svx.syscall`, and formats and prints that need the run-time library.
//!
//! Most are rows of [`TASKS`]: what each operand is, and in which order the function of the library gives what it writes.

use super::lower::{Lower, Lowered};
use super::refs::Target;
use super::types::Shape;
use crate::attrs::AttrKind;
use crate::module::{OpId, ValueDef, ValueId};
use crate::ops::OpKind;
use crate::types::{FloatKind, Type, TypeKind};
use spec::rule;

/// What an operand of a task is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Operand {
    /// An integer, as an `i32`.
    Int,
    /// An integer, as an `i64`.
    Wide,
    /// A string.
    Text,
    /// A variable that is read as an `i32` and written with the result.
    Seed,
    /// A variable that is written with an `i32`.
    OutInt,
    /// A variable that is written with a string.
    OutText,
}

/// The name, the operands, and whether there is a result, an `i32`, before what is written to operands.
type Task = (&'static str, &'static [Operand], bool);

use Operand::{Int, OutInt, OutText, Seed, Text, Wide};

#[rustfmt::skip]
const TASKS: &[Task] = &[
    ("$random", &[], true),
    ("$random", &[Seed], true),
    ("$urandom", &[], true),
    ("$urandom", &[Seed], true),
    ("$urandom_range", &[Int, Int], true),
    ("$urandom_range", &[Int, Int, Seed], true),
    ("$dist_uniform", &[Seed, Int, Int], true),
    ("$dist_normal", &[Seed, Int, Int], true),
    ("$dist_exponential", &[Seed, Int], true),
    ("$dist_poisson", &[Seed, Int], true),
    ("$dist_chi_square", &[Seed, Int], true),
    ("$dist_t", &[Seed, Int], true),
    ("$dist_erlang", &[Seed, Int, Int], true),
    ("$fopen", &[Text], true),
    ("$fopen", &[Text, Text], true),
    ("$fclose", &[Int], false),
    ("$fflush", &[], false),
    ("$fflush", &[Int], false),
    ("$fgetc", &[Int], true),
    ("$ungetc", &[Int, Int], true),
    ("$feof", &[Int], true),
    ("$ferror", &[Int, OutText], true),
    ("$ftell", &[Int], true),
    ("$rewind", &[Int], true),
    ("$fseek", &[Int, Int, Int], true),
    ("$timeformat", &[], false),
    ("$timeformat", &[Int, Int, Text, Int], false),
    ("$test$plusargs", &[Text], true),
    ("$q_initialize", &[Int, Int, Int, OutInt], false),
    ("$q_add", &[Int, Int, Int, OutInt], false),
    ("$q_remove", &[Int, OutInt, OutInt, OutInt], false),
    ("$q_full", &[Int, OutInt], true),
    ("$q_exam", &[Int, Int, OutInt, OutInt, Wide], false),
    ("$dumpfile", &[Text], false),
    ("$dumpon", &[], false),
    ("$dumpoff", &[], false),
    ("$dumpall", &[], false),
    ("$dumpflush", &[], false),
    ("$dumplimit", &[Int], false),
];

/// The most elements of a fixed array that is made of a queue.
const MAX_ELEMENTS: u64 = 1 << 16;

impl Lower<'_> {
    /// Lowers a system task or function, a format of the library, or a print at the end of a step; `false` if it is none.
    pub(super) fn system(&mut self, op: OpId) -> bool {
        use OpKind as K;
        let operands = self.b.ir.operands(op).to_vec();
        match self.b.ir.kind(op) {
            K::SvxSyscall => {
                let name = self.b.ir.attr_str(op, "callee").map(|n| self.b.ir.text(n).into_owned());
                self.task(op, name.as_deref().unwrap_or_default(), &operands);
            }
            K::SvxFmtTime => {
                rule!("svx.fmt.time");
                self.format_time(op, operands[0]);
            }
            K::SvxFmtRaw => {
                rule!("svx.fmt.raw");
                let arg = self.arg(operands[0]);
                let (value, unknown) = self.b.planes(arg);
                let four = self.b.ir.attr_bool(op, "fourState");
                let text = self.text_type();
                let name = if four { "format.raw4" } else { "format.raw2" };
                let text = self.library(name, &[value, unknown], &[text])[0];
                self.define_text(op, text);
            }
            K::SvxStrobe => {
                rule!("svx.strobe");
                self.later(op, "strobe");
            }
            K::SvxMonitor => {
                rule!("svx.monitor");
                let kind = if operands.is_empty() { "register" } else { "file" };
                self.later(op, kind);
            }
            K::SvxMonitorEnable => match self.constant_bit(operands[0]) {
                Some(on) => {
                    rule!("svx.monitor_enable");
                    let nothing = self.literal(b"");
                    self.print_as(if on { "on" } else { "off" }, &[nothing]);
                }
                None => self.error(op, "whether the monitor is on has to be a constant"),
            },
            _ => return false,
        }
        true
    }

    fn text_type(&mut self) -> Type {
        self.b.ir.types.intern(TypeKind::SimDString)
    }

    // ---- calls ----------------------------------------------------------------------------------------------------

    fn task(&mut self, op: OpId, name: &str, operands: &[ValueId]) {
        match (name, operands) {
            ("$urandom_range", [high]) => {
                let high = self.int32(*high, op);
                let low = self.b.constant(0, 32);
                let int = self.b.int(32);
                let value = self.library(name, &[low, high], &[int])[0];
                self.returns(op, value);
            }
            ("$fgets", [dest, fd]) => self.fgets(op, *dest, *fd),
            ("$fread", [dest, fd])
                if self.referred(*dest, op).is_some_and(|shape| shape.bits().is_some()) =>
            {
                self.fread(op, *dest, *fd);
            }
            ("$fread", [memory, fd, rest @ ..]) if rest.len() <= 2 => {
                self.fread_memory(op, *memory, *fd, rest)
            }
            ("$writememh" | "$writememb", [file, memory, rest @ ..]) if rest.len() <= 2 => {
                self.writemem(op, name, *file, *memory, rest);
            }
            ("$readmemh" | "$readmemb", [file, memory, rest @ ..]) if rest.len() <= 2 => {
                self.read_image(op, name == "$readmemb", *file, *memory, rest);
            }
            ("$sscanf", [text, format, outs @ ..]) => {
                let text = self.arg(*text);
                if let Some(count) = self.scan_all(op, text, *format, outs) {
                    self.returns(op, count);
                }
            }
            ("$fscanf", [fd, format, outs @ ..]) => {
                let fd = self.int32(*fd, op);
                if let Some(count) = self.scan_all(op, fd, *format, outs) {
                    self.returns(op, count);
                }
            }
            ("$format", [format, path, values @ ..]) => self.format_text(op, *format, *path, values),
            ("$rtoi", [real]) => {
                let real = self.arg(*real);
                let int = self.b.int(32);
                let value = self.b.value(OpKind::ArithFptosi, &[real], int);
                self.returns(op, value);
            }
            ("$countbits", [value, wanted]) => self.count_bits(op, *value, *wanted),
            ("$value$plusargs", [format, dest]) => self.plusargs(op, *format, *dest),
            ("$dumpvars", _) => {
                self.library(name, &[], &[]);
            }
            ("$replicate", [text, count]) => {
                let (text, count) = (self.arg(*text), self.int32(*count, op));
                let ty = self.text_type();
                let value = self.library("string.replicate", &[text, count], &[ty])[0];
                self.define(op, 0, Lowered::Value(value));
            }
            ("$resize", [array, size]) => {
                let array = self.arg(*array);
                let size = self.arg(*size);
                let size = self.queue_index(size);
                let ty = self.b.ir.value_type(array);
                let element = self.core_element(ty);
                let element = self.default_value(element);
                let value = self.library("array.new", &[size, element, array], &[ty])[0];
                self.define(op, 0, Lowered::Value(value));
            }
            ("$order", [keys, signed, down]) => {
                let keys = self.arg(*keys);
                let (signed, down) = (self.int32(*signed, op), self.int32(*down, op));
                let Some(ty) = self.result_type(op) else { return };
                let order = self.library("array.order", &[keys, signed, down], &[ty])[0];
                self.define(op, 0, Lowered::Value(order));
            }
            ("$bytes", [value]) => {
                let value = self.arg(*value);
                let known = self.known(value);
                let ty = self.text_type();
                let text = self.library("format.bytes", &[known], &[ty])[0];
                self.define(op, 0, Lowered::Value(text));
            }
            ("$zeros", [text, width]) => {
                let (text, width) = (self.arg(*text), self.int32(*width, op));
                let ty = self.text_type();
                let text = self.library("format.zeros", &[text, width], &[ty])[0];
                self.define(op, 0, Lowered::Value(text));
            }
            ("$append", [queue, value]) => {
                let Some(target) = self.target(*queue, op) else { return };
                let old = self.read(target);
                let ty = self.b.ir.value_type(old);
                let value = self.arg(*value);
                let Some(part) = self.cast_container(value, ty, op) else { return };
                let new = self.b.value(OpKind::SimQueueConcat, &[old, part], ty);
                self.put_now(target, new);
            }
            ("$cast_array", [value]) => {
                let value = self.arg(*value);
                let Some(ty) = self.result_type(op) else { return };
                if let Some(value) = self.cast_container(value, ty, op) {
                    self.define(op, 0, Lowered::Value(value));
                }
            }
            _ => match self.row(name, operands) {
                Some(task) => self.simple(op, task, operands),
                None => self.unknown_task(op, name),
            },
        }
    }

    /// The row whose operands are variables and values where these are.
    fn row(&self, name: &str, operands: &[ValueId]) -> Option<&'static Task> {
        let fits = |kind: &Operand, operand: &ValueId| {
            let variable =
                matches!(self.b.ir.type_kind(self.b.ir.value_type(*operand)), TypeKind::MooreRef(_));
            variable == matches!(kind, Seed | OutInt | OutText)
        };
        TASKS.iter().find(|task| {
            task.0 == name
                && task.1.len() == operands.len()
                && task.1.iter().zip(operands).all(|(kind, operand)| fits(kind, operand))
        })
    }

    fn unknown_task(&mut self, op: OpId, name: &str) {
        rule!("library.unknown");
        if TASKS.iter().any(|task| task.0 == name) {
            self.error(op, format!("'{name}' can't be called with these operands"));
        } else {
            self.error(op, format!("the run-time library has no function '{name}'"));
        }
        for index in 0..self.b.ir.results(op).len() {
            let result = self.b.ir.result(op, index);
            let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { continue };
            let ty = self.core(&shape);
            let value = self.default_value(ty);
            self.define(op, index, Lowered::Value(value));
        }
    }

    fn simple(&mut self, op: OpId, task: &Task, operands: &[ValueId]) {
        let &(name, kinds, returns) = task;
        let (int, text) = (self.b.int(32), self.text_type());
        let mut args = Vec::new();
        let mut results = if returns { vec![int] } else { Vec::new() };
        let mut outs = Vec::new();
        for (kind, &operand) in kinds.iter().zip(operands) {
            match kind {
                Int => args.push(self.int32(operand, op)),
                Wide => {
                    let arg = self.arg(operand);
                    let known = self.known(arg);
                    args.push(self.b.resize(known, 64, true));
                }
                Text => args.push(self.arg(operand)),
                Seed | OutInt | OutText => {
                    let Some(target) = self.target(operand, op) else { return };
                    if *kind == Seed {
                        let seed = self.read(target);
                        let seed = self.known(seed);
                        args.push(self.b.resize(seed, 32, true));
                    }
                    results.push(if *kind == OutText { text } else { int });
                    outs.push((operand, target));
                }
            }
        }
        let values = self.library(name, &args, &results);
        let written = values[usize::from(returns)..].to_vec();
        for ((operand, target), value) in outs.into_iter().zip(written) {
            self.store(op, operand, target, value);
        }
        if returns {
            self.returns(op, values[0]);
        }
    }

    /// An integer operand as an `i32`.
    fn int32(&mut self, operand: ValueId, op: OpId) -> ValueId {
        let arg = match self.lowered(operand) {
            Some(Lowered::Ref(target)) => self.read(target),
            _ => self.arg(operand),
        };
        let known = self.known(arg);
        if self.b.width(known) == 0 {
            self.error(op, "this operand has to be an integer");
            return self.b.constant(0, 32);
        }
        self.b.resize(known, 32, true)
    }

    /// Result 0, if the operation has one, from an `i32`.
    fn returns(&mut self, op: OpId, value: ValueId) {
        if self.b.ir.results(op).len() == 0 {
            return;
        }
        let result = self.b.ir.result(op, 0);
        let Some(shape) = self.shape(self.b.ir.value_type(result), op) else { return };
        let value = match shape.bits() {
            Some(bits) => self.b.resize(value, bits, true),
            None => {
                self.error(op, "the result of this function is an integer");
                return;
            }
        };
        let ty = self.core(&shape);
        let value = self.fit(value, ty);
        self.define(op, 0, Lowered::Value(value));
    }

    /// Writes an integer or a string to a variable of any such type.
    fn store(&mut self, op: OpId, operand: ValueId, target: Target, value: ValueId) {
        let Some(shape) = self.referred(operand, op) else { return };
        let ty = self.core(&shape);
        let text = matches!(self.b.ir.type_kind(self.b.ir.value_type(value)), TypeKind::SimDString);
        let value = match (&shape, text) {
            (Shape::String, true) => value,
            (_, true) => {
                let Some(bits) = shape.bits() else {
                    return self.error(op, "the text is written to a string or to bits");
                };
                let int = self.b.int(bits);
                self.b.value(OpKind::SimStringStringToInt, &[value], int)
            }
            _ => {
                let Some(bits) = shape.bits() else {
                    return self.error(op, "the number is written to bits");
                };
                self.b.resize(value, bits, true)
            }
        };
        let value = self.fit(value, ty);
        self.put_now(target, value);
    }

    fn put_now(&mut self, target: Target, value: ValueId) {
        let now = self.b.constant_time(0, 0, 1);
        self.write(target, value, now);
    }

    // ---- files ----------------------------------------------------------------------------------------------------

    fn fgets(&mut self, op: OpId, dest: ValueId, fd: ValueId) {
        let Some(target) = self.target(dest, op) else { return };
        let Some(shape) = self.referred(dest, op) else { return };
        let most = shape.bits().map_or(0, |bits| (bits / 8).max(1));
        let (fd, most) = (self.int32(fd, op), self.b.constant(most, 32));
        let (int, text) = (self.b.int(32), self.text_type());
        let results = self.library("$fgets", &[fd, most], &[int, text]);
        // At the end of the file the variable keeps its content.
        let old = self.read(target);
        let new = match shape.bits() {
            Some(bits) => {
                let ty = self.b.int(bits);
                self.b.value(OpKind::SimStringStringToInt, &[results[1]], ty)
            }
            None => results[1],
        };
        let ty = self.b.ir.value_type(old);
        let new = self.fit(new, ty);
        let some = self.b.is_nonzero(results[0]);
        let new = self.b.mux(some, new, old);
        self.put_now(target, new);
        self.returns(op, results[0]);
    }

    fn fread(&mut self, op: OpId, dest: ValueId, fd: ValueId) {
        let Some(target) = self.target(dest, op) else { return };
        let Some(bits) = self.referred(dest, op).and_then(|shape| shape.bits()) else {
            return;
        };
        let fd = self.int32(fd, op);
        let (int, plane) = (self.b.int(32), self.b.int(bits));
        let results = self.library("$fread", &[fd], &[int, plane, plane]);
        let old = self.read(target);
        let (value, unknown) = self.b.planes(old);
        let kept = self.b.not(results[2]);
        let value = self.b.and(value, kept);
        let value = self.b.or(value, results[1]);
        let unknown = self.b.and(unknown, kept);
        let new = match self.b.pair_width(self.b.ir.value_type(old)) {
            Some(_) => self.b.make_pair(value, unknown),
            None => value,
        };
        self.put_now(target, new);
        self.returns(op, results[0]);
    }

    /// A memory as the library takes it: bits, width of an element, whether it has two planes, and the bounds, which
    /// are attributes of the call: `[N-1:0]` if they are not given.
    fn memory(&mut self, op: OpId, memory: ValueId) -> Option<Vec<ValueId>> {
        let shape = self.referred(memory, op)?;
        let (Shape::Array { len, .. }, Some(&Shape::Bits { width, four, .. })) = (&shape, shape.element())
        else {
            self.error(op, "this needs a memory: an array of one dimension, whose elements are bits");
            return None;
        };
        let (left, right) = self.bounds(op, *len);
        let content = match self.lowered(memory) {
            Some(Lowered::Ref(target)) => self.read(target),
            _ => self.arg(memory),
        };
        let total = self.bit_width(self.b.ir.value_type(content));
        let bits = self.b.flat(content, total);
        let width = self.b.constant(width, 32);
        let four = self.b.constant(i32::from(four), 1);
        let (left, right) = (self.b.constant(left, 32), self.b.constant(right, 32));
        Some(vec![bits, width, four, left, right])
    }

    fn bounds(&self, op: OpId, len: u64) -> (i64, i64) {
        match (self.optional_number(op, "left"), self.optional_number(op, "right")) {
            (Some(left), Some(right)) => (left, right),
            _ => (i64::try_from(len.saturating_sub(1)).unwrap_or(i64::MAX), 0),
        }
    }

    fn fread_memory(&mut self, op: OpId, memory: ValueId, fd: ValueId, rest: &[ValueId]) {
        let Some(target) = self.target(memory, op) else { return };
        let fd = self.int32(fd, op);
        let Some(operands) = self.memory(op, memory) else { return };
        let start = match rest.first() {
            Some(start) => self.int32(*start, op),
            None => self.least(operands[3], operands[4]),
        };
        let count = match rest.get(1) {
            Some(count) => self.int32(*count, op),
            None => self.b.ones(32),
        };
        let args = [vec![fd], operands.clone(), vec![start, count]].concat();
        let (int, bits) = (self.b.int(32), self.b.ir.value_type(operands[0]));
        let results = self.library("memory.fread", &args, &[int, bits]);
        let Some(shape) = self.referred(memory, op) else { return };
        let ty = self.core(&shape);
        let new = self.b.value(OpKind::HwBitcast, &[results[1]], ty);
        self.put_now(target, new);
        self.returns(op, results[0]);
    }

    fn least(&mut self, a: ValueId, b: ValueId) -> ValueId {
        let below = self.b.compare(2, a, b);
        self.b.mux(below, a, b)
    }

    fn writemem(&mut self, op: OpId, name: &str, file: ValueId, memory: ValueId, rest: &[ValueId]) {
        let file = self.arg(file);
        let Some(operands) = self.memory(op, memory) else { return };
        let (left, right) = (operands[3], operands[4]);
        let first = match rest.first() {
            Some(first) => self.int32(*first, op),
            None => self.least(left, right),
        };
        let last = match rest.get(1) {
            Some(last) => self.int32(*last, op),
            None => {
                let below = self.b.compare(2, left, right);
                self.b.mux(below, right, left)
            }
        };
        let args = [vec![file], operands, vec![first, last]].concat();
        self.library(name, &args, &[]);
    }

    /// `$readmemh`, `$readmemb`
    fn read_image(&mut self, op: OpId, binary: bool, file: ValueId, memory: ValueId, rest: &[ValueId]) {
        let Some(target) = self.target(memory, op) else { return };
        let Some(shape) = self.referred(memory, op) else { return };
        let len = if let Shape::Array { len, .. } = &shape { *len } else { 0 };
        let mut inner = &shape;
        let mut dimensions = 0;
        while let Shape::Array { element, .. } = inner {
            (inner, dimensions) = (element, dimensions + 1);
        }
        let list = matches!(&shape, Shape::Queue { element, .. } if element.bits().is_some());
        if !list && (dimensions == 0 || inner.bits().is_none()) {
            return self.error(
                op,
                "this needs a memory: an array whose elements are bits, or a queue or dynamic array of bits",
            );
        }
        let (left, right) = self.bounds(op, len);
        let ascending = self.optional_number(op, "ascending").unwrap_or(0);
        let descends = (1..dimensions).map(|n| i64::from(n >= 64 || ascending >> n & 1 == 0));
        let descending: Vec<i64> = std::iter::once(i64::from(left >= right)).chain(descends).collect();
        let lows: Vec<i64> = std::iter::once(left.min(right)).chain((1..dimensions).map(|_| 0)).collect();
        let mut args = vec![self.arg(file), self.read(target)];
        for bound in rest {
            args.push(self.int32(*bound, op));
        }
        let ty = self.b.ir.value_type(args[1]);
        let (wide, bit) = (self.b.int(64), self.b.int(1));
        let sizes = [1, 1, usize::from(!rest.is_empty()), usize::from(rest.len() > 1), 0, 0];
        let attrs = [
            ("isBinary", self.b.int_attr(i32::from(binary), 1)),
            ("dimLows", AttrKind::DenseArray { ty: wide, values: lows.into() }),
            ("dimDescending", AttrKind::DenseArray { ty: bit, values: descending.into() }),
            ("operandSegmentSizes", self.b.segments(&sizes)),
        ];
        let new = self.b.value_with(OpKind::SimSvReadmem, &args, ty, &attrs);
        self.put_now(target, new);
    }

    /// `$countbits`: how many bits are one of the digits `01xz` in a literal.
    fn count_bits(&mut self, op: OpId, value: ValueId, wanted: ValueId) {
        let Some(wanted) = self.literal_text(wanted) else {
            return self.error(op, "which bits are counted has to be a literal");
        };
        let value = self.arg(value);
        let (value, unknown) = self.b.planes(value);
        let width = self.b.width(value);
        let (zero, known) = (self.b.not(value), self.b.not(unknown));
        let mut all = self.b.constant(0, width);
        for digit in wanted {
            let bits = match digit {
                b'0' => self.b.and(zero, known),
                b'1' => self.b.and(value, known),
                b'x' => self.b.and(zero, unknown),
                b'z' => self.b.and(value, unknown),
                _ => continue,
            };
            all = self.b.or(all, bits);
        }
        let wide = self.b.resize(all, width.max(32), false);
        let ty = self.b.ir.value_type(wide);
        let count = self.b.value(OpKind::MathCtpop, &[wide], ty);
        let count = self.b.resize(count, 32, false);
        self.returns(op, count);
    }

    // ---- plusargs -------------------------------------------------------------------------------------------------

    fn plusargs(&mut self, op: OpId, format: ValueId, dest: ValueId) {
        let format = self.arg(format);
        let Some(target) = self.target(dest, op) else { return };
        let Some(shape) = self.referred(dest, op) else { return };
        let (int, ty) = (self.b.int(32), self.core(&shape));
        let (found, new) = match shape.bits() {
            Some(bits) => {
                let plane = self.b.int(bits);
                let results = self.library("$value$plusargs", &[format], &[int, plane, plane]);
                let pair = self.b.make_pair(results[1], results[2]);
                (results[0], self.fit(pair, ty))
            }
            None => {
                let results = self.library("$value$plusargs", &[format], &[int, ty]);
                (results[0], results[1])
            }
        };
        // Without such an argument the variable keeps its content.
        let old = self.read(target);
        let some = self.b.is_nonzero(found);
        let new = self.b.mux(some, new, old);
        self.put_now(target, new);
        self.returns(op, found);
    }

    // ---- containers -----------------------------------------------------------------------------------------------

    /// An array, queue or dynamic array as another, of as many elements and each of the same type.
    fn cast_container(&mut self, value: ValueId, to: Type, op: OpId) -> Option<ValueId> {
        let from = self.b.ir.value_type(value);
        let (given, wanted) = (self.core_element(from), self.core_element(to));
        if from == to {
            return Some(value);
        }
        if given != wanted {
            self.error(op, "the elements of both arrays need one type");
            return None;
        }
        match (self.b.ir.type_kind(from).clone(), self.b.ir.type_kind(to).clone()) {
            (TypeKind::HwArray(..), TypeKind::SimQueue(..)) => {
                Some(self.b.value(OpKind::SimQueueFromArray, &[value], to))
            }
            (TypeKind::SimQueue(..), TypeKind::SimQueue(..)) => {
                Some(self.b.value(OpKind::SimQueueResize, &[value], to))
            }
            (TypeKind::SimQueue(..), TypeKind::HwArray(crate::types::Dim::Known(len), _)) => {
                if len > MAX_ELEMENTS {
                    self.error(op, "an array of so many elements can't be made of a queue");
                    return None;
                }
                // The first element is the leftmost, which an array is made of first.
                let elements: Vec<ValueId> = (0..len)
                    .map(|index| {
                        let index = self.b.constant(index, 32);
                        self.b.value(OpKind::SimQueueGet, &[value, index], wanted)
                    })
                    .collect();
                Some(self.b.value(OpKind::HwArrayCreate, &elements, to))
            }
            _ => {
                self.error(op, "these arrays have different sizes");
                None
            }
        }
    }

    // ---- text -----------------------------------------------------------------------------------------------------

    /// The result of a format operation: a string as it is.
    fn define_text(&mut self, op: OpId, text: ValueId) {
        let format = self.b.ir.types.intern(TypeKind::SimFString);
        let value = self.b.value(OpKind::SimFmtString, &[text], format);
        self.define(op, 0, Lowered::Value(value));
    }

    /// A format that is known at run time only, argument by argument; in `signs` those that are signed have an `s`, the `%p` of others a
    /// `p`.
    fn format_text(&mut self, op: OpId, format: ValueId, path: ValueId, values: &[ValueId]) {
        let (mut text, path) = (self.arg(format), self.arg(path));
        let signs =
            self.b.ir.attr_str(op, "signs").map(|s| self.b.ir.text(s).into_owned()).unwrap_or_default();
        let [unit, precision] = ["unit", "precision"].map(|name| self.optional_number(op, name).unwrap_or(1));
        let (unit, precision) = (self.b.constant(unit, 64), self.b.constant(precision, 64));
        let (mut at, ty, int) = (self.b.constant(0, 32), self.text_type(), self.b.int(32));
        for (n, value) in values.iter().enumerate() {
            let arg = self.arg(*value);
            let mut args = vec![text, at, path];
            match self.b.ir.type_kind(self.b.ir.value_type(arg)) {
                TypeKind::SimDString => {
                    let pattern = i32::from(signs.as_bytes().get(n) == Some(&b'p'));
                    args.extend([arg, self.b.constant(pattern, 1)]);
                }
                TypeKind::Float(_) => args.extend([arg, unit, precision]),
                _ => {
                    let (value, unknown) = self.b.planes(arg);
                    let signed = i32::from(signs.as_bytes().get(n) == Some(&b's'));
                    args.extend([value, unknown, self.b.constant(signed, 1), unit, precision]);
                }
            }
            let results = self.library("format.next", &args, &[ty, int]);
            (text, at) = (results[0], results[1]);
        }
        let text = self.library("format.rest", &[text, at, path], &[ty])[0];
        self.define(op, 0, Lowered::Value(text));
    }

    fn format_time(&mut self, op: OpId, operand: ValueId) {
        let arg = self.arg(operand);
        let wide = |this: &mut Self, name: &str| {
            let number = this.number(op, name);
            this.b.constant(number, 64)
        };
        let (unit, precision) = (wide(self, "unit"), wide(self, "precision"));
        let width = self.optional_number(op, "width").unwrap_or(-1);
        let width = self.b.constant(width, 32);
        let left = self.b.ir.attr_bool(op, "isLeftAligned");
        let left = self.b.constant(i32::from(left), 1);
        let mut args = match self.b.ir.type_kind(self.b.ir.value_type(arg)) {
            TypeKind::Float(FloatKind::F32 | FloatKind::F64) => vec![arg],
            _ => {
                let (value, unknown) = self.b.planes(arg);
                vec![value, unknown]
            }
        };
        args.extend([unit, precision, width, left]);
        let text = self.text_type();
        let text = self.library("format.time", &args, &[text])[0];
        self.define_text(op, text);
    }

    // ---- prints at the end of a step ------------------------------------------------------------------------------

    /// A print whose message is evaluated when the time step is closed.
    fn later(&mut self, op: OpId, kind: &str) {
        let fd = self.b.ir.operands(op).first().copied();
        let block = self.b.at.block;
        let first = self.b.ir.block(block).ops.len();
        let message = self.region_value(op, 0);
        self.at(op);
        let added = self.b.ir.block(block).ops.get(first..).unwrap_or_default();
        let calls = added.iter().any(|op| {
            matches!(self.b.ir.kind(*op), OpKind::FuncCall | OpKind::LlhdCallCoroutine | OpKind::LlhdDrv)
        });
        if calls || self.b.at.block != block {
            self.error(
                op,
                "what is printed at the end of a step can't call functions or choose between calls: \
                 assign the value to a variable, and print that",
            );
        }
        let mut args = vec![message];
        if let Some(fd) = fd {
            let fd = self.int32(fd, op);
            args.push(self.stream(fd));
        }
        self.print_as(kind, &args);
    }

    fn print_as(&mut self, kind: &str, args: &[ValueId]) {
        let kind = self.b.string_attr(kind.as_bytes());
        self.b.add(OpKind::SimProcPrint, args, &[], &[("circt.monitor.kind", kind)]);
    }

    /// The lowest bit of a constant.
    fn constant_bit(&self, value: ValueId) -> Option<bool> {
        let ValueDef::Result(op, _) = self.b.ir.value(value).def else { return None };
        if self.b.ir.kind(op) != OpKind::MooreConstant {
            return None;
        }
        match self.b.ir.attr(op, "value") {
            Some(AttrKind::FourValued { value, .. } | AttrKind::Integer { value, .. }) => Some(value.bit(0)),
            _ => None,
        }
    }
}
