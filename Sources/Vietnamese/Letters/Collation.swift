/// The order of Vietnamese dictionaries, as bytes that compare.
///
/// Syllable by syllable: first the letters (a ă â b c d đ e ê … ), then the tone (ngang, huyền,
/// hỏi, ngã, sắc, nặng); marks between syllables do not count; numbers compare by value; capitals
/// follow small letters only where nothing else differs.
///
///     key   = syllable* 00 case*
///     syllable = letter* 01 tone        letter: 0x20 …, number: 02 length digit*
public enum Collation {
  /// The key of a text: keys in the order of bytes put the texts in Vietnamese order.
  ///
  /// - Complexity: Linear in the length of the text.
  public static func key(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    var cases: [UInt8] = []
    var tone = Tone.level
    var insideSyllable = false
    var digits: [UInt8] = []
    func endSyllable() {
      if !digits.isEmpty {
        let significant = digits.drop { $0 == 0x30 }
        key += [0x02, UInt8(min(significant.count, 255))] + significant
        digits = []
        insideSyllable = true
      }
      if insideSyllable { key += [0x01, UInt8(tone.rawValue) + 2] }
      tone = .level
      insideSyllable = false
    }
    for scalar in Composition.compose(text).unicodeScalars {
      if 0x30...0x39 ~= scalar.value {
        if insideSyllable { endSyllable() }
        digits.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      let vowel = LetterTable.toned[scalar]
      guard let weight = weights[vowel?.letter ?? scalar] else {
        endSyllable()
        continue
      }
      if !digits.isEmpty { endSyllable() }
      key.append(weight.letter)
      cases.append(weight.isUpper ? 2 : 1)
      tone = max(tone, vowel?.tone ?? .level)
      insideSyllable = true
    }
    endSyllable()
    return key + [0] + cases
  }

  /// Whether a text comes before another.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    key(left).lexicographicallyPrecedes(key(right))
  }

  /// The elements in Vietnamese order of a text of each; equals keep their order.
  public static func sorted<Element>(
    _ elements: some Sequence<Element>, by text: (Element) -> String
  ) -> [Element] {
    elements.map { (key: key(text($0)), element: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.element)
  }

  private struct Weight {
    var letter: UInt8
    var isUpper: Bool
  }

  private static let weights: [Unicode.Scalar: Weight] = {
    var weights: [Unicode.Scalar: Weight] = [:]
    let lower = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars
    let upper = "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ".unicodeScalars
    for (index, pair) in zip(lower, upper).enumerated() {
      let letter = UInt8(0x20 + index)
      weights[pair.0] = Weight(letter: letter, isUpper: false)
      weights[pair.1] = Weight(letter: letter, isUpper: true)
    }
    return weights
  }()
}
