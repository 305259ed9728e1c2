// A struct with one field, and one without any, come apart like all others.
//
// RULE: hw.struct_explode
// OUT: 7 7

hw.module @tb() {
  %c7 = hw.constant 7 : i8
  %zero = hw.constant 0 : i8
  %s = llhd.sig %zero : i8
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %none = hw.struct_create () : !hw.struct<>
  llhd.process {
    llhd.drv %s, %c7 after %eps : i8
    %v = llhd.prb %s : i8
    %one = hw.struct_create (%v) : !hw.struct<only: i8>
    %field = hw.struct_explode %one : !hw.struct<only: i8>
    hw.struct_explode %none : !hw.struct<>
    %inner = hw.struct_create (%one) : !hw.struct<outer: !hw.struct<only: i8>>
    %middle = hw.struct_explode %inner : !hw.struct<outer: !hw.struct<only: i8>>
    %again = hw.struct_extract %middle["only"] : !hw.struct<only: i8>
    %f0 = sim.fmt.dec %field specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %again specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f
    llhd.halt
  }
}
