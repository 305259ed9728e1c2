// Terminators, branches, parents.

hw.module @m(in %c : i1, in %a : i8, out q : i8) {
  // ERROR: 5:*: needs a terminator at the end of block 0
  llhd.process {
    %0 = comb.add %a, %a : i8
  }
  llhd.process {
  ^entry:
    // ERROR: 11:*: can't go to the entry block
    cf.br ^entry
  }
  llhd.process {
    // ERROR: 15:*: needs 1 values for successor 0, but has 0
    cf.br ^bb1
  ^bb1(%x: i8):
    // ERROR: 18:*: values for successor 0: number 0 should be of type `i8`, but is `i1`
    llhd.wait ^bb1(%c : i1)
  ^bb2:
    // ERROR: 21:*: must stand in `llhd.combinational` or `llhd.global_signal`, not in `llhd.process`
    llhd.yield
  ^bb3:
    // ERROR: 24:*: must be the last operation of its block
    llhd.halt
    sim.pause quiet
  ^bb4:
    // ERROR: 28:*: needs 0 yielded values, but has 1
    llhd.halt %a : i8
  }
  // ERROR: 32:*: must stand in a process, a function or another procedure
  scf.if %c {
    sim.pause quiet
  }
  %p = llhd.process -> i8 {
    // ERROR: 36:*: yielded values: number 0 should be of type `i8`, but is `i1`
    llhd.wait yield (%c : i1), ^bb1
  ^bb1:
    llhd.halt %a : i8
  }
  llhd.final {
    // ERROR: 42:*: must stand in `llhd.process` or `llhd.coroutine`, not in `llhd.final`
    llhd.wait ^bb1
  ^bb1:
    llhd.halt
  }
  // ERROR: 47:*: outputs: number 0 should be of type `i8`, but is `i1`
  hw.output %c : i1
}

func.func @f(%c: i1, %a: i8) -> i8 {
  // ERROR: 52:*: needs an `else` for its results
  %0 = "scf.if"(%c) ({
    scf.yield %a : i8
  }, {}) : (i1) -> i8
  // ERROR: 56:*: must stand in `hw.module`, not in `func.func`
  llhd.process {
    llhd.halt
  }
  // ERROR: 60:*: returned values: number 0 should be of type `i8`, but is `i1`
  return %c : i1
}

llhd.coroutine @task(%r: !llhd.ref<i8>) -> i8 {
  // ERROR: 65:*: needs 1 yielded values, but has 0
  llhd.return
}
func.func @caller(%r: !llhd.ref<i8>) {
  // ERROR: 69:*: must stand in an `llhd.process` or `llhd.coroutine`
  %0 = llhd.call_coroutine @task(%r) : (!llhd.ref<i8>) -> i8
  return
}
