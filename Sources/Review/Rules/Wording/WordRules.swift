internal import Diagnostics

/// W01: words that stand twice.
struct DoubledWords: TextRule {
  static let about = RuleAbout(
    "W01", .warning, vi: "Từ lặp", en: "Doubled words",
    why: say("Từ viết hai lần liền nhau khi sửa văn bản.", "Words were written twice."),
    source: .spelling)

  /// Words that no sense can double; most syllables can stand twice ("cán bộ bộ phận").
  private static let single: WordSet = [
    "và", "của", "các", "những", "cho", "với", "để", "theo", "tại", "trong", "là", "được", "về",
    "do",
    "bị", "này", "khi", "thì", "hoặc", "việc", "số", "sẽ", "đã", "phải", "nhằm", "đến", "tới",
    "trên",
    "bằng", "vào", "qua", "đối", "mỗi", "cùng", "còn", "đang", "vẫn", "nên", "như", "có",
  ]

  private static let doubled: WordSet = ["từng", "càng", "hết"]

  /// "nghiêm túc túc": the second half of a word once more, which begins no other word.
  private func isHalfDoubled(
    _ text: OfficialText, _ index: Int, _ reader: inout SpellingReader?
  ) -> Bool {
    guard index > 1, !text.tokens[index - 1].flags.contains(.first), text.tokens[index].isSpaced
    else { return false }
    // "420 lượt lượt"
    if text.tokens[index - 2].kind == .number { return true }
    var read = reader ?? SpellingReader(text)
    defer { reader = read }
    return read.isCommonWord(index - 2) && !read.isWord(index)
  }

  func check(_ text: OfficialText, _ report: inout Report) {
    let tokens = text.tokens
    var reader: SpellingReader?
    var index = 1
    while index < tokens.count {
      // Few words come again within four words.
      let hash = tokens[index].hash
      guard
        hash == tokens[index - 1].hash
          || index > 1 && hash == tokens[index - 2].hash
          || index > 2 && hash == tokens[index - 3].hash
          || index > 3 && hash == tokens[index - 4].hash,
        tokens[index].isWord, !tokens[index].flags.contains(.first)
      else {
        index += 1
        continue
      }
      if hash == tokens[index - 1].hash, tokens[index - 1].isWord,
        Self.single.contains(tokens[index]) || isHalfDoubled(text, index, &reader)
      {
        found(text, index - 1..<index + 1, 1, &report)
        index += 1
        continue
      }
      var matched = false
      for length in 2...4 where repeats(text, index, length) {
        found(text, index - length..<index + length, length, &report)
        index += length
        matched = true
        break
      }
      if !matched { index += 1 }
    }
  }

  /// Whether the words from a token on are those right before it.
  private func repeats(_ text: OfficialText, _ index: Int, _ length: Int) -> Bool {
    let tokens = text.tokens
    guard index >= length, index + length <= tokens.count,
      tokens[index].hash == tokens[index - length].hash
    else { return false }
    for offset in 0..<length {
      let one = tokens[index + offset]
      let two = tokens[index + offset - length]
      guard one.isWord, two.isWord, one.hash == two.hash, !one.flags.contains(.first) else {
        return false
      }
      if offset > 0 || index > length, two.flags.contains(.first), offset > 0 { return false }
    }
    // "từng bước từng bước", "ngày càng ngày càng"; one syllable four times is no phrase.
    if tokens[index].hash == tokens[index + 1].hash { return false }
    return !Self.doubled.contains(tokens[index])
  }

  private func found(
    _ text: OfficialText, _ range: Range<Int>, _ length: Int, _ report: inout Report
  ) {
    let word = text.string(text.span(range.upperBound - length..<range.upperBound))
    report.add(
      text, text.span(range), say("“\(word)” viết hai lần", "“\(word)” stands twice"),
      hint: say("Bỏ một lần", "Remove one"))
  }
}

/// W02: a set phrase with a word missing.
struct MissingWord: TextRule {
  static let about = RuleAbout(
    "W02", .warning, vi: "Thiếu từ", en: "A word is missing",
    why: say("Cụm từ cố định thiếu một từ.", "A set phrase lacks a word."), source: .spelling)

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.missingWords) {
      let phrase = PhraseSet.missingWords.phrases[hit.phrase]
      let range = text.span(hit.tokens)
      report.add(
        text, range,
        say("“\(text.string(range))” thiếu hoặc sai từ", "“\(text.string(range))” lacks a word"),
        hint: say("Có phải: \(phrase.replacement ?? "")?", "Is it: \(phrase.replacement ?? "")?"))
    }
  }
}

