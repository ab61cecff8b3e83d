/// One value of a JSON text, or the name of a member, known by its place in the text.
///
/// The nodes of a text stand one after the other: a list before its elements, an object before
/// the names and values of its members. `{ "a": [1, 2], "b": 3 }` is
///
///     index  0       1    2      3  4  5    6
///     node   object  "a"  array  1  2  "b"  3
///     next   7       2    5      4  5  6    7
struct JSONNode {
  /// What a node is.
  enum Kind: UInt8 {
    case null, `false`, `true`, number, string, array, object
  }

  /// How the text of a string is written.
  enum Writing: UInt8 {
    /// As it is, without a letter beyond ASCII.
    case ascii
    /// As it is.
    case plain
    /// With backslashes.
    case escaped
    /// As a cell of a table, in which two quotes may stand for one.
    case cell, quotedCell
  }

  var kind: Kind
  var writing = Writing.plain
  /// Where the node stands in the text, quotes included, the quotes of a cell left out.
  var lower: Int32
  var upper: Int32
  /// The index of the node after this one and all that it holds.
  var next: Int32 = 0

  /// Where the node stands in the text.
  var range: Range<Int> { Int(lower)..<Int(upper) }
}

extension JSONNode {
  /// Where the text of the node stands, the quotes of a string left out, and the spaces around
  /// the text of a cell.
  func textRange(of bytes: [UInt8]) -> Range<Int> {
    switch (kind, writing) {
    case (.string, .cell), (.string, .quotedCell):
      var (start, end) = (Int(lower), Int(upper))
      while start < end, CSVTable.isSpace(bytes[start]) { start += 1 }
      while start < end, CSVTable.isSpace(bytes[end - 1]) { end -= 1 }
      return start..<end
    case (.string, _): return Int(lower) + 1..<Int(upper) - 1
    default: return range
    }
  }

  /// What a string or a number says.
  static func text(_ node: JSONNode, of bytes: [UInt8]) -> String {
    switch node.writing {
    case .ascii, .plain, .cell:
      return String(decoding: bytes[node.textRange(of: bytes)], as: UTF8.self)
    case .escaped:
      var reader = JSONReader(bytes)
      reader.offset = Int(node.lower) + 1
      return String(decoding: (try? reader.escapedText(Int(node.lower))) ?? [], as: UTF8.self)
    case .quotedCell:
      var text: [UInt8] = []
      var wasQuote = false
      for byte in bytes[node.textRange(of: bytes)] {
        wasQuote = byte == 0x22 && !wasQuote
        // Of two quotes the second is left out.
        if byte != 0x22 || wasQuote { text.append(byte) }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
