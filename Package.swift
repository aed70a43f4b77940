// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
  .enableUpcomingFeature("InferIsolatedConformances"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// Readline may be used from one thread only, and the program has but one.
let onMainActor = settings + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "annals",
  products: [
    .executable(name: "annals", targets: ["annals"]),
    .library(name: "EDTF", targets: ["EDTF"]),
    .library(name: "FSRS", targets: ["FSRS"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "EDTF", swiftSettings: settings),
    .target(name: "FSRS", swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "Work", swiftSettings: settings),
    .target(
      name: "Chronicle",
      dependencies: ["EDTF", "Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Records", dependencies: ["FSRS"], swiftSettings: settings),
    .target(
      name: "English", dependencies: ["EDTF", "Diagnostics"], exclude: ["Words"],
      swiftSettings: settings),
    .target(
      name: "Grading", dependencies: ["Chronicle", "English", "EDTF", "Diagnostics"],
      swiftSettings: settings),
    .target(
      name: "Questions",
      dependencies: [
        "Grading", "Records", "Chronicle", "English", "EDTF", "FSRS", "Diagnostics", "Work",
      ],
      swiftSettings: settings),
    .target(
      name: "Session",
      dependencies: [
        "Questions", "Grading", "English", "Chronicle", "Records", "EDTF", "FSRS", "Diagnostics",
      ],
      swiftSettings: settings),
    .target(
      name: "Progress", dependencies: ["Records", "FSRS", "Diagnostics", "Work"],
      swiftSettings: settings),
    .target(
      name: "Exchange",
      dependencies: [
        "Questions", "Grading", "Records", "Progress", "Chronicle", "EDTF", "Diagnostics",
      ],
      swiftSettings: settings),
    .target(name: "BuiltInDecks", swiftSettings: settings),
    .target(
      name: "Library",
      dependencies: [
        "Session", "Questions", "Grading", "Records", "Progress", "Exchange", "BuiltInDecks",
        "Chronicle", "Diagnostics", "EDTF", "FSRS", "Work",
      ],
      swiftSettings: settings),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(
      name: "Terminal", dependencies: ["CReadline", "Diagnostics"], swiftSettings: onMainActor),
    .executableTarget(
      name: "annals",
      dependencies: [
        "EDTF", "FSRS", "Diagnostics", "Chronicle", "Records", "Session", "Questions", "Grading",
        "English", "Progress", "Exchange",
        "BuiltInDecks", "Library", "Terminal", "Work",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EDTFTests", dependencies: ["EDTF", "FSRS"], resources: [.copy("Data")],
      swiftSettings: settings),
    .testTarget(
      name: "FSRSTests", dependencies: ["FSRS"], resources: [.copy("Data")],
      swiftSettings: settings),
    .testTarget(
      name: "ChronicleTests", dependencies: ["Chronicle", "Questions", "EDTF", "Diagnostics"],
      resources: [.copy("Specimens"), .copy("Hostile"), .copy("Good")], swiftSettings: settings),
    .testTarget(
      name: "ProgressTests",
      dependencies: ["Progress", "Records", "FSRS", "Diagnostics", "journal-keeper"],
      resources: [.copy("Hostile")], swiftSettings: settings),
    .testTarget(name: "WorkTests", dependencies: ["Work"], swiftSettings: settings),
    .testTarget(name: "EnglishTests", dependencies: ["English"], swiftSettings: settings),
    .testTarget(
      name: "GradingTests",
      dependencies: [
        "WrittenChronicle", "Session", "Questions", "Grading", "English", "Chronicle", "EDTF",
      ],
      resources: [.copy("Data")], swiftSettings: settings),
    .testTarget(
      name: "QuestionsTests",
      dependencies: [
        "WrittenChronicle", "Questions", "Grading", "English", "Records", "Chronicle", "EDTF",
        "FSRS", "Diagnostics",
      ],
      resources: [.copy("Data")], swiftSettings: settings),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "WrittenChronicle", "Session", "Questions", "Grading", "English", "Records", "Chronicle",
        "EDTF", "FSRS", "Diagnostics",
      ], swiftSettings: settings),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "Library", "BuiltInDecks", "Session", "Questions", "Grading", "English", "Records",
        "Progress", "Exchange", "Chronicle",
        "Diagnostics", "FSRS",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "PseudoTerminal", "line-echo"],
      swiftSettings: settings),
    .testTarget(
      name: "AnnalsTests",
      dependencies: [
        "annals", "PseudoTerminal", "EDTF", "FSRS", "Diagnostics", "Exchange", "Progress",
        "Records",
        "Session", "Questions", "Grading", "English",
      ],
      exclude: ["Screens"], swiftSettings: settings),
    // What the tests type with: a terminal of their own, and a program to type at.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal",
      swiftSettings: settings),
    // A chronicle written in a test, and its cards.
    .target(
      name: "WrittenChronicle", dependencies: ["Questions", "Chronicle", "Diagnostics"],
      path: "Tests/WrittenChronicle", swiftSettings: settings),
    // A writer for tests to kill, and for the scripts in Tests/Faults.
    .executableTarget(
      name: "journal-keeper", dependencies: ["Progress", "Records", "FSRS"],
      path: "Tests/JournalKeeper",
      swiftSettings: settings),
    .executableTarget(
      name: "line-echo", dependencies: ["Terminal"], path: "Tests/LineEcho",
      swiftSettings: onMainActor),
  ]
)
