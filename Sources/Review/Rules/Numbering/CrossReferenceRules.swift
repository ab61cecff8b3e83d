internal import Diagnostics
internal import Vietnamese

/// A reference to a place of the document itself: "mục 2, phần II Kế hoạch này".
struct CrossReference {
  var range: Range<Int>
  var block: Int
  var tokens: Range<Int>
  /// Kind and number of each part, in the order written.
  var parts: [(kind: String, number: Int, isRoman: Bool)]
}

extension OfficialText {
  /// The references of a text to its own parts: they end in "Kế hoạch này" and the like.
  var crossReferences: [CrossReference] {
    var references: [CrossReference] = []
    for hit in hits(.selfReferences) {
      let block = self.block(ofToken: hit.tokens.lowerBound)
      var parts: [(String, Int, Bool)] = []
      var index = hit.tokens.lowerBound
      while parts.count < 5 {
        var end = index
        while end - 1 >= blocks[block].tokens.lowerBound,
          tokens[end - 1].is(.comma) || tokens[end - 1].is(.cua) || tokens[end - 1].is(.tai)
        {
          end -= 1
        }
        guard end - 2 >= blocks[block].tokens.lowerBound else { break }
        // "mục III.2": two numbers behind one word.
        if end - 4 >= blocks[block].tokens.lowerBound, tokens[end - 2].is(.dot),
          !tokens[end - 1].isSpaced,
          let inner = value(end - 1), let outer = value(end - 3), tokens[end - 4].is(.muc)
        {
          parts.append(("mục", inner.value, false))
          parts.append(("mục", outer.value, outer.isRoman))
          index = end - 4
          continue
        }
        let word = tokens[end - 2]
        guard
          word.is(.muc) || word.is(.phan) || word.is(.khoan) || word.is(.dieu) || word.is(.diem)
            || word.is(.chuong),
          let number = value(end - 1)
        else { break }
        // "điểm 2 Mục III" means the second item.
        let isItem = word.is(.diem) && tokens[end - 1].kind == .number
        parts.append((isItem ? "khoản" : lower(end - 2), number.value, number.isRoman))
        index = end - 2
      }
      guard !parts.isEmpty else { continue }
      references.append(
        CrossReference(
          range: span(index..<hit.tokens.upperBound), block: block,
          tokens: index..<hit.tokens.upperBound, parts: parts.reversed()))
    }
    return references
  }

  private func value(_ token: Int) -> (value: Int, isRoman: Bool)? {
    let word = string(tokens[token])
    if let number = Int(word), number < 100 { return (number, false) }
    if let roman = NumberingReader.romanValue(Array(word.utf8)[...]) { return (roman, true) }
    guard word.unicodeScalars.count == 1 else { return nil }
    return ListLetter.number(Letters.lowercase(word)).map { ($0, false) }
  }
}

/// Finds the parts of a document that its references mean.
private struct PartIndex {
  private struct Item: Hashable {
    var section: Int
    var number: Int
  }

  private var sections: [Int: Int] = [:]
  private var articles: [Int: Int] = [:]
  private var items: [Item: Int] = [:]
  private var sectionsWithItems: Set<Int> = []

  init(_ outline: Outline) {
    for (index, entry) in outline.entries.enumerated() {
      let number = entry.number
      switch number.style {
      case .roman: sections[number.last] = sections[number.last] ?? index
      case .article: articles[number.last] = articles[number.last] ?? index
      case .decimal:
        guard let section = entry.section else { continue }
        sectionsWithItems.insert(section)
        guard number.parts.count == 1 else { continue }
        let item = Item(section: section, number: number.last)
        items[item] = items[item] ?? index
      default: break
      }
    }
  }

  /// The entry of the outline that a reference means, if there is one, and whether the outline
  /// knows parts of the kind that the reference names.
  func target(of reference: CrossReference) -> (entry: Int?, isKnown: Bool) {
    guard !sections.isEmpty else {
      guard let article = reference.parts.first(where: { $0.kind == "điều" }) else {
        return (nil, false)
      }
      return (articles[article.number], !articles.isEmpty)
    }
    var section: Int?
    if let part = reference.parts.first(where: { $0.kind == "phần" || $0.isRoman }) {
      guard let found = sections[part.number] else { return (nil, true) }
      section = found
    }
    guard
      let item = reference.parts.last(where: {
        !$0.isRoman && ($0.kind == "mục" || $0.kind == "khoản")
      })
    else { return (section, section != nil) }
    guard let section else { return (nil, false) }
    return (items[Item(section: section, number: item.number)], sectionsWithItems.contains(section))
  }
}

