// A function that counts its calls is called once at the start, and once for each change of its argument.
//
// RULE: moore.function.effects
// OUT: 1: y=5 calls=1
// OUT: 2: y=8 calls=2
// OUT: 3: y=8 calls=2
// OUT: 4: y=7 calls=1

moore.module @top() {
  %a = moore.variable : <i8>
  %calls = moore.variable : <i8>
  %y = moore.variable : <i8>
  %in = moore.read %a : <i8>
  %f = func.call @count(%in, %calls) : (!moore.i8, !moore.ref<i8>) -> !moore.i8
  moore.assign %y, %f : i8
  moore.procedure initial {
    %3 = moore.constant 3 : i8
    %0 = moore.constant 0 : i8
    %2 = moore.constant 2 : i8
    %ns = moore.constant_time 1000000 fs
    moore.wait_delay %ns
    func.call @show(%y, %calls) : (!moore.ref<i8>, !moore.ref<i8>) -> ()
    moore.blocking_assign %a, %3 : i8
    moore.wait_delay %ns
    func.call @show(%y, %calls) : (!moore.ref<i8>, !moore.ref<i8>) -> ()
    moore.blocking_assign %a, %3 : i8
    moore.wait_delay %ns
    func.call @show(%y, %calls) : (!moore.ref<i8>, !moore.ref<i8>) -> ()
    moore.blocking_assign %calls, %0 : i8
    moore.blocking_assign %a, %2 : i8
    moore.wait_delay %ns
    func.call @show(%y, %calls) : (!moore.ref<i8>, !moore.ref<i8>) -> ()
    moore.return
  }
  moore.output
}

func.func private @count(%x: !moore.i8, %calls: !moore.ref<i8>) -> !moore.i8 {
  %1 = moore.constant 1 : i8
  %5 = moore.constant 5 : i8
  %old = moore.read %calls : <i8>
  %new = moore.add %old, %1 : i8
  moore.blocking_assign %calls, %new : i8
  %sum = moore.add %x, %5 : i8
  return %sum : !moore.i8
}

func.func private @show(%y: !moore.ref<i8>, %calls: !moore.ref<i8>) {
  %time = moore.builtin.time
  %unit = moore.constant 1000000 : l64
  %fs = moore.time_to_logic %time
  %now = moore.divu %fs, %unit : l64
  %0 = moore.fmt.int decimal %now, align left, pad space width 0 : l64
  %1 = moore.fmt.literal ": y="
  %v = moore.read %y : <i8>
  %2 = moore.fmt.int decimal %v, align left, pad space width 0 : i8
  %3 = moore.fmt.literal " calls="
  %c = moore.read %calls : <i8>
  %4 = moore.fmt.int decimal %c, align left, pad space width 0 : i8
  %5 = moore.fmt.literal "\0A"
  %text = moore.fmt.concat (%0, %1, %2, %3, %4, %5)
  moore.builtin.display %text
  return
}
