// RULE: llhd.sig.array_slice, llhd.prb, llhd.drv, machine.promote.rule
// OUT: 28000000000000002400000000000000120000000000000009
// OUT: 120000000000000009
// OUT: 9

// A part of several words of a local signal, at a place that varies, is written and read in place, also beyond the end.
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %one = hw.constant 1 : i2
  %last = hw.constant 3 : i2
  %middle = llhd.sig %one : i2
  %end = llhd.sig %last : i2
  %five = hw.constant 5 : i65
  %nine = hw.constant 9 : i65
  %thirteen = hw.constant 13 : i65
  llhd.process {
    %i = llhd.prb %middle : i2
    %all = hw.array_create %five, %nine, %five, %nine : i65
    %new = hw.array_create %nine, %nine : i65
    %local = llhd.sig %all : !hw.array<4xi65>
    %part = llhd.sig.array_slice %local at %i : <!hw.array<4xi65>> -> <!hw.array<2xi65>>
    llhd.drv %part, %new after %eps : !hw.array<2xi65>
    %whole = llhd.prb %local : !hw.array<4xi65>
    %window = llhd.prb %part : !hw.array<2xi65>
    %bits = hw.bitcast %whole : (!hw.array<4xi65>) -> i260
    %two = hw.bitcast %window : (!hw.array<2xi65>) -> i130
    %j = llhd.prb %end : i2
    %wide = llhd.sig.array_slice %local at %j : <!hw.array<4xi65>> -> <!hw.array<2xi65>>
    %other = hw.array_create %thirteen, %nine : i65
    llhd.drv %wide, %other after %eps : !hw.array<2xi65>
    %beyond = llhd.prb %wide : !hw.array<2xi65>
    %rest = hw.bitcast %beyond : (!hw.array<2xi65>) -> i130
    %f1 = sim.fmt.hex %bits, isUpper false specifierWidth 0 : i260
    %f2 = sim.fmt.hex %two, isUpper false specifierWidth 0 : i130
    %f3 = sim.fmt.hex %rest, isUpper false specifierWidth 0 : i130
    %nl = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%f1, %nl, %f2, %nl, %f3, %nl)
    sim.proc.print %line
    llhd.halt
  }
}
