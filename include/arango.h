/*
 * libarango: the ArangoDB cluster client for every language.
 *
 * Rules that hold for every function below
 *
 * Results. A call that can fail returns an arango_result, never NULL, which the
 *   caller destroys with arango_result_destroy. It tells what happened, which
 *   coordinator answered, whether the request was executed, and what the
 *   answer was. Nothing is printed, no callback is made, errno is unchanged.
 * Handles. create and destroy come in pairs. When a create fails, *out_... is
 *   NULL. destroy(NULL) does nothing; any other function given a NULL handle
 *   returns a result with ARANGO_ERR_ARGUMENT, or NULL or 0 if it is a getter
 *   (arango_result_status of NULL is ARANGO_ERR_ARGUMENT). A client and its
 *   databases may be destroyed in any order; once the client is, calls on its
 *   databases give ARANGO_ERR_CLOSED.
 * Strings. UTF-8, ended by NUL. What you pass is copied before the call
 *   returns. What a getter returns belongs to the handle it was asked of and
 *   lives until that handle is destroyed; never free it.
 * Options, arguments and headers are JSON objects as text; NULL, and the text
 *   "null", stand for an empty one. A key that is not known, or a value of the
 *   wrong type, is an error that names it; so is a number that is neither a
 *   64-bit integer nor in a double's range. docs/options.md lists the options.
 * Secrets. No message, JSON or attempt shows a password or token, but what
 *   arango_exchange_next gives to be sent; the library's own copies are
 *   overwritten when they are of no use any more.
 * Threads. Any function may be called from any thread. Clients and databases
 *   may be shared by threads; a result belongs to one thread at a time.
 *   destroy must be the last call made with its handle. No function is a
 *   cancellation point: pthread_cancel acts after it has returned.
 * Memory. If memory runs out while a large response is received or read, the
 *   call fails with ARANGO_ERR_INTERNAL. If it runs out for one of the
 *   library's small objects, the process ends, as in Go, Rust or Swift.
 * Fork. After fork() parent and child both go on with their handles; the child
 *   opens connections of its own. What was submitted or started before goes on
 *   in the parent; in the child it ends with ARANGO_ERR_CLOSED.
 * Time is in milliseconds, sizes are in bytes.
 * Growth. Functions and enum values may be added within a SONAME; they are
 *   never changed, removed or renumbered.
 */
#ifndef ARANGO_H
#define ARANGO_H

#include <stddef.h>
#include <stdint.h>

#define ARANGO_VERSION_MAJOR 0
#define ARANGO_VERSION_MINOR 1
#define ARANGO_VERSION_PATCH 0
#define ARANGO_VERSION "0.1.0"
#define ARANGO_VERSION_NUMBER 0x000100

#if defined(__GNUC__) || defined(__clang__)
#define ARANGO_API __attribute__((visibility("default")))
#define ARANGO_RESULT ARANGO_API __attribute__((warn_unused_result))
#else
#define ARANGO_API
#define ARANGO_RESULT ARANGO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------ version */

/* The version of the library in use, "MAJOR.MINOR.PATCH"; compare it with
 * ARANGO_VERSION, the version of the header compiled against. */
ARANGO_API const char *arango_version(void);

/* The same as one number, 0xMMmmpp: 0x000100 is 0.1.0. */
ARANGO_API uint32_t arango_version_number(void);

/* ------------------------------------------------------------------ results */

/* The answer to one call. */
typedef struct arango_result arango_result;

/* What happened, in one word. */
typedef enum arango_status {
  /* The operation succeeded. */
  ARANGO_OK = 0,
  /* The caller passed something unusable; nothing was sent. */
  ARANGO_ERR_ARGUMENT = -1,
  /* No coordinator could be reached; nothing was executed. */
  ARANGO_ERR_CONNECT = -2,
  /* The connection broke after sending began; see arango_result_execution. */
  ARANGO_ERR_NETWORK = -3,
  /* The deadline passed; see arango_result_execution. */
  ARANGO_ERR_TIMEOUT = -4,
  /* The TLS handshake or a certificate was refused; nothing was executed. */
  ARANGO_ERR_TLS = -5,
  /* HTTP 401 or 403: the server does not know the user, or forbids it. */
  ARANGO_ERR_AUTH = -6,
  /* Any other error answer of the server, or an error inside of an answer with
   * HTTP 200: see arango_result_error_num. */
  ARANGO_ERR_SERVER = -7,
  /* The answer is not what ArangoDB may send: not HTTP, not JSON where JSON
   * is due, a redirect, cut short, or larger than max_response_bytes. Of an
   * answer that did not come whole, execution is unknown. */
  ARANGO_ERR_PROTOCOL = -8,
  /* The call was cancelled; see arango_result_execution. */
  ARANGO_ERR_CANCELLED = -9,
  /* The client was destroyed before or during the call; see
   * arango_result_execution. */
  ARANGO_ERR_CLOSED = -10,
  /* This server version, or this build, has no such operation. */
  ARANGO_ERR_UNSUPPORTED = -11,
  /* Memory ran out for a response, or libarango is at fault. */
  ARANGO_ERR_INTERNAL = -12,
  /* As many submissions as max_in_flight are under way; nothing was sent. */
  ARANGO_ERR_BUSY = -13
} arango_status;

/* Whether the server executed the request. */
typedef enum arango_execution {
  /* It certainly did not: sending it again cannot do anything twice. */
  ARANGO_NOT_EXECUTED = 0,
  /* It answered. An error answer of most kinds counts as executed. */
  ARANGO_EXECUTED = 1,
  /* The request was sent and no answer came. */
  ARANGO_EXECUTION_UNKNOWN = 2
} arango_execution;

/* The name of a status, "ARANGO_ERR_CONNECT"; NULL for a number that is none.
 * The string is static. */
ARANGO_API const char *arango_status_name(int32_t status);

/* The name of one of ArangoDB's error numbers, as arango_result_error_num gives them:
 * 1203 is "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"; NULL for a number that is none. The string is
 * static. */
