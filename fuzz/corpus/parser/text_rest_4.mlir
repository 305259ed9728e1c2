verif.simulation @si {} { ^bb0(%clk: !seq.clock, %init: i1): verif.yield %init, %init : i1, i1 }
