import Foundation

/// WeasyPrint, which sets footnotes at the foot of their page. The tests that use it run where it
/// is installed.
extension BrowserPrinter {
  static let hasWeasyPrint =
    missingTools.isEmpty && ExternalTool.path("weasyprint", variable: "WEASYPRINT") != nil

  /// Prints a page with WeasyPrint and reads the file back.
  static func weasyPrint(html: String, named name: String) throws -> PrintedDocument {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vanban-print")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let page = folder.appendingPathComponent("\(name)-weasyprint.html")
    let pdf = folder.appendingPathComponent("\(name)-weasyprint.pdf")
    try Data(html.utf8).write(to: page)
    _ = try ExternalTool.run(
      "weasyprint", ["-q", "--pdf-tags", "--presentational-hints", page.path, pdf.path],
      variable: "WEASYPRINT")
    return try PrintedDocument(pdf: pdf.path)
  }
}
