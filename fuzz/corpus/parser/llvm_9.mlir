func.func private @itself(!llvm.struct<"Self", (ptr, array<2 x struct<"Other", packed (struct<"Self">)>>)>)