ARANGO_API const char *arango_error_name(int32_t error_num);

/* What happened. */
ARANGO_API arango_status arango_result_status(const arango_result *result);

/* The answer as JSON text, ended by NUL; its length, without the NUL, goes to
 * *out_size unless out_size is NULL.
 * Of an operation: what its row in docs/operations.md says. Numbers are spelled
 * as the server spelled them, members keep their order. Of a create: "null".
 * Of arango_request: the server's text as it came, "null" for an empty answer,
 * a JSON string for a text/plain one; it is read and checked at the first call
 * of this function, and NULL if it is not JSON. In JSON text that is not valid
 * UTF-8 each invalid byte sequence is replaced by U+FFFD, and a byte order mark
 * is left out; arango_result_body has the bytes as they came.
 * Of an error: an object with status, message, execution and, as far as they are
 * known, operation, host, method and url of the request, http_status, error_num,
 * error_message, and reason: of what only one coordinator keeps (jobs, transactions), "coordinator gone" or
 * "expired". */
ARANGO_API const char *arango_result_json(const arango_result *result, size_t *out_size);

/* The bytes of the answer's body as the server sent them, followed by a NUL that is
 * not counted; NULL if no answer came. */
ARANGO_API const void *arango_result_body(const arango_result *result, size_t *out_size);

/* One sentence for a log; "" if the status is ARANGO_OK. */
ARANGO_API const char *arango_result_message(const arango_result *result);

/* The HTTP status of the answer, 0 if none came. */
ARANGO_API int32_t arango_result_http_status(const arango_result *result);

/* ArangoDB's errorNum, 0 if the answer has none. */
ARANGO_API int32_t arango_result_error_num(const arango_result *result);

/* Whether the server executed the request. */
ARANGO_API arango_execution arango_result_execution(const arango_result *result);

/* The coordinator that answered, or was tried last, as a URL without credentials;
 * NULL if none was tried. */
ARANGO_API const char *arango_result_host(const arango_result *result);

/* A header of the answer by its name, upper and lower case being the same; NULL if
 * it is not there. Several of one name are joined by ", ". */
ARANGO_API const char *arango_result_header(const arango_result *result, const char *name);

/* All headers of the response, as a JSON object of strings in the order in which they came; several
 * of one name are joined by ", ". NULL if there is no response. */
ARANGO_API const char *arango_result_headers(const arango_result *result);

/* Every attempt in order, as a JSON array of objects:
 * host, outcome ("answered 200", "connection refused" ...), sent (whether sending
 * had begun) and ms (how long it took). "[]" if nothing was attempted. */
ARANGO_API const char *arango_result_attempts(const arango_result *result);

/* What arango_submit, arango_submit_request or arango_client_events was given; 0 for
 * the result of any other call. */
ARANGO_API uint64_t arango_result_tag(const arango_result *result);

ARANGO_API void arango_result_destroy(arango_result *result);

/* ------------------------------------------------------------------ clients */

/* A cluster: its coordinators, the way one of them is chosen for each request, and
 * the connections to them. */
typedef struct arango_client arango_client;

/* Makes a client of a comma-separated list of coordinators.
 * hosts: "http://host1:8529,http://host2:8529"; NULL means
 *   "http://127.0.0.1:8529". Blanks and line ends around a URL and a comma
 *   behind the last are ignored. Each is scheme://host[:port], the scheme being http
 *   (also tcp, http+tcp) or https (also ssl, tls, http+ssl), or unix:///path of a
 *   socket. 8529 is the default port, an IPv6 address stands in brackets.
 *   Duplicates count once.
 * strategy: which coordinator a request goes to, of those that are fine.
 *   "roundrobin" (NULL means this): each in turn. "random": any.
 *   "single": the first, until it fails; then the next. "fallback": the first
 *   in the order given. "periodic": the next after option period requests.
 *   "sticky": one taken at random, until it fails. "hash": for a database always
 *   the same, so that a lost one moves only its own databases.
 *   "least_loaded": of two taken at random, the one with less under way and
 *   faster answers.
 *   One that failed rests, for half a second at first and up to a minute, is
 *   then probed by one request (GET /_admin/server/availability), and is fine
 *   again when it answers.
 * options: docs/options.md, level client.
 * Nothing is sent, no connection is opened. */
ARANGO_RESULT arango_result *arango_client_create(const char *hosts, const char *strategy,
                                                  const char *options,
                                                  arango_client **out_client);

/* The same of an array of count URLs. */
ARANGO_RESULT arango_result *arango_client_create_list(const char *const *hosts, size_t count,
                                                       const char *strategy,
                                                       const char *options,
                                                       arango_client **out_client);

/* What the client knows of its coordinators, as a JSON object: strategy; insecure, whether any
 * certificate is taken; retries, attempts that followed one that had failed; token_age_ms, of the
 * oldest token got by a login or signed, if there is one; and hosts, an array of objects with
 *   url; state ("fine", "resting", "probing", or "unlisted" of one that was found and that the
 *   cluster lists no more); found, whether it was found and not given;
 *   requests (sent to it, the client's own questions included), failures (of those), in_flight (now);
 *   latency_us (of late), latency_p50_us, latency_p90_us, latency_p99_us (of all answers, to within
 *   a fifth); queue_time_us (how long its last request waited in its queue, as it said);
 *   connections_in_use, connections_idle; and, if it was asked, version and role.
 * Nothing is sent. */
ARANGO_RESULT arango_result *arango_client_stats(arango_client *client);

/* Reads where the cluster's coordinators are, now and whatever option discover says, as the user of
 * the database made last. Those that are new are used once they have answered a probe; those that
 * were given stay; a failure changes nothing.
 * Gives an array of URLs: every coordinator that may be chosen from now on.
 * GET /_api/cluster/endpoints */
ARANGO_RESULT arango_result *arango_client_refresh_hosts(arango_client *client);

