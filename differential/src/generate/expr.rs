//! Expressions, from a table of operations.

use super::text::{Text, Val};
use crate::widths::least;
use arbitrary::{Result, Unstructured};

/// The form of an operation: how it is written, and what widths it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    /// `op a, b : iN`
    Binary,
    /// `op a, b, c : iN`
    Variadic,
    /// `op a : iN`, the same width
    Unary,
    /// `op a : iN`, a bit
    Parity,
    /// `op PREDICATE a, b : iN`, a bit
    Compare(&'static [&'static str]),
    /// `op PREDICATE, a, b : iN`, a bit
    CompareComma(&'static [&'static str]),
    /// `op "PREDICATE" a, b : iN`, a bit
    CompareQuoted(&'static [&'static str]),
    /// `op flag, a, b : iN`
    Select,
    /// `op flag, a, b : i1, iN`
    SelectTyped,
    /// `op a, b : iN, i1`: two results, the second a bit
    Extended,
    /// `op a, b : iN`: two results of one width
    Doubled,
    /// `op a : iN to iM`, wider
    Wider,
    /// `op a : iN to iM`, narrower
    Narrower,
    /// `op a from K : (iN) -> iM`
    Extract,
    /// `op a, b, ... : iN, iM, ...`
    Concat,
    /// `op a : (iN) -> iM`, a multiple
    Replicate,
    /// A table of bits.
    TruthTable,
    /// Arrays and structs.
    Aggregate(u8),
}

const ICMP: &[&str] = &["eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge"];
const CASE: &[&str] = &["ceq", "cne", "weq", "wne"];

/// The operations.
const TABLE: &[(&str, Form)] = &[
    ("comb.add", Form::Variadic),
    ("comb.sub", Form::Binary),
    ("comb.mul", Form::Variadic),
    ("comb.divu", Form::Binary),
    ("comb.divs", Form::Binary),
    ("comb.modu", Form::Binary),
    ("comb.mods", Form::Binary),
    ("comb.and", Form::Variadic),
    ("comb.or", Form::Variadic),
    ("comb.xor", Form::Variadic),
    ("comb.shl", Form::Binary),
    ("comb.shru", Form::Binary),
    ("comb.shrs", Form::Binary),
    ("comb.icmp", Form::Compare(ICMP)),
    ("comb.icmp", Form::Compare(CASE)),
    ("comb.mux", Form::Select),
    ("comb.parity", Form::Parity),
    ("comb.reverse", Form::Unary),
    ("comb.extract", Form::Extract),
    ("comb.concat", Form::Concat),
    ("comb.replicate", Form::Replicate),
    ("comb.truth_table", Form::TruthTable),
    ("hw.struct_create", Form::Aggregate(0)),
    ("hw.array_create", Form::Aggregate(1)),
    ("hw.array_inject", Form::Aggregate(2)),
    ("hw.array_slice", Form::Aggregate(3)),
    ("hw.bitcast", Form::Aggregate(4)),
    ("hw.struct_inject", Form::Aggregate(5)),
    ("hw.array_concat", Form::Aggregate(6)),
    ("hw.union_create", Form::Aggregate(7)),
    ("arith.addi", Form::Binary),
    ("arith.subi", Form::Binary),
    ("arith.muli", Form::Binary),
    ("arith.divui", Form::Binary),
    ("arith.divsi", Form::Binary),
    ("arith.ceildivui", Form::Binary),
    ("arith.ceildivsi", Form::Binary),
    ("arith.floordivsi", Form::Binary),
    ("arith.remui", Form::Binary),
    ("arith.remsi", Form::Binary),
    ("arith.andi", Form::Binary),
    ("arith.ori", Form::Binary),
    ("arith.xori", Form::Binary),
    ("arith.shli", Form::Binary),
    ("arith.shrui", Form::Binary),
    ("arith.shrsi", Form::Binary),
    ("arith.maxsi", Form::Binary),
    ("arith.maxui", Form::Binary),
    ("arith.minsi", Form::Binary),
    ("arith.minui", Form::Binary),
    ("arith.addui_extended", Form::Extended),
    ("arith.subui_extended", Form::Extended),
    ("arith.mului_extended", Form::Doubled),
    ("arith.mulsi_extended", Form::Doubled),
    ("arith.cmpi", Form::CompareComma(ICMP)),
    ("arith.select", Form::Select),
    ("arith.extui", Form::Wider),
    ("arith.extsi", Form::Wider),
    ("arith.trunci", Form::Narrower),
    ("math.absi", Form::Unary),
    ("math.ctlz", Form::Unary),
    ("math.cttz", Form::Unary),
    ("math.ctpop", Form::Unary),
    ("math.ipowi", Form::Binary),
    ("llvm.add", Form::Binary),
    ("llvm.sub", Form::Binary),
    ("llvm.mul", Form::Binary),
    ("llvm.udiv", Form::Binary),
    ("llvm.sdiv", Form::Binary),
    ("llvm.urem", Form::Binary),
    ("llvm.srem", Form::Binary),
    ("llvm.and", Form::Binary),
    ("llvm.or", Form::Binary),
    ("llvm.xor", Form::Binary),
    ("llvm.shl", Form::Binary),
    ("llvm.lshr", Form::Binary),
    ("llvm.ashr", Form::Binary),
    ("llvm.icmp", Form::CompareQuoted(ICMP)),
    ("llvm.select", Form::SelectTyped),
    ("llvm.zext", Form::Wider),
    ("llvm.sext", Form::Wider),
    ("llvm.trunc", Form::Narrower),
];

