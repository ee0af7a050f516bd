/// The settings of host selection and discovery.
package struct HostSettings: Sendable, Equatable {
  /// The only coordinator that requests are sent to; nil: any.
  package var host: Endpoint?
  /// True if the client discovers the coordinators of the cluster.
  package var discovers = false
  /// The interval of discovery, in milliseconds.
  package var discoverInterval: Int64 = 60_000
  /// The replacements of addresses in the cluster's list of coordinators.
  package var hostMap = AddressMap()
  /// The number of requests after which the strategy "periodic" changes the host.
  package var period: Int64 = 100

  /// Creates the defaults.
  package init() {}
}
