import Testing

@testable import ArangoCore

@Suite struct SlotMapTests {
  @Test func `a value is stored under its key until it is removed`() {
    var tickets = SlotMap<String>()
    let one = tickets.add("one")
    let two = tickets.add("two")
    #expect(tickets[one] == "one")
    let taken = tickets.remove(one)
    let again = tickets.remove(one)
    #expect(taken == "one")
    #expect(again == nil)
    #expect(tickets[one] == nil)
    #expect(tickets[two] == "two")
    #expect(tickets.values == ["two"])
  }

  @Test func `keys are unique and never 0`() {
    var tickets = SlotMap<Int>()
    var given: Set<UInt64> = [0]
    for round in 0..<1_000 {
      let ticket = tickets.add(round)
      #expect(given.insert(ticket).inserted)
      // Some values stay, so that old and new slots are used.
      if round % 3 > 0 { _ = tickets.remove(ticket) }
    }
    #expect(tickets.values.count == 334)
    #expect(!tickets.isEmpty)
  }

  @Test(arguments: [0, 2, 1 << 32, .max] as [UInt64])
  func `an unknown key has no value`(_ ticket: UInt64) {
    var tickets = SlotMap<Int>()
    _ = tickets.add(1)
    #expect(tickets[ticket] == nil)
    let taken = tickets.remove(ticket)
    #expect(taken == nil)
  }
}
