internal import Diagnostics

/// W03: a space before a mark.
struct SpaceBeforeMark: TextRule {
  static let about = RuleAbout(
    "W03", .warning, vi: "Khoảng trắng trước dấu câu", en: "A space before a mark",
    why: say("Dấu câu viết liền chữ đứng trước.", "A mark joins the word before it."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .comma, .semicolon, .dot, .question)
    where text.tokens[index].isSpaced {
      let token = text.tokens[index]
      guard index > 0, !token.flags.contains(.first),
        text.tokens[index - 1].kind != .mark || text.tokens[index - 1].is(.closeQuote)
          || text.tokens[index - 1].is(.straightQuote)
      else { continue }
      let next = index + 1
      if token.is(.dot), next < text.tokens.count, !text.tokens[next].flags.contains(.first) {
        if text.tokens[next].kind == .number, !text.tokens[next].isSpaced { continue }
        // "số ..." is a blank; "./." closes the text.
        if text.tokens[next].is(.slash) { continue }
        if text.tokens[next].is(.dot) {
          guard text.tokens[index - 1].is(.closeQuote) || text.tokens[index - 1].is(.straightQuote)
          else { continue }
        }
      }
      if text.profile.numberBlock == text.block(ofToken: index) { continue }
      report.add(
        text, Int(text.tokens[index - 1].end)..<Int(token.end),
        hint: say("Bỏ khoảng trắng", "Remove the space"))
    }
  }
}

/// W04: no space after a mark.
struct SpaceAfterMark: TextRule {
  static let about = RuleAbout(
    "W04", .warning, vi: "Thiếu khoảng trắng sau dấu câu", en: "No space after a mark",
    why: say("Sau dấu câu có một khoảng trắng.", "A space follows a mark."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .dot, .comma, .semicolon, .colon, .closeParen)
    where index > 0 && index + 1 < text.tokens.count {
      let token = text.tokens[index]
      let next = text.tokens[index + 1]
      let before = text.tokens[index - 1]
      guard !next.isSpaced, !next.flags.contains(.first), next.isWord, before.isWord,
        !token.flags.contains(.first),
        !token.isSpaced
      else { continue }
      if token.is(.dot) {
        guard next.isCapital, !next.isAllCapitals, !before.isCapital, before.range.count > 2,
          next.range.count > 2
        else { continue }
      } else if token.is(.comma) || token.is(.semicolon) || token.is(.colon) {
        if token.is(.colon), before.range.count < 3 || text.lower(index - 1).hasPrefix("http") {
          continue
        }
      } else {
        guard next.range.count > 1, before.range.count > 1 else { continue }
      }
      report.add(
        text, token.range.lowerBound..<Int(next.end), hint: say("Thêm khoảng trắng", "Add a space"))
    }
  }
}

/// W05: two marks where one belongs.
struct DoubleMark: TextRule {
  static let about = RuleAbout(
    "W05", .warning, vi: "Dấu câu lặp hoặc thừa", en: "A doubled mark",
    why: say(
      "Mỗi chỗ một dấu câu; dấu lửng là ba chấm.", "One mark at a time; an ellipsis has three dots."
    ),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    let tokens = text.tokens
    var done = 0
    for index in text.places(of: .dot, .comma, .semicolon, .colon, .ellipsis) where index >= done {
      var end = index + 1
      while end < tokens.count, isMark(tokens[end]), !tokens[end].isSpaced,
        !tokens[end].flags.contains(.first)
      {
        end += 1
      }
      if end - index > 1, !(end < tokens.count && tokens[end].is(.slash) && !tokens[end].isSpaced) {
        let marks = text.string(text.span(index..<end))
        if isWrong(marks, text, index) {
          report.add(
            text, text.span(index..<end),
            say("Dấu “\(marks)” thừa", "“\(marks)” has a mark too many"),
            hint: say("Để một dấu", "Keep one mark"))
        }
      }
      done = end
    }
  }

  private func isMark(_ token: Token) -> Bool {
    token.is(.dot) || token.is(.comma) || token.is(.semicolon) || token.is(.colon)
      || token.is(.ellipsis)
  }

  private func isWrong(_ marks: String, _ text: OfficialText, _ index: Int) -> Bool {
    let dots = marks.utf8.filter { $0 == 0x2E }.count
    if marks.utf8.allSatisfy({ $0 == 0x2E }) {
      return dots == 2
        || (4...5).contains(dots) && index > 0 && text.tokens[index - 1].isWord
          && !["số", "ngày", "tháng", "năm", "ông", "bà"].contains(text.lower(index - 1))
    }
    switch marks {
    case ",...", ",…", "...,", "…,", "...;", "…;", "...:", "….": return false
    case ".,", ".;", ".:":
      // After an abbreviation the dot is its own.
      return index > 0 && text.tokens[index - 1].range.count > 3
        && !text.tokens[index - 1].isCapital
    default: return dots < 6
    }
  }
}

