// Every operation of comb, with and without `bin`, at several widths.

hw.module @comb(in %a : i8, in %b : i8, in %c : i1, in %z : i0, in %w : i129, in %s : !hw.struct<value: i4, unknown: i4>) {
  %0 = comb.add %a, %b : i8
  %1 = comb.add bin %a, %b, %a : i8
  %2 = comb.add %a : i8
  %3 = comb.and %a, %b : i8
  %4 = comb.and bin %a, %b, %a, %b : i8
  %5 = comb.concat %a, %c, %w : i8, i1, i129
  %6 = comb.concat %a : i8
  %7 = comb.divs %a, %b : i8
  %8 = comb.divs bin %a, %b {kept} : i8
  %9 = comb.divu %a, %b : i8
  %10 = comb.divu bin %a, %b : i8
  %11 = comb.extract %a from 3 : (i8) -> i5
  %12 = comb.extract %a from 0 {kept} : (i8) -> i8
  %13 = comb.extract %a from 8 : (i8) -> i0
  %14 = comb.icmp eq %a, %b : i8
  %15 = comb.icmp bin ne %a, %b : i8
  %16 = comb.icmp slt %a, %b : i8
  %17 = comb.icmp sle %a, %b : i8
  %18 = comb.icmp sgt %a, %b : i8
  %19 = comb.icmp sge %a, %b : i8
  %20 = comb.icmp ult %a, %b : i8
  %21 = comb.icmp ule %a, %b : i8
  %22 = comb.icmp ugt %a, %b : i8
  %23 = comb.icmp uge %a, %b : i8
  %24 = comb.icmp ceq %a, %b : i8
  %25 = comb.icmp cne %a, %b : i8
  %26 = comb.icmp weq %a, %b : i8
  %27 = comb.icmp wne %a, %b {kept} : i8
  %28 = comb.mods %a, %b : i8
  %29 = comb.modu bin %a, %b : i8
  %30 = comb.mul %a, %b, %a : i8
  %31 = comb.mul bin %z, %z : i0
  %32 = comb.mux %c, %a, %b : i8
  %33 = comb.mux bin %c, %s, %s : !hw.struct<value: i4, unknown: i4>
  %34 = comb.or %a, %b : i8
  %35 = comb.or bin %w, %w : i129
  %36 = comb.parity %a : i8
  %37 = comb.parity bin %w {kept} : i129
  %38 = comb.replicate %a : (i8) -> i32
  %39 = comb.replicate %c {kept} : (i1) -> i7
  %40 = comb.reverse %a : i8
  %41 = comb.shl %a, %b : i8
  %42 = comb.shl bin %a, %b : i8
  %43 = comb.shrs %a, %b : i8
  %44 = comb.shrs bin %a, %b : i8
  %45 = comb.shru %a, %b : i8
  %46 = comb.shru bin %a, %b : i8
  %47 = comb.sub %a, %b : i8
  %48 = comb.sub bin %a, %b : i8
  %49 = comb.truth_table %c, %c -> [true, false, false, true]
  %50 = comb.truth_table %c -> [false, true] {kept}
  %51 = comb.xor %a, %b, %a : i8
  %52 = comb.xor bin %c, %c : i1
  %53 = "comb.add"(%a, %b) <{twoState}> : (i8, i8) -> i8
  %54 = "comb.icmp"(%a, %b) <{predicate = 6 : i64, twoState}> : (i8, i8) -> i1
  %55 = "comb.extract"(%a) {lowBit = 2 : i32} : (i8) -> i3
  %56 = comb.mods bin %a, %b : i8
  %57 = comb.modu %a, %b : i8
  %58 = comb.concat %a, %a {kept} : i8, i8
  %59 = comb.truth_table -> [true]
}
