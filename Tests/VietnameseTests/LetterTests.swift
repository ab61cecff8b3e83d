import Foundation
import Testing
import Vietnamese

@Suite("Letters")
struct LetterTests {
  /// Every vowel of Vietnamese with every tone, in both cases, and đ.
  static let alphabet =
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ"

  @Test("composition equals NFC for every letter, from NFD and from half-composed text")
  func composition() {
    for letter in Self.alphabet {
      let composed = String(letter)
      let decomposed = composed.decomposedStringWithCanonicalMapping
      #expect(Array(Composition.compose(decomposed).utf8) == Array(composed.utf8))
      let scalars = Array(decomposed.unicodeScalars)
      guard scalars.count == 3 else { continue }
      for order in [[0, 2, 1], [0, 1, 2]] {
        var text = String.UnicodeScalarView()
        for index in order { text.append(scalars[index]) }
        #expect(Array(Composition.compose(String(text)).utf8) == Array(composed.utf8))
        // The letter with its first mark composed, as some keyboards leave it.
        let half = String(text).unicodeScalars.prefix(2)
        var mixed = String(String.UnicodeScalarView(half)).precomposedStringWithCanonicalMapping
        mixed.unicodeScalars.append(scalars[order[2]])
        #expect(Array(Composition.compose(mixed).utf8) == Array(composed.utf8))
      }
    }
  }

  @Test("whole sentences, marks on other letters, marks without a letter")
  func compositionOfText() {
    let sentence = "Ủy ban nhân dân huyện: Kế hoạch “Dân vận khéo” số 05/KH-UBND, ngày 01/11/2025"
    let decomposed = sentence.decomposedStringWithCanonicalMapping
    #expect(TextSurvey(Array(sentence.utf8))?.hasMarks == false)
    #expect(TextSurvey(Array(decomposed.utf8))?.hasMarks == true)
    #expect(Array(Composition.compose(decomposed).utf8) == Array(sentence.utf8))
    for text in ["\u{301}", "x\u{301}", "a\u{301}\u{300}", "á\u{300}", "b\u{302}\u{31B}", ""] {
      #expect(Composition.compose(text) == text)
    }
    #expect(Array(Composition.compose("a\u{341}").utf8) == Array("á".utf8))
  }

  @Test("case agrees with Unicode for the whole alphabet")
  func letterCase() {
    for letter in Self.alphabet + "bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ019 .,;-“”–…ñÑçÇ×÷€" {
      let text = String(letter)
      #expect(LetterCase.upper(text) == text.uppercased())
      #expect(LetterCase.lower(text) == text.lowercased())
    }
    #expect(LetterCase.upper("Ủy ban nhân dân huyện Ba Tơ") == "ỦY BAN NHÂN DÂN HUYỆN BA TƠ")
    #expect(LetterCase.title("PHẠM giang nAM") == "Phạm Giang Nam")
    #expect(LetterCase.title("đặng thùy trâm, ưu ái") == "Đặng Thùy Trâm, Ưu Ái")
    #expect(LetterCase.capitalized("“đánh giá DVCQ”") == "“Đánh giá DVCQ”")
    #expect(LetterCase.uncapitalized("Các cơ quan HC") == "các cơ quan HC")
    #expect(LetterCase.capitalized("") == "")
  }

  @Test(
    "Vietnamese order",
    arguments: [
      ["ba", "bà", "bả", "bã", "bá", "bạ", "ban", "băn", "bân", "be"],
      ["ba cô", "bà ba", "Ba Tơ", "ba tươi"].sorted { Collation.precedes($0, $1) },
      ["d", "đ", "e", "ê", "g"],
      ["o", "ô", "ơ", "p"],
      ["u", "ư", "v"],
      ["xã 2", "xã 10", "xã 11"],
      ["an", "An", "án", "Ấn"],
      ["", "a"],
      ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Tư pháp", "Thanh tra huyện"],
    ])
  func order(expected: [String]) {
    #expect(Collation.sorted(expected.reversed()) { $0 } == expected)
  }

  @Test("syllables weigh before what follows them")
  func syllables() {
    #expect(Collation.precedes("ba cô", "bà ba"))
    #expect(Collation.key("Tiếng Việt") == Collation.key("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"))
  }

  @Test(
    "text in old encodings is recognised",
    arguments: [
      ("Céng hßa x· héi chñ nghÜa ViÖt Nam", LegacyEncoding.tcvn3),
      ("§éc lËp - Tù do - H¹nh phóc", .tcvn3), ("Phßng Néi vô huyÖn", .tcvn3),
      ("KÕ ho¹ch c«ng t¸c d©n vËn", .tcvn3), ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", .vni),
      ("UÛY BAN NHAÂN DAÂN HUYEÄN", .vni), ("Phoøng Noäi vuï", .vni),
    ])
  func legacy(text: String, encoding: LegacyEncoding) {
    #expect(LegacyEncoding.detect(text) == encoding)
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(LegacyEncoding.detect(bytes: bytes) == encoding)
  }

  @Test(
    "proper text is not taken for it",
    arguments: [
      "", "plain ASCII", "Cộng hòa xã hội chủ nghĩa Việt Nam", "Ủy ban nhân dân",
      "xoá, hoà, quý, toà, khoẻ, thuỷ, oẹ", "“Dân vận khéo” « »", "10 µm, 20 m², 5 °C, § 3, ©",
      "naïve Noël", "già cả", "áo ào ão", "yêu, yếu, uể oải, ngoằn ngoèo", "Đặng Thùy Trâm",
      "cà phê, bánh mì, là, và, có, không cũ", "quà, quá, tuý luý, huỳnh, khuỷu",
    ])
  func notLegacy(text: String) {
    #expect(LegacyEncoding.detect(text) == nil)
  }

  @Test("open syllables with grave and acute vowels are no VNI")
  func openSyllables() {
    #expect(LegacyEncoding.detect("là nhà và cà, cá, má: khá quá, mã, hãy, bão") == nil)
  }

  @Test("the case of bytes is the case of text")
  func bytes() {
    let letters =
      "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ÀẢÃÁẠ ẰẲẴẮẶ ẦẨẪẤẬ ÈẺẼÉẸ ỀỂỄẾỆ ÌỈĨÍỊ ÒỎÕÓỌ ỒỔỖỐỘ ỜỞỠỚỢ ÙỦŨÚỤ ỪỬỮỨỰ ỲỶỸÝỴ × ß ÷ “1” ẞ 😀"
    let bytes = Array(letters.utf8)
    #expect(LetterCase.lower(utf8: bytes) == Array(LetterCase.lower(letters).utf8))
    #expect(LetterCase.lower(utf8: []) == [])
    for cut in bytes.indices {
      // What is cut in the middle of a letter stays as long as it is.
      #expect(LetterCase.lower(utf8: Array(bytes[..<cut])).count == cut)
      _ = LetterCase.isUpper(Array(bytes[...cut]), at: cut)
    }
    for scalar in "AĂĐÊƠƯÀẶỆỲÝ".unicodeScalars {
      #expect(LetterCase.isUpper(Array(String(scalar).utf8), at: 0), "\(scalar)")
    }
    for scalar in "aăđêơưàặệỳý×÷1ß–".unicodeScalars {
      #expect(!LetterCase.isUpper(Array(String(scalar).utf8), at: 0), "\(scalar)")
    }
  }

  @Test("letters without their marks")
  func plain() {
    #expect(PlainLetters.text("Đường mực, ỦY ban ĐỆ NHẤT") == "Duong muc, UY ban DE NHAT")
    #expect(PlainLetters.text("") == "")
  }
}
