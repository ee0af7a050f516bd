internal import ArangoCore

/// The registration of a connection with a reactor.
package struct ReactorRegistration {
  /// The index in the reactor's list; 0 while no reactor uses the connection.
  var slot: UInt32 = 0
  /// The function that receives the outcome of the request under way.
  var completion: ((TransferResult) -> Void)?
  /// The time of the reactor's timer for the connection; nil if none is set.
  var timer: Instant?

  package init() {}
}
