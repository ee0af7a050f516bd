package import ArangoCore

/// How one attempt ended.
package enum Delivery {
  /// An answer came, whatever it says.
  case answered(Response)
  /// None came.
  case failed(TransportFailure)
}
