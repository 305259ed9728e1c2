// RULE: llvm.fadd, llvm.fsub, llvm.fmul, llvm.fdiv, llvm.fcmp
// OUT: fadd = 400c000000000000
// OUT: fsub = bfe0000000000000
// OUT: fmul = 4008000000000000
// OUT: fdiv = 3fe8000000000000
// OUT: fcmp olt = 1
// OUT: fcmp oge = 0
// OUT: fcmp une = 1
// OUT: fcmp uno = 0

hw.module @tb() {
  %x0 = arith.constant 0x3FF8000000000000 : f64
  %x1 = arith.constant 0x4000000000000000 : f64
  llhd.process {
    %r1 = llvm.fadd %x0, %x1 : f64
    %r2 = arith.bitcast %r1 : f64 to i64
    %fmt0 = sim.fmt.literal "fadd = "
    %fmt1 = sim.fmt.hex %r2, isUpper false : i64
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r3 = llvm.fsub %x0, %x1 : f64
    %r4 = arith.bitcast %r3 : f64 to i64
    %fmt4 = sim.fmt.literal "fsub = "
    %fmt5 = sim.fmt.hex %r4, isUpper false : i64
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r5 = llvm.fmul %x0, %x1 : f64
    %r6 = arith.bitcast %r5 : f64 to i64
    %fmt8 = sim.fmt.literal "fmul = "
    %fmt9 = sim.fmt.hex %r6, isUpper false : i64
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r7 = llvm.fdiv %x0, %x1 : f64
    %r8 = arith.bitcast %r7 : f64 to i64
    %fmt12 = sim.fmt.literal "fdiv = "
    %fmt13 = sim.fmt.hex %r8, isUpper false : i64
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r9 = llvm.fcmp "olt" %x0, %x1 : f64
    %fmt16 = sim.fmt.literal "fcmp olt = "
    %fmt17 = sim.fmt.hex %r9, isUpper false : i1
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r10 = llvm.fcmp "oge" %x0, %x1 : f64
    %fmt20 = sim.fmt.literal "fcmp oge = "
    %fmt21 = sim.fmt.hex %r10, isUpper false : i1
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r11 = llvm.fcmp "une" %x0, %x1 : f64
    %fmt24 = sim.fmt.literal "fcmp une = "
    %fmt25 = sim.fmt.hex %r11, isUpper false : i1
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r12 = llvm.fcmp "uno" %x0, %x1 : f64
    %fmt28 = sim.fmt.literal "fcmp uno = "
    %fmt29 = sim.fmt.hex %r12, isUpper false : i1
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    llhd.halt
  }
}
