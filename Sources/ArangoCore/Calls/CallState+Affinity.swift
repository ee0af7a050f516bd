// What belongs to one coordinator.
extension CallState {
  /// Whether an answer may tell who keeps what the call is about.
  package var hasResource: Bool { prerequisites.resource != nil }

  /// Why it could not be had, in words.
  package var lossDescription: String? {
    guard let loss, let name = prerequisites.resource?.name else { return nil }
    return switch loss {
    case .coordinatorGone: "coordinator gone: the one that kept " + name + " was lost"
    case .expired: "expired: no coordinator has " + name + " any more"
    }
  }

  /// Who keeps what the call is about, as far as it is known.
  func affinityEntry(_ hosts: ClusterState) -> AffinityTable.Entry? {
    prerequisites.resource.flatMap { hosts.affinity[$0.name] }
  }

  /// The host that keeps it; nil if it is not known.
  func home(_ hosts: ClusterState) -> Int? {
    switch affinityEntry(hosts)?.place {
    case .host(let host)?: host
    case .server(let id)?: hosts.host(ofServer: id)
    case nil: nil
    }
  }

  /// Learns from an answer who keeps what: the host itself, or the server it passed the request on to.
  func remember(_ reply: ResponseSummary, in hosts: inout ClusterState) {
    if let id = reply.asyncID {
      remember(.job(id), .host(current), in: &hosts)
    }
    guard let resource = prerequisites.resource else { return }
    if let server = reply.forwardedTo {
      let host = hosts.host(ofServer: server)
      remember(resource, host.map { .host($0) } ?? .server(server), in: &hosts)
    } else if reply.status < 400 || reply.isOfJob {
      remember(resource, .host(current), in: &hosts)
    }
  }

  private func remember(
    _ resource: CoordinatorResource, _ place: AffinityTable.Location, in hosts: inout ClusterState
  ) {
    var failures: UInt64?
    if case .host(let host) = place { failures = hosts.hosts[host].failures }
    hosts.affinity.remember(resource.name, AffinityTable.Entry(place: place, failures: failures))
  }

  /// Why what the call is about could not be had, if it could not.
  func lossReason(_ action: Action, _ hosts: ClusterState) -> CoordinatorResource.LossReason? {
    guard prerequisites.resource != nil, let last = attempts.last else { return nil }
    let home = home(hosts)
    let wasLost = home.map { home in
      affinityEntry(hosts)?.failures.map { hosts.hosts[home].failures > $0 }
        ?? !hosts.hosts[home].breaker.isFine
    }
    switch action {
    case .fail(let error):
      let isLost = error.code == .connect || error.code == .network
      return isLost && wasLost == true ? .coordinatorGone : nil
    case .finish:
      // 404: it is not there. 503 of a host that passes requests on: who keeps it does not answer.
      if isNotFound { return wasLost == true ? .coordinatorGone : .expired }
      return isPassedOnInVain && (home == nil || hosts.hosts[home ?? 0].url != last.host)
        ? .coordinatorGone : nil
    case .send, .wait, .waitForToken, .signToken:
      return nil
    }
  }

  private var isNotFound: Bool { finalReply?.status == 404 && finalReply?.isOfJob == false }
  private var isPassedOnInVain: Bool {
    finalReply?.status == 503 && finalReply?.errorNumber == 1478
  }
}
