// swift-tools-version: 6.3
import PackageDescription

/// One set of rules for every target: checked memory, no warning left standing.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "wagocat",
  products: [
    .library(name: "DatasheetText", targets: ["DatasheetText"]),
    .library(name: "PartCatalog", targets: ["PartCatalog"]),
    .executable(name: "wagocat", targets: ["wagocat-main"]),
    .executable(name: "wagocat-bench", targets: ["wagocat-bench"]),
  ],
  targets: [
    .target(name: "DatasheetText", swiftSettings: settings),
    .target(name: "PartCatalog", dependencies: ["DatasheetText"], swiftSettings: settings),
    .target(
      name: "wagocat", dependencies: ["DatasheetText", "PartCatalog"], swiftSettings: settings),
    .executableTarget(
      name: "wagocat-main", dependencies: ["wagocat"], swiftSettings: settings),
    .executableTarget(
      name: "wagocat-bench", dependencies: ["wagocat", "DatasheetText", "PartCatalog"],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["DatasheetText", "PartCatalog"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "DatasheetTextTests", dependencies: ["DatasheetText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PartCatalogTests", dependencies: ["PartCatalog", "DatasheetText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MetamorphicTests", dependencies: ["PartCatalog", "DatasheetText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "wagocatTests",
      dependencies: ["wagocat", "wagocat-main", "PartCatalog", "DatasheetText", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
