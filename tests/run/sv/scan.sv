// A scanned number goes to a variable of another kind as in an assignment (21.3.4.3, 10.7): a real is rounded to an integer, an
// integer becomes a real. What a conversion does not find leaves its variable alone.
// RULE: library.scan.real, library.scan.int
// OUT: 3 4 -3 10
// OUT: 2 12.0 -7.0
// OUT: 1 9 8
module top;
  int n, a, b;
  logic [3:0] narrow;
  logic [99:0] wide;
  real r, s;
  initial begin
    n = $sscanf("3.5 -2.5 10.4", "%f %g %e", a, b, narrow);
    $display("%0d %0d %0d %0d", n, a, b, narrow);
    n = $sscanf("12 -7", "%d %d", r, s);
    $display("%0d %.1f %.1f", n, r, s);
    wide = 8;
    n = $sscanf("9.2 x", "%f %f", a, wide);
    $display("%0d %0d %0d", n, a, wide);
  end
endmodule
