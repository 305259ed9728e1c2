module {
  moore.module @hierarchy() {
    %x = moore.net wire : <l4> loc("hierarchy.sv":5:14)
    %y = moore.net wire : <l4> loc("hierarchy.sv":5:17)
    %w = moore.net wire : <l1> loc("hierarchy.sv":6:8)
    %0 = moore.read %x : <l4>
    %1 = moore.instance "a" @leaf(i: %0: !moore.l4) -> (o: !moore.l4) loc("hierarchy.sv":7:13)
    moore.assign %y, %1 : l4 loc("hierarchy.sv":7:13)
    %2 = moore.read %y : <l4>
    %3 = moore.net wire : <l4>
    moore.instance "b" @leaf_0(i: %2: !moore.l4, o: %3: !moore.ref<l4>) -> () loc("hierarchy.sv":7:30)
    %4 = moore.read %w : <l1>
    %5 = moore.instance "c" @leaf_1(i: %4: !moore.l1) -> (o: !moore.l1) loc("hierarchy.sv":8:8)
    %6 = moore.constant_time 1000000 fs
    %7 = moore.constant_time 2000000 fs
    %8 = moore.read %x : <l4>
    %9 = moore.extract %8 from 0 : l4 -> l1
    %10 = moore.read %y : <l4>
    %11 = moore.extract %10 from 0 : l4 -> l1
    %12 = moore.and %9, %11 : l1
    %13 = moore.not %12 : l1
    svx.assign %w, %13 delay(%6, %7 : !moore.time, !moore.time) strength("strong", "pull") : !moore.ref<l1>, !moore.l1 loc("hierarchy.sv":9:33)
    moore.procedure initial {
      %14 = svx.hier "hierarchy.b.o" : !moore.ref<l4>
      svx.force %14 : !moore.ref<l4> {
        %15 = moore.constant hA : i4
        %16 = moore.int_to_logic %15 : i4
        moore.yield %16 : l4
      } loc("hierarchy.sv":10:11)
      cf.br ^bb1
    ^bb1:
      moore.return
    } loc("hierarchy.sv":10:11)
    moore.output
  } loc("hierarchy.sv":4:8)
  moore.module private @leaf_1(in %i : !moore.l1 loc("hierarchy.sv":1:46), out o : !moore.l1 loc("hierarchy.sv":1:64)) {
    %i_0 = moore.net name "i" wire : <l1> loc("hierarchy.sv":1:46)
    %o = moore.net wire : <l1> loc("hierarchy.sv":1:64)
    moore.assign %i_0, %i : l1 loc("hierarchy.sv":1:46)
    %0 = moore.read %i_0 : <l1>
    %1 = moore.not %0 : l1
    %2 = moore.constant_time 2000000 fs
    moore.delayed_assign %o, %1, %2 : l1 loc("hierarchy.sv":2:13)
    %3 = moore.read %o : <l1>
    moore.output %3 : !moore.l1
  } loc("hierarchy.sv":1:8)
  moore.module private @leaf_0(in %i : !moore.l4 loc("hierarchy.sv":1:46), in %o : !moore.ref<l4> loc("hierarchy.sv":1:64)) {
    %i_0 = moore.net name "i" wire : <l4> loc("hierarchy.sv":1:46)
    moore.assign %i_0, %i : l4 loc("hierarchy.sv":1:46)
    %0 = moore.read %i_0 : <l4>
    %1 = moore.not %0 : l4
    %2 = moore.constant_time 2000000 fs
    moore.delayed_assign %o, %1, %2 : l4 loc("hierarchy.sv":2:13)
    moore.output
  } loc("hierarchy.sv":1:8)
  moore.module private @leaf(in %i : !moore.l4 loc("hierarchy.sv":1:46), out o : !moore.l4 loc("hierarchy.sv":1:64)) {
    %i_0 = moore.net name "i" wire : <l4> loc("hierarchy.sv":1:46)
    %o = moore.net wire : <l4> loc("hierarchy.sv":1:64)
    moore.assign %i_0, %i : l4 loc("hierarchy.sv":1:46)
    %0 = moore.read %i_0 : <l4>
    %1 = moore.not %0 : l4
    %2 = moore.constant_time 2000000 fs
    moore.delayed_assign %o, %1, %2 : l4 loc("hierarchy.sv":2:13)
    %3 = moore.read %o : <l4>
    moore.output %3 : !moore.l4
  } loc("hierarchy.sv":1:8)
}
