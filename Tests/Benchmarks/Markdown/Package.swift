// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "MarkdownBenchmarks",
  dependencies: [.package(name: "VanBan", path: "../../..")],
  targets: [
    .executableTarget(
      name: "MarkdownBenchmarks",
      dependencies: [.product(name: "Markdown", package: "VanBan")])
  ],
  swiftLanguageModes: [.v6]
)
