import Foundation

/// The parts of a printed document, found by their text and place as a reader finds them.
struct Anatomy: Sendable {
  let sample: PrintSample
  let document: PrintedDocument
  /// What was printed.
  let markup: PrintedMarkup
  /// The pages of the main text.
  let main: [PrintedPage]
  /// The pages of each appendix.
  let appendices: [[PrintedPage]]

  /// The lines of the main text: neither letterhead, title, table nor signature.
  let bodyLines: [PrintedLine]
  /// The left edge of the text.
  let left: Double
  /// The right edge that most lines of justified text reach.
  let right: Double

  static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  static let motto = "Độc lập - Tự do - Hạnh phúc"
  static let party = "ĐẢNG CỘNG SẢN VIỆT NAM"

  init(sample: PrintSample, document: PrintedDocument, html: String = "") {
    self.sample = sample
    self.document = document
    markup = PrintedMarkup(html: html)
    var main: [PrintedPage] = []
    var appendices: [[PrintedPage]] = []
    for page in document.pages {
      if Self.appendixHeading(on: page) != nil {
        appendices.append([page])
      } else if appendices.isEmpty {
        main.append(page)
      } else {
        appendices[appendices.count - 1].append(page)
      }
    }
    self.main = main
    self.appendices = appendices
    let frame = Frame(sample: sample, main: main)
    bodyLines = frame.bodyLines
    left = bodyLines.map(\.x0).min() ?? 0
    let edges = Dictionary(grouping: bodyLines.map { ($0.x1 * 2).rounded() / 2 }) { $0 }
    right = edges.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key ?? 0
  }

  /// The line "Phụ lục" or "Phụ lục II" that begins an appendix.
  static func appendixHeading(on page: PrintedPage) -> PrintedLine? {
    page.lines.first {
      $0.isBold && $0.baseline < page.height * 0.35
        && $0.text.range(of: #"^Phụ lục( [IVXLC]+)?$"#, options: [.regularExpression]) != nil
    }
  }

  var parts: [[PrintedPage]] { (main.isEmpty ? [] : [main]) + appendices }

  private var frame: Frame { Frame(sample: sample, main: main) }
  var front: PrintedPage? { main.first }
  var nationLine: PrintedLine? { frame.nationLine }
  var mottoLine: PrintedLine? { frame.mottoLine }
  var partyLine: PrintedLine? { frame.partyLine }
  var numberLine: PrintedLine? { frame.numberLine }
  var dateLine: PrintedLine? { frame.dateLine }
  var officeLines: [PrintedLine] { frame.officeLines }
  var typeLine: PrintedLine? { frame.typeLine }
  var subjectLines: [PrintedLine] { frame.subjectLines }
  var recipientsLabel: PrintedLine? { frame.recipientsLabel }
  var signatureLines: [PrintedLine] { frame.signatureLines }
  var recipientLines: [PrintedLine] { frame.recipientLines }

  func frontLine(where condition: (PrintedLine) -> Bool) -> PrintedLine? {
    front?.lines.first(where: condition)
  }

  func isIndented(_ line: PrintedLine) -> Bool { line.x0 - left > 4 }

  /// A line that stands in the middle by its own rule: a centred heading, the caption of a picture.
  func isCentred(_ line: PrintedLine) -> Bool {
    sample.isCentred(line.text) || line.text.hasPrefix("Hình: ")
      || line.isItalic && isIndented(line) && abs(line.middle - (left + right) / 2) < 2
  }

  /// Pairs of lines where the second continues the paragraph of the first.
  var continuations: [(PrintedLine, PrintedLine)] {
    zip(bodyLines, bodyLines.dropFirst()).filter { !isIndented($1) }.map { ($0, $1) }
  }
}
