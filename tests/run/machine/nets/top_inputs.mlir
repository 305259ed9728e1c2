// RULE: machine.elab.top-inputs, machine.elab.tops
// OUT: z 0
// OUT: x

hw.module @tb(in %a : !hw.struct<value: i1, unknown: i1>, in %b : i8, in %r : !llhd.ref<!hw.struct<value: i1, unknown: i1>>) {
  llhd.process {
    %sv = hw.bitcast %a : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st = sim.fmt.bin %sv {fourStateWidth = 1 : i32} : i2
    %fmt0 = sim.fmt.concat (%st)
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %b specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    %sh39 = llhd.prb %r : !hw.struct<value: i1, unknown: i1>
    %sv39 = hw.bitcast %sh39 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st39 = sim.fmt.bin %sv39 {fourStateWidth = 1 : i32} : i2
    %fmt5 = sim.fmt.concat (%st39)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.halt
  }
}
