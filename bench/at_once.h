/* The constants of the C programs that have many requests in flight. */
#ifndef BENCH_AT_ONCE_H
#define BENCH_AT_ONCE_H

#include "loop.h"

/* Connections, of which each has one request under way. */
#define BENCH_CONNECTIONS 64

/* Requests before the clock starts, enough that every connection is open and warm. */
#define BENCH_WARM_UP_AT_ONCE (8L * BENCH_CONNECTIONS)

#endif
