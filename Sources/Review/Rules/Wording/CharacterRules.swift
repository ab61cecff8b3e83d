internal import Diagnostics
internal import Vietnamese

/// W31: characters that cannot be seen.
struct HiddenCharacters: TextRule {
  static let about = RuleAbout(
    "W31", .warning, vi: "Có ký tự ẩn trong văn bản", en: "Characters that cannot be seen",
    why: say(
      "Ký tự độ rộng bằng không, gạch nối mềm làm tìm kiếm không ra và xuống dòng sai.",
      "Zero-width characters and soft hyphens break searching and lines."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.hasOddities else { return }
    let bytes = text.source.bytes
    // At the very beginning stands the byte order mark.
    let places = bytes.indices.dropFirst().filter { BlockBuilder.invisibleLength(bytes, $0) > 0 }
    guard let first = places.first else { return }
    report.add(
      at: text.source.place(first..<first + (bytes[first] == 0xC2 ? 2 : 3)),
      say("Ký tự ẩn (\(places.count) chỗ)", "Hidden characters (\(places.count))"),
      hint: say("Xóa ký tự ẩn", "Remove them"),
      related: places.dropFirst().prefix(40).map {
        Diagnostic.Related(
          message: say("cũng ở đây", "here as well"), place: text.source.place($0..<$0 + 2))
      })
  }
}

/// W32: letters in pieces.
struct DecomposedLetters: TextRule {
  static let about = RuleAbout(
    "W32", .information, vi: "Chữ có dấu ở dạng tổ hợp rời", en: "Letters with loose marks",
    why: say(
      "Chữ và dấu là hai ký tự (NFD): tìm kiếm và so sánh sai. Chuyển sang dạng dựng sẵn.",
      "Letter and mark are two characters: searching fails. Convert to composed form."),
    source: .other("TCVN 6909:2001"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.hasOddities else { return }
    let bytes = text.source.bytes
    var first: Int?
    var count = 0
    for index in bytes.indices where Composition.isMark(bytes, at: index) {
      first = first ?? index
      count += 1
    }
    guard let first else { return }
    var start = first - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    report.add(
      at: text.source.place(max(0, start)..<first + 2),
      say("\(count) dấu rời trong văn bản", "\(count) loose marks"),
      hint: say("Chuyển sang Unicode dựng sẵn", "Convert to composed Unicode"))
  }
}

/// W40: letters of other scripts inside Vietnamese words, and "Ð" for "Đ".
struct ForeignLetters: TextRule {
  static let about = RuleAbout(
    "W40", .warning, vi: "Chữ cái lạ giống chữ Việt", en: "Foreign letters that look Vietnamese",
    why: say(
      "“Ð” (U+00D0) hay chữ Kirin giống hệt “Đ”, “a”, “e” nhưng là ký tự khác: tìm kiếm không ra.",
      "Look-alikes of other scripts are other characters: searching fails."),
    source: .other("TCVN 6909:2001"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let bytes = text.bytes
    var ranges: [Range<Int>] = []
    for index in text.oddPlaces where text.tokens[index].isWord {
      let token = text.tokens[index]
      var latin = false
      var foreign = false
      for index in token.range {
        if Letters.isASCIILetter(bytes[index]) { latin = true }
        if bytes[index] == 0xCE || bytes[index] == 0xD0 || bytes[index] == 0xD1 { foreign = true }
        // ǎ, ǐ, ǒ, ǔ with a caron for ă and the like.
        if bytes[index] == 0xC7 { foreign = true }
      }
      if latin, foreign { ranges.append(token.range) }
      let start = Int(token.start)
      if bytes[start] == 0xC3, start + 1 < bytes.count, bytes[start + 1] == 0x90 {
        ranges.append(token.range)
      }
    }
    guard let first = ranges.first else { return }
    report.addOnce(
      text, ranges,
      say(
        "“\(text.string(first))” có chữ cái lạ", "“\(text.string(first))” holds a foreign letter"),
      hint: say("Gõ lại từ này", "Type the word again"))
  }
}
