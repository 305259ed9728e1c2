package p;
  int calls = 0;
  function automatic int twice(int x);
    calls++;
    return 2 * x;
  endfunction
endpackage
module routines;
  reg [7:0] mem [0:3];
  integer i;
  task put(input [1:0] at, output [7:0] old);
    old = mem[at];
    #1 mem[at] = p::twice(at);
  endtask
  initial for (i = 0; i < 4; i = i + 1) put(i[1:0], mem[0]);
endmodule
