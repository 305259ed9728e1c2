// At the third edge the queue is full: the write is dropped, the read is done.
//
// RULE: seq.fifo, seq.fifo.flags, seq.fifo.output, seq.fifo.reset
// OUT: 0 full 0 empty 1 almost 0 1
// OUT: 1 full 0 empty 0 almost 1 1
// OUT: 1 full 1 empty 0 almost 1 0
// OUT: 2 full 0 empty 0 almost 1 1
// OUT: full 0 empty 1 almost 0 1

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
  %w = llhd.sig %true : i1
  %wr = llhd.prb %w : i1
  %r = llhd.sig %false : i1
  %rd = llhd.prb %r : i1
  %x = llhd.sig %false : i1
  %rst = llhd.prb %x : i1
  %n = seq.compreg %next, %clock : i8
  %next = comb.add %n, %c1 : i8
  %out, %full, %empty, %af, %ae = seq.fifo depth 2 almost_full 1 almost_empty 1 in %next rdEn %rd wrEn %wr clk %clock rst %rst : i8
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " full "
    %fmt2 = sim.fmt.dec %full specifierWidth 0 : i1
    %fmt3 = sim.fmt.literal " empty "
    %fmt4 = sim.fmt.dec %empty specifierWidth 0 : i1
    %fmt5 = sim.fmt.literal " almost "
    %fmt6 = sim.fmt.dec %af specifierWidth 0 : i1
    %fmt7 = sim.fmt.literal " "
    %fmt8 = sim.fmt.dec %ae specifierWidth 0 : i1
    %fmt9 = sim.fmt.literal "\0A"
    %fmt10 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5, %fmt6, %fmt7, %fmt8, %fmt9)
    sim.proc.print %fmt10
    llhd.wait delay %two, ^bb1
  ^bb1:
    %fmt11 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal " full "
    %fmt13 = sim.fmt.dec %full specifierWidth 0 : i1
    %fmt14 = sim.fmt.literal " empty "
    %fmt15 = sim.fmt.dec %empty specifierWidth 0 : i1
    %fmt16 = sim.fmt.literal " almost "
    %fmt17 = sim.fmt.dec %af specifierWidth 0 : i1
    %fmt18 = sim.fmt.literal " "
    %fmt19 = sim.fmt.dec %ae specifierWidth 0 : i1
    %fmt20 = sim.fmt.literal "\0A"
    %fmt21 = sim.fmt.concat (%fmt11, %fmt12, %fmt13, %fmt14, %fmt15, %fmt16, %fmt17, %fmt18, %fmt19, %fmt20)
    sim.proc.print %fmt21
    llhd.wait delay %two, ^bb2
  ^bb2:
    %fmt22 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt23 = sim.fmt.literal " full "
    %fmt24 = sim.fmt.dec %full specifierWidth 0 : i1
    %fmt25 = sim.fmt.literal " empty "
    %fmt26 = sim.fmt.dec %empty specifierWidth 0 : i1
    %fmt27 = sim.fmt.literal " almost "
    %fmt28 = sim.fmt.dec %af specifierWidth 0 : i1
    %fmt29 = sim.fmt.literal " "
    %fmt30 = sim.fmt.dec %ae specifierWidth 0 : i1
    %fmt31 = sim.fmt.literal "\0A"
    %fmt32 = sim.fmt.concat (%fmt22, %fmt23, %fmt24, %fmt25, %fmt26, %fmt27, %fmt28, %fmt29, %fmt30, %fmt31)
    sim.proc.print %fmt32
    llhd.drv %r, %true after %eps : i1
    llhd.wait delay %two, ^bb3
  ^bb3:
    %fmt33 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt34 = sim.fmt.literal " full "
    %fmt35 = sim.fmt.dec %full specifierWidth 0 : i1
    %fmt36 = sim.fmt.literal " empty "
    %fmt37 = sim.fmt.dec %empty specifierWidth 0 : i1
    %fmt38 = sim.fmt.literal " almost "
    %fmt39 = sim.fmt.dec %af specifierWidth 0 : i1
    %fmt40 = sim.fmt.literal " "
    %fmt41 = sim.fmt.dec %ae specifierWidth 0 : i1
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt33, %fmt34, %fmt35, %fmt36, %fmt37, %fmt38, %fmt39, %fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    llhd.drv %x, %true after %eps : i1
    llhd.wait delay %two, ^bb4
  ^bb4:
    %fmt44 = sim.fmt.literal "full "
    %fmt45 = sim.fmt.dec %full specifierWidth 0 : i1
    %fmt46 = sim.fmt.literal " empty "
    %fmt47 = sim.fmt.dec %empty specifierWidth 0 : i1
    %fmt48 = sim.fmt.literal " almost "
    %fmt49 = sim.fmt.dec %af specifierWidth 0 : i1
    %fmt50 = sim.fmt.literal " "
    %fmt51 = sim.fmt.dec %ae specifierWidth 0 : i1
    %fmt52 = sim.fmt.literal "\0A"
    %fmt53 = sim.fmt.concat (%fmt44, %fmt45, %fmt46, %fmt47, %fmt48, %fmt49, %fmt50, %fmt51, %fmt52)
    sim.proc.print %fmt53
    sim.terminate success, quiet
    llhd.halt
  }
}
