// OUT: '{1} 1 '{"a"} 2
// OUT: '{3, 4, 5} 3 '{"x", "y"} 12
// OUT: 2 2 9
// OUT: 1.500000 5
// Parameters that are lists; nets of a type that the user defines.
module lists #(
    parameter int numbers[$] = '{1},
    parameter string names[] = '{"a"},
    parameter int after = 0
) ();
  int sum;
  initial begin
    #(after);
    $write("%p %0d %p ", numbers, numbers.size(), names);
    foreach (numbers[i]) sum += numbers[i];
    $display("%0d", sum + names.size() - 1 + (after > 0 ? -1 : 1));
  end
endmodule

module increment (
    input  logic [7:0] x,
    output logic [7:0] y
);
  assign y = x + 1;
endmodule

module parameters;
  localparam int ages[string] = '{"a": 1, "b": 2};
  nettype real voltage;
  nettype logic [7:0] bus;
  voltage v;
  bus b;
  lists first ();
  lists #(.numbers('{3, 4, 5}), .names('{"x", "y"}), .after(1)) second ();
  increment i (8'd4, b);
  assign v = 1.5;
  initial begin
    #2 $display("%0d %0d %0d", ages["b"], ages.num(), lists_last());
    #1 $display("%f %0d", v, b);
  end
  function automatic int lists_last();
    localparam int squares[$] = '{1, 4, 9};
    return squares[$];
  endfunction
endmodule
