/// The letters that number the points (điểm) of a clause.
public enum ListLetter {
  /// The letters in order, without ă, â, ê, ô, ơ, ư, as the decree on clerical work itself
  /// numbers (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6đ).
  public static let all = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t", "u", "v", "x", "y",
  ]

  /// The letter of a point, from 1: 5 is `đ`; after `y` comes `aa`, `ab` … ; `nil` below 1.
  public static func text(_ number: Int) -> String? {
    guard number >= 1 else { return nil }
    var rest = number
    var text = ""
    while rest > 0 {
      text = all[(rest - 1) % all.count] + text
      rest = (rest - 1) / all.count
    }
    return text
  }

  /// The number of a letter, from 1; `nil` for a letter that numbers no point.
  public static func number(_ text: some StringProtocol) -> Int? {
    var number = 0
    for scalar in text.unicodeScalars {
      guard let index = all.firstIndex(of: String(scalar)), number < Int.max / 100 else {
        return nil
      }
      number = number * all.count + index + 1
    }
    return number > 0 ? number : nil
  }
}
