import Foundation

/// Prints HTML as a person does with the browser's own print command, which adds lines of its own at
/// the head and foot of a page that does not forbid it.
enum BrowserPrinter {
  /// The tools that are needed and not there; the print tests are skipped when it is not empty.
  static let missingTools: [String] = {
    var missing = ["pdftotext", "pdftohtml", "pdffonts", "pdfinfo", "pdftoppm"].filter {
      ExternalTool.path($0) == nil
    }
    if ExternalTool.path("chromium", variable: "CHROMIUM") == nil { missing.append("chromium") }
    return missing
  }()

  /// Why the print tests are skipped, and what to install.
  static let skipMessage =
    "The print tests need chromium, poppler-utils and fonts-liberation2; "
    + "CHROMIUM may name the browser."

  /// Prints the page to a PDF file and reads the file back.
  static func print(html: String, named name: String) throws -> PrintedDocument {
    // The printed files stay here after the run, to be looked at.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vanban-print")
    // A profile serves one browser at a time, and tests print side by side.
    let profile = folder.appendingPathComponent("profile-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: profile) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let page = folder.appendingPathComponent("\(name).html")
    let pdf = folder.appendingPathComponent("\(name).pdf")
    try Data(html.utf8).write(to: page)
    _ = try ExternalTool.run(
      "chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu",
        "--user-data-dir=\(profile.path)", "--print-to-pdf=\(pdf.path)",
        page.absoluteString,
      ],
      variable: "CHROMIUM")
    return try PrintedDocument(pdf: pdf.path)
  }
}
