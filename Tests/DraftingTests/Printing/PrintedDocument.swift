import Foundation

/// A PDF file as poppler reads it: its pages with every word's place, size and style.
struct PrintedDocument: Sendable {
  /// A font of the file.
  struct Font: Sendable {
    let name: String
    let isEmbedded: Bool
  }

  let pdf: String
  let pages: [PrintedPage]

  init(pdf: String) throws {
    self.pdf = pdf
    let styles = try Self.styledRuns(
      ExternalTool.text(
        "pdftohtml", ["-xml", "-i", "-zoom", "3", "-fontfullname", "-stdout", pdf]))
    pages = try Self.pages(
      ExternalTool.text("pdftotext", ["-bbox-layout", pdf, "-"]), styles: styles)
  }

  /// The fonts of the file.
  func fonts() throws -> [Font] {
    try ExternalTool.text("pdffonts", [pdf]).split(separator: "\n").dropFirst(2).map {
      let columns = $0.split(separator: " ")
      return Font(
        name: columns.first.map(String.init) ?? "",
        isEmbedded: columns.count > 5 && columns[columns.count - 5] == "yes")
    }
  }

  /// The lines of `pdfinfo`, by their names.
  func information() throws -> [String: String] {
    var information: [String: String] = [:]
    for line in try ExternalTool.text("pdfinfo", [pdf]).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let name = parts.first, let value = parts.last else { continue }
      information[String(name)] = value.trimmingCharacters(in: .whitespaces)
    }
    return information
  }

  /// The tree of tags, as `pdfinfo` prints it.
  func structure() throws -> String { try ExternalTool.text("pdfinfo", ["-struct-text", pdf]) }

  /// Every line of every page, in order.
  var lines: [PrintedLine] { pages.flatMap(\.lines) }

  /// The text of the pages, words parted by one space.
  var text: String { pages.map(\.text).joined(separator: " ") }

  /// The first line whose text satisfies the condition.
  func line(where condition: (PrintedLine) -> Bool) -> PrintedLine? {
    for page in pages {
      if let found = page.lines.first(where: condition) { return found }
    }
    return nil
  }

  /// The picture of a page, for what is drawn and not written.
  func image(ofPage index: Int) throws -> PageImage {
    let number = String(index + 1)
    return try PageImage(
      ppm: ExternalTool.run(
        "pdftoppm", ["-r", String(PageImage.resolution), "-f", number, "-l", number, pdf]))
  }

  // MARK: Reading poppler's XML

  /// A run of text in one style.
  private struct StyledRun {
    let x0: Double
    let x1: Double
    let top: Double
    let isBold: Bool
    let isItalic: Bool
    let color: String
  }

  private static func styledRuns(_ xml: String) -> [[StyledRun]] {
    var pages: [[StyledRun]] = []
    var colors: [String: String] = [:]
    for line in xml.split(separator: "\n") {
      let element = XMLLine(line)
      switch element.name {
      case "page":
        pages.append([])
      case "fontspec":
        colors[element["id"] ?? ""] = element["color"]
      case "text":
        guard let left = element.number("left"), let width = element.number("width"),
          let top = element.number("top"), !pages.isEmpty
        else { continue }
        pages[pages.count - 1].append(
          StyledRun(
            x0: left / 3, x1: (left + width) / 3, top: top / 3,
            isBold: element.content.contains("<b>"), isItalic: element.content.contains("<i>"),
            color: colors[element["font"] ?? ""] ?? "#000000"))
      default:
        continue
      }
    }
    return pages
  }

  private static func pages(_ xml: String, styles: [[StyledRun]]) throws -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var words: [PrintedWord] = []
    var size = (width: 0.0, height: 0.0)
    for line in xml.split(separator: "\n") {
      let element = XMLLine(line)
      switch element.name {
      case "page":
        size = (element.number("width") ?? 0, element.number("height") ?? 0)
        words = []
      case "word":
        guard let x0 = element.number("xMin"), let x1 = element.number("xMax"),
          let top = element.number("yMin"), let bottom = element.number("yMax")
        else { continue }
        let middle = (x0 + x1) / 2
        let runs = pages.count < styles.count ? styles[pages.count] : []
        let run = runs.first {
          abs($0.top - top) < 2.5 && $0.x0 - 1 <= middle && middle <= $0.x1 + 1
        }
        words.append(
          PrintedWord(
            text: element.text, x0: x0, x1: x1, top: top, bottom: bottom,
            isBold: run?.isBold ?? false, isItalic: run?.isItalic ?? false,
            color: run?.color ?? "#000000"))
      case "/page":
        pages.append(
          PrintedPage(index: pages.count, width: size.width, height: size.height, words: words))
      default:
        continue
      }
    }
    return pages
  }
}
