// Made by scripts/generate-bindings. Do not edit.

//! The declarations of `arango.h`, whose rules bind the caller. The crate libarango is
//! safe.

#![allow(non_camel_case_types)]

use std::marker::{PhantomData, PhantomPinned};
use std::os::raw::{c_char, c_int, c_void};

/// The version of the header, 0xMMmmpp.
pub const ARANGO_VERSION_NUMBER: u32 = 0x000100;

/// The result of one call.
#[repr(C)]
pub struct arango_result {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// ```text
/// A client of one cluster: the coordinators, the strategy that selects one for each request, and the
/// connections.
/// ```
#[repr(C)]
pub struct arango_client {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// A database with the credentials and settings of its requests.
#[repr(C)]
pub struct arango_database {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// ```text
/// A call that advances while a thread waits for it, for languages whose signal handlers must run
/// during the wait. A blocking function does not end when a signal is handled: it continues until its
/// result.
/// ```
#[repr(C)]
pub struct arango_pending {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// ```text
/// A queue of results: receives the results of submissions of any number of clients and databases.
/// Any thread may take results out.
/// ```
#[repr(C)]
pub struct arango_queue {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// ```text
/// The rows of an AQL query, read in batches over query.execute, cursor.next and cursor.close. A batch
/// whose response was lost is requested again, from its coordinator or another one, so that no row is
/// lost or doubled. A cursor is used by one thread at a time.
/// ```
#[repr(C)]
pub struct arango_cursor {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// ```text
/// An import of JSON lines into a collection. Each line is checked before it is sent. Chunks of whole lines
/// are sent concurrently to all coordinators (POST /_api/import). The number of concurrent chunks grows
/// by one with each success, and is halved if a request is repeated or a coordinator reports more than a
/// second of queueing time. An import is used by one thread at a time.
/// ```
#[repr(C)]
pub struct arango_import {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// ```text
/// A call whose requests are sent by the caller's HTTP stack. The library decides on coordinators,
/// logins, retries and deadlines, and reads the responses. An exchange belongs to one thread at a
/// time.
/// ```
#[repr(C)]
pub struct arango_exchange {
    _data: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// The outcome of a call.
pub type arango_status = i32;

/// The operation succeeded.
pub const ARANGO_OK: arango_status = 0;
/// An argument, option or handle is invalid; nothing was sent.
pub const ARANGO_ERR_ARGUMENT: arango_status = -1;
/// No connection to a coordinator could be opened; not executed.
pub const ARANGO_ERR_CONNECT: arango_status = -2;
/// The connection broke after sending had begun; see arango_result_execution.
pub const ARANGO_ERR_NETWORK: arango_status = -3;
/// A time limit expired: timeout_ms, attempt_timeout_ms of the last attempt, or connect_timeout_ms
/// while max_connections were in use; see arango_result_execution.
pub const ARANGO_ERR_TIMEOUT: arango_status = -4;
/// The TLS handshake failed or a certificate was rejected; not executed.
pub const ARANGO_ERR_TLS: arango_status = -5;
/// HTTP 401 or 403: the credentials were rejected, or the user lacks permission.
pub const ARANGO_ERR_AUTH: arango_status = -6;
/// Any other error response of the server, or an error inside of a response with HTTP 200, which
/// some operations have; see arango_result_error_num.
pub const ARANGO_ERR_SERVER: arango_status = -7;
/// The response is invalid: not HTTP, not JSON where JSON is expected, a redirect, truncated, or
/// larger than max_response_bytes. Execution is unknown if the response is incomplete or too large.
pub const ARANGO_ERR_PROTOCOL: arango_status = -8;
/// The call was cancelled; see arango_result_execution.
pub const ARANGO_ERR_CANCELLED: arango_status = -9;
/// The client was destroyed before or during the call; see arango_result_execution.
pub const ARANGO_ERR_CLOSED: arango_status = -10;
/// The server's version does not have the operation or argument.
pub const ARANGO_ERR_UNSUPPORTED: arango_status = -11;
/// Memory for a response or descriptors ran out, or libarango has a bug.
pub const ARANGO_ERR_INTERNAL: arango_status = -12;
/// The client has max_in_flight unfinished submissions; nothing was sent.
pub const ARANGO_ERR_BUSY: arango_status = -13;

/// The execution of the request by the server.
pub type arango_execution = i32;

/// Certainly not executed: sending the request again cannot execute it twice.
pub const ARANGO_NOT_EXECUTED: arango_execution = 0;
/// The response is conclusive: the server executed the request, or answered it with an error that
/// docs/errors-and-retries.md does not list as not executed or unknown.
pub const ARANGO_EXECUTED: arango_execution = 1;
/// The request was sent, and no conclusive response arrived.
pub const ARANGO_EXECUTION_UNKNOWN: arango_execution = 2;

#[link(name = "arango")]
extern "C" {
    /// ```text
    /// The version of the loaded library, "MAJOR.MINOR.PATCH". ARANGO_VERSION is the version of the
    /// header. The string is static.
    /// ```
    pub fn arango_version() -> *const c_char;

    /// The version of the loaded library as a number, 0xMMmmpp: 0x000100 is 0.1.0.
    pub fn arango_version_number() -> u32;

    /// The name of a status, "ARANGO_ERR_CONNECT"; NULL for an unknown number. The string is static.
    pub fn arango_status_name(status: i32) -> *const c_char;

    /// ```text
    /// The name of an ArangoDB error number (arango_result_error_num): 1203 is
    /// "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND". NULL for an unknown number. The string is static.
    /// ```
    pub fn arango_error_name(error_num: i32) -> *const c_char;

    /// The status of a result.
    pub fn arango_result_status(result: *const arango_result) -> arango_status;

    /// ```text
    /// The result as JSON text, terminated by NUL.
    /// Of an operation: the value described in docs/operations.md. Numbers keep the server's spelling,
    ///   members their order.
    /// Of a create: "null".
    /// Of arango_request: the response body; "null" for an empty body, a JSON string for a text/plain
    ///   body. The first call of this function validates the body. NULL if the body is not JSON. Each
    ///   invalid UTF-8 sequence is replaced by U+FFFD, and a byte order mark is removed;
    ///   arango_result_body has the original bytes.
    /// Of an error: an object with status, message, execution and, if known, operation, host, method and
    ///   url of the request, http_status, error_num, error_message, and reason: for a resource of one
    ///   coordinator (job, transaction, cursor, query), "coordinator gone" or "expired".
    /// out_size: receives the length without the NUL, unless it is NULL.
    /// ```
    pub fn arango_result_json(result: *const arango_result, out_size: *mut usize) -> *const c_char;

    /// ```text
    /// The bytes of the response body, decompressed but otherwise unchanged; NULL if there is no
    /// response. A NUL, which *out_size does not count, follows the bytes.
    /// out_size: receives the number of bytes, unless it is NULL.
    /// ```
    pub fn arango_result_body(result: *const arango_result, out_size: *mut usize) -> *const c_void;

    /// ```text
    /// The rows of a result: of query.execute and cursor.next the elements of the response's array result,
    /// of any other operation or request the elements of arango_result_json if that is an array. The
    /// functions return parts of the response, not terminated by NUL, which live as long as the result.
    ///
    /// arango_result_rows: the whole array; NULL if the result has no rows.
    /// out_size: receives the number of bytes, unless it is NULL.
    /// ```
    pub fn arango_result_rows(result: *const arango_result, out_size: *mut usize) -> *const c_char;

    /// The number of rows; 0 if the result has none.
    pub fn arango_result_row_count(result: *const arango_result) -> usize;

    /// ```text
    /// A row as JSON text, not terminated by NUL; NULL if the result has no row of that index.
    /// index: from 0.
    /// out_size: receives the number of bytes, unless it is NULL.
    /// ```
    pub fn arango_result_row(
        result: *const arango_result,
        index: usize,
        out_size: *mut usize,
    ) -> *const c_char;

    /// ```text
    /// The number of documents for which an operation on many documents (document.insert_many ...)
    /// reports an error in place of a result. Such an operation succeeds even if it fails for every
    /// document. Its rows are in the order of the request's documents, and the row of an error is an object
    /// with error, errorNum and errorMessage. 0 for results of other operations.
    /// ```
    pub fn arango_result_row_errors(result: *const arango_result) -> usize;

    /// The error in one sentence, for a log; "" if the status is ARANGO_OK.
    pub fn arango_result_message(result: *const arango_result) -> *const c_char;

    /// The HTTP status of the response; 0 if there is no response.
    pub fn arango_result_http_status(result: *const arango_result) -> i32;

    /// The errorNum of the response; 0 if the response has none.
    pub fn arango_result_error_num(result: *const arango_result) -> i32;

    /// The execution of the request by the server.
    pub fn arango_result_execution(result: *const arango_result) -> arango_execution;

    /// ```text
    /// The URL, without credentials, of the coordinator that answered or was tried last; NULL if none
    /// was tried.
    /// ```
    pub fn arango_result_host(result: *const arango_result) -> *const c_char;

    /// ```text
    /// The value of a response header; NULL if the response does not have the header. Several headers of
    /// one name are joined by ", ".
    /// name: case-insensitive.
    /// ```
    pub fn arango_result_header(result: *const arango_result, name: *const c_char)
        -> *const c_char;

    /// ```text
    /// The headers of the response as a JSON object of strings, in the order of arrival; NULL if there is
    /// no response. Several headers of one name are joined by ", ".
    /// ```
    pub fn arango_result_headers(result: *const arango_result) -> *const c_char;

    /// ```text
    /// The attempts in order, as a JSON array of objects with host, outcome ("answered 200", "connection
    /// refused" ...), sent (true if sending had begun) and ms (the duration). "[]" if there was no
    /// attempt.
    /// ```
    pub fn arango_result_attempts(result: *const arango_result) -> *const c_char;

    /// ```text
    /// The tag given to arango_submit, arango_submit_request, arango_submit_refresh_hosts or
    /// arango_client_events; 0 for the result of any other call.
    /// ```
    pub fn arango_result_tag(result: *const arango_result) -> u64;

    /// Destroys a result. The strings of its getters become invalid.
    pub fn arango_result_destroy(result: *mut arango_result);

    /// ```text
    /// Creates a client. No connection is opened and nothing is sent.
    /// hosts: a comma-separated list of URLs, "http://host1:8529,http://host2:8529"; NULL means
    ///   "http://127.0.0.1:8529". Each is scheme://host[:port] with the scheme http (also tcp, http+tcp)
    ///   or https (also ssl, tls, http+ssl), or unix:///path of a socket. The default port is 8529. An
    ///   IPv6 address is written in brackets. White space around a URL and a trailing comma are ignored.
    ///   Duplicates count once.
    /// strategy: the host selection strategy, which chooses among the coordinators in state "fine". NULL
    ///   means "roundrobin".
    ///   "roundrobin": each in turn.
    ///   "random": a random one.
    ///   "single": the first until it fails, then the next.
    ///   "fallback": the first in the given order.
    ///   "periodic": each in turn, for the number of requests in option period.
    ///   "sticky": a random one, kept until it fails.
    ///   "hash": the same one for each database; a failure moves only the databases of the failed one.
    ///   "least_loaded": of two random ones, the one with fewer calls in flight and lower latency.
    ///   A coordinator that fails is in state "resting" for 250 to 500 ms (random), doubled with each
    ///   further failure up to 30 to 60 s. One probe (GET /_admin/server/availability) then decides whether it is used again.
    /// options: docs/options.md, level client.
    /// ```
    pub fn arango_client_create(
        hosts: *const c_char,
        strategy: *const c_char,
        options: *const c_char,
        out_client: *mut *mut arango_client,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a client, as arango_client_create, from an array of URLs.
    /// hosts: count URLs.
    /// ```
    pub fn arango_client_create_list(
        hosts: *const *const c_char,
        count: usize,
        strategy: *const c_char,
        options: *const c_char,
        out_client: *mut *mut arango_client,
    ) -> *mut arango_result;

    /// ```text
    /// The state of the client as a JSON object. Nothing is sent. The members are
    ///   strategy;
    ///   insecure: true if server certificates are not verified;
    ///   retries: the number of attempts that followed a failed one;
    ///   token_age_ms: the age of the oldest token from a login or signed here, if there is a token;
    ///   hosts: an array of objects with
    ///     url;
    ///     state: "fine", "resting" or "probing"; "unlisted" if option discover found the coordinator
    ///       and the cluster no longer lists it;
    ///     found: true if option discover found the coordinator, false if it was configured;
    ///     requests: the number of requests sent, internal requests included;
    ///     failures: the number of requests after which the coordinator counted as failed;
    ///     in_flight: the number of requests in flight;
    ///     latency_us: the average of recent latencies;
    ///     latency_p50_us, latency_p90_us, latency_p99_us: percentiles of all latencies, with an error of
    ///       at most a fifth;
    ///     queue_time_us: the queueing time that the coordinator reported with its last response;
    ///     connections_in_use, connections_idle;
    ///     version, role: present if they were requested.
    /// ```
    pub fn arango_client_stats(client: *mut arango_client) -> *mut arango_result;

    /// ```text
    /// Reads the list of the cluster's coordinators now, independently of option discover, with the
    /// credentials of the newest database that is not destroyed; without one, the request has none. A new
    /// coordinator is used once it has answered a probe. Configured coordinators remain. A failure changes
    /// nothing.
    /// Gives an array of the URLs of all coordinators in use.
    /// GET /_api/cluster/endpoints
    /// ```
    pub fn arango_client_refresh_hosts(client: *mut arango_client) -> *mut arango_result;

    /// ```text
    /// Destroys the client. Unfinished and later calls on its databases end immediately with
    /// ARANGO_ERR_CLOSED. When the function returns, the results of all submissions are in their
    /// queues.
    /// ```
    pub fn arango_client_destroy(client: *mut arango_client);

    /// ```text
    /// Creates the handle of a database on the server.
    /// name: NULL means "_system".
    /// username: NULL means "root". "" is allowed with an access token.
    /// password: a password or an access token; NULL means "". One line end at the end is ignored. Option
    ///   password_file names a file in place of this argument.
    /// options: docs/options.md, level database.
    ///   By default every request carries user and password (Basic).
    ///   "auth_method": "jwt" exchanges user and password for a token (POST /_open/auth). After
    ///   four fifths of its lifetime one call renews it for all threads. It is replaced if the server
    ///   rejects it.
    ///   "superuser_token", "user_token", "superuser_token_file" and "user_token_file" replace user and
    ///   password by a token; "jwt_secret", "jwt_secret_file" and "jwt_secret_folder" replace them by
    ///   tokens signed here. A file is read again when the server rejects its content.
    ///   "verify": true sends one request (GET /_api/database/current), and the call fails as that
    ///   request fails, for instance with ARANGO_ERR_AUTH or ARANGO_ERR_CONNECT. Otherwise nothing is
    ///   sent.
    /// ```
    pub fn arango_database_create(
        client: *mut arango_client,
        name: *const c_char,
        username: *const c_char,
        password: *const c_char,
        options: *const c_char,
        out_database: *mut *mut arango_database,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a second handle of the database with the same credentials and other settings. Nothing is
    /// sent.
    /// options: docs/options.md, level derived. Settings that are not given are those of database.
    /// ```
    pub fn arango_database_derive(
        database: *mut arango_database,
        options: *const c_char,
        out_database: *mut *mut arango_database,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces the credentials of the database by a token. All handles derived from one another share
    /// their credentials. Attempts under way keep the old credentials. Nothing is sent.
    /// ```
    pub fn arango_database_set_token(
        database: *mut arango_database,
        token: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces the credentials of the database by a username and a password. All handles derived from
    /// one another share their credentials. With auth_method "jwt" the next call exchanges the password
    /// for a token. Attempts under way keep the old credentials. Nothing is sent.
    /// username: NULL means "root".
    /// password: ARANGO_ERR_ARGUMENT if it is NULL.
    /// ```
    pub fn arango_database_set_password(
        database: *mut arango_database,
        username: *const c_char,
        password: *const c_char,
    ) -> *mut arango_result;

    /// Destroys the handle. The database on the server remains.
    pub fn arango_database_destroy(database: *mut arango_database);

    /// ```text
    /// The table of operations as a JSON array, complete enough to generate a binding from it. Each
    /// element has the name, request, arguments and result of one operation; docs/operations.md shows the
    /// same table. Nothing is sent.
    /// ```
    pub fn arango_operations() -> *mut arango_result;

    /// ```text
    /// Runs an operation: arango_call(db, "cluster.health", NULL).
    /// operation: a name of arango_operations.
    /// arguments: a JSON object of the operation's arguments.
    /// ```
    pub fn arango_call(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Runs an operation, one argument of which is given as the body of the request: a document, an array
    /// of documents, or lines to import. The body is copied once and sent as it is, and its JSON is
    /// validated.
    /// body: body_size bytes: the argument whose place is "body" or "raw_body" in arango_operations. NULL and
    ///   0 if the argument is one of arguments.
    /// ```
    pub fn arango_call_with(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        body: *const c_void,
        body_size: usize,
    ) -> *mut arango_result;

    /// ```text
    /// Sends any request.
    /// method: GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.
    /// path: "/_api/version?details=true", percent-encoded where needed. The path is relative to the
    ///   database unless it begins with /_db/ or /_arango/.
    /// headers: a JSON object of strings, or NULL. A header replaces that of the library with the same
    ///   name. Headers that control the transfer (Host, Content-Length, Transfer-Encoding, Connection,
    ///   Expect ...) are an error.
    /// body: body_size bytes, or NULL and 0.
    /// The status is ARANGO_OK for every HTTP status below 400 except the redirects 301, 302, 303, 307 and
    /// 308. Redirects are not followed: they are ARANGO_ERR_PROTOCOL, and the message names Location.
    /// ```
    pub fn arango_request(
        database: *mut arango_database,
        method: *const c_char,
        path: *const c_char,
        headers: *const c_char,
        body: *const c_void,
        body_size: usize,
    ) -> *mut arango_result;

    /// Starts an operation, as arango_call. Nothing is sent before the first wait.
    pub fn arango_start(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        out_pending: *mut *mut arango_pending,
    ) -> *mut arango_result;

    /// ```text
    /// Starts an operation with a body, as arango_call_with. The body is copied. Nothing is sent before the
    /// first wait.
    /// ```
    pub fn arango_start_with(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        body: *const c_void,
        body_size: usize,
        out_pending: *mut *mut arango_pending,
    ) -> *mut arango_result;

    /// ```text
    /// Starts any request, as arango_request. The body is copied. Nothing is sent before the first
    /// wait.
    /// ```
    pub fn arango_start_request(
        database: *mut arango_database,
        method: *const c_char,
        path: *const c_char,
        headers: *const c_char,
        body: *const c_void,
        body_size: usize,
        out_pending: *mut *mut arango_pending,
    ) -> *mut arango_result;

    /// Starts to read the list of the cluster's coordinators, as arango_client_refresh_hosts.
    pub fn arango_start_refresh_hosts(
        client: *mut arango_client,
        out_pending: *mut *mut arango_pending,
    ) -> *mut arango_result;

    /// ```text
    /// Continues a call on the calling thread.
    /// timeout_ms: the maximum duration of the wait; -1 means no limit.
    /// Returns the result, once, which the caller destroys. Returns NULL if the time expired, a signal
    /// was handled, or 50 ms of a pause or of a wait for a token, name or connection passed: call the
    /// function again. NULL before timeout_ms does not mean that there was a signal. Returns NULL after the
    /// result, too. ARANGO_ERR_ARGUMENT if pending is NULL.
    /// ```
    pub fn arango_pending_wait(pending: *mut arango_pending, timeout_ms: i64)
        -> *mut arango_result;

    /// ```text
    /// Destroys a call. An unfinished call is cancelled: its connection is closed, and the server may or
    /// may not have executed the request.
    /// ```
    pub fn arango_pending_destroy(pending: *mut arango_pending);

    /// Creates an empty queue.
    pub fn arango_queue_create(out_queue: *mut *mut arango_queue) -> *mut arango_result;

    /// ```text
    /// A descriptor that is readable exactly while the queue has results, for poll(), epoll or the event
    /// loop of a language. The descriptor belongs to the queue and does not change: never read, write or
    /// close it. -1 if queue is NULL or the process has no descriptor left.
    /// ```
    pub fn arango_queue_fd(queue: *mut arango_queue) -> c_int;

    /// ```text
    /// Takes the next result out of the queue. The caller destroys it. NULL if no result arrived in time.
    /// timeout_ms: the maximum duration of the wait; 0 does not wait, -1 means no limit.
    /// Any number of threads may wait; each result goes to one of them.
    /// ```
    pub fn arango_queue_next(queue: *mut arango_queue, timeout_ms: i64) -> *mut arango_result;

    /// ```text
    /// Destroys the queue. Its results are destroyed, and unfinished submissions to it are cancelled.
    /// Threads that already wait in arango_queue_next return NULL; no call with the queue may begin after
    /// this one.
    /// ```
    pub fn arango_queue_destroy(queue: *mut arango_queue);

    /// ```text
    /// Submits an operation, as arango_call, without waiting. The queue receives exactly one result for
    /// each submission, also if an argument is invalid.
    /// tag: the value of arango_result_tag of the result; the library does not use it.
    /// Returns the ticket of the submission for arango_cancel, never 0. Returns 0, and no result follows,
    /// only if queue is NULL.
    /// The first submission of a client starts its one thread, in which all signals are blocked. At most
    /// max_submit_connections submissions of a client use a coordinator concurrently; further ones are
    /// queued in FIFO order until their timeout_ms expires. Beyond max_in_flight unfinished submissions,
    /// the result is immediately ARANGO_ERR_BUSY.
    /// ```
    pub fn arango_submit(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// ```text
    /// Submits an operation with a body, as arango_call_with, without waiting. The body is copied. tag and
    /// the returned ticket are those of arango_submit.
    /// ```
    pub fn arango_submit_with(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        body: *const c_void,
        body_size: usize,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// ```text
    /// Submits any request, as arango_request, without waiting. The body is copied. tag and the returned
    /// ticket are those of arango_submit.
    /// ```
    pub fn arango_submit_request(
        database: *mut arango_database,
        method: *const c_char,
        path: *const c_char,
        headers: *const c_char,
        body: *const c_void,
        body_size: usize,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// ```text
    /// Submits a reading of the list of the cluster's coordinators, as arango_client_refresh_hosts,
    /// without waiting. tag and the returned ticket are those of arango_submit.
    /// ```
    pub fn arango_submit_refresh_hosts(
        client: *mut arango_client,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// ```text
    /// Cancels a submission. Its result is ARANGO_ERR_CANCELLED, with execution "not executed" if the
    /// request was not sent and "unknown" if it was. If the response has already arrived, the response is
    /// the result. The ticket of a finished submission is ignored.
    /// ```
    pub fn arango_cancel(queue: *mut arango_queue, ticket: u64);

    /// ```text
    /// Reports the client's events to a queue, as results with ARANGO_OK, the given tag and a JSON object.
    /// Member event is the kind; the other members depend on the kind:
    ///   host_down: a coordinator failed. host; rest_ms, the time until it is probed.
    ///   host_up: a failed coordinator answers again. host.
    ///   host_found: option discover found a coordinator. host.
    ///   token_renewed: the client got a token by login, renewal, signing or from a file. age_ms, the age of the token before, if there was one.
    ///   retry: an attempt failed and another follows. host and outcome of the failed attempt.
    ///   slow_call: a call took longer than option slow_call_ms. ms, its duration; attempts, their number;
    ///     host of the last attempt; operation, if the call was one.
    ///   resource_lost: a call found that its job, transaction, cursor or query is lost. resource, such as
    ///     "cursor 17"; reason, "coordinator gone" or "expired".
    /// kinds: a comma-separated list of kinds; NULL means all, "" none.
    /// A client reports to one queue: a second call replaces the first. At most 1,000 events are kept in
    /// the queue. After a loss, the next event has the member dropped, the number of
    /// lost events.
    /// Nothing is sent.
    /// ```
    pub fn arango_client_events(
        client: *mut arango_client,
        queue: *mut arango_queue,
        kinds: *const c_char,
        tag: u64,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a cursor. Nothing is sent.
    /// query: the text of the query.
    /// bind_vars: a JSON object of the values of bind variables, or NULL.
    /// options: a JSON object of the arguments of query.execute, or NULL. Defaults that differ from those of
    ///   query.execute: allow_retry is true, unless stream is; ttl is 600, with stream and allow_retry 60.
    ///   "prefetch": 1 requests each batch when the caller takes the one before it, 0 never; by default only
    ///   arango_cursor_submit does. The memory of at most two batches is in use.
    ///   "read_only": true promises that the query writes nothing, so that it is sent again if its response was
    ///   lost.
    /// ```
    pub fn arango_cursor_create(
        database: *mut arango_database,
        query: *const c_char,
        bind_vars: *const c_char,
        options: *const c_char,
        out_cursor: *mut *mut arango_cursor,
    ) -> *mut arango_result;

    /// ```text
    /// Reads the next batch; the first call executes the query. The rows are those of arango_result_row, and
    /// arango_result_json is their array. Behind the last batch the result is ARANGO_OK without rows.
    /// After a failure that ends the cursor, later calls give the same error.
    /// After an error, arango_cursor_has_more tells if the call may be repeated: a batch whose response was
    /// lost can be read again. A lost cursor has reason "coordinator gone" or "expired" in the error's JSON; a
    /// query is never restarted. The rows of a streaming query that writes are void if a later batch fails.
    /// ```
    pub fn arango_cursor_next(cursor: *mut arango_cursor) -> *mut arango_result;

    /// ```text
    /// Reads the next batch as arango_cursor_next, without waiting: one result arrives in the queue. A second
    /// submission before that result gives ARANGO_ERR_BUSY. tag and the returned ticket are those of
    /// arango_submit. After a cancellation, arango_cursor_has_more tells if the batch can still be read.
    /// ```
    pub fn arango_cursor_submit(
        cursor: *mut arango_cursor,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// Begins to read the next batch as arango_cursor_next, for arango_pending_wait.
    pub fn arango_cursor_start(
        cursor: *mut arango_cursor,
        out_pending: *mut *mut arango_pending,
    ) -> *mut arango_result;

    /// 1 if a further batch may follow, 0 if all rows were read or the cursor failed.
    pub fn arango_cursor_has_more(cursor: *const arango_cursor) -> c_int;

    /// ```text
    /// Gives an object with id, has_more, count, cached, batches, rows, bytes, retries, host and extra (with
    /// statistics and warnings), as far as they are known. Nothing is sent.
    /// ```
    pub fn arango_cursor_info(cursor: *mut arango_cursor) -> *mut arango_result;

    /// ```text
    /// Closes the cursor, and deletes it on the server if the server keeps it, within 2 seconds. Later calls
    /// give ARANGO_ERR_CLOSED.
    /// ```
    pub fn arango_cursor_close(cursor: *mut arango_cursor) -> *mut arango_result;

    /// ```text
    /// Closes and destroys the cursor. If the client has submissions, the deletion on the server is one, too,
    /// and the function does not wait. A submission of arango_cursor_submit that is under way continues, unless
    /// it waits for a prefetched batch.
    /// ```
    pub fn arango_cursor_destroy(cursor: *mut arango_cursor);

    /// ```text
    /// Creates an import. Nothing is sent.
    /// collection: the name of a collection that exists.
    /// options: a JSON object, or NULL. on_duplicate, wait_for_sync, from_prefix, to_prefix and
    ///   skip_validation are those of document.import. "chunk_bytes" (default 1048576): the size of a chunk.
    ///   "in_flight" (default 4, at most 64): the maximum number of concurrent chunks. "ordered": true sends
    ///   one chunk at a time, for updates and replacements of repeated keys. "max_errors" (default 20): the
    ///   maximum number of errors in the summary. Option compress_requests of the client compresses chunks.
    /// A chunk is sent again after an unknown outcome only if on_duplicate is "update", "replace" or "ignore" and
    /// each of its documents has a _key.
    /// ```
    pub fn arango_import_create(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
        out_import: *mut *mut arango_import,
    ) -> *mut arango_result;

    /// ```text
    /// Adds data: lines of JSON objects, divided anywhere. The data is copied. Waits while as many chunks as
    /// allowed are under way. A chunk that is rejected as a whole, for instance because the collection does not
    /// exist, ends the import: this and later calls give its error.
    /// ```
    pub fn arango_import_write(
        import_: *mut arango_import,
        data: *const c_void,
        size: usize,
    ) -> *mut arango_result;

    /// ```text
    /// Adds data as arango_import_write, without waiting: one result arrives in the queue once all data was
    /// read. A second submission before that result gives ARANGO_ERR_BUSY. tag and the returned ticket are those
    /// of arango_submit. A cancellation ends the import: chunks under way are cancelled, and later calls give
    /// ARANGO_ERR_CANCELLED.
    /// ```
    pub fn arango_import_submit(
        import_: *mut arango_import,
        data: *const c_void,
        size: usize,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// ```text
    /// Gives the summary so far: an object with
    ///   created, updated, ignored, errors: numbers of documents;
    ///   empty, lines, bytes, chunks, retries: what was read and sent;
    ///   details: an array of the first errors: line (from 1), error_num (null if it is not known), message;
    ///   unknown: an array of ranges, first_line and last_line, that were imported or not: their response was
    ///     lost;
    ///   failed: an array of ranges that were certainly not imported;
    ///   in_flight, max_in_flight: the number of chunks under way, and its maximum at present;
    ///   milliseconds: the time since the creation.
    /// Nothing is sent.
    /// ```
    pub fn arango_import_info(import_: *mut arango_import) -> *mut arango_result;

    /// ```text
    /// Sends the rest, of which the last line needs no line end, and waits for all chunks. Gives the summary
    /// as arango_import_info if the outcome of each line is known. Otherwise gives the first error, and
    /// arango_import_info tells which lines are concerned.
    /// ```
    pub fn arango_import_finish(import_: *mut arango_import) -> *mut arango_result;

    /// ```text
    /// Finishes as arango_import_finish, without waiting. tag and the returned ticket are those of
    /// arango_submit. A cancellation ends the import, as that of arango_import_submit.
    /// ```
    pub fn arango_import_submit_finish(
        import_: *mut arango_import,
        queue: *mut arango_queue,
        tag: u64,
    ) -> u64;

    /// Destroys the import. Chunks under way are cancelled, and data that was not sent is discarded.
    pub fn arango_import_destroy(import_: *mut arango_import);

    /// Creates the exchange of an operation, as arango_call.
    pub fn arango_exchange_begin(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        out_exchange: *mut *mut arango_exchange,
    ) -> *mut arango_result;

    /// Creates the exchange of an operation with a body, as arango_call_with. The body is copied.
    pub fn arango_exchange_begin_with(
        database: *mut arango_database,
        operation: *const c_char,
        arguments: *const c_char,
        body: *const c_void,
        body_size: usize,
        out_exchange: *mut *mut arango_exchange,
    ) -> *mut arango_result;

    /// Creates the exchange of any request, as arango_request. The body is copied.
    pub fn arango_exchange_begin_request(
        database: *mut arango_database,
        method: *const c_char,
        path: *const c_char,
        headers: *const c_char,
        body: *const c_void,
        body_size: usize,
        out_exchange: *mut *mut arango_exchange,
    ) -> *mut arango_result;

    /// ```text
    /// The next step of the caller, as a JSON object with one member:
    ///   {"send": {"method", "url", "headers", "body", "timeout_ms", "connect_timeout_ms", "fresh"}}:
    ///     send this request once within timeout_ms, and report its end by arango_exchange_reply or
    ///     arango_exchange_failed. headers is an object of strings. body is a string, or null if there is
    ///     no body or it is not UTF-8; arango_result_body always has its bytes. If fresh is true, the
    ///     request must use a connection that has not served a request. For a coordinator behind a Unix
    ///     socket, unix_socket is the socket's path. An HTTP stack that repeats requests by itself makes
    ///     duplicate writes.
    ///   {"wait": {"ms"}}: call the function again after this time.
    ///   {"done": true}: call arango_exchange_result.
    /// Calling the function again returns the same step until its end is reported, or the client is
    /// destroyed. The result may contain a password or a token; it is
    /// overwritten when it is destroyed.
    /// ```
    pub fn arango_exchange_next(exchange: *mut arango_exchange) -> *mut arango_result;

    /// ```text
    /// Reports the response to the request.
    /// headers: a JSON object of strings, or NULL.
    /// body: body_size bytes, decompressed.
    /// ARANGO_ERR_ARGUMENT if the step was not to send a request.
    /// ```
    pub fn arango_exchange_reply(
        exchange: *mut arango_exchange,
        http_status: i32,
        headers: *const c_char,
        body: *const c_void,
        body_size: usize,
    ) -> *mut arango_result;

    /// ```text
    /// Reports that the request failed without a response.
    /// kind:
    ///   "unresolved", "refused", "connect_timeout", "tls": no connection was opened; nothing was sent.
    ///   "not_sent": the connection broke before sending began.
    ///   "timeout", "broken": the time expired, or the connection broke, after sending had begun.
    ///   "kept_not_sent", "kept_broken": as "not_sent" and "broken", on a connection that had served a
    ///     request before; the server may have closed it as idle.
    ///   "malformed": the response is not HTTP or is incomplete.
    ///   "cancelled": the caller cancelled the request after sending had begun; the call ends.
    /// ARANGO_ERR_ARGUMENT if kind is unknown or the step was not to send a request.
    /// ```
    pub fn arango_exchange_failed(
        exchange: *mut arango_exchange,
        kind: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The result of the call, as of arango_call, once. ARANGO_ERR_ARGUMENT if the call is not finished or
    /// the result was returned before.
    /// ```
    pub fn arango_exchange_result(exchange: *mut arango_exchange) -> *mut arango_result;

    /// Destroys the exchange. If the call is not finished, it is cancelled.
    pub fn arango_exchange_destroy(exchange: *mut arango_exchange);

    /// ```text
    /// The id of the coordinator that answers.
    /// Gives the string id.
    /// GET /_admin/server/id
    /// ```
    pub fn arango_cluster_server_id(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The role of the server that answers.
    /// Gives the string role.
    /// GET /_admin/server/role
    /// ```
    pub fn arango_cluster_server_role(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The mode of the server that answers, "default" or "readonly".
    /// Gives the string mode.
    /// GET /_admin/server/mode
    /// ```
    pub fn arango_cluster_server_mode(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Makes the cluster read-only or writable.
    /// mode: "default" or "readonly". The new mode.
    /// Gives an object, without error and code.
    /// PUT /_admin/server/mode
    /// ```
    pub fn arango_cluster_set_server_mode(
        database: *mut arango_database,
        mode: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The mode of the server that answers, if it can serve requests. An error if it cannot, or
    /// if the database does not exist.
    /// Gives the string mode.
    /// GET /_admin/server/availability
    /// ```
    pub fn arango_cluster_server_availability(database: *mut arango_database)
        -> *mut arango_result;

    /// ```text
    /// The health of every server of the cluster.
    /// Gives an object, without error and code.
    /// GET /_admin/cluster/health
    /// ```
    pub fn arango_cluster_health(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The collections, indexes and views of the database, with the state of their shards.
    /// options: include_system.
    /// Gives the answer as it is.
    /// GET /_api/replication/clusterInventory
    /// ```
    pub fn arango_cluster_inventory(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The endpoints of the coordinators.
    /// Gives an array of the strings endpoints[].endpoint.
    /// GET /_api/cluster/endpoints
    /// ```
    pub fn arango_cluster_endpoints(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The target number of servers of each role, null if not set, and the servers that were
    /// cleaned out.
    /// Gives an object, without error and code.
    /// GET /_admin/cluster/numberOfServers
    /// ```
    pub fn arango_cluster_server_count(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Sets or unsets the target number of servers of each role.
    /// options: coordinators (null is a value), dbservers (null is a value), cleaned_servers.
    /// Gives an object, without error and code.
    /// PUT /_admin/cluster/numberOfServers
    /// ```
    pub fn arango_cluster_set_server_count(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The version of a server.
    /// server_id: a server's id or short name. The server.
    /// Gives an object, without error and code.
    /// GET /_admin/cluster/nodeVersion
    /// ```
    pub fn arango_cluster_server_version(
        database: *mut arango_database,
        server_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The storage engine of a server.
    /// server_id: a server's id or short name. The server.
    /// Gives an object, without error and code.
    /// GET /_admin/cluster/nodeEngine
    /// ```
    pub fn arango_cluster_server_engine(
        database: *mut arango_database,
        server_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The statistics of a server.
    /// server_id: a server's id or short name. The server.
    /// Gives an object, without error and code.
    /// Removed in ArangoDB 4.0; use server.metrics.
    /// GET /_admin/cluster/nodeStatistics
    /// ```
    pub fn arango_cluster_server_statistics(
        database: *mut arango_database,
        server_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The statistics of a DB-Server.
    /// server_id: a server's id or short name. The id of a DB-Server.
    /// Gives an object, without error and code.
    /// Removed in ArangoDB 4.0; use server.metrics.
    /// GET /_admin/cluster/statistics
    /// ```
    pub fn arango_cluster_dbserver_statistics(
        database: *mut arango_database,
        server_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
    /// server: a server's id or short name. The server.
    /// Gives null.
    /// The default of timeout_ms is at least 90000.
    /// POST /_admin/cluster/removeServer
    /// ```
    pub fn arango_cluster_remove_server(
        database: *mut arango_database,
        server: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Reserves a range of ids that are not given to any collection or index.
    /// options: number, minimum (exactly one).
    /// Gives an object, without error and code.
    /// Since ArangoDB 3.12.5-3.
    /// PUT /_admin/cluster/uniqId
    /// ```
    pub fn arango_cluster_reserve_ids(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the
    /// supervision has written its state for the first time.
    /// Gives the string result, or null.
    /// GET /_admin/cluster/maintenance
    /// ```
    pub fn arango_cluster_maintenance_mode(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Switches the maintenance mode of the cluster's supervision, and waits until the
    /// supervision has switched.
    /// mode: "on", "off" or an integer from 1 to 2147483647. "on" for one hour, which a
    ///   repeated call extends, "off", or a number of seconds.
    /// Gives an object, without error and code.
    /// The default of timeout_ms is at least 150000.
    /// PUT /_admin/cluster/maintenance
    /// ```
    pub fn arango_cluster_toggle_maintenance_mode(
        database: *mut arango_database,
        mode: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
    /// server_id: a server's id or short name. The DB-Server.
    /// Gives the value of result, or an empty object.
    /// Since ArangoDB 3.10.1.
    /// GET /_admin/cluster/maintenance/{server_id}
    /// ```
    pub fn arango_cluster_server_maintenance_mode(
        database: *mut arango_database,
        server_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Switches the maintenance mode of a DB-Server, and waits until the DB-Server has
    /// switched. The DB-Server must be healthy (GOOD): one that failed in maintenance leaves it
    /// only when the timeout expires.
    /// server_id: a server's id or short name. The DB-Server.
    /// mode: "maintenance" or "normal". The new mode.
    /// options: timeout.
    /// Gives an object, without error and code.
    /// The default of timeout_ms is at least 150000.
    /// Since ArangoDB 3.10.1.
    /// PUT /_admin/cluster/maintenance/{server_id}
    /// ```
    pub fn arango_cluster_toggle_server_maintenance_mode(
        database: *mut arango_database,
        server_id: *const c_char,
        mode: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The imbalance of the distribution of leaders and shards, and the number of moves under
    /// way.
    /// Gives the value of result.
    /// GET /_admin/cluster/rebalance
    /// ```
    pub fn arango_cluster_calculate_imbalance(database: *mut arango_database)
        -> *mut arango_result;

    /// ```text
    /// The moves that would balance the distribution. No move is started.
    /// options: version, max_moves, leader_changes, move_leaders, move_followers, pi_factor,
    ///   exclude_system_collections (ArangoDB 3.11 or later), databases_excluded.
    /// Gives the value of result.
    /// POST /_admin/cluster/rebalance
    /// ```
    pub fn arango_cluster_calculate_rebalance_plan(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Starts the moves of a plan.
    /// moves: an array as JSON text. The plan's moves.
    /// options: version.
    /// Gives true if the work was taken on, false if there is nothing to do.
    /// POST /_admin/cluster/rebalance/execute
    /// ```
    pub fn arango_cluster_execute_rebalance_plan(
        database: *mut arango_database,
        moves: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Calculates a plan that balances the distribution, and starts its moves.
    /// options: version, max_moves, leader_changes, move_leaders, move_followers, pi_factor,
    ///   exclude_system_collections (ArangoDB 3.11 or later), databases_excluded.
    /// Gives the value of result.
    /// PUT /_admin/cluster/rebalance
    /// ```
    pub fn arango_cluster_rebalance(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Moves shards of the database so that each DB-Server has the same number. Superseded by
    /// cluster.rebalance.
    /// options: algorithm.
    /// Gives the value of result.
    /// POST /_admin/cluster/rebalanceShards
    /// ```
    pub fn arango_cluster_rebalance_shards(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Moves a shard to another DB-Server. Gives the id of the job.
    /// collection: a string. The collection's name.
    /// shard: a string. The shard, "s123".
    /// from_server: a server's id or short name. The DB-Server that has the shard.
    /// to_server: a server's id or short name. The DB-Server that receives the shard.
    /// options: database, remains_follower, try_undo.
    /// Gives the string id.
    /// POST /_admin/cluster/moveShard
    /// ```
    pub fn arango_cluster_move_shard(
        database: *mut arango_database,
        collection: *const c_char,
        shard: *const c_char,
        from_server: *const c_char,
        to_server: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Moves all shards away from a DB-Server. Gives the id of the job.
    /// server: a server's id or short name. The server.
    /// Gives the string id.
    /// POST /_admin/cluster/cleanOutServer
    /// ```
    pub fn arango_cluster_clean_out_server(
        database: *mut arango_database,
        server: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the
    /// job.
    /// server: a server's id or short name. The server.
    /// options: undo_moves.
    /// Gives the string id.
    /// POST /_admin/cluster/resignLeadership
    /// ```
    pub fn arango_cluster_resign_leadership(
        database: *mut arango_database,
        server: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes
    /// finished jobs after some time.
    /// job_id: a string. The job's id.
    /// Gives an object with job, status and the job's own members.
    /// GET /_admin/cluster/queryAgencyJob
    /// ```
    pub fn arango_cluster_query_agency_job(
        database: *mut arango_database,
        job_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Cancels an agency job that moves a shard or cleans out a server.
    /// job_id: a string. The job's id.
    /// Gives an object, without error and code.
    /// POST /_admin/cluster/cancelAgencyJob
    /// ```
    pub fn arango_cluster_cancel_agency_job(
        database: *mut arango_database,
        job_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The planned (Plan) and actual (Current) distribution of the shards of the database's
    /// collections.
    /// Gives the value of results.
    /// GET /_admin/cluster/shardDistribution
    /// ```
    pub fn arango_cluster_shard_distribution(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The planned and actual distribution of one collection's shards, with the progress of
    /// shards that are not in sync.
    /// collection: a string. The collection's name.
    /// Gives the value of results.
    /// GET /_admin/cluster/collectionShardDistribution
    /// ```
    pub fn arango_cluster_collection_shard_distribution(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The numbers of databases, collections, shards, leaders and followers. In `_system` only.
    /// options: server_id, details.
    /// Gives the value of result.
    /// GET /_admin/cluster/shardStatistics
    /// ```
    pub fn arango_cluster_shard_statistics(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The coordinator's view of the cluster's Plan and Current.
    /// Gives the answer as it is.
    /// GET /_api/cluster/cluster-info
    /// ```
    pub fn arango_cluster_cluster_info(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The whole content of the agency: `agency` and, in some versions, `index`, `term` and
    /// `log`.
    /// Gives the answer as it is.
    /// GET /_api/cluster/agency-dump
    /// ```
    pub fn arango_cluster_agency_dump(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The part of the agency's content that the coordinator holds: `index`, and `cache`, an
    /// array of one store.
    /// Gives the answer as it is.
    /// GET /_api/cluster/agency-cache
    /// ```
    pub fn arango_cluster_agency_cache(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Searches the agency's content, or a dump of it, for contradictions. Gives `diagnosis`,
    /// with the findings and the names of goodTests and badTests.
    /// options: dump, strict.
    /// Gives the value of result; an error inside is the call's error.
    /// The default of timeout_ms is at least 120000.
    /// Since ArangoDB 3.12.
    /// GET /_admin/cluster/agencyDiagnosis
    /// ```
    pub fn arango_cluster_agency_diagnosis(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The current sorting order of each DB-Server's index entries, and that after a restart.
    /// Gives the value of result: of a coordinator, the whole response of each DB-Server by its
    /// id; an error inside is the call's error.
    /// The default of timeout_ms is at least 150000.
    /// Since ArangoDB 3.11.11 and 3.12.2.
    /// GET /_admin/cluster/vpackSortMigration/status
    /// ```
    pub fn arango_cluster_vpack_sort_migration_status(
        database: *mut arango_database,
    ) -> *mut arango_result;

    /// ```text
    /// The indexes of each DB-Server that are affected by the change of the sorting order. The
    /// check may take hours.
    /// Gives the value of result: of a coordinator, the whole response of each DB-Server by its
    /// id; an error inside is the call's error.
    /// The default of timeout_ms is at least 43500000.
    /// Since ArangoDB 3.11.11 and 3.12.2.
    /// GET /_admin/cluster/vpackSortMigration/check
    /// ```
    pub fn arango_cluster_vpack_sort_migration_index_check(
        database: *mut arango_database,
    ) -> *mut arango_result;

    /// ```text
    /// Switches each DB-Server to the new sorting order, from its next restart on.
    /// Gives the value of result: of a coordinator, the whole response of each DB-Server by its
    /// id; an error inside is the call's error.
    /// The default of timeout_ms is at least 600000.
    /// Since ArangoDB 3.11.11 and 3.12.2.
    /// PUT /_admin/cluster/vpackSortMigration/migrate
    /// ```
    pub fn arango_cluster_migrate_vpack_sorting(
        database: *mut arango_database,
    ) -> *mut arango_result;

    /// ```text
    /// The version of the server that answers.
    /// options: details.
    /// Gives the answer as it is.
    /// GET /_api/version
    /// ```
    pub fn arango_server_version(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The storage engine of the server that answers.
    /// Gives the answer as it is.
    /// GET /_api/engine
    /// ```
    pub fn arango_server_engine(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The activities of the server, such as requests and background tasks.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.8.
    /// GET /_admin/activities
    /// ```
    pub fn arango_server_activities(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The settings of the background task that deletes expired documents. In `_system` only.
    /// Gives the value of result.
    /// GET /_api/ttl/properties
    /// ```
    pub fn arango_server_ttl_properties(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Changes settings of the background task that deletes expired documents, and gives all of
    /// them. In `_system` only.
    /// options: active, frequency, max_total_removes, max_collection_removes,
    ///   only_loaded_collections.
    /// Gives the value of result.
    /// PUT /_api/ttl/properties
    /// ```
    pub fn arango_server_set_ttl_properties(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The figures of the background task that deletes expired documents. In `_system` only.
    /// Gives the value of result.
    /// GET /_api/ttl/statistics
    /// ```
    pub fn arango_server_ttl_statistics(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Writes the write-ahead log to disk.
    /// options: wait_for_sync, wait_for_collector.
    /// Gives null.
    /// PUT /_admin/wal/flush
    /// ```
    pub fn arango_server_flush_wal(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The statistics of the storage engine; of a coordinator, those of each DB-Server.
    /// Gives the answer as it is.
    /// GET /_api/engine/stats
    /// ```
    pub fn arango_server_engine_stats(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The state of the server that answers.
    /// options: overview.
    /// Gives the answer as it is.
    /// GET /_admin/status
    /// ```
    pub fn arango_server_status(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The server's time, in seconds since 1970 with a fraction.
    /// Gives the value of time.
    /// GET /_admin/time
    /// ```
    pub fn arango_server_time(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The id of the deployment, the same on all its servers.
    /// Gives the string id.
    /// Since ArangoDB 3.12.6.
    /// GET /_admin/deployment/id
    /// ```
    pub fn arango_server_deployment_id(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The data that the vendor's support requires. In `_system` only.
    /// options: local.
    /// Gives the answer as it is.
    /// The default of timeout_ms is at least 60000.
    /// GET /_admin/support-info
    /// ```
    pub fn arango_server_support_info(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The metrics of a server, in the Prometheus text format.
    /// options: server_id.
    /// Gives a text, as a JSON string.
    /// GET /_admin/metrics
    /// ```
    pub fn arango_server_metrics(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The shards' usage metrics, in the Prometheus text format.
    /// options: server_id.
    /// Gives a text, as a JSON string.
    /// Since ArangoDB 3.10.13 and 3.11.7.
    /// GET /_admin/usage-metrics
    /// ```
    pub fn arango_server_usage_metrics(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The statistics of the server that answers, or their descriptions.
    /// options: description.
    /// Gives an object, without error and code.
    /// Removed in ArangoDB 4.0; use server.metrics.
    /// GET /_admin/statistics
    /// ```
    pub fn arango_server_statistics(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The log entries of a server.
    /// options: upto, level, start, size, offset, search, sort, server_id.
    /// Gives the answer as it is.
    /// GET /_admin/log/entries
    /// ```
    pub fn arango_server_log_entries(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The log level of each topic.
    /// options: server_id (ArangoDB 3.10.2 or later), with_appenders.
    /// Gives the answer as it is.
    /// GET /_admin/log/level
    /// ```
    pub fn arango_server_log_levels(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Sets the log levels of topics.
    /// levels: any JSON value as JSON text. An object of levels by topic, or one level for all
    ///   topics.
    /// options: server_id (ArangoDB 3.10.2 or later), with_appenders.
    /// Gives the answer as it is.
    /// PUT /_admin/log/level
    /// ```
    pub fn arango_server_set_log_levels(
        database: *mut arango_database,
        levels: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Resets the log levels to those at the start of the server.
    /// options: server_id.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.1.
    /// DELETE /_admin/log/level
    /// ```
    pub fn arango_server_reset_log_levels(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The enabled parameters of structured log entries: an object of true by parameter.
    /// Gives the answer as it is.
    /// GET /_admin/log/structured
    /// ```
    pub fn arango_server_structured_log(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Enables or disables parameters of structured log entries. Gives the enabled ones.
    /// parameters: an object as JSON text. An object of true and false by parameter.
    /// Gives the answer as it is.
    /// PUT /_admin/log/structured
    /// ```
    pub fn arango_server_set_structured_log(
        database: *mut arango_database,
        parameters: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Checksums of the TLS certificates of the server that answers.
    /// Gives the value of result.
    /// GET /_admin/server/tls
    /// ```
    pub fn arango_server_tls(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Makes the server that answers reload its TLS certificates.
    /// Gives the value of result.
    /// POST /_admin/server/tls
    /// ```
    pub fn arango_server_reload_tls(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Checksums of the JWT secrets of the server that answers.
    /// Gives the value of result.
    /// GET /_admin/server/jwt
    /// ```
    pub fn arango_server_jwt_secrets(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Makes the server that answers reload its JWT secrets.
    /// Gives the value of result.
    /// POST /_admin/server/jwt
    /// ```
    pub fn arango_server_reload_jwt_secrets(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Checksums of the encryption keys of a single server or DB-Server.
    /// Gives the value of result.
    /// GET /_admin/server/encryption
    /// ```
    pub fn arango_server_encryption(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Makes a single server or DB-Server reload its encryption keys.
    /// Gives the value of result.
    /// POST /_admin/server/encryption
    /// ```
    pub fn arango_server_reload_encryption(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The last requests that the answering server received.
    /// Gives the value of result.
    /// Since ArangoDB 3.12.5.
    /// GET /_admin/server/api-calls
    /// ```
    pub fn arango_server_api_calls(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The last queries that the answering server ran.
    /// Gives the value of result.
    /// Since ArangoDB 3.12.6.
    /// GET /_admin/server/aql-queries
    /// ```
    pub fn arango_server_aql_queries(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The ids of the crashes recorded by the server that answers.
    /// Gives the array result, or crashes inside of it.
    /// Since ArangoDB 3.12.8.
    /// GET /_admin/crashes
    /// ```
    pub fn arango_server_crashes(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The record of a crash.
    /// crash_id: a string. The crash's id.
    /// Gives the value of result.
    /// Since ArangoDB 3.12.8.
    /// GET /_admin/crashes/{crash_id}
    /// ```
    pub fn arango_server_crash(
        database: *mut arango_database,
        crash_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes the record of a crash.
    /// crash_id: a string. The crash's id.
    /// Gives the value of result.
    /// Since ArangoDB 3.12.8.
    /// DELETE /_admin/crashes/{crash_id}
    /// ```
    pub fn arango_server_delete_crash(
        database: *mut arango_database,
        crash_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The license. The Community Edition may give only `license` "none".
    /// Gives the answer as it is.
    /// GET /_admin/license
    /// ```
    pub fn arango_server_license(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Sets a new license. The Community Edition rejects licenses.
    /// license: a string. The license, in base64.
    /// options: force.
    /// Gives the answer as it is.
    /// PUT /_admin/license
    /// ```
    pub fn arango_server_set_license(
        database: *mut arango_database,
        license: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The default properties of new databases.
    /// Gives the answer as it is.
    /// GET /_admin/server/databaseDefaults
    /// ```
    pub fn arango_server_database_defaults(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The startup options of the server that answers. In `_system` only.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.
    /// GET /_admin/options
    /// ```
    pub fn arango_server_options(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The descriptions of all startup options. In `_system` only.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.
    /// GET /_admin/options-description
    /// ```
    pub fn arango_server_options_description(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The startup options that any user may read.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.8.
    /// GET /_admin/options-public
    /// ```
    pub fn arango_server_options_public(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Compacts the data of all databases. Compaction may take long.
    /// options: change_level, compact_bottom_most_level.
    /// Gives an object, without error and code.
    /// The default of timeout_ms is at least 3600000.
    /// PUT /_admin/compact
    /// ```
    pub fn arango_server_compact(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Shuts down the server that answers.
    /// options: soft.
    /// Gives the answer as it is.
    /// DELETE /_admin/shutdown
    /// ```
    pub fn arango_server_shutdown(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The operations for which a soft shutdown waits.
    /// Gives the answer as it is.
    /// GET /_admin/shutdown
    /// ```
    pub fn arango_server_shutdown_progress(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The version of the data format that the server requires, "31210".
    /// Gives the string version.
    /// Removed in ArangoDB 4.0; use server.version.
    /// GET /_admin/database/target-version
    /// ```
    pub fn arango_server_target_version(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The log of the server that answers, as an array for each attribute of the entries.
    /// options: upto, level, start, size, offset, search, sort.
    /// Gives the answer as it is.
    /// Removed in ArangoDB 4.0; use server.log_entries.
    /// GET /_admin/log
    /// ```
    pub fn arango_server_log(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The request as the server received it: headers, query and body.
    /// options: body.
    /// Gives the answer as it is.
    /// Removed in ArangoDB 4.0.
    /// GET /_admin/echo
    /// ```
    pub fn arango_server_echo(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Makes the server reload the routes of its JavaScript applications.
    /// Gives null.
    /// Removed in ArangoDB 4.0.
    /// POST /_admin/routing/reload
    /// ```
    pub fn arango_server_reload_routing(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Runs JavaScript on the server and gives the returned value. Requires version v0 of the
    /// API and a server started with --javascript.allow-admin-execute.
    /// command: a string. The JavaScript code: the body of a function without parameters.
    /// Gives the answer as it is.
    /// POST /_admin/execute
    /// ```
    pub fn arango_server_execute(
        database: *mut arango_database,
        command: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The properties of the database: its id, its name and its defaults.
    /// Gives the value of result.
    /// GET /_api/database/current
    /// ```
    pub fn arango_database_properties(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The names of all databases. In `_system` only.
    /// Gives the value of result.
    /// GET /_api/database
    /// ```
    pub fn arango_database_list(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The names of the databases that the user can read.
    /// Gives the value of result.
    /// GET /_api/database/user
    /// ```
    pub fn arango_database_list_accessible(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The numbers of shards of the database.
    /// options: server_id.
    /// Gives the value of result.
    /// GET /_api/database/shardStatistics
    /// ```
    pub fn arango_database_shard_statistics(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a database. In `_system` only. Other coordinators may report for a moment that
    /// the database does not exist.
    /// name: a name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the new database.
    /// options: sharding, replication_factor, write_concern, users.
    /// Gives the value of result.
    /// POST /_api/database
    /// ```
    pub fn arango_create_database(
        database: *mut arango_database,
        name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a database with all its data. In `_system` only.
    /// name: a name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the database to delete.
    /// options: ignore_missing.
    /// Gives the value of result.
    /// DELETE /_api/database/{name}
    /// ```
    pub fn arango_database_delete(
        database: *mut arango_database,
        name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The access tokens of a user, without the tokens themselves.
    /// user: a string. The name of the user.
    /// Gives the value of tokens.
    /// Since ArangoDB 3.12.5.
    /// GET /_api/token/{user}
    /// ```
    pub fn arango_token_list(
        database: *mut arango_database,
        user: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates an access token for a user. Only this response contains the token.
    /// user: a string. The name of the user.
    /// name: a string. The name of the token.
    /// valid_until: an integer of at least 0 as JSON text. The time the token expires, in
    ///   seconds since 1970.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.5.
    /// POST /_api/token/{user}
    /// ```
    pub fn arango_token_create(
        database: *mut arango_database,
        user: *const c_char,
        name: *const c_char,
        valid_until: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes an access token. A token that does not exist is not an error.
    /// user: a string. The name of the user.
    /// token_id: an integer of at least 0 as JSON text. The id of the token.
    /// Gives null.
    /// Since ArangoDB 3.12.5.
    /// DELETE /_api/token/{user}/{token_id}
    /// ```
    pub fn arango_token_delete(
        database: *mut arango_database,
        user: *const c_char,
        token_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The response of an async job. The server returns it only once.
    /// job_id: a string. The id of the job, from the header x-arango-async-id.
    /// Gives an object with done, and if it is, http_status and body of the job's answer.
    /// PUT /_api/job/{job_id}
    /// ```
    pub fn arango_job_get(
        database: *mut arango_database,
        job_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The state of an async job.
    /// job_id: a string. The id of the job, from the header x-arango-async-id.
    /// Gives "done" or "pending".
    /// GET /_api/job/{job_id}
    /// ```
    pub fn arango_job_status(
        database: *mut arango_database,
        job_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The ids of the async jobs of the coordinator that answers.
    /// status: "done" or "pending". The state of the jobs.
    /// options: count.
    /// Gives the answer as it is.
    /// GET /_api/job/{status}
    /// ```
    pub fn arango_job_list(
        database: *mut arango_database,
        status: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Cancels an async job.
    /// job_id: a string. The id of the job, from the header x-arango-async-id.
    /// Gives the value of result.
    /// PUT /_api/job/{job_id}/cancel
    /// ```
    pub fn arango_job_cancel(
        database: *mut arango_database,
        job_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes the results of async jobs.
    /// job_id: a string. The id of a job, "all", or "expired" with a stamp.
    /// options: stamp.
    /// Gives the value of result.
    /// DELETE /_api/job/{job_id}
    /// ```
    pub fn arango_job_delete(
        database: *mut arango_database,
        job_id: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The collections of the database that the user can read.
    /// options: exclude_system.
    /// Gives the value of result.
    /// GET /_api/collection
    /// ```
    pub fn arango_collection_list(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The id, the name and the type of a collection.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives an object, without error and code.
    /// GET /_api/collection/{collection}
    /// ```
    pub fn arango_collection_get(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The properties of a collection.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives an object, without error and code.
    /// GET /_api/collection/{collection}/properties
    /// ```
    pub fn arango_collection_properties(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The revision of a collection, which changes with its documents.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives the string revision.
    /// GET /_api/collection/{collection}/revision
    /// ```
    pub fn arango_collection_revision(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The number of documents of a collection; with `details` an object with the number of
    /// each shard.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: details.
    /// Gives the value of count.
    /// GET /_api/collection/{collection}/count
    /// ```
    pub fn arango_collection_count(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The sizes of the documents, the indexes and the cache of a collection.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: details.
    /// Gives the value of figures.
    /// GET /_api/collection/{collection}/figures
    /// ```
    pub fn arango_collection_figures(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The ids of the shards of a collection; with `details` an object with the ids of the
    /// DB-Servers of each shard, the leader first.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: details.
    /// Gives the value of shards.
    /// GET /_api/collection/{collection}/shards
    /// ```
    pub fn arango_collection_shards(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The checksum and the revision of a collection.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: with_revisions, with_data.
    /// Gives an object, without error and code.
    /// GET /_api/collection/{collection}/checksum
    /// ```
    pub fn arango_collection_checksum(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The id of the shard for a document, computed from its shard keys. The document need not
    /// exist.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// document: any JSON value as JSON text. An object with the shard keys, or the key of the
    ///   document as a string or number.
    /// Gives the string shardId.
    /// PUT /_api/collection/{collection}/responsibleShard
    /// ```
    pub fn arango_collection_responsible_shard(
        database: *mut arango_database,
        collection: *const c_char,
        document: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The names of the key generators for new collections.
    /// Gives the value of keyGenerators.
    /// Since ArangoDB 3.12.
    /// GET /_api/key-generators
    /// ```
    pub fn arango_collection_key_generators(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Creates a collection and gives its properties.
    /// name: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the collection.
    /// options: type, wait_for_sync, system, schema, computed_values, key_options,
    ///   cache_enabled, number_of_shards, shard_keys, replication_factor, write_concern,
    ///   distribute_shards_like, sharding_strategy, smart, disjoint, smart_graph_attribute,
    ///   smart_join_attribute, wait_for_sync_replication, enforce_replication_factor.
    /// Gives an object, without error and code.
    /// POST /_api/collection
    /// ```
    pub fn arango_collection_create(
        database: *mut arango_database,
        name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes properties of a collection and gives all of them. Properties that are not given
    /// stay unchanged.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: wait_for_sync, cache_enabled, schema (null is a value), computed_values (null
    ///   is a value), replication_factor, write_concern.
    /// Gives an object, without error and code.
    /// PUT /_api/collection/{collection}/properties
    /// ```
    pub fn arango_collection_configure(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a collection with its documents, and gives its id.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: system, ignore_missing.
    /// Gives the string id.
    /// DELETE /_api/collection/{collection}
    /// ```
    pub fn arango_collection_delete(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes all documents of a collection. The server commits in steps: an error may leave a
    /// part of the documents.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: wait_for_sync, compact.
    /// Gives an object, without error and code.
    /// The default of timeout_ms is at least 600000.
    /// PUT /_api/collection/{collection}/truncate
    /// ```
    pub fn arango_collection_truncate(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Renames a collection. Clusters reject the request.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// name: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The new name.
    /// Gives an object, without error and code.
    /// PUT /_api/collection/{collection}/rename
    /// ```
    pub fn arango_collection_rename(
        database: *mut arango_database,
        collection: *const c_char,
        name: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Starts loading the indexes of a collection into memory, without waiting for the end.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives the value of result.
    /// PUT /_api/collection/{collection}/loadIndexesIntoMemory
    /// ```
    pub fn arango_collection_load_indexes(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Recalculates the number of documents of a collection, and gives the number.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives the value of count.
    /// PUT /_api/collection/{collection}/recalculateCount
    /// ```
    pub fn arango_collection_recalculate_count(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Compacts the data of a collection. A cluster starts the compaction without waiting for
    /// its end.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives an object, without error and code.
    /// PUT /_api/collection/{collection}/compact
    /// ```
    pub fn arango_collection_compact(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// A document.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the document.
    /// options: if_match, if_none_match.
    /// Gives the answer as it is.
    /// GET /_api/document/{collection}/{key}
    /// ```
    pub fn arango_document_get(
        database: *mut arango_database,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The revision of a document, or null if the document or its collection does not exist.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the document.
    /// options: if_match, if_none_match.
    /// Gives the revision as a string, or null if the document does not exist.
    /// HEAD /_api/document/{collection}/{key}
    /// ```
    pub fn arango_document_revision(
        database: *mut arango_database,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Inserts a document and gives its metadata: `_id`, `_key`, `_rev`.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// document: an object as JSON text. The document.
    /// options: overwrite_mode, wait_for_sync, return_new, return_old, silent, keep_null,
    ///   merge_objects, version_attribute (ArangoDB 3.12 or later), refill_index_caches.
    /// Gives the answer as it is.
    /// POST /_api/document/{collection}
    /// ```
    pub fn arango_document_insert(
        database: *mut arango_database,
        collection: *const c_char,
        document: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes attributes of a document and gives its metadata. Attributes that are not given
    /// stay unchanged.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the document.
    /// document: an object as JSON text. The attributes to change.
    /// options: if_match, keep_null, merge_objects, wait_for_sync, return_new, return_old,
    ///   silent, version_attribute (ArangoDB 3.12 or later), refill_index_caches.
    /// Gives the answer as it is.
    /// PATCH /_api/document/{collection}/{key}
    /// ```
    pub fn arango_document_update(
        database: *mut arango_database,
        collection: *const c_char,
        key: *const c_char,
        document: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces a document and gives its metadata.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the document.
    /// document: an object as JSON text. The new document.
    /// options: if_match, wait_for_sync, return_new, return_old, silent, version_attribute
    ///   (ArangoDB 3.12 or later), refill_index_caches.
    /// Gives the answer as it is.
    /// PUT /_api/document/{collection}/{key}
    /// ```
    pub fn arango_document_replace(
        database: *mut arango_database,
        collection: *const c_char,
        key: *const c_char,
        document: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a document and gives its metadata.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the document.
    /// options: if_match, wait_for_sync, return_old, silent, refill_index_caches,
    ///   ignore_missing.
    /// Gives the answer as it is.
    /// DELETE /_api/document/{collection}/{key}
    /// ```
    pub fn arango_document_delete(
        database: *mut arango_database,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The documents of keys, in their order.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// documents: an array as JSON text. An array of keys, or of objects with `_key`.
    /// options: ignore_revs.
    /// Gives an array of a document, its metadata or an error for each document, in their
    /// order.
    /// PUT /_api/document/{collection}?onlyget=true
    /// ```
    pub fn arango_document_get_many(
        database: *mut arango_database,
        collection: *const c_char,
        documents: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Inserts documents and gives the metadata of each.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// documents: an array as JSON text. An array of documents.
    /// options: overwrite_mode, wait_for_sync, return_new, return_old, silent, keep_null,
    ///   merge_objects, version_attribute (ArangoDB 3.12 or later), refill_index_caches.
    /// Gives an array of a document, its metadata or an error for each document, in their
    /// order.
    /// POST /_api/document/{collection}
    /// ```
    pub fn arango_document_insert_many(
        database: *mut arango_database,
        collection: *const c_char,
        documents: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes attributes of documents and gives the metadata of each.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// documents: an array as JSON text. An array of objects with `_key` and the attributes to
    ///   change.
    /// options: ignore_revs, keep_null, merge_objects, wait_for_sync, return_new, return_old,
    ///   silent, version_attribute (ArangoDB 3.12 or later), refill_index_caches.
    /// Gives an array of a document, its metadata or an error for each document, in their
    /// order.
    /// PATCH /_api/document/{collection}
    /// ```
    pub fn arango_document_update_many(
        database: *mut arango_database,
        collection: *const c_char,
        documents: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces documents and gives the metadata of each.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// documents: an array as JSON text. An array of documents with `_key`.
    /// options: ignore_revs, wait_for_sync, return_new, return_old, silent, version_attribute
    ///   (ArangoDB 3.12 or later), refill_index_caches.
    /// Gives an array of a document, its metadata or an error for each document, in their
    /// order.
    /// PUT /_api/document/{collection}
    /// ```
    pub fn arango_document_replace_many(
        database: *mut arango_database,
        collection: *const c_char,
        documents: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes documents and gives the metadata of each.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// documents: an array as JSON text. An array of keys, or of objects with `_key`.
    /// options: ignore_revs, wait_for_sync, return_old, silent, refill_index_caches.
    /// Gives an array of a document, its metadata or an error for each document, in their
    /// order.
    /// DELETE /_api/document/{collection}
    /// ```
    pub fn arango_document_delete_many(
        database: *mut arango_database,
        collection: *const c_char,
        documents: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Imports documents and gives the numbers of those that were `created`, `updated`,
    /// `ignored` and `errors`, and of `empty` lines.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection, which must exist.
    /// data: a string. The documents.
    /// options: format, on_duplicate, complete, overwrite, wait_for_sync, details, from_prefix,
    ///   to_prefix, ignore_missing, skip_validation.
    /// Gives an object, without error and code.
    /// The default of timeout_ms is at least 1200000.
    /// POST /_api/import
    /// ```
    pub fn arango_document_import(
        database: *mut arango_database,
        collection: *const c_char,
        data: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The edges of a vertex, as member `edges`.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// vertex: "collection/key". The id of the vertex.
    /// options: direction.
    /// Gives an object, without error and code.
    /// GET /_api/edges/{collection}
    /// ```
    pub fn arango_document_edges(
        database: *mut arango_database,
        collection: *const c_char,
        vertex: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The indexes of a collection.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: with_stats, with_hidden.
    /// Gives the value of indexes.
    /// GET /_api/index
    /// ```
    pub fn arango_index_list(
        database: *mut arango_database,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The definition of an index.
    /// index: "collection/key". The id of the index, such as "users/1234".
    /// Gives an object, without error and code.
    /// GET /_api/index/{index}
    /// ```
    pub fn arango_index_get(
        database: *mut arango_database,
        index: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates an index and gives its definition. An equal index is not an error:
    /// `isNewlyCreated` is false. The server answers once the index is built.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// definition: an object as JSON text. The definition, in the form of the server: `type`,
    ///   `fields` and the options of the type.
    /// Gives an object, without error and code.
    /// The default of timeout_ms is at least 3600000.
    /// POST /_api/index
    /// ```
    pub fn arango_index_create(
        database: *mut arango_database,
        collection: *const c_char,
        definition: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes an index, and gives its id.
    /// index: "collection/key". The id of the index, such as "users/1234".
    /// options: ignore_missing.
    /// Gives the string id.
    /// DELETE /_api/index/{index}
    /// ```
    pub fn arango_index_delete(
        database: *mut arango_database,
        index: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The selectivity estimate of each index of a collection, by its id.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// Gives the value of indexes.
    /// GET /_api/index/selectivity
    /// ```
    pub fn arango_index_selectivity(
        database: *mut arango_database,
        collection: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Executes an AQL query and gives the server's response with the first rows as `result`.
    /// If `hasMore` is true, cursor.next with `id` reads further rows, and cursor.close ends
    /// the cursor.
    /// query: a string. The text of the AQL query.
    /// options: bind_vars, count, batch_size, ttl, memory_limit, cache, stream, full_count,
    ///   allow_retry (ArangoDB 3.11 or later), profile, fail_on_warning, max_warning_count,
    ///   max_runtime, max_plans, optimizer_rules, use_plan_cache (ArangoDB 3.12.4 or later),
    ///   fill_block_cache, max_transaction_size, intermediate_commit_count,
    ///   intermediate_commit_size, satellite_sync_wait, skip_inaccessible_collections,
    ///   shard_ids, options, read_only.
    /// Gives the answer as it is; the rows of its array result are those of the result.
    /// POST /_api/cursor
    /// ```
    pub fn arango_query_execute(
        database: *mut arango_database,
        query: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The execution plan of an AQL query. The query is not executed.
    /// query: a string. The text of the AQL query.
    /// options: bind_vars, all_plans, max_plans, optimizer_rules, full_count, profile,
    ///   use_plan_cache (ArangoDB 3.12.4 or later), options.
    /// Gives an object, without error and code.
    /// POST /_api/explain
    /// ```
    pub fn arango_query_explain(
        database: *mut arango_database,
        query: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The collections, the bind variables and the syntax tree of an AQL query. The query is
    /// not executed.
    /// query: a string. The text of the AQL query.
    /// Gives an object, without error and code.
    /// POST /_api/query
    /// ```
    pub fn arango_query_parse(
        database: *mut arango_database,
        query: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The rules of the optimizer for AQL queries.
    /// Gives the answer as it is.
    /// GET /_api/query/rules
    /// ```
    pub fn arango_query_rules(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The AQL queries that run on the coordinator that answers.
    /// options: all.
    /// Gives the answer as it is.
    /// GET /_api/query/current
    /// ```
    pub fn arango_query_list(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The slow AQL queries that the coordinator that answers recorded.
    /// options: all.
    /// Gives the answer as it is.
    /// GET /_api/query/slow
    /// ```
    pub fn arango_query_list_slow(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Clears the slow AQL queries of the coordinator that answers.
    /// options: all.
    /// Gives null.
    /// DELETE /_api/query/slow
    /// ```
    pub fn arango_query_clear_slow(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Ends an AQL query that runs on any coordinator.
    /// query_id: a string. The id of the query, from query.list.
    /// options: all.
    /// Gives null.
    /// DELETE /_api/query/{query_id}
    /// ```
    pub fn arango_query_kill(
        database: *mut arango_database,
        query_id: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The settings of query tracking of the coordinator that answers.
    /// Gives an object, without error and code.
    /// GET /_api/query/properties
    /// ```
    pub fn arango_query_tracking(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Changes settings of query tracking of the coordinator that answers, and gives all of
    /// them.
    /// options: enabled, track_slow_queries, track_bind_vars, max_slow_queries,
    ///   slow_query_threshold, slow_streaming_query_threshold, max_query_string_length.
    /// Gives an object, without error and code.
    /// PUT /_api/query/properties
    /// ```
    pub fn arango_query_set_tracking(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The results in the query cache of the server that answers.
    /// Gives the answer as it is.
    /// GET /_api/query-cache/entries
    /// ```
    pub fn arango_query_cache_entries(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Clears the query cache of the server that answers.
    /// Gives null.
    /// DELETE /_api/query-cache
    /// ```
    pub fn arango_query_clear_cache(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The settings of the query cache of the server that answers.
    /// Gives the answer as it is.
    /// GET /_api/query-cache/properties
    /// ```
    pub fn arango_query_cache_properties(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Changes settings of the query cache of the server that answers, and gives all of them.
    /// options: mode, max_results, max_results_size, max_entry_size, include_system.
    /// Gives the answer as it is.
    /// PUT /_api/query-cache/properties
    /// ```
    pub fn arango_query_set_cache_properties(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The execution plans in the plan cache of the coordinator that answers.
    /// Gives the answer as it is.
    /// Since ArangoDB 3.12.4.
    /// GET /_api/query-plan-cache
    /// ```
    pub fn arango_query_plans(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// Clears the plan cache of the coordinator that answers.
    /// Gives null.
    /// Since ArangoDB 3.12.4.
    /// DELETE /_api/query-plan-cache
    /// ```
    pub fn arango_query_clear_plans(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The AQL functions of users.
    /// options: namespace.
    /// Gives the value of result.
    /// Removed in ArangoDB 4.0.
    /// GET /_api/aqlfunction
    /// ```
    pub fn arango_query_functions(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates or replaces an AQL function.
    /// name: a string. The name with its namespace: "shop::price".
    /// code: a string. The JavaScript function.
    /// options: deterministic.
    /// Gives an object, without error and code.
    /// Removed in ArangoDB 4.0.
    /// POST /_api/aqlfunction
    /// ```
    pub fn arango_query_create_function(
        database: *mut arango_database,
        name: *const c_char,
        code: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes an AQL function and gives the number of deleted ones.
    /// name: a string. The name with its namespace.
    /// options: group, ignore_missing.
    /// Gives the value of deletedCount.
    /// Removed in ArangoDB 4.0.
    /// DELETE /_api/aqlfunction/{name}
    /// ```
    pub fn arango_query_delete_function(
        database: *mut arango_database,
        name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The next batch of the rows of a query, in the form of query.execute.
    /// cursor_id: a string. The id of the cursor, from `id` of the response to query.execute.
    /// options: batch_id.
    /// Gives the answer as it is; the rows of its array result are those of the result.
    /// POST /_api/cursor/{cursor_id}
    /// ```
    pub fn arango_next_cursor(
        database: *mut arango_database,
        cursor_id: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a cursor that the server still has.
    /// cursor_id: a string. The id of the cursor, from `id` of the response to query.execute.
    /// options: ignore_missing.
    /// Gives true.
    /// DELETE /_api/cursor/{cursor_id}
    /// ```
    pub fn arango_close_cursor(
        database: *mut arango_database,
        cursor_id: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Begins a stream transaction and gives its id and status. Database handles derived with
    /// option `transaction` take part in it.
    /// options: read, write, exclusive, wait_for_sync, allow_implicit, lock_timeout,
    ///   max_transaction_size, skip_fast_lock_round (ArangoDB 3.12.1 or later).
    /// Gives an object with id and status.
    /// POST /_api/transaction/begin
    /// ```
    pub fn arango_transaction_begin(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The id and the state of each running stream transaction of the user, on all
    /// coordinators.
    /// Gives the value of transactions.
    /// GET /_api/transaction
    /// ```
    pub fn arango_transaction_list(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The id and the status of a stream transaction: "running", "committed" or "aborted".
    /// transaction_id: a string. The id of the transaction.
    /// Gives an object with id and status.
    /// GET /_api/transaction/{transaction_id}
    /// ```
    pub fn arango_transaction_status(
        database: *mut arango_database,
        transaction_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Commits a stream transaction and gives its id and status. A server that has ended an
    /// idle transaction may still report "committed": transaction.status then reports
    /// "aborted".
    /// transaction_id: a string. The id of the transaction.
    /// Gives an object with id and status.
    /// PUT /_api/transaction/{transaction_id}
    /// ```
    pub fn arango_transaction_commit(
        database: *mut arango_database,
        transaction_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Aborts a stream transaction and gives its id and status.
    /// transaction_id: a string. The id of the transaction.
    /// Gives an object with id and status.
    /// DELETE /_api/transaction/{transaction_id}
    /// ```
    pub fn arango_transaction_abort(
        database: *mut arango_database,
        transaction_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Aborts all writing stream transactions of the user, on all coordinators.
    /// Gives null.
    /// DELETE /_api/transaction/write
    /// ```
    pub fn arango_transaction_abort_all(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The definitions of all graphs.
    /// Gives the value of graphs.
    /// GET /_api/gharial
    /// ```
    pub fn arango_graph_list(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The definition of a graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// Gives the value of graph.
    /// GET /_api/gharial/{graph}
    /// ```
    pub fn arango_graph_get(
        database: *mut arango_database,
        graph: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a graph and its missing collections, and gives the definition.
    /// name: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// options: edge_definitions, orphan_collections, smart, disjoint, smart_graph_attribute,
    ///   satellites, number_of_shards, replication_factor, write_concern, wait_for_sync.
    /// Gives the value of graph.
    /// POST /_api/gharial
    /// ```
    pub fn arango_graph_create(
        database: *mut arango_database,
        name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a graph. Gives true.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// options: drop_collections, ignore_missing.
    /// Gives the value of removed.
    /// DELETE /_api/gharial/{graph}
    /// ```
    pub fn arango_graph_delete(
        database: *mut arango_database,
        graph: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The names of the vertex collections of a graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// Gives the value of collections.
    /// GET /_api/gharial/{graph}/vertex
    /// ```
    pub fn arango_graph_vertex_collections(
        database: *mut arango_database,
        graph: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Adds a vertex collection to a graph and gives the definition of the graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection, which is created if it does not exist.
    /// options: satellites.
    /// Gives the value of graph.
    /// POST /_api/gharial/{graph}/vertex
    /// ```
    pub fn arango_graph_create_vertex_collection(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Removes a vertex collection without edges from a graph and gives the definition of the
    /// graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// options: drop_collection.
    /// Gives the value of graph.
    /// DELETE /_api/gharial/{graph}/vertex/{collection}
    /// ```
    pub fn arango_graph_delete_vertex_collection(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The names of the edge collections of a graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// Gives the value of collections.
    /// GET /_api/gharial/{graph}/edge
    /// ```
    pub fn arango_graph_edge_collections(
        database: *mut arango_database,
        graph: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Adds an edge definition to a graph and gives the definition of the graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// from_vertex_collections: an array of strings as JSON text. The vertex collections in
    ///   which edges begin.
    /// to_vertex_collections: an array of strings as JSON text. The vertex collections in which
    ///   edges end.
    /// options: satellites.
    /// Gives the value of graph.
    /// POST /_api/gharial/{graph}/edge
    /// ```
    pub fn arango_graph_create_edge_definition(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        from_vertex_collections: *const c_char,
        to_vertex_collections: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces an edge definition of a graph and gives the definition of the graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// from_vertex_collections: an array of strings as JSON text. The vertex collections in
    ///   which edges begin.
    /// to_vertex_collections: an array of strings as JSON text. The vertex collections in which
    ///   edges end.
    /// options: satellites, wait_for_sync, drop_collections.
    /// Gives the value of graph.
    /// PUT /_api/gharial/{graph}/edge/{collection}
    /// ```
    pub fn arango_graph_replace_edge_definition(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        from_vertex_collections: *const c_char,
        to_vertex_collections: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Removes an edge definition from a graph and gives the definition of the graph.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// options: wait_for_sync, drop_collections.
    /// Gives the value of graph.
    /// DELETE /_api/gharial/{graph}/edge/{collection}
    /// ```
    pub fn arango_graph_delete_edge_definition(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The vertex of a key.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the vertex.
    /// options: if_match, if_none_match.
    /// Gives the value of vertex.
    /// GET /_api/gharial/{graph}/vertex/{collection}/{key}
    /// ```
    pub fn arango_vertex_get(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Inserts a vertex and gives its metadata as member `vertex`.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// vertex: an object as JSON text. The vertex.
    /// options: wait_for_sync, return_new.
    /// Gives an object, without error and code.
    /// POST /_api/gharial/{graph}/vertex/{collection}
    /// ```
    pub fn arango_vertex_insert(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        vertex: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes attributes of a vertex and gives its metadata as member `vertex`.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the vertex.
    /// vertex: an object as JSON text. The attributes to change.
    /// options: if_match, wait_for_sync, return_new, return_old, keep_null.
    /// Gives an object, without error and code.
    /// PATCH /_api/gharial/{graph}/vertex/{collection}/{key}
    /// ```
    pub fn arango_vertex_update(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        vertex: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces a vertex and gives its metadata as member `vertex`.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the vertex.
    /// vertex: an object as JSON text. The new vertex.
    /// options: if_match, wait_for_sync, return_new, return_old, keep_null.
    /// Gives an object, without error and code.
    /// PUT /_api/gharial/{graph}/vertex/{collection}/{key}
    /// ```
    pub fn arango_vertex_replace(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        vertex: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a vertex and its edges.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the vertex.
    /// options: if_match, wait_for_sync, return_old, ignore_missing.
    /// Gives an object, without error and code.
    /// DELETE /_api/gharial/{graph}/vertex/{collection}/{key}
    /// ```
    pub fn arango_vertex_delete(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The edge of a key.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the edge.
    /// options: if_match, if_none_match.
    /// Gives the value of edge.
    /// GET /_api/gharial/{graph}/edge/{collection}/{key}
    /// ```
    pub fn arango_edge_get(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Inserts an edge and gives its metadata as member `edge`.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// edge: an object as JSON text. The edge.
    /// options: wait_for_sync, return_new.
    /// Gives an object, without error and code.
    /// POST /_api/gharial/{graph}/edge/{collection}
    /// ```
    pub fn arango_edge_insert(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        edge: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes attributes of an edge and gives its metadata as member `edge`.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the edge.
    /// edge: an object as JSON text. The attributes to change.
    /// options: if_match, wait_for_sync, return_new, return_old, keep_null.
    /// Gives an object, without error and code.
    /// PATCH /_api/gharial/{graph}/edge/{collection}/{key}
    /// ```
    pub fn arango_edge_update(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        edge: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces an edge and gives its metadata as member `edge`.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the edge.
    /// edge: an object as JSON text. The new edge.
    /// options: if_match, wait_for_sync, return_new, return_old, keep_null.
    /// Gives an object, without error and code.
    /// PUT /_api/gharial/{graph}/edge/{collection}/{key}
    /// ```
    pub fn arango_edge_replace(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        edge: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes an edge.
    /// graph: a name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// collection: a name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// key: a document key: 1 to 254 letters, digits and characters of _-:.@()+,=;$!*'%. The
    ///   key of the edge.
    /// options: if_match, wait_for_sync, return_old, ignore_missing.
    /// Gives an object, without error and code.
    /// DELETE /_api/gharial/{graph}/edge/{collection}/{key}
    /// ```
    pub fn arango_edge_delete(
        database: *mut arango_database,
        graph: *const c_char,
        collection: *const c_char,
        key: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The views of the database.
    /// Gives the value of result.
    /// GET /_api/view
    /// ```
    pub fn arango_view_list(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The id, the name and the type of a view.
    /// view: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// Gives an object, without error and code.
    /// GET /_api/view/{view}
    /// ```
    pub fn arango_view_get(
        database: *mut arango_database,
        view: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The properties of a view.
    /// view: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// Gives an object, without error and code.
    /// GET /_api/view/{view}/properties
    /// ```
    pub fn arango_view_properties(
        database: *mut arango_database,
        view: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a view and gives its properties.
    /// name: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// type: "arangosearch" or "search-alias". The type of the view.
    /// options: properties.
    /// Gives the answer as it is.
    /// POST /_api/view
    /// ```
    pub fn arango_view_create(
        database: *mut arango_database,
        name: *const c_char,
        r#type: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes properties of a view and gives all of them. Properties that are not given stay
    /// unchanged.
    /// view: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// properties: an object as JSON text. The properties, in the form of the server.
    /// Gives the answer as it is.
    /// PATCH /_api/view/{view}/properties
    /// ```
    pub fn arango_view_update(
        database: *mut arango_database,
        view: *const c_char,
        properties: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces the properties of a view and gives all of them. Changeable properties that are
    /// not given get their defaults.
    /// view: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// properties: an object as JSON text. The properties, in the form of the server.
    /// Gives the answer as it is.
    /// PUT /_api/view/{view}/properties
    /// ```
    pub fn arango_view_replace(
        database: *mut arango_database,
        view: *const c_char,
        properties: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Renames a view. Clusters reject the request.
    /// view: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// name: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The new name.
    /// Gives the answer as it is.
    /// PUT /_api/view/{view}/rename
    /// ```
    pub fn arango_view_rename(
        database: *mut arango_database,
        view: *const c_char,
        name: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a view.
    /// view: a name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// options: ignore_missing.
    /// Gives the value of result.
    /// DELETE /_api/view/{view}
    /// ```
    pub fn arango_view_delete(
        database: *mut arango_database,
        view: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The built-in analyzers, those of the database, and those of `_system`.
    /// Gives the value of result.
    /// GET /_api/analyzer
    /// ```
    pub fn arango_analyzer_list(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// The definition of an analyzer.
    /// name: a string. The name of the analyzer, also with that of its database: "shop::words".
    /// Gives an object, without error and code.
    /// GET /_api/analyzer/{name}
    /// ```
    pub fn arango_analyzer_get(
        database: *mut arango_database,
        name: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates an analyzer and gives its definition. An equal analyzer of that name is not an
    /// error.
    /// name: a string. The name of the analyzer.
    /// type: a string. The type of the analyzer, such as "text".
    /// options: properties, features.
    /// Gives the answer as it is.
    /// POST /_api/analyzer
    /// ```
    pub fn arango_analyzer_create(
        database: *mut arango_database,
        name: *const c_char,
        r#type: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes an analyzer, and gives its name with that of its database.
    /// name: a string. The name of the analyzer, also with that of its database: "shop::words".
    /// options: force, ignore_missing.
    /// Gives the string name.
    /// DELETE /_api/analyzer/{name}
    /// ```
    pub fn arango_analyzer_delete(
        database: *mut arango_database,
        name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The users: `user`, `active` and `extra` of each.
    /// Gives the value of result.
    /// GET /_api/user
    /// ```
    pub fn arango_user_list(database: *mut arango_database) -> *mut arango_result;

    /// ```text
    /// A user: `user`, `active` and `extra`.
    /// user: a string. The name of the user.
    /// Gives an object, without error and code.
    /// GET /_api/user/{user}
    /// ```
    pub fn arango_user_get(
        database: *mut arango_database,
        user: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a user. Other coordinators may not know the user for a moment.
    /// user: a string. The name of the user.
    /// options: password, active, extra.
    /// Gives an object, without error and code.
    /// POST /_api/user
    /// ```
    pub fn arango_user_create(
        database: *mut arango_database,
        user: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Changes a user. Attributes that are not given stay unchanged.
    /// user: a string. The name of the user.
    /// options: password, active, extra.
    /// Gives an object, without error and code.
    /// PATCH /_api/user/{user}
    /// ```
    pub fn arango_user_update(
        database: *mut arango_database,
        user: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces a user. Attributes that are not given get their defaults.
    /// user: a string. The name of the user.
    /// password: a string. The new password.
    /// options: active, extra.
    /// Gives an object, without error and code.
    /// PUT /_api/user/{user}
    /// ```
    pub fn arango_user_replace(
        database: *mut arango_database,
        user: *const c_char,
        password: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a user.
    /// user: a string. The name of the user.
    /// options: ignore_missing.
    /// Gives true.
    /// DELETE /_api/user/{user}
    /// ```
    pub fn arango_user_delete(
        database: *mut arango_database,
        user: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The permissions of a user on databases, by their names.
    /// user: a string. The name of the user.
    /// options: full.
    /// Gives the value of result.
    /// GET /_api/user/{user}/database
    /// ```
    pub fn arango_user_permissions(
        database: *mut arango_database,
        user: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The permission of a user on a database or collection: "rw", "ro" or "none".
    /// user: a string. The name of the user.
    /// database_name: a name of 1 to 128 bytes without slashes, control characters and blanks
    ///   at its ends. The name of the database, or "*" for all others.
    /// options: collection.
    /// Gives the string result.
    /// GET /_api/user/{user}/database/{database}
    /// ```
    pub fn arango_user_permission(
        database: *mut arango_database,
        user: *const c_char,
        database_name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Sets the permission of a user on a database or collection.
    /// user: a string. The name of the user.
    /// database_name: a name of 1 to 128 bytes without slashes, control characters and blanks
    ///   at its ends. The name of the database, or "*" for all others.
    /// permission: "rw" or "ro" or "none". The permission: to read and write, to read, or none.
    /// options: collection.
    /// Gives an object, without error and code.
    /// PUT /_api/user/{user}/database/{database}
    /// ```
    pub fn arango_user_set_permission(
        database: *mut arango_database,
        user: *const c_char,
        database_name: *const c_char,
        permission: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Removes the permission of a user on a database or collection, so that the default
    /// applies.
    /// user: a string. The name of the user.
    /// database_name: a name of 1 to 128 bytes without slashes, control characters and blanks
    ///   at its ends. The name of the database, or "*" for all others.
    /// options: collection.
    /// Gives null.
    /// DELETE /_api/user/{user}/database/{database}
    /// ```
    pub fn arango_user_reset_permission(
        database: *mut arango_database,
        user: *const c_char,
        database_name: *const c_char,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Creates a backup of all databases and gives its id and figures.
    /// options: label, timeout, allow_inconsistent, force.
    /// Gives the value of result.
    /// The default of timeout_ms is at least 300000.
    /// POST /_admin/backup/create
    /// ```
    pub fn arango_backup_create(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// The backups, as member `list` by their ids.
    /// options: backup_id.
    /// Gives the value of result.
    /// POST /_admin/backup/list
    /// ```
    pub fn arango_backup_list(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Deletes a backup.
    /// backup_id: a string. The id of the backup.
    /// Gives null.
    /// POST /_admin/backup/delete
    /// ```
    pub fn arango_backup_delete(
        database: *mut arango_database,
        backup_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Replaces all data by that of a backup. The servers restart, and connections are lost.
    /// backup_id: a string. The id of the backup.
    /// Gives the value of result.
    /// The default of timeout_ms is at least 3600000.
    /// POST /_admin/backup/restore
    /// ```
    pub fn arango_backup_restore(
        database: *mut arango_database,
        backup_id: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Begins an upload of a backup and gives its `uploadId`; or the progress of an upload.
    /// options: backup_id, upload_id, repository, config, abort (exactly one).
    /// Gives the value of result.
    /// POST /_admin/backup/upload
    /// ```
    pub fn arango_backup_upload(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;

    /// ```text
    /// Begins a download of a backup and gives its `downloadId`; or the progress of a download.
    /// options: backup_id, download_id, repository, config, abort (exactly one).
    /// Gives the value of result.
    /// POST /_admin/backup/download
    /// ```
    pub fn arango_backup_download(
        database: *mut arango_database,
        options: *const c_char,
    ) -> *mut arango_result;
}
