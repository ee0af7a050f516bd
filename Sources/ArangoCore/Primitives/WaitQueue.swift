/// A FIFO queue with lazy removal. Removed elements are skipped, and compacted once they are the majority.
package struct WaitQueue<Element> {
  private var elements: [Element?] = []
  private var first = 0
  private var gone = 0

  /// Creates an empty queue.
  package init() {}

  /// True if no element is queued.
  package var isEmpty: Bool { elements.count - first == gone }

  /// Appends an element.
  package mutating func append(_ element: Element) {
    elements.append(element)
  }

  /// Inserts an element before all others.
  package mutating func prepend(_ element: Element) {
    if first > 0 {
      first -= 1
      elements[first] = element
    } else {
      elements.insert(element, at: 0)
    }
  }

  /// Removes and returns the first element that was not removed lazily; nil if there is none.
  ///
  /// - Parameter isThere: true if an element was not removed.
  package mutating func popFirst(where isThere: (Element) -> Bool) -> Element? {
    while first < elements.count {
      let element = elements[first]
      // The array must not keep the element alive.
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

  /// Counts one lazy removal, and compacts the queue if removed elements are the majority.
  ///
  /// - Parameter isThere: true if an element was not removed.
  package mutating func noteRemoval(where isThere: (Element) -> Bool) {
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
