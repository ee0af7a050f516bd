// libarango for C++17: arango.h with destructors, exceptions and a method for every operation.
//
// Header-only: compile with -std=c++17 and link libarango. README.md beside this file is the introduction;
// arango.h is the reference of every option and rule.
//
// Handles are values: a Client and a Database are copied cheaply and shared between threads, a Result, Cursor,
// Import, Pending and Queue are moved. A handle keeps what it depends on: a Cursor its Database, a Database its
// Client. An object that was moved from may only be assigned or destroyed. Calls that fail throw arango::Error.
#ifndef ARANGO_HPP
#define ARANGO_HPP

#include <arango.h>

#include <atomic>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <istream>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace arango {

// A JSON value as text, for arguments, options and documents. Built from the types of C++, or from the text of
// any JSON library by Json::text.
class Json {
 public:
  using Member = std::pair<std::string_view, Json>;

  Json() : text_("null") {}
  Json(std::nullptr_t) : Json() {}
  template <typename T, std::enable_if_t<std::is_same_v<T, bool>, int> = 0>
  Json(T value) : text_(value ? "true" : "false") {}
  template <typename T, std::enable_if_t<std::is_arithmetic_v<T> && !std::is_same_v<T, bool>, int> = 0>
  Json(T value) {
    static_assert(!std::is_same_v<T, char> && !std::is_same_v<T, wchar_t> && !std::is_same_v<T, char16_t> &&
                      !std::is_same_v<T, char32_t>,
                  "a character is neither a JSON string nor a number");
    if constexpr (std::is_floating_point_v<T>) {
      if (!std::isfinite(value)) throw std::invalid_argument("JSON has no numbers that are not finite");
    }
    char digits[64];
    text_.assign(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  // Templates, so that {"a", "b"} is no pair of iterators over a string.
  template <typename T, std::enable_if_t<std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>, int> = 0>
  Json(const T &value) : text_(quoted(value)) {}
  Json(const char *value) {
    if (value == nullptr) throw std::invalid_argument("a string is NULL");
    text_ = quoted(value);
  }
  template <typename T>
  Json(const std::vector<T> &values) : Json(array(values.begin(), values.end())) {}

  // A value that is JSON text already. The library checks it.
  static Json text(std::string value) {
    Json json;
    json.text_ = std::move(value);
    return json;
  }

  static Json object(std::initializer_list<Member> members) {
    Json json = text("{}");
    json.is_object_ = true;
    for (const Member &member : members) json.set(member.first, member.second);
    return json;
  }

  static Json array(std::initializer_list<Json> values) { return array(values.begin(), values.end()); }

  // Adds a member to a value of Json::object.
  void set(std::string_view name, const Json &value) {
    if (!is_object_) throw std::invalid_argument("set: the value was not made by Json::object");
    const std::string member = quoted(name) + ':' + value.text_ + '}';
    text_.pop_back();
    if (text_.size() > 1) text_ += ',';
    text_ += member;
  }

  const std::string &str() const { return text_; }

 private:
  template <typename Iterator>
  static Json array(Iterator begin, Iterator end) {
    std::string joined = "[";
    for (Iterator each = begin; each != end; ++each) {
      if (each != begin) joined += ',';
      joined += Json(*each).text_;
    }
    return text(joined + ']');
  }

  static std::string quoted(std::string_view value) {
    static const char digits[] = "0123456789abcdef";
    std::string text = "\"";
    for (const char c : value) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        (text += '\\') += c;
      } else if (byte < 0x20) {
        ((text += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
      } else {
        text += c;
      }
    }
    return text += '"';
  }

  std::string text_;
  bool is_object_ = false;
};

// A string that may be absent: NULL, std::nullopt, or a string.
class OptionalText {
 public:
  OptionalText(std::nullopt_t = std::nullopt) {}
  OptionalText(std::nullptr_t) {}
  OptionalText(const char *value) {
    if (value != nullptr) value_ = value;
  }
  OptionalText(std::string value) : value_(std::move(value)) {}
  OptionalText(std::string_view value) : value_(value) {}
  OptionalText(std::optional<std::string> value) : value_(std::move(value)) {}

  // The string for C; NULL if it is absent. A NUL inside throws std::invalid_argument.
  const char *c_str(const char *name) const;

 private:
  std::optional<std::string> value_;
};

namespace detail {

// A string for C, which cannot have a NUL.
inline const char *c_string(const std::string &value, const char *name) {
  if (value.find('\0') != std::string::npos) throw std::invalid_argument(std::string(name) + " has a NUL");
  return value.c_str();
}

}  // namespace detail

inline const char *OptionalText::c_str(const char *name) const {
  return value_ ? detail::c_string(*value_, name) : nullptr;
}

class Error;

// The result of a call. Every view into it is valid until it is destroyed. One thread at a time may use it.
class Result {
 public:
  explicit Result(arango_result *result) : handle_(result, arango_result_destroy) {}

  arango_status status() const { return arango_result_status(get()); }
  bool ok() const { return status() == ARANGO_OK; }
  // Returns the result itself; throws Error if the call failed.
  Result &&check() &&;

  // The result as JSON; an object that describes the error if the call failed.
  std::string_view json() const {
    size_t size = 0;
    const char *text = arango_result_json(get(), &size);
    if (text == nullptr) throw std::runtime_error("the response of the request is not JSON");
    return {text, size};
  }
  // The bytes of the response; empty if there is no response.
  std::string_view body() const {
    size_t size = 0;
    const void *bytes = arango_result_body(get(), &size);
    return {static_cast<const char *>(bytes), size};
  }
  std::size_t row_count() const { return arango_result_row_count(get()); }
  // A row as JSON; empty if there is no row of that index.
  std::string_view row(std::size_t index) const {
    size_t size = 0;
    const char *text = arango_result_row(get(), index, &size);
    return {text, size};
  }
  std::size_t row_errors() const { return arango_result_row_errors(get()); }
  std::string message() const { return string(arango_result_message(get())); }
  int http_status() const { return arango_result_http_status(get()); }
  int error_num() const { return arango_result_error_num(get()); }
  arango_execution execution() const { return arango_result_execution(get()); }
  std::string host() const { return string(arango_result_host(get())); }
  // The value of a response header; no value if the response does not have it.
  std::optional<std::string> header(const std::string &name) const {
    const char *value = arango_result_header(get(), detail::c_string(name, "name"));
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  }
  std::string headers() const { return string(arango_result_headers(get())); }
  std::string attempts() const { return string(arango_result_attempts(get())); }
  std::uint64_t tag() const { return arango_result_tag(get()); }
  const arango_result *get() const { return handle_.get(); }

 private:
  static std::string string(const char *text) { return text == nullptr ? std::string() : std::string(text); }

  std::unique_ptr<arango_result, void (*)(arango_result *)> handle_;
};

// A call that failed. what() is the message. Copies share the result, and several threads may use them.
class Error : public std::runtime_error {
 public:
  explicit Error(Result result)
      : std::runtime_error(result.message()), result_(std::make_shared<const Result>(std::move(result))) {
    // The library computes these at their first use.
    json(), host(), result_->attempts(), result_->headers(), result_->row_count(), result_->row_errors();
  }

  arango_status status() const { return result_->status(); }
  // "ARANGO_ERR_CONNECT"
  std::string status_name() const { return arango_status_name(status()); }
  // Whether the server executed the request.
  arango_execution execution() const { return result_->execution(); }
  int http_status() const { return result_->http_status(); }
  int error_num() const { return result_->error_num(); }
  // "ERROR_ARANGO_DOCUMENT_NOT_FOUND"; empty without a known errorNum.
  std::string error_name() const {
    const char *name = arango_error_name(error_num());
    return name == nullptr ? std::string() : std::string(name);
  }
  std::string host() const { return result_->host(); }
  // An object with all that is known, such as operation, url and reason.
  std::string_view json() const { return result_->json(); }
  const Result &result() const { return *result_; }

 private:
  // Shared, because exceptions are copied.
  std::shared_ptr<const Result> result_;
};

inline Result &&Result::check() && {
  if (!ok()) throw Error(std::move(*this));
  return std::move(*this);
}

namespace detail {

inline Result checked(arango_result *result) { return Result(result).check(); }

}  // namespace detail

// An operation with its arguments, to be run, started or submitted. The functions of arango::calls make them.
struct Call {
  const char *operation;
  Json arguments = Json::object({});
  // The argument that is the body of the request, such as a document.
  std::optional<std::string> body = std::nullopt;

  const void *body_data() const { return body ? body->data() : nullptr; }
  std::size_t body_size() const { return body ? body->size() : 0; }
};

// A client of one cluster.
class Client {
 public:
  // hosts: a comma-separated list of URLs. options: docs/options.md, level client.
  explicit Client(const std::string &hosts, const OptionalText &strategy = {},
                  const Json &options = Json::object({})) {
    if ((arango_version_number() >> 8) != (ARANGO_VERSION_NUMBER >> 8)) {
      throw std::runtime_error(std::string("libarango " ARANGO_VERSION " expected, got ") + arango_version());
    }
    arango_client *client = nullptr;
    detail::checked(arango_client_create(detail::c_string(hosts, "hosts"),
                                         strategy.c_str("strategy"),
                                         detail::c_string(options.str(), "options"), &client));
    handle_ = std::make_shared<Handle>(client);
  }

  // Ends all calls of the client in every thread. Later calls on its databases fail with ARANGO_ERR_CLOSED; those
  // on the client itself fail with ARANGO_ERR_ARGUMENT, and none may be under way.
  void close() const { handle_->close(); }

  Result stats() const { return detail::checked(arango_client_stats(get())); }
  Result refresh_hosts() const { return detail::checked(arango_client_refresh_hosts(get())); }
  // NULL after close.
  arango_client *get() const { return handle_->client; }

 private:
  struct Handle {
    explicit Handle(arango_client *created) : client(created) {}
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { close(); }
    void close() { arango_client_destroy(client.exchange(nullptr)); }

    std::atomic<arango_client *> client;
  };

  std::shared_ptr<Handle> handle_;
};

namespace detail {

// The handle of a database, which keeps its client.
class DatabaseHandle {
 public:
  DatabaseHandle(Client client, arango_database *database) : client_(std::move(client)), database_(database) {}
  DatabaseHandle(const DatabaseHandle &) = delete;
  DatabaseHandle &operator=(const DatabaseHandle &) = delete;
  ~DatabaseHandle() { arango_database_destroy(database_); }

  Result run(const Call &call) const {
    return checked(arango_call_with(database_, call.operation, c_string(call.arguments.str(), "arguments"),
                                    call.body_data(), call.body_size()));
  }
  const Client &client() const { return client_; }
  arango_database *get() const { return database_; }

 private:
  Client client_;
  arango_database *database_;
};

}  // namespace detail
}  // namespace arango

// The methods of all operations: class Operations, namespace calls, and the options of each operation.
#include "arango_operations.hpp"

namespace arango {

class Cursor;
class Import;
class Pending;

// A database with the credentials and settings of its requests.
class Database : public Operations {
 public:
  // options: docs/options.md, level database.
  Database(Client client, const OptionalText &name = {}, const OptionalText &username = {},
           const OptionalText &password = {}, const Json &options = Json::object({})) {
    arango_database *database = nullptr;
    detail::checked(arango_database_create(
        client.get(), name.c_str("name"), username.c_str("username"), password.c_str("password"),
        detail::c_string(options.str(), "options"), &database));
    handle_ = std::make_shared<const detail::DatabaseHandle>(std::move(client), database);
  }

