/// Roman numerals, which number parts, appendices and quarters.
public enum RomanNumeral {
  private static let values: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The numeral of a number from 1 to 3999 (`IV`); `nil` for others.
  public static func text(_ number: Int) -> String? {
    guard 1...3999 ~= number else { return nil }
    var rest = number
    var numeral = ""
    for (value, text) in values {
      while rest >= value {
        numeral += text
        rest -= value
      }
    }
    return numeral
  }

  /// The number of a numeral in its usual form, in either case; `nil` for anything else.
  public static func number(_ text: some StringProtocol) -> Int? {
    guard 1...15 ~= text.utf8.count else { return nil }
    let numeral = text.uppercased()
    var rest = numeral[...]
    var number = 0
    for (value, text) in values {
      while rest.hasPrefix(text) {
        number += value
        rest = rest.dropFirst(text.count)
      }
    }
    return rest.isEmpty && Self.text(number) == numeral ? number : nil
  }
}
