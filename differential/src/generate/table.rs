//! All operations at all widths, one after another: what the generators can write, as a list.
//!
//! A campaign draws from it; the [walk](super::Level::Walk) takes all of it, at each of the [`WIDTHS`], so that what is not reached
//! is known to be no accident: the verifier refuses the operation at a width, or its widest value is of another one.

use super::snippets::{self, BINARY, CLASSES, CODE, EFFECTS, GRAPH, PURE, UNARY};
use super::text::Text;
use super::{Family, Generated, expr, structure};
use arbitrary::{Result, Unstructured};
use std::sync::LazyLock;

/// Widths of which, for values and for pairs of them, one is in each class.
pub const WIDTHS: [u32; 10] = [0, 1, 4, 8, 20, 32, 40, 64, 100, 300];

/// Entries in a design of the walk.
const TOGETHER: usize = 12;

/// Something of the list.
enum Entry {
    /// By position in the table of expressions.
    Operation(usize),
    /// Lines, and whether they stand in the graph of a module.
    Lines(String, bool),
    /// Nets of a width, resolved.
    Resolve,
}

/// Everything, what stands in the graph first.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let lines = |list: &[&str], graph: bool| {
        let lines = list.iter().map(move |lines| Entry::Lines((*lines).to_owned(), graph));
        lines.collect::<Vec<_>>()
    };
    let own = |list: Vec<String>| list.into_iter().map(|lines| Entry::Lines(lines, true));
    let operations = (0..expr::OPERATIONS).map(Entry::Operation);
    let mut all: Vec<Entry> = operations.chain(own(four())).chain(own(floats())).collect();
    all.push(Entry::Resolve);
    all.extend(lines(PURE, true));
    all.extend(lines(GRAPH, true));
    all.extend(lines(CODE, false));
    all.extend(lines(EFFECTS, false));
    all
});

/// Four-state operations, over pairs and over integers.
fn four() -> Vec<String> {
    const PAIR: &str = "!hw.struct<value: iZ, unknown: iZ>";
    const BIT: &str = "!hw.struct<value: i1, unknown: i1>";
    let pairs = format!("$1 = hw.struct_create (#Z, #Z) : {PAIR}\n$2 = hw.struct_create (#Z, #Z) : {PAIR}\n");
    let parts = format!(
        "\n$4 = hw.struct_extract $3[\"value\"] : {PAIR}\n$5 = hw.struct_extract $3[\"unknown\"] : {PAIR}\n> $4 Z\n> $5 Z"
    );
    let bits = format!(
        "\n$4 = hw.struct_extract $3[\"value\"] : {BIT}\n$5 = hw.struct_extract $3[\"unknown\"] : {BIT}\n> $4 1\n> $5 1"
    );
    let mut out = Vec::new();
    for op in
        ["add", "sub", "mul", "divu", "divs", "modu", "mods", "powu", "pows", "and", "or", "xor", "merge"]
    {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR}{parts}"));
        out.push(format!("$3 = four.{op} #Z, #Z : iZ\n> $3 Z"));
    }
    for op in ["not", "neg"] {
        out.push(format!("{pairs}$3 = four.{op} $1 : {PAIR}{parts}"));
        out.push(format!("$3 = four.{op} #Z : iZ\n> $3 Z"));
    }
    for op in ["shl", "shr", "ashr"] {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR}, {PAIR}{parts}"));
        out.push(format!("{pairs}$3 = four.{op} $1, #4 : {PAIR}, i4{parts}"));
        out.push(format!("$3 = four.{op} #Z, #Z : iZ, iZ\n> $3 Z"));
    }
    for op in
        ["eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge", "wildcard_eq", "wildcard_ne"]
    {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR} -> {BIT}{bits}"));
        out.push(format!("$3 = four.{op} #Z, #Z : iZ -> i1\n> $3 1"));
    }
    for op in ["casez_eq", "casexz_eq"] {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR}\n> $3 1"));
        out.push(format!("$3 = four.{op} #Z, #Z : iZ\n> $3 1"));
    }
    for op in ["reduce_and", "reduce_or", "reduce_xor", "bool"] {
        out.push(format!("{pairs}$3 = four.{op} $1 : {PAIR} -> {BIT}{bits}"));
        out.push(format!("$3 = four.{op} #Z : iZ -> i1\n> $3 1"));
    }
    out.push(format!("{pairs}$3 = four.known $1 : {PAIR}\n> $3 1"));
    out.push("$3 = four.known #Z : iZ\n> $3 1".to_owned());
    for sign in ["", " signed"] {
        out.push(format!("{pairs}$3 = four.extract $1 from $2{sign} : {PAIR}, {PAIR} -> {PAIR}{parts}"));
        out.push(format!("$3 = four.extract #Z from #Z{sign} : iZ, iZ -> iZ\n> $3 Z"));
        out.push(format!(
            "{pairs}$6 = hw.array_create $1, $2, $1 : {PAIR}\n$3 = four.array_get $6[$2]{sign} : !hw.array<3x{PAIR}>, {PAIR}{parts}"
        ));
        out.push(format!(
            "$6 = hw.array_create #Z : iZ\n$3 = four.array_get $6[#Z]{sign} : !hw.array<1xiZ>, iZ\n> $3 Z"
        ));
    }
    out.push(format!("$3 = four.default : {PAIR}{parts}"));
    out.push("$3 = four.default : iZ\n> $3 Z".to_owned());
    out
}