/* Ends the client. Calls under way on its databases end at once with ARANGO_ERR_CLOSED, later ones
 * with the same; when this returns, the results of all its submissions are in their queues. */
ARANGO_API void arango_client_destroy(arango_client *client);

/* ---------------------------------------------------------------- databases */

/* A database as some user sees it. */
typedef struct arango_database arango_database;

/* Makes a database.
 * name: NULL means "_system". username: NULL means "root". password: NULL means ""; an access token
 *   may be given in its place, the username may then be "". One line end behind a password or a token
 *   does not count. Option password_file names a file that holds the password instead.
 * Without other options user and password go with every request (Basic). "auth_method": "jwt"
 *   exchanges them for a token (POST /_open/auth), renews it before it ends, once for all threads,
 *   and anew when the server does not take it. "superuser_token", "user_token", "superuser_token_file",
 *   "user_token_file", and "jwt_secret", "jwt_secret_file" or "jwt_secret_folder", from which tokens are
 *   signed, replace user and password. Files are read again when the server does not take what they
 *   held.
 * options: docs/options.md, level database. With "verify": true one request
 *   is sent (GET /_api/database/current), and the call fails with ARANGO_ERR_AUTH,
 *   ARANGO_ERR_CONNECT or whatever else that request ends with; otherwise
 *   nothing is sent. */
ARANGO_RESULT arango_result *arango_database_create(arango_client *client, const char *name,
                                                    const char *username, const char *password,
                                                    const char *options,
                                                    arango_database **out_database);

/* The same database and user with other settings: docs/options.md, level derived. What
 * options does not name stays as it is in database. */
ARANGO_RESULT arango_result *arango_database_derive(arango_database *database,
                                                    const char *options,
                                                    arango_database **out_database);

/* Requests of this database, and of all derived from it or it was derived from, carry this token
 * from now on, whatever they carried before. Attempts already under way are not changed.
 * Nothing is sent. */
ARANGO_RESULT arango_result *arango_database_set_token(arango_database *database,
                                                       const char *token);

/* Replaces the credentials of this database, and of all derived from it or it was derived from, by a
 * username and a password. With auth_method "jwt" the next call exchanges them for a token; otherwise
 * they go with every request. Attempts already under way are not changed.
 * username: NULL means "root". password: ARANGO_ERR_ARGUMENT if it is NULL.
 * Nothing is sent. */
ARANGO_RESULT arango_result *arango_database_set_password(arango_database *database,
                                                          const char *username,
                                                          const char *password);

ARANGO_API void arango_database_destroy(arango_database *database);

/* ------------------------------------------------ any operation, any endpoint */

/* The table of operations as a JSON array, complete enough to generate a
 * binding from; docs/operations.md describes its members. */
ARANGO_RESULT arango_result *arango_operations(void);

/* Runs an operation by its name, arango_call(db, "cluster.health", NULL), with its
 * arguments as a JSON object. Every operation of arango_operations can be called. */
ARANGO_RESULT arango_result *arango_call(arango_database *database, const char *operation,
                                         const char *arguments);

/* Sends any request.
 * method: GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.
 * path: "/_api/version?details=true", percent-encoded where needed. It is taken to be
 *   inside the database, unless it begins with /_db/ or /_arango/.
 * headers: a JSON object of strings, or NULL. They replace the library's own of
 *   the same name; those that say how the bytes travel (Host, Content-Length,
 *   Transfer-Encoding, Connection, Expect ...) cannot be given.
 * body: body_size bytes, or NULL and 0.
 * The status is ARANGO_OK for every HTTP status below 400 but the redirects 301, 302, 303, 307 and 308,
 * which are never followed: they are ARANGO_ERR_PROTOCOL, and the message names their Location. */
ARANGO_RESULT arango_result *arango_request(arango_database *database, const char *method,
                                            const char *path, const char *headers,
                                            const void *body, size_t body_size);

/* --------------------------------------------------------- waiting in pieces */

/* A call under way on the thread that waits for it, for languages whose interrupts must get through
 * while it waits. A blocking function is start and wait in one. */
typedef struct arango_pending arango_pending;

/* Begins an operation, as arango_call. Nothing is sent before the first wait. */
ARANGO_RESULT arango_result *arango_start(arango_database *database, const char *operation,
                                          const char *arguments, arango_pending **out_pending);

/* Begins any request, as arango_request. The body is copied. */
ARANGO_RESULT arango_result *arango_start_request(arango_database *database, const char *method,
                                                  const char *path, const char *headers,
                                                  const void *body, size_t body_size,
                                                  arango_pending **out_pending);

/* Begins to read the list of the cluster's coordinators, as arango_client_refresh_hosts. */
ARANGO_RESULT arango_result *arango_start_refresh_hosts(arango_client *client,
                                                        arango_pending **out_pending);

/* Goes on with a call on the calling thread, for at most timeout_ms; -1 stands for no limit. Returns the
 * result, once; NULL if that time is over, or a signal was handled: then it is to be called again. After
 * the result it returns NULL. ARANGO_ERR_ARGUMENT if pending is NULL. */
ARANGO_API arango_result *arango_pending_wait(arango_pending *pending, int64_t timeout_ms);

/* Destroys a call. If it is not over, it is given up: its connection is closed, and the server may or
 * may not have executed it. */
ARANGO_API void arango_pending_destroy(arango_pending *pending);

/* ----------------------------------------------------------- without waiting */

/* Where the results of submissions arrive, of any number of clients and databases. Any thread may
 * take them out. */
typedef struct arango_queue arango_queue;

ARANGO_RESULT arango_result *arango_queue_create(arango_queue **out_queue);

/* A descriptor that is readable exactly while results wait, for poll(), epoll or the event loop of
 * a language. It belongs to the queue and stays the same: never read, write or close it. -1 of
 * NULL, or if the process has no descriptor left. */
ARANGO_API int arango_queue_fd(arango_queue *queue);

/* The next result, which the caller destroys; NULL if none came within timeout_ms. 0 does not wait,
 * -1 waits for ever. Of several threads that wait, each result goes to one. */
