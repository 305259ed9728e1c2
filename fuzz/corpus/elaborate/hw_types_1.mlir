hw.module @constants() {
  %0 = hw.constant 5 : i8
  %1 = hw.constant -1 : i8
  %2 = hw.constant 255 : i8
  %3 = hw.constant true
  %4 = hw.constant false
  %5 = hw.constant 0 : i0
  %6 = hw.constant 123456789012345678901234567890 : i100
  %7 = hw.constant -170141183460469231731687303715884105728 : i128
  %8 = hw.constant 0x1F : i8
  %9 = hw.constant 5 : i8 {kept = "yes", other = [1, 2 : i8, "s"]}
  %10 = hw.wire %0 {value = #five} : i8
  %11 = "hw.constant"() {value = 7 : i8} : () -> i8
  %12 = "hw.constant"() <{value = 7 : i8}> {kept} : () -> i8
  %13 = hw.aggregate_constant [1 : i8, 2 : i8, 3 : i8] : !hw.array<3xi8>
  %14 = hw.aggregate_constant [1 : i8, [true, false]] : !hw.struct<a: i8, b: !hw.array<2xi1>>
  %15 = hw.aggregate_constant [[1 : i2, 2 : i2], [0 : i2, -1 : i2]] : !hw.array<2xarray<2xi2>>
  %16 = hw.aggregate_constant ["A"] : !hw.array<1xenum<A, B>>
  %17 = hw.aggregate_constant [1 : i8] : !hw.uarray<1xi8>
  %18 = hw.enum.constant B : !hw.enum<A, B, C>
  %19 = hw.enum.constant A : !hw.enum<A, B, C>
  %20 = hw.enum.cmp %18, %19 : !hw.enum<A, B, C>, !hw.enum<A, B, C>
}
