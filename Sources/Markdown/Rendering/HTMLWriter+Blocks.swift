extension HTMLWriter {
  private var isLiteral: Bool { options.listStyle == .literal }

  mutating func enter(_ block: BlockEvent) {
    if block.kind == .document { return }
    handOverPiece()
    if hasWaitingEnd { endNoteParagraph() }
    if waitingMarker != nil, block.kind != .paragraph { appendBareMarker() }
    blockDepth += 1
    switch block.kind {
    case .paragraph: enterParagraph(block)
    case .heading:
      startLine()
      output.append("<h")
      output.append(0x30 + block.detail)
      append(attributes: block.attributes)
      output.append(0x3E)
    case .quote: openTag("<blockquote", block)
    case .division: openTag("<div", block)
    case .list: enterList(block)
    case .item: enterItem(block)
    case .rule:
      startLine()
      output.append("<hr")
      append(attributes: block.attributes)
      output.append(" />\n")
    case .code: enterCode(block)
    case .html:
      startLine()
      isInHTML = true
      if options.isSafe { output.append("<!-- raw HTML omitted -->\n") }
    case .table: enterTable(block)
    case .tableHead: output.append("<thead>\n")
    case .tableBody: output.append("<tbody>\n")
    case .row: output.append("<tr>\n")
    case .cell: enterCell(block)
    case .footnotes: output.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    case .footnote: enterNote(block)
    case .document: break
    }
  }

  mutating func leave(_ block: BlockEvent) {
    if block.kind == .document { return }
    handOverPiece()
    if hasWaitingEnd, block.kind != .footnote { endNoteParagraph() }
    if waitingMarker != nil, block.kind == .item { appendBareMarker() }
    blockDepth -= 1
    switch block.kind {
    case .paragraph: leaveParagraph(block)
    case .heading:
      output.append("</h")
      output.append(0x30 + block.detail)
      output.append(">\n")
    case .quote: closeTag("</blockquote>\n")
    case .division: closeTag("</div>\n")
    case .list:
      if !isLiteral {
        output.append(Self.isOrdered(block) ? "</ol>\n" : "</ul>\n")
      }
    case .item:
      if !isLiteral { output.append("</li>\n") }
    case .code: output.append("</code></pre>\n")
    case .html: isInHTML = false
    case .table: output.append("</table>\n")
    case .tableHead: output.append("</thead>\n")
    case .tableBody: output.append("</tbody>\n")
    case .row: output.append("</tr>\n")
    case .cell: output.append(block.isHeader ? "</th>\n" : "</td>\n")
    case .footnotes: output.append("</ol>\n</section>\n")
    case .footnote: leaveNote()
    case .rule, .document: break
    }
  }

  private mutating func openTag(_ tag: StaticString, _ block: BlockEvent) {
    startLine()
    output.append(tag)
    append(attributes: block.attributes)
    output.append(">\n")
  }

  private mutating func closeTag(_ tag: StaticString) {
    startLine()
    output.append(tag)
  }

  // MARK: Paragraphs and code

  private mutating func enterParagraph(_ block: BlockEvent) {
    if let marker = waitingMarker {
      waitingMarker = nil
      openMarker(marker, isGiven: block.attributes >= 0)
      return
    }
    guard block.isLoose || isLiteral || block.attributes >= 0 else { return }
    startLine()
    output.append("<p")
    append(attributes: block.attributes)
    output.append(0x3E)
  }

  private mutating func leaveParagraph(_ block: BlockEvent) {
    guard block.isLoose || isLiteral || block.attributes >= 0 else { return }
    if noteDepth >= 0, blockDepth == noteDepth {
      hasWaitingEnd = true
    } else {
      output.append("</p>\n")
    }
  }

  private mutating func enterCode(_ block: BlockEvent) {
    startLine()
    output.append("<pre")
    append(attributes: block.attributes)
    let info = block.info
    var end = 0
    while end < info.count, !info[end].isSpace { end += 1 }
    guard end > 0 else {
      output.append("><code>")
      return
    }
    output.append("><code class=\"")
    if !info.hasPrefix("language-", at: 0) { output.append("language-") }
    append(escaping: info.slice(0, end))
    output.append("\">")
  }

  // MARK: Lists

  private static func isOrdered(_ list: BlockEvent) -> Bool {
    list.detail == "." || list.detail == ")"
  }

  private mutating func enterList(_ list: BlockEvent) {
    guard !isLiteral else { return }
    startLine()
    let isOrdered = Self.isOrdered(list)
    output.append(isOrdered ? "<ol" : "<ul")
    append(attributes: list.attributes)
    if isOrdered, list.number != 1 {
      output.append(" start=\"")
      output.append(decimal: list.number)
      output.append(0x22)
    }
    if options.showsListMarkers {
      output.append(" data-marker=\"")
      output.append(list.detail)
      output.append(0x22)
    }
    output.append(">\n")
  }

  private mutating func enterItem(_ item: BlockEvent) {
    guard !isLiteral else {
      waitingMarker = item
      return
    }
    startLine()
    output.append("<li")
    if item.skipsNumber, options.flavor == .document {
      output.append(" value=\"")
      output.append(decimal: item.number)
      output.append(0x22)
    }
    output.append(0x3E)
    appendTask(item.task)
  }

  private mutating func appendTask(_ task: UInt8) {
    switch task {
    case TaskState.open: output.append("<input type=\"checkbox\" disabled=\"\" />")
    case TaskState.done: output.append("<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
    default: return
    }
    output.append(0x20)
  }

  /// Starts the paragraph of a literal list's item, with its marker.
  private mutating func openMarker(_ item: BlockEvent, isGiven: Bool) {
    startLine()
    output.append("<p")
    switch item.detail {
    case "-": appendAttributes(class: "muc muc-dash", isGiven: isGiven)
    case "+": appendAttributes(class: "muc muc-plus", isGiven: isGiven)
    case "*": appendAttributes(class: "muc muc-star", isGiven: isGiven)
    case ".": appendAttributes(class: "muc muc-number", isGiven: isGiven)
    default: appendAttributes(class: "muc muc-paren", isGiven: isGiven)
    }
    output.append(0x3E)
    if Self.isOrdered(item) { output.append(decimal: item.number) }
    output.append(item.detail)
    output.append(0x20)
    appendTask(item.task)
  }

  /// Writes the marker of an item that does not begin with a paragraph.
  private mutating func appendBareMarker() {
    guard let marker = waitingMarker else { return }
    waitingMarker = nil
    openMarker(marker, isGiven: false)
    output.truncate(to: output.count - 1)
    output.append("</p>\n")
  }

  // MARK: Tables

  private mutating func enterTable(_ table: BlockEvent) {
    startLine()
    output.append("<table")
    let widths = table.attributes >= 0 ? given["widths"] : nil
    if widths != nil { given.remove("widths") }
    append(attributes: table.attributes)
    output.append(">\n")
    if let widths { appendColumns(widths, count: table.columns) }
  }

  /// Writes the widths of columns, given as shares that are brought to a hundred: as an attribute,
  /// since a page whose policy forbids foreign style sheets ignores style attributes too.
  private mutating func appendColumns(_ widths: String, count: Int) {
    let text = Array(widths.utf8)
    var shares: [Double] = []
    var index = 0
    while index < text.count, shares.count < count {
      let start = index
      while index < text.count, text[index] != " ", text[index] != "," { index += 1 }
      if index > start { shares.append(Self.share(text[start..<index])) }
      index += 1
    }
    let sum = shares.reduce(0, +)
    guard sum > 0, sum.isFinite else { return }
    output.append("<colgroup>\n")
    for place in 0..<count {
      let share = place < shares.count ? shares[place] : 0
      let hundredths = Int(share / sum * 10_000 + 0.5)
      guard hundredths > 0 else {
        output.append("<col />\n")
        continue
      }
      output.append("<col width=\"")
      output.append(decimal: hundredths / 100)
      if hundredths % 100 > 0 {
        output.append(0x2E)
        output.append(0x30 + UInt8(hundredths % 100 / 10))
        if hundredths % 10 > 0 { output.append(0x30 + UInt8(hundredths % 10)) }
      }
      output.append("%\" />\n")
    }
    output.append("</colgroup>\n")
  }

  /// A share as written, with or without "%"; 0 for what is none.
  private static func share(_ text: ArraySlice<UInt8>) -> Double {
    let text = text.last == 0x25 ? text.dropLast() : text
    // Nearly all are a few digits.
    if text.count <= 9, text.allSatisfy(\.isDigit) {
      return Double(text.reduce(0) { $0 * 10 + Int($1 & 15) })
    }
    guard let share = Double(String(decoding: text, as: UTF8.self)), share.isFinite, share > 0
    else { return 0 }
    return share
  }

  private mutating func enterCell(_ cell: BlockEvent) {
    output.append(cell.isHeader ? "<th" : "<td")
    switch cell.alignment {
    case .none: break
    case .left: output.append(" align=\"left\"")
    case .center: output.append(" align=\"center\"")
    case .right: output.append(" align=\"right\"")
    }
    if cell.columns > 1 {
      output.append(" colspan=\"")
      output.append(decimal: cell.columns)
      output.append(0x22)
    }
    if cell.rows > 1 {
      output.append(" rowspan=\"")
      output.append(decimal: cell.rows)
      output.append(0x22)
    }
    output.append(0x3E)
  }
}
