internal import Diagnostics

/// W31: characters that cannot be seen.
struct HiddenCharacters: TextRule {
  static let about = RuleAbout(
    "W31", .warning, vi: "Có ký tự ẩn trong văn bản", en: "Characters that cannot be seen",
    why: say(
      "Ký tự độ rộng bằng không, gạch nối mềm làm tìm kiếm không ra và xuống dòng sai.",
      "Zero-width characters and soft hyphens break searching and lines."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    let bytes = text.source.bytes
    var places: [Int] = []
    for index in bytes.indices
    where bytes[index] == 0xE2 || bytes[index] == 0xC2 || bytes[index] == 0xEF {
      guard index + 2 < bytes.count else { break }
      let isHidden =
        bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0x8B...0x8F).contains(bytes[index + 2])
        || bytes[index] == 0xC2 && bytes[index + 1] == 0xAD
        || bytes[index] == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF && index > 0
      if isHidden { places.append(index) }
    }
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
    let bytes = text.source.bytes
    var first: Int?
    var count = 0
    for index in bytes.indices.dropLast() where Composer.isMark(bytes, index) {
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
    var ranges: [Range<Int>] = []
    for token in text.tokens where token.kind == .word {
      let bytes = text.bytes
      if token.flags.contains(.odd) {
        var latin = false
        var foreign = false
        for index in token.range {
          if Letters.isASCIILetter(bytes[index]) { latin = true }
          if bytes[index] == 0xCE || bytes[index] == 0xD0 || bytes[index] == 0xD1 { foreign = true }
        }
        if latin, foreign { ranges.append(token.range) }
      }
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
