extension Chart {
  /// A text with pictures, each replaced by what it says in words.
  ///
  /// A picture is the lines from one that begins with `<svg ` to the next `</svg>`; its title and
  /// its description are printed in one paragraph.
  ///
  /// - Parameter escape: Appends plain text in the language of the text around the pictures.
  static func replacingPictures(
    in text: [UInt8], escape: (_ plain: UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var result: [UInt8] = []
    // Up to where the text has been taken over.
    var copied = 0
    while let start = line(beginningWith: "<svg ", in: text, copied..<text.count)?.lowerBound {
      if copied == 0 { result.reserveCapacity(text.count) }
      result += text[copied..<start]
      guard let end = line(beginningWith: "</svg>", in: text, start..<text.count) else {
        return result
      }
      copied = min(end.upperBound + 1, text.count)
      let picture = start..<end.lowerBound
      if let words = plainText(from: "<desc ", to: "</desc>", in: text, picture) {
        let title = plainText(from: "<title ", to: "</title>", in: text, picture)
        var plain = title ?? []
        if title != nil { plain.append(". ") }
        plain += words
        plain.withUnsafeBufferPointer { escape($0, &result) }
        result.append(0x0A)
      }
    }
    if copied == 0 { return text }
    result += text[copied...]
    return result
  }

  /// The first line in a part of a text that begins so, without its end.
  private static func line(
    beginningWith beginning: StaticString, in text: [UInt8], _ part: Range<Int>
  ) -> Range<Int>? {
    var part = part
    while let found = text.firstRange(of: beginning, in: part) {
      let start = found.lowerBound
      if start == 0 || text[start - 1] == 0x0A {
        return start..<text.firstIndex(of: 0x0A, in: start..<text.count)
      }
      part = found.upperBound..<part.upperBound
    }
    return nil
  }

  /// The plain text of an element that takes a whole line of a part of a text.
  private static func plainText(
    from begin: StaticString, to end: StaticString, in text: [UInt8], _ part: Range<Int>
  ) -> [UInt8]? {
    guard let line = line(beginningWith: begin, in: text, part),
      text.has(end, at: line.upperBound - end.utf8CodeUnitCount)
    else { return nil }
    var start = text.firstIndex(of: UInt8(ascii: ">"), in: line) + 1
    let end = max(start, line.upperBound - end.utf8CodeUnitCount)
    var plain: [UInt8] = []
    plain.reserveCapacity(end - start)
    while true {
      let mark = text.firstIndex(of: UInt8(ascii: "&"), in: start..<end)
      plain += text[start..<mark]
      if mark == end { return plain }
      let known = references.first { text[mark..<end].starts(with: $0.written) }
      plain.append(known?.plain ?? UInt8(ascii: "&"))
      start = mark + (known?.written.count ?? 1)
    }
  }

  private static let references: [(written: [UInt8], plain: UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.utf8), UInt8(ascii: $1)) }
}
