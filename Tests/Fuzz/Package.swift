// swift-tools-version: 6.3
import PackageDescription

// The fuzzer stands apart from the package, because it is built with instruments of its own:
// see Tests/Fuzz/run.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "VanBan", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "DanVan", package: "VanBan"),
        .product(name: "Diagnostics", package: "VanBan"),
        .product(name: "Markdown", package: "VanBan"),
        .product(name: "Review", package: "VanBan"),
        .product(name: "TemplateEngine", package: "VanBan"),
      ],
      // The fuzzer brings its own beginning of the program.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