  // The same database with other settings: docs/options.md, level derived.
  Database derive(const Json &options) const {
    arango_database *database = nullptr;
    detail::checked(arango_database_derive(get(), detail::c_string(options.str(), "options"), &database));
    Database derived = *this;
    derived.handle_ = std::make_shared<const detail::DatabaseHandle>(client(), database);
    return derived;
  }

  void set_token(const std::string &token) const {
    detail::checked(arango_database_set_token(get(), detail::c_string(token, "token")));
  }
  void set_password(const std::string &username, const std::string &password) const {
    detail::checked(arango_database_set_password(get(), detail::c_string(username, "username"),
                                                 detail::c_string(password, "password")));
  }

  // Runs an operation: call("cluster.health").
  Result call(const std::string &operation, const Json &arguments = Json::object({})) const {
    return detail::checked(arango_call(get(), detail::c_string(operation, "operation"),
                                       detail::c_string(arguments.str(), "arguments")));
  }
  // Runs a call of arango::calls.
  Result run(const Call &call) const { return handle_->run(call); }
  // Sends any request.
  Result request(const std::string &method, const std::string &path, const Json &headers = Json::object({}),
                 std::string_view body = {}) const {
    return detail::checked(arango_request(get(), detail::c_string(method, "method"),
                                          detail::c_string(path, "path"),
                                          detail::c_string(headers.str(), "headers"),
                                          body.empty() ? nullptr : body.data(), body.size()));
  }
  // Starts a call that advances during Pending::wait.
  Pending start(const Call &call) const;
  using Operations::query;
  // Reads the rows of a query. options: the arguments of query.execute, and prefetch.
  Cursor query(const std::string &query, const Json &bind_vars = Json::object({}),
               const Json &options = Json::object({})) const;
  // Imports JSON lines into a collection.
  Import import(const std::string &collection, const Json &options = Json::object({})) const;