ARANGO_API arango_result *arango_queue_next(arango_queue *queue, int64_t timeout_ms);

/* Ends the queue. Results that wait in it are destroyed, and whatever is still under way for it is
 * cancelled. Threads that wait in arango_queue_next return NULL; that call must have begun before this
 * one. */
ARANGO_API void arango_queue_destroy(arango_queue *queue);

/* Runs an operation as arango_call does, without waiting: its result arrives in the queue. There is
 * exactly one for each submission, whatever happens, a wrong argument included.
 * tag: what arango_result_tag of that result will be; it means nothing to the library.
 * Returns a number, never 0, by which it can be cancelled; 0, and no result will come, only if
 * queue is NULL.
 * Submissions of a client run in one thread of its own, which the first of them starts; all
 * signals are blocked there. At most max_submit_connections of them are under way at a coordinator
 * at a time, the others wait their turn within their timeout_ms. Beyond max_in_flight the result is
 * ARANGO_ERR_BUSY, at once. */
ARANGO_API uint64_t arango_submit(arango_database *database, const char *operation,
                                  const char *arguments, arango_queue *queue, uint64_t tag);

/* Sends any request as arango_request does, likewise. The body is copied. */
ARANGO_API uint64_t arango_submit_request(arango_database *database, const char *method,
                                          const char *path, const char *headers,
                                          const void *body, size_t body_size,
                                          arango_queue *queue, uint64_t tag);

/* Reads the list of the cluster's coordinators as arango_client_refresh_hosts does, without waiting:
 * the result arrives in the queue. */
ARANGO_API uint64_t arango_submit_refresh_hosts(arango_client *client, arango_queue *queue,
                                                uint64_t tag);

/* Ends a submission, whose result will be ARANGO_ERR_CANCELLED, and tells whether the request was
 * executed: certainly not if it had not been sent, unknown if it had. If its answer has come by then,
 * that is the result. A ticket that is no longer under way is ignored. */
ARANGO_API void arango_cancel(arango_queue *queue, uint64_t ticket);

/* Puts what happens inside a client into a queue, as results with ARANGO_OK, this tag, and a JSON
 * object: event, its name, and what is named beside it here.
 *   host_down: host; rest_ms, for how long it is left alone.
 *   host_up: host, which has answered again.
 *   host_found: host, which the cluster lists (option discover).
 *   token_renewed: a login got a token; age_ms, how old the one before was, if there was one.
 *   retry: host, that of the attempt that failed; outcome, how.
 *   slow_call: ms, how long a call took, more than option slow_call_ms; attempts, how many it made;
 *     host, of the last; operation, if it was one.
 * kinds: names of those, separated by commas; NULL means all of them, "" none any more.
 * A client has one such queue: another call replaces it. Of events that nobody takes out, the first
 * 1,000 are kept; the next that can be put into the queue has dropped, how many there were between.
 * Nothing is sent. */
ARANGO_RESULT arango_result *arango_client_events(arango_client *client, arango_queue *queue,
                                                  const char *kinds, uint64_t tag);

/* -------------------------------------------- over the caller's own HTTP stack */

/* One call whose requests the caller sends and whose answers the caller reads. Which coordinator is
 * asked, logins, retries, deadlines and what the answer means stay with the library. One thread at a
 * time uses it. */
typedef struct arango_exchange arango_exchange;

/* Begins an operation, as arango_call. Nothing is sent. */
ARANGO_RESULT arango_result *arango_exchange_begin(arango_database *database,
                                                   const char *operation, const char *arguments,
                                                   arango_exchange **out_exchange);

/* Begins any request, as arango_request. */
ARANGO_RESULT arango_result *arango_exchange_begin_request(arango_database *database,
                                                           const char *method, const char *path,
                                                           const char *headers, const void *body,
                                                           size_t body_size,
                                                           arango_exchange **out_exchange);

/* What to do now, as a JSON object with one member:
 *   {"send": {"method", "url", "headers", "body", "timeout_ms", "connect_timeout_ms", "fresh"}}:
 *     send this request, within timeout_ms, and tell how it ended with arango_exchange_reply or
 *     arango_exchange_failed. headers is an object of strings. body is a string, null if there is
 *     none or if it is not UTF-8; arango_result_body has its bytes in any case. fresh tells whether
 *     it must go over a connection that has served no request yet. A coordinator behind a socket has
 *     unix_socket, its path, beside them. Send it once: a stack that sends again by itself makes
 *     duplicate writes.
 *   {"wait": {"ms"}}: ask again in so many milliseconds.
 *   {"done": true}: ask arango_exchange_result.
 * Asking again before anything was told gives the same. What it gives may hold a password or a
 * token, and is overwritten when it is destroyed. */
ARANGO_RESULT arango_result *arango_exchange_next(arango_exchange *exchange);

/* An answer came.
 * headers: a JSON object of strings, or NULL. body: body_size bytes, decoded if they were
 * compressed. ARANGO_ERR_ARGUMENT if nothing was to be sent. */
ARANGO_RESULT arango_result *arango_exchange_reply(arango_exchange *exchange, int32_t http_status,
                                                   const char *headers, const void *body,
                                                   size_t body_size);

/* None came.
 * kind: "unresolved", "refused", "connect_timeout" or "tls": no connection could be made, nothing was
 *   sent. "timeout" or "broken": no answer came in time, or the connection broke, after sending began;
 *   "not_sent": it broke before. "kept_broken" and "kept_not_sent": the same over a connection that
 *   had served a request before; the server may have closed it just then. "malformed": what came was
 *   no HTTP, or ended early. "cancelled": the caller gave up after sending began; the call is over. */
ARANGO_RESULT arango_result *arango_exchange_failed(arango_exchange *exchange, const char *kind);

/* The call's result, as arango_call would have given it; ARANGO_ERR_ARGUMENT while it is not over, or
 * if it was handed out before. */
