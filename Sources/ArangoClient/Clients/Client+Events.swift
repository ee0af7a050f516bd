package import ArangoCore
internal import ArangoPlatform

extension Client {
  /// Posts events to a queue from now on. `kinds` are comma-separated names of the kinds of events; the
  /// events carry `tag`.
  package func listen(
    _ queue: ResultQueue, to kinds: String?, tag: UInt64
  ) throws(ArangoError) -> CallResult {
    let wanted = try Event.Kinds(named: kinds)
    let old = listener.withLock { listener in
      defer { listener = wanted.isEmpty ? nil : (queue, tag) }
      return listener
    }
    hosts.withLock { $0.wanted = wanted }
    withExtendedLifetime(old) {}
    return CallResult()
  }

  /// Posts events to the queue that was given to `listen`, if there is one.
  func post(_ events: [Event]) {
    guard let (queue, tag) = listener.withLock({ $0 }) else { return }
    for event in events where !queue.post(event.members, tag) {
      // The queue is closed. Another thread may have set a new one meanwhile.
      return listener.withLock { listener in
        if listener?.queue === queue { listener = nil }
      }
    }
  }
}
