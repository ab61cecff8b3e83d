internal import Diagnostics
internal import Vietnamese

/// The lists whose numbers are followed side by side: of one style, and decimal ones of one depth.
private struct ListKind: Hashable {
  var style: Numbering.Style
  var depth = 1
  var isBracketed = false

  init(_ number: Numbering) {
    self.init(number.style)
    guard style == .decimal else { return }
    depth = number.parts.count
    isBracketed = number.tail == 0x29
  }

  init(_ style: Numbering.Style) { self.style = style }

  /// `1.` at depth 1, `1.1` at depth 2.
  static func dotted(_ depth: Int) -> ListKind {
    var kind = ListKind(.decimal)
    kind.depth = depth
    return kind
  }

  /// `1)`
  static let bracketed: ListKind = {
    var kind = ListKind(.decimal)
    kind.isBracketed = true
    return kind
  }()
}

/// What comes after what in the numbers of one list.
private struct Sequence {
  var prefix: [Int]
  var last: Int
  var entry: Int
}

/// N01: a number left out or used twice.
struct NumberGap: TextRule {
  static let about = RuleAbout(
    "N01", .warning, vi: "Đánh số nhảy cóc hoặc trùng", en: "A number is left out or used twice",
    why: say(
      "Số bị nhảy hoặc trùng làm dẫn chiếu “tại mục …” sai chỗ; thường là dấu vết của việc xóa, chép.",
      "Gaps and doubles send cross references astray."),
    source: .decree("I, mục II.6đ"))

  /// Lists of one kind that may go on beside each other.
  private static let parallelLists = 64

  func check(_ text: OfficialText, _ report: inout Report) {
    var stacks: [ListKind: [Sequence]] = [:]
    for (index, entry) in text.outline.entries.enumerated() {
      let number = entry.number
      if number.style == .letter || number.style == .content { continue }
      // A list may pick out some of the criteria.
      if number.style == .criterion, text.blocks[entry.block].isItem { continue }
      if Self.resets(number) { clear(&stacks, below: number) }
      let kind = ListKind(number)
      let prefix = Array(number.parts.dropLast())
      var stack = stacks.removeValue(forKey: kind) ?? []
      noteWork(stack.count)
      if number.last == 1 {
        // A list that begins anew: the one before may go on later.
        if stack.last?.prefix == prefix, stack.last?.last == 0 { stack.removeLast() }
        if number.parts.count > 1, let same = stack.firstIndex(where: { $0.prefix == prefix }) {
          stack.removeSubrange(same...)
        }
        stack.append(Sequence(prefix: prefix, last: 1, entry: index))
        if stack.count > 6 { stack.removeFirst() }
      } else if let place = stack.lastIndex(where: {
        $0.prefix == prefix && $0.last + 1 == number.last
      }) {
        stack.removeSubrange((place + 1)...)
        stack[place].last = number.last
        stack[place].entry = index
      } else if let place = stack.lastIndex(where: { $0.prefix == prefix }) {
        let last = stack[place]
        if number.last > last.last, number.last - last.last <= 5 {
          reportGap(text, entry, last, text.outline.entries[last.entry], &report)
        } else if number.last == last.last {
          report.add(
            text, number.range,
            say("Số \(name(text, number)) dùng hai lần", "\(name(text, number)) is used twice"),
            hint: say("Đánh lại số", "Number it anew"),
            related: [
              (
                text, text.outline.entries[last.entry].number.range,
                say("lần trước", "the first time")
              )
            ])
        }
        stack[place].last = number.last
        stack[place].entry = index
        stack.removeSubrange((place + 1)...)
      } else if number.style == .decimal, number.parts.count > 1, number.last <= 4,
        stacks[.dotted(1)]?.last?.last == number.parts[0] || number.parts.count == 2
      {
        // 2.1 missing below 2, where 2.2 begins.
        if number.last > 1,
          stacks[.dotted(number.parts.count - 1)]?.last.map({ $0.prefix + [$0.last] == prefix })
            == true
        {
          report.add(
            text, number.range,
            say(
              "Số đầu tiên ở đây là \(name(text, number)), thiếu các số trước",
              "The first number here is \(name(text, number))"),
            hint: say("Đánh lại số", "Number it anew"))
        }
        stack.append(Sequence(prefix: prefix, last: number.last, entry: index))
      } else {
        stack.append(Sequence(prefix: prefix, last: number.last, entry: index))
      }
      if stack.count > Self.parallelLists { stack.removeFirst() }
      stacks[kind] = stack
    }
  }

  private func reportGap(
    _ text: OfficialText, _ entry: Outline.Entry, _ last: Sequence, _ before: Outline.Entry,
    _ report: inout Report
  ) {
    let number = entry.number
    var right = Array(number.parts)
    right[right.count - 1] = last.last + 1
    let missing = number.last - last.last - 1
    let written = text.string(number.range)
    report.add(
      text, number.range,
      say(
        "Sau \(text.string(before.number.range)) là \(written): thiếu \(missing) số",
        "\(written) follows \(text.string(before.number.range)): \(missing) left out"),
      hint: say(
        "Có phải \(Self.printed(right, like: number))?",
        "Is it \(Self.printed(right, like: number))?"),
      related: [(text, before.number.range, say("số trước", "the number before"))])
  }

