// A coroutine waits at several depths; what is live there, narrow and wide, is there when it goes on.
//
// RULE: llhd.coroutine, llhd.call_coroutine, machine.call.suspend, machine.call.recursion
// OUT: 6ns 7 0000000000000052 8000000000000000

llhd.coroutine private @down(%n: i8, %w: i1100) -> (i8, i1100) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %end = comb.icmp eq %n, %c0 : i8
  cf.cond_br %end, ^last, ^more
^last:
  llhd.return %c1, %w : i8, i1100
^more:
  llhd.wait delay %ns, ^call
^call:
  %m = comb.sub %n, %c1 : i8
  %low = comb.extract %w from 0 : (i1100) -> i1099
  %high = comb.extract %w from 1099 : (i1100) -> i1
  %turned = comb.concat %low, %high : i1099, i1
  %r, %x = llhd.call_coroutine @down(%m, %turned) : (i8, i1100) -> (i8, i1100)
  llhd.wait delay %ns, ^back
^back:
  %s = comb.add %r, %n : i8
  %y = comb.add %x, %w : i1100
  llhd.return %s, %y : i8, i1100
}
hw.module @tb() {
  %c3 = hw.constant 3 : i8
  %w = hw.constant 6791492645246929246386757141796333893017469234658722748742598348639065463771209243602696041603780296149289131476923691737519362771617464985577774171400314360942881749703195165891432072082340365383418580263111588256399217886064978276677643016101540190387879866160099492547442002034558061542073937718591829233732574474395276372082693 : i1100
  llhd.process {
    %r, %x = llhd.call_coroutine @down(%c3, %w) : (i8, i1100) -> (i8, i1100)
    %low = comb.extract %x from 0 : (i1100) -> i64
    %high = comb.extract %x from 1036 : (i1100) -> i64
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %r specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.hex %low, isUpper false : i64
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.hex %high, isUpper false : i64
    %f7 = sim.fmt.literal "\0A"
    %f8 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7)
    sim.proc.print %f8
    llhd.halt
  }
}
