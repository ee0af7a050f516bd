/* The health of a cluster by libcurl alone, one easy handle: what the other programs are compared
 * with. With a file of certificates for TLS; new has each call open a connection.
 * usage: curl_loop [CA_FILE kept|new] URL COUNT */
#include "curl_session.h"

static size_t health(void *context) {
  session *session = context;
  session->size = 0;
  return session_answer(session, curl_easy_perform(session->curl));
}

int main(int argc, char **argv) {
  if (argc != 3 && argc != 5) bench_fail("usage", "curl_loop [CA_FILE kept|new] URL COUNT");
  session session = {0};
  curl_global_init(CURL_GLOBAL_DEFAULT);
  session_open(&session, argv[argc - 2], BENCH_CURL_PATH);
  if (argc == 5) {
    curl_easy_setopt(session.curl, CURLOPT_CAINFO, argv[1]);
    curl_easy_setopt(session.curl, CURLOPT_FORBID_REUSE, (long)bench_is_new(argv[2]));
  }
  curl_easy_setopt(session.curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
  curl_easy_setopt(session.curl, CURLOPT_USERNAME, BENCH_USERNAME);
  curl_easy_setopt(session.curl, CURLOPT_PASSWORD, BENCH_PASSWORD);
  bench_loop(bench_count(argv[argc - 1]), health, &session);
  session_close(&session);
  return 0;
}
