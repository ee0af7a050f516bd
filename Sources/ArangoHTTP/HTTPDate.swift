internal import CCurl

/// Moments as HTTP headers have them.
package enum HTTPDate {
  /// Seconds since 1970; nil if it is no date.
  package static func seconds(_ text: String) -> Int64? {
    let seconds = curl_getdate(text, nil)
    return seconds >= 0 ? Int64(seconds) : nil
  }
}
