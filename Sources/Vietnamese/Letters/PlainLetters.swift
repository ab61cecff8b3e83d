/// Vietnamese text without its marks.
public enum PlainLetters {
  /// The text in composed form without tones, circumflexes, breves, horns and strokes:
  /// `mực đường` → `muc duong`.
  public static func text(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      let letter = LetterTable.toned[scalar]?.letter ?? scalar
      plain.unicodeScalars.append(LetterTable.plain[letter] ?? letter)
    }
    return plain
  }
}
