import Testing
import Vietnamese

@Suite("Syllables")
struct SyllableTests {
  @Test(
    "are told from what Vietnamese does not spell",
    arguments: [
      ("nghiêng", true), ("ngành", true), ("nghành", false), ("ngiêm", false), ("kể", true),
      ("kà", false), ("cễ", false), ("ghế", true), ("gế", false), ("gì", true), ("giếng", true),
      ("giữ", true), ("quốc", true), ("quýt", true), ("quở", true), ("thưởng", true),
      ("thuởng", false), ("được", true), ("đuợc", false), ("xoong", true), ("khuỷu", true),
      ("uỵch", true), ("yếu", true), ("đặc", true), ("đăc", false), ("đẳc", false), ("hợp", true),
      ("hơp", false), ("sách", true), ("sảch", false), ("đ", false), ("ôtô", false),
    ])
  func spelling(word: String, isVietnamese: Bool) throws {
    #expect((try #require(Syllable(word)).spelling == .right) == isVietnamese)
  }

  @Test(
    "have their tone where one of two customs puts it",
    arguments: [
      ("hòa", true), ("hoà", true), ("ủy", true), ("uỷ", true), ("khỏe", true), ("toàn", true),
      ("tòan", false), ("khoản", true), ("khỏan", false), ("quả", true), ("qủa", false),
      ("quý", true), ("qúy", false), ("già", true), ("gìa", false), ("ngừơi", false),
      ("người", true), ("nhiều", true), ("nhìêu", false), ("múa", true), ("muá", false),
    ])
  func tonePlace(word: String, isRight: Bool) throws {
    #expect((try #require(Syllable(word)).spelling == .right) == isRight)
  }

  @Test("lack a tone that their end needs", arguments: ["cac", "phap", "thưc", "viêc", "lich"])
  func lackingTone(word: String) throws {
    #expect(try #require(Syllable(word)).spelling == .lacksTone)
  }

  @Test(
    "are not read from other letters, two tones or too many letters",
    arguments: ["", "zalo", "fax", "hß", "kếhoạch", "thườngxuyên", "1a", "a b", "Hà"])
  func others(word: String) { #expect(Syllable(word) == nil) }

  @Test("are the same with the tone in either place, and differ by every mark")
  func sameness() throws {
    #expect(Syllable("hòa") == Syllable("hoà"))
    let words = ["thuc", "thúc", "thục", "thưc", "thức", "thực"]
    #expect(Set(words.compactMap { Syllable($0) }).count == words.count)
    #expect(Set(words.compactMap { Syllable($0)?.plain }).count == 1)
    #expect(Syllable("đa")?.plain == Syllable("da")?.plain)
    #expect(Syllable("ma")?.plain != Syllable("na")?.plain)
    #expect(Syllable("mãi")?.tone == .tumbling)
  }

  @Test(
    "have one sound where people do not tell their letters apart",
    arguments: [
      ("trung", "chung"), ("sử", "xử"), ("giám", "dám"), ("rà", "dà"), ("lăm", "năm"),
      ("ban", "bang"), ("mặt", "mặc"), ("gia", "ra"),
    ])
  func sounds(one: String, other: String) {
    #expect(Syllable(one)?.sound == Syllable(other)?.sound)
  }

  @Test(
    "differ by all other letters and by their marks without the tone",
    arguments: [
      ("nghe", "lghe"), ("nhà", "là"), ("gìn", "dn"), ("đa", "da"), ("ban", "bân"), ("sách", "sát"),
      ("c", "t"), ("chi", "ti"), ("anh", "an"),
    ])
  func otherSounds(one: String, other: String) {
    #expect(Syllable(one)?.sound != Syllable(other)?.sound)
  }

  @Test("have a vowel, unless they are abbreviations")
  func vowels() {
    #expect(["ăn", "ý", "nghỉ", "ừ"].allSatisfy { Syllable($0)?.hasVowel == true })
    #expect(["đc", "hđnd", "x"].allSatisfy { Syllable($0)?.hasVowel == false })
  }

  @Test("are written as they were read", arguments: ["nghiễng", "hòa", "hoà", "đẹp", "ươm", "y"])
  func description(word: String) throws {
    #expect(try #require(Syllable(word)).description == word)
  }
}