ARANGO_RESULT arango_result *arango_exchange_result(arango_exchange *exchange);

/* One that is not over is given up. */
ARANGO_API void arango_exchange_destroy(arango_exchange *exchange);

/* ----------------------------------------------------------- cluster, typed */

/* The id of the coordinator that answers.
 * Gives the string id.
 * GET /_admin/server/id */
ARANGO_RESULT arango_result *arango_cluster_server_id(arango_database *database);

/* The role of the server that answers.
 * Gives the string role.
 * GET /_admin/server/role */
ARANGO_RESULT arango_result *arango_cluster_server_role(arango_database *database);

/* The mode of the server that answers, "default" or "readonly".
 * Gives the string mode.
 * GET /_admin/server/mode */
ARANGO_RESULT arango_result *arango_cluster_server_mode(arango_database *database);

/* Makes the cluster read-only or writable.
 * mode: "default" or "readonly". The new mode.
 * Gives an object, without error and code.
 * PUT /_admin/server/mode */
ARANGO_RESULT arango_result *arango_cluster_set_server_mode(arango_database *database,
    const char *mode);

/* The mode of the server that answers, if it can serve requests. An error if it cannot, or
 * if the database does not exist.
 * Gives the string mode.
 * GET /_admin/server/availability */
ARANGO_RESULT arango_result *arango_cluster_server_availability(arango_database *database);

/* The health of every server of the cluster.
 * Gives an object, without error and code.
 * GET /_admin/cluster/health */
ARANGO_RESULT arango_result *arango_cluster_health(arango_database *database);

/* The endpoints of the coordinators.
 * Gives an array of the strings endpoints[].endpoint.
 * GET /_api/cluster/endpoints */
ARANGO_RESULT arango_result *arango_cluster_endpoints(arango_database *database);

/* The target number of servers of each role, null if not set, and the servers that were
 * cleaned out.
 * Gives an object, without error and code.
 * GET /_admin/cluster/numberOfServers */
ARANGO_RESULT arango_result *arango_cluster_server_count(arango_database *database);

/* Sets or unsets the target number of servers of each role.
 * options: coordinators (null is a value), dbservers (null is a value), cleaned_servers.
 * Gives an object, without error and code.
 * PUT /_admin/cluster/numberOfServers */
ARANGO_RESULT arango_result *arango_cluster_set_server_count(arango_database *database,
    const char *options);

/* The version of a server.
 * server_id: a server's id or short name. The server.
 * Gives an object, without error and code.
 * GET /_admin/cluster/nodeVersion */
ARANGO_RESULT arango_result *arango_cluster_server_version(arango_database *database,
    const char *server_id);

/* The storage engine of a server.
 * server_id: a server's id or short name. The server.
 * Gives an object, without error and code.
 * GET /_admin/cluster/nodeEngine */
ARANGO_RESULT arango_result *arango_cluster_server_engine(arango_database *database,
    const char *server_id);

/* The statistics of a server.
 * server_id: a server's id or short name. The server.
 * Gives an object, without error and code.
 * Removed in ArangoDB 4.0; use server.metrics.
 * GET /_admin/cluster/nodeStatistics */
ARANGO_RESULT arango_result *arango_cluster_server_statistics(arango_database *database,
    const char *server_id);

/* The statistics of a DB-Server.
 * server_id: a server's id or short name. The id of a DB-Server.
 * Gives an object, without error and code.
 * Removed in ArangoDB 4.0; use server.metrics.
 * GET /_admin/cluster/statistics */
ARANGO_RESULT arango_result *arango_cluster_dbserver_statistics(arango_database *database,
    const char *server_id);

/* Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
 * server: a server's id or short name. The server.
 * Gives null.
 * The default of timeout_ms is at least 90000.
 * POST /_admin/cluster/removeServer */
ARANGO_RESULT arango_result *arango_cluster_remove_server(arango_database *database,
    const char *server);

/* Reserves a range of ids that are not given to any collection or index.
 * options: number, minimum (exactly one).
 * Gives an object, without error and code.
 * Since ArangoDB 3.12.5-3.
 * PUT /_admin/cluster/uniqId */
ARANGO_RESULT arango_result *arango_cluster_reserve_ids(arango_database *database,
    const char *options);

/* The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the
 * supervision has written its state for the first time.
 * Gives the string result, or null.
 * GET /_admin/cluster/maintenance */
ARANGO_RESULT arango_result *arango_cluster_maintenance_mode(arango_database *database);

/* Switches the maintenance mode of the cluster's supervision, and waits until the
 * supervision has switched.
 * mode: "on", "off" or an integer from 1 to 2147483647. "on" for one hour, which a
 *   repeated call extends, "off", or a number of seconds.
 * Gives an object, without error and code.
 * The default of timeout_ms is at least 150000.
 * PUT /_admin/cluster/maintenance */
ARANGO_RESULT arango_result *arango_cluster_toggle_maintenance_mode(
    arango_database *database, const char *mode);

/* The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
 * server_id: a server's id or short name. The DB-Server.
 * Gives the value of result, or an empty object.
 * Since ArangoDB 3.10.1.
 * GET /_admin/cluster/maintenance/{server_id} */
ARANGO_RESULT arango_result *arango_cluster_server_maintenance_mode(
    arango_database *database, const char *server_id);

/* Switches the maintenance mode of a DB-Server, and waits until the DB-Server has
 * switched. The DB-Server must be healthy (GOOD): one that failed in maintenance leaves it
 * only when the timeout expires.
 * server_id: a server's id or short name. The DB-Server.
 * mode: "maintenance" or "normal". The new mode.
 * options: timeout.
 * Gives an object, without error and code.
 * The default of timeout_ms is at least 150000.
 * Since ArangoDB 3.10.1.
 * PUT /_admin/cluster/maintenance/{server_id} */
ARANGO_RESULT arango_result *arango_cluster_toggle_server_maintenance_mode(
    arango_database *database, const char *server_id, const char *mode, const char *options);

