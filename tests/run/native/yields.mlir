// Results of a process, narrow, wide and of text, are seen one settling later; a wide one that does not change wakes nobody.
//
// RULE: machine.process.results, llhd.wait.yield, llhd.halt
// OUT: 0fs woken: 1 8000000000000001
// OUT: 0fs wide: 8000000000000001
// OUT: 1ns woken: 2 8000000000000001
// OUT: 2ns woken: 3 0000000000000003
// OUT: 2ns wide: 0000000000000003

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %w1 = hw.constant 10913507908952416931728840801506123357739037226189932257942293551936813724780053447848481984853913564445327086273724162025857814362402025539517710708954702296303932024437311113289461504054744633020733897360214391481112909208667793776404071851688733223663539464764035776945498709062588148918491369324852073565591408164880274976091338691033650198088831068784491915603838983791657005853272178689 : i1300
  %w3 = hw.constant 3 : i1300
  %n, %w = llhd.process -> i8, i1300 {
    llhd.wait yield (%c1, %w1 : i8, i1300), delay %ns, ^one
  ^one:
    llhd.wait yield (%c2, %w1 : i8, i1300), delay %ns, ^two
  ^two:
    llhd.halt %c3, %w3 : i8, i1300
  }
  llhd.process {
    llhd.wait (%n : i8), ^woken
  ^woken:
    %mix = comb.extract %w from 0 : (i1300) -> i32
    %top = comb.extract %w from 1268 : (i1300) -> i32
    %both = comb.concat %top, %mix : i32, i32
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " woken: "
    %f2 = sim.fmt.dec %n specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.hex %both, isUpper false : i64
    %f5 = sim.fmt.literal "\0A"
    %f6 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5)
    sim.proc.print %f6
    llhd.wait (%n : i8), ^woken
  }
  llhd.process {
    llhd.wait (%w : i1300), ^woken
  ^woken:
    %mix = comb.extract %w from 0 : (i1300) -> i32
    %top = comb.extract %w from 1268 : (i1300) -> i32
    %both = comb.concat %top, %mix : i32, i32
    %f7 = sim.fmt.current_time
    %f8 = sim.fmt.literal " wide: "
    %f9 = sim.fmt.hex %both, isUpper false : i64
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f7, %f8, %f9, %f10)
    sim.proc.print %f11
    llhd.wait (%w : i1300), ^woken
  }
}