/// Operations on floating point.
fn floats() -> Vec<String> {
    let mut out = Vec::new();
    for bits in [32, 64] {
        let from = |name: &str| format!("{name} = arith.bitcast #{bits} : i{bits} to f{bits}\n");
        let to = format!("\n$4 = arith.bitcast $3 : f{bits} to i{bits}\n> $4 {bits}");
        let (a, b) = (from("$1"), from("$2"));
        out.extend(UNARY.iter().map(|op| format!("{a}$3 = {op} $1 : f{bits}{to}")));
        out.extend(BINARY.iter().map(|op| format!("{a}{b}$3 = {op} $1, $2 : f{bits}{to}")));
        out.extend(CLASSES.iter().map(|op| format!("{a}$3 = {op} $1 : f{bits}\n> $3 1")));
        out.push(format!("{a}{b}$3 = arith.cmpf ult, $1, $2 : f{bits}\n> $3 1"));
        out.push(format!("{a}{b}$3 = llvm.fcmp \"olt\" $1, $2 : f{bits}\n> $3 1"));
        out.push(format!("{a}{b}$3 = math.fma $1, $2, $1 : f{bits}{to}"));
        out.push(format!("{a}{b}$3 = math.clampf $1 to [$2, $1] : f{bits}{to}"));
        out.push(format!("{a}$3 = math.fpowi $1, #32 : f{bits}, i32{to}"));
        out.push(format!("{a}$3, $5 = math.sincos $1 : f{bits}{to}"));
        for op in ["arith.fptosi", "arith.fptoui", "llvm.fptosi", "llvm.fptoui"] {
            out.push(format!("{a}$3 = {op} $1 : f{bits} to iN\n> $3 N"));
        }
        for op in ["arith.sitofp", "arith.uitofp", "llvm.sitofp", "llvm.uitofp"] {
            out.push(format!("$3 = {op} #N : iN to f{bits}{to}"));
        }
    }
    for (wider, narrower) in [("arith.extf", "arith.truncf"), ("llvm.fpext", "llvm.fptrunc")] {
        out.push(format!(
            "$1 = arith.bitcast #32 : i32 to f32\n$2 = {wider} $1 : f32 to f64\n$3 = arith.bitcast $2 : f64 to i64\n> $3 64"
        ));
        out.push(format!(
            "$1 = arith.bitcast #64 : i64 to f64\n$2 = {narrower} $1 : f64 to f32\n$3 = arith.bitcast $2 : f32 to i32\n> $3 32"
        ));
    }
    out
}

