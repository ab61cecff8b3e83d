extension InlineParser {
  /// Reads what a `<` starts: an address, a tag, a comment; otherwise it is text.
  mutating func readAngle() {
    if let address = addressEnd() {
      add(.autolink, from: position, to: address, value: AutolinkKind.address)
    } else if let mail = mailEnd() {
      add(.autolink, from: position, to: mail, value: AutolinkKind.mail)
    } else if let html = htmlEnd() {
      add(.html, from: position, to: html)
    } else {
      position += 1
    }
  }

  private mutating func addressEnd() -> Int? {
    var index = position + 1
    guard index < end, text[index].isLetter else { return nil }
    while index < end, text[index].isAlphanumeric || isSchemePunctuation(text[index]) {
      index += 1
    }
    let length = index - position - 1
    guard length >= 2, length <= 32, index < end, text[index] == ":" else { return nil }
    while index < end, text[index] > 0x20, text[index] != "<", text[index] != ">" { index += 1 }
    return index < end && text[index] == ">" ? index + 1 : nil
  }

  private mutating func isSchemePunctuation(_ byte: UInt8) -> Bool {
    byte == "+" || byte == "." || byte == "-"
  }

  private mutating func mailEnd() -> Int? {
    var index = position + 1
    let start = index
    while index < end, text[index].isAlphanumeric || isMailPunctuation(text[index]) { index += 1 }
    guard index > start, index < end, text[index] == "@" else { return nil }
    repeat {
      index += 1
      let label = index
      while index < end, text[index].isAlphanumeric || text[index] == "-" { index += 1 }
      guard index > label, index - label <= 63, text[label] != "-", text[index - 1] != "-" else {
        return nil
      }
    } while index < end && text[index] == "."
    return index < end && text[index] == ">" ? index + 1 : nil
  }

  private mutating func isMailPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case ".", "!", "#", "$", "%", "&", "'", "*", "+", "/", "=", "?", "^", "_", "`", "{", "|",
      "}", "~", "-":
      true
    default: false
    }
  }

  private mutating func htmlEnd() -> Int? {
    let next = position + 1
    guard next < end else { return nil }
    switch text[next] {
    case "!": return declarationEnd(from: next + 1)
    case "?":
      guard !missingEnds.instruction else { return nil }
      let found = find("?>", from: next + 1)
      missingEnds.instruction = found == nil
      return found
    default:
      return HTMLTag.end(of: text, at: position, limit: end)
    }
  }

  private mutating func declarationEnd(from start: Int) -> Int? {
    if text.hasPrefix("--", at: start) {
      if text.hasPrefix(">", at: start + 2) { return start + 3 }
      if text.hasPrefix("->", at: start + 2) { return start + 4 }
      guard !missingEnds.comment else { return nil }
      let found = find("-->", from: start + 2)
      missingEnds.comment = found == nil
      return found
    }
    if text.hasPrefix("[CDATA[", at: start) {
      guard !missingEnds.data else { return nil }
      let found = find("]]>", from: start + 7)
      missingEnds.data = found == nil
      return found
    }
    guard start < end, text[start].isLetter, !missingEnds.declaration else { return nil }
    let found = find(">", from: start + 1)
    missingEnds.declaration = found == nil
    return found
  }

  /// The offset behind the next occurrence of a text.
  private mutating func find(_ wanted: StaticString, from start: Int) -> Int? {
    var index = start
    while true {
      index = Scan.first(wanted.utf8Start[0], in: text, from: index, to: end)
      guard index < end else { return nil }
      if text.hasPrefix(wanted, at: index) { return index + wanted.utf8CodeUnitCount }
      index += 1
    }
  }
}
