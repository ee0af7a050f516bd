package import ArangoCore
internal import ArangoPlatform
internal import CCurl
internal import Synchronization

/// One connection to one coordinator, kept open between requests. One thread at a time uses it, to
/// wait for an answer or with a reactor; any other may interrupt it.
package final class Connection: @unchecked Sendable {
  // Sendable because `interrupt` touches nothing but an atomic and what libcurl lets any thread touch.

  /// When it was made.
  package let madeAt: Instant
  let easy: UnsafeMutableRawPointer
  let multi: OpaquePointer
  let sockets: UnsafeMutablePointer<OpenSockets>
  private let isSecure: Bool
  /// The process that made it.
  private let generation = Fork.generation
  private let isInterrupted = Atomic<Bool>(false)
  /// What the callbacks of the request under way fill and ask.
  var transfer = Transfer(maxResponseBytes: 0)
  /// Where a connection goes whose URL has another name; libcurl reads it while it lives.
  var connectTo: UnsafeMutablePointer<curl_slist>?
  /// The coordinator's URL; libcurl reads it while it lives.
  var url: OpaquePointer?
  /// What to add to the words about a handshake that failed.
  var tlsNote = ""
  /// libcurl's words about a failure.
  let errorText: UnsafeMutablePointer<CChar>
  /// What libcurl reads of the request under way.
  private var lines: HeaderLines?
  private var payload = Payload.none
  /// When its time is over, to connect and as a whole. libcurl is told, and forgets it now and then
  /// when it is a matter of milliseconds.
  private var deadlines = (connect: Instant.distantPast, whole: Instant.distantPast)
  /// What a reactor keeps of it; nil on the blocking path.
  var turn: Turn?
  /// When libcurl wants to be called although nothing has happened.
  package var alarm = Alarm()

  /// Makes a connection that is opened by its first request; nil if memory ran out.
  package static func make(
    to endpoint: Endpoint, _ settings: Settings, now: Instant
  ) -> Connection? {
    guard libcurlIsReady, let easy = curl_easy_init() else { return nil }
    guard let multi = curl_multi_init() else {
      curl_easy_cleanup(easy)
      return nil
    }
    let connection = Connection(easy, OpaquePointer(multi), endpoint.scheme == .https, now)
    connection.configure(endpoint, settings)
    return connection
  }

  private init(
    _ easy: UnsafeMutableRawPointer, _ multi: OpaquePointer, _ isSecure: Bool, _ now: Instant
  ) {
    self.easy = easy
    self.multi = multi
    self.isSecure = isSecure
    madeAt = now
    sockets = OpenSockets.watch(easy)
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    _ = arango_curl_set_multi_long(UnsafeMutableRawPointer(multi), CURLMOPT_MAXCONNECTS, 1)
  }

  deinit {
    if !isOwn { sockets.pointee.silence() }
    curl_multi_cleanup(UnsafeMutableRawPointer(multi))
    curl_easy_cleanup(easy)
    lines?.free()
    curl_slist_free_all(connectTo)
    curl_url_cleanup(url)
    sockets.deinitialize(count: 1)
    sockets.deallocate()
    errorText.deallocate()
  }

  // libcurl is never cleaned up: the host program may use it too.
  private static let libcurlIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Whether this process made it: after a fork, the child must not use its parent's.
  package var isOwn: Bool { generation == Fork.generation }

  /// Ends the request under way, and every later one, from any thread.
  package func interrupt() {
    isInterrupted.store(true, ordering: .releasing)
    curl_multi_wakeup(UnsafeMutableRawPointer(multi))
  }

  /// Sends a request with all its headers and waits for the answer, on the calling thread.
  package func send(
    _ request: Request, headers: [Header], _ authorization: Secret?, _ payload: Payload,
    _ limits: Limits
  ) -> Delivery {
    prepare(request, headers: headers, authorization, payload, limits)
    defer { forgetLines() }
    return concluded(isSecure ? BrokenPipe.guarding { perform() } : perform())
  }

  /// Tells libcurl what to send.
  func prepare(
    _ request: Request, headers: [Header], _ authorization: Secret?, _ payload: Payload,
    _ limits: Limits
  ) {
    transfer = Transfer(maxResponseBytes: limits.maxResponseBytes)
    errorText[0] = 0
    set(CURLOPT_REQUEST_TARGET, request.target)
    let now = Clock.now
    deadlines.connect = now.advanced(byMilliseconds: limits.connectTimeout + 1)
    deadlines.whole = now.advanced(byMilliseconds: limits.timeout + 1)
    set(CURLOPT_TIMEOUT_MS, Int(clamping: limits.timeout))
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(clamping: limits.connectTimeout))
    setMethod(request.method, payload.buffer)
    self.payload = payload
    if lines?.areMade(of: headers, authorization) == true { return }
    forgetLines()
    let lines = HeaderLines(headers, authorization)
    arango_curl_set_list(easy, CURLOPT_HTTPHEADER, lines.first).ignored
    self.lines = lines
  }

  /// When the time of the request under way is over at the latest.
  var deadline: Instant {
    transfer.mayHaveSent ? deadlines.whole : min(deadlines.connect, deadlines.whole)
  }

  /// Frees the header lines of the last request: an idle connection keeps no secret.
  func forgetLines() {
    arango_curl_set_list(easy, CURLOPT_HTTPHEADER, nil).ignored
    lines?.free()
    lines = nil
  }

  /// What came of it.
  func concluded(_ code: CURLcode) -> Delivery {
    payload = .none
    let failure = transfer.failure(
      code, words: String(cString: errorText), tlsNote: tlsNote,
      connects: arango_curl_get_long(easy, CURLINFO_NUM_CONNECTS),
      bytesSent: arango_curl_get_long(easy, CURLINFO_REQUEST_SIZE))
    if let failure { return .failed(failure) }
    let response = transfer.response
    response.status = Int32(clamping: arango_curl_get_long(easy, CURLINFO_RESPONSE_CODE))
    return .answered(response)
  }

  /// What curl_easy_perform does, with a wait that another thread can end.
  private func perform() -> CURLcode {
    let multi = UnsafeMutableRawPointer(multi)
    guard curl_multi_add_handle(multi, easy) == CURLM_OK else { return CURLE_FAILED_INIT }
    defer { curl_multi_remove_handle(multi, easy) }
    var running: Int32 = 1
    while true {
      if isInterrupted.load(ordering: .acquiring) {
        transfer.interruption = .closed
        return CURLE_ABORTED_BY_CALLBACK
      }
      guard curl_multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
      guard running > 0 else { break }
      let left = deadline.milliseconds(since: Clock.now)
      guard left > 0 else { return CURLE_OPERATION_TIMEDOUT }
      guard curl_multi_poll(multi, nil, 0, Int32(clamping: left), nil) == CURLM_OK else {
        return CURLE_FAILED_INIT
      }
    }
    return ending ?? CURLE_FAILED_INIT
  }

  /// How libcurl says that the request has ended; nil if it has not.
  var ending: CURLcode? {
    var left: Int32 = 0
    let message = curl_multi_info_read(UnsafeMutableRawPointer(multi), &left)
    guard let message, message.pointee.msg == CURLMSG_DONE else { return nil }
    return message.pointee.data.result
  }

  private func setMethod(_ method: Request.Method, _ body: UnsafeRawBufferPointer) {
    // HTTPGET also forgets the body of the request before.
    set(CURLOPT_HTTPGET, 1)
    switch method {
    case .get where body.isEmpty:
      return arango_curl_set_string(easy, CURLOPT_CUSTOMREQUEST, nil).ignored
    case .head:
      set(CURLOPT_NOBODY, 1)
      return arango_curl_set_string(easy, CURLOPT_CUSTOMREQUEST, nil).ignored
    case .delete where body.isEmpty, .options where body.isEmpty:
      break
    default:
      set(CURLOPT_POST, 1)
      arango_curl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)).ignored
      let empty: StaticString = ""
      arango_curl_set_pointer(
        easy, CURLOPT_POSTFIELDS, body.baseAddress ?? UnsafeRawPointer(empty.utf8Start)
      ).ignored
    }
    set(CURLOPT_CUSTOMREQUEST, method.rawValue)
  }
}
