// A block that may be disabled is executed by the process that it is in: to `wait fork` and `disable fork`, too (9.6.1, 9.6.3).
// RULE: svx.scope, sim.fork.scope, sim.wait_fork, sim.disable_fork
// OUT: before ends at 5
// OUT: inside ends at 7
// OUT: inner waited at 7
// OUT: later ends at 10
// OUT: first waited at 10
// OUT: disabled at 101
// OUT: behind second at 102
// OUT: but this ends at 111
// OUT: waited behind second at 111
// OUT: yes ends at 201
// OUT: third at 222
// OUT: sixth at 301
// OUT: child of a thread ends at 304
// OUT: child of a block in a block ends at 306
// OUT: fifth at 306
// OUT: joined at 306

module top;
  task automatic spawn(string name, int delay);
    fork
      begin
        #delay $display("%s ends at %0d", name, $time);
      end
    join_none
  endtask

  // What the process forked before the block, and in it, and what is still there behind it.
  initial begin : first
    spawn("before", 5);
    begin : inner
      spawn("inside", 7);
      wait fork;
      $display("inner waited at %0d", $time);
      spawn("later", 3);
    end
    wait fork;
    $display("first waited at %0d", $time);
    #20;
    $display("never");
  end

  // `disable fork` in a block ends what was forked before it; the block goes on.
  initial begin
    #100;
    spawn("not this", 5);
    begin : second
      spawn("nor this", 6);
      #1;
      disable fork;
      $display("disabled at %0d", $time);
      spawn("but this", 10);
    end
    #1;
    $display("behind second at %0d", $time);
    wait fork;
    $display("waited behind second at %0d", $time);
  end

  // `disable fork` behind a block ends what was forked in it.
  initial begin
    #200;
    begin : third
      spawn("no", 5);
      spawn("yes", 1);
      #2;
    end
    disable fork;
    #20;
    $display("third at %0d", $time);
  end

  // A block in a block, and a thread of its own that has a block.
  initial begin
    #300;
    fork
      begin
        spawn("child of a thread", 4);
        begin : fourth
          begin : fifth
            spawn("child of a block in a block", 6);
            wait fork;
            $display("fifth at %0d", $time);
          end
        end
      end
      begin : sixth
        spawn("of another", 9);
        #1;
        disable fork;
        $display("sixth at %0d", $time);
      end
    join
    $display("joined at %0d", $time);
  end

  initial begin
    #27 disable first.inner;
    disable first;
    disable second;
    disable third;
    disable fourth;
    disable fourth.fifth;
    disable sixth;
  end
endmodule
