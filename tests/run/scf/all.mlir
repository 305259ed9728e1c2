// RULE: scf.if, scf.for, scf.while, scf.condition, scf.index_switch, scf.execute_region, scf.yield
// OUT: if 1
// OUT: 0fs for 10
// OUT: signed -1
// OUT: signed 0
// OUT: while 16
// OUT: switch 3 9
// OUT: region 9

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %i3 = arith.constant 3 : i32
  %i9 = arith.constant 9 : i32
  %m1 = arith.constant -1 : i32
  %x2 = arith.constant 2 : index
  %x7 = arith.constant 7 : index
  llhd.process {
    %a = scf.if %true -> i32 {
      scf.yield %i1 : i32
    } else {
      scf.yield %i3 : i32
    }
    scf.if %false {
      %fmt0 = sim.fmt.literal "never\0A"
      sim.proc.print %fmt0
    }
    %fmt1 = sim.fmt.literal "if "
    %fmt2 = sim.fmt.dec %a specifierWidth 0 : i32
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    %s = scf.for %i = %i0 to %i9 step %i3 iter_args(%x = %i1) -> (i32) : i32 {
      %y = arith.addi %x, %i : i32
      scf.yield %y : i32
    }
    %fmt5 = sim.fmt.current_time
    %fmt6 = sim.fmt.literal " for "
    %fmt7 = sim.fmt.dec %s specifierWidth 0 : i32
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    scf.for %i = %m1 to %i1 step %i1 : i32 {
      %fmt10 = sim.fmt.literal "signed "
      %fmt11 = sim.fmt.dec %i specifierWidth 0 signed : i32
      %fmt12 = sim.fmt.literal "\0A"
      %fmt13 = sim.fmt.concat (%fmt10, %fmt11, %fmt12)
      sim.proc.print %fmt13
    }
    scf.for unsigned %i = %m1 to %i1 step %i1 : i32 {
      %fmt14 = sim.fmt.literal "never\0A"
      sim.proc.print %fmt14
    }
    %w = scf.while (%x = %i1) : (i32) -> i32 {
      %less = arith.cmpi slt, %x, %i9 : i32
      scf.condition(%less) %x : i32
    } do {
    ^bb0(%y: i32):
      %z = arith.addi %y, %y : i32
      scf.yield %z : i32
    }
    %fmt15 = sim.fmt.literal "while "
    %fmt16 = sim.fmt.dec %w specifierWidth 0 : i32
    %fmt17 = sim.fmt.literal "\0A"
    %fmt18 = sim.fmt.concat (%fmt15, %fmt16, %fmt17)
    sim.proc.print %fmt18
    %c = scf.index_switch %x2 -> i32
    case 2 {
      scf.yield %i3 : i32
    }
    default {
      scf.yield %i9 : i32
    }
    %d = scf.index_switch %x7 -> i32
    case 2 {
      scf.yield %i3 : i32
    }
    default {
      scf.yield %i9 : i32
    }
    %fmt19 = sim.fmt.literal "switch "
    %fmt20 = sim.fmt.dec %c specifierWidth 0 : i32
    %fmt21 = sim.fmt.literal " "
    %fmt22 = sim.fmt.dec %d specifierWidth 0 : i32
    %fmt23 = sim.fmt.literal "\0A"
    %fmt24 = sim.fmt.concat (%fmt19, %fmt20, %fmt21, %fmt22, %fmt23)
    sim.proc.print %fmt24
    %e = scf.execute_region -> i32 {
      cf.br ^bb1(%i9 : i32)
    ^bb1(%x: i32):
      scf.yield %x : i32
    }
    %fmt25 = sim.fmt.literal "region "
    %fmt26 = sim.fmt.dec %e specifierWidth 0 : i32
    %fmt27 = sim.fmt.literal "\0A"
    %fmt28 = sim.fmt.concat (%fmt25, %fmt26, %fmt27)
    sim.proc.print %fmt28
    llhd.halt
  }
}
