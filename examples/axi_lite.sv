// A register file behind an AXI4-Lite port, and a bench with a small bus master.
//
// OUT: reset values are right
// OUT: 64 random writes and reads agree
// OUT: byte strobes write bytes
// OUT: an address that is not there answers SLVERR
// OUT: PASSED after 266 clocks

package axi;
  typedef enum logic [1:0] {OKAY = 2'b00, EXOKAY = 2'b01, SLVERR = 2'b10, DECERR = 2'b11} resp_t;
endpackage

interface axi_lite #(parameter int ADDRESS = 8) (input logic clk, input logic resetn);
  logic awvalid, awready, wvalid, wready, bvalid, bready, arvalid, arready, rvalid, rready;
  logic [ADDRESS-1:0] awaddr, araddr;
  logic [31:0] wdata, rdata;
  logic [3:0] wstrb;
  axi::resp_t bresp, rresp;

  modport slave(
      input clk, resetn, awvalid, awaddr, wvalid, wdata, wstrb, bready, arvalid, araddr, rready,
      output awready, wready, bvalid, bresp, arready, rvalid, rdata, rresp
  );
endinterface

// COUNT registers of 32 bits at the addresses 0, 4, 8...
module registers #(parameter int COUNT = 16, parameter logic [31:0] RESET = 32'h0) (axi_lite.slave bus);
  import axi::*;
  logic [31:0] file[COUNT];
  wire [5:0] write_index = bus.awaddr[7:2], read_index = bus.araddr[7:2];
  // Address and data are taken together, once the last answer has gone.
  wire write = bus.awvalid && bus.wvalid && (!bus.bvalid || bus.bready);
  wire read = bus.arvalid && (!bus.rvalid || bus.rready);

  assign bus.awready = write;
  assign bus.wready  = write;
  assign bus.arready = read;

  always_ff @(posedge bus.clk or negedge bus.resetn)
    if (!bus.resetn) begin
      bus.bvalid <= 0;
      bus.rvalid <= 0;
      foreach (file[i]) file[i] <= RESET;
    end else begin
      if (write) begin
        bus.bvalid <= 1;
        bus.bresp  <= int'(write_index) < COUNT ? OKAY : SLVERR;
        for (int i = 0; i < 4; i++)
          if (bus.wstrb[i] && int'(write_index) < COUNT) file[write_index][8*i+:8] <= bus.wdata[8*i+:8];
      end else if (bus.bready) bus.bvalid <= 0;
      if (read) begin
        bus.rvalid <= 1;
        bus.rresp  <= int'(read_index) < COUNT ? OKAY : SLVERR;
        bus.rdata  <= int'(read_index) < COUNT ? file[read_index] : 'x;
      end else if (bus.rready) bus.rvalid <= 0;
    end
endmodule

module axi_lite_bench;
  import axi::*;
  localparam logic [31:0] RESET = 32'hcafe_0000;

  logic clk = 0, resetn = 0;
  axi_lite bus (.clk, .resetn);
  registers #(.COUNT(16), .RESET(RESET)) dut (.bus);

  always #5 clk = ~clk;
  int clocks = 0;
  always @(posedge clk) clocks++;

  task automatic write(input logic [7:0] address, input logic [31:0] data, input logic [3:0] strobe,
                       output resp_t response);
    @(negedge clk);
    {bus.awvalid, bus.wvalid} = 2'b11;
    {bus.awaddr, bus.wdata, bus.wstrb} = {address, data, strobe};
    do @(posedge clk); while (!(bus.awready && bus.wready));
    @(negedge clk) {bus.awvalid, bus.wvalid} = 2'b00;
    bus.bready = 1;
    while (!bus.bvalid) @(negedge clk);
    response = bus.bresp;
    @(negedge clk) bus.bready = 0;
  endtask

  task automatic read(input logic [7:0] address, output logic [31:0] data, output resp_t response);
    @(negedge clk);
    bus.arvalid = 1;
    bus.araddr  = address;
    do @(posedge clk); while (!bus.arready);
    @(negedge clk) bus.arvalid = 0;
    bus.rready = 1;
    while (!bus.rvalid) @(negedge clk);
    {data, response} = {bus.rdata, bus.rresp};
    @(negedge clk) bus.rready = 0;
  endtask

  task automatic expect_word(input int index, input logic [31:0] want);
    logic [31:0] got;
    resp_t response;
    read(8'(4 * index), got, response);
    if (response != OKAY || got !== want)
      $fatal(1, "register %0d: %h (%s), expected %h", index, got, response.name(), want);
  endtask

  initial begin
    logic [31:0] model[int];
    logic [31:0] got;
    resp_t response;
    int seed = 7;
    {bus.awvalid, bus.wvalid, bus.bready, bus.arvalid, bus.rready} = '0;
    #22 resetn = 1;

    for (int i = 0; i < 16; i += 5) expect_word(i, RESET);
    $display("reset values are right");

    for (int i = 0; i < 64; i++) begin
      automatic int index = $unsigned($random(seed)) % 16;
      automatic logic [31:0] data = $random(seed);
      if (!model.exists(index)) model[index] = RESET;
      if (i % 3 != 0) begin
        write(8'(4 * index), data, '1, response);
        assert (response == OKAY) else $fatal(1, "register %0d answers %s", index, response.name());
        model[index] = data;
      end else expect_word(index, model[index]);
    end
    foreach (model[index]) expect_word(index, model[index]);
    $display("64 random writes and reads agree");

    write(8'h08, 32'h11223344, 4'b1111, response);
    write(8'h08, 32'haabbccdd, 4'b0101, response);
    expect_word(2, 32'h11bb33dd);
    $display("byte strobes write bytes");

    write(8'h80, 0, '1, response);
    read(8'h80, got, response);
    if (response == SLVERR) $display("an address that is not there answers %s", response.name());

    $display("PASSED after %0d clocks", clocks);
    $finish(0);
  end
endmodule
