extension MarkdownWriter {
  mutating func enterInline(_ node: NodeRecord, _ index: Int) {
    switch node.kind {
    case .text: writeText(node)
    case .softBreak: writeBreak("")
    case .hardBreak: writeBreak(isBehindBareLink ? "  " : "\\")
    case .codeSpan: writeCodeSpan(node)
    case .inlineHTML: writeVerbatim(text(node.first, isPooled: true))
    case .autolink:
      let isBracketed =
        Int32(node.detail) == AutolinkKind.address || Int32(node.detail) == AutolinkKind.mail
      append(isBracketed ? "<" : "")
      output.append(contentsOf: text(node.first, isPooled: true))
      append(isBracketed ? ">" : "")
    case .footnoteReference:
      append("[^")
      output.append(contentsOf: text(node.first, isPooled: true))
      append("]")
    case .emphasis, .strong, .strikethrough: append(delimiter(node))
    case .link, .span: append("[")
    case .image: append("![")
    default: break
    }
    isAtBlockStart = node.kind == .softBreak || node.kind == .hardBreak
  }

  mutating func leaveInline(_ node: NodeRecord) {
    switch node.kind {
    case .emphasis, .strong, .strikethrough: append(delimiter(node))
    case .link, .image:
      append("](" + destination(node))
      if node.flag != 0 { append(" \"" + title(node) + "\"") }
      append(")")
    case .span: append("]")
    default: break
    }
    if node.attributes >= 0 {
      append(AttributeText.text(storage.attributes[Int(node.attributes)]))
    }
  }

  /// The delimiter that the source has, so that it means the same between the same neighbours.
  private func delimiter(_ node: NodeRecord) -> String {
    let character = Character(Unicode.Scalar(node.detail == 0 ? 0x2A : node.detail))
    switch node.kind {
    case .strong: return String(repeating: character, count: 2)
    case .strikethrough: return node.detail == 1 ? "~" : "~~"
    default: return String(character)
    }
  }

  private mutating func writeBreak(_ mark: String) {
    if cellStart >= 0 || heading == .numbered {
      append(" ")
      return
    }
    append(mark)
    output.append(0x0A)
    isAtLineStart = true
  }

  /// Whether what stands in front is a bare address, which would go on with what can follow.
  private var isBehindBareLink: Bool {
    previous >= 0 && storage.nodes[previous].kind == .autolink
      && Int32(storage.nodes[previous].detail) >= AutolinkKind.bareWeb
  }

  private mutating func writeText(_ node: NodeRecord) {
    let bytes = text(node.first, isPooled: node.isPooled)
    guard !bytes.isEmpty else { return }
    let isLineStart = isAtBlockStart && heading != .numbered && cellStart < 0
    beginLine()
    let place: EscapeContext =
      cellStart >= 0 ? .tableCell : isLineStart ? .lineStart : .inline
    let isFirst = isAtBlockStart
    let nextNode = node.next < 0 ? nil : storage.nodes[Int(node.next)]
    let next = nextNode?.kind
    let parent = storage.nodes[Int(node.parent)].kind
    let isLast = (next == nil && !parent.isInline) || next == .softBreak || next == .hardBreak
    let before = output.last.map { Unicode.Scalar($0) } ?? "\n"
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var escaper = MarkdownEscaper(
        text: Bytes(base: base, count: buffer.count), place: place,
        before: isFirst ? "\n" : before)
      escaper.keepsBreaks = true
      escaper.keepsStart = !isFirst && previous >= 0
      // Texts stand side by side where something between them was taken away.
      let isBeforeText = next == .text && nextNode?.first.isEmpty == false
      escaper.keepsEnd =
        !isLast && (next == .codeSpan || isBeforeText || next?.opensBehindSpace == true)
      escaper.escapesPipes = cellStart < 0 && storage.options.flavor != .commonmark
      escaper.flavor = storage.options.flavor
      escaper.keepsFirst = isBehindBareLink
      escaper.write(to: &output)
    }
  }

  private mutating func writeCodeSpan(_ node: NodeRecord) {
    let code = text(node.first, isPooled: true)
    var lengths = Set<Int>()
    var run = 0
    for byte in code + [0x20] {
      if byte == 0x60 {
        run += 1
      } else {
        lengths.insert(run)
        run = 0
      }
    }
    var length = 1
    while lengths.contains(length) { length += 1 }
    let fence = String(repeating: "`", count: length)
    let isPadded =
      code.first == 0x60 || code.last == 0x60
      || (code.first == 0x20 && code.last == 0x20 && code.contains { $0 != 0x20 })
    append(fence + (isPadded ? " " : ""))
    output.append(contentsOf: code)
    append((isPadded ? " " : "") + fence)
  }

  /// Writes raw HTML; its lines are indented so that none of them starts a block.
  private mutating func writeVerbatim(_ bytes: ArraySlice<UInt8>) {
    let isBehindBreak = isAtLineStart && previous >= 0
    beginLine()
    if isBehindBreak { output.append(contentsOf: [0x20, 0x20, 0x20, 0x20]) }
    for byte in bytes {
      output.append(byte)
      guard byte == 0x0A else { continue }
      output.append(contentsOf: prefix)
      output.append(contentsOf: [0x20, 0x20, 0x20, 0x20])
    }
  }

  // MARK: Links

  private func destination(_ node: NodeRecord) -> String {
    let bytes = text(node.first, isPooled: true)
    let isBracketed = bytes.isEmpty ? node.flag != 0 : !bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    var escaped: [UInt8] = isBracketed ? [0x3C] : []
    for byte in bytes {
      switch byte {
      case "\\", "&", "<", ">", "(", ")", "*", "_", "[", "]", "`", "\"", "'", ":", "@", "~":
        // In an address only what has a meaning there is escaped.
        if needsEscape(byte, isBracketed: isBracketed) { escaped.append(0x5C) }
        escaped.append(byte)
      case 0x0A: escaped.append(contentsOf: Array("&#10;".utf8))
      case 0x0D: escaped.append(contentsOf: Array("&#13;".utf8))
      default: escaped.append(byte)
      }
    }
    if isBracketed { escaped.append(0x3E) }
    return String(decoding: escaped, as: UTF8.self)
  }

  private func needsEscape(_ byte: UInt8, isBracketed: Bool) -> Bool {
    switch byte {
    case "\\", "&", "<", ">": true
    case "(", ")": !isBracketed
    default: false
    }
  }

  private func title(_ node: NodeRecord) -> String {
    var escaped: [UInt8] = []
    for byte in text(node.second, isPooled: true) {
      switch byte {
      case "\\", "\"", "&":
        escaped.append(0x5C)
        escaped.append(byte)
      case 0x0A: escaped.append(contentsOf: Array("&#10;".utf8))
      case 0x0D: escaped.append(contentsOf: Array("&#13;".utf8))
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension NodeKind {
  /// Whether a space in front of what this starts with may stay a space.
  fileprivate var opensBehindSpace: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .image, .span, .autolink, .inlineHTML,
      .footnoteReference:
      true
    default: false
    }
  }
}