  private func name(_ text: OfficialText, _ number: Numbering) -> String {
    text.string(number.range)
  }

  static func printed(_ parts: [Int], like number: Numbering) -> String {
    switch number.style {
    case .roman, .chapter, .part:
      number.isArabic ? String(parts.last ?? 0) : NumberingReader.roman(parts.last ?? 0)
    case .criterion: "Tiêu chí \(parts.last ?? 0)"
    default: parts.map(String.init).joined(separator: ".")
    }
  }

  private static func resets(_ number: Numbering) -> Bool {
    switch number.style {
    case .roman, .part, .chapter, .section, .article, .appendix: true
    case .decimal: number.parts.count == 1 && number.tail == 0x2E
    default: false
    }
  }

  /// Lists inside a section end with it.
  private func clear(_ stacks: inout [ListKind: [Sequence]], below number: Numbering) {
    stacks[.bracketed] = nil
    stacks[ListKind(.parenthesis)] = nil
    switch number.style {
    case .decimal: break
    case .article, .chapter, .section:
      for depth in 1...3 { stacks[.dotted(depth)] = nil }
    default:
      for depth in 1...4 { stacks[.dotted(depth)] = nil }
      stacks[ListKind(.criterion)] = nil
      stacks[ListKind(.section)] = nil
    }
  }
}