/* The imbalance of the distribution of leaders and shards, and the number of moves under
 * way.
 * Gives the value of result.
 * GET /_admin/cluster/rebalance */
ARANGO_RESULT arango_result *arango_cluster_calculate_imbalance(arango_database *database);

/* The moves that would balance the distribution. No move is started.
 * options: version, max_moves, leader_changes, move_leaders, move_followers, pi_factor,
 *   exclude_system_collections (ArangoDB 3.11 or later), databases_excluded.
 * Gives the value of result.
 * POST /_admin/cluster/rebalance */
ARANGO_RESULT arango_result *arango_cluster_calculate_rebalance_plan(
    arango_database *database, const char *options);

/* Starts the moves of a plan.
 * moves: an array as JSON text. The plan's moves.
 * options: version.
 * Gives true if the work was taken on, false if there is nothing to do.
 * POST /_admin/cluster/rebalance/execute */
ARANGO_RESULT arango_result *arango_cluster_execute_rebalance_plan(arango_database *database,
    const char *moves, const char *options);

/* Calculates a plan that balances the distribution, and starts its moves.
 * options: version, max_moves, leader_changes, move_leaders, move_followers, pi_factor,
 *   exclude_system_collections (ArangoDB 3.11 or later), databases_excluded.
 * Gives the value of result.
 * PUT /_admin/cluster/rebalance */
ARANGO_RESULT arango_result *arango_cluster_rebalance(arango_database *database,
    const char *options);

/* Moves shards of the database so that each DB-Server has the same number. Superseded by
 * cluster.rebalance.
 * options: algorithm.
 * Gives the value of result.
 * POST /_admin/cluster/rebalanceShards */
ARANGO_RESULT arango_result *arango_cluster_rebalance_shards(arango_database *database,
    const char *options);

/* Moves a shard to another DB-Server. Gives the id of the job.
 * collection: a string. The collection's name.
 * shard: a string. The shard, "s123".
 * from_server: a server's id or short name. The DB-Server that has the shard.
 * to_server: a server's id or short name. The DB-Server that receives the shard.
 * options: database, remains_follower, try_undo.
 * Gives the string id.
 * POST /_admin/cluster/moveShard */
ARANGO_RESULT arango_result *arango_cluster_move_shard(arango_database *database,
    const char *collection, const char *shard, const char *from_server, const char *to_server,
    const char *options);

/* Moves all shards away from a DB-Server. Gives the id of the job.
 * server: a server's id or short name. The server.
 * Gives the string id.
 * POST /_admin/cluster/cleanOutServer */
ARANGO_RESULT arango_result *arango_cluster_clean_out_server(arango_database *database,
    const char *server);

/* Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the
 * job.
 * server: a server's id or short name. The server.
 * options: undo_moves.
 * Gives the string id.
 * POST /_admin/cluster/resignLeadership */
ARANGO_RESULT arango_result *arango_cluster_resign_leadership(arango_database *database,
    const char *server, const char *options);

/* The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes
 * finished jobs after some time.
 * job_id: a string. The job's id.
 * Gives an object with job, status and the job's own members.
 * GET /_admin/cluster/queryAgencyJob */
ARANGO_RESULT arango_result *arango_cluster_query_agency_job(arango_database *database,
    const char *job_id);

/* Cancels an agency job that moves a shard or cleans out a server.
 * job_id: a string. The job's id.
 * Gives an object, without error and code.
 * POST /_admin/cluster/cancelAgencyJob */
ARANGO_RESULT arango_result *arango_cluster_cancel_agency_job(arango_database *database,
    const char *job_id);

/* The planned (Plan) and actual (Current) distribution of the shards of the database's
 * collections.
 * Gives the value of results.
 * GET /_admin/cluster/shardDistribution */
ARANGO_RESULT arango_result *arango_cluster_shard_distribution(arango_database *database);

/* The planned and actual distribution of one collection's shards, with the progress of
 * shards that are not in sync.
 * collection: a string. The collection's name.
 * Gives the value of results.
 * GET /_admin/cluster/collectionShardDistribution */
ARANGO_RESULT arango_result *arango_cluster_collection_shard_distribution(
    arango_database *database, const char *collection);

/* The numbers of databases, collections, shards, leaders and followers. In `_system` only.
 * options: server_id, details.
 * Gives the value of result.
 * GET /_admin/cluster/shardStatistics */
ARANGO_RESULT arango_result *arango_cluster_shard_statistics(arango_database *database,
    const char *options);

/* The coordinator's view of the cluster's Plan and Current.
 * Gives the answer as it is.
 * GET /_api/cluster/cluster-info */
ARANGO_RESULT arango_result *arango_cluster_cluster_info(arango_database *database);

/* The whole content of the agency: `agency` and, in some versions, `index`, `term` and
 * `log`.
 * Gives the answer as it is.
 * GET /_api/cluster/agency-dump */
ARANGO_RESULT arango_result *arango_cluster_agency_dump(arango_database *database);

/* The part of the agency's content that the coordinator holds: `index`, and `cache`, an
 * array of one store.
 * Gives the answer as it is.
 * GET /_api/cluster/agency-cache */
ARANGO_RESULT arango_result *arango_cluster_agency_cache(arango_database *database);

/* Searches the agency's content, or a dump of it, for contradictions. Gives `diagnosis`,
 * with the findings and the names of goodTests and badTests.
 * options: dump, strict.
 * Gives the value of result; an error inside is the call's error.
 * The default of timeout_ms is at least 120000.
 * Since ArangoDB 3.12.
 * GET /_admin/cluster/agencyDiagnosis */
ARANGO_RESULT arango_result *arango_cluster_agency_diagnosis(arango_database *database,
    const char *options);

/* The current sorting order of each DB-Server's index entries, and that after a restart.
 * Gives the value of result: of a coordinator, the whole response of each DB-Server by its
 * id; an error inside is the call's error.
 * The default of timeout_ms is at least 150000.
 * Since ArangoDB 3.11.11 and 3.12.2.
 * GET /_admin/cluster/vpackSortMigration/status */
