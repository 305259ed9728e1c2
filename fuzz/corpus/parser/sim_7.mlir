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
