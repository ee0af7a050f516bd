/* A request by libcurl, as lean as it can be: everything that stays the same is set once, the body is
 * collected in memory that stays. */
#ifndef BENCH_CURL_SESSION_H
#define BENCH_CURL_SESSION_H

#include "loop.h"

#include <curl/curl.h>

/* The path of the health of a cluster. */
#define BENCH_CURL_PATH "/_db/_system/_admin/cluster/health"

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
static inline void session_open(session *session, const char *server, const char *path) {
  char url[256];
  int length = snprintf(url, sizeof url, "%s%s", server, path);
  if (length < 0 || (size_t)length >= sizeof url) bench_fail(server, "too long");
  session->curl = curl_easy_init();
  if (!session->curl) bench_fail("libcurl", "out of memory");
  curl_easy_setopt(session->curl, CURLOPT_URL, url);
  curl_easy_setopt(session->curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(session->curl, CURLOPT_WRITEFUNCTION, session_collect);
  curl_easy_setopt(session->curl, CURLOPT_WRITEDATA, session);
}

/* The headers that libarango sends, with root:passwd in base64, encoded once and not for each request. */
static inline struct curl_slist *session_headers(void) {
  struct curl_slist *headers = curl_slist_append(NULL, "Authorization: Basic cm9vdDpwYXNzd2Q=");
  return curl_slist_append(headers, "x-arango-driver: libcurl/0.0.0");
}

/* Makes each request of the session a POST of a body, which is not copied. */
static inline void session_post(session *session, const char *body, size_t size) {
  curl_easy_setopt(session->curl, CURLOPT_POST, 1L);
  curl_easy_setopt(session->curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)size);
  curl_easy_setopt(session->curl, CURLOPT_POSTFIELDS, body);
}

/* Adds the headers of a POST. Without the empty one libcurl waits before it sends a large body. */
static inline struct curl_slist *session_post_headers(struct curl_slist *headers) {
  return curl_slist_append(curl_slist_append(headers, "Content-Type: application/json"), "Expect:");
}

/* The size of the answer that has come; ends the program unless it is one. */
static inline size_t session_answer(const session *session, CURLcode code) {
  if (code != CURLE_OK) bench_fail("libcurl", curl_easy_strerror(code));
  long status = 0;
  curl_easy_getinfo(session->curl, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200 && status != 201) bench_fail("libcurl", "the answer is neither 200 nor 201");
  return session->size;
}

static inline void session_close(session *session) {
  curl_easy_cleanup(session->curl);
  free(session->bytes);
}

#endif