/// Where each form of the pairs of one kind stands.
private func variants(_ text: OfficialText, rule: Int) -> [(pair: Int, forms: [[Range<Int>]])] {
  var found: [Int: [[Range<Int>]]] = [:]
  for hit in text.hits(.variants) {
    let (pair, form) = hit.phrase.quotientAndRemainder(dividingBy: 2)
    guard VariantSpellings.pairs[pair].rule == rule else { continue }
    found[pair, default: [[], []]][form].append(text.span(hit.tokens))
  }
  return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}

/// W12: tone marks on different letters: "hóa" and "hoá".
struct ToneMarks: TextRule {
  static let about = RuleAbout(
    "W12", .information, vi: "Đặt dấu thanh không thống nhất", en: "Tone marks in two ways",
    why: say(
      "“hóa/hoá”, “ủy/uỷ”: cách nào cũng được, nhưng cả văn bản một cách.",
      "“hóa/hoá”, “ủy/uỷ”: either is right, one document keeps to one."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var new: [Range<Int>] = []
    var old: [Range<Int>] = []
    for (_, forms) in variants(text, rule: 1) {
      new += forms[0]
      old += forms[1]
    }
    guard !new.isEmpty, !old.isEmpty else { return }
    let fewer = (new.count < old.count ? new : old).sorted { $0.lowerBound < $1.lowerBound }
    report.addOnce(
      text, fewer,
      say(
        "“\(text.string(fewer[0]))”: chỗ khác đặt dấu cách khác (\(fewer.count) chỗ)",
        "“\(text.string(fewer[0]))”: elsewhere the mark stands otherwise"),
      hint: say("Thống nhất một cách", "Keep to one way"))
  }
}

/// W13: "qui" and "quy", "lí" and "lý".
struct IAndY: TextRule {
  static let about = RuleAbout(
    "W13", .warning, vi: "Viết i/y không thống nhất", en: "i and y for one word",
    why: say("“quy định” và “qui định” trong một văn bản.", "One word in two spellings."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var odd: [Range<Int>] = []
    var hasUsual = false
    for (_, forms) in variants(text, rule: 2) {
      odd += forms[1]
      hasUsual = hasUsual || !forms[0].isEmpty
    }
    guard hasUsual else { return }
    odd.sort { $0.lowerBound < $1.lowerBound }
    var lines: Set<Int> = []
    let ranges = odd.filter {
      lines.insert(text.source.lineIndex(of: text.clean.source(of: $0.lowerBound))).inserted
    }
    guard let first = ranges.first else { return }
    report.addOnce(
      text, ranges,
      say("“\(text.string(first))”: chỗ khác viết “y”", "“\(text.string(first))”: “y” elsewhere"),
      hint: say("Thống nhất: quy, lý, kỷ, tỷ", "Write quy, lý, kỷ, tỷ"))
  }
}

/// W14: one word in two spellings: "hằng năm" and "hàng năm".
struct TwoSpellings: TextRule {
  static let about = RuleAbout(
    "W14", .information, vi: "Một từ viết hai cách", en: "One word in two spellings",
    why: say("Trong một văn bản mỗi từ viết một cách.", "One document, one spelling."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for (pair, forms) in variants(text, rule: 0) where forms.filter({ !$0.isEmpty }).count > 1 {
      let fewer = forms.filter { !$0.isEmpty }.min { $0.count < $1.count } ?? []
      guard let first = fewer.first else { continue }
      let names = VariantSpellings.pairs[pair].forms
      report.addOnce(
        text, fewer,
        say(
          "“\(text.string(first))”: văn bản viết cả “\(names[0])” và “\(names[1])”",
          "Both “\(names[0])” and “\(names[1])”"),
        hint: say("Thống nhất “\(names[0])”", "Keep to “\(names[0])”"))
    }
  }
}

/// W27: a comma missing in a list.
struct ListComma: TextRule {
  static let about = RuleAbout(
    "W27", .information, vi: "Thiếu dấu phẩy trong liệt kê", en: "A comma is missing in a list",
    why: say("Hai thứ khác nhau ngăn bằng dấu phẩy.", "Two things are parted by a comma."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var found: [Int: [Range<Int>]] = [:]
    var order: [Int] = []
    var last = 0
    for hit in text.hits(.listGaps) where hit.tokens.lowerBound >= last {
      last = hit.tokens.upperBound
      if let citation = text.citation(holdingToken: hit.tokens.lowerBound),
        text.citations[citation].subjectRange?.contains(
          Int(text.tokens[hit.tokens.lowerBound].start)) == true
      {
        continue
      }
      if text.tokens[hit.tokens].allSatisfy({ $0.isAllCapitals }) { continue }
      if found[hit.phrase] == nil { order.append(hit.phrase) }
      found[hit.phrase, default: []].append(text.span(hit.tokens))
    }
    for phrase in order {
      guard let ranges = found[phrase] else { continue }
      let right = PhraseSet.listGaps.phrases[phrase].replacement ?? ""
      report.addOnce(
        text, ranges,
        say(
          "“\(text.string(ranges[0]))” thiếu dấu phẩy", "“\(text.string(ranges[0]))” lacks a comma"),
        hint: say("Viết “\(right)”", "Write “\(right)”"))
    }
  }
}

/// W28: the watchword of democracy with a part left out.
struct IncompleteMotto: TextRule {
  static let about = RuleAbout(
    "W28", .warning, vi: "Phương châm viết thiếu", en: "The watchword is incomplete",
    why: say(
      "Phương châm là “dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.",
      "The watchword has its parts in order."), source: .other("Văn kiện Đại hội XIII của Đảng"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.incompleteMottoes) {
      // The end of the whole watchword is no part of it.
      if hit.tokens.lowerBound > 1, text.tokens[hit.tokens.lowerBound - 1].is(.comma),
        ["biết", "bàn"].contains(text.lower(hit.tokens.lowerBound - 2))
      {
        continue
      }
      let range = text.span(hit.tokens)
      report.add(
        text, range, say("“\(text.string(range))” thiếu một vế", "A part is left out"),
        hint: say(
          "Có phải “\(PhraseSet.incompleteMottoes.phrases[hit.phrase].replacement ?? "")”?",
          "Is it “\(PhraseSet.incompleteMottoes.phrases[hit.phrase].replacement ?? "")”?"))
    }
  }
}

/// W29: a phrase that says a thing twice, or with a comma too many.
struct ClumsyPhrase: TextRule {
  static let about = RuleAbout(
    "W29", .information, vi: "Cụm từ thừa ý hoặc thừa dấu",
    en: "A phrase with a word or mark too many",
    why: say("Bỏ từ hoặc dấu thừa cho rõ.", "Leave out what is too much."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.clumsy) {
      let range = text.span(hit.tokens)
      let right = PhraseSet.clumsy.phrases[hit.phrase].replacement ?? ""
      report.add(
        text, range, say("“\(text.string(range))” thừa", "“\(text.string(range))” says too much"),
        hint: say("Viết “\(right)”", "Write “\(right)”"))
    }
  }
}

/// W33: "Dân vận khéo" quoted here and bare there.
struct SloganForm: TextRule {
  static let about = RuleAbout(
    "W33", .information, vi: "“Dân vận khéo” viết không thống nhất",
    en: "“Dân vận khéo” in several forms",
    why: say(
      "Tên phong trào viết hoa chữ đầu, trong ngoặc kép: “Dân vận khéo”.",
      "The movement's name is quoted and capital."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var wrong: [Range<Int>] = []
    var right = 0
    for hit in text.hits(.slogans) {
      let first = hit.tokens.lowerBound
      guard !text.tokens[first].isAllCapitals else { continue }
      let quoted =
        first > 0
        && (text.tokens[first - 1].is(.openQuote) || text.tokens[first - 1].is(.straightQuote))
      if quoted, text.tokens[first].isCapital {
        right += 1
      } else {
        wrong.append(text.span(hit.tokens))
      }
    }
    guard right > wrong.count else { return }
    report.addOnce(
      text, wrong,
      say(
        "“\(wrong.first.map { text.string($0) } ?? "")”: chỗ khác viết “Dân vận khéo” trong ngoặc kép",
        "Elsewhere it is quoted and capital"),
      hint: say("Viết “Dân vận khéo”", "Write “Dân vận khéo”"))
  }
}

/// W34: "công tác Dân vận" here and "công tác dân vận" there.
struct FieldCapital: TextRule {
  static let about = RuleAbout(
    "W34", .information, vi: "“dân vận” lúc viết hoa, lúc viết thường",
    en: "“dân vận” with and without a capital",
    why: say(
      "Tên lĩnh vực công tác trong câu viết thường, và viết một cách.",
      "The field of work is small."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var capital: [Range<Int>] = []
    var small = 0
    for hit in text.hits(.fields) {
      let token = text.tokens[hit.tokens.lowerBound + 2]
      if token.isAllCapitals { continue }
      if token.isCapital { capital.append(text.span(hit.tokens)) } else { small += 1 }
    }
    guard small > capital.count else { return }
    report.addOnce(text, capital, hint: say("Viết “công tác dân vận”", "Write “công tác dân vận”"))
  }
}