/// How many operations the table has.
pub const OPERATIONS: usize = TABLE.len();

/// The name of an operation of the table.
pub fn operation_name(index: usize) -> &'static str {
    TABLE[index % TABLE.len()].0
}

/// An operation, whatever it is; its result can be used from now on.
///
/// # Errors
/// As [`Unstructured`].
pub fn any(u: &mut Unstructured<'_>, text: &mut Text) -> Result<Val> {
    let width = text.width(u)?;
    let index = u.int_in_range(0..=TABLE.len() - 1)?;
    operation(u, text, index, width)
}

/// Some operations, and then a value of a width.
///
/// # Errors
/// As [`Unstructured`].
pub fn of_width(u: &mut Unstructured<'_>, text: &mut Text, width: u32, operations: u32) -> Result<Val> {
    for _ in 0..operations {
        any(u, text)?;
    }
    text.take(u, width)
}

/// An operation of the table at about a width.
///
/// # Errors
/// As [`Unstructured`].
pub fn operation(u: &mut Unstructured<'_>, text: &mut Text, index: usize, width: u32) -> Result<Val> {
    let (name, form) = TABLE[index % TABLE.len()];
    let width = if width == 0 { least(name) } else { width };
    // Division takes a time that grows with the square of the width.
    let slow = name.contains("div") || name.contains("mod") || name.contains("rem") || name.contains("ipow");
    let width = if slow { width.min(256) } else { width };
    Ok(match form {
        Form::Binary => {
            let (a, b) = (text.take(u, width)?.name, text.take(u, width)?.name);
            let b = if name.contains("sh") && u.ratio(2, 3)? { amount(u, text, width)?.name } else { b };
            text.value(width, format!("{name} {a}, {b} : i{width}"))
        }
        Form::Variadic => {
            let count = 2 + usize::from(u.ratio(1, 5)?) + usize::from(u.ratio(1, 8)?);
            let operands: Vec<String> =
                (0..count).map(|_| Ok(text.take(u, width)?.name)).collect::<Result<_>>()?;
            text.value(width, format!("{name} {} : i{width}", operands.join(", ")))
        }
        Form::Unary => {
            let a = text.take(u, width)?.name;
            text.value(width, format!("{name} {a} : i{width}"))
        }
        Form::Parity => {
            let a = text.take(u, width)?.name;
            text.value(1, format!("{name} {a} : i{width}"))
        }
        Form::Compare(how) => {
            let (how, a, b) = (u.choose(how)?, text.take(u, width)?.name, text.take(u, width)?.name);
            text.value(1, format!("{name} {how} {a}, {b} : i{width}"))
        }
        Form::CompareComma(how) => {
            let (how, a, b) = (u.choose(how)?, text.take(u, width)?.name, text.take(u, width)?.name);
            text.value(1, format!("{name} {how}, {a}, {b} : i{width}"))
        }
        Form::CompareQuoted(how) => {
            let (how, a, b) = (u.choose(how)?, text.take(u, width)?.name, text.take(u, width)?.name);
            text.value(1, format!("{name} \"{how}\" {a}, {b} : i{width}"))
        }
        Form::Select | Form::SelectTyped => {
            let (flag, a, b) = (text.take(u, 1)?.name, text.take(u, width)?.name, text.take(u, width)?.name);
            let flag_type = if form == Form::SelectTyped { "i1, " } else { "" };
            text.value(width, format!("{name} {flag}, {a}, {b} : {flag_type}i{width}"))
        }
        Form::Extended | Form::Doubled => {
            let (a, b) = (text.take(u, width)?.name, text.take(u, width)?.name);
            let (x, y) = (text.fresh(), text.fresh());
            let second = if form == Form::Extended { ", i1" } else { "" };
            text.op(format!("{x}, {y} = {name} {a}, {b} : i{width}{second}"));
            let other = if form == Form::Extended { 1 } else { width };
            text.pool.push(Val { name: y, width: other });
            let val = Val { name: x, width };
            text.pool.push(val.clone());
            val
        }
        Form::Wider | Form::Narrower => {
            let least = least(name);
            let (narrow, wide) = match width > least {
                true => (u.int_in_range(least..=width - 1)?, width),
                false => (least, least + u.int_in_range(1..=65)?),
            };
            let (from, to) = if form == Form::Wider { (narrow, wide) } else { (wide, narrow) };
            let a = text.take(u, from)?.name;
            text.value(to, format!("{name} {a} : i{from} to i{to}"))
        }
        Form::Extract => {
            let whole = width + u.int_in_range(0..=65)?;
            let low = u.int_in_range(0..=whole - width)?;
            let a = text.take(u, whole)?;
            let (name_of, whole) = (a.name, a.width);
            text.value(
                width.min(whole),
                format!(
                    "{name} {name_of} from {} : (i{whole}) -> i{}",
                    low.min(whole - width.min(whole)),
                    width.min(whole)
                ),
            )
        }
        Form::Concat => {
            let other = text.width(u)?;
            let (a, b) = (text.take(u, width)?.name, text.take(u, other)?.name);
            text.value(width + other, format!("{name} {a}, {b} : i{width}, i{other}"))
        }
        Form::Replicate => {
            let (width, times) = (width.min(200), u.int_in_range(1..=5u32)?);
            let a = text.take(u, width)?.name;
            text.value(width * times, format!("{name} {a} : (i{width}) -> i{}", width * times))
        }
        Form::TruthTable => {
            let (a, b) = (text.take(u, 1)?.name, text.take(u, 1)?.name);
            let bits: Vec<&str> =
                (0..4).map(|_| Ok(if u.arbitrary()? { "true" } else { "false" })).collect::<Result<_>>()?;
            text.value(1, format!("{name} {a}, {b} -> [{}]", bits.join(", ")))
        }
        Form::Aggregate(which) => aggregate(u, text, which, width.min(300))?,
    })
}

