/* The measure of all others: the health of a cluster by libcurl alone, as lean as it can be.
 * One easy handle, everything that stays the same set once, the body collected in memory.
 * usage: curl_loop URL COUNT */
#include "loop.h"

#include <curl/curl.h>

typedef struct body {
  char *bytes;
  size_t size, capacity;
} body;

static size_t collect(char *bytes, size_t size, size_t count, void *target) {
  body *into = target;
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

typedef struct session {
  CURL *curl;
  body body;
} session;

static size_t health(void *context) {
  session *session = context;
  session->body.size = 0;
  CURLcode code = curl_easy_perform(session->curl);
  if (code != CURLE_OK) bench_fail("curl_loop", curl_easy_strerror(code));
  long status = 0;
  curl_easy_getinfo(session->curl, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200) bench_fail("curl_loop", "the answer is not 200");
  return session->body.size;
}

int main(int argc, char **argv) {
  if (argc != 3) bench_fail("usage", "curl_loop URL COUNT");
  char url[256];
  int length = snprintf(url, sizeof url, "%s/_db/_system/_admin/cluster/health", argv[1]);
  if (length < 0 || (size_t)length >= sizeof url) bench_fail(argv[1], "too long");

  session session = {0};
  curl_global_init(CURL_GLOBAL_DEFAULT);
  session.curl = curl_easy_init();
  if (!session.curl) bench_fail("curl_loop", "out of memory");
  curl_easy_setopt(session.curl, CURLOPT_URL, url);
  curl_easy_setopt(session.curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(session.curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
  curl_easy_setopt(session.curl, CURLOPT_USERNAME, BENCH_USERNAME);
  curl_easy_setopt(session.curl, CURLOPT_PASSWORD, BENCH_PASSWORD);
  curl_easy_setopt(session.curl, CURLOPT_WRITEFUNCTION, collect);
  curl_easy_setopt(session.curl, CURLOPT_WRITEDATA, &session.body);
  bench_loop(bench_count(argv[2]), health, &session);

  curl_easy_cleanup(session.curl);
  free(session.body.bytes);
  return 0;
}
