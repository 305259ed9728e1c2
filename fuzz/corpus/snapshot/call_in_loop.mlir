llhd.coroutine private @g() -> (i1) {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c = hw.constant true
  llhd.wait delay %ns, ^b60
^b60:
  llhd.return %c : i1
}
llhd.coroutine private @f(%a: i64) -> (i33) {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant true
  %v108 = hw.constant 0 : i33
  %v126 = hw.constant 0 : i8
  cf.br ^b113(%v126, %a : i8, i64)
^b113(%v115: i8, %v116: i64):
  %v121 = llhd.call_coroutine @g() : () -> i1
  %v124 = llvm.icmp "ne" %false, %v121 : i1
  llhd.wait delay %ns, ^b125
^b125:
  cf.br ^b113(%v126, %v116 : i8, i64)
}
hw.module @tb() {
  %v294 = hw.constant 5 : i64
  llhd.process {
    %v295 = llhd.call_coroutine @f(%v294) : (i64) -> i33
    llhd.halt
  }
}
