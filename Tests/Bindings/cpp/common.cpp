// The common program (../README.md).
#include "arango.hpp"

#include <chrono>
#include <csignal>
#include <iostream>
#include <sstream>

namespace {

volatile std::sig_atomic_t interrupted = 0;

void on_interrupt(int) { interrupted = 1; }

const char *execution_name(arango_execution execution) {
  static const char *const names[] = {"not executed", "executed", "unknown"};
  return names[execution];
}

// Asks the test for something and waits until it is done.
void ask(const char *question) {
  std::string line;
  std::cout << question << '?' << std::endl;
  if (!std::getline(std::cin, line)) throw std::runtime_error("no answer");
}

// The number of members named Role, one for each server.
std::size_t servers(std::string_view health) {
  std::size_t count = 0;
  for (auto at = health.find("\"Role\""); at != health.npos; at = health.find("\"Role\"", at + 1)) count++;
  return count;
}

void submit_hundred(const arango::Database &database) {
  arango::Queue queue;
  int arrived = 0, succeeded = 0;
  for (int i = 0; i < 100; i++) {
    queue.submit(database, arango::calls::cluster::health(), [&](const arango::Result &result) {
      arrived++;
      succeeded += result.ok();
    });
  }
  while (queue.pending() > 0) queue.dispatch(-1);
  std::cout << "submitted " << arrived << " succeeded " << succeeded << '\n';
}

void use_data(const arango::Database &database) {
  database.collection().create("numbers");
  int inserted = 0;
  for (std::int64_t n = 1; n <= 10; n++, inserted++) {
    database.document().insert("numbers",
                               arango::Json::object({{"value", n < 10 ? n : std::int64_t(9007199254740993)}}));
  }
  std::cout << "inserted " << inserted << '\n';

  std::size_t rows = 0;
  std::string last;
  auto cursor = database.query("FOR d IN numbers SORT d.value RETURN d.value", arango::Json::object({}),
                               arango::Json::object({{"batch_size", 3}}));
  for (const arango::Row &row : cursor) {
    rows++;
    last = row.json();
  }
  std::cout << "rows " << rows << " last " << last << '\n';

  database.collection().create("lines");
  std::stringstream lines;
  for (int n = 0; n < 1000; n++) lines << "{\"_key\": \"k" << n << "\", \"n\": " << n << "}\n";
  auto import = database.import("lines");
  import.write(lines);
  const auto summary = import.finish();
  const std::string_view created = summary.json().substr(summary.json().find("\"created\":") + 10);
  std::cout << "imported " << std::atoi(std::string(created).c_str()) << '\n';
}

void interrupt_call(const arango::Database &database) {
  struct sigaction action = {};
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, nullptr);
  auto pending = database.start(arango::calls::cluster::health());
  std::cout << "waiting" << std::endl;
  while (!interrupted && !pending.wait(-1)) continue;
  std::cout << "interrupted\n";
}

void measure(const arango::Database &database, long count) {
  database.cluster().health();
  const auto begin = std::chrono::steady_clock::now();
  for (long i = 0; i < count; i++) database.cluster().health();
  const auto end = std::chrono::steady_clock::now();
  std::cout << std::chrono::duration_cast<std::chrono::nanoseconds>(end - begin).count() << '\n';
}

}  // namespace

int main(int argc, char **argv) {
  if (argc < 4) return 64;
  std::optional<arango::Client> client(argv[1]);
  const arango::Database database(*client, "_system", argv[2], argv[3]);
  if (argc == 5) {
    measure(database, std::atol(argv[4]));
    return 0;
  }
  std::cout << "version " << arango_version() << '\n';
  std::cout << "health " << servers(database.cluster().health().json()) << '\n';
  try {
    database.document().get("missing", "1");
  } catch (const arango::Error &error) {
    std::cout << "server error " << error.status_name() << ' ' << error.error_num() << ' '
              << error.error_name() << ' ' << execution_name(error.execution()) << '\n';
  }
  try {
    database.call("cluster.nonsense");
  } catch (const arango::Error &error) {
    std::cout << "argument error " << error.status_name() << ' ' << error.error_num() << ' '
              << execution_name(error.execution()) << '\n';
  }
  submit_hundred(database);
  ask("stop a coordinator");
  submit_hundred(database);
  use_data(database);
  ask("hang all coordinators");
  interrupt_call(database);
  client->close();
  try {
    database.cluster().health();
  } catch (const arango::Error &error) {
    std::cout << "closed " << error.status_name() << '\n';
  }
}
