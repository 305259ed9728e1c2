// The clock rises at 1, 3 and 5 ns.
//
// RULE: seq.edge, seq.sample, seq.update, seq.compreg, seq.compreg.ce, seq.firreg, seq.firreg.preset
// RULE: seq.reset.sync, seq.reset.async, seq.initial-content, seq.shiftreg, machine.settle.no-edge
// RULE: seq.const_clock, seq.clock_inv
// OUT: 0: 0 0 7 0
// OUT: 1.5: 1 0 0 0 0 0
// OUT: after an asynchronous reset: 0 3
// OUT: 3.5: 2 3 0 3 0 1
// OUT: 5.5: 3 2 2 2 0 2 0

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %clock = seq.to_clock %cl
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait delay %ns, ^toggle
  ^toggle:
    %not = comb.xor %cl, %true : i1
    llhd.drv %clk, %not after %eps : i1
    cf.br ^wait
  }
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %rst = llhd.sig %false : i1
  %r = llhd.prb %rst : i1
  %en = llhd.sig %true : i1
  %e = llhd.prb %en : i1
  %count = seq.compreg %next, %clock : i8
  %next = comb.add %count, %c1 : i8
  %sync = seq.compreg %count, %clock reset %r, %c3 : i8
  %ce = seq.compreg.ce %count, %clock, %e : i8
  %async = seq.firreg %count clock %clock reset async %r, %c3 preset 7 : i8
  %shift = seq.shiftreg[2] %count, %clock, %e : i8
  %inv = seq.clock_inv %clock
  %falling = seq.compreg %count, %inv : i8
  %high = seq.const_clock high
  %never = seq.compreg %c3, %high : i8
  llhd.process {
    %fmt0 = sim.fmt.literal "0: "
    %fmt1 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal " "
    %fmt3 = sim.fmt.dec %sync specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal " "
    %fmt5 = sim.fmt.dec %async specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %never specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.wait delay %half, ^bb2
  ^bb2:
    %fmt10 = sim.fmt.literal "1.5: "
    %fmt11 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal " "
    %fmt13 = sim.fmt.dec %sync specifierWidth 0 : i8
    %fmt14 = sim.fmt.literal " "
    %fmt15 = sim.fmt.dec %ce specifierWidth 0 : i8
    %fmt16 = sim.fmt.literal " "
    %fmt17 = sim.fmt.dec %async specifierWidth 0 : i8
    %fmt18 = sim.fmt.literal " "
    %fmt19 = sim.fmt.dec %shift specifierWidth 0 : i8
    %fmt20 = sim.fmt.literal " "
    %fmt21 = sim.fmt.dec %falling specifierWidth 0 : i8
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt10, %fmt11, %fmt12, %fmt13, %fmt14, %fmt15, %fmt16, %fmt17, %fmt18, %fmt19, %fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    llhd.drv %rst, %true after %eps : i1
    llhd.drv %en, %false after %eps : i1
    llhd.wait delay %delta, ^bb3
  ^bb3:
    llhd.wait delay %delta, ^bb4
  ^bb4:
    %fmt24 = sim.fmt.literal "after an asynchronous reset: "
    %fmt25 = sim.fmt.dec %sync specifierWidth 0 : i8
    %fmt26 = sim.fmt.literal " "
    %fmt27 = sim.fmt.dec %async specifierWidth 0 : i8
    %fmt28 = sim.fmt.literal "\0A"
    %fmt29 = sim.fmt.concat (%fmt24, %fmt25, %fmt26, %fmt27, %fmt28)
    sim.proc.print %fmt29
    llhd.wait delay %two, ^bb5
  ^bb5:
    %fmt30 = sim.fmt.literal "3.5: "
    %fmt31 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt32 = sim.fmt.literal " "
    %fmt33 = sim.fmt.dec %sync specifierWidth 0 : i8
    %fmt34 = sim.fmt.literal " "
    %fmt35 = sim.fmt.dec %ce specifierWidth 0 : i8
    %fmt36 = sim.fmt.literal " "
    %fmt37 = sim.fmt.dec %async specifierWidth 0 : i8
    %fmt38 = sim.fmt.literal " "
    %fmt39 = sim.fmt.dec %shift specifierWidth 0 : i8
    %fmt40 = sim.fmt.literal " "
    %fmt41 = sim.fmt.dec %falling specifierWidth 0 : i8
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt30, %fmt31, %fmt32, %fmt33, %fmt34, %fmt35, %fmt36, %fmt37, %fmt38, %fmt39, %fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    llhd.drv %rst, %false after %eps : i1
    llhd.drv %en, %true after %eps : i1
    llhd.wait delay %two, ^bb6
  ^bb6:
    %fmt44 = sim.fmt.literal "5.5: "
    %fmt45 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt46 = sim.fmt.literal " "
    %fmt47 = sim.fmt.dec %sync specifierWidth 0 : i8
    %fmt48 = sim.fmt.literal " "
    %fmt49 = sim.fmt.dec %ce specifierWidth 0 : i8
    %fmt50 = sim.fmt.literal " "
    %fmt51 = sim.fmt.dec %async specifierWidth 0 : i8
    %fmt52 = sim.fmt.literal " "
    %fmt53 = sim.fmt.dec %shift specifierWidth 0 : i8
    %fmt54 = sim.fmt.literal " "
    %fmt55 = sim.fmt.dec %falling specifierWidth 0 : i8
    %fmt56 = sim.fmt.literal " "
    %fmt57 = sim.fmt.dec %never specifierWidth 0 : i8
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt44, %fmt45, %fmt46, %fmt47, %fmt48, %fmt49, %fmt50, %fmt51, %fmt52, %fmt53, %fmt54, %fmt55, %fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    sim.terminate success, quiet
    llhd.halt
  }
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
}
