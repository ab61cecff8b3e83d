/// Strips what Markdown and stray HTML tags add to the words of a line.
enum InlineMarkup {
  /// Appends the words of a stretch of a line.
  static func append(_ range: Range<Int>, to builder: inout BlockBuilder) {
    let source = builder.source
    var index = range.lowerBound
    var run = index
    let end = range.upperBound
    while index < end {
      index = plainEnd(source, index, end)
      guard index < end else { break }
      let byte = source[index]
      guard byte == 0x2A || byte == 0x3C || byte == 0x26 || byte == 0x5B || byte == 0x5C
      else {
        index += 1
        continue
      }
      let stop: Int
      switch byte {
      case 0x2A: stop = stars(source, index, end, range.lowerBound)
      case 0x3C: stop = tag(source, index, end)
      case 0x26: stop = entityEnd(source, index, end)
      case 0x5B: stop = noteReference(source, index, end)
      default: stop = escape(source, index, end)
      }
      guard stop > index else {
        index += 1
        continue
      }
      if run < index { builder.text(run..<index) }
      switch byte {
      case 0x3C:
        if let number = superscript(source, index, end) {
          builder.reference(number.number)
          index = number.end
          run = index
          continue
        }
        if isLineBreak(source, index) { builder.space(at: index) }
      case 0x26:
        if let scalar = entity(source, index..<stop) { builder.character(scalar, at: index) }
      case 0x5B: builder.reference(digits(source, index + 2, stop).value)
      default: break
      }
      index = stop
      run = index
    }
    if run < end { builder.text(run..<end) }
  }

  /// The first byte that may be markup, or the end; eight bytes are looked at together.
  private static func plainEnd(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    let bytes = source.span.bytes
    var index = start
    while index + 8 <= end {
      let chunk = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found =
        holds(0x26, chunk) | holds(0x2A, chunk) | holds(0x3C, chunk) | holds(0x5B, chunk)
        | holds(0x5C, chunk)
      if found & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < end, source[index] > 0x5C || source[index] == 0x20 { index += 1 }
    return index
  }

  /// Has the high bit of a byte set, perhaps of the one above it too, where a mark stands.
  @inline(__always)
  private static func holds(_ mark: UInt64, _ chunk: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = chunk ^ (mark &* ones)
    return (difference &- ones) & ~difference
  }

  /// The end of a run of stars that is emphasis, or the beginning when it is text, as in `(*)`.
  private static func stars(_ source: [UInt8], _ index: Int, _ end: Int, _ start: Int) -> Int {
    var stop = index
    while stop < end, source[stop] == 0x2A { stop += 1 }
    guard stop - index <= 3 else { return index }
    let before = index > start ? source[index - 1] : 0x20
    let after = stop < end ? source[stop] : 0x20
    if before == 0x28, after == 0x29 { return index }
    if Letters.isDigit(before), Letters.isDigit(after) { return index }
    if before == 0x20, after == 0x20 { return index }
    return stop
  }

  private static func escape(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end else { return index }
    let next = source[index + 1]
    return next < 0x80 && next > 0x20 && !Letters.isASCIILetter(next) && !Letters.isDigit(next)
      ? index + 1 : index
  }

  /// The end of a tag such as `<i>` or `</sup>`, or its beginning when it is text.
  static func tag(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
    var stop = index + 1
    if stop < end, source[stop] == 0x2F { stop += 1 }
    guard stop < end, Letters.isASCIILetter(source[stop]) else { return index }
    let limit = min(end, index + 400)
    while stop < limit {
      if source[stop] == 0x3E { return stop + 1 }
      if source[stop] == 0x3C { return index }
      stop += 1
    }
    return index
  }

  /// The name of a tag, in lower case, with `/` before it for an end tag.
  static func tagName(_ source: [UInt8], _ index: Int, _ end: Int) -> String {
    var stop = index + 1
    var name: [UInt8] = []
    while stop < end, name.count < 12 {
      let byte = source[stop]
      if Letters.isASCIILetter(byte) || Letters.isDigit(byte) {
        name.append(Letters.isASCIILetter(byte) ? byte | 0x20 : byte)
      } else if byte == 0x2F, name.isEmpty {
        name.append(byte)
      } else {
        break
      }
      stop += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isLineBreak(_ source: [UInt8], _ index: Int) -> Bool {
    tagName(source, index, min(source.count, index + 8)) == "br"
  }

  /// A reference `<sup>3</sup>`: the number and the end.
  static func superscript(
    _ source: [UInt8], _ index: Int, _ end: Int
  ) -> (number: Int, end: Int)? {
    guard index + 5 < end, source[index] == 0x3C,
      source[index..<index + 5].elementsEqual("<sup>".utf8)
    else { return nil }
    let number = digits(source, index + 5, end)
    guard number.end > index + 5, number.end + 6 <= end,
      source[number.end..<number.end + 6].elementsEqual("</sup>".utf8)
    else { return nil }
    return (number.value, number.end + 6)
  }

  private static func noteReference(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard index + 3 < end, source[index + 1] == 0x5E else { return index }
    let number = digits(source, index + 2, end)
    guard number.end > index + 2, number.end < end, source[number.end] == 0x5D else {
      return index
    }
    return number.end + 1
  }

  /// The digits at a place: their value, at most four of them, and where they end.
  static func digits(_ source: [UInt8], _ index: Int, _ end: Int) -> (value: Int, end: Int) {
    var stop = index
    var value = 0
    while stop < end, stop - index < 4, Letters.isDigit(source[stop]) {
      value = value * 10 + Int(source[stop] - 0x30)
      stop += 1
    }
    return (value, stop)
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "ndash": "–", "mdash": "—",
    "hellip": "…", "shy": "\u{20}",
  ]

  private static func entityEnd(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
    var stop = index + 1
    while stop < end, stop - index < 12, source[stop] != 0x3B {
      let byte = source[stop]
      guard Letters.isASCIILetter(byte) || Letters.isDigit(byte) || byte == 0x23 else {
        return index
      }
      stop += 1
    }
    guard stop < end, source[stop] == 0x3B, entity(source, index..<stop + 1) != nil else {
      return index
    }
    return stop + 1
  }

  private static func entity(_ source: [UInt8], _ range: Range<Int>) -> Unicode.Scalar? {
    let name = String(decoding: source[range.dropFirst().dropLast()], as: UTF8.self)
    if let known = entities[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let body = name.dropFirst()
    let value =
      body.hasPrefix("x") || body.hasPrefix("X")
      ? UInt32(body.dropFirst(), radix: 16) : UInt32(body)
    guard let value, value >= 0x20 else { return nil }
    return Unicode.Scalar(value)
  }
}
