// RULE: library.q-initialize, library.q-add, library.q-remove, library.q-full
// RULE: library.q-exam
// OUT: 0 0 6 4 5
// OUT: 0 0 1 2 0 0
// OUT: 1 0 0 0 0 2
// OUT: 1 10 0 2 20 0 0 0 2
// OUT: 1 0 2 0 0 0 0 4
// OUT: 2 20 0 0 0 3

hw.module @tb() {
  llhd.process {
    %c1 = hw.constant 1 : i32
    %c2 = hw.constant 2 : i32
    %x3 = svx.syscall "$q_initialize"(%c1, %c1, %c2) : (i32, i32, i32) -> i32
    %c4 = hw.constant 3 : i32
    %x5 = svx.syscall "$q_initialize"(%c2, %c2, %c4) : (i32, i32, i32) -> i32
    %x6 = svx.syscall "$q_initialize"(%c1, %c1, %c2) : (i32, i32, i32) -> i32
    %x7 = svx.syscall "$q_initialize"(%c4, %c4, %c2) : (i32, i32, i32) -> i32
    %c8 = hw.constant 0 : i32
    %x9 = svx.syscall "$q_initialize"(%c4, %c1, %c8) : (i32, i32, i32) -> i32
    %f10 = sim.fmt.dec %x3 specifierWidth 0 signed : i32
    %f11 = sim.fmt.literal " "
    %f12 = sim.fmt.dec %x5 specifierWidth 0 signed : i32
    %f13 = sim.fmt.literal " "
    %f14 = sim.fmt.dec %x6 specifierWidth 0 signed : i32
    %f15 = sim.fmt.literal " "
    %f16 = sim.fmt.dec %x7 specifierWidth 0 signed : i32
    %f17 = sim.fmt.literal " "
    %f18 = sim.fmt.dec %x9 specifierWidth 0 signed : i32
    %f19 = sim.fmt.literal "\0A"
    %f20 = sim.fmt.concat (%f10, %f11, %f12, %f13, %f14, %f15, %f16, %f17, %f18, %f19)
    sim.proc.print %f20
    %c21 = hw.constant 10 : i32
    %x22 = svx.syscall "$q_add"(%c1, %c1, %c21) : (i32, i32, i32) -> i32
    %c23 = hw.constant 20 : i32
    %x24 = svx.syscall "$q_add"(%c1, %c2, %c23) : (i32, i32, i32) -> i32
    %c25 = hw.constant 30 : i32
    %x26 = svx.syscall "$q_add"(%c1, %c4, %c25) : (i32, i32, i32) -> i32
    %c27 = hw.constant 9 : i32
    %x28 = svx.syscall "$q_add"(%c27, %c1, %c21) : (i32, i32, i32) -> i32
    %x29 = svx.syscall "$q_add"(%c2, %c1, %c21) : (i32, i32, i32) -> i32
    %x30 = svx.syscall "$q_add"(%c2, %c2, %c23) : (i32, i32, i32) -> i32
    %f31 = sim.fmt.dec %x22 specifierWidth 0 signed : i32
    %f32 = sim.fmt.literal " "
    %f33 = sim.fmt.dec %x24 specifierWidth 0 signed : i32
    %f34 = sim.fmt.literal " "
    %f35 = sim.fmt.dec %x26 specifierWidth 0 signed : i32
    %f36 = sim.fmt.literal " "
    %f37 = sim.fmt.dec %x28 specifierWidth 0 signed : i32
    %f38 = sim.fmt.literal " "
    %f39 = sim.fmt.dec %x29 specifierWidth 0 signed : i32
    %f40 = sim.fmt.literal " "
    %f41 = sim.fmt.dec %x30 specifierWidth 0 signed : i32
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f31, %f32, %f33, %f34, %f35, %f36, %f37, %f38, %f39, %f40, %f41, %f42)
    sim.proc.print %f43
    %x44:2 = svx.syscall "$q_full"(%c1) : (i32) -> (i32, i32)
    %x45:2 = svx.syscall "$q_full"(%c2) : (i32) -> (i32, i32)
    %x46:2 = svx.syscall "$q_full"(%c27) : (i32) -> (i32, i32)
    %f47 = sim.fmt.dec %x44#0 specifierWidth 0 signed : i32
    %f48 = sim.fmt.literal " "
    %f49 = sim.fmt.dec %x44#1 specifierWidth 0 signed : i32
    %f50 = sim.fmt.literal " "
    %f51 = sim.fmt.dec %x45#0 specifierWidth 0 signed : i32
    %f52 = sim.fmt.literal " "
    %f53 = sim.fmt.dec %x45#1 specifierWidth 0 signed : i32
    %f54 = sim.fmt.literal " "
    %f55 = sim.fmt.dec %x46#0 specifierWidth 0 signed : i32
    %f56 = sim.fmt.literal " "
    %f57 = sim.fmt.dec %x46#1 specifierWidth 0 signed : i32
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f47, %f48, %f49, %f50, %f51, %f52, %f53, %f54, %f55, %f56, %f57, %f58)
    sim.proc.print %f59
    %x60:3 = svx.syscall "$q_remove"(%c1) : (i32) -> (i32, i32, i32)
    %x61:3 = svx.syscall "$q_remove"(%c2) : (i32) -> (i32, i32, i32)
    %x62:3 = svx.syscall "$q_remove"(%c27) : (i32) -> (i32, i32, i32)
    %f63 = sim.fmt.dec %x60#0 specifierWidth 0 signed : i32
    %f64 = sim.fmt.literal " "
    %f65 = sim.fmt.dec %x60#1 specifierWidth 0 signed : i32
    %f66 = sim.fmt.literal " "
    %f67 = sim.fmt.dec %x60#2 specifierWidth 0 signed : i32
    %f68 = sim.fmt.literal " "
    %f69 = sim.fmt.dec %x61#0 specifierWidth 0 signed : i32
    %f70 = sim.fmt.literal " "
    %f71 = sim.fmt.dec %x61#1 specifierWidth 0 signed : i32
    %f72 = sim.fmt.literal " "
    %f73 = sim.fmt.dec %x61#2 specifierWidth 0 signed : i32
    %f74 = sim.fmt.literal " "
    %f75 = sim.fmt.dec %x62#0 specifierWidth 0 signed : i32
    %f76 = sim.fmt.literal " "
    %f77 = sim.fmt.dec %x62#1 specifierWidth 0 signed : i32
    %f78 = sim.fmt.literal " "
    %f79 = sim.fmt.dec %x62#2 specifierWidth 0 signed : i32
    %f80 = sim.fmt.literal "\0A"
    %f81 = sim.fmt.concat (%f63, %f64, %f65, %f66, %f67, %f68, %f69, %f70, %f71, %f72, %f73, %f74, %f75, %f76, %f77, %f78, %f79, %f80)
    sim.proc.print %f81
    %c82 = hw.constant 1000 : i64
    %x83:2 = svx.syscall "$q_exam"(%c1, %c1, %c82) : (i32, i32, i64) -> (i32, i32)
    %x84:2 = svx.syscall "$q_exam"(%c1, %c4, %c82) : (i32, i32, i64) -> (i32, i32)
    %x85:2 = svx.syscall "$q_exam"(%c1, %c2, %c82) : (i32, i32, i64) -> (i32, i32)
    %x86:2 = svx.syscall "$q_exam"(%c1, %c27, %c82) : (i32, i32, i64) -> (i32, i32)
    %f87 = sim.fmt.dec %x83#0 specifierWidth 0 signed : i32
    %f88 = sim.fmt.literal " "
    %f89 = sim.fmt.dec %x83#1 specifierWidth 0 signed : i32
    %f90 = sim.fmt.literal " "
    %f91 = sim.fmt.dec %x84#0 specifierWidth 0 signed : i32
    %f92 = sim.fmt.literal " "
    %f93 = sim.fmt.dec %x84#1 specifierWidth 0 signed : i32
    %f94 = sim.fmt.literal " "
    %f95 = sim.fmt.dec %x85#0 specifierWidth 0 signed : i32
    %f96 = sim.fmt.literal " "
    %f97 = sim.fmt.dec %x85#1 specifierWidth 0 signed : i32
    %f98 = sim.fmt.literal " "
    %f99 = sim.fmt.dec %x86#0 specifierWidth 0 signed : i32
    %f100 = sim.fmt.literal " "
    %f101 = sim.fmt.dec %x86#1 specifierWidth 0 signed : i32
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f87, %f88, %f89, %f90, %f91, %f92, %f93, %f94, %f95, %f96, %f97, %f98, %f99, %f100, %f101, %f102)
    sim.proc.print %f103
    %x104:3 = svx.syscall "$q_remove"(%c1) : (i32) -> (i32, i32, i32)
    %x105:3 = svx.syscall "$q_remove"(%c1) : (i32) -> (i32, i32, i32)
    %f106 = sim.fmt.dec %x104#0 specifierWidth 0 signed : i32
    %f107 = sim.fmt.literal " "
    %f108 = sim.fmt.dec %x104#1 specifierWidth 0 signed : i32
    %f109 = sim.fmt.literal " "
    %f110 = sim.fmt.dec %x104#2 specifierWidth 0 signed : i32
    %f111 = sim.fmt.literal " "
    %f112 = sim.fmt.dec %x105#0 specifierWidth 0 signed : i32
    %f113 = sim.fmt.literal " "
    %f114 = sim.fmt.dec %x105#1 specifierWidth 0 signed : i32
    %f115 = sim.fmt.literal " "
    %f116 = sim.fmt.dec %x105#2 specifierWidth 0 signed : i32
    %f117 = sim.fmt.literal "\0A"
    %f118 = sim.fmt.concat (%f106, %f107, %f108, %f109, %f110, %f111, %f112, %f113, %f114, %f115, %f116, %f117)
    sim.proc.print %f118
    llhd.halt
  }
}
