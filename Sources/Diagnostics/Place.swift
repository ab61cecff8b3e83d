/// A stretch of one line of a text that a person can be pointed to.
public struct Place: Hashable, Sendable {
  /// The name of the text, as the person knows it: a path or a template's name.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column of the first character, from 1, counted in Unicode scalars.
  public var column: Int
  /// The column after the last character; equal to `column` for a point between two characters.
  public var endColumn: Int
  /// The whole line, without its line break, where it is at hand.
  public var excerpt: String?

  /// A place; a point between two characters if `endColumn` is `nil`.
  public init(
    file: String, line: Int, column: Int, endColumn: Int? = nil, excerpt: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.endColumn = endColumn ?? column
    self.excerpt = excerpt
  }
}

extension Place {
  /// Finds the place of a stretch of bytes in a text.
  ///
  /// The cost is linear in the length of the text: places are for messages, not for hot paths.
  /// A stretch that goes beyond its first line is cut at the end of that line. Lines end with
  /// LF, CR or CRLF.
  ///
  /// - Parameters:
  ///   - range: Offsets into `bytes`; clamped to the text.
  ///   - bytes: The text, in UTF-8.
  ///   - file: The name of the text.
  public init(_ range: Range<Int>, in bytes: [UInt8], file: String) {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < start {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A {
        guard index < start else { break }
        index += 1
      }
      line += 1
      lineStart = index
    }
    var lineEnd = start
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    var contentStart = lineStart
    if lineStart == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { contentStart = min(3, start) }
    let column = 1 + Self.scalarCount(bytes[contentStart..<max(start, contentStart)])
    let length = Self.scalarCount(bytes[start..<min(end, lineEnd)])
    self.init(
      file: file, line: line, column: column, endColumn: column + length,
      excerpt: String(decoding: bytes[contentStart..<max(lineEnd, contentStart)], as: UTF8.self))
  }

  /// The number of Unicode scalars in a piece of UTF-8: every byte that does not continue one.
  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
