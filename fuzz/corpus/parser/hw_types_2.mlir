hw.module @arrays(in %a : i8, in %b : !byte, in %i : i2, in %arr : !hw.array<4xi8>, in %nested : !hw.array<2x!hw.array<3xi1>>, in %u : !hw.uarray<4xi8>) {
  %one = hw.constant 1 : i1
  %c = hw.array_create %a, %b : i8
  %d = hw.array_create %a, %b, %a {kept} : i8
  %e = hw.array_create %arr, %arr : !hw.array<4xi8>
  %f = hw.array_concat %c, %d : !hw.array<2xi8>, !hw.array<3xi8>
  %g = hw.array_get %arr[%i] : !hw.array<4xi8>, i2
  %h = hw.array_get %nested[%one] {kept} : !hw.array<2xarray<3xi1>>, i1
  %j = hw.array_inject %arr[%i], %a : !hw.array<4xi8>, i2
  %k = hw.array_slice %arr[%i] : (!hw.array<4xi8>) -> !hw.array<2xi8>
  %zero = hw.constant 0 : i0
  %single = hw.array_create %a : i8
  %m = hw.array_get %single[%zero] : !hw.array<1xi8>, i0
  %n = hw.array_get %single[%one] : !hw.array<1xi8>, i1
  %o = hw.bitcast %arr : (!hw.array<4xi8>) -> i32
  %p = hw.bitcast %o : (i32) -> !hw.struct<hi: i24, lo: i8>
  %q = hw.bitcast %a {kept} : (i8) -> !hw.array<8xi1>
}
