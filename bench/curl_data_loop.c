/* A request of the data plane by libcurl alone, one easy handle: GET of a path, or POST of the content of
 * a file.
 * usage: curl_data_loop PATH BODY_FILE|- URL COUNT */
#include "curl_session.h"
#include "file.h"

static size_t request(void *context) {
  session *session = context;
  session->size = 0;
  return session_answer(session, curl_easy_perform(session->curl));
}

int main(int argc, char **argv) {
  if (argc != 5) bench_fail("usage", "curl_data_loop PATH BODY_FILE|- URL COUNT");
  bench_content body = bench_read(argv[2]);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  session session = {0};
  session_open(&session, argv[3], argv[1]);
  struct curl_slist *headers = session_headers();
  if (body.bytes) {
    headers = session_post_headers(headers);
    session_post(&session, body.bytes, body.size);
  }
  curl_easy_setopt(session.curl, CURLOPT_HTTPHEADER, headers);
  bench_loop(bench_count(argv[4]), request, &session);
  session_close(&session);
  curl_slist_free_all(headers);
  free(body.bytes);
  return 0;
}
