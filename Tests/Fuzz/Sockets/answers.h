/* Answers of a hostile server, and what a client must make of them. */
#ifndef ANSWERS_H
#define ANSWERS_H

#include "bytes.h"

#include <arango.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The option max_response_bytes of every client. */
#define MAX_BODY 1000000

/* The transport of a call. */
struct path {
  /* Submitted, not blocking. */
  bool is_submitted;
  /* Over a Unix socket only: a close cannot discard what was sent. */
  bool is_unix;
  /* Both addresses, and up to three attempts. */
  bool retries;
};

/* The request of a call. */
struct question {
  const char *method;
  size_t body_size;
  /* Waited for in pieces, with arango_pending_wait. */
  bool is_pending;
  /* Cancelled after it was submitted. */
  bool is_cancelled;
};

enum verdict {
  /* The call gets this response. */
  VALID,
  /* The call fails without a response. */
  INVALID,
  /* The call fails, or gets a response with this status and body. */
  VALID_OR_LOST,
  /* The generator does not know what became of the answer. */
  UNKNOWN
};

enum finish {
  /* The connection stays open for the next request. */
  KEEP,
  CLOSE,
  /* The connection is reset. */
  RESET,
  /* Nothing more is sent until the client closes. */
  HOLD,
  /* A text that is sent repeatedly until the client closes. */
  DRIP
};

struct piece {
  /* The place where the piece ends. */
  size_t end;
  /* The pause before it. */
  unsigned pause_us;
};

struct answer {
  struct bytes text;
  struct piece pieces[8];
  size_t piece_count;
  /* Each byte is sent alone. */
  bool is_byte_by_byte;
  enum finish finish;
  const char *drip;
  unsigned drip_pause_us;
  /* The answer begins before the body of the request is read. */
  bool is_early;

  enum verdict verdict;
  /* The statuses with which the call may end if it gets no response: a bit for each, 1 << -status. */
  unsigned failures;
  /* The response. */
  int http_status;
  struct bytes body;
  arango_status status;
  arango_execution execution;
  /* True if the connection may carry another request. */
  bool is_reusable;
  /* True if bytes follow the end of the answer, perhaps later. */
  bool has_late_bytes;
  /* The mutation, with its details. */
  char story[128];
};

/* The number of mutations, and the name of each. */
size_t mutation_count(void);
const char *mutation_name(size_t mutation);

struct question make_question(uint64_t seed, uint64_t number, struct path path);

/* The answer to an attempt of a call; returns the mutation. Of the first attempt, HOLD and DRIP go with
 * a call whose time is short. */
size_t make_answer(uint64_t seed, uint64_t number, unsigned attempt, struct path path,
                   struct answer *answer);
void free_answer(struct answer *answer);

/* True if the time of the call must be short: it ends with it. */
bool ends_with_time(const struct answer *answer);

#endif
