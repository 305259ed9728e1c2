//! A text like that of a large test bench: a tree of many small modules with clocked processes, registers and a
//! network, and beside it functions that work on objects in memory and call each other.

use std::fmt::Write as _;

/// A text of at least `bytes` bytes.
pub fn text(bytes: usize) -> String {
    let mut out = String::with_capacity(bytes + (1 << 16));
    let mut count = 0;
    while out.len() < bytes {
        class(&mut out, count);
        module(&mut out, count);
        count += 1;
    }
    top(&mut out, count);
    out
}

/// Functions on objects of one class: the constructor, and a method that loops and calls that of the class before.
fn class(out: &mut String, n: usize) {
    let object = format!("!llvm.struct<\"class_{n}\", (i32, ptr, i64, array<8 x i32>)>");
    let before = n.saturating_sub(1);
    write!(
        out,
        r#"func.func private @"class_{n}::new"(%size: i64) -> !llvm.ptr {{
  %object = llvm.call @malloc(%size) : (i64) -> !llvm.ptr
  %id = hw.constant {n} : i32
  llvm.store %id, %object : i32, !llvm.ptr
  %count = llvm.getelementptr %object[0, 2] : (!llvm.ptr) -> !llvm.ptr, {object}
  llvm.store %size, %count : i64, !llvm.ptr
  return %object : !llvm.ptr
}}
func.func private @"class_{n}::run_phase"(%this: !llvm.ptr, %depth: i32) -> i32 {{
  %c0_i32 = hw.constant 0 : i32
  %c1_i32 = hw.constant 1 : i32
  %c8_i32 = hw.constant 8 : i32
  %deeper = comb.icmp ugt %depth, %c0_i32 : i32
  cf.cond_br %deeper, ^call, ^loop(%c0_i32, %depth : i32, i32)
^call:
  %less = comb.sub %depth, %c1_i32 : i32
  %result = call @"class_{before}::run_phase"(%this, %less) : (!llvm.ptr, i32) -> i32
  cf.br ^loop(%c0_i32, %result : i32, i32)
^loop(%i: i32, %sum: i32):
  %element = llvm.getelementptr %this[0, 3, %i] : (!llvm.ptr, i32) -> !llvm.ptr, {object}
  %old = llvm.load %element : !llvm.ptr -> i32
  %new = comb.add %old, %sum : i32
  llvm.store %new, %element : i32, !llvm.ptr
  %next = comb.add %i, %c1_i32 : i32
  %more = comb.icmp ult %next, %c8_i32 : i32
  cf.cond_br %more, ^loop(%next, %new : i32, i32), ^done
^done:
  return %new : i32
}}
"#
    )
    .expect("a string takes everything");
}

/// A module: shadow signals of its ports, a clocked process, logic, a register, and a process that reports.
fn module(out: &mut String, n: usize) {
    write!(
        out,
        r#"hw.module private @unit_{n}(in %clk : i1, in %rst : i1, in %d : !hw.struct<value: i32, unknown: i32>, out q : i32) {{
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c0_i32 = hw.constant 0 : i32
  %c1_i32 = hw.constant 1 : i32
  %seed = hw.constant {n} : i32
  %x = hw.aggregate_constant [0 : i32, -1 : i32] : !hw.struct<value: i32, unknown: i32>
  %message = sim.fmt.literal "unit_{n}: state "
  %end = sim.fmt.literal "\0A"
  %clk_0 = llhd.sig name "clk" %false : i1
  %data = llhd.sig %x : !hw.struct<value: i32, unknown: i32>
  %state = llhd.sig %c0_i32 : i32
  %memory = hw.aggregate_constant [0 : i32, 0 : i32, 0 : i32, 0 : i32] : !hw.array<4xi32>
  %words = llhd.sig %memory : !hw.array<4xi32>
  llhd.drv %clk_0, %clk after %eps : i1
  llhd.drv %data, %d after %eps : !hw.struct<value: i32, unknown: i32>
  %0 = llhd.prb %data : !hw.struct<value: i32, unknown: i32>
  %value = hw.struct_extract %0["value"] : !hw.struct<value: i32, unknown: i32>
  %unknown = hw.struct_extract %0["unknown"] : !hw.struct<value: i32, unknown: i32>
  %1 = comb.xor %unknown, %seed : i32
  %2 = comb.and bin %value, %1 : i32
  %3 = llhd.prb %state : i32
  %4 = comb.add %2, %3 : i32
  %5 = comb.extract %4 from 0 : (i32) -> i2
  %6 = llhd.prb %words : !hw.array<4xi32>
  %7 = hw.array_get %6[%5] : !hw.array<4xi32>, i2
  %clock = seq.to_clock %clk
  %q = seq.firreg %7 clock %clock reset sync %rst, %c0_i32 : i32
  llhd.process {{
    cf.br ^wait
  ^wait:
    %before = llhd.prb %clk_0 : i1
    %seen = llhd.prb %clk_0 : i1
    llhd.wait (%seen : i1), ^check
  ^check:
    %after = llhd.prb %clk_0 : i1
    %fell = comb.xor bin %before, %true : i1
    %rose = comb.and bin %fell, %after : i1
    cf.cond_br %rose, ^edge, ^wait
  ^edge:
    %old = llhd.prb %state : i32
    %new = comb.add %old, %c1_i32 : i32
    llhd.drv %state, %new after %delta : i32
    %word = comb.extract %old from 0 : (i32) -> i2
    %slot = llhd.sig.array_get %words[%word] : <!hw.array<4xi32>>
    llhd.drv %slot, %4 after %delta : i32
    %bit = comb.extract %old from 4 : (i32) -> i1
    cf.cond_br %bit, ^report, ^wait
  ^report:
    %number = sim.fmt.dec %old specifierWidth 0 : i32
    %line = sim.fmt.concat (%message, %number, %end)
    sim.proc.print %line
    cf.br ^wait
  }}
  llhd.process {{
    %size = hw.constant 48 : i64
    %depth = hw.constant 3 : i32
    %object = func.call @"class_{n}::new"(%size) : (i64) -> !llvm.ptr
    %sum = func.call @"class_{n}::run_phase"(%object, %depth) : (!llvm.ptr, i32) -> i32
    llhd.halt
  }}
  hw.output %q : i32
}}
"#
    )
    .expect("a string takes everything");
}

/// The top instantiates every module once, each with what the one before gives.
fn top(out: &mut String, count: usize) {
    out.push_str(
        r#"llvm.func @malloc(i64) -> !llvm.ptr
hw.module @top() {
  %zero_time = llhd.constant_time <0ns, 0d, 1e>
  %half = llhd.constant_time <5ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c0_i32 = hw.constant 0 : i32
  %clk = llhd.sig %false : i1
  %0 = llhd.prb %clk : i1
  llhd.process {
    cf.br ^tick
  ^tick:
    %now = llhd.prb %clk : i1
    %not = comb.xor %now, %true : i1
    llhd.drv %clk, %not after %zero_time : i1
    llhd.wait delay %half, ^tick
  }
"#,
    );
    let mut before = "%c0_i32".to_owned();
    for n in 0..count {
        write!(
            out,
            "  %d_{n} = hw.struct_create ({before}, %c0_i32) : !hw.struct<value: i32, unknown: i32>\n  \
             %q_{n} = hw.instance \"unit_{n}\" @unit_{n}(clk: %0: i1, rst: %false: i1, \
             d: %d_{n}: !hw.struct<value: i32, unknown: i32>) -> (q: i32)\n"
        )
        .expect("a string takes everything");
        before = format!("%q_{n}");
    }
    out.push_str("}\n");
}
