# Made by scripts/generate-python. Do not edit.
"""The types of the options, for type checkers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Optional, TypedDict, Union

#: The methods of authentication by user and password.
AuthMethod = Literal["basic", "jwt"]


class ClientOptions(TypedDict, total=False):
    """The options of `ArangoClient`."""

    #: The time limit of a whole call, including all its attempts. An operation that may keep the
    #: server busy for longer has a longer default.
    timeout_ms: Optional[float]
    #: The time limit for opening one connection, including the TLS handshake.
    connect_timeout_ms: Optional[float]
    #: The time limit of one attempt of an idempotent request while another coordinator can be
    #: tried. If it is not given, an attempt may use all the time left for the call.
    attempt_timeout_ms: Optional[float]
    #: The maximum number of attempts of one call. A request is sent again only if it was certainly
    #: not executed or is idempotent.
    max_attempts: Optional[int]
    #: The time for which a call continues to try while no coordinator can be reached, for programs
    #: that start before their database. The pause between two rounds is 50 ms at first, is doubled
    #: each time, and is at most 2 s. timeout_ms still applies; max_attempts does not count these
    #: attempts.
    unavailable_wait_ms: Optional[float]
    #: The maximum size of a response body after decompression. A larger body is
    #: ARANGO_ERR_PROTOCOL.
    max_response_bytes: Optional[int]
    #: If true, an operation that the server's version does not have fails with
    #: ARANGO_ERR_UNSUPPORTED. For operations that not every version has, the version of a host is
    #: requested once.
    version_check: Optional[bool]
    #: The maximum time a request may wait in a server's queue. The server immediately refuses a
    #: request that would wait longer, and the request is sent to another coordinator. "auto" stands
    #: for the time left for the call.
    queue_time_limit: Optional[Union[float, Literal["auto"]]]
    #: The number of requests after which the strategy "periodic" changes to the next coordinator.
    period: Optional[int]
    #: If true, the client reads the list of the cluster's coordinators periodically (GET
    #: /_api/cluster/endpoints). A listed coordinator is used once it has answered a probe; the
    #: configured ones stay. The list is trusted: every listed coordinator receives the credentials
    #: of calls. If all configured hosts are https://, a listed coordinator without TLS, or behind a
    #: Unix socket, is used only if host_map maps it to a URL.
    discover: Optional[bool]
    #: The interval between two readings of the list of coordinators by option discover.
    discover_interval_ms: Optional[float]
    #: A map from the addresses in the cluster's list of coordinators to the addresses that this
    #: client uses (NAT, Docker, Kubernetes). Each is a host name, host:port or URL.
    host_map: Optional[Mapping[str, str]]
    #: The prefix of every request path, for a reverse proxy: "/arango".
    path_prefix: Optional[str]
    #: The maximum number of connections to each coordinator. A call waits up to connect_timeout_ms
    #: for a free connection.
    max_connections: Optional[int]
    #: The maximum number of connections to each coordinator used by submissions. Further
    #: submissions are queued in FIFO order until their timeout_ms expires.
    max_submit_connections: Optional[int]
    #: The maximum number of unfinished submissions of the client, including queued ones. A further
    #: submission immediately ends with ARANGO_ERR_BUSY.
    max_in_flight: Optional[int]
    #: The duration from which a call is reported by the event slow_call of arango_client_events.
    slow_call_ms: Optional[float]
    #: The maximum number of idle connections kept open to each coordinator.
    max_idle_connections: Optional[int]
    #: The time for which an idle connection may be reused. Servers close idle connections after 300
    #: s.
    max_idle_ms: Optional[float]
    #: The age at which a connection is replaced. Opening a new one resolves the host's name again.
    max_connection_age_ms: Optional[float]
    #: The HTTP version.
    http_version: Optional[Literal["1.1"]]
    #: The compression of request bodies. Servers support both from version 3.12 on.
    compress_requests: Optional[Literal["gzip", "deflate"]]
    #: The minimum size of a request body that is compressed.
    compress_threshold_bytes: Optional[int]
    #: If true, servers may compress response bodies, and the library decompresses them.
    compress_responses: Optional[bool]
    #: The URL of a proxy for all connections: http://, https://, socks5:// or socks5h://, with a
    #: user and a password if the proxy requires them. Environment variables are not used.
    proxy: Optional[str]
    #: The name of the language binding, sent in the header x-arango-driver: "python".
    binding: Optional[str]
    #: The path of a PEM file of trusted certificates, which replaces the system's. Without
    #: tls_ca_file, tls_ca_path and tls_ca_pem, OpenSSL's environment variables SSL_CERT_FILE and
    #: SSL_CERT_DIR replace the system's file and folder.
    tls_ca_file: Optional[str]
    #: The path of a folder of PEM files of trusted certificates, named by their hashes as by
    #: c_rehash.
    tls_ca_path: Optional[str]
    #: The trusted certificates as PEM text.
    tls_ca_pem: Optional[str]
    #: The path of a PEM file with the client's certificate.
    tls_certificate: Optional[str]
    #: The path of a PEM file with the key of the client's certificate; tls_certificate if it is not
    #: given.
    tls_key: Optional[str]
    #: The password of the client's encrypted key. If it is not given, an encrypted key is an error.
    tls_key_password: Optional[str]
    #: The name required in the server's certificate; the host's name if it is not given.
    tls_server_name: Optional[str]
    #: If true, server certificates are not verified. An attacker between client and server can then
    #: read and change all data, including the password.
    insecure: Optional[bool]


class DatabaseOptions(TypedDict, total=False):
    """The options of `ArangoClient.db` other than its parameters."""

    #: The time limit of a whole call, including all its attempts. An operation that may keep the
    #: server busy for longer has a longer default.
    timeout_ms: Optional[float]
    #: The time limit for opening one connection, including the TLS handshake.
    connect_timeout_ms: Optional[float]
    #: The time limit of one attempt of an idempotent request while another coordinator can be
    #: tried. If it is not given, an attempt may use all the time left for the call.
    attempt_timeout_ms: Optional[float]
    #: The maximum number of attempts of one call. A request is sent again only if it was certainly
    #: not executed or is idempotent.
    max_attempts: Optional[int]
    #: The time for which a call continues to try while no coordinator can be reached, for programs
    #: that start before their database. The pause between two rounds is 50 ms at first, is doubled
    #: each time, and is at most 2 s. timeout_ms still applies; max_attempts does not count these
    #: attempts.
    unavailable_wait_ms: Optional[float]
    #: The maximum size of a response body after decompression. A larger body is
    #: ARANGO_ERR_PROTOCOL.
    max_response_bytes: Optional[int]
    #: If true, an operation that the server's version does not have fails with
    #: ARANGO_ERR_UNSUPPORTED. For operations that not every version has, the version of a host is
    #: requested once.
    version_check: Optional[bool]
    #: Headers added to every request: an object of strings.
    headers: Optional[Mapping[str, str]]
    #: If true, all requests are treated as idempotent: a request is sent again even if it is
    #: unknown whether it was executed.
    idempotent: Optional[bool]
    #: If true, followers may serve reads, with data that may be slightly out of date.
    dirty_read: Optional[bool]
    #: The maximum time a request may wait in a server's queue. The server immediately refuses a
    #: request that would wait longer, and the request is sent to another coordinator. "auto" stands
    #: for the time left for the call.
    queue_time_limit: Optional[Union[float, Literal["auto"]]]
    #: The version of ArangoDB's HTTP API: request paths begin with /_arango/ and the version. If it
    #: is not given, the server's default applies.
    api_version: Optional[Literal["v0", "v1"]]
    #: The path of a file that contains a superuser token. The file is read again when the server
    #: rejects the token.
    superuser_token_file: Optional[str]
    #: The path of a file that contains a user's token. The file is read again when the server
    #: rejects the token.
    user_token_file: Optional[str]
    #: The path of a file that contains the password, in place of the argument password. One newline
    #: at the end is ignored. The file is read again when the server rejects the password.
    password_file: Optional[str]
    #: The cluster's JWT secret, with which the library signs superuser tokens.
    jwt_secret: Optional[str]
    #: The path of a file that contains the cluster's JWT secret. The file is read again when the
    #: server rejects a token.
    jwt_secret_file: Optional[str]
    #: The path of a folder of files with JWT secrets. The first file by name is used, as by the
    #: server.
    jwt_secret_folder: Optional[str]
    #: The server id in signed tokens; "libarango" if it is not given.
    jwt_server_id: Optional[str]
    #: The lifetime of signed tokens. If it is not given, they do not expire.
    jwt_lifetime_ms: Optional[float]
    #: The paths to which signed tokens are restricted.
    jwt_allowed_paths: Optional[Sequence[str]]


_DerivedOptions = TypedDict("_DerivedOptions", {
    "async": Optional[Union[bool, Literal["store"]]]}, total=False)


class DerivedOptions(_DerivedOptions, total=False):
    """The options of `Database.with_options`."""

    #: The time limit of a whole call, including all its attempts. An operation that may keep the
    #: server busy for longer has a longer default.
    timeout_ms: Optional[float]
    #: The time limit for opening one connection, including the TLS handshake.
    connect_timeout_ms: Optional[float]
    #: The time limit of one attempt of an idempotent request while another coordinator can be
    #: tried. If it is not given, an attempt may use all the time left for the call.
    attempt_timeout_ms: Optional[float]
    #: The maximum number of attempts of one call. A request is sent again only if it was certainly
    #: not executed or is idempotent.
    max_attempts: Optional[int]
    #: The time for which a call continues to try while no coordinator can be reached, for programs
    #: that start before their database. The pause between two rounds is 50 ms at first, is doubled
    #: each time, and is at most 2 s. timeout_ms still applies; max_attempts does not count these
    #: attempts.
    unavailable_wait_ms: Optional[float]
    #: The maximum size of a response body after decompression. A larger body is
    #: ARANGO_ERR_PROTOCOL.
    max_response_bytes: Optional[int]
    #: If true, an operation that the server's version does not have fails with
    #: ARANGO_ERR_UNSUPPORTED. For operations that not every version has, the version of a host is
    #: requested once.
    version_check: Optional[bool]
    #: Headers added to every request: an object of strings.
    headers: Optional[Mapping[str, str]]
    #: If true, all requests are treated as idempotent: a request is sent again even if it is
    #: unknown whether it was executed.
    idempotent: Optional[bool]
    #: If true, followers may serve reads, with data that may be slightly out of date.
    dirty_read: Optional[bool]
    #: The maximum time a request may wait in a server's queue. The server immediately refuses a
    #: request that would wait longer, and the request is sent to another coordinator. "auto" stands
    #: for the time left for the call.
    queue_time_limit: Optional[Union[float, Literal["auto"]]]
    #: The id of the stream transaction in which requests are executed.
    transaction: Optional[str]
    #: The URL of the client's coordinator to which all requests are sent, including the internal
    #: requests before them.
    host: Optional[str]

