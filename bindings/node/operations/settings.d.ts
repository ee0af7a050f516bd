// Made by scripts/generate-bindings. Do not edit.

/** The options of a client. */
export interface ClientSettings {
  /**
   * The time limit of a whole call, including all its attempts. An operation that may keep the server busy
   * for longer has a longer default. 1 to 86400000 in ms. Default: 60000.
   */
  timeoutMs?: number | bigint;
  /**
   * The time limit for opening one connection, including the TLS handshake. 1 to 3600000 in ms. Default:
   * 5000.
   */
  connectTimeoutMs?: number | bigint;
  /**
   * The time limit of one attempt of an idempotent request while another coordinator can be tried. If it is
   * not given, an attempt may use all the time left for the call. 1 to 86400000 in ms.
   */
  attemptTimeoutMs?: number | bigint;
  /**
   * The maximum number of attempts of one call. A request is sent again only if it was certainly not executed
   * or is idempotent. 1 to 1000. Default: 10.
   */
  maxAttempts?: number | bigint;
  /**
   * The time for which a call continues to try while no coordinator can be reached, for programs that start
   * before their database. The pause between two rounds is 50 ms at first, is doubled each time, and is at
   * most 2 s. timeoutMs still applies; maxAttempts does not count these attempts. 0 to 86400000 in ms.
   * Default: 0.
   */
  unavailableWaitMs?: number | bigint;
  /**
   * The maximum size of a response body after decompression. A larger body is ARANGO_ERR_PROTOCOL. 1 to
   * 70368744177664 in bytes. Default: 1073741824.
   */
  maxResponseBytes?: number | bigint;
  /**
   * If true, an operation that the server's version does not have fails with ARANGO_ERR_UNSUPPORTED. For
   * operations that not every version has, the version of a host is requested once. Default: true.
   */
  versionCheck?: boolean;
  /**
   * The maximum time a request may wait in a server's queue. The server immediately refuses a request that
   * would wait longer, and the request is sent to another coordinator. "auto" stands for the time left for
   * the call.
   */
  queueTimeLimit?: number | "auto";
  /**
   * The number of requests after which the strategy "periodic" changes to the next coordinator. 1 to
   * 1000000000. Default: 100.
   */
  period?: number | bigint;
  /**
   * If true, the client reads the list of the cluster's coordinators periodically (GET
   * /_api/cluster/endpoints). A listed coordinator is used once it has answered a probe; the configured ones
   * stay. The list is trusted: every listed coordinator receives the credentials of calls. If all configured
   * hosts are https://, a listed coordinator without TLS, or behind a Unix socket, is used only if hostMap
   * maps it to a URL. Default: false.
   */
  discover?: boolean;
  /**
   * The interval between two readings of the list of coordinators by option discover. 100 to 86400000 in ms.
   * Default: 60000.
   */
  discoverIntervalMs?: number | bigint;
  /**
   * A map from the addresses in the cluster's list of coordinators to the addresses that this client uses
   * (NAT, Docker, Kubernetes). Each is a host name, host:port or URL. Default: {}.
   */
  hostMap?: Readonly<Record<string, string>>;
  /** The prefix of every request path, for a reverse proxy: "/arango". */
  pathPrefix?: string;
  /**
   * The maximum number of connections to each coordinator. A call waits up to connectTimeoutMs for a free
   * connection. 1 to 100000 in connections. Default: 1000.
   */
  maxConnections?: number | bigint;
  /**
   * The maximum number of connections to each coordinator used by submissions. Further submissions are queued
   * in FIFO order until their timeoutMs expires. 1 to 100000 in connections. Default: 64.
   */
  maxSubmitConnections?: number | bigint;
  /**
   * The maximum number of unfinished submissions of the client, including queued ones. A further submission
   * immediately ends with ARANGO_ERR_BUSY. 1 to 10000000 in submissions. Default: 10000.
   */
  maxInFlight?: number | bigint;
  /**
   * The duration from which a call is reported by the event slow_call of arango_client_events. 1 to 86400000
   * in ms. Default: 1000.
   */
  slowCallMs?: number | bigint;
  /**
   * The maximum number of idle connections kept open to each coordinator. 0 to 10000 in connections. Default:
   * 64.
   */
  maxIdleConnections?: number | bigint;
  /**
   * The time for which an idle connection may be reused. Servers close idle connections after 300 s. 1 to
   * 86400000 in ms. Default: 120000.
   */
  maxIdleMs?: number | bigint;
  /**
   * The age at which a connection is replaced. Opening a new one resolves the host's name again. 1 to
   * 1099511627776 in ms. Default: 3600000.
   */
  maxConnectionAgeMs?: number | bigint;
  /** The HTTP version. Default: "1.1". */
  httpVersion?: "1.1";
  /** The compression of request bodies. Servers support both from version 3.12 on. */
  compressRequests?: "gzip" | "deflate";
  /** The minimum size of a request body that is compressed. 0 to 70368744177664 in bytes. Default: 1024. */
  compressThresholdBytes?: number | bigint;
  /** If true, servers may compress response bodies, and the library decompresses them. Default: true. */
  compressResponses?: boolean;
  /**
   * The URL of a proxy for all connections: http://, https://, socks5:// or socks5h://, with a user and a
   * password if the proxy requires them. Environment variables are not used.
   */
  proxy?: string;
  /**
   * The path of a PEM file of trusted certificates, which replaces the system's. Without tlsCaFile, tlsCaPath
   * and tlsCaPem, OpenSSL's environment variables SSL_CERT_FILE and SSL_CERT_DIR replace the system's file
   * and folder.
   */
  tlsCaFile?: string;
  /** The path of a folder of PEM files of trusted certificates, named by their hashes as by c_rehash. */
  tlsCaPath?: string;
  /** The trusted certificates as PEM text. */
  tlsCaPem?: string;
  /** The path of a PEM file with the client's certificate. */
  tlsCertificate?: string;
  /** The path of a PEM file with the key of the client's certificate; tlsCertificate if it is not given. */
  tlsKey?: string;
  /** The password of the client's encrypted key. If it is not given, an encrypted key is an error. */
  tlsKeyPassword?: string;
  /** The name required in the server's certificate; the host's name if it is not given. */
  tlsServerName?: string;
  /**
   * If true, server certificates are not verified. An attacker between client and server can then read and
   * change all data, including the password. Default: false.
   */
  insecure?: boolean;
}

