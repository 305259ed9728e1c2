// Output, strings, queues, associative arrays, control, DPI.

sim.func.dpi @plain(in %a : i32, out b : i32, inout %c : i8, return r : i1)
sim.func.dpi private @with_name(in %a : i32, ref %p : !llvm.ptr) attributes {verilogName = "c_name"}
sim.func.dpi @nothing()

hw.module @clocked(in %clk : !seq.clock, in %en : i1, in %a : i8, in %i : i32) {
  %f = sim.fmt.literal "text\0A\22\\"
  %err = sim.stderr_stream
  sim.print %f on %clk if %en
  sim.print %f on %clk if %en to %err {kept}
  sim.clocked_pause %clk, %en, verbose
  sim.clocked_pause %clk, %en, quiet {kept}
  sim.clocked_terminate %clk, %en, success, verbose
  sim.clocked_terminate %clk, %en, failure, quiet
  sim.triggered %clk {
    sim.proc.print %f
  }
  sim.triggered %clk if %en {
    sim.proc.print %f to %err
  } {kept}
  %0:3 = sim.func.dpi.call @plain(%i, %a) clock %clk enable %en : (i32, i8) -> (i32, i8, i1)
  %1:3 = sim.func.dpi.call @plain(%i, %a) : (i32, i8) -> (i32, i8, i1)
  sim.func.dpi.call @nothing() clock %clk {kept} : () -> ()
  %found = sim.plusargs.test "VERBOSE"
  %ok, %value = sim.plusargs.value "N=%d" : i32
  %ok1, %value1 = sim.plusargs.value "S=%s" {kept} : i8
}

hw.module @formats(in %a : i8, in %f : f64, in %s : !sim.dstring, in %z : i0) {
  %0 = sim.fmt.bin %a : i8
  %1 = sim.fmt.bin %a isLeftAligned true paddingChar 32 specifierWidth 4 : i8
  %2 = sim.fmt.oct %a : i8
  %3 = sim.fmt.oct %a specifierWidth 0 {kept} : i8
  %4 = sim.fmt.hex %a, isUpper false : i8
  %5 = sim.fmt.hex %a, isUpper true isLeftAligned true paddingChar 32 specifierWidth 10 : i8
  %6 = sim.fmt.dec %a : i8
  %7 = sim.fmt.dec %a signed : i8
  %8 = sim.fmt.dec %a isLeftAligned true paddingChar 48 specifierWidth 3 signed : i8
  %9 = sim.fmt.char %a : i8
  %10 = sim.fmt.flt %f : f64
  %11 = sim.fmt.flt %f isLeftAligned true fieldWidth 10 fracDigits 2 : f64
  %12 = sim.fmt.exp %f fieldWidth 3 : f64
  %13 = sim.fmt.gen %f fracDigits 0 : f64
  %14 = sim.fmt.string %s : !sim.dstring
  %15 = sim.fmt.string %s isLeftAligned true paddingChar 48 specifierWidth 9 : !sim.dstring
  %16 = sim.fmt.literal ""
  %17 = sim.fmt.concat ()
  %18 = sim.fmt.concat (%0, %1, %17) {kept}
  %19 = sim.fmt.current_time
  %20 = sim.fmt.hier_path
  %21 = sim.fmt.hier_path escaped
  %22 = sim.fmt.literal "bytes \00\7F\C3\A4" {kept}
  %23 = sim.fmt.dec %z : i0
  %24 = sim.fmt.exp %f : f64
  %25 = sim.fmt.gen %f isLeftAligned true : f64
}

hw.module @strings(in %a : i16, in %i : i32) {
  %0 = sim.string.literal "abc"
  %1 = sim.string.literal "" {kept}
  %2 = sim.string.concat (%0, %1)
  %3 = sim.string.concat ()
  %4 = sim.string.length %2
  %5 = sim.string.get %0[%i]
  %6 = sim.string.int_to_string %a : i16
  %7 = sim.string.string_to_int %6 : i16
  %8 = sim.string.cmp eq %0, %1 : !sim.dstring
  %9 = sim.string.cmp ne %0, %1 : !sim.dstring
  %10 = sim.string.cmp lt %0, %1 : !sim.dstring
  %11 = sim.string.cmp le %0, %1 : !sim.dstring
  %12 = sim.string.cmp gt %0, %1 : !sim.dstring
  %13 = sim.string.cmp ge %0, %1 : !sim.dstring
  %ordered = sim.string.compare %0, %1 {kept}
  %lower = sim.string.tolower %0
  %upper = sim.string.toupper %0
}

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

func.func @procedural(%fd: i32, %name: !sim.dstring, %mem: !hw.array<4xi8>, %i: i32, %q: !sim.queue<i8, 0>) {
  %f = sim.fmt.literal "x"
  %text = sim.string.format_to_string %f
  %out = sim.stdout_stream
  %file = sim.get_file %f
  sim.flush %file
  sim.proc.print %f
  sim.proc.print %f to %out {kept}
  sim.pause verbose
  sim.pause quiet
  %0 = sim.sv.fopen %name
  %1 = sim.sv.fopen %name mode = r
  %2 = sim.sv.fopen %name mode = w
  %3 = sim.sv.fopen %name mode = a
  %4 = sim.sv.fopen %name mode = r_update
  %5 = sim.sv.fopen %name mode = w_update
  %6 = sim.sv.fopen %name mode = a_update {kept}
  sim.sv.fclose %fd
  sim.sv.fflush_all
  %7 = sim.sv.channel_to_output_stream %fd
  %8 = sim.sv.readmem %name, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: false>} : !hw.array<4xi8>
  %9 = sim.sv.readmem %name, %mem start = %i finish = %i slice[%i, %i] {isBinary = true, dimLows = array<i64: 0>, dimDescending = array<i1: true>} : !hw.array<4xi8>
  sim.terminate success, quiet
  sim.terminate failure, verbose {kept}
  return
}
