// RULE: library.plusargs.test, library.plusargs.value
// ARGS: +n=1x +r=2.5 +s=text +quiet
// ERR: $value$plusargs: the format has no conversion such as %d
// OUT: 1 0
// OUT: 1 10 f
// OUT: 1 2.5
// OUT: 1 text
// OUT: 0
// OUT: 0

hw.module @tb() {
  llhd.process {
    %s1 = sim.string.literal "qui"
    %x2 = svx.syscall "$test$plusargs"(%s1) : (!sim.dstring) -> i32
    %s3 = sim.string.literal "loud"
    %x4 = svx.syscall "$test$plusargs"(%s3) : (!sim.dstring) -> i32
    %f5 = sim.fmt.dec %x2 specifierWidth 0 signed : i32
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %x4 specifierWidth 0 signed : i32
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    %s10 = sim.string.literal "n=%h"
    %x11:3 = svx.syscall "$value$plusargs"(%s10) : (!sim.dstring) -> (i32, i8, i8)
    %f12 = sim.fmt.dec %x11#0 specifierWidth 0 signed : i32
    %f13 = sim.fmt.literal " "
    %f14 = sim.fmt.hex %x11#1, isUpper false specifierWidth 0 : i8
    %f15 = sim.fmt.literal " "
    %f16 = sim.fmt.hex %x11#2, isUpper false specifierWidth 0 : i8
    %f17 = sim.fmt.literal "\0A"
    %f18 = sim.fmt.concat (%f12, %f13, %f14, %f15, %f16, %f17)
    sim.proc.print %f18
    %s19 = sim.string.literal "r=%f"
    %x20:2 = svx.syscall "$value$plusargs"(%s19) : (!sim.dstring) -> (i32, f64)
    %f21 = sim.fmt.dec %x20#0 specifierWidth 0 signed : i32
    %f22 = sim.fmt.literal " "
    %f23 = sim.fmt.gen %x20#1 : f64
    %f24 = sim.fmt.literal "\0A"
    %f25 = sim.fmt.concat (%f21, %f22, %f23, %f24)
    sim.proc.print %f25
    %s26 = sim.string.literal "s=%s"
    %x27:2 = svx.syscall "$value$plusargs"(%s26) : (!sim.dstring) -> (i32, !sim.dstring)
    %f28 = sim.fmt.dec %x27#0 specifierWidth 0 signed : i32
    %f29 = sim.fmt.literal " "
    %f30 = sim.fmt.string %x27#1 : !sim.dstring
    %f31 = sim.fmt.literal "\0A"
    %f32 = sim.fmt.concat (%f28, %f29, %f30, %f31)
    sim.proc.print %f32
    %s33 = sim.string.literal "m=%d"
    %x34:3 = svx.syscall "$value$plusargs"(%s33) : (!sim.dstring) -> (i32, i8, i8)
    %f35 = sim.fmt.dec %x34#0 specifierWidth 0 signed : i32
    %f36 = sim.fmt.literal "\0A"
    %f37 = sim.fmt.concat (%f35, %f36)
    sim.proc.print %f37
    %s38 = sim.string.literal "n="
    %x39:3 = svx.syscall "$value$plusargs"(%s38) : (!sim.dstring) -> (i32, i8, i8)
    %f40 = sim.fmt.dec %x39#0 specifierWidth 0 signed : i32
    %f41 = sim.fmt.literal "\0A"
    %f42 = sim.fmt.concat (%f40, %f41)
    sim.proc.print %f42
    llhd.halt
  }
}