ARANGO_RESULT arango_result *arango_cluster_vpack_sort_migration_status(
    arango_database *database);

/* The indexes of each DB-Server that are affected by the change of the sorting order. The
 * check may take hours.
 * Gives the value of result: of a coordinator, the whole response of each DB-Server by its
 * id; an error inside is the call's error.
 * The default of timeout_ms is at least 43500000.
 * Since ArangoDB 3.11.11 and 3.12.2.
 * GET /_admin/cluster/vpackSortMigration/check */
ARANGO_RESULT arango_result *arango_cluster_vpack_sort_migration_index_check(
    arango_database *database);

/* Switches each DB-Server to the new sorting order, from its next restart on.
 * Gives the value of result: of a coordinator, the whole response of each DB-Server by its
 * id; an error inside is the call's error.
 * The default of timeout_ms is at least 600000.
 * Since ArangoDB 3.11.11 and 3.12.2.
 * PUT /_admin/cluster/vpackSortMigration/migrate */
ARANGO_RESULT arango_result *arango_cluster_migrate_vpack_sorting(arango_database *database);

/* ------------------------------------------------------------ server, typed */

/* The version of the server that answers.
 * options: details.
 * Gives the answer as it is.
 * GET /_api/version */
ARANGO_RESULT arango_result *arango_server_version(arango_database *database,
    const char *options);

/* The storage engine of the server that answers.
 * Gives the answer as it is.
 * GET /_api/engine */
ARANGO_RESULT arango_result *arango_server_engine(arango_database *database);

/* The statistics of the storage engine; of a coordinator, those of each DB-Server.
 * Gives the answer as it is.
 * GET /_api/engine/stats */
ARANGO_RESULT arango_result *arango_server_engine_stats(arango_database *database);

/* The state of the server that answers.
 * options: overview.
 * Gives the answer as it is.
 * GET /_admin/status */
ARANGO_RESULT arango_result *arango_server_status(arango_database *database,
    const char *options);

/* The server's time, in seconds since 1970 with a fraction.
 * Gives the value of time.
 * GET /_admin/time */
ARANGO_RESULT arango_result *arango_server_time(arango_database *database);

/* The id of the deployment, the same on all its servers.
 * Gives the string id.
 * Since ArangoDB 3.12.6.
 * GET /_admin/deployment/id */
ARANGO_RESULT arango_result *arango_server_deployment_id(arango_database *database);

/* The data that the vendor's support requires. In `_system` only.
 * options: local.
 * Gives the answer as it is.
 * The default of timeout_ms is at least 60000.
 * GET /_admin/support-info */
ARANGO_RESULT arango_result *arango_server_support_info(arango_database *database,
    const char *options);

/* The metrics of a server, in the Prometheus text format.
 * options: server_id.
 * Gives a text, as a JSON string.
 * GET /_admin/metrics */
ARANGO_RESULT arango_result *arango_server_metrics(arango_database *database,
    const char *options);

/* The shards' usage metrics, in the Prometheus text format.
 * options: server_id.
 * Gives a text, as a JSON string.
 * Since ArangoDB 3.10.13 and 3.11.7.
 * GET /_admin/usage-metrics */
ARANGO_RESULT arango_result *arango_server_usage_metrics(arango_database *database,
    const char *options);

/* The statistics of the server that answers, or their descriptions.
 * options: description.
 * Gives an object, without error and code.
 * Removed in ArangoDB 4.0; use server.metrics.
 * GET /_admin/statistics */
ARANGO_RESULT arango_result *arango_server_statistics(arango_database *database,
    const char *options);

/* The log entries of a server.
 * options: upto, level, start, size, offset, search, sort, server_id.
 * Gives the answer as it is.
 * GET /_admin/log/entries */
ARANGO_RESULT arango_result *arango_server_log_entries(arango_database *database,
    const char *options);

/* The log level of each topic.
 * options: server_id (ArangoDB 3.10.2 or later), with_appenders.
 * Gives the answer as it is.
 * GET /_admin/log/level */
ARANGO_RESULT arango_result *arango_server_log_levels(arango_database *database,
    const char *options);

/* Sets the log levels of topics.
 * levels: any JSON value as JSON text. An object of levels by topic, or one level for all
 *   topics.
 * options: server_id (ArangoDB 3.10.2 or later), with_appenders.
 * Gives the answer as it is.
 * PUT /_admin/log/level */
ARANGO_RESULT arango_result *arango_server_set_log_levels(arango_database *database,
    const char *levels, const char *options);

/* Resets the log levels to those at the start of the server.
 * options: server_id.
 * Gives the answer as it is.
 * Since ArangoDB 3.12.1.
 * DELETE /_admin/log/level */
ARANGO_RESULT arango_result *arango_server_reset_log_levels(arango_database *database,
    const char *options);

/* The enabled parameters of structured log entries: an object of true by parameter.
 * Gives the answer as it is.
 * GET /_admin/log/structured */
ARANGO_RESULT arango_result *arango_server_structured_log(arango_database *database);

/* Enables or disables parameters of structured log entries. Gives the enabled ones.
 * parameters: an object as JSON text. An object of true and false by parameter.
 * Gives the answer as it is.
 * PUT /_admin/log/structured */
ARANGO_RESULT arango_result *arango_server_set_structured_log(arango_database *database,
    const char *parameters);

/* Checksums of the TLS certificates of the server that answers.
 * Gives the value of result.
 * GET /_admin/server/tls */
ARANGO_RESULT arango_result *arango_server_tls(arango_database *database);

/* Makes the server that answers reload its TLS certificates.
 * Gives the value of result.
 * POST /_admin/server/tls */
ARANGO_RESULT arango_result *arango_server_reload_tls(arango_database *database);

/* Checksums of the JWT secrets of the server that answers.
 * Gives the value of result.
 * GET /_admin/server/jwt */
