// A synchronous FIFO under random traffic, checked against a queue.
//
// OUT: 200 words written, 200 read, full for 92 clocks, empty for 174
// OUT: PASSED

// As many words as DEPTH, a power of two; the word to be read next is on `out` as long as `out_valid`.
module fifo #(parameter int WIDTH = 8, parameter int DEPTH = 8) (
    input  logic             clk, reset,
    input  logic             in_valid,
    output logic             in_ready,
    input  logic [WIDTH-1:0] in,
    output logic             out_valid,
    input  logic             out_ready,
    output logic [WIDTH-1:0] out
);
  localparam int BITS = $clog2(DEPTH);
  logic [WIDTH-1:0] words[DEPTH];
  logic [BITS:0] head, tail;  // one bit more than an address: tells full from empty

  assign out_valid = head != tail;
  assign in_ready  = head != {~tail[BITS], tail[BITS-1:0]};
  assign out       = words[tail[BITS-1:0]];

  always_ff @(posedge clk)
    if (reset) begin
      head <= '0;
      tail <= '0;
    end else begin
      if (in_valid && in_ready) begin
        words[head[BITS-1:0]] <= in;
        head <= head + 1;
      end
      if (out_valid && out_ready) tail <= tail + 1;
    end
endmodule

module fifo_bench;
  localparam int WIDTH = 16, WORDS = 200;

  typedef struct packed {
    logic [7:0] number, check;
  } word_t;

  logic clk = 0, reset = 1;
  logic in_valid = 0, in_ready, out_valid, out_ready = 0;
  word_t in, out;
  word_t expected[$];
  int written = 0, read = 0, full = 0, empty = 0;
  int seed = 1;

  fifo #(.WIDTH(WIDTH), .DEPTH(8)) dut (.*);

  initial forever #5 clk = ~clk;

  // A writer and a reader whose haste changes, so that the FIFO is full at times, and empty at others.
  function automatic bit chance(int percent);
    return $unsigned($random(seed)) % 100 < percent;
  endfunction

  always @(negedge clk) if (!reset) begin
    automatic bit filling = written / 50 % 2 == 0;
    in_valid  = written < WORDS && chance(filling ? 90 : 30);
    in        = '{number: 8'(written), check: 8'(written * 7)};
    out_ready = chance(filling ? 40 : 80);
  end

  always @(posedge clk) if (!reset) begin
    if (!in_ready) full++;
    if (!out_valid) empty++;
    if (in_valid && in_ready) begin
      expected.push_back(in);
      written++;
    end
    if (out_valid && out_ready) begin
      automatic word_t want = expected.pop_front();
      read++;
      assert (out === want) else $fatal(1, "word %0d is %p, not %p", read, out, want);
    end
  end

  initial begin
    repeat (2) @(negedge clk);
    reset <= 0;
    wait (read == WORDS);
    @(negedge clk);
    $display("%0d words written, %0d read, full for %0d clocks, empty for %0d", written, read, full, empty);
    if (out_valid || expected.size() != 0) $fatal(1, "words are left");
    $display("PASSED");
    $finish(0);
  end
endmodule
