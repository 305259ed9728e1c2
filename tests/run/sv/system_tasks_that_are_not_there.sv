// STATUS: 2
// ERR: $dumpports is not supported: extended VCD (IEEE 1800 21.7.3) is not written: `$dumpvars` with an instance records its ports, too
// ERR: $countdrivers is not supported: what each driver of a net contributes is not kept
// ERR: 2 errors and can't be simulated
//
// What is not there says what to do instead, all of it in one run.

module device(input logic in, output logic out);
  assign out = !in;
endmodule

module tb;
  logic in;
  wire out;
  integer count;
  device it(in, out);
  initial begin
    $dumpports(it, "ports.vcd");
    count = $countdrivers(out);
  end
endmodule
