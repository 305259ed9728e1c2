// Classes, virtual methods, handles, foreign functions.

moore.class.classdecl @Base {
  moore.class.propertydecl @x : !moore.l8
  moore.class.propertydecl @next : !moore.class<@Base>
  moore.class.methoddecl @get -> @"Base::get" : (!moore.class<@Base>) -> !moore.l8
  moore.class.methoddecl @pure : (!moore.class<@Base>) -> ()
}
moore.class.classdecl @Interface attributes {kept} {
}
moore.class.classdecl @Derived extends @Base implements [@Interface] {
}
func.func private @"Base::get"(%this: !moore.class<@Base>) -> !moore.l8 {
  %0 = moore.class.property_ref %this[@x] : <@Base> -> <l8>
  %1 = moore.read %0 : <l8>
  return %1 : !moore.l8
}
moore.vtable @Derived::@vtable {
  moore.vtable @Base::@vtable {
    moore.vtable_entry @get -> @"Base::get"
  }
  moore.vtable_entry @get -> @"Base::get"
}
func.func @use(%c: !moore.chandle, %e: !moore.event) {
  %0 = moore.class.new : <@Derived>
  %1 = moore.class.upcast %0 : <@Derived> to <@Base>
  %2 = moore.null_class : <@Base>
  %3 = moore.null
  %4 = moore.null_chandle
  %5 = moore.handle_eq %1, %3 : !moore.class<@Base> : !moore.null -> i1
  %6 = moore.handle_ne %c, %4 : !moore.chandle : !moore.chandle -> i1
  %7 = moore.handle_case_eq %1, %2 : !moore.class<@Base>, !moore.class<@Base>
  %8 = moore.handle_case_ne %e, %3 : !moore.event, !moore.null
  %9 = moore.vtable.load_method %1 : @get of <@Base> -> (!moore.class<@Base>) -> !moore.l8
  %10 = call_indirect %9(%1) : (!moore.class<@Base>) -> !moore.l8
  return
}
moore.func.dpi private @foreign(in %a : !moore.i32, out b : !moore.i8, inout %c : !moore.i8, return r : !moore.i32) attributes {verilogName = "c_name"}
moore.func.dpi @nothing()
func.func @call(%a: !moore.i32, %b: !moore.i8) {
  %0:3 = moore.func.dpi.call @foreign(%a, %b) : (!moore.i32, !moore.i8) -> (!moore.i8, !moore.i8, !moore.i32)
  moore.func.dpi.call @nothing() : () -> ()
  return
}
