// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

/// The table of docs/architecture.md: who may import whom. `ArchitectureTests` holds every
/// `import` line in Sources against the same table, because a warm build folder lets
/// undeclared imports pass.
let package = Package(
  name: "hashira",
  products: [.executable(name: "hashira", targets: ["hashira"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // C, pure
    .systemLibrary(name: "CUnistring", providers: [.apt(["libunistring-dev"])]),
    .target(name: "CColumns"),
    // C, terminal: accessors and constants only
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // C, spreadsheets: libxlsxwriter, libzip and expat, loaded when first wanted
    .target(name: "CSpreadsheet"),
    // the bundled plan, bytes only
    .target(
      name: "BundledPlan", path: "Resources",
      exclude: ["plan.json", "schemes", "ledger.schema.json", "journal.schema.json"]),

    .target(name: "StrictJSON", swiftSettings: settings),
    .target(name: "PlanModel", swiftSettings: settings),
    .target(
      name: "PlanStore",
      dependencies: [
        "StrictJSON", "PlanModel", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .target(name: "PlanExchange", dependencies: ["PlanModel", "CSpreadsheet"], swiftSettings: settings),
    .target(name: "PlanSearch", dependencies: ["PlanModel", "CUnistring"], swiftSettings: settings),
    .target(name: "TerminalKit", dependencies: ["CUnistring", "CColumns"], swiftSettings: settings),
    .target(name: "Dashboard", dependencies: ["PlanModel", "TerminalKit"], swiftSettings: settings),
    .target(
      name: "CursesScreen", dependencies: ["TerminalKit", "CNcurses", "CColumns"],
      swiftSettings: settings),
    .target(
      name: "HashiraApp",
      dependencies: [
        "StrictJSON", "PlanModel", "PlanStore", "PlanExchange", "PlanSearch", "TerminalKit", "Dashboard",
        "CursesScreen", "BundledPlan", .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "hashira", dependencies: ["HashiraApp"], swiftSettings: settings),

    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: settings),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"], swiftSettings: settings),
    .testTarget(
      name: "PlanStoreTests", dependencies: ["PlanStore", "PlanModel", "StrictJSON", "BundledPlan"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanExchangeTests", dependencies: ["PlanExchange", "PlanModel", "PlanStore", "BundledPlan"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanSearchTests", dependencies: ["PlanSearch", "PlanModel", "PlanStore", "BundledPlan"],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit", "CColumns"], swiftSettings: settings),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "PlanModel", "PlanSearch", "PlanStore", "TerminalKit", "BundledPlan",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "CursesScreenTests", dependencies: ["CursesScreen", "TerminalKit", "CNcurses", "CColumns"],
      swiftSettings: settings),
    .testTarget(
      name: "HashiraAppTests",
      dependencies: [
        "HashiraApp", "Dashboard", "PlanModel", "PlanSearch", "PlanStore", "TerminalKit", "CursesScreen", "StrictJSON",
        "BundledPlan",
      ],
      exclude: ["Golden"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .gnu2x
)
