module leaf #(parameter N = 1)(input [N-1:0] i, output [N-1:0] o);
  assign #2 o = ~i;
endmodule
module hierarchy;
  wire [3:0] x, y;
  wire w;
  leaf #(4) a(.i(x), .o(y)), b(.i(y), .o());
  leaf c(.i(w), .o());
  nand (strong0, pull1) #(1, 2) g(w, x[0], y[0]);
  initial force b.o = 4'b1010;
endmodule
