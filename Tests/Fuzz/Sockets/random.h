/* Pseudorandom numbers that depend on a seed only (splitmix64). */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct random {
  uint64_t state;
};

static inline uint64_t random_next(struct random *random) {
  uint64_t value = random->state += 0x9e3779b97f4a7c15;
  value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
  value = (value ^ value >> 27) * 0x94d049bb133111eb;
  return value ^ value >> 31;
}

/* A number below limit, which is not 0. */
static inline size_t random_below(struct random *random, size_t limit) {
  return (size_t)(random_next(random) % limit);
}

/* True in percent of 100 cases. */
static inline bool random_chance(struct random *random, unsigned percent) {
  return random_below(random, 100) < percent;
}

/* A generator of its own for each seed, number and use. */
static inline struct random random_for(uint64_t seed, uint64_t number, uint64_t use) {
  struct random random = {seed};
  random.state = random_next(&random) ^ number;
  random.state = random_next(&random) ^ use;
  random_next(&random);
  return random;
}

#endif
