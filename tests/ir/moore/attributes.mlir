// Types and attributes where any may stand.

func.func private @types(!moore.array<4 x array<2 x l1>>, !moore.open_array<i1>, !moore.open_uarray<uarray<0 x void>>, !moore.class<@a::@"b c">, !moore<ref<queue<struct<{}>, 7>>>) attributes {
  a = #moore.fvint<b10XZ : 4>, b = #moore.fvint<-1 : 8>, c = #moore<fvint<hXZ0 : 12>>, d = !moore.format_string, e = !moore.scan_string, f = !moore.l0
}
"moore.module"() <{module_type = !hw.modty<input a : !moore.l1, output b : !moore.l1>, sym_name = "generic"}> ({
^bb0(%a: !moore.l1):
  %0 = "moore.constant"() <{value = #moore.fvint<bX : 1>}> : () -> !moore.l1
  %1 = "moore.net"(%0) <{kind = 9 : i32, name = "w"}> : (!moore.l1) -> !moore.ref<l1>
  %2 = "moore.fmt.int"(%0) <{alignment = 1 : i32, format = 3 : i32, padding = 0 : i32}> : (!moore.l1) -> !moore.format_string
  "moore.output"(%a) : (!moore.l1) -> ()
}) : () -> ()
