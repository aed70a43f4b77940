// swift-tools-version: 6.3
import PackageDescription

// Timings, apart from the tests: a package of its own, so that `swift test` never runs them.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "annals", path: "../..")],
  targets: [
    .executableTarget(
      name: "edtf-benchmark", dependencies: [.product(name: "EDTF", package: "annals")]),
    .executableTarget(
      name: "fsrs-benchmark", dependencies: [.product(name: "FSRS", package: "annals")]),
  ]
)
