// A FIFO at core level: seq registers, a memory, and combinational logic around them, with a bench that fills it,
// empties it, and checks with an assertion that the words come back in order.
//
// OUT: at 15ns: 2 words, not full
// OUT: at 25ns: 3 words, not full
// OUT: at 35ns: 4 words, full
// OUT: at 45ns: popped 10
// OUT: at 55ns: popped 20
// OUT: at 65ns: popped 30
// OUT: at 75ns: popped 40
// OUT: PASSED

hw.module private @fifo(in %clk : !seq.clock, in %push : i1, in %pop : i1, in %in : i8, out out : i8, out count : i3) {
  %c0 = hw.constant 0 : i2
  %c1 = hw.constant 1 : i2
  %n1 = hw.constant 1 : i3
  %true = hw.constant true
  %memory = seq.hlmem @memory %clk, %false : <4xi8>
  %false = hw.constant false
  seq.write %memory[%tail] %in wren %push {latency = 1 : i64} : !seq.hlmem<4xi8>
  %out = seq.read %memory[%head] {latency = 0 : i64} : !seq.hlmem<4xi8>

  %tail_next = comb.add %tail, %c1 : i2
  %tail = seq.compreg.ce %tail_next, %clk, %push : i2
  %head_next = comb.add %head, %c1 : i2
  %head = seq.compreg.ce %head_next, %clk, %pop : i2
  %more = comb.add %count, %n1 : i3
  %less = comb.sub %count, %n1 : i3
  %moves = comb.xor %push, %pop : i1
  %count_next = comb.mux %push, %more, %less : i3
  %count = seq.compreg.ce %count_next, %clk, %moves : i3
  hw.output %out, %count : i8, i3
}

hw.module @tb() {
  %epsilon = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %half = llhd.constant_time <5ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %zero = hw.constant 0 : i8
  %ten = hw.constant 10 : i8
  %end = hw.constant 80 : i8
  %four = hw.constant 4 : i3
  %clk = llhd.sig %false : i1
  %phase = llhd.sig %zero : i8
  %level = llhd.prb %clk : i1
  %clock = seq.to_clock %level
  // The bench counts in tens: it pushes 10 to 40, then pops what must be 10 to 40.
  %now = llhd.prb %phase : i8
  %fifty = hw.constant 50 : i8
  %started = comb.icmp ne %now, %zero : i8
  %filling = comb.icmp ult %now, %fifty : i8
  %push = comb.and %started, %filling : i1
  %pop = comb.xor %filling, %true : i1
  %word, %count = hw.instance "dut" @fifo(clk: %clock: !seq.clock, push: %push: i1, pop: %pop: i1, in: %now: i8) -> (out: i8, count: i3)

  // Words come out 40 after they went in.
  %forty = hw.constant 40 : i8
  %pushed = comb.sub %now, %forty : i8
  %same = comb.icmp eq %word, %pushed : i8
  verif.clocked_assert %same if %pop, posedge %level label "in order" : i1

  llhd.process {
    cf.br ^low
  ^low:
    %next = comb.add %now, %ten : i8
    llhd.drv %phase, %next after %delta : i8
    llhd.wait delay %half, ^high
  ^high:
    cf.cond_br %pop, ^popping, ^edge
  ^popping:
    %fmt0 = sim.fmt.literal "at "
    %fmt1 = sim.fmt.current_time
    %fmt2 = sim.fmt.literal ": popped "
    %fmt3 = sim.fmt.dec %word specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    cf.br ^edge
  ^edge:
    llhd.drv %clk, %true after %epsilon : i1
    llhd.wait delay %half, ^fall
  ^fall:
    llhd.drv %clk, %false after %epsilon : i1
    %done = comb.icmp eq %now, %end : i8
    cf.cond_br %done, ^finish, ^low
  ^finish:
    %fmt6 = sim.fmt.literal "PASSED\0A"
    sim.proc.print %fmt6
    sim.terminate success, quiet
    llhd.halt
  }
  %one = hw.constant 1 : i3
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%count : i3), ^look
  ^look:
    %more = comb.icmp ugt %count, %one : i3
    %growing = comb.and %more, %push : i1
    cf.cond_br %growing, ^show, ^wait
  ^show:
    %is_full = comb.icmp eq %count, %four : i3
    cf.cond_br %is_full, ^full, ^free
  ^full:
    %fmt7 = sim.fmt.literal "at "
    %fmt8 = sim.fmt.current_time
    %fmt9 = sim.fmt.literal ": "
    %fmt10 = sim.fmt.dec %count specifierWidth 0 : i3
    %fmt11 = sim.fmt.literal " words, full\0A"
    %fmt12 = sim.fmt.concat (%fmt7, %fmt8, %fmt9, %fmt10, %fmt11)
    sim.proc.print %fmt12
    cf.br ^wait
  ^free:
    %fmt13 = sim.fmt.literal "at "
    %fmt14 = sim.fmt.current_time
    %fmt15 = sim.fmt.literal ": "
    %fmt16 = sim.fmt.dec %count specifierWidth 0 : i3
    %fmt17 = sim.fmt.literal " words, not full\0A"
    %fmt18 = sim.fmt.concat (%fmt13, %fmt14, %fmt15, %fmt16, %fmt17)
    sim.proc.print %fmt18
    cf.br ^wait
  }
}
