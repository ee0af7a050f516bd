#include "call_gate.h"

#include <pthread.h>
#include <string.h>
#include <time.h>

static struct gate {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  size_t allowed, begun, ended;
  size_t working;
  /* The call each thread is in, counted from 1; 0 between calls. */
  size_t under_way[GATE_THREADS];
  bool outage;
} gate;

void gate_open(void) {
  pthread_condattr_t attributes;
  gate = (struct gate){.working = GATE_THREADS};
  pthread_mutex_init(&gate.mutex, NULL);
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_cond_init(&gate.changed, &attributes);
  pthread_condattr_destroy(&attributes);
}

void gate_enter(size_t thread, size_t call) {
  pthread_mutex_lock(&gate.mutex);
  while (gate.begun >= gate.allowed) pthread_cond_wait(&gate.changed, &gate.mutex);
  gate.begun++;
  gate.under_way[thread] = call + 1;
  pthread_mutex_unlock(&gate.mutex);
}

void gate_leave(size_t thread, bool failed) {
  pthread_mutex_lock(&gate.mutex);
  gate.under_way[thread] = 0;
  gate.ended++;
  pthread_cond_broadcast(&gate.changed);
  while (failed && gate.outage) pthread_cond_wait(&gate.changed, &gate.mutex);
  pthread_mutex_unlock(&gate.mutex);
}

void gate_finish(void) {
  pthread_mutex_lock(&gate.mutex);
  gate.working--;
  pthread_cond_broadcast(&gate.changed);
  pthread_mutex_unlock(&gate.mutex);
}

void gate_set_outage(bool outage) {
  pthread_mutex_lock(&gate.mutex);
  gate.outage = outage;
  pthread_cond_broadcast(&gate.changed);
  pthread_mutex_unlock(&gate.mutex);
}

bool gate_has_callers(void) {
  pthread_mutex_lock(&gate.mutex);
  bool has_callers = gate.working > 0;
  pthread_mutex_unlock(&gate.mutex);
  return has_callers;
}

void gate_admit(size_t calls, long ms, bool whole) {
  struct timespec end;
  clock_gettime(CLOCK_MONOTONIC, &end);
  end.tv_sec += ms / 1000;
  end.tv_nsec += ms % 1000 * 1000000;
  end.tv_sec += end.tv_nsec / 1000000000;
  end.tv_nsec %= 1000000000;
  pthread_mutex_lock(&gate.mutex);
  size_t enough = gate.ended + calls;
  gate.allowed = gate.begun + calls;
  pthread_cond_broadcast(&gate.changed);
  int timed_out = 0;
  while ((whole || gate.ended < enough) && gate.working > 0 && timed_out == 0) {
    timed_out = pthread_cond_timedwait(&gate.changed, &gate.mutex, &end);
  }
  pthread_mutex_unlock(&gate.mutex);
}

void gate_drain(void) {
  pthread_mutex_lock(&gate.mutex);
  size_t calls[GATE_THREADS];
  memcpy(calls, gate.under_way, sizeof calls);
  for (size_t i = 0; i < GATE_THREADS; i++) {
    while (calls[i] != 0 && gate.under_way[i] == calls[i]) {
      pthread_cond_wait(&gate.changed, &gate.mutex);
    }
  }
  pthread_mutex_unlock(&gate.mutex);
}
