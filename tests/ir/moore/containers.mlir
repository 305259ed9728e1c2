// Queues, associative and dynamic arrays.

func.func @queues(%q: !moore.ref<queue<l8, 0>>, %v: !moore.queue<l8, 0>, %x: !moore.l8, %i: !moore.i32, %u: !moore.uarray<2 x l8>, %r: !moore.ref<queue<queue<string, 3>, 0>>) {
  moore.push_back %x into %q : <queue<l8, 0>>
  moore.push_front %x into %q : !moore.ref<queue<l8, 0>>
  %0 = moore.pop_back from %q : <queue<l8, 0>>
  %1 = moore.pop_front from %q {kept} : <queue<l8, 0>>
  moore.queue.insert %x into %q at %i : <queue<l8, 0>>
  moore.queue.delete index %i of %q : <queue<l8, 0>>
  moore.queue.set %q[%i] = %x : <queue<l8, 0>>
  moore.queue.clear %q : <queue<l8, 0>>
  %2 = moore.queue.cmp eq %v, %v : <l8, 0>
  %3 = moore.queue.cmp ne %v, %v : <l8, 0>
  %4 = moore.queue.concat () : () <l8, 0>
  %5 = moore.queue.concat (%v, %4) : (!moore.queue<l8, 0>, !moore.queue<l8, 0>) <l8, 0>
  %6 = moore.queue.from_unpacked_array %u : <2 x l8> -> <l8, 0>
  %7 = moore.queue.resize %v : <l8, 0> -> <l8, 4>
  %8 = moore.builtin.size %v : <l8, 0>
  %9 = moore.dyn_queue_extract %v from %i to %i : <l8, 0>, i32 -> l8
  %10 = moore.dyn_queue_ref_element %q from %i : <queue<l8, 0>>, i32 -> <l8>
  %11 = moore.pop_back from %r : <queue<queue<string, 3>, 0>>
  return
}

func.func @associative(%a: !moore.ref<assoc_array<i32, string>>, %v: !moore.assoc_array<i32, string>, %k: !moore.string, %r: !moore.ref<string>, %x: !moore.i32) {
  moore.assoc_array.set %a[%k] = %x : <assoc_array<i32, string>>
  moore.assoc_array.delete index %k from %a : <assoc_array<i32, string>>
  moore.assoc_array.clear %a : <assoc_array<i32, string>>
  %0 = moore.assoc_array.exists %k in %a : <assoc_array<i32, string>>
  %1 = moore.assoc_array.size %a : <assoc_array<i32, string>>
  %2 = moore.assoc_array.first to %r from %a : <assoc_array<i32, string>>
  %3 = moore.assoc_array.last to %r from %a : <assoc_array<i32, string>>
  %4 = moore.assoc_array.next to %r from %a : <assoc_array<i32, string>>
  %5 = moore.assoc_array.prev to %r from %a {kept} : <assoc_array<i32, string>>
  %6 = moore.assoc_array_extract %v[%k] : <i32, string>
  %7 = moore.assoc_array_extract_ref %a[%k] : <assoc_array<i32, string>>
  return
}

func.func @dynamic(%n: !moore.i32, %p: !moore.open_array<l1>) {
  %0 = moore.open_uarray_create %n : i32 -> <l8>
  %1 = moore.open_uarray_size %0 : <l8>
  %2 = moore.open_uarray_delete %0 : <l8>
  return
}
