hw.type_scope @ts { hw.typedecl @foo, "bar" : i1 
 hw.typedecl @foo2 : i3 }
