// RULE: four.array_get, four.array_get.out-of-range
// OUT: unsigned = 777ae10dc40b9a1f
// OUT: signed = 777ae10dc40b9a1f

// Elements of 5 values of 8 bits at indices of 4: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [768 : i16, -32768 : i16, -256 : i16, 256 : i16, 0 : i16] : !hw.array<5xi16>
  %cell = llhd.sig %bits : !hw.array<5xi16>
  %read = llhd.prb %cell : !hw.array<5xi16>
  %flat = hw.bitcast %read : (!hw.array<5xi16>) -> i80
  %arr = hw.bitcast %flat : (i80) -> !hw.array<5x!hw.struct<value: i8, unknown: i8>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [-1 : i8, -17 : i8, -2 : i8, -18 : i8, -33 : i8, -49 : i8, -34 : i8, -50 : i8, -3 : i8, -19 : i8, -4 : i8, -20 : i8, -35 : i8, -51 : i8, -36 : i8, -52 : i8, -65 : i8, -81 : i8, -66 : i8, -82 : i8, -97 : i8, -113 : i8, -98 : i8, -114 : i8, -67 : i8, -83 : i8, -68 : i8, -84 : i8, -99 : i8, -115 : i8, -100 : i8, -116 : i8, -5 : i8, -21 : i8, -6 : i8, -22 : i8, -37 : i8, -53 : i8, -38 : i8, -54 : i8, -7 : i8, -23 : i8, -8 : i8, -24 : i8, -39 : i8, -55 : i8, -40 : i8, -56 : i8, -69 : i8, -85 : i8, -70 : i8, -86 : i8, -101 : i8, -117 : i8, -102 : i8, -118 : i8, -71 : i8, -87 : i8, -72 : i8, -88 : i8, -103 : i8, -119 : i8, -104 : i8, -120 : i8, 127 : i8, 111 : i8, 126 : i8, 110 : i8, 95 : i8, 79 : i8, 94 : i8, 78 : i8, 125 : i8, 109 : i8, 124 : i8, 108 : i8, 93 : i8, 77 : i8, 92 : i8, 76 : i8, 63 : i8, 47 : i8, 62 : i8, 46 : i8, 31 : i8, 15 : i8, 30 : i8, 14 : i8, 61 : i8, 45 : i8, 60 : i8, 44 : i8, 29 : i8, 13 : i8, 28 : i8, 12 : i8, 123 : i8, 107 : i8, 122 : i8, 106 : i8, 91 : i8, 75 : i8, 90 : i8, 74 : i8, 121 : i8, 105 : i8, 120 : i8, 104 : i8, 89 : i8, 73 : i8, 88 : i8, 72 : i8, 59 : i8, 43 : i8, 58 : i8, 42 : i8, 27 : i8, 11 : i8, 26 : i8, 10 : i8, 57 : i8, 41 : i8, 56 : i8, 40 : i8, 25 : i8, 9 : i8, 24 : i8, 8 : i8, -9 : i8, -25 : i8, -10 : i8, -26 : i8, -41 : i8, -57 : i8, -42 : i8, -58 : i8, -11 : i8, -27 : i8, -12 : i8, -28 : i8, -43 : i8, -59 : i8, -44 : i8, -60 : i8, -73 : i8, -89 : i8, -74 : i8, -90 : i8, -105 : i8, -121 : i8, -106 : i8, -122 : i8, -75 : i8, -91 : i8, -76 : i8, -92 : i8, -107 : i8, -123 : i8, -108 : i8, -124 : i8, -13 : i8, -29 : i8, -14 : i8, -30 : i8, -45 : i8, -61 : i8, -46 : i8, -62 : i8, -15 : i8, -31 : i8, -16 : i8, -32 : i8, -47 : i8, -63 : i8, -48 : i8, -64 : i8, -77 : i8, -93 : i8, -78 : i8, -94 : i8, -109 : i8, -125 : i8, -110 : i8, -126 : i8, -79 : i8, -95 : i8, -80 : i8, -96 : i8, -111 : i8, -127 : i8, -112 : i8, -128 : i8, 119 : i8, 103 : i8, 118 : i8, 102 : i8, 87 : i8, 71 : i8, 86 : i8, 70 : i8, 117 : i8, 101 : i8, 116 : i8, 100 : i8, 85 : i8, 69 : i8, 84 : i8, 68 : i8, 55 : i8, 39 : i8, 54 : i8, 38 : i8, 23 : i8, 7 : i8, 22 : i8, 6 : i8, 53 : i8, 37 : i8, 52 : i8, 36 : i8, 21 : i8, 5 : i8, 20 : i8, 4 : i8, 115 : i8, 99 : i8, 114 : i8, 98 : i8, 83 : i8, 67 : i8, 82 : i8, 66 : i8, 113 : i8, 97 : i8, 112 : i8, 96 : i8, 81 : i8, 65 : i8, 80 : i8, 64 : i8, 51 : i8, 35 : i8, 50 : i8, 34 : i8, 19 : i8, 3 : i8, 18 : i8, 2 : i8, 49 : i8, 33 : i8, 48 : i8, 32 : i8, 17 : i8, 1 : i8, 16 : i8, 0 : i8] : !hw.array<256xi8>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 1 : i64
    %nb = hw.constant 256 : i64
    cf.br ^outer(%zero, %zero, %zero : i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64):
    %ix = comb.extract %i from 0 : (i64) -> i1
    %a0 = hw.array_get %as[%ix] : !hw.array<1xi2>, i1
    %a = hw.bitcast %a0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    cf.br ^inner(%zero, %h0, %h1 : i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64):
    %jx = comb.extract %j from 0 : (i64) -> i8
    %b0 = hw.array_get %bs[%jx] : !hw.array<256xi8>, i8
    %b = hw.bitcast %b0 : (i8) -> !hw.struct<value: i4, unknown: i4>
    %r0 = four.array_get %arr[%b] : !hw.array<5x!hw.struct<value: i8, unknown: i8>>, !hw.struct<value: i4, unknown: i4>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z1 = hw.constant 0 : i48
    %e2 = comb.concat %z1, %q0 : i48, i16
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<5x!hw.struct<value: i8, unknown: i8>>, !hw.struct<value: i4, unknown: i4>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z5 = hw.constant 0 : i48
    %e6 = comb.concat %z5, %q1 : i48, i16
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8 : i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8 : i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "unsigned = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    llhd.halt
  }
}
