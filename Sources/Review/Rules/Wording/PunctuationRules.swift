internal import Diagnostics

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
    // An ellipsis is three dots in one character.
    let dots = marks.unicodeScalars.reduce(0) { $0 + ($1 == "." ? 1 : $1 == "…" ? 3 : 0) }
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
