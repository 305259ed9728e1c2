// `$fread` fills a memory from its lowest address upwards, whatever the order of its bounds, or from an address, so many elements
// (21.3.4.4).
// RULE: library.fread.memory
// ARGS: +folder=$TMP
// GIVEN bytes: abcdefgh
// OUT: 9: 61626364 65666768 0axxxxxx
// OUT: 8: 6162 6364 6566 6768
// OUT: 2: xx 61 62 xx
// OUT: 1: 61 61 62 xx
// OUT: 4: 6667680a
module top;
  string folder;
  integer fd, count;
  reg [31:0] up [0:2], last [1:1];
  reg [15:0] down [3:0];
  reg [7:0] bytes [2:5];
  initial begin
    void'($value$plusargs("folder=%s", folder));
    fd = $fopen({folder, "/bytes"}, "rb");
    count = $fread(up, fd);
    $display("%0d: %h %h %h", count, up[0], up[1], up[2]);
    void'($rewind(fd));
    count = $fread(down, fd);
    $display("%0d: %h %h %h %h", count, down[0], down[1], down[2], down[3]);
    void'($rewind(fd));
    count = $fread(bytes, fd, 3, 2);
    $display("%0d: %h %h %h %h", count, bytes[2], bytes[3], bytes[4], bytes[5]);
    void'($rewind(fd));
    count = $fread(bytes, fd, , 1);
    $display("%0d: %h %h %h %h", count, bytes[2], bytes[3], bytes[4], bytes[5]);
    void'($fseek(fd, 5, 0));
    count = $fread(last, fd);
    $display("%0d: %h", count, last[1]);
  end
endmodule
