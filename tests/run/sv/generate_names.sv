// What is in loops of generate blocks and arrays of instances belongs to the instance around it: `%m` in tasks that are called from
// anywhere, `disable`, and variables of two instances of one module (27.4, 23.6).
// RULE: svx.disable, svx.scope
// OUT: top.a.g[0].t 1
// OUT: top.a.g[1].t 1
// OUT: top.b.g[0].t 1
// OUT: top.b.g[1].t 1
// OUT: top.b.g[1].t 12
// OUT: 20 20
// OUT: 20 30 20 30
module leaf;
  initial #1 middle.sum += middle.B;
endmodule

module middle #(int B = 0);
  int sum = 0;
  int ends[2];
  leaf l[2]();
  for (genvar i = 0; i < 2; i++) begin : g
    int v;
    task t;
      v++;
      $display("%m %0d", v);
    endtask
    initial begin
      #(B + i) t;
      v = 10 + i;
    end
    initial begin
      begin : long
        #(20 + 10 * i) if (i == 0) disable long;
        #100;
      end
      ends[i] = $time;
    end
    initial #30 if (i == 1) disable long;
  end
endmodule

module top;
  middle #(3) a();
  middle #(7) b();
  initial begin
    #10 b.g[1].t;
    #40 $display("%0d %0d", a.sum + b.sum, 2 * (a.B + b.B));
    $display("%0d %0d %0d %0d", a.ends[0], a.ends[1], b.ends[0], b.ends[1]);
  end
endmodule
