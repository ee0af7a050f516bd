/* Whether two ways of asking come to the same end. */
#ifndef RESULT_COMPARE_H
#define RESULT_COMPARE_H

#include <arango.h>
#include <stdbool.h>

/* Whether a result tells the same as that of the blocking call, but for times and the tag; says
 * what differs. Both are destroyed. */
bool results_match(arango_result *called, arango_result *other);

#endif
