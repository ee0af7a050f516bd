/* The measure of submissions: the health of a cluster by libcurl alone, many requests at once, as
 * lean as it can be. One curl multi handle driven by epoll, one easy handle for each connection,
 * used again until all requests are done. With a path and a file, POST requests of its content; with
 * the path and -, GET requests.
 * usage: curl_multi_loop [PATH BODY_FILE|-] URL COUNT */
#include "at_once.h"
#include "curl_session.h"
#include "file.h"

#include <stdint.h>
#include <sys/epoll.h>
#include <unistd.h>

/* Descriptors have small numbers: this program opens few. */
#define DESCRIPTORS 1024

/* The events of a socket that libcurl waits for, and those registered with epoll. */
typedef struct interest {
  uint32_t wanted, watched;
  int changed;
} interest;

typedef struct loop {
  CURLM *multi;
  int epoll;
  /* The time of libcurl's next timeout, in microseconds; negative: none. */
  double due;
  interest sockets[DESCRIPTORS];
  int changed[DESCRIPTORS], changed_count;
  session sessions[BENCH_CONNECTIONS];
  /* Requests that are not begun, and that are not done. */
  long waiting, left;
  size_t size;
} loop;

/* epoll is told later, by settle: between two requests of a kept connection nothing changes in the
 * end, and then no system call is made. */
static int want(CURL *easy, curl_socket_t socket, int what, void *context, void *unused) {
  (void)easy, (void)unused;
  loop *loop = context;
  if (socket >= DESCRIPTORS) bench_fail("curl_multi_loop", "too many descriptors");
  interest *interest = &loop->sockets[socket];
  interest->wanted = what == CURL_POLL_REMOVE ? 0
                     : (what & CURL_POLL_IN ? EPOLLIN : 0) | (what & CURL_POLL_OUT ? EPOLLOUT : 0);
  if (!interest->changed) loop->changed[loop->changed_count++] = socket;
  interest->changed = 1;
  return 0;
}

static void settle(loop *loop) {
  for (int i = 0; i < loop->changed_count; i++) {
    int socket = loop->changed[i];
    interest *interest = &loop->sockets[socket];
    interest->changed = 0;
    if (interest->wanted == interest->watched) continue;
    int change = !interest->watched  ? EPOLL_CTL_ADD
                 : !interest->wanted ? EPOLL_CTL_DEL
                                     : EPOLL_CTL_MOD;
    struct epoll_event event = {.events = interest->wanted, .data.fd = socket};
    if (epoll_ctl(loop->epoll, change, socket, &event)) bench_fail("epoll_ctl", strerror(errno));
    interest->watched = interest->wanted;
  }
  loop->changed_count = 0;
}

/* The number of a closed socket may be given to another one. */
static int close_socket(void *context, curl_socket_t socket) {
  loop *loop = context;
  loop->sockets[socket].watched = loop->sockets[socket].wanted = 0;
  return close(socket);
}

static int set_timer(CURLM *multi, long milliseconds, void *context) {
  (void)multi;
  loop *loop = context;
  loop->due = milliseconds < 0 ? -1 : bench_microseconds() + 1e3 * (double)milliseconds;
  return 0;
}

static void open_loop(loop *loop, const char *server, const char *path, bench_content body) {
  loop->due = -1;
  loop->epoll = epoll_create1(EPOLL_CLOEXEC);
  loop->multi = curl_multi_init();
  if (loop->epoll < 0 || !loop->multi) bench_fail("curl_multi_loop", "cannot begin");
  curl_multi_setopt(loop->multi, CURLMOPT_MAXCONNECTS, (long)BENCH_CONNECTIONS);
  curl_multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, want);
  curl_multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop);
  curl_multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, set_timer);
  curl_multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop);
  struct curl_slist *headers = session_headers();
  if (body.bytes) headers = session_post_headers(headers);
  for (int i = 0; i < BENCH_CONNECTIONS; i++) {
    session *session = &loop->sessions[i];
    session_open(session, server, path);
    if (body.bytes) session_post(session, body.bytes, body.size);
    curl_easy_setopt(session->curl, CURLOPT_PRIVATE, session);
    curl_easy_setopt(session->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(session->curl, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(session->curl, CURLOPT_CLOSESOCKETFUNCTION, close_socket);
    curl_easy_setopt(session->curl, CURLOPT_CLOSESOCKETDATA, loop);
  }
}

static void begin(loop *loop, session *session) {
  loop->waiting--;
  session->size = 0;
  if (curl_multi_add_handle(loop->multi, session->curl))
    bench_fail("curl_multi_loop", "cannot begin a request");
}

/* Counts the requests that are done and begins others in their place. */
static void take_answers(loop *loop) {
  CURLMsg *message;
  int more;
  while ((message = curl_multi_info_read(loop->multi, &more))) {
    CURL *easy = message->easy_handle;
    CURLcode code = message->data.result;
    session *session;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &session);
    size_t size = session_answer(session, code);
    if (loop->size && size != loop->size) bench_fail("answers", "of different sizes");
    loop->size = size;
    loop->left--;
    curl_multi_remove_handle(loop->multi, easy);
    if (loop->waiting) begin(loop, session);
  }
}

static void act(loop *loop, curl_socket_t socket, int happened) {
  int running;
  if (curl_multi_socket_action(loop->multi, socket, happened, &running))
    bench_fail("curl_multi_loop", "libcurl fails");
}

static void run(loop *loop, long count) {
  loop->waiting = loop->left = count;
  for (int i = 0; i < BENCH_CONNECTIONS && loop->waiting; i++) begin(loop, &loop->sessions[i]);
  struct epoll_event events[2 * BENCH_CONNECTIONS];
  while (loop->left) {
    double wait = loop->due < 0 ? 1e9 : loop->due - bench_microseconds();
    if (wait <= 0) {
      loop->due = -1;
      act(loop, CURL_SOCKET_TIMEOUT, 0);
      take_answers(loop);
      continue;
    }
    settle(loop);
    int count =
        epoll_wait(loop->epoll, events, 2 * BENCH_CONNECTIONS, (int)((wait + 999) / 1e3));
    for (int i = 0; i < count; i++) {
      uint32_t told = events[i].events;
      act(loop, events[i].data.fd,
          (told & EPOLLIN ? CURL_CSELECT_IN : 0) | (told & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
              (told & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0));
    }
    take_answers(loop);
  }
}

int main(int argc, char **argv) {
  if (argc != 3 && argc != 5) bench_fail("usage", "curl_multi_loop [PATH BODY_FILE|-] URL COUNT");
  long count = bench_count(argv[argc - 1]);
  bench_content body = bench_read(argc == 5 ? argv[2] : "-");
  curl_global_init(CURL_GLOBAL_DEFAULT);
  static loop loop;
  open_loop(&loop, argv[argc - 2], argc == 5 ? argv[1] : BENCH_CURL_PATH, body);
  run(&loop, BENCH_WARM_UP_AT_ONCE);
  double start = bench_microseconds();
  run(&loop, count);
  printf("%.3f %zu\n", (bench_microseconds() - start) / (double)count, loop.size);
  return 0;
}