/// N02: `2.1.` with a dot and `2.2.1` without.
struct NumberStyleMixed: TextRule {
  static let about = RuleAbout(
    "N02", .information, vi: "Đánh số lúc có dấu chấm cuối, lúc không",
    en: "Numbers with and without a final dot",
    why: say(
      "Các cấp 1.1, 1.1.1 không có quy định riêng; trong một văn bản chỉ cần thống nhất.",
      "Levels such as 1.1.1 are not regulated; one document keeps to one way."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let numbers = text.outline.entries.map(\.number).filter {
      $0.style == .decimal && $0.parts.count > 1
    }
    let dotted = numbers.filter { $0.tail == 0x2E }
    let bare = numbers.filter { $0.tail == 0 }
    guard !dotted.isEmpty, !bare.isEmpty else { return }
    let fewer = dotted.count < bare.count ? dotted : bare
    report.addOnce(
      text, fewer.map(\.range), hint: say("Thống nhất một cách", "Keep to one way"))
  }
}

/// N03: points lettered out of order, or with letters that number nothing.
struct PointLetters: TextRule {
  static let about = RuleAbout(
    "N03", .error, vi: "Thứ tự chữ cái của điểm sai", en: "Points are lettered wrongly",
    why: say(
      "Điểm đánh bằng chữ cái tiếng Việt theo thứ tự bảng chữ cái: a, b, c, d, đ, e, g, h… Không có f, j, w, z.",
      "Points follow the Vietnamese alphabet: a, b, c, d, đ, e, g, h…, without f, j, w, z."),
    source: .decree("I, mục II.6đ"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var last: Numbering?
    var lastBlock = 0
    /// Whether the list began with đ: a program lettered the others, and they were lost in copying.
    var isPartial = false
    for entry in text.outline.entries {
      let number = entry.number
      guard number.style == .letter else {
        if number.style != .parenthesis { last = nil }
        continue
      }
      if last == nil || number.last == 1 { isPartial = number.last > 3 }
      let value = number.last
      if value > 100 {
        report.add(
          text, number.range,
          say(
            "“\(text.string(number.range))”: chữ cái này không dùng đánh số điểm",
            "“\(text.string(number.range))” is no letter of the alphabet that numbers points"),
          hint: say("Dùng a, b, c, d, đ, e, g, h…", "Use a, b, c, d, đ, e, g, h…"))
        last = nil
        continue
      }
      if let before = last, value == 1, before.last == 1, entry.block == lastBlock + 1 {
        report.add(
          text, number.range,
          say(
            "Điểm \(text.string(number.range)) dùng hai lần",
            "\(text.string(number.range)) is used twice"),
          hint: say("Đánh lại chữ cái", "Letter them anew"),
          related: [(text, before.range, say("điểm trước", "the point before"))])
      }
      if let before = last, !isPartial, value != 1, value != before.last + 1,
        entry.block - lastBlock < 30
      {
        let right = ListLetter.text(before.last + 1) ?? "?"
        if value > before.last || value == before.last {
          report.add(
            text, number.range,
            say(
              "Sau điểm \(text.string(before.range)) là \(text.string(number.range))",
              "\(text.string(number.range)) follows \(text.string(before.range))"),
            hint: say("Điểm tiếp theo là \(right))", "The next is \(right))"),
            related: [(text, before.range, say("điểm trước", "the point before"))])
        }
      }
      last = number
      lastBlock = entry.block
    }
  }
}

/// N06: `2.3.1` below `2.4`.
struct NumberUnderWrongParent: TextRule {
  static let about = RuleAbout(
    "N06", .warning, vi: "Số của mục con không theo mục cha",
    en: "A number that does not belong to its parent",
    why: say("Mục con mang số của mục cha.", "A sub-item carries the number of its parent."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for entry in text.outline.entries {
      let number = entry.number
      guard number.style == .decimal, number.parts.count > 1, let parent = entry.parent else {
        continue
      }
      let above = text.outline.entries[parent].number
      guard above.style == .decimal, above.parts.count == number.parts.count - 1 else { continue }
      guard !above.parts.elementsEqual(number.parts.dropLast()) else { continue }
      report.add(
        text, number.range,
        say(
          "\(text.string(number.range)) đứng trong mục \(text.string(above.range))",
          "\(text.string(number.range)) stands under \(text.string(above.range))"),
        hint: say("Đánh lại số", "Number it anew"),
        related: [(text, above.range, say("mục cha", "the parent"))])
    }
  }
}

/// N08: a reference to a footnote that is not there, and a footnote that nobody refers to.
struct NoteReferences: TextRule {
  static let about = RuleAbout(
    "N08", .warning, vi: "Chú thích cuối trang thiếu hoặc thừa",
    en: "A footnote is missing or not referred to",
    why: say("Mỗi số chú thích có một chú thích, và ngược lại.", "Each reference has a note."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var notes: [Int: Range<Int>] = [:]
    for (index, block) in text.blocks.enumerated() {
      if case .note(let number) = block.kind { notes[number] = text.head(index) }
    }
    var referred: Set<Int> = []
    for reference in text.noteReferences {
      referred.insert(reference.number)
      if notes[reference.number] == nil, !notes.isEmpty || text.noteReferences.count > 1 {
        let at = max(0, min(reference.at, text.bytes.count) - 1)
        report.add(
          text, at..<at + 1,
          say("Không có chú thích số \(reference.number)", "There is no note \(reference.number)"),
          hint: say("Thêm chú thích hoặc bỏ số", "Add the note or remove the number"))
      }
    }
    for (number, range) in notes.sorted(by: { $0.key < $1.key }) where !referred.contains(number) {
      report.add(
        text, range,
        say("Không chỗ nào dẫn đến chú thích \(number)", "Nothing refers to note \(number)"),
        hint: say("Bỏ chú thích hoặc thêm số dẫn", "Refer to it or remove it"))
    }
  }
}

/// N10: an article without a title in a document whose articles have one.
struct HeadingWithoutTitle: TextRule {
  static let about = RuleAbout(
    "N10", .error, vi: "Phần, Chương, Mục không có tiêu đề",
    en: "A part or chapter without a title",
    why: say(
      "Phần, chương, mục, tiểu mục phải có tiêu đề.", "Parts, chapters and sections have a title."),
    source: .decree("I, mục II.6d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for (position, entry) in text.outline.entries.enumerated() {
      let block = text.blocks[entry.block]
      guard [.chapter, .part, .section].contains(entry.number.style),
        entry.number.contentStart >= block.range.upperBound
      else { continue }
      let next = entry.block + 1
      let following =
        position + 1 < text.outline.entries.count ? text.outline.entries[position + 1].block : -1
      guard next == following || next >= text.blocks.count else { continue }
      report.add(text, block.range, hint: say("Thêm tiêu đề", "Add a title"))
    }
  }
}

/// N11: a Roman heading that is not in capitals beside others that are.
struct RomanHeadingCapitals: TextRule {
  static let about = RuleAbout(
    "N11", .warning, vi: "Tiêu đề mục La Mã không viết in hoa",
    en: "A Roman heading is not in capitals",
    why: say(
      "Số và tiêu đề của mục (I, II…) trình bày bằng chữ in hoa, đậm.",
      "Number and title of a Roman section are printed in capitals."),
    source: .decree("I, mục V.6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.profile.isParty else { return }
    var small: [Range<Int>] = []
    var capital = 0
    for entry in text.outline.entries where entry.number.style == .roman {
      let tokens = text.blocks[entry.block].tokens
      let words = tokens.filter {
        text.tokens[$0].isWord && Int(text.tokens[$0].start) >= entry.number.contentStart
      }
      guard !words.isEmpty, words.count < 40 else { continue }
      if words.allSatisfy({ text.tokens[$0].isAllCapitals || text.tokens[$0].range.count == 1 }) {
        capital += 1
      } else if !text.tokens[words[0]].isAllCapitals {
        small.append(text.blocks[entry.block].range)
      }
    }
    guard capital > 0 || small.count > 1, !small.isEmpty else { return }
    report.addOnce(text, small, hint: say("Viết in hoa tiêu đề", "Write the title in capitals"))
  }
}
