internal import ArangoCore

/// What a reactor keeps of a connection.
package struct ReactorRegistration {
  /// The number by which the reactor knows it; 0 while it is none's.
  var slot: UInt32 = 0
  /// The function that receives the outcome of the request under way.
  var completion: ((TransferResult) -> Void)?
  /// The moment at which the reactor looks at it; nil if none is set.
  var timer: Instant?

  package init() {}
}
