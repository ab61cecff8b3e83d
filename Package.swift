// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "VanBan",
  products: [
    .executable(name: "vanban", targets: ["vanban"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "Vietnamese", targets: ["Vietnamese"]),
    .library(name: "TemplateEngine", targets: ["TemplateEngine"]),
    .library(name: "Markdown", targets: ["Markdown"]),
    .library(name: "DanVan", targets: ["DanVan"]),
    .library(name: "Review", targets: ["Review"]),
    .library(name: "Drafting", targets: ["Drafting"]),
  ],
  targets: [
    .target(name: "CProcessors"),
    .target(name: "Threading", dependencies: ["CProcessors"]),
    .target(name: "Diagnostics"),
    .target(name: "Vietnamese"),
    .target(name: "TemplateEngine", dependencies: ["Diagnostics"]),
    .target(name: "Markdown", dependencies: ["Diagnostics"]),
    .target(name: "DanVan", dependencies: ["Diagnostics", "Vietnamese"]),
    .target(name: "Review", dependencies: ["DanVan", "Diagnostics", "Threading", "Vietnamese"]),
    .target(
      name: "Drafting",
      dependencies: [
        "CProcessors", "DanVan", "Diagnostics", "Markdown", "Review", "TemplateEngine",
        "Threading", "Vietnamese",
      ]),
    .executableTarget(
      name: "vanban", dependencies: ["Diagnostics", "Drafting", "TemplateEngine", "Threading"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "ThreadingTests", dependencies: ["Threading"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(
      name: "TemplateEngineTests", dependencies: ["Diagnostics", "TemplateEngine", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown"]),
    .testTarget(name: "DanVanTests", dependencies: ["DanVan", "Diagnostics", "Vietnamese"]),
    .testTarget(
      name: "ReviewTests", dependencies: ["DanVan", "Diagnostics", "Review", "Vietnamese"]),
    .testTarget(
      name: "DraftingTests",
      dependencies: [
        "CProcessors", "DanVan", "Diagnostics", "Drafting", "Markdown", "TemplateEngine",
        "TestSupport", "Vietnamese",
      ]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "DanVan", "Diagnostics", "Drafting", "Markdown", "Review", "TemplateEngine", "Vietnamese",
      ]),
    .testTarget(name: "vanbanTests", dependencies: ["Diagnostics", "TestSupport", "vanban"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
