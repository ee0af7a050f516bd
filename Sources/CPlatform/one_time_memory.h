/* The memory of global values, which are initialised once and never freed. */
#ifndef ARANGO_ONE_TIME_MEMORY_H
#define ARANGO_ONE_TIME_MEMORY_H

#include <stdbool.h>

/* Begins (true) or ends (false) the initialisation of global values on the calling thread. */
void arango_one_time_memory(bool begins);

#endif
