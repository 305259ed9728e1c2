//! All operations at all widths, one after another: what the generators can write, as a list.
//!
//! A campaign draws from it; the [walk](super::Level::Walk) takes all of it, at each of the [`WIDTHS`], so that what is not reached
//! is known to be no accident.

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
    all.extend(lines(ALONE, true));
    all.extend(lines(PURE, true));
    all.extend(lines(GRAPH, true));
    all.extend(lines(ALONE_IN_CODE, false));
    all.extend(lines(CODE, false));
    all.extend(lines(EFFECTS, false));
    all
});

/// Operations whose widest value is exactly as wide as it is to be.
const ALONE: &[&str] = &[
    "$1 = hw.array_create #N : iN
     $2 = hw.constant 0 : i0
     $3 = hw.array_get $1[$2] : !hw.array<1xiN>, i0
     $4 = hw.array_slice $1[$2] : (!hw.array<1xiN>) -> !hw.array<1xiN>
     $5 = hw.array_inject $4[$2], #N : !hw.array<1xiN>, i0
     $6 = hw.bitcast $5 : (!hw.array<1xiN>) -> iN
     > $3 N
     > $6 N",
    "$1 = hw.array_create #N : iN
     $2 = hw.array_concat $1, $1 : !hw.array<1xiN>, !hw.array<1xiN>
     $3 = hw.array_get $2[#1] : !hw.array<2xiN>, i1
     > $3 N",
    "$1 = hw.aggregate_constant [0 : iN] : !hw.array<1xiN>
     $2 = hw.bitcast $1 : (!hw.array<1xiN>) -> iN
     > $2 N",
    "$1 = hw.struct_create (#N) : !hw.struct<a: iN>
     $2 = hw.struct_explode $1 : !hw.struct<a: iN>
     $3 = hw.struct_inject $1[\"a\"], $2 : !hw.struct<a: iN>
     $4 = hw.struct_extract $3[\"a\"] : !hw.struct<a: iN>
     > $4 N",
    "$1 = hw.union_create \"p\", #N : !hw.union<p: iN, q: iN>
     $2 = hw.union_extract $1[\"q\"] : !hw.union<p: iN, q: iN>
     > $2 N",
    "$1 = hw.enum.constant A : !hw.enum<A>
     $2 = hw.enum.cmp $1, $1 : !hw.enum<A>, !hw.enum<A>
     $3 = hw.enum.constant B : !hw.enum<A, B>
     $4 = hw.bitcast #1 : (i1) -> !hw.enum<A, B>
     $5 = hw.enum.cmp $3, $4 : !hw.enum<A, B>, !hw.enum<A, B>
     > $2 1
     > $5 1",
    "$1 = hw.param.value iN = 0
     > $1 N",
    "$1 = comb.replicate #N : (iN) -> iN
     $2 = comb.extract #N from 0 : (iN) -> iN
     $3 = hw.constant 0 : i0
     $4 = comb.concat $3, #N : i0, iN
     > $1 N
     > $2 N
     > $4 N",
    "$1 = arith.bitcast #N : iN to iN
     > $1 N",
    "$2 = llvm.bitcast #N : iN to iN
     $3 = llvm.freeze #N : iN
     > $2 N
     > $3 N",
    "$1 = hw.array_create #N : iN
     $2 = builtin.unrealized_conversion_cast $1 : !hw.array<1xiN> to !llvm.array<1 x iN>
     $3 = llvm.extractvalue $2[0] : !llvm.array<1 x iN>
     $4 = llvm.mlir.undef : !llvm.array<1 x iN>
     $5 = llvm.insertvalue #N, $4[0] : !llvm.array<1 x iN>
     $6 = llvm.extractvalue $5[0] : !llvm.array<1 x iN>
     > $3 N
     > $6 N",
    "$1 = ub.poison : iN
     $2 = llvm.mlir.poison : iN
     $3 = llvm.mlir.zero : iN
     $4 = llvm.mlir.constant(0 : iN) : iN
     $5 = llvm.mlir.undef : iN
     > $5 N
     > $1 N
     > $2 N
     > $3 N
     > $4 N",
    "$1 = llhd.sig #N : iN
     llhd.drv $1, #N after %eps : iN
     $2 = llhd.prb $1 : iN
     > $2 N",
    "$1 = seq.compreg #N, %clock : iN
     > $1 N",
    "$1 = seq.firmem 0, 1, undefined, undefined : <3 x N>
     $2 = seq.firmem.read_write_port $1[#2] = #N if #1, clock %clock : <3 x N>
     > $2 N",
    "$1 = ltl.past #N, 2 clk %cl : iN
     $2 = ltl.sampled #N : iN
     > $1 N
     > $2 N",
    "$1 = seq.initial() {
       $3 = hw.constant 0 : iN
       seq.yield $3 : iN
     } : () -> !seq.immutable<iN>
     $2 = seq.from_immutable $1 : (!seq.immutable<iN>) -> iN
     > $2 N",
];

/// The same, of those that stand in code.
const ALONE_IN_CODE: &[&str] = &[
    "$1 = hw.wire #N : iN
     > $1 N",
    "$1 = hw.constant 0 : i0
     $2 = llhd.sig #1 : i1
     $3 = llhd.sig.extract $2 from $1 : <i1> -> <i1>
     $4 = llhd.prb $3 : i1
     $5 = llhd.sig #2 : i2
     $6 = llhd.sig.extract $5 from #1 : <i2> -> <i1>
     $7 = llhd.prb $6 : i1
     > $4 1
     > $7 1",
    "$1 = hw.array_create #N : iN
     $2 = llhd.sig $1 : !hw.array<1xiN>
     $3 = hw.constant 0 : i0
     $4 = llhd.sig.array_get $2[$3] : <!hw.array<1xiN>>
     $5 = llhd.prb $4 : iN
     $6 = llhd.sig.array_slice $2 at $3 : <!hw.array<1xiN>> -> <!hw.array<1xiN>>
     $7 = llhd.prb $6 : !hw.array<1xiN>
     $8 = hw.bitcast $7 : (!hw.array<1xiN>) -> iN
     > $5 N
     > $8 N",
    "$1 = hw.array_create #N, #N : iN
     $2 = llhd.sig $1 : !hw.array<2xiN>
     $4 = llhd.sig.array_get $2[#1] : <!hw.array<2xiN>>
     $5 = llhd.prb $4 : iN
     $6 = llhd.sig.array_slice $2 at #1 : <!hw.array<2xiN>> -> <!hw.array<1xiN>>
     $7 = llhd.prb $6 : !hw.array<1xiN>
     $8 = hw.bitcast $7 : (!hw.array<1xiN>) -> iN
     > $5 N
     > $8 N",
    "$1 = llhd.sig #N : iN
     llhd.drv $1, #N after %eps : iN
     $2 = llhd.prb $1 : iN
     > $2 N",
    "$1 = hw.constant 1 : i100
     $2 = llvm.alloca $1 x i16 : (i100) -> !llvm.ptr
     $3 = hw.constant 1 : i300
     $4 = llvm.alloca $3 x i16 : (i300) -> !llvm.ptr
     $5 = llvm.load $4 : !llvm.ptr -> i16
     > $5 16",
    "$1 = llvm.mlir.zero : !llvm.ptr
     $2 = llvm.getelementptr $1[#N] : (!llvm.ptr, iN) -> !llvm.ptr, i16
     $3 = llvm.ptrtoint $2 : !llvm.ptr to iN
     $4 = llvm.inttoptr #N : iN to !llvm.ptr
     $5 = llvm.ptrtoint $4 : !llvm.ptr to iN
     > $3 N
     > $5 N",
    "$1 = sim.fmt.char #N : iN
     $2 = sim.string.format_to_string $1
     $3 = sim.string.int_to_string #N : iN
     $4 = sim.string.length $3
     $5 = sim.string.length $2
     > $4 64
     > $5 64",
    "$1 = sim.fmt.bin #N : iN
     $2 = sim.fmt.oct #N : iN
     $3 = sim.fmt.dec #N specifierWidth 0 : iN
     $4 = sim.fmt.hex #N, isUpper true : iN
     $5 = sim.fmt.literal \"\\0A\"
     $6 = sim.fmt.concat ($1, $2, $3, $4, $5)
     sim.proc.print $6",
    "$1 = sim.string.literal \"12\"
     $2 = sim.string.string_to_int $1 : iN
     > $2 N",
    "$1 = hw.array_create #N : iN
     $2 = sim.queue.from_array $1 : !hw.array<1xiN> -> <iN, 0>
     $3 = sim.queue.push_back #N into $2 : <iN, 0>
     $4 = sim.queue.push_front #N into $3 : <iN, 0>
     $5, $6 = sim.queue.pop_back from $4 : <iN, 0>
     $7, $8 = sim.queue.pop_front from $5 : <iN, 0>
     > $6 N
     > $8 N",
    "$1 = sim.assoc_array.empty : <i4, iN>
     $2 = sim.assoc_array.set $1[#N] = #4 : <i4, iN>
     $3 = sim.assoc_array.exists #N in $2 : <i4, iN>
     $4, $5 = sim.assoc_array.first $2 : <i4, iN>
     $6, $7 = sim.assoc_array.next $2[#N] : <i4, iN>
     $8, $9 = sim.assoc_array.last $2 : <i4, iN>
     > $3 32
     > $5 N
     > $7 N
     > $9 N",
    "$1 = sim.assoc_array.empty : <i1, iN>
     $2 = sim.assoc_array.set $1[#N] = #1 : <i1, iN>
     $3 = sim.assoc_array.get $2[#N] : <i1, iN>
     $4 = sim.assoc_array.delete index #N of $2 : <i1, iN>
     $5 = sim.assoc_array.size $4 : <i1, iN>
     > $3 1
     > $5 32",
    "$1 = sim.assoc_array.empty : <i0, i0>
     $2 = hw.constant 0 : i0
     $3 = sim.assoc_array.set $1[$2] = $2 : <i0, i0>
     $4 = sim.assoc_array.get $3[$2] : <i0, i0>
     $5 = sim.assoc_array.delete index $2 of $3 : <i0, i0>
     $6 = sim.assoc_array.size $5 : <i0, i0>
     > $4 0
     > $6 32",
    "$1 = func.constant @twice : (i8) -> i8
     $2 = func.call_indirect $1(#8) : (i8) -> i8
     > $2 8",
    "$1 = arith.bitcast #32 : i32 to f32
     $2 = sim.fmt.exp $1 fracDigits 5 : f32
     $3 = sim.fmt.gen $1 : f32
     $4 = sim.fmt.flt $1 : f32
     $5 = sim.fmt.literal \"\\0A\"
     $6 = sim.fmt.concat ($2, $3, $4, $5)
     sim.proc.print $6",
];

/// Four-state operations, over pairs and over integers.
fn four() -> Vec<String> {
    const PAIR: &str = "!hw.struct<value: iN, unknown: iN>";
    const BIT: &str = "!hw.struct<value: i1, unknown: i1>";
    let pairs = format!("$1 = hw.struct_create (#N, #N) : {PAIR}\n$2 = hw.struct_create (#N, #N) : {PAIR}\n");
    let parts = format!(
        "\n$4 = hw.struct_extract $3[\"value\"] : {PAIR}\n$5 = hw.struct_extract $3[\"unknown\"] : {PAIR}\n> $4 N\n> $5 N"
    );
    let bits = format!(
        "\n$4 = hw.struct_extract $3[\"value\"] : {BIT}\n$5 = hw.struct_extract $3[\"unknown\"] : {BIT}\n> $4 1\n> $5 1"
    );
    let mut out = Vec::new();
    for op in
        ["add", "sub", "mul", "divu", "divs", "modu", "mods", "powu", "pows", "and", "or", "xor", "merge"]
    {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR}{parts}"));
        out.push(format!("$3 = four.{op} #N, #N : iN\n> $3 N"));
    }
    for op in ["not", "neg"] {
        out.push(format!("{pairs}$3 = four.{op} $1 : {PAIR}{parts}"));
        out.push(format!("$3 = four.{op} #N : iN\n> $3 N"));
    }
    for op in ["shl", "shr", "ashr"] {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR}, {PAIR}{parts}"));
        out.push(format!("{pairs}$3 = four.{op} $1, #4 : {PAIR}, i4{parts}"));
        out.push(format!("$3 = four.{op} #N, #N : iN, iN\n> $3 N"));
    }
    for op in
        ["eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge", "wildcard_eq", "wildcard_ne"]
    {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR} -> {BIT}{bits}"));
        out.push(format!("$3 = four.{op} #N, #N : iN -> i1\n> $3 1"));
    }
    for op in ["casez_eq", "casexz_eq"] {
        out.push(format!("{pairs}$3 = four.{op} $1, $2 : {PAIR}\n> $3 1"));
        out.push(format!("$3 = four.{op} #N, #N : iN\n> $3 1"));
    }
    for op in ["reduce_and", "reduce_or", "reduce_xor", "bool"] {
        out.push(format!("{pairs}$3 = four.{op} $1 : {PAIR} -> {BIT}{bits}"));
        out.push(format!("$3 = four.{op} #N : iN -> i1\n> $3 1"));
    }
    out.push(format!("{pairs}$3 = four.known $1 : {PAIR}\n> $3 1"));
    out.push("$3 = four.known #N : iN\n> $3 1".to_owned());
    for sign in ["", " signed"] {
        out.push(format!("{pairs}$3 = four.extract $1 from $2{sign} : {PAIR}, {PAIR} -> {PAIR}{parts}"));
        out.push(format!("$3 = four.extract #N from #N{sign} : iN, iN -> iN\n> $3 N"));
        out.push(format!(
            "{pairs}$6 = hw.array_create $1, $2, $1 : {PAIR}\n$3 = four.array_get $6[$2]{sign} : !hw.array<3x{PAIR}>, {PAIR}{parts}"
        ));
        out.push(format!(
            "$6 = hw.array_create #N : iN\n$3 = four.array_get $6[#N]{sign} : !hw.array<1xiN>, iN\n> $3 N"
        ));
    }
    out.push(format!("$3 = four.default : {PAIR}{parts}"));
    out.push("$3 = four.default : iN\n> $3 N".to_owned());
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
        out.push(format!("{a}$3 = math.fpowi $1, #N : f{bits}, iN{to}"));
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

/// Writes an entry at about a width.
pub(super) fn write(u: &mut Unstructured<'_>, t: &mut Text, index: usize, width: u32) -> Result<()> {
    match &ENTRIES[index % ENTRIES.len()] {
        Entry::Operation(index) => drop(expr::operation(u, t, *index, width)?),
        Entry::Lines(lines, _) => {
            let slow = ["pow", "div", "mod"].iter().any(|op| lines.contains(&format!("four.{op}")));
            let width = if slow { width.min(128) } else { width };
            snippets::write(u, t, lines, [width; 2])?;
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
    design(&AT_A_WIDTH[index as usize % AT_A_WIDTH.len()], width_of(index))
}

/// A design of some entries, whose operands vary.
fn design(entries: &[usize], width: u32) -> Generated {
    let bytes = super::entropy(u64::from(width) << 32 | entries.first().copied().unwrap_or(0) as u64);
    let mut u = Unstructured::new(&bytes);
    let mut t = Text::new(&[8, 1, 32, 64, 100]);
    let done = structure::table_design(&mut u, &mut t, |u, t, graph| {
        for index in entries.iter().filter(|index| (**index < *IN_GRAPH) == graph) {
            write(u, t, *index, width)?;
        }
        Ok(())
    });
    Generated { family: Family::Table, text: if done.is_ok() { t.finish() } else { String::new() } }
}
