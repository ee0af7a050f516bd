"""libarango and Python's other clients before the same faults; bench/resilience is the program."""
