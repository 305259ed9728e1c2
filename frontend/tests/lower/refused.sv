module refused;
  class c;
    int x;
  endclass
  c object;
  import "DPI-C" function int imported(int x);
  initial begin
    object = new;
    randsequence(main) main: { ; }; endsequence
    void'(imported(1));
  end
endmodule
