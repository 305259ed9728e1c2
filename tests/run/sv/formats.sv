// RULE: library.format.next, library.scan.next, library.format.zeros
// OUT: 0012|  34|ff|101|abc
// OUT: [-5   ] 5% a b
// OUT: 2.50 1.000000e+00 3 formats
// OUT: "x" 7 '{1, 2}
// OUT:                    1.000 ns|5
// OUT: left: %d 100%
// OUT: 3 17 ab 2.5
// OUT: 1 9 -1
// OUT: 2 255 7
// OUT: 0 2
// OUT: 0000002.50 -02.5|2.5  |     inf 002.50
// OUT: [two] [7]
// Formats that are known at run time only; zeros before reals, %p of an enumeration.
`timescale 1ns/1ps
module formats;
  string f, s, word;
  int n, i, j, list[2] = '{1, 2};
  real r;
  reg [8*16-1:0] packed_format = "%0d|%0s";
  logic [7:0] v;
  typedef enum {one = 1, two} number;
  number e;

  initial begin
    f = "%04d|%4d|%h|%b|%s";
    $display("%s", $sformatf(f, 12, 34, 8'hff, 3'b101, "abc"));
    f = "[%-5d] 5%% %s %c";
    $sformat(s, f, -8'sd5, "a", "b");
    $display("%s", s);
    f = "%.2f %e %0d %m";
    $display("%s", $sformatf(f, 2.5, 1.0, 2.6));
    f = "%p %p %p";
    $display("%s", $sformatf(f, "x", 7, list));
    $timeformat(-9, 3, " ns", 27);
    $sformat(s, {"%t", "|%0d"}, 64'd1, 5);
    $display("%s", s);
    // What has no argument stays as it is.
    f = "left: %d 100%%";
    $display("%s", $sformatf(f));

    f = "n=%d,%2s %f";
    n = $sscanf("n=17,ab 2.5", f, i, word, r);
    $display("%0d %0d %s %g", n, i, word, r);
    f = "%*d %d";
    n = $sscanf("8 9", f, i);
    j = $sscanf("", f, i);
    $display("%0d %0d %0d", n, i, j);
    f = "%h%%%d";
    n = $sscanf("ff%7", f, v, i);
    $display("%0d %0d %0d", n, v, i);
    i = 2;
    f = "%d";
    n = $sscanf("x-", "y", i);
    $display("%0d %0d", n, i);

    f = "%06.2f";
    $display("%010.2f %05.1f|%-05.1f|%08f %s", 2.5, -2.5, 2.5, 1.0 / 0.0, $sformatf(f, 2.5));
    e = two;
    $write("[%p] ", e);
    e = number'(7);
    $display("[%p]", e);
  end
endmodule
