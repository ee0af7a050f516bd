// swift-tools-version:6.2
import PackageDescription

// The shipped library is an Embedded Swift build (see the Makefile); tests, sanitizers and
// coverage use the normal build, where the compiler rejects what the embedded one could not take.
let isEmbedded = Context.environment["ARANGO_EMBEDDED"] == "1"
// The Makefile links the shipped library with options that this package alone cannot give.
let isShipped = Context.environment["ARANGO_SHIPPED"] == "1"
// The Makefile names the archives of OpenSSL and zlib.
let isBundled = Context.environment["ARANGO_BUNDLED"] == "1"
// Static libraries that the Makefile links with libFuzzer.
let isFuzzed = Context.environment["ARANGO_FUZZ"] == "1"

/// What every call and every answer runs through is compiled for speed, all else for size: the library
/// is loaded into programs that do other things.
func embedded(_ optimization: String) -> [SwiftSetting] {
  [
    .enableExperimentalFeature("Embedded"),
    .unsafeFlags([
      "-wmo", optimization,
      // A section for each function, so that the linker can drop the copies of generic code that
      // every module carries.
      "-Xfrontend", "-function-sections",
      // In an embedded build a module compiles code of the modules below it again. Constant arrays
      // that this pass takes out of functions are numbered within each module, and with Swift 6.3 the
      // linker then takes one module's function and the other's array of the same name.
      "-Xllvm", "-sil-disable-pass=object-outliner",
      // The tests run on a build that checks it.
      "-enforce-exclusivity=unchecked",
    ]),
  ]
}

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], optimization: String = "-Osize"
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings
      + (isEmbedded
        ? embedded(optimization) : [.treatWarning("EmbeddedRestrictions", as: .error)]))
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, swiftSettings: [.treatAllWarnings(as: .error)])
}

/// A target with the function that libFuzzer calls.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency], path: String) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path,
    swiftSettings: [.treatAllWarnings(as: .error)])
}

let package = Package(
  name: "libarango",
  products: [.library(name: "arango", type: .dynamic, targets: ["ArangoABI"])]
    + (isFuzzed
      ? ["FuzzResponse", "FuzzJSON"].map { .library(name: $0, type: .static, targets: [$0]) } : []),
  targets: [
    .systemLibrary(name: "CArango", path: "include"),
    .systemLibrary(name: "CCrypto", pkgConfig: isBundled ? nil : "libcrypto"),
    // The shipped library holds it: the Makefile names the archive.
    .systemLibrary(name: "CJansson", pkgConfig: isShipped ? nil : "jansson"),
    // C and not Swift: the compiler and the C library call these functions by their names.
    .target(
      name: "CPlatform",
      cSettings: [
        .unsafeFlags(["-fvisibility=hidden", "-std=c11", "-D_GNU_SOURCE"])
      ] + (isShipped ? [.define("ARANGO_SHIPPED")] : [])),
    .target(name: "CJSONScan"),
    .systemLibrary(name: "COpenSSL", pkgConfig: isBundled ? nil : "openssl"),
    .systemLibrary(name: "CZlib", pkgConfig: isBundled ? nil : "zlib"),

    module("ArangoCore"),
    module("ArangoPlatform", ["ArangoCore", "CPlatform"]),
    module(
      "ArangoJSON", ["ArangoCore", "ArangoPlatform", "CJansson", "CJSONScan"], optimization: "-O"),
    module("ArangoCrypto", ["ArangoCore", "CCrypto"]),
    module(
      "ArangoHTTP", ["ArangoCore", "ArangoPlatform", "COpenSSL", "CZlib"], optimization: "-O"),
    module(
      "ArangoClient", ["ArangoCore", "ArangoPlatform", "ArangoJSON", "ArangoCrypto", "ArangoHTTP"],
      optimization: "-O"),
    module("ArangoABI", ["ArangoCore", "ArangoPlatform", "ArangoClient", "CArango"]),

    // Prints the pages of docs/ that come from the tables; scripts/generate-docs runs it.
    .executableTarget(
      name: "documentation", dependencies: ["ArangoCore"], path: "scripts/Documentation"),

    // Reads responses without a socket, for the tests and the fuzzing of the response parser.
    .target(
      name: "ResponseReader", dependencies: ["ArangoCore", "ArangoPlatform", "ArangoHTTP"],
      path: "Tests/ResponseReader", swiftSettings: [.treatAllWarnings(as: .error)]),

    fuzzer(
      "FuzzResponse", ["ArangoCore", "ArangoHTTP", "ResponseReader"], path: "Tests/Fuzz/Response"),
    fuzzer(
      "FuzzJSON", ["ArangoCore", "ArangoPlatform", "ArangoJSON", "CJansson"],
      path: "Tests/Fuzz/JSON"),

    tests("ArangoCoreTests", ["ArangoCore"]),
    tests("ArangoPlatformTests", ["ArangoCore", "ArangoPlatform"]),
    tests("ArangoJSONTests", ["ArangoCore", "ArangoPlatform", "ArangoJSON", "CJansson"]),
    tests(
      "ArangoHTTPTests",
      ["ArangoCore", "ArangoPlatform", "ArangoHTTP", "ResponseReader", "CZlib"]),
    tests("ArangoClientTests", ["ArangoCore", "ArangoPlatform", "ArangoHTTP", "ArangoClient"]),
  ],
  swiftLanguageModes: [.v6]
)