  const Client &client() const { return handle_->client(); }
  arango_database *get() const { return handle_->get(); }
};

// A call that advances while a thread waits for it. Its destruction cancels it.
class Pending {
 public:
  Pending(Database database, arango_pending *pending)
      : database_(std::move(database)), handle_(pending, arango_pending_destroy) {}

  // Waits for at most timeout_ms, -1 for no limit. Returns no value if the time expired, a signal was handled, 50 ms
  // of a pause passed, or the result was taken before: call it again in a loop. Throws Error if the call failed.
  std::optional<Result> wait(std::int64_t timeout_ms) {
    arango_result *result = arango_pending_wait(handle_.get(), timeout_ms);
    if (result == nullptr) return std::nullopt;
    return detail::checked(result);
  }

 private:
  Database database_;
  std::unique_ptr<arango_pending, void (*)(arango_pending *)> handle_;
};

inline Pending Database::start(const Call &call) const {
  arango_pending *pending = nullptr;
  detail::checked(arango_start_with(get(), call.operation,
                                    detail::c_string(call.arguments.str(), "arguments"), call.body_data(),
                                    call.body_size(), &pending));
  return Pending(*this, pending);
}

// A row of a query, as JSON. It keeps its batch.
class Row {
 public:
  Row() = default;
  Row(std::shared_ptr<const Result> batch, std::size_t index) : batch_(std::move(batch)) {
    text_ = batch_->row(index);
  }

