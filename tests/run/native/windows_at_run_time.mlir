// Windows of 8 bits at computed places of a signal of 100 bits: over the end of a word, within one, partly and wholly
// beyond the signal; at once, and in the next delta.
//
// RULE: llhd.sig.extract
// OUT: 00000000ff000000000000000 00000000ff000000000000000
// OUT: 00000000ff00000000003fc00 00000000ff00000000003fc00
// OUT: f8000000ff00000000003fc00 f8000000ff00000000003fc00
// OUT: f8000000ff00000000003fc00 f8000000ff00000000003fc00

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero = hw.constant 0 : i100
  %ones = hw.constant -1 : i8
  %first = hw.constant 0 : i2
  %one = hw.constant 1 : i2
  %last = hw.constant 3 : i2
  %n60 = hw.constant 60 : i7
  %n10 = hw.constant 10 : i7
  %n95 = hw.constant 95 : i7
  %n120 = hw.constant 120 : i7
  %places = hw.array_create %n120, %n95, %n10, %n60 : i7
  %s = llhd.sig %zero : i100
  %n = llhd.sig %zero : i100
  llhd.process {
    cf.br ^write(%first : i2)
  ^write(%i: i2):
    %place = hw.array_get %places[%i] : !hw.array<4xi7>, i2
    %now = llhd.sig.extract %s from %place : <i100> -> <i8>
    llhd.drv %now, %ones after %eps : i8
    %next = llhd.sig.extract %n from %place : <i100> -> <i8>
    llhd.drv %next, %ones after %delta : i8
    llhd.wait delay %ns, ^show
  ^show:
    %a = llhd.prb %s : i100
    %b = llhd.prb %n : i100
    %f0 = sim.fmt.hex %a, isUpper false : i100
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %b, isUpper false : i100
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %j = comb.add %i, %one : i2
    %more = comb.icmp ne %i, %last : i2
    cf.cond_br %more, ^write(%j : i2), ^end
  ^end:
    llhd.halt
  }
}