/// How many entries stand in the graph.
pub(super) static IN_GRAPH: LazyLock<usize> =
    LazyLock::new(|| ENTRIES.iter().filter(|entry| !matches!(entry, Entry::Lines(_, false))).count());

/// Writes an entry at about a width, or, if it is `exact`, at that width whether it exists there or not.
pub(super) fn write(
    u: &mut Unstructured<'_>,
    t: &mut Text,
    index: usize,
    width: u32,
    exact: bool,
) -> Result<()> {
    match &ENTRIES[index % ENTRIES.len()] {
        Entry::Operation(index) if exact => drop(expr::operation_at(u, t, *index, width)?),
        Entry::Operation(index) => drop(expr::operation(u, t, *index, width)?),
        Entry::Lines(lines, _) => {
            let slow = ["pow", "div", "mod"].iter().any(|op| lines.contains(&format!("four.{op}")));
            let width = if slow { width.min(128) } else { width };
            let lines = if exact { lines.replace('N', "Z") } else { lines.clone() };
            snippets::write(u, t, &lines, [width; 2])?;
        }
        Entry::Resolve => {
            let width = width.min(100);
            let (value, unknown) = (t.take(u, width)?.name, t.take(u, width)?.name);
            let what = format!(
                "{{nets = array<i64: {width}, 0>, sources = array<i64: 0, {width}, 6, 6>, switches = array<i64>}}"
            );
            let types = format!("(i{width}, i{width}) -> i{}", 10 * width);
            t.value(10 * width, format!("four.resolve({value}, {unknown}) {what} : {types}"));
        }
    }
    Ok(())
}

/// Whether an entry exists without any bits, as far as the list knows.
fn exists_at_zero(index: usize) -> bool {
    match &ENTRIES[index] {
        Entry::Operation(index) => expr::least_width(*index) == 0,
        Entry::Lines(lines, _) => lines.contains('Z'),
        Entry::Resolve => true,
    }
}

/// Designs of the walk at one width: the first stand in the graph.
static AT_A_WIDTH: LazyLock<Vec<Vec<usize>>> = LazyLock::new(|| {
    let (graph, code): (Vec<usize>, Vec<usize>) = (0..ENTRIES.len()).partition(|index| *index < *IN_GRAPH);
    graph.chunks(TOGETHER).chain(code.chunks(TOGETHER)).map(<[usize]>::to_vec).collect()
});

/// How many designs the walk has: the whole list at every width.
pub fn steps() -> u64 {
    (AT_A_WIDTH.len() * WIDTHS.len()) as u64
}

/// About which width the entries of a design of the walk are.
pub fn width_of(step: u64) -> u32 {
    WIDTHS[step as usize / AT_A_WIDTH.len() % WIDTHS.len()]
}

/// A design of the walk, by number; after the last it begins again.
pub(super) fn step(index: u64) -> Generated {
    design(&AT_A_WIDTH[index as usize % AT_A_WIDTH.len()], width_of(index), false)
}

/// Designs of entries of no bits that the verifier has to refuse, one each.
pub fn refused() -> Vec<Generated> {
    (0..ENTRIES.len())
        .filter(|index| !exists_at_zero(*index))
        .filter(|index| match &ENTRIES[*index] {
            Entry::Lines(lines, _) => lines.contains('N'),
            _ => true,
        })
        .map(|index| design(&[index], 0, true))
        .collect()
}

/// A design of some entries, whose operands vary.
fn design(entries: &[usize], width: u32, exact: bool) -> Generated {
    let bytes = super::entropy(u64::from(width) << 32 | entries.first().copied().unwrap_or(0) as u64);
    let mut u = Unstructured::new(&bytes);
    let mut t = Text::new(&[8, 1, 32, 64, 100]);
    let done = structure::table_design(&mut u, &mut t, |u, t, graph| {
        for index in entries.iter().filter(|index| (**index < *IN_GRAPH) == graph) {
            write(u, t, *index, width, exact)?;
        }
        Ok(())
    });
    Generated { family: Family::Table, text: if done.is_ok() { t.finish() } else { String::new() } }
}