/// N04: a reference to a part that the document does not have.
struct ReferenceToNothing: TextRule {
  static let about = RuleAbout(
    "N04", .warning, vi: "Dẫn chiếu đến mục không có",
    en: "A reference to a part that is not there",
    why: say(
      "Người đọc tìm không thấy mục được dẫn: số đã đổi mà câu dẫn chưa đổi.",
      "The reader finds nothing there: the numbers changed and the reference did not."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let references = text.crossReferences
    guard !references.isEmpty else { return }
    let index = PartIndex(text.outline)
    for reference in references {
      let target = index.target(of: reference)
      guard target.isKnown, target.entry == nil else { continue }
      report.add(
        text, reference.range,
        say(
          "Văn bản không có “\(text.string(reference.range))”",
          "There is no “\(text.string(reference.range))”"),
        hint: say("Sửa số mục", "Correct the number"))
    }
  }
}

/// N05: a reference that leads to a part about something else.
struct ReferenceElsewhere: TextRule {
  static let about = RuleAbout(
    "N05", .warning, vi: "Dẫn chiếu đến mục không nói về việc đó",
    en: "A reference that leads to something else",
    why: say(
      "Câu nói về nhiệm vụ được phân công nhưng mục được dẫn không có nhiệm vụ.",
      "The sentence speaks of assigned tasks, and the part it names has none."),
    source: .consistency)

  private static let taskWords = [
    "nhiệm vụ", "giải pháp", "phân công", "nội dung", "tổ chức thực hiện",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    let references = text.crossReferences
    guard !references.isEmpty else { return }
    let index = PartIndex(text.outline)
    let tasks = text.outline.entries.indices.filter {
      Self.says(text, $0, ["nhiệm vụ", "giải pháp"])
    }
    for reference in references {
      guard let entry = index.target(of: reference).entry else { continue }
      let before = max(
        text.blocks[reference.block].tokens.lowerBound, reference.tokens.lowerBound - 14)
      let words = text.span(before..<reference.tokens.lowerBound)
      guard
        ["nhiệm vụ", "giải pháp", "phân công"].contains(where: { text.contains($0, in: words) })
      else { continue }
      guard !speaksOfTasks(text, entry) else { continue }
      // Another section with tasks, and with the same number in it if one is given.
      let item = text.outline.entries[entry].number
      let other = tasks.first { index in
        let candidate = text.outline.entries[index].number
        return index != entry && candidate.style == item.style
          && (candidate.parts == item.parts || item.style == .roman)
      }
      guard let other else { continue }
      report.add(
        text, reference.range,
        say(
          "“\(text.string(reference.range))” là “\(title(text, entry))”, không phải phần nhiệm vụ",
          "“\(text.string(reference.range))” is “\(title(text, entry))”, which assigns no tasks"),
        hint: say("Có phải \(place(text, other))?", "Is it \(place(text, other))?"),
        related: [
          (
            text, text.head(text.outline.entries[entry].block),
            say("mục được dẫn", "the part referred to")
          ),
          (text, text.head(text.outline.entries[other].block), say("phần nhiệm vụ", "the tasks")),
        ])
    }
  }

  private func speaksOfTasks(_ text: OfficialText, _ entry: Int) -> Bool {
    if Self.says(text, entry, Self.taskWords) { return true }
    guard let section = text.outline.entries[entry].section else { return false }
    return Self.says(text, section, Self.taskWords)
  }

  /// Whether a heading holds one of some words.
  private static func says(_ text: OfficialText, _ entry: Int, _ words: [String]) -> Bool {
    words.contains { text.headContains(text.outline.entries[entry].block, $0) }
  }

  private func title(_ text: OfficialText, _ entry: Int) -> String {
    text.string(text.head(text.outline.entries[entry].block, 70))
  }

  private func place(_ text: OfficialText, _ entry: Int) -> String {
    let target = text.outline.entries[entry]
    guard let section = target.section else {
      return "phần \(NumberingReader.roman(target.number.last))"
    }
    return
      "mục \(target.number.last), phần \(NumberingReader.roman(text.outline.entries[section].number.last))"
  }
}

/// N12: an appendix referred to by a number that no appendix has.
struct AppendixReference: TextRule {
  static let about = RuleAbout(
    "N12", .warning, vi: "Dẫn chiếu đến phụ lục không có",
    en: "A reference to an appendix that is not there",
    why: say(
      "Văn bản dẫn phụ lục mà không có phụ lục mang số đó.", "No appendix bears this number."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let numbers = Set(
      text.outline.entries.filter {
        $0.number.style == .appendix && text.blocks[$0.block].range.count < 60
      }
      .map(\.number.last))
    guard numbers.count > 1 else { return }
    for index in text.places(of: .phuLuc) where index + 2 < text.tokens.count {
      guard text.tokens[index].isCapital, !text.tokens[index].flags.contains(.first),
        text.lower(index + 1) == "lục",
        let number = NumberingReader.romanValue(
          Array(text.string(text.tokens[index + 2]).utf8)[...]),
        !numbers.contains(number)
      else { continue }
      if text.citation(holdingToken: index) != nil { continue }
      report.add(
        text, text.span(index..<index + 3), hint: say("Sửa số phụ lục", "Correct the number"))
    }
  }
}
