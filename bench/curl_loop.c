/* The measure of all others: the health of a cluster by libcurl alone, one easy handle.
 * usage: curl_loop URL COUNT */
#include "curl_session.h"

static size_t health(void *context) {
  session *session = context;
  session->size = 0;
  return session_answer(session, curl_easy_perform(session->curl));
}

int main(int argc, char **argv) {
  if (argc != 3) bench_fail("usage", "curl_loop URL COUNT");
  session session = {0};
  curl_global_init(CURL_GLOBAL_DEFAULT);
  session_open(&session, argv[1]);
  curl_easy_setopt(session.curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
  curl_easy_setopt(session.curl, CURLOPT_USERNAME, BENCH_USERNAME);
  curl_easy_setopt(session.curl, CURLOPT_PASSWORD, BENCH_PASSWORD);
  bench_loop(bench_count(argv[2]), health, &session);
  session_close(&session);
  return 0;
}
