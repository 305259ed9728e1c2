// OUT: 1 0 1 1
// OUT: x 1 0
// OUT: 1 1 0 1
// OUT: 1 4 5 16 22
// OUT: 1 1 0
// OUT: 3 0 x 48
// OUT: 128 24
// OUT: '{7, 7, 7} 55 '{1, 2, 1, 2}
// OUT: '{"a":1, "b":2} 1
// OUT: 2 1 6 0
// OUT: p:1=4 p:2=5 q:9=6
// OUT: 0:3 0:4 1:5
// OUT: 2 3 4
// OUT: 1122 '{'h11, 'h22}
// OUT: 70'hxxxxxxxxxxxxxxxxxx
// OUT: '{1, 2, 3}
// OUT: 1 0 1 0 1 1
// Aggregates as a whole: comparisons, inside, queries, patterns, nested foreach.
module aggregates;
  typedef struct { int n; string s; real r; int q[$]; } record;
  typedef struct packed { byte x; byte y; } two;
  record a, b;
  int bounded[$:2];
  string s1[2] = '{"a", "b"}, s2[2] = '{"a", "b"};
  logic [3:0] l1[2] = '{4'bx1, 2}, l2[2] = '{4'bx1, 2};
  int fixed[3] = '{1, 4, 5}, queue[$] = '{16, 22}, dynamic[], m[2][3], dim;
  int sevens[] = '{3{7}}, ones[4] = '{2{1, 2}};
  logic [1:0][3:0] fives = '{2{4'h5}};
  int keys[string] = '{"a": 1, "b": 2}, other[string], wild[*], deep[string][int];
  int rows[2][$];
  byte bytes[2];
  two pair;
  chandle none;
  logic [69:0] wide;

  initial begin
    a.n = 1;
    a.q = '{1, 2};
    b = a;
    $write("%b ", a == b);
    b.q[1] = 3;
    $write("%b ", a == b);
    $display("%b %b", a != b, s1 == s2);
    $display("%b %b %b", l1 == l2, l1 === l2, l1 !== l2);
    dynamic = new[3](fixed);
    $write("%b %b ", dynamic == sevens || none == null, queue == queue);
    queue.push_back(0);
    $display("%b %b", none != null, fixed != ones[0:2]);
    queue.delete(2);
    for (int i = 0; i < 23; i++)
      if (i inside {fixed, queue}) $write("%0d%s", i, i == 22 ? "\n" : " ");
    $display("%b %b %b", 2.5 inside {[2:3]}, 7 inside {[5:$]}, "c" inside {"a", "b"});
    dim = 2;
    $write("%0d %0d ", $size(m, dim), $left(m, dim));
    dim = 3;
    $write("%0d ", $right(m, dim - 3));
    $display("%0d", $bits({"abc", "def"}));
    $display("%0d %0d", $bits(a.q) + $bits(queue), $bits(s1) + 8);
    $display("%p %h %p", sevens, fives, ones);
    $display("%p %0d", keys, keys["a"]);
    wild[5] = 1;
    wild[8'd6] = 2;
    wild["a"] = 3;
    wild.delete("a");
    $display("%0d %0d %0d %0d", wild.num(), wild[32'd5], 6 * wild.exists(6), wild.exists(7));
    deep["p"][1] = 4;
    deep["p"][2] = 5;
    deep["q"][9] = 6;
    foreach (deep[i, j]) $write("%s:%0d=%0d%s", i, j, deep[i][j], i == "q" ? "\n" : " ");
    rows = '{'{3, 4}, '{5}};
    foreach (rows[i, j]) $write("%0d:%0d%s", i, rows[i][j], i == 1 ? "\n" : " ");
    rows[1] = {rows[0], 9};
    foreach (rows[1][j]) if (j < 2) rows[1][j]--;
    $display("%0d %0d %0d", rows[1][0], rows[1][1], rows[0][1]);
    pair = two'(16'h1122);
    bytes = '{8'h11, 8'h22};
    $display("%h '{'h%h, 'h%h}", pair, bytes[0], bytes[1]);
    wide = 'hx;
    $display("70'h%h", wide);
    for (int i = 1; i < 6; i++) bounded.push_back(i);
    $display("%p", bounded);
    // Associative arrays are equal if they have the same keys with equal values, whatever the order of the writes.
    other["b"] = keys["b"];
    other["a"] = keys["a"];
    $write("%b %b ", other == keys, other != keys);
    other["c"] = 0;
    $write("%b ", other != keys);
    other.delete("a");
    $write("%b ", other == keys);
    other.delete();
    $write("%b ", other != keys);
    keys.delete();
    $display("%b", other == keys);
  end
endmodule