/** The options of a database. */
export interface DatabaseSettings {
  /**
   * The time limit of a whole call, including all its attempts. An operation that may keep the server busy
   * for longer has a longer default. 1 to 86400000 in ms. Default: 60000.
   */
  timeoutMs?: number | bigint;
  /**
   * The time limit for opening one connection, including the TLS handshake. 1 to 3600000 in ms. Default:
   * 5000.
   */
  connectTimeoutMs?: number | bigint;
  /**
   * The time limit of one attempt of an idempotent request while another coordinator can be tried. If it is
   * not given, an attempt may use all the time left for the call. 1 to 86400000 in ms.
   */
  attemptTimeoutMs?: number | bigint;
  /**
   * The maximum number of attempts of one call. A request is sent again only if it was certainly not executed
   * or is idempotent. 1 to 1000. Default: 10.
   */
  maxAttempts?: number | bigint;
  /**
   * The time for which a call continues to try while no coordinator can be reached, for programs that start
   * before their database. The pause between two rounds is 50 ms at first, is doubled each time, and is at
   * most 2 s. timeoutMs still applies; maxAttempts does not count these attempts. 0 to 86400000 in ms.
   * Default: 0.
   */
  unavailableWaitMs?: number | bigint;
  /**
   * The maximum size of a response body after decompression. A larger body is ARANGO_ERR_PROTOCOL. 1 to
   * 70368744177664 in bytes. Default: 1073741824.
   */
  maxResponseBytes?: number | bigint;
  /**
   * If true, an operation that the server's version does not have fails with ARANGO_ERR_UNSUPPORTED. For
   * operations that not every version has, the version of a host is requested once. Default: true.
   */
  versionCheck?: boolean;
  /** Headers added to every request: an object of strings. Default: {}. */
  headers?: Readonly<Record<string, string>>;
  /**
   * If true, all requests are treated as idempotent: a request is sent again even if it is unknown whether it
   * was executed. Default: false.
   */
  idempotent?: boolean;
  /** If true, followers may serve reads, with data that may be slightly out of date. Default: false. */
  dirtyRead?: boolean;
  /**
   * The maximum time a request may wait in a server's queue. The server immediately refuses a request that
   * would wait longer, and the request is sent to another coordinator. "auto" stands for the time left for
   * the call.
   */
  queueTimeLimit?: number | "auto";
  /**
   * The version of ArangoDB's HTTP API: request paths begin with /_arango/ and the version. If it is not
   * given, the server's default applies.
   */
  apiVersion?: "v0" | "v1";
  /**
   * The authentication method. "basic": every request carries user and password; an access token may be given
   * as the password, and the user may then be "". "jwt": user and password are exchanged for a token (POST
   * /_open/auth), which is renewed after four fifths of its lifetime. Default: "basic".
   */
  authMethod?: "basic" | "jwt";
  /** A superuser token, sent unchanged. */
  superuserToken?: string;
  /** A user's token, sent unchanged. */
  userToken?: string;
  /**
   * The path of a file that contains a superuser token. The file is read again when the server rejects the
   * token.
   */
  superuserTokenFile?: string;
  /**
   * The path of a file that contains a user's token. The file is read again when the server rejects the
   * token.
   */
  userTokenFile?: string;
  /**
   * The path of a file that contains the password, in place of the argument password. One newline at the end
   * is ignored. The file is read again when the server rejects the password.
   */
  passwordFile?: string;
  /** The cluster's JWT secret, with which the library signs superuser tokens. */
  jwtSecret?: string;
  /**
   * The path of a file that contains the cluster's JWT secret. The file is read again when the server rejects
   * a token.
   */
  jwtSecretFile?: string;
  /** The path of a folder of files with JWT secrets. The first file by name is used, as by the server. */
  jwtSecretFolder?: string;
  /** The server id in signed tokens; "libarango" if it is not given. */
  jwtServerId?: string;
  /** The lifetime of signed tokens. If it is not given, they do not expire. 1000 to 1099511627776 in ms. */
  jwtLifetimeMs?: number | bigint;
  /** The paths to which signed tokens are restricted. */
  jwtAllowedPaths?: readonly string[];
}

