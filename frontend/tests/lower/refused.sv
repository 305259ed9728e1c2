module refused;
  class c;
    int x;
  endclass
  c object;
  import "DPI-C" function int imported(int x);
  initial begin
    object = new;
    randcase 1: ; endcase
    void'(imported(1));
  end
endmodule
