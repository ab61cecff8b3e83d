/// The six tones, in the order of Vietnamese dictionaries.
public enum Tone: Int, Sendable, CaseIterable, Comparable {
  /// ngang: a
  case level
  /// huyền: à
  case falling
  /// hỏi: ả
  case asking
  /// ngã: ã
  case tumbling
  /// sắc: á
  case rising
  /// nặng: ạ
  case heavy

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The vowels of Vietnamese with their tones: one table for case, order and composition.
enum LetterTable {
  /// Each row is one vowel in its six tones, in the order of `Tone`.
  static let vowels: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ",
    "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  /// A vowel without its tone, and the tone.
  struct Vowel {
    /// The letter without tone, which may carry a circumflex, breve or horn.
    var letter: Unicode.Scalar
    var tone: Tone
  }

  /// The letter and tone of every vowel that carries a mark.
  static let toned: [Unicode.Scalar: Vowel] = {
    var table: [Unicode.Scalar: Vowel] = [:]
    for row in vowels {
      for (index, scalar) in row.enumerated() {
        guard let tone = Tone(rawValue: index) else { continue }
        table[scalar] = Vowel(letter: row[0], tone: tone)
      }
    }
    return table
  }()

  /// The row of each vowel without tone.
  static let rows: [Unicode.Scalar: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: vowels.map { ($0[0], $0) })

  /// The letters that circumflex, breve and horn make, by plain letter.
  static let shaped: [Unicode.Scalar: [Mark: Unicode.Scalar]] = [
    "a": [.circumflex: "â", .breve: "ă"], "A": [.circumflex: "Â", .breve: "Ă"],
    "e": [.circumflex: "ê"], "E": [.circumflex: "Ê"],
    "o": [.circumflex: "ô", .horn: "ơ"], "O": [.circumflex: "Ô", .horn: "Ơ"],
    "u": [.horn: "ư"], "U": [.horn: "Ư"],
  ]

  /// The plain letter below every letter with circumflex, breve, horn or stroke.
  static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = ["đ": "d", "Đ": "D"]
    for (letter, shapes) in shaped {
      for shape in shapes.values { table[shape] = letter }
    }
    return table
  }()

  /// A combining mark that shapes a letter.
  enum Mark {
    case circumflex
    case breve
    case horn

    /// The mark of a combining scalar; `nil` for others.
    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x302: self = .circumflex
      case 0x306: self = .breve
      case 0x31B: self = .horn
      default: return nil
      }
    }
  }
}

extension Tone {
  /// The tone of a combining scalar; `nil` for others.
  init?(combining scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300, 0x340: self = .falling
    case 0x309: self = .asking
    case 0x303: self = .tumbling
    case 0x301, 0x341: self = .rising
    case 0x323: self = .heavy
    default: return nil
    }
  }
}
