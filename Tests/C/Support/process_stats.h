/* What can be seen of this process from outside. */
#ifndef PROCESS_STATS_H
#define PROCESS_STATS_H

#include <stdbool.h>
#include <stddef.h>

/* The number of threads that have not ended, and of open descriptors. A thread that was joined has
 * ended, although the kernel may list it for a moment longer. */
size_t count_threads(void);
size_t count_descriptors(void);

/* Opens as many descriptors as the process may have, and closes them again. */
void exhaust_descriptors(void);
void release_descriptors(void);

/* Whether every thread but the first one sleeps. */
bool other_threads_sleep(void);

/* The id of the only thread beside the first one. */
long other_thread(void);

/* The signals that a thread blocks: bit n - 1 is signal n. */
unsigned long long blocked_signals(long thread);

#endif
