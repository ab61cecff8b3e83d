// swift-tools-version: 6.3
import PackageDescription

// Benchmarks stand apart from the package, because they depend on peers and it depends on nothing.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "VanBan", path: "../.."),
    .package(url: "https://github.com/stencilproject/Stencil.git", exact: "0.15.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "TemplateBenchmarks",
      dependencies: [
        .product(name: "TemplateEngine", package: "VanBan"),
        .product(name: "Stencil", package: "Stencil"),
        .product(name: "Mustache", package: "swift-mustache"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
