/// The parts of links: labels, destinations and titles.
enum LinkSyntax {
  /// The longest label.
  static let longestLabel = 999
  /// The most parentheses that may be open in a destination.
  static let parenthesisLimit = 32

  /// The offset behind the label that starts at a `[`; nil if there is none.
  static func labelEnd(_ bytes: Bytes, at start: Int, limit: Int) -> Int? {
    guard start < limit, bytes[start] == "[" else { return nil }
    var index = start + 1
    let last = min(limit, start + longestLabel + 3)
    while index < last {
      switch bytes[index] {
      case "]": return index - start - 1 <= longestLabel ? index + 1 : nil
      case "[": return nil
      case "\\": index += index + 1 < limit && bytes[index + 1].isPunctuation ? 2 : 1
      default: index += 1
      }
    }
    return nil
  }

  /// Moves over spaces and tabs with at most one line feed among them.
  static func skipSpaceAndLineFeed(_ bytes: Bytes, from start: Int, limit: Int) -> Int {
    var index = start
    var feeds = 0
    while index < limit {
      if bytes[index] == 0x0A {
        feeds += 1
        if feeds > 1 { break }
      } else if !bytes[index].isBlank {
        break
      }
      index += 1
    }
    return index
  }

  struct Destination {
    var contentStart: Int
    var contentEnd: Int
    var end: Int
  }

  /// Reads a destination, in pointed brackets or bare.
  static func destination(_ bytes: Bytes, at start: Int, limit: Int) -> Destination? {
    guard start < limit else {
      return Destination(contentStart: start, contentEnd: start, end: start)
    }
    var index = start
    if bytes[start] == "<" {
      index += 1
      while index < limit {
        switch bytes[index] {
        case ">":
          return Destination(contentStart: start + 1, contentEnd: index, end: index + 1)
        case "<", "\n": return nil
        case "\\": index += index + 1 < limit && bytes[index + 1].isPunctuation ? 2 : 1
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    scan: while index < limit {
      let byte = bytes[index]
      switch byte {
      case "\\":
        index += index + 1 < limit && bytes[index + 1].isPunctuation ? 2 : 1
        continue scan
      case "(":
        depth += 1
        guard depth <= parenthesisLimit else { return nil }
      case ")":
        guard depth > 0 else { break scan }
        depth -= 1
      case 0...0x20, 0x7F:
        if byte.isSpace { break scan }
        return nil
      default:
        break
      }
      index += 1
    }
    guard depth == 0 else { return nil }
    return Destination(contentStart: start, contentEnd: index, end: index)
  }

  /// The offset behind the title that starts with a quote or parenthesis; nil if there is none.
  static func title(_ bytes: Bytes, at start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let open = bytes[start]
    guard open == "\"" || open == "'" || open == "(" else { return nil }
    let close: UInt8 = open == "(" ? 0x29 : open
    var index = start + 1
    while index < limit {
      let byte = bytes[index]
      if byte == close { return index + 1 }
      if byte == "\\", index + 1 < limit, bytes[index + 1].isPunctuation {
        index += 2
        continue
      }
      if byte == "(", open == "(" { return nil }
      index += 1
    }
    return nil
  }
}
