// RULE: scf.for, scf.for.step
// STATUS: 1
// OUT: 127
// ERR: the step of a loop is positive

hw.module @top(in %a : i8) {
  llhd.process {
    %lo = hw.constant 125 : i8
    %hi = hw.constant 127 : i8
    %two = hw.constant 2 : i8
    %zero = hw.constant 0 : i8
    %last = scf.for %i = %lo to %hi step %two iter_args(%x = %zero) -> (i8) : i8 {
      %n = comb.add %i, %two : i8
      scf.yield %n : i8
    }
    %v = sim.fmt.dec %last specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%v, %nl)
    sim.proc.print %f
    scf.for %i = %zero to %hi step %a : i8 {
    }
    llhd.halt
  }
}
