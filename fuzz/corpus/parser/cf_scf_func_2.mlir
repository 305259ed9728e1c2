func.func private @external_attrs(%arg0: i8 {arg.note}) -> (i8 {res.note})
