/// A language that messages are written in.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese, the language of the officials who use the program.
  case vi
  /// English.
  case en
}

/// One text for people, in every language that messages come in.
public struct Wording: Hashable, Sendable {
  /// The text in Vietnamese.
  public var vi: String
  /// The text in English.
  public var en: String

  /// A text that says the same in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in one language.
  public func text(in language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  /// The text without the middle of what is too long to be read.
  var shortened: Wording { Wording(vi: Self.shortened(vi), en: Self.shortened(en)) }

  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard text.utf8.count > 1000, scalars.count > 1000 else { return text }
    return String(scalars.prefix(600)) + " […] " + String(scalars.suffix(200))
  }
}
