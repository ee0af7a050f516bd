/// A queue in which elements may leave their place at any time. Those that have are skipped, and
/// swept out when they are the most.
package struct WaitQueue<Element> {
  private var elements: [Element?] = []
  private var first = 0
  private var gone = 0

  /// Makes an empty one.
  package init() {}

  /// Whether nobody is in it.
  package var isEmpty: Bool { elements.count - first == gone }

  /// Adds one at the end.
  package mutating func append(_ element: Element) {
    elements.append(element)
  }

  /// Puts one before all others.
  package mutating func prepend(_ element: Element) {
    if first > 0 {
      first -= 1
      elements[first] = element
    } else {
      elements.insert(element, at: 0)
    }
  }

  /// Takes out the first that is still there; nil if there is none.
  package mutating func popFirst(where isThere: (Element) -> Bool) -> Element? {
    while first < elements.count {
      let element = elements[first]
      // It is not kept alive by its old place.
      elements[first] = nil
      first += 1
      if first > 64 && first * 2 > elements.count { drop() }
      if let element, isThere(element) { return element }
      gone = max(0, gone - 1)
    }
    drop()
    gone = 0
    return nil
  }

  /// One has left its place.
  package mutating func left(where isThere: (Element) -> Bool) {
    gone += 1
    guard gone > 64, gone * 2 > elements.count - first else { return }
    drop()
    elements.removeAll { $0.map { !isThere($0) } ?? true }
    gone = 0
  }

  private mutating func drop() {
    elements.removeFirst(first)
    first = 0
  }
}
