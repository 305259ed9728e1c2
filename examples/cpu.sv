// A small processor with a three-stage state machine, eight registers and a program that finds prime numbers.
//
// OUT: 2 3 5 7 11 13 17 19
// OUT: 1025 instructions in 3077 clocks
// OUT: PASSED

package isa;
  // The instructions: 4 bits of operation, 4 of the target, 4 of each source, or 8 of a number.
  typedef enum logic [3:0] {LOADI, ADD, SUB, LOAD, STORE, JUMP, BZERO, BLESS, PRINT, HALT} op_t;

  typedef struct packed {
    op_t        op;
    logic [3:0] rd, ra, rb;
  } instruction_t;

  function automatic instruction_t immediate(op_t op, int rd, int value);
    return {op, 4'(rd), 8'(value)};
  endfunction

  function automatic instruction_t registers(op_t op, int rd, int ra, int rb);
    return '{op: op, rd: 4'(rd), ra: 4'(ra), rb: 4'(rb)};
  endfunction
endpackage

module cpu
  import isa::*;
(
    input  logic        clk, reset,
    output logic [7:0]  address,
    input  logic [15:0] instruction,
    output logic        print, halted,
    output logic [15:0] value
);
  typedef enum logic [1:0] {FETCH, EXECUTE, WRITE} stage_t;
  stage_t stage;
  instruction_t ir;
  logic [15:0] r[8], a, b, result;
  logic [15:0] memory[256];
  logic [7:0] pc;

  assign address = pc;
  assign print   = stage == WRITE && ir.op == PRINT;
  assign value   = a;

  always_comb begin
    a = r[ir.ra[2:0]];
    b = r[ir.rb[2:0]];
    case (ir.op)
      LOADI:   result = {8'h00, ir.ra, ir.rb};
      ADD:     result = a + b;
      SUB:     result = a - b;
      LOAD:    result = memory[a[7:0]];
      default: result = 'x;
    endcase
  end

  always_ff @(posedge clk)
    if (reset) begin
      stage  <= FETCH;
      pc     <= 0;
      halted <= 0;
    end else if (!halted)
      unique case (stage)
        FETCH: begin
          ir    <= instruction_t'(instruction);
          pc    <= pc + 1;
          stage <= EXECUTE;
        end
        EXECUTE: begin
          stage <= WRITE;
          case (ir.op)
            JUMP:  pc <= {ir.ra, ir.rb};
            BZERO: if (r[ir.rd[2:0]] == 0) pc <= {ir.ra, ir.rb};
            BLESS: if (r[ir.rd[2:0]][15]) pc <= {ir.ra, ir.rb};
            HALT:  halted <= 1;
            default: ;
          endcase
        end
        WRITE: begin
          stage <= FETCH;
          if (ir.op inside {LOADI, ADD, SUB, LOAD}) r[ir.rd[2:0]] <= result;
          if (ir.op == STORE) memory[a[7:0]] <= b;
        end
      endcase
endmodule

module cpu_bench;
  import isa::*;

  logic clk = 0, reset = 1, print, halted;
  logic [7:0] address;
  logic [15:0] instruction, value;
  instruction_t program_memory[256];
  int clocks = 0, instructions = 0, found[$];

  cpu dut (.*);
  assign instruction = program_memory[address];

  always #5 clk = ~clk;
  always @(posedge clk) if (!reset && !halted) clocks++;
  always @(posedge clk) if (dut.stage == dut.WRITE) instructions++;
  always @(posedge clk) if (print) found.push_back(int'(value));

  initial begin
    // Which numbers below 20 are divided by none that is smaller? r1: number, r2: divisor, r3: rest.
    program_memory = '{default: registers(HALT, 0, 0, 0)};
    program_memory[0]  = immediate(LOADI, 0, 1);
    program_memory[1]  = immediate(LOADI, 1, 2);
    program_memory[2]  = immediate(LOADI, 2, 2);         // next number
    program_memory[3]  = registers(SUB, 3, 1, 2);        // next divisor
    program_memory[4]  = immediate(BZERO, 3, 12);
    program_memory[5]  = registers(SUB, 3, 3, 2);        // take it away until nothing, or less, is left
    program_memory[6]  = immediate(BZERO, 3, 13);
    program_memory[7]  = immediate(BLESS, 3, 9);
    program_memory[8]  = immediate(JUMP, 0, 5);
    program_memory[9]  = registers(ADD, 2, 2, 0);
    program_memory[10] = immediate(JUMP, 0, 3);
    program_memory[12] = registers(PRINT, 0, 1, 0);      // prime
    program_memory[13] = registers(ADD, 1, 1, 0);
    program_memory[14] = immediate(LOADI, 4, 20);
    program_memory[15] = registers(SUB, 5, 1, 4);
    program_memory[16] = immediate(BLESS, 5, 2);
    program_memory[17] = registers(HALT, 0, 0, 0);
    program_memory[11] = registers(HALT, 0, 0, 0);

    repeat (2) @(negedge clk);
    reset = 0;
    wait (halted);
    @(negedge clk);
    foreach (found[i]) $write("%0d%s", found[i], i + 1 == found.size() ? "\n" : " ");
    $display("%0d instructions in %0d clocks", instructions, clocks);
    if (found.size() == 8 && found[7] == 19) $display("PASSED");
    else $fatal(1, "these are not the primes below 20");
    $finish(0);
  end

  initial begin
    repeat (100_000) @(posedge clk);
    $fatal(1, "the program does not end");
  end
endmodule
