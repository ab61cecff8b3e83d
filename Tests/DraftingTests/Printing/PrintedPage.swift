/// A word on paper; lengths are points, measured from the top left corner of the sheet.
struct PrintedWord: Sendable {
  let text: String
  let x0: Double
  let x1: Double
  let top: Double
  let bottom: Double
  let isBold: Bool
  let isItalic: Bool
  let color: String

  /// The size of the letters: a box of the Times metrics is 0.891 + 0.216 of the size high.
  var size: Double { (bottom - top) / 1.1074 }
  var baseline: Double { top + 0.891 * size }
}

/// Words on one baseline with no wide gap between them.
struct PrintedLine: Sendable, CustomStringConvertible {
  let page: Int
  let words: [PrintedWord]

  var text: String { words.map(\.text).joined(separator: " ") }
  var x0: Double { words.first?.x0 ?? 0 }
  var x1: Double { words.last?.x1 ?? 0 }
  var width: Double { x1 - x0 }
  var middle: Double { (x0 + x1) / 2 }
  var baseline: Double { words.first?.baseline ?? 0 }
  var top: Double { words.map(\.top).min() ?? 0 }
  var bottom: Double { words.map(\.bottom).max() ?? 0 }
  var size: Double { words.first?.size ?? 0 }
  var sizes: [Double] { words.map(\.size) }
  var isBold: Bool { words.filter(\.isBold).count * 2 > words.count }
  var isItalic: Bool { words.filter(\.isItalic).count * 2 > words.count }
  var isCapitals: Bool { text == text.uppercased() && text != text.lowercased() }
  var description: String { "p\(page + 1) “\(text)” \(size.rounded(to: 2))pt" }
}

/// A printed page: its size and its lines from top to bottom.
struct PrintedPage: Sendable {
  let index: Int
  let width: Double
  let height: Double
  let words: [PrintedWord]
  let lines: [PrintedLine]

  init(index: Int, width: Double, height: Double, words: [PrintedWord]) {
    self.index = index
    self.width = width
    self.height = height
    self.words = words
    var bands: [[PrintedWord]] = []
    for word in words.sorted(by: { ($0.baseline, $0.x0) < ($1.baseline, $1.x0) }) {
      if let last = bands.last?.first, abs(last.baseline - word.baseline) < 1 {
        bands[bands.count - 1].append(word)
      } else {
        bands.append([word])
      }
    }
    var lines: [PrintedLine] = []
    for band in bands {
      var current: [PrintedWord] = []
      for word in band.sorted(by: { $0.x0 < $1.x0 }) {
        // The blanks of an italic date line are wider than the gap between two columns.
        if let last = current.last,
          word.x0 - last.x1 > (last.isItalic && word.isItalic ? 45 : 20)
        {
          lines.append(PrintedLine(page: index, words: current))
          current = []
        }
        current.append(word)
      }
      lines.append(PrintedLine(page: index, words: current))
    }
    self.lines = lines
  }

  var isLandscape: Bool { width > height }
  var text: String { lines.map(\.text).joined(separator: " ") }

  /// The page number in the top margin, if there is one.
  var numberLine: PrintedLine? {
    guard let first = lines.first, first.bottom < 20.0.millimetres,
      first.text.allSatisfy(\.isWholeNumber)
    else { return nil }
    return first
  }

  /// The lines without the page number.
  var content: [PrintedLine] { numberLine == nil ? lines : Array(lines.dropFirst()) }
}

extension Double {
  /// Points in this many millimetres.
  var millimetres: Double { self * 72 / 25.4 }
  /// Millimetres in this many points.
  var inMillimetres: Double { self * 25.4 / 72 }

  func rounded(to places: Int) -> String {
    let scale = [1.0, 10, 100, 1000][places]
    let value = (self * scale).rounded() / scale
    return value == value.rounded() && places == 0 ? String(Int(value)) : String(value)
  }
}
