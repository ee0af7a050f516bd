import Foundation

/// The simulated cluster of Tests/Simulator as a subprocess that ends with this object.
final class TestCluster {
  struct Server: Decodable {
    let id: String
    let endpoint: String
  }

  private struct Announcement: Decodable {
    let coordinators: [Server]
    let dbservers: [Server]
  }

  /// The coordinators, in order.
  let coordinators: [Server]
  /// The DB-Servers, in order.
  let dbservers: [Server]

  private let process = Process()
  private let input = Pipe()

  /// Starts the subprocess and waits until it listens.
  init(coordinators count: Int = 3) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-m", "arango_sim", "--coordinators", String(count), "--dbservers", "2",
      "--agents", "1", "--password", "passwd",
    ]
    process.currentDirectoryURL = root.appendingPathComponent("Simulator")
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line = Data()
    while line.last != 0x0a {
      let piece = output.fileHandleForReading.availableData
      guard !piece.isEmpty else { break }
      line += piece
    }
    let announcement = try JSONDecoder().decode(Announcement.self, from: line)
    coordinators = announcement.coordinators
    dbservers = announcement.dbservers
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// The URLs of the coordinators, separated by commas.
  var hosts: String { coordinators.map { $0.endpoint }.joined(separator: ",") }
}
