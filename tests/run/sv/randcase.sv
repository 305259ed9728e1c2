// OUT: never never some
// OUT: only
// A branch is chosen as often as its weight says; without weights none is (IEEE 1800 18.16).
module weights;
  int hits[4];
  int w = 3;
  initial begin
    repeat (1000) begin
      randcase
        0: hits[0]++;
        w - 3: hits[1]++;
        1: hits[2]++;
        w: hits[3]++;
      endcase
    end
    $write("%s %s ", hits[0] == 0 ? "never" : "?", hits[1] == 0 ? "never" : "?");
    // Far from what chance gives with these weights: 250 and 750, with a deviation of 14.
    if (hits[2] + hits[3] == 1000 && hits[2] > 120 && hits[2] < 380) $display("some");
    randcase
      0: $display("?");
    endcase
    randcase
      0: $display("?");
      7: $display("only");
    endcase
  end
endmodule
