// What reading an element gives that an associative array does not have (7.8.6, 7.9.11): the default value of the pattern, if it has
// one; reading makes no element, writing a part of one does. A copy of the array has the same, another pattern without one has none.
// RULE: moore.assoc
// OUT: 1 -7 2 0
// OUT: -6 -5 4
// OUT: static 3 9 9
// OUT: task 5 5
// OUT: local 8 2 8
// OUT: part 0f 1
// OUT: copied 4 4, then 0
module top;
  int a[string] = '{"x": 1, "y": 2, default: -7};
  int s[int];
  logic [7:0] p[int] = '{default: 8'h00};

  task automatic give(int k);
    s = '{default: k};
    $display("task %0d %0d", s[1], s[2]);
  endtask

  task automatic in_block;
    int l[int] = '{1: 2, default: 8};
    $display("local %0d %0d %0d", l[0], l[1], l[2]);
  endtask

  function automatic int get(int k);
    return s[k];
  endfunction

  int b[int];
  initial begin
    $display("%0d %0d %0d %0d", a["x"], a["q"], a.size(), a.exists("q"));
    a["u"] += 1;
    a["v"]++;
    a["v"]++;
    $display("%0d %0d %0d", a["u"], a["v"], a.size());
    s = '{1: 3, default: 9};
    $display("static %0d %0d %0d", s[1], s[2], get(5));
    give(5);
    in_block;
    p[4][3:0] = 4'hf;
    $display("part %h %0d", p[4], p.size());
    s = '{default: 4};
    b = '{default: 1};
    b = s;
    $write("copied %0d %0d, ", s[0], b[0]);
    b = '{1: 2};
    $display("then %0d", b[0]);
  end
endmodule
