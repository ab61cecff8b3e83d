/// The seven kinds of HTML block: how each starts and where it ends.
enum HTMLBlockRules {
  /// The kind of block that starts at a `<`, or 0.
  static func start(_ line: Bytes, at offset: Int) -> Int {
    let next = offset + 1
    guard next < line.count else { return 0 }
    switch line[next] {
    case "!":
      if line.hasPrefix("--", at: next + 1) { return 2 }
      if line.hasPrefix("[CDATA[", at: next + 1) { return 5 }
      return next + 1 < line.count && line[next + 1].isLetter ? 4 : 0
    case "?":
      return 3
    default:
      break
    }
    let isClosing = line[next] == "/"
    let name = isClosing ? next + 1 : next
    guard name < line.count, line[name].isLetter else { return 0 }
    var end = name
    while end < line.count, line[end].isAlphanumeric { end += 1 }
    let tag = line.slice(name, end)
    let isEnded = end >= line.count || line[end].isSpace || line[end] == ">"
    if !isClosing, isEnded, isVerbatimTag(tag) { return 1 }
    let isSelfClosed = end + 1 < line.count && line[end] == "/" && line[end + 1] == ">"
    if isEnded || isSelfClosed, isBlockTag(tag) { return 6 }
    guard let tagEnd = HTMLTag.end(of: line, at: offset, limit: line.count) else { return 0 }
    for index in tagEnd..<line.count where !line[index].isSpace { return 0 }
    return 7
  }

  /// Whether a block of one of the first five kinds ends on a line.
  static func ends(_ kind: Int, _ line: Bytes, from start: Int) -> Bool {
    switch kind {
    case 1:
      var index = start
      while true {
        index = Scan.first(0x3C, in: line, from: index, to: line.count)
        guard index < line.count else { return false }
        if line.hasPrefixIgnoringCase("</script>", at: index)
          || line.hasPrefixIgnoringCase("</pre>", at: index)
          || line.hasPrefixIgnoringCase("</style>", at: index)
          || line.hasPrefixIgnoringCase("</textarea>", at: index)
        {
          return true
        }
        index += 1
      }
    case 2: return contains("-->", line, from: start)
    case 3: return contains("?>", line, from: start)
    case 4: return contains(">", line, from: start)
    case 5: return contains("]]>", line, from: start)
    default: return false
    }
  }

  private static func contains(_ text: StaticString, _ line: Bytes, from start: Int) -> Bool {
    var index = start
    while true {
      index = Scan.first(text.utf8Start[0], in: line, from: index, to: line.count)
      guard index < line.count else { return false }
      if line.hasPrefix(text, at: index) { return true }
      index += 1
    }
  }

  /// Whether a name is in a list of names of one length, each followed by a space.
  static func isOne(of names: StaticString, _ name: Bytes) -> Bool {
    let list = names.utf8Start
    let stride = name.count + 1
    var start = 0
    while start + name.count <= names.utf8CodeUnitCount {
      var index = 0
      while index < name.count, list[start + index] == name[index].lowercased { index += 1 }
      if index == name.count { return true }
      start += stride
    }
    return false
  }

  private static func isVerbatimTag(_ name: Bytes) -> Bool {
    switch name.count {
    case 3: isOne(of: "pre", name)
    case 5: isOne(of: "style", name)
    case 6: isOne(of: "script", name)
    case 8: isOne(of: "textarea", name)
    default: false
    }
  }

  private static func isBlockTag(_ name: Bytes) -> Bool {
    switch name.count {
    case 1: isOne(of: "p", name)
    case 2: isOne(of: "dd dl dt h1 h2 h3 h4 h5 h6 hr li ol td th tr ul", name)
    case 3: isOne(of: "col dir div nav", name)
    case 4: isOne(of: "base body form head html link main menu", name)
    case 5: isOne(of: "aside frame param table tbody tfoot thead title track", name)
    case 6: isOne(of: "center dialog figure footer header iframe legend option search", name)
    case 7: isOne(of: "address article caption details section summary", name)
    case 8: isOne(of: "basefont colgroup fieldset frameset menuitem noframes optgroup", name)
    case 10: isOne(of: "blockquote figcaption", name)
    default: false
    }
  }
}

/// Finds the end of an open or closing tag.
enum HTMLTag {
  /// The offset behind the tag that starts at a `<`; nil if there is none.
  static func end(of bytes: Bytes, at start: Int, limit: Int) -> Int? {
    var index = start + 1
    guard index < limit else { return nil }
    let isClosing = bytes[index] == "/"
    if isClosing { index += 1 }
    guard index < limit, bytes[index].isLetter else { return nil }
    while index < limit, bytes[index].isAlphanumeric || bytes[index] == "-" { index += 1 }
    if isClosing {
      index = skipSpace(bytes, from: index, limit: limit)
      return index < limit && bytes[index] == ">" ? index + 1 : nil
    }
    while true {
      let gap = index
      index = skipSpace(bytes, from: index, limit: limit)
      guard index < limit else { return nil }
      if bytes[index] == ">" { return index + 1 }
      if bytes[index] == "/" {
        return index + 1 < limit && bytes[index + 1] == ">" ? index + 2 : nil
      }
      guard index > gap, let next = attributeEnd(bytes, at: index, limit: limit) else {
        return nil
      }
      index = next
    }
  }

  private static func skipSpace(_ bytes: Bytes, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index].isSpace { index += 1 }
    return index
  }

  private static func attributeEnd(_ bytes: Bytes, at start: Int, limit: Int) -> Int? {
    guard bytes[start].isLetter || bytes[start] == "_" || bytes[start] == ":" else { return nil }
    var index = start
    while index < limit, isNameByte(bytes[index]) { index += 1 }
    let nameEnd = index
    index = skipSpace(bytes, from: index, limit: limit)
    guard index < limit, bytes[index] == "=" else { return nameEnd }
    index = skipSpace(bytes, from: index + 1, limit: limit)
    guard index < limit else { return nil }
    let quote = bytes[index]
    if quote == "\"" || quote == "'" {
      let close = Scan.first(quote, in: bytes, from: index + 1, to: limit)
      return close < limit ? close + 1 : nil
    }
    let valueStart = index
    while index < limit, !bytes[index].isSpace, !isValueStop(bytes[index]) { index += 1 }
    return index > valueStart ? index : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == "_" || byte == ":" || byte == "." || byte == "-"
  }

  private static func isValueStop(_ byte: UInt8) -> Bool {
    switch byte {
    case "\"", "'", "=", "<", ">", "`": true
    default: false
    }
  }
}
