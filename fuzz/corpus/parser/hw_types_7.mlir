func.func private @pretty(!hw<struct<a: i8>>, !hw<array<2xarray<3xi1>>>, !seq<clock>, !llhd<ref<i8>>)
