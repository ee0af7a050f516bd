internal import ArangoCore
internal import ArangoPlatform
internal import CCurl

// What is the same for every request of a connection.
extension Connection {
  /// Tells libcurl once what never changes.
  func configure(_ endpoint: Endpoint, _ settings: Settings) {
    set(CURLOPT_NOSIGNAL, 1)
    // A name that is still being looked up when the time is over is not waited for.
    set(CURLOPT_QUICK_EXIT, 1)
    setURL(endpoint)
    if let path = endpoint.socketPath { set(CURLOPT_UNIX_SOCKET_PATH, path) }
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_TCP_NODELAY, 1)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    // The pool decides how long a connection is idle and how old it grows; a new one looks the
    // address up again.
    set(CURLOPT_MAXAGE_CONN, 0)
    set(CURLOPT_DNS_CACHE_TIMEOUT, 0)
    setVersion(settings.httpVersion, isSecure: endpoint.scheme == .https)
    if settings.compressResponses { set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate") }
    setProxy(endpoint.socketPath == nil ? settings.proxy : nil)
    if endpoint.scheme == .https { configure(settings.tls, for: endpoint) }
    arango_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText).ignored
    setCallbacks()
  }

  /// Parsed once, not for each request.
  private func setURL(_ endpoint: Endpoint) {
    curl_url_cleanup(url)
    url = arango_curl_parsed(endpoint.httpURL + "/")
    arango_curl_set_pointer(easy, CURLOPT_CURLU, url.map { UnsafeRawPointer($0) }).ignored
  }

  private func setVersion(_ version: HTTPVersion, isSecure: Bool) {
    let choice =
      switch version {
      case .one: CURL_HTTP_VERSION_1_1
      case .auto: CURL_HTTP_VERSION_2TLS
      case .two: isSecure ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE
      }
    set(CURLOPT_HTTP_VERSION, Int(choice))
  }

  /// A proxy is tunnelled through: what it cannot read it cannot change.
  private func setProxy(_ proxy: Secret?) {
    guard let proxy else { return set(CURLOPT_PROXY, "") }
    arango_curl_set_string(easy, CURLOPT_PROXY, proxy.cString).ignored
    set(CURLOPT_HTTPPROXYTUNNEL, 1)
    // The answer to CONNECT is not the server's.
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
  }

  private func setCallbacks() {
    arango_curl_set_sink(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, target in
      Connection.from(target).transfer.receive(bytes, size &* count)
    }.ignored
    arango_curl_set_sink(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, target in
      Connection.from(target).transfer.receiveHeader(bytes, size &* count)
    }.ignored
    // libcurl sends a request again by itself, whatever its method, when a connection it reused
    // closes without an answer. It asks here before each sending: only the first is allowed.
    arango_curl_set_prereq(easy) { target, _, _, _, _ in
      Connection.from(target).transfer.maySend()
        ? Int32(CURL_PREREQFUNC_OK) : Int32(CURL_PREREQFUNC_ABORT)
    }.ignored
    let this = Unmanaged.passUnretained(self).toOpaque()
    for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_PREREQDATA] {
      arango_curl_set_pointer(easy, option, this).ignored
    }
  }

  /// Callbacks run inside `send`, while the connection is alive.
  private static func from(_ pointer: UnsafeMutableRawPointer?) -> Connection {
    // libcurl hands back what `setCallbacks` gave it.
    Unmanaged.fromOpaque(pointer.unsafelyUnwrapped).takeUnretainedValue()
  }

  /// Whom a TLS connection trusts; libcurl verifies chain and name unless told otherwise.
  private func configure(_ tls: TLSSettings, for endpoint: Endpoint) {
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if tls.caFile != nil || tls.caPath != nil || tls.caPEM != nil {
      // Who names whom to trust trusts nobody else: libcurl would go on asking the system's.
      arango_curl_set_string(easy, CURLOPT_CAINFO, nil).ignored
      arango_curl_set_string(easy, CURLOPT_CAPATH, nil).ignored
    }
    if let file = tls.caFile { set(CURLOPT_CAINFO, file) }
    if let path = tls.caPath {
      set(CURLOPT_CAPATH, path)
      // libcurl takes a folder that is not there for one without certificates.
      if !Folder.isReadable(path) { tlsNote = "; " + path.printable + " cannot be read" }
    }
    if let text = tls.caPEM { text.withCString { arango_curl_set_ca_text(easy, $0) }.ignored }
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
    setURL(verified)
    connectTo = curl_slist_append(nil, "::" + host + ":" + String(port))
    arango_curl_set_list(easy, CURLOPT_CONNECT_TO, connectTo).ignored
  }

  func set(_ option: CURLoption, _ value: Int) {
    arango_curl_set_long(easy, option, value).ignored
  }

  func set(_ option: CURLoption, _ value: String) {
    // Passed as it is, it would be copied first.
    value.withCString { arango_curl_set_string(easy, option, $0) }.ignored
  }
}

extension CURLcode {
  /// Setting an option fails only if libcurl has no memory or knows it not; the request then fails.
  var ignored: Void { () }
}
