// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Arango",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Arango", targets: ["Arango"])],
  targets: [
    // The installed libarango: pkg-config finds arango.h and the library.
    .systemLibrary(name: "CArango", pkgConfig: "arango"),
    .target(name: "Arango", dependencies: ["CArango"]),
    .testTarget(name: "ArangoTests", dependencies: ["Arango"]),
  ]
)
