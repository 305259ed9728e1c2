// OUT: '{18, 52} 56 'h78
// OUT: 12 '{'h34, 'h56}
// OUT: 03020100 '{3, 2, 1} '{1, 2, 3}
// OUT: 5678
// OUT: 3412 2
// OUT: 0203 050403 0807
// OUT: '{0, 10, 11, 12, 0} 0501
// OUT: cba ih!
// OUT: 78563412
// OUT: 6162 61620000 62610000 41616200
// Streams with arrays and strings, on both sides.
module streams;
  byte pair[2], rest[], x, y;
  byte q[$] = '{1, 2, 3}, r[$];
  bit [31:0] word = 32'h12345678;
  bit [7:0] head;
  bit [15:0] half;
  bit [23:0] triple;
  string text;
  byte five[5] = '{1, 2, 3, 4, 5};

  initial begin
    {>>{pair, x, y}} = word;
    $display("%p %0h 'h%0h", pair, x, y);
    {>>{head, rest}} = 24'h123456;
    $display("%h '{'h%h, 'h%h}", head, rest[0], rest[1]);
    word = {<<8{q}};
    r = {<<8{q}};
    rest = {>>{q}};
    $display("%h %p %p", word, r, rest);
    word = 32'h12345678;
    {>>{half}} = word << 16;
    $display("%h", half);
    {<<8{rest}} = 16'h1234;
    $display("%h%h %0d", rest[0], rest[1], rest.size());
    rest = '{9, 8, 7, 6};
    half = {>>{five with [1:2]}};
    triple = {<<8{five with [2+:3]}};
    word = {>>{rest with [1:2]}};
    $display("%h %h %h", half, triple, word[31:16]);
    half = {>>{five with [4], five with [0]}};
    five = '{default: 0};
    {>>{five with [1:3]}} = 24'h0a0b0c;
    $display("%p %h", five, half);
    text = {<<8{"abc"}};
    half = "hi";
    $display("%s %s", text, string'({<<8{"!", half}}));
    $display("%h", int'({<<8{32'h12345678}}));
    // A string is its bytes, and what it leaves of the target is zero on the right.
    text = "ab";
    half = {>>{text}};
    word = {>>{text}};
    $write("%h %h ", half, word);
    word = {<<8{text}};
    $write("%h ", word);
    word = {>>{8'h41, text}};
    $display("%h", word);
  end
endmodule
