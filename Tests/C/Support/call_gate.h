/* A gate that admits the calls of many threads in portions. Each disruption then meets some
 * calls and none meets most of them. */
#ifndef CALL_GATE_H
#define CALL_GATE_H

#include <stdbool.h>
#include <stddef.h>

enum { GATE_THREADS = 16 };

/* Resets the gate; every thread is counted as a caller until gate_finish. */
void gate_open(void);

/* Called by a thread before and after each of its calls. During an outage a failed call keeps its
 * thread in gate_leave until the outage is over. */
void gate_enter(size_t thread, size_t call);
void gate_leave(size_t thread, bool failed);

/* Called by a thread after its last call. */
void gate_finish(void);

void gate_set_outage(bool outage);

/* True if a thread has calls left. */
bool gate_has_callers(void);

/* Admits a number of calls. Returns when as many have ended or after ms, with `whole` only after
 * ms. A hanging cluster ends no call. */
void gate_admit(size_t calls, long ms, bool whole);

/* Returns when every call that is under way has ended. */
void gate_drain(void);

#endif
