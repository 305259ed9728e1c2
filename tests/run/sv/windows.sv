// OUT: 03020100 04030201 00806040 20181008
// OUT: 04030201 10000000 xX060402
// OUT: 00000000000000000000000000002468 00000000000002468000000000000000
// OUT: ffffffc3 7fffffff 5a0f
// OUT: 0000000001020304 0203040500000000 x2xx
// OUT: a5 00 28
// Windows at any place of variables in functions, which may reach beyond them.
module windows;
  typedef bit [7:0] bytes_t[4];

  function automatic logic [31:0] f1(int n);
    for (int c = 0; c < n; c++) f1[8*c +: 8] = c;
  endfunction
  function automatic logic [31:0] f2(int n, int o);
    f2 = 0;
    for (int c = 0; c < n; c++) f2[8*c+o +: 8] = c + 1;
  endfunction
  function automatic bit [31:0] f3(int n, int unsigned o);
    f3 = 0;
    for (int c = 0; c < n; c++) f3[8*c+o +: 8] = c + 1;
  endfunction
  function automatic logic [31:0] f4(int n);
    for (int c = 0; c < n; c++) f4[8*c -: 8] = c;
  endfunction
  function automatic bit [127:0] f5(int n, bit [6:0] o);
    f5 = 0;
    for (int c = 0; c < n; c++) f5[o +: 16] = f5[o +: 16] + 16'h1234;
  endfunction
  function automatic bit [31:0] f6(bit [4:0] o, bit [3:0] v);
    f6 = '1;
    if (o > 3) f6[o +: 4] = v;
    else f6[o +: 4] = 0;
  endfunction
  // A window within one field of a struct leaves the others alone.
  function automatic bit [15:0] f7(bit [3:0] o);
    struct packed { bit [7:0] a, b; } s;
    s = 16'h5aff;
    s.b[o +: 8] = 0;
    return s;
  endfunction
  function automatic bit [63:0] f8(bit [2:0] from);
    bytes_t a;
    bit [7:0] all[8];
    foreach (all[i]) all[i] = 0;
    a = '{1, 2, 3, 4};
    all[from +: 4] = a;
    foreach (all[i]) f8[63 - 8*i -: 8] = all[i];
  endfunction
  function automatic logic [15:0] f9(logic [3:0] o);
    f9[o +: 4] = 2;
  endfunction
  function automatic bit [7:0] f10(bit [95:0] v, bit [6:0] o);
    bit [95:0] copy;
    for (int i = 0; i < 2; i++) copy[i*48 +: 48] = v[i*48 +: 48];
    return copy[o +: 8];
  endfunction

  initial begin
    #1 $display("%h %h %h %h", f1(4), f2(4, 0), f2(4, -3), f2(4, 3));
    $display("%h %h %h", f3(4, 0), f3(4, 28), f4(4));
    $display("%h %h", f5(2, 0), f5(2, 60));
    $display("%h %h %h", f6(2, 5), f6(31, 0), f7(4));
    $display("%h %h %h", f8(4), f8(0) << 8 | 64'h0000_0005_0000_0000, f9(8));
    $display("%h %h %h", f10(96'ha5_00000000_00000000_000000, 88), f10(96'h5, 126 - 128), f10(96'h14_0000000000, 39));
  end
endmodule
