import Foundation

/// The picture of a page, to measure rules and frames, which are drawn and not written.
struct PageImage {
  /// Dots to the inch.
  static let resolution = 200

  /// A horizontal rule; lengths in points.
  struct Rule {
    let x0: Double
    let x1: Double
    let y: Double
    var length: Double { x1 - x0 }
    var middle: Double { (x0 + x1) / 2 }
  }

  let width: Int
  let height: Int
  private let pixels: [UInt8]

  /// Reads the PPM format (P6), as `pdftoppm` writes it.
  init(ppm: Data) throws {
    var fields: [Int] = []
    var offset = 2
    let bytes = [UInt8](ppm)
    guard bytes.starts(with: Array("P6".utf8)) else {
      throw ExternalTool.Failure(description: "not a picture")
    }
    while fields.count < 3, offset < bytes.count {
      while offset < bytes.count, bytes[offset] <= 32 { offset += 1 }
      var value = 0
      while offset < bytes.count, bytes[offset] > 32 {
        value = value * 10 + Int(bytes[offset]) - 48
        offset += 1
      }
      fields.append(value)
    }
    offset += 1
    guard fields.count == 3, bytes.count - offset >= fields[0] * fields[1] * 3 else {
      throw ExternalTool.Failure(description: "a picture that ends too early")
    }
    width = fields[0]
    height = fields[1]
    pixels = Array(bytes[offset...])
  }

  private func isDark(_ x: Int, _ y: Int) -> Bool {
    let at = (y * width + x) * 3
    return Int(pixels[at]) + Int(pixels[at + 1]) + Int(pixels[at + 2]) < 600
  }

  /// The colour of a dot at a place in points.
  func color(x: Double, y: Double) -> (red: Int, green: Int, blue: Int) {
    let scale = Double(Self.resolution) / 72
    let at = (Int(y * scale) * width + Int(x * scale)) * 3
    return (Int(pixels[at]), Int(pixels[at + 1]), Int(pixels[at + 2]))
  }

  /// The longest unbroken dark run between two heights and two sides, in points.
  func longestRule(top: Double, bottom: Double, left: Double, right: Double) -> Rule? {
    let scale = Double(Self.resolution) / 72
    var best: Rule?
    let columns = max(0, Int(left * scale))..<min(width, Int(right * scale))
    for y in max(0, Int(top * scale))..<min(height, Int(bottom * scale)) {
      var start: Int?
      for x in columns.lowerBound...columns.upperBound {
        let dark = x < columns.upperBound && isDark(x, y)
        if dark, start == nil { start = x }
        if !dark, let from = start {
          let rule = Rule(x0: Double(from) / scale, x1: Double(x) / scale, y: Double(y) / scale)
          if rule.length > (best?.length ?? 8) { best = rule }
          start = nil
        }
      }
    }
    return best
  }

  /// The rule under a line of text.
  func rule(under line: PrintedLine, within distance: Double = 9) -> Rule? {
    longestRule(
      top: line.baseline + 1.5, bottom: line.baseline + distance, left: line.x0 - 6,
      right: line.x1 + 6)
  }

  /// The lengths of the sides of the frame around a line of text, in points.
  func frame(around line: PrintedLine) -> (width: Double, height: Double)? {
    let reach = 40.0
    guard
      let top = longestRule(
        top: line.top - 8, bottom: line.top + 1, left: line.x0 - reach, right: line.x1 + reach),
      let bottom = longestRule(
        top: line.bottom - 1, bottom: line.bottom + 8, left: line.x0 - reach,
        right: line.x1 + reach)
    else { return nil }
    return ((top.length + bottom.length) / 2, bottom.y - top.y)
  }
}
