"func.func"() <{function_type = (i1, i8) -> i8, sym_name = "generic"}> ({
^bb0(%c: i1, %a: i8):
  "cf.cond_br"(%c, %a)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> {kept} : (i1, i8) -> ()
^bb1(%x: i8):
  "func.return"(%x) : (i8) -> ()
^bb2:
  "cf.br"(%a)[^bb1] : (i8) -> ()
}) {kept = 1 : i2} : () -> ()
