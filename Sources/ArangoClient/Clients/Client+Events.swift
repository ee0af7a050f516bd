package import ArangoCore
internal import ArangoPlatform

// What happens inside.
extension Client {
  /// Puts what happens into a queue from now on, as far as the comma-separated names say.
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

  /// Tells whoever asked to hear of it.
  func tell(_ events: [Event]) {
    guard let (queue, tag) = listener.withLock({ $0 }) else { return }
    for event in events where !queue.tell(event.members, tag) {
      // The queue is gone; what is noted from now on is for whoever listens next.
      return listener.withLock { listener in
        if listener?.queue === queue { listener = nil }
      }
    }
  }
}