  std::string_view json() const { return text_; }
  operator std::string_view() const { return text_; }

 private:
  std::shared_ptr<const Result> batch_;
  std::string_view text_;
};

// The rows of a query, which are read once: for (const arango::Row &row : cursor). One thread at a time. The cursor
// may be moved during a loop, but not destroyed.
class Cursor {
  struct State {
    // Returns the next row; no value behind the last one.
    std::optional<Row> next() {
      while (!batch || index == batch->row_count()) {
        if (!next_batch()) return std::nullopt;
      }
      return Row(batch, index++);
    }

    bool next_batch() {
      // After an error the library gives the same error again, and behind the last batch no rows.
      auto next = std::make_shared<const Result>(detail::checked(arango_cursor_next(handle.get())));
      const bool is_end = next->row_count() == 0 && !arango_cursor_has_more(handle.get());
      index = 0;
      batch = std::move(next);
      return !is_end;
    }

    Database database;
    std::unique_ptr<arango_cursor, void (*)(arango_cursor *)> handle;
    std::shared_ptr<const Result> batch = nullptr;
    std::size_t index = 0;
  };

 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row *;
    using reference = const Row &;

    Iterator() = default;
    explicit Iterator(State *state) : state_(state) { ++*this; }
    const Row &operator*() const { return row_; }
    const Row *operator->() const { return &row_; }
    Iterator &operator++() {
      if (std::optional<Row> row = state_->next()) {
        row_ = std::move(*row);
      } else {
        state_ = nullptr;
      }
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(const Iterator &other) const { return state_ == other.state_; }
    bool operator!=(const Iterator &other) const { return !(*this == other); }

   private:
    State *state_ = nullptr;
    Row row_;
  };

