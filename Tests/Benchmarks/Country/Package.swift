// swift-tools-version: 6.3
import PackageDescription

// Makes a country of dossiers and measures the program on it. It depends on nothing: it writes
// files and runs the program as people do.
let package = Package(
  name: "Country",
  targets: [.executableTarget(name: "Country")],
  swiftLanguageModes: [.v6]
)
