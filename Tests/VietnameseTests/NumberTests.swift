import Testing
import Vietnamese

@Suite("Numbers")
struct NumberTests {
  @Test("Roman numerals go there and back")
  func roman() {
    let known = [
      1: "I", 2: "II", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 90: "XC", 400: "CD", 1994: "MCMXCIV",
      3999: "MMMCMXCIX",
    ]
    for (number, text) in known { #expect(RomanNumeral.text(number) == text) }
    for number in 1...3999 {
      #expect(RomanNumeral.text(number).flatMap { RomanNumeral.number($0) } == number)
    }
    for number in [0, -1, 4000, .max, .min] { #expect(RomanNumeral.text(number) == nil) }
    for text in ["", "IIII", "VX", "IC", "A", "IVI", "MMMM"] {
      #expect(RomanNumeral.number(text) == nil)
    }
    #expect(RomanNumeral.number("iv") == 4)
  }

  @Test("letters of points")
  func letters() {
    #expect((1...7).compactMap(ListLetter.text) == ["a", "b", "c", "d", "đ", "e", "g"])
    #expect(ListLetter.text(23) == "y")
    #expect(ListLetter.text(24) == "aa")
    #expect(ListLetter.text(0) == nil)
    for number in 1...600 {
      #expect(ListLetter.text(number).flatMap { ListLetter.number($0) } == number)
    }
    for text in ["", "f", "j", "w", "z", "ă", "â", "A", "1"] {
      #expect(ListLetter.number(text) == nil)
    }
  }

  @Test(
    "decimals as Vietnamese writes them",
    arguments: [
      ("90,50", "90,50"), ("0,5", "0,5"), ("98.00", "98,00"), ("1.234", "1.234"),
      ("1.234.567,89", "1.234.567,89"), ("1234", "1.234"), ("-3,5", "-3,5"), ("+7", "7"),
      ("0", "0"), ("007", "7"), ("0.50", "0,50"), ("12.5", "12,5"), (" 6,00 ", "6,00"),
      ("1234.567", "1.234,567"), ("0,05", "0,05"), ("999999999999999", "999.999.999.999.999"),
    ])
  func decimals(text: String, printed: String) {
    #expect(DecimalNumber(text: text)?.text == printed)
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "", " ", ",", ".", "1,", "1.", "1,2,3", "1..2", "12.34.567", "1.23,4", "abc", "1a", "--1",
      "1.2345.678", "9999999999999999", "1,0000000000", ".123.456", "1 2",
    ])
  func refused(text: String) {
    #expect(DecimalNumber(text: text) == nil)
  }

  @Test("the plain convention of JSON")
  func plain() {
    #expect(DecimalNumber(text: "1.234", convention: .plain)?.text == "1,234")
    #expect(DecimalNumber(text: "98.00", convention: .plain)?.text == "98,00")
    #expect(DecimalNumber(text: "1,5", convention: .plain) == nil)
  }

  @Test("values compare whatever their writing")
  func values() throws {
    let half = try #require(DecimalNumber(text: "0,5"))
    let alsoHalf = try #require(DecimalNumber(text: "0,50"))
    #expect(half == alsoHalf)
    #expect(half.hashValue == alsoHalf.hashValue)
    #expect(half.text != alsoHalf.text)
    let more = try #require(DecimalNumber(text: "0,501"))
    #expect(half < more)
    #expect((half + more)?.text == "1,001")
    #expect(half.doubleValue == 0.5)
    #expect(half.mantissa(withDecimals: 2) == 50)
    #expect(more.mantissa(withDecimals: 2) == nil)
    #expect(DecimalNumber(mantissa: .max) == nil)
    #expect(DecimalNumber(mantissa: .min) == nil)
    let large = try #require(DecimalNumber(mantissa: 999_999_999_999_999))
    let small = try #require(DecimalNumber(mantissa: 999_999_999_999_999, decimals: 9))
    #expect(small < large)
  }

  @Test(
    "numbers in words",
    arguments: [
      (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"),
      (14, "mười bốn"), (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"),
      (24, "hai mươi tư"), (25, "hai mươi lăm"), (55, "năm mươi lăm"), (90, "chín mươi"),
      (100, "một trăm"), (101, "một trăm linh một"), (105, "một trăm linh năm"),
      (110, "một trăm mười"), (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"),
      (999, "chín trăm chín mươi chín"), (1000, "một nghìn"),
      (1005, "một nghìn không trăm linh năm"), (1015, "một nghìn không trăm mười lăm"),
      (2025, "hai nghìn không trăm hai mươi lăm"), (1_000_000, "một triệu"),
      (1_500_000, "một triệu năm trăm nghìn"), (1_000_000_000, "một tỷ"),
      (
        12_345_678_901,
        "mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một"
      ),
      (1_000_000_000_000, "một nghìn tỷ"), (-21, "âm hai mươi mốt"),
    ])
  func words(number: Int, text: String) {
    #expect(NumberWords().text(number) == text)
  }

  @Test("decimals in words, the southern word, the largest numbers")
  func moreWords() throws {
    let words = NumberWords()
    #expect(words.text(try #require(DecimalNumber(text: "90,5"))) == "chín mươi phẩy năm")
    #expect(words.text(try #require(DecimalNumber(text: "0,05"))) == "không phẩy không năm")
    #expect(
      words.text(try #require(DecimalNumber(text: "98,00"))) == "chín mươi tám phẩy không không")
    #expect(words.text(try #require(DecimalNumber(text: "-1,25"))) == "âm một phẩy hai mươi lăm")
    #expect(NumberWords(filler: .le).text(105) == "một trăm lẻ năm")
    #expect(words.text(.min).hasPrefix("âm chín tỷ hai trăm hai mươi ba triệu"))
    #expect(words.text(.max).hasSuffix("tám trăm linh bảy"))
  }
}
