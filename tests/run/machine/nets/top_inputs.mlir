// RULE: machine.elab.top-inputs, machine.elab.tops
// OUT: z 0
// OUT: x

hw.module @tb(in %a : !hw.struct<value: i1, unknown: i1>, in %b : i8, in %r : !llhd.ref<!hw.struct<value: i1, unknown: i1>>) {
  llhd.process {
    %sv = hw.bitcast %a : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st = sim.fmt.bin %sv {fourStateWidth = 1 : i32} : i2
    %f0 = sim.fmt.concat (%st)
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %b specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %sh39 = llhd.prb %r : !hw.struct<value: i1, unknown: i1>
    %sv39 = hw.bitcast %sh39 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st39 = sim.fmt.bin %sv39 {fourStateWidth = 1 : i32} : i2
    %f5 = sim.fmt.concat (%st39)
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f5, %f6)
    sim.proc.print %f7
    llhd.halt
  }
}
