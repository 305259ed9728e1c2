func.func @assoc(%v: i8, %k: i32, %s: !sim.dstring) {
  %e = sim.assoc_array.empty : <i8, i32>
  %d = sim.assoc_array.empty : <!sim.dstring, !sim.dstring>
  %0 = sim.assoc_array.set %e[%k] = %v : <i8, i32>
  %1 = sim.assoc_array.get %0[%k] : <i8, i32>
  %2 = sim.assoc_array.exists %k in %0 : <i8, i32>
  %3 = sim.assoc_array.delete index %k of %0 : <i8, i32>
  %4 = sim.assoc_array.size %3 {kept} : <i8, i32>
  %5:2 = sim.assoc_array.first %0 : <i8, i32>
  %6:2 = sim.assoc_array.last %0 : <i8, i32>
  %7:2 = sim.assoc_array.next %0[%k] : <i8, i32>
  %8:2 = sim.assoc_array.prev %d[%s] : <!sim.dstring, !sim.dstring>
  %9 = sim.assoc_array.cmp eq %0, %3 : <i8, i32>
  %10 = sim.assoc_array.cmp ne %0, %3 : <i8, i32>
  return
}
