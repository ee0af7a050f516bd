module libarango

go 1.18
