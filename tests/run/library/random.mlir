// RULE: library.random, library.dist, library.urandom, library.urandom-range
// OUT: 303379748 -1064739199 -2071669239 -1309649309
// OUT: 303379748
// OUT: 303379748 -1
// OUT: 0 1 7 1 9 8 3 4 2044158073
// OUT: 111 53 103 116 92 88 119 132 1692139853
// OUT: 11037 2201 270 1715 102 117 949 742 2044158073
// OUT: 22 20 33 25 26 29 31 37 369450488
// OUT: 3 7 5 6 8 9 14 7 1413113931
// OUT: 2 1 1 1 -10 -1 -1 0 1489374793
// OUT: 2251 322 303 574 849 308 245 829 799809129
// OUT: 9 9
// OUT: -1 -1 -1

hw.module @tb() {
  llhd.process {
    %x1 = svx.syscall "$random"() : () -> i32
    %x2 = svx.syscall "$random"() : () -> i32
    %x3 = svx.syscall "$random"() : () -> i32
    %x4 = svx.syscall "$random"() : () -> i32
    %f5 = sim.fmt.dec %x1 specifierWidth 0 signed : i32
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %x2 specifierWidth 0 signed : i32
    %f8 = sim.fmt.literal " "
    %f9 = sim.fmt.dec %x3 specifierWidth 0 signed : i32
    %f10 = sim.fmt.literal " "
    %f11 = sim.fmt.dec %x4 specifierWidth 0 signed : i32
    %f12 = sim.fmt.literal "\0A"
    %f13 = sim.fmt.concat (%f5, %f6, %f7, %f8, %f9, %f10, %f11, %f12)
    sim.proc.print %f13
    %c14 = hw.constant 0 : i32
    %x15:2 = svx.syscall "$random"(%c14) : (i32) -> (i32, i32)
    %f16 = sim.fmt.dec %x15#0 specifierWidth 0 signed : i32
    %f17 = sim.fmt.literal "\0A"
    %f18 = sim.fmt.concat (%f16, %f17)
    sim.proc.print %f18
    %x19:2 = svx.syscall "$urandom"(%c14) : (i32) -> (i32, i32)
    %q20 = comb.icmp eq %x15#1, %x19#1 : i32
    %f21 = sim.fmt.dec %x19#0 specifierWidth 0 signed : i32
    %f22 = sim.fmt.literal " "
    %f23 = sim.fmt.dec %q20 specifierWidth 0 signed : i1
    %f24 = sim.fmt.literal "\0A"
    %f25 = sim.fmt.concat (%f21, %f22, %f23, %f24)
    sim.proc.print %f25
    %c26 = hw.constant 1 : i32
    %c27 = hw.constant 9 : i32
    %x28:2 = svx.syscall "$dist_uniform"(%c26, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x29:2 = svx.syscall "$dist_uniform"(%x28#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x30:2 = svx.syscall "$dist_uniform"(%x29#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x31:2 = svx.syscall "$dist_uniform"(%x30#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x32:2 = svx.syscall "$dist_uniform"(%x31#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x33:2 = svx.syscall "$dist_uniform"(%x32#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x34:2 = svx.syscall "$dist_uniform"(%x33#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %x35:2 = svx.syscall "$dist_uniform"(%x34#1, %c14, %c27) : (i32, i32, i32) -> (i32, i32)
    %f36 = sim.fmt.dec %x28#0 specifierWidth 0 signed : i32
    %f37 = sim.fmt.literal " "
    %f38 = sim.fmt.dec %x29#0 specifierWidth 0 signed : i32
    %f39 = sim.fmt.literal " "
    %f40 = sim.fmt.dec %x30#0 specifierWidth 0 signed : i32
    %f41 = sim.fmt.literal " "
    %f42 = sim.fmt.dec %x31#0 specifierWidth 0 signed : i32
    %f43 = sim.fmt.literal " "
    %f44 = sim.fmt.dec %x32#0 specifierWidth 0 signed : i32
    %f45 = sim.fmt.literal " "
    %f46 = sim.fmt.dec %x33#0 specifierWidth 0 signed : i32
    %f47 = sim.fmt.literal " "
    %f48 = sim.fmt.dec %x34#0 specifierWidth 0 signed : i32
    %f49 = sim.fmt.literal " "
    %f50 = sim.fmt.dec %x35#0 specifierWidth 0 signed : i32
    %f51 = sim.fmt.literal " "
    %f52 = sim.fmt.dec %x35#1 specifierWidth 0 signed : i32
    %f53 = sim.fmt.literal "\0A"
    %f54 = sim.fmt.concat (%f36, %f37, %f38, %f39, %f40, %f41, %f42, %f43, %f44, %f45, %f46, %f47, %f48, %f49, %f50, %f51, %f52, %f53)
    sim.proc.print %f54
    %c55 = hw.constant 100 : i32
    %c56 = hw.constant 20 : i32
    %x57:2 = svx.syscall "$dist_normal"(%c26, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x58:2 = svx.syscall "$dist_normal"(%x57#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x59:2 = svx.syscall "$dist_normal"(%x58#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x60:2 = svx.syscall "$dist_normal"(%x59#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x61:2 = svx.syscall "$dist_normal"(%x60#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x62:2 = svx.syscall "$dist_normal"(%x61#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x63:2 = svx.syscall "$dist_normal"(%x62#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %x64:2 = svx.syscall "$dist_normal"(%x63#1, %c55, %c56) : (i32, i32, i32) -> (i32, i32)
    %f65 = sim.fmt.dec %x57#0 specifierWidth 0 signed : i32
    %f66 = sim.fmt.literal " "
    %f67 = sim.fmt.dec %x58#0 specifierWidth 0 signed : i32
    %f68 = sim.fmt.literal " "
    %f69 = sim.fmt.dec %x59#0 specifierWidth 0 signed : i32
    %f70 = sim.fmt.literal " "
    %f71 = sim.fmt.dec %x60#0 specifierWidth 0 signed : i32
    %f72 = sim.fmt.literal " "
    %f73 = sim.fmt.dec %x61#0 specifierWidth 0 signed : i32
    %f74 = sim.fmt.literal " "
    %f75 = sim.fmt.dec %x62#0 specifierWidth 0 signed : i32
    %f76 = sim.fmt.literal " "
    %f77 = sim.fmt.dec %x63#0 specifierWidth 0 signed : i32
    %f78 = sim.fmt.literal " "
    %f79 = sim.fmt.dec %x64#0 specifierWidth 0 signed : i32
    %f80 = sim.fmt.literal " "
    %f81 = sim.fmt.dec %x64#1 specifierWidth 0 signed : i32
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f65, %f66, %f67, %f68, %f69, %f70, %f71, %f72, %f73, %f74, %f75, %f76, %f77, %f78, %f79, %f80, %f81, %f82)
    sim.proc.print %f83
    %c84 = hw.constant 1000 : i32
    %x85:2 = svx.syscall "$dist_exponential"(%c26, %c84) : (i32, i32) -> (i32, i32)
    %x86:2 = svx.syscall "$dist_exponential"(%x85#1, %c84) : (i32, i32) -> (i32, i32)
    %x87:2 = svx.syscall "$dist_exponential"(%x86#1, %c84) : (i32, i32) -> (i32, i32)
    %x88:2 = svx.syscall "$dist_exponential"(%x87#1, %c84) : (i32, i32) -> (i32, i32)
    %x89:2 = svx.syscall "$dist_exponential"(%x88#1, %c84) : (i32, i32) -> (i32, i32)
    %x90:2 = svx.syscall "$dist_exponential"(%x89#1, %c84) : (i32, i32) -> (i32, i32)
    %x91:2 = svx.syscall "$dist_exponential"(%x90#1, %c84) : (i32, i32) -> (i32, i32)
    %x92:2 = svx.syscall "$dist_exponential"(%x91#1, %c84) : (i32, i32) -> (i32, i32)
    %f93 = sim.fmt.dec %x85#0 specifierWidth 0 signed : i32
    %f94 = sim.fmt.literal " "
    %f95 = sim.fmt.dec %x86#0 specifierWidth 0 signed : i32
    %f96 = sim.fmt.literal " "
    %f97 = sim.fmt.dec %x87#0 specifierWidth 0 signed : i32
    %f98 = sim.fmt.literal " "
    %f99 = sim.fmt.dec %x88#0 specifierWidth 0 signed : i32
    %f100 = sim.fmt.literal " "
    %f101 = sim.fmt.dec %x89#0 specifierWidth 0 signed : i32
    %f102 = sim.fmt.literal " "
    %f103 = sim.fmt.dec %x90#0 specifierWidth 0 signed : i32
    %f104 = sim.fmt.literal " "
    %f105 = sim.fmt.dec %x91#0 specifierWidth 0 signed : i32
    %f106 = sim.fmt.literal " "
    %f107 = sim.fmt.dec %x92#0 specifierWidth 0 signed : i32
    %f108 = sim.fmt.literal " "
    %f109 = sim.fmt.dec %x92#1 specifierWidth 0 signed : i32
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f93, %f94, %f95, %f96, %f97, %f98, %f99, %f100, %f101, %f102, %f103, %f104, %f105, %f106, %f107, %f108, %f109, %f110)
    sim.proc.print %f111
    %c112 = hw.constant 30 : i32
    %x113:2 = svx.syscall "$dist_poisson"(%c26, %c112) : (i32, i32) -> (i32, i32)
    %x114:2 = svx.syscall "$dist_poisson"(%x113#1, %c112) : (i32, i32) -> (i32, i32)
    %x115:2 = svx.syscall "$dist_poisson"(%x114#1, %c112) : (i32, i32) -> (i32, i32)
    %x116:2 = svx.syscall "$dist_poisson"(%x115#1, %c112) : (i32, i32) -> (i32, i32)
    %x117:2 = svx.syscall "$dist_poisson"(%x116#1, %c112) : (i32, i32) -> (i32, i32)
    %x118:2 = svx.syscall "$dist_poisson"(%x117#1, %c112) : (i32, i32) -> (i32, i32)
    %x119:2 = svx.syscall "$dist_poisson"(%x118#1, %c112) : (i32, i32) -> (i32, i32)
    %x120:2 = svx.syscall "$dist_poisson"(%x119#1, %c112) : (i32, i32) -> (i32, i32)
    %f121 = sim.fmt.dec %x113#0 specifierWidth 0 signed : i32
    %f122 = sim.fmt.literal " "
    %f123 = sim.fmt.dec %x114#0 specifierWidth 0 signed : i32
    %f124 = sim.fmt.literal " "
    %f125 = sim.fmt.dec %x115#0 specifierWidth 0 signed : i32
    %f126 = sim.fmt.literal " "
    %f127 = sim.fmt.dec %x116#0 specifierWidth 0 signed : i32
    %f128 = sim.fmt.literal " "
    %f129 = sim.fmt.dec %x117#0 specifierWidth 0 signed : i32
    %f130 = sim.fmt.literal " "
    %f131 = sim.fmt.dec %x118#0 specifierWidth 0 signed : i32
    %f132 = sim.fmt.literal " "
    %f133 = sim.fmt.dec %x119#0 specifierWidth 0 signed : i32
    %f134 = sim.fmt.literal " "
    %f135 = sim.fmt.dec %x120#0 specifierWidth 0 signed : i32
    %f136 = sim.fmt.literal " "
    %f137 = sim.fmt.dec %x120#1 specifierWidth 0 signed : i32
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f121, %f122, %f123, %f124, %f125, %f126, %f127, %f128, %f129, %f130, %f131, %f132, %f133, %f134, %f135, %f136, %f137, %f138)
    sim.proc.print %f139
    %c140 = hw.constant 7 : i32
    %x141:2 = svx.syscall "$dist_chi_square"(%c26, %c140) : (i32, i32) -> (i32, i32)
    %x142:2 = svx.syscall "$dist_chi_square"(%x141#1, %c140) : (i32, i32) -> (i32, i32)
    %x143:2 = svx.syscall "$dist_chi_square"(%x142#1, %c140) : (i32, i32) -> (i32, i32)
    %x144:2 = svx.syscall "$dist_chi_square"(%x143#1, %c140) : (i32, i32) -> (i32, i32)
    %x145:2 = svx.syscall "$dist_chi_square"(%x144#1, %c140) : (i32, i32) -> (i32, i32)
    %x146:2 = svx.syscall "$dist_chi_square"(%x145#1, %c140) : (i32, i32) -> (i32, i32)
    %x147:2 = svx.syscall "$dist_chi_square"(%x146#1, %c140) : (i32, i32) -> (i32, i32)
    %x148:2 = svx.syscall "$dist_chi_square"(%x147#1, %c140) : (i32, i32) -> (i32, i32)
    %f149 = sim.fmt.dec %x141#0 specifierWidth 0 signed : i32
    %f150 = sim.fmt.literal " "
    %f151 = sim.fmt.dec %x142#0 specifierWidth 0 signed : i32
    %f152 = sim.fmt.literal " "
    %f153 = sim.fmt.dec %x143#0 specifierWidth 0 signed : i32
    %f154 = sim.fmt.literal " "
    %f155 = sim.fmt.dec %x144#0 specifierWidth 0 signed : i32
    %f156 = sim.fmt.literal " "
    %f157 = sim.fmt.dec %x145#0 specifierWidth 0 signed : i32
    %f158 = sim.fmt.literal " "
    %f159 = sim.fmt.dec %x146#0 specifierWidth 0 signed : i32
    %f160 = sim.fmt.literal " "
    %f161 = sim.fmt.dec %x147#0 specifierWidth 0 signed : i32
    %f162 = sim.fmt.literal " "
    %f163 = sim.fmt.dec %x148#0 specifierWidth 0 signed : i32
    %f164 = sim.fmt.literal " "
    %f165 = sim.fmt.dec %x148#1 specifierWidth 0 signed : i32
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f149, %f150, %f151, %f152, %f153, %f154, %f155, %f156, %f157, %f158, %f159, %f160, %f161, %f162, %f163, %f164, %f165, %f166)
    sim.proc.print %f167
    %c168 = hw.constant 3 : i32
    %x169:2 = svx.syscall "$dist_t"(%c26, %c168) : (i32, i32) -> (i32, i32)
    %x170:2 = svx.syscall "$dist_t"(%x169#1, %c168) : (i32, i32) -> (i32, i32)
    %x171:2 = svx.syscall "$dist_t"(%x170#1, %c168) : (i32, i32) -> (i32, i32)
    %x172:2 = svx.syscall "$dist_t"(%x171#1, %c168) : (i32, i32) -> (i32, i32)
    %x173:2 = svx.syscall "$dist_t"(%x172#1, %c168) : (i32, i32) -> (i32, i32)
    %x174:2 = svx.syscall "$dist_t"(%x173#1, %c168) : (i32, i32) -> (i32, i32)
    %x175:2 = svx.syscall "$dist_t"(%x174#1, %c168) : (i32, i32) -> (i32, i32)
    %x176:2 = svx.syscall "$dist_t"(%x175#1, %c168) : (i32, i32) -> (i32, i32)
    %f177 = sim.fmt.dec %x169#0 specifierWidth 0 signed : i32
    %f178 = sim.fmt.literal " "
    %f179 = sim.fmt.dec %x170#0 specifierWidth 0 signed : i32
    %f180 = sim.fmt.literal " "
    %f181 = sim.fmt.dec %x171#0 specifierWidth 0 signed : i32
    %f182 = sim.fmt.literal " "
    %f183 = sim.fmt.dec %x172#0 specifierWidth 0 signed : i32
    %f184 = sim.fmt.literal " "
    %f185 = sim.fmt.dec %x173#0 specifierWidth 0 signed : i32
    %f186 = sim.fmt.literal " "
    %f187 = sim.fmt.dec %x174#0 specifierWidth 0 signed : i32
    %f188 = sim.fmt.literal " "
    %f189 = sim.fmt.dec %x175#0 specifierWidth 0 signed : i32
    %f190 = sim.fmt.literal " "
    %f191 = sim.fmt.dec %x176#0 specifierWidth 0 signed : i32
    %f192 = sim.fmt.literal " "
    %f193 = sim.fmt.dec %x176#1 specifierWidth 0 signed : i32
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f177, %f178, %f179, %f180, %f181, %f182, %f183, %f184, %f185, %f186, %f187, %f188, %f189, %f190, %f191, %f192, %f193, %f194)
    sim.proc.print %f195
    %c196 = hw.constant 500 : i32
    %x197:2 = svx.syscall "$dist_erlang"(%c26, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x198:2 = svx.syscall "$dist_erlang"(%x197#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x199:2 = svx.syscall "$dist_erlang"(%x198#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x200:2 = svx.syscall "$dist_erlang"(%x199#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x201:2 = svx.syscall "$dist_erlang"(%x200#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x202:2 = svx.syscall "$dist_erlang"(%x201#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x203:2 = svx.syscall "$dist_erlang"(%x202#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %x204:2 = svx.syscall "$dist_erlang"(%x203#1, %c168, %c196) : (i32, i32, i32) -> (i32, i32)
    %f205 = sim.fmt.dec %x197#0 specifierWidth 0 signed : i32
    %f206 = sim.fmt.literal " "
    %f207 = sim.fmt.dec %x198#0 specifierWidth 0 signed : i32
    %f208 = sim.fmt.literal " "
    %f209 = sim.fmt.dec %x199#0 specifierWidth 0 signed : i32
    %f210 = sim.fmt.literal " "
    %f211 = sim.fmt.dec %x200#0 specifierWidth 0 signed : i32
    %f212 = sim.fmt.literal " "
    %f213 = sim.fmt.dec %x201#0 specifierWidth 0 signed : i32
    %f214 = sim.fmt.literal " "
    %f215 = sim.fmt.dec %x202#0 specifierWidth 0 signed : i32
    %f216 = sim.fmt.literal " "
    %f217 = sim.fmt.dec %x203#0 specifierWidth 0 signed : i32
    %f218 = sim.fmt.literal " "
    %f219 = sim.fmt.dec %x204#0 specifierWidth 0 signed : i32
    %f220 = sim.fmt.literal " "
    %f221 = sim.fmt.dec %x204#1 specifierWidth 0 signed : i32
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f205, %f206, %f207, %f208, %f209, %f210, %f211, %f212, %f213, %f214, %f215, %f216, %f217, %f218, %f219, %f220, %f221, %f222)
    sim.proc.print %f223
    %x224 = svx.syscall "$urandom_range"(%c27, %c27) : (i32, i32) -> i32
    %x225:2 = svx.syscall "$urandom_range"(%c27, %c27, %c168) : (i32, i32, i32) -> (i32, i32)
    %f226 = sim.fmt.dec %x224 specifierWidth 0 signed : i32
    %f227 = sim.fmt.literal " "
    %f228 = sim.fmt.dec %x225#0 specifierWidth 0 signed : i32
    %f229 = sim.fmt.literal "\0A"
    %f230 = sim.fmt.concat (%f226, %f227, %f228, %f229)
    sim.proc.print %f230
    %c231 = hw.constant 10 : i32
    %x232 = svx.syscall "$urandom_range"(%c56, %c231) : (i32, i32) -> i32
    %q233 = comb.icmp uge %x232, %c231 : i32
    %q234 = comb.icmp ule %x232, %c56 : i32
    %x235 = svx.syscall "$urandom"() : () -> i32
    %x236 = svx.syscall "$urandom"() : () -> i32
    %q237 = comb.icmp ne %x235, %x236 : i32
    %f238 = sim.fmt.dec %q233 specifierWidth 0 signed : i1
    %f239 = sim.fmt.literal " "
    %f240 = sim.fmt.dec %q234 specifierWidth 0 signed : i1
    %f241 = sim.fmt.literal " "
    %f242 = sim.fmt.dec %q237 specifierWidth 0 signed : i1
    %f243 = sim.fmt.literal "\0A"
    %f244 = sim.fmt.concat (%f238, %f239, %f240, %f241, %f242, %f243)
    sim.proc.print %f244
    llhd.halt
  }
}
