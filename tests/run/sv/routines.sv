// OUT: routines.a.show.inner
// OUT: routines.b.show.inner
// OUT: routines.a.name
// OUT: pack::name
// OUT: routines.b.show.inner
// OUT: Time scale of (routines.b) is 1ns / 1ns
// OUT: 7 got
// OUT: 8 again
// OUT: 10 big 7
// OUT: 12 two
// Functions and tasks: the path of their instance, events as arguments, deferred assertions.
package pack;
  function automatic string name();
    return $sformatf("%m");
  endfunction
endpackage

module leaf;
  task show;
    begin : inner
      $display("%m");
    end
  endtask
  function string name();
    return $sformatf("%m");
  endfunction
  task scale;
    $printtimescale;
  endtask
endmodule

module routines;
  leaf a(), b();
  event e;
  event same = e;
  int x = 0, y;

  task automatic await(event it);
    @it $display("%0t got", $time);
  endtask
  function automatic void report(int n);
    $display("%0t big %0d", $time, n);
  endfunction
  function automatic int checked(int n);
    assert #0 (n < 3) else report(n);
    return n + 1;
  endfunction
  function automatic void two();
    $display("%0t two", $time);
  endfunction
  task automatic test(int n);
    assert final (n != 2) else two();
    #1;
  endtask

  always_comb y = checked(x);

  initial begin
    a.show;
    b.show;
    $display("%s", a.name());
    $display("%s", pack::name());
    b.show;
    b.scale;
    #6;
    fork
      await(e);
      #1 ->e;
    join
    fork
      @same $display("%0t again", $time);
      #1 ->e;
    join
    // Only what a time slot ends with is reported.
    #1 x = 9;
    #0 x = 2;
    #1 x = 7;
    #1 x = 0;
    test(1);
    test(2);
  end
endmodule
