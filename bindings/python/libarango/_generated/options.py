# Made by scripts/generate-python. Do not edit.
"""The types of the options, for type checkers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Optional, TypedDict, Union

#: The methods of authentication by user and password.
AuthMethod = Literal["basic", "jwt"]


class ClientOptions(TypedDict, total=False):
    """The options of `ArangoClient`."""

    #: The time for a whole call, all its attempts included. An operation that may keep the server
    #: busy for longer has a longer default of its own.
    timeout_ms: Optional[float]
    #: The time for opening one connection, the TLS handshake included.
    connect_timeout_ms: Optional[float]
    #: The time for one attempt of a request that may be executed twice, where there is another
    #: coordinator to try; without it one that hangs takes all the time there is.
    attempt_timeout_ms: Optional[float]
    #: The most attempts made for one call. Only a request that was certainly not executed, or that
    #: may be executed twice, is tried again.
    max_attempts: Optional[int]
    #: The time for which a call tries again, after 50 ms, doubled each time, at most 2 s, while no
    #: coordinator can be reached: for programs that start before their database. timeout_ms still
    #: holds; max_attempts does not count these attempts.
    unavailable_wait_ms: Optional[float]
    #: The largest answer accepted, once it is inflated; a larger one is ARANGO_ERR_PROTOCOL.
    max_response_bytes: Optional[int]
    #: Whether an operation that not every version of ArangoDB has is refused with
    #: ARANGO_ERR_UNSUPPORTED, for which a host is asked for its version once.
    version_check: Optional[bool]
    #: How long a request may wait in a server's queue; one that would wait longer is refused there
    #: at once and goes to another. "auto": as long as the call has left.
    queue_time_limit: Optional[Union[float, Literal["auto"]]]
    #: After how many requests the strategy "periodic" changes the coordinator.
    period: Optional[int]
    #: Whether calls now and then read where the cluster's coordinators are (GET
    #: /_api/cluster/endpoints) and use those too, once they have answered. Those that were given
    #: stay. The list is trusted: its coordinators get the credentials of every call. If all hosts
    #: that were given are https://, a listed one without TLS is used only if host_map maps it to a
    #: URL; a Unix socket likewise.
    discover: Optional[bool]
    #: How often they do.
    discover_interval_ms: Optional[float]
    #: Where coordinators are reached that the cluster knows by other addresses (NAT, Docker,
    #: Kubernetes): from its name for one to yours, each a host name, host:port or URL.
    host_map: Optional[Mapping[str, str]]
    #: What stands before every path, for a reverse proxy: "/arango".
    path_prefix: Optional[str]
    #: How many connections to each coordinator there are at most; a call for which none is free
    #: waits for one, for connect_timeout_ms.
    max_connections: Optional[int]
    #: How many of those submissions use at a time; the others wait their turn, in the order in
    #: which they came, within their timeout_ms.
    max_submit_connections: Optional[int]
    #: How many submissions may be under way, waiting ones included; beyond it one ends at once with
    #: ARANGO_ERR_BUSY.
    max_in_flight: Optional[int]
    #: How long a call takes of which arango_client_events tells as a slow one.
    slow_call_ms: Optional[float]
    #: How many idle connections are kept open to each coordinator.
    max_idle_connections: Optional[int]
    #: How long a connection may be idle and still be used; servers close theirs after 300 s.
    max_idle_ms: Optional[float]
    #: How old a connection may grow; a new one looks the host's address up again.
    max_connection_age_ms: Optional[float]
    #: The version of HTTP.
    http_version: Optional[Literal["1.1"]]
    #: How bodies of requests are compressed; servers from 3.12 on take both.
    compress_requests: Optional[Literal["gzip", "deflate"]]
    #: How large a body must be to be compressed.
    compress_threshold_bytes: Optional[int]
    #: Whether servers may compress answers, which are inflated here.
    compress_responses: Optional[bool]
    #: The URL of a proxy that connections go through, http://, https://, socks5:// or socks5h://,
    #: with user and password if it wants them. The environment names none.
    proxy: Optional[str]
    #: What the library is used through, for the header x-arango-driver: "python".
    binding: Optional[str]
    #: A file of certificates, in PEM, to trust instead of the system's. Without tls_ca_file,
    #: tls_ca_path and tls_ca_pem, OpenSSL's environment variables SSL_CERT_FILE and SSL_CERT_DIR
    #: replace the system's file and folder.
    tls_ca_file: Optional[str]
    #: A folder of such files, named by their hashes as c_rehash does.
    tls_ca_path: Optional[str]
    #: Such certificates themselves, as PEM text.
    tls_ca_pem: Optional[str]
    #: A file with the client's own certificate, in PEM.
    tls_certificate: Optional[str]
    #: A file with its key, in PEM, if it is not in the same.
    tls_key: Optional[str]
    #: The password of an encrypted key. Without it, an encrypted key is an error.
    tls_key_password: Optional[str]
    #: The name the server's certificate must have, if it is not the host's.
    tls_server_name: Optional[str]
    #: Whether any certificate is taken, whoever's it is: who stands between client and server can
    #: then read and change everything, the password included.
    insecure: Optional[bool]


class DatabaseOptions(TypedDict, total=False):
    """The options of `ArangoClient.db` other than its parameters."""

    #: The time for a whole call, all its attempts included. An operation that may keep the server
    #: busy for longer has a longer default of its own.
    timeout_ms: Optional[float]
    #: The time for opening one connection, the TLS handshake included.
    connect_timeout_ms: Optional[float]
    #: The time for one attempt of a request that may be executed twice, where there is another
    #: coordinator to try; without it one that hangs takes all the time there is.
    attempt_timeout_ms: Optional[float]
    #: The most attempts made for one call. Only a request that was certainly not executed, or that
    #: may be executed twice, is tried again.
    max_attempts: Optional[int]
    #: The time for which a call tries again, after 50 ms, doubled each time, at most 2 s, while no
    #: coordinator can be reached: for programs that start before their database. timeout_ms still
    #: holds; max_attempts does not count these attempts.
    unavailable_wait_ms: Optional[float]
    #: The largest answer accepted, once it is inflated; a larger one is ARANGO_ERR_PROTOCOL.
    max_response_bytes: Optional[int]
    #: Whether an operation that not every version of ArangoDB has is refused with
    #: ARANGO_ERR_UNSUPPORTED, for which a host is asked for its version once.
    version_check: Optional[bool]
    #: Headers of every request: an object of strings.
    headers: Optional[Mapping[str, str]]
    #: Whether requests may be executed twice: then they are sent again also when it is unknown
    #: whether they were executed.
    idempotent: Optional[bool]
    #: Whether followers may answer reads, with data that may be a little old.
    dirty_read: Optional[bool]
    #: How long a request may wait in a server's queue; one that would wait longer is refused there
    #: at once and goes to another. "auto": as long as the call has left.
    queue_time_limit: Optional[Union[float, Literal["auto"]]]
    #: The version of ArangoDB's API: requests go to /_arango/ and this version. Without it the
    #: server's default holds.
    api_version: Optional[Literal["v0", "v1"]]
    #: A file that holds such a token. It is read again when the server does not take the token.
    superuser_token_file: Optional[str]
    #: A file that holds a user's token. It is read again when the server does not take the token.
    user_token_file: Optional[str]
    #: A file that holds the password, which is then not given otherwise. One newline at its end
    #: does not count. It is read again when the server does not take the password.
    password_file: Optional[str]
    #: The cluster's secret, with which tokens of a superuser are signed.
    jwt_secret: Optional[str]
    #: A file that holds it; read again when the server does not take a token.
    jwt_secret_file: Optional[str]
    #: A folder of such files, of which the first by name counts, as for the server.
    jwt_secret_folder: Optional[str]
    #: What signed tokens name as their server; "libarango" if it is not given.
    jwt_server_id: Optional[str]
    #: How long signed tokens live; without it they do not end.
    jwt_lifetime_ms: Optional[float]
    #: The only paths signed tokens are good for.
    jwt_allowed_paths: Optional[Sequence[str]]


_DerivedOptions = TypedDict("_DerivedOptions", {
    "async": Optional[Union[bool, Literal["store"]]]}, total=False)


class DerivedOptions(_DerivedOptions, total=False):
    """The options of `Database.with_options`."""

    #: The time for a whole call, all its attempts included. An operation that may keep the server
    #: busy for longer has a longer default of its own.
    timeout_ms: Optional[float]
    #: The time for opening one connection, the TLS handshake included.
    connect_timeout_ms: Optional[float]
    #: The time for one attempt of a request that may be executed twice, where there is another
    #: coordinator to try; without it one that hangs takes all the time there is.
    attempt_timeout_ms: Optional[float]
    #: The most attempts made for one call. Only a request that was certainly not executed, or that
    #: may be executed twice, is tried again.
    max_attempts: Optional[int]
    #: The time for which a call tries again, after 50 ms, doubled each time, at most 2 s, while no
    #: coordinator can be reached: for programs that start before their database. timeout_ms still
    #: holds; max_attempts does not count these attempts.
    unavailable_wait_ms: Optional[float]
    #: The largest answer accepted, once it is inflated; a larger one is ARANGO_ERR_PROTOCOL.
    max_response_bytes: Optional[int]
    #: Whether an operation that not every version of ArangoDB has is refused with
    #: ARANGO_ERR_UNSUPPORTED, for which a host is asked for its version once.
    version_check: Optional[bool]
    #: Headers of every request: an object of strings.
    headers: Optional[Mapping[str, str]]
    #: Whether requests may be executed twice: then they are sent again also when it is unknown
    #: whether they were executed.
    idempotent: Optional[bool]
    #: Whether followers may answer reads, with data that may be a little old.
    dirty_read: Optional[bool]
    #: How long a request may wait in a server's queue; one that would wait longer is refused there
    #: at once and goes to another. "auto": as long as the call has left.
    queue_time_limit: Optional[Union[float, Literal["auto"]]]
    #: The id of the stream transaction that requests belong to.
    transaction: Optional[str]
    #: The only coordinator that requests go to, one of the client's; also the errands before them.
    host: Optional[str]

