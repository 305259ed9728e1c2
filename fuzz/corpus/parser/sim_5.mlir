func.func @queues(%v: i8, %i: i32, %arr: !hw.array<4xi8>) {
  %e = sim.queue.empty : <i8, 0>
  %b = sim.queue.empty {kept} : !sim.queue<i8, 4>
  %0 = sim.queue.push_back %v into %e : <i8, 0>
  %1 = sim.queue.push_front %v into %0 : <i8, 0>
  %2, %3 = sim.queue.pop_back from %1 : <i8, 0>
  %4:2 = sim.queue.pop_front from %2 : <i8, 0>
  %5 = sim.queue.insert %v into %1 at %i : <i8, 0>
  %6 = sim.queue.delete index %i of %1 : <i8, 0>
  %7 = sim.queue.get %i of %1 : <i8, 0>
  %8 = sim.queue.set %1[%i] = %v : <i8, 0>
  %9 = sim.queue.size %1 : <i8, 0>
  %10 = sim.queue.slice %1 from %i to %i : <i8, 0>
  %11 = sim.queue.concat (%0, %b) : (!sim.queue<i8, 0>, !sim.queue<i8, 4>) <i8, 8>
  %12 = sim.queue.from_array %arr : !hw.array<4xi8> -> <i8, 0>
  %13 = sim.queue.resize %1 : <i8, 0> -> <i8, 2>
  %14 = sim.queue.cmp eq %0, %1 : <i8, 0>
  %15 = sim.queue.cmp ne %0, %1 {kept} : <i8, 0>
  %16 = sim.queue.empty : <!sim.dstring, 0>
  return
}
