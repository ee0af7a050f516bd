// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "common",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../../../../bindings/swift")],
  targets: [
    .executableTarget(name: "common", dependencies: [.product(name: "Arango", package: "swift")])
  ]
)
