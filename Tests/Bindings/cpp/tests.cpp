// The tests of arango.hpp. Each function is a test; the first failure ends the program.
#include "arango.hpp"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <limits>
#include <sstream>
#include <thread>

std::string_view health_of(const arango::Result &result);

namespace {

#define CHECK(condition) check((condition), #condition, __LINE__)

void check(bool condition, const char *text, int line) {
  if (condition) return;
  std::cerr << "tests.cpp:" << line << ": " << text << '\n';
  std::exit(1);
}

template <typename Function>
std::string message_of(Function function) {
  try {
    function();
  } catch (const std::exception &error) {
    return error.what();
  }
  return "no exception";
}

std::string variable(const char *name) { return std::getenv(name); }

arango::Client new_client() { return arango::Client(variable("ARANGO_HOSTS"), "random"); }

arango::Database new_database(const arango::Client &client) {
  return arango::Database(client, "_system", variable("ARANGO_USERNAME"), variable("ARANGO_PASSWORD"));
}

arango::Database new_database() { return new_database(new_client()); }

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

void values_become_json() {
  using arango::Json;
  CHECK(Json().str() == "null" && Json(true).str() == "true" && Json(-3).str() == "-3");
  CHECK(Json(std::numeric_limits<std::int64_t>::min()).str() == "-9223372036854775808");
  CHECK(Json(1.5).str() == "1.5" && Json("a\"\\\n\x01é").str() == "\"a\\\"\\\\\\u000a\\u0001é\"");
  CHECK(Json::object({}).str() == "{}" && Json::array({}).str() == "[]");
  CHECK(Json::object({{"a", Json::array({1, "x", nullptr})}, {"b", Json::text("[ ]")}}).str() ==
        "{\"a\":[1,\"x\",null],\"b\":[ ]}");
  CHECK(Json(std::vector<std::string>{"a", "b"}).str() == "[\"a\",\"b\"]");
  CHECK(has(message_of([] { Json(std::numeric_limits<double>::infinity()); }), "not finite"));
  CHECK(has(message_of([] { Json(static_cast<const char *>(nullptr)); }), "NULL"));
  CHECK((!std::is_constructible_v<Json, const char *, const char *>));
  Json object = Json::object({{"a", 1}});
  object.set("b", object);
  CHECK(object.str() == "{\"a\":1,\"b\":{\"a\":1}}");
  for (Json value : {Json(), Json::array({}), Json::text("{}"), Json::text("")}) {
    CHECK(has(message_of([&] { value.set("a", 1); }), "Json::object"));
  }
}

void errors_have_the_facts_of_the_result() {
  const auto database = new_database();
  try {
    database.document().get("missing", "1");
    CHECK(false);
  } catch (const arango::Error &error) {
    CHECK(error.status() == ARANGO_ERR_SERVER && error.http_status() == 404 && error.error_num() == 1203);
    CHECK(error.error_name() == "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND" && !error.host().empty());
    CHECK(error.execution() == ARANGO_EXECUTED && has(error.what(), "document.get"));
    CHECK(has(error.json(), "\"operation\""));
    const arango::Error copy = error;
    CHECK(std::string(copy.what()) == error.what() && copy.result().error_num() == 1203);
  }
  CHECK(has(message_of([&] { database.call("cluster.nonsense"); }), "cluster.nonsense"));
  CHECK(has(message_of([&] { database.call(std::string("a\0b", 3)); }), "operation has a NUL"));
  CHECK(has(message_of([&] { database.document().get("a/b", "1"); }), "a/b"));
  CHECK(has(message_of([&] { database.call("document.get", arango::Json::text("{")); }), "arguments"));
  CHECK(has(message_of([] { arango::Client("ftp://x"); }), "ftp"));
}

void an_error_can_be_read_by_several_threads() {
  const auto database = new_database();
  for (int round = 0; round < 100; round++) {
    try {
      database.document().get("missing", "1");
    } catch (const arango::Error &error) {
      const std::string json(arango::Error(error).json()), attempts = error.result().attempts();
      std::vector<std::thread> threads;
      for (int t = 0; t < 3; t++) {
        threads.emplace_back([copy = error, &json, &attempts] {
          CHECK(copy.json() == json && copy.result().attempts() == attempts);
        });
      }
      for (auto &thread : threads) thread.join();
    }
  }
}

void absent_strings_may_be_null() {
  const arango::Client client(variable("ARANGO_HOSTS"), nullptr);
  const arango::Database database(client, nullptr, variable("ARANGO_USERNAME"), variable("ARANGO_PASSWORD").c_str());
  CHECK(database.server().version().ok());
}

void a_failed_cursor_gives_its_error_again() {
  const auto database = new_database();
  auto cursor = database.query("FOR i IN 1..2 RETURN i / UNKNOWN()");
  const auto first = message_of([&] { cursor.next(); }), second = message_of([&] { cursor.next(); });
  CHECK(first != "no exception" && first == second);
  auto impatient = database.derive(arango::Json::object({{"timeout_ms", 2000}})).query("RETURN SLEEP(600)");
  CHECK(has(message_of([&] { impatient.next(); }), "no answer in time"));
  CHECK(has(message_of([&] { impatient.next(); }), "no answer in time"));
}

void a_cursor_may_be_moved_in_a_loop() {
  auto cursor = new_database().query("FOR i IN 1..9 RETURN i", {}, arango::Json::object({{"batch_size", 2}}));
  std::optional<arango::Cursor> other;
  int rows = 0;
  for (const arango::Row &row : cursor) {
    if (++rows == 3) other.emplace(std::move(cursor));
    CHECK(row.json() == std::to_string(rows));
  }
  CHECK(rows == 9);
}

void a_stream_that_cannot_be_read_is_an_error() {
  const auto database = new_database();
  auto import = database.import("things");
  std::stringstream stream("{}\n");
  stream.setstate(std::ios::badbit);
  CHECK(has(message_of([&] { import.write(stream); }), "cannot be read"));
}

void events_have_a_handler_of_their_own() {
  const auto client = arango::Client("http://127.0.0.1:1," + variable("ARANGO_HOSTS"), "fallback");
  const auto database = new_database(client);
  arango::Queue queue;
  int events = 0, results = 0;
  CHECK(has(message_of([&] { queue.report(client, [](const arango::Result &) {}, "no_such_kind"); }), "no_such_kind"));
  queue.report(client, [&](const arango::Result &event) { events += has(event.json(), "host_down"); }, "host_down");
  for (int i = 0; i < 5; i++) {
    queue.submit(database, arango::calls::server::version(),
                 [&](const arango::Result &result) { results += result.ok() && has(result.json(), "version"); });
  }
  while (queue.pending() > 0) queue.dispatch(-1);
  CHECK(results == 5 && events == 1);
}

void handles_keep_what_they_need() {
  std::optional<arango::Client> client(new_client());
  std::optional<arango::Database> database(new_database(*client));
  client.reset();
  const auto cluster = database->cluster();
  auto derived = database->derive(arango::Json::object({{"timeout_ms", 60000}}));
  auto cursor = database->query("FOR n IN 1..7 RETURN n", {}, arango::Json::object({{"batch_size", 2}}));
  database.reset();
  CHECK(has(health_of(cluster.health()), "Health"));
  derived = derived.derive(arango::Json::object({{"dirty_read", true}}));
  CHECK(derived.server().version().ok());
  int sum = 0;
  for (const arango::Row &row : cursor) sum += std::atoi(std::string(row.json()).c_str());
  CHECK(sum == 28);
}

void closing_ends_calls_in_other_threads() {
  const auto client = new_client();
  const auto database = new_database(client);
  std::thread closer([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    client.close();
  });
  const auto message = message_of([&] { database.query("RETURN SLEEP(600)").next_batch(); });
  closer.join();
  std::vector<std::thread> closers;
  for (int i = 0; i < 4; i++) closers.emplace_back([&] { client.close(); });
  for (auto &thread : closers) thread.join();
  CHECK(has(message, "closed") || has(message, "destroyed"));
}

void a_row_keeps_its_batch() {
  const auto database = new_database();
  std::vector<arango::Row> rows;
  {
    auto cursor = database.query("FOR n IN 1..5 RETURN {n}", {}, arango::Json::object({{"batch_size", 2}}));
    for (auto row = cursor.begin(); row != cursor.end(); ++row) rows.push_back(*row);
    CHECK(has(cursor.info().json(), "\"rows\":5"));
    CHECK(!cursor.next());
  }
  CHECK(rows.size() == 5 && rows[0].json() == "{\"n\":1}" && rows[4].json() == "{\"n\":5}");
}

void options_are_sent_if_they_are_given() {
  const auto database = new_database();
  database.collection().create("options");
  arango::DocumentsInsertOptions options;
  options.return_new = true;
  const auto inserted = database.document().insert(
      "options", arango::Json::object({{"_key", "k"}, {"n", std::int64_t(9007199254740993)}}), options);
  CHECK(has(inserted.json(), "\"new\"") && has(inserted.json(), "9007199254740993"));
  const auto found = database.document().get("options", "k");
  CHECK(has(found.json(), "9007199254740993") && found.header("etag") && !found.header("x-none"));
  const auto many = database.document().insert_many(
      "options", arango::Json::array({arango::Json::object({{"_key", "k"}}), arango::Json::object({})}));
  CHECK(many.row_count() == 2 && many.row_errors() == 1);
  CHECK(has(database.query().execute("RETURN 1").json(), "[1]"));
  auto import = database.import("options", arango::Json::object({{"on_duplicate", "ignore"}}));
  std::stringstream lines("{\"_key\":\"k\"}\n{\"_key\":\"l\"}");
  import.write(lines);
  CHECK(has(import.finish().json(), "\"created\":1"));
  database.collection().delete_("options");
}

void submissions_arrive_once_and_can_be_cancelled() {
  const auto database = new_database();
  arango::Queue queue;
  int succeeded = 0, cancelled = 0;
  for (int i = 0; i < 50; i++) {
    queue.submit(database, arango::calls::server::version(),
                 [&](const arango::Result &result) { succeeded += result.ok(); });
  }
  const auto ticket = queue.submit(
      database, arango::calls::query::execute("RETURN SLEEP(600)"),
      [&](const arango::Result &result) { cancelled += result.status() == ARANGO_ERR_CANCELLED; });
  auto cursor = database.query("FOR n IN 1..3 RETURN n");
  std::size_t rows = 0;
  queue.submit(cursor, [&](const arango::Result &result) { rows = result.row_count(); });
  queue.cancel(ticket);
  while (queue.pending() > 0) queue.dispatch(-1);
  CHECK(succeeded == 50 && cancelled == 1 && rows == 3);
  CHECK(queue.dispatch() == 0);
  // The library checks arguments: the handler receives the error.
  arango_status status = ARANGO_OK;
  queue.submit(database, arango::Call{"cluster.nonsense"}, [&](const arango::Result &r) { status = r.status(); });
  queue.dispatch(-1);
  CHECK(status == ARANGO_ERR_ARGUMENT);
}

void an_exception_of_a_handler_leaves_the_queue_usable() {
  const auto database = new_database();
  arango::Queue queue;
  queue.submit(database, arango::calls::server::version(),
               [](const arango::Result &) { throw std::runtime_error("from the handler"); });
  CHECK(message_of([&] { queue.dispatch(-1); }) == "from the handler");
  bool is_called = false;
  queue.submit(database, arango::calls::server::version(), [&](const arango::Result &) { is_called = true; });
  while (queue.pending() > 0) queue.dispatch(-1);
  CHECK(is_called);
}

void a_queue_with_unfinished_submissions_can_be_destroyed() {
  const auto database = new_database();
  for (int i = 0; i < 20; i++) {
    arango::Queue queue;
    queue.submit(database, arango::calls::query::execute("RETURN SLEEP(600)"), [](const arango::Result &) {});
  }
  auto pending = database.start(arango::calls::query::execute("RETURN SLEEP(600)"));
  CHECK(!pending.wait(1));
}

void threads_share_a_database() {
  const auto database = new_database();
  std::atomic<int> succeeded = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; t++) {
    threads.emplace_back([&] {
      for (int i = 0; i < 50; i++) succeeded += database.cluster().health().ok();
    });
  }
  for (auto &thread : threads) thread.join();
  CHECK(succeeded == 400);
}

}  // namespace

int main() {
  values_become_json();
  errors_have_the_facts_of_the_result();
  an_error_can_be_read_by_several_threads();
  absent_strings_may_be_null();
  a_failed_cursor_gives_its_error_again();
  a_cursor_may_be_moved_in_a_loop();
  a_stream_that_cannot_be_read_is_an_error();
  events_have_a_handler_of_their_own();
  handles_keep_what_they_need();
  closing_ends_calls_in_other_threads();
  a_row_keeps_its_batch();
  options_are_sent_if_they_are_given();
  submissions_arrive_once_and_can_be_cancelled();
  an_exception_of_a_handler_leaves_the_queue_usable();
  a_queue_with_unfinished_submissions_can_be_destroyed();
  threads_share_a_database();
}
