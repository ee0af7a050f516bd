/* The descriptors that a forked child must close: sockets and epoll instances, which it shares with its parent. */
#include "CPlatform.h"

#include <stdatomic.h>
#include <unistd.h>

/* A bit for each descriptor. Higher ones, which hardly a process has, stay open in a child. */
enum { WORDS = 1 << 14 };

static _Atomic uint64_t owned[WORDS];

/* The number of words up to the last one that was used. */
static atomic_int used_words;

void arango_own_descriptor(int number) {
  int word = number / 64;
  if (number < 0 || word >= WORDS) return;
  atomic_fetch_or(&owned[word], UINT64_C(1) << (number % 64));
  for (int used = used_words; used <= word;) {
    if (atomic_compare_exchange_weak(&used_words, &used, word + 1)) break;
  }
}

void arango_disown_descriptor(int number) {
  if (number >= 0 && number / 64 < WORDS) {
    atomic_fetch_and(&owned[number / 64], ~(UINT64_C(1) << (number % 64)));
  }
}

void arango_close_owned_descriptors(void) {
  for (int word = 0; word < used_words; word++) {
    uint64_t bits = atomic_exchange(&owned[word], 0);
    for (int bit = 0; bits != 0; bit++, bits >>= 1) {
      if (bits & 1) close(word * 64 + bit);
    }
  }
}
