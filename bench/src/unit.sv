module unit_NUMBER #(parameter int WIDTH = 32, parameter int DEPTH = 16) (
    input logic clk,
    input logic rst,
    input logic [WIDTH-1:0] in,
    output logic [WIDTH-1:0] out
);
  typedef enum logic [2:0] {IDLE, LOAD, RUN, STORE, DONE} state_t;
  typedef struct packed {
    logic valid;
    logic [4:0] tag;
    logic [WIDTH-1:0] data;
  } entry_t;

  state_t state, next;
  entry_t pending;
  logic [WIDTH-1:0] memory [DEPTH];
  logic [$clog2(DEPTH)-1:0] head, tail;
  logic [WIDTH-1:0] a, b, sum, mixed;
  logic [7:0] count;
  wire full = head + 1'b1 == tail;
  wire empty = head == tail;
  wire [WIDTH-1:0] rotated = {in[WIDTH-9:0], in[WIDTH-1:WIDTH-8]};

  function automatic logic [WIDTH-1:0] mix(input logic [WIDTH-1:0] x, input logic [WIDTH-1:0] y, input int unsigned by);
    logic [WIDTH-1:0] result;
    result = x ^ (y << by) ^ (y >> (WIDTH - by));
    for (int i = 0; i < 4; i++) begin
      result[i*8 +: 8] = result[i*8 +: 8] + x[(3 - i)*8 +: 8];
      if (result[i] && !y[i]) result = result + 32'h9e3779b9;
    end
    return result;
  endfunction

  assign sum = a + b + {31'b0, pending.valid};
  assign out = state == DONE ? mixed : pending.valid ? pending.data : '0;

  always_comb begin
    next = state;
    unique case (state)
      IDLE: if (in != 0) next = LOAD;
      LOAD: next = full ? STORE : RUN;
      RUN: if (count == 8'd63 || a == b) next = STORE;
      STORE: next = empty ? DONE : RUN;
      DONE: if (in[0] ^ in[1]) next = IDLE;
      default: next = IDLE;
    endcase
  end

  always_comb begin
    mixed = mix(a, rotated, 5);
    case (pending.tag[2:0])
      3'd0: mixed = mixed + sum;
      3'd1: mixed = mixed - sum;
      3'd2: mixed = mixed & ~sum;
      3'd3: mixed = mixed | sum;
      3'd4: mixed = {mixed[15:0], sum[31:16]};
      3'd5: mixed = $signed(mixed) >>> sum[3:0];
      3'd6: mixed = mixed < sum ? mixed : sum;
      default: mixed = mixed ^ sum;
    endcase
  end

  always_ff @(posedge clk or posedge rst) begin
    if (rst) begin
      state <= IDLE;
      head <= '0;
      tail <= '0;
      count <= 8'd0;
      a <= 32'dNUMBER;
      b <= '1;
      pending <= '{valid: 1'b0, tag: 5'd0, data: '0};
    end else begin
      state <= next;
      count <= state == RUN ? count + 8'd1 : 8'd0;
      case (state)
        LOAD: begin
          a <= in;
          b <= rotated ^ 32'hdeadbeef;
        end
        RUN: begin
          a <= a + (b >> 3);
          b <= {b[0], b[WIDTH-1:1]} ^ (a[7] ? 32'h04c11db7 : 32'h0);
          pending.tag <= pending.tag + 5'd1;
        end
        STORE: if (!full) begin
          memory[head] <= mixed;
          head <= head + 1'b1;
        end
        DONE: if (!empty) begin
          pending.data <= memory[tail];
          pending.valid <= 1'b1;
          tail <= tail + 1'b1;
        end
        default: pending.valid <= 1'b0;
      endcase
    end
  end
endmodule