/// W06: more than one space between words.
struct WideSpaces: TextRule {
  static let about = RuleAbout(
    "W06", .information, vi: "Nhiều khoảng trắng liền nhau", en: "Several spaces in a row",
    why: say("Giữa hai chữ chỉ một khoảng trắng.", "One space stands between words."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var ranges: [Range<Int>] = []
    for block in text.bodyBlocks
    where !text.blocks[block].isCell && text.blocks[block].range.count > 40 {
      for index in text.blocks[block].tokens.dropFirst()
      where text.tokens[index].flags.contains(.wide) {
        ranges.append(Int(text.tokens[index - 1].end)..<Int(text.tokens[index].start))
      }
      if ranges.count > 100 { return }
    }
    report.addOnce(text, ranges, hint: say("Để một khoảng trắng", "Keep one"))
  }
}

/// W07: spaces inside quotation marks.
struct SpacesInQuotes: TextRule {
  static let about = RuleAbout(
    "W07", .warning, vi: "Khoảng trắng thừa trong dấu ngoặc kép",
    en: "Spaces inside quotation marks",
    why: say("Dấu ngoặc kép viết liền chữ bên trong.", "Quotation marks join the words inside."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var open: Int?
    for index in text.places(of: .openQuote, .closeQuote) {
      let token = text.tokens[index]
      if token.is(.openQuote) { open = index }
      guard token.is(.closeQuote), let start = open else { continue }
      open = nil
      guard text.block(ofToken: start) == text.block(ofToken: index) else { continue }
      let after = start + 1 <= index && text.tokens[start + 1].isSpaced && start + 1 < index
      guard after || token.isSpaced else { continue }
      report.add(
        text, text.span(start..<index + 1), hint: say("Bỏ khoảng trắng", "Remove the spaces"))
    }
  }
}

/// W08: a quotation mark without its fellow.
struct UnbalancedQuotes: TextRule {
  static let about = RuleAbout(
    "W08", .warning, vi: "Dấu ngoặc kép không đủ đôi", en: "A quotation mark without its fellow",
    why: say("Mở thì phải đóng.", "What is opened is closed."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var openAt: Int?
    for (index, block) in text.blocks.enumerated() {
      var open = 0
      var close = 0
      var straight = 0
      var first: Int?
      for token in block.tokens where text.tokens[token].kind == .mark {
        if text.tokens[token].is(.openQuote) {
          open += 1
          if first == nil { first = token }
        }
        if text.tokens[token].is(.closeQuote) {
          close += 1
          if first == nil { first = token }
        }
        if text.tokens[token].is(.straightQuote) {
          straight += 1
          if first == nil { first = token }
        }
      }
      guard let first else { continue }
      // A quotation may run over several paragraphs.
      if open == close + 1, straight == 0, index + 1 < text.blocks.count {
        openAt = openAt ?? first
        continue
      }
      if close == open + 1, openAt != nil {
        openAt = nil
        continue
      }
      if open != close {
        report.add(text, text.tokens[first].range, hint: say("Thêm dấu còn thiếu", "Add the other"))
      } else if straight % 2 == 1, open == close {
        report.add(text, text.tokens[first].range, hint: say("Thêm dấu còn thiếu", "Add the other"))
      }
    }
    if let openAt {
      report.add(text, text.tokens[openAt].range, hint: say("Thêm dấu đóng", "Close it"))
    }
  }
}

/// W09: straight and curly quotation marks in one document.
struct MixedQuotes: TextRule {
  static let about = RuleAbout(
    "W09", .information, vi: "Dấu ngoặc kép lúc thẳng, lúc cong",
    en: "Straight and curly quotation marks",
    why: say("Trong một văn bản dùng một loại: “…”.", "One document keeps to one kind."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let straight = text.places(of: .straightQuote)
    guard !text.places(of: .openQuote).isEmpty, straight.count > 1 else { return }
    var lines: Set<Int> = []
    let ranges = straight.map { text.tokens[$0].range }.filter {
      lines.insert(text.source.lineIndex(of: text.clean.source(of: $0.lowerBound))).inserted
    }
    report.addOnce(
      text, ranges, hint: say("Dùng “ ” trong cả văn bản", "Use “ ” throughout"))
  }
}

/// W10: a bracket without its fellow.
struct UnbalancedBrackets: TextRule {
  static let about = RuleAbout(
    "W10", .warning, vi: "Dấu ngoặc đơn không đủ đôi", en: "A bracket without its fellow",
    why: say("Mở thì phải đóng.", "What is opened is closed."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var stack: [Int] = []
    var extra: Int?
    var end = 0
    for token in text.places(of: .openParen, .closeParen) {
      if token >= end {
        finish(text, &stack, &extra, &report)
        end = text.blocks[text.block(ofToken: token)].tokens.upperBound
      }
      if text.tokens[token].is(.openParen) {
        stack.append(token)
      } else if !stack.isEmpty {
        stack.removeLast()
      } else if !text.tokens[token].flags.contains(.first), !isLetter(text.tokens[token - 1]) {
        extra = extra ?? token
      }
    }
    finish(text, &stack, &extra, &report)
  }

  /// The letter or figure of a point: "a)", "1)".
  private func isLetter(_ token: Token) -> Bool {
    token.range.count <= 2 && (token.isSpaced || token.flags.contains(.first))
  }

  /// Reports the first bracket of a block that is left without its fellow.
  private func finish(
    _ text: OfficialText, _ stack: inout [Int], _ extra: inout Int?, _ report: inout Report
  ) {
    if let wrong = stack.last ?? extra {
      report.add(text, text.tokens[wrong].range, hint: say("Thêm dấu còn thiếu", "Add the other"))
    }
    stack.removeAll(keepingCapacity: true)
    extra = nil
  }
}

/// W16: a hyphen between two words with a space on one side only, or on none.
struct HyphenSpacing: TextRule {
  static let about = RuleAbout(
    "W16", .warning, vi: "Khoảng trắng quanh gạch nối không đúng",
    en: "Wrong spaces around a hyphen",
    why: say(
      "“chính trị - xã hội”, “kinh tế - xã hội” viết có khoảng trắng hai bên.",
      "“chính trị - xã hội” is written with spaces on both sides."),
    source: .consistency)