  Cursor(Database database, arango_cursor *cursor)
      : state_(new State{std::move(database), {cursor, arango_cursor_destroy}}) {}

  // Returns the next row; no value behind the last one.
  std::optional<Row> next() { return state_->next(); }
  // Reads the next batch, which batch() then returns, and skips the rows that are left of the batch before.
  // Returns false behind the last batch.
  bool next_batch() { return state_->next_batch(); }
  std::shared_ptr<const Result> batch() const { return state_->batch; }
  Iterator begin() { return Iterator(state_.get()); }
  Iterator end() { return Iterator(); }
  Result info() const { return detail::checked(arango_cursor_info(get())); }
  // Deletes the cursor of the server, and waits. The destructor does it, too, and ignores errors.
  void close() { detail::checked(arango_cursor_close(get())); }
  arango_cursor *get() const { return state_->handle.get(); }

 private:
  std::unique_ptr<State> state_;
};

inline Cursor Database::query(const std::string &query, const Json &bind_vars, const Json &options) const {
  arango_cursor *cursor = nullptr;
  detail::checked(arango_cursor_create(get(), detail::c_string(query, "query"),
                                       detail::c_string(bind_vars.str(), "bind_vars"),
                                       detail::c_string(options.str(), "options"), &cursor));
  return Cursor(*this, cursor);
}

// An import of JSON lines. One thread at a time.
class Import {
 public:
  Import(Database database, arango_import *import)
      : database_(std::move(database)), handle_(import, arango_import_destroy) {}

  // Adds data: lines, divided anywhere.
  void write(std::string_view data) {
    detail::checked(arango_import_write(handle_.get(), data.data(), data.size()));
  }
  // Adds the rest of a stream. Throws std::runtime_error if the stream cannot be read to its end.
  void write(std::istream &stream) {
    std::vector<char> buffer(1 << 16);
    while (stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), stream.gcount() > 0) {
      write(std::string_view(buffer.data(), static_cast<std::size_t>(stream.gcount())));
    }
    if (!stream.eof()) throw std::runtime_error("import: the stream cannot be read");
  }
  Result info() const { return detail::checked(arango_import_info(handle_.get())); }
  // Sends the rest, waits, and returns the summary.
  Result finish() { return detail::checked(arango_import_finish(handle_.get())); }
  arango_import *get() const { return handle_.get(); }

 private:
  Database database_;
  std::unique_ptr<arango_import, void (*)(arango_import *)> handle_;
};

inline Import Database::import(const std::string &collection, const Json &options) const {
  arango_import *import = nullptr;
  detail::checked(arango_import_create(get(), detail::c_string(collection, "collection"),
                                       detail::c_string(options.str(), "options"), &import));
  return Import(*this, import);
}

// Asynchronous calls. An event loop watches fd() for reading and then calls dispatch(), which calls the
// handlers. A handler receives a Result that may be an error, once for each submission. Any thread may submit and
// cancel; one thread dispatches. The destruction of a queue cancels its submissions, whose handlers are not called.
class Queue {
 public:
  using Handler = std::function<void(Result)>;

