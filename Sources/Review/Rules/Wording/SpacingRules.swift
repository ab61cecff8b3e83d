internal import Diagnostics

/// W03: a space before a mark.
struct SpaceBeforeMark: TextRule {
  static let about = RuleAbout(
    "W03", .warning, vi: "Khoảng trắng trước dấu câu", en: "A space before a mark",
    why: say("Dấu câu viết liền chữ đứng trước.", "A mark joins the word before it."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .comma, .semicolon, .dot, .question, .colon)
    where text.tokens[index].isSpaced {
      let token = text.tokens[index]
      guard index > 0, !token.flags.contains(.first),
        text.tokens[index - 1].kind != .mark || text.tokens[index - 1].is(.closeQuote)
          || text.tokens[index - 1].is(.straightQuote)
          || text.tokens[index - 1].is(.closeParen)
      else { continue }
      if token.is(.colon), !isSlip(text, index) { continue }
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

extension SpaceBeforeMark {
  /// Whether a colon is spaced as no colon of a form or a ratio is.
  private func isSlip(_ text: OfficialText, _ colon: Int) -> Bool {
    colon + 1 < text.tokens.count && text.tokens[colon - 1].isWord
      && (text.tokens[colon + 1].isSpaced || text.tokens[colon + 1].flags.contains(.first))
      && !text.blocks[text.block(ofToken: colon)].isCell
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

/// W06: more than one space between words.
struct WideSpaces: TextRule {
  static let about = RuleAbout(
    "W06", .information, vi: "Nhiều khoảng trắng liền nhau", en: "Several spaces in a row",
    why: say("Giữa hai chữ chỉ một khoảng trắng.", "One space stands between words."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var ranges: [Range<Int>] = []
    // Blanks of number and date may be wide.
    let open = [text.profile.numberBlock, text.profile.issueDateBlock, text.profile.guideBlock]
    for block in text.bodyBlocks
    where !text.blocks[block].isCell && text.blocks[block].range.count > 40 && !open.contains(block)
    {
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
      } else if before.isAllCapitals || after.isAllCapitals,
        !Self.pairs.contains("\(text.lower(index - 1)) \(text.lower(index + 1))")
      {
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
    for index in text.tokens.indices where text.tokens[index].kind == .mixed {
      // The recipients have a rule of their own.
      guard isFigureWithWord(text, text.tokens[index].range),
        text.bodyBlocks.contains(text.block(ofToken: index))
      else { continue }
      report.add(text, text.tokens[index].range, hint: say("Thêm khoảng trắng", "Add a space"))
    }
  }

  /// Things that are counted, in letters that might be a unit of measure.
  private static let counted: Set<String> = ["con", "thôn", "lao", "công", "văn", "cho", "trong"]

  /// "12mô", "25ngày": a figure and a Vietnamese word without a space; "5km", "10h30" are none.
  private func isFigureWithWord(_ text: OfficialText, _ range: Range<Int>) -> Bool {
    let letters = text.lowered[range].drop { Letters.isDigit($0) }
    guard letters.count > 2, text.lowered[range].count - letters.count < 5,
      text.lowered[range].elementsEqual(text.bytes[range])
    else { return false }
    return letters.contains { $0 >= 0x80 } && letters.allSatisfy { !Letters.isDigit($0) }
      && letters.first != 0xC4
      || Self.counted.contains(String(decoding: letters, as: UTF8.self))
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