  private static let pairs: Set<String> = [
    "trị xã", "tế xã", "hóa xã", "hoá xã", "chính kế", "hóa thông", "tin thể", "hóa thể",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .hyphen) where index > 0 && index + 1 < text.tokens.count {
      let before = text.tokens[index - 1]
      let after = text.tokens[index + 1]
      guard before.isWord, after.isWord, !text.tokens[index].flags.contains(.first),
        !after.flags.contains(.first)
      else { continue }
      let left = text.tokens[index].isSpaced
      let right = after.isSpaced
      if left && right { continue }
      if !left && !right {
        guard Self.pairs.contains("\(text.lower(index - 1)) \(text.lower(index + 1))") else {
          continue
        }
      } else if before.isAllCapitals || after.isAllCapitals {
        continue
      }
      let start = max(text.blocks[text.block(ofToken: index)].tokens.lowerBound, index - 2)
      let range = text.span(start..<min(text.tokens.count, index + 3))
      if let citation = text.citation(holdingToken: index),
        text.citations[citation].numberRange.contains(Int(text.tokens[index].start))
      {
        continue
      }
      report.add(
        text, Int(before.start)..<Int(after.end),
        say(
          "“\(text.string(range))” viết sai khoảng trắng",
          "“\(text.string(range))” is spaced wrongly"),
        hint: say("Viết “\(spaced(text, index, start))”", "Write “\(spaced(text, index, start))”"))
    }
  }

