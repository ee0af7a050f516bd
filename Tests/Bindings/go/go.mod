module common

go 1.19

require libarango v0.0.0

replace libarango => ../../../bindings/go
