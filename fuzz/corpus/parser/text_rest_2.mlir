emit.file "x.sv" sym @ff { emit.verbatim "abc" 
 emit.ref @p }
