// The events that are recorded, if their kinds are wanted.
extension ClusterState {
  mutating func noteDown(_ host: Int, rest: Int64) {
    note(.hostDown) { state in
      [.init("host", .string(state.hosts[host].url)), .init("rest_ms", .integer(rest))]
    }
  }

  mutating func noteUp(_ host: Int) {
    note(.hostUp) { [.init("host", .string($0.hosts[host].url))] }
  }

  mutating func noteFound(_ host: Int) {
    note(.hostFound) { [.init("host", .string($0.hosts[host].url))] }
  }

  mutating func noteToken(age: Int64?) {
    note(.tokenRenewed) { _ in age.map { [.init("age_ms", .integer($0))] } ?? [] }
  }

  mutating func noteRetry(after attempt: Attempt?) {
    note(.retry) { _ in
      guard let attempt else { return [] }
      return [.init("host", .string(attempt.host)), .init("outcome", .string(attempt.outcome))]
    }
  }

  mutating func noteEnd(_ operation: String, _ attempts: [Attempt], milliseconds: Int64) {
    guard milliseconds >= slowCall else { return }
    note(.slowCall) { _ in
      var members: [JSON.Member] = [
        .init("ms", .integer(milliseconds)), .init("attempts", .integer(Int64(attempts.count))),
      ]
      if let last = attempts.last { members.append(.init("host", .string(last.host))) }
      if !operation.isEmpty { members.append(.init("operation", .string(operation))) }
      return members
    }
  }

  mutating func noteLoss(
    of resource: CoordinatorResource, _ reason: CoordinatorResource.LossReason
  ) {
    note(.resourceLost) { _ in
      [.init("resource", .string(resource.name)), .init("reason", .string(reason.word))]
    }
  }

  /// Returns the events since the last call, and removes them.
  package mutating func takeEvents() -> [Event] {
    defer { events = [] }
    return events
  }

  private mutating func note(_ kind: Event.Kind, _ members: (ClusterState) -> [JSON.Member]) {
    guard wanted.contains(kind) else { return }
    events.append(Event(kind, members(self)))
  }
}
