module {
  moore.module @values() {
    %a = moore.variable : <l8> loc("values.sv":2:13)
    %b = moore.variable : <l4> loc("values.sv":3:20)
    %r = moore.variable : <f64> loc("values.sv":4:8)
    moore.procedure initial {
      %0 = moore.read %b : <l4>
      %1 = moore.sext %0 : l4 -> l32
      %2 = moore.constant 3 : i32
      %3 = moore.int_to_logic %2 : i32
      %4 = moore.mul %1, %3 : l32
      %5 = moore.trunc %4 : l32 -> l8
      moore.blocking_assign %a, %5 : l8 loc("values.sv":6:5)
      %6 = moore.read %b : <l4>
      %7 = moore.extract %6 from 0 : l4 -> l2
      %8 = moore.constant b1X : l2
      %9 = moore.concat %7, %8 : (!moore.l2, !moore.l2) -> l4
      %10 = moore.extract_ref %a from 2 : <l8> -> <l4>
      moore.blocking_assign %10, %9 : l4 loc("values.sv":7:5)
      %11 = moore.read %a : <l8>
      %12 = moore.logic_to_int %11 : l8
      %13 = moore.uint_to_real %12 : i8 -> f64
      moore.blocking_assign %r, %13 : f64 loc("values.sv":8:5)
      %14 = moore.read %a : <l8>
      %15 = moore.constant bZZZZZZZZ : l8
      %16 = moore.case_eq %14, %15 : l8
      %17 = moore.read %r : <f64>
      %18 = moore.constant_real 1.5e+0 : f64
      %19 = moore.fgt %17, %18 : f64 -> i1
      %20 = moore.or %16, %19 : i1
      %21 = moore.to_builtin_int %20 : i1
      cf.cond_br %21, ^bb2, ^bb3
    ^bb2:
      %22 = moore.read %a : <l8>
      %23 = moore.fmt.int decimal %22, align right, pad space width 0 : l8
      %24 = moore.read %b : <l4>
      %25 = moore.fmt.literal " "
      %26 = moore.fmt.int hex_lower %24, align right, pad zero : l4
      %27 = moore.constant_string "text" : i32
      %28 = svx.syscall "$bytes"(%27) : (!moore.i32) -> !moore.string
      %29 = moore.fmt.literal " "
      %30 = moore.fmt.string %28, width 4, alignment right, padding space
      %31 = moore.fmt.literal "\0A"
      %32 = moore.fmt.concat (%23, %25, %26, %29, %30, %31)
      moore.builtin.display %32 loc("values.sv":9:33)
      cf.br ^bb4
    ^bb3:
      cf.br ^bb4
    ^bb4:
      cf.br ^bb1
    ^bb1:
      moore.return
    } loc("values.sv":9:33)
    moore.output
  } loc("values.sv":1:8)
}
