// OUT: 1 0 1
// OUT: 7 8
// OUT: done z 3
// Names that lead out of the module, in tasks of modules and of no module.
task start;
  names.u.value = 7;
  names.u.bump(names.u.value);
endtask

module unit(output reg out);
  integer value = 0, last;
  event ready;
  task set(input v);
    #1 out = v;
  endtask
  task bump(input integer n);
    last = n + 1;
    ->ready;
  endtask
endmodule

module dotted;
  reg r = 0;
endmodule

module names;
  wire w;
  reg \d.r = 1;
  dotted d();
  unit u(w);
  int seen = 0;

  task clear;
    u.set(1'bz);
  endtask

  always @u.ready seen = seen + 3;

  initial begin
    $display("%b %b %b", \d.r , d.r, names.\d.r );
    start;
    $display("%0d %0d", u.value, u.last);
    clear;
    #1 $display("done %b %0d", w, seen);
  end
endmodule
