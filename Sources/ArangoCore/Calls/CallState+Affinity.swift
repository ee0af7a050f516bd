// Resources that one coordinator holds.
extension CallState {
  /// True if the call refers to a resource, so that its responses tell which coordinator holds that.
  package var hasResource: Bool { prerequisites.resource != nil }

  /// The reason why the resource is lost, as a phrase; nil if it is not.
  package var lossDescription: String? {
    guard let loss, let name = prerequisites.resource?.name else { return nil }
    return switch loss {
    case .coordinatorGone: "coordinator gone: the one that kept " + name + " was lost"
    case .expired: "expired: no coordinator has " + name + " any more"
    }
  }

  /// The affinity of the call's resource; nil if it is not known.
  func affinity(_ cluster: ClusterState) -> AffinityTable.Entry? {
    prerequisites.resource.flatMap { cluster.affinity[$0.name] }
  }

  /// The host that holds the call's resource; nil if it is not known.
  func home(_ cluster: ClusterState) -> Int? {
    switch affinity(cluster)?.location {
    case .host(let host)?: host
    case .server(let id)?: cluster.host(ofServer: id)
    case nil: nil
    }
  }

  /// Learns from a response which coordinator holds a resource: the host itself, or the server to which it
  /// forwarded the request.
  func remember(_ response: ResponseSummary, of host: Int, in cluster: inout ClusterState) {
    if let id = response.asyncID {
      remember(CoordinatorResource(.job, id), .host(host), in: &cluster)
    }
    guard let resource = prerequisites.resource else { return }
    if let server = response.forwardedTo {
      let holder = cluster.host(ofServer: server)
      remember(resource, holder.map { .host($0) } ?? .server(server), in: &cluster)
    } else if response.status < 400 || response.isOfJob {
      remember(resource, .host(host), in: &cluster)
    }
  }

  /// Learns which coordinator holds a resource that a response names: the one that holds the call's own
  /// resource, to which the request may have been forwarded, or else the host of the response.
  package func remember(created resource: CoordinatorResource, in cluster: inout ClusterState) {
    if let own = prerequisites.resource {
      guard own != resource, let entry = cluster.affinity[own.name] else { return }
      cluster.affinity.remember(resource.name, entry)
    } else if let host = respondingHostIndex {
      remember(resource, .host(host), in: &cluster)
    }
  }

  private func remember(
    _ resource: CoordinatorResource, _ location: AffinityTable.Location,
    in cluster: inout ClusterState
  ) {
    var failures: UInt64?
    if case .host(let host) = location { failures = cluster.hosts[host].failures }
    cluster.affinity.remember(
      resource.name, AffinityTable.Entry(location: location, failures: failures))
  }

  /// The reason why the resource is lost; nil if it is not.
  func lossReason(
    _ action: Action, _ cluster: ClusterState
  ) -> CoordinatorResource.LossReason? {
    guard let resource = prerequisites.resource, let last = attempts.last else { return nil }
    let home = home(cluster)
    let hasFailed = home.map { home in
      affinity(cluster)?.failures.map { cluster.hosts[home].failures > $0 }
        ?? !cluster.hosts[home].breaker.isFine
    }
    switch action {
    case .fail(let error):
      let isLost = error.code == .connect || error.code == .network
      return isLost && hasFailed == true ? .coordinatorGone : nil
    case .finish:
      guard let response = finalResponse else { return nil }
      if resource.isMissing(in: response) {
        return hasFailed == true ? .coordinatorGone : .expired
      }
      // A host that forwards reports that the holder does not respond.
      let isOfHolder = home.map { cluster.hosts[$0].url == last.host } ?? false
      return response.isForwardingFailure && !isOfHolder && !retry.holderCannotForward
        ? .coordinatorGone : nil
    case .send, .wait, .waitForToken, .signToken:
      return nil
    }
  }
}

extension ResponseSummary {
  /// True if the host could not forward the request to the coordinator that holds the resource.
  var isForwardingFailure: Bool {
    status == 503 && errorNumber == 1_478 || status >= 500 && errorNumber == 1_457
  }
}