/// An amount to shift by, mostly less than the width.
fn amount(u: &mut Unstructured<'_>, text: &mut Text, width: u32) -> Result<Val> {
    if width < 3 {
        return text.take(u, width);
    }
    let bits = (31 - (width - 1).leading_zeros()).clamp(1, width - 1);
    let low = text.take(u, bits)?.name;
    let zeros = text.value(width - bits, format!("hw.constant 0 : i{}", width - bits)).name;
    Ok(text.value(width, format!("comb.concat {zeros}, {low} : i{}, i{bits}", width - bits)))
}

fn aggregate(u: &mut Unstructured<'_>, text: &mut Text, which: u8, width: u32) -> Result<Val> {
    let other = text.width(u)?.clamp(1, 128);
    let (a, b) = (text.take(u, width)?.name, text.take(u, width)?.name);
    let c = text.take(u, other)?.name;
    let array = |text: &mut Text, parts: &[&str]| {
        let name = text.fresh();
        text.op(format!("{name} = hw.array_create {} : i{width}", parts.join(", ")));
        name
    };
    let record = format!("!hw.struct<p: i{width}, q: i{other}>");
    Ok(match which {
        0 => {
            let name = text.fresh();
            text.op(format!("{name} = hw.struct_create ({a}, {c}) : {record}"));
            text.value(other, format!("hw.struct_extract {name}[\"q\"] : {record}"))
        }
        1 => {
            let name = array(text, &[&a, &b, &a]);
            let index = text.take(u, 2)?.name;
            text.value(width, format!("hw.array_get {name}[{index}] : !hw.array<3xi{width}>, i2"))
        }
        2 => {
            let name = array(text, &[&a, &b, &b, &a]);
            let (index, new, at) = (text.take(u, 2)?.name, text.take(u, width)?.name, text.take(u, 2)?.name);
            let next = text.fresh();
            text.op(format!("{next} = hw.array_inject {name}[{index}], {new} : !hw.array<4xi{width}>, i2"));
            text.value(width, format!("hw.array_get {next}[{at}] : !hw.array<4xi{width}>, i2"))
        }
        3 => {
            let name = array(text, &[&a, &b, &b, &a]);
            let (low, at) = (text.take(u, 2)?.name, text.take(u, 1)?.name);
            let part = text.fresh();
            text.op(format!(
                "{part} = hw.array_slice {name}[{low}] : (!hw.array<4xi{width}>) -> !hw.array<2xi{width}>"
            ));
            text.value(width, format!("hw.array_get {part}[{at}] : !hw.array<2xi{width}>, i1"))
        }
        4 => {
            let name = array(text, &[&a, &b]);
            let whole = width * 2;
            text.value(whole, format!("hw.bitcast {name} : (!hw.array<2xi{width}>) -> i{whole}"))
        }
        5 => {
            let (name, next) = (text.fresh(), text.fresh());
            text.op(format!("{name} = hw.struct_create ({a}, {c}) : {record}"));
            text.op(format!("{next} = hw.struct_inject {name}[\"p\"], {b} : {record}"));
            text.value(width, format!("hw.struct_extract {next}[\"p\"] : {record}"))
        }
        6 => {
            let (x, y) = (array(text, &[&a, &b]), array(text, &[&b]));
            let whole = text.fresh();
            text.op(format!(
                "{whole} = hw.array_concat {x}, {y} : !hw.array<2xi{width}>, !hw.array<1xi{width}>"
            ));
            let index = text.take(u, 2)?.name;
            text.value(width, format!("hw.array_get {whole}[{index}] : !hw.array<3xi{width}>, i2"))
        }
        _ => {
            let union = format!("!hw.union<p: i{width}, q: i{}>", width + 3);
            let name = text.fresh();
            text.op(format!("{name} = hw.union_create \"p\", {a} : {union}"));
            text.value(width + 3, format!("hw.union_extract {name}[\"q\"] : {union}"))
        }
    })
}