ARANGO_RESULT arango_result *arango_server_jwt_secrets(arango_database *database);

/* Makes the server that answers reload its JWT secrets.
 * Gives the value of result.
 * POST /_admin/server/jwt */
ARANGO_RESULT arango_result *arango_server_reload_jwt_secrets(arango_database *database);

/* Checksums of the encryption keys of a single server or DB-Server.
 * Gives the value of result.
 * GET /_admin/server/encryption */
ARANGO_RESULT arango_result *arango_server_encryption(arango_database *database);

/* Makes a single server or DB-Server reload its encryption keys.
 * Gives the value of result.
 * POST /_admin/server/encryption */
ARANGO_RESULT arango_result *arango_server_reload_encryption(arango_database *database);

/* The last requests that the answering server received.
 * Gives the value of result.
 * Since ArangoDB 3.12.5.
 * GET /_admin/server/api-calls */
ARANGO_RESULT arango_result *arango_server_api_calls(arango_database *database);

/* The last queries that the answering server ran.
 * Gives the value of result.
 * Since ArangoDB 3.12.6.
 * GET /_admin/server/aql-queries */
ARANGO_RESULT arango_result *arango_server_aql_queries(arango_database *database);

/* The ids of the crashes recorded by the server that answers.
 * Gives the array result, or crashes inside of it.
 * Since ArangoDB 3.12.8.
 * GET /_admin/crashes */
ARANGO_RESULT arango_result *arango_server_crashes(arango_database *database);

/* The record of a crash.
 * crash_id: a string. The crash's id.
 * Gives the value of result.
 * Since ArangoDB 3.12.8.
 * GET /_admin/crashes/{crash_id} */
ARANGO_RESULT arango_result *arango_server_crash(arango_database *database,
    const char *crash_id);

/* Deletes the record of a crash.
 * crash_id: a string. The crash's id.
 * Gives the value of result.
 * Since ArangoDB 3.12.8.
 * DELETE /_admin/crashes/{crash_id} */
ARANGO_RESULT arango_result *arango_server_delete_crash(arango_database *database,
    const char *crash_id);

/* The license. The Community Edition may give only `license` "none".
 * Gives the answer as it is.
 * GET /_admin/license */
ARANGO_RESULT arango_result *arango_server_license(arango_database *database);

/* Sets a new license. The Community Edition rejects licenses.
 * license: a string. The license, in base64.
 * options: force.
 * Gives the answer as it is.
 * PUT /_admin/license */
ARANGO_RESULT arango_result *arango_server_set_license(arango_database *database,
    const char *license, const char *options);

/* The default properties of new databases.
 * Gives the answer as it is.
 * GET /_admin/server/databaseDefaults */
ARANGO_RESULT arango_result *arango_server_database_defaults(arango_database *database);

/* The startup options of the server that answers. In `_system` only.
 * Gives the answer as it is.
 * Since ArangoDB 3.12.
 * GET /_admin/options */
ARANGO_RESULT arango_result *arango_server_options(arango_database *database);

/* The descriptions of all startup options. In `_system` only.
 * Gives the answer as it is.
 * Since ArangoDB 3.12.
 * GET /_admin/options-description */
ARANGO_RESULT arango_result *arango_server_options_description(arango_database *database);

/* The startup options that any user may read.
 * Gives the answer as it is.
 * Since ArangoDB 3.12.8.
 * GET /_admin/options-public */
ARANGO_RESULT arango_result *arango_server_options_public(arango_database *database);

/* Compacts the data of all databases. Compaction may take long.
 * options: change_level, compact_bottom_most_level.
 * Gives an object, without error and code.
 * The default of timeout_ms is at least 3600000.
 * PUT /_admin/compact */
ARANGO_RESULT arango_result *arango_server_compact(arango_database *database,
    const char *options);

/* Shuts down the server that answers.
 * options: soft.
 * Gives the answer as it is.
 * DELETE /_admin/shutdown */
ARANGO_RESULT arango_result *arango_server_shutdown(arango_database *database,
    const char *options);

/* The operations for which a soft shutdown waits.
 * Gives the answer as it is.
 * GET /_admin/shutdown */
ARANGO_RESULT arango_result *arango_server_shutdown_progress(arango_database *database);

/* The version of the data format that the server requires, "31210".
 * Gives the string version.
 * Removed in ArangoDB 4.0; use server.version.
 * GET /_admin/database/target-version */
ARANGO_RESULT arango_result *arango_server_target_version(arango_database *database);

/* The log of the server that answers, as an array for each attribute of the entries.
 * options: upto, level, start, size, offset, search, sort.
 * Gives the answer as it is.
 * Removed in ArangoDB 4.0; use server.log_entries.
 * GET /_admin/log */
ARANGO_RESULT arango_result *arango_server_log(arango_database *database,
    const char *options);

/* The request as the server received it: headers, query and body.
 * options: body.
 * Gives the answer as it is.
 * Removed in ArangoDB 4.0.
 * GET /_admin/echo */
ARANGO_RESULT arango_result *arango_server_echo(arango_database *database,
    const char *options);

/* Makes the server reload the routes of its JavaScript applications.
 * Gives null.
 * Removed in ArangoDB 4.0.
 * POST /_admin/routing/reload */
ARANGO_RESULT arango_result *arango_server_reload_routing(arango_database *database);

/* Runs JavaScript on the server and gives the returned value. Requires version v0 of the
 * API and a server started with --javascript.allow-admin-execute.
 * command: a string. The JavaScript code: the body of a function without parameters.
 * Gives the answer as it is.
 * POST /_admin/execute */
ARANGO_RESULT arango_result *arango_server_execute(arango_database *database,
    const char *command);

/* ---------------------------------------------------------- database, typed */

/* The properties of the database: its id, its name and its defaults.
 * Gives the value of result.
 * GET /_api/database/current */
ARANGO_RESULT arango_result *arango_database_properties(arango_database *database);

#ifdef __cplusplus
}
#endif

#endif /* ARANGO_H */
