/* A request for the health of a cluster by libcurl, as lean as it can be: everything that stays the
 * same is set once, the body is collected in memory that stays. */
#ifndef BENCH_CURL_SESSION_H
#define BENCH_CURL_SESSION_H

#include "loop.h"

#include <curl/curl.h>

typedef struct session {
  CURL *curl;
  char *bytes;
  size_t size, capacity;
} session;

static inline size_t session_collect(char *bytes, size_t size, size_t count, void *target) {
  session *into = target;
  size_t more = size * count;
  if (into->size + more > into->capacity) {
    size_t capacity = 2 * (into->size + more);
    char *grown = realloc(into->bytes, capacity);
    if (!grown) return 0;
    into->bytes = grown;
    into->capacity = capacity;
  }
  memcpy(into->bytes + into->size, bytes, more);
  into->size += more;
  return more;
}

/* Ends the program if memory runs out. The session must not move. The
 * credentials are set by the caller. */
static inline void session_open(session *session, const char *server) {
  char url[256];
  int length = snprintf(url, sizeof url, "%s/_db/_system/_admin/cluster/health", server);
  if (length < 0 || (size_t)length >= sizeof url) bench_fail(server, "too long");
  session->curl = curl_easy_init();
  if (!session->curl) bench_fail("libcurl", "out of memory");
  curl_easy_setopt(session->curl, CURLOPT_URL, url);
  curl_easy_setopt(session->curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(session->curl, CURLOPT_WRITEFUNCTION, session_collect);
  curl_easy_setopt(session->curl, CURLOPT_WRITEDATA, session);
}

/* The size of the answer that has come; ends the program unless it is one. */
static inline size_t session_answer(const session *session, CURLcode code) {
  if (code != CURLE_OK) bench_fail("libcurl", curl_easy_strerror(code));
  long status = 0;
  curl_easy_getinfo(session->curl, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200) bench_fail("libcurl", "the answer is not 200");
  return session->size;
}

static inline void session_close(session *session) {
  curl_easy_cleanup(session->curl);
  free(session->bytes);
}

#endif
