/* Whether two ways of asking come to the same end. */
#ifndef LIKENESS_H
#define LIKENESS_H

#include <arango.h>
#include <stdbool.h>

/* Whether a result tells the same as that of the blocking call, but for times and the tag; says
 * what differs. Both are destroyed. */
bool ends_alike(arango_result *called, arango_result *other);

#endif
