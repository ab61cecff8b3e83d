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
  /// Finds the place of one stretch of bytes in a text.
  ///
  /// The cost is linear in the length of the text: a ``LineTable`` finds several places of one
  /// text. A stretch that goes beyond its first line is cut at the end of that line. Lines end with
  /// LF, CR or CRLF.
  ///
  /// - Parameters:
  ///   - range: Offsets into `bytes`; clamped to the text.
  ///   - bytes: The text, in UTF-8.
  ///   - file: The name of the text.
  public init(_ range: Range<Int>, in bytes: [UInt8], file: String) {
    self = LineTable(bytes, file: file).place(range)
  }
}
