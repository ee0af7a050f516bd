/* Threads, descriptors and signal masks of this process, read from /proc. */
#ifndef PROCESS_STATS_H
#define PROCESS_STATS_H

#include <stdbool.h>
#include <stddef.h>

/* Number of running threads, and of open descriptors. A joined thread is not counted although
 * the kernel may list it a moment longer. */
size_t count_threads(void);
size_t count_descriptors(void);

/* exhaust_descriptors opens descriptors up to a low limit, release_descriptors closes them and
 * restores the limit. */
void exhaust_descriptors(void);
void release_descriptors(void);

/* True if every thread except the main thread sleeps. */
bool other_threads_sleep(void);

/* The id of the only thread besides the main thread. */
long other_thread(void);

/* The signal mask of a thread: bit n - 1 is signal n. */
unsigned long long blocked_signals(long thread);

#endif
