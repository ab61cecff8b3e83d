/// Numbers in Vietnamese words, as money and counts are read out in documents.
public struct NumberWords: Sendable {
  /// The word for the empty place of the tens: `một trăm linh năm` or `một trăm lẻ năm`.
  public enum Filler: String, Sendable, CaseIterable {
    /// The northern word, and that of official texts.
    case linh
    /// The southern word.
    case le = "lẻ"
  }

  /// The word for the empty place of the tens.
  public var filler: Filler

  /// Words with the official filler, unless another one is wanted.
  public init(filler: Filler = .linh) {
    self.filler = filler
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  /// The words of a whole number: 21 is `hai mươi mốt`, 1.005 `một nghìn không trăm linh năm`.
  public func text(_ number: Int) -> String {
    if number == 0 { return Self.digits[0] }
    var words: [String] = number < 0 ? ["âm"] : []
    appendLarge(number.magnitude, padded: false, to: &words)
    return words.joined(separator: " ")
  }

  /// The words of a decimal: 90,5 is `chín mươi phẩy năm`, 0,05 `không phẩy không năm`.
  public func text(_ number: DecimalNumber) -> String {
    let divisor = DecimalNumber.power(number.decimals)
    let whole = number.mantissa.magnitude / divisor.magnitude
    let fraction = number.mantissa.magnitude % divisor.magnitude
    var words: [String] = number.mantissa < 0 ? ["âm"] : []
    if whole == 0 { words.append(Self.digits[0]) }
    appendLarge(whole, padded: false, to: &words)
    if number.decimals > 0 {
      words.append("phẩy")
      let written = String(fraction)
      for _ in 0..<(number.decimals - written.utf8.count) { words.append(Self.digits[0]) }
      if fraction > 0 { appendLarge(fraction, padded: false, to: &words) }
      if fraction == 0 { words.append(Self.digits[0]) }
    }
    return words.joined(separator: " ")
  }

  /// Appends a number; `tỷ` (10⁹) repeats for what is larger.
  private func appendLarge(_ number: UInt, padded: Bool, to words: inout [String]) {
    let billions = number / 1_000_000_000
    let rest = number % 1_000_000_000
    if billions > 0 {
      appendLarge(billions, padded: padded, to: &words)
      words.append("tỷ")
    }
    var isPadded = padded || billions > 0
    for (divisor, name) in [(1_000_000, "triệu"), (1_000, "nghìn"), (1, "")] as [(UInt, String)] {
      let group = Int(rest / divisor % 1000)
      if group == 0 { continue }
      appendGroup(group, padded: isPadded, to: &words)
      if !name.isEmpty { words.append(name) }
      isPadded = true
    }
  }

  /// Appends a number from 1 to 999; a padded one reads its empty hundreds.
  private func appendGroup(_ number: Int, padded: Bool, to words: inout [String]) {
    let (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10)
    if hundreds > 0 || padded {
      words += [Self.digits[hundreds], "trăm"]
      if tens == 0, units > 0 { words.append(filler.rawValue) }
    }
    if tens == 1 { words.append("mười") }
    if tens > 1 { words += [Self.digits[tens], "mươi"] }
    switch (tens, units) {
    case (_, 0): break
    case (2..., 1): words.append("mốt")
    case (2..., 4): words.append("tư")
    case (1..., 5): words.append("lăm")
    default: words.append(Self.digits[units])
    }
  }
}
