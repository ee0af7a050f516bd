/*
 * libarango: the ArangoDB cluster client for every language.
 *
 * Rules that hold for every function below
 *
 * Results. A call that can fail returns an arango_result, never NULL, which the
 *   caller destroys with arango_result_destroy. It tells what happened, which
 *   coordinator answered, whether the request was executed, and what the
 *   answer was. Nothing is printed, no callback is made, no errno is set.
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
 *   "null", stand for an empty one. A key that is not known, or a value of the wrong type, is an error
 *   that names it. docs/options.md lists the options.
 * Threads. Any function may be called from any thread. Clients and databases
 *   may be shared by threads; a result belongs to one thread at a time.
 *   destroy must be the last call made with its handle.
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
  /* Any other error answer of the server: see arango_result_error_num. */
  ARANGO_ERR_SERVER = -7,
  /* The answer is not what ArangoDB may send: not HTTP, not JSON where JSON
   * is due, cut short, or larger than max_response_bytes. Of an answer that
   * did not come whole, execution is unknown. */
  ARANGO_ERR_PROTOCOL = -8,
  /* The call was cancelled. */
  ARANGO_ERR_CANCELLED = -9,
  /* The client is destroyed. */
  ARANGO_ERR_CLOSED = -10,
  /* This server version, or this build, has no such operation. */
  ARANGO_ERR_UNSUPPORTED = -11,
  /* Memory ran out, or libarango is at fault. */
  ARANGO_ERR_INTERNAL = -12
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

/* What happened. */
ARANGO_API arango_status arango_result_status(const arango_result *result);

/* The answer as JSON text, ended by NUL; its length, without the NUL, goes to
 * *out_size unless out_size is NULL.
 * Of an operation: what its row in docs/operations.md says. Numbers are spelled
 * as the server spelled them, members keep their order. Of a create: "null".
 * Of arango_request: the server's text as it came, "null" for an empty answer,
 * a JSON string for a text/plain one; it is read and checked at the first call
 * of this function, and NULL if it is not JSON.
 * Of an error: an object with status, message, execution and, as far as they are
 * known, operation, host, http_status, error_num, error_message. */
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

/* Every attempt in order, as a JSON array of objects:
 * host, outcome ("answered 200", "connection refused" ...), sent (whether sending
 * had begun) and ms (how long it took). "[]" if nothing was attempted. */
ARANGO_API const char *arango_result_attempts(const arango_result *result);

ARANGO_API void arango_result_destroy(arango_result *result);

/* ------------------------------------------------------------------ clients */

/* A cluster: its coordinators, the way one of them is chosen for each request, and
 * the connections to them. */
typedef struct arango_client arango_client;

/* Makes a client of a comma-separated list of coordinators.
 * hosts: "http://host1:8529,http://host2:8529"; NULL means
 *   "http://127.0.0.1:8529". Each is scheme://host[:port]; the scheme is http or
 *   https, or ArangoDB's own tcp (http) or ssl (https); 8529 is the default port,
 *   an IPv6 address stands in brackets. Duplicates count once.
 * strategy: "roundrobin" takes the coordinators in turn, "random" takes one at
 *   random; NULL means "roundrobin".
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

ARANGO_API void arango_client_destroy(arango_client *client);

/* ---------------------------------------------------------------- databases */

/* A database as some user sees it. */
typedef struct arango_database arango_database;

/* Makes a database.
 * name: NULL means "_system". username: NULL means "root". password: NULL means "".
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
 * The status is ARANGO_OK for every HTTP status below 400. */
ARANGO_RESULT arango_result *arango_request(arango_database *database, const char *method,
                                            const char *path, const char *headers,
                                            const void *body, size_t body_size);

/* ------------------------------------------------------------ cluster, typed */

/* The id of the coordinator that answers, "CRDN-...": a JSON string.
 * GET /_admin/server/id */
ARANGO_RESULT arango_result *arango_cluster_server_id(arango_database *database);

/* Its role, "COORDINATOR" in a cluster and "SINGLE" for a single server: a JSON string.
 * GET /_admin/server/role */
ARANGO_RESULT arango_result *arango_cluster_server_role(arango_database *database);

/* The health of every server, as an object with ClusterId and Health, which has a
 * member for each server by its id.
 * GET /_admin/cluster/health */
ARANGO_RESULT arango_result *arango_cluster_health(arango_database *database);

/* The coordinators' endpoints: an array of strings such as "tcp://10.0.0.50:8529".
 * GET /_api/cluster/endpoints */
ARANGO_RESULT arango_result *arango_cluster_endpoints(arango_database *database);

/* The version of a server, by its id: an object with server, license and version.
 * GET /_admin/cluster/nodeVersion?ServerID= */
ARANGO_RESULT arango_result *arango_cluster_server_version(arango_database *database,
                                                           const char *server_id);

/* The storage engine of a server, by its id: an object with name and supports.
 * GET /_admin/cluster/nodeEngine?ServerID= */
ARANGO_RESULT arango_result *arango_cluster_server_engine(arango_database *database,
                                                          const char *server_id);

/* The statistics of a server, by its id. Removed in ArangoDB 4.0.
 * GET /_admin/cluster/nodeStatistics?ServerID= */
ARANGO_RESULT arango_result *arango_cluster_server_statistics(arango_database *database,
                                                              const char *server_id);

/* Switches the supervision's maintenance mode: "on" for one hour, or "off". The
 * answer is an object with warning. The server waits up to 120 s for the switch.
 * PUT /_admin/cluster/maintenance */
ARANGO_RESULT arango_result *arango_cluster_toggle_maintenance_mode(arango_database *database,
                                                                    const char *mode);

#ifdef __cplusplus
}
#endif

#endif /* ARANGO_H */