  Queue() : handle_(nullptr, arango_queue_destroy) {
    arango_queue *queue = nullptr;
    detail::checked(arango_queue_create(&queue));
    handle_.reset(queue);
  }

  // Submits a call. Returns its ticket for cancel.
  std::uint64_t submit(const Database &database, const Call &call, Handler handler) {
    const char *arguments = detail::c_string(call.arguments.str(), "arguments");
    return arango_submit_with(database.get(), call.operation, arguments, call.body_data(), call.body_size(),
                              get(), expect(std::move(handler)));
  }
  // Submits the reading of a cursor's next batch. The rows are those of the result.
  std::uint64_t submit(Cursor &cursor, Handler handler) {
    return arango_cursor_submit(cursor.get(), get(), expect(std::move(handler)));
  }
  // Submits data of an import.
  std::uint64_t submit(Import &import, std::string_view data, Handler handler) {
    return arango_import_submit(import.get(), data.data(), data.size(), get(), expect(std::move(handler)));
  }
  // Submits the end of an import.
  std::uint64_t submit_finish(Import &import, Handler handler) {
    return arango_import_submit_finish(import.get(), get(), expect(std::move(handler)));
  }
  void cancel(std::uint64_t ticket) { arango_cancel(get(), ticket); }
  // Calls a handler for each event of a client. kinds: those of arango_client_events; all by default.
  void report(const Client &client, Handler handler, const OptionalText &kinds = {}) {
    const char *given = kinds.c_str("kinds");
    const std::uint64_t tag = expect(std::move(handler), true);
    try {
      detail::checked(arango_client_events(client.get(), get(), given, tag));
    } catch (...) {
      take(tag, true);
      throw;
    }
  }

  // Waits for at most timeout_ms for a result, -1 for no limit, and calls the handlers of all results that have
  // arrived. Returns their number.
  std::size_t dispatch(std::int64_t timeout_ms = 0) {
    std::size_t count = 0;
    while (arango_result *taken = arango_queue_next(get(), count == 0 ? timeout_ms : 0)) {
      Result result(taken);
      Handler handler = take(result.tag());
      count++;
      if (handler) handler(std::move(result));
    }
    return count;
  }
  // The number of submissions without a result.
  std::size_t pending() const {
    const std::lock_guard<std::mutex> guard(*lock_);
    return submissions_;
  }
  int fd() const { return arango_queue_fd(get()); }
  arango_queue *get() const { return handle_.get(); }

 private:
  struct Expected {
    Handler handler;
    bool is_event;
  };

  std::uint64_t expect(Handler handler, bool is_event = false) {
    const std::lock_guard<std::mutex> guard(*lock_);
    handlers_.emplace(++last_tag_, Expected{std::move(handler), is_event});
    submissions_ += !is_event;
    return last_tag_;
  }
  // Returns the handler of a result. That of events stays, unless it is removed.
  Handler take(std::uint64_t tag, bool removes_events = false) {
    const std::lock_guard<std::mutex> guard(*lock_);
    const auto found = handlers_.find(tag);
    if (found == handlers_.end()) return nullptr;
    if (found->second.is_event && !removes_events) return found->second.handler;
    submissions_ -= !found->second.is_event;
    Handler handler = std::move(found->second.handler);
    handlers_.erase(found);
    return handler;
  }

  std::unique_ptr<arango_queue, void (*)(arango_queue *)> handle_;
  std::unique_ptr<std::mutex> lock_ = std::make_unique<std::mutex>();
  std::unordered_map<std::uint64_t, Expected> handlers_;
  std::size_t submissions_ = 0;
  std::uint64_t last_tag_ = 0;
};

}  // namespace arango

#endif  // ARANGO_HPP
