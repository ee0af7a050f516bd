module libarango

go 1.19
