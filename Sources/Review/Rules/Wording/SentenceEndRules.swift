internal import Diagnostics

/// W24: a paragraph without a mark at its end.
struct NoFinalMark: TextRule {
  static let about = RuleAbout(
    "W24", .warning, vi: "Thiếu dấu chấm câu cuối đoạn", en: "No mark at the end of a paragraph",
    why: say("Câu kết thúc bằng dấu câu.", "A sentence ends with a mark."), source: .spelling)

  func check(_ text: OfficialText, _ report: inout Report) {
    let last = text.lastBodyBlock
    var open: [Int] = []
    var openItems: [Int] = []
    var items = 0
    for index in text.bodyBlocks {
      let block = text.blocks[index]
      guard !block.isCell, !block.isBold, block.headingLevel == 0, block.range.count > 70,
        index != last, index != text.profile.guideBlock,
        !isCapitals(text, block)
      else { continue }
      // The marks of the bases have a rule of their own.
      if text.lastByte(index) == 0x2C,
        ["xét ", "căn cứ ", "theo đề nghị", "trên cơ sở"].contains(where: { text.begins(index, $0) }
        )
      {
        continue
      }
      if block.isItem { items += 1 }
      guard endsOpen(text, index) else { continue }
      if block.isItem {
        openItems.append(index)
        continue
      }
      if block.number != nil
        || index + 1 < text.blocks.count && text.blocks[index + 1].number == nil
          && block.range.count < 200 && !text.begins(index + 1, "trên đây là")
      {
        continue
      }
      open.append(index)
    }
    if openItems.count * 4 <= items { open += openItems }
    guard open.count * 4 <= max(4, text.bodyBlocks.count) else { return }
    for index in open.sorted() {
      report.add(text, text.tail(index), hint: say("Thêm dấu chấm", "Add a full stop"))
    }
    for table in text.tables where table.rows.count > 5 { cells(text, table, &report) }
  }

  private func cells(_ text: OfficialText, _ table: Table, _ report: inout Report) {
    for column in 0..<min(table.width, 30) {
      let cells = table.rows.dropFirst().compactMap { row -> Int? in
        guard column < row.count, text.blocks[row[column]].range.count > 60 else { return nil }
        return row[column]
      }
      let header = table.rows[0]
      let open = cells.filter { cell in
        endsOpen(text, cell) && !text.blocks[cell].isBold && text.blocks[cell].number == nil
          && !(column < header.count && text.isSame(cell, header[column]))
      }
      guard cells.count > 4, open.count * 4 <= cells.count else { continue }
      for cell in open where text.lastBodyBlock != cell {
        report.add(
          text, text.tail(cell), hint: say("Thêm dấu chấm", "Add a full stop"),
          severity: .information)
      }
    }
  }

  private func isCapitals(_ text: OfficialText, _ block: Block) -> Bool {
    text.tokens[block.tokens].prefix(4).allSatisfy { $0.isAllCapitals || !$0.isWord }
  }

  private func endsOpen(_ text: OfficialText, _ block: Int) -> Bool {
    guard let last = text.blocks[block].tokens.last else { return false }
    let token = text.tokens[last]
    if token.kind != .mark || token.is(.comma) { return true }
    guard token.is(.closeParen) || token.is(.closeQuote),
      last > text.blocks[block].tokens.lowerBound
    else {
      return false
    }
    // A remark in brackets stands alone.
    if text.tokens[text.blocks[block].tokens.lowerBound].is(.openParen) { return false }
    let before = text.tokens[last - 1]
    return !before.is(.dot)
  }
}

/// W48: an end mark that is not "./.".
struct MalformedEndMark: TextRule {
  static let about = RuleAbout(
    "W48", .warning, vi: "Dấu kết thúc viết sai", en: "The end mark is misspelt",
    why: say("Dấu kết thúc viết liền: “./.”.", "The end mark is written “./.”."),
    source: .sample("1.4"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.profile.isParty else { return }
    for block in text.bodyBlocks.suffix(6) {
      let words = text.string(text.head(block, 1 << 20))
      guard !words.hasSuffix("./.") else { continue }
      for wrong in [". /.", "./ .", ". / .", "/.", "./"] where words.hasSuffix(wrong) {
        let end = text.blocks[block].range.upperBound
        report.add(text, end - wrong.utf8.count..<end, hint: say("Viết “./.”", "Write “./.”"))
        break
      }
    }
  }
}
