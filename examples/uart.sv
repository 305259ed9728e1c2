// A UART: a transmitter and a receiver, 8 data bits, one stop bit, and a bench that sends bytes through both.
//
// OUT: sent 01010101 (U), received 01010101
// OUT: sent 00000000, received 00000000
// OUT: sent 11111111, received 11111111
// OUT: sent 01101000 (h), received 01101000
// OUT: sent 01101001 (i), received 01101001
// OUT: a start bit that is too short is no byte
// OUT: PASSED: 5 bytes in 999 clocks

`timescale 1ns / 1ps

// Sends a byte, the lowest bit first, between a start bit (0) and a stop bit (1); each lasts CLOCKS clocks.
module uart_tx #(parameter int CLOCKS = 16) (
    input  logic       clk, reset,
    input  logic       valid,
    input  logic [7:0] data,
    output logic       ready,
    output logic       line
);
  logic [9:0] shift;
  logic [3:0] left;
  logic [$clog2(CLOCKS)-1:0] count;

  assign ready = left == 0;
  assign line  = ready ? 1'b1 : shift[0];

  always_ff @(posedge clk)
    if (reset) begin
      left  <= 0;
      count <= 0;
    end else if (ready) begin
      if (valid) begin
        shift <= {1'b1, data, 1'b0};
        left  <= 10;
        count <= 0;
      end
    end else if (int'(count) == CLOCKS - 1) begin
      shift <= {1'b1, shift[9:1]};
      left  <= left - 1;
      count <= 0;
    end else
      count <= count + 1;
endmodule

// Looks at the line in the middle of each bit.
module uart_rx #(parameter int CLOCKS = 16) (
    input  logic       clk, reset,
    input  logic       line,
    output logic       valid,
    output logic [7:0] data,
    output logic       framing_error
);
  typedef enum logic [1:0] {IDLE, START, DATA, STOP} state_t;
  state_t state;
  logic [2:0] bits;
  logic [$clog2(CLOCKS)-1:0] count;

  always_ff @(posedge clk) begin
    valid         <= 0;
    framing_error <= 0;
    count         <= count + 1;
    if (reset) state <= IDLE;
    else
      unique case (state)
        IDLE: if (!line) begin
          state <= START;
          count <= 0;
        end
        START: if (int'(count) == CLOCKS / 2 - 1) begin
          state <= line ? IDLE : DATA;
          count <= 0;
          bits  <= 0;
        end
        DATA: if (int'(count) == CLOCKS - 1) begin
          data  <= {line, data[7:1]};
          bits  <= bits + 1;
          count <= 0;
          if (bits == 7) state <= STOP;
        end
        STOP: if (int'(count) == CLOCKS - 1) begin
          state         <= IDLE;
          valid         <= line;
          framing_error <= !line;
        end
      endcase
  end
endmodule

module uart_bench;
  localparam int CLOCKS = 16;

  logic clk = 0, reset = 1;
  logic tx_valid = 0, tx_ready, line, glitch = 0;
  logic rx_valid, framing_error;
  logic [7:0] tx_data, rx_data;
  int clocks = 0, errors = 0, received = 0;

  uart_tx #(CLOCKS) tx (.clk, .reset, .valid(tx_valid), .data(tx_data), .ready(tx_ready), .line);
  uart_rx #(CLOCKS) rx (.clk, .reset, .line(line & ~glitch), .valid(rx_valid), .data(rx_data), .framing_error);

  always #5 clk = ~clk;
  always @(posedge clk) if (!reset) clocks <= clocks + 1;

  task automatic send(input logic [7:0] value);
    do @(negedge clk); while (!tx_ready);
    tx_data  = value;
    tx_valid = 1;
    @(negedge clk) tx_valid = 0;
  endtask

  task automatic check(input logic [7:0] value);
    @(posedge rx_valid);
    received++;
    if (value inside {["a":"z"], ["A":"Z"]}) $display("sent %b (%c), received %b", value, value, rx_data);
    else $display("sent %b, received %b", value, rx_data);
    if (rx_data !== value) errors++;
  endtask

  initial begin
    byte unsigned values[] = '{8'h55, 8'h00, 8'hff, "h", "i"};
    repeat (2) @(posedge clk);
    reset <= 0;
    foreach (values[i])
      fork
        send(values[i]);
        check(values[i]);
      join
    wait (tx_ready);
    // Noise: the receiver has to go back to rest.
    @(negedge clk) glitch = 1;
    repeat (3) @(negedge clk);
    glitch = 0;
    fork : noise
      begin
        @(posedge rx_valid or posedge framing_error) errors++;
        disable noise;
      end
      begin
        repeat (12 * CLOCKS) @(posedge clk);
        $display("a start bit that is too short is no byte");
        disable noise;
      end
    join
    if (errors == 0) $display("PASSED: %0d bytes in %0d clocks", received, clocks);
    else $fatal(1, "%0d errors", errors);
    $finish(0);
  end
endmodule
