import DanVan
import Diagnostics
import Foundation

/// The sample dossiers of the repository.
enum Samples {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Templates/dossiers")

  /// The names of the samples; empty where the folder is not there.
  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// The files of a sample.
  static func files(_ name: String) throws -> DossierFiles {
    var files = DossierFiles(folder: name)
    let root = folder.appending(path: name)
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()) {
      let url = root.appending(path: path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = [UInt8](try Data(contentsOf: url))
    }
    return files
  }

  static let baTo: Result<Dossier, any Error> = Result { try Dossier.load(files("ba-to-2025")) }
}

/// The messages of a list, each as a person sees it in Vietnamese.
func printed(_ list: DiagnosticList) -> String {
  let formatter = DiagnosticFormatter(language: .vi)
  return list.diagnostics.map { formatter.format($0) }.joined()
}
