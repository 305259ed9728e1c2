"builtin.module"() ({
^bb0:
}) {sym_name = "generic_nested"} : () -> ()
