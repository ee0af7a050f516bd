import Testing

@testable import ArangoCore

@Suite struct WaitQueueTests {
  @Test func `elements are dequeued in FIFO order`() {
    var line = WaitQueue<Int>()
    var served: [Int] = []
    for number in 0..<1_000 {
      line.append(number)
      if number % 3 == 2, let next = line.popFirst(where: { _ in true }) { served.append(next) }
    }
    while let next = line.popFirst(where: { _ in true }) { served.append(next) }
    #expect(served == Array(0..<1_000))
    #expect(line.isEmpty)
  }

  @Test func `an element put in front is dequeued next`() {
    var line = WaitQueue<Int>()
    line.append(1)
    line.prepend(0)
    let first = line.popFirst { _ in true }
    #expect(first == 0)
    line.prepend(7)
    let second = line.popFirst { _ in true }
    let third = line.popFirst { _ in true }
    #expect([second, third] == [7, 1])
  }

  @Test(arguments: [1, 2, 7])
  func `removed elements are skipped`(every step: Int) {
    var line = WaitQueue<Int>()
    var there = Set(0..<500)
    for number in 0..<500 { line.append(number) }
    for number in stride(from: 0, to: 500, by: step) {
      there.remove(number)
      line.noteRemoval { there.contains($0) }
    }
    #expect(line.isEmpty == there.isEmpty)
    var served: [Int] = []
    while let next = line.popFirst(where: { there.contains($0) }) { served.append(next) }
    #expect(served == there.sorted())
    #expect(line.isEmpty)
  }

  @Test func `a dequeued element is released`() {
    final class Guest {}
    var line = WaitQueue<Guest>()
    weak var guest: Guest?
    do {
      let made = Guest()
      guest = made
      line.append(made)
      line.append(Guest())
    }
    _ = line.popFirst { _ in true }
    #expect(guest == nil)
    #expect(!line.isEmpty)
  }
}
