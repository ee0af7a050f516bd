// A program that makes calls over TLS while it exits: in the destructors of thread-local and static objects,
// and in an exit handler. Each prints its name at its end.
// usage: exit_handlers URL CA PASSWORD FIRST, with these in the environment
// FIRST: the time of the first call: "constructor" of the static object, before main; "main", after the exit
// handler was registered; "exit", in a destructor.
#include <arango.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

void check(arango_result *result) {
  if (arango_result_status(result) != ARANGO_OK) {
    std::fprintf(stderr, "%s\n", arango_result_message(result));
    std::_Exit(66);
  }
  arango_result_destroy(result);
}

std::string variable(const char *name) {
  const char *value = std::getenv(name);
  if (value == nullptr) std::_Exit(64);
  return value;
}

class Session {
 public:
  explicit Session(const char *session_name) : name(session_name) {
    std::string options = "{\"timeout_ms\": 600000, \"tls_ca_file\": \"" + variable("CA") + "\"}";
    check(arango_client_create(variable("URL").c_str(), nullptr, options.c_str(), &client));
    check(arango_database_create(client, nullptr, nullptr, variable("PASSWORD").c_str(), nullptr,
                                 &database));
    check(arango_queue_create(&queue));
    if (variable("FIRST") == "constructor") make_calls();
  }

  ~Session() {
    make_calls();
    arango_database_destroy(database);
    arango_client_destroy(client);
    arango_queue_destroy(queue);
    std::puts(name);
  }

  void make_calls() {
    check(arango_cluster_health(database));
    arango_submit(database, "cluster.health", nullptr, queue, 1);
    check(arango_queue_next(queue, -1));
  }

 private:
  const char *name;
  arango_client *client = nullptr;
  arango_database *database = nullptr;
  arango_queue *queue = nullptr;
};

Session of_program("static object");
thread_local Session of_thread("thread-local object");

void use_thread() {
  if (variable("FIRST") == "main") of_thread.make_calls();
  else (void)&of_thread;
}

void handler() { Session session("exit handler"); }

}  // namespace

int main() {
  std::atexit(handler);
  use_thread();
  std::thread(use_thread).join();
  return 0;
}
