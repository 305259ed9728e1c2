"hw.module"() <{module_type = !hw.modty<input a : i8, output q : i8>, parameters = [], sym_name = "generic_module"}> ({
^bb0(%a: i8):
  %0 = "comb.add"(%later, %a) : (i8, i8) -> i8
  %later = "comb.xor"(%a, %a) <{twoState}> : (i8, i8) -> i8
  %t = "llhd.constant_time"() <{value = #llhd.time<1ns, 0d, 0e>}> : () -> !llhd.time
  "llhd.process"() ({
    "llhd.wait"(%t, %a)[^bb1] <{operandSegmentSizes = array<i32: 0, 1, 1, 0>}> : (!llhd.time, i8) -> ()
  ^bb1:
    "llhd.halt"() : () -> ()
  }) : () -> ()
  "hw.output"(%0) : (i8) -> ()
}) : () -> ()
