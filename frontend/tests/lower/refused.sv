module refused;
  class c;
    int x;
  endclass
  c object;
  initial begin
    object = new;
    randcase 1: ; endcase
  end
endmodule