  /// The words around a hyphen with spaces on both sides of it.
  private func spaced(_ text: OfficialText, _ index: Int, _ start: Int) -> String {
    let left = text.string(Int(text.tokens[start].start)..<Int(text.tokens[index - 1].end))
    let end = min(text.tokens.count, index + 3)
    return left + " - "
      + text.string(Int(text.tokens[index + 1].start)..<Int(text.tokens[end - 1].end))
  }
}

/// W17: ranges of years with other marks or spaces.
struct YearRanges: TextRule {
  static let about = RuleAbout(
    "W17", .warning, vi: "Khoảng năm viết không thống nhất",
    en: "Ranges of years written differently",
    why: say("Viết “2021 - 2025” với gạch nối và khoảng trắng hai bên.", "Write “2021 - 2025”."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var dashes: [Range<Int>] = []
    var hyphens = 0
    for index in text.places(of: .hyphen, .enDash) where index > 0 && index + 1 < text.tokens.count
    {
      let before = text.tokens[index - 1]
      let after = text.tokens[index + 1]
      guard before.kind == .number, after.kind == .number, before.range.count == 4,
        after.range.count == 4,
        !after.flags.contains(.first)
      else { continue }
      let range = Int(before.start)..<Int(after.end)
      if text.tokens[index].isSpaced != after.isSpaced {
        report.add(
          text, range,
          say(
            "“\(text.string(range))” thiếu khoảng trắng một bên", "A space is missing on one side"),
          hint: say("Viết “\(text.string(before)) - \(text.string(after))”", "Write it with spaces")
        )
      }
      if text.tokens[index].is(.enDash) { dashes.append(range) } else { hyphens += 1 }
    }
    guard hyphens > 0 else { return }
    report.addOnce(
      text, dashes,
      say(
        "Khoảng năm ở đây dùng gạch dài, chỗ khác dùng gạch nối", "A dash here, a hyphen elsewhere"),
      hint: say("Dùng gạch nối", "Use the hyphen"))
  }
}

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
        index != last,
        !isCapitals(text, block)
      else { continue }
      if block.isItem { items += 1 }
      guard endsOpen(text, index) else { continue }
      if block.isItem {
        openItems.append(index)
        continue
      }
      if block.number != nil
        || index + 1 < text.blocks.count && text.blocks[index + 1].number == nil
          && block.range.count < 200
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
    let width = table.rows.map(\.count).max() ?? 0
    for column in 0..<min(width, 30) {
      let cells = table.rows.dropFirst().compactMap { row -> Int? in
        guard column < row.count, text.blocks[row[column]].range.count > 60 else { return nil }
        return row[column]
      }
      let header = table.rows[0]
      let title = column < header.count ? text.string(text.blocks[header[column]]) : ""
      let open = cells.filter {
        endsOpen(text, $0) && text.string(text.blocks[$0]) != title && text.blocks[$0].number == nil
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
    if token.kind != .mark { return true }
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

/// W45: spaces inside brackets.
struct SpacesInBrackets: TextRule {
  static let about = RuleAbout(
    "W45", .warning, vi: "Khoảng trắng thừa trong dấu ngoặc đơn", en: "Spaces inside brackets",
    why: say("Dấu ngoặc viết liền chữ bên trong.", "Brackets join the words inside."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .openParen, .closeParen) {
      let token = text.tokens[index]
      if token.is(.openParen) {
        guard index + 1 < text.tokens.count, text.tokens[index + 1].isSpaced,
          !text.tokens[index + 1].flags.contains(.first)
        else { continue }
        report.add(
          text, Int(token.start)..<Int(text.tokens[index + 1].start),
          hint: say("Bỏ khoảng trắng", "Remove the space"))
      } else if token.isSpaced, index > 0, text.tokens[index - 1].kind != .mark {
        report.add(
          text, Int(text.tokens[index - 1].end)..<Int(token.end),
          hint: say("Bỏ khoảng trắng", "Remove the space"))
      }
    }
  }
}

/// W46: a word and a bracket, or figures and letters, run together.
struct RunTogether: TextRule {
  static let about = RuleAbout(
    "W46", .warning, vi: "Chữ và dấu ngoặc hoặc số dính nhau", en: "Words run together",
    why: say(
      "Trước dấu ngoặc mở, giữa số và chữ có khoảng trắng.", "A space stands before a bracket."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .openParen) {
      let token = text.tokens[index]
      guard !token.isSpaced, !token.flags.contains(.first), text.tokens[index - 1].isWord,
        text.tokens[index - 1].range.count > 2, !text.tokens[index - 1].isAllCapitals,
        text.bodyBlocks.contains(text.block(ofToken: index))
      else { continue }
      report.add(
        text, Int(text.tokens[index - 1].start)..<Int(token.end),
        hint: say("Thêm khoảng trắng", "Add a space"))
    }
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

/// W47: a quotation mark that joins the word outside it.
struct QuoteWithoutSpace: TextRule {
  static let about = RuleAbout(
    "W47", .warning, vi: "Thiếu khoảng trắng ngoài dấu ngoặc kép",
    en: "No space outside a quotation mark",
    why: say(
      "Trước dấu mở và sau dấu đóng ngoặc kép có khoảng trắng.",
      "Spaces stand outside quotation marks."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .openQuote, .closeQuote) {
      // The mark and the word that it joins outside.
      let second = text.tokens[index].is(.openQuote) ? index : index + 1
      guard second > 0, second < text.tokens.count, !text.tokens[second].isSpaced,
        !text.tokens[second].flags.contains(.first),
        text.tokens[second == index ? index - 1 : second].isWord
      else { continue }
      report.add(
        text, text.span(second - 1..<second + 1), hint: say("Thêm khoảng trắng", "Add a space"))
    }
  }
}
