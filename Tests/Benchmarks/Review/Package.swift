// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "ReviewBenchmarks",
  dependencies: [.package(name: "VanBan", path: "../../..")],
  targets: [
    .executableTarget(
      name: "ReviewBenchmarks", dependencies: [.product(name: "Review", package: "VanBan")])
  ],
  swiftLanguageModes: [.v6]
)
