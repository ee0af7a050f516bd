/* Comparison of results of different kinds of call. */
#ifndef RESULT_COMPARE_H
#define RESULT_COMPARE_H

#include <arango.h>
#include <stdbool.h>

/* True if a result equals that of the blocking call except for times and tag. Prints each
 * difference and destroys both results. */
bool results_match(arango_result *called, arango_result *other);

#endif
