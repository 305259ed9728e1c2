// Nonblocking assignments one after another: the last to a signal decides, what keeps its content wakes nobody, part of a signal is
// among wholes, and one is forced.
//
// RULE: machine.event.order
// RULE: machine.event.no-activity
// ARGS: --max-time 4ns
// OUT: b 2
// OUT: 0: 3 2 00f0 9
// OUT: b 4
// OUT: 1: 6 4 00f1 9
// OUT: 2: 9 4 00f2 77
// OUT: b 8
// OUT: 3: 12 8 00f3 77
// OUT: b 10

hw.module @tb() {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %two = hw.constant 2 : i8
  %three = hw.constant 3 : i8
  %nine = hw.constant 9 : i8
  %many = hw.constant 77 : i8
  %zeros = hw.constant 0 : i16
  %high = hw.constant 240 : i16
  %at = hw.constant 0 : i4
  %a = llhd.sig %zero : i8
  %b = llhd.sig %zero : i8
  %c = llhd.sig %zeros : i16
  %d = llhd.sig %zero : i8
  %low = llhd.sig.extract %c from %at : <i16> -> <i4>
  %now = llhd.prb %b : i8

  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%now : i8), ^say
  ^say:
    %is = sim.fmt.literal "b "
    %value = llhd.prb %b : i8
    %dec = sim.fmt.dec %value specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%is, %dec, %nl)
    sim.proc.print %text
    cf.br ^wait
  }

  llhd.process {
    cf.br ^work(%zero : i8)
  ^work(%n: i8):
    %next = comb.add %n, %one : i8
    %times = comb.mul %next, %three : i8
    %half = comb.shru %next, %one : i8
    %odd = comb.extract %next from 0 : (i8) -> i1
    %more = comb.extract %half from 0 : (i8) -> i1
    %four = hw.constant 4 : i8
    %twice = comb.mul %next, %two : i8
    %third = comb.icmp eq %n, %two : i8
    %was = llhd.prb %b : i8
    %keeps = comb.mux %third, %was, %twice : i8
    %nibble = comb.extract %n from 0 : (i8) -> i4
    llhd.drv %a, %n after %delta : i8
    llhd.drv %b, %keeps after %delta : i8
    llhd.drv %a, %times after %delta : i8
    llhd.drv %c, %high after %delta : i16
    llhd.drv %low, %nibble after %delta : i4
    llhd.drv %d, %nine after %delta : i8
    %forces = comb.icmp eq %n, %two : i8
    cf.cond_br %forces, ^force, ^on
  ^force:
    llhd.drv %d, %many after %eps {circt.force} : i8
    cf.br ^on
  ^on:
    llhd.wait delay %ns, ^show(%n, %next : i8, i8)
  ^show(%k: i8, %l: i8):
    %va = llhd.prb %a : i8
    %vb = llhd.prb %b : i8
    %vc = llhd.prb %c : i16
    %vd = llhd.prb %d : i8
    %colon = sim.fmt.literal ": "
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %sk = sim.fmt.dec %k specifierWidth 0 : i8
    %sa = sim.fmt.dec %va specifierWidth 0 : i8
    %sb = sim.fmt.dec %vb specifierWidth 0 : i8
    %sc = sim.fmt.hex %vc, isUpper false specifierWidth 4 : i16
    %sd = sim.fmt.dec %vd specifierWidth 0 : i8
    %line = sim.fmt.concat (%sk, %colon, %sa, %space, %sb, %space, %sc, %space, %sd, %end)
    sim.proc.print %line
    cf.br ^work(%l : i8)
  }
}
