// OUT: one format: 5 and 7
// OUT: ababab
// A concatenation of string literals is a literal to whoever displays it.
module literals;
  initial begin
    $display({"one ", "format: %0d"}, 5, {" and ", "%0d"}, 7);
    $display({3{"ab"}});
  end
endmodule
