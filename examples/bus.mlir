// A four-state bus with two drivers. A four-state value is a pair of planes, value and unknown: X is 0 and 1, Z is 1
// and 1. Two continuous drivers of one signal resolve bit by bit: Z yields, a conflict is X.
//
// OUT: at 0fs the bus is zzzz
// OUT: at 10ns the bus is 1010
// OUT: at 20ns the bus is x01x
// OUT: at 30ns the bus is 0011
// OUT: at 40ns the bus is zzzz

!logic1 = !hw.struct<value: i1, unknown: i1>
!logic4 = !hw.struct<value: i4, unknown: i4>

// assign out = enable ? data : 4'bz;
hw.module private @driver(in %enable : i1, in %data : !logic4, out out : !logic4) {
  %z = hw.aggregate_constant [-1 : i4, -1 : i4] : !logic4
  %out = comb.mux %enable, %data, %z : !logic4
  hw.output %out : !logic4
}

hw.module @tb() {
  %epsilon = llhd.constant_time <0ns, 0d, 1e>
  %step = llhd.constant_time <10ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %x = hw.aggregate_constant [0 : i4, -1 : i4] : !logic4
  %a = hw.aggregate_constant [10 : i4, 0 : i4] : !logic4
  %b = hw.aggregate_constant [3 : i4, 0 : i4] : !logic4
  %enable_a = llhd.sig %false : i1
  %enable_b = llhd.sig %false : i1
  %ea = llhd.prb %enable_a : i1
  %eb = llhd.prb %enable_b : i1
  %from_a = hw.instance "a" @driver(enable: %ea: i1, data: %a: !logic4) -> (out: !logic4)
  %from_b = hw.instance "b" @driver(enable: %eb: i1, data: %b: !logic4) -> (out: !logic4)
  %bus = llhd.sig %x : !logic4
  llhd.drv %bus, %from_a after %epsilon : !logic4
  llhd.drv %bus, %from_b after %epsilon : !logic4
  %value = llhd.prb %bus : !logic4

  llhd.process {
    llhd.wait delay %step, ^only_a
  ^only_a:
    llhd.drv %enable_a, %true after %epsilon : i1
    llhd.wait delay %step, ^both
  ^both:
    llhd.drv %enable_b, %true after %epsilon : i1
    llhd.wait delay %step, ^only_b
  ^only_b:
    llhd.drv %enable_a, %false after %epsilon : i1
    llhd.wait delay %step, ^none
  ^none:
    llhd.drv %enable_b, %false after %epsilon : i1
    llhd.halt
  }

  // always @(bus) $display("at %t the bus is %b", $time, bus);
  llhd.process {
    cf.br ^show
  ^show:
    %bits = hw.bitcast %value : (!logic4) -> i8
    %text = sim.fmt.bin %bits fourStateWidth 4 : i8
    %fmt0 = sim.fmt.literal "at "
    %fmt1 = sim.fmt.current_time
    %fmt2 = sim.fmt.literal " the bus is "
    %fmt3 = sim.fmt.concat (%text)
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.wait (%value : !logic4), ^show
  }
}
