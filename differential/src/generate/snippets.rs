//! What is no expression over bits of one width: a few lines each, from a table.
//!
//! In a line, `#8` is a value of 8 bits made of what there is, `#N` and `#M` values of widths that are drawn for each use, `iN` and
//! `iM` their types, `$1` a name. A line `> $1 8` says that this name is a value of 8 bits that can be used from now on.

use super::text::{Text, Val};
use crate::widths::least;
use arbitrary::{Result, Unstructured};

/// Lines that stand anywhere: their operations are pure.
pub(super) const PURE: &[&str] = &[
    "$1 = hw.enum.constant B : !hw.enum<A, B, C>
     $2 = hw.bitcast #2 : (i2) -> !hw.enum<A, B, C>
     $3 = hw.enum.cmp $1, $2 : !hw.enum<A, B, C>, !hw.enum<A, B, C>
     > $3 1",
    "$1 = hw.aggregate_constant [1 : i9, 0 : i9, -1 : i9] : !hw.array<3xi9>
     $2 = hw.array_get $1[#2] : !hw.array<3xi9>, i2
     $3 = hw.aggregate_constant [1 : i70, 0 : i70, -1 : i70] : !hw.array<3xi70>
     $4 = hw.array_get $3[#2] : !hw.array<3xi70>, i2
     > $2 9
     > $4 70",
    "$1 = hw.struct_create (#N, #4) : !hw.struct<a: iN, b: i4>
     $2, $3 = hw.struct_explode $1 : !hw.struct<a: iN, b: i4>
     > $2 N
     > $3 4",
    "$1 = llvm.mlir.undef : !llvm.struct<(iN, i16)>
     $2 = llvm.insertvalue #N, $1[0] : !llvm.struct<(iN, i16)>
     $3 = llvm.insertvalue #16, $2[1] : !llvm.struct<(iN, i16)>
     $4 = llvm.extractvalue $3[0] : !llvm.struct<(iN, i16)>
     $5 = llvm.extractvalue $2[1] : !llvm.struct<(iN, i16)>
     > $4 N
     > $5 16",
    "$1 = llvm.freeze #N : iN
     $2 = llvm.intr.ctpop($1) : (iN) -> iN
     > $2 N",
    "$1 = llhd.int_to_time #64
     $2 = llhd.time_to_int $1
     > $2 64",
    "$1 = arith.index_cast #N : iN to index
     $2 = arith.index_castui #N : iN to index
     $3 = arith.addi $1, $2 : index
     $4 = arith.index_castui $3 : index to iM
     > $4 M",
    "$1 = llvm.bitcast #64 : i64 to f64
     $2 = arith.bitcast $1 : f64 to i64
     > $2 64",
    "$1 = llvm.mlir.poison : iN
     $2 = ub.poison : iN
     $3 = comb.add $1, $2, #N : iN
     > $3 N",
    "$1 = hw.struct_create (#N, #N) : !hw.struct<value: iN, unknown: iN>
     $2 = hw.struct_create (#N, #N) : !hw.struct<value: iN, unknown: iN>
     $3 = hw.array_create $1, $2, $1 : !hw.struct<value: iN, unknown: iN>
     $4 = hw.struct_create (#4, #4) : !hw.struct<value: i4, unknown: i4>
     $5 = four.array_get $3[$4] : !hw.array<3x!hw.struct<value: iN, unknown: iN>>, !hw.struct<value: i4, unknown: i4>
     $6 = four.merge $1, $2 : !hw.struct<value: iN, unknown: iN>
     $7 = four.known $6 : !hw.struct<value: iN, unknown: iN>
     $8 = hw.struct_extract $5[\"value\"] : !hw.struct<value: iN, unknown: iN>
     > $7 1
     > $8 N",
    "$1 = arith.constant -1 : i9
     $2 = comb.xor $1, #9 : i9
     $3 = arith.constant 0 : iN
     $4 = comb.xor $3, #N : iN
     > $2 9
     > $4 N",
    "$1 = four.default : !hw.array<3x!hw.struct<value: iN, unknown: iN>>
     $2 = hw.array_get $1[#2] : !hw.array<3x!hw.struct<value: iN, unknown: iN>>, i2
     $3 = hw.struct_extract $2[\"unknown\"] : !hw.struct<value: iN, unknown: iN>
     $4 = four.default : !hw.struct<value: iN, unknown: iN>
     $5 = hw.struct_extract $4[\"unknown\"] : !hw.struct<value: iN, unknown: iN>
     > $3 N
     > $5 N",
    "$1 = four.resolve(#2, #2, #1, #1, #1, #1, #1, #1, #1, #1) {nets = array<i64: 2, 0, 1, 1>, sources = array<i64: 0, 2, 6, 6, 0, 1, 3, 5, 2, 1, 6, 6, 2, 1, 6, 6>, switches = array<i64: 4, 1, 2, 1>} : (i2, i2, i1, i1, i1, i1, i1, i1, i1, i1) -> i30
     > $1 30",
    "$1 = hw.param.value i9 = 1
     $2 = hw.wire $1 : i9
     $3 = hw.wire #9 : i9
     $4 = comb.xor $2, $3 : i9
     > $4 9",
    "$1 = hw.array_create #N, #N, #N : iN
     $2 = builtin.unrealized_conversion_cast $1 : !hw.array<3xiN> to !llvm.array<3 x iN>
     $3 = llvm.extractvalue $2[2] : !llvm.array<3 x iN>
     > $3 N",
];

/// Lines that stand in code.
pub(super) const CODE: &[&str] = &[
    "$1 = sim.string.literal \"aB 12\"
     $2 = sim.string.int_to_string #16 : i16
     $3 = sim.string.concat ($1, $2, $1)
     $4 = sim.string.toupper $3
     $5 = sim.string.tolower $3
     $6 = sim.string.cmp lt $4, $5 : !sim.dstring
     $7 = sim.string.length $3
     > $6 1
     > $7 64",
    "$1 = sim.fmt.dec #N specifierWidth 0 signed : iN
     $2 = sim.string.format_to_string $1
     $3 = sim.string.string_to_int $2 : iM
     $4 = sim.string.get $2[#32]
     $5 = sim.string.int_to_string #16 : i16
     $6 = sim.string.compare $2, $5
     > $3 M
     > $4 8
     > $6 32",
    "$1 = sim.queue.empty : <iN, 0>
     $2 = sim.queue.push_back #N into $1 : <iN, 0>
     $3 = sim.queue.push_front #N into $2 : <iN, 0>
     $4 = sim.queue.insert #N into $3 at #32 : <iN, 0>
     $5 = sim.queue.set $4[#32] = #N : <iN, 0>
     $6, $7 = sim.queue.pop_back from $5 : <iN, 0>
     $8, $9 = sim.queue.pop_front from $6 : <iN, 0>
     > $7 N
     > $9 N",
    "$1 = hw.array_create #N, #N, #N : iN
     $2 = sim.queue.from_array $1 : !hw.array<3xiN> -> <iN, 0>
     $3 = sim.queue.delete index #32 of $2 : <iN, 0>
     $4 = sim.queue.slice $2 from #32 to #32 : <iN, 0>
     $5 = sim.queue.concat ($3, $4) : (!sim.queue<iN, 0>, !sim.queue<iN, 0>) <iN, 4>
     $6 = sim.queue.resize $5 : <iN, 4> -> <iN, 2>
     $7 = sim.queue.cmp eq $3, $4 : <iN, 0>
     $8 = sim.queue.size $6 : <iN, 2>
     $9 = sim.queue.get #32 of $5 : <iN, 4>
     > $7 1
     > $8 64
     > $9 N",
    "$1 = sim.assoc_array.empty : <iN, i8>
     $2 = sim.assoc_array.set $1[#8] = #N : <iN, i8>
     $3 = sim.assoc_array.set $2[#8] = #N : <iN, i8>
     $4 = sim.assoc_array.get $3[#8] : <iN, i8>
     $5 = sim.assoc_array.exists #8 in $3 : <iN, i8>
     $6, $7 = sim.assoc_array.first $3 : <iN, i8>
     $8, $9 = sim.assoc_array.next $3[$7] : <iN, i8>
     > $4 N
     > $5 32
     > $9 8",
    "$1 = sim.assoc_array.empty : <iN, iM>
     $2 = sim.assoc_array.set $1[#M] = #N : <iN, iM>
     $3 = sim.assoc_array.delete index #M of $2 : <iN, iM>
     $4 = sim.assoc_array.cmp eq $2, $3 : <iN, iM>
     $5 = sim.assoc_array.size $3 : <iN, iM>
     $6, $7 = sim.assoc_array.last $2 : <iN, iM>
     $8, $9 = sim.assoc_array.prev $2[#M] : <iN, iM>
     > $4 1
     > $5 32
     > $7 M
     > $8 32",
    "$1 = llvm.mlir.constant(4 : i64) : i64
     $2 = llvm.alloca $1 x i16 : (i64) -> !llvm.ptr
     $3 = llvm.zext #2 : i2 to i64
     $4 = llvm.getelementptr $2[$3] : (!llvm.ptr, i64) -> !llvm.ptr, i16
     llvm.store #16, $4 : i16, !llvm.ptr
     $5 = llvm.load $2 : !llvm.ptr -> i64
     $6 = llvm.ptrtoint $4 : !llvm.ptr to i64
     $7 = llvm.inttoptr $6 : i64 to !llvm.ptr
     $8 = llvm.icmp \"eq\" $7, $2 : !llvm.ptr
     $9 = llvm.addrspacecast $7 : !llvm.ptr to !llvm.ptr<1>
     > $5 64
     > $8 1",
    "$1 = llvm.mlir.constant(1 : i64) : i64
     $2 = llvm.alloca $1 x !llvm.struct<(iN, iM)> : (i64) -> !llvm.ptr
     $3 = llvm.getelementptr $2[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(iN, iM)>
     llvm.store #M, $3 : iM, !llvm.ptr
     llvm.store #N, $2 : iN, !llvm.ptr
     $4 = llvm.load $3 : !llvm.ptr -> iM
     > $4 M",
    "$1 = hw.array_create #N, #N, #N : iN
     $2 = llhd.sig $1 : !hw.array<3xiN>
     $3 = llhd.sig.array_get $2[#2] : <!hw.array<3xiN>>
     llhd.drv $3, #N after %eps : iN
     $4 = llhd.prb $2 : !hw.array<3xiN>
     $5 = hw.array_get $4[#2] : !hw.array<3xiN>, i2
     > $5 N",
    "$1 = hw.array_create #N, #N, #N, #N : iN
     $2 = llhd.sig $1 : !hw.array<4xiN>
     $3 = llhd.sig.array_slice $2 at #2 : <!hw.array<4xiN>> -> <!hw.array<2xiN>>
     $4 = hw.array_create #N, #N : iN
     llhd.drv $3, $4 after %eps : !hw.array<2xiN>
     $5 = llhd.prb $2 : !hw.array<4xiN>
     $6 = hw.array_get $5[#2] : !hw.array<4xiN>, i2
     > $6 N",
    "$1 = hw.struct_create (#N, #M) : !hw.struct<a: iN, b: iM>
     $2 = llhd.sig $1 : !hw.struct<a: iN, b: iM>
     $3 = llhd.sig.struct_extract $2[\"b\"] : <!hw.struct<a: iN, b: iM>>
     llhd.drv $3, #M after %eps : iM
     $4 = llhd.prb $3 : iM
     > $4 M",
    "$1 = sim.plusargs.test \"N\"
     $2, $3 = sim.plusargs.value \"N=%d\" : iN
     > $1 1
     > $3 N",
    "$1 = scf.if #1 -> iN {
       scf.yield #N : iN
     } else {
       scf.yield #N : iN
     }
     > $1 N",
    "$1 = arith.constant 0 : i32
     $2 = arith.constant 1 : i32
     $3 = llvm.zext #2 : i2 to i32
     $4 = scf.for $5 = $1 to $3 step $2 iter_args($6 = #N) -> (iN) : i32 {
       $7 = comb.add $6, #N : iN
       scf.yield $7 : iN
     }
     > $4 N",
    "$1 = arith.constant 3 : i32
     $2 = llvm.zext #3 : i3 to i32
     $3 = scf.while ($4 = $2) : (i32) -> i32 {
       $5 = arith.cmpi ult, $4, $1 : i32
       scf.condition($5) $4 : i32
     } do {
     ^bb0($6: i32):
       $7 = arith.addi $6, $1 : i32
       scf.yield $7 : i32
     }
     > $3 32",
    "$1 = arith.index_castui #2 : i2 to index
     $2 = scf.index_switch $1 -> iN
     case 2 {
       scf.yield #N : iN
     }
     default {
       scf.yield #N : iN
     }
     > $2 N",
];

/// Lines with effects, in code.
pub(super) const EFFECTS: &[&str] = &[
    "$1 = sim.fmt.char #8 : i8
     $2 = sim.string.literal \"text\"
     $3 = sim.fmt.string $2 paddingChar 46 specifierWidth 6 : !sim.dstring
     $4 = sim.fmt.current_time
     $5 = sim.fmt.hier_path
     $6 = sim.fmt.literal \"\\0A\"
     $7 = sim.fmt.concat ($1, $3, $4, $5, $6)
     sim.proc.print $7",
    "$1 = sim.fmt.oct #N : iN
     $2 = sim.fmt.literal \"\\0A\"
     $3 = sim.fmt.concat ($1, $2)
     $4 = sim.stdout_stream
     $5 = sim.stderr_stream
     $6 = hw.constant 1 : i32
     $7 = sim.sv.channel_to_output_stream $6
     sim.proc.print $3 to $4
     sim.proc.print $3 to $5
     sim.proc.print $3 to $7",
    "$1 = arith.bitcast #64 : i64 to f64
     $2 = sim.fmt.exp $1 fracDigits 5 : f64
     $3 = sim.fmt.gen $1 : f64
     $4 = arith.sitofp #N : iN to f64
     $5 = sim.fmt.flt $4 : f64
     $6 = sim.fmt.literal \"\\0A\"
     $7 = sim.fmt.concat ($2, $3, $5, $6)
     sim.proc.print $7",
];

/// Lines in the graph of a module, which has a clock.
pub(super) const GRAPH: &[&str] = &[
    "$1 = seq.clock_gate %clock, #1
     $2 = seq.compreg #N, $1 : iN
     > $2 N",
    "$1 = seq.clock_inv %clock
     $2 = seq.const_clock high
     $3 = seq.clock_mux #1, $1, $2
     $4 = seq.compreg #N, $3 : iN
     > $4 N",
    "$1 = seq.clock_div %clock by 1
     $2 = seq.from_clock $1
     $3 = seq.compreg.ce #N, $1, #1 : iN
     > $2 1
     > $3 N",
    "$1 = seq.shiftreg[3] #N, %clock, #1 reset #1, #N powerOn #N : iN
     > $1 N",
    "$1, $2, $3, $4, $5 = seq.fifo depth 2 almost_full 1 almost_empty 1 in #N rdEn #1 wrEn #1 clk %clock rst #1 : iN
     > $1 N
     > $2 1
     > $3 1
     > $4 1",
    "$1 = seq.hlmem @m %clock, #1 : <3xiN>
     seq.write $1[#2] #N wren #1 {latency = 1 : i64} : !seq.hlmem<3xiN>
     $2 = seq.read $1[#2] {latency = 0 : i64} : !seq.hlmem<3xiN>
     $3 = seq.read $1[#2] rden #1 {latency = 1 : i64} : !seq.hlmem<3xiN>
     > $2 N
     > $3 N",
    "$1 = seq.firmem 0, 1, undefined, undefined : <3 x N>
     $2 = seq.firmem.read_write_port $1[#2] = #N if #1, clock %clock : <3 x N>
     > $2 N",
    "$1 = llhd.delay #N by <1ns, 0d, 0e> : iN
     > $1 N",
    "$1 = hw.wire #N : iN
     $2 = llhd.output $1 after %t1 : iN
     $3 = llhd.prb $2 : iN
     > $3 N",
    "$1 = ltl.past #N, 2 clk %cl : iN
     $2 = ltl.sampled #N : iN
     > $1 N
     > $2 N",
    "$1 = ltl.delay #1, 1, 0 : i1
     $2 = ltl.implication #1, $1 : i1, !ltl.sequence
     verif.clocked_assert $2, posedge %cl : !ltl.property
     verif.clocked_cover $1, negedge %cl : !ltl.sequence
     verif.assume #1 : i1",
    "$1 = ltl.boolean_constant true
     $2 = ltl.delay #1, 1, 1 : i1
     $3 = ltl.implication #1, $2 : i1, !ltl.sequence
     $4 = ltl.and $1, $3 : !ltl.property, !ltl.property
     verif.clocked_assert $4, posedge %cl : !ltl.property",
    "$1 = seq.initial() {
       $3 = arith.constant -1 : i70
       seq.yield $3 : i70
     } : () -> !seq.immutable<i70>
     $2 = seq.from_immutable $1 : (!seq.immutable<i70>) -> i70
     > $2 70",
    "$1 = ltl.repeat #1, 1, 1 : i1
     $2 = ltl.concat #1, $1 : i1, !ltl.sequence
     $3 = ltl.or $1, $2 : !ltl.sequence, !ltl.sequence
     $4 = ltl.not $3 : !ltl.sequence
     verif.clocked_cover $4, posedge %cl : !ltl.property",
    "$1 = verif.has_been_reset %cl, sync #1
     $2 = verif.has_been_reset %cl, async #1
     > $1 1
     > $2 1",
    "$1 = verif.format_verilog_string \"%0d %h %b\\0A\"(#N, #N, #N) : iN, iN, iN
     verif.print $1",
    "hw.triggered posedge %cl (#N) : iN {
     ^bb0($1: iN):
       $2 = sim.fmt.hex $1, isUpper true : iN
       sim.proc.print $2
     }",
    "$1 = sim.fmt.bin #N : iN
     sim.print $1 on %clock if #1",
    "sim.triggered %clock if #1 {
       $1 = sim.fmt.literal \"t\"
       sim.proc.print $1
     }",
];

/// Where lines stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// The graph of a module.
    Graph,
    /// Code without effects.
    Code,
    /// Code that may print.
    Effects,
}

impl Place {
    fn tables(self) -> &'static [&'static [&'static str]] {
        match self {
            Place::Graph => &[PURE, GRAPH],
            Place::Code => &[PURE, CODE],
            Place::Effects => &[PURE, CODE, EFFECTS],
        }
    }
}

/// Some lines; what they say can be used from now on.
pub(super) fn any(u: &mut Unstructured<'_>, t: &mut Text, place: Place) -> Result<()> {
    let tables = place.tables();
    let count: usize = tables.iter().map(|table| table.len()).sum();
    let index = u.int_in_range(0..=count - 1)?;
    let snippet = tables.iter().copied().flatten().nth(index).copied().unwrap_or_default();
    let widths = [t.width(u)?, t.width(u)?];
    write(u, t, snippet, widths)
}

/// The widest values of lines.
const MOST: u32 = 300;

/// Writes lines, with values of about these widths.
pub(super) fn write(u: &mut Unstructured<'_>, t: &mut Text, snippet: &str, widths: [u32; 2]) -> Result<()> {
    let mut words = snippet.split_whitespace();
    let bits = !widths.contains(&0) || !words.any(|word| word.contains('.') && least(word) > 0);
    let least = u32::from(!bits);
    let width = |text: &str| match text {
        "N" => widths[0].clamp(least, MOST),
        "M" => widths[1].clamp(least, MOST),
        digits => digits.parse().unwrap_or(1),
    };
    let mut names: Vec<(String, String)> = Vec::new();
    // All that is taken is there before the first line, which may open a region.
    let mut lines = Vec::new();
    let mut results = Vec::new();
    for line in snippet.lines().map(str::trim) {
        if let Some((name, of)) = line.strip_prefix("> ").and_then(|rest| rest.split_once(' ')) {
            results.push((name.to_owned(), width(of)));
            continue;
        }
        let mut out = String::new();
        let mut rest = line;
        while let Some(at) = rest.find(['#', '$', 'N', 'M']) {
            let (before, found) = rest.split_at(at);
            out += before;
            let sign = found.chars().next().unwrap_or(' ');
            if matches!(sign, 'N' | 'M') {
                let word = before.chars().next_back().is_some_and(|c| c.is_ascii_alphabetic() && c != 'i');
                match word {
                    true => out.push(sign),
                    false => out += &width(&found[..1]).to_string(),
                }
                rest = &found[1..];
                continue;
            }
            let end = found[1..].find(|c: char| !c.is_ascii_digit()).map_or(found.len(), |end| end + 1);
            let end = if sign == '#' && end == 1 { 2 } else { end };
            let (token, after) = found.split_at(end);
            if sign == '#' {
                out += &t.take(u, width(&token[1..]))?.name;
            } else {
                let known = names.iter().find(|(short, _)| short == token).map(|(_, name)| name.clone());
                let name = known.unwrap_or_else(|| {
                    let name = t.fresh();
                    names.push((token.to_owned(), name.clone()));
                    name
                });
                out += &name;
            }
            rest = after;
        }
        lines.push(out + rest);
    }
    lines.iter().for_each(|line| t.op(line));
    for (short, width) in results {
        if let Some((_, name)) = names.iter().find(|(known, _)| *known == short) {
            t.pool.push(Val { name: name.clone(), width });
        }
    }
    Ok(())
}

// ---- floating point --------------------------------------------------------------------------------------------------------

pub(super) const UNARY: &[&str] = &[
    "arith.negf",
    "math.absf",
    "math.acos",
    "math.acosh",
    "math.asin",
    "math.asinh",
    "math.atan",
    "math.atanh",
    "math.cbrt",
    "math.ceil",
    "math.cos",
    "math.cosh",
    "math.erf",
    "math.erfc",
    "math.exp",
    "math.exp2",
    "math.expm1",
    "math.floor",
    "math.log",
    "math.log10",
    "math.log1p",
    "math.log2",
    "math.round",
    "math.roundeven",
    "math.rsqrt",
    "math.sin",
    "math.sinh",
    "math.sqrt",
    "math.tan",
    "math.tanh",
    "math.trunc",
    "llvm.fneg",
];
pub(super) const BINARY: &[&str] = &[
    "arith.addf",
    "arith.subf",
    "arith.mulf",
    "arith.divf",
    "arith.remf",
    "arith.maximumf",
    "arith.minimumf",
    "arith.maxnumf",
    "arith.minnumf",
    "arith.maximumnumf",
    "arith.minimumnumf",
    "math.atan2",
    "math.copysign",
    "math.powf",
    "llvm.fadd",
    "llvm.fsub",
    "llvm.fmul",
    "llvm.fdiv",
    "llvm.frem",
];
pub(super) const CLASSES: &[&str] = &["math.isfinite", "math.isinf", "math.isnan", "math.isnormal"];
const FCMP: &[&str] =
    &["oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno"];

/// An operation on floating point, from bits and to bits.
pub(super) fn float(u: &mut Unstructured<'_>, t: &mut Text) -> Result<()> {
    let bits = *u.choose(&[64u32, 64, 32])?;
    let (a, b) = (number(u, t, bits)?, number(u, t, bits)?);
    let result = t.fresh();
    let to_bits = |t: &mut Text, result: &str| {
        t.value(bits, format!("arith.bitcast {result} : f{bits} to i{bits}"));
    };
    match u.int_in_range(0..=8u8)? {
        0..=1 => t.op(format!("{result} = {} {a} : f{bits}", u.choose(UNARY)?)),
        2..=3 => t.op(format!("{result} = {} {a}, {b} : f{bits}", u.choose(BINARY)?)),
        4 => {
            let (op, how) = *u.choose(&[("arith.cmpf", ","), ("llvm.fcmp", "\"")])?;
            let (quote, comma) = if how == "\"" { ("\"", "") } else { ("", ",") };
            t.value(1, format!("{op} {quote}{}{quote}{comma} {a}, {b} : f{bits}", u.choose(FCMP)?));
            t.value(1, format!("{} {a} : f{bits}", u.choose(CLASSES)?));
            return Ok(());
        }
        5 => {
            let width = t.width(u)?.clamp(1, 300);
            let op = u.choose(&["arith.fptosi", "arith.fptoui", "llvm.fptosi", "llvm.fptoui"])?;
            t.value(width, format!("{op} {a} : f{bits} to i{width}"));
            return Ok(());
        }
        6 => {
            let c = number(u, t, bits)?;
            match u.arbitrary()? {
                true => t.op(format!("{result} = math.fma {a}, {b}, {c} : f{bits}")),
                false => t.op(format!("{result} = math.clampf {a} to [{b}, {c}] : f{bits}")),
            }
        }
        7 => {
            let exponent = t.take(u, 32)?.name;
            t.op(format!("{result} = math.fpowi {a}, {exponent} : f{bits}, i32"));
        }
        _ => {
            let other = 96 - bits;
            let (wider, narrower) =
                *u.choose(&[("arith.extf", "arith.truncf"), ("llvm.fpext", "llvm.fptrunc")])?;
            let op = if bits == 32 { wider } else { narrower };
            t.op(format!("{result} = {op} {a} : f{bits} to f{other}"));
            t.value(other, format!("arith.bitcast {result} : f{other} to i{other}"));
            let (sine, cosine) = (t.fresh(), t.fresh());
            t.op(format!("{sine}, {cosine} = math.sincos {b} : f{bits}"));
            to_bits(t, &sine);
            to_bits(t, &cosine);
            return Ok(());
        }
    }
    to_bits(t, &result);
    Ok(())
}

/// A number: any bits, or what an integer is.
fn number(u: &mut Unstructured<'_>, t: &mut Text, bits: u32) -> Result<String> {
    let name = t.fresh();
    match u.int_in_range(0..=2u8)? {
        0 => {
            let value = t.take(u, bits)?.name;
            t.op(format!("{name} = arith.bitcast {value} : i{bits} to f{bits}"));
        }
        1 => {
            let constant = u.choose(&["0.0", "-0.0", "1.0", "0.5", "-2.5", "1.0e+30"])?;
            t.op(format!("{name} = arith.constant {constant} : f{bits}"));
        }
        _ => {
            let width = t.width(u)?.clamp(1, 300);
            let value = t.take(u, width)?.name;
            let op = u.choose(&["arith.sitofp", "arith.uitofp", "llvm.sitofp", "llvm.uitofp"])?;
            t.op(format!("{name} = {op} {value} : i{width} to f{bits}"));
        }
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{first_line, load};

    #[test]
    fn every_snippet_is_valid_at_every_width() {
        let mut wrong = Vec::new();
        let tables = [(PURE, true), (GRAPH, true), (PURE, false), (CODE, false), (EFFECTS, false)];
        for (table, graph) in tables {
            for (i, snippet) in table.iter().enumerate() {
                for width in [&[1][..], &[0], &[8], &[64], &[65, 3], &[300, 8]] {
                    let width: &'static [u32] = width.to_vec().leak();
                    let mut t = Text::new(width);
                    let bytes = crate::generate::entropy(i as u64);
                    let mut u = Unstructured::new(&bytes);
                    t.open("hw.module @tb(in %cl : i1) {");
                    crate::generate::process::times(&mut t);
                    t.op("%clock = seq.to_clock %cl");
                    if !graph {
                        t.open("llhd.process {");
                    }
                    for _ in 0..3 {
                        let widths = [width[0], width[width.len() - 1]];
                        write(&mut u, &mut t, snippet, widths).expect("lines");
                    }
                    // What can be used is of the width that the table says.
                    let pool = t.pool.clone();
                    for val in pool {
                        t.value(val.width, format!("comb.xor {0}, {0} : i{1}", val.name, val.width));
                    }
                    if !graph {
                        t.op("llhd.halt");
                        t.close("}");
                    }
                    t.close("}");
                    let text = t.finish();
                    if let Err(message) = load("snippet", text.as_bytes(), &[]) {
                        wrong.push(format!("{snippet}\n{}", first_line(&message)));
                    }
                }
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    }
}