/** The options of a derived database. */
export interface DerivedSettings {
  /**
   * The time limit of a whole call, including all its attempts. An operation that may keep the server busy
   * for longer has a longer default. 1 to 86400000 in ms. Default: 60000.
   */
  timeoutMs?: number | bigint;
  /**
   * The time limit for opening one connection, including the TLS handshake. 1 to 3600000 in ms. Default:
   * 5000.
   */
  connectTimeoutMs?: number | bigint;
  /**
   * The time limit of one attempt of an idempotent request while another coordinator can be tried. If it is
   * not given, an attempt may use all the time left for the call. 1 to 86400000 in ms.
   */
  attemptTimeoutMs?: number | bigint;
  /**
   * The maximum number of attempts of one call. A request is sent again only if it was certainly not executed
   * or is idempotent. 1 to 1000. Default: 10.
   */
  maxAttempts?: number | bigint;
  /**
   * The time for which a call continues to try while no coordinator can be reached, for programs that start
   * before their database. The pause between two rounds is 50 ms at first, is doubled each time, and is at
   * most 2 s. timeoutMs still applies; maxAttempts does not count these attempts. 0 to 86400000 in ms.
   * Default: 0.
   */
  unavailableWaitMs?: number | bigint;
  /**
   * The maximum size of a response body after decompression. A larger body is ARANGO_ERR_PROTOCOL. 1 to
   * 70368744177664 in bytes. Default: 1073741824.
   */
  maxResponseBytes?: number | bigint;
  /**
   * If true, an operation that the server's version does not have fails with ARANGO_ERR_UNSUPPORTED. For
   * operations that not every version has, the version of a host is requested once. Default: true.
   */
  versionCheck?: boolean;
  /** Headers added to every request: an object of strings. Default: {}. */
  headers?: Readonly<Record<string, string>>;
  /**
   * If true, all requests are treated as idempotent: a request is sent again even if it is unknown whether it
   * was executed. Default: false.
   */
  idempotent?: boolean;
  /** If true, followers may serve reads, with data that may be slightly out of date. Default: false. */
  dirtyRead?: boolean;
  /**
   * The maximum time a request may wait in a server's queue. The server immediately refuses a request that
   * would wait longer, and the request is sent to another coordinator. "auto" stands for the time left for
   * the call.
   */
  queueTimeLimit?: number | "auto";
  /** The id of the stream transaction in which requests are executed. */
  transaction?: string;
  /**
   * The URL of the client's coordinator to which all requests are sent, including the internal requests
   * before them.
   */
  host?: string;
  /**
   * If true or "store", the server responds before it executes the request. With true the result is
   * discarded. With "store" the server keeps the result as a job, and the response has the job's id. Default:
   * false.
   */
  async?: false | true | "store";
}
