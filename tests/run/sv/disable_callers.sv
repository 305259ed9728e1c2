// All activations of a task end, whoever called it (9.6.2): what a task of another module, an interface or a package executes or
// disables is that of its own instance, not of the caller's, though both have blocks and tasks of the same names.
// RULE: svx.disable, svx.scope, sim.disable, sim.fork
// OUT: own work ends at 20
// OUT: bus ends at 4 4 30
// OUT: package ends at 6 6
// OUT: by a task ends at 5 6 5
// OUT: by a function ends at 9
// OUT: array ends at 20 3 20 3
// OUT: block ends at 8

package pkg;
  task automatic wait_long;
    #40;
  endtask
  task stop_all;
    disable wait_long;
  endtask
endpackage

interface bus;
  task send;
    #30;
  endtask
endinterface

module child;
  int unsigned ends, block_ends;
  task work;
    begin : inner
      #20;
    end
    block_ends = $time;
    #1;
  endtask
  task outer;
    #1 work;
    #1;
  endtask
  task stop;
    disable work;
  endtask
endmodule

module caller(bus b);
  int ends;
  initial begin
    b.send;
    ends = $time;
  end
endmodule

module listed;
  int ends;
  task work;
    #19;
  endtask
  initial begin
    #1 work;
    ends = $time;
  end
endmodule

module late;
  task work;
    #100;
  endtask
  function int stop(int result);
    disable work;
    return result;
  endfunction
endmodule

module top;
  int ends[0:9];
  bus b();
  bus c();
  caller c1(b);
  caller c2(b);
  caller c3(c);
  child one();
  child two();
  child three();
  listed l[0:2]();
  late f();

  // Named as that of the child.
  task work;
    #20;
  endtask
  initial begin
    work;
    ends[0] = $time;
  end

  initial #4 disable b.send;

  initial begin
    pkg::wait_long;
    ends[1] = $time;
  end
  initial begin
    #1 pkg::wait_long;
    ends[2] = $time;
  end
  initial #6 pkg::stop_all;

  initial begin
    one.work;
    ends[3] = $time;
  end
  initial begin
    one.outer;
    ends[4] = $time;
  end
  initial #5 one.stop;
  initial begin
    #1 two.work;
    ends[5] = $time;
  end
  initial #5 disable two.work;

  initial begin
    f.work;
    ends[6] = $time;
  end
  initial #9 if (f.stop(3) != 3) $display("a wrong result");

  initial begin
    l[0].work;
    #1 ends[7] = $time;
  end
  initial begin
    l[1].work;
    ends[8] = $time;
  end
  initial #3 disable l[1].work;

  initial three.work;
  initial #8 disable three.work.inner;

  initial begin
    #60;
    $display("own work ends at %0d", ends[0]);
    $display("bus ends at %0d %0d %0d", c1.ends, c2.ends, c3.ends);
    $display("package ends at %0d %0d", ends[1], ends[2]);
    $display("by a task ends at %0d %0d %0d", ends[3], ends[4], ends[5]);
    $display("by a function ends at %0d", ends[6]);
    $display("array ends at %0d %0d %0d %0d", ends[7], ends[8], l[0].ends, l[1].ends);
    $display("block ends at %0d", three.block_ends);
  end
endmodule
