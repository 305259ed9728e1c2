// RULE: library.array.order
// OUT: '{5, 9, 9}
// OUT: '{2, 3} '{9} '{4}
// OUT: 21 42 24
// OUT: '{-3} '{-3} '{5, -3, 9, 1} '{0, 1, 2, 4}
// OUT: '{-3, 1, 5, 9, 9}
// OUT: '{9, 9, 5, 1, -3}
// OUT: '{-3, 1, 5, 9, 9}
// OUT: '{1, 1, 2, 3, 4} '{4, 3, 2, 1, 1} '{4, 3}
// OUT: 21
// OUT: '{1, -2, 3} 2 '{3, 1, -2}
// OUT: '{"x":3, "y":4, "z":-1} 6 '{"x", "y"} '{-1}
// OUT: '{-1, 2.5}
// OUT: '{'{a:0, b:"zero"}, '{a:1, b:"one"}} '{'{a:1, b:"one"}}
// OUT: 1 -7 24 7
// OUT: 0203fe '{1, 2, 3}
module array_methods;
  int q[$] = '{5, -3, 9, 9, 1};
  int fx[0:4] = '{4, 1, 3, 1, 2};
  byte d[];
  int aa[string];
  int r[$], r2[$], r3[$], r4[$];
  string s[$];
  int n;
  real rq[$] = '{2.5, -1.0};
  typedef struct { int a; string b; } st;
  st sq[$];

  // A with clause that uses an argument, a variable of the module and a function.
  function automatic int above(int limit);
    int found[$];
    found = q.find(x) with (weight(x) > limit + n);
    return found.size();
  endfunction

  function automatic int weight(int v);
    return v * n;
  endfunction

  initial begin
    n = 4;
    r = q.find(x) with (x > n);
    $display("%p", r);
    r = q.find_index(x) with (x == 9);
    r2 = q.find_first with (item == 9 && item.index > 2);
    r3 = q.find_last_index with (item < 6);
    $display("%p %p %p", r, r2, r3);
    $display("%0d %0d %0d", q.sum, q.sum with (item * 2), fx.product);
    r = q.min;
    r2 = q.max with (-item);
    r3 = q.unique;
    r4 = q.unique_index;
    $display("%p %p %p %p", r, r2, r3, r4);
    q.sort;
    $display("%p", q);
    q.rsort;
    $display("%p", q);
    q.reverse;
    $display("%p", q);
    fx.sort;
    $write("%p ", fx);
    fx.reverse();
    r = fx.find with (item.index < 2);
    $display("%p %p", fx, r);
    q.shuffle;
    $display("%0d", q.sum);
    d = new[3];
    d[0] = 1; d[1] = -2; d[2] = 3;
    $write("%p %0d ", d, d.sum with (int'(item)));
    d.rsort;
    $display("%p", d);
    aa["x"] = 3; aa["y"] = 4; aa["z"] = -1;
    s = aa.find_index(v) with (v > 0);
    r = aa.find(v) with (v.index == "z");
    $display("%p %0d %p %p", aa, aa.sum, s, r);
    rq.sort;
    $display("%p", rq);
    sq.push_back('{1, "one"});
    sq.push_back('{0, "zero"});
    sq.sort with (item.a);
    $write("%p ", sq);
    sq = sq.find(x) with (x.b == "one");
    $display("%p", sq);
    $display("%0d %0d %0d %0d", q.and() with (item > -10), q.xor, $bits(d), above(-3) + n - 1);
    d = '{2, 3, -2};
    begin
      bit [23:0] packed_bits;
      packed_bits = {>>{d}};
      d = {>>{24'h010203}};
      $display("%h %p", packed_bits, d);
    end
  end
endmodule
