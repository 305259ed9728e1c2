func.func @undefined() {
  %0 = ub.poison : i8
  %1 = ub.poison {kept} : !hw.struct<a: i8>
  %2 = ub.poison <#ub.poison> : i32
  ub.unreachable
}
