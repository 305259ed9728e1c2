// Assertions are not evaluated while they are turned off (20.12).
// RULE: moore.variable
// OUT: failed 1
// OUT: failed 4
// OUT: evaluated 2
module top;
  int evaluated;

  function automatic bit fails();
    evaluated++;
    return 0;
  endfunction

  initial begin
    assert (fails()) else $display("failed 1");
    $assertoff;
    assert (fails()) else $display("failed 2");
    $asserton;
    $assertkill();
    assert (fails()) else $display("failed 3");
    $asserton(0);
    assert (fails()) else $display("failed 4");
    $display("evaluated %0d", evaluated);
  end
endmodule
