package import ArangoCore
internal import ArangoPlatform
internal import CCurl

/// One connection to one coordinator, kept open between requests. One thread at a time uses it.
package final class Connection {
  private let handle: UnsafeMutableRawPointer
  private let isSecure: Bool
  /// The process that made it.
  private let generation = Fork.generation
  /// What the callbacks of the request under way fill and ask.
  private var transfer = Transfer(maxResponseBytes: 0)
  /// Where a connection goes whose URL has another name; libcurl reads it while it lives.
  private var connectTo: UnsafeMutablePointer<curl_slist>?
  /// libcurl's words about a failure.
  private let errorText: UnsafeMutablePointer<CChar>

  /// Makes a connection that is opened by its first request; nil if memory ran out.
  package init?(to endpoint: Endpoint, _ tls: TLSSettings) {
    guard Connection.libcurlIsReady, let handle = curl_easy_init() else { return nil }
    self.handle = handle
    isSecure = endpoint.scheme == .https
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    configure(endpoint)
    if isSecure { configure(tls, for: endpoint) }
  }

  deinit {
    if !isOwn {
      let socket = arango_curl_get_socket(handle)
      if socket >= 0 { ForeignSocket.silence(socket) }
    }
    curl_easy_cleanup(handle)
    curl_slist_free_all(connectTo)
    errorText.deallocate()
  }

  /// Whether this process made it: after a fork, the child must not use its parent's.
  package var isOwn: Bool { generation == Fork.generation }

  // libcurl is never cleaned up: the host program may use it too.
  private static let libcurlIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// What is the same for every request.
  private func configure(_ endpoint: Endpoint) {
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_URL, endpoint.httpURL + "/")
    if let path = endpoint.socketPath { set(CURLOPT_UNIX_SOCKET_PATH, path) }
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PROXY, "")
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    set(CURLOPT_TCP_NODELAY, 1)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_MAXCONNECTS, 1)
    arango_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
    arango_curl_set_sink(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, target in
      Connection.from(target).transfer.receive(bytes, size &* count)
    }
    arango_curl_set_sink(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, target in
      Connection.from(target).transfer.receiveHeader(bytes, size &* count)
    }
    // libcurl sends a request again by itself, whatever its method, when a connection it reused
    // closes without an answer. It asks here before each sending: only the first is allowed.
    arango_curl_set_prereq(handle) { target, _, _, _, _ in
      Connection.from(target).transfer.maySend()
        ? Int32(CURL_PREREQFUNC_OK) : Int32(CURL_PREREQFUNC_ABORT)
    }
    let this = Unmanaged.passUnretained(self).toOpaque()
    for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_PREREQDATA] {
      arango_curl_set_pointer(handle, option, this)
    }
  }

  /// Whom a TLS connection trusts; libcurl verifies chain and name unless told otherwise.
  private func configure(_ tls: TLSSettings, for endpoint: Endpoint) {
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let file = tls.caFile { set(CURLOPT_CAINFO, file) }
    if let path = tls.caPath { set(CURLOPT_CAPATH, path) }
    if let text = tls.caPEM { _ = text.withCString { arango_curl_set_ca_text(handle, $0) } }
    if let file = tls.certificate { set(CURLOPT_SSLCERT, file) }
    if let file = tls.key { set(CURLOPT_SSLKEY, file) }
    if tls.isInsecure {
      set(CURLOPT_SSL_VERIFYPEER, 0)
      set(CURLOPT_SSL_VERIFYHOST, 0)
    }
    guard let name = tls.serverName, let verified = endpoint.renamed(name),
      case .network(let host, let port) = endpoint.location
    else { return }
    // The URL has the name that is verified, and the connection goes to the host all the same.
    set(CURLOPT_URL, verified.httpURL + "/")
    connectTo = curl_slist_append(nil, "::" + host + ":" + String(port))
    arango_curl_set_list(handle, CURLOPT_CONNECT_TO, connectTo).ignored
  }

  /// Callbacks run inside `send`, while the connection is alive.
  private static func from(_ pointer: UnsafeMutableRawPointer?) -> Connection {
    // libcurl hands back what `configure` gave it.
    Unmanaged.fromOpaque(pointer.unsafelyUnwrapped).takeUnretainedValue()
  }

  /// Sends a request with all its headers and waits for the answer, on the calling thread.
  package func send(
    _ request: Request, headers: [Header], _ payload: Payload, _ limits: Limits
  ) -> Delivery {
    transfer = Transfer(maxResponseBytes: limits.maxResponseBytes)
    errorText[0] = 0
    set(CURLOPT_REQUEST_TARGET, request.target)
    set(CURLOPT_TIMEOUT_MS, Int(clamping: limits.timeout))
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(clamping: limits.connectTimeout))
    setMethod(request.method, payload.buffer)
    let lines = headerList(headers)
    arango_curl_set_list(handle, CURLOPT_HTTPHEADER, lines)
    let code =
      isSecure
      ? BrokenPipe.guarding { curl_easy_perform(handle) }
      : curl_easy_perform(handle)
    arango_curl_set_list(handle, CURLOPT_HTTPHEADER, nil)
    curl_slist_free_all(lines)
    withExtendedLifetime(payload) {}
    let failure = transfer.failure(
      code, words: String(cString: errorText),
      connects: arango_curl_get_long(handle, CURLINFO_NUM_CONNECTS),
      bytesSent: arango_curl_get_long(handle, CURLINFO_REQUEST_SIZE))
    if let failure { return .failed(failure) }
    let response = transfer.response
    response.status = Int32(clamping: arango_curl_get_long(handle, CURLINFO_RESPONSE_CODE))
    return .answered(response)
  }

  private func setMethod(_ method: Request.Method, _ body: UnsafeRawBufferPointer) {
    // HTTPGET also forgets the body of the request before.
    set(CURLOPT_HTTPGET, 1)
    switch method {
    case .get where body.isEmpty:
      return arango_curl_set_string(handle, CURLOPT_CUSTOMREQUEST, nil).ignored
    case .head:
      set(CURLOPT_NOBODY, 1)
      return arango_curl_set_string(handle, CURLOPT_CUSTOMREQUEST, nil).ignored
    case .delete where body.isEmpty, .options where body.isEmpty:
      break
    default:
      set(CURLOPT_POST, 1)
      arango_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)).ignored
      let empty: StaticString = ""
      arango_curl_set_pointer(
        handle, CURLOPT_POSTFIELDS, body.baseAddress ?? UnsafeRawPointer(empty.utf8Start)
      ).ignored
    }
    set(CURLOPT_CUSTOMREQUEST, method.rawValue)
  }

  private func headerList(_ headers: [Header]) -> UnsafeMutablePointer<curl_slist>? {
    // Two that libcurl would add: ArangoDB reads bodies at once, and a POST without a body has no type.
    var list = curl_slist_append(nil, "Expect:")
    if !headers.contains(where: { $0.key == "content-type" }) {
      list = curl_slist_append(list, "Content-Type:") ?? list
    }
    for header in headers {
      list = curl_slist_append(list, header.line) ?? list
    }
    return list
  }

  private func set(_ option: CURLoption, _ value: Int) {
    arango_curl_set_long(handle, option, value).ignored
  }

  private func set(_ option: CURLoption, _ value: String) {
    arango_curl_set_string(handle, option, value).ignored
  }
}

extension CURLcode {
  /// Setting an option fails only if libcurl has no memory or knows it not; the request then fails.
  fileprivate var ignored: Void { () }
}
